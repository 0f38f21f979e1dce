import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sarifReport } from "../../src/report/sarif.js";
import { uploadSarif } from "../../src/review/code-scanning.js";
import { at, scan, unencrypted } from "../report/samples.js";
import { failed, fakeGitHub } from "./fake-github.js";

const UPLOAD = "POST /repos/{owner}/{repo}/code-scanning/sarifs";
const commit = "a".repeat(40);
const ref = "refs/pull/12/head";

interface Uploaded {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[];
    }[];
  }[];
}

describe("the upload to code scanning", () => {
  it("is the report, packed, with each result at one line", async () => {
    const { github, calls } = fakeGitHub({ [UPLOAD]: () => ({ id: "1" }) });
    const block = { ...unencrypted, location: at("main.tf:1:1-6:2") };
    const sarif = sarifReport({ ...scan, findings: [unencrypted, block] });
    await expect(uploadSarif(github, sarif, commit, ref)).resolves.toEqual([]);
    const [{ parameters } = { parameters: {} }] = calls;
    expect(parameters).toMatchObject({ commit_sha: commit, ref });
    const packed = Buffer.from(String((parameters as { sarif?: string }).sarif), "base64");
    const uploaded = JSON.parse(gunzipSync(packed).toString()) as Uploaded;
    const regions = uploaded.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region);
    expect(regions).toEqual([{ startLine: 3, startColumn: 3, endLine: 3, endColumn: 28 }, { startLine: 1 }]);
    expect(uploaded.runs[0]?.results[1]?.ruleId).toBe(unencrypted.ruleId);
  });

  it("is not tried with a file that GitHub refuses for its size", async () => {
    const { github, calls } = fakeGitHub({});
    const noise = randomBytes(12 * 1024 * 1024).toString("base64");
    const problems = await uploadSarif(github, JSON.stringify({ runs: [], noise }), commit, ref);
    expect(problems[0]?.what).toContain("10 MB");
    expect(calls).toEqual([]);
  });

  it.each([
    ["permission", "GitHub: 403, Resource not accessible by integration.", "security-events: write"],
    ["refused", "GitHub: 403, Advanced Security must be enabled for this repository to use code scanning.", "Enable"],
    ["refused", "GitHub: 403, Code Security must be enabled for this repository.", "Enable"],
    ["unavailable", "GitHub: 502.", "later"],
  ] as const)("says what to do about %s (%#)", async (failure, message, remedy) => {
    const { github } = fakeGitHub({
      [UPLOAD]: () => {
        throw failed(failure, message);
      },
    });
    const problems = await uploadSarif(github, sarifReport(scan), commit, ref);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
  });
});

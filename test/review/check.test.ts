import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingReport, Report } from "../../src/report/result.js";
import { publishCheck } from "../../src/review/check.js";
import { at, comparison, passed, scan, unencrypted } from "../report/samples.js";
import { CONTROLS, hostileText } from "../report/unsafe.js";
import { failed, fakeGitHub, type Answers, type Call } from "./fake-github.js";

const POST = "POST /repos/{owner}/{repo}/check-runs";
const PATCH = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
const LIST = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";

const headSha = "a".repeat(40);

interface SentOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

function outputOf(call: Call | undefined): SentOutput {
  return call?.parameters.output as SentOutput;
}

function githubWith(own: Answers = {}): ReturnType<typeof fakeGitHub> {
  return fakeGitHub({ [POST]: () => ({ id: 5 }), [PATCH]: () => ({ id: 5 }), ...own });
}

function publish(
  { github }: ReturnType<typeof fakeGitHub>,
  report: Report,
  own: { readonly warnOnly?: boolean; readonly externalId?: string } = {},
): ReturnType<typeof publishCheck> {
  return publishCheck({ github, headSha, report, text: "summary", warnOnly: false, detailsUrl: null, ...own });
}

function manyFindings(number: number): Report {
  const findings = Array.from({ length: number }, (_, index): FindingReport => {
    const severity = index % 2 === 0 ? "low" : "critical";
    return { ...unencrypted, severity, change: "introduced", fingerprint: String(index) };
  });
  return { ...comparison, findings, diagnostics: [], summary: { ...comparison.summary, verdict: "fail" } };
}

describe("the check run", () => {
  it.each([
    [passed, false, "success"],
    [passed, true, "success"],
    [scan, false, "failure"],
    [scan, true, "neutral"],
    [comparison, false, "failure"],
    [comparison, true, "neutral"],
  ] as const)("concludes as the verdict has it (%#)", async (report, warnOnly, conclusion) => {
    const fake = githubWith();
    await expect(publish(fake, report, { warnOnly })).resolves.toEqual([]);
    expect(fake.calls.map(({ route }) => route)).toEqual([POST]);
    expect(fake.calls[0]?.parameters).toMatchObject({
      name: "RDS Gate",
      head_sha: headSha,
      status: "completed",
      conclusion,
    });
  });

  it("annotates what was introduced and what could not be evaluated, not what was there before", async () => {
    const fake = githubWith();
    await publish(fake, comparison);
    expect(outputOf(fake.calls[0]).annotations).toEqual([
      {
        path: "main.tf",
        start_line: 3,
        end_line: 3,
        start_column: 3,
        end_column: 27,
        annotation_level: "failure",
        title: "high: DB instance storage is not encrypted",
        message: expect.stringContaining("Storage of aws_db_instance.main is not encrypted\n") as unknown,
      },
      {
        path: "broken.tf",
        start_line: 2,
        end_line: 2,
        start_column: 7,
        end_column: 7,
        annotation_level: "failure",
        title: "hcl-syntax",
        message: "A value is missing before =",
      },
    ]);
  });

  it("gives no columns over several lines, and says how it came about", async () => {
    const related = [{ message: "The module is called here", location: at("main.tf:7:1-17") }];
    const finding = { ...unencrypted, location: at("main.tf:3:3-5:1"), related };
    const fake = githubWith();
    await publish(fake, { ...scan, findings: [finding] });
    const [annotation] = outputOf(fake.calls[0]).annotations;
    expect(annotation).toMatchObject({
      start_line: 3,
      end_line: 4,
      raw_details: "main.tf:7:1: The module is called here",
    });
    expect(annotation).not.toHaveProperty("start_column");
  });

  it("puts what is about no file where GitHub shows it", async () => {
    const diagnostics = [
      { code: "x", severity: "error" as const, message: "m", location: { ...at("a:1:1-1"), path: "." } },
    ];
    const fake = githubWith();
    await publish(fake, { ...passed, diagnostics });
    expect(outputOf(fake.calls[0]).annotations[0]).toMatchObject({ path: ".github", annotation_level: "warning" });
  });

  it("adds annotations in batches, the most severe first", async () => {
    const fake = githubWith();
    await publish(fake, manyFindings(120));
    expect(fake.calls.map(({ route }) => route)).toEqual([POST, PATCH, PATCH]);
    const batches = fake.calls.map((call) => outputOf(call).annotations);
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
    const titles = batches.flat().map(({ title }) => String(title).split(":")[0]);
    expect(titles).toEqual([...Array<string>(60).fill("critical"), ...Array<string>(60).fill("low")]);
    expect(fake.calls.slice(1).every((call) => call.parameters.check_run_id === 5)).toBe(true);
    expect(fake.calls.every((call) => outputOf(call).summary === "summary")).toBe(true);
  });

  it("stops at a thousand annotations, and says how many there are", async () => {
    const fake = githubWith();
    await publish(fake, manyFindings(5_000));
    expect(fake.calls).toHaveLength(20);
    expect(outputOf(fake.calls[0]).text).toMatch(/\b1000 .* 5000\b/);
  });

  it("names the permission that is missing", async () => {
    const fake = githubWith({
      [POST]: () => {
        throw failed("permission");
      },
    });
    const problems = await publish(fake, scan);
    expect(problems[0]?.remedy).toContain("checks: write");
    expect(fake.calls).toHaveLength(1);
  });

  it("keeps its conclusion when a later batch fails, which is named", async () => {
    const fake = githubWith({
      [PATCH]: () => {
        throw failed("unavailable");
      },
    });
    const problems = await publish(fake, manyFindings(60));
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining("not have all annotations")]);
    expect(fake.calls[0]?.parameters.conclusion).toBe("failure");
  });

  it("is made without annotations when GitHub does not take them", async () => {
    const fake = githubWith({
      [POST]: ({ output }) => {
        if ((output as SentOutput).annotations.length > 0) throw failed("invalid");
        return { id: 6 };
      },
    });
    const problems = await publish(fake, scan);
    expect(problems[0]?.what).toContain("has no annotations");
    expect(fake.calls).toHaveLength(2);
    expect(fake.calls[1]?.parameters.conclusion).toBe("failure");
  });

  it("is looked for when the answer got lost, and completed", async () => {
    const fake = githubWith({
      [POST]: () => {
        throw failed("unavailable");
      },
      [LIST]: () => ({
        total_count: 2,
        check_runs: [
          { id: 8, external_id: "other" },
          { id: 9, external_id: "run-1" },
        ],
      }),
    });
    await expect(publish(fake, manyFindings(60), { externalId: "run-1" })).resolves.toEqual([]);
    expect(fake.calls.map(({ route }) => route)).toEqual([POST, LIST, PATCH]);
    expect(fake.calls[2]?.parameters.check_run_id).toBe(9);
  });

  it("is made again when it was not found, but never blindly", async () => {
    const lost = (): never => {
      throw failed("unavailable");
    };
    const unfound = githubWith({ [POST]: lost, [LIST]: () => ({ check_runs: [] }) });
    expect(await publish(unfound, scan, { externalId: "run-1" })).toHaveLength(1);
    expect(unfound.calls.map(({ route }) => route)).toEqual([POST, LIST, POST]);
    const blind = githubWith({ [POST]: lost });
    expect(await publish(blind, scan)).toHaveLength(1);
    expect(blind.calls.map(({ route }) => route)).toEqual([POST]);
  });

  it("keeps GitHub's limits whatever a finding says", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, message) => {
        const related = [{ message, location: at("a.tf:1:1-2") }];
        const finding = { ...unencrypted, title: title.repeat(20), message: message.repeat(200), related };
        const fake = githubWith();
        await publish(fake, { ...scan, findings: [finding] });
        const [annotation] = outputOf(fake.calls[0]).annotations;
        expect(String(annotation?.message)).not.toMatch(CONTROLS);
        expect(String(annotation?.raw_details)).not.toMatch(CONTROLS);
        expect(String(annotation?.title)).not.toMatch(CONTROLS);
        expect(String(annotation?.title).length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(String(annotation?.message))).toBeLessThan(64 * 1024);
      }),
    );
  });
});

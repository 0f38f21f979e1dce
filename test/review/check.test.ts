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
const GET = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}";
const ANNOTATIONS = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";

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
  return fakeGitHub({ [LIST]: () => runs(), [POST]: () => ({ id: 5 }), [PATCH]: () => ({ id: 5 }), ...own });
}

/** A listing of check runs. */
function runs(...all: readonly { readonly id: number; readonly external_id: string; readonly annotated?: number }[]) {
  const asGiven = all.map(({ annotated = 0, ...run }) => ({ ...run, output: { annotations_count: annotated } }));
  return { total_count: asGiven.length, check_runs: asGiven };
}

const writesOf = ({ calls }: ReturnType<typeof fakeGitHub>): readonly Call[] =>
  calls.filter(({ route }) => !route.startsWith("GET"));

function publish(
  { github }: ReturnType<typeof fakeGitHub>,
  report: Report,
  own: { readonly warnOnly?: boolean; readonly attempt?: string; readonly isRepeated?: boolean } = {},
): ReturnType<typeof publishCheck> {
  const { attempt = "1", warnOnly = false, isRepeated = true } = own;
  const identity = { source: "job", attempt, isRepeated };
  return publishCheck({ github, headSha, report, text: "summary", warnOnly, detailsUrl: null, identity });
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
    expect(writesOf(fake).map(({ route }) => route)).toEqual([POST]);
    expect(writesOf(fake)[0]?.parameters).toMatchObject({
      name: "RDS Gate",
      head_sha: headSha,
      status: "completed",
      conclusion,
    });
  });

  it("annotates what was introduced and what could not be evaluated, not what was there before", async () => {
    const fake = githubWith();
    await publish(fake, comparison);
    expect(outputOf(writesOf(fake)[0]).annotations).toEqual([
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
    const [annotation] = outputOf(writesOf(fake)[0]).annotations;
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
    expect(outputOf(writesOf(fake)[0]).annotations[0]).toMatchObject({ path: ".github", annotation_level: "warning" });
  });

  it("costs one request at the first attempt", async () => {
    const fake = githubWith();
    await publish(fake, passed, { isRepeated: false });
    expect(fake.calls.map(({ route }) => route)).toEqual([POST]);
  });

  it("adds annotations in batches, the most severe first", async () => {
    const fake = githubWith();
    await publish(fake, manyFindings(120));
    expect(writesOf(fake).map(({ route }) => route)).toEqual([POST, PATCH, PATCH]);
    const batches = writesOf(fake).map((call) => outputOf(call).annotations);
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
    const titles = batches.flat().map(({ title }) => String(title).split(":")[0]);
    expect(titles).toEqual([...Array<string>(60).fill("critical"), ...Array<string>(60).fill("low")]);
    expect(
      writesOf(fake)
        .slice(1)
        .every((call) => call.parameters.check_run_id === 5),
    ).toBe(true);
    expect(writesOf(fake).every((call) => outputOf(call).summary === "summary")).toBe(true);
  });

  it("stops at a thousand annotations, and says how many there are", async () => {
    const fake = githubWith();
    await publish(fake, manyFindings(5_000));
    expect(writesOf(fake)).toHaveLength(20);
    expect(outputOf(writesOf(fake)[0]).text).toMatch(/\b1000 .* 5000\b/);
  });

  it("names the permission that is missing", async () => {
    const fake = githubWith({
      [POST]: () => {
        throw failed("permission");
      },
    });
    const problems = await publish(fake, scan);
    expect(problems[0]?.remedy).toContain("checks: write");
    expect(writesOf(fake)).toHaveLength(1);
  });

  it("keeps its conclusion when a later batch fails, which is named", async () => {
    const fake = githubWith({
      [PATCH]: () => {
        throw failed("unavailable");
      },
      [GET]: () => ({ id: 5, output: { annotations_count: 50 } }),
    });
    const problems = await publish(fake, manyFindings(60));
    expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining("not have all annotations")]);
    expect(writesOf(fake)[0]?.parameters.conclusion).toBe("failure");
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
    expect(writesOf(fake)).toHaveLength(2);
    expect(writesOf(fake)[1]?.parameters.conclusion).toBe("failure");
  });

  it("is looked for when the answer got lost, and completed", async () => {
    let listed = 0;
    const fake = githubWith({
      [POST]: () => {
        throw failed("unavailable");
      },
      [LIST]: () => {
        listed += 1;
        return listed === 1 ? runs() : runs({ id: 8, external_id: "other" }, { id: 9, external_id: "rds-gate:job:1" });
      },
    });
    await expect(publish(fake, manyFindings(60))).resolves.toEqual([]);
    expect(fake.calls.map(({ route }) => route)).toEqual([LIST, POST, LIST, PATCH]);
    expect(fake.calls[3]?.parameters.check_run_id).toBe(9);
  });

  it("is made again when it was not found", async () => {
    const fake = githubWith({
      [POST]: () => {
        throw failed("unavailable");
      },
    });
    expect(await publish(fake, scan)).toHaveLength(1);
    expect(fake.calls.map(({ route }) => route)).toEqual([LIST, POST, LIST, POST]);
  });

  it.each([
    ["was taken, although the answer got lost", 100, 1],
    ["was not taken", 50, 2],
  ])("does not annotate twice when a batch %s", async (_, count, times) => {
    let isLost = true;
    const fake = githubWith({
      [PATCH]: () => {
        if (!isLost) return { id: 5 };
        isLost = false;
        throw failed("unavailable");
      },
      [GET]: () => ({ id: 5, output: { annotations_count: count } }),
    });
    await expect(publish(fake, manyFindings(100))).resolves.toEqual([]);
    expect(fake.calls.map(({ route }) => route)).toEqual([
      LIST,
      POST,
      PATCH,
      GET,
      ...Array<string>(times - 1).fill(PATCH),
    ]);
  });

  it("of the same job and commit is brought up to date by a later attempt, and not annotated twice", async () => {
    const first = githubWith();
    await publish(first, manyFindings(3));
    const [, ...others] = outputOf(writesOf(first)[0]).annotations;
    const { external_id } = writesOf(first)[0]?.parameters ?? {};
    const again = githubWith({
      [LIST]: () => runs({ id: 7, external_id: String(external_id), annotated: 2 }, { id: 9, external_id: "theirs" }),
      [ANNOTATIONS]: () => others.map((it) => ({ raw_details: null, ...it, blob_href: "" })),
    });
    await expect(publish(again, manyFindings(3), { attempt: "2" })).resolves.toEqual([]);
    const [update, ...more] = writesOf(again);
    expect([update?.route, more]).toEqual([PATCH, []]);
    expect(update?.parameters).toMatchObject({
      check_run_id: 7,
      status: "completed",
      conclusion: "failure",
      external_id: "rds-gate:job:2",
    });
    expect(outputOf(update).annotations).toHaveLength(1);
  });

  it("is a new one where the earlier one has annotations that hold no more, or is another job's", async () => {
    const stale = githubWith({
      [LIST]: () => runs({ id: 7, external_id: "rds-gate:job:1", annotated: 1 }),
      [ANNOTATIONS]: () => [{ path: "gone.tf", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" }],
    });
    await publish(stale, manyFindings(3), { attempt: "2" });
    expect(writesOf(stale).map(({ route }) => route)).toEqual([POST]);
    const other = githubWith({ [LIST]: () => runs({ id: 7, external_id: "rds-gate:other:1" }) });
    await publish(other, manyFindings(3), { attempt: "2" });
    expect(writesOf(other).map(({ route }) => route)).toEqual([POST]);
  });

  it("is a new one when the earlier one may not be read or changed", async () => {
    const refuse = (): never => {
      throw failed("refused");
    };
    const unread = githubWith({ [LIST]: refuse });
    await expect(publish(unread, scan)).resolves.toEqual([]);
    const unchanged = githubWith({
      [LIST]: () => runs({ id: 7, external_id: "rds-gate:job:1" }),
      [PATCH]: refuse,
    });
    await expect(publish(unchanged, scan, { attempt: "2" })).resolves.toEqual([]);
    expect(writesOf(unchanged).map(({ route }) => route)).toEqual([PATCH, POST]);
  });

  it("keeps GitHub's limits whatever a finding says", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, message) => {
        const related = [{ message, location: at("a.tf:1:1-2") }];
        const finding = { ...unencrypted, title: title.repeat(20), message: message.repeat(200), related };
        const fake = githubWith();
        await publish(fake, { ...scan, findings: [finding] });
        const [annotation] = outputOf(writesOf(fake)[0]).annotations;
        expect(String(annotation?.message)).not.toMatch(CONTROLS);
        expect(String(annotation?.raw_details)).not.toMatch(CONTROLS);
        expect(String(annotation?.title)).not.toMatch(CONTROLS);
        expect(String(annotation?.title).length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(String(annotation?.message))).toBeLessThan(64 * 1024);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runGate, type GateRequest } from "../src/gate.js";
import type { Companion } from "../src/policy/worker.js";
import { selectRules } from "../src/policy/select.js";
import type { Report } from "../src/report/result.js";
import type { FileChange } from "../src/source/changes.js";
import { folderChanges } from "../src/source/compare.js";
import { corePack } from "./support/core-pack.js";
import { change } from "./support/edits.js";
import { judgeFiles, type Files } from "./support/judge.js";
import { memoryTree } from "./support/memory-tree.js";

const RULES = ["encryption/*-encrypted", "iam/connect-*"];

const packs = [await corePack()];

const ACTIVE = selectRules(packs, { only: RULES, settings: {} });

const NOTHING_GIVEN = { varFiles: [], variables: {} };

interface Comparing {
  /** Nothing is taken over from one evaluation to the other. */
  readonly everything?: boolean;
  /** By environment; each stack is one, called as it. */
  readonly rulesOf?: NonNullable<GateRequest["environments"]>["rulesOf"];
}

async function compare(base: Files, head: Files, { everything = false, rulesOf }: Comparing = {}): Promise<Report> {
  const [before, after] = [memoryTree(base), memoryTree(head)];
  const changes = folderChanges(before, after);
  const changed = new Set(changes.map(({ path }) => path));
  const untouched = after.files.filter((path) => before.files.includes(path) && !changed.has(path));
  const all = untouched.map((path): FileChange => ({ status: "modified", path }));
  return runGate({
    head: after,
    base: {
      tree: before,
      changes: everything ? [...changes, ...all] : changes,
      headFiles: after.files,
      names: { base: "base", head: "head" },
    },
    packs,
    rules: ACTIVE,
    ...(rulesOf && { environments: { rulesOf } }),
    evaluation: {
      terraform: NOTHING_GIVEN,
      cloudformation: {},
      ...(rulesOf && {
        perStack: {
          terraform: () => ({ evaluations: [NOTHING_GIVEN], diagnostics: [] }),
          cloudformation: () => ({}),
          policyKind: () => undefined,
          environment: ({ id }) => id,
        },
      }),
    },
    verdict: { failOn: "high", failOnIncomplete: true },
    isolate: () => Promise.reject(new Error("the core pack needs no worker")),
  });
}

/** Scans one file with a companion, and tells what that is asked for. */
async function asksCompanion(text: string): Promise<{ readonly prepared: string[]; readonly evaluated: string[] }> {
  const prepared: string[] = [];
  const evaluated: string[] = [];
  const companion: Companion = {
    prepare: ({ pack }) => prepared.push(pack),
    evaluate: ({ pack }) => {
      evaluated.push(pack);
      return Promise.resolve(undefined);
    },
  };
  const report = await runGate({
    head: memoryTree({ "main.tf": text }),
    packs,
    rules: ACTIVE,
    evaluation: { terraform: NOTHING_GIVEN, cloudformation: {} },
    verdict: { failOn: "high", failOnIncomplete: true },
    isolate: () => Promise.reject(new Error("the core pack needs no worker")),
    companion,
  });
  expect(report.findings).not.toEqual([]);
  return { prepared, evaluated };
}

describe("a companion", () => {
  it("loads the core pack and evaluates it where the files are large", async () => {
    const { prepared, evaluated } = await asksCompanion(instance("a") + `# ${"x".repeat(200_000)}\n`);
    expect(prepared).toEqual(["core"]);
    expect(new Set(evaluated)).toEqual(new Set(["core"]));
  });

  it("is left alone where they are small", async () => {
    expect(await asksCompanion(instance("a"))).toEqual({ prepared: [], evaluated: [] });
  });
});

/** `stack address: change` of every finding. */
async function changes(base: Files, head: Files): Promise<string[]> {
  const { findings } = await compare(base, head);
  return findings.map(({ resource, change }) => `${resource.stack} ${resource.address}: ${change}`).sort();
}

const instance = (name: string, more = "", encrypted = false): string =>
  `resource "aws_db_instance" "${name}" {\n  storage_encrypted = ${encrypted}\n${more}}\n`;
const moved = (from: string, to: string): string => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;

const placesOf = (diagnostics: Report["diagnostics"]) => diagnostics.map(({ code, location }) => ({ code, location }));

/** A report without how much its diagnostics matter, which is less where a change touches nothing. */
function heeded({ diagnostics, summary: { verdict, ...summary }, ...report }: Report) {
  return { ...report, summary, diagnostics: placesOf(diagnostics), isFail: verdict === "fail" };
}

describe("a comparison", () => {
  it("sorts findings into introduced, existing and fixed; only introduced ones fail", async () => {
    const base = { "main.tf": instance("kept") + instance("mended") };
    const head = { "main.tf": instance("new") + instance("kept") + instance("mended", "", true) };
    const report = await compare(base, head);
    expect(report.findings.map(({ resource, change }) => [resource.address, change])).toEqual([
      ["aws_db_instance.new", "introduced"],
      ["aws_db_instance.kept", "existing"],
      ["aws_db_instance.mended", "fixed"],
    ]);
    expect(report.summary).toMatchObject({ verdict: "fail", introduced: 1, existing: 1, fixed: 1 });
    expect((await compare(base, base)).summary).toMatchObject({ verdict: "pass", existing: 2 });
    expect((await compare(head, { "main.tf": instance("kept") })).summary.verdict).toBe("pass");
  });

  it("gives the same answer as evaluating everything", async () => {
    const seen = { introduced: 0, existing: 0, fixed: 0 };
    await fc.assert(
      fc.asyncProperty(change, async ({ base, head }) => {
        const report = await compare(base, head);
        expect(heeded(report)).toEqual(heeded(await compare(base, head, { everything: true })));
        for (const found of report.findings) seen[found.change] += 1;
      }),
      { numRuns: 100 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it("says of the head what a scan of it says", async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ base, head }) => {
        const compared = await compare(base, head);
        const scanned = await judgeFiles(head, { rules: RULES });
        const ofHead = compared.findings.filter(({ change }) => change !== "fixed");
        expect(ofHead.map(({ fingerprint }) => fingerprint)).toEqual(
          scanned.findings.map(({ fingerprint }) => fingerprint),
        );
        const unchanged = compared.undecided.map((entry) => ({ ...entry, change: "existing" }));
        expect(unchanged).toEqual(scanned.undecided);
        const aboutHead = compared.diagnostics.filter(({ message }) => !message.startsWith("in the base, "));
        expect(placesOf(aboutHead)).toEqual(placesOf(scanned.diagnostics));
      }),
      { numRuns: 40 },
    );
  });

  it("tells what it makes undecided from what was undecided before, under whatever name", async () => {
    const unknown = (name: string): string =>
      `resource "aws_db_instance" "${name}" {\n  storage_encrypted = var.${name}\n}\n`;
    const variables = 'variable "a" {}\nvariable "b" {}\n';
    const base = { "db/main.tf": `${variables}${unknown("a")}${instance("b")}` };
    const undecided = async (head: Files): Promise<readonly string[]> =>
      (await compare(base, head)).undecided.map(({ resource, change }) => `${resource.address}: ${change}`);
    expect(await undecided({ "db/main.tf": `# A comment\n${base["db/main.tf"]}` })).toEqual([
      "aws_db_instance.a: existing",
    ]);
    expect(await undecided({ "db/main.tf": `${variables}${unknown("a")}${unknown("b")}` })).toEqual([
      "aws_db_instance.a: existing",
      "aws_db_instance.b: introduced",
    ]);
    const renamed = unknown("a").replace('"a"', '"c"') + moved("aws_db_instance.a", "aws_db_instance.c");
    expect(await undecided({ "data/main.tf": `${variables}${renamed}${instance("b")}` })).toEqual([
      "aws_db_instance.c: existing",
    ]);
  });

  it("says of each finding whether it makes the verdict fail, by the threshold of its environment", async () => {
    const lenient = await compare(
      { "dev/main.tf": instance("old") },
      { "dev/main.tf": instance("old") + instance("new"), "prod/main.tf": instance("new") },
      { rulesOf: (name) => (name === "dev" ? { rules: ACTIVE, failOn: "critical" } : { rules: ACTIVE }) },
    );
    expect(lenient.findings.map(({ resource, fails }) => [resource.stack, resource.address, fails])).toEqual([
      ["dev", "aws_db_instance.old", false],
      ["dev", "aws_db_instance.new", false],
      ["prod", "aws_db_instance.new", true],
    ]);
    expect(lenient.summary.verdict).toBe("fail");
  });

  it("is not made incomplete by what it does not touch", async () => {
    const broken = { "other/main.tf": 'resource "aws_db_instance" "a" {' };
    const before = { ...broken, "main.tf": instance("kept") };
    const report = await compare(before, { ...broken, "main.tf": `${instance("kept")}\n` });
    expect(report.summary.verdict).toBe("pass");
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ severity: "note", message: expect.stringContaining("does not touch it") as string }),
    );
    const touched = await compare(before, { ...before, "other/new.tf": "locals {}\n" });
    expect(touched.summary.verdict).toBe("incomplete");
  });

  it("finds of its own reverse what it fixed introduced, and the other way round", async () => {
    const files = (name: string): Files => ({ "main.tf": instance(name), "t/main.tf": instance("same") });
    expect(await changes(files("a"), files("b"))).toEqual([
      ". aws_db_instance.a: fixed",
      ". aws_db_instance.b: introduced",
      "t aws_db_instance.same: existing",
    ]);
    expect(await changes(files("b"), files("a"))).toEqual([
      ". aws_db_instance.a: introduced",
      ". aws_db_instance.b: fixed",
      "t aws_db_instance.same: existing",
    ]);
  });

  it("keeps the same resource of two roots apart", async () => {
    const base = { "dev/main.tf": instance("a"), "prod/main.tf": instance("a", "", true) };
    const head = { "dev/main.tf": instance("a", "", true), "prod/main.tf": instance("a") };
    expect(await changes(base, head)).toEqual(["dev aws_db_instance.a: fixed", "prod aws_db_instance.a: introduced"]);
  });
});

describe("moved blocks", () => {
  it.each([
    ["a resource", "a", "b", moved("aws_db_instance.a", "aws_db_instance.b"), ""],
    ["a resource that now has a count", "a", "a", moved("aws_db_instance.a", "aws_db_instance.a[0]"), "  count = 1\n"],
    [
      "a resource that now has instances by name",
      "a",
      "a",
      moved("aws_db_instance.a", 'aws_db_instance.a["x"]'),
      '  for_each = toset(["x"])\n',
    ],
    [
      "a resource, in two steps",
      "a",
      "c",
      moved("aws_db_instance.a", "aws_db_instance.b") + moved("aws_db_instance.b", "aws_db_instance.c"),
      "",
    ],
  ])("keep the finding of %s existing", async (_, from, to, block, more) => {
    const head = { "main.tf": block + instance(to, more) };
    const found = await changes({ "main.tf": instance(from) }, head);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/: existing$/);
  });

  it("keep findings of a module existing, also in a root that is renamed", async () => {
    const root = (name: string, more = ""): string => `module "${name}" {\n  source = "../m"\n}\n${more}`;
    const base = {
      "old/main.tf": root("a"),
      "old/v.tf": 'variable "x" {\n  default = 1\n}\n',
      "m/main.tf": instance("this"),
    };
    const head = {
      "new/main.tf": root("b", moved("module.a", "module.b")),
      "new/v.tf": base["old/v.tf"],
      "m/main.tf": base["m/main.tf"],
    };
    expect(await changes(base, head)).toEqual(["new module.b.aws_db_instance.this: existing"]);
  });
});

describe("a renamed root", () => {
  it("keeps its findings, and those of files that changed on the way", async () => {
    const variables = 'variable "x" {\n  default = "a long enough text to be recognised"\n}\n';
    const base = { "envs/dev/main.tf": instance("a") + instance("b", "", true), "envs/dev/variables.tf": variables };
    const head = { "live/dev/main.tf": instance("a") + instance("b"), "live/dev/variables.tf": variables };
    expect(await changes(base, head)).toEqual([
      "live/dev aws_db_instance.a: existing",
      "live/dev aws_db_instance.b: introduced",
    ]);
  });

  it("is another root when the old one is still there", async () => {
    const base = { "dev/main.tf": instance("a") };
    expect(await changes(base, { ...base, "prod/main.tf": instance("a") })).toEqual([
      "dev aws_db_instance.a: existing",
      "prod aws_db_instance.a: introduced",
    ]);
  });
});

describe("what could not be evaluated", () => {
  it("makes the verdict incomplete, unless something introduced fails", async () => {
    const broken = { "broken.tf": "locals {" };
    expect((await compare({}, broken)).summary.verdict).toBe("incomplete");
    expect((await compare({}, { ...broken, "main.tf": instance("a") })).summary.verdict).toBe("fail");
  });
});

it("tells what cannot be read in the base, since findings that it hides there count as introduced", async () => {
  const broken = 'resource "aws_db_instance" "main" {\n  engine = \n}\n';
  const mended = 'resource "aws_db_instance" "main" {\n  engine = "mysql"\n}\n';
  const { diagnostics } = await judgeFiles({ "main.tf": mended }, { base: { "main.tf": broken } });
  expect(diagnostics).toMatchObject([
    { code: "hcl-syntax", severity: "note", location: { path: "main.tf", startLine: 2 } },
  ]);
  expect(diagnostics[0]?.message).toMatch(/^in the base, .*; findings that this hides there count as introduced$/);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FindingReport, Report, UndecidedReport } from "../../src/report/result.js";
import { corePack } from "../support/core-pack.js";
import { judgeFiles, readFiles } from "../support/judge.js";

const DATA = join(import.meta.dirname, "data");

const core = await corePack();

interface Expectation {
  readonly topic: string;
  readonly resource: string;
  readonly file: string;
  readonly line: number;
  /** Other resources at which the same fact may be reported; `*:FILE` is anything in that file. */
  readonly alt?: readonly string[];
  readonly because: string;
  readonly verdict?: "violates" | "complies" | "unknown";
  readonly change?: "introduced" | "existing" | "fixed";
}

interface Truth {
  readonly title: string;
  readonly expect?: readonly Expectation[];
  readonly config?: { readonly var_files?: readonly string[] };
}

const topics = JSON.parse(readFileSync(join(DATA, "topics.json"), "utf8")) as Record<
  string,
  { readonly controls: string[] }
>;

/** Rules of the catalogue's controls of a topic. */
function rulesOf(topic: string): ReadonlySet<string> {
  const controls = new Set(topics[topic]?.controls ?? []);
  const rules = core.pack.manifest.rules.filter((rule) => (rule.aliases.control ?? []).some((id) => controls.has(id)));
  return new Set(rules.map(({ id }) => id));
}

type Entry = Pick<FindingReport | UndecidedReport, "ruleId" | "resource" | "location">;

function concerns(entry: Entry, { topic, resource, file, alt = [] }: Expectation): boolean {
  const places = [resource, ...alt];
  const isThere = places.some((place) =>
    place.startsWith("*")
      ? entry.location.path === (place.split(":")[1] ?? file)
      : entry.resource.address === place || entry.resource.address.endsWith(`/${place}`),
  );
  return isThere && (topic === "*" || rulesOf(topic).has(entry.ruleId));
}

function scenarios(kind: string): [string, Truth][] {
  return readdirSync(join(DATA, kind))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(DATA, kind, name, "truth.json"), "utf8")) as Truth]);
}

/** The list of expectations, whatever it is called. */
function expectations(truth: Truth): Expectation[] {
  return Object.values(truth)
    .filter((value): value is Expectation[] => Array.isArray(value))
    .flat();
}

/** Topics that no rule covers yet are left to the rules to come. */
const hasRule = ({ topic }: Expectation): boolean => topic === "*" || rulesOf(topic).size > 0;

const describeEntry = (entry: Entry): string =>
  `${entry.ruleId} at ${entry.resource.address} (${entry.location.path}:${entry.location.startLine})`;

describe.each(scenarios("scenarios"))("%s", (name, truth) => {
  let judged: Promise<Report> | undefined;
  const judge = (): Promise<Report> =>
    (judged ??= judgeFiles(readFiles(join(DATA, "scenarios", name, "files")), {
      varFiles: truth.config?.var_files ?? [],
    }));

  it.each(expectations(truth).map((expected) => [`${expected.topic} of ${expected.resource}`, expected] as const))(
    "%s",
    async (_, expected) => {
      if (!hasRule(expected)) return;
      const report = await judge();
      const findings = report.findings.filter((finding) => concerns(finding, expected));
      const undecided = report.undecided.filter((entry) => concerns(entry, expected));
      const said = { findings: findings.map(describeEntry), undecided: undecided.map(describeEntry) };
      if (expected.verdict === "violates") {
        expect(said.findings, expected.because).not.toEqual([]);
        if (findings.some(({ resource }) => resource.address === expected.resource)) {
          expect(findings.map(({ location }) => `${location.path}:${location.startLine}`)).toContain(
            `${expected.file}:${expected.line}`,
          );
        }
      } else {
        expect(said.findings, expected.because).toEqual([]);
        if (expected.verdict === "unknown") expect(said.undecided, expected.because).not.toEqual([]);
        else expect(said.undecided, expected.because).toEqual([]);
      }
    },
  );
});

describe.each(scenarios("diffs"))("%s", (name, truth) => {
  const folder = join(DATA, "diffs", name);

  it.each(expectations(truth).map((expected) => [`${expected.topic} of ${expected.resource}`, expected] as const))(
    "%s",
    async (_, expected) => {
      if (!hasRule(expected)) return;
      expect(existsSync(folder)).toBe(true);
      const report = await judgeFiles(readFiles(join(folder, "head")), { base: readFiles(join(folder, "base")) });
      const findings = report.findings.filter((finding) => concerns(finding, expected));
      expect(
        findings.map(({ change, location }) => `${change} ${location.path}:${location.startLine}`),
        expected.because,
      ).toContain(`${expected.change ?? "?"} ${expected.file}:${expected.line}`);
    },
  );
});

it("passes over no topic", () => {
  expect(Object.keys(topics).filter((topic) => rulesOf(topic).size === 0)).toEqual([]);
});

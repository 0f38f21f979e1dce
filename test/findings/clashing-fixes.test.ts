import { describe, expect, it } from "vitest";
import { withoutClashingFixes } from "../../src/findings/clashing-fixes.js";
import { withEdits } from "../../src/report/edits.js";
import type { FindingReport, FixEdit } from "../../src/report/result.js";
import { suggestionFor, type Suggestion } from "../../src/review/suggestion.js";
import { hunksBetween } from "../../src/source/patch.js";
import { finding } from "../review/finding.js";
import { judgeFiles } from "../support/judge.js";

const TERRAFORM = `resource "aws_rds_cluster" "main" {
  cluster_identifier = "main"
  engine             = "aurora-postgresql"
  master_username    = "owner"
  availability_zones = ["eu-west-1a"]
  tags               = { Environment = "production" }
}
`;

/** Whose backups are off by default, where those of a cluster are kept for a day. */
const INSTANCE = `resource "aws_db_instance" "main" {
  engine = "postgres"
  tags   = { Environment = "production" }
}
`;

const YAML = `Resources:
  Main:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBInstanceClass: db.t4g.micro
      AllocatedStorage: "20"
      Tags:
        - Key: Environment
          Value: production
`;

const FORMS = [
  ["Terraform", "main.tf", TERRAFORM, /backup_retention_period *= 14\b/],
  [
    "Terraform with a short retention",
    "main.tf",
    TERRAFORM.replace('1a"]\n', '1a"]\n  backup_retention_period = 3\n'),
    / = 14\b/,
  ],
  ["Terraform without backups", "main.tf", INSTANCE, /backup_retention_period *= 14\b/],
  [
    "Terraform without backups of classified data",
    "main.tf",
    INSTANCE.replace("{ Env", '{ Classification = "pii", Env'),
    /backup_retention_period *= 35\b/,
  ],
  ["YAML", "template.yaml", YAML, /BackupRetentionPeriod: 14\b/],
  [
    "YAML with a short retention",
    "template.yaml",
    YAML.replace("Engine:", "BackupRetentionPeriod: 3\n      Engine:"),
    /: 14\b/,
  ],
  [
    "JSON",
    "template.json",
    JSON.stringify(
      {
        Resources: {
          Main: {
            Type: "AWS::RDS::DBInstance",
            Properties: { Engine: "postgres", Tags: [{ Key: "Environment", Value: "production" }] },
          },
        },
      },
      null,
      2,
    ),
    /"BackupRetentionPeriod": 14\b/,
  ],
] as const;

/** Properties that a template has none of, and blocks on one line: what one fix writes takes the place of what another one does. */
const CROWDED = [
  [
    "empty properties in YAML",
    "template.yaml",
    "Resources:\n  Main:\n    Type: AWS::RDS::DBCluster\n    Properties: {}\n",
  ],
  ["no properties in YAML", "template.yaml", "Resources:\n  Main:\n    Type: AWS::RDS::DBInstance\n"],
  [
    "empty properties in JSON",
    "template.json",
    '{"Resources":{"Main":{"Type":"AWS::RDS::DBInstance","Properties":{}}}}',
  ],
  ["a block on one line", "main.tf", 'resource "aws_db_instance" "main" { engine = "postgres" }\n'],
  ["an empty block", "main.tf", 'resource "aws_db_instance" "main" {}\n'],
] as const;

const RULES: readonly string[] = [];

const fixesOf = (findings: readonly FindingReport[]) =>
  findings.flatMap(({ fix, change }) => (fix === null || change === "fixed" ? [] : [fix]));

/** A text with all fixes made that are offered for it. */
async function allMade(path: string, text: string): Promise<string> {
  const { findings } = await judgeFiles({ [path]: text }, { rules: RULES });
  return withEdits(
    text,
    fixesOf(findings).flatMap(({ edits }) => edits),
  );
}

describe("fixes that are offered together", () => {
  it.each(FORMS)("write each attribute once, as the strictest rule wants it: %s", async (_, path, text, expected) => {
    const mended = await allMade(path, text);
    expect(mended.match(new RegExp(expected, "g"))).toHaveLength(1);
    expect(mended.match(/backup_?retention_?period/gi)).toHaveLength(1);
    const after = await judgeFiles({ [path]: mended }, { rules: RULES });
    expect(after.diagnostics).toEqual([]);
    expect(after.findings.map(({ ruleId }) => ruleId)).not.toContain("backup/retention");
    expect(after.findings.map(({ ruleId }) => ruleId)).not.toContain("backup/production-retention");
  });

  it.each([...FORMS.map(([name, path, text]) => [name, path, text] as const), ...CROWDED])(
    "leave a file that can be read, all at once and one after the other: %s",
    async (_, path, text) => {
      const { findings } = await judgeFiles({ [path]: text }, { rules: RULES });
      expect(fixesOf(findings).length).toBeGreaterThan(0);
      const mended = await allMade(path, text);
      expect((await judgeFiles({ [path]: mended }, { rules: RULES })).diagnostics).toEqual([]);

      let current = text;
      for (let round = 0; round < 30; round += 1) {
        const report = await judgeFiles({ [path]: current }, { rules: RULES });
        expect(report.diagnostics).toEqual([]);
        const [next] = fixesOf(report.findings);
        if (next === undefined) return;
        current = withEdits(current, next.edits);
      }
      throw new Error(`the fixes do not come to an end:\n${current}`);
    },
  );

  it("are the same in a comparison, of which what is introduced carries them", async () => {
    const base = TERRAFORM.replace('1a"]\n', '1a"]\n  backup_retention_period = 10\n');
    const head = base.replace("= 10", "= 3");
    const { findings } = await judgeFiles(
      { "main.tf": head },
      { base: { "main.tf": base }, rules: ["backup/*retention"] },
    );
    const offered = findings.filter(({ fix }) => fix !== null);
    expect(offered.map(({ ruleId, change }) => [ruleId, change])).toEqual([["backup/retention", "introduced"]]);
    expect(fixesOf(offered)[0]?.edits[0]?.replacement).toBe("14");
  });
});

describe("the days that a fix of backup/enabled sets", () => {
  const daysOffered = async (rules: readonly string[], tags: string) => {
    const text = `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  tags   = ${tags}\n}\n`;
    const { findings } = await judgeFiles({ "main.tf": text }, { rules });
    return fixesOf(findings).map(({ description }) => description);
  };

  it("are those that the strictest of the rules that are judged asks of this database", async () => {
    const production = '{ Environment = "production" }';
    expect(await daysOffered(["backup/enabled"], production)).toEqual(["Set backup_retention_period to 7"]);
    expect(await daysOffered(["backup/enabled", "backup/production-retention"], production)).toEqual([
      "Set backup_retention_period to 14",
    ]);
    expect(await daysOffered(["backup/enabled", "backup/*retention"], '{ Environment = "test" }')).toEqual([
      "Set backup_retention_period to 7",
    ]);
  });
});

const edit = (startColumn: number, endColumn: number, replacement: string): FixEdit => ({
  location: { path: "a.yaml", startLine: 4, startColumn, endLine: 4, endColumn },
  replacement,
});

const offering = (fingerprint: string, edits: readonly FixEdit[], own: Partial<FindingReport> = {}): FindingReport =>
  finding({ fingerprint, fix: { description: fingerprint, edits }, ...own });

const offered = (findings: readonly FindingReport[]) =>
  withoutClashingFixes(findings).flatMap(({ fingerprint, fix }) =>
    fix === null ? [] : [[fingerprint, fix.description]],
  );

describe("withoutClashingFixes", () => {
  it("offers different attributes in one place, and only one of two values for the same", () => {
    const [a, b, c] = [edit(9, 9, "\n  A: 1"), edit(9, 9, "\n  B: 1"), edit(9, 9, "\n  A: 2")];
    expect(offered([offering("a", [a]), offering("b", [b])])).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
    expect(offered([offering("a", [a], { severity: "critical" }), offering("c", [c])])).toEqual([["a", "c"]]);
    expect(offered([offering("a", [a]), offering("same", [a])])).toEqual([["a", "a"]]);
  });

  it("offers one of two that write on different levels, or replace what overlaps", () => {
    expect(offered([offering("a", [edit(9, 9, "\n  A: x")]), offering("b", [edit(9, 9, "\n    B: x")])])).toHaveLength(
      1,
    );
    expect(offered([offering("a", [edit(5, 9, "x")]), offering("b", [edit(7, 12, "y")])])).toHaveLength(1);
    expect(offered([offering("a", [edit(5, 9, "x")]), offering("b", [edit(9, 9, "\n  B: x")])])).toHaveLength(2);
  });

  it("lets what is waived or fixed take nothing away", () => {
    const strict = offering("strict", [edit(5, 6, "14")], { status: "waived" });
    const mild = offering("mild", [edit(5, 6, "7")]);
    const fixed = offering("fixed", [edit(5, 6, "30")], { change: "fixed" });
    expect(offered([strict, mild, fixed])).toEqual([
      ["mild", "mild"],
      ["fixed", "fixed"],
    ]);
  });
});

/** A file after somebody has committed a suggestion: GitHub puts its lines in place of those that the comment is on. */
function committed(text: string, { lines, replacement }: Suggestion): string {
  const all = text.split("\n");
  all.splice(lines.startLine - 1, lines.endLine - lines.startLine + 1, ...replacement);
  return all.join("\n");
}

describe("suggestions on the same lines", () => {
  it.each(FORMS)(
    "can be committed one after the other, unless the first outdates the second: %s",
    async (_, path, text) => {
      const { findings } = await judgeFiles({ [path]: text }, { rules: RULES });
      const files = new Map([[path, { path, status: "added" as const, hunks: hunksBetween("", text) }]]);
      const suggestions = findings.flatMap((found) => suggestionFor(found, files, text) ?? []);
      const linesIn = (file: string, { lines }: Suggestion) =>
        file.split("\n").slice(lines.startLine - 1, lines.endLine);
      let pairs = 0;
      for (const first of suggestions) {
        for (const second of suggestions) {
          if (first === second || first.lines.endLine !== second.lines.endLine) continue;
          pairs += 1;
          const after = committed(text, first);
          // A comment whose lines were changed offers nothing any more; the next run makes it anew.
          if (linesIn(after, second).join("\n") !== linesIn(text, second).join("\n")) continue;
          const both = committed(after, second);
          expect((await judgeFiles({ [path]: both }, { rules: RULES })).diagnostics, both).toEqual([]);
        }
      }
      expect(pairs).toBeGreaterThan(0);
    },
  );
});

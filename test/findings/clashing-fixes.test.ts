import { describe, expect, it } from "vitest";
import { withoutClashingFixes } from "../../src/findings/clashing-fixes.js";
import type { Mending } from "../../src/findings/fix.js";
import type { Addition } from "../../src/graph/edit.js";
import { withEdits } from "../../src/report/edits.js";
import type { FindingReport, FixReport } from "../../src/report/result.js";
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

/** An edit of one line, and the names that it adds to a block, if that is what it does. */
interface Edit {
  readonly columns: readonly [start: number, end: number];
  readonly replacement: string;
  readonly adds?: Addition;
}

const replacing = (start: number, end: number): Edit => ({ columns: [start, end], replacement: "x" });

const adding = (to: string, ...names: readonly string[]): Edit => ({
  columns: [9, 9],
  replacement: names.join(),
  adds: { to, names },
});

interface Offer extends Partial<FindingReport> {
  readonly amount?: number;
}

/** The findings that keep a fix, by name, and whose it is. */
function offered(offers: Readonly<Record<string, readonly [Edit, Offer?]>>): readonly string[] {
  const mendings = new Map<FixReport, Mending>();
  const findings = Object.entries(offers).map(([name, [{ columns, replacement, adds }, own = {}]]) => {
    const [startColumn, endColumn] = columns;
    const location = { path: "a.yaml", startLine: 4, startColumn, endLine: 4, endColumn };
    const fix = { description: name, edits: [{ location, replacement }] };
    const { amount = 0, ...more } = own;
    mendings.set(fix, { report: fix, amount, adds: [adds] });
    return finding({ fingerprint: name, fix, ...more });
  });
  return withoutClashingFixes(findings, mendings).flatMap(({ fingerprint, fix }) =>
    fix === null ? [] : [`${fingerprint} offers ${fix.description}`],
  );
}

describe("withoutClashingFixes", () => {
  it("offers different attributes in one place, and of two values for the same the larger one, first of all", () => {
    expect(offered({ a: [adding("block", "a")], b: [adding("block", "b")] })).toEqual(["a offers a", "b offers b"]);
    const least: Offer = { severity: "critical", amount: 7 };
    expect(offered({ few: [adding("block", "a"), least], many: [adding("block", "a"), { amount: 14 }] })).toEqual([
      "few offers many",
    ]);
    expect(offered({ a: [adding("block", "a")], same: [adding("block", "a")] })).toEqual(["a offers a"]);
  });

  it("goes by what a fix sets and not by its text", () => {
    const text = (replacement: string): Edit => ({ ...adding("block", "a"), replacement });
    expect(offered({ number: [text("a = 14"), { amount: 14 }], text: [text('a = "g99"')] })).toEqual([
      "number offers number",
    ]);
    const other: Edit = { ...adding("block", "b"), replacement: 'b = "{a: 1}"' };
    expect(offered({ a: [text("a: 1")], b: [other] })).toHaveLength(2);
  });

  it("offers one of two that add to different blocks in one place, or do something else there", () => {
    expect(offered({ a: [adding("block", "a")], b: [adding("block/within", "b")] })).toEqual(["a offers a"]);
    expect(offered({ a: [adding("block", "a")], b: [replacing(9, 9)] })).toEqual(["a offers a"]);
  });

  it("offers one of two that replace what overlaps, and both where one ends at the other", () => {
    expect(offered({ a: [replacing(5, 9)], b: [replacing(7, 12)] })).toHaveLength(1);
    expect(offered({ a: [replacing(5, 9)], b: [adding("block", "b")] })).toHaveLength(2);
  });

  it("lets what is waived or fixed take nothing away", () => {
    expect(
      offered({
        strict: [replacing(5, 6), { amount: 14, status: "waived" }],
        mild: [replacing(5, 6), { amount: 7 }],
        fixed: [replacing(5, 6), { amount: 30, change: "fixed" }],
      }),
    ).toEqual(["mild offers mild", "fixed offers fixed"]);
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

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingReport, Report } from "../../src/report/result.js";
import { sarifReport } from "../../src/report/sarif.js";
import { at, comparison, encryptionRule, inModule, passed, scan, unencrypted } from "./samples.js";
import { hostileText } from "./unsafe.js";

/** The official schema is written in draft 4, of which it uses nothing that draft 7 reads differently but `id`. */
function officialSchema(): object {
  const text = readFileSync(new URL("data/sarif-schema-2.1.0.json", import.meta.url), "utf8");
  const { id, $schema, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return { $id: id, ...($schema === undefined ? {} : schema) };
}

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(officialSchema());

function complaints(sarif: string): unknown {
  return validate(JSON.parse(sarif)) ? [] : validate.errors;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Record<string, unknown>[] },
  ];
  readonly results: readonly Record<string, unknown>[];
}

function runOf(report: Report): Run {
  const log = JSON.parse(sarifReport(report)) as { readonly runs: readonly [Run] };
  return log.runs[0];
}

const one = (finding: FindingReport, report = scan) => runOf({ ...report, findings: [finding] }).results[0];

describe("the SARIF report", () => {
  it.each(Object.entries({ passed, scan, comparison }))("follows the official schema: %s", (_, report) => {
    expect(complaints(sarifReport(report))).toEqual([]);
  });

  it("is checked against a schema that refuses what SARIF does not know", () => {
    expect(complaints(sarifReport(scan).replace('"columnKind"', '"columnSort"'))).not.toEqual([]);
  });

  it("has a result for each finding, at its characters", () => {
    expect(one(unencrypted)).toEqual({
      ruleId: "encryption/instance-storage-encrypted",
      ruleIndex: 0,
      level: "error",
      message: { text: "Storage of aws_db_instance.main is not encrypted" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "main.tf", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 28 },
          },
          logicalLocations: [
            {
              name: "main",
              fullyQualifiedName: "aws_db_instance.main",
              kind: "resource",
              properties: { type: "aws_db_instance" },
            },
            { name: ".", fullyQualifiedName: ".", kind: "stack" },
          ],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: "1f0c:1", "rdsGate/v1": "1f0c" },
      suppressions: [],
      fixes: [
        {
          description: { text: "Set storage_encrypted to true" },
          artifactChanges: [
            {
              artifactLocation: { uri: "main.tf", uriBaseId: "%SRCROOT%" },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 23, endLine: 3, endColumn: 28 },
                  insertedContent: { text: "true" },
                },
              ],
            },
          ],
        },
      ],
      properties: {
        severity: "high",
        attribute: "storage_encrypted",
        stack: ".",
        aliases: ["CKV_AWS_16", "AWS-0080"],
        remediation: encryptionRule.remediation,
      },
    });
  });

  it("has related places, and edits of several files by file", () => {
    const [first] = inModule;
    const edits = ["a.tf:1:1-1", "b.tf:2:1-1", "a.tf:3:1-1"].map((it) => ({ location: at(it), replacement: "x" }));
    const result = one({ ...(first ?? unencrypted), fix: { description: "d", edits } });
    expect(result?.relatedLocations).toMatchObject([
      { id: 0, message: { text: "The module is called here" }, physicalLocation: { region: { startLine: 7 } } },
    ]);
    expect(result?.fixes).toMatchObject([
      {
        artifactChanges: [
          { artifactLocation: { uri: "a.tf" }, replacements: [{}, {}] },
          { artifactLocation: { uri: "b.tf" }, replacements: [{}] },
        ],
      },
    ]);
  });

  it("describes the rules, with GitHub's severity", () => {
    expect(runOf(scan).tool.driver.rules[0]).toEqual({
      id: encryptionRule.id,
      name: encryptionRule.title,
      shortDescription: { text: encryptionRule.title },
      fullDescription: { text: encryptionRule.description },
      help: {
        text: `${encryptionRule.description}\n\n${encryptionRule.remediation}\n\n${encryptionRule.references[0] ?? ""}`,
        markdown: [
          `**Why it matters.** ${encryptionRule.description}`,
          "**How to fix it.** Set `storage_encrypted` to true; a running instance is restored from an encrypted copy of its snapshot.",
          "- <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html>",
        ].join("\n\n"),
      },
      helpUri: encryptionRule.references[0],
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["security", "aws", "rds", "encryption"],
        "security-severity": "8.0",
        precision: "very-high",
        severity: "high",
        pack: "core",
        aliases: ["CKV_AWS_16", "AWS-0080"],
      },
    });
  });

  it.each([
    ["critical", "error", "9.5"],
    ["high", "error", "8.0"],
    ["medium", "warning", "5.5"],
    ["low", "note", "2.0"],
    ["info", "note", undefined],
  ] as const)("maps %s to level %s and score %s", (severity, level, score) => {
    expect(one({ ...unencrypted, severity })?.level).toBe(level);
    const [rule] = runOf({ ...scan, rules: [{ ...encryptionRule, severity }] }).tool.driver.rules;
    expect(rule).toMatchObject({ defaultConfiguration: { level }, properties: { severity } });
    expect((rule?.properties as Record<string, unknown>)["security-severity"]).toBe(score);
  });

  it("says in a comparison what is new, and leaves out what is fixed", () => {
    const { results } = runOf(comparison);
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ["encryption/instance-storage-encrypted", "new"],
      ["secrets/no-literal-password", "unchanged"],
      ["encryption/instance-storage-encrypted", "unchanged"],
      ["encryption/instance-storage-encrypted", "unchanged"],
    ]);
    expect(runOf(scan).results.some((result) => "baselineState" in result)).toBe(false);
  });

  it("suppresses what is waived, with the reason", () => {
    expect(runOf(comparison).results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      ...Array.from({ length: 2 }, () => [
        {
          kind: "external",
          status: "accepted",
          justification: "Holds public data",
          properties: { owner: "data team", expires: "2027-01-31" },
        },
      ]),
    ]);
  });

  it("notifies of diagnostics and of what is undecided, which are no results", () => {
    const [invocation] = runOf(comparison).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: "hcl-syntax" }, level: "error", message: { text: "A value is missing before =" } },
      { descriptor: { id: "source-symlink" }, level: "note" },
      {
        descriptor: { id: "undecided" },
        associatedRule: { id: "network/instance-not-public", index: 1 },
        level: "note",
        message: {
          text: "Undecided for aws_db_instance.main: DB instance has a public address. Not known, because var.public has no value (variables.tf:4); the module could not be read",
        },
      },
    ]);
    expect(runOf(scan).invocations[0].executionSuccessful).toBe(true);
  });

  it("keeps the most severe results when there are more than a consumer takes, and says so", () => {
    const many = Array.from({ length: 25_000 }, () => unencrypted);
    const report = { ...scan, findings: [...many, { ...unencrypted, severity: "critical" as const, ruleId: "last" }] };
    const run = runOf(report);
    expect(run.results).toHaveLength(25_000);
    expect(run.results.at(-1)?.ruleId).toBe("last");
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { level: "warning", message: { text: expect.stringContaining("1 findings of least severity") as string } },
    ]);
  });

  it("follows the schema whatever stands in files and rules", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const location = { ...at("x:1:1-3"), path: `d/${a}` };
        const report: Report = {
          ...comparison,
          findings: comparison.findings.map((finding) => ({
            ...finding,
            message: a,
            resource: { ...finding.resource, address: b },
            location,
            related: [{ message: b, location }],
            fix: { description: a, edits: [{ location, replacement: b }] },
          })),
          diagnostics: [{ code: a, severity: "warning", message: b, location }],
          rules: comparison.rules.map((rule) => ({
            ...rule,
            description: a,
            remediation: b,
            helpUri: a,
            references: [b],
          })),
        };
        expect(complaints(sarifReport(report))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

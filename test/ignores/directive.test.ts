import { describe, expect, it } from "vitest";
import { readDirectives } from "../../src/ignores/directive.js";

describe("a comment", () => {
  it("ignores a rule with a reason", () => {
    expect(readDirectives(" rds-gate:ignore backup/retention test data only", false)).toEqual([
      { rule: "backup/retention", reason: "test data only", until: null, scope: "construct", isForeign: false },
    ]);
  });

  it("ignores several rules, globs and other tools' ids, until a day that may stand anywhere", () => {
    for (const text of [
      "rds-gate:ignore backup/*,CKV_AWS_16 until=2026-12-31 moves to another account",
      "rds-gate:ignore backup/*,CKV_AWS_16 moves to another account until=2026-12-31",
    ]) {
      expect(readDirectives(text, false)).toMatchObject([
        { rule: "backup/*", reason: "moves to another account", until: "2026-12-31" },
        { rule: "CKV_AWS_16", reason: "moves to another account", until: "2026-12-31" },
      ]);
    }
  });

  it.each([
    ["rds-gate:ignore", "which rule it ignores"],
    ["rds-gate:ignore backup/retention", "why it ignores backup/retention"],
    ["rds-gate:ignore backup/retention until=2026-12-31", "why it ignores backup/retention"],
    ["rds-gate:ignore backup/retention why until=2026-02-30", "until=2026-02-30 is no day"],
    ["rds-gate:ignore backup/retention why until=2026-01-01 until=2026-02-01", "more than one last day"],
    ["rds-gate:skip backup/retention why", "rds-gate:skip means nothing"],
  ])("that asks wrongly is told how: %s", (text, problem) => {
    const [read] = readDirectives(text, true);
    expect(read).toHaveProperty("problem", expect.stringContaining(problem));
    expect(readDirectives(text, true)).toHaveLength(1);
  });

  it("without a directive asks for nothing", () => {
    expect(readDirectives("see rds-gate and checkov", true)).toEqual([]);
  });

  it("of another tool counts only when that is wanted", () => {
    expect(readDirectives("checkov:skip=CKV_AWS_16:test data", false)).toEqual([]);
    expect(readDirectives("checkov:skip=CKV_AWS_16:test data", true)).toEqual([
      { rule: "CKV_AWS_16", reason: "test data", until: null, scope: "resource", isForeign: true },
    ]);
  });

  it.each([
    ["trivy:ignore:AVD-AWS-0080", [["AWS-0080", null]]],
    ["trivy:ignore:AWS-0080:exp:2026-12-31 moves", [["AWS-0080", "2026-12-31"]]],
    [
      "tfsec:ignore:AWS-0080 tfsec:ignore:AWS-0077",
      [
        ["AWS-0080", null],
        ["AWS-0077", null],
      ],
    ],
    [
      "checkov:skip=CKV_AWS_16,CKV_AWS_17: both",
      [
        ["CKV_AWS_16", null],
        ["CKV_AWS_17", null],
      ],
    ],
    ["kics-scan ignore-line", [["kics:*", null]]],
    ["kics-scan ignore-block", [["kics:*", null]]],
  ])("for another tool is read as it reads it: %s", (text, expected) => {
    const read = readDirectives(text, true).map((directive) =>
      "rule" in directive ? [directive.rule, directive.until] : directive,
    );
    expect(read).toEqual(expected);
  });
});

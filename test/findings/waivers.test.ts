import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyWaivers, dayOf, isDay, type Waiver } from "../../src/findings/waivers.js";
import type { FindingReport, ResourceReport } from "../../src/report/result.js";

const TODAY = "2026-11-24";
const span = { path: ".rds-gate.yml", startLine: 4, startColumn: 5, endLine: 9, endColumn: 1 };

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  rule: "encryption/instance-storage-encrypted",
  resource: "aws_db_instance.main",
  reason: "test data only",
  owner: "data-team",
  until: "2026-12-31",
  origin: "configuration",
  span,
  ...more,
});

const finding = (more: Partial<FindingReport> = {}, resource: Partial<ResourceReport> = {}): FindingReport => ({
  ruleId: "encryption/instance-storage-encrypted",
  aliases: ["CKV_AWS_16"],
  severity: "high",
  title: "",
  message: "",
  remediation: "",
  resource: {
    address: "aws_db_instance.main",
    type: "aws_db_instance",
    nativeType: "aws_db_instance",
    format: "terraform",
    stack: "envs/prod",
    ...resource,
  },
  attribute: "storage_encrypted",
  location: { path: "modules/db/main.tf", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  related: [],
  change: "introduced",
  status: "open",
  fails: false,
  fingerprint: "f",
  fix: null,
  ...more,
});

const statusOf = (given: Waiver, found: FindingReport): string | undefined =>
  applyWaivers([found], [given], TODAY).findings[0]?.status;

const inEnvironment = (environment: string): FindingReport =>
  finding({}, { stack: `infra (${environment})`, root: "infra", environment });

const said = (
  findings: readonly FindingReport[],
  waivers: readonly Waiver[],
  proposed?: readonly Waiver[],
): readonly string[] =>
  applyWaivers(findings, waivers, TODAY, proposed).diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe("applyWaivers", () => {
  it("accepts in one environment only what is limited to it", () => {
    const limited = waiver({ environment: "staging" });
    expect(statusOf(limited, inEnvironment("staging"))).toBe("waived");
    expect(statusOf(limited, inEnvironment("production"))).toBe("open");
    expect(statusOf(limited, finding())).toBe("open");
  });

  it("knows a stack that is an environment by its root folder", () => {
    expect(statusOf(waiver({ path: "infra" }), inEnvironment("staging"))).toBe("waived");
    expect(statusOf(waiver({ path: "other" }), inEnvironment("staging"))).toBe("open");
  });

  it("marks a finding with who accepted it, why and until when", () => {
    expect(applyWaivers([finding()], [waiver()], TODAY)).toEqual({
      findings: [
        finding({
          status: "waived",
          waiver: { reason: "test data only", owner: "data-team", expires: "2026-12-31" },
        }),
      ],
      diagnostics: [],
    });
  });

  it.each<[string, Partial<Waiver>, FindingReport, string]>([
    ["another rule", { rule: "tls/enforced" }, finding(), "open"],
    ["a glob of rules", { rule: "encryption/*" }, finding(), "waived"],
    ["another tool's id", { rule: "CKV_AWS_16" }, finding(), "waived"],
    ["another resource", { resource: "aws_db_instance.other" }, finding(), "open"],
    ["the beginning of an address", { resource: "aws_db_instance" }, finding(), "open"],
    ["a glob of resources", { resource: "*.main" }, finding(), "waived"],
    [
      "an address with an index",
      { resource: 'module.db["eu"].aws_db_instance.this[0]' },
      finding({}, { address: 'module.db["eu"].aws_db_instance.this[0]' }),
      "waived",
    ],
    [
      "a logical id in a nested stack",
      { resource: "Database" },
      finding({}, { address: "Data/Database", format: "cloudformation" }),
      "waived",
    ],
    ["its stack", { path: "envs/prod" }, finding(), "waived"],
    ["a glob of its stack", { path: "envs/*" }, finding(), "waived"],
    ["the folder of its file", { path: "modules" }, finding(), "waived"],
    ["its file", { path: "**/main.tf" }, finding(), "waived"],
    ["another stack", { path: "envs/dev" }, finding(), "open"],
    ["a fixed finding", {}, finding({ change: "fixed" }), "open"],
    ["an existing finding", {}, finding({ change: "existing" }), "waived"],
  ])("decides by rule, resource and path: %s", (_, given, found, expected) => {
    expect(statusOf(waiver(given), found)).toBe(expected);
  });

  it.each([
    ["2026-11-23", "open"],
    ["2026-11-24", "waived"],
    ["2026-11-25", "waived"],
  ])("holds on its last day: until %s it is %s", (until, status) => {
    expect(statusOf(waiver({ until }), finding())).toBe(status);
  });

  it("fails at the line of an expired waiver that a finding still needs", () => {
    const { diagnostics } = applyWaivers([finding()], [waiver({ until: "2026-11-01" })], TODAY);
    expect(diagnostics).toEqual([
      {
        code: "waiver-expired",
        severity: "error",
        span,
        message:
          "the waiver of encryption/instance-storage-encrypted for aws_db_instance.main (owner: data-team) expired after " +
          "2026-11-01: 1 finding that it accepted is open again; mend what it accepted, or have its owner set a later date",
      },
    ]);
  });

  it("only warns of an expired waiver that nothing needs", () => {
    const old = waiver({ until: "2026-11-01" });
    expect(said([], [old])).toEqual(["warning waiver-expired"]);
    expect(said([finding({ change: "fixed" })], [old])).toEqual(["warning waiver-expired"]);
    expect(said([finding()], [old, waiver()])).toEqual(["warning waiver-expired"]);
  });

  it("does not stand in the way of the change that renews an expired waiver, and accepts nothing by it", () => {
    const old = waiver({ until: "2026-11-01" });
    const renewed = applyWaivers([finding()], [old], TODAY, [waiver()]);
    expect(renewed.findings).toEqual([finding()]);
    expect(renewed.diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(said([finding()], [old], [])).toEqual(["warning waiver-expired"]);
    expect(said([finding()], [old], [{ ...old, reason: "another" }])).toEqual(["error waiver-expired"]);
  });

  it("notes what matches nothing, and what holds for more than a year", () => {
    expect(said([], [waiver()])).toEqual(["note waiver-unused"]);
    expect(said([finding()], [waiver({ until: "2027-11-24" })])).toEqual([]);
    expect(said([finding()], [waiver({ until: "2028-01-01" })])).toEqual(["note waiver-long"]);
    expect(said([finding()], [waiver(), waiver({ rule: "*" })])).toEqual([]);
  });

  it("never loses or alters a finding but by its status", () => {
    const findings = fc.array(
      fc
        .record({
          ruleId: fc.constantFrom("a/b", "a/c"),
          change: fc.constantFrom("introduced", "existing", "fixed"),
          fingerprint: fc.string(),
        })
        .map((more) => finding(more)),
    );
    const waivers = fc.array(
      fc.record({ rule: fc.constantFrom("a/*", "a/b", "*"), until: fc.constantFrom("2026-01-01", "2027-01-01") }),
    );
    fc.assert(
      fc.property(findings, waivers, (found, given) => {
        const all = given.map(waiver);
        const result = applyWaivers(found, all, TODAY);
        const without = result.findings.map(({ waiver: accepted, ...rest }) => ({
          ...rest,
          status: accepted === undefined ? rest.status : "open",
        }));
        expect(without).toEqual(found);
        expect(result.findings.some(({ change, status }) => change === "fixed" && status === "waived")).toBe(false);
        expect(result.findings.every(({ status, waiver: by }) => (status === "waived") === (by !== undefined))).toBe(
          true,
        );
        // What is in force and what the day is decide alone, not the order of the findings.
        expect([...applyWaivers([...found].reverse(), all, TODAY).findings].reverse()).toEqual(result.findings);
      }),
    );
  });
});

describe("isDay", () => {
  it.each([
    ["2026-11-24", true],
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["24.11.2026", false],
    ["2026-11-24T00:00:00Z", false],
  ])("%s: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe("dayOf", () => {
  it("is the day in UTC", () => {
    expect(dayOf(new Date("2026-11-24T23:30:00-02:00"))).toBe("2026-11-25");
  });
});

import { describe, expect, it } from "vitest";
import { runGate } from "../../src/gate.js";
import type { IgnoreOptions } from "../../src/ignores/index.js";
import type { Report } from "../../src/report/result.js";
import { requestFor, type Files } from "../support/judge.js";

const RULE = "encryption/instance-storage-encrypted";
const DEFAULTS: IgnoreOptions = { otherTools: false, inChange: false };

interface Judged {
  readonly base?: Files;
  readonly options?: Partial<IgnoreOptions>;
  readonly rules?: readonly string[];
}

async function judged(files: Files, { base, options, rules = [RULE] }: Judged = {}): Promise<Report> {
  const request = await requestFor(files, { rules, ...(base && { base }) });
  return runGate({
    ...request,
    ignores: { ...DEFAULTS, ...options },
    waivers: { entries: [], today: "2026-11-24" },
  });
}

function database(comment: string, name = "main"): string {
  return [
    `resource "aws_db_instance" "${name}" {`,
    '  engine            = "mysql"',
    `  ${comment}`,
    "  storage_encrypted = false",
    "}",
    "",
  ].join("\n");
}

const IGNORE = `# rds-gate:ignore ${RULE} test data only`;

function statuses({ findings }: Report): string[] {
  return findings.map(({ resource, status }) => `${resource.address} ${status}`);
}

describe("a comment that ignores a rule", () => {
  it("waives the finding on its construct, with its reason, and no other", async () => {
    const report = await judged({ "main.tf": database(IGNORE) + database("", "other") });
    expect(statuses(report)).toEqual(["aws_db_instance.main waived", "aws_db_instance.other open"]);
    expect(report.findings[0]?.waiver).toEqual({ reason: "test data only", owner: null, expires: null });
    expect(report.diagnostics).toEqual([]);
  });

  it("waives in templates, and by another tool's id", async () => {
    const template = [
      "Resources:",
      "  Db: # rds-gate:ignore CKV_AWS_16 test data only",
      "    Type: AWS::RDS::DBInstance",
      "    Properties:",
      "      Engine: mysql",
      "      StorageEncrypted: false",
    ].join("\n");
    expect(statuses(await judged({ "template.yaml": template }))).toEqual(["Db waived"]);
  });

  it("waives in a module for all who call it", async () => {
    const report = await judged({
      "main.tf": 'module "a" {\n  source = "./db"\n}\nmodule "b" {\n  source = "./db"\n}\n',
      "db/main.tf": database(IGNORE),
    });
    expect(statuses(report)).toEqual(["module.a.aws_db_instance.main waived", "module.b.aws_db_instance.main waived"]);
  });

  it("of another rule waives nothing, and is told to be of no use", async () => {
    const files = { "main.tf": database("# rds-gate:ignore backup/retention test data only") };
    const report = await judged(files, { rules: [RULE, "backup/retention"] });
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
    expect(report.diagnostics).toMatchObject([
      { code: "waiver-unused", severity: "note", location: { path: "main.tf", startLine: 3 } },
    ]);
  });

  it("of a rule that is not judged is passed over", async () => {
    const report = await judged({ "main.tf": database("# rds-gate:ignore backup/enabled test data only") });
    expect(report.diagnostics).toEqual([]);
  });

  it.each([
    ["# rds-gate:ignore encryption/instance-storage-encrypted", "why"],
    ["# rds-gate:ignore encryption/instance-storage-encryptd test", "did you mean"],
    ["# rds-gate:skip x", "means nothing"],
  ])("and is wrong ignores nothing, and is told: %s", async (comment, message) => {
    const report = await judged({ "main.tf": database(comment) });
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
    expect(report.diagnostics).toMatchObject([
      {
        code: "ignore-invalid",
        severity: "warning",
        message: expect.stringContaining(message) as string,
        location: { path: "main.tf", startLine: 3, startColumn: 3 },
      },
    ]);
  });

  it("fails again once it has expired", async () => {
    const report = await judged({ "main.tf": database(`${IGNORE} until=2026-11-23`) });
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
    expect(report.diagnostics).toMatchObject([
      { code: "waiver-expired", severity: "error", location: { path: "main.tf", startLine: 3 } },
    ]);
    const inTime = await judged({ "main.tf": database(`${IGNORE} until=2026-11-24`) });
    expect(inTime.findings[0]?.waiver?.expires).toBe("2026-11-24");
  });

  it("counts for nothing where comments are switched off", async () => {
    const request = await requestFor({ "main.tf": database(IGNORE) }, { rules: [RULE] });
    expect(statuses(await runGate(request))).toEqual(["aws_db_instance.main open"]);
  });
});

describe("a comment in a comparison", () => {
  const before = { "main.tf": database("") };
  const after = { "main.tf": database(IGNORE) };

  it("that the change adds waives nothing yet, and is told with its reason", async () => {
    const report = await judged(after, { base: {} });
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
    expect(report.summary.verdict).toBe("fail");
    expect(report.diagnostics).toMatchObject([
      { code: "ignore-proposed", severity: "note", message: expect.stringContaining("test data only") as string },
    ]);
  });

  it("that the change adds waives at once when that is configured", async () => {
    const report = await judged(after, { base: {}, options: { inChange: true } });
    expect(statuses(report)).toEqual(["aws_db_instance.main waived"]);
    expect(report.summary.verdict).toBe("pass");
  });

  it("that the base has waives, on whatever line and in a renamed file", async () => {
    for (const head of [{ "main.tf": `# more\n\n${database(IGNORE)}` }, { "database.tf": database(IGNORE) }]) {
      expect(statuses(await judged(head, { base: after }))).toEqual(["aws_db_instance.main waived"]);
    }
  });

  it("that is moved to another resource, doubled or given more time is new", async () => {
    const other = { "main.tf": database("", "main") + database(IGNORE, "other") };
    expect(statuses(await judged(other, { base: after }))).toEqual([
      "aws_db_instance.main open",
      "aws_db_instance.other open",
    ]);
    const longer = { "main.tf": database(`${IGNORE} until=2027-01-01`) };
    expect(statuses(await judged(longer, { base: { "main.tf": database(`${IGNORE} until=2026-12-01`) } }))).toEqual([
      "aws_db_instance.main open",
    ]);
  });

  it("that the change removes waives nothing any more", async () => {
    const report = await judged(before, { base: after });
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
  });
});

describe("comments for other tools", () => {
  const comments = [
    "# checkov:skip=CKV_AWS_16:test data",
    "#trivy:ignore:AVD-AWS-0080",
    "# kics-scan ignore-line",
    "#tfsec:ignore:AWS-0080",
  ];

  it.each(comments)("count when that is configured: %s", async (comment) => {
    const files = { "main.tf": database(comment) };
    expect(statuses(await judged(files))).toEqual(["aws_db_instance.main open"]);
    const report = await judged(files, { options: { otherTools: true } });
    expect(statuses(report)).toEqual(["aws_db_instance.main waived"]);
    expect(report.diagnostics).toEqual([]);
  });

  const template = (metadata: object): string =>
    JSON.stringify(
      {
        Resources: {
          Db: {
            Type: "AWS::RDS::DBInstance",
            Metadata: metadata,
            Properties: { Engine: "mysql", StorageEncrypted: false },
          },
          Other: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "mysql", StorageEncrypted: false } },
        },
      },
      undefined,
      2,
    );

  it.each([
    { cfn_nag: { rules_to_suppress: [{ id: "F27", reason: "test data" }] } },
    { guard: { SuppressedRules: ["RDS_STORAGE_ENCRYPTED"] } },
    { checkov: { skip: [{ id: "CKV_AWS_16", comment: "test data" }] } },
  ])("stand in the metadata of a template, of its resource only: %j", async (metadata) => {
    for (const name of ["template.json", "template.yaml"]) {
      const files = { [name]: template(metadata) };
      expect(statuses(await judged(files))).toEqual(["Db open", "Other open"]);
      const report = await judged(files, { options: { otherTools: true } });
      expect(statuses(report)).toEqual(["Db waived", "Other open"]);
      expect(statuses(await judged(files, { base: {}, options: { otherTools: true } }))).toEqual([
        "Db open",
        "Other open",
      ]);
    }
  });

  it("about what no rule is for are none of our business", async () => {
    const report = await judged(
      { "main.tf": database("# checkov:skip=CKV_AWS_999:x") },
      { options: { otherTools: true } },
    );
    expect(statuses(report)).toEqual(["aws_db_instance.main open"]);
    expect(report.diagnostics).toEqual([]);
  });
});

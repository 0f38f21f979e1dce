import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingReport, Report } from "../../src/report/result.js";
import { textReport } from "../../src/report/text.js";
import { at, comparison, hardCoded, inModule, passed, scan, source, unencrypted } from "./samples.js";
import { CONTROLS, hostileText, LOG_COMMANDS } from "./unsafe.js";

const lines = (text: string) => text.split("\n");
const without = (report: Report, findings: readonly FindingReport[]): Report => ({ ...report, findings });

describe("the text report", () => {
  it("says that nothing was found", () => {
    expect(textReport(passed, source)).toBe(
      `PASS  no findings
2 files, 3 resources, 3 rules. Nothing of severity low or worse was found.
`,
    );
  });

  it("shows each finding where it is, why it matters and how to mend it", () => {
    expect(textReport(without(scan, [unencrypted]), source)).toBe(
      `main.tf (1 finding)

main.tf:3:3  high  encryption/instance-storage-encrypted
  Storage of aws_db_instance.main is not encrypted

    2 |   engine            = "postgres"
    3 |   storage_encrypted = false
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^
    4 |   password          = "********"

  why  Without encryption at rest, a copied snapshot is readable by whoever holds it.
  fix  Set storage_encrypted to true
       - 3 |   storage_encrypted = false
       + 3 |   storage_encrypted = true
  more https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html

FAIL  1 finding (1 high)
2 files, 3 resources, 3 rules. It fails on findings of severity low or worse.
`,
    );
  });

  it("shows the remediation where there is no fix, and hides the secret that a finding is about", () => {
    const text = textReport(without(scan, [hardCoded]), source);
    expect(text).toContain(`
    4 |   password          = "********"
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
    expect(text).toContain("  fix  Set manage_master_user_password.\n");
    expect(text).not.toContain("correct-horse");
  });

  it("shows what a fix changes in a line that is longer than the terminal is wide", () => {
    const line = `{ "Resources": ${"{".repeat(300)} "Engine": "postgres", "StorageEncrypted": false }`;
    const start = line.indexOf("false") + 1;
    const location = { path: "t.json", startLine: 1, startColumn: start, endLine: 1, endColumn: start + 5 };
    const fix = { description: "Set StorageEncrypted to true", edits: [{ location, replacement: "true" }] };
    const text = textReport(without(scan, [{ ...unencrypted, location, fix }]), () => line, { width: 100 });
    const [before, after] = lines(text).filter((shown) => /^ {7}[-+] 1 \|/.test(shown));
    expect(before).toMatch(/^ {7}- 1 \| ….*"StorageEncrypted": false \}$/);
    expect(after).toMatch(/^ {7}\+ 1 \| ….*"StorageEncrypted": true \}$/);
    expect(before?.indexOf("false")).toBe(after?.indexOf("true"));
    expect(Math.max(...[before, after].map((shown) => shown?.length ?? 0))).toBeLessThanOrEqual(100);
  });

  it("shows a place in a module once, with its instances and where they come from", () => {
    const text = textReport(without(scan, inModule), source);
    expect(text.match(/is not encrypted, as RDS does by default/g)).toHaveLength(1);
    expect(text).toContain('as RDS does by default  (module.replica["eu"].aws_db_instance.this)\n');
    expect(text).toContain('\n  also module.replica["us"].aws_db_instance.this\n');
    expect(text.match(/ {2}see {2}main\.tf:7:1 {2}The module is called here\n/g)).toHaveLength(1);
    expect(text).toContain("       + 3 |   storage_encrypted = true\n");
  });

  it("names the stacks of a finding that several have", () => {
    const report = without(scan, inModule);
    const findings = report.findings.map((finding, index) => ({
      ...finding,
      resource: { ...finding.resource, address: "module.db.aws_db_instance.this", stack: index === 0 ? "dev" : "prod" },
    }));
    expect(textReport({ ...report, findings }, source)).toContain("\n  in   dev, prod\n");
  });

  it("groups findings by file", () => {
    const headings = lines(textReport(scan, source)).filter((line) => /\(\d findings?\)$/.test(line));
    expect(headings).toEqual(["main.tf (2 findings)", "modules/db/main.tf (2 findings)"]);
  });

  it("of a comparison puts first what is introduced, then lists the rest", () => {
    const text = textReport(comparison, source);
    const sections = lines(text).filter((line) => /^\S.*\(\d+( findings?)?\)$/.test(line));
    expect(sections).toEqual([
      "main.tf (1 finding)",
      "New ways to a database (1)",
      "Existing, not caused by this change (1)",
      "Waived (2)",
      "Fixed (1)",
      "Undecided, because a value is not known (1)",
      "Diagnostics (2)",
    ]);
    expect(text).toContain(`
main.tf:2:3  critical  network/instance-not-public
  aws_db_instance.main has a public address
`);
    expect(text).toContain("  waived: Holds public data (data team, until 2027-01-31)\n");
    expect(text).toContain(`
main.tf:1:1  critical  network/instance-not-public
  Cannot tell: DB instance has a public address  (aws_db_instance.main)
  because var.public has no value  variables.tf:4:1
  because the module could not be read
`);
    expect(text).toContain(`
broken.tf:2:7  error  hcl-syntax
  A value is missing before =

    1 | resource "x" {
    2 |   a = = 1
      |       ^
    3 | }
`);
    expect(text).toContain("\nlink:1:1  note  source-symlink\n  The link was not followed\n");
    expect(lines(text).slice(-3)).toEqual([
      "INCOMPLETE  1 finding introduced (1 high), 1 new way to a database, 1 existing, 1 fixed, 2 waived, 1 undecided, 1 error",
      "origin/main to working tree; 2 files, 3 resources, 3 rules. Something could not be read or evaluated, and may hide a finding.",
      "",
    ]);
  });

  it("lists only some of many existing findings, the worst, and says so", () => {
    const low = Array.from({ length: 24 }, () => ({ ...hardCoded, severity: "low" as const }));
    const text = textReport(without(comparison, [...low, { ...hardCoded, severity: "critical" }]), source);
    expect(text.match(/master password of/g)).toHaveLength(10);
    expect(text).toContain(`critical  ${hardCoded.ruleId}`);
    expect(text).toContain("  … and 15 more; --format json has them all\n");
  });

  it("does without source and without metadata of the rule", () => {
    const text = textReport({ ...scan, rules: [] }, () => undefined);
    expect(text).toContain(`main.tf:3:3  high  encryption/instance-storage-encrypted
  Storage of aws_db_instance.main is not encrypted
  fix  Set storage_encrypted to true`);
  });

  it("keeps within the width of the terminal where it can", () => {
    const text = textReport(without(scan, [hardCoded]), source, { width: 40 });
    expect(
      lines(text)
        .filter((line) => /^ +\d+ \|/.test(line))
        .every((line) => line.length <= 40),
    ).toBe(true);
  });

  it("names files as they can be opened from where the reader is", () => {
    const text = textReport(comparison, source, { prefix: "../" });
    for (const place of ["../main.tf:3:3", "../variables.tf:4:1", "../broken.tf:2:7"]) expect(text).toContain(place);
    expect(textReport(scan, source, { prefix: "infra/" })).toContain("  see  infra/main.tf:7:1  The module");
  });

  it("uses colours only when asked, and else no control character at all", () => {
    expect(textReport(comparison, source, { color: true })).toContain("\u001b[1m\u001b[31mhigh\u001b[0m");
    expect(textReport(comparison, source)).not.toMatch(CONTROLS);
  });

  it("lets nothing from files or rules control the terminal or the log", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const location = { ...at("x:1:1-3"), path: a };
        const because = [{ reason: b, location }];
        const report: Report = {
          ...comparison,
          comparison: { base: a, head: b },
          findings: comparison.findings.map((finding) => ({
            ...finding,
            ruleId: b,
            message: a,
            resource: { ...finding.resource, address: b },
            location,
            related: [{ message: b, location }],
            fix: { description: a, edits: [{ location, replacement: b }] },
          })),
          undecided: comparison.undecided.map((it) => ({ ...it, title: a, location, because })),
          diagnostics: [{ code: a, severity: "error", message: b, location }],
          accessPaths: comparison.accessPaths.map((it) => ({
            ...it,
            source: a,
            via: [b],
            db: a,
            dbUser: b,
            access: a,
          })),
          rules: comparison.rules.map((rule) => ({ ...rule, id: b, description: a, remediation: b, helpUri: a })),
        };
        const text = textReport(report, () => `${b}\n${a}`);
        expect(text).not.toMatch(CONTROLS);
        expect(text).not.toMatch(LOG_COMMANDS);
      }),
      { numRuns: 300 },
    );
  });
});

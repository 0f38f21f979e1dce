import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathToUri } from "../../src/report/escape.js";
import { markdownReport } from "../../src/report/markdown.js";
import type { FindingReport, Location, Report, RuleReport } from "../../src/report/result.js";
import { at, comparison, passed, scan, unencrypted } from "./samples.js";
import { CONTROLS, hostileText } from "./unsafe.js";

/** The cells of each table row, as GitHub splits them: at pipes that no backslash escapes. */
function rowsOf(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replace(/\\./g, "##").split("|").slice(1, -1));
}

/** The code span at the start of a text, up to the next run of as many backticks. */
function codeSpan(text: string, fence: string): string | undefined {
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    if (index > 0 && run === fence) return text.slice(0, index + run.length);
  }
  return undefined;
}

/** What is not in code spans, without characters that a backslash escapes (CommonMark, sections 2.4 and 6.1). */
function outsideCode(markdown: string): string {
  let prose = "";
  for (let position = 0; position < markdown.length;) {
    const rest = markdown.slice(position);
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest)?.[0];
    const fence = /^`+/.exec(rest)?.[0];
    const end = fence === undefined ? undefined : codeSpan(rest, fence);
    if (escaped === undefined && end === undefined) prose += rest.charAt(0);
    position += (escaped ?? end ?? " ").length;
  }
  return prose;
}

const GOOD_ROWS = rowsOf(markdownReport({ ...comparison, diagnostics: comparison.diagnostics.slice(0, 1) }));

describe("the Markdown report", () => {
  it("says that nothing was found", () => {
    expect(markdownReport(passed)).toBe(`## ✅ RDS Gate: PASS

**no findings**

Of 2 files, 3 resources, 3 rules. Nothing of severity low or worse was found. Packs: \`core\` 0.1.0.

`);
  });

  it("names the threshold only where it is the same for all that it found", () => {
    const lenient = { ...scan, findings: [{ ...unencrypted, fails: false }] };
    const passing: Report = { ...lenient, summary: { ...lenient.summary, verdict: "pass" } };
    expect(markdownReport(passing)).toContain("Nothing of a severity that fails in its environment was found.");
    expect(markdownReport(scan)).toContain("It fails on findings of severity low or worse.");
  });

  it("keeps apart what was undecided before", () => {
    const undecided = comparison.undecided.flatMap((it) => [it, { ...it, change: "existing" as const }]);
    const markdown = markdownReport({ ...comparison, undecided });
    expect(markdown).toContain("2 undecided");
    expect(markdown).toContain("<summary>Undecided (1)</summary>");
    expect(markdown).toContain("<summary>Undecided before, too (1)</summary>");
  });

  it("shows of a comparison what it introduced, and folds the rest", () => {
    expect(markdownReport(comparison)).toBe(`## ⚠️ RDS Gate: INCOMPLETE

**1 finding introduced (1 high), 1 new way to a database, 1 existing, 1 fixed, 2 waived, 1 undecided, 1 error**

Of \`origin/main\` compared with \`working tree\`: 2 files, 3 resources, 3 rules. Something could not be read or evaluated, and may hide a finding. Packs: \`core\` 0.1.0.

### Introduced (1)

| Severity | Where | What | Rule |
| --- | --- | --- | --- |
| high | \`main.tf:3:3\` | Storage of aws\\_db\\_instance.main is not encrypted | \`encryption/instance-storage-encrypted\` |

### Not evaluated (1)

| Where | What | Code |
| --- | --- | --- |
| \`broken.tf:2:7\` | A value is missing before = | \`hcl-syntax\` |

### New ways to a database (1)

| Severity | Way | Why | Where |
| --- | --- | --- | --- |
| high | \`account:999988887777\` → \`assume:role/api\` → connect to \`aws_db_instance.main\` as \`app\` (perhaps) | role/api trusts the account 999988887777 and may log in to aws\\_db\\_instance.main as app | \`iam.tf:3:1\` |

\`\`\`mermaid
flowchart LR
  n0(["account:999988887777"])
  n1["role/api"]
  n2[("aws#95;db#95;instance.main")]
  n0 -->|"assume"| n1
  n1 -->|"connect as app"| n2
  classDef external stroke:#cf222e,stroke-width:2px
  class n0 external
\`\`\`

<details><summary>Undecided (1)</summary>

| Severity | Where | What is not known | Rule |
| --- | --- | --- | --- |
| critical | \`main.tf:1:1\` | DB instance has a public address? \`aws_db_instance.main\`: var.public has no value (\`variables.tf:4:1\`); the module could not be read | \`network/instance-not-public\` |

</details>

<details><summary>Fixed (1)</summary>

| Severity | Where | What | Rule |
| --- | --- | --- | --- |
| critical | \`main.tf:2:3\` | aws\\_db\\_instance.main has a public address | \`network/instance-not-public\` |

</details>

<details><summary>Waived (2)</summary>

| Severity | Where | What | Rule | Reason |
| --- | --- | --- | --- | --- |
| high | \`modules/db/main.tf:1:1\` | Storage of this is not encrypted, as RDS does by default (\`module.replica["eu"].aws_db_instance.this\`) | \`encryption/instance-storage-encrypted\` | Holds public data (data team, until 2027-01-31) |
| high | \`modules/db/main.tf:1:1\` | Storage of this is not encrypted, as RDS does by default (\`module.replica["us"].aws_db_instance.this\`) | \`encryption/instance-storage-encrypted\` | Holds public data (data team, until 2027-01-31) |

</details>

<details><summary>Notes (1)</summary>

| Where | What | Code |
| --- | --- | --- |
| \`link:1:1\` | The link was not followed | \`source-symlink\` |

</details>

<details><summary>Existing, not caused by this change (1)</summary>

| Severity | Where | What | Rule |
| --- | --- | --- | --- |
| medium | \`main.tf:4:3\` | The master password of aws\\_db\\_instance.main is written here | \`secrets/no-literal-password\` |

</details>

`);
  });

  it("puts the most severe first", () => {
    const severities = ["low", "critical", "info", "high"] as const;
    const report = { ...scan, findings: severities.map((severity) => ({ ...unencrypted, severity })) };
    const rows = rowsOf(markdownReport(report)).slice(2);
    expect(rows.map(([severity]) => severity?.trim())).toEqual(["critical", "high", "low", "info"]);
  });

  it("keeps within its budget, drops the least severe, and says how many", () => {
    const severities = ["critical", "high", "medium", "low"] as const;
    const findings = Array.from({ length: 400 }, (_, index): FindingReport => {
      return { ...unencrypted, change: "introduced", severity: severities[index % 4] ?? "low", message: `名${index}` };
    });
    const report: Report = { ...comparison, findings: [...findings, ...comparison.findings] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (maxBytes) => {
        const markdown = markdownReport(report, { maxBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      }),
    );
    const markdown = markdownReport(report, { maxBytes: 20_000 });
    const shown = rowsOf(markdown).filter(([, , what]) => what?.includes("名"));
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(19_000);
    expect(shown[0]?.[0]?.trim()).toBe("critical");
    expect(shown.some(([severity]) => severity?.trim() === "low")).toBe(false);
    const left = 401 - shown.length - 1;
    expect(markdown).toMatch(new RegExp(`\\n(${left}|${left + 1}) not shown: see the other reports\\.\\n`));
  });

  it("lets nothing out of its cell", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const location = { ...at("x:1:1-3"), path: a };
        const because = [{ reason: a, location }];
        const report: Report = {
          ...comparison,
          comparison: { base: a, head: b },
          findings: comparison.findings.map((finding) => ({
            ...finding,
            ruleId: b,
            message: a,
            resource: { ...finding.resource, address: b },
            location,
            ...(finding.waiver === undefined ? {} : { waiver: { reason: b, owner: a, expires: null } }),
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
        };
        const markdown = markdownReport(report);
        expect(markdown).not.toMatch(CONTROLS);
        expect(rowsOf(markdown).map((cells) => cells.length)).toEqual(GOOD_ROWS.map((cells) => cells.length));
        // There is no HTML but what folds the tables, and nothing that links.
        const prose = outsideCode(markdown).replace(/<\/?(?:details|summary|code)>/g, "");
        expect(prose).not.toMatch(/[<>]|@\w|#\d(?!\d*;)|:\/\/|\]\(/);
      }),
      { numRuns: 300 },
    );
  });

  describe("with links", () => {
    const links = {
      permalink: ({ path, startLine }: Location, side = "head") => {
        return `https://example.com/${side}/${pathToUri(path)}#L${startLine}`;
      },
      rule: ({ id, helpUri }: RuleReport) => helpUri ?? `https://example.com/rules/${pathToUri(id)}`,
      run: "https://example.com/run",
    };

    it("leads to lines in the tree that has them, to rules, and to the full report", () => {
      const markdown = markdownReport(comparison, { links });
      expect(markdown).toContain("| [`main.tf:3:3`](https://example.com/head/main.tf#L3) |");
      expect(markdown).toContain("| [`main.tf:2:3`](https://example.com/base/main.tf#L2) |");
      expect(markdown).toContain("([`variables.tf:4:1`](https://example.com/head/variables.tf#L4))");
      expect(markdown).toContain(
        "[`network/instance-not-public`](https://example.com/rules/network/instance-not-public)",
      );
      expect(markdown).toMatch(/\n\[The full report is with the run\]\(https:\/\/example\.com\/run\)\n$/);
    });

    it("does not link what is no file, nor to what is no web address", () => {
      const everywhere = { ...at("x:1:1-1"), path: "." };
      const report: Report = {
        ...comparison,
        diagnostics: [{ code: "c", severity: "error", message: "m", location: everywhere }],
      };
      const unsafe = { ...links, rule: () => "javascript:alert(1)", run: "https://example.com/a b" };
      const markdown = markdownReport(report, { links: unsafe });
      expect(markdown).toContain("| `.:1:1` | m | `c` |");
      expect(markdown).not.toMatch(/javascript|a b|full report/);
    });

    it("cannot be led elsewhere by what is linked", () => {
      fc.assert(
        fc.property(hostileText, hostileText, (a, b) => {
          const location = { ...at("x:1:1-3"), path: a };
          const report: Report = {
            ...comparison,
            findings: comparison.findings.map((it) => ({ ...it, ruleId: b, location })),
            diagnostics: [{ code: a, severity: "error", message: b, location }],
            rules: comparison.rules.map((rule) => ({ ...rule, id: b, helpUri: b })),
          };
          const markdown = markdownReport(report, { links, problems: [{ what: a, remedy: b }] });
          const cells = rowsOf(markdown).filter(([first]) => first?.trim() !== "---");
          expect(cells.every((row) => row.length >= 2)).toBe(true);
          const prose = outsideCode(markdown).replace(/<\/?(?:details|summary|code)>/g, "");
          const linked = /\[[^[\]]*\]\(https:\/\/(?:example\.com\/)?[^\s()<>|`*]*\)/g;
          expect(prose.replace(linked, "")).not.toMatch(/[<>]|@\w|#\d(?!\d*;)|:\/\/|\]\(/);
        }),
        { numRuns: 300 },
      );
    });

    it("keeps within its budget", () => {
      const findings = Array.from({ length: 100 }, (): FindingReport => ({ ...unencrypted, change: "introduced" }));
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 40_000 }), (maxBytes) => {
          const markdown = markdownReport({ ...comparison, findings }, { maxBytes, links });
          expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
        }),
      );
    });
  });

  it("says what could not be posted, and what to do", () => {
    const problems = [{ what: "The review could not be posted.", remedy: 'Give the job "pull-requests: write".' }];
    expect(markdownReport(passed, { problems })).toContain(`### Could not be posted (1)

| What | What to do |
| --- | --- |
| The review could not be posted. | Give the job "pull-requests: write". |
`);
  });
});

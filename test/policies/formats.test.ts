import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isTemplate } from "../../src/cloudformation/index.js";
import { readDocument } from "../../src/cloudformation/template.js";
import type { Report } from "../../src/report/result.js";
import { plain } from "../document/plain.js";
import { judgeFiles } from "../support/judge.js";
import { formsOf } from "../support/template-forms.js";

const RULES = join(import.meta.dirname, "..", "..", "policies", "rules");

const templates = readdirSync(RULES, { recursive: true, encoding: "utf8" })
  .filter((path) => /\/examples\/[^/]+\.(?:ya?ml|json)$/.test(path) && !path.endsWith("lines.json"))
  .map((path) => ({ path, text: readFileSync(join(RULES, path), "utf8") }))
  .filter(({ path, text }) => isTemplate(path, text))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** What a report says of a template, without places and file names. */
function said({ findings, undecided, diagnostics }: Report, file: string): unknown {
  const sorted = (entries: readonly (readonly unknown[])[]): string[] =>
    entries.map((entry) => JSON.stringify(entry).replaceAll(file, "FILE")).sort();
  return {
    findings: sorted(
      findings.map(({ ruleId, message, resource, attribute, fix }) => [
        ...[ruleId, message, resource.address, attribute],
        fix?.edits.length,
      ]),
    ),
    undecided: sorted(
      undecided.map(({ ruleId, resource, attribute, because }) => [
        ...[ruleId, resource.address, attribute],
        because.map(({ reason }) => reason),
      ]),
    ),
    diagnostics: sorted(diagnostics.map(({ code, message }) => [code, message])),
  };
}

describe("the examples of the rules", () => {
  it("are judged alike in JSON and in every way to write YAML", { timeout: 240_000 }, async () => {
    expect(templates.length).toBeGreaterThan(50);
    let total = 0;
    for (const { path, text } of templates) {
      const { value } = readDocument(path, text);
      const original = said(await judgeFiles({ "original.yaml": text }, { rules: ["*"] }), "original.yaml");
      for (const [file, form] of Object.entries(formsOf(value && plain(value)))) {
        const report = await judgeFiles({ [file]: form }, { rules: ["*"] });
        expect(said(report, file), `${path} as ${file}`).toEqual(original);
        total += report.findings.length;
      }
    }
    expect(total).toBeGreaterThan(templates.length);
  });
});

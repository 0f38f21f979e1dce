import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/policy/remediation.js";
import type { FindingReport } from "../../src/report/result.js";
import type { Format } from "../../src/graph/resource.js";
import { corePack } from "../support/core-pack.js";
import { foreignWords } from "../support/foreign-words.js";
import { judgeFiles } from "../support/judge.js";

const RULES = join(import.meta.dirname, "..", "..", "policies", "rules");

const rules = (await corePack()).pack.manifest.rules;

const textOf = (path: string): string => readFileSync(path, "utf8");

/** What the bad examples of a rule are denied with. */
async function findingsOf(rule: string): Promise<readonly FindingReport[]> {
  const folder = join(RULES, rule, "examples");
  const examples = readdirSync(folder).filter((file) => file.startsWith("bad"));
  const reports = examples.map((file) => {
    const before = join(folder, `before.${file}`);
    const base = existsSync(before) ? { base: { [file]: textOf(before) } } : {};
    return judgeFiles({ [file]: textOf(join(folder, file)) }, { rules: [rule], ...base });
  });
  return (await Promise.all(reports)).flatMap(({ findings }) => findings);
}

/** What a reader of the file is told of a finding, without what its author has named. */
function told({ message, remediation, fix, related, resource }: FindingReport): string {
  const texts = [message, remediation, fix?.description ?? "", ...related.map((one) => one.message)];
  return texts.join("\n").replaceAll(resource.address, "");
}

describe("findings", () => {
  it("speak the language of the file, in all that they say", { timeout: 240_000 }, async () => {
    const seen = new Set<Format>();
    for (const { id, parameters } of rules) {
      // What the examples are about, and parameters of the rule itself.
      const known = new Set([...Object.keys(parameters), "orders_owner"]);
      for (const finding of await findingsOf(id)) {
        seen.add(finding.resource.format);
        const foreign = foreignWords(told(finding), finding.resource.format).filter((word) => !known.has(word));
        expect(foreign, `${id} in ${finding.location.path}: ${told(finding)}`).toEqual([]);
        expect(finding.remediation, id).not.toBe("");
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(FORMAT_NAMES).sort());
  });

  it.each([
    ["proxy/requires-iam", ["Set Auth.IAMAuth to REQUIRED", "Set auth.iam_auth to REQUIRED"]],
    ["tls/not-switched-off", ["Set rds.force_ssl to 1", "Set require_secure_transport to 1"]],
  ])("of %s call what a fix sets as the file does", async (rule, said) => {
    const fixes = (await findingsOf(rule)).flatMap(({ fix }) => fix?.description ?? []);
    expect([...new Set(fixes)].sort()).toEqual(said);
  });
});

describe("remedies of the core pack", () => {
  it.each(rules)("of $id are the same for all formats, or in the words of each", ({ remediation, parameters }) => {
    if (typeof remediation === "string") return;
    for (const [format, text] of Object.entries(remediation) as [Format, string][]) {
      const foreign = foreignWords(text, format).filter((word) => !(word in parameters));
      expect(foreign, text).toEqual([]);
    }
    expect(new Set(Object.values(remediation)).size).toBe(Object.keys(remediation).length);
  });
});

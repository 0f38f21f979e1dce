import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportOf, runCommand } from "./program.js";

const ROOT = join(import.meta.dirname, "..", "..");

/** What a fresh clone has that the program needs, and nothing else: no sources, no libraries. */
function freshClone(): string {
  const clone = folderOf({});
  for (const folder of ["dist", "fixtures", "tools/opa"]) {
    mkdirSync(join(clone, folder), { recursive: true });
    cpSync(join(ROOT, folder), join(clone, folder), { recursive: true, dereference: true });
  }
  return clone;
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const [node, ...start] = (scripts.start ?? "").split(" ");

describe("the committed dist/", () => {
  const cwd = freshClone();

  it("judges the sample when npm start runs it: what is introduced, what is fixed, the verdict", async () => {
    expect(node).toBe("node");
    const { code, stdout, stderr } = await runCommand(process.execPath, start, { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const json = await runCommand(process.execPath, [...start, "--format", "json"], { cwd });
    const { findings, summary } = reportOf(json);
    for (const { change, location, ruleId, severity } of findings) {
      const { startLine, startColumn } = location;
      const path = `fixtures/sample/head/${location.path}`;
      if (change === "introduced")
        expect(stdout).toContain(`${path}:${startLine}:${startColumn}  ${severity}  ${ruleId}`);
    }
    expect(summary.introduced).toBeGreaterThan(0);
    expect(stdout).toMatch(/^Fixed \(\d+\)$/m);
    expect(stdout).toMatch(/^FAIL {2}\d+ findings introduced/m);
  });

  it("has the toolchain and the library for rules of one's own", async () => {
    const rules = folderOf({
      "rules/cost/size/rule.rego":
        "package rules.cost.size\n\nimport data.kit.nowhere\n\ndeny contains 1 if nowhere.x\n",
    });
    const program = join(cwd, "dist", "cli", "index.js");
    const { code, stdout } = await runCommand(process.execPath, [program, "policy", "check", rules], { cwd: rules });
    expect(code).toBe(1);
    expect(stdout).toContain("rules/cost/size/rule.rego:");
  });
});

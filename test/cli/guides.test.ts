import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.js";
import { folderOf, places, reportOf, run } from "./program.js";

const ROOT = join(import.meta.dirname, "..", "..");
const GUIDES = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/using.md",
  "docs/action.md",
  "docs/configuration.md",
  "docs/report.md",
  "docs/access.md",
  "docs/writing-rules.md",
  "docs/architecture.md",
];

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** The code blocks of a language in a guide. */
function blocks(path: string, language: string): string[] {
  return [...read(path).matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text = ""]) => text);
}

describe("the guides", () => {
  it.each(GUIDES)("link to what exists: %s", (guide) => {
    const links = [...read(guide).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) =>
      join(dirname(guide), target),
    );
    expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it("name commands and options that there are, and all options of scan", async () => {
    const help = new Map<string, string>();
    for (const command of [
      "scan",
      "diff",
      "graph",
      "access decide",
      "access",
      "rules",
      "explain",
      "init",
      "policy check",
      "policy test",
      "policy build",
    ]) {
      help.set(command, (await run([...command.split(" "), "--help"], { cwd: ROOT })).stdout);
    }
    const lines = GUIDES.flatMap((guide) => blocks(guide, "console")).flatMap((block) => block.split("\n"));
    const commands = lines.flatMap((line) => {
      const [, text] = /^(?:\$ )?(?:npx )?(?:rds-gate|node dist\/cli\/index\.js) ([^#|]*)/.exec(line) ?? [];
      return text === undefined ? [] : [text.trim()];
    });
    expect(commands.length).toBeGreaterThan(15);
    for (const text of commands) {
      const command = [...help.keys()].find((name) => `${text} `.startsWith(`${name} `));
      expect(command, text).toBeDefined();
      for (const [option] of text.matchAll(/--[a-z-]+/g)) expect(help.get(command ?? ""), text).toContain(option);
    }
    const options = [...(help.get("scan") ?? "").matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(
      ([, option = ""]) => option,
    );
    expect(options.filter((option) => option !== "--help" && !read("docs/using.md").includes(option))).toEqual([]);
  });

  it("show a configuration that is accepted", () => {
    const [configuration] = blocks("docs/using.md", "yaml");
    expect(readConfig("using.md", configuration ?? "")).toMatchObject({
      failOn: "medium",
      packs: ["policies/packs/ours"],
    });
  });

  it("show a rule that can be checked, tested, built and used", { timeout: 120_000 }, async () => {
    const [rule = "", test = ""] = blocks("docs/writing-rules.md", "rego");
    const [example = ""] = blocks("docs/writing-rules.md", "hcl");
    const folder = "ours/rules/cost/instance-class";
    const cwd = folderOf({
      [`${folder}/rule.rego`]: rule,
      [`${folder}/rule_test.rego`]: test,
      [`${folder}/examples/bad.tf`]: example,
    });
    const printed = blocks("docs/writing-rules.md", "console")[0] ?? "";
    for (const command of ["check", "test"]) {
      const { code, stdout } = await run(["policy", command, "ours"], { cwd });
      expect(code).toBe(0);
      expect(printed).toContain(stdout.trim());
    }
    await run(["policy", "build", "ours", "--output", "packs/ours", "--pack-version", "1.0.0"], { cwd });
    const judged = await run(["scan", folder, "--pack", "packs/ours", "--rule", "cost/*", "--format", "json"], { cwd });
    expect(places(reportOf(judged).findings)).toEqual(["cost/instance-class examples/bad.tf:3:3"]);
  });

  it("name every file of the library", () => {
    const named = new Set([...read("docs/writing-rules.md").matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
    const files = readdirSync(join(ROOT, "policies", "kit")).filter((file) => !file.endsWith("_test.rego"));
    expect(files.map((file) => file.replace(".rego", "")).filter((name) => !named.has(name))).toEqual([]);
  });
});

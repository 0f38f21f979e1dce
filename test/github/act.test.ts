import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INPUT_NAMES } from "../../src/action/inputs.js";
import { OUTPUT_NAMES } from "../../src/action/outputs.js";
import { testRepository, type TestRepository } from "../source/repository-fixture.js";
import { actionFolder, runInAct, workflowOf, type ActResult } from "./act.js";
import { checkout } from "./checkout.js";
import { pullRequestEvent } from "./events.js";
import { isBuilt } from "./runner.js";
import { ACTIONS_BOT, startGitHub } from "./server/index.js";
import type { GitHubRepository, Permissions, TestGitHub, TestPullRequest } from "./server/index.js";

/** The path of nektos/act: `.ci/act` builds it. */
const act = process.env.ACT ?? "";
if (act === "") process.stdout.write("skipped: the workflows in act, run .ci/act for them\n");

/** The sample as a pull request, its merge commit checked out as actions/checkout leaves it. */
interface SamplePull {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

function samplePull(): SamplePull {
  const repository = testRepository();
  const put = (side: "base" | "head"): void => {
    const sample = fileURLToPath(new URL(`../../fixtures/sample/${side}`, import.meta.url));
    cpSync(sample, repository.root, { recursive: true });
  };
  put("base");
  const base = repository.commit("base");
  repository.git("checkout", "--quiet", "-b", "change");
  put("head");
  const head = repository.commit("head");
  repository.git("checkout", "--quiet", "--detach", "main");
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "change");
  repository.git("remote", "add", "origin", "https://github.com/acme/infra");
  return { repository, base, head, merge: repository.git("rev-parse", "HEAD") };
}

const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** Tells what the runner gave to the Action, and sets all outputs. */
const PROBE = `
import { appendFileSync, readFileSync, readdirSync } from "node:fs";
const { env } = process;
const told = {
  inputs: Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("INPUT_"))),
  hasToken: env["INPUT_GITHUB-TOKEN"] === ${JSON.stringify(TOKEN)},
  event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")).pull_request.number,
  eventName: env.GITHUB_EVENT_NAME,
  sha: env.GITHUB_SHA,
  repository: env.GITHUB_REPOSITORY,
  api: env.GITHUB_API_URL,
  files: readdirSync(env.GITHUB_WORKSPACE),
};
console.log("told " + JSON.stringify(told));
for (const name of ${JSON.stringify(OUTPUT_NAMES)}) appendFileSync(env.GITHUB_OUTPUT, name + "=value of " + name + "\\n");
process.exitCode = 1;
`;

describe.skipIf(act === "")("what the runner makes of action.yml and of the README's workflow", () => {
  let pull: SamplePull;
  let action: string;
  let result: ActResult;

  beforeAll(async () => {
    pull = samplePull();
    action = actionFolder(["action.yml"], {
      "dist/action/index.js": PROBE,
      "dist/action/package.json": '{ "type": "module" }',
    });
    result = await runInAct({
      act,
      workspace: pull.repository.root,
      workflow: workflowOf("README.md"),
      action,
      event: "pull_request",
      payload: payloadOf(pull),
      token: TOKEN,
      environment: { GITHUB_API_URL: "http://127.0.0.1:1/api/v3" },
    });
  }, 120_000);

  afterAll(() => {
    pull.repository.delete();
    rmSync(action, { recursive: true, force: true });
  });

  const told = (): Record<string, unknown> => {
    const [, text = "{}"] = /told (\{.*\})$/m.exec(result.log) ?? [];
    return JSON.parse(text) as Record<string, unknown>;
  };

  it("gives the Action its inputs, and the workflow's token by default", () => {
    const names = Object.keys(told().inputs as object);
    expect(names.sort()).toEqual(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`).sort());
    expect(told().hasToken).toBe(true);
    expect(result.log).not.toContain(TOKEN);
  });

  it("gives it the event, the merge commit and the files", () => {
    expect(told()).toMatchObject({
      event: 7,
      eventName: "pull_request",
      sha: pull.merge,
      repository: "acme/infra",
      api: "http://127.0.0.1:1/api/v3",
      files: expect.arrayContaining([".git", "main.tf", "modules"]) as unknown,
    });
  });

  it("takes the outputs, and fails the job when the Action fails", () => {
    expect(result.outputs).toEqual(Object.fromEntries(OUTPUT_NAMES.map((name) => [name, `value of ${name}`])));
    expect(result.exitCode).not.toBe(0);
  });
});

/**
 * What differs from GitHub here: act does not hold the token to the workflow's `permissions` (the test GitHub does), starts the
 * Action with this machine's Node whatever `using` names, knows no job summary, and leaves the checkout to the caller.
 */
describe.skipIf(act === "" || !isBuilt)("the Action in the README's workflow", () => {
  let github: TestGitHub;
  let repository: GitHubRepository;
  let pull: TestPullRequest;
  const folders: string[] = [];

  beforeAll(async () => {
    github = await startGitHub();
    const [base, head] = [sampleFiles("base"), sampleFiles("head")];
    repository = github.addRepository({ owner: "acme", name: "infra", files: base });
    const gone = Object.keys(base).filter((path) => !(path in head));
    pull = repository.openPullRequest({ files: { ...head, ...Object.fromEntries(gone.map((path) => [path, null])) } });
  });

  afterAll(async () => {
    await github.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function run(): Promise<{ readonly result: ActResult; readonly token: string }> {
    const workflow = workflowOf("README.md");
    const workspace = mkdtempSync(join(tmpdir(), "rds-gate-workspace-"));
    const action = actionFolder(["action.yml", "dist"]);
    folders.push(workspace, action);
    checkout(github, repository, workspace, { ref: `refs/pull/${pull.number}/merge` });
    // act takes the repository's name from an address of github.com only.
    const origin = `https://github.com/${repository.fullName}`;
    execFileSync("git", ["-C", workspace, "remote", "set-url", "origin", origin], { stdio: "pipe" });
    // What a job asks for replaces what its workflow asks for.
    const { jobs } = parse(workflow) as { jobs: Readonly<Record<string, { readonly permissions: Permissions }>> };
    const token = github.addToken({ permissions: Object.values(jobs)[0]?.permissions ?? {} });
    const result = await runInAct({
      act,
      workspace,
      workflow,
      action,
      event: "pull_request",
      payload: pullRequestEvent(github, pull, "opened").payload,
      token,
      environment: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl },
    });
    expect(github.violations).toEqual([]);
    return { result, token };
  }

  it("reviews, sums up, sets the check and fails the job, and ends the job well when all is mended", async () => {
    const { result, token } = await run();
    expect(result.outputs, result.log).toMatchObject({ verdict: "fail" });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.log).not.toContain(token);
    expect(Number(result.outputs.introduced)).toBeGreaterThan(0);
    expect(pull.reviews()).toHaveLength(1);
    const listed = new Map(pull.files().map(({ path, hunks }) => [path, hunks]));
    expect(pull.comments().length).toBeGreaterThan(0);
    for (const { path, line, user } of pull.comments()) {
      expect(user).toEqual(ACTIONS_BOT);
      const isInHunk = (listed.get(path) ?? []).some(
        ({ headStart, headLines }) => line !== null && line >= headStart && line < headStart + headLines,
      );
      expect(isInHunk, `${path}:${line ?? "?"}`).toBe(true);
    }
    expect(pull.issueComments()).toMatchObject([{ user: ACTIONS_BOT, minimized: null }]);
    expect(repository.checkRuns).toMatchObject([
      { name: "RDS Gate", headSha: pull.headSha, status: "completed", conclusion: "failure" },
    ]);

    const base = sampleFiles("base");
    const added = Object.keys(sampleFiles("head")).filter((path) => !(path in base));
    pull.push({ ...base, ...Object.fromEntries(added.map((path) => [path, null])), "NOTES.md": "Taken back.\n" });
    const mended = await run();
    expect(mended.result.outputs, mended.result.log).toMatchObject({ verdict: "pass", introduced: "0" });
    expect(mended.result.exitCode).toBe(0);
    expect(pull.visibleComments()).toEqual([]);
    expect(repository.checkRuns.at(-1)).toMatchObject({ headSha: pull.headSha, conclusion: "success" });
  }, 240_000);
});

/** All files of one side of the sample, by their paths. */
function sampleFiles(side: "base" | "head"): Readonly<Record<string, string>> {
  const root = fileURLToPath(new URL(`../../fixtures/sample/${side}`, import.meta.url));
  return Object.fromEntries(
    readdirSync(root, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(root, path).replaceAll(sep, "/"), readFileSync(path, "utf8")]),
  );
}

function payloadOf({ repository: commits, base, head }: SamplePull): unknown {
  const repository = {
    id: 1,
    name: "infra",
    full_name: "acme/infra",
    default_branch: "main",
    owner: { login: "acme" },
  };
  return {
    action: "opened",
    number: 7,
    repository,
    pull_request: {
      number: 7,
      changed_files: commits.git("diff", "--name-only", `${base}...${head}`).split("\n").length,
      base: { sha: base, ref: "main", repo: repository },
      head: { sha: head, ref: "change", repo: repository },
    },
  };
}

import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INPUT_NAMES } from "../../src/action/inputs.js";
import { OUTPUT_NAMES } from "../../src/action/outputs.js";
import { testRepository, type TestRepository } from "../source/repository-fixture.js";
import { actionFolder, runInAct, workflowOf, type ActResult } from "./act.js";

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

function payloadOf({ base, head }: SamplePull): unknown {
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
      changed_files: 4,
      base: { sha: base, ref: "main", repo: repository },
      head: { sha: head, ref: "change", repo: repository },
    },
  };
}

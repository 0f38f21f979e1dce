import { describe, expect, it } from "vitest";
import { EventError, occasionOf } from "../../src/github/event.js";

const BASE = "a".repeat(40);
const HEAD = "b".repeat(40);
const ZERO = "0".repeat(40);

const env = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_ACTOR: "octocat",
  GITHUB_SHA: "c".repeat(40),
  ...more,
});

const pullRequest = (headRepository: { readonly id: number } | null = { id: 1 }, action = "synchronize") => ({
  action,
  repository: { id: 1, default_branch: "main" },
  pull_request: {
    number: 7,
    changed_files: 3,
    base: { sha: BASE, ref: "main", repo: { id: 1 } },
    head: { sha: HEAD, ref: "feature", repo: headRepository },
  },
});

const push = (more: object = {}) => ({
  before: BASE,
  after: HEAD,
  ref: "refs/heads/main",
  repository: { default_branch: "main" },
  ...more,
});

describe("a pull request", () => {
  it("is judged by the head commit of the event, not by the merge commit that the runner names", () => {
    expect(occasionOf(env("pull_request"), pullRequest())).toEqual({
      kind: "pull-request",
      pull: {
        number: 7,
        headSha: HEAD,
        baseSha: BASE,
        baseRef: "main",
        baseRepositoryId: 1,
        headRepositoryId: 1,
        changedFiles: 3,
      },
      hasWorkspace: true,
      readOnly: null,
    });
  });

  it.each([
    ["a fork", { id: 2 }, "octocat", /fork/],
    ["a fork that is gone", null, "octocat", /fork/],
    ["Dependabot", { id: 1 }, "dependabot[bot]", /Dependabot/],
  ])("of %s has a token that may only read", (_, repository, actor, reason) => {
    const occasion = occasionOf(env("pull_request", { GITHUB_ACTOR: actor }), pullRequest(repository));
    expect(occasion).toMatchObject({ kind: "pull-request", readOnly: expect.stringMatching(reason) as string });
  });

  it("is not looked for in the workspace of pull_request_target, which has another commit and a token that may write", () => {
    const occasion = occasionOf(env("pull_request_target"), pullRequest({ id: 2 }));
    expect(occasion).toMatchObject({ kind: "pull-request", hasWorkspace: false, readOnly: null });
  });

  it("is judged for any action but that it is closed", () => {
    expect(occasionOf(env("pull_request"), pullRequest({ id: 1 }, "labeled"))).toMatchObject({ kind: "pull-request" });
    expect(occasionOf(env("pull_request"), pullRequest({ id: 1 }, "closed"))).toMatchObject({ kind: "nothing" });
  });

  it("may have object ids of SHA-256", () => {
    const event = pullRequest();
    const head = { ...event.pull_request.head, sha: "d".repeat(64) };
    const occasion = occasionOf(env("pull_request"), { ...event, pull_request: { ...event.pull_request, head } });
    expect(occasion).toMatchObject({ pull: { headSha: "d".repeat(64) } });
  });
});

describe("a push", () => {
  it("is compared with what was there before", () => {
    expect(occasionOf(env("push"), push())).toEqual({
      kind: "comparison",
      base: BASE,
      head: HEAD,
      names: { base: BASE.slice(0, 12), head: "main" },
    });
  });

  it("of a new branch is compared with the default branch", () => {
    expect(occasionOf(env("push"), push({ before: ZERO, ref: "refs/heads/feature/x" }))).toEqual({
      kind: "new-branch",
      head: HEAD,
      defaultBranch: "main",
      names: { base: "main", head: "feature/x" },
    });
  });

  it.each(["refs/heads/main", "refs/tags/v1", "refs/tags/main"])("that is the first of %s is a scan", (ref) => {
    expect(occasionOf(env("push"), push({ before: ZERO, ref }))).toEqual({ kind: "scan", head: HEAD });
  });

  it.each([
    ["refs/heads/old", "branch"],
    ["refs/tags/v1", "tag"],
  ])("that deletes %s asks for nothing", (ref, what) => {
    const occasion = occasionOf(env("push"), push({ after: ZERO, deleted: true, ref }));
    expect(occasion).toEqual({ kind: "nothing", reason: `the ${what} was deleted` });
  });
});

describe("other events", () => {
  it("a merge group is compared with the branch it goes into", () => {
    const payload = { merge_group: { base_sha: BASE, head_sha: HEAD, base_ref: "refs/heads/main" } };
    expect(occasionOf(env("merge_group"), payload)).toEqual({
      kind: "comparison",
      base: BASE,
      head: HEAD,
      names: { base: "main", head: "merge queue" },
    });
  });

  it.each(["workflow_dispatch", "schedule"])("%s is a scan of the runner's commit", (name) => {
    expect(occasionOf(env(name), {})).toEqual({ kind: "scan", head: "c".repeat(40) });
    expect(() => occasionOf({ GITHUB_EVENT_NAME: name }, {})).toThrow(/GITHUB_SHA/);
  });

  it.each(["issue_comment", "pull_request_review", "constructor", ""])("%j is refused with what to use", (name) => {
    expect(() => occasionOf(env(name), {})).toThrow(EventError);
    expect(() => occasionOf(env(name), {})).toThrow(/pull_request, pull_request_target, push, merge_group/);
  });
});

describe("a payload", () => {
  it.each([
    ["pull_request", { ...pullRequest(), pull_request: { number: 7 } }, /pull_request\.changed_files/],
    ["pull_request_target", { ...pullRequest(), pull_request: undefined }, /pull_request_target lacks pull_request:/],
    ["push", push({ before: "--upload-pack=x" }), /before/],
    ["push", push({ repository: {} }), /repository\.default_branch/],
    ["merge_group", {}, /merge_group/],
    ["push", undefined, /push/],
  ])("of %s without what is needed is an error that names it", (name, payload, message) => {
    expect(() => occasionOf(env(name), payload)).toThrow(EventError);
    expect(() => occasionOf(env(name), payload)).toThrow(message);
  });
});

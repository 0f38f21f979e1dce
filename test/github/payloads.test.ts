import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeGroupEvent, pullRequestEvent, pullRequestTargetEvent, pushEvent, scanEvent } from "./events.js";
import { payloadProblems } from "./payloads.js";
import { startGitHub } from "./server/index.js";
import type { GitHubRepository, TestGitHub } from "./server/index.js";

describe("the payloads that tests give to the Action", () => {
  let github: TestGitHub;
  let repository: GitHubRepository;

  beforeAll(async () => {
    github = await startGitHub();
    repository = github.addRepository();
  });
  afterAll(() => github.close());

  it.each(["opened", "reopened", "synchronize", "closed"])(
    "are GitHub's own for a pull request that is %s",
    (action) => {
      for (const fork of [undefined, "open", "deleted"] as const) {
        const pull = repository.openPullRequest({ files: { "a.tf": "" }, ...(fork === undefined ? {} : { fork }) });
        for (const event of [pullRequestEvent, pullRequestTargetEvent]) {
          const { name, payload } = event(github, pull, action);
          expect(payloadProblems(name, payload), `${name} ${fork ?? "no fork"}`).toEqual([]);
        }
      }
    },
  );

  it("are GitHub's own for pushes, merge queues and runs on demand", () => {
    const before = repository.git("rev-parse", "main");
    const after = repository.advance({ "a.txt": "a\n" });
    const events = [
      pushEvent(github, repository, { before, after }),
      pushEvent(github, repository, { before: "0".repeat(40), after }),
      mergeGroupEvent(github, repository, { baseSha: before, headSha: after }),
      scanEvent(github, repository, "workflow_dispatch"),
    ];
    for (const { name, payload } of events) expect(payloadProblems(name, payload), name).toEqual([]);
  });

  it("are not described for a schedule, which is no webhook", () => {
    const { name, payload } = scanEvent(github, repository, "schedule");
    expect(payloadProblems(name, payload)).toBeUndefined();
  });

  it("are refused when something is missing", () => {
    const before = repository.git("rev-parse", "main");
    const { payload } = pushEvent(github, repository, { before, after: before });
    expect(payloadProblems("push", { ...(payload as object), pusher: undefined })).toEqual([
      expect.stringContaining("pusher"),
    ]);
  });
});

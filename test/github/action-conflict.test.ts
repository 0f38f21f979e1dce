import { afterAll, describe, expect, it } from "vitest";
import { pullRequestTargetEvent, scanEvent } from "./events.js";
import { isBuilt } from "./runner.js";
import { database, closeScenarios, expectFailure, openScenario, places, reportOf } from "./scenario.js";
import type { Scenario } from "./scenario.js";

afterAll(closeScenarios);

/** Both sides change the line after the database, and only the base has an unsafe second database. */
const FILES = { "main.tf": `${database()}\n# v1\n` };
const CHANGE = { "main.tf": `# Ours\n${database({ public: true })}\n# ours\n` };
const THEIRS = { "main.tf": `${database()}\n# theirs\n`, "other.tf": database({ name: "other", public: true }) };

/** A pull request that GitHub can no longer merge, though it once could: the merge commit of then is still there. */
async function openConflict(): Promise<Scenario> {
  const scenario = await openScenario({ files: FILES, change: CHANGE });
  const { pull, repository } = scenario;
  const stale = repository.git("rev-parse", `refs/pull/${pull.number}/merge`);
  repository.advance(THEIRS);
  expect([pull.mergeSha, repository.git("rev-parse", `refs/pull/${pull.number}/merge`)]).toEqual([null, stale]);
  return scenario;
}

// GitHub does not start `pull_request` then: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
describe.skipIf(!isBuilt)("a pull request with a merge conflict", { timeout: 60_000 }, () => {
  it("is judged by its head for pull_request_target, with or without a checkout of the head", async () => {
    const { github, pull, repository, run } = await openConflict();
    const reports = [];
    for (const workspace of ["none", "head"] as const) {
      const result = await run({ event: pullRequestTargetEvent(github, pull), workspace });
      expectFailure(result);
      expect(result.outputs).toMatchObject({ introduced: "1", fixed: "0" });
      reports.push(reportOf(result));
    }
    expect(reports[1]).toEqual(reports[0]);
    // The line of the head's file, which no merge has.
    expect(places(pull)).toEqual(["main.tf:8"]);
    expect(pull.reviews()).toHaveLength(1);
    expect(repository.checkRuns.every(({ headSha }) => headSha === pull.headSha)).toBe(true);
  });

  it("keeps its comment when the conflict comes and goes", async () => {
    const { github, pull, repository, run } = await openScenario({ files: FILES, change: CHANGE });
    expectFailure(await run());
    const ids = pull.comments().map(({ id }) => id);
    expect(ids).toHaveLength(1);

    repository.advance(THEIRS);
    expectFailure(await run({ event: pullRequestTargetEvent(github, pull), workspace: "none" }));
    expect(places(pull)).toEqual(["main.tf:8"]);

    pull.forcePush(CHANGE);
    expect(pull.mergeSha).not.toBeNull();
    const resolved = await run();
    expectFailure(resolved);
    expect(resolved.outputs).toMatchObject({ introduced: "1" });
    expect(places(pull)).toEqual(["main.tf:8"]);
    expect(pull.comments().map(({ id }) => id)).toEqual(ids);
  });

  it("is not held to the conflict by a run on demand, which judges the branch", async () => {
    const { github, pull, repository, run } = await openConflict();
    const event = {
      ...scanEvent(github, repository, "workflow_dispatch"),
      sha: pull.headSha,
      ref: `refs/heads/${pull.head}`,
    };
    const [head, none] = [await run({ event, workspace: "head" }), await run({ event, workspace: "none" })];
    expectFailure(head);
    expect(reportOf(none)).toEqual(reportOf(head));
    const { findings } = reportOf(head) as { readonly findings: readonly { readonly location: object }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: "network/no-public-access",
        location: expect.objectContaining({ path: "main.tf", startLine: 8 }) as unknown,
      }),
    );
    expect(pull.comments()).toEqual([]);
  });
});

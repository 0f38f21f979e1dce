import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/result.js";
import { isBuilt, runAction } from "./runner.js";
import {
  BOTH,
  SAFE,
  closeScenarios,
  database,
  expectFailure,
  openGitHub,
  openScenario,
  places,
  reportOf,
} from "./scenario.js";
import { pullRequestEvent, scanEvent } from "./events.js";

afterAll(closeScenarios);

const CONFIG = ".rds-gate.yml";

describe.skipIf(!isBuilt).concurrent("a run goes by", () => {
  it("what is different in an environment", async () => {
    const config = [
      "environments:",
      "  scratch:",
      "    paths: [envs/scratch]",
      "    rules: { encryption/*: off }",
      "    fail-on: none",
      "",
    ].join("\n");
    const { pull, run } = await openScenario({
      files: { [CONFIG]: config },
      change: { "envs/scratch/main.tf": database({ encrypted: false }) },
    });
    const scratch = await run();
    expect(scratch).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
    const rules = (reportOf(scratch) as Report).findings.map(({ ruleId }) => ruleId);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain("encryption/instance-storage-encrypted");
    pull.push({ "envs/prod/main.tf": database({ encrypted: false }) });
    expectFailure(await run());
  });

  it("waivers, names them in the comment, and fails again once they have expired", async () => {
    const waiver = (until: string): string =>
      `waivers:\n  - rule: encryption/*\n    resource: aws_db_instance.main\n    reason: only test data\n    owner: data-team\n    until: "${until}"\n`;
    const change = { "main.tf": database({ encrypted: false }) };
    const { pull, repository, run } = await openScenario({ files: SAFE, change });
    expectFailure(await run());
    repository.advance({ [CONFIG]: waiver("2999-12-31") });
    pull.push({ "README.md": "again\n" });
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", introduced: "0" } });
    expect(places(pull)).toEqual([]);
    expect(pull.comments()[0]?.body).toMatch(/\*\*Waived\*\* by `data-team` until `2999-12-31`: only test data/);
    repository.advance({ [CONFIG]: waiver("2020-01-01") });
    pull.push({ "README.md": "and again\n" });
    const expired = await run();
    expectFailure(expired);
    expect((reportOf(expired) as Report).diagnostics).toContainEqual(
      expect.objectContaining({ code: "waiver-expired", severity: "error" }),
    );
    expect(places(pull)).toEqual(["main.tf:6"]);
  });
});

describe.skipIf(!isBuilt).concurrent("a comment", () => {
  it("links the rule to its page in the repository of the Action", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH });
    await run({ environment: { GITHUB_ACTION_REPOSITORY: "some/gate", GITHUB_ACTION_REF: "v1" } });
    expect(pull.comments().map(({ body }) => body)).toContainEqual(
      expect.stringContaining(
        `(${github.serverUrl}/some/gate/blob/v1/docs/rules/encryption/instance-storage-encrypted.md)`,
      ),
    );
  });
});

/** The outputs besides the verdict where nothing was judged. */
const NO_REPORT = {
  introduced: "0",
  existing: "0",
  fixed: "0",
  undecided: "0",
  "report-path": "",
  "sarif-path": "",
} as const;

describe.skipIf(!isBuilt).concurrent("what is nothing to judge", () => {
  it("passes without a request when the pull request is closed", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH });
    expect(await run({ event: pullRequestEvent(github, pull, "closed"), workspace: "none" })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: "pass", ...NO_REPORT },
    });
    expect(github.calls.all).toEqual([]);
  });

  it.each([
    ["an event that it does not know", "issues", {}],
    ["an input that it does not know", "schedule", { "fail-on": "sometimes" }],
  ] as const)("fails for %s, with the remedy", async (_, name, inputs) => {
    const github = await openGitHub();
    const repository = github.addRepository({ files: SAFE });
    const event = { ...scanEvent(github, repository, "schedule"), name };
    const result = await runAction({ github, repository, token: github.addToken(), event, inputs });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "incomplete", ...NO_REPORT } });
    const named = name === "issues" ? name : "fail-on";
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: "error", message: expect.stringContaining(named) as string }),
    );
  });
});

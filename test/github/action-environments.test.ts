import { afterAll, describe, expect, it } from "vitest";
import { isBuilt } from "./runner.js";
import { closeScenarios, database, expectFailure, openScenario, places } from "./scenario.js";
import type { Scenario } from "./scenario.js";
import type { FileChanges, TestPullRequest } from "./server/index.js";

afterAll(closeScenarios);

const ENVIRONMENTS = ["production", "staging"] as const;
type Environment = (typeof ENVIRONMENTS)[number];

const CONFIGURATION = `terraform:
  roots:
    infra:
      environments:
        production: { var-files: [production.tfvars] }
        staging: { var-files: [staging.tfvars] }
`;

const VARIABLE = `
variable "encrypted" {
  type = bool
}
`;

const PLACE = "infra/main.tf:6";

/** The variable files, which have no encryption in some environments. */
function variableFiles(wrong: readonly Environment[]): FileChanges {
  return Object.fromEntries(
    ENVIRONMENTS.map((name) => [`infra/${name}.tfvars`, `encrypted = ${!wrong.includes(name)}\n`]),
  );
}

/** A pull request that leaves encryption to the environments, which all have it in the base. */
function openWith(wrong: readonly Environment[]): Promise<Scenario> {
  return openScenario({
    files: { ".rds-gate.yml": CONFIGURATION, "infra/main.tf": database() + VARIABLE, ...variableFiles([]) },
    change: {
      "infra/main.tf": database().replace("= true\n  publicly", "= var.encrypted\n  publicly") + VARIABLE,
      ...variableFiles(wrong),
    },
  });
}

/** The environments that comments name in what is not folded away, each comment apart. */
function named(pull: TestPullRequest): readonly (readonly Environment[])[] {
  return pull
    .comments()
    .map(({ body }) => ENVIRONMENTS.filter((name) => body.replace(/<details>[\s\S]*/, "").includes(`\`${name}\``)));
}

describe.skipIf(!isBuilt).concurrent("a root with several environments", () => {
  it("has one comment on a line, which names what has it until nothing does, and comes back", async () => {
    const { pull, repository, run } = await openWith(["production", "staging"]);
    const first = await run();
    expectFailure(first);
    expect(places(pull)).toEqual([PLACE]);
    expect(named(pull)).toEqual([["production", "staging"]]);
    expect(first.outputs, "each environment has a finding").toMatchObject({ introduced: "2" });
    expect(repository.checkRuns, "one annotation").toMatchObject([
      {
        annotations: [
          {
            path: "infra/main.tf",
            start_line: 6,
            annotation_level: "failure",
            message: expect.stringMatching(/ in production, staging\n/) as string,
            raw_details: expect.stringMatching(
              /^infra\/production\.tfvars:1:1: .*\ninfra\/staging\.tfvars:1:1: /,
            ) as string,
          },
        ],
      },
    ]);
    const [comment] = pull.comments();
    if (comment === undefined) throw new Error("there is no comment");

    pull.push(variableFiles(["production"]));
    expectFailure(await run());
    expect(places(pull)).toEqual([PLACE]);
    expect(named(pull), "what is left").toEqual([["production"]]);
    const told = structuredClone(pull.comments());
    expectFailure(await run());
    expect(pull.comments(), "nothing has changed").toEqual(told);

    pull.push(variableFiles([]));
    const passed = await run();
    expect([passed.exitCode, passed.outputs.verdict]).toEqual([0, "pass"]);
    expect(places(pull)).toEqual([]);
    expect(comment.minimized).toBe("RESOLVED");
    expect(comment.body).toContain(`**Fixed** in [\`${pull.headSha.slice(0, 7)}\``);

    pull.push(variableFiles(["production", "staging"]));
    expectFailure(await run());
    expect(comment.minimized).toBeNull();
    expect(named(pull)).toEqual([["production", "staging"]]);
    expect(pull.comments()).toEqual([comment]);
    expect(repository.checkRuns.at(-1)).toMatchObject({ headSha: pull.headSha, conclusion: "failure" });
  });

  it("keeps the suggestion of a line while one environment has it", async () => {
    const { pull, run } = await openScenario({
      files: { ".rds-gate.yml": CONFIGURATION, "infra/main.tf": counted(database()), ...enabledIn(ENVIRONMENTS) },
      change: { "infra/main.tf": counted(database({ encrypted: false })) },
    });
    expectFailure(await run());
    expect(named(pull)).toEqual([["production", "staging"]]);
    const suggested = [expect.stringContaining("```suggestion\n  storage_encrypted   = true\n```") as string];
    expect(pull.comments().map(({ body }) => body)).toEqual(suggested);
    pull.push(enabledIn(["production"]));
    expectFailure(await run());
    expect(named(pull)).toEqual([["production"]]);
    expect(pull.comments().map(({ body }) => body)).toEqual(suggested);
  });
});

/** A database that only some environments have, on the same lines. */
function counted(text: string): string {
  return `${text.replace("\n}", "\n  count               = var.enabled ? 1 : 0\n}")}\nvariable "enabled" {\n  type = bool\n}\n`;
}

function enabledIn(environments: readonly Environment[]): FileChanges {
  return Object.fromEntries(
    ENVIRONMENTS.map((name) => [`infra/${name}.tfvars`, `enabled = ${environments.includes(name)}\n`]),
  );
}

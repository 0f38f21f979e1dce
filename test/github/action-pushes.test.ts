import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readMarker } from "../../src/review/marker.js";
import { isBuilt } from "./runner.js";
import { closeScenarios, database, openScenario, reportOf } from "./scenario.js";
import type { Scenario, Settings } from "./scenario.js";
import type { FileChanges } from "./server/index.js";

afterAll(closeScenarios);

const MONA = { login: "mona", id: 2, type: "User" } as const;
const NAMES = ["a", "b", "c"] as const;
const PATHS = ["main.tf", "moved.tf"] as const;

type Name = (typeof NAMES)[number];

/** The head of the pull request. */
interface Head {
  readonly path: (typeof PATHS)[number];
  /** How many lines come before the databases. */
  readonly offset: number;
  /** In the order of the file; one that is left out is not there. */
  readonly databases: readonly (Settings & { readonly name: Name })[];
}

/** Between two runs somebody pushes, and may say something on each comment that is there. */
interface Step {
  readonly head: Head;
  readonly isTalkative: boolean;
}

const BASE: Head = { path: "main.tf", offset: 0, databases: [{ name: "a" }, { name: "b" }] };

const heads = fc.record<Head>({
  path: fc.constantFrom(...PATHS),
  offset: fc.nat(5),
  databases: fc
    .shuffledSubarray([...NAMES], { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => fc.record({ name: fc.constant(name), encrypted: fc.boolean(), public: fc.boolean() })),
      ),
    ),
});

const steps = fc.array(fc.record<Step>({ head: heads, isTalkative: fc.boolean() }), { minLength: 3, maxLength: 4 });

function filesOf({ path, offset, databases }: Head): FileChanges {
  const text = "# moved\n".repeat(offset) + databases.map((settings) => database(settings)).join("\n");
  return Object.fromEntries(PATHS.map((other) => [other, other === path ? text : null]));
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly change: string;
  readonly resource: { readonly address: string };
}

/** What a head must be told to introduce by its settings alone. */
function expectedOf({ databases }: Head): readonly string[] {
  return databases
    .flatMap(({ name, encrypted = true, public: isPublic = false }) => [
      ...(encrypted ? [] : [`encryption/instance-storage-encrypted aws_db_instance.${name}`]),
      ...(isPublic ? [`network/no-public-access aws_db_instance.${name}`] : []),
    ])
    .sort();
}

async function play(scenario: Scenario, { head, isTalkative }: Step): Promise<void> {
  const { pull, repository, run } = scenario;
  pull.push(filesOf(head));
  if (isTalkative) for (const comment of ownComments(scenario)) pull.reply(MONA, comment, `About ${comment.id}`);
  const human = () =>
    structuredClone([...pull.comments(), ...pull.issueComments()].filter(({ user }) => user.login === MONA.login));
  const said = human();
  const result = await run({ workspace: "none" });

  const { findings } = reportOf(result) as { readonly findings: readonly ReportedFinding[] };
  const introduced = findings.filter(({ change }) => change === "introduced");
  const expected = expectedOf(head);
  const told = introduced.map(({ ruleId, resource }) => `${ruleId} ${resource.address}`);
  expect(told).toEqual(expect.arrayContaining([...expected]));
  expect(result.exitCode).toBe(expected.length === 0 ? 0 : 1);

  const context = { repositoryId: repository.id, number: pull.number };
  const live = ownComments(scenario)
    .filter(({ minimized }) => minimized === null)
    .flatMap(({ body }) => readMarker(body, context)?.fingerprints ?? []);
  expect(live, "no finding has two comments").toEqual([...new Set(live)]);
  const short = introduced.map(({ fingerprint }) => fingerprint.slice(0, 16));
  expect([...live].sort(), "what is introduced is visible, and what is fixed is not").toEqual(short.sort());
  expect(human(), "what people wrote is theirs").toEqual(said);
  const summaries = pull.issueComments().filter(({ user }) => user.type === "Bot");
  expect(summaries.length).toBeLessThanOrEqual(1);
}

function ownComments({ pull }: Scenario) {
  return pull.comments().filter(({ user, inReplyTo }) => user.type === "Bot" && inReplyTo === undefined);
}

describe.skipIf(!isBuilt)("whatever is pushed one after the other", () => {
  it("each introduced finding has one comment, each fixed one none, and people's comments stay", async () => {
    await fc.assert(
      fc.asyncProperty(heads, steps, async (first, later) => {
        const scenario = await openScenario({ files: filesOf(BASE), change: filesOf(first) });
        scenario.pull.addIssueComment(MONA, "What is this about?");
        for (const step of [{ head: first, isTalkative: false }, ...later]) await play(scenario, step);
      }),
      // Each of the sequences starts the Action about five times; what it finds is not made smaller for the same reason.
      { numRuns: 2, endOnFailure: true },
    );
  }, 480_000);
});

import { afterAll, describe, expect, it } from "vitest";
import { isBuilt } from "./runner.js";
import { closeScenarios, database, expectFailure, openScenario, reportOf } from "./scenario.js";

const FILES = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";

/** One more than GitHub lists (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const CHANGED = 3001;
const TERRAFORM = ["a", "b", "c"].map((name) => `envs/${name}/main.tf`);
/** After all others in the order of the list, so that this is the file that GitHub leaves out. */
const LAST = "zones/last/main.tf";

afterAll(closeScenarios);

describe.skipIf(!isBuilt)("a pull request with more files than GitHub lists", () => {
  it("is judged whole by comparing the trees, in few requests", async () => {
    const plain = CHANGED - TERRAFORM.length - 1;
    const side = (text: string, isPublic: boolean) => ({
      ...Object.fromEntries(Array.from({ length: plain }, (_, index) => [`src/f${index}.js`, `${text} ${index}\n`])),
      ...Object.fromEntries(TERRAFORM.map((path) => [path, `# ${text}\n${database()}`])),
      [LAST]: database({ public: isPublic }),
    });
    const { github, pull, run } = await openScenario({ files: side("old", false), change: side("new", true) });
    const files = pull.files();
    expect([files.length, files.at(-1)?.path]).toEqual([CHANGED, LAST]);

    for (const workspace of ["merge", "none"] as const) {
      github.calls.clear();
      const result = await run({ workspace });
      expectFailure(result);
      expect(result.stdout).toContain("GitHub lists 3000 of 3001 changed files");
      const { findings } = reportOf(result) as { readonly findings: readonly { readonly change: string }[] };
      expect(findings.filter(({ change }) => change === "introduced")).toMatchObject([
        { ruleId: "network/no-public-access", location: { path: LAST, startLine: 7 } },
      ]);
      const { all } = github.calls;
      expect(all.filter(({ route }) => route === FILES)).toHaveLength(30);
      expect(all.filter(({ route }) => route !== FILES).length).toBeLessThanOrEqual(12);
    }
    expect(pull.visibleComments().map(({ path, line }) => [path, line])).toEqual([[LAST, 7]]);
  }, 60_000);
});

import { describe, expect, it } from "vitest";
import { pullRequestFiles } from "../../src/github/files.js";
import type { GitHub } from "../../src/github/github.js";
import type { PullRequest } from "../../src/github/pull-request.js";

const pull: PullRequest = {
  number: 7,
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  baseRef: "main",
  baseRepositoryId: 1,
  headRepositoryId: 1,
  changedFiles: 2,
};

/** A GitHub that lists these files. */
function listing(files: readonly object[], asked: unknown[] = []): GitHub {
  const refuse = () => Promise.reject(new Error("not asked for"));
  return {
    owner: "o",
    repo: "r",
    rest: refuse,
    graphql: refuse,
    download: refuse,
    pages: <T>(route: string, parameters: unknown) => {
      asked.push([route, parameters]);
      return Promise.resolve(files as readonly T[]);
    },
  };
}

describe("the files of a pull request", () => {
  it("are asked for with as few pages as possible", async () => {
    const asked: unknown[] = [];
    await pullRequestFiles(listing([], asked), pull);
    expect(asked).toEqual([["GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: 7, per_page: 100 }]]);
  });

  it.each([
    ["added", "added"],
    ["copied", "added"],
    ["modified", "modified"],
    ["changed", "modified"],
    ["removed", "removed"],
  ])("that are %s are %s", async (status, expected) => {
    const { files } = await pullRequestFiles(
      listing([{ filename: "a.tf", status, sha: "1", patch: "@@", previous_filename: "old.tf" }]),
      pull,
    );
    expect(files).toEqual([{ path: "a.tf", status: expected, sha: "1", patch: "@@" }]);
  });

  it("keep the old names of those that were renamed", async () => {
    const renamed = { filename: "b.tf", previous_filename: "a.tf", status: "renamed", sha: null };
    expect((await pullRequestFiles(listing([renamed]), pull)).files).toEqual([
      { path: "b.tf", previousPath: "a.tf", status: "renamed", sha: null },
    ]);
  });

  it("are complete when there are as many as the pull request says, those without a change included", async () => {
    const [a, b] = [
      { filename: "a.tf", status: "modified", sha: "1" },
      { filename: "b.tf", status: "unchanged", sha: "2" },
    ];
    const complete = await pullRequestFiles(listing([a, b]), pull);
    expect(complete.isComplete).toBe(true);
    expect(complete.files.map(({ path }) => path)).toEqual(["a.tf"]);
    expect((await pullRequestFiles(listing([a]), pull)).isComplete).toBe(false);
  });
});

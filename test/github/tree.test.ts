import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listCommit, TreeTooLargeError } from "../../src/github/tree.js";
import { listCommit as listLocally } from "../../src/source/git.js";
import { openRepository } from "../../src/source/repository.js";
import { testRepository } from "../source/repository-fixture.js";
import type { TestRepository } from "../source/repository-fixture.js";
import { fakeGitHub } from "./fake-github.js";

let test: TestRepository;
beforeEach(() => {
  test = testRepository();
});
afterEach(() => {
  test.delete();
});

const byPath = (objects: ReadonlyMap<string, unknown>) => Object.fromEntries([...objects].sort());

function commitFolders(folders: readonly string[], files = 3): string {
  for (const folder of folders) {
    for (let index = 0; index < files; index += 1) test.write(`${folder}/${index}.tf`, `${folder} ${index}`);
  }
  return test.commit();
}

describe("the listing of a commit", () => {
  it("is that of git, in one request", async () => {
    test.write("main.tf", "x");
    test.write("ünï\n/b.tf", "");
    symlinkSync("main.tf", join(test.root, "link.tf"));
    const first = test.commit();
    test.git("update-index", "--add", "--cacheinfo", `160000,${first},vendor/rds`);
    test.git("commit", "--quiet", "-m", "submodule");
    const commit = test.git("rev-parse", "HEAD");
    const github = fakeGitHub(test);
    const listing = await listCommit(github, commit);
    expect(github.calls).toHaveLength(1);
    expect(byPath(listing.objects)).toEqual(byPath(listLocally(openRepository(test.root), commit).objects));
    expect(listing.objects.get("vendor/rds")?.kind).toBe("submodule");
    expect(listing.covers("anything")).toBe(true);
  });

  it("is put together folder by folder when it is cut off", async () => {
    const commit = commitFolders([".", "a", "b", "c/d", "c/e", "c/f"]);
    const github = fakeGitHub(test, undefined, { maxEntries: 7 });
    const listing = await listCommit(github, commit);
    expect(byPath(listing.objects)).toEqual(byPath(listLocally(openRepository(test.root), commit).objects));
    expect(listing.isWhole).toBe(true);
  });

  it("has in a cut off repository what is looked for, and no more requests than that takes", async () => {
    const commit = commitFolders(["a", "b", "c/d", "c/e", "c/f"]);
    const github = fakeGitHub(test, undefined, { maxEntries: 5 });
    const listing = await listCommit(github, commit, ["c/d/1.tf", "c/d/gone.tf", "gone/1.tf"]);
    expect(listing.objects.has("c/d/1.tf")).toBe(true);
    expect(listing.objects.has("c/d/gone.tf")).toBe(false);
    expect(["c/d/gone.tf", "gone/1.tf", "a/1.tf"].map(listing.covers)).toEqual([true, true, false]);
    expect(listing.isWhole).toBe(false);
    expect(github.calls).toHaveLength(5);
  });

  it("is refused with a remedy when it takes too many requests, or a folder has too many files", async () => {
    const commit = commitFolders(
      Array.from({ length: 310 }, (_, index) => `folder-${index}`),
      1,
    );
    const github = fakeGitHub(test, undefined, { maxEntries: 400 });
    const refused = await listCommit(github, commit).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TreeTooLargeError);
    expect((refused as Error).message).toContain("check it out");
    expect(github.calls.length).toBeLessThanOrEqual(301);
    await expect(listCommit(fakeGitHub(test, undefined, { maxEntries: 100 }), commit)).rejects.toBeInstanceOf(
      TreeTooLargeError,
    );
  });
});

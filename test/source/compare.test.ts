import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileChange } from "../../src/source/changes.js";
import { commitChanges, folderChanges, worktreeChanges } from "../../src/source/compare.js";
import { SourceError } from "../../src/source/error.js";
import { folderTree } from "../../src/source/folder.js";
import { gitTree, worktreeTree } from "../../src/source/git.js";
import type { TreeOptions } from "../../src/source/options.js";
import { openRepository } from "../../src/source/repository.js";
import { testRepository } from "./repository-fixture.js";
import type { TestRepository } from "./repository-fixture.js";

const options: TreeOptions = { matters: (path) => /\.(tf|json)$/.test(path) };

/** A file of twenty different lines, with another first line if wanted. */
const content = (name: string, first = "first") =>
  [first, ...Array.from({ length: 20 }, (_, index) => `${name} line ${index}`)].map((line) => `${line}\n`).join("");

type Files = Readonly<Record<string, string>>;

/** What happens to files, and what is to be said of it, by each of the three ways to compare. */
const CASES: Readonly<Record<string, { readonly base: Files; readonly head: Files; readonly changes: FileChange[] }>> =
  {
    nothing: { base: { "a.tf": "a" }, head: { "a.tf": "a" }, changes: [] },
    "added, modified and removed files, whether they matter or not": {
      base: { "gone.tf": content("g"), "kept.tf": "x", "main.tf": "1", "run.sh": "1" },
      head: { "kept.tf": "x", "main.tf": "2", "new.tf": content("n"), "run.sh": "2" },
      changes: [
        { status: "removed", path: "gone.tf" },
        { status: "modified", path: "main.tf" },
        { status: "added", path: "new.tf" },
        { status: "modified", path: "run.sh" },
      ],
    },
    "a renamed file": {
      base: { "main.tf": content("a") },
      head: { "database.tf": content("a") },
      changes: [{ status: "renamed", path: "database.tf", previousPath: "main.tf" }],
    },
    "a file that was renamed and changed": {
      base: { "main.tf": content("a"), "other.tf": content("b") },
      head: { "database.tf": content("a", "changed"), "other.tf": content("b") },
      changes: [{ status: "renamed", path: "database.tf", previousPath: "main.tf" }],
    },
    "a file that was replaced by quite another": {
      base: { "main.tf": content("a") },
      head: { "database.tf": content("b") },
      changes: [
        { status: "added", path: "database.tf" },
        { status: "removed", path: "main.tf" },
      ],
    },
    "a renamed folder": {
      base: { "dev/main.tf": content("m"), "dev/variables.tf": content("v") },
      head: { "envs/dev/main.tf": content("m", "changed"), "envs/dev/variables.tf": content("v") },
      changes: [
        { status: "renamed", path: "envs/dev/main.tf", previousPath: "dev/main.tf" },
        { status: "renamed", path: "envs/dev/variables.tf", previousPath: "dev/variables.tf" },
      ],
    },
    "names that need quoting": {
      base: { "-a.tf": "1", 'b\n"c".tf': "1", "old ü.tf": content("a") },
      head: { "-a.tf": "2", 'b\n"c".tf': "2", "new\t✓.tf": content("a") },
      changes: [
        { status: "modified", path: "-a.tf" },
        { status: "modified", path: 'b\n"c".tf' },
        { status: "renamed", path: "new\t✓.tf", previousPath: "old ü.tf" },
      ],
    },
  };

describe.each(Object.entries(CASES))("%s", (_, { base, head, changes }) => {
  let test: TestRepository;
  beforeEach(() => {
    test = testRepository();
  });
  afterEach(() => {
    test.delete();
  });

  const put = (files: Files) => {
    for (const path of Object.keys(files)) test.write(path, files[path] ?? "");
  };
  const replace = () => {
    for (const path of Object.keys(base)) test.remove(path);
    put(head);
  };

  it("is seen between two commits", () => {
    put(base);
    const first = test.commit();
    replace();
    const second = test.commit();
    expect(commitChanges(openRepository(test.root), first, second)).toEqual(changes);
  });

  it("is seen between a commit and the working tree", () => {
    put(base);
    test.commit();
    replace();
    const repository = openRepository(test.root);
    const trees = [gitTree(repository, "HEAD", options), worktreeTree(repository, options)] as const;
    expect(worktreeChanges(repository, "HEAD", ...trees)).toEqual(changes);
    test.git("add", "--all");
    expect(worktreeChanges(repository, "HEAD", ...trees)).toEqual(changes);
  });

  it("is seen between two folders", () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "rds-gate-folders-")));
    try {
      for (const [side, files] of Object.entries({ base, head })) {
        mkdirSync(join(folder, side), { recursive: true });
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, side, path)), { recursive: true });
          writeFileSync(join(folder, side, path), text);
        }
      }
      const [before, after] = [folderTree(join(folder, "base"), options), folderTree(join(folder, "head"), options)];
      expect(folderChanges(before, after)).toEqual(changes);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a comparison with the working tree", () => {
  let test: TestRepository;
  beforeEach(() => {
    test = testRepository();
  });
  afterEach(() => {
    test.delete();
  });

  const changes = (base = "HEAD") => {
    const repository = openRepository(test.root);
    return worktreeChanges(repository, base, gitTree(repository, base, options), worktreeTree(repository, options));
  };

  it("takes in commits, staged changes and files that are only on disk", () => {
    test.write("a.tf", content("a"));
    test.write("b.tf", content("b"));
    const base = test.commit();
    test.write("a.tf", content("a", "committed"));
    test.commit();
    test.write("b.tf", content("b", "staged"));
    test.git("add", "b.tf");
    test.write("c.tf", "untracked");
    expect(changes(base)).toEqual([
      { status: "modified", path: "a.tf" },
      { status: "modified", path: "b.tf" },
      { status: "added", path: "c.tf" },
    ]);
  });

  it("does not take a touched file for a changed one", () => {
    test.write("a.tf", "a");
    test.commit();
    execFileSync("touch", ["-d", "2001-01-01", join(test.root, "a.tf")]);
    expect(changes()).toEqual([]);
  });

  it("sees that a file was taken out of the index only", () => {
    test.write("a.tf", "a");
    test.commit();
    test.git("rm", "--quiet", "--cached", "a.tf");
    expect(changes()).toEqual([]);
  });

  it("sees a file that became a link as removed, and the other way round as added", () => {
    test.write("a.tf", content("a"));
    symlinkSync("a.tf", join(test.root, "b.tf"));
    test.commit();
    test.remove("a.tf");
    test.remove("b.tf");
    symlinkSync("elsewhere", join(test.root, "a.tf"));
    test.write("b.tf", "b");
    expect(changes()).toEqual([
      { status: "removed", path: "a.tf" },
      { status: "added", path: "b.tf" },
    ]);
  });

  it("runs no filter that the repository configures", () => {
    test.write(".gitattributes", "*.tf filter=evil\n");
    test.write("a.tf", "a");
    test.commit();
    const trace = join(test.root, ".git", "ran");
    test.git("config", "filter.evil.clean", `touch ${trace}; cat`);
    test.git("config", "filter.evil.required", "true");
    // Staged and changed within one tick of the clock: git has to look into the file to tell.
    test.write("b.tf", "aaaa");
    test.git("add", "b.tf");
    rmSync(trace, { force: true });
    test.write("b.tf", "bbbb");
    test.write("a.tf", "b");
    expect(changes()).toEqual([
      { status: "modified", path: "a.tf" },
      { status: "added", path: "b.tf" },
    ]);
    expect(existsSync(trace)).toBe(false);
  });

  it("needs a base that exists", () => {
    test.commit();
    const repository = openRepository(test.root);
    const tree = gitTree(repository, "HEAD", options);
    expect(() => worktreeChanges(repository, "nope", tree, tree)).toThrow(SourceError);
    expect(() => commitChanges(repository, "HEAD", "nope")).toThrow(SourceError);
  });
});

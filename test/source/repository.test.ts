import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SourceError } from "../../src/source/error.js";
import { defaultBase, mergeBase, openRepository, resolveRef } from "../../src/source/repository.js";
import { testRepository } from "./repository-fixture.js";
import type { TestRepository } from "./repository-fixture.js";

let test: TestRepository;
beforeEach(() => {
  test = testRepository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  test.delete();
});

describe("a repository", () => {
  it("is found from any folder in it", () => {
    test.write("envs/dev/main.tf", "");
    expect(openRepository(test.root).root).toBe(test.root);
    expect(openRepository(join(test.root, "envs/dev")).root).toBe(test.root);
  });

  it("is not found elsewhere, which is said in git's words", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "rds-gate-none-"));
    try {
      expect(() => openRepository(elsewhere)).toThrow(SourceError);
      expect(() => openRepository(elsewhere)).toThrow(/not a git repository/);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it.runIf(process.getuid?.() === 0)("may belong to another user, as in a job that runs in a container", () => {
    test.write("main.tf", "");
    const commit = test.commit();
    for (const path of [test.root, join(test.root, ".git")]) chownSync(path, 12_345, 12_345);
    vi.stubEnv("SUDO_UID", undefined);
    const repository = openRepository(test.root);
    expect(resolveRef(repository, "HEAD")).toBe(commit);
  });

  it("is the folder's own, also when a hook's variables name another one", () => {
    vi.stubEnv("GIT_DIR", "/nowhere/.git");
    vi.stubEnv("GIT_WORK_TREE", "/nowhere");
    expect(openRepository(test.root).root).toBe(test.root);
  });

  it("cannot be read where git is not installed", () => {
    vi.stubEnv("PATH", test.root);
    expect(() => openRepository(test.root)).toThrow(/git was not found/);
  });
});

describe("a ref", () => {
  it("is a branch, a tag, an id or an expression", () => {
    const first = test.commit();
    test.git("tag", "-a", "v1", "-m", "v1");
    const second = test.commit();
    const repository = openRepository(test.root);
    expect(resolveRef(repository, "main")).toBe(second);
    expect(resolveRef(repository, "v1")).toBe(first);
    expect(resolveRef(repository, "HEAD~1")).toBe(first);
    expect(resolveRef(repository, first.slice(0, 10))).toBe(first);
  });

  it("that does not exist, is no commit, or looks like an option is refused by name", () => {
    test.write("a.tf", "a");
    test.commit();
    const repository = openRepository(test.root);
    const blob = test.git("rev-parse", "HEAD:a.tf");
    for (const ref of ["nope", blob, "--all", "-h", "", "HEAD\0", "main..main", "a b", "HEAD\nHEAD", "../../etc"]) {
      expect(() => resolveRef(repository, ref), ref).toThrow(SourceError);
      expect(() => resolveRef(repository, ref), ref).toThrow(/is no branch, tag or commit/);
    }
    expect(() => resolveRef(repository, "\u001b[31mred")).toThrow(String.raw`"\u001b[31mred"`);
  });
});

describe("the merge base", () => {
  it("is where the branches part", () => {
    const base = test.commit();
    test.git("switch", "--quiet", "-c", "feature");
    test.commit();
    test.git("switch", "--quiet", "main");
    test.commit();
    const repository = openRepository(test.root);
    expect(mergeBase(repository, "main", "feature")).toBe(base);
    expect(mergeBase(repository, "feature", "main")).toBe(base);
  });

  it("does not exist for unrelated branches", () => {
    test.commit("one");
    test.git("switch", "--quiet", "--orphan", "other");
    test.commit("two");
    expect(() => mergeBase(openRepository(test.root), "main", "other")).toThrow(
      '"main" and "other" have no common commit',
    );
  });

  it("may be missing in a shallow clone, which says what to do", () => {
    test.commit("one");
    test.git("switch", "--quiet", "-c", "feature");
    test.commit("two");
    test.git("switch", "--quiet", "main");
    test.commit("three");
    const clone = mkdtempSync(join(tmpdir(), "rds-gate-shallow-"));
    try {
      const url = `file://${test.root}`;
      execFileSync("git", ["clone", "--quiet", "--depth=1", "--no-single-branch", url, clone], { stdio: "pipe" });
      const repository = openRepository(clone);
      expect(() => mergeBase(repository, "origin/main", "origin/feature")).toThrow(/fetch --unshallow/);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });
});

describe("the default base", () => {
  it("is where HEAD left the default branch of origin", () => {
    const base = test.commit();
    test.git("update-ref", "refs/remotes/origin/develop", base);
    test.git("update-ref", "refs/remotes/origin/main", test.commit());
    test.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop");
    expect(defaultBase(openRepository(test.root))).toEqual({ name: "origin/develop", commit: base });
  });

  it("is taken from origin/main, origin/master, main and master in that order", () => {
    const base = test.commit();
    test.git("branch", "master");
    test.git("switch", "--quiet", "-c", "feature");
    test.commit();
    const repository = openRepository(test.root);
    expect(defaultBase(repository)).toEqual({ name: "main", commit: base });
    test.git("update-ref", "refs/remotes/origin/master", base);
    expect(defaultBase(repository).name).toBe("origin/master");
    test.git("update-ref", "refs/remotes/origin/main", base);
    expect(defaultBase(repository).name).toBe("origin/main");
    test.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone");
    expect(defaultBase(repository).name).toBe("origin/main");
  });

  it("is asked for when nothing tells it", () => {
    test.commit();
    test.git("branch", "-m", "main", "trunk");
    expect(() => defaultBase(openRepository(test.root))).toThrow(/name a base/);
  });

  it("does not exist before the first commit", () => {
    expect(() => defaultBase(openRepository(test.root))).toThrow(SourceError);
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SourceError } from "../../src/source/error.js";
import { gitTree, worktreeTree } from "../../src/source/git.js";
import type { TreeOptions } from "../../src/source/options.js";
import { openRepository } from "../../src/source/repository.js";
import type { Repository } from "../../src/source/repository.js";
import { testRepository } from "./repository-fixture.js";
import type { TestRepository } from "./repository-fixture.js";

const options: TreeOptions = { matters: (path) => /\.(tf|json)$/.test(path) };
const HOSTILE_NAMES = [
  "-rf.tf",
  'quo"te.tf',
  "new\nline.tf",
  "tab\t.tf",
  "ünï-✓.tf",
  "%2e%2e.tf",
  "$(id).tf",
  ":!x.tf",
];

let test: TestRepository;
let repository: Repository;
beforeEach(() => {
  test = testRepository();
  repository = openRepository(test.root);
});
afterEach(() => {
  test.delete();
});

const diagnosed = ({ diagnostics }: ReturnType<typeof gitTree>) =>
  diagnostics.map(({ code, severity, span }) => [code, severity, span.path]);

describe("the tree of a commit", () => {
  it("has the files as they were committed, whatever is checked out", () => {
    test.write("main.tf", "old");
    test.write("modules/db/main.tf", "module");
    test.write("run.sh", "#!/bin/sh");
    const commit = test.commit();
    test.write("main.tf", "new");
    test.write("later.tf", "x");
    test.commit();
    test.remove("modules");
    const tree = gitTree(repository, commit, options);
    expect(tree.entries).toEqual([
      { path: "main.tf", size: 3 },
      { path: "modules/db/main.tf", size: 6 },
    ]);
    expect(tree.files).toEqual(["main.tf", "modules/db/main.tf", "run.sh"]);
    expect(tree.read("main.tf")).toBe("old");
    expect(tree.read("modules/./db/main.tf")).toBe("module");
    expect(tree.read("run.sh")).toBe("#!/bin/sh");
    expect(tree.list("modules/db")).toEqual(["modules/db/main.tf"]);
    expect(tree.list(".")).toEqual(["main.tf", "run.sh"]);
    for (const path of ["later.tf", "modules", "../main.tf", "/main.tf", ".git/config"]) {
      expect(tree.read(path), path).toBeUndefined();
    }
    expect(tree.diagnostics).toEqual([]);
  });

  it("keeps hostile names as they are", () => {
    for (const name of HOSTILE_NAMES) test.write(name, name);
    test.commit();
    const tree = gitTree(repository, "main", options);
    expect(new Set(tree.files)).toEqual(new Set(HOSTILE_NAMES));
    for (const name of HOSTILE_NAMES) expect(tree.read(name)).toBe(name);
  });

  it("reads empty files, bytes that look like headers, and contents without a last line end", () => {
    const contents = {
      "a.tf": "",
      "b.tf": "0123456789abcdef blob 3\nabc",
      "c.tf": "\n\n",
      "d.tf": "x\0y",
      "e.tf": "\uFEFFx\r\n",
    };
    for (const [path, content] of Object.entries(contents)) test.write(path, content);
    test.commit();
    const tree = gitTree(repository, "main", options);
    for (const [path, content] of Object.entries(contents)) expect(tree.read(path)).toBe(content.replace("\uFEFF", ""));
  });

  it("leaves out what tools leave behind, and what is not below the wanted paths", () => {
    test.write("infra/main.tf", "");
    test.write("infra/node_modules/x/main.tf", "");
    test.write("other/main.tf", "other");
    test.commit();
    const tree = gitTree(repository, "main", { ...options, paths: ["./infra/", "not/there", "../out"] });
    expect(tree.entries.map(({ path }) => path)).toEqual(["infra/main.tf"]);
    expect(tree.read("other/main.tf")).toBe("other");
    expect(diagnosed(tree)).toEqual([["source-outside-root", "error", "../out"]]);
  });

  it("refuses large files, except foreign ones", () => {
    test.write("big.tf", "x".repeat(200_000));
    test.write("data.json", `[${"1,".repeat(100_000)}1]`);
    test.commit();
    const limits = { ...options, maxBytes: 100_000 };
    const beginnings: number[] = [];
    const concerns = (path: string, beginning: string) => {
      beginnings.push(beginning.length);
      return path.endsWith(".tf");
    };
    expect(diagnosed(gitTree(repository, "main", { ...limits, concerns }))).toEqual([
      ["source-too-large", "error", "big.tf"],
    ]);
    expect(beginnings).toEqual([65_536, 65_536]);
    expect(diagnosed(gitTree(repository, "main", limits))).toHaveLength(2);
    const tree = gitTree(repository, "main", limits);
    expect(tree.entries).toEqual([]);
    expect(tree.read("big.tf")).toBeUndefined();
  });

  it("reports links in the place of files, submodules, and text that is not UTF-8", () => {
    test.write("modules/db/main.tf", "x");
    test.write("latin.tf", Buffer.from("caf\xe9", "latin1"));
    symlinkSync("modules", join(test.root, "inside"));
    symlinkSync("modules/db/main.tf", join(test.root, "link.tf"));
    symlinkSync("/etc/passwd", join(test.root, "etc.tf"));
    symlinkSync("../..", join(test.root, "up"));
    symlinkSync("README", join(test.root, "LICENSE"));
    const first = test.commit();
    test.git("update-index", "--add", "--cacheinfo", `160000,${first},vendor/rds`);
    test.git("commit", "--quiet", "-m", "submodule");
    const tree = gitTree(repository, "main", options);
    expect(tree.files).toEqual(["latin.tf", "modules/db/main.tf"]);
    expect(diagnosed(tree)).toEqual([
      ["source-symlink", "error", "etc.tf"],
      ["source-symlink", "note", "inside"],
      ["source-symlink", "error", "link.tf"],
      ["source-submodule", "warning", "vendor/rds"],
    ]);
    expect(tree.read("link.tf")).toBeUndefined();
    expect(tree.read("latin.tf")).toBeUndefined();
    expect(diagnosed(tree).at(-1)).toEqual(["source-encoding", "error", "latin.tf"]);
  });

  it("reports names that are not UTF-8", () => {
    const id = execFileSync("git", ["-C", test.root, "hash-object", "-w", "--stdin"], { input: "x" }).toString().trim();
    const line = Buffer.concat([Buffer.from(`100644 blob ${id}\tcaf`), Buffer.from([0xe9]), Buffer.from(".tf\0")]);
    const treeId = execFileSync("git", ["-C", test.root, "mktree", "-z"], { input: line }).toString().trim();
    const tree = gitTree(repository, test.git("commit-tree", treeId, "-m", "latin"), options);
    expect(tree.entries).toEqual([]);
    expect(diagnosed(tree).map(([code]) => code)).toEqual(["source-name"]);
  });

  it("shares contents with the tree of another commit", () => {
    test.write("a.tf", "a");
    test.write("b.tf", "b");
    const base = test.commit();
    test.write("b.tf", "b2");
    test.commit();
    gitTree(repository, base, options).read("a.tf");
    expect(repository.blobs.size).toBe(2);
    const head = gitTree(repository, "main", options);
    expect(head.read("a.tf")).toBe("a");
    expect(head.read("b.tf")).toBe("b2");
    expect(repository.blobs.size).toBe(3);
  });

  it("is not fetched from elsewhere into a partial clone, which says what to do", () => {
    test.write("main.tf", "x");
    test.commit();
    test.git("config", "uploadpack.allowFilter", "true");
    const clone = mkdtempSync(join(tmpdir(), "rds-gate-partial-"));
    try {
      const url = `file://${test.root}`;
      execFileSync("git", ["clone", "--quiet", "--filter=blob:none", "--no-checkout", url, clone], { stdio: "pipe" });
      expect(() => gitTree(openRepository(clone), "HEAD", options)).toThrow(/git fetch --refetch --no-filter/);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it("lacks a file whose object is lost, which is reported", () => {
    test.write("a.tf", "a");
    test.write("b.tf", "b");
    test.commit();
    const id = test.git("rev-parse", "HEAD:a.tf");
    rmSync(join(test.root, ".git/objects", id.slice(0, 2), id.slice(2)));
    const tree = gitTree(repository, "HEAD", options);
    expect(tree.entries.map(({ path }) => path)).toEqual(["b.tf"]);
    expect(tree.read("a.tf")).toBeUndefined();
    expect(tree.read("b.tf")).toBe("b");
    expect(diagnosed(tree)).toEqual([["source-unreadable", "error", "a.tf"]]);
  });

  it("does not exist for a ref that does not", () => {
    test.commit();
    expect(() => gitTree(repository, "nope", options)).toThrow(SourceError);
  });
});

describe("the working tree", () => {
  it("has tracked files as they are on disk and new ones, but no ignored ones", () => {
    test.write(".gitignore", "secret.tf\n.terraform/\n");
    test.write("main.tf", "old");
    test.write("gone.tf", "x");
    test.commit();
    test.write("main.tf", "changed");
    test.write("new/new.tf", "new");
    test.write("secret.tf", "ignored");
    test.write(".terraform/modules/x/main.tf", "ignored");
    test.remove("gone.tf");
    const tree = worktreeTree(repository, options);
    expect(tree.entries).toEqual([
      { path: "main.tf", size: 7 },
      { path: "new/new.tf", size: 3 },
    ]);
    expect(tree.files).toEqual([".gitignore", "main.tf", "new/new.tf"]);
    expect(tree.read("main.tf")).toBe("changed");
    for (const path of ["secret.tf", "gone.tf", ".terraform/modules/x/main.tf", ".git/config", "../x"]) {
      expect(tree.read(path), path).toBeUndefined();
    }
    expect(tree.list(".terraform/modules/x")).toEqual([]);
  });

  it("keeps hostile names as they are", () => {
    for (const name of HOSTILE_NAMES) test.write(name, name);
    const tree = worktreeTree(repository, options);
    expect(new Set(tree.files)).toEqual(new Set(HOSTILE_NAMES));
    for (const name of HOSTILE_NAMES) expect(tree.read(name)).toBe(name);
  });

  it("does not follow a folder that was replaced by a link", () => {
    const outside = mkdtempSync(join(tmpdir(), "rds-gate-outside-"));
    try {
      test.write("modules/main.tf", "inside");
      test.commit();
      test.remove("modules");
      execFileSync("sh", ["-c", 'printf secret > "$0/main.tf"', outside]);
      symlinkSync(outside, join(test.root, "modules"));
      const tree = worktreeTree(repository, options);
      expect(tree.read("modules/main.tf")).toBeUndefined();
      expect(tree.entries).toEqual([]);
      expect(tree.diagnostics.every(({ code }) => code === "source-symlink")).toBe(true);
      expect(tree.diagnostics.length).toBeGreaterThan(0);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it("is listed without running the file system monitor that the repository configures", () => {
    test.write("main.tf", "x");
    test.commit();
    const trace = join(test.root, ".git", "ran");
    test.git("config", "core.fsmonitor", `touch ${trace}; false`);
    worktreeTree(repository, options);
    expect(existsSync(trace)).toBe(false);
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCommit, openCommits, openPullRequest } from "../../src/github/comparison.js";
import type { OpenTrees } from "../../src/github/comparison.js";
import type { PullRequest } from "../../src/github/pull-request.js";
import type { ListedTree } from "../../src/source/listed.js";
import type { TreeOptions } from "../../src/source/options.js";
import { openRepository } from "../../src/source/repository.js";
import type { Repository } from "../../src/source/repository.js";
import { testRepository } from "../source/repository-fixture.js";
import type { TestRepository } from "../source/repository-fixture.js";
import { fakeGitHub } from "./fake-github.js";
import type { FakeGitHub, Faults } from "./fake-github.js";

const options: TreeOptions = { matters: (path) => /\.(tf|json)$/.test(path) };

/** GitHub's side. */
let origin: TestRepository;
let clones: string[];
beforeEach(() => {
  origin = testRepository();
  origin.git("config", "uploadpack.allowFilter", "true");
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  clones = [];
});
afterEach(() => {
  origin.delete();
  for (const clone of clones) rmSync(clone, { recursive: true, force: true });
});

/** A checkout of one commit, as actions/checkout makes it. */
function checkout(commit: string, ...args: readonly string[]): Repository {
  const root = mkdtempSync(join(tmpdir(), "rds-gate-checkout-"));
  clones.push(root);
  const git = (...rest: readonly string[]): void => {
    execFileSync("git", ["-C", root, ...rest], { stdio: "pipe" });
  };
  git("init", "--quiet");
  git("remote", "add", "origin", `file://${origin.root}`);
  git("fetch", "--quiet", ...args, "origin", commit);
  // Nothing needs the files of the working tree.
  git("update-ref", "--no-deref", "HEAD", commit);
  return openRepository(root);
}

/** A branch `main`, and a branch `change` that parted from it. */
function branches(actions: {
  readonly before: () => void;
  readonly change: () => void;
  readonly meanwhile?: () => void;
}): { readonly pull: PullRequest; readonly merge: string | undefined } {
  actions.before();
  origin.commit("before");
  origin.git("checkout", "--quiet", "-b", "change");
  actions.change();
  const headSha = origin.commit("change");
  origin.git("checkout", "--quiet", "main");
  actions.meanwhile?.();
  const baseSha = actions.meanwhile === undefined ? origin.git("rev-parse", "HEAD") : origin.commit("meanwhile");
  return { pull: pullOf(baseSha, headSha), merge: mergeOf(headSha) };
}

function pullOf(baseSha: string, headSha: string): PullRequest {
  const parting = origin.git("merge-base", baseSha, headSha);
  const names = origin.git("diff-tree", "-r", "-M", "--name-only", parting, headSha);
  return {
    number: 1,
    headSha,
    baseSha,
    baseRef: "main",
    baseRepositoryId: 1,
    headRepositoryId: 1,
    changedFiles: names === "" ? 0 : names.split("\n").length,
  };
}

/** The test merge that GitHub makes; none with conflicts. */
function mergeOf(headSha: string): string | undefined {
  origin.git("checkout", "--quiet", "--detach", "main");
  try {
    origin.git("merge", "--quiet", "--no-ff", "--no-edit", headSha);
    return origin.git("rev-parse", "HEAD");
  } catch {
    origin.git("merge", "--abort");
    return undefined;
  } finally {
    origin.git("checkout", "--quiet", "main");
  }
}

/** All that an evaluation can see of a tree. */
function seen(tree: ListedTree) {
  const contents = Object.fromEntries(tree.entries.map(({ path }) => [path, tree.read(path)]));
  return { entries: tree.entries, files: tree.files, contents, diagnostics: tree.diagnostics };
}

function seenOf(trees: OpenTrees) {
  const base = trees.base && { ...seen(trees.base.tree), changes: trees.base.changes };
  return { head: seen(trees.head), base, files: trees.files };
}

type Seen = ReturnType<typeof seenOf>;
const textsOf = ({ head, base }: Seen) => ({ head: head.contents, base: base?.contents });

/** Opens in every way there is, expects the same from all of them, and gives that. */
async function openEverywhere(
  { pull, merge }: ReturnType<typeof branches>,
  treeOptions: TreeOptions = options,
): Promise<Seen> {
  const open = async (faults: Faults, workspace?: Repository, as = merge) =>
    seenOf(
      await openPullRequest({ github: fakeGitHub(origin, pull, faults), workspace, options: treeOptions }, pull, as),
    );
  const expected = await open({});
  expect(await open({ isGraphqlDown: true }), "GraphQL down").toEqual(expected);
  expect(await open({ hidesIds: true }), "no ids").toEqual(expected);
  const commit = merge ?? pull.headSha;
  expect(await open({}, checkout(commit, "--depth=1")), "shallow").toEqual(expected);
  expect(await open({}, checkout(commit)), "with history").toEqual(expected);
  expect(await open({}, checkout(commit, "--depth=1", "--filter=blob:none")), "without blobs").toEqual(expected);
  expect(await open({}, checkout(commit, "--depth=1", "--filter=tree:0")), "without trees").toEqual(expected);
  expect(await open({}, checkout(pull.baseSha, "--depth=1")), "another commit").toEqual(expected);
  return expected;
}

describe("a pull request", () => {
  it("changes a file", async () => {
    const trees = await openEverywhere(
      branches({
        before: () => {
          origin.write("main.tf", "a\nb\nc\n");
          origin.write("other.tf", "other\n");
        },
        change: () => {
          origin.write("main.tf", "a\nB\nc\n");
        },
      }),
    );
    expect(textsOf(trees)).toEqual({
      head: { "main.tf": "a\nB\nc\n", "other.tf": "other\n" },
      base: { "main.tf": "a\nb\nc\n", "other.tf": "other\n" },
    });
    expect(trees.base?.changes).toEqual([{ status: "modified", path: "main.tf" }]);
    expect(trees.files).toEqual([
      {
        path: "main.tf",
        status: "modified",
        hunks: [{ baseStart: 1, baseLines: 3, headStart: 1, headLines: 3, addedLines: [2] }],
      },
    ]);
  });

  it("has the lines of its head, though the base branch has changed the same file and others", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}\n`);
    const text = (...changed: readonly (readonly [number, string])[]) =>
      lines.map((line, index) => changed.find(([at]) => at === index)?.[1] ?? line).join("");
    const trees = await openEverywhere(
      branches({
        before: () => {
          origin.write("main.tf", text());
          origin.write("other.tf", "old\n");
        },
        change: () => {
          origin.write("main.tf", text([25, "changed\n"]));
        },
        meanwhile: () => {
          origin.write("main.tf", text([2, "three\nnew\nlines\n"]));
          origin.write("other.tf", "new\n");
        },
      }),
    );
    expect(textsOf(trees)).toEqual({
      head: { "main.tf": text([25, "changed\n"]), "other.tf": "new\n" },
      base: { "main.tf": text(), "other.tf": "new\n" },
    });
    expect(trees.files[0]?.hunks[0]?.addedLines).toEqual([26]);
  });

  it("adds, removes and renames files", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    const trees = await openEverywhere(
      branches({
        before: () => {
          origin.write("old/main.tf", body);
          origin.write("gone.tf", "gone\n");
          origin.write("note.txt", "x\n");
        },
        change: () => {
          origin.remove("old");
          origin.remove("gone.tf");
          origin.write("new/main.tf", `${body}more\n`);
          origin.write("added.tf", "added\n");
        },
      }),
    );
    expect(trees.head.files).toEqual(["added.tf", "new/main.tf", "note.txt"]);
    expect(trees.base?.files).toEqual(["gone.tf", "note.txt", "old/main.tf"]);
    expect(textsOf(trees).base).toEqual({ "gone.tf": "gone\n", "old/main.tf": body });
    expect(trees.base?.changes).toEqual([
      { status: "added", path: "added.tf" },
      { status: "removed", path: "gone.tf" },
      { status: "renamed", path: "new/main.tf", previousPath: "old/main.tf" },
    ]);
    expect(trees.files.find(({ path }) => path === "gone.tf")?.hunks).toEqual([]);
  });

  it("conflicts with its base, so that there is no merge", async () => {
    const pair = branches({
      before: () => {
        origin.write("main.tf", "old\n");
        origin.write("other.tf", "old\n");
      },
      change: () => {
        origin.write("main.tf", "mine\n");
      },
      meanwhile: () => {
        origin.write("main.tf", "theirs\n");
        origin.write("other.tf", "new\n");
      },
    });
    expect(pair.merge).toBeUndefined();
    expect(textsOf(await openEverywhere(pair))).toEqual({
      head: { "main.tf": "mine\n", "other.tf": "old\n" },
      base: { "main.tf": "old\n", "other.tf": "old\n" },
    });
  });

  it("changes a file that its base has renamed since, and no file is there twice", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    const pair = branches({
      before: () => {
        origin.write("a.tf", body);
      },
      change: () => {
        origin.write("a.tf", `${body}more\n`);
      },
      meanwhile: () => {
        origin.remove("a.tf");
        origin.write("b.tf", body);
      },
    });
    expect(pair.merge).toBeDefined();
    expect(textsOf(await openEverywhere(pair))).toEqual({ head: { "a.tf": `${body}more\n` }, base: { "a.tf": body } });
  });

  it("has links, a submodule, other line ends, byte order marks and encodings, and a changed mode", async () => {
    const pair = branches({
      before: () => {
        origin.write("modules/db/main.tf", "x\n");
        origin.write("bom.tf", "\uFEFFa\r\nb\r\n");
        origin.write("latin.tf", Buffer.from("caf\xe9\n", "latin1"));
        origin.write("binary.json", Buffer.from([0, 1, 2, 255]));
        origin.write("mode.tf", "mode\n");
        origin.write("becomes-link.tf", "text\n");
        symlinkSync("modules", join(origin.root, "folder"));
        symlinkSync("modules/db/main.tf", join(origin.root, "becomes-file.tf"));
      },
      change: () => {
        origin.write("bom.tf", "\uFEFFa\r\nB\r\n");
        origin.write("latin.tf", Buffer.from("th\xe9\n", "latin1"));
        origin.write("binary.json", Buffer.from([0, 1, 2, 254]));
        chmodSync(join(origin.root, "mode.tf"), 0o755);
        origin.remove("becomes-link.tf");
        symlinkSync("mode.tf", join(origin.root, "becomes-link.tf"));
        origin.remove("becomes-file.tf");
        origin.write("becomes-file.tf", "file\n");
        origin.git("update-index", "--add", "--cacheinfo", `160000,${origin.git("rev-parse", "HEAD")},vendor/rds`);
        // `git add --all` would take it out again.
        origin.git("init", "--quiet", "vendor/rds");
        execFileSync("git", ["-C", join(origin.root, "vendor/rds"), "fetch", "--quiet", origin.root, "HEAD"]);
        execFileSync("git", ["-C", join(origin.root, "vendor/rds"), "update-ref", "HEAD", "FETCH_HEAD"]);
      },
    });
    const trees = await openEverywhere(pair);
    expect(textsOf(trees).head).toMatchObject({
      "bom.tf": "a\r\nB\r\n",
      "mode.tf": "mode\n",
      "becomes-file.tf": "file\n",
    });
    expect(textsOf(trees).base).toMatchObject({ "bom.tf": "a\r\nb\r\n", "becomes-link.tf": "text\n" });
    const codes = ({ diagnostics }: Seen["head"]) => diagnostics.map(({ code, span }) => `${code} ${span.path}`).sort();
    expect(codes(trees.head)).toEqual([
      "source-encoding binary.json",
      "source-encoding latin.tf",
      "source-submodule vendor/rds",
      "source-symlink becomes-link.tf",
      "source-symlink folder",
    ]);
    expect(trees.base && codes(trees.base)).toEqual([
      "source-encoding binary.json",
      "source-encoding latin.tf",
      "source-symlink becomes-file.tf",
      "source-symlink folder",
    ]);
    expect(trees.files.find(({ path }) => path === "bom.tf")?.hunks[0]?.addedLines).toEqual([2]);
  });

  it("has files that are too large, of which the first bytes tell whether that matters", async () => {
    const limited: TreeOptions = {
      ...options,
      maxBytes: 1000,
      concerns: (path, beginning) => !beginning.startsWith("foreign") && path !== "",
    };
    const trees = await openEverywhere(
      branches({
        before: () => {
          origin.write("data.json", `foreign ${"x".repeat(2000)}`);
          origin.write("main.tf", "a\n");
        },
        change: () => {
          origin.write("main.tf", "b\n".repeat(1000));
        },
      }),
      limited,
    );
    expect(trees.head.diagnostics.map(({ code, span }) => [code, span.path])).toEqual([
      ["source-too-large", "main.tf"],
    ]);
    expect(trees.base?.contents).toEqual({ "main.tf": "a\n" });
    expect(trees.base?.diagnostics).toEqual([]);
  });

  it("has more files than are listed, or others, so that its trees are compared", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    const pair = branches({
      before: () => {
        origin.write("old.tf", body);
        origin.write("a.tf", "a\n");
        origin.write("z.tf", "z\n");
        origin.write("image.png", "png");
        origin.write("other.tf", "old\n");
      },
      change: () => {
        origin.remove("old.tf");
        origin.write("new.tf", `${body}more\n`);
        origin.write("a.tf", "A\n");
        origin.write("z.tf", "Z\n");
        origin.remove("image.png");
        origin.write("img/image.png", "png");
      },
      meanwhile: () => {
        origin.write("other.tf", "new\n");
      },
    });
    const expected = await openEverywhere(pair);
    const earlier = origin.git("rev-parse", `${pair.pull.headSha}~1`);
    for (const faults of [{ maxFiles: 2 }, { maxFiles: 0 }, { listedHead: earlier }, { maxPatch: 0 }]) {
      for (const workspace of [undefined, checkout(pair.merge ?? "", "--depth=1")]) {
        const github = fakeGitHub(origin, pair.pull, faults);
        const trees = await openPullRequest({ github, workspace, options }, pair.pull, pair.merge);
        expect(seenOf(trees), JSON.stringify(faults)).toEqual(expected);
        expect(trees.notes).toHaveLength("maxPatch" in faults ? 0 : 1);
      }
    }
  });

  it("has a head whose file list is that of a later push", async () => {
    const pair = branches({
      before: () => {
        origin.write("a.tf", "a\n");
      },
      change: () => {
        origin.write("a.tf", "b\n");
      },
    });
    origin.git("checkout", "--quiet", "change");
    origin.write("a.tf", "c\n");
    const listedHead = origin.commit("later");
    const github = fakeGitHub(origin, pair.pull, { listedHead });
    const trees = await openPullRequest({ github, options }, pair.pull, pair.merge);
    expect(trees.head.read("a.tf")).toBe("b\n");
    expect(trees.base?.tree.read("a.tf")).toBe("a\n");
    expect(trees.notes).toHaveLength(1);
  });

  it("is in a repository whose listing is cut off", async () => {
    const pair = branches({
      before: () => {
        for (const folder of ["a", "b", "c/d", "c/e", "c/f"]) {
          for (const name of ["1", "2", "3"]) origin.write(`${folder}/${name}.tf`, `${folder} ${name}\n`);
        }
      },
      change: () => {
        origin.write("c/d/1.tf", "changed\n");
        origin.remove("a/2.tf");
      },
      meanwhile: () => {
        origin.write("c/d/1.tf", "c/d 1\n");
        origin.write("b/1.tf", "newer\n");
      },
    });
    const expected = await openEverywhere(pair);
    for (const workspace of [undefined, checkout(pair.merge ?? "", "--depth=1")]) {
      for (const faults of [{ maxEntries: 6 }, { maxEntries: 6, maxFiles: 0 }]) {
        const github = fakeGitHub(origin, pair.pull, faults);
        expect(seenOf(await openPullRequest({ github, workspace, options }, pair.pull, pair.merge))).toEqual(expected);
      }
    }
  });

  it("fetches in a second round what an evaluation asks for", async () => {
    const { pull, merge } = branches({
      before: () => {
        origin.write("main.tf", "a\n");
        origin.write("user-data.sh", "beside\n");
        origin.write("far/away/run.sh", "far\n");
      },
      change: () => {
        origin.write("main.tf", "b\n");
        origin.write("far/away/run.sh", "farther\n");
      },
    });
    const first = await openPullRequest({ github: fakeGitHub(origin, pull), options }, pull, merge);
    expect(first.head.read("user-data.sh")).toBe("beside\n");
    expect(await first.complete()).toBeUndefined();
    expect(first.head.read("nowhere.sh")).toBeUndefined();
    expect(first.head.read("far/away/run.sh")).toBeUndefined();
    expect(first.base?.tree.read("far/away/run.sh")).toBeUndefined();
    expect(first.head.diagnostics.map(({ code, span }) => [code, span.path])).toEqual([
      ["source-not-fetched", "far/away/run.sh"],
    ]);
    const second = await first.complete();
    expect(second?.head.read("far/away/run.sh")).toBe("farther\n");
    expect(second?.base?.tree.read("far/away/run.sh")).toBe("far\n");
    expect(second?.head.diagnostics).toEqual([]);
    expect(await second?.complete()).toBeUndefined();
  });

  it("reports contents that GitHub does not have", async () => {
    const { pull, merge } = branches({
      before: () => {
        origin.write("main.tf", "a\n");
      },
      change: () => {
        origin.write("main.tf", "b\n");
      },
    });
    const lost = new Set([origin.git("rev-parse", "change:main.tf")]);
    const trees = await openPullRequest({ github: fakeGitHub(origin, pull, { lost }), options }, pull, merge);
    expect(trees.head.read("main.tf")).toBeUndefined();
    expect(trees.head.diagnostics.map(({ code }) => code)).toEqual(["source-not-fetched"]);
    expect(await trees.complete()).toBeUndefined();
  });
});

describe("the cost of a pull request with three configuration files among 2,000", () => {
  const prepare = () =>
    branches({
      before: () => {
        for (let index = 0; index < 2000; index += 1) origin.write(`src/${index}.ts`, `${index}\n`);
        for (let index = 0; index < 350; index += 1) origin.write(`infra/${index}/main.tf`, `resource ${index}\n`);
      },
      change: () => {
        for (let index = 0; index < 1997; index += 1) origin.write(`src/${index}.ts`, `changed ${index}\n`);
        for (let index = 0; index < 3; index += 1) origin.write(`infra/${index}/main.tf`, `changed ${index}\n`);
      },
      meanwhile: () => {
        origin.write("infra/0/other.tf", "other\n");
      },
    });
  const withoutPages = (github: FakeGitHub) => github.calls.filter((call) => !call.endsWith("/files"));

  it("is few requests, with a shallow workspace and without", { timeout: 60_000 }, async () => {
    const { pull, merge } = prepare();
    const github = fakeGitHub(origin, pull, { maxPatch: 0 });
    const trees = await openPullRequest({ github, options }, pull, merge);
    expect(trees.head.entries).toHaveLength(351);
    expect(trees.head.read("infra/1/main.tf")).toBe("changed 1\n");
    expect(trees.base?.tree.read("infra/1/main.tf")).toBe("resource 1\n");
    expect(withoutPages(github).length).toBeLessThanOrEqual(7);

    const sparing = fakeGitHub(origin, pull, { maxPatch: 0 });
    const workspace = checkout(merge ?? "", "--depth=1");
    expect(seenOf(await openPullRequest({ github: sparing, workspace, options }, pull, merge))).toEqual(seenOf(trees));
    expect(withoutPages(sparing)).toEqual([
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      "graphql",
    ]);
  });
});

describe("two commits", () => {
  it("are compared with renames, alike from a workspace and over the API", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    origin.write("old.tf", body);
    origin.write("same.tf", "same\n");
    origin.write("changed.tf", "a\n");
    const base = origin.commit();
    origin.remove("old.tf");
    origin.write("new.tf", `more\n${body}`);
    origin.write("changed.tf", "b\n");
    const head = origin.commit();
    const open = async (workspace?: Repository) =>
      seenOf(await openCommits({ github: fakeGitHub(origin), workspace, options }, base, head));
    const expected = await open();
    expect(expected.base?.changes).toEqual([
      { status: "modified", path: "changed.tf" },
      { status: "renamed", path: "new.tf", previousPath: "old.tf" },
    ]);
    expect(expected.base?.contents).toEqual({ "changed.tf": "a\n", "old.tf": body, "same.tf": "same\n" });
    expect(await open(checkout(head, "--depth=1"))).toEqual(expected);
    expect(await open(checkout(head))).toEqual(expected);
  });

  it("cost no request when the workspace has both", async () => {
    origin.write("a.tf", "a\n");
    const base = origin.commit();
    origin.write("a.tf", "b\n");
    const head = origin.commit();
    const github = fakeGitHub(origin);
    await openCommits({ github, workspace: checkout(head), options }, base, head);
    expect(github.calls).toEqual([]);
  });
});

describe("one commit", () => {
  it("is the same from a workspace and over the API", async () => {
    origin.write("a.tf", "a\n");
    origin.write("b/c.tf", "c\n");
    const commit = origin.commit();
    const open = async (workspace?: Repository) =>
      seenOf(await openCommit({ github: fakeGitHub(origin), workspace, options }, commit));
    const expected = await open();
    expect(expected.head.contents).toEqual({ "a.tf": "a\n", "b/c.tf": "c\n" });
    expect(expected.base).toBeUndefined();
    expect(await open(checkout(commit, "--depth=1"))).toEqual(expected);
  });
});

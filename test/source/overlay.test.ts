import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderTree } from "../../src/source/folder.js";
import { gitTree } from "../../src/source/git.js";
import type { ListedTree } from "../../src/source/listed.js";
import type { TreeOptions } from "../../src/source/options.js";
import { overlayTree } from "../../src/source/overlay.js";
import { openRepository } from "../../src/source/repository.js";
import { testRepository } from "./repository-fixture.js";
import type { TestRepository } from "./repository-fixture.js";

const options: TreeOptions = { matters: (path) => path.endsWith(".tf"), maxBytes: 100 };

let test: TestRepository;
beforeEach(() => {
  test = testRepository();
});
afterEach(() => {
  test.delete();
});

function treeOf(files: Readonly<Record<string, string | Buffer>>, treeOptions = options): ListedTree {
  for (const [path, content] of Object.entries(files)) test.write(path, content);
  return gitTree(openRepository(test.root), test.commit(), treeOptions);
}

const codes = ({ diagnostics }: ListedTree) => diagnostics.map(({ code, span }) => [code, span.path]);

describe("a tree with replacements", () => {
  it("has files replaced, added and removed, and is otherwise what it was", () => {
    const tree = treeOf({ "a.tf": "a", "b/b.tf": "b", "b/c.tf": "c", "run.sh": "run" });
    const replacements = new Map([
      ["a.tf", Buffer.from("\uFEFFnew")],
      ["b/c.tf", null],
      ["b/d.tf", Buffer.from("d")],
      ["b/note.txt", Buffer.from("note")],
    ]);
    const overlay = overlayTree(tree, replacements, options);
    expect(overlay.entries).toEqual([
      { path: "a.tf", size: 6 },
      { path: "b/b.tf", size: 1 },
      { path: "b/d.tf", size: 1 },
    ]);
    expect(overlay.files).toEqual(["a.tf", "b/b.tf", "b/d.tf", "b/note.txt", "run.sh"]);
    expect(overlay.list("b")).toEqual(["b/b.tf", "b/d.tf", "b/note.txt"]);
    expect(["a.tf", "b/./b.tf", "b/c.tf", "b/note.txt", "run.sh"].map((path) => overlay.read(path))).toEqual([
      "new",
      "b",
      undefined,
      "note",
      "run",
    ]);
    expect(overlay.bytes("b/c.tf")).toBeUndefined();
    expect(tree.read("a.tf")).toBe("a");
    expect(tree.read("b/c.tf")).toBe("c");
  });

  it("reports its own files, those of the tree below that are left, and nothing of those that are gone", () => {
    const tree = treeOf({
      "large.tf": "x".repeat(101),
      "fixed.tf": "x".repeat(101),
      "gone.tf": "x".repeat(101),
      "latin.tf": Buffer.from("caf\xe9", "latin1"),
    });
    const replacements = new Map([
      ["fixed.tf", Buffer.from("small")],
      ["gone.tf", null],
      ["grown.tf", Buffer.alloc(200, "y")],
      ["other.txt", Buffer.alloc(200, "y")],
    ]);
    const overlay = overlayTree(tree, replacements, options);
    expect(codes(overlay)).toEqual([
      ["source-too-large", "large.tf"],
      ["source-too-large", "grown.tf"],
    ]);
    expect(overlay.entries.map(({ path }) => path)).toEqual(["fixed.tf", "latin.tf"]);
    for (const path of ["grown.tf", "large.tf", "latin.tf", "latin.tf"]) expect(overlay.read(path)).toBeUndefined();
    expect(codes(overlay).slice(2)).toEqual([["source-encoding", "latin.tf"]]);
  });

  it("keeps to the wanted paths, and to what is of concern", () => {
    const limited: TreeOptions = { ...options, paths: ["infra"], concerns: (path) => !path.includes("foreign") };
    const tree = treeOf({ "infra/a.tf": "a" }, limited);
    const replacements = new Map([
      ["infra/b.tf", Buffer.from("b")],
      ["other/c.tf", Buffer.from("c")],
      ["infra/foreign.tf", Buffer.alloc(200)],
      ["infra/node_modules/x/d.tf", Buffer.from("d")],
    ]);
    const overlay = overlayTree(tree, replacements, limited);
    expect(overlay.entries.map(({ path }) => path)).toEqual(["infra/a.tf", "infra/b.tf"]);
    expect(overlay.read("other/c.tf")).toBe("c");
    expect(overlay.diagnostics).toEqual([]);
  });

  it("reads through to unlisted files of a folder", () => {
    const root = mkdtempSync(join(tmpdir(), "rds-gate-overlay-"));
    try {
      const tree = folderTree(root, options);
      writeFileSync(join(root, "late.sh"), "late");
      writeFileSync(join(root, "gone.sh"), "gone");
      const overlay = overlayTree(tree, new Map([["gone.sh", null]]), options);
      expect(overlay.read("late.sh")).toBe("late");
      expect(overlay.read("gone.sh")).toBeUndefined();
      expect(overlay.list(".")).toEqual(["late.sh"]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("is what a commit of the same files would be", () => {
    const path = fc.constantFrom("a.tf", "b.tf", "d/a.tf", "d/e/f.tf", "g.txt");
    const files = fc.dictionary(path, fc.string({ maxLength: 120 }));
    fc.assert(
      fc.property(files, fc.dictionary(path, fc.option(fc.string({ maxLength: 120 }))), (before, changes) => {
        const tree = treeOf({ ...before, "z.md": "" });
        const replacements = new Map(
          Object.entries(changes).map(([name, text]) => [name, text === null ? null : Buffer.from(text)]),
        );
        for (const [name, content] of replacements) {
          if (content !== null) test.write(name, content);
          else if (name in before) test.remove(name);
        }
        const expected = treeOf({});
        const overlay = overlayTree(tree, replacements, options);
        expect(overlay.entries).toEqual(expected.entries);
        expect(overlay.files).toEqual(expected.files);
        expect(new Set(codes(overlay).map(String))).toEqual(new Set(codes(expected).map(String)));
        for (const file of expected.files) expect(overlay.read(file)).toBe(expected.read(file));
        for (const file of expected.files) test.remove(file);
      }),
      { numRuns: 12 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { aboutFile } from "../../src/source/diagnostics.js";
import { overlayTree } from "../../src/source/overlay.js";
import { memoryTree } from "../support/memory-tree.js";

const OPTIONS = { matters: (path: string) => path.endsWith(".tf"), maxBytes: 100 };

describe("overlayTree", () => {
  const tree = memoryTree({ "a.tf": "a", "b.tf": "b", "c.txt": "c" });

  it("replaces, adds and removes files, everywhere", () => {
    const mended = overlayTree(
      tree,
      new Map([
        ["a.tf", Buffer.from("A")],
        ["b.tf", null],
        ["d/e.tf", Buffer.from("e")],
      ]),
      OPTIONS,
    );
    expect(mended.files).toEqual(["a.tf", "c.txt", "d/e.tf"]);
    expect(mended.entries.map(({ path }) => path)).toEqual(["a.tf", "d/e.tf"]);
    expect(["a.tf", "b.tf", "c.txt", "d/e.tf"].map((path) => mended.read(path))).toEqual(["A", undefined, "c", "e"]);
    expect(mended.list("d")).toEqual(["d/e.tf"]);
  });

  it("refuses what is too large, and says so", () => {
    const mended = overlayTree(tree, new Map([["a.tf", Buffer.alloc(101, "x")]]), OPTIONS);
    expect(mended.entries.map(({ path }) => path)).toEqual(["b.tf"]);
    expect(mended.diagnostics).toMatchObject([{ code: "source-too-large", span: { path: "a.tf" } }]);
  });

  it("says why a content is not to be had, once it is asked for", () => {
    const mended = overlayTree(tree, new Map([["c.txt", aboutFile("c.txt", "error", "gone", "It is gone.")]]), OPTIONS);
    expect(mended.diagnostics).toEqual([]);
    expect(mended.read("c.txt")).toBeUndefined();
    expect(mended.diagnostics).toMatchObject([{ code: "gone" }]);
  });
});

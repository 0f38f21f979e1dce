import { describe, expect, it } from "vitest";
import { findMoves } from "../../src/source/moves.js";
import type { LooseFile } from "../../src/source/moves.js";

const file = (path: string, ...lines: string[]): LooseFile => ({ path, content: Buffer.from(lines.join("\n")) });
const numbered = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name} ${index}`);
const moves = (removed: LooseFile[], added: LooseFile[]) => Object.fromEntries(findMoves(removed, added));

describe("a moved file", () => {
  it("is recognised by its content", () => {
    expect(moves([file("a.tf", "x"), file("b.tf", "y")], [file("c.tf", "y"), file("d.tf", "z")])).toEqual({
      "c.tf": "b.tf",
    });
  });

  it("may have changed by less than half", () => {
    const lines = numbered(10, "line");
    expect(moves([file("a.tf", ...lines)], [file("b.tf", ...lines.slice(0, 6))])).toEqual({ "b.tf": "a.tf" });
    expect(moves([file("a.tf", ...lines)], [file("b.tf", ...lines.slice(0, 4))])).toEqual({});
    expect(moves([file("a.tf", ...lines)], [file("b.tf", ...lines, ...numbered(30, "other"))])).toEqual({});
  });

  it("is the most similar one, and each file moves once", () => {
    const lines = numbered(10, "line");
    const removed = [file("a.tf", ...lines.slice(0, 7)), file("b.tf", ...lines.slice(0, 9))];
    expect(moves(removed, [file("c.tf", ...lines)])).toEqual({ "c.tf": "b.tf" });
  });

  it("among copies is the one whose path ends most alike", () => {
    const copies = (...paths: string[]) => paths.map((path) => file(path, "same"));
    expect(
      moves(copies("dev/versions.tf", "prod/versions.tf"), copies("envs/prod/versions.tf", "envs/dev/versions.tf")),
    ).toEqual({ "envs/dev/versions.tf": "dev/versions.tf", "envs/prod/versions.tf": "prod/versions.tf" });
  });

  it("is never an empty one", () => {
    expect(moves([file("a.tf")], [file("b.tf")])).toEqual({});
  });

  it("is found among thousands in a short time", () => {
    const many = (folder: string, salt: string) =>
      Array.from({ length: 2000 }, (_, index) =>
        file(`${folder}/m${index}/main.tf`, ...numbered(30, `line of ${index}`), ...(index % 2 ? [salt] : [])),
      );
    const started = performance.now();
    const found = findMoves([...many("old", "a")], [...many("new", "b")]);
    expect(found.get("new/m0/main.tf")).toBe("old/m0/main.tf");
    expect(found.get("new/m1/main.tf")).toBe("old/m1/main.tf");
    expect(found.size).toBe(4000 / 2);
    expect(performance.now() - started).toBeLessThan(5000);

    const copies = (folder: string) =>
      Array.from({ length: 5000 }, (_, index) => file(`${folder}/m${index}/versions.tf`, "same"));
    expect(findMoves(copies("old"), copies("new")).size).toBe(5000);
  });
});

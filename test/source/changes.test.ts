import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRenames, nameInHead, touchedBy } from "../../src/source/changes.js";
import type { FileChange } from "../../src/source/changes.js";

const moved = (previousPath: string, path: string): FileChange => ({ status: "renamed", path, previousPath });
const removed = (path: string): FileChange => ({ status: "removed", path });
const added = (path: string): FileChange => ({ status: "added", path });

/** Names of base files and folders in the head, for a head that has nothing but what the changes name and `others`. */
function names(changes: readonly FileChange[], others: readonly string[] = []): (path: string) => string {
  const present = changes.filter(({ status }) => status !== "removed").map(({ path }) => path);
  const renames = findRenames(changes, [...present, ...others]);
  return (path) => nameInHead(renames, path);
}

describe("the name in the head", () => {
  it("is the same for what was not renamed", () => {
    const name = names([added("b/main.tf"), removed("c/main.tf")]);
    expect(["a", "b", "c", ".", "a/main.tf", "c/main.tf"].map(name)).toEqual([
      "a",
      "b",
      "c",
      ".",
      "a/main.tf",
      "c/main.tf",
    ]);
  });

  it("is the new one of a renamed file; its folder stays while other files are in it", () => {
    const name = names([moved("cfn/db.yaml", "templates/rds.yaml")], ["cfn/vpc.yaml"]);
    expect(name("cfn/db.yaml")).toBe("templates/rds.yaml");
    expect(name("cfn")).toBe("cfn");
  });

  it("is the new one of a folder that is empty now", () => {
    const name = names(
      [moved("dev/main.tf", "envs/dev/main.tf"), moved("dev/vars.tf", "envs/dev/vars.tf")],
      ["main.tf"],
    );
    expect(name("dev")).toBe("envs/dev");
    expect(name(".")).toBe(".");
  });

  it("may come out of the root or lead into it", () => {
    expect(names([moved("main.tf", "infra/main.tf")], ["docs/README.md"])(".")).toBe("infra");
    expect(names([moved("infra/main.tf", "main.tf")])("infra")).toBe(".");
  });

  it("of a folder does not depend on folders in it", () => {
    const name = names([moved("app/main.tf", "service/main.tf")], ["app/modules/db/main.tf"]);
    expect(name("app")).toBe("service");
    expect(name("app/modules/db")).toBe("app/modules/db");
  });

  it("follows most of the files, and the likeness of paths when it is even", () => {
    expect(names([moved("a/1.tf", "x/1.tf"), moved("a/2.tf", "x/2.tf"), moved("a/3.tf", "y/3.tf")])("a")).toBe("x");
    // Identical boilerplate may be matched crosswise.
    expect(names([moved("dev/main.tf", "envs/dev/main.tf"), moved("dev/v.tf", "envs/prod/v.tf")])("dev")).toBe(
      "envs/dev",
    );
    expect(names([moved("a/1.tf", "x/1.tf"), moved("a/2.tf", "y/2.tf")])("a")).toBe("a");
  });

  it("is found for a file that changed too much to be recognised, in a renamed folder", () => {
    const changes = [moved("dev/vars.tf", "envs/dev/vars.tf"), removed("dev/main.tf"), added("envs/dev/main.tf")];
    expect(names(changes)("dev/main.tf")).toBe("envs/dev/main.tf");
    expect(names([...changes, removed("dev/old.tf")])("dev/old.tf")).toBe("dev/old.tf");
    expect(names([moved("dev/vars.tf", "vars.tf"), removed("dev/main.tf"), added("main.tf")])("dev/main.tf")).toBe(
      "main.tf",
    );
  });

  it("is never that of a file that the head does not have", () => {
    const path = fc
      .tuple(fc.constantFrom("", "a/", "b/", "a/b/"), fc.constantFrom("m.tf", "n.tf"))
      .map(([f, n]) => f + n);
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.uniqueArray(path), fc.infiniteStream(fc.boolean()), (base, head, coin) => {
        const gone = base.filter((file) => !head.includes(file));
        const fresh = head.filter((file) => !base.includes(file));
        const changes = fresh.map((file): FileChange => {
          const from = coin.next().value ? gone.pop() : undefined;
          return from === undefined ? added(file) : moved(from, file);
        });
        const renames = findRenames([...changes, ...gone.map(removed)], head);
        for (const [from, to] of renames.files) {
          expect(head).not.toContain(from);
          expect(head).toContain(to);
        }
      }),
    );
  });
});

describe("changes touch what was evaluated", () => {
  const isTouched = touchedBy([
    { status: "modified", path: "envs/dev/main.tf" },
    added("modules/db/new.tf"),
    removed("root.tf"),
    moved("old/a.tf", "new/a.tf"),
  ]);

  it("from a changed file, or one that was looked for and is there now", () => {
    for (const file of ["envs/dev/main.tf", "modules/db/new.tf", "root.tf", "old/a.tf", "new/a.tf"]) {
      expect(isTouched(["x", file]), file).toBe(true);
    }
  });

  it("from the listing of a folder, when files came or went", () => {
    for (const folder of ["modules/db/", "./", "old/", "new/"]) expect(isTouched([folder]), folder).toBe(true);
    expect(isTouched(["envs/dev/"])).toBe(false);
  });

  it("from the listing of a folder far above a file that brought its folders along", () => {
    expect(isTouched(["modules/"])).toBe(true);
  });

  it("and nothing else", () => {
    expect(isTouched([])).toBe(false);
    expect(isTouched(["envs/prod/main.tf", "envs/prod/", "modules/db/main.tf"])).toBe(false);
    expect(touchedBy([])(["a.tf", "./"])).toBe(false);
  });
});

import type { FileChange } from "./changes.js";
import { changedLines, type Hunk } from "./lines.js";
import type { Tree } from "./tree.js";

/** Tells what a change did to the lines of a file of the head; nothing when it left the file as it was. */
export type HunksIn = (path: string) => readonly Hunk[];

/** The changed lines between two trees, each file being compared when it is first asked for. */
export function hunksBetweenTrees(base: Tree, head: Tree, changes: readonly FileChange[]): HunksIn {
  const changed = new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, change]));
  const known = new Map<string, readonly Hunk[]>();
  return (path) => {
    const change = changed.get(path);
    if (change === undefined) return [];
    let hunks = known.get(path);
    if (hunks === undefined) {
      const previous = change.status === "renamed" ? change.previousPath : path;
      const before = change.status === "added" ? "" : (base.read(previous) ?? "");
      known.set(path, (hunks = changedLines(before, head.read(path) ?? "")));
    }
    return hunks;
  };
}

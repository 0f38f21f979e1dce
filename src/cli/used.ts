import { extname } from "node:path";
import type { Tree } from "../source/tree.js";

const used = new Set<string>();

/** Notes a part of the program that this run needs, and others may not: a command, a format. */
export function use(part: string): void {
  used.add(part);
}

/** Notes that files of a tree are read. */
export function useReadersOf({ entries }: Pick<Tree, "entries">): void {
  for (const { path } of entries) used.add(extname(path));
}

/** What this run has needed. */
export function usedParts(): readonly string[] {
  return [...used];
}

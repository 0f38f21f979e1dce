import { outsideRoot, pathMissing } from "./diagnostics.js";
import type { ListedTree } from "./listed.js";
import { isSelected, normalizePath } from "./paths.js";

/**
 * A tree of which only some folders and files are judged; all others can be read. A path that leads nowhere is a diagnostic.
 *
 * @param paths relative to the judged root
 */
export function selectedTree(tree: ListedTree, paths: readonly string[]): ListedTree {
  const normal = paths.map(normalizePath);
  const starts = normal.filter((path) => path !== undefined);
  const isThere = (start: string): boolean => tree.files.some((path) => isSelected(path, [start]));
  const own = paths.flatMap((path, index) => {
    const start = normal[index];
    if (start === undefined) return [outsideRoot(path)];
    return isThere(start) ? [] : [pathMissing(path)];
  });
  return {
    ...tree,
    entries: tree.entries.filter(({ path }) => isSelected(path, starts)),
    // They grow while files are read.
    get diagnostics() {
      return [...own, ...tree.diagnostics.filter(({ span }) => isSelected(span.path, starts))];
    },
  };
}

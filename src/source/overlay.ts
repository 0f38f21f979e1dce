import type { Diagnostic } from "../graph/resource.js";
import { tooLarge } from "./diagnostics.js";
import { isConcerned, listedTree, type ListedTree } from "./listed.js";
import { DEFAULT_MAX_BYTES, type TreeOptions } from "./options.js";
import { byCodeUnits, isSelected, normalizePath } from "./paths.js";

/** What a file is replaced by: a content, why there is none to be had, or nothing. */
export type Replacement = Buffer | Diagnostic | null;

/**
 * A tree with some files replaced, added, or (`null`) removed.
 *
 * @param replacements by normal path
 * @param options those of the tree
 */
export function overlayTree(
  tree: ListedTree,
  replacements: ReadonlyMap<string, Replacement>,
  options: TreeOptions,
): ListedTree {
  if (replacements.size === 0) return tree;
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const starts = (options.paths ?? ["."]).map(normalizePath).filter((path) => path !== undefined);
  const present = [...replacements].filter((entry): entry is [string, Buffer | Diagnostic] => entry[1] !== null);
  const isEntry = (path: string): boolean => options.matters(path) && isSelected(path, starts);
  const isKept = (path: string): boolean => !replacements.has(path);
  const refused = new Map<string, Diagnostic>(
    present
      .filter(([path]) => isEntry(path))
      .flatMap(([path, content]) =>
        Buffer.isBuffer(content) && content.length > maxBytes && isConcerned(path, content, options)
          ? [[path, tooLarge(path, content.length, maxBytes)]]
          : [],
      ),
  );
  return listedTree(
    {
      files: [...tree.files.filter(isKept), ...present.map(([path]) => path)].sort(byCodeUnits),
      entries: [
        ...tree.entries.filter(({ path }) => isKept(path)),
        ...present
          .filter(([path]) => isEntry(path))
          .flatMap(([path, content]) =>
            Buffer.isBuffer(content) && content.length <= maxBytes ? [{ path, size: content.length }] : [],
          ),
      ].sort((a, b) => byCodeUnits(a.path, b.path)),
      diagnostics: [...tree.diagnostics.filter(({ span }) => isKept(span.path)), ...refused.values()],
      load: (path) => {
        const replacement = replacements.get(path);
        if (replacement === null) return undefined;
        return refused.get(path) ?? replacement ?? tree.bytes(path);
      },
    },
    options,
  );
}

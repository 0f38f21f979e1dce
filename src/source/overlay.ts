import type { Diagnostic } from "../graph/resource.js";
import { tooLarge } from "./diagnostics.js";
import { isConcerned, listedTree } from "./listed.js";
import type { ListedTree } from "./listed.js";
import { DEFAULT_MAX_BYTES } from "./options.js";
import type { TreeOptions } from "./options.js";
import { byCodeUnits, isSelected, normalizePath } from "./paths.js";

/**
 * A tree with some files replaced, added, or removed. The tree below stays as it is.
 *
 * @param replacements new contents by normal path; `null` where there is no file any more
 * @param options those that `tree` was made with
 */
export function overlayTree(
  tree: ListedTree,
  replacements: ReadonlyMap<string, Buffer | null>,
  options: TreeOptions,
): ListedTree {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const starts = (options.paths ?? ["."]).map(normalizePath).filter((path) => path !== undefined);
  const present = [...replacements].flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
  const matching = present.filter(({ path }) => options.matters(path) && isSelected(path, starts));
  const isKept = (path: string) => !replacements.has(path);

  const load = (path: string): Buffer | Diagnostic | undefined => {
    const content = replacements.get(path);
    if (content === undefined) return loadFrom(tree, path);
    if (content === null) return undefined;
    return content.length > maxBytes ? tooLarge(path, content.length, maxBytes) : content;
  };
  return listedTree(
    {
      entries: [
        ...tree.entries.filter(({ path }) => isKept(path)),
        ...matching
          .filter(({ content }) => content.length <= maxBytes)
          .map(({ path, content }) => ({ path, size: content.length })),
      ].sort((a, b) => byCodeUnits(a.path, b.path)),
      files: [...tree.files.filter(isKept), ...present.map(({ path }) => path)].sort(byCodeUnits),
      diagnostics: [
        ...tree.diagnostics.filter(({ span }) => isKept(span.path)),
        ...matching
          .filter(({ path, content }) => content.length > maxBytes && isConcerned(path, content, options))
          .map(({ path, content }) => tooLarge(path, content.length, maxBytes)),
      ],
      load,
      listUnlisted: (folder) => tree.list(folder).filter(isKept),
    },
    options,
  );
}

/** The content, or what the tree below reports of a file that it refuses. */
function loadFrom(tree: ListedTree, path: string): Buffer | Diagnostic | undefined {
  const content = tree.bytes(path);
  if (content !== undefined) return content;
  tree.read(path);
  return tree.diagnostics.find(({ span }) => span.path === path);
}

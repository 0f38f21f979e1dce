import type { ListedTree } from "../../src/source/listed.js";
import { listedTree } from "../../src/source/listed.js";
import { treeOptions } from "../../src/request/trees.js";
import { couldMatter } from "../../src/document/kind.js";

/** A tree of files that are given as text by path. */
export function memoryTree(files: Readonly<Record<string, string>>): ListedTree {
  const paths = Object.keys(files).sort();
  return listedTree(
    {
      files: paths,
      entries: paths.filter(couldMatter).map((path) => ({ path, size: Buffer.byteLength(files[path] ?? "") })),
      diagnostics: [],
      load: (path) => {
        const text = files[path];
        return text === undefined ? undefined : Buffer.from(text);
      },
    },
    treeOptions(),
  );
}

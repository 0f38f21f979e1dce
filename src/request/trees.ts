import { couldMatter, kindOf } from "../document/kind.js";
import type { TreeOptions } from "../source/options.js";

/** What of a tree is wanted: files that can hold something to judge, below the given paths. */
export function treeOptions(paths?: readonly string[]): TreeOptions {
  return {
    matters: couldMatter,
    concerns: (path, beginning) => kindOf(path, beginning) !== "foreign",
    ...(paths !== undefined && { paths }),
  };
}

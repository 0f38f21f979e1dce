import { couldMatter, kindOf } from "../document/kind.js";
import type { TreeOptions } from "../source/options.js";

/** What of a tree is wanted: files that can hold something to judge, below the given paths. */
export function treeOptions(paths?: readonly string[]): TreeOptions {
  return {
    matters: couldMatter,
    // Plans are read where they are named, whatever they are called.
    concerns: (path, beginning) => !["foreign", "plan-json"].includes(kindOf(path, beginning)),
    // What the AWS CLI prints of an account has all its policies in one file.
    mayBeLarge: (path, beginning) => kindOf(path, beginning) === "account",
    ...(paths !== undefined && { paths }),
  };
}

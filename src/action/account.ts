import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { treeOptions } from "../request/trees.js";
import { folderTree } from "../source/folder.js";
import type { ListedTree } from "../source/listed.js";
import { InputError } from "./inputs.js";

/**
 * The files of an account that an earlier step has made with the AWS CLI, as a tree to scan.
 *
 * @param paths files and folders, relative to the workspace
 * @throws InputError
 */
export function accountTree(workspace: string, paths: readonly string[]): ListedTree {
  if (workspace === "") {
    throw new InputError("the input account needs a workspace; run the step in a job that has one");
  }
  const inside = paths.map((path) => {
    const place = relative(workspace, resolve(workspace, path));
    if (place.startsWith("..") || isAbsolute(place)) {
      throw new InputError(`the input account names ${path}, which is outside of the workspace`);
    }
    if (!existsSync(resolve(workspace, path))) {
      throw new InputError(
        `the input account names ${path}, which is not there; write it in an earlier step: aws iam get-account-authorization-details > ${path}`,
      );
    }
    return place === "" ? "." : place.replaceAll("\\", "/");
  });
  const tree = folderTree(workspace, treeOptions(inside));
  if (tree.files.length === 0) {
    throw new InputError(
      `the input account names ${paths.join(", ")}, which has no files; write them in an earlier step`,
    );
  }
  return tree;
}

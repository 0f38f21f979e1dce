import { existsSync } from "node:fs";
import { isAbsolute, posix, relative, resolve } from "node:path";
import type { Plans } from "../plans.js";
import type { ListedTree } from "../source/listed.js";

/**
 * Finds the plans that earlier steps have written: paths are relative to the workspace, those of a root's settings to the root
 * module or the workspace. What the judged commit itself has there is refused, since a change could bring a plan of its own that
 * says what it wants to be believed.
 */
export function planFiles(workspace: string, head: ListedTree): Plans["locate"] {
  const committed = new Set(head.files);
  return (path, root) => {
    if (workspace === "" && !isAbsolute(path)) {
      return {
        problem: `The plan "${path}" cannot be read without a workspace; check the repository out and make it there`,
      };
    }
    const places = root === undefined || isAbsolute(path) ? [path] : [posix.join(root, path), path];
    const place = places.find((candidate) => existsSync(resolve(workspace, candidate))) ?? places[0] ?? path;
    if (committed.has(relative(workspace, resolve(workspace, place)))) {
      const remedy = "make it in an earlier step, in a file that is not committed";
      return { problem: `The plan "${path}" is a file of the commit that is judged; ${remedy}` };
    }
    return { file: resolve(workspace, place) };
  };
}

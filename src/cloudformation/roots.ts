import type { Tree } from "../source/tree.js";
import { localPath, NESTED_TEMPLATE } from "./nested.js";
import { readTemplate } from "./template.js";
import { textOf } from "./values.js";

/**
 * Of the templates of a tree, those that are deployed by themselves: all but the ones that another uses for a nested stack,
 * which are evaluated with it, with the parameters that they get there.
 *
 * @param paths of all templates
 */
export function templateRoots(tree: Tree, paths: readonly string[]): readonly string[] {
  const nested = new Set<string>();
  for (const path of paths) for (const child of nestedPaths(path, tree.read(path) ?? "")) nested.add(child);
  const roots = paths.filter((path) => !nested.has(path));
  // Templates that use each other in a circle have no root; each is judged by itself.
  return roots.length > 0 ? roots : paths;
}

function nestedPaths(path: string, text: string): readonly string[] {
  if (!Object.keys(NESTED_TEMPLATE).some((type) => text.includes(type))) return [];
  const found: string[] = [];
  for (const resource of readTemplate(path, text).resources?.entries.values() ?? []) {
    if (resource.kind !== "map") continue;
    const property = NESTED_TEMPLATE[textOf(resource.entries.get("Type")) ?? ""];
    const properties = resource.entries.get("Properties");
    if (property === undefined || properties?.kind !== "map") continue;
    const child = localPath(path, textOf(properties.entries.get(property)));
    if (child !== undefined && child !== path) found.push(child);
  }
  return found;
}

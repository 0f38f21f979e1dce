import type { Tree } from "../source/tree.js";
import { mentionsNestedStacks, nestedStackOf } from "./nested.js";
import { readTemplate } from "./template.js";

/**
 * Of the templates of a tree, those that are deployed by themselves: all but the ones that another uses for a nested stack,
 * which are evaluated with it, with the parameters that they get there.
 *
 * @param paths of all templates
 */
export function templateRoots(tree: Tree, paths: readonly string[]): readonly string[] {
  const nestedIn = new Map(paths.map((path) => [path, nestedPaths(path, tree.read(path) ?? "")]));
  const nested = new Set([...nestedIn.values()].flat());
  const roots = paths.filter((path) => !nested.has(path));
  // Templates that nest each other in a circle have no root; they are judged by themselves.
  const reached = reachable(roots, nestedIn);
  return paths.filter((path) => !nested.has(path) || !reached.has(path));
}

function reachable(roots: readonly string[], nestedIn: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(roots);
  for (const path of reached) for (const child of nestedIn.get(path) ?? []) reached.add(child);
  return reached;
}

function nestedPaths(path: string, text: string): readonly string[] {
  if (!mentionsNestedStacks(text)) return [];
  const resources = [...(readTemplate(path, text).resources?.entries.values() ?? [])];
  return resources.flatMap((resource) => {
    const nested = resource.kind === "map" ? nestedStackOf(path, resource, (expression) => expression) : undefined;
    return nested?.path ?? [];
  });
}

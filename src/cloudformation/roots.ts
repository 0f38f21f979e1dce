import type { Tree } from "../source/tree.js";
import { mentionsNestedStacks, nestedStackOf } from "./nested.js";
import { mentionsFiles } from "./service-variables.js";
import { readTemplate } from "./template.js";

/**
 * Of the templates of a tree, those that are deployed by themselves: all but the ones that another uses for a nested stack or
 * takes in, which are evaluated with it, with the parameters that they get there.
 *
 * @param paths of all templates
 */
export function templateRoots(tree: Tree, paths: readonly string[]): readonly string[] {
  const nestedIn = new Map(paths.map((path) => [path, nestedPaths(tree, path)]));
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

function nestedPaths(tree: Tree, path: string): readonly string[] {
  const text = tree.read(path) ?? "";
  if (!mentionsNestedStacks(text) && !mentionsFiles(text)) return [];
  const included: string[] = [];
  const template = readTemplate(path, text, (file) => {
    included.push(file);
    return tree.read(file);
  });
  const nested = [...(template.resources?.entries.values() ?? [])].flatMap((resource) => {
    const stack = resource.kind === "map" ? nestedStackOf(path, resource, (expression) => expression) : undefined;
    return stack?.path ?? [];
  });
  return [...included, ...nested];
}

import { environmentStack, type Stack } from "../graph/resource.js";
import { findRenames, nameInHead, type FileChange } from "../source/changes.js";
import type { Renames } from "./identity.js";

/**
 * What things of the base are called in the head: files and folders as the changes rename them, templates that were converted
 * from YAML to JSON or back, addresses as the `moved` blocks of the head's stacks do
 * (https://developer.hashicorp.com/terraform/language/moved).
 *
 * @param headFiles every file of the head tree
 * @param baseStacks for the root folders of those that are environments
 */
export function renamesBetween(
  changes: readonly FileChange[],
  headFiles: Iterable<string>,
  headStacks: readonly Stack[],
  baseStacks: readonly Stack[] = [],
): Renames {
  const paths = findRenames(changes, headFiles);
  const conversions = findConversions(changes);
  const moves = new Map(headStacks.map((stack) => [stack.id, stack.moved]));
  const roots = new Map(baseStacks.map(({ id, root, environment }) => [id, { root, environment }]));
  const named = (path: string): string => conversions.get(path) ?? nameInHead(paths, path);
  return {
    path: named,
    stack: (id) => {
      const { root, environment } = roots.get(id) ?? {};
      return root === undefined || environment === undefined ? named(id) : environmentStack(named(root), environment);
    },
    address: (stack, address) => (moves.get(stack) ?? []).reduce(moveAddress, address),
  };
}

const TEMPLATE = /\.(?:ya?ml|json|template|cfn)$/i;

/** Removed templates whose name came back with another extension: not a line is the same, the resources are. */
function findConversions(changes: readonly FileChange[]): ReadonlyMap<string, string> {
  const added = pathsByStem(changes, "added");
  const conversions = new Map<string, string>();
  for (const [stem, olds] of pathsByStem(changes, "removed")) {
    const [old] = olds;
    const [young] = added.get(stem) ?? [];
    const isClear = olds.length === 1 && added.get(stem)?.length === 1;
    if (isClear && old !== undefined && young !== undefined) conversions.set(old, young);
  }
  return conversions;
}

/** Paths of templates without their extensions, with the paths that share them. */
function pathsByStem(changes: readonly FileChange[], status: FileChange["status"]): ReadonlyMap<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const change of changes) {
    if (change.status !== status || !TEMPLATE.test(change.path)) continue;
    const stem = change.path.replace(TEMPLATE, "");
    paths.set(stem, [...(paths.get(stem) ?? []), change.path]);
  }
  return paths;
}

/** A move concerns the address itself and what is below it: instances of a resource, resources of a module. */
function moveAddress(address: string, { from, to }: Stack["moved"][number]): string {
  const rest = address.slice(from.length);
  return address.startsWith(from) && (rest === "" || rest.startsWith(".") || rest.startsWith("["))
    ? to + rest
    : address;
}

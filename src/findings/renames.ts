import type { Stack } from "../graph/resource.js";
import { findRenames, nameInHead, type FileChange } from "../source/changes.js";
import type { Renames } from "./identity.js";

/**
 * What things of the base are called in the head: files and folders as the changes rename them, addresses as the `moved`
 * blocks of the head's stacks do (https://developer.hashicorp.com/terraform/language/moved).
 *
 * @param headFiles every file of the head tree
 */
export function renamesBetween(
  changes: readonly FileChange[],
  headFiles: Iterable<string>,
  headStacks: readonly Stack[],
): Renames {
  const paths = findRenames(changes, headFiles);
  const moves = new Map(headStacks.map((stack) => [stack.id, stack.moved]));
  return {
    path: (path) => nameInHead(paths, path),
    address: (stack, address) => (moves.get(stack) ?? []).reduce(moveAddress, address),
  };
}

/** A move concerns the address itself and what is below it: instances of a resource, resources of a module. */
function moveAddress(address: string, { from, to }: Stack["moved"][number]): string {
  const rest = address.slice(from.length);
  return address.startsWith(from) && (rest === "" || rest.startsWith(".") || rest.startsWith("["))
    ? to + rest
    : address;
}

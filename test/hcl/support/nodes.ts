import type { Node } from "../../../src/hcl/ast.js";

/** A node of a tree: whatever has a start and an end, with its depth from the node that was asked for. */
export interface FoundNode {
  readonly node: Node & Readonly<Record<string, unknown>>;
  readonly parent: Node | undefined;
  readonly depth: number;
}

/** Every node at and below a node, found by looking at all properties, so that nothing is forgotten. Needs no recursion. */
export function nodesOf(root: Node): readonly FoundNode[] {
  const found: FoundNode[] = [];
  const pending: { readonly value: unknown; readonly parent: Node | undefined; readonly depth: number }[] = [
    { value: root, parent: undefined, depth: 0 },
  ];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { value, parent, depth } = item;
    if (typeof value !== "object" || value === null) continue;
    if (isNode(value)) {
      found.push({ node: value, parent, depth });
      for (const child of Object.values(value)) pending.push({ value: child, parent: value, depth: depth + 1 });
    } else {
      const children = Array.isArray(value) ? (value as unknown[]) : value instanceof Map ? [...value.values()] : [];
      for (const child of children) pending.push({ value: child, parent, depth });
    }
  }
  return found;
}

function isNode(value: object): value is Node & Readonly<Record<string, unknown>> {
  return "start" in value && "end" in value;
}

import { ALWAYS, type Case } from "./case.js";
import type { Link } from "./document.js";
import type { Reference } from "./value.js";
import type { Resource } from "./resource.js";

/** A resource in the graph: its id in the graph document and the resources that it is linked with, by role. */
export interface GraphNode {
  readonly id: string;
  readonly resource: Resource;
  readonly links: ReadonlyMap<string, ReadonlySet<GraphNode>>;
  /** What has to hold for links to be there that are there in one case only, by role; absent where there are none. */
  readonly cases?: ReadonlyMap<string, ReadonlyMap<GraphNode, Case>>;
}

/** All resources of a tree, linked: what analyses that need more than one resource work on. */
export interface GraphIndex {
  readonly nodes: readonly GraphNode[];
  nodeOf(type: string, id: string): GraphNode | undefined;
  /** The resources that a reference made in a stack means: several when it leaves the instance open, none when none is there. */
  resolve(stack: string, reference: Reference): readonly GraphNode[];
  /** The accounts that a stack is deployed in, as far as the source names them: twelve digits each. */
  accountsOf(stack: string): readonly string[];
}

/** What has to hold for a link of a node to be there. */
export function linkedIf({ cases }: GraphNode, role: string, to: GraphNode): Case {
  return cases?.get(role)?.get(to) ?? ALWAYS;
}

/** The resources that a node is linked with under a role. */
export function linked(node: GraphNode, role: string): readonly GraphNode[] {
  return [...(node.links.get(role) ?? [])];
}

/** How the graph document points to a resource. */
export function linkTo({ id, resource }: GraphNode): Link {
  return { type: resource.type, id };
}

import {
  GRAPH_SCHEMA_VERSION,
  type AccessDocument,
  type GraphDocument,
  type Link,
  type PolicyDocument,
  type ResourceDocument,
} from "./document.js";
import { environmentCalled, environmentOf } from "./environment.js";
import { encodedDocuments } from "./documents.js";
import { flatten } from "./flatten.js";
import { groupBy } from "./group.js";
import { deriveLinks, indexStack, linkStack, type LinkingNode, type StackIndex } from "./links.js";
import { linkTo, type GraphIndex, type GraphNode } from "./node.js";
import type { Resource, Stack } from "./resource.js";
import type { Reference } from "./value.js";

/** What the graph document holds beside the resources; each is computed from their index by the room that knows how. */
export interface GraphOptions {
  /** The linked resources, where that has been made already. */
  readonly index?: GraphIndex;
  readonly policyDocuments?: (index: GraphIndex) => readonly PolicyDocument[];
  readonly access?: (index: GraphIndex) => AccessDocument;
  readonly base?: BaseGraph;
}

/** What a comparison knows of the base. */
export interface BaseGraph {
  readonly document: GraphDocument;
  /** The stack and address that a resource of the base has in the head, when it is there still. */
  readonly nameInHead: (place: Place) => Place;
}

/** Where a resource is: its stack, and its address there. */
export interface Place {
  readonly stack: string;
  readonly address: string;
}

export interface Graph {
  readonly document: GraphDocument;
  readonly index: GraphIndex;
  /** The resource of an entry of the document. */
  resourceOf(type: string, id: string): Resource | undefined;
}

/** Links the resources of a tree and writes the document that the policies see. */
export function buildGraph(stacks: readonly Stack[], options: GraphOptions = {}): Graph {
  const { index = indexGraph(stacks) } = options;
  const documents = options.policyDocuments?.(index) ?? [];
  const document: GraphDocument = {
    schema_version: GRAPH_SCHEMA_VERSION,
    resources: resourceDocuments(index.nodes, configuredEnvironments(stacks), previousOf(options.base)),
    iam: { documents, accounts: [...new Set(stacks.flatMap(({ accounts = [] }) => accounts))].sort() },
    access: options.access?.(index) ?? { paths: [], cut: 0 },
    labels: labelTable(index.nodes),
    ...(options.base === undefined ? {} : { base: withoutBase(options.base.document) }),
  };
  return { document, index, resourceOf: (type, id) => index.nodeOf(type, id)?.resource };
}

/** Gives every resource its id and links it: within its stack, and with those of others that it names as theirs. */
export function indexGraph(stacks: readonly Stack[]): GraphIndex {
  const shared = sharedAddresses(stacks);
  const byId = new Map<string, Map<string, LinkingNode>>();
  const byStack = new Map<string, StackIndex>();
  const nodesOf = new Map<string, readonly LinkingNode[]>();
  for (const stack of stacks) {
    const nodes = stack.resources.map((resource): LinkingNode => {
      const { type, address } = resource;
      const id = shared.has(nodeKey(type, address)) ? `${address}@${resource.stack}` : address;
      return { id, resource, links: new Map() };
    });
    for (const node of nodes) {
      const ofType = byId.get(node.resource.type);
      if (ofType === undefined) byId.set(node.resource.type, new Map([[node.id, node]]));
      else ofType.set(node.id, node);
    }
    byStack.set(stack.id, indexStack(nodes));
    nodesOf.set(stack.id, nodes);
  }
  const resolve = (stack: string, reference: Reference): readonly LinkingNode[] =>
    byStack.get(reference.stack ?? stack)?.resolve(reference) ?? [];
  for (const [stack, own] of byStack) {
    linkStack(nodesOf.get(stack) ?? [], { ...own, resolve: (reference) => resolve(stack, reference) });
  }
  for (const nodes of nodesOf.values()) deriveLinks(nodes);
  const accounts = new Map(stacks.map((stack) => [stack.id, stack.accounts ?? []]));
  return {
    nodes: [...byId.values()].flatMap((ofType) => [...ofType.values()]),
    nodeOf: (type, id) => byId.get(type)?.get(id),
    resolve,
    accountsOf: (stack) => accounts.get(stack) ?? [],
  };
}

/** Types and addresses that occur in more than one stack. */
function sharedAddresses(stacks: readonly Stack[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { resources } of stacks) {
    for (const { type, address, stack } of resources) {
      const key = nodeKey(type, address);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, stack);
      else if (first !== stack) shared.add(key);
    }
  }
  return shared;
}

function nodeKey(type: string, address: string): string {
  return `${type}\n${address}`;
}

/** The environments that stacks are configured to belong to, by the stacks' ids. */
function configuredEnvironments(stacks: readonly Stack[]): ReadonlyMap<string, string> {
  return new Map(
    stacks.flatMap(({ id, environment }) => {
      const name = environment === undefined ? undefined : environmentCalled(environment);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

function resourceDocuments(
  nodes: readonly GraphNode[],
  environments: ReadonlyMap<string, string>,
  previous: (resource: Resource) => Link | undefined,
): GraphDocument["resources"] {
  const byType = groupBy(nodes, ({ resource }) => resource.type);
  return Object.fromEntries(
    [...byType].map(([type, ofType]) => [
      type,
      Object.fromEntries(
        ofType.map((node) => [
          node.id,
          resourceDocument(node, environments.get(node.resource.stack), previous(node.resource)),
        ]),
      ),
    ]),
  );
}

/** @param stackEnvironment counts where no tag names one */
function resourceDocument(
  { id, resource, links }: GraphNode,
  stackEnvironment: string | undefined,
  previous: Link | undefined,
): ResourceDocument {
  const { values, unknown, computed, texts, choices, shown } = flatten(resource.attributes);
  const native = resource.native === undefined ? undefined : flatten(resource.native, "native");
  const encoded = encodedDocuments(resource);
  const known = joined(texts, encoded?.texts);
  const environment = environmentOf(resource) ?? stackEnvironment;
  return {
    id,
    address: resource.address,
    type: resource.type,
    native_type: resource.nativeType,
    name: resource.name,
    format: resource.format,
    mode: resource.mode,
    stack: resource.stack,
    values,
    unknown: joined(unknown, native?.unknown, encoded?.unknown),
    computed: joined(computed, native?.computed, encoded?.computed),
    ...(encoded === undefined ? {} : { documents: encoded.values }),
    ...(isEmpty(known) ? {} : { texts: known }),
    ...(isEmpty(choices) ? {} : { choices }),
    ...(isEmpty(shown) ? {} : { shown }),
    links: Object.fromEntries([...links].map(([role, targets]) => [role, [...targets].map(linkTo)])),
    native: native?.values ?? {},
    ...(resource.uncertain === undefined
      ? {}
      : { uncertain: [...new Set(resource.uncertain.map(({ reason }) => reason))].join("; ") }),
    ...(previous === undefined ? {} : { previous }),
    ...(environment === undefined ? {} : { environment }),
  };
}

/** One table of several; the first itself when there is no other, as it is with most resources. */
function joined(
  first: Readonly<Record<string, string>>,
  ...others: readonly (Readonly<Record<string, string>> | undefined)[]
): Readonly<Record<string, string>> {
  return others.reduce<Readonly<Record<string, string>>>((all, other) => (other ? { ...all, ...other } : all), first);
}

/** Finds the entry of the base that a resource of the head continues. */
function previousOf(base: BaseGraph | undefined): (resource: Resource) => Link | undefined {
  if (base === undefined) return () => undefined;
  const keyOf = (type: string, { stack, address }: Place): string => JSON.stringify([type, stack, address]);
  const entries = Object.values(base.document.resources).flatMap((ofType) => Object.values(ofType));
  const links = new Map(
    entries.map(({ type, id, stack, address }) => [keyOf(type, base.nameInHead({ stack, address })), { type, id }]),
  );
  return (resource) => links.get(keyOf(resource.type, resource));
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}

function labelTable(nodes: readonly GraphNode[]): GraphDocument["labels"] {
  const table: Record<string, Record<string, Record<string, string>>> = {};
  const seen = new Set<object>();
  for (const { resource } of nodes) {
    // Front ends share one table among the resources of a type.
    if (resource.labels === undefined || seen.has(resource.labels)) continue;
    seen.add(resource.labels);
    const byType = (table[resource.format] ??= {});
    byType[resource.type] = { ...byType[resource.type], ...resource.labels };
  }
  return table;
}

function withoutBase(document: GraphDocument): Omit<GraphDocument, "base"> {
  const { schema_version, resources, iam, access, labels } = document;
  return { schema_version, resources, iam, access, labels };
}

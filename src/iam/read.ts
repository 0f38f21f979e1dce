import { POLICY_KINDS, type PolicyKind } from "../graph/document.js";
import { allReferences, member, type Step } from "../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../graph/node.js";
import type { Value } from "../graph/value.js";
import { readAttachment } from "./attachments.js";
import { withDemandedBoundaries } from "./demanded-boundaries.js";
import {
  ATTACHING_ATTRIBUTES,
  DOCUMENT_SOURCE,
  POLICY_ATTRIBUTES,
  POLICY_FILE,
  type PolicyAttribute,
} from "./holders.js";
import { readPolicy, type Policy, type PolicyStatement } from "./statements.js";
import { literalOf, type Resolve } from "./text.js";
import type { ReadPolicy, HeldPolicy } from "./read-policy.js";

/**
 * All policy documents of a tree: those that resources hold, files, AWS managed policies that are attached, and policy
 * document data sources that nothing else of the tree takes in.
 */
export function readPolicies(index: GraphIndex): readonly ReadPolicy[] {
  const held = index.nodes.flatMap((node) => [...heldPolicies(node), ...attachedPolicies(node, index)]);
  const taken = takenSources(index, held);
  const unused = index.nodes.filter((node) => isDocumentSource(node) && !taken.has(node)).flatMap(sourcePolicy);
  return withDemandedBoundaries([...held, ...unused].map((each) => readHeld(each, index)));
}

function readHeld(held: HeldPolicy, index: GraphIndex): ReadPolicy {
  const resolve: Resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
  const policy = readPolicy(held.value, held.managed === undefined ? held.path : [], resolve);
  return { held, policy, kind: held.kind ?? kindOf(policy), resolve };
}

function heldPolicies(holder: GraphNode): readonly HeldPolicy[] {
  const { type, attributes } = holder.resource;
  if (type === POLICY_FILE.type) return filePolicy(holder);
  return (POLICY_ATTRIBUTES[type] ?? []).flatMap((attribute) =>
    placesAt(attributes, attribute.path.split(".")).flatMap(({ value, path }): readonly HeldPolicy[] => {
      const isUnset = value.kind === "known" && (value.value === null || value.value === "");
      if (isUnset) return [];
      return kindsOf(holder, attribute).map(({ kind, principals }) => ({ holder, path, value, kind, principals }));
    }),
  );
}

interface ValueAt {
  readonly value: Value;
  readonly path: readonly Step[];
}

/** Values at a path with their own paths, a list on the way standing for each of its items. */
function placesAt(root: Value, steps: readonly string[]): readonly ValueAt[] {
  let level: readonly ValueAt[] = [{ value: root, path: [] }];
  for (const step of steps) {
    level = level.flatMap(eachItem).flatMap(({ value, path }): readonly ValueAt[] => {
      const found = member(value, step);
      if (found !== undefined) return [{ value: found, path: [...path, step] }];
      return value.kind === "unknown" ? [{ value, path }] : unlisted(value, path);
    });
  }
  return level;
}

/** What may be there besides what the source says. */
function unlisted(value: Value, path: readonly Step[]): readonly ValueAt[] {
  const rest = value.kind === "map" || value.kind === "list" ? value.rest : undefined;
  return rest === undefined ? [] : [{ value: { kind: "unknown", because: rest, span: value.span }, path }];
}

function eachItem(place: ValueAt): readonly ValueAt[] {
  const { value, path } = place;
  if (value.kind !== "list") return [place];
  return [...value.items.map((item, index) => ({ value: item, path: [...path, index] })), ...unlisted(value, path)];
}

/** What a policy is to whom. A managed policy may be permissions for some and a boundary for others. */
function kindsOf(
  holder: GraphNode,
  attribute: PolicyAttribute,
): readonly { readonly kind: PolicyKind | undefined; readonly principals: readonly GraphNode[] }[] {
  const { kind } = attribute;
  if (kind === "service_control") {
    const organization = organizationKind(holder);
    return organization === undefined ? [] : [{ kind: organization, principals: [] }];
  }
  const principals = principalsOf(holder, attribute);
  const bounded = kind === "identity" ? linked(holder, "bounds") : [];
  if (bounded.length === 0) return [{ kind, principals }];
  const boundary = { kind: "boundary" as const, principals: bounded };
  return principals.length === 0 ? [boundary] : [{ kind, principals }, boundary];
}

function principalsOf(holder: GraphNode, { principals = [], isOwn }: PolicyAttribute): readonly GraphNode[] {
  return isOwn === true ? [holder] : [...new Set(principals.flatMap((role) => linked(holder, role)))];
}

/** Policies of an organisation are of several kinds, of which two are written in the language of IAM. */
function organizationKind({ resource }: GraphNode): PolicyKind | undefined {
  const type = resource.attributes.entries.get("type");
  if (type?.kind !== "known" || type.value === null) return "service_control";
  if (type.value === "RESOURCE_CONTROL_POLICY") return "resource_control";
  return type.value === "SERVICE_CONTROL_POLICY" ? "service_control" : undefined;
}

const KINDS: ReadonlySet<string> = new Set(POLICY_KINDS);

function filePolicy(holder: GraphNode): readonly HeldPolicy[] {
  const { entries } = holder.resource.attributes;
  const value = entries.get(POLICY_FILE.path);
  const kind = entries.get(POLICY_FILE.kind);
  if (value === undefined) return [];
  const named = kind?.kind === "known" && typeof kind.value === "string" && isKind(kind.value) ? kind.value : undefined;
  return [{ holder, path: [POLICY_FILE.path], value, kind: named, principals: [] }];
}

function isKind(name: string): name is PolicyKind {
  return KINDS.has(name);
}

/** AWS managed policies that a resource attaches, and what may be one. */
function attachedPolicies(holder: GraphNode, index: GraphIndex): readonly HeldPolicy[] {
  const { type, stack, attributes } = holder.resource;
  const resolve: Resolve = (reference) => index.resolve(stack, reference);
  return (ATTACHING_ATTRIBUTES[type] ?? []).flatMap((attribute) =>
    placesAt(attributes, attribute.path.split("."))
      .flatMap(eachItem)
      .flatMap(({ value, path }): readonly HeldPolicy[] => {
        const attachment = readAttachment(value, path, resolve);
        if (attachment === undefined) return [];
        return [{ holder, path, kind: "identity", principals: principalsOf(holder, attribute), ...attachment }];
      }),
  );
}

function isDocumentSource({ resource }: GraphNode): boolean {
  return resource.mode === "data" && resource.type === DOCUMENT_SOURCE.type;
}

/** The policy document data sources that a policy of the tree is made of, or that another one takes in. */
function takenSources(index: GraphIndex, held: readonly HeldPolicy[]): ReadonlySet<GraphNode> {
  const taken = new Set<GraphNode>();
  const sources = index.nodes.filter(isDocumentSource);
  if (sources.length === 0) return taken;
  const take = (from: GraphNode, value: Value): void => {
    for (const reference of allReferences(value)) {
      for (const node of index.resolve(from.resource.stack, reference)) if (isDocumentSource(node)) taken.add(node);
    }
  };
  for (const { holder, value } of held) take(holder, value);
  for (const node of sources) {
    for (const attribute of DOCUMENT_SOURCE.sources) {
      const value = node.resource.attributes.entries.get(attribute);
      if (value !== undefined) take(node, value);
    }
  }
  return taken;
}

function sourcePolicy(holder: GraphNode): readonly HeldPolicy[] {
  const value = holder.resource.attributes.entries.get(DOCUMENT_SOURCE.path);
  return value === undefined ? [] : [{ holder, path: [DOCUMENT_SOURCE.path], value, kind: undefined, principals: [] }];
}

/**
 * What a document is by itself: policies of roles and resources say whom they are about. Databases have none for their logins
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html).
 */
export function kindOf({ statements }: Pick<Policy, "statements">): PolicyKind {
  const about = statements.filter(({ principals, notPrincipals }) => (principals ?? notPrincipals) !== undefined);
  if (about.length === 0 || about.every((statement) => isOfService(statement, "rds-db:"))) return "identity";
  const assumes = about.every((statement) => statement.resources === undefined && isOfService(statement, "sts:"));
  return assumes ? "trust" : "resource";
}

function isOfService({ actions }: PolicyStatement, service: string): boolean {
  const names = (actions ?? []).map(literalOf);
  return names.length > 0 && names.every((name) => name?.toLowerCase().startsWith(service) === true);
}

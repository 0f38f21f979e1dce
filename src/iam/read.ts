import { isUnset } from "../graph/known.js";
import { POLICY_KINDS, type PolicyKind } from "../graph/document.js";
import { alternativesOf, distinctAlternatives, isOpen, type Alternative } from "../graph/alternatives.js";
import { ALWAYS, together, type Case } from "../graph/case.js";
import { existenceOf } from "../graph/existence.js";
import { allReferences, member, type Step } from "../graph/inspect.js";
import { linked, linkedIf, type GraphIndex, type GraphNode } from "../graph/node.js";
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
import { readPolicy, readPolicyCases, type Policy, type PolicyStatement } from "./statements.js";
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
  return withDemandedBoundaries([...held, ...unused].flatMap((each) => readHeld(each, index)));
}

/** What a document says in any case, and as policies of their own what it says in each case. */
function readHeld(held: HeldPolicy, index: GraphIndex): readonly ReadPolicy[] {
  const resolve: Resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
  const [always, ...cases] = readPolicyCases(held.value, held.managed === undefined ? held.path : [], resolve);
  const { policy } = always;
  const whole = cases.length === 0 ? policy : readPolicy(held.value, held.path, resolve);
  const kind = held.kind ?? kindOf(whole);
  const read: ReadPolicy = { held, policy, kind, resolve };
  if (cases.length === 0) return [read];
  return [
    read,
    ...cases.flatMap((each): readonly ReadPolicy[] => {
      const onlyIf = together(held.onlyIf, each.onlyIf);
      return onlyIf === undefined ? [] : [{ held: { ...held, onlyIf }, policy: each.policy, kind, resolve }];
    }),
  ];
}

function heldPolicies(holder: GraphNode): readonly HeldPolicy[] {
  const { type, attributes } = holder.resource;
  if (type === POLICY_FILE.type) return filePolicy(holder);
  return (POLICY_ATTRIBUTES[type] ?? []).flatMap((attribute) =>
    placesAt(attributes, attribute.path.split(".")).flatMap((place): readonly HeldPolicy[] => {
      const { value, path } = place;
      const isEmpty = isUnset(value) || (value.kind === "known" && value.value === "");
      if (isEmpty) return [];
      return kindsOf(holder, attribute).map(({ kind, ...principals }) => {
        return { holder, path, value, kind, ...principals, ...heldIf(holder, attribute, place) };
      });
    }),
  );
}

/** What has to hold for a policy to be there for its principals: its holder, unless that is the principal, and its place in it. */
function heldIf(
  { resource }: GraphNode,
  { isOwn }: PolicyAttribute,
  { onlyIf: placed }: ValueAt,
): Pick<HeldPolicy, "onlyIf"> {
  const exists = isOwn === true ? ALWAYS : existenceOf(resource);
  if (exists.length === 0 && placed.length === 0) return {};
  return { onlyIf: together(exists, placed) ?? placed };
}

type ValueAt = Alternative;

/** Values at a path with their own paths, a list on the way standing for each of its items. */
function placesAt(root: Value, steps: readonly string[]): readonly ValueAt[] {
  let level: readonly ValueAt[] = [{ value: root, path: [], onlyIf: ALWAYS }];
  for (const step of steps) {
    level = distinctAlternatives(level.flatMap(eachItem)).flatMap(({ value, path, onlyIf }): readonly ValueAt[] => {
      const found = member(value, step);
      if (found !== undefined) return inCases({ value: found, path: [...path, step], onlyIf });
      return value.kind === "unknown" ? [{ value, path, onlyIf }] : unlisted(value, path);
    });
  }
  return level;
}

/** All that a value may be; in the case of the one that it is in. */
function inCases(place: ValueAt): readonly ValueAt[] {
  if (!isOpen(place.value)) return [place];
  return alternativesOf(place.value, place.path).flatMap((each) => {
    const onlyIf = together(place.onlyIf, each.onlyIf);
    return onlyIf === undefined || isUnset(each.value) ? [] : inCases({ ...each, onlyIf });
  });
}

/** What may be there besides what the source says. */
function unlisted(value: Value, path: readonly Step[]): readonly ValueAt[] {
  const rest = value.kind === "map" || value.kind === "list" ? value.rest : undefined;
  return rest === undefined
    ? []
    : [{ value: { kind: "unknown", because: rest, span: value.span }, path, onlyIf: ALWAYS }];
}

function eachItem(place: ValueAt): readonly ValueAt[] {
  const { value, path, onlyIf } = place;
  if (value.kind !== "list") return [place];
  const items = value.items.flatMap((item, index) => inCases({ value: item, path: [...path, index], onlyIf }));
  return [...items, ...unlisted(value, path)];
}

/** What a policy is to whom. A managed policy may be permissions for some and a boundary for others. */
function kindsOf(holder: GraphNode, attribute: PolicyAttribute): readonly (Pick<HeldPolicy, "kind"> & Principals)[] {
  const { kind } = attribute;
  if (kind === "service_control") {
    const organization = organizationKind(holder);
    return organization === undefined ? [] : [{ kind: organization, principals: [] }];
  }
  const own = principalsOf(holder, attribute);
  const bounded = kind === "identity" ? linkedOnlyIf(holder, ["bounds"]) : NOBODY;
  if (bounded.principals.length === 0) return [{ kind, ...own }];
  const boundary = { kind: "boundary" as const, ...bounded };
  return own.principals.length === 0 ? [boundary] : [{ kind, ...own }, boundary];
}

type Principals = Pick<HeldPolicy, "principals" | "attachedIf">;

const NOBODY: Principals = { principals: [] };

function principalsOf(holder: GraphNode, { principals = [], isOwn }: PolicyAttribute): Principals {
  return isOwn === true ? { principals: [holder] } : linkedOnlyIf(holder, principals);
}

/** Those that a policy is linked with under some roles, and what has to hold for that. */
function linkedOnlyIf(holder: GraphNode, roles: readonly string[]): Principals {
  const principals = [...new Set(roles.flatMap((role) => linked(holder, role)))];
  if (holder.cases === undefined) return { principals };
  const attachedIf = new Map<GraphNode, Case>();
  for (const node of principals) {
    const cases = roles.filter((role) => holder.links.get(role)?.has(node)).map((role) => linkedIf(holder, role, node));
    const [first] = cases;
    if (first !== undefined && cases.every((each) => each.length > 0)) attachedIf.set(node, first);
  }
  return attachedIf.size === 0 ? { principals } : { principals, attachedIf };
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
    distinctAlternatives(placesAt(attributes, attribute.path.split(".")).flatMap(eachItem)).flatMap(
      (place): readonly HeldPolicy[] => {
        const { value, path } = place;
        const attachment = readAttachment(value, path, resolve);
        if (attachment === undefined) return [];
        const principals = principalsOf(holder, attribute);
        return [{ holder, path, kind: "identity", ...principals, ...attachment, ...heldIf(holder, attribute, place) }];
      },
    ),
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

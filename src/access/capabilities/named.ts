import { referenceName } from "../../graph/inspect.js";
import type { GraphIndex, GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { containsArn, intersectsArn, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import { all, any, not, type Decision } from "../../iam/logic.js";
import { contains, intersects, isSymbol, isWildcard, literalText, type Pattern } from "../../iam/patterns.js";
import { showText } from "../../iam/text.js";
import { byCodeUnits } from "../../source/paths.js";
import { nodeArn } from "./node-arn.js";

/** What a grant is about, of one type of resources. */
export type Named =
  /** Nothing of that type. */
  | { readonly kind: "none" }
  /** All of them, at least in one account and Region. */
  | { readonly kind: "any" }
  /** Some of the tree. */
  | { readonly kind: "nodes"; readonly nodes: readonly NamedNode[] }
  /** Some that the tree does not have, or does not tell. */
  | {
      readonly kind: "elsewhere";
      /** The resource part of the pattern in words: `db:orders-*`. */
      readonly label: string;
      readonly pattern: Pattern;
      readonly isOne: boolean;
      /** Whether it is all but some. */
      readonly isRest?: true;
      readonly because: readonly Cause[];
    };

export interface NamedNode {
  readonly node: GraphNode;
  readonly certainty: Exclude<Decision, "no">;
}

/** Finds resources of a tree by the patterns of grants. */
export interface Directory {
  /**
   * What a grant is about.
   *
   * @param whole all resources of the type
   * @param types the types of resources of the tree that it is
   */
  named(grant: EffectiveGrant, whole: ArnPattern, types: readonly string[]): Named;
  /** Whether a grant is about one resource, its conditions aside. */
  match(grant: EffectiveGrant, node: GraphNode): Decision;
  /** The resources of a type. */
  ofType(type: string): readonly GraphNode[];
}

interface Entry {
  readonly node: GraphNode;
  readonly arn: ArnPattern;
}

interface Entries {
  readonly all: readonly Entry[];
  readonly byResource: ReadonlyMap<string, readonly Entry[]>;
}

export function directory(index: GraphIndex): Directory {
  const byType = new Map<string, GraphNode[]>();
  for (const node of index.nodes) {
    const ofType = byType.get(node.resource.type);
    if (ofType === undefined) byType.set(node.resource.type, [node]);
    else ofType.push(node);
  }
  const arns = new Map<GraphNode, ArnPattern>();
  const known = new Map<string, Entries>();
  const entriesOf = (type: string): Entries => {
    let entries = known.get(type);
    if (entries === undefined) known.set(type, (entries = readEntries(byType.get(type) ?? [], index)));
    return entries;
  };
  return {
    named: (grant, whole, types) => named(grant, whole, types, entriesOf),
    match(grant, node) {
      let arn = arns.get(node);
      if (arn === undefined) arns.set(node, (arn = nodeArn(node, index) ?? { kind: "invalid" }));
      return matchGrant(grant, node, arn);
    },
    ofType: (type) => byType.get(type) ?? [],
  };
}

function readEntries(nodes: readonly GraphNode[], index: GraphIndex): Entries {
  const all = nodes.flatMap((node): readonly Entry[] => {
    const arn = nodeArn(node, index);
    return arn === undefined ? [] : [{ node, arn }];
  });
  const byResource = new Map<string, Entry[]>();
  for (const entry of all) {
    const name = entry.arn.kind === "arn" ? literalText(entry.arn.segments.resource) : undefined;
    if (name === undefined) continue;
    const found = byResource.get(name);
    if (found === undefined) byResource.set(name, [entry]);
    else found.push(entry);
  }
  return { all, byResource };
}

function named(
  grant: EffectiveGrant,
  whole: ArnPattern,
  types: readonly string[],
  entriesOf: (type: string) => Entries,
): Named {
  const { resource } = grant;
  if (grant.except.some((spared) => containsArn(spared, whole) === "yes")) return { kind: "none" };
  if (resource.kind === "everything") return allBut(grant, whole, types, entriesOf);
  if (resource.kind === "invalid" || whole.kind === "everything") return { kind: "none" };
  if (resource.kind === "open") return namedByReference(grant, resource.pattern, types);
  if (intersectsArn(resource, whole) === "no") return { kind: "none" };
  if (isWhole(resource, whole)) return allBut(grant, whole, types, entriesOf);
  const literal = literalText(resource.segments.resource);
  const met = types.flatMap((type): readonly NamedNode[] => {
    const entries = entriesOf(type);
    const exact = literal === undefined ? undefined : entries.byResource.get(literal);
    return (exact ?? entries.all).flatMap(({ node, arn }): readonly NamedNode[] => {
      const certainty = all([matchNode(resource, arn), not(isSpared(grant, node, arn))]);
      return certainty === "no" ? [] : [{ node, certainty }];
    });
  });
  if (met.length > 0) return { kind: "nodes", nodes: preferred(met, grant) };
  const isAllSpared = types.some((type) => entriesOf(type).all.some(({ arn }) => matchNode(resource, arn) !== "no"));
  return isAllSpared ? { kind: "none" } : elsewhere(grant, resource.segments.resource);
}

/** What is left of all resources of a type: those of the tree that are not spared, or what the tree does not have. */
function allBut(
  grant: EffectiveGrant,
  whole: ArnPattern,
  types: readonly string[],
  entriesOf: (type: string) => Entries,
): Named {
  const spared = grant.except.filter((each) => intersectsArn(each, whole) !== "no");
  if (spared.length === 0) return { kind: "any" };
  const entries = types.flatMap((type) => entriesOf(type).all);
  const left = entries.flatMap(({ node, arn }): readonly NamedNode[] => {
    const certainty = not(isSpared(grant, node, arn));
    return certainty === "no" ? [] : [{ node, certainty }];
  });
  if (left.length > 0) return { kind: "nodes", nodes: preferred(left, grant) };
  const parts = spared.map((each) => shownSpared(each, grant));
  const label = `* except ${[...new Set(parts)].sort(byCodeUnits).join(", ")}`;
  // Not the same as all, and within it.
  return {
    kind: "elsewhere",
    label,
    pattern: [{ sort: "fixed", key: label }],
    isOne: false,
    isRest: true,
    because: [],
  };
}

/** Whether a resource is one of the parts that are taken off a grant. */
function isSpared(grant: EffectiveGrant, node: GraphNode, arn: ArnPattern): Decision {
  return any(
    grant.except.map((spared) => {
      if (spared.kind !== "open") return all([matchNode(spared, arn), inRegionOf(spared, arn)]);
      return isReferredTo(grant, spared.pattern, node);
    }),
  );
}

/** A part of one Region is not that of another; where the source does not say the Region of a resource, it is taken for its own. */
function inRegionOf(spared: ArnPattern, arn: ArnPattern): Decision {
  if (spared.kind !== "arn" || arn.kind !== "arn") return "yes";
  return intersects(spared.segments.region, arn.segments.region);
}

/** A part that is taken off, in words: `db:orders`, `aws_db_instance.orders`. */
function shownSpared(spared: ArnPattern, { bindings }: EffectiveGrant): string {
  if (spared.kind !== "arn" && spared.kind !== "open") return "others";
  return (spared.kind === "arn" ? spared.segments.resource : spared.pattern)
    .map((letter) => {
      if (typeof letter === "string") return letter;
      if (isWildcard(letter)) return letter.wildcard;
      const binding = bindings.get(letter.key);
      return binding?.sort === "fixed" ? (binding.nodes[0]?.resource.address ?? referenceName(binding.reference)) : "…";
    })
    .join("");
}

/** In the stack of the policy, when some are there; names are often the same in several environments. */
function preferred(nodes: readonly NamedNode[], { policy }: EffectiveGrant): readonly NamedNode[] {
  const { stack } = policy.read.held.holder.resource;
  const near = nodes.filter(({ node }) => node.resource.stack === stack);
  return near.length > 0 ? near : nodes;
}

/** Whether a pattern covers a resource type: Region, account and partition aside, which a policy is often written for. */
function isWhole(pattern: ArnPattern, whole: ArnPattern): boolean {
  if (pattern.kind !== "arn" || whole.kind !== "arn") return containsArn(pattern, whole) === "yes";
  const [outer, inner] = [pattern.segments, whole.segments];
  return contains(outer.service, inner.service) === "yes" && contains(outer.resource, inner.resource) === "yes";
}

function matchNode(pattern: ArnPattern, arn: ArnPattern): Decision {
  if (pattern.kind === "everything") return "yes";
  if (pattern.kind !== "arn" || arn.kind !== "arn") return containsArn(pattern, arn);
  const { service, resource, account } = arn.segments;
  // Of a name of which only the end is open (a secret's), one pattern that fits is as good as all.
  const covers = resource.some(isWildcard) ? intersects : contains;
  const covered = all([contains(pattern.segments.service, service), covers(pattern.segments.resource, resource)]);
  if (covered === "no") return "no";
  const accounts = [literalText(pattern.segments.account), literalText(account)];
  const isOther = accounts.every((id) => id !== undefined && /^\d{12}$/.test(id)) && accounts[0] !== accounts[1];
  return isOther ? "no" : covered;
}

function matchGrant(grant: EffectiveGrant, node: GraphNode, arn: ArnPattern): Decision {
  const { resource } = grant;
  const left = not(isSpared(grant, node, arn));
  if (left === "no" || resource.kind === "everything") return left;
  if (resource.kind === "arn") return all([left, matchNode(resource, arn)]);
  if (resource.kind === "invalid") return "no";
  return all([left, isReferredTo(grant, resource.pattern, node)]);
}

function isReferredTo(grant: EffectiveGrant, pattern: Pattern, node: GraphNode): Decision {
  const named = namedByReference(grant, pattern, [node.resource.type]);
  if (named.kind === "elsewhere") return "unknown";
  return named.kind === "nodes" ? (named.nodes.find((each) => each.node === node)?.certainty ?? "no") : "no";
}

/** A pattern with an unknown part that may be a whole ARN: an attribute of a resource, or a variable. */
function namedByReference(grant: EffectiveGrant, pattern: Pattern, types: readonly string[]): Named {
  const symbols = pattern.filter(isSymbol);
  const bindings = symbols.map(({ key }) => grant.bindings.get(key));
  const nodes = bindings.flatMap((binding) =>
    binding?.sort === "fixed" && isArn(binding.reference.attribute)
      ? binding.nodes.map((node): NamedNode => ({ node, certainty: binding.nodes.length > 1 ? "unknown" : "yes" }))
      : [],
  );
  if (nodes.length > 0) {
    const ofType = nodes.filter(({ node }) => types.includes(node.resource.type));
    return ofType.length > 0 ? { kind: "nodes", nodes: ofType } : { kind: "none" };
  }
  const because = bindings.flatMap((binding) => {
    if (binding?.sort === "hole") return binding.because;
    return binding?.sort === "fixed" && binding.nodes.length === 0
      ? [{ reason: `${referenceName(binding.reference)} is not in the repository` }]
      : [];
  });
  return because.length === 0 ? { kind: "none" } : { ...elsewhere(grant, pattern), because };
}

/** The ARN of a resource, or what stands for it: that of an alias, of a version, the URL of a queue. */
function isArn(attribute: string): boolean {
  return attribute === "arn" || attribute === "" || attribute === "id" || attribute.endsWith("_arn");
}

function elsewhere(grant: EffectiveGrant, pattern: Pattern): Extract<Named, { readonly kind: "elsewhere" }> {
  const shown = grant.text === undefined ? "*" : showText(grant.text);
  const label = shown.startsWith("arn:") ? resourcePart(shown) : shown;
  const holes = pattern.flatMap((letter) => {
    const binding = isSymbol(letter) ? grant.bindings.get(letter.key) : undefined;
    return binding?.sort === "hole" ? binding.because : [];
  });
  return { kind: "elsewhere", label, pattern, isOne: !pattern.some(isWildcard), because: holes };
}

/** The sixth part of an ARN and what follows; colons within `${…}` do not count. */
function resourcePart(arn: string): string {
  let colons = 0;
  let depth = 0;
  for (const [index, char] of Array.from(arn).entries()) {
    if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    else if (char === ":" && depth === 0 && ++colons === 5)
      return Array.from(arn)
        .slice(index + 1)
        .join("");
  }
  return arn;
}

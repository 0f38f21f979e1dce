import { locate } from "../graph/locate.js";
import type { Step } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import type { Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import type { HunksIn } from "../source/changed-lines.js";
import type { Hunk } from "../source/lines.js";
import type { AccessPath, Evidence } from "./model.js";

/** Where a path is spoken of: an attribute of a resource. */
export interface PathPlace {
  readonly node: GraphNode;
  readonly path: readonly Step[];
  /** Where it is when the node's attributes do not have it. */
  readonly span?: Span;
}

/** What a change tells about its cause. */
export interface Blame {
  readonly hunksIn: HunksIn;
  /** The resources that hold policies of an identity: what it is denied, and its boundary, need not be evidence of a path. */
  readonly policiesOf: (identity: GraphNode) => readonly GraphNode[];
}

/** All evidence of a path in the order of its hops, the capability last. */
export function evidenceOf({ hops, capability }: AccessPath): readonly Evidence[] {
  return [
    ...hops.flatMap(({ evidence }) => evidence),
    ...(capability.hops ?? []).flatMap(({ evidence }) => evidence),
    ...capability.evidence,
  ];
}

/** Where a place is written. */
export function spanOf({ node, path, span }: PathPlace): Span {
  return span ?? locate(node.resource, path).span;
}

/**
 * Where to speak of a path: at the evidence that the change has added or altered; else, as it may have taken away what limited the
 * path, where it altered a resource of the path or a policy of one of its identities; else at what grants the access.
 *
 * @param blame absent when nothing is compared
 */
export function placeOf(path: AccessPath, blame?: Blame): PathPlace | undefined {
  const inOrder = evidenceOf(path);
  // Who comes from outside is let in by the first hop; all others are only as good as what they are granted.
  const preferred = path.source.isExternal ? inOrder : [...path.capability.evidence, ...[...inOrder].reverse()];
  const caused =
    blame &&
    (preferred.find((evidence) => isAltered(evidence, blame.hunksIn)) ?? alteredBeside(path, preferred, blame));
  const { evidence } = path.capability;
  return caused ?? evidence[0] ?? inOrder.at(-1) ?? placeOfNode(path.capability.database.node ?? path.source.node);
}

function placeOfNode(node: GraphNode | undefined): PathPlace | undefined {
  return node && { node, path: [] };
}

/** Whether the change has altered a line of the evidence, or one that its value comes from. */
function isAltered({ node, path, span }: Evidence, hunksIn: HunksIn): boolean {
  const { span: own, via } = locate(node.resource, path);
  return [span ?? own, ...via].some((place) => hunksIn(place.path).some((hunk) => isWithin(hunk, place)));
}

/** Whether lines of a span are new. */
function isWithin({ headStart, headLines }: Hunk, { startLine, endLine }: Span): boolean {
  return headLines > 0 && headStart <= endLine && startLine < headStart + headLines;
}

/** What is closest to where the change altered something that is no evidence: a Deny, a boundary, an attachment. */
function alteredBeside(path: AccessPath, evidence: readonly Evidence[], blame: Blame): PathPlace | undefined {
  const hops = [...path.hops, ...(path.capability.hops ?? [])].flatMap(({ node }) => node ?? []);
  const identities = [...hops, ...(path.source.node === undefined ? [] : [path.source.node])].reverse();
  const nodes = new Set([
    ...evidence.map(({ node }) => node),
    ...identities,
    ...identities.flatMap((identity) => blame.policiesOf(identity)),
  ]);
  for (const node of nodes) {
    const { span } = node.resource;
    const hunk = blame.hunksIn(span.path).find((each) => isWithin(each, span) || isTakenOutOf(each, span));
    if (hunk !== undefined) return { node, path: nearestTo(node.resource, hunk) };
  }
  return undefined;
}

/** Whether lines were taken out between the first and the last line of a span. */
function isTakenOutOf({ headStart, headLines }: Hunk, { startLine, endLine }: Span): boolean {
  return headLines === 0 && startLine <= headStart && headStart < endLine;
}

/** The path of the value of a resource that is closest to changed lines. */
function nearestTo({ attributes, span }: Resource, hunk: Hunk): readonly Step[] {
  const path: Step[] = [];
  let value: Value | undefined = attributes;
  while (value !== undefined) {
    const members: readonly Member[] = membersOf(value).filter((member) => member.value.span.path === span.path);
    const [nearest] = [...members].sort((a, b) => distance(a.value.span, hunk) - distance(b.value.span, hunk));
    if (nearest === undefined) return path;
    // Between the members of something, that is what was changed; what it was made of is closest to it, though.
    path.push(nearest.step);
    value = distance(nearest.value.span, hunk) === 0 ? nearest.value : undefined;
  }
  return path;
}

interface Member {
  readonly step: Step;
  readonly value: Value;
}

function membersOf(value: Value): readonly Member[] {
  switch (value.kind) {
    case "map":
      return [...value.entries].map(([step, member]) => ({ step, value: member }));
    case "list":
      return value.items.map((member, step) => ({ step, value: member }));
    case "known":
    case "unknown":
      return value.json === undefined ? [] : membersOf(value.json);
  }
}

/** How many lines are between a span and changed lines; what was taken out was between two lines. */
function distance({ startLine, endLine }: Span, { headStart, headLines }: Hunk): number {
  const [first, last] = headLines === 0 ? [headStart, headStart + 1] : [headStart, headStart + headLines - 1];
  if (headLines === 0 && startLine <= first && last <= endLine) return 0;
  if (headLines > 0 && startLine <= last && first <= endLine) return 0;
  return Math.max(1, startLine - last, first - endLine);
}

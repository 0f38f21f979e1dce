import { ALWAYS, together, type Case } from "../graph/case.js";
import { existenceOf } from "../graph/existence.js";
import type { GraphNode } from "../graph/node.js";
import type { Capability, Evidence, Hop } from "./model.js";
import type { Route } from "./walk.js";

/**
 * What has to hold in the source for a route: for its hops, and for all that they lead through and are made of to exist.
 *
 * @returns `undefined` where it cannot be
 */
export function caseOfRoute({ source, ways }: Route): Case | undefined {
  return together(existenceOfNode(source.node), ...ways.flatMap((way) => way.hops.flatMap(casesOfHop)));
}

/** The same for what is at the end of a path. */
export function caseOfCapability({ onlyIf, database, evidence, hops = [] }: Capability): Case | undefined {
  return together(onlyIf, existenceOfNode(database.node), ...casesOfEvidence(evidence), ...hops.flatMap(casesOfHop));
}

function casesOfHop({ onlyIf, node, evidence }: Hop): readonly (Case | undefined)[] {
  return [onlyIf, existenceOfNode(node), ...casesOfEvidence(evidence)];
}

function casesOfEvidence(evidence: readonly Evidence[]): readonly Case[] {
  return evidence.map(({ node, isBeside }) => (isBeside === true ? ALWAYS : existenceOfNode(node)));
}

function existenceOfNode(node: GraphNode | undefined): Case {
  return node === undefined ? ALWAYS : existenceOf(node.resource);
}

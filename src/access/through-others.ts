import { groupBy } from "../graph/group.js";
import type { GraphNode } from "../graph/node.js";
import { arnPattern } from "../iam/arn.js";
import type { EffectiveGrant } from "../iam/effective-grant.js";
import type { Identity } from "../iam/identities.js";
import { capabilityOf, impactOf } from "./capabilities/describe.js";
import type { CapabilityContext } from "./capabilities/context.js";
import { ownPolicies, ROLE, USER } from "./capabilities/itself.js";
import { escalateHop, giftsToOther, GIVING_OTHERS, type Gift } from "./capabilities/self-escalation.js";
import type { Capability, Hop } from "./model.js";
import { lazily } from "./lazily.js";
import { identityLabel, isSameAccount } from "./names.js";
import type { WalkContext } from "./walk.js";

/** Identities that one may change are looked at one after the other until one helps; of those that may change all, so many. */
const MOST_TARGETS = 200;
/** Steps back from what is changed to who changes it, of all of a tree. */
const MOST_STEPS = 50_000;

type Ways = Pick<WalkContext, "waysInto" | "limits">;

/**
 * Escalations through an identity that one can become: who writes what a role may, and may assume that role or run something
 * as it, has whatever it writes (https://pathfinding.cloud lists them).
 *
 * @param isAble whether an identity certainly may give itself everything anyway
 */
export function escalationsThroughOthers(
  identities: readonly Identity[],
  context: CapabilityContext,
  ways: Ways,
  isAble: (identity: Identity) => boolean,
): ReadonlyMap<Identity, Capability> {
  const changeable = identities.filter(({ kind }) => kind === "role" || kind === "user");
  const targets = targetsOf(changeable, context);
  const budget = { steps: MOST_STEPS };
  const found = new Map<Identity, Capability>();
  for (const identity of identities) {
    const permissions = context.permissions(identity);
    if (permissions.size === 0 || isAble(identity)) continue;
    if (!GIVING_OTHERS.some((action) => permissions.of(action).length > 0)) continue;
    let best: Capability | undefined;
    for (const target of targets(identity)) {
      const hops = hopsTo(target, identity, ways, budget);
      if (hops === undefined) continue;
      for (const gift of giftsToOther(target, permissions, context)) {
        const capability = escalation(gift, target, hops, context);
        if (best === undefined || isSurer(capability, best)) best = capability;
      }
      if (best?.certainty === "must") break;
    }
    if (best !== undefined) found.set(identity, best);
  }
  return found;
}

function isSurer(one: Capability, other: Capability): boolean {
  const doubts = ({ certainty, hops = [] }: Capability): number =>
    [certainty, ...hops.map((hop) => hop.certainty)].filter((each) => each === "may").length;
  return doubts(one) < doubts(other);
}

/** Finds other identities of which the grants of one write what they may. */
function targetsOf(
  changeable: readonly Identity[],
  context: CapabilityContext,
): (identity: Identity) => readonly Identity[] {
  const byPolicy = lazily(() => holdersOfPolicies(changeable));
  const ofGrant = (grant: EffectiveGrant): readonly Identity[] =>
    TYPES.flatMap(({ whole, type }) => {
      const named = context.directory.named(grant, whole, [type]);
      if (named.kind === "any") return changeable;
      if (named.kind !== "nodes") return [];
      return named.nodes.flatMap(({ node }) => byPolicy().get(node) ?? context.identityOf(node) ?? []);
    });
  return (identity) => {
    const grants = GIVING_OTHERS.flatMap((action) => context.permissions(identity).of(action));
    // Permissions of IAM are about the own account.
    const targets = new Set(grants.flatMap(ofGrant).filter((target) => isSameAccount(identity, target)));
    targets.delete(identity);
    return [...targets].slice(0, MOST_TARGETS);
  };
}

const TYPES = [
  { whole: ROLE, type: "aws_iam_role" },
  { whole: USER, type: "aws_iam_user" },
  { whole: arnPattern("arn:*:iam::*:policy/*"), type: "aws_iam_policy" },
];

function holdersOfPolicies(identities: readonly Identity[]): ReadonlyMap<GraphNode, readonly Identity[]> {
  const holders = identities.flatMap((identity) =>
    // A policy of a role may bound it, too.
    [...ownPolicies(identity), ...(identity.boundaries ?? []).map(({ held }) => held.holder)].map((policy) => ({
      policy,
      identity,
    })),
  );
  return new Map(
    [...groupBy(holders, ({ policy }) => policy)].map(([policy, of]) => [policy, of.map(({ identity }) => identity)]),
  );
}

/** The hops by which an identity becomes another one: the shortest way. */
function hopsTo(
  target: Identity,
  from: Identity,
  { waysInto, limits }: Ways,
  budget: { steps: number },
): readonly Hop[] | undefined {
  const seen = new Set([target]);
  let level: readonly { readonly identity: Identity; readonly hops: readonly Hop[] }[] = [
    { identity: target, hops: [] },
  ];
  for (let depth = 0; depth < limits.hops && level.length > 0; depth += 1) {
    const next: { readonly identity: Identity; readonly hops: readonly Hop[] }[] = [];
    for (const step of level) {
      for (const way of waysInto(step.identity)) {
        if (way.from.kind === "source" || budget.steps === 0) continue;
        const hops = [...way.hops, ...step.hops];
        if (way.from.identity === from) return hops;
        if (seen.has(way.from.identity)) continue;
        seen.add(way.from.identity);
        budget.steps -= 1;
        next.push({ identity: way.from.identity, hops });
      }
    }
    level = next;
  }
  return undefined;
}

function escalation(gift: Gift, target: Identity, hops: readonly Hop[], context: CapabilityContext): Capability {
  const { settings } = context;
  const hop = escalateHop(gift, { label: identityLabel(target), node: target.node });
  const impact = impactOf("takeover", gift.score, settings);
  return capabilityOf(gift.reach, { access: "escalate", method: gift.method, impact, hops: [hop, ...hops] }, settings);
}

import { ALWAYS, caseKey, causesOfCase, implies, opposite, together, without, type Case } from "../graph/case.js";
import { groupBy } from "../graph/group.js";
import type { Cause } from "../graph/value.js";
import { matchAction, type AskedAction } from "./actions.js";
import { containsArn, inPartitionOf, intersectsArn, type ArnPattern } from "./arn.js";
import { decideConditions } from "./condition-decision.js";
import { inCase } from "./effective-denies.js";
import type { EffectiveGrant } from "./effective-grant.js";
import { arnFor, doubtsOf, EVERYTHING, inPlaceOf, opened } from "./grant-patterns.js";
import type { Identity } from "./identities.js";
import { all, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read-policy.js";
import { isInCatalogue, isOfDatabases } from "./managed-policies.js";
import type { KeyLookup } from "./request-keys.js";
import { textContext, validityOf } from "./statement-decision.js";
import { statementsAbout } from "./statement-index.js";

/** Leaves of a grant what something else allows, too. */
export type Bound = (grant: EffectiveGrant) => readonly EffectiveGrant[];

/** What has to allow an action besides: the permissions boundary, and service control policies that list what is allowed. */
export function boundsOf(identity: Identity, action: AskedAction, lookup: KeyLookup): readonly Bound[] {
  const { boundaries, controls } = identity;
  const listing = controls.filter(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  return [
    ...(boundaries === undefined ? [] : boundByCases(boundaries, action, lookup)),
    // AWS attaches one that allows everything unless somebody takes it off, which the tree need not say.
    ...(listing.length === 0
      ? []
      : [
          boundBy(
            listing.map(({ read }) => read),
            action,
            lookup,
            [{ reason: "whether other service control policies allow it is not known" }],
          ),
        ]),
  ];
}

/** Of a boundary that is there in one case only, a grant loses nothing in the other case. */
function boundByCases(boundaries: readonly ReadPolicy[], action: AskedAction, lookup: KeyLookup): readonly Bound[] {
  if (boundaries.every(({ held }) => held.onlyIf === undefined)) return [boundBy(boundaries, action, lookup, [])];
  // What a document says in one case only comes after what it says in any case in which it is there.
  const documents = [...groupBy(boundaries, ({ held: { holder, path } }) => [holder.id, ...path].join("\n")).values()];
  const byCase = groupBy(documents, ([first]) => caseKey(first?.held.onlyIf));
  return [...byCase.values()].map((group): Bound => {
    const policies = group.flat();
    const onlyIf = policies[0]?.held.onlyIf ?? ALWAYS;
    const bound = boundBy(policies, action, lookup, [], onlyIf);
    if (onlyIf.length === 0) return bound;
    return (grant) => {
      if (together(grant.onlyIf, onlyIf) === undefined) return [grant];
      const left = bound(grant);
      if (implies(grant.onlyIf ?? ALWAYS, onlyIf) || (left.length === 1 && left[0] === grant)) return left;
      const otherwise = opposite(onlyIf);
      return [
        ...left.flatMap((each) => inCase(each, onlyIf)),
        ...(otherwise === undefined
          ? [{ ...grant, certainty: "unknown" as const, because: [...grant.because, ...causesOfCase(onlyIf)] }]
          : inCase(grant, otherwise)),
      ];
    };
  });
}

interface Allowed {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly resource: ArnPattern;
  /** With NotResource: what is not allowed of it. */
  readonly spared: readonly ArnPattern[];
}

/**
 * @param given what has to hold for them to be asked at all
 * @param otherwise why what none of the policies allows may be allowed all the same; empty when it is not
 */
function boundBy(
  policies: readonly ReadPolicy[],
  action: AskedAction,
  lookup: KeyLookup,
  otherwise: readonly Cause[],
  given: Case = ALWAYS,
): Bound {
  const allowed = policies.flatMap((read) => allowedBy(read, action, lookup, given));
  const unread = policies.flatMap(({ policy, held }) => {
    if (policy.unknown !== undefined) return [{ reason: policy.unknown }];
    const isSaid = held.managed === undefined || isInCatalogue(held.managed) || isOfDatabases(action.literal);
    return isSaid ? [] : [{ reason: `what the AWS managed policy ${held.managed} says of it is not in the catalogue` }];
  });
  return (grant) => {
    const granted = opened(grant.resource);
    const { referred } = grant;
    const within = (resource: ArnPattern): Decision =>
      referred !== undefined && resource.kind === "arn"
        ? containsArn(resource, inPlaceOf(resource, referred))
        : containsArn(resource, inPartitionOf(resource, granted));
    const live = allowed.filter(({ spared }) => !spared.some((each) => within(each) === "yes"));
    const isWhole = ({ spared }: Allowed): boolean => spared.every((each) => intersectsArn(each, granted) === "no");
    const full = live.filter((each) => isWhole(each) && within(each.resource) === "yes");
    if (full.some(({ decision }) => decision === "yes")) return [grant];
    const doubted = (because: readonly Cause[]): EffectiveGrant => ({
      ...grant,
      certainty: "unknown",
      because: [...grant.because, ...because],
    });
    const [open] = full;
    if (open !== undefined) return [doubted(open.because)];
    const parts = live.filter(({ resource }) => intersectsArn(resource, referred ?? granted) !== "no");
    if (parts.length === 0) {
      const reasons = [...unread, ...otherwise];
      return reasons.length === 0 ? [] : [doubted(reasons)];
    }
    return parts.map((part): EffectiveGrant => {
      const { resource, decision, because, spared } = part;
      if (!isWhole(part)) {
        const left = { ...grant, except: [...grant.except, ...spared] };
        const isCertain = decision === "yes" && spared.every((each) => within(each) === "no");
        return isCertain
          ? left
          : { ...left, certainty: "unknown", because: [...grant.because, ...because, ...OVERLAPS] };
      }
      const isNarrower = containsArn(granted, resource) === "yes";
      const narrowed = isNarrower ? { ...grant, resource } : doubted([]);
      return decision === "yes" && isNarrower
        ? narrowed
        : {
            ...narrowed,
            certainty: "unknown",
            because: [...grant.because, ...because, ...(isNarrower ? [] : OVERLAPS)],
          };
    });
  };
}

const OVERLAPS: readonly Cause[] = [{ reason: "only a part of it is within what bounds it" }];

function allowedBy(read: ReadPolicy, action: AskedAction, lookup: KeyLookup, given: Case): readonly Allowed[] {
  const open = without(read.held.onlyIf ?? ALWAYS, given);
  return statementsAbout(read, action).flatMap((statement): readonly Allowed[] => {
    if (statement.effect !== "Allow") return [];
    const conditions = decideConditions(statement.conditions, lookup, textContext(read));
    const isThere = open.length === 0 ? "yes" : "unknown";
    const decision = all([matchAction(statement, action).decision, conditions.decision, validityOf(read), isThere]);
    if (decision === "no") return [];
    const because = [...causesOfCase(open), ...conditions.because, ...doubtsOf(read, statement)];
    const resources = statement.resources?.flatMap((text) => arnFor(read, text, lookup)) ?? [EVERYTHING];
    const spared = (statement.notResources ?? []).flatMap((text) => arnFor(read, text, lookup));
    return resources.map((resource) => ({ decision, because, resource, spared }));
  });
}

import { allOf, caseKey, together } from "../../graph/case.js";
import { valuesAt } from "../../graph/inspect.js";
import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import { all, type Decision } from "../../iam/logic.js";
import { contains, intersects, literalPattern, parsePattern, type Pattern } from "../../iam/patterns.js";
import type { DatabaseTarget } from "../model.js";
import { actionNamed } from "./actions.js";
import type { CapabilityContext } from "./context.js";
import type { Named } from "./named.js";
import type { Permissions, RequestKeys } from "./permissions.js";
import { isOfResource, UNLIMITED } from "./resource-policies.js";
import { missingTypes } from "./required-types.js";
import { RESOURCE_TYPES, type ResourceType } from "./resource-types.js";
import { dependsOnTags, grantOn } from "./tagged.js";

/** Databases that something reaches, and how sure that is. */
export interface Reach {
  /** `undefined` when it is about no database by itself, as the right to pass a role. */
  readonly target: DatabaseTarget | undefined;
  readonly certainty: Exclude<Decision, "no">;
  readonly because: readonly Cause[];
  /** What gives it: each is a part that is needed. */
  readonly grants: readonly EffectiveGrant[];
}

export const ANY_DATABASE: DatabaseTarget = { label: "*", pattern: parsePattern("*"), breadth: "any" };

const ARN_PREFIXES: Readonly<Record<string, readonly [attribute: string, prefix: string]>> = {
  aws_db_instance: ["identifier", "db:"],
  aws_rds_cluster_instance: ["identifier", "db:"],
  aws_rds_cluster: ["cluster_identifier", "cluster:"],
  aws_db_proxy: ["name", "db-proxy:"],
};

/**
 * A database of the tree as a target. Its pattern is by its name, as ARNs have it, and by its address where the source does
 * not say the name, so that it is the same for the same database in two trees.
 */
export function databaseTarget(node: GraphNode): DatabaseTarget {
  const { type, address, attributes } = node.resource;
  const [attribute, prefix = ""] = ARN_PREFIXES[type] ?? [];
  const [name] = attribute === undefined ? [] : valuesAt(attributes, [attribute]);
  const pattern: Pattern =
    name?.kind === "known" && typeof name.value === "string" && name.value !== ""
      ? literalPattern(prefix + name.value.toLowerCase())
      : [...literalPattern(prefix), { sort: "fixed", key: `${type}/${address}` }];
  return { label: address, node, pattern, breadth: "one" };
}

/** What an identity reaches with one action: a reach for each grant and database. */
export function reachOfAction(
  permissions: Permissions,
  name: string,
  context: CapabilityContext,
  keys?: RequestKeys,
): readonly Reach[] {
  const grants = keys === undefined ? permissions.of(name) : permissions.with(name, keys);
  if (grants.length === 0) return [];
  const action = actionNamed(name);
  const { identity } = permissions;
  const reaches = action.on.flatMap((typeName) => {
    const type = RESOURCE_TYPES.get(typeName);
    return type === undefined
      ? []
      : grants.flatMap((grant) => reachOfGrant(grant, type, action.services, identity, context));
  });
  const missing = reaches.length === 0 ? [] : missingTypes(action, grants, context);
  return distinctReaches(missing.length === 0 ? reaches : reaches.map((reach) => doubted(reach, missing)));
}

function doubted(reach: Reach, because: readonly Cause[]): Reach {
  return { ...reach, certainty: "unknown", because: [...reach.because, ...because] };
}

function reachOfGrant(
  grant: EffectiveGrant,
  type: ResourceType,
  services: readonly Pattern[],
  identity: Identity,
  context: CapabilityContext,
): readonly Reach[] {
  const reach = (target: DatabaseTarget | undefined, more: Partial<Reach> = {}): Reach => ({
    target,
    certainty: more.certainty === "unknown" ? "unknown" : grant.certainty,
    because: [...grant.because, ...(more.because ?? [])],
    grants: [grant],
  });
  if (type.name === "none") {
    return grant.resource.kind === "everything" && grant.except.length === 0 ? [reach(undefined)] : [];
  }
  if (type.name === "other") return isOfService(grant, services) ? [reach(undefined)] : [];
  const named = context.directory.named(grant, type.whole, type.nodes);
  if (named.kind === "none") return [];
  const tagged = byTags(grant, named, type, identity, context);
  if (tagged !== undefined) return tagged;
  if (named.kind === "any") return [reach(ANY_DATABASE)];
  if (named.kind === "elsewhere") {
    const { label, pattern, because } = named;
    // All keys but one are those of any database.
    if (named.isRest === true && !IS_DATABASE.has(type.name)) return [reach(ANY_DATABASE)];
    const isOpen = because.length > 0;
    const target: DatabaseTarget = { label, pattern, breadth: named.isOne ? "one" : "several" };
    return [reach(target, { certainty: isOpen ? "unknown" : "yes", because })];
  }
  return named.nodes.flatMap(({ node, certainty }) => {
    const databases = type.databasesOf(node);
    if (type.name !== "key") {
      const targets = databases.length > 0 ? databases : [node];
      return targets.map((database) => reach(databaseTarget(database), { certainty }));
    }
    if (databases.length === 0) return [];
    const limit = isOfResource(grant) ? UNLIMITED : context.limitsOn(node, identity, grant.action);
    const decision = all([certainty, limit.decision]);
    if (decision === "no") return [];
    return databases.map((database) =>
      reach(databaseTarget(database), { certainty: decision, because: limit.because }),
    );
  });
}

/** Where a grant depends on tags: of which resources of the stack it is, by the tags that they have. */
function byTags(
  grant: EffectiveGrant,
  named: Named,
  type: ResourceType,
  identity: Identity,
  context: CapabilityContext,
): readonly Reach[] | undefined {
  if (!dependsOnTags(grant)) return undefined;
  const { stack } = grant.policy.read.held.holder.resource;
  const nodes =
    named.kind === "nodes"
      ? named.nodes
      : named.kind === "any"
        ? type.nodes
            .flatMap((each) => context.directory.ofType(each))
            .map((node) => ({ node, certainty: "yes" as const }))
        : [];
  const own = nodes.filter(({ node }) => node.resource.stack === stack);
  if (own.length === 0) return undefined;
  return own.flatMap(({ node, certainty }): readonly Reach[] => {
    const left = grantOn(grant, node, identity, context.decision);
    if (left === undefined) return [];
    return type.databasesOf(node).map((database) => ({
      target: databaseTarget(database),
      certainty: certainty === "unknown" ? "unknown" : left.certainty,
      because: left.because,
      grants: [left],
    }));
  });
}

const IS_DATABASE: ReadonlySet<string> = new Set(["db", "cluster"]);

/** Whether a grant can be about resources of one of the services. */
function isOfService({ resource }: EffectiveGrant, services: readonly Pattern[]): boolean {
  if (resource.kind === "invalid") return false;
  return resource.kind !== "arn" || services.some((service) => intersects(resource.segments.service, service) !== "no");
}

/** What is reached with both. */
export function both(some: readonly Reach[], others: readonly Reach[]): readonly Reach[] {
  return distinctReaches(
    some.flatMap((one) =>
      others.flatMap((other): readonly Reach[] => {
        const target = commonTarget(one.target, other.target);
        const grants = [...one.grants, ...other.grants];
        if (target === null || together(...grants.map(({ onlyIf }) => onlyIf)) === undefined) return [];
        const certainty = one.certainty === "unknown" || other.certainty === "unknown" ? "unknown" : "yes";
        const because = [...one.because, ...other.because];
        return [{ target, certainty, because, grants }];
      }),
    ),
  );
}

/** `null` when nothing is in both. */
function commonTarget(
  one: DatabaseTarget | undefined,
  other: DatabaseTarget | undefined,
): DatabaseTarget | undefined | null {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.breadth === "any") return other;
  if (other.breadth === "any") return one;
  if (one.label === other.label && one.node === other.node) return one;
  if (contains(one.pattern, other.pattern) === "yes") return other;
  return contains(other.pattern, one.pattern) === "yes" ? one : null;
}

/** The best reach of each database in each case; none of single ones where all are reached as surely. */
export function distinctReaches(reaches: readonly Reach[]): readonly Reach[] {
  if (reaches.length < 2) return reaches;
  const best = new Map<string, Reach>();
  for (const reach of reaches) {
    const key = keyOfReach(reach);
    const known = best.get(key);
    if (known === undefined || isSurer(reach, known)) best.set(key, reach);
  }
  const all = best.get(keyOfTarget(ANY_DATABASE)) ?? best.get(keyOfTarget(undefined));
  if (all === undefined) return [...best.values()];
  return [...best.values()].filter((reach) => reach === all || isSurer(reach, all));
}

function keyOfReach({ target, grants }: Reach): string {
  const onlyIf = allOf(grants.map((grant) => grant.onlyIf));
  return onlyIf.length === 0 ? keyOfTarget(target) : `${keyOfTarget(target)}\n${caseKey(onlyIf)}`;
}

/** Tells targets apart, within one tree. */
export function keyOfTarget(target: DatabaseTarget | undefined): string {
  if (target === undefined) return "";
  return target.node === undefined ? target.label : `${target.node.resource.type}/${target.node.id}`;
}

function isSurer(one: Reach, other: Reach): boolean {
  return one.certainty === "yes" && other.certainty === "unknown";
}

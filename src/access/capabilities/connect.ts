import { caseKey } from "../../graph/case.js";
import { referenceName, valuesAt } from "../../graph/inspect.js";
import { linked, linkedIf, type GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { containsTarget, intersectsTarget } from "../../iam/connect-deny.js";
import { databaseScope, userScope } from "../../iam/connect.js";
import { onlyBinding, readArnTarget, type ConnectTarget } from "../../iam/connect-target.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import {
  contains,
  hasHole,
  intersects,
  isSymbol,
  isWildcard,
  literalPattern,
  type Pattern,
} from "../../iam/patterns.js";
import { privilegedUsers } from "../../iam/privileged-users.js";
import { showText } from "../../iam/text.js";
import type { Capability, DatabaseTarget, Exception, Hop, UserTarget } from "../model.js";
import type { Impact } from "../settings.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, nameOf } from "./describe.js";
import { acceptsIam, isEndToEnd, proxyAcceptsIam } from "./iam-login.js";
import type { Permissions } from "./permissions.js";
import { ANY_DATABASE, databaseTarget, type Reach } from "./reach.js";

/** A database that an identity may log in to, and as whom. */
export interface ConnectReach {
  /** By the name of the database, as other permissions reach it. */
  readonly reach: Reach;
  readonly capability: Capability;
  /** Whether it covers users that own or administer the database. */
  readonly isPrivileged: boolean;
}

/** What an identity may log in to with `rds-db:connect`. */
export function connectReaches(permissions: Permissions, context: CapabilityContext): readonly ConnectReach[] {
  const found = permissions.of("rds-db:connect").flatMap((grant) => reachesOf(grant, context));
  const best = new Map<string, ConnectReach>();
  for (const each of found) {
    const { database, user, certainty, blocked, onlyIf } = each.capability;
    const key = `${database.label}\n${user?.label ?? ""}\n${blocked ?? ""}\n${caseKey(onlyIf)}`;
    const known = best.get(key);
    if (known === undefined || (known.capability.certainty === "may" && certainty === "must")) best.set(key, each);
  }
  return [...best.values()];
}

/** A database as IAM database authentication knows it, and how a report comes there. */
interface LoginTarget {
  readonly target: DatabaseTarget;
  /** By its name, as other permissions reach it. */
  readonly database: DatabaseTarget;
  readonly hops: readonly Hop[];
  readonly isOff: boolean;
  readonly because: readonly Cause[];
}

function reachesOf(grant: EffectiveGrant, context: CapabilityContext): readonly ConnectReach[] {
  const shown = grant.text === undefined ? "*" : showText(grant.text);
  const reading = readArnTarget(grant.resource, grant.bindings, shown);
  if (reading.kind === "dead") return [];
  const { target } = reading;
  const excepted = grant.except.flatMap((arn): readonly ConnectTarget[] => {
    const spared = readArnTarget(arn, grant.bindings, "");
    return spared.kind === "target" ? [spared.target] : [];
  });
  if (excepted.some((spared) => containsTarget(spared, target) === "yes")) return [];
  const user = userTarget(target, excepted, shown, context);
  const except = excepted
    .filter((spared) => intersectsTarget(spared, target) !== "no")
    .map((spared): Exception => ({ database: databaseOf(spared, context), user: spared.user }));
  return loginTargets(target, shown, context).map((login) => {
    const method = methodOf(grant, target, user);
    const because = [...grant.because, ...login.because, ...causesOf(target.user, target)];
    const isOpen = login.because.length > 0 || hasHole(target.user);
    const certainty = isOpen ? "unknown" : grant.certainty;
    const reach: Reach = { target: login.database, certainty, because, grants: [grant] };
    const capability = capabilityOf(
      { ...reach, target: login.target },
      {
        access: "connect",
        method,
        user: user.target,
        except,
        impact: context.settings.weights.impact[impactOfLogin(target, user)],
        hops: login.hops,
        ...(login.isOff ? { blocked: "iam-auth-off" as const } : {}),
      },
      context.settings,
    );
    return { reach, capability, isPrivileged: user.target.isPrivileged };
  });
}

/** The databases of a target, one of the tree as its own logins have it. */
function databaseOf({ id, bindings }: ConnectTarget, context: CapabilityContext): Pattern {
  const [node, ...others] = onlyBinding(id, bindings)?.nodes ?? nodesWithId(id, context);
  return node === undefined || others.length > 0 || id.some(isWildcard) ? id : direct(node, []).target.pattern;
}

interface User {
  readonly target: UserTarget;
  readonly scope: ReturnType<typeof userScope>;
  /** All privileged users that it covers are denied. */
  readonly isGuarded: boolean;
}

function userTarget(
  target: ConnectTarget,
  excepted: readonly ConnectTarget[],
  shown: string,
  context: CapabilityContext,
): User {
  const [node] = onlyBinding(target.id, target.bindings)?.nodes ?? [];
  const { certain } = privilegedUsers(target, node, context.privileged, context.masters);
  const left = certain.filter(({ pattern }) =>
    excepted.every((spared) => containsTarget(spared, { ...target, user: pattern }) !== "yes"),
  );
  const scope = userScope(target.user);
  const label = labelOf(target.user, target, userPart(shown));
  const isPrivileged = left.length > 0 || (scope === "any" && certain.length === 0);
  return {
    target: { label, pattern: target.user, isPrivileged },
    scope,
    isGuarded: certain.length > 0 && left.length === 0,
  };
}

/** The matrix of `reference/iam.md` 1.3: how broad a grant is in its databases and users. */
function methodOf(grant: EffectiveGrant, target: ConnectTarget, { target: user, scope }: User): string {
  if (grant.isNotResource) return "connect-notresource";
  const databases = databaseScope(target.id);
  const isAnyDatabase = databases === "any" || databases === "kind";
  if (scope === "any") return isAnyDatabase ? "connect-any-db-any-user" : "connect-any-user";
  if (user.isPrivileged)
    return scope === "one" && !isPartial(databases) ? "connect-privileged-user" : "connect-broad-pattern";
  if (hasHole(target.user)) return "connect-unresolved-user";
  if (hasHole(target.id)) return "connect-unresolved-id";
  if (scope === "partial" || isPartial(databases)) return "connect-broad-pattern";
  return isAnyDatabase ? "connect-any-db" : "connect-exact";
}

function isPartial(scope: string): boolean {
  return scope === "partial";
}

function impactOfLogin(target: ConnectTarget, { target: user, scope, isGuarded }: User): Impact {
  const databases = databaseScope(target.id);
  const isAnyDatabase = databases === "any" || databases === "kind";
  if (scope === "any" && isAnyDatabase) return isGuarded ? "connectPrivileged" : "connectAnyDatabaseAnyUser";
  if (scope === "any" && isGuarded) return "connectAnyDatabase";
  if (scope === "any" || user.isPrivileged) return "connectPrivileged";
  return isAnyDatabase ? "connectAnyDatabase" : "connectExact";
}

function loginTargets(target: ConnectTarget, shown: string, context: CapabilityContext): readonly LoginTarget[] {
  const { id } = target;
  const scope = databaseScope(id);
  if (scope === "any") return [elsewhere(ANY_DATABASE, [])];
  const nodes = onlyBinding(id, target.bindings)?.nodes ?? nodesWithId(id, context);
  const isOneOfSeveral = onlyBinding(id, target.bindings) !== undefined && nodes.length > 1;
  if (nodes.length > 0 && scope !== "kind") {
    const because = isOneOfSeveral ? [{ reason: "which of the instances is meant is not known" }] : [];
    return nodes.flatMap((node) => loginsOf(node, because, target.user, context));
  }
  const label = labelOf(id, target, idPart(shown));
  const breadth = scope === "kind" ? "any" : id.some(isWildcard) ? "several" : "one";
  return [elsewhere({ label, pattern: id, breadth }, causesOf(id, target))];
}

function elsewhere(target: DatabaseTarget, because: readonly Cause[]): LoginTarget {
  return { target, database: target, hops: [], isOff: false, because };
}

/** The database itself, or those behind a proxy. */
function loginsOf(
  node: GraphNode,
  because: readonly Cause[],
  user: Pattern,
  context: CapabilityContext,
): readonly LoginTarget[] {
  const { type } = node.resource;
  if (type === "aws_rds_cluster_instance") {
    const clusters = linked(node, "cluster");
    return (clusters.length > 0 ? clusters : [node]).map((each) => direct(each, because));
  }
  if (type !== "aws_db_proxy") return [direct(node, because)];
  const isOff = !proxyAcceptsIam(node);
  const behind = linked(node, "targets");
  if (behind.length === 0) return [{ ...direct(node, because), isOff }];
  const hop: Hop = {
    kind: "targets",
    target: nameOf(node),
    node,
    certainty: "must",
    guards: [],
    because: [],
    evidence: [{ node, path: [], message: "is a proxy of the database" }],
  };
  return behind.flatMap((database) => {
    const onward = isEndToEnd(node) ? roleLogsIn(node, database, user, context) : [];
    const onlyIf = linkedIf(node, "targets", database);
    const hops = [onlyIf.length === 0 ? hop : { ...hop, onlyIf }];
    return onward === "no" ? [] : [{ ...direct(database, [...because, ...onward]), hops, isOff }];
  });
}

/**
 * Whether the role of a proxy that hands IAM logins on may log in as a user: the database does not take them otherwise
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-migration.html).
 *
 * @returns what it depends on
 */
function roleLogsIn(
  proxy: GraphNode,
  database: GraphNode,
  user: Pattern,
  context: CapabilityContext,
): readonly Cause[] | "no" {
  const open = {
    reason: "whether the role of the proxy may log in to the database is not known",
    span: proxy.resource.header,
  };
  const [role] = linked(proxy, "role").flatMap((node) => context.identityOf(node) ?? []);
  if (role === undefined) return [open];
  const id = loginPattern(database, databaseTarget(database).pattern);
  const fitting = context
    .permissions(role)
    .of("rds-db:connect")
    .filter((grant) => {
      const reading = readArnTarget(grant.resource, grant.bindings, "");
      if (reading.kind === "dead" || intersects(reading.target.user, user) === "no") return false;
      const { target } = reading;
      const nodes = onlyBinding(target.id, target.bindings)?.nodes;
      return nodes === undefined ? intersects(target.id, id) !== "no" : nodes.includes(database);
    });
  if (fitting.length === 0) return role.policies.some(({ read }) => read.policy.unknown !== undefined) ? [open] : "no";
  return fitting.some(({ certainty }) => certainty === "yes") ? [] : [open];
}

function direct(node: GraphNode, because: readonly Cause[]): LoginTarget {
  const database = databaseTarget(node);
  const target = { ...database, pattern: loginPattern(node, database.pattern) };
  return { target, database, hops: [], isOff: !acceptsIam(node), because };
}

const IDS: Readonly<Record<string, readonly [attribute: string, prefix: string]>> = {
  aws_db_instance: ["resource_id", "db-"],
  aws_rds_cluster_instance: ["dbi_resource_id", "db-"],
  aws_rds_cluster: ["cluster_resource_id", "cluster-"],
  aws_db_proxy: ["", "prx-"],
};

/** The resource id, which is the same only for the same database, where the source does not say it. */
function loginPattern(node: GraphNode, name: Pattern): Pattern {
  const known = resourceId(node);
  if (known !== undefined) return literalPattern(known);
  const [, prefix = ""] = IDS[node.resource.type] ?? [];
  const key = name.map((letter) => (typeof letter === "string" ? letter : isSymbol(letter) ? letter.key : "")).join("");
  return [...literalPattern(prefix), { sort: "fixed", key }];
}

/** The resource id of a database that is deployed, as its description has it. */
function resourceId({ resource }: GraphNode): string | undefined {
  const [attribute] = IDS[resource.type] ?? [];
  if (attribute === undefined) return undefined;
  const [value] = valuesAt(resource.attributes, [attribute === "" ? "arn" : attribute]);
  if (value?.kind !== "known" || typeof value.value !== "string") return undefined;
  return attribute === "" ? /:db-proxy:(prx-[^:]+)$/.exec(value.value)?.[1] : value.value;
}

const BY_ID = new WeakMap<CapabilityContext, readonly (readonly [id: Pattern, node: GraphNode])[]>();

function nodesWithId(id: Pattern, context: CapabilityContext): readonly GraphNode[] {
  let known = BY_ID.get(context);
  if (known === undefined) {
    const nodes = Object.keys(IDS).flatMap((type) => context.directory.ofType(type));
    known = nodes.flatMap((node) => {
      const text = resourceId(node);
      return text === undefined ? [] : [[literalPattern(text), node] as const];
    });
    BY_ID.set(context, known);
  }
  return known.filter(([text]) => contains(id, text) === "yes").map(([, node]) => node);
}

/** Reasons why a part of the pattern is not known. */
function causesOf(pattern: Pattern, { bindings }: ConnectTarget): readonly Cause[] {
  return pattern.flatMap((letter) => {
    const binding = isSymbol(letter) ? bindings.get(letter.key) : undefined;
    return binding?.sort === "hole" ? binding.because : [];
  });
}

/** A pattern in words; with holes it is taken from the text. */
function labelOf(pattern: Pattern, { bindings }: ConnectTarget, written: string): string {
  if (hasHole(pattern)) return written;
  return pattern
    .map((letter) => {
      if (typeof letter === "string") return letter;
      if (isWildcard(letter)) return letter.wildcard;
      const binding = bindings.get(letter.key);
      if (binding?.sort === "variable") return `\${${binding.name}}`;
      return binding?.sort === "fixed" ? `\${${referenceName(binding.reference)}}` : "";
    })
    .join("");
}

const MARKER = "dbuser:";

function idPart(shown: string): string {
  const rest = afterMarker(shown);
  const slash = rest.indexOf("/");
  return slash < 0 ? rest : rest.slice(0, slash);
}

function userPart(shown: string): string {
  const rest = afterMarker(shown);
  const slash = rest.indexOf("/");
  return slash < 0 ? rest : rest.slice(slash + 1);
}

function afterMarker(shown: string): string {
  const at = shown.indexOf(MARKER);
  return at < 0 ? shown : shown.slice(at + MARKER.length);
}

import type { ConnectGrant, Scope } from "../graph/document.js";
import { linkTo } from "../graph/node.js";
import { matchAction } from "./actions.js";
import { unsupportedConditions } from "./conditions.js";
import { containsTarget, deniedUsers, intersectsTarget, isDenied, readDenies, type Deny } from "./connect-deny.js";
import {
  CONNECT,
  KIND_PATTERNS,
  onlyBinding,
  readTarget,
  type ConnectTarget,
  type TargetReading,
} from "./connect-target.js";
import type { MasterUsers } from "./databases.js";
import type { Decision } from "./logic.js";
import { contains, hasHole, isSymbol, isWildcard, literalText, parsePattern, STAR, type Pattern } from "./patterns.js";
import { privilegedUsers, type PrivilegedName } from "./privileged-users.js";
import type { ActionText, Policy, PolicyStatement } from "./statements.js";
import { holesOf, showText, type PolicyText, type Resolve } from "./text.js";

/** What the analysis of a policy needs to know beside the policy. */
export interface ConnectContext {
  readonly resolve: Resolve;
  /** Users that own or administer a database wherever they occur. */
  readonly privilegedUsers: readonly PrivilegedName[];
  readonly masterUsers: MasterUsers;
  /** True when only roles have the policy, in whose sessions `aws:username` has no value. */
  readonly isForRoles: boolean;
  /** Other policies of everybody who has the policy. */
  readonly beside: readonly Policy[];
}

const SOME_USER = parsePattern("?*");

/**
 * The grants of `rds-db:connect` in an identity policy: one for each resource pattern of each Allow statement that is about
 * it, with what it covers and what the Deny statements of the policy and of those beside it leave of it.
 */
export function connectGrants(policy: Policy, context: ConnectContext): readonly ConnectGrant[] {
  const denies = [policy, ...context.beside].flatMap((each) => readDenies(each, context.resolve));
  return policy.statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap((statement) => statementGrants(statement, policy, denies, context));
}

function statementGrants(
  statement: PolicyStatement,
  policy: Policy,
  denies: readonly Deny[],
  context: ConnectContext,
): readonly ConnectGrant[] {
  const { decision, via } = matchAction(statement, CONNECT);
  if (decision === "no") return [];
  const shared = {
    via,
    unsupported_conditions: unsupportedConditions(statement.conditions),
    doubts: doubtsOf(statement, decision),
  };
  if (statement.resources === undefined) {
    return exceptResources(statement, policy, context).map((grant) =>
      describe({ ...shared, ...grant }, denies, context),
    );
  }
  const readings = statement.resources.map((text) => ({
    text,
    reading: readTarget(text, context.resolve, policy.variables ?? true),
  }));
  const isAboutConnect = namesOnlyDatabaseLogins(statement);
  const isLive = readings.some(({ reading }) => reading.kind === "target");
  return readings.flatMap(({ text, reading }): readonly ConnectGrant[] => {
    const dead = deadReason(text, reading, policy, context);
    if (dead !== undefined) {
      const isMistake = !isForeign(reading) || isAboutConnect || (!isLive && namesDatabaseLogins(statement));
      return isMistake ? [deadGrant(text, dead, shared)] : [];
    }
    if (reading.kind === "dead") return [];
    return describeAll({ ...shared, text, target: reading.target }, denies, context);
  });
}

interface SharedParts {
  readonly via: ConnectGrant["via"];
  readonly unsupported_conditions: ConnectGrant["unsupported_conditions"];
  /** Why it is not certain that the statement grants at all. */
  readonly doubts: readonly string[];
}

interface LiveGrant extends SharedParts {
  readonly text: PolicyText;
  readonly target: ConnectTarget;
  /** In words, when it is not the text of one pattern. */
  readonly pattern?: string;
}

function isForeign(reading: TargetReading): boolean {
  return reading.kind === "dead" && reading.foreign;
}

/** Why it is unknown whether a statement allows the action. */
function doubtsOf(statement: PolicyStatement, decision: Decision): readonly string[] {
  const effect = statement.unknown.Effect;
  const doubts = effect === undefined ? [] : [effect];
  if (decision === "yes") return doubts;
  const actions = Object.entries(statement.unknown).filter(([path]) => /^(?:Not)?Action/.test(path));
  const reasons = actions.map(([, reason]) => reason);
  return [...doubts, ...(reasons.length > 0 ? reasons : ["IAM refuses a wildcard in the service part of an action"])];
}

function namesDatabaseLogins({ actions }: PolicyStatement): boolean {
  return (actions ?? []).some(isDatabaseLogin);
}

function namesOnlyDatabaseLogins({ actions }: PolicyStatement): boolean {
  return actions !== undefined && actions.length > 0 && actions.every(isDatabaseLogin);
}

function isDatabaseLogin({ pattern }: ActionText): boolean {
  return literalText(pattern.slice(0, "rds-db:".length)) === "rds-db:";
}

/** Why a pattern can never match, by itself or for those who have the policy. */
function deadReason(
  text: PolicyText,
  reading: TargetReading,
  policy: Policy,
  context: ConnectContext,
): string | undefined {
  if (reading.kind === "dead") return reading.reason;
  if (policy.variables === false && text.parts.some((part) => typeof part === "string" && /\$\{[^{}]+\}/.test(part))) {
    const version = policy.version === undefined ? "a policy without a version" : `version ${policy.version}`;
    return `policy variables need version 2012-10-17; in ${version} they are plain text that no database user has`;
  }
  const { id, user, bindings } = reading.target;
  const variables = [...id, ...user].flatMap((letter) => (isSymbol(letter) ? (bindings.get(letter.key) ?? []) : []));
  const isForUsers = variables.some(
    (binding) => binding.sort === "variable" && !binding.hasDefault && binding.name.toLowerCase() === "aws:username",
  );
  return isForUsers && context.isForRoles
    ? "aws:username has no value in the session of a role, and only roles have this policy"
    : undefined;
}

function deadGrant(text: PolicyText, dead: string, shared: SharedParts): ConnectGrant {
  return {
    path: text.path,
    via: shared.via,
    pattern: showText(text),
    database: "one",
    user: "one",
    privileged_users: [],
    privileged_unknown: false,
    dead,
    denied: "no",
    unsupported_conditions: shared.unsupported_conditions,
    because: [],
  };
}

/** Allow with NotResource: every database user but those that are listed. */
function exceptResources(
  statement: PolicyStatement,
  policy: Policy,
  context: ConnectContext,
): readonly Pick<LiveGrant, "text" | "target" | "pattern">[] {
  const excepted = statement.notResources;
  const [first] = excepted ?? [];
  if (excepted === undefined || first === undefined) return [];
  const everything: ConnectTarget = { arn: { kind: "everything" }, id: [STAR], user: [STAR], bindings: new Map() };
  const leavesNothing = excepted.some((text) => {
    const reading = readTarget(text, context.resolve, policy.variables ?? true);
    return reading.kind === "target" && containsTarget(reading.target, everything) === "yes";
  });
  if (leavesNothing) return [];
  const path = [...statement.path, "NotResource"];
  return [
    {
      text: { path, parts: ["*"] },
      target: everything,
      pattern: `everything but ${excepted.map(showText).join(", ")}`,
    },
  ];
}

/**
 * A grant as it is, or, when a Deny with NotResource spares only parts of it, those parts in its place.
 */
function describeAll(grant: LiveGrant, denies: readonly Deny[], context: ConnectContext): readonly ConnectGrant[] {
  const narrowing = denies.find(({ certainty, spared }) => certainty === "yes" && spared !== undefined);
  if (narrowing?.spared === undefined) return [describe(grant, denies, context)];
  const others = denies.filter((deny) => deny !== narrowing);
  const { target } = grant;
  if (narrowing.spared.some((spared) => containsTarget(spared.target, target) === "yes")) {
    return describeAll(grant, others, context);
  }
  const parts = narrowing.spared.filter((spared) => intersectsTarget(target, spared.target) !== "no");
  if (parts.length === 0) return [{ ...describe(grant, others, context), denied: "yes" }];
  return parts.flatMap((part): readonly ConnectGrant[] => {
    if (containsTarget(target, part.target) !== "yes") {
      return [{ ...describe(grant, others, context), denied: "unknown" }];
    }
    return describeAll({ ...grant, target: part.target, pattern: showText(part.text) }, others, context);
  });
}

/** Describes a grant that can match. */
function describe(grant: LiveGrant, denies: readonly Deny[], context: ConnectContext): ConnectGrant {
  const { text, target, doubts } = grant;
  const database = doubtful(databaseScope(target.id), doubts);
  const user = doubtful(userScope(target.user), doubts);
  const userName = literalText(target.user);
  const bound = onlyBinding(target.id, target.bindings)?.nodes ?? [];
  const [node] = bound;
  const database_link = node === undefined || bound.length > 1 ? undefined : linkTo(node);
  const privileged = privilegedUsers(
    target,
    database_link === undefined ? undefined : node,
    context.privilegedUsers,
    context.masterUsers,
  );
  const patterns = privileged.certain.map(({ pattern }) => pattern);
  const taken = deniedUsers(target, patterns, denies);
  const left = privileged.certain.map(({ name }, index) => ({ name, denied: taken[index] ?? "no" }));
  const holes = holesOf(text).map(({ reason }) => reason);
  return {
    path: text.path,
    via: grant.via,
    pattern: grant.pattern ?? showText(text),
    database,
    ...(database_link === undefined ? {} : { database_link }),
    user,
    ...(userName === undefined ? {} : { user_name: userName }),
    privileged_users: doubts.length > 0 ? [] : left.filter(({ denied }) => denied === "no").map(({ name }) => name),
    privileged_unknown:
      privileged.possible.length > 0 ||
      left.some(({ denied }) => denied === "unknown") ||
      (doubts.length > 0 && left.some(({ denied }) => denied !== "yes")),
    denied: isDenied(target, denies),
    unsupported_conditions: grant.unsupported_conditions,
    because: [...new Set([...doubts, ...holes, ...privileged.possible])],
  };
}

function doubtful(scope: Scope, doubts: readonly string[]): Scope {
  return doubts.length === 0 || scope === "one" || scope === "variable" ? scope : "unknown";
}

/** Which databases an id is of. A hole beside literal characters leaves a part of the kind at most: `db-ABC${var.rest}`. */
export function databaseScope(id: Pattern): Scope {
  const kinds = Object.values(KIND_PATTERNS).map((kind) => contains(id, kind));
  if (kinds.every((covered) => covered === "yes")) return "any";
  if (kinds.includes("unknown")) return "unknown";
  return kinds.includes("yes") ? "kind" : narrowScope(id);
}

/** Which database users a name is of. */
export function userScope(user: Pattern): Scope {
  const covered = contains(user, SOME_USER);
  if (covered !== "no") return covered === "yes" ? "any" : "unknown";
  return narrowScope(user);
}

function narrowScope(pattern: Pattern): Scope {
  if (pattern.some(isWildcard) || hasHole(pattern)) return "partial";
  return pattern.some((letter) => isSymbol(letter) && letter.sort === "variable") ? "variable" : "one";
}

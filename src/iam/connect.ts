import type { ConnectGrant, Scope } from "../graph/document.js";
import { linkTo, type GraphNode } from "../graph/node.js";
import { matchAction } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { unsupportedConditions } from "./conditions.js";
import {
  EVERY_USER,
  kindsCovered,
  kindsReached,
  onlyBinding,
  readTarget,
  type ConnectTarget,
  type TargetReading,
} from "./connect-target.js";
import type { MasterUser, MasterUsers } from "./databases.js";
import { all, any, not, type Decision } from "./logic.js";
import {
  contains,
  hasHole,
  isSymbol,
  isWildcard,
  literalPattern,
  literalText,
  matches,
  parsePattern,
  STAR,
  type Pattern,
} from "./patterns.js";
import type { ActionText, Policy, PolicyStatement } from "./statements.js";
import { holesOf, patternOf, showText, type Binding, type PolicyText, type Resolve } from "./text.js";

/** The action that logs in to a database as one of its users. */
export const CONNECT = "rds-db:connect";

/** What the analysis of a policy needs to know beside the policy. */
export interface ConnectContext {
  readonly resolve: Resolve;
  /** Names of users that own or administer a database wherever they occur. */
  readonly privilegedUsers: readonly string[];
  readonly masterUsers: MasterUsers;
  /** True when only roles have the policy, in whose sessions `aws:username` has no value. */
  readonly isForRoles: boolean;
}

/**
 * User names that are those of a master or of the service itself, in the engines that have IAM database authentication and
 * elsewhere (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html).
 */
export const PRIVILEGED_USERS: readonly string[] = [
  "admin",
  "administrator",
  "awsuser",
  "dba",
  "dbadmin",
  "master",
  "mysql",
  "oracle",
  "postgres",
  "rds_password",
  "rds_replication",
  "rds_superuser",
  "rdsadmin",
  "rdsproxyadmin",
  "rdsrepladmin",
  "root",
  "sa",
  "superuser",
  "sys",
  "system",
];

const SOME_USER = parsePattern("?*");

/**
 * The grants of `rds-db:connect` in an identity policy: one for each resource pattern of each Allow statement that is about
 * it, with what it covers and what the policy's Deny statements leave of it.
 */
export function connectGrants(policy: Policy, context: ConnectContext): readonly ConnectGrant[] {
  const denies = policy.statements
    .filter(({ effect }) => effect === "Deny")
    .map((statement) => readDeny(statement, policy, context));
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
  if (policy.variables === false && text.parts.some((part) => typeof part === "string" && /\$\{[^}]+\}/.test(part))) {
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
  const leavesNothing = excepted.some((text) => containsArn(arnOf(text, policy, context), EVERY_USER) === "yes");
  if (leavesNothing) return [];
  const path = [...statement.path, "NotResource"];
  return [
    {
      text: { path, parts: ["*"] },
      target: { arn: { kind: "everything" }, id: [STAR], user: [STAR], bindings: new Map() },
      pattern: `everything but ${excepted.map(showText).join(", ")}`,
    },
  ];
}

function arnOf(text: PolicyText, policy: Policy, { resolve }: ConnectContext): ArnPattern {
  return parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
}

/** A Deny statement about `rds-db:connect` that does not depend on the request. */
interface Deny {
  readonly action: Decision;
  /** `no` when a request may get by, as conditions are of the request. */
  readonly unconditional: Decision;
  readonly resources: readonly ArnPattern[];
  /** What is spared: the Deny is of everything else. */
  readonly spared: readonly { readonly text: PolicyText; readonly arn: ArnPattern }[] | undefined;
}

function readDeny(statement: PolicyStatement, policy: Policy, context: ConnectContext): Deny {
  const unsupported = unsupportedConditions(statement.conditions);
  const alwaysTrue = unsupported.filter(({ effect }) => effect === "always_matches").length;
  const isUnknown = statement.conditions.some(({ key }) => key === "") || "" in statement.unknown;
  return {
    action: matchAction(statement, CONNECT).decision,
    unconditional: isUnknown ? "unknown" : alwaysTrue === statement.conditions.length ? "yes" : "no",
    resources: (statement.resources ?? []).map((text) => arnOf(text, policy, context)),
    spared: statement.notResources?.map((text) => ({ text, arn: arnOf(text, policy, context) })),
  };
}

/**
 * A grant as it is, or, when a Deny with NotResource spares only parts of it, those parts in its place.
 */
function describeAll(grant: LiveGrant, denies: readonly Deny[], context: ConnectContext): readonly ConnectGrant[] {
  const narrowing = denies.find(
    ({ action, unconditional, spared }) => action === "yes" && unconditional === "yes" && spared !== undefined,
  );
  if (narrowing?.spared === undefined) return [describe(grant, denies, context)];
  const others = denies.filter((deny) => deny !== narrowing);
  const { arn } = grant.target;
  if (narrowing.spared.some((spared) => containsArn(spared.arn, comparable(arn, spared.arn)) === "yes")) {
    return describeAll(grant, others, context);
  }
  const parts = narrowing.spared.filter((spared) => intersectsArn(arn, spared.arn) !== "no");
  if (parts.length === 0) return [{ ...describe(grant, others, context), denied: "yes" }];
  return parts.flatMap(({ text, arn: spared }) => {
    const reading = readTarget(text, context.resolve, true);
    if (reading.kind === "dead") return [];
    if (containsArn(arn, spared) !== "yes")
      return [{ ...describe(grant, others, context), denied: "unknown" as const }];
    return describeAll({ ...grant, target: reading.target, pattern: showText(text) }, others, context);
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
  const privileged = privilegedUsers(target, node === undefined || bound.length > 1 ? undefined : node, context);
  const left = privileged.certain.map((name) => ({ name, denied: deniedUser(target, name, denies) }));
  const holes = holesOf(text).map(({ reason }) => reason);
  return {
    path: text.path,
    via: grant.via,
    pattern: grant.pattern ?? showText(text),
    database,
    ...(node === undefined || bound.length > 1 ? {} : { database_link: linkTo(node) }),
    user,
    ...(userName === undefined ? {} : { user_name: userName }),
    privileged_users: doubts.length > 0 ? [] : left.filter(({ denied }) => denied === "no").map(({ name }) => name),
    privileged_unknown:
      privileged.possible.length > 0 ||
      left.some(({ denied }) => denied === "unknown") ||
      (doubts.length > 0 && left.some(({ denied }) => denied !== "yes")),
    denied: deniedBy(target.arn, denies),
    unsupported_conditions: grant.unsupported_conditions,
    because: [...new Set([...doubts, ...holes, ...privileged.possible])],
  };
}

function doubtful(scope: Scope, doubts: readonly string[]): Scope {
  return doubts.length === 0 || scope === "one" || scope === "variable" ? scope : "unknown";
}

function databaseScope(id: Pattern): Scope {
  const covered = kindsCovered(id).length;
  if (covered === 3) return "any";
  if (hasHole(id)) return "unknown";
  return covered > 0 ? "kind" : narrowScope(id);
}

function userScope(user: Pattern): Scope {
  if (contains(user, SOME_USER) === "yes") return "any";
  return hasHole(user) ? "unknown" : narrowScope(user);
}

function narrowScope(pattern: Pattern): Scope {
  if (pattern.some(isWildcard)) return "partial";
  return pattern.some((letter) => isSymbol(letter) && letter.sort === "variable") ? "variable" : "one";
}

interface PrivilegedUsers {
  readonly certain: readonly string[];
  /** Reasons why the pattern may cover a privileged user. */
  readonly possible: readonly string[];
}

/** Privileged users that a pattern covers: those of the configured names, and the master users of what its id reaches. */
function privilegedUsers(
  target: ConnectTarget,
  database: GraphNode | undefined,
  context: ConnectContext,
): PrivilegedUsers {
  const user = lowerCase(target.user);
  const certain: string[] = [];
  const possible: string[] = [];
  const holes = target.user.flatMap((letter) =>
    reasonsOf(isSymbol(letter) ? target.bindings.get(letter.key) : undefined),
  );
  for (const name of context.privilegedUsers) {
    const decision = matches(user, name.toLowerCase());
    if (decision === "yes") certain.push(name);
    else if (decision === "unknown") possible.push(...holes);
  }
  const covered = new Set(kindsCovered(target.id));
  const consider = (master: MasterUser, isReached: boolean): void => {
    const decision = contains(user, lowerCase(master.pattern));
    if (decision === "no") return;
    const reason = `"${master.name}" is the master user of ${master.database.resource.address}`;
    if (decision === "yes" && isReached) certain.push(master.name);
    else if (decision === "yes") possible.push(`${reason}, which the id may be of`);
    else if (isReached && !master.isKnown)
      possible.push(`the master user of ${master.database.resource.address} is not known`);
    else if (holes.length > 0) possible.push(...holes);
  };
  if (database !== undefined) {
    for (const master of context.masterUsers.of(database)) consider(master, true);
  } else {
    for (const kind of kindsReached(target.id)) {
      for (const master of context.masterUsers.ofKind(kind)) if (master.isKnown) consider(master, covered.has(kind));
    }
  }
  return { certain: [...new Set(certain)], possible: [...new Set(possible)] };
}

function reasonsOf(binding: Binding | undefined): readonly string[] {
  return binding?.sort === "hole" ? binding.because.map(({ reason }) => reason) : [];
}

function lowerCase(pattern: Pattern): Pattern {
  return pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
}

/** Whether the Deny statements leave nothing of a pattern. */
function deniedBy(arn: ArnPattern, denies: readonly Deny[]): Decision {
  return any(
    denies.map(({ action, unconditional, resources, spared }) => {
      const resource =
        spared === undefined
          ? any(resources.map((outer) => containsArn(outer, comparable(arn, outer))))
          : all(spared.map((inner) => not(intersectsArn(arn, inner.arn))));
      return all([action, unconditional, resource]);
    }),
  );
}

/** Whether the Deny statements leave nothing of one user of a pattern. */
function deniedUser(target: ConnectTarget, name: string, denies: readonly Deny[]): Decision {
  const resource = [...literalPattern("dbuser:"), ...target.id, "/", ...literalPattern(name)];
  const base = target.arn.kind === "arn" ? target.arn : EVERY_USER;
  if (base.kind !== "arn") return "no";
  return deniedBy({ kind: "arn", segments: { ...base.segments, resource } }, denies);
}

/**
 * A grant as it is compared with a Deny. Everything is every database user. Partition and account are not compared unless
 * both name another account: one logs in only within one's own.
 */
function comparable(arn: ArnPattern, deny: ArnPattern): ArnPattern {
  const grant = arn.kind === "everything" ? EVERY_USER : arn;
  if (grant.kind !== "arn" || deny.kind !== "arn") return grant;
  const { partition, account } = deny.segments;
  const isOther = literalText(account) !== undefined && literalText(grant.segments.account) !== undefined;
  return {
    kind: "arn",
    segments: { ...grant.segments, partition, account: isOther ? grant.segments.account : account },
  };
}

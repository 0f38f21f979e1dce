import { causesOfCase, type Case } from "../graph/case.js";
import type { ConditionDocument, Link, PolicyDocument, StatementDocument } from "../graph/document.js";
import { linkTo, type GraphIndex, type GraphNode } from "../graph/node.js";
import { matchAction } from "./actions.js";
import { unsupportedConditions } from "./conditions.js";
import { connectGrants } from "./connect.js";
import { CONNECT } from "./connect-target.js";
import { idleConditions } from "./idle-conditions.js";
import { masterUsers, type MasterUsers } from "./databases.js";
import { isAdministrator, sensitiveGrants } from "./grants.js";
import { PRIVILEGED_USERS, privilegedName, type PrivilegedName } from "./privileged-users.js";
import { readPolicies } from "./read.js";
import type { HeldPolicy, ReadPolicy } from "./read-policy.js";
import type { Policy, PolicyCondition, PolicyStatement } from "./statements.js";
import { showText, type PolicyText } from "./text.js";
import { invalidity } from "./validity.js";

export interface PolicyOptions {
  /** Database users that are privileged wherever they occur; the default is {@link PRIVILEGED_USERS}. */
  readonly privilegedUsers?: readonly string[];
}

/**
 * All policy documents of a tree, analysed.
 *
 * @param policies as {@link readPolicies} gives them, where they have been read already
 */
export function policyDocuments(
  index: GraphIndex,
  options: PolicyOptions = {},
  policies: readonly ReadPolicy[] = readPolicies(index),
): readonly PolicyDocument[] {
  const privileged = (options.privilegedUsers ?? PRIVILEGED_USERS).map(privilegedName);
  const masters = masterUsers(index);
  const beside = denyingBeside(policies);
  return policies.map((each) => policyDocument(each, beside(each), privileged, masters));
}

/**
 * Denying policies beside one that are looked at. IAM lets nobody have more: 20 managed policies, and inline ones of 10,240
 * characters together (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const MOST_BESIDE = 100;

/** Finds the other identity policies with Deny statements that everybody has who has a policy. */
function denyingBeside(read: readonly ReadPolicy[]): (policy: ReadPolicy) => readonly Policy[] {
  const byPrincipal = new Map<GraphNode, ReadPolicy[]>();
  for (const each of read) {
    if (
      each.kind !== "identity" ||
      each.held.onlyIf !== undefined ||
      !each.policy.statements.some(({ effect }) => effect === "Deny")
    )
      continue;
    for (const principal of each.held.principals) {
      if (each.held.attachedIf?.has(principal) === true) continue;
      const denying = byPrincipal.get(principal);
      if (denying === undefined) byPrincipal.set(principal, [each]);
      else if (denying.length < MOST_BESIDE) denying.push(each);
    }
  }
  return (one) => {
    const [first, ...others] = one.held.principals;
    if (first === undefined) return [];
    return (byPrincipal.get(first) ?? [])
      .filter((each) => each !== one && others.every((principal) => each.held.principals.includes(principal)))
      .map(({ policy }) => policy);
  };
}

function policyDocument(
  { held, policy, kind, resolve }: ReadPolicy,
  beside: readonly Policy[],
  privilegedUsers: readonly PrivilegedName[],
  masters: MasterUsers,
): PolicyDocument {
  const { holder, path, managed, onlyIf } = held;
  const grants = sensitiveGrants(policy, kind, resolve, beside);
  const repeated = new Set(policy.beside);
  const statements = policy.statements.flatMap((statement, position): readonly StatementDocument[] => {
    if (repeated.has(statement)) return [];
    return [
      {
        ...statementDocument(statement),
        ...(onlyIf === undefined || managed !== undefined ? {} : actionPaths(statement)),
        grants: grants[position] ?? [],
        admin: isAdministrator(statement, policy, kind, resolve),
      },
    ];
  });
  const connect =
    kind === "identity"
      ? connectGrants(policy, { resolve, privilegedUsers, masterUsers: masters, isForRoles: isForRoles(held), beside })
      : [];
  const invalid = managed === undefined ? invalidity(policy, kind) : undefined;
  return {
    holder: linkTo(holder),
    path,
    kind,
    principals: held.principals.map((node): Link => linkTo(node)),
    ...(policy.version === undefined ? {} : { version: policy.version }),
    ...(managed === undefined ? {} : { managed_policy: managed }),
    // What an AWS managed policy says is not written in the tree; its place is where it is attached.
    statements: managed === undefined ? statements : statements.map((statement) => ({ ...statement, path })),
    connect: managed === undefined ? connect : connect.map((grant) => ({ ...grant, path })),
    ...(policy.unknown === undefined ? {} : { unknown: policy.unknown }),
    ...(invalid === undefined ? {} : { invalid }),
    ...(onlyIf === undefined ? {} : { uncertain: inWords(onlyIf) }),
    ...(held.attachedIf === undefined ? {} : { uncertain_principals: perhapsAttached(held.attachedIf) }),
  };
}

function inWords(onlyIf: Case): string {
  return causesOfCase(onlyIf)
    .map(({ reason }) => reason)
    .join("; ");
}

function perhapsAttached(
  attachedIf: ReadonlyMap<GraphNode, Case>,
): NonNullable<PolicyDocument["uncertain_principals"]> {
  return [...attachedIf].map(([node, onlyIf]) => ({ ...linkTo(node), because: inWords(onlyIf) }));
}

/** Of a statement that the tree has in one case only, whose actions need not stand where their positions say. */
function actionPaths({ actions = [] }: PolicyStatement): Pick<StatementDocument, "action_paths"> {
  return { action_paths: actions.map(({ path }) => path) };
}

function isForRoles({ principals }: HeldPolicy): boolean {
  return principals.length > 0 && principals.every(({ resource }) => resource.type === "aws_iam_role");
}

function statementDocument(statement: PolicyStatement): Omit<StatementDocument, "grants" | "admin"> {
  const { index, sid, effect, path, conditions, unknown } = statement;
  const isAboutConnect = matchAction(statement, CONNECT).decision !== "no";
  const unsupported = isAboutConnect ? unsupportedConditions(conditions) : [];
  const idle = conditions.length === 0 ? [] : idleConditions(statement);
  return {
    index,
    ...(sid === undefined ? {} : { sid }),
    effect,
    path,
    actions: shown(statement.actions),
    not_actions: shown(statement.notActions),
    resources: shown(statement.resources),
    not_resources: shown(statement.notResources),
    principals: statement.principals ?? [],
    not_principals: statement.notPrincipals ?? [],
    conditions: conditions.map(conditionDocument),
    ...(unsupported.length === 0 ? {} : { unsupported_conditions: unsupported }),
    ...(idle.length === 0 ? {} : { idle_conditions: idle }),
    unknown,
  };
}

function conditionDocument({ operator, key, values, unknown }: PolicyCondition): ConditionDocument {
  return { operator, key, values, ...(unknown === undefined ? {} : { unknown }) };
}

function shown(texts: readonly PolicyText[] | undefined): readonly string[] {
  return (texts ?? []).map(showText);
}

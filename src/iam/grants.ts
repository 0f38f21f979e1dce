import type { PolicyKind, StatementDocument } from "../graph/document.js";
import { groupBy } from "../graph/group.js";
import { isEveryAction, matchAction } from "./actions.js";
import { containsArn, inPartitionOf, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { all, any, not, type Decision } from "./logic.js";
import { literalText, type Pattern } from "./patterns.js";
import { SENSITIVE_ACTIONS, type SensitiveAction } from "./sensitive-actions.js";
import type { Policy, PolicyStatement } from "./statements.js";
import { patternOf, type PolicyText, type Resolve } from "./text.js";

type Grant = StatementDocument["grants"][number];

/** Kinds whose resource is the one that holds the policy, whatever `Resource` says. */
const OF_ONE_RESOURCE: readonly PolicyKind[] = ["resource", "trust"];

interface ReadStatement {
  readonly statement: PolicyStatement;
  readonly resources: readonly ArnPattern[];
  readonly notResources: readonly ArnPattern[] | undefined;
}

/**
 * Computes for each statement of a policy which sensitive actions it grants; none for Deny statements.
 *
 * @param beside other policies of everybody who has the policy, whose Deny statements count as well
 */
export function sensitiveGrants(
  policy: Policy,
  kind: PolicyKind,
  resolve: Resolve,
  beside: readonly Policy[] = [],
): readonly (readonly Grant[])[] {
  const asked = policy.statements.map((statement) => (statement.effect === "Deny" ? [] : actionsToAsk(statement)));
  // Most policies are about nothing that is asked for.
  if (asked.every((actions) => actions.length === 0)) return asked.map(() => []);
  const read = readStatements(policy, resolve);
  const denies = [...read, ...beside.flatMap((each) => readStatements(each, resolve))].filter(
    ({ statement }) => statement.effect === "Deny" && statement.conditions.length === 0,
  );
  return read.map((each, position) => statementGrants(each, asked[position] ?? [], kind, denies));
}

function readStatements(policy: Policy, resolve: Resolve): readonly ReadStatement[] {
  const parse = (text: PolicyText): ArnPattern => parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
  return policy.statements.map((statement) => ({
    statement,
    resources: (statement.resources ?? []).map(parse),
    notResources: statement.notResources?.map(parse),
  }));
}

function statementGrants(
  read: ReadStatement,
  asked: readonly SensitiveAction[],
  kind: PolicyKind,
  denies: readonly ReadStatement[],
): readonly Grant[] {
  // Actions on the same type of resource share its pattern.
  const reaches = new Map<ArnPattern, Reach | undefined>();
  const reachOf = (whole: ArnPattern): Reach | undefined => {
    if (!reaches.has(whole))
      reaches.set(whole, OF_ONE_RESOURCE.includes(kind) ? holderItself(read, whole) : reached(read, whole));
    return reaches.get(whole);
  };
  return asked.flatMap((sensitive): readonly Grant[] => {
    const { decision, via } = matchAction(read.statement, sensitive);
    const reach = decision === "no" ? undefined : reachOf(sensitive.resources);
    if (reach === undefined) return [];
    const denied = deniedBy(reach.patterns, sensitive, denies);
    if (denied === "yes") return [];
    return [{ action: sensitive.action, via, resources: decision === "unknown" ? "unknown" : reach.extent, denied }];
  });
}

/** The sensitive actions by their names, and by their services. */
const SENSITIVE_NAMES = new Set(SENSITIVE_ACTIONS.map(({ literal }) => literal));
const SENSITIVE_BY_SERVICE = groupBy(SENSITIVE_ACTIONS, ({ pattern }) => serviceIn(pattern));

/**
 * The sensitive actions that a statement may be about: most statements name single actions, or some of one service, and are about
 * no others.
 */
function actionsToAsk({ actions, notActions }: PolicyStatement): readonly SensitiveAction[] {
  if (actions === undefined) return notActions === undefined ? [] : SENSITIVE_ACTIONS;
  const asked = new Set<SensitiveAction>();
  const named = new Set<string>();
  for (const { action, pattern } of actions) {
    if (action !== undefined) {
      if (SENSITIVE_NAMES.has(action)) named.add(action);
      continue;
    }
    const service = serviceIn(pattern);
    if (service === undefined) return SENSITIVE_ACTIONS;
    for (const each of SENSITIVE_BY_SERVICE.get(service) ?? []) asked.add(each);
  }
  if (asked.size === 0 && named.size === 0) return [];
  return SENSITIVE_ACTIONS.filter((each) => asked.has(each) || (each.literal !== undefined && named.has(each.literal)));
}

/** The service of a pattern of actions, in lower case; `undefined` where it leaves that open. */
function serviceIn(pattern: Pattern): string | undefined {
  const colon = pattern.indexOf(":");
  return colon < 0 ? undefined : literalText(pattern.slice(0, colon));
}

/** How much of a resource type a statement reaches, and through what. */
interface Reach {
  readonly extent: Grant["resources"];
  readonly patterns: readonly ArnPattern[];
}

function holderItself({ resources }: ReadStatement, whole: ArnPattern): Reach {
  return { extent: "some", patterns: resources.length === 0 ? [whole] : resources };
}

function reached({ resources, notResources }: ReadStatement, whole: ArnPattern): Reach | undefined {
  if (notResources !== undefined) {
    const isSpared = any(notResources.map((spared) => containsArn(spared, whole))) === "yes";
    return isSpared ? undefined : { extent: "any", patterns: [whole] };
  }
  if (whole.kind === "everything") {
    return resources.some(({ kind }) => kind === "everything") ? { extent: "any", patterns: [whole] } : undefined;
  }
  const patterns = resources.filter((pattern) => intersectsArn(pattern, whole) !== "no");
  if (patterns.length === 0) return undefined;
  const decision = any(patterns.map((pattern) => containsWhole(pattern, whole)));
  return { extent: EXTENTS[decision], patterns };
}

const EXTENTS = { yes: "any", no: "some", unknown: "unknown" } as const;

/** Whether a pattern covers a resource type: Region, account and partition aside, which a policy is often written for. */
function containsWhole(pattern: ArnPattern, whole: ArnPattern): Decision {
  if (pattern.kind !== "arn" || whole.kind !== "arn") return containsArn(pattern, whole);
  const { service, resource } = whole.segments;
  return containsArn(pattern, { kind: "arn", segments: { ...pattern.segments, service, resource } });
}

/** Whether Deny statements without condition take an action off patterns altogether. */
function deniedBy(
  patterns: readonly ArnPattern[],
  sensitive: SensitiveAction,
  denies: readonly ReadStatement[],
): Decision {
  let result: Decision = "no";
  for (const deny of denies) {
    const { decision } = matchAction(deny.statement, sensitive);
    if (decision === "no") continue;
    const covered = patterns.map((pattern) =>
      coveredBy(deny, pattern.kind === "everything" ? sensitive.resources : pattern),
    );
    const denied = all([decision, ...covered]);
    if (denied === "yes") return "yes";
    if (denied === "unknown") result = "unknown";
  }
  return result;
}

function coveredBy({ resources, notResources }: ReadStatement, granted: ArnPattern): Decision {
  if (notResources !== undefined) return all(notResources.map((spared) => not(intersectsArn(granted, spared))));
  return any(resources.map((outer) => containsArn(outer, inPartitionOf(outer, granted))));
}

/** Whether a statement allows every action on every resource, without condition and without a Deny that limits it. */
export function isAdministrator(
  statement: PolicyStatement,
  policy: Policy,
  kind: PolicyKind,
  resolve: Resolve,
): boolean {
  if (kind !== "identity" || statement.effectText !== "Allow" || statement.conditions.length > 0) return false;
  if (!(statement.actions ?? []).some(({ pattern }) => isEveryAction(pattern))) return false;
  const parse = (text: PolicyText): ArnPattern => parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
  const everywhere = (statement.resources ?? []).some((text) => parse(text).kind === "everything");
  if (!everywhere) return false;
  return !policy.statements.some(
    (deny) =>
      deny.effect === "Deny" &&
      deny.conditions.length === 0 &&
      (deny.notActions !== undefined || (deny.actions ?? []).some(({ pattern }) => isEveryAction(pattern))),
  );
}

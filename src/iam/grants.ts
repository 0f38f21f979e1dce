import type { PolicyKind, StatementDocument } from "../graph/document.js";
import { isEveryAction, matchAction } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { all, any, not, type Decision } from "./logic.js";
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

/** Computes for each statement of a policy which sensitive actions it grants; none for Deny statements. */
export function sensitiveGrants(policy: Policy, kind: PolicyKind, resolve: Resolve): readonly (readonly Grant[])[] {
  const read = policy.statements.map((statement): ReadStatement => {
    const parse = (text: PolicyText): ArnPattern =>
      parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
    return {
      statement,
      resources: (statement.resources ?? []).map(parse),
      notResources: statement.notResources?.map(parse),
    };
  });
  const denies = read.filter(({ statement }) => statement.effect === "Deny" && statement.conditions.length === 0);
  return read.map((each) => {
    if (each.statement.effect === "Deny") return [];
    return SENSITIVE_ACTIONS.flatMap((sensitive) => grantOf(each, sensitive, kind, denies) ?? []);
  });
}

function grantOf(
  { statement, resources, notResources }: ReadStatement,
  sensitive: SensitiveAction,
  kind: PolicyKind,
  denies: readonly ReadStatement[],
): Grant | undefined {
  const { decision, via } = matchAction(statement, sensitive.action);
  if (decision === "no") return undefined;
  const reach = OF_ONE_RESOURCE.includes(kind) ? "some" : reachOf(resources, notResources, sensitive.resources);
  if (reach === undefined) return undefined;
  const patterns = resources.length === 0 ? [sensitive.resources] : resources;
  const denied = deniedBy(patterns, sensitive, denies);
  if (denied === "yes") return undefined;
  return { action: sensitive.action, via, resources: decision === "unknown" ? "unknown" : reach, denied };
}

/** How much of a resource type a statement reaches; `undefined` for nothing. */
function reachOf(
  resources: readonly ArnPattern[],
  notResources: readonly ArnPattern[] | undefined,
  whole: ArnPattern,
): Grant["resources"] | undefined {
  if (notResources !== undefined) {
    return any(notResources.map((spared) => containsArn(spared, whole))) === "yes" ? undefined : "any";
  }
  if (whole.kind === "everything") return resources.some(({ kind }) => kind === "everything") ? "any" : undefined;
  if (all(resources.map((pattern) => not(intersectsArn(pattern, whole)))) === "yes") return undefined;
  switch (any(resources.map((pattern) => containsWhole(pattern, whole)))) {
    case "yes":
      return "any";
    case "no":
      return "some";
    case "unknown":
      return "unknown";
  }
}

/** Whether a pattern covers a resource type: Region, account and partition aside, which a policy is often written for. */
function containsWhole(pattern: ArnPattern, whole: ArnPattern): Decision {
  if (pattern.kind !== "arn" || whole.kind !== "arn") return containsArn(pattern, whole);
  const { service, resource } = whole.segments;
  return containsArn(pattern, { kind: "arn", segments: { ...pattern.segments, service, resource } });
}

function deniedBy(
  patterns: readonly ArnPattern[],
  { action, resources }: SensitiveAction,
  denies: readonly ReadStatement[],
): Decision {
  return any(
    denies.map((deny) => {
      const covered = patterns.map((pattern) => {
        const granted = pattern.kind === "everything" ? resources : pattern;
        if (deny.notResources !== undefined)
          return all(deny.notResources.map((spared) => not(intersectsArn(granted, spared))));
        return any(deny.resources.map((outer) => containsArn(outer, granted)));
      });
      return all([matchAction(deny.statement, action).decision, ...covered]);
    }),
  );
}

/** Whether a statement allows every action on every resource, without condition and without a Deny that limits it. */
export function isAdministrator(
  statement: PolicyStatement,
  policy: Policy,
  kind: PolicyKind,
  resolve: Resolve,
): boolean {
  if (kind !== "identity" || statement.effectText !== "Allow" || statement.conditions.length > 0) return false;
  const parse = (text: PolicyText): ArnPattern => parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
  const everywhere = (statement.resources ?? []).some((text) => parse(text).kind === "everything");
  if (!everywhere || !(statement.actions ?? []).some(({ pattern }) => isEveryAction(pattern))) return false;
  return !policy.statements.some(
    (deny) =>
      deny.effect === "Deny" &&
      deny.conditions.length === 0 &&
      (deny.notActions !== undefined || (deny.actions ?? []).some(({ pattern }) => isEveryAction(pattern))),
  );
}

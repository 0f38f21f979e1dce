import { matchAction } from "./actions.js";
import { containsArn, type ArnPattern } from "./arn.js";
import { unsupportedConditions } from "./conditions.js";
import { CONNECT, readTarget, type ConnectTarget } from "./connect-target.js";
import { all, any, not, type Decision } from "./logic.js";
import { contains, intersects, literalText, STAR, type Pattern } from "./patterns.js";
import type { Policy, PolicyStatement } from "./statements.js";
import type { PolicyText, Resolve } from "./text.js";

/** A Deny statement about `rds-db:connect` that no request gets by. */
export interface Deny {
  /** Whether it is certain that it denies. */
  readonly certainty: Decision;
  readonly resources: readonly ConnectTarget[];
  /** With NotResource: what is spared, as the Deny is of everything else. */
  readonly spared: readonly Spared[] | undefined;
}

export interface Spared {
  readonly text: PolicyText;
  readonly target: ConnectTarget;
}

/**
 * The Deny statements of a policy that take database users off its grants. Conditions are about the request: one that may
 * be false lets some requests by, so that its statement leaves every grant in being.
 */
export function readDenies(policy: Policy, resolve: Resolve): readonly Deny[] {
  return policy.statements.flatMap((statement): readonly Deny[] => {
    if (statement.effect !== "Deny") return [];
    const certainty = all([matchAction(statement, CONNECT).decision, isUnconditional(statement)]);
    if (certainty === "no") return [];
    const read = (texts: readonly PolicyText[]): readonly Spared[] =>
      texts.flatMap((text) => {
        const reading = readTarget(text, resolve, policy.variables ?? true);
        return reading.kind === "target" ? [{ text, target: reading.target }] : [];
      });
    const { resources = [], notResources } = statement;
    return [
      {
        certainty,
        resources: read(resources).map(({ target }) => target),
        spared: notResources === undefined ? undefined : read(notResources),
      },
    ];
  });
}

function isUnconditional({ conditions, unknown }: PolicyStatement): Decision {
  if (conditions.some(({ key }) => key === "") || "" in unknown) return "unknown";
  const alwaysTrue = unsupportedConditions(conditions).filter(({ effect }) => effect === "always_matches");
  return alwaysTrue.length === conditions.length ? "yes" : "no";
}

/** Whether the Deny statements leave nothing of a target. */
export function isDenied(target: ConnectTarget, denies: readonly Deny[]): Decision {
  return any(
    denies.map(({ certainty, resources, spared }) => {
      const covered =
        spared === undefined
          ? any(resources.map((outer) => containsTarget(outer, target)))
          : all(spared.map((inner) => not(intersectsTarget(target, inner.target))));
      return all([certainty, covered]);
    }),
  );
}

/** For users of a target, whether the Deny statements leave nothing of them in its databases. */
export function deniedUsers(
  target: ConnectTarget,
  users: readonly Pattern[],
  denies: readonly Deny[],
): readonly Decision[] {
  const relevant = denies.flatMap((deny): readonly ((user: Pattern) => Decision)[] => {
    if (deny.spared !== undefined) return [(user) => isDenied({ ...target, user }, [deny])];
    return deny.resources.map((outer) => {
      const databases = all([deny.certainty, containsDatabases(outer, target)]);
      return (user) => (databases === "no" ? "no" : all([databases, contains(outer.user, user)]));
    });
  });
  return users.map((user) => any(relevant.map((denies) => denies(user))));
}

/** Whether every database user that `inner` means is one that `outer` means. */
export function containsTarget(outer: ConnectTarget, inner: ConnectTarget): Decision {
  return all([containsDatabases(outer, inner), contains(outer.user, inner.user)]);
}

function containsDatabases(outer: ConnectTarget, inner: ConnectTarget): Decision {
  return all([containsPlaces(outer.arn, inner.arn), contains(outer.id, inner.id)]);
}

const ANYWHERE: Pattern = [STAR];

/**
 * Compares where patterns reach: their Regions. Partitions are not compared, and accounts only when both are named: one logs
 * in within one's own.
 */
function containsPlaces(outer: ArnPattern, inner: ArnPattern): Decision {
  if (outer.kind === "everything") return "yes";
  if (outer.kind !== "arn") return containsArn(outer, inner) === "yes" ? "yes" : "unknown";
  if (inner.kind === "everything") return contains(outer.segments.region, ANYWHERE);
  if (inner.kind !== "arn") return "unknown";
  const accounts = [outer.segments.account, inner.segments.account].map(literalText);
  const isOtherAccount = accounts.every((account) => account !== undefined) && accounts[0] !== accounts[1];
  return isOtherAccount ? "no" : contains(outer.segments.region, inner.segments.region);
}

/** Whether some database user is meant by both. */
export function intersectsTarget(a: ConnectTarget, b: ConnectTarget): Decision {
  const places =
    a.arn.kind === "arn" && b.arn.kind === "arn" ? intersects(a.arn.segments.region, b.arn.segments.region) : "yes";
  return all([places, intersects(a.id, b.id), intersects(a.user, b.user)]);
}

import { causesOfCase, implies, opposite, together, type Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import { matchAction, type AskedAction } from "./actions.js";
import { containsArn, inPartitionOf, intersectsArn, type ArnPattern } from "./arn.js";
import { decideConditions } from "./condition-decision.js";
import type { EffectiveGrant } from "./effective-grant.js";
import { arnFor, doubtsOf, inPlaceOf, opened } from "./grant-patterns.js";
import type { Identity } from "./identities.js";
import { all, any, not, type Decision } from "./logic.js";
import type { KeyLookup } from "./request-keys.js";
import type { ReadPolicy } from "./read-policy.js";
import { boundPattern, textContext, validityOf } from "./statement-decision.js";
import { statementsAbout } from "./statement-index.js";
import type { Binding, PolicyText } from "./text.js";

/** A Deny that may be about an action. */
export interface DenyStatement {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly resources: readonly ArnPattern[] | undefined;
  readonly spared: readonly ArnPattern[];
  /** What has to hold for it to be there; absent where it is there in any case. */
  readonly onlyIf?: Case;
  /** What the symbols of its resources stand for. */
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** The Deny statements of all policies of an identity that may be about an action. */
export function deniesOf(identity: Identity, action: AskedAction, lookup: KeyLookup): readonly DenyStatement[] {
  const own = [...identity.policies.map(({ read }) => read), ...(identity.boundaries ?? [])];
  const sources = [
    ...own.map((read) => ({ read, applies: "yes" as const })),
    ...identity.controls.map(({ read, applies }) => ({ read, applies })),
  ];
  return sources.flatMap(({ read, applies }) =>
    statementsAbout(read, action).flatMap((statement): readonly DenyStatement[] => {
      if (statement.effect !== "Deny") return [];
      const conditions = decideConditions(statement.conditions, lookup, textContext(read));
      const decision = all([matchAction(statement, action).decision, conditions.decision, validityOf(read), applies]);
      if (decision === "no") return [];
      const applying = applies === "yes" ? [] : [{ reason: "whether the service control policy applies is not known" }];
      return [
        {
          decision,
          because: [...conditions.because, ...applying, ...doubtsOf(read, statement)],
          resources: statement.resources?.flatMap((text) => arnFor(read, text, lookup)),
          spared: (statement.notResources ?? []).flatMap((text) => arnFor(read, text, lookup)),
          bindings: bindingsOf(read, statement.resources ?? []),
          ...(read.held.onlyIf === undefined ? {} : { onlyIf: read.held.onlyIf }),
        },
      ];
    }),
  );
}

const NO_BINDINGS: ReadonlyMap<string, Binding> = new Map();

function bindingsOf(read: ReadPolicy, texts: readonly PolicyText[]): ReadonlyMap<string, Binding> {
  const bound = texts.map((text) => boundPattern(read, text).bindings).filter(({ size }) => size > 0);
  const [only, ...others] = bound;
  if (only === undefined) return NO_BINDINGS;
  return others.length === 0 ? only : new Map(bound.flatMap((bindings) => [...bindings]));
}

/**
 * What Deny statements leave of a grant: what they certainly take is taken off, what they may take is doubted. Of those that are
 * there in one case only, a grant of that case loses what they take, and one of the other case nothing; of a grant that is there
 * in both, what they would take is left in the other case.
 */
export function withoutDenied(
  grant: EffectiveGrant,
  denies: readonly DenyStatement[],
  whole: ArnPattern,
): readonly EffectiveGrant[] {
  if (denies.every(({ onlyIf }) => onlyIf === undefined)) return withoutSure(grant, denies, whole);
  const sure: DenyStatement[] = [];
  const perhaps: DenyStatement[] = [];
  for (const deny of denies) {
    if (implies(grant.onlyIf ?? [], deny.onlyIf)) sure.push(deny);
    else if (together(grant.onlyIf, deny.onlyIf) !== undefined) perhaps.push(deny);
  }
  return perhaps.reduce<readonly EffectiveGrant[]>(
    (left, deny) => left.flatMap((each) => withoutPerhaps(each, deny, whole)),
    withoutSure(grant, sure, whole),
  );
}

function withoutPerhaps(grant: EffectiveGrant, deny: DenyStatement, whole: ArnPattern): readonly EffectiveGrant[] {
  const { onlyIf = [] } = deny;
  if (together(grant.onlyIf, onlyIf) === undefined) return [grant];
  const left = withoutSure(grant, [deny], whole);
  if (left.length === 1 && left[0] === grant) return [grant];
  const otherwise = opposite(onlyIf);
  if (left.length > 0 || otherwise === undefined) {
    const because = [...grant.because, ...causesOfCase(onlyIf).map(mayDeny)];
    return [{ ...grant, certainty: "unknown", because }];
  }
  return inCase(grant, otherwise);
}

/** A grant as it is in one case. */
export function inCase(grant: EffectiveGrant, onlyIf: Case): readonly EffectiveGrant[] {
  const all = together(grant.onlyIf, onlyIf);
  if (all === undefined) return [];
  return [{ ...grant, onlyIf: all, certainty: "unknown", because: [...grant.because, ...causesOfCase(onlyIf)] }];
}

function mayDeny({ reason, ...place }: Cause): Cause {
  return { ...place, reason: `a Deny statement takes it away, ${reason}` };
}

function withoutSure(
  grant: EffectiveGrant,
  denies: readonly DenyStatement[],
  whole: ArnPattern,
): readonly EffectiveGrant[] {
  const granted = opened(grant.resource.kind === "everything" ? whole : grant.resource);
  const sparing = denies.find(({ decision, resources }) => decision === "yes" && resources === undefined);
  if (sparing !== undefined) {
    const others = denies.filter((deny) => deny !== sparing);
    return sparedParts(grant, granted, sparing).flatMap((part) => withoutSure(part, others, whole));
  }
  const except: ArnPattern[] = [];
  const because: Cause[] = [];
  let { bindings } = grant;
  for (const deny of denies) {
    const covered = coveredBy(deny, granted, grant.referred);
    const decision = all([deny.decision, covered]);
    if (decision === "yes") return [];
    if (decision === "unknown") because.push(...deny.because, ...(covered === "unknown" ? OVERLAP : []));
    else if (deny.decision === "yes") {
      except.push(...(deny.resources ?? []).filter((part) => intersectsArn(part, grant.referred ?? granted) !== "no"));
      if (deny.bindings.size > 0) bindings = new Map([...deny.bindings, ...bindings]);
    }
  }
  if (because.length === 0 && except.length === 0) return [grant];
  return [
    {
      ...grant,
      except: [...grant.except, ...except],
      bindings,
      ...(because.length > 0 && { certainty: "unknown" as const, because: [...grant.because, ...because] }),
    },
  ];
}

/** What a Deny with NotResource leaves of a grant: the parts that it spares. */
function sparedParts(grant: EffectiveGrant, granted: ArnPattern, { spared }: DenyStatement): readonly EffectiveGrant[] {
  const { referred } = grant;
  const within = (each: ArnPattern): Decision =>
    referred !== undefined && each.kind === "arn"
      ? containsArn(each, inPlaceOf(each, referred))
      : containsArn(each, inPartitionOf(each, granted));
  if (spared.some((each) => within(each) === "yes")) return [grant];
  const met = spared.filter((each) => intersectsArn(referred ?? granted, each) !== "no");
  return met.map((resource): EffectiveGrant =>
    containsArn(granted, resource) === "yes"
      ? { ...grant, resource }
      : { ...grant, certainty: "unknown", because: [...grant.because, ...OVERLAP] },
  );
}

const OVERLAP: readonly Cause[] = [{ reason: "whether a Deny statement covers it is not known" }];

/** Whether a Deny takes all of what is granted. */
function coveredBy(
  { resources, spared }: DenyStatement,
  granted: ArnPattern,
  referred: ArnPattern | undefined,
): Decision {
  if (resources !== undefined && referred !== undefined) {
    return any(
      resources.map((outer) =>
        outer.kind === "arn" ? containsArn(outer, inPlaceOf(outer, referred)) : containsArn(outer, granted),
      ),
    );
  }
  if (resources === undefined) return all(spared.map((each) => not(intersectsArn(granted, each))));
  return any(resources.map((outer) => containsArn(outer, inPartitionOf(outer, granted))));
}

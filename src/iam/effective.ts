import type { ConditionDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { matchAction, type AskedAction, type Via } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { decideConditions } from "./condition-decision.js";
import type { AppliedPolicy, Identity } from "./identities.js";
import { all, any, not, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read.js";
import { requesterOf } from "./requester.js";
import { requestKeys, type KeyLookup } from "./request-keys.js";
import type { DecisionContext } from "./request.js";
import { SENSITIVE_ACTIONS } from "./sensitive-actions.js";
import { boundPattern, openVariables, patternFor, textContext, validityOf } from "./statement-decision.js";
import { statementsAbout } from "./statement-index.js";
import type { PolicyStatement } from "./statements.js";
import { holesOf, type Binding, type PolicyText } from "./text.js";

/** What an Allow statement grants of an action after all that limits it. */
export interface EffectiveGrant {
  /** As asked. */
  readonly action: string;
  /** The pattern granted: the statement's, or the narrower one of what bounds it. */
  readonly resource: ArnPattern;
  /** The pattern as written; `undefined` for an Allow with NotResource. */
  readonly text: PolicyText | undefined;
  /** What the symbols of the pattern stand for. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Parts that are certainly taken off. */
  readonly except: readonly ArnPattern[];
  readonly via: Via;
  readonly isNotResource: boolean;
  readonly certainty: Exclude<Decision, "no">;
  /** What the certainty depends on; empty when it is `yes`. */
  readonly because: readonly Cause[];
  /** Conditions that may be false, so that they limit it. */
  readonly conditions: readonly ConditionDocument[];
  readonly policy: AppliedPolicy;
  readonly statement: PolicyStatement;
  /** Attribute path in the holder, down to the pattern. */
  readonly path: readonly Step[];
}

/**
 * What an identity is granted of an action: its Allow statements without what Deny statements, permissions boundaries and
 * service control policies certainly take away. What they may take away stays, undecided.
 */
export function effectiveGrants(
  identity: Identity,
  action: AskedAction,
  context: DecisionContext = {},
): readonly EffectiveGrant[] {
  const allows = identity.policies.flatMap((policy) =>
    statementsAbout(policy.read, action)
      .filter(({ effect }) => effect === "Allow")
      .map((statement) => ({ policy, statement })),
  );
  if (allows.length === 0) return [];
  const lookup = requestKeys(requesterOf(identity), action, context);
  const granted = allows.flatMap(({ policy, statement }) => statementGrants(policy, statement, action, lookup));
  if (granted.length === 0) return [];
  const whole = WHOLE.get(action.literal ?? "") ?? EVERYTHING;
  const denies = deniesOf(identity, action, lookup);
  const bounds = boundsOf(identity, action, lookup);
  return granted
    .flatMap((grant) => withoutDenied(grant, denies, whole))
    .flatMap((grant) => bounds.reduce<readonly EffectiveGrant[]>((left, bound) => left.flatMap(bound), [grant]));
}

const EVERYTHING: ArnPattern = { kind: "everything" };

/** All resources that an action can be about, by its name in lower case. */
const WHOLE: ReadonlyMap<string, ArnPattern> = new Map(
  SENSITIVE_ACTIONS.map(({ literal, resources }) => [literal ?? "", resources]),
);

function statementGrants(
  policy: AppliedPolicy,
  statement: PolicyStatement,
  action: AskedAction,
  lookup: KeyLookup,
): readonly EffectiveGrant[] {
  const { read } = policy;
  const { decision, via } = matchAction(statement, action);
  if (decision === "no") return [];
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no") return [];
  const certainty = all([decision, conditions.decision, validityOf(read)]);
  const isNotResource = statement.resources === undefined;
  if (isNotResource && statement.notResources === undefined) return [];
  const texts: readonly (PolicyText | undefined)[] = statement.resources ?? [undefined];
  return texts.flatMap((text): readonly EffectiveGrant[] => {
    const pattern = text === undefined ? undefined : patternFor(read, text, lookup);
    if (pattern === "no value") return [];
    return [
      {
        action: action.action,
        resource: pattern === undefined ? EVERYTHING : parseArn(pattern),
        text,
        bindings: text === undefined ? NO_BINDINGS : boundPattern(read, text).bindings,
        except: (statement.notResources ?? []).flatMap((spared) => arnFor(read, spared, lookup)),
        via,
        isNotResource,
        certainty: certainty === "yes" ? "yes" : "unknown",
        because: certainty === "yes" ? [] : [...conditions.because, ...doubtsOf(read, statement)],
        conditions: conditions.residual,
        policy,
        statement,
        path: text?.path ?? [...statement.path, "NotResource"],
      },
    ];
  });
}

const NO_BINDINGS: ReadonlyMap<string, Binding> = new Map();

function doubtsOf(read: ReadPolicy, { actions, notActions, unknown }: PolicyStatement): readonly Cause[] {
  const invalid = validityOf(read) === "yes" ? [] : [{ reason: "IAM does not accept the policy as it is" }];
  const effect = unknown.Effect === undefined ? [] : [{ reason: unknown.Effect }];
  return [...invalid, ...effect, ...[...(actions ?? []), ...(notActions ?? [])].flatMap(holesOf)];
}

function arnFor(read: ReadPolicy, text: PolicyText, lookup: KeyLookup): readonly ArnPattern[] {
  const pattern = patternFor(read, text, lookup);
  return pattern === "no value" ? [] : [parseArn(openVariables(pattern))];
}

/** A Deny that may be about an action. */
interface DenyStatement {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly resources: readonly ArnPattern[] | undefined;
  readonly spared: readonly ArnPattern[];
}

function deniesOf(identity: Identity, action: AskedAction, lookup: KeyLookup): readonly DenyStatement[] {
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
        },
      ];
    }),
  );
}

function withoutDenied(
  grant: EffectiveGrant,
  denies: readonly DenyStatement[],
  whole: ArnPattern,
): readonly EffectiveGrant[] {
  const granted = opened(grant.resource.kind === "everything" ? whole : grant.resource);
  const except: ArnPattern[] = [];
  const because: Cause[] = [];
  for (const deny of denies) {
    const covered = coveredBy(deny, granted);
    const decision = all([deny.decision, covered]);
    if (decision === "yes") return [];
    if (decision === "unknown") because.push(...deny.because, ...(covered === "unknown" ? OVERLAP : []));
    else if (deny.decision === "yes") {
      except.push(...(deny.resources ?? []).filter((part) => intersectsArn(part, granted) !== "no"));
    }
  }
  if (because.length === 0 && except.length === 0) return [grant];
  return [
    {
      ...grant,
      except: [...grant.except, ...except],
      ...(because.length > 0 && { certainty: "unknown" as const, because: [...grant.because, ...because] }),
    },
  ];
}

const OVERLAP: readonly Cause[] = [{ reason: "whether a Deny statement covers it is not known" }];

/** Whether a Deny takes all of what is granted. */
function coveredBy({ resources, spared }: DenyStatement, granted: ArnPattern): Decision {
  if (resources === undefined) return all(spared.map((each) => not(intersectsArn(granted, each))));
  return any(resources.map((outer) => containsArn(outer, inPartitionOf(outer, granted))));
}

/** An account is in one partition only: a policy that names one covers a grant that names none. */
function inPartitionOf(outer: ArnPattern, granted: ArnPattern): ArnPattern {
  if (outer.kind !== "arn" || granted.kind !== "arn") return granted;
  const isNamed = granted.segments.partition.every((letter) => typeof letter === "string");
  return isNamed ? granted : { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}

function opened(arn: ArnPattern): ArnPattern {
  if (arn.kind !== "arn") return arn;
  const { partition, service, region, account, resource } = arn.segments;
  return {
    kind: "arn",
    segments: {
      partition: openVariables(partition),
      service,
      region: openVariables(region),
      account: openVariables(account),
      resource: openVariables(resource),
    },
  };
}

/** Leaves of a grant what something else allows, too. */
type Bound = (grant: EffectiveGrant) => readonly EffectiveGrant[];

/** What has to allow an action besides: the permissions boundary, and service control policies that list what is allowed. */
function boundsOf(identity: Identity, action: AskedAction, lookup: KeyLookup): readonly Bound[] {
  const { boundaries, controls } = identity;
  const listing = controls.filter(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  return [
    ...(boundaries === undefined ? [] : [boundBy(boundaries, action, lookup, [])]),
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

interface Allowed {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly resource: ArnPattern;
}

/** @param otherwise why what none of the policies allows may be allowed all the same; empty when it is not */
function boundBy(
  policies: readonly ReadPolicy[],
  action: AskedAction,
  lookup: KeyLookup,
  otherwise: readonly Cause[],
): Bound {
  const allowed = policies.flatMap((read) => allowedBy(read, action, lookup));
  const unread = policies.flatMap(({ policy }) => (policy.unknown === undefined ? [] : [{ reason: policy.unknown }]));
  return (grant) => {
    const granted = opened(grant.resource);
    const full = allowed.filter(({ resource }) => containsArn(resource, inPartitionOf(resource, granted)) === "yes");
    if (full.some(({ decision }) => decision === "yes")) return [grant];
    const doubted = (because: readonly Cause[]): EffectiveGrant => ({
      ...grant,
      certainty: "unknown",
      because: [...grant.because, ...because],
    });
    const [open] = full;
    if (open !== undefined) return [doubted(open.because)];
    const parts = allowed.filter(({ resource }) => intersectsArn(resource, granted) !== "no");
    if (parts.length === 0) {
      const reasons = [...unread, ...otherwise];
      return reasons.length === 0 ? [] : [doubted(reasons)];
    }
    return parts.map(({ resource, decision, because }): EffectiveGrant => {
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

function allowedBy(read: ReadPolicy, action: AskedAction, lookup: KeyLookup): readonly Allowed[] {
  return statementsAbout(read, action).flatMap((statement): readonly Allowed[] => {
    if (statement.effect !== "Allow") return [];
    const conditions = decideConditions(statement.conditions, lookup, textContext(read));
    const decision = all([matchAction(statement, action).decision, conditions.decision, validityOf(read)]);
    if (decision === "no") return [];
    const because = [...conditions.because, ...doubtsOf(read, statement)];
    // What NotResource spares is not taken off: it is a part of what is bounded.
    const resources = statement.resources?.flatMap((text) => arnFor(read, text, lookup)) ?? [EVERYTHING];
    return resources.map((resource) => ({ decision, because, resource }));
  });
}

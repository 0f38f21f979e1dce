import { matchAction } from "../../iam/actions.js";
import { effectiveGrants } from "../../iam/effective.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import type { DecisionContext, KeyValue } from "../../iam/request.js";
import { isSymbol, patternKey } from "../../iam/patterns.js";
import type { ActionText, Policy, PolicyStatement } from "../../iam/statements.js";
import { ACTIONS, actionNamed } from "./actions.js";
import { READING } from "./configurations.js";
import type { ResourceGrant } from "./resource-policies.js";

/** Condition keys of a request, by names in lower case. */
export type RequestKeys = ReadonlyMap<string, KeyValue>;

/** What one identity is granted of the actions of {@link ACTIONS}, each asked once. */
export interface Permissions {
  readonly identity: Identity;
  /** How many of the actions some policy allows: none for most identities of an account. */
  readonly size: number;
  /** Whether some Allow statement is about an action, in lower case. */
  has(action: string): boolean;
  /** What is granted of an action; none when no Allow statement is about it. */
  of(action: string): readonly EffectiveGrant[];
  /** The same for requests that have certain condition keys. */
  with(action: string, keys: RequestKeys): readonly EffectiveGrant[];
}

/** @param byResources what policies of resources allow the identity, which counts beside its own policies */
export function permissionsOf(
  identity: Identity,
  context: DecisionContext,
  byResources: readonly ResourceGrant[] = [],
): Permissions {
  const own = actionsOf(identity);
  const about = byResources.length === 0 ? own : new Set([...own, ...byResources.flatMap(actionsOfResource)]);
  const asked = new Map<string, readonly EffectiveGrant[]>();
  const ask = (action: string, keys: RequestKeys | undefined): readonly EffectiveGrant[] => {
    if (!about.has(action.toLowerCase())) return NOTHING;
    const circumstances =
      keys === undefined ? context : { ...context, keys: new Map([...(context.keys ?? []), ...keys]) };
    const granted = effectiveGrants(identity, actionNamed(action), circumstances);
    return byResources.length === 0
      ? granted
      : [...granted, ...byResources.flatMap((grant) => grant.of(action, circumstances))];
  };
  return {
    identity,
    size: about.size,
    has: (action) => about.has(action),
    of(action) {
      let grants = asked.get(action);
      if (grants === undefined) asked.set(action, (grants = ask(action, undefined)));
      return grants;
    },
    with: ask,
  };
}

const NOTHING: readonly EffectiveGrant[] = [];
const NONE: ReadonlySet<string> = new Set();

/** The actions of the table that some Allow statement of an identity may be about, in lower case. */
function actionsOf({ policies }: Identity): ReadonlySet<string> {
  const found = policies.map(({ read }) => actionsOfPolicy(read.policy)).filter(({ size }) => size > 0);
  const [first, ...others] = found;
  if (first === undefined) return NONE;
  return others.length === 0 ? first : new Set(found.flatMap((actions) => [...actions]));
}

/** The actions on secrets and keys that the statement of a resource's policy may be about; others are none of its. */
function actionsOfResource({ statement, service }: ResourceGrant): readonly string[] {
  return actionsOfStatement(statement).filter((action) => action.startsWith(`${service}:`));
}

const OF_POLICY = new WeakMap<Policy, ReadonlySet<string>>();

/** Read once for each policy, however many identities have it. */
function actionsOfPolicy(policy: Policy): ReadonlySet<string> {
  let actions = OF_POLICY.get(policy);
  if (actions === undefined) {
    const allows = policy.statements.filter(({ effect }) => effect === "Allow");
    const found = allows.flatMap(actionsOfStatement);
    OF_POLICY.set(policy, (actions = found.length === 0 ? NONE : new Set(found)));
  }
  return actions;
}

/** Whether a policy grants any action of the table to somebody, beside reading configurations, which rarely hold passwords. */
export function isAboutDatabases(policy: Policy): boolean {
  return [...actionsOfPolicy(policy)].some((action) => !READING.has(action));
}

function actionsOfStatement(statement: PolicyStatement): readonly string[] {
  const { actions, notActions } = statement;
  if (actions === undefined || notActions !== undefined) return matched(statement);
  return actions.flatMap((text) => {
    if (text.action !== undefined) return ACTIONS.has(text.action) ? [text.action] : [];
    return text.pattern.some(isSymbol) ? matched(statement) : ofPattern(text);
  });
}

function matched(statement: Pick<PolicyStatement, "actions" | "notActions">): readonly string[] {
  return [...ACTIONS].flatMap(([name, asked]) => (matchAction(statement, asked).decision === "no" ? [] : [name]));
}

const OF_PATTERN = new Map<string, readonly string[]>();
/** Policies of a tree have far fewer; a tree that means harm gains nothing by more. */
const MOST_PATTERNS = 10_000;

/** The same few patterns are in most policies: `s3:Get*`. */
function ofPattern(text: ActionText): readonly string[] {
  const key = patternKey(text.pattern);
  let names = OF_PATTERN.get(key);
  if (names === undefined) {
    names = matched({ actions: [text], notActions: undefined });
    if (OF_PATTERN.size < MOST_PATTERNS) OF_PATTERN.set(key, names);
  }
  return names;
}

import type { GraphNode } from "../../graph/node.js";
import { tagsOf } from "../../graph/tags.js";
import type { Value } from "../../graph/value.js";
import { effectiveGrants } from "../../iam/effective.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import { literalPattern } from "../../iam/patterns.js";
import type { DecisionContext, KeyValue } from "../../iam/request.js";
import { actionNamed } from "./actions.js";

/** `aws:ResourceTag/env`, `ssm:resourceTag/env`, `rds:db-tag/env`. */
const TAG_KEY = /^(?:[a-z0-9-]+:resourcetag|rds:[a-z-]+-tag)\/(.+)$/;

/**
 * Who may pass a role cannot be told by the tags of the role
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).
 */
const UNRELIABLE: ReadonlySet<string> = new Set(["iam:passrole"]);

/** Whether what a grant is of depends on the tags of resources. */
export function dependsOnTags({ action, conditions }: EffectiveGrant): boolean {
  return conditions.some(({ key }) => TAG_KEY.test(key.toLowerCase())) && !UNRELIABLE.has(action.toLowerCase());
}

/**
 * A grant as it is of one resource: conditions on tags are decided by those that the source says the resource has.
 *
 * @returns `undefined` when they keep the resource out
 */
export function grantOn(
  grant: EffectiveGrant,
  node: GraphNode,
  identity: Identity,
  context: DecisionContext,
): EffectiveGrant | undefined {
  if (!dependsOnTags(grant)) return grant;
  const tags = tagKeysOf(node);
  if (tags === undefined) return grant;
  const keys = new Map<string, KeyValue>();
  for (const { key } of grant.conditions) {
    const name = TAG_KEY.exec(key.toLowerCase())?.[1];
    if (name === undefined) continue;
    const value = tags.get(name);
    if (value === undefined) keys.set(key.toLowerCase(), { presence: "no", values: undefined, because: [] });
    else if (value.kind === "known" && value.value !== null) {
      keys.set(key.toLowerCase(), { presence: "yes", values: [literalPattern(String(value.value))], because: [] });
    }
  }
  if (keys.size === 0) return grant;
  return granted(grant, identity, keys, context).find(
    ({ statement, path }) => statement === grant.statement && path.join("\n") === grant.path.join("\n"),
  );
}

/** The condition keys that the tags of a resource are in requests for it, as far as they are known. */
export function tagKeys(node: GraphNode, service: string): ReadonlyMap<string, KeyValue> {
  const keys = new Map<string, KeyValue>();
  for (const [name, value] of tagKeysOf(node) ?? []) {
    if (value.kind !== "known" || value.value === null) continue;
    const key: KeyValue = { presence: "yes", values: [literalPattern(String(value.value))], because: [] };
    for (const prefix of ["aws", service]) keys.set(`${prefix}:resourcetag/${name}`, key);
  }
  return keys;
}

/** The tags of a resource by their names in lower case; `undefined` when it may have others. */
function tagKeysOf({ resource }: GraphNode): ReadonlyMap<string, Value> | undefined {
  const { tags, isComplete } = tagsOf(resource);
  if (!isComplete) return undefined;
  const found = new Map<string, Value>();
  for (const [name, value] of tags) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, value);
  }
  return found;
}

const KNOWN = new WeakMap<Identity, Map<string, readonly EffectiveGrant[]>>();

/** Asked once for each value of the tags: resources share them. */
function granted(
  { action }: EffectiveGrant,
  identity: Identity,
  keys: ReadonlyMap<string, KeyValue>,
  context: DecisionContext,
): readonly EffectiveGrant[] {
  const known = KNOWN.get(identity) ?? new Map<string, readonly EffectiveGrant[]>();
  KNOWN.set(identity, known);
  const key = JSON.stringify([action, [...keys].map(([name, { values }]) => [name, values])]);
  let grants = known.get(key);
  if (grants === undefined) {
    const circumstances = { ...context, keys: new Map([...(context.keys ?? []), ...keys]) };
    known.set(key, (grants = effectiveGrants(identity, actionNamed(action), circumstances)));
  }
  return grants;
}

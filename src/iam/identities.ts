import { together } from "../graph/case.js";
import { existenceOf } from "../graph/existence.js";
import { valuesAt } from "../graph/inspect.js";
import { linked, linkedIf, type GraphIndex, type GraphNode } from "../graph/node.js";
import { tagsOf } from "../graph/tags.js";
import type { Value } from "../graph/value.js";
import { applyingTo } from "./applying.js";
import { boundariesOf } from "./boundaries.js";
import { appliedControls, type AppliedControl } from "./controls.js";
import { absentMembers } from "./members.js";
import type { ReadPolicy } from "./read-policy.js";

/** An identity policy that an identity has. */
export interface AppliedPolicy {
  readonly read: ReadPolicy;
  /** The group that it comes through, for a user. */
  readonly through?: GraphNode;
}

/** Somebody who has permissions, with all policies of the tree that decide about them. */
export interface Identity {
  /** The role, user, group or permission set; the holder of the policy, for one that is attached to nobody. */
  readonly node: GraphNode;
  /** A group stands for those of its members whom the tree does not have. */
  readonly kind: "role" | "user" | "group" | "permission-set" | "unattached";
  readonly policies: readonly AppliedPolicy[];
  /** `undefined` when there is none; one that cannot be read is in it, with `policy.unknown`. */
  readonly boundaries: readonly ReadPolicy[] | undefined;
  /** Service control policies of the tree, and whether they apply to the identity. */
  readonly controls: readonly AppliedControl[];
  /** Who may assume it: of a role. */
  readonly trust: readonly ReadPolicy[];
  readonly tags: ReadonlyMap<string, Value>;
  /** Whether it may have more tags than the source says. */
  readonly tagsUnknown: boolean;
  /** Twelve digits, where the source says them. */
  readonly account?: string;
  /** The name, where the source says it. */
  readonly name?: string;
}

export interface IdentityOptions {
  /** The accounts that a stack is deployed in, as far as they are known. */
  readonly accountsOf?: (stack: string) => readonly string[];
}

const KINDS: Readonly<Record<string, Identity["kind"]>> = {
  aws_iam_role: "role",
  aws_iam_user: "user",
  aws_iam_group: "group",
  aws_ssoadmin_permission_set: "permission-set",
};

/** All identities of a tree with what decides about them; policies that are attached to nobody are one each. */
export function identities(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  { accountsOf = () => [] }: IdentityOptions = {},
): readonly Identity[] {
  const byPrincipal = groupByPrincipal(policies);
  const controls = policies.filter(({ kind }) => kind === "service_control");
  const bounding = policies.filter(({ kind }) => kind === "boundary");
  const build = (node: GraphNode, kind: Identity["kind"], applied: readonly AppliedPolicy[]): Identity => {
    const { resource } = node;
    const accounts = accountsOf(resource.stack);
    const account = accountIn(resource.attributes) ?? (accounts.length === 1 ? accounts[0] : undefined);
    const name = kind === "unattached" ? undefined : nameOf(resource.attributes);
    const own = byPrincipal.get(node) ?? NO_POLICIES;
    const { tags, isComplete } = tagsOf(resource);
    return {
      node,
      kind,
      policies: applied,
      boundaries: kind === "unattached" ? undefined : boundariesOf(node, applying(own.boundary, node), bounding, index),
      controls: appliedControls(controls, account === undefined ? accounts : [account]),
      trust: applying(own.trust, node),
      tags,
      tagsUnknown: !isComplete,
      ...(account === undefined ? {} : { account }),
      ...(name === undefined ? {} : { name }),
    };
  };
  /** Whether the tree gives policies to an identity that it only reads. */
  const isGivenPolicies = (node: GraphNode): boolean =>
    (byPrincipal.get(node)?.identity.length ?? 0) > 0 ||
    linked(node, "attachments").length > 0 ||
    linked(node, "groups").length > 0;
  const found = index.nodes.flatMap((node): readonly Identity[] => {
    const kind = KINDS[node.resource.type];
    if (kind === undefined || (node.resource.mode !== "managed" && !isGivenPolicies(node))) return [];
    if (kind === "group" && linked(node, "users").length > 0 && absentMembers(node).length === 0) return [];
    const own = applying((byPrincipal.get(node) ?? NO_POLICIES).identity, node).map((read): AppliedPolicy => ({
      read,
    }));
    const ofGroups =
      kind !== "user"
        ? []
        : linked(node, "groups").flatMap((group) => {
            const membership = together(existenceOf(group.resource), linkedIf(node, "groups", group));
            if (membership === undefined) return [];
            return (byPrincipal.get(group) ?? NO_POLICIES).identity
              .flatMap((read) => applyingTo(read, group))
              .flatMap((read) => applyingTo(read, node, membership))
              .map((read): AppliedPolicy => ({ read, through: group }));
          });
    return [build(node, kind, [...own, ...ofGroups])];
  });
  const unattached = policies
    .filter(({ kind, held }) => kind === "identity" && held.principals.length === 0)
    .flatMap((read) => applyingTo(read, read.held.holder))
    .map((read) => build(read.held.holder, "unattached", [{ read }]));
  return [...found, ...unattached];
}

/** Most trees have nothing that is there in one case only. */
function applying(policies: readonly ReadPolicy[], node: GraphNode): readonly ReadPolicy[] {
  const isConditional = policies.some(({ held }) => held.onlyIf !== undefined || held.attachedIf !== undefined);
  return isConditional ? policies.flatMap((read) => applyingTo(read, node)) : policies;
}

interface PoliciesOf {
  readonly identity: readonly ReadPolicy[];
  readonly boundary: readonly ReadPolicy[];
  readonly trust: readonly ReadPolicy[];
}

const NO_POLICIES: PoliciesOf = { identity: [], boundary: [], trust: [] };

function groupByPrincipal(policies: readonly ReadPolicy[]): ReadonlyMap<GraphNode, PoliciesOf> {
  const grouped = new Map<GraphNode, { identity: ReadPolicy[]; boundary: ReadPolicy[]; trust: ReadPolicy[] }>();
  for (const read of policies) {
    const { kind, held } = read;
    if (kind !== "identity" && kind !== "boundary" && kind !== "trust") continue;
    for (const principal of held.principals) {
      let own = grouped.get(principal);
      if (own === undefined) grouped.set(principal, (own = { identity: [], boundary: [], trust: [] }));
      own[kind].push(read);
    }
  }
  return grouped;
}

/** The name, which data sources of users and groups have under other names. */
function nameOf(attributes: Value): string | undefined {
  return literalAt(attributes, "name") ?? literalAt(attributes, "user_name") ?? literalAt(attributes, "group_name");
}

/** The text of an attribute, where the source says one that is not empty. */
export function literalAt(attributes: Value, path: string): string | undefined {
  const [value, ...others] = valuesAt(attributes, path.split("."));
  if (value?.kind !== "known" || others.length > 0 || typeof value.value !== "string") return undefined;
  return value.value === "" ? undefined : value.value;
}

/** The account in the ARN, which the description of a deployed identity has. */
function accountIn(attributes: Value): string | undefined {
  return /^arn:[^:]*:iam::(\d{12}):/.exec(literalAt(attributes, "arn") ?? "")?.[1];
}

import type { Cause } from "../../graph/value.js";
import { containsArn, intersectsArn, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import { all, any, decided, type Decision } from "../../iam/logic.js";
import { literalText } from "../../iam/patterns.js";
import type { CapabilityContext } from "./context.js";
import { grantsToAttach } from "./helpful-policies.js";
import { NO_BOUNDARY, ROLE, USER } from "./itself.js";
import type { Permissions } from "./permissions.js";
import { ANY_DATABASE, type Reach } from "./reach.js";
import { strongGroup, type LeadsOn } from "./strong-groups.js";
import { reachesDatabasesAs } from "./supposed.js";

/** How an identity is made that its maker has in hand. */
interface Making {
  readonly kind: "role" | "user";
  readonly action: string;
  readonly whole: ArnPattern;
  readonly type: string;
  /** One of these lets its maker act as it; none where the making says who may. */
  readonly entering: readonly string[];
  readonly writing: string;
  readonly attaching: string;
}

const MAKINGS: readonly Making[] = [
  {
    kind: "role",
    action: "iam:CreateRole",
    whole: ROLE,
    type: "aws_iam_role",
    entering: [],
    writing: "iam:PutRolePolicy",
    attaching: "iam:AttachRolePolicy",
  },
  {
    kind: "user",
    action: "iam:CreateUser",
    whole: USER,
    type: "aws_iam_user",
    entering: ["iam:CreateAccessKey", "iam:CreateLoginProfile"],
    writing: "iam:PutUserPolicy",
    attaching: "iam:AttachUserPolicy",
  },
];

/** Grants of rights that are needed of one and the same identity. */
type Combination = readonly EffectiveGrant[];

/**
 * Whether somebody can make a role or user, give it permissions, and act as it: who makes a role also writes whom it trusts, and
 * the boundary of the maker is not that of what is made
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html).
 */
export function newIdentity(
  permissions: Permissions,
  leadsOn: LeadsOn,
  context: CapabilityContext,
): { readonly action: string; readonly reach: Reach } | undefined {
  let best: { readonly action: string; readonly reach: Reach } | undefined;
  for (const making of MAKINGS) {
    if (!permissions.has(making.action.toLowerCase())) continue;
    const made: Identity = { ...permissions.identity, kind: making.kind, boundaries: undefined, policies: [] };
    // Service control policies are about what is made, too.
    if (!reachesDatabasesAs(made, context, "AdministratorAccess")) continue;
    for (const grants of combinations(making, made, permissions, leadsOn, context)) {
      const decision = all([areOfOne(grants, making, context), ...grants.map(({ certainty }) => certainty)]);
      if (decision === "no") continue;
      const because: readonly Cause[] = grants.flatMap((grant) => grant.because);
      best = { action: making.action, reach: { target: ANY_DATABASE, certainty: decision, because, grants } };
      if (decision === "yes") return best;
    }
  }
  return best;
}

function combinations(
  { action, entering, writing, attaching }: Making,
  made: Identity,
  permissions: Permissions,
  leadsOn: LeadsOn,
  context: CapabilityContext,
): readonly Combination[] {
  const giving = [
    ...permissions.with(writing, NO_BOUNDARY),
    ...grantsToAttach(attaching, made, NO_BOUNDARY, permissions, context),
  ];
  const making = permissions.with(action, NO_BOUNDARY);
  const ways = entering.length === 0 ? [[]] : entering.flatMap((each) => permissions.of(each)).map((each) => [each]);
  const joining =
    made.kind === "user"
      ? permissions
          .of("iam:AddUserToGroup")
          .filter((grant) => strongGroup(grant, { ...permissions, identity: made }, leadsOn, context)?.length === 0)
      : [];
  return making.flatMap((made) => ways.flatMap((way) => [...giving, ...joining].map((gift) => [made, ...way, gift])));
}

/** Whether some identity that is not there yet is meant by all grants that are about identities of that kind. */
function areOfOne(grants: Combination, { whole, type }: Making, context: CapabilityContext): Decision {
  const meant = grants.filter(({ resource }) => intersectsArn(resource, whole) !== "no");
  const isFree = (grant: EffectiveGrant): Decision => decided(!isTaken(grant, whole, type, context));
  return all(
    meant.flatMap((grant, at) => [
      isFree(grant),
      ...meant.slice(at + 1).map((other) => intersectsArn(grant.resource, other.resource)),
      ...meant.map((other) => decided(!isTakenOff(grant, other))),
    ]),
  );
}

/** Whether a grant is about one identity only that the tree has, so that it cannot be made. */
function isTaken(grant: EffectiveGrant, whole: ArnPattern, type: string, { directory }: CapabilityContext): boolean {
  const { resource } = grant;
  if (resource.kind === "open") return true;
  if (resource.kind !== "arn" || literalText(resource.segments.resource) === undefined) return false;
  return directory.named(grant, whole, [type]).kind === "nodes";
}

/** Whether all that one grant is about is taken off another one. */
function isTakenOff({ resource }: EffectiveGrant, { except }: EffectiveGrant): boolean {
  return any(except.map((spared) => containsArn(spared, resource))) === "yes";
}

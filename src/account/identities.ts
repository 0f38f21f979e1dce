import type { Resource } from "../graph/resource.js";
import type { ListValue, MapValue, Value } from "../graph/value.js";
import { decodedDocument } from "../iam/decode.js";
import { encode } from "../iam/encode.js";
import { describedResource, itemsOf, tagsOf, textOf } from "./members.js";

/** How the members of a list of identities or policies become attributes of the vocabulary. */
interface Detail {
  readonly type: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The list of inline policies. */
  readonly inline?: string;
}

const ROLE: Detail = {
  type: "aws_iam_role",
  name: "RoleName",
  attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy", Path: "path" },
  inline: "RolePolicyList",
};

/**
 * By the member that has one or a list of them.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html, API_GetRole.html, API_ListRoles.html
 */
const DETAILS: Readonly<Record<string, Detail>> = {
  RoleDetailList: ROLE,
  Role: ROLE,
  Roles: ROLE,
  UserDetailList: {
    type: "aws_iam_user",
    name: "UserName",
    attributes: { Arn: "arn", GroupList: "groups", Path: "path" },
    inline: "UserPolicyList",
  },
  GroupDetailList: {
    type: "aws_iam_group",
    name: "GroupName",
    attributes: { Arn: "arn", Path: "path" },
    inline: "GroupPolicyList",
  },
  Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn", Path: "path" } },
};

/** The members of outputs that have identities; policies alone are nobody's. */
export const IDENTITY_LISTS: readonly string[] = Object.keys(DETAILS).filter((list) => list !== "Policies");

/** The identities and policies that an output has, as resources of the account. */
export function identityResources(stack: string, root: MapValue): readonly Resource[] {
  return Object.entries(DETAILS).flatMap(([list, detail]) =>
    itemsOf(root.entries.get(list)).flatMap((item) => [
      detailResource(stack, item, detail),
      ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(stack, profile, item)),
    ]),
  );
}

function detailResource(stack: string, item: MapValue, detail: Detail): Resource {
  const name = textOf(item.entries.get(detail.name)) ?? "";
  const entries = new Map<string, Value>();
  const given = item.entries.get(detail.name);
  if (given !== undefined) entries.set("name", given);
  for (const [member, attribute] of Object.entries(detail.attributes)) {
    const value = item.entries.get(member);
    if (value === undefined) continue;
    entries.set(attribute, attribute === "assume_role_policy" ? policyText(value) : value);
  }
  const inline = detail.inline === undefined ? undefined : item.entries.get(detail.inline);
  if (inline !== undefined) entries.set("inline_policy", inlinePolicies(inline));
  const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(
    ({ entries: at }) => at.get("PolicyArn") ?? [],
  );
  entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
  const version = defaultVersion(item);
  if (version !== undefined) entries.set("policy", policyText(version));
  const others = otherVersions(item);
  if (others !== undefined) entries.set("other_versions", others);
  const boundary = item.entries.get("PermissionsBoundary");
  const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
  if (boundaryArn !== undefined) entries.set("permissions_boundary", boundaryArn);
  const tags = item.entries.get("Tags");
  if (tags?.kind === "list") entries.set("tags", tagsOf(tags));
  return describedResource(stack, detail.type, name, item, entries);
}

/** An instance profile, which stands with the role that it holds. */
function profileResource(stack: string, profile: MapValue, role: MapValue): Resource {
  const name = profile.entries.get("InstanceProfileName");
  const entries = new Map<string, Value>();
  for (const [attribute, value] of [
    ["name", name],
    ["arn", profile.entries.get("Arn")],
    ["role", role.entries.get("RoleName")],
  ] as const) {
    if (value !== undefined) entries.set(attribute, value);
  }
  return describedResource(stack, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}

/** The attribute that a document is, which the IAM API gives as encoded text and the AWS CLI as it is. */
function policyText(document: Value): Value {
  const decoded = decodedDocument(document) ?? document;
  return decoded.kind === "map" ? encode(decoded) : decoded;
}

function inlinePolicies(list: Value): ListValue {
  const items = itemsOf(list).map((item): Value => {
    const document = item.entries.get("PolicyDocument");
    const entries = new Map(document === undefined ? [] : [["policy", policyText(document)]]);
    return { kind: "map", entries, span: item.span };
  });
  return { kind: "list", items, span: list.span };
}

function defaultVersion(policy: MapValue): Value | undefined {
  const versions = itemsOf(policy.entries.get("PolicyVersionList"));
  const current = versions.find(({ entries }) => {
    const isDefault = entries.get("IsDefaultVersion");
    return isDefault?.kind === "known" && isDefault.value === true;
  });
  return (current ?? versions[0])?.entries.get("Document");
}

/** The versions of a policy that are not the default one, where the output has all of them. */
function otherVersions(policy: MapValue): ListValue | undefined {
  const list = policy.entries.get("PolicyVersionList");
  if (list?.kind !== "list") return undefined;
  const documents = itemsOf(list).map(({ entries }) => entries.get("Document"));
  const current = defaultVersion(policy);
  const others = documents.filter((document) => document !== current);
  if (others.some((document) => document === undefined)) return undefined;
  const items = others.flatMap((document) => (document === undefined ? [] : [policyText(document)]));
  return { kind: "list", items, span: list.span };
}

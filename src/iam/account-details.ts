import type { Resource } from "../graph/resource.js";
import type { ListValue, MapValue, Value } from "../graph/value.js";
import { encode } from "./encode.js";

/** How the members of a list of identities or policies become attributes of the vocabulary. */
interface Detail {
  readonly type: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The list of inline policies. */
  readonly inline?: string;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
const DETAILS: Readonly<Record<string, Detail>> = {
  RoleDetailList: {
    type: "aws_iam_role",
    name: "RoleName",
    attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy" },
    inline: "RolePolicyList",
  },
  UserDetailList: {
    type: "aws_iam_user",
    name: "UserName",
    attributes: { Arn: "arn", GroupList: "groups" },
    inline: "UserPolicyList",
  },
  GroupDetailList: { type: "aws_iam_group", name: "GroupName", attributes: { Arn: "arn" }, inline: "GroupPolicyList" },
  Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn" } },
};

/** Whether a document is what `aws iam get-account-authorization-details` prints. */
export function isAccountDetails(root: MapValue): boolean {
  return ["RoleDetailList", "UserDetailList"].some((list) => root.entries.get(list)?.kind === "list");
}

/** The identities and policies of an account's authorization details, as resources of the file. */
export function accountResources(path: string, root: MapValue): readonly Resource[] {
  return Object.entries(DETAILS).flatMap(([list, detail]) =>
    itemsOf(root.entries.get(list)).map((item) => detailResource(path, item, detail)),
  );
}

function itemsOf(value: Value | undefined): readonly MapValue[] {
  return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}

function detailResource(path: string, item: MapValue, detail: Detail): Resource {
  const name = textOf(item.entries.get(detail.name)) ?? "";
  const entries = new Map<string, Value>();
  const given = item.entries.get(detail.name);
  if (given !== undefined) entries.set("name", given);
  for (const [member, attribute] of Object.entries(detail.attributes)) {
    const value = item.entries.get(member);
    if (value !== undefined) entries.set(attribute, value.kind === "map" ? encode(value) : value);
  }
  const inline = detail.inline === undefined ? undefined : item.entries.get(detail.inline);
  if (inline !== undefined) entries.set("inline_policy", inlinePolicies(inline));
  const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(
    ({ entries: at }) => at.get("PolicyArn") ?? [],
  );
  entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
  const version = defaultVersion(item);
  if (version !== undefined) entries.set("policy", encode(version));
  const boundary = item.entries.get("PermissionsBoundary");
  const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
  if (boundaryArn !== undefined) entries.set("permissions_boundary", boundaryArn);
  const { startLine, startColumn } = item.span;
  return {
    address: `${detail.type}.${name}`,
    type: detail.type,
    nativeType: detail.type,
    name,
    format: "iam",
    mode: "managed",
    stack: path,
    calls: [],
    span: item.span,
    header: { ...item.span, endLine: startLine, endColumn: startColumn + 1 },
    attributes: { kind: "map", entries, span: item.span },
  };
}

function inlinePolicies(list: Value): ListValue {
  const items = itemsOf(list).map((item): Value => {
    const document = item.entries.get("PolicyDocument");
    const policy = document?.kind === "map" ? encode(document) : document;
    return { kind: "map", entries: new Map(policy === undefined ? [] : [["policy", policy]]), span: item.span };
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

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

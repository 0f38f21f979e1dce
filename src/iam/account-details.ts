import type { Resource } from "../graph/resource.js";
import type { ListValue, MapValue, Value } from "../graph/value.js";
import { decodedDocument } from "./decode.js";
import { encode } from "./encode.js";

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

/** Whether a document is what `aws iam get-account-authorization-details`, `get-role` or `list-roles` prints. */
export function isAccountDetails(root: MapValue): boolean {
  const isRole = ({ entries }: MapValue): boolean => entries.has("AssumeRolePolicyDocument");
  return (
    ["RoleDetailList", "UserDetailList", "GroupDetailList"].some((list) => root.entries.get(list)?.kind === "list") ||
    ["Role", "Roles"].some((member) => itemsOf(root.entries.get(member)).some(isRole))
  );
}

/** The identities and policies of an account's authorization details, as resources of the file. */
export function accountResources(path: string, root: MapValue): readonly Resource[] {
  return Object.entries(DETAILS).flatMap(([list, detail]) =>
    itemsOf(root.entries.get(list)).flatMap((item) => [
      detailResource(path, item, detail),
      ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(path, profile, item)),
    ]),
  );
}

/** The accounts that the identities are in, by their ARNs. */
export function accountsOf(root: MapValue): readonly string[] {
  const arns = Object.keys(DETAILS).flatMap((list) =>
    itemsOf(root.entries.get(list)).map(({ entries }) => textOf(entries.get("Arn"))),
  );
  return [...new Set(arns.flatMap((arn) => /^arn:[^:]*:iam::(\d{12}):/.exec(arn ?? "")?.[1] ?? []))].sort();
}

function itemsOf(value: Value | undefined): readonly MapValue[] {
  if (value?.kind === "map") return [value];
  return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}

function detailResource(path: string, item: MapValue, detail: Detail): Resource {
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
  const boundary = item.entries.get("PermissionsBoundary");
  const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
  if (boundaryArn !== undefined) entries.set("permissions_boundary", boundaryArn);
  const tags = item.entries.get("Tags");
  if (tags?.kind === "list") entries.set("tags", tagsOf(tags));
  return resourceOf(path, detail.type, name, item, entries);
}

/** An instance profile, which stands with the role that it holds. */
function profileResource(path: string, profile: MapValue, role: MapValue): Resource {
  const name = profile.entries.get("InstanceProfileName");
  const entries = new Map<string, Value>();
  for (const [attribute, value] of [
    ["name", name],
    ["arn", profile.entries.get("Arn")],
    ["role", role.entries.get("RoleName")],
  ] as const) {
    if (value !== undefined) entries.set(attribute, value);
  }
  return resourceOf(path, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}

function tagsOf(list: ListValue): MapValue {
  const pairs = itemsOf(list).flatMap(({ entries }) => {
    const key = textOf(entries.get("Key"));
    const value = entries.get("Value");
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return { kind: "map", entries: new Map(pairs), span: list.span };
}

/** The attribute that a document is, which the IAM API gives as encoded text and the AWS CLI as it is. */
function policyText(document: Value): Value {
  const decoded = decodedDocument(document) ?? document;
  return decoded.kind === "map" ? encode(decoded) : decoded;
}

function resourceOf(
  path: string,
  type: string,
  name: string,
  item: MapValue,
  entries: ReadonlyMap<string, Value>,
): Resource {
  const { startLine, startColumn } = item.span;
  return {
    address: `${type}.${name}`,
    type,
    nativeType: type,
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

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

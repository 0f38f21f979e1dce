import { valuesAt } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import type { Identity } from "../iam/identities.js";

/** What an identity is called in a report, and in patterns of names in configuration: `role/api`, `user/dev`. */
export function identityLabel({ node, kind, name }: Pick<Identity, "node" | "kind" | "name">): string {
  if (kind === "unattached") return `unattached:${node.resource.address}`;
  // Where the name is generated, the resource is called by what stands for it in its format.
  return name === undefined ? node.resource.address : `${kind}/${name}`;
}

const ATTACHED_TO = [
  ["role", "role"],
  ["user", "user"],
  ["group", "group"],
] as const;

/** The identity that is not in the tree and that a resource gives a policy to. */
export function absentIdentity({
  resource,
}: GraphNode): { readonly kind: "role" | "user" | "group"; readonly label: string } | undefined {
  if (!/^aws_iam_(?:role|user|group)_policy(?:_attachment)?$/.test(resource.type)) return undefined;
  for (const [attribute, kind] of ATTACHED_TO) {
    const [value] = valuesAt(resource.attributes, [attribute]);
    if (value?.kind === "known" && typeof value.value === "string" && value.value !== "") {
      return { kind, label: `${kind}/${value.value}` };
    }
  }
  return undefined;
}

/** Whether two identities may be of one account. */
export function isSameAccount(one: Identity, other: Identity): boolean {
  return one.account === undefined || other.account === undefined || one.account === other.account;
}

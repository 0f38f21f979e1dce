import { itemsOf, valuesAt } from "../graph/inspect.js";
import { linked, type GraphNode } from "../graph/node.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";

/** A member of a group whom the tree names and does not have. */
export interface AbsentMember {
  readonly name: string;
  /** The resource that makes it a member. */
  readonly membership: GraphNode;
  readonly path: readonly string[];
  readonly span: Span;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  aws_iam_group_membership: "users",
  aws_iam_user_group_membership: "user",
};

/** The members of a group that are named and are no resources of the tree. */
export function absentMembers(group: GraphNode): readonly AbsentMember[] {
  const found = linked(group, "memberships").flatMap((membership): readonly AbsentMember[] => {
    const attribute = ATTRIBUTES[membership.resource.type];
    if (attribute === undefined) return [];
    const present = new Set([...linked(membership, "users"), ...linked(membership, "user")].flatMap(namesOf));
    return valuesAt(membership.resource.attributes, [attribute])
      .flatMap(itemsOf)
      .flatMap((value): readonly AbsentMember[] => {
        const name = textOf(value);
        if (name === undefined || present.has(name)) return [];
        return [{ name, membership, path: [attribute], span: value.span }];
      });
  });
  return [...new Map(found.map((member) => [member.name, member])).values()];
}

function namesOf({ resource }: GraphNode): readonly string[] {
  return ["name", "user_name"].flatMap((attribute) =>
    valuesAt(resource.attributes, [attribute]).flatMap((value) => textOf(value) ?? []),
  );
}

function textOf(value: Value): string | undefined {
  return value.kind === "known" && typeof value.value === "string" && value.value !== "" ? value.value : undefined;
}

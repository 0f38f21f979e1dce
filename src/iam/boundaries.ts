import { alternativesOf, isOpen } from "../graph/alternatives.js";
import { allReferences, valuesAt, type Step } from "../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../graph/node.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import { applyingTo } from "./applying.js";
import { readAttachment, type Attachment } from "./attachments.js";
import { managedPolicyName } from "./managed-policies.js";
import type { ReadPolicy } from "./read-policy.js";
import { readPolicy } from "./statements.js";
import { literalOf, readText, type Resolve } from "./text.js";

const ATTRIBUTE = "permissions_boundary";

/**
 * The policies that bound a role or user: those of the tree, AWS managed ones by their name, and for an ARN of which the tree
 * has no policy one that could not be read.
 *
 * @param own boundaries that the tree attaches to the node
 * @param all every boundary of the tree
 * @returns `undefined` when nothing bounds it
 */
export function boundariesOf(
  node: GraphNode,
  own: readonly ReadPolicy[],
  all: readonly ReadPolicy[],
  index: GraphIndex,
): readonly ReadPolicy[] | undefined {
  const [value] = [
    ...valuesAt(node.resource.attributes, [ATTRIBUTE]),
    // Those of permission sets are attached by resources of their own.
    ...linked(node, "boundary_attachments").flatMap(({ resource }) => boundaryIn(resource.attributes)),
  ];
  if (value !== undefined && isOpen(value)) return inCases(node, value, own, index);
  if (own.length > 0) return own;
  if (value === undefined || (value.kind === "known" && (value.value === null || value.value === ""))) return undefined;
  const policies = new Set(linked(node, ATTRIBUTE));
  const ofTree = all.filter(({ held }) => policies.has(held.holder));
  return ofTree.length > 0 ? ofTree : [elsewhere(node, value, index)];
}

/** The boundaries of each case. */
function inCases(
  node: GraphNode,
  value: Value,
  own: readonly ReadPolicy[],
  index: GraphIndex,
): readonly ReadPolicy[] | undefined {
  const isOfTree = (each: Value): boolean =>
    allReferences(each)
      .flatMap((reference) => index.resolve(node.resource.stack, reference))
      .some((policy) => own.some(({ held }) => held.holder === policy));
  const others = alternativesOf(value, [ATTRIBUTE])
    .filter((each) => !(each.value.kind === "known" && each.value.value === null) && !isOfTree(each.value))
    .flatMap(({ value: each, onlyIf }) => {
      const read = elsewhere(node, each, index);
      return applyingTo({ ...read, held: { ...read.held, onlyIf } }, node);
    });
  return own.length + others.length === 0 ? undefined : [...own, ...others];
}

/** What names the boundary: the ARN of an AWS managed policy, or the name of one that each account has. */
function boundaryIn(attachment: Value): readonly Value[] {
  return [["managed_policy_arn"], ["customer_managed_policy_reference", "name"]].flatMap((path) =>
    valuesAt(attachment, [ATTRIBUTE, ...path]),
  );
}

function elsewhere(holder: GraphNode, value: Value, index: GraphIndex): ReadPolicy {
  const path: readonly Step[] = [ATTRIBUTE];
  const resolve: Resolve = (reference) => index.resolve(holder.resource.stack, reference);
  const attachment = readAttachment(value, path, resolve) ?? managedElsewhere(value, path, resolve);
  const document: Value = attachment?.value ?? {
    kind: "unknown",
    because: [{ reason: "the permissions boundary is not in the repository", span: value.span }],
    span: value.span,
  };
  return {
    held: {
      holder,
      path,
      value: document,
      kind: "boundary",
      principals: [holder],
      ...(attachment?.managed === undefined ? {} : { managed: attachment.managed }),
    },
    policy: readPolicy(document, [], resolve),
    kind: "boundary",
    resolve,
  };
}

/** An AWS managed policy that is not in the catalogue: it allows nothing of databases, and nobody knows what else. */
function managedElsewhere(value: Value, path: readonly Step[], resolve: Resolve): Attachment | undefined {
  const managed = managedPolicyName(literalOf(readText(value, path, resolve)) ?? "");
  return managed === undefined ? undefined : { managed, value: nothing(value.span) };
}

const nothing = (span: Span): Value => ({
  kind: "map",
  entries: new Map<string, Value>([
    ["Version", { kind: "known", value: "2012-10-17", span }],
    ["Statement", { kind: "list", items: [], span }],
  ]),
  span,
});

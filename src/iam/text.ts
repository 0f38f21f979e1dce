import { holeKey, isHole, isReference, referenceName, valuesAt, type Step } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import type { Cause, Reference, TextPart, Value } from "../graph/value.js";
import { literalPattern, parsePattern, type Letter, type Pattern } from "./patterns.js";

/** The resources that a reference in a policy means, where it stands. */
export type Resolve = (reference: Reference) => readonly GraphNode[];

/** A text in a policy document and where it stands: attribute path of the holder, down to the element. */
export interface PolicyText {
  readonly path: readonly Step[];
  readonly parts: readonly TextPart[];
}

/** What a symbol of a pattern stands for. */
export type Binding =
  | { readonly sort: "fixed"; readonly reference: Reference; readonly nodes: readonly GraphNode[] }
  | { readonly sort: "hole"; readonly because: readonly Cause[] }
  | {
      readonly sort: "variable";
      readonly name: string;
      readonly hasDefault: boolean;
      /** The text that stands in for it where the request has no such key. */
      readonly fallback?: string;
    };

/** A pattern with the meaning of its symbols by key. */
export interface BoundPattern {
  readonly pattern: Pattern;
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** References that are followed for one text, through attributes that are made of other attributes. */
const MOST_FOLLOWED = 500;

interface Budget {
  left: number;
}

/** `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and the escapes `${*}`, `${?}`, `${$}`. */
const VARIABLE = /\$\{([^{}]*)\}/g;

/**
 * What is known of a text, with references followed to what the source sets the attribute to. What is left are literal
 * characters, attributes that a resource has of its own, and holes.
 */
export function readText(value: Value, path: readonly Step[], resolve: Resolve): PolicyText {
  return { path, parts: partsOf(value, resolve, { left: MOST_FOLLOWED }) };
}

function partsOf(value: Value, resolve: Resolve, budget: Budget): readonly TextPart[] {
  if (value.kind === "known") return [String(value.value)];
  if (value.kind !== "unknown") return [{ unknown: [{ reason: "a text is expected here", span: value.span }] }];
  if (value.text === undefined || value.text.length === 0) return [{ unknown: value.because }];
  return value.text.flatMap((part) =>
    typeof part !== "string" && isReference(part) ? followed(part.reference, resolve, budget) : [part],
  );
}

function followed(reference: Reference, resolve: Resolve, budget: Budget): readonly TextPart[] {
  const nodes = resolve(reference);
  const [node] = nodes;
  if (node !== undefined && nodes.length === 1 && budget.left > 0 && reference.attribute !== "") {
    const [value, ...others] = valuesAt(node.resource.attributes, reference.attribute.split("."));
    const isText = value?.kind === "unknown" || (value?.kind === "known" && value.value !== null);
    if (value !== undefined && others.length === 0 && isText) {
      budget.left -= 1;
      const { stack } = reference;
      const there: Resolve =
        stack === undefined ? resolve : (inner) => resolve({ ...inner, stack: inner.stack ?? stack });
      const parts = partsOf(value, there, budget).map((part) => inStack(part, stack));
      const holes = parts.filter(isHole);
      // Which piece of it is meant is not said, but it is open when the whole is.
      return reference.derived === true ? (holes.length > 0 ? holes : [{ reference }]) : parts;
    }
  }
  if (isFreeText(reference, node)) {
    return [{ unknown: [{ reason: `${referenceName(reference)} is read from outside the repository` }] }];
  }
  return [{ reference }];
}

/** A piece of a text of another stack, whose references are to that stack's resources. */
function inStack(part: TextPart, stack: string | undefined): TextPart {
  if (stack === undefined || typeof part === "string" || !isReference(part)) return part;
  return { reference: { ...part.reference, stack: part.reference.stack ?? stack } };
}

/** Data sources and resources whose attributes are whatever somebody has written elsewhere. */
const FREE_TEXT = new Set([
  "aws_cloudformation_stack",
  "aws_secretsmanager_secret_version",
  "aws_ssm_parameter",
  "aws_ssm_parameters_by_path",
  "external",
  "http",
  "local_file",
  "template_file",
  "terraform_data",
  "terraform_remote_state",
]);

/** What a template reads from a parameter or secret when it is deployed. */
const DYNAMIC_REFERENCE = "dynamic-reference";

/** Names and ids of AWS hold no wildcards; a parameter's value, a custom resource's or another stack's output may. */
function isFreeText({ address, attribute }: Reference, node: GraphNode | undefined): boolean {
  const type = node?.resource.type ?? typeOf(address);
  // The ARN of a parameter is AWS's, whatever is in the parameter.
  if (attribute === "arn" && type.startsWith("aws_")) return false;
  return (
    address === DYNAMIC_REFERENCE ||
    FREE_TEXT.has(type) ||
    type.startsWith("Custom::") ||
    type.startsWith("AWS::CloudFormation::")
  );
}

/** The resource type that a Terraform address names. */
function typeOf(address: string): string {
  return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*(?:data\.)?/, "").split(".")[0] ?? "";
}

/** A literal text of a policy, when nothing of it is unknown. */
export function literalOf({ parts }: PolicyText): string | undefined {
  const [first] = parts;
  if (parts.length === 1) return typeof first === "string" ? first : undefined;
  return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}

/** The text in words: `arn:aws:iam::${data.aws_caller_identity.me.account_id}:root`, holes as `${var.user}`. */
export function showText(text: PolicyText): string {
  const literal = literalOf(text);
  if (literal !== undefined) return literal;
  return text.parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (isReference(part)) return `\${${referenceName(part.reference)}}`;
      return isHole(part) ? `\${${holeName(part.unknown)}}` : "";
    })
    .join("");
}

/** What would decide a hole: reasons begin with its name, as in `var.user has no value` or `parameter User has no value`. */
function holeName(because: readonly Cause[]): string {
  const reason = because[0]?.reason ?? "";
  const name = /^(?:parameter )?([A-Za-z_][\w.:[\]"-]*)\s/.exec(reason)?.[1];
  return name !== undefined && (name.includes(".") || reason.startsWith("parameter ")) ? name : "…";
}

/** Reasons why parts of a text are not known; none for attributes that are fixed at apply. */
export function holesOf({ parts }: PolicyText): readonly Cause[] {
  return parts.flatMap((part) => (isHole(part) ? part.unknown : []));
}

/** The reasons in one line, or `undefined` when there are none. */
export function unknownReason(text: PolicyText): string | undefined {
  const reasons = new Set(holesOf(text).map(({ reason }) => reason));
  return reasons.size === 0 ? undefined : [...reasons].join("; ");
}

/**
 * The pattern that a text is as a resource or action.
 *
 * @param variables whether `${…}` is a policy variable: in version 2012-10-17 only
 *   (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html)
 */
export function patternOf({ parts, path }: PolicyText, resolve: Resolve, variables: boolean): BoundPattern {
  const letters: Letter[] = [];
  const bindings = new Map<string, Binding>();
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") {
      letters.push(...(variables ? withVariables(part, bindings) : parsePattern(part)));
    } else if (isReference(part)) {
      const nodes = resolve(part.reference);
      const key = symbolKey(part.reference, nodes);
      bindings.set(key, { sort: "fixed", reference: part.reference, nodes });
      letters.push(...literalPattern(idPrefix(part.reference, nodes)), { sort: "fixed", key });
    } else if (isHole(part)) {
      const key = holeKey(part.unknown) ?? `${path.join(".")}#${index}`;
      bindings.set(key, { sort: "hole", because: part.unknown });
      letters.push({ sort: "hole", key });
    }
  }
  return { pattern: letters, bindings };
}

function withVariables(text: string, bindings: Map<string, Binding>): Letter[] {
  const letters: Letter[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    letters.push(...parsePattern(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const content = match[1] ?? "";
    if (content === "*" || content === "?" || content === "$") {
      letters.push(content);
      continue;
    }
    const [name = "", ...fallback] = content.split(",");
    const key = content.replaceAll(" ", "").toLowerCase();
    const otherwise = /^\s*'(.*)'\s*$/s.exec(fallback.join(","))?.[1];
    bindings.set(key, {
      sort: "variable",
      name: name.trim(),
      hasDefault: fallback.length > 0,
      ...(otherwise === undefined ? {} : { fallback: otherwise }),
    });
    letters.push({ sort: "variable", key });
  }
  letters.push(...parsePattern(text.slice(end)));
  return letters;
}

function symbolKey(reference: Reference, nodes: readonly GraphNode[]): string {
  const [node] = nodes;
  const piece = reference.derived === true ? "~" : "";
  if (node === undefined || nodes.length > 1) return referenceName(reference) + piece;
  return `${node.resource.type}/${node.id}/${reference.attribute}${piece}`;
}

/** What the ids of databases begin with, by type and attribute. */
const ID_PREFIXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_db_instance: { resource_id: "db-", id: "db-" },
  aws_rds_cluster_instance: { dbi_resource_id: "db-" },
  aws_rds_cluster: { cluster_resource_id: "cluster-" },
};

function idPrefix({ address, attribute, derived }: Reference, nodes: readonly GraphNode[]): string {
  if (derived === true) return "";
  const type = nodes[0]?.resource.type ?? typeOf(address);
  return ID_PREFIXES[type]?.[attribute] ?? "";
}

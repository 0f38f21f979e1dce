import { isReference, type Step } from "../graph/inspect.js";
import type { Cause, Value } from "../graph/value.js";
import { MANAGED_POLICIES, managedPolicy, managedPolicyName } from "./managed-policies.js";
import { intersects, parsePattern } from "./patterns.js";
import { holesOf, patternOf, readText, showText, type PolicyText, type Resolve } from "./text.js";

/** What is attached: an AWS managed policy, or the reason why it is not known whether it is one. */
export interface Attachment {
  readonly value: Value;
  readonly managed?: string;
}

/**
 * Reads the ARN by which a policy is attached.
 *
 * @returns `undefined` for policies of the account, which are resources of their own, and for AWS managed policies that say
 *   nothing of databases
 */
export function readAttachment(value: Value, path: readonly Step[], resolve: Resolve): Attachment | undefined {
  const text = policyArn(readText(value, path, resolve), path, resolve);
  const name = managedPolicyName(showText(text));
  const holes = holesOf(text);
  if (holes.length > 0) {
    return mayBeManaged(text, resolve)
      ? { value: { kind: "unknown", because: distinct(holes), span: value.span } }
      : undefined;
  }
  const policy = name === undefined ? undefined : managedPolicy(name, value.span);
  return name === undefined || policy === undefined ? undefined : { value: policy, managed: name };
}

/**
 * The ARN itself, or for a data source that finds the policy by its name one with that name
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy).
 */
function policyArn(text: PolicyText, path: readonly Step[], resolve: Resolve): PolicyText {
  const [part, ...others] = text.parts;
  if (part === undefined || others.length > 0 || !isReference(part)) return text;
  const [node, ...more] = resolve(part.reference);
  if (node === undefined || more.length > 0) return text;
  const { type, mode, attributes } = node.resource;
  const name = attributes.entries.get("name");
  if (type !== "aws_iam_policy" || mode !== "data" || name === undefined) return text;
  return { path, parts: ["arn:aws:iam::aws:policy/", ...readText(name, path, resolve).parts] };
}

const ARNS = MANAGED_POLICIES.map((name) => parsePattern(`arn:*:iam::aws:policy/*${name}`));

function mayBeManaged(text: PolicyText, resolve: Resolve): boolean {
  const { pattern } = patternOf(text, resolve, false);
  return ARNS.some((arn) => intersects(pattern, arn) !== "no");
}

function distinct(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}

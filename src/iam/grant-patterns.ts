import type { Cause } from "../graph/value.js";
import { parseArn, type ArnPattern } from "./arn.js";
import type { ReadPolicy } from "./read-policy.js";
import { isEverything, isSymbol } from "./patterns.js";
import type { DecisionContext } from "./request.js";
import type { KeyLookup } from "./request-keys.js";
import { invalidityOf, openVariables, patternFor } from "./statement-decision.js";
import type { PolicyStatement } from "./statements.js";
import { holesOf, type Binding, type PolicyText } from "./text.js";

/** All resources. */
export const EVERYTHING: ArnPattern = { kind: "everything" };

/** Why it is not certain that a statement says what it seems to. */
export function doubtsOf(read: ReadPolicy, { actions, notActions, unknown }: PolicyStatement): readonly Cause[] {
  const effect = unknown.Effect === undefined ? [] : [{ reason: unknown.Effect }];
  return [...invalidityOf(read), ...effect, ...[...(actions ?? []), ...(notActions ?? [])].flatMap(holesOf)];
}

/** The ARN of a text for one request; none where the request has no value for a variable of it. */
export function arnFor(read: ReadPolicy, text: PolicyText, lookup: KeyLookup): readonly ArnPattern[] {
  const pattern = patternFor(read, text, lookup);
  return pattern === "no value" ? [] : [parseArn(openVariables(pattern))];
}

/** A pattern with its variables open: each may be any text. */
export function opened(arn: ArnPattern): ArnPattern {
  if (arn.kind !== "arn") return arn;
  const { partition, service, region, account, resource } = arn.segments;
  return {
    kind: "arn",
    segments: {
      partition: openVariables(partition),
      service,
      region: openVariables(region),
      account: openVariables(account),
      resource: openVariables(resource),
    },
  };
}

/** The ARN of the resource that a grant names by nothing but a reference to it. */
export function referredArn(
  arn: ArnPattern,
  bindings: ReadonlyMap<string, Binding>,
  { arnOf }: DecisionContext,
): ArnPattern | undefined {
  if (arn.kind !== "open" || arnOf === undefined) return undefined;
  const [letter, ...others] = arn.pattern;
  if (letter === undefined || others.length > 0 || !isSymbol(letter)) return undefined;
  const binding = bindings.get(letter.key);
  if (binding?.sort !== "fixed" || !isArnOf(binding.reference.attribute)) return undefined;
  const [node, ...more] = binding.nodes;
  return node === undefined || more.length > 0 ? undefined : arnOf(node);
}

function isArnOf(attribute: string): boolean {
  return attribute === "arn" || attribute === "";
}

/** A resource where a pattern looks for it: what the source does not say of its place is taken to be there. */
export function inPlaceOf(outer: ArnPattern, referred: ArnPattern): ArnPattern {
  if (outer.kind !== "arn" || referred.kind !== "arn") return referred;
  const { region, account, partition, ...segments } = referred.segments;
  return {
    kind: "arn",
    segments: {
      ...segments,
      region: isEverything(region) ? outer.segments.region : region,
      account: isEverything(account) ? outer.segments.account : account,
      partition: isEverything(partition) ? outer.segments.partition : partition,
    },
  };
}

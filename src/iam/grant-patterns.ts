import type { Cause } from "../graph/value.js";
import { parseArn, type ArnPattern } from "./arn.js";
import type { ReadPolicy } from "./read.js";
import type { KeyLookup } from "./request-keys.js";
import { invalidityOf, openVariables, patternFor } from "./statement-decision.js";
import type { PolicyStatement } from "./statements.js";
import { holesOf, type PolicyText } from "./text.js";

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

import type { Decision } from "./logic.js";
import {
  contains,
  hasHole,
  intersects,
  isEverything,
  isSymbol,
  literalPattern,
  literalText,
  parsePattern,
  patternKey,
  type Pattern,
} from "./patterns.js";

/**
 * A resource pattern, taken apart as IAM compares it: segment by segment, colons belonging to the last one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
 */
export type ArnPattern =
  /** `*` alone. */
  | { readonly kind: "everything" }
  /** Partition, service, Region, account and resource. */
  | { readonly kind: "arn"; readonly segments: ArnSegments }
  /** An unknown part may hold any number of segments. */
  | { readonly kind: "open"; readonly pattern: Pattern }
  /** No ARN: IAM refuses it, or it matches nothing. */
  | { readonly kind: "invalid" };

export interface ArnSegments {
  readonly partition: Pattern;
  readonly service: Pattern;
  readonly region: Pattern;
  readonly account: Pattern;
  readonly resource: Pattern;
}

export function parseArn(pattern: Pattern): ArnPattern {
  if (isEverything(pattern)) return { kind: "everything" };
  const [prefix, partition, service, region, account, resource] = split(pattern);
  if (
    prefix !== undefined &&
    partition !== undefined &&
    service !== undefined &&
    region !== undefined &&
    account !== undefined &&
    resource !== undefined
  ) {
    const head = literalText(prefix);
    if (head === "arn" || (head === undefined && contains(prefix, ["a", "r", "n"]) !== "no")) {
      return { kind: "arn", segments: { partition, service, region, account, resource } };
    }
  }
  // A whole ARN may be in a symbol: `${aws_db_instance.main.arn}`, `${var.prefix}:dbuser:…`.
  return pattern.some((letter) => isSymbol(letter) && letter.sort !== "variable")
    ? { kind: "open", pattern }
    : { kind: "invalid" };
}

/** An ARN pattern from its written form, for tables. */
export function arnPattern(text: string): ArnPattern {
  return parseArn(parsePattern(text));
}

/** Colons that separate the segments of an ARN; later ones belong to the resource. */
const SEPARATORS = 5;

function split(pattern: Pattern): readonly Pattern[] {
  const parts: Pattern[] = [];
  let from = 0;
  while (parts.length < SEPARATORS) {
    const colon = pattern.indexOf(":", from);
    if (colon === -1) break;
    parts.push(pattern.slice(from, colon));
    from = colon + 1;
  }
  return [...parts, pattern.slice(from)];
}

/** The service is what mostly tells two ARNs apart. */
const SEGMENTS = ["service", "partition", "region", "account", "resource"] as const;

/** As `all` says it, without asking on after a `no`. */
function allSegments(decide: (segment: (typeof SEGMENTS)[number]) => Decision): Decision {
  let result: Decision = "yes";
  for (const segment of SEGMENTS) {
    const decision = decide(segment);
    if (decision === "no") return "no";
    if (decision === "unknown") result = "unknown";
  }
  return result;
}

/** Tells ARN patterns apart: two that are equal have the same key. */
export function arnKey(arn: ArnPattern): string {
  if (arn.kind === "open") return `open ${patternKey(arn.pattern)}`;
  return arn.kind === "arn"
    ? `arn ${SEGMENTS.map((segment) => patternKey(arn.segments[segment])).join(":")}`
    : arn.kind;
}

/** Whether every ARN that `inner` matches is matched by `outer`. */
export function containsArn(outer: ArnPattern, inner: ArnPattern): Decision {
  if (outer.kind === "everything") return "yes";
  if (outer.kind === "invalid" || inner.kind === "invalid") return "no";
  if (inner.kind === "everything") {
    if (outer.kind === "open") return hasHole(outer.pattern) ? "unknown" : "no";
    return allSegments((segment) => contains(outer.segments[segment], parsePattern("*")));
  }
  if (outer.kind === "arn" && inner.kind === "arn") {
    return allSegments((segment) => contains(outer.segments[segment], inner.segments[segment]));
  }
  const decision = contains(joined(outer), joined(inner));
  // A symbol for a whole ARN is within the patterns of its service, though as a text it is equal only to itself.
  return decision === "no" && inner.kind === "open" ? "unknown" : decision;
}

/** An account is in one partition only: a policy that names one covers a grant that names none. */
export function inPartitionOf(outer: ArnPattern, granted: ArnPattern): ArnPattern {
  if (outer.kind !== "arn" || granted.kind !== "arn") return granted;
  const isNamed = granted.segments.partition.every((letter) => typeof letter === "string");
  return isNamed ? granted : { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}

/** Whether some ARN is matched by both. */
export function intersectsArn(a: ArnPattern, b: ArnPattern): Decision {
  if (a.kind === "invalid" || b.kind === "invalid") return "no";
  if (a.kind === "everything" || b.kind === "everything") return "yes";
  if (a.kind === "arn" && b.kind === "arn") {
    return allSegments((segment) => intersects(a.segments[segment], b.segments[segment]));
  }
  const decision = intersects(joined(a), joined(b));
  return decision === "no" ? "unknown" : decision;
}

function joined(arn: ArnPattern): Pattern {
  if (arn.kind === "open") return arn.pattern;
  if (arn.kind !== "arn") return parsePattern("*");
  const { partition, service, region, account, resource } = arn.segments;
  return [...literalPattern("arn:"), ...partition, ":", ...service, ":", ...region, ":", ...account, ":", ...resource];
}

import { BlockList, isIP } from "node:net";
import { containsArn, parseArn } from "./arn.js";
import { any, decided, not, type Decision } from "./logic.js";
import {
  contains,
  hasHole,
  isSymbol,
  isWildcard,
  literalText,
  lowerCase,
  type Letter,
  type Pattern,
} from "./patterns.js";

/** What a condition operator does. */
export interface ConditionOperator {
  /** How the values of the request count together: as one, or each of them, or some of them. */
  readonly set: "single" | "all" | "any";
  /** True for `…IfExists`: it holds where the request has no such key. */
  readonly ifExists: boolean;
  /** True for `StringNotEquals` and its like, which hold where no value of the policy fits. */
  readonly isNegated: boolean;
  /** Whether a value of the request fits one of the policy. */
  readonly fits: (requested: Pattern, written: Pattern) => Decision;
}

type Fits = ConditionOperator["fits"];

/** By name, in lower case, without `Not`. */
const FITS: Readonly<Record<string, Fits>> = {
  stringequals: (requested, written) => contains(withoutWildcards(written), requested),
  stringequalsignorecase: (requested, written) => contains(lowerCase(withoutWildcards(written)), lowerCase(requested)),
  stringlike: (requested, written) => contains(written, requested),
  arnequals: fitsArn,
  arnlike: fitsArn,
  binaryequals: (requested, written) => contains(withoutWildcards(written), requested),
  bool: (requested, written) => contains(lowerCase(written), lowerCase(requested)),
  ipaddress: literally(isInNetwork),
  ...compared("numeric", numberOf),
  ...compared("date", timeOf),
};

/** Operators that are said the other way round, and what they are without. */
const NEGATED: Readonly<Record<string, string>> = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
  notipaddress: "ipaddress",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
};

const NAME = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/;

/**
 * Reads the name of a condition operator other than `Null`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 *
 * @returns `undefined` when there is no such operator
 */
export function conditionOperator(name: string): ConditionOperator | undefined {
  const [, set, base = "", ifExists] = NAME.exec(name.toLowerCase()) ?? [];
  const isNegated = Object.hasOwn(NEGATED, base);
  const plain = isNegated ? (NEGATED[base] ?? "") : base;
  const fits = Object.hasOwn(FITS, plain) ? FITS[plain] : undefined;
  if (fits === undefined) return undefined;
  return {
    set: set === undefined ? "single" : set === "forallvalues" ? "all" : "any",
    ifExists: ifExists !== undefined,
    isNegated,
    fits,
  };
}

/** Whether values of a request fulfil an operator with the values of a policy. */
export function fulfils(
  { set, isNegated, fits }: ConditionOperator,
  requested: readonly Pattern[],
  written: readonly Pattern[],
): Decision {
  const one = (value: Pattern): Decision => {
    const found = any(written.map((each) => fits(value, each)));
    return isNegated ? not(found) : found;
  };
  if (set === "any") return any(requested.map(one));
  // Of several values that are compared as one, all have to stand it when it is said the other way round.
  return set === "all" || isNegated ? not(any(requested.map((value) => not(one(value))))) : any(requested.map(one));
}

/** Wildcards are characters like others to operators that compare for equality. */
function withoutWildcards(pattern: Pattern): Pattern {
  return pattern.map((letter): Letter => (isWildcard(letter) ? letter.wildcard : letter));
}

/** Both operators compare ARNs segment by segment, with wildcards. */
function fitsArn(requested: Pattern, written: Pattern): Decision {
  return containsArn(parseArn(written), parseArn(requested));
}

/** A comparison of texts, undecided where one of them is not known. */
function literally(compare: (requested: string, written: string) => boolean): Fits {
  return (requested, written) => {
    const [left, right] = [textOf(requested), textOf(written)];
    return left === undefined || right === undefined ? "unknown" : decided(compare(left, right));
  };
}

function textOf(pattern: Pattern): string | undefined {
  return hasHole(pattern) || pattern.some(isSymbol) ? undefined : literalText(withoutWildcards(pattern));
}

function compared(kind: string, read: (text: string) => number): Readonly<Record<string, Fits>> {
  const by = (compare: (requested: number, written: number) => boolean): Fits =>
    literally((requested, written) => compare(read(requested), read(written)));
  return {
    [`${kind}equals`]: by((requested, written) => requested === written),
    [`${kind}lessthan`]: by((requested, written) => requested < written),
    [`${kind}lessthanequals`]: by((requested, written) => requested <= written),
    [`${kind}greaterthan`]: by((requested, written) => requested > written),
    [`${kind}greaterthanequals`]: by((requested, written) => requested >= written),
  };
}

/** NaN, which compares to nothing, for what is no decimal number. */
function numberOf(text: string): number {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
}

/** A day, or a time of day with an offset; without one it is UTC. */
const ISO_8601 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO 8601, or seconds since 1970; NaN for what is neither. */
function timeOf(text: string): number {
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1000;
  const match = ISO_8601.exec(trimmed);
  if (match === null) return NaN;
  return Date.parse(trimmed.includes("T") && match[1] === undefined ? `${trimmed}Z` : trimmed);
}

/** Whether an address, or all of a network, is within a network. */
function isInNetwork(address: string, network: string): boolean {
  const [base = "", length, ...more] = network.split("/");
  const [first = "", own, ...others] = address.split("/");
  const family = isIP(base);
  if (family === 0 || isIP(first) !== family || more.length > 0 || others.length > 0) return false;
  const bits = family === 4 ? 32 : 128;
  const [prefix, ownPrefix] = [prefixLength(length, bits), prefixLength(own, bits)];
  if (!(prefix <= bits) || !(ownPrefix >= prefix)) return false;
  const list = new BlockList();
  list.addSubnet(base, prefix, family === 4 ? "ipv4" : "ipv6");
  return list.check(first, family === 4 ? "ipv4" : "ipv6");
}

/** NaN, which is in no network and has none in it, for what is no length. */
function prefixLength(text: string | undefined, bits: number): number {
  if (text === undefined) return bits;
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN;
}

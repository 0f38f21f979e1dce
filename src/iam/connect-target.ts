import { referenceName } from "../graph/inspect.js";
import { askedAction } from "./actions.js";
import { parseArn, type ArnPattern } from "./arn.js";
import { any } from "./logic.js";
import {
  contains,
  hasHole,
  intersects,
  isSymbol,
  isWildcard,
  literalPattern,
  literalText,
  ONE,
  parsePattern,
  STAR,
  type Pattern,
} from "./patterns.js";
import { patternOf, showText, type Binding, type PolicyText, type Resolve } from "./text.js";

/** The database users that a resource pattern means: the id of a database and the name of a user in it. */
export interface ConnectTarget {
  readonly arn: ArnPattern;
  readonly id: Pattern;
  readonly user: Pattern;
  readonly bindings: ReadonlyMap<string, Binding>;
}

export type TargetReading =
  | { readonly kind: "target"; readonly target: ConnectTarget }
  /** It can never match a database user. `foreign` is what is meant for another service, and no mistake by itself. */
  | { readonly kind: "dead"; readonly reason: string; readonly foreign: boolean };

/** Kinds of ids: of an instance, of an Aurora or Multi-AZ cluster, of a proxy. */
export const ID_KINDS = { instance: "db-", cluster: "cluster-", proxy: "prx-" } as const;
export type IdKind = keyof typeof ID_KINDS;
export const KIND_PATTERNS: Readonly<Record<IdKind, Pattern>> = {
  instance: parsePattern("db-*"),
  cluster: parsePattern("cluster-*"),
  proxy: parsePattern("prx-*"),
};

/** The action that logs in to a database as one of its users. */
export const CONNECT = askedAction("rds-db:connect");

const EVERYTHING: Pattern = [STAR];
const SERVICE = parsePattern("rds-db");
const RESOURCE_TYPE = "dbuser:";
const RESOURCE_TYPE_LETTERS = literalPattern(RESOURCE_TYPE);
const ACCOUNT = Array.from({ length: 12 }, () => ONE);
const PARTITIONS = ["aws", "aws-cn", "aws-us-gov", "aws-iso*", "aws-eusc"].map(parsePattern);

/** Attributes that look like an id of a database and are not: what they are instead. */
const WRONG_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_db_instance: {
    identifier: "the name of the instance",
    arn: "an ARN of the RDS API",
  },
  aws_rds_cluster: {
    id: "the name of the cluster",
    cluster_identifier: "the name of the cluster",
    arn: "an ARN of the RDS API",
  },
  aws_db_proxy: { arn: "an ARN of the RDS API", id: "the name of the proxy", name: "the name of the proxy" },
};

/**
 * Takes a resource pattern apart as one of `rds-db:connect`, which is
 * `arn:PARTITION:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER`
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html).
 */
export function readTarget(text: PolicyText, resolve: Resolve, variables: boolean): TargetReading {
  const { pattern, bindings } = patternOf(text, resolve, variables);
  return readArnTarget(parseArn(pattern), bindings, showText(text));
}

/** The same for a pattern that has been read; `shown` is how it is called where it is no database user. */
export function readArnTarget(arn: ArnPattern, bindings: ReadonlyMap<string, Binding>, shown: string): TargetReading {
  if (arn.kind === "everything") return { kind: "target", target: { arn, id: EVERYTHING, user: EVERYTHING, bindings } };
  if (arn.kind === "invalid") return foreign(`"${shown}" is not an ARN`);
  if (arn.kind === "open") return readOpen(shown, arn.pattern, bindings);

  const { partition, service, region, account, resource } = arn.segments;
  if (!mayBe(service, [SERVICE])) {
    const name = literalText(service) ?? "another service";
    return foreign(`an ARN of ${name} never matches a database user, whose ARNs are of rds-db`);
  }
  if (service.some(isWildcard)) return dead("IAM refuses a wildcard in the service part of an ARN");
  if (!mayBe(partition, PARTITIONS)) {
    return dead(`there is no partition "${literalText(partition) ?? ""}"`);
  }
  const mismatch = regionMismatch(literalText(partition), literalText(region));
  if (mismatch !== undefined) return dead(mismatch);
  if (!mayBe(account, [ACCOUNT])) return dead("the account of the ARN is not one of twelve digits");
  const rest = afterResourceType(resource);
  if (rest === undefined) return dead(`the resource part of the ARN does not begin with ${RESOURCE_TYPE}`);
  return readUser(arn, rest, bindings);
}

/** Whether a segment can be one of some texts. What a symbol stands for is taken to be right. */
function mayBe(segment: Pattern, texts: readonly Pattern[]): boolean {
  return segment.some(isSymbol) || texts.some((text) => intersects(segment, text) !== "no");
}

/**
 * Partitions have Regions of their own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax).
 */
function regionMismatch(partition: string | undefined, region: string | undefined): string | undefined {
  if (partition === undefined || region === undefined) return undefined;
  if (region === "") return "the ARN names no Region";
  const own = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const isMismatch =
    ["aws", "aws-cn", "aws-us-gov"].includes(partition) && /^[a-z]{2}-/.test(region) && own !== partition;
  return isMismatch ? `the Region ${region} is in the partition ${own}, not ${partition}` : undefined;
}

function dead(reason: string): TargetReading {
  return { kind: "dead", reason, foreign: false };
}

function foreign(reason: string): TargetReading {
  return { kind: "dead", reason, foreign: true };
}

/** A pattern of which an unknown part may hold several segments. */
function readOpen(shown: string, pattern: Pattern, bindings: ReadonlyMap<string, Binding>): TargetReading {
  const start = indexOf(pattern, `:${RESOURCE_TYPE}`);
  const arn: ArnPattern = { kind: "open", pattern };
  if (start >= 0) return readUser(arn, pattern.slice(start + 1 + RESOURCE_TYPE.length), bindings);
  const holes = pattern.filter((letter) => isSymbol(letter) && letter.sort === "hole");
  if (holes.length === 0) return foreign(`${shown} is not the ARN of a database user`);
  return { kind: "target", target: { arn, id: holes, user: holes, bindings } };
}

function indexOf(pattern: Pattern, text: string): number {
  return pattern.findIndex((_, index) => Array.from(text).every((char, offset) => pattern[index + offset] === char));
}

/** What follows `dbuser:`; from the first star or hole on, if one may stand for part of it. */
function afterResourceType(resource: Pattern): Pattern | undefined {
  for (const [index, char] of RESOURCE_TYPE_LETTERS.entries()) {
    const letter = resource[index];
    if (letter === STAR || (letter !== undefined && isSymbol(letter) && letter.sort === "hole")) {
      return resource.slice(index);
    }
    if (letter !== char && letter !== ONE) return undefined;
  }
  return resource.slice(RESOURCE_TYPE.length);
}

function readUser(arn: ArnPattern, rest: Pattern, bindings: ReadonlyMap<string, Binding>): TargetReading {
  const [writtenId, user] = splitUser(rest);
  if (user === undefined || user.length === 0)
    return dead("the ARN names no database user: RESOURCE_ID/DB_USER is missing its user");
  const wrong = wrongAttribute(writtenId, bindings);
  if (wrong !== undefined) return dead(wrong);
  const id = withProxyPrefix(writtenId, bindings);
  const kinds = Object.values(KIND_PATTERNS).map((kind) => intersects(id, kind));
  if (any(kinds) === "no" && !id.some((letter) => isSymbol(letter) && letter.sort === "fixed")) {
    const name = literalText(id);
    return dead(
      name === undefined
        ? "the pattern matches no resource id: those begin with db-, cluster- or prx-"
        : `"${name}" is not a resource id: those begin with db-, cluster- or prx-`,
    );
  }
  return { kind: "target", target: { arn, id, user, bindings } };
}

/** A wildcard before the slash, or without one, reaches over it. */
function splitUser(rest: Pattern): readonly [id: Pattern, user: Pattern | undefined] {
  const slash = rest.indexOf("/");
  if (slash >= 0) return [rest.slice(0, slash), rest.slice(slash + 1)];
  const reaching = rest.map((letter) => letter === STAR || (isSymbol(letter) && letter.sort === "hole"));
  const first = reaching.indexOf(true);
  return first < 0 ? [rest, undefined] : [rest.slice(0, first + 1), rest.slice(reaching.lastIndexOf(true))];
}

function wrongAttribute(id: Pattern, bindings: ReadonlyMap<string, Binding>): string | undefined {
  const binding = onlyBinding(id, bindings);
  const type = binding?.nodes[0]?.resource.type;
  if (binding === undefined || type === undefined || binding.reference.derived === true) return undefined;
  const what = WRONG_ATTRIBUTES[type]?.[binding.reference.attribute];
  return what === undefined ? undefined : `${referenceName(binding.reference)} is ${what}, not its resource id`;
}

/** The last part of a proxy's ARN is its id, and the only attribute that has it. */
function withProxyPrefix(id: Pattern, bindings: ReadonlyMap<string, Binding>): Pattern {
  const binding = onlyBinding(id, bindings);
  const isProxy = binding?.nodes[0]?.resource.type === "aws_db_proxy" && binding.reference.derived === true;
  return isProxy && id.length === 1 ? [...literalPattern(ID_KINDS.proxy), ...id] : id;
}

/** What the only symbol of a pattern stands for, when that is an attribute. */
export function onlyBinding(
  pattern: Pattern,
  bindings: ReadonlyMap<string, Binding>,
): Extract<Binding, { readonly sort: "fixed" }> | undefined {
  const symbols = pattern.filter(isSymbol);
  const [symbol] = symbols;
  if (symbol === undefined || symbols.length > 1 || pattern.some(isWildcard)) return undefined;
  const binding = bindings.get(symbol.key);
  return binding?.sort === "fixed" ? binding : undefined;
}

/** Which kinds of ids a pattern matches all of. */
export function kindsCovered(id: Pattern): readonly IdKind[] {
  return kindsWhere((kind) => contains(id, kind) === "yes");
}

/** Which kinds of ids a pattern may match one of. */
export function kindsReached(id: Pattern): readonly IdKind[] {
  return hasHole(id) ? kindsWhere(() => true) : kindsWhere((kind) => intersects(id, kind) !== "no");
}

function kindsWhere(test: (kind: Pattern) => boolean): readonly IdKind[] {
  return (["instance", "cluster", "proxy"] as const).filter((kind) => test(KIND_PATTERNS[kind]));
}

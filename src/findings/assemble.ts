import { writtenPath } from "../graph/alternatives.js";
import type { Resource, Stack } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Cause } from "../graph/value.js";
import type { ActiveRule } from "../policy/active.js";
import { remediationIn } from "../policy/remediation.js";
import type { Denial, Fix, RuleMetadata, RuleResult, Severity, Undecided } from "../policy/result.js";
import type {
  BecauseReport,
  FindingReport,
  RelatedLocation,
  ResourceReport,
  UndecidedReport,
} from "../report/result.js";
import { byCodeUnits } from "../source/paths.js";
import type { Mending } from "./fix.js";
import { fingerprint, stablePath, type Identity } from "./identity.js";

/** What a report says of a stack besides its id. */
export type StackPlace = Pick<Stack, "root" | "environment">;

/** A finding of one tree, before it is compared. */
export interface Finding {
  readonly identity: Identity;
  readonly rule: RuleMetadata;
  readonly severity: Severity;
  readonly message: string;
  readonly resource: Resource;
  /** Its stack, as a report names it. */
  readonly stack: StackPlace;
  readonly path: readonly (string | number)[];
  readonly location: Span;
  readonly related: readonly RelatedLocation[];
  readonly fix: Mending | null;
  /** Ids of the access paths that it is about. */
  readonly accessPaths?: readonly string[];
}

/** What a rule could not decide in one tree, before it is compared. */
export interface UndecidedRule {
  readonly identity: Identity;
  readonly resource: Resource;
  readonly path: readonly (string | number)[];
  readonly report: Omit<UndecidedReport, "change">;
}

/** What the host knows of a graph: where things are. */
export interface Places {
  readonly resourceOf: (type: string, id: string) => Resource | undefined;
  /** The stack of an id. */
  readonly stackOf: (id: string) => StackPlace | undefined;
  /** The span of the deepest part of the path that exists, and the chain of places its value came through. */
  readonly locate: (
    resource: Resource,
    path: readonly (string | number)[],
  ) => { readonly span: Span; readonly via: readonly Span[]; readonly decidedBy?: string };
  /** Why the value at the path is unknown. */
  readonly causesAt: (resource: Resource, path: readonly (string | number)[]) => readonly Cause[];
  /** What has to hold for something at the path to be there. */
  readonly neededAt: (resource: Resource, path: readonly (string | number)[]) => readonly Cause[];
  /** The edit that mends a resource, or `null` when no single edit of its own lines does. */
  readonly fixFor: (resource: Resource, fix: Fix) => Mending | null;
}

/**
 * Turns what the rules said into findings with positions, identity and fix.
 *
 * @throws Error when a rule names a resource that is not in the graph: that is a fault of the rule, and no pass.
 */
export function findingsOf(
  results: readonly RuleResult[],
  rules: ReadonlyMap<string, ActiveRule>,
  places: Places,
): Finding[] {
  const denials = results.flatMap(({ ruleId, deny }) => {
    const rule = ruleOf(rules, ruleId);
    return deny.filter(isCertain).map((denial) => ({ rule, denial, resource: resourceNamed(rule, denial, places) }));
  });
  // File by file: a fix writer reads the file that it mends.
  denials.sort((a, b) => byCodeUnits(a.resource.header.path, b.resource.header.path));
  return distinguished(denials.map(({ rule, denial, resource }) => finding(rule, denial, resource, places)));
}

/**
 * Several denials of a rule may concern the same attribute. They are told apart by their order, which must not depend on that
 * of a set: so by their messages.
 */
function distinguished(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const byMessage = [...findings].sort((a, b) => byCodeUnits(a.message, b.message));
  return byMessage.map((found) => {
    const key = JSON.stringify(found.identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 1) return found;
    return { ...found, identity: { ...found.identity, path: [...found.identity.path, `#${count}`] } };
  });
}

/** Turns what the rules could not decide into entries that say what would decide it. */
export function undecidedOf(
  results: readonly RuleResult[],
  rules: ReadonlyMap<string, ActiveRule>,
  places: Places,
): UndecidedRule[] {
  return results.flatMap((result) => {
    const rule = ruleOf(rules, result.ruleId);
    const uncertain = result.deny.filter((denial) => !isCertain(denial));
    return [...result.undecided, ...uncertain].map((entry) => undecided(rule, entry, places));
  });
}

/** A denial of a resource that may not exist would hold only if it did. */
function isCertain(denial: Denial): boolean {
  return denial.uncertain === undefined;
}

function finding(rule: ActiveRule, denial: Denial, resource: Resource, places: Places): Finding {
  const { span, via, decidedBy } = places.locate(resource, denial.path);
  const decided = decidedBy === undefined ? [] : [{ message: `${decidedBy} says the value`, location: span }];
  const chainOf = (origins: readonly Span[]): RelatedLocation[] =>
    origins.map((location) => ({ message: "the value comes from here", location }));
  const joined = (denial.related ?? []).flatMap((related) => {
    const place = places.locate(resourceNamed(rule, related, places), related.path);
    return [{ message: related.message, location: place.span }, ...chainOf(place.via)];
  });
  const chain = chainOf(via);
  const calls = resource.calls.map((call) => ({ message: `called as ${call.address}`, location: call.span }));
  return {
    identity: identityOf(rule, resource, denial),
    rule: rule.metadata,
    severity: (rule.isSeveritySet === true ? undefined : denial.severity) ?? rule.severity,
    message: denial.message,
    resource,
    stack: places.stackOf(resource.stack) ?? {},
    path: denial.path,
    location: span,
    related: [...joined, ...decided, ...chain, ...calls],
    fix: denial.fix ? places.fixFor(resource, denial.fix) : null,
    ...(denial.access_paths && { accessPaths: denial.access_paths }),
  };
}

function undecided(rule: ActiveRule, entry: Undecided | Denial, places: Places): UndecidedRule {
  const resource = resourceNamed(rule, entry, places);
  const { path } = entry;
  return {
    identity: identityOf(rule, resource, entry),
    resource,
    path,
    report: {
      ruleId: rule.metadata.id,
      aliases: aliasesOf(rule.metadata),
      severity: rule.severity,
      title: rule.metadata.title,
      resource: resourceReport(resource, places.stackOf(resource.stack)),
      attribute: writtenPath(path).join("."),
      location: places.locate(resource, path).span,
      because: causesOf(rule, entry, resource, places),
    },
  };
}

function identityOf(rule: ActiveRule, resource: Resource, entry: Undecided | Denial): Identity {
  const { stack, address } = resource;
  const key = "key" in entry ? entry.key : undefined;
  const place = key === undefined ? { path: stablePath(resource, entry.path) } : { path: [], key };
  return { pack: rule.pack, ruleId: rule.metadata.id, stack, address, ...place };
}

function causesOf(
  rule: ActiveRule,
  entry: Undecided | Denial,
  resource: Resource,
  places: Places,
): readonly BecauseReport[] {
  if ("message" in entry) {
    const causes = [...(resource.uncertain ?? []), ...places.neededAt(resource, entry.path)];
    return causes.length > 0 ? causes.map(becauseOf) : [{ reason: entry.uncertain ?? "", location: null }];
  }
  if (entry.because !== undefined) return entry.because.map((reason) => ({ reason, location: null }));
  const asked = entry.at ?? entry;
  return places.causesAt(resourceNamed(rule, asked, places), asked.path).map(becauseOf);
}

function becauseOf({ reason, span }: Cause): BecauseReport {
  return { reason, location: span ?? null };
}

/** The report's form of a finding, once its change is known. */
export function findingReport(found: Finding, change: FindingReport["change"]): FindingReport {
  return {
    ruleId: found.rule.id,
    aliases: aliasesOf(found.rule),
    severity: found.severity,
    title: found.rule.title,
    message: found.message,
    remediation: remediationIn(found.rule.remediation, found.resource.format),
    resource: resourceReport(found.resource, found.stack),
    attribute: writtenPath(found.path).join("."),
    location: found.location,
    related: found.related,
    change,
    status: "open",
    // Decided with the verdict.
    fails: false,
    fingerprint: fingerprint(found.identity),
    fix: found.fix?.report ?? null,
    ...(found.accessPaths && { accessPaths: found.accessPaths }),
  };
}

/** Aliases by rule: all its findings share them. */
const aliases = new WeakMap<RuleMetadata, readonly string[]>();

/** Peers' bare ids of a rule, whoever they come from. */
export function aliasesOf(rule: RuleMetadata): readonly string[] {
  let known = aliases.get(rule);
  if (known === undefined) aliases.set(rule, (known = [...new Set(Object.values(rule.aliases).flat())].sort()));
  return known;
}

function resourceReport(resource: Resource, { root, environment }: StackPlace = {}): ResourceReport {
  const { address, type, nativeType, format, stack } = resource;
  return {
    address,
    type,
    nativeType,
    format,
    stack,
    ...(root !== undefined && { root }),
    ...(environment !== undefined && { environment }),
  };
}

function ruleOf(rules: ReadonlyMap<string, ActiveRule>, id: string): ActiveRule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`a pack reports on the rule ${id}, which its manifest does not name`);
  return rule;
}

function resourceNamed(
  rule: ActiveRule,
  { type, id }: { readonly type: string; readonly id: string },
  places: Places,
): Resource {
  const resource = places.resourceOf(type, id);
  if (resource === undefined)
    throw new Error(`rule ${rule.metadata.id} reports on ${type} ${id}, which does not exist`);
  return resource;
}

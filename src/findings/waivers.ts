import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { FindingReport } from "../report/result.js";
import { coversPath, matchesName } from "../source/glob.js";

/** A recorded decision to accept findings. */
export interface Waiver {
  /** Id of a rule, a glob of ids, or another tool's id for the same control. */
  readonly rule: string;
  /** Glob of resource addresses; of a resource in a nested stack the logical id is enough. */
  readonly resource: string;
  /** Glob of stacks or files that it is limited to; a folder stands for all that is in it. */
  readonly path?: string;
  /** Lines of the file `path` that it is limited to, from 1, both ends included. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** The environment that it is limited to. */
  readonly environment?: string;
  readonly reason: string;
  /** `null` for a comment, whose author the history of the file tells. */
  readonly owner: string | null;
  /** `YYYY-MM-DD`: the last day on which it holds, in UTC; `null` when it does not end. */
  readonly until: string | null;
  /** An entry of the configuration, a comment in the source, or one that is written for another tool. */
  readonly origin: "configuration" | "comment" | "other-tool";
  /** Where it is written. */
  readonly span: Span;
}

export interface Waived {
  readonly findings: readonly FindingReport[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A waiver that holds longer than this is worth a note: nobody will remember it. */
const LONG_DAYS = 366;

/**
 * Marks the findings that a waiver in force accepts, and says what is wrong with the waivers: one that has expired is an
 * error as long as a finding still needs it, so that a forgotten one cannot go on accepting.
 *
 * Fixed findings need none. The first waiver that matches counts.
 *
 * @param waivers of the base when trees are compared: a change cannot accept its own findings
 * @param today `YYYY-MM-DD`, in UTC
 * @param proposed the waivers of the head when trees are compared. An expired one that the change renews or removes is a
 *   warning only, as else the change that deals with it could not pass. Nothing is accepted by them.
 */
export function applyWaivers(
  findings: readonly FindingReport[],
  waivers: readonly Waiver[],
  today: string,
  proposed?: readonly Waiver[],
): Waived {
  const inForce = waivers.filter(({ until }) => until === null || until >= today);
  const used = new Set<Waiver>();
  const marked = findings.map((found): FindingReport => {
    if (found.change === "fixed") return found;
    const matching = inForce.filter((waiver) => waives(waiver, found));
    for (const waiver of matching) used.add(waiver);
    const [first] = matching;
    if (first === undefined) return found;
    const { reason, owner, until } = first;
    return { ...found, status: "waived", waiver: { reason, owner, expires: until } };
  });
  const open = marked.filter(({ status, change }) => status === "open" && change !== "fixed");
  return {
    findings: marked,
    diagnostics: waivers.flatMap((waiver) => {
      const { until, origin } = waiver;
      if (until !== null && until < today)
        return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
      // What another tool was told may well concern that tool only.
      if (!used.has(waiver)) return origin === "other-tool" ? [] : [unused(waiver)];
      return until !== null && daysBetween(today, until) > LONG_DAYS ? [long(waiver)] : [];
    }),
  };
}

function waives({ rule, resource, path, lines, environment }: Waiver, found: FindingReport): boolean {
  if (![found.ruleId, ...found.aliases].some((id) => matchesName(rule, id))) return false;
  if (environment !== undefined && environment !== found.resource.environment) return false;
  if (lines !== undefined) {
    const { path: file, startLine } = found.location;
    return file === path && lines.from <= startLine && startLine <= lines.to;
  }
  const { address, stack, root = stack, format } = found.resource;
  // Addresses in nested stacks are logical ids with `/` between them.
  const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
  if (!matchesName(resource, address) && !matchesName(resource, logicalId)) return false;
  return path === undefined || coversPath(path, root) || coversPath(path, found.location.path);
}

function expired(waiver: Waiver, needing: number, proposed: readonly Waiver[] | undefined): Diagnostic {
  const owner = waiver.owner === null ? "" : ` (owner: ${waiver.owner})`;
  const name = `${nameOf(waiver)}${owner} expired after ${waiver.until ?? ""}`;
  const at = { code: "waiver-expired", span: waiver.span };
  if (needing === 0) {
    return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
  }
  const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
  // A comment that the change renews or removes is not here any more.
  const isTouched = waiver.origin === "configuration" && proposed?.some((other) => isSame(waiver, other)) === false;
  if (isTouched) {
    const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
    return { ...at, severity: "warning", message };
  }
  const renewer = waiver.owner === null ? "set a later date" : "have its owner set a later date";
  const remedy = `mend what it accepted, or ${renewer}`;
  return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}

/** Whether two waivers accept the same until the same day, wherever they are written. */
function isSame(one: Waiver, other: Waiver): boolean {
  const keys = ["rule", "resource", "path", "environment", "until"] as const;
  return keys.every((key) => one[key] === other[key]);
}

function unused(waiver: Waiver): Diagnostic {
  const message = `${nameOf(waiver)} matches no finding; remove it if what it accepted is mended`;
  return { code: "waiver-unused", severity: "note", message, span: waiver.span };
}

function long(waiver: Waiver): Diagnostic {
  const message = `${nameOf(waiver)} holds until ${waiver.until ?? ""}, for more than a year; choose a date at which somebody looks again`;
  return { code: "waiver-long", severity: "note", message, span: waiver.span };
}

function nameOf({ rule, resource, origin }: Waiver): string {
  return origin === "configuration" ? `the waiver of ${rule} for ${resource}` : `the comment that ignores ${rule}`;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day of a moment in UTC, as waivers count: `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

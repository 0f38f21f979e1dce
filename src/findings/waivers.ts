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
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`: the last day on which it holds, in UTC. */
  readonly until: string;
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
  const inForce = waivers.filter(({ until }) => until >= today);
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
      if (waiver.until < today)
        return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
      if (!used.has(waiver)) return [unused(waiver)];
      return daysBetween(today, waiver.until) > LONG_DAYS ? [long(waiver)] : [];
    }),
  };
}

function waives({ rule, resource, path }: Waiver, found: FindingReport): boolean {
  if (![found.ruleId, ...found.aliases].some((id) => matchesName(rule, id))) return false;
  const { address, stack, format } = found.resource;
  // Addresses in nested stacks are logical ids with `/` between them.
  const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
  if (!matchesName(resource, address) && !matchesName(resource, logicalId)) return false;
  return path === undefined || coversPath(path, stack) || coversPath(path, found.location.path);
}

function expired(waiver: Waiver, needing: number, proposed: readonly Waiver[] | undefined): Diagnostic {
  const name = `the waiver of ${waiver.rule} for ${waiver.resource} (owner: ${waiver.owner}) expired after ${waiver.until}`;
  const at = { code: "waiver-expired", span: waiver.span };
  if (needing === 0) {
    return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
  }
  const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
  if (proposed !== undefined && !proposed.some((other) => isSame(waiver, other))) {
    const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
    return { ...at, severity: "warning", message };
  }
  const remedy = "mend what it accepted, or have its owner set a later date";
  return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}

/** Whether two waivers accept the same until the same day, wherever they are written. */
function isSame(one: Waiver, other: Waiver): boolean {
  const { rule, resource, path, until } = other;
  return one.rule === rule && one.resource === resource && one.path === path && one.until === until;
}

function unused({ rule, resource, span }: Waiver): Diagnostic {
  const message = `the waiver of ${rule} for ${resource} matches no finding; remove it if what it accepted is mended`;
  return { code: "waiver-unused", severity: "note", message, span };
}

function long({ rule, resource, until, span }: Waiver): Diagnostic {
  const message = `the waiver of ${rule} for ${resource} holds until ${until}, for more than a year; choose a date at which somebody looks again`;
  return { code: "waiver-long", severity: "note", message, span };
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

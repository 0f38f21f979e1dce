import type { Diagnostic, Resource } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { KnownValue, Scalar, Value } from "../../graph/value.js";
import type { Json } from "../../graph/document.js";
import { isSameScalar } from "./match.js";
import { hasMark, plannedAttribute, type Planned } from "./plan.js";

/** Stable code of what is said when a plan is of another commit. */
export const PLAN_MISMATCH = "terraform-plan-mismatch";

/** So many differences are told; they all have the same cause. */
const MOST_TOLD = 10;

/** How to make a plan that fits. */
const REMEDY = "make the plan from this commit; until then its values are not used";

/** Something in which the source and the plan differ. */
export interface Mismatch {
  readonly message: string;
  readonly span: Span;
}

/** The diagnostics of differences. */
export function mismatchDiagnostics(mismatches: readonly Mismatch[]): readonly Diagnostic[] {
  const told = mismatches.slice(0, MOST_TOLD);
  const left = mismatches.length - told.length;
  return told.map(({ message, span }, index) => {
    const more = left > 0 && index === told.length - 1 ? ` (and ${left} more differences)` : "";
    return { code: PLAN_MISMATCH, severity: "error", message: `${message}${more}; ${REMEDY}`, span };
  });
}

/** A resource that the source has and the plan lacks. */
export function notPlanned({ address, header }: Resource, plan: string): Mismatch {
  return {
    message: `${address} is in the source, but the plan "${plan}" does not have it or removes it`,
    span: header,
  };
}

/** A resource that the plan has and the source lacks. */
export function notInSource(address: string, plan: string, span: Span): Mismatch {
  return { message: `The plan "${plan}" has ${address}, which is not in the source`, span };
}

/** Arguments that a provider keeps in another form (hashes, other spellings of the same), or not at all. */
const REWRITTEN = /(?:^user_data|_base64|_hash|_window|_wo)$|^user_data/;

/** A text that is a plain name or version: of others, providers know several spellings. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;

/**
 * The arguments for which the source surely says one thing and the plan another. Only scalars of the resource itself are
 * compared, and nothing that `ignore_changes` names: there, what was before stays.
 *
 * @param kept whether the resource exists and stays: then a provider may keep another spelling of a text
 */
export function differences(resource: Resource, state: Planned, plan: string, kept: boolean): readonly Mismatch[] {
  const ignored = ignoredChanges(resource);
  if (ignored === "all") return [];
  const found: Mismatch[] = [];
  for (const [name, value] of resource.attributes.entries) {
    if (value.kind !== "known" || value.value === null || ignored.has(name) || REWRITTEN.test(name)) continue;
    const planned = plannedAttribute(state, name);
    const differs =
      planned.unknown === true
        ? !isReplaceable(value.value)
        : planned.value !== undefined && isOther(value, planned.value, kept);
    if (!differs) continue;
    const told = hasMark(planned.sensitive)
      ? `is not the same in the source and in the plan "${plan}"`
      : `is ${written(value.value)} in the source and ${givenText(planned)} in the plan "${plan}"`;
    found.push({ message: `${resource.address}.${name} ${told}`, span: value.span });
  }
  return found;
}

/** A provider may make another value of a text while it applies. */
function isReplaceable(value: Scalar): boolean {
  return typeof value === "string";
}

function isOther({ value }: KnownValue, given: Json, kept: boolean): boolean {
  if (typeof given === "object" && given !== null) return false;
  if (isSameScalar(value, given)) return false;
  if (typeof value === "boolean" || typeof given === "boolean") return true;
  if (typeof value === "number" || typeof given === "number") return true;
  if (typeof value !== "string" || kept || !PLAIN.test(value)) return false;
  if (given === null) return true;
  if (!PLAIN.test(given)) return false;
  const [a, b] = [value.toLowerCase(), given.toLowerCase()];
  return !a.startsWith(b) && !b.startsWith(a);
}

function givenText({ value, unknown }: Planned): string {
  return unknown === true ? "unknown until apply" : written(value);
}

function written(value: Json | undefined): string {
  return value === null || value === undefined ? "not set" : JSON.stringify(value);
}

function ignoredChanges({ native }: Resource): ReadonlySet<string> | "all" {
  const lifecycle = native?.entries.get("lifecycle");
  const ignored = lifecycle?.kind === "map" ? lifecycle.entries.get("ignore_changes") : undefined;
  if (ignored === undefined) return new Set();
  const names = (ignored.kind === "list" ? ignored.items : [ignored]).map(nameOf);
  return names.includes("all") ? "all" : new Set(names.map((name) => name.replace(/[.[].*$/s, "")));
}

function nameOf(value: Value): string {
  return value.kind === "known" ? String(value.value) : "";
}

import type { Json } from "../../graph/document.js";
import type { Scalar, Value } from "../../graph/value.js";
import { isJsonArray, isJsonObject, plannedMember, type Planned } from "./plan.js";

/** More comparisons than these are not made for one list. */
const MOST_COMPARISONS = 250_000;

const NOT_SET: Planned = { value: null, unknown: undefined, sensitive: undefined };

/**
 * Finds for each item of the source the one that the plan has for it: the same position, where every item fits there, else, since
 * a plan has sets in an order of its own, the first that fits by what is known of it.
 *
 * @returns the index in the plan for each item; `undefined` where none fits
 */
export function matchItems(items: readonly Value[], planned: Planned, length: number): readonly (number | undefined)[] {
  const fitsAt = (item: Value, index: number): boolean => fits(item, plannedMember(planned, index));
  if (items.length <= length && items.every(fitsAt)) return items.map((_, index) => index);
  if (items.length * length > MOST_COMPARISONS) return items.map(() => undefined);
  const taken = new Set<number>();
  const matches = new Array<number | undefined>(items.length).fill(undefined);
  // What is known best has the fewest places to be.
  const order = items.map((item, index) => ({ item, index, known: knownLeaves(item) }));
  order.sort((a, b) => b.known - a.known || a.index - b.index);
  for (const { item, index } of order) {
    for (let candidate = 0; candidate < length; candidate += 1) {
      if (taken.has(candidate) || !fitsAt(item, candidate)) continue;
      taken.add(candidate);
      matches[index] = candidate;
      break;
    }
  }
  return matches;
}

/** Whether what is known of a value is not other than what the plan says. */
export function fits(value: Value, planned: Planned): boolean {
  if (planned.unknown === true) return true;
  const given = planned.value;
  switch (value.kind) {
    case "unknown":
      return true;
    case "known":
      return isSameScalar(value.value, given);
    case "list":
      return fitsList(value.items, planned);
    case "map":
      if (isEmpty(given)) return [...value.entries.values()].every((entry) => fits(entry, NOT_SET));
      if (!isJsonObject(given)) return false;
      return [...value.entries].every(([key, entry]) => {
        const member = plannedMember(planned, key);
        return (member.value === undefined && member.unknown === undefined) || fits(entry, member);
      });
  }
}

function fitsList(items: readonly Value[], planned: Planned): boolean {
  const { value: given } = planned;
  if (isEmpty(given)) return items.length === 0;
  if (!isJsonArray(given)) return false;
  if (items.length * given.length > MOST_COMPARISONS) return true;
  return items.every((item) => given.some((_, index) => fits(item, plannedMember(planned, index))));
}

/** Terraform and providers do not tell apart what is not set and what is empty. */
function isEmpty(json: Json | undefined): boolean {
  return json === undefined || json === null || json === "" || (isJsonArray(json) && json.length === 0);
}

/** Whether two scalars are the same once they are converted to one type, as Terraform does: `"5"` and 5, `"true"` and true. */
export function isSameScalar(value: Scalar, given: Json | undefined): boolean {
  if (value === null || value === "") return isEmpty(given) || given === false || given === 0;
  if (typeof given === "object" && given !== null) return false;
  if (isEmpty(given)) return value === false || value === 0;
  const written = String(value);
  return written === String(given) || (written !== "" && Number(written) === Number(given));
}

function knownLeaves(value: Value): number {
  switch (value.kind) {
    case "known":
      return value.value === null ? 0 : 1;
    case "unknown":
      return 0;
    case "list":
      return value.items.reduce((sum, item) => sum + knownLeaves(item), 0);
    case "map":
      return [...value.entries.values()].reduce((sum, entry) => sum + knownLeaves(entry), 0);
  }
}

import { ALWAYS, implies } from "../../graph/case.js";
import { contains } from "../../iam/patterns.js";
import type { Capability } from "../model.js";
import { INCLUDES } from "./catalogue.js";

/**
 * Leaves out what is part of something bigger on the same database that is as certain: the parts of a combination, whose
 * evidence the combination has, and the same on one database where it is on all.
 */
export function fold(capabilities: readonly Capability[]): readonly Capability[] {
  return capabilities.filter(
    (one) => !capabilities.some((other) => other !== one && isIncluded(one, other) && !isWeaker(other, one)),
  );
}

function isIncluded(one: Capability, other: Capability): boolean {
  if (one.access !== other.access || one.database.label === other.database.label) {
    return one.database.label === other.database.label && isPartOf(one.method, other.method);
  }
  const isSameWay = one.method === other.method || isPartOf(one.method, other.method);
  if (!isSameWay || other.database.breadth === "one") return false;
  const isSameUser = one.access !== "connect" || one.user?.label === other.user?.label;
  return isSameUser && contains(other.database.pattern, one.database.pattern) === "yes";
}

function isPartOf(part: string, whole: string): boolean {
  return INCLUDES[whole]?.includes(part) === true;
}

function isWeaker(one: Capability, other: Capability): boolean {
  const isLessCertain = one.certainty === "may" && other.certainty === "must";
  const isElsewhen = !implies(other.onlyIf ?? ALWAYS, one.onlyIf);
  return isLessCertain || isElsewhen || (one.blocked !== undefined && other.blocked === undefined);
}

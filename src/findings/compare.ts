import type { FindingReport } from "../report/result.js";
import { findingReport, type Finding } from "./assemble.js";
import { fingerprint, renamed, type Renames } from "./identity.js";

/**
 * Sorts the findings of two trees into introduced, existing and fixed by fingerprint. Fixed ones keep their place in the
 * base.
 */
export function compareFindings(base: readonly Finding[], head: readonly Finding[], renames: Renames): FindingReport[] {
  const before = new Set(base.map((found) => fingerprint(renamed(found.identity, renames))));
  const after = new Set(head.map((found) => fingerprint(found.identity)));
  return [
    ...head.map((found) => findingReport(found, before.has(fingerprint(found.identity)) ? "existing" : "introduced")),
    ...base
      .filter((found) => !after.has(fingerprint(renamed(found.identity, renames))))
      .map((found) => findingReport(found, "fixed")),
  ];
}

/** A scan compares nothing: everything exists. */
export function uncompared(head: readonly Finding[]): FindingReport[] {
  return head.map((found) => findingReport(found, "existing"));
}

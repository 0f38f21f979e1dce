import { knownTags } from "../graph/tags.js";
import type { ActiveRule } from "../policy/active.js";
import { SEVERITIES, type Severity } from "../policy/result.js";
import { matchesName } from "../source/glob.js";
import type { Finding } from "./assemble.js";

/** Which data is classified, and the rules whose findings weigh more for it. */
export interface ClassifiedData {
  /** Keys of tags that hold the class of the data, whatever their case. */
  readonly tags: readonly string[];
  /** Classes that weigh more, whatever their case. */
  readonly classes: readonly string[];
  /** Ids of rules, or globs of them. */
  readonly rules: readonly string[];
}

export const DEFAULT_CLASSIFIED: ClassifiedData = {
  tags: ["DataClassification", "data_classification", "data-classification", "classification"],
  classes: ["restricted", "confidential", "pci", "hipaa", "phi", "pii"],
  rules: ["encryption/customer-managed-key", "network/*", "logging/activity-stream", "backup/classified-retention"],
};

/**
 * The findings, those about classified data one severity higher; a class that is not known raises nothing. What configuration
 * says of the severity of a rule is final.
 *
 * @param rules the rules as they were judged
 */
export function raisedForClassified(
  findings: readonly Finding[],
  { tags, classes, rules: weighing }: ClassifiedData,
  rules: ReadonlyMap<string, ActiveRule>,
): Finding[] {
  const keys = lowerCase(tags);
  const values = lowerCase(classes);
  return findings.map((finding) => {
    const { id } = finding.rule;
    const isRaised =
      rules.get(id)?.isSeveritySet !== true &&
      weighing.some((name) => matchesName(name, id)) &&
      knownTags(finding.resource).some(([key, text]) => keys.has(key) && values.has(text.toLowerCase()));
    return isRaised ? { ...finding, severity: oneHigher(finding.severity) } : finding;
  });
}

function lowerCase(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => text.toLowerCase()));
}

function oneHigher(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? severity;
}

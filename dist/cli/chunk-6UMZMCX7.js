import {
  knownTags
} from "./chunk-FQVH22YR.js";
import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  matchesName
} from "./chunk-F3DQH2OD.js";

// build/findings/classified.js
var DEFAULT_CLASSIFIED = {
  tags: ["DataClassification", "data_classification", "data-classification", "classification"],
  classes: ["restricted", "confidential", "pci", "hipaa", "phi", "pii"],
  rules: ["encryption/customer-managed-key", "network/*", "logging/activity-stream", "backup/classified-retention"]
};
function raisedForClassified(findings, { tags, classes, rules: weighing }, rules) {
  const keys = lowerCase(tags);
  const values = lowerCase(classes);
  return findings.map((finding) => {
    const { id } = finding.rule;
    const isRaised = rules.get(id)?.isSeveritySet !== true && weighing.some((name) => matchesName(name, id)) && knownTags(finding.resource).some(([key, text]) => keys.has(key) && values.has(text.toLowerCase()));
    return isRaised ? { ...finding, severity: oneHigher(finding.severity) } : finding;
  });
}
function lowerCase(texts) {
  return new Set(texts.map((text) => text.toLowerCase()));
}
function oneHigher(severity) {
  return SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? severity;
}

export {
  DEFAULT_CLASSIFIED,
  raisedForClassified
};

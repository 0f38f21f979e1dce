import {
  bySeverity
} from "./chunk-C6AUNL7W.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-PCF3E43Q.js";
import {
  clip,
  isWebAddress,
  markdownProse,
  pathToUri,
  printableJson,
  sarifText
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";

// build/report/sarif.js
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var ROOT = "%SRCROOT%";
var MAX_RESULTS = 25e3;
var MAX_RELATED = 100;
var MAX_DESCRIPTION = 1024;
var MAX_NAME = 255;
var LEVELS = {
  critical: { level: "error", score: "9.5" },
  high: { level: "error", score: "8.0" },
  medium: { level: "warning", score: "5.5" },
  low: { level: "note", score: "2.0" },
  info: { level: "note", score: void 0 }
};
var DIAGNOSTIC_LEVELS = {
  error: "error",
  warning: "warning",
  note: "note"
};
var BASELINE_STATES = {
  introduced: "new",
  existing: "unchanged"
};
function sarifReport(report) {
  const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const present = report.findings.filter(({ change }) => change !== "fixed");
  const kept = mostSevere(present, MAX_RESULTS);
  return printableJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: tool(report),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The folder that was judged." } } },
        invocations: [
          {
            executionSuccessful: !report.diagnostics.some(({ severity }) => severity === "error"),
            toolExecutionNotifications: [
              ...report.diagnostics.map(diagnosticNotification),
              ...report.undecided.map((undecided) => undecidedNotification(undecided, ruleIndexes)),
              ...kept.length < present.length ? [leftOutNotification(present.length - kept.length)] : []
            ]
          }
        ],
        results: kept.map((finding) => result(finding, ruleIndexes, report.comparison !== null)),
        properties: { verdict: report.summary.verdict, summary: report.summary }
      }
    ]
  });
}
function tool({ tool: { name, version, informationUri, packs }, rules }) {
  return {
    driver: {
      name,
      version,
      semanticVersion: version,
      ...informationUri === void 0 ? {} : { informationUri },
      rules: rules.map(ruleDescriptor)
    },
    extensions: packs.map((pack) => ({ name: pack.name, version: pack.version }))
  };
}
function ruleDescriptor(rule) {
  const { level, score } = LEVELS[rule.severity];
  const page = [rule.helpUri, ...rule.references].find((url) => url !== null && isWebAddress(url));
  return {
    id: rule.id,
    name: clip(rule.title, MAX_NAME),
    shortDescription: { text: clip(sarifText(rule.title), MAX_DESCRIPTION) },
    fullDescription: { text: clip(sarifText(rule.description), MAX_DESCRIPTION) },
    help: { text: sarifText(helpText(rule)), markdown: helpMarkdown(rule) },
    ...page === void 0 ? {} : { helpUri: page },
    defaultConfiguration: { level },
    properties: {
      tags: ["security", "aws", "rds", rule.id.split("/")[0]],
      ...score === void 0 ? {} : { "security-severity": score },
      precision: "very-high",
      severity: rule.severity,
      pack: rule.pack,
      aliases: rule.aliases
    }
  };
}
function helpText({ description, remediation, references }) {
  return [description, remediation, ...references].filter((text) => text !== "").join("\n\n");
}
function helpMarkdown({ description, remediation, references }) {
  const paragraphs = [
    ["Why it matters", description],
    ["How to fix it", remediation]
  ];
  const prose = paragraphs.filter(([, text]) => text !== "").map(([heading, text]) => `**${heading}.** ${sarifBraces(markdownProse(text))}`);
  const links = references.filter(isWebAddress).map((url) => `- <${url}>`);
  return [...prose, ...links.length === 0 ? [] : [links.join("\n")]].join("\n\n");
}
function sarifBraces(text) {
  return text.replace(/[{}]/g, "$&$&");
}
function result(finding, ruleIndexes, isComparison) {
  const ruleIndex = ruleIndexes.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: LEVELS[finding.severity].level,
    message: message(`${finding.message}${environmentNote(finding.resource)}`),
    locations: [{ ...physical(finding.location), logicalLocations: logicalLocations(finding.resource) }],
    ...finding.related.length === 0 ? {} : { relatedLocations: relatedLocations(finding.related) },
    partialFingerprints: {
      // GitHub tells alerts apart by this one; left to itself it would compute it from the line's text.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      "rdsGate/v1": finding.fingerprint
    },
    ...isComparison && finding.change !== "fixed" ? { baselineState: BASELINE_STATES[finding.change] } : {},
    suppressions: finding.waiver === void 0 ? [] : [suppression(finding.waiver)],
    ...finding.fix === null ? {} : { fixes: [fix(finding.fix)] },
    properties: {
      severity: finding.severity,
      attribute: finding.attribute,
      stack: finding.resource.stack,
      aliases: finding.aliases
    }
  };
}
function suppression({ reason, owner, expires }) {
  return { kind: "external", status: "accepted", justification: reason, properties: { owner, expires } };
}
function message(text) {
  return { text: sarifText(text === "" ? "(no message)" : text) };
}
function physical(location) {
  return { physicalLocation: { artifactLocation: artifact(location.path), region: region(location) } };
}
function artifact(path) {
  return { uri: pathToUri(path), uriBaseId: ROOT };
}
function region({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function logical({ address, type }) {
  return {
    name: address.split(".").at(-1) ?? address,
    fullyQualifiedName: address,
    kind: "resource",
    properties: { type }
  };
}
function environmentNote({ root, environment }) {
  return root === void 0 || environment === void 0 ? "" : ` (environment ${environment})`;
}
function logicalLocations(resource) {
  const { stack, environment } = resource;
  const properties = environment === void 0 ? {} : { properties: { environment } };
  return [logical(resource), { name: stack, fullyQualifiedName: stack, kind: "stack", ...properties }];
}
function relatedLocations(related) {
  return related.slice(0, MAX_RELATED).map((it, id) => ({ id, ...physical(it.location), message: message(it.message) }));
}
function fix({ description, edits }) {
  const paths = [...new Set(edits.map(({ location }) => location.path))];
  return {
    description: message(description),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits.filter(({ location }) => location.path === path).map(({ location, replacement }) => ({
        deletedRegion: region(location),
        insertedContent: { text: replacement }
      }))
    }))
  };
}
function diagnosticNotification({ code, severity, message: text, location }) {
  return {
    descriptor: { id: code },
    level: DIAGNOSTIC_LEVELS[severity],
    message: message(text),
    locations: [physical(location)]
  };
}
function undecidedNotification(undecided, ruleIndexes) {
  const index = ruleIndexes.get(undecided.ruleId);
  const reasons = undecided.because.map(reasonText).join("; ");
  return {
    descriptor: { id: "undecided" },
    associatedRule: { id: undecided.ruleId, ...index === void 0 ? {} : { index } },
    level: "note",
    message: message(`Undecided for ${undecided.resource.address}: ${undecided.title}. Not known, because ${reasons}`),
    locations: [{ ...physical(undecided.location), logicalLocations: logicalLocations(undecided.resource) }]
  };
}
function reasonText({ reason, location }) {
  return location === null ? reason : `${reason} (${location.path}:${location.startLine})`;
}
function leftOutNotification(number) {
  const text = `${number} findings of least severity were left out: a consumer takes at most ${MAX_RESULTS} results.`;
  return { descriptor: { id: "report-too-many-results" }, level: "warning", message: message(text) };
}
function mostSevere(findings, limit) {
  if (findings.length <= limit)
    return findings;
  const worst = [...findings.entries()].sort(([, a], [, b]) => bySeverity(a, b)).slice(0, limit);
  const kept = new Set(worst.map(([index]) => index));
  return findings.filter((_, index) => kept.has(index));
}
export {
  sarifReport
};

import type { DiagnosticSeverity } from "../graph/resource.js";
import type { Severity } from "../policy/result.js";
import { clip, isWebAddress, markdownProse, pathToUri, printableJson, sarifText } from "./escape.js";
import { bySeverity } from "./words.js";
import type {
  BecauseReport,
  Change,
  DiagnosticReport,
  FindingReport,
  FixReport,
  Location,
  RelatedLocation,
  Report,
  ResourceReport,
  RuleReport,
  UndecidedReport,
} from "./result.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The name that uploaders replace by the root of the repository; GitHub's own tools use it, too. */
const ROOT = "%SRCROOT%";

/**
 * Limits of GitHub code scanning, beyond which it refuses a file or cuts a text
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
const MAX_DESCRIPTION = 1024;
const MAX_NAME = 255;

type Level = "error" | "warning" | "note";

/** SARIF's level, and the score by which GitHub names a severity (over 9.0 critical, from 7.0 high, from 4.0 medium). */
const LEVELS: Readonly<Record<Severity, { readonly level: Level; readonly score: string | undefined }>> = {
  critical: { level: "error", score: "9.5" },
  high: { level: "error", score: "8.0" },
  medium: { level: "warning", score: "5.5" },
  low: { level: "note", score: "2.0" },
  info: { level: "note", score: undefined },
};

const DIAGNOSTIC_LEVELS: Readonly<Record<DiagnosticSeverity, Level>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

/** What has become of a result since the base. Fixed findings are no results: consumers would open them as new ones. */
const BASELINE_STATES: Readonly<Record<Exclude<Change, "fixed">, string>> = {
  introduced: "new",
  existing: "unchanged",
};

/**
 * The report in the Static Analysis Results Interchange Format 2.1.0 (OASIS). Findings of the head tree are results;
 * diagnostics and undecided rules are notifications, because consumers take every result for a problem.
 */
export function sarifReport(report: Report): string {
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
              ...(kept.length < present.length ? [leftOutNotification(present.length - kept.length)] : []),
            ],
          },
        ],
        results: kept.map((finding) => result(finding, ruleIndexes, report.comparison !== null)),
        properties: { verdict: report.summary.verdict, summary: report.summary },
      },
    ],
  });
}

function tool({ tool: { name, version, informationUri, packs }, rules }: Report): object {
  return {
    driver: {
      name,
      version,
      semanticVersion: version,
      ...(informationUri === undefined ? {} : { informationUri }),
      rules: rules.map(ruleDescriptor),
    },
    extensions: packs.map((pack) => ({ name: pack.name, version: pack.version })),
  };
}

function ruleDescriptor(rule: RuleReport): object {
  const { level, score } = LEVELS[rule.severity];
  const page = [rule.helpUri, ...rule.references].find((url) => url !== null && isWebAddress(url));
  return {
    id: rule.id,
    name: clip(rule.title, MAX_NAME),
    shortDescription: { text: clip(sarifText(rule.title), MAX_DESCRIPTION) },
    fullDescription: { text: clip(sarifText(rule.description), MAX_DESCRIPTION) },
    help: { text: sarifText(helpText(rule)), markdown: helpMarkdown(rule) },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level },
    properties: {
      tags: ["security", "aws", "rds", rule.id.split("/")[0]],
      ...(score === undefined ? {} : { "security-severity": score }),
      precision: "very-high",
      severity: rule.severity,
      pack: rule.pack,
      aliases: rule.aliases,
    },
  };
}

function helpText({ description, remediation, references }: RuleReport): string {
  return [description, remediation, ...references].filter((text) => text !== "").join("\n\n");
}

function helpMarkdown({ description, remediation, references }: RuleReport): string {
  const paragraphs = [
    ["Why it matters", description],
    ["How to fix it", remediation],
  ] as const;
  const prose = paragraphs
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `**${heading}.** ${sarifBraces(markdownProse(text))}`);
  const links = references.filter(isWebAddress).map((url) => `- <${url}>`);
  return [...prose, ...(links.length === 0 ? [] : [links.join("\n")])].join("\n\n");
}

/** Doubled braces, which every message string needs (SARIF 2.1.0, section 3.11.5). */
function sarifBraces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}

function result(finding: FindingReport, ruleIndexes: ReadonlyMap<string, number>, isComparison: boolean): object {
  const ruleIndex = ruleIndexes.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity].level,
    message: message(`${finding.message}${environmentNote(finding.resource)}`),
    locations: [{ ...physical(finding.location), logicalLocations: logicalLocations(finding.resource) }],
    ...(finding.related.length === 0 ? {} : { relatedLocations: relatedLocations(finding.related) }),
    partialFingerprints: {
      // GitHub tells alerts apart by this one; left to itself it would compute it from the line's text.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      "rdsGate/v1": finding.fingerprint,
    },
    ...(isComparison && finding.change !== "fixed" ? { baselineState: BASELINE_STATES[finding.change] } : {}),
    suppressions: finding.waiver === undefined ? [] : [suppression(finding.waiver)],
    ...(finding.fix === null ? {} : { fixes: [fix(finding.fix)] }),
    properties: {
      severity: finding.severity,
      attribute: finding.attribute,
      stack: finding.resource.stack,
      aliases: finding.aliases,
      remediation: finding.remediation,
    },
  };
}

function suppression({ reason, owner, expires }: NonNullable<FindingReport["waiver"]>): object {
  return { kind: "external", status: "accepted", justification: reason, properties: { owner, expires } };
}

/** A message on one line; SARIF forbids an empty one. */
function message(text: string): { readonly text: string } {
  return { text: sarifText(text === "" ? "(no message)" : text) };
}

function physical(location: Location): { readonly physicalLocation: object } {
  return { physicalLocation: { artifactLocation: artifact(location.path), region: region(location) } };
}

function artifact(path: string): object {
  return { uri: pathToUri(path), uriBaseId: ROOT };
}

function region({ startLine, startColumn, endLine, endColumn }: Location): object {
  return { startLine, startColumn, endLine, endColumn };
}

function logical({ address, type }: ResourceReport): object {
  return {
    name: address.split(".").at(-1) ?? address,
    fullyQualifiedName: address,
    kind: "resource",
    properties: { type },
  };
}

/** Alerts are listed by their messages, which are the same in all environments of a root. */
function environmentNote({ root, environment }: ResourceReport): string {
  return root === undefined || environment === undefined ? "" : ` (environment ${environment})`;
}

/** The resource, and the stack that it is in. */
function logicalLocations(resource: ResourceReport): readonly object[] {
  const { stack, environment } = resource;
  const properties = environment === undefined ? {} : { properties: { environment } };
  return [logical(resource), { name: stack, fullyQualifiedName: stack, kind: "stack", ...properties }];
}

function relatedLocations(related: readonly RelatedLocation[]): readonly object[] {
  return related
    .slice(0, MAX_RELATED)
    .map((it, id) => ({ id, ...physical(it.location), message: message(it.message) }));
}

function fix({ description, edits }: FixReport): object {
  const paths = [...new Set(edits.map(({ location }) => location.path))];
  return {
    description: message(description),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter(({ location }) => location.path === path)
        .map(({ location, replacement }) => ({
          deletedRegion: region(location),
          insertedContent: { text: replacement },
        })),
    })),
  };
}

function diagnosticNotification({ code, severity, message: text, location }: DiagnosticReport): object {
  return {
    descriptor: { id: code },
    level: DIAGNOSTIC_LEVELS[severity],
    message: message(text),
    locations: [physical(location)],
  };
}

function undecidedNotification(undecided: UndecidedReport, ruleIndexes: ReadonlyMap<string, number>): object {
  const index = ruleIndexes.get(undecided.ruleId);
  const reasons = undecided.because.map(reasonText).join("; ");
  return {
    descriptor: { id: "undecided" },
    associatedRule: { id: undecided.ruleId, ...(index === undefined ? {} : { index }) },
    level: "note",
    message: message(`Undecided for ${undecided.resource.address}: ${undecided.title}. Not known, because ${reasons}`),
    locations: [{ ...physical(undecided.location), logicalLocations: logicalLocations(undecided.resource) }],
  };
}

function reasonText({ reason, location }: BecauseReport): string {
  return location === null ? reason : `${reason} (${location.path}:${location.startLine})`;
}

function leftOutNotification(number: number): object {
  const text = `${number} findings of least severity were left out: a consumer takes at most ${MAX_RESULTS} results.`;
  return { descriptor: { id: "report-too-many-results" }, level: "warning", message: message(text) };
}

/** At most so many, the least severe ones left out, in their order. */
function mostSevere(findings: readonly FindingReport[], limit: number): readonly FindingReport[] {
  if (findings.length <= limit) return findings;
  const worst = [...findings.entries()].sort(([, a], [, b]) => bySeverity(a, b)).slice(0, limit);
  const kept = new Set(worst.map(([index]) => index));
  return findings.filter((_, index) => kept.has(index));
}

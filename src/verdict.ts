import type { ActiveRule, LoadedPack } from "./policy/active.js";
import type { Diagnostic, Stack } from "./graph/resource.js";
import { remediationParagraphs } from "./policy/remediation.js";
import type { Severity } from "./policy/result.js";
import { aliasesOf } from "./findings/assemble.js";
import type { Tree } from "./source/tree.js";
import {
  PATH_CHANGES,
  REPORT_SCHEMA_VERSION,
  SEVERITIES,
  type AccessPathReport,
  type FindingReport,
  type Location,
  type PathChange,
  type Report,
  type RuleReport,
  type UndecidedReport,
  type Verdict,
} from "./report/result.js";
import { bySeverity, isAtLeast } from "./report/words.js";
import { byCodeUnits } from "./source/paths.js";
import { VERSION } from "./version.js";

export interface VerdictOptions {
  /** The least severity that fails; in a comparison only introduced findings count. */
  readonly failOn: Severity | "none";
  /** The least severity of a new access path that fails, where that is another one. */
  readonly failOnPaths?: Severity | "none";
  /** Whether something that could not be evaluated makes the verdict `incomplete`. */
  readonly failOnIncomplete: boolean;
}

/** The access paths of a report, and how many of the head it does not have. */
export interface AccessOutcome {
  readonly paths: readonly AccessPathReport[];
  readonly cut: number;
}

/** All that a report is made of. */
export interface Outcome {
  readonly findings: readonly FindingReport[];
  readonly undecided: readonly UndecidedReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly access: AccessOutcome;
  /** `null` in a scan. */
  readonly comparison: Report["comparison"];
  readonly tree: Tree;
  readonly stacks: readonly Stack[];
  readonly packs: readonly LoadedPack[];
  readonly rules: ReadonlyMap<string, ActiveRule>;
  readonly options: VerdictOptions;
  /** The least severity that fails in an environment, where it is another one there. */
  readonly failOnIn?: (environment: string | undefined) => Severity | "none" | undefined;
}

/** Decides the verdict and writes the report, everything in a stable order. */
export function reportOf(outcome: Outcome): Report {
  const { undecided, diagnostics, stacks, rules, options } = outcome;
  const findings = outcome.findings.map((found) => ({ ...found, fails: isFailing(found, outcome) }));
  const open = findings.filter(({ status }) => status === "open");
  const present = open.filter(({ change }) => change !== "fixed");
  const accessPaths = pathsOf(outcome.access.paths, findings);
  const counted = (change: FindingReport["change"]): number => open.filter((found) => found.change === change).length;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: {
      name: "rds-gate",
      version: VERSION,
      packs: outcome.packs.map(({ pack: { manifest } }) => ({
        name: manifest.name,
        version: manifest.version,
        rules: [...rules.values()].filter((rule) => rule.pack === manifest.name).length,
      })),
    },
    comparison: outcome.comparison,
    findings: [...findings].sort(byPlace),
    undecided: [...undecided].sort(byPlace),
    diagnostics: toldOnce(diagnostics)
      .map(({ code, severity, message, span }) => ({ code, severity, message, location: span }))
      .sort((a, b) => compareLocations(a.location, b.location) || byCodeUnits(a.code, b.code)),
    accessPaths,
    rules: [...rules.values()].map(ruleReport).sort((a, b) => byCodeUnits(a.id, b.id)),
    summary: {
      verdict: verdictOf(findings, outcome),
      files: filesRead(outcome),
      resources: stacks.reduce((sum, stack) => sum + stack.resources.length, 0),
      rules: rules.size,
      bySeverity: Object.fromEntries(
        SEVERITIES.map((severity) => [severity, present.filter((found) => found.severity === severity).length]),
      ) as Record<Severity, number>,
      introduced: counted("introduced"),
      existing: counted("existing"),
      fixed: counted("fixed"),
      waived: findings.length - open.length,
      undecided: undecided.length,
      accessPaths: Object.fromEntries(
        PATH_CHANGES.map((change) => [change, accessPaths.filter((path) => path.change === change).length]),
      ) as Record<PathChange, number>,
      accessPathsCut: outcome.access.cut,
      failOn: options.failOn,
      ...(options.failOnPaths !== undefined &&
        options.failOnPaths !== options.failOn && { failOnPaths: options.failOnPaths }),
    },
  };
}

/** The paths of a report; those fail that a failing finding is about. */
function pathsOf(paths: readonly AccessPathReport[], findings: readonly FindingReport[]): readonly AccessPathReport[] {
  const failing = new Set(findings.filter(({ fails }) => fails).flatMap((found) => found.accessPaths ?? []));
  return inOrder(paths.map((path) => (path.change === "removed" ? path : { ...path, fails: failing.has(path.id) })));
}

/** Access paths in the order of a report. */
export function inOrder(paths: readonly AccessPathReport[]): readonly AccessPathReport[] {
  return [...paths].sort(
    (a, b) =>
      bySeverity(a, b) ||
      PATH_CHANGES.indexOf(a.change) - PATH_CHANGES.indexOf(b.change) ||
      b.score - a.score ||
      compareLocations(a.location, b.location) ||
      byCodeUnits(a.source, b.source) ||
      byCodeUnits(a.id, b.id),
  );
}

/** Diagnostics without repetition: what is wrong with a file is found by every stack that reads it. */
export function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, severity, message, span }: Diagnostic): string =>
    JSON.stringify([code, severity, message, span]);
  return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}

/** How many files the stacks were evaluated from; `Stack.files` also names folders, and files that were looked for in vain. */
function filesRead({ stacks, tree }: Outcome): number {
  const files = new Set(stacks.flatMap((stack) => stack.files));
  return [...files].filter((file) => !file.endsWith("/") && tree.read(file) !== undefined).length;
}

/** Whether a finding counts for the verdict, and is severe enough where it is. */
function isFailing(found: FindingReport, { comparison, failOnIn, options }: Outcome): boolean {
  const { severity, change, status, resource, accessPaths } = found;
  if (status !== "open" || change !== (comparison === null ? "existing" : "introduced")) return false;
  const ofPaths = accessPaths === undefined ? undefined : options.failOnPaths;
  const least = ofPaths ?? failOnIn?.(resource.environment) ?? options.failOn;
  return least !== "none" && isAtLeast(severity, least);
}

/** A failure counts for more than incompleteness: it is certain. */
function verdictOf(findings: readonly FindingReport[], { diagnostics, options }: Outcome): Verdict {
  if (findings.some(({ fails }) => fails)) return "fail";
  return options.failOnIncomplete && diagnostics.some(({ severity }) => severity === "error") ? "incomplete" : "pass";
}

function ruleReport({ pack, metadata, severity }: ActiveRule): RuleReport {
  const { id, title, description, remediation, references } = metadata;
  return {
    id,
    pack,
    title,
    description,
    severity,
    remediation: remediationParagraphs(remediation).join("\n\n"),
    references,
    aliases: aliasesOf(metadata),
    helpUri: null,
  };
}

function byPlace(a: FindingReport | UndecidedReport, b: FindingReport | UndecidedReport): number {
  return (
    compareLocations(a.location, b.location) ||
    byCodeUnits(a.ruleId, b.ruleId) ||
    byCodeUnits(a.resource.address, b.resource.address) ||
    byCodeUnits(a.attribute, b.attribute) ||
    byCodeUnits(a.resource.stack, b.resource.stack)
  );
}

function compareLocations(a: Location, b: Location): number {
  return byCodeUnits(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

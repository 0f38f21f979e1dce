import type { Format, DiagnosticSeverity } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import { SEVERITIES, type Severity } from "../policy/result.js";

export { SEVERITIES };

/**
 * The JSON report: what `--format json` prints and what every other renderer is a pure function of. Its JSON Schema is
 * `schemas/report.json`. Additions raise the minor number, anything else the major.
 */
export const REPORT_SCHEMA_VERSION = "1.2";

/**
 * A range of characters, 1-based, its end exclusive, columns in UTF-16 code units; `path` is relative to the judged root.
 * Locations of what is `fixed` are in the base tree, all others in the head tree.
 */
export type Location = Span;

/**
 * How a finding stands in a comparison of two trees. A scan compares nothing: all of its findings are `existing`, and its
 * verdict counts them all.
 */
export type Change = "introduced" | "existing" | "fixed";

/** `pass`, `fail`, or `incomplete`: something that could hide a finding was not evaluated. */
export type Verdict = "pass" | "fail" | "incomplete";

export interface ResourceReport {
  /** `module.db["eu"].aws_db_instance.this[0]`, a logical id, or the path of a policy file. */
  readonly address: string;
  /** The Terraform resource type. */
  readonly type: string;
  /** The type as the file spells it. */
  readonly nativeType: string;
  readonly format: Format;
  /** Root folder (`.` for the judged root itself), `folder (environment)`, template path or policy path. */
  readonly stack: string;
  /** The root folder, where the stack is one of several environments of it. */
  readonly root?: string;
  /** The environment that the stack belongs to, where the configuration says one. */
  readonly environment?: string;
}

export interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
}

/** Replaces the characters of `location` (an empty range inserts). Edits of one fix do not overlap. */
export interface FixEdit {
  readonly location: Location;
  readonly replacement: string;
}

export interface FixReport {
  /** What the edits do, as an order: `Set storage_encrypted to true`. */
  readonly description: string;
  /** At least one. */
  readonly edits: readonly FixEdit[];
}

/** The recorded decision to accept a finding. */
export interface WaiverReport {
  readonly reason: string;
  readonly owner: string | null;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly expires: string | null;
}

export interface FindingReport {
  readonly ruleId: string;
  /** Peers' bare ids for the same control: `CKV_AWS_16`. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** The rule's title. */
  readonly title: string;
  /** What is wrong with this resource, in the language of its file. */
  readonly message: string;
  /** How to mend it, in the language of its file. */
  readonly remediation: string;
  readonly resource: ResourceReport;
  /** Dotted attribute path in the Terraform vocabulary; empty when the finding is about the resource as a whole. */
  readonly attribute: string;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  readonly change: Change;
  readonly status: "open" | "waived";
  /** Whether it makes the verdict `fail`: it is open, counts, and is as severe as fails in its environment. */
  readonly fails: boolean;
  /** Set exactly when `status` is `waived`. */
  readonly waiver?: WaiverReport;
  /** Stable over moved lines and renamed files. */
  readonly fingerprint: string;
  readonly fix: FixReport | null;
  /** Ids of the access paths that it is about; absent when it is about none. */
  readonly accessPaths?: readonly string[];
}

/** Why something is not known, and where it would be decided; `location` is `null` when no file says so. */
export interface BecauseReport {
  readonly reason: string;
  readonly location: Location | null;
}

/** A rule that could not be decided for a resource, because a value is unknown. */
export interface UndecidedReport {
  readonly ruleId: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly title: string;
  readonly resource: ResourceReport;
  readonly attribute: string;
  readonly location: Location;
  /** Whether it was undecided in the base, too; `existing` in a scan. */
  readonly change: Exclude<Change, "fixed">;
  readonly because: readonly BecauseReport[];
}

export interface DiagnosticReport {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly location: Location;
}

/** How an access path stands in a comparison; in a scan all are `existing`. */
export const PATH_CHANGES = [
  /** Nobody had that access before. */
  "new",
  /** It contains one that was there before, and is more than that. */
  "widened",
  /** The access was there, but a condition that limited it, or a doubt about it, is gone. */
  "guard-lost",
  "existing",
  /** The access was there without a condition that limits it now. */
  "guard-gained",
  /** It is what is left of one that was there before. */
  "narrowed",
  /** It was there before, and nobody has that access now. */
  "removed",
] as const;
export type PathChange = (typeof PATH_CHANGES)[number];

/** How a principal can reach a database. Of what is `removed` all is as in the base, also the locations. */
export interface AccessPathReport {
  /** The same for the same path in base and head. */
  readonly id: string;
  /** Where it starts: `service:ecs-tasks.amazonaws.com`, `account:999988887777`, `user/dev`. */
  readonly source: string;
  /** The name that configuration gives the account that it starts in. */
  readonly sourceName?: string;
  /** `account`, `federated`, `service`, `user`, … */
  readonly sourceKind: string;
  /** Whether it starts outside the accounts that the tree is deployed in. */
  readonly external: boolean;
  /** The hops from the source to the database: `assume:role/api`, `member:group/dba`. */
  readonly via: readonly string[];
  /** What can be done at the end of it: `connect`, `secret`, … */
  readonly access: string;
  /** What makes it possible: `connect-any-user`, `rds-data-api-sql`, … */
  readonly method: string;
  /** Address of the database, or the pattern that covers it. */
  readonly db: string;
  /** Name or pattern of the database user; `null` when the access needs none. */
  readonly dbUser: string | null;
  readonly certainty: "must" | "may";
  /** 0 to 100. */
  readonly score: number;
  readonly severity: Severity;
  readonly crossAccount: boolean;
  /** What limits it: condition keys and the like. */
  readonly guards: readonly string[];
  /** How many other ways there are from the same source to the same access. */
  readonly alternatives: number;
  readonly change: PathChange;
  /** In one sentence. */
  readonly why: string;
  /** The stack of the identity that has the access. */
  readonly stack: string;
  /** Whether a finding about it makes the verdict `fail`. */
  readonly fails: boolean;
  /** Where to look at it: in a comparison where the change made it, if the change shows. */
  readonly location: Location;
  readonly because: readonly BecauseReport[];
  readonly evidence: readonly RelatedLocation[];
}

/** What a renderer needs to know of a rule. Holds every rule that was judged, sorted by id. */
export interface RuleReport {
  readonly id: string;
  /** Name of its pack. */
  readonly pack: string;
  readonly title: string;
  /** What can happen, in sentences. */
  readonly description: string;
  readonly severity: Severity;
  /** How to mend it; where the languages of files differ, a paragraph for each that begins with its name. */
  readonly remediation: string;
  readonly references: readonly string[];
  readonly aliases: readonly string[];
  /** The rule's page, when it has one. */
  readonly helpUri: string | null;
}

export interface PackReport {
  readonly name: string;
  readonly version: string;
  /** How many of its rules were judged. */
  readonly rules?: number;
}

export interface ToolReport {
  /** `rds-gate`. */
  readonly name: string;
  readonly version: string;
  /** The project's page. */
  readonly informationUri?: string;
  readonly packs: readonly PackReport[];
}

/** The two trees of a comparison, as a reader would name them (`main`, a commit, a folder, `working tree`). */
export interface ComparisonReport {
  readonly base: string;
  readonly head: string;
}

export interface SummaryReport {
  readonly verdict: Verdict;
  /** Documents that were read. */
  readonly files: number;
  readonly resources: number;
  /** Rules that were judged. */
  readonly rules: number;
  /** Open findings that the head tree has (introduced and existing ones). */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Open findings by change; the three do not count waived ones. */
  readonly introduced: number;
  readonly existing: number;
  readonly fixed: number;
  readonly waived: number;
  readonly undecided: number;
  /** Access paths by change. */
  readonly accessPaths: Readonly<Record<PathChange, number>>;
  /** Access paths of the head that are not listed, because there are too many; the highest scores are. */
  readonly accessPathsCut: number;
  /** The least severity that makes the verdict `fail`. */
  readonly failOn: Severity | "none";
  /** The same for findings about access paths, where it is another one. */
  readonly failOnPaths?: Severity | "none";
}

export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly tool: ToolReport;
  /** `null` in a scan. */
  readonly comparison: ComparisonReport | null;
  /** Sorted by path, line, column, rule and resource. */
  readonly findings: readonly FindingReport[];
  readonly undecided: readonly UndecidedReport[];
  readonly diagnostics: readonly DiagnosticReport[];
  /** The worst first; then as {@link PATH_CHANGES} has them, by place. */
  readonly accessPaths: readonly AccessPathReport[];
  readonly rules: readonly RuleReport[];
  readonly summary: SummaryReport;
}

/**
 * The text of a file, for excerpts: `fixed` findings lie in the base tree, everything else in the head tree. `undefined`
 * when there is no such file.
 */
export type SourceLookup = (path: string, side: "base" | "head") => string | undefined;

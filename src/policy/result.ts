import type { Remediation } from "./remediation.js";

/** From worst to least. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What mends a resource: attributes to set, or a piece of the text of one to write in another way. */
export type Fix =
  { readonly set: Readonly<Record<string, string | number | boolean>> } | { readonly replace: TextReplacement };

/** A piece of the source of an attribute that is there once, and what to write in its place in the language of the file. */
export interface TextReplacement {
  readonly path: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

/** What a rule says about one resource; positions are added by the host. */
export interface Denial {
  /** Key in the graph document's `resources[type]`. */
  readonly type: string;
  readonly id: string;
  /** Attribute path; empty for the resource as a whole. List indexes are numbers. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Why it is unknown whether the resource exists: the denial holds only if it does, and is reported as undecided. */
  readonly uncertain?: string;
  readonly fix?: Fix;
  /** Other places that belong to it: the parameter group of an instance, the rule of a security group. */
  readonly related?: readonly {
    readonly type: string;
    readonly id: string;
    readonly path: readonly (string | number)[];
    readonly message: string;
  }[];
  /** In place of the rule's, unless configuration gives the rule one. */
  readonly severity?: Severity;
  /** What tells it from others about the resource, in place of the attribute path: it is the same finding wherever it is shown. */
  readonly key?: string;
  /** Ids of the access paths that it is about. */
  readonly access_paths?: readonly string[];
}

export interface Undecided {
  readonly type: string;
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** Reasons, when the rule knows better than the graph document's `unknown`. */
  readonly because?: readonly string[];
  /** Where the unknown value is, when it belongs to another resource than the one that is judged. */
  readonly at?: { readonly type: string; readonly id: string; readonly path: readonly (string | number)[] };
}

export interface RuleResult {
  readonly ruleId: string;
  readonly deny: readonly Denial[];
  readonly undecided: readonly Undecided[];
  /** `type` and `id` of every resource that the rule looked at; empty unless the evaluation asks for it. */
  readonly examined: readonly { readonly type: string; readonly id: string }[];
}

/** A rule's METADATA, as it is in the pack's manifest. */
export interface RuleMetadata {
  /** `<family>/<name>`. */
  readonly id: string;
  readonly title: string;
  /** What can happen, in sentences. */
  readonly description: string;
  /** How to mend it: the edit or the command. */
  readonly remediation: Remediation;
  readonly severity: Severity;
  /** Pages of AWS or others. */
  readonly references: readonly string[];
  /** Peer to its ids for the same control: `{"checkov": ["CKV_AWS_16"]}`. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Terraform resource types that it judges. */
  readonly resources: readonly string[];
  /** Further types that it reads. */
  readonly joins: readonly string[];
  /** Whether it reads `input.iam`. */
  readonly iam: boolean;
  /** Whether it reads `input.access`. */
  readonly access: boolean;
  /** Whether it reads `input.base`, what a comparison compares with. */
  readonly base: boolean;
  /** Off unless asked for by id or glob. */
  readonly optIn: boolean;
  readonly parameters: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly since: string;
}

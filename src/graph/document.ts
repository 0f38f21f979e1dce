import type { Format } from "./resource.js";

/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
export const GRAPH_SCHEMA_VERSION = "1.6";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A pointer to another resource: `input.resources[type][id]`. */
export interface Link {
  readonly type: string;
  readonly id: string;
}

export interface ResourceDocument {
  /** Key in `resources[type]`: the address, or `address@stack` when several stacks have that address. */
  readonly id: string;
  readonly address: string;
  readonly type: string;
  readonly native_type: string;
  readonly name: string;
  readonly format: Format;
  readonly mode: "managed" | "data";
  readonly stack: string;
  /** Known leaves only, nested as in the source; an unknown list member is `null` and listed in `unknown`. */
  readonly values: Readonly<Record<string, Json>>;
  /** Dotted attribute path (`parameter.0.value`) to the reason why it is not known. A prefix stands for all below it. */
  readonly unknown: Readonly<Record<string, string>>;
  /**
   * The part of `unknown` that another resource fixes at apply: dotted path to `aws_kms_key.main.arn`. Such a value is set
   * and is no wildcard, though nobody knows its characters.
   */
  readonly computed: Readonly<Record<string, string>>;
  /**
   * What attributes of JSON text encode, by attribute, known leaves only as in `values`; `unknown`, `computed` and `texts` have the
   * others by their paths: `container_definitions.0.environment.1.value`. Absent when there is none.
   */
  readonly documents?: Readonly<Record<string, Json>>;
  /** The part of `unknown` that is a text with known pieces, holes as `${…}`: `${…}/32`. Absent when there is none. */
  readonly texts?: Readonly<Record<string, string>>;
  /**
   * The part of `unknown` of which the source says all that it may be: the branches of an undecided condition, the allowed
   * values of a parameter. `null` is not set, and `${aws_kms_key.main.arn}` what another resource fixes. Absent when there is
   * none.
   */
  readonly choices?: Readonly<Record<string, readonly Json[]>>;
  /**
   * The part of `unknown` whose value the deployed stack shows to everybody who may describe it: dotted path to the name of the
   * template's parameter, which has no `NoEcho`. Absent when there is none.
   */
  readonly shown?: Readonly<Record<string, string>>;
  /** Resolved references by role; a role without a resolved resource is absent. */
  readonly links: Readonly<Record<string, readonly Link[]>>;
  /** What the file says that has no counterpart in the vocabulary. */
  readonly native: Readonly<Record<string, Json>>;
  /** Why it is unknown whether this instance exists; absent when it certainly does. */
  readonly uncertain?: string;
  /** In a comparison, the entry of `base` that this resource continues, under its name there; absent when it is new. */
  readonly previous?: Link;
  /** From tags and configuration: `production`, `staging`, `development`, or absent when nothing says. */
  readonly environment?: string;
}

/** How much of the space of databases or users a `rds-db:connect` resource pattern covers. */
export type Scope =
  /** Every one. */
  | "any"
  /** All of one kind (`db-*`, `cluster-*`, `prx-*`). */
  | "kind"
  /** A pattern that covers several but not all. */
  | "partial"
  /** An IAM policy variable: one per principal. */
  | "variable"
  /** Exactly one, literal or fixed by a reference. */
  | "one"
  /** A part is unknown that may be a wildcard. */
  | "unknown";

/** One resource pattern of one Allow statement that grants `rds-db:connect`, after the Deny statements beside it. */
export interface ConnectGrant {
  /** Attribute path in the holding resource, down to the pattern: `["policy", "Statement", 0, "Resource"]`. */
  readonly path: readonly (string | number)[];
  /** Which element grants the action. */
  readonly via: "exact" | "wildcard" | "not_action";
  /** The pattern in words that may be shown; holes as `${var.db_user}`. */
  readonly pattern: string;
  readonly database: Scope;
  /** The database that the pattern is bound to, when it names one of the tree. */
  readonly database_link?: Link;
  readonly user: Scope;
  /** The user name when it is exact and literal. */
  readonly user_name?: string;
  /** Privileged users that the user part covers (configured names and master users of the databases it reaches). */
  readonly privileged_users: readonly string[];
  /** True when it may cover a privileged user because a part is unknown. */
  readonly privileged_unknown: boolean;
  /** Why the pattern can never match a database user; absent when it can. */
  readonly dead?: string;
  /** The Denies beside it certainly cover all of it (`yes`), certainly not (`no`), or that cannot be decided (`unknown`). */
  readonly denied: "yes" | "no" | "unknown";
  /** Condition keys that `rds-db:connect` does not evaluate, and what that does to the statement. */
  readonly unsupported_conditions: readonly {
    readonly key: string;
    readonly operator: string;
    readonly effect: "never_matches" | "always_matches";
  }[];
  /** Reasons for the scopes that are `unknown`. */
  readonly because: readonly string[];
}

export interface PrincipalDocument {
  readonly type: "AWS" | "Service" | "Federated" | "CanonicalUser" | "*" | "unknown";
  /** As written: an ARN, an account id, a service, `*`; holes as `${...}`. */
  readonly value: string;
  /** Twelve digits, when the principal names an account. */
  readonly account?: string;
  readonly path: readonly (string | number)[];
  /** Reason when the value is not known. */
  readonly unknown?: string;
}

export interface ConditionDocument {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly unknown?: string;
}

/** One statement, normalised: arrays everywhere, patterns as text. */
export interface StatementDocument {
  readonly index: number;
  readonly sid?: string;
  readonly effect: "Allow" | "Deny";
  readonly path: readonly (string | number)[];
  /** Action patterns as written. Empty when `not_actions` is used. */
  readonly actions: readonly string[];
  readonly not_actions: readonly string[];
  /** Resource patterns as written; holes as `${...}`. */
  readonly resources: readonly string[];
  readonly not_resources: readonly string[];
  readonly principals: readonly PrincipalDocument[];
  readonly not_principals: readonly PrincipalDocument[];
  readonly conditions: readonly ConditionDocument[];
  /**
   * The sensitive actions of the services this tool knows (`rds:*`, `rds-db:connect`, `secretsmanager:GetSecretValue`,
   * `kms:Decrypt`, `iam:PassRole`, …) that the statement grants: which, through what, and on which resource patterns. For
   * Allow statements; Deny statements beside it in the same document are already taken off where they cover the grant.
   */
  readonly grants: readonly {
    readonly action: string;
    readonly via: "exact" | "wildcard" | "not_action";
    /** `any` when a resource pattern covers everything of the action's resource type. */
    readonly resources: "any" | "some" | "unknown";
    readonly denied: "yes" | "no" | "unknown";
  }[];
  /** Every action on every resource without condition: an administrator. */
  readonly admin: boolean;
  /** In a document that is uncertain, the attribute path of each of {@link actions}, in their order. */
  readonly action_paths?: readonly (readonly (string | number)[])[];
  /**
   * Conditions of a statement about `rds-db:connect`, Allow or Deny, whose keys are not evaluated for that action; absent
   * when there are none.
   */
  readonly unsupported_conditions?: ConnectGrant["unsupported_conditions"];
  /** Conditions with a key that requests for some of the actions never have, with these actions; absent when there are none. */
  readonly idle_conditions?: readonly (ConnectGrant["unsupported_conditions"][number] & {
    readonly actions: readonly string[];
  })[];
  /** Dotted path below the statement to the reason, for parts that are not known. */
  readonly unknown: Readonly<Record<string, string>>;
}

/** What a policy is to those whom it concerns. */
export const POLICY_KINDS = [
  "identity",
  "trust",
  "resource",
  "boundary",
  "service_control",
  "resource_control",
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A policy document of the tree, wherever it stands: in an attribute, a data source, a file. */
export interface PolicyDocument {
  /** Resource that holds it. */
  readonly holder: Link;
  /** Attribute path of the document in the holder: `["policy"]`, `["inline_policy", 0, "policy"]`. */
  readonly path: readonly (string | number)[];
  readonly kind: PolicyKind;
  /** Identities that have it attached (identity, boundary) or that it guards (trust: the role itself). */
  readonly principals: readonly Link[];
  readonly version?: string;
  /** Name of the AWS managed policy, when the document is one that the holder attaches. */
  readonly managed_policy?: string;
  readonly statements: readonly StatementDocument[];
  readonly connect: readonly ConnectGrant[];
  /** Why the document as a whole could not be read. */
  readonly unknown?: string;
  /** IAM's own complaint, when the document is invalid. */
  readonly invalid?: string;
  /**
   * What has to hold for it to be there, in words: what a condition that is not decided adds to a policy is a document of its own.
   * Absent when it certainly is.
   */
  readonly uncertain?: string;
  /** Those of {@link principals} that have it in one case only, with what has to hold; absent when there are none. */
  readonly uncertain_principals?: readonly (Link & { readonly because: string })[];
}

/** Who an access path begins with. */
export const SOURCE_KINDS = [
  "public",
  "account",
  "org",
  "federated",
  "service",
  "user",
  "group",
  "role",
  "permission-set",
  "unattached",
  "unresolved",
] as const;

/** How exposed the beginning of a path is, the most exposed first. */
export const EXPOSURES = [
  "public",
  "untrusted-account",
  "any-tenant",
  "organization-subject",
  "trusted-account",
  "human",
  "unattached",
  "role",
  "exact-subject",
  "service",
  "break-glass",
] as const;

/** What can be done at the end of a path. */
export const ACCESSES = [
  "connect",
  "secret",
  "sql",
  "admin",
  "exfil",
  "escalate",
  "weaken",
  "destroy",
  "leak",
  "unknown",
] as const;

/** A place in a resource, and what it shows. */
export interface PathEvidence extends Link {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A way of a principal to a database. */
export interface AccessPathDocument {
  /** The same for the same path in base and head, wherever it is written. */
  readonly id: string;
  /** Who it begins with: `service:ecs-tasks.amazonaws.com`, `account:999988887777`, `user/dev`. */
  readonly source: string;
  readonly source_kind: (typeof SOURCE_KINDS)[number];
  readonly exposure: (typeof EXPOSURES)[number];
  /** Whether the source is outside the accounts that the tree is deployed in. */
  readonly external: boolean;
  /** The hops in order: `assume:role/api`, `member:group/dba`. */
  readonly via: readonly string[];
  readonly access: (typeof ACCESSES)[number];
  /** What makes it possible: `connect-any-user`, `rds-data-api-sql`, `iam-self-escalate`. */
  readonly method: string;
  /** The address or logical id of a database of the tree, a literal resource id or pattern of them, `*` for any. */
  readonly database: string;
  readonly database_link?: Link;
  /** Name or pattern of the database user; absent when the access needs none. */
  readonly user?: string;
  readonly user_privileged: boolean;
  /** `iam-auth-off`: what is granted, the database does not take. */
  readonly blocked?: string;
  readonly certainty: "must" | "may";
  /** 0 to 100. */
  readonly score: number;
  readonly severity: "critical" | "high" | "medium" | "low" | "info";
  readonly cross_account: boolean;
  /** What limits it: condition keys and the like. */
  readonly guards: readonly string[];
  /** What the certainty depends on; empty when it is `must`. */
  readonly because: readonly string[];
  /** In one sentence. */
  readonly why: string;
  /** The stack of the identity that has the access. */
  readonly stack: string;
  /** In a comparison, how it stands. */
  readonly change?: "new" | "widened" | "guard_lost" | "existing";
  /** Where to speak of it: in a comparison where the change made it, if the change shows. */
  readonly place: Link & { readonly path: readonly (string | number)[] };
  readonly evidence: readonly PathEvidence[];
}

/** Who can reach which database. */
export interface AccessDocument {
  /** The highest score first. */
  readonly paths: readonly AccessPathDocument[];
  /** How many paths are not listed, because there are too many. */
  readonly cut: number;
}

export interface GraphDocument {
  readonly schema_version: string;
  readonly resources: Readonly<Record<string, Readonly<Record<string, ResourceDocument>>>>;
  readonly iam: {
    readonly documents: readonly PolicyDocument[];
    /** The accounts that the tree is deployed in, as far as its provider configurations name them. */
    readonly accounts?: readonly string[];
  };
  readonly access: AccessDocument;
  /** `labels[format][type][attribute path]`: the name in the file, where it differs. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** In a comparison, the document of the base tree (without its own `base`). */
  readonly base?: Omit<GraphDocument, "base">;
}

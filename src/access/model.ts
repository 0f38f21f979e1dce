import type { Case } from "../graph/case.js";
import type { Step as PathStep } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import type { Span } from "../graph/span.js";
import type { Cause } from "../graph/value.js";
import type { Pattern } from "../iam/patterns.js";

/** How sure it is that a path exists: certainly, or only if something turns out so that the source does not say. */
export type Certainty = "must" | "may";

/** Why something only may be: a condition may be false, a value is not known, or IAM would refuse the policy. */
export type Doubt = "condition" | "unresolved" | "invalid";

/** What can be done at the end of a path. */
export const ACCESS_CLASSES = [
  /** Log in as a database user with `rds-db:connect`. */
  "connect",
  /** Read a secret that holds the password of a database user. */
  "secret",
  /** Run SQL through the Data API. */
  "sql",
  /** Take the database over: reset its master password, switch its master user to IAM authentication, administer all. */
  "admin",
  /** Carry the data away: snapshots, exports, restores, replication, backups. */
  "exfil",
  /** Give oneself any of these. */
  "escalate",
  /** Take protection away: network, parameters, audit. */
  "weaken",
  /** Delete the database or its backups. */
  "destroy",
  /** Read pieces of the data: logs, statements. */
  "leak",
  /** Whatever a policy says that the source does not tell. */
  "unknown",
] as const;
export type AccessClass = (typeof ACCESS_CLASSES)[number];

/** Who a path begins with. */
export type SourceKind =
  /** Anybody at all, with or without AWS credentials. */
  | "public"
  /** An account, by its root or as a whole. */
  | "account"
  /** An organisation. */
  | "org"
  /** An identity provider: OIDC with a pattern of subjects, SAML. */
  | "federated"
  /** An AWS service. */
  | "service"
  | "user"
  | "group"
  | "role"
  | "permission-set"
  /** A policy that the tree attaches to nobody. */
  | "unattached"
  /** A principal that is not known. */
  | "unresolved";

/** How exposed a source is; the score of a path depends on it. */
export type Exposure =
  /** Everybody, every AWS principal, or a shared identity provider without a subject. */
  | "public"
  /** An account of somebody else that is not known to be trusted. */
  | "untrusted-account"
  /** Every customer of a provider: no audience. */
  | "any-tenant"
  /** Every repository, project or pod of an organisation. */
  | "organization-subject"
  | "trusted-account"
  /** A person: user, SAML, permission set. */
  | "human"
  | "unattached"
  /** A role of the account as the beginning. */
  | "role"
  /** One subject of an identity provider. */
  | "exact-subject"
  | "service"
  /** For emergencies, as configured. */
  | "break-glass";

/** A place that shows a part of a path: an attribute of a resource. */
export interface Evidence {
  readonly node: GraphNode;
  /** Attribute path in the node; empty for the resource as a whole. */
  readonly path: readonly PathStep[];
  /** What it shows: `allows rds-db:connect`, `trusts 999988887777`. */
  readonly message: string;
  /** Where it is when the node's attributes do not have it. */
  readonly span?: Span;
  /** True for what makes it worse only: there is a path without it. */
  readonly isBeside?: boolean;
}

/** A condition that limits a path without closing it. */
export interface Guard {
  /** The condition key as written, or what else limits: `sts:ExternalId`, `aws:PrincipalOrgID`. */
  readonly key: string;
  /** The factor of the score (`reference` 3.3), at most 1. */
  readonly factor: number;
}

/** The beginning of a path. */
export interface Source {
  readonly kind: SourceKind;
  /**
   * In the words of a report, also the identity of the source in a stack: `service:ecs-tasks.amazonaws.com`, `user/dev`,
   * `role/admin`, `account:999988887777`, `account:111122223333 (delegated)`, `org:o-abc123`, `public`,
   * `oidc:token.actions.githubusercontent.com:repo:acme/*`, `saml:okta`, `permission-set/dba`, `unattached:policies/db.json`.
   */
  readonly label: string;
  /** Its resource, when the tree has it. */
  readonly node?: GraphNode;
  readonly exposure: Exposure;
  /** Whether it is outside the accounts that the tree is deployed in. */
  readonly isExternal: boolean;
}

/** How a principal comes to be another one, or to act as one. */
export const HOP_KINDS = [
  "assume",
  "member",
  "assigned",
  "passrole",
  "control",
  "runs-as",
  "escalate",
  "share",
  "targets",
] as const;
export type HopKind = (typeof HOP_KINDS)[number];

/** One hop of a path. */
export interface Hop {
  readonly kind: HopKind;
  /** What comes after the kind in a report: `role/api`, `lambda:role/fn`, `group/dba`, `PutRolePolicy`. */
  readonly target: string;
  /** The resource that it leads to, when the tree has it. */
  readonly node?: GraphNode;
  readonly certainty: Certainty;
  /** Of what kind the certainty's doubt is; `unresolved` where it is not said. */
  readonly doubt?: Doubt;
  readonly guards: readonly Guard[];
  /** What the certainty depends on; empty when it is `must`. */
  readonly because: readonly Cause[];
  /** What has to hold for it in the source; absent where it is there in any case. */
  readonly onlyIf?: Case;
  readonly evidence: readonly Evidence[];
}

/** The database at the end of a path: one, or a pattern of them. */
export interface DatabaseTarget {
  /** The address or logical id of a database of the tree, a literal resource id or pattern of them, `*` for any. */
  readonly label: string;
  /** The database, cluster or proxy of the tree; absent for patterns and ids of others. */
  readonly node?: GraphNode;
  /**
   * What the label is as a pattern, for containment: ids and addresses are literals or symbols, `*` contains all. The pattern
   * of a database of the tree is the same in base and head when it is the same database.
   */
  readonly pattern: Pattern;
  /** How many databases it is: one, several, any. */
  readonly breadth: "one" | "several" | "any";
}

/** The database user at the end of a path. */
export interface UserTarget {
  /** `app`, `*`, `${var.db_user}`, `master`. */
  readonly label: string;
  readonly pattern: Pattern;
  /** Whether it is or covers one that owns or administers a database. */
  readonly isPrivileged: boolean;
}

/** What is taken off an access: some users of some databases. */
export interface Exception {
  readonly database: Pattern;
  readonly user: Pattern;
}

/** What an identity can do to a database by its permissions alone: the last part of a path. */
export interface Capability {
  readonly access: AccessClass;
  /** What makes it, as `reference/iam.md` section 2 calls it: `rds-data-api-sql`, `connect-any-user`, `iam-self-escalate`. */
  readonly method: string;
  readonly database: DatabaseTarget;
  /** `undefined` when the access needs no database user. */
  readonly user?: UserTarget;
  /** Databases and users within those that Deny statements take off. */
  readonly except?: readonly Exception[];
  /** Impact of 0 to 10 (`reference` 5.5). */
  readonly impact: number;
  readonly certainty: Certainty;
  /** Of what kind the certainty's doubt is; `unresolved` where it is not said. */
  readonly doubt?: Doubt;
  /** `iam-auth-off`: the grant is there, but the database does not take it. */
  readonly blocked?: "iam-auth-off";
  readonly guards: readonly Guard[];
  readonly because: readonly Cause[];
  /** What has to hold for it in the source; absent where it is there in any case. */
  readonly onlyIf?: Case;
  readonly evidence: readonly Evidence[];
  /** Hops within the capability that a report shows: `share:aws_db_snapshot.s`, `escalate:PutRolePolicy`, `targets:Db`. */
  readonly hops?: readonly Hop[];
}

/** A way of a principal to a database. */
export interface AccessPath {
  /** Sixteen hex digits, from what it is and not from where it is written (`reference` 5.4). */
  readonly id: string;
  readonly source: Source;
  /** The stack of the identity that has the capability. */
  readonly stack: string;
  readonly hops: readonly Hop[];
  readonly capability: Capability;
  /** The weakest of its parts. */
  readonly certainty: Certainty;
  readonly guards: readonly Guard[];
  readonly because: readonly Cause[];
  readonly crossAccount: boolean;
  /** 0 to 100 (`reference` 5.5). */
  readonly score: number;
  readonly severity: PathSeverity;
  /** Other paths with the same beginning, access, database and user that are not listed. */
  readonly alternatives: number;
  /** In one sentence. */
  readonly why: string;
}

export type PathSeverity = "critical" | "high" | "medium" | "low" | "info";

/** All that the analysis of a tree found. */
export interface AccessAnalysis {
  readonly paths: readonly AccessPath[];
  /** Paths that were cut because there are too many; 0 when all are listed. */
  readonly cut: number;
  /** The accounts that the tree is taken to be deployed in, which decides who is outside. */
  readonly home: HomeAccounts;
}

export interface HomeAccounts {
  readonly accounts: readonly string[];
  /**
   * How they are known: they are `named` (by configuration, providers, descriptions of an account), or taken from `arns` of
   * databases and identities in policies, or not known at all.
   */
  readonly foundBy: "named" | "arns" | "nothing";
}

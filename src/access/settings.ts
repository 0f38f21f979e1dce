import { PRIVILEGED_USERS } from "../iam/privileged-users.js";
import type { Exposure, PathSeverity } from "./model.js";

/** All of the analysis that configuration may tune. */
export interface AccessSettings {
  /** Accounts that the tree is deployed in, besides those that it names itself: twelve digits each. */
  readonly accounts: readonly string[];
  /** Accounts of others that are trusted. */
  readonly trustedAccounts: readonly string[];
  /** Names of accounts, for showing them; being named makes an account neither own nor trusted. */
  readonly knownAccounts: ReadonlyMap<string, string>;
  /** Own organisations: `o-abc123`. */
  readonly organizations: readonly string[];
  /** Database users that own or administer a database wherever they occur. */
  readonly privilegedUsers: readonly string[];
  /** Principals for emergencies, by label or as a pattern of labels: `role/emergency`, `user/break-glass-*`. */
  readonly breakGlass: readonly string[];
  readonly weights: AccessWeights;
  readonly limits: AccessLimits;
}

/** The factors of a path's score, which is ten times their product, at most 100 (`scorePath` in score.ts). */
export interface AccessWeights {
  /** What can be done at the end, 0 to 10. */
  readonly impact: Readonly<Record<Impact, number>>;
  readonly certainty: {
    readonly must: number;
    /** A condition narrows it that may hold or not. */
    readonly condition: number;
    /** A value is not known. */
    readonly unresolved: number;
    /** IAM would refuse the policy. */
    readonly invalid: number;
    /** The database does not take IAM logins: multiplied with the others. */
    readonly iamAuthOff: number;
  };
  readonly exposure: Readonly<Record<Exposure, number>>;
  /** What conditions leave of the exposure; by the names of {@link GuardName}. */
  readonly guards: Readonly<Record<GuardName, number>>;
  /** No set of guards counts for less. */
  readonly guardFloor: number;
  /** For every hop after the first. */
  readonly hop: number;
  /** No number of hops counts for less. */
  readonly lengthFloor: number;
  readonly breadth: Readonly<Record<"one" | "several" | "any", number>>;
  /** By what the tags of the database say; the first that fits counts. */
  readonly dataClasses: readonly DataClass[];
  /** Added to the paths of a source with that many classes of access to one database. */
  readonly severalAccesses: { readonly atLeast: number; readonly bonus: number };
  /** The least scores of severities; below all of them it is `info`. */
  readonly severities: Readonly<Record<Exclude<PathSeverity, "info">, number>>;
}

/** What a path leads to, as far as the score tells it apart. */
export type Impact =
  /** Administration, takeover, escalation. */
  | "takeover"
  | "connectAnyDatabaseAnyUser"
  | "sqlAsMaster"
  | "exfiltration"
  /** Any user of a database, or one that is privileged. */
  | "connectPrivileged"
  | "destruction"
  | "secret"
  | "connectAnyDatabase"
  | "weakening"
  | "connectExact"
  | "leak"
  /** What nobody knows. */
  | "unknown";

/** Conditions that limit who gets through, by what they ask for. */
export type GuardName =
  | "externalId"
  | "ownOrganization"
  | "multiFactor"
  | "sourceOfService"
  | "network"
  | "session"
  /** Any other condition that may be false. */
  | "other";

export interface DataClass {
  /** Key of a tag, without regard to case. */
  readonly tag: string;
  /** Values of it, without regard to case. */
  readonly values: readonly string[];
  readonly factor: number;
}

export interface AccessLimits {
  /** Times that a path goes from an identity to another. */
  readonly hops: number;
  /** Paths of one source to one database with one class of access. */
  readonly perAccess: number;
  readonly paths: number;
}

/** Proposals, which is why configuration may change them. */
export const DEFAULT_WEIGHTS: AccessWeights = {
  impact: {
    takeover: 10,
    connectAnyDatabaseAnyUser: 9.5,
    sqlAsMaster: 9,
    exfiltration: 9,
    connectPrivileged: 8,
    destruction: 7.5,
    secret: 7,
    connectAnyDatabase: 6.5,
    weakening: 5,
    connectExact: 5,
    leak: 3,
    unknown: 4,
  },
  certainty: { must: 1, condition: 0.6, unresolved: 0.7, invalid: 0.5, iamAuthOff: 0.3 },
  exposure: {
    public: 1.8,
    "untrusted-account": 1.5,
    "any-tenant": 1.5,
    "organization-subject": 1.1,
    "trusted-account": 1,
    human: 1,
    unattached: 0.9,
    role: 0.9,
    "exact-subject": 0.75,
    service: 0.7,
    "break-glass": 0.5,
  },
  guards: {
    externalId: 0.8,
    ownOrganization: 0.55,
    multiFactor: 0.8,
    sourceOfService: 0.8,
    network: 0.85,
    session: 0.95,
    other: 0.95,
  },
  guardFloor: 0.4,
  hop: 0.95,
  lengthFloor: 0.7,
  breadth: { one: 1, several: 1.1, any: 1.2 },
  dataClasses: [
    { tag: "data", values: ["pii", "phi", "confidential", "restricted"], factor: 1.15 },
    { tag: "env", values: ["prod", "production"], factor: 1.15 },
    { tag: "environment", values: ["prod", "production"], factor: 1.15 },
    { tag: "env", values: ["dev", "development"], factor: 0.8 },
    { tag: "environment", values: ["dev", "development"], factor: 0.8 },
  ],
  severalAccesses: { atLeast: 3, bonus: 5 },
  severities: { critical: 85, high: 65, medium: 40, low: 15 },
};

export const DEFAULT_SETTINGS: AccessSettings = {
  accounts: [],
  trustedAccounts: [],
  knownAccounts: new Map(),
  organizations: [],
  privilegedUsers: PRIVILEGED_USERS,
  breakGlass: [],
  weights: DEFAULT_WEIGHTS,
  limits: { hops: 6, perAccess: 200, paths: 5000 },
};

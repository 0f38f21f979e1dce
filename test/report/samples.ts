import type {
  AccessPathReport,
  FindingReport,
  Location,
  Report,
  ResourceReport,
  RuleReport,
  SourceLookup,
} from "../../src/report/result.js";

/** `main.tf:3:5-14`, or `main.tf:3:5-4:1`. */
export function at(text: string): Location {
  const [, path = "", startLine, startColumn, endLine, endColumn] =
    /^(.*):(\d+):(\d+)-(?:(\d+):)?(\d+)$/.exec(text) ?? [];
  return {
    path,
    startLine: Number(startLine),
    startColumn: Number(startColumn),
    endLine: Number(endLine ?? startLine),
    endColumn: Number(endColumn),
  };
}

const MAIN_TF = `resource "aws_db_instance" "main" {
  engine            = "postgres"
  storage_encrypted = false
  password          = "correct-horse"
}

module "replica" {
  source = "./modules/db"
}
`;

const MODULE_TF = `resource "aws_db_instance" "this" {
  engine = "postgres"
}
`;

const BASE_TF = `resource "aws_db_instance" "main" {
  publicly_accessible = true
}
`;

const FILES: Readonly<Record<"base" | "head", Readonly<Record<string, string>>>> = {
  base: { "main.tf": BASE_TF },
  head: { "main.tf": MAIN_TF, "modules/db/main.tf": MODULE_TF, "broken.tf": 'resource "x" {\n  a = = 1\n}\n' },
};

export const source: SourceLookup = (path, side) => FILES[side][path];

const main: ResourceReport = {
  address: "aws_db_instance.main",
  type: "aws_db_instance",
  nativeType: "aws_db_instance",
  format: "terraform",
  stack: ".",
};

export const encryptionRule: RuleReport = {
  id: "encryption/instance-storage-encrypted",
  pack: "core",
  title: "DB instance storage is not encrypted",
  description:
    "Without encryption at rest, a copied snapshot is readable by whoever holds it. It can only be chosen at first.",
  severity: "high",
  remediation:
    "Set `storage_encrypted` to true; a running instance is restored from an encrypted copy of its snapshot.",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"],
  aliases: ["CKV_AWS_16", "AWS-0080"],
  helpUri: null,
};

export const publicRule: RuleReport = {
  id: "network/instance-not-public",
  pack: "core",
  title: "DB instance has a public address",
  description: "Anybody can try passwords at it.",
  severity: "critical",
  remediation: "Set publicly_accessible to false.",
  references: [],
  aliases: ["CKV_AWS_17"],
  helpUri: "https://example.com/rules/network/instance-not-public",
};

const secretRule: RuleReport = {
  id: "secrets/no-literal-password",
  pack: "core",
  title: "Master password is written in the code",
  description: "Whoever reads the repository has the password.",
  severity: "medium",
  remediation: "Set manage_master_user_password.",
  references: [],
  aliases: [],
  helpUri: null,
};

export const unencrypted: FindingReport = {
  ruleId: encryptionRule.id,
  aliases: encryptionRule.aliases,
  severity: "high",
  title: encryptionRule.title,
  message: "Storage of aws_db_instance.main is not encrypted",
  remediation: encryptionRule.remediation,
  resource: main,
  attribute: "storage_encrypted",
  location: at("main.tf:3:3-28"),
  related: [],
  change: "existing",
  status: "open",
  fails: true,
  fingerprint: "1f0c",
  fix: {
    description: "Set storage_encrypted to true",
    edits: [{ location: at("main.tf:3:23-28"), replacement: "true" }],
  },
};

/** The same place in a module that is called twice. */
export const inModule: readonly FindingReport[] = ["eu", "us"].map((region) => ({
  ...unencrypted,
  message: "Storage of this is not encrypted, as RDS does by default",
  resource: { ...main, address: `module.replica["${region}"].aws_db_instance.this` },
  location: at("modules/db/main.tf:1:1-36"),
  related: [{ message: "The module is called here", location: at("main.tf:7:1-17") }],
  fingerprint: `2f0c${region}`,
  fix: {
    description: "Set storage_encrypted to true",
    edits: [{ location: at("modules/db/main.tf:3:1-1"), replacement: "  storage_encrypted = true\n" }],
  },
}));

export const hardCoded: FindingReport = {
  ...unencrypted,
  ruleId: secretRule.id,
  aliases: [],
  severity: "medium",
  title: secretRule.title,
  message: "The master password of aws_db_instance.main is written here",
  remediation: secretRule.remediation,
  attribute: "password",
  location: at("main.tf:4:3-40"),
  fingerprint: "3f0c",
  fix: null,
};

/** A finding in the base tree. */
export const madePrivate: FindingReport = {
  ...unencrypted,
  ruleId: publicRule.id,
  aliases: publicRule.aliases,
  severity: "critical",
  title: publicRule.title,
  message: "aws_db_instance.main has a public address",
  remediation: publicRule.remediation,
  attribute: "publicly_accessible",
  location: at("main.tf:2:3-29"),
  change: "fixed",
  fails: false,
  fingerprint: "4f0c",
  fix: null,
};

/** The change lets an account in that may be a partner's. */
export const newPath: AccessPathReport = {
  id: "a1b2c3d4e5f60718",
  source: "account:999988887777",
  sourceKind: "account",
  external: true,
  via: ["assume:role/api"],
  access: "connect",
  method: "connect-exact-user",
  db: "aws_db_instance.main",
  dbUser: "app",
  certainty: "may",
  score: 75,
  severity: "high",
  crossAccount: true,
  guards: ["sts:ExternalId"],
  alternatives: 0,
  change: "new",
  why: "role/api trusts the account 999988887777 and may log in to aws_db_instance.main as app",
  stack: ".",
  fails: true,
  location: at("iam.tf:3:1-10"),
  because: [{ reason: "var.partner is not known", location: null }],
  evidence: [{ message: "The role trusts the account", location: at("iam.tf:3:1-10") }],
};

const empty: Report = {
  schemaVersion: "1.2",
  tool: {
    name: "rds-gate",
    version: "0.1.0",
    informationUri: "https://example.com/rds-gate",
    packs: [{ name: "core", version: "0.1.0", rules: 3 }],
  },
  comparison: null,
  findings: [],
  undecided: [],
  diagnostics: [],
  accessPaths: [],
  rules: [encryptionRule, publicRule, secretRule],
  summary: {
    verdict: "pass",
    files: 2,
    resources: 3,
    rules: 3,
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
    introduced: 0,
    existing: 0,
    fixed: 0,
    waived: 0,
    undecided: 0,
    accessPaths: { new: 0, widened: 0, "guard-lost": 0, existing: 0, "guard-gained": 0, narrowed: 0, removed: 0 },
    accessPathsCut: 0,
    failOn: "low",
  },
};

/** Nothing was found. */
export const passed: Report = empty;

/** A scan that fails. */
export const scan: Report = {
  ...empty,
  findings: [unencrypted, hardCoded, ...inModule],
  summary: {
    ...empty.summary,
    verdict: "fail",
    bySeverity: { critical: 0, high: 3, medium: 1, low: 0, info: 0 },
    existing: 4,
  },
};

/** A comparison with something of everything. */
export const comparison: Report = {
  ...empty,
  comparison: { base: "origin/main", head: "working tree" },
  findings: [
    { ...unencrypted, change: "introduced" },
    madePrivate,
    { ...hardCoded, fails: false },
    ...inModule.map((finding): FindingReport => ({
      ...finding,
      status: "waived",
      fails: false,
      waiver: { reason: "Holds public data", owner: "data team", expires: "2027-01-31" },
    })),
  ],
  undecided: [
    {
      ruleId: publicRule.id,
      aliases: publicRule.aliases,
      severity: "critical",
      title: publicRule.title,
      resource: main,
      attribute: "publicly_accessible",
      location: at("main.tf:1:1-36"),
      change: "introduced",
      because: [
        { reason: "var.public has no value", location: at("variables.tf:4:1-18") },
        { reason: "the module could not be read", location: null },
      ],
    },
  ],
  diagnostics: [
    { code: "hcl-syntax", severity: "error", message: "A value is missing before =", location: at("broken.tf:2:7-8") },
    { code: "source-symlink", severity: "note", message: "The link was not followed", location: at("link:1:1-1") },
  ],
  accessPaths: [newPath],
  summary: {
    ...empty.summary,
    verdict: "incomplete",
    bySeverity: { critical: 0, high: 1, medium: 1, low: 0, info: 0 },
    accessPaths: { ...empty.summary.accessPaths, new: 1 },
    introduced: 1,
    existing: 1,
    fixed: 1,
    waived: 2,
    undecided: 1,
  },
};

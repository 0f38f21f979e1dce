import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";

interface ManagedStatement {
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: string;
}

/**
 * AWS managed policies that give access to databases or their secrets, cut to what they say of it
 * (https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html, read in March 2026).
 *
 * `rds-db:connect` is granted by AdministratorAccess, PowerUserAccess and ConsoleFullAccessFromVercel only. A policy that is
 * not here grants neither that nor the management of databases nor the reading of their master secrets.
 */
const POLICIES: Readonly<Record<string, readonly ManagedStatement[]>> = {
  AdministratorAccess: [{ Action: ["*"], Resource: "*" }],
  PowerUserAccess: [{ NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" }],
  ConsoleFullAccessFromVercel: [
    { Action: ["rds-db:connect", "rds:ModifyDBCluster", "rds:ModifyDBInstance"], Resource: "*" },
  ],
  AmazonRDSFullAccess: [{ Action: ["rds:*"], Resource: "*" }],
  DatabaseAdministrator: [{ Action: ["rds:*"], Resource: "*" }],
  DataScientist: [{ Action: ["rds:*"], Resource: "*" }],
  AmazonDocDBFullAccess: [
    { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
  ],
  AmazonDocDBConsoleFullAccess: [
    { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
  ],
  NeptuneFullAccess: [
    { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
  ],
  NeptuneConsoleFullAccess: [
    { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
  ],
  AWSElasticBeanstalkFullAccess: [{ Action: ["rds:*", "iam:PassRole"], Resource: "*" }],
  "AdministratorAccess-AWSElasticBeanstalk": [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
  AmazonRDSDataFullAccess: [
    { Action: ["rds-data:*"], Resource: "*" },
    { Action: ["secretsmanager:GetSecretValue"], Resource: "arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*" },
  ],
  SecretsManagerReadWrite: [{ Action: ["secretsmanager:*"], Resource: "*" }],
  AWSSecretsManagerClientReadOnlyAccess: [{ Action: ["secretsmanager:GetSecretValue"], Resource: "*" }],
  IAMFullAccess: [{ Action: ["iam:*"], Resource: "*" }],
  AWSLambdaFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
  AmazonElasticMapReduceFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
  AWSBackupFullAccess: [{ Action: ["backup:*"], Resource: "*" }],
  AWSBackupAdminPolicy: [{ Action: ["backup:*"], Resource: "*" }],
  AWSBackupOperatorAccess: [{ Action: ["backup:StartRestoreJob"], Resource: "*" }],
  AmazonSSMFullAccess: [{ Action: ["ssm:*"], Resource: "*" }],
  ReadOnlyAccess: [{ Action: ["rds:Download*", "pi:GetDimensionKeyDetails"], Resource: "*" }],
  SecurityAudit: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
};

/** Names of the AWS managed policies that say something of databases. */
export const MANAGED_POLICIES: readonly string[] = Object.keys(POLICIES);

/** The name of the AWS managed policy that an ARN is of. */
export function managedPolicyName(arn: string): string | undefined {
  return /^arn:(?:[a-z-]+|\$\{[^}]*\}):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}

/** What an AWS managed policy says of databases, as if it were written at a place; `undefined` when it says nothing. */
export function managedPolicy(name: string, span: Span): Value | undefined {
  if (!Object.hasOwn(POLICIES, name)) return undefined;
  const statements = (POLICIES[name] ?? []).map((statement) => ({ Effect: "Allow", ...statement }));
  return valueOf({ Version: "2012-10-17", Statement: statements }, span);
}

type Data = string | readonly Data[] | { readonly [key: string]: Data };

function valueOf(data: Data, span: Span): Value {
  if (typeof data === "string") return { kind: "known", value: data, span };
  if (isList(data)) return { kind: "list", items: data.map((item) => valueOf(item, span)), span };
  const entries = Object.entries(data).map(([key, member]) => [key, valueOf(member, span)] as const);
  return { kind: "map", entries: new Map(entries), span };
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

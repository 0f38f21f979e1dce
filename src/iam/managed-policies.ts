import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import { SENSITIVE_ACTIONS } from "./sensitive-actions.js";

interface ManagedStatement {
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What lets roles be passed to one service only. */
const passTo = (...services: readonly string[]): NonNullable<ManagedStatement["Condition"]> => ({
  StringEquals: { "iam:PassedToService": services.map((service) => `${service}.amazonaws.com`) },
});

/** What Amazon DocumentDB and Neptune, which have the API of RDS, take from it. */
const SHARED_API: ManagedStatement = {
  Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"],
  Resource: "*",
};

/** The roles of AWS Backup have names of their own. */
const PASS_BACKUP_ROLES: ManagedStatement = {
  Action: ["iam:PassRole"],
  Resource: ["arn:aws:iam::*:role/*AwsBackup*", "arn:aws:iam::*:role/*AWSBackup*"],
  Condition: passTo("backup", "restore-testing.backup"),
};

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
  DatabaseAdministrator: [
    { Action: ["rds:*", "lambda:CreateFunction"], Resource: "*" },
    {
      Action: ["iam:PassRole"],
      Resource: [
        "arn:aws:iam::*:role/rds-monitoring-role",
        "arn:aws:iam::*:role/rdbms-lambda-access",
        "arn:aws:iam::*:role/lambda_exec_role",
        "arn:aws:iam::*:role/lambda-dynamodb-*",
        "arn:aws:iam::*:role/lambda-vpc-execution-role",
        "arn:aws:iam::*:role/DataPipelineDefaultRole",
        "arn:aws:iam::*:role/DataPipelineDefaultResourceRole",
      ],
    },
  ],
  DataScientist: [{ Action: ["rds:*"], Resource: "*" }],
  AmazonDocDBFullAccess: [SHARED_API],
  AmazonDocDBConsoleFullAccess: [SHARED_API],
  NeptuneFullAccess: [SHARED_API, { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("rds") }],
  NeptuneConsoleFullAccess: [SHARED_API],
  AWSElasticBeanstalkFullAccess: [{ Action: ["rds:*", "iam:PassRole"], Resource: "*" }],
  "AdministratorAccess-AWSElasticBeanstalk": [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
  AmazonRDSDataFullAccess: [
    { Action: ["rds-data:*"], Resource: "*" },
    { Action: ["secretsmanager:GetSecretValue"], Resource: "arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*" },
  ],
  AmazonRDSPerformanceInsightsFullAccess: [{ Action: ["pi:*"], Resource: "arn:aws:pi:*:*:*" }],
  SecretsManagerReadWrite: [{ Action: ["secretsmanager:*"], Resource: "*" }],
  AWSSecretsManagerClientReadOnlyAccess: [{ Action: ["secretsmanager:GetSecretValue"], Resource: "*" }],
  IAMFullAccess: [{ Action: ["iam:*"], Resource: "*" }],
  AWSLambdaFullAccess: [{ Action: ["lambda:*", "iam:PassRole"], Resource: "*" }],
  AmazonElasticMapReduceFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
  AWSBackupFullAccess: [{ Action: ["backup:*"], Resource: "*" }, PASS_BACKUP_ROLES],
  AWSBackupAdminPolicy: [{ Action: ["backup:*"], Resource: "*" }],
  AWSBackupOperatorAccess: [{ Action: ["backup:StartRestoreJob"], Resource: "*" }, PASS_BACKUP_ROLES],
  AWSBackupServiceRolePolicyForBackup: [{ Action: ["rds:ModifyDBInstance", "rds:ModifyDBCluster"], Resource: "*" }],
  AWSElasticBeanstalkRoleRDS: [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
  AWSOpsWorksRole: [{ Action: ["rds:*"], Resource: "*" }],
  AWSLambda_FullAccess: [
    { Action: ["lambda:*"], Resource: "*" },
    { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("lambda") },
  ],
  AmazonECS_FullAccess: [
    { Action: ["ecs:*"], Resource: "*" },
    { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("ecs-tasks") },
  ],
  AmazonEC2FullAccess: [{ Action: ["ec2:*"], Resource: "*" }],
  AWSCloudFormationFullAccess: [{ Action: ["cloudformation:*"], Resource: "*" }],
  AWSCodeBuildAdminAccess: [{ Action: ["codebuild:*"], Resource: "*" }],
  AWSStepFunctionsFullAccess: [{ Action: ["states:*"], Resource: "*" }],
  AmazonSSMFullAccess: [{ Action: ["ssm:*"], Resource: "*" }],
  AmazonSSMAutomationRole: [{ Action: ["ssm:*"], Resource: "*" }],
  AmazonDocDBReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
  NeptuneReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
  ReadOnlyAccess: [
    {
      Action: [
        "rds:Download*",
        "pi:GetDimensionKeyDetails",
        "autoscaling:Describe*",
        "ec2:Describe*",
        "ecs:Describe*",
        "lambda:Get*",
        "lambda:List*",
        "ssm:Get*",
      ],
      Resource: "*",
    },
  ],
  SecurityAudit: [
    {
      Action: [
        "rds:DownloadDBLogFilePortion",
        "apprunner:DescribeService",
        "autoscaling:Describe*",
        "batch:DescribeJobDefinitions",
        "codebuild:BatchGetProjects",
        "ec2:Describe*",
        "ecs:Describe*",
        "glue:GetJobs",
        "lambda:GetFunctionConfiguration",
        "lambda:List*",
      ],
      Resource: "*",
    },
  ],
  // They read configurations, in which passwords may be.
  AmazonEC2ReadOnlyAccess: [{ Action: ["autoscaling:Describe*", "ec2:Describe*"], Resource: "*" }],
  AmazonSSMManagedInstanceCore: [{ Action: ["ssm:GetParameter", "ssm:GetParameters"], Resource: "*" }],
  AmazonSSMReadOnlyAccess: [{ Action: ["ssm:Get*"], Resource: "*" }],
  AWSLambda_ReadOnlyAccess: [{ Action: ["lambda:Get*", "lambda:List*"], Resource: "*" }],
};

/** Policies that the catalogue has whole. */
const WHOLE = new Set(["AdministratorAccess", "the root user", "FullAWSAccess", "RCPFullAWSAccess"]);

const SENSITIVE = new Set(SENSITIVE_ACTIONS.map(({ literal }) => literal));

/** Whether the catalogue has all that an AWS managed policy says of an action, by its name in lower case. */
export function saysAllOf(policy: string, action: string | undefined): boolean {
  return WHOLE.has(policy) || SENSITIVE.has(action);
}

/** Whether an AWS managed policy is one that says something of databases. */
export function isInCatalogue(policy: string): boolean {
  return WHOLE.has(policy) || Object.hasOwn(POLICIES, policy);
}

const OF_DATABASES: ReadonlySet<string> = new Set(["rds", "rds-data", "rds-db", "secretsmanager"]);

/** Whether policies that are not in the catalogue are known to say nothing of an action, by its name in lower case. */
export function isOfDatabases(action: string | undefined): boolean {
  return action !== undefined && OF_DATABASES.has(action.slice(0, action.indexOf(":")));
}

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

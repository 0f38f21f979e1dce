// Writes what the AWS CLI prints of an account of a given size, as accounts are: most roles are of services and have nothing to do
// with databases, some reach one, some many, and a few lead on to others.
//   node scripts/generate-account.js <roles> <databases> <folder>
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ACCOUNT = "111122223333";
const REGION = "eu-west-1";
const SERVICES = ["lambda", "ec2", "ecs-tasks", "states", "glue", "codebuild"];

/** Statements that one role has. */
const STATEMENTS = 4;

const arn = (resource) => `arn:aws:iam::${ACCOUNT}:${resource}`;
const document = (...Statement) => ({ Version: "2012-10-17", Statement });
const allow = (Action, Resource, Condition) => ({ Effect: "Allow", Action, Resource, ...(Condition && { Condition }) });
const resourceId = (n) => `db-${n.toString(36).toUpperCase().padStart(26, "A")}`;
const dbuser = (id, user) => `arn:aws:rds-db:${REGION}:${ACCOUNT}:dbuser:${id}/${user}`;

/** Who may assume the n-th role. */
function trust(n) {
  if (n % 50 === 1) {
    const issuer = "token.actions.githubusercontent.com";
    return document({
      Effect: "Allow",
      Action: "sts:AssumeRoleWithWebIdentity",
      Principal: { Federated: arn(`oidc-provider/${issuer}`) },
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: "sts.amazonaws.com",
          [`${issuer}:sub`]: `repo:acme/service-${n}:ref:refs/heads/main`,
        },
      },
    });
  }
  if (n % 50 === 2) return document({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: arn("root") } });
  if (n % 50 === 3) {
    const Principal = { AWS: `arn:aws:iam::9999${String(n % 20).padStart(8, "0")}:root` };
    return document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
  }
  if (n % 50 === 4) {
    const Principal = { AWS: [arn(`role/service-${n - 1}`), arn(`role/service-${n - 2}`)] };
    return document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
  }
  const Principal = { Service: `${SERVICES[n % SERVICES.length]}.amazonaws.com` };
  return document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
}

/** What the n-th role may do with databases. */
function access(n, databases) {
  const id = resourceId(n % databases);
  if (n % 500 === 7) return allow("rds:*", "*");
  if (n % 100 === 7) return allow("rds-db:connect", dbuser("*", "*"));
  if (n % 20 === 7) return allow("rds-db:connect", dbuser(id, "*"));
  if (n % 5 === 2) return allow("rds-db:connect", dbuser(id, `service_${n}`));
  if (n % 50 === 1) return allow("sts:AssumeRole", arn("role/service-*"));
  if (n % 50 === 9) return allow(["lambda:UpdateFunctionCode", "lambda:InvokeFunction"], "*");
  return allow("cloudwatch:PutMetricData", "*");
}

function role(n, databases) {
  const name = `service-${n}`;
  const statements = [
    access(n, databases),
    allow(["logs:CreateLogStream", "logs:PutLogEvents"], `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/${name}:*`),
    allow(["s3:GetObject", "s3:PutObject"], `arn:aws:s3:::${name}/*`, { Bool: { "aws:SecureTransport": "true" } }),
    allow("secretsmanager:GetSecretValue", `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${name}/*`),
  ];
  return {
    RoleName: name,
    RoleId: `AROA${String(n).padStart(16, "0")}`,
    Path: "/",
    Arn: arn(`role/${name}`),
    CreateDate: "2026-01-01T00:00:00+00:00",
    AssumeRolePolicyDocument: trust(n),
    RolePolicyList: [{ PolicyName: "inline", PolicyDocument: document(...statements.slice(0, STATEMENTS)) }],
    AttachedManagedPolicies:
      n % 300 === 5 ? [{ PolicyName: "PowerUserAccess", PolicyArn: "arn:aws:iam::aws:policy/PowerUserAccess" }] : [],
    InstanceProfileList: [],
    Tags: [{ Key: "Service", Value: name }],
    ...(n % 10 === 0 && {
      PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: arn("policy/boundary") },
    }),
  };
}

function user(n) {
  return {
    UserName: `user-${n}`,
    Path: "/",
    Arn: arn(`user/user-${n}`),
    UserPolicyList: [],
    GroupList: [`team-${n % 20}`],
    AttachedManagedPolicies: [],
  };
}

function group(n) {
  const statements = [
    allow("sts:AssumeRole", [arn(`role/service-${n * 50 + 2}`), arn(`role/service-${n * 50 + 52}`)]),
    allow("rds:Describe*", "*"),
  ];
  return {
    GroupName: `team-${n}`,
    Path: "/",
    Arn: arn(`group/team-${n}`),
    GroupPolicyList: [{ PolicyName: "inline", PolicyDocument: document(...statements) }],
    AttachedManagedPolicies: [],
  };
}

function instance(n) {
  return {
    DBInstanceIdentifier: `database-${n}`,
    DBInstanceArn: `arn:aws:rds:${REGION}:${ACCOUNT}:db:database-${n}`,
    DbiResourceId: resourceId(n),
    Engine: "postgres",
    EngineVersion: "16.4",
    MasterUsername: "owner",
    IAMDatabaseAuthenticationEnabled: n % 3 !== 0,
    PubliclyAccessible: false,
    StorageEncrypted: true,
    VpcSecurityGroups: [],
    TagList: [{ Key: "Environment", Value: n % 2 === 0 ? "production" : "staging" }],
  };
}

/** Writes the files of an account; a user and a group come for every 25 and 250 roles. */
export function generateAccount(roles, databases, folder) {
  mkdirSync(folder, { recursive: true });
  const many = (count, make) => Array.from({ length: count }, (_, n) => make(n, databases));
  const boundary = document(allow(["rds-db:*", "s3:*", "logs:*", "secretsmanager:*", "cloudwatch:*"], "*"));
  const identities = {
    UserDetailList: many(Math.ceil(roles / 25), user),
    GroupDetailList: many(Math.ceil(roles / 250), group),
    RoleDetailList: many(roles, role),
    Policies: [
      {
        PolicyName: "boundary",
        Arn: arn("policy/boundary"),
        PolicyVersionList: [{ VersionId: "v1", IsDefaultVersion: true, Document: boundary }],
      },
    ],
  };
  write(join(folder, "identities.json"), identities);
  write(join(folder, "instances.json"), { DBInstances: many(databases, instance) });
}

function write(path, data) {
  writeFileSync(path, `${JSON.stringify(data, undefined, 4)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [roles, databases, folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error("usage: node scripts/generate-account.js <roles> <databases> <folder>");
    process.exit(2);
  }
  generateAccount(Number(roles), Number(databases), folder);
}

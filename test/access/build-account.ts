/** What the AWS CLI prints of an account, made of what matters to a test. */

export const ACCOUNT = "111122223333";
export const arn = (resource: string): string => `arn:aws:iam::${ACCOUNT}:${resource}`;
export const dbuser = (resource: string): string => `arn:aws:rds-db:eu-west-1:${ACCOUNT}:dbuser:${resource}`;
export const ORDERS = "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const SECRET = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:rds!db-0123-AbCdEf`;

export type Statement = Readonly<Record<string, unknown>>;

export const document = (...Statement: readonly Statement[]): object => ({ Version: "2012-10-17", Statement });
export const allow = (Action: string | readonly string[], Resource: string | readonly string[] = "*"): Statement => ({
  Effect: "Allow",
  Action,
  Resource,
});
export const deny = (Action: string | readonly string[], Resource: string | readonly string[] = "*"): Statement => ({
  Effect: "Deny",
  Action,
  Resource,
});
/** A statement that holds under a condition. */
export const where = (statement: Statement, operator: string, key: string, value: string): Statement => ({
  ...statement,
  Condition: { [operator]: { [key]: value } },
});
export const inline = (...statements: readonly Statement[]): readonly object[] => [
  { PolicyName: "inline", PolicyDocument: document(...statements) },
];
export const trusts = (Principal: object, more: Statement = {}, Action = "sts:AssumeRole"): object =>
  document({ Effect: "Allow", Action, Principal, ...more });

export interface IdentityOf {
  readonly trust?: object;
  readonly policies?: readonly object[];
  readonly managed?: readonly string[];
  readonly groups?: readonly string[];
  readonly boundary?: string;
  /** Of the role in IAM: `/service/`. */
  readonly path?: string;
  /** Instance profiles that hold the role. */
  readonly profiles?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

const attached = (arns: readonly string[] = []): readonly object[] =>
  arns.map((PolicyArn) => ({ PolicyArn, PolicyName: PolicyArn.split("/").at(-1) }));
const bounded = (boundary: string | undefined): object =>
  boundary === undefined
    ? {}
    : { PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: boundary } };

const tagged = (tags: IdentityOf["tags"]): object =>
  tags === undefined ? {} : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };

export const role = (
  RoleName: string,
  { trust, policies, managed, boundary, path = "/", profiles = [], tags }: IdentityOf,
): object => ({
  RoleName,
  Path: path,
  Arn: arn(`role${path}${RoleName}`),
  AssumeRolePolicyDocument: trust ?? trusts({ Service: "ec2.amazonaws.com" }),
  RolePolicyList: policies ?? [],
  AttachedManagedPolicies: attached(managed),
  InstanceProfileList: profiles.map((InstanceProfileName) => ({
    InstanceProfileName,
    Arn: arn(`instance-profile/${InstanceProfileName}`),
  })),
  ...bounded(boundary),
  ...tagged(tags),
});
export const user = (UserName: string, { policies, managed, groups, boundary, tags }: IdentityOf): object => ({
  UserName,
  Path: "/",
  Arn: arn(`user/${UserName}`),
  UserPolicyList: policies ?? [],
  GroupList: groups ?? [],
  AttachedManagedPolicies: attached(managed),
  ...bounded(boundary),
  ...tagged(tags),
});
export const group = (GroupName: string, { policies, managed }: IdentityOf): object => ({
  GroupName,
  Path: "/",
  Arn: arn(`group/${GroupName}`),
  GroupPolicyList: policies ?? [],
  AttachedManagedPolicies: attached(managed),
});
export const policy = (PolicyName: string, ...statements: readonly Statement[]): object =>
  versions(PolicyName, statements);
/** A policy whose first version is the default one. */
export const versions = (PolicyName: string, ...all: readonly (readonly Statement[])[]): object => ({
  PolicyName,
  Arn: arn(`policy/${PolicyName}`),
  PolicyVersionList: all.map((statements, at) => ({
    VersionId: `v${all.length - at}`,
    IsDefaultVersion: at === 0,
    Document: document(...statements),
  })),
});

export interface Account {
  readonly roles?: readonly object[];
  readonly users?: readonly object[];
  readonly groups?: readonly object[];
  readonly policies?: readonly object[];
}

export const INSTANCE = {
  DBInstanceIdentifier: "orders",
  DBInstanceArn: `arn:aws:rds:eu-west-1:${ACCOUNT}:db:orders`,
  DbiResourceId: ORDERS,
  Engine: "postgres",
  MasterUsername: "owner",
  IAMDatabaseAuthenticationEnabled: true,
  StorageEncrypted: true,
  MasterUserSecret: { SecretArn: SECRET, SecretStatus: "active" },
};

/** The files that describe an account with the database {@link INSTANCE}. */
export function accountOf({
  roles = [],
  users = [],
  groups = [],
  policies = [],
}: Account): Readonly<Record<string, string>> {
  const identities = { RoleDetailList: roles, UserDetailList: users, GroupDetailList: groups, Policies: policies };
  return {
    "account/identities.json": JSON.stringify(identities, undefined, 2),
    "account/instances.json": JSON.stringify({ DBInstances: [INSTANCE] }, undefined, 2),
  };
}

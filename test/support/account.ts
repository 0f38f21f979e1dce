/** What the AWS CLI prints of a small account, as `aws iam get-account-authorization-details` and `aws rds describe-…` do. */

export const ACCOUNT = "111122223333";
export const RESOURCE_ID = "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const policy = (...Statement: readonly object[]): object => ({ Version: "2012-10-17", Statement });

/** An `rds-db:connect` to the database of {@link instances} as a user. */
export const connectAs = (user: string): object => ({
  Effect: "Allow",
  Action: "rds-db:connect",
  Resource: `arn:aws:rds-db:eu-west-1:${ACCOUNT}:dbuser:${RESOURCE_ID}/${user}`,
});

/** A role with one inline policy. */
export function role(name: string, principal: object, ...statements: readonly object[]): object {
  return {
    Path: "/",
    RoleName: name,
    RoleId: `AROA${name.toUpperCase()}`,
    Arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
    CreateDate: "2025-03-01T09:00:00+00:00",
    AssumeRolePolicyDocument: policy({ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal }),
    InstanceProfileList: [],
    RolePolicyList: [{ PolicyName: "database", PolicyDocument: policy(...statements) }],
    AttachedManagedPolicies: [],
    Tags: [],
    RoleLastUsed: {},
  };
}

/** What `aws iam get-account-authorization-details` prints of an account with these roles. */
export function identities(...roles: readonly object[]): object {
  return { UserDetailList: [], GroupDetailList: [], RoleDetailList: roles, Policies: [] };
}

/** What `aws rds describe-db-instances` prints of an account with one database. */
export function instances(): object {
  return {
    DBInstances: [
      {
        DBInstanceIdentifier: "orders",
        DBInstanceClass: "db.t4g.medium",
        Engine: "postgres",
        DBInstanceStatus: "available",
        MasterUsername: "owner",
        StorageEncrypted: true,
        PubliclyAccessible: false,
        DbiResourceId: RESOURCE_ID,
        IAMDatabaseAuthenticationEnabled: true,
        DBInstanceArn: `arn:aws:rds:eu-west-1:${ACCOUNT}:db:orders`,
        VpcSecurityGroups: [],
        TagList: [],
      },
    ],
  };
}

/** As the AWS CLI prints it. */
export function printed(output: object): string {
  return `${JSON.stringify(output, undefined, 4)}\n`;
}

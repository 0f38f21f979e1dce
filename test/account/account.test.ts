import { describe, expect, test } from "vitest";
import { accountFiles, evaluateAccount } from "../../src/account/index.js";
import { kindOf } from "../../src/document/kind.js";
import { buildGraph } from "../../src/graph/build.js";
import type { Stack } from "../../src/graph/resource.js";
import { policyDocuments } from "../../src/iam/index.js";
import { memoryTree } from "../support/memory-tree.js";

const IDENTITY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] };
const DENY = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "rds-db:connect", Resource: "*" }] };
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["sts:AssumeRole", "sts:TagSession"], Principal: { AWS: "111122223333" } }],
};

/** The stacks of outputs of the AWS CLI, by path. */
function accounts(outputs: Readonly<Record<string, unknown>>): readonly Stack[] {
  const files = Object.entries(outputs).map(([path, output]) => [path, JSON.stringify(output, null, 2)] as const);
  const tree = memoryTree(Object.fromEntries(files));
  const paths = files.filter(([path, text]) => kindOf(path, text) === "account").map(([path]) => path);
  return accountFiles(tree, paths).map((group) => evaluateAccount(tree, group));
}

describe("the identities of an account", () => {
  test("are those of its authorization details, with who is attached to what", () => {
    const stacks = accounts({
      "details.json": {
        RoleDetailList: [
          {
            RoleName: "app",
            Arn: "arn:aws:iam::111122223333:role/app",
            AssumeRolePolicyDocument: TRUST,
            RolePolicyList: [{ PolicyName: "inline", PolicyDocument: IDENTITY }],
            AttachedManagedPolicies: [
              { PolicyName: "p", PolicyArn: "arn:aws:iam::111122223333:policy/p" },
              { PolicyName: "AdministratorAccess", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
            ],
          },
        ],
        UserDetailList: [],
        GroupDetailList: [],
        Policies: [
          {
            PolicyName: "p",
            Arn: "arn:aws:iam::111122223333:policy/p",
            PolicyVersionList: [
              { IsDefaultVersion: false, Document: DENY },
              { IsDefaultVersion: true, Document: IDENTITY },
            ],
          },
        ],
      },
    });
    const { document } = buildGraph(stacks, { policyDocuments });
    expect(
      document.iam.documents.map(({ holder, path, kind, principals, statements }) => [
        holder.id,
        path.join("."),
        kind,
        principals.map(({ id }) => id).join(),
        statements[0]?.effect,
      ]),
    ).toEqual([
      ["aws_iam_role.app", "assume_role_policy", "trust", "aws_iam_role.app", "Allow"],
      ["aws_iam_role.app", "inline_policy.0.policy", "identity", "aws_iam_role.app", "Allow"],
      ["aws_iam_role.app", "managed_policy_arns.1", "identity", "aws_iam_role.app", "Allow"],
      ["aws_iam_policy.p", "policy", "identity", "aws_iam_role.app", "Allow"],
    ]);
  });

  const role = {
    RoleName: "app",
    Path: "/x/",
    Arn: "arn:aws:iam::111122223333:role/x/app",
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(TRUST)),
    RolePolicyList: [{ PolicyName: "inline", PolicyDocument: encodeURIComponent(JSON.stringify(IDENTITY)) }],
    InstanceProfileList: [
      { InstanceProfileName: "web", Arn: "arn:aws:iam::111122223333:instance-profile/web", Roles: [] },
    ],
    Tags: [{ Key: "Environment", Value: "production" }],
  };

  test.each([
    ["authorization details", { RoleDetailList: [role] }],
    ["get-role", { Role: role }],
    ["list-roles", { Roles: [role] }],
  ])("are read from the output of %s, with documents that are percent-encoded", (_, output) => {
    const stacks = accounts({ "iam.json": output });
    expect(stacks).toMatchObject([{ id: "iam.json", accounts: ["111122223333"] }]);
    const { document } = buildGraph(stacks, { policyDocuments });
    expect(document.resources.aws_iam_role?.["aws_iam_role.app"]).toMatchObject({
      environment: "production",
      values: { path: "/x/", tags: { Environment: "production" } },
    });
    expect(document.resources.aws_iam_instance_profile?.["aws_iam_instance_profile.web"]).toMatchObject({
      links: { role: [{ id: "aws_iam_role.app" }] },
    });
    expect(document.iam.documents.map(({ kind, invalid, statements }) => [kind, invalid, statements.length])).toEqual([
      ["trust", undefined, 1],
      ["identity", undefined, 1],
    ]);
  });

  test("may be groups alone", () => {
    const stacks = accounts({
      "iam.json": { GroupDetailList: [{ GroupName: "g", GroupPolicyList: [{ PolicyDocument: IDENTITY }] }] },
    });
    expect(stacks[0]?.resources).toMatchObject([{ address: "aws_iam_group.g" }]);
  });
});

const INSTANCE = {
  DBInstanceIdentifier: "orders",
  DBInstanceArn: "arn:aws:rds:eu-west-1:111122223333:db:orders",
  DbiResourceId: "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  Engine: "postgres",
  MasterUsername: "owner",
  IAMDatabaseAuthenticationEnabled: true,
  PubliclyAccessible: false,
  StorageEncrypted: true,
  VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-1", Status: "active" }],
  MasterUserSecret: { SecretArn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1-AbCdEf" },
  TagList: [{ Key: "data", Value: "pii" }],
};
const ROLES = { RoleDetailList: [{ RoleName: "proxy", Arn: "arn:aws:iam::111122223333:role/proxy" }] };

describe("the databases of an account", () => {
  test("are those of describe-db-instances, with the attributes that access depends on", () => {
    const [stack] = accounts({ "account/instances.json": { DBInstances: [INSTANCE] } });
    const { document } = buildGraph(stack === undefined ? [] : [stack]);
    expect(document.resources.aws_db_instance?.["aws_db_instance.orders"]).toMatchObject({
      mode: "data",
      values: {
        identifier: "orders",
        resource_id: "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        username: "owner",
        iam_database_authentication_enabled: true,
        vpc_security_group_ids: ["sg-1"],
        manage_master_user_password: true,
        master_user_secret: [{ secret_arn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1-AbCdEf" }],
        tags: { data: "pii" },
      },
    });
    expect(stack?.resources[0]?.span).toMatchObject({ path: "account/instances.json", startLine: 3 });
  });

  test("are linked with the identities and clusters of other files of the folder", () => {
    const stacks = accounts({
      "account/a-proxies.json": {
        DBProxies: [
          {
            DBProxyName: "pool",
            DBProxyArn: "arn:aws:rds:eu-west-1:111122223333:db-proxy:prx-1",
            RoleArn: "arn:aws:iam::111122223333:role/proxy",
            Auth: [{ AuthScheme: "SECRETS", IAMAuth: "REQUIRED" }],
          },
        ],
      },
      "account/clusters.json": {
        DBClusters: [
          {
            DBClusterIdentifier: "aurora",
            DbClusterResourceId: "cluster-1",
            HttpEndpointEnabled: true,
            AssociatedRoles: [{ RoleArn: "arn:aws:iam::111122223333:role/proxy", Status: "ACTIVE" }],
          },
        ],
      },
      "account/instances.json": {
        DBInstances: [{ DBInstanceIdentifier: "aurora-1", DBClusterIdentifier: "aurora", DbiResourceId: "db-2" }],
      },
      "account/roles.json": ROLES,
    });
    expect(stacks).toMatchObject([
      {
        id: "account/roles.json",
        files: ["account/a-proxies.json", "account/clusters.json", "account/instances.json", "account/roles.json"],
      },
    ]);
    const { resources } = buildGraph(stacks).document;
    const role = [{ type: "aws_iam_role", id: "aws_iam_role.proxy" }];
    expect(resources.aws_db_proxy?.["aws_db_proxy.pool"]?.links.role).toEqual(role);
    expect(resources.aws_rds_cluster?.["aws_rds_cluster.aurora"]?.links).toMatchObject({
      roles: role,
      members: [{ id: "aws_rds_cluster_instance.aurora-1" }],
    });
  });

  test("of the same name in two Regions are two", () => {
    const other = { ...INSTANCE, DBInstanceArn: "arn:aws:rds:us-east-1:111122223333:db:orders" };
    const [stack] = accounts({
      "ireland.json": { DBInstances: [INSTANCE] },
      "virginia.json": { DBInstances: [other, other] },
    });
    expect(stack?.resources.map(({ address }) => address)).toEqual([
      "aws_db_instance.orders",
      "aws_db_instance.orders (us-east-1)",
    ]);
  });

  test("of two accounts in one folder are two stacks", () => {
    const other = { ...INSTANCE, DBInstanceArn: "arn:aws:rds:eu-west-1:444455556666:db:orders" };
    const stacks = accounts({ "a.json": { DBInstances: [INSTANCE] }, "b.json": { DBInstances: [other] } });
    expect(stacks.map(({ id, accounts: ids }) => [id, ids])).toEqual([
      ["a.json", ["111122223333"]],
      ["b.json", ["444455556666"]],
    ]);
  });

  test("have the snapshots that others may restore", () => {
    const [stack] = accounts({
      "attributes.json": {
        DBSnapshotAttributesResult: {
          DBSnapshotIdentifier: "s",
          DBSnapshotAttributes: [{ AttributeName: "restore", AttributeValues: ["999988887777"] }],
        },
      },
      "instances.json": { DBInstances: [INSTANCE] },
      "snapshots.json": {
        DBSnapshots: [
          {
            DBSnapshotIdentifier: "s",
            DBSnapshotArn: "arn:aws:rds:eu-west-1:111122223333:snapshot:s",
            DBInstanceIdentifier: "orders",
            Encrypted: true,
          },
        ],
      },
    });
    const { resources } = buildGraph(stack === undefined ? [] : [stack]).document;
    expect(resources.aws_db_snapshot?.["aws_db_snapshot.s"]).toMatchObject({
      values: { shared_accounts: ["999988887777"], encrypted: true },
      links: { instance: [{ id: "aws_db_instance.orders" }] },
    });
  });

  test("are not judged themselves, but an output that is broken is told", () => {
    const tree = memoryTree({ "a.json": '{"DBInstances": [{"DbiResourceId": "db-1"}]' });
    expect(evaluateAccount(tree, { id: "a.json", paths: ["a.json"] }).diagnostics[0]).toMatchObject({
      severity: "error",
      span: { path: "a.json", startLine: 1 },
    });
  });
});

test.each([
  ["another API's list of databases", { DBInstances: [{ Name: "x" }] }],
  ["no description of databases", { DBInstances: [] }],
  ["a policy", IDENTITY],
])("%s is no account", (_, output) => {
  expect(kindOf("a.json", JSON.stringify(output))).not.toBe("account");
});

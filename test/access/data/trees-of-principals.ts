import { allow, deny, identityWith, ORDERS } from "../build-capabilities.js";
import type { TreeCase } from "./trees.js";

/** Ways of identity providers, permission sets, groups and templates, and of several accounts. */

const json = (...statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
const LOGIN = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app";
const connects = allow("rds-db:connect", LOGIN);
const when = (operator: string, key: string, value: unknown): object => ({ Condition: { [operator]: { [key]: value } } });
const of = (title: string, why: string, paths: readonly string[], files: TreeCase["files"], from = ""): TreeCase => ({
  title,
  why,
  paths,
  files,
  from,
});
const trusted = (...trust: readonly object[]): TreeCase["files"] => ({
  "main.tf": `${ORDERS}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = ${json(...trust)}
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = ${json(connects)}
}`,
});
const web = (provider: string, conditions: object): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRoleWithWebIdentity",
  Principal: { Federated: provider },
  Condition: conditions,
});
const arnOf = (issuer: string): string => `arn:aws:iam::111122223333:oidc-provider/${issuer}`;
const GITHUB = "token.actions.githubusercontent.com";
const EKS = "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789";
const END = "assume:role/app > connect orders/app must";

const PROVIDERS: readonly TreeCase[] = [
  of(
    "a subject with a star under an operator without wildcards lets nobody in",
    "No repository is called so.",
    [],
    trusted(
      web(arnOf(GITHUB), {
        StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com", [`${GITHUB}:sub`]: "repo:acme/orders:*" },
      }),
    ),
  ),
  of(
    "a subject of every organisation whose repository has a name lets everybody in",
    "Anybody can make such a repository.",
    [`oidc:${GITHUB}:repo:*/orders:ref:refs/heads/main > ${END}`],
    trusted(
      web(arnOf(GITHUB), {
        StringLike: { [`${GITHUB}:sub`]: "repo:*/orders:ref:refs/heads/main" },
        StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" },
      }),
    ),
  ),
  of(
    "a service account of a cluster is let in",
    "The subject is the namespace and the name.",
    [`oidc:${EKS}:system:serviceaccount:orders:app > ${END}`],
    trusted(
      web(arnOf(EKS), {
        StringEquals: { [`${EKS}:sub`]: "system:serviceaccount:orders:app", [`${EKS}:aud`]: "sts.amazonaws.com" },
      }),
    ),
  ),
  of(
    "guests of an identity pool are let in",
    "Nobody has to sign in; the audience is the pool.",
    [`oidc:cognito-identity.amazonaws.com:eu-west-1:11111111-2222-3333-4444-555555555555:unauthenticated > ${END}`],
    trusted(
      web("cognito-identity.amazonaws.com", {
        StringEquals: { "cognito-identity.amazonaws.com:aud": "eu-west-1:11111111-2222-3333-4444-555555555555" },
        "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "unauthenticated" },
      }),
    ),
  ),
  of(
    "a provider of web identities with the action for users lets nobody in",
    "The two do not go together.",
    [],
    trusted({ ...web(arnOf(GITHUB), { StringLike: { [`${GITHUB}:sub`]: "repo:acme/*" } }), Action: "sts:AssumeRole" }),
  ),
];

const SET = `
resource "aws_ssoadmin_permission_set" "dba" {
  name         = "dba"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
resource "aws_ssoadmin_managed_policy_attachment" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}`;
const BOUNDED_SET = `${SET.replace("PowerUserAccess", "AmazonRDSFullAccess")}
resource "aws_ssoadmin_permissions_boundary_attachment" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  permissions_boundary { managed_policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }
}`;

const SETS: readonly TreeCase[] = [
  of(
    "a permission set under a boundary of AWS about another service reaches no database",
    "The boundary is all that counts.",
    [],
    { "main.tf": `${ORDERS}${BOUNDED_SET}` },
  ),
  of(
    "a permission set may assume the roles that trust the role it makes",
    "The reserved role is that of the permission set.",
    ["permission-set/dba > assume:role/app > connect orders/app must"],
    {
      "main.tf": `${ORDERS}${SET.replace("PowerUserAccess", "AmazonS3ReadOnlyAccess")}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = ${json({
    Effect: "Allow",
    Action: "sts:AssumeRole",
    Principal: { AWS: "arn:aws:iam::111122223333:root" },
    ...when(
      "ArnLike",
      "aws:PrincipalArn",
      "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_dba_*",
    ),
  })}
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = ${json(connects)}
}
resource "aws_ssoadmin_permission_set_inline_policy" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  inline_policy      = ${json(allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/app"))}
}`,
    },
    "permission-set",
  ),
];

const template = (resources: object): TreeCase["files"] => ({
  "t.json": JSON.stringify({
    Resources: {
      Db: {
        Type: "AWS::RDS::DBInstance",
        Properties: { Engine: "postgres", MasterUsername: "owner", EnableIAMDatabaseAuthentication: true },
      },
      ...resources,
    },
  }),
});
const LOGIN_OF_TEMPLATE = {
  "Fn::Sub": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${Db.DbiResourceId}/app",
};
const doc = (...Statement: readonly object[]): object => ({ Version: "2012-10-17", Statement });
const managed = (to: object, ...statements: readonly object[]): object => ({
  Type: "AWS::IAM::ManagedPolicy",
  Properties: { PolicyDocument: doc(...statements), ...to },
});
const logs = { Effect: "Allow", Action: "rds-db:connect", Resource: LOGIN_OF_TEMPLATE };
const USER = { Type: "AWS::IAM::User", Properties: { UserName: "amy" } };

const TEMPLATES: readonly TreeCase[] = [
  of(
    "a template's user is in a group that a managed policy names",
    "Both are by reference.",
    ["user/amy > member:group/Dba > connect Db/app must"],
    template({
      Amy: { ...USER, Properties: { UserName: "amy", Groups: [{ Ref: "Dba" }] } },
      Dba: { Type: "AWS::IAM::Group" },
      Login: managed({ Groups: [{ Ref: "Dba" }] }, logs),
    }),
  ),
  of(
    "a template adds a user to a group by a resource of its own",
    "The addition is as good as the list of the user.",
    ["user/amy > member:group/Dba > connect Db/app must"],
    template({
      Amy: USER,
      Dba: { Type: "AWS::IAM::Group" },
      Adding: { Type: "AWS::IAM::UserToGroupAddition", Properties: { GroupName: { Ref: "Dba" }, Users: [{ Ref: "Amy" }] } },
      Login: managed({ Groups: [{ Ref: "Dba" }] }, logs),
    }),
  ),
  of(
    "a template's boundary keeps a user away",
    "The boundary is a managed policy of the template.",
    [],
    template({
      Amy: { ...USER, Properties: { UserName: "amy", PermissionsBoundary: { Ref: "Bound" } } },
      Bound: managed({}, { Effect: "Allow", Action: "s3:*", Resource: "*" }),
      Login: managed({ Users: [{ Ref: "Amy" }] }, logs),
    }),
  ),
  of(
    "a template's group denies what its user is allowed",
    "A Deny of the group counts.",
    [],
    template({
      Amy: { ...USER, Properties: { UserName: "amy", Groups: [{ Ref: "No" }] } },
      No: {
        Type: "AWS::IAM::Group",
        Properties: {
          Policies: [
            {
              PolicyName: "no",
              PolicyDocument: doc({ Effect: "Deny", NotAction: "iam:*", Resource: "*" }),
            },
          ],
        },
      },
      Login: managed({ Users: [{ Ref: "Amy" }] }, logs),
    }),
  ),
];

const described = (account: string, parts: object): string =>
  JSON.stringify({ RoleDetailList: [], UserDetailList: [], GroupDetailList: [], Policies: [], ...parts });
const inAccount = (id: string, resource: string): string => `arn:aws:iam::${id}:${resource}`;
const PEOPLE = "444455556666";
const DATA = "111122223333";
const twoAccounts = (statements: readonly object[], principal: string): TreeCase["files"] => ({
  "people/identities.json": described(PEOPLE, {
    UserDetailList: [
      {
        UserName: "dev",
        Path: "/",
        Arn: inAccount(PEOPLE, "user/dev"),
        UserPolicyList: [{ PolicyName: "p", PolicyDocument: doc(...statements) }],
        GroupList: [],
        AttachedManagedPolicies: [],
      },
    ],
  }),
  "data/identities.json": described(DATA, {
    RoleDetailList: [
      {
        RoleName: "app",
        Path: "/",
        Arn: inAccount(DATA, "role/app"),
        AssumeRolePolicyDocument: doc({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: principal } }),
        RolePolicyList: [
          {
            PolicyName: "p",
            PolicyDocument: doc(allow("rds-db:connect", `arn:aws:rds-db:eu-west-1:${DATA}:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app`)),
          },
        ],
        AttachedManagedPolicies: [],
        InstanceProfileList: [],
      },
    ],
  }),
  "data/instances.json": JSON.stringify({
    DBInstances: [
      {
        DBInstanceIdentifier: "orders",
        DBInstanceArn: `arn:aws:rds:eu-west-1:${DATA}:db:orders`,
        DbiResourceId: "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        Engine: "postgres",
        MasterUsername: "owner",
        IAMDatabaseAuthenticationEnabled: true,
      },
    ],
  }),
});
const assumes = allow("sts:AssumeRole", inAccount(DATA, "role/app"));

const ACCOUNTS: readonly TreeCase[] = [
  of(
    "of two described accounts a user of one assumes a role of the other that trusts it",
    "Both sides allow it.",
    [`user/dev > ${END}`],
    twoAccounts([assumes], inAccount(PEOPLE, "root")),
    "user",
  ),
  of(
    "of two described accounts a user of one has no permission for the role of the other that trusts it",
    "Across accounts both sides have to allow it.",
    [],
    twoAccounts([allow("s3:*")], inAccount(PEOPLE, "user/dev")),
    "user",
  ),
  of(
    "of two described accounts a user of one is denied the role of the other",
    "A Deny goes first.",
    [],
    twoAccounts([assumes, deny("sts:*", inAccount(DATA, "role/*"))], inAccount(PEOPLE, "user/dev")),
    "user",
  ),
  of(
    "of two described accounts nobody writes policies of roles of the other",
    "A permission of IAM is about the own account.",
    [],
    twoAccounts([allow("iam:UpdateAssumeRolePolicy", inAccount(DATA, "role/app"))], inAccount(DATA, "root")),
    "user",
  ),
  of(
    "of two described accounts nobody passes roles of the other",
    "A role is passed to a service of its own account.",
    [],
    twoAccounts(
      [allow(["lambda:*", "iam:PassRole", "iam:UpdateAssumeRolePolicy"])],
      inAccount(DATA, "root"),
    ),
    "user",
  ),
];

const identity = identityWith("user", "dev", [allow("rds-db:connect", LOGIN, when("IpAddress", "s3:x", "y"))]);
const OTHERS: readonly TreeCase[] = [
  of("a key of another service in the condition of a login lets nobody in", "The key never comes with it.", [], {
    "main.tf": `${ORDERS}${identity}`,
  }),
];

export const TREES_OF_PRINCIPALS: readonly TreeCase[] = [...PROVIDERS, ...SETS, ...TEMPLATES, ...ACCOUNTS, ...OTHERS];

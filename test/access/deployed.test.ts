import { describe, expect, it, test } from "vitest";
import { pathsOf, type ShownPath } from "./analysed.js";
import {
  accountOf,
  allow,
  arn,
  dbuser,
  group,
  inline,
  INSTANCE,
  ORDERS,
  policy,
  role,
  SECRET,
  trusts,
  user,
  type Account,
  type Statement,
} from "./build-account.js";

function deployed(account: Account): Promise<readonly ShownPath[]> {
  return pathsOf(accountOf(account));
}

const APP = role("app", {
  trust: trusts({ Service: "lambda.amazonaws.com" }),
  policies: inline(allow("rds-db:connect", dbuser(`${ORDERS}/app`))),
});
const ORDERS_LABEL = "aws_db_instance.orders";
const asApp = { access: "connect", db: ORDERS_LABEL, dbUser: "app", certainty: "must" } as const;

describe("in an account", () => {
  it("an id of a policy is that of the database that has it", async () => {
    expect(await deployed({ roles: [APP] })).toEqual([
      expect.objectContaining({ source: "service:lambda.amazonaws.com", via: ["assume:role/app"], ...asApp }),
    ]);
  });

  test.each<readonly [string, Account, Partial<ShownPath>]>([
    [
      "a user of a group that may make functions with the role",
      {
        roles: [APP],
        users: [user("dev", { groups: ["developers"] })],
        groups: [
          group("developers", {
            policies: inline(
              allow(["lambda:CreateFunction", "lambda:InvokeFunction"]),
              allow("iam:PassRole", arn("role/app")),
            ),
          }),
        ],
      },
      { source: "user/dev", ...asApp },
    ],
    [
      "workflows of an organisation, through a role that may assume every role",
      {
        roles: [
          role("ci", {
            trust: trusts(
              { Federated: arn("oidc-provider/token.actions.githubusercontent.com") },
              {
                Condition: {
                  StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
                  StringLike: { "token.actions.githubusercontent.com:sub": "repo:acme/*" },
                },
              },
              "sts:AssumeRoleWithWebIdentity",
            ),
            policies: inline(allow("sts:AssumeRole", arn("role/*"))),
          }),
          role("dba", {
            trust: trusts({ AWS: arn("root") }),
            policies: inline(allow("rds-db:connect", dbuser("*/*"))),
          }),
        ],
      },
      {
        source: "oidc:token.actions.githubusercontent.com:repo:acme/*",
        via: ["assume:role/ci", "assume:role/dba"],
        access: "connect",
        db: "*",
        dbUser: "*",
      },
    ],
    [
      "a user who may write a new version of the own policy",
      {
        users: [user("dev", { managed: [arn("policy/dev")] })],
        policies: [policy("dev", allow("iam:CreatePolicyVersion", arn("policy/dev")))],
      },
      { source: "user/dev", access: "escalate", db: "*", certainty: "must" },
    ],
    [
      "a user who may make keys for another one",
      {
        users: [
          user("dev", { policies: inline(allow("iam:CreateAccessKey", arn("user/app"))) }),
          user("app", { policies: inline(allow("rds-db:connect", dbuser(`${ORDERS}/app`))) }),
        ],
      },
      { source: "user/dev", ...asApp },
    ],
    [
      "a user who may rewrite whom a role trusts",
      {
        roles: [APP],
        users: [
          user("dev", {
            policies: inline(allow(["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"], arn("role/app"))),
          }),
        ],
      },
      { source: "user/dev", ...asApp },
    ],
    [
      "another account, through a role that trusts it",
      {
        roles: [
          role("vendor", {
            trust: trusts(
              { AWS: "arn:aws:iam::999988887777:root" },
              { Condition: { StringEquals: { "sts:ExternalId": "x" } } },
            ),
            policies: inline(allow("rds-db:connect", dbuser(`${ORDERS}/report`))),
          }),
        ],
      },
      { source: "account:999988887777", via: ["assume:role/vendor"], db: ORDERS_LABEL, dbUser: "report" },
    ],
    [
      "whoever has PowerUserAccess",
      { users: [user("dev", { managed: ["arn:aws:iam::aws:policy/PowerUserAccess"] })] },
      { source: "user/dev", access: "connect", db: "*", dbUser: "*", certainty: "must" },
    ],
    [
      "a user who may read the master's secret",
      { users: [user("dev", { policies: inline(allow("secretsmanager:GetSecretValue", SECRET)) })] },
      { source: "user/dev", access: "secret", db: ORDERS_LABEL, certainty: "must" },
    ],
    [
      "a user who may share snapshots",
      { users: [user("dev", { policies: inline(allow(["rds:CreateDBSnapshot", "rds:ModifyDBSnapshotAttribute"])) })] },
      { source: "user/dev", access: "exfil" },
    ],
    [
      "a user who may reset the master's password",
      { users: [user("dev", { policies: inline(allow("rds:ModifyDBInstance", INSTANCE.DBInstanceArn)) })] },
      { source: "user/dev", access: "admin", db: ORDERS_LABEL },
    ],
  ])("%s is found", async (_, account, expected) => {
    expect(await deployed(account)).toContainEqual(expect.objectContaining(expected));
  });

  const connects = inline(allow("rds-db:connect", dbuser(`${ORDERS}/app`)));
  const deny = (more: Statement = {}): Statement => ({
    Effect: "Deny",
    Action: "rds-db:*",
    Resource: "*",
    ...more,
  });

  test.each<readonly [string, Account]>([
    [
      "a boundary without it",
      {
        users: [user("dev", { policies: connects, boundary: arn("policy/only-s3") })],
        policies: [policy("only-s3", allow("s3:*"))],
      },
    ],
    [
      "a group that denies it",
      {
        users: [user("dev", { policies: connects, groups: ["no-databases"] })],
        groups: [group("no-databases", { policies: inline(deny()) })],
      },
    ],
    [
      "a managed policy that denies it",
      {
        users: [user("dev", { policies: connects, managed: [arn("policy/no-databases")] })],
        policies: [policy("no-databases", deny())],
      },
    ],
    [
      "PassRole for another service only",
      {
        roles: [APP],
        users: [
          user("dev", {
            policies: inline(allow(["lambda:CreateFunction", "lambda:InvokeFunction"]), {
              ...allow("iam:PassRole"),
              Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
            }),
          }),
        ],
      },
    ],
  ])("%s keeps a user away", async (_, account) => {
    expect((await deployed(account)).filter(({ source }) => source === "user/dev")).toEqual([]);
  });

  it("a Deny under a condition leaves it open whether there is a way", async () => {
    const condition = { Condition: { StringNotEquals: { "aws:PrincipalTag/team": "orders" } } };
    const paths = await deployed({
      users: [user("dev", { policies: [...connects, ...inline(deny(condition))] })],
    });
    expect(paths.filter(({ certainty }) => certainty === "must")).toEqual([]);
  });
});

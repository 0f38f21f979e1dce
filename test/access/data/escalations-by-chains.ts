import {
  allow,
  arn,
  dbuser,
  deny,
  group,
  inline,
  ORDERS,
  policy,
  role,
  trusts,
  user,
  where,
  type Account,
  type Statement,
} from "../build-account.js";
import type { Escalation } from "./escalations.js";

/** Escalations that go through another identity, a group or a policy of somebody else, and near misses. */

const connects = allow("rds-db:connect", dbuser(`${ORDERS}/app`));
const dev = (...statements: readonly Statement[]): object => user("dev", { policies: inline(...statements) });
const named = (PolicyName: string, ...Statement: readonly Statement[]): object => ({
  PolicyName,
  PolicyDocument: { Version: "2012-10-17", Statement },
});
const DEV = { AWS: arn("user/dev") };
const CONNECT = "connect orders/app must";
const lambda = allow(["lambda:CreateFunction", "lambda:InvokeFunction"]);
const strong = group("dba", { policies: inline(connects) });

const way = (title: string, why: string, paths: readonly string[], account: Account): Escalation => ({
  title,
  account,
  from: "user/dev",
  paths,
  why,
});
const none = (title: string, why: string, account: Account): Escalation => way(title, why, [], account);

const OTHERS: readonly Escalation[] = [
  way(
    "makes keys of a user who may add itself to a group that may log in",
    "What the user may do, its keys may.",
    ["escalate:CreateAccessKey:user/bot > escalate:AddUserToGroup > escalate * must"],
    {
      users: [
        dev(allow("iam:CreateAccessKey", arn("user/bot"))),
        user("bot", { policies: inline(allow("iam:AddUserToGroup", arn("group/dba"))) }),
      ],
      groups: [strong],
    },
  ),
  way(
    "passes to a function a role that may write its own policies",
    "The function gives itself the rest.",
    ["passrole:lambda:role/fn > escalate:PutRolePolicy > escalate * must"],
    {
      roles: [
        role("fn", {
          trust: trusts({ Service: "lambda.amazonaws.com" }),
          policies: inline(allow("iam:PutRolePolicy", arn("role/fn"))),
        }),
      ],
      users: [dev(lambda, allow("iam:PassRole", arn("role/fn")))],
    },
  ),
  way(
    "writes a version of the policy of a role that it may pass to a function",
    "The function has what the policy says then.",
    ["escalate:CreatePolicyVersion:role/fn > passrole:lambda:role/fn > escalate * must"],
    {
      roles: [role("fn", { trust: trusts({ Service: "lambda.amazonaws.com" }), managed: [arn("policy/fn")] })],
      users: [dev(lambda, allow("iam:PassRole", arn("role/fn")), allow("iam:CreatePolicyVersion", arn("policy/fn")))],
      policies: [policy("fn", allow("s3:GetObject"))],
    },
  ),
  none("may write a version of the policy of a group that it may not join", "Only members have it.", {
    users: [dev(allow("iam:CreatePolicyVersion", arn("policy/ops")))],
    groups: [group("ops", { managed: [arn("policy/ops")] })],
    policies: [policy("ops", allow("s3:GetObject"))],
  }),
  way(
    "rewrites the trust of a role that may assume the one with access",
    "It becomes the first role, and that the second.",
    [`escalate:UpdateAssumeRolePolicy:role/a > assume:role/app > ${CONNECT}`],
    {
      roles: [
        role("a", { policies: inline(allow("sts:AssumeRole", arn("role/app"))) }),
        role("app", { trust: trusts({ AWS: arn("root") }), policies: inline(connects) }),
      ],
      users: [dev(allow("iam:UpdateAssumeRolePolicy", arn("role/a")))],
    },
  ),
  none("may rewrite the trust of a role that the next one denies", "A Deny of the trust goes first.", {
    roles: [
      role("a", { policies: inline(allow("sts:AssumeRole", arn("role/app"))) }),
      role("app", {
        trust: {
          Version: "2012-10-17",
          Statement: [
            { Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: arn("root") } },
            { Effect: "Deny", Action: "sts:AssumeRole", Principal: { AWS: arn("role/a") } },
          ],
        },
        policies: inline(connects),
      }),
    ],
    users: [dev(allow("iam:UpdateAssumeRolePolicy", arn("role/a")))],
  }),
];

const bounded = (more: object = {}): object =>
  role("app", { trust: trusts(DEV), policies: inline(connects), boundary: arn("policy/bound"), ...more });
const BOUND = policy("bound", allow("s3:*"));

const LIMITS: readonly Escalation[] = [
  way(
    "takes the boundary off a role that it may assume",
    "The role has the permission already.",
    ["escalate:DeleteRolePermissionsBoundary:role/app > assume:role/app > escalate * must"],
    { roles: [bounded()], users: [dev(allow("iam:DeleteRolePermissionsBoundary", arn("role/app")))], policies: [BOUND] },
  ),
  way(
    "rewrites the policy that bounds a role that it may assume",
    "A new version need not bound.",
    ["escalate:CreatePolicyVersion:role/app > assume:role/app > escalate * must"],
    { roles: [bounded()], users: [dev(allow("iam:CreatePolicyVersion", arn("policy/bound")))], policies: [BOUND] },
  ),
  none("may put only the same boundary on a role that it may assume", "The condition names the boundary it has.", {
    roles: [bounded()],
    users: [
      dev(
        where(
          allow("iam:PutRolePermissionsBoundary", arn("role/app")),
          "StringEquals",
          "iam:PermissionsBoundary",
          arn("policy/bound"),
        ),
      ),
    ],
    policies: [BOUND],
  }),
  none("may take boundaries off roles that it may not assume", "Nobody of them is at hand.", {
    roles: [bounded({ trust: trusts({ AWS: arn("user/ops") }) })],
    users: [dev(allow("iam:DeleteRolePermissionsBoundary", arn("role/*")))],
    policies: [BOUND],
  }),
  way(
    "deletes the inline policy that denies a role that it may assume",
    "The role has the permission already.",
    ["escalate:DeleteRolePolicy:role/app > assume:role/app > escalate * must"],
    {
      roles: [
        role("app", { trust: trusts(DEV), policies: [...inline(connects), named("no", deny("rds-db:*"))] }),
      ],
      users: [dev(allow("iam:DeleteRolePolicy", arn("role/app")))],
    },
  ),
  none("may detach one of two policies that deny a role", "The condition names the other one only.", {
    roles: [
      role("app", { trust: trusts(DEV), policies: inline(connects), managed: [arn("policy/no"), arn("policy/never")] }),
    ],
    users: [
      dev(where(allow("iam:DetachRolePolicy", arn("role/app")), "ArnEquals", "iam:PolicyARN", arn("policy/no"))),
    ],
    policies: [policy("no", deny("rds-db:*")), policy("never", deny("rds-db:connect"))],
  }),
  way(
    "detaches the policy that denies a role, which a condition names",
    "It is the policy that denies.",
    ["escalate:DetachRolePolicy:role/app > assume:role/app > escalate * must"],
    {
      roles: [role("app", { trust: trusts(DEV), policies: inline(connects), managed: [arn("policy/no")] })],
      users: [
        dev(where(allow("iam:DetachRolePolicy", arn("role/app")), "ArnEquals", "iam:PolicyARN", arn("policy/no"))),
      ],
      policies: [policy("no", deny("rds-db:*"))],
    },
  ),
];

const joins = allow("iam:AddUserToGroup", arn("group/ops"));
const GROUPS: readonly Escalation[] = [
  none("may join a group that starts instances and runs functions", "That leads to no database.", {
    users: [dev(joins)],
    groups: [group("ops", { policies: inline(allow(["ec2:StartInstances", "lambda:InvokeFunction"])) })],
  }),
  way(
    "joins a group that may write policies of users",
    "Members give themselves the rest.",
    ["escalate:AddUserToGroup > escalate * must"],
    { users: [dev(joins)], groups: [group("ops", { policies: inline(allow("iam:PutUserPolicy")) })] },
  ),
  way(
    "joins a group that may join the group with access",
    "Two groups are as good as one.",
    ["escalate:AddUserToGroup > escalate * must"],
    {
      users: [dev(joins)],
      groups: [group("ops", { policies: inline(allow("iam:AddUserToGroup", arn("group/dba"))) }), strong],
    },
  ),
  none("may join groups that lead to each other and nowhere else", "No member of them has access.", {
    users: [dev(joins)],
    groups: [
      group("ops", { policies: inline(allow("iam:AddUserToGroup", arn("group/*"))) }),
      group("web", { policies: inline(allow("iam:AddUserToGroup", arn("group/ops"))) }),
    ],
  }),
  none("may join a group whose permission its own policy denies", "A Deny of the user counts in the group, too.", {
    users: [dev(joins, deny(["rds-db:*", "rds:*", "secretsmanager:*"]))],
    groups: [group("ops", { policies: inline(connects) })],
  }),
];

const attaches = (pattern: string): Statement =>
  where(allow("iam:AttachUserPolicy", arn("user/dev")), "ArnLike", "iam:PolicyARN", pattern);
const ATTACHED: readonly Escalation[] = [
  way(
    "attaches a policy of the account that a pattern lets it attach",
    "The policy lets it log in.",
    ["escalate:AttachUserPolicy > escalate * must"],
    { users: [dev(attaches(arn("policy/app-*")))], policies: [policy("app-db", connects)] },
  ),
  none("may attach policies of a pattern that lead nowhere", "None of them is about databases.", {
    users: [dev(attaches(arn("policy/app-*")))],
    policies: [policy("app-s3", allow("s3:*")), policy("db", connects)],
  }),
  way(
    "makes a policy of the pattern that it may attach",
    "It writes what it attaches.",
    ["escalate:AttachUserPolicy > escalate * must"],
    { users: [dev(attaches(arn("policy/app-*")), allow("iam:CreatePolicy", arn("policy/app-*")))] },
  ),
  none("may attach AWS policies for one service", "The names are those of policies for S3.", {
    users: [dev(attaches("arn:aws:iam::aws:policy/AmazonS3*"))],
  }),
  way(
    "attaches any AWS policy but the administrator's",
    "PowerUserAccess lets it log in as well.",
    ["escalate:AttachUserPolicy > escalate * must"],
    {
      users: [
        dev(
          where(
            allow("iam:AttachUserPolicy", arn("user/dev")),
            "ArnNotEquals",
            "iam:PolicyARN",
            "arn:aws:iam::aws:policy/AdministratorAccess",
          ),
        ),
      ],
    },
  ),
];

export const BY_CHAINS: readonly Escalation[] = [...OTHERS, ...LIMITS, ...GROUPS, ...ATTACHED];

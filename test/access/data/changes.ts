import { accountOf, allow as allowed, arn, dbuser, deny as denied, group, inline, ORDERS as ORDERS_ID, policy as managed, role, trusts, user, where } from "../build-account.js";
import { allow, deny, identityWith, ORDERS } from "../build-capabilities.js";

type Files = Readonly<Record<string, string>>;

/** A change of a tree that leaves the permission itself as it is. */
export interface Change {
  readonly title: string;
  readonly base: Files;
  readonly head: Files;
  /** What is not as it was: `new user/dev > assume:role/app > connect orders/app must`; none of what exists in both. */
  readonly changes: readonly string[];
  readonly why: string;
}

const CONNECT = allow("rds-db:connect", "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app");
const json = (statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
const tf = (...parts: readonly string[]): Files => ({ "main.tf": [ORDERS, ...parts].join("\n") });
const app = (trust: object, more = "", ...statements: readonly object[]): string =>
  identityWith("role", "app", [CONNECT, ...statements], { trust, more });
/** The role with a trust policy of its own. */
const trusted = (...statements: readonly object[]): string => `
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = ${json(statements)}
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = ${json([CONNECT])}
}`;
const lets = (Principal: object, more: object = {}): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Principal,
  ...more,
});
const VENDOR = { AWS: "arn:aws:iam::999988887777:root" };
const ECS = { Service: "ecs-tasks.amazonaws.com" };
const ECS_PATH = "service:ecs-tasks.amazonaws.com > assume:role/app > connect orders/app must";
const VENDOR_PATH = "account:999988887777 > assume:role/app > connect orders/app must";
const BOUND = (...statements: readonly object[]): string => `
resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = ${json(statements)}
}`;
const bounded = "permissions_boundary = aws_iam_policy.bound.arn";
const GITHUB = "token.actions.githubusercontent.com";
const workflow = (sub: string, operator = "StringLike"): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRoleWithWebIdentity",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITHUB}` },
  Condition: {
    StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" },
    [operator === "StringEquals" ? "StringLike" : operator]: { [`${GITHUB}:sub`]: sub },
  },
});
const dev = (...statements: readonly object[]): string => identityWith("user", "dev", statements);
const assume = allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/app");
const DEV_PATH = "user/dev > assume:role/app > connect orders/app must";
const ROOT = { AWS: "arn:aws:iam::111122223333:root" };

const TRUST: readonly Change[] = [
  {
    title: "a trust that lets another account in",
    base: tf(app(ECS)),
    head: tf(app({ ...ECS, ...VENDOR })),
    changes: [`new ${VENDOR_PATH}`],
    why: "Whoever the account lets have it may log in.",
  },
  {
    title: "a trust that no longer asks for the external id",
    base: tf(trusted(lets(VENDOR, { Condition: { StringEquals: { "sts:ExternalId": "x" } } }))),
    head: tf(trusted(lets(VENDOR))),
    changes: [`guard-lost ${VENDOR_PATH}`],
    why: "The access is the same, and nothing stops the confused deputy.",
  },
  {
    title: "a trust that takes workflows of the whole organisation",
    base: tf(trusted(workflow("repo:acme/orders:ref:refs/heads/main"))),
    head: tf(trusted(workflow("repo:acme/*"))),
    changes: [
      `widened oidc:${GITHUB}:repo:acme/* > assume:role/app > connect orders/app must`,
    ],
    why: "Each repository of the organisation can have it.",
  },
  {
    title: "a trust that denies one user no longer",
    base: tf(
      dev(assume),
      trusted(lets(ROOT), { ...lets({ AWS: "arn:aws:iam::111122223333:user/dev" }), Effect: "Deny" }),
    ),
    head: tf(dev(assume), trusted(lets(ROOT))),
    changes: [`new ${DEV_PATH}`],
    why: "The user had the permission all the time.",
  },
  {
    title: "a trust of the account beside a user who had the permission",
    base: tf(dev(assume), trusted(lets(ECS))),
    head: tf(dev(assume), trusted(lets(ECS), lets(ROOT))),
    changes: [
      "new account:111122223333 (delegated) > assume:role/app > connect orders/app may",
      `new ${DEV_PATH}`,
    ],
    why: "The root of the account leaves it to the permissions of its users.",
  },
  {
    title: "statements of a trust in another order",
    base: tf(trusted(lets(ECS), lets(VENDOR))),
    head: tf(trusted(lets(VENDOR), lets(ECS))),
    changes: [],
    why: "The order says nothing.",
  },
];

const LIMITS: readonly Change[] = [
  {
    title: "a boundary that is taken off",
    base: tf(BOUND(allow("s3:*")), app(ECS, bounded)),
    head: tf(BOUND(allow("s3:*")), app(ECS)),
    changes: [`new ${ECS_PATH}`],
    why: "The permission was there and did not count.",
  },
  {
    title: "a boundary that allows more",
    base: tf(BOUND(allow("s3:*")), app(ECS, bounded)),
    head: tf(BOUND(allow(["s3:*", "rds-db:connect"])), app(ECS, bounded)),
    changes: [`new ${ECS_PATH}`],
    why: "The role is untouched.",
  },
  {
    title: "a boundary that loses its Deny",
    base: tf(BOUND(allow("*"), deny("rds-db:*")), app(ECS, bounded)),
    head: tf(BOUND(allow("*")), app(ECS, bounded)),
    changes: [`new ${ECS_PATH}`],
    why: "A Deny of a boundary counts as any.",
  },
  {
    title: "a boundary put on",
    base: tf(BOUND(allow("s3:*")), app(ECS)),
    head: tf(BOUND(allow("s3:*")), app(ECS, bounded)),
    changes: [`removed ${ECS_PATH}`],
    why: "The permission does not count any more.",
  },
  {
    title: "a Deny that is deleted",
    base: tf(app(ECS, "", deny("rds-db:connect"))),
    head: tf(app(ECS)),
    changes: [`new ${ECS_PATH}`],
    why: "It was all that stood before the database.",
  },
  {
    title: "a Deny that spares one more user of the database",
    base: tf(app(ECS, "", deny("rds-db:connect", "arn:aws:rds-db:*:*:dbuser:*/a*"))),
    head: tf(app(ECS, "", deny("rds-db:connect", "arn:aws:rds-db:*:*:dbuser:*/ad*"))),
    changes: [`new ${ECS_PATH}`],
    why: "The pattern covered app.",
  },
  {
    title: "a Deny that gets a condition which may be false",
    base: tf(app(ECS, "", deny("rds-db:connect"))),
    head: tf(app(ECS, "", deny("rds-db:connect", "*", { Condition: { StringEquals: { "aws:PrincipalTag/frozen": "yes" } } }))),
    changes: ["new service:ecs-tasks.amazonaws.com > assume:role/app > connect orders/app may"],
    why: "Whether the session has the tag is not known.",
  },
  {
    title: "a Deny with a key that logins do not have",
    base: tf(app(ECS, "", deny("rds-db:connect"))),
    head: tf(app(ECS, "", deny("rds-db:connect", "*", { Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }))),
    changes: [],
    why: "A negated condition on a key that is not there holds, so everybody is denied as before.",
  },
  {
    title: "a service control policy that is taken off the root",
    base: tf(
      app(ECS),
      `resource "aws_organizations_policy" "p" {
  name    = "p"
  content = ${json([deny("rds-db:connect")])}
}
resource "aws_organizations_policy_attachment" "p" {
  policy_id = aws_organizations_policy.p.id
  target_id = "r-ab12"
}`,
    ),
    head: tf(app(ECS)),
    changes: [`new ${ECS_PATH}`],
    why: "It denied the login to every account.",
  },
];

const connects = allowed("rds-db:connect", dbuser(`${ORDERS_ID}/app`));
const dba = group("dba", { policies: inline(connects) });
const fn = role("fn", { trust: trusts({ Service: "lambda.amazonaws.com" }), policies: inline(connects) });
const runs = allowed(["lambda:CreateFunction", "lambda:InvokeFunction"]);
const passes = allowed("iam:PassRole", arn("role/fn"));

const ACCOUNTS: readonly Change[] = [
  {
    title: "a user who is added to a group",
    base: accountOf({ users: [user("dev", {})], groups: [dba] }),
    head: accountOf({ users: [user("dev", { groups: ["dba"] })], groups: [dba] }),
    changes: ["new user/dev > member:group/dba > connect orders/app must", "removed group/dba > connect orders/app must"],
    why: "The group stood for those whom it would have.",
  },
  {
    title: "a user who leaves the group that denies",
    base: accountOf({
      users: [user("dev", { policies: inline(connects), groups: ["no"] })],
      groups: [group("no", { policies: inline(denied("rds-db:*")) })],
    }),
    head: accountOf({
      users: [user("dev", { policies: inline(connects) })],
      groups: [group("no", { policies: inline(denied("rds-db:*")) })],
    }),
    changes: ["new user/dev > connect orders/app must"],
    why: "The Deny of the group counted for its members.",
  },
  {
    title: "a right to pass a role that loses its condition",
    base: accountOf({
      roles: [fn],
      users: [user("dev", { policies: inline(runs, where(passes, "StringEquals", "iam:PassedToService", "ec2.amazonaws.com")) })],
    }),
    head: accountOf({ roles: [fn], users: [user("dev", { policies: inline(runs, passes) })] }),
    changes: ["new user/dev > passrole:lambda:role/fn > connect orders/app must"],
    why: "The service of the condition could not have the role.",
  },
  {
    title: "a role that trusts one service more",
    base: accountOf({
      roles: [role("fn", { trust: trusts({ Service: "ecs-tasks.amazonaws.com" }), policies: inline(connects) })],
      users: [user("dev", { policies: inline(runs, passes) })],
    }),
    head: accountOf({
      roles: [
        role("fn", {
          trust: trusts({ Service: ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"] }),
          policies: inline(connects),
        }),
      ],
      users: [user("dev", { policies: inline(runs, passes) })],
    }),
    changes: [
      "new user/dev > passrole:lambda:role/fn > connect orders/app must",
      "new service:lambda.amazonaws.com > assume:role/fn > connect orders/app must",
    ],
    why: "The user could make functions all the time, but not with the role.",
  },
  {
    title: "a default version of a policy that allows more",
    base: accountOf({ users: [user("dev", { managed: [arn("policy/dev")] })], policies: [managed("dev", allowed("s3:*"))] }),
    head: accountOf({ users: [user("dev", { managed: [arn("policy/dev")] })], policies: [managed("dev", connects)] }),
    changes: ["new user/dev > connect orders/app must"],
    why: "Only the version that is the default counts.",
  },
  {
    title: "an inline policy that becomes a managed one",
    base: accountOf({ users: [user("dev", { policies: inline(connects) })] }),
    head: accountOf({ users: [user("dev", { managed: [arn("policy/dev")] })], policies: [managed("dev", connects)] }),
    changes: [],
    why: "It is the same permission.",
  },
  {
    title: "a chain that gets its middle",
    base: accountOf({
      roles: [
        role("a", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(allowed("sts:AssumeRole", arn("role/b"))) }),
        role("b", { trust: trusts({ AWS: arn("role/other") }), policies: inline(connects) }),
      ],
      users: [user("dev", {})],
    }),
    head: accountOf({
      roles: [
        role("a", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(allowed("sts:AssumeRole", arn("role/b"))) }),
        role("b", { trust: trusts({ AWS: [arn("role/other"), arn("role/a")] }), policies: inline(connects) }),
      ],
      users: [user("dev", {})],
    }),
    changes: ["new user/dev > assume:role/a > assume:role/b > connect orders/app must"],
    why: "One principal more in the last trust opens the whole chain.",
  },
];

export const CHANGES: readonly Change[] = [...TRUST, ...LIMITS, ...ACCOUNTS];

import {
  accountOf,
  allow as allowed,
  arn,
  dbuser,
  deny as denied,
  group,
  inline,
  INSTANCE,
  ORDERS as ORDERS_ID,
  policy as managed,
  role,
  trusts,
  user,
  versions,
  where,
} from "../build-account.js";
import { allow, deny, identityWith, ORDERS } from "../build-capabilities.js";
import type { Change } from "./changes.js";

type Files = Change["base"];

/** Changes of what decides beside the permission, and rewritings that change nothing. */

const DBUSER = "arn:aws:rds-db:eu-west-1:111122223333:dbuser";
const LOGIN = `${DBUSER}:\${aws_db_instance.orders.resource_id}/app`;
const CONNECT = allow("rds-db:connect", LOGIN);
const json = (...statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
const tf = (...parts: readonly string[]): Files => ({ "main.tf": [ORDERS, ...parts].join("\n") });
const lets = (Principal: object, more: object = {}): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Principal,
  ...more,
});
const roleOf = (name: string, trust: readonly object[], statements: readonly object[], more = ""): string => `
resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = ${json(...trust)}
  ${more}
}
${
  statements.length === 0
    ? ""
    : `resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.name
  policy = ${json(...statements)}
}`
}`;
const dev = (...statements: readonly object[]): string => identityWith("user", "dev", statements);
const ECS = { Service: "ecs-tasks.amazonaws.com" };
const ECS_PATH = "service:ecs-tasks.amazonaws.com > assume:role/app > connect orders/app must";
const VENDOR = { AWS: "arn:aws:iam::999988887777:root" };
const ROOT = { AWS: "arn:aws:iam::111122223333:root" };
const DEV_ARN = "arn:aws:iam::111122223333:user/dev";
const DEV_PATH = "user/dev > assume:role/app > connect orders/app must";
const app = (...statements: readonly object[]): string => roleOf("app", [lets(ECS)], [CONNECT, ...statements]);
const appOf = (...trust: readonly object[]): string => roleOf("app", trust, [CONNECT]);
const assume = allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/app");
const condition = (operator: string, key: string, value: unknown): object => ({
  Condition: { [operator]: { [key]: value } },
});
const same = (title: string, why: string, base: Files, head: Files): Change => ({
  title,
  why,
  base,
  head,
  changes: [],
});

const mfa = condition("Bool", "aws:MultiFactorAuthPresent", "true");
const TRUSTS: readonly Change[] = [
  {
    title: "a trust that asks for a second factor no longer",
    base: tf(dev(assume), appOf(lets({ AWS: DEV_ARN }, mfa))),
    head: tf(dev(assume), appOf(lets({ AWS: DEV_ARN }))),
    changes: [`guard-lost ${DEV_PATH}`],
    why: "A stolen key is enough now.",
  },
  {
    title: "a trust that asks for a second factor",
    base: tf(dev(assume), appOf(lets({ AWS: DEV_ARN }))),
    head: tf(dev(assume), appOf(lets({ AWS: DEV_ARN }, mfa))),
    changes: [`guard-gained ${DEV_PATH}`],
    why: "A stolen key is no longer enough.",
  },
  {
    title: "a trust of two accounts of which one is dropped",
    base: tf(appOf(lets({ AWS: ["999988887777", "888877776666"] }))),
    head: tf(appOf(lets({ AWS: ["999988887777"] }))),
    changes: ["removed account:888877776666 > assume:role/app > connect orders/app must"],
    why: "The other account keeps what it has.",
  },
  {
    title: "a trust of an account that becomes one of everybody in an organisation",
    base: tf(appOf(lets(VENDOR))),
    head: tf(appOf(lets({ AWS: "*" }, condition("StringEquals", "aws:PrincipalOrgID", "o-acme123456")))),
    changes: [
      "new org:o-acme123456 > assume:role/app > connect orders/app must",
      "removed account:999988887777 > assume:role/app > connect orders/app must",
    ],
    why: "Whether the account is in the organisation is not known.",
  },
  {
    title: "a trust of an account that becomes one of everybody",
    base: tf(appOf(lets(VENDOR))),
    head: tf(appOf(lets({ AWS: "*" }))),
    changes: ["widened public > assume:role/app > connect orders/app must"],
    why: "The account is one of everybody.",
  },
  {
    title: "a trust of the account that names one user in its place",
    base: tf(dev(assume), appOf(lets(ROOT))),
    head: tf(dev(assume), appOf(lets({ AWS: DEV_ARN }))),
    changes: ["removed account:111122223333 (delegated) > assume:role/app > connect orders/app may"],
    why: "The user could before.",
  },
  {
    title: "a trust whose Deny spares one role more",
    base: tf(
      roleOf("web", [lets(ECS)], [assume]),
      appOf(lets(ROOT), {
        ...lets({ AWS: "*" }),
        Effect: "Deny",
        ...condition("ArnNotEquals", "aws:PrincipalArn", ["arn:aws:iam::111122223333:role/ci"]),
      }),
    ),
    head: tf(
      roleOf("web", [lets(ECS)], [assume]),
      appOf(lets(ROOT), {
        ...lets({ AWS: "*" }),
        Effect: "Deny",
        ...condition("ArnNotEquals", "aws:PrincipalArn", [
          "arn:aws:iam::111122223333:role/ci",
          "arn:aws:iam::111122223333:role/web",
        ]),
      }),
    ),
    changes: ["new service:ecs-tasks.amazonaws.com > assume:role/web > assume:role/app > connect orders/app must"],
    why: "The role had the permission all the time.",
  },
  same(
    "a trust of the account by number, ARN and reference",
    "All of them are the root of the account.",
    tf(dev(assume), appOf(lets({ AWS: "111122223333" }))),
    tf(dev(assume), appOf(lets(ROOT))),
  ),
  same(
    "a trust whose principals are split over statements",
    "Each Allow counts by itself.",
    tf(appOf(lets({ ...ECS, ...VENDOR }))),
    tf(appOf(lets(VENDOR), { ...lets(ECS), Sid: "Tasks" })),
  ),
];

const GITHUB = "token.actions.githubusercontent.com";
const web = (issuer: string, claims: Readonly<Record<string, readonly string[]>>): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRoleWithWebIdentity",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
  Condition: {
    StringLike: Object.fromEntries(Object.entries(claims).map(([claim, values]) => [`${issuer}:${claim}`, values])),
  },
});
const github = (...sub: readonly string[]): object => web(GITHUB, { aud: ["sts.amazonaws.com"], sub });
const workflow = (sub: string): string => `oidc:${GITHUB}:${sub} > assume:role/app > connect orders/app must`;
const COGNITO = "cognito-identity.amazonaws.com";
const pool = (pools: readonly string[], method: string): object => ({
  Effect: "Allow",
  Action: "sts:AssumeRoleWithWebIdentity",
  Principal: { Federated: COGNITO },
  Condition: {
    StringEquals: { [`${COGNITO}:aud`]: pools },
    "ForAnyValue:StringLike": { [`${COGNITO}:amr`]: method },
  },
});
const GITLAB = "gitlab.com";
const EKS = "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789";

const FEDERATED: readonly Change[] = [
  {
    title: "a trust that takes one environment in place of one branch",
    base: tf(appOf(github("repo:acme/orders:ref:refs/heads/main"))),
    head: tf(appOf(github("repo:acme/orders:environment:production"))),
    changes: [
      `new ${workflow("repo:acme/orders:environment:production")}`,
      `removed ${workflow("repo:acme/orders:ref:refs/heads/main")}`,
    ],
    why: "A job in the environment need not be on the branch.",
  },
  {
    title: "a trust that takes all branches of the repository",
    base: tf(appOf(github("repo:acme/orders:ref:refs/heads/main"))),
    head: tf(appOf(github("repo:acme/orders:ref:refs/heads/*"))),
    changes: [`widened ${workflow("repo:acme/orders:ref:refs/heads/*")}`],
    why: "The branch is one of them.",
  },
  {
    title: "a trust that takes one branch of the repository again",
    base: tf(appOf(github("repo:acme/orders:*"))),
    head: tf(appOf(github("repo:acme/orders:ref:refs/heads/main"))),
    changes: [
      `narrowed ${workflow("repo:acme/orders:ref:refs/heads/main")}`,
      `removed ${workflow("repo:acme/orders:*")}`,
    ],
    why: "It was one of them.",
  },
  {
    title: "a trust that takes one repository more",
    base: tf(appOf(github("repo:acme/orders:environment:production"))),
    head: tf(appOf(github("repo:acme/orders:environment:production", "repo:acme/web:environment:production"))),
    changes: [`new ${workflow("repo:acme/web:environment:production")}`],
    why: "Each value is a subject of its own.",
  },
  same(
    "a trust whose subject is compared with another operator",
    "Without wildcards they are the same.",
    tf(appOf(github("repo:acme/orders:environment:production"))),
    tf(
      appOf({
        ...github("repo:acme/orders:environment:production"),
        Condition: {
          StringEquals: {
            [`${GITHUB}:sub`]: "repo:acme/orders:environment:production",
            [`${GITHUB}:aud`]: "sts.amazonaws.com",
          },
        },
      }),
    ),
  ),
  {
    title: "a trust of an identity pool that takes guests",
    base: tf(appOf(pool(["eu-west-1:1234"], "authenticated"))),
    head: tf(appOf(pool(["eu-west-1:1234"], "unauthenticated"))),
    changes: [
      `new oidc:${COGNITO}:eu-west-1:1234:unauthenticated > assume:role/app > connect orders/app must`,
      `removed oidc:${COGNITO}:eu-west-1:1234:authenticated > assume:role/app > connect orders/app must`,
    ],
    why: "Nobody has to sign in any more.",
  },
  {
    title: "a trust of an identity pool that takes one pool more",
    base: tf(appOf(pool(["eu-west-1:1234"], "authenticated"))),
    head: tf(appOf(pool(["eu-west-1:1234", "eu-west-1:5678"], "authenticated"))),
    changes: [`new oidc:${COGNITO}:eu-west-1:5678:authenticated > assume:role/app > connect orders/app must`],
    why: "Each audience is a pool of its own.",
  },
  {
    title: "a trust of GitLab that takes all projects of the group",
    base: tf(
      appOf(web(GITLAB, { aud: ["https://gitlab.com"], sub: ["project_path:acme/orders:ref_type:branch:ref:main"] })),
    ),
    head: tf(appOf(web(GITLAB, { aud: ["https://gitlab.com"], sub: ["project_path:acme/*:ref_type:branch:ref:main"] }))),
    changes: [
      `widened oidc:${GITLAB}:project_path:acme/*:ref_type:branch:ref:main > assume:role/app > connect orders/app must`,
    ],
    why: "The project is one of them.",
  },
  {
    title: "a trust of a cluster that takes all accounts of the namespace",
    base: tf(appOf(web(EKS, { aud: ["sts.amazonaws.com"], sub: ["system:serviceaccount:orders:app"] }))),
    head: tf(appOf(web(EKS, { aud: ["sts.amazonaws.com"], sub: ["system:serviceaccount:orders:*"] }))),
    changes: [
      `widened oidc:${EKS}:system:serviceaccount:orders:* > assume:role/app > connect orders/app must`,
    ],
    why: "The account is one of them.",
  },
];

const boundTo = "permissions_boundary = aws_iam_policy.bound.arn";
const BOUND = (...statements: readonly object[]): string => `
resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = ${json(...statements)}
}`;
const scp = (statement: object, target = "r-ab12"): string => `
resource "aws_organizations_policy" "p" {
  name    = "p"
  content = ${json(statement)}
}
resource "aws_organizations_policy_attachment" "p" {
  policy_id = aws_organizations_policy.p.id
  target_id = "${target}"
}`;

const chain = (middle: string): Files =>
  tf(
    roleOf("mid", [lets(ECS)], [assume], middle),
    appOf(lets({ AWS: "arn:aws:iam::111122223333:role/mid" })),
    BOUND(allow("s3:*")),
  );
const secret = (...policy: readonly object[]): Files =>
  tf(
    `
resource "aws_secretsmanager_secret" "orders" { name = "orders" }
resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, username = "app" })
}`,
    dev(allow("secretsmanager:GetSecretValue", "${aws_secretsmanager_secret.orders.arn}")),
    policy.length === 0
      ? ""
      : `resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy     = ${json(...policy)}
}`,
  );
const nobodyBut = (name: string): object => ({
  Effect: "Deny",
  Action: "secretsmanager:GetSecretValue",
  Principal: "*",
  Resource: "*",
  ...condition("StringNotEquals", "aws:PrincipalArn", `arn:aws:iam::111122223333:user/${name}`),
});
const SECRET_PATH = "user/dev > secret orders must";
const keyed = (...statements: readonly object[]): Files =>
  tf(
    `
resource "aws_kms_key" "k" {
  policy = ${json(...statements)}
}
resource "aws_secretsmanager_secret" "orders" {
  name       = "orders"
  kms_key_id = aws_kms_key.k.arn
}
resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, username = "app" })
}`,
    dev(
      allow("secretsmanager:GetSecretValue", "${aws_secretsmanager_secret.orders.arn}"),
      allow("kms:Decrypt", "${aws_kms_key.k.arn}"),
    ),
  );
const forKey = (Principal: object | string, Action: string | readonly string[] = "kms:*"): object => ({
  Effect: "Allow",
  Action,
  Principal,
  Resource: "*",
});

const LIMITS: readonly Change[] = [
  {
    title: "a boundary put on a role in the middle of a chain",
    base: chain(""),
    head: chain(boundTo),
    changes: ["removed service:ecs-tasks.amazonaws.com > assume:role/mid > assume:role/app > connect orders/app must"],
    why: "The role in the middle may assume none any more.",
  },
  {
    title: "a service control policy that spares a role",
    base: tf(app(), scp(deny("rds-db:connect"))),
    head: tf(
      app(),
      scp(deny("rds-db:connect", "*", condition("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/app"))),
    ),
    changes: [`new ${ECS_PATH}`],
    why: "The role is the one spared.",
  },
  same(
    "a service control policy that spares another role",
    "The role is denied as before.",
    tf(app(), scp(deny("rds-db:connect"))),
    tf(app(), scp(deny("rds-db:connect", "*", condition("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/ops")))),
  ),
  {
    title: "a service control policy that moves to another account",
    base: tf(app(), scp(deny("rds-db:*"), "111122223333")),
    head: tf(app(), scp(deny("rds-db:*"), "444455556666")),
    changes: [`new ${ECS_PATH}`],
    why: "It is the account of the role no longer.",
  },
  {
    title: "a boundary whose exception grows",
    base: tf(
      BOUND(allow("*"), { Effect: "Deny", Action: "rds-db:connect", NotResource: `${DBUSER}:*/report` }),
      roleOf("app", [lets(ECS)], [CONNECT], boundTo),
    ),
    head: tf(
      BOUND(allow("*"), {
        Effect: "Deny",
        Action: "rds-db:connect",
        NotResource: [`${DBUSER}:*/report`, `${DBUSER}:*/app`],
      }),
      roleOf("app", [lets(ECS)], [CONNECT], boundTo),
    ),
    changes: [`new ${ECS_PATH}`],
    why: "What NotResource names is spared.",
  },
  {
    title: "a Deny of one database that is deleted",
    base: tf(dev(allow("rds:ModifyDBInstance"), deny("rds:ModifyDBInstance", "${aws_db_instance.orders.arn}"))),
    head: tf(dev(allow("rds:ModifyDBInstance"))),
    changes: [
      "widened user/dev > admin */master must",
      "widened user/dev > destroy * must",
      "widened user/dev > weaken * must",
    ],
    why: "The database was the one that was left out.",
  },
  {
    title: "a Deny of logins to one database that is deleted",
    base: tf(
      dev(
        allow("rds-db:connect", `${DBUSER}:*/app`),
        deny("rds-db:connect", `${DBUSER}:\${aws_db_instance.orders.resource_id}/*`),
      ),
    ),
    head: tf(dev(allow("rds-db:connect", `${DBUSER}:*/app`))),
    changes: ["widened user/dev > connect */app must"],
    why: "The database was the one that was left out.",
  },
  same(
    "a Deny that moves from the role to its boundary",
    "It counts in both.",
    tf(BOUND(allow("*")), roleOf("app", [lets(ECS)], [CONNECT, deny("rds-db:connect", `${DBUSER}:*/a*`)], boundTo)),
    tf(BOUND(allow("*"), deny("rds-db:connect", `${DBUSER}:*/a*`)), roleOf("app", [lets(ECS)], [CONNECT], boundTo)),
  ),
  {
    title: "a policy of a secret that spares the user",
    base: secret(nobodyBut("ops")),
    head: secret(nobodyBut("dev")),
    changes: [`new ${SECRET_PATH}`],
    why: "The user had the permission all the time.",
  },
  {
    title: "a policy of a secret that is put on it and denies the user",
    base: secret(),
    head: secret(nobodyBut("ops")),
    changes: [`removed ${SECRET_PATH}`],
    why: "A Deny of the resource counts.",
  },
  {
    title: "a policy of a key that leaves it to the account",
    base: keyed(forKey({ AWS: "arn:aws:iam::111122223333:role/admin" })),
    head: keyed(forKey({ AWS: "arn:aws:iam::111122223333:role/admin" }), forKey(ROOT)),
    changes: [`new ${SECRET_PATH}`],
    why: "Before, permissions of users did not count for the key.",
  },
  {
    title: "a policy of a key that names the user no longer",
    base: keyed(forKey({ AWS: DEV_ARN }, ["kms:Decrypt"])),
    head: keyed(forKey({ AWS: "arn:aws:iam::111122223333:role/admin" })),
    changes: [`removed ${SECRET_PATH}`],
    why: "The permission of the user does not count without the key's policy.",
  },
];

const REWRITTEN: readonly Change[] = [
  same(
    "a policy in a heredoc that becomes a document",
    "They say the same.",
    tf(app()),
    tf(
      roleOf("app", [lets(ECS)], []),
      `
data "aws_iam_policy_document" "app" {
  statement {
    sid       = "Login"
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:\${aws_db_instance.orders.resource_id}/app"]
  }
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = data.aws_iam_policy_document.app.json
}`,
    ),
  ),
  same(
    "a policy in a heredoc that becomes jsonencode, attached as a managed one",
    "They say the same.",
    tf(app()),
    tf(
      roleOf("app", [lets(ECS)], []),
      `
locals { login = "\${aws_db_instance.orders.resource_id}/app" }
resource "aws_iam_policy" "login" {
  name   = "login"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = { Effect = "Allow", Action = ["rds-db:Connect"], Resource = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:\${local.login}"] }
  })
}
resource "aws_iam_role_policy_attachment" "login" {
  role       = aws_iam_role.app.id
  policy_arn = aws_iam_policy.login.arn
}`,
    ),
  ),
  same(
    "wildcards spelled otherwise",
    "A run of stars is one.",
    tf(dev(allow("rds-db:connect", `${DBUSER}:*/*`))),
    tf(dev(allow("rds-db:*", `${DBUSER}:**/**`))),
  ),
  same(
    "an action by its service",
    "The service has one action.",
    tf(dev(CONNECT)),
    tf(dev(allow("rds-db:*", LOGIN))),
  ),
  {
    title: "a wildcard that leaves clusters out",
    base: tf(dev(allow("rds-db:connect", `${DBUSER}:*/app`))),
    head: tf(dev(allow("rds-db:connect", `${DBUSER}:db-*/app`))),
    changes: ["narrowed user/dev > connect db-*/app must", "removed user/dev > connect */app must"],
    why: "What it takes in is within the other one.",
  },
  {
    title: "a user of the database that becomes a pattern",
    base: tf(dev(CONNECT)),
    head: tf(dev(allow("rds-db:connect", LOGIN.replace("/app", "/app?")), CONNECT)),
    changes: ["new user/dev > connect orders/app? must"],
    why: "The pattern does not take app in, so that it is another one.",
  },
  same(
    "a role that is renamed in the cloud",
    "The service reaches the database as before.",
    tf(app()),
    { "main.tf": (tf(app())["main.tf"] ?? "").replace('name               = "app"', 'name               = "orders-app"') },
  ),
  same(
    "a user that is renamed in the cloud",
    "It is the same resource.",
    tf(dev(CONNECT)),
    { "main.tf": (tf(dev(CONNECT))["main.tf"] ?? "").replace('name = "dev"', 'name = "developer"') },
  ),
  same(
    "a permission that moves from a user to its group",
    "The user has it as before.",
    tf(dev(CONNECT), `
resource "aws_iam_group" "g" { name = "g" }
resource "aws_iam_user_group_membership" "dev" {
  user   = aws_iam_user.dev.name
  groups = [aws_iam_group.g.name]
}`),
    tf(dev(), `
resource "aws_iam_group" "g" { name = "g" }
resource "aws_iam_user_group_membership" "dev" {
  user   = aws_iam_user.dev.name
  groups = [aws_iam_group.g.name]
}
resource "aws_iam_group_policy" "g" {
  group  = aws_iam_group.g.name
  policy = ${json(CONNECT)}
}`),
  ),
  same(
    "statements that are merged",
    "A list of resources is as good as statements.",
    tf(dev(CONNECT, allow("rds-db:connect", LOGIN.replace("/app", "/report")))),
    tf(dev(allow("rds-db:connect", [LOGIN.replace("/app", "/report"), LOGIN]))),
  ),
];

const connects = allowed("rds-db:connect", dbuser(`${ORDERS_ID}/app`));
const fn = (...services: readonly string[]): object =>
  role("fn", { trust: trusts({ Service: services }), policies: inline(connects), profiles: ["fn"] });
const runs = allowed(["lambda:CreateFunction", "lambda:InvokeFunction"]);
const passes = allowed("iam:PassRole", arn("role/fn"));
const escalates = "user/dev > escalate:PutUserPolicy > escalate * must";

const ACCOUNTS: readonly Change[] = [
  {
    title: "a condition on the right to pass a role",
    base: accountOf({ roles: [fn("lambda.amazonaws.com")], users: [user("dev", { policies: inline(runs, passes) })] }),
    head: accountOf({
      roles: [fn("lambda.amazonaws.com")],
      users: [
        user("dev", {
          policies: inline(runs, where(passes, "StringEquals", "iam:PassedToService", "ecs-tasks.amazonaws.com")),
        }),
      ],
    }),
    changes: ["removed user/dev > passrole:lambda:role/fn > connect orders/app must"],
    why: "The role can be passed to functions no longer.",
  },
  {
    title: "a user who leaves the group that bounded it by a Deny of escalations",
    base: accountOf({
      users: [user("dev", { policies: inline(allowed("iam:PutUserPolicy", arn("user/dev"))), groups: ["no"] })],
      groups: [group("no", { policies: inline(denied("iam:*")) })],
    }),
    head: accountOf({
      users: [user("dev", { policies: inline(allowed("iam:PutUserPolicy", arn("user/dev"))) })],
      groups: [group("no", { policies: inline(denied("iam:*")) })],
    }),
    changes: [`new ${escalates}`],
    why: "The Deny of the group counted for its members.",
  },
  {
    title: "a default version that loses its Deny",
    base: accountOf({
      users: [user("dev", { policies: inline(connects), managed: [arn("policy/no")] })],
      policies: [versions("no", [denied("rds-db:*")], [allowed("s3:*")])],
    }),
    head: accountOf({
      users: [user("dev", { policies: inline(connects), managed: [arn("policy/no")] })],
      policies: [versions("no", [allowed("s3:*")], [denied("rds-db:*")])],
    }),
    changes: ["new user/dev > connect orders/app must"],
    why: "Only the default version counts.",
  },
  same(
    "an older version that is deleted",
    "Only the default version counts.",
    accountOf({
      users: [user("dev", { managed: [arn("policy/dev")] })],
      policies: [versions("dev", [connects], [allowed("*")])],
    }),
    accountOf({ users: [user("dev", { managed: [arn("policy/dev")] })], policies: [managed("dev", connects)] }),
  ),
  {
    title: "a tag of a user that a Deny spares",
    base: accountOf({
      users: [
        user("dev", {
          policies: inline(connects, where(denied("rds-db:*"), "StringNotEquals", "aws:PrincipalTag/dba", "yes")),
          tags: { dba: "no" },
        }),
      ],
    }),
    head: accountOf({
      users: [
        user("dev", {
          policies: inline(connects, where(denied("rds-db:*"), "StringNotEquals", "aws:PrincipalTag/dba", "yes")),
          tags: { dba: "yes" },
        }),
      ],
    }),
    changes: ["new user/dev > connect orders/app must"],
    why: "No policy has changed.",
  },
  {
    title: "an instance profile that gets a role",
    base: accountOf({
      roles: [role("fn", { trust: trusts({ Service: "ec2.amazonaws.com" }), policies: inline(connects) })],
      users: [user("dev", { policies: inline(allowed("ec2:RunInstances"), passes) })],
    }),
    head: accountOf({
      roles: [fn("ec2.amazonaws.com")],
      users: [user("dev", { policies: inline(allowed("ec2:RunInstances"), passes) })],
    }),
    changes: ["new user/dev > passrole:ec2:role/fn > connect orders/app must"],
    why: "Without a profile no instance can have it.",
  },
  {
    title: "logins by IAM that are turned on",
    base: {
      ...accountOf({ users: [user("dev", { policies: inline(connects) })] }),
      "account/instances.json": JSON.stringify({
        DBInstances: [{ ...INSTANCE, IAMDatabaseAuthenticationEnabled: false }],
      }),
    },
    head: accountOf({ users: [user("dev", { policies: inline(connects) })] }),
    changes: ["guard-lost user/dev > connect orders/app must"],
    why: "The database refused such logins.",
  },
];

export const CHANGES_OF_LIMITS: readonly Change[] = [...TRUSTS, ...FEDERATED, ...LIMITS, ...REWRITTEN, ...ACCOUNTS];

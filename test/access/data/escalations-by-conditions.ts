import {
  ACCOUNT,
  allow,
  arn,
  dbuser,
  deny,
  document,
  group,
  inline,
  ORDERS,
  policy,
  role,
  trusts,
  user,
  where,
  type Account,
  type IdentityOf,
  type Statement,
} from "../build-account.js";
import type { Escalation } from "./escalations.js";

/** Ways through services, chains and trusts that conditions, boundaries and Deny statements open or close. */

const connects = allow("rds-db:connect", dbuser(`${ORDERS}/app`));
const dev = (...statements: readonly Statement[]): object => user("dev", { policies: inline(...statements) });
const app = (service: string, more: Partial<IdentityOf> = {}): object =>
  role("app", { trust: trusts({ Service: service }), policies: inline(connects), profiles: ["app"], ...more });
const lambda = allow(["lambda:CreateFunction", "lambda:InvokeFunction"]);
const passes = allow("iam:PassRole", arn("role/app"));
const CONNECT = "connect orders/app";

const way = (title: string, why: string, paths: readonly string[], account: Account, from = "user/dev"): Escalation => ({
  title,
  account,
  from,
  paths,
  why,
});
const none = (title: string, why: string, account: Account, from = "user/dev"): Escalation =>
  way(title, why, [], account, from);
const passesTo = (title: string, service: string, why: string, account: Account): Escalation =>
  way(title, why, [`passrole:${service}:role/app > ${CONNECT} must`], account);

const PASSING: readonly Escalation[] = [
  passesTo("passes a role of a path that the ARN's wildcard covers", "lambda", "The path is part of the ARN.", {
    roles: [app("lambda.amazonaws.com", { path: "/service/" })],
    users: [dev(lambda, allow("iam:PassRole", arn("role/service/*")))],
  }),
  none("may pass a role of that name, and it has a path", "The ARN with the path is another one.", {
    roles: [app("lambda.amazonaws.com", { path: "/service/" })],
    users: [dev(lambda, passes)],
  }),
  none("may pass the role of that name in another account", "The account is part of the ARN.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, allow("iam:PassRole", "arn:aws:iam::444455556666:role/app"))],
  }),
  passesTo("passes a role to services of a pattern", "lambda", "The pattern has the service.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, where(passes, "StringLike", "iam:PassedToService", "lambda.*"))],
  }),
  passesTo("passes a role to one of several services", "lambda", "One of the values is enough.", {
    roles: [app("lambda.amazonaws.com")],
    users: [
      dev(lambda, {
        ...passes,
        Condition: { StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com", "lambda.amazonaws.com"] } },
      }),
    ],
  }),
  none("may pass a role to all services but the one", "The negated condition names it.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, where(passes, "StringNotEquals", "iam:PassedToService", "lambda.amazonaws.com"))],
  }),
  none("may not pass a role to the service that a Deny names", "The request has the key.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, passes, where(deny("iam:PassRole"), "StringEquals", "iam:PassedToService", "lambda.amazonaws.com"))],
  }),
  none("may pass only to services that a Deny spares", "All others are denied.", {
    roles: [app("lambda.amazonaws.com")],
    users: [
      dev(
        lambda,
        passes,
        where(deny("iam:PassRole"), "StringNotEqualsIfExists", "iam:PassedToService", "ec2.amazonaws.com"),
      ),
    ],
  }),
  none("makes functions and cannot have them run", "Nobody starts them.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(allow("lambda:CreateFunction"), passes)],
  }),
  passesTo("makes functions and may not invoke them, but lets others", "lambda", "A permission is as good.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(allow("lambda:*"), deny("lambda:InvokeFunction"), deny("lambda:Update*"), passes)],
  }),
  none("may make functions only with a Deny that leaves them out", "NotAction denies all the rest.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, passes, { Effect: "Deny", NotAction: ["lambda:*", "s3:*"], Resource: "*" })],
  }),
  passesTo("may do what a Deny with NotAction spares", "lambda", "Both halves are spared.", {
    roles: [app("lambda.amazonaws.com")],
    users: [
      dev(lambda, passes, { Effect: "Deny", NotAction: ["lambda:*", "iam:PassRole"], Resource: "*" }),
    ],
  }),
  none("runs tasks with a role that the agent of tasks has, not the tasks", "ecs.amazonaws.com is another service.", {
    roles: [app("ecs.amazonaws.com")],
    users: [dev(allow(["ecs:RegisterTaskDefinition", "ecs:RunTask"]), passes)],
  }),
  none("may start instances with a role that no instance profile has", "The description has all instance profiles.", {
    roles: [app("ec2.amazonaws.com", { profiles: [] })],
    users: [dev(allow("ec2:RunInstances"), passes)],
  }),
  passesTo("puts the role into an instance profile of its own", "ec2", "It makes the profile first.", {
    roles: [app("ec2.amazonaws.com", { profiles: [] })],
    users: [
      dev(allow(["ec2:RunInstances", "iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"]), passes),
    ],
  }),
  way(
    "starts an automation that has the role",
    "The document names the role, and an automation also reaches into networks.",
    ["weaken * must", `passrole:ssm:role/app > ${CONNECT} must`],
    {
      roles: [app("ssm.amazonaws.com")],
      users: [
        dev(
          allow("ssm:StartAutomationExecution", "arn:aws:ssm:eu-west-1:111122223333:automation-definition/x:1"),
          passes,
        ),
      ],
    },
  ),
  way(
    "runs tasks of a definition that may be there, with a role of its choice",
    "Whoever runs a task can set its role and command.",
    [`passrole:ecs:role/app > ${CONNECT} may`],
    { roles: [app("ecs-tasks.amazonaws.com")], users: [dev(allow("ecs:RunTask"), passes)] },
  ),
  passesTo("runs Spark with the role", "emr-serverless", "A job run has the role that it is given.", {
    roles: [app("emr-serverless.amazonaws.com")],
    users: [dev(allow(["emr-serverless:CreateApplication", "emr-serverless:StartJobRun"]), passes)],
  }),
  passesTo("builds images on an instance that has the role", "imagebuilder", "Components are commands.", {
    roles: [app("ec2.amazonaws.com")],
    users: [
      dev(
        allow([
          "imagebuilder:CreateInfrastructureConfiguration",
          "imagebuilder:CreateComponent",
          "imagebuilder:CreateImageRecipe",
          "imagebuilder:CreateImage",
        ]),
        passes,
      ),
    ],
  }),
  passesTo("makes a code interpreter that has the role", "bedrock-agentcore", "A session runs any code.", {
    roles: [app("bedrock-agentcore.amazonaws.com")],
    users: [
      dev(
        allow([
          "bedrock-agentcore:CreateCodeInterpreter",
          "bedrock-agentcore:StartCodeInterpreterSession",
          "bedrock-agentcore:InvokeCodeInterpreter",
        ]),
        passes,
      ),
    ],
  }),
  none("makes a code interpreter without a right to its sessions", "Code runs in a session.", {
    roles: [app("bedrock-agentcore.amazonaws.com")],
    users: [
      dev(
        allow(["bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:InvokeCodeInterpreter"]),
        passes,
      ),
    ],
  }),
  way(
    "runs code in an interpreter that may be there",
    "The description does not tell what there is.",
    [`control:bedrock-agentcore:role/app > ${CONNECT} may`],
    {
      roles: [app("bedrock-agentcore.amazonaws.com")],
      users: [
        dev(allow(["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"])),
      ],
    },
  ),
  way(
    "rewrites a state machine that may be there",
    "The role of a state machine stays.",
    [`control:states:role/app > ${CONNECT} may`],
    {
      roles: [app("states.amazonaws.com")],
      users: [dev(allow(["states:UpdateStateMachine", "states:StartExecution"]))],
    },
  ),
  way(
    "submits jobs of a definition that may be there",
    "Whoever submits a job says what it runs.",
    [`control:batch:role/app > ${CONNECT} may`],
    { roles: [app("ecs-tasks.amazonaws.com")], users: [dev(allow("batch:SubmitJob"))] },
  ),
  passesTo("trains a model with the role", "sagemaker", "The image of the job is any.", {
    roles: [app("sagemaker.amazonaws.com")],
    users: [dev(allow("sagemaker:CreateTrainingJob"), passes)],
  }),
  none("may train models under a boundary that leaves it out", "The boundary is all that counts.", {
    roles: [app("sagemaker.amazonaws.com")],
    users: [
      user("dev", { policies: inline(allow("sagemaker:CreateTrainingJob"), passes), boundary: arn("policy/b") }),
    ],
    policies: [policy("b", allow(["sagemaker:Describe*", "iam:PassRole"]))],
  }),
  none("may pass to a function a role that its boundary keeps away", "The function has the boundary of the role.", {
    roles: [app("lambda.amazonaws.com", { boundary: arn("policy/b") })],
    users: [dev(lambda, passes)],
    policies: [policy("b", allow(["s3:*", "rds:*"]))],
  }),
  none("may pass a role whose trust denies all services", "A Deny of the trust goes first.", {
    roles: [
      app("lambda.amazonaws.com", {
        trust: document(
          { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
          { Effect: "Deny", Action: "sts:*", Principal: "*" },
        ),
      }),
    ],
    users: [dev(lambda, passes)],
  }),
];

const ROOT = { AWS: arn("root") };
const assumes = (name: string): Statement => allow("sts:AssumeRole", arn(`role/${name}`));
const trusting = (principal: object, more: Statement = {}): object =>
  role("app", { trust: trusts(principal, more), policies: inline(connects) });
const when = (operator: string, key: string, ...values: readonly string[]): Statement => ({
  Condition: { [operator]: { [key]: values } },
});
const ASSUME = `assume:role/app > ${CONNECT}`;

const CHAINS: readonly Escalation[] = [
  none("stops at a role whose boundary lets it assume none", "A boundary counts where the trust names the role.", {
    roles: [
      role("a", { trust: trusts({ AWS: arn("user/dev") }), boundary: arn("policy/b") }),
      trusting({ AWS: arn("role/a") }),
    ],
    users: [dev()],
    policies: [policy("b", allow("s3:*"))],
  }),
  way(
    "goes through a role whose boundary lets it assume the next one",
    "The trust names the role, so that it needs no permission.",
    [`assume:role/a > ${ASSUME} must`],
    {
      roles: [
        role("a", { trust: trusts({ AWS: arn("user/dev") }), boundary: arn("policy/b") }),
        trusting({ AWS: arn("role/a") }),
      ],
      users: [dev()],
      policies: [policy("b", allow(["s3:*", "sts:AssumeRole"]))],
    },
  ),
  way(
    "is a user whom the trust names, under a boundary without the right",
    "Of a user that a resource names, a boundary takes nothing that it does not deny.",
    [`${ASSUME} must`],
    {
      roles: [trusting({ AWS: arn("user/dev") })],
      users: [user("dev", { boundary: arn("policy/b") })],
      policies: [policy("b", allow("s3:*"))],
    },
  ),
  none("is a user whom the trust names, under a boundary that denies it", "A Deny goes first.", {
    roles: [trusting({ AWS: arn("user/dev") })],
    users: [user("dev", { boundary: arn("policy/b") })],
    policies: [policy("b", allow("*"), deny("sts:AssumeRole", arn("role/a*")))],
  }),
  none("is a user whom the trust names, and its group denies it", "A Deny goes first.", {
    roles: [trusting({ AWS: arn("user/dev") })],
    users: [user("dev", { groups: ["no"] })],
    groups: [group("no", { policies: inline(deny("sts:AssumeRole")) })],
  }),
  way(
    "goes on from the role of a session that the trust names",
    "Whoever assumes the role names the session.",
    [`assume:role/a > ${ASSUME} must`],
    {
      roles: [
        role("a", { trust: trusts({ AWS: arn("user/dev") }) }),
        trusting({ AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/a/nightly` }),
      ],
      users: [dev()],
    },
  ),
  none("may assume roles, and this one trusts services only", "The trust decides as well.", {
    roles: [app("ec2.amazonaws.com")],
    users: [dev(allow("sts:AssumeRole"))],
  }),
  none("may assume the role with a Deny for all but another one", "NotResource spares the other.", {
    roles: [trusting(ROOT)],
    users: [dev(allow("sts:AssumeRole"), { Effect: "Deny", Action: "sts:*", NotResource: arn("role/other") })],
  }),
  way("may assume the role that a Deny with NotResource spares", "It is the one spared.", [`${ASSUME} must`], {
    roles: [trusting(ROOT)],
    users: [dev(allow("sts:AssumeRole"), { Effect: "Deny", Action: "sts:*", NotResource: arn("role/app") })],
  }),
  way(
    "may assume roles of its own team by tags",
    "The tags of both are known.",
    [`${ASSUME} must`],
    {
      roles: [role("app", { trust: trusts(ROOT), policies: inline(connects), tags: { team: "data" } })],
      users: [
        user("dev", {
          policies: inline(where(allow("sts:AssumeRole"), "StringEquals", "aws:ResourceTag/team", "${aws:PrincipalTag/team}")),
          tags: { team: "data" },
        }),
      ],
    },
  ),
  none("may assume roles of its own team, and this is another one's", "The tags of both are known.", {
    roles: [role("app", { trust: trusts(ROOT), policies: inline(connects), tags: { team: "data" } })],
    users: [
      user("dev", {
        policies: inline(where(allow("sts:AssumeRole"), "StringEquals", "aws:ResourceTag/team", "${aws:PrincipalTag/team}")),
        tags: { team: "web" },
      }),
    ],
  }),
  way("meets the tag that the trust asks for", "Its tags are known.", [`${ASSUME} must`], {
    roles: [trusting(ROOT, when("StringEquals", "aws:PrincipalTag/team", "data", "ops"))],
    users: [user("dev", { policies: inline(assumes("app")), tags: { team: "ops" } })],
  }),
  none("has no tag where the trust asks for one", "The description has all tags of a user.", {
    roles: [trusting(ROOT, when("StringLike", "aws:PrincipalTag/team", "*"))],
    users: [user("dev", { policies: inline(assumes("app")) })],
  }),
];

const TRUSTS: readonly Escalation[] = [
  none("is not the principal that the trust of everybody narrows to", "The condition names a role.", {
    roles: [trusting({ AWS: "*" }, when("ArnEquals", "aws:PrincipalArn", arn("role/ci")))],
    users: [dev(assumes("app"))],
  }),
  way(
    "is one of the roles of a pattern that the trust narrows to",
    "ArnLike takes wildcards.",
    [`assume:role/ci-build > ${ASSUME} must`],
    {
      roles: [
        role("ci-build", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(assumes("app")) }),
        role("web", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(assumes("app")) }),
        trusting(ROOT, when("ArnLike", "aws:PrincipalArn", arn("role/ci-*"))),
      ],
      users: [dev()],
    },
  ),
  none("is not of the pattern where the operator takes it as it is", "StringEquals has no wildcards.", {
    roles: [
      role("ci-build", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(assumes("app")) }),
      trusting(ROOT, when("StringEquals", "aws:PrincipalArn", arn("role/ci-*"))),
    ],
    users: [dev()],
  }),
  none("is not spared by the Deny of the trust", "All but the role are denied.", {
    roles: [
      role("app", {
        trust: document(
          { Effect: "Allow", Action: "sts:AssumeRole", Principal: ROOT },
          {
            Effect: "Deny",
            Action: "sts:AssumeRole",
            Principal: "*",
            ...when("ArnNotEquals", "aws:PrincipalArn", arn("role/ci")),
          },
        ),
        policies: inline(connects),
      }),
    ],
    users: [dev(assumes("app"))],
  }),
  way(
    "becomes the role that the Deny of the trust spares",
    "The Deny is about all but that role.",
    [`assume:role/ci > ${ASSUME} must`],
    {
      roles: [
        role("ci", { trust: trusts({ AWS: arn("user/dev") }), policies: inline(assumes("app")) }),
        role("app", {
          trust: document(
            { Effect: "Allow", Action: "sts:AssumeRole", Principal: ROOT },
            {
              Effect: "Deny",
              Action: "sts:AssumeRole",
              Principal: "*",
              ...when("ArnNotEquals", "aws:PrincipalArn", arn("role/ci")),
            },
          ),
          policies: inline(connects),
        }),
      ],
      users: [dev()],
    },
  ),
  way(
    "gives the external id that the trust asks for",
    "Who is in the account knows it.",
    [`${ASSUME} must`],
    {
      roles: [trusting(ROOT, when("StringEquals", "sts:ExternalId", "4711"))],
      users: [dev(assumes("app"))],
    },
  ),
  none("is let assume with tags only", "sts:TagSession alone assumes nothing.", {
    roles: [role("app", { trust: trusts({ AWS: arn("user/dev") }, {}, "sts:TagSession"), policies: inline(connects) })],
    users: [dev(assumes("app"))],
  }),
  none("is trusted for another way to assume", "A user has no web identity.", {
    roles: [
      role("app", {
        trust: trusts({ AWS: arn("user/dev") }, {}, "sts:AssumeRoleWithWebIdentity"),
        policies: inline(connects),
      }),
    ],
    users: [dev(assumes("app"))],
  }),
];

const LOGINS: readonly Escalation[] = [
  way("may log in as the user that a Deny with NotResource spares", "It is the one spared.", [`${CONNECT} must`], {
    users: [
      dev(connects, { Effect: "Deny", Action: "rds-db:connect", NotResource: dbuser(`${ORDERS}/app`) }),
    ],
  }),
  none("may log in as one user where a Deny spares another one", "It is not the one spared.", {
    users: [
      dev(connects, { Effect: "Deny", Action: "rds-db:connect", NotResource: dbuser(`${ORDERS}/report`) }),
    ],
  }),
  none("may log in with a Deny for all but one service", "rds-db is not s3.", {
    users: [dev(connects, { Effect: "Deny", NotAction: "s3:*", Resource: "*" })],
  }),
  way("is the principal that the Deny spares", "The ARN of the user is known.", [`${CONNECT} must`], {
    users: [dev(connects, where(deny("rds-db:*"), "ArnNotLike", "aws:PrincipalArn", arn("user/d*")))],
  }),
  none("is not the principal that the Deny spares", "The ARN of the user is known.", {
    users: [dev(connects, where(deny("rds-db:*"), "ArnNotLike", "aws:PrincipalArn", arn("user/ops")))],
  }),
  way("has the tag that the Deny spares", "The tags of a user are known.", [`${CONNECT} must`], {
    users: [
      user("dev", {
        policies: inline(connects, where(deny("rds-db:*"), "StringNotEquals", "aws:PrincipalTag/exempt", "yes")),
        tags: { exempt: "yes" },
      }),
    ],
  }),
  none("has not the tag that the Deny spares", "A negated condition holds without the key.", {
    users: [
      dev(connects, where(deny("rds-db:*"), "StringNotEquals", "aws:PrincipalTag/exempt", "yes")),
    ],
  }),
  none("may log in from an account that the condition does not name", "The account is known.", {
    users: [dev(where(connects, "StringEquals", "aws:PrincipalAccount", "444455556666"))],
  }),
  way("may log in as the user of its own name", "The variable is the name of the user.", ["connect orders/dev must"], {
    users: [dev(allow("rds-db:connect", dbuser(`${ORDERS}/\${aws:username}`)))],
  }),
  none("is a user whose name leads to another database user", "The Deny takes what the variable gives.", {
    users: [dev(allow("rds-db:connect", dbuser(`${ORDERS}/\${aws:username}`)), deny("rds-db:connect", dbuser("*/dev")))],
  }),
  none("may reset passwords of all databases but that", "The Deny names it, and there is no other.", {
    users: [
      dev(
        allow("rds:ModifyDBInstance", `arn:aws:rds:eu-west-1:${ACCOUNT}:db:o*`),
        deny("rds:ModifyDBInstance", `arn:aws:rds:eu-west-1:${ACCOUNT}:db:orders`),
      ),
    ],
  }),
];

export const BY_CONDITIONS: readonly Escalation[] = [...PASSING, ...CHAINS, ...TRUSTS, ...LOGINS];

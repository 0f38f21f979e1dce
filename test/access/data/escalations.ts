import {
  allow,
  arn,
  dbuser,
  deny,
  group,
  inline,
  INSTANCE,
  ORDERS,
  policy,
  role,
  trusts,
  user,
  where,
  type Account,
  type Statement,
} from "../build-account.js";

/** A way, or none, of one principal of an account to its database `orders`. */
export interface Escalation {
  readonly title: string;
  readonly account: Account;
  /** Whose ways these are. */
  readonly from: string;
  /** All of them: `assume:role/app > connect app must`; `*` after the access for any database. */
  readonly paths: readonly string[];
  readonly why: string;
}

const connects = allow("rds-db:connect", dbuser(`${ORDERS}/app`));
/** The role that may log in as `app`, which a service may assume. */
const app = (service: string, more: Statement = {}): object =>
  role("app", { trust: trusts({ Service: service }, more), policies: inline(connects), profiles: ["app"] });
const dev = (...statements: readonly Statement[]): object => user("dev", { policies: inline(...statements) });
const passes = allow("iam:PassRole", arn("role/app"));
const CONNECT = "connect orders/app";

/** One way of each method that is known (https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/). */
const passing = (service: string, trusted: string, ...actions: readonly string[]): Escalation => ({
  title: `passes a role to ${service} by ${actions.join(" and ")}`,
  account: { roles: [app(trusted)], users: [dev(allow(actions), passes)] },
  from: "user/dev",
  paths: [`passrole:${service}:role/app > ${CONNECT} must`],
  why: "What the service runs has the permissions of the role.",
});

const PASSING = [
  passing("lambda", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:InvokeFunction"),
  passing("lambda", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"),
  passing("lambda", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:AddPermission"),
  passing("ec2", "ec2.amazonaws.com", "ec2:RunInstances"),
  passing("ec2", "ec2.amazonaws.com", "ec2:AssociateIamInstanceProfile"),
  passing("ec2", "ec2.amazonaws.com", "ec2:ReplaceIamInstanceProfileAssociation"),
  passing("ec2", "ec2.amazonaws.com", "autoscaling:CreateLaunchConfiguration", "autoscaling:CreateAutoScalingGroup"),
  passing("ecs", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:RunTask"),
  passing("ecs", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:UpdateService"),
  passing("batch", "ecs-tasks.amazonaws.com", "batch:RegisterJobDefinition", "batch:SubmitJob"),
  passing("glue", "glue.amazonaws.com", "glue:CreateDevEndpoint"),
  passing("glue", "glue.amazonaws.com", "glue:UpdateJob", "glue:CreateTrigger"),
  passing("glue", "glue.amazonaws.com", "glue:CreateSession", "glue:RunStatement"),
  passing("cloudformation", "cloudformation.amazonaws.com", "cloudformation:CreateStack"),
  passing("cloudformation", "cloudformation.amazonaws.com", "cloudformation:UpdateStack"),
  passing(
    "datapipeline",
    "datapipeline.amazonaws.com",
    "datapipeline:CreatePipeline",
    "datapipeline:PutPipelineDefinition",
    "datapipeline:ActivatePipeline",
  ),
  passing(
    "sagemaker",
    "sagemaker.amazonaws.com",
    "sagemaker:CreateNotebookInstance",
    "sagemaker:CreatePresignedNotebookInstanceUrl",
  ),
  passing("codebuild", "codebuild.amazonaws.com", "codebuild:CreateProject", "codebuild:StartBuild"),
  passing("apprunner", "tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
  passing("states", "states.amazonaws.com", "states:CreateStateMachine", "states:StartExecution"),
  passing("emr", "ec2.amazonaws.com", "elasticmapreduce:RunJobFlow"),
];

const ANYWHERE: Escalation = {
  ...passing("rolesanywhere", "rolesanywhere.amazonaws.com", "rolesanywhere:CreateTrustAnchor", "rolesanywhere:CreateProfile"),
  paths: [
    "escalate:CreateTrustAnchor > escalate * may",
    `passrole:rolesanywhere:role/app > ${CONNECT} must`,
  ],
};

const plain = (name: string, ...statements: readonly Statement[]): object =>
  role(name, { trust: trusts({ AWS: arn("user/dev") }), policies: inline(...statements) });

const OTHERS: readonly Escalation[] = [
  {
    title: "writes a new version of a policy of the own group",
    account: {
      users: [user("dev", { groups: ["devs"] })],
      groups: [group("devs", { managed: [arn("policy/devs")] })],
      policies: [policy("devs", allow("iam:CreatePolicyVersion", arn("policy/devs")))],
    },
    from: "user/dev",
    paths: ["member:group/devs > escalate:CreatePolicyVersion > escalate * must"],
    why: "What the policy allows then, all members of the group may.",
  },
  {
    title: "adds itself to a group that may log in",
    account: {
      users: [dev(allow("iam:AddUserToGroup", arn("group/dba")))],
      groups: [group("dba", { policies: inline(connects) })],
    },
    from: "user/dev",
    paths: ["escalate:AddUserToGroup > escalate * must"],
    why: "Members have the permissions of the group.",
  },
  {
    title: "makes a password for a user who may log in",
    account: {
      users: [dev(allow("iam:CreateLoginProfile", arn("user/ops"))), user("ops", { policies: inline(connects) })],
    },
    from: "user/dev",
    paths: [`escalate:CreateLoginProfile:user/ops > ${CONNECT} must`],
    why: "Who sets the password is the user.",
  },
  {
    title: "attaches a policy to a role that it may assume",
    account: { roles: [plain("deploy")], users: [dev(allow("iam:AttachRolePolicy", arn("role/deploy")))] },
    from: "user/dev",
    paths: ["escalate:AttachRolePolicy:role/deploy > assume:role/deploy > escalate * must"],
    why: "The role has no permissions for databases until it is given some.",
  },
  {
    title: "writes a policy of a role that it may assume through another one",
    account: {
      roles: [
        plain("first", allow("sts:AssumeRole", arn("role/second"))),
        role("second", { trust: trusts({ AWS: arn("root") }) }),
      ],
      users: [dev(allow("iam:PutRolePolicy", arn("role/second")))],
    },
    from: "user/dev",
    paths: ["escalate:PutRolePolicy:role/second > assume:role/first > assume:role/second > escalate * must"],
    why: "The chain ends at the role that it changes.",
  },
  {
    title: "writes a new version of a policy of a role that it may assume",
    account: {
      roles: [role("deploy", { trust: trusts({ AWS: arn("user/dev") }), managed: [arn("policy/deploy")] })],
      users: [dev(allow("iam:CreatePolicyVersion", arn("policy/deploy")))],
      policies: [policy("deploy", allow("s3:GetObject"))],
    },
    from: "user/dev",
    paths: ["escalate:CreatePolicyVersion:role/deploy > assume:role/deploy > escalate * must"],
    why: "The policy is another's, and whoever has it is at hand.",
  },
  {
    title: "writes a policy of a role that it may pass to a function",
    account: {
      roles: [role("fn", { trust: trusts({ Service: "lambda.amazonaws.com" }) })],
      users: [
        dev(
          allow("iam:PutRolePolicy", arn("role/fn")),
          allow("iam:PassRole", arn("role/fn")),
          allow(["lambda:CreateFunction", "lambda:InvokeFunction"]),
        ),
      ],
    },
    from: "user/dev",
    paths: ["escalate:PutRolePolicy:role/fn > passrole:lambda:role/fn > escalate * must"],
    why: "What the function may is up to who writes its role.",
  },
  {
    title: "writes a policy and the trust of a role",
    account: {
      roles: [role("fn", { trust: trusts({ Service: "lambda.amazonaws.com" }) })],
      users: [dev(allow(["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"], arn("role/fn")))],
    },
    from: "user/dev",
    paths: ["escalate:PutRolePolicy:role/fn > escalate:UpdateAssumeRolePolicy:role/fn > escalate * must"],
    why: "Whoever decides what a role may and who may have it has it.",
  },
  {
    title: "writes a policy of a user whose keys it may make",
    account: {
      users: [dev(allow(["iam:PutUserPolicy", "iam:CreateAccessKey"], arn("user/bot"))), user("bot", {})],
    },
    from: "user/dev",
    paths: ["escalate:PutUserPolicy:user/bot > escalate:CreateAccessKey:user/bot > escalate * must"],
    why: "The keys are those of a user who may be given anything.",
  },
  {
    title: "runs commands on instances where a role of an instance profile may log in",
    account: {
      roles: [app("ec2.amazonaws.com")],
      users: [dev(allow("ssm:SendCommand"))],
    },
    from: "user/dev",
    paths: ["weaken * must", `control:ec2:role/app > ${CONNECT} may`],
    why: "The description does not tell whether an instance has the profile.",
  },
  {
    title: "changes the code of functions where a role of functions may log in",
    account: {
      roles: [app("lambda.amazonaws.com")],
      users: [dev(allow("lambda:UpdateFunctionCode"))],
    },
    from: "user/dev",
    paths: [`control:lambda:role/app > ${CONNECT} may`],
    why: "The description does not tell whether a function has the role.",
  },
  {
    title: "goes through three roles and a function",
    account: {
      roles: [
        plain("one", allow("sts:AssumeRole", arn("role/two"))),
        role("two", {
          trust: trusts({ AWS: arn("root") }),
          policies: inline(allow(["lambda:CreateFunction", "lambda:InvokeFunction"]), passes),
        }),
        app("lambda.amazonaws.com"),
      ],
      users: [dev()],
    },
    from: "user/dev",
    paths: [`assume:role/one > assume:role/two > passrole:lambda:role/app > ${CONNECT} must`],
    why: "dev is named by the first role, and needs no permission.",
  },
  {
    title: "may let any of the account in by Identity Center",
    account: {
      users: [dev(allow("sso:PutInlinePolicyToPermissionSet"))],
    },
    from: "user/dev",
    paths: ["escalate:PutInlinePolicyToPermissionSet > escalate * must"],
    why: "Permission sets are permissions of people.",
  },
  {
    title: "takes off the boundary that keeps it away",
    account: {
      users: [
        user("dev", {
          policies: inline(connects, allow("iam:DeleteUserPermissionsBoundary", arn("user/dev"))),
          boundary: arn("policy/bound"),
        }),
      ],
      policies: [policy("bound", allow(["s3:*", "iam:*"]))],
    },
    from: "user/dev",
    paths: ["escalate:DeleteUserPermissionsBoundary > escalate * must"],
    why: "Without it the user may log in.",
  },
];

const nothing = (title: string, why: string, account: Account, from = "user/dev"): Escalation => ({
  title,
  account,
  from,
  paths: [],
  why,
});

const lambda = allow(["lambda:CreateFunction", "lambda:InvokeFunction"]);
const assumes = allow("sts:AssumeRole", arn("role/app"));
const trustedBy = (principal: object, more: Statement = {}): object =>
  role("app", { trust: trusts(principal, more), policies: inline(connects) });

const NEAR_MISSES: readonly Escalation[] = [
  nothing("may not pass the role where the right is for another service", "lambda is not ecs-tasks.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, where(passes, "StringEquals", "iam:PassedToService", "ecs-tasks.amazonaws.com"))],
  }),
  nothing("may not pass a role that trusts another service", "The service cannot assume it.", {
    roles: [app("ec2.amazonaws.com")],
    users: [dev(lambda, passes)],
  }),
  nothing("may not pass the role where a Deny names it", "Deny goes before Allow.", {
    roles: [app("lambda.amazonaws.com")],
    users: [dev(lambda, allow("iam:PassRole"), deny("iam:PassRole", arn("role/app")))],
  }),
  nothing("may not pass the role where its group denies it", "A Deny of the group counts as well.", {
    roles: [app("lambda.amazonaws.com")],
    users: [user("dev", { policies: inline(lambda, passes), groups: ["devs"] })],
    groups: [group("devs", { policies: inline(deny("iam:PassRole")) })],
  }),
  nothing("may not start functions under its boundary", "The boundary leaves iam:PassRole out.", {
    roles: [app("lambda.amazonaws.com")],
    users: [user("dev", { policies: inline(lambda, passes), boundary: arn("policy/bound") })],
    policies: [policy("bound", allow("lambda:*"))],
  }),
  nothing("may not assume a role whose trust names another account", "The root of another account is not this one's.", {
    roles: [trustedBy({ AWS: "arn:aws:iam::444455556666:root" })],
    users: [dev(assumes)],
  }),
  nothing("may not assume a role of an account of the same name", "The role is in another account.", {
    roles: [trustedBy({ AWS: "arn:aws:iam::444455556666:user/dev" })],
    users: [dev(assumes)],
  }),
  nothing("may not assume a role that denies it", "A Deny of the trust policy goes first.", {
    roles: [
      role("app", {
        trust: {
          Version: "2012-10-17",
          Statement: [
            { Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: arn("root") } },
            { Effect: "Deny", Action: "sts:AssumeRole", Principal: { AWS: arn("user/dev") } },
          ],
        },
        policies: inline(connects),
      }),
    ],
    users: [dev(assumes)],
  }),
  nothing("may not assume a role that asks for another tag", "Its tags are all known.", {
    roles: [trustedBy({ AWS: arn("root") }, { Condition: { StringEquals: { "aws:PrincipalTag/team": "data" } } })],
    users: [user("dev", { policies: inline(assumes), tags: { team: "web" } })],
  }),
  nothing("may not log in with a wrong tag", "The description has all tags of a user.", {
    users: [
      user("dev", {
        policies: inline(where(connects, "StringEquals", "aws:PrincipalTag/team", "data")),
        tags: { team: "web" },
      }),
    ],
  }),
  nothing("may write policies of a role that it cannot become", "Nobody is helped by permissions of another's role.", {
    roles: [role("deploy", { trust: trusts({ AWS: arn("user/ops") }) })],
    users: [dev(allow("iam:PutRolePolicy", arn("role/deploy")))],
  }),
  nothing("may write policies of a role whose boundary holds", "Whatever it is given, the boundary keeps from databases.", {
    roles: [role("deploy", { trust: trusts({ AWS: arn("user/dev") }), boundary: arn("policy/bound") })],
    users: [dev(allow("iam:PutRolePolicy", arn("role/deploy")))],
    policies: [policy("bound", allow("s3:*"))],
  }),
  nothing("may write policies only of roles with a boundary that holds", "The condition asks for the boundary.", {
    roles: [role("deploy", { trust: trusts({ AWS: arn("user/dev") }) })],
    users: [
      dev(
        where(allow("iam:PutRolePolicy", arn("role/deploy")), "StringEquals", "iam:PermissionsBoundary", arn("policy/b")),
      ),
    ],
    policies: [policy("b", allow("s3:*"))],
  }),
  nothing("may attach only a policy that leads nowhere", "The condition names the policy.", {
    roles: [role("deploy", { trust: trusts({ AWS: arn("user/dev") }) })],
    users: [
      dev(
        where(
          allow("iam:AttachRolePolicy", arn("role/deploy")),
          "ArnEquals",
          "iam:PolicyARN",
          "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
        ),
      ),
    ],
  }),
  nothing("may add members to a group that leads nowhere", "The group has no permissions for databases.", {
    users: [dev(allow("iam:AddUserToGroup", arn("group/readers")))],
    groups: [group("readers", { policies: inline(allow("s3:GetObject")) })],
  }),
  nothing("may make keys of a user who may nothing", "The user leads nowhere.", {
    users: [dev(allow("iam:CreateAccessKey", arn("user/bot"))), user("bot", { policies: inline(allow("s3:*")) })],
  }),
  nothing("may write a policy that nobody at hand has", "A version of a policy counts for who has it.", {
    roles: [role("deploy", { trust: trusts({ AWS: arn("user/ops") }), managed: [arn("policy/deploy")] })],
    users: [dev(allow("iam:CreatePolicyVersion", arn("policy/deploy")))],
    policies: [policy("deploy", allow("s3:GetObject"))],
  }),
  nothing("may reset the password of another database", "The ARN is that of another one.", {
    users: [dev(deny("rds:*", INSTANCE.DBInstanceArn), allow("rds:ModifyDBInstance", INSTANCE.DBInstanceArn))],
  }),
  nothing("is trusted by a role of which the trust has no value to meet", "Nobody has two values for one key.", {
    roles: [
      trustedBy(
        { AWS: arn("root") },
        { Condition: { StringEquals: { "aws:PrincipalAccount": "444455556666" } } },
      ),
    ],
    users: [dev(assumes)],
  }),
];

export const ESCALATIONS: readonly Escalation[] = [...PASSING, ANYWHERE, ...OTHERS, ...NEAR_MISSES];

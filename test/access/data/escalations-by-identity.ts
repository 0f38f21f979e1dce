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
  versions,
  where,
  type Account,
  type Statement,
} from "../build-account.js";
import type { Escalation } from "./escalations.js";

/** Ways of identities that give themselves or others more, or take off what limits them, and near misses. */

const connects = allow("rds-db:connect", dbuser(`${ORDERS}/app`));
const dev = (...statements: readonly Statement[]): object => user("dev", { policies: inline(...statements) });
const harmless = allow("s3:GetObject");
const strong = group("dba", { policies: inline(connects) });

const way = (title: string, why: string, paths: readonly string[], account: Account, from = "user/dev"): Escalation => ({
  title,
  account,
  from,
  paths,
  why,
});
const none = (title: string, why: string, account: Account): Escalation => way(title, why, [], account);

const VERSIONS: readonly Escalation[] = [
  way(
    "sets back a policy of its own to a version that let it log in",
    "The description has all versions of a policy.",
    ["escalate:SetDefaultPolicyVersion > escalate * must"],
    {
      users: [user("dev", { managed: [arn("policy/dev")] })],
      policies: [versions("dev", [allow("iam:SetDefaultPolicyVersion", arn("policy/dev"))], [allow("*")])],
    },
  ),
  none("may set back a policy of its own of which no version says more", "All versions are known.", {
    users: [user("dev", { managed: [arn("policy/dev")] })],
    policies: [versions("dev", [allow("iam:SetDefaultPolicyVersion", arn("policy/dev"))], [harmless])],
  }),
  none("has a policy of which only an older version allows to log in", "Only the default version counts.", {
    users: [user("dev", { managed: [arn("policy/dev")] })],
    policies: [versions("dev", [harmless], [connects])],
  }),
  none("may make versions of a policy that only others have", "The policy of somebody else is not its own.", {
    users: [dev(allow("iam:CreatePolicyVersion", arn("policy/ops"))), user("ops", { managed: [arn("policy/ops")] })],
    policies: [policy("ops", harmless)],
  }),
  way(
    "rewrites the policy that bounds it",
    "A new version of the boundary takes the limit off, and it has the permission already.",
    ["escalate:CreatePolicyVersion > escalate * must"],
    {
      users: [
        user("dev", {
          policies: inline(connects, allow("iam:CreatePolicyVersion", arn("policy/bound"))),
          boundary: arn("policy/bound"),
        }),
      ],
      policies: [policy("bound", allow(["s3:*", "iam:CreatePolicyVersion"]))],
    },
  ),
  none("may rewrite the policy that bounds others", "It is not bounded by that.", {
    users: [
      user("dev", {
        policies: inline(connects, allow("iam:CreatePolicyVersion", arn("policy/other"))),
        boundary: arn("policy/bound"),
      }),
    ],
    policies: [policy("bound", allow(["s3:*", "iam:CreatePolicyVersion"])), policy("other", harmless)],
  }),
  way(
    "rewrites the attached policy that denies it",
    "A new version need not deny.",
    ["escalate:CreatePolicyVersion > escalate * must"],
    {
      users: [
        user("dev", {
          policies: inline(connects, allow("iam:CreatePolicyVersion", arn("policy/no"))),
          managed: [arn("policy/no")],
        }),
      ],
      policies: [policy("no", deny("rds-db:*"))],
    },
  ),
];

const GROUPS: readonly Escalation[] = [
  way(
    "writes an inline policy of its own group",
    "All members have it then, itself among them.",
    ["escalate:PutGroupPolicy > escalate * must"],
    {
      users: [user("dev", { policies: inline(allow("iam:PutGroupPolicy", arn("group/devs"))), groups: ["devs"] })],
      groups: [group("devs", {})],
    },
  ),
  none("may write policies of a group that it is not in", "Only members have them.", {
    users: [dev(allow("iam:PutGroupPolicy", arn("group/ops")))],
    groups: [group("ops", {})],
  }),
  way(
    "writes a policy of a group and joins it",
    "The group has nothing until it is given something.",
    ["escalate:AddUserToGroup > escalate * must"],
    {
      users: [dev(allow(["iam:PutGroupPolicy", "iam:AddUserToGroup"], arn("group/ops")))],
      groups: [group("ops", {})],
    },
  ),
  none("may join every group but the strong one", "The Deny names it.", {
    users: [dev(allow("iam:AddUserToGroup", arn("group/readers")), allow("iam:AddUserToGroup", arn("group/r*")))],
    groups: [strong, group("readers", { policies: inline(harmless) })],
  }),
  none("may join groups, and the strong one is denied", "The Deny names it.", {
    users: [dev(allow("iam:AddUserToGroup", arn("group/*")), deny("iam:AddUserToGroup", arn("group/dba")))],
    groups: [strong, group("readers", { policies: inline(harmless) })],
  }),
  none("may join a group whose permission its boundary does not let through", "The boundary is the user's.", {
    users: [
      user("dev", {
        policies: inline(allow("iam:AddUserToGroup", arn("group/dba"))),
        boundary: arn("policy/bound"),
      }),
    ],
    groups: [strong],
    policies: [policy("bound", allow(["s3:*", "iam:AddUserToGroup"]))],
  }),
  way(
    "leaves the group that denies it",
    "Without the group it may log in.",
    ["escalate:RemoveUserFromGroup > escalate * must"],
    {
      users: [
        user("dev", { policies: inline(connects, allow("iam:RemoveUserFromGroup", arn("group/no"))), groups: ["no"] }),
      ],
      groups: [group("no", { policies: inline(deny("rds-db:*")) })],
    },
  ),
  way(
    "deletes the policy of its group that denies it",
    "Without the policy it may log in.",
    ["escalate:DeleteGroupPolicy > escalate * must"],
    {
      users: [
        user("dev", { policies: inline(connects, allow("iam:DeleteGroupPolicy", arn("group/no"))), groups: ["no"] }),
      ],
      groups: [group("no", { policies: inline(deny("rds-db:*")) })],
    },
  ),
  way(
    "detaches the policy of its group that denies it",
    "Without the policy it may log in.",
    ["escalate:DetachGroupPolicy > escalate * must"],
    {
      users: [
        user("dev", { policies: inline(connects, allow("iam:DetachGroupPolicy", arn("group/no"))), groups: ["no"] }),
      ],
      groups: [group("no", { managed: [arn("policy/no")] })],
      policies: [policy("no", deny("rds-db:*"))],
    },
  ),
  none("may leave a group that denies it, and another one denies it too", "One Deny is enough.", {
    users: [
      user("dev", {
        policies: inline(connects, allow("iam:RemoveUserFromGroup", arn("group/no"))),
        groups: ["no", "never"],
      }),
    ],
    groups: [
      group("no", { policies: inline(deny("rds-db:*")) }),
      group("never", { policies: inline(deny("rds-db:connect")) }),
    ],
  }),
  way(
    "attaches a policy to its own group, through the policy of another group",
    "The permission comes through one group and changes another one.",
    ["member:group/admins > escalate:AttachGroupPolicy > escalate * must"],
    {
      users: [user("dev", { groups: ["admins", "devs"] })],
      groups: [
        group("admins", { policies: inline(allow("iam:AttachGroupPolicy", arn("group/devs"))) }),
        group("devs", {}),
      ],
    },
  ),
];

const DENIES: readonly Escalation[] = [
  way(
    "deletes the inline policy of its own that denies",
    "Without it the user may log in.",
    ["escalate:DeleteUserPolicy > escalate * must"],
    {
      users: [
        user("dev", {
          policies: [
            ...inline(connects, allow("iam:DeleteUserPolicy", arn("user/dev"))),
            { PolicyName: "no", PolicyDocument: { Version: "2012-10-17", Statement: [deny("rds-db:*")] } },
          ],
        }),
      ],
    },
  ),
  none("may delete an inline policy that both denies and allows", "What it allows is gone with what it denies.", {
    users: [dev(connects, deny("rds-db:*"), allow("iam:DeleteUserPolicy", arn("user/dev")))],
  }),
  none("may delete inline policies of others", "Its own Deny stays.", {
    users: [
      user("dev", {
        policies: [
          ...inline(connects, allow("iam:DeleteUserPolicy", arn("user/ops"))),
          { PolicyName: "no", PolicyDocument: { Version: "2012-10-17", Statement: [deny("rds-db:*")] } },
        ],
      }),
      user("ops", {}),
    ],
  }),
  way(
    "swaps its boundary for one that it likes",
    "Any policy can be the boundary.",
    ["escalate:PutUserPermissionsBoundary > escalate * must"],
    {
      users: [
        user("dev", {
          policies: inline(allow("*")),
          boundary: arn("policy/bound"),
        }),
      ],
      policies: [policy("bound", allow(["s3:*", "iam:PutUserPermissionsBoundary"]))],
    },
  ),
  none("may take off boundaries, and its own is denied", "The Deny asks for that boundary.", {
    users: [
      user("dev", {
        policies: inline(
          connects,
          allow("iam:DeleteUserPermissionsBoundary", arn("user/*")),
          deny("iam:DeleteUserPermissionsBoundary", arn("user/dev")),
        ),
        boundary: arn("policy/bound"),
      }),
    ],
    policies: [policy("bound", allow(["s3:*", "iam:*"]))],
  }),
  none("may take off boundaries unless they are the one that it has", "The condition names its boundary.", {
    users: [
      user("dev", {
        policies: inline(
          connects,
          allow("iam:DeleteUserPermissionsBoundary", arn("user/*")),
          where(
            deny("iam:DeleteUserPermissionsBoundary"),
            "StringEquals",
            "iam:PermissionsBoundary",
            arn("policy/bound"),
          ),
        ),
        boundary: arn("policy/bound"),
      }),
    ],
    policies: [policy("bound", allow(["s3:*", "iam:*"]))],
  }),
];

const bound = (value: string): readonly [string, string, string] => ["StringEquals", "iam:PermissionsBoundary", value];
const CAGE = policy("cage", allow("s3:*"));
const ANYBODY: readonly Escalation[] = [
  way(
    "makes a role that trusts it, and gives that everything",
    "Who makes a role writes its trust policy, too.",
    ["escalate:CreateRole > escalate * must"],
    { users: [dev(allow(["iam:CreateRole", "iam:AttachRolePolicy"], arn("role/*")))] },
  ),
  way(
    "makes a role under a path and writes its policy",
    "Both rights are of roles that do not exist yet.",
    ["escalate:CreateRole > escalate * must"],
    { users: [dev(allow(["iam:CreateRole", "iam:PutRolePolicy"], arn("role/ci/*")))] },
  ),
  way(
    "makes a user with keys, and gives that everything",
    "Who has the keys is the user.",
    ["escalate:CreateUser > escalate * must"],
    { users: [dev(allow(["iam:CreateUser", "iam:CreateAccessKey", "iam:AttachUserPolicy"], arn("user/ci-*")))] },
  ),
  way(
    "makes a user with a password, and adds it to a group that may log in",
    "Members have the permissions of the group, and the boundary of the maker is not theirs.",
    ["escalate:CreateUser > escalate * must"],
    {
      users: [
        user("dev", {
          policies: inline(
            allow(["iam:CreateUser", "iam:CreateLoginProfile"], arn("user/ci-*")),
            allow("iam:AddUserToGroup", arn("group/dba")),
          ),
          boundary: arn("policy/admins"),
        }),
      ],
      groups: [strong],
      policies: [policy("admins", allow("iam:*"))],
    },
  ),
  none("makes roles and may not give them anything", "A role without policies may do nothing.", {
    users: [dev(allow("iam:CreateRole", arn("role/*")))],
  }),
  none("makes roles here and writes policies of roles there", "No role is both.", {
    users: [dev(allow("iam:CreateRole", arn("role/a/*")), allow("iam:PutRolePolicy", arn("role/b/*")))],
  }),
  none("makes roles only under a boundary that keeps from databases", "Whatever they are given, the boundary holds.", {
    users: [
      dev(
        where(
          allow(["iam:CreateRole", "iam:AttachRolePolicy", "iam:PutRolePolicy"], arn("role/*")),
          ...bound(arn("policy/cage")),
        ),
      ),
    ],
    policies: [CAGE],
  }),
  none("makes roles only under a boundary, and gives them anything", "A role that it makes has the boundary.", {
    users: [
      dev(
        where(allow("iam:CreateRole", arn("role/ci/*")), ...bound(arn("policy/cage"))),
        allow(["iam:AttachRolePolicy", "iam:PutRolePolicy"], arn("role/ci/*")),
      ),
    ],
    policies: [CAGE],
  }),
  none("attaches only a harmless policy to the roles that it makes", "The condition names the policy.", {
    users: [
      dev(
        allow("iam:CreateRole", arn("role/*")),
        where(
          allow("iam:AttachRolePolicy", arn("role/*")),
          "ArnEquals",
          "iam:PolicyARN",
          "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
        ),
      ),
    ],
  }),
  way(
    "makes roles under no boundary from under one",
    "The boundary of the user is not that of the roles that it makes.",
    ["escalate:CreateRole > escalate * must"],
    {
      users: [user("dev", { policies: inline(allow("*")), boundary: arn("policy/bound") })],
      policies: [policy("bound", allow(["s3:*", "iam:CreateRole", "iam:PutRolePolicy"]))],
    },
  ),
  none("makes users and groups and nothing else", "Nobody can sign in as them.", {
    users: [dev(allow(["iam:CreateUser", "iam:AttachUserPolicy"], arn("user/ci-*")))],
  }),
];

const bot = user("bot", { policies: inline(connects) });
const CREDENTIALS: readonly Escalation[] = [
  none("may make keys of all users but the one who may log in", "The Deny names the user.", {
    users: [dev(allow("iam:CreateAccessKey", arn("user/*")), deny("iam:CreateAccessKey", arn("user/bot"))), bot],
  }),
  none("may manage its own keys only", "The variable is its own name.", {
    users: [
      dev(allow(["iam:CreateAccessKey", "iam:UpdateLoginProfile", "iam:CreateLoginProfile"], arn("user/${aws:username}"))),
      bot,
    ],
  }),
  way(
    "may write its own inline policies by the variable of its name",
    "The variable is its own name.",
    ["escalate:PutUserPolicy > escalate * must"],
    { users: [dev(allow("iam:PutUserPolicy", arn("user/${aws:username}")))] },
  ),
  way(
    "sets the password of a user whom a pattern of names covers",
    "bot is one of them.",
    ["escalate:UpdateLoginProfile:user/bot > connect orders/app must"],
    { users: [dev(allow("iam:UpdateLoginProfile", arn("user/b?t"))), bot] },
  ),
  way(
    "makes keys of a user who may log in through a group",
    "The user has what the group has.",
    ["escalate:CreateAccessKey:user/bot > member:group/dba > connect orders/app must"],
    {
      users: [dev(allow("iam:CreateAccessKey", arn("user/bot"))), user("bot", { groups: ["dba"] })],
      groups: [strong],
    },
  ),
  none("may make keys of a user whom a boundary keeps away", "The boundary goes with the user.", {
    users: [
      dev(allow("iam:CreateAccessKey", arn("user/bot"))),
      user("bot", { policies: inline(connects), boundary: arn("policy/cage") }),
    ],
    policies: [CAGE],
  }),
  none("may make keys of a user whom a group denies", "The Deny of the group counts.", {
    users: [
      dev(allow("iam:CreateAccessKey", arn("user/bot"))),
      user("bot", { policies: inline(connects), groups: ["no"] }),
    ],
    groups: [group("no", { policies: inline(deny("rds-db:connect", dbuser("*/app"))) })],
  }),
  way(
    "makes keys of a user who may be given a password for one who may log in",
    "Two users stand between.",
    ["escalate:CreateAccessKey:user/mid > escalate:UpdateLoginProfile:user/bot > connect orders/app must"],
    {
      users: [
        dev(allow("iam:CreateAccessKey", arn("user/mid"))),
        user("mid", { policies: inline(allow("iam:UpdateLoginProfile", arn("user/bot"))) }),
        bot,
      ],
    },
  ),
];

const app = role("app", { trust: trusts({ Service: "lambda.amazonaws.com" }), policies: inline(connects) });
const TRUSTS: readonly Escalation[] = [
  way(
    "rewrites the trust of a role that may log in",
    "The new trust names the user, who needs no other permission.",
    ["escalate:UpdateAssumeRolePolicy:role/app > connect orders/app must"],
    { roles: [app], users: [dev(allow("iam:UpdateAssumeRolePolicy", arn("role/*")))] },
  ),
  none("may rewrite the trust of a role that a boundary keeps away", "The boundary goes with the role.", {
    roles: [
      role("app", {
        trust: trusts({ Service: "lambda.amazonaws.com" }),
        policies: inline(connects),
        boundary: arn("policy/cage"),
      }),
    ],
    users: [dev(allow("iam:UpdateAssumeRolePolicy", arn("role/*")))],
    policies: [CAGE],
  }),
  none("may rewrite trusts of roles of another path", "The ARN has the path.", {
    roles: [app],
    users: [dev(allow("iam:UpdateAssumeRolePolicy", arn("role/service/*")))],
  }),
  none("may rewrite trusts of roles that a tag marks as its own", "The role has another tag.", {
    roles: [
      role("app", {
        trust: trusts({ Service: "lambda.amazonaws.com" }),
        policies: inline(connects),
        tags: { team: "data" },
      }),
    ],
    users: [where(allow("iam:UpdateAssumeRolePolicy"), "StringEquals", "aws:ResourceTag/team", "web")].map((each) =>
      dev(each),
    ),
  }),
];

export const BY_IDENTITY: readonly Escalation[] = [
  ...VERSIONS,
  ...GROUPS,
  ...DENIES,
  ...ANYBODY,
  ...CREDENTIALS,
  ...TRUSTS,
];

import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../src/graph/document.js";
import type { Resource } from "../../src/graph/resource.js";
import { causes, from, known, list, map, reference, resource, text, unknown } from "../graph/build-values.js";
import { connectPolicy, dbuser, documentsOf, encoded, graphOf, statementOf } from "./build-policies.js";

const POLICY = encoded(connectPolicy(dbuser("*/app")));
const TRUST = encoded({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
});

function summary(documents: readonly PolicyDocument[]): readonly (readonly [string, string, readonly string[]])[] {
  return documents.map(({ holder, path, kind, principals }) => [
    `${holder.id}.${path.join(".")}`,
    kind,
    principals.map(({ id }) => id),
  ]);
}

describe("policy documents", () => {
  test("are found where resources hold them, with who has them", () => {
    const documents = documentsOf([
      resource("aws_iam_role.app", {
        name: "app",
        assume_role_policy: TRUST,
        inline_policy: [
          { name: "a", policy: POLICY },
          { name: "b", policy: POLICY },
        ],
      }),
      resource("aws_iam_role_policy.r", { role: "app", policy: POLICY }),
      resource("aws_iam_user.u", { name: "u" }),
      resource("aws_iam_user_policy.u", { user: "u", policy: POLICY }),
      resource("aws_iam_group_policy.g", { group: reference("aws_iam_group.g", "name"), policy: POLICY }),
      resource("aws_iam_group.g"),
      resource("aws_iam_policy.p", { policy: POLICY }),
      resource("aws_iam_role_policy_attachment.p", {
        role: reference("aws_iam_role.app", "name"),
        policy_arn: reference("aws_iam_policy.p", "arn"),
      }),
      resource("aws_iam_policy.template", { policy: POLICY, users: ["u"] }),
      resource("aws_ssoadmin_permission_set_inline_policy.s", { inline_policy: POLICY }),
    ]);
    expect(summary(documents)).toEqual([
      ["aws_iam_role.app.assume_role_policy", "trust", ["aws_iam_role.app"]],
      ["aws_iam_role.app.inline_policy.0.policy", "identity", ["aws_iam_role.app"]],
      ["aws_iam_role.app.inline_policy.1.policy", "identity", ["aws_iam_role.app"]],
      ["aws_iam_role_policy.r.policy", "identity", ["aws_iam_role.app"]],
      ["aws_iam_user_policy.u.policy", "identity", ["aws_iam_user.u"]],
      ["aws_iam_group_policy.g.policy", "identity", ["aws_iam_group.g"]],
      ["aws_iam_policy.p.policy", "identity", ["aws_iam_role.app"]],
      ["aws_iam_policy.template.policy", "identity", ["aws_iam_user.u"]],
      ["aws_ssoadmin_permission_set_inline_policy.s.inline_policy", "identity", []],
    ]);
  });

  test("that permit some and bound others are both", () => {
    const documents = documentsOf([
      resource("aws_iam_policy.p", { policy: POLICY }),
      resource("aws_iam_role.a", { managed_policy_arns: [reference("aws_iam_policy.p", "arn")] }),
      resource("aws_iam_role.b", { permissions_boundary: reference("aws_iam_policy.p", "arn") }),
    ]);
    expect(summary(documents)).toEqual([
      ["aws_iam_policy.p.policy", "identity", ["aws_iam_role.a"]],
      ["aws_iam_policy.p.policy", "boundary", ["aws_iam_role.b"]],
    ]);
  });

  test("that nobody has bound identities when another policy demands them as boundary, or by their name", () => {
    const allow = { Effect: "Allow", Action: "iam:CreateRole", Resource: "*" };
    const demanding = (arn: unknown): object => ({
      Version: "2012-10-17",
      Statement: [{ ...allow, Condition: { StringEquals: { "iam:PermissionsBoundary": arn } } }],
    });
    const documents = documentsOf([
      resource("aws_iam_policy.limits", { policy: POLICY }),
      resource("aws_iam_policy.by_name", { name: "team-limits", policy: POLICY }),
      resource("aws_iam_policy.team_boundary", { policy: POLICY }),
      resource("aws_iam_policy.other", { policy: POLICY }),
      resource("aws_iam_role.a", {}),
      resource("aws_iam_policy.held_boundary", { policy: POLICY, roles: [reference("aws_iam_role.a", "name")] }),
      resource("aws_iam_policy.deploy", {
        policy: encoded(demanding([reference("aws_iam_policy.limits", "arn"), "arn:aws:iam::1:policy/x/team-limits"])),
      }),
    ]);
    expect(summary(documents)).toEqual([
      ["aws_iam_policy.limits.policy", "boundary", []],
      ["aws_iam_policy.by_name.policy", "boundary", []],
      ["aws_iam_policy.team_boundary.policy", "boundary", []],
      ["aws_iam_policy.other.policy", "identity", []],
      ["aws_iam_policy.held_boundary.policy", "identity", ["aws_iam_role.a"]],
      ["aws_iam_policy.deploy.policy", "identity", []],
    ]);
  });

  test("of an organisation are those in the language of IAM", () => {
    const documents = documentsOf([
      resource("aws_organizations_policy.a", { content: POLICY }),
      resource("aws_organizations_policy.b", { content: POLICY, type: "RESOURCE_CONTROL_POLICY" }),
      resource("aws_organizations_policy.c", { content: POLICY, type: "TAG_POLICY" }),
    ]);
    expect(documents.map(({ kind }) => kind)).toEqual(["service_control", "resource_control"]);
  });

  test("may be written as objects, as templates do", () => {
    const policy = from(connectPolicy(dbuser("*/app")));
    expect(documentsOf([resource("aws_iam_policy.p", { policy })])[0]?.connect).toMatchObject([{ database: "any" }]);
  });

  test("that are not set are none", () => {
    expect(documentsOf([resource("aws_kms_key.k", { policy: null }), resource("aws_kms_key.l")])).toEqual([]);
  });
});

describe("a policy document data source", () => {
  const source = (name: string, more: object = {}): Resource =>
    resource(`data.aws_iam_policy_document.${name}`, { json: POLICY, ...more });
  const used = (name: string): unknown => ({
    ...POLICY,
    references: [{ address: `data.aws_iam_policy_document.${name}`, attribute: "json" }],
  });

  test("is judged where it is used, and not by itself", () => {
    expect(summary(documentsOf([source("a"), resource("aws_iam_policy.p", { policy: used("a") })]))).toEqual([
      ["aws_iam_policy.p.policy", "identity", []],
    ]);
  });

  test("is judged by itself when nothing uses it", () => {
    expect(summary(documentsOf([source("a")]))).toEqual([["data.aws_iam_policy_document.a.json", "identity", []]]);
  });

  test("that another one takes in is judged in that one", () => {
    const outer = source("outer", { source_policy_documents: [used("inner")] });
    expect(summary(documentsOf([source("inner"), outer]))).toEqual([
      ["data.aws_iam_policy_document.outer.json", "identity", []],
    ]);
  });

  test("that names principals is a trust or a resource policy", () => {
    const bucket = encoded({
      Statement: { Effect: "Allow", Action: "s3:GetObject", Principal: "*", Resource: "arn:aws:s3:::b/*" },
    });
    const documents = documentsOf([
      resource("data.aws_iam_policy_document.t", { json: TRUST }),
      resource("data.aws_iam_policy_document.b", { json: bucket }),
    ]);
    expect(documents.map(({ kind }) => kind)).toEqual(["trust", "resource"]);
  });
});

describe("an AWS managed policy", () => {
  const attached = (name: string): PolicyDocument | undefined =>
    documentsOf([
      resource("aws_iam_role.app", { name: "app" }),
      resource("aws_iam_role_policy_attachment.a", { role: "app", policy_arn: `arn:aws:iam::aws:policy/${name}` }),
    ])[0];

  test("that lets log in anywhere is told at the attachment", () => {
    const document = attached("AdministratorAccess");
    expect(document).toMatchObject({
      holder: { id: "aws_iam_role_policy_attachment.a" },
      path: ["policy_arn"],
      managed_policy: "AdministratorAccess",
      principals: [{ id: "aws_iam_role.app" }],
      connect: [{ path: ["policy_arn"], database: "any", user: "any", via: "wildcard" }],
      statements: [{ admin: true, path: ["policy_arn"] }],
    });
    expect(attached("PowerUserAccess")?.connect).toMatchObject([{ database: "any", via: "not_action" }]);
    expect(attached("PowerUserAccess")?.statements).toMatchObject([{ admin: false }]);
  });

  test("for the management of databases lets nobody log in", () => {
    const document = attached("AmazonRDSFullAccess");
    expect(document?.connect).toEqual([]);
    expect(document?.statements[0]?.grants).toContainEqual({
      action: "rds:*",
      via: "wildcard",
      resources: "any",
      denied: "no",
    });
  });

  test("of a job function is known by its path, too", () => {
    expect(attached("job-function/DatabaseAdministrator")?.managed_policy).toBe("DatabaseAdministrator");
  });

  test("that is about something else is no document", () => {
    expect(attached("service-role/AWSLambdaBasicExecutionRole")).toBeUndefined();
    expect(attached("constructor")).toBeUndefined();
  });

  test("is found in lists and in templates' partitions", () => {
    const arn = text([
      "arn:",
      { reference: { address: "AWS::Partition", attribute: "" } },
      ":iam::aws:policy/IAMFullAccess",
    ]);
    const [document] = documentsOf([
      resource("aws_iam_role.r", { managed_policy_arns: ["arn:aws:iam::1:policy/x", arn] }),
    ]);
    expect(document).toMatchObject({ managed_policy: "IAMFullAccess", path: ["managed_policy_arns", 1] });
  });
});

describe("a statement", () => {
  const document = (...statements: readonly object[]): PolicyDocument => {
    const policy = encoded({ Version: "2012-10-17", Statement: statements });
    const [found] = documentsOf([resource("aws_secretsmanager_secret_policy.p", { policy })]);
    if (found === undefined) throw new Error("there is no document");
    return found;
  };

  test("is given in lists everywhere", () => {
    const statement = {
      Sid: "Read",
      Effect: "Allow",
      Principal: { AWS: ["111122223333", "arn:aws:iam::999988887777:role/x"], Service: "rds.amazonaws.com" },
      Action: "secretsmanager:GetSecretValue",
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": ["1", "2"] }, Bool: { "aws:SecureTransport": true } },
    };
    expect(statementOf(document(statement))).toMatchObject({
      index: 0,
      sid: "Read",
      effect: "Allow",
      path: ["policy", "Statement", 0],
      actions: ["secretsmanager:GetSecretValue"],
      not_actions: [],
      resources: ["*"],
      not_resources: [],
      principals: [
        {
          type: "AWS",
          value: "111122223333",
          account: "111122223333",
          path: ["policy", "Statement", 0, "Principal", "AWS", 0],
        },
        { type: "AWS", value: "arn:aws:iam::999988887777:role/x", account: "999988887777" },
        { type: "Service", value: "rds.amazonaws.com" },
      ],
      not_principals: [],
      conditions: [
        { operator: "StringEquals", key: "aws:SourceAccount", values: ["1", "2"] },
        { operator: "Bool", key: "aws:SecureTransport", values: ["true"] },
      ],
      unknown: {},
    });
  });

  test("tells everybody from everybody with an account", () => {
    const everybody = { Effect: "Allow", Action: "s3:*", Resource: "*" };
    const { statements } = document({ ...everybody, Principal: "*" }, { ...everybody, Principal: { AWS: "*" } });
    expect(statements.map(({ principals }) => principals.map(({ type }) => type))).toEqual([["*"], ["AWS"]]);
  });

  test("says which parts are not known, and why", () => {
    const {
      unknown: reasons,
      principals,
      conditions,
    } = statementOf(
      document({
        Effect: unknown("var.effect has no value"),
        Principal: { AWS: text(["arn:aws:iam::", { unknown: causes("var.account has no value") }, ":root"]) },
        Action: list([known("s3:GetObject"), unknown("var.action has no value")]),
        Resource: list([known("*")], { rest: causes("var.more has no value") }),
        Condition: { StringEquals: { "sts:ExternalId": unknown("var.id has no value") } },
      }),
    );
    expect(reasons).toEqual({
      Effect: "var.effect has no value",
      "Principal.AWS": "var.account has no value",
      "Action.1": "var.action has no value",
      Resource: "var.more has no value",
      "Condition.StringEquals.sts:ExternalId": "var.id has no value",
    });
    expect(principals).toMatchObject([
      { type: "AWS", value: "arn:aws:iam::${var.account}:root", unknown: "var.account has no value" },
    ]);
    expect(conditions).toMatchObject([{ values: ["${var.id}"], unknown: "var.id has no value" }]);
  });

  test("of a document whose statements are not all known is read, and the document marked", () => {
    const statements = list(
      [from({ Effect: "Deny", Action: "*", Resource: "*", Principal: "*" }), unknown("var.s has no value")],
      {
        rest: causes("var.more has no value"),
      },
    );
    const policy = encoded(map({ Version: known("2012-10-17"), Statement: statements }));
    const [found] = documentsOf([resource("aws_secretsmanager_secret_policy.p", { policy })]);
    expect(found?.statements).toHaveLength(1);
    expect(found?.unknown).toBe("var.more has no value; var.s has no value");
  });

  test("is not there in a document that is not known as a whole", () => {
    const [found] = documentsOf([resource("aws_iam_policy.p", { policy: unknown("var.policy has no value") })]);
    expect(found).toMatchObject({ statements: [], connect: [], unknown: "var.policy has no value" });
    expect(found).not.toHaveProperty("invalid");
  });
});

describe("the analysis of a large tree", () => {
  test("takes less than half a second of CPU time for 300 policies and 1,500 databases", () => {
    const databases = Array.from({ length: 1500 }, (_, index) =>
      resource(`aws_db_instance.d${index}`, { identifier: `d${index}`, username: `owner_${index % 50}` }),
    );
    const policies = Array.from({ length: 300 }, (_, index) =>
      resource(`aws_iam_policy.p${index}`, {
        policy: encoded({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Action: ["rds-db:connect", "s3:*", "kms:Decrypt"],
              Resource: [dbuser(`*/user_${index}_*`), "*"],
            },
            { Effect: "Allow", Action: ["ec2:Describe*", "logs:*", "rds:Describe*"], Resource: "*" },
            { Effect: "Deny", Action: "rds-db:connect", Resource: dbuser("*/owner_*") },
          ],
        }),
      }),
    );
    expect(graphOf([...databases, ...policies]).iam.documents).toHaveLength(300);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      graphOf([...databases, ...policies]);
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

describe("policies beside a grant", () => {
  const deny = encoded({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Deny", Action: ["rds-db:*", "rds:*"], Resource: ["arn:aws:rds-db:*:*:dbuser:*", "arn:aws:rds:*:*:*"] },
    ],
  });
  const grant = encoded({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["rds-db:connect", "rds:ModifyDBInstance"], Resource: "*" }],
  });
  const denied = (...attached: readonly Resource[]): unknown => {
    const [document] = documentsOf([resource("aws_iam_role.a"), resource("aws_iam_role.b"), ...attached]);
    return [
      document?.connect.map((each) => each.denied),
      document?.statements[0]?.grants.find(({ action }) => action === "rds:ModifyDBInstance")?.denied ?? "yes",
    ];
  };
  const on = (name: string, policy: typeof deny, role: string): Resource =>
    resource(`aws_iam_role_policy.${name}`, { role: reference(`aws_iam_role.${role}`, "name"), policy });

  test("deny what they cover to the same role", () => {
    expect(denied(on("grant", grant, "a"), on("deny", deny, "a"))).toEqual([["yes"], "yes"]);
  });

  test("are without effect on another role", () => {
    expect(denied(on("grant", grant, "a"), on("deny", deny, "b"))).toEqual([["no"], "no"]);
  });

  test("are without effect when only some of those who have the policy have them", () => {
    const both = resource("aws_iam_policy.p", { policy: grant });
    const to = (role: string): Resource =>
      resource(`aws_iam_role_policy_attachment.${role}`, {
        role: reference(`aws_iam_role.${role}`, "name"),
        policy_arn: reference("aws_iam_policy.p", "arn"),
      });
    expect(denied(both, to("a"), to("b"), on("deny", deny, "a"))).toEqual([["no"], "no"]);
  });
});

describe("an attached policy", () => {
  const attached = (policy_arn: unknown, ...others: readonly Resource[]): readonly unknown[] =>
    documentsOf([resource("aws_iam_user_policy_attachment.a", { user: "u", policy_arn }), ...others]).map(
      ({ managed_policy, unknown: reason }) => managed_policy ?? reason,
    );

  test("is found by the name that a data source looks up", () => {
    const source = { ...resource("data.aws_iam_policy.p", { name: "AdministratorAccess" }), mode: "data" as const };
    expect(attached(reference("data.aws_iam_policy.p", "arn"), source)).toEqual(["AdministratorAccess"]);
  });

  test("is open when its name may be that of an AWS managed policy", () => {
    const name = text(["arn:aws:iam::aws:policy/", { unknown: causes("var.policy has no value") }]);
    expect(attached(name)).toEqual(["var.policy has no value"]);
    expect(attached(unknown("var.arn has no value"))).toEqual(["var.arn has no value"]);
  });

  test("is another one when the account is open and the name is not", () => {
    const own = text(["arn:aws:iam::", { unknown: causes("var.account has no value") }, ":policy/database-login"]);
    expect(attached(own)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { verbWays } from "../../../src/access/verbs/index.js";
import { allow, identityIn, identityWith, shownHop, treeOf } from "../build-capabilities.js";

/** Ways of the user `dev` into the role `fn` or another target: `must passrole:lambda:role/fn`. */
function waysOf(
  statements: readonly object[],
  { service = "lambda.amazonaws.com", more = "", target = "aws_iam_role.fn" } = {},
): readonly string[] {
  const role = identityWith("role", "fn", [], { trust: { Service: service } });
  const tree = treeOf(`${role}\n${identityWith("user", "dev", statements)}\n${more}`);
  const ways = verbWays(tree.identities, tree.context, ({ kind, name = "?" }) => `${kind}/${name}`);
  return ways
    .into(identityIn(tree, target))
    .map(({ hops }) => hops.map((hop) => `${hop.certainty} ${shownHop(hop)}`).join(" -> "));
}

const PASS = allow("iam:PassRole", "arn:aws:iam::111122223333:role/fn");

const SERVICES: readonly { readonly name: string; readonly service: string; readonly actions: readonly string[] }[] = [
  { name: "lambda", service: "lambda.amazonaws.com", actions: ["lambda:CreateFunction", "lambda:InvokeFunction"] },
  { name: "ec2", service: "ec2.amazonaws.com", actions: ["ec2:RunInstances"] },
  { name: "ecs", service: "ecs-tasks.amazonaws.com", actions: ["ecs:RegisterTaskDefinition", "ecs:CreateService"] },
  { name: "glue", service: "glue.amazonaws.com", actions: ["glue:CreateJob", "glue:StartJobRun"] },
  { name: "cloudformation", service: "cloudformation.amazonaws.com", actions: ["cloudformation:CreateStack"] },
  {
    name: "codebuild",
    service: "codebuild.amazonaws.com",
    actions: ["codebuild:CreateProject", "codebuild:StartBuild"],
  },
  { name: "ssm", service: "ssm.amazonaws.com", actions: ["ssm:StartAutomationExecution"] },
  { name: "sagemaker", service: "sagemaker.amazonaws.com", actions: ["sagemaker:CreateTrainingJob"] },
  { name: "states", service: "states.amazonaws.com", actions: ["states:CreateStateMachine", "states:StartExecution"] },
  { name: "eks", service: "pods.eks.amazonaws.com", actions: ["eks:CreatePodIdentityAssociation"] },
];

const PROFILE = `resource "aws_iam_instance_profile" "fn" { role = aws_iam_role.fn.name }`;

describe.each(SERVICES)("passing a role to $name", ({ name, service, actions }) => {
  const more = name === "ec2" ? PROFILE : "";

  test("takes the role, the verbs and the trust of the service", () => {
    expect(waysOf([PASS, allow(actions)], { service, more })).toEqual([`must passrole:${name}:role/fn`]);
  });

  test.each(actions)("is none without %s", (left) => {
    const others = actions.filter((action) => action !== left);
    expect(waysOf([PASS, ...(others.length === 0 ? [] : [allow(others)])], { service, more })).toEqual([]);
  });

  test("is none without the right to pass the role", () => {
    expect(waysOf([allow(actions)], { service, more })).toEqual([]);
    expect(waysOf([allow(actions), allow("iam:PassRole", "arn:aws:iam::*:role/other")], { service, more })).toEqual([]);
  });

  test("is none where the role trusts another service", () => {
    expect(waysOf([PASS, allow(actions)], { service: "s3.amazonaws.com", more })).toEqual([]);
  });

  test("is none where the role may be passed to another service only", () => {
    const condition = { Condition: { StringEquals: { "iam:PassedToService": "s3.amazonaws.com" } } };
    const pass = allow("iam:PassRole", "*", condition);
    expect(waysOf([pass, allow(actions)], { service, more })).toEqual([]);
  });
});

test("a role that may be passed to the service is passed for certain", () => {
  const condition = { Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } } };
  const statements = [allow("iam:PassRole", "*", condition), allow(["lambda:CreateFunction", "lambda:InvokeFunction"])];
  expect(waysOf(statements)).toEqual(["must passrole:lambda:role/fn"]);
});

test("an instance may not get a role that no instance profile is seen to have", () => {
  const statements = [PASS, allow("ec2:RunInstances")];
  expect(waysOf(statements, { service: "ec2.amazonaws.com" })).toEqual(["may passrole:ec2:role/fn"]);
});

const FUNCTION = `resource "aws_lambda_function" "fn" {
  function_name = "fn"
  role          = aws_iam_role.fn.arn
}`;
const INSTANCE = `${PROFILE}
resource "aws_instance" "web" { iam_instance_profile = aws_iam_instance_profile.fn.name }`;
const PROJECT = `resource "aws_codebuild_project" "build" {
  name         = "build"
  service_role = aws_iam_role.fn.arn
}`;

describe("what runs as a role", () => {
  test.each([
    ["lambda:UpdateFunctionCode", "arn:aws:lambda:*:*:function:fn", FUNCTION, "aws_lambda_function.fn"],
    ["ssm:StartSession", "*", INSTANCE, "aws_instance.web"],
    ["codebuild:StartBuild", "arn:aws:codebuild:*:*:project/bu*", PROJECT, "aws_codebuild_project.build"],
  ])("is taken over by %s on %s", (action, on, more, address) => {
    expect(waysOf([allow(action, on)], { more })).toEqual([`must control:${address}`]);
  });

  test("is not by the right to change another", () => {
    expect(
      waysOf([allow("lambda:UpdateFunctionCode", "arn:aws:lambda:*:*:function:other")], { more: FUNCTION }),
    ).toEqual([]);
    expect(waysOf([allow(["ec2:ModifyInstanceAttribute", "ec2:StopInstances"])], { more: INSTANCE })).toEqual([]);
  });
});

describe("an identity", () => {
  test("is taken over by rewriting its trust policy", () => {
    const on = "arn:aws:iam::*:role/fn";
    expect(waysOf([allow("iam:UpdateAssumeRolePolicy", on)])).toEqual(["must escalate:UpdateAssumeRolePolicy:role/fn"]);
    expect(waysOf([allow("iam:UpdateAssumeRolePolicy", "arn:aws:iam::*:role/other")])).toEqual([]);
  });

  test("that is a user is taken over with credentials of its own", () => {
    const more = identityWith("user", "ops", []);
    const into = (on: string): readonly string[] =>
      waysOf([allow("iam:CreateAccessKey", on)], { more, target: "aws_iam_user.ops" });
    expect(into("arn:aws:iam::*:user/ops")).toEqual(["must escalate:CreateAccessKey:user/ops"]);
    expect(into("arn:aws:iam::*:user/dev")).toEqual([]);
  });
});

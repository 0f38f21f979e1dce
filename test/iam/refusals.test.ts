import { describe, expect, it } from "vitest";
import { evaluateText } from "../cloudformation/evaluate.js";
import { buildGraph } from "../../src/graph/build.js";
import type { Resource } from "../../src/graph/resource.js";
import { policyDocuments, refusedPolicies } from "../../src/iam/index.js";
import { resource, stack, unknown } from "../graph/build-values.js";
import { encoded } from "./build-policies.js";

function refused(stacks: Parameters<typeof buildGraph>[0]): readonly (readonly [string, string])[] {
  const { index, document } = buildGraph(stacks, { policyDocuments });
  return refusedPolicies(index, document.iam.documents).map(({ message, span }) => [
    `${span.path}:${span.startLine}`,
    message.replace("IAM does not accept this policy: ", ""),
  ]);
}

const ofTemplate = (...lines: readonly string[]): ReturnType<typeof refused> =>
  refused([evaluateText(["Resources:", ...lines.map((line) => `  ${line}`), ""].join("\n"))]);

describe("refusedPolicies", () => {
  it("names in a template the line of what IAM refuses", () => {
    const found = ofTemplate(
      "Role:",
      "  Type: AWS::IAM::Role",
      "  Properties:",
      "    AssumeRolePolicyDocument:",
      "      Version: 2012-10-18",
      "      Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: {Service: ecs.amazonaws.com}}",
      "    Policies:",
      "      - PolicyName: p",
      "        PolicyDocument:",
      "          Version: 2012-10-17",
      "          Statement:",
      "            - Effect: Allow",
      "              Actions: rds:*",
      '              Resource: "*"',
      "            - {Effect: Allow, Action: rds:*, Resource: my-db}",
    );
    expect(found).toEqual([
      ["t.yaml:6", 'there is no policy version "2012-10-18"'],
      [
        "t.yaml:14",
        'there is no element "Actions" in a statement; it has Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource and Condition (IAM: Syntax errors in policy.)',
      ],
      ["t.yaml:13", "statement 1: it has neither Action nor NotAction (IAM: Policy statement must contain actions.)"],
      [
        "t.yaml:16",
        'statement 2: the resource "my-db" is neither an ARN nor "*" (IAM: Resource my-db must be in ARN format or "*".)',
      ],
    ]);
  });

  it("names managed policies without the version that they have", () => {
    const policy = (version: string): readonly string[] => [
      "  Type: AWS::IAM::ManagedPolicy",
      `  Properties: {PolicyDocument: {${version}Statement: [{Effect: Allow, Action: s3:*, Resource: '*'}]}}`,
    ];
    expect(
      ofTemplate(
        ...["None:", ...policy("")],
        ...["Old:", ...policy("Version: 2008-10-17, ")],
        ...["Known:", ...policy("Version: 2012-10-17, ")],
        ...["Open:", ...policy("Version: !Ref AWS::StackName, ")],
      ),
    ).toEqual(
      ["t.yaml:4", "t.yaml:7"].map((place) => [
        place,
        "a managed policy has the Version 2012-10-17 (IAM: Policy document must be version 2012-10-17 or greater.)",
      ]),
    );
  });

  it("says nothing of what is not known, left out by AWS::NoValue, or about the resource that holds it", () => {
    const found = ofTemplate(
      "Bucket: {Type: AWS::S3::Bucket}",
      "Policy:",
      "  Type: AWS::IAM::ManagedPolicy",
      "  Properties:",
      "    PolicyDocument:",
      "      Version: 2012-10-17",
      "      Statement:",
      "        - {Effect: Allow, Action: s3:*, Resource: !GetAtt Bucket.Arn}",
      "        - {Effect: Allow, Action: s3:*, Resource: !Sub '${Bucket.Arn}/*', Condition: !Ref AWS::NoValue}",
      "        - !Ref AWS::NoValue",
      "Repository:",
      "  Type: AWS::ECR::Repository",
      "  Properties:",
      "    RepositoryPolicyText:",
      "      Version: 2012-10-17",
      "      Statement: {Effect: Allow, Action: ecr:*, Principal: '*'}",
    );
    expect(found).toEqual([]);
  });

  it("says once what several instances of a module have, and nothing of AWS managed policies", () => {
    const bad = encoded({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "rds:*" }] });
    const of = (name: string, attributes: Readonly<Record<string, unknown>>): Resource => resource(name, attributes);
    expect(
      refused([
        stack([
          of('aws_iam_policy.p["a"]', { policy: bad }),
          of('aws_iam_policy.p["b"]', { policy: bad }),
          of("aws_iam_role.r", { managed_policy_arns: ["arn:aws:iam::aws:policy/AmazonRDSFullAccess"] }),
          of("aws_iam_policy.open", { policy: unknown("var.policy has no value") }),
        ]),
      ]).map(([, message]) => message),
    ).toEqual(["statement 1: it has neither Resource nor NotResource (IAM: Policy statement must contain resources.)"]);
  });
});

import { describe, expect, it } from "vitest";
import { couldMatter, kindOf } from "../../src/document/kind.js";

const statement = { Effect: "Allow", Action: "rds-db:connect", Resource: "*" };
const policy = { Version: "2012-10-17", Statement: [statement] };

describe("kindOf", () => {
  it.each([
    ["main.tf", "terraform"],
    ["modules/db/main.tofu", "terraform"],
    ["main.tf.json", "terraform"],
    ["prod.auto.tfvars", "tfvars"],
    ["prod.tfvars.json", "tfvars"],
    [".terraform/modules/db/main.tf", "foreign"],
    [".terraform.lock.hcl", "foreign"],
    ["unit.tftest.hcl", "foreign"],
    ["README.md", "foreign"],
  ])("knows %s by its name", (path, kind) => {
    expect(kindOf(path, "Resources: {A: {Type: AWS::S3::Bucket}}")).toBe(kind);
  });

  it.each([
    ["block style", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n"],
    ["a comment first", "# x\n\n---\nDescription: y\nResources:\n  # z\n  Bucket:\n    Type: 'AWS::S3::Bucket' # w\n"],
    ["quoted keys", '"Resources":\n  "Bucket":\n    "Type": "AWS::S3::Bucket"\n'],
    ["flow style", "Resources:\n  Bucket: { Type: AWS::S3::Bucket }\n"],
    ["flow style at the top", "Resources: {Bucket: {Type: AWS::S3::Bucket}}\n"],
    ["an indented root", "  Resources:\n    Bucket:\n      Type: AWS::S3::Bucket\n"],
    ["type after properties", "Resources:\n  A:\n    Properties:\n      Type: x\n    Type: AWS::S3::Bucket\n"],
    ["CRLF and a byte order mark", "\uFEFFResources:\r\n  Bucket:\r\n    Type: AWS::S3::Bucket\r\n"],
    ["a custom resource", "Resources:\n  A:\n    Type: Custom::Thing\n"],
    ["loops only", "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Fn::ForEach::A: [X, [a], {}]\n"],
    ["loops and a transform", "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A: [X, [a], {}]\n"],
    ["nothing but flow style", "{\n  Resources: {\n    Bucket: {Type: AWS::S3::Bucket}}}\n"],
    ["flow style in single quotes", "{'Resources': {'Bucket': {'Type': 'AWS::S3::Bucket'}}}"],
    ["tabs, which are said to be wrong later", "Resources:\n\tBucket:\n\t\tType: AWS::S3::Bucket\n"],
    [
      "a service of the Serverless Framework around it",
      "service: a\nprovider:\n  name: aws\nresources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n",
    ],
    [
      "an included file for its resources",
      "Resources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: a}}\n",
    ],
    ["a tag", "Resources: &all\n  A: &a\n    Type: !!str AWS::S3::Bucket\n"],
    ["a type on the next line", "Resources:\n  A:\n    Type: # which\n      AWS::S3::Bucket\n"],
    ["a block scalar", "Resources:\n  A:\n    Type: >-\n      AWS::S3::Bucket\n"],
    [
      "a service of the Serverless Framework that lists its resources",
      "service: a\nprovider: {name: aws}\nresources:\n  - ${file(a.yml)}\n  - Resources:\n      A:\n        Type: AWS::S3::Bucket\n  - Outputs: {}\n",
    ],
    [
      "such a list as far left as its key",
      "service: a\nprovider: {name: aws}\nresources:\n- Outputs:\n    A: {Value: b}\n- Resources:\n    A: {Type: AWS::S3::Bucket}\nplugins: []\n",
    ],
    [
      "resources of a service in other files",
      "service: a\nprovider: {name: aws}\nresources:\n  Resources: ${file(a.yml)}\n",
    ],
    [
      "one resource of a service in another file",
      "service: a\nprovider:\n  name: aws\nresources:\n  Resources:\n    A: ${file(a.yml):A}\n",
    ],
    [
      "types that a merge key brings",
      "X:\n  db: &db\n    Type: AWS::RDS::DBInstance\nResources:\n  A:\n    <<: *db\n    Properties: {}\n",
    ],
    [
      "types of a list of merged maps",
      "X:\n- &tags {Tags: []}\n- &db # x\n\n  Type: AWS::S3::Bucket\nResources:\n  A:\n    <<:\n      - *tags\n      - *db\n",
    ],
    [
      "types of merged maps in brackets",
      "X: &db {Type: AWS::S3::Bucket}\r\nResources:\r\n  A:\r\n    '<<': [*x, *db]\r\n".replaceAll("'", ""),
    ],
    ["a merge key in braces", "X: &db\n  Type: AWS::S3::Bucket\nResources:\n  A: {<<: *db, DependsOn: B}\n"],
    ["a resource that is an alias", "X: &db\n  Type: AWS::S3::Bucket\nResources:\n  A: *db\n"],
    ["resources that are an alias", "X: &all\n  A:\n    Type: AWS::S3::Bucket\nResources: *all\n"],
    [
      "maps that are merged into what is merged",
      "X: &a\n  Type: AWS::S3::Bucket\nY: &b\n  <<: *a\nResources:\n  A:\n    <<: *b\n",
    ],
    [
      "functions of a service of the Serverless Framework",
      "service: a\nprovider:\n  name: aws\nfunctions:\n  a:\n    handler: a.b\n",
    ],
    ["functions of a service with a short provider", "service: a\nprovider: aws\nfunctions: {a: {handler: a.b}}\n"],
    [
      "functions of a service with a provider in a file",
      "service: a\nprovider: ${file(p.yml)}\nfunctions:\n  a:\n    handler: a.b\n",
    ],
    ["JSON after a comment", '# a\n\n# b\n{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}}}'],
    ["JSON after the mark of a document", '%YAML 1.1\n--- # a\n{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}}}'],
    ["JSON in a YAML file", '{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}}}'],
  ])("recognises a YAML template with %s", (_, text) => {
    expect(kindOf("any/name.yaml", text)).toBe("template");
    expect(kindOf("any/name.template", text)).toBe("template");
  });

  it("recognises JSON templates wherever the resources stand", () => {
    const template = {
      Description: 'not "Resources": {}',
      Parameters: { Type: { Type: "String" } },
      Resources: { Bucket: { DependsOn: [], Properties: { Type: "x" }, Type: "AWS::S3::Bucket" } },
    };
    expect(kindOf("cdk.out/A.template.json", JSON.stringify(template))).toBe("template");
    expect(kindOf("a.json", JSON.stringify(template, undefined, 2))).toBe("template");
  });

  it.each([
    ["a document", policy],
    ["one statement instead of a list", { Statement: statement }],
    ["NotAction", { Statement: { Effect: "Deny", NotAction: ["iam:*"], Resource: "*" } }],
    ["get-policy-version", { PolicyVersion: { Document: policy, VersionId: "v1" } }],
    ["get-role-policy", { RoleName: "a", PolicyDocument: policy }],
    ["a statement without effect", { Version: "2012-10-17", Statement: [{ Action: "*" }] }],
  ])("recognises IAM policy JSON: %s", (_, data) => {
    expect(kindOf("policies/a.json", JSON.stringify(data))).toBe("iam-policy");
    expect(kindOf("policies/a.json", JSON.stringify(data, undefined, 4))).toBe("iam-policy");
  });

  it("recognises a plan and parameters", () => {
    expect(kindOf("tfplan.json", '{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{}}')).toBe(
      "plan-json",
    );
    expect(kindOf("state.json", '{"format_version":"1.0","terraform_version":"1.9.0","values":{}}')).toBe("foreign");
    expect(kindOf("params.json", '[{"ParameterKey":"Env","ParameterValue":"prod"}]')).toBe("parameters");
    expect(kindOf("params.json", '{"Parameters":{"Env":"prod"}}')).toBe("parameters");
  });

  it.each([
    [
      "a stack policy",
      "a.json",
      '{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}',
    ],
    ["a workflow", ".github/workflows/ci.yml", "on: push\njobs:\n  a:\n    steps: [{run: 'Resources: AWS::'}]\n"],
    [
      "Kubernetes",
      "k8s.yaml",
      "apiVersion: v1\nkind: ConfigMap\ndata:\n  Resources: |\n    A:\n      Type: AWS::S3::Bucket\n",
    ],
    ["a template in a text", "a.yaml", "data: |\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n"],
    [
      "a service of the Serverless Framework without template",
      "serverless.yml",
      "service: a\nprovider:\n  name: aws\nresources:\n  Description: AWS::S3::Bucket\n",
    ],
    [
      "CodeDeploy's AppSpec",
      "appspec.yml",
      "version: 0.0\nResources:\n  - Db:\n      Type: AWS::Lambda::Function\n      Properties: {Name: a}\n",
    ],
    [
      "CodeDeploy's AppSpec, as far left as can be",
      "deploy.yaml",
      "version: 0.0\nResources:\n- Db:\n    Type: AWS::ECS::Service\n",
    ],
    ["CodeDeploy's AppSpec in braces", "appspec.yaml", "version: 0.0\nResources: [{Db: {Type: AWS::ECS::Service}}]\n"],
    [
      "CodeDeploy's AppSpec in JSON",
      "appspec.json",
      '{"version":1,"Resources":[{"TargetService":{"Type":"AWS::ECS::Service","Properties":{}}}],"Hooks":[]}',
    ],
    [
      "anchors that nothing of the resources takes",
      "a.yaml",
      "X: &db\n  Type: AWS::S3::Bucket\nResources:\n  A:\n    b: *db\n",
    ],
    ["aliases of each other", "a.yaml", "X: &a\n  <<: *b\nY: &b\n  <<: *a\n# AWS::\nResources:\n  A:\n    <<: *b\n"],
    [
      "a service of the Serverless Framework elsewhere",
      "serverless.yml",
      "service: a\nprovider:\n  name: google\nfunctions:\n  a:\n    handler: a.b\n",
    ],
    ["a program of that name", "src/serverless.ts", "export const provider = 1;\n"],
    ["OpenAPI", "api.yaml", "openapi: 3.0.0\npaths: {}\n"],
    ["a package", "package.json", '{"name":"Resources","Resources":{"A":{"Type":"AWS::S3::Bucket"}}}'],
    ["ARM", "azure.json", '{"$schema":"x","resources":[{"type":"AWS::"}],"parameters":{}}'],
    ["a list at the top", "list.yaml", "- Resources:\n    A:\n      Type: AWS::S3::Bucket\n"],
    ["a playbook", "site.yml", "- hosts: all\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n"],
    [
      "a policy of another cloud",
      "ram.json",
      '{"Version":"1","Statement":[{"Effect":"Allow","Action":"rds:*","Resource":"acs:rds:*:*:*"}]}',
    ],
    ["a list of documents", "a.json", '[{"Statement":[{"Effect":"Allow","Action":"*"}]}]'],
    ["nested Statement", "a.json", '{"a":{"Statement":[{"Effect":"Allow","Action":"*"}]}}'],
    ["installed packages", "node_modules/a/t.json", '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}'],
    ["a copy among the CDK's assets", "cdk.out/asset.3f2a/t.json", '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}'],
    [
      "an asset of a CDK snapshot",
      `test/db.snapshot/asset.${"0a".repeat(32)}.json`,
      '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}',
    ],
    ["cdk's tree", "cdk.out/tree.json", '{"version":"tree-0.1","tree":{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}}'],
    ["an empty file", "a.yaml", ""],
    ["a broken file", "a.json", '{"Statement": "'],
  ])("leaves %s alone", (_, path, text) => {
    expect(kindOf(path, text)).toBe("foreign");
  });

  it("takes microseconds for files that are none of its business", () => {
    const text = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n".repeat(100);
    const start = process.cpuUsage().user;
    for (let i = 0; i < 1000; i++) kindOf("a.yaml", text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(100);
  });

  it("takes little time for a large template", () => {
    const resources = Array.from({ length: 20_000 }, (_, i): [string, unknown] => [
      `R${i}`,
      { Type: "AWS::S3::Bucket", Properties: { A: i } },
    ]);
    const text = JSON.stringify({
      Outputs: Object.fromEntries<unknown>(resources),
      Resources: Object.fromEntries<unknown>(resources),
    });
    const start = process.cpuUsage().user;
    expect(kindOf("a.json", text)).toBe("template");
    expect(process.cpuUsage().user - start).toBeLessThan(200_000);
  });
});

describe("hostile texts", () => {
  it.each([
    ["spaces after a key", `Resources: ${" ".repeat(300_000)}x`],
    ["spaces before a colon", `Resources${" ".repeat(300_000)}x`],
    ["words and colons", `Resources${":a".repeat(300_000)} `],
    ["quotes", `{"Resources": ${'"\\'.repeat(300_000)}`],
    ["open brackets", `{"Resources": ${"[".repeat(600_000)}`],
    ["words in braces", `{a${" b".repeat(300_000)}`],
    ["a long word in braces", `{${"a".repeat(600_000)}`],
    ["keys in braces", `{${"Resources: {a: ".repeat(40_000)}`],
    [
      "anchors in anchors",
      `${Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i % 100)}x${i}: &a${i}\n`).join("")}Resources:\n  A:\n    <<: [${Array.from({ length: 3000 }, (_, i) => `*a${i}`).join(", ")}]\n`,
    ],
    ["open strings", `{"Resources": "${"a".repeat(600_000)}`],
  ])("take little time: %s", (_, text) => {
    const start = process.cpuUsage().user;
    kindOf("a.yaml", `# AWS:: \n${text}`);
    kindOf("a.yaml", `${text} AWS::`);
    expect(process.cpuUsage().user - start).toBeLessThan(500_000);
  });
});

describe("couldMatter", () => {
  it("goes by the name alone", () => {
    const paths = [
      "a.tf",
      "a.yaml",
      "b/a.json",
      "a.template",
      "p.json.tftpl",
      "infra/db-template",
      "LICENSE",
      "a.md",
      "node_modules/a.json",
      "yarn.lock",
    ];
    expect(paths.filter(couldMatter)).toEqual([
      "a.tf",
      "a.yaml",
      "b/a.json",
      "a.template",
      "p.json.tftpl",
      "infra/db-template",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import { evaluateData, evaluateText, treeOf } from "./evaluate.js";

/** Milliseconds of processor time. */
function cost(work: () => void): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}

function nest(levels: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
}

const withProperty = (value: unknown): unknown => ({
  Resources: { X: { Type: "Custom::X", Properties: { A: value } } },
});

describe("hostile templates", () => {
  it.each([
    ["texts in texts", nest(90, (inner) => ({ "Fn::ToJsonString": { a: inner } }), '"')],
    ["encodings of encodings", nest(180, (inner) => ({ "Fn::Base64": inner }), "x".repeat(1000))],
    ["joins of joins", nest(60, (inner) => ({ "Fn::Sub": ["${a}${a}", { a: inner }] }), "x".repeat(1000))],
    ["splits", { "Fn::Split": [",", ",".repeat(900_000)] }],
  ])("do not blow up through %s", (_, value) => {
    expect(cost(() => evaluateData(withProperty(value)))).toBeLessThan(5000);
  });

  it("do not blow up through loops", () => {
    const items = Array.from({ length: 1500 }, (_, i) => `i${i}`);
    const inner = { "Fn::ForEach::B": ["B", items, { "R${A}${B}": { Type: "AWS::S3::Bucket" } }] };
    const template = { Resources: { "Fn::ForEach::A": ["A", items, inner] } };
    expect(cost(() => evaluateData(template))).toBeLessThan(5000);
    expect(evaluateData(template).diagnostics.map(({ code }) => code)).toContain("cloudformation-loop");
  });

  it("do not blow up through attachments that stand for each other", () => {
    const attachment = (to: string): unknown => ({
      Type: "AWS::SecretsManager::SecretTargetAttachment",
      Properties: { SecretId: { "Fn::Sub": `\${${to}}` } },
    });
    const { resources } = evaluateData({ Resources: { A: attachment("B"), B: attachment("A") } });
    expect(resources).toHaveLength(2);
  });

  it("do not blow up through a long chain of such attachments", () => {
    const chain = Array.from({ length: 3000 }, (_, i): [string, unknown] => [
      `A${i}`,
      { Type: "AWS::SecretsManager::SecretTargetAttachment", Properties: { SecretId: { Ref: `A${i + 1}` } } },
    ]);
    expect(evaluateData({ Resources: Object.fromEntries(chain) }).resources).toHaveLength(3000);
  });

  it("do not blow up through conditions that depend on each other", () => {
    const conditions = (last: unknown): unknown =>
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, i): [string, unknown] => {
          const next = i === 999 ? last : { Condition: `C${i + 1}` };
          return [`C${i}`, { "Fn::Or": [next, next] }];
        }),
      );
    const template = (last: unknown): unknown => ({
      Parameters: { P: { Type: "String" } },
      Conditions: conditions(last),
      Resources: { X: { Type: "AWS::S3::Bucket", Condition: "C0" } },
    });
    const { resources, diagnostics } = evaluateData(template({ "Fn::Equals": [{ Ref: "P" }, "a"] }));
    expect(resources).toMatchObject([{ uncertain: [{}] }]);
    expect(diagnostics).toMatchObject([{ code: "cloudformation-condition", severity: "error" }]);
    expect(diagnostics[0]?.message).toContain("more than 200 conditions");
    expect(evaluateData(template({ Condition: "C0" })).resources).toHaveLength(1);
  });

  it("do not blow up through nested stacks", () => {
    const files: Record<string, string> = Object.fromEntries(
      Array.from({ length: 7 }, (_, level) => {
        const nested = { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: `./t${level + 1}.json` } };
        const resources = Array.from({ length: 20 }, (_, i): [string, unknown] => [`N${i}`, nested]);
        return [`t${level}.json`, JSON.stringify({ Resources: Object.fromEntries(resources) })];
      }),
    );
    files["t7.json"] = JSON.stringify({ Resources: { X: { Type: "AWS::S3::Bucket" } } });
    const { resources, diagnostics } = evaluateTemplate(treeOf(files), "t0.json", {});
    expect(resources.length).toBeLessThan(50_000);
    expect(diagnostics[0]).toMatchObject({ code: "cloudformation-nested", severity: "error" });
    expect(diagnostics[0]?.message).toContain("one of more than 1000 nested stacks");
  });

  it("are judged up to a number of resources", () => {
    const many = Array.from({ length: 50_001 }, (_, i): [string, unknown] => [`B${i}`, { Type: "AWS::S3::Bucket" }]);
    const { resources, diagnostics } = evaluateData({ Resources: Object.fromEntries(many) });
    expect(resources).toHaveLength(50_000);
    expect(diagnostics).toMatchObject([{ code: "cloudformation-limit", severity: "error" }]);
  });

  it("do not blow up through aliases and nesting", () => {
    const bomb = ["A0: &a0 [x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++) bomb.push(`A${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    const text = `Resources:\n  X:\n    Type: AWS::S3::Bucket\n${bomb.join("\n")}\n`;
    expect(cost(() => evaluateText(text))).toBeLessThan(5000);
    expect(evaluateText(text).diagnostics.map(({ code }) => code)).toEqual(["yaml-aliases"]);
    expect(evaluateText(`Resources: ${"[".repeat(50_000)}`).diagnostics[0]?.code).toBe("yaml-too-deep");
  });

  it("take time in proportion to their size", () => {
    const template = (count: number): unknown => ({
      Resources: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `R${i}`,
          {
            Type: "AWS::RDS::DBInstance",
            DependsOn: `R${i - 1}`,
            Properties: { KmsKeyId: { "Fn::GetAtt": ["R0", "Arn"] } },
          },
        ]),
      ),
    });
    expect(cost(() => evaluateData(template(20_000)))).toBeLessThan(8000);
  });

  it("never make the evaluation throw", () => {
    const key = fc.constantFrom(
      ...[
        "Ref",
        "Fn::Sub",
        "Fn::If",
        "Fn::Join",
        "Fn::GetAtt",
        "Fn::Select",
        "Fn::Split",
        "Fn::FindInMap",
        "Fn::Cidr",
        "Condition",
      ],
      ...[
        "Fn::ForEach::X",
        "Fn::Transform",
        "Fn::Length",
        "Fn::Base64",
        "Type",
        "Properties",
        "Policies",
        "Statement",
        "Tags",
        "A",
      ],
      ...[
        "SecurityGroupIngress",
        "Parameters",
        "PolicyDocument",
        "Environment",
        "Variables",
        "__proto__",
        "constructor",
      ],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom<unknown>(
          "A",
          "P",
          "",
          "${A}",
          "AWS::NoValue",
          0,
          -1,
          true,
          null,
          "AWS::RDS::DBInstance",
          "${",
          "1",
        ),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    const type = fc.constantFrom(
      "AWS::RDS::DBInstance",
      "AWS::EC2::SecurityGroup",
      "AWS::IAM::Role",
      "AWS::Serverless::Function",
      "X::Y",
    );
    const template = fc.record(
      {
        Parameters: fc.dictionary(fc.constantFrom("A", "P"), tree, { noNullPrototype: true }),
        Conditions: fc.dictionary(fc.constantFrom("A", "P"), tree, { noNullPrototype: true }),
        Mappings: tree,
        Globals: fc.record({ Function: tree }),
        Transform: tree,
        Resources: fc.oneof(
          tree,
          fc.dictionary(fc.constantFrom("A", "B"), fc.record({ Type: type, Properties: tree, Condition: tree }), {
            noNullPrototype: true,
          }),
        ),
      },
      { requiredKeys: ["Resources"], noNullPrototype: true },
    );
    fc.assert(
      fc.property(template, (data) => {
        evaluateData(data);
      }),
      { numRuns: 1500 },
    );
  });
});

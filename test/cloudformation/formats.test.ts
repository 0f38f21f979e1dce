import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document } from "yaml";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import { flatten } from "../../src/graph/flatten.js";
import { shortForm } from "../support/template-forms.js";
import { treeOf } from "./evaluate.js";

/** What a template means, without places. */
function meaning(path: string, text: string): unknown {
  const { resources, diagnostics } = evaluateTemplate(treeOf({ [path]: text }), path);
  return {
    diagnostics: diagnostics.map(({ code, message }) => [code, message]),
    resources: resources.map(({ address, type, uncertain, attributes, native }) => ({
      address,
      type,
      uncertain: uncertain?.map(({ reason }) => reason),
      ...flatten(attributes),
      native: native && flatten(native),
    })),
  };
}

const name = fc.constantFrom("Env", "Open", "Names");
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("true", "010", "2012-10-17", "a: b", "yes", "${Env}", "arn:aws:iam::x"),
);
const { expression, condition } = fc.letrec((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.boolean()),
    fc.record({ Ref: fc.constantFrom("Env", "Open", "Names", "Key", "AWS::Region", "AWS::NoValue") }),
    fc.record({ "Fn::GetAtt": fc.constantFrom<unknown>(["Key", "Arn"], "Key.Arn") }),
    fc.record({ "Fn::Sub": fc.constantFrom("x-${Env}-${AWS::AccountId}", "${Key.Arn}/${!Lit}", "${Open}") }),
    fc.record({ "Fn::Join": fc.tuple(fc.constantFrom("", ","), fc.array(tie("expression"), { maxLength: 3 })) }),
    fc.record({ "Fn::If": fc.tuple(fc.constantFrom("C1", "C2"), tie("expression"), tie("expression")) }),
    fc.record({
      "Fn::Select": fc.tuple(fc.constantFrom(0, "1"), fc.array(tie("expression"), { minLength: 2, maxLength: 3 })),
    }),
    fc.record({ "Fn::Split": fc.tuple(fc.constant(","), tie("expression")) }),
    fc.record({ "Fn::FindInMap": fc.tuple(fc.constant("Map"), fc.record({ Ref: name }), fc.constant("k")) }),
    fc.array(tie("expression"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "Effect"), tie("expression"), {
      maxKeys: 2,
      minKeys: 2,
      noNullPrototype: true,
    }),
  ),
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ "Fn::Equals": fc.tuple(fc.record({ Ref: name }), text) }),
    fc.record({ "Fn::Not": fc.tuple(tie("condition")) }),
    fc.record({ "Fn::And": fc.tuple(tie("condition"), tie("condition")) }),
    fc.record({ "Fn::Or": fc.tuple(tie("condition"), tie("condition")) }),
  ),
}));

const template = fc.record({
  Parameters: fc.constant({
    Env: { Type: "String", Default: "dev" },
    Open: { Type: "String" },
    Names: { Type: "CommaDelimitedList", Default: "a,b" },
  }),
  Mappings: fc.constant({ Map: { dev: { k: "v" }, prod: { k: "w" } } }),
  Conditions: fc.record({ C1: condition, C2: condition }),
  Resources: fc.record({
    Key: fc.constant({ Type: "AWS::KMS::Key" }),
    Db: fc.record({
      Type: fc.constantFrom("AWS::RDS::DBInstance", "AWS::Foo::Bar"),
      Condition: fc.constantFrom("C1", "C2"),
      Properties: fc.record({
        StorageEncrypted: expression,
        Port: expression,
        VPCSecurityGroups: expression,
        Other: expression,
      }),
    }),
    Role: fc.record({
      Type: fc.constant("AWS::IAM::Role"),
      Properties: fc.record({
        AssumeRolePolicyDocument: fc.record({
          Statement: fc.array(fc.record({ Effect: expression, Action: expression }), { maxLength: 2 }),
        }),
      }),
    }),
  }),
});

describe("a template", () => {
  it("means the same in JSON, in YAML with long functions, and in YAML with short functions", () => {
    fc.assert(
      fc.property(template, (data) => {
        const json = meaning("t", JSON.stringify(data));
        expect(meaning("t", JSON.stringify(data, undefined, 2))).toEqual(json);
        expect(meaning("t", new Document(data).toString())).toEqual(json);
        expect(meaning("t", shortForm(data))).toEqual(json);
      }),
      { numRuns: 150 },
    );
  });
});

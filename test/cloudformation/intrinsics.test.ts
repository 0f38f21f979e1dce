import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TemplateOptions } from "../../src/cloudformation/index.js";
import type { TextPart, UnknownValue, Value } from "../../src/graph/value.js";
import { at, plain, where } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

const HEAD = `
Parameters:
  Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Open: {Type: String}
  Stage: {Type: String, AllowedValues: [a, b]}
  Only: {Type: String, AllowedValues: [one]}
  Names: {Type: CommaDelimitedList, Default: "a, b,c"}
  Size: {Type: Number, Default: 20}
  Secret: {Type: AWS::SSM::Parameter::Value<String>, Default: /db/name}
Mappings:
  Sizes:
    dev: {Class: small, Zones: [a, b]}
    prod: {Class: large, Zones: [a, b]}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [!Condition IsProd]
  Unknown: !Equals [!Ref Open, x]
  NotC: !Equals [!Ref Stage, c]
  Same: !Equals [!Ref Open, !Ref Open]
  Both: !And [!Condition IsDev, !Condition Unknown]
  Never: !And [!Condition IsProd, !Condition Unknown]
  Always: !Or [!Condition IsDev, !Condition Unknown]
  Words: !Equals ["true", true]
Resources:
  Key: {Type: AWS::KMS::Key}
  Proxy: {Type: AWS::RDS::DBProxy}
  Cluster: {Type: AWS::RDS::DBCluster}
  Thing:
    Type: Custom::Thing
    Properties:
`;

function thing(expression: string, options: TemplateOptions = {}): { value: Value; codes: string[] } {
  const stack = evaluateText(`${HEAD}      X: ${expression}\n`, options);
  return { value: at(resourceOf(stack, "Thing").attributes, "X"), codes: stack.diagnostics.map(({ code }) => code) };
}

function valueOf(expression: string, options: TemplateOptions = {}): unknown {
  const { value, codes } = thing(expression, options);
  expect(codes).toEqual([]);
  return plain(value);
}

/** The pieces of a text that is not wholly known: references as `<Key.arn>`, holes as `?`. */
function textOf(expression: string, options: TemplateOptions = {}): string {
  const { value, codes } = thing(expression, options);
  expect(codes).toEqual([]);
  expect(value.kind).toBe("unknown");
  return ((value as UnknownValue).text ?? [{ unknown: [] }]).map(piece).join("");
}

function piece(part: TextPart): string {
  if (typeof part === "string") return part;
  if ("unknown" in part) return "?";
  const { address, attribute, derived } = part.reference;
  return `<${address}${attribute === "" ? "" : `.${attribute}`}${derived === true ? " piece" : ""}>`;
}

describe("functions of templates", () => {
  it.each([
    ["!Ref Env", "dev"],
    ["!Ref Names", ["a", "b", "c"]],
    [
      "arn:aws:s3:::home/${aws:username}/${s3:prefix}/${ssm:resourceTag/x}",
      "arn:aws:s3:::home/${aws:username}/${s3:prefix}/${ssm:resourceTag/x}",
    ],
    ["!Ref Size", 20],
    ["!Ref Only", "one"],
    ["!Ref AWS::NoValue", null],
    ["[a, !Ref AWS::NoValue, b]", ["a", "b"]],
    ["!Join ['-', [a, !Ref Env, !Ref Size]]", "a-dev-20"],
    ["!Join [',', !Ref Names]", "a,b,c"],
    ["!Sub '${Env}/${!Literal}/${Size}'", "dev/${Literal}/20"],
    ["!Sub ['${a}${Env}', {a: !Ref Size, Env: x}]", "20x"],
    ["!Select [1, !Ref Names]", "b"],
    ["!Select ['0', !Split ['/', 'x/y']]", "x"],
    ["!Split [',', 'a,,b']", ["a", "", "b"]],
    ["!FindInMap [Sizes, !Ref Env, Class]", "small"],
    ["!FindInMap [Sizes, !Ref Open, Zones]", ["a", "b"]],
    ["!FindInMap [Sizes, none, Class, {DefaultValue: medium}]", "medium"],
    ["!Base64 äx", "w6R4"],
    ["!Cidr [10.0.0.0/16, 2, 8]", ["10.0.0.0/24", "10.0.1.0/24"]],
    ["!Select [3, !Cidr [10.1.2.0/24, 4, 6]]", "10.1.2.192/26"],
    ["{Fn::Length: !Ref Names}", 3],
    ["{Fn::ToJsonString: {a: !Ref Size, b: [!Ref AWS::NoValue]}}", '{"a":20,"b":[]}'],
    ["!If [IsProd, 1, 2]", 2],
    ["!If [IsDev, !Ref AWS::NoValue, 2]", null],
    ["!If [Unknown, 1, 1]", 1],
    ["!If [Unknown, {a: 1, b: [x]}, {a: 1, b: [x]}]", { a: 1, b: ["x"] }],
    ["!If [NotC, 1, 2]", 2],
    ["!If [Same, 1, 2]", 1],
    ["!If [Never, 1, 2]", 2],
    ["!If [Always, 1, 2]", 1],
    ["!If [Words, 1, 2]", 1],
    ["'{{resolve:secretsmanager:a:SecretString:b}}'", "{{resolve:secretsmanager:a:SecretString:b}}"],
  ])("decides %s", (expression, expected) => {
    expect(valueOf(expression)).toEqual(expected);
  });

  it("uses what is configured of the deployment", () => {
    const options = { account: "012345678901", region: "cn-north-1", parameters: { Env: "prod", Names: "z" } };
    expect(valueOf("!Sub '${AWS::Partition}:${AWS::Region}:${AWS::AccountId}'", options)).toBe(
      "aws-cn:cn-north-1:012345678901",
    );
    expect(valueOf("!If [IsProd, !Ref Names, 2]", options)).toEqual(["z"]);
  });

  it.each([
    ["!Ref Key", "<Key.key_id>"],
    ["!GetAtt Key.Arn", "<Key.arn>"],
    ["!GetAtt [Key, Arn]", "<Key.arn>"],
    ["{Fn::GetAtt: [Cluster, Endpoint.Address]}", "<Cluster.endpoint>"],
    ["!Sub 'arn:${AWS::Partition}:x:${Key.Arn}'", "arn:<AWS::Partition>:x:<Key.arn>"],
    ["!Join ['/', [a, !GetAtt Cluster.DBClusterResourceId, !Ref Open]]", "a/<Cluster.cluster_resource_id>/?"],
    ["!Select [6, !Split [':', !GetAtt Proxy.DBProxyArn]]", "<Proxy.arn piece>"],
    ["!Select [0, !GetAZs '']", "<AWS::Region.AvailabilityZones piece>"],
    ["!Select [3, !Split [':', !Sub 'a:b:c:${AWS::Region}:d']]", "<AWS::Region>"],
    [
      "!Sub '{{resolve:secretsmanager:${Open}:SecretString}}'",
      "{{resolve:secretsmanager:<dynamic-reference>:SecretString}}",
    ],
    ["!ImportValue other", "?"],
    ["${self:custom.${opt:stage}.password}", "?"],
    ["db-${opt:stage, 'dev'}-${ssm:/db/name}-main", "db-?-?-main"],
    ["!Sub '${AWS::StackName}-${sls:stage}'", "<AWS::StackName>-?"],
    ["!Ref Secret", "?"],
    ["!If [Unknown, 1, 2]", "?"],
    ["!If [Unknown, 1, !Ref AWS::NoValue]", "?"],
  ])("keeps what is known of %s", (expression, expected) => {
    expect(textOf(expression)).toBe(expected);
  });

  it("leaves out of a document what AWS::NoValue unsets, also beside its text", () => {
    const text = `Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Fn::ToJsonString: {Statement: [{Effect: Allow, Action: a, Resource: !Ref P, Condition: !Ref AWS::NoValue}]}
`;
    const policy = at(resourceOf(evaluateText(text), "P").attributes, "policy");
    const json = policy.kind === "unknown" ? policy.json : undefined;
    expect(json && plain(json)).toEqual({
      Statement: [{ Effect: "Allow", Action: "a", Resource: expect.anything() as unknown }],
    });
  });

  it("says why a value is not known, and where that would be decided", () => {
    const because = (expression: string): unknown => {
      const { value } = thing(expression);
      return value.kind === "unknown" ? value.because.map(({ reason, span }) => [reason, span?.startLine]) : value;
    };
    expect(because("!Ref Open")).toEqual([["parameter Open has no default", 4]]);
    expect(because("!If [Unknown, 1, 2]")).toEqual([
      ["condition Unknown is not decided (1 if it holds, 2 if not): parameter Open has no default", 4],
    ]);
    expect(because("!If [Both, 'false', !Ref AWS::NoValue]")).toEqual([
      ["condition Both is not decided (false if it holds, not set if not): parameter Open has no default", 4],
    ]);
    // A text may be a secret.
    expect(because("!If [Unknown, s3cret, 1]")).toEqual([
      ["condition Unknown is not decided: parameter Open has no default", 4],
    ]);
    expect(because("!If [Unknown, !Ref Secret, !Ref AWS::Region]")).toEqual([
      ["condition Unknown is not decided: parameter Open has no default", 4],
      ["parameter Secret is read from Systems Manager /db/name", 9],
    ]);
    expect(because("!Ref Secret")).toEqual([["parameter Secret is read from Systems Manager /db/name", 9]]);
    expect(because("!ImportValue {Fn::Sub: '${Open}-${Env}-Subnet'}")).toEqual([
      ["the export …-dev-Subnet of another stack is not known", 31],
      ["parameter Open has no default", 4],
    ]);
    expect(because("${self:custom.encrypted}")).toEqual([
      ["${self:custom.encrypted} is filled in by the Serverless Framework", 31],
    ]);
  });

  it("keeps what both branches of an undecided condition agree on", () => {
    const { value } = thing("!If [Unknown, {a: 1, b: 2}, {a: 1, c: 3}]");
    expect(plain(at(value, "a"))).toBe(1);
    expect(at(value, "b").kind).toBe("unknown");
    expect(at(value, "c").kind).toBe("unknown");
  });

  it("lists all that an undecided value can be", () => {
    const candidates = (expression: string): unknown => {
      const { value } = thing(expression);
      return value.kind === "unknown" ? value.oneOf?.map(plain) : value;
    };
    expect(candidates("!Ref Stage")).toEqual(["a", "b"]);
    expect(candidates("!If [Unknown, 1, !If [Both, 2, !Ref Stage]]")).toEqual([1, "a", "b"]);
    expect(candidates("!If [Unknown, !Ref AWS::NoValue, !Ref Stage]")).toEqual([null, "a", "b"]);
    expect(candidates("!FindInMap [Sizes, !Ref Open, Class]")).toEqual(["small", "large"]);
    expect(candidates("!Ref Open")).toBeUndefined();
  });

  it("places a value where its property is written, and says where it came from", () => {
    const { value } = thing("!Ref Env # comment");
    expect(where(value)).toBe("31:7-31:18");
    expect(value.via).toMatchObject([{ startLine: 3 }]);
    const list = thing("[a, !If [IsDev, b, c]]").value;
    expect(where(at(list, 1))).toBe("31:14-31:31");
  });

  it.each([
    ["!Ref Nothing", "cloudformation-reference"],
    ["!GetAtt Nothing.Arn", "cloudformation-reference"],
    ["!Sub '${Nothing}'", "cloudformation-reference"],
    ["!If [Nothing, 1, 2]", "cloudformation-condition"],
    ["!If [IsProd, 1]", "cloudformation-function"],
    ["!Select [5, !Ref Names]", "cloudformation-function"],
    ["!FindInMap [Sizes, dev, Nothing]", "cloudformation-function"],
    ["!FindInMap [Nothing, dev, Class]", "cloudformation-function"],
    ["!Join [x]", "cloudformation-function"],
    ["!Cidr [10.0.0.0/28, 40, 8]", "cloudformation-function"],
    ["!Unheard of", "cloudformation-function"],
    ["{Fn::Unheard: of}", "cloudformation-function"],
    ["{Fn::Transform: {Name: Macro}}", "cloudformation-macro"],
  ])("diagnoses %s and does not guess", (expression, code) => {
    const { value, codes } = thing(expression);
    expect(codes).toEqual([code]);
    expect(value.kind).toBe("unknown");
  });

  it("diagnoses conditions that depend on themselves", () => {
    const stack = evaluateText(
      "Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\nResources:\n  X: {Type: AWS::S3::Bucket, Condition: A}\n",
    );
    expect(stack.diagnostics.map(({ code }) => code)).toEqual(["cloudformation-cycle"]);
    expect(stack.resources[0]?.uncertain).toBeDefined();
  });

  it("stops texts that double without end", () => {
    let expression = "'x'";
    for (let i = 0; i < 40; i++)
      expression = `{"Fn::Sub": ["\${a}\${a}\${a}", {"a": ${expression.replaceAll("'", '"')}}]}`;
    const { value } = thing(expression);
    expect(value).toMatchObject({
      kind: "unknown",
      because: [{ reason: "the text has more than 1000000 characters" }],
    });
  });

  it("reassembles what it splits", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "/") }), { minLength: 1 }), (pieces) => {
        const text = pieces.join(",");
        expect(valueOf(`!Join [',', !Split [',', '${text}']]`)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

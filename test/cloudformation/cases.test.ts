import { describe, expect, it } from "vitest";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

const HEAD = `
Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Size: {Type: String, AllowedValues: [small, big]}
  Flag: {Type: String, AllowedValues: ["true", "false"]}
  Days: {Type: Number, AllowedValues: [1, 7]}
  Open: {Type: String}
  Other: {Type: String}
  Names: {Type: CommaDelimitedList}
  Picked: {Type: CommaDelimitedList, AllowedValues: [a, b]}
Mappings:
  Sizes:
    dev: {class: small, days: 1}
    test: {class: middle, days: 2}
    prod: {class: large, days: 30}
  Regions:
    eu-west-1: {bucket: a}
    us-east-1: {bucket: b}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Equals [!Ref Env, dev]
  IsBig: !Equals [!Ref Size, big]
  IsX: !Equals [!Ref Open, x]
  IsY: !Equals [!Ref Open, "y"]
  Contradiction: !And [!Condition IsX, !Not [!Condition IsX]]
  Tautology: !Or [!Condition IsX, !Not [!Condition IsX]]
  Both: !And [!Condition IsX, !Condition IsY]
  OneOfTwo: !Or [!Condition IsProd, !Condition IsDev]
  Neither: !And [!Not [!Condition IsProd], !Not [!Condition IsDev]]
  NotBoth: !Not [!Condition Both]
  SameOther: !Equals [!Ref Open, !Ref Other]
  OtherSame: !Equals [!Ref Other, !Ref Open]
  Mirrored: !Or [!Condition SameOther, !Not [!Condition OtherSame]]
  Implied: !Or [!Not [!And [!Condition IsX, !Condition IsBig]], !Condition IsBig]
  Text: !Equals [!Sub "db-\${Env}", db-test]
  IsProdText: !Equals [!Join ["-", [db, !Ref Env]], db-prod]
  SameTexts: !Or [!Not [!Condition IsProd], !Condition IsProdText]
  Home: !Equals [!Ref AWS::Region, eu-west-1]
  Away: !Equals [!Ref AWS::Region, us-east-1]
  Nowhere: !And [!Condition Home, !Condition Away]
  XOrBig: !Or [!Condition IsX, !Condition IsBig]
  Different: !Equals [!If [IsX, a, b], !If [IsX, c, d]]
  FirstTwo: !Equals [!Select [0, !Ref Names], !Select [1, !Ref Names]]
Resources:
  Key: {Type: AWS::KMS::Key}
  Db: {Type: AWS::RDS::DBInstance}
  Thing:
    Type: Custom::Thing
    Properties:
`;

function thing(expression: string): unknown {
  const stack = evaluateText(`${HEAD}      X: ${expression}\n`);
  expect(stack.diagnostics).toEqual([]);
  const value = at(resourceOf(stack, "Thing").attributes, "X");
  return value.kind !== "unknown"
    ? plain(value)
    : value.oneOf?.map((each) =>
        each.kind === "unknown"
          ? each.text
              ?.map((part) =>
                typeof part === "string" ? part : "reference" in part ? `<${part.reference.address}>` : "?",
              )
              .join("")
          : plain(each),
      );
}

describe("a text of which a piece is not decided", () => {
  it.each([
    ['!Sub "aurora-${Env}"', ["aurora-dev", "aurora-prod"]],
    ['!Join ["-", [aurora, !If [IsX, mysql, postgresql]]]', ["aurora-mysql", "aurora-postgresql"]],
    ['!Sub ["aurora-${e}", {e: !If [IsX, mysql, postgresql]}]', ["aurora-mysql", "aurora-postgresql"]],
    // The same condition twice has two cases, and so has a parameter that the condition compares.
    ['!Join ["-", [!If [IsX, a, b], !If [IsX, c, d]]]', ["a-c", "b-d"]],
    ['!Sub ["${e}-${Env}", {e: !If [IsProd, p, d]}]', ["p-prod", "d-dev"]],
    ['!Sub ["${e}-${Open}", {e: !If [IsX, p, d]}]', ["p-x", "d-?"]],
    ['!Join ["-", [!Ref Env, !Ref Size]]', ["dev-small", "dev-big", "prod-small", "prod-big"]],
    ['!Join [",", [a, !If [IsX, b, !Ref AWS::NoValue], c]]', ["a,b,c", "a,c"]],
    ['!Join [",", !If [IsX, [a, b], [c]]]', ["a,b", "c"]],
    ['!Join ["", [!If [IsX, ab, a], !If [IsX, c, bc]]]', "abc"],
    ['!Sub "${Env}-${Size}"', ["dev-small", "dev-big", "prod-small", "prod-big"]],
    // Keys that are allowed, and keys that there are.
    ["!FindInMap [Sizes, !Ref Env, class]", ["small", "large"]],
    ['!Sub ["${Env}-${c}", {c: !FindInMap [Sizes, !Ref Env, class]}]', ["dev-small", "prod-large"]],
    ['!Sub ["${Open}-${c}", {c: !FindInMap [Sizes, !Ref Open, class]}]', ["dev-small", "test-middle", "prod-large"]],
    ['!Sub ["s3-${b}", {b: !FindInMap [Regions, !Ref AWS::Region, bucket]}]', ["s3-a", "s3-b"]],
    ["!FindInMap [Sizes, !If [IsX, dev, test], class]", ["small", "middle"]],
    ["!FindInMap [Sizes, !Ref Open, class, {DefaultValue: none}]", ["small", "middle", "large", "none"]],
    ["!Select [!If [IsX, 0, 1], [a, b, c]]", ["a", "b"]],
    ["!Select [!If [IsX, 0, 1], !Ref Names]", [undefined, undefined]],
    ['!Select [1, !Split ["-", !Sub "aurora-${Env}"]]', ["dev", "prod"]],
    [
      '!Split [",", !If [IsX, "a,b", "a,c"]]',
      ["a", { unknown: ["condition IsX is not decided: parameter Open has no default"] }],
    ],
    ['!Base64 {Fn::Sub: "${Env}"}', ["ZGV2", "cHJvZA=="]],
    ["{Fn::ToJsonString: {env: !Ref Env}}", ['{"env":"dev"}', '{"env":"prod"}']],
    ["{Fn::Length: !If [IsX, [a], [a, b]]}", [1, 2]],
    ["!Select [0, !Cidr [!If [IsX, 10.0.0.0/16, 10.1.0.0/16], 1, 8]]", ["10.0.0.0/24", "10.1.0.0/24"]],
    ['!Sub "${Db}-x-${Env}"', ["<Db>-x-dev", "<Db>-x-prod"]],
    ['!Sub "${Key.Arn}/${Env}"', ["<Key>/dev", "<Key>/prod"]],
    ['!Join ["", [!Ref Open, "-", !Ref Env]]', ["?-dev", "?-prod"]],
    ["!GetAtt [!If [IsX, Key, Db], Arn]", ["<Key>", "<Db>"]],
    ["!If [Tautology, 1, 2]", 1],
    ["!If [Contradiction, 1, 2]", 2],
    ["!If [Both, 1, 2]", 2],
    ["!If [OneOfTwo, 1, 2]", 1],
    ["!If [Neither, 1, 2]", 2],
    ["!If [NotBoth, 1, 2]", 1],
    ["!If [Mirrored, 1, 2]", 1],
    ["!If [Implied, 1, 2]", 1],
    ["!If [Text, 1, 2]", 2],
    ["!If [SameTexts, 1, 2]", 1],
    ["!If [Nowhere, 1, 2]", 2],
    ["!If [XOrBig, !If [IsX, a, !If [IsBig, b, c]], d]", ["a", "b", "d"]],
    ["!If [IsX, !If [IsY, a, b], c]", ["b", "c"]],
    ["!If [IsDev, a, !If [IsProd, b, c]]", ["a", "b"]],
    ["!If [Different, 1, 2]", 2],
    ["!If [FirstTwo, 1, 2]", [1, 2]],
    ["!If [IsBig, !If [IsX, a, b], !If [IsX, c, d]]", ["a", "b", "c", "d"]],
    // Each item is one of those that are allowed, but nobody knows how many there are.
    ["!Ref Picked", undefined],
    ['!Join ["-", !Ref Picked]', undefined],
  ])("is what it comes to in each case: %s", (expression, expected) => {
    expect(thing(expression)).toEqual(expected);
  });
});

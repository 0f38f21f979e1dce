import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readCommonYaml } from "../../src/document/common-yaml/index.js";
import { readWholeYaml } from "../../src/document/yaml.js";

const tags = (tag: string): string => (tag === "!Ref" ? "Ref" : tag);
const common = (text: string): unknown => readCommonYaml("a.yaml", text, tags);

/** That what is read is what the parser of the whole language reads, with the same places. */
function expectSame(text: string): void {
  const value = common(text);
  if (value === undefined) return;
  const whole = readWholeYaml("a.yaml", text, tags);
  expect({ text, diagnostics: whole.diagnostics }).toEqual({ text, diagnostics: [] });
  expect({ text, documents: [value] }).toEqual({ text, documents: whole.documents });
}

const TEMPLATE = `# A template
---
AWSTemplateFormatVersion: '2010-09-09'
Description: It has a text
  over several lines

  and a paragraph
Parameters:
  Env: {Type: String, Default: dev, AllowedValues: [dev, "prod", 'it''s']} # flow
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  Other:
    Fn::Or:
    - !Condition IsProd
    - Fn::Equals:
      - !Ref Env
      - x
Resources:

  # The database
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      "Engine": postgres
      DBName : !If
        - IsProd
        - a
        - !Ref "AWS::NoValue"
      MasterUserPassword: !Sub '{{resolve:secretsmanager:\${Secret}:SecretString:password}}'
      Empty:
      Tagged: !Foo
      Tags:
        - Key: a
          Value: "x\\ty\\u00e9"

        -   Key: b
            Value: !Join
              - ','
              - - c
                - d
        -
          Key: e
        -
      Code: |
        def handler():
          return 1

        # no comment
      Folded: >-
        one
        two

          indented
        three
      Kept: !Sub |+
        a

      Cidr: !Select [ 0, !Cidr [ !GetAtt Vpc.CidrBlock, 4,
          8 ] ]
      Lines: [a,
        b]
      Brackets: [
        { a: b
        },

        c
      ]
      Number: 012345678901
Outputs: {}
`;

describe("readCommonYaml", () => {
  it("reads what templates are written in", () => {
    expect(common(TEMPLATE)).toBeDefined();
    expectSame(TEMPLATE);
    expectSame(TEMPLATE.replaceAll("\n", "\r\n"));
    expectSame(TEMPLATE.trimEnd());
  });

  it.each([
    "a: &x 1",
    "a: *x",
    "<<: {a: 1}",
    "a: 1\na: 2",
    "{a: 1, a: 2}",
    "? a\n: b",
    "a:\tb",
    "\ta: 1",
    "a: b: c",
    "a: 'x",
    'a: "x\n  y"',
    "a: [x",
    "a: [x\n]]",
    "a:\n  b: [x\n]",
    "a: |2\n   x",
    "a: !!str 1",
    "%YAML 1.1\n---\na: 1",
    "a: 1\n---\nb: 2",
    "a: 1\n...\n",
    "a: @x",
    "- a\nb: c",
    "a:\n  b: 1\n c: 2",
    "a: 1\n  b: 2",
    "a: b # c\n  d",
    "a\rb: 1",
    "",
    "# x",
  ])("leaves %j to the parser of the whole language", (text) => {
    expect(common(text)).toBeUndefined();
  });

  it("reads generated documents the same as the parser of the whole language", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("a b", "x\ny\n", "a: b", " # c", "multi\n\n  line", "true", "010", "!Ref x"),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("Key", "Fn::If", "a b")), tie("tree"), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
    }));
    const options = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom("any" as const, "flow" as const),
      defaultStringType: fc.constantFrom(
        "PLAIN" as const,
        "QUOTE_DOUBLE" as const,
        "QUOTE_SINGLE" as const,
        "BLOCK_FOLDED" as const,
      ),
      lineWidth: fc.constantFrom(0, 20),
    });
    fc.assert(
      fc.property(tree, options, (data, how) => {
        expectSame(stringify(data, how));
      }),
      { numRuns: 500 },
    );
  });

  it("reads arbitrary lines the same, or not at all", () => {
    const piece = fc.constantFrom(
      ...[
        "a: ",
        "b:",
        "- ",
        "-",
        "  ",
        " ",
        "\n",
        "\n",
        "x",
        "y z",
        "1",
        "'q'",
        '"d"',
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        ": ",
      ],
      ...[
        "# c",
        "|",
        ">",
        "|-",
        ">+",
        "!Ref ",
        "!F",
        "k: v",
        "\n  ",
        "\n]",
        "\n}",
        "[x",
        "{k: v",
        "\n  ]",
        "\n    ",
        "'a': ",
        ":",
        "::",
        "\r\n",
        "\t",
        "&a ",
        "*a",
        "---",
        "?",
        "~",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expectSame(pieces.join(""));
      }),
      { numRuns: 6000 },
    );
  });

  it("reads templates with a change anywhere the same, or not at all", () => {
    const replacement = fc.constantFrom(
      "",
      " ",
      "  ",
      "\n",
      ":",
      ": ",
      "- ",
      "#",
      " #",
      "'",
      '"',
      "|",
      "!",
      "[",
      "}",
      "\t",
      "x",
      "\n\n",
      "&a ",
    );
    fc.assert(
      fc.property(fc.nat(TEMPLATE.length), fc.nat(3), replacement, (start, length, insert) => {
        expectSame(TEMPLATE.slice(0, start) + insert + TEMPLATE.slice(start + length));
      }),
      { numRuns: 800 },
    );
  });
});

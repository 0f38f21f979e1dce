import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import { readParametersFile } from "../../src/cloudformation/parameters-file.js";
import { memoryTree } from "../support/memory-tree.js";

describe("readParametersFile", () => {
  it.each([
    [
      "the list of the AWS CLI",
      '[{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "B", "ParameterValue": "1,2"}]',
    ],
    ["a list of names and values", '["A=x", "B=1,2"]'],
    ["CodePipeline's template configuration", '{"Parameters": {"A": "x", "B": "1,2"}, "Tags": {"C": "d"}}'],
    ["a mapping in YAML", "A: x\nB: [1, 2]\n"],
  ])("takes %s", (_, text) => {
    expect(readParametersFile(text)).toEqual({ kind: "parameters", parameters: { A: "x", B: "1,2" } });
  });

  it.each(["text", "", "[1]", '["=x"]', '[{"ParameterKey": "A"}]', "A: { B: c }", "A: [{}]"])("refuses %j", (text) => {
    expect(readParametersFile(text)).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("it has to be") as unknown,
    });
  });

  it("tells of a syntax error, and never throws", () => {
    expect(readParametersFile("[{")).toMatchObject({ kind: "problem" });
    expect(readParametersFile("[".repeat(50_000))).toMatchObject({ kind: "problem" });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ":", " ", "\n", "-", "[", "]", "{", "}", "*", "&", '"') }),
        (text) => {
          expect(["parameters", "problem"]).toContain(readParametersFile(text).kind);
        },
      ),
    );
  });
});

describe("a template with a file of parameters", () => {
  const template = `Parameters:
  Encrypted: { Type: String }
  Class: { Type: String, Default: db.t3.micro }
Resources:
  A:
    Type: AWS::RDS::DBInstance
    Properties: { StorageEncrypted: !Ref Encrypted, DBInstanceClass: !Ref Class }
`;

  it("takes its values, after those that are given, and depends on the file", () => {
    const tree = memoryTree({ "t.yaml": template, "p.json": '["Encrypted=true", "Class=db.r6g.large"]' });
    const stack = evaluateTemplate(tree, "t.yaml", { parametersFile: "p.json", parameters: { Class: "db.m5.large" } });
    const { entries } = stack.resources[0]?.attributes ?? { entries: new Map() };
    expect(entries.get("storage_encrypted")).toMatchObject({ kind: "known", value: true });
    expect(entries.get("instance_class")).toMatchObject({ kind: "known", value: "db.m5.large" });
    expect(stack.files).toEqual(["p.json", "t.yaml"]);
  });

  it.each([
    ["is not there", {}, "there is no such file"],
    ["has another form", { "p.json": "[1]" }, "it has to be"],
  ])("is incomplete when it %s", (_, files, message) => {
    const stack = evaluateTemplate(memoryTree({ "t.yaml": template, ...files }), "t.yaml", {
      parametersFile: "p.json",
    });
    expect(stack.diagnostics).toMatchObject([
      { code: "cloudformation-parameters-file", severity: "error", span: { path: "p.json" } },
    ]);
    expect(stack.diagnostics[0]?.message).toContain(message);
  });
});

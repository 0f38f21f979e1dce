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
    [
      "the list of the AWS CLI in YAML",
      "- ParameterKey: A\n  ParameterValue: x\n- {ParameterKey: B, ParameterValue: '1,2'}\n",
    ],
    [
      "indentation by tabs, and a byte order mark",
      '\uFEFF{\n\t"Parameters": {\n\t\t"A": "x",\n\t\t"B": ["1", "2"]\n\t}\n}\n',
    ],
    [
      "the input of a command",
      '{"StackName": "s", "Parameters": [{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "B", "ParameterValue": "1,2"}]}',
    ],
    ["the deployment file of Git sync", "template-file-path: t.yaml\nparameters:\n  A: x\n  B: 1,2\ntags: {C: d}\n"],
  ])("takes %s", (_, text) => {
    expect(readParametersFile(text)).toEqual({ kind: "parameters", parameters: { A: "x", B: "1,2" }, previous: [] });
  });

  it("keeps values as they are written", () => {
    const text = "Version: 16.10\nAccount: 012345678901\nPort: 05432\nBig: 12345678901234567890\nYes: yes\n";
    expect(readParametersFile(text)).toMatchObject({
      parameters: {
        Version: "16.10",
        Account: "012345678901",
        Port: "05432",
        Big: "12345678901234567890",
        Yes: "yes",
      },
    });
    expect(readParametersFile('{"Parameters": {"Big": 12345678901234567890}}')).toMatchObject({
      parameters: { Big: "12345678901234567890" },
    });
  });

  it("knows the parameters that keep their value", () => {
    const text = '[{"ParameterKey": "A", "UsePreviousValue": true}, {"ParameterKey": "B", "ParameterValue": "y"}]';
    expect(readParametersFile(text)).toEqual({ kind: "parameters", parameters: { B: "y" }, previous: ["A"] });
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

  it("does not know what a parameter is that keeps its value, unless it is configured", () => {
    const file =
      '[{"ParameterKey": "Encrypted", "ParameterValue": "true"}, {"ParameterKey": "Class", "UsePreviousValue": true}]';
    const tree = memoryTree({ "t.yaml": template, "p.json": file });
    const classOf = (parameters: Record<string, string>): unknown =>
      evaluateTemplate(tree, "t.yaml", { parametersFile: "p.json", parameters }).resources[0]?.attributes.entries.get(
        "instance_class",
      );
    expect(classOf({})).toMatchObject({
      kind: "unknown",
      because: [{ reason: "parameter Class keeps the value that the deployed stack has", span: { startLine: 3 } }],
    });
    expect(classOf({ Class: "db.m5.large" })).toMatchObject({ value: "db.m5.large" });
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

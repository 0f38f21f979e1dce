import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import type { Stack } from "../../src/graph/resource.js";
import { at } from "../document/plain.js";
import { resourceOf, treeOf } from "./evaluate.js";

const include = (location: string): string =>
  `Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${location}}}`;

function evaluated(files: Readonly<Record<string, string>>): Stack {
  return evaluateTemplate(treeOf(files), "infra/t.yaml", {});
}

describe("includes of files that are not uploaded yet", () => {
  it("stand for what the files hold, wherever they are, and what they include", () => {
    const stack = evaluated({
      "infra/t.yaml": [
        "Resources:",
        `  ${include("more/all.yaml")}`,
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      Engine: mysql",
        `      ${include("props.json")}`,
        `  Whole: {${include("whole.yaml")}}`,
      ].join("\n"),
      "infra/more/all.yaml": `Other:\n  Type: AWS::RDS::DBInstance\n  Properties: {${include("../props.json")}}\n`,
      "infra/props.json": '{"Engine": "postgres",\n "StorageEncrypted": {"Ref": "AWS::NoValue"}, "MultiAZ": "true"}',
      "infra/whole.yaml": "Type: AWS::RDS::DBInstance\nProperties: {StorageEncrypted: false}\n",
    });
    expect(stack.diagnostics).toEqual([]);
    expect(stack.files).toEqual(["infra/more/all.yaml", "infra/props.json", "infra/t.yaml", "infra/whole.yaml"]);
    const { attributes } = resourceOf(stack, "Db");
    expect(at(attributes, "engine")).toMatchObject({ value: "mysql" });
    expect(at(attributes, "multi_az")).toMatchObject({ value: true, span: { path: "infra/props.json", startLine: 2 } });
    expect(at(resourceOf(stack, "Other").attributes, "engine")).toMatchObject({ value: "postgres" });
    expect(resourceOf(stack, "Other").header).toMatchObject({ path: "infra/more/all.yaml", startLine: 1 });
    const whole = resourceOf(stack, "Whole");
    expect(whole.header).toMatchObject({ path: "infra/t.yaml", startLine: 8 });
    expect(at(whole.attributes, "storage_encrypted").span).toMatchObject({ path: "infra/whole.yaml", startLine: 2 });
  });

  it("stay macros where no such file is in the tree", () => {
    const stack = evaluated({
      "infra/t.yaml": [
        "Resources:",
        `  A: {Type: AWS::RDS::DBInstance, Properties: {${include("s3://b/x.yaml")}}}`,
        `  B: {Type: AWS::RDS::DBInstance, Properties: {${include("../../x.yaml")}}}`,
        `  C: {${include("x.yaml")}}`,
      ].join("\n"),
    });
    expect(stack.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: 3 }, () => "cloudformation-macro note"),
    );
    expect(resourceOf(stack, "A").attributes).toMatchObject({
      rest: [{ reason: expect.stringContaining("AWS::Include") as string }],
    });
  });

  it("end where files include themselves", () => {
    const text = `Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties: {${include("t.yaml")}}\n`;
    expect(evaluated({ "infra/t.yaml": text }).resources).toHaveLength(1);
  });

  it("tell what is wrong in the files", () => {
    const files = { "infra/t.yaml": `Resources:\n  A: {${include("x.yaml")}}`, "infra/x.yaml": "Type: [\n" };
    expect(evaluated(files).diagnostics).toMatchObject([{ span: { path: "infra/x.yaml" } }, {}]);
  });
});

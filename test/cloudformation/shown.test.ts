import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import { flatten } from "../../src/graph/flatten.js";
import { evaluateText, resourceOf, treeOf } from "./evaluate.js";

/** By attribute, the parameter whose value the stack shows. */
const shownOf = (stack: ReturnType<typeof evaluateText>, address: string): Readonly<Record<string, string>> =>
  flatten(resourceOf(stack, address).attributes).shown;

function template(parameter: string, password: string): string {
  return `
Parameters:
  Fresh: { Type: String }
  Password: ${parameter}
Conditions: { IsFresh: !Equals [!Ref Fresh, "yes"] }
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUserPassword: ${password}
`;
}

describe("what a stack shows of the values of its parameters", () => {
  it.each(["{ Type: String }", "{ Type: String, NoEcho: false }", '{ Type: String, NoEcho: "false" }'])(
    "is all of %s",
    (parameter) => {
      expect(shownOf(evaluateText(template(parameter, "!Ref Password")), "Db")).toEqual({ password: "Password" });
    },
  );

  it.each(["{ Type: String, NoEcho: true }", '{ Type: String, NoEcho: "True" }'])("is nothing of %s", (parameter) => {
    expect(shownOf(evaluateText(template(parameter, "!Ref Password")), "Db")).toEqual({});
  });

  it.each(['!Sub "p${Password}"', '!Join ["", [!Ref Password]]', "!If [IsFresh, !Ref Password, !Ref AWS::NoValue]"])(
    "is seen through %s",
    (password) => {
      expect(shownOf(evaluateText(template("{ Type: String }", password)), "Db")).toEqual({ password: "Password" });
    },
  );

  it("is not what only decides between values", () => {
    const password = "!If [IsFresh, !Ref Password, !Ref AWS::NoValue]";
    expect(shownOf(evaluateText(template("{ Type: String, NoEcho: true }", password)), "Db")).toEqual({});
  });

  it("is not what a dynamic reference is looked up by", () => {
    const password = '!Sub "{{resolve:secretsmanager:${Password}:SecretString:password}}"';
    expect(shownOf(evaluateText(template("{ Type: String }", password)), "Db")).toEqual({});
  });

  it("is that of the nested stack, when that does not hide what it is handed", () => {
    const tree = treeOf({
      "parent.yaml": `
Parameters: { Secret: { Type: String, NoEcho: true } }
Resources:
  Data: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Password: !Ref Secret } } }
`,
      "child.yaml": `
Parameters: { Password: { Type: String } }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { MasterUserPassword: !Ref Password } }
`,
    });
    expect(shownOf(evaluateTemplate(tree, "parent.yaml"), "Data/Db")).toEqual({ password: "Password" });
  });
});

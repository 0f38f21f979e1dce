import { describe, expect, it } from "vitest";
import { templateFix } from "../../src/cloudformation/fix.js";
import { evaluateTemplate, isTemplate, templateRoots } from "../../src/cloudformation/index.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf, treeOf } from "./evaluate.js";

const HEAD = ["service: orders", "provider: {name: aws, stage: dev}", "functions: {api: {handler: a.b}}"];
const text = (...lines: readonly string[]): string => [...HEAD, ...lines].join("\n");

const MAP = text(
  "resources:",
  "  Resources:",
  "    Db:",
  "      Type: AWS::RDS::DBInstance",
  "      Properties:",
  "        Engine: postgres",
  "        DBName: ${self:custom.name}",
  "        VPCSecurityGroups: [!GetAtt ApiLambdaFunction.Group]",
);

describe("a service of the Serverless Framework", () => {
  it("is judged by its template, in its own words and at its own places", () => {
    expect(isTemplate("serverless.yml", MAP)).toBe(true);
    const stack = evaluateText(MAP);
    const db = resourceOf(stack, "Db");
    expect(stack.diagnostics).toEqual([]);
    expect(at(db.attributes, "engine").span.startLine).toBe(9);
    expect(plain(at(db.attributes, "db_name"))).toEqual({
      unknown: ["${self:custom.name} is not known: the service has no custom.name"],
    });
  });

  it("may have its template in several parts, of which some are in other files", () => {
    const stack = evaluateText(
      text(
        "resources:",
        "  - ${file(resources/vpc.yml)}",
        "  - Resources: {A: {Type: AWS::RDS::DBInstance}}",
        "  - Parameters: {Enc: {Type: String, Default: false}}",
        "    Resources: {B: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref Enc}}}",
      ),
    );
    expect(stack.resources.map(({ address }) => address).filter((address) => address.length === 1)).toEqual(["A", "B"]);
    expect(at(resourceOf(stack, "B").attributes, "storage_encrypted")).toMatchObject({ value: false });
  });

  it("takes in the files that it names, which are not judged a second time", () => {
    const tree = treeOf({
      "svc/serverless.yml": text(
        "resources:",
        "  - ${file(res/network.yml)}",
        "  - ${file(./res/${self:provider.stage}.yml)}",
        "  - Resources:",
        "      Db: ${file(./res/db.yml)}",
        "      Other: ${file(res/many.yml):all.Other}",
        "      Gone: ${file(res/gone.yml)}",
      ),
      "svc/res/network.yml": "Resources:\n  Sg: {Type: AWS::EC2::SecurityGroup}\n",
      "svc/res/db.yml": "Type: AWS::RDS::DBInstance\nProperties:\n  StorageEncrypted: false\n",
      "svc/res/many.yml": "all:\n  Other: {Type: AWS::RDS::DBCluster}\n",
    });
    const paths = ["svc/res/network.yml", "svc/serverless.yml"];
    expect(templateRoots(tree, paths)).toEqual(["svc/serverless.yml"]);
    const stack = evaluateTemplate(tree, "svc/serverless.yml");
    expect(stack.resources.map(({ address, type }) => [address, type])).toEqual([
      ["IamRoleLambdaExecution", "aws_iam_role"],
      ["ApiLambdaFunction", "aws_lambda_function"],
      ["Sg", "aws_security_group"],
      ["Db", "aws_db_instance"],
      ["Other", "aws_rds_cluster"],
    ]);
    expect(at(resourceOf(stack, "Db").attributes, "storage_encrypted").span).toMatchObject({
      path: "svc/res/db.yml",
      startLine: 3,
    });
    expect(stack.files).toEqual([
      ...[
        "svc/res/db.yml",
        "svc/res/dev.yml",
        "svc/res/gone.yml",
        "svc/res/many.yml",
        "svc/res/network.yml",
        "svc/serverless.yml",
      ],
    ]);
    expect(stack.diagnostics.map(({ code, span }) => [code, span.startLine])).toEqual([
      ["cloudformation-include", 6],
      ["cloudformation-include", 10],
    ]);
  });

  it("is mended in its template", () => {
    const fix = templateFix(MAP, "serverless.yml", { address: "Db" }, { storage_encrypted: true });
    expect(fix?.edits.map(({ replacement }) => replacement)).toEqual(["\n        StorageEncrypted: true"]);
    const variable = `${MAP}\n        StorageEncrypted: "\${self:custom.encrypted, false}"`;
    expect(at(resourceOf(evaluateText(variable), "Db").attributes, "storage_encrypted")).toMatchObject({
      value: false,
    });
    expect(templateFix(variable, "serverless.yml", { address: "Db" }, { storage_encrypted: true })).toBeUndefined();
    expect(templateFix(MAP, "serverless.yml", { address: "ApiLambdaFunction" }, { handler: "x" })).toBeUndefined();
  });
});

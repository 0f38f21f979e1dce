import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { GraphDocument } from "../../src/graph/document.js";
import type { DiagnosticReport } from "../../src/report/result.js";
import { folderOf, instance, run, type Run } from "./program.js";

type Printed = GraphDocument & { readonly diagnostics: readonly DiagnosticReport[] };

const ROOT = join(import.meta.dirname, "..", "..");
const printed = ({ stdout }: Run): Printed => JSON.parse(stdout) as Printed;

describe("rds-gate graph", () => {
  it("prints what the policies see, and follows the schema that they are type-checked on", async () => {
    const result = await run(["graph", "fixtures/sample/head"], { cwd: ROOT });
    const { diagnostics, ...document } = printed(result);
    expect([result.code, diagnostics]).toEqual([0, []]);
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas", "graph.json"), "utf8")) as object;
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(Object.keys(document.resources.aws_db_instance ?? {})).toEqual([
      "module.orders.aws_db_instance.this",
      "module.reports.aws_db_instance.this",
    ]);
  });

  it("has resources of every type, with unknown values and their reasons", async () => {
    const cwd = folderOf({
      "main.tf":
        'variable "x" {}\nresource "aws_sqs_queue" "q" {\n  name  = var.x\n  count = 2\n}\nresource "random_pet" "p" {}\n',
      "template.yaml": "Resources:\n  T:\n    Type: AWS::SNS::Topic\n  C:\n    Type: Custom::Thing\n",
    });
    const { resources } = printed(await run(["graph"], { cwd }));
    expect(Object.keys(resources.aws_sqs_queue ?? {})).toEqual(["aws_sqs_queue.q[0]", "aws_sqs_queue.q[1]"]);
    expect(resources.aws_sqs_queue?.["aws_sqs_queue.q[0]"]?.unknown.name).toContain("var.x");
    expect(Object.keys(resources)).toContain("random_pet");
    const native = Object.values(resources)
      .flatMap((byId) => Object.values(byId))
      .map(({ native_type: type }) => type);
    expect(native).toContain("AWS::SNS::Topic");
    expect(native).toContain("Custom::Thing");
  });

  it("shows no passwords that stand in the files, but why others are not known", async () => {
    const cwd = folderOf({
      "main.tf": [
        'variable "password" {}',
        'resource "aws_db_instance" "a" {',
        '  engine   = "mysql"',
        '  password = "correct-horse"',
        "}",
        'resource "aws_db_instance" "b" {',
        "  password = var.password",
        "}",
      ].join("\n"),
      "template.yaml":
        "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: correct-horse\n",
    });
    const result = await run(["graph"], { cwd });
    expect(result.stdout).not.toContain("correct-horse");
    const { a, b } = Object.fromEntries(
      Object.values(printed(result).resources.aws_db_instance ?? {}).map((resource) => [resource.name, resource]),
    );
    expect(a?.values).toMatchObject({ engine: "mysql", password: "********" });
    expect(b?.unknown.password).toContain("var.password");
  });

  it("takes variables, configuration and an output file", async () => {
    const cwd = folderOf({
      "main.tf": `variable "e" {}\n${instance("a").replace("false", "var.e")}`,
      ".rds-gate.yml": 'terraform:\n  variables:\n    e: "true"\n',
      "off.tfvars": "e = false\n",
    });
    const encrypted = async (...args: readonly string[]): Promise<unknown> =>
      printed(await run(["graph", ...args], { cwd })).resources.aws_db_instance?.["aws_db_instance.a"]?.values
        .storage_encrypted;
    expect(await encrypted()).toBe(true);
    expect(await encrypted("--var", "e=false")).toBe(false);
    const written = await run(["graph", "--var-file", "off.tfvars", "--output", "graph.json"], { cwd });
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(join(cwd, "graph.json"), "utf8"))).toHaveProperty("schema_version");
  });

  it("has diagnostics, and exit code 2, for what could not be read", async () => {
    const cwd = folderOf({ "main.tf": instance("a"), "broken.tf": 'variable "x" {\n  default = [1,,2]\n}\n' });
    const result = await run(["graph"], { cwd });
    const { diagnostics, resources } = printed(result);
    expect(result.code).toBe(2);
    expect(diagnostics).toMatchObject([
      { code: "hcl-syntax", severity: "error", location: { path: "broken.tf", startLine: 2 } },
    ]);
    expect(Object.keys(resources.aws_db_instance ?? {})).toEqual(["aws_db_instance.a"]);
  });
});

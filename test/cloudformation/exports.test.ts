import { describe, expect, it } from "vitest";
import { evaluateTemplate, templateExports, type TemplateOptions } from "../../src/cloudformation/index.js";
import { buildGraph } from "../../src/graph/build.js";
import type { Stack } from "../../src/graph/resource.js";
import { at, plain } from "../document/plain.js";
import { resourceOf, treeOf } from "./evaluate.js";

/** The stacks of templates that import from each other. */
function stacksOf(templates: Readonly<Record<string, string>>): readonly Stack[] {
  const tree = treeOf(templates);
  const paths = Object.keys(templates);
  const exports = templateExports(tree, paths, () => ({}));
  return paths.map((path) => evaluateTemplate(tree, path, {}, exports));
}

function stackOf(stacks: readonly Stack[], id: string): Stack {
  const found = stacks.find((stack) => stack.id === id);
  if (found === undefined) throw new Error(`there is no stack ${id}`);
  return found;
}

const NETWORK = [
  "Resources:",
  "  Sg: {Type: AWS::EC2::SecurityGroup}",
  "  A: {Type: AWS::EC2::Subnet}",
  "  B: {Type: AWS::EC2::Subnet}",
  "Outputs:",
  "  Sg: {Value: !GetAtt Sg.GroupId, Export: {Name: net-sg}}",
  "  Subnets: {Value: !Join [',', [!Ref A, !Ref B]], Export: {Name: !Sub 'net-subnets'}}",
  "  Encrypted: {Value: 'false', Export: {Name: net-encrypted}}",
  "  Named: {Value: x, Export: {Name: !Sub '${AWS::StackName}-x'}}",
  "",
].join("\n");

const database = (...properties: readonly string[]): string =>
  [
    "Parameters: {Net: {Type: String, Default: net}, Open: {Type: String}}",
    "Resources:",
    "  Sg: {Type: AWS::EC2::SecurityGroup}",
    "  Db:",
    "    Type: AWS::RDS::DBInstance",
    "    Properties:",
    ...properties.map((property) => `      ${property}`),
    "  Group:",
    "    Type: AWS::RDS::DBSubnetGroup",
    "    Properties: {SubnetIds: !Split [',', !ImportValue net-subnets]}",
    "",
  ].join("\n");

describe("what a template imports", () => {
  it("is what another template of the tree exports, with its place there", () => {
    const stacks = stacksOf({
      "app.yaml": database("StorageEncrypted: !ImportValue net-encrypted"),
      "n.yaml": NETWORK,
    });
    const value = at(resourceOf(stackOf(stacks, "app.yaml"), "Db").attributes, "storage_encrypted");
    expect(plain(value)).toBe(false);
    expect(value).toMatchObject({ span: { path: "app.yaml", startLine: 7 }, via: [{ path: "n.yaml", startLine: 8 }] });
  });

  it("links resources of the other stack, and not those of the same name in its own", () => {
    const stacks = stacksOf({
      "app.yaml": database("VPCSecurityGroups: [{'Fn::ImportValue': !Sub '${Net}-sg'}]"),
      "n.yaml": NETWORK,
    });
    const { document } = buildGraph(stacks);
    expect(document.resources.aws_db_instance?.Db).toMatchObject({
      computed: { "vpc_security_group_ids.0": "n.yaml:Sg.id" },
      links: { security_groups: [{ type: "aws_security_group", id: "Sg@n.yaml" }] },
    });
    expect(document.resources.aws_db_subnet_group?.Group).toMatchObject({
      values: { subnet_ids: [null, null] },
      computed: { "subnet_ids.0": "n.yaml:A.id", "subnet_ids.1": "n.yaml:B.id" },
      links: { subnets: [{ id: "A" }, { id: "B" }] },
    });
  });

  it.each([
    ["is not exported", "!ImportValue other", ["the export other of another stack is not known"]],
    [
      "has a name that is not known",
      "{'Fn::ImportValue': !Sub '${Open}-sg'}",
      ["the export …-sg of another stack is not known", "parameter Open has no default"],
    ],
    ["is another stack's output", "!GetStackOutput {StackName: s, OutputName: o}", ["the output o of s is not known"]],
  ])("is not known where it %s", (_, expression, reasons) => {
    const stacks = stacksOf({ "app.yaml": database(`StorageEncrypted: ${expression}`), "n.yaml": NETWORK });
    const value = at(resourceOf(stackOf(stacks, "app.yaml"), "Db").attributes, "storage_encrypted");
    expect(value.kind === "unknown" && value.because.map(({ reason }) => reason)).toEqual(reasons);
  });

  it("is one of several where several templates export it", () => {
    const exporting = (value: string): string => `Resources: {}\nOutputs: {O: {Value: ${value}, Export: {Name: e}}}\n`;
    const valueOf = (first: string, second: string): unknown => {
      const stacks = stacksOf({
        "app.yaml": database("StorageEncrypted: !ImportValue e"),
        "dev/n.yaml": exporting(first),
        "prod/n.yaml": exporting(second),
      });
      const value = at(resourceOf(stackOf(stacks, "app.yaml"), "Db").attributes, "storage_encrypted");
      return value.kind === "unknown" ? [value.because[0]?.reason, value.oneOf?.map(plain)] : plain(value);
    };
    expect(valueOf("true", "true")).toBe(true);
    expect(valueOf("true", "false")).toEqual(["the export e is in dev/n.yaml and prod/n.yaml", [true, false]]);
  });

  it("is not what a stack of another account or Region exports", () => {
    const tree = treeOf({
      "app.yaml": database("StorageEncrypted: !ImportValue e"),
      "dev.yaml": "Resources: {}\nOutputs: {O: {Value: false, Export: {Name: e}}}\n",
      "prod.yaml": "Resources: {}\nOutputs: {O: {Value: true, Export: {Name: e}}}\n",
    });
    const options: Readonly<Record<string, TemplateOptions>> = {
      "app.yaml": { account: "111122223333", region: "eu-west-1" },
      "dev.yaml": { account: "444455556666" },
      "prod.yaml": { region: "eu-west-1" },
    };
    const exports = templateExports(tree, Object.keys(options), (path) => options[path] ?? {});
    const encrypted = (given: TemplateOptions | undefined): unknown => {
      const stack = evaluateTemplate(tree, "app.yaml", given, exports);
      return plain(at(resourceOf(stack, "Db").attributes, "storage_encrypted"));
    };
    expect(encrypted(options["app.yaml"])).toBe(true);
    expect(encrypted({})).toHaveProperty("unknown");
    expect(encrypted({ account: "444455556666", region: "us-east-1" })).toBe(false);
  });

  it("is not what an output exports whose condition is false", () => {
    const stacks = stacksOf({
      "app.yaml": database("StorageEncrypted: !ImportValue e"),
      "n.yaml": [
        "Conditions: {C: !Equals [a, b]}",
        "Resources: {}",
        "Outputs: {O: {Condition: C, Value: true, Export: {Name: e}}}",
      ].join("\n"),
    });
    expect(at(resourceOf(stackOf(stacks, "app.yaml"), "Db").attributes, "storage_encrypted").kind).toBe("unknown");
  });

  it("follows exports through stacks and nested stacks, and ends where they import in a circle", () => {
    const stacks = stacksOf({
      "app.yaml": database("StorageEncrypted: !ImportValue outer", "Port: !ImportValue circle"),
      "outer.yaml": [
        "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: inner.yaml}}}",
        "Outputs: {C: {Value: !ImportValue round, Export: {Name: circle}}}",
      ].join("\n"),
      "inner.yaml": "Resources: {}\nOutputs: {O: {Value: !ImportValue deep, Export: {Name: outer}}}\n",
      "deep.yaml": "Resources: {}\nOutputs: {O: {Value: 'true', Export: {Name: deep}}}\n",
      "round.yaml": "Resources: {}\nOutputs: {O: {Value: !ImportValue circle, Export: {Name: round}}}\n",
    });
    const { attributes } = resourceOf(stackOf(stacks, "app.yaml"), "Db");
    expect(plain(at(attributes, "storage_encrypted"))).toBe(true);
    expect(at(attributes, "port").kind).toBe("unknown");
  });

  it("makes the stack depend on every template that may export it", () => {
    const stacks = stacksOf({ "app.yaml": database("Engine: x"), "n.yaml": NETWORK, "other.yaml": "Resources: {}\n" });
    expect(stackOf(stacks, "app.yaml").files).toEqual(["./", "app.yaml", "n.yaml", "other.yaml"]);
    expect(stackOf(stacks, "n.yaml").files).toEqual(["n.yaml"]);
  });
});

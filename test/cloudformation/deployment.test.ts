import { describe, expect, it } from "vitest";
import { evaluateTemplate, templateExports, type TemplateOptions } from "../../src/cloudformation/index.js";
import type { Stack } from "../../src/graph/resource.js";
import { template } from "../../src/graph/inspect.js";
import type { Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { resourceOf, treeOf } from "./evaluate.js";

/** What is known of a text: the text itself, or `${…}` for its references and holes. */
function shown(value: Value): unknown {
  return value.kind === "unknown" ? template(value.text ?? [{ unknown: [] }]) : plain(value);
}

function thing(expression: string, options: TemplateOptions = {}): Value {
  const text = `Resources:\n  Thing:\n    Type: Custom::Thing\n    Properties: {X: ${expression}}\n`;
  const stack = evaluateTemplate(treeOf({ "t.yaml": text }), "t.yaml", options);
  expect(stack.diagnostics).toEqual([]);
  return at(resourceOf(stack, "Thing").attributes, "X");
}

const NAMED: TemplateOptions = { stackName: "shop", account: "111122223333", region: "eu-west-1" };

describe("pseudo parameters of a stack", () => {
  it.each([
    ["!Ref AWS::StackName", "${AWS::StackName}"],
    ["!Sub '${AWS::StackName}-db'", "${AWS::StackName}-db"],
    [
      "!Ref AWS::StackId",
      "arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/${AWS::StackName}/${AWS::StackId}",
    ],
    ["!Select [1, !Split ['/', !Ref AWS::StackId]]", "${AWS::StackName}"],
    ["!Select [2, !Split ['/', !Ref AWS::StackId]]", "${AWS::StackId}"],
    ["!Ref AWS::URLSuffix", "${AWS::URLSuffix}"],
  ])("are what the deployment fixes: %s", (expression, text) => {
    expect(shown(thing(expression))).toBe(text);
  });

  it.each([
    ["!Ref AWS::StackName", "shop"],
    ["!Sub '${AWS::StackName}-db'", "shop-db"],
    ["!Ref AWS::StackId", "arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/${AWS::StackId}"],
    ["!Ref AWS::URLSuffix", "amazonaws.com"],
  ])("are what is configured: %s", (expression, text) => {
    expect(shown(thing(expression, NAMED))).toBe(text);
  });

  it("have the suffix of the region's partition", () => {
    expect(plain(thing("!Ref AWS::URLSuffix", { region: "cn-north-1" }))).toBe("amazonaws.com.cn");
  });

  it("say of the identifier as a whole that deployment decides it", () => {
    expect(plain(thing("!Ref AWS::StackId"))).toEqual({ unknown: ["AWS::StackId is known only after deployment"] });
  });

  it("are the same wherever they stand, and no literal of which nothing is known", () => {
    const text = [
      "Conditions:",
      "  Same: !Equals [!Sub '${AWS::StackName}-x', !Sub '${AWS::StackName}-x']",
      "  Open: !Equals [!Ref AWS::StackName, prod]",
      "Resources:",
      "  Thing: {Type: Custom::Thing, Properties: {X: !If [Same, a, b], Y: !If [Open, true, false]}}",
    ].join("\n");
    const valueOf = (options: TemplateOptions, name: string): unknown =>
      plain(at(resourceOf(evaluateTemplate(treeOf({ "t.yaml": text }), "t.yaml", options), "Thing").attributes, name));
    expect(valueOf({}, "X")).toBe("a");
    expect(valueOf({}, "Y")).toEqual({
      unknown: [
        "condition Open is not decided (true if it holds, false if not): AWS::StackName is known only after deployment",
      ],
    });
    expect(valueOf({ stackName: "prod" }, "Y")).toBe(true);
  });

  it("are others in a nested stack, whose name begins with that of the stack around it", () => {
    const files = {
      "t.yaml": "Resources: {Net: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: n.yaml}}}\n",
      "n.yaml": "Resources: {Thing: {Type: Custom::Thing, Properties: {X: !Ref AWS::StackName}}}\n",
    };
    const nameIn = (options: TemplateOptions): unknown =>
      shown(at(resourceOf(evaluateTemplate(treeOf(files), "t.yaml", options), "Net/Thing").attributes, "X"));
    expect(nameIn({})).toBe("${AWS::StackName}-Net-${Net/AWS::StackName}");
    expect(nameIn(NAMED)).toBe("shop-Net-${Net/AWS::StackName}");
  });
});

describe("exports named after their stack", () => {
  const NETWORK = [
    "Resources: {Sg: {Type: AWS::EC2::SecurityGroup}}",
    "Outputs: {Sg: {Value: !GetAtt Sg.GroupId, Export: {Name: !Sub '${AWS::StackName}-Sg'}}}",
  ].join("\n");
  const APP = [
    "Parameters: {Network: {Type: String, Default: network}}",
    "Resources:",
    "  Thing: {Type: Custom::Thing, Properties: {X: !ImportValue {'Fn::Sub': '${Network}-Sg'}}}",
  ].join("\n");

  function stacksOf(
    files: Readonly<Record<string, string>>,
    options: Readonly<Record<string, TemplateOptions>>,
  ): Stack[] {
    const tree = treeOf(files);
    const paths = Object.keys(files);
    const optionsOf = (path: string): TemplateOptions => options[path] ?? {};
    const exports = templateExports(tree, paths, optionsOf);
    return paths.map((path) => evaluateTemplate(tree, path, optionsOf(path), exports));
  }

  function imported(options: Readonly<Record<string, TemplateOptions>>): Value {
    const [app] = stacksOf({ "app.yaml": APP, "net.yaml": NETWORK }, options);
    if (app === undefined) throw new Error("there is no stack");
    return at(resourceOf(app, "Thing").attributes, "X");
  }

  it("are found where the name of the stack is configured", () => {
    expect(shown(imported({ "net.yaml": { stackName: "network" } }))).toBe("${net.yaml:Sg.id}");
    expect(imported({ "net.yaml": { stackName: "other" } }).kind).toBe("unknown");
  });

  it("are not guessed where it is not, and the reason names what to configure", () => {
    expect(plain(imported({}))).toEqual({
      unknown: [
        "the export network-Sg of another stack is not known: net.yaml exports ${AWS::StackName}-Sg, and no stack-name is configured for it",
      ],
    });
  });

  it("are found among stacks that are nested in one, under the name that it hands them", () => {
    const [outer] = stacksOf(
      {
        "outer.yaml": [
          "Resources:",
          "  App: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: app.yaml, Parameters: {Network: !Ref AWS::StackName}}}",
          "  Net: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: net.yaml, Parameters: {Name: !Ref AWS::StackName}}}",
        ].join("\n"),
        "app.yaml": APP,
        "net.yaml": [
          "Parameters: {Name: {Type: String}}",
          "Resources: {Sg: {Type: AWS::EC2::SecurityGroup}}",
          "Outputs: {Sg: {Value: !GetAtt Sg.GroupId, Export: {Name: !Sub '${Name}-Sg'}}}",
        ].join("\n"),
      },
      {},
    );
    if (outer === undefined) throw new Error("there is no stack");
    expect(shown(at(resourceOf(outer, "App/Thing").attributes, "X"))).toBe("${Net/Sg.id}");
  });
});

describe("templates that the CDK wrote", () => {
  const TEMPLATE = JSON.stringify({
    Parameters: { Size: { Type: "String", Default: "small" }, Env: { Type: "String", Default: "dev" } },
    Resources: {
      Thing: {
        Type: "Custom::Thing",
        Properties: {
          Account: { Ref: "AWS::AccountId" },
          Region: { Ref: "AWS::Region" },
          Partition: { Ref: "AWS::Partition" },
          Name: { Ref: "AWS::StackName" },
          Size: { Ref: "Size" },
          Env: { Ref: "Env" },
        },
      },
    },
  });
  const artifact = (environment: string, properties: Readonly<Record<string, unknown>>): unknown => ({
    type: "aws:cloudformation:stack",
    environment,
    properties: { templateFile: "Db.template.json", ...properties },
  });

  function propertiesWith(artifacts: unknown, options: TemplateOptions = {}): unknown {
    const manifest = typeof artifacts === "string" ? artifacts : JSON.stringify({ version: "36.0.0", artifacts });
    const tree = treeOf({ "cdk.out/Db.template.json": TEMPLATE, "cdk.out/manifest.json": manifest });
    const stack = evaluateTemplate(tree, "cdk.out/Db.template.json", options);
    expect(stack.files).toContain("cdk.out/manifest.json");
    const { entries } = resourceOf(stack, "Thing").attributes;
    return Object.fromEntries([...entries].map(([name, value]) => [name, shown(value)]));
  }

  it("are deployed as the manifest beside them says", () => {
    const db = artifact("aws://111122223333/cn-north-1", { stackName: "shop-db", parameters: { Size: "large" } });
    expect(propertiesWith({ Assets: { type: "cdk:asset-manifest" }, Db: db })).toEqual({
      Account: "111122223333",
      Region: "cn-north-1",
      Partition: "aws-cn",
      Name: "shop-db",
      Size: "large",
      Env: "dev",
    });
  });

  it("are named as the artifact where no name is written, and of no place where the CDK knows none", () => {
    expect(propertiesWith({ Db: artifact("aws://unknown-account/unknown-region", {}) })).toMatchObject({
      Account: "${AWS::AccountId}",
      Region: "${AWS::Region}",
      Name: "Db",
    });
  });

  it("are deployed as the configuration says where it says something else", () => {
    const db = artifact("aws://111122223333/eu-west-1", { parameters: { Size: "large", Env: "test" } });
    const options = { region: "eu-central-1", stackName: "own", parameters: { Size: "huge" } };
    expect(propertiesWith({ Db: db }, options)).toMatchObject({
      Account: "111122223333",
      Region: "eu-central-1",
      Name: "own",
      Size: "huge",
      Env: "test",
    });
  });

  it.each([
    ["no JSON", '{"aws:cloudformation:stack"'],
    ["a list", '["aws:cloudformation:stack"]'],
    ["without artifacts", '{"version": "aws:cloudformation:stack"}'],
    [
      "of other templates",
      '{"artifacts": {"X": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "X"}}}}',
    ],
    [
      "malformed",
      '{"artifacts": {"X": null, "Db": {"type": "aws:cloudformation:stack", "properties": {"templateFile": 1}}}}',
    ],
  ])("take nothing of a manifest that is %s", (_, text) => {
    expect(propertiesWith(text)).toMatchObject({
      Account: "${AWS::AccountId}",
      Name: "${AWS::StackName}",
      Size: "small",
    });
  });

  it("tell the account that they are deployed in", () => {
    const tree = treeOf({
      "Db.template.json": TEMPLATE,
      "manifest.json": JSON.stringify({ artifacts: { Db: artifact("aws://111122223333/eu-west-1", {}) } }),
    });
    expect(evaluateTemplate(tree, "Db.template.json").accounts).toEqual(["111122223333"]);
    expect(evaluateTemplate(treeOf({ "t.yaml": "Resources: {}\n" }), "t.yaml").accounts).toBeUndefined();
  });
});

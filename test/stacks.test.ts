import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../src/graph/build.js";
import { folderChanges } from "../src/source/compare.js";
import { evaluateStacks, type EvaluationOptions } from "../src/stacks.js";
import { change } from "./support/edits.js";
import type { Files } from "./support/judge.js";
import { memoryTree } from "./support/memory-tree.js";

const OPTIONS: EvaluationOptions = { terraform: { varFiles: [], variables: {} }, cloudformation: {} };

const instance = (encrypted: string): string =>
  `resource "aws_db_instance" "a" {\n  storage_encrypted = ${encrypted}\n}\n`;

const policy = (action: string): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });

const REPOSITORY: Files = {
  "a/main.tf": 'module "m" {\n  source = "../m"\n}\n',
  "b/main.tf": instance("true"),
  "m/main.tf": instance("false"),
  "t.yaml": "Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n",
  "p.json": policy("rds-db:connect"),
  "notes.md": "",
};

describe("evaluateStacks", () => {
  it("finds roots, templates and policy files, in the order of their ids, and says how far it is", async () => {
    const steps: string[] = [];
    const stacks = await evaluateStacks(memoryTree(REPOSITORY), OPTIONS, {
      onStack: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(stacks.map(({ id, format }) => [id, format])).toEqual([
      ["a", "terraform"],
      ["b", "terraform"],
      ["p.json", "iam"],
      ["t.yaml", "cloudformation"],
    ]);
    expect(steps).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it.each([
    ["m/main.tf", instance("true"), ["a"]],
    ["m/more.tf", instance("true"), ["a"]],
    ["a/terraform.tfvars", "x = 1\n", ["a"]],
    ["b/main.tf", instance("false"), ["b"]],
    ["t.yaml", "Resources: {}\n", ["t.yaml"]],
    ["p.json", policy("rds:*"), ["p.json"]],
    ["notes.md", "new", []],
  ])("evaluates twice only what a change of %s can touch", async (path, text, touched) => {
    const base = memoryTree(REPOSITORY);
    const head = memoryTree({ ...REPOSITORY, [path]: text });
    const stacks = await evaluateStacks(head, OPTIONS);
    const again = await evaluateStacks(base, OPTIONS, { known: { stacks, changes: folderChanges(base, head) } });
    const evaluated = again.filter((stack) => !stacks.includes(stack)).map(({ id }) => id);
    expect(evaluated).toEqual(touched);
  });

  it("evaluates what is asked for, and the templates that it imports from", async () => {
    const tree = memoryTree({
      ...REPOSITORY,
      "net.yaml":
        "Resources: {Sg: {Type: AWS::EC2::SecurityGroup}}\nOutputs: {Sg: {Value: !Ref Sg, Export: {Name: sg}}}\n",
      "app.yaml": "Resources: {Db: {Type: AWS::RDS::DBInstance, Properties: {VPCSecurityGroups: [!ImportValue sg]}}}\n",
    });
    const stacks = await evaluateStacks(tree, OPTIONS, { only: new Set(["app.yaml"]) });
    expect(stacks.map(({ id }) => id)).toEqual(["app.yaml", "net.yaml"]);
    const { resources } = buildGraph(stacks).document;
    expect(resources.aws_db_instance?.Db?.links.security_groups).toEqual([{ type: "aws_security_group", id: "Sg" }]);
    const alone = await evaluateStacks(tree, OPTIONS, { only: new Set(["net.yaml"]) });
    expect(alone.map(({ id }) => id)).toEqual(["net.yaml"]);
  });

  it("gives the same for a base, whether or not it takes over what a change cannot touch", async () => {
    let takenOver = 0;
    await fc.assert(
      fc.asyncProperty(change, async (files) => {
        const [base, head] = [memoryTree(files.base), memoryTree(files.head)];
        const stacks = await evaluateStacks(head, OPTIONS);
        const some = await evaluateStacks(base, OPTIONS, { known: { stacks, changes: folderChanges(base, head) } });
        const all = await evaluateStacks(memoryTree(files.base), OPTIONS);
        expect(some).toEqual(all);
        takenOver += some.filter((stack) => stacks.includes(stack)).length;
      }),
      { numRuns: 200 },
    );
    expect(takenOver).toBeGreaterThan(200);
  });
});

describe("evaluateStacks with settings of single stacks", () => {
  const options: EvaluationOptions = {
    ...OPTIONS,
    perStack: {
      terraform: (root) => ({
        evaluations: [{ varFiles: [], variables: { encrypted: String(root === "b") } }],
        diagnostics: [],
      }),
      cloudformation: (path) => ({ parameters: { Class: path } }),
      policyKind: (path) => (path === "p.json" ? "boundary" : undefined),
      environment: ({ id }) => (id === "b" ? "live" : undefined),
    },
  };
  const text = `variable "encrypted" {\n  type = bool\n}\n${instance("var.encrypted")}`;
  const template =
    "Parameters: { Class: { Type: String } }\nResources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties: { DBInstanceClass: !Ref Class }\n";
  const policy = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}';
  const tree = memoryTree({ "a/main.tf": text, "b/main.tf": text, "p.json": policy, "t.yaml": template });

  it("evaluates each with its own", async () => {
    const stacks = await evaluateStacks(tree, options);
    const value = (attribute: string): unknown[] =>
      stacks
        .map(({ resources }) => resources[0]?.attributes.entries.get(attribute))
        .map((found) => found?.kind === "known" && found.value);
    expect(value("storage_encrypted").slice(0, 2)).toEqual([false, true]);
    expect(value("kind")[2]).toBe("boundary");
    expect(value("instance_class")[3]).toBe("t.yaml");
  });

  it("tells the policies the environment that a stack belongs to", async () => {
    const { document } = buildGraph(await evaluateStacks(tree, options));
    expect(
      Object.values(document.resources.aws_db_instance ?? {}).map(({ stack, environment }) => [stack, environment]),
    ).toEqual([
      ["a", undefined],
      ["b", "production"],
      ["t.yaml", undefined],
    ]);
  });
});

describe("evaluateStacks with environments of a root", () => {
  const options: EvaluationOptions = {
    ...OPTIONS,
    perStack: {
      terraform: (root) => ({
        evaluations:
          root === "a"
            ? ["dev", "prod"].map((environment) => ({
                environment,
                varFiles: [`${environment}.tfvars`],
                variables: {},
              }))
            : [{ varFiles: [], variables: {} }],
        diagnostics: [],
      }),
      cloudformation: () => ({}),
      policyKind: () => undefined,
      environment: () => undefined,
    },
  };
  const files: Files = {
    "a/main.tf": `variable "encrypted" {\n  type = bool\n}\n${instance("var.encrypted")}`,
    "a/dev.tfvars": "encrypted = false\n",
    "a/prod.tfvars": "encrypted = true\n",
    "b/main.tf": instance("true"),
  };

  it("makes each a stack of its own, with the name of the root and its own", async () => {
    const stacks = await evaluateStacks(memoryTree(files), options);
    expect(stacks.map(({ id, root, environment }) => [id, root, environment])).toEqual([
      ["a (dev)", "a", "dev"],
      ["a (prod)", "a", "prod"],
      ["b", undefined, undefined],
    ]);
    const { document } = buildGraph(stacks);
    const { aws_db_instance: instances = {} } = document.resources;
    expect(
      Object.entries(instances).map(([id, { stack, address, values }]) => [
        id,
        stack,
        address,
        values.storage_encrypted,
      ]),
    ).toEqual([
      ["aws_db_instance.a@a (dev)", "a (dev)", "aws_db_instance.a", false],
      ["aws_db_instance.a@a (prod)", "a (prod)", "aws_db_instance.a", true],
      ["aws_db_instance.a@b", "b", "aws_db_instance.a", true],
    ]);
  });

  it.each([
    ["a/dev.tfvars", "encrypted = true\n", ["a (dev)"]],
    ["a/main.tf", instance("true"), ["a (dev)", "a (prod)"]],
    ["a/terraform.tfvars", "other = 1\n", ["a (dev)", "a (prod)"]],
    ["b/main.tf", instance("false"), ["b"]],
  ])("evaluates twice only those that a change of %s can touch", async (path, text, touched) => {
    const [base, head] = [memoryTree(files), memoryTree({ ...files, [path]: text })];
    const stacks = await evaluateStacks(head, options);
    const again = await evaluateStacks(base, options, { known: { stacks, changes: folderChanges(base, head) } });
    expect(again.filter((stack) => !stacks.includes(stack)).map(({ id }) => id)).toEqual(touched);
  });

  it("does not take a folder for an environment that is called as it", async () => {
    const stacks = await evaluateStacks(memoryTree({ ...files, "a (prod)/main.tf": instance("false") }), options);
    expect(stacks.map(({ id }) => id)).toEqual(["a (dev)", "a (prod)", "a (prod)/", "b"]);
    expect(stacks[1]?.root).toBe("a");
    expect(stacks[2]).toMatchObject({ resources: [], diagnostics: [{ code: "stack-name-taken", severity: "error" }] });
  });
});

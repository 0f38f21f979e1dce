import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { buildPack, type PackSources } from "../../src/policy/build.js";
import type { PackManifest } from "../../src/policy/pack.js";
import type { Toolchain } from "../../src/policy/toolchain.js";
import { KIT, metadata, ruleFile, ruleText, SCHEMA, testText } from "./rules-support.js";
import { openTestToolchain } from "./toolchain-support.js";

let toolchain: Toolchain;

beforeAll(() => {
  toolchain = openTestToolchain();
});

afterAll(async () => {
  await toolchain.close();
});

const ID = "iam-auth/storage-encrypted";
const FILE = ruleFile(ID);

const build = (files: PackSources["files"], more: Partial<PackSources> = {}) =>
  buildPack(toolchain, { files, kit: KIT, name: "example", version: "1.2.3", schema: SCHEMA, ...more });

const errorsOf = async (text: string, more: PackSources["files"] = {}) =>
  (await build({ [FILE]: text, ...more })).errors;

/** Line of the first that contains the text, counted from 1. */
const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;

describe("a pack", () => {
  const PARAMETERS = metadata({
    "  parameters": "",
    "    days": "{description: at least so many, default: 7}",
    "  aliases": "{checkov: [CKV_AWS_16]}",
    "  joins": "[aws_rds_cluster]",
    "  iam": "true",
    "  base": "true",
    "  opt_in": "true",
    related_resources: "[{ref: https://example.com/page}]",
  });
  const files = {
    [FILE]: ruleText(ID),
    [ruleFile("backup/days")]: ruleText("backup/days", PARAMETERS),
    "rules/backup/days/rule_test.rego": "this is not compiled: the tests are not part of a pack",
  };

  test("has a manifest with the rules, sorted, and the hash of the policy", async () => {
    const tested = { ...files, "rules/backup/days/rule_test.rego": testText("backup/days") };
    const { pack, manifest, errors } = await build(tested);
    expect(errors).toEqual([]);
    expect(JSON.parse(pack?.["manifest.json"] ?? "")).toEqual(manifest);
    expect(manifest).toEqual({
      format: 1,
      name: "example",
      version: "1.2.3",
      opa: "1.22.2",
      entrypoint: "rds_gate/report",
      rules: [
        {
          id: "backup/days",
          title: "Storage is not encrypted",
          description: "Whoever copies it can read it.",
          remediation: "Set storage_encrypted to true.",
          severity: "high",
          references: ["https://example.com/page"],
          aliases: { checkov: ["CKV_AWS_16"] },
          resources: ["aws_db_instance"],
          joins: ["aws_rds_cluster"],
          iam: true,
          access: false,
          base: true,
          optIn: true,
          parameters: { days: { description: "at least so many", default: 7 } },
          since: "0.1.0",
        },
        {
          id: ID,
          title: "Storage is not encrypted",
          description: "Whoever copies it can read it.",
          remediation: "Set storage_encrypted to true.",
          severity: "high",
          references: [],
          aliases: {},
          resources: ["aws_db_instance"],
          joins: [],
          iam: false,
          access: false,
          base: false,
          optIn: false,
          parameters: {},
          since: "0.1.0",
        },
      ],
      builtins: [],
      sha256: createHash("sha256")
        .update(pack?.["policy.wasm"] ?? "")
        .digest("hex"),
    } satisfies PackManifest);
    expect(JSON.parse(pack?.["data.json"] ?? "")).toEqual({ params: { "backup/days": { days: 7 } }, active: {} });
  });

  test("is the same, byte for byte, whatever the order of the files", async () => {
    const { [FILE]: first = "", [ruleFile("backup/days")]: second = "" } = files;
    const one = await build({ [FILE]: first, [ruleFile("backup/days")]: second });
    const two = await build({ [ruleFile("backup/days")]: second, [FILE]: first });
    expect(one.errors).toEqual([]);
    expect(two).toEqual(one);
  });

  test("reports the active rules in one evaluation, what they examined only when asked, and echoes the version of the document", async () => {
    const { pack } = await build({ [FILE]: ruleText(ID), [ruleFile("backup/days")]: ruleText("backup/days") });
    const policy = await loadPolicy(pack?.["policy.wasm"] ?? new Uint8Array(), { initial: 512, maximum: 4096 });
    policy.setData({ params: {}, active: { [ID]: true } });
    const instance = { id: "a", type: "aws_db_instance", values: { storage_encrypted: false } };
    const input = { schema_version: "1.0", resources: { aws_db_instance: { a: instance } } };
    const report = (examined: readonly unknown[]) => ({
      schema_version: "1.0",
      rules: {
        [ID]: {
          deny: [{ type: "aws_db_instance", id: "a", path: ["storage_encrypted"], message: "off" }],
          undecided: [],
          examined,
        },
      },
    });
    expect(policy.evaluate(input, "rds_gate/report")).toEqual([{ result: report([]) }]);
    policy.setData({ params: {}, active: { [ID]: true }, examined: true });
    expect(policy.evaluate(input, "rds_gate/report")).toEqual([
      { result: report([{ type: "aws_db_instance", id: "a" }]) },
    ]);
    expect(policy.evaluate({}, "rds_gate/report")).toEqual([]);
  });

  test("brings template strings with it", async () => {
    const text = ruleText(ID).replace('"message": "off"', '"message": $"{instance.id} is off"');
    const { manifest } = await build({ [FILE]: text });
    expect(manifest?.builtins).toEqual([]);
  });

  test("links libraries of its own", async () => {
    const lib = { "lib/names.rego": 'package lib.names\n\nprefix := "p"\n' };
    const text = ruleText(ID)
      .replace("import data.kit.attribute\n", "import data.kit.attribute\nimport data.lib.names\n")
      .replace('"message": "off"', '"message": names.prefix');
    await expect(errorsOf(text, lib)).resolves.toEqual([]);
  });
});

describe("METADATA", () => {
  test("must be there", async () => {
    await expect(errorsOf(ruleText(ID, "# no metadata"))).resolves.toMatchObject([
      { file: FILE, row: 2, column: 1, code: "metadata", message: "the rule has no METADATA" },
    ]);
  });

  test.each(["title", "description", "  severity", "  remediation", "  resources", "  since"])(
    "must have %s",
    async (key) => {
      const name = key.startsWith(" ") ? `custom.${key.trim()}` : key;
      const [error, ...others] = await errorsOf(ruleText(ID, metadata({ [key]: undefined })));
      expect(others).toEqual([]);
      expect(error).toMatchObject({ file: FILE, code: "metadata", message: `METADATA lacks ${name}` });
      expect(error?.remedy).toMatch(`add ${name}: `);
    },
  );

  test.each<[key: string, value: string]>([
    ["title", '" "'],
    ["related_resources", "[{ref: http://example.com}]"],
    ["related_resources", "[{ref: not a page}]"],
    ["  severity", "HIGH"],
    ["  remediation", "[Set it.]"],
    ["  remediation", "{terraform: Set it., cloudformation: 1}"],
    ["  remediation", "{terraform: Set it., opentofu: Set it.}"],
    ["  resources", "aws_db_instance"],
    ["  resources", "[DBInstance]"],
    ["  resources", "[]"],
    ["  resources", "[aws_db_instance, aws_db_instance]"],
    ["  joins", "[1]"],
    ["  iam", '"yes"'],
    ["  opt_in", "1"],
    ["  since", "1.0"],
    ["  aliases", "[CKV_AWS_16]"],
    ["  aliases", "{checkov: CKV_AWS_16}"],
    ["  aliases", "{checkov: [CKV_AWS_16, CKV_AWS_16]}"],
    ["  parameters", "{days: 7}"],
    ["  parameters", "{days: {description: some}}"],
    ["  parameters", "{days: {description: some, default: 7, type: number}}"],
    ["  parameters", "{Days-Kept: {description: some, default: 7}}"],
  ])("refuses %s: %s at its line", async (key, value) => {
    const text = ruleText(ID, metadata({ [key]: value }));
    const name = key.startsWith(" ") ? `custom.${key.trim()}` : key;
    await expect(errorsOf(text)).resolves.toMatchObject([
      {
        file: FILE,
        row: lineOf(text, `# ${key}:`),
        column: key.length - key.trimStart().length + 3,
        code: "metadata",
        message: `METADATA has a bad ${name}`,
      },
    ]);
  });

  test("may tell how to mend it in the words of each format", async () => {
    const remediation = "{terraform: Set storage_encrypted., cloudformation: Set StorageEncrypted. }";
    const { manifest } = await build({ [FILE]: ruleText(ID, metadata({ "  remediation": remediation })) });
    expect(manifest?.rules.map((rule) => rule.remediation)).toEqual([
      { terraform: "Set storage_encrypted.", cloudformation: "Set StorageEncrypted." },
    ]);
  });

  test.each([
    ["{terraform: Set it.}", "[aws_db_instance]", "cloudformation"],
    ["{cloudformation: Set it.}", "[aws_db_instance]", "terraform"],
    ["{terraform: Set it., cloudformation: Set it.}", "[aws_iam_policy, iam_policy_document]", "iam"],
  ])("tells how to mend it in no words that leave a format out: %s", async (remediation, resources, missing) => {
    const text = ruleText(ID, metadata({ "  remediation": remediation, "  resources": resources }));
    await expect(errorsOf(text)).resolves.toMatchObject([
      {
        file: FILE,
        row: lineOf(text, "#   remediation:"),
        code: "metadata",
        message: `METADATA lacks custom.remediation.${missing}`,
      },
    ]);
  });

  test.each(["scope_", "schemas", "entrypoint", "  severty", "  id"])("has no %s", async (key) => {
    const value = key === "entrypoint" ? "true" : key === "schemas" ? "[{input: schema.x}]" : "x";
    const text = ruleText(ID, metadata({ [key]: value }));
    const errors = await errorsOf(text);
    expect(errors).toContainEqual(
      expect.objectContaining({ file: FILE, row: lineOf(text, `# ${key}:`), code: "metadata" }),
    );
    expect(errors[0]?.message).toMatch(/^METADATA has no /);
  });

  test("reports all that is wrong at once", async () => {
    const text = ruleText(ID, metadata({ "  severity": "HIGH", "  since": undefined, "  extra": "1" }));
    const errors = await errorsOf(text);
    expect(errors.map(({ message }) => message).sort()).toEqual([
      "METADATA has a bad custom.severity",
      "METADATA has no custom.extra",
      "METADATA lacks custom.since",
    ]);
  });

  test("that is no YAML is reported at its line", async () => {
    const text = ruleText(ID, metadata({ "  severity": "[high", "  since": "b: c: d" }));
    const errors = await errorsOf(text);
    expect(errors[0]).toMatchObject({ file: FILE, row: lineOf(text, "remediation:"), code: "metadata" });
    expect(errors[0]?.message).toMatch(/^METADATA is not YAML: /);
  });

  test.each([
    ["title", "[a, list]"],
    ["description", "{a: mapping}"],
    ["custom", "[a, list]"],
  ])("that OPA cannot read is reported at the line of %s", async (key, value) => {
    const others = {
      "  severity": undefined,
      "  remediation": undefined,
      "  resources": undefined,
      "  since": undefined,
    };
    const text = ruleText(ID, metadata({ ...(key === "custom" ? others : {}), [key]: value }));
    await expect(errorsOf(text)).resolves.toMatchObject([
      { file: FILE, row: lineOf(text, `# ${key}:`), code: "metadata" },
    ]);
  });
});

describe("the folder", () => {
  test("must be the package", async () => {
    const text = ruleText("iam-auth/other");
    await expect(errorsOf(text)).resolves.toMatchObject([
      {
        file: FILE,
        row: lineOf(text, "package "),
        column: 1,
        code: "layout",
        message: 'package rules["iam-auth"].other does not say where the file is',
        remedy: 'write: package rules["iam-auth"]["storage-encrypted"]',
      },
    ]);
  });

  test("of tests must be theirs", async () => {
    const file = "rules/iam-auth/storage-encrypted/rule_test.rego";
    await expect(errorsOf(ruleText(ID), { [file]: testText("iam-auth/other") })).resolves.toMatchObject([
      { file, row: 1, remedy: 'write: package rules["iam-auth"]["storage-encrypted_test"]' },
    ]);
  });

  test.each(["lib/names.rego", "kit/names.rego"])("of libraries is the first part of the package: %s", async (file) => {
    const [top = ""] = file.split("/");
    await expect(errorsOf(ruleText(ID), { [file]: "package names\n\nx := 1\n" })).resolves.toMatchObject([
      { file, row: 1, code: "layout", remedy: `write: package ${top}.<name>` },
    ]);
  });

  test.each(["rule.rego", "rules/iam-auth/rule.rego", "rules/iam-auth/storage-encrypted/helpers.rego"])(
    "has no module at %s",
    async (file) => {
      await expect(errorsOf(ruleText(ID), { [file]: "package x\n\ny := 1\n" })).resolves.toMatchObject([
        { file, row: 1, code: "layout", message: "this module belongs to no rule and no library" },
      ]);
    },
  );

  test("has names of lower-case words", async () => {
    const file = "rules/IAM_Auth/x/rule.rego";
    const { errors } = await build({ [file]: ruleText("IAM_Auth/x") });
    expect(errors).toMatchObject([{ file, row: 1, code: "layout" }]);
  });
});

describe("the sets of a rule", () => {
  test.each(["deny", "undecided", "examined"])("include %s", async (name) => {
    const text = ruleText(ID).replace(new RegExp(`^${name}\\b`, "m"), `_${name}`);
    await expect(errorsOf(text)).resolves.toMatchObject([
      { file: FILE, row: lineOf(text, "package "), code: "rule-sets", message: `the rule has no set ${name}` },
    ]);
  });

  test("are sets", async () => {
    const text = ruleText(ID).replace(/^examined.*$/m, "examined := []");
    await expect(errorsOf(text)).resolves.toMatchObject([
      { file: FILE, row: lineOf(text, "examined :="), code: "rule-sets", message: "examined is not a set" },
    ]);
  });

  test("are all that is public, so that a misspelt one is found", async () => {
    const text = `${ruleText(ID)}\ndenny contains 1 if input.resources.x\n`;
    await expect(errorsOf(text)).resolves.toMatchObject([
      {
        file: FILE,
        row: lineOf(text, "denny"),
        code: "rule-sets",
        remedy: "name a helper with a leading underscore: _denny",
      },
    ]);
  });
});

describe("what OPA refuses", () => {
  test("is reported at its place, with a remedy for functions that are missing", async () => {
    const text = ruleText(ID).replace('"message": "off"', '"message": sprintf("%s", ["off"])');
    const [error, ...others] = await errorsOf(text);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ file: FILE, row: lineOf(text, "sprintf"), message: "undefined function sprintf" });
    expect(error?.remedy).toContain("template string");
  });

  test("includes attributes that the graph document does not have", async () => {
    const text = ruleText(ID).replace("instance.id}", "instance.adress}");
    await expect(errorsOf(text)).resolves.toMatchObject([
      { file: FILE, row: lineOf(text, "adress"), code: "rego_type_error" },
    ]);
  });

  test("includes references that lead nowhere", async () => {
    const text = ruleText(ID).replace("attribute.is_false(", "attribute.limit == 1\n\tattribute.is_false(");
    await expect(errorsOf(text)).resolves.toMatchObject([
      {
        file: FILE,
        row: lineOf(text, "attribute.limit"),
        column: 2,
        message: "undefined reference data.kit.attribute.limit",
      },
    ]);
  });

  test("is reported together with what is wrong with the METADATA, unless it does not parse", async () => {
    const header = metadata({ "  severity": "HIGH" });
    const wrong = ruleText(ID, header).replace("attribute.is_false(", "attribute.is_flase(");
    expect((await errorsOf(wrong)).map(({ code }) => code)).toEqual(["metadata", "rego_type_error"]);
    const broken = ruleText(ID, header).replace("if {", "if (");
    expect((await errorsOf(broken)).map(({ code }) => code)).toContain("rego_parse_error");
  });

  test("gives no pack", async () => {
    const result = await build({ [FILE]: ruleText(ID, metadata({ "  severity": "HIGH" })) });
    expect(result.pack).toBeUndefined();
    expect(result.manifest).toBeUndefined();
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildText, checkText, testText } from "../../src/policy/commands-text.js";
import { buildRules, checkRules, RulesFolderError, testRules, type RulesContext } from "../../src/policy/commands.js";
import { loadPack } from "../../src/policy/pack.js";
import type { RegoFiles } from "../../src/policy/toolchain.js";
import { KIT, metadata, ruleFile, ruleText, SCHEMA, testText as ruleTests } from "./rules-support.js";
import { openTestToolchain } from "./toolchain-support.js";

let context: RulesContext;

beforeAll(() => {
  context = { toolchain: openTestToolchain(), kit: KIT, schema: SCHEMA };
});

afterAll(async () => {
  await context.toolchain.close();
});

const ID = "encryption/storage-encrypted";
const FILE = ruleFile(ID);
const TEST_FILE = FILE.replace(".rego", "_test.rego");
const RULES = { [FILE]: ruleText(ID), [TEST_FILE]: ruleTests(ID) };

/** A folder with these files. */
function folderOf(files: RegoFiles): string {
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("a folder", () => {
  test("that does not exist, is a file, or has no rules is named", async () => {
    const folder = folderOf({ "README.md": "no rules" });
    await expect(checkRules(join(folder, "nowhere"), context)).rejects.toThrow(
      new RulesFolderError(`${join(folder, "nowhere")}: there is no such folder`),
    );
    await expect(testRules(join(folder, "README.md"), context)).rejects.toThrow("is not a folder");
    await expect(buildRules(folder, context, { output: folder, name: "x", version: "1.0.0" })).rejects.toThrow(
      `${folder}: no .rego files; a rule is rules/<family>/<rule>/rule.rego`,
    );
  });

  test("may have examples and hidden folders, which are no rules", async () => {
    const folder = folderOf({
      ...RULES,
      [`rules/${ID}/examples/bad.rego`]: "not Rego",
      ".regal/rules/custom.rego": "package custom.regal.rules\n\nx := 1\n",
    });
    await expect(checkRules(folder, context)).resolves.toMatchObject({ ok: true, rules: 1, tests: 1 });
  });

  test("may have a kit of its own", async () => {
    // It takes every instance for one that is not encrypted.
    const kit = { "kit/attribute.rego": 'package kit.attribute\n\nis_false(_, key) if key == "storage_encrypted"\n' };
    const folder = folderOf({ ...RULES, ...kit });
    const { tests } = await testRules(folder, context);
    expect(tests[0]?.cases.map(({ status }) => status)).toEqual(["pass", "fail"]);
  });

  test("has no symbolic links", async () => {
    const folder = folderOf(RULES);
    mkdirSync(join(folder, "lib"));
    symlinkSync("/etc/hostname", join(folder, "lib", "secret.rego"));
    const report = await checkRules(folder, context);
    expect(report).toMatchObject({
      ok: false,
      errors: [{ file: "lib/secret.rego", row: 1, code: "layout", message: "symbolic links are not followed" }],
    });
  });
});

describe("check", () => {
  test("passes what is right", async () => {
    const report = await checkRules(folderOf(RULES), context);
    expect(report).toMatchObject({ ok: true, rules: 1, tests: 1, errors: [], warnings: [] });
    expect(checkText(report)).toBe(`checked 1 rule and 1 test file in ${report.folder}: 0 errors, 0 warnings\n`);
  });

  test("prints errors with place, details and remedy", async () => {
    const folder = folderOf({ ...RULES, [FILE]: ruleText(ID).replace('"off"', 'sprintf("%s", [1])') });
    const report = await checkRules(folder, context);
    expect(report.ok).toBe(false);
    const column = ruleText(ID).split("\n")[12]?.indexOf('"off"') ?? 0;
    expect(checkText(report).split("\n")).toEqual([
      `${folder}/${FILE}:13:${column + 1}: error: undefined function sprintf (rego_type_error)`,
      '  it is not available in policies compiled to WASM; use a template string: $"{name} is open"',
      `checked 1 rule and 1 test file in ${folder}: 1 error, 0 warnings`,
      "",
    ]);
  });

  test("prints what there is in the place of a misspelt attribute", async () => {
    const folder = folderOf({ ...RULES, [FILE]: ruleText(ID).replace("instance.id}", "instance.adress}") });
    const report = await checkRules(folder, context);
    const [error, ...details] = checkText(report).split("\n");
    expect(error).toMatch(/rule\.rego:20:\d+: error: undefined ref: .*adress/);
    expect(details.find((line) => line.includes("want"))).toMatch(/^ {2}\| .*"id"/);
  });

  test("reports a syntax error at its place, and only what can be known besides", async () => {
    const folder = folderOf({ ...RULES, [FILE]: ruleText(ID).replace("some instance", "some some instance") });
    const report = await checkRules(folder, context);
    expect(report.errors).toMatchObject([{ file: FILE, row: 14, code: "rego_parse_error" }]);
  });

  test("warns of what is not formatted, at the first line, and of rules without tests", async () => {
    const folder = folderOf({ [FILE]: ruleText(ID).replace("\tattribute", "   attribute") });
    const report = await checkRules(folder, context);
    expect(report).toMatchObject({ ok: true, errors: [] });
    expect(report.warnings).toMatchObject([
      { file: FILE, row: 1, code: "untested" },
      {
        file: FILE,
        row: 15,
        code: "format",
        remedy: 'it writes: attribute.is_false(instance, "storage_encrypted")',
      },
    ]);
  });

  test("formats when asked", async () => {
    const folder = folderOf({ ...RULES, [FILE]: ruleText(ID).replace("\tattribute", "   attribute") });
    await expect(checkRules(folder, context, { format: true })).resolves.toMatchObject({ ok: true, warnings: [] });
    expect(readFileSync(join(folder, FILE), "utf8")).toBe(RULES[FILE]);
  });

  test("lets tests call what rules must not", async () => {
    const tests = `${ruleTests(ID)}\ntest_text if sprintf("%d", [1]) == "1"\n`;
    await expect(checkRules(folderOf({ ...RULES, [TEST_FILE]: tests }), context)).resolves.toMatchObject({ ok: true });
    const wrong = `${ruleTests(ID)}\ntest_text if rule.missing == "1"\n`;
    await expect(checkRules(folderOf({ ...RULES, [TEST_FILE]: wrong }), context)).resolves.toMatchObject({
      ok: false,
      errors: [{ file: TEST_FILE, row: 12, code: "rego_type_error" }],
    });
  });

  test("does not let a file's text command the terminal", async () => {
    const report = await checkRules(folderOf({ [FILE]: ruleText(ID, metadata({ '"\\e[2Jkey"': "1" })) }), context);
    expect(report.ok).toBe(false);
    expect(checkText(report)).toContain("\\x1b[2Jkey");
    // eslint-disable-next-line no-control-regex
    expect(checkText(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe("test", () => {
  test("passes, and says how much of the rules is reached", async () => {
    const report = await testRules(folderOf(RULES), context);
    expect(report).toMatchObject({ ok: true, errors: [], untested: [] });
    expect(report.coverage.map(({ file }) => file)).toEqual([FILE]);
    expect(testText(report)).toBe(`ran 2 tests in ${report.folder}: 2 passed, 0 failed\ncoverage: 60 % of 5 lines\n`);
    expect(testText(report, true).split("\n")[0]).toBe(`${report.folder}/${FILE}: no test reaches lines 18, 20`);
  });

  test("names each case that failed, where and on what", async () => {
    const text = ruleTests(ID).replace('"on": 0', '"on": 1') + '\ntest_print if {\n\tprint("seen", 1)\n\tfalse\n}\n';
    const folder = folderOf({ ...RULES, [TEST_FILE]: text });
    const report = await testRules(folder, context);
    expect(report.ok).toBe(false);
    expect(testText(report).split("\n")).toEqual([
      `${folder}/${TEST_FILE}:5:1: failed: test_denied[on]`,
      expect.stringMatching(/^ {2}.*\/rule_test\.rego:9:2: count\(rule\.deny\) == denied with input as \{/),
      `${folder}/${TEST_FILE}:12:1: failed: test_print`,
      `  ${folder}/${TEST_FILE}:14:2: false`,
      "  printed: seen 1",
      `ran 3 tests in ${folder}: 1 passed, 2 failed`,
      expect.stringMatching(/^coverage: \d+ % of 5 lines$/),
      "",
    ]);
  });

  test("without any test fails", async () => {
    const folder = folderOf({ [FILE]: ruleText(ID) });
    const report = await testRules(folder, context);
    expect(report).toMatchObject({ ok: false, untested: [ID] });
    expect(testText(report)).toBe(
      `without tests: ${ID}\nno tests were run in ${folder}; tests are rules named test_… in rule_test.rego\n`,
    );
  });

  test("runs the tests that match a filter", async () => {
    const text = `${ruleTests(ID)}\ntest_other if false\n`;
    const report = await testRules(folderOf({ ...RULES, [TEST_FILE]: text }), context, { filter: "denied" });
    expect(report.tests.map(({ name }) => name)).toEqual(["test_denied"]);
    expect(report.ok).toBe(true);
  });

  test("sees the defaults of the parameters", async () => {
    const header = metadata({ "  parameters": "{days: {description: at least so many, default: 7}}" });
    const tests = `${ruleTests(ID)}\ntest_days if data.params["${ID}"].days == 7\n`;
    const report = await testRules(folderOf({ [FILE]: ruleText(ID, header), [TEST_FILE]: tests }), context);
    expect(report.ok).toBe(true);
  });

  test("of what cannot be compiled reports why", async () => {
    const folder = folderOf({ ...RULES, [TEST_FILE]: "package x\n\ntest_x if" });
    const report = await testRules(folder, context);
    expect(report).toMatchObject({ ok: false, tests: [], errors: [{ file: TEST_FILE, row: 3 }] });
    expect(testText(report)).toContain(`${folder}/${TEST_FILE}:3:`);
  });
});

describe("build", () => {
  test("writes a pack that can be loaded", async () => {
    const output = join(folderOf({}), "packs", "example");
    const report = await buildRules(folderOf(RULES), context, { output, name: "example", version: "1.2.3" });
    expect(report).toMatchObject({ ok: true, errors: [], output });
    expect(readdirSync(output).sort()).toEqual(["data.json", "manifest.json", "policy.wasm"]);
    expect(loadPack(output).manifest).toEqual(report.manifest);
    expect(buildText(report)).toBe(
      `pack example 1.2.3 with 1 rule (${readFileSync(join(output, "policy.wasm")).length} bytes, OPA 1.22.2) is in ${output}\n`,
    );
  });

  test("is named after the folder unless told otherwise", async () => {
    const folder = join(folderOf({ [`my-rules/${FILE}`]: ruleText(ID) }), "my-rules");
    const report = await buildRules(folder, context, { output: join(folder, "out"), version: "1.0.0" });
    expect(report.manifest?.name).toBe("my-rules");
    await expect(buildRules(folder, context, { output: folder, name: "My Rules", version: "1.0.0" })).rejects.toThrow(
      '"My Rules" is not the name of a pack',
    );
    await expect(buildRules(folder, context, { output: folder, version: "1" })).rejects.toThrow(
      '"1" is not a version of a pack',
    );
  });

  test("of what is wrong writes nothing", async () => {
    const folder = folderOf({ [FILE]: ruleText(ID, metadata({ "  severity": "HIGH" })) });
    const output = join(folder, "out");
    const report = await buildRules(folder, context, { output, name: "example", version: "1.2.3" });
    expect(report.ok).toBe(false);
    expect(readdirSync(folder)).toEqual(["rules"]);
    expect(buildText(report).split("\n").at(-2)).toBe(`no pack was written: 1 error in ${folder}`);
  });
});

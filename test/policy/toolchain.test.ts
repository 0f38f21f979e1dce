import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openToolchain, ToolchainError, type Toolchain } from "../../src/policy/toolchain.js";
import { openTestToolchain, record } from "./toolchain-support.js";

let toolchain: Toolchain;

beforeAll(() => {
  toolchain = openTestToolchain();
});

afterAll(async () => {
  await toolchain.close();
});

test("is the version that is recorded", async () => {
  const { opa, go, nativeBuiltins } = await toolchain.describe();
  expect({ opa, go }).toEqual({ opa: record.opaVersion, go: record.goVersion });
  expect(nativeBuiltins).toContain("internal.template_string");
  expect(nativeBuiltins).not.toContain("sprintf");
});

describe("check", () => {
  test("accepts what is right", async () => {
    const files = { "a.rego": 'package a\n\nallow if input.user == "root"\n' };
    await expect(toolchain.check({ files, strict: true, builtins: "native" })).resolves.toEqual({ errors: [] });
  });

  test("reports the syntax errors of all files with their places", async () => {
    const files = {
      "b/x.rego": "package b\n\nallow if {\n\t1 ==\n}\n",
      "a.rego": "package a\n\nallow := )\n",
      "c.rego": "",
    };
    const { errors } = await toolchain.check({ files, builtins: "native" });
    expect(errors).toMatchObject([
      { file: "a.rego", row: 3, column: 10, code: "rego_parse_error", details: ["allow := )", "         ^"] },
      { file: "b/x.rego", row: 5, column: 1, code: "rego_parse_error" },
      { file: "c.rego", row: 1, column: 1, code: "rego_parse_error", message: "empty module" },
    ]);
  });

  test("refuses functions that the compiled policy would need its host for", async () => {
    const files = { "a.rego": 'package a\n\nx := sprintf("%d", [1])\n\ny := time.now_ns()\n\nz := $"{1}"\n' };
    const { errors } = await toolchain.check({ files, builtins: "native" });
    expect(errors).toMatchObject([
      { file: "a.rego", row: 3, column: 6, code: "rego_type_error", message: "undefined function sprintf" },
      { file: "a.rego", row: 5, column: 6, code: "rego_type_error", message: "undefined function time.now_ns" },
    ]);
    await expect(toolchain.check({ files, builtins: "all" })).resolves.toEqual({ errors: [] });
  });

  test("is strict only when asked", async () => {
    const files = { "a.rego": "package a\n\nimport data.b\n\nx := 1\n", "b.rego": "package b\n\ny := 1\n" };
    const strict = await toolchain.check({ files, strict: true, builtins: "native" });
    expect(strict.errors).toMatchObject([{ file: "a.rego", row: 3, column: 1, code: "rego_compile_error" }]);
    await expect(toolchain.check({ files, builtins: "native" })).resolves.toEqual({ errors: [] });
  });

  test("reports more errors than OPA's limit of ten", async () => {
    const lines = Array.from({ length: 25 }, (_, index) => `x${index} := missing${index}`);
    const { errors } = await toolchain.check({
      files: { "a.rego": `package a\n\n${lines.join("\n")}\n` },
      builtins: "all",
    });
    expect(errors.map(({ row }) => row)).toEqual(lines.map((_, index) => index + 3));
  });

  describe("of input on a JSON schema", () => {
    const inputSchema = {
      type: "object",
      properties: {
        version: { type: "string" },
        resources: {
          type: "object",
          additionalProperties: { type: "object", additionalProperties: { $ref: "#/definitions/resource" } },
        },
        kind: { enum: ["a", 1, null] },
      },
      additionalProperties: false,
      definitions: {
        resource: {
          type: "object",
          properties: {
            values: { type: "object", additionalProperties: true },
            links: {
              type: "object",
              additionalProperties: { type: "array", items: { $ref: "#/definitions/link" } },
            },
            environment: { type: ["string", "null"] },
            parent: { $ref: "#/definitions/resource" },
          },
          additionalProperties: false,
        },
        link: { type: "object", properties: { id: { type: "string" } }, additionalProperties: false },
      },
    };
    const check = (expression: string) =>
      toolchain.check({
        files: { "a.rego": `package a\n\nx if {\n\t${expression}\n}\n` },
        builtins: "native",
        inputSchema,
      });

    test.each([
      "input.version",
      'input.resources.aws_db_instance["a"].values.anything.at[0].all',
      "some instance in input.resources.aws_db_instance\n\tinstance.links.cluster[0].id",
      "some type, id\n\tinput.resources[type][id].environment",
      "input.resources.x.y.parent.parent.parent.values",
      'input.kind == "a"',
      "input.kind == 1",
    ])("accepts %s", async (expression) => {
      await expect(check(expression)).resolves.toEqual({ errors: [] });
    });

    test.each([
      ["input.verison", 4],
      ['input.resources.aws_db_instance["a"].valeus', 4],
      ["some type, id\n\tinput.resources[type][id].enviroment", 5],
      ["input.resources.x.y.links.cluster[0].ids", 4],
      ["input.resources.x.y.links.cluster.id", 4],
      ["count(input.resources.x.y.parent) + input.version", 4],
    ])("refuses %s", async (expression, row) => {
      const { errors } = await check(expression);
      expect(errors).toMatchObject([{ file: "a.rego", row, code: "rego_type_error" }]);
    });

    test("says what there is in the place of a misspelt name", async () => {
      const { errors } = await check("input.verison");
      expect(errors[0]).toMatchObject({ message: "undefined ref: input.verison" });
      expect(errors[0]?.details?.join("\n")).toContain('"version"');
    });

    test("leaves what tests put in its place alone", async () => {
      const files = { "a.rego": 'package a\n\nx if input.version with input as {"version": "1", "more": 2}\n' };
      await expect(toolchain.check({ files, builtins: "native", inputSchema })).resolves.toEqual({ errors: [] });
    });
  });

  describe("of references", () => {
    const check = (a: string) =>
      toolchain.check({
        files: {
          "a.rego": `package a\n\nimport data.kit.tools\n\n${a}\n`,
          "kit.rego": 'package kit.tools\n\nlimit := {"x": 1}\n',
        },
        builtins: "native",
        documents: ["params"],
      });

    test.each([
      "x := tools.limit.x",
      "x := data.kit.tools.limit",
      "x := data.params.anything[0]",
      "x := data.kit",
      "x := data.kit[y] if some y",
    ])("accepts %s", async (rule) => {
      await expect(check(rule)).resolves.toEqual({ errors: [] });
    });

    test("refuses one that leads nowhere, which OPA would leave undefined", async () => {
      await expect(check("x := tools.limits")).resolves.toMatchObject({
        errors: [{ file: "a.rego", row: 5, column: 6, code: "rego_type_error" }],
      });
      await expect(check("x := data.parms.y")).resolves.toMatchObject({
        errors: [{ file: "a.rego", row: 5, column: 6, message: "undefined reference data.parms.y" }],
      });
    });
  });
});

test("format gives the text of what is not formatted, and the errors of what cannot be read", async () => {
  const files = {
    "good.rego": "package good\n\nx := 1\n",
    "bad.rego": "package   bad\nx:=1",
    "broken.rego": "package",
  };
  const { changed, errors } = await toolchain.format({ files });
  expect(changed).toEqual({ "bad.rego": "package bad\n\nx := 1\n" });
  expect(errors).toMatchObject([{ file: "broken.rego", row: 1, code: "rego_parse_error" }]);
});

test("inspect tells packages, imports, rules and METADATA with their places", async () => {
  const text = [
    "# METADATA",
    "# title: A title",
    "# related_resources:",
    "#   - ref: https://example.com/a",
    "# custom:",
    "#   severity: high",
    'package rules["iam-auth"].x',
    "",
    "import data.kit.tools",
    "",
    "deny contains 1 if tools.f(1)",
    "",
    "_f(x) := x",
    "",
    'map["k"] := 1',
    "",
    "done := true",
    "",
  ].join("\n");
  const { modules, errors } = await toolchain.inspect({ files: { "x.rego": text } });
  expect(errors).toEqual([]);
  expect(modules).toMatchObject([
    {
      file: "x.rego",
      package: ["rules", "iam-auth", "x"],
      packageAt: { file: "x.rego", row: 7, column: 1 },
      imports: [{ path: "data.kit.tools", at: { row: 9 } }],
      rules: [
        { name: "deny", kind: "set", at: { row: 11 } },
        { name: "_f", kind: "function", at: { row: 13 } },
        { name: "map.k", kind: "object", at: { row: 15 } },
        { name: "done", kind: "complete", at: { row: 17 } },
      ],
      annotations: [
        {
          scope: "package",
          at: { row: 1, column: 1 },
          title: "A title",
          relatedResources: [{ ref: "https://example.com/a" }],
          custom: { severity: "high" },
        },
      ],
    },
  ]);
});

describe("test", () => {
  const rule = "package a\n\nallow if input.n > 1\n\nnever if false\n\nunused if true\n";
  const run = (tests: string, more: object = {}) =>
    toolchain.test({
      files: { "a.rego": rule, "a_test.rego": `package a_test\n\nimport data.a\n\n${tests}` },
      ...more,
    });

  test("reports the cases of tables by name, and where one failed", async () => {
    const { tests, errors } = await run(
      'test_n[note] if {\n\tsome note, n in {"one": 1, "two": 2}\n\ta.allow with input.n as n\n}\n',
    );
    expect(errors).toEqual([]);
    expect(tests).toMatchObject([
      {
        package: "data.a_test",
        name: "test_n",
        status: "fail",
        at: { file: "a_test.rego", row: 5, column: 1 },
        cases: [
          { name: ["one"], status: "fail", failed: { at: { file: "a_test.rego", row: 7 } } },
          { name: ["two"], status: "pass" },
        ],
      },
    ]);
  });

  test("reports passed, failed, broken and skipped tests in the order of the source", async () => {
    const { tests } = await run(
      [
        'test_pass if {\n\tprint("seen")\n\ta.allow with input.n as 2\n}\n',
        "test_fail if {\n\ta.allow with input.n as 1\n}\n",
        'test_error if {\n\tx := {"k": v | some v in [1, 2]}\n\tx.k\n}\n',
        "todo_test_later if a.allow\n",
      ].join("\n"),
    );
    expect(tests.map(({ name, status }) => [name, status])).toEqual([
      ["test_pass", "pass"],
      ["test_fail", "fail"],
      ["test_error", "error"],
      ["todo_test_later", "skip"],
    ]);
    expect(tests[0]?.output?.trim()).toBe("seen");
    expect(tests[1]?.failed).toEqual({
      at: { file: "a_test.rego", row: 11, column: 2 },
      text: "a.allow with input.n as 1",
    });
    expect(tests[2]?.error).toMatchObject({ file: "a_test.rego", row: 15, code: "eval_conflict_error" });
  });

  test("tells tests of one name apart", async () => {
    const { tests } = await run(
      "test_n if a.allow with input.n as 1\n\ntest_n if a.allow with input.n as 2\n\ntest_n if 1 == 2\n",
    );
    expect(tests.map(({ name, status, failed }) => [name, status, failed?.text])).toEqual([
      ["test_n", "fail", "a.allow with input.n as 1"],
      ["test_n#01", "pass", undefined],
      ["test_n#02", "fail", "1 == 2"],
    ]);
  });

  test("fails a table without cases, which OPA lets pass", async () => {
    const { tests } = await run("test_n[note] if {\n\tsome note, n in {}\n\ta.allow with input.n as n\n}\n");
    expect(tests).toMatchObject([{ name: "test_n", status: "fail", error: { code: "test_without_cases", row: 5 } }]);
  });

  test("measures the coverage of the rules, not of the tests", async () => {
    const { coverage } = await run("test_allow if a.allow with input.n as 2\n", { coverage: true });
    expect(coverage).toEqual([
      {
        file: "a.rego",
        coveredLines: 1,
        notCoveredLines: 2,
        notCovered: [
          { start: 5, end: 5 },
          { start: 7, end: 7 },
        ],
      },
    ]);
  });

  test("runs those that match a filter, on given data", async () => {
    const tests = "test_one if data.params.n == 1\n\ntest_two if false\n";
    const { tests: ran } = await run(tests, { filter: "one$", data: { params: { n: 1 } } });
    expect(ran.map(({ name, status }) => [name, status])).toEqual([["test_one", "pass"]]);
  });

  test("reports errors of the modules in the place of results", async () => {
    const { tests, errors } = await run("test_x if a.missing(1)\n");
    expect(tests).toEqual([]);
    expect(errors).toMatchObject([{ file: "a_test.rego", row: 5, code: "rego_type_error" }]);
  });
});

describe("compile", () => {
  const files = { "a.rego": 'package a\n\nb contains $"{x} is open" if some x in input.open\n\nunused := 1\n' };
  const compile = (more: object = {}) =>
    toolchain.compile({ files, builtins: "native", entrypoints: ["a/b"], ...more });

  test("gives the bytes that opa build gives", async () => {
    // The hash is that of policy.wasm of `opa build -b . -t wasm --prune-unused -e a/b` of OPA 1.22.2 in a folder with a.rego.
    const { policy, errors } = await compile();
    expect(errors).toEqual([]);
    expect(
      createHash("sha256")
        .update(policy ?? "")
        .digest("hex"),
    ).toBe("7a9e5754a592a15a5c8a176b4516150594cee198d95cd33fe8fd1bc18b211ae2");
  });

  test("does not depend on the order of the files, or on strictness", async () => {
    const more = { "b.rego": "package b\n\nx := 1\n", "0.rego": "package c\n\nx := data.a.b\n" };
    const one = await compile({ files: { ...files, ...more } });
    const two = await compile({ files: { ...more, ...files }, strict: true, inputSchema: {}, documents: [] });
    expect(two.policy).toEqual(one.policy);
  });

  test("names an entry point that does not exist", async () => {
    await expect(compile({ entrypoints: ["a/c"] })).resolves.toEqual({
      errors: [{ file: "", row: 0, column: 0, code: "rego_compile_error", message: "entry point a/c names no rule" }],
    });
  });

  test("gives errors and no policy for modules that are wrong", async () => {
    const result = await compile({ files: { "a.rego": "package a\n\nb := sprintf()\n" } });
    expect(result).toMatchObject({ errors: [{ file: "a.rego", row: 3 }] });
    expect(result.policy).toBeUndefined();
  });
});

describe("evaluate", () => {
  test("answers for each input: a value, undefined, or the error at its place", async () => {
    const files = { "a.rego": "package a\n\nx := input.n + data.more\n\nx := 0 if input.zero\n" };
    const { results, errors } = await toolchain.evaluate({
      files,
      query: "data.a.x",
      data: { more: 1 },
      inputs: [{ n: 1 }, {}, { n: 1, zero: true }],
      builtins: "native",
    });
    expect(errors).toEqual([]);
    expect(results).toMatchObject([{ value: 2 }, {}, { error: { file: "a.rego", code: "eval_conflict_error" } }]);
    expect(results[1]).toEqual({});
  });

  test("gives texts back as they were", async () => {
    const files = { "a.rego": "package a\n\nx := input.text\n" };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), async (texts) => {
        const inputs = texts.map((text) => ({ text }));
        const { results } = await toolchain.evaluate({ files, query: "data.a.x", inputs, builtins: "native" });
        expect(results.map(({ value }) => value)).toEqual(inputs.map(({ text }) => text));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a toolchain that fails", () => {
  test("that is not there is named", () => {
    expect(() => openToolchain({ child: "/nowhere/index.js" })).toThrow(
      new ToolchainError("the Rego toolchain is not installed: there is no /nowhere/index.js"),
    );
  });

  test("that is no WebAssembly is reported, and every request after it too", async () => {
    const wasm = join(mkdtempSync(join(tmpdir(), "toolchain-")), "opa.wasm.br");
    writeFileSync(wasm, "not compressed");
    const broken = openTestToolchain({ wasm });
    await expect(broken.describe()).rejects.toThrow(/^the Rego toolchain broke down: .*\(operation describe\)$/);
    await expect(broken.describe()).rejects.toThrow(ToolchainError);
    await broken.close();
  });

  test("that takes too long is ended, and the next request starts a new one", async () => {
    const slow = openTestToolchain({ timeoutMs: 3000 });
    const numbers = "numbers.range(1, 2000)";
    const files = {
      "a.rego": `package a\n\nx := count([1 | some i in ${numbers}; some j in ${numbers}; some k in ${numbers}; i + j == k])\n`,
    };
    const request = { files, query: "data.a.x", inputs: [{}], builtins: "native" } as const;
    const waiting = slow.evaluate(request);
    const next = slow.check({ files, builtins: "native" });
    await expect(waiting).rejects.toThrow("the Rego toolchain was not done after 3 s (operation evaluate)");
    await expect(next).resolves.toEqual({ errors: [] });
    await slow.close();
  });

  test("on hostile nesting says so and recovers", async () => {
    const files = { "a.rego": `package a\n\nx := ${"[".repeat(100_000)}${"]".repeat(100_000)}\n` };
    const outcome = await toolchain.check({ files, builtins: "native" }).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ToolchainError);
    else expect(outcome).toMatchObject({ errors: [{ file: "a.rego", row: 3 }] });
    await expect(
      toolchain.check({ files: { "a.rego": "package a\n\nx := 1\n" }, builtins: "native" }),
    ).resolves.toEqual({
      errors: [],
    });
  });

  test("that is closed answers nothing more", async () => {
    const closed = openTestToolchain();
    const pending = closed.describe();
    const rejected = expect(pending).rejects.toThrow("the Rego toolchain was closed (operation describe)");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await closed.close();
    await rejected;
    await expect(closed.describe()).rejects.toThrow("closed");
  });
});

test("the module that is shipped is the one that is recorded", () => {
  const { sha256 } = record;
  const shipped = readFileSync(new URL("../../tools/opa/opa.wasm.br", import.meta.url));
  expect(createHash("sha256").update(brotliDecompressSync(shipped)).digest("hex")).toBe(sha256);
});

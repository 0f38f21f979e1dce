import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTIONS_WITHOUT_YAML, loadFunctions } from "../../src/terraform/functions/index.js";
import { asText } from "../../src/terraform/values.js";
import { evaluate, valueOf } from "./support.js";

/** The names of parameters as `terraform metadata functions -json` of terraform 1.11.4 gives them. */
const SIGNATURES = JSON.parse(
  readFileSync(new URL("data/function-signatures.json", import.meta.url), "utf8"),
) as Readonly<Record<string, { readonly parameters: readonly string[]; readonly variadic?: string }>>;

describe("the table of functions", () => {
  it.each(Object.entries(SIGNATURES))("has %s with terraform's parameters", (name, { parameters, variadic }) => {
    const definition = FUNCTIONS_WITHOUT_YAML.get(name);
    expect(definition).toBeDefined();
    if (definition === undefined || "lazy" in definition) return;
    expect(definition.parameters.map((parameter) => parameter.name)).toEqual(parameters);
    expect(definition.variadic?.name).toBe(variadic);
  });

  it("has nothing else but functions of other versions", () => {
    const others = [...FUNCTIONS_WITHOUT_YAML.keys()].filter((name) => !Object.hasOwn(SIGNATURES, name));
    expect(others.sort()).toEqual(["convert", "list", "map"]);
  });

  it.each(Object.keys(SIGNATURES))("has core::%s", (name) => {
    expect(evaluate(`core::${name}(`.concat(")")).problems.join()).not.toMatch(/no function/);
  });

  it("loads the library for YAML only where it is called", async () => {
    expect(await loadFunctions(["a = upper(var.x)"])).toBe(FUNCTIONS_WITHOUT_YAML);
    const functions = await loadFunctions(["", "a = yamldecode (file(var.x))"]);
    expect(asText(valueOf('yamldecode("a: b").a', { functions }))).toBe("b");
    const { value, problems } = evaluate('yamldecode("a: b")');
    expect(problems).toEqual([]);
    expect(value.kind).toBe("unknown");
  });
});

describe("functions that read files", () => {
  const files = { "modules/db/p.json": "{}", "a.txt": "A", "loop.tftpl": '${templatefile("loop.tftpl", {})}' };

  it("take paths relative to the root module", () => {
    expect(asText(valueOf('file("modules/db/../../a.txt")', { files }))).toBe("A");
  });

  it.each(["/etc/passwd", "../../x", "~/x", "a/../../b"])("do not read %s, which is not in the repository", (path) => {
    for (const name of ["file", "filesha256", "filebase64", "fileexists"]) {
      const { value, problems } = evaluate(`${name}("${path}")`, { files });
      expect(problems).toEqual([]);
      expect(value.kind === "unknown" && value.because[0]?.reason).toMatch(/outside of the repository/);
    }
  });

  it("find no files beside those of the repository", () => {
    expect(evaluate('fileset("..", "*")', { files }).value.kind).toBe("unknown");
    expect(evaluate('fileset(".", "../*")', { files }).value.kind).toBe("unknown");
  });

  it("render no template within itself", () => {
    expect(evaluate('templatefile("loop.tftpl", {})', { files }).problems.join()).toMatch(/no function/);
  });

  it("name the place in the template where it is wrong", () => {
    const { problems } = evaluate('templatefile("t", {a = 1})', { files: { t: "x\n${a + nope}\n" } });
    expect(problems.join()).toMatch(/t:2:\d+: .*"nope"/);
  });
});

describe("convert", () => {
  it("converts to a type expression, as since terraform 1.15", () => {
    expect(asText(valueOf('convert({a = 1}, object({a = string, b = optional(string, "d")})).b'))).toBe("d");
    expect(evaluate('convert("x", number)').problems.join()).toMatch(/a number is required/);
  });
});

describe("messages", () => {
  it.each([
    ["upper()", /upper\(\) expects 1 argument: "str" is missing/],
    ["upper(1, 2)", /expects only 1 argument/],
    ["upper([])", /parameter "str" of upper\(\): a string is required, but this is tuple/],
    ["upper(null)", /must not be null/],
    ["nope(1)", /no function named "nope"/],
    ["[1][2]", /no element with the index 2: the collection has 1 element/],
    ["{a = 1}.b", /does not have an attribute named "b"/],
    ["[{a = 1}].a", /use \[\*\]\.a/],
    ["null.a", /null, so it has no attribute "a"/],
    ["1 + true", /right operand: a number is required/],
    ["null ? 1 : 2", /condition is null/],
    ["true ? 1 : []", /same type/],
    ["{for x in [1, 1] : x => x}", /have the key "1"/],
    ["[for x in 1 : x]", /cannot be iterated/],
    ['"${[1]}x"', /tuple cannot be included in a text/],
    ["var.nope", /input variable var\.nope is not declared/],
    ["aws_db_instance.nope.id", /resource aws_db_instance\.nope is not declared/],
    ["each.key", /for_each/],
    ["count.index", /"count"/],
    ["nope", /"nope" is no reference/],
    ["data.aws_vpc", /must be followed by a name/],
  ])("%s", (expression, message) => {
    expect(evaluate(expression).problems.join()).toMatch(message);
  });
});

import { describe, expect, it, vi } from "vitest";
import { diagnosticsOf, evaluate, placeOf, resourceIn, stackOf, valueOf } from "./evaluate.js";

const USE = 'resource "t" "r" {\n  v = var.v\n}\n';

/** The value of `var.v` in a root module. */
function value(
  declaration: string,
  files: Readonly<Record<string, string>> = {},
  options: Parameters<typeof stackOf>[1] = {},
) {
  return valueOf(stackOf({ "main.tf": `variable "v" {\n${declaration}\n}\n${USE}`, ...files }, options), "t.r", "v");
}

describe("values of variables", () => {
  it("come from files and options, the later of which wins", () => {
    const files: Record<string, string> = {};
    const options = { varFiles: ["prod.tfvars", "last.tfvars.json"], variables: { v: "option" } };
    const layers: (() => void)[] = [
      () => (files["terraform.tfvars"] = 'v = "terraform.tfvars"'),
      () => (files["terraform.tfvars.json"] = '{"v": "terraform.tfvars.json"}'),
      () => (files["a.auto.tfvars"] = 'v = "a"'),
      () => (files["b.auto.tfvars.json"] = '{"v": "b"}'),
      () => (files["c.auto.tfvars"] = 'v = "c"'),
    ];
    const seen = [value('default = "default"', files)];
    for (const add of layers) {
      add();
      seen.push(value('default = "default"', files));
    }
    files["prod.tfvars"] = 'v = "prod"';
    files["last.tfvars.json"] = '{"v": "last"}';
    seen.push(value("", files, { varFiles: ["prod.tfvars"] }));
    seen.push(value("", files, { varFiles: ["last.tfvars.json", "prod.tfvars"] }));
    seen.push(value("", files, { varFiles: options.varFiles }));
    seen.push(value("", files, options));
    expect(seen).toEqual([
      "default",
      "terraform.tfvars",
      "terraform.tfvars.json",
      "a",
      "b",
      "c",
      "prod",
      "prod",
      "last",
      "option",
    ]);
  });

  it("are not taken from files that nobody names", () => {
    expect(value("", { "prod.tfvars": 'v = "prod"' })).toBe("? var.v has no value");
  });

  it("are not taken from the environment of the process", () => {
    vi.stubEnv("TF_VAR_v", "environment");
    try {
      expect(value("")).toBe("? var.v has no value");
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("are unknown without a value, with the place of the declaration", () => {
    const stack = evaluate(`variable "v" {\n  type = bool\n}\n${USE}`);
    const attribute = resourceIn(stack, "t.r").attributes.entries.get("v");
    const because = attribute?.kind === "unknown" ? attribute.because : [];
    expect(because.map(({ reason, span }) => [reason, span && placeOf(span)])).toEqual([
      ["var.v has no value", "main.tf:1:1-1:15"],
    ]);
  });

  it.each([
    ['type = bool\ndefault = "false"', false],
    ["type = string\ndefault = 5", "5"],
    ['type = set(string)\ndefault = ["b", "a", "b"]', ["a", "b"]],
    ['type = list(any)\ndefault = [1, "a"]', ["1", "a"]],
    ['type = map(any)\ndefault = { a = 1, b = "x" }', { a: "1", b: "x" }],
    ['type = object({ a = optional(string, "d"), b = optional(string) })\ndefault = { a = null }', { a: "d", b: null }],
    ["type = object({ a = string })\ndefault = { a = 1, extra = true }", { a: "1" }],
    ["type = object({ a = optional(object({ b = optional(bool, true) }), {}) })\ndefault = {}", { a: { b: true } }],
    ['type = list\ndefault = ["d"]', ["d"]],
  ])("are converted to the declared type: %s", (declaration, expected) => {
    expect(value(declaration)).toEqual(expected);
  });

  it.each([
    ['type = number\ndefault = "x"', "main.tf:3"],
    ['type = map(any)\ndefault = { a = [1], b = "x" }', "main.tf:3"],
    ["type = map(any)\ndefault = { prod = { a = 1, b = true }, staging = { a = 1 } }", "main.tf:3"],
  ])("that do not fit are an error and unknown: %s", (declaration, place) => {
    const stack = evaluate(`variable "v" {\n${declaration}\n}\n${USE}`);
    expect(diagnosticsOf(stack)).toEqual([`error terraform-variable-type ${place}`]);
    expect(valueOf(stack, "t.r", "v")).toMatch(/^\? The value of var\.v does not fit its type/);
  });

  it("that do not fit are reported where they are given", () => {
    const stack = stackOf({
      "main.tf": `variable "v" {\n  type = number\n}\n${USE}`,
      "terraform.tfvars": '\nv = "x"\n',
    });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-variable-type terraform.tfvars:2"]);
  });

  it("stay null when null is given, unless they are not nullable", () => {
    const files = { "terraform.tfvars": "v = null" };
    expect(value('default = "d"', files)).toBe(null);
    expect(value('default  = "d"\nnullable = false', files)).toBe("d");
  });
});

describe("what is made of a variable without a value", () => {
  it("is unknown, too", () => {
    const stack = evaluate(`variable "v" {
  type = list(string)
}
resource "t" "r" {
  length = length(var.v)
  for    = [for x in var.v : x]
  null   = var.v == null
  first  = var.v[0]
}
`);
    const values = ["length", "for", "null", "first"].map((name) => valueOf(stack, "t.r", name));
    expect(values).toEqual(["? var.v has no value", ["…"], "? var.v has no value", "? var.v has no value"]);
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("type constraints", () => {
  it("in quotes are those of Terraform 0.11", () => {
    const stack = evaluate(`variable "v" {\n  type    = "list"\n  default = [1]\n}\n${USE}`);
    expect(diagnosticsOf(stack)).toEqual(["warning terraform-variable-type main.tf:2"]);
    expect(valueOf(stack, "t.r", "v")).toEqual(["1"]);
  });

  it("in quotes are told of once a file", () => {
    const declare = (name: string): string => `variable "${name}" {\n  type    = "string"\n  default = 1\n}\n`;
    const use = 'resource "t" "r" {\n  v = [var.a, var.b, var.c]\n}\n';
    const stack = stackOf({ "a.tf": declare("a") + declare("b"), "b.tf": declare("c"), "c.tf": use });
    expect(diagnosticsOf(stack)).toEqual([
      "warning terraform-variable-type a.tf:2",
      "warning terraform-variable-type b.tf:2",
    ]);
  });

  it.each(["text", "list(string, number)", "object([string])", "optional(string)", "[string]"])(
    "that are no types are an error: %s",
    (type) => {
      const stack = evaluate(`variable "v" {\n  type    = ${type}\n  default = 1\n}\n${USE}`);
      expect(diagnosticsOf(stack)).toEqual(["error terraform-variable-type main.tf:2"]);
      expect(valueOf(stack, "t.r", "v")).toBe(1);
    },
  );
});

describe("values that are given as options", () => {
  it.each([
    ["", "[1,2]", "[1,2]"],
    ["type = any", "[1,2]", [1, 2]],
    ["type = list(string)", "[1,2]", ["1", "2"]],
    ["type = bool", "true", true],
    ["type = string", "5", "5"],
    ["type = map(string)", '{ a = "x" }', { a: "x" }],
  ])("of a variable with %j: %s is %j", (declaration, written, expected) => {
    expect(value(declaration, {}, { variables: { v: written } })).toEqual(expected);
  });

  it("are an error where they are no expression", () => {
    const stack = evaluate(`variable "v" {\n  type = list(string)\n}\n${USE}`, { variables: { v: "[1" } });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-variable-value .:1"]);
  });
});

describe("variables files", () => {
  it("are found beside the root module before they are in the judged folder", () => {
    const files = { "envs/dev/main.tf": `variable "v" {}\n${USE}`, "shared.tfvars": 'v = "shared"' };
    const options = { root: "envs/dev", varFiles: ["shared.tfvars"] };
    expect(valueOf(stackOf(files, options), "t.r", "v")).toBe("shared");
    expect(valueOf(stackOf({ ...files, "envs/dev/shared.tfvars": 'v = "own"' }, options), "t.r", "v")).toBe("own");
    const up = { root: "envs/dev", varFiles: ["../common.tfvars"] };
    expect(valueOf(stackOf({ ...files, "envs/common.tfvars": 'v = "up"' }, up), "t.r", "v")).toBe("up");
  });

  it("that are not there are an error", () => {
    const stack = stackOf({ "main.tf": "" }, { varFiles: ["none.tfvars", "../outside.tfvars"] });
    expect(diagnosticsOf(stack)).toEqual([
      "error terraform-var-file-missing none.tfvars:1",
      "error terraform-var-file-missing ../outside.tfvars:1",
    ]);
  });

  it("warn of names that are not declared", () => {
    const stack = stackOf(
      { "main.tf": "", "terraform.tfvars": "zz = 1\n", "given.tfvars": "yy = 1\n" },
      { varFiles: ["given.tfvars"] },
    );
    expect(diagnosticsOf(stack)).toEqual([
      "warning terraform-undeclared-variable terraform.tfvars:1",
      "note terraform-undeclared-variable given.tfvars:1",
    ]);
  });

  it("hold literal values, in which templates over literals are allowed", () => {
    expect(value("", { "terraform.tfvars": 'v = "${1 + 1}x"' })).toBe("2x");
    for (const wrong of ['v = upper("x")', "v = var.other", "v = local.x"]) {
      const stack = stackOf({ "main.tf": `variable "v" {}\n${USE}`, "terraform.tfvars": wrong });
      expect(diagnosticsOf(stack)).toEqual(["error terraform-expression terraform.tfvars:1"]);
    }
  });

  it("have no blocks", () => {
    const stack = stackOf({ "main.tf": "", "terraform.tfvars": "zz {\n}\n" });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-unsupported terraform.tfvars:1"]);
  });
});

describe("what leads to a value", () => {
  it("is the place where it was given, and the local it came through", () => {
    const stack = stackOf({
      "main.tf": `variable "v" {\n  default = true\n}\nlocals {\n  on = var.v\n}\nresource "t" "r" {\n  a = local.on\n}\n`,
      "a.auto.tfvars": "v = false\n",
    });
    const attribute = resourceIn(stack, "t.r").attributes.entries.get("a");
    expect(attribute && [placeOf(attribute.span), ...(attribute.via ?? []).map(placeOf)]).toEqual([
      "main.tf:8:3-8:15",
      "main.tf:5:3-5:13",
      "a.auto.tfvars:1:1-1:10",
    ]);
  });
});

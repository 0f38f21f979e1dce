import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../src/graph/value.js";
import type { FunctionTable } from "../../src/terraform/functions/definition.js";
import { loadFunctions } from "../../src/terraform/functions/index.js";
import { toGraphValue } from "../../src/terraform/graph-value.js";
import type { TfType } from "../../src/terraform/types.js";
import { typeOf, type TfValue } from "../../src/terraform/values.js";
import { evaluate, valueOf } from "./support.js";

/**
 * One expression with what terraform 1.11.4 makes of it. `value` is its `jsonencode`, `error` where terraform refuses it, and
 * `special` where it has none (infinity, sensitive, not known).
 *
 * Both files were made with terraform 1.11.4 (`terraform console`, `jsonencode(...)` and `type(...)` of each expression, in a
 * folder with the files below and, for the second, with the locals below).
 */
interface Vector {
  readonly expr: string;
  readonly value: unknown;
  readonly type?: string;
  readonly is_error?: boolean;
}

function read(name: string): readonly Vector[] {
  return JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), "utf8")) as readonly Vector[];
}

/** What is meant to be otherwise than in terraform 1.11.4, and why. */
const UNKNOWN_HERE: Readonly<Record<string, string>> = {
  "length(uuid())": "a uuid is drawn anew in each run, so nothing about it is known",
};
const VALID_HERE: Readonly<Record<string, string>> = {
  "true || null": "operators short-circuit, as since terraform 1.12",
};

const SPAN = { path: "main.tf", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

const EXPRESSION_FILES = { "f.txt": "hello", "t.tftpl": 'Hi ${name}! ${join(" ", items)}\n' };

const FUNCTION_FILES = {
  "f.txt": "hello\nworld\n",
  "t.tftpl": 'Hi ${name}! ${join(" ", items)}\n%{ for k, v in m ~}\n${k}=${v}\n%{ endfor ~}\n',
  "p.json": '{"a": [1, "x", {"b": null}], "c": true}',
  "main.tf": "",
  "sub/a.tf": "",
  "sub/b.json": "",
  "sub/deep/c.tf": "",
};

const LOCALS: Readonly<Record<string, string>> = {
  n: "null",
  ns: "tostring(null)",
  str: '"abc"',
  list: '["a", "b", "c"]',
  l: 'tolist(["x", "y"])',
  m: 'tomap({ k = "v", j = "w" })',
  o: '{ name = "db", size = 20, tags = { a = "1" }, list = [1, 2] }',
  objs: '[{ id = 1, tags = { e = "p" } }, { id = 2, tags = { e = "d" } }]',
  s: 'toset(["q", "p"])',
};

/** Numbers that a JavaScript number does not hold are texts in the graph, and rounded in the vectors. */
function rounded(value: unknown, wanted: unknown): unknown {
  return typeof value === "string" && typeof wanted === "number" ? Number(value) : value;
}

function plain(value: Value): unknown {
  switch (value.kind) {
    case "known":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
    case "unknown":
      return "(unknown)";
  }
}

/** As `terraform console` prints `type(...)`, without white space. */
function typeText(type: TfType): string {
  switch (type.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${typeText(type.element)})`;
    case "tuple":
      return `tuple([${type.elements.map((element) => `${typeText(element)},`).join("")}])`;
    case "object": {
      const names = [...type.attributes.keys()].sort();
      return `object({${names.map((name) => `${name}:${typeText(type.attributes.get(name) ?? type)},`).join("")}})`;
    }
  }
}

let functions: FunctionTable;
let locals: Readonly<Record<string, TfValue>>;
beforeAll(async () => {
  functions = await loadFunctions(["yamldecode("]);
  locals = Object.fromEntries(Object.entries(LOCALS).map(([name, written]) => [`local.${name}`, valueOf(written)]));
});

function check(vector: Vector, files: Readonly<Record<string, string>>): void {
  const { value, problems } = evaluate(`${vector.expr}\n`, { files, functions, values: locals });
  if (vector.is_error === true) {
    expect(problems).not.toEqual([]);
    return;
  }
  expect(problems).toEqual([]);
  if (vector.value !== "special") expect(rounded(plain(toGraphValue(value, SPAN)), vector.value)).toEqual(vector.value);
  const white = /\s+/g;
  if (vector.type !== undefined) {
    expect(typeText(typeOf(value)).replace(/,\)/g, ")")).toBe(vector.type.replace(white, "").replace(/,\)/g, ")"));
  }
}

function run(vectors: readonly Vector[], files: Readonly<Record<string, string>>): void {
  for (const vector of vectors) {
    const { expr } = vector;
    const unknownReason = UNKNOWN_HERE[expr];
    const validReason = VALID_HERE[expr];
    if (unknownReason !== undefined) {
      it(`${expr} is unknown: ${unknownReason}`, () => {
        expect(evaluate(expr).value.kind).toBe("unknown");
      });
    } else if (validReason !== undefined) {
      it(`${expr} is valid: ${validReason}`, () => {
        expect(evaluate(expr).problems).toEqual([]);
      });
    } else {
      it(expr, () => {
        check(vector, files);
      });
    }
  }
}

describe("expressions have the values and types that terraform gives them", () => {
  run(read("expression-vectors.json"), EXPRESSION_FILES);
});

describe("functions have the values and types that terraform gives them", () => {
  run(read("function-vectors.json"), FUNCTION_FILES);
});

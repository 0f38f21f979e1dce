import { describe, expect, it } from "vitest";
import type { UnknownValue, Value } from "../../src/graph/value.js";
import { evaluate, resourceIn } from "./evaluate.js";

const DECLARATIONS = `variable "flag" {}
variable "name" {}
variable "number" {}
locals {
  days     = { prod = 30, test = 7 }
  settings = { prod = { days = 30, public = false }, test = { days = 7, public = false } }
}
resource "t" "a" {}
resource "t" "b" {}
`;

/** The value of an expression in a resource, with unknown variables. */
function valueOf(expression: string): Value | undefined {
  const stack = evaluate(`${DECLARATIONS}resource "t" "r" {\n  value = ${expression}\n}\n`);
  expect(stack.diagnostics).toEqual([]);
  return resourceIn(stack, "t.r").attributes.entries.get("value");
}

function leaf(value: Value): unknown {
  if (value.kind === "known") return value.value;
  if (value.kind === "list") return value.items.map(leaf);
  return value.kind === "unknown" ? value.text : [...value.entries].map(([key, entry]) => [key, leaf(entry)]);
}

const choicesOf = (expression: string): unknown => (valueOf(expression) as UnknownValue | undefined)?.oneOf?.map(leaf);

describe("a value that may be one of several", () => {
  it.each([
    ["var.flag ? 30 : 7", [30, 7]],
    ["var.flag ? 30 : null", [30, null]],
    ["var.flag ? 1 : var.name == null ? 2 : 3", [1, 2, 3]],
    ["tostring(var.flag ? 30 : 7)", ["30", "7"]],
    ["local.days[var.name]", [30, 7]],
    ["lookup(local.days, var.name, 3)", [30, 7, 3]],
    ["local.settings[var.name].days", [30, 7]],
    ["[5, 6][var.number]", [5, 6]],
    ['var.flag ? ["a"] : ["a", "b"]', [["a"], ["a", "b"]]],
  ])("is told of %s", (expression, expected) => {
    expect(choicesOf(expression)).toEqual(expected);
  });

  it("may be another resource's", () => {
    expect(choicesOf("var.flag ? t.a.arn : t.b.arn")).toEqual([
      [{ reference: { address: "t.a", attribute: "arn" } }],
      [{ reference: { address: "t.b", attribute: "arn" } }],
    ]);
  });

  it.each(["var.flag ? 30 : var.number", "(var.flag ? 30 : 7) + 1", "lookup(local.days, var.name, var.number)"])(
    "is not told of %s",
    (expression) => {
      const value = valueOf(expression);
      expect(value?.kind).toBe("unknown");
      expect(value).not.toHaveProperty("oneOf");
    },
  );

  it.each(["local.settings[var.name].public", "lookup({ a = false }, var.name, false)"])(
    "is known when it is the same in any case: %s",
    (expression) => {
      expect(valueOf(expression)).toMatchObject({ kind: "known", value: false });
    },
  );
});

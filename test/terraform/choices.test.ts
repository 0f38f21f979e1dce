import { describe, expect, it } from "vitest";
import type { UnknownValue, Value } from "../../src/graph/value.js";
import { evaluate, resourceIn } from "./evaluate.js";

const DECLARATIONS = `variable "flag" {}
variable "name" {}
variable "number" {}
variable "keys" {}
locals {
  days     = { prod = 30, test = 7 }
  settings = { prod = { days = 30, public = false }, test = { days = 7, public = false } }
}
resource "t" "a" {}
resource "t" "b" {}
resource "t" "maybe" {
  count = var.flag ? 1 : 0
  name  = "maybe"
}
resource "t" "many" {
  for_each = var.keys
  name     = each.key
}
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

describe("an argument that may be one of several values", () => {
  const attributeOf = (body: string, name: string): Value | undefined =>
    resourceIn(
      evaluate(`${DECLARATIONS}resource "aws_db_instance" "main" {\n${body}\n}\n`),
      "aws_db_instance.main",
    ).attributes.entries.get(name);

  it.each([
    ["deletion_protection = var.flag ? null : false", "deletion_protection", false],
    ["storage_encrypted = var.flag ? null : false", "storage_encrypted", false],
    ["publicly_accessible = var.flag ? null : false", "publicly_accessible", false],
    ["auto_minor_version_upgrade = var.flag ? null : true", "auto_minor_version_upgrade", true],
    ['storage_encrypted = var.flag ? "true" : true', "storage_encrypted", true],
    ['backup_retention_period = var.flag ? "7" : 7', "backup_retention_period", 7],
    ["monitoring_interval = var.flag ? null : 0", "monitoring_interval", 0],
  ])("is decided when all mean the same: %s", (body, name, expected) => {
    expect(attributeOf(body, name)).toMatchObject({ kind: "known", value: expected });
  });

  it.each([
    ["aws_rds_cluster_instance", "publicly_accessible", false],
    ["aws_db_event_subscription", "enabled", true],
    ["aws_cloudwatch_metric_alarm", "actions_enabled", true],
  ])("is decided where not set means the same: %s.%s", (type, name, expected) => {
    const stack = evaluate(`${DECLARATIONS}resource "${type}" "main" {\n${name} = var.flag ? null : ${expected}\n}\n`);
    expect(resourceIn(stack, `${type}.main`).attributes.entries.get(name)).toMatchObject({ value: expected });
  });

  it.each([
    ["deletion_protection = var.flag ? null : true", "deletion_protection"],
    ["backup_retention_period = var.flag ? null : 0", "backup_retention_period"],
    // A restored instance is encrypted as its snapshot is.
    ['snapshot_identifier = "s"\n  storage_encrypted = var.flag ? null : false', "storage_encrypted"],
  ])("is not decided when they do not: %s", (body, name) => {
    expect(attributeOf(body, name)).toMatchObject({ kind: "unknown", oneOf: [{ value: null }, {}] });
  });
});

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

  const own = (address: string, attribute: string): unknown => [{ reference: { address, attribute } }];

  it.each([
    ['try(t.maybe[0].id, "none")', [own("t.maybe[0]", "id"), "none"]],
    ["try(t.maybe[0].name, null)", ["maybe", null]],
    ['try(t.many["a"].id, t.maybe[0].id, null)', [own("t.many", "id"), own("t.maybe[0]", "id"), null]],
    ['try("${t.maybe[0].name}-x", "none")', ["maybe-x", "none"]],
    ["one(t.maybe[*].id)", [own("t.maybe[0]", "id"), null]],
    ["one(t.maybe[*].name)", ["maybe", null]],
  ])("is told where a resource may not be made: %s", (expression, expected) => {
    expect(choicesOf(expression)).toEqual(expected);
    const { because } = valueOf(expression) as UnknownValue;
    expect(because.map(({ reason }) => reason).join(", ")).toMatch(
      /^var\.(flag|keys) has no value(, var\.flag has no value)?$/,
    );
    expect(valueOf(expression)).not.toHaveProperty("text");
  });

  it("is not told of an alternative that is not known, whose reason is told", () => {
    expect(valueOf("try(t.maybe[0].id, var.name)")).toMatchObject({
      kind: "unknown",
      because: [{ reason: "var.flag has no value" }, { reason: "var.name has no value" }],
      references: [{ address: "t.maybe[0]", attribute: "id" }],
    });
    expect(valueOf("can(t.maybe[0].id)")).toMatchObject({ kind: "unknown" });
    expect(valueOf("try(t.a.id, var.name)")).toMatchObject({ text: own("t.a", "id") });
  });

  it("is not doubted where the expression stands that would fail", () => {
    const stack = evaluate(`${DECLARATIONS}locals {
  id = t.maybe[0].id
}
resource "t" "r" {
  value = try(local.id, "none")
  plain = t.maybe[0].id
}
`);
    const { entries } = resourceIn(stack, "t.r").attributes;
    for (const name of ["value", "plain"]) expect(entries.get(name)).toMatchObject({ text: own("t.maybe[0]", "id") });
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

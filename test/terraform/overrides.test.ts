import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, placeOf, resourceIn, stackOf, valueOf } from "./evaluate.js";

const MAIN = `resource "aws_db_parameter_group" "pg" {
  name   = "base"
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  parameter {
    name  = "log_connections"
    value = "1"
  }
}
`;

describe("override files", () => {
  it("replace arguments, which are then where the override has them", () => {
    const stack = stackOf({
      "main.tf": MAIN,
      "main_override.tf": 'resource "aws_db_parameter_group" "pg" {\n  name = "over"\n}\n',
    });
    const { attributes, header } = resourceIn(stack, "aws_db_parameter_group.pg");
    expect(valueOf(stack, "aws_db_parameter_group.pg", "name")).toBe("over");
    expect(valueOf(stack, "aws_db_parameter_group.pg", "family")).toBe("postgres16");
    expect(placeOf(attributes.entries.get("name")?.span ?? header)).toBe("main_override.tf:2:3-2:16");
    expect(header.path).toBe("main.tf");
  });

  it("replace all nested blocks of a type that they have", () => {
    const override =
      'resource "aws_db_parameter_group" "pg" {\n  parameter {\n    name = "x"\n    value = "2"\n  }\n}\n';
    const stack = stackOf({ "main.tf": MAIN, "override.tf": override });
    expect(valueOf(stack, "aws_db_parameter_group.pg", "parameter")).toEqual([{ name: "x", value: "2" }]);
  });

  it("replace nested blocks by dynamic ones and the other way round", () => {
    const dynamic = `resource "aws_db_parameter_group" "pg" {
  dynamic "parameter" {
    for_each = ["a", "b"]
    content {
      name  = parameter.value
      value = "2"
    }
  }
}
`;
    const made = [
      { name: "a", value: "2" },
      { name: "b", value: "2" },
    ];
    expect(
      valueOf(stackOf({ "main.tf": MAIN, "override.tf": dynamic }), "aws_db_parameter_group.pg", "parameter"),
    ).toEqual(made);
    const back = stackOf({ "main.tf": dynamic, "override.tf": MAIN });
    expect(valueOf(back, "aws_db_parameter_group.pg", "parameter")).toHaveLength(2);
    expect(valueOf(back, "aws_db_parameter_group.pg", "parameter")).not.toEqual(made);
  });

  it("are applied in the order of their names", () => {
    const over = (name: string): string => `resource "aws_db_parameter_group" "pg" {\n  name = "${name}"\n}\n`;
    const stack = stackOf({ "main.tf": MAIN, "b_override.tf": over("b"), "a_override.tf": over("a") });
    expect(valueOf(stack, "aws_db_parameter_group.pg", "name")).toBe("b");
  });

  it("change variables, locals, outputs and module calls by name", () => {
    const stack = stackOf({
      "main.tf": `variable "v" {
  type    = number
  default = 1
}
locals {
  a = "base"
  b = "kept"
}
module "m" {
  source = "./m"
  x      = "base"
  y      = "kept"
}
resource "t" "r" {
  v = var.v
  a = local.a
  b = local.b
  m = module.m.out
}
`,
      "override.tf": `variable "v" {
  default = "2"
}
locals {
  a = "over"
}
module "m" {
  x = "over"
}
`,
      "m/main.tf": 'variable "x" {}\nvariable "y" {}\noutput "out" {\n  value = "${var.x} ${var.y}"\n}\n',
    });
    expect(["v", "a", "b", "m"].map((name) => valueOf(stack, "t.r", name))).toEqual([2, "over", "kept", "over kept"]);
    expect(stack.diagnostics).toEqual([]);
  });

  it("cannot add anything", () => {
    const stack = stackOf({
      "main.tf": "",
      "override.tf": 'locals {\n  a = 1\n}\nresource "t" "r" {\n}\nvariable "v" {\n}\n',
    });
    expect(diagnosticsOf(stack)).toEqual([
      "error terraform-override override.tf:2",
      "error terraform-override override.tf:4",
      "error terraform-override override.tf:6",
    ]);
  });

  it("that add for_each to a count, or count to a for_each, leave the count to decide", () => {
    const stack = stackOf({
      "main.tf": 'resource "t" "a" {\n  count = 2\n}\nresource "t" "b" {\n  for_each = toset(["x"])\n}\n',
      "override.tf": 'resource "t" "a" {\n  for_each = toset(["x"])\n}\nresource "t" "b" {\n  count = 1\n}\n',
    });
    expect(diagnosticsOf(stack)).toEqual([]);
    expect(addressesOf(stack)).toEqual(["t.a[0]", "t.a[1]", "t.b[0]"]);
  });
});

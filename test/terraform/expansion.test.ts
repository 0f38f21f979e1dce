import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, evaluate, placeOf, resourceIn, stackOf, valueOf } from "./evaluate.js";

/** The instances of a resource with one meta-argument. */
function instances(argument: string, extra = "") {
  return evaluate(`resource "t" "r" {\n  ${argument}\n}\n${extra}`);
}

describe("count", () => {
  it.each([
    ["count = 2", ["t.r[0]", "t.r[1]"]],
    ['count = "2"', ["t.r[0]", "t.r[1]"]],
    ["count = 0", []],
    ["count = false ? 1 : 0", []],
  ])("%s makes %j", (argument, expected) => {
    const stack = instances(argument);
    expect(addressesOf(stack)).toEqual(expected);
    expect(stack.diagnostics).toEqual([]);
  });

  it.each(["true", "null", "1.5", "-1", '"x"', "[]", '""'])("of %s is an error that loses nothing", (value) => {
    const stack = instances(`count = ${value}`);
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
    expect(addressesOf(stack)).toEqual(["t.r"]);
    expect(resourceIn(stack, "t.r").uncertain).toHaveLength(1);
  });

  it("that is not known keeps one instance, marked as uncertain, to which references lead", () => {
    const stack = evaluate(`variable "create" {
  type = number
}
resource "t" "r" {
  count = var.create
  name  = "x-\${count.index}"
}
resource "t" "user" {
  first = t.r[0].arn
  all   = t.r[*].arn
  named = t.r[0].name
}
`);
    expect(resourceIn(stack, "t.r").uncertain?.map(({ reason }) => reason)).toEqual(["var.create has no value"]);
    expect(valueOf(stack, "t.user", "first")).toBe("${t.r.arn}");
    expect(resourceIn(stack, "t.user").attributes.entries.get("all")?.references).toContainEqual({
      address: "t.r",
      attribute: "",
    });
    expect(stack.diagnostics).toEqual([]);
  });

  it.each([
    ["var.create ? 1 : 0", [["t.r[0]", false]]],
    [
      "var.create ? 1 : 2",
      [
        ["t.r[0]", true],
        ["t.r[1]", false],
      ],
    ],
    [
      "var.create ? 3 : 1",
      [
        ["t.r[0]", true],
        ["t.r", false],
      ],
    ],
    [
      "{ small = 1, large = 2 }[var.size]",
      [
        ["t.r[0]", true],
        ["t.r[1]", false],
      ],
    ],
  ])("of %s keeps the instances that are there in any case", (count, expected) => {
    const stack = evaluate(`variable "create" {}
variable "size" {}
resource "t" "r" {
  count = ${count}
}
`);
    expect(stack.resources.map(({ address, uncertain }) => [address, uncertain === undefined])).toEqual(expected);
  });

  it("gives its index to the instances, and references to instances their addresses", () => {
    const stack = evaluate(`resource "t" "r" {
  count = 2
  name  = "n\${count.index}"
}
resource "t" "user" {
  count = 2
  other = t.r[count.index].id
  name  = t.r[count.index].name
}
`);
    expect(valueOf(stack, "t.user[1]", "other")).toBe("${t.r[1].id}");
    expect(valueOf(stack, "t.user[1]", "name")).toBe("n1");
    expect(resourceIn(stack, "t.user[1]").attributes.entries.get("name")?.references).toEqual([
      { address: "t.r[1]", attribute: "name" },
    ]);
  });
});

describe("for_each", () => {
  it.each([
    ["for_each = { b = 1, a = 2 }", ['t.r["a"]', 't.r["b"]']],
    ['for_each = toset(["b", "a", "b"])', ['t.r["a"]', 't.r["b"]']],
    ["for_each = { a = null }", ['t.r["a"]']],
    ["for_each = {}", []],
    ['for_each = { "$${x}" = 1, "a\\"b" = 2 }', ['t.r["$${x}"]', 't.r["a\\"b"]']],
  ])("%s makes %j", (argument, expected) => {
    const stack = instances(argument);
    expect(addressesOf(stack)).toEqual(expected);
    expect(stack.diagnostics).toEqual([]);
  });

  it.each(['["a"]', "toset([1])", "null", 'toset(["a", null])', "sensitive({ a = 1 })", '"a"', "2"])(
    "of %s is an error that loses nothing",
    (value) => {
      const stack = instances(`for_each = ${value}`);
      expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
      expect(resourceIn(stack, "t.r").uncertain).toHaveLength(1);
    },
  );

  it("and count together are an error", () => {
    const stack = instances("count = 1\n  for_each = {}");
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:3"]);
  });

  it("may have values that are not known", () => {
    const stack = evaluate(`resource "t" "s" {
}
resource "t" "r" {
  for_each = { k = t.s.id }
  v        = each.value
  k        = each.key
}
`);
    expect(addressesOf(stack)).toEqual(["t.s", 't.r["k"]']);
    expect(resourceIn(stack, 't.r["k"]').uncertain).toBe(undefined);
    expect(valueOf(stack, 't.r["k"]', "v")).toBe("${t.s.id}");
  });

  it("that is not known keeps one instance, marked as uncertain", () => {
    const stack = evaluate(`variable "dbs" {
  type = map(object({ public = bool }))
}
resource "t" "r" {
  for_each = var.dbs
  name     = each.key
  public   = each.value.public
  fixed    = true
}
resource "t" "user" {
  one = t.r["a"].id
}
`);
    expect(resourceIn(stack, "t.r").uncertain?.map(({ reason }) => reason)).toEqual(["var.dbs has no value"]);
    expect(valueOf(stack, "t.r", "fixed")).toBe(true);
    expect(valueOf(stack, "t.r", "public")).toBe("? var.dbs has no value");
    expect(valueOf(stack, "t.user", "one")).toBe("${t.r.id}");
    expect(stack.diagnostics).toEqual([]);
  });

  it("keeps the keys that are known beside others that are not", () => {
    const stack = evaluate(`variable "more" {
  type = map(bool)
}
resource "t" "r" {
  for_each = merge({ a = true }, var.more)
  on       = each.value
}
`);
    expect(addressesOf(stack)).toContain("t.r");
    expect(resourceIn(stack, "t.r").uncertain).toHaveLength(1);
  });

  it("marks what is in a module that may not be there", () => {
    const stack = stackOf({
      "main.tf": `variable "v" {}
module "m" {
  source   = "./m"
  for_each = var.v
  name     = each.key
}
resource "t" "user" {
  all = [for m in module.m : m.id]
  one = module.m["a"].id
}
`,
      "m/main.tf": `variable "name" {}
variable "n" {
  default = 2
}
resource "t" "r" {
  count = var.n
  name  = var.name
}
output "id" {
  value = t.r[0].id
}
`,
    });
    expect(addressesOf(stack)).toEqual(["t.user", "module.m.t.r[0]", "module.m.t.r[1]"]);
    for (const address of ["module.m.t.r[0]", "module.m.t.r[1]"]) {
      expect(resourceIn(stack, address).uncertain?.map(({ reason }) => reason)).toEqual(["var.v has no value"]);
    }
    expect(valueOf(stack, "t.user", "one")).toBe("${module.m.t.r[0].id}");
    expect(stack.diagnostics).toEqual([]);
  });

  it("is not available where it is not set", () => {
    const stack = instances("name = each.key");
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
  });
});

describe("for_each over one of several collections, or over what a condition leaves out", () => {
  const NOT_DECIDED = `variable "on" {}
variable "other" {}
`;
  const certainty = (text: string): readonly (readonly [string, boolean])[] => {
    const stack = evaluate(NOT_DECIDED + text);
    expect(stack.diagnostics).toEqual([]);
    return stack.resources.map(({ address, uncertain }) => [address, uncertain === undefined]);
  };

  it.each([
    [
      "var.on ? { a = 1, b = 2 } : {}",
      [
        ['t.r["a"]', false],
        ['t.r["b"]', false],
      ],
    ],
    [
      "var.on ? { a = var.other, b = 2 } : { b = var.other }",
      [
        ['t.r["b"]', true],
        ['t.r["a"]', false],
      ],
    ],
    [
      'var.on ? toset(["a", "b"]) : toset(["b"])',
      [
        ['t.r["b"]', true],
        ['t.r["a"]', false],
      ],
    ],
    [
      'toset(var.on ? ["a"] : var.other ? ["b"] : [])',
      [
        ['t.r["a"]', false],
        ['t.r["b"]', false],
      ],
    ],
    [
      "{ for k, v in { a = 1, b = 2 } : k => v if var.on }",
      [
        ['t.r["a"]', false],
        ['t.r["b"]', false],
      ],
    ],
    [
      '{ for k, v in { a = 1, b = 2 } : k => v if k == "a" || var.on }',
      [
        ['t.r["a"]', true],
        ['t.r["b"]', false],
      ],
    ],
    ['{ for k, v in (var.on ? { a = 1, b = 2 } : {}) : "x-${k}" => v if v == 1 }', [['t.r["x-a"]', false]]],
    [
      "merge({ a = 1 }, var.on ? { a = 2, b = 3 } : {})",
      [
        ['t.r["a"]', true],
        ['t.r["b"]', false],
      ],
    ],
    ["{ for k in [var.other] : k => 1 if var.on }", [["t.r", false]]],
    ["var.on ? { a = 1 } : var.other", [["t.r", false]]],
  ])("%s keeps the instances that there may be", (collection, expected) => {
    expect(certainty(`resource "t" "r" {\n  for_each = ${collection}\n}\n`)).toEqual(expected);
  });

  it("has the values of each, and references lead to it", () => {
    const stack = evaluate(`${NOT_DECIDED}resource "t" "r" {
  for_each = var.on ? { a = { size = 1 }, b = { size = 2 } } : {}
  size     = each.value.size
  same     = each.key
}
resource "t" "user" {
  one     = t.r["b"].arn
  size    = t.r["b"].size
  none    = try(t.r["c"].arn, "none")
  perhaps = can(t.r["a"].arn)
  all     = [for k, v in t.r : v.arn]
  map     = { for k, v in t.r : k => v.arn }
}
resource "t" "chained" {
  for_each = t.r
  size     = each.value.size
}
`);
    expect(valueOf(stack, 't.r["b"]', "size")).toBe(2);
    expect(resourceIn(stack, 't.r["b"]').uncertain?.map(({ reason }) => reason)).toEqual(["var.on has no value"]);
    expect(valueOf(stack, "t.user", "one")).toBe('${t.r["b"].arn}');
    expect(valueOf(stack, "t.user", "size")).toBe(2);
    expect(valueOf(stack, "t.user", "none")).toBe("none");
    expect(valueOf(stack, "t.user", "perhaps")).toBe("? var.on has no value");
    expect(valueOf(stack, 't.chained["a"]', "size")).toBe(1);
    for (const attribute of ["all", "map"]) {
      expect(resourceIn(stack, "t.user").attributes.entries.get(attribute)?.references).toEqual([
        { address: 't.r["a"]', attribute: "arn" },
        { address: 't.r["b"]', attribute: "arn" },
      ]);
    }
  });

  it("is named by what a for expression makes of instances that are not known", () => {
    const stack = evaluate(`${NOT_DECIDED}resource "t" "r" {
  for_each = var.other
}
resource "t" "n" {
  count = var.other
}
resource "t" "user" {
  list  = [for v in t.r : v.arn]
  map   = { for k, v in t.r : k => v.arn }
  more  = [for v in t.n : v.arn]
}
`);
    const { entries } = resourceIn(stack, "t.user").attributes;
    expect(entries.get("list")?.references).toEqual([{ address: "t.r", attribute: "arn" }]);
    expect(entries.get("map")?.references).toEqual([{ address: "t.r", attribute: "arn" }]);
    expect(entries.get("more")?.references).toEqual([{ address: "t.n", attribute: "arn" }]);
  });

  it("leaves its other tags certain where one is added under a condition", () => {
    const stack = evaluate(`${NOT_DECIDED}resource "aws_db_instance" "db" {
  tags = merge({ a = "1", b = "2" }, var.on ? { b = "3", c = "4" } : {}, { d = "5" })
}
`);
    expect(valueOf(stack, "aws_db_instance.db", "tags")).toEqual({
      a: "1",
      b: "? var.on has no value",
      d: "5",
      "…": true,
    });
  });

  it("repeats a dynamic block for what there is in any case", () => {
    const stack = evaluate(`${NOT_DECIDED}resource "aws_db_parameter_group" "pg" {
  dynamic "parameter" {
    for_each = merge({ x = "1" }, var.on ? { y = "2" } : {})
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}
`);
    expect(valueOf(stack, "aws_db_parameter_group.pg", "parameter")).toEqual([{ name: "x", value: "1" }, "…"]);
  });
});

describe("dynamic blocks", () => {
  const group = (dynamic: string): string => `variable "v" {
  type = list(string)
}
resource "aws_db_parameter_group" "pg" {
${dynamic}
}
`;
  const parameters = (dynamic: string): unknown =>
    valueOf(evaluate(group(dynamic)), "aws_db_parameter_group.pg", "parameter");

  it("are expanded over lists, sets and maps", () => {
    const over = (collection: string): unknown =>
      parameters(`dynamic "parameter" {
  for_each = ${collection}
  content {
    name  = parameter.key
    value = parameter.value
  }
}`);
    expect(over('["x", "y"]')).toEqual([
      { name: "0", value: "x" },
      { name: "1", value: "y" },
    ]);
    expect(over('toset(["y", "x"])')).toEqual([
      { name: "x", value: "x" },
      { name: "y", value: "y" },
    ]);
    expect(over("{ b = 1, a = 2 }")).toEqual([
      { name: "a", value: "2" },
      { name: "b", value: "1" },
    ]);
    expect(over("[]")).toEqual([]);
  });

  it("have their own name for the element when they ask for it", () => {
    expect(
      parameters(`dynamic "parameter" {
  for_each = ["x"]
  iterator = p
  content {
    name  = p.value
    value = "1"
  }
}`),
    ).toEqual([{ name: "x", value: "1" }]);
  });

  it("stand among other blocks of the type in their order", () => {
    expect(
      parameters(`parameter {
  name = "first"
}
dynamic "parameter" {
  for_each = ["second"]
  content {
    name = parameter.value
  }
}
parameter {
  name = "third"
}`),
    ).toEqual([{ name: "first" }, { name: "second" }, { name: "third" }]);
  });

  it("may be within each other", () => {
    const stack = evaluate(`resource "aws_db_option_group" "og" {
  dynamic "option" {
    for_each = { TDE = { a = 1 }, AUDIT = { b = 2, c = 3 } }
    content {
      option_name = option.key
      dynamic "option_settings" {
        for_each = option.value
        content {
          name  = option_settings.key
          value = "\${option.key}-\${option_settings.value}"
        }
      }
    }
  }
}
`);
    expect(valueOf(stack, "aws_db_option_group.og", "option")).toEqual([
      {
        option_name: "AUDIT",
        option_settings: [
          { name: "b", value: "AUDIT-2" },
          { name: "c", value: "AUDIT-3" },
        ],
      },
      { option_name: "TDE", option_settings: [{ name: "a", value: "TDE-1" }] },
    ]);
  });

  it("over a collection that is not known leave open how many there are", () => {
    const stack = evaluate(
      group(`parameter {
  name = "known"
}
dynamic "parameter" {
  for_each = var.v
  content {
    name = parameter.value
  }
}`),
    );
    const value = resourceIn(stack, "aws_db_parameter_group.pg").attributes.entries.get("parameter");
    expect(value?.kind === "list" && value.items.length).toBe(1);
    expect(value?.kind === "list" && value.rest?.map(({ reason }) => reason)).toEqual(["var.v has no value"]);
  });

  it("over null or a text are an error that leaves open what there is", () => {
    for (const wrong of ["null", '"x"']) {
      const stack = evaluate(group(`dynamic "parameter" {\n  for_each = ${wrong}\n  content {\n  }\n}`));
      expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:6"]);
      expect(valueOf(stack, "aws_db_parameter_group.pg", "parameter")).toEqual(["…"]);
    }
  });

  it("have the places of what they repeat", () => {
    const stack = evaluate(
      group('dynamic "parameter" {\n  for_each = ["x"]\n  content {\n    name = parameter.value\n  }\n}'),
    );
    const value = resourceIn(stack, "aws_db_parameter_group.pg").attributes.entries.get("parameter");
    const block = value?.kind === "list" ? value.items[0] : undefined;
    const name = block?.kind === "map" ? block.entries.get("name") : undefined;
    expect(block && placeOf(block.span)).toBe("main.tf:5:1-10:2");
    expect(name && placeOf(name.span)).toBe("main.tf:8:5-8:27");
  });
});

import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, placeOf, resourceIn, stackOf, valueOf } from "./evaluate.js";

/** Evaluates a configuration in JSON. */
function evaluate(configuration: unknown) {
  return stackOf({ "main.tf.json": typeof configuration === "string" ? configuration : JSON.stringify(configuration) });
}

describe("configurations in JSON", () => {
  it("have templates in their strings", () => {
    const stack = evaluate({
      locals: { n: "${1 + 1}", s: "a${local.n}b", escaped: "$${x}", list: [1, "${local.n}", null] },
      resource: {
        t: {
          r: {
            n: "${local.n}",
            s: "${local.s}",
            escaped: "${local.escaped}",
            list: "${local.list}",
            map: { "${local.s}": '${upper("q")}', quote: 'a "b" \u0041${local.n}' },
          },
        },
      },
    });
    const values = ["n", "s", "escaped", "list", "map"].map((name) => valueOf(stack, "t.r", name));
    expect(values).toEqual([2, "a2b", "${x}", [1, 2, null], { a2b: "Q", quote: 'a "b" A2' }]);
    expect(stack.diagnostics).toEqual([]);
  });

  it("take objects and arrays of objects at each level", () => {
    const stack = evaluate({
      resource: [{ t: { a: {} } }, { t: [{ b: { count: 2 } }, { c: [{}] }] }],
      data: { d: { x: {} } },
      module: { m: [{ source: "./none" }] },
    });
    expect(addressesOf(stack)).toEqual(["t.a", "t.b[0]", "t.b[1]", "t.c", "data.d.x"]);
    expect(diagnosticsOf(stack)).toEqual(["error terraform-module-missing main.tf.json:1"]);
  });

  it("leave out comments, but not in values", () => {
    const stack = evaluate({ "//": "c", resource: { "//": "c", t: { r: { "//": "c", v: { "//": "kept" } } } } });
    expect([...resourceIn(stack, "t.r").attributes.entries.keys()]).toEqual(["v"]);
    expect(valueOf(stack, "t.r", "v")).toEqual({ "//": "kept" });
  });

  it("declare variables with types in strings and literal defaults", () => {
    const stack = evaluate({
      variable: {
        v: { type: "list(object({ a = number }))", default: [{ a: "1" }] },
        w: { default: "${not evaluated}" },
      },
      resource: { t: { r: { v: "${var.v}", w: "${var.w}" } } },
    });
    expect(valueOf(stack, "t.r", "v")).toEqual([{ a: 1 }]);
    expect(valueOf(stack, "t.r", "w")).toBe("${not evaluated}");
    expect(stack.diagnostics).toEqual([]);
  });

  it("have blocks where the provider's schema has them, as objects, arrays or dynamic ones", () => {
    const stack = evaluate({
      resource: {
        aws_db_proxy: { p: { auth: { iam_auth: "REQUIRED" }, tags: { a: "b" } } },
        aws_db_parameter_group: {
          list: {
            parameter: [
              { name: "a", value: "1" },
              { name: "b", value: 2 },
            ],
          },
          dynamic: {
            dynamic: {
              parameter: {
                for_each: ["x"],
                iterator: "p",
                content: { name: "${p.value}", value: "1" },
              },
            },
          },
        },
      },
    });
    expect(valueOf(stack, "aws_db_proxy.p", "auth")).toEqual([{ iam_auth: "REQUIRED" }]);
    expect(valueOf(stack, "aws_db_proxy.p", "tags")).toEqual({ a: "b" });
    expect(valueOf(stack, "aws_db_parameter_group.list", "parameter")).toEqual([
      { name: "a", value: "1" },
      { name: "b", value: "2" },
    ]);
    expect(valueOf(stack, "aws_db_parameter_group.dynamic", "parameter")).toEqual([{ name: "x", value: "1" }]);
  });

  it("build policy documents from statements", () => {
    const stack = evaluate({
      data: {
        aws_iam_policy_document: {
          d: { statement: [{ actions: ["rds:*"], principals: { type: "AWS", identifiers: ["*"] } }] },
        },
      },
    });
    expect(JSON.parse(valueOf(stack, "data.aws_iam_policy_document.d", "json") as string)).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "rds:*", Principal: { AWS: "*" } }],
    });
  });

  it("hand providers on by name", () => {
    const stack = stackOf({
      "main.tf.json": JSON.stringify({
        provider: {
          aws: [{ default_tags: { tags: { a: "1" } } }, { alias: "w", default_tags: [{ tags: { a: "2" } }] }],
        },
        resource: { aws_vpc: { x: { provider: "aws.w" } } },
        module: { m: { source: "./m", providers: { aws: "aws.w" } } },
      }),
      "m/main.tf.json": JSON.stringify({ resource: { aws_vpc: { y: {} } } }),
    });
    expect(valueOf(stack, "aws_vpc.x", "tags_all")).toEqual({ a: "2" });
    expect(valueOf(stack, "module.m.aws_vpc.y", "tags_all")).toEqual({ a: "2" });
  });

  it("have the places of their properties", () => {
    const stack = evaluate(`{
  "resource": {
    "t": {
      "r": {
        "escaped": "\\u0041\${var.none}",
        "on": true
      }
    }
  }
}
`);
    const { header, span, attributes } = resourceIn(stack, "t.r");
    expect(placeOf(header)).toBe("main.tf.json:4:7-4:10");
    expect(placeOf(span)).toBe("main.tf.json:4:7-7:8");
    const on = attributes.entries.get("on");
    expect(on && placeOf(on.span)).toBe("main.tf.json:6:9-6:19");
    // The reference within the string, after an escape that is longer than what it stands for.
    expect(stack.diagnostics.map((diagnostic) => placeOf(diagnostic.span))).toEqual(["main.tf.json:5:29-5:37"]);
  });

  it("that are broken are an error at their place", () => {
    expect(diagnosticsOf(evaluate('{\n  "locals": {,}\n}\n'))).toEqual(["error hcl-syntax main.tf.json:2"]);
    expect(diagnosticsOf(evaluate('{\n  "locals": {\n    "a": "${1 +}"\n  }\n}\n'))).toEqual([
      "error hcl-syntax main.tf.json:3",
    ]);
    expect(
      diagnosticsOf(evaluate('{\n  "locals": {\n    "a": {\n      "x": 1,\n      "x": 2\n    }\n  }\n}\n')),
    ).toEqual(["error hcl-syntax main.tf.json:5"]);
    expect(diagnosticsOf(evaluate("[1]"))).toEqual(["error hcl-syntax main.tf.json:1"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Cause } from "../../src/graph/value.js";
import { parseExpression } from "../../src/hcl/parser.js";
import { evaluateExpression } from "../../src/terraform/expressions.js";
import { toGraphValue } from "../../src/terraform/graph-value.js";
import type { Scope } from "../../src/terraform/scope.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, STRING, type TfType } from "../../src/terraform/types.js";
import {
  computed,
  number,
  text,
  tuple,
  unknown,
  withMembers,
  type TfUnknown,
  type TfValue,
} from "../../src/terraform/values.js";
import { evaluate, objectOf, scopeOf, valueOf } from "./support.js";

function because(name: string): readonly Cause[] {
  return [{ reason: `${name} has no value` }];
}

function variable(name: string, type: TfType = DYNAMIC): TfUnknown {
  return unknown(type, because(name));
}

const ARN = computed({ address: "aws_db_proxy.main", attribute: "arn" }, [{ reason: "known after apply" }], STRING);
const KEY = computed({ address: "aws_kms_key.main", attribute: "arn" }, [{ reason: "known after apply" }]);

const proxy = withMembers(
  {
    attribute: (name) => (name === "arn" ? ARN : name === "name" ? text("main") : name === "nope" ? undefined : KEY),
  },
  [{ reason: "known after apply" }],
);

const likeProxies = unknown(DYNAMIC, because("var.n"), {
  notNull: true,
  partial: { kind: "sequence", leading: [], some: [], other: proxy },
});

const VALUES: Readonly<Record<string, TfValue>> = {
  "var.any": variable("var.any"),
  "var.text": variable("var.text", STRING),
  "var.flag": variable("var.flag", BOOL),
  "var.number": variable("var.number", NUMBER),
  "var.list": variable("var.list", listOf(STRING)),
  "var.map": variable("var.map", mapOf(STRING)),
  "var.object": variable("var.object", { kind: "object", attributes: new Map([["a", BOOL]]) }),
  "aws_db_proxy.main": proxy,
  "aws_db_proxy.many": likeProxies,
  "local.mixed": tuple([text("a"), variable("var.item", STRING), text("c")]),
  "local.settings": objectOf({ known: text("x"), open: variable("var.open", BOOL), port: number(5432) }),
};

function given(written: string): TfValue {
  return valueOf(written, { values: VALUES });
}

const SPAN = { path: "main.tf", startLine: 1, startColumn: 1, endLine: 1, endColumn: 80 };

function graph(written: string): ReturnType<typeof toGraphValue> {
  return toGraphValue(given(written), SPAN);
}

/** What the value is, in short: JSON for known ones, `?` with its reasons for unknown ones. */
function short(value: TfValue): string {
  switch (value.kind) {
    case "unknown":
      return `? ${value.because.map(({ reason }) => reason).join(", ")}`;
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return typeof value.value === "number" ? String(value.value) : "wide";
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    case "list":
    case "set":
    case "tuple":
      return `[${value.items.map(short).join(", ")}]`;
    case "map":
    case "object":
      return `{${[...value.entries].map(([key, entry]) => `${key}: ${short(entry)}`).join(", ")}}`;
  }
}

describe("what is decided although something is unknown", () => {
  const decided: readonly (readonly [expression: string, result: string])[] = [
    ["true || var.flag", "true"],
    ["var.flag || true", "true"],
    ["false && var.flag", "false"],
    ["var.flag && false", "false"],
    ["length(local.mixed)", "3"],
    ["length([var.any, var.any])", "2"],
    ["local.mixed[0]", '"a"'],
    ["local.settings.known", '"x"'],
    ["var.flag ? 1 : 1", "1"],
    ['{ a = 1, b = 1, c = 2 }[var.flag ? "a" : "b"]', "1"],
    ["var.flag ? {a = 1, b = 2} : {a = 1, b = 3}", "{a: 1, b: ? var.flag has no value}"],
    ["aws_db_proxy.main == null", "false"],
    ["aws_db_proxy.main.arn == null", "false"],
    ["aws_db_proxy.main.arn != null", "true"],
    ["aws_db_proxy.main.arn == aws_db_proxy.main.arn", "true"],
    ['"x-${var.text}" == "y-1"', "false"],
    ['"${var.text}-x" == "a-y"', "false"],
    ["[1, var.any] == [2, 1]", "false"],
    ["[1, var.any] == [1]", "false"],
    ["var.text == 1", "false"],
    ['contains(local.mixed, "a")', "true"],
    ["anytrue([var.flag, true])", "true"],
    ["alltrue([var.flag, false])", "false"],
    ['coalesce("x", var.text)', '"x"'],
    ['coalesce(null, "x", var.text)', '"x"'],
    ['lookup({a = 1}, "a", var.any)', "1"],
    ['lookup(merge(var.map, {a = "1"}), "a")', '"1"'],
    ["merge(local.settings, {open = true}).open", "true"],
    ['concat(["a"], var.list)[0]', '"a"'],
    ['try(local.settings.nope, "d")', '"d"'],
    ["can(local.settings.nope)", "false"],
    ["can(aws_db_proxy.main.arn)", "true"],
    ['can(regex("db-(.*)", aws_db_proxy.main.arn))', "? known after apply"],
    ['can(one(split("-", aws_db_proxy.main.arn)))', "? known after apply"],
    ["keys(local.settings)", '["known", "open", "port"]'],
    ['[for s in local.mixed : s == "a" ? 1 : 1]', "[1, 1, 1]"],
    ['{for k, v in local.settings : k => v if k != "open"}', '{known: "x", port: 5432}'],
    ['split("/", "a/b/${var.text}")[1]', '"b"'],
    ['startswith("arn:aws:${var.text}", "arn:")', "true"],
    ['startswith("x${var.text}", "arn:")', "false"],
    ['endswith("${var.text}/*", "/*")', "true"],
    ['strcontains("${var.text}:dbuser:", ":dbuser:")', "true"],
    ["jsondecode(jsonencode({a = var.any, b = 1})).b", "1"],
    ['"%{if var.flag}a%{else}a%{endif}"', '"a"'],
    ["flatten([[1], [var.any]])[0]", "1"],
    ["one(aws_db_proxy.main[*].name)", '"main"'],
    ["values({a = var.any, b = 2})[1]", "2"],
    ['zipmap(["a", "b"], [var.any, 2]).b', "2"],
    ['base64gzip("x") != ""', "true"],
    ['abspath("x") != ""', "true"],
    ["slice(local.mixed, 0, 1)", '["a"]'],
    ["element(local.mixed, 5)", '"c"'],
    ['index(local.mixed, "a")', "0"],
    ['distinct(["a", "a"])', '["a"]'],
  ];
  it.each(decided)("%s is %s", (expression, result) => {
    expect(short(given(expression))).toBe(result);
  });
});

describe("what is not decided says why", () => {
  const open: readonly (readonly [expression: string, reason: string])[] = [
    ["var.flag || false", "var.flag"],
    ["var.flag && true", "var.flag"],
    ["!var.flag", "var.flag"],
    ["var.any == 1", "var.any"],
    ["var.any == null", "var.any"],
    ["var.number + 1", "var.number"],
    ["var.number > 0", "var.number"],
    ["max(var.number, 1)", "var.number"],
    ["var.flag ? 1 : 2", "var.flag"],
    ["var.object.a", "var.object"],
    ['var.map["x"]', "var.map"],
    ["{a = 1, b = 2}[var.text]", "var.text"],
    ["[1, 2][var.number]", "var.number"],
    ["length(var.list)", "var.list"],
    ["length(var.text)", "var.text"],
    ["local.mixed[1]", "var.item"],
    ['contains(local.mixed, "z")', "var.item"],
    ['index(local.mixed, "c")', "var.item"],
    ['coalesce(var.text, "x")', "var.text"],
    ["try(var.any.x, 1)", "var.any"],
    ["can(var.any.x)", "var.any"],
    ["can([1][var.number])", "var.number"],
    ["can([[1][var.number]])", "var.number"],
    ["try([1][var.number], 2)", "var.number"],
    ["can({ a = 1 }[var.text])", "var.text"],
    ['can(one(concat(["a"], var.list)))', "var.list"],
    ['lookup(var.map, "a", "b")', "var.map"],
    ["lookup({a = 1}, var.text, 2)", "var.text"],
    ["upper(var.text)", "var.text"],
    ['join(",", local.mixed)', "var.item"],
    ["sort(local.mixed)", "var.item"],
    ["tonumber(var.any)", "var.any"],
    ["[for x in var.list : x]", "var.list"],
    ["{for k, v in var.map : k => v}", "var.map"],
    ["[for x in [1, 2] : x if var.flag]", "var.flag"],
    ["var.list[*]", "var.list"],
    ['"%{for x in var.list}${x}%{endfor}"', "var.list"],
    ["anytrue([var.flag, false])", "var.flag"],
    ["alltrue([var.flag, true])", "var.flag"],
    ['setunion(["a"], var.list)', "var.list"],
    ["cidrsubnet(var.text, 8, 1)", "var.text"],
    ['format("%s", var.text)', "var.text"],
    ["merge({a = 1}, var.map)", "var.map"],
    ["merge({a = 1}, var.map).a", "var.map"],
    ['concat(var.list, ["a"])[0]', "var.list"],
    ["max(var.list...)", "var.list"],
    ["jsonencode(var.any)", "var.any"],
    ['length(toset([var.text, "a"]))', "var.text"],
    ['templatefile("t", {a = var.text})', "var.text"],
    ['endswith(var.text, "x")', "var.text"],
  ];
  it.each(open)("%s is unknown because of %s", (expression, name) => {
    const { value, problems } = evaluate(expression, { values: VALUES, files: { t: "x ${a} y" } });
    expect(problems).toEqual([]);
    expect(value.kind).toBe("unknown");
    expect(short(value)).toContain(`${name} has no value`);
  });

  const runtime = [
    "timestamp()",
    "plantimestamp()",
    "uuid()",
    'bcrypt("x")',
    'provider::aws::arn_parse("x")',
    'rsadecrypt("a", "b")',
  ];
  it.each(runtime)("%s is unknown with a reason", (expression) => {
    const value = given(expression);
    expect(value.kind === "unknown" && value.because.length).toBe(1);
  });

  it("names every unknown input once", () => {
    expect(short(given('"${var.text}${var.text}${var.number}"'))).toBe(
      "? var.text has no value, var.number has no value",
    );
  });
});

describe("texts that are partly known", () => {
  const reference = { reference: { address: "aws_db_proxy.main", attribute: "arn" } };
  const piece = { reference: { address: "aws_db_proxy.main", attribute: "arn", derived: true } };
  const hole = { unknown: because("var.text") };
  const texts: readonly (readonly [expression: string, parts: readonly unknown[]])[] = [
    ["aws_db_proxy.main.arn", [reference]],
    ['"arn:${var.text}:dbuser:${aws_db_proxy.main.arn}/*"', ["arn:", hole, ":dbuser:", reference, "/*"]],
    ['"${aws_db_proxy.main.arn}"', [reference]],
    ['element(split(":", aws_db_proxy.main.arn), 6)', [piece]],
    ['split(":", aws_db_proxy.main.arn)[6]', [piece]],
    ['element(split(":", aws_db_proxy.main.arn), length(split(":", aws_db_proxy.main.arn)) - 1)', [piece]],
    ['reverse(split(":", aws_db_proxy.main.arn))[0]', [piece]],
    ['regex("prx-[a-z0-9]+$", aws_db_proxy.main.arn)', [piece]],
    ['regex("(prx-.*)$", aws_db_proxy.main.arn)[0]', [piece]],
    ['regex("(?P<id>prx-.*)$", aws_db_proxy.main.arn).id', [piece]],
    ['replace(aws_db_proxy.main.arn, "/.*:/", "")', [piece]],
    ['trimprefix(aws_db_proxy.main.arn, "arn:aws:")', [piece]],
    ["lower(aws_db_proxy.main.arn)", [piece]],
    ["substr(aws_db_proxy.main.arn, 10, -1)", [piece]],
    ['"x:${element(split(":", aws_db_proxy.main.arn), 6)}/app"', ["x:", piece, "/app"]],
    ['join("/", [aws_db_proxy.main.arn, "app"])', [reference, "/app"]],
    ['join(":", ["a", var.text, "b"])', ["a:", hole, ":b"]],
    ['format("%s/%s", aws_db_proxy.main.arn, "app")', [reference, "/app"]],
    ['format("db-%s-%d", var.text, 3)', ["db-", hole, "-3"]],
    ['lower("ABC-${var.text}")', ["abc-", hole]],
    ['trimprefix("arn:x-${var.text}", "arn:")', ["x-", hole]],
    ['trimsuffix("${var.text}/*", "/*")', [hole]],
    ['trimspace("  a ${var.text} b ")', ["a ", hole, " b"]],
    ['replace("a b ${var.text}", " ", "-")', ["a-b-", hole]],
    ['coalesce(aws_db_proxy.main.arn, "x")', [reference]],
    ['try(aws_db_proxy.main.arn, "x")', [reference]],
    ["aws_db_proxy.many[0].arn", [reference]],
    ["aws_db_proxy.many.*.arn[0]", [reference]],
    ['"${one(aws_db_proxy.many[*].arn)}/x"', [reference, "/x"]],
    ["[for p in aws_db_proxy.many : p.arn][0]", [reference]],
    ["tostring(aws_db_proxy.main.arn)", [reference]],
    ['formatlist("%s/app", aws_db_proxy.many[*].arn)[0]', [reference, "/app"]],
    ["distinct([aws_db_proxy.main.arn])[0]", [reference]],
    ['join("", [aws_db_proxy.main.arn])', [reference]],
    ['element(concat([aws_db_proxy.main.arn], [""]), 0)', [reference]],
    ['compact(["", aws_db_proxy.main.arn])[0]', [reference]],
    ["aws_db_proxy.main.other.x[0].y", [{ reference: { address: "aws_kms_key.main", attribute: "arn.x.0.y" } }]],
    ["{a = aws_db_proxy.main.arn}.a", [reference]],
  ];
  it.each(texts)("%s keeps its known parts", (expression, parts) => {
    const value = graph(expression);
    expect(value.kind === "unknown" && value.text).toEqual(parts);
    expect(value.kind === "unknown" && value.because.length).toBeGreaterThan(0);
  });

  it("does not take a wildcard that stands beside a reference for a piece of it", () => {
    const value = graph('split(":", "${aws_db_proxy.main.arn}:*")[7]');
    expect(value.kind === "unknown" && value.text).toBeUndefined();
    const replaced = graph('replace(aws_db_proxy.main.arn, "/prx.*/", "*")');
    expect(replaced.kind === "unknown" && replaced.text).toBeUndefined();
  });

  it("keeps the references of both branches when the condition is not known", () => {
    expect(graph("var.flag ? aws_db_proxy.main.arn : null").references).toEqual([
      { address: "aws_db_proxy.main", attribute: "arn" },
    ]);
  });

  it("keeps the references of texts in the graph", () => {
    expect(graph('"x-${aws_db_proxy.main.arn}"').references).toEqual([
      { address: "aws_db_proxy.main", attribute: "arn" },
    ]);
  });
});

describe("collections that are partly known", () => {
  it("lists what concat certainly has, with the reasons for the rest", () => {
    const value = graph('concat(["a"], var.list, ["b"])');
    expect(value.kind === "list" && value.items.map((item) => item.kind === "known" && item.value)).toEqual(["a", "b"]);
    expect(value.kind === "list" && value.rest).toEqual(because("var.list"));
  });

  it.each([
    'tolist(toset([aws_db_proxy.main.arn, "b"]))',
    'distinct(["b", aws_db_proxy.main.arn])',
    '[for item in toset(["b", aws_db_proxy.main.arn]) : item]',
  ])("lists all of %s, though nobody knows whether some are the same", (expression) => {
    const value = graph(expression);
    const items = value.kind === "list" ? value.items : [];
    expect(items.map(({ kind }) => kind).sort()).toEqual(["known", "unknown"]);
    expect(value).not.toHaveProperty("rest");
  });

  it("names no resource that an element does not come from", () => {
    expect(graph("element([aws_db_proxy.main.arn, aws_db_proxy.main.other], 0)").references).toEqual([
      { address: "aws_db_proxy.main", attribute: "arn" },
    ]);
  });

  it("lists what merge certainly has: later known entries, but not earlier ones", () => {
    const value = graph('merge({a = "1", b = "1"}, var.map, {b = "2"})');
    const entries = value.kind === "map" ? value.entries : new Map<string, never>();
    expect(entries.get("a")?.kind).toBe("unknown");
    expect(entries.get("b")).toMatchObject({ kind: "known", value: "2" });
    expect(value.kind === "map" && value.rest).toEqual(because("var.map"));
  });

  it("keeps the elements before one that may be left out", () => {
    const value = graph('[for s in local.mixed : s if s != "b"]');
    expect(value.kind === "list" && value.items.map((item) => item.kind === "known" && item.value)).toEqual(["a", "c"]);
    expect(value.kind === "list" && value.rest).toEqual(because("var.item"));
  });

  it("keeps what is known of JSON that is not wholly known", () => {
    const value = graph('jsonencode({Effect = "Allow", Resource = "db:${aws_db_proxy.main.arn}/*", Other = var.any})');
    const json = value.kind === "unknown" ? value.json : undefined;
    const entries = json?.kind === "map" ? json.entries : new Map<string, never>();
    expect(entries.get("Effect")).toMatchObject({ kind: "known", value: "Allow" });
    expect(entries.get("Resource")).toMatchObject({
      kind: "unknown",
      text: ["db:", { reference: { address: "aws_db_proxy.main", attribute: "arn" } }, "/*"],
    });
    expect(entries.get("Other")).toMatchObject({ kind: "unknown", because: because("var.any") });
  });
});

describe("errors", () => {
  it("are reported and give an unknown value with the error as its reason", () => {
    const { value, problems } = evaluate('{a = "x", b = tonumber("y")}');
    expect(problems).toHaveLength(1);
    expect(short(value)).toMatch(/^\{a: "x", b: \? .*a number is required/);
  });

  it("are not reported where try or can deals with them", () => {
    expect(evaluate('try(tonumber("y"), 1)').problems).toEqual([]);
    expect(evaluate('try([tonumber("y")], 1)').problems).toEqual([]);
    expect(short(valueOf('try([tonumber("y")], 1)'))).toBe("1");
  });

  it("in the branch that is not chosen do not count", () => {
    expect(short(valueOf("true ? 1 : [][0]"))).toBe("1");
  });

  it("about undeclared names are reported within try too", () => {
    expect(evaluate("try(var.undeclared, 1)").problems).toHaveLength(1);
  });

  it("of a resource without such an attribute are errors", () => {
    expect(evaluate("aws_db_proxy.main.nope", { values: VALUES }).problems).toHaveLength(1);
  });
});

describe("hostile expressions end with a message", () => {
  const bombs: readonly (readonly [expression: string, message: RegExp])[] = [
    ["range(100000)", /1024/],
    ["setproduct(range(1000), range(1000), range(1000))", /more than 100000/],
    ['format("%999999999d", 1)', /too large/],
    ["[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a + b + c]]]", /too many steps/],
    ['replace(join("", range(1024)), "/[0-9]/", join("", range(1024)))', /longer than/],
    ["1e999999999", /out of range/],
    ['regex("[", "x")', /regular expression/],
    ['regex("(?=x)", "x")', /look-around/],
  ];
  it.each(bombs)("%s", (expression, message) => {
    const started = performance.now();
    const { problems } = evaluate(expression);
    expect(problems.join()).toMatch(message);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("matches regular expressions in linear time", () => {
    const started = performance.now();
    expect(short(valueOf(`can(regex("(a+)+$", "${"a".repeat(2000)}b"))`))).toBe("false");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("refuses references that never end", () => {
    const { expression } = parseExpression("upper(local.self)");
    const problems: string[] = [];
    const scope: Scope = {
      ...scopeOf("upper(local.self)", {}, ({ message }) => problems.push(message)),
      lookup: () => evaluateExpression(expression, scope),
    };
    expect(evaluateExpression(expression, scope).kind).toBe("unknown");
    expect(problems.join()).toMatch(/too long a chain/);
  });

  it("evaluates long chains of operators", () => {
    expect(short(valueOf(new Array(200).fill("1").join(" + ")))).toBe("200");
  });
});

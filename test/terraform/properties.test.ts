import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, unify } from "../../src/terraform/convert.js";
import { equals, makeSet } from "../../src/terraform/equality.js";
import { EvaluationError } from "../../src/terraform/errors.js";
import { jsonText } from "../../src/terraform/functions/json-encode.js";
import { knownPrefix, knownSuffix } from "../../src/terraform/text.js";
import {
  BOOL,
  DYNAMIC,
  listOf,
  mapOf,
  NUMBER,
  setOf,
  STRING,
  typesEqual,
  type TfType,
} from "../../src/terraform/types.js";
import {
  bool,
  isWhollyKnown,
  membersOf,
  NULL,
  number,
  object,
  text,
  tuple,
  typeOf,
  unknown,
  type TfUnknown,
  type TfValue,
} from "../../src/terraform/values.js";
import { evaluate } from "./support.js";

const names = fc.constantFrom("a", "b", "c", "id", "name");

const leaves: fc.Arbitrary<TfValue> = fc.oneof(
  fc.constantFrom("", "a", "b", "1", "true", "x-y", "arn:aws:rds:eu-west-1:1:db:x", "é").map((value) => text(value)),
  fc.integer({ min: -3, max: 20 }).map((value) => number(value)),
  fc.boolean().map((value) => bool(value)),
  fc.constant(NULL),
);

const { value: values } = fc.letrec<{ value: TfValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaves,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => tuple(items)),
    fc
      .dictionary(names, tie("value"), { maxKeys: 3, noNullPrototype: true })
      .map((entries) => object(new Map(Object.entries(entries)))),
  ),
}));

const { type: types } = fc.letrec<{ type: TfType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom(STRING, NUMBER, BOOL, DYNAMIC),
    tie("type").map(listOf),
    tie("type").map(setOf),
    tie("type").map(mapOf),
    fc.array(tie("type"), { maxLength: 3 }).map((elements): TfType => ({ kind: "tuple", elements })),
    fc
      .dictionary(names, tie("type"), { maxKeys: 3, noNullPrototype: true })
      .map((attributes): TfType => ({ kind: "object", attributes: new Map(Object.entries(attributes)) })),
  ),
}));

function converted(value: TfValue, type: TfType): TfValue | undefined {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

describe("conversion", () => {
  it("of a converted value changes nothing", () => {
    fc.assert(
      fc.property(values, types, (value, type) => {
        const once = converted(value, type);
        if (once === undefined) return;
        expect(equals(convert(once, type), once)).toBe(true);
        expect(typesEqual(typeOf(convert(once, type)), typeOf(once))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("succeeds for every value of types that unify", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const type = unify([typeOf(a), typeOf(b)]);
        if (type === undefined) return;
        // Texts unify with numbers and bools, and only those have a way back that can fail.
        expect(() => convert(a, type)).not.toThrow();
        expect(() => convert(b, type)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds no list for elements that have no one type", () => {
    const types = [typeOf(tuple([bool(false)])), typeOf(tuple([NULL, tuple([])]))];
    expect(unify(types)).toBeUndefined();
    expect(unify([...types].reverse())).toBeUndefined();
  });

  it("prefers a set of a type to one that is open", () => {
    const decided: TfType = { kind: "tuple", elements: [setOf(NUMBER), { kind: "tuple", elements: [] }] };
    const open: TfType = { kind: "tuple", elements: [setOf(DYNAMIC)] };
    expect(unify([decided, open])).toEqual(listOf(setOf(NUMBER)));
    expect(unify([open, decided])).toEqual(listOf(setOf(NUMBER)));
  });

  it("unifies in any order", () => {
    fc.assert(
      fc.property(types, types, (a, b) => {
        const [one, other] = [unify([a, b]), unify([b, a])];
        expect(one === undefined ? other : other && typesEqual(one, other)).toBe(one === undefined ? undefined : true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("equality and sets", () => {
  it("every known value equals itself", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(equals(value, value)).toBe(true);
      }),
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(equals(a, b)).toBe(equals(b, a));
      }),
    );
  });

  it("a set has each member once, in an order that does not depend on where they came from", () => {
    fc.assert(
      fc.property(fc.array(leaves, { maxLength: 8 }), (items) => {
        const written = items.map((item) => (item.kind === "null" ? item : convert(item, STRING)));
        const set = makeSet(STRING, written);
        const again = makeSet(STRING, [...written].reverse());
        expect(equals(set, again)).toBe(true);
        for (const [index, item] of set.items.entries()) {
          for (const other of set.items.slice(index + 1)) expect(equals(item, other)).toBe(false);
        }
      }),
    );
  });
});

function holds(expression: string, given: Readonly<Record<string, TfValue>>): boolean {
  const { value, problems } = evaluate(expression, { values: given });
  return problems.length === 0 && value.kind === "bool" && value.value;
}

const objects = fc
  .dictionary(names, values, { maxKeys: 4, noNullPrototype: true })
  .map((entries) => object(new Map(Object.entries(entries))));
const tuples = fc.array(values, { maxLength: 4 }).map((items) => tuple(items));

describe("laws of the language", () => {
  it("a for expression that changes nothing gives the same", () => {
    fc.assert(
      fc.property(tuples, objects, (list, map) => {
        expect(holds("[for x in local.l : x] == local.l", { "local.l": list })).toBe(true);
        expect(holds("{for k, v in local.m : k => v} == local.m", { "local.m": map })).toBe(true);
        expect(holds("zipmap(keys(local.m), values(local.m)) == local.m", { "local.m": map })).toBe(true);
      }),
    );
  });

  it("merge is associative and the last one wins", () => {
    fc.assert(
      fc.property(objects, objects, objects, (a, b, c) => {
        const given = { "local.a": a, "local.b": b, "local.c": c };
        expect(holds("merge(merge(local.a, local.b), local.c) == merge(local.a, merge(local.b, local.c))", given)).toBe(
          true,
        );
        expect(holds("alltrue([for k, v in local.b : merge(local.a, local.b)[k] == v])", given)).toBe(true);
      }),
    );
  });

  it("JSON comes back as it was", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(holds("jsondecode(jsonencode(local.v)) == local.v", { "local.v": value })).toBe(true);
        const { value: written } = evaluate("jsonencode(local.v)", { values: { "local.v": value } });
        expect(written.kind === "string" && written.value).toBe(jsonText(value));
        expect(JSON.parse(jsonText(value))).toBeDefined();
      }),
    );
  });

  it("concat adds lengths, slice and reverse keep members", () => {
    fc.assert(
      fc.property(tuples, tuples, (a, b) => {
        const given = { "local.a": a, "local.b": b };
        expect(holds("length(concat(local.a, local.b)) == length(local.a) + length(local.b)", given)).toBe(true);
        expect(holds("reverse(reverse(local.a)) == local.a", given)).toBe(true);
        expect(holds("slice(concat(local.a, local.b), 0, length(local.a)) == local.a", given)).toBe(true);
      }),
    );
  });
});

/** Expressions over `var.x`, `var.y` and `local.k`, most of which are errors for most values: those are passed over. */
const { expression: expressions } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie("expression");
  const call = (name: string, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...args).map((written) => `${name}(${written.join(", ")})`);
  const list = fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
  const map = fc
    .array(fc.tuple(names, inner), { maxLength: 3 })
    .map((items) => `{${items.map(([key, item]) => `${key} = ${item}`).join(", ")}}`);
  // An error of a part that does not decide the result is not foreseen by try and can.
  const fallible = fc
    .tuple(fc.constantFrom("var.x", "var.y", "local.k"), fc.constantFrom("", ".a", ".a.b", "[0]"))
    .map(([root, steps]) => root + steps)
    .chain((reference) => fc.constantFrom(reference, `tonumber(${reference})`, `[tobool(${reference})]`));
  const word = fc.constantFrom('"a"', '"-"', '":"', '"arn:"', '""', '"x"');
  return {
    expression: fc.oneof(
      { maxDepth: 3, depthSize: "medium" },
      fc.constantFrom("var.x", "var.x", "var.y", "var.x", "local.k", "1", '"a"', "true", "null", "[]", "{}", '"a:b"'),
      list,
      map,
      fc
        .tuple(inner, fc.constantFrom("==", "!=", "&&", "||", "+", "<", ">="), inner)
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc.tuple(inner, inner).map(([a, b]) => `"p-\${${a}}:\${${b}}"`),
      inner.map((a) => `"%{ if ${a} }yes%{ else }no%{ endif }"`),
      fc.tuple(inner, names).map(([a, name]) => `(${a}).${name}`),
      fc.tuple(inner, inner).map(([a, b]) => `(${a})[${b}]`),
      inner.map((a) => `(${a})[*]`),
      inner.map((a) => `!(${a})`),
      fc.tuple(inner, inner).map(([a, b]) => `[for i, v in ${a} : v if v != ${b}]`),
      fc.tuple(inner, inner).map(([a, b]) => `[for v in ${a} : [v, ${b}]]`),
      inner.map((a) => `{for k, v in ${a} : k => v if v != null}`),
      inner.map((a) => `{for v in ${a} : v => v...}`),
      call("try", fallible, inner),
      call("can", fallible),
      call("coalesce", inner, inner),
      call("length", inner),
      call("contains", inner, inner),
      call("concat", inner, list),
      call("concat", list, inner),
      call("merge", inner, map),
      call("merge", map, inner, map),
      call("lookup", inner, word, inner),
      call("element", inner, fc.constantFrom("0", "1", "3")),
      call("flatten", list),
      call("compact", list),
      call("distinct", list),
      call("toset", list),
      call("tolist", inner),
      call("tomap", inner),
      call("tostring", inner),
      call("tonumber", inner),
      call("tobool", inner),
      call("keys", inner),
      call("values", inner),
      call("one", inner),
      call("alltrue", list),
      call("anytrue", list),
      call("setunion", list, inner),
      call("reverse", inner),
      call("slice", list, fc.constant("0"), fc.constant("1")),
      call("index", list, inner),
      call("zipmap", fc.constant('["a", "b"]'), list),
      call("join", word, list),
      call("split", word, inner),
      call("replace", inner, word, word),
      call("regex", fc.constantFrom('"[a-z]+"', '"(.)(.)"', '"(?P<a>.)"'), inner),
      call("upper", inner),
      call("trimprefix", inner, word),
      call("trimsuffix", inner, word),
      call("trimspace", inner),
      call("trim", inner, word),
      call("substr", inner, fc.constantFrom("0", "1", "-1"), fc.constantFrom("1", "3", "-1")),
      call("startswith", inner, word),
      call("endswith", inner, word),
      call("strcontains", inner, word),
      call("format", fc.constantFrom('"%s"', '"a-%v"', '"%s:b"'), inner),
      call("formatlist", fc.constant('"%s-x"'), inner),
      call("jsonencode", inner),
      call("max", inner, inner),
      call("coalescelist", inner, list),
      call("jsondecode", call("jsonencode", inner)),
      call("base64encode", inner),
    ),
  };
});

/** Checks that a concrete value is one of those that an unknown one stands for. */
function expectStandsFor(open: TfValue, concrete: TfValue, context: string): void {
  if (open.kind !== "unknown") {
    if (isWhollyKnown(open)) {
      expect(sameWhateverType(open, concrete), context).toBe(true);
      return;
    }
    const [mine, theirs] = [[...membersOf(open)], [...membersOf(concrete)]];
    if (open.kind === "set") {
      // Unknown members may have any place and be equal to others.
      expect(theirs.length, context).toBeLessThanOrEqual(mine.length);
      return;
    }
    expect(theirs.length, context).toBe(mine.length);
    if (open.kind === "map" || open.kind === "object") {
      for (const [key, member] of open.entries) {
        const other = concrete.kind === "map" || concrete.kind === "object" ? concrete.entries.get(key) : undefined;
        expect(other, context).toBeDefined();
        if (other !== undefined) expectStandsFor(member, other, context);
      }
    } else for (const [index, member] of mine.entries()) expectStandsFor(member, theirs[index] ?? NULL, context);
    return;
  }
  expectFacts(open, concrete, context);
}

/** A value may get its type from another that was not known: `1` may turn out to be `"1"`, a tuple a list. */
function sameWhateverType(open: TfValue, concrete: TfValue): boolean {
  if (equals(open, concrete) === true) return true;
  return jsonText(loose(open)) === jsonText(loose(concrete));
}

function loose(value: TfValue): TfValue {
  const written = converted(value, STRING);
  if (written !== undefined && value.kind !== "null") return written;
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple") return tuple(value.items.map(loose));
  if (value.kind === "map" || value.kind === "object") {
    return object(new Map([...value.entries].map(([key, entry]) => [key, loose(entry)])));
  }
  return value;
}

/** A tuple becomes a list, an object a map, when another value that was not known makes it so. */
function shapeOf({ kind }: TfType): string {
  if (kind === "list" || kind === "set" || kind === "tuple") return "sequence";
  return kind === "map" || kind === "object" ? "mapping" : kind;
}

function expectFacts(open: TfUnknown, concrete: TfValue, context: string): void {
  if (open.notNull) expect(concrete.kind, context).not.toBe("null");
  if (open.type.kind !== "dynamic" && concrete.kind !== "null") {
    expect(["dynamic", shapeOf(open.type)], context).toContain(shapeOf(typeOf(concrete)));
  }
  if (open.choices?.every(isWhollyKnown) === true) {
    expect(
      open.choices.some((choice) => sameWhateverType(choice, concrete)),
      context,
    ).toBe(true);
  }
  if (open.text !== undefined && concrete.kind === "string") {
    expect(concrete.value.startsWith(knownPrefix(open.text)), context).toBe(true);
    expect(concrete.value.endsWith(knownSuffix(open.text)), context).toBe(true);
  }
  if (open.partial?.kind === "sequence" && concrete.kind !== "null") {
    const theirs = [...membersOf(concrete)];
    for (const [index, item] of open.partial.leading.entries()) expectStandsFor(item, theirs[index] ?? NULL, context);
    for (const item of open.partial.some.filter(isWhollyKnown)) {
      expect(
        theirs.some((other) => sameWhateverType(item, other)),
        context,
      ).toBe(true);
    }
  }
  if (open.partial?.kind === "mapping" && (concrete.kind === "map" || concrete.kind === "object")) {
    for (const [key, entry] of open.partial.entries) {
      const other = concrete.entries.get(key);
      expect(other, context).toBeDefined();
      if (other !== undefined) expectStandsFor(entry, other, context);
    }
  }
}

function isUsed(...given: readonly TfValue[]): boolean {
  return given.every((value) => value.kind !== "null" && [...membersOf(value)].every((member) => isUsed(member)));
}

describe("an unknown input", () => {
  const cause = [{ reason: "var.x has no value" }];
  const known = object(
    new Map<string, TfValue>([
      ["a", text("k")],
      ["b", tuple([number(1), text("z")])],
      ["id", bool(true)],
    ]),
  );

  it("gives a result that stands for the result of every value that the input may have", () => {
    fc.assert(
      fc.property(expressions, values, values, fc.boolean(), (expression, x, y, typed) => {
        // Terraform never decides about format() of a bare null, which is unknown even when it is there.
        fc.pre(!expression.includes("format") || (isUsed(x, y) && !/null|one\(/.test(expression)));
        const type = typed && x.kind !== "null" ? typeOf(x) : DYNAMIC;
        const openX = unknown(type, cause, { notNull: typed && x.kind !== "null" });
        const surroundings = { "var.y": y, "local.k": known };
        const open = evaluate(expression, { values: { ...surroundings, "var.x": openX } });
        const concrete = evaluate(expression, { values: { ...surroundings, "var.x": x } });
        const context = `${expression} with x = ${jsonText(x)}, y = ${jsonText(y)}`;
        if (open.problems.length > 0) {
          // A number may become a text when an argument beside it turns out to be one: that is not foreseen.
          if (expression.includes("coalesce")) return;
          // What is wrong whatever the input is, is wrong for each.
          expect(concrete.problems, `${context}: ${open.problems.join()}`).not.toEqual([]);
          return;
        }
        if (concrete.problems.length > 0) return;
        expectStandsFor(open.value, concrete.value, context);
        if (open.value.kind === "unknown") expect(open.value.because.length, context).toBeGreaterThan(0);
      }),
      { numRuns: 6_000 },
    );
  });

  it("that is not used does not matter", () => {
    fc.assert(
      fc.property(expressions, values, (expression, y) => {
        const written = expression.replaceAll("var.x", "local.k");
        const given = { "var.y": y, "local.k": known };
        const one = evaluate(written, { values: given });
        const other = evaluate(written, { values: { ...given, "var.x": unknown(DYNAMIC, cause) } });
        expect(other.problems).toEqual(one.problems);
        if (one.problems.length === 0) expect(isWhollyKnown(one.value)).toBe(isWhollyKnown(other.value));
      }),
      { numRuns: 300 },
    );
  });
});

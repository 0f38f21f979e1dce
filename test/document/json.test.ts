import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/document/json.js";
import type { Value } from "../../src/graph/value.js";
import { at, plain, where } from "./plain.js";

const read = (text: string): Value => {
  const { value, diagnostics } = readJson("a.json", text);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("nothing was read");
  return value;
};

describe("readJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (text, indent) => {
        const data: unknown = JSON.parse(text);
        expect(plain(read(JSON.stringify(data, undefined, indent)))).toEqual(withLongIntegersAsText(text));
      }),
    );
  });

  it("spans a member from its key to the end of its value, and an element by itself", () => {
    const value = read('{\n  "a": [1, "two"],\n  "b": {\n    "c": true\n  }\n}');
    expect(where(at(value, "a"))).toBe("2:3-2:18");
    expect(where(at(value, "a", 1))).toBe("2:12-2:17");
    expect(where(at(value, "b"))).toBe("3:3-5:4");
    expect(where(at(value, "b", "c"))).toBe("4:5-4:14");
    expect(where(value)).toBe("1:1-6:2");
  });

  it("counts lines the same with CRLF, and no column for a byte order mark", () => {
    const value = read('\uFEFF{"x": 1,\r\n  "a": null\r\n}');
    expect(where(at(value, "x"))).toBe("1:2-1:8");
    expect(where(at(value, "a"))).toBe("2:3-2:12");
  });

  it("keeps integers that a double cannot hold as text", () => {
    expect(plain(read("[12345678901234567890, 9007199254740991, -9007199254740993, 1e400, 0.5]"))).toEqual([
      "12345678901234567890",
      9007199254740991,
      "-9007199254740993",
      "1e400",
      0.5,
    ]);
  });

  it("reads names that objects inherit like any other", () => {
    expect([...(plainKeys(read('{"__proto__": 1, "constructor": 2}')) ?? [])]).toEqual(["__proto__", "constructor"]);
  });

  it("diagnoses a name that is given twice and takes the last value", () => {
    const { value, diagnostics } = readJson("a.json", '{\n "a": 1,\n "a": 2\n}');
    expect(value && plain(value)).toEqual({ a: 2 });
    expect(diagnostics).toMatchObject([{ code: "json-duplicate-key", span: { startLine: 3, startColumn: 2 } }]);
  });

  it("reads on after a syntax error, which it locates", () => {
    const { value, diagnostics } = readJson("a.json", '{\n "a": 1\n "b": tru,\n "c": 3\n}');
    expect(value && plain(value)).toMatchObject({ a: 1, c: 3 });
    expect(diagnostics.map((d) => [d.code, d.severity, d.span.startLine])).toEqual(
      expect.arrayContaining([["json-syntax", "error", 3]]),
    );
  });

  it.each(["", "  ", "{", "[", '"', '{"a"', '{"a":', "[1,]", "{} {}", "nul", '"\\q"', "\u0000"])(
    "rejects %j",
    (text) => {
      expect(readJson("a.json", text).diagnostics.map((d) => d.severity)).toContain("error");
    },
  );

  it("reads through comments with a warning", () => {
    const { value, diagnostics } = readJson("a.json", '{ // why\n "a": 1 /* b */ }');
    expect(value && plain(value)).toEqual({ a: 1 });
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([
      ["json-syntax", "warning"],
      ["json-syntax", "warning"],
    ]);
  });

  it("reads valid texts as it reads those that are not", () => {
    const line = fc.constantFrom("\n", "\r\n", "\r", " ", "\t");
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), line, (json, indent, space) => {
        const text = JSON.stringify(JSON.parse(json), undefined, indent).replaceAll("\n", `${space}\n`);
        const commented = readJson("a.json", `${text}//`);
        expect(commented.diagnostics.map(({ code }) => code)).toEqual(["json-syntax"]);
        expect(readJson("a.json", text)).toEqual({ value: commented.value, diagnostics: [] });
      }),
    );
  });

  it("replaces halves of surrogate pairs that stand alone, in values and names", () => {
    const halves = '{"\\ud83d": "\\ude00 \\ud83d\\ude00 \\\\ud83d"}';
    for (const text of [halves, `${halves} // not strict`]) {
      const { value } = readJson("a.json", text);
      expect(value && plain(value)).toEqual({ "\ufffd": "\ufffd 😀 \\ud83d" });
    }
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1a/*truefalsn'.split("")) }), (text) => {
        readJson("a.json", text);
      }),
    );
  });

  it("refuses nesting bombs and oversized texts", () => {
    const codes = (text: string): string[] => readJson("a.json", text).diagnostics.map((d) => d.code);
    expect(codes("[".repeat(100_000))).toEqual(["json-too-deep"]);
    expect(codes('{"a":'.repeat(5000) + "1" + "}".repeat(5000))).toEqual(["json-too-deep"]);
    expect(codes(`"${"a".repeat(20_000_000)}"`)).toEqual(["json-too-large"]);
  });

  it("takes 20,000 members in linear time", () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])));
    const start = process.cpuUsage().user;
    read(text);
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
  });
});

function withLongIntegersAsText(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? JSON.stringify(value) : value,
  );
}

function plainKeys(value: Value): Iterable<string> | undefined {
  return value.kind === "map" ? value.entries.keys() : undefined;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../src/document/yaml.js";
import type { Value } from "../../src/graph/value.js";
import { at, plain, where } from "./plain.js";

const read = (text: string): Value => {
  const { documents, diagnostics } = readYaml("a.yaml", text);
  expect(diagnostics).toEqual([]);
  const [value] = documents;
  if (value === undefined) throw new Error("nothing was read");
  return value;
};

const codes = (text: string): string[] => readYaml("a.yaml", text).diagnostics.map((d) => d.code);

describe("readYaml", () => {
  it("reads back what is written", () => {
    const key = fc.string({ minLength: 1 }).filter((text) => text !== "<<" && text !== "__proto__");
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constantFrom("010", "yes", "2012-10-17"),
        ),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"), (data, style) => {
        const text = stringify(data, { defaultStringType: style });
        expect(plain(read(text))).toEqual(data);
      }),
    );
  });

  it("spans an entry from its key to the end of its value, and an item by itself", () => {
    const value = read(
      [
        "a: 1 # one",
        "b:",
        "  - x",
        "  - !Ref y",
        "  -",
        "c: |",
        "  text",
        "",
        "d: {e: [1, 'two']}",
        "f:",
        "g: !If",
        "  # why",
        "  - A",
        "  - {B: C}",
      ].join("\n"),
    );
    expect(where(at(value, "a"))).toBe("1:1-1:5");
    expect(where(at(value, "b"))).toBe("2:1-5:4");
    expect(where(at(value, "b", 0))).toBe("3:5-3:6");
    expect(where(at(value, "b", 1))).toBe("4:5-4:11");
    expect(where(at(value, "b", 2))).toBe("5:4-5:4");
    expect(where(at(read("- a\n- !F\n- b"), 1))).toBe("2:3-2:5");
    expect(where(at(value, "c"))).toBe("6:1-7:7");
    expect(where(at(value, "d"))).toBe("9:1-9:19");
    expect(where(at(value, "d", "e"))).toBe("9:5-9:18");
    expect(where(at(value, "d", "e", 1))).toBe("9:12-9:17");
    expect(where(at(value, "f"))).toBe("10:1-10:3");
    expect(where(at(value, "g"))).toBe("11:1-14:11");
  });

  it("keeps texts that other versions of YAML turn into something else", () => {
    const text =
      "[2012-10-17, 012345678901, 010, 16.10, 1_000, yes, n, True, 0x1F, 12345678901234567890, .5, 1e3, -0, +1]";
    expect(plain(read(text))).toEqual(text.slice(1, -1).split(", "));
    expect(plain(read("y: 1\nno: 2"))).toEqual({ y: 1, no: 2 });
  });

  it("types what is safe to type", () => {
    expect(plain(read("[1, -20, 16.3, true, false, null, ~, '1', \"true\"]"))).toEqual([
      1,
      -20,
      16.3,
      true,
      false,
      null,
      null,
      "1",
      "true",
    ]);
    expect(plain(read("a: !!str 1\nb: !!int 1\nc:\n"))).toEqual({ a: "1", b: 1, c: null });
  });

  it("makes a map with one entry of a tagged value", () => {
    const { documents } = readYaml("a.yaml", "a: !Ref 010\nb: !If [x, !Sub 'y', {z: 1}]\nc: !F", (tag) => tag.slice(1));
    expect(documents.map(plain)).toEqual([
      { a: { Ref: "010" }, b: { If: ["x", { Sub: "y" }, { z: 1 }] }, c: { F: "" } },
    ]);
  });

  it("follows anchors, aliases and merge keys, and says where the values came through", () => {
    const value = read(
      ["base: &base", "  a: 1", "  b: 2", "other: *base", "merged:", "  b: 3", "  <<: *base", "list: [*base]"].join(
        "\n",
      ),
    );
    expect(plain(value)).toEqual({
      base: { a: 1, b: 2 },
      other: { a: 1, b: 2 },
      merged: { a: 1, b: 3 },
      list: [{ a: 1, b: 2 }],
    });
    expect(where(at(value, "other"))).toBe("4:1-4:13");
    expect(where(at(value, "other", "a"))).toBe("2:3-2:7");
    expect(at(value, "other").via).toMatchObject([{ startLine: 1 }]);
    expect(where(at(value, "merged", "a"))).toBe("2:3-2:7");
    expect(at(value, "merged", "a").via).toMatchObject([{ startLine: 7 }]);
    expect(where(at(value, "list", 0))).toBe("8:8-8:13");
  });

  it("merges several mappings, the first one first", () => {
    const text = "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\n  z: 3\n";
    expect(plain(at(read(text), "c"))).toEqual({ x: 1, y: 2, z: 3 });
  });

  it("diagnoses a key that is given twice and takes the last value", () => {
    const { documents, diagnostics } = readYaml("a.yaml", "a: 1\nb: 2\na: 3\n");
    expect(documents.map(plain)).toEqual([{ a: 3, b: 2 }]);
    expect(diagnostics).toMatchObject([
      { code: "yaml-duplicate-key", span: { startLine: 3, startColumn: 1, endColumn: 2 } },
    ]);
  });

  it("locates syntax errors and reads the rest", () => {
    const { documents, diagnostics } = readYaml("a.yaml", "a: 1\nb: [x\nc: 3\n");
    expect(documents.map(plain)).toMatchObject([{ a: 1, c: 3 }]);
    expect(diagnostics).toMatchObject([{ code: "yaml-syntax", severity: "error", span: { startLine: 3 } }]);
    for (const text of ["a: 'x", "\ta: 1", "a: b: c", "- a\nb: c", "a: @x", "{{ x }}: [", "a: |\n x\n- y"]) {
      expect(codes(text)).toContain("yaml-syntax");
    }
  });

  it("reads all documents of a stream, and none of an empty one", () => {
    expect(readYaml("a.yaml", "---\na: 1\n---\nb: 2\n...\n").documents.map(plain)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(readYaml("a.yaml", "# nothing\n").documents).toEqual([]);
    expect(readYaml("a.yaml", "").documents).toEqual([]);
  });

  it("counts lines the same with CRLF, and no column for a byte order mark", () => {
    const value = read("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\nc: [1,\r\n  2]\r\n");
    expect(plain(value)).toEqual({ a: 1, b: "x\ny\n", c: [1, 2] });
    expect(where(at(value, "a"))).toBe("1:1-1:5");
    expect(where(at(value, "b"))).toBe("2:1-4:4");
    expect(where(at(value, "c"))).toBe("5:1-6:5");
  });

  it("refuses nesting bombs, alias bombs and oversized texts quickly", () => {
    const start = process.cpuUsage().user;
    expect(codes("a: " + "[".repeat(100_000))).toEqual(["yaml-too-deep"]);
    expect(codes("{a: ".repeat(5000) + "1" + "}".repeat(5000))).toEqual(["yaml-too-deep"]);
    expect(codes("- ".repeat(5000) + "1")).toEqual(["yaml-too-deep"]);
    expect(codes(Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"))).toEqual(["yaml-too-deep"]);
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++) bomb.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    expect(codes(bomb.join("\n"))).toEqual(["yaml-aliases"]);
    expect(codes(`&a ${"a".repeat(3_000_000)}`)).toEqual(["yaml-too-large"]);
    expect(codes("a".repeat(20_000_000))).toEqual(["yaml-too-large"]);
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });

  it.each([
    ["quotes", '\\"'.repeat(40_000)],
    ["an open quote", `"${"a".repeat(90_000)}`],
    ["escapes in quotes", `"${"\\n".repeat(40_000)}"`],
    ["apostrophes", "it's ".repeat(20_000)],
    ["spaces", " ".repeat(90_000)],
    ["dashes", "- ".repeat(150)],
    ["tags", "!a ".repeat(30_000)],
    ["colons", "a:".repeat(40_000)],
    ["comments", "# x\n".repeat(20_000)],
    ["line breaks in brackets", `[${"\n ".repeat(40_000)}`],
    ["a long text over lines", "x\n  ".repeat(20_000)],
  ])("takes little time for many %s", (_, text) => {
    const start = process.cpuUsage().user;
    readYaml("a.yaml", `a: ${text}`);
    readYaml("a.yaml", `&a ${text}`);
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
  });

  it("does not mistake brackets in texts for nesting", () => {
    expect(codes(`a: '${"[".repeat(300)}'\nb: "${"{".repeat(300)}" # ${"[".repeat(300)}\n`)).toEqual([]);
  });

  it("reports an alias without anchor, and one inside its own anchor", () => {
    expect(codes("a: *b")).toEqual(["yaml-alias"]);
    expect(codes("a: &a [*a]")).toEqual(["yaml-alias"]);
  });

  it("replaces halves of surrogate pairs that stand alone, in values and keys", () => {
    const halves = '"\\ud83d": "\\ude00 \\ud83d\\ude00"\n';
    for (const text of [halves, `a: &b c\n${halves}`]) {
      const [value] = readYaml("a.yaml", text).documents;
      expect(value && plain(value)).toMatchObject({ "\ufffd": "\ufffd 😀" });
    }
  });

  it("never throws, whatever the text", () => {
    const unit = fc.constantFrom(..."ab:-[]{}!&*'\"|>#,?% \n\n\t<".split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => void readYaml("a.yaml", text)),
      { numRuns: 2000 },
    );
  });

  it("takes 20,000 keys in little time", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}\n`).join("");
    const start = process.cpuUsage().user;
    read(text);
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedOffsets, parseJson, parseJsonWithHoles, type JsonNode } from "../../src/terraform/json.js";

/** A text in which `‹name›` is a hole. */
function withHoles(marked: string): { text: string; holes: ReadonlyMap<number, { name: string }> } {
  const holes = new Map<number, { name: string }>();
  let text = "";
  for (const [index, part] of marked.split(/[‹›]/).entries()) {
    if (index % 2 === 0) text += part;
    else {
      holes.set(text.length, { name: part });
      text += "\ue000";
    }
  }
  return { text, holes };
}

/** Nodes as plain values, holes as `‹name›`. */
function plain(node: JsonNode<{ name: string }>): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "number":
      return Number(node.text);
    case "string":
      return node.parts.map((part) => (typeof part === "string" ? part : `‹${part.hole.name}›`)).join("");
    case "hole":
      return node.holes.map(({ name }) => `‹${name}›`).join("");
    case "array":
      return [...node.items.map(plain), ...node.rest.map(({ name }) => `rest ‹${name}›`)];
    case "object":
      return Object.fromEntries([
        ...node.properties.map(({ key, value }) => [plain(key), plain(value)] as const),
        ...node.rest.map(({ name }) => [`rest ‹${name}›`, true] as const),
      ]);
  }
}

function read(marked: string): unknown {
  const result = parseJsonWithHoles(withHoles(marked));
  return result.ok ? plain(result.root) : `${result.problem.offset}: ${result.problem.message}`;
}

describe("JSON without holes", () => {
  it("is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 4), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const result = parseJson(text);
        // Compared as text: property order and -0 do not matter here.
        expect(result.ok && JSON.stringify(plain(result.root))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it("is refused where JSON.parse refuses it", () => {
    const texts = fc.string({
      unit: fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "1", "a", "-", "0", " ", "\\", "u"),
    });
    fc.assert(
      fc.property(texts, (text) => {
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(parseJson(text).ok).toBe(accepted);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["[1,]", 3],
    ['{"a" 1}', 5],
    ['{"a": tru}', 6],
    ['["a\nb"]', 3],
    ['["a', 3],
    ["[1] 2", 4],
  ])("says where %j is wrong", (text, offset) => {
    const result = parseJson(text);
    expect(result.ok ? "read" : result.problem.offset).toBe(offset);
  });

  it("refuses nesting that would overflow its readers", () => {
    expect(parseJson("[".repeat(100_000)).ok).toBe(false);
    expect(parseJson("[".repeat(300) + "]".repeat(300)).ok).toBe(true);
  });

  it("gives every node its place", () => {
    const text = '{ "a": [1, "x"] }';
    const result = parseJson(text);
    const node = result.ok && result.root.kind === "object" ? result.root.properties[0] : undefined;
    expect(node && text.slice(node.start, node.end)).toBe('"a": [1, "x"]');
    expect(node?.value.kind === "array" && node.value.items.map(({ start, end }) => text.slice(start, end))).toEqual([
      "1",
      '"x"',
    ]);
  });
});

describe("JSON with holes", () => {
  it.each([
    ['{"a": ‹x›}', { a: "‹x›" }],
    ['{"a": "b‹x›c‹y›"}', { a: "b‹x›c‹y›" }],
    ['{"‹x›:sub": 1}', { "‹x›:sub": 1 }],
    ['["a", ‹x›]', ["a", "rest ‹x›"]],
    ['["a" ‹x›]', ["a", "rest ‹x›"]],
    ["[‹x›, ‹y›]", ["rest ‹x›", "rest ‹y›"]],
    ['[‹x› "a"]', ["a", "rest ‹x›"]],
    ['{"a": 1 ‹x›}', { a: 1, "rest ‹x›": true }],
    ['{‹x›, "a": 1}', { a: 1, "rest ‹x›": true }],
    ['{"a": 1‹x›}', { a: "‹x›" }],
    ["‹x›", "‹x›"],
  ])("%s", (marked, expected) => {
    expect(read(marked)).toEqual(expected);
  });

  it("still finds what is wrong around them", () => {
    expect(read('{"a": ‹x› "b": 1}')).toBe('8: expected a comma or "}"');
  });
});

describe("offsets within a string", () => {
  it("are those of the text, escapes counted as they are written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const text = ` ${JSON.stringify(value)}`;
        const offset = decodedOffsets(text, { start: 1, end: text.length });
        const places = Array.from({ length: value.length + 1 }, (_, index) => offset(index));
        // Cutting the source at the places gives back each character.
        for (let index = 0; index < value.length; index++) {
          expect(JSON.parse(`"${text.slice(places[index], places[index + 1])}"`)).toBe(value[index]);
        }
      }),
    );
  });
});

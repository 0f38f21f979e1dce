import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readJson } from "../../src/document/json.js";
import { lineStartsOf, offsetOf } from "../../src/document/lines.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Span } from "../../src/graph/span.js";
import type { Value } from "../../src/graph/value.js";
import { plain } from "./plain.js";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "é😀",
    "two\nlines\n",
    "  spaces  ",
    "# x",
    "a: b",
    "- a",
    "null",
    "2012-10-17",
    "yes",
    "\t",
    '"',
    "'",
    "\\",
  ),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== "<<" && key !== "__proto__"),
      tie("data"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

/** The text between the ends of a span, with columns counted as editors and GitHub do: in UTF-16 units, without the mark. */
function between(source: string, { startLine, startColumn, endLine, endColumn }: Span): string {
  const body = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const starts = lineStartsOf(body);
  return body.slice(offsetOf(starts, startLine, startColumn), offsetOf(starts, endLine, endColumn));
}

/** Calls for every entry of a map with its key and for every element of a list, all the way down. */
function each(value: Value, visit: (key: string | undefined, value: Value) => void): void {
  if (value.kind === "list") {
    for (const item of value.items) {
      visit(undefined, item);
      each(item, visit);
    }
  } else if (value.kind === "map") {
    for (const [key, entry] of value.entries) {
      visit(key, entry);
      each(entry, visit);
    }
  }
}

const form = fc.record({ crlf: fc.boolean(), mark: fc.boolean() });

const written = (body: string, { crlf, mark }: { readonly crlf: boolean; readonly mark: boolean }): string =>
  (mark ? "\uFEFF" : "") + (crlf ? body.replaceAll("\n", "\r\n") : body);

describe("the place of a value", () => {
  it("holds in JSON its key and itself", () => {
    fc.assert(
      fc.property(data, fc.constantFrom(undefined, 1, "\t"), form, (wanted, indent, how) => {
        const source = written(JSON.stringify(wanted, undefined, indent), how);
        const { value } = readJson("a.json", source);
        expect(value && plain(value)).toEqual(wanted);
        if (value === undefined) return;
        each(value, (key, entry) => {
          const own = between(source, entry.span);
          const [found] = Object.entries(JSON.parse(key === undefined ? `[${own}]` : `{${own}}`) as object);
          expect(found).toEqual([key ?? "0", plain(entry)]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("begins in YAML with its key, and ends with itself", () => {
    fc.assert(
      fc.property(data, fc.constantFrom("block", "flow"), fc.constantFrom(2, 4), form, (wanted, style, indent, how) => {
        const body = stringify(wanted, { collectionStyle: style === "flow" ? "flow" : "any", indent, version: "1.2" });
        const source = written(body, how);
        const { documents, diagnostics } = readYaml("a.yaml", source);
        const [value] = documents;
        fc.pre(value !== undefined && diagnostics.length === 0);
        each(value, (key, entry) => {
          const own = between(source, entry.span);
          expect(own).toBe(own.trim());
          const starts = ["", '"', "'", "? ", "|", ">"].map((quote) => quote + (key ?? "").slice(0, 1));
          if (key !== undefined && /^\w/.test(key)) expect(starts.some((start) => own.startsWith(start))).toBe(true);
          if (entry.kind === "known" && typeof entry.value === "number") {
            expect(own.endsWith(String(entry.value))).toBe(true);
          }
          // An element by itself is the whole of a text.
          if (key === undefined && entry.kind === "known" && !own.includes("\n") && own !== "") {
            const [alone] = readYaml("b.yaml", `[ ${own} ]`).documents;
            expect(alone && plain(alone)).toEqual([plain(entry)]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

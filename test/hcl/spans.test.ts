import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribute, Block, Body, Expression, Node } from "../../src/hcl/ast.js";
import { parseExpression, parseHcl } from "../../src/hcl/parser.js";
import { documentSource } from "./support/documents.js";
import { readFilesBelow } from "./support/files.js";
import { nodesOf } from "./support/nodes.js";

const documents = fc.oneof(
  documentSource,
  fc.constantFrom(...readFilesBelow("test/hcl/data", ".tf").map(({ text }) => text)),
);

function forAllDocuments(check: (text: string, body: Body) => void): void {
  fc.assert(
    fc.property(documents, (text) => {
      check(text, parseHcl(text).body);
    }),
    { numRuns: 200 },
  );
}

/** The names of nodes that are expressions. */
const EXPRESSIONS: ReadonlySet<unknown> = new Set<Expression["kind"]>([
  ...([
    "number",
    "bool",
    "null",
    "template",
    "tuple",
    "object",
    "variable",
    "attribute",
    "index",
    "splat",
    "call",
  ] as const),
  ...(["for-tuple", "for-object", "unary", "binary", "conditional", "parentheses"] as const),
]);

describe("spans", () => {
  it("lie within the span of the parent", () => {
    forAllDocuments((_, body) => {
      for (const { node, parent } of nodesOf(body)) {
        if (parent === undefined) continue;
        expect(node.start).toBeGreaterThanOrEqual(parent.start);
        expect(node.end).toBeLessThanOrEqual(parent.end);
      }
    });
  });

  it("of siblings do not overlap", () => {
    forAllDocuments((_, body) => {
      expectSeparateSiblings(body);
    });
  });

  it.each([
    "a {\n  b = {\nc = true ?<<EOT\n\nEOT\n }\n}\n",
    "a {\nb={c={\nd=true ?<<EOT\n\nEOT\n :a,}}\n}\n",
    "a { b = {\nc = true ?<<EOT\n\nEOT\n :a,} }\n",
  ])("of siblings do not overlap where recovery goes back to an earlier line: %j", (text) => {
    expectSeparateSiblings(parseHcl(text).body);
  });

  it("of an expression hold exactly its source: read alone, it is the same tree", () => {
    forAllDocuments((text, body) => {
      if (parseHcl(text).problems.length > 0) return;
      for (const { node } of nodesOf(body)) {
        const { kind, start, end } = node;
        // A step of a splat is no expression, and an object's key `true` is a name there and a value elsewhere.
        const isStep = !("source" in node) && (kind === "attribute" || kind === "index" || kind === "splat");
        const isKeyword = kind === "variable" && ["true", "false", "null"].includes(text.slice(start, end));
        if (!EXPRESSIONS.has(kind) || isStep || isKeyword || !isComplete(node)) continue;
        // The newline is for heredocs, whose closing marker needs one.
        expect(parseExpression(`${text.slice(start, end)}\n`, start)).toEqual({ expression: node, problems: [] });
      }
    });
  });

  it("of names, labels and braces are where they say", () => {
    forAllDocuments((text, body) => {
      for (const { node } of nodesOf(body)) {
        if ("nameEnd" in node) {
          const { start, nameEnd, name } = node as unknown as Attribute;
          expect(text.slice(start, nameEnd)).toBe(name);
        }
        if ("headerEnd" in node) {
          const { start, end, headerEnd, type, labels, body: inner } = node as unknown as Block;
          expect(text.slice(start, start + type.length)).toBe(type);
          expect(text.charAt(headerEnd - 1)).toBe("{");
          expect(inner.start).toBe(headerEnd);
          if (parseHcl(text).problems.length > 0) continue;
          expect(text.slice(inner.end, end)).toBe("}");
          for (const label of labels) expect(text.slice(label.start, label.end)).toMatch(/^(?:".*"|[^"]+)$/s);
        }
      }
    });
  });

  it("of literal text hold its source, at most one line of it", () => {
    forAllDocuments((text, body) => {
      for (const { node } of nodesOf(body)) {
        if (node.kind !== "template") continue;
        const quoted = node.form === "quoted";
        for (const { node: part, parent } of nodesOf(node)) {
          if (part.kind !== "literal" || innermostTemplate(node, part) !== node || parent === undefined) continue;
          const source = text.slice(part.start, part.end);
          expect(source.slice(0, -1)).not.toContain("\n");
          if (quoted) {
            expect(parseExpression(`"${source}"`).expression).toMatchObject(
              source === "" ? { parts: [] } : { parts: [{ value: part.value }] },
            );
          } else expect(source.replace(/([$%])\1\{/g, "$1{")).toBe(part.value);
        }
      }
    });
  });
});

function expectSeparateSiblings(body: Body): void {
  const children = new Map<Node, Node[]>();
  for (const { node, parent } of nodesOf(body)) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  for (const siblings of children.values()) {
    siblings.sort((one, other) => one.start - other.start || one.end - other.end);
    siblings.forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(siblings[index - 1]?.end ?? 0);
    });
  }
}

/** True when there is no syntax error below the node. */
function isComplete(node: Node): boolean {
  return nodesOf(node).every(({ node: inner }) => inner.kind !== "invalid");
}

/** The template that a part belongs to: the smallest one around it. */
function innermostTemplate(root: Node, part: Node): Node {
  return nodesOf(root)
    .map(({ node }) => node)
    .filter(({ kind, start, end }) => kind === "template" && start <= part.start && part.end <= end)
    .reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one));
}

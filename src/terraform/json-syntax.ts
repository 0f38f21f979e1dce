import type { Attribute, Block, Body, Expression, Label, ObjectItem, SyntaxProblem, Template } from "../hcl/ast.js";
import { parseExpression, parseTemplate } from "../hcl/parser.js";
import { decodedOffsets, parseJson, type JsonNode, type JsonProperty, type JsonString } from "./json.js";
import { nestedBlockTypes } from "./nested-blocks.js";
import { relocate } from "./relocate.js";

/**
 * Reads `.tf.json`, `.tofu.json` and `.tfvars.json` into the body that the same content has in native syntax.
 *
 * https://developer.hashicorp.com/terraform/language/syntax/json: strings are templates, except where only a literal, a type
 * or a reference makes sense; blocks are objects, or arrays of them, with one level per label; `//` is a comment.
 */
export function parseJsonConfiguration(text: string): JsonBody {
  return parseDocument(text, FILE);
}

/** Reads the values of a `.tfvars.json` file: all of them literal. */
export function parseJsonValues(text: string): JsonBody {
  const { body, problems } = parseDocument(text, { blocks: NO_BLOCKS, attributes: () => "literal" });
  if (!text.trimStart().startsWith("[")) return { body, problems };
  const { start, end } = body;
  const message = "A variables file is one object, not a list";
  return { body: { ...body, attributes: new Map() }, problems: [...problems, { message, start, end }] };
}

export interface JsonBody {
  readonly body: Body;
  readonly problems: readonly SyntaxProblem[];
}

type Item = JsonNode<never>;

/** What the strings of an argument are. */
type Meaning = "template" | "literal" | "expression";

/** What JSON alone does not tell about an object: which of its properties are blocks, and what its strings mean. */
interface Schema {
  readonly blocks: (name: string, labels: readonly Label[]) => BlockSchema | undefined;
  readonly attributes: (name: string) => Meaning;
}

interface BlockSchema {
  readonly labels: number;
  /** The schema of its body, by its labels. */
  readonly body: (labels: readonly Label[]) => Schema;
}

const NO_BLOCKS = (): undefined => undefined;

function plain(labels: number, expressions: readonly string[] = [], literals: readonly string[] = []): BlockSchema {
  const meaning = (name: string): Meaning =>
    expressions.includes(name) ? "expression" : literals.includes(name) ? "literal" : "template";
  return { labels, body: () => ({ blocks: NO_BLOCKS, attributes: meaning }) };
}

const META_BLOCKS: ReadonlyMap<string, BlockSchema> = new Map([
  ["lifecycle", plain(0, ["ignore_changes", "replace_triggered_by"])],
  ["connection", plain(0)],
  ["provisioner", plain(1)],
]);

/** The body of a resource, data source or provider: its blocks are those that its type is known to have. */
function resourceBody(type: string): Schema {
  return {
    blocks: (name) => META_BLOCKS.get(name) ?? nested(nestedBlockTypes(type), name),
    attributes: (name) => (name === "provider" || name === "depends_on" ? "expression" : "template"),
  };
}

type NestedTypes = ReturnType<typeof nestedBlockTypes>;

function nested(types: NestedTypes, name: string): BlockSchema | undefined {
  const bodyOf = (inner: NestedTypes): Schema => ({
    blocks: (innerName) => nested(inner, innerName),
    attributes: () => "template",
  });
  if (name === "dynamic") {
    return {
      labels: 1,
      body: ([label]) => ({
        blocks: (part) =>
          part === "content" ? { labels: 0, body: () => bodyOf(types[label?.value ?? ""] ?? {}) } : undefined,
        attributes: (part) => (part === "iterator" ? "expression" : "template"),
      }),
    };
  }
  const inner = types[name];
  return inner === undefined ? undefined : { labels: 0, body: () => bodyOf(inner) };
}

const TYPED: BlockSchema = { labels: 2, body: ([type]) => resourceBody(type?.value ?? "") };

const TOP_LEVEL: ReadonlyMap<string, BlockSchema> = new Map<string, BlockSchema>([
  ["terraform", plain(0)],
  ["provider", { labels: 1, body: ([name]) => resourceBody(`provider.${name?.value ?? ""}`) }],
  ["variable", plain(1, ["type"], ["default", "description"])],
  ["locals", plain(0)],
  ["output", plain(1, ["depends_on"], ["description"])],
  ["resource", TYPED],
  ["data", TYPED],
  ["ephemeral", TYPED],
  ["module", plain(1, ["providers", "depends_on"])],
  ["moved", plain(0, ["from", "to"])],
  ["import", plain(0, ["to", "provider"])],
  ["removed", plain(0, ["from"])],
  ["check", plain(1)],
  ["action", TYPED],
]);

const FILE: Schema = { blocks: (name) => TOP_LEVEL.get(name), attributes: () => "template" };

function parseDocument(text: string, schema: Schema): JsonBody {
  const parsed = parseJson(text);
  const reader = new Reader(text);
  const end = text.length;
  if (!parsed.ok) {
    const start = Math.min(parsed.problem.offset, end);
    const problem = { message: `JSON: ${parsed.problem.message}`, start, end: Math.min(start + 1, end) };
    return { body: { attributes: new Map(), blocks: [], start: 0, end }, problems: [problem] };
  }
  return { body: reader.body(parsed.root, schema, []), problems: reader.problems };
}

class Reader {
  readonly problems: SyntaxProblem[] = [];

  constructor(private readonly text: string) {}

  body(node: Item, schema: Schema, labels: readonly Label[]): Body {
    const attributes = new Map<string, Attribute>();
    const blocks: Block[] = [];
    for (const property of this.properties(node, "the body of a block")) {
      const name = plainText(property.key);
      const block = schema.blocks(name, labels);
      if (block !== undefined) this.blocks(property, name, block, blocks);
      else if (attributes.has(name)) this.problem(property.key, `The argument "${name}" was already set`);
      else attributes.set(name, this.attribute(property, name, schema.attributes(name)));
    }
    return { attributes, blocks, start: node.start, end: node.end };
  }

  private attribute(property: JsonProperty<never>, name: string, meaning: Meaning): Attribute {
    const { start, end } = property;
    return { name, nameEnd: property.key.end, expression: this.expression(property.value, meaning), start, end };
  }

  /** The properties of an object, or of the objects in an array, without comments. */
  private *properties(node: Item, what: string): Iterable<JsonProperty<never>> {
    if (node.kind === "array") for (const item of node.items) yield* this.properties(item, what);
    else if (node.kind === "object") {
      for (const property of node.properties) if (plainText(property.key) !== "//") yield property;
    } else if (node.kind !== "scalar" || node.value !== null) this.problem(node, `An object is expected for ${what}`);
  }

  private blocks(property: JsonProperty<never>, type: string, schema: BlockSchema, into: Block[]): void {
    const read = (node: Item, start: number, headerEnd: number, labels: readonly Label[]): void => {
      if (labels.length < schema.labels) {
        for (const labelled of this.properties(node, `the labels of "${type}"`)) {
          const { key } = labelled;
          const label = { value: plainText(key), start: key.start, end: key.end };
          // The properties of an array's objects are blocks of their own, and so are those that share a label.
          read(labelled.value, key.start, key.end, [...labels, label]);
        }
      } else if (node.kind === "array") for (const item of node.items) read(item, item.start, item.start + 1, labels);
      else if (node.kind !== "scalar" || node.value !== null) {
        const body = this.body(node, schema.body(labels), labels);
        into.push({ type, labels, headerEnd, body, start, end: node.end });
      }
    };
    read(property.value, property.start, property.key.end, []);
  }

  private expression(node: Item, meaning: Meaning): Expression {
    const { start, end } = node;
    switch (node.kind) {
      case "scalar":
        return node.value === null ? { kind: "null", start, end } : { kind: "bool", value: node.value, start, end };
      case "number":
        return node.text.startsWith("-")
          ? {
              kind: "unary",
              operator: "-",
              operand: { kind: "number", text: node.text.slice(1), start, end },
              start,
              end,
            }
          : { kind: "number", text: node.text, start, end };
      case "string":
        return meaning === "expression" ? this.embedded(node) : this.template(node, meaning);
      case "array":
        return { kind: "tuple", items: node.items.map((item) => this.expression(item, meaning)), start, end };
      case "object":
        return { kind: "object", items: this.items(node.properties, meaning), start, end };
      case "hole":
        return { kind: "invalid", start, end };
    }
  }

  private items(properties: readonly JsonProperty<never>[], meaning: Meaning): readonly ObjectItem[] {
    const names = new Set<string>();
    return properties.map((property) => {
      const name = plainText(property.key);
      if (names.has(name)) this.problem(property.key, `The attribute "${name}" was already set`);
      names.add(name);
      return this.item(property, meaning);
    });
  }

  private item(property: JsonProperty<never>, meaning: Meaning): ObjectItem {
    const key = this.template(property.key, meaning === "literal" ? "literal" : "template");
    const value = this.expression(property.value, meaning);
    return { key, keyIsExpression: true, value, start: property.start, end: property.end };
  }

  private template(node: JsonString<never>, meaning: Meaning): Template {
    const { start, end } = node;
    const value = plainText(node);
    if (meaning === "literal" || !/[$%]\{/.test(value)) {
      const parts = value === "" ? [] : [{ kind: "literal" as const, value, start: start + 1, end: end - 1 }];
      return { kind: "template", form: "quoted", parts, start, end };
    }
    const { template, problems } = parseTemplate(value);
    const move = decodedOffsets(this.text, node);
    for (const problem of problems) this.problems.push(relocate(problem, move));
    return { ...relocate(template, move), form: "quoted", start, end };
  }

  /** A string that holds an expression in native syntax. */
  private embedded(node: JsonString<never>): Expression {
    const { expression, problems } = parseExpression(plainText(node));
    const move = decodedOffsets(this.text, node);
    for (const problem of problems) this.problems.push(relocate(problem, move));
    return relocate(expression, move);
  }

  private problem({ start, end }: Item, message: string): void {
    this.problems.push({ message, start, end });
  }
}

function plainText(node: JsonString<never>): string {
  return node.parts.length === 0 ? "" : node.parts.map((part) => (typeof part === "string" ? part : "")).join("");
}

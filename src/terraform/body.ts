import { ALWAYS, together, type Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import type { Attribute, Block } from "../hcl/ast.js";
import {
  attributesOf,
  blocksOf,
  locate,
  typeMade,
  type Layers,
  type Located,
  type ParsedFile,
} from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import { bind, type Scope } from "./scope.js";
import { DYNAMIC } from "./types.js";
import {
  elementsOf,
  entriesOf,
  EMPTY_TUPLE,
  number,
  object,
  settle,
  sortedKeys,
  text,
  tuple,
  unknown,
  withOrigin,
  type TfValue,
} from "./values.js";
import { originAt } from "./origin.js";

/** Gives the scope for something in a file. */
export type Scopes = (file: ParsedFile) => Scope;

/** What is in a block after its `dynamic` blocks are expanded; nothing of it is evaluated but what they repeat over. */
export interface Content {
  readonly attributes: readonly Located<Attribute>[];
  /** By the type of block. */
  readonly blocks: ReadonlyMap<string, BlockList>;
  readonly scopes: Scopes;
}

export interface BlockList {
  readonly items: readonly BlockItem[];
  /** Set when there may be more blocks than are listed. */
  readonly rest: readonly Cause[] | undefined;
  /** All blocks of each case, when it is known which there may be. */
  readonly cases?: readonly BlocksInCase[] | undefined;
}

export interface BlocksInCase {
  readonly items: readonly BlockItem[];
  readonly onlyIf: Case;
}

export interface BlockItem {
  /** The block itself, or the `content` of a dynamic one with the span of the whole. */
  readonly at: Located<Block>;
  readonly content: Content;
}

const NO_BLOCKS: ReadonlyMap<string, BlockList> = new Map();

/** Reads the content of a block with its overrides, leaving out the arguments and block types that are no attributes. */
export function contentOf(layers: Layers, scopes: Scopes, meta: ReadonlySet<string>): Content {
  const left: BlocksLeft = { blocks: MOST_BLOCKS };
  const attributes = attributesOf(layers).filter(({ node }) => !meta.has(node.name));
  const blocks = blocksOf(layers).filter(({ node }) => !meta.has(node.type));
  return { attributes, blocks: expand(blocks, scopes, left), scopes };
}

/** Nested blocks that may still be made of one block: dynamic blocks in dynamic blocks multiply. */
interface BlocksLeft {
  blocks: number;
}

const MOST_BLOCKS = 10_000;

function nestedContent(block: Located<Block>, scopes: Scopes, left: BlocksLeft): Content {
  const { file, node } = block;
  const attributes = [...node.body.attributes.values()].map((attribute) => ({ file, node: attribute }));
  const blocks = node.body.blocks.map((nested) => ({ file, node: nested }));
  return { attributes, blocks: expand(blocks, scopes, left), scopes };
}

function expand(blocks: readonly Located<Block>[], scopes: Scopes, left: BlocksLeft): ReadonlyMap<string, BlockList> {
  if (blocks.length === 0) return NO_BLOCKS;
  const lists = new Map<string, { items: BlockItem[]; rest: readonly Cause[] | undefined; made: BlockList[] }>();
  for (const block of blocks) {
    const type = typeMade(block.node);
    const list = lists.get(type) ?? { items: [], rest: undefined, made: [] };
    lists.set(type, list);
    const made: BlockList =
      block.node.type === "dynamic"
        ? expandDynamic(block, scopes(block.file), scopes, left)
        : { items: [{ at: block, content: nestedContent(block, scopes, left) }], rest: undefined };
    list.made.push(made);
    for (const item of made.items) list.items.push(item);
    if (made.rest !== undefined) list.rest = [...(list.rest ?? []), ...made.rest];
  }
  return new Map(
    [...lists].map(([type, { items, rest, made }]): [string, BlockList] => [
      type,
      rest === undefined ? { items, rest } : { items, rest, cases: casesTogether(made) },
    ]),
  );
}

const MOST_CASES = 16;

/** All blocks of each case that lists of them make together; `undefined` where one may have others. */
function casesTogether(lists: readonly BlockList[]): readonly BlocksInCase[] | undefined {
  let all: readonly BlocksInCase[] = [{ items: [], onlyIf: ALWAYS }];
  for (const { items, rest, cases } of lists) {
    const own = cases ?? (rest === undefined ? [{ items, onlyIf: ALWAYS }] : undefined);
    if (own === undefined || all.length * own.length > MOST_CASES) return undefined;
    all = all.flatMap((before) =>
      own.flatMap((each): readonly BlocksInCase[] => {
        const onlyIf = together(before.onlyIf, each.onlyIf);
        return onlyIf === undefined ? [] : [{ items: [...before.items, ...each.items], onlyIf }];
      }),
    );
  }
  return all;
}

/** https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function expandDynamic(dynamic: Located<Block>, scope: Scope, scopes: Scopes, left: BlocksLeft): BlockList {
  const { file, node } = dynamic;
  const content = node.body.blocks.find((block) => block.type === "content");
  const forEach = node.body.attributes.get("for_each");
  if (content === undefined || forEach === undefined) {
    const message = 'A dynamic block needs a "for_each" argument and a "content" block';
    const span = locate(dynamic);
    scope.report({ message, span });
    return { items: [], rest: [{ reason: message, span }] };
  }
  const collection = settle(evaluateExpression(forEach.expression, scope, forEach));
  const elements = elementsToRepeat(collection);
  if (elements === undefined) {
    const message =
      "A dynamic block cannot repeat over this value: a list, set, map or object is required, and not null";
    const span = locate({ file, node: forEach });
    scope.report({ message, span });
    return { items: [], rest: [{ reason: message, span }] };
  }
  const iterator = iteratorName(dynamic);
  // The finding belongs on the block that is repeated, its arguments are on their own lines.
  const at = { file, node };
  const made = elements.known.slice(0, left.blocks);
  left.blocks -= made.length;
  const blockOf = ([key, value]: readonly [TfValue, TfValue]): BlockItem => {
    const each = object(new Map([["key", key] as const, ["value", value] as const]));
    const inner: Scopes = (other) => bind(scopes(other), iterator, each);
    return { at, content: nestedContent({ file, node: content }, inner, left) };
  };
  const items = made.map(blockOf);
  if (made.length === elements.known.length) {
    const cases = elements.rest === undefined ? undefined : blocksInCases(collection, blockOf, left);
    return { items, rest: elements.rest, cases };
  }
  const message = `Dynamic blocks make more than ${MOST_BLOCKS} blocks here; the others are not judged`;
  const span = locate(dynamic);
  scope.report({ message, span });
  return { items, rest: [...(elements.rest ?? []), { reason: message, span }] };
}

/** The blocks that a dynamic one makes of each collection that its may be. */
function blocksInCases(
  collection: TfValue,
  blockOf: (element: readonly [TfValue, TfValue]) => BlockItem,
  left: BlocksLeft,
): readonly BlocksInCase[] | undefined {
  const { choices, cases } = collection.kind === "unknown" ? collection : {};
  const elements = choices?.map((choice) => elementsToRepeat(settle(choice)));
  if (elements === undefined || cases === undefined) return undefined;
  if (elements.some((each) => each === undefined || each.rest !== undefined)) return undefined;
  const count = elements.reduce((sum, each) => sum + (each?.known.length ?? 0), 0);
  if (count > left.blocks) return undefined;
  left.blocks -= count;
  return elements.map((each, index) => ({ items: (each?.known ?? []).map(blockOf), onlyIf: cases[index] ?? ALWAYS }));
}

/** `iterator = p`, or the label of the block. */
function iteratorName({ node }: Located<Block>): string {
  const written = node.body.attributes.get("iterator")?.expression;
  if (written?.kind === "variable") return written.name;
  const literal = written?.kind === "template" && written.parts.length === 1 ? written.parts[0] : undefined;
  return literal?.kind === "literal" ? literal.value : (node.labels[0]?.value ?? "");
}

interface Elements {
  readonly known: readonly (readonly [key: TfValue, value: TfValue])[];
  readonly rest: readonly Cause[] | undefined;
}

function elementsToRepeat(collection: TfValue): Elements | undefined {
  if (collection.kind === "unknown") {
    const { partial, because } = collection;
    const certain = collection.entries?.certain ?? (partial?.kind === "mapping" ? partial.entries : undefined);
    if (certain !== undefined) return { known: pairs(certain), rest: because };
    if (partial?.kind !== "sequence") return { known: [], rest: because };
    const known = [...partial.leading, ...partial.some];
    return {
      known: known.map((value, index) => keyed(collection.type.kind === "set", index, value, because)),
      rest: partial.isComplete === true ? undefined : because,
    };
  }
  const entries = entriesOf(collection);
  if (entries !== undefined) return { known: pairs(entries), rest: undefined };
  const elements = elementsOf(collection);
  if (elements === undefined) return undefined;
  const isSet = collection.kind === "set";
  return { known: elements.map((value, index) => keyed(isSet, index, value)), rest: undefined };
}

function pairs(entries: ReadonlyMap<string, TfValue>): readonly (readonly [TfValue, TfValue])[] {
  return sortedKeys(entries).map((key) => [text(key), entries.get(key) ?? unknown(DYNAMIC, [])]);
}

function keyed(isSet: boolean, index: number, value: TfValue, because?: readonly Cause[]): readonly [TfValue, TfValue] {
  if (isSet) return [value, value];
  return [because === undefined ? number(index) : unknown(DYNAMIC, because), value];
}

/** An argument of a content, evaluated; its place is the whole argument, name included. */
export function evaluateAttribute({ file, node }: Located<Attribute>, scopes: Scopes): TfValue {
  return evaluateExpression(node.expression, scopes(file), node);
}

/** The argument of that name, evaluated. */
export function argument(content: Content, name: string): TfValue | undefined {
  const attribute = content.attributes.find(({ node }) => node.name === name);
  return attribute && evaluateAttribute(attribute, content.scopes);
}

/** The blocks of a type. */
export function blocksOfType(content: Content, type: string): BlockList {
  return content.blocks.get(type) ?? { items: [], rest: undefined };
}

/** Nested blocks as a reference sees them: a list of objects. */
export function blocksValue(list: BlockList): TfValue {
  const items = list.items.map(({ at, content }) => withOrigin(contentValue(content), originAt(at.file, at.node)));
  if (list.rest === undefined) return items.length === 0 ? EMPTY_TUPLE : tuple(items);
  return unknown(DYNAMIC, list.rest, {
    notNull: true,
    partial: { kind: "sequence", leading: [], some: items, other: undefined },
  });
}

function contentValue(content: Content): TfValue {
  const entries = new Map<string, TfValue>();
  for (const attribute of content.attributes)
    entries.set(attribute.node.name, evaluateAttribute(attribute, content.scopes));
  for (const [type, list] of content.blocks) entries.set(type, blocksValue(list));
  return object(entries);
}

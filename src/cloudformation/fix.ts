import { isUnset } from "../graph/known.js";
import type { TextEdit } from "../graph/edit.js";
import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";
import {
  filling,
  insertion,
  isAnchored,
  type NewEntries,
  openText,
  rangeOf,
  replacement,
  substituted,
  type TemplateText,
  type TextRange,
  valueRange,
} from "./fix-text.js";
import { propertyPath, type Step } from "./property-path.js";
import { writtenTemplate } from "./service.js";
import { mentionsVariables } from "./service-variables.js";
import { readDocument } from "./template.js";
import { textOf } from "./values.js";
import { entryOf } from "./vocabulary.js";

type Literal = string | number | boolean;

/**
 * The edits that set attributes of a resource in a template, in YAML or JSON: only the lines of these properties change, and
 * quoting, indentation and comments stay as they are. A property that is missing is added to the others.
 *
 * @param text of the template
 * @param target the resource's address; in a nested stack, the last part of it is the logical id in its template
 * @param set attribute names to the values they shall have
 * @returns `undefined` where that is not possible: the value is an expression, shared through an anchor, or not in the resource
 */
export function templateFix(
  text: string,
  path: string,
  target: { readonly address: string },
  set: Readonly<Record<string, Literal>>,
): { readonly edits: readonly TextEdit[] } | undefined {
  const file = open(path, text);
  const id = target.address.slice(target.address.lastIndexOf("/") + 1);
  const resource = member(member(file.root, "Resources"), id);
  const type = textOf(member(resource, "Type"));
  if (resource?.kind !== "map" || type === undefined) return undefined;
  const properties = member(resource, "Properties");
  const entry = entryOf(type, (property) => member(properties, property) !== undefined);
  const edits: TextEdit[] = [];
  const additions = new Map<Value, Omit<NewProperties, "to">>();
  for (const [attribute, wanted] of Object.entries(set)) {
    const beside = besideProperties(attribute, wanted);
    const below = beside === undefined ? propertyPath(entry, attribute, properties) : undefined;
    const steps = beside?.steps ?? (below === undefined ? undefined : ["Properties", ...below]);
    const change = steps === undefined ? undefined : changeAt(file.text, resource, steps, beside?.value ?? wanted);
    if (change === undefined) return undefined;
    if ("replacement" in change) edits.push(change);
    else {
      const { to, entries } = change;
      additions.set(to, { ...change, entries: merged(additions.get(to)?.entries, entries) });
    }
  }
  // What is filled into the last entry of a map goes before what is put behind that entry.
  for (const [to, { steps, entries }] of [...additions].sort(([, a], [, b]) => b.steps.length - a.steps.length)) {
    const step = indentStep(resource);
    const edit =
      to.kind === "map"
        ? insertion(file.text, to, entries, to === resource ? "Type" : undefined, step)
        : filling(file.text, String(steps.at(-1)), to, entries, step);
    if (edit === undefined) return undefined;
    edits.push({ ...edit, adds: { to: [id, ...steps].join("/"), names: [...entries.keys()] } });
  }
  return { edits: edits.sort((a, b) => a.start - b.start) };
}

/**
 * The edit that makes a literal a substitution in which a piece is written in another way: `arn:…:dbuser:*\/app` becomes
 * `!Sub "arn:…:dbuser:${Db.DbiResourceId}/app"`. The rest of it stays the text that it is
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html).
 *
 * @param range the offsets of the value, with its key if it has one
 * @returns `undefined` where there is no literal on one line, or one that is substituted already
 */
export function substitution(
  text: string,
  path: string,
  range: TextRange,
  piece: { readonly from: string; readonly to: string },
): TextEdit | undefined {
  const { text: file, root } = open(path, text);
  const literal = root && literalAt(file, root, range);
  return literal && substituted(file, literal, piece);
}

/**
 * Where the literal of a value stands without its key; `undefined` when no text of the template is at the range.
 */
function literalAt(file: TemplateText, value: Value, range: TextRange): TextRange | undefined {
  if (value.kind === "list") {
    for (const item of value.items) {
      const { start, end } = rangeOf(file, item.span);
      if (item.kind === "known" && start === range.start && end === range.end) return range;
      const inner = start <= range.start && range.end <= end ? literalAt(file, item, range) : undefined;
      if (inner !== undefined) return inner;
    }
  }
  if (value.kind !== "map" || value.entries.has("Fn::Sub")) return undefined;
  for (const [key, entry] of value.entries) {
    const { start, end } = rangeOf(file, entry.span);
    if (start > range.start || end < range.end) continue;
    if (entry.kind === "known" && start === range.start && end === range.end) return valueRange(file, key, entry);
    const inner = literalAt(file, entry, range);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Attributes that templates set beside the properties. */
function besideProperties(
  attribute: string,
  value: Literal,
): { readonly steps: readonly Step[]; readonly value: Literal } | undefined {
  if (attribute === "deletion_policy") return { steps: ["DeletionPolicy"], value };
  if (attribute === "update_replace_policy") return { steps: ["UpdateReplacePolicy"], value };
  if (attribute === "skip_final_snapshot") {
    return { steps: ["DeletionPolicy"], value: value === true ? "Delete" : "Snapshot" };
  }
  return undefined;
}

interface OpenFile {
  readonly path: string;
  readonly text: TemplateText;
  readonly root: Value | undefined;
}

/** The file that was read last: fixes are asked for finding by finding, and those of one file follow each other. */
let last: OpenFile | undefined;

function open(path: string, text: string): OpenFile {
  if (last?.path !== path || last.text.text !== text) {
    const { value } = readDocument(path, text);
    last = { path, text: openText(text), root: (value && writtenTemplate(value)) ?? value };
  }
  return last;
}

/** Entries to add to a map, or in place of an empty value. */
interface NewProperties {
  readonly to: Value;
  /** The way to it from the resource. */
  readonly steps: readonly Step[];
  readonly entries: NewEntries;
}

type Change = TextEdit | NewProperties;

function changeAt(file: TemplateText, resource: MapValue, steps: readonly Step[], wanted: Literal): Change | undefined {
  let at: Value = resource;
  for (const [index, step] of steps.entries()) {
    // What an anchor or a function gives is not this resource's alone, or not written at all.
    if (at.via !== undefined || isFunction(at) || isAnchored(file, at)) return undefined;
    // A function among the items before may have left none, so that what is meant stands further on.
    if (at.kind === "list" && at.items.slice(0, Number(step) + 1).some(isFunction)) return undefined;
    const next: Value | undefined = at.kind === "list" ? at.items[Number(step)] : member(at, String(step));
    // What a merge key brings is overruled by an entry of the map's own.
    if (next === undefined || !isWithin(next.span, at.span)) {
      if (at.kind !== "map") return undefined;
      return { to: at, steps: steps.slice(0, index), entries: nested(steps.slice(index), wanted) };
    }
    if (isUnset(next) && next.via === undefined && typeof step === "string" && index < steps.length - 1) {
      return { to: next, steps: steps.slice(0, index + 1), entries: nested(steps.slice(index + 1), wanted) };
    }
    if (index === steps.length - 1) {
      // What a variable of the Serverless Framework stands for is written elsewhere.
      if (mentionsVariables(textOf(next) ?? "")) return undefined;
      return typeof step === "string" ? replacement(file, step, next, wanted) : undefined;
    }
    at = next;
  }
  return undefined;
}

function nested(steps: readonly Step[], value: Literal): NewEntries {
  const [first, ...rest] = steps;
  return new Map([[String(first), rest.length === 0 ? value : nested(rest, value)]]);
}

function merged(one: NewEntries | undefined, other: NewEntries): NewEntries {
  const entries = new Map(one);
  for (const [key, value] of other) {
    const present = entries.get(key);
    entries.set(key, typeof present === "object" && typeof value === "object" ? merged(present, value) : value);
  }
  return entries;
}

function member(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === "map" ? value.entries.get(name) : undefined;
}

function isFunction(value: Value): boolean {
  if (value.kind !== "map" || value.entries.size !== 1) return false;
  const [key = ""] = value.entries.keys();
  return key === "Ref" || key.startsWith("Fn::") || key.startsWith("!");
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.startLine >= outer.startLine && inner.endLine <= outer.endLine;
}

/** Columns by which the entries of a resource are indented below its logical id. */
function indentStep(resource: MapValue): number {
  const [first] = resource.entries.values();
  const step = (first?.span.startColumn ?? 0) - resource.span.startColumn;
  return step > 0 && first?.span.startLine !== resource.span.startLine ? step : 2;
}

import type { Span } from "../graph/span.js";
import type { Cause, ListValue, Reference, TextPart, Value } from "../graph/value.js";
import { subnetsOf } from "./cidr.js";
import { decide, type Evaluate } from "./conditions.js";
import { encodeJson } from "./json-text.js";
import type { Scope } from "./scope.js";
import {
  boundedText,
  computed,
  concatenate,
  isSame,
  isUnset,
  known,
  oneOf,
  partsOf,
  placed,
  reasonsIn,
  referencesOf,
  textOf,
  unknown,
} from "./values.js";

/** A function as it stands in a template. */
export interface Call {
  readonly name: string;
  /** Not evaluated. */
  readonly argument: Value;
  readonly span: Span;
  readonly scope: Scope;
  readonly evaluate: Evaluate;
}

type Intrinsic = (call: Call) => Value;

/**
 * Functions of templates by their long names.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (call) => {
    const name = textOf(evaluated(call));
    return name === undefined ? mistake(call, "Ref takes the name of a parameter or resource") : refer(name, call);
  },

  "Fn::GetAtt": (call) => {
    const argument = evaluated(call);
    const [id, attribute] = argument.kind === "list" ? argument.items.map(textOf) : splitAtDot(textOf(argument));
    if (id === undefined || attribute === undefined) {
      const because = reasonsIn(argument);
      return because.length > 0
        ? unknown(because, call.span)
        : mistake(call, "Fn::GetAtt takes a resource and an attribute");
    }
    return attributeOf(id, attribute, call);
  },

  "Fn::Sub": (call) => {
    const { argument } = call;
    const [template, variables] = argument.kind === "list" ? argument.items : [argument];
    if (template === undefined || (textOf(template) === undefined && template.kind !== "unknown")) {
      return mistake(call, "Fn::Sub takes a text, or a list of a text and its variables");
    }
    return substitute(template, variables, call);
  },

  "Fn::Join": (call) => {
    const [delimiter, list] = argumentsOf(call);
    const separator = textOf(delimiter);
    if (separator === undefined || list === undefined) return mistake(call, "Fn::Join takes a delimiter and a list");
    if (list.kind !== "list") {
      // A text that is known to be a list's elements, or not known at all.
      return concatenate(partsOf(list), referencesOf(list), call.span);
    }
    const parts: TextPart[] = [];
    for (const [index, item] of list.items.entries()) parts.push(index === 0 ? "" : separator, ...partsOf(item));
    if (list.rest !== undefined) parts.push({ unknown: list.rest });
    return concatenate(parts, list.items.flatMap(referencesOf), call.span);
  },

  "Fn::Split": (call) => {
    const [delimiter, source] = argumentsOf(call);
    const separator = textOf(delimiter);
    if (separator === undefined || separator === "" || source === undefined) {
      return mistake(call, "Fn::Split takes a delimiter and a text");
    }
    return split(separator, source, call.span);
  },

  "Fn::Select": (call) => {
    const [index, list] = argumentsOf(call);
    const position = Number(textOf(index) ?? Number.NaN);
    if (list === undefined) return mistake(call, "Fn::Select takes an index and a list");
    if (!Number.isInteger(position)) return unknown(reasonsIn(index ?? list), call.span);
    if (list.kind !== "list") return list.kind === "unknown" ? list : mistake(call, "Fn::Select takes a list");
    const item = list.items[position];
    if (item !== undefined) return item;
    if (list.rest !== undefined) return unknown(list.rest, call.span);
    return mistake(call, `Fn::Select takes item ${position} of a list of ${list.items.length}`);
  },

  "Fn::If": (call) => {
    const [condition, whenTrue, whenFalse] = call.argument.kind === "list" ? call.argument.items : [];
    const name = textOf(condition);
    if (condition === undefined || name === undefined || whenTrue === undefined || whenFalse === undefined) {
      return mistake(call, "Fn::If takes the name of a condition and two values");
    }
    const truth = decide(name, call.scope, condition, call.evaluate);
    if (typeof truth === "boolean") return call.evaluate(truth ? whenTrue : whenFalse, call.scope);
    const because = undecided(name, truth);
    return either(call.evaluate(whenTrue, call.scope), call.evaluate(whenFalse, call.scope), because, call.span);
  },

  "Fn::FindInMap": (call) => findInMap(call),

  "Fn::Base64": (call) => {
    const value = evaluated(call);
    const text = textOf(value);
    if (text !== undefined) return boundedText(Buffer.from(text).toString("base64"), call.span);
    const because = reasonsIn(value);
    return because.length > 0 ? unknown(because, call.span) : mistake(call, "Fn::Base64 takes a text");
  },

  "Fn::Cidr": (call) => {
    const [block, count, bits] = argumentsOf(call);
    const values = [block, count].map(textOf);
    const [start, number] = values;
    if (block === undefined || count === undefined) return mistake(call, "Fn::Cidr takes a block and a count");
    if (start === undefined || number === undefined) {
      return unknown([block, count].flatMap(reasonsIn), call.span);
    }
    if (start.includes(":"))
      return unknown([{ reason: "Fn::Cidr of an IPv6 block is not computed", span: call.span }], call.span);
    const subnets = subnetsOf(start, Number(number), Number(textOf(bits) ?? 8));
    if (subnets === undefined) return mistake(call, `Fn::Cidr finds no ${number} subnets in ${start}`);
    return { kind: "list", items: subnets.map((subnet) => known(subnet, call.span)), span: call.span };
  },

  // Which zones a Region has, and in which order, depends on the account.
  "Fn::GetAZs": ({ span }) => {
    const reference = { address: "AWS::Region", attribute: "AvailabilityZones", derived: true };
    return computed(reference, span);
  },

  "Fn::Length": (call) => {
    const list = evaluated(call);
    if (list.kind === "list" && list.rest === undefined) return known(list.items.length, call.span);
    const because = list.kind === "list" ? (list.rest ?? []) : reasonsIn(list);
    return because.length > 0 ? unknown(because, call.span) : mistake(call, "Fn::Length takes a list");
  },

  "Fn::ToJsonString": (call) => encodeJson(evaluated(call), call.span),

  "Fn::ImportValue": (call) => {
    const name = evaluated(call);
    const export_ = textOf(name) ?? "of a name that is not known";
    return unknown([{ reason: `the export ${export_} of another stack is not known`, span: call.span }], call.span);
  },

  "Fn::GetStackOutput": ({ span }) => unknown([{ reason: "the output of another stack is not known", span }], span),

  "Fn::Transform": (call) => {
    const argument = evaluated(call);
    const name = argument.kind === "map" ? textOf(argument.entries.get("Name")) : undefined;
    const reason = `what the macro ${name ?? "Fn::Transform"} returns is not known`;
    call.scope.report(
      "cloudformation-macro",
      "note",
      `${capital(reason)}: it is run when the template is deployed`,
      call.span,
    );
    return unknown([{ reason, span: call.span }], call.span);
  },
};

/** Why a value that depends on an undecided condition is not known. */
export function undecided(condition: string, causes: readonly Cause[]): readonly Cause[] {
  return causes.map(({ reason, span }) => ({
    reason: `condition ${condition} is not decided: ${reason}`,
    ...(span === undefined ? {} : { span }),
  }));
}

function evaluated({ argument, scope, evaluate }: Call): Value {
  return evaluate(argument, scope);
}

/** The arguments of a function that takes a list of them. */
function argumentsOf({ argument, scope, evaluate }: Call): readonly Value[] {
  return argument.kind === "list" ? argument.items.map((item) => evaluate(item, scope)) : [];
}

function mistake({ name, scope, span }: Call, message: string): Value {
  scope.report("cloudformation-function", "warning", message, span);
  return unknown([{ reason: `${name} is used wrongly: ${message}`, span }], span);
}

function refer(name: string, call: Call): Value {
  const { scope, span } = call;
  const pseudo = scope.pseudoParameters.get(name);
  if (pseudo !== undefined) return { ...pseudo, span };
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return placed(parameter.value, span);
  return attributeOf(name, undefined, call);
}

/** What `Ref` (without an attribute) or `GetAtt` gives of a resource. */
function attributeOf(id: string, attribute: string | undefined, call: Call): Value {
  const { scope, span, evaluate } = call;
  const type = scope.resources.get(id);
  if (type === undefined) {
    if (!scope.mayGenerate(id)) {
      scope.report(
        "cloudformation-reference",
        "warning",
        `There is no parameter or resource ${id} in this template`,
        span,
      );
      return unknown([{ reason: `there is no parameter or resource ${id}`, span }], span);
    }
    return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
  }
  if (attribute?.startsWith("Outputs.") === true) {
    const output = scope.outputOf(id, attribute.slice("Outputs.".length));
    if (output !== undefined) return placed(output, span);
  }
  const other = attribute === undefined && !scope.resolving.has(id) ? scope.standsFor(id) : undefined;
  if (other !== undefined) {
    scope.resolving.add(id);
    const value = evaluate(other, scope);
    scope.resolving.delete(id);
    return placed(value, span);
  }
  return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
}

function splitAtDot(text: string | undefined): readonly (string | undefined)[] {
  const dot = text?.indexOf(".") ?? -1;
  return text === undefined || dot === -1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `${Name}`, `${Resource.Attribute}`, and `${!Literal}`, which stands for `${Literal}`. */
const PLACEHOLDER = /\$\{\s*(!?)([^{}]*?)\s*\}/g;

function substitute(template: Value, variables: Value | undefined, call: Call): Value {
  /** Each evaluated once, however often it is named, since functions within functions would multiply. */
  const values = new Map<string, Value>();
  const parts: TextPart[] = [];
  const references: Reference[] = [];
  // Only a loop over an unknown collection leaves holes in the template.
  for (const part of partsOf(template)) {
    if (typeof part !== "string") {
      parts.push(part);
      continue;
    }
    let end = 0;
    for (const match of part.matchAll(PLACEHOLDER)) {
      const [whole, literal, name = ""] = match;
      parts.push(part.slice(end, match.index));
      end = match.index + whole.length;
      if (literal === "!") parts.push(`\${${name}}`);
      else {
        const value = values.get(name) ?? variable(name, variables, call);
        values.set(name, value);
        parts.push(...partsOf(value));
        references.push(...referencesOf(value));
      }
    }
    parts.push(part.slice(end));
  }
  return concatenate(parts, references, call.span);
}

function variable(name: string, variables: Value | undefined, call: Call): Value {
  const value = variables?.kind === "map" ? variables.entries.get(name) : undefined;
  if (value !== undefined) return call.evaluate(value, call.scope);
  const [id, attribute] = splitAtDot(name);
  return id === undefined ? refer(name, call) : attributeOf(id, attribute, call);
}

/** Pseudo parameters whose values never contain what texts are split at. */
const ATOMS: ReadonlySet<string> = new Set(["AWS::Region", "AWS::AccountId", "AWS::Partition"]);
const MOST_PIECES = 10_000;
const SEPARATORS: ReadonlySet<string> = new Set([":", "/", ",", ".", "|", ";", " "]);

/**
 * Splits a text. Where a reference may contain the delimiter, the pieces are not known, but they are pieces of it: what is
 * selected of them is fixed by it, too.
 */
function split(separator: string, source: Value, span: Span): Value {
  if (source.kind === "list" || source.kind === "map") {
    return unknown([{ reason: `a ${source.kind} cannot be split`, span }], span);
  }
  const parts = partsOf(source);
  const isExact = parts.every(
    (part) =>
      typeof part === "string" ||
      ("reference" in part && ATOMS.has(part.reference.address) && SEPARATORS.has(separator)),
  );
  if (isExact) {
    const pieces: TextPart[][] = [[]];
    for (const part of parts) {
      const [first = "", ...others] = typeof part === "string" ? part.split(separator) : [part];
      pieces.at(-1)?.push(first);
      for (const other of others) pieces.push([other]);
    }
    if (pieces.length > MOST_PIECES)
      return unknown([{ reason: `a text is split into more than ${MOST_PIECES}`, span }], span);
    return { kind: "list", items: pieces.map((piece) => concatenate(piece, [], span)), span };
  }
  const derived = parts.map((part) =>
    typeof part !== "string" && "reference" in part ? { reference: { ...part.reference, derived: true } } : part,
  );
  // Only of a text that is nothing but a reference it is certain where the pieces come from.
  const isOnlyReference =
    derived.length === 1 && parts.every((part) => typeof part !== "string" && "reference" in part);
  return {
    ...unknown(reasonsIn(source), span),
    ...(isOnlyReference ? { text: derived } : {}),
    references: referencesOf(source),
  };
}

/** The value of an `Fn::If` whose condition is not decided: what both branches agree on. */
function either(one: Value, other: Value, because: readonly Cause[], span: Span): Value {
  if (isSame(one, other)) return one;
  const references = [...allReferences(one), ...allReferences(other)];
  const merged = merge(one, other, because, span);
  return references.length === 0 ? merged : { ...merged, references };
}

function merge(one: Value, other: Value, because: readonly Cause[], span: Span): Value {
  if (one.kind === "map" && other.kind === "map") {
    const entries = new Map<string, Value>();
    for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)] as const;
      const place = values[0]?.span ?? values[1]?.span ?? span;
      entries.set(key, either(values[0] ?? known(null, place), values[1] ?? known(null, place), because, place));
    }
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "map", entries, span, ...(rest.length > 0 ? { rest } : {}) };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => either(item, other.items[i] ?? known(null, span), because, item.span));
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "list", items, span, ...(rest.length > 0 ? { rest } : {}) } satisfies ListValue;
  }
  return oneOf([one, other], because, span);
}

function allReferences(value: Value): readonly Reference[] {
  const own = referencesOf(value);
  if (value.kind === "list") return [...own, ...value.items.flatMap(allReferences)];
  if (value.kind === "map") return [...own, ...[...value.entries.values()].flatMap(allReferences)];
  return own;
}

function findInMap(call: Call): Value {
  const { scope, span } = call;
  const [map, first, second, options] = argumentsOf(call);
  if (map === undefined || first === undefined || second === undefined) {
    return mistake(call, "Fn::FindInMap takes a map and two keys");
  }
  const fallback = options?.kind === "map" ? options.entries.get("DefaultValue") : undefined;
  const name = textOf(map);
  if (name === undefined) return unknown(reasonsIn(map), span);
  const section = scope.mappings?.kind === "map" ? scope.mappings.entries.get(name) : undefined;
  const found = lookUp(lookUp(section === undefined ? [] : [section], first), second);
  const [value, ...others] = found;
  const keys = [first, second];
  const unknownKeys = keys.filter((key) => textOf(key) === undefined);
  if (unknownKeys.length > 0) {
    const agree = value !== undefined && fallback === undefined && others.every((other) => isSame(value, other));
    if (agree) return placed(value, span);
    const because = unknownKeys.flatMap(reasonsIn);
    return found.length === 0
      ? unknown(because, span)
      : oneOf([...found, ...(fallback === undefined ? [] : [fallback])], because, span);
  }
  if (value !== undefined) return placed(value, span);
  if (fallback !== undefined) return fallback;
  return mistake(call, `There is no ${keys.map(textOf).join(".")} in the mapping ${name}`);
}

/** What is at a key of maps; at all keys, when the key is not known. */
function lookUp(maps: readonly Value[], key: Value): readonly Value[] {
  const name = textOf(key);
  return maps.flatMap((map) => {
    if (map.kind !== "map") return [];
    if (name === undefined) return [...map.entries.values()];
    const value = map.entries.get(name);
    return value === undefined ? [] : [value];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Leaves out list items that are `AWS::NoValue`. */
export function withoutUnset(items: readonly Value[]): readonly Value[] {
  return items.some(isUnset) ? items.filter((item) => !isUnset(item)) : items;
}

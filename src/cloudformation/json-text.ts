import { isUnset } from "../graph/known.js";
import { readJson } from "../document/json.js";
import type { Span } from "../graph/span.js";
import type { TextPart, Value } from "../graph/value.js";
import { boundedText, concatenate, dataOf, partsOf, reasonsIn, unknown } from "./values.js";

/** A value as JSON text that keeps its structure beside it, even where parts are not known. */
export function encodeJson(value: Value, span: Span): Value {
  const json = withoutUnset(value);
  const data = dataOf(json);
  if (data !== undefined) return { ...boundedText(JSON.stringify(data), span), json };
  return { ...unknown(reasonsIn(json), span), json };
}

/** A document without the members that are `AWS::NoValue`: for IAM they must not be there at all. */
function withoutUnset(value: Value): Value {
  if (value.kind === "list") return { ...value, items: value.items.map(withoutUnset) };
  if (value.kind !== "map") return value;
  const entries = new Map<string, Value>();
  for (const [key, entry] of value.entries) if (!isUnset(entry)) entries.set(key, withoutUnset(entry));
  return { ...value, entries };
}

/** Characters for private use around the number of a piece that is not literal, while the text is read as JSON. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const PIECE = /\uE000(\d+)\uE001/;

/**
 * The value that a JSON text encodes, everything in it at the text's own place. Where references or unknown pieces stand within
 * strings of the JSON, these strings are so.
 *
 * @returns `undefined` when the value is no text, or the text no JSON
 */
export function decodeJson(value: Value): Value | undefined {
  if (value.kind === "list" || value.kind === "map") return undefined;
  if (value.kind === "known" ? typeof value.value !== "string" : value.text === undefined) return undefined;
  const parts = partsOf(value);
  if (parts.some((part) => typeof part === "string" && part.includes(OPEN))) return undefined;
  const text = parts.map((part, index) => (typeof part === "string" ? part : OPEN + String(index) + CLOSE)).join("");
  const { value: json, diagnostics } = readJson(value.span.path, text);
  return json === undefined || diagnostics.length > 0 ? undefined : decoded(json, parts, value.span);
}

function decoded(json: Value, parts: readonly TextPart[], span: Span): Value {
  switch (json.kind) {
    case "list":
      return { ...json, items: json.items.map((item) => decoded(item, parts, span)), span };
    case "map": {
      const entries = new Map([...json.entries].map(([key, entry]) => [key, decoded(entry, parts, span)]));
      return { ...json, entries, span };
    }
    case "known":
      return typeof json.value === "string" && PIECE.test(json.value)
        ? withPieces(json.value, parts, span)
        : { ...json, span };
    case "unknown":
      return { ...json, span };
  }
}

function withPieces(text: string, parts: readonly TextPart[], span: Span): Value {
  // Every second piece of the split is the number of a part.
  const pieces = text.split(PIECE).map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? "")));
  const references = pieces.flatMap((piece) =>
    typeof piece !== "string" && "reference" in piece ? [piece.reference] : [],
  );
  return concatenate(pieces, references, span);
}

import type { Cause } from "../../graph/value.js";
import { fail } from "../errors.js";
import { numberText } from "../numbers.js";
import { checkLength } from "../text.js";
import { addCauses, causesOf, isOpenSet, sortedKeys, type TextPiece, type TfUnknown, type TfValue } from "../values.js";

const ESCAPED = /[<>&\u2028\u2029]/g;

/** The characters of a JSON string, without the quotes, as Go's `encoding/json` writes them. */
function escapeJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

interface Writer {
  readonly pieces: TextPiece[];
  readonly causes: Cause[];
  literal: string;
  length: number;
}

function write(writer: Writer, text: string): void {
  writer.length += text.length;
  checkLength(writer.length);
  writer.literal += text;
}

function flush(writer: Writer): void {
  if (writer.literal !== "") writer.pieces.push({ kind: "literal", value: writer.literal });
  writer.literal = "";
}

function writeUnknown(writer: Writer, value: TfUnknown): void {
  addCauses(writer.causes, value.because);
  if (value.type.kind !== "string" || value.text === undefined || !value.notNull) {
    flush(writer);
    writer.pieces.push({ kind: "hole", because: value.because });
    return;
  }
  write(writer, '"');
  for (const piece of value.text) {
    if (piece.kind === "literal") write(writer, escapeJson(piece.value));
    else {
      flush(writer);
      writer.pieces.push(piece);
    }
  }
  write(writer, '"');
}

function writeValue(writer: Writer, value: TfValue): void {
  switch (value.kind) {
    case "string":
      write(writer, `"${escapeJson(value.value)}"`);
      return;
    case "number":
      if (value.value === Infinity || value.value === -Infinity) fail("cannot serialize infinity as JSON");
      write(writer, numberText(value.value));
      return;
    case "bool":
      write(writer, String(value.value));
      return;
    case "null":
      write(writer, "null");
      return;
    case "unknown":
      writeUnknown(writer, value);
      return;
    case "list":
    case "set":
    case "tuple":
      if (isOpenSet(value)) {
        const because = causesOf(value);
        addCauses(writer.causes, because);
        flush(writer);
        writer.pieces.push({ kind: "hole", because });
        return;
      }
      write(writer, "[");
      for (const [index, item] of value.items.entries()) {
        if (index > 0) write(writer, ",");
        writeValue(writer, item);
      }
      write(writer, "]");
      return;
    case "map":
    case "object": {
      let separator = "{";
      for (const key of sortedKeys(value.entries)) {
        const entry = value.entries.get(key);
        if (entry === undefined) continue;
        write(writer, `${separator}"${escapeJson(key)}":`);
        separator = ",";
        writeValue(writer, entry);
      }
      write(writer, separator === "{" ? "{}" : "}");
      return;
    }
  }
}

/**
 * Writes a value as JSON the way `jsonencode` does: keys sorted, no spaces, `<`, `>`, `&` and line separators escaped.
 *
 * @returns the pieces of the text, and why those that are not literal are not known
 * @throws EvaluationError for what JSON cannot say (infinity)
 */
export function encodeJson(value: TfValue): {
  readonly pieces: readonly TextPiece[];
  readonly causes: readonly Cause[];
} {
  const writer: Writer = { pieces: [], causes: [], literal: "", length: 0 };
  writeValue(writer, value);
  flush(writer);
  return { pieces: writer.pieces, causes: writer.causes };
}

/** A known value as JSON text. */
export function jsonText(value: TfValue): string {
  return encodeJson(value)
    .pieces.map((piece) => (piece.kind === "literal" ? piece.value : ""))
    .join("");
}

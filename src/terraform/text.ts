/**
 * Texts that are not wholly known: a sequence of literal characters, references to attributes that are fixed at apply, and
 * holes. What can be decided about them is decided; what cannot keeps its references where the result is a piece of one.
 */
import type { Cause, Reference } from "../graph/value.js";
import { fail } from "./errors.js";
import type { Origin } from "./origin.js";
import { STRING } from "./types.js";
import {
  text,
  unknown,
  type Provenance,
  type TextPiece,
  type TfString,
  type TfUnknown,
  type TfValue,
} from "./values.js";

/** Longest text that is made, in UTF-16 code units. */
export const LONGEST_TEXT = 8_000_000;

/** Fails for a text that no configuration needs and that would use up the memory. */
export function checkLength(length: number): void {
  if (length > LONGEST_TEXT) fail(`the text would be longer than ${LONGEST_TEXT} characters`);
}

/** The pieces of a text, known or not; `undefined` for a value that is no text. */
export function piecesOf(value: TfValue): readonly TextPiece[] | undefined {
  if (value.kind === "string") {
    return value.pieces ?? [{ kind: "literal", value: value.value, source: undefined, json: value.json }];
  }
  if (value.kind !== "unknown") return undefined;
  return value.text ?? [{ kind: "hole", because: value.because }];
}

/** Whether all characters are known. */
function isLiteral(pieces: readonly TextPiece[]): boolean {
  return pieces.every((piece) => piece.kind === "literal");
}

/** Whether a text looks as if it encoded a JSON object or array. */
function mayBeDocument(pieces: readonly TextPiece[]): boolean {
  for (const piece of pieces) {
    if (piece.kind !== "literal") return false;
    const match = /\S/.exec(piece.value);
    if (match !== null) return match[0] === "{" || match[0] === "[";
  }
  return false;
}

/** Puts literal pieces that have no places of their own together. */
function compact(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const result: TextPiece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (piece.kind === "literal" && piece.value === "") continue;
    if (piece.kind === "literal" && last?.kind === "literal") {
      result[result.length - 1] = { kind: "literal", value: last.value + piece.value };
    } else result.push(piece);
  }
  return result;
}

/**
 * The text that pieces make up: known when all are literal.
 *
 * @param because why it is not known, when it is not
 */
export function textOf(
  pieces: readonly TextPiece[],
  because: readonly Cause[],
  from: Provenance | undefined,
): TfString | TfUnknown {
  const isDocument = mayBeDocument(pieces);
  if (pieces.every((piece) => piece.kind === "literal")) {
    const value = pieces.map((piece) => piece.value).join("");
    checkLength(value.length);
    return isDocument ? { kind: "string", value, pieces, from } : text(value, from);
  }
  const kept = isDocument ? pieces : compact(pieces);
  return unknown(STRING, because, { notNull: true, text: kept, from });
}

/** A text of which only the causes are known. */
export function unknownText(because: readonly Cause[], from?: Provenance): TfUnknown {
  return unknown(STRING, because, { notNull: true, from });
}

/** The reference that a text is or is a piece of, when it consists of nothing else. */
export function loneReference(pieces: readonly TextPiece[]): Reference | undefined {
  const [piece] = pieces;
  return pieces.length === 1 && piece?.kind === "reference" ? piece.reference : undefined;
}

/** A text made from the characters of one attribute alone: fixed at apply as the attribute is. */
export function derivedText(reference: Reference, because: readonly Cause[], from?: Provenance): TfUnknown {
  return unknown(STRING, because, {
    notNull: true,
    text: [{ kind: "reference", reference: { ...reference, derived: true }, because }],
    from,
  });
}

function deriveReference(piece: TextPiece & { kind: "reference" }): TextPiece {
  return { ...piece, reference: { ...piece.reference, derived: true } };
}

/**
 * Applies a function of single characters (a change of case, a replacement of one character) to the literal pieces.
 */
export function mapLiterals(pieces: readonly TextPiece[], map: (literal: string) => string): readonly TextPiece[] {
  return pieces.map((piece) => {
    if (piece.kind === "literal") return { kind: "literal", value: map(piece.value) };
    return piece.kind === "reference" ? deriveReference(piece) : piece;
  });
}

/** The literal characters that the text certainly begins with. */
export function knownPrefix(pieces: readonly TextPiece[]): string {
  let prefix = "";
  for (const piece of pieces) {
    if (piece.kind !== "literal") break;
    prefix += piece.value;
  }
  return prefix;
}

/** The literal characters that the text certainly ends with. */
export function knownSuffix(pieces: readonly TextPiece[]): string {
  let suffix = "";
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== "literal") break;
    suffix = piece.value + suffix;
  }
  return suffix;
}

/** Whether the text begins with the given characters; `undefined` when that is not decided. */
export function startsWith(pieces: readonly TextPiece[], prefix: string): boolean | undefined {
  const known = knownPrefix(pieces);
  if (known.startsWith(prefix)) return true;
  return prefix.startsWith(known) && !isLiteral(pieces) ? undefined : false;
}

/** Whether the text ends with the given characters; `undefined` when that is not decided. */
export function endsWith(pieces: readonly TextPiece[], suffix: string): boolean | undefined {
  const known = knownSuffix(pieces);
  if (known.endsWith(suffix)) return true;
  return suffix.endsWith(known) && !isLiteral(pieces) ? undefined : false;
}

/** Takes known characters off the beginning. */
export function dropPrefix(pieces: readonly TextPiece[], length: number): readonly TextPiece[] {
  const result: TextPiece[] = [];
  let left = length;
  for (const piece of pieces) {
    if (piece.kind === "literal" && left > 0) {
      const taken = Math.min(left, piece.value.length);
      left -= taken;
      if (taken < piece.value.length) result.push({ ...piece, value: piece.value.slice(taken), json: undefined });
    } else result.push(piece);
  }
  return result;
}

/** Takes known characters off the end. */
export function dropSuffix(pieces: readonly TextPiece[], length: number): readonly TextPiece[] {
  const result: TextPiece[] = [];
  let left = length;
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === "literal" && left > 0) {
      const taken = Math.min(left, piece.value.length);
      left -= taken;
      if (taken < piece.value.length) {
        result.push({ ...piece, value: piece.value.slice(0, piece.value.length - taken), json: undefined });
      }
    } else result.push(piece);
  }
  return result.reverse();
}

/** A hole that stands for a value in a text, with the place of the interpolation. */
export function hole(because: readonly Cause[], source?: Origin): TextPiece {
  return { kind: "hole", because, source };
}

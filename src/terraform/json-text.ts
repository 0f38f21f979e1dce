/**
 * Reads texts that are JSON into values that know their places: heredocs, files, template files, whether wholly known or
 * not.
 */
import type { Cause } from "../graph/value.js";
import { parseJsonWithHoles, type JsonNode, type JsonObject } from "./json.js";
import { parseNumber } from "./numbers.js";
import type { Origin } from "./origin.js";
import { knownPrefix, textOf } from "./text.js";
import { DYNAMIC } from "./types.js";
import {
  addCauses,
  FALSE,
  NULL,
  number,
  object,
  text,
  TRUE,
  tuple,
  unknown,
  withProvenance,
  type Provenance,
  type TextPiece,
  type TfString,
  type TfUnknown,
  type TfValue,
} from "./values.js";

type Hole = TextPiece;

/** Stands for a piece that is not known; a private-use character that JSON texts do not have. */
const PLACEHOLDER = "\ue000";

/** A stretch of the text and where its characters stand in a file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly piece: TextPiece;
  /** Offsets in the source of each character, made when they are asked for. */
  offsets?: readonly number[];
}

const ESCAPED_LENGTH: Readonly<Record<string, number>> = { u: 6, U: 10 };

/**
 * Finds each character of a literal in its source. The two differ by escapes, by indentation that a flush heredoc takes
 * away, and by what trim markers take away: characters of the source that are not in the literal are passed over.
 */
function alignOffsets(literal: string, source: string, start: number, escaped: boolean): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < literal.length; index += 1) {
    const wanted = literal[index];
    while (at < source.length) {
      const found = source[at];
      if (escaped && found === "\\") {
        offsets.push(start + at);
        at += ESCAPED_LENGTH[source[at + 1] ?? ""] ?? 2;
        break;
      }
      if (found === wanted) {
        // `$${` and `%%{` stand for one character less.
        offsets.push(start + at);
        const doubled = (found === "$" || found === "%") && source[at + 1] === found && source[at + 2] === "{";
        at += doubled && literal[index + 1] === "{" ? 2 : 1;
        break;
      }
      at += 1;
    }
    if (offsets.length <= index) offsets.push(start + at);
  }
  return offsets;
}

function offsetsOf(stretch: Stretch): readonly number[] | undefined {
  const { piece } = stretch;
  if (piece.kind !== "literal" || piece.source === undefined) return undefined;
  const { file, start, end } = piece.source;
  stretch.offsets ??=
    piece.value.length === end - start
      ? Array.from(piece.value, (_, index) => start + index)
      : alignOffsets(piece.value, file.text.slice(start, end), start, piece.escaped === true);
  return stretch.offsets;
}

class PieceText {
  readonly text: string;
  readonly holes = new Map<number, Hole>();
  private readonly stretches: Stretch[] = [];
  private readonly fallback: Origin | undefined;

  constructor(pieces: readonly TextPiece[], fallback: Origin | undefined) {
    let written = "";
    for (const piece of pieces) {
      const start = written.length;
      if (piece.kind === "literal") written += piece.value;
      else {
        this.holes.set(start, piece);
        written += PLACEHOLDER;
      }
      this.stretches.push({ start, end: written.length, piece });
    }
    this.text = written;
    this.fallback = fallback;
  }

  private stretchAt(offset: number): Stretch | undefined {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.stretches[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.stretches[low];
  }

  /** The place of one character. */
  private place(offset: number): Origin | undefined {
    const stretch = this.stretchAt(offset);
    const source = stretch?.piece.source;
    if (stretch === undefined || source === undefined) return undefined;
    const offsets = offsetsOf(stretch);
    const at = offsets?.[offset - stretch.start];
    if (offsets === undefined || at === undefined) return source;
    const escaped = stretch.piece.kind === "literal" && stretch.piece.escaped === true;
    const end = escaped ? (offsets[offset - stretch.start + 1] ?? source.end) : at + 1;
    return { file: source.file, start: at, end, from: undefined };
  }

  /** The place of a range of characters, the end exclusive. */
  origin(start: number, end: number): Origin | undefined {
    const first = this.place(start);
    if (first === undefined) return this.fallback;
    const last = this.place(end - 1);
    const reach = last?.file === first.file ? Math.max(last.end, first.end) : first.end;
    return { file: first.file, start: first.start, end: reach, from: undefined };
  }
}

function causesOfHole(piece: Hole): readonly Cause[] {
  return piece.kind === "literal" ? [] : piece.because;
}

function causesOfHoles(holes: readonly Hole[]): readonly Cause[] {
  const causes: Cause[] = [];
  for (const piece of holes) addCauses(causes, causesOfHole(piece));
  return causes;
}

function build(node: JsonNode<Hole>, source: PieceText, start: number): TfValue {
  const from: Provenance = { origin: source.origin(start, node.end) };
  switch (node.kind) {
    case "scalar":
      return withProvenance(node.value === null ? NULL : node.value ? TRUE : FALSE, from);
    case "number":
      return number(parseNumber(node.text) ?? 0, from);
    case "string": {
      const pieces = node.parts.map((part): TextPiece =>
        typeof part === "string" ? { kind: "literal", value: part } : part.hole,
      );
      const [only] = pieces;
      if (only === undefined) return text("", from);
      if (pieces.length === 1 && only.kind === "literal") return text(only.value.normalize("NFC"), from);
      return textOf(pieces, causesOfHoles(pieces), withPieceReferences(pieces, from));
    }
    case "hole":
      return buildHole(node.holes, from);
    case "array": {
      const items = node.items.map((item) => build(item, source, item.start));
      if (node.rest.length === 0) return tuple(items, from);
      return unknown(DYNAMIC, causesOfHoles(node.rest), {
        notNull: true,
        partial: { kind: "sequence", leading: [], some: items, other: undefined },
        from,
      });
    }
    case "object":
      return buildObject(node, source, from);
  }
}

function withPieceReferences(pieces: readonly TextPiece[], from: Provenance): Provenance {
  const references = pieces.flatMap((piece) => (piece.kind === "reference" ? [piece.reference] : []));
  return references.length === 0 ? from : { ...from, references };
}

function buildHole(holes: readonly Hole[], from: Provenance): TfValue {
  return unknown(DYNAMIC, causesOfHoles(holes), { from: withPieceReferences(holes, from) });
}

function buildObject(node: JsonObject<Hole>, source: PieceText, from: Provenance): TfValue {
  const entries = new Map<string, TfValue>();
  const doubts: Hole[] = [...node.rest];
  for (const { key, value, start } of node.properties) {
    const [name, ...more] = key.parts;
    if (more.length === 0 && (name === undefined || typeof name === "string")) {
      entries.set((name ?? "").normalize("NFC"), build(value, source, start));
    } else for (const part of key.parts) if (typeof part !== "string") doubts.push(part.hole);
  }
  if (doubts.length === 0) return object(entries, from);
  return unknown(DYNAMIC, causesOfHoles(doubts), {
    notNull: true,
    partial: { kind: "mapping", entries, other: undefined },
    from,
  });
}

export type JsonReading =
  { readonly ok: true; readonly value: TfValue } | { readonly ok: false; readonly message: string };

/**
 * Reads the pieces of a text as JSON.
 *
 * @param fallback the place of what has none of its own
 */
export function readJsonText(pieces: readonly TextPiece[], fallback: Origin | undefined): JsonReading {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "literal" && only.json !== undefined) return { ok: true, value: only.json };
  const source = new PieceText(pieces, fallback);
  const result = parseJsonWithHoles(source);
  if (!result.ok) return { ok: false, message: result.problem.message };
  return { ok: true, value: build(result.root, source, result.root.start) };
}

/** The pieces of a text that begins as a JSON object or array does. */
function documentPieces(value: TfString | TfUnknown): readonly TextPiece[] | undefined {
  if (value.kind === "string" && value.pieces === undefined) {
    return /^\s*[[{]/.test(value.value) ? [{ kind: "literal", value: value.value }] : undefined;
  }
  const pieces = value.kind === "string" ? value.pieces : value.text;
  return pieces !== undefined && /^\s*[[{]/.test(knownPrefix(pieces)) ? pieces : undefined;
}

/** What a text encodes as a JSON object or array; `undefined` when it is neither. */
export function documentIn(value: TfValue): TfValue | undefined {
  if (value.kind !== "string" && value.kind !== "unknown") return undefined;
  if (value.json !== undefined) return value.json;
  const pieces = documentPieces(value);
  if (pieces === undefined) return undefined;
  const reading = readJsonText(pieces, value.from?.origin);
  return reading.ok ? reading.value : undefined;
}

import type { Span } from "../graph/span.js";
import type { Reference, TextPart, Value } from "../graph/value.js";
import { concatenate, partsOf, reasonsIn, referencesOf, unknown } from "./values.js";

/** Pseudo parameters, of nested stacks too, whose values never contain what texts are split at. */
const ATOM = /(?:^|\/)AWS::(?:Region|AccountId|Partition|StackName|StackId)$/;

/** Attributes that are ids, names and ARNs, which never contain what lists are joined with. */
const NAME = /^(?:id|name|arn|identifier|.*_(?:id|name|arn|identifier))$/;
const LIST_SEPARATORS: ReadonlySet<string> = new Set([",", "|", ";", " "]);

function isAtom({ address, attribute, derived }: Reference, separator: string): boolean {
  if (ATOM.test(address)) return SEPARATORS.has(separator);
  return derived !== true && NAME.test(attribute) && LIST_SEPARATORS.has(separator);
}

const MOST_PIECES = 10_000;
const SEPARATORS: ReadonlySet<string> = new Set([":", "/", ",", ".", "|", ";", " "]);

/**
 * Splits a text, as `Fn::Split` does, and as parameters do that are lists. Where a reference may contain the delimiter, the pieces are not known, but they are pieces of it: what is
 * selected of them is fixed by it, too.
 */
export function split(separator: string, source: Value, span: Span): Value {
  if (source.kind === "list" || source.kind === "map") {
    return unknown([{ reason: `a ${source.kind} cannot be split`, span }], span);
  }
  const parts = partsOf(source);
  const isExact = parts.every(
    (part) => typeof part === "string" || ("reference" in part && isAtom(part.reference, separator)),
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
  return pieceOf(source, span);
}

/** A piece of a text, or an item of a list, that is not known: of one that is nothing but a reference it is certain where it comes from. */
export function pieceOf(source: Value, span: Span): Value {
  const parts = partsOf(source);
  const isOnlyReference = parts.length === 1 && parts.every((part) => typeof part !== "string" && "reference" in part);
  const text = parts.map((part) =>
    typeof part !== "string" && "reference" in part ? { reference: { ...part.reference, derived: true } } : part,
  );
  return {
    ...unknown(reasonsIn(source), span),
    ...(isOnlyReference ? { text } : {}),
    references: referencesOf(source),
  };
}

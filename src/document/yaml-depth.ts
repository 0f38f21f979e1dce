/**
 * How deeply the collections of a YAML text are nested, without parsing it, since the parser is recursive: an upper bound that is
 * exact for real files. Brackets count wherever they are not in quotes or comments.
 */
export function nestingOf(text: string): number {
  return Math.max(blockNesting(text), flowNesting(text));
}

/** Block collections: each is indented more than the one around it, or begins after its dash. */
function blockNesting(text: string): number {
  const indents: number[] = [];
  let deepest = 0;
  for (const [, spaces = "", dashes = ""] of text.matchAll(/^( *)((?:[-?:] +)*)\S/gm)) {
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    deepest = Math.max(deepest, indents.length + dashes.replaceAll(" ", "").length);
  }
  return deepest;
}

function flowNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  /** Where the rest of a line has no closing quote, its quotes are characters of texts. */
  const unquotedUntil = new Map([
    ['"', 0],
    ["'", 0],
  ]);
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "[" || character === "{") deepest = Math.max(deepest, (depth += 1));
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    else if (character === "#" && /\s/.test(text.charAt(at - 1))) at = lineEnd(text, at);
    else if (character === "\\") at += 1;
    else if (at >= (unquotedUntil.get(character) ?? Infinity)) {
      const end = closingQuote(text, at, character);
      if (end === undefined) unquotedUntil.set(character, lineEnd(text, at));
      else at = end;
    }
  }
  return deepest;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The offset of the quote that closes the one at `start` on its line. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return at;
    if (character === "\n") return undefined;
    if (character === "\\" && quote === '"') at += 1;
  }
  return undefined;
}

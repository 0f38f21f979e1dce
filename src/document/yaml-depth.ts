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
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=\s)#.*$|[[\]{}]/gm)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, (depth += 1));
    else if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
  }
  return deepest;
}

import type { Decision } from "./logic.js";

/**
 * The wildcard language of IAM policies: `*` is any run of characters, `?` exactly one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards).
 *
 * Beside characters a pattern may contain symbols, which stand for texts that the source does not say.
 */
export type Letter = string | Wildcard | PatternSymbol;

export type Wildcard = typeof STAR | typeof ONE;

export interface PatternSymbol {
  /**
   * `fixed`: one text without wildcards that a resource has, equal to nothing but itself. `variable`: an IAM policy variable,
   * one text without wildcards per request. `hole`: any pattern at all.
   */
  readonly sort: "fixed" | "variable" | "hole";
  /** Two symbols with the same key are the same text. */
  readonly key: string;
}

/** Single characters, wildcards and symbols. */
export type Pattern = readonly Letter[];

export const STAR = { wildcard: "*" } as const;
export const ONE = { wildcard: "?" } as const;

/** Steps of a comparison after which it is given up as undecided, under a millisecond; real patterns need some hundred. */
const MOST_STEPS = 30_000;

/** A pattern as it is written in a policy, `*` and `?` being wildcards. */
export function parsePattern(text: string): Pattern {
  return Array.from(text).map((char) => (char === "*" ? STAR : char === "?" ? ONE : char));
}

/** A text that matches nothing but itself. */
export function literalPattern(text: string): Pattern {
  return Array.from(text);
}

/** The pattern of the same texts in lower case, for what is compared without regard to it. */
export function lowerCase(pattern: Pattern): Pattern {
  return pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
}

export function isSymbol(letter: Letter): letter is PatternSymbol {
  return typeof letter !== "string" && "sort" in letter;
}

export function isWildcard(letter: Letter): letter is Wildcard {
  return typeof letter !== "string" && "wildcard" in letter;
}

export function hasHole(pattern: Pattern): boolean {
  return pattern.some((letter) => isSymbol(letter) && letter.sort === "hole");
}

/** The text of a pattern of characters only; `undefined` for others. */
export function literalText(pattern: Pattern): string | undefined {
  return pattern.every((letter) => typeof letter === "string") ? pattern.join("") : undefined;
}

/** Tells patterns apart: two that are equal have the same key. */
export function patternKey(pattern: Pattern): string {
  let key = "";
  for (const letter of pattern) {
    if (typeof letter === "string") key += letter;
    else key += isSymbol(letter) ? `\0${letter.sort}:${letter.key}\0` : `\0${letter.wildcard}`;
  }
  return key;
}

/** Whether every text that `inner` matches is matched by `outer`, whatever their unknown parts are. */
export function contains(outer: Pattern, inner: Pattern): Decision {
  const start = commonStart(outer, inner);
  if (start === undefined) return "no";
  if (start === inner.length && start === outer.length) return "yes";
  return start === 0 ? containsRest(outer, inner) : containsRest(outer.slice(start), inner.slice(start));
}

function containsRest(outer: Pattern, inner: Pattern): Decision {
  const certainly = covers(outer, inner, "whatever they are");
  if (certainly !== false) return certainly === true ? "yes" : "unknown";
  const open = hasHole(outer) || hasHole(inner) || (outer.includes(ONE) && inner.some(isSymbol));
  return open && covers(loosen(outer), inner, "as it suits") !== false ? "unknown" : "no";
}

/** Whether some text is matched by both patterns. */
export function intersects(a: Pattern, b: Pattern): Decision {
  const start = commonStart(a, b);
  if (start === undefined) return "no";
  return start === 0 ? intersectsRest(a, b) : intersectsRest(a.slice(start), b.slice(start));
}

function intersectsRest(a: Pattern, b: Pattern): Decision {
  if (isEverything(a) || isEverything(b) || (a.length === 0 && b.length === 0)) return "yes";
  if (meetsExactly(a, b) === true) return "yes";
  return meetsExactly(openEnded(a), openEnded(b)) === false ? "no" : "unknown";
}

/** How many characters both begin with; `undefined` when they differ before the first wildcard or symbol of either. */
function commonStart(a: Pattern, b: Pattern): number | undefined {
  let at = 0;
  while (at < a.length && at < b.length) {
    const [left, right] = [a[at], b[at]];
    if (typeof left !== "string" || typeof right !== "string") return at;
    if (left !== right) return undefined;
    at += 1;
  }
  return at;
}

/** Whether a text matches a pattern. */
export function matches(pattern: Pattern, text: string): Decision {
  return contains(pattern, literalPattern(text));
}

/** The pattern with a star in place of every hole: whatever the holes are, it matches no more than this. */
function loosen(pattern: Pattern): Pattern {
  return pattern.map((letter) => (isSymbol(letter) && letter.sort === "hole" ? STAR : letter));
}

/** The pattern with a star in place of everything that may turn out to be some text or other. */
function openEnded(pattern: Pattern): Pattern {
  return pattern.map((letter) => (isSymbol(letter) && letter.sort !== "fixed" ? STAR : letter));
}

/** A letter of a text. `undefined` stands for any character that is not named. */
type Input = string | PatternSymbol | undefined;

function accepts(letter: Letter, input: Input): boolean {
  if (letter === STAR) return true;
  if (letter === ONE) return input === undefined || typeof input === "string";
  if (typeof letter === "string") return letter === input;
  return isSymbol(letter) && typeof input === "object" && sameSymbol(letter, input);
}

function sameSymbol(a: PatternSymbol, b: PatternSymbol): boolean {
  return a.sort === b.sort && a.key === b.key;
}

/**
 * Whether `outer` contains `inner`, if the symbols of `inner` are letters that nothing but stars and equal symbols match
 * (`whatever they are`), or if they are what makes it so (`as it suits`: no less than the truth).
 *
 * Reads all texts of `inner` at once through `outer` as an automaton: a state is a position in `inner` with the set of
 * positions that `outer` may be at.
 *
 * @returns `undefined` when it takes too long to decide
 */
function covers(outer: Pattern, inner: Pattern, symbols: "whatever they are" | "as it suits"): boolean | undefined {
  if (isEverything(outer)) return true;
  if (symbols === "whatever they are") {
    // Most of what is not contained shows at the first text that one thinks of.
    const isMatched = matchesInput(outer, inner.map(inputFor));
    if (!isMatched || !inner.some(isWildcard)) return isMatched;
  }
  const characters = new Set(outer.filter((letter) => typeof letter === "string"));
  // Characters that `outer` does not name are all the same to it.
  const anyCharacter = [...characters, undefined];

  const closure = (positions: Iterable<number>): readonly number[] => {
    const closed = new Set<number>();
    for (let position of positions) {
      closed.add(position);
      while (outer[position] === STAR) closed.add(++position);
    }
    return [...closed].sort((a, b) => a - b);
  };
  const read = (positions: readonly number[], input: Input): readonly number[] => {
    const next = new Set<number>();
    for (const position of positions) {
      const letter = outer[position];
      if (letter !== undefined && accepts(letter, input)) next.add(letter === STAR ? position : position + 1);
    }
    return closure(next);
  };
  const readSymbol = (positions: readonly number[], symbol: PatternSymbol): readonly number[] => {
    const next = read(positions, symbol);
    if (symbols === "whatever they are") return next;
    const first = positions[0] ?? outer.length + 1;
    const reached = new Set(next);
    // A hole may be whatever `outer` has from here on; another symbol may be as long as question marks ask.
    for (const start of symbol.sort === "hole" ? [first] : positions) {
      for (let at = start; at <= outer.length; at += 1) {
        if (at > start || symbol.sort === "hole") reached.add(at);
        if (symbol.sort !== "hole" && outer[at] !== ONE && outer[at] !== STAR) break;
      }
    }
    return closure(reached);
  };

  let steps = 0;
  const seen = new Set<string>();
  const pending: { readonly at: number; readonly positions: readonly number[] }[] = [];
  const visit = (at: number, positions: readonly number[]): void => {
    const key = `${at}:${positions.join(",")}`;
    if (seen.has(key)) return;
    seen.add(key);
    pending.push({ at, positions });
  };

  visit(0, closure([0]));
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const { at, positions } = state;
    steps += positions.length * (isWildcard(inner[at] ?? "") ? anyCharacter.length : 1);
    if (steps > MOST_STEPS) return undefined;
    // What is left of `inner` matches some text, and nothing of `outer` is left for it.
    if (positions.length === 0) return false;
    const letter = inner[at];
    if (letter === undefined) {
      if (!positions.includes(outer.length)) return false;
    } else if (letter === STAR) {
      visit(at + 1, positions);
      for (const input of anyCharacter) visit(at, read(positions, input));
    } else if (letter === ONE) {
      for (const input of anyCharacter) visit(at + 1, read(positions, input));
    } else if (typeof letter === "string") {
      visit(at + 1, read(positions, letter));
    } else if (isSymbol(letter)) {
      visit(at + 1, readSymbol(positions, letter));
    }
  }
  return true;
}

/** A letter of a text that a pattern matches: itself, or for wildcards a character that no pattern names. */
function inputFor(letter: Letter): Input {
  return isWildcard(letter) ? undefined : letter;
}

/** Whether a pattern matches a text, found by going back to the last star where it does not fit. */
function matchesInput(pattern: Pattern, text: readonly Input[]): boolean {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let read = 0; read < text.length;) {
    const letter = pattern[at];
    if (letter === STAR) {
      star = at++;
      afterStar = read;
    } else if (letter !== undefined && accepts(letter, text[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      read = ++afterStar;
    } else {
      return false;
    }
  }
  while (pattern[at] === STAR) at += 1;
  return at === pattern.length;
}

/**
 * Whether both patterns match some text in common, with symbols as letters of their own.
 *
 * @returns `undefined` when only a symbol as long as question marks would do, or when it takes too long to decide
 */
function meetsExactly(a: Pattern, b: Pattern): boolean | undefined {
  const width = b.length + 1;
  if (a.length * width > MOST_STEPS) return undefined;
  const seen = new Set<number>();
  const pending = [0];
  let guessed = false;
  const visit = (i: number, j: number): void => {
    const key = i * width + j;
    if (seen.has(key)) return;
    seen.add(key);
    pending.push(key);
  };
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const i = Math.floor(key / width);
    const j = key % width;
    const [left, right] = [a[i], b[j]];
    if (left === undefined && right === undefined) return true;
    if (left === STAR) {
      visit(i + 1, j);
      if (right !== undefined) visit(i, j + 1);
    }
    if (right === STAR) {
      visit(i, j + 1);
      if (left !== undefined) visit(i + 1, j);
    }
    if (left === undefined || right === undefined || left === STAR || right === STAR) continue;
    if (letterMeets(left, right)) visit(i + 1, j + 1);
    else if ((left === ONE && isSymbol(right)) || (right === ONE && isSymbol(left))) guessed = true;
  }
  return guessed ? undefined : false;
}

function letterMeets(a: Letter, b: Letter): boolean {
  if (isSymbol(a) && isSymbol(b)) return sameSymbol(a, b);
  if (isSymbol(a) || isSymbol(b)) return false;
  return a === ONE || b === ONE || a === b;
}

/** Whether a pattern is nothing but stars. */
export function isEverything(pattern: Pattern): boolean {
  return pattern.length > 0 && pattern.every((letter) => letter === STAR);
}

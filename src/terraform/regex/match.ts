/**
 * Matches regular expressions in linear time: all alternatives are followed at once, in order of preference, as in
 * https://swtch.com/~rsc/regexp/regexp2.html ("Pike's implementation").
 */
import { fail } from "../errors.js";
import { isWordCharacter, parsePattern, type Assertion, type CharacterTest, type Pattern } from "./syntax.js";

type Instruction =
  | { readonly op: "character"; readonly test: CharacterTest }
  | { readonly op: "assert"; readonly assertion: Assertion }
  | { readonly op: "save"; readonly slot: number }
  /** The first target is preferred. */
  | { op: "split"; first: number; second: number }
  | { op: "jump"; target: number }
  | { readonly op: "match" };

export interface Program {
  readonly instructions: readonly Instruction[];
  /** Names of the groups from the first on. */
  readonly groups: readonly (string | undefined)[];
}

/** One match: start and end of the whole, then of each group; -1 where a group took no part. UTF-16 offsets. */
export type Match = readonly number[];

const LONGEST_PROGRAM = 50_000;
/** Instructions tried per search: some seconds' worth. */
const MOST_WORK = 50_000_000;

function emit(program: Instruction[], instruction: Instruction): number {
  if (program.length >= LONGEST_PROGRAM) return fail("the regular expression is too large");
  return program.push(instruction) - 1;
}

function emitSplit(program: Instruction[]): { op: "split"; first: number; second: number } {
  const split = { op: "split" as const, first: 0, second: 0 };
  emit(program, split);
  return split;
}

function emitOptional(program: Instruction[], item: Pattern, lazy: boolean, loops: boolean): void {
  const start = program.length;
  const split = emitSplit(program);
  const body = program.length;
  compile(program, item);
  if (loops) emit(program, { op: "jump", target: start });
  const after = program.length;
  split.first = lazy ? after : body;
  split.second = lazy ? body : after;
}

function compile(program: Instruction[], pattern: Pattern): void {
  switch (pattern.kind) {
    case "empty":
      return;
    case "character":
      emit(program, { op: "character", test: pattern.test });
      return;
    case "assertion":
      emit(program, { op: "assert", assertion: pattern.assertion });
      return;
    case "sequence":
      for (const item of pattern.items) compile(program, item);
      return;
    case "group":
      emit(program, { op: "save", slot: pattern.index * 2 });
      compile(program, pattern.item);
      emit(program, { op: "save", slot: pattern.index * 2 + 1 });
      return;
    case "choice": {
      const ends: { op: "jump"; target: number }[] = [];
      for (const [index, item] of pattern.items.entries()) {
        const isLast = index === pattern.items.length - 1;
        const split = isLast ? undefined : emitSplit(program);
        if (split !== undefined) split.first = program.length;
        compile(program, item);
        if (split === undefined) break;
        const jump = { op: "jump" as const, target: 0 };
        emit(program, jump);
        ends.push(jump);
        split.second = program.length;
      }
      for (const jump of ends) jump.target = program.length;
      return;
    }
    case "repeat": {
      for (let count = 0; count < pattern.least; count += 1) compile(program, pattern.item);
      if (pattern.most === undefined) {
        emitOptional(program, pattern.item, pattern.lazy, true);
        return;
      }
      // Optional repetitions are nested: (x(x)?)?
      const splits: { op: "split"; first: number; second: number }[] = [];
      for (let count = pattern.least; count < pattern.most; count += 1) {
        const split = emitSplit(program);
        splits.push(split);
        split.first = program.length;
        compile(program, pattern.item);
      }
      for (const split of splits) {
        if (pattern.lazy) {
          split.second = split.first;
          split.first = program.length;
        } else split.second = program.length;
      }
      return;
    }
  }
}

/**
 * Compiles a regular expression.
 *
 * @throws EvaluationError when it is invalid or too large
 */
export function compilePattern(source: string): Program {
  const { pattern, groups } = parsePattern(source);
  const instructions: Instruction[] = [];
  emit(instructions, { op: "save", slot: 0 });
  compile(instructions, pattern);
  emit(instructions, { op: "save", slot: 1 });
  emit(instructions, { op: "match" });
  return { instructions, groups };
}

interface Threads {
  readonly pcs: number[];
  readonly captures: (readonly number[])[];
  readonly seen: Set<number>;
}

function codeBefore(text: string, at: number): number {
  if (at === 0) return -1;
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? low) : low;
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length;
    case "line-start":
      return at === 0 || text[at - 1] === "\n";
    case "line-end":
      return at === text.length || text[at] === "\n";
    case "word-boundary":
    case "no-word-boundary": {
      const before = isWordCharacter(codeBefore(text, at));
      const after = at < text.length && isWordCharacter(text.codePointAt(at) ?? -1);
      return (before !== after) === (assertion === "word-boundary");
    }
  }
}

/** Adds a thread and all that it reaches without reading a character. */
function follow(
  program: Program,
  threads: Threads,
  start: number,
  saved: readonly number[],
  text: string,
  at: number,
): void {
  const stack: [number, readonly number[]][] = [[start, saved]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [pc, captures] = next;
    if (threads.seen.has(pc)) continue;
    threads.seen.add(pc);
    const instruction = program.instructions[pc];
    switch (instruction?.op) {
      case "jump":
        stack.push([instruction.target, captures]);
        break;
      case "split":
        stack.push([instruction.second, captures], [instruction.first, captures]);
        break;
      case "save": {
        const changed = captures.slice();
        changed[instruction.slot] = at;
        stack.push([pc + 1, changed]);
        break;
      }
      case "assert":
        if (holds(instruction.assertion, text, at)) stack.push([pc + 1, captures]);
        break;
      case "character":
      case "match":
        threads.pcs.push(pc);
        threads.captures.push(captures);
        break;
      case undefined:
        break;
    }
  }
}

/**
 * The leftmost match that starts at or after an offset; of several the one that Perl would find.
 *
 * @throws EvaluationError when pattern and text are so large that it would take seconds
 */
export function findMatch(program: Program, text: string, from = 0): Match | undefined {
  const none: readonly number[] = new Array<number>((program.groups.length + 1) * 2).fill(-1);
  let current: Threads = { pcs: [], captures: [], seen: new Set() };
  let found: Match | undefined;
  let work = 0;
  for (let at = from; ;) {
    if (found === undefined) follow(program, current, 0, none, text, at);
    if (current.pcs.length === 0 && found !== undefined) break;
    work += 1 + current.pcs.length;
    if (work > MOST_WORK) fail("matching the regular expression takes too long");
    const code = at < text.length ? (text.codePointAt(at) ?? -1) : -1;
    const width = code > 0xffff ? 2 : 1;
    const next: Threads = { pcs: [], captures: [], seen: new Set() };
    for (const [index, pc] of current.pcs.entries()) {
      const instruction = program.instructions[pc];
      const captures = current.captures[index] ?? none;
      if (instruction?.op === "match") {
        // Less preferred threads are given up.
        found = captures;
        break;
      }
      if (code >= 0 && instruction?.op === "character" && instruction.test(code)) {
        follow(program, next, pc + 1, captures, text, at + width);
      }
    }
    current = next;
    if (at >= text.length) break;
    at += width;
  }
  return found;
}

/** All matches that do not overlap; an empty one right behind another does not count. */
export function findAllMatches(program: Program, text: string): readonly Match[] {
  const matches: Match[] = [];
  let at = 0;
  let previousEnd = -1;
  while (at <= text.length) {
    const match = findMatch(program, text, at);
    if (match === undefined) break;
    const [start = 0, end = 0] = match;
    if (end > start || start !== previousEnd) matches.push(match);
    previousEnd = end;
    at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return matches;
}

/** Expands `$1`, `${name}` and `$$` in a replacement, as Go's `Regexp.Expand`. */
export function expandReplacement(program: Program, template: string, text: string, match: Match): string {
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole === "$$" ? "$" : whole;
    const index = /^\d+$/.test(name) ? Number(name) : program.groups.indexOf(name) + 1;
    if (index === 0 && !/^0+$/.test(name)) return "";
    const start = match[index * 2] ?? -1;
    return start < 0 ? "" : text.slice(start, match[index * 2 + 1]);
  });
}

import { createHash } from "node:crypto";
import { groupBy } from "../graph/group.js";
import { splitLines } from "./lines.js";
import { byCodeUnits, commonEnd } from "./paths.js";

/** A file that is gone from the base tree, or new in the head tree. */
export interface LooseFile {
  readonly path: string;
  readonly content: Buffer;
}

/** How much of the larger file must be the same, by bytes; git's default for `-M`. */
const MIN_SIMILARITY = 0.5;

/** How many lines may be looked up to compare contents; beyond it only files of like paths are. */
const MAX_LOOKUPS = 20_000_000;

/** How many pairs of copies of one content are weighed against each other. */
const MAX_COPIES = 10_000;

/** A match that may be; `likeness` is how many names their paths have in common from the end. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly likeness: number;
}

/**
 * Which of the removed files became which of the added ones: those of the same content first, then the most similar; of
 * equally similar ones, those whose paths end most alike. Empty files are never matched.
 *
 * @returns new path to old path
 */
export function findMoves(removed: readonly LooseFile[], added: readonly LooseFile[]): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  const take = (pairs: readonly Pair[]) => {
    for (const { from, to } of [...pairs].sort(bestFirst)) {
      if (taken.has(from) || moves.has(to)) continue;
      taken.add(from);
      moves.set(to, from);
    }
  };
  const old = removed.filter(isNotEmpty);
  const young = added.filter(isNotEmpty);
  if (old.length === 0 || young.length === 0) return moves;
  take(identicalPairs(old, young));
  take(
    similarPairs(
      old.filter(({ path }) => !taken.has(path)),
      young.filter(({ path }) => !moves.has(path)),
    ),
  );
  return moves;
}

function bestFirst(a: Pair, b: Pair): number {
  return b.score - a.score || b.likeness - a.likeness || byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to);
}

function isNotEmpty({ content }: LooseFile): boolean {
  return content.length > 0;
}

function pair(from: LooseFile, to: LooseFile, score: number): Pair {
  return { from: from.path, to: to.path, score, likeness: commonEnd(from.path, to.path) };
}

function identicalPairs(removed: readonly LooseFile[], added: readonly LooseFile[]): readonly Pair[] {
  const digest = ({ content }: LooseFile) => createHash("sha256").update(content).digest("hex");
  const old = groupBy(removed, digest);
  return [...groupBy(added, digest)].flatMap(([key, young]) => {
    const twins = old.get(key) ?? [];
    // Of hundreds of copies, which became which is told by the order of their paths.
    if (twins.length * young.length > MAX_COPIES) {
      return young.flatMap((to, index) => twins.slice(index, index + 1).map((from) => pair(from, to, 1)));
    }
    return young.flatMap((to) => twins.map((from) => pair(from, to, 1)));
  });
}

/** A file with how often each of its lines occurs. */
interface Counted {
  readonly file: LooseFile;
  readonly lines: ReadonlyMap<string, number>;
}

/** Compares every file with every other, or, when that is too much, those whose paths end in one, two or three same names. */
function similarPairs(removed: readonly LooseFile[], added: readonly LooseFile[]): readonly Pair[] {
  const old = removed.map(countLines);
  const young = added.map(countLines);
  for (const names of [0, 1, 2, 3]) {
    const ending = ({ file }: Counted) => (names === 0 ? "" : file.path.split("/").slice(-names).join("/"));
    const sources = groupBy(old, ending);
    const groups = [...groupBy(young, ending)].map(([key, to]) => ({ from: sources.get(key) ?? [], to }));
    if (groups.reduce((sum, group) => sum + lookups(group), 0) > MAX_LOOKUPS) continue;
    return groups
      .flatMap(({ from, to }) => to.flatMap((b) => from.filter((a) => isSizeAlike(a, b)).map((a) => pairOf(a, b))))
      .filter(({ score }) => score >= MIN_SIMILARITY);
  }
  return [];
}

/** How many lines are looked up, at most, to compare two groups of files. */
function lookups({ from, to }: { readonly from: readonly Counted[]; readonly to: readonly Counted[] }): number {
  return from.length * to.reduce((sum, { lines }) => sum + lines.size, 0);
}

function pairOf(a: Counted, b: Counted): Pair {
  return pair(a.file, b.file, similarity(a, b));
}

function isSizeAlike(a: Counted, b: Counted): boolean {
  const [small, large] = [a.file.content.length, b.file.content.length].sort((x, y) => x - y);
  return (small ?? 0) >= (large ?? 0) * MIN_SIMILARITY;
}

/** The bytes in lines that both have, as a part of the larger one. */
function similarity(a: Counted, b: Counted): number {
  const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
  let shared = 0;
  for (const [line, count] of few) shared += line.length * Math.min(count, many.get(line) ?? 0);
  return shared / Math.max(a.file.content.length, b.file.content.length);
}

function countLines(file: LooseFile): Counted {
  const lines = new Map<string, number>();
  // One character per byte, whatever the encoding is.
  for (const line of splitLines(file.content.toString("latin1"))) lines.set(line, (lines.get(line) ?? 0) + 1);
  return { file, lines };
}

import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import { externalPrincipals, type ExternalPrincipal } from "./access-external.js";
import { accessText, sourceText } from "./access-words.js";
import { visible, withoutLogCommands } from "./escape.js";
import { painter, SEVERITY_STYLES, type Paint } from "./paint.js";
import type { AccessPathReport, Location } from "./result.js";
import { bySeverity, count, placeOf } from "./words.js";
import { wrapText } from "./wrap.js";

/** What a list of access paths is written with. */
export interface AccessTextOptions {
  /** Put before paths of files, so that they can be opened from where the reader is. */
  readonly prefix?: string;
  /** By who can reach something in place of by what can be reached. */
  readonly bySource?: boolean;
  /** How many paths are not in the list, because there are too many. */
  readonly cut?: number;
  /** Whether to use ANSI colours. */
  readonly color?: boolean;
  /** Terminal cells per line. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 100;

/** How many ways of one kind are listed: the worst of them. */
const MOST_ALIKE = 20;

/** How much somebody outside is said to reach in the list of them. */
const MOST_REACHED = 3;

/** What all lines are written with. */
interface Pen {
  readonly paint: Paint;
  readonly width: number;
  /** A place as the reader can open it. */
  readonly place: (location: Location) => string;
}

/**
 * Access paths for a person at a terminal, as a tree: databases, what can be done to each, and who can do it by which way, and
 * why; or who can reach something, and what. Those from outside are listed once more below the databases. What comes from
 * files is escaped, and it is said how much is left out.
 */
export function accessTreeText(paths: readonly AccessPathReport[], options: AccessTextOptions = {}): string {
  const { prefix = "", bySource = false, cut = 0, color = false, width = DEFAULT_WIDTH } = options;
  const pen: Pen = { paint: painter(color), width, place: (location) => visible(prefix + placeOf(location)) };
  const blocks = bySource ? sourceBlocks(pen, paths) : [...databaseBlocks(pen, paths), ...outsideBlock(pen, paths)];
  const text = [...blocks, pen.paint(totalText(paths, cut), "bold")].join("\n\n");
  return `${withoutLogCommands(text)}\n`;
}

function totalText(paths: readonly AccessPathReport[], cut: number): string {
  const databases = new Set(paths.map(({ stack, db }) => `${stack}\n${db}`)).size;
  const sources = new Set(paths.map(({ source }) => source)).size;
  const total =
    paths.length === 0
      ? "no ways to a database"
      : `${count(paths.length, "way")} to ${count(databases, "database")} from ${count(sources, "source")}`;
  return cut === 0 ? total : `${total}; ${cut} more with lower scores are not listed`;
}

function databaseBlocks(pen: Pen, paths: readonly AccessPathReport[]): readonly string[] {
  const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
  const groups = groupBy(paths, ({ stack, db }) => JSON.stringify([stack, db]));
  return [...groups.values()].map((group) => {
    const accesses = groupBy(group, ({ access, dbUser }) => JSON.stringify([access, dbUser]));
    return [
      databaseText(pen, group, areSeveral),
      ...[...accesses.values()].flatMap((alike) => [
        `  ${whatText(alike)}`,
        ...leaves(pen, alike, "    ", (path) => chainText(path)),
      ]),
    ].join("\n");
  });
}

function databaseText({ paint }: Pen, [first]: readonly AccessPathReport[], areSeveral: boolean): string {
  if (first === undefined) return "";
  const name = paint(first.db === "*" ? "any database" : visible(first.db), "bold", "underline");
  return areSeveral ? `${name}  ${paint(`(${visible(first.stack)})`, "dim")}` : name;
}

/** `connect as app`. */
function whatText([first]: readonly AccessPathReport[]): string {
  if (first === undefined) return "";
  const { access, dbUser } = first;
  if (dbUser === null) return visible(access);
  return `${visible(access)} as ${dbUser === "*" ? "any user" : visible(dbUser)}`;
}

function sourceBlocks(pen: Pen, paths: readonly AccessPathReport[]): readonly string[] {
  const groups = groupBy(paths, sourceText);
  return [...groups]
    .sort(([a, ofA], [b, ofB]) => bySeverity(worst(ofA), worst(ofB)) || byCodeUnits(a, b))
    .map(([source, group]) =>
      [
        pen.paint(visible(source), "bold", "underline"),
        ...leaves(pen, group, "  ", (path) => {
          const shown = accessText(path, { name: visible, word: visible });
          return path.via.length === 0 ? shown : `${shown}  through ${path.via.map(visible).join(" → ")}`;
        }),
      ].join("\n"),
    );
}

function worst(paths: readonly AccessPathReport[]): Pick<AccessPathReport, "severity"> {
  return [...paths].sort(bySeverity)[0] ?? { severity: "info" };
}

function chainText(path: AccessPathReport): string {
  return [sourceText(path), ...path.via].map(visible).join(" → ");
}

function leaves(
  pen: Pen,
  paths: readonly AccessPathReport[],
  margin: string,
  textOf: (path: AccessPathReport) => string,
): readonly string[] {
  const left = paths.length - MOST_ALIKE;
  return [
    ...[...paths]
      .sort(byScore)
      .slice(0, MOST_ALIKE)
      .flatMap((path) => leaf(pen, path, margin, textOf(path))),
    ...(left > 0 ? [pen.paint(`${margin}… and ${left} more; --format json has them all`, "dim")] : []),
  ];
}

/** `high      75  `, before what a line says. */
const SEVERITY_CELLS = 8;
const BESIDE = " ".repeat(SEVERITY_CELLS + 6);

function leaf({ paint, width, place }: Pen, path: AccessPathReport, margin: string, text: string): readonly string[] {
  const { severity, score, certainty, guards, alternatives, location, because, why } = path;
  const reasons = [...new Set(because.map(({ reason }) => reason))].map(visible);
  const notes = [
    ...(certainty === "must" ? [] : [`perhaps${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`]),
    ...(guards.length === 0 ? [] : [`limited by ${guards.map(visible).join(", ")}`]),
    ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
  ];
  const noted = notes.length === 0 ? "" : `  (${notes.join("; ")})`;
  const how = paint(severity.padEnd(SEVERITY_CELLS), ...SEVERITY_STYLES[severity]);
  const indent = margin + BESIDE;
  return [
    `${margin}${how} ${String(score).padStart(3)}  ${text}  ${paint(place(location), "dim")}${noted}`,
    ...wrapText(why, width - indent.length).map((line) => indent + paint(line, "dim")),
  ];
}

/** Who is outside, and what they reach in a few words: the ways are above. */
function outsideBlock(pen: Pen, paths: readonly AccessPathReport[]): readonly string[] {
  const principals = externalPrincipals(paths);
  if (principals.length === 0) return [];
  const title = `${pen.paint("From outside", "bold", "underline")} (${principals.length})`;
  const lines = principals.slice(0, MOST_ALIKE).map((principal) => outsideLine(pen, principal));
  const left = principals.length - lines.length;
  const more = left > 0 ? [pen.paint(`  … and ${left} more; --external lists them`, "dim")] : [];
  return [[title, ...lines, ...more].join("\n")];
}

function outsideLine({ paint }: Pen, { source, sourceName, severity, score, reaches }: ExternalPrincipal): string {
  const how = paint(severity.padEnd(SEVERITY_CELLS), ...SEVERITY_STYLES[severity]);
  const who = visible(sourceName === undefined ? source : `${source} (${sourceName})`);
  const what = reaches.slice(0, MOST_REACHED).map((reach) => accessText(reach, { name: visible, word: visible }));
  const left = reaches.length - what.length;
  const more = left > 0 ? `, and ${left} more` : "";
  return `  ${how} ${String(score).padStart(3)}  ${who}  ${what.join(", ")}${more}`;
}

function byScore(a: AccessPathReport, b: AccessPathReport): number {
  return b.score - a.score || byCodeUnits(a.source, b.source) || byCodeUnits(a.id, b.id);
}

import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import { accessText, sourceText } from "./access-words.js";
import { visible, withoutLogCommands } from "./escape.js";
import type { AccessPathReport, Location } from "./result.js";
import { bySeverity, count, placeOf } from "./words.js";

/** What a list of access paths is written with. */
export interface AccessTextOptions {
  /** Put before paths of files, so that they can be opened from where the reader is. */
  readonly prefix?: string;
  /** By who can reach something in place of by what can be reached. */
  readonly bySource?: boolean;
  /** How many paths are not in the list, because there are too many. */
  readonly cut?: number;
}

/**
 * Access paths for a person at a terminal, as a tree: databases, what can be done to each, and who can do it by which way; or
 * who can reach something, and what. What comes from files is escaped.
 */
export function accessTreeText(paths: readonly AccessPathReport[], options: AccessTextOptions = {}): string {
  const { prefix = "", bySource = false, cut = 0 } = options;
  const place = (location: Location): string => visible(prefix + placeOf(location));
  const blocks = bySource ? sourceBlocks(paths, place) : databaseBlocks(paths, place);
  const databases = new Set(paths.map(({ stack, db }) => `${stack}\n${db}`)).size;
  const sources = new Set(paths.map(({ source }) => source)).size;
  const total =
    paths.length === 0
      ? "no ways to a database"
      : `${count(paths.length, "way")} to ${count(databases, "database")} from ${count(sources, "source")}`;
  const left = cut === 0 ? "" : `; ${cut} more with lower scores are not listed`;
  return `${withoutLogCommands([...blocks, `${total}${left}`].join("\n\n"))}\n`;
}

type Place = (location: Location) => string;

function databaseBlocks(paths: readonly AccessPathReport[], place: Place): readonly string[] {
  const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
  const groups = groupBy(paths, ({ stack, db }) => JSON.stringify([stack, db]));
  return [...groups.values()].map((group) => {
    const accesses = groupBy(group, ({ access, dbUser }) => JSON.stringify([access, dbUser]));
    return [
      databaseText(group, areSeveral),
      ...[...accesses.values()].flatMap((alike) => [
        `  ${whatText(alike)}`,
        ...alike.sort(byScore).map((path) => `    ${leaf(path, chainText(path), place)}`),
      ]),
    ].join("\n");
  });
}

function databaseText([first]: readonly AccessPathReport[], areSeveral: boolean): string {
  if (first === undefined) return "";
  const name = first.db === "*" ? "any database" : visible(first.db);
  return areSeveral ? `${name}  (${visible(first.stack)})` : name;
}

/** `connect as app`. */
function whatText([first]: readonly AccessPathReport[]): string {
  if (first === undefined) return "";
  const { access, dbUser } = first;
  if (dbUser === null) return visible(access);
  return `${visible(access)} as ${dbUser === "*" ? "any user" : visible(dbUser)}`;
}

function sourceBlocks(paths: readonly AccessPathReport[], place: Place): readonly string[] {
  const groups = groupBy(paths, sourceText);
  return [...groups]
    .sort(([a, ofA], [b, ofB]) => bySeverity(worst(ofA), worst(ofB)) || byCodeUnits(a, b))
    .map(([source, group]) =>
      [
        visible(source),
        ...group.sort(byScore).map((path) => {
          const shown = accessText(path, { name: visible, word: visible });
          const way = path.via.length === 0 ? "" : `  through ${path.via.map(visible).join(" → ")}`;
          return `  ${leaf(path, `${shown}${way}`, place)}`;
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

function leaf(path: AccessPathReport, text: string, place: Place): string {
  const { severity, score, certainty, guards, alternatives, location, because } = path;
  const reasons = [...new Set(because.map(({ reason }) => reason))].map(visible);
  const notes = [
    ...(certainty === "must" ? [] : [`perhaps${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`]),
    ...(guards.length === 0 ? [] : [`limited by ${guards.map(visible).join(", ")}`]),
    ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
  ];
  const noted = notes.length === 0 ? "" : `  (${notes.join("; ")})`;
  return `${severity.padEnd(8)} ${String(score).padStart(3)}  ${text}  ${place(location)}${noted}`;
}

function byScore(a: AccessPathReport, b: AccessPathReport): number {
  return b.score - a.score || byCodeUnits(a.source, b.source) || byCodeUnits(a.id, b.id);
}

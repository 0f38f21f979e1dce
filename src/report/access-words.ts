import type { AccessPathReport, PathChange, Report } from "./result.js";

/** What a reader does with the access paths of a report. */
export interface SortedPaths {
  /** What a change opens. */
  readonly opened: readonly AccessPathReport[];
  /** What is there all the same: of a scan all. */
  readonly existing: readonly AccessPathReport[];
  /** What a change closes, or limits. */
  readonly closed: readonly AccessPathReport[];
}

const PARTS: Readonly<Record<PathChange, keyof SortedPaths>> = {
  new: "opened",
  widened: "opened",
  "guard-lost": "opened",
  existing: "existing",
  "guard-gained": "closed",
  narrowed: "closed",
  removed: "closed",
};

/** The paths of a report by what a reader does with them, each in the report's order. */
export function sortPaths({ accessPaths }: Pick<Report, "accessPaths">): SortedPaths {
  const of = (part: keyof SortedPaths): readonly AccessPathReport[] =>
    accessPaths.filter(({ change }) => PARTS[change] === part);
  return { opened: of("opened"), existing: of("existing"), closed: of("closed") };
}

/** How a path stands, in words. */
export const CHANGE_WORDS: Readonly<Record<PathChange, string>> = {
  new: "new",
  widened: "widened",
  "guard-lost": "a guard is lost",
  existing: "existing",
  "guard-gained": "a guard is gained",
  narrowed: "narrowed",
  removed: "removed",
};

/** `account:999988887777 (vendor)`. */
export function sourceText({ source, sourceName }: AccessPathReport): string {
  return sourceName === undefined ? source : `${source} (${sourceName})`;
}

/** How the parts of a text are made safe for where it goes. */
export interface Shown {
  readonly name: (text: string) => string;
  readonly word: (text: string) => string;
}

/** `connect to aws_db_instance.orders as app`. */
export function accessText(
  { access, db, dbUser }: Pick<AccessPathReport, "access" | "db" | "dbUser">,
  { name, word }: Shown,
): string {
  const database = db === "*" ? "any database" : name(db);
  const user = dbUser === null ? "" : ` as ${dbUser === "*" ? "any user" : name(dbUser)}`;
  return `${word(access)} to ${database}${user}`;
}

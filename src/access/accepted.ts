import { contains, parsePattern } from "../iam/patterns.js";

/** What an accepted path is known by, in the words of the report. */
export interface AccessTuple {
  readonly stack: string;
  readonly source: string;
  readonly access: string;
  readonly db: string;
  readonly dbUser: string | null;
}

/** A path that somebody has accepted; more is written for those who read the file. */
export interface AcceptedPath extends AccessTuple {
  readonly id: string;
  readonly via: readonly string[];
  readonly severity: string;
}

/** The paths of a state that somebody has accepted: a file in the repository, which the next state is compared with. */
export interface AcceptedAccess {
  readonly schemaVersion: typeof ACCEPTED_SCHEMA_VERSION;
  readonly paths: readonly AcceptedPath[];
}

export const ACCEPTED_SCHEMA_VERSION = "1.0";

/** A file of accepted paths that cannot be used. Its message names the file, what is wrong and the remedy. */
export class AcceptedAccessError extends Error {}

/**
 * Reads a file of accepted paths.
 *
 * @param path for messages
 * @throws AcceptedAccessError
 */
export function readAcceptedAccess(path: string, text: string): AcceptedAccess {
  const remedy = `write it with rds-gate access --accept ${path}`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new AcceptedAccessError(`${path} is not JSON: ${(error as Error).message}; ${remedy}`);
  }
  if (!isObject(data) || !Array.isArray(data.paths)) {
    throw new AcceptedAccessError(`${path} has no list "paths"; ${remedy}`);
  }
  if (data.schemaVersion !== ACCEPTED_SCHEMA_VERSION) {
    throw new AcceptedAccessError(
      `${path} has the schemaVersion ${JSON.stringify(data.schemaVersion)}, and this version reads ${ACCEPTED_SCHEMA_VERSION}; ${remedy}`,
    );
  }
  const paths = data.paths.map((entry: unknown, index): AcceptedPath => {
    if (!isAcceptedPath(entry)) {
      throw new AcceptedAccessError(
        `${path}: entry ${index + 1} of "paths" lacks one of ${TEXTS.join(", ")}, dbUser, via; ${remedy}`,
      );
    }
    return entry;
  });
  return { schemaVersion: ACCEPTED_SCHEMA_VERSION, paths };
}

const TEXTS = ["id", "stack", "source", "access", "db", "severity"] as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAcceptedPath(entry: unknown): entry is AcceptedPath {
  return (
    isObject(entry) &&
    TEXTS.every((name) => typeof entry[name] === "string") &&
    (entry.dbUser === null || typeof entry.dbUser === "string") &&
    Array.isArray(entry.via)
  );
}

/** The file that accepts paths, in an order that does not depend on how they were found. */
export function acceptedAccess(paths: readonly AcceptedPath[]): string {
  const entries = paths
    .map(({ id, stack, source, via, access, db, dbUser, severity }) => ({
      id,
      stack,
      source,
      via,
      access,
      db,
      dbUser,
      severity,
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: ACCEPTED_SCHEMA_VERSION, paths: entries }, undefined, 2)}\n`;
}

/**
 * The paths that no accepted one contains: another source, another access, a database or a user beyond what is accepted. How
 * the way leads, and under which conditions, is not compared.
 */
export function unacceptedPaths<Path extends AccessTuple>(
  paths: readonly Path[],
  accepted: readonly AccessTuple[],
): readonly Path[] {
  const byStart = new Map<string, AccessTuple[]>();
  for (const one of accepted) {
    const group = byStart.get(startOf(one));
    if (group === undefined) byStart.set(startOf(one), [one]);
    else group.push(one);
  }
  return paths.filter((path) => !(byStart.get(startOf(path)) ?? []).some((one) => includes(one, path)));
}

function startOf({ stack, source, access }: AccessTuple): string {
  return JSON.stringify([stack, source, access]);
}

function keyOf({ stack, source, access, db, dbUser }: AccessTuple): string {
  return JSON.stringify([stack, source, access, db, dbUser]);
}

function includes(accepted: AccessTuple, path: AccessTuple): boolean {
  return within(accepted.db, path.db) && withinUser(accepted.dbUser, path.dbUser);
}

function withinUser(accepted: string | null, user: string | null): boolean {
  return accepted === null || user === null ? accepted === user : within(accepted, user);
}

function within(accepted: string, name: string): boolean {
  return accepted === name || contains(parsePattern(accepted), parsePattern(name)) === "yes";
}

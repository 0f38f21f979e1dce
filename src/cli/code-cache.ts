import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A script that has run. */
export interface RanScript {
  /** What it exports, as CommonJS. */
  readonly exports: unknown;
  /**
   * Keeps what V8 has compiled of the script until now, for runs to come: where nothing is kept yet, or not of these parts of
   * it. Where it cannot be kept, nothing happens.
   *
   * @param parts names of what this run has used, and others may not
   */
  keep(parts: readonly string[]): void;
}

/** What is written before the compiled code: its hash, and the parts that were used until then. */
interface Header {
  readonly sha256: string;
  readonly parts: readonly string[];
}

interface KeptCode extends Header {
  readonly code: Buffer;
}

/** Programs and versions of Node whose code is kept at the same time. */
const MOST_KEPT = 6;

const SUFFIX = ".code";

/** Writable by others than the owner. */
const WRITABLE_BY_OTHERS = 0o022;

/**
 * Runs a CommonJS script with what V8 has compiled of it in runs before: compiling is a fifth of the time that a small tree
 * takes. Node does the same for itself from version 22 on, but not as far as what is compiled while the program runs
 * (https://nodejs.org/api/module.html#module-compile-cache).
 *
 * @param file the script, in ASCII
 * @param folder where compiled code is kept; without it none is
 */
export function runScript(file: string, folder: string | undefined): RanScript {
  const bytes = readFileSync(file);
  // ASCII as Latin-1 takes a byte a character in V8, too.
  const source = bytes.toString("latin1");
  const place = folder && join(folder, nameFor(bytes));
  const kept = place === undefined ? undefined : keptCode(place);
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(kept && { cachedData: kept.code }) });
  const known = script.cachedDataRejected === false ? kept?.parts : undefined;
  const module = { exports: {} };
  (script.runInThisContext() as RunModule)(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keep(parts) {
      const isKnown = known !== undefined && parts.every((part) => known.includes(part));
      if (folder === undefined || place === undefined || isKnown) return;
      try {
        makeFolder(dirname(folder));
        makeFolder(folder);
        keepCode(place, () => script.createCachedData(), [...new Set([...(known ?? []), ...parts])]);
        forgetOthers(folder);
      } catch {
        // The run has succeeded; the next one takes as long.
      }
    },
  };
}

type RunModule = (
  exports: unknown,
  require: NodeJS.Require,
  module: { readonly exports: unknown },
  filename: string,
  dirname: string,
) => void;

/** V8 tells by a script's length only whether code is of it. */
function nameFor(script: Buffer): string {
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 32);
  return `${hash}-${process.versions.v8}-${process.arch}${SUFFIX}`;
}

/** Code that the user has kept. It is run, so that nobody else may have written it. */
function keptCode(place: string): KeptCode | undefined {
  try {
    const { uid, mode } = statSync(place);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0);
    if (!isOwn) return undefined;
    const bytes = readFileSync(place);
    const end = bytes.indexOf("\n");
    const { sha256, parts } = JSON.parse(bytes.toString("utf8", 0, end)) as Header;
    const code = bytes.subarray(end + 1);
    return sha256 === hashOf(code) ? { sha256, parts, code } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder in one that there is. Node would make those above it, too, but not end where the system has them refused as if
 * they were not there, as in `/proc`.
 */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
}

/** Writes a file beside first: another process may be reading, or writing the same. */
function keepCode(place: string, compiled: () => Buffer, parts: readonly string[]): void {
  const beside = `${place}-${process.pid}`;
  writeFileSync(beside, "", { mode: 0o600 });
  try {
    const code = compiled();
    const header: Header = { sha256: hashOf(code), parts };
    writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), code]));
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function hashOf(code: Buffer): string {
  return createHash("sha256").update(code).digest("hex");
}

/** Removes the code of programs that have not been kept for long. */
function forgetOthers(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => ({ place: join(folder, name), since: statSync(join(folder, name)).mtimeMs }));
  const oldest = kept.sort((a, b) => b.since - a.since).slice(MOST_KEPT);
  for (const { place } of oldest) rmSync(place, { force: true });
}

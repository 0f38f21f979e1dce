import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "./error.js";

/** The part of a folder that is judged. */
export interface JudgedRoot {
  /** Absolute folder; reported paths are relative to it. */
  readonly root: string;
  /** Relative to `root`, with `/`; only what is in them is judged. */
  readonly paths: readonly string[];
  /** What to put before a reported path so that it can be opened from the current folder: empty or ending in `/`. */
  readonly prefix: string;
}

/**
 * One folder is itself the judged root. Several paths, or a file, are judged within the deepest folder that holds them all,
 * so that modules beside them can be read.
 *
 * @throws UsageError when a path does not exist
 */
export function judgedRoot(cwd: string, paths: readonly string[]): JudgedRoot {
  const absolute = (paths.length === 0 ? ["."] : paths).map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full)) throw new UsageError(`there is no ${path}; name a folder or file to judge`);
    return full;
  });
  const [only] = absolute;
  const root =
    absolute.length === 1 && only !== undefined && statSync(only).isDirectory() ? only : commonFolder(absolute, cwd);
  const within = absolute.map((path) => slashed(relative(root, path)) || ".");
  return { root, paths: within, prefix: prefixOf(cwd, root) };
}

/** What leads from the current folder to a path below `root`. */
export function prefixOf(cwd: string, root: string): string {
  const way = slashed(relative(cwd, root));
  return way === "" ? "" : `${way}/`;
}

/** The current folder when it holds all paths, else the deepest folder that does. */
function commonFolder(paths: readonly string[], cwd: string): string {
  let folder = cwd;
  while (paths.some((path) => !isWithin(folder, path))) folder = dirname(folder);
  return folder;
}

export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

/**
 * `--var-file` arguments as the evaluation wants them: relative to the judged root where the file is there, else as given,
 * to be looked for in each root module.
 */
export function varFilePaths(cwd: string, root: string, varFiles: readonly string[]): readonly string[] {
  return varFiles.map((path) => {
    const full = resolve(cwd, path);
    return existsSync(full) && isWithin(root, full) ? slashed(relative(root, full)) : slashed(path);
  });
}

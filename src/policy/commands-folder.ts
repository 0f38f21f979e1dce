import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleError } from "./build-layout.js";
import { PackError } from "./pack.js";
import type { RegoFiles } from "./toolchain.js";

/** A folder that cannot be taken for one of rules; the message says why. */
export class RulesFolderError extends PackError {}

/** What is in a folder of rules. */
export interface RulesFolder {
  /** Rego files by path relative to the folder, with `/`. */
  readonly files: RegoFiles;
  /** What was refused. */
  readonly errors: readonly RuleError[];
}

/** Examples are judged, not compiled; the others are no place for rules. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(["examples", "node_modules"]);

/** Bytes; OPA's own packages of rules stay far below. */
const LARGEST_FILE = 1_000_000;

/**
 * Reads the Rego files of a folder of rules. Symbolic links and huge files are refused, `examples` and hidden folders
 * ignored.
 *
 * @throws RulesFolderError when there is no such folder, or no rule in it.
 */
export function readRulesFolder(folder: string): RulesFolder {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new RulesFolderError(`${folder}: there is no such folder`);
  if (!stats.isDirectory()) throw new RulesFolderError(`${folder} is not a folder; name the one that has rules/ in it`);
  const files: Record<string, string> = {};
  const errors: RuleError[] = [];
  for (const path of regoPaths(folder, "")) {
    const refusal = refusalOf(join(folder, path));
    if (refusal === undefined) files[path] = readFileSync(join(folder, path), "utf8");
    else errors.push({ file: path, row: 1, column: 1, code: "layout", message: refusal });
  }
  if (Object.keys(files).length === 0 && errors.length === 0) {
    throw new RulesFolderError(`${folder}: no .rego files; a rule is rules/<family>/<rule>/rule.rego`);
  }
  return { files, errors };
}

/** Paths of `.rego` files, sorted by folder. */
function regoPaths(folder: string, prefix: string): string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${prefix}${entry.name}`;
      if (!entry.isDirectory()) return entry.name.endsWith(".rego") ? [path] : [];
      if (entry.name.startsWith(".") || IGNORED_FOLDERS.has(entry.name)) return [];
      return regoPaths(folder, `${path}/`);
    });
}

function refusalOf(path: string): string | undefined {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return "symbolic links are not followed";
  if (!stats.isFile()) return "this is not a regular file";
  return stats.size > LARGEST_FILE ? `a module may have ${LARGEST_FILE} bytes, this one has ${stats.size}` : undefined;
}

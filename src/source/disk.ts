import * as nodeFs from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import { fileLink, folderLink, nameNotUtf8, tooLarge, unreadable } from "./diagnostics.js";
import { isConcerned } from "./listed.js";
import { BEGINNING_BYTES, DEFAULT_MAX_BYTES, MAX_LARGE_BYTES } from "./options.js";
import type { TreeOptions } from "./options.js";
import type { TreeEntry } from "./tree.js";

/** The part of `node:fs` that is used, so that a test can have files that cannot be read. */
export type FileSystem = Pick<
  typeof nodeFs,
  "lstatSync" | "statSync" | "readdirSync" | "readFileSync" | "realpathSync" | "openSync" | "readSync" | "closeSync"
>;

/** A judged folder on disk. */
export interface Disk {
  /** Absolute, without links. */
  readonly root: string;
  readonly options: TreeOptions;
  readonly maxBytes: number;
  readonly fs: FileSystem;
}

/** What a search of a disk has found so far. */
export interface Found {
  readonly entries: TreeEntry[];
  readonly files: string[];
  readonly diagnostics: Diagnostic[];
}

/** Refuses to open a link that took the place of a file after it was listed. */
const READ_ONLY_NO_LINK = nodeFs.constants.O_RDONLY | nodeFs.constants.O_NOFOLLOW;

/** What Node puts in a name in the place of bytes that are not UTF-8; such a name opens nothing. */
const REPLACEMENT_CHARACTER = "\uFFFD";

/** @throws when the folder does not exist or cannot be entered */
export function openDisk(root: string, options: TreeOptions, fs: FileSystem = nodeFs): Disk {
  return { root: fs.realpathSync.native(root), options, maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES, fs };
}

/** Takes up a regular file; it becomes an entry when `isEntry` and neither too large nor without a usable name. */
export function addFile(found: Found, disk: Disk, path: string, isEntry: boolean): void {
  if (!isEntry) {
    found.files.push(path);
    return;
  }
  const stats = attempt(path, () => disk.fs.lstatSync(join(disk.root, path), { throwIfNoEntry: false }));
  if (stats === undefined) {
    if (path.includes(REPLACEMENT_CHARACTER)) found.diagnostics.push(nameNotUtf8(path));
  } else if ("code" in stats) {
    found.diagnostics.push(stats);
  } else if (stats.size > limitOf(disk, path, stats.size)) {
    found.files.push(path);
    if (isConcerned(path, readBeginning(disk, path), disk.options)) {
      found.diagnostics.push(tooLarge(path, stats.size, limitOf(disk, path, stats.size)));
    }
  } else {
    found.files.push(path);
    found.entries.push({ path, size: stats.size });
  }
}

/** How many bytes a file of that size may have, which its beginning tells when they are many. */
function limitOf(disk: Disk, path: string, size: number): number {
  const { maxBytes, options } = disk;
  if (size <= maxBytes || options.mayBeLarge === undefined) return maxBytes;
  const isLarge = options.mayBeLarge(path, readBeginning(disk, path).toString("utf8", 0, BEGINNING_BYTES));
  return isLarge ? Math.max(maxBytes, MAX_LARGE_BYTES) : maxBytes;
}

/** Reports a symbolic link when something to judge may be behind it. */
export function addLink(found: Found, disk: Disk, path: string, isEntry: boolean): void {
  const full = join(disk.root, path);
  try {
    if (disk.fs.statSync(full).isDirectory()) {
      const target = relative(disk.root, disk.fs.realpathSync.native(full));
      found.diagnostics.push(folderLink(path, target === ".." || target.startsWith(`..${sep}`)));
      return;
    }
  } catch {
    // Leads nowhere, or where nobody may look: judged by its name, as a link to a file is.
  }
  if (isEntry) found.diagnostics.push(fileLink(path));
}

/**
 * The content of a regular file, why it is refused, or `undefined` when there is no such file.
 *
 * @param isListed that the path was found by a search, which went through no link
 */
export function loadFile(disk: Disk, path: string, isListed: boolean): Buffer | Diagnostic | undefined {
  return attempt(path, () => {
    const full = join(disk.root, path);
    const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink() || (!isListed && disk.fs.realpathSync.native(full) !== full)) return fileLink(path);
    if (!stats.isFile()) return undefined;
    const limit = limitOf(disk, path, stats.size);
    if (stats.size > limit) return tooLarge(path, stats.size, limit);
    return disk.fs.readFileSync(full, { flag: READ_ONLY_NO_LINK as unknown as string });
  });
}

/** Paths of the regular files directly in a folder, unsorted; none when it does not exist or a link leads there. */
export function listFolder(disk: Disk, folder: string): readonly string[] {
  const full = join(disk.root, folder);
  try {
    if (disk.fs.realpathSync.native(full) !== full) return [];
    return disk.fs
      .readdirSync(full, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => (folder === "." ? entry.name : `${folder}/${entry.name}`));
  } catch {
    return [];
  }
}

/** Runs a file operation; what the system refuses becomes a diagnostic about `path`. */
export function attempt<T>(path: string, operation: () => T): T | Diagnostic {
  try {
    return operation();
  } catch (error) {
    return unreadable(path, systemReason(error));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ELOOP: "it became a symbolic link, or links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  EIO: "input/output error",
};

function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return REASONS[code] ?? code;
}

function readBeginning(disk: Disk, path: string): Buffer {
  const buffer = Buffer.alloc(BEGINNING_BYTES);
  try {
    const file = disk.fs.openSync(join(disk.root, path), READ_ONLY_NO_LINK);
    try {
      return buffer.subarray(0, disk.fs.readSync(file, buffer, 0, BEGINNING_BYTES, 0));
    } finally {
      disk.fs.closeSync(file);
    }
  } catch {
    return buffer.subarray(0, 0);
  }
}

import type { Dirent } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import { fileLink, outsideRoot, pathMissing, unreadable } from "./diagnostics.js";
import { addFile, addLink, attempt, listFolder, loadFile, openDisk } from "./disk.js";
import type { Disk, FileSystem, Found } from "./disk.js";
import { listedTree } from "./listed.js";
import type { ListedTree } from "./listed.js";

import type { TreeOptions } from "./options.js";
import { byCodeUnits, folderOf, isPassedOver, normalizePath } from "./paths.js";

/**
 * The files of a folder on disk. Links are not followed and nothing outside of the folder is read; what is refused and may
 * matter is reported (a `paths` member that does not exist, too). Files in folders that are passed over (`.terraform`) are
 * no entries, but can be read and listed.
 *
 * @throws when the folder does not exist
 */
export function folderTree(root: string, options: TreeOptions, fs?: FileSystem): ListedTree {
  const disk = openDisk(root, options, fs);
  const found: Found = { entries: [], files: [], diagnostics: [] };
  const visited = new Set<string>();
  for (const start of startingPoints(options.paths ?? ["."], found)) searchFrom(disk, start, found, visited);
  return diskTree(
    disk,
    found,
    (path) => loadFile(disk, path, false),
    (folder) => [...listFolder(disk, folder)].sort(byCodeUnits),
  );
}

/**
 * The files of a folder on disk of which the listing is known (from git's index): nothing else can be read.
 *
 * @param paths normal paths of files or links below `root`; those that are gone are left out
 * @throws when the folder does not exist
 */
export function listedFolderTree(
  root: string,
  paths: readonly string[],
  options: TreeOptions,
  isEntry: (path: string) => boolean,
  fs?: FileSystem,
): ListedTree {
  const disk = openDisk(root, options, fs);
  const found: Found = { entries: [], files: [], diagnostics: [] };
  const realFolders = new Map<string, boolean>();
  for (const path of paths) {
    const kind = attempt(path, () => kindOfListed(disk, path, realFolders));
    if (typeof kind !== "string") found.diagnostics.push(kind);
    else if (kind === "link") addLink(found, disk, path, isEntry(path));
    else if (kind === "file") addFile(found, disk, path, isEntry(path));
  }
  return diskTree(
    disk,
    found,
    () => undefined,
    () => [],
  );
}

function diskTree(
  disk: Disk,
  found: Found,
  loadUnlisted: (path: string) => Buffer | Diagnostic | undefined,
  listUnlisted: (folder: string) => readonly string[],
): ListedTree {
  const listed = new Set(found.files);
  return listedTree(
    {
      files: [...listed].sort(byCodeUnits),
      entries: found.entries.sort((a, b) => byCodeUnits(a.path, b.path)),
      diagnostics: found.diagnostics.sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
      load: (path) => (listed.has(path) ? loadFile(disk, path, true) : loadUnlisted(path)),
      listUnlisted,
    },
    disk.options,
  );
}

/** What is on the disk where git lists a file; a folder above it may have become a link since. */
function kindOfListed(disk: Disk, path: string, realFolders: Map<string, boolean>): "file" | "link" | "none" {
  const folder = folderOf(path);
  const fullFolder = join(disk.root, folder);
  const stats = disk.fs.lstatSync(join(disk.root, path), { throwIfNoEntry: false });
  if (stats === undefined) return "none";
  const isReal = realFolders.get(folder) ?? disk.fs.realpathSync.native(fullFolder) === fullFolder;
  realFolders.set(folder, isReal);
  return !isReal || stats.isSymbolicLink() ? "link" : stats.isFile() ? "file" : "none";
}

/** Normal paths, containing ones first; reports those that leave the root. */
function startingPoints(paths: readonly string[], found: Found): readonly string[] {
  const starts = new Set<string>();
  for (const path of paths) {
    const normal = normalizePath(path);
    if (normal === undefined) found.diagnostics.push(outsideRoot(path));
    else starts.add(normal);
  }
  const length = (path: string) => (path === "." ? 0 : path.length);
  return [...starts].sort((a, b) => length(a) - length(b));
}

/** Adds what is at or below `start`, unless an earlier start has already led to it. */
function searchFrom(disk: Disk, start: string, found: Found, visited: Set<string>): void {
  const kind = attempt(start, () => kindOfStart(disk, start));
  if (typeof kind !== "string") found.diagnostics.push(kind);
  else if (kind === "folder") searchFolders(disk, start, found, visited);
  else if (!visited.has(folderOf(start))) addFile(found, disk, start, disk.options.matters(start));
}

function kindOfStart(disk: Disk, start: string): "folder" | "file" | Diagnostic {
  const full = join(disk.root, start);
  const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined) return pathMissing(start);
  if (stats.isSymbolicLink() || disk.fs.realpathSync.native(full) !== full) return fileLink(start);
  if (stats.isDirectory()) return "folder";
  return stats.isFile() ? "file" : unreadable(start, "it is neither a file nor a folder");
}

function searchFolders(disk: Disk, start: string, found: Found, visited: Set<string>): void {
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (visited.has(folder)) continue;
    visited.add(folder);
    const members = readFolder(disk, folder);
    if ("code" in members) {
      found.diagnostics.push(members);
      continue;
    }
    for (const member of members) {
      const path = folder === "." ? member.name : `${folder}/${member.name}`;
      if (member.isDirectory()) {
        if (!isPassedOver(member.name)) open.push(path);
      } else if (member.isFile()) addFile(found, disk, path, disk.options.matters(path));
      else if (member.isSymbolicLink()) addLink(found, disk, path, disk.options.matters(path));
    }
  }
}

function readFolder(disk: Disk, folder: string): readonly Dirent[] | Diagnostic {
  return attempt(folder, () => disk.fs.readdirSync(join(disk.root, folder), { withFileTypes: true }));
}

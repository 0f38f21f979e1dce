import { byCodeUnits, commonEnd, folderOf } from "./paths.js";

/** How a file of the head tree came out of the base tree. (How a *finding* changed is another thing.) */
export type FileChange =
  | { readonly status: "added" | "modified" | "removed"; readonly path: string }
  | {
      /** Moved from `previousPath`, with or without changes to its content. */
      readonly status: "renamed";
      readonly path: string;
      readonly previousPath: string;
    };

/** Sorted by path. */
export function sortedChanges(changes: Iterable<FileChange>): FileChange[] {
  return [...changes].sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.status, b.status));
}

/**
 * A test whether changes can touch what was evaluated from certain files: `files` names every file that was read or looked
 * for, and with `folder/` (`./` for the root) the listing of a folder, which a file far below it may change by bringing the
 * folders in between.
 */
export function touchedBy(changes: readonly FileChange[]): (files: readonly string[]) => boolean {
  const touched = new Set<string>();
  for (const change of changes) {
    touched.add(change.path);
    if (change.status === "modified") continue;
    const paths = change.status === "renamed" ? [change.path, change.previousPath] : [change.path];
    for (const path of paths) {
      touched.add(path);
      for (const folder of foldersAbove(path)) touched.add(`${folder}/`);
    }
  }
  return (files) => files.some((file) => touched.has(file));
}

/** `a/b`, `a` and `.` for `a/b/c.tf`. */
function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

/** What files and folders of the base tree are called in the head tree, where they have another name there. */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Finds what was renamed. A folder is renamed to where most of the files that were directly in it went, if none is left in
 * its old place; its other files are then looked for in the new place, under their names.
 *
 * @param headFiles every file of the head tree
 */
export function findRenames(changes: readonly FileChange[], headFiles: Iterable<string>): Renames {
  const files = new Map<string, string>();
  const destinations = new Map<string, Map<string, number>>();
  for (const change of changes) {
    if (change.status !== "renamed") continue;
    files.set(change.previousPath, change.path);
    const from = folderOf(change.previousPath);
    const counts = destinations.get(from) ?? new Map<string, number>();
    const to = folderOf(change.path);
    destinations.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  if (files.size === 0) return { files, folders: new Map() };

  const present = new Set(headFiles);
  const occupied = new Set([...present].map(folderOf));
  const folders = new Map<string, string>();
  for (const [from, counts] of destinations) {
    const to = occupied.has(from) ? undefined : mostLikely(from, counts);
    if (to !== undefined && to !== from) folders.set(from, to);
  }
  for (const { status, path } of changes) {
    const folder = status === "removed" ? folders.get(folderOf(path)) : undefined;
    if (folder === undefined) continue;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const moved = folder === "." ? name : `${folder}/${name}`;
    if (present.has(moved)) files.set(path, moved);
  }
  return { files, folders };
}

/** The name in the head tree of a file or folder of the base tree. */
export function nameInHead(renames: Renames, path: string): string {
  return renames.files.get(path) ?? renames.folders.get(path) ?? path;
}

/** The folder that most files went to; of several, the one whose path ends most like the old one; nothing on a tie. */
function mostLikely(from: string, counts: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...counts]
    .map(([folder, count]) => ({ folder, count, likeness: commonEnd(from, folder) }))
    .sort((a, b) => b.count - a.count || b.likeness - a.likeness);
  const [first, second] = ranked;
  const isTie = second !== undefined && second.count === first?.count && second.likeness === first.likeness;
  return isTie ? undefined : first?.folder;
}

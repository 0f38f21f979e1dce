import { sortedChanges } from "./changes.js";
import type { FileChange } from "./changes.js";
import type { ListedTree } from "./listed.js";
import type { ListedObject, Listing } from "./listing.js";
import { findMoves } from "./moves.js";
import type { LooseFile } from "./moves.js";
import { isBlob } from "./objects.js";
import type { TreeOptions } from "./options.js";
import { git, resolveRef, withoutFilters } from "./repository.js";
import type { Repository } from "./repository.js";

/**
 * How the files of one commit became those of another, with renames as git finds them (`-M`: at least half of the content
 * is the same).
 *
 * @throws {SourceError} when a ref does not exist
 */
export function commitChanges(repository: Repository, base: string, head: string): readonly FileChange[] {
  const refs = [resolveRef(repository, base), resolveRef(repository, head)];
  return sortedChanges(parseRaw(git(repository.root, ["diff-tree", "-r", ...RAW, "-M", ...refs])).map(toChange));
}

/**
 * How the files of a commit became those of the working tree, new files that are not ignored included.
 *
 * @param baseTree the tree of the commit `base`
 * @throws {SourceError} when the ref does not exist
 */
export function worktreeChanges(
  repository: Repository,
  base: string,
  baseTree: ListedTree,
  worktree: ListedTree,
): readonly FileChange[] {
  // This names the files whose size or time changed. Git looks into files only where the time says too little.
  const args = ["diff-index", ...RAW, "--no-renames", resolveRef(repository, base)];
  const output = git(repository.root, args, undefined, withoutFilters(repository));
  const baseIds = new Map(parseRaw(output).map(({ path, baseId }) => [path, baseId]));
  return treeChanges(baseTree, worktree, (path) => {
    const id = baseIds.get(path);
    return id === undefined || isBlob(worktree.bytes(path), id);
  });
}

/** How the files of one folder became those of another. What cannot be compared counts as modified. */
export function folderChanges(base: ListedTree, head: ListedTree): readonly FileChange[] {
  return treeChanges(base, head, (path) => {
    const content = base.bytes(path);
    return content !== undefined && head.bytes(path)?.equals(content) === true;
  });
}

/** Raw output with NUL-terminated paths; nothing that attributes or configuration name is run. See git-diff-tree(1). */
const RAW = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty",
] as const;

interface RawChange {
  /** A letter, and for renames the similarity. */
  readonly status: string;
  /** Object id in the base; zeros where there is none. */
  readonly baseId: string;
  readonly path: string;
  readonly previousPath?: string;
}

/** Reads `:<mode> <mode> <id> <id> <status>\0<path>\0`, with the old path before the new one where the status is a rename. */
function parseRaw(output: Buffer): readonly RawChange[] {
  const fields = output.toString("utf8").split("\0");
  const changes: RawChange[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, , baseId = "", , status = ""] = (fields[index] ?? "").split(" ");
    const path = fields[index + 1] ?? "";
    if (status.startsWith("R")) {
      index += 1;
      changes.push({ status, baseId, previousPath: path, path: fields[index + 1] ?? "" });
    } else changes.push({ status, baseId, path });
  }
  return changes;
}

function toChange({ status, path, previousPath }: RawChange): FileChange {
  if (previousPath !== undefined) return { status: "renamed", path, previousPath };
  return { status: status === "A" ? "added" : status === "D" ? "removed" : "modified", path };
}

/**
 * How what one commit holds became what another holds, links and submodules included, with renames. Contents are compared by
 * their ids.
 *
 * @param contentOf contents of the files that matter, which are those that can be found again when they were altered, too
 */
export function listingChanges(
  base: Listing,
  head: Listing,
  contentOf: (object: ListedObject) => Buffer | undefined,
  options: TreeOptions,
): readonly FileChange[] {
  const [before, after] = [base.objects, head.objects];
  const isSame = (path: string): boolean => {
    const [old, young] = [before.get(path), after.get(path)];
    return old?.id === young?.id && old?.kind === young?.kind;
  };
  return changesBetween([...before.keys()], [...after.keys()], isSame, (removed, added) => {
    const loose = [...selectFiles(before, removed), ...selectFiles(after, added)];
    const legible = new Set(loose.filter(({ path }) => options.matters(path)).map(({ id }) => id));
    // An id stands for a content that nobody reads: it is the same where the content is.
    const looseFile = (object: ListedObject): LooseFile => ({
      path: object.path,
      content:
        (legible.has(object.id) ? contentOf(object) : undefined) ?? Buffer.from(object.size === 0 ? "" : object.id),
    });
    return findMoves(selectFiles(before, removed).map(looseFile), selectFiles(after, added).map(looseFile));
  });
}

function selectFiles(objects: Listing["objects"], paths: readonly string[]): readonly ListedObject[] {
  return paths.flatMap((path) => {
    const object = objects.get(path);
    return object?.kind === "file" ? [object] : [];
  });
}

function treeChanges(base: ListedTree, head: ListedTree, isSame: (path: string) => boolean): readonly FileChange[] {
  return changesBetween(base.files, head.files, isSame, (removed, added) =>
    findMoves(looseFiles(base, removed), looseFiles(head, added)),
  );
}

/** @param movesOf new path to old path of those removed and added files that are the same */
function changesBetween(
  basePaths: readonly string[],
  headPaths: readonly string[],
  isSame: (path: string) => boolean,
  movesOf: (removed: readonly string[], added: readonly string[]) => ReadonlyMap<string, string>,
): readonly FileChange[] {
  const before = new Set(basePaths);
  const after = new Set(headPaths);
  const modified = headPaths.filter((path) => before.has(path) && !isSame(path));
  const removed = basePaths.filter((path) => !after.has(path));
  const added = headPaths.filter((path) => !before.has(path));
  const moves = removed.length > 0 && added.length > 0 ? movesOf(removed, added) : NONE;
  const moved = new Set(moves.values());
  return sortedChanges([
    ...modified.map((path) => ({ status: "modified", path }) as const),
    ...removed.filter((path) => !moved.has(path)).map((path) => ({ status: "removed", path }) as const),
    ...added.map((path): FileChange => {
      const previousPath = moves.get(path);
      return previousPath === undefined ? { status: "added", path } : { status: "renamed", path, previousPath };
    }),
  ]);
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The contents of those files whose moves can matter: the tree's entries. */
function looseFiles(tree: ListedTree, paths: readonly string[]): LooseFile[] {
  const entries = new Set(tree.entries.map(({ path }) => path));
  return paths
    .filter((path) => entries.has(path))
    .flatMap((path) => {
      const content = tree.bytes(path);
      return content === undefined ? [] : [{ path, content }];
    });
}

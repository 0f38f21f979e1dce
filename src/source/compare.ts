import { createHash } from "node:crypto";
import { sortedChanges } from "./changes.js";
import type { FileChange } from "./changes.js";
import type { ListedTree } from "./listed.js";
import { findMoves } from "./moves.js";
import type { LooseFile } from "./moves.js";
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
    return id === undefined || id === blobId(worktree.bytes(path), id.length);
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

/** The id that git gives to a blob of that content, in a repository whose ids have so many hexadecimal digits. */
function blobId(content: Buffer | undefined, digits: number): string | undefined {
  if (content === undefined) return undefined;
  const hash = createHash(digits === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}

function treeChanges(base: ListedTree, head: ListedTree, isSame: (path: string) => boolean): readonly FileChange[] {
  const before = new Set(base.files);
  const after = new Set(head.files);
  const modified = head.files.filter((path) => before.has(path) && !isSame(path));
  const removed = base.files.filter((path) => !after.has(path));
  const added = head.files.filter((path) => !before.has(path));
  const moves =
    removed.length > 0 && added.length > 0 ? findMoves(looseFiles(base, removed), looseFiles(head, added)) : NONE;
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

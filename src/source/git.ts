import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../graph/resource.js";
import { unreadable } from "./diagnostics.js";
import { listedFolderTree } from "./folder.js";
import type { ListedTree } from "./listed.js";
import { kindOfMode, listingTree } from "./listing.js";
import type { BlobStore, ListedObject, Listing } from "./listing.js";
import { fetchBlobs, readBeginning } from "./objects.js";
import type { TreeOptions } from "./options.js";
import { isSelected, normalizePath } from "./paths.js";
import { git, resolveRef } from "./repository.js";
import type { Repository } from "./repository.js";

/** `<mode> <type> <id> <size>\t<path>`, the size padded and `-` where there is none; `BAD` when the object is missing. */
const LISTING = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([^]+)$/;

/**
 * The files of a commit, from git's objects: nothing is checked out. Contents are read when they are first asked for, all
 * of those that matter at once.
 *
 * @param ref a branch, tag or commit
 * @throws {SourceError} when the ref does not exist
 */
export function gitTree(repository: Repository, ref: string, options: TreeOptions): ListedTree {
  return listingTree(listCommit(repository, ref), gitBlobs(repository), options);
}

/** The contents that the repository has. */
export function gitBlobs(repository: Repository): BlobStore {
  return {
    load: (blobs) => {
      fetchBlobs(repository, blobs);
    },
    get: (id) => repository.blobs.get(id),
    beginning: (id, bytes) => readBeginning(repository, id, bytes),
    absent: objectMissing,
  };
}

/**
 * The files of the working tree as they are on disk, with uncommitted changes: those that git tracks and those that are new
 * and not ignored. Nothing else can be read, so that it can be compared with a commit.
 */
export function worktreeTree(repository: Repository, options: TreeOptions): ListedTree {
  const output = git(repository.root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const paths = [...new Set(output.toString("utf8").split("\0"))].filter((path) => path !== "" && !path.endsWith("/"));
  const starts = (options.paths ?? ["."]).map(normalizePath).filter((path) => path !== undefined);
  return listedFolderTree(repository.root, paths, options, (path) => options.matters(path) && isSelected(path, starts));
}

/**
 * What a commit holds.
 *
 * @param ref a branch, tag or commit
 * @throws {SourceError} when the ref does not exist, or a folder's object is missing (a clone without trees)
 */
export function listCommit(repository: Repository, ref: string): Listing {
  const commit = resolveRef(repository, ref);
  const output = git(repository.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  const isMisnamed = isUtf8(output) ? () => false : (path: string) => path.includes("\uFFFD");
  const objects = new Map<string, ListedObject>();
  const misnamed: string[] = [];
  for (const line of output.toString("utf8").split("\0")) {
    const object = parseListing(line);
    if (object === undefined) continue;
    if (isMisnamed(object.path)) misnamed.push(object.path);
    else objects.set(object.path, object);
  }
  return { objects, misnamed };
}

function parseListing(line: string): ListedObject | undefined {
  const [, mode = "", id, size, path] = LISTING.exec(line) ?? [];
  if (id === undefined || path === undefined) return undefined;
  return { path, id, size: size === "-" ? 0 : Number(size), kind: kindOfMode(mode) };
}

function objectMissing({ path }: ListedObject): Diagnostic {
  return unreadable(path, "git does not have its content; the repository is damaged (git fsck)");
}

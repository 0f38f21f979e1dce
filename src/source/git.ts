import { isUtf8 } from "node:buffer";
import { posix } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import { fileLink, folderLink, nameNotUtf8, outsideRoot, submodule, tooLarge, unreadable } from "./diagnostics.js";
import { listedFolderTree } from "./folder.js";
import { isConcerned, listedTree } from "./listed.js";
import type { ListedTree } from "./listed.js";
import { fetchBlobs, readBeginning } from "./objects.js";
import type { Blob } from "./objects.js";
import { BEGINNING_BYTES, DEFAULT_MAX_BYTES } from "./options.js";
import type { TreeOptions } from "./options.js";
import { byCodeUnits, folderOf, isSelected, normalizePath } from "./paths.js";
import { git, resolveRef } from "./repository.js";
import type { Repository } from "./repository.js";

/** What `git ls-tree` says of one path; the size is `NaN` when the clone does not have the object. */
interface ListedObject extends Blob {
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
}

/** File modes of git's tree objects (gitformat-index(5)); every other one is a regular file. */
const KINDS: Readonly<Record<string, ListedObject["kind"]>> = { "120000": "link", "160000": "submodule" };

/** `<mode> <type> <id> <size>\t<path>`, the size padded and `-` where there is none; `BAD` when the object is missing. */
const LISTING = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([^]+)$/;

/** The objects of a commit, sorted into what becomes of them. */
interface Listing {
  /** By path; those whose names are not UTF-8 are left out. */
  readonly files: ReadonlyMap<string, ListedObject>;
  readonly links: readonly ListedObject[];
  readonly submodules: readonly ListedObject[];
  /** Paths with a replacement character in the place of bytes that are not UTF-8. */
  readonly misnamed: readonly string[];
}

/**
 * The files of a commit, from git's objects: nothing is checked out. Contents are read when they are first asked for, all
 * of those that matter at once.
 *
 * @param ref a branch, tag or commit
 * @throws {SourceError} when the ref does not exist
 */
export function gitTree(repository: Repository, ref: string, options: TreeOptions): ListedTree {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const listing = listCommit(repository, resolveRef(repository, ref));
  const { starts, diagnostics } = startingPoints(options.paths ?? ["."]);
  const isEntry = (path: string) => options.matters(path) && isSelected(path, starts);
  const candidates = [...listing.files.values()].filter(({ path }) => isEntry(path));
  const wanted = candidates.filter(({ size }) => size <= maxBytes);

  diagnostics.push(
    ...listing.misnamed.filter(isEntry).map(nameNotUtf8),
    ...listing.submodules.filter(({ path }) => isSelected(path, starts)).map(({ path }) => submodule(path)),
    ...candidates.filter(({ size }) => Number.isNaN(size)).map(({ path }) => objectMissing(path)),
    ...candidates
      .filter(({ size }) => size > maxBytes)
      .flatMap((file) => aboutLarge(repository, file, options, maxBytes)),
    ...aboutLinks(repository, listing, starts, isEntry),
  );

  const load = (path: string): Buffer | Diagnostic | undefined => {
    const file = listing.files.get(path);
    if (file === undefined) return undefined;
    if (file.size > maxBytes) return tooLarge(path, file.size, maxBytes);
    if (!repository.blobs.has(file.id)) fetchBlobs(repository, isEntry(path) ? wanted : [file]);
    return repository.blobs.get(file.id) ?? objectMissing(path);
  };
  return listedTree(
    {
      files: [...listing.files.keys()].sort(byCodeUnits),
      entries: wanted.map(({ path, size }) => ({ path, size })).sort((a, b) => byCodeUnits(a.path, b.path)),
      diagnostics: diagnostics.sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
      load,
    },
    options,
  );
}

/**
 * The files of the working tree as they are on disk, with uncommitted changes: those that git tracks and those that are new
 * and not ignored. Nothing else can be read, so that it can be compared with a commit.
 */
export function worktreeTree(repository: Repository, options: TreeOptions): ListedTree {
  const output = git(repository.root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const paths = [...new Set(output.toString("utf8").split("\0"))].filter((path) => path !== "" && !path.endsWith("/"));
  const { starts } = startingPoints(options.paths ?? ["."]);
  return listedFolderTree(repository.root, paths, options, (path) => options.matters(path) && isSelected(path, starts));
}

function startingPoints(paths: readonly string[]): { readonly starts: readonly string[]; diagnostics: Diagnostic[] } {
  const normal = paths.map(normalizePath);
  return {
    starts: normal.filter((path) => path !== undefined),
    diagnostics: paths.filter((_, index) => normal[index] === undefined).map(outsideRoot),
  };
}

function listCommit(repository: Repository, commit: string): Listing {
  const output = git(repository.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  const isMisnamed = isUtf8(output) ? () => false : (path: string) => path.includes("\uFFFD");
  const files = new Map<string, ListedObject>();
  const links: ListedObject[] = [];
  const submodules: ListedObject[] = [];
  const misnamed: string[] = [];
  for (const line of output.toString("utf8").split("\0")) {
    const object = parseListing(line);
    if (object === undefined) continue;
    if (isMisnamed(object.path)) misnamed.push(object.path);
    else if (object.kind === "link") links.push(object);
    else if (object.kind === "submodule") submodules.push(object);
    else files.set(object.path, object);
  }
  return { files, links, submodules, misnamed };
}

function parseListing(line: string): ListedObject | undefined {
  const [, mode = "", id, size, path] = LISTING.exec(line) ?? [];
  if (id === undefined || path === undefined) return undefined;
  return { path, id, size: size === "-" ? 0 : Number(size), kind: KINDS[mode] ?? "file" };
}

/** Only the beginning of a large file is read, to ask whether it is foreign. */
function aboutLarge(repository: Repository, file: ListedObject, options: TreeOptions, maxBytes: number): Diagnostic[] {
  const isHeeded =
    options.concerns === undefined ||
    isConcerned(file.path, readBeginning(repository, file.id, BEGINNING_BYTES), options);
  return isHeeded ? [tooLarge(file.path, file.size, maxBytes)] : [];
}

/** What the symbolic links of a commit may hide. A link is resolved by names alone; what is outside is never looked at. */
function aboutLinks(
  repository: Repository,
  listing: Listing,
  starts: readonly string[],
  isEntry: (path: string) => boolean,
): Diagnostic[] {
  const links = listing.links.filter(({ path }) => isSelected(path, starts));
  if (links.length === 0) return [];
  fetchBlobs(repository, links);
  const folders = foldersOf(listing.files.keys());
  return links.flatMap(({ path, id }) => {
    const target = repository.blobs.get(id)?.toString("utf8") ?? "";
    const destination = target.startsWith("/") ? undefined : normalizePath(posix.join(folderOf(path), target));
    if (destination !== undefined && folders.has(destination)) return [folderLink(path, false)];
    return isEntry(path) ? [fileLink(path)] : [];
  });
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(["."]);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

function objectMissing(path: string): Diagnostic {
  return unreadable(path, "git does not have its content; the repository is damaged (git fsck)");
}

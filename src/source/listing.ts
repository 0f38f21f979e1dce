import { posix } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import { fileLink, folderLink, nameNotUtf8, outsideRoot, submodule, tooLarge } from "./diagnostics.js";
import { isConcerned, listedTree } from "./listed.js";
import type { ListedTree } from "./listed.js";
import type { Blob } from "./objects.js";
import { BEGINNING_BYTES, DEFAULT_MAX_BYTES } from "./options.js";
import type { TreeOptions } from "./options.js";
import { byCodeUnits, folderOf, isSelected, normalizePath } from "./paths.js";

/** What a commit has at one path; the size is `NaN` when it is not known, as in a clone that does not have the object. */
export interface ListedObject extends Blob {
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
}

/** What a commit holds, without contents. */
export interface Listing {
  /** By path; those whose names are not UTF-8 are left out. */
  readonly objects: ReadonlyMap<string, ListedObject>;
  /** Paths with a replacement character in the place of bytes that are not UTF-8. */
  readonly misnamed: readonly string[];
}

/** File modes of git's tree objects (gitformat-index(5)); every other one is a regular file. */
const KINDS: Readonly<Record<string, ListedObject["kind"]>> = { "120000": "link", "160000": "submodule" };

export function kindOfMode(mode: string): ListedObject["kind"] {
  return KINDS[mode] ?? "file";
}

/** Where the contents of a listing's objects come from. */
export interface BlobStore {
  /** Makes contents available, many at once where that is cheaper. What cannot be had stays out. */
  readonly load: (blobs: readonly Blob[]) => void;
  readonly get: (id: string) => Buffer | undefined;
  /** The first bytes of a content that may be large. */
  readonly beginning: (id: string, bytes: number) => Buffer;
  /** What to report when a file's content is asked for and cannot be had. */
  readonly absent: (file: ListedObject) => Diagnostic;
}

/** What of a listing a tree shows and reads. */
export interface Selection {
  readonly isEntry: (path: string) => boolean;
  /** Whether a path is below those that are looked at, whatever it may hold. */
  readonly isWithin: (path: string) => boolean;
  /** Files that may matter, also those that are too large or whose size is not known. */
  readonly candidates: readonly ListedObject[];
  readonly links: readonly ListedObject[];
  readonly submodules: readonly ListedObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells of each object of a listing what a tree with these options makes of it. */
export function selectObjects(listing: Listing, options: TreeOptions): Selection {
  const paths = options.paths ?? ["."];
  const normal = paths.map(normalizePath);
  const starts = normal.filter((path) => path !== undefined);
  const isWithin = (path: string) => isSelected(path, starts);
  const isEntry = (path: string) => options.matters(path) && isWithin(path);
  const objects = [...listing.objects.values()];
  return {
    isEntry,
    isWithin,
    candidates: objects.filter(({ kind, path }) => kind === "file" && isEntry(path)),
    links: objects.filter(({ kind, path }) => kind === "link" && isWithin(path)),
    submodules: objects.filter(({ kind, path }) => kind === "submodule" && isWithin(path)),
    diagnostics: [
      ...paths.filter((_, index) => normal[index] === undefined).map(outsideRoot),
      ...listing.misnamed.filter(isEntry).map(nameNotUtf8),
    ],
  };
}

/** The tree of a listing. Contents are read when they are first asked for, all of those that matter at once. */
export function listingTree(listing: Listing, blobs: BlobStore, options: TreeOptions): ListedTree {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const { isEntry, candidates, links, submodules, diagnostics } = selectObjects(listing, options);
  const files = [...listing.objects.values()].filter(({ kind }) => kind === "file").map(({ path }) => path);
  const wanted = candidates.filter(({ size }) => size <= maxBytes);

  const aboutLarge = (file: ListedObject): Diagnostic[] => {
    const isHeeded =
      options.concerns === undefined || isConcerned(file.path, blobs.beginning(file.id, BEGINNING_BYTES), options);
    return isHeeded ? [tooLarge(file.path, file.size, maxBytes)] : [];
  };
  const load = (path: string): Buffer | Diagnostic | undefined => {
    const file = listing.objects.get(path);
    if (file?.kind !== "file") return undefined;
    if (file.size > maxBytes) return tooLarge(path, file.size, maxBytes);
    if (blobs.get(file.id) === undefined) blobs.load(isEntry(path) ? wanted : [file]);
    return blobs.get(file.id) ?? blobs.absent(file);
  };
  return listedTree(
    {
      files: files.sort(byCodeUnits),
      entries: wanted.map(({ path, size }) => ({ path, size })).sort((a, b) => byCodeUnits(a.path, b.path)),
      diagnostics: [
        ...diagnostics,
        ...submodules.map(({ path }) => submodule(path)),
        ...candidates.filter(({ size }) => Number.isNaN(size)).map(blobs.absent),
        ...candidates.filter(({ size }) => size > maxBytes).flatMap(aboutLarge),
        ...aboutLinks(links, files, blobs, isEntry),
      ].sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
      load,
    },
    options,
  );
}

/** What the symbolic links of a commit may hide. A link is resolved by names alone; what is outside is never looked at. */
function aboutLinks(
  links: readonly ListedObject[],
  files: readonly string[],
  blobs: BlobStore,
  isEntry: (path: string) => boolean,
): Diagnostic[] {
  if (links.length === 0) return [];
  blobs.load(links);
  const folders = foldersOf(files);
  return links.flatMap(({ path, id }) => {
    const target = blobs.get(id)?.toString("utf8") ?? "";
    const destination = target.startsWith("/") ? undefined : normalizePath(posix.join(folderOf(path), target));
    if (destination !== undefined && folders.has(destination)) return [folderLink(path, false)];
    return isEntry(path) ? [fileLink(path)] : [];
  });
}

/** All folders that hold one of the paths, at whatever depth; `.` is always among them. */
export function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(["."]);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

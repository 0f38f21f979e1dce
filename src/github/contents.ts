import { aboutFile } from "../source/diagnostics.js";
import { SourceError } from "../source/error.js";
import type { BlobStore, ListedObject, Listing } from "../source/listing.js";
import { fetchBlobs as readBlobs, readBeginning } from "../source/objects.js";
import type { Blob } from "../source/objects.js";
import { BEGINNING_BYTES, DEFAULT_MAX_BYTES } from "../source/options.js";
import type { TreeOptions } from "../source/options.js";
import { folderOf, isSelected } from "../source/paths.js";
import type { Repository } from "../source/repository.js";
import { fetchBlobs } from "./blobs.js";
import type { ArchiveSource } from "./blobs.js";
import type { GitHub } from "./github.js";

/** Contents from the checked-out repository where it has them, and else from GitHub, fetched before they are read. */
export interface Contents extends BlobStore {
  /**
   * Fetches what is not there yet.
   *
   * @throws {GitHubError}
   */
  readonly fetch: (wanted: readonly ListedObject[], archive?: ArchiveSource) => Promise<void>;
  /**
   * Fetches the beginnings of files that are too large to be read.
   *
   * @throws {GitHubError}
   */
  readonly fetchBeginnings: (wanted: readonly ListedObject[]) => Promise<void>;
  /** Files that were asked for and are not there, since the last time that this was called. */
  readonly takeAsked: () => readonly ListedObject[];
}

export function openContents(github: GitHub, workspace?: Repository): Contents {
  const contents = workspace?.blobs ?? new Map<string, Buffer>();
  const beginnings = new Map<string, Buffer>();
  const asked = new Map<string, ListedObject>();
  const isMissing = ({ id }: Blob): boolean => !contents.has(id);

  const load = (blobs: readonly Blob[]): void => {
    if (workspace === undefined) return;
    try {
      readBlobs(workspace, blobs);
    } catch (error) {
      // A partial clone fails when git wants to fetch what it lacks, which is not allowed.
      if (!(error instanceof SourceError)) throw error;
    }
  };
  return {
    load,
    get: (id) => contents.get(id),
    beginning: (id, bytes) => (beginnings.get(id) ?? contents.get(id) ?? Buffer.alloc(0)).subarray(0, bytes),
    absent: (file) => {
      asked.set(file.id, file);
      const message = "The file was not read: its content was not fetched from GitHub.";
      return aboutFile(file.path, "error", "source-not-fetched", message);
    },
    async fetch(wanted, archive) {
      load(wanted);
      const missing = wanted.filter(isMissing);
      for (const [id, content] of await fetchBlobs(github, missing, archive)) contents.set(id, content);
    },
    async fetchBeginnings(wanted) {
      for (const file of wanted) {
        if (beginnings.has(file.id)) continue;
        const local = workspace && readBeginning(workspace, file.id, BEGINNING_BYTES);
        const content = local?.length ? local : (await fetchBlobs(github, [file])).get(file.id);
        // A copy, so that the large content can go.
        if (content !== undefined) beginnings.set(file.id, Buffer.from(content.subarray(0, BEGINNING_BYTES)));
      }
    },
    takeAsked() {
      const files = [...asked.values()];
      asked.clear();
      return files;
    },
  };
}

/** Texts that Terraform's `file` and `templatefile` are given, though they hold nothing to judge. */
const COMPANIONS =
  /\.(?:json|ya?ml|tpl|tftpl|tmpl|sh|bash|ps1|sql|txt|pem|crt|pub|conf|cfg|cnf|ini|toml|csv|xml|md|service)$/i;
const MAX_COMPANION_BYTES = 100_000;
const MAX_COMPANIONS = 200;
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/;

/**
 * What of a listing an evaluation will read: files that matter, what the links say, and small texts beside Terraform files or
 * in a folder there.
 */
export function wantedObjects({ objects }: Listing, options: TreeOptions): readonly ListedObject[] {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const all = [...objects.values()].filter(({ path }) => isSelected(path, ["."]));
  const links = all.filter(({ kind }) => kind === "link");
  const files = all.filter(({ kind }) => kind === "file");
  // Also outside of the wanted paths: a module there may be called.
  const judged = files.filter(({ path, size }) => options.matters(path) && !(size > maxBytes));
  const folders = new Set(judged.filter(({ path }) => TERRAFORM.test(path)).map(({ path }) => folderOf(path)));
  const companions = files.filter(
    ({ path, size }) =>
      !options.matters(path) &&
      COMPANIONS.test(path) &&
      size <= MAX_COMPANION_BYTES &&
      (folders.has(folderOf(path)) || folders.has(folderOf(folderOf(path)))),
  );
  return [...judged, ...links, ...companions.slice(0, MAX_COMPANIONS)];
}

/** Of how many files that are too large the beginning is fetched, and how many bytes they may have. */
const MAX_LARGE_FILES = 10;
const MAX_LARGE_BYTES = 25 * 1024 * 1024;

/** Files that are too large to be read, and of which the beginning tells whether that matters. */
export function largeObjects({ objects }: Listing, options: TreeOptions): readonly ListedObject[] {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (options.concerns === undefined) return [];
  return [...objects.values()]
    .filter(({ kind, path, size }) => kind === "file" && options.matters(path) && size > maxBytes)
    .filter(({ path, size }) => size <= MAX_LARGE_BYTES && isSelected(path, ["."]))
    .slice(0, MAX_LARGE_FILES);
}

/** A listing in which sizes that were not known are those of the contents. */
export function withSizes(listing: Listing, contents: BlobStore): Listing {
  const objects = new Map(
    [...listing.objects].map(([path, object]) => {
      const size = Number.isNaN(object.size) ? (contents.get(object.id)?.length ?? NaN) : object.size;
      return [path, { ...object, size }];
    }),
  );
  return { ...listing, objects };
}

import { createHash } from "node:crypto";
import { git, gitBeginning } from "./repository.js";
import type { Repository } from "./repository.js";

/** How much is fetched with one run of git, in bytes. */
const CHUNK_BYTES = 64 * 1024 * 1024;

export interface Blob {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/** Whether a content has the object id that git gives to a blob: SHA-1, or SHA-256 when the id is that long. */
export function isBlob(content: Buffer | undefined, id: string): boolean {
  if (content === undefined) return false;
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex") === id;
}

/**
 * Puts the contents of blobs into the repository's cache, as many with one run of git as fit. Those that the repository
 * does not have (a partial clone) stay out.
 */
export function fetchBlobs(repository: Repository, blobs: Iterable<Blob>): void {
  let ids: string[] = [];
  let bytes = 0;
  const flush = () => {
    if (ids.length > 0) readBatch(repository, ids);
    ids = [];
    bytes = 0;
  };
  for (const { id, size } of blobs) {
    if (repository.blobs.has(id)) continue;
    if (bytes + size > CHUNK_BYTES) flush();
    ids.push(id);
    bytes += size;
  }
  flush();
}

/** Reads `git cat-file --batch` output: `<id> <type> <size>\n<contents>\n`, or `<id> missing\n`. See git-cat-file(1). */
function readBatch(repository: Repository, ids: readonly string[]): void {
  const output = git(repository.root, ["cat-file", "--batch", "--buffer"], `${ids.join("\n")}\n`);
  let position = 0;
  while (position < output.length) {
    const lineEnd = output.indexOf(0x0a, position);
    if (lineEnd < 0) return;
    const [id = "", type, size] = output.toString("latin1", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === undefined) continue;
    const end = position + Number(size);
    if (type === "blob") repository.blobs.set(id, output.subarray(position, end));
    position = end + 1;
  }
}

/** The first bytes of a blob that may be large. */
export function readBeginning(repository: Repository, id: string, bytes: number): Buffer {
  return gitBeginning(repository.root, ["cat-file", "blob", id], bytes);
}

import { createHash } from "node:crypto";
import { readArchive } from "./archive.js";
import { GitHubError, type GitHub } from "./github.js";

/** Contents by git's object id. */
export type Blobs = Map<string, Buffer>;

/** A file whose content is wanted. */
export interface WantedBlob {
  readonly sha: string;
  readonly size: number;
}

/** How many objects one GraphQL query asks for, and how many bytes their texts may have together. */
const MAX_OBJECTS = 50;
const MAX_BYTES = 1024 * 1024;

/** From so many files on one archive costs less than queries, unless the repository is much larger than they are. */
const ARCHIVE_FILES = 300;
const ARCHIVE_BYTES = 60 * 1024 * 1024;

/**
 * Fetches contents that are not there yet: a few in batches through GraphQL, many as an archive of the commit. What is cut
 * off or no text there is fetched by itself (https://docs.github.com/rest/git/blobs).
 *
 * @param commit whose archive may be taken, and how many bytes its files have
 * @throws {GitHubError}
 */
export async function fetchBlobs(
  github: GitHub,
  wanted: readonly WantedBlob[],
  blobs: Blobs,
  commit?: { readonly sha: string; readonly bytes: number },
): Promise<void> {
  const missing = [...new Map(wanted.map((blob) => [blob.sha, blob])).values()].filter(({ sha }) => !blobs.has(sha));
  if (commit !== undefined && missing.length > ARCHIVE_FILES && commit.bytes <= ARCHIVE_BYTES) {
    await fetchArchive(github, commit.sha, missing, blobs);
  }
  for (const batch of batches(missing.filter(({ sha }) => !blobs.has(sha)))) {
    const texts = await fetchTexts(
      github,
      batch.map(({ sha }) => sha),
    );
    for (const text of texts) if (text !== undefined) blobs.set(blobId(text), text);
  }
  for (const { sha } of missing) if (!blobs.has(sha)) blobs.set(sha, await fetchBlob(github, sha));
}

/**
 * Fetches files of commits by their paths.
 *
 * @param expressions `<commit>:<path>`
 * @returns contents by expression; without those that are not there, are no text, or are cut off
 */
export async function fetchExpressions(
  github: GitHub,
  expressions: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (let start = 0; start < expressions.length; start += MAX_OBJECTS) {
    const batch = expressions.slice(start, start + MAX_OBJECTS);
    const texts = await fetchTexts(github, batch);
    for (const [index, expression] of batch.entries()) {
      const text = texts[index];
      if (text !== undefined) found.set(expression, text);
    }
  }
  return found;
}

interface BlobNode {
  readonly oid?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

/** The texts of objects in one query; `undefined` where what comes is not the object, by git's own hash. */
async function fetchTexts(github: GitHub, expressions: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
  const variables = expressions.map((_, index) => `$e${index}: String!`).join(", ");
  const fields = expressions
    .map((_, index) => `b${index}: object(expression: $e${index}) { ... on Blob { oid text isTruncated } }`)
    .join(" ");
  const query = `query ($owner: String!, $name: String!, ${variables}) { repository(owner: $owner, name: $name) { ${fields} } }`;
  try {
    const { repository } = await github.graphql<{ repository: Record<string, BlobNode | null> | null }>(query, {
      owner: github.owner,
      name: github.repo,
      ...Object.fromEntries(expressions.map((expression, index) => [`e${index}`, expression])),
    });
    return expressions.map((_, index) => {
      const { oid, text } = repository?.[`b${index}`] ?? {};
      if (typeof text !== "string") return undefined;
      const content = Buffer.from(text);
      return blobId(content, oid?.length) === oid ? content : undefined;
    });
  } catch (error) {
    // REST can give the same, if more slowly.
    if (error instanceof GitHubError) return expressions.map(() => undefined);
    throw error;
  }
}

async function fetchBlob(github: GitHub, sha: string): Promise<Buffer> {
  const { content } = await github.rest<{ readonly content: string }>(
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    { file_sha: sha },
  );
  return Buffer.from(content, "base64");
}

async function fetchArchive(github: GitHub, ref: string, wanted: readonly WantedBlob[], blobs: Blobs): Promise<void> {
  const ids = new Set(wanted.map(({ sha }) => sha));
  const sizes = new Set(wanted.map(({ size }) => size));
  const archive = await github.download("GET /repos/{owner}/{repo}/tarball/{ref}", { ref });
  for (const content of readArchive(archive).values()) {
    // What is exported may differ from what is stored (gitattributes(5), export-subst); only what git would store is taken.
    const id = sizes.has(content.length) ? blobId(content) : "";
    if (ids.has(id)) blobs.set(id, content);
  }
}

function batches(wanted: readonly WantedBlob[]): readonly (readonly WantedBlob[])[] {
  const all: WantedBlob[][] = [];
  let bytes = 0;
  for (const blob of wanted) {
    // A larger text is cut off.
    if (blob.size > MAX_BYTES / 2) continue;
    const last = all.at(-1);
    if (last === undefined || last.length === MAX_OBJECTS || bytes + blob.size > MAX_BYTES) {
      all.push([blob]);
      bytes = blob.size;
    } else {
      last.push(blob);
      bytes += blob.size;
    }
  }
  return all;
}

/** Git's id of a content: of 40 digits (SHA-1), or of 64 (SHA-256) in repositories of that format. */
export function blobId(content: Buffer, digits = 40): string {
  return createHash(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest("hex");
}

import { isBlob } from "../source/objects.js";
import type { Blob } from "../source/objects.js";
import { ArchiveError, readArchive } from "./archive.js";
import { GitHubError } from "./github.js";
import type { GitHub } from "./github.js";

/** A file whose content is wanted; a size of `NaN` is not known. */
export interface WantedBlob extends Blob {
  readonly path: string;
}

/** A commit whose files can be had at once. */
export interface ArchiveSource {
  readonly commit: string;
  /** How many bytes all of its files have together. */
  readonly bytes: number;
}

/** How many objects one GraphQL query asks for, and how many bytes their texts may have together. */
const MAX_OBJECTS = 100;
const MAX_QUERY_BYTES = 1024 * 1024;

/** GraphQL cuts off long texts (`isTruncated`); where it does so is not documented. */
const MAX_TEXT_BYTES = 256 * 1024;

/** Assumed of a size that is not known. */
const TYPICAL_BYTES = 16 * 1024;

/** How many requests are under way at once; GitHub allows 100 of all that act for a user. */
const CONCURRENCY = 6;

/** From how many requests on an archive is better, by how many bytes it has at most when unpacked. */
const ARCHIVES: readonly { readonly requests: number; readonly bytes: number }[] = [
  { requests: 4, bytes: 60 * 1024 * 1024 },
  { requests: 12, bytes: 1024 * 1024 * 1024 },
];

/**
 * Fetches contents, as few requests as possible: texts in batches through GraphQL, very many as an archive of their commit,
 * and one by one what is binary, long, in another encoding, or what the other ways did not give. Every content is checked
 * against its id.
 *
 * Sources: https://docs.github.com/graphql/reference/objects#blob, https://docs.github.com/rest/git/blobs#get-a-blob,
 * https://docs.github.com/rest/repos/contents#download-a-repository-archive-tar
 *
 * @param archive the commit in which most of the files are
 * @returns contents by id; without those that GitHub does not have
 * @throws {GitHubError} when GitHub cannot be asked for one of them
 */
export async function fetchBlobs(
  github: GitHub,
  wanted: readonly WantedBlob[],
  archive?: ArchiveSource,
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const blobs = [...new Map(wanted.map((blob) => [blob.id, blob])).values()];
  const isMissing = ({ id }: WantedBlob): boolean => !contents.has(id);
  const archiveFor = (requests: number): ArchiveSource | undefined =>
    ARCHIVES.some((limit) => requests > limit.requests && (archive?.bytes ?? Infinity) <= limit.bytes)
      ? archive
      : undefined;

  let { batches, singles } = planRequests(blobs);
  const early = archiveFor(batches.length + singles.length);
  if (early !== undefined) {
    await fromArchive(github, early, blobs, contents);
    ({ batches, singles } = planRequests(blobs.filter(isMissing)));
  }
  await inParallel(batches, async (batch) => {
    await fromGraphql(github, batch, contents);
  });
  // GraphQL may be down, or the files may be no texts.
  const late = early === undefined ? archiveFor(blobs.filter(isMissing).length) : undefined;
  if (late !== undefined) await fromArchive(github, late, blobs.filter(isMissing), contents);
  await inParallel(blobs.filter(isMissing), async (blob) => {
    await fromRest(github, blob, contents);
  });
  return contents;
}

/** Runs tasks, some at a time. */
async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

/** Which contents are asked for together, and which by themselves. */
function planRequests(blobs: readonly WantedBlob[]): {
  readonly batches: readonly (readonly WantedBlob[])[];
  readonly singles: readonly WantedBlob[];
} {
  const sizeOf = ({ size }: WantedBlob): number => (Number.isNaN(size) ? TYPICAL_BYTES : size);
  const batches: WantedBlob[][] = [];
  let [batch, bytes]: [WantedBlob[], number] = [[], 0];
  for (const blob of blobs.filter((one) => sizeOf(one) <= MAX_TEXT_BYTES)) {
    if (batch.length === 0 || batch.length === MAX_OBJECTS || bytes + sizeOf(blob) > MAX_QUERY_BYTES) {
      [batch, bytes] = [[], 0];
      batches.push(batch);
    }
    batch.push(blob);
    bytes += sizeOf(blob);
  }
  return { batches, singles: blobs.filter((one) => sizeOf(one) > MAX_TEXT_BYTES) };
}

/** Leaves out what comes as another text than the content is, and everything when GraphQL does not answer. */
async function fromGraphql(github: GitHub, batch: readonly WantedBlob[], contents: Map<string, Buffer>): Promise<void> {
  const fields = batch.map(({ id }, index) => `b${index}: object(oid: ${JSON.stringify(id)}) { ...content }`).join(" ");
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } } fragment content on Blob { text }`;
  try {
    const { repository } = await github.graphql<{
      readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>> | null;
    }>(query, { owner: github.owner, repo: github.repo });
    for (const [index, { id }] of batch.entries()) {
      const text = repository?.[`b${index}`]?.text;
      const content = typeof text === "string" ? Buffer.from(text) : undefined;
      if (content !== undefined && isBlob(content, id)) contents.set(id, content);
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

async function fromRest(github: GitHub, { id }: WantedBlob, contents: Map<string, Buffer>): Promise<void> {
  try {
    const { content } = await github.rest<{ readonly content: string }>(
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      { file_sha: id },
    );
    const bytes = Buffer.from(content, "base64");
    if (isBlob(bytes, id)) contents.set(id, bytes);
  } catch (error) {
    if (!(error instanceof GitHubError && error.failure === "missing")) throw error;
  }
}

/**
 * What is exported may differ from what is stored (`export-subst`, `export-ignore` and `eol` of gitattributes(5)), so only
 * what has the right id is taken. Without an archive, or with a damaged one, nothing is.
 */
async function fromArchive(
  github: GitHub,
  { commit }: ArchiveSource,
  blobs: readonly WantedBlob[],
  contents: Map<string, Buffer>,
): Promise<void> {
  const ids = new Map(blobs.map(({ path, id }) => [path, id]));
  try {
    const archive = await github.download("GET /repos/{owner}/{repo}/tarball/{ref}", { ref: commit });
    for (const [path, content] of await readArchive(archive, (name) => ids.has(name))) {
      const id = ids.get(path);
      if (id !== undefined && isBlob(content, id)) contents.set(id, content);
    }
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof ArchiveError)) throw error;
  }
}

import type { Listing, ListedObject } from "../source/listing.js";
import { kindOfMode } from "../source/listing.js";
import type { GitHub } from "./github.js";

/** What a commit holds, as far as it was asked for. */
export interface CommitListing extends Listing {
  /** Whether a path was looked for; those that were not may be there all the same. */
  readonly covers: (path: string) => boolean;
  readonly isWhole: boolean;
}

interface TreeAnswer {
  /** Cut off at 100,000 entries or 7 MB. */
  readonly truncated: boolean;
  readonly tree: readonly TreeItem[];
}

interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Of blobs only. */
  readonly size?: number;
}

/** How many requests the listing of one commit may take. */
const MAX_REQUESTS = 300;

/** A commit that cannot be listed over the API; the message names the remedy. */
export class TreeTooLargeError extends Error {}

/**
 * Lists a commit in one request or, when GitHub cuts that off, folder by folder.
 *
 * Source: https://docs.github.com/rest/git/trees#get-a-tree
 *
 * @param paths what is looked for when not everything fits; by default all
 * @throws {GitHubError}, or TreeTooLargeError when it takes too many requests
 */
export async function listCommit(github: GitHub, commit: string, paths?: readonly string[]): Promise<CommitListing> {
  const whole = await getTree(github, commit, true);
  if (!whole.truncated) return listingOf(whole.tree);
  if (paths === undefined) return listingOf(await walk(github, commit, () => true));

  const sought = new Set(paths);
  const above = new Set(paths.flatMap(foldersAbove));
  return listingOf(await walk(github, commit, (folder) => above.has(folder)), sought);
}

/** All that is in folders that `isWanted` accepts; each folder is first asked for with everything below it. */
async function walk(
  github: GitHub,
  commit: string,
  isWanted: (folder: string) => boolean,
): Promise<readonly TreeItem[]> {
  const items: TreeItem[] = [];
  let requests = 0;
  const ask = async (sha: string, isRecursive: boolean): Promise<TreeAnswer> => {
    requests += 1;
    if (requests > MAX_REQUESTS) throw tooLarge();
    return getTree(github, sha, isRecursive);
  };
  const visit = async (folder: string, sha: string): Promise<void> => {
    const members = await ask(sha, false);
    if (members.truncated) throw tooLarge();
    for (const item of members.tree) {
      const path = folder === "" ? item.path : `${folder}/${item.path}`;
      if (item.type !== "tree") items.push({ ...item, path });
      else if (isWanted(path)) {
        const below = await ask(item.sha, true);
        if (below.truncated) await visit(path, item.sha);
        else items.push(...below.tree.map((one) => ({ ...one, path: `${path}/${one.path}` })));
      }
    }
  };
  await visit("", commit);
  return items;
}

function tooLarge(): TreeTooLargeError {
  return new TreeTooLargeError(
    "the repository has too many files to be listed over GitHub's API; check it out before RDS Gate runs (actions/checkout)",
  );
}

function getTree(github: GitHub, sha: string, isRecursive: boolean): Promise<TreeAnswer> {
  return github.rest<TreeAnswer>("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    tree_sha: sha,
    ...(isRecursive && { recursive: "1" }),
  });
}

function listingOf(items: readonly TreeItem[], sought?: ReadonlySet<string>): CommitListing {
  const objects = new Map<string, ListedObject>();
  const misnamed: string[] = [];
  for (const { path, mode, type, sha, size } of items) {
    if (type === "tree") continue;
    // JSON has no other way to tell of bytes that are not UTF-8.
    if (path.includes("\uFFFD")) misnamed.push(path);
    else objects.set(path, { path, id: sha, size: type === "blob" ? (size ?? NaN) : 0, kind: kindOfMode(mode) });
  }
  return { objects, misnamed, covers: (path) => sought?.has(path) ?? true, isWhole: sought === undefined };
}

/** `a` and `a/b` for `a/b/c.tf`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

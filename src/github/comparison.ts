import type { Base } from "../gate.js";
import { sortedChanges } from "../source/changes.js";
import type { FileChange } from "../source/changes.js";
import { listingChanges } from "../source/compare.js";
import { SourceError } from "../source/error.js";
import { listCommit as listLocally } from "../source/git.js";
import type { ListedTree } from "../source/listed.js";
import { listingTree } from "../source/listing.js";
import type { Listing } from "../source/listing.js";
import type { TreeOptions } from "../source/options.js";
import { hunksBetween, parsePatch } from "../source/patch.js";
import type { PatchHunk } from "../source/patch.js";
import { hasCommit, isShallow, mergeBase } from "../source/repository.js";
import type { Repository } from "../source/repository.js";
import { decodeText } from "../source/text.js";
import { largeObjects, openContents, wantedObjects, withSizes } from "./contents.js";
import type { Contents } from "./contents.js";
import { pullRequestFiles } from "./files.js";
import type { RawFile } from "./files.js";
import type { GitHub } from "./github.js";
import type { PullRequest, PullRequestFile } from "./pull-request.js";
import { listCommit as listOverApi } from "./tree.js";
import type { CommitListing } from "./tree.js";

/** What trees are opened with. */
export interface Opening {
  readonly github: GitHub;
  /**
   * The checked-out repository: its objects spare requests. Only objects of named commits are read, never its files, so it
   * does not matter what is checked out; what it lacks (shallow, partial and sparse clones) comes from GitHub.
   */
  readonly workspace?: Repository | undefined;
  readonly options: TreeOptions;
}

/** Trees to judge. */
export interface OpenTrees {
  readonly head: ListedTree;
  /** Absent when nothing is compared. */
  readonly base?: Omit<Base, "names" | "tree"> & { readonly tree: ListedTree };
  /** The diff as the pull request shows it; empty when there is none. */
  readonly files: readonly PullRequestFile[];
  /** What a reader of the log may want to know about how the trees came about. */
  readonly notes: readonly string[];
  /**
   * Fetches files that an evaluation asked for and that were not fetched before, which its tree reports as
   * `source-not-fetched`.
   *
   * @returns trees to judge anew, or `undefined` when nothing (more) can be had
   * @throws {GitHubError}
   */
  readonly complete: () => Promise<OpenTrees | undefined>;
}

/**
 * The trees of a pull request. The head is the tree that merging would give, its changed files as they are in the head
 * commit, so that lines are those that the diff shows; the base is the same with the changed files taken back to where the
 * branches parted. What lies between the two is what the pull request changes, also when the base branch has moved on.
 *
 * @param merge the commit that merging this head would give: `GITHUB_SHA` of the event `pull_request`, or the
 *   `merge_commit_sha` of a mergeable pull request (https://docs.github.com/rest/pulls/pulls#get-a-pull-request);
 *   `undefined` when there is none, as with conflicts
 * @throws {GitHubError}, TreeTooLargeError, or SourceError when the commits have no common history
 */
export async function openPullRequest(
  opening: Opening,
  pull: PullRequest,
  merge: string | undefined,
): Promise<OpenTrees> {
  const { github, workspace, options } = opening;
  const notes: string[] = [];
  const mergedCommit = merge ?? pull.headSha;
  const [raw, parting, merged] = await Promise.all([
    pullRequestFiles(github, pull),
    partingOf(opening, pull.baseSha, pull.headSha),
    listCommit(opening, mergedCommit),
  ]);
  const touched = raw.files.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
  // Where a tree is too large to be listed at once, only these are looked for.
  const sought = raw.isComplete ? touched.filter(options.matters) : undefined;
  const isHeadKnown =
    mergedCommit === pull.headSha || (raw.isComplete && raw.files.every(isIdKnown) && agrees(raw.files, merged));
  const [before, head] = await Promise.all([
    listCommit(opening, parting, sought),
    isHeadKnown ? merged : listCommit(opening, pull.headSha, sought),
  ]);

  const contents = openContents(github, workspace);
  const isListed = raw.isComplete && agrees(raw.files, head);
  if (!raw.isComplete) {
    notes.push(
      `GitHub lists ${raw.files.length} of ${pull.changedFiles} changed files, so the commits' trees were compared.`,
    );
  } else if (!isListed) {
    notes.push("GitHub's list of changed files is not that of the judged commit, so the commits' trees were compared.");
  }
  const [from, to] = isListed
    ? [before, head]
    : await Promise.all([whole(opening, parting, before), whole(opening, pull.headSha, head)]);
  const changes = isListed
    ? sortedChanges(raw.files.map(toChange))
    : await compareListings(opening, contents, from, to);
  const paths = changes.flatMap((change) =>
    change.status === "renamed" ? [change.path, change.previousPath] : [change.path],
  );
  // The base branch may have renamed or removed a file that the head changes. Merging follows that, the diff does not.
  const isFaithful = paths.every((path) => !to.covers(path) || merged.objects.has(path) === to.objects.has(path));
  const [onto, commit] = isFaithful ? [merged, mergedCommit] : [await whole(opening, pull.headSha, to), pull.headSha];

  return openListings(opening, contents, {
    commit,
    head: replaced(onto, to, paths),
    base: { listing: replaced(onto, from, paths), changes },
    diff: isListed ? raw.files : diffOf(changes, raw.files, to),
    notes,
  });
}

/**
 * Two commits, compared file by file, with renames as git finds them: a push, or an entry of a merge queue.
 *
 * @throws {GitHubError} or TreeTooLargeError
 */
export async function openCommits(opening: Opening, base: string, head: string): Promise<OpenTrees> {
  const [before, after] = await Promise.all([listCommit(opening, base), listCommit(opening, head)]);
  const contents = openContents(opening.github, opening.workspace);
  const changes = await compareListings(opening, contents, before, after);
  return openListings(opening, contents, {
    commit: head,
    head: after,
    base: { listing: before, changes },
    diff: [],
    notes: [],
  });
}

/**
 * One commit, with nothing to compare.
 *
 * @throws {GitHubError} or TreeTooLargeError
 */
export async function openCommit(opening: Opening, commit: string): Promise<OpenTrees> {
  const head = await listCommit(opening, commit);
  const contents = openContents(opening.github, opening.workspace);
  return openListings(opening, contents, { commit, head, diff: [], notes: [] });
}

/**
 * Where two commits parted.
 *
 * Source: https://docs.github.com/rest/commits/commits#compare-two-commits
 *
 * @throws {GitHubError}
 */
export async function mergeBaseOf(github: GitHub, base: string, head: string): Promise<string> {
  const { merge_base_commit } = await github.rest<{ readonly merge_base_commit: { readonly sha: string } }>(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { basehead: `${base}...${head}`, per_page: 1 },
  );
  return merge_base_commit.sha;
}

/** As {@link mergeBaseOf}, from the workspace's history when all of it is there. */
async function partingOf({ github, workspace }: Opening, base: string, head: string): Promise<string> {
  if (workspace !== undefined && hasCommit(workspace, base) && hasCommit(workspace, head) && !isShallow(workspace)) {
    return mergeBase(workspace, base, head);
  }
  return mergeBaseOf(github, base, head);
}

async function listCommit(
  { github, workspace }: Opening,
  commit: string,
  sought?: readonly string[],
): Promise<CommitListing> {
  if (workspace !== undefined && hasCommit(workspace, commit)) {
    try {
      return { ...listLocally(workspace, commit), covers: () => true, isWhole: true };
    } catch (error) {
      // A clone may have the commit without its folders (git clone --filter=tree:0).
      if (!(error instanceof SourceError)) throw error;
    }
  }
  return listOverApi(github, commit, sought);
}

/** A commit's listing with everything in it, which costs requests only when it was listed in part. */
async function whole(opening: Opening, commit: string, listing: CommitListing): Promise<CommitListing> {
  return listing.isWhole ? listing : listCommit(opening, commit);
}

/** Whether GitHub's list tells of this commit, by the ids of the contents that it gives. */
function agrees(files: readonly RawFile[], { objects, covers }: CommitListing): boolean {
  const has = (path: string): boolean => objects.has(path);
  const listed = new Set(files.filter(({ status }) => status !== "removed").map(({ path }) => path));
  return files.every(({ path, previousPath, status, sha }) => {
    if (previousPath !== undefined && covers(previousPath) && !listed.has(previousPath) && has(previousPath))
      return false;
    if (!covers(path)) return true;
    if (status === "removed") return listed.has(path) || !has(path);
    const object = objects.get(path);
    return object !== undefined && (sha === null || object.kind === "submodule" || object.id === sha);
  });
}

function isIdKnown({ status, sha }: RawFile): boolean {
  return status === "removed" || sha !== null;
}

function toChange({ status, path, previousPath }: RawFile): FileChange {
  return status === "renamed" ? { status, path, previousPath: previousPath ?? path } : { status, path };
}

/** A listing in which some paths are as they are in another one. */
function replaced(listing: Listing, by: CommitListing, paths: readonly string[]): Listing {
  const objects = new Map(listing.objects);
  for (const path of paths.filter(by.covers)) {
    const object = by.objects.get(path);
    if (object === undefined) objects.delete(path);
    else objects.set(path, object);
  }
  return { ...listing, objects };
}

/** The changes between two commits; contents that only one of them has are fetched, to find renames. */
async function compareListings(
  { options }: Opening,
  contents: Contents,
  base: Listing,
  head: Listing,
): Promise<readonly FileChange[]> {
  const isGone = (from: Listing, to: Listing): Listing => ({
    ...from,
    objects: new Map([...from.objects].filter(([path, { kind }]) => kind === "file" && !to.objects.has(path))),
  });
  const loose = [isGone(base, head), isGone(head, base)];
  if (loose.every(({ objects }) => objects.size > 0)) {
    await contents.fetch(loose.flatMap((listing) => wantedObjects(listing, options)));
  }
  return listingChanges(base, head, ({ id }) => contents.get(id), options);
}

/** The changed files as GitHub would list them, with those of its patches that are about the same content. */
function diffOf(changes: readonly FileChange[], listed: readonly RawFile[], head: Listing): readonly RawFile[] {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  return changes.map((change) => {
    const id = head.objects.get(change.path)?.id ?? null;
    const file = byPath.get(change.path);
    const previousPath = change.status === "renamed" ? change.previousPath : undefined;
    const isSame = file?.sha === id && file.status === change.status && file.previousPath === previousPath;
    return { ...change, sha: id, ...(isSame && file.patch !== undefined && { patch: file.patch }) };
  });
}

/** What is to be opened. */
interface Listings {
  /** In which most of the files are. */
  readonly commit: string;
  readonly head: Listing;
  readonly base?: { readonly listing: Listing; readonly changes: readonly FileChange[] };
  readonly diff: readonly RawFile[];
  readonly notes: readonly string[];
}

async function openListings(opening: Opening, contents: Contents, listings: Listings): Promise<OpenTrees> {
  const { options } = opening;
  const { commit, head, base } = listings;
  const all = base === undefined ? [head] : [head, base.listing];
  const bytes = [...head.objects.values()].reduce((sum, { size }) => sum + (Number.isNaN(size) ? 0 : size), 0);
  await contents.fetch(
    all.flatMap((listing) => wantedObjects(listing, options)),
    { commit, bytes },
  );
  await contents.fetchBeginnings(all.flatMap((listing) => largeObjects(listing, options)));
  return buildTrees(opening, contents, listings);
}

function buildTrees(opening: Opening, contents: Contents, listings: Listings): OpenTrees {
  const { options } = opening;
  const head = listingTree(withSizes(listings.head, contents), contents, options);
  const base = listings.base && {
    tree: listingTree(withSizes(listings.base.listing, contents), contents, options),
    changes: listings.base.changes,
    headFiles: head.files,
  };
  return {
    head,
    ...(base && { base }),
    files: listings.diff.map((file) => toPullRequestFile(file, contents, listings, options)),
    notes: listings.notes,
    async complete() {
      const asked = contents.takeAsked();
      await contents.fetch(asked);
      return asked.some(({ id }) => contents.get(id) !== undefined)
        ? buildTrees(opening, contents, listings)
        : undefined;
    },
  };
}

/** The diff of a file; where GitHub gives none of a text that matters, it is computed. */
function toPullRequestFile(
  file: RawFile,
  contents: Contents,
  { head, base }: Listings,
  options: TreeOptions,
): PullRequestFile {
  const { path, previousPath, status, patch } = file;
  const textAt = (listing: Listing | undefined, at: string): string | undefined => {
    const object = listing?.objects.get(at);
    if (object === undefined) return "";
    const content = object.kind === "file" ? contents.get(object.id) : undefined;
    return content && decodeText(content);
  };
  const computed = (): readonly PatchHunk[] => {
    if (!options.matters(path)) return [];
    const texts = [textAt(base?.listing, previousPath ?? path), textAt(head, path)] as const;
    return texts[0] === undefined || texts[1] === undefined ? [] : hunksBetween(texts[0], texts[1]);
  };
  const given = patch === undefined ? undefined : parsePatch(patch);
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status,
    hunks: status === "removed" ? [] : (given ?? computed()),
  };
}

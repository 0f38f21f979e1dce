import type { Base } from "../gate.js";
import type { FileChange } from "../source/changes.js";
import { sortedChanges } from "../source/changes.js";
import { gitTree } from "../source/git.js";
import type { ListedTree } from "../source/listed.js";
import { findMoves } from "../source/moves.js";
import type { TreeOptions } from "../source/options.js";
import { overlayTree } from "../source/overlay.js";
import { hunksBetween, parsePatch } from "../source/patch.js";
import { hasCommit, headCommit, type Repository } from "../source/repository.js";
import { blobId, fetchBlobs, fetchExpressions, type Blobs } from "./blobs.js";
import { pullRequestFiles, type ListedFile } from "./files.js";
import type { GitHub } from "./github.js";
import type { PullRequest, PullRequestFile } from "./pull-request.js";
import { apiTree, fetchWanted, listTree, NOT_FETCHED, notFetched, type TreeItem } from "./tree.js";

/** What trees are opened with. */
export interface Opening {
  readonly github: GitHub;
  /** The checked-out repository, whose objects spare requests. */
  readonly workspace?: Repository | undefined;
  readonly options: TreeOptions;
}

/** Trees to judge. */
export interface OpenTrees {
  readonly head: ListedTree;
  /** Absent when nothing is compared. */
  readonly base?: Omit<Base, "names" | "tree"> & { readonly tree: ListedTree };
  /** The diff as the pull request shows it. */
  readonly files: readonly PullRequestFile[];
  /**
   * Fetches files that an evaluation asked for and that were not fetched before.
   *
   * @returns trees to judge anew, or `undefined` when nothing was missing
   */
  readonly complete: () => Promise<OpenTrees | undefined>;
}

/**
 * The trees of a pull request. The head is the tree that merging would give, its changed files as they are in the head
 * commit, so that lines are those that the diff shows; the base is the same with the changed files taken back to where the
 * branches parted. What lies between the two is what the pull request changes, also when the base branch has moved on.
 *
 * @param merge the commit that merging would give, when there is one
 * @throws {GitHubError}, TreeTooLargeError or SourceError
 */
export async function openPullRequest(
  opening: Opening,
  pull: PullRequest,
  merge: string | undefined,
): Promise<OpenTrees> {
  const { github, options } = opening;
  const listing = await pullRequestFiles(github, pull);
  const mergeBase = await mergeBaseOf(github, pull.baseSha, pull.headSha);
  if (!listing.isComplete) return openCommits(opening, mergeBase, pull.headSha);

  const whole = await openCommit(opening, merge ?? pull.headSha);
  const { files } = listing;
  const blobs: Blobs = new Map();
  const heads = await headVersions(github, files, whole, merge !== undefined, options, blobs);
  const bases = await baseVersions(github, mergeBase, files, options);
  const head = overlayTree(whole.head, heads, options);
  const tree = overlayTree(head, bases, options);
  const changes = sortedChanges(files.map(changeOf));
  const completed = async (): Promise<OpenTrees | undefined> => {
    const missing = missingOf(head, tree);
    if (missing.size === 0) return undefined;
    await whole.complete();
    const more = files.filter(({ path, previousPath }) => missing.has(path) || missing.has(previousPath ?? path));
    for (const [path, content] of await headVersions(github, more, whole, merge !== undefined, undefined, blobs)) {
      heads.set(path, content);
    }
    for (const [path, content] of await baseVersions(github, mergeBase, more, undefined)) bases.set(path, content);
    const fuller = (await openCommit(opening, merge ?? pull.headSha, [...missing])).head;
    const fullHead = overlayTree(fuller, heads, options);
    return build(fullHead, overlayTree(fullHead, bases, options), changes, files, () => Promise.resolve(undefined));
  };
  return build(head, tree, changes, files, completed);
}

function build(
  head: ListedTree,
  tree: ListedTree,
  changes: readonly FileChange[],
  files: readonly ListedFile[],
  complete: OpenTrees["complete"],
): OpenTrees {
  return {
    head,
    base: { tree, changes, headFiles: head.files },
    files: files.map((file) => pullRequestFile(file, tree, head)),
    complete,
  };
}

/** The diff of a file; where GitHub gives none of a text, it is computed. */
function pullRequestFile(file: ListedFile, base: ListedTree, head: ListedTree): PullRequestFile {
  const { path, previousPath, status, patch } = file;
  const hunks = patch === undefined ? undefined : parsePatch(patch);
  const computed = (): PullRequestFile["hunks"] => {
    if (status === "removed" || !head.entries.some((entry) => entry.path === path)) return [];
    return hunksBetween(base.read(previousPath ?? path) ?? "", head.read(path) ?? "");
  };
  return {
    path,
    status,
    hunks: hunks ?? computed(),
    ...(previousPath !== undefined && { previousPath }),
  };
}

function changeOf({ status, path, previousPath }: ListedFile): FileChange {
  if (status === "renamed") return { status, path, previousPath: previousPath ?? path };
  return { status, path };
}

function missingOf(...trees: readonly ListedTree[]): ReadonlySet<string> {
  return new Set(
    trees.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === NOT_FETCHED).map(({ span }) => span.path),
    ),
  );
}

/** Contents that take the place of a tree's; `null` where there is no file. */
type Versions = Map<string, Buffer | null | ReturnType<typeof notFetched>>;

/**
 * The changed files of the head commit, where they are not those of the tree already, which is so when the base branch has
 * changed the same files.
 */
async function headVersions(
  github: GitHub,
  files: readonly ListedFile[],
  whole: OpenTrees & { readonly idOf: (path: string) => string | undefined },
  isMerge: boolean,
  options: TreeOptions | undefined,
  blobs: Blobs,
): Promise<Versions> {
  const versions: Versions = new Map();
  if (!isMerge) return versions;
  // A link or submodule is no file of the tree, and stays what it is.
  const differing = files.filter(
    ({ status, path, sha }) => status !== "removed" && sha !== null && ![undefined, sha].includes(whole.idOf(path)),
  );
  const wanted = differing.filter(({ path }) => options?.matters(path) !== false);
  await fetchBlobs(
    github,
    wanted.map(({ sha }) => ({ sha: sha ?? "", size: 0 })),
    blobs,
  );
  for (const { path, sha } of differing) versions.set(path, blobs.get(sha ?? "") ?? notFetched(path));
  return versions;
}

/** The changed files as they were where the branches parted. */
async function baseVersions(
  github: GitHub,
  mergeBase: string,
  files: readonly ListedFile[],
  options: TreeOptions | undefined,
): Promise<Versions> {
  const versions: Versions = new Map();
  for (const { status, path } of files) if (status === "added" || status === "renamed") versions.set(path, null);
  const old = files.filter(({ status }) => status !== "added").map(({ path, previousPath }) => previousPath ?? path);
  const wanted = old.filter((path) => options?.matters(path) !== false);
  const found = await fetchExpressions(
    github,
    wanted.map((path) => `${mergeBase}:${path}`),
  );
  const unread = wanted.filter((path) => !found.has(`${mergeBase}:${path}`));
  const rest = unread.length === 0 ? new Map<string, Buffer>() : await fetchListed(github, mergeBase, unread);
  for (const path of old) {
    versions.set(
      path,
      found.get(`${mergeBase}:${path}`) ?? rest.get(path) ?? (wanted.includes(path) ? null : notFetched(path)),
    );
  }
  return versions;
}

/** Contents by way of the commit's tree, for what GraphQL does not give. */
async function fetchListed(
  github: GitHub,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const items = new Map((await listTree(github, commit)).map((item) => [item.path, item]));
  const files = paths.map((path) => items.get(path)).filter((item) => item?.mode.startsWith("100") === true);
  const blobs: Blobs = new Map();
  await fetchBlobs(
    github,
    files.filter((item) => item !== undefined),
    blobs,
  );
  return new Map(
    files.flatMap((item) => {
      const content = item && blobs.get(item.sha);
      return item && content ? [[item.path, content] as const] : [];
    }),
  );
}

/** Where two commits parted (https://docs.github.com/rest/commits/commits#compare-two-commits). */
export async function mergeBaseOf(github: GitHub, base: string, head: string): Promise<string> {
  const { merge_base_commit } = await github.rest<{ readonly merge_base_commit: { readonly sha: string } }>(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { basehead: `${base}...${head}`, per_page: 1 },
  );
  return merge_base_commit.sha;
}

/**
 * Two commits, compared file by file, with renames as git finds them.
 *
 * @throws {GitHubError}, TreeTooLargeError or SourceError
 */
export async function openCommits(opening: Opening, base: string, head: string): Promise<OpenTrees> {
  const { github, options } = opening;
  const whole = await openCommit(opening, head);
  const [before, after] = [await listTree(github, base), await listTree(github, head)].map(byPath);
  const old = [...(before ?? new Map<string, TreeItem>()).values()].filter(
    ({ path, sha }) => after?.get(path)?.sha !== sha,
  );
  const young = [...(after ?? new Map<string, TreeItem>()).values()].filter(
    ({ path, sha }) => before?.get(path)?.sha !== sha,
  );
  const blobs: Blobs = new Map();
  const wanted = old.filter(({ path, mode }) => mode.startsWith("100") && options.matters(path));
  await fetchBlobs(github, wanted, blobs);
  const versions: Versions = new Map();
  for (const { path } of young) versions.set(path, null);
  for (const { path, sha, mode } of old) {
    if (mode.startsWith("100")) versions.set(path, blobs.get(sha) ?? notFetched(path));
  }
  const tree = overlayTree(whole.head, versions, options);
  const changes = changesBetween(old, young, blobs, whole.head);
  const files = changes.map((change): ListedFile => ({ ...change, sha: null }));
  const completed = async (): Promise<OpenTrees | undefined> => {
    const missing = missingOf(whole.head, tree);
    if (missing.size === 0) return undefined;
    await fetchBlobs(
      github,
      old.filter(({ path }) => missing.has(path)),
      blobs,
    );
    for (const { path, sha } of old) {
      const content = blobs.get(sha);
      if (content !== undefined) versions.set(path, content);
    }
    const fuller = (await openCommit(opening, head, [...missing])).head;
    return build(fuller, overlayTree(fuller, versions, options), changes, files, () => Promise.resolve(undefined));
  };
  return build(whole.head, tree, changes, files, completed);
}

function byPath(items: readonly TreeItem[]): ReadonlyMap<string, TreeItem> {
  return new Map(items.map((item) => [item.path, item]));
}

function changesBetween(
  old: readonly TreeItem[],
  young: readonly TreeItem[],
  blobs: Blobs,
  head: ListedTree,
): readonly FileChange[] {
  const [oldPaths, youngPaths] = [new Set(old.map(({ path }) => path)), new Set(young.map(({ path }) => path))];
  const removed = old.filter(({ path }) => !youngPaths.has(path));
  const added = young.filter(({ path }) => !oldPaths.has(path));
  const loose = (path: string, content: Buffer | undefined): { path: string; content: Buffer }[] =>
    content === undefined ? [] : [{ path, content }];
  const moves = findMoves(
    removed.flatMap(({ path, sha }) => loose(path, blobs.get(sha))),
    added.flatMap(({ path }) => loose(path, head.bytes(path))),
  );
  const gone = new Set(moves.values());
  return sortedChanges([
    ...young.filter(({ path }) => oldPaths.has(path)).map(({ path }): FileChange => ({ status: "modified", path })),
    ...added.map(({ path }): FileChange => {
      const previousPath = moves.get(path);
      return previousPath === undefined ? { status: "added", path } : { status: "renamed", path, previousPath };
    }),
    ...removed.filter(({ path }) => !gone.has(path)).map(({ path }): FileChange => ({ status: "removed", path })),
  ]);
}

/**
 * One commit: from git's objects when it is checked out, else over the API.
 *
 * @param alsoFetch paths that an evaluation is known to ask for
 * @throws {GitHubError}, TreeTooLargeError or SourceError
 */
export async function openCommit(
  { github, workspace, options }: Opening,
  commit: string,
  alsoFetch: readonly string[] = [],
): Promise<OpenTrees & { readonly idOf: (path: string) => string | undefined }> {
  const none = () => Promise.resolve(undefined);
  if (workspace !== undefined && (headCommit(workspace) === commit || hasCommit(workspace, commit))) {
    const head = gitTree(workspace, commit, options);
    const idOf = (path: string): string | undefined => {
      const content = head.bytes(path);
      return content && blobId(content);
    };
    return { head, files: [], complete: none, idOf };
  }
  const items = await listTree(github, commit);
  const blobs: Blobs = new Map();
  await fetchWanted(github, commit, items, options, blobs);
  const asked = new Set(alsoFetch);
  await fetchBlobs(
    github,
    items.filter(({ path }) => asked.has(path)),
    blobs,
  );
  const ids = new Map(items.filter(({ mode }) => mode.startsWith("100")).map(({ path, sha }) => [path, sha]));
  const head = apiTree(items, blobs, options);
  const complete = async (): Promise<OpenTrees | undefined> => {
    const missing = missingOf(head);
    if (missing.size === 0) return undefined;
    await fetchBlobs(
      github,
      items.filter(({ path }) => missing.has(path)),
      blobs,
    );
    return { head: apiTree(items, blobs, options), files: [], complete: none };
  };
  return { head, files: [], complete, idOf: (path) => ids.get(path) };
}

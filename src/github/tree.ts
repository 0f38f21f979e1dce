import { posix } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import { aboutFile, fileLink, folderLink, submodule, tooLarge } from "../source/diagnostics.js";
import { isConcerned, listedTree, type ListedTree } from "../source/listed.js";
import { DEFAULT_MAX_BYTES, type TreeOptions } from "../source/options.js";
import { byCodeUnits, folderOf, isSelected, normalizePath } from "../source/paths.js";
import { fetchBlobs, type Blobs } from "./blobs.js";
import type { GitHub } from "./github.js";

/** A path of a commit. */
export interface TreeItem {
  readonly path: string;
  /** `100644`, `100755`, `120000` (link), `160000` (submodule), `040000` (folder); gitformat-index(5). */
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

interface TreeAnswer {
  readonly truncated: boolean;
  readonly tree: readonly { path: string; mode: string; sha: string; size?: number }[];
}

/** How many folders of a truncated tree are asked for one by one. */
const MAX_FOLDERS = 300;

/** A commit with more than that cannot be listed over the API. */
export class TreeTooLargeError extends Error {}

/**
 * Lists the files, links and submodules of a commit in one request; folder by folder when GitHub cuts that off
 * (https://docs.github.com/rest/git/trees#get-a-tree).
 *
 * @throws {GitHubError} or TreeTooLargeError
 */
export async function listTree(github: GitHub, commit: string): Promise<readonly TreeItem[]> {
  const whole = await getTree(github, commit, true);
  if (!whole.truncated) return whole.tree.filter(isLeaf).map((item) => itemAt("", item));
  const items: TreeItem[] = [];
  const folders = [{ prefix: "", sha: commit }];
  for (let asked = 0; folders.length > 0; asked += 1) {
    const folder = folders.shift();
    if (folder === undefined) break;
    if (asked === MAX_FOLDERS) {
      throw new TreeTooLargeError(
        "the repository has too many files to list over the API; check it out before RDS Gate (actions/checkout)",
      );
    }
    const { tree } = await getTree(github, folder.sha, false);
    for (const item of tree) {
      if (isLeaf(item)) items.push(itemAt(folder.prefix, item));
      else folders.push({ prefix: `${folder.prefix}${item.path}/`, sha: item.sha });
    }
  }
  return items;
}

function getTree(github: GitHub, tree: string, isRecursive: boolean): Promise<TreeAnswer> {
  return github.rest("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    tree_sha: tree,
    ...(isRecursive && { recursive: "1" }),
  });
}

function isLeaf({ mode }: { readonly mode: string }): boolean {
  return mode !== "040000";
}

function itemAt(prefix: string, { path, mode, sha, size = 0 }: TreeAnswer["tree"][number]): TreeItem {
  return { path: `${prefix}${path}`, mode, sha, size };
}

/** Endings of files that a configuration may read (`file`, `templatefile`) though they hold nothing to judge. */
const HELPERS = /\.(?:tpl|tftpl|tmpl|tfvars|sh|sql|txt|pem|conf|cfg|ini|toml|csv)$/i;
const MAX_HELPER_BYTES = 100_000;

/** What of a commit is fetched before it is evaluated. */
export async function fetchWanted(
  github: GitHub,
  commit: string,
  items: readonly TreeItem[],
  options: TreeOptions,
  blobs: Blobs,
): Promise<void> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const judged = items.filter((item) => isFile(item) && options.matters(item.path));
  const folders = new Set(judged.map(({ path }) => folderOf(path)));
  const helpers = items.filter(
    (item) =>
      isFile(item) && HELPERS.test(item.path) && item.size <= MAX_HELPER_BYTES && folders.has(folderOf(item.path)),
  );
  const links = items.filter(({ mode }) => mode === "120000");
  const wanted = [...judged.filter(({ size }) => size <= maxBytes), ...helpers, ...links];
  const bytes = items.reduce((sum, { size }) => sum + size, 0);
  await fetchBlobs(github, wanted, blobs, { sha: commit, bytes });
}

function isFile({ mode }: TreeItem): boolean {
  return mode !== "120000" && mode !== "160000";
}

/** The code of a diagnostic about a file that an evaluation asked for and that was not fetched. */
export const NOT_FETCHED = "source-not-fetched";

export function notFetched(path: string): Diagnostic {
  return aboutFile(path, "error", NOT_FETCHED, "The file was not read: it was not fetched from GitHub.");
}

/** The tree of a listed commit whose contents have been fetched. */
export function apiTree(items: readonly TreeItem[], blobs: Blobs, options: TreeOptions): ListedTree {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const starts = (options.paths ?? ["."]).map(normalizePath).filter((path) => path !== undefined);
  const isEntry = (path: string): boolean => options.matters(path) && isSelected(path, starts);
  const files = new Map(items.filter(isFile).map((item) => [item.path, item]));
  const candidates = [...files.values()].filter(({ path }) => isEntry(path));
  const folders = foldersOf(files.keys());
  const large = candidates.filter(({ size }) => size > maxBytes);
  return listedTree(
    {
      files: [...files.keys()].sort(byCodeUnits),
      entries: candidates
        .filter(({ size }) => size <= maxBytes)
        .map(({ path, size }) => ({ path, size }))
        .sort((a, b) => byCodeUnits(a.path, b.path)),
      diagnostics: [
        ...large
          .filter(({ path }) => isConcerned(path, Buffer.alloc(0), options))
          .map(({ path, size }) => tooLarge(path, size, maxBytes)),
        ...items
          .filter(({ mode, path }) => mode === "160000" && isSelected(path, starts))
          .map(({ path }) => submodule(path)),
        ...items
          .filter(({ mode, path }) => mode === "120000" && isSelected(path, starts))
          .flatMap((item) => aboutLink(item, blobs, folders, isEntry)),
      ].sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
      load: (path) => {
        const file = files.get(path);
        if (file === undefined) return undefined;
        if (file.size > maxBytes) return tooLarge(path, file.size, maxBytes);
        return blobs.get(file.sha) ?? notFetched(path);
      },
    },
    options,
  );
}

/** A link is resolved by names alone. */
function aboutLink(
  { path, sha }: TreeItem,
  blobs: Blobs,
  folders: ReadonlySet<string>,
  isEntry: (path: string) => boolean,
): Diagnostic[] {
  const target = blobs.get(sha)?.toString("utf8") ?? "";
  const destination = target.startsWith("/") ? undefined : normalizePath(posix.join(folderOf(path), target));
  if (destination !== undefined && folders.has(destination)) return [folderLink(path, false)];
  return isEntry(path) ? [fileLink(path)] : [];
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(["."]);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

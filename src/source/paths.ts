import { posix } from "node:path";

/** Folders that hold copies, caches and build output of tools; nothing in them is an entry unless it is asked for by path. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".terraform",
  ".terragrunt-cache",
  ".aws-sam",
]);

/** Whether entries are not looked for in a folder of this (base) name. */
export function isPassedOver(folderName: string): boolean {
  return PASSED_OVER.has(folderName);
}

/** The folder that a path is directly in: `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/**
 * A path relative to the root in its shortest spelling (`./a/../b/` is `b`, the root is `.`), or `undefined` when it leaves
 * the root, is absolute or cannot be a path.
 */
export function normalizePath(path: string): string | undefined {
  if (path === "" || path.startsWith("/") || path.includes("\0")) return undefined;
  const normal = posix.normalize(path).replace(/\/+$/, "");
  return normal === ".." || normal.startsWith("../") ? undefined : normal === "" ? "." : normal;
}

/** Whether a path is one of the `starts` or below one; a start of `.` holds everything. */
function isBelow(path: string, start: string): boolean {
  return start === "." || path === start || path.startsWith(`${start}/`);
}

/**
 * Whether a file is to be an entry by its place: below one of the (normal) `starts`, and between the start and the file no
 * folder that is passed over.
 */
export function isSelected(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => {
    if (!isBelow(path, start)) return false;
    const rest = start === "." ? path : path.slice(start.length + 1);
    return !rest.split("/").slice(0, -1).some(isPassedOver);
  });
}

/** Code unit order, as git sorts and the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many names two paths have in common, from the end. */
export function commonEnd(a: string, b: string): number {
  const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
  const length = left.findIndex((name, index) => name !== right[index]);
  return length < 0 ? left.length : length;
}

import type { Diagnostic } from "../graph/resource.js";
import { notUtf8 } from "./diagnostics.js";
import { BEGINNING_BYTES } from "./options.js";
import type { TreeOptions } from "./options.js";
import { folderOf, normalizePath } from "./paths.js";
import { beginningOf, decodeText } from "./text.js";
import type { Tree, TreeEntry } from "./tree.js";

/**
 * A tree that can be compared with another one: it knows all of its files, also those that cannot hold anything to judge
 * but that an evaluation may read (`file("user-data.sh")`).
 *
 * Its `diagnostics` grow while it is read: a file that turns out to be unreadable is reported when it is asked for.
 */
export interface ListedTree extends Tree {
  /** Every regular file, sorted; what is in folders that are passed over is left out. */
  readonly files: readonly string[];
  /** The content as it is, or `undefined` when there is no such regular file or it is refused. */
  bytes(path: string): Buffer | undefined;
}

/** Where a tree's files come from. All paths that it is given are normal ones. */
export interface TreeContents {
  readonly entries: readonly TreeEntry[];
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The content, why it is refused, or `undefined` when there is no such regular file. */
  readonly load: (path: string) => Buffer | Diagnostic | undefined;
  /** Paths of the files directly in a folder that has none in `files`. */
  readonly listUnlisted?: (folder: string) => readonly string[];
}

/** Whether leaving out a file, of which the first bytes are given, can hide something from the judgement. */
export function isConcerned(path: string, beginning: Buffer, options: TreeOptions): boolean {
  return options.concerns?.(path, beginningOf(beginning, BEGINNING_BYTES)) ?? true;
}

/** A tree over its contents: decodes, caches, lists folders, and reports once what is refused. */
export function listedTree(contents: TreeContents, options: TreeOptions): ListedTree {
  const diagnostics = [...contents.diagnostics];
  const reported = new Set(diagnostics.map((diagnostic) => diagnostic.span.path));
  const texts = new Map<string, string | undefined>();
  let folders: ReadonlyMap<string, readonly string[]> | undefined;

  const report = (diagnostic: Diagnostic): void => {
    if (reported.has(diagnostic.span.path)) return;
    reported.add(diagnostic.span.path);
    diagnostics.push(diagnostic);
  };

  const readText = (path: string): string | undefined => {
    const content = contents.load(path);
    if (content === undefined) return undefined;
    if (!Buffer.isBuffer(content)) {
      report(content);
      return undefined;
    }
    const text = decodeText(content);
    if (text === undefined && isConcerned(path, content, options)) report(notUtf8(path));
    return text;
  };

  return {
    entries: contents.entries,
    files: contents.files,
    diagnostics,
    bytes(path) {
      const normal = normalizePath(path);
      const content = normal === undefined ? undefined : contents.load(normal);
      return Buffer.isBuffer(content) ? content : undefined;
    },
    read(path) {
      const normal = normalizePath(path);
      if (normal === undefined) return undefined;
      const known = texts.get(normal);
      if (known !== undefined || texts.has(normal)) return known;
      const text = readText(normal);
      texts.set(normal, text);
      return text;
    },
    list(folder) {
      const normal = normalizePath(folder);
      if (normal === undefined) return [];
      folders ??= byFolder(contents.files);
      return folders.get(normal) ?? contents.listUnlisted?.(normal) ?? [];
    },
  };
}

function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of files) {
    const folder = folderOf(path);
    const siblings = folders.get(folder);
    if (siblings === undefined) folders.set(folder, [path]);
    else siblings.push(path);
  }
  return folders;
}

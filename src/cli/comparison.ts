import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Base } from "../gate.js";
import { commitChanges, folderChanges, worktreeChanges } from "../source/compare.js";
import { folderTree } from "../source/folder.js";
import { gitTree, worktreeTree } from "../source/git.js";
import type { ListedTree } from "../source/listed.js";
import { SourceError } from "../source/error.js";
import { defaultBase, openRepository, resolveRef, type Repository } from "../source/repository.js";
import { UsageError } from "./error.js";
import { treeOptions } from "../request/trees.js";

/** Two trees to compare. */
export interface Comparison {
  /** Folder that paths of the head are relative to. */
  readonly root: string;
  /** The same for the base; both are one in a repository. */
  readonly baseRoot: string;
  readonly head: ListedTree;
  readonly base: Base & { readonly tree: ListedTree };
}

/**
 * The trees that `rds-gate diff` compares: two folders; or commits of the repository around the current folder, by default
 * the merge base with the default branch, and the working tree with its uncommitted changes.
 *
 * @throws UsageError or SourceError when there is no such folder or ref
 */
export function comparisonOf(cwd: string, base: string | undefined, head: string | undefined): Comparison {
  if (base !== undefined && head !== undefined) {
    const folders = [resolve(cwd, base), resolve(cwd, head)] as const;
    const [isBaseFolder, isHeadFolder] = folders.map(isFolder);
    if (isBaseFolder === true && isHeadFolder === true) return compareFolders(folders, { base, head });
    if (looksLikePath(base) && isBaseFolder !== true) throw new UsageError(`there is no folder ${base}`);
    if (looksLikePath(head) && isHeadFolder !== true) throw new UsageError(`there is no folder ${head}`);
  }
  return compareCommits(cwd, base, head);
}

/** A ref cannot begin or end like this (git-check-ref-format(1)), nor can an abbreviated commit. */
function looksLikePath(name: string): boolean {
  return name.startsWith(".") || name.startsWith("/") || name.endsWith("/");
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function compareFolders([basePath, headPath]: readonly [string, string], names: Base["names"]): Comparison {
  const tree = folderTree(basePath, treeOptions());
  const head = folderTree(headPath, treeOptions());
  return {
    root: headPath,
    baseRoot: basePath,
    head,
    base: { tree, changes: folderChanges(tree, head), headFiles: head.files, names },
  };
}

function compareCommits(cwd: string, base: string | undefined, head: string | undefined): Comparison {
  const repository = repositoryAround(cwd);
  const from = base === undefined ? defaultBase(repository) : { name: base, commit: resolveRef(repository, base) };
  const tree = gitTree(repository, from.commit, treeOptions());
  if (head === undefined) {
    const worktree = worktreeTree(repository, treeOptions());
    const changes = worktreeChanges(repository, from.commit, tree, worktree);
    const names = { base: from.name, head: "working tree" };
    return {
      root: repository.root,
      baseRoot: repository.root,
      head: worktree,
      base: { tree, changes, headFiles: worktree.files, names },
    };
  }
  const commit = resolveRef(repository, head);
  const headTree = gitTree(repository, commit, treeOptions());
  const changes = commitChanges(repository, from.commit, commit);
  return {
    root: repository.root,
    baseRoot: repository.root,
    head: headTree,
    base: { tree, changes, headFiles: headTree.files, names: { base: from.name, head } },
  };
}

function repositoryAround(cwd: string): Repository {
  try {
    return openRepository(cwd);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new UsageError(`${error.message}; compare commits from within a git repository, or name two folders`);
  }
}

import {
  createProgress,
  runGate,
  splitLines
} from "./chunk-IJIPHA6D.js";
import "./chunk-K6CHSITQ.js";
import "./chunk-5IHDLXRB.js";
import "./chunk-ABBNQG2B.js";
import {
  findConfig,
  requestOf,
  unmatchedStacks
} from "./chunk-XDNSKPLQ.js";
import "./chunk-BTGCOSLL.js";
import {
  exitCode,
  writeReport
} from "./chunk-4GZ5EO6V.js";
import {
  BEGINNING_BYTES,
  DEFAULT_MAX_BYTES,
  fileLink,
  folderLink,
  folderTree,
  isConcerned,
  listedFolderTree,
  listedTree,
  nameNotUtf8,
  outsideRoot,
  pathMissing,
  sortedChanges,
  submodule,
  tooLarge,
  treeOptions,
  unreadable
} from "./chunk-QKCJHXY2.js";
import {
  CONFIG_FILE,
  prefixOf
} from "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-6UMZMCX7.js";
import "./chunk-FQVH22YR.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import "./chunk-C6AUNL7W.js";
import "./chunk-HWYVLVMW.js";
import "./chunk-FGSPL2ZY.js";
import "./chunk-RJMLPSW5.js";
import "./chunk-TPIBYFDA.js";
import {
  byCodeUnits,
  commonEnd,
  folderOf,
  isSelected,
  normalizePath
} from "./chunk-WUXNLKG2.js";
import "./chunk-5AYPVGI4.js";
import "./chunk-WIFGM5PA.js";
import "./chunk-7SR2BWHC.js";
import "./chunk-5VQBVNEX.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-AONNRIO6.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-4WJSNMA5.js";
import {
  SourceError
} from "./chunk-AUKZDSDS.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-HEF6VXGF.js";
import "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/source/selected.js
function selectedTree(tree, paths) {
  const normal = paths.map(normalizePath);
  const starts = normal.filter((path) => path !== void 0);
  const isThere = (start) => tree.files.some((path) => isSelected(path, [start]));
  const own = paths.flatMap((path, index) => {
    const start = normal[index];
    if (start === void 0)
      return [outsideRoot(path)];
    return isThere(start) ? [] : [pathMissing(path)];
  });
  return {
    ...tree,
    entries: tree.entries.filter(({ path }) => isSelected(path, starts)),
    // They grow while files are read.
    get diagnostics() {
      return [...own, ...tree.diagnostics.filter(({ span }) => isSelected(span.path, starts))];
    }
  };
}

// build/cli/comparison.js
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

// build/source/moves.js
import { createHash } from "node:crypto";
var MIN_SIMILARITY = 0.5;
var MAX_LOOKUPS = 2e7;
var MAX_COPIES = 1e4;
function findMoves(removed, added) {
  const moves = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const take = (pairs) => {
    for (const { from, to } of [...pairs].sort(bestFirst)) {
      if (taken.has(from) || moves.has(to))
        continue;
      taken.add(from);
      moves.set(to, from);
    }
  };
  const old = removed.filter(isNotEmpty);
  const young = added.filter(isNotEmpty);
  if (old.length === 0 || young.length === 0)
    return moves;
  take(identicalPairs(old, young));
  take(similarPairs(old.filter(({ path }) => !taken.has(path)), young.filter(({ path }) => !moves.has(path))));
  return moves;
}
function bestFirst(a, b) {
  return b.score - a.score || b.likeness - a.likeness || byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to);
}
function isNotEmpty({ content }) {
  return content.length > 0;
}
function pair(from, to, score) {
  return { from: from.path, to: to.path, score, likeness: commonEnd(from.path, to.path) };
}
function identicalPairs(removed, added) {
  const digest = ({ content }) => createHash("sha256").update(content).digest("hex");
  const old = groupBy(removed, digest);
  return [...groupBy(added, digest)].flatMap(([key, young]) => {
    const twins = old.get(key) ?? [];
    if (twins.length * young.length > MAX_COPIES) {
      return young.flatMap((to, index) => twins.slice(index, index + 1).map((from) => pair(from, to, 1)));
    }
    return young.flatMap((to) => twins.map((from) => pair(from, to, 1)));
  });
}
function similarPairs(removed, added) {
  const old = removed.map(countLines);
  const young = added.map(countLines);
  for (const names of [0, 1, 2, 3]) {
    const ending = ({ file }) => names === 0 ? "" : file.path.split("/").slice(-names).join("/");
    const sources = groupBy(old, ending);
    const groups = [...groupBy(young, ending)].map(([key, to]) => ({ from: sources.get(key) ?? [], to }));
    if (groups.reduce((sum, group) => sum + lookups(group), 0) > MAX_LOOKUPS)
      continue;
    return groups.flatMap(({ from, to }) => to.flatMap((b) => from.filter((a) => isSizeAlike(a, b)).map((a) => pairOf(a, b)))).filter(({ score }) => score >= MIN_SIMILARITY);
  }
  return [];
}
function lookups({ from, to }) {
  return from.length * to.reduce((sum, { lines }) => sum + lines.size, 0);
}
function pairOf(a, b) {
  return pair(a.file, b.file, similarity(a, b));
}
function isSizeAlike(a, b) {
  const [small, large] = [a.file.content.length, b.file.content.length].sort((x, y) => x - y);
  return (small ?? 0) >= (large ?? 0) * MIN_SIMILARITY;
}
function similarity(a, b) {
  const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
  let shared = 0;
  for (const [line, count] of few)
    shared += line.length * Math.min(count, many.get(line) ?? 0);
  return shared / Math.max(a.file.content.length, b.file.content.length);
}
function countLines(file) {
  const lines = /* @__PURE__ */ new Map();
  for (const line of splitLines(file.content.toString("latin1")))
    lines.set(line, (lines.get(line) ?? 0) + 1);
  return { file, lines };
}

// build/source/objects.js
import { createHash as createHash2 } from "node:crypto";

// build/source/repository.js
import { execFileSync, spawnSync } from "node:child_process";
import { devNull } from "node:os";
var GLOBAL_ARGUMENTS = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  "-c",
  `core.hooksPath=${devNull}`,
  "-c",
  "protocol.allow=never",
  // The user of a container job is not the one who checked out, and git then refuses to look ("dubious ownership"). Nothing
  // that a repository configures is run, so there is no danger in looking.
  "-c",
  "safe.directory=*"
];
var REDIRECTIONS = /* @__PURE__ */ new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_CONFIG",
  "GIT_DIR",
  "GIT_EXTERNAL_DIFF",
  "GIT_GRAFT_FILE",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE"
]);
function gitEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !REDIRECTIONS.has(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
function settingVariables(settings) {
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(settings.length)],
    ...settings.flatMap(([name, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, name],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}
function withoutFilters(repository) {
  const pattern = "^filter\\..*\\.(clean|smudge|process|required)$";
  const names = ask(repository, ["config", "--null", "--name-only", "--get-regexp", pattern]);
  return [...new Set((names ?? "").split("\0"))].filter((name) => name !== "").map((name) => [name, name.endsWith(".required") ? "false" : ""]);
}
function git(folder, args, input, settings = []) {
  try {
    return execFileSync("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
      env: { ...gitEnvironment(), ...settingVariables(settings) },
      maxBuffer: Infinity,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      ...input === void 0 ? {} : { input }
    });
  } catch (error) {
    throw new SourceError(explain(args[0] ?? "", error), { cause: error });
  }
}
function gitBeginning(folder, args, bytes) {
  const { stdout } = spawnSync("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
    env: gitEnvironment(),
    maxBuffer: bytes,
    windowsHide: true
  });
  return stdout.subarray(0, bytes);
}
function explain(command, error) {
  if (!(error instanceof Error))
    return `git ${command} failed`;
  if ("code" in error && error.code === "ENOENT")
    return "git was not found; install it, or judge folders";
  const said = "stderr" in error && Buffer.isBuffer(error.stderr) ? error.stderr.toString("utf8") : "";
  const reason = /^(?:fatal|error): (.*)$/m.exec(said)?.[1];
  const hint = said.includes("promisor") ? "; this clone is partial: fetch all of it (git fetch --refetch --no-filter)" : "";
  return `git ${command} failed${reason === void 0 ? "" : `: ${reason}`}${hint}`;
}
function ask(repository, args) {
  try {
    return git(repository.root, args).toString("utf8").trimEnd();
  } catch (error) {
    const cause = error instanceof SourceError ? error.cause : void 0;
    if (cause instanceof Error && "status" in cause && cause.status === 1)
      return void 0;
    throw error;
  }
}
function openRepository(folder) {
  const root = git(folder, ["rev-parse", "--show-toplevel"]).toString("utf8").replace(/\n$/, "");
  return { root, blobs: /* @__PURE__ */ new Map() };
}
function resolveRef(repository, ref) {
  const isPossible = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const commit = isPossible ? ask(repository, args) : void 0;
  if (commit === void 0) {
    throw new SourceError(`${JSON.stringify(ref)} is no branch, tag or commit of this repository (is it fetched?)`);
  }
  return commit;
}
function mergeBase(repository, base, head) {
  const commit = ask(repository, ["merge-base", resolveRef(repository, base), resolveRef(repository, head)]);
  if (commit === void 0) {
    const hint = isShallow(repository) ? "; this clone is shallow: fetch more of it (git fetch --unshallow)" : "";
    throw new SourceError(`${JSON.stringify(base)} and ${JSON.stringify(head)} have no common commit${hint}`);
  }
  return commit;
}
var DEFAULT_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
function defaultBase(repository) {
  const format = "--format=%(refname)%09%(refname:short)%09%(symref:short)";
  const existing = /* @__PURE__ */ new Map();
  for (const line of git(repository.root, ["for-each-ref", format, ...DEFAULT_BRANCHES]).toString("utf8").split("\n")) {
    const [ref, short, target] = line.split("	");
    if (ref !== void 0 && short !== void 0)
      existing.set(ref, target === void 0 || target === "" ? short : target);
  }
  for (const ref of DEFAULT_BRANCHES) {
    const name = existing.get(ref);
    if (name !== void 0)
      return { name, commit: mergeBase(repository, ref, "HEAD") };
  }
  throw new SourceError("cannot tell which branch this one starts from; name a base to compare with");
}
function isShallow(repository) {
  return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}

// build/source/objects.js
var CHUNK_BYTES = 64 * 1024 * 1024;
function isBlob(content, id) {
  if (content === void 0)
    return false;
  const hash = createHash2(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex") === id;
}
function fetchBlobs(repository, blobs) {
  let ids = [];
  let bytes = 0;
  const flush = () => {
    if (ids.length > 0)
      readBatch(repository, ids);
    ids = [];
    bytes = 0;
  };
  for (const { id, size } of blobs) {
    if (repository.blobs.has(id))
      continue;
    if (bytes + size > CHUNK_BYTES)
      flush();
    ids.push(id);
    bytes += size;
  }
  flush();
}
function readBatch(repository, ids) {
  const output = git(repository.root, ["cat-file", "--batch", "--buffer"], `${ids.join("\n")}
`);
  let position = 0;
  while (position < output.length) {
    const lineEnd = output.indexOf(10, position);
    if (lineEnd < 0)
      return;
    const [id = "", type, size] = output.toString("latin1", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === void 0)
      continue;
    const end = position + Number(size);
    if (type === "blob")
      repository.blobs.set(id, output.subarray(position, end));
    position = end + 1;
  }
}
function readBeginning(repository, id, bytes) {
  return gitBeginning(repository.root, ["cat-file", "blob", id], bytes);
}

// build/source/compare.js
function commitChanges(repository, base, head) {
  const refs = [resolveRef(repository, base), resolveRef(repository, head)];
  return sortedChanges(parseRaw(git(repository.root, ["diff-tree", "-r", ...RAW, "-M", ...refs])).map(toChange));
}
function worktreeChanges(repository, base, baseTree, worktree) {
  const args = ["diff-index", ...RAW, "--no-renames", resolveRef(repository, base)];
  const output = git(repository.root, args, void 0, withoutFilters(repository));
  const baseIds = new Map(parseRaw(output).map(({ path, baseId }) => [path, baseId]));
  return treeChanges(baseTree, worktree, (path) => {
    const id = baseIds.get(path);
    return id === void 0 || isBlob(worktree.bytes(path), id);
  });
}
function folderChanges(base, head) {
  return treeChanges(base, head, (path) => {
    const content = base.bytes(path);
    return content !== void 0 && head.bytes(path)?.equals(content) === true;
  });
}
var RAW = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty"
];
function parseRaw(output) {
  const fields = output.toString("utf8").split("\0");
  const changes = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, , baseId = "", , status = ""] = (fields[index] ?? "").split(" ");
    const path = fields[index + 1] ?? "";
    if (status.startsWith("R")) {
      index += 1;
      changes.push({ status, baseId, previousPath: path, path: fields[index + 1] ?? "" });
    } else
      changes.push({ status, baseId, path });
  }
  return changes;
}
function toChange({ status, path, previousPath }) {
  if (previousPath !== void 0)
    return { status: "renamed", path, previousPath };
  return { status: status === "A" ? "added" : status === "D" ? "removed" : "modified", path };
}
function treeChanges(base, head, isSame) {
  return changesBetween(base.files, head.files, isSame, (removed, added) => findMoves(looseFiles(base, removed), looseFiles(head, added)));
}
function changesBetween(basePaths, headPaths, isSame, movesOf) {
  const before = new Set(basePaths);
  const after = new Set(headPaths);
  const modified = headPaths.filter((path) => before.has(path) && !isSame(path));
  const removed = basePaths.filter((path) => !after.has(path));
  const added = headPaths.filter((path) => !before.has(path));
  const moves = removed.length > 0 && added.length > 0 ? movesOf(removed, added) : NONE;
  const moved = new Set(moves.values());
  return sortedChanges([
    ...modified.map((path) => ({ status: "modified", path })),
    ...removed.filter((path) => !moved.has(path)).map((path) => ({ status: "removed", path })),
    ...added.map((path) => {
      const previousPath = moves.get(path);
      return previousPath === void 0 ? { status: "added", path } : { status: "renamed", path, previousPath };
    })
  ]);
}
var NONE = /* @__PURE__ */ new Map();
function looseFiles(tree, paths) {
  const entries = new Set(tree.entries.map(({ path }) => path));
  return paths.filter((path) => entries.has(path)).flatMap((path) => {
    const content = tree.bytes(path);
    return content === void 0 ? [] : [{ path, content }];
  });
}

// build/source/git.js
import { isUtf8 } from "node:buffer";

// build/source/listing.js
import { posix } from "node:path";
var KINDS = { "120000": "link", "160000": "submodule" };
function kindOfMode(mode) {
  return KINDS[mode] ?? "file";
}
function selectObjects(listing, options) {
  const paths = options.paths ?? ["."];
  const normal = paths.map(normalizePath);
  const starts = normal.filter((path) => path !== void 0);
  const isWithin = (path) => isSelected(path, starts);
  const isEntry = (path) => options.matters(path) && isWithin(path);
  const objects = [...listing.objects.values()];
  return {
    isEntry,
    isWithin,
    candidates: objects.filter(({ kind, path }) => kind === "file" && isEntry(path)),
    links: objects.filter(({ kind, path }) => kind === "link" && isWithin(path)),
    submodules: objects.filter(({ kind, path }) => kind === "submodule" && isWithin(path)),
    diagnostics: [
      ...paths.filter((_, index) => normal[index] === void 0).map(outsideRoot),
      ...listing.misnamed.filter(isEntry).map(nameNotUtf8)
    ]
  };
}
function listingTree(listing, blobs, options) {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const { isEntry, candidates, links, submodules, diagnostics } = selectObjects(listing, options);
  const files = [...listing.objects.values()].filter(({ kind }) => kind === "file").map(({ path }) => path);
  const wanted = candidates.filter(({ size }) => size <= maxBytes);
  const aboutLarge = (file) => {
    const isHeeded = options.concerns === void 0 || isConcerned(file.path, blobs.beginning(file.id, BEGINNING_BYTES), options);
    return isHeeded ? [tooLarge(file.path, file.size, maxBytes)] : [];
  };
  const load = (path) => {
    const file = listing.objects.get(path);
    if (file?.kind !== "file")
      return void 0;
    if (file.size > maxBytes)
      return tooLarge(path, file.size, maxBytes);
    if (blobs.get(file.id) === void 0)
      blobs.load(isEntry(path) ? wanted : [file]);
    return blobs.get(file.id) ?? blobs.absent(file);
  };
  return listedTree({
    files: files.sort(byCodeUnits),
    entries: wanted.map(({ path, size }) => ({ path, size })).sort((a, b) => byCodeUnits(a.path, b.path)),
    diagnostics: [
      ...diagnostics,
      ...submodules.map(({ path }) => submodule(path)),
      ...candidates.filter(({ size }) => Number.isNaN(size)).map(blobs.absent),
      ...candidates.filter(({ size }) => size > maxBytes).flatMap(aboutLarge),
      ...aboutLinks(links, files, blobs, isEntry)
    ].sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
    load
  }, options);
}
function aboutLinks(links, files, blobs, isEntry) {
  if (links.length === 0)
    return [];
  blobs.load(links);
  const folders = foldersOf(files);
  return links.flatMap(({ path, id }) => {
    const target = blobs.get(id)?.toString("utf8") ?? "";
    const destination = target.startsWith("/") ? void 0 : normalizePath(posix.join(folderOf(path), target));
    if (destination !== void 0 && folders.has(destination))
      return [folderLink(path, false)];
    return isEntry(path) ? [fileLink(path)] : [];
  });
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set(["."]);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

// build/source/git.js
var LISTING = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([^]+)$/;
function gitTree(repository, ref, options) {
  return listingTree(listCommit(repository, ref), gitBlobs(repository), options);
}
function gitBlobs(repository) {
  return {
    load: (blobs) => {
      fetchBlobs(repository, blobs);
    },
    get: (id) => repository.blobs.get(id),
    beginning: (id, bytes) => readBeginning(repository, id, bytes),
    absent: objectMissing
  };
}
function worktreeTree(repository, options) {
  const output = git(repository.root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const paths = [...new Set(output.toString("utf8").split("\0"))].filter((path) => path !== "" && !path.endsWith("/"));
  const starts = (options.paths ?? ["."]).map(normalizePath).filter((path) => path !== void 0);
  return listedFolderTree(repository.root, paths, options, (path) => options.matters(path) && isSelected(path, starts));
}
function listCommit(repository, ref) {
  const commit = resolveRef(repository, ref);
  const output = git(repository.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  const isMisnamed = isUtf8(output) ? () => false : (path) => path.includes("\uFFFD");
  const objects = /* @__PURE__ */ new Map();
  const misnamed = [];
  for (const line of output.toString("utf8").split("\0")) {
    const object = parseListing(line);
    if (object === void 0)
      continue;
    if (isMisnamed(object.path))
      misnamed.push(object.path);
    else
      objects.set(object.path, object);
  }
  return { objects, misnamed };
}
function parseListing(line) {
  const [, mode = "", id, size, path] = LISTING.exec(line) ?? [];
  if (id === void 0 || path === void 0)
    return void 0;
  return { path, id, size: size === "-" ? 0 : Number(size), kind: kindOfMode(mode) };
}
function objectMissing({ path }) {
  return unreadable(path, "git does not have its content; the repository is damaged (git fsck)");
}

// build/cli/comparison.js
function comparisonOf(cwd, base, head) {
  if (base !== void 0 && head !== void 0) {
    const folders = [resolve(cwd, base), resolve(cwd, head)];
    const [isBaseFolder, isHeadFolder] = folders.map(isFolder);
    if (isBaseFolder === true && isHeadFolder === true)
      return compareFolders(folders, { base, head });
    if (looksLikePath(base) && isBaseFolder !== true)
      throw new UsageError(`there is no folder ${base}`);
    if (looksLikePath(head) && isHeadFolder !== true)
      throw new UsageError(`there is no folder ${head}`);
  }
  return compareCommits(cwd, base, head);
}
function looksLikePath(name) {
  return name.startsWith(".") || name.startsWith("/") || name.endsWith("/");
}
function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}
function compareFolders([basePath, headPath], names) {
  const tree = folderTree(basePath, treeOptions());
  const head = folderTree(headPath, treeOptions());
  return {
    root: headPath,
    baseRoot: basePath,
    head,
    base: { tree, changes: folderChanges(tree, head), headFiles: head.files, names }
  };
}
function compareCommits(cwd, base, head) {
  const repository = repositoryAround(cwd);
  const from = base === void 0 ? defaultBase(repository) : { name: base, commit: resolveRef(repository, base) };
  const tree = gitTree(repository, from.commit, treeOptions());
  if (head === void 0) {
    const worktree = worktreeTree(repository, treeOptions());
    const changes2 = worktreeChanges(repository, from.commit, tree, worktree);
    const names = { base: from.name, head: "working tree" };
    return {
      root: repository.root,
      baseRoot: repository.root,
      head: worktree,
      base: { tree, changes: changes2, headFiles: worktree.files, names }
    };
  }
  const commit = resolveRef(repository, head);
  const headTree = gitTree(repository, commit, treeOptions());
  const changes = commitChanges(repository, from.commit, commit);
  return {
    root: repository.root,
    baseRoot: repository.root,
    head: headTree,
    base: { tree, changes, headFiles: headTree.files, names: { base: from.name, head } }
  };
}
function repositoryAround(cwd) {
  try {
    return openRepository(cwd);
  } catch (error) {
    if (!(error instanceof SourceError))
      throw error;
    throw new UsageError(`${error.message}; compare commits from within a git repository, or name two folders`);
  }
}

// build/cli/diff.js
async function diff(base, head, options) {
  const cwd = process.cwd();
  const comparison = comparisonOf(cwd, base, head);
  const { root, base: before } = comparison;
  const found = await findConfig(cwd, root, options.config, before.tree);
  const request = requestOf(cwd, root, found, options);
  const change = options.config === void 0 ? await configChange(before.tree, comparison.head) : void 0;
  const proposed = change?.proposed?.waivers;
  const { paths } = found.config;
  const selected = (tree) => paths === void 0 ? tree : selectedTree(tree, paths);
  const progress = createProgress(process.stderr);
  const report = await runGate({
    ...request,
    waivers: { ...request.waivers, ...proposed !== void 0 && { proposed } },
    diagnostics: [...change?.diagnostics ?? [], ...unmatchedStacks(found.config, comparison.head)],
    head: selected(comparison.head),
    base: { ...before, tree: selected(before.tree) },
    onStack: (done, total) => {
      progress.update("evaluating", done, total);
    }
  });
  progress.clear();
  await writeReport(report, options, {
    prefix: prefixOf(cwd, root),
    basePrefix: prefixOf(cwd, comparison.baseRoot),
    source: (path, side) => (side === "base" ? before.tree : comparison.head).read(path)
  });
  return exitCode(report, options);
}
async function configChange(base, head) {
  const [before, after] = [base.read(CONFIG_FILE), head.read(CONFIG_FILE)];
  if (before === after)
    return void 0;
  const { configChanges } = await import("./changed-4O3ABVUQ.js");
  return configChanges(CONFIG_FILE, before, after);
}
export {
  diff
};

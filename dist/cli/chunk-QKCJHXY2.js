import {
  decodeText
} from "./chunk-23WLDS4G.js";
import {
  environmentStack
} from "./chunk-HWYVLVMW.js";
import {
  couldMatter,
  kindOf
} from "./chunk-FGSPL2ZY.js";
import {
  byCodeUnits,
  commonEnd,
  folderOf,
  isPassedOver,
  normalizePath
} from "./chunk-WUXNLKG2.js";
import {
  plansWithoutRoot,
  selectPlans
} from "./chunk-7SR2BWHC.js";
import {
  allReferences
} from "./chunk-KFMJKMUM.js";

// build/source/changes.js
function sortedChanges(changes) {
  return [...changes].sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.status, b.status));
}
function touchedBy(changes) {
  const touched = /* @__PURE__ */ new Set();
  for (const change of changes) {
    touched.add(change.path);
    if (change.status === "modified")
      continue;
    const paths = change.status === "renamed" ? [change.path, change.previousPath] : [change.path];
    for (const path of paths) {
      touched.add(path);
      for (const folder of foldersAbove(path))
        touched.add(`${folder}/`);
    }
  }
  return (files) => files.some((file) => touched.has(file));
}
function foldersAbove(path) {
  const folder = folderOf(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
function findRenames(changes, headFiles) {
  const files = /* @__PURE__ */ new Map();
  const destinations = /* @__PURE__ */ new Map();
  for (const change of changes) {
    if (change.status !== "renamed")
      continue;
    files.set(change.previousPath, change.path);
    const from = folderOf(change.previousPath);
    const counts = destinations.get(from) ?? /* @__PURE__ */ new Map();
    const to = folderOf(change.path);
    destinations.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  if (files.size === 0)
    return { files, folders: /* @__PURE__ */ new Map() };
  const present = new Set(headFiles);
  const occupied = new Set([...present].map(folderOf));
  const folders = /* @__PURE__ */ new Map();
  for (const [from, counts] of destinations) {
    const to = occupied.has(from) ? void 0 : mostLikely(from, counts);
    if (to !== void 0 && to !== from)
      folders.set(from, to);
  }
  for (const { status, path } of changes) {
    const folder = status === "removed" ? folders.get(folderOf(path)) : void 0;
    if (folder === void 0)
      continue;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const moved = folder === "." ? name : `${folder}/${name}`;
    if (present.has(moved))
      files.set(path, moved);
  }
  return { files, folders };
}
function nameInHead(renames, path) {
  return renames.files.get(path) ?? renames.folders.get(path) ?? path;
}
function mostLikely(from, counts) {
  const ranked = [...counts].map(([folder, count]) => ({ folder, count, likeness: commonEnd(from, folder) })).sort((a, b) => b.count - a.count || b.likeness - a.likeness);
  const [first, second] = ranked;
  const isTie = second !== void 0 && second.count === first?.count && second.likeness === first.likeness;
  return isTie ? void 0 : first?.folder;
}

// build/stacks.js
async function evaluateStacks(tree, options, { only, known, onStack } = {}) {
  const tasks = await findStacks(tree, options, known);
  const wanted = tasks.filter(({ id }) => only?.has(id) !== false);
  const untouched = known ? untouchedStacks(known) : /* @__PURE__ */ new Map();
  const stacks = [];
  for (const [index, task] of wanted.entries()) {
    const stack = untouched.get(task.id) ?? inEnvironment(task.evaluate(), options);
    if (stack !== void 0)
      stacks.push(stack);
    if (stack !== void 0 && only !== void 0) {
      const exporters = stacksNamedBy(stack);
      wanted.push(...tasks.filter((other) => exporters.has(other.id) && !wanted.includes(other)));
    }
    onStack?.(index + 1, wanted.length);
  }
  return only === void 0 ? stacks : stacks.sort((a, b) => a.id < b.id ? -1 : 1);
}
function stacksNamedBy({ resources }) {
  const references = resources.flatMap(({ attributes }) => allReferences(attributes));
  return new Set(references.flatMap(({ stack }) => stack ?? []));
}
function inEnvironment(stack, { perStack }) {
  if (stack === void 0 || stack.environment !== void 0)
    return stack;
  const environment = perStack?.environment(stack);
  return environment === void 0 ? stack : { ...stack, environment };
}
var parseCaches = /* @__PURE__ */ new WeakMap();
async function findStacks(tree, options, known) {
  const documents = tree.entries.map(({ path }) => ({ path, kind: kindOf(path, tree.read(path) ?? "") }));
  const pathsOf = (wanted) => documents.filter(({ kind }) => kind === wanted).map(({ path }) => path);
  const tasks = [
    ...await terraformTasks(tree, pathsOf("terraform"), options, known),
    ...await templateTasks(tree, pathsOf("template"), options),
    ...await policyTasks(tree, pathsOf("iam-policy"), options),
    ...await accountTasks(tree, pathsOf("account"))
  ];
  return tasks.sort((a, b) => a.id < b.id ? -1 : 1);
}
async function terraformTasks(tree, paths, options, known) {
  const roots = paths.length === 0 ? [] : await rootsOf(tree, options);
  const ids = roots.flatMap(({ root, evaluations }) => evaluations.map((each) => environmentId(root, each) ?? root));
  const { planOf, problems } = await plansOf(ids, options);
  if (roots.length === 0 && problems.length === 0)
    return [];
  const { evaluateTerraform } = await import("./terraform-H5RLXI7H.js");
  const named = new Set(roots.flatMap(({ root, evaluations }) => evaluations.flatMap((each) => environmentId(root, each) ?? [])));
  const tasks = roots.flatMap(({ root, evaluations, diagnostics }) => evaluations.map((given) => {
    const environment = environmentId(root, given);
    const id = environment ?? root;
    if (environment === void 0 && named.has(root))
      return { id, evaluate: () => nameTaken(root) };
    const evaluate = () => {
      const plan = givenPlan(planOf(id, root, given.environment), id, options, known);
      return withDiagnostics(evaluateTerraform(tree, root, { ...given, plan }), diagnostics);
    };
    return { id, evaluate };
  }));
  if (problems.length === 0 || known !== void 0)
    return tasks;
  const stack = plansWithoutRoot(problems);
  return [...tasks, { id: stack.id, evaluate: () => stack }];
}
async function rootsOf(tree, options) {
  const { createParseCache, findRoots, functionsFor } = await import("./terraform-H5RLXI7H.js");
  const cache = parseCaches.get(options) ?? createParseCache();
  parseCaches.set(options, cache);
  const functions = await functionsFor(tree);
  const once = { evaluations: [options.terraform], diagnostics: [] };
  return findRoots(tree, cache).map((root) => {
    const { evaluations, diagnostics } = options.perStack?.terraform(root, tree) ?? once;
    return { root, evaluations: evaluations.map((given) => ({ ...given, cache, functions })), diagnostics };
  });
}
async function templateTasks(tree, paths, options) {
  if (paths.length === 0)
    return [];
  const { evaluateTemplate, templateExports, templateRoots } = await import("./cloudformation-DQYRP4CN.js");
  const optionsOf = (path) => options.perStack?.cloudformation(path) ?? options.cloudformation;
  const roots = templateRoots(tree, paths);
  const exports = templateExports(tree, roots, optionsOf);
  return roots.map((path) => ({ id: path, evaluate: () => evaluateTemplate(tree, path, optionsOf(path), exports) }));
}
async function policyTasks(tree, paths, options) {
  if (paths.length === 0)
    return [];
  const { evaluatePolicyFile } = await import("./files-RD6X3TKC.js");
  const kinds = options.perStack && { kindOf: options.perStack.policyKind };
  return paths.map((path) => ({ id: path, evaluate: () => evaluatePolicyFile(tree, path, kinds) }));
}
async function accountTasks(tree, paths) {
  if (paths.length === 0)
    return [];
  const { accountFiles, evaluateAccount } = await import("./account-HDBG5C57.js");
  return accountFiles(tree, paths).map((files) => ({ id: files.id, evaluate: () => evaluateAccount(tree, files) }));
}
async function plansOf(stackIds, { plans }) {
  if (plans === void 0)
    return { planOf: () => void 0, problems: [] };
  const { readPlanFile } = await import("./file-ZANNEJAZ.js");
  return selectPlans(plans, stackIds, readPlanFile);
}
function givenPlan(reading, id, { isEdited = false }, known) {
  if (reading === void 0)
    return void 0;
  if (isEdited)
    return { reading, side: "edited" };
  if (known === void 0)
    return { reading, side: "head" };
  const head = known.stacks.find((stack) => stack.id === id);
  return head?.planned === void 0 ? void 0 : { reading, side: "base", variables: head.planned.variables };
}
function environmentId(root, { environment }) {
  return environment === void 0 ? void 0 : environmentStack(root, environment);
}
function nameTaken(root) {
  const message = `the folder "${root}" has the name of an environment's stack and is not judged; rename the folder`;
  const span = { path: root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const diagnostics = [{ code: "stack-name-taken", severity: "error", message, span }];
  return { id: `${root}/`, format: "terraform", files: [`${root}/`], resources: [], diagnostics, moved: [] };
}
function withDiagnostics(stack, diagnostics) {
  return diagnostics.length === 0 ? stack : { ...stack, diagnostics: [...stack.diagnostics, ...diagnostics] };
}
function untouchedStacks({ stacks, changes }) {
  const isTouched = touchedBy(changes);
  return new Map(stacks.filter(({ files }) => !isTouched(files)).map((stack) => [stack.id, stack]));
}

// build/source/folder.js
import { join as join2 } from "node:path";

// build/source/diagnostics.js
function aboutFile(path, severity, code, message) {
  return { code, severity, message, span: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}
function tooLarge(path, size, limit) {
  const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `The file was not read: it has ${megabytes(size)}, and files over ${megabytes(limit)} are refused.`;
  return aboutFile(path, "error", "source-too-large", message);
}
function notUtf8(path) {
  return aboutFile(path, "error", "source-encoding", "The file was not read: it is not UTF-8. Save it in that encoding.");
}
function nameNotUtf8(path) {
  return aboutFile(path, "error", "source-name", "The file was not read: its name is not UTF-8. Rename it.");
}
function unreadable(path, reason) {
  return aboutFile(path, "error", "source-unreadable", `This could not be read: ${reason}.`);
}
function pathMissing(path) {
  return aboutFile(path, "error", "source-path-missing", "There is no such file or folder.");
}
function outsideRoot(path) {
  return aboutFile(path, "error", "source-outside-root", "The path leaves the judged folder and was not read.");
}
function fileLink(path) {
  const message = "This is a symbolic link, and links are not followed. Put the file itself here.";
  return aboutFile(path, "error", "source-symlink", message);
}
function folderLink(path, leadsOutside) {
  return leadsOutside ? aboutFile(path, "warning", "source-symlink", "This link leads to a folder outside of the judged one. It was not followed.") : aboutFile(path, "note", "source-symlink", "This link to a folder was not followed; the folder is judged at its own place.");
}
function submodule(path) {
  const message = "This is a git submodule: its files are not part of this repository and were not judged.";
  return aboutFile(path, "warning", "source-submodule", message);
}

// build/source/disk.js
import * as nodeFs from "node:fs";
import { join, relative, sep } from "node:path";

// build/source/options.js
var DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
var MAX_LARGE_BYTES = 64 * 1024 * 1024;
var BEGINNING_BYTES = 64 * 1024;

// build/source/listed.js
function isConcerned(path, beginning, options) {
  return options.concerns?.(path, beginning.toString("utf8", 0, BEGINNING_BYTES)) ?? true;
}
function listedTree(contents, options) {
  const diagnostics = [...contents.diagnostics];
  const reported = new Set(diagnostics.map((diagnostic) => diagnostic.span.path));
  const texts = /* @__PURE__ */ new Map();
  let folders;
  const report = (diagnostic) => {
    if (reported.has(diagnostic.span.path))
      return;
    reported.add(diagnostic.span.path);
    diagnostics.push(diagnostic);
  };
  const readText = (path) => {
    const content = contents.load(path);
    if (content === void 0)
      return void 0;
    if (!Buffer.isBuffer(content)) {
      report(content);
      return void 0;
    }
    const text = decodeText(content);
    if (text === void 0 && isConcerned(path, content, options))
      report(notUtf8(path));
    return text;
  };
  return {
    entries: contents.entries,
    files: contents.files,
    diagnostics,
    bytes(path) {
      const normal = normalizePath(path);
      const content = normal === void 0 ? void 0 : contents.load(normal);
      return Buffer.isBuffer(content) ? content : void 0;
    },
    read(path) {
      const normal = normalizePath(path);
      if (normal === void 0)
        return void 0;
      const known = texts.get(normal);
      if (known !== void 0 || texts.has(normal))
        return known;
      const text = readText(normal);
      texts.set(normal, text);
      return text;
    },
    list(folder) {
      const normal = normalizePath(folder);
      if (normal === void 0)
        return [];
      folders ??= byFolder(contents.files);
      return folders.get(normal) ?? contents.listUnlisted?.(normal) ?? [];
    }
  };
}
function byFolder(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const path of files) {
    const folder = folderOf(path);
    const siblings = folders.get(folder);
    if (siblings === void 0)
      folders.set(folder, [path]);
    else
      siblings.push(path);
  }
  return folders;
}

// build/source/disk.js
var READ_ONLY_NO_LINK = nodeFs.constants.O_RDONLY | nodeFs.constants.O_NOFOLLOW;
var REPLACEMENT_CHARACTER = "\uFFFD";
function openDisk(root, options, fs = nodeFs) {
  return { root: fs.realpathSync.native(root), options, maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES, fs };
}
function addFile(found, disk, path, isEntry) {
  if (!isEntry) {
    found.files.push(path);
    return;
  }
  const stats = attempt(path, () => disk.fs.lstatSync(join(disk.root, path), { throwIfNoEntry: false }));
  if (stats === void 0) {
    if (path.includes(REPLACEMENT_CHARACTER))
      found.diagnostics.push(nameNotUtf8(path));
  } else if ("code" in stats) {
    found.diagnostics.push(stats);
  } else if (stats.size > limitOf(disk, path, stats.size)) {
    found.files.push(path);
    if (isConcerned(path, readBeginning(disk, path), disk.options)) {
      found.diagnostics.push(tooLarge(path, stats.size, limitOf(disk, path, stats.size)));
    }
  } else {
    found.files.push(path);
    found.entries.push({ path, size: stats.size });
  }
}
function limitOf(disk, path, size) {
  const { maxBytes, options } = disk;
  if (size <= maxBytes || options.mayBeLarge === void 0)
    return maxBytes;
  const isLarge = options.mayBeLarge(path, readBeginning(disk, path).toString("utf8", 0, BEGINNING_BYTES));
  return isLarge ? Math.max(maxBytes, MAX_LARGE_BYTES) : maxBytes;
}
function addLink(found, disk, path, isEntry) {
  const full = join(disk.root, path);
  try {
    if (disk.fs.statSync(full).isDirectory()) {
      const target = relative(disk.root, disk.fs.realpathSync.native(full));
      found.diagnostics.push(folderLink(path, target === ".." || target.startsWith(`..${sep}`)));
      return;
    }
  } catch {
  }
  if (isEntry)
    found.diagnostics.push(fileLink(path));
}
function loadFile(disk, path, isListed) {
  return attempt(path, () => {
    const full = join(disk.root, path);
    const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
    if (stats === void 0)
      return void 0;
    if (stats.isSymbolicLink() || !isListed && disk.fs.realpathSync.native(full) !== full)
      return fileLink(path);
    if (!stats.isFile())
      return void 0;
    const limit = limitOf(disk, path, stats.size);
    if (stats.size > limit)
      return tooLarge(path, stats.size, limit);
    return disk.fs.readFileSync(full, { flag: READ_ONLY_NO_LINK });
  });
}
function listFolder(disk, folder) {
  const full = join(disk.root, folder);
  try {
    if (disk.fs.realpathSync.native(full) !== full)
      return [];
    return disk.fs.readdirSync(full, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => folder === "." ? entry.name : `${folder}/${entry.name}`);
  } catch {
    return [];
  }
}
function attempt(path, operation) {
  try {
    return operation();
  } catch (error) {
    return unreadable(path, systemReason(error));
  }
}
var REASONS = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ELOOP: "it became a symbolic link, or links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  EIO: "input/output error"
};
function systemReason(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return REASONS[code] ?? code;
}
function readBeginning(disk, path) {
  const buffer = Buffer.alloc(BEGINNING_BYTES);
  try {
    const file = disk.fs.openSync(join(disk.root, path), READ_ONLY_NO_LINK);
    try {
      return buffer.subarray(0, disk.fs.readSync(file, buffer, 0, BEGINNING_BYTES, 0));
    } finally {
      disk.fs.closeSync(file);
    }
  } catch {
    return buffer.subarray(0, 0);
  }
}

// build/source/folder.js
function folderTree(root, options, fs) {
  const disk = openDisk(root, options, fs);
  const found = { entries: [], files: [], diagnostics: [] };
  const visited = /* @__PURE__ */ new Set();
  for (const start of startingPoints(options.paths ?? ["."], found))
    searchFrom(disk, start, found, visited);
  return diskTree(disk, found, (path) => loadFile(disk, path, false), (folder) => [...listFolder(disk, folder)].sort(byCodeUnits));
}
function listedFolderTree(root, paths, options, isEntry, fs) {
  const disk = openDisk(root, options, fs);
  const found = { entries: [], files: [], diagnostics: [] };
  const realFolders = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const kind = attempt(path, () => kindOfListed(disk, path, realFolders));
    if (typeof kind !== "string")
      found.diagnostics.push(kind);
    else if (kind === "link")
      addLink(found, disk, path, isEntry(path));
    else if (kind === "file")
      addFile(found, disk, path, isEntry(path));
  }
  return diskTree(disk, found, () => void 0, () => []);
}
function diskTree(disk, found, loadUnlisted, listUnlisted) {
  const listed = new Set(found.files);
  return listedTree({
    files: [...listed].sort(byCodeUnits),
    entries: found.entries.sort((a, b) => byCodeUnits(a.path, b.path)),
    diagnostics: found.diagnostics.sort((a, b) => byCodeUnits(a.span.path, b.span.path)),
    load: (path) => listed.has(path) ? loadFile(disk, path, true) : loadUnlisted(path),
    listUnlisted
  }, disk.options);
}
function kindOfListed(disk, path, realFolders) {
  const folder = folderOf(path);
  const fullFolder = join2(disk.root, folder);
  const stats = disk.fs.lstatSync(join2(disk.root, path), { throwIfNoEntry: false });
  if (stats === void 0)
    return "none";
  const isReal = realFolders.get(folder) ?? disk.fs.realpathSync.native(fullFolder) === fullFolder;
  realFolders.set(folder, isReal);
  return !isReal || stats.isSymbolicLink() ? "link" : stats.isFile() ? "file" : "none";
}
function startingPoints(paths, found) {
  const starts = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const normal = normalizePath(path);
    if (normal === void 0)
      found.diagnostics.push(outsideRoot(path));
    else
      starts.add(normal);
  }
  const length = (path) => path === "." ? 0 : path.length;
  return [...starts].sort((a, b) => length(a) - length(b));
}
function searchFrom(disk, start, found, visited) {
  const kind = attempt(start, () => kindOfStart(disk, start));
  if (typeof kind !== "string")
    found.diagnostics.push(kind);
  else if (kind === "folder")
    searchFolders(disk, start, found, visited);
  else if (!visited.has(folderOf(start)))
    addFile(found, disk, start, disk.options.matters(start));
}
function kindOfStart(disk, start) {
  const full = join2(disk.root, start);
  const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
  if (stats === void 0)
    return pathMissing(start);
  if (stats.isSymbolicLink() || disk.fs.realpathSync.native(full) !== full)
    return fileLink(start);
  if (stats.isDirectory())
    return "folder";
  return stats.isFile() ? "file" : unreadable(start, "it is neither a file nor a folder");
}
function searchFolders(disk, start, found, visited) {
  const open = [start];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    if (visited.has(folder))
      continue;
    visited.add(folder);
    const members = readFolder(disk, folder);
    if ("code" in members) {
      found.diagnostics.push(members);
      continue;
    }
    for (const member of members) {
      const path = folder === "." ? member.name : `${folder}/${member.name}`;
      if (member.isDirectory()) {
        if (!isPassedOver(member.name))
          open.push(path);
      } else if (member.isFile())
        addFile(found, disk, path, disk.options.matters(path));
      else if (member.isSymbolicLink())
        addLink(found, disk, path, disk.options.matters(path));
    }
  }
}
function readFolder(disk, folder) {
  return attempt(folder, () => disk.fs.readdirSync(join2(disk.root, folder), { withFileTypes: true }));
}

// build/request/trees.js
function treeOptions(paths) {
  return {
    matters: couldMatter,
    // Plans are read where they are named, whatever they are called.
    concerns: (path, beginning) => !["foreign", "plan-json"].includes(kindOf(path, beginning)),
    // What the AWS CLI prints of an account has all its policies in one file.
    mayBeLarge: (path, beginning) => kindOf(path, beginning) === "account",
    ...paths !== void 0 && { paths }
  };
}

export {
  sortedChanges,
  touchedBy,
  findRenames,
  nameInHead,
  evaluateStacks,
  tooLarge,
  nameNotUtf8,
  unreadable,
  pathMissing,
  outsideRoot,
  fileLink,
  folderLink,
  submodule,
  DEFAULT_MAX_BYTES,
  BEGINNING_BYTES,
  isConcerned,
  listedTree,
  folderTree,
  listedFolderTree,
  treeOptions
};

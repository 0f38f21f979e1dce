export const id = 886;
export const ids = [886];
export const modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/config/stacks.js
var stacks = __webpack_require__(2458);
// EXTERNAL MODULE: ./build/gate.js + 10 modules
var gate = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/report/progress.js
var report_progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/source/diagnostics.js
var source_diagnostics = __webpack_require__(2476);
// EXTERNAL MODULE: ./build/source/paths.js
var source_paths = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/source/selected.js


/**
 * A tree of which only some folders and files are judged; all others can be read. A path that leads nowhere is a diagnostic.
 *
 * @param paths relative to the judged root
 */
function selectedTree(tree, paths) {
    const normal = paths.map(source_paths/* normalizePath */.Fd);
    const starts = normal.filter((path) => path !== undefined);
    const isThere = (start) => tree.files.some((path) => (0,source_paths/* isSelected */.sp)(path, [start]));
    const own = paths.flatMap((path, index) => {
        const start = normal[index];
        if (start === undefined)
            return [(0,source_diagnostics/* outsideRoot */.K8)(path)];
        return isThere(start) ? [] : [(0,source_diagnostics/* pathMissing */.Is)(path)];
    });
    return {
        ...tree,
        entries: tree.entries.filter(({ path }) => (0,source_paths/* isSelected */.sp)(path, starts)),
        // They grow while files are read.
        get diagnostics() {
            return [...own, ...tree.diagnostics.filter(({ span }) => (0,source_paths/* isSelected */.sp)(span.path, starts))];
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/source/changes.js
var changes = __webpack_require__(405);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/graph/group.js
var group = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/source/lines.js
var source_lines = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/source/moves.js




/** How much of the larger file must be the same, by bytes; git's default for `-M`. */
const MIN_SIMILARITY = 0.5;
/** How many lines may be looked up to compare contents; beyond it only files of like paths are. */
const MAX_LOOKUPS = 20_000_000;
/** How many pairs of copies of one content are weighed against each other. */
const MAX_COPIES = 10_000;
/**
 * Which of the removed files became which of the added ones: those of the same content first, then the most similar; of
 * equally similar ones, those whose paths end most alike. Empty files are never matched.
 *
 * @returns new path to old path
 */
function moves_findMoves(removed, added) {
    const moves = new Map();
    const taken = new Set();
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
    return b.score - a.score || b.likeness - a.likeness || (0,source_paths/* byCodeUnits */.CA)(a.from, b.from) || (0,source_paths/* byCodeUnits */.CA)(a.to, b.to);
}
function isNotEmpty({ content }) {
    return content.length > 0;
}
function pair(from, to, score) {
    return { from: from.path, to: to.path, score, likeness: (0,source_paths/* commonEnd */.NU)(from.path, to.path) };
}
function identicalPairs(removed, added) {
    const digest = ({ content }) => (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
    const old = (0,group/* groupBy */.$)(removed, digest);
    return [...(0,group/* groupBy */.$)(added, digest)].flatMap(([key, young]) => {
        const twins = old.get(key) ?? [];
        // Of hundreds of copies, which became which is told by the order of their paths.
        if (twins.length * young.length > MAX_COPIES) {
            return young.flatMap((to, index) => twins.slice(index, index + 1).map((from) => pair(from, to, 1)));
        }
        return young.flatMap((to) => twins.map((from) => pair(from, to, 1)));
    });
}
/** Compares every file with every other, or, when that is too much, those whose paths end in one, two or three same names. */
function similarPairs(removed, added) {
    const old = removed.map(countLines);
    const young = added.map(countLines);
    for (const names of [0, 1, 2, 3]) {
        const ending = ({ file }) => (names === 0 ? "" : file.path.split("/").slice(-names).join("/"));
        const sources = (0,group/* groupBy */.$)(old, ending);
        const groups = [...(0,group/* groupBy */.$)(young, ending)].map(([key, to]) => ({ from: sources.get(key) ?? [], to }));
        if (groups.reduce((sum, group) => sum + lookups(group), 0) > MAX_LOOKUPS)
            continue;
        return groups
            .flatMap(({ from, to }) => to.flatMap((b) => from.filter((a) => isSizeAlike(a, b)).map((a) => pairOf(a, b))))
            .filter(({ score }) => score >= MIN_SIMILARITY);
    }
    return [];
}
/** How many lines are looked up, at most, to compare two groups of files. */
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
/** The bytes in lines that both have, as a part of the larger one. */
function similarity(a, b) {
    const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
    let shared = 0;
    for (const [line, count] of few)
        shared += line.length * Math.min(count, many.get(line) ?? 0);
    return shared / Math.max(a.file.content.length, b.file.content.length);
}
function countLines(file) {
    const lines = new Map();
    // One character per byte, whatever the encoding is.
    for (const line of (0,source_lines/* splitLines */.u)(file.content.toString("latin1")))
        lines.set(line, (lines.get(line) ?? 0) + 1);
    return { file, lines };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/source/error.js
var source_error = __webpack_require__(8858);
;// CONCATENATED MODULE: ./build/source/repository.js



/**
 * Settings with which git runs nothing that a repository's configuration names (hooks, monitors, pagers), fetches nothing
 * from anywhere, and takes paths literally. See git-config(1) and git(1).
 */
const GLOBAL_ARGUMENTS = [
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    `core.hooksPath=${external_node_os_.devNull}`,
    "-c",
    "protocol.allow=never",
    // The user of a container job is not the one who checked out, and git then refuses to look ("dubious ownership"). Nothing
    // that a repository configures is run, so there is no danger in looking.
    "-c",
    "safe.directory=*",
];
/** Variables that would point git at another repository, index or object store than the judged one (set in hooks). */
const REDIRECTIONS = new Set([
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
    "GIT_WORK_TREE",
]);
function gitEnvironment() {
    const inherited = Object.entries(process.env).filter(([name]) => !REDIRECTIONS.has(name));
    return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
/** `GIT_CONFIG_COUNT` and its kin, which take any name and value; see git-config(1). */
function settingVariables(settings) {
    return Object.fromEntries([
        ["GIT_CONFIG_COUNT", String(settings.length)],
        ...settings.flatMap(([name, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, name],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
    ]);
}
/**
 * Settings that switch off the filters (`filter.<name>.clean`) that the repository configures: git runs them when it has to
 * look into files of the working tree.
 */
function withoutFilters(repository) {
    const pattern = "^filter\\..*\\.(clean|smudge|process|required)$";
    const names = ask(repository, ["config", "--null", "--name-only", "--get-regexp", pattern]);
    return [...new Set((names ?? "").split("\0"))]
        .filter((name) => name !== "")
        .map((name) => [name, name.endsWith(".required") ? "false" : ""]);
}
/**
 * Runs git in a folder and gives what it printed.
 *
 * @throws {SourceError} with git's own words when it fails or is not installed
 */
function git(folder, args, input, settings = []) {
    try {
        return (0,external_node_child_process_.execFileSync)("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
            env: { ...gitEnvironment(), ...settingVariables(settings) },
            maxBuffer: Infinity,
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            ...(input === undefined ? {} : { input }),
        });
    }
    catch (error) {
        throw new source_error/* SourceError */.c(explain(args[0] ?? "", error), { cause: error });
    }
}
/** The first bytes of what git prints; it is stopped when it prints more. Nothing when it fails. */
function gitBeginning(folder, args, bytes) {
    const { stdout } = (0,external_node_child_process_.spawnSync)("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
        env: gitEnvironment(),
        maxBuffer: bytes,
        windowsHide: true,
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
    const hint = said.includes("promisor")
        ? "; this clone is partial: fetch all of it (git fetch --refetch --no-filter)"
        : "";
    return `git ${command} failed${reason === undefined ? "" : `: ${reason}`}${hint}`;
}
/** As {@link git}, but `undefined` when git answers with a failure (not when it cannot be run). */
function ask(repository, args) {
    try {
        return git(repository.root, args).toString("utf8").trimEnd();
    }
    catch (error) {
        const cause = error instanceof source_error/* SourceError */.c ? error.cause : undefined;
        if (cause instanceof Error && "status" in cause && cause.status === 1)
            return undefined;
        throw error;
    }
}
/**
 * The repository that a folder is in.
 *
 * @throws {SourceError} when it is in none
 */
function openRepository(folder) {
    const root = git(folder, ["rev-parse", "--show-toplevel"]).toString("utf8").replace(/\n$/, "");
    return { root, blobs: new Map() };
}
/**
 * The object id of the commit that a ref, a tag or an abbreviated id names.
 *
 * @throws {SourceError} when nothing has that name, or what has it is no commit
 */
function resolveRef(repository, ref) {
    const isPossible = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
    const commit = isPossible ? ask(repository, args) : undefined;
    if (commit === undefined) {
        throw new source_error/* SourceError */.c(`${JSON.stringify(ref)} is no branch, tag or commit of this repository (is it fetched?)`);
    }
    return commit;
}
/**
 * The commit where two commits part, which is what a pull request is compared with.
 *
 * @throws {SourceError} when they have no common history, or not here
 */
function mergeBase(repository, base, head) {
    const commit = ask(repository, ["merge-base", resolveRef(repository, base), resolveRef(repository, head)]);
    if (commit === undefined) {
        const hint = isShallow(repository) ? "; this clone is shallow: fetch more of it (git fetch --unshallow)" : "";
        throw new source_error/* SourceError */.c(`${JSON.stringify(base)} and ${JSON.stringify(head)} have no common commit${hint}`);
    }
    return commit;
}
/** Where a branch most likely starts from: the first of these that exists. */
const DEFAULT_BRANCHES = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
];
/**
 * What to compare with when nothing is said: the merge base of `HEAD` with the default branch of `origin`, or else with
 * `origin/main`, `origin/master`, `main` or `master`.
 *
 * @throws {SourceError} when there is none of them, no commit yet, or no common history
 */
function defaultBase(repository) {
    const format = "--format=%(refname)%09%(refname:short)%09%(symref:short)";
    const existing = new Map();
    for (const line of git(repository.root, ["for-each-ref", format, ...DEFAULT_BRANCHES])
        .toString("utf8")
        .split("\n")) {
        const [ref, short, target] = line.split("\t");
        if (ref !== undefined && short !== undefined)
            existing.set(ref, target === undefined || target === "" ? short : target);
    }
    for (const ref of DEFAULT_BRANCHES) {
        const name = existing.get(ref);
        if (name !== undefined)
            return { name, commit: mergeBase(repository, ref, "HEAD") };
    }
    throw new source_error/* SourceError */.c("cannot tell which branch this one starts from; name a base to compare with");
}
/** The checked-out commit; `undefined` before the first one. */
function headCommit(repository) {
    return ask(repository, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.trim();
}
/** Whether a commit is there; a shallow clone has only some. */
function hasCommit(repository, commit) {
    try {
        git(repository.root, ["cat-file", "-e", `${commit}^{tree}`]);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether history was cut off when the repository was cloned. */
function isShallow(repository) {
    return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}

;// CONCATENATED MODULE: ./build/source/objects.js


/** How much is fetched with one run of git, in bytes. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/** Whether a content has the object id that git gives to a blob: SHA-1, or SHA-256 when the id is that long. */
function isBlob(content, id) {
    if (content === undefined)
        return false;
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex") === id;
}
/**
 * Puts the contents of blobs into the repository's cache, as many with one run of git as fit. Those that the repository
 * does not have (a partial clone) stay out.
 */
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
/** Reads `git cat-file --batch` output: `<id> <type> <size>\n<contents>\n`, or `<id> missing\n`. See git-cat-file(1). */
function readBatch(repository, ids) {
    const output = git(repository.root, ["cat-file", "--batch", "--buffer"], `${ids.join("\n")}\n`);
    let position = 0;
    while (position < output.length) {
        const lineEnd = output.indexOf(0x0a, position);
        if (lineEnd < 0)
            return;
        const [id = "", type, size] = output.toString("latin1", position, lineEnd).split(" ");
        position = lineEnd + 1;
        if (size === undefined)
            continue;
        const end = position + Number(size);
        if (type === "blob")
            repository.blobs.set(id, output.subarray(position, end));
        position = end + 1;
    }
}
/** The first bytes of a blob that may be large. */
function readBeginning(repository, id, bytes) {
    return gitBeginning(repository.root, ["cat-file", "blob", id], bytes);
}

;// CONCATENATED MODULE: ./build/source/compare.js




/**
 * How the files of one commit became those of another, with renames as git finds them (`-M`: at least half of the content
 * is the same).
 *
 * @throws {SourceError} when a ref does not exist
 */
function commitChanges(repository, base, head) {
    const refs = [resolveRef(repository, base), resolveRef(repository, head)];
    return (0,changes/* sortedChanges */.Ri)(parseRaw(git(repository.root, ["diff-tree", "-r", ...RAW, "-M", ...refs])).map(toChange));
}
/**
 * How the files of a commit became those of the working tree, new files that are not ignored included.
 *
 * @param baseTree the tree of the commit `base`
 * @throws {SourceError} when the ref does not exist
 */
function worktreeChanges(repository, base, baseTree, worktree) {
    // This names the files whose size or time changed. Git looks into files only where the time says too little.
    const args = ["diff-index", ...RAW, "--no-renames", resolveRef(repository, base)];
    const output = git(repository.root, args, undefined, withoutFilters(repository));
    const baseIds = new Map(parseRaw(output).map(({ path, baseId }) => [path, baseId]));
    return treeChanges(baseTree, worktree, (path) => {
        const id = baseIds.get(path);
        return id === undefined || isBlob(worktree.bytes(path), id);
    });
}
/** How the files of one folder became those of another. What cannot be compared counts as modified. */
function folderChanges(base, head) {
    return treeChanges(base, head, (path) => {
        const content = base.bytes(path);
        return content !== undefined && head.bytes(path)?.equals(content) === true;
    });
}
/** Raw output with NUL-terminated paths; nothing that attributes or configuration name is run. See git-diff-tree(1). */
const RAW = [
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=dirty",
];
/** Reads `:<mode> <mode> <id> <id> <status>\0<path>\0`, with the old path before the new one where the status is a rename. */
function parseRaw(output) {
    const fields = output.toString("utf8").split("\0");
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [, , baseId = "", , status = ""] = (fields[index] ?? "").split(" ");
        const path = fields[index + 1] ?? "";
        if (status.startsWith("R")) {
            index += 1;
            changes.push({ status, baseId, previousPath: path, path: fields[index + 1] ?? "" });
        }
        else
            changes.push({ status, baseId, path });
    }
    return changes;
}
function toChange({ status, path, previousPath }) {
    if (previousPath !== undefined)
        return { status: "renamed", path, previousPath };
    return { status: status === "A" ? "added" : status === "D" ? "removed" : "modified", path };
}
/**
 * How what one commit holds became what another holds, links and submodules included, with renames. Contents are compared by
 * their ids.
 *
 * @param contentOf contents of the files that matter, which are those that can be found again when they were altered, too
 */
function listingChanges(base, head, contentOf, options) {
    const [before, after] = [base.objects, head.objects];
    const isSame = (path) => {
        const [old, young] = [before.get(path), after.get(path)];
        return old?.id === young?.id && old?.kind === young?.kind;
    };
    return changesBetween([...before.keys()], [...after.keys()], isSame, (removed, added) => {
        const loose = [...selectFiles(before, removed), ...selectFiles(after, added)];
        const legible = new Set(loose.filter(({ path }) => options.matters(path)).map(({ id }) => id));
        // An id stands for a content that nobody reads: it is the same where the content is.
        const looseFile = (object) => ({
            path: object.path,
            content: (legible.has(object.id) ? contentOf(object) : undefined) ?? Buffer.from(object.size === 0 ? "" : object.id),
        });
        return findMoves(selectFiles(before, removed).map(looseFile), selectFiles(after, added).map(looseFile));
    });
}
function selectFiles(objects, paths) {
    return paths.flatMap((path) => {
        const object = objects.get(path);
        return object?.kind === "file" ? [object] : [];
    });
}
function treeChanges(base, head, isSame) {
    return changesBetween(base.files, head.files, isSame, (removed, added) => moves_findMoves(looseFiles(base, removed), looseFiles(head, added)));
}
/** @param movesOf new path to old path of those removed and added files that are the same */
function changesBetween(basePaths, headPaths, isSame, movesOf) {
    const before = new Set(basePaths);
    const after = new Set(headPaths);
    const modified = headPaths.filter((path) => before.has(path) && !isSame(path));
    const removed = basePaths.filter((path) => !after.has(path));
    const added = headPaths.filter((path) => !before.has(path));
    const moves = removed.length > 0 && added.length > 0 ? movesOf(removed, added) : NONE;
    const moved = new Set(moves.values());
    return (0,changes/* sortedChanges */.Ri)([
        ...modified.map((path) => ({ status: "modified", path })),
        ...removed.filter((path) => !moved.has(path)).map((path) => ({ status: "removed", path })),
        ...added.map((path) => {
            const previousPath = moves.get(path);
            return previousPath === undefined ? { status: "added", path } : { status: "renamed", path, previousPath };
        }),
    ]);
}
const NONE = new Map();
/** The contents of those files whose moves can matter: the tree's entries. */
function looseFiles(tree, paths) {
    const entries = new Set(tree.entries.map(({ path }) => path));
    return paths
        .filter((path) => entries.has(path))
        .flatMap((path) => {
        const content = tree.bytes(path);
        return content === undefined ? [] : [{ path, content }];
    });
}

// EXTERNAL MODULE: ./build/source/folder.js + 1 modules
var folder = __webpack_require__(8759);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/source/listed.js + 1 modules
var listed = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/source/options.js
var source_options = __webpack_require__(2182);
;// CONCATENATED MODULE: ./build/source/listing.js





/** File modes of git's tree objects (gitformat-index(5)); every other one is a regular file. */
const KINDS = { "120000": "link", "160000": "submodule" };
function kindOfMode(mode) {
    return KINDS[mode] ?? "file";
}
/** Tells of each object of a listing what a tree with these options makes of it. */
function selectObjects(listing, options) {
    const paths = options.paths ?? ["."];
    const normal = paths.map(source_paths/* normalizePath */.Fd);
    const starts = normal.filter((path) => path !== undefined);
    const isWithin = (path) => (0,source_paths/* isSelected */.sp)(path, starts);
    const isEntry = (path) => options.matters(path) && isWithin(path);
    const objects = [...listing.objects.values()];
    return {
        isEntry,
        isWithin,
        candidates: objects.filter(({ kind, path }) => kind === "file" && isEntry(path)),
        links: objects.filter(({ kind, path }) => kind === "link" && isWithin(path)),
        submodules: objects.filter(({ kind, path }) => kind === "submodule" && isWithin(path)),
        diagnostics: [
            ...paths.filter((_, index) => normal[index] === undefined).map(source_diagnostics/* outsideRoot */.K8),
            ...listing.misnamed.filter(isEntry).map(source_diagnostics/* nameNotUtf8 */.ML),
        ],
    };
}
/** The tree of a listing. Contents are read when they are first asked for, all of those that matter at once. */
function listingTree(listing, blobs, options) {
    const maxBytes = options.maxBytes ?? source_options/* DEFAULT_MAX_BYTES */.fS;
    const { isEntry, candidates, links, submodules, diagnostics } = selectObjects(listing, options);
    const files = [...listing.objects.values()].filter(({ kind }) => kind === "file").map(({ path }) => path);
    const wanted = candidates.filter(({ size }) => size <= maxBytes);
    const aboutLarge = (file) => {
        const isHeeded = options.concerns === undefined || (0,listed/* isConcerned */.U)(file.path, blobs.beginning(file.id, source_options/* BEGINNING_BYTES */.En), options);
        return isHeeded ? [(0,source_diagnostics/* tooLarge */.g$)(file.path, file.size, maxBytes)] : [];
    };
    const load = (path) => {
        const file = listing.objects.get(path);
        if (file?.kind !== "file")
            return undefined;
        if (file.size > maxBytes)
            return (0,source_diagnostics/* tooLarge */.g$)(path, file.size, maxBytes);
        if (blobs.get(file.id) === undefined)
            blobs.load(isEntry(path) ? wanted : [file]);
        return blobs.get(file.id) ?? blobs.absent(file);
    };
    return (0,listed/* listedTree */.g)({
        files: files.sort(source_paths/* byCodeUnits */.CA),
        entries: wanted.map(({ path, size }) => ({ path, size })).sort((a, b) => (0,source_paths/* byCodeUnits */.CA)(a.path, b.path)),
        diagnostics: [
            ...diagnostics,
            ...submodules.map(({ path }) => (0,source_diagnostics/* submodule */.bz)(path)),
            ...candidates.filter(({ size }) => Number.isNaN(size)).map(blobs.absent),
            ...candidates.filter(({ size }) => size > maxBytes).flatMap(aboutLarge),
            ...aboutLinks(links, files, blobs, isEntry),
        ].sort((a, b) => (0,source_paths/* byCodeUnits */.CA)(a.span.path, b.span.path)),
        load,
    }, options);
}
/** What the symbolic links of a commit may hide. A link is resolved by names alone; what is outside is never looked at. */
function aboutLinks(links, files, blobs, isEntry) {
    if (links.length === 0)
        return [];
    blobs.load(links);
    const folders = foldersOf(files);
    return links.flatMap(({ path, id }) => {
        const target = blobs.get(id)?.toString("utf8") ?? "";
        const destination = target.startsWith("/") ? undefined : (0,source_paths/* normalizePath */.Fd)(external_node_path_.posix.join((0,source_paths/* folderOf */.yS)(path), target));
        if (destination !== undefined && folders.has(destination))
            return [(0,source_diagnostics/* folderLink */.BC)(path, false)];
        return isEntry(path) ? [(0,source_diagnostics/* fileLink */.RF)(path)] : [];
    });
}
/** All folders that hold one of the paths, at whatever depth; `.` is always among them. */
function foldersOf(paths) {
    const folders = new Set(["."]);
    for (const path of paths) {
        for (let folder = (0,source_paths/* folderOf */.yS)(path); !folders.has(folder); folder = (0,source_paths/* folderOf */.yS)(folder))
            folders.add(folder);
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/source/git.js







/** `<mode> <type> <id> <size>\t<path>`, the size padded and `-` where there is none; `BAD` when the object is missing. */
const LISTING = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([^]+)$/;
/**
 * The files of a commit, from git's objects: nothing is checked out. Contents are read when they are first asked for, all
 * of those that matter at once.
 *
 * @param ref a branch, tag or commit
 * @throws {SourceError} when the ref does not exist
 */
function gitTree(repository, ref, options) {
    return listingTree(listCommit(repository, ref), gitBlobs(repository), options);
}
/** The contents that the repository has. */
function gitBlobs(repository) {
    return {
        load: (blobs) => {
            fetchBlobs(repository, blobs);
        },
        get: (id) => repository.blobs.get(id),
        beginning: (id, bytes) => readBeginning(repository, id, bytes),
        absent: objectMissing,
    };
}
/**
 * The files of the working tree as they are on disk, with uncommitted changes: those that git tracks and those that are new
 * and not ignored. Nothing else can be read, so that it can be compared with a commit.
 */
function worktreeTree(repository, options) {
    const output = git(repository.root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    const paths = [...new Set(output.toString("utf8").split("\0"))].filter((path) => path !== "" && !path.endsWith("/"));
    const starts = (options.paths ?? ["."]).map(source_paths/* normalizePath */.Fd).filter((path) => path !== undefined);
    return (0,folder/* listedFolderTree */.Y)(repository.root, paths, options, (path) => options.matters(path) && (0,source_paths/* isSelected */.sp)(path, starts));
}
/**
 * What a commit holds.
 *
 * @param ref a branch, tag or commit
 * @throws {SourceError} when the ref does not exist, or a folder's object is missing (a clone without trees)
 */
function listCommit(repository, ref) {
    const commit = resolveRef(repository, ref);
    const output = git(repository.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    const isMisnamed = (0,external_node_buffer_.isUtf8)(output) ? () => false : (path) => path.includes("\uFFFD");
    const objects = new Map();
    const misnamed = [];
    for (const line of output.toString("utf8").split("\0")) {
        const object = parseListing(line);
        if (object === undefined)
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
    if (id === undefined || path === undefined)
        return undefined;
    return { path, id, size: size === "-" ? 0 : Number(size), kind: kindOfMode(mode) };
}
function objectMissing({ path }) {
    return (0,source_diagnostics/* unreadable */.O$)(path, "git does not have its content; the repository is damaged (git fsck)");
}

// EXTERNAL MODULE: ./build/cli/error.js
var cli_error = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/request/trees.js
var trees = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/cli/comparison.js









/**
 * The trees that `rds-gate diff` compares: two folders; or commits of the repository around the current folder, by default
 * the merge base with the default branch, and the working tree with its uncommitted changes.
 *
 * @throws UsageError or SourceError when there is no such folder or ref
 */
function comparisonOf(cwd, base, head) {
    if (base !== undefined && head !== undefined) {
        const folders = [(0,external_node_path_.resolve)(cwd, base), (0,external_node_path_.resolve)(cwd, head)];
        const [isBaseFolder, isHeadFolder] = folders.map(isFolder);
        if (isBaseFolder === true && isHeadFolder === true)
            return compareFolders(folders, { base, head });
        if (looksLikePath(base) && isBaseFolder !== true)
            throw new cli_error/* UsageError */.e(`there is no folder ${base}`);
        if (looksLikePath(head) && isHeadFolder !== true)
            throw new cli_error/* UsageError */.e(`there is no folder ${head}`);
    }
    return compareCommits(cwd, base, head);
}
/** A ref cannot begin or end like this (git-check-ref-format(1)), nor can an abbreviated commit. */
function looksLikePath(name) {
    return name.startsWith(".") || name.startsWith("/") || name.endsWith("/");
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
function compareFolders([basePath, headPath], names) {
    const tree = (0,folder/* folderTree */.j)(basePath, (0,trees/* treeOptions */.D)());
    const head = (0,folder/* folderTree */.j)(headPath, (0,trees/* treeOptions */.D)());
    return {
        root: headPath,
        baseRoot: basePath,
        head,
        base: { tree, changes: folderChanges(tree, head), headFiles: head.files, names },
    };
}
function compareCommits(cwd, base, head) {
    const repository = repositoryAround(cwd);
    const from = base === undefined ? defaultBase(repository) : { name: base, commit: resolveRef(repository, base) };
    const tree = gitTree(repository, from.commit, (0,trees/* treeOptions */.D)());
    if (head === undefined) {
        const worktree = worktreeTree(repository, (0,trees/* treeOptions */.D)());
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
    const headTree = gitTree(repository, commit, (0,trees/* treeOptions */.D)());
    const changes = commitChanges(repository, from.commit, commit);
    return {
        root: repository.root,
        baseRoot: repository.root,
        head: headTree,
        base: { tree, changes, headFiles: headTree.files, names: { base: from.name, head } },
    };
}
function repositoryAround(cwd) {
    try {
        return openRepository(cwd);
    }
    catch (error) {
        if (!(error instanceof source_error/* SourceError */.c))
            throw error;
        throw new cli_error/* UsageError */.e(`${error.message}; compare commits from within a git repository, or name two folders`);
    }
}

// EXTERNAL MODULE: ./build/request/request.js + 1 modules
var request_request = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/cli/context.js
var context = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/cli/judged.js
var judged = __webpack_require__(856);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/diff.js









/**
 * `rds-gate diff`: judges what a change introduces. Configuration comes from the base, so that a change cannot configure its
 * own judgement.
 *
 * @returns the exit code
 */
async function diff(base, head, options) {
    const cwd = process.cwd();
    const comparison = comparisonOf(cwd, base, head);
    const { root, base: before } = comparison;
    const found = await (0,context/* findConfig */.u0)(cwd, root, options.config, before.tree.read(request_request/* CONFIG_FILE */.g2) ?? "");
    const request = (0,context/* requestOf */.fo)(cwd, root, found, options);
    const change = options.config === undefined ? await configChange(before.tree, comparison.head) : undefined;
    const proposed = change?.proposed?.waivers;
    const { paths } = found.config;
    const selected = (tree) => (paths === undefined ? tree : selectedTree(tree, paths));
    const progress = (0,report_progress/* createProgress */.m)(process.stderr);
    const report = await (0,gate/* runGate */.R)({
        ...request,
        waivers: { ...request.waivers, ...(proposed !== undefined && { proposed }) },
        diagnostics: [...(change?.diagnostics ?? []), ...(0,stacks/* unmatchedStacks */.DM)(found.config, comparison.head)],
        head: selected(comparison.head),
        base: { ...before, tree: selected(before.tree) },
        onStack: (done, total) => {
            progress.update("evaluating", done, total);
        },
    });
    progress.clear();
    await (0,output/* writeReport */.u5)(report, options, {
        prefix: (0,judged/* prefixOf */.MT)(cwd, root),
        basePrefix: (0,judged/* prefixOf */.MT)(cwd, comparison.baseRoot),
        source: (path, side) => (side === "base" ? before.tree : comparison.head).read(path),
    });
    return (0,output/* exitCode */.I$)(report, options);
}
/** What the change does to the configuration; `undefined` when it leaves it as it is. A file that is named is no part of it. */
async function configChange(base, head) {
    const [before, after] = [base.read(request_request/* CONFIG_FILE */.g2), head.read(request_request/* CONFIG_FILE */.g2)];
    if (before === after)
        return undefined;
    const { configChanges } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(246), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 3643));
    return configChanges(request_request/* CONFIG_FILE */.g2, before, after);
}


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** The caller asked for something that is not there (a ref, a repository, common history); the message is for the user. */
class SourceError extends Error {
    name = "SourceError";
}


/***/ })

};

import { execFileSync, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { SourceError } from "./error.js";

/** A git repository with a working tree. */
export interface Repository {
  /** The top folder of its working tree. */
  readonly root: string;
  /** Contents of the blobs that were read, by object id: base and head share most of them. */
  readonly blobs: Map<string, Buffer>;
}

/** A commit with the name by which a user knows it. */
export interface NamedCommit {
  readonly name: string;
  /** Object id. */
  readonly commit: string;
}

/**
 * Settings with which git runs nothing that a repository's configuration names (hooks, monitors, pagers), fetches nothing
 * from anywhere, and takes paths literally. See git-config(1) and git(1).
 */
const GLOBAL_ARGUMENTS: readonly string[] = [
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
  "safe.directory=*",
];

/** Variables that would point git at another repository, index or object store than the judged one (set in hooks). */
const REDIRECTIONS: ReadonlySet<string> = new Set([
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

function gitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !REDIRECTIONS.has(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}

/** Configuration for one run of git: names and values. */
export type GitSettings = readonly (readonly [name: string, value: string])[];

/** `GIT_CONFIG_COUNT` and its kin, which take any name and value; see git-config(1). */
function settingVariables(settings: GitSettings): Record<string, string> {
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(settings.length)],
    ...settings.flatMap(([name, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, name],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]) as Record<string, string>;
}

/**
 * Settings that switch off the filters (`filter.<name>.clean`) that the repository configures: git runs them when it has to
 * look into files of the working tree.
 */
export function withoutFilters(repository: Repository): GitSettings {
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
export function git(folder: string, args: readonly string[], input?: string, settings: GitSettings = []): Buffer {
  try {
    return execFileSync("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
      env: { ...gitEnvironment(), ...settingVariables(settings) },
      maxBuffer: Infinity,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    throw new SourceError(explain(args[0] ?? "", error), { cause: error });
  }
}

/** The first bytes of what git prints; it is stopped when it prints more. Nothing when it fails. */
export function gitBeginning(folder: string, args: readonly string[], bytes: number): Buffer {
  const { stdout } = spawnSync("git", [...GLOBAL_ARGUMENTS, "-C", folder, ...args], {
    env: gitEnvironment(),
    maxBuffer: bytes,
    windowsHide: true,
  });
  return stdout.subarray(0, bytes);
}

function explain(command: string, error: unknown): string {
  if (!(error instanceof Error)) return `git ${command} failed`;
  if ("code" in error && error.code === "ENOENT") return "git was not found; install it, or judge folders";
  const said = "stderr" in error && Buffer.isBuffer(error.stderr) ? error.stderr.toString("utf8") : "";
  const reason = /^(?:fatal|error): (.*)$/m.exec(said)?.[1];
  const hint = said.includes("promisor")
    ? "; this clone is partial: fetch all of it (git fetch --refetch --no-filter)"
    : "";
  return `git ${command} failed${reason === undefined ? "" : `: ${reason}`}${hint}`;
}

/** As {@link git}, but `undefined` when git answers with a failure (not when it cannot be run). */
function ask(repository: Repository, args: readonly string[]): string | undefined {
  try {
    return git(repository.root, args).toString("utf8").trimEnd();
  } catch (error) {
    const cause = error instanceof SourceError ? error.cause : undefined;
    if (cause instanceof Error && "status" in cause && cause.status === 1) return undefined;
    throw error;
  }
}

/**
 * The repository that a folder is in.
 *
 * @throws {SourceError} when it is in none
 */
export function openRepository(folder: string): Repository {
  const root = git(folder, ["rev-parse", "--show-toplevel"]).toString("utf8").replace(/\n$/, "");
  return { root, blobs: new Map() };
}

/**
 * The object id of the commit that a ref, a tag or an abbreviated id names.
 *
 * @throws {SourceError} when nothing has that name, or what has it is no commit
 */
export function resolveRef(repository: Repository, ref: string): string {
  const isPossible = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const commit = isPossible ? ask(repository, args) : undefined;
  if (commit === undefined) {
    throw new SourceError(`${JSON.stringify(ref)} is no branch, tag or commit of this repository (is it fetched?)`);
  }
  return commit;
}

/**
 * The commit where two commits part, which is what a pull request is compared with.
 *
 * @throws {SourceError} when they have no common history, or not here
 */
export function mergeBase(repository: Repository, base: string, head: string): string {
  const commit = ask(repository, ["merge-base", resolveRef(repository, base), resolveRef(repository, head)]);
  if (commit === undefined) {
    const hint = isShallow(repository) ? "; this clone is shallow: fetch more of it (git fetch --unshallow)" : "";
    throw new SourceError(`${JSON.stringify(base)} and ${JSON.stringify(head)} have no common commit${hint}`);
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
] as const;

/**
 * What to compare with when nothing is said: the merge base of `HEAD` with the default branch of `origin`, or else with
 * `origin/main`, `origin/master`, `main` or `master`.
 *
 * @throws {SourceError} when there is none of them, no commit yet, or no common history
 */
export function defaultBase(repository: Repository): NamedCommit {
  const format = "--format=%(refname)%09%(refname:short)%09%(symref:short)";
  const existing = new Map<string, string>();
  for (const line of git(repository.root, ["for-each-ref", format, ...DEFAULT_BRANCHES])
    .toString("utf8")
    .split("\n")) {
    const [ref, short, target] = line.split("\t");
    if (ref !== undefined && short !== undefined)
      existing.set(ref, target === undefined || target === "" ? short : target);
  }
  for (const ref of DEFAULT_BRANCHES) {
    const name = existing.get(ref);
    if (name !== undefined) return { name, commit: mergeBase(repository, ref, "HEAD") };
  }
  throw new SourceError("cannot tell which branch this one starts from; name a base to compare with");
}

/** The checked-out commit; `undefined` before the first one. */
export function headCommit(repository: Repository): string | undefined {
  return ask(repository, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.trim();
}

/** Whether a commit is there; a shallow clone has only some. */
export function hasCommit(repository: Repository, commit: string): boolean {
  try {
    git(repository.root, ["cat-file", "-e", `${commit}^{tree}`]);
    return true;
  } catch {
    return false;
  }
}

/** Whether history was cut off when the repository was cloned. */
export function isShallow(repository: Repository): boolean {
  return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}

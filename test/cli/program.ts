import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Location, Report } from "../../src/report/result.js";
import { corePackFolder } from "../support/core-pack.js";

const ROOT = join(import.meta.dirname, "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "rds-gate");

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User to run as. */
  readonly uid?: number;
}

/**
 * The program's script, bundled from the sources with all that it ships, outside of the repository's `dist/`. Making it takes
 * a while after a change of sources or rules, which is not of a test's time.
 */
export const PROGRAM = await bundledProgram();

/** Runs the program as a user does. */
export function run(args: readonly string[], options: RunOptions): Promise<Run> {
  return runCommand(process.execPath, [PROGRAM, ...args], options);
}

/** Runs a command to its end; standard input is empty, output goes into pipes. */
export function runCommand(command: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const env = { ...environment(), ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (part: Buffer) => stdout.push(part));
    child.stderr.on("data", (part: Buffer) => stderr.push(part));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") });
    });
  });
}

/** The environment of the tests without what would change the output. */
function environment(): Record<string, string | undefined> {
  return {
    ...process.env,
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    NODE_OPTIONS: undefined,
    RDS_GATE_CODE_CACHE: "off",
  };
}

/** A folder with these files, outside of the repository and of every git repository. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rds-gate-cli-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs git in a folder, free of the machine's settings. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@b.c",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@b.c",
  };
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", ...identity };
  return execFileSync("git", ["-C", folder, ...args], { env, encoding: "utf8", stdio: "pipe" }).trim();
}

async function bundledProgram(): Promise<string> {
  const pack = await corePackFolder();
  const folder = join(CACHE, `program-${sourcesHash(pack)}`);
  const program = join(folder, "dist", "cli", "index.js");
  if (existsSync(program)) return program;
  const output = `${folder}-${process.pid}`;
  rmSync(output, { recursive: true, force: true });
  execFileSync(process.execPath, ["scripts/bundle.js", "src", join(output, "dist")], { cwd: ROOT, stdio: "pipe" });
  cpSync(pack, join(output, "dist", "packs", "core"), { recursive: true });
  const authoring = join(output, "dist", "authoring");
  const isTest = (path: string): boolean => path.endsWith("_test.rego");
  cpSync(join(ROOT, "policies", "kit"), join(authoring, "kit"), { recursive: true, filter: (path) => !isTest(path) });
  cpSync(join(ROOT, "schemas", "graph.json"), join(authoring, "graph.json"));
  mkdirSync(join(output, "tools"));
  symlinkSync(join(ROOT, "tools", "opa"), join(output, "tools", "opa"));
  // Another test file may have been faster; its bundle has the same bytes.
  if (!existsSync(folder)) renameSync(output, folder);
  else rmSync(output, { recursive: true, force: true });
  return program;
}

function sourcesHash(pack: string): string {
  const hash = createHash("sha256").update(pack);
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|json|js)$/.test(file))
    .map((file) => join("src", file));
  const kit = readdirSync(join(ROOT, "policies", "kit")).map((file) => join("policies", "kit", file));
  for (const file of [...sources, ...kit, "package-lock.json", "scripts/bundle.js", "test/cli/program.ts"].sort()) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** A git repository with these files in its first commit, on the branch `main`. */
export function repositoryOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = folderOf(files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}

/** Commits everything, and gives the commit's id. */
export function commit(folder: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "change");
  return git(folder, "rev-parse", "HEAD");
}

/** The report that a run with `--format json` has printed. */
export function reportOf({ stdout, stderr }: Run): Report {
  if (!stdout.startsWith("{")) throw new Error(`this is no report: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** `rule path:line:column` of each entry. */
export function places(entries: readonly { readonly ruleId: string; readonly location: Location }[]): string[] {
  return entries.map(({ ruleId, location: at }) => `${ruleId} ${at.path}:${at.startLine}:${at.startColumn}`);
}

/** An instance whose storage is not encrypted; the line that says so is the fourth of those given. */
export function instance(name: string, more = ""): string {
  return `resource "aws_db_instance" "${name}" {
  engine            = "postgres"
  engine_version    = "16.4"
  storage_encrypted = false
${more}}
`;
}

export const ENCRYPTED = "encryption/instance-storage-encrypted";

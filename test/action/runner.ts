import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Hub } from "./hub.js";

const ENTRY = join(import.meta.dirname, "..", "..", "dist", "action", "index.js");

/** The Node that runs the Action: `action.yml` names another version than the one that runs the tests. */
const NODE = process.env.RDS_GATE_NODE ?? process.execPath;

export type Files = Readonly<Record<string, string | null>>;

/** A git repository in a temporary folder. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files (`null` removes one) on top of a commit; gives the new commit. */
  readonly commit: (files: Files, parent?: string) => string;
  /** The commit that GitHub makes to test merging. */
  readonly merge: (base: string, head: string) => string;
  readonly remove: () => void;
}

export function createRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), "rds-gate-action-"));
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...identity, "-C", folder, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
  git("init", "-q", "-b", "main");
  return {
    folder,
    git,
    commit: (files, parent) => {
      if (parent !== undefined) git("checkout", "-q", "--detach", parent);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (content === null) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), content);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "change");
      return git("rev-parse", "HEAD");
    },
    merge: (base, head) => {
      git("checkout", "-q", "--detach", base);
      git("merge", "-q", "--no-ff", "-m", "merge", head);
      return git("rev-parse", "HEAD");
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands as the runner would take them: `::name` at the start of a line. */
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly report: string;
}

export interface RunOptions {
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A clone, as `actions/checkout` leaves it. */
  readonly workspace?: string;
}

/** Spawns the bundled Action as the runner does. */
export async function runAction(hub: Pick<Hub, "url">, options: RunOptions): Promise<Run> {
  const temp = mkdtempSync(join(tmpdir(), "rds-gate-runner-"));
  const file = (name: string): string => {
    writeFileSync(join(temp, name), "");
    return join(temp, name);
  };
  writeFileSync(join(temp, "event.json"), JSON.stringify(options.payload));
  const inputs = { "github-token": "ghs_secrettoken", ...options.inputs };
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? "",
    HOME: temp,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_REPOSITORY: "o/r",
    GITHUB_SHA: options.sha,
    GITHUB_RUN_ID: "77",
    GITHUB_WORKSPACE: options.workspace ?? join(temp, "empty"),
    GITHUB_API_URL: hub.url,
    GITHUB_GRAPHQL_URL: `${hub.url}/graphql`,
    GITHUB_SERVER_URL: "https://github.example",
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  };
  mkdirSync(join(temp, "empty"), { recursive: true });
  try {
    const { exitCode, stdout, stderr } = await spawned(env);
    const outputs = parseOutputs(readFileSync(join(temp, "output"), "utf8"));
    return {
      exitCode,
      stdout,
      stderr,
      outputs,
      summary: readFileSync(join(temp, "summary"), "utf8"),
      commands: [...stdout.matchAll(/^\s*::([\w-]+)(?: [^\n]*?)?::(.*)$/gm)].map(([, name = "", text = ""]) => ({
        name,
        text,
      })),
      report: outputs["report-path"] === undefined ? "" : readFileSync(outputs["report-path"], "utf8"),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function spawned(env: Record<string, string>): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [ENTRY], { env });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? -1, stdout, stderr });
    });
  });
}

function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]),
  );
}

/** A shallow clone of one commit, as `actions/checkout` makes it. */
export function checkout(repository: Repository, commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rds-gate-workspace-"));
  const git = (...args: readonly string[]): Buffer => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  git("init", "-q");
  repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  git("fetch", "-q", "--depth=1", `file://${repository.folder}`, commit);
  git("checkout", "-q", "--detach", commit);
  return folder;
}

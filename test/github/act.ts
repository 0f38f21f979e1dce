import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A workflow to run in nektos/act, on this machine. */
export interface ActRun {
  /** The program. */
  readonly act: string;
  /** A clean clone, in which the commit that is to be judged is checked out; its workflow is written by this run. */
  readonly workspace: string;
  /** The text of a workflow whose step is `OWNER/rds-gate@COMMIT`. */
  readonly workflow: string;
  /** The folder of the Action: `action.yml` and what it runs. */
  readonly action: string;
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  /** More of the environment of the job, such as the addresses of the API. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly exitCode: number;
  /** What was printed, secrets masked by act. */
  readonly log: string;
  /** What the step of the Action set. */
  readonly outputs: Readonly<Record<string, string>>;
}

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/**
 * Runs a workflow as a runner does, without a container and without a network: the checkout is the workspace, the Action is
 * taken from a folder.
 */
export async function runInAct(run: ActRun): Promise<ActResult> {
  const scratch = mkdtempSync(join(tmpdir(), "rds-gate-act-"));
  try {
    const workflow = join(scratch, "workflow.yml");
    writeFileSync(workflow, run.workflow.replaceAll("OWNER/rds-gate@COMMIT", `owner/rds-gate@${COMMIT}`));
    const payload = join(scratch, "event.json");
    writeFileSync(payload, JSON.stringify(run.payload));
    const environment = Object.entries(run.environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
    const options = [
      ["--workflows", workflow],
      ["--platform", "ubuntu-latest=-self-hosted"],
      ["--eventpath", payload],
      ["--secret", "GITHUB_TOKEN"],
      ["--local-repository", `owner/rds-gate@${COMMIT}=${run.action}`],
      ["--action-offline-mode", "--no-cache-server"],
    ];
    const { exitCode, stdout, stderr } = await start(run.act, [run.event, ...options.flat(), ...environment], {
      cwd: run.workspace,
      // Nothing of the machine's own settings and of the environment of a surrounding run.
      env: {
        PATH: process.env.PATH,
        HOME: scratch,
        XDG_CACHE_HOME: join(scratch, "cache"),
        XDG_CONFIG_HOME: join(scratch, "config"),
        GITHUB_TOKEN: run.token,
      },
    });
    const outputs = [...stdout.matchAll(/::set-output:: (?<name>[\w-]+)=(?<value>.*)$/gm)];
    return {
      exitCode,
      log: stdout + stderr,
      outputs: Object.fromEntries(outputs.map(({ groups }) => [groups?.name ?? "", groups?.value ?? ""])),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function start(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  try {
    const printed = await promisify(execFile)(program, args, { ...options, timeout: 120_000, maxBuffer: 64e6 });
    return { exitCode: 0, ...printed };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    if (typeof code !== "number") throw error;
    return { exitCode: code, stdout, stderr };
  }
}

/** The first workflow that a document shows, as `.ci/actionlint` finds it. */
export function workflowOf(document: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rds-gate-workflow-"));
  try {
    execFileSync(process.execPath, ["scripts/workflows.js", folder, document], { cwd: project });
    const [first = ""] = readdirSync(folder);
    return readFileSync(join(folder, first), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A folder with `action.yml` and what it runs, without the rest of the project, which act would copy too.
 *
 * @param files more or other files, by their paths
 * @returns to be deleted by the caller
 */
export function actionFolder(parts: readonly string[], files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "rds-gate-action-"));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

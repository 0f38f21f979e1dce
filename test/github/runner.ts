/**
 * Runs the Action as GitHub's runner does: a process with a clean environment, whose log is read for commands and whose files
 * are read afterwards, all within the runner's limits.
 *
 *     const result = await runAction({ github, repository, token, event: pullRequestEvent(github, pull), workspace });
 *     expect(result.exitCode).toBe(1);
 *     expect(result.outputs.verdict).toBe("fail");
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { workflowCommands } from "./commands.js";
import type { WorkflowCommand } from "./commands.js";
import type { RunEvent } from "./events.js";
import { payloadProblems } from "./payloads.js";
import type { GitHubRepository, TestGitHub } from "./server/index.js";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** What `action.yml` runs. */
export const ENTRY = join(PROJECT, "dist/action/index.js");

/** The Node that runs it: `action.yml` names another version than the one that runs the tests. */
const NODE = process.env.RDS_GATE_NODE ?? process.execPath;

/** Whether it has been built. */
export const isBuilt = existsSync(ENTRY);

export interface ActionRun {
  readonly github: Pick<TestGitHub, "apiUrl" | "graphqlUrl" | "serverUrl">;
  readonly repository: Pick<GitHubRepository, "fullName" | "owner" | "id">;
  readonly token: string;
  readonly event: RunEvent;
  /** Inputs of the workflow; the others have the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checked-out folder; an empty one when it is left out. */
  readonly workspace?: string;
  /** More of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is ended, `60000` when left out. */
  readonly timeout?: number;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

export interface ActionResult {
  readonly exitCode: number;
  /** All that the runner takes for commands, from both streams. */
  readonly commands: readonly WorkflowCommand[];
  /** Those that GitHub shows: ten of each level. */
  readonly annotations: readonly Annotation[];
  /** How many it drops. */
  readonly droppedAnnotations: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** `undefined` when GitHub refuses it for its size. */
  readonly summary: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written into the files that set variables, paths and state for later steps. */
  readonly written: { readonly env: string; readonly path: string; readonly state: string };
  /** A file that the Action left, such as a report. @throws when there is none */
  readonly read: (path: string) => string;
  readonly milliseconds: number;
}

/** How many annotations of each level a step shows (actions/toolkit, docs/problem-matchers.md). */
const MAX_ANNOTATIONS = 10;
/** The most of a step's summary (actions/runner, CreateStepSummaryCommand). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The most of a job's outputs, in UTF-16 (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs). */
const MAX_OUTPUT_BYTES = 1024 * 1024;

const scratchFolders: string[] = [];

/** Deletes what runs have left behind. */
export function deleteRuns(): void {
  for (const folder of scratchFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** @throws when the event is none that GitHub sends, or the process does not end by itself */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const scratch = mkdtempSync(join(tmpdir(), "rds-gate-runner-"));
  scratchFolders.push(scratch);
  const file = (name: string, content = "") => {
    const path = join(scratch, name);
    writeFileSync(path, content);
    return path;
  };
  const folder = (name: string) => {
    const path = join(scratch, name);
    mkdirSync(path);
    return path;
  };
  const { github, repository, event } = run;
  const wrong = payloadProblems(event.name, event.payload) ?? [];
  if (wrong.length > 0) throw new Error(`GitHub sends no such ${event.name} event:\n${wrong.join("\n")}`);
  const files = {
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
  };
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder("home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: run.workspace ?? folder("workspace"),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_RUN_ID: "1234567",
    GITHUB_RUN_NUMBER: "12",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "rds",
    GITHUB_WORKFLOW: "RDS Gate",
    GITHUB_ACTION: "rds-gate",
    GITHUB_ACTION_REPOSITORY: "rds-gate/rds-gate",
    GITHUB_ACTION_REF: "v1",
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "runner",
    RUNNER_TEMP: folder("temp"),
    RUNNER_TOOL_CACHE: folder("tools"),
    ...files,
    ...inputVariables(run),
    ...run.environment,
  };
  const started = performance.now();
  const { exitCode, stdout, stderr } = await execute(environment, run.timeout ?? 60_000);
  const commands = workflowCommands(`${stdout}\n${stderr}`);
  const annotations = commands.flatMap(annotationOf);
  const shown = (["error", "warning", "notice"] as const).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, MAX_ANNOTATIONS),
  );
  const text = (path: string) => readFileSync(path, "utf8");
  const summary = text(files.GITHUB_STEP_SUMMARY);
  return {
    exitCode,
    commands,
    annotations: shown,
    droppedAnnotations: annotations.length - shown.length,
    outputs: outputsOf(text(files.GITHUB_OUTPUT)),
    summary: Buffer.byteLength(summary) > MAX_SUMMARY_BYTES ? undefined : summary,
    stdout,
    stderr,
    written: { env: text(files.GITHUB_ENV), path: text(files.GITHUB_PATH), state: text(files.GITHUB_STATE) },
    read: text,
    milliseconds: performance.now() - started,
  };
}

/** Inputs as variables: upper-case, blanks become `_` (actions/toolkit, getInput). */
function inputVariables({ inputs = {}, token }: ActionRun): Readonly<Record<string, string>> {
  const declared = (parse(readFileSync(join(PROJECT, "action.yml"), "utf8")) as ActionFile).inputs;
  for (const name of Object.keys(inputs)) {
    if (!(name in declared)) throw new Error(`action.yml has no input ${name}`);
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: standard = "" }]) => [
      `INPUT_${name.replace(/ /g, "_").toUpperCase()}`,
      inputs[name] ?? standard.replace("${{ github.token }}", token),
    ]),
  );
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

function execute(
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [ENTRY], { env, cwd: env.GITHUB_WORKSPACE, timeout });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === null)
        reject(new Error(`the Action was ended by ${signal ?? "?"}\n${output.stdout}${output.stderr}`));
      else resolve({ exitCode: code, ...output });
    });
  });
}

function annotationOf({ name, properties, data }: WorkflowCommand): readonly Annotation[] {
  if (name !== "error" && name !== "warning" && name !== "notice") return [];
  const { title, file, line } = properties;
  return [{ level: name, message: data, title, file, line: line === undefined ? undefined : Number(line) }];
}

/** `name=value` lines and `name<<delimiter` blocks (actions/runner, FileCommandManager.cs). @throws when they are too large */
function outputsOf(text: string): Readonly<Record<string, string>> {
  if (text.length * 2 > MAX_OUTPUT_BYTES) throw new Error("the outputs are larger than the runner takes");
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      if (end === -1) throw new Error(`the output ${name} does not end`);
      outputs[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      outputs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    } else if (line !== "") {
      throw new Error(`the runner does not understand the output ${line}`);
    }
  }
  return outputs;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { checkout } from "./checkout.js";
import { pullRequestEvent } from "./events.js";
import { deleteRuns, runAction } from "./runner.js";
import type { ActionResult, ActionRun } from "./runner.js";
import { startGitHub } from "./server/index.js";
import type {
  GitHubServerOptions,
  FileChanges,
  GitHubRepository,
  Permissions,
  TestGitHub,
  TestPullRequest,
} from "./server/index.js";

/** A pull request that the Action is run for. */
export interface Scenario {
  readonly github: TestGitHub;
  readonly repository: GitHubRepository;
  readonly pull: TestPullRequest;
  readonly token: string;
  /**
   * Runs the Action for the pull request as it is now, in a workspace with its merge commit. For the same head that is
   * another attempt of the same run.
   */
  readonly run: (options?: ScenarioRun) => Promise<ActionResult>;
}

export type ScenarioRun = Partial<Pick<ActionRun, "event" | "inputs" | "token" | "environment">> & {
  /** `none` runs without a checkout. */
  readonly workspace?: "merge" | "head" | "none";
};

export interface ScenarioOptions {
  readonly files: FileChanges;
  readonly change: FileChanges;
  readonly permissions?: Permissions;
  readonly fork?: "open" | "deleted";
  readonly server?: GitHubServerOptions;
}

const folders: string[] = [];
const servers: TestGitHub[] = [];

/** Starts a GitHub for one test, so that tests can run at once. */
export async function openGitHub(options?: GitHubServerOptions): Promise<TestGitHub> {
  const github = await startGitHub(options);
  servers.push(github);
  return github;
}

/** Stops what scenarios have started, and deletes what they left behind. */
export async function closeScenarios(): Promise<void> {
  await Promise.all(servers.splice(0).map((github) => github.close()));
  deleteRuns();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Opens a pull request in a GitHub of its own. */
export async function openScenario({ files, change, permissions, fork, server }: ScenarioOptions): Promise<Scenario> {
  const github = await openGitHub(server);
  const repository = github.addRepository({ files });
  const pull = repository.openPullRequest({ files: change, ...(fork === undefined ? {} : { fork }) });
  const token = github.addToken(permissions === undefined ? {} : { permissions });
  const attempts = new Map<string, number>();
  return {
    github,
    repository,
    pull,
    token,
    async run({ workspace = "merge", ...options } = {}) {
      const attempt = (attempts.get(pull.headSha) ?? 0) + 1;
      attempts.set(pull.headSha, attempt);
      const folder = workspace === "none" ? undefined : mkdtempSync(join(tmpdir(), "rds-gate-workspace-"));
      if (folder !== undefined) {
        folders.push(folder);
        checkout(github, repository, folder, { ref: `refs/pull/${pull.number}/${workspace}` });
      }
      const result = await runAction({
        github,
        repository,
        token,
        event: pullRequestEvent(github, pull),
        ...(folder === undefined ? {} : { workspace: folder }),
        ...options,
        environment: { GITHUB_RUN_ATTEMPT: String(attempt), ...options.environment },
      });
      // Whatever a run is made to meet, it asks by GitHub's description.
      expect(github.violations).toEqual([]);
      return result;
    },
  };
}

/** Of a {@link database}; safe when left out. */
export interface Settings {
  readonly encrypted?: boolean;
  readonly public?: boolean;
  readonly name?: string;
}

/** A database of nine lines, of which the sixth and seventh are judged; what protects it is the same in all. */
export function database({ encrypted = true, public: isPublic = false, name = "main" }: Settings = {}): string {
  return [
    `resource "aws_db_instance" "${name}" {`,
    `  identifier          = "${name}"`,
    `  engine              = "postgres"`,
    `  instance_class      = "db.t4g.medium"`,
    `  allocated_storage   = 20`,
    `  storage_encrypted   = ${encrypted}`,
    `  publicly_accessible = ${isPublic}`,
    "  deletion_protection = true",
    "}",
    "",
  ].join("\n");
}

/** One file with a database. */
export const SAFE = { "main.tf": database() };
/** What is wrong with it in two lines, the sixth and the seventh. */
export const BOTH = { "main.tf": database({ encrypted: false, public: true }) };
/** What is wrong with the seventh line only. */
export const PUBLIC = { "main.tf": database({ public: true }) };

/** Where comments are visible: `main.tf:6`. */
export function places(pull: TestPullRequest): readonly string[] {
  return pull
    .visibleComments()
    .filter(({ inReplyTo, user }) => inReplyTo === undefined && user.type === "Bot")
    .map(({ path, line }) => `${path}:${line ?? "outdated"}`)
    .sort();
}

/** What the JSON report says, without what differs between runs. */
export function reportOf(result: ActionResult): unknown {
  return JSON.parse(result.read(result.outputs["report-path"] ?? "")) as unknown;
}

/** Expects the verdict `fail`, in the outputs and as the exit code. */
export function expectFailure(result: ActionResult): void {
  expect(result.outputs, result.stdout + result.stderr).toMatchObject({ verdict: "fail" });
  expect(result.exitCode).toBe(1);
}

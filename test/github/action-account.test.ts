import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { connectAs, identities, instances, printed, role } from "../support/account.js";
import { scanEvent } from "./events.js";
import { isBuilt, runAction, type ActionResult } from "./runner.js";
import { closeScenarios, openGitHub, reportOf } from "./scenario.js";
import type { FileChanges, GitHubRepository, Permissions, TestGitHub } from "./server/index.js";

const CLI = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

const workspaces: string[] = [];
afterAll(async () => {
  await closeScenarios();
  for (const folder of workspaces.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const API = role("api", { Service: "ecs-tasks.amazonaws.com" }, connectAs("app"));
const VENDOR = role("vendor", { AWS: "arn:aws:iam::999988887777:root" }, connectAs("reports"));
const WIDE = role("wide", { AWS: "arn:aws:iam::444455556666:root" }, connectAs("*"));

const LATER = role("later", { AWS: "arn:aws:iam::222233334444:root" }, connectAs("app"));

const ACCEPTED = "access/production.json";
const INPUTS = { account: "account", "accepted-access": ACCEPTED, "fail-on": "none" };

interface Account {
  readonly github: TestGitHub;
  readonly repository: GitHubRepository;
  readonly workspace: string;
  /** Replaces the files of the account, as the step before does in each run. */
  readonly describe: (files: Readonly<Record<string, object | string>>) => void;
  /** Commits the file of accepted ways that the terminal program writes. */
  readonly accept: () => void;
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    event?: "schedule" | "workflow_dispatch",
  ) => Promise<ActionResult>;
}

async function openAccount(
  permissions: Permissions = { contents: "read", issues: "write" },
  files: FileChanges = { "README.md": "# Access\n" },
): Promise<Account> {
  const github = await openGitHub();
  const repository = github.addRepository({ files });
  const token = github.addToken({ permissions });
  const workspace = mkdtempSync(join(tmpdir(), "rds-gate-account-"));
  workspaces.push(workspace);
  return {
    github,
    repository,
    workspace,
    describe(described) {
      rmSync(join(workspace, "account"), { recursive: true, force: true });
      for (const [path, content] of Object.entries(described)) {
        const file = join(workspace, "account", path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, typeof content === "string" ? content : printed(content));
      }
    },
    accept() {
      mkdirSync(join(workspace, dirname(ACCEPTED)), { recursive: true });
      execFileSync(process.execPath, [CLI, "access", "account", "--accept", ACCEPTED], { cwd: workspace });
      repository.advance({ [ACCEPTED]: readFileSync(join(workspace, ACCEPTED), "utf8") });
    },
    async run(inputs = INPUTS, event = "schedule") {
      const result = await runAction({
        github,
        repository,
        token,
        event: scanEvent(github, repository, event),
        inputs,
        workspace,
        // None of these may be needed; they would be seen if they were used.
        environment: { AWS_EC2_METADATA_DISABLED: "true" },
      });
      expect(github.violations).toEqual([]);
      return result;
    },
  };
}

const sourcesIn = (result: ActionResult): readonly string[] =>
  (reportOf(result) as { readonly accessPaths: readonly { readonly source: string }[] }).accessPaths.map(
    ({ source }) => source,
  );

describe.skipIf(!isBuilt).concurrent("a scheduled scan of an account", () => {
  it("opens an issue about what nobody has accepted, edits it, says what has come, and closes it", async () => {
    const { repository, describe, accept, run } = await openAccount();
    describe({ "identities.json": identities(API), "instances.json": instances() });
    accept();
    expect((await run()).exitCode).toBe(0);
    expect(repository.issues).toEqual([]);

    describe({ "identities.json": identities(API, VENDOR), "instances.json": instances() });
    const opened = await run();
    expect(sourcesIn(opened)).toContain("account:999988887777");
    expect(repository.issues).toHaveLength(1);
    const [issue] = repository.issues;
    expect(issue).toMatchObject({
      state: "open",
      title: `RDS Gate: one way to a database not accepted by ${ACCEPTED}`,
    });
    expect(issue?.body).toContain(
      "| high | `account:999988887777` → `assume:role/vendor` → connect to `aws_db_instance.orders` as `reports` |",
    );
    expect(issue?.body).toContain("```mermaid\nflowchart LR\n");
    expect(issue?.body).not.toContain("ecs-tasks");
    expect(repository.issueComments).toEqual([]);

    // The same once more says nothing.
    const before = issue?.updatedAt;
    await run(INPUTS, "workflow_dispatch");
    expect(repository.issues).toHaveLength(1);
    expect(issue?.updatedAt).toBe(before);

    describe({ "identities.json": identities(API, VENDOR, WIDE), "instances.json": instances() });
    await run();
    expect(repository.issues).toHaveLength(1);
    expect(issue?.title).toBe(`RDS Gate: 2 ways to databases not accepted by ${ACCEPTED}`);
    expect(repository.issueComments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^One has appeared:\n\n- \*\*critical\*\* `account:444455556666` → /),
    ]);

    accept();
    await run();
    expect(issue).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(repository.issueComments.at(-1)?.body).toBe("Every access path is accepted or gone.");

    // What comes later is told in a new one.
    describe({ "identities.json": identities(API, VENDOR, WIDE, LATER), "instances.json": instances() });
    await run();
    expect(repository.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("takes all for new while there is no file of accepted ways, and says how to write it", async () => {
    const { repository, describe, run } = await openAccount(undefined, {
      ".rds-gate.yml": "access:\n  known-accounts-file: access/known.yml\n",
      "access/known.yml": "- name: Backup Vendor\n  accounts: ['999988887777']\n",
    });
    describe({ "identities.json": identities(API, VENDOR), "instances.json": instances() });
    await run();
    expect(repository.issues[0]?.body).toContain("| high | `account:999988887777 (Backup Vendor)` →");
    expect(repository.issues[0]?.body).toContain(`rds-gate access account --accept ${ACCEPTED}`);
  });

  it("fails by severity when that is wanted, and needs no credentials of AWS", async () => {
    const { describe, run } = await openAccount();
    describe({ "identities.json": identities(VENDOR), "instances.json": instances() });
    const result = await run({ account: "account", "accepted-access": ACCEPTED });
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, "fail"]);
  });

  it("says which permission is missing, and that the verdict stands", async () => {
    const { repository, describe, run } = await openAccount({ contents: "read" });
    describe({ "identities.json": identities(VENDOR), "instances.json": instances() });
    const result = await run();
    expect(repository.issues).toEqual([]);
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, "pass"]);
    const warnings = result.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    expect(warnings.join("\n")).toMatch(/issue about new access paths.*issues: write/);
    expect(result.summary).toContain("issues: write");
  });

  it.each([
    ["that is empty", "", /identities\.json.*the file is empty/],
    ["that ends early", printed(identities(VENDOR)).slice(0, 300), /identities\.json.*is missing/],
    ["that is no JSON", "ROLEDETAILLIST\tvendor\n", /identities\.json.*add --output json/],
    ["that is one page of many", printed({ ...identities(API), NextToken: "abc" }), /identities\.json.*NextToken/],
  ])("of which the identities are a file %s is incomplete, and closes no issue", async (_, text, message) => {
    const { repository, describe, run } = await openAccount();
    describe({ "identities.json": identities(VENDOR), "instances.json": instances() });
    await run();
    const told = { ...repository.issues[0] };
    describe({ "identities.json": text, "instances.json": instances() });
    const result = await run();
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, "incomplete"]);
    expect(result.summary).toMatch(message);
    expect(repository.issues[0]?.state).toBe("open");
    if (!text.includes("api")) expect(repository.issues[0]).toEqual(told);
  });

  it.each([
    ["is not there", "nowhere", "the input account names nowhere, which is not there; write it in an earlier step"],
    ["leaves the workspace", "../account", "which is outside of the workspace"],
    ["has no files", "account", "the input account names account, which has no files; write them in an earlier step"],
  ])("is refused when the folder %s", async (_, account, message) => {
    const { workspace, run } = await openAccount();
    if (account === "account") mkdirSync(join(workspace, account));
    const result = await run({ ...INPUTS, account });
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, "incomplete"]);
    expect(result.annotations.map((it) => it.message).join("\n")).toContain(message);
  });

  it("is refused with a file of accepted ways that cannot be used, which is named with the remedy", async () => {
    const { describe, run } = await openAccount(undefined, { [ACCEPTED]: '{"paths": 1}' });
    describe({ "identities.json": identities(VENDOR) });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map((it) => it.message).join("\n")).toContain(
      `${ACCEPTED} has no list "paths"; write it with rds-gate access --accept ${ACCEPTED}`,
    );
  });
});

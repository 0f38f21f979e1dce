import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/result.js";
import { startHub, type Hub } from "./hub.js";
import { checkout, createRepository, runAction, type Files, type Repository, type Run } from "./runner.js";

const instance = (name: string, more = ""): string =>
  `resource "aws_db_instance" "${name}" {
  identifier        = "${name}"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
${more}}
`;

const ENCRYPTED = "  storage_encrypted = true\n";
const PLAIN = "  storage_encrypted = false\n";

let repository: Repository;
let hub: Hub;
const workspaces: string[] = [];

beforeEach(() => {
  repository = createRepository();
});

afterEach(async () => {
  await hub.close();
  repository.remove();
  for (const folder of workspaces.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Opens a pull request. */
async function open(base: Files, head: Files): Promise<void> {
  const from = repository.commit(base);
  const to = repository.commit(head, from);
  hub = await startHub(repository.folder, { number: 12, base: from, head: to });
}

function push(files: Files): void {
  hub.pull = { ...hub.pull, head: repository.commit(files, hub.pull.head) };
}

interface JudgeOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly withWorkspace?: boolean;
  readonly event?: string;
  readonly headRepository?: number | null;
}

/** Runs the Action for the pull request as it is. */
async function judge({
  inputs = {},
  withWorkspace = true,
  event = "pull_request",
  headRepository = 7,
}: JudgeOptions = {}): Promise<Run> {
  const { number, base, head } = hub.pull;
  const merge = repository.merge(base, head);
  const workspace = withWorkspace ? checkout(repository, merge) : undefined;
  if (workspace !== undefined) workspaces.push(workspace);
  const files = repository
    .git("diff", "--name-only", "-M", `${base}...${head}`)
    .split("\n")
    .filter((line) => line !== "");
  return runAction(hub, {
    event,
    sha: merge,
    inputs,
    ...(workspace !== undefined && { workspace }),
    payload: {
      action: "synchronize",
      repository: { id: 7 },
      pull_request: {
        number,
        changed_files: files.length,
        base: { sha: base, ref: "main", repo: { id: 7 } },
        head: { sha: head, repo: headRepository === null ? null : { id: headRepository } },
      },
    },
  });
}

/** Requests beyond the pages of the list of files. */
const apiCalls = (): number => hub.calls.filter(({ path }) => !path.endsWith("/files")).length;

const reportOf = (run: Run): Report => JSON.parse(run.report) as Report;

const writes = (): string[] =>
  hub.calls
    .filter(
      ({ method, path, body }) =>
        method !== "GET" && !(path.endsWith("graphql") && !JSON.stringify(body).includes("mutation")),
    )
    .map(({ method, path }) => `${method} ${path}`);

describe("a pull request", () => {
  it("is reviewed on the line, with a suggestion, a summary, a check, and the verdict as exit code", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const run = await judge();
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "fail", introduced: "1" } });
    expect(hub.comments).toHaveLength(1);
    expect(hub.comments[0]).toMatchObject({ path: "main.tf", line: 5, subject_type: "line" });
    expect(hub.comments[0]?.body).toContain("```suggestion\n  storage_encrypted = true\n```");
    expect(hub.checks).toMatchObject([{ conclusion: "failure" }]);
    expect(hub.checks[0]?.annotations.length).toBeGreaterThan(0);
    expect(hub.issueComments).toHaveLength(1);
    expect(run.summary).toContain("encryption/instance-storage-encrypted");
    expect(writes().length).toBeLessThanOrEqual(4);
    expect(apiCalls()).toBeLessThanOrEqual(12);
  });

  it("gives the same report without a workspace", async () => {
    const base = { "main.tf": instance("a", ENCRYPTED), "modules/x/main.tf": instance("x", PLAIN), "user.txt": "x" };
    await open(base, { "main.tf": instance("a", PLAIN), "new/main.tf": instance("n", PLAIN) });
    const there = reportOf(await judge());
    hub.comments.splice(0);
    hub.issueComments.splice(0);
    hub.calls.splice(0);
    const remote = reportOf(await judge({ withWorkspace: false }));
    expect(apiCalls()).toBeLessThanOrEqual(12);
    const target = reportOf(await judge({ event: "pull_request_target" }));
    expect(there.findings.length).toBeGreaterThan(2);
    expect(remote).toEqual(there);
    expect(target).toEqual(there);
  });

  it("is told nothing twice", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    await judge();
    push({ "main.tf": `# a line above\n\n${instance("a", PLAIN)}` });
    await judge();
    expect(hub.comments).toHaveLength(1);
    expect(hub.reviews).toHaveLength(1);
    expect(hub.issueComments).toHaveLength(1);
  });

  it("sees a fixed finding's comment say so, minimised and with its replies, and come back", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    await judge();
    const [comment] = hub.comments;
    hub.comments.push({
      id: 9_000,
      node_id: "C_9000",
      body: "Why?",
      user: { login: "reviewer" },
      path: "main.tf",
      line: 5,
      subject_type: "line",
      in_reply_to_id: comment?.id ?? 0,
      isMinimized: false,
    });
    push({ "main.tf": instance("a", `${ENCRYPTED}  # fixed\n`) });
    const fixed = await judge();
    expect(fixed.outputs.verdict).toBe("pass");
    expect(comment).toMatchObject({ isMinimized: true });
    expect(comment?.body).toContain(`**Fixed** in`);
    expect(comment?.body).not.toContain("```suggestion");
    expect(hub.comments.map(({ body }) => body)).toContain("Why?");
    push({ "main.tf": instance("a", PLAIN) });
    await judge();
    expect(comment).toMatchObject({ isMinimized: false });
    expect(comment?.body).not.toContain("Fixed");
    expect(hub.comments).toHaveLength(2);
  });

  it("keeps the lines of the head commit when the base has moved on", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const before = "# one\n# two\n# three\n";
    const moved = repository.commit({ "main.tf": `${before}${instance("a", ENCRYPTED)}` }, hub.pull.base);
    hub.pull = { ...hub.pull, base: moved };
    const run = await judge();
    expect(hub.comments).toMatchObject([{ path: "main.tf", line: 5 }]);
    expect(run.outputs).toMatchObject({ introduced: "1", existing: reportOf(run).summary.existing.toString() });
  });

  it("is commented where a changed variable breaks a resource of another file", async () => {
    const main = instance("a", "  storage_encrypted = var.encrypted\n");
    const variable = (value: boolean): string => `variable "encrypted" {\n  type    = bool\n  default = ${value}\n}\n`;
    await open({ "main.tf": main, "vars.tf": variable(true) }, { "vars.tf": variable(false) });
    await judge();
    expect(hub.comments).toMatchObject([{ path: "vars.tf", line: 3 }]);
    expect(hub.comments[0]?.body).toContain("main.tf:5");
  });

  it("loses none of many findings: 30 comments, the rest in the body, all as annotations", async () => {
    const many = Array.from({ length: 120 }, (_, index) => instance(`db${index}`, PLAIN)).join("\n");
    await open({ "README.md": "x\n" }, { "main.tf": many });
    const run = await judge({ inputs: { "fail-on": "high" } });
    const introduced = Number(run.outputs.introduced);
    expect(introduced).toBeGreaterThanOrEqual(120);
    expect(hub.comments).toHaveLength(30);
    expect(hub.reviews).toHaveLength(1);
    expect(hub.checks).toHaveLength(1);
    expect(hub.checks[0]?.annotations).toHaveLength(introduced);
    await judge();
    expect(hub.comments).toHaveLength(30);
    expect(hub.reviews).toHaveLength(1);
  }, 120_000);

  it("trusts no marker of another author", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    await judge();
    const planted = hub.comments[0]?.body ?? "";
    hub.comments.splice(0);
    hub.comments.push({
      id: 1,
      node_id: "C_1",
      body: planted,
      user: { login: "mallory" },
      path: "main.tf",
      line: 5,
      subject_type: "line",
      isMinimized: false,
    });
    await judge();
    expect(hub.comments.filter(({ user }) => user.login !== "mallory")).toHaveLength(1);
    expect(hub.comments[0]?.body).toBe(planted);
  });

  it("of a fork gets annotations and a summary, the verdict unchanged, the permission named", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    hub.denied.add("pull-requests").add("checks");
    const run = await judge({ headRepository: 8 });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(run.commands.map(({ name }) => name)).toContain("error");
    expect(run.stdout).toContain("pull-requests: write");
    expect(run.stdout).toContain("checks: write");
    expect(run.summary).toContain("encryption/instance-storage-encrypted");
  });

  it("is judged by the configuration of its base, and told that the change of it waits", async () => {
    await open(
      { "main.tf": instance("a", ENCRYPTED), ".rds-gate.yml": "fail-on: high\n" },
      { "main.tf": instance("a", PLAIN), ".rds-gate.yml": "fail-on: none\n" },
    );
    const run = await judge();
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(reportOf(run).diagnostics).toContainEqual(expect.objectContaining({ code: "config-changed" }));
  });

  it("heeds what is different in an environment", async () => {
    const config = [
      "environments:",
      "  scratch:",
      "    paths: [envs/scratch]",
      "    rules: { encryption/*: off }",
      "    fail-on: none",
      "",
    ].join("\n");
    await open({ ".rds-gate.yml": config }, { "envs/scratch/main.tf": instance("a", PLAIN) });
    const scratch = await judge();
    expect(scratch).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
    expect(reportOf(scratch).findings.map(({ ruleId }) => ruleId)).not.toContain(
      "encryption/instance-storage-encrypted",
    );
    expect(Number(scratch.outputs.introduced)).toBeGreaterThan(0);
    push({ "envs/prod/main.tf": instance("b", PLAIN) });
    expect(await judge()).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
  });

  it("links a rule to its page in the repository of the Action", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const { number, base, head } = hub.pull;
    await runAction(hub, {
      event: "pull_request",
      sha: repository.merge(base, head),
      env: { GITHUB_ACTION_REPOSITORY: "some/gate", GITHUB_ACTION_REF: "v1" },
      payload: {
        repository: { id: 7 },
        pull_request: {
          number,
          changed_files: 1,
          base: { sha: base, ref: "main", repo: { id: 7 } },
          head: { sha: head, repo: { id: 7 } },
        },
      },
    });
    expect(hub.comments[0]?.body).toContain(
      "(https://github.example/some/gate/blob/v1/docs/rules/encryption/instance-storage-encrypted.md)",
    );
  });

  it("is told by whom and until when a finding is accepted", async () => {
    const waiver = (until: string): string =>
      `waivers:\n  - rule: encryption/*\n    resource: aws_db_instance.a\n    reason: only test data\n    owner: data-team\n    until: "${until}"\n`;
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    await judge();
    expect(hub.comments).toHaveLength(1);
    const base = repository.commit({ ".rds-gate.yml": waiver("2999-12-31") }, hub.pull.base);
    hub.pull = { ...hub.pull, base };
    const waived = await judge();
    expect(waived).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", introduced: "0" } });
    expect(hub.comments).toMatchObject([{ isMinimized: true }]);
    expect(hub.comments[0]?.body).toMatch(/\*\*Waived\*\* by `data-team` until `2999-12-31`: only test data/);
    hub.pull = { ...hub.pull, base: repository.commit({ ".rds-gate.yml": waiver("2020-01-01") }, base) };
    const expired = await judge();
    expect(expired).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(reportOf(expired).diagnostics).toContainEqual(
      expect.objectContaining({ code: "waiver-expired", severity: "error" }),
    );
    expect(hub.comments).toMatchObject([{ isMinimized: false }]);
  });

  it("keeps its verdict through faults, and posts once", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const isReview = (method: string, path: string): boolean => method === "POST" && path.endsWith("/reviews");
    hub.faults.push({ matches: (method) => method === "GET", status: 502 });
    hub.faults.push({ matches: isReview, status: 502, isDone: true });
    hub.faults.push({
      matches: (method, path) => method === "POST" && path.endsWith("/check-runs"),
      status: 403,
      headers: { "retry-after": "1" },
      body: { message: "You have exceeded a secondary rate limit" },
    });
    const run = await judge();
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(hub.comments).toHaveLength(1);
    expect(hub.checks).toHaveLength(1);
  });

  it("gets its comments one way or another when GitHub refuses one of them", async () => {
    await open({ "a.tf": "\n" }, { "a.tf": `${instance("a", PLAIN)}\n${instance("b", PLAIN)}` });
    const isReview = (method: string, path: string): boolean => method === "POST" && path.endsWith("/reviews");
    for (let times = 0; times < 3; times += 1) {
      hub.faults.push({ matches: isReview, status: 422, body: { message: "Line could not be resolved" } });
    }
    const run = await judge();
    const said = [...hub.comments.map(({ body }) => body), ...hub.reviews.map(({ body }) => body)].join("\n");
    expect(run.exitCode).toBe(1);
    expect(said).toContain("aws\\_db\\_instance.a");
    expect(said).toContain("aws\\_db\\_instance.b");
  });

  it("is not said twice by two runs at once", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    await Promise.all([judge({ withWorkspace: false }), judge({ withWorkspace: false })]);
    expect(hub.comments).toHaveLength(1);
    expect(hub.issueComments).toHaveLength(1);
  });

  it("lets nothing hostile out: no command, no mention, no token", async () => {
    const name = "a\n::error::pwned\n##[error]x @octocat <!-- rds-gate:1 -->";
    await open(
      { "x.txt": "x" },
      {
        "we[i]rd @octocat `x`.tf": `resource "aws_db_instance" ${JSON.stringify(name)} {\n${PLAIN}}\n`,
        "ok.tf": instance("a", PLAIN),
      },
    );
    const run = await judge();
    const posted = [...hub.comments, ...hub.reviews, ...hub.issueComments].map(({ body }) => body).join("\n");
    expect(run.commands.map(({ text }) => text).join("\n")).not.toMatch(/^pwned/m);
    expect(run.stdout).not.toMatch(/##\[/);
    expect(run.stdout.replace(/::add-mask::.*/g, "") + run.stderr + posted + run.summary).not.toContain(
      "ghs_secrettoken",
    );
    expect(posted.replace(/(`+)[^`](?:.*?[^`])??\1(?!`)/g, "")).not.toMatch(/@octocat/);
  });

  it("does nothing when it is closed", async () => {
    await open({ "main.tf": "\n" }, { "main.tf": instance("a", PLAIN) });
    const run = await runAction(hub, {
      event: "pull_request",
      sha: hub.pull.head,
      payload: {
        action: "closed",
        repository: { id: 7 },
        pull_request: {
          number: 12,
          changed_files: 1,
          base: { sha: hub.pull.base, ref: "main", repo: { id: 7 } },
          head: { sha: hub.pull.head, repo: null },
        },
      },
    });
    expect(run.exitCode).toBe(0);
    expect(hub.calls).toEqual([]);
  });
});

describe("other events", () => {
  it("compares what a merge queue adds, and what was pushed", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const { base, head } = hub.pull;
    const queued = await runAction(hub, {
      event: "merge_group",
      sha: head,
      payload: { merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" } },
    });
    expect(queued).toMatchObject({ exitCode: 1, outputs: { introduced: "1" } });
    const pushed = await runAction(hub, {
      event: "push",
      sha: head,
      payload: { before: base, after: head, ref: "refs/heads/main", repository: { default_branch: "main" } },
    });
    expect(pushed).toMatchObject({ exitCode: 1, outputs: { introduced: "1" } });
    expect(hub.checks).toHaveLength(2);
    expect(hub.comments).toEqual([]);
  });

  it("judges all of a commit when there is nothing to compare with", async () => {
    await open({ "main.tf": instance("a", ENCRYPTED) }, { "main.tf": instance("a", PLAIN) });
    const run = await runAction(hub, { event: "schedule", sha: hub.pull.head, payload: {} });
    expect(run).toMatchObject({ exitCode: 1, outputs: { introduced: "0" } });
  });

  it.each([
    ["an event that it does not know", { event: "issues", inputs: {} }, "issues"],
    ["an input that it does not know", { event: "schedule", inputs: { "fail-on": "sometimes" } }, "fail-on"],
  ])("fails on %s with the remedy", async (_, { event, inputs }, named) => {
    await open({ "main.tf": "\n" }, { "main.tf": "\n\n" });
    const run = await runAction(hub, { event, inputs, sha: hub.pull.head, payload: {} });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "incomplete" } });
    expect(run.commands.find(({ name }) => name === "error")?.text).toContain(named);
  });
});

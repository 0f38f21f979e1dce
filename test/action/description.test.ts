import { afterEach, describe, expect, it } from "vitest";
import { READ_ONLY, startGitHub, type TestGitHub, type TestPullRequest } from "../github/server/index.js";
import { runAction, type Run } from "./runner.js";

const instance = (name: string, isEncrypted: boolean): string =>
  `resource "aws_db_instance" "${name}" {
  engine            = "postgres"
  storage_encrypted = ${isEncrypted}
}
`;

let github: TestGitHub;

afterEach(() => github.close());

/** Runs the Action for a pull request, without a workspace. */
function judge(pull: TestPullRequest, token: string, inputs: Record<string, string> = {}): Promise<Run> {
  const { repository, number, headSha, baseSha, base, fork } = pull;
  const head = { open: { id: pull.forkId }, deleted: null, none: { id: repository.id } }[fork ?? "none"];
  return runAction(
    { url: github.apiUrl },
    {
      event: "pull_request",
      sha: pull.mergeSha ?? headSha,
      inputs: { "github-token": token, ...inputs },
      env: { GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_REPOSITORY: repository.fullName },
      payload: {
        action: "synchronize",
        repository: { id: repository.id },
        pull_request: {
          number,
          changed_files: pull.files().length,
          base: { sha: baseSha, ref: base, repo: { id: repository.id } },
          head: { sha: headSha, repo: head },
        },
      },
    },
  );
}

describe.each(["github.com", "enterprise"] as const)("as %s describes its API", (flavor) => {
  it("reads and writes a pull request through its life", async () => {
    github = await startGitHub({ flavor });
    const repository = github.addRepository({ files: { "main.tf": instance("a", true) } });
    const pull = repository.openPullRequest({ files: { "main.tf": instance("a", false) } });
    const token = github.addToken({
      permissions: { contents: "read", "pull-requests": "write", checks: "write", "security-events": "write" },
    });
    const first = await judge(pull, token, { reporters: "review, comment, check, summary, code-scanning" });
    expect(github.violations).toEqual([]);
    expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(pull.visibleComments()).toHaveLength(1);
    expect(repository.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(repository.sarifs).toHaveLength(1);
    pull.forcePush({ "main.tf": `# encrypted again\n${instance("a", true)}` });
    const fixed = await judge(pull, token);
    expect(fixed.outputs).toMatchObject({ verdict: "pass" });
    expect(pull.comments()).toHaveLength(1);
    expect(pull.visibleComments()).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it("compares the trees when the list of files is cut off", async () => {
    github = await startGitHub({ flavor });
    const repository = github.addRepository({ files: { "main.tf": instance("a", true) } });
    repository.settings.fileLimit = 2;
    const pull = repository.openPullRequest({
      files: { "0.txt": "x", "1.txt": "x", "2.txt": "x", "main.tf": instance("a", false) },
    });
    const run = await judge(pull, github.addToken());
    expect(run).toMatchObject({ exitCode: 1, outputs: { introduced: "1" } });
    expect(github.violations).toEqual([]);
  });

  it("keeps the verdict for a fork that is gone, whose token may only read", async () => {
    github = await startGitHub({ flavor });
    const repository = github.addRepository({ files: { "main.tf": instance("a", true) } });
    const pull = repository.openPullRequest({ files: { "main.tf": instance("a", false) }, fork: "deleted" });
    const run = await judge(pull, github.addToken({ permissions: READ_ONLY }));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(run.stdout).toContain("pull-requests: write");
    expect(run.commands.map(({ name }) => name)).toContain("error");
    expect(github.violations).toEqual([]);
  });
});

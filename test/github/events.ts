import { pullRequestJson, repositoryJson, userJson } from "./server/json.js";
import type { GitHubRepository, TestGitHub, TestPullRequest, User } from "./server/index.js";

/** What a workflow runs for: the runner's variables and the payload. */
export interface RunEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor: string;
}

type Addresses = Pick<TestGitHub, "apiUrl" | "serverUrl">;

const addressesOf = ({ apiUrl, serverUrl }: Addresses) => ({ api: apiUrl, web: serverUrl });

const AUTHOR = { name: "Author", email: "author@example.com" };

const SOMEBODY: User = { login: "octocat", id: 583231, type: "User" };

/**
 * A `pull_request` event; its commit is the merge commit
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request).
 */
export function pullRequestEvent(github: Addresses, pull: TestPullRequest, action = "synchronize"): RunEvent {
  return {
    ...ofPullRequest(github, pull, action),
    name: "pull_request",
    sha: pull.mergeSha ?? pull.headSha,
    ref: `refs/pull/${pull.number}/merge`,
  };
}

/** A `pull_request_target` event; its commit is that of the default branch. */
export function pullRequestTargetEvent(github: Addresses, pull: TestPullRequest, action = "synchronize"): RunEvent {
  const { repository } = pull;
  return {
    ...ofPullRequest(github, pull, action),
    name: "pull_request_target",
    sha: repository.git("rev-parse", repository.defaultBranch),
    ref: `refs/heads/${repository.defaultBranch}`,
  };
}

function ofPullRequest(github: Addresses, pull: TestPullRequest, action: string) {
  return {
    payload: {
      action,
      number: pull.number,
      ...(action === "synchronize" && {
        before: pull.repository.git("rev-parse", `${pull.headSha}^`),
        after: pull.headSha,
      }),
      pull_request: pullRequestJson(pull, addressesOf(github)),
      ...common(github, pull.repository, pull.user),
    },
    baseRef: pull.base,
    headRef: pull.head,
    actor: pull.user.login,
  };
}

/** A `push` event; `before` is zeros for a new branch. */
export function pushEvent(
  github: Addresses,
  repository: GitHubRepository,
  { before, after, ref = `refs/heads/${repository.defaultBranch}` }: { before: string; after: string; ref?: string },
): RunEvent {
  const isNew = /^0+$/.test(before);
  return {
    name: "push",
    sha: after,
    ref,
    actor: SOMEBODY.login,
    payload: {
      ref,
      before,
      after,
      created: isNew,
      deleted: /^0+$/.test(after),
      forced: false,
      base_ref: null,
      compare: `${github.serverUrl}/${repository.fullName}/compare/${before}...${after}`,
      commits: [],
      head_commit: null,
      pusher: { name: SOMEBODY.login, email: "octocat@example.com" },
      ...common(github, repository, SOMEBODY),
    },
  };
}

/** A `merge_group` event: no pull request in its payload. */
export function mergeGroupEvent(
  github: Addresses,
  repository: GitHubRepository,
  { baseSha, headSha }: { baseSha: string; headSha: string },
): RunEvent {
  const ref = `refs/heads/gh-readonly-queue/${repository.defaultBranch}/pr-1-${baseSha}`;
  return {
    name: "merge_group",
    sha: headSha,
    ref,
    actor: SOMEBODY.login,
    payload: {
      action: "checks_requested",
      merge_group: {
        head_sha: headSha,
        head_ref: ref,
        base_sha: baseSha,
        base_ref: `refs/heads/${repository.defaultBranch}`,
        head_commit: {
          id: headSha,
          tree_id: repository.git("rev-parse", `${headSha}^{tree}`),
          message: "Merge",
          timestamp: "2026-01-02T03:04:05Z",
          author: AUTHOR,
          committer: AUTHOR,
        },
      },
      ...common(github, repository, SOMEBODY),
    },
  };
}

/** A `workflow_dispatch` or `schedule` event on the default branch's tip. */
export function scanEvent(
  github: Addresses,
  repository: GitHubRepository,
  name: "workflow_dispatch" | "schedule",
): RunEvent {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return {
    name,
    sha: repository.git("rev-parse", repository.defaultBranch),
    ref,
    actor: SOMEBODY.login,
    payload: {
      ...(name === "schedule"
        ? { schedule: "0 4 * * *" }
        : { inputs: null, ref, workflow: ".github/workflows/rds.yml" }),
      ...common(github, repository, SOMEBODY),
    },
  };
}

function common(github: Addresses, repository: GitHubRepository, sender: User) {
  const addresses = addressesOf(github);
  return { repository: repositoryJson(repository, addresses), sender: userJson(sender, addresses) };
}

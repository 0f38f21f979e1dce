import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { GIT_ENVIRONMENT } from "./server/git.js";
import type { GitHubRepository, TestGitHub } from "./server/index.js";

export interface CheckoutOptions {
  /** `refs/pull/1/merge`, a branch, or a commit. */
  readonly ref: string;
  /** How many commits are fetched, `1` when left out; `0` is all of them. */
  readonly depth?: number;
}

/**
 * Makes a workspace as actions/checkout does: one commit is fetched and checked out without a branch. As without persisted
 * credentials, nothing more can be fetched afterwards.
 */
export function checkout(
  github: Pick<TestGitHub, "serverUrl">,
  repository: GitHubRepository,
  folder: string,
  { ref, depth = 1 }: CheckoutOptions,
): void {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], {
      env: { PATH: process.env.PATH, ...GIT_ENVIRONMENT, GIT_TERMINAL_PROMPT: "0" },
      stdio: "pipe",
    });
  const commit = repository.git("rev-parse", ref);
  const local = ref.startsWith("refs/pull/") ? ref.replace("refs/", "refs/remotes/") : "refs/remotes/origin/checkout";
  git("init", "--quiet");
  git("remote", "add", "origin", `file://${repository.folder}`);
  const limit = depth === 0 ? [] : [`--depth=${depth}`];
  git("-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", ...limit, "origin", `+${commit}:${local}`);
  git("-c", "advice.detachedHead=false", "checkout", "--quiet", "--force", local);
  git("remote", "set-url", "origin", `${github.serverUrl}/${repository.fullName}`);
}

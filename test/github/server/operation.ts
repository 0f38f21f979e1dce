import type { Answer } from "./answer.js";
import { Refusal } from "./answer.js";
import type { Addresses } from "./json.js";
import type { User } from "./model.js";
import type { Permissions } from "./permissions.js";
import type { GitHubRepository, TestPullRequest } from "./repository.js";
import { notFound } from "./answer.js";

/** Who asks. */
export interface Token {
  readonly user: User;
  /** `installation` for `GITHUB_TOKEN`, `user` for a personal one. */
  readonly kind: "installation" | "user";
  readonly permissions: Permissions;
}

/** What an operation gets. */
export interface Context {
  readonly repository: GitHubRepository;
  readonly token: Token;
  readonly addresses: Addresses;
  /** Where archives are downloaded from. */
  readonly archives: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly accept: string;
  /** The body, which fits the description. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** @throws {Refusal} */
export type Operation = (context: Context) => Answer;

export type Operations = Readonly<Record<string, Operation>>;

/** @throws {Refusal} 404 */
export function pullOf({ repository, parameters }: Context): TestPullRequest {
  const number = Number(parameters.pull_number ?? parameters.issue_number);
  const pull = repository.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

/** The commit that a branch, tag, `owner:branch` or id names. @throws {Refusal} 404, 422 */
export function commitOf({ repository }: Context, name: string, status = 404): string {
  const plain = name.replace(/^[\w-]+:/, "").replace(/^refs\//, "");
  const candidates = [
    `refs/heads/${plain}`,
    `refs/tags/${plain}`,
    `refs/${plain}`,
    /^[0-9a-f]{7,64}$/.test(plain) ? plain : "",
  ];
  for (const candidate of candidates) {
    const commit =
      candidate === "" ? undefined : repository.maybe("rev-parse", "--verify", "--quiet", `${candidate}^{commit}`);
    if (commit !== undefined) return commit;
  }
  throw status === 404 ? notFound() : new Refusal(422, `No commit found for SHA: ${name}`);
}

/** @throws {Refusal} 404 */
export function byId<T extends { readonly id: number }>(items: readonly T[], id: string | undefined): T {
  const item = items.find((candidate) => String(candidate.id) === id);
  if (item === undefined) throw notFound();
  return item;
}

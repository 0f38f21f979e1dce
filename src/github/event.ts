import * as z from "zod";
import type { PullRequest } from "./pull-request.js";

/** What an event asks to judge. */
export type Occasion =
  | {
      readonly kind: "pull-request";
      readonly pull: PullRequest;
      /** Whether the workspace may hold the pull request; `pull_request_target` checks out another commit. */
      readonly hasWorkspace: boolean;
      /** Why the token may only read, when that is to be expected. */
      readonly readOnly: string | null;
    }
  | { readonly kind: "comparison"; readonly base: string; readonly head: string; readonly names: Names }
  | { readonly kind: "new-branch"; readonly head: string; readonly defaultBranch: string; readonly names: Names }
  | { readonly kind: "scan"; readonly head: string }
  | { readonly kind: "nothing"; readonly reason: string };

interface Names {
  readonly base: string;
  readonly head: string;
}

/** An event that cannot be judged; the message names it and the remedy. */
export class EventError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

const repository = z.object({ id: z.number() });

const pullRequestEvent = z.object({
  action: z.string().optional(),
  repository,
  pull_request: z.object({
    number: z.number().int().positive(),
    changed_files: z.number().int().nonnegative(),
    base: z.object({ sha, ref: z.string(), repo: repository }),
    head: z.object({ sha, repo: repository.nullable() }),
  }),
});

const pushEvent = z.object({
  before: sha,
  after: sha,
  deleted: z.boolean().optional(),
  ref: z.string(),
  repository: z.object({ default_branch: z.string() }),
});

const mergeGroupEvent = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: z.string() }) });

/**
 * Reads what the workflow runs for.
 *
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 *
 * @param env the runner's environment
 * @param payload the parsed event
 * @throws EventError
 */
export function occasionOf(env: Environment, payload: unknown): Occasion {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read === undefined) {
    throw new EventError(
      `RDS Gate cannot judge the event ${name || "without a name"}; use "on:" with ${Object.keys(READERS).join(", ")}`,
    );
  }
  return read(payload, env);
}

const READERS: Readonly<Record<string, (payload: unknown, env: Environment) => Occasion>> = {
  pull_request: (payload, env) => ofPullRequest("pull_request", payload, env),
  pull_request_target: (payload, env) => ofPullRequest("pull_request_target", payload, env),
  push: ofPush,
  merge_group: (payload) => {
    const { base_sha, head_sha, base_ref } = checked("merge_group", mergeGroupEvent, payload).merge_group;
    return {
      kind: "comparison",
      base: base_sha,
      head: head_sha,
      names: { base: shortName(base_ref), head: "merge queue" },
    };
  },
  workflow_dispatch: scan,
  schedule: scan,
};

function ofPullRequest(name: "pull_request" | "pull_request_target", payload: unknown, env: Environment): Occasion {
  const event = checked(name, pullRequestEvent, payload);
  if (event.action === "closed") return { kind: "nothing", reason: "the pull request is closed" };
  const { number, changed_files, base, head } = event.pull_request;
  const pull: PullRequest = {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    baseRepositoryId: base.repo.id,
    headRepositoryId: head.repo?.id ?? null,
    changedFiles: changed_files,
  };
  const hasWorkspace = name === "pull_request";
  return { kind: "pull-request", pull, hasWorkspace, readOnly: hasWorkspace ? readOnly(pull, env) : null };
}

/** See https://docs.github.com/actions/concepts/security/github_token. */
function readOnly({ baseRepositoryId, headRepositoryId }: PullRequest, env: Environment): string | null {
  if (env.GITHUB_ACTOR === "dependabot[bot]") return "runs for Dependabot have a token that may only read";
  return baseRepositoryId === headRepositoryId ? null : "runs for forks have a token that may only read";
}

function ofPush(payload: unknown): Occasion {
  const { before, after, deleted, ref, repository: repo } = checked("push", pushEvent, payload);
  if (deleted === true || isZero(after)) {
    return { kind: "nothing", reason: `the ${ref.startsWith("refs/tags/") ? "tag" : "branch"} was deleted` };
  }
  const head = shortName(ref);
  if (!isZero(before)) {
    return { kind: "comparison", base: before, head: after, names: { base: before.slice(0, 12), head } };
  }
  if (!ref.startsWith("refs/heads/") || head === repo.default_branch) return { kind: "scan", head: after };
  return {
    kind: "new-branch",
    head: after,
    defaultBranch: repo.default_branch,
    names: { base: repo.default_branch, head },
  };
}

/** A branch or tag as people call it. */
function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, "");
}

function isZero(commit: string): boolean {
  return /^0+$/.test(commit);
}

function scan(_payload: unknown, env: Environment): Occasion {
  const head = sha.safeParse(env.GITHUB_SHA);
  if (!head.success) throw new EventError("GITHUB_SHA names no commit; run RDS Gate within GitHub Actions");
  return { kind: "scan", head: head.data };
}

function checked<T>(name: string, schema: z.ZodType<T>, payload: unknown): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EventError(
    `the event ${name} lacks ${issue?.path.join(".") ?? "its payload"}: ${issue?.message ?? ""}; is GITHUB_EVENT_PATH that of this event?`,
  );
}

/** What a token may do, by scope (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions). */
export type Permissions = Readonly<Partial<Record<Scope, "read" | "write">>>;

export type Scope = "contents" | "pull-requests" | "issues" | "checks" | "statuses" | "security-events";

/** What the Action's documentation tells to grant. */
export const DEFAULT_PERMISSIONS: Permissions = { contents: "read", "pull-requests": "write", checks: "write" };

/** What a token has in a run for a fork or of Dependabot. */
export const READ_ONLY: Permissions = {
  contents: "read",
  "pull-requests": "read",
  issues: "read",
  checks: "read",
  statuses: "read",
};

type Needed = readonly (readonly [Scope, "read" | "write"])[];

const CONTENTS: Needed = [["contents", "read"]];
const READ_COMMENTS: Needed = [
  ["pull-requests", "read"],
  ["issues", "read"],
];
const WRITE_COMMENTS: Needed = [
  ["pull-requests", "write"],
  ["issues", "write"],
];
const READ_PULLS: Needed = [["pull-requests", "read"]];
const WRITE_PULLS: Needed = [["pull-requests", "write"]];

/**
 * Of which scopes one is needed, by operation; nothing for what any token may
 * (https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps).
 */
export const NEEDED: Readonly<Record<string, Needed>> = {
  "checks/create": [["checks", "write"]],
  "checks/update": [["checks", "write"]],
  "checks/get": [["checks", "read"]],
  "checks/list-annotations": [["checks", "read"]],
  "checks/list-for-ref": [["checks", "read"]],
  "code-scanning/upload-sarif": [["security-events", "write"]],
  "code-scanning/get-sarif": [["security-events", "read"]],
  "git/get-blob": CONTENTS,
  "git/get-commit": CONTENTS,
  "git/get-ref": CONTENTS,
  "git/get-tree": CONTENTS,
  "issues/create": [["issues", "write"]],
  "issues/get": READ_COMMENTS,
  "issues/list-for-repo": READ_COMMENTS,
  "issues/update": WRITE_COMMENTS,
  "issues/create-comment": WRITE_COMMENTS,
  "issues/update-comment": WRITE_COMMENTS,
  "issues/delete-comment": WRITE_COMMENTS,
  "issues/get-comment": READ_COMMENTS,
  "issues/list-comments": READ_COMMENTS,
  "pulls/create-reply-for-review-comment": WRITE_PULLS,
  "pulls/create-review": WRITE_PULLS,
  "pulls/create-review-comment": WRITE_PULLS,
  "pulls/delete-review-comment": WRITE_PULLS,
  "pulls/update-review": WRITE_PULLS,
  "pulls/update-review-comment": WRITE_PULLS,
  "pulls/get": READ_PULLS,
  "pulls/get-review": READ_PULLS,
  "pulls/get-review-comment": READ_PULLS,
  "pulls/list-comments-for-review": READ_PULLS,
  "pulls/list-files": READ_PULLS,
  "pulls/list-review-comments": READ_PULLS,
  "pulls/list-reviews": READ_PULLS,
  "repos/compare-commits-with-basehead": CONTENTS,
  "repos/create-commit-status": [["statuses", "write"]],
  "repos/download-tarball-archive": CONTENTS,
  "repos/get-combined-status-for-ref": [["statuses", "read"]],
  "repos/get-commit": CONTENTS,
  "repos/get-content": CONTENTS,
  "repos/list-pull-requests-associated-with-commit": READ_PULLS,
  minimizeComment: WRITE_COMMENTS,
  unminimizeComment: WRITE_COMMENTS,
  // pull-requests: write is not enough (github/gh-aw#35726).
  resolveReviewThread: [["contents", "write"]],
  unresolveReviewThread: [["contents", "write"]],
};

/** Whether a token with these permissions may do that. */
export function isAllowed(permissions: Permissions, operation: string): boolean {
  const needed = NEEDED[operation];
  return (
    needed === undefined ||
    needed.some(([scope, level]) => permissions[scope] === "write" || permissions[scope] === level)
  );
}

import type { DiffFile } from "./diff.js";
import type { CheckRun, CommitStatus, Issue, IssueComment, Review, ReviewComment, User } from "./model.js";
import { ACTIONS_BOT } from "./model.js";
import { timestamp } from "./repository.js";
import type { GitHubRepository, TestPullRequest } from "./repository.js";

/** Where the server is reached: without a slash at the end. */
export interface Addresses {
  readonly api: string;
  readonly web: string;
}

const TIME = "2026-01-02T03:04:05Z";

export function userJson({ login, id, type }: User, { api, web }: Addresses) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${web}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** A user's own account (https://docs.github.com/en/rest/users/users#get-the-authenticated-user). */
export function ownUserJson(user: User, addresses: Addresses) {
  const nothing = { bio: null, blog: null, company: null, email: null, hireable: null, location: null, name: null };
  const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0 };
  return {
    ...userJson(user, addresses),
    ...nothing,
    ...counts,
    user_view_type: "public",
    created_at: TIME,
    updated_at: TIME,
  };
}

/** What a repository's JSON has a URL for, with the end of the URL. */
const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
};

export function repositoryJson(
  {
    id,
    owner,
    name,
    isPrivate,
    defaultBranch,
  }: Pick<GitHubRepository, "id" | "owner" | "name" | "isPrivate" | "defaultBranch">,
  addresses: Addresses,
  isFork = false,
) {
  const url = `${addresses.api}/repos/${owner}/${name}`;
  const web = `${addresses.web}/${owner}/${name}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    private: isPrivate,
    visibility: isPrivate ? "private" : "public",
    topics: [],
    owner: userJson({ login: owner, id: 9919, type: "User" }, addresses),
    html_url: web,
    description: null,
    fork: isFork,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, end]) => [`${key}_url`, url + end])),
    clone_url: `${web}.git`,
    git_url: `${web}.git`,
    ssh_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: "HCL",
    license: null,
    default_branch: defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    has_downloads: true,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: TIME,
    created_at: TIME,
    updated_at: TIME,
  };
}

/** A pull request as the API and events tell of it (https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request). */
export function pullRequestJson(pull: TestPullRequest, addresses: Addresses) {
  const { repository, number, fork } = pull;
  const url = `${addresses.api}/repos/${repository.fullName}/pulls/${number}`;
  const issue = `${addresses.api}/repos/${repository.fullName}/issues/${number}`;
  const html = `${addresses.web}/${repository.fullName}/pull/${number}`;
  const user = userJson(pull.user, addresses);
  const base = repositoryJson(repository, addresses);
  const head =
    fork === undefined
      ? base
      : fork === "deleted"
        ? null
        : repositoryJson({ ...repository, id: pull.forkId, owner: pull.user.login }, addresses, true);
  const files = pull.files();
  const headOwner = fork === undefined ? repository.owner : pull.user.login;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${addresses.api}/repos/${repository.fullName}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${addresses.api}/repos/${repository.fullName}/statuses/${pull.headSha}`,
  };
  return {
    url,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number,
    state: "open",
    locked: false,
    active_lock_reason: null,
    title: pull.title,
    user,
    body: pull.body,
    created_at: TIME,
    updated_at: TIME,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.isDraft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: {
      label: `${headOwner}:${pull.head}`,
      ref: pull.head,
      sha: pull.headSha,
      user: userJson({ login: headOwner, id: pull.user.id, type: "User" }, addresses),
      repo: head,
    },
    base: {
      label: `${repository.owner}:${pull.base}`,
      ref: pull.base,
      sha: pull.baseSha,
      user: userJson({ login: repository.owner, id: 9919, type: "User" }, addresses),
      repo: base,
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: "CONTRIBUTOR",
    auto_merge: null,
    merged: false,
    mergeable: pull.mergeSha !== null,
    rebaseable: pull.mergeSha !== null,
    mergeable_state: pull.mergeSha === null ? "dirty" : "clean",
    merged_by: null,
    comments: pull.issueComments().length,
    review_comments: pull.comments().length,
    maintainer_can_modify: false,
    commits: 1,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

export function fileJson(file: DiffFile, repository: GitHubRepository, commit: string, addresses: Addresses) {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const web = `${addresses.web}/${repository.fullName}`;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${commit}/${path}`,
    raw_url: `${web}/raw/${commit}/${path}`,
    contents_url: `${addresses.api}/repos/${repository.fullName}/contents/${path}?ref=${commit}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
    ...(file.patch === undefined || repository.settings.omitPatch(file.path) ? {} : { patch: file.patch }),
  };
}

export function reviewJson(review: Review, repository: GitHubRepository, addresses: Addresses) {
  const html = `${addresses.web}/${repository.fullName}/pull/${review.pullNumber}#pullrequestreview-${review.id}`;
  const pull = `${addresses.api}/repos/${repository.fullName}/pulls/${review.pullNumber}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userJson(review.user, addresses),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: "CONTRIBUTOR",
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  };
}

export function reviewCommentJson(comment: ReviewComment, repository: GitHubRepository, addresses: Addresses) {
  const url = `${addresses.api}/repos/${repository.fullName}/pulls/comments/${comment.id}`;
  const pull = `${addresses.api}/repos/${repository.fullName}/pulls/${comment.pullNumber}`;
  const html = `${addresses.web}/${repository.fullName}/pull/${comment.pullNumber}#discussion_r${comment.id}`;
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.originalCommitId,
    user: userJson(comment.user, addresses),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: "CONTRIBUTOR",
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    start_line: comment.startLine,
    original_start_line: comment.originalStartLine,
    start_side: comment.startSide,
    line: comment.line,
    original_line: comment.originalLine,
    side: comment.side,
    position: comment.line === null ? null : 1,
    original_position: 1,
    subject_type: comment.subjectType,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}

export function issueJson(issue: Issue, repository: GitHubRepository, addresses: Addresses) {
  const root = `${addresses.api}/repos/${repository.fullName}`;
  const url = `${root}/issues/${issue.number}`;
  return {
    url,
    repository_url: root,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${addresses.web}/${repository.fullName}/issues/${issue.number}`,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userJson(issue.user, addresses),
    labels: [],
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repository.issueComments.filter(({ issueNumber }) => issueNumber === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === "closed" ? issue.updatedAt : null,
    author_association: "NONE",
  };
}

export function issueCommentJson(comment: IssueComment, repository: GitHubRepository, addresses: Addresses) {
  const root = `${addresses.api}/repos/${repository.fullName}/issues`;
  return {
    url: `${root}/comments/${comment.id}`,
    html_url: `${addresses.web}/${repository.fullName}/pull/${comment.issueNumber}#issuecomment-${comment.id}`,
    issue_url: `${root}/${comment.issueNumber}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: userJson(comment.user, addresses),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "CONTRIBUTOR",
    body: comment.body,
    performed_via_github_app: null,
  };
}

export function checkRunJson(run: CheckRun, repository: GitHubRepository, addresses: Addresses) {
  const url = `${addresses.api}/repos/${repository.fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${addresses.web}/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${addresses.web}/${repository.fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: 1 },
    app: {
      id: 15368,
      slug: "github-actions",
      node_id: "A_15368",
      owner: userJson({ login: "github", id: 9919, type: "User" }, addresses),
      name: "GitHub Actions",
      description: "Automate your workflow",
      external_url: "https://help.github.com/en/actions",
      html_url: `${addresses.web}/apps/github-actions`,
      created_at: TIME,
      updated_at: TIME,
      permissions: { checks: "write", contents: "write" },
      events: ["push"],
    },
    pull_requests: [],
  };
}

export function statusJson(status: CommitStatus, repository: GitHubRepository, addresses: Addresses) {
  return {
    url: `${addresses.api}/repos/${repository.fullName}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: timestamp(),
    updated_at: timestamp(),
    creator: userJson(status.creator, addresses),
  };
}

/** A commit with the files that it changes (https://docs.github.com/en/rest/commits/commits#get-a-commit). */
export function commitJson(
  repository: GitHubRepository,
  commit: string,
  addresses: Addresses,
  files?: readonly DiffFile[],
) {
  const { tree, parents, message } = commitParts(repository, commit);
  const url = `${addresses.api}/repos/${repository.fullName}`;
  const html = (sha: string) => `${addresses.web}/${repository.fullName}/commit/${sha}`;
  const person = { name: "Author", email: "author@example.com", date: TIME };
  return {
    sha: commit,
    node_id: `C_${commit}`,
    commit: {
      author: person,
      committer: person,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${commit}`,
      comment_count: 0,
      verification: UNVERIFIED,
    },
    url: `${url}/commits/${commit}`,
    html_url: html(commit),
    comments_url: `${url}/commits/${commit}/comments`,
    author: userJson(ACTIONS_BOT, addresses),
    committer: userJson(ACTIONS_BOT, addresses),
    parents: parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: html(sha) })),
    ...(files === undefined ? {} : { files: files.map((file) => fileJson(file, repository, commit, addresses)) }),
  };
}

/** A commit as an object of git (https://docs.github.com/en/rest/git/commits#get-a-commit-object). */
export function gitCommitJson(repository: GitHubRepository, commit: string, addresses: Addresses) {
  const { tree, parents, message } = commitParts(repository, commit);
  const url = `${addresses.api}/repos/${repository.fullName}/git`;
  const html = (sha: string) => `${addresses.web}/${repository.fullName}/commit/${sha}`;
  const person = { name: "Author", email: "author@example.com", date: TIME };
  return {
    sha: commit,
    node_id: `C_${commit}`,
    url: `${url}/commits/${commit}`,
    html_url: html(commit),
    author: person,
    committer: person,
    message,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: html(sha) })),
    verification: UNVERIFIED,
  };
}

const UNVERIFIED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

function commitParts({ git }: GitHubRepository, commit: string) {
  const [tree = "", parents = "", ...message] = git("show", "--no-patch", "--format=%T%n%P%n%B", commit).split("\n");
  return { tree, parents: parents.split(" ").filter((sha) => sha !== ""), message: message.join("\n").trim() };
}

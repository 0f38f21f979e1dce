import type { GitHub } from "../github/github.js";
import { readMarker, writeMarker, type MarkerContext } from "./marker.js";
import { problemOf, type Problem } from "./problem.js";
import type { Author, Self } from "./self.js";

/** What an issue says of access paths that nobody has accepted. */
export interface AccessIssue {
  readonly title: string;
  /** Markdown of at most {@link MAX_ISSUE_BYTES}. */
  readonly text: string;
  /** Ids of the paths. */
  readonly ids: readonly string[];
  /** Whether all was read; else what is not among the ids may be there all the same. */
  readonly isComplete: boolean;
  /** Says some of the paths in a comment, which GitHub notifies of as it does not of an edit. */
  readonly words: (ids: readonly string[]) => string;
}

export interface IssueRequest {
  readonly github: GitHub;
  readonly repositoryId: number;
  /** What the issue is kept for: the file of accepted paths. Each has an issue of its own. */
  readonly subject: string;
  readonly self: Self;
  readonly issue: AccessIssue;
}

/** GitHub takes 65,536 characters; the marker with {@link MOST_MARKED} ids comes on top of this. */
export const MAX_ISSUE_BYTES = 45_000;
const MOST_MARKED = 1000;

interface IssueAnswer {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly user: Author | null;
  readonly pull_request?: unknown;
}

/**
 * Keeps the one issue about access that nobody has accepted: opens it when there is some, edits it, says in a comment what has
 * appeared since, and closes it when nothing is left. What could not be read takes nothing out of an issue: then it is edited
 * only for what is new. Whatever fails is returned, not thrown.
 */
export async function publishIssue(request: IssueRequest): Promise<readonly Problem[]> {
  try {
    const open = await ownIssue(request);
    const { ids, isComplete } = request.issue;
    if (open === undefined) {
      if (ids.length > 0) await create(request);
    } else if (!isComplete) await extend(request, open);
    else if (ids.length === 0) await close(request, open);
    else await update(request, open);
    return [];
  } catch (error) {
    return [problemOf("The issue about new access paths could not be written", "issues: write", error)];
  }
}

function contextOf({ repositoryId, subject }: IssueRequest): MarkerContext {
  return { repositoryId, number: 0, subject };
}

/** @param before ids that the issue has told of, and which may only not have been read this time */
function bodyOf(request: IssueRequest, before: readonly string[] = []): string {
  const { text, ids } = request.issue;
  const all = [...new Set([...ids, ...before])];
  const marker = { kind: "access", state: "open", fingerprints: all.slice(0, MOST_MARKED) } as const;
  return `${text.trimEnd()}\n\n${writeMarker(marker, contextOf(request))}`;
}

/** Our open issue, the oldest if there are several. */
async function ownIssue(request: IssueRequest): Promise<IssueAnswer | undefined> {
  const all = await request.github.pages<IssueAnswer>("GET /repos/{owner}/{repo}/issues", {
    state: "open",
    sort: "created",
    direction: "asc",
    per_page: 100,
  });
  for (const issue of all) {
    if (issue.pull_request !== undefined || markedIds(request, issue) === undefined) continue;
    if (await request.self.is(issue.user)) return issue;
  }
  return undefined;
}

function markedIds(request: IssueRequest, { body }: IssueAnswer): readonly string[] | undefined {
  const marker = readMarker(body ?? "", contextOf(request));
  return marker?.kind === "access" ? marker.fingerprints : undefined;
}

async function create(request: IssueRequest): Promise<void> {
  const { github, issue } = request;
  await github.rest("POST /repos/{owner}/{repo}/issues", { title: issue.title, body: bodyOf(request) });
}

async function extend(request: IssueRequest, open: IssueAnswer): Promise<void> {
  const before = markedIds(request, open) ?? [];
  const known = new Set(before);
  if (request.issue.ids.some((id) => !known.has(id))) await update(request, open, before);
}

async function update(request: IssueRequest, open: IssueAnswer, before: readonly string[] = []): Promise<void> {
  const { github, issue } = request;
  const body = bodyOf(request, before);
  const isSame = (open.body ?? "").replaceAll("\r\n", "\n") === body && open.title === issue.title;
  if (isSame) return;
  const marked = markedIds(request, open) ?? [];
  await github.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    issue_number: open.number,
    title: issue.title,
    body,
  });
  const known = new Set(marked);
  // A full marker does not tell what is new.
  const appeared = marked.length < MOST_MARKED ? issue.ids.filter((id) => !known.has(id)) : [];
  if (appeared.length > 0) await comment(github, open, issue.words(appeared));
}

async function close({ github }: IssueRequest, open: IssueAnswer): Promise<void> {
  await comment(github, open, "Every access path is accepted or gone.");
  await github.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    issue_number: open.number,
    state: "closed",
    state_reason: "completed",
  });
}

async function comment(github: GitHub, { number }: IssueAnswer, body: string): Promise<void> {
  await github.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body });
}

import { GitHubError } from "../github/github.js";
import type { SourceLookup } from "../report/result.js";
import {
  duplicateComment,
  findingComment,
  fixFor,
  fixedComment,
  movedComment,
  waivedComment,
  type Wording,
} from "./comment.js";
import type { Marker } from "./marker.js";
import type { OwnComment } from "./own.js";
import { place, type Files } from "./place.js";
import type { Update } from "./plan.js";
import type { PostRequest } from "./post.js";
import { isLasting, problemOf, type Problem } from "./problem.js";
import { suggestionBlock, suggestionFor } from "./suggestion.js";

/** What texts are written with. */
export interface Rendering {
  readonly headSha: string;
  readonly files: Files;
  readonly source: SourceLookup;
  readonly wording: Wording;
}

/** An update that has something to do. */
export interface Edit {
  readonly comment: OwnComment;
  readonly state: Marker["state"];
  /** Whether it has to be minimised, or shown again. */
  readonly isFolding: boolean;
  /** @param isPending whether that could not be done, which the next run makes up for */
  readonly body: (isPending: boolean) => string;
}

/** As what GitHub minimises a comment (https://docs.github.com/graphql/reference/enums#reportedcontentclassifiers). */
const CLASSIFIERS = {
  fixed: "RESOLVED",
  waived: "RESOLVED",
  moved: "OUTDATED",
  duplicate: "DUPLICATE",
  open: null,
} as const;

/**
 * The updates that change something.
 *
 * @param comments all of ours, as they are now: a comment is called moved only when there is another one to lead to
 */
export function pendingEdits(
  updates: readonly Update[],
  comments: readonly OwnComment[],
  rendering: Rendering,
): readonly Edit[] {
  const standing = asPlanned(comments, updates);
  return updates.flatMap((update) => {
    const { comment, state, fingerprints } = update;
    const render = renderer(update, standing, rendering);
    if (render === undefined) return [];
    const isFolding = CLASSIFIERS[comment.marker.state] !== CLASSIFIERS[state] || comment.marker.isPending === true;
    const body = (isPending: boolean): string =>
      render({ ...comment.marker, state, fingerprints, isPending: isPending ? true : undefined });
    return isFolding || !says(comment, body(false)) ? [{ comment, state, isFolding, body }] : [];
  });
}

/** Comments with what they are going to be about: one that takes a finding on is where another one of it leads to. */
function asPlanned(comments: readonly OwnComment[], updates: readonly Update[]): readonly OwnComment[] {
  const planned = new Map(updates.map(({ comment, fingerprints }) => [comment.id, fingerprints]));
  return comments.map((comment) => {
    const fingerprints = planned.get(comment.id) ?? comment.marker.fingerprints;
    return { ...comment, marker: { ...comment.marker, fingerprints } };
  });
}

/** Whether a text is what a comment says; GitHub may give its lines other ends. */
function says({ body }: OwnComment, text: string): boolean {
  return body.replaceAll("\r\n", "\n").trimEnd() === text;
}

/** How the text of an update is made; `undefined` when there is nothing to say yet. */
function renderer(
  { comment, state, finding }: Update,
  comments: readonly OwnComment[],
  { headSha, files, source, wording }: Rendering,
): ((marker: Marker) => string) | undefined {
  const { body } = comment;
  switch (state) {
    case "open": {
      if (finding === undefined) return undefined;
      const placed = place(finding, files) ?? { finding, lines: { ...finding.location }, isAtCause: false };
      const mended = { ...finding, fix: fixFor(finding, wording) };
      const suggestion = suggestionFor(mended, files, source(mended.fix?.edits[0]?.location.path ?? "", "head"));
      // One that was offered has been judged; another one has not.
      const kept =
        suggestion !== undefined && hasSuggestion(body, suggestionBlock(suggestion)) ? suggestion : undefined;
      const told = kept === undefined ? placed : { ...placed, finding: mended };
      return (marker) => findingComment(told, kept, wording, marker);
    }
    case "waived":
      return finding && ((marker) => waivedComment(body, finding, marker, wording));
    case "fixed":
      return (marker) => fixedComment(body, headSha, marker, wording);
    case "moved":
    case "duplicate": {
      const successor = successorOf(comment, comments);
      if (successor === undefined) return undefined;
      const render = state === "moved" ? movedComment : duplicateComment;
      return (marker) => render(body, successor.url, marker, wording);
    }
  }
}

/** Whether a comment that is not closed ends in that block, before its marker. */
function hasSuggestion(body: string, block: string): boolean {
  return body.replaceAll("\r\n", "\n").includes(`\n\n${block}\n\n<!-- `);
}

/** The comment that says the same in place of another one: the one that is open, else the latest. */
function successorOf({ id, marker }: OwnComment, comments: readonly OwnComment[]): OwnComment | undefined {
  const keys = new Set(marker.fingerprints);
  const same = comments.filter(
    (other) =>
      other.id !== id &&
      other.marker.fingerprints.some((key) => keys.has(key)) &&
      other.marker.state !== "moved" &&
      other.marker.state !== "duplicate",
  );
  return same.findLast((other) => other.marker.state === "open" && !other.isOutdated) ?? same.at(-1);
}

/**
 * Brings comments up to date; what failed is returned. They are minimised before they are edited: so their texts can tell the
 * next run whether that is still to be done, also when this run ends in between.
 */
export async function updateComments(request: PostRequest, edits: readonly Edit[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const folded = await fold(
    request,
    edits.filter(({ isFolding }) => isFolding),
  );
  for (const edit of edits) {
    const body = edit.body(edit.isFolding && !folded.has(edit));
    if (says(edit.comment, body)) continue;
    try {
      await request.github.rest("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
        comment_id: edit.comment.id,
        body,
      });
    } catch (error) {
      problems.push(problemOf("An earlier comment could not be brought up to date", "pull-requests: write", error));
      if (error instanceof GitHubError && isLasting(error)) break;
    }
  }
  return problems;
}

/**
 * Minimises comments, or shows them again: all in one request, and one by one when that failed. Their texts say how they stand
 * in any case, so that a failure is only told in the log.
 *
 * @returns those that it could be done for
 */
async function fold(request: PostRequest, edits: readonly Edit[]): Promise<ReadonlySet<Edit>> {
  if (edits.length === 0) return new Set();
  try {
    await foldAtOnce(request, edits);
    return new Set(edits);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (edits.length === 1 || isLasting(error)) {
      request.log(`Earlier comments could not be minimised. ${error.message}`);
      return new Set();
    }
    const folded = new Set<Edit>();
    for (const edit of edits) for (const done of await fold(request, [edit])) folded.add(done);
    return folded;
  }
}

/** See https://docs.github.com/graphql/reference/mutations#minimizecomment. */
async function foldAtOnce({ github }: PostRequest, edits: readonly Edit[]): Promise<void> {
  const parameters = edits.map((_, index) => `$id${index}: ID!`).join(", ");
  const fields = edits.map(({ state }, index) => {
    const classifier = CLASSIFIERS[state];
    return classifier === null
      ? `c${index}: unminimizeComment(input: {subjectId: $id${index}}) { clientMutationId }`
      : `c${index}: minimizeComment(input: {subjectId: $id${index}, classifier: ${classifier}}) { clientMutationId }`;
  });
  await github.graphql(
    `mutation (${parameters}) { ${fields.join(" ")} }`,
    Object.fromEntries(edits.map(({ comment }, index) => [`id${index}`, comment.nodeId])),
  );
}

import { createHash } from "node:crypto";

/** What a comment of ours is about. */
export interface Marker {
  readonly kind: "finding" | "review" | "summary" | "access";
  readonly state: "open" | "fixed" | "waived" | "moved" | "duplicate";
  /** Set when the comment is still to be minimised, or to be shown again. */
  readonly isPending?: true | undefined;
  /** Of findings, at their {@link shortened} length, or ids of access paths; empty for a summary. */
  readonly fingerprints: readonly string[];
}

/** What comments belong to. */
export interface MarkerContext {
  readonly repositoryId: number;
  /** The number of the pull request; 0 for an issue. */
  readonly number: number;
  /** What an issue is kept for. */
  readonly subject?: string;
}

const SHORT = 16;

/** As much of a fingerprint as tells findings of one pull request apart. */
export function shortened(fingerprint: string): string {
  return fingerprint.slice(0, SHORT);
}

/**
 * The hidden last line of a comment. The tag is no secret: it keeps a marker from being carried to another pull request or
 * kind of comment by copying. That a comment is ours is decided by its author.
 */
export function writeMarker({ kind, state, isPending, fingerprints }: Marker, context: MarkerContext): string {
  const list = fingerprints.map(shortened);
  const standing = isPending ? `${state} pending` : state;
  return `<!-- rds-gate:1 ${kind} ${standing} ${tagOf(kind, list, context)} ${list.join(",")} -->`;
}

const MARKER =
  /^<!-- rds-gate:1 (finding|review|summary|access) (open|fixed|waived|moved|duplicate)( pending)? ([0-9a-f]{16}) ((?:[0-9a-f]{16}(?:,|(?= )))*) -->$/;

/**
 * The marker in the last line of a comment's body, when it was made for this pull request. In a block of code it is text that
 * is shown, and no marker.
 */
export function readMarker(body: string, context: MarkerContext): Marker | undefined {
  const lines = body.trimEnd().split(/\r?\n/);
  const [, kind, state, pending, tag, list = ""] = MARKER.exec(lines.at(-1) ?? "") ?? [];
  if (kind === undefined || state === undefined || endsInCode(lines)) return undefined;
  const fingerprints = list === "" ? [] : list.split(",");
  if (tag !== tagOf(kind, fingerprints, context)) return undefined;
  return {
    kind: kind as Marker["kind"],
    state: state as Marker["state"],
    ...(pending !== undefined && { isPending: true }),
    fingerprints,
  };
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Whether a fenced code block is open at the end (https://github.github.com/gfm/#fenced-code-blocks). */
function endsInCode(lines: readonly string[]): boolean {
  let open = "";
  for (const line of lines) {
    const [, fence = "", info = ""] = FENCE.exec(line) ?? [];
    if (open !== "") {
      if (fence.startsWith(open) && info.trim() === "") open = "";
    } else if (!(fence.startsWith("`") && info.includes("`"))) open = fence;
  }
  return open !== "";
}

function tagOf(
  kind: string,
  fingerprints: readonly string[],
  { repositoryId, number, subject }: MarkerContext,
): string {
  return createHash("sha256")
    .update(JSON.stringify([repositoryId, number, kind, fingerprints, ...(subject === undefined ? [] : [subject])]))
    .digest("hex")
    .slice(0, SHORT);
}

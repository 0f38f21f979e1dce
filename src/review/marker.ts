import { createHash } from "node:crypto";

/** What a comment of ours is about. */
export interface Marker {
  readonly kind: "finding" | "review" | "summary";
  readonly state: "open" | "fixed" | "waived" | "moved" | "duplicate";
  /** Of findings, at their {@link shortened} length; empty for a summary. */
  readonly fingerprints: readonly string[];
}

/** The pull request that comments belong to. */
export interface MarkerContext {
  readonly repositoryId: number;
  readonly number: number;
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
export function writeMarker({ kind, state, fingerprints }: Marker, context: MarkerContext): string {
  const list = fingerprints.map(shortened);
  return `<!-- rds-gate:1 ${kind} ${state} ${tagOf(kind, list, context)} ${list.join(",")} -->`;
}

const MARKER =
  /^<!-- rds-gate:1 (finding|review|summary) (open|fixed|waived|moved|duplicate) ([0-9a-f]{16}) ((?:[0-9a-f]{16}(?:,|(?= )))*) -->$/;

/** The marker in the last line of a comment's body, when it was made for this pull request. */
export function readMarker(body: string, context: MarkerContext): Marker | undefined {
  const last = body.trimEnd().split(/\r?\n/).at(-1) ?? "";
  const [, kind, state, tag, list = ""] = MARKER.exec(last) ?? [];
  if (kind === undefined || state === undefined) return undefined;
  const fingerprints = list === "" ? [] : list.split(",");
  if (tag !== tagOf(kind, fingerprints, context)) return undefined;
  return { kind: kind as Marker["kind"], state: state as Marker["state"], fingerprints };
}

function tagOf(kind: string, fingerprints: readonly string[], { repositoryId, number }: MarkerContext): string {
  return createHash("sha256")
    .update(JSON.stringify([repositoryId, number, kind, fingerprints]))
    .digest("hex")
    .slice(0, SHORT);
}

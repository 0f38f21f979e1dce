import type { Side } from "./diff.js";

/** Somebody who writes. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

/** Who `GITHUB_TOKEN` writes as. */
export const ACTIONS_BOT: User = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

/** Why a comment is hidden, in GraphQL's words: `OUTDATED`, `RESOLVED`, ... */
export type Classifier = string;

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly user: User;
  body: string;
  minimized: Classifier | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface ReviewComment extends Comment {
  readonly pullNumber: number;
  readonly reviewId: number | null;
  readonly path: string;
  readonly subjectType: "line" | "file";
  readonly side: Side;
  readonly startSide: Side | null;
  /** `null` once the line is no longer in the diff: the comment is outdated. */
  line: number | null;
  startLine: number | null;
  readonly originalLine: number | null;
  readonly originalStartLine: number | null;
  commitId: string;
  readonly originalCommitId: string;
  readonly diffHunk: string;
  readonly inReplyTo?: number;
  /** Only on the first comment of a thread. */
  readonly thread?: Thread;
}

export interface Thread {
  readonly nodeId: string;
  isResolved: boolean;
  resolvedBy: User | null;
}

export interface IssueComment extends Comment {
  readonly issueNumber: number;
}

export interface Issue {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly user: User;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly pullNumber: number;
  readonly user: User;
  body: string;
  readonly state: "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  readonly commitId: string;
  readonly submittedAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly nodeId: string;
  name: string;
  readonly headSha: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
}

export interface SarifUpload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  /** The file, as JSON. */
  readonly sarif: unknown;
}

import type { GitHub } from "../github/github.js";
import { visible } from "../report/escape.js";
import type { Report } from "../report/result.js";
import { outcome, VERDICTS } from "../report/words.js";
import { annotationsOf, type Annotation } from "./annotations.js";
import { problemOf, type Problem } from "./problem.js";

export const CHECK_NAME = "RDS Gate";

/** How many annotations one request takes (https://docs.github.com/rest/checks/runs). */
const BATCH = 50;

/** More are not read by anybody, and cost a request for each 50. */
const MAX_ANNOTATIONS = 1_000;

/** GitHub takes 65,535 characters. */
export const MAX_CHECK_BYTES = 65_000;

export interface CheckRequest {
  readonly github: GitHub;
  readonly headSha: string;
  readonly report: Report;
  /** Markdown of at most {@link MAX_CHECK_BYTES}. */
  readonly text: string;
  readonly warnOnly: boolean;
  readonly detailsUrl: string | null;
}

/** Makes a completed check run with an annotation for each finding. */
export async function publishCheck(request: CheckRequest): Promise<readonly Problem[]> {
  const { github, headSha, report, warnOnly, detailsUrl } = request;
  const all = annotationsOf(report);
  const annotations = all.slice(0, MAX_ANNOTATIONS);
  const output = {
    title: `${VERDICTS[report.summary.verdict]}: ${outcome(report).join(", ")}`,
    summary: request.text,
  };
  try {
    const { id } = await github.rest<{ readonly id: number }>("POST /repos/{owner}/{repo}/check-runs", {
      name: CHECK_NAME,
      head_sha: headSha,
      status: "completed",
      conclusion: conclusionOf(report, warnOnly),
      ...(detailsUrl !== null && { details_url: detailsUrl }),
      output: { ...output, annotations: annotations.slice(0, BATCH).map(asGitHubTakesIt) },
    });
    for (let start = BATCH; start < annotations.length; start += BATCH) {
      await github.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        check_run_id: id,
        output: { ...output, annotations: annotations.slice(start, start + BATCH).map(asGitHubTakesIt) },
      });
    }
    return [];
  } catch (error) {
    return [problemOf(`The check run could not be written`, "checks: write", error)];
  }
}

/** `neutral` counts as passing for a required check, so it is for workflows that only want to be warned. */
function conclusionOf({ summary }: Report, warnOnly: boolean): "success" | "failure" | "neutral" {
  if (summary.verdict === "pass") return "success";
  return warnOnly ? "neutral" : "failure";
}

/** Columns are taken only for a single line. */
function asGitHubTakesIt({ level, location, title, message }: Annotation): Readonly<Record<string, unknown>> {
  const { path, startLine, endLine, startColumn, endColumn } = location;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine && { start_column: startColumn, end_column: Math.max(startColumn, endColumn - 1) }),
    annotation_level: level,
    title: visible(title),
    message: message.split("\n").map(visible).join("\n"),
  };
}

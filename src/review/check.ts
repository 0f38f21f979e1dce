import { GitHubError, type GitHub } from "../github/github.js";
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
  /**
   * Tells this attempt of this job from all others: by it the check run is found again when GitHub gave no answer to the
   * request that made it. Without it, such a request is not made a second time.
   */
  readonly externalId?: string;
}

/** The `output` of a check run, as both requests take it. */
type Output = Readonly<Record<"title" | "summary", string> & { readonly text?: string }>;

/**
 * Makes a completed check run with an annotation for each finding. Each call makes one of its own, of which GitHub shows the
 * latest: an update would keep the annotations of the one before.
 *
 * Its conclusion is set by the first request; what fails later is only about annotations.
 */
export async function publishCheck(request: CheckRequest): Promise<readonly Problem[]> {
  const { github, report } = request;
  const all = annotationsOf(report);
  const annotations = all.slice(0, MAX_ANNOTATIONS);
  const output: Output = {
    title: `${VERDICTS[report.summary.verdict]}: ${outcome(report).join(", ")}`,
    summary: request.text,
    ...(all.length > annotations.length && {
      text: `The ${annotations.length} most severe of ${all.length} are annotated. The full report has all of them.`,
    }),
  };
  let run: CreatedRun;
  try {
    run = await create(request, output, annotations.slice(0, BATCH));
  } catch (error) {
    return [problemOf("The check run could not be made", "checks: write", error)];
  }
  if (run.refusal !== undefined) return [problemOf("The check run has no annotations", "checks: write", run.refusal)];
  try {
    for (let start = BATCH; start < annotations.length; start += BATCH) {
      await github.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        check_run_id: run.id,
        output: { ...output, annotations: annotations.slice(start, start + BATCH).map(asGitHubTakesIt) },
      });
    }
    return [];
  } catch (error) {
    return [problemOf("The check run does not have all annotations", "checks: write", error)];
  }
}

interface CreatedRun {
  readonly id: number;
  /** Why it is without annotations, although there are some. */
  readonly refusal?: GitHubError;
}

async function create(request: CheckRequest, output: Output, first: readonly Annotation[]): Promise<CreatedRun> {
  const { github, headSha, report, warnOnly, detailsUrl, externalId } = request;
  const post = (annotations: readonly Annotation[]): Promise<CreatedRun> =>
    github.rest("POST /repos/{owner}/{repo}/check-runs", {
      name: CHECK_NAME,
      head_sha: headSha,
      status: "completed",
      conclusion: conclusionOf(report, warnOnly),
      ...(detailsUrl !== null && { details_url: detailsUrl }),
      ...(externalId !== undefined && { external_id: externalId }),
      output: { ...output, annotations: annotations.map(asGitHubTakesIt) },
    });
  try {
    return await post(first);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.isAmbiguous && externalId !== undefined) {
      return (await findRun(github, headSha, externalId)) ?? (await post(first));
    }
    // One annotation that GitHub does not take must not cost the conclusion.
    if (error.failure === "invalid" && first.length > 0) return { ...(await post([])), refusal: error };
    throw error;
  }
}

/** The check run that was made all the same, though the answer got lost. */
async function findRun(github: GitHub, headSha: string, externalId: string): Promise<CreatedRun | undefined> {
  const { check_runs: runs } = await github.rest<{
    readonly check_runs: readonly { readonly id: number; readonly external_id: string | null }[];
  }>("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: headSha, check_name: CHECK_NAME, per_page: 100 });
  return runs.find((run) => run.external_id === externalId);
}

/** `neutral` counts as passing for a required check, so it is for workflows that only want to be warned. */
function conclusionOf({ summary }: Report, warnOnly: boolean): "success" | "failure" | "neutral" {
  if (summary.verdict === "pass") return "success";
  return warnOnly ? "neutral" : "failure";
}

/** What an annotation is put at that is about no file (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const NO_FILE = ".github";

/** Columns are taken only for a single line. */
function asGitHubTakesIt({ level, location, title, message, details }: Annotation): Readonly<Record<string, unknown>> {
  const { path, startLine, endLine, startColumn, endColumn } = location;
  return {
    path: path === "" || path === "." ? NO_FILE : path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine && { start_column: startColumn, end_column: endColumn }),
    annotation_level: level,
    title,
    message,
    ...(details !== "" && { raw_details: details }),
  };
}

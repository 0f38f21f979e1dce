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

/** What tells one check run of ours from another one. */
export interface CheckIdentity {
  /** The same for each attempt of the same job to judge the same; without a colon. */
  readonly source: string;
  /** Tells this attempt from all others. */
  readonly attempt: string;
  /** Whether this is no first attempt: only then a check run is looked for, which costs a request. */
  readonly isRepeated: boolean;
}

export interface CheckRequest {
  readonly github: GitHub;
  readonly headSha: string;
  readonly report: Report;
  /** Markdown of at most {@link MAX_CHECK_BYTES}. */
  readonly text: string;
  readonly warnOnly: boolean;
  readonly detailsUrl: string | null;
  readonly identity: CheckIdentity;
}

/** A check run as far as it is looked at (https://docs.github.com/rest/checks/runs). */
interface CheckRun {
  readonly id: number;
  readonly external_id?: string | null;
  readonly output?: { readonly annotations_count?: number };
}

/** An annotation as both requests take it, and as it is listed. */
type SentAnnotation = Readonly<Record<string, string | number>>;

/** A check run, and how many annotations it should have by now. */
interface OwnRun {
  readonly id: number;
  readonly annotated: number;
}

/**
 * Sets a completed check run with an annotation for each finding. That of an earlier attempt on the same commit is updated;
 * but an update only adds annotations, so that one with annotations that hold no more is left, and a new one made, of which
 * GitHub shows the latest.
 *
 * The conclusion is set by the first request; what fails later is only about annotations.
 */
export async function publishCheck(request: CheckRequest): Promise<readonly Problem[]> {
  const { github, report } = request;
  const all = annotationsOf(report);
  const annotations = all.slice(0, MAX_ANNOTATIONS).map(asGitHubTakesIt);
  const output = {
    title: `${VERDICTS[report.summary.verdict]}: ${outcome(report).join(", ")}`,
    summary: request.text,
    ...(all.length > annotations.length && {
      text: `The ${annotations.length} most severe of ${all.length} are annotated. The full report has all of them.`,
    }),
  };
  const settings = {
    status: "completed",
    conclusion: conclusionOf(report, request.warnOnly),
    external_id: `${prefixOf(request)}${request.identity.attempt}`,
    ...(request.detailsUrl !== null && { details_url: request.detailsUrl }),
  };
  let run: OwnRun;
  let left: readonly SentAnnotation[];
  try {
    const begun = await begin(request, settings, output, annotations);
    if ("refusal" in begun) return [problemOf("The check run has no annotations", "checks: write", begun.refusal)];
    ({ run, left } = begun);
  } catch (error) {
    return [problemOf("The check run could not be made", "checks: write", error)];
  }
  try {
    for (; left.length > 0; left = left.slice(BATCH)) run = await append(github, run, {}, output, left.slice(0, BATCH));
    return [];
  } catch (error) {
    return [problemOf("The check run does not have all annotations", "checks: write", error)];
  }
}

/** The beginning of the external id of a check run of the same job on the same commit. */
function prefixOf({ identity }: CheckRequest): string {
  return `rds-gate:${identity.source}:`;
}

/** What both requests take. */
type Fields = Readonly<Record<string, unknown>>;

/** A check run with its conclusion, and the annotations that it does not have yet; or why it has none. */
type Begun = { readonly run: OwnRun; readonly left: readonly SentAnnotation[] } | { readonly refusal: GitHubError };

/** Updates the check run of an earlier attempt, or makes one. @throws {GitHubError} */
async function begin(
  request: CheckRequest,
  settings: Fields,
  output: Fields,
  annotations: readonly SentAnnotation[],
): Promise<Begun> {
  try {
    const earlier = request.identity.isRepeated ? await earlierRun(request, annotations) : undefined;
    if (earlier !== undefined) {
      const { run, missing } = earlier;
      return {
        run: await append(request.github, run, settings, output, missing.slice(0, BATCH)),
        left: missing.slice(BATCH),
      };
    }
  } catch (error) {
    // A new one does as well, and meets the same when it is about all.
    if (!(error instanceof GitHubError)) throw error;
  }
  return create(request, settings, output, annotations);
}

/** The latest check run of the same job on the same commit, when all of its annotations still hold. */
async function earlierRun(
  request: CheckRequest,
  wanted: readonly SentAnnotation[],
): Promise<{ readonly run: OwnRun; readonly missing: readonly SentAnnotation[] } | undefined> {
  const own = (await runsOfCommit(request)).filter((run) => run.external_id?.startsWith(prefixOf(request)) === true);
  const [latest] = own.sort((a, b) => b.id - a.id);
  if (latest === undefined) return undefined;
  const annotated = latest.output?.annotations_count ?? 0;
  if (annotated > wanted.length) return undefined;
  const there = annotated === 0 ? [] : await annotationsIn(request.github, latest.id);
  const missing = new Map<string, SentAnnotation[]>();
  for (const each of wanted) missing.set(keyOf(each), [...(missing.get(keyOf(each)) ?? []), each]);
  const stillHolds = there.every((each) => missing.get(keyOf(each))?.pop() !== undefined);
  if (!stillHolds || there.length !== annotated) return undefined;
  const left = new Set([...missing.values()].flat());
  return { run: { id: latest.id, annotated }, missing: wanted.filter((each) => left.has(each)) };
}

function annotationsIn(github: GitHub, id: number): Promise<readonly SentAnnotation[]> {
  return github.pages<SentAnnotation>("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
    check_run_id: id,
    per_page: 100,
  });
}

/** What makes an annotation the same, however GitHub lists it. */
function keyOf({ path, start_line, end_line, annotation_level, title, message, raw_details }: SentAnnotation): string {
  return JSON.stringify([path, start_line, end_line, annotation_level, title, message, raw_details ?? null]);
}

/** @throws {GitHubError} */
async function create(
  request: CheckRequest,
  settings: Fields,
  output: Fields,
  annotations: readonly SentAnnotation[],
): Promise<Begun> {
  const { github, headSha } = request;
  const [first, left] = [annotations.slice(0, BATCH), annotations.slice(BATCH)];
  const post = async (batch: readonly SentAnnotation[]): Promise<Begun> => {
    const { id } = await github.rest<CheckRun>("POST /repos/{owner}/{repo}/check-runs", {
      name: CHECK_NAME,
      head_sha: headSha,
      ...settings,
      output: { ...output, annotations: batch },
    });
    return { run: { id, annotated: batch.length }, left };
  };
  try {
    return await post(first);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.isAmbiguous) {
      // It may be there all the same.
      const made = (await runsOfCommit(request)).find((run) => run.external_id === settings.external_id);
      return made === undefined ? await post(first) : { run: { id: made.id, annotated: first.length }, left };
    }
    // One annotation that GitHub does not take must not cost the conclusion.
    if (error.failure !== "invalid" || first.length === 0) throw error;
    await post([]);
    return { refusal: error };
  }
}

/** Check runs of our name on the commit, also those that a later one stands in front of. */
async function runsOfCommit({ github, headSha }: CheckRequest): Promise<readonly CheckRun[]> {
  const { check_runs: runs } = await github.rest<{ readonly check_runs: readonly CheckRun[] }>(
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    { ref: headSha, check_name: CHECK_NAME, filter: "all", per_page: 100 },
  );
  return runs;
}

/** How often a batch is sent at most. Between two attempts GitHub is asked what it has, which waits for an outage to end. */
const MAX_ATTEMPTS = 3;

/**
 * Updates a check run with a batch of annotations, which GitHub adds to those that are there: so one that may have been taken
 * is sent again only when the number of annotations says that it was not.
 *
 * @throws {GitHubError}
 */
async function append(
  github: GitHub,
  run: OwnRun,
  settings: Fields,
  output: Fields,
  batch: readonly SentAnnotation[],
): Promise<OwnRun> {
  const { id } = run;
  const after = { id, annotated: run.annotated + batch.length };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await github.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        check_run_id: id,
        ...settings,
        output: { ...output, annotations: batch },
      });
      return after;
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isAmbiguous || attempt === MAX_ATTEMPTS) throw error;
      const now = await github.rest<CheckRun>("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        check_run_id: id,
      });
      if (batch.length > 0 && (now.output?.annotations_count ?? 0) >= after.annotated) return after;
    }
  }
}

/** `neutral` counts as passing for a required check, so it is for workflows that only want to be warned. */
function conclusionOf({ summary }: Report, warnOnly: boolean): "success" | "failure" | "neutral" {
  if (summary.verdict === "pass") return "success";
  return warnOnly ? "neutral" : "failure";
}

/** What an annotation is put at that is about no file (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const NO_FILE = ".github";

/** Columns are taken only for a single line. */
function asGitHubTakesIt({ level, location, title, message, details }: Annotation): SentAnnotation {
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

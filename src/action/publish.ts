import { createHash } from "node:crypto";
import { summary as stepSummary } from "@actions/core";
import { unacceptedPaths } from "../access/accepted.js";
import type { GateRequest } from "../gate.js";
import type { Occasion } from "../github/event.js";
import type { GitHub } from "../github/github.js";
import type { PullRequest } from "../github/pull-request.js";
import { findingsMended } from "../rejudge.js";
import { commentedWith } from "../report/alike.js";
import { sarifReport } from "../report/sarif.js";
import type { DiagnosticReport, Report } from "../report/result.js";
import { annotationsOf, shownByRunner } from "../review/annotations.js";
import { MAX_CHECK_BYTES, publishCheck, type CheckIdentity } from "../review/check.js";
import { uploadSarif } from "../review/code-scanning.js";
import { accessIssue, type ComparedAccess } from "../review/access-issue.js";
import { publishIssue } from "../review/issue.js";
import { createLinks, type Links } from "../review/links.js";
import type { Problem } from "../review/problem.js";
import { publishReview } from "../review/publish.js";
import { createSelf, type Self } from "../review/self.js";
import { MAX_STICKY_BYTES, publishSticky } from "../review/sticky.js";
import { hasSomethingToSay, MAX_JOB_SUMMARY_BYTES, summaryText } from "../review/summary.js";
import type { ListedTree } from "../source/listed.js";
import type { TreeOptions } from "../source/options.js";
import type { Inputs } from "./inputs.js";
import type { Log } from "./log.js";
import type { Environment } from "./environment.js";
import type { Accepted } from "./request.js";
import type { Judged } from "./trees.js";

export interface Publication {
  readonly github: GitHub;
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly occasion: Exclude<Occasion, { readonly kind: "nothing" }>;
  readonly judged: Judged;
  readonly request: GateRequest & { readonly head: ListedTree };
  readonly report: Report;
  readonly warnOnly: boolean;
  readonly accepted: Accepted | undefined;
  readonly options: TreeOptions;
  readonly log: Log;
}

/**
 * Shows a report where the workflow wants it. The review comes first, as it tells most; what could not be posted is said in the
 * summaries and the log. Nothing that fails here is thrown.
 */
export async function publish(publication: Publication): Promise<void> {
  const { github, env, inputs, occasion, judged, report, log } = publication;
  const { reporters } = inputs;
  const links = linksFor(publication);
  const problems: Problem[] = [];
  const attempt = async (name: string, post: () => Promise<readonly Problem[]>): Promise<boolean> => {
    const failed = await post().catch((error: unknown) => [unexpected(name, error)]);
    problems.push(...failed);
    return failed.length === 0;
  };

  if (occasion.kind === "pull-request" && (reporters.has("review") || reporters.has("comment"))) {
    const self = createSelf(github);
    const isCurrent = currencyOf(github, occasion.pull);
    const context = { repositoryId: occasion.pull.baseRepositoryId, number: occasion.pull.number };
    if (reporters.has("review")) {
      await attempt("review", () => postReview(publication, links, self, isCurrent, context));
    }
    if (reporters.has("comment")) {
      await attempt("summary comment", () =>
        publishSticky({
          github,
          pull: occasion.pull,
          text: summaryText(report, problems, links, MAX_STICKY_BYTES),
          isWanted: hasSomethingToSay(report, problems),
          context,
          self,
          isCurrent,
        }),
      );
    }
  }
  const { accepted } = publication;
  if (reporters.has("issue") && accepted !== undefined) {
    const paths = unacceptedPaths(report.accessPaths, accepted.paths);
    await attempt("issue", () =>
      publishIssue({
        github,
        repositoryId: Number(env.GITHUB_REPOSITORY_ID ?? 0),
        subject: accepted.path,
        self: createSelf(github),
        issue: accessIssue(paths, comparedAccess(publication, accepted), links),
      }),
    );
  }
  if (reporters.has("code-scanning")) {
    await attempt("code scanning", () => uploadSarif(github, sarifReport(report), judged.headSha, refFor(publication)));
  }
  const hasCheck =
    reporters.has("check") &&
    (await attempt("check run", () =>
      publishCheck({
        github,
        headSha: judged.headSha,
        report,
        text: summaryText(report, problems, links, MAX_CHECK_BYTES),
        warnOnly: publication.warnOnly,
        detailsUrl: links.run,
        identity: checkIdentity(publication),
      }),
    ));
  if (reporters.has("annotations") || (reporters.has("check") && !hasCheck)) annotate(report, log);
  if (reporters.has("summary") && (env.GITHUB_STEP_SUMMARY ?? "") !== "") {
    await stepSummary
      .addRaw(summaryText(report, problems, links, MAX_JOB_SUMMARY_BYTES))
      .write()
      .catch((error: unknown) => {
        problems.push(unexpected("job summary", error));
      });
  }
  const readOnly = occasion.kind === "pull-request" && occasion.readOnly !== null ? ` (${occasion.readOnly})` : "";
  for (const { what, remedy } of problems) {
    log.annotate("warning", `${what} ${remedy}${readOnly} The verdict does not depend on it.`);
  }
}

function comparedAccess({ inputs, report }: Publication, { path, isThere }: Accepted): ComparedAccess {
  const hidesPaths = ({ severity, code }: DiagnosticReport): boolean =>
    severity === "error" || code.startsWith("account-");
  return {
    acceptedFile: path,
    isThere,
    scanned: inputs.account ?? inputs.paths ?? [],
    isComplete: report.summary.accessPathsCut === 0 && !report.diagnostics.some(hidesPaths),
  };
}

function unexpected(name: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return { what: `The ${name} could not be written: ${message}.`, remedy: "Please report it to RDS Gate." };
}

function linksFor({ env, inputs, occasion, judged }: Publication): Links {
  const isCommitted = inputs.account === undefined || occasion.kind !== "scan";
  return createLinks({
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    repository: env.GITHUB_REPOSITORY ?? "",
    headSha: isCommitted ? judged.headSha : undefined,
    baseSha: judged.baseSha,
    runId: env.GITHUB_RUN_ID,
    action: actionOf(env),
  });
}

/** The runner names the repository and ref that the Action came from; neither for one of the repository's own. */
function actionOf({ GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" }: Environment) {
  return repository === "" || ref === "" ? undefined : { repository, ref };
}

/**
 * What the check run is known by: the step of the workflow and what it was asked to judge, so that the same check run is
 * updated by its next attempt, and none of another job, event, pull request or entry of a matrix.
 */
function checkIdentity({ env, inputs, occasion }: Publication): CheckIdentity {
  const { config, paths, failOn, warnOnly, failOnIncomplete, account } = inputs;
  const subject = occasion.kind === "pull-request" ? occasion.pull.number : env.GITHUB_REF;
  const step = [env.GITHUB_WORKFLOW_REF, env.GITHUB_JOB, env.GITHUB_ACTION, env.GITHUB_EVENT_NAME];
  const source = JSON.stringify([...step, subject, config, paths, failOn, warnOnly, failOnIncomplete, account]);
  return {
    source: createHash("sha256").update(source).digest("hex").slice(0, 16),
    attempt: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].join("-"),
    isRepeated: (env.GITHUB_RUN_ATTEMPT ?? "1") !== "1",
  };
}

/** Whether the judged commit still is the head; asked of GitHub when it first matters. */
function currencyOf(github: GitHub, { number, headSha }: PullRequest): () => Promise<boolean> {
  let answer: Promise<{ readonly head: { readonly sha: string } }> | undefined;
  return async () => {
    answer ??= github.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
    return (await answer).head.sha === headSha;
  };
}

function postReview(
  { github, occasion, judged, request, report, options, log }: Publication,
  links: Links,
  self: Self,
  isCurrent: () => Promise<boolean>,
  context: { readonly repositoryId: number; readonly number: number },
): Promise<readonly Problem[]> {
  if (occasion.kind !== "pull-request") return Promise.resolve([]);
  const { head, base } = judged.trees;
  return publishReview({
    github,
    pull: occasion.pull,
    report,
    files: judged.trees.files,
    source: (path, side) => (side === "base" ? (base?.tree ?? head) : head).read(path),
    wording: {
      rules: new Map(report.rules.map((rule) => [rule.id, rule])),
      links,
      context,
      commentedWith: commentedWith(report),
    },
    mended: (findings) => findingsMended(request, options, findings),
    self,
    isCurrent,
    log: log.info,
  });
}

/** The ref that code scanning files results under. */
function refFor({ occasion, env }: Publication): string {
  return occasion.kind === "pull-request" ? `refs/pull/${occasion.pull.number}/head` : (env.GITHUB_REF ?? "");
}

function annotate(report: Report, log: Log): void {
  const { shown, left } = shownByRunner(annotationsOf(report));
  for (const { level, location, title, message } of shown) {
    const { path, startLine, endLine } = location;
    log.annotate(level === "failure" ? "error" : level, message, { title, file: path, startLine, endLine });
  }
  if (left > 0) log.annotate("notice", `${left} more are in the job summary and the report.`);
}

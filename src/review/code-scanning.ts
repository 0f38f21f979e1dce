import { gzipSync } from "node:zlib";
import { GitHubError, type GitHub } from "../github/github.js";
import { problemOf, type Problem } from "./problem.js";

/** GitHub's limit for a compressed file (https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data). */
const MAX_COMPRESSED_BYTES = 10 * 1024 * 1024;

/**
 * Uploads a SARIF report to code scanning (https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data).
 *
 * @param sarif as `sarifReport` gives it, which has at most as many results as GitHub takes
 * @param ref `refs/heads/…`, `refs/tags/…` or `refs/pull/…`
 */
export async function uploadSarif(
  github: GitHub,
  sarif: string,
  commit: string,
  ref: string,
): Promise<readonly Problem[]> {
  const compressed = gzipSync(withSingleLines(sarif));
  if (compressed.length > MAX_COMPRESSED_BYTES) {
    return [
      {
        what: "The SARIF report is too large for code scanning, which takes 10 MB.",
        remedy: "Judge fewer files at once with the input paths.",
      },
    ];
  }
  try {
    await github.rest("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
      commit_sha: commit,
      ref,
      sarif: compressed.toString("base64"),
      tool_name: "RDS Gate",
    });
    return [];
  } catch (error) {
    return [uploadProblem(error)];
  }
}

const WHAT = "The SARIF report could not be uploaded";

/** GitHub says so with 403, or with 404 where it tells nothing of the repository. */
const NOT_ENABLED = /advanced security must be enabled|code (?:scanning|security) (?:is not|must be) enabled/i;

function uploadProblem(error: unknown): Problem {
  if (error instanceof GitHubError && NOT_ENABLED.test(error.message)) {
    return {
      what: `${WHAT}. ${error.message}`,
      remedy:
        "Enable code scanning in the settings of the repository, or take code-scanning out of the input reporters.",
    };
  }
  return problemOf(WHAT, "security-events: write", error);
}

/** The parts of SARIF 2.1.0 that are looked at here. */
interface Log {
  readonly runs: readonly { readonly results: readonly Result[] }[];
}
interface Result {
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
}
interface PhysicalLocation {
  readonly region: { readonly startLine: number; readonly endLine: number };
}

/**
 * GitHub shows an alert in a pull request only when all of its lines are in the diff
 * (https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/triaging-code-scanning-alerts-in-pull-requests),
 * so that a result about a block of which one line was changed would not be seen. Its first line stands for it.
 */
function withSingleLines(sarif: string): string {
  const log = JSON.parse(sarif) as Log;
  const firstLine = (physicalLocation: PhysicalLocation): object => {
    const { startLine, endLine } = physicalLocation.region;
    return startLine === endLine ? physicalLocation : { ...physicalLocation, region: { startLine } };
  };
  return JSON.stringify({
    ...log,
    runs: log.runs.map((run) => ({
      ...run,
      results: run.results.map((result) => ({
        ...result,
        locations: result.locations.map((location) => ({
          ...location,
          physicalLocation: firstLine(location.physicalLocation),
        })),
      })),
    })),
  });
}

import { gzipSync } from "node:zlib";
import type { GitHub } from "../github/github.js";
import { problemOf, type Problem } from "./problem.js";

/**
 * Uploads a SARIF report to code scanning (https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data).
 *
 * @param ref `refs/heads/…`, `refs/tags/…` or `refs/pull/…`
 */
export async function uploadSarif(
  github: GitHub,
  sarif: string,
  commit: string,
  ref: string,
): Promise<readonly Problem[]> {
  try {
    await github.rest("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
      commit_sha: commit,
      ref,
      sarif: gzipSync(sarif).toString("base64"),
      tool_name: "RDS Gate",
    });
    return [];
  } catch (error) {
    return [problemOf("The SARIF report could not be uploaded", "security-events: write", error)];
  }
}

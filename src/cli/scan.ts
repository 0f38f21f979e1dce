import { unmatchedStacks } from "../config/stacks.js";
import { runGate } from "../gate.js";
import { createProgress } from "../report/progress.js";
import { folderTree } from "../source/folder.js";
import { findConfig, requestOf } from "./context.js";
import { UsageError } from "./error.js";
import { judgedRoot } from "./judged.js";
import type { JudgeOptions } from "./options.js";
import { exitCode, writeReport } from "./output.js";
import { treeOptions } from "../request/trees.js";
import { useReadersOf } from "./used.js";

/**
 * `rds-gate scan`: judges files as they are.
 *
 * @returns the exit code
 */
export async function scan(paths: readonly string[], options: JudgeOptions): Promise<number> {
  const cwd = process.cwd();
  const judged = judgedRoot(cwd, paths);
  const found = await findConfig(cwd, judged.root, options.config);
  const within = paths.length === 0 ? (found.config.paths ?? judged.paths) : judged.paths;
  const head = folderTree(judged.root, treeOptions(within));
  useReadersOf(head);
  const request = requestOf(cwd, judged.root, found, options);
  const progress = createProgress(process.stderr);
  const report = await runGate({
    ...request,
    head,
    // A part of the folder need not have all that the configuration names.
    diagnostics: judged.paths.every((path) => path === ".") ? unmatchedStacks(found.config, head) : [],
    onStack: (done, total) => {
      progress.update("evaluating", done, total);
    },
  });
  progress.clear();
  if (report.summary.files === 0 && report.diagnostics.length === 0) {
    throw new UsageError(
      `${paths.join(", ") || "this folder"} has no Terraform, CloudFormation or IAM policy files; name a folder that does`,
    );
  }
  await writeReport(report, options, { prefix: judged.prefix, source: (path) => head.read(path) });
  return exitCode(report, options);
}

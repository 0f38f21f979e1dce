import { analysedGraph } from "../analysed-graph.js";
import { folderTree } from "../source/folder.js";
import { evaluateStacks } from "../stacks.js";
import { toldOnce } from "../verdict.js";
import { evaluationOf } from "../request/evaluation.js";
import { findConfig, givenBy } from "./context.js";
import { withoutSecrets } from "./hidden-values.js";
import { judgedRoot } from "./judged.js";
import type { JudgeOptions } from "./options.js";
import { write } from "./output.js";
import { treeOptions } from "../request/trees.js";

/**
 * `rds-gate graph`: prints the graph document that the policies see, with resources of every type, and what could not be
 * read.
 *
 * @returns the exit code: 2 when something could not be read
 */
export async function graph(
  paths: readonly string[],
  options: Pick<JudgeOptions, "config" | "varFile" | "var" | "workspace" | "plan" | "output">,
): Promise<number> {
  const cwd = process.cwd();
  const judged = judgedRoot(cwd, paths);
  const { config } = await findConfig(cwd, judged.root, options.config);
  const tree = folderTree(judged.root, treeOptions(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
  const stacks = await evaluateStacks(tree, evaluationOf(config, givenBy(cwd, judged.root, options)));
  const { document } = analysedGraph(stacks, config.access.settings).graph;
  const diagnostics = toldOnce([...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)]).map(
    ({ code, severity, message, span }) => ({ code, severity, message, location: span }),
  );
  await write(`${JSON.stringify({ ...withoutSecrets(document), diagnostics }, undefined, 2)}\n`, options.output);
  return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}

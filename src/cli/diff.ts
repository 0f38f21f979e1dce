import type { ConfigChange } from "../config/changed.js";
import { unmatchedStacks } from "../config/stacks.js";
import { runGate } from "../gate.js";
import { createProgress } from "../report/progress.js";
import type { ListedTree } from "../source/listed.js";
import { selectedTree } from "../source/selected.js";
import { comparisonOf } from "./comparison.js";
import type { Tree } from "../source/tree.js";
import { CONFIG_FILE } from "../request/request.js";
import { findConfig, requestOf } from "./context.js";
import { prefixOf } from "./judged.js";
import type { JudgeOptions } from "./options.js";
import { exitCode, writeReport } from "./output.js";
import { useReadersOf } from "./used.js";

/**
 * `rds-gate diff`: judges what a change introduces. Configuration comes from the base, so that a change cannot configure its
 * own judgement.
 *
 * @returns the exit code
 */
export async function diff(base: string | undefined, head: string | undefined, options: JudgeOptions): Promise<number> {
  const cwd = process.cwd();
  const comparison = comparisonOf(cwd, base, head);
  const { root, base: before } = comparison;
  useReadersOf(comparison.head);
  const found = await findConfig(cwd, root, options.config, before.tree);
  const request = requestOf(cwd, root, found, options);
  const change = options.config === undefined ? await configChange(before.tree, comparison.head) : undefined;
  const proposed = change?.proposed?.waivers;
  const { paths } = found.config;
  const selected = (tree: ListedTree): ListedTree => (paths === undefined ? tree : selectedTree(tree, paths));
  const progress = createProgress(process.stderr);
  const report = await runGate({
    ...request,
    waivers: { ...request.waivers, ...(proposed !== undefined && { proposed }) },
    diagnostics: [...(change?.diagnostics ?? []), ...unmatchedStacks(found.config, comparison.head)],
    head: selected(comparison.head),
    base: { ...before, tree: selected(before.tree) },
    onStack: (done, total) => {
      progress.update("evaluating", done, total);
    },
  });
  progress.clear();
  await writeReport(report, options, {
    prefix: prefixOf(cwd, root),
    basePrefix: prefixOf(cwd, comparison.baseRoot),
    source: (path, side) => (side === "base" ? before.tree : comparison.head).read(path),
  });
  return exitCode(report, options);
}

/** What the change does to the configuration; `undefined` when it leaves it as it is. A file that is named is no part of it. */
async function configChange(base: Tree, head: Tree): Promise<ConfigChange | undefined> {
  const [before, after] = [base.read(CONFIG_FILE), head.read(CONFIG_FILE)];
  if (before === after) return undefined;
  const { configChanges } = await import("../config/changed.js");
  return configChanges(CONFIG_FILE, before, after);
}

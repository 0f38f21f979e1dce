import type { AccessSettings } from "./access/settings.js";
import { treeAccess, type Before, type TreeAccess } from "./access/tree.js";
import { buildGraph, type Graph } from "./graph/build.js";
import type { Stack } from "./graph/resource.js";

/** The graph of a tree, and who can reach which of its databases. */
export interface AnalysedGraph {
  readonly graph: Graph;
  readonly access: TreeAccess;
}

/** What the graph of a head is compared with: that of its base, and how to find things again. */
export type AnalysedBase = AnalysedGraph & Omit<Before, "analysis">;

/** Links the resources of a tree and writes what the policies see of them. */
export function linkedGraph(stacks: readonly Stack[], base?: AnalysedBase): Graph {
  return buildGraph(stacks, {
    ...(base && { base: { document: base.graph.document, nameInHead: base.nameInHead } }),
  });
}

/** Reads the policies of a graph, and adds to its document what they say and who can reach which database. */
export function analysedGraph(
  graph: Graph,
  stacks: readonly Stack[],
  settings: AccessSettings,
  base?: AnalysedBase,
): AnalysedGraph {
  const access = treeAccess(
    graph.index,
    withAccounts(settings, stacks),
    base && { analysis: base.access.analysis, nameInHead: base.nameInHead, hunksIn: base.hunksIn },
  );
  const { document } = graph;
  const iam = { ...document.iam, documents: access.documents };
  return { graph: { ...graph, document: { ...document, iam, access: access.document } }, access };
}

/** The settings with the accounts that the stacks name. */
function withAccounts(settings: AccessSettings, stacks: readonly Stack[]): AccessSettings {
  const named = stacks.flatMap(({ accounts = [] }) => accounts);
  return { ...settings, accounts: [...new Set([...settings.accounts, ...named])] };
}

import type { AccessSettings } from "./access/settings.js";
import { treeAccess, type Before, type TreeAccess } from "./access/tree.js";
import { buildGraph, indexGraph, type Graph } from "./graph/build.js";
import type { Stack } from "./graph/resource.js";

/** The graph of a tree, and who can reach which of its databases. */
export interface AnalysedGraph {
  readonly graph: Graph;
  readonly access: TreeAccess;
}

/** What the graph of a head is compared with: that of its base, and how to find things again. */
export type AnalysedBase = AnalysedGraph & Omit<Before, "analysis">;

/** Links the resources of a tree, reads its policies, and writes the document that the policies see. */
export function analysedGraph(stacks: readonly Stack[], settings: AccessSettings, base?: AnalysedBase): AnalysedGraph {
  const index = indexGraph(stacks);
  const access = treeAccess(
    index,
    withAccounts(settings, stacks),
    base && { analysis: base.access.analysis, nameInHead: base.nameInHead, hunksIn: base.hunksIn },
  );
  const graph = buildGraph(stacks, {
    index,
    policyDocuments: () => access.documents,
    access: () => access.document,
    ...(base && { base: { document: base.graph.document, nameInHead: base.nameInHead } }),
  });
  return { graph, access };
}

/** The settings with the accounts that the stacks name. */
function withAccounts(settings: AccessSettings, stacks: readonly Stack[]): AccessSettings {
  const named = stacks.flatMap(({ accounts = [] }) => accounts);
  return { ...settings, accounts: [...new Set([...settings.accounts, ...named])] };
}

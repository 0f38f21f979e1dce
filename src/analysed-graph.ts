import type { AccessSettings } from "./access/settings.js";
import { treeAccess, type Before, type TreeAccess } from "./access/tree.js";
import { buildGraph, type Graph } from "./graph/build.js";
import type { Stack } from "./graph/resource.js";
import { policyDocuments, readPolicies, type ReadPolicy } from "./iam/index.js";

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

/** A graph whose document says what the policies allow. */
export interface GraphWithPolicies {
  readonly graph: Graph;
  readonly policies: readonly ReadPolicy[];
}

/** Reads the policies of a graph, and adds to its document what they say. */
export function withPolicies(graph: Graph, { privilegedUsers }: AccessSettings): GraphWithPolicies {
  const policies = readPolicies(graph.index);
  const documents = policyDocuments(graph.index, { privilegedUsers }, policies);
  const { document } = graph;
  return { graph: { ...graph, document: { ...document, iam: { ...document.iam, documents } } }, policies };
}

/** Adds to the document of a graph who can reach which database. */
export function withAccess(
  { graph, policies }: GraphWithPolicies,
  stacks: readonly Stack[],
  settings: AccessSettings,
  base?: AnalysedBase,
): AnalysedGraph {
  const access = treeAccess(
    graph.index,
    policies,
    withAccounts(settings, stacks),
    base && { analysis: base.access.analysis, nameInHead: base.nameInHead, hunksIn: base.hunksIn },
  );
  return { graph: { ...graph, document: { ...graph.document, access: access.document } }, access };
}

/** All of that for a tree by itself. */
export function analysedGraph(stacks: readonly Stack[], settings: AccessSettings): AnalysedGraph {
  return withAccess(withPolicies(linkedGraph(stacks), settings), stacks, settings);
}

/** The settings with the accounts that the stacks name. */
function withAccounts(settings: AccessSettings, stacks: readonly Stack[]): AccessSettings {
  const named = stacks.flatMap(({ accounts = [] }) => accounts);
  return { ...settings, accounts: [...new Set([...settings.accounts, ...named])] };
}

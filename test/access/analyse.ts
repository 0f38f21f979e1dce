import { indexGraph } from "../../src/graph/build.js";
import type { GraphIndex } from "../../src/graph/node.js";
import { analyseAccess } from "../../src/access/index.js";
import type { AccessAnalysis, AccessPath } from "../../src/access/model.js";
import { DEFAULT_SETTINGS, type AccessSettings } from "../../src/access/settings.js";
import { readPolicies } from "../../src/iam/index.js";
import { evaluateStacks } from "../../src/stacks.js";
import { memoryTree } from "../support/memory-tree.js";

/** The account that the cases are deployed in. */
export const OWN = "111122223333";

export type Settings = Partial<AccessSettings>;

export async function indexOf(files: Readonly<Record<string, string>>): Promise<GraphIndex> {
  const stacks = await evaluateStacks(memoryTree(files), {
    terraform: { varFiles: [], variables: {} },
    cloudformation: {},
  });
  return indexGraph(stacks);
}

/** The paths of a tree that is deployed in {@link OWN}. */
export async function analyse(
  files: Readonly<Record<string, string>>,
  settings: Settings = {},
): Promise<AccessAnalysis> {
  const index = await indexOf(files);
  return analyseAccess(index, readPolicies(index), { ...DEFAULT_SETTINGS, accounts: [OWN], ...settings });
}

export function viaOf({ hops, capability }: AccessPath): readonly string[] {
  return [...hops, ...(capability.hops ?? [])].map(({ kind, target }) => `${kind}:${target}`);
}

/** `service:lambda.amazonaws.com > assume:role/fn > connect aws_db_instance.orders/app must 35`, in the order of the analysis. */
export function lines({ paths }: AccessAnalysis): readonly string[] {
  return paths.map((path) => {
    const { access, database, user } = path.capability;
    const end = `${access} ${database.label}${user === undefined ? "" : `/${user.label}`}`;
    return `${[path.source.label, ...viaOf(path)].join(" > ")} > ${end} ${path.certainty} ${path.score}`;
  });
}

import type { Place } from "../graph/build.js";
import type { AccessDocument } from "../graph/document.js";
import { groupBy } from "../graph/group.js";
import type { GraphIndex, GraphNode } from "../graph/node.js";
import type { ReadPolicy } from "../iam/index.js";
import type { HunksIn } from "../source/changed-lines.js";
import { comparePaths, uncomparedPaths } from "./compare.js";
import { accessDocument, type PlacedPath } from "./document.js";
import { analyseAccess } from "./index.js";
import type { AccessAnalysis } from "./model.js";
import { placeOf, type Blame } from "./place.js";
import type { AccessSettings } from "./settings.js";

/** Who can reach which database of a tree. */
export interface TreeAccess {
  readonly analysis: AccessAnalysis;
  readonly document: AccessDocument;
  readonly paths: readonly PlacedPath[];
}

/** What a tree is compared with. */
export interface Before {
  readonly analysis: AccessAnalysis;
  readonly nameInHead: (place: Place) => Place;
  readonly hunksIn: HunksIn;
}

/** Finds and compares what can be reached with the policies of a tree. */
export function treeAccess(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  settings: AccessSettings,
  before?: Before,
): TreeAccess {
  const analysis = analyseAccess(index, policies, settings);
  const compared = before ? comparePaths(before.analysis, analysis, before.nameInHead) : uncomparedPaths(analysis);
  const blame = before && { hunksIn: before.hunksIn, policiesOf: holdersByPrincipal(policies) };
  const paths = compared.flatMap((each): PlacedPath[] => {
    // What was there before stays where it is spoken of.
    const place = placeOf(each.path, OPENED.has(each.change) ? blame : undefined);
    return place === undefined ? [] : [{ ...each, place }];
  });
  return {
    analysis,
    document: accessDocument(paths, before !== undefined, analysis.cut),
    paths,
  };
}

/** Changes that something in the head has caused. */
const OPENED: ReadonlySet<PlacedPath["change"]> = new Set(["new", "widened", "guard-lost"]);

/** Finds the resources that hold the policies and boundaries of an identity. */
function holdersByPrincipal(policies: readonly ReadPolicy[]): Blame["policiesOf"] {
  const byPrincipal = groupBy(
    policies.flatMap(({ held }) => held.principals.map((principal) => ({ principal, holder: held.holder }))),
    ({ principal }) => principal,
  );
  return (identity) => [...new Set((byPrincipal.get(identity) ?? []).map(({ holder }): GraphNode => holder))];
}

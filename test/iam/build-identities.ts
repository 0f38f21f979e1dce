import { buildGraph } from "../../src/graph/build.js";
import type { GraphIndex } from "../../src/graph/node.js";
import type { Resource } from "../../src/graph/resource.js";
import { identities, type Identity } from "../../src/iam/identities.js";
import { readPolicies } from "../../src/iam/read.js";
import { stack } from "../graph/build-values.js";

/** The identities of one stack. */
export function identitiesOf(...resources: readonly Resource[]): readonly Identity[] {
  let found: readonly Identity[] = [];
  buildGraph([stack(resources)], {
    policyDocuments: (index: GraphIndex) => {
      found = identities(index, readPolicies(index));
      return [];
    },
  });
  return found;
}

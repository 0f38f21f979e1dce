import type { Cause } from "../../graph/value.js";
import { requiredResources } from "../../iam/action-facts.js";
import { arnPattern, containsArn, inPartitionOf, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { DatabaseAction } from "./actions.js";
import type { CapabilityContext } from "./context.js";
import { RESOURCE_TYPES } from "./resource-types.js";

/** A type of resource that requests need one of, beside what they are about. */
interface RequiredType {
  readonly name: string;
  readonly whole: ArnPattern;
  /** Types of the resources of a tree that it is. */
  readonly nodes: readonly string[];
}

/** Types that tell no database, and that some requests need one of. */
const OTHER_NODES: Readonly<Record<string, readonly string[]>> = {
  subgrp: ["aws_db_subnet_group"],
  "global-cluster": ["aws_rds_global_cluster"],
};

/** Resources that a request can do without, whatever the reference says: deleting a cluster without a final snapshot. */
const DISPENSABLE: Readonly<Record<string, readonly string[]>> = { "rds:deletedbcluster": ["cluster-snapshot"] };

const REQUIRED = new Map<DatabaseAction, readonly RequiredType[]>();

function requiredTypes(action: DatabaseAction): readonly RequiredType[] {
  let types = REQUIRED.get(action);
  if (types === undefined) {
    const name = action.literal ?? "";
    const spared: readonly string[] = [...action.on, ...(DISPENSABLE[name] ?? [])];
    const others = requiredResources(name).filter((type) => !spared.includes(type.name));
    types = others.map((type): RequiredType => {
      const known = [...RESOURCE_TYPES.values()].find((each) => each.name === type.name);
      return { name: type.name, whole: arnPattern(type.arn), nodes: known?.nodes ?? OTHER_NODES[type.name] ?? [] };
    });
    REQUIRED.set(action, types);
  }
  return types;
}

/**
 * What is not certain to be allowed of what requests for an action need beside the resources that they are about. Whoever asks
 * chooses these, so that one of each type is enough
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#resource-types-table).
 */
export function missingTypes(
  action: DatabaseAction,
  grants: readonly EffectiveGrant[],
  { directory }: CapabilityContext,
): readonly Cause[] {
  const types = requiredTypes(action);
  if (types.length === 0) return [];
  const sure = grants.filter(({ certainty }) => certainty === "yes");
  if (sure.some(({ resource, except }) => resource.kind === "everything" && except.length === 0)) return [];
  const isAllowed = ({ whole, nodes }: RequiredType): boolean =>
    sure.some((grant) => {
      if (grant.except.some((spared) => containsArn(spared, inPartitionOf(spared, whole)) === "yes")) return false;
      const named = directory.named(grant, whole, nodes);
      if (named.kind === "nodes") return named.nodes.some(({ certainty }) => certainty === "yes");
      return named.kind === "any" || (named.kind === "elsewhere" && named.because.length === 0);
    });
  return types
    .filter((type) => !isAllowed(type))
    .map(({ name }) => ({
      reason: `${action.action} is also authorised on a resource of the type ${name}, of which nothing is certainly allowed`,
    }));
}

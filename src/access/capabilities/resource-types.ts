import { arnPattern, type ArnPattern } from "../../iam/arn.js";
import type { GraphNode } from "../../graph/node.js";
import { linked } from "../../graph/node.js";

/** What an action is authorised on, as far as it tells which databases it is about. */
export interface ResourceType {
  readonly name: ResourceTypeName;
  /** All resources of the type. */
  readonly whole: ArnPattern;
  /** Types of the resources of a tree that it is. */
  readonly nodes: readonly string[];
  /** The databases that such a resource belongs to. */
  readonly databasesOf: (node: GraphNode) => readonly GraphNode[];
}

export type ResourceTypeName =
  | "db"
  | "cluster"
  | "snapshot"
  | "cluster-snapshot"
  | "pg"
  | "cluster-pg"
  | "og"
  | "db-proxy"
  | "key"
  /** Actions that name no resource, or none that tells a database. */
  | "none"
  | "other";

/** Databases that have data of their own. */
export const DATABASE_TYPES: readonly string[] = ["aws_db_instance", "aws_rds_cluster"];

const itself = (node: GraphNode): readonly GraphNode[] => [node];

const along =
  (...roles: readonly string[]) =>
  (node: GraphNode): readonly GraphNode[] => [...new Set(roles.flatMap((role) => linked(node, role)))];

/** The database that a snapshot is of, or the one that the snapshot that it copies is of. */
export function databasesOfSnapshot(node: GraphNode): readonly GraphNode[] {
  const seen = new Set<GraphNode>();
  const found = new Set<GraphNode>();
  const pending = [node];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const database of along("instance", "cluster")(at)) found.add(database);
    pending.push(...linked(at, "source"));
  }
  return [...found];
}

/**
 * Resource types of RDS and what hangs on them
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_rds.html).
 */
const ROWS: readonly (readonly [
  name: ResourceTypeName,
  whole: string,
  nodes: readonly string[],
  databasesOf: (node: GraphNode) => readonly GraphNode[],
])[] = [
  ["db", "arn:*:rds:*:*:db:*", ["aws_db_instance"], itself],
  ["cluster", "arn:*:rds:*:*:cluster:*", ["aws_rds_cluster"], itself],
  ["snapshot", "arn:*:rds:*:*:snapshot:*", ["aws_db_snapshot", "aws_db_snapshot_copy"], databasesOfSnapshot],
  [
    "cluster-snapshot",
    "arn:*:rds:*:*:cluster-snapshot:*",
    ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"],
    databasesOfSnapshot,
  ],
  ["pg", "arn:*:rds:*:*:pg:*", ["aws_db_parameter_group"], along("instances")],
  ["cluster-pg", "arn:*:rds:*:*:cluster-pg:*", ["aws_rds_cluster_parameter_group"], along("clusters")],
  ["og", "arn:*:rds:*:*:og:*", ["aws_db_option_group"], along("instances")],
  ["db-proxy", "arn:*:rds:*:*:db-proxy:*", ["aws_db_proxy"], along("targets")],
  [
    "key",
    "arn:*:kms:*:*:key/*",
    ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"],
    along("databases"),
  ],
  ["none", "*", [], () => []],
  ["other", "arn:*:*:*:*:*", [], () => []],
];

export const RESOURCE_TYPES: ReadonlyMap<ResourceTypeName, ResourceType> = new Map(
  ROWS.map(([name, whole, nodes, databasesOf]) => [name, { name, whole: arnPattern(whole), nodes, databasesOf }]),
);

import type { Span } from "../../graph/span.js";
import type { Value } from "../../graph/value.js";
import { isJsonArray, isJsonObject, plannedAttribute, type Planned } from "./plan.js";
import { plannedValue } from "./value.js";

interface Inheritance {
  /** Arguments that say where the data comes from. */
  readonly from: readonly string[];
  /** What a database takes over from there where its block does not say it. */
  readonly attributes: readonly string[];
}

/**
 * What restored databases and replicas take over: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html
 */
const INHERITED: Readonly<Record<string, Inheritance>> = {
  aws_db_instance: {
    from: ["replicate_source_db", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
    attributes: ["engine", "engine_version", "kms_key_id", "storage_encrypted"],
  },
  aws_rds_cluster: {
    from: ["replication_source_identifier", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
    attributes: ["engine_version", "kms_key_id", "storage_encrypted"],
  },
};

/**
 * The attributes that a database has from its source and that its block does not set, when it exists: a rule asks for them, and
 * only the plan knows them. Everything else that a plan has beyond the block is a default of the provider.
 *
 * @param isReal whether it exists
 */
export function inheritedAttributes(
  type: string,
  entries: ReadonlyMap<string, Value>,
  state: Planned,
  isReal: boolean,
  header: Span,
  address: string,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const inheritance = Object.hasOwn(INHERITED, type) ? INHERITED[type] : undefined;
  if (!isReal || inheritance?.from.some((name) => isSet(entries.get(name))) !== true) return found;
  for (const name of inheritance.attributes) {
    const planned = plannedAttribute(state, name);
    const { value } = planned;
    if (isSet(entries.get(name)) || value === undefined || value === null || value === "") continue;
    if (isJsonArray(value) || isJsonObject(value)) continue;
    found.set(name, plannedValue(planned, { span: header, called: `${address}.${name}` }));
  }
  return found;
}

function isSet(value: Value | undefined): boolean {
  if (value?.kind === "known") return value.value !== null && value.value !== "";
  return value !== undefined && !(value.kind === "list" && value.items.length === 0 && value.rest === undefined);
}

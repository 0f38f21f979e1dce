import { COMPUTE_TYPES } from "./vocabulary/compute.js";
import { IDENTITY_TYPES } from "./vocabulary/identity.js";
import { NETWORK_TYPES } from "./vocabulary/network.js";
import { RDS_TYPES } from "./vocabulary/rds.js";
import type { Properties, TypeEntry } from "./vocabulary/shape.js";
import { WORKLOAD_TYPES } from "./vocabulary/workload.js";

const TYPES: ReadonlyMap<string, TypeEntry> = new Map(
  [RDS_TYPES, NETWORK_TYPES, IDENTITY_TYPES, COMPUTE_TYPES, WORKLOAD_TYPES].flatMap((types) => Object.entries(types)),
);

/**
 * What is known of a resource type; `undefined` for types without counterpart in the vocabulary.
 *
 * @param has whether the resource has a property, since an instance of a cluster is another thing than one that stands alone
 */
export function entryOf(type: string, has: (property: string) => boolean = () => false): TypeEntry | undefined {
  const entry = TYPES.get(type);
  return entry?.variant !== undefined && has(entry.variant.having) ? entry.variant.entry : entry;
}

let spellings: ReadonlyMap<string, string> | undefined;

/** The name of a known type that a text differs from in case or white space only; CloudFormation does not take it. */
export function spellingOf(type: string): string | undefined {
  if (TYPES.has(type)) return undefined;
  spellings ??= new Map(Array.from(TYPES.keys(), (name) => [name.toLowerCase(), name]));
  return spellings.get(type.trim().toLowerCase());
}

/** Every property that a type has; `undefined` where the vocabulary does not know them all. */
export function propertyNamesOf(type: string): ReadonlySet<string> | undefined {
  const entry = TYPES.get(type);
  if (entry?.others === undefined) return undefined;
  const { properties, variant, implied = [], others } = entry;
  return new Set([
    ...others,
    ...Object.keys(properties),
    ...Object.keys(variant?.entry.properties ?? {}),
    ...implied.flatMap((one) => [one.having, ...(one.isEach === true ? [] : Object.keys(one.properties))]),
  ]);
}

/** The attribute that `Ref` (without a name) or `Fn::GetAtt` gives, in the vocabulary. */
export function attributeOf(entry: TypeEntry | undefined, name: string | undefined): string {
  if (name === undefined) return entry?.ref ?? "id";
  const known = entry?.attributes;
  if (known !== undefined && Object.hasOwn(known, name)) return known[name] ?? name;
  return entry === undefined ? name : snakeCase(name);
}

/** `VpcId` as `vpc_id`, `RoleARN` as `role_arn`. */
function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

/** What every resource can have beside its properties. */
const OF_THE_RESOURCE: Readonly<Record<string, string>> = {
  deletion_policy: "DeletionPolicy",
  update_replace_policy: "UpdateReplacePolicy",
  skip_final_snapshot: "DeletionPolicy",
  depends_on: "DependsOn",
};

const labelsByEntry = new WeakMap<TypeEntry, Readonly<Record<string, string>>>();

/** Attribute path to property path, for the attributes of a type that templates call differently. */
export function labelsOf(entry: TypeEntry | undefined): Readonly<Record<string, string>> {
  if (entry === undefined) return OF_THE_RESOURCE;
  let labels = labelsByEntry.get(entry);
  if (labels === undefined) {
    const found: Record<string, string> = { ...OF_THE_RESOURCE };
    label(entry.properties, "", "", found);
    labels = found;
    labelsByEntry.set(entry, labels);
  }
  return labels;
}

/** Labels of one implied resource. */
export function labelsOfProperties(properties: Properties): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  label(properties, "", "", found);
  return found;
}

function label(properties: Properties, attributes: string, names: string, into: Record<string, string>): void {
  for (const [name, shape] of Object.entries(properties)) {
    const source = `${names}${name}`;
    if (shape.kind === "members") label(shape.properties, attributes, `${source}.`, into);
    else if (shape.kind === "inside") label({ [name]: shape.shape }, `${attributes}${shape.block}.`, names, into);
    else if (shape.kind === "flag") into[`${attributes}${snakeCase(name)}`] ??= source;
    else {
      const attribute = `${attributes}${shape.to}`;
      into[attribute] ??= source;
      if (shape.kind === "blocks") label(shape.properties, `${attribute}.`, `${source}.`, into);
    }
  }
}

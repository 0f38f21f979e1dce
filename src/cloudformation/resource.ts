import { isUnset } from "../graph/known.js";
import type { ModuleCall, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import { doubted } from "../graph/existence.js";
import type { Cause, MapValue, UnknownValue, Value } from "../graph/value.js";
import { caseIn, scopeWithin } from "./assumptions.js";
import { decide } from "./conditions.js";
import { evaluate } from "./evaluate.js";
import { becauseOf } from "./branches.js";
import { reportMisspelt } from "./misspelt.js";
import { reportOpaque } from "./opaque.js";
import type { Scope } from "./scope.js";
import { generatedEventRoles, generatedPermissions, generatedRole, generatedRoleName } from "./serverless.js";
import { translate } from "./translate.js";
import { computed, firstLine, isSame, known, mayBeUnset, reasonsIn, textOf, unknown } from "./values.js";
import { entryOf, labelsOf, labelsOfProperties, spellingOf } from "./vocabulary.js";
import type { Implied, Properties, TypeEntry } from "./vocabulary/shape.js";

/** Where a resource stands. */
export interface Placement {
  readonly id: string;
  readonly stack: string;
  readonly calls: readonly ModuleCall[];
  /** Its first line. */
  readonly header: Span;
  readonly scope: Scope;
  /** Why it may not exist, besides its condition. */
  readonly doubt: readonly Cause[];
  /** What the file calls that which it says, where it is not in CloudFormation's words. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/**
 * The resources that one entry of a template's `Resources` section gives: none when its condition is false, and some that it
 * implies, such as the role of a SAM function.
 */
export function resourcesOf(raw: Value, around: Placement): readonly Resource[] {
  const { id, header } = around;
  const type = raw.kind === "map" ? textOf(raw.entries.get("Type")) : undefined;
  if (raw.kind !== "map" || type === undefined) {
    reportShapeless(raw, around);
    return [];
  }
  const spelling = spellingOf(type);
  if (spelling !== undefined) {
    const message = `There is no resource type "${type}", and ${id} is not judged: CloudFormation calls it ${spelling}`;
    around.scope.report("cloudformation-resource", "error", message, raw.entries.get("Type")?.span ?? header);
  }
  const existence = existenceOf(raw, around);
  if (existence === false) return [];
  const scope = scopeWithin(raw, around.scope, evaluate);
  const placement = { ...around, scope };
  const properties = propertiesOf(raw, scope);
  reportOpaque(type, properties, scope);
  reportMisspelt(type, properties, scope);
  const entry = entryOf(type, (property) => !isUnset(properties.entries.get(property)));
  const translation =
    entry === undefined
      ? { attributes: properties.entries, native: new Map<string, Value>() }
      : translate(properties, entry.properties);
  const native = new Map(translation.native);
  const all = new Map([...translation.attributes, ...resourceAttributes(raw, entry, header, scope)]);
  const common = commonOf(raw, type, placement, existence);
  const resource = (address: string, name: string, parts: Parts): Resource => ({ ...common, address, name, ...parts });

  const serverless = { type, id, properties, header, span: raw.span, scope };
  const generated = generatedRoleFor(id, type, properties);
  if (generated !== undefined) {
    const attribute = attributeNamed(entry, "Role");
    const arn = computed({ address: scope.addressOf(generated.name), attribute: "arn" }, header);
    all.set(attribute, whereUnset(all.get(attribute), arn));
    // They are the role's.
    native.delete("Policies");
  }
  const rest = properties.rest === undefined ? {} : { rest: properties.rest };
  const resources = [
    resource(scope.addressOf(id), id, {
      type: entry?.type ?? type,
      nativeType: type,
      attributes: { kind: "map", entries: all, span: raw.span, ...rest },
      labels: around.labels === undefined ? labelsOf(entry) : { ...labelsOf(entry), ...around.labels },
      ...(native.size === 0 ? {} : { native: { kind: "map", entries: native, span: raw.span } }),
    }),
  ];
  if (generated !== undefined) {
    const { name, uncertain, onlyIf } = generated;
    const attributes = generatedRole(serverless);
    const labels = { managed_policy_arns: "Policies", inline_policy: "Policies" };
    const parts = { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes, labels };
    resources.push(doubted(resource(scope.addressOf(name), name, parts), uncertain, onlyIf));
  }
  for (const { name, attributes } of generatedEventRoles(serverless)) {
    const parts = { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes };
    resources.push(resource(scope.addressOf(name), name, parts));
  }
  for (const implied of entry?.implied ?? []) {
    for (const { address, parts, uncertain, onlyIf } of impliedBy(implied, properties, placement)) {
      resources.push(doubted(resource(address, id, { ...parts, nativeType: type }), uncertain, onlyIf));
    }
  }
  if (type === "AWS::Serverless::Function") {
    for (const { name, attributes, uncertain } of generatedPermissions(serverless)) {
      const parts = { type: "aws_lambda_permission", nativeType: "AWS::Lambda::Permission", attributes };
      resources.push(doubted(resource(scope.addressOf(name), name, parts), uncertain));
    }
  }
  return resources;
}

/** The role that SAM generates for a resource that names none, or names none in one case. */
function generatedRoleFor(
  id: string,
  type: string,
  { entries, rest }: MapValue,
): ({ readonly name: string } & Pick<Resource, "uncertain" | "onlyIf">) | undefined {
  const given = entries.get("Role");
  const name = mayBeUnset(given) ? generatedRoleName(id, type) : undefined;
  if (name === undefined) return undefined;
  if (given?.kind === "unknown") return { name, uncertain: given.because, ...caseOf(given, isUnset) };
  // What a macro returns may name one.
  return given !== undefined || rest === undefined ? { name } : { name, uncertain: rest };
}

/** What has to hold for a value to be one of those that are meant, where that is one case. */
function caseOf({ oneOf = [], cases }: UnknownValue, isMeant: (value: Value) => boolean): Pick<Resource, "onlyIf"> {
  const [onlyIf, ...others] = (cases ?? []).filter((_, index) => oneOf.slice(index, index + 1).some(isMeant));
  return onlyIf === undefined || others.length > 0 ? {} : { onlyIf };
}

/** A value with another one in the place of the case in which it is not set. */
function whereUnset(value: Value | undefined, other: Value): Value {
  if (value?.kind !== "unknown") return other;
  const references = [...(value.references ?? []), ...(other.references ?? [])];
  return { ...value, references, oneOf: (value.oneOf ?? []).map((each) => (isUnset(each) ? other : each)) };
}

type Parts = Pick<Resource, "type" | "nativeType" | "attributes" | "labels" | "native">;

function commonOf(
  raw: MapValue,
  type: string,
  { stack, calls, header, scope, doubt }: Placement,
  existence: true | readonly Cause[],
): Omit<Resource, keyof Parts | "address" | "name"> {
  return {
    format: "cloudformation",
    mode: "managed",
    stack,
    calls,
    span: raw.span,
    header,
    ...(existence === true ? {} : { uncertain: existence }),
    ...(existence === true || doubt.length > 0 || scope.supposed === undefined ? {} : { onlyIf: caseIn(scope) }),
  };
}

function reportShapeless(raw: Value, { id, scope }: Placement): void {
  // What another file should give, which has been said.
  if (raw.kind === "unknown") return;
  if (id === "Fn::Transform" || (raw.kind === "map" && raw.entries.has("Fn::Transform"))) {
    const message = "The macro adds resources that are not known before it is deployed";
    scope.report("cloudformation-macro", "note", message, raw.span);
  } else if (!id.startsWith("Fn::ForEach::")) {
    scope.report("cloudformation-resource", "error", `Resource ${id} has no Type`, raw.span);
  }
}

/** Whether a resource exists, by its `Condition` and the loop that it is made by; if that is not decided, why. */
function existenceOf(raw: MapValue, { id, scope, doubt }: Placement): boolean | readonly Cause[] {
  const condition = raw.entries.get("Condition");
  const name = textOf(condition);
  const truth = condition === undefined || name === undefined ? true : decide(name, scope, condition, evaluate);
  if (truth === false || (truth === true && doubt.length === 0)) return truth;
  if (truth === true) return doubt;
  return [...doubt, ...becauseOf({ condition: name ?? "", causes: truth }, `${id} exists only if it holds`)];
}

function propertiesOf(raw: MapValue, scope: Scope): MapValue {
  const properties = raw.entries.get("Properties");
  const value = properties === undefined ? undefined : evaluate(properties, scope);
  if (value?.kind === "map") return value;
  const empty: MapValue = { kind: "map", entries: new Map(), span: raw.span };
  // After a syntax error they may be what was not understood.
  if (value === undefined || isUnset(value)) return raw.rest === undefined ? empty : { ...empty, rest: raw.rest };
  return { ...empty, rest: reasonsIn(value) };
}

/** Attributes from what stands beside the properties. */
function resourceAttributes(
  raw: MapValue,
  entry: TypeEntry | undefined,
  header: Span,
  scope: Scope,
): ReadonlyMap<string, Value> {
  const attributes = new Map<string, Value>();
  for (const [name, attribute] of [
    ["DeletionPolicy", "deletion_policy"],
    ["UpdateReplacePolicy", "update_replace_policy"],
  ] as const) {
    const value = raw.entries.get(name);
    if (value !== undefined) attributes.set(attribute, evaluate(value, scope));
  }
  if (entry?.deletionPolicy !== undefined) {
    const policy = attributes.get("deletion_policy");
    attributes.set("skip_final_snapshot", skipsFinalSnapshot(policy, entry.deletionPolicy, header));
  }
  const dependsOn = raw.entries.get("DependsOn");
  if (dependsOn !== undefined) attributes.set("depends_on", dependencies(evaluate(dependsOn, scope), scope));
  return attributes;
}

/**
 * Whether the resource is deleted without a last snapshot.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
 */
function skipsFinalSnapshot(policy: Value | undefined, otherwise: string, header: Span): Value {
  if (policy === undefined || isUnset(policy)) return known(otherwise === "Delete", policy?.span ?? header);
  if (policy.kind === "unknown" && policy.oneOf !== undefined) {
    const [first, ...others] = policy.oneOf.map((candidate) => skipsFinalSnapshot(candidate, otherwise, header));
    const agree = first?.kind === "known" && others.every((other) => isSame(first, other));
    return agree
      ? { ...first, span: policy.span }
      : { ...policy, oneOf: first === undefined ? [] : [first, ...others] };
  }
  const text = textOf(policy);
  return text === undefined ? policy : { ...known(text === "Delete", policy.span), ...via(policy) };
}

function via(value: Value): Pick<Value, "via"> {
  return value.via === undefined ? {} : { via: value.via };
}

function dependencies(value: Value, scope: Scope): Value {
  const items = (value.kind === "list" ? value.items : [value]).map((item): Value => {
    const id = textOf(item);
    return id === undefined ? item : { ...item, references: [{ address: scope.addressOf(id), attribute: "" }] };
  });
  return { kind: "list", items, span: value.span };
}

/** The attribute that a property gives. */
function attributeNamed(entry: TypeEntry | undefined, property: string): string {
  const shape = entry?.properties[property];
  return shape !== undefined && "to" in shape ? shape.to : property;
}

/** Why something may not be there. */
type Doubt = Pick<Resource, "uncertain" | "onlyIf">;

/**
 * The resources that a property implies: one, or one for each item. Of items that are not known there is one that stands for
 * them, and that may not exist.
 */
function impliedBy(
  { having, isEach, type, owner, properties: shapes }: Implied,
  properties: MapValue,
  { id, scope }: Placement,
): readonly ({
  readonly address: string;
  readonly parts: Omit<Parts, "nativeType"> & Pick<Resource, "header">;
} & Doubt)[] {
  const value = properties.entries.get(having);
  if (value === undefined || isUnset(value)) return [];
  const [attribute, of] = owner;
  const first = scope.addressOf(id);
  const implied = (address: string, from: MapValue, doubt?: Doubt): ReturnType<typeof impliedBy>[number] => {
    const { span, rest } = from;
    const entries = new Map(translate(from, shapes).attributes);
    entries.set(attribute, computed({ address: first, attribute: of }, span));
    const attributes: MapValue = { kind: "map", entries, span, ...(rest === undefined ? {} : { rest }) };
    const labels = labelsOfProperties(shapes);
    return { address, parts: { type, header: firstLine(span), attributes, labels }, ...doubt };
  };
  if (isEach !== true) return [implied(`${first}.${having}`, { ...properties, span: value.span })];
  const item = (name: string, from: Value, doubt?: Doubt): ReturnType<typeof implied> =>
    implied(`${first}.${having}[${name}]`, objectOf(having, from, shapes), doubt);
  if (value.kind !== "list") return [item("*", value, { uncertain: reasonsIn(value) })];
  const items = value.items.flatMap((each, index) =>
    possible(each).map(({ value: one, ...doubt }) => item(String(index), one, doubt)),
  );
  const { rest } = value;
  return rest === undefined ? items : [...items, item("*", unknown(rest, value.span), { uncertain: rest })];
}

/** What an item of a list is; where a condition decides between it and nothing, why it may not be there. */
function possible(item: Value): readonly ({ readonly value: Value } & Doubt)[] {
  if (item.kind !== "unknown" || item.oneOf === undefined) return [{ value: item }];
  const set = item.oneOf.filter((candidate) => !isUnset(candidate));
  const [only] = set;
  const value = set.length === 1 && only !== undefined ? only : item;
  return [{ value, uncertain: item.because, ...caseOf(item, (each) => !isUnset(each)) }];
}

/** An item with properties of its own; of a list of texts the list's name is the property. */
function objectOf(property: string, item: Value, shapes: Properties): MapValue {
  if (item.kind === "map") return item;
  const { span } = item;
  if (Object.hasOwn(shapes, property)) return { kind: "map", entries: new Map([[property, item]]), span };
  return { kind: "map", entries: new Map(), span, rest: reasonsIn(item) };
}

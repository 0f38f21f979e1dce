import type { Json } from "../../graph/document.js";
import type { InstanceKey } from "../address.js";

/**
 * A plan as `terraform show -json` and `tofu show -json` write it, read into what the evaluation asks for.
 *
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export interface Plan {
  /** How it was named: messages say which plan they speak of. */
  readonly name: string;
  /** False for a plan of some resources only (`-target`), or one that Terraform put part of off. */
  readonly isComplete: boolean;
  /** The values of the root module's variables, defaults included. */
  readonly variables: ReadonlyMap<string, Json>;
  /** The variables that the configuration of the plan declares as sensitive. */
  readonly sensitiveVariables: ReadonlySet<string>;
  /** What happens to managed resources. */
  readonly changes: readonly PlannedChange[];
  /** What data sources gave, or will give, by their addresses. */
  readonly data: ReadonlyMap<string, PlannedData>;
  readonly configuration: ConfiguredModule | undefined;
}

/** What a plan says of a value, or of one attribute of it: the three trees have the same shape. */
export interface Planned {
  /** `undefined` where the plan has no value. */
  readonly value: Json | undefined;
  /** `true` at what is known only after apply. */
  readonly unknown: Json | undefined;
  /** `true` at what must not be shown. */
  readonly sensitive: Json | undefined;
}

/** An instance of a resource in a plan. */
export interface PlannedInstance {
  readonly address: string;
  /** `module.db["eu"]`; empty in the root module. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly key: InstanceKey;
}

export interface PlannedChange extends PlannedInstance {
  /** The address before a `moved` block; the same where nothing moved. */
  readonly previousAddress: string;
  /** What it is now; `undefined` when it is not there. */
  readonly before: Planned | undefined;
  /** What it will be; `undefined` when it will not be there, or Terraform forgets it. */
  readonly after: Planned | undefined;
  /** Whether it is there and stays, so that what the provider computes is real. */
  readonly isKept: boolean;
}

export interface PlannedData extends PlannedInstance {
  readonly state: Planned;
}

/** A module in the `configuration` of a plan. */
export interface ConfiguredModule {
  /** The arguments that a resource's block sets, by `type.name`, each with the names that it refers to, the longest first. */
  readonly resources: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly calls: ReadonlyMap<string, ConfiguredCall>;
}

export interface ConfiguredCall {
  /** What its arguments refer to. */
  readonly arguments: ReadonlyMap<string, readonly string[]>;
  readonly module: ConfiguredModule;
}

/** A plan, or why there is none. */
export type PlanReading =
  | { readonly ok: true; readonly plan: Plan }
  | {
      readonly ok: false;
      readonly name: string;
      /** What is wrong, and what to do about it. */
      readonly message: string;
    };

const NOTHING: Planned = { value: undefined, unknown: undefined, sensitive: undefined };

/** What a plan says of a member of a value. */
export function plannedMember(planned: Planned, step: string | number): Planned {
  // What is sensitive or unknown as a whole is so in all its members.
  return {
    value: jsonMember(planned.value, step),
    unknown: planned.unknown === true ? true : jsonMember(planned.unknown, step),
    sensitive: planned.sensitive === true ? true : jsonMember(planned.sensitive, step),
  };
}

/** What a plan says of an attribute of an instance; nothing without one. */
export function plannedAttribute(state: Planned | undefined, name: string): Planned {
  return state === undefined ? NOTHING : plannedMember(state, name);
}

function jsonMember(json: Json | undefined, step: string | number): Json | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  if (isJsonArray(json)) return typeof step === "number" ? json[step] : undefined;
  return Object.hasOwn(json, step) ? json[step] : undefined;
}

/** `Array.isArray` for what cannot be changed. */
export function isJsonArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

export function isJsonObject(json: Json | undefined): json is Readonly<Record<string, Json>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Whether `true` is anywhere in a tree of marks. */
export function hasMark(marks: Json | undefined): boolean {
  if (typeof marks !== "object" || marks === null) return marks === true;
  return (isJsonArray(marks) ? marks : Object.values(marks)).some(hasMark);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../../src/graph/document.js";
import type { Stack } from "../../../src/graph/resource.js";
import type { PlanReading } from "../../../src/terraform/plan/plan.js";
import { readPlan } from "../../../src/terraform/plan/read.js";
import type { PlanSide } from "../../../src/terraform/plan/view.js";
import { stackOf } from "../evaluate.js";

/** What a stack says of variables when a plan fits that gives none. */
export const NOT_GIVEN: Stack["planned"] = { variables: new Set() };

type JsonObject = Readonly<Record<string, Json>>;

/** An entry of `resource_changes`, by its address. */
export interface Change {
  readonly actions?: readonly string[];
  readonly before?: JsonObject | null;
  readonly after?: JsonObject | null;
  readonly unknown?: JsonObject;
  readonly sensitive?: JsonObject | boolean;
  readonly previous?: string;
  readonly deposed?: string;
}

export interface PlanParts {
  readonly changes?: Readonly<Record<string, Change>>;
  readonly data?: Readonly<Record<string, { readonly values: JsonObject; readonly sensitive?: JsonObject }>>;
  readonly variables?: JsonObject;
  readonly configuration?: JsonObject;
  readonly complete?: boolean;
}

const LAST = /^(?:(.*)\.)?(?:data\.)?([\w-]+)\.([\w-]+?)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?$/;

/** A plan as `terraform show -json` writes it. */
export function planText({
  changes = {},
  data = {},
  variables = {},
  configuration,
  complete = true,
}: PlanParts): string {
  const resources = Object.entries(data).map(([address, { values, sensitive = {} }]) => ({
    ...named(address, "data"),
    values,
    sensitive_values: sensitive,
  }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])),
    planned_values: { root_module: {} },
    resource_changes: Object.entries(changes).map(([address, change]) => ({
      ...named(address, "managed"),
      ...(change.previous === undefined ? {} : { previous_address: change.previous }),
      ...(change.deposed === undefined ? {} : { deposed: change.deposed }),
      change: {
        actions: change.actions ?? (change.before ? ["update"] : ["create"]),
        before: change.before ?? null,
        after: change.after ?? null,
        after_unknown: change.unknown ?? {},
        before_sensitive: change.before ? (change.sensitive ?? {}) : false,
        after_sensitive: change.sensitive ?? {},
      },
    })),
    prior_state: { format_version: "1.0", values: { root_module: { resources } } },
    configuration: { root_module: configuration ?? {} },
    complete,
    errored: false,
  });
}

function named(address: string, mode: string): JsonObject {
  const [, module, type = "", name = "", text, number] = LAST.exec(address) ?? [];
  const index = number === undefined ? text : Number(number);
  return {
    address,
    ...(module === undefined ? {} : { module_address: module }),
    mode,
    type,
    name,
    ...(index === undefined ? {} : { index }),
    provider_name: "registry.terraform.io/hashicorp/aws",
  };
}

/** A plan that was read. */
export function planOf(parts: PlanParts | string): PlanReading {
  return readPlan(Buffer.from(typeof parts === "string" ? parts : planText(parts)), "plan.json");
}

export interface PlannedOptions {
  readonly side?: PlanSide;
  readonly variables?: ReadonlySet<string>;
}

/** Evaluates files as one stack with a plan. */
export function withPlan(
  files: Readonly<Record<string, string>> | string,
  plan: PlanParts | string,
  { side = "head", variables }: PlannedOptions = {},
): Stack {
  const tree = typeof files === "string" ? { "main.tf": files } : files;
  return stackOf(tree, { plan: { reading: planOf(plan), side, variables } });
}

const DATA = join(import.meta.dirname, "../data");

/** A plan that Terraform wrote. */
export function realPlan(name: string): string {
  return readFileSync(join(DATA, "plans", `${name}.json`), "utf8");
}

/** Files of the test data, by their paths in a folder. */
export function dataFiles(folder: string, paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(DATA, folder, path), "utf8")]));
}

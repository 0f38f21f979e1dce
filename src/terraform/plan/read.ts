import * as z from "zod";
import type { Json } from "../../graph/document.js";
import type { InstanceKey } from "../address.js";
import { lastKeyOf, moduleAddressOf } from "./address.js";
import { isTooDeep } from "./depth.js";
import {
  isJsonArray,
  isJsonObject,
  type ConfiguredModule,
  type Plan,
  type Planned,
  type PlannedChange,
  type PlannedData,
  type PlanReading,
} from "./plan.js";

/** How to make what is wanted. */
const REMEDY = "make it with: terraform plan -out=tfplan, then terraform show -json tfplan > plan.json";

const json = z.custom<Json>();

const change = z.object({
  address: z.string(),
  previous_address: z.string().optional(),
  module_address: z.string().optional(),
  mode: z.string(),
  type: z.string(),
  name: z.string(),
  index: z.union([z.string(), z.number()]).nullish(),
  deposed: z.string().optional(),
  change: z.object({
    actions: z.array(z.string()),
    before: json.optional(),
    after: json.optional(),
    after_unknown: json.optional(),
    before_sensitive: json.optional(),
    after_sensitive: json.optional(),
  }),
});

type Change = z.infer<typeof change>;

/** The parts of a plan that are read; newer versions may have more. */
const document = z.object({
  variables: z.record(z.string(), z.object({ value: json.optional() })).optional(),
  resource_changes: z.array(change).optional(),
  complete: z.boolean().optional(),
});

/**
 * Reads the JSON form of a plan.
 *
 * @param bytes of the file
 * @param name what messages call it: the path that was given
 */
export function readPlan(bytes: Uint8Array, name: string): PlanReading {
  const wrong = (what: string, remedy = REMEDY): PlanReading => ({ ok: false, name, message: `${what}; ${remedy}` });
  if (bytes.length === 0) return wrong(`The plan "${name}" is empty`);
  // A zip archive: https://developer.hashicorp.com/terraform/internals/json-format
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return wrong(
      `"${name}" is a plan in Terraform's own format, not in JSON`,
      `convert it: terraform show -json tfplan > plan.json`,
    );
  }
  const text = textOf(bytes);
  if (isTooDeep(text)) return wrong(`The plan "${name}" is nested deeper than any plan`);
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return wrong(`The plan "${name}" is not JSON`);
  }
  const found = root as Json;
  if (!isJsonObject(found)) return wrong(`"${name}" is not a Terraform plan in JSON`);
  const unfit = unfitFor(found, name);
  if (unfit !== undefined) return wrong(unfit);
  const parsed = document.safeParse(found);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return wrong(`The plan "${name}" is not as Terraform writes it, at ${issue?.path.join(".") ?? "its top"}`);
  }
  return { ok: true, plan: planOf(name, found, parsed.data) };
}

/** Windows PowerShell writes UTF-16 where a command's output is sent to a file. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}

/** Why a JSON document cannot be used as a plan; `undefined` when it can. */
function unfitFor(root: Readonly<Record<string, Json>>, name: string): string | undefined {
  if (root["@level"] !== undefined) return `"${name}" is the log of "terraform plan -json", not the plan`;
  const version = root.format_version;
  const hasPlan = root.planned_values !== undefined || root.resource_changes !== undefined;
  const isState = root.values !== undefined || (root.lineage !== undefined && root.serial !== undefined);
  if (!hasPlan && isState) return `"${name}" is a Terraform state, not a plan`;
  if (typeof version !== "string" || !hasPlan) return `"${name}" is not a Terraform plan in JSON`;
  if (!/^(?:0|1)\.\d+$/.test(version))
    return `The format ${JSON.stringify(version)} of the plan "${name}" is not known here`;
  if (root.errored === true) return `The plan "${name}" ended with errors, so that it is not whole`;
  return undefined;
}

function planOf(name: string, root: Readonly<Record<string, Json>>, parsed: z.infer<typeof document>): Plan {
  const changes = (parsed.resource_changes ?? []).filter(({ deposed }) => deposed === undefined);
  const configuration = memberOf(memberOf(root, "configuration"), "root_module");
  return {
    name,
    isComplete: parsed.complete !== false,
    variables: new Map(Object.entries(parsed.variables ?? {}).map(([key, { value }]) => [key, value ?? null])),
    sensitiveVariables: sensitiveNames(memberOf(configuration, "variables")),
    changes: changes.filter(({ mode }) => mode === "managed").map(changeOf),
    data: dataOf(memberOf(memberOf(memberOf(root, "prior_state"), "values"), "root_module"), changes),
    configuration: configuration === undefined ? undefined : configuredModule(configuration),
  };
}

function changeOf(given: Change): PlannedChange {
  const { before, after, after_unknown, before_sensitive, after_sensitive, actions } = given.change;
  const isGone = actions.every((action) => action === "delete" || action === "forget");
  const isKept = actions.every((action) => action === "no-op" || action === "update");
  return {
    ...instanceOf(given),
    previousAddress: given.previous_address ?? given.address,
    before: isJsonObject(before) ? { value: before, unknown: undefined, sensitive: before_sensitive } : undefined,
    after:
      isGone || !isJsonObject(after) ? undefined : { value: after, unknown: after_unknown, sensitive: after_sensitive },
    isKept: isKept && isJsonObject(before),
  };
}

function instanceOf({ address, module_address, type, name, index }: Change): Omit<PlannedData, "state"> {
  return { address, module: module_address ?? moduleAddressOf(address), type, name, key: keyOf(index) };
}

function keyOf(index: string | number | null | undefined): InstanceKey {
  return index ?? undefined;
}

/** Data sources that were read while the plan was made, then those that will be read while it is applied. */
function dataOf(root: Json | undefined, changes: readonly Change[]): ReadonlyMap<string, PlannedData> {
  const found = new Map<string, PlannedData>();
  const modules: (Json | undefined)[] = [root];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    for (const resource of listIn(module, "resources")) {
      const address = memberOf(resource, "address");
      const type = memberOf(resource, "type");
      const name = memberOf(resource, "name");
      if (memberOf(resource, "mode") !== "data") continue;
      if (typeof address !== "string" || typeof type !== "string" || typeof name !== "string") continue;
      const state: Planned = {
        value: memberOf(resource, "values"),
        unknown: undefined,
        sensitive: memberOf(resource, "sensitive_values"),
      };
      found.set(address, { address, module: moduleAddressOf(address), type, name, key: lastKeyOf(address), state });
    }
    modules.push(...listIn(module, "child_modules"));
  }
  for (const given of changes) {
    const { after, after_unknown, after_sensitive } = given.change;
    if (given.mode !== "data" || !isJsonObject(after)) continue;
    found.set(given.address, {
      ...instanceOf(given),
      state: { value: after, unknown: after_unknown, sensitive: after_sensitive },
    });
  }
  return found;
}

function sensitiveNames(variables: Json | undefined): ReadonlySet<string> {
  return new Set(
    entriesOf(variables).flatMap(([name, variable]) => (memberOf(variable, "sensitive") === true ? [name] : [])),
  );
}

function configuredModule(module: Json): ConfiguredModule {
  const resources = listIn(module, "resources").flatMap((resource) => {
    const address = memberOf(resource, "address");
    if (typeof address !== "string") return [];
    return [[address, argumentReferences(memberOf(resource, "expressions"))] as const];
  });
  const calls = entriesOf(memberOf(module, "module_calls")).map(
    ([name, call]) =>
      [
        name,
        {
          arguments: argumentReferences(memberOf(call, "expressions")),
          module: configuredModule(memberOf(call, "module") ?? {}),
        },
      ] as const,
  );
  return { resources: new Map(resources), calls: new Map(calls) };
}

/** The names that arguments refer to; none for one that is constant or a block. */
function argumentReferences(expressions: Json | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entriesOf(expressions).map(([name, expression]) => {
      const references = listIn(expression, "references").filter((reference) => typeof reference === "string");
      return [name, references] as const;
    }),
  );
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function listIn(value: Json | undefined, key: string): readonly Json[] {
  const list = memberOf(value, key);
  return isJsonArray(list) ? list : [];
}

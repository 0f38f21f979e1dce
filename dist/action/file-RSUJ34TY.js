import {
  isJsonArray,
  isJsonObject,
  isTooDeep,
  lastKeyOf,
  moduleAddressOf
} from "./chunk-2E7HNTOA.js";
import "./chunk-27WSD5BQ.js";
import {
  array,
  boolean,
  custom,
  number,
  object,
  record,
  string,
  union
} from "./chunk-MIEAMG7T.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-7DQDWJI5.js";

// build/terraform/plan/file.js
import { readFileSync, statSync } from "node:fs";

// build/terraform/plan/read.js
var REMEDY = "make it with: terraform plan -out=tfplan, then terraform show -json tfplan > plan.json";
var json = custom();
var change = object({
  address: string(),
  previous_address: string().optional(),
  module_address: string().optional(),
  mode: string(),
  type: string(),
  name: string(),
  index: union([string(), number()]).nullish(),
  deposed: string().optional(),
  change: object({
    actions: array(string()),
    before: json.optional(),
    after: json.optional(),
    after_unknown: json.optional(),
    before_sensitive: json.optional(),
    after_sensitive: json.optional()
  })
});
var document = object({
  variables: record(string(), object({ value: json.optional() })).optional(),
  resource_changes: array(change).optional(),
  complete: boolean().optional()
});
function readPlan(bytes, name) {
  const wrong = (what, remedy = REMEDY) => ({ ok: false, name, message: `${what}; ${remedy}` });
  if (bytes.length === 0)
    return wrong(`The plan "${name}" is empty`);
  if (bytes[0] === 80 && bytes[1] === 75) {
    return wrong(`"${name}" is a plan in Terraform's own format, not in JSON`, `convert it: terraform show -json tfplan > plan.json`);
  }
  const text = textOf(bytes);
  if (isTooDeep(text))
    return wrong(`The plan "${name}" is nested deeper than any plan`);
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    return wrong(`The plan "${name}" is not JSON`);
  }
  const found = root;
  if (!isJsonObject(found))
    return wrong(`"${name}" is not a Terraform plan in JSON`);
  const unfit = unfitFor(found, name);
  if (unfit !== void 0)
    return wrong(unfit);
  const parsed = document.safeParse(found);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return wrong(`The plan "${name}" is not as Terraform writes it, at ${issue?.path.join(".") ?? "its top"}`);
  }
  return { ok: true, plan: planOf(name, found, parsed.data) };
}
function textOf(bytes) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
function unfitFor(root, name) {
  if (root["@level"] !== void 0)
    return `"${name}" is the log of "terraform plan -json", not the plan`;
  const version = root.format_version;
  const hasPlan = root.planned_values !== void 0 || root.resource_changes !== void 0;
  const isState = root.values !== void 0 || root.lineage !== void 0 && root.serial !== void 0;
  if (!hasPlan && isState)
    return `"${name}" is a Terraform state, not a plan`;
  if (typeof version !== "string" || !hasPlan)
    return `"${name}" is not a Terraform plan in JSON`;
  if (!/^(?:0|1)\.\d+$/.test(version))
    return `The format ${JSON.stringify(version)} of the plan "${name}" is not known here`;
  if (root.errored === true)
    return `The plan "${name}" ended with errors, so that it is not whole`;
  return void 0;
}
function planOf(name, root, parsed) {
  const changes = (parsed.resource_changes ?? []).filter(({ deposed }) => deposed === void 0);
  const configuration = memberOf(memberOf(root, "configuration"), "root_module");
  return {
    name,
    isComplete: parsed.complete !== false,
    variables: new Map(Object.entries(parsed.variables ?? {}).map(([key, { value }]) => [key, value ?? null])),
    sensitiveVariables: sensitiveNames(memberOf(configuration, "variables")),
    changes: changes.filter(({ mode }) => mode === "managed").map(changeOf),
    data: dataOf(memberOf(memberOf(memberOf(root, "prior_state"), "values"), "root_module"), changes),
    configuration: configuration === void 0 ? void 0 : configuredModule(configuration)
  };
}
function changeOf(given) {
  const { before, after, after_unknown, before_sensitive, after_sensitive, actions } = given.change;
  const isGone = actions.every((action) => action === "delete" || action === "forget");
  const isKept = actions.every((action) => action === "no-op" || action === "update");
  return {
    ...instanceOf(given),
    previousAddress: given.previous_address ?? given.address,
    before: isJsonObject(before) ? { value: before, unknown: void 0, sensitive: before_sensitive } : void 0,
    after: isGone || !isJsonObject(after) ? void 0 : { value: after, unknown: after_unknown, sensitive: after_sensitive },
    isKept: isKept && isJsonObject(before)
  };
}
function instanceOf({ address, module_address, type, name, index }) {
  return { address, module: module_address ?? moduleAddressOf(address), type, name, key: keyOf(index) };
}
function keyOf(index) {
  return index ?? void 0;
}
function dataOf(root, changes) {
  const found = /* @__PURE__ */ new Map();
  const modules = [root];
  for (let module = modules.pop(); module !== void 0; module = modules.pop()) {
    for (const resource of listIn(module, "resources")) {
      const address = memberOf(resource, "address");
      const type = memberOf(resource, "type");
      const name = memberOf(resource, "name");
      if (memberOf(resource, "mode") !== "data")
        continue;
      if (typeof address !== "string" || typeof type !== "string" || typeof name !== "string")
        continue;
      const state = {
        value: memberOf(resource, "values"),
        unknown: void 0,
        sensitive: memberOf(resource, "sensitive_values")
      };
      found.set(address, { address, module: moduleAddressOf(address), type, name, key: lastKeyOf(address), state });
    }
    modules.push(...listIn(module, "child_modules"));
  }
  for (const given of changes) {
    const { after, after_unknown, after_sensitive } = given.change;
    if (given.mode !== "data" || !isJsonObject(after))
      continue;
    found.set(given.address, {
      ...instanceOf(given),
      state: { value: after, unknown: after_unknown, sensitive: after_sensitive }
    });
  }
  return found;
}
function sensitiveNames(variables) {
  return new Set(entriesOf(variables).flatMap(([name, variable]) => memberOf(variable, "sensitive") === true ? [name] : []));
}
function configuredModule(module) {
  const resources = listIn(module, "resources").flatMap((resource) => {
    const address = memberOf(resource, "address");
    if (typeof address !== "string")
      return [];
    return [[address, argumentReferences(memberOf(resource, "expressions"))]];
  });
  const calls = entriesOf(memberOf(module, "module_calls")).map(([name, call]) => [
    name,
    {
      arguments: argumentReferences(memberOf(call, "expressions")),
      module: configuredModule(memberOf(call, "module") ?? {})
    }
  ]);
  return { resources: new Map(resources), calls: new Map(calls) };
}
function argumentReferences(expressions) {
  return new Map(entriesOf(expressions).map(([name, expression]) => {
    const references = listIn(expression, "references").filter((reference) => typeof reference === "string");
    return [name, references];
  }));
}
function memberOf(value, key) {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function entriesOf(value) {
  return isJsonObject(value) ? Object.entries(value) : [];
}
function listIn(value, key) {
  const list = memberOf(value, key);
  return isJsonArray(list) ? list : [];
}

// build/terraform/plan/file.js
var LARGEST_PLAN = 100 * 1024 * 1024;
function readPlanFile(path, name) {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_PLAN) {
      const message = `The plan "${name}" has more than ${LARGEST_PLAN / 1024 / 1024} MB; plan its root module in parts`;
      return { ok: false, name, message };
    }
    return readPlan(readFileSync(path), name);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const message = `The plan "${name}" cannot be read (${code}); name the file that "terraform show -json tfplan" wrote`;
    return { ok: false, name, message };
  }
}
export {
  LARGEST_PLAN,
  readPlanFile
};

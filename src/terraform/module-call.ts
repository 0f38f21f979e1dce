import type { Cause } from "../graph/value.js";
import { indexSuffix, within } from "./address.js";
import type { Scopes } from "./body.js";
import { attributeOf, headerSpan, locate, type Declaration, type ModuleConfiguration } from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import { instancesOf, type Instances } from "./instances.js";
import { callTarget } from "./module-source.js";
import type { ModuleInstance, ModuleOptions } from "./model.js";
import { inheritedProviders } from "./providers.js";
import { caseWithin, repetitionOf, withKeys } from "./repetition.js";
import { bind } from "./scope.js";
import { DYNAMIC } from "./types.js";
import { passedThrough, unknown, withMembers, type TfValue } from "./values.js";
import type { Inputs } from "./variables.js";

/** Arguments of a call that are not variables of the module. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on",
]);

/**
 * The instances of a module call; `undefined` when its module cannot be read.
 *
 * @param make makes one instance
 */
export function expandCall(
  module: ModuleInstance,
  call: Declaration,
  make: (options: ModuleOptions) => ModuleInstance,
): Instances<ModuleInstance> | undefined {
  const target = callTarget(module, call);
  if (target === undefined) return undefined;
  const { run } = module;
  if (target.standIn === undefined) reportUnknownArguments(module, call, target);
  const repetition = repetitionOf(call.layers, ({ file }) => module.scopes(file));
  const keys = run.plan?.keysOf(within(module.address, `module.${call.name}`));
  const { shape, repeats } = keys === undefined ? repetition : withKeys(repetition, keys);
  const instances: ModuleInstance[] = [];
  for (const { key, binding, uncertain, onlyIf } of repeats) {
    if (run.budget.modules <= 0) {
      const message = "Too many instances of modules; the rest is not judged";
      run.diagnose("terraform-limit", "error", message, headerSpan(call));
      break;
    }
    run.budget.modules -= 1;
    const address = within(module.address, `module.${call.name}${indexSuffix(key)}`);
    const scopes: Scopes =
      binding === undefined ? module.scopes : (file) => bind(module.scopes(file), binding.name, binding.value);
    const because = [...(module.uncertain ?? []), ...(uncertain ?? [])];
    instances.push(
      make({
        key,
        open: uncertain,
        configuration: target,
        address,
        path: [...module.path, call.name],
        calls: [...module.calls, { address, span: headerSpan(call) }],
        uncertain: because.length === 0 ? undefined : because,
        onlyIf: caseWithin(module, { uncertain, onlyIf }),
        folders: [...module.folders, target.folder],
        calledBy: call,
        inputs: argumentsOf(call, address, scopes),
        providersOf: (child) => inheritedProviders(child, module, call),
      }),
    );
  }
  return instancesOf(shape, instances);
}

function argumentsOf(call: Declaration, address: string, scopes: Scopes): Inputs {
  return {
    caller: { address, span: headerSpan(call) },
    value(name) {
      const attribute = META_ARGUMENTS.has(name) ? undefined : attributeOf(call.layers, name);
      if (attribute === undefined) return undefined;
      const { file, node } = attribute;
      const value = passedThrough(evaluateExpression(node.expression, scopes(file), node), file, node);
      return { value, span: locate(attribute) };
    },
  };
}

function reportUnknownArguments(module: ModuleInstance, call: Declaration, target: ModuleConfiguration): void {
  for (const { file, node } of call.layers) {
    for (const attribute of node.body.attributes.values()) {
      if (META_ARGUMENTS.has(attribute.name) || target.variables.has(attribute.name)) continue;
      const message = `module "${call.name}" has no variable "${attribute.name}"`;
      module.run.diagnose("terraform-unsupported", "error", message, locate({ file, node: attribute }));
    }
  }
}

/** What a reference to a call means whose module could not be read: all its outputs are unknown. */
export function opaqueModule(call: Declaration): TfValue {
  const name = `module.${call.name}`;
  const span = headerSpan(call);
  const because = (what: string): readonly Cause[] => [
    { reason: `${what} comes from a module that was not read`, span },
  ];
  const isRepeated = ["count", "for_each"].some((argument) => attributeOf(call.layers, argument) !== undefined);
  if (isRepeated) return unknown(DYNAMIC, because(name), { notNull: true });
  return withMembers({ attribute: (output) => unknown(DYNAMIC, because(`${name}.${output}`)) }, because(name));
}

import type { Scopes } from "./body.js";
import { attributeOf, headerSpan, type Declaration, type ModuleConfiguration } from "./configuration.js";
import { within } from "./address.js";
import { evaluateExpression } from "./expressions.js";
import type { Slot } from "./lazy.js";
import { valueSlot, type Run } from "./run.js";
import { DYNAMIC } from "./types.js";
import { object, passedThrough, unknown, withSensitivity, type TfValue } from "./values.js";
import { variableValue, type Inputs } from "./variables.js";

/** The named values of a module instance, each computed when it is first asked for. `undefined` for names not declared. */
export interface ModuleValues {
  readonly variable: (name: string) => TfValue | undefined;
  readonly local: (name: string) => TfValue | undefined;
  readonly output: (name: string) => TfValue | undefined;
  /** All outputs. */
  readonly outputs: () => TfValue;
}

export interface ModuleValuesOptions {
  readonly configuration: ModuleConfiguration;
  readonly address: string;
  readonly inputs: Inputs;
  readonly scopes: Scopes;
}

/** Makes the values of a module instance. */
export function moduleValues(run: Run, { configuration, address, inputs, scopes }: ModuleValuesOptions): ModuleValues {
  const slots = new Map<string, Slot<TfValue>>();

  const once = (name: string, make: (called: string) => Slot<TfValue> | undefined): TfValue | undefined => {
    let slot = slots.get(name);
    if (slot === undefined) {
      slot = make(within(address, name));
      if (slot === undefined) return undefined;
      slots.set(name, slot);
    }
    return run.demand.force(slot);
  };

  const output = (name: string): TfValue | undefined =>
    once(`output.${name}`, (called) => {
      const declaration = configuration.outputs.get(name);
      if (declaration === undefined) return undefined;
      return valueSlot(run, called, declaration.layers[0], () => outputValue(declaration, scopes));
    });

  return {
    variable: (name) =>
      once(`var.${name}`, (called) => {
        const declaration = configuration.variables.get(name);
        if (declaration === undefined) return undefined;
        return valueSlot(run, called, declaration.layers[0], () => variableValue(run, declaration, inputs, scopes));
      }),
    local: (name) =>
      once(`local.${name}`, (called) => {
        const attribute = configuration.locals.get(name);
        if (attribute === undefined) return undefined;
        const { file, node } = attribute;
        return valueSlot(run, called, attribute, () =>
          passedThrough(evaluateExpression(node.expression, scopes(file), node), file, node),
        );
      }),
    output,
    outputs() {
      const entries = new Map<string, TfValue>();
      for (const name of configuration.outputs.keys()) entries.set(name, output(name) ?? unknown(DYNAMIC, []));
      return object(entries);
    },
  };
}

function outputValue(declaration: Declaration, scopes: Scopes): TfValue {
  const attribute = attributeOf(declaration.layers, "value");
  if (attribute === undefined) {
    const span = headerSpan(declaration);
    return unknown(DYNAMIC, [{ reason: `output "${declaration.name}" has no value argument`, span }]);
  }
  const { file, node } = attribute;
  const value = passedThrough(evaluateExpression(node.expression, scopes(file), node), file, node);
  const sensitive = attributeOf(declaration.layers, "sensitive")?.node.expression;
  return sensitive?.kind === "bool" && sensitive.value ? withSensitivity(value, true) : value;
}

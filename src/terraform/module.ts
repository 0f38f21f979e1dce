import type { ModuleCall } from "../graph/resource.js";
import type { Cause } from "../graph/value.js";
import { indexSuffix, within } from "./address.js";
import {
  attributeOf,
  headerSpan,
  locate,
  type Declaration,
  type ModuleConfiguration,
  type ParsedFile,
} from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import type { InstanceKey } from "./address.js";
import { instancesOf, type Instance, type Instances } from "./instances.js";
import { slot, type Slot } from "./lazy.js";
import { callTarget } from "./module-source.js";
import { relativePath } from "./files.js";
import { inheritedProviders, type Providers } from "./providers.js";
import { repetitionOf } from "./repetition.js";
import { resourceInstance, type ResourceInstance } from "./resource-instance.js";
import { reportCycle, valueSlot, type Run } from "./run.js";
import { bind, type Scope } from "./scope.js";
import { DYNAMIC } from "./types.js";
import { object, passedThrough, text, unknown, withMembers, withSensitivity, type TfValue } from "./values.js";
import { variableValue, type Inputs } from "./variables.js";
import type { Scopes } from "./body.js";

/** A module as it is evaluated: a configuration with values for its variables. */
export interface ModuleInstance extends Instance {
  readonly run: Run;
  readonly configuration: ModuleConfiguration;
  /** `module.db["eu"]`; empty for the root module. */
  readonly address: string;
  /** The names of the calls from the root module on. */
  readonly path: readonly string[];
  readonly calls: readonly ModuleCall[];
  /** Why it is not known whether the module is there. */
  readonly uncertain: readonly Cause[] | undefined;
  /** The folders of the modules around it and its own. */
  readonly folders: readonly string[];
  /** The call that makes it; `undefined` for the root module. */
  readonly calledBy: Declaration | undefined;
  readonly providers: Providers;
  readonly scopes: Scopes;
  /** Instances of a resource, data source or ephemeral resource. */
  resource(key: string): Instances<ResourceInstance> | undefined;
  /** Instances of a module call; `undefined` when its module is not there. */
  call(name: string): Instances<ModuleInstance> | undefined;
}

export interface ModuleOptions {
  readonly key: InstanceKey;
  readonly open: readonly Cause[] | undefined;
  readonly configuration: ModuleConfiguration;
  readonly address: string;
  readonly path: readonly string[];
  readonly calls: readonly ModuleCall[];
  readonly uncertain: readonly Cause[] | undefined;
  readonly folders: readonly string[];
  readonly calledBy: Declaration | undefined;
  readonly inputs: Inputs;
  readonly providersOf: (module: ModuleInstance) => Providers;
}

/** Makes an instance of a module. Nothing is evaluated before it is asked for. */
export function moduleInstance(run: Run, options: ModuleOptions): ModuleInstance {
  const { configuration, address } = options;
  const base = new Map<ParsedFile, Scope>();
  const values = new Map<string, Slot<TfValue>>();
  const resources = new Map<string, Slot<Instances<ResourceInstance>>>();
  const calls = new Map<string, Slot<Instances<ModuleInstance> | undefined>>();

  const scopes: Scopes = (file) => {
    let scope = base.get(file);
    if (scope === undefined) {
      const { functions, files } = run;
      scope = { file, bindings: undefined, functions, files, lookup, report: run.report };
      base.set(file, scope);
    }
    return scope;
  };

  /** A named value of the module, computed once. */
  const once = (name: string, make: () => Slot<TfValue> | undefined): TfValue | undefined => {
    let known = values.get(name);
    if (known === undefined) {
      known = make();
      if (known === undefined) return undefined;
      values.set(name, known);
    }
    return run.demand.force(known);
  };

  const variable = (name: string): TfValue | undefined =>
    once(`var.${name}`, () => {
      const declaration = configuration.variables.get(name);
      return (
        declaration &&
        valueSlot(run, within(address, `var.${name}`), declaration.layers[0], () =>
          variableValue(run, declaration, options.inputs, scopes),
        )
      );
    });

  const local = (name: string): TfValue | undefined =>
    once(`local.${name}`, () => {
      const attribute = configuration.locals.get(name);
      if (attribute === undefined) return undefined;
      const { file, node } = attribute;
      return valueSlot(run, within(address, `local.${name}`), attribute, () =>
        passedThrough(evaluateExpression(node.expression, scopes(file), node), file, node),
      );
    });

  const output = (name: string): TfValue | undefined =>
    once(`output.${name}`, () => {
      const declaration = configuration.outputs.get(name);
      return (
        declaration &&
        valueSlot(run, within(address, `output.${name}`), declaration.layers[0], () => outputValue(declaration))
      );
    });

  const outputValue = (declaration: Declaration): TfValue => {
    const attribute = attributeOf(declaration.layers, "value");
    if (attribute === undefined) {
      const span = headerSpan(declaration);
      return unknown(DYNAMIC, [{ reason: `output "${declaration.name}" has no value argument`, span }]);
    }
    const { file, node } = attribute;
    const value = passedThrough(evaluateExpression(node.expression, scopes(file), node), file, node);
    return isTrue(declaration, "sensitive") ? withSensitivity(value, true) : value;
  };

  const resource = (key: string): Instances<ResourceInstance> | undefined => {
    const declaration = configuration.resources.get(key);
    if (declaration === undefined) return undefined;
    let known = resources.get(key);
    if (known === undefined) {
      const expand = (): Instances<ResourceInstance> => {
        const { shape, repeats } = repetitionOf(declaration.layers, ({ file }) => scopes(file));
        return instancesOf(
          shape,
          repeats.map((repeat) => resourceInstance(module, declaration, key, repeat)),
        );
      };
      const at = declaration.layers[0];
      known = slot(within(address, key), expand, (names) => {
        const because = [reportCycle(run, names, at)];
        const repeat = { key: undefined, binding: undefined, uncertain: because };
        return instancesOf("each", [resourceInstance(module, declaration, key, repeat)]);
      });
      resources.set(key, known);
    }
    return run.demand.force(known);
  };

  const call = (name: string): Instances<ModuleInstance> | undefined => {
    const declaration = configuration.calls.get(name);
    if (declaration === undefined) return undefined;
    let known = calls.get(name);
    if (known === undefined) {
      const onCycle = (names: readonly string[]): undefined => {
        reportCycle(run, names, declaration.layers[0]);
      };
      known = slot(within(address, `module.${name}`), () => expandCall(module, declaration), onCycle);
      calls.set(name, known);
    }
    return run.demand.force(known);
  };

  const moduleValue = (name: string): TfValue | undefined => {
    const declaration = configuration.calls.get(name);
    if (declaration === undefined) return undefined;
    return call(name)?.value ?? opaqueModule(declaration);
  };

  const lookups: Readonly<Record<string, (names: readonly string[]) => TfValue | undefined>> = {
    var: ([name = ""]) => variable(name),
    local: ([name = ""]) => local(name),
    module: ([name = ""]) => moduleValue(name),
    data: ([type = "", name = ""]) => resourceValue(`data.${type}.${name}`),
    ephemeral: ([type = "", name = ""]) => resourceValue(`ephemeral.${type}.${name}`),
    path: ([name = ""]) => pathValue(module, name),
    terraform: ([name = ""]) => terraformValue(run, name),
    tofu: ([name = ""]) => terraformValue(run, name),
  };

  const resourceValue = (key: string): TfValue | undefined => resource(key)?.value;

  const lookup: Scope["lookup"] = (root, names) => {
    if (Object.hasOwn(lookups, root)) return lookups[root]?.(names);
    if (root === "each" || root === "count" || root === "self") return undefined;
    return resourceValue(`${root}.${names[0] ?? ""}`);
  };

  /** A stand-in has the outputs that matter here, the module that it stands for has more. */
  const unmappedOutput = (name: string): TfValue | undefined => {
    const { standIn } = configuration;
    return (
      standIn &&
      unknown(DYNAMIC, [{ reason: `${address}.${name} is an output of ${standIn.name}, which was not read` }])
    );
  };

  const outputs = (): TfValue => {
    const entries = new Map<string, TfValue>();
    for (const name of configuration.outputs.keys()) entries.set(name, output(name) ?? unknown(DYNAMIC, []));
    return object(entries);
  };

  let providers: Providers | undefined;
  const module: ModuleInstance = {
    key: options.key,
    open: options.open,
    value: withMembers({ attribute: (name) => output(name) ?? unmappedOutput(name), whole: outputs }, [
      { reason: `${address} is not known as a whole` },
    ]),
    run,
    configuration,
    address,
    path: options.path,
    calls: options.calls,
    uncertain: options.uncertain,
    folders: options.folders,
    calledBy: options.calledBy,
    get providers() {
      return (providers ??= options.providersOf(module));
    },
    scopes,
    resource,
    call,
  };
  return module;
}

/** Whether a boolean argument is literally true. */
function isTrue(declaration: Declaration, name: string): boolean {
  const expression = attributeOf(declaration.layers, name)?.node.expression;
  return expression?.kind === "bool" && expression.value;
}

/** The outputs of a module that could not be read. */
function opaqueModule(declaration: Declaration): TfValue {
  const name = `module.${declaration.name}`;
  const span = headerSpan(declaration);
  const because = (what: string): readonly Cause[] => [
    { reason: `${what} comes from a module that was not read`, span },
  ];
  const isRepeated = ["count", "for_each"].some((argument) => attributeOf(declaration.layers, argument) !== undefined);
  if (isRepeated) return unknown(DYNAMIC, because(name), { notNull: true });
  return withMembers({ attribute: (output) => unknown(DYNAMIC, because(`${name}.${output}`)) }, because(name));
}

function pathValue({ run, configuration }: ModuleInstance, name: string): TfValue | undefined {
  if (name === "root" || name === "cwd") return text(".");
  return name === "module" ? text(relativePath(run.root, configuration.folder)) : undefined;
}

function terraformValue(run: Run, name: string): TfValue | undefined {
  if (name === "workspace") return text(run.workspace);
  return name === "applying"
    ? unknown(DYNAMIC, [{ reason: "terraform.applying is known only while it runs" }])
    : undefined;
}

/** Makes the instances of a module call. */
function expandCall(module: ModuleInstance, call: Declaration): Instances<ModuleInstance> | undefined {
  const target = callTarget(module, call);
  if (target === undefined) return undefined;
  if (target.standIn === undefined) reportUnknownArguments(module, call, target);
  const { run } = module;
  const { shape, repeats } = repetitionOf(call.layers, ({ file }) => module.scopes(file));
  const instances: ModuleInstance[] = [];
  for (const { key, binding, uncertain } of repeats) {
    if (run.budget.modules <= 0) {
      run.diagnose(
        "terraform-limit",
        "error",
        "Too many instances of modules; the rest is not judged",
        headerSpan(call),
      );
      break;
    }
    run.budget.modules -= 1;
    const address = within(module.address, `module.${call.name}${indexSuffix(key)}`);
    const scopes: Scopes =
      binding === undefined ? module.scopes : (file) => bind(module.scopes(file), binding.name, binding.value);
    const because = [...(module.uncertain ?? []), ...(uncertain ?? [])];
    instances.push(
      moduleInstance(run, {
        key,
        open: uncertain,
        configuration: target,
        address,
        path: [...module.path, call.name],
        calls: [...module.calls, { address, span: headerSpan(call) }],
        uncertain: because.length === 0 ? undefined : because,
        folders: [...module.folders, target.folder],
        calledBy: call,
        inputs: argumentsOf(call, address, scopes),
        providersOf: (child) => inheritedProviders(child, module, call),
      }),
    );
  }
  return instancesOf(shape, instances);
}

/** Arguments of a call that are not variables of the module. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on",
]);

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

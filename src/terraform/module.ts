import { within } from "./address.js";
import type { Scopes } from "./body.js";
import { headerSpan, type Declaration, type ParsedFile, type ResourceDeclaration } from "./configuration.js";
import { relativePath } from "./files.js";
import { instancesOf, type Instances } from "./instances.js";
import { slot, type Slot } from "./lazy.js";
import { expandCall, opaqueModule } from "./module-call.js";
import type { ModuleInstance, ModuleOptions, Providers, ResourceInstance } from "./model.js";
import { moduleValues } from "./module-values.js";
import { repetitionOf, withKeys } from "./repetition.js";
import { resourceInstance } from "./resource-instance.js";
import { reportCycle, type Run } from "./run.js";
import type { Scope } from "./scope.js";
import { DYNAMIC, STRING } from "./types.js";
import { text, unknown, withMembers, type TfValue } from "./values.js";

/** Makes an instance of a module. Nothing is evaluated before it is asked for. */
export function moduleInstance(run: Run, options: ModuleOptions): ModuleInstance {
  const { configuration, address } = options;
  const base = new Map<ParsedFile, Scope>();
  const resources = new Map<string, Slot<Instances<ResourceInstance>>>();
  const calls = new Map<string, Slot<Instances<ModuleInstance> | undefined>>();
  let providers: Providers | undefined;
  const report = reporter(run, options);

  const scopes: Scopes = (file) => {
    let scope = base.get(file);
    if (scope === undefined) {
      const { functions, files } = run;
      scope = { file, place: `${run.stack}/${address}`, bindings: undefined, functions, files, lookup, report };
      base.set(file, scope);
    }
    return scope;
  };
  const values = moduleValues(run, { configuration, address, inputs: options.inputs, scopes });

  const resource = (key: string): Instances<ResourceInstance> | undefined => {
    let known = resources.get(key);
    if (known === undefined) {
      const declaration = configuration.resources.get(key);
      if (declaration === undefined) return undefined;
      known = resourceSlot(module, declaration, key);
      resources.set(key, known);
    }
    return run.demand.force(known);
  };

  const call = (name: string): Instances<ModuleInstance> | undefined => {
    let known = calls.get(name);
    if (known === undefined) {
      const declaration = configuration.calls.get(name);
      if (declaration === undefined) return undefined;
      known = callSlot(module, declaration);
      calls.set(name, known);
    }
    return run.demand.force(known);
  };

  const called = (name: string): TfValue | undefined => {
    const declaration = configuration.calls.get(name);
    return declaration && (call(name)?.value ?? opaqueModule(declaration));
  };

  const lookups: Readonly<Record<string, (first: string, second: string) => TfValue | undefined>> = {
    var: values.variable,
    local: values.local,
    module: called,
    data: (type, name) => resource(`data.${type}.${name}`)?.value,
    ephemeral: (type, name) => resource(`ephemeral.${type}.${name}`)?.value,
    path: (name) => pathValue(module, name),
    terraform: (name) => terraformValue(run, name),
    tofu: (name) => terraformValue(run, name),
    // These are bound where they mean something.
    each: () => undefined,
    count: () => undefined,
    self: () => undefined,
  };

  const lookup: Scope["lookup"] = (root, [first = "", second = ""]) =>
    Object.hasOwn(lookups, root) ? lookups[root]?.(first, second) : resource(`${root}.${first}`)?.value;

  const outputOf = (name: string): TfValue | undefined => values.output(name) ?? unmappedOutput(options, name);

  const module: ModuleInstance = {
    ...options,
    run,
    report,
    value: withMembers({ attribute: outputOf, whole: values.outputs }, [
      { reason: `${address} is not known as a whole` },
    ]),
    providers: () => (providers ??= options.providersOf(module)),
    scopes,
    resource,
    call,
  };
  return module;
}

function resourceSlot(
  module: ModuleInstance,
  declaration: ResourceDeclaration,
  key: string,
): Slot<Instances<ResourceInstance>> {
  const expand = (): Instances<ResourceInstance> => {
    const repetition = repetitionOf(declaration.layers, ({ file }) => module.scopes(file));
    const keys = module.run.plan?.keysOf(within(module.address, key));
    const { shape, repeats } = keys === undefined ? repetition : withKeys(repetition, keys);
    return instancesOf(
      shape,
      repeats.map((repeat) => resourceInstance(module, declaration, key, repeat)),
    );
  };
  return slot(within(module.address, key), expand, (names) => {
    const uncertain = [reportCycle(module.run, names, declaration.layers[0])];
    return instancesOf("each", [
      resourceInstance(module, declaration, key, { key: undefined, binding: undefined, uncertain }),
    ]);
  });
}

function callSlot(module: ModuleInstance, call: Declaration): Slot<Instances<ModuleInstance> | undefined> {
  const { run } = module;
  const expand = (): Instances<ModuleInstance> | undefined =>
    expandCall(module, call, (options) => moduleInstance(run, options));
  return slot(within(module.address, `module.${call.name}`), expand, (names) => {
    reportCycle(run, names, call.layers[0]);
    return undefined;
  });
}

/** Nobody can open a stand-in: what goes wrong in it is the call's, which gives it something that its module does not take. */
function reporter(run: Run, { configuration, address, calledBy }: ModuleOptions): Run["report"] {
  const { standIn } = configuration;
  if (standIn === undefined || calledBy === undefined) return run.report;
  return (problem) => {
    const message = `${address} gives ${standIn.name} an argument that it does not take: ${problem.message}`;
    run.report({ ...problem, message, span: headerSpan(calledBy) });
  };
}

/** A stand-in has the outputs that matter here; the module that it stands for has more. */
function unmappedOutput({ configuration, address }: ModuleOptions, name: string): TfValue | undefined {
  const { standIn } = configuration;
  if (standIn === undefined) return undefined;
  const reason = `${address}.${name} is an output of ${standIn.name}, which was not read`;
  return unknown(DYNAMIC, [{ reason }]);
}

function pathValue({ run, configuration }: ModuleInstance, name: string): TfValue | undefined {
  if (name === "root") return text(".");
  if (name === "cwd") return workingDirectory();
  return name === "module" ? text(relativePath(run.root, configuration.folder)) : undefined;
}

/** The absolute path of the root module's folder, unless terraform runs with `-chdir`: nobody knows it here. */
function workingDirectory(): TfValue {
  const because = [{ reason: "path.cwd is the folder that terraform runs in" }];
  return unknown(STRING, because, { notNull: true, text: [{ kind: "hole", because, isWorkingDirectory: true }] });
}

function terraformValue(run: Run, name: string): TfValue | undefined {
  if (name === "workspace") return text(run.workspace);
  if (name !== "applying") return undefined;
  return unknown(DYNAMIC, [{ reason: "terraform.applying is known only while it runs" }]);
}

import { reportConfiguration } from "./module-source.js";
import type { ModuleInstance } from "./model.js";
import { moduleInstance } from "./module.js";
import { rootProviders } from "./providers.js";
import { rootInputs, type GivenVariables } from "./root-inputs.js";
import type { Run } from "./run.js";

/** The root module of a run with values for its variables; `undefined` when its folder has no configuration files. */
export function rootModule(run: Run, given: GivenVariables): ModuleInstance | undefined {
  const configuration = run.configuration(run.root);
  if (configuration === undefined) return undefined;
  reportConfiguration(run, configuration);
  return moduleInstance(run, {
    key: undefined,
    open: undefined,
    configuration,
    address: "",
    path: [],
    calls: [],
    uncertain: undefined,
    folders: [configuration.folder],
    calledBy: undefined,
    inputs: rootInputs(run, configuration, given),
    providersOf: rootProviders,
  });
}

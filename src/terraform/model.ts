/** What a configuration is evaluated to: modules and resources, which know each other. */
import type { ModuleCall } from "../graph/resource.js";
import type { Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import type { InstanceKey } from "./address.js";
import type { Content, Scopes } from "./body.js";
import type { Declaration, ModuleConfiguration, ResourceDeclaration } from "./configuration.js";
import type { Instance, Instances } from "./instances.js";
import type { Run } from "./run.js";
import type { TfValue } from "./values.js";
import type { Inputs } from "./variables.js";

/** What a module instance is made of. */
export interface ModuleOptions {
  readonly key: InstanceKey;
  readonly open: readonly Cause[] | undefined;
  readonly configuration: ModuleConfiguration;
  /** `module.db["eu"]`; empty for the root module. */
  readonly address: string;
  /** The names of the calls from the root module on. */
  readonly path: readonly string[];
  readonly calls: readonly ModuleCall[];
  /** Why it is not known whether the module is there. */
  readonly uncertain: readonly Cause[] | undefined;
  /** What has to hold for it to exist, when that is known. */
  readonly onlyIf?: Case | undefined;
  /** The folders of the modules around it and its own. */
  readonly folders: readonly string[];
  /** The call that makes it; `undefined` for the root module. */
  readonly calledBy: Declaration | undefined;
  readonly inputs: Inputs;
  readonly providersOf: (module: ModuleInstance) => Providers;
}

/** A module as it is evaluated: a configuration with values for its variables. */
export interface ModuleInstance extends Instance, Omit<ModuleOptions, "inputs" | "providersOf"> {
  readonly run: Run;
  /** Reports what an expression in it got wrong. */
  readonly report: Run["report"];
  readonly providers: () => Providers;
  readonly scopes: Scopes;
  /** Instances of a resource, data source or ephemeral resource. */
  readonly resource: (key: string) => Instances<ResourceInstance> | undefined;
  /** Instances of a module call; `undefined` when its module is not there. */
  readonly call: (name: string) => Instances<ModuleInstance> | undefined;
}

/** One instance of a resource, a data source or an ephemeral resource. */
export interface ResourceInstance extends Instance {
  readonly declaration: ResourceDeclaration;
  readonly module: ModuleInstance;
  /** Address of the module that it is in for Terraform: a stand-in has modules within it that are not evaluated apart. */
  readonly home: string;
  readonly address: string;
  /** Why it is not known whether it exists, its module's reasons included. */
  readonly uncertain: readonly Cause[] | undefined;
  /** What has to hold for it to exist, when that is known. */
  readonly onlyIf?: Case | undefined;
  readonly scopes: Scopes;
  /** What is in its block. */
  content(): Content;
  /** An attribute as a reference sees it: as configured, or what the provider makes of it. */
  attribute(name: string): TfValue;
  /** The default tags of its provider under its own; `undefined` when the provider has none. */
  allTags(): TfValue | undefined;
}

/** What of a provider configuration is read. */
export type ProviderSetting = "defaultTags" | "region";

/** What a module's provider configurations decide about its resources. */
export interface Providers {
  /** What a provider configuration (`aws`, `aws.west`) says; `undefined` when it does not say it. */
  setting(reference: string, name: ProviderSetting): TfValue | undefined;
  /** Whether a provider configuration is the one without alias of the root module. */
  isRootDefault(reference: string): boolean;
}

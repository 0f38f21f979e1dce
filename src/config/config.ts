import { DEFAULT_SETTINGS, type AccessSettings } from "../access/settings.js";
import type { PolicyKind } from "../graph/document.js";
import type { Waiver } from "../findings/waivers.js";
import type { ClassifiedData } from "../findings/classified.js";
import type { IgnoreOptions } from "../ignores/index.js";
import type { Span } from "../graph/span.js";
import type { RuleSetting } from "../policy/select.js";
import type { Severity } from "../policy/result.js";

/** Where a stack is deployed, as far as the file says. */
export interface Deployment {
  /** Twelve digits. */
  readonly account?: string;
  readonly region?: string;
}

/** What a root module is evaluated with. */
export interface RootInputs extends Deployment {
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** File with the JSON form of a plan, relative to the root module or the judged root. */
  readonly plan?: string;
}

/** What one root module is evaluated with, besides what holds for all. */
export interface RootSettings extends RootInputs {
  /** The environment that it belongs to. */
  readonly environment?: string;
  /** The environments that it is evaluated for, each as a stack of its own; none for once. */
  readonly environments: readonly RootEnvironment[];
}

/** What a root module is evaluated with in one of its environments, besides what holds for the root. */
export interface RootEnvironment extends RootInputs {
  /** {@link EVERY_ENVIRONMENT} for all that variable files are found for. */
  readonly name: string;
  /** Where it is written. */
  readonly span: Span;
}

/** In place of a name: every environment that a variable file is found for, its name being what `*` stands for in the file's. */
export const EVERY_ENVIRONMENT = "*";

/** What one template is evaluated with, besides what holds for all. */
export interface TemplateSettings extends Deployment {
  readonly parameters: Readonly<Record<string, string>>;
  /** Relative to the judged root. */
  readonly parametersFile?: string;
  readonly partition?: string;
  readonly stackName?: string;
  readonly environment?: string;
}

/** Settings of what a glob of paths names. */
export interface Matched<Settings> {
  readonly glob: string;
  readonly settings: Settings;
  /** Where the glob is written. */
  readonly span: Span;
}

/** What is different in an environment. */
export interface EnvironmentSettings {
  readonly name: string;
  /** Globs of stacks. */
  readonly paths: readonly string[];
  readonly rules: Readonly<Record<string, Omit<RuleSetting, "params">>>;
  readonly failOn?: Severity | "none";
  /** Where it is written. */
  readonly span: Span;
}

/** A rule that the file names, to be checked when the packs are known. */
export interface RuleName {
  /** Id or glob; in a waiver also another tool's id. */
  readonly name: string;
  readonly span: Span;
  readonly isWaiver: boolean;
  readonly parameters: readonly { readonly name: string; readonly value: unknown; readonly span: Span }[];
}

/** What the analysis of access paths is told, and the least severity of a new one that fails. */
export interface AccessConfig {
  readonly settings: AccessSettings;
  /** A file with more names of accounts, relative to the configuration. */
  readonly knownAccountsFile?: { readonly path: string; readonly span: Span };
  /** Absent when it is that of all findings. */
  readonly failOn?: Severity | "none";
}

/** What a configuration file decides, with names resolved. Everything that is not set is absent. */
export interface Config {
  readonly failOn?: Severity | "none";
  readonly failOnIncomplete?: boolean;
  readonly warnOnly?: boolean;
  readonly paths?: readonly string[];
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** Where Terraform roots are deployed. */
  readonly deployment: Deployment;
  readonly roots: readonly Matched<RootSettings>[];
  readonly cloudformation: Deployment & {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly partition?: string;
  };
  readonly templates: readonly Matched<TemplateSettings>[];
  /** Kinds of the policies in JSON files. */
  readonly policies: readonly Matched<PolicyKind>[];
  /** Who can reach which database. */
  readonly access: AccessConfig;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Absent where findings weigh the same for all data. */
  readonly classifiedData?: ClassifiedData;
  readonly environments: readonly EnvironmentSettings[];
  readonly waivers: readonly Waiver[];
  /** What of comments that ignore findings counts; `undefined` when none does. */
  readonly ignores: IgnoreOptions | undefined;
  readonly packs: readonly string[];
  readonly ruleNames: readonly RuleName[];
}

/** What holds without a configuration file. */
export const NO_CONFIG: Config = {
  varFiles: [],
  variables: {},
  deployment: {},
  roots: [],
  cloudformation: {},
  templates: [],
  policies: [],
  access: { settings: DEFAULT_SETTINGS },
  rules: {},
  environments: [],
  waivers: [],
  ignores: { otherTools: false, inChange: false },
  packs: [],
  ruleNames: [],
};

/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
export class ConfigError extends Error {}

import type { Waiver } from "../findings/waivers.js";
import type { RuleSetting } from "../policy/select.js";
import type { Severity } from "../policy/result.js";

/** What root modules are evaluated with. */
export interface RootSettings {
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

/** What a configuration file decides, with names resolved. Everything that is not set is absent. */
export interface Config {
  readonly failOn?: Severity | "none";
  readonly failOnIncomplete?: boolean;
  readonly paths?: readonly string[];
  readonly warnOnly?: boolean;
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** What single root modules have besides, by folder or glob; later ones win. */
  readonly roots: readonly (readonly [glob: string, settings: RootSettings])[];
  readonly cloudformation: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly account?: string;
    readonly region?: string;
    readonly partition?: string;
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly waivers: readonly Waiver[];
  readonly packs: readonly string[];
}

/** What holds without a configuration file. */
export const NO_CONFIG: Config = {
  varFiles: [],
  variables: {},
  roots: [],
  cloudformation: {},
  rules: {},
  waivers: [],
  packs: [],
};

/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
export class ConfigError extends Error {}

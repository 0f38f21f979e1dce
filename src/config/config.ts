import type { RuleSetting } from "../policy/select.js";
import type { Severity } from "../policy/result.js";

/** What a configuration file decides, with names resolved. Everything that is not set is absent. */
export interface Config {
  readonly failOn?: Severity | "none";
  readonly failOnIncomplete?: boolean;
  readonly paths?: readonly string[];
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly cloudformation: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly account?: string;
    readonly region?: string;
    readonly partition?: string;
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly packs: readonly string[];
}

/** What holds without a configuration file. */
export const NO_CONFIG: Config = { varFiles: [], variables: {}, cloudformation: {}, rules: {}, packs: [] };

/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
export class ConfigError extends Error {}

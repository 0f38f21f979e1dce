import type { ActiveRule } from "../policy/active.js";
import type { Severity } from "../policy/result.js";
import type { RuleSetting } from "../policy/select.js";
import type { Config } from "./config.js";

/** What holds for the stacks of an environment. */
export interface StackRules {
  /** The rules that are on for it, with their severities. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
  /** The least severity that fails there; absent when it is that of all. */
  readonly failOn?: Severity | "none";
}

export interface EnvironmentRules {
  /** Every rule that is on for some stack: those to judge. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
  /** Those of an environment, by its name; of stacks that belong to none. */
  readonly rulesOf: (environment: string | undefined) => StackRules;
}

/**
 * The rules of all environments.
 *
 * @param select the rules that are on by settings, later ones before earlier ones
 */
export function environmentRules(
  config: Config,
  select: (settings: Readonly<Record<string, RuleSetting>>) => ReadonlyMap<string, ActiveRule>,
): EnvironmentRules {
  const common: StackRules = { rules: select(config.rules) };
  const byName = new Map(
    config.environments.map(({ name, rules, failOn }): [string, StackRules] => [
      name,
      { rules: select(settingsIn(config.rules, rules)), ...(failOn !== undefined && { failOn }) },
    ]),
  );
  const all = [...byName.values()].flatMap(({ rules }) => [...rules]);
  return {
    rules: new Map([...all, ...common.rules]),
    rulesOf: (environment) => byName.get(environment ?? "") ?? common,
  };
}

/** The settings of an environment come last, also those of a rule that has some for all. */
function settingsIn(
  common: Readonly<Record<string, RuleSetting>>,
  own: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> {
  const before = Object.entries(common).filter(([name]) => !Object.hasOwn(own, name));
  const merged = Object.entries(own).map(([name, setting]): [string, RuleSetting] => [
    name,
    { ...common[name], ...setting },
  ]);
  return Object.fromEntries([...before, ...merged]);
}

/**
 * Findings, or undecided rules, as their stack's environment has it: without rules that are off there, and its severities. As
 * they are where nothing is configured.
 *
 * @param judged the rules as they were judged: a finding of another severity than its rule's has one of its own, which it keeps
 *   where none is configured
 */
export function withEnvironmentRules<
  Entry extends {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly resource: { readonly environment?: string };
  },
>(
  entries: readonly Entry[],
  environments: Pick<EnvironmentRules, "rulesOf"> | undefined,
  judged: ReadonlyMap<string, ActiveRule>,
): readonly Entry[] {
  if (environments === undefined) return entries;
  return entries.flatMap((entry) => {
    const rule = environments.rulesOf(entry.resource.environment).rules.get(entry.ruleId);
    if (rule === undefined) return [];
    const isOwn = entry.severity !== judged.get(entry.ruleId)?.severity && rule.isSeveritySet !== true;
    return [isOwn || rule.severity === entry.severity ? entry : { ...entry, severity: rule.severity }];
  });
}

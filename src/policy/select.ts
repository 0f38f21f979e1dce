import type { ActiveRule, LoadedPack } from "./active.js";
import { matchesName } from "../source/glob.js";
import { nearestOf } from "../source/nearest.js";
import { PackError } from "./pack.js";
import type { RuleMetadata, Severity } from "./result.js";

/** What configuration says about one rule, or about all that a glob names. */
export interface RuleSetting {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface Selection {
  /** Ids or globs from the command line: only these are judged, opt-in ones too. Empty: all that are not opt-in. */
  readonly only: readonly string[];
  /** Settings by id or glob, later ones before earlier ones. */
  readonly settings: Readonly<Record<string, RuleSetting>>;
}

/** A name of no rule, or of no parameter of a rule; the message has the nearest one. */
export class UnknownRuleError extends Error {}

/**
 * The rules to judge.
 *
 * @throws UnknownRuleError when an id or glob names no rule of any pack, or a parameter none of these rules', so that a
 *   misspelt one cannot pass silently, or its value is of another kind; and
 *   when two packs have a rule of the same id. PackError when two packs have the same name, by which findings are told apart.
 */
export function selectRules(packs: readonly LoadedPack[], selection: Selection): ReadonlyMap<string, ActiveRule> {
  const names = packs.map(({ pack }) => pack.manifest.name);
  const sameName = names.find((name, index) => names.indexOf(name) !== index);
  if (sameName !== undefined) {
    throw new PackError(`two packs are called ${sameName}; build one of them with another --name`);
  }
  const all = packs.flatMap(({ pack }) =>
    pack.manifest.rules.map((metadata) => ({ pack: pack.manifest.name, metadata })),
  );
  const ids = all.map(({ metadata }) => metadata.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new UnknownRuleError(`two packs have a rule ${twice}; rename one of them`);
  for (const name of [...selection.only, ...Object.keys(selection.settings)]) requireRule(name, ids);
  const rules = all.map(({ metadata }) => metadata);
  for (const [name, { params }] of Object.entries(selection.settings)) requireParameters(name, params ?? {}, rules);
  const settings = Object.entries(selection.settings);
  const active = all.flatMap(({ pack, metadata }) => {
    const own = settings.filter(([name]) => matchesName(name, metadata.id)).map(([, setting]) => setting);
    const setting = own.reduce<RuleSetting>(
      (before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }),
      {},
    );
    if (!isOn(metadata, setting, selection.only)) return [];
    const rule: ActiveRule = {
      pack,
      metadata,
      severity: setting.severity ?? metadata.severity,
      ...(setting.severity !== undefined && { isSeveritySet: true }),
      params: setting.params ?? {},
    };
    return [[metadata.id, rule] as const];
  });
  return new Map(active);
}

function isOn(rule: RuleMetadata, setting: RuleSetting, only: readonly string[]): boolean {
  if (only.length > 0) return only.some((name) => matchesName(name, rule.id));
  return setting.enabled ?? !rule.optIn;
}

function requireRule(name: string, ids: readonly string[]): void {
  const problem = ruleProblem(name, ids);
  if (problem !== undefined) throw new UnknownRuleError(problem);
}

/**
 * What is wrong with an id or glob of rules: that it names none of them.
 *
 * @param ids all that it may name
 */
export function ruleProblem(name: string, ids: readonly string[]): string | undefined {
  if (ids.some((id) => matchesName(name, id))) return undefined;
  const nearest = nearestOf(name, ids);
  return `there is no rule ${name}; ${nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`}`;
}

function requireParameters(name: string, params: object, rules: readonly RuleMetadata[]): void {
  for (const [parameter, value] of Object.entries(params)) {
    const problem = parameterProblem(name, { name: parameter, value }, rules);
    if (problem !== undefined) throw new UnknownRuleError(problem);
  }
}

/**
 * What is wrong with a parameter: that no rule of the name has it, or that its value is of another kind than its default, with
 * which the rule cannot do anything. A glob may set one that only some of its rules have.
 */
export function parameterProblem(
  name: string,
  parameter: { readonly name: string; readonly value: unknown },
  rules: readonly RuleMetadata[],
): string | undefined {
  const known = rules.filter(({ id }) => matchesName(name, id)).flatMap(({ parameters }) => Object.entries(parameters));
  const defaults = known.filter(([key]) => key === parameter.name).map(([, own]) => own.default);
  if (defaults.length > 0) {
    const kinds = [...new Set(defaults.map(kindOf))];
    const given = kindOf(parameter.value);
    if (kinds.includes(given) || kinds.includes(NOTHING)) return undefined;
    return `parameter ${parameter.name} of rule ${name} must be ${kinds.join(" or ")}, not ${given}`;
  }
  const nearest = nearestOf(
    parameter.name,
    known.map(([key]) => key),
  );
  const hint =
    nearest === undefined ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
  return `rule ${name} has no parameter ${parameter.name}; ${hint}`;
}

/** A default that says nothing of the kind of value. */
const NOTHING = "empty";

/** What a value is to a reader of YAML. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return { string: "a text", number: "a number" }[typeof value as string] ?? "true or false";
}

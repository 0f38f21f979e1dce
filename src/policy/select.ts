import type { ActiveRule, LoadedPack } from "./judge.js";
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
 *   misspelt one cannot pass silently; and
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
  const settings = Object.entries(selection.settings).map(([name, setting]) => ({ matches: matcher(name), setting }));
  const only = selection.only.map(matcher);
  const active = all.flatMap(({ pack, metadata }) => {
    const own = settings.filter(({ matches }) => matches(metadata.id)).map(({ setting }) => setting);
    const setting = own.reduce<RuleSetting>(
      (before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }),
      {},
    );
    if (!isOn(metadata, setting, only)) return [];
    const rule: ActiveRule = {
      pack,
      metadata,
      severity: setting.severity ?? metadata.severity,
      params: setting.params ?? {},
    };
    return [[metadata.id, rule] as const];
  });
  return new Map(active);
}

function isOn(rule: RuleMetadata, setting: RuleSetting, only: readonly ((id: string) => boolean)[]): boolean {
  if (only.length > 0) return only.some((matches) => matches(rule.id));
  return setting.enabled ?? !rule.optIn;
}

function requireRule(name: string, ids: readonly string[]): void {
  const matches = matcher(name);
  if (ids.some((id) => matches(id))) return;
  const nearest = nearestOf(name, ids);
  const hint = nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`;
  throw new UnknownRuleError(`there is no rule ${name}; ${hint}`);
}

/** A glob may set a parameter that only some of its rules have. */
function requireParameters(name: string, params: object, rules: readonly RuleMetadata[]): void {
  const matches = matcher(name);
  const known = rules.filter(({ id }) => matches(id)).flatMap(({ parameters }) => Object.keys(parameters));
  const unknown = Object.keys(params).find((parameter) => !known.includes(parameter));
  if (unknown === undefined) return;
  const nearest = nearestOf(unknown, known);
  const hint =
    nearest === undefined ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
  throw new UnknownRuleError(`rule ${name} has no parameter ${unknown}; ${hint}`);
}

/** `*` stands for any characters, also `/`. */
function matcher(glob: string): (id: string) => boolean {
  if (!glob.includes("*")) return (id) => id === glob;
  const pattern = new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
  return (id) => pattern.test(id);
}

/** The candidate with the least edit distance, when that is less than half of the name. */
export function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance < name.length / 2 ? best.candidate : undefined;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

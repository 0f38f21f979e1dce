import {
  PackError
} from "./chunk-5R7A54RO.js";
import {
  matchesName
} from "./chunk-F3DQH2OD.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";

// build/policy/select.js
var UnknownRuleError = class extends Error {
};
function selectRules(packs, selection) {
  const names = packs.map(({ pack }) => pack.manifest.name);
  const sameName = names.find((name, index) => names.indexOf(name) !== index);
  if (sameName !== void 0) {
    throw new PackError(`two packs are called ${sameName}; build one of them with another --name`);
  }
  const all = packs.flatMap(({ pack }) => pack.manifest.rules.map((metadata) => ({ pack: pack.manifest.name, metadata })));
  const ids = all.map(({ metadata }) => metadata.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== void 0)
    throw new UnknownRuleError(`two packs have a rule ${twice}; rename one of them`);
  for (const name of [...selection.only, ...Object.keys(selection.settings)])
    requireRule(name, ids);
  const rules = all.map(({ metadata }) => metadata);
  for (const [name, { params }] of Object.entries(selection.settings))
    requireParameters(name, params ?? {}, rules);
  const settings = Object.entries(selection.settings);
  const active = all.flatMap(({ pack, metadata }) => {
    const own = settings.filter(([name]) => matchesName(name, metadata.id)).map(([, setting2]) => setting2);
    const setting = own.reduce((before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }), {});
    if (!isOn(metadata, setting, selection.only))
      return [];
    const rule = {
      pack,
      metadata,
      severity: setting.severity ?? metadata.severity,
      ...setting.severity !== void 0 && { isSeveritySet: true },
      params: setting.params ?? {}
    };
    return [[metadata.id, rule]];
  });
  return new Map(active);
}
function isOn(rule, setting, only) {
  if (only.length > 0)
    return only.some((name) => matchesName(name, rule.id));
  return setting.enabled ?? !rule.optIn;
}
function requireRule(name, ids) {
  const problem = ruleProblem(name, ids);
  if (problem !== void 0)
    throw new UnknownRuleError(problem);
}
function ruleProblem(name, ids) {
  if (ids.some((id) => matchesName(name, id)))
    return void 0;
  const nearest = nearestOf(name, ids);
  return `there is no rule ${name}; ${nearest === void 0 ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`}`;
}
function requireParameters(name, params, rules) {
  for (const parameter of Object.keys(params)) {
    const problem = parameterProblem(name, parameter, rules);
    if (problem !== void 0)
      throw new UnknownRuleError(problem);
  }
}
function parameterProblem(name, parameter, rules) {
  const known = rules.filter(({ id }) => matchesName(name, id)).flatMap(({ parameters }) => Object.keys(parameters));
  if (known.includes(parameter))
    return void 0;
  const nearest = nearestOf(parameter, known);
  const hint = nearest === void 0 ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
  return `rule ${name} has no parameter ${parameter}; ${hint}`;
}

export {
  UnknownRuleError,
  selectRules,
  ruleProblem,
  parameterProblem
};

import {
  assetFolder
} from "./chunk-56XJOAIN.js";
import {
  dayOf
} from "./chunk-4VUWJFD3.js";
import {
  placeText
} from "./chunk-63VKX3II.js";
import {
  evaluateInWorker
} from "./chunk-5VQBVNEX.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import {
  parameterProblem,
  ruleProblem,
  selectRules
} from "./chunk-GBZ3BXGH.js";
import {
  loadPack
} from "./chunk-5R7A54RO.js";
import {
  ConfigError
} from "./chunk-BXNFXFXY.js";

// build/request/request.js
import { join } from "node:path";

// build/config/environments.js
function environmentRules(config, select) {
  const common = { rules: select(config.rules) };
  const byName = new Map(config.environments.map(({ name, rules, failOn }) => [
    name,
    { rules: select(settingsIn(config.rules, rules)), ...failOn !== void 0 && { failOn } }
  ]));
  const all = [...byName.values()].flatMap(({ rules }) => [...rules]);
  return {
    rules: new Map([...all, ...common.rules]),
    rulesOf: (environment) => byName.get(environment ?? "") ?? common
  };
}
function settingsIn(common, own) {
  const before = Object.entries(common).filter(([name]) => !Object.hasOwn(own, name));
  const merged = Object.entries(own).map(([name, setting]) => [
    name,
    { ...common[name], ...setting }
  ]);
  return Object.fromEntries([...before, ...merged]);
}
function withEnvironmentRules(entries, environments, judged) {
  if (environments === void 0)
    return entries;
  return entries.flatMap((entry) => {
    const rule = environments.rulesOf(entry.resource.environment).rules.get(entry.ruleId);
    if (rule === void 0)
      return [];
    const isOwn = entry.severity !== judged.get(entry.ruleId)?.severity && rule.isSeveritySet !== true;
    return [isOwn || rule.severity === entry.severity ? entry : { ...entry, severity: rule.severity }];
  });
}

// build/config/rule-names.js
function requireRuleNames(names, rules) {
  const problems = names.flatMap((name) => problemsOf(name, rules));
  if (problems.length > 0)
    throw new ConfigError(problems.join("\n"));
}
function problemsOf({ name, span, isWaiver, parameters }, rules) {
  const ids = rules.map(({ id }) => id);
  const aliases = isWaiver ? rules.flatMap((rule) => Object.values(rule.aliases).flat()) : [];
  const problem = ruleProblem(name, [...ids, ...aliases]);
  if (problem !== void 0)
    return [`${placeText(span)}: ${problem}`];
  return parameters.flatMap((parameter) => {
    const wrong = parameterProblem(name, parameter.name, rules);
    return wrong === void 0 ? [] : [`${placeText(parameter.span)}: ${wrong}`];
  });
}

// build/request/request.js
var CONFIG_FILE = ".rds-gate.yml";
var WORKER_TIMEOUT_MS = 6e4;
var DEFAULT_FAIL_ON = "high";
function corePack() {
  return { pack: loadPack(join(assetFolder(), "packs", "core")), trusted: true };
}
function environmentsOf(packs, config, only) {
  requireRuleNames(config.ruleNames, packs.flatMap(({ pack }) => pack.manifest.rules));
  return environmentRules(config, (settings) => selectRules(packs, { only, settings }));
}
function requestWith(config, packs, evaluation, overrides) {
  const environments = environmentsOf(packs, config, overrides.rule ?? []);
  return {
    packs,
    rules: environments.rules,
    environments: overrides.failOn === void 0 ? environments : withoutThresholds(environments),
    waivers: { entries: config.waivers, today: dayOf(/* @__PURE__ */ new Date()) },
    ...config.ignores && { ignores: config.ignores },
    ...config.classifiedData && { classifiedData: config.classifiedData },
    access: config.access.settings,
    evaluation,
    verdict: {
      failOn: overrides.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
      ...overrides.failOn === void 0 && config.access.failOn !== void 0 && { failOnPaths: config.access.failOn },
      failOnIncomplete: overrides.failOnIncomplete ?? config.failOnIncomplete ?? true
    },
    isolate
  };
}
function withoutThresholds({ rulesOf }) {
  return { rulesOf: (environment) => ({ rules: rulesOf(environment).rules }) };
}
function isolate(request) {
  return evaluateInWorker(process.argv[1] ?? "", request, { timeoutMs: WORKER_TIMEOUT_MS });
}

// build/cli/judged.js
import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
function judgedRoot(cwd, paths) {
  const absolute = (paths.length === 0 ? ["."] : paths).map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full))
      throw new UsageError(`there is no ${path}; name a folder or file to judge`);
    return full;
  });
  const [only] = absolute;
  const root = absolute.length === 1 && only !== void 0 && statSync(only).isDirectory() ? only : commonFolder(absolute, cwd);
  const within = absolute.map((path) => slashed(relative(root, path)) || ".");
  return { root, paths: within, prefix: prefixOf(cwd, root) };
}
function prefixOf(cwd, root) {
  const way = slashed(relative(cwd, root));
  return way === "" ? "" : `${way}/`;
}
function commonFolder(paths, cwd) {
  let folder = cwd;
  while (paths.some((path) => !isWithin(folder, path)))
    folder = dirname(folder);
  return folder;
}
function isWithin(folder, path) {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}
function slashed(path) {
  return path.split(sep).join("/");
}
function varFilePaths(cwd, root, varFiles) {
  return varFiles.map((path) => {
    const full = resolve(cwd, path);
    return existsSync(full) && isWithin(root, full) ? slashed(relative(root, full)) : slashed(path);
  });
}

export {
  withEnvironmentRules,
  CONFIG_FILE,
  corePack,
  requestWith,
  judgedRoot,
  prefixOf,
  isWithin,
  varFilePaths
};

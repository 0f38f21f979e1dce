import {
  readNamedFile
} from "./chunk-BTGCOSLL.js";
import {
  CONFIG_FILE,
  corePack,
  requestWith,
  varFilePaths
} from "./chunk-INJG4YHW.js";
import {
  environmentsOfRoot
} from "./chunk-SLKFA536.js";
import {
  byCodeUnits,
  folderOf
} from "./chunk-WUXNLKG2.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import {
  loadPack
} from "./chunk-5R7A54RO.js";
import {
  coversPath,
  isExact,
  matchesPath
} from "./chunk-F3DQH2OD.js";
import {
  EVERY_ENVIRONMENT,
  NO_CONFIG
} from "./chunk-BXNFXFXY.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import {
  member,
  template
} from "./chunk-KFMJKMUM.js";

// build/config/stacks.js
function rootEvaluations(config, given, root, tree) {
  const own = settingsFor(config.roots, root);
  const { environments, diagnostics } = environmentsOfRoot(own, root, tree);
  const evaluations = environments.map(({ name, settings }) => ({
    ...terraformOptions(config, given, [...own, ...settings]),
    environment: name
  }));
  return { evaluations: evaluations.length === 0 ? [terraformOptions(config, given, own)] : evaluations, diagnostics };
}
function terraformOptions(config, given, own = []) {
  const { account, region } = own.reduce((all, settings) => ({ ...all, ...settings }), config.deployment);
  const workspace = given.workspace ?? own.findLast((settings) => settings.workspace)?.workspace ?? config.workspace;
  return {
    varFiles: [...config.varFiles, ...own.flatMap(({ varFiles }) => varFiles), ...given.varFiles],
    variables: Object.assign({}, config.variables, ...own.map(({ variables }) => variables), given.variables),
    ...workspace !== void 0 && { workspace },
    ...account !== void 0 && { account },
    ...region !== void 0 && { region }
  };
}
function configuredPlan(config, root, environment) {
  const own = settingsFor(config.roots, root);
  if (environment === void 0)
    return own.findLast(({ plan }) => plan !== void 0)?.plan;
  const planFor = (name) => own.flatMap(({ environments }) => environments).findLast((entry) => entry.name === name && entry.plan)?.plan;
  return planFor(environment) ?? planFor(EVERY_ENVIRONMENT)?.replace("*", environment);
}
function templateOptions(config, path) {
  return settingsFor(config.templates, path).reduce((all, settings) => ({ ...all, ...settings, parameters: { ...all.parameters, ...settings.parameters } }), config.cloudformation);
}
function policyKind(config, path) {
  return settingsFor(config.policies, path).at(-1);
}
function environmentOfStack(config, { id, format }) {
  const named = { terraform: config.roots, cloudformation: config.templates, iam: [] }[format];
  const own = settingsFor(named, id).findLast(({ environment }) => environment);
  return own?.environment ?? config.environments.findLast(({ paths }) => paths.some((glob) => coversPath(glob, id)))?.name;
}
function settingsFor(entries, path) {
  const matching = entries.filter(({ glob }) => matchesPath(glob, path));
  return [...matching.filter(({ glob }) => !isExact(glob)), ...matching.filter(({ glob }) => isExact(glob))].map(({ settings }) => settings);
}
function unmatchedStacks(config, tree) {
  const { files } = tree;
  const folders = new Set(files.filter((path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path)).map(folderOf));
  return [
    // Without Terraform there is no root to have been renamed.
    ...folders.size === 0 ? [] : missing("folder with Terraform files", config.roots, [...folders]),
    ...missing("template", config.templates, files),
    ...missing("policy file", config.policies, files),
    ...emptyEnvironments(config, [...folders], tree)
  ];
}
function emptyEnvironments(config, folders, tree) {
  const named = /* @__PURE__ */ new Set([
    ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
    ...folders.flatMap((folder) => environmentsOfRoot(settingsFor(config.roots, folder), folder, tree).environments.map(({ name }) => name))
  ]);
  const isEmpty = ({ name, paths }) => paths.length === 0 && !named.has(name);
  return config.environments.filter(isEmpty).map(({ name, span }) => {
    const nearest = nearestOf(name, [...named]);
    const remedy = nearest === void 0 ? "give it paths, or rename or remove it" : `did you mean ${nearest}?`;
    const message = `no stack belongs to the environment ${name}; ${remedy}`;
    return { code: "config-unmatched", severity: "warning", message, span };
  });
}
function missing(what, entries, paths) {
  return entries.filter(({ glob }) => isExact(glob) && !paths.some((path) => matchesPath(glob, path))).map(({ glob, span }) => {
    const nearest = nearestOf(glob, paths);
    const remedy = nearest === void 0 ? "rename or remove what is set for it" : `did you mean ${nearest}?`;
    return { code: "config-unmatched", severity: "warning", message: `there is no ${what} ${glob}; ${remedy}`, span };
  });
}

// build/findings/identity.js
import { createHash } from "node:crypto";
var NO_RENAMES = { path: (path) => path, stack: (id) => id, address: (_stack, address) => address };
function fingerprint(identity) {
  const { pack, ruleId, stack, address, path, key } = identity;
  return createHash("sha256").update(JSON.stringify([pack, ruleId, stack, address, path, ...key === void 0 ? [] : [key]])).digest("hex");
}
function renamed(place, renames) {
  const stack = renames.stack(place.stack);
  const address = place.address === place.stack ? stack : renames.address(stack, place.address);
  return { ...place, stack, address };
}
var NAMING_ENTRIES = ["Sid", "sid", "name", "identifier", "id"];
function stablePath(resource, path) {
  let value = resource.attributes;
  return path.map((segment) => {
    value = value && member(value, segment);
    return typeof segment === "number" ? nameOf(value) ?? String(segment) : segment;
  });
}
function nameOf(value) {
  if (value?.kind === "known")
    return `=${String(value.value)}`;
  if (value?.kind !== "map")
    return void 0;
  for (const entry of NAMING_ENTRIES) {
    const name = value.entries.get(entry);
    if (name?.kind === "known" && name.value !== null)
      return `${entry}=${String(name.value)}`;
  }
  return void 0;
}
function placelessPath(path) {
  return path.filter((segment) => typeof segment === "string");
}
function contentAt(resource, path) {
  if (path.length === 0)
    return "";
  const value = path.reduce((at, step) => at && member(at, step), resource.attributes);
  return value === void 0 ? "" : contentOf(value);
}
function contentOf(value) {
  switch (value.kind) {
    case "known":
      return value.json === void 0 ? JSON.stringify(value.value) : contentOf(value.json);
    case "unknown":
      if (value.json !== void 0)
        return contentOf(value.json);
      return value.text === void 0 ? "?" : JSON.stringify(template(value.text));
    case "list":
      return `[${value.items.map(contentOf).join()}]`;
    case "map":
      return `{${[...value.entries].map(([key, member2]) => `${JSON.stringify(key)}:${contentOf(member2)}`).join()}}`;
  }
}

// build/findings/assemble.js
function findingsOf(results, rules, places) {
  const denials = results.flatMap(({ ruleId, deny }) => {
    const rule = ruleOf(rules, ruleId);
    return deny.filter(isCertain).map((denial) => ({ rule, denial, resource: resourceNamed(rule, denial, places) }));
  });
  denials.sort((a, b) => byCodeUnits(a.resource.header.path, b.resource.header.path));
  return distinguished(denials.map(({ rule, denial, resource }) => finding(rule, denial, resource, places)));
}
function distinguished(findings) {
  const seen = /* @__PURE__ */ new Map();
  const byMessage = [...findings].sort((a, b) => byCodeUnits(a.message, b.message));
  return byMessage.map((found) => {
    const key = JSON.stringify(found.identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 1)
      return found;
    return { ...found, identity: { ...found.identity, path: [...found.identity.path, `#${count}`] } };
  });
}
function undecidedOf(results, rules, places) {
  return results.flatMap((result) => {
    const rule = ruleOf(rules, result.ruleId);
    const uncertain = result.deny.filter((denial) => !isCertain(denial));
    return [...result.undecided, ...uncertain].map((entry) => undecided(rule, entry, places));
  });
}
function isCertain(denial) {
  return denial.uncertain === void 0;
}
function finding(rule, denial, resource, places) {
  const { span, via, decidedBy } = places.locate(resource, denial.path);
  const decided = decidedBy === void 0 ? [] : [{ message: `${decidedBy} says the value`, location: span }];
  const chainOf = (origins) => origins.map((location) => ({ message: "the value comes from here", location }));
  const joined = (denial.related ?? []).flatMap((related) => {
    const place = places.locate(resourceNamed(rule, related, places), related.path);
    return [{ message: related.message, location: place.span }, ...chainOf(place.via)];
  });
  const chain = chainOf(via);
  const calls = resource.calls.map((call) => ({ message: `called as ${call.address}`, location: call.span }));
  return {
    identity: identityOf(rule, resource, denial),
    rule: rule.metadata,
    severity: (rule.isSeveritySet === true ? void 0 : denial.severity) ?? rule.severity,
    message: denial.message,
    resource,
    stack: places.stackOf(resource.stack) ?? {},
    path: denial.path,
    location: span,
    related: [...joined, ...decided, ...chain, ...calls],
    fix: denial.fix ? places.fixFor(resource, denial.fix) : null,
    ...denial.access_paths && { accessPaths: denial.access_paths }
  };
}
function undecided(rule, entry, places) {
  const resource = resourceNamed(rule, entry, places);
  const { path } = entry;
  return {
    identity: identityOf(rule, resource, entry),
    resource,
    path,
    report: {
      ruleId: rule.metadata.id,
      aliases: aliasesOf(rule.metadata),
      severity: rule.severity,
      title: rule.metadata.title,
      resource: resourceReport(resource, places.stackOf(resource.stack)),
      attribute: path.join("."),
      location: places.locate(resource, path).span,
      because: causesOf(rule, entry, resource, places)
    }
  };
}
function identityOf(rule, resource, entry) {
  const { stack, address } = resource;
  const key = "key" in entry ? entry.key : void 0;
  const place = key === void 0 ? { path: stablePath(resource, entry.path) } : { path: [], key };
  return { pack: rule.pack, ruleId: rule.metadata.id, stack, address, ...place };
}
function causesOf(rule, entry, resource, places) {
  if ("message" in entry) {
    return resource.uncertain?.map(becauseOf) ?? [{ reason: entry.uncertain ?? "", location: null }];
  }
  if (entry.because !== void 0)
    return entry.because.map((reason) => ({ reason, location: null }));
  const asked = entry.at ?? entry;
  return places.causesAt(resourceNamed(rule, asked, places), asked.path).map(becauseOf);
}
function becauseOf({ reason, span }) {
  return { reason, location: span ?? null };
}
function findingReport(found, change) {
  return {
    ruleId: found.rule.id,
    aliases: aliasesOf(found.rule),
    severity: found.severity,
    title: found.rule.title,
    message: found.message,
    resource: resourceReport(found.resource, found.stack),
    attribute: found.path.join("."),
    location: found.location,
    related: found.related,
    change,
    status: "open",
    // Decided with the verdict.
    fails: false,
    fingerprint: fingerprint(found.identity),
    fix: found.fix,
    ...found.accessPaths && { accessPaths: found.accessPaths }
  };
}
var aliases = /* @__PURE__ */ new WeakMap();
function aliasesOf(rule) {
  let known = aliases.get(rule);
  if (known === void 0)
    aliases.set(rule, known = [...new Set(Object.values(rule.aliases).flat())].sort());
  return known;
}
function resourceReport(resource, { root, environment } = {}) {
  const { address, type, nativeType, format, stack } = resource;
  return {
    address,
    type,
    nativeType,
    format,
    stack,
    ...root !== void 0 && { root },
    ...environment !== void 0 && { environment }
  };
}
function ruleOf(rules, id) {
  const rule = rules.get(id);
  if (rule === void 0)
    throw new Error(`a pack reports on the rule ${id}, which its manifest does not name`);
  return rule;
}
function resourceNamed(rule, { type, id }, places) {
  const resource = places.resourceOf(type, id);
  if (resource === void 0)
    throw new Error(`rule ${rule.metadata.id} reports on ${type} ${id}, which does not exist`);
  return resource;
}

// build/request/evaluation.js
function evaluationOf(config, given) {
  return {
    terraform: terraformOptions(config, given),
    cloudformation: config.cloudformation,
    perStack: {
      terraform: (folder, tree) => rootEvaluations(config, given, folder, tree),
      cloudformation: (path) => templateOptions(config, path),
      policyKind: (path) => policyKind(config, path),
      environment: (stack) => environmentOfStack(config, stack)
    },
    ...plansOf(config, given.plans)
  };
}
function plansOf(config, given) {
  if (given.named.length === 0 && !config.roots.some(({ settings }) => hasPlan(settings)))
    return {};
  return { plans: { ...given, configured: (root, environment) => configuredPlan(config, root, environment) } };
}
function hasPlan({ plan, environments }) {
  return plan !== void 0 || environments.some((environment) => environment.plan !== void 0);
}

// build/cli/context.js
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
async function findConfig(cwd, root, named, tree) {
  const path = named === void 0 ? join(root, CONFIG_FILE) : resolve(cwd, named);
  const base = named === void 0 ? tree : void 0;
  const content = base === void 0 ? readNamedFile(cwd, named ?? path) : base.read(CONFIG_FILE);
  if (named !== void 0 && content === void 0)
    throw new UsageError(`there is no configuration file ${named}`);
  if (content === void 0)
    return { config: NO_CONFIG, folder: root };
  const [{ readConfig }, { withKnownAccounts }] = await Promise.all([
    import("./read-GFMBZOJW.js"),
    import("./known-accounts-EW6SL4SL.js")
  ]);
  const folder = dirname(path);
  const config = withKnownAccounts(readConfig(named ?? CONFIG_FILE, content), (file) => base === void 0 ? readNamedFile(folder, file) : base.read(file));
  return { config, folder };
}
function loadPacks({ config, folder }, cwd, named) {
  return [
    corePack(),
    ...config.packs.map((path) => ({ pack: loadPack(resolve(folder, path)), trusted: false })),
    ...named.map((path) => ({ pack: loadPack(resolve(cwd, path)), trusted: false }))
  ];
}
function requestOf(cwd, root, found, options) {
  const packs = loadPacks(found, cwd, options.pack);
  return requestWith(found.config, packs, evaluationOf(found.config, givenBy(cwd, root, options)), options);
}
function givenBy(cwd, root, options) {
  return {
    varFiles: varFilePaths(cwd, root, options.varFile),
    variables: options.var,
    workspace: options.workspace,
    plans: { named: options.plan, locate: planFiles(cwd, root) }
  };
}
function planFiles(cwd, judged) {
  return (path, root) => {
    if (root === void 0)
      return { file: resolve(cwd, path) };
    const own = resolve(judged, root, path);
    return { file: existsSync(own) ? own : resolve(judged, path) };
  };
}

export {
  unmatchedStacks,
  NO_RENAMES,
  fingerprint,
  renamed,
  placelessPath,
  contentAt,
  findingsOf,
  undecidedOf,
  findingReport,
  aliasesOf,
  evaluationOf,
  findConfig,
  loadPacks,
  requestOf,
  givenBy
};

import {
  EVERY_ENVIRONMENT,
  placeText
} from "./chunk-FHVWT7TB.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";
import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  automaticVariableFiles,
  isVariablesFile,
  resolvePath
} from "./chunk-5WHWKCXI.js";
import {
  isUnset
} from "./chunk-C2Q24Z5S.js";

// build/graph/tags.js
function tagsOf({ attributes }) {
  const tags = /* @__PURE__ */ new Map();
  let isComplete = true;
  for (const attribute of ["tags", "tags_all"]) {
    const value = attributes.entries.get(attribute);
    if (value === void 0 || isUnset(value))
      continue;
    if (value.kind !== "map" || value.rest !== void 0)
      isComplete = false;
    if (value.kind !== "map")
      continue;
    for (const [key, tag] of value.entries)
      if (!tags.has(key))
        tags.set(key, tag);
  }
  return { tags, isComplete };
}
function knownTags(resource) {
  return [...tagsOf(resource).tags].flatMap(([key, value]) => value.kind === "known" && typeof value.value === "string" ? [[key.toLowerCase(), value.value]] : []);
}

// build/source/glob.js
function matchesName(glob, name) {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === void 0)
    return glob === name;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > end)
      return false;
    from = at + part.length;
  }
  return true;
}
function matchesPath(glob, path) {
  const segments = segmentsOf(path);
  let reached = /* @__PURE__ */ new Set([0]);
  for (const pattern of segmentsOf(glob)) {
    const next = /* @__PURE__ */ new Set();
    if (pattern === "**") {
      const least = Math.min(...reached);
      for (let length = least; length <= segments.length; length++)
        next.add(length);
    } else {
      for (const length of reached) {
        const segment = segments[length];
        if (segment !== void 0 && matchesName(pattern, segment))
          next.add(length + 1);
      }
    }
    if (next.size === 0)
      return false;
    reached = next;
  }
  return reached.has(segments.length);
}
function coversPath(glob, path) {
  const segments = segmentsOf(path);
  return Array.from({ length: segments.length + 1 }, (_, length) => segments.slice(0, length).join("/")).some((part) => matchesPath(glob, part));
}
function isExact(glob) {
  return !glob.includes("*");
}
function segmentsOf(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}

// build/findings/classified.js
var DEFAULT_CLASSIFIED = {
  tags: ["DataClassification", "data_classification", "data-classification", "classification"],
  classes: ["restricted", "confidential", "pci", "hipaa", "phi", "pii"],
  rules: ["encryption/customer-managed-key", "network/*", "logging/activity-stream", "backup/classified-retention"]
};
function raisedForClassified(findings, { tags, classes, rules: weighing }, rules) {
  const keys = lowerCase(tags);
  const values = lowerCase(classes);
  return findings.map((finding) => {
    const { id } = finding.rule;
    const isRaised = rules.get(id)?.isSeveritySet !== true && weighing.some((name) => matchesName(name, id)) && knownTags(finding.resource).some(([key, text]) => keys.has(key) && values.has(text.toLowerCase()));
    return isRaised ? { ...finding, severity: oneHigher(finding.severity) } : finding;
  });
}
function lowerCase(texts) {
  return new Set(texts.map((text) => text.toLowerCase()));
}
function oneHigher(severity) {
  return SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? severity;
}

// build/config/root-environments.js
var ENVIRONMENT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;
var NAME_REMEDY = "it begins with a letter or digit, and has letters, digits, spaces, dots, dashes and underscores";
function environmentsOfRoot(settings, root, tree) {
  const entries = settings.flatMap(({ environments: environments2 }) => environments2);
  const diagnostics = [];
  const every = entries.filter(({ name }) => name === EVERY_ENVIRONMENT).map((entry) => {
    const names2 = namesFor(entry, root, tree);
    if (names2.length === 0)
      diagnostics.push(nothingFound(entry, root, tree));
    diagnostics.push(...names2.filter((name) => !ENVIRONMENT_NAME.test(name)).map((name) => badName(entry, name, root)));
    return { entry, names: names2.filter((name) => ENVIRONMENT_NAME.test(name)) };
  });
  const exact = entries.filter(({ name }) => name !== EVERY_ENVIRONMENT);
  const names = /* @__PURE__ */ new Set([...every.flatMap((found) => found.names), ...exact.map(({ name }) => name)]);
  const environments = [...names].sort(byCodeUnits).map((name) => ({
    name,
    settings: [
      ...every.filter((found) => found.names.includes(name)).map(({ entry }) => named(entry, name)),
      ...exact.filter((entry) => entry.name === name)
    ]
  }));
  return { environments, diagnostics };
}
function named(settings, name) {
  const { varFiles, workspace } = settings;
  return {
    ...settings,
    varFiles: varFiles.map((path) => path.replace("*", name)),
    ...workspace !== void 0 && { workspace: workspace.replace("*", name) }
  };
}
function namesFor({ varFiles }, root, tree) {
  const pattern = varFiles.find((path) => path.includes("*")) ?? "";
  for (const folder of root === "." ? ["."] : [root, "."]) {
    const names = namesIn(pattern, folder, root, tree);
    if (names.length > 0)
      return names;
  }
  return [];
}
var PLACEHOLDER = "\0";
function namesIn(pattern, folder, root, tree) {
  const resolved = resolvePath(folder, pattern.replace("*", PLACEHOLDER));
  const [start, end] = resolved?.split(PLACEHOLDER) ?? [];
  if (start === void 0 || end === void 0)
    return [];
  const automatic = new Set(automaticVariableFiles(tree.list(root)));
  return candidates(tree, start, end).filter((path) => path.startsWith(start) && path.endsWith(end) && path.length > start.length + end.length).filter((path) => !automatic.has(path)).map((path) => path.slice(start.length, path.length - end.length)).filter((name) => !name.includes("/"));
}
function candidates(tree, start, end) {
  if (end.includes("/"))
    return tree.entries.map(({ path }) => path);
  return tree.list(start.includes("/") ? start.slice(0, start.lastIndexOf("/")) : ".");
}
function nothingFound({ varFiles, span }, root, tree) {
  const pattern = varFiles.find((path) => path.includes("*")) ?? "";
  const automatic = new Set(automaticVariableFiles(tree.list(root)));
  const others = tree.list(root).filter((path) => isVariablesFile(path) && !automatic.has(path));
  const remedy = others.length === 0 ? "correct the pattern, or name the environments" : `there is ${others.join(", ")}`;
  const message = `no variable file of the root ${root} matches ${pattern}, so that it is evaluated without: ${remedy}`;
  return { code: "config-unmatched", severity: "warning", message, span };
}
function badName({ span }, name, root) {
  const message = `"${name}" of the root ${root} cannot be the name of an environment: ${NAME_REMEDY}; rename the file`;
  return { code: "config-environment-name", severity: "error", message, span };
}
function rootEnvironmentProblems(file, places) {
  return Object.entries(file.terraform?.roots ?? {}).flatMap(([root, { environment, environments, plan }]) => {
    if (environments === void 0)
      return [];
    const path = ["terraform", "roots", root];
    const says = (at, what) => `${placeText(places.key([...path, ...at]))}: ${what}`;
    const whole = plan === void 0 ? [] : [says(["plan"], `a plan is of one environment; name it within environments`)];
    const both = environment === void 0 ? whole : [
      ...whole,
      says(["environment"], `the root ${root} has environments; remove environment, which is one for all of it`)
    ];
    if (typeof environments === "string")
      return both;
    const problems = Object.entries(environments).flatMap(([name, { "var-files": varFiles = [] }]) => {
      const at = ["environments", name];
      const stars = varFiles.filter((file2) => file2.includes("*"));
      if (name === EVERY_ENVIRONMENT) {
        const isRight = stars.length > 0 && stars.every((file2) => file2.indexOf("*") === file2.lastIndexOf("*"));
        return isRight ? [] : [says(at, "the environments of * are found by var-files with one * where their name stands")];
      }
      if (!ENVIRONMENT_NAME.test(name))
        return [says(at, `${name} cannot be the name of an environment: ${NAME_REMEDY}`)];
      return stars.length === 0 ? [] : [says([...at, "var-files"], `${stars.join(", ")}: a * stands for a name only in the environment *`)];
    });
    return [...both, ...problems];
  });
}

// build/report/result.js
var REPORT_SCHEMA_VERSION = "1.2";
var PATH_CHANGES = [
  /** Nobody had that access before. */
  "new",
  /** It contains one that was there before, and is more than that. */
  "widened",
  /** The access was there, but a condition that limited it, or a doubt about it, is gone. */
  "guard-lost",
  "existing",
  /** The access was there without a condition that limits it now. */
  "guard-gained",
  /** It is what is left of one that was there before. */
  "narrowed",
  /** It was there before, and nobody has that access now. */
  "removed"
];

// build/findings/waivers.js
var LONG_DAYS = 366;
function applyWaivers(findings, waivers, today, proposed) {
  const inForce = waivers.filter(({ until }) => until === null || until >= today);
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((found) => {
    if (found.change === "fixed")
      return found;
    const matching = inForce.filter((waiver) => waives(waiver, found));
    for (const waiver of matching)
      used.add(waiver);
    const [first] = matching;
    if (first === void 0)
      return found;
    const { reason, owner, until } = first;
    return { ...found, status: "waived", waiver: { reason, owner, expires: until } };
  });
  const open = marked.filter(({ status, change }) => status === "open" && change !== "fixed");
  return {
    findings: marked,
    diagnostics: waivers.flatMap((waiver) => {
      const { until, origin } = waiver;
      if (until !== null && until < today)
        return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
      if (!used.has(waiver))
        return origin === "other-tool" ? [] : [unused(waiver)];
      return until !== null && daysBetween(today, until) > LONG_DAYS ? [long(waiver)] : [];
    })
  };
}
function waives({ rule, resource, path, lines, environment }, found) {
  if (![found.ruleId, ...found.aliases].some((id) => matchesName(rule, id)))
    return false;
  if (environment !== void 0 && environment !== found.resource.environment)
    return false;
  if (lines !== void 0) {
    const { path: file, startLine } = found.location;
    return file === path && lines.from <= startLine && startLine <= lines.to;
  }
  const { address, stack, root = stack, format } = found.resource;
  const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
  if (!matchesName(resource, address) && !matchesName(resource, logicalId))
    return false;
  return path === void 0 || coversPath(path, root) || coversPath(path, found.location.path);
}
function expired(waiver, needing, proposed) {
  const owner = waiver.owner === null ? "" : ` (owner: ${waiver.owner})`;
  const name = `${nameOf(waiver)}${owner} expired after ${waiver.until ?? ""}`;
  const at = { code: "waiver-expired", span: waiver.span };
  if (needing === 0) {
    return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
  }
  const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
  const isTouched = waiver.origin === "configuration" && proposed?.some((other) => isSame(waiver, other)) === false;
  if (isTouched) {
    const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
    return { ...at, severity: "warning", message };
  }
  const renewer = waiver.owner === null ? "set a later date" : "have its owner set a later date";
  const remedy = `mend what it accepted, or ${renewer}`;
  return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}
function isSame(one, other) {
  const keys = ["rule", "resource", "path", "environment", "until"];
  return keys.every((key) => one[key] === other[key]);
}
function unused(waiver) {
  const message = `${nameOf(waiver)} matches no finding; remove it if what it accepted is mended`;
  return { code: "waiver-unused", severity: "note", message, span: waiver.span };
}
function long(waiver) {
  const message = `${nameOf(waiver)} holds until ${waiver.until ?? ""}, for more than a year; choose a date at which somebody looks again`;
  return { code: "waiver-long", severity: "note", message, span: waiver.span };
}
function nameOf({ rule, resource, origin }) {
  return origin === "configuration" ? `the waiver of ${rule} for ${resource}` : `the comment that ignores ${rule}`;
}
function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 864e5;
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function dayOf(moment) {
  return moment.toISOString().slice(0, 10);
}

export {
  matchesName,
  matchesPath,
  coversPath,
  isExact,
  REPORT_SCHEMA_VERSION,
  PATH_CHANGES,
  tagsOf,
  knownTags,
  DEFAULT_CLASSIFIED,
  raisedForClassified,
  applyWaivers,
  isDay,
  dayOf,
  environmentsOfRoot,
  rootEnvironmentProblems
};

import {
  placeText
} from "./chunk-63VKX3II.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";
import {
  EVERY_ENVIRONMENT
} from "./chunk-BXNFXFXY.js";
import {
  automaticVariableFiles,
  isVariablesFile,
  resolvePath
} from "./chunk-5WHWKCXI.js";

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

export {
  environmentsOfRoot,
  rootEnvironmentProblems
};

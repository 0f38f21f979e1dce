import type { Diagnostic } from "../graph/resource.js";
import { byCodeUnits } from "../source/paths.js";
import type { Tree } from "../source/tree.js";
import { automaticVariableFiles, isVariablesFile, resolvePath } from "../terraform/files.js";
import { EVERY_ENVIRONMENT, type RootEnvironment, type RootInputs, type RootSettings } from "./config.js";
import { placeText } from "./place-text.js";
import type { Places } from "./places.js";
import type { ConfigFile } from "./schema.js";

/** Such a name stands in brackets in the name of its stack, and in reports. */
const ENVIRONMENT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

const NAME_REMEDY = "it begins with a letter or digit, and has letters, digits, spaces, dots, dashes and underscores";

/** An environment of a root, with all that is set for it, from the weakest to the strongest. */
export interface FoundEnvironment {
  readonly name: string;
  readonly settings: readonly RootInputs[];
}

export interface FoundEnvironments {
  /** Sorted by name; none when the root is evaluated once. */
  readonly environments: readonly FoundEnvironment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The environments of a root: those that have a name in the configuration, and those that a variable file is found for. What
 * is set by name wins over what is set for every environment.
 *
 * @param settings of the root, from the weakest to the strongest
 */
export function environmentsOfRoot(settings: readonly RootSettings[], root: string, tree: Tree): FoundEnvironments {
  const entries = settings.flatMap(({ environments }) => environments);
  const diagnostics: Diagnostic[] = [];
  const every = entries
    .filter(({ name }) => name === EVERY_ENVIRONMENT)
    .map((entry) => {
      const names = namesFor(entry, root, tree);
      if (names.length === 0) diagnostics.push(nothingFound(entry, root, tree));
      diagnostics.push(
        ...names.filter((name) => !ENVIRONMENT_NAME.test(name)).map((name) => badName(entry, name, root)),
      );
      return { entry, names: names.filter((name) => ENVIRONMENT_NAME.test(name)) };
    });
  const exact = entries.filter(({ name }) => name !== EVERY_ENVIRONMENT);
  const names = new Set([...every.flatMap((found) => found.names), ...exact.map(({ name }) => name)]);
  const environments = [...names].sort(byCodeUnits).map((name) => ({
    name,
    settings: [
      ...every.filter((found) => found.names.includes(name)).map(({ entry }) => named(entry, name)),
      ...exact.filter((entry) => entry.name === name),
    ],
  }));
  return { environments, diagnostics };
}

/** What is set for every environment, for the one of a name. */
function named(settings: RootEnvironment, name: string): RootInputs {
  const { varFiles, workspace } = settings;
  return {
    ...settings,
    varFiles: varFiles.map((path) => path.replace("*", name)),
    ...(workspace !== undefined && { workspace: workspace.replace("*", name) }),
  };
}

/** What `*` stands for in the paths that the first pattern matches: beside the root module, else in the judged folder. */
function namesFor({ varFiles }: RootEnvironment, root: string, tree: Tree): readonly string[] {
  const pattern = varFiles.find((path) => path.includes("*")) ?? "";
  for (const folder of root === "." ? ["."] : [root, "."]) {
    const names = namesIn(pattern, folder, root, tree);
    if (names.length > 0) return names;
  }
  return [];
}

/** Stands for the name of an environment while a path is resolved. No path has it. */
const PLACEHOLDER = "\0";

function namesIn(pattern: string, folder: string, root: string, tree: Tree): readonly string[] {
  const resolved = resolvePath(folder, pattern.replace("*", PLACEHOLDER));
  const [start, end] = resolved?.split(PLACEHOLDER) ?? [];
  if (start === undefined || end === undefined) return [];
  // Terraform reads these for every environment.
  const automatic = new Set(automaticVariableFiles(tree.list(root)));
  return candidates(tree, start, end)
    .filter((path) => path.startsWith(start) && path.endsWith(end) && path.length > start.length + end.length)
    .filter((path) => !automatic.has(path))
    .map((path) => path.slice(start.length, path.length - end.length))
    .filter((name) => !name.includes("/"));
}

/** Files in the folder of a pattern; below it where the name is that of a folder. */
function candidates(tree: Tree, start: string, end: string): readonly string[] {
  if (end.includes("/")) return tree.entries.map(({ path }) => path);
  return tree.list(start.includes("/") ? start.slice(0, start.lastIndexOf("/")) : ".");
}

function nothingFound({ varFiles, span }: RootEnvironment, root: string, tree: Tree): Diagnostic {
  const pattern = varFiles.find((path) => path.includes("*")) ?? "";
  const automatic = new Set(automaticVariableFiles(tree.list(root)));
  const others = tree.list(root).filter((path) => isVariablesFile(path) && !automatic.has(path));
  const remedy =
    others.length === 0 ? "correct the pattern, or name the environments" : `there is ${others.join(", ")}`;
  const message = `no variable file of the root ${root} matches ${pattern}, so that it is evaluated without: ${remedy}`;
  return { code: "config-unmatched", severity: "warning", message, span };
}

function badName({ span }: RootEnvironment, name: string, root: string): Diagnostic {
  const message = `"${name}" of the root ${root} cannot be the name of an environment: ${NAME_REMEDY}; rename the file`;
  return { code: "config-environment-name", severity: "error", message, span };
}

/**
 * What is wrong with the environments of roots, a line for each: `file:line:column: what is wrong; remedy`.
 *
 * @param file that fits the schema
 */
export function rootEnvironmentProblems(file: ConfigFile, places: Places): readonly string[] {
  return Object.entries(file.terraform?.roots ?? {}).flatMap(([root, { environment, environments, plan }]) => {
    if (environments === undefined) return [];
    const path = ["terraform", "roots", root];
    const says = (at: readonly string[], what: string): string => `${placeText(places.key([...path, ...at]))}: ${what}`;
    const whole =
      plan === undefined ? [] : [says(["plan"], `a plan is of one environment; name it within environments`)];
    const both =
      environment === undefined
        ? whole
        : [
            ...whole,
            says(["environment"], `the root ${root} has environments; remove environment, which is one for all of it`),
          ];
    if (typeof environments === "string") return both;
    const problems = Object.entries(environments).flatMap(([name, { "var-files": varFiles = [] }]) => {
      const at = ["environments", name];
      const stars = varFiles.filter((file) => file.includes("*"));
      if (name === EVERY_ENVIRONMENT) {
        const isRight = stars.length > 0 && stars.every((file) => file.indexOf("*") === file.lastIndexOf("*"));
        return isRight
          ? []
          : [says(at, "the environments of * are found by var-files with one * where their name stands")];
      }
      if (!ENVIRONMENT_NAME.test(name))
        return [says(at, `${name} cannot be the name of an environment: ${NAME_REMEDY}`)];
      return stars.length === 0
        ? []
        : [says([...at, "var-files"], `${stars.join(", ")}: a * stands for a name only in the environment *`)];
    });
    return [...both, ...problems];
  });
}

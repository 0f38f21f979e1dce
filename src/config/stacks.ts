import type { TemplateOptions } from "../cloudformation/index.js";
import type { PolicyKind } from "../graph/document.js";
import type { Diagnostic, Stack } from "../graph/resource.js";
import { nearestOf } from "../source/nearest.js";
import { coversPath, isExact, matchesPath } from "../source/glob.js";
import { folderOf } from "../source/paths.js";
import type { TerraformOptions } from "../terraform/index.js";
import type { RootEvaluations } from "../stacks.js";
import type { ListedTree } from "../source/listed.js";
import type { Tree } from "../source/tree.js";
import {
  EVERY_ENVIRONMENT,
  type Config,
  type Deployment,
  type EnvironmentSettings,
  type Matched,
  type RootInputs,
} from "./config.js";
import { environmentsOfRoot } from "./root-environments.js";

/** What names a stack. */
export type StackName = Pick<Stack, "id" | "format">;

/** What options of a command line give for all roots; they win over the configuration. */
export interface GivenTerraform {
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string | undefined;
}

/**
 * How a root module is evaluated: once, or once for each of its environments. The settings of all roots come first, then those
 * of its own, then those of the environment, then what options give.
 */
export function rootEvaluations(config: Config, given: GivenTerraform, root: string, tree: Tree): RootEvaluations {
  const own = settingsFor(config.roots, root);
  const { environments, diagnostics } = environmentsOfRoot(own, root, tree);
  const evaluations = environments.map(({ name, settings }) => ({
    ...terraformOptions(config, given, [...own, ...settings]),
    environment: name,
  }));
  return { evaluations: evaluations.length === 0 ? [terraformOptions(config, given, own)] : evaluations, diagnostics };
}

/**
 * What a root module is evaluated with: the settings of all roots, then those of its own, then what options give.
 *
 * @param own from the weakest to the strongest
 */
export function terraformOptions(
  config: Config,
  given: GivenTerraform,
  own: readonly RootInputs[] = [],
): TerraformOptions {
  const { account, region } = own.reduce<Deployment>((all, settings) => ({ ...all, ...settings }), config.deployment);
  const workspace = given.workspace ?? own.findLast((settings) => settings.workspace)?.workspace ?? config.workspace;
  return {
    varFiles: [...config.varFiles, ...own.flatMap(({ varFiles }) => varFiles), ...given.varFiles],
    variables: Object.assign(
      {},
      config.variables,
      ...own.map(({ variables }) => variables),
      given.variables,
    ) as Readonly<Record<string, string>>,
    ...(workspace !== undefined && { workspace }),
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
  };
}

/** The plan that the configuration names for a root module, or for one of its environments: a plan is of one of them. */
export function configuredPlan(config: Config, root: string, environment?: string): string | undefined {
  const own = settingsFor(config.roots, root);
  if (environment === undefined) return own.findLast(({ plan }) => plan !== undefined)?.plan;
  const planFor = (name: string): string | undefined =>
    own.flatMap(({ environments }) => environments).findLast((entry) => entry.name === name && entry.plan)?.plan;
  return planFor(environment) ?? planFor(EVERY_ENVIRONMENT)?.replace("*", environment);
}

/** What a template is evaluated with: the settings of all templates, then those of its own. */
export function templateOptions(config: Config, path: string): TemplateOptions {
  return settingsFor(config.templates, path).reduce<TemplateOptions>(
    (all, settings) => ({ ...all, ...settings, parameters: { ...all.parameters, ...settings.parameters } }),
    config.cloudformation,
  );
}

/** The kind of the policy in a JSON file, where the configuration says it. */
export function policyKind(config: Config, path: string): PolicyKind | undefined {
  return settingsFor(config.policies, path).at(-1);
}

/**
 * The environment that a stack belongs to: the one that its root's or template's settings name, else the last one whose paths
 * have it.
 */
export function environmentOfStack(config: Config, { id, format }: StackName): string | undefined {
  const named = { terraform: config.roots, cloudformation: config.templates, iam: [] }[format];
  const own = settingsFor<{ readonly environment?: string }>(named, id).findLast(({ environment }) => environment);
  return (
    own?.environment ?? config.environments.findLast(({ paths }) => paths.some((glob) => coversPath(glob, id)))?.name
  );
}

/** Settings for a path, from the weakest to the strongest: those of globs, then those of its name; later ones are stronger. */
function settingsFor<Settings>(entries: readonly Matched<Settings>[], path: string): readonly Settings[] {
  const matching = entries.filter(({ glob }) => matchesPath(glob, path));
  return [...matching.filter(({ glob }) => !isExact(glob)), ...matching.filter(({ glob }) => isExact(glob))].map(
    ({ settings }) => settings,
  );
}

/**
 * Roots, templates and environments that the configuration names, and the tree does not have: what is set for them has no
 * effect. Globs may match nothing.
 */
export function unmatchedStacks(config: Config, tree: ListedTree): Diagnostic[] {
  const { files } = tree;
  const folders = new Set(files.filter((path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path)).map(folderOf));
  return [
    // Without Terraform there is no root to have been renamed.
    ...(folders.size === 0 ? [] : missing("folder with Terraform files", config.roots, [...folders])),
    ...missing("template", config.templates, files),
    ...missing("policy file", config.policies, files),
    ...emptyEnvironments(config, [...folders], tree),
  ];
}

/** Environments that have neither paths nor a root or template, in which variable files could have named them. */
function emptyEnvironments(config: Config, folders: readonly string[], tree: Tree): Diagnostic[] {
  const named = new Set([
    ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
    ...folders.flatMap((folder) =>
      environmentsOfRoot(settingsFor(config.roots, folder), folder, tree).environments.map(({ name }) => name),
    ),
  ]);
  const isEmpty = ({ name, paths }: EnvironmentSettings): boolean => paths.length === 0 && !named.has(name);
  return config.environments.filter(isEmpty).map(({ name, span }) => {
    const nearest = nearestOf(name, [...named]);
    const remedy = nearest === undefined ? "give it paths, or rename or remove it" : `did you mean ${nearest}?`;
    const message = `no stack belongs to the environment ${name}; ${remedy}`;
    return { code: "config-unmatched", severity: "warning", message, span };
  });
}

function missing(what: string, entries: readonly Matched<unknown>[], paths: readonly string[]): Diagnostic[] {
  return entries
    .filter(({ glob }) => isExact(glob) && !paths.some((path) => matchesPath(glob, path)))
    .map(({ glob, span }) => {
      const nearest = nearestOf(glob, paths);
      const remedy = nearest === undefined ? "rename or remove what is set for it" : `did you mean ${nearest}?`;
      return { code: "config-unmatched", severity: "warning", message: `there is no ${what} ${glob}; ${remedy}`, span };
    });
}

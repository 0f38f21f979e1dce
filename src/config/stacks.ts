import type { TemplateOptions } from "../cloudformation/index.js";
import type { PolicyKind } from "../graph/document.js";
import type { Diagnostic, Stack } from "../graph/resource.js";
import { nearestOf } from "../policy/nearest.js";
import { coversPath, isExact, matchesPath } from "../source/glob.js";
import { folderOf } from "../source/paths.js";
import type { TerraformOptions } from "../terraform/index.js";
import type { Config, Deployment, Matched } from "./config.js";

/** What names a stack. */
export type StackName = Pick<Stack, "id" | "format">;

/** What options of a command line give for all roots; they win over the configuration. */
export interface GivenTerraform {
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace?: string | undefined;
}

/**
 * What a root module is evaluated with: the settings of all roots, then those of its own, then what options give.
 *
 * @param root its folder; without it what holds for all
 */
export function terraformOptions(config: Config, given: GivenTerraform, root?: string): TerraformOptions {
  const own = root === undefined ? [] : settingsFor(config.roots, root);
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

/** The plan that the configuration names for a root module. */
export function configuredPlan(config: Config, root: string): string | undefined {
  return settingsFor(config.roots, root).findLast(({ plan }) => plan !== undefined)?.plan;
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
 * Roots and templates that the configuration names, and the tree does not have: what is set for them has no effect. Globs may
 * match nothing.
 *
 * @param files all of the tree
 */
export function unmatchedStacks(config: Config, files: readonly string[]): Diagnostic[] {
  const folders = new Set(files.filter((path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path)).map(folderOf));
  return [
    // Without Terraform there is no root to have been renamed.
    ...(folders.size === 0 ? [] : missing("folder with Terraform files", config.roots, [...folders])),
    ...missing("template", config.templates, files),
    ...missing("policy file", config.policies, files),
  ];
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

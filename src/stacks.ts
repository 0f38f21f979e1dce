import type { TemplateOptions } from "./cloudformation/index.js";
import { kindOf } from "./document/kind.js";
import type { Stack } from "./graph/resource.js";
import { touchedBy, type FileChange } from "./source/changes.js";
import { matchesPath } from "./source/glob.js";
import type { Tree } from "./source/tree.js";
import type { ParseCache, TerraformOptions } from "./terraform/index.js";

/** What trees are evaluated with besides their files. */
export interface EvaluationOptions {
  readonly terraform: TerraformOptions;
  /** What single root modules have besides, by folder or glob; later ones win. */
  readonly roots?: readonly (readonly [glob: string, settings: RootOptions])[];
  readonly cloudformation: TemplateOptions;
}

/** Variables of a root module: its own win over those of all. */
type RootOptions = Pick<TerraformOptions, "varFiles" | "variables" | "workspace">;

function optionsOf(root: string, { terraform, roots = [] }: EvaluationOptions): TerraformOptions {
  return roots
    .filter(([glob]) => matchesPath(glob, root))
    .reduce<TerraformOptions>(
      (all, [, own]) => ({
        ...all,
        varFiles: [...all.varFiles, ...own.varFiles],
        variables: { ...all.variables, ...own.variables },
        workspace: own.workspace ?? all.workspace,
      }),
      terraform,
    );
}

/** The stacks of another tree of which some can be taken over, since no change can touch them. */
export interface KnownStacks {
  readonly stacks: readonly Stack[];
  /** What differs between the two trees. */
  readonly changes: readonly FileChange[];
}

export interface StackSelection {
  /** Ids of the stacks to evaluate; by default all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly known?: KnownStacks | undefined;
  readonly onStack?: ((done: number, total: number) => void) | undefined;
}

/**
 * Finds and evaluates the stacks of a tree: Terraform roots, templates, policy files, in the order of their ids.
 *
 * A front end is loaded only when the tree has something for it.
 */
export async function evaluateStacks(
  tree: Tree,
  options: EvaluationOptions,
  { only, known, onStack }: StackSelection = {},
): Promise<Stack[]> {
  const tasks = (await findStacks(tree, options)).filter(({ id }) => only?.has(id) !== false);
  const untouched = known ? untouchedStacks(known) : new Map<string, Stack>();
  const stacks: Stack[] = [];
  for (const [index, task] of tasks.entries()) {
    const stack = untouched.get(task.id) ?? task.evaluate();
    if (stack !== undefined) stacks.push(stack);
    onStack?.(index + 1, tasks.length);
  }
  return stacks;
}

/** Parsed files are shared by the trees that are evaluated with the same options: base and head have most texts in common. */
const parseCaches = new WeakMap<EvaluationOptions, ParseCache>();

interface StackTask {
  readonly id: string;
  readonly evaluate: () => Stack | undefined;
}

async function findStacks(tree: Tree, options: EvaluationOptions): Promise<StackTask[]> {
  const documents = tree.entries.map(({ path }) => ({ path, kind: kindOf(path, tree.read(path) ?? "") }));
  const tasks: StackTask[] = [];
  if (documents.some(({ kind }) => kind === "terraform")) {
    const { createParseCache, evaluateTerraform, findRoots, functionsFor } = await import("./terraform/index.js");
    const cache = parseCaches.get(options) ?? createParseCache();
    parseCaches.set(options, cache);
    const shared = { cache, functions: await functionsFor(tree) };
    for (const id of findRoots(tree, cache)) {
      tasks.push({ id, evaluate: () => evaluateTerraform(tree, id, { ...optionsOf(id, options), ...shared }) });
    }
  }
  const templates = documents.filter(({ kind }) => kind === "template").map(({ path }) => path);
  if (templates.length > 0) {
    const { evaluateTemplate, templateRoots } = await import("./cloudformation/index.js");
    for (const path of templateRoots(tree, templates)) {
      tasks.push({ id: path, evaluate: () => evaluateTemplate(tree, path, options.cloudformation) });
    }
  }
  const policies = documents.filter(({ kind }) => kind === "iam-policy");
  if (policies.length > 0) {
    const { evaluatePolicyFile } = await import("./iam/files.js");
    for (const { path } of policies) tasks.push({ id: path, evaluate: () => evaluatePolicyFile(tree, path) });
  }
  return tasks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The stacks of which no file, looked-for file or listed folder changed. Their evaluation reads nothing else, so it gives
 * the same in both trees.
 */
function untouchedStacks({ stacks, changes }: KnownStacks): ReadonlyMap<string, Stack> {
  const isTouched = touchedBy(changes);
  return new Map(stacks.filter(({ files }) => !isTouched(files)).map((stack) => [stack.id, stack]));
}

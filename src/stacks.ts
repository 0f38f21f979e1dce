import type { TemplateOptions } from "./cloudformation/index.js";
import { kindOf, type Kind } from "./document/kind.js";
import type { PolicyKind } from "./graph/document.js";
import { allReferences } from "./graph/inspect.js";
import { environmentStack, type Diagnostic, type Stack } from "./graph/resource.js";
import { plansWithoutRoot, selectPlans, type Plans, type PlanSelection } from "./plans.js";
import { touchedBy, type FileChange } from "./source/changes.js";
import type { Tree } from "./source/tree.js";
import type { GivenPlan, ParseCache, PlanReading, TerraformOptions } from "./terraform/index.js";

/** What trees are evaluated with besides their files. */
export interface EvaluationOptions {
  readonly terraform: TerraformOptions;
  readonly cloudformation: TemplateOptions;
  /** What single stacks are evaluated with in place of that. */
  readonly perStack?: {
    readonly terraform: (root: string, tree: Tree) => RootEvaluations;
    readonly cloudformation: (path: string) => TemplateOptions;
    /** The kind of the policy in a file, where that is configured. */
    readonly policyKind: (path: string) => PolicyKind | undefined;
    /** The environment that a stack belongs to, where that is configured. */
    readonly environment: (stack: Pick<Stack, "id" | "format">) => string | undefined;
  };
  /** Plans of Terraform roots. */
  readonly plans?: Plans;
  /** Set where the trees are other than those that the plans were made of: what a plan has need not fit then. */
  readonly isEdited?: boolean;
}

/** How a root module is evaluated. */
export interface RootEvaluations {
  /** Once, or once for each of its environments, which then have names. */
  readonly evaluations: readonly TerraformOptions[];
  /** What is wrong with what is configured for it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The stacks of another tree of which some can be taken over, since no change can touch them. */
export interface KnownStacks {
  readonly stacks: readonly Stack[];
  /** What differs between the two trees. */
  readonly changes: readonly FileChange[];
}

export interface StackSelection {
  /** Ids of the stacks to evaluate, beside those that these import from; by default all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly known?: KnownStacks | undefined;
  readonly onStack?: ((done: number, total: number) => void) | undefined;
}

/**
 * Finds and evaluates the stacks of a tree: Terraform roots, templates, policy files, accounts, in the order of their ids.
 *
 * A front end is loaded only when the tree has something for it.
 */
export async function evaluateStacks(
  tree: Tree,
  options: EvaluationOptions,
  { only, known, onStack }: StackSelection = {},
): Promise<Stack[]> {
  const tasks = await findStacks(tree, options, known);
  const wanted = tasks.filter(({ id }) => only?.has(id) !== false);
  const untouched = known ? untouchedStacks(known) : new Map<string, Stack>();
  const stacks: Stack[] = [];
  // The array is walked to its end with what is added meanwhile.
  for (const [index, task] of wanted.entries()) {
    const stack = untouched.get(task.id) ?? inEnvironment(task.evaluate(), options);
    if (stack !== undefined) stacks.push(stack);
    if (stack !== undefined && only !== undefined) {
      const exporters = stacksNamedBy(stack);
      wanted.push(...tasks.filter((other) => exporters.has(other.id) && !wanted.includes(other)));
    }
    onStack?.(index + 1, wanted.length);
  }
  return only === undefined ? stacks : stacks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The other stacks whose resources a stack names: what it is linked with, it is judged with. */
function stacksNamedBy({ resources }: Stack): ReadonlySet<string> {
  const references = resources.flatMap(({ attributes }) => allReferences(attributes));
  return new Set(references.flatMap(({ stack }) => stack ?? []));
}

function inEnvironment(stack: Stack | undefined, { perStack }: EvaluationOptions): Stack | undefined {
  if (stack === undefined || stack.environment !== undefined) return stack;
  const environment = perStack?.environment(stack);
  return environment === undefined ? stack : { ...stack, environment };
}

/** Parsed files are shared by the trees that are evaluated with the same options: base and head have most texts in common. */
const parseCaches = new WeakMap<EvaluationOptions, ParseCache>();

interface StackTask {
  readonly id: string;
  readonly evaluate: () => Stack | undefined;
}

async function findStacks(
  tree: Tree,
  options: EvaluationOptions,
  known: KnownStacks | undefined,
): Promise<StackTask[]> {
  const documents = tree.entries.map(({ path }) => ({ path, kind: kindOf(path, tree.read(path) ?? "") }));
  const pathsOf = (wanted: Kind): string[] => documents.filter(({ kind }) => kind === wanted).map(({ path }) => path);
  const tasks = [
    ...(await terraformTasks(tree, pathsOf("terraform"), options, known)),
    ...(await templateTasks(tree, pathsOf("template"), options)),
    ...(await policyTasks(tree, pathsOf("iam-policy"), options)),
    ...(await accountTasks(tree, pathsOf("account"))),
  ];
  return tasks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function terraformTasks(
  tree: Tree,
  paths: readonly string[],
  options: EvaluationOptions,
  known: KnownStacks | undefined,
): Promise<readonly StackTask[]> {
  const roots = paths.length === 0 ? [] : await rootsOf(tree, options);
  const ids = roots.flatMap(({ root, evaluations }) => evaluations.map((each) => environmentId(root, each) ?? root));
  const { planOf, problems } = await plansOf(ids, options);
  if (roots.length === 0 && problems.length === 0) return [];
  const { evaluateTerraform } = await import("./terraform/index.js");
  const named = new Set(
    roots.flatMap(({ root, evaluations }) => evaluations.flatMap((each) => environmentId(root, each) ?? [])),
  );
  const tasks = roots.flatMap(({ root, evaluations, diagnostics }) =>
    evaluations.map((given): StackTask => {
      const environment = environmentId(root, given);
      const id = environment ?? root;
      if (environment === undefined && named.has(root)) return { id, evaluate: () => nameTaken(root) };
      const evaluate = (): Stack => {
        const plan = givenPlan(planOf(id, root, given.environment), id, options, known);
        return withDiagnostics(evaluateTerraform(tree, root, { ...given, plan }), diagnostics);
      };
      return { id, evaluate };
    }),
  );
  if (problems.length === 0 || known !== undefined) return tasks;
  const stack = plansWithoutRoot(problems);
  return [...tasks, { id: stack.id, evaluate: () => stack }];
}

/** The roots of a tree with what each is evaluated with. */
async function rootsOf(
  tree: Tree,
  options: EvaluationOptions,
): Promise<readonly ({ readonly root: string } & RootEvaluations)[]> {
  const { createParseCache, findRoots, functionsFor } = await import("./terraform/index.js");
  const cache = parseCaches.get(options) ?? createParseCache();
  parseCaches.set(options, cache);
  const functions = await functionsFor(tree);
  const once: RootEvaluations = { evaluations: [options.terraform], diagnostics: [] };
  return findRoots(tree, cache).map((root) => {
    const { evaluations, diagnostics } = options.perStack?.terraform(root, tree) ?? once;
    return { root, evaluations: evaluations.map((given) => ({ ...given, cache, functions })), diagnostics };
  });
}

async function templateTasks(
  tree: Tree,
  paths: readonly string[],
  options: EvaluationOptions,
): Promise<readonly StackTask[]> {
  if (paths.length === 0) return [];
  const { evaluateTemplate, templateExports, templateRoots } = await import("./cloudformation/index.js");
  const optionsOf = (path: string): TemplateOptions => options.perStack?.cloudformation(path) ?? options.cloudformation;
  const roots = templateRoots(tree, paths);
  const exports = templateExports(tree, roots, optionsOf);
  return roots.map((path) => ({ id: path, evaluate: () => evaluateTemplate(tree, path, optionsOf(path), exports) }));
}

async function policyTasks(
  tree: Tree,
  paths: readonly string[],
  options: EvaluationOptions,
): Promise<readonly StackTask[]> {
  if (paths.length === 0) return [];
  const { evaluatePolicyFile } = await import("./iam/files.js");
  const kinds = options.perStack && { kindOf: options.perStack.policyKind };
  return paths.map((path) => ({ id: path, evaluate: () => evaluatePolicyFile(tree, path, kinds) }));
}

async function accountTasks(tree: Tree, paths: readonly string[]): Promise<readonly StackTask[]> {
  if (paths.length === 0) return [];
  const { accountFiles, evaluateAccount } = await import("./account/index.js");
  return accountFiles(tree, paths).map((files) => ({ id: files.id, evaluate: () => evaluateAccount(tree, files) }));
}

async function plansOf(stackIds: readonly string[], { plans }: EvaluationOptions): Promise<PlanSelection> {
  if (plans === undefined) return { planOf: () => undefined, problems: [] };
  const { readPlanFile } = await import("./terraform/plan/file.js");
  return selectPlans(plans, stackIds, readPlanFile);
}

/** What a plan says of a root, in the tree that it was made of or, when that is known, in the one before. */
function givenPlan(
  reading: PlanReading | undefined,
  id: string,
  { isEdited = false }: EvaluationOptions,
  known: KnownStacks | undefined,
): GivenPlan | undefined {
  if (reading === undefined) return undefined;
  if (isEdited) return { reading, side: "edited" };
  if (known === undefined) return { reading, side: "head" };
  // Where the plan is of no use for the head, it is of none for the base.
  const head = known.stacks.find((stack) => stack.id === id);
  return head?.planned === undefined ? undefined : { reading, side: "base", variables: head.planned.variables };
}

function environmentId(root: string, { environment }: TerraformOptions): string | undefined {
  return environment === undefined ? undefined : environmentStack(root, environment);
}

/** A folder that is called as an environment of another root is: what is found in the one must not pass for the other's. */
function nameTaken(root: string): Stack {
  const message = `the folder "${root}" has the name of an environment's stack and is not judged; rename the folder`;
  const span = { path: root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const diagnostics: Diagnostic[] = [{ code: "stack-name-taken", severity: "error", message, span }];
  // No path ends so.
  return { id: `${root}/`, format: "terraform", files: [`${root}/`], resources: [], diagnostics, moved: [] };
}

function withDiagnostics(stack: Stack, diagnostics: readonly Diagnostic[]): Stack {
  return diagnostics.length === 0 ? stack : { ...stack, diagnostics: [...stack.diagnostics, ...diagnostics] };
}

/**
 * The stacks of which no file, looked-for file or listed folder changed. Their evaluation reads nothing else, so it gives
 * the same in both trees.
 */
function untouchedStacks({ stacks, changes }: KnownStacks): ReadonlyMap<string, Stack> {
  const isTouched = touchedBy(changes);
  return new Map(stacks.filter(({ files }) => !isTouched(files)).map((stack) => [stack.id, stack]));
}

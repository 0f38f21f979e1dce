/**
 * Terraform and OpenTofu: from the files of a root module to its resources.
 *
 * `findRoots` says what to evaluate, `evaluateTerraform` does it. The order of the rooms within: files are parsed
 * (`cache.ts`) and their declarations merged (`load.ts`); `module.ts` gives them values on demand; `stack.ts` asks for all
 * resources.
 */
import type { Stack } from "../graph/resource.js";
import type { Tree } from "../source/tree.js";
import type { ParseCache } from "./cache.js";
import type { Deployment } from "./deployment.js";
import type { FunctionTable } from "./functions/definition.js";
import { FUNCTIONS_WITHOUT_YAML, loadFunctions } from "./functions/index.js";
import type { ModuleInstance } from "./model.js";
import { joinPlan, withExisting } from "./plan/join.js";
import type { PlanReading } from "./plan/plan.js";
import { planView, type PlanSide, type PlanView } from "./plan/view.js";
import { rootModule } from "./root.js";
import { startRun } from "./run.js";
import { emptyStack, evaluateModules } from "./stack.js";

export { createParseCache, type ParseCache } from "./cache.js";
export type { PlanReading } from "./plan/plan.js";
export { findRoots } from "./roots.js";

/** A plan, and what it is asked about. */
export interface GivenPlan {
  readonly reading: PlanReading;
  readonly side: PlanSide;
  /** For `base`: the variables that are given elsewhere, as `planned` of the head's stack tells. */
  readonly variables?: ReadonlySet<string> | undefined;
}

/** `account` and `region` are those of the default configuration of the AWS provider. */
export interface TerraformOptions extends Deployment {
  /** As `-var-file`: relative to the root module or, when there is none, to the judged root. Later ones win. */
  readonly varFiles: readonly string[];
  /** As `-var`: they win over all files. */
  readonly variables: Readonly<Record<string, string>>;
  /** `terraform.workspace`; `default` when it is not given. */
  readonly workspace?: string | undefined;
  /** Name of the environment that this is, where the root is evaluated for several: the stack is named after both. */
  readonly environment?: string | undefined;
  /** From {@link functionsFor}; without it `yamldecode` gives unknown values. */
  readonly functions?: FunctionTable | undefined;
  /** Milliseconds after which the evaluation ends with a diagnostic; when not given, what the size of the tree allows. */
  readonly timeLimit?: number | undefined;
  /** What `terraform show -json` says of a plan that was made of this root module. */
  readonly plan?: GivenPlan | undefined;
  /** Give the same one to evaluations of several trees, and files that are the same are parsed once. */
  readonly cache?: ParseCache | undefined;
}

/** The functions that a tree's configurations need; what is costly to load is loaded only when one of them calls it. */
export function functionsFor(tree: Tree): Promise<FunctionTable> {
  return loadFunctions(texts(tree));
}

/** Configurations, and what may be their templates. */
function* texts(tree: Tree): Iterable<string> {
  for (const { path } of tree.entries) {
    if (/\.(?:tf|tofu|tftpl|tpl|tmpl|tf\.json|tofu\.json)$/.test(path)) yield tree.read(path) ?? "";
  }
}

/**
 * Evaluates a root module with all modules that it calls. Never throws for what is in the files: what is wrong with them is
 * in the stack's diagnostics, and what is not known is unknown with its reason.
 *
 * @param root folder, relative to the judged root; `.` for the judged root itself
 */
export function evaluateTerraform(tree: Tree, root: string, options: TerraformOptions): Stack {
  const { stack: own } = evaluateRoot(tree, root, options, undefined);
  const { plan } = options;
  if (plan === undefined) return own;
  if (!plan.reading.ok) return withUnreadablePlan(own, plan.reading);
  const joined = (view: PlanView): Stack => {
    const { module, stack } = evaluateRoot(tree, root, options, view);
    return module === undefined ? own : joinPlan({ root: module, stack, own, view });
  };
  if (plan.side !== "base") return joined(planView(plan.reading.plan, plan.side));
  const given = plan.variables ?? new Set();
  const existing = planView(plan.reading.plan, "base", { decided: new Set(), open: given });
  // What exists tells what variables from elsewhere were; what does not exist would have been made with those of the plan.
  const wanted = planView(plan.reading.plan, "base", { decided: given });
  return given.size === 0 ? joined(existing) : withExisting(joined(existing), joined(wanted), existing);
}

function evaluateRoot(
  tree: Tree,
  root: string,
  options: TerraformOptions,
  plan: PlanView | undefined,
): { readonly module: ModuleInstance | undefined; readonly stack: Stack } {
  const run = startRun(tree, root, {
    workspace: options.workspace ?? "default",
    environment: options.environment,
    deployment: { account: options.account, region: options.region },
    functions: options.functions ?? FUNCTIONS_WITHOUT_YAML,
    cache: options.cache,
    timeLimit: options.timeLimit,
    plan,
  });
  const module = rootModule(run, options);
  return { module, stack: module === undefined ? emptyStack(run) : evaluateModules(module) };
}

function withUnreadablePlan(stack: Stack, { name, message }: PlanReading & { readonly ok: false }): Stack {
  const span = { path: name, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    ...stack,
    diagnostics: [...stack.diagnostics, { code: "terraform-plan", severity: "error", message, span }],
  };
}

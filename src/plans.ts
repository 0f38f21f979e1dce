import type { Diagnostic, Stack } from "./graph/resource.js";
import type { PlanReading } from "./terraform/plan/plan.js";
import { nearestOf } from "./source/nearest.js";

/** A plan in JSON that an option or input names. */
export interface NamedPlan {
  /** Stack that it is of: the folder of a root module, `folder (environment)`; absent for the only one. */
  readonly root?: string;
  readonly path: string;
}

/** Where the plans of root modules are. */
export interface Plans {
  readonly named: readonly NamedPlan[];
  /** What the configuration has for a root, or for one of its environments. */
  readonly configured: (root: string, environment?: string) => string | undefined;
  /**
   * The file on disk, or why there is none that may be used.
   *
   * @param root the root module whose settings name it; absent when an option or input does
   */
  readonly locate: (path: string, root?: string) => { readonly file: string } | { readonly problem: string };
}

/** Which plan each root module has. */
export interface PlanSelection {
  /** Reads the plan of a stack; `undefined` when it has none. The root is named where the stack is an environment of it. */
  readonly planOf: (stack: string, root?: string, environment?: string) => PlanReading | undefined;
  /** Plans that are named for no root module that is there. */
  readonly problems: readonly Diagnostic[];
}

const READINGS = new WeakMap<Plans, Map<string, PlanReading>>();

/**
 * Tells which of the root modules of a tree has which plan. An option or input wins over the configuration. Each file is read
 * when it is first asked for, and once.
 *
 * @param read reads a plan of a file, under the name that it was given
 */
export function selectPlans(
  plans: Plans,
  roots: readonly string[],
  read: (file: string, name: string) => PlanReading,
): PlanSelection {
  const readings = READINGS.get(plans) ?? new Map<string, PlanReading>();
  READINGS.set(plans, readings);
  const once = (path: string, root: string | undefined): PlanReading => {
    const key = JSON.stringify([path, root]);
    let reading = readings.get(key);
    if (reading === undefined) {
      const place = plans.locate(path, root);
      reading = "file" in place ? read(place.file, path) : { ok: false, name: path, message: place.problem };
      readings.set(key, reading);
    }
    return reading;
  };
  const unnamed = roots.length === 1 ? plans.named.findLast(({ root }) => root === undefined) : undefined;
  return {
    planOf(stack, root = stack, environment) {
      const named = plans.named.findLast((plan) => plan.root === stack) ?? unnamed;
      if (named !== undefined) return once(named.path, undefined);
      const configured = plans.configured(root, environment);
      return configured === undefined ? undefined : once(configured, root);
    },
    problems: plans.named.flatMap((plan) => problemOf(plan, roots)),
  };
}

function problemOf({ root, path }: NamedPlan, roots: readonly string[]): readonly Diagnostic[] {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const error = (message: string): readonly Diagnostic[] => [
    { code: "terraform-plan", severity: "error", message, span },
  ];
  if (root === undefined) {
    if (roots.length === 1) return [];
    const found = roots.length === 0 ? "there is none" : `there are ${roots.length}: ${roots.join(", ")}`;
    return error(`The plan "${path}" says no root module, and ${found}; write <root>=${path}`);
  }
  if (roots.includes(root)) return [];
  const nearest = nearestOf(root, roots);
  const remedy = nearest === undefined ? "name the folder that it was made in" : `did you mean ${nearest}?`;
  return error(`The plan "${path}" is for the root module "${root}", which is not there; ${remedy}`);
}

/** What is wrong with plans, as a stack of its own, since they are of none. No path is called as it. */
export function plansWithoutRoot(problems: readonly Diagnostic[]): Stack {
  return { id: "plans/", format: "terraform", files: [], resources: [], diagnostics: problems, moved: [] };
}

/**
 * Reads `root=file`, or `file` alone, as options and inputs name plans.
 *
 * @returns `undefined` when there is nothing on one side of the `=`
 */
export function namedPlan(text: string): NamedPlan | undefined {
  const [, root, path = text] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (path.trim() === "" || root?.trim() === "") return undefined;
  if (root === undefined) return { path: path.trim() };
  const folder = root
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/+)+/, "")
    .replace(/\/+$/, "");
  return { root: folder === "" ? "." : folder, path: path.trim() };
}

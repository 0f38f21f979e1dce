import { environmentStack, type Diagnostic, type DiagnosticSeverity } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Cause } from "../graph/value.js";
import { moduleIn, treeCache, variablesFile, type ParseCache } from "./cache.js";
import type { Located, ModuleConfiguration, ParsedFile } from "./configuration.js";
import type { Deployment } from "./deployment.js";
import type { PlanView } from "./plan/view.js";
import { byCodeUnits, folderOf, resolvePath } from "./files.js";
import type { FunctionTable } from "./functions/definition.js";
import { Demand, slot, type Slot } from "./lazy.js";
import type { Files, Problem } from "./scope.js";
import type { Tree } from "../source/tree.js";
import { timeLimit } from "../time-limit.js";
import { DYNAMIC } from "./types.js";
import { unknown, type TfValue } from "./values.js";
import type { Node } from "../hcl/ast.js";
import { spanOf } from "./origin.js";

/** The evaluation of one stack: what it reads, what it finds wrong, and what it may still spend. */
export interface Run {
  readonly root: string;
  /** Set where the root is evaluated for several. */
  readonly environment: string | undefined;
  /** Id of the stack. */
  readonly stack: string;
  readonly workspace: string;
  readonly deployment: Deployment;
  readonly functions: FunctionTable;
  readonly demand: Demand;
  readonly files: Files;
  readonly budget: Budget;
  /** What a plan says of this commit, where one is given. */
  readonly plan: PlanView | undefined;
  /** The variables of the root module that the plan says otherwise than the files do. */
  readonly planned: Set<string>;
  /** The configuration of a folder; `undefined` when it has none. */
  configuration(folder: string): ModuleConfiguration | undefined;
  /** A file of values, or `undefined` when there is none. */
  variablesFile(path: string): ParsedFile | undefined;
  /** The files directly in a folder. */
  list(folder: string): readonly string[];
  read(path: string): string | undefined;
  readonly diagnose: (code: string, severity: DiagnosticSeverity, message: string, span: Span) => void;
  /** Reports what an expression got wrong. */
  readonly report: (problem: Problem) => void;
  readonly diagnostics: ReadonlyMap<string, Diagnostic>;
  /** See `Stack.files`. */
  readonly touched: ReadonlySet<string>;
}

/** What a hostile configuration may cost. */
export interface Budget {
  /** Resource instances and module instances that may still be made. */
  resources: number;
  modules: number;
  /** Values that the attributes of resources may still be made of. */
  values: number;
  /** Whether the evaluation has taken as long as it may: nothing more is evaluated then. */
  readonly isOverdue: () => boolean;
}

/** Whether the evaluation has taken as long as it may. */
export function isOverdue({ budget }: Run): boolean {
  return budget.isOverdue();
}

/** What is said of everything that is not evaluated for want of time. */
export const OVERDUE = "The evaluation takes too long; from here on nothing is judged";

/** More resource instances than these are not judged in one stack. */
export const MOST_RESOURCES = 50_000;
/** More instances of modules than these are not evaluated in one stack. */
export const MOST_MODULES = 5_000;
/** Values that all attributes of one stack may be made of; more do not fit into the memory of a small machine. */
export const MOST_STACK_VALUES = 2_000_000;
/** What is said of everything that there is no room for. */
export const TOO_MUCH = `More than ${MOST_STACK_VALUES} values in the attributes of resources; from here on nothing is judged`;
/**
 * Milliseconds that the evaluation of one stack may take: some, and several times what is measured for as much text. Nothing
 * but a configuration that is made to take long comes near.
 */
function longestEvaluation(bytes: number): number {
  return 6_000 + bytes / 1_000;
}

export interface RunOptions {
  readonly workspace: string;
  readonly environment?: string | undefined;
  readonly deployment?: Deployment;
  readonly functions: FunctionTable;
  readonly cache?: ParseCache | undefined;
  /** Milliseconds; by the size of the tree when it is not given. */
  readonly timeLimit?: number | undefined;
  readonly plan?: PlanView | undefined;
}

/** Starts the evaluation of one stack. */
export function startRun(tree: Tree, root: string, options: RunOptions): Run {
  const cache = treeCache(tree, options.cache);
  const diagnostics = new Map<string, Diagnostic>();
  const touched = new Set<string>();
  const read = (path: string): string | undefined => {
    touched.add(path);
    return tree.read(path);
  };
  const list = (folder: string): readonly string[] => {
    touched.add(`${folder}/`);
    return tree.list(folder);
  };
  const diagnose: Run["diagnose"] = (code, severity, message, span) => {
    const key = `${code} ${span.path}:${span.startLine}:${span.startColumn} ${message}`;
    if (!diagnostics.has(key)) diagnostics.set(key, { code, severity, message, span });
  };
  const { environment } = options;
  return {
    root,
    environment,
    stack: environment === undefined ? root : environmentStack(root, environment),
    workspace: options.workspace,
    deployment: options.deployment ?? {},
    functions: options.functions,
    demand: new Demand(),
    plan: options.plan,
    planned: new Set(),
    budget: {
      resources: MOST_RESOURCES,
      modules: MOST_MODULES,
      values: MOST_STACK_VALUES,
      isOverdue: timeLimit(options.timeLimit ?? longestEvaluation(cache.size)),
    },
    files: { folder: root, read, under: (folder) => filesUnder(tree, folder, touched) },
    configuration(folder) {
      list(folder);
      const configuration = moduleIn(cache, folder);
      for (const file of configuration?.files ?? []) touched.add(file.path);
      return configuration;
    },
    variablesFile(path) {
      touched.add(path);
      return variablesFile(cache, path);
    },
    list,
    read,
    diagnose,
    report: ({ message, span, severity = "error" }) => {
      diagnose("terraform-expression", severity, message, span);
    },
    diagnostics,
    touched,
  };
}

/** All files below a folder; every listing that the answer depends on counts as touched. */
function filesUnder(tree: Tree, folder: string, touched: Set<string>): readonly string[] {
  const prefix = folder === "." ? "" : `${folder}/`;
  const folders = new Set([folder]);
  for (const { path } of tree.entries) if (path.startsWith(prefix)) folders.add(folderOf(path));
  const paths = new Set<string>();
  for (const inner of folders) {
    touched.add(`${inner}/`);
    for (const path of tree.list(inner)) paths.add(path);
  }
  return [...paths].sort(byCodeUnits);
}

/** A value that is computed on demand; one that depends on itself is reported and unknown. */
export function valueSlot(run: Run, name: string, at: Located<Node>, compute: () => TfValue): Slot<TfValue> {
  const computeInTime = (): TfValue => overdueValue(run, at) ?? compute();
  return slot(name, computeInTime, (names) => unknown(DYNAMIC, [reportCycle(run, names, at)]));
}

/** What stands for a value when there is no time left to evaluate it; `undefined` while there is. */
export function overdueValue(run: Run, { file, node }: Located<Node>): TfValue | undefined {
  if (!isOverdue(run)) return undefined;
  const span = spanOf(file, node);
  run.diagnose("terraform-limit", "error", OVERDUE, span);
  return unknown(DYNAMIC, [{ reason: OVERDUE, span }]);
}

/** Reports that things depend on each other. */
export function reportCycle(run: Run, names: readonly string[], { file, node }: Located<Node>): Cause {
  const span = spanOf(file, node);
  // The same cycle is found from whichever of its members is asked for first.
  const [first = ""] = [...names].sort();
  const ring = names.slice(0, -1);
  const start = ring.indexOf(first);
  const ordered = [...ring.slice(start), ...ring.slice(0, start), first];
  const reason = `Cycle: ${ordered.join(" → ")}`;
  run.diagnose("terraform-cycle", "error", reason, span);
  return { reason, span };
}

/** A path that a configuration gives, relative to a folder; `undefined` when it leaves the judged tree. */
export function pathFrom(folder: string, path: string): string | undefined {
  return path.startsWith("/") ? undefined : resolvePath(folder, path);
}

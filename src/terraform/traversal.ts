/** References: `var.x`, `aws_db_instance.main[0].arn`, `each.value`. */
import type { Expression, GetAttribute, Index, Variable } from "../hcl/ast.js";
import { getAttribute, getElement } from "./access.js";
import { EvaluationError, fail } from "./errors.js";
import type { Evaluate } from "./iteration.js";
import type { Bindings, Scope } from "./scope.js";
import type { TfValue } from "./values.js";

/** How many names follow a root and are part of what is looked up; one where nothing is said here. */
const NAMES: Readonly<Record<string, number>> = { self: 0, data: 2, ephemeral: 2, resource: 2 };

/** What a missing declaration of a root is called in messages. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  var: "input variable",
  local: "local value",
  module: "module call",
  each: "each attribute",
  count: "count attribute",
  path: "path attribute",
  terraform: "terraform attribute",
  data: "data resource",
  ephemeral: "ephemeral resource",
};

type Step = GetAttribute | Index;

function boundValue(bindings: Bindings | undefined, name: string): TfValue | undefined {
  for (let binding = bindings; binding !== undefined; binding = binding.outer) {
    if (binding.name === name) return binding.value;
  }
  return undefined;
}

function undeclared(root: string, names: readonly string[], node: Expression): never {
  const name = [root, ...names].join(".");
  if (root === "self") {
    throw new EvaluationError(
      '"self" is not available here: it can be used in provisioners and conditions only',
      node,
      true,
    );
  }
  if (root === "each" || root === "count") {
    const argument = root === "each" ? "for_each" : "count";
    throw new EvaluationError(`${name} can be used only in blocks that have the argument "${argument}"`, node, true);
  }
  const what = Object.hasOwn(DECLARATIONS, root) ? DECLARATIONS[root] : "resource";
  throw new EvaluationError(`${what ?? "resource"} ${name} is not declared in this module`, node, true);
}

function lookup(root: Variable, names: readonly string[], wanted: number, scope: Scope, node: Expression): TfValue {
  if (names.length < wanted && scope.isTemplate !== true) {
    throw new EvaluationError(
      names.length === 0 && !Object.hasOwn(DECLARATIONS, root.name) && NAMES[root.name] === undefined
        ? `"${root.name}" is no reference: the name of a resource type must be followed by the name of a resource`
        : `"${[root.name, ...names].join(".")}" must be followed by ${wanted - names.length === 1 ? "a name" : "two names"}`,
      root,
      true,
    );
  }
  return scope.lookup(root.name, names, node) ?? undeclared(root.name, names, node);
}

/**
 * Evaluates a variable with the attributes and indexes behind it.
 *
 * @throws EvaluationError
 */
export function evaluateTraversal(expression: Variable | Step, scope: Scope, evaluate: Evaluate): TfValue {
  const steps: Step[] = [];
  let root: Expression = expression;
  while (root.kind === "attribute" || root.kind === "index") {
    steps.push(root);
    root = root.source;
  }
  steps.reverse();
  let value: TfValue;
  let next = 0;
  if (root.kind === "variable") {
    const bound = boundValue(scope.bindings, root.name);
    if (bound !== undefined) value = bound;
    else {
      const wanted = NAMES[root.name] ?? 1;
      const names: string[] = [];
      while (names.length < wanted) {
        const step = steps[next];
        if (step?.kind !== "attribute") break;
        names.push(step.name);
        next += 1;
      }
      value = lookup(root, names, wanted, scope, steps[next - 1] ?? root);
    }
  } else value = evaluate(root, scope, root);
  for (; next < steps.length; next += 1) {
    const step = steps[next];
    if (step === undefined) return fail("invalid reference");
    value =
      step.kind === "attribute"
        ? getAttribute(value, step.name, step)
        : getElement(value, evaluate(step.key, scope, step.key), step);
  }
  return value;
}

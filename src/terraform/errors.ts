import type { Node } from "../hcl/ast.js";

/**
 * An expression that has no value. It never leaves the evaluator: `evaluateExpression` turns it into a problem and an
 * unknown value, `try` and `can` catch it.
 */
export class EvaluationError extends Error {
  /**
   * @param message what is wrong
   * @param node where, when it is not the place of the call that fails
   * @param isStatic true for what Terraform finds before it evaluates (a reference to something undeclared), which `try`
   *   does not hide
   */
  constructor(
    message: string,
    readonly node?: Node,
    readonly isStatic = false,
    /** A warning where the cause may be gone when terraform runs. */
    readonly severity: "error" | "warning" = "error",
  ) {
    super(message);
    this.name = "EvaluationError";
  }
}

/** Throws an {@link EvaluationError}. */
export function fail(message: string, node?: Node): never {
  throw new EvaluationError(message, node);
}

/**
 * The result, or `undefined` where it cannot be evaluated: for what is only a help and may not exist at all.
 *
 * @throws EvaluationError for what terraform finds before it evaluates
 */
export function attempt<Result>(evaluate: () => Result): Result | undefined {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof EvaluationError && !error.isStatic) return undefined;
    throw error;
  }
}

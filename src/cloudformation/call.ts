import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import type { Evaluate } from "./conditions.js";
import type { Scope } from "./scope.js";
import { unknown } from "./values.js";

/** A function as it stands in a template. */
export interface Call {
  readonly name: string;
  /** Not evaluated. */
  readonly argument: Value;
  readonly span: Span;
  readonly scope: Scope;
  readonly evaluate: Evaluate;
}

/** The argument of a function that takes one. */
export function evaluated({ argument, scope, evaluate }: Call): Value {
  return evaluate(argument, scope);
}

/** The arguments of a function that takes a list of them. */
export function argumentsOf({ argument, scope, evaluate }: Call): readonly Value[] {
  return argument.kind === "list" ? argument.items.map((item) => evaluate(item, scope)) : [];
}

/** The value of a function that cannot be what it stands for: not known, with a diagnostic. */
export function mistake({ name, scope, span }: Call, message: string): Value {
  scope.report("cloudformation-function", "warning", message, span);
  return unknown([{ reason: `${name} is used wrongly: ${message}`, span }], span);
}

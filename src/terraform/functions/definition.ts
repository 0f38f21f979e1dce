import type { Expression, Node } from "../../hcl/ast.js";
import type { Scope } from "../scope.js";
import type { TfType } from "../types.js";
import type { TfValue } from "../values.js";

/** The call that a function is evaluated for. */
export interface Call {
  readonly name: string;
  readonly scope: Scope;
  /** The call itself. */
  readonly node: Expression;
  /** Where the result counts as written, for its origin. */
  readonly place: Node;
}

/** What a function wants to see as an argument before it is asked. */
export interface Parameter {
  readonly name: string;
  /** The argument is converted to this type; `dynamic` takes anything as it is. */
  readonly type: TfType;
  /** Whether null is passed on; otherwise it is an error. */
  readonly nullable?: boolean;
  /**
   * What must be known before the function is asked: all of the argument (the default), only the argument itself but not
   * its members, or nothing. Otherwise the result is unknown for the argument's reasons.
   */
  readonly known?: "wholly" | "itself" | "no";
}

/** A function of its arguments' values. */
export interface EagerFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Takes any number of further arguments. */
  readonly variadic?: Parameter;
  /** The type of a result that is not known. */
  readonly returns: TfType;
  /** Throws {@link EvaluationError} for arguments that it cannot work with. */
  evaluate(args: readonly TfValue[], call: Call): TfValue;
}

/** A function that decides itself which of its arguments are evaluated; evaluating one may throw. */
export interface LazyFunction {
  readonly name: string;
  readonly lazy: true;
  evaluate(args: readonly (() => TfValue)[], call: Call): TfValue;
}

export type FunctionDefinition = EagerFunction | LazyFunction;

/** Functions by name, without `core::`. */
export type FunctionTable = ReadonlyMap<string, FunctionDefinition>;

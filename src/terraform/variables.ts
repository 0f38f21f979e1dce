import type { Span } from "../graph/span.js";
import type { Cause } from "../graph/value.js";
import type { Scopes } from "./body.js";
import type { Attribute, Expression } from "../hcl/ast.js";
import { attributeOf, headerSpan, locate, type Declaration, type Located } from "./configuration.js";
import { literalScope } from "./literal-scope.js";
import { literalText } from "./load.js";
import { spanOf } from "./origin.js";
import { ANY_TYPE, convertWithDefaults, typeConstraint, valueType, type TypeConstraint } from "./type-constraint.js";
import { equals } from "./equality.js";
import { EvaluationError } from "./errors.js";
import { evaluateExpression } from "./expressions.js";
import { languageValue } from "./plan/value.js";
import type { Run } from "./run.js";
import { passedThrough, unknown, withSensitivity, type TfValue } from "./values.js";

/** Where the values of a module's variables come from: files and options for a root module, arguments for a called one. */
export interface Inputs {
  /** The value that is given, evaluated; `undefined` when none is. */
  value(name: string, constraint: TypeConstraint): GivenValue | undefined;
  /** Where a value is missing; `undefined` in a root module, where it may come from anywhere. */
  readonly caller: { readonly address: string; readonly span: Span } | undefined;
}

export interface GivenValue {
  readonly value: TfValue;
  /** Where it is given; `undefined` for an option of the program. */
  readonly span: Span | undefined;
}

/**
 * The value of a variable in its module: what is given, else its default, converted to its type.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables. A variable without a value is unknown.
 */
export function variableValue(run: Run, declaration: Declaration, inputs: Inputs, scopes: Scopes): TfValue {
  const constraint = constraintOf(run, declaration, scopes);
  const own = plainValue(run, declaration, constraint, inputs);
  const value = inputs.caller === undefined ? plannedVariable(run, declaration, constraint, own) : own;
  return flag(declaration, "sensitive") === true ? withSensitivity(value, true) : value;
}

/**
 * The value of a variable of the root module that a plan was made with: the source's own, with its places, where the two are
 * the same. A sensitive value that only the plan knows is not taken over.
 */
function plannedVariable(run: Run, declaration: Declaration, constraint: TypeConstraint, own: TfValue): TfValue {
  const { name } = declaration;
  if (run.plan?.isOpenVariable(name) === true) {
    const reason = `var.${name} is given elsewhere, as the plan says`;
    return unknown(valueType(constraint), [{ reason, span: headerSpan(declaration) }]);
  }
  const given = run.plan?.variable(name);
  if (given === undefined || (given === null && flag(declaration, "nullable") === false)) return own;
  let planned: TfValue;
  try {
    planned = convertWithDefaults(languageValue(given), constraint);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    // A plan of other declarations; what differs is told where it is joined with the source.
    return own;
  }
  if (equals(own, planned) === true) return own;
  run.planned.add(name);
  if (flag(declaration, "sensitive") !== true && run.plan?.isSensitiveVariable(name) !== true) return planned;
  const reason = `var.${name} is sensitive, so that its value is not taken from the plan`;
  return unknown(valueType(constraint), [{ reason, span: headerSpan(declaration) }]);
}

function plainValue(run: Run, declaration: Declaration, constraint: TypeConstraint, inputs: Inputs): TfValue {
  const given = inputs.value(declaration.name, constraint);
  const nullable = flag(declaration, "nullable") !== false;
  if (given !== undefined && (nullable || given.value.kind !== "null")) {
    return converted(run, declaration, constraint, given.value, given.span);
  }
  const fallback = attributeOf(declaration.layers, "default");
  if (fallback !== undefined) {
    const { file, node } = fallback;
    const value = passedThrough(evaluateExpression(node.expression, literalScope(run, file), node), file, node);
    if (nullable || value.kind !== "null") return converted(run, declaration, constraint, value, locate(fallback));
  }
  const nothing = given?.span ?? (fallback && locate(fallback));
  const because = nothing === undefined ? missing(run, declaration, inputs) : nullRefused(run, declaration, nothing);
  return unknown(valueType(constraint), [because], { notNull: !nullable });
}

function nullRefused(run: Run, { name }: Declaration, span: Span): Cause {
  const reason = `var.${name} cannot be null, as it is declared with nullable = false`;
  run.diagnose("terraform-variable-value", "error", reason, span);
  return { reason, span };
}

function missing(run: Run, declaration: Declaration, { caller }: Inputs): Cause {
  const span = headerSpan(declaration);
  if (caller === undefined) return { reason: `var.${declaration.name} has no value`, span };
  const reason = `${caller.address} gives no value for var.${declaration.name}, which has no default`;
  run.diagnose("terraform-missing-argument", "error", reason, caller.span);
  return { reason, span: caller.span };
}

function converted(
  run: Run,
  declaration: Declaration,
  constraint: TypeConstraint,
  value: TfValue,
  span: Span | undefined,
): TfValue {
  try {
    return convertWithDefaults(value, constraint);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const message = `The value of var.${declaration.name} does not fit its type: ${error.message}`;
    const place = span ?? headerSpan(declaration);
    run.diagnose("terraform-variable-type", "error", message, place);
    return unknown(valueType(constraint), [{ reason: message, span: place }]);
  }
}

/** The type of a variable; anything when none is declared, or when it is wrong. */
function constraintOf(run: Run, declaration: Declaration, scopes: Scopes): TypeConstraint {
  const attribute = attributeOf(declaration.layers, "type");
  if (attribute === undefined) return ANY_TYPE;
  const { file, node } = attribute;
  try {
    return typeConstraint(unquoted(run, attribute), scopes(file));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const message = `The type of var.${declaration.name} is not valid: ${error.message}`;
    run.diagnose("terraform-variable-type", "error", message, spanOf(file, error.node ?? node));
    return ANY_TYPE;
  }
}

/** Types in quotes are of Terraform 0.11: `type = "list"` for a list of texts. Later versions refuse them, 0.12 warned. */
function unquoted(run: Run, attribute: Located<Attribute>): Expression {
  const { expression } = attribute.node;
  const name = literalText(attribute);
  if (name === undefined) return expression;
  const message = "Types in quotes are refused by newer versions";
  // What is written so is written so throughout: once a file says it.
  const isTold = [...run.diagnostics.values()].some(
    (told) => told.message === message && told.span.path === attribute.file.path,
  );
  if (!isTold) run.diagnose("terraform-variable-type", "warning", message, locate(attribute));
  const { start, end } = expression;
  const type: Expression = { kind: "variable", name, start, end };
  const texts: Expression = { kind: "variable", name: "string", start, end };
  return name === "string" ? type : { kind: "call", name, args: [texts], expandsLast: false, start, end };
}

/** A boolean argument that is written as a literal, also in quotes. */
function flag(declaration: Declaration, name: string): boolean | undefined {
  const attribute = attributeOf(declaration.layers, name);
  const expression = attribute?.node.expression;
  if (expression?.kind === "bool") return expression.value;
  const written = literalText(attribute);
  return written === "true" || written === "false" ? written === "true" : undefined;
}

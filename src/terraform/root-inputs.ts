import type { DiagnosticSeverity } from "../graph/resource.js";
import { nearestOf } from "../source/nearest.js";
import { createLineIndex } from "../hcl/lines.js";
import { parseExpression } from "../hcl/parser.js";
import type { Attribute } from "../hcl/ast.js";
import { locate, type Located, type ModuleConfiguration, type ParsedFile } from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import { automaticVariableFiles, isVariablesFile } from "./files.js";
import { literalScope } from "./literal-scope.js";
import { sourceFile, spanOf } from "./origin.js";
import { pathFrom, type Run } from "./run.js";
import type { Scope } from "./scope.js";
import { valueType, type TypeConstraint } from "./type-constraint.js";
import { object, passedThrough, text, tuple, unknown, type TfValue } from "./values.js";
import type { Inputs } from "./variables.js";

/** Values that are given from outside of a root module's folder. */
export interface GivenVariables {
  readonly varFiles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The values for a root module's variables, by Terraform's precedence: `terraform.tfvars`, `terraform.tfvars.json`, the
 * automatic files by name, `-var-file`s in order, `-var`s.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function rootInputs(run: Run, configuration: ModuleConfiguration, given: GivenVariables): Inputs {
  const assigned = new Map<string, Located<Attribute>>();
  const assign = (file: ParsedFile, undeclared: DiagnosticSeverity): void => {
    reportFile(run, file);
    for (const node of file.body.attributes.values()) {
      assigned.set(node.name, { file, node });
      if (configuration.variables.has(node.name)) continue;
      const message = `The root module has no variable "${node.name}"`;
      run.diagnose("terraform-undeclared-variable", undeclared, message, locate({ file, node }));
    }
  };
  for (const path of automaticVariableFiles(run.list(run.root))) {
    const file = run.variablesFile(path);
    if (file !== undefined) assign(file, "warning");
  }
  for (const path of given.varFiles) {
    const file = givenFile(run, path);
    // The same files are given for every root, so that a name too many means little.
    if (file !== undefined) assign(file, "note");
  }
  return {
    caller: undefined,
    value(name, constraint) {
      const option = Object.hasOwn(given.variables, name) ? given.variables[name] : undefined;
      if (option !== undefined) return { value: optionValue(run, name, option, constraint), span: undefined };
      const attribute = assigned.get(name);
      if (attribute === undefined) return undefined;
      const { file, node } = attribute;
      const value = evaluateExpression(node.expression, literalScope(run, file), node);
      return { value: passedThrough(value, file, node), span: locate(attribute) };
    },
  };
}

function givenFile(run: Run, path: string): ParsedFile | undefined {
  for (const folder of run.root === "." ? ["."] : [run.root, "."]) {
    const resolved = pathFrom(folder, path);
    const file = resolved === undefined ? undefined : run.variablesFile(resolved);
    if (file !== undefined) return file;
  }
  const start = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const beside = run.list(run.root).map((other) => (run.root === "." ? other : other.slice(run.root.length + 1)));
  const nearest = nearestOf(path, beside.filter(isVariablesFile));
  const remedy = nearest === undefined ? "correct its name, or do not give it" : `did you mean "${nearest}"?`;
  const message = `The variables file "${path}" is neither in "${run.root}" nor in the judged folder; ${remedy}`;
  run.diagnose("terraform-var-file-missing", "error", message, start);
  return undefined;
}

function reportFile(run: Run, file: ParsedFile): void {
  for (const { code, severity, message, span } of file.diagnostics) run.diagnose(code, severity, message, span);
  for (const block of file.body.blocks) {
    const message = `A variables file has no blocks: "${block.type}" is left out`;
    run.diagnose("terraform-unsupported", "error", message, spanOf(file, block));
  }
}

/** The types whose values are given as they are, and not as expressions: `"5"` in quotes is no number. */
const PLAIN_TYPES: ReadonlySet<TypeConstraint["type"]["kind"]> = new Set(["string", "number", "bool"]);

/**
 * The value of a `-var`: a text, which is converted, for a variable of a primitive type, else an expression.
 * https://github.com/hashicorp/terraform/blob/main/internal/configs/named_values.go (`decodeVariableType`)
 */
function optionValue(run: Run, name: string, written: string, constraint: TypeConstraint): TfValue {
  if (!constraint.declared || PLAIN_TYPES.has(constraint.type.kind)) return text(written);
  const at = { path: run.root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const { expression, problems } = parseExpression(written);
  const wrong = (message: string): TfValue => {
    const reason = `The value given for var.${name} is not valid: ${message}`;
    run.diagnose("terraform-variable-value", "error", reason, at);
    return unknown(valueType(constraint), [{ reason }]);
  };
  const [problem] = problems;
  if (problem !== undefined) return wrong(problem.message);
  const file = sourceFile(run.root, { text: written, lines: createLineIndex(written) });
  let failure: string | undefined;
  const scope: Scope = {
    ...literalScope(run, file),
    report: ({ message }) => {
      failure ??= message;
    },
  };
  const value = evaluateExpression(expression, scope);
  return failure === undefined ? withoutPlaces(value) : wrong(failure);
}

/** A value that is written in no file has no places. */
function withoutPlaces(value: TfValue): TfValue {
  if (value.kind === "tuple") return tuple(value.items.map(withoutPlaces));
  if (value.kind !== "object") return { ...value, from: undefined };
  return object(new Map([...value.entries].map(([key, member]) => [key, withoutPlaces(member)])));
}

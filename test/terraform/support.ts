import { parseExpression } from "../../src/hcl/parser.js";
import { createLineIndex } from "../../src/hcl/lines.js";
import { evaluateExpression } from "../../src/terraform/expressions.js";
import type { FunctionTable } from "../../src/terraform/functions/definition.js";
import { FUNCTIONS_WITHOUT_YAML } from "../../src/terraform/functions/index.js";
import { sourceFile } from "../../src/terraform/origin.js";
import type { Files, Problem, Scope } from "../../src/terraform/scope.js";
import { object, text, type TfValue } from "../../src/terraform/values.js";

export interface Evaluated {
  readonly value: TfValue;
  readonly problems: readonly string[];
}

export interface Surroundings {
  /** Values of references, by their dotted names: `var.x`, `aws_db_instance.main`. */
  readonly values?: Readonly<Record<string, TfValue>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly functions?: FunctionTable;
  readonly path?: string;
}

/** Files by path relative to the judged root, which is also the root module. */
export function filesOf(contents: Readonly<Record<string, string>>): Files {
  return {
    folder: ".",
    read: (path) => (Object.hasOwn(contents, path) ? contents[path] : undefined),
    under: (folder) => Object.keys(contents).filter((path) => folder === "." || path.startsWith(`${folder}/`)),
  };
}

const CONSTANT: Readonly<Record<string, TfValue>> = {
  "path.module": text("."),
  "path.root": text("."),
  "terraform.workspace": text("default"),
};

export function scopeOf(written: string, surroundings: Surroundings, report: (problem: Problem) => void): Scope {
  const values: Readonly<Record<string, TfValue>> = { ...CONSTANT, ...surroundings.values };
  return {
    file: sourceFile(surroundings.path ?? "main.tf", { text: written, lines: createLineIndex(written) }),
    bindings: undefined,
    functions: surroundings.functions ?? FUNCTIONS_WITHOUT_YAML,
    files: filesOf(surroundings.files ?? {}),
    lookup: (root, names) => {
      const name = [root, ...names].join(".");
      return Object.hasOwn(values, name) ? values[name] : undefined;
    },
    report,
  };
}

/** Evaluates an expression written as text; syntax errors are problems too. */
export function evaluate(written: string, surroundings: Surroundings = {}): Evaluated {
  const problems: string[] = [];
  const { expression, problems: syntax } = parseExpression(written);
  problems.push(...syntax.map(({ message }) => message));
  const scope = scopeOf(written, surroundings, ({ message }) => problems.push(message));
  return { value: evaluateExpression(expression, scope), problems };
}

/** The value of an expression that must have one. */
export function valueOf(written: string, surroundings: Surroundings = {}): TfValue {
  const { value, problems } = evaluate(written, surroundings);
  if (problems.length > 0) throw new Error(problems.join("; "));
  return value;
}

/** An object value from a record. */
export function objectOf(members: Readonly<Record<string, TfValue>>): TfValue {
  return object(new Map(Object.entries(members)));
}

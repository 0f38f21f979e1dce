import type { Span } from "../graph/span.js";
import type { Expression } from "../hcl/ast.js";
import type { FunctionTable } from "./functions/definition.js";
import type { SourceFile } from "./origin.js";
import type { TfValue } from "./values.js";

/** What an expression got wrong, in the words that its author needs. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  /** An error where it is not said. */
  readonly severity?: "error" | "warning";
}

/** Names bound inside an expression or a dynamic block; the innermost binding comes first. */
export interface Bindings {
  readonly name: string;
  readonly value: TfValue;
  readonly outer: Bindings | undefined;
}

/** The files that functions such as `file` and `templatefile` may read: those of the judged tree and no others. */
export interface Files {
  /** Folder that relative paths start from (the root module's), relative to the judged root; `.` for the judged root. */
  readonly folder: string;
  /** The text of a file, by its path relative to the judged root; `undefined` when there is none. */
  read(path: string): string | undefined;
  /** Paths, relative to the judged root, of all files at any depth below a folder. */
  under(folder: string): readonly string[];
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly file: SourceFile;
  /** The stack and the address of the module whose names it has; absent where it has no module's. */
  readonly place?: string;
  readonly bindings: Bindings | undefined;
  readonly functions: FunctionTable;
  readonly files: Files;
  /** True in template files, where a name stands for itself and no names follow it. */
  readonly isTemplate?: boolean;
  /** True within `try` and `can`, which want to see errors; set by the evaluator only. */
  readonly trapping?: boolean;
  /**
   * The value that a reference names: `lookup("var", ["encrypted"])`, `lookup("data", ["aws_vpc", "main"])`,
   * `lookup("aws_db_instance", ["main"])`; how many names follow which root is in `traversal.ts`. Names that are bound
   * (`bindings`) are not asked for. `undefined` when nothing of that name is declared, which is an error.
   */
  lookup(root: string, names: readonly string[], expression: Expression): TfValue | undefined;
  report(problem: Problem): void;
}

/** The scope with one more name. */
export function bind(scope: Scope, name: string, value: TfValue): Scope {
  return { ...scope, bindings: { name, value, outer: scope.bindings } };
}

import { folderOf } from "./files.js";
import type { SourceFile } from "./origin.js";
import type { Run } from "./run.js";
import type { Scope } from "./scope.js";

/**
 * What expressions in variables files and defaults of variables may use: operators, templates and `for`, but neither
 * references nor functions.
 */
export function literalScope(run: Run, file: SourceFile): Scope {
  return {
    file,
    bindings: undefined,
    functions: new Map(),
    files: { folder: folderOf(file.path), read: () => undefined, under: () => [] },
    lookup: () => undefined,
    report({ message, span }) {
      run.report({ message: `Only literal values are allowed here: ${message}`, span });
    },
  };
}

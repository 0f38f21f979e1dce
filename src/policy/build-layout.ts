import type { RegoFiles } from "./toolchain.js";

/** Something wrong with a folder of rules; row and column count from 1, `file` is relative to the folder. */
export interface RuleError {
  readonly file: string;
  readonly row: number;
  readonly column: number;
  /** OPA's (`rego_type_error`), or `layout`, `metadata`, `rule-sets`. */
  readonly code: string;
  readonly message: string;
  readonly details?: readonly string[];
  /** What to do about it. */
  readonly remedy?: string;
}

/** The modules of a folder of rules, by their part. */
export interface RulesLayout {
  readonly rules: readonly RuleFolder[];
  /** Tests of rules and libraries: `*_test.rego`. */
  readonly tests: RegoFiles;
  /** `kit/` and `lib/`, without tests. */
  readonly libraries: RegoFiles;
  readonly errors: readonly RuleError[];
}

export interface RuleFolder {
  /** `<family>/<name>`. */
  readonly id: string;
  /** Path of `rule.rego`. */
  readonly file: string;
  readonly text: string;
}

const RULE = /^rules\/([^/]+)\/([^/]+)\/rule\.rego$/;
const RULE_TEST = /^rules\/[^/]+\/[^/]+\/rule_test\.rego$/;
const LIBRARY = /^(?:kit|lib)\/.+\.rego$/;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Sorts the Rego files of a folder of rules into rules (`rules/<family>/<rule>/rule.rego`), their tests (`rule_test.rego`
 * beside them) and libraries (`kit/` for the core's, `lib/` for a pack's own). A file elsewhere is an error, because it would
 * otherwise be left out in silence.
 *
 * @param files by path relative to the folder, with `/`.
 */
export function layoutOf(files: RegoFiles): RulesLayout {
  const rules: RuleFolder[] = [];
  const tests: Record<string, string> = {};
  const libraries: Record<string, string> = {};
  const errors: RuleError[] = [];
  for (const [file, text] of Object.entries(files).sort(byKey)) {
    const [, family, name] = RULE.exec(file) ?? [];
    if (family !== undefined && name !== undefined) {
      errors.push(...checkName(file, family, "family"), ...checkName(file, name, "rule"));
      rules.push({ id: `${family}/${name}`, file, text });
    } else if (RULE_TEST.test(file) || (LIBRARY.test(file) && file.endsWith("_test.rego"))) {
      tests[file] = text;
    } else if (LIBRARY.test(file)) {
      libraries[file] = text;
    } else {
      errors.push(misplaced(file));
    }
  }
  return { rules, tests, libraries, errors };
}

function checkName(file: string, name: string, what: string): RuleError[] {
  if (NAME.test(name)) return [];
  const message = `${JSON.stringify(name)} is not the name of a ${what}: lower-case words joined by dashes`;
  return [{ file, row: 1, column: 1, code: "layout", message, remedy: "rename the folder and the package" }];
}

function misplaced(file: string): RuleError {
  return {
    file,
    row: 1,
    column: 1,
    code: "layout",
    message: "this module belongs to no rule and no library",
    remedy:
      "a rule is rules/<family>/<rule>/rule.rego with its tests in rule_test.rego beside it; what rules share goes to lib/",
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

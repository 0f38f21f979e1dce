import { kindOf } from "../document/kind.js";
import type { Stack } from "../graph/resource.js";
import type { Tree } from "../source/tree.js";
import { exportsAmong, type Exports } from "./exports.js";
import { mentionsNestedStacks } from "./nested.js";
import { evaluateStack, type TemplateOptions } from "./stack.js";

export type { Exports } from "./exports.js";
export { templateRoots } from "./roots.js";
export type { TemplateOptions } from "./stack.js";

/** Whether a file is a CloudFormation or SAM template, by its content. */
export function isTemplate(path: string, text: string): boolean {
  return kindOf(path, text) === "template";
}

/**
 * What templates export to each other, evaluated when it is asked for.
 *
 * @param paths of the templates that are deployed by themselves
 * @param optionsOf gives what each of them is evaluated with
 */
export function templateExports(
  tree: Tree,
  paths: readonly string[],
  optionsOf: (path: string) => TemplateOptions,
): Exports {
  return exportsAmong(
    paths,
    (path) => tree.read(path)?.includes("Export") === true || mentionsNestedStacks(tree.read(path) ?? ""),
    (path, exports) => evaluateStack(tree, path, optionsOf(path), exports),
  );
}

/**
 * Evaluates a template: its resources, after parameters, conditions, functions, loops and SAM's transform, in the vocabulary
 * of the Terraform AWS provider, with those of nested stacks whose templates are in the tree.
 *
 * @param path of the template, relative to the judged root
 * @param exports of the other templates; without them, what is imported is not known
 */
export function evaluateTemplate(tree: Tree, path: string, options: TemplateOptions = {}, exports?: Exports): Stack {
  const { resources, files, diagnostics, accounts } = evaluateStack(tree, path, options, exports);
  return {
    id: path,
    format: "cloudformation",
    moved: [],
    resources,
    files,
    diagnostics,
    ...(accounts.length === 0 ? {} : { accounts }),
  };
}

import { kindOf } from "../document/kind.js";
import type { Stack } from "../graph/resource.js";
import type { Tree } from "../source/tree.js";
import { evaluateStack, type TemplateOptions } from "./stack.js";

export { templateRoots } from "./roots.js";
export type { TemplateOptions } from "./stack.js";

/** Whether a file is a CloudFormation or SAM template, by its content. */
export function isTemplate(path: string, text: string): boolean {
  return kindOf(path, text) === "template";
}

/**
 * Evaluates a template: its resources, after parameters, conditions, functions, loops and SAM's transform, in the vocabulary
 * of the Terraform AWS provider, with those of nested stacks whose templates are in the tree.
 *
 * @param path of the template, relative to the judged root
 */
export function evaluateTemplate(tree: Tree, path: string, options: TemplateOptions = {}): Stack {
  return { id: path, format: "cloudformation", moved: [], ...evaluateStack(tree, path, options) };
}

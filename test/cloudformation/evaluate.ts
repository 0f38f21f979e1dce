import { evaluateTemplate, type TemplateOptions } from "../../src/cloudformation/index.js";
import type { Resource, Stack } from "../../src/graph/resource.js";
import type { Tree } from "../../src/source/tree.js";

/** A tree of texts. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    entries: Object.entries(files).map(([path, text]) => ({ path, size: text.length })),
    diagnostics: [],
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    list: () => [],
  };
}

export function evaluateText(text: string, options: TemplateOptions = {}): Stack {
  return evaluateTemplate(treeOf({ "t.yaml": text }), "t.yaml", options);
}

export function evaluateData(data: unknown, options: TemplateOptions = {}): Stack {
  return evaluateTemplate(treeOf({ "t.json": JSON.stringify(data, undefined, 2) }), "t.json", options);
}

/** The resource with an address; throws when there is none. */
export function resourceOf(stack: Stack, address: string): Resource {
  const resource = stack.resources.find((candidate) => candidate.address === address);
  if (resource === undefined) {
    throw new Error(`there is no ${address} among ${stack.resources.map((one) => one.address).join(", ")}`);
  }
  return resource;
}

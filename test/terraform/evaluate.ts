import type { Resource, Stack } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { evaluateTerraform, type TerraformOptions } from "../../src/terraform/index.js";
import { memoryTree } from "../support/memory-tree.js";

/** Evaluates files as one stack. */
export function stackOf(
  files: Readonly<Record<string, string>>,
  options: Partial<TerraformOptions> & { readonly root?: string } = {},
): Stack {
  const { root = ".", ...rest } = options;
  return evaluateTerraform(memoryTree(files), root, { varFiles: [], variables: {}, ...rest });
}

/** Evaluates a configuration in one file. */
export function evaluate(text: string, options: Partial<TerraformOptions> = {}): Stack {
  return stackOf({ "main.tf": text }, options);
}

/** The resource of an address; fails when there is none. */
export function resourceIn(stack: Stack, address: string): Resource {
  const resource = stack.resources.find((candidate) => candidate.address === address);
  if (resource === undefined) throw new Error(`no ${address} among ${addressesOf(stack).join(", ")}`);
  return resource;
}

export function addressesOf(stack: Stack): readonly string[] {
  return stack.resources.map(({ address }) => address);
}

/** The value of an attribute, as plain data. */
export function valueOf(stack: Stack, address: string, attribute: string): unknown {
  const value = resourceIn(stack, address).attributes.entries.get(attribute);
  return value === undefined ? undefined : plain(value);
}

/**
 * A value as plain data: unknown ones as `?` and their reasons, unknown texts with `${…}`, what may be more as a last item
 * or a member `…`.
 */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown": {
      const { text } = value;
      if (text === undefined) return `? ${value.because.map(({ reason }) => reason).join("; ")}`;
      return text
        .map((part) => {
          if (typeof part === "string") return part;
          return "reference" in part ? `\${${part.reference.address}.${part.reference.attribute}}` : "${…}";
        })
        .join("");
    }
    case "list":
      return [...value.items.map(plain), ...(value.rest === undefined ? [] : ["…"])];
    case "map": {
      const members = [...value.entries].map(([key, member]) => [key, plain(member)] as const);
      return Object.fromEntries([...members, ...(value.rest === undefined ? [] : [["…", true] as const])]);
    }
  }
}

/** Diagnostics in one line each: `error terraform-duplicate main.tf:3`. */
export function diagnosticsOf(stack: Stack): readonly string[] {
  return stack.diagnostics.map(({ severity, code, span }) => `${severity} ${code} ${span.path}:${span.startLine}`);
}

/** `main.tf:2:3-2:20` */
export function placeOf(span: Value["span"]): string {
  return `${span.path}:${span.startLine}:${span.startColumn}-${span.endLine}:${span.endColumn}`;
}

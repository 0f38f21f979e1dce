import { compareText } from "../compare-text.js";
import type { InstanceKey } from "../address.js";

/** One name of an address with the key behind it. */
interface Segment {
  readonly name: string;
  /** As written, brackets and quotes included; empty without a key. */
  readonly suffix: string;
}

/** A call on the way to a module. */
export interface ModuleStep {
  /** Name of the call. */
  readonly name: string;
  readonly key: InstanceKey;
}

/**
 * The calls of a module address: `module.db["eu"].module.proxy` is `db` with the key `eu`, then `proxy`. None for the root
 * module, whose address is empty.
 */
export function moduleSteps(address: string): readonly ModuleStep[] {
  const segments = segmentsOf(address);
  const steps: ModuleStep[] = [];
  for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
    const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
    steps.push({ name, key: keyOf(suffix) });
  }
  return steps;
}

/** The names of the calls of a module address. */
export function modulePath(address: string): readonly string[] {
  return moduleSteps(address).map(({ name }) => name);
}

/** The address of the module that an address is in; empty for the root module. */
export function moduleAddressOf(address: string): string {
  const segments = segmentsOf(address);
  const names: string[] = [];
  for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
    const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
    names.push(`module.${name}${suffix}`);
  }
  return names.join(".");
}

/** The key that an address ends in. */
export function lastKeyOf(address: string): InstanceKey {
  return keyOf(segmentsOf(address).at(-1)?.suffix ?? "");
}

/** The name of the resource in its block, the last of an address. */
export function resourceNameOf(address: string): string {
  return segmentsOf(address).at(-1)?.name ?? "";
}

/** Keys in Terraform's order: numbers by size, then texts. */
export function compareKeys(a: InstanceKey, b: InstanceKey): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return typeof a === "number" ? -1 : 1;
}

/** The dotted parts of an address; dots within the quotes of a key separate nothing. */
function segmentsOf(address: string): readonly Segment[] {
  const segments: Segment[] = [];
  const pattern = /([^.[\]]+)((?:\["(?:[^"\\]|\\.)*"\]|\[[^\]"]*\])?)(?:\.|$)/y;
  for (let match = pattern.exec(address); match !== null; match = pattern.exec(address)) {
    const [, name = "", suffix = ""] = match;
    segments.push({ name, suffix });
    if (pattern.lastIndex === address.length) break;
  }
  return segments;
}

/** Reads back what `indexSuffix` writes. */
function keyOf(suffix: string): InstanceKey {
  if (suffix === "") return undefined;
  const inner = suffix.slice(1, -1);
  if (!inner.startsWith('"')) return Number(inner);
  let text: unknown;
  try {
    text = JSON.parse(inner);
  } catch {
    return inner.slice(1, -1);
  }
  return String(text).replace(/([$%])\1\{/g, "$1{");
}

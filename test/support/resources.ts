import type { Resource, Stack } from "../../src/graph/resource.js";
import type { Span } from "../../src/graph/span.js";
import type { KnownValue, ListValue, MapValue, Value } from "../../src/graph/value.js";

/** A span of one line. */
export function at(line: number, path = "main.tf"): Span {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 10 };
}

export function known(value: KnownValue["value"], line = 1): KnownValue {
  return { kind: "known", value, span: at(line) };
}

export function list(...items: readonly Value[]): ListValue {
  return { kind: "list", items, span: at(1) };
}

export function map(entries: Readonly<Record<string, Value>>): MapValue {
  return { kind: "map", entries: new Map(Object.entries(entries)), span: at(1) };
}

/** A Terraform resource of the root stack, with what a test wants to say about it. */
export function resource(
  address: string,
  attributes: Readonly<Record<string, Value>>,
  more: Partial<Resource> = {},
): Resource {
  const [type = "", name = ""] = address.split(".");
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: "managed",
    stack: ".",
    calls: [],
    span: at(1),
    header: at(1),
    attributes: map(attributes),
    ...more,
  };
}

export function stack(id: string, more: Partial<Stack> = {}): Stack {
  return { id, format: "terraform", files: [], resources: [], diagnostics: [], moved: [], ...more };
}

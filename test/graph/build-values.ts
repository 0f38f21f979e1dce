import type { Resource, Stack } from "../../src/graph/resource.js";
import type { Span } from "../../src/graph/span.js";
import type {
  Cause,
  KnownValue,
  ListValue,
  MapValue,
  Scalar,
  TextPart,
  UnknownValue,
  Value,
} from "../../src/graph/value.js";

/** Builders of values, so that a test shows only what matters to it. Lines are all that tells spans apart. */

export function line(number: number, path = "main.tf"): Span {
  return { path, startLine: number, startColumn: 1, endLine: number, endColumn: 10 };
}

export function known(value: Scalar, more: Partial<KnownValue> = {}): KnownValue {
  return { kind: "known", value, span: line(1), ...more };
}

export function unknown(reason: string, more: Partial<UnknownValue> = {}): UnknownValue {
  return { kind: "unknown", because: [{ reason }], span: line(1), ...more };
}

export function list(items: readonly Value[], more: Partial<ListValue> = {}): ListValue {
  return { kind: "list", items, span: line(1), ...more };
}

export function map(entries: Readonly<Record<string, Value>>, more: Partial<MapValue> = {}): MapValue {
  return { kind: "map", entries: new Map(Object.entries(entries)), span: line(1), ...more };
}

/** `aws_kms_key.main.arn`, as a value that is fixed at apply. */
export function reference(address: string, attribute: string): UnknownValue {
  return text([{ reference: { address, attribute } }]);
}

/** A text of literal characters, references and holes. */
export function text(parts: readonly TextPart[]): UnknownValue {
  return { kind: "unknown", because: [], text: parts, span: line(1) };
}

/** Plain data as known values; values stay as they are. */
export function from(data: unknown): Value {
  if (isValue(data)) return data;
  if (Array.isArray(data)) return list(data.map(from));
  if (typeof data === "object" && data !== null) {
    return map(Object.fromEntries(Object.entries(data).map(([key, value]) => [key, from(value)])));
  }
  return known(data as Scalar);
}

function isValue(data: unknown): data is Value {
  return typeof data === "object" && data !== null && "kind" in data && "span" in data;
}

/** A Terraform resource `type.name`; `data` as {@link from}. */
export function resource(
  address: string,
  data: Readonly<Record<string, unknown>> = {},
  more: Partial<Resource> = {},
): Resource {
  const [type = "", name = ""] = address
    .replace(/\[.*$/, "")
    .replace(/^data\./, "")
    .split(".")
    .slice(-2);
  const attributes = from(data);
  if (attributes.kind !== "map") throw new Error("attributes are a map");
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: address.startsWith("data.") ? "data" : "managed",
    stack: ".",
    calls: [],
    span: line(1),
    header: line(1),
    attributes,
    ...more,
  };
}

export function stack(resources: readonly Resource[], id = "."): Stack {
  return {
    id,
    format: "terraform",
    files: [],
    resources: resources.map((each) => ({ ...each, stack: id })),
    diagnostics: [],
    moved: [],
  };
}

export function causes(...reasons: readonly string[]): Cause[] {
  return reasons.map((reason) => ({ reason }));
}

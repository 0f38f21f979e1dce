import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import { known } from "./values.js";

/** A part of a template as it would be written, with values that are written elsewhere in it. */
export type Written = string | number | boolean | Value | readonly Written[] | WrittenMap;

export interface WrittenMap {
  readonly [key: string]: Written;
}

/** What stands in no file, but would say what a transform or another tool makes, as if it were written at a place. */
export function written(data: Written, span: Span): Value {
  if (typeof data !== "object") return known(data, span);
  if (isValue(data)) return data;
  if (isList(data)) return { kind: "list", items: data.map((item) => written(item, span)), span };
  const entries = Object.entries(data).map(([key, member]) => [key, written(member, span)] as const);
  return { kind: "map", entries: new Map(entries), span };
}

/** Whether what is not a scalar is a list. */
export function isList(data: object): data is readonly Written[] {
  return Array.isArray(data);
}

function isValue(data: object): data is Value {
  return "kind" in data && "span" in data;
}

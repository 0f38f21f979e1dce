import type { Resource } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { Cause, MapValue, TextPart, Value } from "../../graph/value.js";
import { isStandInPath } from "./index.js";

/** Where a module is called. */
export interface CallPlace {
  readonly span: Span;
  readonly header: Span;
}

/**
 * A resource of a stand-in with the places of the call that makes it: an attribute is where the call gives the argument that
 * decides it, and what the module decides itself is at the call's header.
 */
export function placedAtCall(resource: Resource, call: CallPlace): Resource {
  const { uncertain } = resource;
  return {
    ...resource,
    span: call.span,
    header: call.header,
    attributes: { ...movedMap(resource.attributes, call.header), span: call.span },
    ...(uncertain === undefined ? {} : { uncertain: uncertain.map((cause) => movedCause(cause, call.header)) }),
  };
}

/** A resource whose values came through a stand-in, without the places in it. */
export function withoutStandInPlaces(resource: Resource): Resource {
  return { ...resource, attributes: movedMap(resource.attributes, resource.header) };
}

function moved(value: Value, header: Span): Value {
  switch (value.kind) {
    case "known":
      return { ...value, ...movedPlace(value, header), ...movedJson(value, header) };
    case "unknown": {
      const because = value.because.map((cause) => movedCause(cause, header));
      const text = value.text?.map((part) => movedPart(part, header));
      return {
        ...value,
        ...movedPlace(value, header),
        ...movedJson(value, header),
        because,
        ...(text === undefined ? {} : { text }),
      };
    }
    case "list":
      return {
        ...value,
        ...movedPlace(value, header),
        ...movedRest(value, header),
        items: value.items.map((item) => moved(item, header)),
      };
    case "map":
      return movedMap(value, header);
  }
}

function movedMap(value: MapValue, header: Span): MapValue {
  const entries = new Map<string, Value>();
  for (const [key, entry] of value.entries) entries.set(key, moved(entry, header));
  return { ...value, ...movedPlace(value, header), ...movedRest(value, header), entries };
}

/** The first place that is in the judged files; those before it are within the stand-in. */
function movedPlace({ span, via }: Value, header: Span): { readonly span: Span; readonly via: readonly Span[] } {
  const [first = header, ...further] = [span, ...(via ?? [])].filter(({ path }) => !isStandInPath(path));
  return { span: first, via: further };
}

function movedJson(value: Value & { readonly json?: Value }, header: Span): { readonly json?: Value } {
  return value.json === undefined ? {} : { json: moved(value.json, header) };
}

function movedRest(
  value: Value & { readonly rest?: readonly Cause[] },
  header: Span,
): { readonly rest?: readonly Cause[] } {
  return value.rest === undefined ? {} : { rest: value.rest.map((cause) => movedCause(cause, header)) };
}

function movedPart(part: TextPart, header: Span): TextPart {
  if (typeof part === "string" || "reference" in part) return part;
  return { unknown: part.unknown.map((cause) => movedCause(cause, header)) };
}

function movedCause(cause: Cause, header: Span): Cause {
  return cause.span !== undefined && isStandInPath(cause.span.path) ? { ...cause, span: header } : cause;
}

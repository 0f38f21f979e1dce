import type { Json } from "../graph/document.js";
import type { KnownValue, Value } from "../graph/value.js";

/** A known document as the text that attributes of policies are, with the document in it. */
export function encode(document: Value): KnownValue {
  return { kind: "known", value: JSON.stringify(data(document)), json: document, span: document.span };
}

function data(value: Value): Json {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return null;
    case "list":
      return value.items.map(data);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, member]) => [key, data(member)]));
  }
}

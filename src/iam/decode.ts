import { readJson } from "../document/json.js";
import type { Value } from "../graph/value.js";
import type { Span } from "../graph/span.js";

/**
 * The document that a text holds: JSON, percent-encoded where it comes from the IAM API itself; everything in it is at the
 * place of the text. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 *
 * @returns the value itself when it is no text, and `undefined` when the text is no JSON
 */
export function decodedDocument(value: Value): Value | undefined {
  if (value.kind !== "known" || typeof value.value !== "string") return value;
  const { value: json, diagnostics } = readJson(value.span.path, percentDecoded(value.value.trim()));
  return json === undefined || diagnostics.length > 0 ? undefined : placedAt(json, value.span);
}

function percentDecoded(text: string): string {
  if (!/^%7B/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // No valid encoding, so no JSON either.
    return text;
  }
}

function placedAt(value: Value, span: Span): Value {
  switch (value.kind) {
    case "list":
      return { ...value, items: value.items.map((item) => placedAt(item, span)), span };
    case "map":
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, placedAt(entry, span)])),
        span,
      };
    case "known":
    case "unknown":
      return { ...value, span };
  }
}

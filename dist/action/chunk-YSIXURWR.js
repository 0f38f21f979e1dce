import {
  readJson
} from "./chunk-DCQJLCJO.js";

// build/iam/decode.js
function decodedDocument(value) {
  if (value.kind !== "known" || typeof value.value !== "string")
    return value;
  const { value: json, diagnostics } = readJson(value.span.path, percentDecoded(value.value.trim()));
  return json === void 0 || diagnostics.length > 0 ? void 0 : placedAt(json, value.span);
}
function percentDecoded(text) {
  if (!/^%7B/i.test(text))
    return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function placedAt(value, span) {
  switch (value.kind) {
    case "list":
      return { ...value, items: value.items.map((item) => placedAt(item, span)), span };
    case "map":
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, placedAt(entry, span)])),
        span
      };
    case "known":
    case "unknown":
      return { ...value, span };
  }
}

export {
  decodedDocument
};

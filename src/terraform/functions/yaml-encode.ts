import { numberText } from "../numbers.js";
import { checkLength } from "../text.js";
import { sortedKeys, type TfValue } from "../values.js";

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A text of several lines is written as a block; the sign behind `|` tells about newlines at its end. */
function stringLines(text: string, indent: string): string {
  if (!text.includes("\n")) return quoted(text);
  const body = text.replace(/\n+$/, "");
  const trailing = text.length - body.length;
  const sign = trailing === 0 ? "-" : trailing === 1 ? "" : "+";
  const lines = (trailing > 1 ? text.slice(0, -1) : body).split("\n");
  return `|${sign}\n${lines.map((line) => (line === "" ? "" : `${indent}  ${line}`)).join("\n")}`;
}

/** The value behind a key or dash that stands at `indent`; a collection in block style begins on the next line. */
function write(value: TfValue, indent: string, afterKey: boolean): string {
  switch (value.kind) {
    case "string":
      return stringLines(value.value, indent);
    case "number":
      return value.value === Infinity ? ".inf" : value.value === -Infinity ? "-.inf" : numberText(value.value);
    case "bool":
      return String(value.value);
    case "null":
    case "unknown":
      return "null";
    case "list":
    case "set":
    case "tuple": {
      if (value.items.length === 0) return "[]";
      // A list under a key is not indented further.
      const lines = value.items.map((item) =>
        item.kind === "string" ? `- ${stringLines(item.value, indent)}` : `- ${write(item, `${indent}  `, false)}`,
      );
      return (afterKey ? `\n${indent}` : "") + lines.join(`\n${indent}`);
    }
    case "map":
    case "object": {
      if (value.entries.size === 0) return "{}";
      const inner = afterKey ? `${indent}  ` : indent;
      const lines = sortedKeys(value.entries).map((key) => {
        const entry = value.entries.get(key) ?? { kind: "null", type: { kind: "dynamic" }, from: undefined };
        const written = write(entry, inner, true);
        return `${quoted(key)}:${written.startsWith("\n") ? "" : " "}${written}`;
      });
      return (afterKey ? `\n${inner}` : "") + lines.join(`\n${inner}`);
    }
  }
}

/** Writes a known value as YAML in block style, as `yamlencode` does: keys and texts in quotes, keys sorted. */
export function encodeYaml(value: TfValue): string {
  const written = write(value, "", false);
  checkLength(written.length);
  // A plain scalar as the whole document is ended explicitly.
  const isPlain = value.kind === "number" || value.kind === "bool" || value.kind === "null";
  return isPlain ? `${written}\n...\n` : `${written}\n`;
}

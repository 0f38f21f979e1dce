import { compareText } from "./compare-text.js";
import { numberText } from "./numbers.js";
import { elementsOf, entriesOf, type TfValue } from "./values.js";

/** The members of documents and statements in the order of the provider's Go structures; other objects are sorted by key. */
const ORDER: readonly string[] = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition",
];

const UNSAFE: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Writes a known policy document as Go's json.MarshalIndent does; without line breaks when the indentation is 0. */
export function prettyJson(value: TfValue, indent: number, level = 0): string {
  const entries = entriesOf(value);
  if (entries !== undefined) {
    const keys = [...entries.keys()].sort(isStructure(entries) ? byOrder : compareText);
    const members = keys.map((key) => {
      const member = entries.get(key);
      const written = member === undefined ? "null" : prettyJson(member, indent, level + 1);
      return `${quote(key)}:${indent === 0 ? "" : " "}${written}`;
    });
    return bracket("{", members, "}", indent, level);
  }
  const items = elementsOf(value);
  if (items !== undefined) {
    const written = items.map((item) => prettyJson(item, indent, level + 1));
    return bracket("[", written, "]", indent, level);
  }
  return leaf(value);
}

function leaf(value: TfValue): string {
  if (value.kind === "string") return quote(value.value);
  if (value.kind === "number") return numberText(value.value);
  return value.kind === "bool" ? String(value.value) : "null";
}

function bracket(open: string, members: readonly string[], close: string, indent: number, level: number): string {
  if (members.length === 0) return open + close;
  if (indent === 0) return open + members.join(",") + close;
  const inner = `\n${" ".repeat(indent * (level + 1))}`;
  return `${open}${inner}${members.join(`,${inner}`)}\n${" ".repeat(indent * level)}${close}`;
}

function isStructure(entries: ReadonlyMap<string, TfValue>): boolean {
  for (const key of entries.keys()) if (!ORDER.includes(key)) return false;
  return true;
}

function byOrder(a: string, b: string): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => UNSAFE[character] ?? character);
}

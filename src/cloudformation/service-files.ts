import { posix } from "node:path";
import type { Diagnostic } from "../graph/resource.js";
import type { Value } from "../graph/value.js";
import type { Include } from "./includes.js";
import { textOf } from "./values.js";

/** `${file(a.yml)}` and `${file(a.yml):key}`, where the name depends on nothing. */
const FILE = /^\$\{file\(\s*([^${}():,]+\.(?:ya?ml|json))\s*\)(?::([\w.-]+))?\s*\}$/;

const MARK = "${file(";

/** Files within files that are followed. */
const DEEPEST = 8;

/** Whether a text can be a service that has its resources in other files. */
export function mentionsServiceFiles(text: string): boolean {
  return text.includes(MARK);
}

/**
 * A service of the Serverless Framework with the files of the tree in the places where its resources name them.
 * https://www.serverless.com/framework/docs/guides/variables/file
 *
 * @param path of the document
 * @param report takes what is not followed
 */
export function withServiceFiles(
  document: Value,
  path: string,
  include: Include,
  report: (diagnostic: Diagnostic) => void,
): Value {
  if (document.kind !== "map" || !document.entries.has("service") || !document.entries.has("provider")) return document;
  const resources = document.entries.get("resources");
  if (resources === undefined) return document;
  const expanded = expand(resources, posix.dirname(path), include, 0);
  for (const part of expanded.kind === "list" ? expanded.items : [expanded]) reportUnread(part, report);
  return { ...document, entries: new Map([...document.entries, ["resources", expanded]]) };
}

/** Names of files are relative to the service, also in files that it takes in. */
function expand(value: Value, folder: string, include: Include, depth: number): Value {
  if (value.kind === "list")
    return { ...value, items: value.items.map((item) => expand(item, folder, include, depth)) };
  if (value.kind === "map") {
    const entries = new Map([...value.entries].map(([key, entry]) => [key, expand(entry, folder, include, depth)]));
    return { ...value, entries };
  }
  const [, name, keys] = FILE.exec(textOf(value) ?? "") ?? [];
  if (name === undefined || depth >= DEEPEST) return value;
  const file = posix.join(folder, name);
  const content = file.startsWith("../") || file.startsWith("/") ? undefined : include(file);
  const found = keys === undefined ? content : memberAt(content, keys.split("."));
  return found === undefined ? value : expand(found, folder, include, depth + 1);
}

function memberAt(value: Value | undefined, keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>((at, key) => (at?.kind === "map" ? at.entries.get(key) : undefined), value);
}

/** Where whole sections or resources should be. */
function reportUnread(part: Value, report: (diagnostic: Diagnostic) => void): void {
  const resources = part.kind === "map" ? part.entries.get("Resources") : undefined;
  const places = [part, ...(resources === undefined ? [] : [resources, ...membersOf(resources)])];
  for (const { span, ...place } of places) {
    if (place.kind !== "known" || !String(place.value).startsWith(MARK)) continue;
    const message =
      "The file that this names is not in the repository, or depends on variables, and is not judged as a part of it";
    report({ code: "cloudformation-include", severity: "warning", message, span });
  }
}

function membersOf(value: Value): readonly Value[] {
  return value.kind === "map" ? [...value.entries.values()] : [];
}

import { posix } from "node:path";
import type { MapValue, Value } from "../graph/value.js";
import { textOf } from "./values.js";

/** Gives what a file holds; `undefined` when it is not in the tree. */
export type Include = (path: string) => Value | undefined;

const INCLUDE = "AWS::Include";

/** Includes within includes that are followed. */
const DEEPEST = 8;

/** Whether a text can include others at all. */
export function mentionsIncludes(text: string): boolean {
  return text.includes(INCLUDE);
}

/**
 * A document with what it includes in the places of the includes. Before `aws cloudformation package`, paths relative to the
 * template stand where `s3://` will be; those that are not files of the tree stay, as macros that are run at deployment.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-include.html
 *
 * @param path of the document
 */
export function withIncludes(document: Value, path: string, include: Include): Value {
  return expand(document, path, include, 0);
}

function expand(value: Value, path: string, include: Include, depth: number): Value {
  if (value.kind === "list") return { ...value, items: value.items.map((item) => expand(item, path, include, depth)) };
  if (value.kind !== "map") return value;
  const entries = new Map<string, Value>();
  const included: MapValue[] = [];
  for (const [name, entry] of value.entries) {
    // `Transform` is for the template as a whole.
    const content =
      name === "Fn::Transform" || name === "Transform" ? contentOf(entry, path, include, depth) : undefined;
    if (content?.kind === "map") included.push(content);
    else if (content !== undefined && value.entries.size === 1) return { ...content, span: value.span };
    else entries.set(name, expand(entry, path, include, depth));
  }
  return { ...value, entries: new Map([...included.flatMap((content) => [...content.entries]), ...entries]) };
}

/** What a macro stands for, when it is an include of a file of the tree. */
function contentOf(macro: Value, path: string, include: Include, depth: number): Value | undefined {
  if (macro.kind !== "map" || textOf(macro.entries.get("Name")) !== INCLUDE || depth >= DEEPEST) return undefined;
  const parameters = macro.entries.get("Parameters");
  const location = parameters?.kind === "map" ? textOf(parameters.entries.get("Location")) : undefined;
  if (location === undefined || /^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/")) return undefined;
  const file = posix.join(posix.dirname(path), location);
  const content = file.startsWith("../") ? undefined : include(file);
  return content === undefined ? undefined : expand(content, file, include, depth + 1);
}

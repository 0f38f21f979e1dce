import { holeKey, isHole, isReference, referenceName } from "./inspect.js";
import { NAMES, type Naming } from "./link-table.js";
import type { GraphNode } from "./node.js";
import type { TextPart, Value } from "./value.js";

/** Resources of one stack and type by the names that other resources may call them. */
export type NameIndex<Node extends GraphNode> = ReadonlyMap<string, readonly Node[]>;

const UNNAMED: Naming = { attributes: [] };

/** Indexes resources of one type by what the source says of their names, `id` and `arn`. */
export function indexNames<Node extends GraphNode>(type: string, nodes: readonly Node[]): NameIndex<Node> {
  const naming = NAMES[type] ?? UNNAMED;
  const index = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const attribute of [...naming.attributes, "id", "arn"]) {
      const value = node.resource.attributes.entries.get(attribute);
      const name = value === undefined ? undefined : nameOf(value, naming);
      if (name === undefined) continue;
      const found = index.get(name);
      if (found === undefined) index.set(name, [node]);
      else if (!found.includes(node)) found.push(node);
    }
  }
  return index;
}

/**
 * The resources of a type that a value names: by the name itself, by an ARN that ends in it, or by a text that is put
 * together in the same way as theirs from the same unknown parts.
 */
export function namedBy<Node extends GraphNode>(value: Value, type: string, index: NameIndex<Node>): readonly Node[] {
  const naming = NAMES[type] ?? UNNAMED;
  const candidates = [nameOf(value, naming), nameInArn(value, naming)];
  for (const name of candidates) {
    if (name === undefined) continue;
    const found = index.get(name) ?? index.get(withoutSuffix(name, naming));
    if (found !== undefined) return found;
  }
  return [];
}

/** A key that is equal for values that are certainly the same name. */
function nameOf(value: Value, naming: Naming): string | undefined {
  if (value.kind === "known") {
    if (typeof value.value !== "string" || value.value === "") return undefined;
    return naming.ignoreCase === true ? value.value.toLowerCase() : value.value;
  }
  return value.kind === "unknown" && value.text !== undefined ? symbolicKey(value.text) : undefined;
}

/** A text with unknown parts as a key; `undefined` when equal keys would not mean equal texts. */
function symbolicKey(parts: readonly TextPart[]): string | undefined {
  let key = "\u0000";
  for (const part of parts) {
    if (typeof part === "string") key += part;
    else if (isReference(part) && part.reference.derived === true) return undefined;
    else if (isReference(part)) key += `\u0001${referenceName(part.reference)}\u0002`;
    else if (isHole(part)) {
      const hole = holeKey(part.unknown);
      if (hole === undefined) return undefined;
      key += `\u0003${hole}\u0002`;
    }
  }
  return key;
}

/** The name at the end of an ARN, of which the parts before may be unknown. */
function nameInArn(value: Value, naming: Naming): string | undefined {
  if (naming.arn === undefined) return undefined;
  const tail = arnTail(value);
  const marker = `:${naming.arn}`;
  const start = tail?.indexOf(marker) ?? -1;
  if (tail === undefined || start < 0) return undefined;
  const name = tail.slice(start + marker.length);
  // Names of IAM stand after a path that is not part of them.
  const last = naming.arn.endsWith("/") ? name.slice(name.lastIndexOf("/") + 1) : name;
  return naming.ignoreCase === true ? last.toLowerCase() : last;
}

/** The literal end of an ARN, from a colon on. */
function arnTail(value: Value): string | undefined {
  if (value.kind === "known") {
    if (typeof value.value !== "string" || !value.value.startsWith("arn:")) return undefined;
    return `:${value.value.split(":").slice(5).join(":")}`;
  }
  if (value.kind !== "unknown" || value.text === undefined) return undefined;
  const first = value.text[0];
  const last = value.text.at(-1);
  const isArn = typeof first === "string" && first.startsWith("arn:");
  return isArn && typeof last === "string" ? last : undefined;
}

function withoutSuffix(name: string, naming: Naming): string {
  return naming.suffix === undefined ? name : name.replace(naming.suffix, "");
}

import type { Resource } from "../graph/resource.js";
import type { ListValue, MapValue, Value } from "../graph/value.js";

/** The objects that a member of an output has: one, or a list of them. */
export function itemsOf(value: Value | undefined): readonly MapValue[] {
  if (value?.kind === "map") return [value];
  return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}

/** The member of an object at a dotted path, lists on the way standing for each of their objects. */
export function membersAt(item: MapValue, path: string): readonly Value[] {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let level: readonly MapValue[] = [item];
  for (const step of steps) level = level.flatMap(({ entries }) => itemsOf(entries.get(step)));
  return level.flatMap(({ entries }) => entries.get(last) ?? []);
}

/** The text of a member; `undefined` for anything else. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

/** Tags as the AWS CLI prints them, `[{"Key": …, "Value": …}]`, as the map that resources have. */
export function tagsOf(list: ListValue): MapValue {
  const pairs = itemsOf(list).flatMap(({ entries }) => {
    const key = textOf(entries.get("Key"));
    const value = entries.get("Value");
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return { kind: "map", entries: new Map(pairs), span: list.span };
}

/** A resource of an account, at the object of the output that describes it. */
export function describedResource(
  stack: string,
  type: string,
  name: string,
  item: MapValue,
  entries: ReadonlyMap<string, Value>,
  mode: Resource["mode"] = "managed",
): Resource {
  const { startLine, startColumn } = item.span;
  return {
    address: `${type}.${name}`,
    type,
    nativeType: type,
    name,
    format: "iam",
    mode,
    stack,
    calls: [],
    span: item.span,
    header: { ...item.span, endLine: startLine, endColumn: startColumn + 1 },
    attributes: { kind: "map", entries, span: item.span },
  };
}

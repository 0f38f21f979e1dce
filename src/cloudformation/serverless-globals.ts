import type { MapValue, Value } from "../graph/value.js";
import { textOf } from "./values.js";

/** The `Globals` section of SAM. */

const PREFIX = "AWS::Serverless::";

/** Lists that replace the default's, where all others are put behind it. */
const REPLACED_LISTS: Readonly<Record<string, readonly string[]>> = { Function: ["Architectures"] };

/**
 * A resource with the defaults that the template gives for its type: maps are merged, lists put behind the defaults, and for
 * everything else the resource's own value counts. `IgnoreGlobals` of the resource names the defaults that it does not take.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function withGlobals(raw: Value, globals: ReadonlyMap<string, Value>): Value {
  if (raw.kind !== "map" || globals.size === 0) return raw;
  const type = textOf(raw.entries.get("Type"));
  const section = type?.startsWith(PREFIX) === true ? type.slice(PREFIX.length) : "";
  const given = globals.get(section);
  const defaults = given?.kind === "map" ? withoutIgnored(given, raw.entries.get("IgnoreGlobals")) : undefined;
  if (defaults === undefined) return raw;
  const own = raw.entries.get("Properties") ?? { kind: "map", entries: new Map<string, Value>(), span: raw.span };
  const replaced = own.kind === "map" ? (REPLACED_LISTS[section] ?? []).filter((name) => own.entries.has(name)) : [];
  return {
    ...raw,
    entries: new Map([...raw.entries, ["Properties", mergeDefaults(without(defaults, replaced), own)]]),
  };
}

/** `*` stands for all of them. */
function withoutIgnored(defaults: MapValue, ignored: Value | undefined): MapValue | undefined {
  if (textOf(ignored) === "*") return undefined;
  return ignored?.kind === "list" ? without(defaults, ignored.items.map(textOf)) : defaults;
}

function without(map: MapValue, names: readonly (string | undefined)[]): MapValue {
  if (names.length === 0) return map;
  return { ...map, entries: new Map([...map.entries].filter(([name]) => !names.includes(name))) };
}

function mergeDefaults(defaults: Value, own: Value): Value {
  if (defaults.kind === "list" && own.kind === "list") return { ...own, items: [...defaults.items, ...own.items] };
  if (defaults.kind !== "map" || own.kind !== "map" || isFunction(defaults) || isFunction(own)) return own;
  const entries = new Map(defaults.entries);
  for (const [key, value] of own.entries) {
    const present = entries.get(key);
    entries.set(key, present === undefined ? value : mergeDefaults(present, value));
  }
  return { ...own, entries };
}

function isFunction(map: MapValue): boolean {
  if (map.entries.size !== 1) return false;
  const [key = ""] = map.entries.keys();
  return key === "Ref" || key.startsWith("Fn::");
}

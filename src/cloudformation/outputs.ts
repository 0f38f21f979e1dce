import type { MapValue, Value } from "../graph/value.js";
import { scopeWithin } from "./assumptions.js";
import { decide } from "./conditions.js";
import { evaluate } from "./evaluate.js";
import type { ExportTable } from "./exports.js";
import type { Scope } from "./scope.js";
import type { Template } from "./template.js";
import { textOf } from "./values.js";

/** The value of an output; `undefined` when there is none of this name. */
export function outputOf(name: string, template: Template, scope: Scope): Value | undefined {
  const output = template.outputs?.entries.get(name);
  if (output?.kind !== "map") return undefined;
  const value = output.entries.get("Value");
  return value === undefined ? undefined : evaluate(value, scopeWithin(output, scope, evaluate));
}

/** What a template's outputs export. */
export function exportsOf(template: Template, scope: Scope): ExportTable {
  const named = new Map<string, Value>();
  const open: { name: Value; value: Value }[] = [];
  for (const output of template.outputs?.entries.values() ?? []) {
    if (output.kind !== "map") continue;
    const declared = output.entries.get("Export");
    const expression = declared?.kind === "map" ? declared.entries.get("Name") : undefined;
    const value = output.entries.get("Value");
    if (expression === undefined || value === undefined || !existsIn(output, scope)) continue;
    const within = scopeWithin(output, scope, evaluate);
    const name = evaluate(expression, within);
    const text = textOf(name);
    if (text !== undefined) named.set(text, evaluate(value, within));
    else if (name.kind === "unknown") open.push({ name, value: evaluate(value, within) });
  }
  return { named, open };
}

/** Whether an output's condition is not false. */
function existsIn(output: MapValue, scope: Scope): boolean {
  const condition = output.entries.get("Condition");
  const name = textOf(condition);
  return condition === undefined || name === undefined || decide(name, scope, condition, evaluate) !== false;
}

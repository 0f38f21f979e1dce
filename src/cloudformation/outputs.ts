import type { Value } from "../graph/value.js";
import { decide } from "./conditions.js";
import { evaluate } from "./evaluate.js";
import type { ExportTable } from "./exports.js";
import type { Scope } from "./scope.js";
import type { Template } from "./template.js";
import { textOf } from "./values.js";

/** The value of an output; `undefined` when there is none of this name. */
export function outputOf(name: string, template: Template, scope: Scope): Value | undefined {
  const output = template.outputs?.entries.get(name);
  const value = output?.kind === "map" ? output.entries.get("Value") : undefined;
  return value === undefined ? undefined : evaluate(value, scope);
}

/** What a template's outputs export. */
export function exportsOf(template: Template, scope: Scope): ExportTable {
  const named = new Map<string, Value>();
  const open: { name: Value; value: Value }[] = [];
  for (const output of template.outputs?.entries.values() ?? []) {
    const declared = output.kind === "map" ? output.entries.get("Export") : undefined;
    const expression = declared?.kind === "map" ? declared.entries.get("Name") : undefined;
    const value = output.kind === "map" ? output.entries.get("Value") : undefined;
    if (expression === undefined || value === undefined || !existsIn(output, scope)) continue;
    const name = evaluate(expression, scope);
    const text = textOf(name);
    if (text !== undefined) named.set(text, evaluate(value, scope));
    else if (name.kind === "unknown") open.push({ name, value: evaluate(value, scope) });
  }
  return { named, open };
}

/** Whether an output's condition is not false. */
function existsIn(output: Value, scope: Scope): boolean {
  const condition = output.kind === "map" ? output.entries.get("Condition") : undefined;
  const name = textOf(condition);
  return condition === undefined || name === undefined || decide(name, scope, condition, evaluate) !== false;
}

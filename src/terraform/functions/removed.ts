/** `list` and `map`. */
import { convert } from "../convert.js";
import { fail } from "../errors.js";
import { spanOf } from "../origin.js";
import { DYNAMIC, listOf, mapOf, STRING } from "../types.js";
import { object, tuple, unknown, type TfValue } from "../values.js";
import type { EagerFunction } from "./definition.js";
import { argument } from "./helpers.js";

/**
 * Functions of Terraform 0.11, deprecated since 0.12 and gone since 0.15. What they mean is plain, so old configurations are
 * judged all the same.
 */
function removed(name: string, replacement: string, evaluate: (args: readonly TfValue[]) => TfValue): EagerFunction {
  return {
    name,
    parameters: [],
    variadic: { name: "vals", type: DYNAMIC, known: "no", nullable: true },
    returns: DYNAMIC,
    evaluate: (args, { scope, node }) => {
      const value = evaluate(args);
      const message = `the "${name}" function was deprecated in Terraform v0.12 and is no longer available; use ${replacement}`;
      scope.report({ message, span: spanOf(scope.file, node), severity: "warning" });
      return value;
    },
  };
}

const list = removed("list", "tolist([ ... ])", (args) => convert(tuple(args), listOf(DYNAMIC)));

const map = removed("map", "tomap({ ... })", (args) => {
  if (args.length % 2 === 1) return fail("map() takes keys and values in turn");
  const entries = new Map<string, TfValue>();
  for (let position = 0; position < args.length; position += 2) {
    const key = convert(argument(args, position), STRING);
    if (key.kind === "unknown") return unknown(DYNAMIC, key.because, { notNull: true });
    if (key.kind !== "string") return fail("a key must not be null");
    entries.set(key.value, argument(args, position + 1));
  }
  return convert(object(entries), mapOf(DYNAMIC));
});

export const REMOVED_FUNCTIONS: readonly EagerFunction[] = [list, map];

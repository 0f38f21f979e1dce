import { typedArgument } from "./argument-types.js";
import { defaultArgument } from "./computed.js";
import { equals } from "./equality.js";
import { attempt } from "./errors.js";
import { isWhollyKnown, withProvenance, type TfValue } from "./values.js";

/**
 * The value of an argument that may be one of several, when all of them mean the same to the provider: null is its default, and
 * `"true"` is true. Other values as they are.
 *
 * @param given names of all arguments and blocks of the resource
 */
export function decidedArgument(type: string, name: string, value: TfValue, given: ReadonlySet<string>): TfValue {
  if (value.kind !== "unknown" || value.choices === undefined) return value;
  const { choices } = value;
  const unset = defaultArgument(type, name, given);
  const meant = attempt(() =>
    choices.map((choice) => (choice.kind === "null" && unset ? unset : typedArgument(type, name, choice))),
  );
  const [first, ...others] = meant ?? [];
  if (first === undefined || !isWhollyKnown(first)) return value;
  return others.every((other) => equals(first, other) === true) ? withProvenance(first, value.from) : value;
}

import * as z from "zod";
import { nearestOf } from "../source/nearest.js";
import { placeText } from "./place-text.js";
import type { Path, Places } from "./places.js";

type Issue = z.core.$ZodIssue;

/**
 * What the schema finds wrong, a line for each: `file:line:column: what is wrong; remedy`.
 *
 * @param schema that found it, for the keys that it knows
 */
export function describeIssue(issue: Issue, schema: z.ZodType, places: Places): string[] {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return `${placeText(places.key(path))}: ${unknownKey(path, keysAt(schema, issue.path))}`;
    });
  }
  if (issue.code === "invalid_key") {
    const place = placeText(places.key(issue.path));
    return [`${place}: ${name}: ${issue.issues[0]?.message ?? issue.message}`];
  }
  if (issue.code === "invalid_union") {
    const inner = closest(issue.errors);
    if (inner !== undefined) {
      return inner.flatMap((each) => describeIssue({ ...each, path: [...issue.path, ...each.path] }, schema, places));
    }
    return [`${placeText(places.value(issue.path))}: ${name} ${unionRemedy(issue.path)}`];
  }
  // The value of a key that is not there has no place: its mapping's has to do.
  return [`${placeText(places.value(issue.path))}: ${name === "" ? "the file" : name}${complaint(issue)}`];
}

/** How a reader of YAML calls what Zod expects and receives. */
const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "empty",
};

const WRONG_TYPE = /^Invalid input: expected (\w+), received (\w+)$/;

/** What is wrong, after the name: in words of our own where Zod's are those that it has for any schema. */
function complaint(issue: Issue): string {
  if (!/^(?:Invalid|Too) /.test(issue.message)) return `: ${issue.message}`;
  const [, expected = "", received = ""] = WRONG_TYPE.exec(issue.message) ?? [];
  if (received === "undefined") return " is missing";
  if (expected !== "") return ` must be ${KINDS[expected] ?? expected}, not ${KINDS[received] ?? received}`;
  if (issue.code === "invalid_value") return ` must be one of ${issue.values.join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "array") return " must not be empty";
  if (issue.code === "too_small") return ` must be at least ${issue.minimum}`;
  if (issue.code === "too_big") return ` must be at most ${issue.maximum}`;
  return `: ${issue.message}`;
}

function unknownKey(path: Path, known: readonly string[]): string {
  const name = path.join(".");
  const key = String(path.at(-1));
  if (path[0] === "environments" && path[2] === "rules" && key === "parameters") {
    return `${name}: parameters cannot be set per environment; set them under rules, for all environments`;
  }
  const nearest = nearestOf(key, known);
  return `there is no setting ${name}; ${nearest === undefined ? `known are ${known.join(", ")}` : `did you mean ${nearest}?`}`;
}

/** What the alternative says that is of the right type as a whole. */
function closest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return alternatives.find((issues) =>
    issues.every(({ code, path }) => path.length > 0 || (code !== "invalid_type" && code !== "invalid_value")),
  );
}

function unionRemedy(path: Path): string {
  if (path[0] === "terraform" && path.at(-1) === "environments") {
    return "is neither a pattern of variable files, such as envs/*.tfvars, nor a mapping of names to var-files, variables, workspace, account and region";
  }
  if (path.at(-2) !== "rules") {
    return "is neither a text, a number nor a truth value; write lists and objects as a text, as on a command line";
  }
  const keys = path[0] === "environments" ? "enabled and severity" : "enabled, severity and parameters";
  return `is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of ${keys}`;
}

/** Keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner = schema.shape[String(step)] as z.core.$ZodType | undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (step === undefined) {
    const names = schema instanceof z.ZodRecord ? schema.keyType : undefined;
    return names instanceof z.ZodEnum ? names.options.map(String) : [];
  }
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}

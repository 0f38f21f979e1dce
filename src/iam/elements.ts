import type { PolicyKind } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { MapValue, Value } from "../graph/value.js";
import { saying, WORDS, type Complaint } from "./validity.js";

/** The elements of a policy and of a statement; IAM refuses all others, and these in other letters. */
const OF_POLICY = ["Version", "Id", "Statement"];
const OF_STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
  "Condition",
];

/** Elements of a statement that are a text, or one or more of them. */
const TEXTS = ["Sid", "Effect"];
const LISTS = ["Action", "NotAction", "Resource", "NotResource"];

/**
 * Elements of a policy that there are not, such as `Actions` or `effect`, and conditions of another shape
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 */
export function misspelled(document: MapValue, kind: PolicyKind): readonly Complaint[] {
  const complaints = [
    ...others(document, OF_POLICY, [], "a policy"),
    ...ofStatements(document, (item, path) => [
      ...others(item, OF_STATEMENT, path, "a statement"),
      ...conditions(item, path),
    ]),
  ];
  return withWords(complaints, kind);
}

/**
 * Elements of statements that are no texts and have to be. Of policies that are put as they are written: CloudFormation makes
 * texts of numbers and truth values.
 */
export function mistyped(document: MapValue, kind: PolicyKind): readonly Complaint[] {
  return withWords(ofStatements(document, texts), kind);
}

function ofStatements(
  document: MapValue,
  check: (statement: MapValue, path: readonly Step[]) => readonly Complaint[],
): readonly Complaint[] {
  const statement = document.entries.get("Statement");
  const statements: readonly (readonly [Value, readonly Step[]])[] =
    statement?.kind === "list"
      ? statement.items.map((item, index) => [item, ["Statement", index]] as const)
      : statement === undefined
        ? []
        : [[statement, ["Statement"]]];
  return statements.flatMap(([item, path]) => (item.kind === "map" ? check(item, path) : []));
}

function withWords(complaints: readonly Complaint[], kind: PolicyKind): readonly Complaint[] {
  return complaints.map(({ message, path }) => ({ message: saying(message, WORDS.syntax, kind), path }));
}

/** What stands in place of texts; what is not known, or null where it is left out, is taken to be right. */
function texts(statement: MapValue, path: readonly Step[]): readonly Complaint[] {
  return [...TEXTS, ...LISTS].flatMap((name): readonly Complaint[] => {
    const value = statement.entries.get(name);
    if (value === undefined) return [];
    const message = LISTS.includes(name) ? `${name} is neither a text nor a list of texts` : `${name} is not a text`;
    if (value.kind !== "list" || !LISTS.includes(name)) {
      return isNoText(value) ? [{ message, path: [...path, name] }] : [];
    }
    const index = value.items.findIndex(isNoText);
    return index === -1 ? [] : [{ message, path: [...path, name, index] }];
  });
}

function isNoText(value: Value): boolean {
  if (value.kind === "known") return typeof value.value === "number" || typeof value.value === "boolean";
  return value.kind !== "unknown";
}

/** `Condition` is an object of operators, and each of these one of keys. */
function conditions(statement: MapValue, path: readonly Step[]): readonly Complaint[] {
  const condition = statement.entries.get("Condition");
  if (condition === undefined || condition.kind === "unknown") return [];
  if (condition.kind !== "map") {
    return [{ message: "Condition is not an object of condition operators", path: [...path, "Condition"] }];
  }
  return [...condition.entries]
    .filter(([, keys]) => keys.kind === "list" || (keys.kind === "known" && keys.value !== null))
    .map(([operator]) => ({
      message: `the condition operator "${operator}" has no object of condition keys`,
      path: [...path, "Condition", operator],
    }));
}

function others(map: MapValue, known: readonly string[], path: readonly Step[], where: string): readonly Complaint[] {
  return [...map.entries.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      message: `there is no element "${name}" in ${where}; it has ${known.slice(0, -1).join(", ")} and ${known.at(-1) ?? ""}`,
      path: [...path, name],
    }));
}

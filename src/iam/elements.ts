import type { Step } from "../graph/inspect.js";
import type { MapValue, Value } from "../graph/value.js";
import type { Complaint } from "./validity.js";

/** The elements of a policy and of a statement; IAM refuses all others, and these in other letters. */
const OF_POLICY = ["Version", "Id", "Statement"];
const OF_STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
  "Condition",
];

/**
 * Elements of a policy that there are not, such as `Actions` or `effect`, and conditions of another shape
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 */
export function misspelled(document: MapValue): readonly Complaint[] {
  const statement = document.entries.get("Statement");
  const statements: readonly (readonly [Value, readonly Step[]])[] =
    statement?.kind === "list"
      ? statement.items.map((item, index) => [item, ["Statement", index]] as const)
      : statement === undefined
        ? []
        : [[statement, ["Statement"]]];
  return [
    ...others(document, OF_POLICY, [], "a policy"),
    ...statements.flatMap(([item, path]) =>
      item.kind === "map" ? [...others(item, OF_STATEMENT, path, "a statement"), ...conditions(item, path)] : [],
    ),
  ];
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

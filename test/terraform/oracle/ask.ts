/** Asks terraform for the values of many expressions at once: an error in one must not hide the others. */
import { FILES, localsText, type Variant } from "./surroundings.js";
import { plan, type Planned, type Workplace } from "./terraform.js";

/** What terraform makes of an expression. */
export type Answer =
  | { readonly kind: "error" }
  /** `json` as `jsonencode` writes it, `type` in the JSON form of types. */
  | { readonly kind: "known"; readonly json: string; readonly type: unknown }
  /** The value with `null` for what is not known, and `true` in its place in `mask`. */
  | { readonly kind: "partial"; readonly value: unknown; readonly mask: unknown };

/** Items of one local: an error that `try` does not catch takes all of them along, and is looked for in them. */
const GROUP = 40;

interface Item {
  readonly index: number;
  readonly expression: string;
}

/** The configuration with one output for each group, and which item each line is of. */
function configuration(items: readonly Item[], variant: Variant, wrap: (expression: string) => string) {
  const lines = localsText(variant).split("\n");
  const itemAt = new Map<number, number>();
  for (let start = 0; start < items.length; start += GROUP) {
    lines.push(`output "g${start}" {`, "  sensitive = true", "  value = [");
    for (const { index, expression } of items.slice(start, start + GROUP)) {
      const written = `${wrap(expression)},`.split("\n");
      for (const line of written) {
        lines.push(line);
        itemAt.set(lines.length, index);
      }
    }
    lines.push("  ]", "}");
  }
  return { files: { ...FILES, "main.tf": lines.join("\n") }, itemAt };
}

/** Plans until no item is refused; those that are go to `errors`. */
function planned(
  workplace: Workplace,
  all: readonly Item[],
  variant: Variant,
  wrap: (expression: string) => string,
  errors: Set<number>,
): { readonly items: readonly Item[]; readonly outputs: (Planned & { kind: "planned" })["outputs"] } {
  let items = all;
  for (;;) {
    if (items.length === 0) return { items, outputs: {} };
    const { files, itemAt } = configuration(items, variant, wrap);
    workplace.write(files);
    const result = plan(workplace);
    if (result.kind === "planned") return { items, outputs: result.outputs };
    const bad = new Set(result.errors.flatMap(({ line }) => itemAt.get(line ?? 0) ?? []));
    if (bad.size === 0) throw new Error(`terraform: ${result.errors.map(({ message }) => message).join("; ")}`);
    for (const index of bad) errors.add(index);
    items = items.filter(({ index }) => !bad.has(index));
  }
}

interface ItemResult {
  readonly index: number;
  readonly value: unknown;
  readonly mask: unknown;
  readonly type: unknown;
}

function memberAt(whole: unknown, position: number): unknown {
  return Array.isArray(whole) ? (whole as readonly unknown[])[position] : whole;
}

/** Takes the results of the items from the outputs of their groups. */
function itemResults(
  items: readonly Item[],
  outputs: (Planned & { kind: "planned" })["outputs"],
): readonly ItemResult[] {
  return items.map(({ index }, place) => {
    const position = place % GROUP;
    const output = outputs[`g${place - position}`];
    const types = memberAt(output?.type, 1);
    return {
      index,
      value: memberAt(output?.after, position),
      mask: memberAt(output?.after_unknown, position),
      type: types === undefined ? undefined : memberAt(types, position),
    };
  });
}

function parenthesized(expression: string): string {
  return `(\n${expression}\n)`;
}

/** For expressions without anything unknown: one plan tells which are errors, what the others are, and their types. */
function askKnown(workplace: Workplace, items: readonly Item[], variant: number, answers: Map<number, Answer>): void {
  const errors = new Set<number>();
  // What JSON cannot say (infinity) counts as an error here.
  const wrap = (expression: string): string =>
    `try([[${parenthesized(expression)}], jsonencode([${parenthesized(expression)}])], null)`;
  let rest = items;
  while (rest.length > 0) {
    const result = planned(workplace, rest, variant, wrap, errors);
    const again: Item[] = [];
    for (const [place, { index, value, mask, type }] of itemResults(result.items, result.outputs).entries()) {
      const item = result.items[place];
      const json = memberAt(value, 1);
      if (mask === true) answers.set(index, { kind: "partial", value: null, mask: true });
      else if (typeof json !== "string" || !Array.isArray(value)) answers.set(index, { kind: "error" });
      // One item that is not known takes the types of its whole group along.
      else if (type === undefined && item !== undefined) again.push(item);
      // ["tuple", [["tuple", [type]], "string"]]
      else {
        const inner = memberAt(memberAt(memberAt(memberAt(type, 1), 0), 1), 0);
        answers.set(index, { kind: "known", json: json.slice(1, -1), type: inner });
      }
    }
    rest = again.length < rest.length ? again : [];
  }
  for (const index of errors) answers.set(index, { kind: "error" });
}

/** `try` says nothing of what is partly unknown, so that a first plan finds the errors and a second one the values. */
function askUnknown(workplace: Workplace, items: readonly Item[], answers: Map<number, Answer>): void {
  const errors = new Set<number>();
  const first = planned(workplace, items, "unknown", (expression) => `can(${parenthesized(expression)})`, errors);
  for (const { index, value } of itemResults(first.items, first.outputs)) if (value === false) errors.add(index);
  const valid = items.filter(({ index }) => !errors.has(index));
  const second = planned(workplace, valid, "unknown", parenthesized, errors);
  for (const { index, value, mask } of itemResults(second.items, second.outputs)) {
    answers.set(index, { kind: "partial", value, mask });
  }
  for (const index of errors) answers.set(index, { kind: "error" });
}

/** The answers in the order of the expressions. */
export function ask(workplace: Workplace, expressions: readonly string[], variant: Variant): readonly Answer[] {
  const answers = new Map<number, Answer>();
  const items = expressions.map((expression, index) => ({ index, expression }));
  if (variant === "unknown") askUnknown(workplace, items, answers);
  else askKnown(workplace, items, variant, answers);
  return expressions.map((_, index) => answers.get(index) ?? { kind: "error" });
}

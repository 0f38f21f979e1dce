/** Compares what a configuration's expressions are with terraform's plan of it. */
import type { Value } from "../../../src/graph/value.js";
import { evaluateTerraform } from "../../../src/terraform/index.js";
import type { FunctionTable } from "../../../src/terraform/functions/definition.js";
import { memoryTree } from "../../support/memory-tree.js";
import type { DifferenceKind } from "./compare.js";
import type { Configuration } from "./configurations.js";
import { apply, plan, type PlannedOutput, type Workplace } from "./terraform.js";

/**
 * What terraform plans for an expression: `error`, or the value with the places that are not known, and what those turn out to
 * be; `undefined` when it fails to make that so.
 */
export type PlannedValue = "error" | { readonly after: unknown; readonly unknown: unknown; readonly applied: unknown };

/** What terraform makes of a configuration: the values of its expressions, or nothing where it is refused as a whole. */
export type PlannedConfiguration = "refused" | readonly PlannedValue[];

export interface ConfigurationDifference {
  readonly expression: string;
  readonly kind: DifferenceKind;
  readonly ours: string;
  readonly theirs: string;
}

const PROBE = "zz_probe.tf";

/** Asks terraform; expressions that it refuses are left out one after the other. */
export function planConfiguration(workplace: Workplace, { files, expressions }: Configuration): PlannedConfiguration {
  const results = new Map<number, PlannedValue>();
  for (;;) {
    const lineOf = new Map<number, number>();
    const lines: string[] = [];
    for (const [index, expression] of expressions.entries()) {
      if (results.has(index)) continue;
      for (const line of [
        `output "o${index}" {`,
        "  sensitive = true",
        `  value = (`,
        ...expression.split("\n"),
        "  )",
        "}",
      ]) {
        lines.push(line);
        lineOf.set(lines.length, index);
      }
    }
    workplace.write({ ...files, [PROBE]: lines.join("\n") });
    const planned = plan(workplace);
    if (planned.kind === "planned") {
      const applied = apply(workplace);
      const valueAt = (name: string): PlannedValue =>
        valueOf(planned.outputs[name], applied && (applied[name] ?? null));
      return expressions.map((_, index) => results.get(index) ?? valueAt(`o${index}`));
    }
    const bad = new Set(
      planned.errors.flatMap(({ path, line }) => (path === PROBE ? (lineOf.get(line ?? 0) ?? []) : [])),
    );
    if (bad.size === 0) return "refused";
    for (const index of bad) results.set(index, "error");
  }
}

function valueOf(output: PlannedOutput | undefined, applied: unknown): PlannedValue {
  return { after: output?.after ?? null, unknown: output?.after_unknown ?? false, applied };
}

/** Compares the evaluator's values with terraform's. */
export function compareConfiguration(
  { files, expressions }: Configuration,
  planned: PlannedConfiguration,
  functions: FunctionTable,
): readonly ConfigurationDifference[] {
  const lines = expressions.flatMap((expression, index) => [
    `resource "probe" "o${index}" {`,
    `  value = (`,
    ...expression.split("\n"),
    "  )",
    "}",
  ]);
  const starts: number[] = [];
  let line = 1;
  for (const expression of expressions) {
    starts.push(line);
    line += expression.split("\n").length + 4;
  }
  const tree = memoryTree({ ...files, [PROBE]: lines.join("\n") });
  const stack = evaluateTerraform(tree, ".", { varFiles: [], variables: {}, functions });
  const failures = stack.diagnostics.filter(({ severity }) => severity !== "note");
  const failed = (index: number): string | undefined =>
    failures.find(
      ({ span }) =>
        span.path === PROBE &&
        span.startLine >= (starts[index] ?? 0) &&
        span.startLine < (starts[index + 1] ?? Infinity),
    )?.message;
  const elsewhere = failures.filter(({ span, severity }) => span.path !== PROBE && severity === "error");
  if (planned === "refused") {
    return failures.length > 0 ? [] : [{ expression: "", kind: "accepts", ours: "no error", theirs: "refused" }];
  }
  if (elsewhere.length > 0) {
    return [
      { expression: "", kind: "refuses", ours: elsewhere.map(({ message }) => message).join("; "), theirs: "planned" },
    ];
  }
  return expressions.flatMap((expression, index): readonly ConfigurationDifference[] => {
    const theirs = planned[index] ?? "error";
    const message = failed(index);
    const value = stack.resources.find(({ address }) => address === `probe.o${index}`)?.attributes.entries.get("value");
    const ours = message === undefined ? shown(value) : `error: ${message}`;
    if (theirs === "error") {
      return message !== undefined || isUnknown(value) ? [] : [{ expression, kind: "accepts", ours, theirs: "error" }];
    }
    const theirText = JSON.stringify({ after: theirs.after, unknown: theirs.unknown });
    if (message !== undefined) {
      return JSON.stringify(theirs.unknown).includes("true")
        ? []
        : [{ expression, kind: "refuses", ours, theirs: theirText }];
    }
    const kind = compareValue(value, theirs.after, theirs.unknown, theirs.applied);
    // A resource as a whole, or an argument that is null, is left to the provider here.
    const isLeft = kind === "unknown" && ours.includes("is known only after apply");
    return kind === undefined || isLeft ? [] : [{ expression, kind, ours, theirs: theirText }];
  });
}

function isUnknown(value: Value | undefined): boolean {
  return value?.kind === "unknown" || ((value?.kind === "list" || value?.kind === "map") && value.rest !== undefined);
}

function shown(value: Value | undefined): string {
  return value === undefined ? "(not set)" : JSON.stringify(shape(value));
}

function shape(value: Value): unknown {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return `(unknown: ${value.because.map(({ reason }) => reason).join("; ")})`;
    case "list":
      return [...value.items.map(shape), ...(value.rest === undefined ? [] : ["…"])];
    case "map":
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, shape(entry)]));
  }
}

/**
 * A plan's value: what it knows must be known and the same; what is said here of what it does not know must turn out so.
 *
 * @param applied what it turns out to be; `undefined` when that is not known
 */
function compareValue(
  ours: Value | undefined,
  after: unknown,
  unknown: unknown,
  applied: unknown,
): DifferenceKind | undefined {
  if (unknown === true)
    return ours === undefined || applied === undefined || mayBe(ours, applied) ? undefined : "unsound";
  if (ours === undefined) return after === null ? undefined : "value";
  switch (ours.kind) {
    case "unknown":
      return "unknown";
    case "known":
      if (typeof after === "number") return Number(ours.value) === after ? undefined : "value";
      return ours.value === after ? undefined : "value";
    case "list": {
      if (ours.rest !== undefined) return "unknown";
      if (!Array.isArray(after)) return "value";
      const marks: readonly unknown[] = Array.isArray(unknown) ? unknown : [];
      if (Math.max(after.length, marks.length) !== ours.items.length) return "value";
      return ours.items
        .map((item, index) => compareValue(item, after[index] ?? null, marks[index] ?? false, memberOf(applied, index)))
        .find((kind) => kind !== undefined);
    }
    case "map": {
      if (ours.rest !== undefined) return "unknown";
      if (typeof after !== "object" || after === null || Array.isArray(after)) return "value";
      const given = after as Readonly<Record<string, unknown>>;
      const marks =
        typeof unknown === "object" && unknown !== null ? (unknown as Readonly<Record<string, unknown>>) : {};
      const names = new Set([...Object.keys(given), ...Object.keys(marks)]);
      if (names.size !== ours.entries.size) return "value";
      return [...names]
        .map((name) =>
          ours.entries.has(name)
            ? compareValue(ours.entries.get(name), given[name] ?? null, marks[name] ?? false, memberOf(applied, name))
            : "value",
        )
        .find((kind) => kind !== undefined);
    }
  }
}

function memberOf(whole: unknown, name: string | number): unknown {
  if (typeof whole !== "object" || whole === null) return undefined;
  return (whole as Readonly<Record<string | number, unknown>>)[name] ?? null;
}

/** Whether a value may turn out to be another. */
function mayBe(ours: Value, applied: unknown): boolean {
  switch (ours.kind) {
    case "unknown":
      return true;
    case "known":
      return typeof applied === "number" ? Number(ours.value) === applied : ours.value === applied;
    case "list":
      return (
        Array.isArray(applied) &&
        (ours.rest !== undefined || applied.length === ours.items.length) &&
        // Where there may be more, items may stand anywhere.
        ours.items.every((item, index) =>
          ours.rest === undefined ? mayBe(item, applied[index]) : applied.some((other) => mayBe(item, other)),
        )
      );
    case "map":
      return (
        typeof applied === "object" &&
        applied !== null &&
        !Array.isArray(applied) &&
        (ours.rest !== undefined || Object.keys(applied).length === ours.entries.size) &&
        [...ours.entries].every(([name, entry]) => mayBe(entry, memberOf(applied, name)))
      );
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plain, resourceIn, stackOf } from "./evaluate.js";

/** A configuration with what Terraform 1.11.4 makes of it: the values of its expressions, or what is wrong. */
interface Vector {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly varFiles?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly expressions: readonly string[];
  readonly values?: readonly unknown[];
  readonly error?: string;
  readonly warnings?: readonly string[];
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "data", "variable-vectors.json"), "utf8"),
) as readonly Vector[];

function evaluated({ files, expressions, varFiles = [], variables = {}, workspace }: Vector) {
  const probe = expressions.map((expression, index) => `  v${index} = ${expression}`).join("\n");
  const all = { ...files, "zz_probe.tf": `resource "probe" "x" {\n${probe}\n}\n` };
  const stack = stackOf(all, { varFiles, variables, ...(workspace !== undefined && { workspace }) });
  const { entries } = resourceIn(stack, "probe.x").attributes;
  const values = expressions.map((_, index) => {
    const value = entries.get(`v${index}`);
    return value === undefined ? null : plain(value);
  });
  return { stack, values, severities: new Set(stack.diagnostics.map(({ severity }) => severity)) };
}

describe("variables, as Terraform gives them values", () => {
  it.each(vectors.filter(({ values }) => values !== undefined))("$name", (vector) => {
    const { stack, values, severities } = evaluated(vector);
    expect(values).toEqual(vector.values);
    expect(stack.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(severities.size > 0).toBe(vector.warnings !== undefined);
  });

  it.each(vectors.filter(({ error }) => error !== undefined))("$name is refused: $error", (vector) => {
    expect([...evaluated(vector).severities]).toContain("error");
  });
});

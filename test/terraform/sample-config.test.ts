import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { plain, resourceIn, stackOf } from "./evaluate.js";

const DATA = join(import.meta.dirname, "data");

interface Expected {
  readonly console: Readonly<Record<string, unknown>>;
  readonly planned: Readonly<Record<string, unknown>>;
}

const expected = JSON.parse(readFileSync(join(DATA, "sample-config.json"), "utf8")) as Expected;

function filesBelow(folder: string, base = folder): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, filesBelow(path, base));
    else files[relative(base, path)] = readFileSync(path, "utf8");
  }
  return files;
}

/** The configuration with a resource that has every expression of the table as an argument. */
const probe = Object.keys(expected.console).map((expression, index) => `  v${index} = ${expression}`);
const files = filesBelow(join(DATA, "sample-config"));
const stack = stackOf({ ...files, "probe.tf": `resource "probe" "x" {\n${probe.join("\n")}\n}\n` });

/** Without the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

describe("a configuration of many files, as Terraform evaluates it", () => {
  it.each(Object.entries(expected.console).map(([expression, value], index) => ({ expression, value, index })))(
    "$expression",
    ({ value, index }) => {
      const found = resourceIn(stack, "probe.x").attributes.entries.get(`v${index}`);
      expect(found && sorted(plain(found))).toEqual(sorted(value));
    },
  );

  it("has the resources of the plan with their values", () => {
    const resources = stack.resources.filter(({ type }) => type === "terraform_data");
    const inputs = resources.map(({ address, attributes }) => {
      const input = attributes.entries.get("input");
      return [address, input && plain(input)] as const;
    });
    expect(Object.fromEntries(inputs)).toEqual(expected.planned);
  });

  it("is right", () => {
    expect(stack.diagnostics).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/graph/document.js";
import type { Stack } from "../../../src/graph/resource.js";
import { evaluate, plain, resourceIn } from "../evaluate.js";
import { NOT_GIVEN, type Change, type PlanParts, withPlan } from "./plans.js";

const words = fc.constantFrom("a", "b", "db", "prod", "10.0.0.0/8", "", "true", "12");
const scalars: fc.Arbitrary<Json> = fc.oneof(
  words,
  fc.integer({ min: -5, max: 9000 }),
  fc.boolean(),
  fc.constant(null),
);
const names = fc.constantFrom("alpha", "beta", "gamma", "delta");

const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    scalars,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(names, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

interface Block {
  readonly name: string;
  readonly copies: number;
  readonly attributes: Readonly<Record<string, Json>>;
  /** Attributes that go through a variable. */
  readonly open: readonly string[];
  readonly nested: readonly Readonly<Record<string, Json>>[];
}

const blocks: fc.Arbitrary<readonly Block[]> = fc.uniqueArray(
  fc.record({
    name: names,
    copies: fc.nat({ max: 2 }),
    attributes: fc.dictionary(names, values, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    open: fc.subarray(["alpha", "beta", "gamma", "delta"]),
    nested: fc.array(fc.dictionary(names, scalars, { maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
);

/** The configuration; `isOpen` leaves the variables without values. */
function configuration(written: readonly Block[], isOpen: boolean): string {
  const variables: string[] = [];
  const resources = written.map(({ name, copies, attributes, open, nested }) => {
    const lines = Object.entries(attributes).map(([key, value]) => {
      if (!open.includes(key)) return `  ${key} = ${JSON.stringify(value)}`;
      variables.push(`variable "${name}_${key}" {\n${isOpen ? "" : `  default = ${JSON.stringify(value)}\n`}}\n`);
      return `  ${key} = var.${name}_${key}`;
    });
    const inner = nested.map((members) => {
      const entries = Object.entries(members).map(([key, value]) => `    ${key} = ${JSON.stringify(value)}`);
      return `  nested {\n${entries.join("\n")}\n  }`;
    });
    return `resource "example" "${name}" {\n  count = ${copies}\n${[...lines, ...inner].join("\n")}\n}\n`;
  });
  return [...variables, ...resources].join("\n");
}

/** The plan of it, with what a provider adds. */
function planFor(written: readonly Block[]): PlanParts {
  const changes: Record<string, Change> = {};
  for (const { name, copies, attributes, nested } of written) {
    for (let index = 0; index < copies; index += 1) {
      changes[`example.${name}[${index}]`] = {
        after: {
          ...attributes,
          nested: nested.map((members) => ({ extra: false, ...members })),
          extra: null,
          other: 5,
        },
        unknown: { arn: true, id: true },
      };
    }
  }
  return { changes };
}

function valuesOf(stack: Stack): unknown {
  return stack.resources.map(({ address }) => [address, plain(resourceIn(stack, address).attributes)]);
}

describe("a plan", () => {
  it("changes nothing of what the source decides", () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const text = configuration(written, false);
        expect(withPlan(text, planFor(written))).toEqual({ ...evaluate(text), planned: NOT_GIVEN });
      }),
    );
  });

  it("decides all that the source leaves open", () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const known = evaluate(configuration(written, false));
        const planned = withPlan(configuration(written, true), planFor(written));
        expect(valuesOf(planned)).toEqual(valuesOf(known));
        expect(planned.diagnostics).toEqual([]);
      }),
    );
  });
});

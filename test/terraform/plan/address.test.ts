import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexSuffix, within, type InstanceKey } from "../../../src/terraform/address.js";
import {
  lastKeyOf,
  moduleAddressOf,
  modulePath,
  moduleSteps,
  resourceNameOf,
} from "../../../src/terraform/plan/address.js";

const names = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/);
const keys: fc.Arbitrary<InstanceKey> = fc.oneof(
  fc.constant(undefined),
  fc.nat({ max: 99 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("eu.west", 'a"b', "${x}", "%{if}", "a\\", "]", "[0]", "\n"),
);
const steps = fc.array(fc.record({ name: names, key: keys }), { maxLength: 3 });

describe("an address", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(steps, names, names, keys, (calls, type, name, key) => {
        const module = calls.map((call) => `module.${call.name}${indexSuffix(call.key)}`).join(".");
        const address = within(module, `${type}.${name}${indexSuffix(key)}`);
        // A type called "module" is none.
        fc.pre(type !== "module");
        expect(moduleAddressOf(address)).toBe(module);
        expect(moduleSteps(module)).toEqual(calls);
        expect(modulePath(module)).toEqual(calls.map((call) => call.name));
        expect(lastKeyOf(address)).toBe(key);
        expect(resourceNameOf(address)).toBe(name);
      }),
    );
  });
});

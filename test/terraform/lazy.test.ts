import { describe, expect, it } from "vitest";
import { Demand, slot, type Slot } from "../../src/terraform/lazy.js";

/** Slots that each add one to the next; the last one is the number 0, or the first slot again. */
function chain(length: number, demand: Demand, end: "number" | "cycle" = "number") {
  const computed: string[] = [];
  const cycles: (readonly string[])[] = [];
  const slots: Slot<number>[] = [];
  for (let index = 0; index < length; index++) {
    const compute = (): number => {
      const next = slots[index + 1] ?? (end === "cycle" ? slots[0] : undefined);
      const value = next === undefined ? 0 : demand.force(next) + 1;
      computed.push(String(index));
      return value;
    };
    slots.push(
      slot(String(index), compute, (names) => {
        cycles.push(names);
        return 1000;
      }),
    );
  }
  const [first] = slots;
  if (first === undefined) throw new Error("a chain has a first slot");
  return { first, computed, cycles };
}

describe("evaluation on demand", () => {
  it("computes each slot once", () => {
    const demand = new Demand();
    const { first, computed } = chain(10, demand);
    expect(demand.run(() => demand.force(first) + demand.force(first))).toBe(18);
    expect(computed).toHaveLength(10);
  });

  it("follows chains of any length", () => {
    const demand = new Demand();
    const { first } = chain(100_000, demand);
    expect(demand.run(() => demand.force(first))).toBe(99_999);
  });

  it("reports a cycle once, with its members, and goes on", () => {
    const demand = new Demand();
    const { first, cycles } = chain(3, demand, "cycle");
    expect(demand.run(() => demand.force(first))).toBe(1003);
    expect(cycles).toEqual([["0", "1", "2", "0"]]);
  });

  it("reports a cycle that is too long to be followed at once", () => {
    const demand = new Demand();
    const { first, cycles } = chain(1000, demand, "cycle");
    expect(demand.run(() => demand.force(first))).toBeGreaterThanOrEqual(1000);
    expect(cycles).toHaveLength(1);
  });

  it("lets errors through and starts the slot again", () => {
    const demand = new Demand();
    let fails = true;
    const fragile = slot(
      "fragile",
      () => {
        if (fails) throw new Error("not now");
        return 1;
      },
      () => 0,
    );
    expect(() => demand.run(() => demand.force(fragile))).toThrow("not now");
    fails = false;
    expect(demand.run(() => demand.force(fragile))).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { nearestOf } from "../../src/source/nearest.js";

describe("nearestOf", () => {
  it("finds the closest candidate, and none when nothing is close", () => {
    expect(nearestOf("enforced", ["x", "enforce", "forced"])).toBe("enforce");
    expect(nearestOf("abc", ["xyz"])).toBeUndefined();
  });
});

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { tierUpFlag } from "../../src/cli/tier-up.js";

describe("tierUpFlag", () => {
  it("is set for the V8 of Node 20, which optimises early and has the flag", () => {
    expect(tierUpFlag("11.3.244.8-node.33")).toBe("--interrupt-budget=500000");
  });

  it("is not set for the V8 of later Node, which complains about a flag that it does not know", () => {
    expect(tierUpFlag("12.4.254.21-node.33")).toBeUndefined();
    expect(tierUpFlag("13.6.233.10-node.28")).toBeUndefined();
    expect(tierUpFlag("110.0")).toBeUndefined();
  });

  it("is one that the running Node takes without a word", () => {
    const flag = tierUpFlag(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...(flag === undefined ? [] : [flag]), "-e", ""], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

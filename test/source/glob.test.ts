import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coversPath, matchesName, matchesPath } from "../../src/source/glob.js";

describe("matchesName", () => {
  it.each([
    ["a", "a", true],
    ["a", "ab", false],
    ["*", "", true],
    ["a*a", "a", false],
    ["a*a", "aa", true],
    ["*.db[0]", "module.x.aws_db_instance.db[0]", true],
    ["*.db[0]", "aws_db_instance.db0", false],
    ["a*b*b", "ab", false],
    ["a.c", "abc", false],
    ["iam/*", "iam/a/b", true],
  ])("%s of %s: %s", (glob, name, expected) => {
    expect(matchesName(glob, name)).toBe(expected);
  });

  it("agrees with a regular expression", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "/", ".", "[") });
    fc.assert(
      fc.property(text, text, (glob, name) => {
        const pattern = new RegExp(`^${glob.replace(/[.[\]/]/g, "\\$&").replaceAll("*", "[^]*")}$`);
        expect(matchesName(glob, name)).toBe(pattern.test(name));
      }),
    );
  });

  it("takes no longer for many stars", () => {
    const before = performance.now();
    expect(matchesName(`${"*a".repeat(500)}b`, "a".repeat(20_000))).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe("matchesPath", () => {
  it.each([
    ["envs/*", "envs/prod", true],
    ["envs/*", "envs/prod/db", false],
    ["envs/**", "envs/prod/db", true],
    ["envs/**", "envs", true],
    ["**/prod", "a/b/prod", true],
    ["**/prod", "prod", true],
    ["./envs/prod/", "envs/prod", true],
    [".", ".", true],
    ["*.yaml", "db.yaml", true],
    ["*.yaml", "t/db.yaml", false],
    ["**/*.yaml", "t/u/db.yaml", true],
    ["a/**/b/**/c", "a/x/b/y/z/c", true],
    ["a/**/b/**/c", "a/x/y/z/c", false],
  ])("%s of %s: %s", (glob, path, expected) => {
    expect(matchesPath(glob, path)).toBe(expected);
  });
});

describe("coversPath", () => {
  it.each([
    ["envs/prod", "envs/prod/main.tf", true],
    ["envs/prod", "envs/production", false],
    ["envs/*", "envs/prod/db/main.tf", true],
    [".", "a/b", true],
    ["a/b", "a", false],
  ])("%s of %s: %s", (glob, path, expected) => {
    expect(coversPath(glob, path)).toBe(expected);
  });
});

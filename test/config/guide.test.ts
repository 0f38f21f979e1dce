import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readConfig } from "../../src/config/read.js";
import { configSchema } from "../../src/config/schema.js";
import { matchesName } from "../../src/source/glob.js";

const ROOT = join(import.meta.dirname, "..", "..");
const guide = readFileSync(join(ROOT, "docs", "configuration.md"), "utf8");
const [, example = ""] = /^```yaml\n(.*?)^```/ms.exec(guide) ?? [];

/** Every key of a JSON Schema, wherever it is. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own =
    "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

const RULES = join(ROOT, "policies", "rules");
const ids = readdirSync(RULES).flatMap((family) => readdirSync(join(RULES, family)).map((rule) => `${family}/${rule}`));

describe("the guide to the configuration", () => {
  it("shows one that is accepted, with rules that there are", () => {
    const { ruleNames, waivers } = readConfig("example.yml", example);
    expect(waivers).toHaveLength(1);
    expect(ruleNames.length).toBeGreaterThan(5);
    expect(ruleNames.map(({ name }) => name).filter((name) => !ids.some((id) => matchesName(name, id)))).toEqual([]);
  });

  it("shows every setting", () => {
    const keys = new Set(keysOf(z.toJSONSchema(configSchema, { io: "input" })));
    expect(keys.size).toBeGreaterThan(25);
    expect([...keys].filter((key) => !example.includes(`${key}:`))).toEqual([]);
    expect(guide).toContain("`enabled`");
  });

  it("names every diagnostic of the configuration", () => {
    const sources = [
      "src/findings/waivers.ts",
      "src/config/changed.ts",
      "src/config/stacks.ts",
      "src/config/root-environments.ts",
    ];
    const codes = sources.flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/code: "([\w-]+)"/g)].map(([, code = ""]) => code),
    );
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  });

  it("links to what exists", () => {
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => join(ROOT, "docs", target));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});

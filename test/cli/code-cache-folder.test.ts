import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeCacheFolder } from "../../src/cli/code-cache-folder.js";

describe("codeCacheFolder", () => {
  it.each([
    ["linux", {}, join("/home/me", ".cache", "rds-gate")],
    ["linux", { XDG_CACHE_HOME: "/cache" }, join("/cache", "rds-gate")],
    ["darwin", { XDG_CACHE_HOME: "/cache" }, join("/home/me", "Library", "Caches", "rds-gate")],
    ["win32", { LOCALAPPDATA: "C:/local" }, join("C:/local", "rds-gate")],
    ["linux", { RDS_GATE_CODE_CACHE: "/elsewhere", XDG_CACHE_HOME: "/cache" }, "/elsewhere"],
    ["linux", { RDS_GATE_CODE_CACHE: "off", XDG_CACHE_HOME: "/cache" }, undefined],
    ["win32", {}, undefined],
  ] as const)("on %s with %j", (platform, env, expected) => {
    expect(codeCacheFolder(env, platform, "/home/me")).toBe(expected);
  });

  it("is nowhere for a user without a home", () => {
    expect(codeCacheFolder({}, "linux", "")).toBeUndefined();
  });
});

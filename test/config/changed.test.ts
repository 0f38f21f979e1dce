import { describe, expect, it } from "vitest";
import { configChanges } from "../../src/config/changed.js";

const NAME = ".rds-gate.yml";

const said = (base: string | undefined, head: string | undefined, packs?: readonly string[]): readonly string[] =>
  configChanges(NAME, base, head, packs).diagnostics.map(
    ({ severity, code, message, span }) =>
      `${span.path}:${span.startLine}:${span.startColumn} ${severity} ${code} ${message}`,
  );

describe("configChanges", () => {
  it("says nothing when nothing changes, even of what is wrong", () => {
    expect(said("fail-on: high", "fail-on: high")).toEqual([]);
    expect(said(undefined, undefined)).toEqual([]);
    expect(said("x: 1", "x: 1")).toEqual([]);
  });

  it.each([
    [
      "fail-on: high",
      "fail-on: none",
      ".rds-gate.yml is changed here: this run was judged by the base's; the change takes effect after merge",
    ],
    [
      undefined,
      "fail-on: none",
      ".rds-gate.yml is new here: this run was judged without one; it takes effect after merge",
    ],
    [
      "fail-on: high",
      undefined,
      ".rds-gate.yml is removed here: this run was judged by the base's; it holds until the merge",
    ],
  ])("notes that %s becomes %s, and when", (base, head, message) => {
    expect(said(base, head)).toEqual([`${NAME}:1:1 note config-changed ${message}`]);
  });

  it("notes every file of a pack that is touched", () => {
    expect(said("", "", ["packs/ours/policy.wasm"])).toEqual([
      "packs/ours/policy.wasm:1:1 note config-changed packs/ours/policy.wasm of a pack is changed here: the base's pack " +
        "judged this run; the change takes effect after merge",
    ]);
  });

  it("warns at its line of what is wrong with the head's file", () => {
    expect(said("", "fail-on: high\nfail_on: low\npaths: x\n").slice(1).sort()).toEqual([
      `${NAME}:2:1 warning config-invalid after merge every run will stop here: there is no setting fail_on; did you mean fail-on?`,
      `${NAME}:3:8 warning config-invalid after merge every run will stop here: paths must be a list, not a text`,
    ]);
    expect(configChanges(NAME, "", "x: 1").proposed).toBeUndefined();
  });

  it("gives the configuration that is proposed", () => {
    expect(configChanges(NAME, undefined, "fail-on: low").proposed).toMatchObject({ failOn: "low" });
    expect(configChanges(NAME, "fail-on: low", undefined).proposed).toMatchObject({ waivers: [] });
  });

  it("survives nesting that is too deep", () => {
    expect(said("", "[".repeat(50_000)).slice(1).join()).toContain("warning config-invalid");
  });
});

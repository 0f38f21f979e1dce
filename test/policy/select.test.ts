import { describe, expect, it } from "vitest";
import type { LoadedPack } from "../../src/policy/active.js";
import type { RuleMetadata } from "../../src/policy/result.js";
import { selectRules, type Selection } from "../../src/policy/select.js";

function rule(id: string, more: Partial<RuleMetadata> = {}): RuleMetadata {
  return {
    id,
    title: id,
    description: "",
    remediation: "",
    severity: "medium",
    references: [],
    aliases: {},
    resources: [],
    joins: [],
    iam: false,
    access: false,
    base: false,
    optIn: false,
    parameters: {},
    since: "0.1.0",
    ...more,
  };
}

function pack(name: string, ...rules: readonly RuleMetadata[]): LoadedPack {
  const manifest = {
    format: 1,
    name,
    version: "1.0.0",
    opa: "1.22.2",
    entrypoint: "rds_gate/report",
    rules,
    builtins: [],
    sha256: "",
  } as const;
  return { pack: { manifest, wasm: new Uint8Array(), params: {} }, trusted: false };
}

const core = pack("core", rule("tls/enforced"), rule("tls/ca"), rule("iam/users"), rule("cost/size", { optIn: true }));

const select = (selection: Partial<Selection>, packs = [core]) =>
  selectRules(packs, { only: [], settings: {}, ...selection });

describe("selectRules", () => {
  it("judges everything that is not opt-in", () => {
    expect([...select({}).keys()]).toEqual(["tls/enforced", "tls/ca", "iam/users"]);
  });

  it.each([
    [["tls/*"], ["tls/enforced", "tls/ca"]],
    [["*"], ["tls/enforced", "tls/ca", "iam/users", "cost/size"]],
    [
      ["cost/size", "iam/users"],
      ["iam/users", "cost/size"],
    ],
  ])("judges only what %j names, opt-in rules too", (only, ids) => {
    expect([...select({ only }).keys()]).toEqual(ids);
  });

  it("applies settings in their order, and merges parameters", () => {
    const parameters = { a: { description: "", default: 0 }, b: { description: "", default: 0 } };
    const core = pack(
      "core",
      ...["tls/enforced", "tls/ca", "iam/users"].map((id) => rule(id, { parameters })),
      rule("cost/size", { optIn: true }),
    );
    const settings = {
      "tls/*": { severity: "low", params: { a: 1, b: 1 } },
      "tls/ca": { severity: "high", params: { b: 2 } },
      "iam/*": { enabled: false },
      "cost/size": { enabled: true },
    } as const;
    const rules = select({ settings }, [core]);
    expect([...rules.keys()]).toEqual(["tls/enforced", "tls/ca", "cost/size"]);
    expect(rules.get("tls/ca")).toMatchObject({ severity: "high", params: { a: 1, b: 2 } });
    expect(rules.get("tls/enforced")).toMatchObject({ severity: "low", params: { a: 1, b: 1 } });
  });

  it.each([
    [{ only: ["tls/enforcd"] }, "there is no rule tls/enforcd; did you mean tls/enforced?"],
    [{ only: ["nothing/*"] }, "there is no rule nothing/*"],
    [{ settings: { "tls/caa": { enabled: false } } }, "did you mean tls/ca?"],
    [{ only: ["tls.*"] }, "there is no rule tls.*"],
  ])("refuses names of no rule: %j", (selection, message) => {
    expect(() => select(selection)).toThrow(message);
  });

  it("refuses two packs with the same rule", () => {
    expect(() => select({}, [core, pack("ours", rule("tls/ca"))])).toThrow("two packs have a rule tls/ca");
  });
});

describe("a parameter", () => {
  const parameters = { days: { description: "", default: 7 } };
  const packs = [pack("core", rule("backup/retention", { parameters }), rule("backup/enabled"))];
  const set = (name: string, params: Readonly<Record<string, unknown>>) =>
    select({ settings: { [name]: { params } } }, packs);

  it("that no rule of that name has is refused", () => {
    expect(() => set("backup/retention", { day: 3 })).toThrow(
      "rule backup/retention has no parameter day; did you mean days?",
    );
    expect(() => set("backup/enabled", { days: 3 })).toThrow("rule backup/enabled has no parameter days");
    expect(() => set("backup/*", { weeks: 3 })).toThrow("rule backup/* has no parameter weeks");
  });

  it("whose value is of another kind is refused", () => {
    expect(() => set("backup/*", { days: [3] })).toThrow(
      "parameter days of rule backup/* must be a number, not a list",
    );
    expect(() => set("backup/retention", { days: null })).toThrow("must be a number, not empty");
    const free = { any: { description: "", default: null } };
    const own = pack("ours", rule("ours/rule", { parameters: free }));
    const settings = { "ours/rule": { params: { any: ["x"] } } };
    expect(select({ settings }, [own]).get("ours/rule")?.params).toEqual({ any: ["x"] });
  });

  it("may be set by a glob for those rules that have it", () => {
    expect(set("backup/*", { days: 3 }).get("backup/retention")?.params).toEqual({ days: 3 });
  });
});

describe("two packs of the same name", () => {
  it("are refused, since findings name their pack", () => {
    expect(() => select({}, [core, pack("core", rule("cost/class"))])).toThrow("two packs are called core");
  });
});

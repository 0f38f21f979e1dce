import { describe, expect, it } from "vitest";
import { namedPlan, selectPlans, type NamedPlan } from "../src/plans.js";
import type { PlanReading } from "../src/terraform/plan/plan.js";

const read = (file: string, name: string): PlanReading => ({ ok: false, name, message: `read ${file}` });

function select(
  named: readonly NamedPlan[],
  roots: readonly string[],
  configured: Readonly<Record<string, string>> = {},
) {
  return selectPlans(
    {
      named,
      configured: (root) => configured[root],
      locate: (path, root) => ({ file: root === undefined ? `/here/${path}` : `/judged/${root}/${path}` }),
    },
    roots,
    read,
  );
}

function messageFor(selection: ReturnType<typeof select>, root: string): string | undefined {
  const reading = selection.planOf(root);
  return reading?.ok === false ? reading.message : undefined;
}

describe("a plan that is named", () => {
  it.each([
    ["plan.json", { path: "plan.json" }],
    ["envs/prod=plan.json", { root: "envs/prod", path: "plan.json" }],
    ["./envs/prod/=out/a=b.json", { root: "envs/prod", path: "out/a=b.json" }],
    [".=plan.json", { root: ".", path: "plan.json" }],
    ["./=plan.json", { root: ".", path: "plan.json" }],
    [" infra = plan.json ", { root: "infra", path: "plan.json" }],
    ["=plan.json", undefined],
    ["infra=", undefined],
    ["", undefined],
  ])("is read from %j", (text, plan) => {
    expect(namedPlan(text)).toEqual(plan);
  });

  it("is that of its root module", () => {
    const selection = select([{ root: "b", path: "b.json" }], ["a", "b"]);
    expect(messageFor(selection, "b")).toBe("read /here/b.json");
    expect(selection.planOf("a")).toBeUndefined();
    expect(selection.problems).toEqual([]);
  });

  it("is that of the only root module", () => {
    const selection = select([{ path: "plan.json" }], ["infra"]);
    expect(messageFor(selection, "infra")).toBe("read /here/plan.json");
    expect(selection.problems).toEqual([]);
  });

  it("wins over the configuration", () => {
    const selection = select([{ root: "a", path: "named.json" }], ["a", "b"], { a: "a.json", b: "b.json" });
    expect(messageFor(selection, "a")).toBe("read /here/named.json");
    expect(messageFor(selection, "b")).toBe("read /judged/b/b.json");
  });

  it.each([
    [
      { path: "plan.json" },
      ["a", "b"],
      'The plan "plan.json" says no root module, and there are 2: a, b; write <root>=plan.json',
    ],
    [{ path: "plan.json" }, [], 'The plan "plan.json" says no root module, and there is none; write <root>=plan.json'],
    [
      { root: "infr", path: "plan.json" },
      ["infra"],
      'The plan "plan.json" is for the root module "infr", which is not there; did you mean infra?',
    ],
    [
      { root: "x", path: "plan.json" },
      ["infrastructure"],
      'The plan "plan.json" is for the root module "x", which is not there; name the folder that it was made in',
    ],
  ])("for no root module that is there is an error", (plan, roots, message) => {
    const { problems, planOf } = select([plan], roots);
    expect(problems).toMatchObject([
      { code: "terraform-plan", severity: "error", message, span: { path: "plan.json" } },
    ]);
    expect(roots.map((id) => planOf(id))).toEqual(roots.map(() => undefined));
  });
});

describe("a plan file", () => {
  it("is read once, whatever asks for it", () => {
    let times = 0;
    const plans = {
      named: [{ path: "plan.json" }],
      configured: () => undefined,
      locate: () => ({ file: "/plan.json" }),
    };
    const counting = (file: string, name: string): PlanReading => {
      times += 1;
      return read(file, name);
    };
    selectPlans(plans, ["a"], counting).planOf("a");
    selectPlans(plans, ["a"], counting).planOf("a");
    expect(times).toBe(1);
  });

  it("that may not be used says why", () => {
    const plans = { named: [{ path: "plan.json" }], configured: () => undefined, locate: () => ({ problem: "no" }) };
    expect(selectPlans(plans, ["a"], read).planOf("a")).toEqual({ ok: false, name: "plan.json", message: "no" });
  });
});

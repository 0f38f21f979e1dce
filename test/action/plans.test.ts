import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InputError, readInputs, type Inputs } from "../../src/action/inputs.js";
import { planFiles } from "../../src/action/plans.js";
import { memoryTree } from "../support/memory-tree.js";

function inputsWith(plan: string): Inputs {
  return readInputs((name) => (name === "github-token" ? "a token" : name === "plan" ? plan : ""));
}

describe("the input plan", () => {
  it("has a plan on each line", () => {
    expect(inputsWith("\n envs/dev=dev.json\n ./envs/prod=out/prod.json\n\n").plans).toEqual([
      { root: "envs/dev", path: "dev.json" },
      { root: "envs/prod", path: "out/prod.json" },
    ]);
    expect(inputsWith("plan.json").plans).toEqual([{ path: "plan.json" }]);
    expect(inputsWith("").plans).toBeUndefined();
  });

  it("is refused where a side is missing", () => {
    expect(() => inputsWith("envs/dev=")).toThrow(InputError);
    expect(() => inputsWith("=plan.json")).toThrow(
      'the input plan cannot be "=plan.json"; it takes lines such as root=file',
    );
  });
});

describe("the file of a plan", () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), "workspace-")));
  mkdirSync(join(workspace, "envs", "prod"), { recursive: true });
  for (const path of ["plan.json", "envs/prod/plan.json", "committed.json"]) writeFileSync(join(workspace, path), "{}");
  const locate = planFiles(workspace, memoryTree({ "main.tf": "", "committed.json": "{}" }));

  it("is in the workspace, or with its root module", () => {
    expect(locate("plan.json")).toEqual({ file: join(workspace, "plan.json") });
    expect(locate("plan.json", "envs/prod")).toEqual({ file: join(workspace, "envs/prod/plan.json") });
    expect(locate("plan.json", "envs/dev")).toEqual({ file: join(workspace, "plan.json") });
  });

  it("may be anywhere on the runner", () => {
    expect(locate("/tmp/plan.json")).toEqual({ file: "/tmp/plan.json" });
  });

  it.each(["committed.json", "./envs/../committed.json", join(workspace, "committed.json")])(
    "is not one that the change brings with it: %s",
    (path) => {
      expect(locate(path)).toEqual({
        problem: `The plan "${path}" is a file of the commit that is judged; make it in an earlier step, in a file that is not committed`,
      });
    },
  );

  it("needs a workspace", () => {
    expect(planFiles("", memoryTree({}))("plan.json")).toEqual({
      problem: 'The plan "plan.json" cannot be read without a workspace; check the repository out and make it there',
    });
  });
});

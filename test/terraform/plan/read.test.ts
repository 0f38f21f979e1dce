import { describe, expect, it } from "vitest";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlanFile } from "../../../src/terraform/plan/file.js";
import { readPlan } from "../../../src/terraform/plan/read.js";
import { diagnosticsOf, stackOf } from "../evaluate.js";
import { planOf, planText, realPlan } from "./plans.js";

function messageOf(text: string | Uint8Array): string {
  const reading = readPlan(typeof text === "string" ? Buffer.from(text) : text, "plan.json");
  return reading.ok ? "fine" : reading.message;
}

const AS_JSON = "make it with: terraform plan -out=tfplan, then terraform show -json tfplan > plan.json";

describe("what is no plan in JSON says what it is and what to do", () => {
  it.each([
    ["an empty file", "", `The plan "plan.json" is empty; ${AS_JSON}`],
    [
      "a plan in Terraform's own format",
      "PK\u0003\u0004rest",
      '"plan.json" is a plan in Terraform\'s own format, not in JSON; convert it: terraform show -json tfplan > plan.json',
    ],
    ["text", "Terraform will perform the following actions:", `The plan "plan.json" is not JSON; ${AS_JSON}`],
    ["half a plan", planText({}).slice(0, 100), `The plan "plan.json" is not JSON; ${AS_JSON}`],
    ["a list", "[]", `"plan.json" is not a Terraform plan in JSON; ${AS_JSON}`],
    ["something else", '{"Resources":{}}', `"plan.json" is not a Terraform plan in JSON; ${AS_JSON}`],
    [
      "a state as it is stored",
      '{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[]}',
      `"plan.json" is a Terraform state, not a plan; ${AS_JSON}`,
    ],
    [
      "a state in JSON",
      '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}',
      `"plan.json" is a Terraform state, not a plan; ${AS_JSON}`,
    ],
    [
      "the log of a plan",
      '{"@level":"info","@message":"Terraform 1.11.4"}',
      `"plan.json" is the log of "terraform plan -json", not the plan; ${AS_JSON}`,
    ],
    [
      "a format of the future",
      '{"format_version":"2.0","planned_values":{}}',
      `The format "2.0" of the plan "plan.json" is not known here; ${AS_JSON}`,
    ],
    [
      "a plan that failed",
      '{"format_version":"1.2","planned_values":{},"errored":true}',
      `The plan "plan.json" ended with errors, so that it is not whole; ${AS_JSON}`,
    ],
    [
      "a plan with something else in it",
      '{"format_version":"1.2","resource_changes":[{"address":5}]}',
      `The plan "plan.json" is not as Terraform writes it, at resource_changes.0.address; ${AS_JSON}`,
    ],
    ["bottomless nesting", "[".repeat(100_000), `The plan "plan.json" is nested deeper than any plan; ${AS_JSON}`],
  ])("%s", (_, text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it("is an error of the stack that it is given for, which is judged without it", () => {
    const files = { "main.tf": 'resource "aws_db_instance" "main" {}\n' };
    const stack = stackOf(files, { plan: { reading: planOf(""), side: "head" } });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-plan plan.json:1"]);
    expect(stack.resources).toEqual(stackOf(files).resources);
  });
});

describe("a plan in JSON", () => {
  it.each(["0.1", "0.2", "1.0", "1.1", "1.2", "1.9"])("is read in the format %s", (version) => {
    expect(messageOf(JSON.stringify({ format_version: version, planned_values: {} }))).toBe("fine");
  });

  it("is read as PowerShell saves it", () => {
    expect(messageOf(Buffer.from(`\ufeff${planText({})}`, "utf16le"))).toBe("fine");
  });

  it("is read with a byte order mark", () => {
    expect(messageOf(`\ufeff${planText({})}`)).toBe("fine");
  });

  it("has its instances, their old names, and what they are and will be", () => {
    const reading = planOf(realPlan("stages-change"));
    const changes = reading.ok ? reading.plan.changes : [];
    expect(changes.find(({ address }) => address === "terraform_data.renamed")).toMatchObject({
      previousAddress: "terraform_data.old",
      isKept: true,
      before: { value: { input: "staging" } },
      after: { value: { input: "prod" }, unknown: { output: true } },
    });
    expect(changes.find(({ address }) => address === 'module.store["gone"].terraform_data.this')).toMatchObject({
      module: 'module.store["gone"]',
      after: undefined,
      isKept: false,
    });
    expect(reading.ok && [...reading.plan.sensitiveVariables]).toEqual(["password"]);
  });
});

describe("a plan file", () => {
  it("is read from disk", () => {
    const path = join(mkdtempSync(join(tmpdir(), "plan-")), "plan.json");
    writeFileSync(path, planText({}));
    expect(readPlanFile(path, "plan.json")).toMatchObject({ ok: true, plan: { name: "plan.json" } });
  });

  it("that is not there is no plan", () => {
    expect(readPlanFile(join(tmpdir(), "there-is-no-such-plan.json"), "plan.json")).toEqual({
      ok: false,
      name: "plan.json",
      message: 'The plan "plan.json" cannot be read (ENOENT); name the file that "terraform show -json tfplan" wrote',
    });
  });
});

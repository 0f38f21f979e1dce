import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, placeOf, resourceIn, stackOf, valueOf } from "../evaluate.js";
import { NOT_GIVEN, dataFiles, realPlan, withPlan } from "./plans.js";

const FILES = dataFiles("plans/stages", ["main.tf", "modules/store/main.tf", "modules/store/inner/main.tf"]);

const INSTANCES = [
  "terraform_data.copy[0]",
  "terraform_data.copy[1]",
  "terraform_data.later",
  "terraform_data.main",
  'terraform_data.named["eu.west"]',
  'terraform_data.named["us\\"1"]',
  "terraform_data.network",
  "terraform_data.renamed",
  "terraform_data.secret",
  'module.store["eu.west"].terraform_data.this',
  'module.store["us\\"1"].terraform_data.this',
  'module.store["eu.west"].module.inner[0].terraform_data.this',
  'module.store["us\\"1"].module.inner[0].terraform_data.this',
].sort();

describe.each(["stages-create", "stages-change"])(
  "a configuration with the plan %s that Terraform made of it",
  (name) => {
    const stack = withPlan(FILES, realPlan(name));

    it("fits", () => {
      expect(diagnosticsOf(stack)).toEqual([]);
    });

    it("has the instances of the plan, and each of them for certain", () => {
      const managed = stack.resources.filter(({ mode }) => mode === "managed");
      expect(managed.map(({ address }) => address).sort()).toEqual(INSTANCES);
      expect(stack.resources.filter(({ uncertain }) => uncertain !== undefined)).toEqual([]);
    });

    it("has the values that the variables of the plan give", () => {
      expect(valueOf(stack, "terraform_data.main", "input")).toEqual({
        encrypted: true,
        note: "from the default",
        stage: "prod",
      });
      expect(valueOf(stack, "terraform_data.copy[1]", "input")).toBe("copy 1 in prod");
      expect(valueOf(stack, 'module.store["us\\"1"].module.inner[0].terraform_data.this', "input")).toBe(
        'inner of us"1 in prod',
      );
    });

    it("has what a data source gave", () => {
      expect(valueOf(stack, "terraform_data.network", "input")).toBe("10.20.0.0/16");
    });

    it("has the places of the source", () => {
      const { attributes, header } = resourceIn(stack, 'module.store["eu.west"].terraform_data.this');
      expect(placeOf(header)).toBe("modules/store/main.tf:9:1-9:35");
      expect(attributes.entries.get("input")?.span).toMatchObject({ path: "modules/store/main.tf", startLine: 10 });
    });

    it("keeps what is sensitive out", () => {
      expect(JSON.stringify(stack, (_, value: unknown) => (value instanceof Map ? [...value] : value))).not.toContain(
        "opensesame",
      );
      expect(valueOf(stack, "terraform_data.secret", "input")).toMatch(/^\? .*sensitive/);
    });
  },
);

describe("the configuration without a plan", () => {
  it("leaves open what the plan decides", () => {
    const stack = stackOf(FILES);
    expect(addressesOf(stack)).toContain("terraform_data.copy");
    expect(valueOf(stack, "terraform_data.network", "input")).toMatch(/^\?/);
  });
});

describe("the commit before a plan", () => {
  const BEFORE = FILES["main.tf"]
    ?.replace('"terraform_data" "renamed"', '"terraform_data" "old"')
    .replace(/^moved \{[^}]*\}/m, "");
  const stack = withPlan({ ...FILES, "main.tf": BEFORE ?? "" }, realPlan("stages-change"), {
    side: "base",
    variables: new Set(),
  });

  it("has the instances that exist, under the names that they have", () => {
    expect(addressesOf(stack)).toEqual(
      expect.arrayContaining(["terraform_data.copy[2]", 'terraform_data.named["gone"]', "terraform_data.old"]),
    );
  });

  it("has the values that exist", () => {
    expect(valueOf(stack, "terraform_data.old", "input")).toBe("staging");
    expect(valueOf(stack, 'module.store["gone"].terraform_data.this', "input")).toBe("gone in staging");
  });

  it("expects nothing to fit", () => {
    expect(diagnosticsOf(stack)).toEqual([]);
  });
});

describe("a configuration that the source decides", () => {
  const paths = [
    "main.tf",
    "main_override.tf",
    "variables.tf",
    "a.auto.tfvars",
    "b.auto.tfvars.json",
    "terraform.tfvars",
    "terraform.tfvars.json",
    "policy.json",
    "p.tftpl",
    "modules/db/main.tf",
    "modules/db/nested/main.tf",
  ];

  it("stays as it is with the plan that Terraform made of it", () => {
    const files = dataFiles("sample-config", paths);
    expect(withPlan(files, realPlan("sample-config"))).toEqual({ ...stackOf(files), planned: NOT_GIVEN });
  });
});

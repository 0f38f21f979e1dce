import { describe, expect, it } from "vitest";
import {
  automaticVariableFiles,
  isConfigurationFile,
  moduleFiles,
  relativePath,
  resolvePath,
} from "../../src/terraform/files.js";

describe("the files of a module", () => {
  it("are those with a configuration ending, override files apart", () => {
    const paths = [
      "db/b.tf",
      "db/a.tf.json",
      "db/override.tf",
      "db/x_override.tf.json",
      "db/readme.md",
      "db/t.tftest.hcl",
    ];
    expect(moduleFiles(paths)).toEqual({
      primary: ["db/a.tf.json", "db/b.tf"],
      override: ["db/override.tf", "db/x_override.tf.json"],
    });
  });

  it("leave out what editors put there", () => {
    expect([".#main.tf", "main.tf~", "#main.tf#", ".hidden.tf", "a/main.tf"].filter(isConfigurationFile)).toEqual([
      "a/main.tf",
    ]);
  });

  it("hide a Terraform file behind an OpenTofu file of the same name and syntax", () => {
    const paths = ["main.tf", "main.tofu", "db.tf.json", "db.tofu", "x_override.tf", "x_override.tofu"];
    expect(moduleFiles(paths)).toEqual({
      primary: ["db.tf.json", "db.tofu", "main.tofu"],
      override: ["x_override.tofu"],
    });
  });
});

describe("automatic variables files", () => {
  it("are in the order of precedence, JSON and native ones mixed by name", () => {
    const paths = [
      "b.auto.tfvars",
      "a.auto.tfvars.json",
      "terraform.tfvars.json",
      "prod.tfvars",
      "terraform.tfvars",
      "c.auto.tfvars",
    ];
    expect(automaticVariableFiles(paths)).toEqual([
      "terraform.tfvars",
      "terraform.tfvars.json",
      "a.auto.tfvars.json",
      "b.auto.tfvars",
      "c.auto.tfvars",
    ]);
  });
});

describe("paths", () => {
  it.each([
    [".", "./modules/db", "modules/db"],
    ["envs/prod", "../../modules/db/", "modules/db"],
    ["envs", "..", "."],
    ["envs", "../..", undefined],
    [".", "../x", undefined],
  ])("in %s, %s is %s", (folder, relative, expected) => {
    expect(resolvePath(folder, relative)).toBe(expected);
  });

  it.each([
    [".", ".", "."],
    [".", "modules/db", "modules/db"],
    ["envs/prod", "modules/db", "../../modules/db"],
    ["envs/prod", "envs/prod/db", "db"],
  ])("from %s, %s is seen as %s", (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });
});

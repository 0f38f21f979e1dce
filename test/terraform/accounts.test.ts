import { describe, expect, it } from "vitest";
import { evaluateTerraform } from "../../src/terraform/index.js";
import { memoryTree } from "../support/memory-tree.js";

function accountsOf(text: string): readonly string[] | undefined {
  return evaluateTerraform(memoryTree({ "main.tf": text }), ".", { varFiles: [], variables: {} }).accounts;
}

describe("the accounts of provider configurations", () => {
  it("are those that they allow", () => {
    expect(accountsOf('provider "aws" {\n  allowed_account_ids = ["111122223333", 444455556666]\n}')).toEqual([
      "111122223333",
      "444455556666",
    ]);
  });

  it("are those of the roles that they assume, through variables too", () => {
    const text = `variable "account" {
  default = "111122223333"
}
provider "aws" {
  alias = "other"
  assume_role {
    role_arn = "arn:aws:iam::\${var.account}:role/deploy"
  }
}`;
    expect(accountsOf(text)).toEqual(["111122223333"]);
  });

  it.each([
    ["nothing names them", 'provider "aws" {\n  region = "eu-west-1"\n}'],
    ["they are not known", 'variable "ids" {}\nprovider "aws" {\n  allowed_account_ids = var.ids\n}'],
    ["the provider is another one", 'provider "google" {\n  allowed_account_ids = ["111122223333"]\n}'],
  ])("are not told when %s", (_, text) => {
    expect(accountsOf(text)).toBeUndefined();
  });
});

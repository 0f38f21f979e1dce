import { describe, expect, it } from "vitest";
import { stackOf, valueOf } from "./evaluate.js";

const DEPLOYED = { account: "111122223333", region: "cn-north-1" };

const DATA = `data "aws_caller_identity" "it" {}
data "aws_region" "it" {}
data "aws_partition" "it" {}
`;

const policy = (text: string): string => `resource "aws_iam_policy" "it" {\n  policy = "${text}"\n}\n`;

const ALL = policy(
  [
    "${data.aws_caller_identity.it.account_id} ${data.aws_caller_identity.it.id}",
    "${data.aws_region.it.name} ${data.aws_region.it.region} ${data.aws_region.it.id}",
    "${data.aws_partition.it.partition} ${data.aws_partition.it.id} ${data.aws_partition.it.dns_suffix}",
  ].join(" "),
);

const written = (files: Readonly<Record<string, string>>, address = "aws_iam_policy.it"): unknown =>
  valueOf(stackOf(files, DEPLOYED), address, "policy");

describe("data sources of a deployment", () => {
  it("tell the account and region that are given", () => {
    expect(written({ "main.tf": DATA + ALL })).toBe(
      "111122223333 111122223333 cn-north-1 cn-north-1 cn-north-1 aws-cn aws-cn amazonaws.com.cn",
    );
  });

  it("are unknown without", () => {
    const text = DATA + policy("${data.aws_caller_identity.it.account_id}");
    expect(valueOf(stackOf({ "main.tf": text }), "aws_iam_policy.it", "policy")).toBe(
      "${data.aws_caller_identity.it.account_id}",
    );
  });

  it("are unknown of another configuration of the provider", () => {
    const region = policy("${data.aws_region.it.name}");
    const unknown = "${data.aws_region.it.name}";
    expect(written({ "main.tf": `data "aws_region" "it" {\n  provider = aws.other\n}\n${region}` })).toBe(unknown);
    expect(written({ "main.tf": `data "aws_region" "it" {\n  region = "eu-west-1"\n}\n${region}` })).toBe(unknown);
  });

  it.each([
    ["the default configuration", "", "cn-north-1"],
    ["it by name", "  providers = { aws = aws }\n", "cn-north-1"],
    ["another one", "  providers = { aws = aws.other }\n", "${module.m.data.aws_region.it.name}"],
  ])("in a module that is handed %s", (_, providers, expected) => {
    const main = `provider "aws" {\n  region = "x"\n}\nmodule "m" {\n  source = "./m"\n${providers}}\n`;
    const module = DATA + policy("${data.aws_region.it.name}");
    expect(written({ "main.tf": main, "m/main.tf": module }, "module.m.aws_iam_policy.it")).toBe(expected);
  });

  it("in a module with its own configuration are unknown", () => {
    const module = `provider "aws" {\n  region = "x"\n}\n${DATA}${policy("${data.aws_region.it.name}")}`;
    const main = 'module "m" {\n  source = "./m"\n}\n';
    expect(written({ "main.tf": main, "m/main.tf": module }, "module.m.aws_iam_policy.it")).toBe(
      "${module.m.data.aws_region.it.name}",
    );
  });

  it("make the account one that the stack is deployed in", () => {
    const text = 'provider "aws" {\n  allowed_account_ids = ["444455556666"]\n}\n';
    expect(stackOf({ "main.tf": text }, DEPLOYED).accounts).toEqual(["444455556666", "111122223333"]);
    expect(stackOf({ "main.tf": text }, { account: "444455556666" }).accounts).toEqual(["444455556666"]);
  });
});

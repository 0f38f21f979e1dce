import { describe, expect, test } from "vitest";
import { analyse } from "../analyse.js";
import { identityWith, allow, ORDERS } from "../build-capabilities.js";

const TEAM = { Condition: { StringEquals: { "aws:PrincipalTag/team": "data" } } };
const connects = allow("rds-db:connect", "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app");

/** A role with access that trusts the account, for those of the team, and somebody who may assume it. */
function files(caller: string, asked: object = TEAM): Readonly<Record<string, string>> {
  const trust = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "arn:aws:iam::111122223333:root" }, ...asked },
    ],
  };
  const policy = { Version: "2012-10-17", Statement: [connects] };
  return {
    "main.tf": `${ORDERS}${caller}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = <<-JSON
${JSON.stringify(trust)}
  JSON
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = <<-JSON
${JSON.stringify(policy)}
  JSON
}
`,
  };
}

const assumes = [allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/app")];
const dev = (more = ""): string => identityWith("user", "dev", assumes, { more });
const job = (more = ""): string => identityWith("role", "job", assumes, { more });

/** How surely a source gets in, and what limits it; none when it does not. */
async function shown(tree: Readonly<Record<string, string>>, source: string): Promise<readonly string[]> {
  const { paths } = await analyse(tree);
  return paths
    .filter((path) => path.source.label === source && path.hops.some(({ target }) => target === "role/app"))
    .map(({ certainty, guards }) => [certainty, ...guards.map(({ key }) => key)].join(" "));
}

describe("a trust policy that asks for a tag of the principal", () => {
  test("lets in a user that has it, without a limit", async () => {
    expect(await shown(files(dev('tags = { team = "data" }')), "user/dev")).toEqual(["must"]);
  });

  test("does not let in a user with another one, or without it", async () => {
    expect(await shown(files(dev('tags = { team = "web" }')), "user/dev")).toEqual([]);
    expect(await shown(files(dev()), "user/dev")).toEqual([]);
  });

  test("lets in a user that has it from the provider's default tags", async () => {
    const provider = `provider "aws" {
  default_tags {
    tags = { team = "data" }
  }
}
`;
    expect(await shown(files(provider + dev()), "user/dev")).toEqual(["must"]);
    expect(await shown(files(provider + dev('tags = { team = "web" }')), "user/dev")).toEqual([]);
  });

  test("may let in a user whose tags are not known", async () => {
    const tags = `variable "tags" {
  type = map(string)
}
`;
    expect(await shown(files(tags + dev("tags = var.tags")), "user/dev")).toEqual(["may aws:PrincipalTag/team"]);
  });

  test("may let in a role without it, whose sessions can have it", async () => {
    expect(await shown(files(job()), "service:ec2.amazonaws.com")).toEqual(["may aws:PrincipalTag/team"]);
    expect(await shown(files(job('tags = { team = "data" }')), "service:ec2.amazonaws.com")).toEqual(["must"]);
  });

  test("lets in whoever does not have the tag that is not to be", async () => {
    const other = { Condition: { StringNotEquals: { "aws:PrincipalTag/team": "web" } } };
    expect(await shown(files(dev(), other), "user/dev")).toEqual(["must"]);
    expect(await shown(files(dev('tags = { team = "web" }'), other), "user/dev")).toEqual([]);
  });
});

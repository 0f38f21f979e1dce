import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AccessPathReport } from "../../src/report/result.js";
import { folderOf, run, type Run } from "./program.js";

const MAIN = `provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["111122223333"]
}

resource "aws_db_instance" "orders" {
  engine                              = "postgres"
  username                            = "owner"
  iam_database_authentication_enabled = true
}

resource "aws_iam_role" "api" {
  name = "api"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com", AWS = "999988887777" }
    }]
  })
}

resource "aws_iam_role_policy" "api" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:\${aws_db_instance.orders.resource_id}/app"
    }]
  })
}

resource "aws_iam_user_policy" "dba" {
  user = aws_iam_user.dba.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "rds-db:connect", Resource = "*" }]
  })
}

resource "aws_iam_user" "dba" {
  name = "dba"
}
`;

const CONFIG = 'access:\n  known-accounts: { "999988887777": Backup Vendor }\n';
const cwd = folderOf({ "infra/main.tf": MAIN, "infra/.rds-gate.yml": CONFIG });

const access = (...args: readonly string[]): Promise<Run> => run(["access", "infra", ...args], { cwd });
const pathsIn = ({ stdout }: Run): readonly AccessPathReport[] =>
  (JSON.parse(stdout) as { readonly accessPaths: readonly AccessPathReport[] }).accessPaths;
const sources = async (...args: readonly string[]): Promise<readonly string[]> =>
  pathsIn(await access("--format", "json", ...args)).map(({ source }) => source);

describe("rds-gate access", () => {
  it("lists by database what can be done, and who can do it by which way", async () => {
    const { code, stdout, stderr } = await access();
    expect(stdout).toBe(`any database
  connect as any user
    critical 100  user/dba  infra/main.tf:40:65

aws_db_instance.orders
  connect as app
    high      75  account:999988887777 (Backup Vendor) → assume:role/api  infra/main.tf:31:7
    low       35  service:ecs-tasks.amazonaws.com → assume:role/api  infra/main.tf:31:7

3 ways to 2 databases from 3 sources
`);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("lists who is outside, with the names of accounts", async () => {
    expect((await access("--external")).stdout).toBe(`account:999988887777 (Backup Vendor)
  high      75  connect to aws_db_instance.orders as app  through assume:role/api  infra/main.tf:31:7

1 way to 1 database from 1 source
`);
  });

  it("lists what is asked for; who reaches any database reaches each", async () => {
    expect(await sources("--from", "user/*")).toEqual(["user/dba"]);
    expect(await sources("--to", "aws_db_instance.*")).toEqual([
      "user/dba",
      "account:999988887777",
      "service:ecs-tasks.amazonaws.com",
    ]);
    expect(await sources("--to", "any")).toEqual(["user/dba"]);
    expect(await sources("--min-score", "70")).toEqual(["user/dba", "account:999988887777"]);
    expect((await access("--from", "nobody")).stdout).toBe("no ways to a database\n");
  });

  it("draws them", async () => {
    expect((await access("--format", "mermaid", "--external")).stdout.split("\n").slice(0, 2)).toEqual([
      "flowchart LR",
      '  n0(["account:999988887777 (Backup Vendor)"])',
    ]);
    expect((await access("--format", "dot")).stdout).toMatch(/^digraph access \{\n[^]*\n\}\n$/);
  });

  it("writes the file of accepted ways", async () => {
    const { code, stdout } = await access("--accept", "accepted.json");
    expect([code, stdout]).toEqual([0, ""]);
    const { paths } = JSON.parse(readFileSync(join(cwd, "accepted.json"), "utf8")) as { readonly paths: unknown[] };
    expect(paths).toHaveLength(3);
  });

  it("says what could not be read, which may hide a way", async () => {
    const broken = folderOf({ "main.tf": `${MAIN}\nresource "x" {\n  a = = 1\n}\n` });
    const { code, stdout, stderr } = await run(["access"], { cwd: broken });
    expect(code).toBe(2);
    expect(stdout).toContain("3 ways to");
    expect(stderr).toMatch(/^main\.tf:\d+:\d+: /m);
  });

  it("refuses scores that are none", async () => {
    const { code, stderr } = await access("--min-score", "many");
    expect(code).toBe(2);
    expect(stderr).toContain("write a number from 0 to 100.");
  });
});

describe("rds-gate access --accepted", () => {
  const files = { "main.tf": MAIN };

  it("lists only what the file does not accept, and fails when that is severe", async () => {
    const folder = folderOf(files);
    const list = (...args: readonly string[]): Promise<Run> => run(["access", ...args], { cwd: folder });
    expect((await list("--accept", "accepted.json", "--from", "account:*")).code).toBe(0);
    const others = await list("--accepted", "accepted.json", "--format", "json");
    expect(pathsIn(others).map(({ source }) => source)).toEqual(["user/dba", "service:ecs-tasks.amazonaws.com"]);
    expect(others.code).toBe(1);
    const low = await list("--accepted", "accepted.json", "--from", "service:*", "--format", "json");
    expect([low.code, pathsIn(low)]).toMatchObject([0, [{ severity: "low" }]]);
    await list("--accept", "accepted.json");
    expect(await list("--accepted", "accepted.json")).toMatchObject({ code: 0, stderr: "" });
  });

  it("calls stacks as the Action does, which reads from the root of the repository", async () => {
    const folder = folderOf({ "infra/main.tf": MAIN });
    await run(["access", "infra", "--accept", "accepted.json"], { cwd: folder });
    const { paths } = JSON.parse(readFileSync(join(folder, "accepted.json"), "utf8")) as {
      readonly paths: readonly { readonly stack: string }[];
    };
    expect(new Set(paths.map(({ stack }) => stack))).toEqual(new Set(["infra"]));
    const again = await run(["access", "infra/main.tf", "--accepted", "accepted.json"], { cwd: folder });
    expect(again).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["low", 1],
    ["none", 0],
  ])("fails as access.fail-on says: %s", async (failOn, code) => {
    const none = JSON.stringify({ schemaVersion: "1.0", paths: [] });
    const config = `access:\n  fail-on: ${failOn}\n`;
    const folder = folderOf({ ...files, "accepted.json": none, ".rds-gate.yml": config });
    const result = await run(["access", "--accepted", "accepted.json", "--from", "service:*"], { cwd: folder });
    expect([result.code, result.stderr]).toEqual([code, ""]);
  });

  it.each([
    ["nowhere.json", "there is no file nowhere.json; write it with rds-gate access --accept nowhere.json"],
    ["broken.json", "broken.json is not JSON"],
    ["main.json", 'main.json has no list "paths"'],
  ])("says what is wrong with %s", async (file, message) => {
    const folder = folderOf({ ...files, "broken.json": "{", "main.json": "{}" });
    const { code, stdout, stderr } = await run(["access", "main.tf", "--accepted", file], { cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

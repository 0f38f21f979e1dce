import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AccessPathReport } from "../../src/report/result.js";
import { folderOf, run, type Run } from "./program.js";

const USER = `resource "aws_iam_user_policy" "dba" {
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

${USER}`;

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
                  user/dba may log in to any database as any user.

aws_db_instance.orders
  connect as app
    high      75  account:999988887777 (Backup Vendor) → assume:role/api  infra/main.tf:31:7
                  The account 999988887777 (Backup Vendor) can assume role/api, which may log in to
                  aws_db_instance.orders as app.
    low       35  service:ecs-tasks.amazonaws.com → assume:role/api  infra/main.tf:31:7
                  What runs in ecs-tasks.amazonaws.com can assume role/api, which may log in to
                  aws_db_instance.orders as app.

From outside (1)
  high      75  account:999988887777 (Backup Vendor)  connect to aws_db_instance.orders as app

3 ways to 2 databases from 3 sources
`);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("lists who is outside, with the names of accounts", async () => {
    expect((await access("--external")).stdout).toBe(`account:999988887777 (Backup Vendor)
  high      75  connect to aws_db_instance.orders as app  through assume:role/api  infra/main.tf:31:7
                The account 999988887777 (Backup Vendor) can assume role/api, which may log in to
                aws_db_instance.orders as app.

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
    expect(await sources("--from", "Backup *")).toEqual(["account:999988887777"]);
  });

  it.each([
    [["--from", "user/dab"], 'no way begins at "user/dab"; did you mean user/dba?\n'],
    [
      ["--from", "saml:*"],
      'no way begins at "saml:*"; there are user/dba, account:999988887777, service:ecs-tasks.amazonaws.com\n',
    ],
    [
      ["--to", "aws_db_instance.order"],
      'no database is called "aws_db_instance.order"; did you mean aws_db_instance.orders?\n',
    ],
  ])("says that nothing is called so: %j", async (args, message) => {
    const { code, stdout, stderr } = await access("--format", "json", ...args);
    expect([code, stderr]).toEqual([0, message]);
    expect(stdout).not.toContain("999988887777");
  });

  it("follows the published schema as JSON, with who is outside", async () => {
    const { stdout, stderr, code } = await access("--format", "json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: "1.0",
      tool: { name: "rds-gate" },
      accessPathsCut: 0,
      external: [
        {
          source: "account:999988887777",
          sourceName: "Backup Vendor",
          sourceKind: "account",
          severity: "high",
          reaches: [{ db: "aws_db_instance.orders", access: "connect", dbUser: "app", certainty: "must" }],
        },
      ],
      diagnostics: [],
    });
  });

  it("has colours when they are asked for, and none in a pipe", async () => {
    const escape = String.fromCharCode(27);
    expect((await access("--color")).stdout).toContain(`${escape}[1m${escape}[31mhigh`);
    expect((await access()).stdout).not.toContain(escape);
    const forced = await run(["access", "infra", "--no-color"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(forced.stdout).not.toContain(escape);
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

  it("takes names of accounts from a file beside the configuration, and says where it is not", async () => {
    const config = "access:\n  known-accounts-file: lists/accounts.yml\n";
    const list = "- name: Scanner\n  accounts: ['999988887777']\n";
    const folder = folderOf({ "main.tf": MAIN, ".rds-gate.yml": config, "lists/accounts.yml": list });
    expect((await run(["access"], { cwd: folder })).stdout).toContain("account:999988887777 (Scanner)");
    const without = folderOf({ "main.tf": MAIN, ".rds-gate.yml": config });
    expect(await run(["access"], { cwd: without })).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        "rds-gate: .rds-gate.yml:2:24: there is no file lists/accounts.yml; write its path relative to this file, and commit it\n",
    });
  });

  it("says what could not be read, which may hide a way", async () => {
    const broken = folderOf({ "main.tf": `${MAIN}\nresource "x" {\n  a = = 1\n}\n` });
    const { code, stdout, stderr } = await run(["access"], { cwd: broken });
    expect(code).toBe(2);
    expect(stdout).toContain("3 ways to");
    expect(stderr).toMatch(/^main\.tf:\d+:\d+: /m);
  });

  it("draws no more than a person looks at, and says so", async () => {
    const users = Array.from({ length: 40 }, (_, n) => USER.replaceAll("dba", `dba${n}`)).join("\n");
    const folder = folderOf({ "main.tf": MAIN + users });
    const { stdout } = await run(["access", "--format", "mermaid"], { cwd: folder });
    expect(stdout.match(/ -->/g)).toHaveLength(25);
    expect(stdout).toMatch(/^ {2}%% \d+ more are not drawn$/m);
    const all = await run(["access", "--format", "dot"], { cwd: folder });
    expect(all.stdout.match(/ -> /g)?.length).toBeGreaterThan(40);
  });

  it("says of each file why it is not read, and lists nothing as if that were all", async () => {
    const folder = folderOf({
      "account/identities.json": "",
      "account/instances.json": "DBINSTANCES\torders\n",
      "main.tf": MAIN,
    });
    const none = await run(["access", "account"], { cwd: folder });
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("account has no Terraform, CloudFormation or IAM policy files, and nothing that the");
    expect(none.stderr).toContain("identities.json: the file is empty");
    expect(none.stderr).toContain("instances.json: the file is not JSON, and is not read; add --output json");
    const one = await run(["access", "main.tf", "account/instances.json"], { cwd: folder });
    expect(one.code).toBe(2);
    expect(one.stdout).toContain("3 ways to");
    expect(one.stderr).toContain("account/instances.json:1:1: the file is not JSON");
  });

  it("refuses scores that are none", async () => {
    const { code, stderr } = await access("--min-score", "many");
    expect(code).toBe(2);
    expect(stderr).toContain("Write a number from 0 to 100.");
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

describe("rds-gate access decide", () => {
  const resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app";
  const statement = { Effect: "Allow", Action: "rds-db:connect", Resource: resource };
  const request = {
    principal: { arn: "arn:aws:iam::111122223333:role/app" },
    identityPolicies: [{ Version: "2012-10-17", Statement: [statement] }],
    queries: [
      { action: "rds-db:connect", resource },
      { action: "rds:DeleteDBInstance", resource: "*" },
    ],
  };
  const folder = folderOf({
    "request.json": JSON.stringify(request, undefined, 2),
    "marked.json": `\ufeff${JSON.stringify(request)}`,
  });

  it("says what IAM answers, in JSON, or in words when that is asked for", async () => {
    const { code, stdout, stderr } = await run(["access", "decide", "request.json"], { cwd: folder });
    expect([code, stderr]).toEqual([0, ""]);
    const { decisions } = JSON.parse(stdout) as { readonly decisions: readonly { readonly decision: string }[] };
    expect(decisions.map(({ decision }) => decision)).toEqual(["must-allow", "deny-implicit"]);
    const words = await run(["access", "decide", "request.json", "--format", "text"], { cwd: folder });
    expect(words.stdout).toContain(`must-allow  rds-db:connect  ${resource}\n  request.json:9:`);
  });

  it("takes a file with a byte order mark, and writes where it is told", async () => {
    const { code } = await run(["access", "decide", "marked.json", "--output", "out.json"], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toContain('"must-allow"');
  });
});

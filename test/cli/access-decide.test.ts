import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { folderOf, run, type Run } from "./program.js";

const DATABASE = "arn:aws:rds:eu-west-1:111122223333:db:orders";
const REQUEST = `{
  "principal": { "arn": "arn:aws:iam::111122223333:role/app", "type": "role", "tags": { "team": "orders" } },
  "identityPolicies": [{
    "Version": "2012-10-17",
    "Statement": [
      { "Effect": "Allow", "Action": "rds-db:connect", "Resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app",
        "Condition": { "StringEquals": { "aws:PrincipalTag/stage": ["test", "production"] } } },
      { "Effect": "Allow", "Action": "rds:*", "Resource": "*" },
      { "Effect": "Deny", "Action": "rds:ModifyDBInstance", "Resource": "*",
        "Condition": { "Bool": { "rds:PubliclyAccessible": "true" } } }
    ]
  }],
  "permissionsBoundary": "PowerUserAccess",
  "queries": [
    { "action": "rds-db:connect", "resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app" },
    { "action": "rds:ModifyDBInstance", "resource": "${DATABASE}" },
    { "action": "rds-db:connect", "resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/admin" },
    { "action": "rds:RestoreDBInstanceFromDBSnapshot", "resource": ["${DATABASE}", "${DATABASE}-2"] }
  ]
}
`;
const cwd = folderOf({
  "request.json": REQUEST,
  "broken.json": '{\n  "principal": 5,\n  "queries": [{ "action": "x" }]\n}\n',
});

const decide = (...args: readonly string[]): Promise<Run> => run(["access", "decide", ...args], { cwd });

interface Decided {
  readonly decisions: readonly {
    readonly decision: string;
    readonly because: readonly { readonly message: string; readonly startLine?: number }[];
  }[];
}

describe("rds-gate access decide", () => {
  it("prints decisions, what they rest on and depend on, as the schema says", async () => {
    const { code, stdout, stderr } = await decide("request.json");
    expect([code, stderr]).toEqual([0, ""]);
    const printed = JSON.parse(stdout) as Decided;
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../schemas/decisions.json"), "utf8"),
    ) as object;
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(printed) ? [] : validate.errors).toEqual([]);
    expect(printed.decisions.map(({ decision }) => decision)).toEqual([
      ...["may-allow", "must-allow", "deny-implicit", "must-allow"],
    ]);
    expect(printed.decisions[0]).toEqual({
      action: "rds-db:connect",
      resource: "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app",
      decision: "may-allow",
      because: [
        {
          message: "may allow rds-db:connect",
          path: "request.json",
          startLine: 6,
          startColumn: 7,
          endLine: 7,
          endColumn: 96,
        },
        { message: "aws:PrincipalTag/stage of the request is not known" },
      ],
      residual: [{ operator: "StringEquals", key: "aws:PrincipalTag/stage", values: ["test", "production"] }],
    });
  });

  it("says the same in lines", async () => {
    const { code, stdout } = await decide("request.json", "--format", "text");
    expect(code).toBe(0);
    expect(stdout).toBe(`may-allow  rds-db:connect  arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app
  request.json:6:7: may allow rds-db:connect
  aws:PrincipalTag/stage of the request is not known
  depends on StringEquals aws:PrincipalTag/stage: test, production

must-allow  rds:ModifyDBInstance  ${DATABASE}
  request.json:8:7: allows rds:ModifyDBInstance
  request.json:10:34: rds:PubliclyAccessible never comes with rds:ModifyDBInstance: the statement denies nothing

deny-implicit  rds-db:connect  arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/admin
  no identity policy allows rds-db:connect on it

must-allow  rds:RestoreDBInstanceFromDBSnapshot  ${DATABASE}, ${DATABASE}-2
  request.json:8:7: allows rds:RestoreDBInstanceFromDBSnapshot
`);
  });

  it("writes to a file", async () => {
    const { code, stdout } = await decide("request.json", "--output", "decisions.json");
    expect([code, stdout]).toEqual([0, ""]);
    const { decisions } = JSON.parse(readFileSync(join(cwd, "decisions.json"), "utf8")) as Decided;
    expect(decisions).toHaveLength(4);
  });

  test.each([
    ["nowhere.json", "there is no file nowhere.json"],
    [".", ". is a folder; name a file"],
    ["broken.json", "broken.json:2:3: the arn of the principal is not a text"],
    ["broken.json", "broken.json:3:17: a query has an action, a service and a name such as"],
  ])("refuses %s: %s", async (file, message) => {
    const { code, stdout, stderr } = await decide(file);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("fault of RDS Gate");
  });
});

import { describe, expect, it, test } from "vitest";
import { idleConditions } from "../../src/iam/idle-conditions.js";
import { readPolicy } from "../../src/iam/statements.js";
import { known } from "../graph/build-values.js";
import { encoded } from "./build-policies.js";

type Statement = Readonly<Record<string, unknown>>;

const idle = (statement: Statement): ReturnType<typeof idleConditions> => {
  const document = { Version: "2012-10-17", Statement: { Effect: "Deny", Resource: "*", ...statement } };
  return readPolicy(encoded(document), [], () => []).statements.flatMap(idleConditions);
};
const PUBLIC = { Bool: { "rds:PubliclyAccessible": "true" } };

describe("a condition is idle", () => {
  test.each<readonly [string, Statement, effect: string, actions: readonly string[]]>([
    [
      "for an action that never has its key",
      { Action: "rds:ModifyDBInstance" },
      "never_matches",
      ["rds:ModifyDBInstance"],
    ],
    [
      "for one of two actions",
      { Action: ["rds:CreateDBInstance", "rds:ModifyDBInstance"] },
      "never_matches",
      ["rds:ModifyDBInstance"],
    ],
    ["for all actions of a pattern", { Action: "rds:Modify*" }, "never_matches", ["rds:Modify*"]],
    [
      "so that everything is denied",
      { Action: "rds:ModifyDBInstance", Condition: { StringNotEquals: { "rds:PubliclyAccessible": "false" } } },
      "always_matches",
      ["rds:ModifyDBInstance"],
    ],
    [
      "so that a grant is dead",
      { Effect: "Allow", Action: "rds:ModifyDBInstance" },
      "never_matches",
      ["rds:ModifyDBInstance"],
    ],
    [
      "so that a grant is void",
      {
        Effect: "Allow",
        Action: "rds:ModifyDBInstance",
        Condition: { BoolIfExists: { "rds:PubliclyAccessible": "false" } },
      },
      "always_matches",
      ["rds:ModifyDBInstance"],
    ],
  ])("%s", (_, statement, effect, actions) => {
    expect(idle({ Condition: PUBLIC, ...statement })).toMatchObject([{ effect, actions }]);
  });
});

describe("a condition is not idle", () => {
  test.each<readonly [string, Statement]>([
    ["for an action that has its key", { Action: "rds:CreateDBInstance" }],
    ["for a pattern of actions of which some have it", { Action: "rds:*" }],
    ["for all actions", { Action: "*" }],
    ["for an action that the reference does not know", { Action: "rds:SomethingNew" }],
    ["with NotAction", { NotAction: "rds:ModifyDBInstance" }],
    ["with a global key", { Action: "rds:ModifyDBInstance", Condition: { Bool: { "aws:SecureTransport": "false" } } }],
    ["with a key of another service", { Action: "rds:ModifyDBInstance", Condition: { Null: { "ec2:Vpc": "true" } } }],
    [
      "where a grant is dead for some of its actions",
      { Effect: "Allow", Action: ["rds:CreateDBInstance", "rds:ModifyDBInstance"] },
    ],
    [
      "with IfExists beside an action that has its key",
      {
        Action: ["rds:CreateDBInstance", "rds:ModifyDBInstance"],
        Condition: { BoolIfExists: { "rds:PubliclyAccessible": "true" } },
      },
    ],
  ])("%s", (_, statement) => {
    expect(idle({ Condition: PUBLIC, ...statement })).toEqual([]);
  });

  it("when the condition cannot be read", () => {
    expect(readPolicy(known("{"), [], () => []).statements.flatMap(idleConditions)).toEqual([]);
    expect(idle({ Action: "rds:ModifyDBInstance", Condition: "x" })).toEqual([]);
  });
});

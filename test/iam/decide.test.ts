import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Outcome } from "../../src/iam/decide.js";
import { answer } from "../../src/iam/request-file/answer.js";
import { RequestFileError } from "../../src/iam/request-file/problems.js";
import { readRequestFile } from "../../src/iam/request-file/read.js";

interface Asked {
  readonly action: string;
  readonly resource: string;
  readonly decision: Outcome;
}

interface Case {
  readonly id: string;
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: { readonly queries: readonly Asked[] };
}

const cases = ["decisions", "evaluation"].flatMap((name) => {
  const text = readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly cases: readonly Case[] }).cases;
});

function outcomes(input: Readonly<Record<string, unknown>>): readonly Outcome[] {
  const { requester, queries } = readRequestFile("request.json", JSON.stringify(input));
  return queries.map((query) => answer(query, requester).decision);
}

test.each(cases.map((it) => [`${it.id}: ${it.title}`, it] as const))("%s", (_, { input, expect: expected }) => {
  expect(outcomes({ ...input, queries: expected.queries })).toEqual(expected.queries.map(({ decision }) => decision));
});

const ROLE = { arn: "arn:aws:iam::111122223333:role/app", type: "role", tags: { team: "orders" } };
const USER = { arn: "arn:aws:iam::111122223333:user/alice", type: "user" };
const SECRET = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/k";

type Statement = Readonly<Record<string, unknown>>;

const policy = (...Statement: readonly Statement[]): object => ({ Version: "2012-10-17", Statement });
const allow = (Action: unknown, more: Statement = {}): Statement => ({
  Effect: "Allow",
  Action,
  Resource: "*",
  ...more,
});
const deny = (Action: unknown, more: Statement = {}): Statement => ({ Effect: "Deny", Action, Resource: "*", ...more });
const when = (operator: string, key: string, value: unknown): Statement => ({
  Condition: { [operator]: { [key]: value } },
});

interface Question {
  readonly action?: string;
  readonly resource?: string;
  readonly context?: Readonly<Record<string, unknown>>;
}

const ask = (input: Readonly<Record<string, unknown>>, question: Question = {}): Outcome | undefined =>
  outcomes({
    principal: ROLE,
    ...input,
    queries: [{ action: "secretsmanager:GetSecretValue", resource: SECRET, ...question }],
  })[0];

const read = allow("secretsmanager:GetSecretValue");

describe("conditions", () => {
  test.each<readonly [operator: string, written: unknown, requested: unknown, holds: boolean]>([
    ["StringEquals", "a", "a", true],
    ["StringEquals", "A", "a", false],
    ["StringEquals", "a*", "ab", false],
    ["StringEquals", ["x", "a"], "a", true],
    ["StringNotEquals", ["x", "a"], "a", false],
    ["StringNotEquals", ["x", "y"], "a", true],
    ["StringEqualsIgnoreCase", "AB", "ab", true],
    ["StringNotEqualsIgnoreCase", "AB", "ab", false],
    ["StringLike", "a*c?", "abbcd", true],
    ["StringNotLike", "a*", "abc", false],
    ["NumericEquals", "3", "3.0", true],
    ["NumericNotEquals", "3", "4", true],
    ["NumericLessThan", "3", "2", true],
    ["NumericLessThanEquals", 3, "3", true],
    ["NumericGreaterThan", "3", "3", false],
    ["NumericGreaterThanEquals", "3", "3", true],
    ["DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", true],
    ["DateGreaterThan", "2026-01-01T00:00:00Z", "1767225601", true],
    ["DateNotEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false],
    ["Bool", "true", "TRUE", true],
    ["Bool", "false", "true", false],
    ["BinaryEquals", "QmluYXJ5", "QmluYXJ5", true],
    ["IpAddress", "10.0.0.0/8", "10.1.2.3", true],
    ["IpAddress", ["192.0.2.1", "2001:db8::/32"], "2001:db8::1", true],
    ["IpAddress", "10.0.0.0/8", "11.0.0.1", false],
    ["NotIpAddress", "10.0.0.0/8", "11.0.0.1", true],
    ["ArnLike", "arn:aws:iam::*:role/app-*", "arn:aws:iam::111122223333:role/app-1", true],
    ["ArnEquals", "arn:aws:iam::*:role/app", "arn:aws:iam::111122223333:role/app", true],
    ["ArnNotLike", "arn:aws:iam::*:role/*", "arn:aws:iam::111122223333:role/app", false],
    ["ArnNotEquals", "arn:aws:iam::*:role/*", "arn:aws:iam::111122223333:user/app", true],
    ["ForAnyValue:StringEquals", ["a", "b"], ["x", "b"], true],
    ["ForAnyValue:StringEquals", ["a"], ["x"], false],
    ["ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true],
    ["ForAllValues:StringEquals", ["a"], ["a", "b"], false],
    ["ForAllValues:StringNotEquals", ["a"], ["b", "c"], true],
    ["ForAnyValue:StringNotEquals", ["a"], ["a", "b"], true],
    ["StringEqualsIfExists", "a", "b", false],
  ])("%s %j holds for %j: %s", (operator, written, requested, holds) => {
    const policies = [policy(allow("secretsmanager:GetSecretValue", when(operator, "x:key", written)))];
    expect(ask({ identityPolicies: policies }, { context: { "X:Key": requested } })).toBe(
      holds ? "must-allow" : "deny-implicit",
    );
  });

  test.each<readonly [operator: string, value: unknown, holds: boolean]>([
    ["StringEquals", "a", false],
    ["StringNotEquals", "a", true],
    ["StringEqualsIfExists", "a", true],
    ["NotIpAddress", "10.0.0.0/8", true],
    ["Bool", "false", false],
    ["ForAllValues:StringEquals", ["a"], true],
    ["ForAnyValue:StringEquals", ["a"], false],
    ["Null", "true", true],
    ["Null", "false", false],
  ])("%s %j holds without the key: %s", (operator, value, holds) => {
    const policies = [policy(allow("secretsmanager:GetSecretValue", when(operator, "x:key", value)))];
    expect(ask({ identityPolicies: policies }, { context: { "x:key": null } })).toBe(
      holds ? "must-allow" : "deny-implicit",
    );
  });

  test.each<readonly [string, Statement, Outcome]>([
    ["a tag of the principal", when("StringEquals", "aws:PrincipalTag/team", "orders"), "must-allow"],
    ["another value of it", when("StringEquals", "aws:PrincipalTag/team", "other"), "deny-implicit"],
    ["a tag that a session may have", when("StringEquals", "aws:PrincipalTag/role", "x"), "may-allow"],
    ["its ARN", when("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/app"), "must-allow"],
    ["its account", when("StringEquals", "aws:PrincipalAccount", "999988887777"), "deny-implicit"],
    ["an address that is not known", when("IpAddress", "aws:SourceIp", "10.0.0.0/8"), "may-allow"],
    ["a key of another service", when("StringEquals", "rds:DatabaseEngine", "mysql"), "deny-implicit"],
    ["TLS, which everybody can use", when("Bool", "aws:SecureTransport", "true"), "must-allow"],
    ["MFA, which may be there", when("Bool", "aws:MultiFactorAuthPresent", "true"), "may-allow"],
    ["a variable", when("StringEquals", "aws:PrincipalTag/team", "${aws:PrincipalTag/team}"), "must-allow"],
  ])("ask for %s", (_, condition, expected) => {
    expect(ask({ identityPolicies: [policy(allow("secretsmanager:GetSecretValue", condition))] })).toBe(expected);
  });
});

describe("variables", () => {
  const connect = (user: string): object =>
    policy(allow("rds-db:connect", { Resource: `arn:aws:rds-db:*:*:dbuser:*/${user}` }));
  const login = (user: string): Question => ({
    action: "rds-db:connect",
    resource: `arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-A/${user}`,
  });

  test.each<readonly [string, object, string, string, Outcome]>([
    ["have the principal's value", USER, "${aws:username}", "alice", "must-allow"],
    ["have a tag's value", ROLE, "${aws:PrincipalTag/team}", "orders", "must-allow"],
    ["have their default where there is no value", ROLE, "${aws:username, 'Guest'}", "Guest", "must-allow"],
    ["may have any value where it is not known", ROLE, "${aws:PrincipalTag/other}", "x", "may-allow"],
    ["are characters when they are escaped", ROLE, "${*}", "x", "deny-implicit"],
  ])("%s", (_, principal, written, user, expected) => {
    expect(ask({ principal, identityPolicies: [connect(written)] }, login(user))).toBe(expected);
  });
});

describe("layers", () => {
  const trusting = (Principal: unknown, more: Statement = {}): object =>
    policy(allow("secretsmanager:GetSecretValue", { Principal, ...more }));
  const elsewhere = { resource: SECRET.replace("111122223333", "999988887777") };

  test.each<readonly [string, Readonly<Record<string, unknown>>, Question, Outcome]>([
    ["nothing allows it", { identityPolicies: [] }, {}, "deny-implicit"],
    ["a group allows it", { groups: [{ name: "g", policies: [policy(read)] }] }, {}, "must-allow"],
    ["a managed policy allows it", { managedPolicies: ["PowerUserAccess"] }, {}, "must-allow"],
    [
      "a managed policy is not known",
      { managedPolicies: ["arn:aws:iam::aws:policy/SomethingFullAccess"] },
      {},
      "may-allow",
    ],
    [
      "a session policy does not",
      { identityPolicies: [policy(read)], sessionPolicies: [policy(allow("s3:*"))] },
      {},
      "deny-implicit",
    ],
    [
      "a level of service control policies does not",
      { identityPolicies: [policy(read)], scps: [[policy(allow("*"))], [policy(allow("s3:*"))]] },
      {},
      "deny-implicit",
    ],
    [
      "every level does",
      { identityPolicies: [policy(read)], scps: [[policy(allow("*"))], [policy(allow("secretsmanager:*"))]] },
      {},
      "must-allow",
    ],
    [
      "a resource control policy denies it",
      { identityPolicies: [policy(read)], rcps: [policy(deny("secretsmanager:*", { Principal: "*" }))] },
      {},
      "deny-explicit",
    ],
    [
      "a boundary denies it",
      { identityPolicies: [policy(read)], boundary: policy(allow("*"), deny("secretsmanager:*")) },
      {},
      "deny-explicit",
    ],
    ["the resource names the role", { resourcePolicies: [trusting({ AWS: ROLE.arn })] }, {}, "must-allow"],
    [
      "the resource names the role, whose boundary does not",
      { resourcePolicies: [trusting({ AWS: ROLE.arn })], boundary: policy(allow("s3:*")) },
      {},
      "deny-implicit",
    ],
    [
      "the resource names the user, whatever bounds it",
      { principal: USER, resourcePolicies: [trusting({ AWS: USER.arn })], boundary: policy(allow("s3:*")) },
      {},
      "must-allow",
    ],
    [
      "the resource names the account alone",
      { resourcePolicies: [trusting({ AWS: "111122223333" })] },
      {},
      "deny-implicit",
    ],
    [
      "the resource denies it",
      { identityPolicies: [policy(read)], resourcePolicies: [policy(deny("*", { Principal: "*" }))] },
      {},
      "deny-explicit",
    ],
    [
      "the resource denies it to others",
      {
        principal: USER,
        identityPolicies: [policy(read)],
        resourcePolicies: [policy(deny("*", { NotPrincipal: { AWS: [USER.arn, "111122223333"] } }))],
      },
      {},
      "must-allow",
    ],
    ["another account's resource does not name it", { identityPolicies: [policy(read)] }, elsewhere, "deny-implicit"],
    [
      "another account's resource names it",
      { identityPolicies: [policy(read)], resourcePolicies: [trusting({ AWS: ROLE.arn })] },
      elsewhere,
      "must-allow",
    ],
    [
      "another account's resource names it, its own policies do not",
      { resourcePolicies: [trusting({ AWS: ROLE.arn })] },
      elsewhere,
      "deny-implicit",
    ],
    [
      "a key leaves it to the account",
      {
        identityPolicies: [policy(allow("kms:Decrypt"))],
        resourcePolicies: [policy(allow("kms:*", { Principal: { AWS: "arn:aws:iam::111122223333:root" } }))],
      },
      { action: "kms:Decrypt", resource: KEY },
      "must-allow",
    ],
    [
      "a key does not name the account",
      {
        identityPolicies: [policy(allow("kms:Decrypt"))],
        resourcePolicies: [policy(allow("kms:*", { Principal: { AWS: "arn:aws:iam::111122223333:role/other" } }))],
      },
      { action: "kms:Decrypt", resource: KEY },
      "deny-implicit",
    ],
    [
      "a Deny may apply",
      { identityPolicies: [policy(read, deny("*", when("IpAddress", "aws:SourceIp", "10.0.0.0/8")))] },
      {},
      "may-allow",
    ],
    [
      "IAM does not accept the policy",
      { identityPolicies: [policy({ ...read, NotAction: ["s3:*"] })] },
      {},
      "may-allow",
    ],
  ])("%s", (_, input, question, expected) => {
    expect(ask(input, question)).toBe(expected);
  });
});

describe("a file that asks", () => {
  test.each([
    ["{", /^request\.json:1:\d+: /],
    ["[]", /a JSON object is expected/],
    ["{}", /the principal has no arn.*there are no queries/s],
    [JSON.stringify({ principal: ROLE, polices: [], queries: [] }), /there is no "polices" here; it has principal/],
    [JSON.stringify({ principal: ROLE, identityPolicies: ["{"], queries: [] }), /a policy document is expected/],
    [
      JSON.stringify({ principal: { arn: "app" }, queries: [] }),
      /"app" is not the ARN of a user, role, session or account root; write/,
    ],
    [JSON.stringify({ principal: ROLE, queries: [{ action: "connect" }] }), /a query has an action/],
    [
      JSON.stringify({ principal: ROLE, queries: [{ action: "rds-db:connect", resource: "orders" }] }),
      /neither an ARN/,
    ],
  ])("for nothing, as %s, is refused with place and remedy", (text, message) => {
    expect(() => readRequestFile("request.json", text)).toThrow(RequestFileError);
    expect(() => readRequestFile("request.json", text)).toThrow(message);
  });
});

const statements = fc.array(
  fc.record(
    {
      Effect: fc.constantFrom("Allow", "Deny"),
      Action: fc.constantFrom("*", "secretsmanager:*", "secretsmanager:GetSecretValue", "s3:*"),
      Resource: fc.constantFrom("*", SECRET, "arn:aws:secretsmanager:*:*:secret:ord*", "arn:aws:s3:::b"),
      Condition: fc.constantFrom(
        { StringEquals: { "x:key": "a" } },
        { StringNotEquals: { "x:key": "a" } },
        { StringEqualsIfExists: { "x:key": ["a", "b"] } },
        { Null: { "x:key": "true" } },
        { "ForAllValues:StringLike": { "x:key": "a*" } },
      ),
    },
    { requiredKeys: ["Effect", "Action", "Resource"] },
  ),
  { maxLength: 4 },
);
const isAllowed = (outcome: Outcome | undefined): boolean => outcome === "must-allow" || outcome === "may-allow";
const RANK: Readonly<Record<Outcome, number>> = {
  "must-allow": 2,
  "may-allow": 1,
  "deny-implicit": 0,
  "deny-explicit": 0,
};
const rank = (outcome: Outcome | undefined): number => (outcome === undefined ? -1 : RANK[outcome]);

describe("any policies", () => {
  it("allow no more with one more Deny, and no less with one more Allow", () => {
    fc.assert(
      fc.property(statements, statements, (own, more) => {
        const before = ask({ identityPolicies: [policy(...own)] });
        const denies = more.filter(({ Effect }) => Effect === "Deny");
        const allows = more.filter(({ Effect }) => Effect === "Allow");
        expect(rank(ask({ identityPolicies: [policy(...own), policy(...denies, allow("x:y"))] }))).toBeLessThanOrEqual(
          rank(before),
        );
        expect(
          rank(ask({ identityPolicies: [policy(...own), policy(...allows, allow("x:y"))] })),
        ).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });

  it("are decided soundly where something is not known: whatever the key is, what must be is so", () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(null, "a", "ab", "c"), (own, value) => {
        const open = ask({ identityPolicies: [policy(...own, allow("x:y"))] });
        const decided = ask({ identityPolicies: [policy(...own, allow("x:y"))] }, { context: { "x:key": value } });
        expect(decided).not.toBe("may-allow");
        if (open === "must-allow") expect(decided).toBe("must-allow");
        if (!isAllowed(open)) expect(isAllowed(decided)).toBe(false);
      }),
    );
  });
});

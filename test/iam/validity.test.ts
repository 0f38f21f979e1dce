import { describe, expect, test } from "vitest";
import { list, known, resource, unknown } from "../graph/build-values.js";
import { analyse, documentsOf, encoded } from "./build-policies.js";

const FINE = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

function complaint(statements: unknown, version = "2012-10-17"): string | undefined {
  return analyse({ Version: version, Statement: statements }).invalid;
}

describe("IAM refuses", () => {
  test.each<readonly [string, unknown, RegExp]>([
    ["a statement that is a text", [FINE, "s3:*"], /statement 2 is not an object/],
    [
      "a statement without effect",
      { Action: "s3:*", Resource: "*" },
      /has no Effect \(IAM: Syntax errors in policy\.\)/,
    ],
    [
      "an effect that there is not",
      { ...FINE, Effect: "Permit" },
      /no Effect "Permit" \(IAM: Syntax errors in policy\.\)/,
    ],
    [
      "an effect in small letters",
      { ...FINE, Effect: "allow" },
      /no Effect "allow" \(IAM: The policy failed legacy parsing\)/,
    ],
    [
      "an action with two colons",
      { ...FINE, Action: "rds-db:connect:app" },
      /"rds-db:connect:app" has more than one colon \(IAM: Actions\/Condition can contain only one colon\.\)/,
    ],
    [
      "a partition that there is not",
      { ...FINE, Resource: "arn:AWS:s3:::b" },
      /no partition "AWS" of the resource .*IAM: Partition "AWS" is not valid for resource "arn:AWS:s3:::b"\./,
    ],
    [
      "an ARN without partition",
      { ...FINE, Resource: "arn::s3:::b" },
      /Partition "" is not valid for resource "arn::s3:::b"\./,
    ],
    ["an ARN that ends early", { ...FINE, Resource: "arn:aws" }, /Resource vendor must be fully qualified/],
    [
      "a Region in an ARN of IAM",
      { ...FINE, Resource: "arn:aws:iam:eu-west-1:111122223333:role/r" },
      /IAM resource arn:aws:iam:eu-west-1:111122223333:role\/r cannot contain region information\./,
    ],
    ["a statement without action", { Effect: "Allow", Resource: "*" }, /neither Action nor NotAction/],
    ["an empty list of actions", { ...FINE, Action: [] }, /neither Action nor NotAction/],
    ["both kinds of actions", { ...FINE, NotAction: "s3:*" }, /both Action and NotAction/],
    ["a statement without resource", { Effect: "Allow", Action: "s3:*" }, /neither Resource nor NotResource/],
    ["a principal in the policy of an identity", { ...FINE, Principal: "*" }, /only resource and trust policies/],
    [
      "a wildcard for the service",
      { ...FINE, Action: "rds*:Con*" },
      /service of the action "rds\*:Con\*" has a wildcard \(IAM: Action vendors .* must not contain wildcards\.\)/,
    ],
    ["a wildcard for every service", { ...FINE, Action: "*:Get*" }, /service of the action "\*:Get\*" has a wildcard/],
    [
      "a wildcard in the service of an ARN",
      { ...FINE, Resource: "arn:aws:s*:::b" },
      /service of the resource .*IAM: Resource vendor must be fully qualified and cannot contain regexes\./,
    ],
    [
      "an ARN of too few segments",
      { ...FINE, Resource: "arn:aws:s3:bucket" },
      /neither an ARN nor "\*" \(IAM: The policy failed legacy parsing\)/,
    ],
    ["a statement id with a hyphen", { ...FINE, Sid: "read-all" }, /Sid has other characters/],
    [
      "more characters than the inline policies of a role may have together",
      { ...FINE, Resource: Array.from({ length: 60 }, (_, index) => `arn:aws:s3:::${"a".repeat(180)}${index}`) },
      /the policy has 1\d{4} characters, and may have at most 10240/,
    ],
    [
      "a space before an action",
      { ...FINE, Action: " rds-db:connect" },
      /no service " rds-db", .*\(IAM: Vendor {2}rds-db is not valid\)/,
    ],
    ["an action without a service", { ...FINE, Action: "connect" }, /does not begin with a service/],
    [
      "a statement id twice",
      [
        { ...FINE, Sid: "A" },
        { ...FINE, Sid: "A" },
      ],
      /"A" is used twice/,
    ],
    ["a policy without statements", [], /has no statement/],
  ])("%s", (_, statements, reason) => {
    expect(complaint(statements)).toMatch(reason);
  });

  test.each<readonly [string, unknown, RegExp]>([
    [
      "a principal that is a text",
      "arn:aws:iam::111122223333:root",
      /is neither "\*" nor an object .*Invalid principal/,
    ],
    ["a part of a principal as a wildcard", { AWS: "arn:aws:iam::111122223333:role/*" }, /has a wildcard beside/],
    ["a kind of principal that there is not", { Account: "111122223333" }, /no kind of principal "Account"/],
  ])("%s", (_, Principal, reason) => {
    const statement = { Effect: "Allow", Principal, Action: "sts:AssumeRole" };
    const role = resource("aws_iam_role.r", { assume_role_policy: encoded({ Statement: statement }) });
    expect(documentsOf([role])[0]?.invalid).toMatch(reason);
  });

  test("no principal that is everybody, an account, or not known", () => {
    for (const Principal of ["*", { AWS: "*" }, { AWS: ["111122223333"] }, { AWS: unknown("var.who") }]) {
      const statement = { Effect: "Allow", Principal, Action: "sts:AssumeRole" };
      const role = resource("aws_iam_role.r", { assume_role_policy: encoded({ Statement: statement }) });
      expect(documentsOf([role])[0]?.invalid).toBeUndefined();
    }
  });

  test("a version that there is not, and what is no JSON object", () => {
    expect(complaint(FINE, "2020-01-01")).toMatch(/no policy version "2020-01-01"/);
    expect(documentsOf([resource("aws_iam_policy.p", { policy: "not json" })])[0]?.invalid).toMatch(
      /not a JSON object/,
    );
  });

  test("a document that is far too large, which is not read", () => {
    const resources = Array.from({ length: 6000 }, (_, index) => `arn:aws:s3:::bucket-${index}`);
    const document = analyse({ Version: "2012-10-17", Statement: { ...FINE, Resource: resources } });
    expect(document).toMatchObject({ statements: [], invalid: "the policy is larger than IAM allows" });
    expect(document.unknown).toMatch(/more than 5000 values/);
  });

  test("a document with far more characters than IAM takes, which is not read", () => {
    const resources = Array.from({ length: 50 }, (_, index) => `arn:aws:s3:::${"*a".repeat(500)}${index}`);
    const document = analyse({ Version: "2012-10-17", Statement: { ...FINE, Resource: resources } });
    expect(document).toMatchObject({ statements: [], invalid: "the policy is larger than IAM allows" });
    expect(document.unknown).toMatch(/or 40000 characters/);
  });

  test("resources in a trust policy, and a trust policy without principal", () => {
    const trust = (statement: object): string | undefined =>
      documentsOf([resource("aws_iam_role.r", { assume_role_policy: encoded({ Statement: statement }) })])[0]?.invalid;
    const statement = { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } };
    expect(trust(statement)).toBeUndefined();
    expect(trust({ ...statement, Resource: "*" })).toMatch(/trust policy has no Resource/);
    expect(trust({ Effect: "Allow", Action: "sts:AssumeRole" })).toMatch(/has no Principal/);
    expect(trust({ ...statement, Action: ["sts:AssumeRole", "rds-db:connect"] })).toMatch(
      /no action "rds-db:connect", only those of sts \(IAM: AssumeRole policy may only specify STS AssumeRole actions\.\)/,
    );
    const { Principal, ...others } = statement;
    expect(trust({ ...others, NotPrincipal: Principal })).toMatch(/trust policy has no NotPrincipal/);
  });
});

describe("IAM takes", () => {
  test.each<readonly [string, unknown]>([
    ["a statement that is no list", FINE],
    ["all actions of all services", { ...FINE, Action: ["*"] }],
    ["the same in two words", { ...FINE, Action: "*:*" }],
    ["white space, which it does not count", { ...FINE, Resource: `arn:aws:s3:::b${" ".repeat(12_000)}` }],
    ["a resource of any partition", { ...FINE, Resource: ["arn:*:s3:::b", "arn:aws-us-gov:s3:::b"] }],
    ["a Region where there is one", { ...FINE, Resource: "arn:aws:s3:eu-west-1:111122223333:accesspoint/a" }],
    ["a resource with colons", { ...FINE, Resource: "arn:aws:sns:*:*:topic:subscription" }],
    ["statements without ids", [FINE, { ...FINE, Sid: "" }, { ...FINE, Sid: "" }]],
  ])("%s", (_, statements) => {
    expect(complaint(statements)).toBeUndefined();
  });

  test("what is not known, as it may be right", () => {
    expect(complaint({ Effect: unknown("var.e has no value"), Action: "s3:*", Resource: "*" })).toBeUndefined();
    expect(complaint({ ...FINE, Action: list([], { rest: [{ reason: "var.a has no value" }] }) })).toBeUndefined();
    expect(complaint({ ...FINE, Action: [known("s3:*"), unknown("var.a has no value")] })).toBeUndefined();
  });

  test("what is doubtful stays a grant that may be", () => {
    const { connect } = analyse({ Version: "2012-10-17", Statement: { ...FINE, Action: "rds*:Con*" } });
    expect(connect).toMatchObject([{ database: "unknown", user: "unknown" }]);
  });
});

import { describe, expect, test } from "vitest";
import { OWN } from "../analyse.js";
import { resource } from "../../graph/build-values.js";
import { shownTrust, trustedBy, trusts, VENDOR } from "./build-trust.js";

const vendor = `account:${VENDOR} untrusted-account`;
const asked = (Condition: object, principal: unknown = VENDOR): readonly string[] =>
  shownTrust(trusts(principal, { Condition }));

describe("the external id of another account", () => {
  test("limits who gets through it", () => {
    expect(asked({ StringEquals: { "sts:ExternalId": "s3cr3t" } })).toEqual([`${vendor} if sts:ExternalId`]);
    expect(asked({ StringEquals: { "STS:externalid": ["a", "b"] } })).toEqual([`${vendor} if STS:externalid`]);
  });

  test.each([
    ["may be any", { StringLike: { "sts:ExternalId": "*" } }],
    ["may be left out", { StringEqualsIfExists: { "sts:ExternalId": "s3cr3t" } }],
    ["may be any but one", { StringNotEquals: { "sts:ExternalId": "s3cr3t" } }],
    ["is only to be there", { Null: { "sts:ExternalId": "false" } }],
  ])("limits nobody when it %s", (_, condition) => {
    expect(asked(condition)).toEqual([vendor]);
  });

  test("is nothing that a service sends", () => {
    expect(asked({ StringEquals: { "sts:ExternalId": "s3cr3t" } }, { Service: "ec2.amazonaws.com" })).toEqual([]);
  });
});

describe("everybody", () => {
  test("of an organisation is that organisation", () => {
    const condition = { StringEquals: { "aws:PrincipalOrgID": "o-abc123" } };
    expect(asked(condition, "*")).toEqual(["org:o-abc123 public"]);
    expect(shownTrust(trusts("*", { Condition: condition }), { settings: { organizations: ["o-abc123"] } })).toEqual([
      "org:o-abc123 public if aws:PrincipalOrgID",
    ]);
    expect(asked({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-abc123/r-1/ou-2/*" } }, "*")).toEqual([
      "org:o-abc123 public",
    ]);
  });

  test("of an account is that account", () => {
    expect(asked({ StringEquals: { "aws:PrincipalAccount": VENDOR } }, "*")).toEqual([vendor]);
  });

  test("with an ARN is who has it", () => {
    const resources = [resource("aws_iam_role.api", { name: "api" })];
    const condition = { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${OWN}:role/a*` } };
    expect(shownTrust(trusts("*", { Condition: condition }), { resources })).toEqual(["role/api"]);
    expect(asked({ ArnEquals: { "aws:PrincipalArn": `arn:aws:iam::${VENDOR}:role/x` } }, "*")).toEqual([vendor]);
  });

  test("stays everybody where the condition excludes somebody", () => {
    expect(asked({ StringNotEquals: { "aws:PrincipalAccount": VENDOR } }, "*")).toEqual(["public public"]);
  });
});

test("an account that the condition does not name is not let through", () => {
  expect(asked({ StringEquals: { "aws:PrincipalAccount": "123456789012" } })).toEqual([]);
  expect(asked({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/*" } })).toEqual([]);
});

describe("a second factor", () => {
  test.each([
    ["aws:MultiFactorAuthPresent", "Bool", "true"],
    ["aws:MultiFactorAuthAge", "NumericLessThan", "3600"],
    ["aws:MultiFactorAuthAge", "Null", "false"],
  ])("limits by %s in %s", (key, operator, value) => {
    expect(asked({ [operator]: { [key]: value } })).toEqual([`${vendor} if ${key}`]);
  });

  test.each([
    ["Bool", ["true"]],
    ["StringEquals", "true"],
    ["StringEqualsIgnoreCase", "TRUE"],
    ["StringLike", "t*"],
  ])("limits by aws:MultiFactorAuthPresent in %s %s", (operator, value) => {
    expect(asked({ [operator]: { "aws:MultiFactorAuthPresent": value } })).toEqual([
      `${vendor} if aws:MultiFactorAuthPresent`,
    ]);
  });

  test.each([
    ["may be missing", "BoolIfExists", "true"],
    ["may be missing", "Null", "true"],
    ["is not asked for", "Bool", "false"],
    ["is not asked for", "Bool", ["true", "false"]],
    ["is not asked for", "BoolIfExists", "false"],
    ["is not asked for", "StringEquals", "false"],
    ["is not asked for", "StringEqualsIgnoreCase", "False"],
    ["is not asked for", "StringLike", "*"],
    ["is not asked for", "StringLike", ["true", "f*"]],
    ["may be missing", "StringNotEquals", "false"],
    // The key is there with sessions that had no second factor, too.
    ["is not asked for", "Null", "false"],
  ])("limits nobody where it %s: %s %s", (_, operator, value) => {
    expect(asked({ [operator]: { "aws:MultiFactorAuthPresent": value } })).toEqual([vendor]);
  });

  const denied = (Condition: object): readonly string[] =>
    shownTrust([trusts(VENDOR), { ...trusts(VENDOR, { Condition }), Effect: "Deny" }]);

  test.each([
    ["BoolIfExists", "false"],
    ["StringNotEquals", "true"],
  ])("limits where those without it are denied: %s %s", (operator, value) => {
    expect(denied({ [operator]: { "aws:MultiFactorAuthPresent": value } })).toEqual([
      `${vendor} if aws:MultiFactorAuthPresent`,
    ]);
  });

  test.each([
    ["Bool", "false"],
    ["StringEquals", "false"],
    ["Bool", "true"],
    ["StringNotEquals", "false"],
  ])("limits nobody where others are denied: %s %s", (operator, value) => {
    expect(denied({ [operator]: { "aws:MultiFactorAuthPresent": value } })).toEqual([vendor]);
  });
});

describe("a service", () => {
  const service = { Service: "backup.amazonaws.com" };

  test("is limited to what it acts for", () => {
    expect(asked({ StringEquals: { "aws:SourceAccount": OWN } }, service)).toEqual([
      "service:backup.amazonaws.com service if aws:SourceAccount",
    ]);
    expect(asked({ ArnLike: { "aws:SourceArn": `arn:aws:backup:*:${OWN}:*` } }, service)).toEqual([
      "service:backup.amazonaws.com service if aws:SourceArn",
    ]);
  });

  test("is no caller of an account", () => {
    expect(asked({ StringEquals: { "aws:PrincipalAccount": OWN } }, service)).toEqual([]);
    expect(asked({ Bool: { "aws:PrincipalIsAWSService": "false" } }, service)).toEqual([]);
    expect(asked({ Bool: { "aws:PrincipalIsAWSService": "true" } })).toEqual([]);
  });

  test("that gives roles to pods is limited by the tags of their sessions", () => {
    const pods = { Service: "pods.eks.amazonaws.com" };
    const statement = trusts(pods, {
      Action: ["sts:AssumeRole", "sts:TagSession"],
      Condition: { StringEquals: { "aws:RequestTag/kubernetes-namespace": "shop" } },
    });
    expect(shownTrust(statement)).toEqual([
      "service:pods.eks.amazonaws.com service if aws:RequestTag/kubernetes-namespace",
    ]);
    expect(shownTrust(trusts(pods, { Action: ["sts:AssumeRole", "sts:TagSession"] }))).toEqual([
      "service:pods.eks.amazonaws.com service",
    ]);
  });
});

test("addresses limit unless they are of everybody or nobody's on the Internet", () => {
  expect(asked({ IpAddress: { "aws:SourceIp": "203.0.113.0/24" } })).toEqual([`${vendor} if aws:SourceIp`]);
  expect(asked({ IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"] } })).toEqual([vendor]);
});

test("ForAllValues lets requests without the key through, which is said", () => {
  expect(asked({ "ForAllValues:StringEquals": { "aws:PrincipalOrgPaths": "o-a/*" } })).toEqual([
    `${vendor} (condition)`,
  ]);
});

test("a key that nobody sends is met only by conditions that hold without it", () => {
  expect(asked({ StringEquals: { "s3:prefix": "x" } })).toEqual([]);
  expect(asked({ StringEqualsIfExists: { "s3:prefix": "x" } })).toEqual([vendor]);
  expect(asked({ StringNotEquals: { "s3:prefix": "x" } })).toEqual([vendor]);
  expect(asked({ Null: { "s3:prefix": "true" } })).toEqual([vendor]);
  expect(asked({ Null: { "s3:prefix": "false" } })).toEqual([]);
});

test("all conditions of a statement have to be met", () => {
  const condition = {
    StringEquals: { "sts:ExternalId": "x", "aws:PrincipalAccount": VENDOR },
    Bool: { "aws:SecureTransport": "true" },
  };
  expect(asked(condition, "*")).toEqual([`${vendor} if sts:ExternalId`]);
  expect(asked({ ...condition, Bool: { "aws:SecureTransport": "false" } }, "*")).toEqual([]);
});

test("conditions on tags of the principal are kept for its tags to be held against", () => {
  const [trusted] = trustedBy(trusts(VENDOR, { Condition: { StringEquals: { "aws:PrincipalTag/Team": "data" } } }));
  expect(trusted?.tags.map(({ written }) => written)).toEqual(["aws:PrincipalTag/Team"]);
});

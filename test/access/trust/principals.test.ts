import { describe, expect, test } from "vitest";
import { reference, resource, unknown } from "../../graph/build-values.js";
import { OWN } from "../analyse.js";
import { shownTrust, trusts, VENDOR } from "./build-trust.js";

const DEV = resource("aws_iam_user.dev", { name: "dev" });
const API = resource("aws_iam_role.api", { name: "api" });

describe("an account", () => {
  test.each([VENDOR, `arn:aws:iam::${VENDOR}:root`, `arn:aws-cn:iam::${VENDOR}:root`])(
    "of somebody else is meant by %s",
    (principal) => {
      expect(shownTrust(trusts(principal))).toEqual([`account:${VENDOR} untrusted-account`]);
    },
  );

  test("that is on the list is trusted", () => {
    expect(shownTrust(trusts(VENDOR), { settings: { trustedAccounts: [VENDOR] } })).toEqual([
      `account:${VENDOR} trusted-account`,
    ]);
  });

  test("of the tree leaves it to its policies, whatever they are", () => {
    const [policies, ...others] = shownTrust(trusts(`arn:aws:iam::${OWN}:root`));
    expect(policies).toBe(`policies of ${OWN}`);
    expect(others).toEqual([`account:${OWN} (delegated) role (unresolved)`]);
  });

  test("that a value decides is not resolved", () => {
    expect(shownTrust(trusts({ AWS: unknown("var.vendor has no value") }))).toEqual([
      expect.stringMatching(/^unresolved:.* untrusted-account \(unresolved\)$/),
    ]);
  });
});

test.each([["*"], [{ AWS: "*" }]])("a wildcard is everybody", (principal) => {
  expect(shownTrust(trusts(principal))).toEqual(["public public"]);
});

test.each([[{ Service: "*" }], [{ Federated: "*" }]])("a wildcard as %j is nobody", (principal) => {
  expect(shownTrust(trusts(principal, { Action: "sts:*" }))).toEqual([]);
});

test("a service is called by its name", () => {
  expect(shownTrust(trusts({ Service: ["ec2.amazonaws.com", "lambda.amazonaws.com"] }))).toEqual([
    "service:ec2.amazonaws.com service",
    "service:lambda.amazonaws.com service",
  ]);
});

describe("an identity", () => {
  test("of the tree is found by name, and whatever its path", () => {
    const resources = [DEV, API];
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:user/dev`), { resources })).toEqual(["user/dev"]);
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:role/team/x/api`), { resources })).toEqual(["role/api"]);
  });

  test("of the tree is found by reference", () => {
    const principal = { AWS: [reference("aws_iam_user.dev", "arn"), reference("aws_iam_role.api", "arn")] };
    expect(shownTrust(trusts(principal), { resources: [DEV, API] })).toEqual(["user/dev", "role/api"]);
  });

  test("is the role that a session is of", () => {
    expect(shownTrust(trusts(`arn:aws:sts::${OWN}:assumed-role/api/ann`), { resources: [API] })).toEqual(["role/api"]);
  });

  test("that is not in the tree begins a path itself", () => {
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:role/elsewhere`))).toEqual(["role/elsewhere role"]);
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:user/ann`))).toEqual(["user/ann human"]);
  });

  test("of another account stands for the account", () => {
    expect(shownTrust(trusts(`arn:aws:iam::${VENDOR}:role/deploy`))).toEqual([`account:${VENDOR} untrusted-account`]);
  });

  test("of Identity Center is a person", () => {
    const role = "AWSReservedSSO_dba_0123456789abcdef";
    const arn = `arn:aws:iam::${OWN}:role/aws-reserved/sso.amazonaws.com/eu-west-1/${role}`;
    expect(shownTrust(trusts(arn))).toEqual([`role/${role} human`]);
  });

  test("does not assume itself by its own trust policy", () => {
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:role/app`))).toEqual([]);
  });

  test("for emergencies is one by configuration", () => {
    const settings = { breakGlass: ["role/emergency-*"] };
    expect(shownTrust(trusts(`arn:aws:iam::${OWN}:role/emergency-1`), { settings })).toEqual([
      "role/emergency-1 break-glass",
    ]);
    expect(shownTrust(trusts("*"), { settings: { breakGlass: ["*"] } })).toEqual(["public public"]);
  });
});

test.each([
  ["that was deleted", { AWS: "AROAABCDEFGHIJKLMNOPQ" }],
  ["that is a group", { AWS: `arn:aws:iam::${OWN}:group/dba` }],
  ["that is a canonical user", { CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }],
  ["that is no ARN of IAM", { AWS: "arn:aws:s3:::bucket" }],
])("nobody is let in by a principal %s", (_, principal) => {
  expect(shownTrust(trusts(principal))).toEqual([]);
});

test("a statement about another action lets nobody assume the role", () => {
  expect(shownTrust(trusts(VENDOR, { Action: "sts:TagSession" }))).toEqual([]);
  expect(shownTrust(trusts(VENDOR, { Action: ["sts:TagSession", "sts:Assume*"] }))).toEqual([
    `account:${VENDOR} untrusted-account`,
  ]);
});

test("everybody but somebody is everybody, though IAM refuses it", () => {
  const { Principal, ...rest } = trusts(VENDOR) as Record<string, unknown>;
  const [only, ...others] = shownTrust({ ...rest, NotPrincipal: Principal });
  expect(only).toMatch(/^public public \(.*invalid\)$/);
  expect(others).toEqual([]);
});

test("wildcards in the name of a principal are refused by IAM, and said to be", () => {
  const [only] = shownTrust(trusts(`arn:aws:iam::${OWN}:user/d*`), { resources: [DEV] });
  expect(only).toMatch(/^user\/dev \(.*invalid.*\)$/);
});

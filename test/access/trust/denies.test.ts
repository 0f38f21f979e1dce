import { describe, expect, test } from "vitest";
import { resource } from "../../graph/build-values.js";
import { OWN } from "../analyse.js";
import { shownTrust, trustedBy, trusts, trustsTokens, VENDOR, type TrustOptions } from "./build-trust.js";

const denies = (principal: unknown, more: object = {}): object => ({ ...trusts(principal, more), Effect: "Deny" });
const vendor = `account:${VENDOR} untrusted-account`;

describe("a Deny", () => {
  test("takes away whom it names", () => {
    expect(shownTrust([trusts({ AWS: [VENDOR, "123456789012"] }), denies(VENDOR)])).toEqual([
      "account:123456789012 untrusted-account",
    ]);
    expect(shownTrust([trusts(VENDOR), denies("*")])).toEqual([]);
    expect(shownTrust([trusts({ Service: "ec2.amazonaws.com" }), denies({ Service: "ec2.amazonaws.com" })])).toEqual(
      [],
    );
  });

  test("of another action takes away nobody", () => {
    expect(shownTrust([trusts(VENDOR), denies("*", { Action: "sts:TagSession" })])).toEqual([vendor]);
    expect(shownTrust([trusts(VENDOR), denies("*", { Action: "sts:AssumeRoleWithSAML" })])).toEqual([vendor]);
  });

  test("of a part leaves the rest", () => {
    expect(shownTrust([trusts("*"), denies(VENDOR)])).toEqual(["public public"]);
    expect(shownTrust([trusts(VENDOR), denies(`arn:aws:iam::${VENDOR}:role/x`)])).toEqual([vendor]);
  });

  test("of a whole account takes away its roles", () => {
    const resources = [resource("aws_iam_user.dev", { name: "dev" })];
    const dev = `arn:aws:iam::${OWN}:user/dev`;
    expect(shownTrust([trusts(dev), denies(`arn:aws:iam::${OWN}:root`)], { resources })).toEqual([]);
    expect(shownTrust([trusts(dev), denies(VENDOR)], { resources })).toEqual(["user/dev"]);
  });

  test("with NotPrincipal spares whom it names", () => {
    const { Principal, ...rest } = denies({ AWS: VENDOR }) as Record<string, unknown>;
    const others = { ...rest, NotPrincipal: Principal };
    expect(shownTrust([trusts({ AWS: [VENDOR, "123456789012"] }), others])).toEqual([
      expect.stringMatching(new RegExp(`^${vendor}`)),
    ]);
  });

  test("of tokens takes away those of one provider", () => {
    const github = trustsTokens("token.actions.githubusercontent.com");
    const gitlab = trustsTokens("gitlab.com");
    expect(shownTrust([github, gitlab, { ...github, Effect: "Deny" }])).toEqual(["oidc:gitlab.com:* public"]);
  });
});

describe("a Deny under a condition", () => {
  const under = (Condition: object, principal: unknown = VENDOR): readonly string[] =>
    shownTrust([trusts(principal), denies("*", { Condition })]);

  test("asks for the opposite", () => {
    expect(under({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } })).toEqual([
      `${vendor} if aws:MultiFactorAuthPresent`,
    ]);
    expect(under({ Null: { "aws:MultiFactorAuthAge": "true" } })).toEqual([`${vendor} if aws:MultiFactorAuthAge`]);
    expect(under({ StringNotEquals: { "sts:ExternalId": "x" } })).toEqual([`${vendor} if sts:ExternalId`]);
    expect(under({ NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })).toEqual([`${vendor} if aws:SourceIp`]);
  });

  test("that spares who does not say it limits nobody", () => {
    expect(under({ Bool: { "aws:MultiFactorAuthPresent": "false" } })).toEqual([vendor]);
    expect(under({ StringEquals: { "sts:ExternalId": "x" } })).toEqual([vendor]);
  });

  test("leaves of everybody an organisation", () => {
    expect(under({ StringNotEquals: { "aws:PrincipalOrgID": "o-abc123" } }, "*")).toEqual(["org:o-abc123 public"]);
  });

  test("that none of the requests meets takes away nothing", () => {
    expect(under({ Bool: { "aws:SecureTransport": "false" } })).toEqual([vendor]);
    expect(under({ StringEquals: { "sts:ExternalId": "x" } }, { Service: "ec2.amazonaws.com" })).toEqual([
      "service:ec2.amazonaws.com service",
    ]);
  });

  test("of several keys may apply", () => {
    const condition = {
      Bool: { "aws:SecureTransport": "true" },
      StringNotEquals: { "aws:RequestedRegion": "eu-west-1" },
    };
    expect(under(condition)).toEqual([`${vendor} (condition)`]);
  });
});

describe("a Deny of some of an account that is let in", () => {
  const ROOT = `arn:aws:iam::${OWN}:root`;
  const resources = [
    resource("aws_iam_user.ann", { name: "ann", tags: { team: "data" } }),
    resource("aws_iam_user.ben", { name: "ben", tags: { team: "web" } }),
    resource("aws_iam_role.ann", { name: "ann" }),
  ];

  /** What is denied to the callers of the account: `aws_iam_user.ann yes`. */
  function deniedTo(statement: object, options: TrustOptions = { resources }): readonly string[] {
    const [account] = trustedBy([trusts(ROOT), statement], options);
    const named = ["user/ann", "user/ben", "role/ann"].map((name) => `arn:aws:iam::${OWN}:${name}`);
    return trustedBy(trusts({ AWS: named }), options).map(({ who }) => {
      if (who.kind !== "identity") throw new Error("it is in the tree");
      return `${who.identity.node.resource.address} ${account?.denies(who.identity) ?? "?"}`;
    });
  }

  test("is about the user of that name, and no role of the same name", () => {
    expect(deniedTo(denies(`arn:aws:iam::${OWN}:user/ann`))).toEqual([
      "aws_iam_user.ann yes",
      "aws_iam_user.ben no",
      "aws_iam_role.ann no",
    ]);
  });

  test("is about nobody of another account", () => {
    expect(deniedTo(denies(`arn:aws:iam::${VENDOR}:user/ann`))).toEqual([
      "aws_iam_user.ann no",
      "aws_iam_user.ben no",
      "aws_iam_role.ann no",
    ]);
  });

  test("depends on its condition", () => {
    const condition = { StringEquals: { "aws:PrincipalTag/team": "data" } };
    const ann = `arn:aws:iam::${OWN}:user/ann`;
    const ben = `arn:aws:iam::${OWN}:user/ben`;
    expect(deniedTo(denies({ AWS: [ann, ben] }, { Condition: condition }))).toEqual([
      "aws_iam_user.ann yes",
      "aws_iam_user.ben no",
      "aws_iam_role.ann no",
    ]);
    const [first] = deniedTo(denies(ann, { Condition: { StringEquals: { "sts:ExternalId": "x" } } }));
    expect(first).toBe("aws_iam_user.ann unknown");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reference, resource, text, unknown } from "../../graph/build-values.js";
import { OWN } from "../analyse.js";
import { shownTrust, trusts, trustsTokens } from "./build-trust.js";

const GITHUB = "token.actions.githubusercontent.com";
const GITLAB = "gitlab.com";
const TERRAFORM = "app.terraform.io";
const CLUSTER = "oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";

const who = (issuer: string, condition?: object): readonly string[] => shownTrust(trustsTokens(issuer, condition));
/** Whom a pattern of subjects lets through. */
const like = (issuer: string, ...subjects: readonly unknown[]): readonly string[] =>
  who(issuer, { StringLike: { [`${issuer}:sub`]: subjects } });
const equal = (issuer: string, ...subjects: readonly unknown[]): readonly string[] =>
  who(issuer, { StringEquals: { [`${issuer}:sub`]: subjects } });

const AUDIENCE = { StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" } };

describe("GitHub", () => {
  test("lets everybody's workflow in where no subject is asked for", () => {
    expect(who(GITHUB)).toEqual([`oidc:${GITHUB}:* public`]);
    expect(who(GITHUB, AUDIENCE)).toEqual([`oidc:${GITHUB}:* public`]);
  });

  test.each([
    ["*", "public"],
    ["repo:*", "public"],
    ["repo:acm*", "public"],
    ["repo:acme*/shop:*", "public"],
    ["repo:*/shop:ref:refs/heads/main", "public"],
    ["repo:?cme/shop:*", "public"],
    ["repo:acme/*", "organization-subject"],
    ["repo:acme/shop*", "organization-subject"],
    ["repo:acme/*:ref:refs/heads/main", "organization-subject"],
    ["repository_owner:acme:*", "organization-subject"],
    ["repo:acme/shop:*", "exact-subject"],
    ["repo:acme/shop:ref:refs/heads/*", "exact-subject"],
    ["repo:acme/shop:environment:prod", "exact-subject"],
  ])("lets those of the pattern %s in as %s", (subject, exposure) => {
    expect(like(GITHUB, subject)).toEqual([`oidc:${GITHUB}:${subject} ${exposure}`]);
  });

  test("lets the pull requests of a repository in, which more people open than push", () => {
    expect(equal(GITHUB, "repo:acme/shop:pull_request")).toEqual([
      `oidc:${GITHUB}:repo:acme/shop:pull_request organization-subject`,
    ]);
  });

  test("lets each of several subjects in", () => {
    expect(like(GITHUB, "repo:acme/shop:*", "repo:acme/*")).toEqual([
      `oidc:${GITHUB}:repo:acme/shop:* exact-subject`,
      `oidc:${GITHUB}:repo:acme/* organization-subject`,
    ]);
  });

  test("lets nobody in by a wildcard that is compared as a character", () => {
    expect(equal(GITHUB, "repo:acme/*")).toEqual([]);
    expect(equal(GITHUB, "repo:acme/*", "repo:acme/shop:ref:refs/heads/main")).toEqual([
      `oidc:${GITHUB}:repo:acme/shop:ref:refs/heads/main exact-subject`,
    ]);
  });

  test("lets everybody in by what limits nobody", () => {
    expect(who(GITHUB, { StringNotLike: { [`${GITHUB}:sub`]: "repo:acme/*" } })).toEqual([`oidc:${GITHUB}:* public`]);
    expect(who(GITHUB, { Null: { [`${GITHUB}:sub`]: "false" } })).toEqual([`oidc:${GITHUB}:* public`]);
    expect(who(GITHUB, { "ForAllValues:StringLike": { [`${GITHUB}:sub`]: "repo:acme/shop:*" } })).toEqual([
      `oidc:${GITHUB} public (condition)`,
    ]);
  });

  test("tells whose a token is by other claims, too", () => {
    const claim = (name: string, value: string, operator = "StringEquals"): readonly string[] =>
      who(GITHUB, { [operator]: { [`${GITHUB}:${name}`]: value } });
    expect(claim("repository", "acme/shop")).toEqual([`oidc:${GITHUB}:repository:acme/shop exact-subject`]);
    expect(claim("repository_owner", "acme")).toEqual([`oidc:${GITHUB}:repository_owner:acme organization-subject`]);
    expect(claim("repository_owner", "*", "StringLike")).toEqual([`oidc:${GITHUB}:repository_owner:* public`]);
    expect(claim("ref", "refs/heads/main")).toEqual([`oidc:${GITHUB}:* public`]);
  });

  test("compares keys without regard to case", () => {
    expect(who(GITHUB, { StringLike: { [`${GITHUB.toUpperCase()}:SUB`]: "repo:acme/*" } })).toEqual([
      `oidc:${GITHUB}:repo:acme/* organization-subject`,
    ]);
  });

  test("is not met by what is asked of another provider", () => {
    expect(who(GITHUB, { StringLike: { [`${GITLAB}:sub`]: "project_path:acme/*" } })).toEqual([]);
    expect(who(GITHUB, { StringLikeIfExists: { [`${GITLAB}:sub`]: "project_path:acme/*" } })).toEqual([
      `oidc:${GITHUB}:* public`,
    ]);
  });

  test("is known by its own host only", () => {
    const other = `${GITHUB}.example.org`;
    expect(who(other, { StringEquals: { [`${other}:aud`]: "sts" } })).toEqual([`oidc:${other}:* organization-subject`]);
  });

  test("of an enterprise has an issuer with its name", () => {
    expect(like(`${GITHUB}/acme`, "repo:acme/*")).toEqual([`oidc:${GITHUB}/acme:repo:acme/* organization-subject`]);
  });

  test("lets in no more by a longer beginning of the same subject", () => {
    const order = ["exact-subject", "organization-subject", "public"];
    const rank = (pattern: string): number =>
      order.indexOf(like(GITHUB, pattern)[0]?.split(" ").at(-1) ?? "none of them");
    const subject = "repo:acme/shop:ref:refs/heads/main";
    const cut = fc.integer({ min: 0, max: subject.length });
    fc.assert(
      fc.property(cut, cut, (one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(rank(`${subject.slice(0, long)}*`)).toBeGreaterThanOrEqual(0);
        expect(rank(`${subject.slice(0, long)}*`)).toBeLessThanOrEqual(rank(`${subject.slice(0, short)}*`));
      }),
    );
  });
});

describe("GitLab", () => {
  test.each([
    ["*", "public"],
    ["project_path:*", "public"],
    ["project_path:acme*", "public"],
    ["project_path:acme/*", "organization-subject"],
    ["project_path:acme/team/*:ref_type:branch:ref:main", "organization-subject"],
    ["project_path:acme/shop:*", "exact-subject"],
    ["project_path:acme/team/shop:ref_type:branch:ref:*", "exact-subject"],
  ])("lets those of the pattern %s in as %s", (subject, exposure) => {
    expect(like(GITLAB, subject)).toEqual([`oidc:${GITLAB}:${subject} ${exposure}`]);
  });

  test("tells a project and a group by their ids", () => {
    expect(who(GITLAB, { StringEquals: { [`${GITLAB}:project_id`]: "42" } })).toEqual([
      `oidc:${GITLAB}:project_id:42 exact-subject`,
    ]);
    expect(who(GITLAB, { StringEquals: { [`${GITLAB}:namespace_id`]: "7" } })).toEqual([
      `oidc:${GITLAB}:namespace_id:7 organization-subject`,
    ]);
  });

  test("of one's own has no users of others", () => {
    expect(who("gitlab.acme.example", { StringEquals: { "gitlab.acme.example:aud": "aws" } })).toEqual([
      "oidc:gitlab.acme.example:* organization-subject",
    ]);
    expect(who("gitlab.acme.example")).toEqual(["oidc:gitlab.acme.example:* any-tenant"]);
  });
});

test.each([
  ["organization:*", "public"],
  ["organization:acme:*", "organization-subject"],
  ["organization:acme:project:shop:workspace:*", "organization-subject"],
  ["organization:acme:project:shop:workspace:prod:*", "exact-subject"],
  ["organization:acme:project:shop:workspace:prod:run_phase:apply", "exact-subject"],
])("Terraform Cloud lets those of the pattern %s in as %s", (subject, exposure) => {
  expect(like(TERRAFORM, subject)).toEqual([`oidc:${TERRAFORM}:${subject} ${exposure}`]);
});

describe("the service accounts of a cluster", () => {
  test("are one", () => {
    expect(equal(CLUSTER, "system:serviceaccount:shop:api")).toEqual([
      `oidc:${CLUSTER}:system:serviceaccount:shop:api exact-subject`,
    ]);
  });

  test("are those of a namespace, or all", () => {
    expect(like(CLUSTER, "system:serviceaccount:shop:*")).toEqual([
      `oidc:${CLUSTER}:system:serviceaccount:shop:* organization-subject`,
    ]);
    expect(like(CLUSTER, "system:serviceaccount:*")).toEqual([
      `oidc:${CLUSTER}:system:serviceaccount:* organization-subject`,
    ]);
  });

  test("are of whatever has a token where no subject is asked for", () => {
    expect(who(CLUSTER, { StringEquals: { [`${CLUSTER}:aud`]: "sts.amazonaws.com" } })).toEqual([
      `oidc:${CLUSTER}:* organization-subject`,
    ]);
  });

  test("are asked for by a provider of the tree", () => {
    const provider = resource("aws_iam_openid_connect_provider.eks", { url: `https://${CLUSTER}` });
    const statement = {
      ...trustsTokens(CLUSTER, { StringEquals: { [`${CLUSTER}:sub`]: "system:serviceaccount:shop:api" } }),
      Principal: { Federated: reference("aws_iam_openid_connect_provider.eks", "arn") },
    };
    expect(shownTrust(statement, { resources: [provider] })).toEqual([
      `oidc:${CLUSTER}:system:serviceaccount:shop:api exact-subject`,
    ]);
  });
});

describe("a subject that is not wholly known", () => {
  test("is judged by what is written of it", () => {
    const hole = (...parts: Parameters<typeof text>[0]): string => like(GITHUB, text(parts))[0] ?? "";
    const open = { unknown: [{ reason: "var.repository has no value" }] };
    expect(hole("repo:acme/", open, ":*")).toMatch(/ exact-subject \(unresolved\)$/);
    expect(hole("repo:acme/", open, "*")).toMatch(/ organization-subject \(unresolved\)$/);
  });

  test("is let in with a doubt where all of it is open", () => {
    expect(equal(GITHUB, unknown("var.subject has no value"))[0]).toMatch(/ \(unresolved\)$/);
  });
});

describe("people's accounts", () => {
  const federated = (issuer: string, Condition: object): readonly string[] =>
    shownTrust(trusts({ Federated: issuer }, { Action: "sts:AssumeRoleWithWebIdentity", Condition }));
  const COGNITO = "cognito-identity.amazonaws.com";
  const pool = { [`${COGNITO}:aud`]: "eu-west-1:1234" };

  test("of a pool of Cognito are those that have logged in, or everybody", () => {
    const methods = (method: string): object => ({
      StringEquals: pool,
      "ForAnyValue:StringLike": { [`${COGNITO}:amr`]: method },
    });
    expect(federated(COGNITO, methods("authenticated"))).toEqual([
      `oidc:${COGNITO}:eu-west-1:1234:authenticated human`,
    ]);
    expect(federated(COGNITO, methods("unauthenticated"))).toEqual([
      `oidc:${COGNITO}:eu-west-1:1234:unauthenticated public`,
    ]);
    expect(federated(COGNITO, { StringEquals: pool })).toEqual([`oidc:${COGNITO}:eu-west-1:1234:* any-tenant`]);
    expect(federated(COGNITO, {})).toEqual([`oidc:${COGNITO}:* public`]);
  });

  test("at Google are of an application or one user", () => {
    const google = "accounts.google.com";
    expect(federated(google, {})).toEqual([`oidc:${google}:* public`]);
    expect(federated(google, { StringEquals: { [`${google}:aud`]: "client" } })).toEqual([
      `oidc:${google}:* any-tenant`,
    ]);
    expect(federated(google, { StringEquals: { [`${google}:sub`]: "1234" } })).toEqual([
      `oidc:${google}:1234 exact-subject`,
    ]);
  });
});

test("tokens let nobody assume a role by another action", () => {
  expect(shownTrust({ ...trustsTokens(GITHUB), Action: "sts:AssumeRole" })).toEqual([]);
});

describe("SAML", () => {
  const okta = { Federated: `arn:aws:iam::${OWN}:saml-provider/okta` };
  const saml = (Condition: object = {}, Action = "sts:AssumeRoleWithSAML"): readonly string[] =>
    shownTrust(trusts(okta, { Action, Condition }));

  test("lets people in by its own action", () => {
    expect(saml({ StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } })).toEqual(["saml:okta human"]);
    expect(saml({}, "sts:AssumeRole")).toEqual([]);
    expect(saml({}, "sts:AssumeRoleWithWebIdentity")).toEqual([]);
  });

  test("limits by what else it says of a person", () => {
    expect(saml({ StringEquals: { "SAML:sub": "ann" } })).toEqual(["saml:okta human if SAML:sub"]);
  });

  test("has no claims of a provider of tokens", () => {
    expect(saml({ StringEquals: { [`${GITHUB}:sub`]: "repo:acme/shop:*" } })).toEqual([]);
  });

  test("is called by the name of its provider in the tree", () => {
    const provider = resource("aws_iam_saml_provider.sso", { name: "okta" });
    const principal = { Federated: reference("aws_iam_saml_provider.sso", "arn") };
    const statement = trusts(principal, { Action: "sts:AssumeRoleWithSAML" });
    expect(shownTrust(statement, { resources: [provider] })).toEqual(["saml:okta human"]);
  });
});

import { describe, expect, test } from "vitest";
import { ACCESS_CLASSES, HOP_KINDS, type AccessClass, type Capability, type HopKind } from "../../src/access/model.js";
import { whyOf } from "../../src/access/why.js";
import { parsePattern } from "../../src/iam/patterns.js";
import { capability, hop, source, user } from "./build-hops.js";

const WEB = source("role/web", { kind: "role" });

const ending = (more: Partial<Capability>, database = "aws_db_instance.orders"): string =>
  whyOf(WEB, [], capability(database, more));

const ENDS: Readonly<Record<AccessClass, string>> = {
  connect: "may log in to aws_db_instance.orders as app",
  secret: "may read a password of aws_db_instance.orders as app",
  sql: "may run SQL in aws_db_instance.orders as app through the Data API",
  admin: "may take over aws_db_instance.orders",
  exfil: "may carry away the data of aws_db_instance.orders",
  escalate: "may give itself any access to any database",
  weaken: "may take protection off aws_db_instance.orders",
  destroy: "may delete aws_db_instance.orders or its backups",
  leak: "may read pieces of the data of aws_db_instance.orders",
  unknown: "has a policy that is not known, which may give any access to aws_db_instance.orders",
};

test.each(ACCESS_CLASSES)("a sentence says what %s is", (access) => {
  expect(ending({ access, user: user("app") })).toBe(`role/web ${ENDS[access]}.`);
});

test("a sentence says of any user and any database that it is any", () => {
  expect(ending({ user: user("*") }, "*")).toBe("role/web may log in to any database as any user.");
  const any = { label: "", pattern: parsePattern("*"), breadth: "any" } as const;
  expect(ending({ access: "exfil", database: any })).toBe("role/web may carry away the data of any database.");
});

test("a sentence names no user where the access needs none", () => {
  expect(ending({ access: "secret" })).toBe("role/web may read a password of aws_db_instance.orders.");
});

test("a sentence says that a database does not take the logins", () => {
  expect(ending({ blocked: "iam-auth-off" })).toBe(
    "role/web may log in to aws_db_instance.orders, which does not take IAM logins as it is.",
  );
});

const HOPS: Readonly<Record<HopKind, readonly [target: string, says: string]>> = {
  assume: ["role/api", "can assume role/api"],
  member: ["group/dba", "is in group/dba"],
  assigned: ["permission-set/dba", "is assigned permission-set/dba"],
  passrole: ["lambda:role/fn", "can run code in lambda as role/fn"],
  control: ["aws_lambda_function.fn", "can take over aws_lambda_function.fn"],
  "runs-as": ["role/fn", "acts as role/fn"],
  escalate: ["PutRolePolicy", "can call PutRolePolicy"],
  share: ["aws_db_snapshot.s", "has aws_db_snapshot.s shared with it"],
  targets: ["aws_db_proxy.p", "leads to aws_db_proxy.p"],
};

test.each(HOP_KINDS)("a sentence says what the hop %s is", (kind) => {
  const [target, says] = HOPS[kind];
  expect(whyOf(WEB, [hop(kind, target)], capability("orders"))).toBe(`role/web ${says}, which may log in to orders.`);
});

test("a role that is passed to no service that is named is said to run code", () => {
  expect(whyOf(WEB, [hop("passrole", "role/fn")], capability("orders"))).toBe(
    "role/web can run code as role/fn, which may log in to orders.",
  );
});

test("a sentence goes through all hops, those of the capability last, and says which are not certain", () => {
  const hops = [hop("member", "group/dev"), hop("assume", "role/api", { certainty: "may" })];
  const end = capability("orders", { hops: [hop("escalate", "PutRolePolicy")] });
  expect(whyOf(source("user/ann", { kind: "user" }), hops, end)).toBe(
    "user/ann is in group/dev, which can assume role/api if conditions allow it, which can call PutRolePolicy, which may log in to orders.",
  );
});

describe("who a path begins with", () => {
  const end = capability("orders");
  const who = (...[label, more]: Parameters<typeof source>): string =>
    whyOf(source(label, more), [], end, new Map([["999988887777", "vendor"]])).replace(/ may log in to orders\.$/, "");
  const federated = (label: string, exposure: "public" | "exact-subject" = "exact-subject"): string =>
    who(label, { kind: "federated", exposure });

  test("is said in words", () => {
    expect(who("public", { kind: "public" })).toBe("Everybody");
    expect(who("org:o-abc123", { kind: "org" })).toBe("Every account of the organisation o-abc123");
    expect(who("service:lambda.amazonaws.com")).toBe("What runs in lambda.amazonaws.com");
    expect(who("unattached:policies/db.json", { kind: "unattached" })).toBe(
      "Whoever is given the policy policies/db.json",
    );
    expect(who("unresolved:${var.principal}", { kind: "unresolved" })).toBe("Whoever ${var.principal} turns out to be");
    expect(who("user/ann", { kind: "user" })).toBe("user/ann");
    expect(who("permission-set/dba", { kind: "permission-set" })).toBe("permission-set/dba");
  });

  test("is called by the name of the account where configuration says it", () => {
    expect(who("account:999988887777", { kind: "account" })).toBe("The account 999988887777 (vendor)");
    expect(who("account:123456789012", { kind: "account" })).toBe("The account 123456789012");
    expect(who("account:999988887777 (delegated)", { kind: "account" })).toBe(
      "Whoever the policies of the account 999988887777 (vendor) allow",
    );
  });

  test.each([
    ["oidc:token.actions.githubusercontent.com", "GitHub workflow"],
    ["oidc:gitlab.com", "GitLab job"],
    ["oidc:app.terraform.io", "Terraform Cloud workspace"],
  ])("is anybody at %s where no subject is asked for", (issuer, what) => {
    expect(federated(issuer)).toBe(`Anybody's ${what}`);
    expect(federated(`${issuer}:*`)).toBe(`Anybody's ${what}`);
    expect(federated(`${issuer}:repo:*`, "public")).toBe(`Anybody's ${what}`);
  });

  test("is the subject of an identity provider", () => {
    expect(federated("oidc:token.actions.githubusercontent.com:repo:acme/shop:ref:refs/heads/main")).toBe(
      "A GitHub workflow of repo:acme/shop:ref:refs/heads/main",
    );
    expect(federated("oidc:gitlab.com:project_path:acme/shop:ref_type:branch:ref:main")).toBe(
      "A GitLab job of project_path:acme/shop:ref_type:branch:ref:main",
    );
    expect(federated("oidc:cognito-identity.amazonaws.com:eu-west-1:1234")).toBe(
      "A user of the Cognito pool eu-west-1:1234",
    );
    expect(federated("saml:okta")).toBe("A user of okta");
  });

  test("is a token of a provider that is not known", () => {
    const issuer = "oidc:oidc.eks.eu-west-1.amazonaws.com/id/ABC";
    expect(federated(`${issuer}:system:serviceaccount:app:api`)).toBe(
      "A token of oidc.eks.eu-west-1.amazonaws.com/id/ABC:system:serviceaccount:app:api",
    );
    expect(federated(`${issuer}:*`)).toBe("Any token of oidc.eks.eu-west-1.amazonaws.com/id/ABC");
    expect(federated(issuer)).toBe("Any token of oidc.eks.eu-west-1.amazonaws.com/id/ABC");
  });

  test("has a host that only looks like one of a provider's", () => {
    expect(federated("oidc:gitlab.com.evil.example:project_path:acme/shop")).not.toContain("GitLab");
    expect(federated("oidc:token.actions.githubusercontent.com.evil.example:repo:acme/shop")).not.toContain("GitHub");
    expect(federated("oidc:app.terraform.io.evil.example:organization:acme")).not.toContain("Terraform Cloud");
  });

  test("may have an issuer with a path", () => {
    expect(federated("oidc:token.actions.githubusercontent.com/acme:repo:acme/shop:ref:refs/heads/main")).toBe(
      "A GitHub workflow of repo:acme/shop:ref:refs/heads/main",
    );
  });

  test.each(["$&", "$1", "), which may", "<script>alert(1)</script>", "a:b:c", "100%"])(
    "is named %s as it is written",
    (name) => {
      expect(who(`role/${name}`, { kind: "role" })).toBe(`role/${name}`);
      expect(who(`unresolved:${name}`, { kind: "unresolved" })).toBe(`Whoever ${name} turns out to be`);
      expect(whyOf(WEB, [hop("assume", `role/${name}`)], capability(name, { user: user(name) }))).toBe(
        `role/web can assume role/${name}, which may log in to ${name} as ${name}.`,
      );
    },
  );
});

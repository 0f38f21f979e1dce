import { describe, expect, test } from "vitest";
import type { Resource } from "../../src/graph/resource.js";
import type { TextPart } from "../../src/graph/value.js";
import { causes, known, line, list, reference, resource, text, unknown } from "../graph/build-values.js";
import { analyse, connectPolicy, dbuser, documentsOf, encoded, grantOf, statementOf } from "./build-policies.js";

const ID = "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DATABASE = resource("aws_db_instance.orders", { identifier: "orders", username: "orders_owner" });
const RESOURCE_ID: TextPart = { reference: { address: "aws_db_instance.orders", attribute: "resource_id" } };
const ACCOUNT: TextPart = { reference: { address: "data.aws_caller_identity.me", attribute: "account_id" } };

const hole = (reason: string): TextPart => ({ unknown: [{ reason, span: line(3) }] });

describe("the scope of a grant", () => {
  test.each([
    [`${ID}/app`, "one", "one"],
    [`${ID}/*`, "one", "any"],
    [`${ID}/?*`, "one", "any"],
    [`${ID}/app_*`, "one", "partial"],
    [`${ID}/\${aws:username}`, "one", "variable"],
    [`${ID}/\${aws:PrincipalTag/dbuser}`, "one", "variable"],
    [`${ID}/\${aws:username}_*`, "one", "partial"],
    [`${ID}/\${*}`, "one", "one"],
    ["db-*/app", "kind", "one"],
    ["prx-*/app", "kind", "one"],
    ["*/app", "any", "one"],
    ["*-*/app", "any", "one"],
    ["?*/app", "any", "one"],
    ["c*/app", "kind", "one"],
    ["db-ABC*/app", "partial", "one"],
    ["db-${aws:PrincipalTag/db}/app", "variable", "one"],
    ["*", "any", "any"],
    ["*/*", "any", "any"],
    ["db-ABC*", "partial", "any"],
  ])("%s is %s database, %s user", (pattern, database, user) => {
    expect(grantOf(dbuser(pattern))).toMatchObject({ database, user, denied: "no" });
    expect(grantOf(dbuser(pattern))).not.toHaveProperty("dead");
  });

  test.each([
    ["arn:aws:rds-db:*:*:dbuser:*/*"],
    ["arn:*:rds-db:*:*:*"],
    ["arn:aws:rds-db:eu-west-1:111122223333:*"],
    ["*"],
    ["**"],
  ])("%s is every user of every database", (pattern) => {
    expect(grantOf(pattern)).toMatchObject({ database: "any", user: "any" });
  });

  test("is told for every pattern at its own path", () => {
    const { connect } = analyse(connectPolicy([dbuser(`${ID}/app`), dbuser("*/app")]));
    expect(connect.map(({ path, database }) => ({ path, database }))).toEqual([
      { path: ["policy", "Statement", 0, "Resource", 0], database: "one" },
      { path: ["policy", "Statement", 0, "Resource", 1], database: "any" },
    ]);
  });

  test("is told at the path of documents that are written with single values", () => {
    const statement = { Effect: "Allow", Action: "rds-db:connect", Resource: dbuser("*/app") };
    const { connect } = analyse({ Version: "2012-10-17", Statement: statement });
    expect(connect[0]?.path).toEqual(["policy", "Statement", "Resource"]);
  });
});

describe("an unknown part", () => {
  test("that another resource fixes at apply is one database", () => {
    const arn = text(["arn:aws:rds-db:eu-west-1:", ACCOUNT, ":dbuser:", RESOURCE_ID, "/*"]);
    expect(grantOf(arn, [DATABASE])).toMatchObject({
      database: "one",
      database_link: { type: "aws_db_instance", id: "aws_db_instance.orders" },
      user: "any",
      pattern:
        "arn:aws:rds-db:eu-west-1:${data.aws_caller_identity.me.account_id}:dbuser:${aws_db_instance.orders.resource_id}/*",
    });
  });

  test("of a user name may be a wildcard", () => {
    expect(grantOf(text([dbuser(`${ID}/`), hole("var.db_user has no value")]))).toMatchObject({
      database: "one",
      user: "unknown",
      privileged_unknown: true,
      because: ["var.db_user has no value"],
      pattern: dbuser(`${ID}/\${var.db_user}`),
    });
  });

  test("of an id may be a wildcard, whatever the user is", () => {
    const grant = grantOf(text([dbuser(""), hole("var.db_id has no value"), "/app"]));
    expect(grant).toMatchObject({ database: "unknown", user: "one", user_name: "app", privileged_users: [] });
  });

  test("of the Region changes nothing", () => {
    const arn = text(["arn:aws:rds-db:", hole("var.region has no value"), ":111122223333:dbuser:*/*"]);
    expect(grantOf(arn)).toMatchObject({ database: "any", user: "any" });
  });

  test("for several segments leaves the rest of the pattern known", () => {
    expect(grantOf(text([hole("var.prefix has no value"), ":dbuser:*/app"]))).toMatchObject({
      database: "any",
      user: "one",
    });
    expect(grantOf(unknown("var.arn has no value"))).toMatchObject({ database: "unknown", user: "unknown" });
  });

  test("for further patterns is one more grant", () => {
    const resources = list([known(dbuser(`${ID}/app`))], { rest: causes("var.more has no value") });
    expect(analyse(connectPolicy(resources)).connect).toMatchObject([
      { database: "one", user: "one" },
      { database: "unknown", user: "unknown", because: ["var.more has no value"] },
    ]);
  });

  test("of the action makes wide patterns undecided, and narrow ones no matter", () => {
    const statement = (arn: string): object => ({
      Statement: { Effect: "Allow", Action: unknown("var.actions has no value"), Resource: arn },
    });
    expect(analyse(statement("*")).connect).toMatchObject([
      { database: "unknown", user: "unknown", privileged_users: [] },
    ]);
    expect(analyse(statement(dbuser(`${ID}/app`))).connect).toMatchObject([{ database: "one", user: "one" }]);
    expect(analyse(statement("arn:aws:s3:::bucket/*")).connect).toEqual([]);
  });

  test("is followed to what the source sets the attribute to", () => {
    const database = resource("aws_db_instance.orders", { username: unknown("var.owner has no value") });
    const user = (attribute: string): TextPart => ({ reference: { address: "aws_db_instance.orders", attribute } });
    expect(grantOf(text([dbuser(`${ID}/`), user("username")]), [DATABASE])).toMatchObject({
      user_name: "orders_owner",
    });
    expect(grantOf(text([dbuser(`${ID}/`), user("username")]), [database])).toMatchObject({ user: "unknown" });
  });

  test("that is read from elsewhere may be a wildcard", () => {
    const parameter: TextPart = { reference: { address: "data.aws_ssm_parameter.user", attribute: "value" } };
    expect(grantOf(text([dbuser(`${ID}/`), parameter]))).toMatchObject({
      user: "unknown",
      because: ["data.aws_ssm_parameter.user.value is read from outside the repository"],
    });
  });

  test("taken from the ARN of a proxy is the id of that proxy", () => {
    const proxy = resource("aws_db_proxy.main", { name: "main" });
    const id: TextPart = { reference: { address: "aws_db_proxy.main", attribute: "arn", derived: true } };
    expect(grantOf(text([dbuser(""), id, "/app"]), [proxy])).toMatchObject({
      database: "one",
      database_link: { type: "aws_db_proxy", id: "aws_db_proxy.main" },
      user: "one",
    });
  });
});

describe("a grant is dead", () => {
  test.each([
    ["arn:aws:rds:eu-west-1:111122223333:db:orders", /rds never matches/],
    [dbuser("orders-prod/app"), /"orders-prod" is not a resource id/],
    [dbuser(ID), /names no database user/],
    [dbuser(`${ID}/`), /names no database user/],
    ["arn:aws:rds-db:eu-west-1:111122223333:db:orders/app", /does not begin with dbuser:/],
    ["arn:aws:rds-db:eu-west-1::dbuser:*/app", /twelve digits/],
    ["arn:aws:rds*:eu-west-1:111122223333:dbuser:*/app", /refuses a wildcard in the service/],
    ["arn:aws-cn:rds-db:eu-west-1:111122223333:dbuser:*/app", /Region eu-west-1 is in the partition aws/],
    ["rds-db:dbuser:*/app", /is not an ARN/],
  ])("%s", (pattern, reason) => {
    expect(grantOf(pattern).dead).toMatch(reason);
  });

  test.each([
    ["aws_db_instance.orders", "identifier", /is the name of the instance, not its resource id/],
    ["aws_db_instance.orders", "arn", /is an ARN of the RDS API/],
    ["aws_rds_cluster.c", "id", /is the name of the cluster/],
    ["aws_db_proxy.p", "arn", /is an ARN of the RDS API/],
  ])("when it takes %s.%s for an id", (address, attribute, reason) => {
    const arn = text([dbuser(""), { reference: { address, attribute } }, "/app"]);
    expect(grantOf(arn, [resource(address)]).dead).toMatch(reason);
  });

  test("when it names the resource itself", () => {
    expect(grantOf(reference("aws_db_instance.orders", "arn"), [DATABASE]).dead).toMatch(
      /is not the ARN of a database user/,
    );
  });

  test("when it has variables in a version without them", () => {
    const statement = { Effect: "Allow", Action: "rds-db:connect", Resource: dbuser(`${ID}/\${aws:username}`) };
    for (const version of ["2008-10-17", undefined]) {
      const { connect } = analyse({ Version: version ?? null, Statement: [statement] });
      expect(connect[0]?.dead).toMatch(/policy variables need version 2012-10-17/);
    }
  });

  test("when only roles have it and it needs the name of a user", () => {
    const role = resource("aws_iam_role.app", { name: "app" });
    const policy = (pattern: string): Resource =>
      resource("aws_iam_role_policy.p", { role: "app", policy: encoded(connectPolicy(dbuser(pattern))) });
    const dead = (pattern: string): string | undefined => documentsOf([role, policy(pattern)])[0]?.connect[0]?.dead;
    expect(dead(`${ID}/\${aws:username}`)).toMatch(/no value in the session of a role/);
    expect(dead(`${ID}/\${aws:username, 'app'}`)).toBeUndefined();
    expect(dead(`${ID}/\${aws:PrincipalTag/user}`)).toBeUndefined();
  });

  test("only if it was meant for databases", () => {
    const mixed = (...resources: readonly string[]): object => ({
      Statement: { Effect: "Allow", Action: ["rds-db:connect", "s3:GetObject"], Resource: resources },
    });
    expect(analyse(mixed("arn:aws:s3:::b/*", dbuser(`${ID}/app`))).connect).toMatchObject([{ user_name: "app" }]);
    expect(analyse(mixed("arn:aws:s3:::b/*")).connect).toMatchObject([{ dead: expect.any(String) as string }]);
    expect(analyse({ Statement: { Effect: "Allow", Action: "*", Resource: "arn:aws:s3:::b/*" } }).connect).toEqual([]);
  });
});

describe("a Deny beside a grant", () => {
  const deny = (statement: object): object => ({ Effect: "Deny", ...statement });
  const denied = (pattern: unknown, statement: object): readonly (string | undefined)[] =>
    analyse(connectPolicy(pattern, deny(statement)), [DATABASE]).connect.map((grant) => grant.denied);

  test.each<readonly [string, string, object, string]>([
    ["covers everything", dbuser("*/*"), { Action: "rds-db:*", Resource: "*" }, "yes"],
    ["is about the management API", dbuser("*/*"), { Action: "rds:*", Resource: "*" }, "no"],
    ["covers all database users", "*", { Action: "rds-db:connect", Resource: "arn:aws:rds-db:*:*:dbuser:*" }, "yes"],
    ["covers another Region", "*", { Action: "rds-db:connect", Resource: dbuser("*") }, "no"],
    ["covers one database of many", dbuser("*/*"), { Action: "rds-db:connect", Resource: dbuser(`${ID}/*`) }, "no"],
    ["spares other actions", dbuser("*/*"), { NotAction: "rds:Describe*", Resource: "*" }, "yes"],
    ["spares the action", dbuser("*/*"), { NotAction: "rds-db:connect", Resource: "*" }, "no"],
    [
      "depends on the request",
      dbuser("*/*"),
      { Action: "*", Resource: "*", Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/db-*" } } },
      "no",
    ],
    [
      "has a condition that is always true",
      dbuser("*/*"),
      { Action: "*", Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
      "yes",
    ],
  ])("that %s", (_, pattern, statement, expected) => {
    expect(denied(pattern, statement)).toEqual([expected]);
  });

  test("of an unknown resource leaves it undecided", () => {
    const arn = text([dbuser(""), hole("var.denied has no value"), "/*"]);
    expect(denied(dbuser("*/*"), { Action: "rds-db:connect", Resource: arn })).toEqual(["unknown"]);
  });

  test("of the same unknown resource covers it", () => {
    const arn = (user: string): unknown => text([dbuser(""), RESOURCE_ID, `/${user}`]);
    expect(denied(arn("app"), { Action: "rds-db:connect", Resource: arn("*") })).toEqual(["yes"]);
    expect(denied(arn("app"), { Action: "rds-db:connect", Resource: dbuser("db-*/*") })).toEqual(["yes"]);
  });

  test("of privileged users takes them off, and leaves the rest", () => {
    const guard = { Action: "rds-db:connect", Resource: [dbuser("*/admin*"), dbuser("*/postgres")] };
    const [grant] = analyse(connectPolicy(dbuser(`${ID}/*`), deny(guard))).connect;
    expect(grant).toMatchObject({ user: "any", denied: "no" });
    expect(grant?.privileged_users).toContain("root");
    expect(grant?.privileged_users).not.toContain("admin");
    expect(grant?.privileged_users).not.toContain("postgres");
  });

  test("with NotResource leaves what it spares", () => {
    const statement = { Action: "rds-db:connect", NotResource: [dbuser(`${ID}/app`), "arn:aws:s3:::x"] };
    const { connect } = analyse(connectPolicy("*", deny(statement)));
    expect(connect).toMatchObject([{ database: "one", user: "one", user_name: "app", denied: "no" }]);
    expect(connect[0]?.path).toEqual(["policy", "Statement", 0, "Resource"]);
    expect(denied(dbuser("cluster-A/x"), statement)).toEqual(["yes"]);
    expect(denied(dbuser(`${ID}/app`), statement)).toEqual(["no"]);
  });
});

describe("privileged users", () => {
  const bound = (user: string): unknown => text([dbuser(""), RESOURCE_ID, `/${user}`]);

  test("are the master of the database that the pattern names", () => {
    expect(grantOf(bound("orders_owner"), [DATABASE])).toMatchObject({ privileged_users: ["orders_owner"] });
    expect(grantOf(bound("orders_*"), [DATABASE])).toMatchObject({ privileged_users: ["orders_owner"] });
    expect(grantOf(bound("orders_app"), [DATABASE])).toMatchObject({ privileged_users: [], privileged_unknown: false });
  });

  test("are compared without regard to case", () => {
    expect(grantOf(dbuser(`${ID}/Admin`)).privileged_users).toEqual(["admin"]);
  });

  test("may be the master of the database when its name is not known", () => {
    const database = resource("aws_db_instance.orders", { username: unknown("var.owner has no value") });
    expect(grantOf(bound("app"), [database])).toMatchObject({
      privileged_users: [],
      privileged_unknown: true,
      because: ["the master user of aws_db_instance.orders is not known"],
    });
  });

  test("are the master when both names come from the same variable", () => {
    const owner = hole("var.owner has no value");
    const database = resource("aws_db_instance.orders", { username: text([owner]) });
    const arn = text([dbuser(""), RESOURCE_ID, "/", owner]);
    expect(grantOf(arn, [database]).privileged_users).toEqual(["${var.owner}"]);
  });

  test("are found behind a proxy, a replica and a cluster", () => {
    const proxied = [
      DATABASE,
      resource("aws_db_proxy.p", { name: "p" }),
      resource("aws_db_proxy_target.t", { db_proxy_name: "p", db_instance_identifier: "orders" }),
      resource("aws_db_instance.replica", { replicate_source_db: "orders" }),
      resource("aws_rds_cluster.c", { master_username: "cluster_owner" }),
      resource("aws_rds_cluster_instance.m", { cluster_identifier: reference("aws_rds_cluster.c", "id") }),
    ];
    const grant = (address: string, attribute: string, user: string, derived = false): readonly string[] =>
      grantOf(text([dbuser(""), { reference: { address, attribute, derived } }, `/${user}`]), proxied).privileged_users;
    expect(grant("aws_db_proxy.p", "arn", "orders_owner", true)).toEqual(["orders_owner"]);
    expect(grant("aws_db_instance.replica", "resource_id", "orders_owner")).toEqual(["orders_owner"]);
    expect(grant("aws_rds_cluster_instance.m", "dbi_resource_id", "cluster_owner")).toEqual(["cluster_owner"]);
    expect(grant("aws_rds_cluster.c", "cluster_resource_id", "orders_owner")).toEqual([]);
  });

  test("are the masters of all databases that a wildcard reaches", () => {
    const cluster = resource("aws_rds_cluster.c", { master_username: "cluster_owner" });
    expect(grantOf(dbuser("*/orders_owner"), [DATABASE, cluster]).privileged_users).toEqual(["orders_owner"]);
    expect(grantOf(dbuser("cluster-*/orders_owner"), [DATABASE, cluster]).privileged_users).toEqual([]);
  });

  test("may be the master of a database whose id nobody knows yet", () => {
    expect(grantOf(dbuser(`${ID}/orders_owner`), [DATABASE])).toMatchObject({
      privileged_users: [],
      privileged_unknown: true,
      because: ['"orders_owner" is the master user of aws_db_instance.orders, which the id may be of'],
    });
  });

  test("are those that configuration names", () => {
    const { connect } = analyse(connectPolicy(dbuser(`${ID}/boss`)), [], { privilegedUsers: ["boss"] });
    expect(connect[0]?.privileged_users).toEqual(["boss"]);
  });
});

describe("a condition on rds-db:connect", () => {
  test.each([
    ["IpAddress", "aws:SourceIp", "10.0.0.0/8", "never_matches"],
    ["NotIpAddress", "aws:SourceIp", "10.0.0.0/8", "always_matches"],
    ["StringEquals", "AWS:SourceVpc", "vpc-1", "never_matches"],
    ["StringNotEquals", "aws:SourceVpce", "vpce-1", "always_matches"],
    ["StringEqualsIfExists", "aws:SourceVpc", "vpc-1", "always_matches"],
    ["ForAllValues:StringLike", "aws:UserAgent", "x", "always_matches"],
    ["ForAnyValue:StringNotLike", "aws:UserAgent", "x", "never_matches"],
    ["Null", "aws:Referer", "true", "always_matches"],
    ["Null", "aws:Referer", "false", "never_matches"],
    ["StringEquals", "rds:db-tag/env", "prod", "never_matches"],
    ["StringEquals", "aws:PrincipalTag/team", "a", undefined],
    ["Bool", "aws:MultiFactorAuthPresent", "true", undefined],
  ])("%s on %s", (operator, key, value, effect) => {
    const condition = { [operator]: { [key]: value } };
    const statement = {
      Effect: "Allow",
      Action: "rds-db:connect",
      Resource: dbuser(`${ID}/app`),
      Condition: condition,
    };
    const document = analyse({ Version: "2012-10-17", Statement: [statement] });
    const expected = effect === undefined ? [] : [{ key, operator, effect }];
    expect(document.connect[0]?.unsupported_conditions).toEqual(expected);
    expect(statementOf(document).unsupported_conditions).toEqual(effect === undefined ? undefined : expected);
  });
});

describe("policies that are no permissions", () => {
  test("grant nothing: boundaries, service control policies and policies of resources", () => {
    const document = connectPolicy("*");
    const documents = documentsOf([
      resource("aws_iam_policy.cap", { policy: encoded(document) }),
      resource("aws_iam_role.app", { permissions_boundary: reference("aws_iam_policy.cap", "arn") }),
      resource("aws_organizations_policy.scp", { content: encoded(document) }),
      resource("aws_kms_key.k", { policy: encoded(document) }),
    ]);
    expect(documents.map(({ kind, connect }) => ({ kind, connect }))).toEqual([
      { kind: "boundary", connect: [] },
      { kind: "service_control", connect: [] },
      { kind: "resource", connect: [] },
    ]);
  });
});

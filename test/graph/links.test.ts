import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import type { Resource } from "../../src/graph/resource.js";
import { causes, known, line, list, map, reference, resource, stack, text, unknown } from "./build-values.js";

/** The ids that a resource of one stack is linked with, by role. */
function linksOf(resources: readonly Resource[], address: string): Readonly<Record<string, readonly string[]>> {
  const { document } = buildGraph([stack(resources)]);
  const found = Object.values(document.resources).flatMap((byId) => Object.values(byId));
  const links = found.find((each) => each.address === address)?.links;
  if (links === undefined) throw new Error(`no resource ${address}`);
  return Object.fromEntries(Object.entries(links).map(([role, targets]) => [role, targets.map(({ id }) => id)]));
}

const PARAMETER_GROUP = resource("aws_db_parameter_group.pg", { name: "orders-pg" });

describe("a link", () => {
  test.each([
    ["a reference", reference("aws_db_parameter_group.pg", "name")],
    ["a literal name", known("orders-pg")],
    ["a literal name in other letters, which RDS does not tell apart", known("Orders-PG")],
    [
      "a known value that came from the resource",
      known("x", { references: [{ address: "aws_db_parameter_group.pg", attribute: "id" }] }),
    ],
    [
      "an unknown value that names the resource",
      unknown("?", { references: [{ address: "aws_db_parameter_group.pg", attribute: "name" }] }),
    ],
  ])("is found through %s", (_, parameter_group_name) => {
    const database = resource("aws_db_instance.main", { parameter_group_name });
    expect(linksOf([database, PARAMETER_GROUP], database.address)).toEqual({
      parameter_group: ["aws_db_parameter_group.pg"],
    });
    expect(linksOf([database, PARAMETER_GROUP], PARAMETER_GROUP.address)).toEqual({ instances: [database.address] });
  });

  test("is not made to a resource of another type or name, nor into another stack", () => {
    const database = resource("aws_db_instance.main", {
      parameter_group_name: "orders-pg",
      option_group_name: "orders-pg",
    });
    const cluster = resource("aws_rds_cluster_parameter_group.pg", { name: "orders-pg" });
    expect(linksOf([database, cluster], database.address)).toEqual({});
    const { document } = buildGraph([stack([database], "a"), stack([PARAMETER_GROUP], "b")]);
    expect(document.resources.aws_db_instance?.["aws_db_instance.main"]?.links).toEqual({});
  });

  test("is found when both names are put together from the same unknown parts", () => {
    const prefix = { unknown: [{ reason: "var.env has no value", span: line(3) }] };
    const other = { unknown: [{ reason: "var.env has no value", span: line(9) }] };
    const group = resource("aws_db_parameter_group.pg", { name: text([prefix, "-pg"]) });
    const database = (part: typeof prefix): Resource =>
      resource("aws_db_instance.main", { parameter_group_name: text([part, "-pg"]) });
    expect(linksOf([group, database(prefix)], "aws_db_instance.main")).toEqual({ parameter_group: [group.address] });
    expect(linksOf([group, database(other)], "aws_db_instance.main")).toEqual({});
  });

  test.each([
    ["arn:aws:iam::111122223333:role/monitoring"],
    ["arn:aws:iam::111122223333:role/service/rds/monitoring"],
    [
      text([
        "arn:aws:iam::",
        { reference: { address: "data.aws_caller_identity.me", attribute: "account_id" } },
        ":role/monitoring",
      ]),
    ],
  ])("is found through the ARN %o", (monitoring_role_arn) => {
    const role = resource("aws_iam_role.m", { name: "monitoring" });
    const database = resource("aws_db_instance.main", { monitoring_role_arn });
    expect(linksOf([database, role], database.address)).toEqual({ monitoring_role: [role.address] });
  });

  test("to a secret is found through its ARN with the six characters that AWS adds", () => {
    const secret = resource("aws_secretsmanager_secret.app", { name: "app" });
    const proxy = resource("aws_db_proxy.main", {
      auth: [{ secret_arn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-AbCdEf" }],
    });
    expect(linksOf([proxy, secret], proxy.address)).toEqual({ secrets: [secret.address] });
  });

  test("goes to every instance that a reference leaves open", () => {
    const subnets = [
      resource("aws_subnet.private[0]"),
      resource('aws_subnet.private["b.c"]'),
      resource("aws_subnet.public[0]"),
    ];
    const group = resource("aws_db_subnet_group.main", {
      subnet_ids: unknown("?", { references: [{ address: "aws_subnet.private", attribute: "id" }] }),
    });
    expect(linksOf([group, ...subnets], group.address)).toEqual({
      subnets: ["aws_subnet.private[0]", 'aws_subnet.private["b.c"]'],
    });
  });

  test("goes to the instance that stands for an unknown number, but not to a wrong one", () => {
    const some = resource("aws_db_instance.a", {}, { uncertain: causes("var.count has no value") });
    const replica = resource("aws_db_instance.replica", {
      replicate_source_db: reference("aws_db_instance.a[0]", "identifier"),
    });
    expect(linksOf([some, replica], replica.address)).toEqual({ source: [some.address] });
    const certain = resource("aws_db_instance.a[1]");
    expect(linksOf([certain, replica], replica.address)).toEqual({});
  });

  test("keeps to the reference that a known value came from when the expression names several", () => {
    const groups = [
      resource("aws_db_parameter_group.a", { name: "a" }),
      resource("aws_db_parameter_group.b", { name: "b" }),
    ];
    const references = ["a", "b"].map((name) => ({ address: `aws_db_parameter_group.${name}`, attribute: "name" }));
    const database = (value: Resource["attributes"] | ReturnType<typeof known>): Resource =>
      resource("aws_db_instance.main", { parameter_group_name: value });
    expect(linksOf([...groups, database(known("b", { references }))], "aws_db_instance.main")).toEqual({
      parameter_group: ["aws_db_parameter_group.b"],
    });
  });

  test("follows what an incomplete list names as a whole", () => {
    const references = [{ address: "aws_security_group.b", attribute: "id" }];
    const database = resource("aws_db_instance.main", {
      vpc_security_group_ids: list([reference("aws_security_group.a", "id")], { rest: causes("?"), references }),
    });
    const groups = [resource("aws_security_group.a"), resource("aws_security_group.b")];
    expect(linksOf([database, ...groups], database.address)).toEqual({
      security_groups: ["aws_security_group.a", "aws_security_group.b"],
    });
  });

  test("prefers the resource of the same module among several of that name", () => {
    const calls = (module: string): Partial<Resource> => ({ calls: [{ address: module, span: line(1) }] });
    const groups = ["module.eu", "module.us"].map((module) =>
      resource(`${module}.aws_db_parameter_group.pg`, { name: "pg" }, calls(module)),
    );
    const database = resource("module.us.aws_db_instance.main", { parameter_group_name: "pg" }, calls("module.us"));
    expect(linksOf([...groups, database], database.address)).toEqual({
      parameter_group: ["module.us.aws_db_parameter_group.pg"],
    });
  });

  test("never leads from a resource to itself", () => {
    const database = resource("aws_db_instance.main", { identifier: "main", replicate_source_db: "main" });
    expect(linksOf([database], database.address)).toEqual({});
  });
});

describe("links lead", () => {
  test("from a key alias to the key", () => {
    const key = resource("aws_kms_key.main");
    const alias = resource("aws_kms_alias.main", {
      name: "alias/rds",
      target_key_id: reference("aws_kms_key.main", "key_id"),
    });
    const byName = resource("aws_db_instance.main", { kms_key_id: "alias/rds" });
    expect(linksOf([key, alias, byName], byName.address)).toEqual({
      kms_alias: [alias.address],
      kms_key: [key.address],
    });
  });

  test("from a database through subnets and their route tables to the internet gateway", () => {
    const network = [
      resource("aws_db_subnet_group.main", { subnet_ids: [reference("aws_subnet.a", "id")] }),
      resource("aws_subnet.a", { vpc_id: reference("aws_vpc.main", "id") }),
      resource("aws_vpc.main"),
      resource("aws_route_table_association.a", {
        subnet_id: reference("aws_subnet.a", "id"),
        route_table_id: reference("aws_route_table.public", "id"),
      }),
      resource("aws_route_table.public", { route: [{ gateway_id: reference("aws_internet_gateway.gw", "id") }] }),
      resource("aws_route.default", {
        route_table_id: reference("aws_route_table.public", "id"),
        gateway_id: reference("aws_internet_gateway.gw", "id"),
      }),
      resource("aws_internet_gateway.gw", { vpc_id: reference("aws_vpc.main", "id") }),
    ];
    expect(linksOf(network, "aws_db_subnet_group.main")).toEqual({ subnets: ["aws_subnet.a"] });
    expect(linksOf(network, "aws_subnet.a")).toMatchObject({
      vpc: ["aws_vpc.main"],
      route_tables: ["aws_route_table.public"],
      subnet_groups: ["aws_db_subnet_group.main"],
    });
    expect(linksOf(network, "aws_route_table.public")).toEqual({
      gateways: ["aws_internet_gateway.gw"],
      routes: ["aws_route.default"],
      subnets: ["aws_subnet.a"],
    });
    expect(linksOf(network, "aws_route.default")).toMatchObject({ gateway: ["aws_internet_gateway.gw"] });
  });

  test("from a proxy to the databases that are registered with it, and back", () => {
    const resources = [
      resource("aws_db_proxy.p", { name: "p" }),
      resource("aws_db_proxy_default_target_group.g", { db_proxy_name: "p" }),
      resource("aws_db_proxy_target.t", {
        db_proxy_name: reference("aws_db_proxy.p", "name"),
        db_cluster_identifier: reference("aws_rds_cluster.c", "cluster_identifier"),
      }),
      resource("aws_rds_cluster.c"),
    ];
    expect(linksOf(resources, "aws_db_proxy.p")).toEqual({
      target_groups: ["aws_db_proxy_default_target_group.g"],
      registrations: ["aws_db_proxy_target.t"],
      targets: ["aws_rds_cluster.c"],
    });
    expect(linksOf(resources, "aws_rds_cluster.c")).toEqual({ proxies: ["aws_db_proxy.p"] });
  });

  test("from a cluster to its members, its source and its snapshots", () => {
    const resources = [
      resource("aws_rds_cluster.c", {
        cluster_identifier: "c",
        restore_to_point_in_time: [
          { source_cluster_identifier: reference("aws_rds_cluster.old", "cluster_identifier") },
        ],
      }),
      resource("aws_rds_cluster.old"),
      resource("aws_rds_cluster_instance.a", { cluster_identifier: reference("aws_rds_cluster.c", "id") }),
      resource("aws_db_cluster_snapshot.s", { db_cluster_identifier: "c" }),
    ];
    expect(linksOf(resources, "aws_rds_cluster.c")).toEqual({
      source: ["aws_rds_cluster.old"],
      members: ["aws_rds_cluster_instance.a"],
      snapshots: ["aws_db_cluster_snapshot.s"],
    });
  });

  test("from a security group to rules that stand alone", () => {
    const resources = [
      resource("aws_security_group.db", {
        ingress: [{ security_groups: [reference("aws_security_group.app", "id")] }],
      }),
      resource("aws_security_group.app"),
      resource("aws_security_group_rule.a", { security_group_id: reference("aws_security_group.db", "id") }),
      resource("aws_vpc_security_group_ingress_rule.b", {
        security_group_id: reference("aws_security_group.db", "id"),
        referenced_security_group_id: reference("aws_security_group.app", "id"),
      }),
    ];
    expect(linksOf(resources, "aws_security_group.db")).toEqual({
      source_security_groups: ["aws_security_group.app"],
      rules: ["aws_security_group_rule.a", "aws_vpc_security_group_ingress_rule.b"],
    });
  });

  test("from a role to its policies, and from a policy to who has it", () => {
    const resources = [
      resource("aws_iam_role.app", { name: "app", permissions_boundary: reference("aws_iam_policy.cap", "arn") }),
      resource("aws_iam_policy.cap"),
      resource("aws_iam_policy.p"),
      resource("aws_iam_role_policy.inline", { role: "app" }),
      resource("aws_iam_role_policy_attachment.a", {
        role: reference("aws_iam_role.app", "name"),
        policy_arn: reference("aws_iam_policy.p", "arn"),
      }),
      resource("aws_iam_policy_attachment.all", {
        users: [reference("aws_iam_user.u", "name")],
        policy_arn: reference("aws_iam_policy.p", "arn"),
      }),
      resource("aws_iam_user.u"),
    ];
    expect(linksOf(resources, "aws_iam_role.app")).toEqual({
      permissions_boundary: ["aws_iam_policy.cap"],
      policies: ["aws_iam_role_policy.inline"],
      attachments: ["aws_iam_role_policy_attachment.a"],
      managed_policies: ["aws_iam_policy.p"],
    });
    expect(linksOf(resources, "aws_iam_policy.p")).toMatchObject({
      attached_to: ["aws_iam_role.app", "aws_iam_user.u"],
    });
    expect(linksOf(resources, "aws_iam_policy.cap")).toEqual({ bounds: ["aws_iam_role.app"] });
  });

  test("from a secret to its rotation, policy and versions, and from a version to the database in it", () => {
    const secret_id = reference("aws_secretsmanager_secret.s", "id");
    const resources = [
      resource("aws_secretsmanager_secret.s"),
      resource("aws_secretsmanager_secret_rotation.r", { secret_id }),
      resource("aws_secretsmanager_secret_policy.p", { secret_arn: secret_id }),
      resource("aws_secretsmanager_secret_version.v", {
        secret_id,
        secret_string: unknown("?", { json: map({ host: reference("aws_db_instance.main", "address") }) }),
      }),
      resource("aws_db_instance.main"),
    ];
    expect(linksOf(resources, "aws_secretsmanager_secret.s")).toEqual({
      rotation: ["aws_secretsmanager_secret_rotation.r"],
      policy: ["aws_secretsmanager_secret_policy.p"],
      versions: ["aws_secretsmanager_secret_version.v"],
    });
    expect(linksOf(resources, "aws_secretsmanager_secret_version.v")).toMatchObject({
      databases: ["aws_db_instance.main"],
    });
  });
});

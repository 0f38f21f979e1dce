import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import type { ResourceDocument } from "../../src/graph/document.js";
import type { Resource } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { causes, from, known, line, list, map, reference, resource, stack, text, unknown } from "./build-values.js";

function documentOf(single: Resource): ResourceDocument {
  const { document } = buildGraph([stack([single])]);
  const found = document.resources[single.type]?.[single.address];
  if (found === undefined) throw new Error("the resource is not in the document");
  return found;
}

describe("values of the graph document", () => {
  test("keep known leaves nested as in the source", () => {
    const document = documentOf(
      resource("aws_db_parameter_group.main", {
        family: "postgres16",
        parameter: [{ name: "rds.force_ssl", value: "1" }],
      }),
    );
    expect(document.values).toEqual({ family: "postgres16", parameter: [{ name: "rds.force_ssl", value: "1" }] });
    expect(document.unknown).toEqual({});
  });

  test("leave out an attribute that is null, which is not set", () => {
    expect(documentOf(resource("aws_db_instance.main", { kms_key_id: null })).values).toEqual({});
  });

  test("name the reason of what is unknown, below lists by index", () => {
    const document = documentOf(
      resource("aws_db_parameter_group.main", {
        name: unknown("var.name has no value"),
        parameter: [{ name: "log_statement", value: unknown("var.level has no value") }],
      }),
    );
    expect(document.values).toEqual({ parameter: [{ name: "log_statement" }] });
    expect(document.unknown).toEqual({
      name: "var.name has no value",
      "parameter.0.value": "var.level has no value",
    });
  });

  test("hold null in the place of an unknown item, so that indexes are those of the source", () => {
    const document = documentOf(
      resource("aws_db_proxy.main", { vpc_subnet_ids: [unknown("var.subnet has no value"), "subnet-2"] }),
    );
    expect(document.values).toEqual({ vpc_subnet_ids: [null, "subnet-2"] });
    expect(document.unknown).toEqual({ "vpc_subnet_ids.0": "var.subnet has no value" });
  });

  test("have what the text of container definitions encodes beside it, with paths that go on from it", () => {
    const containers = list([
      map({
        image: unknown("var.image has no value"),
        environment: list([map({ name: known("PGSSLMODE"), value: known("disable") })]),
      }),
    ]);
    const { documents, unknown: reasons } = documentOf(
      resource("aws_ecs_task_definition.main", {
        container_definitions: { ...unknown("var.image has no value"), json: containers },
      }),
    );
    expect(documents).toEqual({
      container_definitions: [{ environment: [{ name: "PGSSLMODE", value: "disable" }] }],
    });
    expect(reasons).toEqual({
      container_definitions: "var.image has no value",
      "container_definitions.0.image": "var.image has no value",
    });
    expect(documentOf(resource("aws_iam_policy.main", { policy: known("{}", { json: map({}) }) })).documents).toBe(
      undefined,
    );
  });

  test("say at its path when a list or a map may have more than is known", () => {
    const document = documentOf(
      resource("aws_db_instance.main", {
        logs: list([known("audit")], { rest: causes("var.logs has no value") }),
        tags: map({ a: known("b") }, { rest: causes("var.tags has no value") }),
      }),
    );
    expect(document.values).toEqual({ logs: ["audit"], tags: { a: "b" } });
    expect(document.unknown).toEqual({ logs: "var.logs has no value", tags: "var.tags has no value" });
  });

  test("tell what is fixed at apply from what may be anything", () => {
    const hole = { unknown: causes("var.name has no value") };
    const document = documentOf(
      resource("aws_db_instance.main", {
        kms_key_id: reference("aws_kms_key.main", "arn"),
        identifier: text(["orders-", { reference: { address: "random_id.x", attribute: "hex" } }]),
        db_name: text(["db", hole]),
      }),
    );
    expect(document.unknown).toEqual({
      kms_key_id: "aws_kms_key.main.arn is known only after apply",
      identifier: "random_id.x.hex is known only after apply",
      db_name: "var.name has no value",
    });
    expect(document.computed).toEqual({
      kms_key_id: "aws_kms_key.main.arn",
      identifier: "orders-${random_id.x.hex}",
    });
    expect(document.texts).toEqual({ db_name: "db${…}" });
  });

  test("tell all that an unknown attribute may be, when the source says it", () => {
    const oneOf = (...values: Value[]): Value => ({
      ...unknown("var.flag has no value"),
      kind: "unknown",
      oneOf: values,
    });
    const document = documentOf(
      resource("aws_db_instance.main", {
        backup_retention_period: oneOf(known(7), known(null)),
        kms_key_id: oneOf(reference("aws_kms_key.main", "arn"), reference("aws_kms_key.other", "arn")),
        logs: oneOf(from([]), from(["audit"])),
        port: oneOf(known(3306), unknown("var.port has no value")),
      }),
    );
    expect(document.choices).toEqual({
      backup_retention_period: [7, null],
      kms_key_id: ["${aws_kms_key.main.arn}", "${aws_kms_key.other.arn}"],
      logs: [[], ["audit"]],
    });
  });

  test("keep what has no counterpart, and why it is unknown", () => {
    const native = map({ TdeCredentialArn: known("arn"), AssociatedRoles: unknown("parameter Roles has no value") });
    const document = documentOf(resource("aws_db_instance.main", {}, { native }));
    expect(document.native).toEqual({ TdeCredentialArn: "arn" });
    expect(document.unknown).toEqual({ "native.AssociatedRoles": "parameter Roles has no value" });
  });

  test("survive attribute names that objects have a meaning for", () => {
    const attributes = map({ tags: from(JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x"}')) });
    const document = documentOf({ ...resource("aws_db_instance.main"), attributes });
    expect(JSON.stringify(document.values)).toBe('{"tags":{"__proto__":{"polluted":"yes"},"constructor":"x"}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("are the data itself when everything is known", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("data")), fc.dictionary(fc.string(), tie("data"))),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), data), (attributes) => {
        const document = documentOf(resource("aws_db_instance.main", attributes));
        expect(JSON.parse(JSON.stringify(document.values))).toEqual(JSON.parse(JSON.stringify(attributes)));
        expect(document.unknown).toEqual({});
      }),
    );
  });
});

describe("a resource of the graph document", () => {
  test("is called by its address, and by its stack as well where several have that address", () => {
    const graph = buildGraph([
      stack([resource("aws_db_instance.main"), resource("aws_db_instance.replica")], "envs/dev"),
      stack([resource("aws_db_instance.main")], "envs/prod"),
    ]);
    expect(Object.keys(graph.document.resources.aws_db_instance ?? {})).toEqual([
      "aws_db_instance.main@envs/dev",
      "aws_db_instance.replica",
      "aws_db_instance.main@envs/prod",
    ]);
    expect(graph.resourceOf("aws_db_instance", "aws_db_instance.main@envs/prod")?.stack).toBe("envs/prod");
    expect(graph.resourceOf("aws_db_instance", "aws_db_instance.main")).toBeUndefined();
  });

  test("says why it is uncertain that it exists, each reason once", () => {
    const uncertain = causes("var.replicas has no value", "var.replicas has no value");
    expect(documentOf(resource("aws_db_instance.main", {}, { uncertain })).uncertain).toBe("var.replicas has no value");
    expect(documentOf(resource("aws_db_instance.main"))).not.toHaveProperty("uncertain");
  });

  test.each([
    [{ Environment: "Production" }, "production"],
    [{ env: "prod-eu" }, "production"],
    [{ Stage: "live" }, "production"],
    [{ environment: "preprod" }, "staging"],
    [{ environment: "pre-production" }, "staging"],
    [{ env: "uat" }, "staging"],
    [{ env: "development" }, "development"],
    [{ env: "sandbox" }, "development"],
    [{ env: "nonprod" }, undefined],
    [{ team: "prod" }, undefined],
    [{ env: unknown("var.env has no value") }, undefined],
  ])("takes its environment from the tags %o", (tags, environment) => {
    expect(documentOf(resource("aws_db_instance.main", { tags })).environment).toBe(environment);
  });

  test("takes its environment from the provider's tags when its own say nothing", () => {
    const tagged = resource("aws_db_instance.main", { tags: { team: "a" }, tags_all: { team: "a", env: "qa" } });
    expect(documentOf(tagged).environment).toBe("development");
  });
});

describe("the graph document", () => {
  test("collects the names that attributes have in other formats", () => {
    const labels = { storage_encrypted: "StorageEncrypted" };
    const database = resource("aws_db_instance.Db", {}, { format: "cloudformation", labels });
    const second = resource("aws_db_instance.Db2", {}, { format: "cloudformation", labels: { engine: "Engine" } });
    expect(buildGraph([stack([database, second])]).document.labels).toEqual({
      cloudformation: { aws_db_instance: { storage_encrypted: "StorageEncrypted", engine: "Engine" } },
    });
  });

  test("holds the base without the base's own base", () => {
    const first = buildGraph([stack([resource("aws_db_instance.a")])]).document;
    const second = buildGraph([stack([resource("aws_db_instance.b")])], {
      base: { document: first, nameInHead: (place) => place },
    }).document;
    const third = buildGraph([stack([])], {
      base: { document: second, nameInHead: (place) => place },
    }).document;
    expect(third.base?.resources).toHaveProperty(["aws_db_instance", "aws_db_instance.b"]);
    expect(third.base).not.toHaveProperty("base");
  });

  test("says what a resource was called in the base", () => {
    const before = buildGraph([stack([resource("aws_db_instance.old"), resource("aws_db_instance.gone")], "a")]);
    const { document } = buildGraph([stack([resource("aws_db_instance.new"), resource("aws_db_instance.gone")], "b")], {
      base: {
        document: before.document,
        nameInHead: ({ address }) =>
          address === "aws_db_instance.old" ? { stack: "b", address: "aws_db_instance.new" } : { stack: "a", address },
      },
    });
    const { "aws_db_instance.new": renamed, "aws_db_instance.gone": other } = document.resources.aws_db_instance ?? {};
    expect(renamed?.previous).toEqual({ type: "aws_db_instance", id: "aws_db_instance.old" });
    expect(other).not.toHaveProperty("previous");
  });

  test("of 10,000 linked resources is built within half a second", () => {
    const stacks = Array.from({ length: 10 }, (_, index) => largeStack(`stack${index}`, 1000));
    const { document } = buildGraph(stacks);
    expect(Object.keys(document.resources.aws_db_instance ?? {})).toHaveLength(7490);
    // CPU time, and the best of three: the machine may be busy with something else.
    const elapsed = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      buildGraph(stacks);
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...elapsed)).toBeLessThan(500);
  });
});

/** A subnet group and a security group that all share, parameter groups by name and reference, and databases. */
function largeStack(id: string, size: number): ReturnType<typeof stack> {
  const shared = [resource("aws_db_subnet_group.main", { name: "main" }), resource("aws_security_group.main")];
  const rest = Array.from({ length: size - shared.length }, (_, index): Resource => {
    if (index % 4 === 3) return resource(`aws_db_parameter_group.g${index}`, { name: `group-${index}` });
    return resource(
      `aws_db_instance.i${index}`,
      {
        identifier: `db-${index}`,
        engine: "postgres",
        storage_encrypted: true,
        db_subnet_group_name: "main",
        vpc_security_group_ids: [reference("aws_security_group.main", "id")],
        parameter_group_name: `group-${index - (index % 4) + 3}`,
        password: unknown("var.password has no value"),
        tags: { Environment: "prod", Name: `db-${index}` },
      },
      { span: line(index) },
    );
  });
  return stack([...shared, ...rest], id);
}

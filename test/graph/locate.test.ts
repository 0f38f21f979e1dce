import { describe, expect, test } from "vitest";
import { causesAt, locate } from "../../src/graph/locate.js";
import { causes, known, line, list, map, reference, resource, unknown } from "./build-values.js";

const POLICY = known("{…}", {
  span: line(5),
  json: map({
    Statement: list([map({ Resource: list([known("a", { span: line(8) }), known("b", { span: line(9) })]) })]),
  }),
});

describe("a place", () => {
  const database = resource(
    "aws_db_instance.main",
    {
      storage_encrypted: known(false, { span: line(3), via: [line(7, "variables.tf")] }),
      policy: POLICY,
      timeouts: map({ create: known("1h", { span: line(12) }) }, { span: line(11) }),
    },
    { header: line(1) },
  );

  test("is that of the attribute, with the way its value came", () => {
    expect(locate(database, ["storage_encrypted"])).toEqual({ span: line(3), via: [line(7, "variables.tf")] });
  });

  test("is the header when the attribute is not there, or when the resource as a whole is meant", () => {
    expect(locate(database, ["kms_key_id"]).span).toEqual(line(1));
    expect(locate(database, []).span).toEqual(line(1));
  });

  test("is the block when a member of it is not there", () => {
    expect(locate(database, ["timeouts", "delete"]).span).toEqual(line(11));
  });

  test("is found among the properties that only a template has", () => {
    const named = map({ DBSecurityGroups: known("g", { span: line(4) }) });
    const instance = { ...resource("Main", {}, { header: line(1) }), native: named };
    expect(locate(instance, ["native", "DBSecurityGroups"]).span).toEqual(line(4));
    expect(locate(instance, ["native", "Domain"]).span).toEqual(line(1));
    expect(locate(database, ["native", "DBSecurityGroups"]).span).toEqual(line(1));
  });

  test("is found within the JSON of a text", () => {
    expect(locate(database, ["policy", "Statement", 0, "Resource", 1]).span).toEqual(line(9));
    expect(locate(database, ["policy", "Statement", 4]).span).not.toEqual(line(9));
  });
});

describe("the reasons at a path", () => {
  test("are those of everything at and below it, each once", () => {
    const group = resource("aws_db_parameter_group.main", {
      parameter: [{ name: unknown("a"), value: unknown("b") }, { name: unknown("a") }],
    });
    expect(causesAt(group, ["parameter"])).toEqual(causes("a", "b"));
    expect(causesAt(group, ["parameter", 0, "value"])).toEqual(causes("b"));
  });

  test("are those of the unknown value that the path leads into", () => {
    const group = resource("aws_db_parameter_group.main", { parameter: unknown("var.parameters has no value") });
    expect(causesAt(group, ["parameter", 0, "value"])).toEqual(causes("var.parameters has no value"));
  });

  test("are those of a list that may have more members", () => {
    const group = resource("aws_db_parameter_group.main", {
      parameter: list([map({ name: known("x") })], { rest: causes("var.more has no value") }),
    });
    expect(causesAt(group, ["parameter"])).toEqual(causes("var.more has no value"));
    expect(causesAt(group, ["parameter", 3, "value"])).toEqual(causes("var.more has no value"));
  });

  test("are not those of neighbours", () => {
    const database = resource("aws_db_instance.main", { timeouts: { create: unknown("var.create has no value") } });
    expect(causesAt(database, ["timeouts", "delete"])).toEqual([]);
  });

  test("name the resource that fixes the value at apply", () => {
    const database = resource("aws_db_instance.main", { kms_key_id: reference("aws_kms_key.main", "arn") });
    expect(causesAt(database, ["kms_key_id"])).toEqual([
      { reason: "aws_kms_key.main.arn is known only after apply", span: line(1) },
    ]);
  });

  test("are those of the resource's existence when the path itself is known", () => {
    const database = resource(
      "aws_db_instance.main",
      { engine: "mysql" },
      { uncertain: causes("var.count has no value") },
    );
    expect(causesAt(database, ["engine"])).toEqual(causes("var.count has no value"));
    expect(causesAt(database, [])).toEqual(causes("var.count has no value"));
  });
});

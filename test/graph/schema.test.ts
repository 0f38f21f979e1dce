import { Ajv } from "ajv";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { GRAPH_SCHEMA } from "../../src/graph/schema.js";
import { causes, known, list, map, reference, resource, stack, unknown } from "./build-values.js";

describe("the schema of the graph document", () => {
  test("is the one in schemas/ (update with `vitest run test/graph/schema.test.ts -u`)", async () => {
    const text = await format(JSON.stringify(GRAPH_SCHEMA), { parser: "json", printWidth: 120 });
    await expect(text).toMatchFileSnapshot("../../schemas/graph.json");
  });

  test("accepts a document with everything a resource can have, and its base", () => {
    const base = buildGraph([stack([resource("aws_db_instance.main", { engine: "mysql" })])]).document;
    const { document } = buildGraph(
      [
        stack([
          resource(
            "aws_db_instance.main",
            {
              tags: { env: "prod" },
              kms_key_id: reference("aws_kms_key.main", "arn"),
              storage_encrypted: unknown("var.encrypted has no value"),
              list: list([known("a"), unknown("var.b has no value")], { rest: causes("var.more has no value") }),
            },
            {
              uncertain: causes("var.count has no value"),
              native: map({ TdeCredentialArn: known("x") }),
              labels: { storage_encrypted: "StorageEncrypted" },
            },
          ),
          resource("aws_kms_key.main"),
        ]),
      ],
      { base: { document: base, nameInHead: (place) => place } },
    );
    expect(problems(document)).toEqual([]);
  });

  test("refuses a member that it does not know", () => {
    const { document } = buildGraph([stack([resource("aws_db_instance.main")])]);
    expect(problems({ ...document, extra: 1 })).not.toEqual([]);
  });
});

function problems(document: unknown): readonly unknown[] {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(GRAPH_SCHEMA);
  return validate(document) ? [] : (validate.errors ?? []);
}

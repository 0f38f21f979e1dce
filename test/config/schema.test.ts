import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { configSchema } from "../../src/config/schema.js";

it("is what schemas/config.json tells editors", async () => {
  const schema = {
    ...z.toJSONSchema(configSchema, { target: "draft-7", io: "input" }),
    $id: "config.json",
    title: "RDS Gate configuration",
  };
  const file = join(import.meta.dirname, "..", "..", "schemas", "config.json");
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(file);
});

import { describe, expect, it } from "vitest";
import { environmentOf } from "../../src/graph/environment.js";
import { knownTags, tagsOf } from "../../src/graph/tags.js";
import type { Resource } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { at, known, map, resource } from "../support/resources.js";

const unknown: Value = { kind: "unknown", because: [{ reason: "var.env has no value" }], span: at(2) };

const tagged = (tags: Value, ofProvider: Value): Resource =>
  resource("aws_db_instance.main", { tags, tags_all: ofProvider });

describe("tags of a resource", () => {
  it("are its own before those of the provider, which they replace", () => {
    const found = tagged(map({ Env: known("dev", 2) }), map({ Env: known("prod", 9), Team: known("data", 9) }));
    expect(knownTags(found)).toEqual([
      ["env", "dev"],
      ["team", "data"],
    ]);
    expect(environmentOf(found)).toBe("development");
  });

  it("are not those of the provider where its own are not known", () => {
    const found = tagged(map({ Env: unknown }), map({ Env: known("prod", 9) }));
    expect([...tagsOf(found).tags.keys()]).toEqual(["Env"]);
    expect(knownTags(found)).toEqual([]);
    expect(environmentOf(found)).toBeUndefined();
  });

  it("may be more than are known", () => {
    expect(tagsOf(tagged(unknown, map({}))).isComplete).toBe(false);
    expect(tagsOf(tagged(known(null, 2), map({}))).isComplete).toBe(true);
  });
});

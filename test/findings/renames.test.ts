import { describe, expect, it } from "vitest";
import { renamesBetween } from "../../src/findings/renames.js";
import { stack } from "../support/resources.js";

describe("renamesBetween", () => {
  it("follows a template into another language", () => {
    const changes = [
      { status: "removed", path: "infra/db.yaml" },
      { status: "added", path: "infra/db.json" },
      { status: "removed", path: "infra/net.yaml" },
      { status: "added", path: "other/net.json" },
      { status: "removed", path: "two.yaml" },
      { status: "removed", path: "two.yml" },
      { status: "added", path: "two.json" },
    ] as const;
    const { stack: name } = renamesBetween(changes, ["infra/db.json", "other/net.json", "two.json"], []);
    expect(name("infra/db.yaml")).toBe("infra/db.json");
    expect(name("infra/net.yaml")).toBe("infra/net.yaml");
    expect(name("two.yml")).toBe("two.yml");
  });

  it("follows renamed files", () => {
    const { stack: name } = renamesBetween(
      [{ status: "renamed", previousPath: "db.yaml", path: "data/db.yaml" }],
      ["data/db.yaml"],
      [],
    );
    expect(name("db.yaml")).toBe("data/db.yaml");
    expect(name("other.yaml")).toBe("other.yaml");
  });

  it("follows a renamed root folder", () => {
    const { stack: name } = renamesBetween(
      [{ status: "renamed", previousPath: "envs/dev/main.tf", path: "envs/test/main.tf" }],
      ["envs/test/main.tf"],
      [],
    );
    expect(name("envs/dev")).toBe("envs/test");
  });

  it("follows the root folder of an environment", () => {
    const changes = [{ status: "renamed", previousPath: "infra/main.tf", path: "rds/main.tf" }] as const;
    const base = [stack("infra (production)", { root: "infra", environment: "production" })];
    const { stack: name } = renamesBetween(changes, ["rds/main.tf"], [], base);
    expect(name("infra (production)")).toBe("rds (production)");
    expect(name("infra")).toBe("rds");
  });

  it.each([
    ["aws_db_instance.old", "aws_db_instance.new"],
    ['aws_db_instance.old["eu"]', 'aws_db_instance.new["eu"]'],
    ["aws_db_instance.older", "aws_db_instance.older"],
    ["module.a.aws_db_instance.x", "module.b.aws_db_instance.x"],
    ["module.a[0].aws_db_instance.x", "module.b[0].aws_db_instance.x"],
  ])("follows moved blocks: %s is %s", (from, to) => {
    const moved = [
      { from: "aws_db_instance.old", to: "aws_db_instance.new" },
      { from: "module.a", to: "module.b" },
    ];
    const { address } = renamesBetween([], [], [stack(".", { moved })]);
    expect(address(".", from)).toBe(to);
  });

  it("keeps to the stack of the moved block", () => {
    const { address } = renamesBetween([], [], [stack("a", { moved: [{ from: "x.y", to: "x.z" }] })]);
    expect(address("b", "x.y")).toBe("x.y");
  });

  it("follows a chain of moves", () => {
    const moved = [
      { from: "x.a", to: "x.b" },
      { from: "x.b", to: "x.c" },
    ];
    expect(renamesBetween([], [], [stack(".", { moved })]).address(".", "x.a")).toBe("x.c");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, NO_RENAMES, renamed, stablePath, type Identity } from "../../src/findings/identity.js";
import { known, list, map, resource } from "../support/resources.js";

const identity: Identity = {
  pack: "core",
  ruleId: "a/b",
  stack: ".",
  address: "aws_db_instance.main",
  path: ["engine"],
};

describe("fingerprint", () => {
  it("is the same for the same identity, and 64 hex digits", () => {
    expect(fingerprint(identity)).toBe(fingerprint({ ...identity }));
    expect(fingerprint(identity)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("differs when any part differs", () => {
    const others: Identity[] = [
      { ...identity, pack: "ours" },
      { ...identity, ruleId: "a/c" },
      { ...identity, stack: "envs/dev" },
      { ...identity, address: "aws_db_instance.other" },
      { ...identity, path: ["engine", "x"] },
    ];
    expect(new Set([identity, ...others].map(fingerprint)).size).toBe(others.length + 1);
  });

  it("cannot be made equal by moving characters between parts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const one = { ...identity, stack: a, address: b };
        const two = { ...identity, stack: c, address: d };
        expect(fingerprint(one) === fingerprint(two)).toBe(a === c && b === d);
      }),
    );
  });
});

describe("stablePath", () => {
  const database = resource("aws_db_instance.main", {
    vpc_security_group_ids: list(known("sg-1"), known("sg-2")),
    parameter: list(map({ name: known("rds.force_ssl"), value: known("0") }), map({ value: known("x") })),
    policy: { ...known("{}"), json: map({ Statement: list(map({ Sid: known("Read") }), map({})) }) },
  });

  it.each([
    [["engine"], ["engine"]],
    [
      ["vpc_security_group_ids", 1],
      ["vpc_security_group_ids", "=sg-2"],
    ],
    [
      ["parameter", 0, "value"],
      ["parameter", "name=rds.force_ssl", "value"],
    ],
    [
      ["parameter", 1, "value"],
      ["parameter", "1", "value"],
    ],
    [
      ["policy", "Statement", 0, "Action"],
      ["policy", "Statement", "Sid=Read", "Action"],
    ],
    [
      ["policy", "Statement", 1, "Action"],
      ["policy", "Statement", "1", "Action"],
    ],
    [
      ["absent", 3],
      ["absent", "3"],
    ],
  ])("names the members of %j by what they are", (path, expected) => {
    expect(stablePath(database, path)).toEqual(expected);
  });
});

describe("renamed", () => {
  it("changes nothing when nothing was renamed", () => {
    expect(renamed(identity, NO_RENAMES)).toEqual(identity);
  });

  it("takes the stack and the address to the head", () => {
    const renames = { stack: () => "envs/live", address: (stack: string, address: string) => `${stack}!${address}` };
    expect(renamed(identity, renames)).toMatchObject({ stack: "envs/live", address: "envs/live!aws_db_instance.main" });
  });

  it("renames a policy file, whose address is its path", () => {
    const file = { ...identity, stack: "iam/old.json", address: "iam/old.json" };
    const renames = {
      stack: (path: string) => path.replace("old", "new"),
      address: (_: string, address: string) => address,
    };
    expect(renamed(file, renames)).toMatchObject({ stack: "iam/new.json", address: "iam/new.json" });
  });
});

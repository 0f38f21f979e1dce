import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { acceptedAccess, readAcceptedAccess, unacceptedPaths, type AcceptedPath } from "../../src/access/accepted.js";

const path = (changes: Partial<AcceptedPath> = {}): AcceptedPath => ({
  id: "0123456789abcdef",
  stack: "account/roles.json",
  source: "role/app",
  via: ["assume:role/db"],
  access: "connect",
  db: "aws_db_instance.orders",
  dbUser: "app",
  severity: "low",
  ...changes,
});

describe("a path is accepted", () => {
  test.each<readonly [string, Partial<AcceptedPath>, Partial<AcceptedPath>]>([
    ["that is written as it is", {}, {}],
    ["that leads another way", {}, { via: ["member:group/dba"], id: "1" }],
    ["of any database where all are accepted", { db: "*" }, {}],
    ["of a narrower pattern of users", { dbUser: "app_*" }, { dbUser: "app_r?" }],
    ["that needs no user", { access: "admin", dbUser: null }, { access: "admin", dbUser: null }],
  ])("%s", (_, accepted, found) => {
    expect(unacceptedPaths([path(found)], [path(accepted)])).toEqual([]);
  });

  test.each<readonly [string, Partial<AcceptedPath>, Partial<AcceptedPath>]>([
    ["of another source", {}, { source: "user/dev" }],
    ["of another access", {}, { access: "sql" }],
    ["of another stack", {}, { stack: "other.json" }],
    ["of a wider pattern of databases", {}, { db: "*" }],
    ["of a wider pattern of users", { dbUser: "app_*" }, { dbUser: "a*" }],
    ["of a user where access without one is accepted", { dbUser: null }, {}],
  ])("but none %s", (_, accepted, found) => {
    const paths = [path(found)];
    expect(unacceptedPaths(paths, [path(accepted)])).toEqual(paths);
  });
});

const paths = fc.array(
  fc
    .record({
      source: fc.constantFrom("user/a", "user/b", "role/c"),
      access: fc.constantFrom("connect", "admin"),
      db: fc.constantFrom("*", "db-*", "db-1"),
      dbUser: fc.constantFrom(null, "*", "app"),
    })
    .map(path),
);

describe("a file of accepted paths", () => {
  it("accepts all that it was written from, and is the same in whatever order they come", () => {
    fc.assert(
      fc.property(paths, (all) => {
        const text = acceptedAccess(all);
        expect(unacceptedPaths(all, readAcceptedAccess("a.json", text).paths)).toEqual([]);
        expect(
          acceptedAccess([...all].reverse())
            .split("\n")
            .sort(),
        ).toEqual(text.split("\n").sort());
      }),
    );
  });

  test.each([
    ["{", /^a\.json is not JSON: .*rds-gate access --accept a\.json$/s],
    ["[]", /has no list "paths"/],
    ['{"schemaVersion": "2.0", "paths": []}', /has the schemaVersion "2\.0", and this version reads 1\.0/],
    ['{"schemaVersion": "1.0", "paths": [{"id": "x"}]}', /entry 1 of "paths" lacks one of id, stack/],
  ])("that is %s is refused with the remedy", (text, message) => {
    expect(() => readAcceptedAccess("a.json", text)).toThrow(message);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaths, uncomparedPaths } from "../../src/access/compare.js";
import type { AccessPath, Source } from "../../src/access/model.js";
import type { Place } from "../../src/graph/build.js";
import type { GraphNode } from "../../src/graph/node.js";
import { parsePattern, type Pattern } from "../../src/iam/patterns.js";
import { resource } from "../graph/build-values.js";
import { accessPath, analysis, type PathParts } from "./build-paths.js";

const same = (place: Place): Place => place;

/** `new aws_db_instance.orders/app`, for each path of the comparison. */
function changes(
  base: readonly PathParts[],
  head: readonly PathParts[],
  nameInHead: (place: Place) => Place = same,
): readonly string[] {
  const compared = comparePaths(analysis(...base.map(accessPath)), analysis(...head.map(accessPath)), nameInHead);
  return compared.map(({ change, path }) => `${change} ${shown(path)}`);
}

function shown({ capability }: AccessPath): string {
  return capability.user === undefined
    ? capability.database.label
    : `${capability.database.label}/${capability.user.label}`;
}

const any: PathParts = { database: "*", user: "*", method: "connect-any-db-any-user" };

function node(address: string, stack = "."): GraphNode {
  return { id: address, resource: resource(address, {}, { stack }), links: new Map() };
}

function hole(reason: string, line: number): Pattern {
  return [{ sort: "hole", key: `${reason}@main.tf:${line}:3` }];
}

describe("comparePaths", () => {
  it("finds nothing where nothing changed", () => {
    expect(changes([{}, any], [{}, any])).toEqual(["existing aws_db_instance.orders/app", "existing */*"]);
  });

  it("finds who had no access before", () => {
    expect(changes([{}], [{}, { source: "account:999988887777" }])).toEqual([
      "existing aws_db_instance.orders/app",
      "new aws_db_instance.orders/app",
    ]);
  });

  it("finds access that is gone, in the base", () => {
    expect(changes([{}, { user: "report" }], [{}])).toEqual([
      "existing aws_db_instance.orders/app",
      "removed aws_db_instance.orders/report",
    ]);
  });

  it("calls access that contains what was there widened, with what it was", () => {
    const [compared] = comparePaths(analysis(accessPath()), analysis(accessPath(any)), same);
    expect(compared).toMatchObject({ change: "widened", before: { capability: { user: { label: "app" } } } });
    expect(changes([{}], [any])).toEqual(["widened */*"]);
  });

  it("calls what is left of wider access narrowed", () => {
    expect(changes([any], [{}])).toEqual(["narrowed aws_db_instance.orders/app", "removed */*"]);
  });

  it("calls nothing narrowed while the wider access is there still", () => {
    expect(changes([any], [any, {}])).toEqual(["existing */*", "existing aws_db_instance.orders/app"]);
  });

  it("tells access apart that users of the same database have", () => {
    expect(changes([{ user: "app" }], [{ user: "app*" }])).toEqual(["widened aws_db_instance.orders/app*"]);
    expect(changes([{ user: "app" }], [{ user: "admin" }])).toEqual([
      "new aws_db_instance.orders/admin",
      "removed aws_db_instance.orders/app",
    ]);
  });

  it("tells kinds of access apart", () => {
    expect(changes([any], [any, { access: "exfil", user: null }])).toContain("new aws_db_instance.orders");
  });

  it("tells stacks apart", () => {
    expect(changes([{ stack: "envs/dev" }], [{ stack: "envs/dev" }, { stack: "envs/prod" }])).toEqual([
      "existing aws_db_instance.orders/app",
      "new aws_db_instance.orders/app",
    ]);
  });

  it("takes administration of everything for every access", () => {
    const admin: PathParts = { access: "admin", method: "admin-all", database: "*", user: null };
    expect(changes([admin], [{}, any])).toEqual(["narrowed aws_db_instance.orders/app", "narrowed */*", "removed *"]);
    expect(changes([{}], [admin])).toEqual(["widened *"]);
  });

  it("takes the tokens of a wider subject for those of each subject in it", () => {
    const oidc = (subject: string): PathParts => ({
      source: { kind: "federated", label: `oidc:token.actions.githubusercontent.com:${subject}` },
    });
    expect(changes([oidc("repo:acme/*")], [oidc("repo:acme/api:ref:refs/heads/main")])[0]).toMatch(/^narrowed/);
    expect(changes([oidc("repo:acme/api:ref:refs/heads/main")], [oidc("repo:acme/*")])[0]).toMatch(/^widened/);
    expect(changes([oidc("repo:acme/*")], [oidc("repo:other/api:*")])[0]).toMatch(/^new/);
  });

  it("takes everybody for every principal of AWS, and for no service", () => {
    const everybody: PathParts = { source: { kind: "public", label: "public", isExternal: true } };
    const account: PathParts = { source: { kind: "account", label: "account:999988887777", isExternal: true } };
    expect(changes([everybody], [account])[0]).toMatch(/^narrowed/);
    expect(changes([account], [everybody])[0]).toMatch(/^widened/);
    expect(changes([everybody], [{}])[0]).toMatch(/^new/);
  });

  it("follows what is renamed and moved", () => {
    const old = (parts: PathParts = {}): PathParts => ({
      stack: "old",
      source: { kind: "role", label: "role/aws_iam_role.a", node: node("aws_iam_role.a", "old") },
      databaseNode: node("aws_db_instance.a", "old"),
      databasePattern: [{ sort: "fixed", key: "a" }],
      ...parts,
    });
    const young: PathParts = {
      stack: "new",
      source: { kind: "role", label: "role/aws_iam_role.b", node: node("aws_iam_role.b", "new") },
      databaseNode: node("aws_db_instance.b", "new"),
      databasePattern: [{ sort: "fixed", key: "b" }],
    };
    const moved = ({ stack, address }: Place): Place =>
      stack === "old" ? { stack: "new", address: address.replace(/\.a$/, ".b") } : { stack, address };
    expect(changes([old()], [young], moved)).toEqual(["existing aws_db_instance.orders/app"]);
    expect(changes([old()], [young])[0]).toMatch(/^new/);
  });

  it("takes what the same expression leaves open for the same, wherever it is written", () => {
    const open = (reason: string, line: number): PathParts => ({
      user: "${var.user}",
      userPattern: hole(reason, line),
      certainty: "may",
    });
    expect(changes([open("var.user has no value", 3)], [open("var.user has no value", 30)])[0]).toMatch(/^existing/);
    expect(changes([open("var.user has no value", 3)], [open("var.other has no value", 3)])[0]).toMatch(/^new/);
  });

  it("finds guards that are gone, doubts among them", () => {
    const guarded: PathParts = { guards: [{ key: "sts:ExternalId", factor: 0.8 }] };
    expect(changes([guarded], [{}])).toEqual(["guard-lost aws_db_instance.orders/app"]);
    expect(changes([{}], [guarded])).toEqual(["guard-gained aws_db_instance.orders/app"]);
    expect(changes([guarded], [{ guards: [{ key: "STS:externalid", factor: 0.8 }] }])[0]).toMatch(/^existing/);
    expect(changes([{ certainty: "may" }], [{}])[0]).toMatch(/^guard-lost/);
    expect(changes([{}], [{ certainty: "may" }])[0]).toMatch(/^guard-gained/);
    expect(
      changes(
        [{ guards: [{ key: "aws:PrincipalArn", factor: 0.5 }] }],
        [{ guards: [{ key: "aws:PrincipalArn", factor: 0.9 }] }],
      )[0],
    ).toMatch(/^guard-lost/);
  });

  it("finds a database that takes IAM logins now", () => {
    const blocked: PathParts = { capability: { blocked: "iam-auth-off" } };
    expect(changes([blocked], [{}])[0]).toMatch(/^guard-lost/);
    expect(changes([{}], [blocked])[0]).toMatch(/^guard-gained/);
  });

  it("takes no guard for lost that another path of the base did not have", () => {
    const guarded: PathParts = { guards: [{ key: "sts:ExternalId", factor: 0.8 }] };
    expect(changes([guarded, any], [{}, any])[0]).toMatch(/^existing/);
  });

  it("compares thousands of paths of one source in time that grows with them", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ database: `db-${index}`, user: `user${index % 7}` }));
    const start = performance.now();
    expect(changes(many, many).every((each) => each.startsWith("existing"))).toBe(true);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("comparePaths, whatever the paths are,", () => {
  const sources: readonly Partial<Source>[] = [
    { kind: "service", label: "service:lambda.amazonaws.com" },
    { kind: "account", label: "account:999988887777" },
    { kind: "public", label: "public" },
  ];
  const parts: fc.Arbitrary<PathParts> = fc.record({
    source: fc.constantFrom(...sources),
    access: fc.constantFrom("connect" as const, "exfil" as const),
    database: fc.constantFrom("*", "db-*", "db-A", "db-B"),
    user: fc.constantFrom("*", "a*", "app", "admin"),
    guards: fc.constantFrom([], [{ key: "sts:ExternalId", factor: 0.8 }]),
    certainty: fc.constantFrom("must" as const, "may" as const),
  });
  const tree = fc.array(parts, { maxLength: 6 });

  it("finds no change in what is the same, in any order", () => {
    fc.assert(
      fc.property(tree, (paths) => {
        const found = changes(paths, [...paths].reverse());
        expect(found.every((each) => each.startsWith("existing"))).toBe(true);
      }),
    );
  });

  it("lists every path of the head once, in order", () => {
    fc.assert(
      fc.property(tree, tree, (base, head) => {
        const compared = comparePaths(analysis(...base.map(accessPath)), analysis(...head.map(accessPath)), same);
        const left = compared.filter(({ change }) => change !== "removed").map(({ path }) => shown(path));
        expect(left).toEqual(head.map((each) => shown(accessPath(each))));
      }),
    );
  });

  it("calls nothing new that was possible before, and everything that was not", () => {
    const names = ["db-A", "db-B", "db-C", "x"].flatMap((database) =>
      ["app", "admin", "api", "z"].map((user) => ({ database, user })),
    );
    const allows = (path: PathParts, source: string, { database, user }: (typeof names)[number]): boolean =>
      matches(path.database ?? "", database) &&
      matches(path.user ?? "", user) &&
      ((path.source as Source).label === source ||
        ((path.source as Source).kind === "public" && source.startsWith("a")));
    fc.assert(
      fc.property(tree, parts, (base, path) => {
        const [change = ""] = changes(base, [path]);
        const covering = base.some(
          (other) =>
            other.access === path.access &&
            names.every((name) =>
              sources.every(({ label = "" }) => !allows(path, label, name) || allows(other, label, name)),
            ),
        );
        expect(/^(new|widened)/.test(change)).toBe(!covering);
      }),
    );
  });
});

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(text);
}

it("a scan compares nothing", () => {
  expect(uncomparedPaths(analysis(accessPath())).map(({ change }) => change)).toEqual(["existing"]);
  expect(parsePattern("*")).toHaveLength(1);
});

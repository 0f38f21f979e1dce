import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hop } from "../../src/access/model.js";
import { DEFAULT_SETTINGS, type AccessLimits } from "../../src/access/settings.js";
import { routesTo, stepBudget, type Routes } from "../../src/access/walk.js";
import type { Way } from "../../src/access/ways.js";
import type { Identity } from "../../src/iam/identities.js";
import { hop, roleOf, source } from "./build-hops.js";

/** Who may become whom: `web > app` is a way of a role into another, `service:ec2 > app` is one of a source. */
interface Ways {
  readonly edges: readonly (string | readonly [edge: string, hop: Partial<Hop>])[];
  /** Roles that a path may begin with. */
  readonly entries?: readonly string[];
  readonly limits?: Partial<AccessLimits>;
  readonly steps?: number;
}

function routes(target: string, { edges, entries = [], limits = {}, steps }: Ways): Routes {
  const roles = new Map<string, Identity>();
  const roleNamed = (name: string): Identity => {
    const role = roles.get(name) ?? roleOf(name);
    roles.set(name, role);
    return role;
  };
  const into = new Map<string, Way[]>();
  for (const edge of edges) {
    const [text, more] = typeof edge === "string" ? [edge, {}] : edge;
    const [from = "", to = ""] = text.split(" > ");
    const way: Way = {
      from: from.includes(":")
        ? { kind: "source", source: source(from) }
        : { kind: "identity", identity: roleNamed(from) },
      hops: [hop("assume", `role/${to}`, more)],
    };
    into.set(to, [...(into.get(to) ?? []), way]);
  }
  return routesTo(roleNamed(target), {
    waysInto: ({ name = "" }) => into.get(name) ?? [],
    entryOf: ({ name = "" }) => (entries.includes(name) ? source(`role/${name}`, { kind: "role" }) : undefined),
    limits: { ...DEFAULT_SETTINGS.limits, ...limits },
    weights: DEFAULT_SETTINGS.weights,
    budget: steps === undefined ? stepBudget() : { left: steps },
  });
}

/** `service:ec2 > role/web > role/app` */
function shown({ routes: found }: Routes): readonly string[] {
  return found.map(({ source: from, ways }) =>
    [from.label, ...ways.flatMap(({ hops }) => hops.map(({ target }) => target))].join(" > "),
  );
}

test("an identity that nobody has to become is a route of its own", () => {
  expect(routes("app", { edges: [], entries: ["app"] })).toMatchObject({ routes: [{ ways: [] }], cut: 0 });
  expect(routes("app", { edges: [] })).toEqual({ routes: [], cut: 0 });
});

test("routes are in the order of their hops, the shortest first", () => {
  const found = routes("app", { edges: ["web > app", "service:ec2 > web", "service:ecs > app"], entries: ["web"] });
  expect(shown(found)).toEqual(["service:ecs > role/app", "role/web > role/app", "service:ec2 > role/web > role/app"]);
  expect(found.cut).toBe(0);
});

test("roles that assume each other are gone through once on a route", () => {
  const edges = ["a > b", "b > a", "b > app", "app > b", "app > app", "service:ec2 > a"];
  const found = routes("app", { edges });
  expect(shown(found)).toEqual(["service:ec2 > role/a > role/b > role/app"]);
  expect(found.cut).toBe(0);
});

test("a route has no more hops than the limit, and that one is left out is counted", () => {
  const edges = ["service:ec2 > a", "a > b", "b > app"];
  expect(routes("app", { edges, limits: { hops: 3 } })).toMatchObject({ routes: [{}], cut: 0 });
  expect(routes("app", { edges, limits: { hops: 2 } })).toEqual({ routes: [], cut: 1 });
});

test("a way back into the route is nothing that a limit leaves out", () => {
  const found = routes("app", { edges: ["web > app", "app > web"], entries: ["web"], limits: { hops: 1 } });
  expect(shown(found)).toEqual(["role/web > role/app"]);
  expect(found.cut).toBe(0);
});

test("of the routes of one source the surest is first, however many hops it has", () => {
  const edges: Ways["edges"] = [
    ["service:ec2 > app", { certainty: "may", doubt: "invalid" }],
    "service:ec2 > web",
    "web > app",
  ];
  expect(shown(routes("app", { edges }))).toEqual(["service:ec2 > role/web > role/app", "service:ec2 > role/app"]);
});

test("of routes that are as sure the one with fewer guards is first, then the one with fewer hops", () => {
  const guarded: Partial<Hop> = { guards: [{ key: "aws:SourceIp", factor: 0.5 }] };
  const edges: Ways["edges"] = [["service:ec2 > app", guarded], "service:ec2 > web", "web > app", "a > web"];
  expect(shown(routes("app", { edges }))[0]).toBe("service:ec2 > role/web > role/app");
  expect(shown(routes("app", { edges: [...edges, "service:ec2 > app"] }))[0]).toBe("service:ec2 > role/app");
});

test("the routes of one source are limited, and those beyond are counted", () => {
  const edges = ["service:ec2 > a", "service:ec2 > b", "service:ec2 > c", "a > app", "b > app", "c > app"];
  const found = routes("app", { edges: [...edges, "service:ecs > a"], limits: { perAccess: 2 } });
  expect(shown(found)).toEqual([
    "service:ec2 > role/a > role/app",
    "service:ec2 > role/b > role/app",
    "service:ecs > role/a > role/app",
  ]);
  expect(found.cut).toBe(1);
});

test("a walk that has used up the steps of the tree says that not all was looked for", () => {
  const edges = ["service:ec2 > b", "a > app", "b > app"];
  expect(routes("app", { edges, steps: 1 })).toEqual({ routes: [], cut: 1 });
  expect(routes("app", { edges, steps: 2 })).toMatchObject({ routes: [{}], cut: 0 });
});

test("walks share the steps of a tree", () => {
  const budget = stepBudget();
  const { left } = budget;
  const [a, app] = [roleOf("a"), roleOf("app")];
  const into: Way = { from: { kind: "identity", identity: a }, hops: [hop("assume", "role/app")] };
  const walk = (): Routes =>
    routesTo(app, {
      waysInto: (identity) => (identity === app ? [into] : []),
      entryOf: () => undefined,
      limits: DEFAULT_SETTINGS.limits,
      weights: DEFAULT_SETTINGS.weights,
      budget,
    });
  walk();
  walk();
  expect(budget.left).toBe(left - 2);
});

/** What begins within the limit by hops, found by going over all edges again and again. */
function reaching(target: string, edges: readonly string[], hops: number): ReadonlySet<string> {
  let found = new Set([target]);
  for (let round = 0; round < hops; round += 1) {
    found = new Set([
      ...found,
      ...edges.flatMap((edge) => {
        const [from = "", to = ""] = edge.split(" > ");
        return found.has(to) ? [from] : [];
      }),
    ]);
  }
  return new Set([...found].filter((name) => name.includes(":")));
}

test("every source that reaches an identity has a route there, and no route repeats a role", () => {
  const role = fc.constantFrom("app", "a", "b", "c", "d");
  const from = fc.oneof({ weight: 4, arbitrary: role }, fc.constantFrom("service:ec2", "service:ecs"));
  const edge = fc.tuple(from, role).map(([one, other]) => `${one} > ${other}`);
  fc.assert(
    fc.property(fc.uniqueArray(edge, { maxLength: 14 }), (edges) => {
      const found = routes("app", { edges });
      expect(found.cut).toBe(0);
      expect(new Set(found.routes.map(({ source: { label } }) => label))).toEqual(reaching("app", edges, 6));
      for (const route of shown(found)) {
        const roles = route.split(" > ");
        expect(new Set(roles).size).toBe(roles.length);
        expect(roles.at(-1)).toBe("role/app");
      }
    }),
  );
});

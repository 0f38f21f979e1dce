import { describe, expect, test } from "vitest";
import { pathId } from "../../src/access/identity.js";
import type { AccessPath } from "../../src/access/model.js";
import { parsePattern } from "../../src/iam/patterns.js";
import { analyse, OWN } from "./analyse.js";
import { allow, identityWith, ORDERS } from "./build-capabilities.js";
import { capability, hop, nodeOf, source, user } from "./build-hops.js";

type Identified = Pick<AccessPath, "stack" | "source" | "hops" | "capability">;

const ORDERS_NODE = nodeOf("aws_db_instance.orders", { identifier: "orders" });
const TO_ORDERS = {
  database: {
    label: "aws_db_instance.orders",
    node: ORDERS_NODE,
    pattern: parsePattern("aws_db_instance.orders"),
    breadth: "one",
  },
  user: user("app"),
} as const;
const PATH: Identified = {
  stack: ".",
  source: source("service:ecs-tasks.amazonaws.com"),
  hops: [hop("assume", "role/api")],
  capability: capability("aws_db_instance.orders", TO_ORDERS),
};

const idOf = (more: Partial<Identified> = {}): string => pathId({ ...PATH, ...more }, [OWN]);
const ending = (more: Parameters<typeof capability>[1]): string =>
  idOf({ capability: capability("aws_db_instance.orders", { ...TO_ORDERS, ...more }) });

test("an id is sixteen hex digits", () => {
  expect(idOf()).toMatch(/^[0-9a-f]{16}$/);
});

test("an id stays while certainty, conditions, impact and places change", () => {
  const open = { certainty: "may", doubt: "condition", guards: [{ key: "aws:SourceIp", factor: 0.5 }] } as const;
  const evidence = [{ node: ORDERS_NODE, path: ["tags"], message: "says so" }];
  expect(idOf({ hops: [hop("assume", "role/api", { ...open, evidence })] })).toBe(idOf());
  expect(ending({ ...open, evidence, impact: 9, method: "connect-any-user", blocked: "iam-auth-off" })).toBe(idOf());
  expect(idOf({ source: { ...PATH.source, exposure: "public", isExternal: true } })).toBe(idOf());
});

const OTHERS: readonly (readonly [what: string, id: string])[] = [
  ["stack", idOf({ stack: "prod" })],
  ["source", idOf({ source: source("service:lambda.amazonaws.com") })],
  ["hop", idOf({ hops: [hop("assume", "role/web")] })],
  ["kind of hop", idOf({ hops: [hop("runs-as", "role/api")] })],
  ["order of hops", idOf({ hops: [hop("assume", "role/a"), hop("assume", "role/b")] })],
  ["other order of hops", idOf({ hops: [hop("assume", "role/b"), hop("assume", "role/a")] })],
  ["hop of the capability", ending({ hops: [hop("escalate", "PutRolePolicy")] })],
  ["class of access", ending({ access: "secret" })],
  ["user", ending({ user: user("admin") })],
  ["database", idOf({ capability: capability("aws_db_instance.billing", { user: user("app") }) })],
];

test.each(OTHERS)("paths that differ by their %s have different ids", (_, id) => {
  expect(id).not.toBe(idOf());
  expect(OTHERS.filter(([, other]) => other === id)).toHaveLength(1);
});

test("an access without a user is not that of any user", () => {
  const { database } = TO_ORDERS;
  const without = idOf({ capability: capability(database.label, { database }) });
  expect(without).not.toBe(ending({ user: user("*") }));
});

describe("the number of an account", () => {
  const from = (account: string): string => pathId({ ...PATH, source: source(`account:${account}`) }, [account]);

  test("does not tell paths of the own account apart", () => {
    expect(from("111122223333")).toBe(from("444455556666"));
  });

  test("tells those of others apart", () => {
    expect(idOf({ source: source("account:999988887777") })).not.toBe(from("111122223333"));
    expect(idOf({ source: source("account:999988887777") })).not.toBe(idOf({ source: source("account:888877776666") }));
  });
});

describe("a resource that moved", () => {
  const at = (address: string, identifier?: string): Identified => {
    const node = nodeOf(address, identifier === undefined ? {} : { identifier });
    return {
      ...PATH,
      capability: capability(address, {
        ...TO_ORDERS,
        database: { ...TO_ORDERS.database, node, label: address },
      }),
    };
  };

  test("is the same where the cloud has a name for it", () => {
    expect(pathId(at("module.data.aws_db_instance.this", "orders"), [OWN])).toBe(idOf());
    expect(pathId(at("aws_db_instance.orders", "billing"), [OWN])).not.toBe(idOf());
  });

  test("is called by its address in the head where it has no name", () => {
    const base = pathId(at("aws_db_instance.old"), [OWN], ({ stack, address }) => ({
      stack,
      address: address.replace(".old", ".new"),
    }));
    expect(base).toBe(pathId(at("aws_db_instance.new"), [OWN]));
    expect(base).not.toBe(pathId(at("aws_db_instance.old"), [OWN]));
  });

  test("is called by the stack of the head when its folder moved", () => {
    const before = pathId({ ...PATH, stack: "old" }, [OWN], (place) => ({ ...place, stack: "new" }));
    expect(before).toBe(idOf({ stack: "new" }));
  });
});

/** The ids of a tree by what they are of. */
async function idsIn(files: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const { paths } = await analyse(files);
  expect(paths.length).toBeGreaterThan(1);
  const ids = new Set(paths.map(({ id }) => id));
  expect(ids.size).toBe(paths.length);
  return ids;
}

describe("the ids of a tree", () => {
  const connects = (user: string): object =>
    allow("rds-db:connect", `arn:aws:rds-db:eu-west-1:${OWN}:dbuser:\${aws_db_instance.orders.resource_id}/${user}`);
  const trust = { Service: "ecs-tasks.amazonaws.com" };
  const api = (...users: readonly string[]): string => identityWith("role", "api", users.map(connects), { trust });

  test("stay when resources move to other files", async () => {
    const one = await idsIn({ "main.tf": `${ORDERS}${api("app", "report")}` });
    const other = await idsIn({ "db/unused.txt": "", "a.tf": api("app", "report"), "z.tf": `\n\n${ORDERS}` });
    expect(other).toEqual(one);
  });

  test("stay when statements are put in another order", async () => {
    const one = await idsIn({ "main.tf": `${ORDERS}${api("app", "report")}` });
    expect(await idsIn({ "main.tf": `${ORDERS}${api("report", "app")}` })).toEqual(one);
  });

  test("stay for what stays when something is added", async () => {
    const one = await idsIn({ "main.tf": `${ORDERS}${api("app", "report")}` });
    const more = await idsIn({ "main.tf": `${ORDERS}${api("admin", "app", "report")}` });
    expect([...one].filter((id) => !more.has(id))).toEqual([]);
    expect(more.size).toBe(one.size + 1);
  });
});

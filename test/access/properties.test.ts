import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePaths } from "../../src/access/compare.js";
import type { AccessPath } from "../../src/access/model.js";
import { analyse } from "./analyse.js";
import {
  accountOf,
  allow,
  arn,
  dbuser,
  deny,
  group,
  inline,
  INSTANCE,
  ORDERS,
  role,
  trusts,
  user,
  type Statement,
} from "./build-account.js";

/** Actions and resources of which some lead to the database, and some by way of others. */
const GRANTS: readonly (readonly [action: string, resource: string])[] = [
  ["rds-db:connect", dbuser(`${ORDERS}/app`)],
  ["rds-db:connect", dbuser("*/*")],
  ["rds:ModifyDBInstance", INSTANCE.DBInstanceArn],
  ["secretsmanager:GetSecretValue", "*"],
  ["sts:AssumeRole", arn("role/a")],
  ["sts:AssumeRole", arn("role/*")],
  ["iam:PutRolePolicy", arn("role/a")],
  ["iam:PassRole", "*"],
  ["iam:CreateAccessKey", arn("user/u")],
  ["lambda:*", "*"],
  ["rds:*", "*"],
  ["s3:GetObject", "*"],
];

const grants = fc.constantFrom(...GRANTS);
const statements = fc.array(fc.tuple(fc.boolean(), grants), { maxLength: 4 });
const TRUSTS = [
  { AWS: arn("root") },
  { AWS: arn("user/u") },
  { AWS: arn("role/b") },
  { Service: "lambda.amazonaws.com" },
  { AWS: "arn:aws:iam::999988887777:root" },
];
const trust = fc.constantFrom(...TRUSTS);
type Drawn = readonly (readonly [isDeny: boolean, grant: (typeof GRANTS)[number]])[];

const written = (drawn: Drawn): readonly Statement[] =>
  drawn.map(([isDeny, [action, resource]]) => (isDeny ? deny(action, resource) : allow(action, resource)));

const account = fc.record({ a: statements, b: statements, u: statements, g: statements, trustA: trust, trustB: trust });
type Parts = typeof account extends fc.Arbitrary<infer T> ? T : never;

function filesOf(
  { a, b, u, g, trustA, trustB }: Parts,
  more: readonly Statement[] = [],
): Readonly<Record<string, string>> {
  return accountOf({
    roles: [
      role("a", { trust: trusts(trustA), policies: inline(...written(a), ...more) }),
      role("b", { trust: trusts(trustB), policies: inline(...written(b)) }),
    ],
    users: [user("u", { policies: inline(...written(u)), groups: ["g"] })],
    groups: [group("g", { policies: inline(...written(g)) })],
  });
}

const OPENED = new Set(["new", "widened", "guard-lost"]);

async function changed(
  base: Parts,
  more: readonly Statement[],
): Promise<{ readonly opened: readonly AccessPath[]; readonly removed: readonly AccessPath[] }> {
  const compared = comparePaths(await analyse(filesOf(base)), await analyse(filesOf(base, more)), (place) => place);
  return {
    opened: compared.filter(({ change }) => OPENED.has(change)).map(({ path }) => path),
    removed: compared.filter(({ change }) => change === "removed").map(({ path }) => path),
  };
}

const shown = ({ source, capability, why }: AccessPath): string => `${source.label} ${capability.method}: ${why}`;

describe("the ways of an account", () => {
  test("are no more when something is denied", async () => {
    await fc.assert(
      fc.asyncProperty(account, grants, async (parts, [action, resource]) => {
        // Who may take a Deny off has got something to take off; that is told as a way of its own.
        const { opened } = await changed(parts, [deny(action, resource)]);
        expect(opened.filter(({ capability }) => capability.method !== "iam-boundary-removal").map(shown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("are no fewer when something is allowed", async () => {
    await fc.assert(
      fc.asyncProperty(account, grants, async (parts, [action, resource]) => {
        const { removed } = await changed(parts, [allow(action, resource)]);
        expect(removed.map(shown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("are the same in whatever order files and statements are", async () => {
    await fc.assert(
      fc.asyncProperty(account, async (parts) => {
        const files = filesOf(parts);
        const others = filesOf({
          ...parts,
          a: [...parts.a].reverse(),
          u: [...parts.u].reverse(),
          g: [...parts.g].reverse(),
        });
        const reversed = Object.fromEntries(Object.entries(others).reverse());
        const ids = async (tree: typeof files): Promise<readonly string[]> =>
          (await analyse(tree)).paths.map(({ id, score, certainty }) => `${id} ${score} ${certainty}`).sort();
        expect(await ids(reversed)).toEqual(await ids(files));
      }),
      { numRuns: 40 },
    );
  });

  test("are as they were when nothing changes", async () => {
    await fc.assert(
      fc.asyncProperty(account, async (parts) => {
        const { opened, removed } = await changed(parts, []);
        expect([...opened, ...removed]).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

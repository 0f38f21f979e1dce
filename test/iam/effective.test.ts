import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Resource } from "../../src/graph/resource.js";
import { askedAction } from "../../src/iam/actions.js";
import { arnPattern, containsArn, intersectsArn } from "../../src/iam/arn.js";
import { decide } from "../../src/iam/decide.js";
import { effectiveGrants } from "../../src/iam/effective.js";
import type { EffectiveGrant } from "../../src/iam/effective-grant.js";
import type { Identity } from "../../src/iam/identities.js";
import { list, known, reference, resource } from "../graph/build-values.js";
import { identitiesOf } from "./build-identities.js";
import { connectPolicy, dbuser, encoded } from "./build-policies.js";

describe("effectiveGrants", () => {
  it("leaves out what a Deny covers", () => {
    const deny = { Effect: "Deny", Action: "rds-db:connect", Resource: "*" };
    const role = resource("aws_iam_role.api", { name: "api" });
    const at = { role: reference("aws_iam_role.api", "name") };
    const grants = (...resources: readonly Resource[]): number =>
      identitiesOf(role, ...resources).flatMap((each) => effectiveGrants(each, askedAction("rds-db:connect"))).length;
    const policy = encoded(connectPolicy(dbuser("db-A/app")));
    const allowing = resource("aws_iam_role_policy.allow", { ...at, policy });
    expect(grants(allowing)).toBe(1);
    const denying = resource("aws_iam_role_policy.deny", {
      ...at,
      policy: encoded({ Version: "2012-10-17", Statement: [deny] }),
    });
    expect(grants(allowing, denying)).toBe(0);
  });

  const users = ["db-A/app", "db-A/admin", "cluster-B/app"].map((user) => dbuser(user));
  const pattern = fc.constantFrom(
    "*",
    ...users,
    dbuser("db-*/app"),
    dbuser("*/a*"),
    dbuser("cluster-*/*"),
    "arn:aws:s3:::b",
  );
  const action = fc.constantFrom("*", "rds-db:*", "rds-db:connect", "rds:*", "s3:*");
  const some = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { minLength: 1, maxLength: 2 });
  const statement = fc
    .tuple(
      fc.constantFrom("Allow", "Allow", "Deny"),
      fc.oneof({ weight: 3, arbitrary: fc.record({ Action: some(action) }) }, fc.record({ NotAction: some(action) })),
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ Resource: some(pattern) }) },
        fc.record({ NotResource: some(pattern) }),
      ),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        fc.constantFrom(
          { Condition: { StringEquals: { "aws:PrincipalTag/team": "orders" } } },
          { Condition: { StringNotEquals: { "aws:PrincipalTag/team": "orders" } } },
          { Condition: { StringEquals: { "aws:PrincipalTag/other": "x" } } },
          { Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
        ),
      ),
    )
    .map(([Effect, ...parts]) => Object.assign({ Effect }, ...parts) as Readonly<Record<string, unknown>>);
  const document = fc.array(statement, { minLength: 1, maxLength: 3 });

  interface Policies {
    readonly inline: readonly object[];
    readonly boundary: readonly object[] | undefined;
    readonly control: readonly object[] | undefined;
  }
  const policies: fc.Arbitrary<Policies> = fc.record({
    inline: document,
    boundary: fc.option(document, { nil: undefined }),
    control: fc.option(document, { nil: undefined }),
  });

  function roleWith({ inline, boundary, control }: Policies): Identity {
    const written = (Statement: readonly object[]): ReturnType<typeof encoded> =>
      encoded({ Version: "2012-10-17", Statement });
    const resources: readonly Resource[] = [
      resource("aws_iam_role.api", {
        name: "api",
        tags: { team: "orders" },
        ...(boundary !== undefined && { permissions_boundary: reference("aws_iam_policy.bound", "arn") }),
      }),
      resource("aws_iam_role_policy.inline", {
        role: reference("aws_iam_role.api", "name"),
        policy: written(inline),
      }),
      ...(boundary === undefined ? [] : [resource("aws_iam_policy.bound", { policy: written(boundary) })]),
      ...(control === undefined
        ? []
        : [resource("aws_organizations_policy.p", { content: written(control), target_ids: list([known("r-abcd")]) })]),
    ];
    const role = identitiesOf(...resources).find(({ kind }) => kind === "role");
    if (role === undefined) throw new Error("there is no role");
    return role;
  }

  it("are what single requests are decided by: nothing that may be allowed is lost, nothing that is denied is sure", () => {
    const connect = askedAction("rds-db:connect");
    let sure = 0;
    fc.assert(
      fc.property(policies, fc.constantFrom(...users), (given, user) => {
        const role = roleWith(given);
        const requested = arnPattern(user);
        const { decision } = decide(role, { action: connect, resource: requested });
        const isLeft = ({ except }: EffectiveGrant): boolean =>
          except.every((taken) => containsArn(taken, requested) !== "yes");
        const grants = effectiveGrants(role, connect).filter(isLeft);
        if (decision === "must-allow" || decision === "may-allow") {
          expect(grants.some((grant) => intersectsArn(grant.resource, requested) !== "no")).toBe(true);
        } else {
          const certain = grants.filter(({ certainty }) => certainty === "yes");
          expect(certain.filter((grant) => containsArn(grant.resource, requested) === "yes")).toEqual([]);
        }
        if (decision === "must-allow") sure += 1;
      }),
      { numRuns: 1500 },
    );
    expect(sure).toBeGreaterThan(20);
  });
});

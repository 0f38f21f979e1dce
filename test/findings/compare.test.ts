import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/assemble.js";
import { compareFindings } from "../../src/findings/compare.js";
import { NO_RENAMES, stablePath } from "../../src/findings/identity.js";
import type { Resource } from "../../src/graph/resource.js";
import { known, list, map, resource } from "../support/resources.js";

const RULE: Finding["rule"] = {
  id: "a/b",
  title: "A title",
  description: "",
  remediation: "",
  severity: "high",
  references: [],
  aliases: {},
  resources: [],
  joins: [],
  iam: true,
  access: false,
  base: false,
  optIn: false,
  parameters: {},
  since: "0.1.0",
};

/** A policy of statements that have a pattern each, some with a name. */
function policy(...statements: readonly { readonly sid?: string; readonly pattern: string }[]): Resource {
  const members = statements.map(({ sid, pattern }) =>
    map({ ...(sid === undefined ? {} : { Sid: known(sid) }), Resource: known(pattern) }),
  );
  return resource("aws_iam_policy.p", { policy: { ...known("{}"), json: map({ Statement: list(...members) }) } });
}

function findingAt(holder: Resource, index: number): Finding {
  const path = ["policy", "Statement", index, "Resource"];
  return {
    identity: { pack: "core", ruleId: "a/b", stack: ".", address: holder.address, path: stablePath(holder, path) },
    rule: RULE,
    severity: "high",
    message: `statement ${index}`,
    resource: holder,
    stack: {},
    path,
    location: holder.span,
    related: [],
    fix: null,
  };
}

const changes = (base: readonly Finding[], head: readonly Finding[]): readonly string[] =>
  compareFindings(base, head, NO_RENAMES).map(({ message, change }) => `${message}: ${change}`);

const policies = fc
  .array(
    fc
      .record({ sid: fc.constantFrom(undefined, "a", "b"), pattern: fc.constantFrom("*", "db-*", "prx-*") })
      .map(({ sid, pattern }) => (sid === undefined ? { pattern } : { sid, pattern })),
    { maxLength: 5 },
  )
  .map((statements) => {
    const holder = policy(...statements);
    return statements.map((_, index) => findingAt(holder, index));
  });

describe("any two trees", () => {
  it("have every finding of the head once, and those of the base that are left", () => {
    fc.assert(
      fc.property(policies, policies, (base, head) => {
        const compared = compareFindings(base, head, NO_RENAMES);
        const count = (change: string): number => compared.filter((it) => it.change === change).length;
        expect(count("introduced") + count("existing")).toBe(head.length);
        expect(count("existing") + count("fixed")).toBe(base.length);
      }),
    );
  });

  it("that are the same have nothing but what existed, in whatever order the statements come", () => {
    fc.assert(
      fc.property(policies, (findings) => {
        const back = [...findings].reverse();
        expect(compareFindings(findings, back, NO_RENAMES).filter(({ change }) => change !== "existing")).toEqual([]);
      }),
    );
  });

  it("give the opposite when they are compared the other way round", () => {
    fc.assert(
      fc.property(policies, policies, (base, head) => {
        const count = (from: readonly Finding[], to: readonly Finding[], change: string): number =>
          compareFindings(from, to, NO_RENAMES).filter((it) => it.change === change).length;
        expect(count(base, head, "introduced")).toBe(count(head, base, "fixed"));
      }),
    );
  });
});

describe("compareFindings", () => {
  const old = policy({ pattern: "*" });

  it("knows a statement without a name when another one comes before it", () => {
    const head = policy({ pattern: "db-*" }, { pattern: "*" });
    expect(changes([findingAt(old, 0)], [findingAt(head, 1)])).toEqual(["statement 1: existing"]);
  });

  it("tells a new statement from the old one whose place it takes", () => {
    const head = policy({ pattern: "db-*" }, { pattern: "*" });
    expect(changes([findingAt(old, 0)], [findingAt(head, 0), findingAt(head, 1)])).toEqual([
      "statement 0: introduced",
      "statement 1: existing",
    ]);
  });

  it("knows a place whose value becomes another one", () => {
    expect(changes([findingAt(old, 0)], [findingAt(policy({ pattern: "db-*" }), 0)])).toEqual([
      "statement 0: existing",
    ]);
  });

  it("pairs one finding with one other", () => {
    const head = policy({ pattern: "*" }, { pattern: "*" });
    expect(changes([findingAt(old, 0)], [findingAt(head, 0), findingAt(head, 1)])).toEqual([
      "statement 0: existing",
      "statement 1: introduced",
    ]);
  });

  it("keeps what is gone as fixed", () => {
    expect(changes([findingAt(old, 0)], [])).toEqual(["statement 0: fixed"]);
  });
});

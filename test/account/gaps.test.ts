import { describe, expect, it } from "vitest";
import { accountFiles, evaluateAccount } from "../../src/account/index.js";
import { connectAs, identities, instances, printed, role } from "../support/account.js";
import { memoryTree } from "../support/memory-tree.js";

/** `severity code message` with the place of each complaint about outputs of one account. */
function complaints(outputs: Readonly<Record<string, object>>): readonly string[] {
  const files = Object.fromEntries(Object.entries(outputs).map(([path, output]) => [path, printed(output)]));
  const tree = memoryTree(files);
  return accountFiles(tree, Object.keys(files)).flatMap((group) =>
    evaluateAccount(tree, group).diagnostics.map(
      ({ severity, code, message, span }) => `${severity} ${code} ${span.path}:${span.startLine} ${message}`,
    ),
  );
}

const API = role("api", { Service: "ecs-tasks.amazonaws.com" }, connectAs("app"));
const OTHER = role("other", { Service: "ecs-tasks.amazonaws.com" }, connectAs("app"));
const attached = (...arns: readonly string[]): object => ({
  ...API,
  AttachedManagedPolicies: arns.map((PolicyArn) => ({ PolicyName: PolicyArn.replace(/^.*\//, ""), PolicyArn })),
});

describe("outputs of an account", () => {
  it("that have all are not complained about", () => {
    expect(complaints({ "identities.json": identities(API), "instances.json": instances() })).toEqual([]);
    expect(complaints({ "identities.json": identities(attached("arn:aws:iam::aws:policy/ReadOnlyAccess")) })).toEqual(
      [],
    );
  });

  it.each([
    ["NextToken", { NextToken: "eyJ" }],
    ["Marker", { IsTruncated: true, Marker: "abc" }],
    ["IsTruncated", { IsTruncated: true }],
  ])("that end with %s are incomplete", (name, end) => {
    const [complaint, ...others] = complaints({ "identities.json": { ...identities(API), ...end } });
    expect(complaint).toMatch(/^error account-incomplete identities\.json:\d+ the output goes on after this /);
    expect(complaint).toContain(`after this ${name}`);
    expect(others).toEqual([]);
  });

  it("in several pages, of which the last ends, are complete, in any order", () => {
    const pages = {
      "2.json": { ...identities(API), IsTruncated: true, Marker: "abc" },
      "1.json": { ...identities(OTHER), IsTruncated: false },
    };
    expect(complaints(pages)).toEqual([]);
  });

  it("are not complete because another list is", () => {
    const outputs = { "identities.json": identities(API), "instances.json": { ...instances(), Marker: "abc" } };
    expect(complaints(outputs)).toEqual([expect.stringMatching(/^error account-incomplete instances\.json/)]);
  });

  it("that have no identities are told so", () => {
    expect(complaints({ "instances.json": instances() })).toEqual([
      expect.stringMatching(
        /^warning account-identities-missing instances\.json:1 .*get-account-authorization-details/,
      ),
    ]);
  });

  it("that name policies and groups which they do not have are told so, once", () => {
    const arn = (name: string): string => `arn:aws:iam::111122223333:policy/${name}`;
    const user = { UserName: "amy", Arn: "arn:aws:iam::111122223333:user/amy", GroupList: ["dba"] };
    const bounded = { ...OTHER, PermissionsBoundary: { PermissionsBoundaryArn: arn("limit") } };
    const output = { ...identities(attached(arn("a"), arn("a")), bounded), UserDetailList: [user] };
    expect(complaints({ "identities.json": output })).toEqual([
      expect.stringContaining(`no file has the policy ${arn("a")} and 1 more`),
      expect.stringContaining("no file has the group dba,"),
    ]);
  });
});

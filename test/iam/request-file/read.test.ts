import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { answer } from "../../../src/iam/request-file/answer.js";
import { RequestFileError } from "../../../src/iam/request-file/problems.js";
import { readRequestFile } from "../../../src/iam/request-file/read.js";

const ARN = "arn:aws:iam::111122223333:role/app";
const POLICY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "rds-db:connect", Resource: "*" }] };
const QUERY = {
  action: "rds-db:connect",
  resource: "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-A/app",
  context: { "aws:MultiFactorAuthPresent": "true", "aws:TagKeys": ["a", "b"], "aws:SourceVpc": null },
};
const FILE = {
  principal: {
    arn: ARN,
    type: "role",
    tags: { team: "orders" },
    sessionTags: { run: "1" },
    organization: "o-abc",
    permissionsBoundary: POLICY,
  },
  identityPolicies: [
    POLICY,
    JSON.stringify(POLICY),
    encodeURIComponent(JSON.stringify(POLICY)),
    { PolicyDocument: POLICY },
  ],
  managedPolicies: ["PowerUserAccess", "arn:aws:iam::aws:policy/AdministratorAccess"],
  groups: [{ name: "dba", policies: [POLICY] }, POLICY],
  permissionsBoundary: "AdministratorAccess",
  sessionPolicies: [POLICY],
  serviceControlPolicies: [["FullAWSAccess"], [POLICY]],
  resourceControlPolicies: ["RCPFullAWSAccess"],
  resourcePolicies: [{ ...POLICY, Statement: [{ ...POLICY.Statement[0], Principal: { AWS: "111122223333" } }] }],
  queries: [QUERY, { action: "rds:CreateDBSnapshot", resources: ["arn:aws:rds:eu-west-1:111122223333:db:a", "*"] }],
};

type Json = Readonly<Record<string, unknown>>;

/** What is said against a file, without the name of the file. */
function complaints(file: unknown): readonly string[] {
  try {
    readRequestFile("request.json", typeof file === "string" ? file : JSON.stringify(file));
    return [];
  } catch (error) {
    if (!(error instanceof RequestFileError)) throw error;
    return error.message.split("\n").map((line) => line.replace(/^request\.json:/, ""));
  }
}

const principal = (more: Json): Json => ({ ...FILE, principal: { ...FILE.principal, ...more } });
const query = (more: Json): Json => ({ ...FILE, queries: [{ ...QUERY, ...more }] });

it("reads every member of the file", () => {
  expect(complaints(FILE)).toEqual([]);
  const { queries, requester } = readRequestFile("request.json", JSON.stringify(FILE));
  expect(queries.map((each) => answer(each, requester).decision)).toEqual(["must-allow", "deny-implicit"]);
});

describe("what is wrong is said with its place and what to write instead", () => {
  test.each<readonly [string, unknown, RegExp]>([
    ["no JSON", "{", /^1:\d+: /],
    ["no object", "[]", /a JSON object is expected: \{"principal"/],
    ["a member that there is not", { ...FILE, polices: [] }, /there is no "polices" here; it has principal, identity/],
    ["no principal", { ...FILE, principal: undefined }, /the principal has no arn; write "principal": \{"arn"/],
    ["a principal that is a number", { ...FILE, principal: 5 }, /the arn of the principal is not a text; write/],
    ["a principal that is a list", { ...FILE, principal: [ARN] }, /the arn of the principal is not a text; write/],
    ["an ARN that is a number", principal({ arn: 5 }), /the arn of the principal is not a text; write/],
    ["an ARN of a service", principal({ arn: "arn:aws:s3:::b" }), /is not the ARN of a user, role, session or account/],
    ["a group", principal({ arn: ARN.replace("role", "group") }), /is not the ARN of a user, role, session or account/],
    ["a wildcard", principal({ arn: "arn:aws:iam::111122223333:role/*" }), /is not the ARN of a user, role, session/],
    [
      "an account that is none",
      principal({ arn: "arn:aws:iam::11:role/a" }),
      /is not the ARN of a user, role, session/,
    ],
    ["another type", principal({ type: "user" }), /the type says user, the arn says role; leave the type away/],
    ["a type that there is not", principal({ type: "robot" }), /no such type of a principal; write role, assumed-role/],
    ["a type that is no text", principal({ type: ["role"] }), /no such type of a principal; write role, assumed-role/],
    ["another name", principal({ name: "api" }), /the name is not that of the arn, which is "app"; leave it away/],
    ["an unknown member", principal({ tag: {} }), /there is no "tag" in principal; it has arn, type, tags/],
    ["tags that are a list", principal({ tags: [] }), /tags are not an object; write "tags": \{"team": "orders"\}/],
    ["a tag that is a number", principal({ tags: { a: 1 } }), /the value of the tag "a" is not a text; write it in q/],
    ["session tags", principal({ sessionTags: "a" }), /sessionTags are not an object; write "sessionTags"/],
    ["an organisation", principal({ organization: "acme" }), /is not an id of AWS Organizations; write "organization"/],
    ["a boundary", principal({ permissionsBoundary: 1 }), /a policy document is expected; write \{"Version"/],
    [
      "a policy that is a number",
      { ...FILE, identityPolicies: [1] },
      /a policy document is expected; write \{"Version"/,
    ],
    ["a policy that is null", { ...FILE, identityPolicies: null }, /a policy document is expected; write \{"Version"/],
    ["a broken text", { ...FILE, identityPolicies: ["{"] }, /a policy document is expected; write \{"Version"/],
    ["a broken encoding", { ...FILE, identityPolicies: ["%7B%"] }, /a policy document is expected; write \{"Version"/],
    ["no statement", { ...FILE, sessionPolicies: [{ statement: [] }] }, /has a "Statement"; this one has "statement"/],
    ["an empty document", { ...FILE, sessionPolicies: [{}] }, /has a "Statement"; this one has nothing/],
    [
      "a managed policy",
      { ...FILE, managedPolicies: ["a policy"] },
      /neither a policy document nor the name or ARN of/,
    ],
    [
      "a name of a control policy",
      { ...FILE, scps: ["deny-all"] },
      /"deny-all" cannot be looked up; write the document/,
    ],
    ["a group without policies", { ...FILE, groups: [{ name: "dba" }] }, /a group has policies; write \{"name"/],
    ["a group that is a number", { ...FILE, groups: 3 }, /a policy document is expected/],
    ["no queries", { ...FILE, queries: undefined }, /there are no queries; write "queries": \[\{"action"/],
    ["an empty list of queries", { ...FILE, queries: [] }, /there are no queries; write "queries": \[\{"action"/],
    ["a query that is a text", { ...FILE, queries: ["rds-db:connect"] }, /a query is an object; write \{"action"/],
    ["no action", { ...FILE, queries: [{ resource: "*" }] }, /a query has an action, a service and a name such as/],
    ["an action that is a number", query({ action: 1 }), /a query has an action, a service and a name such as/],
    ["an action without service", query({ action: "connect" }), /a query has an action, a service and a name such as/],
    ["a member of a query", query({ actions: [] }), /there is no "actions" in a query; it has action, resource/],
    ["a resource that is no ARN", query({ resource: "orders" }), /"orders" is neither an ARN nor "\*"; an ARN is arn:/],
    ["a resource that is a number", query({ resource: 1 }), /resource 1 is neither an ARN nor "\*"/],
    ["one of several", query({ resource: ["*", "x"] }), /"x" is neither an ARN nor "\*"/],
    ["no resource of a list", query({ resource: [] }), /the list of resources is empty; write an ARN, or "\*"/],
    ["a context that is a list", query({ context: [] }), /the context is not an object; write "context"/],
    ["a key that is none", query({ context: { SourceIp: "1" } }), /"SourceIp" is not a condition key such as aws:/],
    ["a value that is an object", query({ context: { "aws:SourceIp": {} } }), /a value of aws:SourceIp is a text/],
    ["null in a list", query({ context: { "aws:TagKeys": ["a", null] } }), /a value of aws:TagKeys is a text/],
  ])("%s", (_, file, message) => {
    expect(complaints(file).filter((line) => message.test(line))).not.toEqual([]);
    for (const line of complaints(file)) expect(line).toMatch(/^\d+:\d+: \S/);
  });

  it("at once, and at its line", () => {
    const file = { principal: { arn: "app" }, queries: [{ action: "connect" }] };
    expect(complaints(JSON.stringify(file, undefined, 1)).map((line) => line.split(":")[0])).toEqual(["3", "7"]);
  });
});

/** Values that people and programs write by mistake. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    "",
    "*",
    "arn:aws:iam::1:role/",
    "${",
    "%7B",
    "{}",
    "[]",
    null,
    [],
    [[]],
    {},
    { __proto__: 1 },
  ),
  fc.constantFrom<unknown>(
    { Statement: null },
    { Statement: [null] },
    { Statement: {} },
    { Statement: { Effect: {} } },
  ),
  fc.constantFrom<unknown>({ Statement: { Effect: "Deny", NotPrincipal: 4, Condition: { Null: { "": [] } } } }),
);

/** The file with one of its values replaced, and the path of that. */
function replaced(value: unknown, choose: (places: number) => number, other: unknown): unknown {
  if (typeof value !== "object" || value === null) return other;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const at = choose(entries.length + 1);
  const entry = entries[at];
  if (entry === undefined) return other;
  const [key, member] = entry;
  const changed = replaced(member, choose, other);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === at ? changed : item))
    : { ...value, [key]: changed };
}

/** Whatever is asked, there is an answer to each query, or something is said against the file. */
function isAnsweredOrRefused(text: string): void {
  try {
    const { queries, requester } = readRequestFile("request.json", text);
    expect(queries.length).toBeGreaterThan(0);
    for (const each of queries) {
      const { decision, because } = answer(each, requester);
      expect(decision).toMatch(/^(?:must-allow|may-allow|deny-implicit|deny-explicit)$/);
      if (decision === "must-allow" || decision === "deny-explicit") expect(because).not.toEqual([]);
    }
  } catch (error) {
    if (!(error instanceof RequestFileError)) throw error;
    expect(error.diagnostics).not.toEqual([]);
    for (const { span } of error.diagnostics) expect(span).toMatchObject({ path: "request.json" });
  }
}

describe("any file", () => {
  it("with anything in the place of one of its values is answered, or refused with a place", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), junk, (choices, other) => {
        const left = [...choices];
        const file = replaced(FILE, (places) => (left.shift() ?? 0) % places, other);
        isAnsweredOrRefused(JSON.stringify(file));
      }),
      { numRuns: 500 },
    );
  });

  it("whose text is cut, doubled or overwritten is answered, or refused with a place", () => {
    const whole = JSON.stringify(FILE);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(200), fc.string({ maxLength: 8 }), (start, length, other) => {
        isAnsweredOrRefused(whole.slice(0, start) + other + whole.slice(start + length));
      }),
    );
  });
});

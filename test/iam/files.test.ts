import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import type { PolicyDocument } from "../../src/graph/document.js";
import { locate } from "../../src/graph/locate.js";
import { kindOf as kindOfFile } from "../../src/document/kind.js";
import { evaluatePolicyFile } from "../../src/iam/files.js";
import { policyDocuments } from "../../src/iam/index.js";
import type { Tree } from "../../src/source/tree.js";
import { dbuser } from "./build-policies.js";

const LOGIN = "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function treeOf(files: Readonly<Record<string, unknown>>): Tree {
  const texts = new Map(
    Object.entries(files).map(([path, data]) => [
      path,
      typeof data === "string" ? data : JSON.stringify(data, null, 2),
    ]),
  );
  return {
    entries: [...texts].map(([path, text]) => ({ path, size: text.length })),
    diagnostics: [],
    read: (path) => texts.get(path),
    list: () => [...texts.keys()],
  };
}

/** The documents of a tree of policy files, by path. */
function documentsOf(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, PolicyDocument> {
  const tree = treeOf(files);
  const stacks = tree.entries.flatMap(({ path }) => evaluatePolicyFile(tree, path) ?? []);
  const { document } = buildGraph(stacks, { policyDocuments });
  return new Map(document.iam.documents.map((each) => [each.holder.id, each]));
}

const kindOf = (path: string, document: unknown): string | undefined =>
  documentsOf({ [path]: document }).get(path)?.kind;

const IDENTITY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] };
const TEXT = JSON.stringify(IDENTITY);
const DENY = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "rds-db:connect", Resource: "*" }] };
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["sts:AssumeRole", "sts:TagSession"], Principal: { AWS: "111122223333" } }],
};
const BUCKET = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Action: "s3:*", Principal: "*", Resource: "arn:aws:s3:::b/*" }],
};

describe("a policy file is", () => {
  test.each<readonly [string, string, unknown, string | undefined]>([
    ["permissions of an identity", "policies/app.json", IDENTITY, "identity"],
    ["a trust policy", "policies/app.json", TRUST, "trust"],
    ["a policy of a resource", "policies/app.json", BUCKET, "resource"],
    [
      "permissions of an identity with a principal that they do not have",
      "policies/app.json",
      { Statement: [{ Effect: "Allow", Action: "rds-db:connect", Principal: "*", Resource: "*" }] },
      "identity",
    ],
    ["a service control policy by its name", "policies/g-scp.json", DENY, "service_control"],
    ["a service control policy by its folder", "organizations/deny.json", DENY, "service_control"],
    ["a resource control policy by its name and principal", "rcp/secrets.json", BUCKET, "resource_control"],
    ["a boundary by its name", "iam/developer-boundary.json", IDENTITY, "boundary"],
    ["no guard rail for its name alone", "iam/describe.json", IDENTITY, "identity"],
    [
      "what the AWS CLI prints of a version",
      "p.json",
      { PolicyVersion: { Document: IDENTITY, VersionId: "v1" } },
      "identity",
    ],
    [
      "what the AWS CLI prints of an inline policy",
      "p.json",
      { PolicyName: "x", PolicyDocument: IDENTITY },
      "identity",
    ],
    ["what the IAM API gives, percent-encoded", "p.json", { PolicyDocument: encodeURIComponent(TEXT) }, "identity"],
    ["what the AWS CLI prints of a bucket or key", "p.json", { Policy: JSON.stringify(BUCKET) }, "resource"],
    ["what the AWS CLI prints of a secret", "p.json", { ARN: "x", ResourcePolicy: JSON.stringify(BUCKET) }, "resource"],
    ["what the AWS CLI prints of a permission set", "p.json", { InlinePolicy: TEXT }, "identity"],
    [
      "what the AWS CLI prints of a service control policy",
      "p.json",
      { Policy: { PolicySummary: { Type: "SERVICE_CONTROL_POLICY" }, Content: JSON.stringify(DENY) } },
      "service_control",
    ],
    [
      "what the AWS CLI prints of a resource control policy",
      "p.json",
      { Policy: { PolicySummary: { Type: "RESOURCE_CONTROL_POLICY" }, Content: JSON.stringify(BUCKET) } },
      "resource_control",
    ],
    ["one that says only that it is one", "p.json", { Version: "2012-10-17", Statments: [] }, "identity"],
  ])("%s", (_, path, document, kind) => {
    expect(kindOfFile(path, JSON.stringify(document))).toBe("iam-policy");
    expect(kindOf(path, document)).toBe(kind);
  });

  test("of the kind that is configured, whatever its name", () => {
    const tree = treeOf({ "org/scp.json": IDENTITY, "org/other.json": IDENTITY });
    const options = { kindOf: (path: string) => (path === "org/scp.json" ? ("boundary" as const) : undefined) };
    const kinds = tree.entries.map(({ path }) => {
      const kind = evaluatePolicyFile(tree, path, options)?.resources[0]?.attributes.entries.get("kind");
      return kind?.kind === "known" && kind.value;
    });
    expect(kinds).toEqual(["boundary", "identity"]);
  });

  test.each<readonly [string, string, unknown]>([
    [
      "CloudFormation's stack policy",
      "p.json",
      { Statement: [{ Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" }] },
    ],
    ["another language with statements", "p.json", { Statement: [{ Id: "x", SQL: "SELECT 1" }] }],
    ["another file", "package.json", { name: "x" }],
    ["a list", "p.json", [IDENTITY]],
    ["YAML", "p.yaml", '"Statement": []'],
  ])("not %s", (_, path, document) => {
    expect(evaluatePolicyFile(treeOf({ [path]: document }), path)).toBeUndefined();
  });

  test("not there when the tree does not have it", () => {
    expect(evaluatePolicyFile(treeOf({}), "p.json")).toBeUndefined();
  });

  test("reported with its place when it is broken", () => {
    const stack = evaluatePolicyFile(
      treeOf({ "p.json": '{\n  "Version": "2012-10-17",\n  "Statement": [}\n}' }),
      "p.json",
    );
    expect(stack?.resources).toEqual([]);
    expect(stack?.diagnostics[0]).toMatchObject({
      code: "json-syntax",
      severity: "error",
      span: { path: "p.json", startLine: 3 },
    });
  });
});

describe("a policy file", () => {
  test("is a resource with the place of every part", () => {
    const stack = evaluatePolicyFile(treeOf({ "iam/p.json": IDENTITY }), "iam/p.json");
    const [resource] = stack?.resources ?? [];
    expect(resource).toMatchObject({
      address: "iam/p.json",
      name: "p.json",
      type: "iam_policy_document",
      stack: "iam/p.json",
    });
    if (resource === undefined) return;
    expect(locate(resource, ["policy", "Statement", 0, "Action"]).span).toMatchObject({
      path: "iam/p.json",
      startLine: 6,
    });
    expect(locate(resource, ["policy", "Id"]).span.startLine).toBe(1);
  });
});

describe("what IAM refuses", () => {
  test("is a condition that is no object of operators with objects of keys", () => {
    const said = (Condition: unknown): unknown => {
      const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition };
      const text = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
      return evaluatePolicyFile(treeOf({ "p.json": text }), "p.json")?.diagnostics.map(({ message }) => message);
    };
    const complaint = (what: string): unknown => [expect.stringContaining(what)];
    expect(said({ Bool: "aws:SecureTransport" })).toEqual(complaint('the condition operator "Bool" has no object'));
    expect(said(["Bool"])).toEqual(complaint("Condition is not an object"));
    expect(said({ Bool: { "aws:SecureTransport": "true" } })).toEqual([]);
  });

  test("is an element of another type than its own", () => {
    const said = (statement: object): unknown => {
      const whole = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...statement };
      const text = JSON.stringify({ Version: "2012-10-17", Statement: [whole] }, null, 2);
      return evaluatePolicyFile(treeOf({ "p.json": text }), "p.json")?.diagnostics.map(
        ({ message, span }) => `${span.startLine}: ${message.replace("IAM does not accept this policy: ", "")}`,
      );
    };
    const words = "(IAM: Syntax errors in policy.)";
    expect(said({ Resource: ["*", { Ref: "Db" }] })).toEqual([
      `9: Resource is neither a text nor a list of texts ${words}`,
    ]);
    expect(said({ Sid: 5 })).toEqual([`8: Sid is not a text ${words}`]);
    expect(said({ Action: ["s3:*", true] })).toContain(`8: Action is neither a text nor a list of texts ${words}`);
    expect(said({ Condition: { Bool: { "aws:SecureTransport": true } } })).toEqual([]);
  });

  test("is a statement that is no object, at its place", () => {
    const said = (Statement: unknown): unknown =>
      evaluatePolicyFile(treeOf({ "p.json": { Version: "2012-10-17", Statement } }), "p.json")?.diagnostics.map(
        ({ message, span }) => [span.startLine, message.replace("IAM does not accept this policy: ", "")],
      );
    expect(said("s3:*")).toEqual([[3, "statement 1 is not an object"]]);
    expect(said([...IDENTITY.Statement, 7])).toEqual([[9, "statement 2 is not an object"]]);
  });

  test("is a version behind a statement that is no list", () => {
    const said = (Statement: unknown): unknown =>
      evaluatePolicyFile(treeOf({ "p.json": { Statement, Version: "2012-10-17" } }), "p.json")?.diagnostics.map(
        ({ message, span }) => [span.startLine, message],
      );
    const [statement] = IDENTITY.Statement;
    expect(said([statement])).toEqual([]);
    expect(said(statement)).toEqual([
      [
        7,
        "IAM does not accept this policy: Version stands behind a Statement that is no list (IAM: The policy failed legacy parsing)",
      ],
    ]);
  });

  test("is said at the statement or element that it is about", () => {
    const text = JSON.stringify(
      {
        Version: "2012-10-18",
        Statement: [
          { Sid: "a", Effect: "Allow", Action: "rds:*", Resource: "*" },
          { Sid: "a", Effect: "Allow", Actions: ["rds:*"], Resource: "main-db" },
          { Effect: "Deny", Action: "rds:*", Resource: "*", Condition: { StringEqual: { "aws:userid": "x" } } },
        ],
      },
      null,
      2,
    );
    const stack = evaluatePolicyFile(treeOf({ "p.json": text }), "p.json");
    expect(stack?.diagnostics.map(({ code, message, span }) => [code, span.startLine, message.split(": ")[1]])).toEqual(
      [
        ["iam-invalid-policy", 13, 'there is no element "Actions" in a statement; it has Sid, Effect, Principal, '],
        ["iam-invalid-policy", 2, 'there is no policy version "2012-10-18"'],
        ["iam-invalid-policy", 11, 'the statement id "a" is used twice (IAM'],
        ["iam-invalid-policy", 10, 'statement "a"'],
        ["iam-invalid-policy", 16, 'statement "a"'],
        ["iam-invalid-policy", 23, "statement 3"],
      ].map(([code, line, message]): unknown[] => [code, line, expect.stringContaining(String(message))]),
    );
    expect(stack?.diagnostics.map(({ message }) => message).join("\n")).toMatch(
      /neither Action nor NotAction[^]*"main-db" is neither an ARN nor "\*"[^]*Resource main-db must be in ARN format or "\*"\.[^]*no condition operator "StringEqual"/,
    );
  });

  test("is nothing about a policy that it takes", () => {
    for (const document of [IDENTITY, TRUST, BUCKET, DENY, { Id: "x", ...IDENTITY }]) {
      expect(evaluatePolicyFile(treeOf({ "p.json": document }), "p.json")?.diagnostics).toEqual([]);
    }
  });
});

describe("a policy file that something else fills in", () => {
  test("is not known where it is filled in", () => {
    const resource = (text: string): unknown => {
      const stack = evaluatePolicyFile(
        treeOf({
          "p.json": {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "rds-db:connect", Resource: text }],
          },
        }),
        "p.json",
      );
      expect(stack?.diagnostics).toEqual([]);
      const policy = stack?.resources[0]?.attributes.entries.get("policy");
      return policy?.kind === "unknown" ? policy.because.map(({ reason }) => reason) : policy?.kind;
    };
    expect(resource("${db_arn}")).toEqual(["${db_arn} is filled in by whatever reads this file"]);
    expect(resource("arn:aws:rds-db:${region}:{{ account }}:dbuser:*/*")).toEqual([
      "${region} is filled in by whatever reads this file",
      "{{ account }} is filled in by whatever reads this file",
    ]);
    const reason = (name: string): string => `${name} is filled in by whatever reads this file`;
    expect(resource("arn:aws:rds-db:<REGION>:<account id>:dbuser:<DbiResourceId>/app")).toEqual(
      ["<REGION>", "<account id>", "<DbiResourceId>"].map(reason),
    );
    expect(resource("arn:aws:rds-db:REGION:ACCOUNT_ID:dbuser:DB_RESOURCE_ID/app")).toEqual(
      ["REGION", "ACCOUNT_ID", "DB_RESOURCE_ID"].map(reason),
    );
    expect(resource("arn:aws:rds-db:region:account-id:dbuser:DbiResourceId/db-user-name")).toEqual(
      ["region", "account-id", "DbiResourceId"].map(reason),
    );
    expect(resource("arn:${AWS::Partition}:rds-db:${AWS::Region}:xxxxxxxxxxxx:dbuser:*/app")).toEqual(
      ["${AWS::Partition}", "${AWS::Region}", "xxxxxxxxxxxx"].map(reason),
    );
    expect(resource("arn:aws:s3:::my-bucket/ACCOUNT_ID/region")).toBe("known");
    expect(resource("arn:aws:sns:eu-west-1:111122223333:TOPIC_NAME")).toBe("known");
    expect(resource("arn:aws:iam::aws:policy/AmazonRDSFullAccess")).toBe("known");
    expect(resource("arn:aws:rds-db:eu-west-1:123456789012:dbuser:db-ABCDEFGHIJKL01234/app")).toBe("known");
    for (const variable of ["${aws:username}", "${*}", "${aws:PrincipalTag/team, 'none'}"]) {
      expect(resource(dbuser(`*/${variable}`))).toBe("known");
    }
  });

  test.each([
    [
      "Terraform",
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": ${jsonencode(all)}}]}',
    ],
    ["directives", '{"Version": "2012-10-17", "Statement": [%{ for a in b ~}{"Effect": "Allow"},%{ endfor ~}]}'],
    ["Jinja", '{"Version": "2012-10-17", "Statement": [{% for a in b %}{"Effect": "Allow"},{% endfor %}]}'],
  ])("is told of once where it is no JSON before: %s", (_, text) => {
    const stack = evaluatePolicyFile(treeOf({ "p.json": text }), "p.json");
    expect(stack?.resources).toEqual([]);
    expect(stack?.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["iam-unrendered", "warning"]]);
  });
});

describe("policy files that seem alike", () => {
  const statement = (Resource: string, Action: unknown = "rds-db:connect"): object => ({
    Effect: "Allow",
    Action,
    Resource,
  });
  const everything = statement(dbuser("*/*"));
  const documents = documentsOf({
    "cut.json": {
      Version: "2012-10-17",
      Statement: [everything, { Effect: "Deny", Action: "rds-db:*", Resource: "*" }],
    },
    "not-cut.json": {
      Version: "2012-10-17",
      Statement: [everything, { Effect: "Deny", Action: "rds:*", Resource: "*" }],
    },
    "spared.json": {
      Version: "2012-10-17",
      Statement: [
        statement("*", ["rds-db:connect", "rds:Describe*"]),
        { Effect: "Deny", NotAction: ["rds:Describe*"], Resource: "*" },
      ],
    },
    "variable.json": { Version: "2012-10-17", Statement: [statement(dbuser(`${LOGIN}/\${aws:username}`))] },
    "old.json": { Version: "2008-10-17", Statement: [statement(dbuser(`${LOGIN}/\${aws:username}`))] },
    "tag.json": { Version: "2012-10-17", Statement: [statement(dbuser(`${LOGIN}/\${aws:PrincipalTag/dbuser}`))] },
    "scp.json": DENY,
  });
  const connect = (path: string): readonly object[] => documents.get(path)?.connect ?? [];

  test("are told apart by their statements that deny", () => {
    expect(connect("cut.json")).toMatchObject([{ user: "any", denied: "yes" }]);
    expect(connect("not-cut.json")).toMatchObject([{ user: "any", denied: "no" }]);
    expect(connect("spared.json")).toMatchObject([{ user: "any", denied: "yes" }]);
    expect(connect("scp.json")).toEqual([]);
  });

  test("are told apart by their version", () => {
    expect(connect("variable.json")).toMatchObject([
      { user: "variable", path: ["policy", "Statement", 0, "Resource"] },
    ]);
    expect(connect("variable.json")[0]).not.toHaveProperty("dead");
    expect(connect("tag.json")).toMatchObject([{ user: "variable" }]);
    expect(connect("old.json")[0]).toHaveProperty("dead");
  });
});

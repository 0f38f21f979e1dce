import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Stack } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { diagnosticsOf, evaluate, placeOf, plain, resourceIn, stackOf, valueOf } from "./evaluate.js";

const DATA = join(import.meta.dirname, "data", "policy-documents");
const documents = readFileSync(join(DATA, "main.tf"), "utf8");
const expected = JSON.parse(readFileSync(join(DATA, "expected.json"), "utf8")) as Readonly<
  Record<string, readonly [json: string, minified: string]>
>;

/** The document that an attribute holds. */
function documentOf(stack: Stack, address: string, attribute = "policy"): Value {
  const value = resourceIn(stack, address).attributes.entries.get(attribute);
  const json = value?.kind === "known" || value?.kind === "unknown" ? value.json : undefined;
  if (json === undefined) throw new Error(`no document in ${address}.${attribute}: ${JSON.stringify(value)}`);
  return json;
}

/** The value at a path of keys and indexes. */
function at(value: Value, ...path: readonly (string | number)[]): Value {
  let current = value;
  for (const step of path) {
    const next =
      current.kind === "map"
        ? current.entries.get(String(step))
        : current.kind === "list" && typeof step === "number"
          ? current.items[step]
          : undefined;
    if (next === undefined) throw new Error(`nothing at ${path.join(".")}`);
    current = next;
  }
  return current;
}

describe("aws_iam_policy_document", () => {
  const users = Object.keys(expected).map(
    (name) => `resource "t" "${name}" {
  json     = data.aws_iam_policy_document.${name}.json
  minified = data.aws_iam_policy_document.${name}.minified_json
}
`,
  );
  const stack = stackOf({ "main.tf": documents, "users.tf": users.join("") });

  it.each(Object.entries(expected).map(([name, [json, minified]]) => ({ name, json, minified })))(
    "$name is what the provider makes of it",
    ({ name, json, minified }) => {
      expect(valueOf(stack, `t.${name}`, "json")).toBe(json);
      expect(valueOf(stack, `t.${name}`, "minified")).toBe(minified);
      expect(plain(documentOf(stack, `t.${name}`, "json"))).toEqual(JSON.parse(json));
      expect(valueOf(stack, `data.aws_iam_policy_document.${name}`, "json")).toBe(json);
    },
  );

  it("has no mistakes in it", () => {
    expect(stack.diagnostics).toEqual([]);
  });

  it("keeps the places of its statements, also where it is used", () => {
    const used = evaluate(`data "aws_iam_policy_document" "d" {
  statement {
    actions = [
      "rds-db:connect",
      "rds:*",
    ]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
`);
    const document = documentOf(used, "aws_iam_policy.p");
    expect(placeOf(at(document, "Statement", 0).span)).toBe("main.tf:2:3-8:4");
    expect(at(document, "Statement", 0, "Action", 0).span.startLine).toBe(5);
    expect(at(document, "Statement", 0, "Resource").span.startLine).toBe(7);
    const attribute = resourceIn(used, "aws_iam_policy.p").attributes.entries.get("policy");
    expect(attribute && placeOf(attribute.span)).toBe("main.tf:11:3-11:47");
    expect(attribute?.references).toContainEqual({ address: "data.aws_iam_policy_document.d", attribute: "json" });
  });

  it("keeps what is known beside what is not", () => {
    const used = evaluate(`variable "users" {
  type = list(string)
}
variable "db" {}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:1:dbuser:\${var.db}/app", "arn:aws:rds-db:eu-west-1:1:dbuser:*/x"]
  }
  statement {
    actions   = ["rds:*"]
    resources = var.users
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
`);
    expect(plain(documentOf(used, "aws_iam_policy.p"))).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "rds-db:connect",
          Resource: ["arn:aws:rds-db:eu-west-1:1:dbuser:*/x", "arn:aws:rds-db:eu-west-1:1:dbuser:${…}/app"],
        },
        { Effect: "Allow", Action: "rds:*", Resource: "? var.users has no value" },
      ],
    });
  });

  it("shows the known end of a condition key that is not known as a whole", () => {
    const used = evaluate(`resource "aws_iam_openid_connect_provider" "gh" {
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    condition {
      test     = "StringEquals"
      variable = "\${aws_iam_openid_connect_provider.gh.url}:sub"
      values   = ["repo:a/b:*"]
    }
  }
}
`);
    const document = documentOf(used, "data.aws_iam_policy_document.d", "json");
    expect(plain(at(document, "Statement", 0, "Condition"))).toEqual({
      StringEquals: { "${aws_iam_openid_connect_provider.gh.url}:sub": "repo:a/b:*" },
    });
  });

  it("leaves open what a document that is not known adds, and what it may replace", () => {
    const used = (argument: string): unknown =>
      plain(
        documentOf(
          evaluate(`variable "more" {}
data "aws_iam_policy_document" "d" {
  ${argument} = [var.more]
  statement {
    sid     = "Mine"
    actions = ["a:b"]
  }
  statement {
    actions = ["c:d"]
  }
}
`),
          "data.aws_iam_policy_document.d",
          "json",
        ),
      );
    const mine = { Sid: "Mine", Effect: "Allow", Action: "a:b" };
    const other = { Effect: "Allow", Action: "c:d" };
    expect(used("source_policy_documents")).toEqual({ Version: "2012-10-17", Statement: [mine, other, "…"] });
    expect(used("override_policy_documents")).toEqual({
      Version: "2012-10-17",
      Statement: ["? var.more has no value", other, "…"],
    });
  });

  it.each(["override_policy_documents = [data.aws_iam_policy_document.a.json, var.more]", "override_json = var.more"])(
    "doubts what an unknown override may replace, and nothing that comes after it: %s",
    (overrides) => {
      const used = evaluate(`variable "more" {}
data "aws_iam_policy_document" "a" {
  statement {
    sid     = "A"
    actions = ["a:a"]
  }
}
data "aws_iam_policy_document" "b" {
  source_policy_documents = [data.aws_iam_policy_document.a.json]
  ${overrides}
}
data "aws_iam_policy_document" "c" {
  override_policy_documents = [var.more, data.aws_iam_policy_document.a.json]
}
`);
      const statements = (name: string): unknown =>
        plain(at(documentOf(used, `data.aws_iam_policy_document.${name}`, "json"), "Statement"));
      expect(statements("b")).toEqual(["? var.more has no value", "…"]);
      expect(statements("c")).toEqual([{ Sid: "A", Effect: "Allow", Action: "a:a" }, "…"]);
    },
  );

  it("takes the single documents of older providers", () => {
    const used = evaluate(`data "aws_iam_policy_document" "a" {
  statement {
    sid     = "A"
    actions = ["a:a"]
  }
}
data "aws_iam_policy_document" "b" {
  source_json   = data.aws_iam_policy_document.a.json
  override_json = ""
  statement {
    sid     = "B"
    actions = ["b:b"]
  }
}
`);
    const document = documentOf(used, "data.aws_iam_policy_document.b", "json");
    expect(plain(at(document, "Statement"))).toEqual([
      { Sid: "A", Effect: "Allow", Action: "a:a" },
      { Sid: "B", Effect: "Allow", Action: "b:b" },
    ]);
  });

  it("complains of a Sid that is there twice", () => {
    const used = evaluate(`data "aws_iam_policy_document" "d" {
  statement {
    sid = "A"
  }
  statement {
    sid = "A"
  }
}
`);
    expect(diagnosticsOf(used)).toEqual(["error terraform-expression main.tf:5"]);
  });
});

describe("policies in other forms", () => {
  it("are read in jsonencode, with the place of every member", () => {
    const stack = evaluate(`resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds-db:connect"]
      Resource = "*"
    }]
  })
}
`);
    const document = documentOf(stack, "aws_iam_policy.p");
    expect(placeOf(at(document, "Statement", 0, "Resource").span)).toBe("main.tf:6:7-6:21");
    expect(placeOf(at(document, "Statement", 0, "Action", 0).span)).toBe("main.tf:5:19-5:35");
  });

  it.each(["<<EOF", "<<-EOF"])("are read in a heredoc (%s), with the line of every member", (marker) => {
    const stack = evaluate(`variable "user" {}
resource "aws_iam_policy" "p" {
  policy = ${marker}
    {
      "Statement": [{
        "Effect": "Allow",
        "Action": "rds-db:connect",
        "Resource": "arn:aws:rds-db:eu-west-1:1:dbuser:db-X/\${var.user}"
      }]
    }
    EOF
}
`);
    const document = documentOf(stack, "aws_iam_policy.p");
    const statement = at(document, "Statement", 0);
    expect(plain(statement)).toEqual({
      Effect: "Allow",
      Action: "rds-db:connect",
      Resource: "arn:aws:rds-db:eu-west-1:1:dbuser:db-X/${…}",
    });
    expect(placeOf(at(statement, "Action").span)).toBe("main.tf:7:9-7:35");
    expect(at(statement, "Resource").span.startLine).toBe(8);
    expect(placeOf(statement.span)).toMatch(/^main\.tf:5:21-9:8$/);
  });

  it("are read in files, at their places in the file", () => {
    const files = {
      "main.tf": `resource "aws_iam_policy" "file" {
  policy = file("\${path.module}/policy.json")
}
resource "aws_iam_policy" "template" {
  policy = templatefile("policy.tftpl", { actions = ["rds:*", "kms:*"], user = aws_iam_user.u.name })
}
resource "aws_iam_user" "u" {
}
`,
      "policy.json": '{\n  "Statement": {\n    "Effect": "Allow",\n    "Action": "rds:*"\n  }\n}\n',
      "policy.tftpl": `{"Statement": [
%{ for action in actions ~}
  {"Action": "\${action}", "Resource": "\${user}"},
%{ endfor ~}
  {"Action": "none"}
]}
`,
    };
    const stack = stackOf(files);
    expect(placeOf(at(documentOf(stack, "aws_iam_policy.file"), "Statement", "Action").span)).toBe(
      "policy.json:4:5-4:22",
    );
    const rendered = documentOf(stack, "aws_iam_policy.template");
    expect(plain(rendered)).toEqual({
      Statement: [
        { Action: "rds:*", Resource: "${aws_iam_user.u.name}" },
        { Action: "kms:*", Resource: "${aws_iam_user.u.name}" },
        { Action: "none" },
      ],
    });
    expect(at(rendered, "Statement", 2, "Action").span).toMatchObject({ path: "policy.tftpl", startLine: 5 });
    expect(stack.files).toEqual(["./", "main.tf", "policy.json", "policy.tftpl"]);
  });

  it("that are no JSON are reported", () => {
    const stack = evaluate('resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{\n  "Statement": [,]\n}\nEOF\n}\n');
    expect(diagnosticsOf(stack)).toEqual(["warning terraform-policy-json main.tf:2"]);
  });
});

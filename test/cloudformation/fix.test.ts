import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { templateFix } from "../../src/cloudformation/fix.js";
import { readDocument } from "../../src/cloudformation/template.js";
import { plain } from "../document/plain.js";

type Set = Readonly<Record<string, string | number | boolean>>;

/** The text after the fix; `undefined` when there is none. */
function fixed(text: string, set: Set, address = "Db", path = "t.yaml"): string | undefined {
  const fix = templateFix(text, path, { address }, set);
  if (fix === undefined) return undefined;
  let result = text;
  for (const { start, end, replacement } of [...fix.edits].reverse()) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

function data(path: string, text: string): unknown {
  const { value, diagnostics } = readDocument(path, text);
  expect(diagnostics).toEqual([]);
  return value && plain(value);
}

describe("templateFix", () => {
  it("tells what each edit adds to which map, and nothing of those that replace", () => {
    const text =
      "Resources:\n  Db:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      StorageEncrypted: false\n      Engine: aurora-mysql\n";
    const set = { storage_encrypted: true, deletion_protection: true, deletion_policy: "Retain" };
    const edits = templateFix(text, "t.yaml", { address: "Db" }, set)?.edits ?? [];
    expect(edits.map(({ replacement, adds }) => [replacement.trim(), adds])).toEqual([
      ["DeletionPolicy: Retain", { to: "Db", names: ["DeletionPolicy"] }],
      ["true", undefined],
      ["DeletionProtection: true", { to: "Db/Properties", names: ["DeletionProtection"] }],
    ]);
  });

  it("changes a value and nothing else on its line", () => {
    const text =
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted:   false # why\n";
    expect(fixed(text, { storage_encrypted: true })).toBe(text.replace("false", "true"));
  });

  it.each([
    ["'false'", "'true'"],
    ['"false"', '"true"'],
    ["false", "true"],
  ])("keeps the quotes of %s", (old, wanted) => {
    const text = `Resources:\r\n  Db:\r\n    Type: AWS::RDS::DBInstance\r\n    Properties: {Engine: x, StorageEncrypted: ${old}}\r\n`;
    expect(fixed(text, { storage_encrypted: true })).toBe(text.replace(old, wanted));
  });

  it("gives a value to a property without one", () => {
    const text =
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted:\n      Engine: x\n";
    expect(fixed(text, { storage_encrypted: true })).toBe(text.replace("StorageEncrypted:", "StorageEncrypted: true"));
  });

  it("adds properties behind the others, with their indentation", () => {
    const text = [
      "Resources:",
      "    Db:",
      "        Type: AWS::RDS::DBInstance",
      "        Properties:",
      "            Engine: postgres",
      "            Tags:",
      "                - Key: a",
      "                  Value: b # last",
      "",
      "    Other:",
      "        Type: AWS::S3::Bucket",
    ].join("\n");
    expect(fixed(text, { storage_encrypted: true, backup_retention_period: 7 })).toBe(
      text.replace("b # last", "b # last\n            StorageEncrypted: true\n            BackupRetentionPeriod: 7"),
    );
  });

  it("adds properties to a resource that has none, and policies beside them", () => {
    const text = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance # db\n    DependsOn: A\n";
    expect(fixed(text, { storage_encrypted: true, skip_final_snapshot: false })).toBe(
      text.replace("# db", "# db\n    Properties:\n      StorageEncrypted: true\n    DeletionPolicy: Snapshot"),
    );
    expect(fixed(text.replace("DependsOn: A", "DeletionPolicy: Delete"), { skip_final_snapshot: false })).toBe(
      text.replace("DependsOn: A", "DeletionPolicy: Snapshot"),
    );
  });

  it.each([
    ["    Properties:\n", "    Properties:\n      StorageEncrypted: true\n      BackupRetentionPeriod: 7\n"],
    [
      "    Properties:   # none yet\r\n",
      "    Properties:   # none yet\r\n      StorageEncrypted: true\r\n      BackupRetentionPeriod: 7\r\n",
    ],
    ['    "Properties":\n', '    "Properties":\n      "StorageEncrypted": true\n      "BackupRetentionPeriod": 7\n'],
    ["    Properties:", "    Properties:\n      StorageEncrypted: true\n      BackupRetentionPeriod: 7"],
    ["    Properties: ~\n", "    Properties: { StorageEncrypted: true, BackupRetentionPeriod: 7 }\n"],
    ["    Properties: {}\n", "    Properties: { StorageEncrypted: true, BackupRetentionPeriod: 7 }\n"],
  ])("fills properties that are empty: %j", (empty, filled) => {
    const eol = empty.includes("\r\n") ? "\r\n" : "\n";
    const head = ["Resources:", "  Db:", "    Type: AWS::RDS::DBInstance", ""].join(eol);
    const after = empty.endsWith("\n") ? ["  Other:", "    Type: AWS::S3::Bucket", ""].join(eol) : "";
    const set = { storage_encrypted: true, backup_retention_period: 7 };
    expect(fixed(head + empty + after, set)).toBe(head + filled + after);
  });

  it("fills properties that are null in JSON", () => {
    const text = '{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": null}}}';
    expect(fixed(text, { storage_encrypted: true }, "Db", "t.json")).toBe(
      text.replace("null", '{ "StorageEncrypted": true }'),
    );
  });

  it("does not add to the end of a block scalar", () => {
    const text =
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: x\n      DBName: |+\n        a\n\n";
    expect(fixed(text, { storage_encrypted: true })).toBe(text.replace("x\n", "x\n      StorageEncrypted: true\n"));
  });

  it("reaches into nested properties", () => {
    const text = [
      "Resources:",
      "  Db:",
      "    Type: AWS::RDS::DBProxy",
      "    Properties:",
      "      Auth:",
      "        - AuthScheme: SECRETS",
      "          IAMAuth: DISABLED",
      "        - SecretArn: x",
      "  Group:",
      "    Type: AWS::RDS::DBParameterGroup",
      "    Properties:",
      "      Parameters:",
      "        ssl: 1",
      "        rds.force_ssl: '0'",
    ].join("\n");
    expect(fixed(text, { "auth.0.iam_auth": "REQUIRED" })).toBe(text.replace("DISABLED", "REQUIRED"));
    expect(fixed(text, { "auth.1.iam_auth": "REQUIRED" })).toBe(
      text.replace("SecretArn: x", "SecretArn: x\n          IAMAuth: REQUIRED"),
    );
    expect(fixed(text, { "parameter.1.value": "1" }, "Group")).toBe(text.replace("'0'", "'1'"));
  });

  it("writes JSON as it is written", () => {
    const resource = { Type: "AWS::RDS::DBInstance", Properties: { Engine: "x", StorageEncrypted: false } };
    for (const indent of [undefined, 1, 4, "\t"]) {
      const text = JSON.stringify({ Resources: { Db: resource } }, undefined, indent);
      const after = fixed(text, { storage_encrypted: true, deletion_protection: true }, "Db", "t.json");
      const wanted = { ...resource.Properties, StorageEncrypted: true, DeletionProtection: true };
      expect(data("t.json", after ?? "")).toEqual({ Resources: { Db: { ...resource, Properties: wanted } } });
      if (indent !== undefined) expect(after).toBe(JSON.stringify(JSON.parse(after ?? ""), undefined, indent));
    }
    expect(
      fixed('{"Resources":{"Db":{"Type":"AWS::RDS::DBInstance","Properties":{}}}}', { storage_encrypted: true }),
    ).toBe('{"Resources":{"Db":{"Type":"AWS::RDS::DBInstance","Properties":{ "StorageEncrypted": true }}}}');
  });

  it.each([
    ["a function", "      StorageEncrypted: !Ref Encrypted"],
    ["a long function", "      StorageEncrypted:\n        Fn::If: [A, true, false]"],
    ["an alias", "      StorageEncrypted: *e"],
    ["an anchor", "      StorageEncrypted: &e false"],
  ])("leaves %s alone", (_, line) => {
    const text = `X: &e false\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n${line}\n`;
    expect(fixed(text, { storage_encrypted: true })).toBeUndefined();
  });

  it("keeps comments in braces without contents, and keys with question marks", () => {
    const text = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: ";
    expect(fixed(`${text}{ # none\n    }\n`, { storage_encrypted: true })).toBeUndefined();
    expect(fixed(`${text}{\n    }\n`, { storage_encrypted: true })).toBe(`${text}{ StorageEncrypted: true }\n`);
    expect(fixed(`${text}\n      ? Engine\n      : x\n`, { storage_encrypted: true })).toBeUndefined();
  });

  it("indents what is nested by tabs where JSON has tabs", () => {
    const text = JSON.stringify({ Resources: { Db: { Type: "AWS::RDS::DBInstance" } } }, undefined, "\t");
    const wanted = { Type: "AWS::RDS::DBInstance", Properties: { StorageEncrypted: true } };
    expect(fixed(text, { storage_encrypted: true }, "Db", "t.json")).toBe(
      JSON.stringify({ Resources: { Db: wanted } }, undefined, "\t"),
    );
  });

  it("leaves alone blocks that are not there, and items of lists that a function may have shortened", () => {
    const text = (auth: string): string =>
      `Resources:\n  Db:\n    Type: AWS::RDS::DBProxy\n    Properties: {EngineFamily: MYSQL${auth}}\n`;
    const set = { "auth.1.iam_auth": "REQUIRED" };
    expect(fixed(text(""), { "auth.0.iam_auth": "REQUIRED" })).toBeUndefined();
    expect(fixed(text(", Auth: [{SecretArn: a}, {SecretArn: b}]"), set)).toContain("b, IAMAuth: REQUIRED");
    expect(
      fixed(text(", Auth: [!If [C, {}, !Ref AWS::NoValue], {SecretArn: a}, {SecretArn: b}]"), set),
    ).toBeUndefined();
  });

  it("leaves alone what other resources share, and overrules what is merged in", () => {
    const text = [
      "Resources:",
      "  A:",
      "    Type: AWS::RDS::DBInstance",
      "    Properties: &shared",
      "      StorageEncrypted: false",
      "  Db:",
      "    Type: AWS::RDS::DBInstance",
      "    Properties: *shared",
      "  C:",
      "    Type: AWS::RDS::DBInstance",
      "    Properties:",
      "      <<: *shared",
      "      Engine: x",
    ].join("\n");
    expect(fixed(text, { storage_encrypted: true })).toBeUndefined();
    expect(fixed(text, { storage_encrypted: true }, "A")).toBeUndefined();
    expect(fixed(text, { skip_final_snapshot: false }, "A")).toContain(
      "A:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy",
    );
    expect(fixed(text, { storage_encrypted: true }, "C")).toBe(`${text}\n      StorageEncrypted: true`);
  });

  it("has nothing for resources and attributes that are not there", () => {
    const text = "Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: a}\n";
    expect(fixed(text, { storage_encrypted: true }, "FnRole")).toBeUndefined();
    expect(fixed(text, { storage_encrypted: true }, "Fn")).toBeUndefined();
    expect(fixed("{", { storage_encrypted: true })).toBeUndefined();
    expect(fixed(text, { handler: "b" }, "Nested/Fn")).toBe(text.replace("Handler: a", "Handler: b"));
  });

  it("gives the file plus the change, whatever the file", () => {
    let made = 0;
    let remarked = 0;
    const scalar = fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.constantFrom("false", "multi\nline\n", "# x", ": "),
    );
    const properties = fc.record(
      {
        Engine: scalar,
        StorageEncrypted: scalar,
        Tags: fc.array(fc.record({ Key: scalar, Value: scalar }), { maxLength: 2 }),
        BackupRetentionPeriod: scalar,
        MasterUserSecret: fc.record({ KmsKeyId: scalar }),
        DBName: scalar,
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    const resource = fc.record(
      {
        Type: fc.constant("AWS::RDS::DBInstance"),
        DeletionPolicy: fc.constantFrom("Delete", "Snapshot"),
        Properties: properties,
      },
      { requiredKeys: ["Type"], noNullPrototype: true },
    );
    const set = fc.record(
      {
        storage_encrypted: fc.boolean(),
        backup_retention_period: fc.nat(35),
        skip_final_snapshot: fc.boolean(),
        engine: fc.oneof(fc.string(), fc.constantFrom("yes", "1", "null", "postgres")),
        master_user_secret_kms_key_id: fc.constantFrom("alias/aws/rds", "arn:aws:kms:eu-west-1:111122223333:key/a"),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    const style = fc.constantFrom("json", "json1", "json-tab", "block", "block4", "flow", "double", "single", "list");
    const form = fc.record({ crlf: fc.boolean(), mark: fc.boolean(), comments: fc.boolean() });
    fc.assert(
      fc.property(resource, set, style, form, (db, changes, how, { crlf, mark, comments }) => {
        // The library writes an empty list that is not indented where YAML does not take it.
        fc.pre(how !== "list" || db.Properties?.Tags?.length !== 0);
        const template = {
          Resources: { Other: { Type: "AWS::S3::Bucket" }, Db: db, Last: { Type: "AWS::S3::Bucket" } },
        };
        const path = how.startsWith("json") ? "t.json" : "t.yaml";
        const indents: Readonly<Record<string, number | string>> = { json1: 1, "json-tab": "\t", block4: 4 };
        const quotes = { double: "QUOTE_DOUBLE", single: "QUOTE_SINGLE" } as const;
        const written = how.startsWith("json")
          ? JSON.stringify(template, undefined, indents[how])
          : stringify(template, {
              indent: how === "block4" ? 4 : 2,
              collectionStyle: how === "flow" ? "flow" : "block",
              defaultStringType: how === "double" || how === "single" ? quotes[how] : "PLAIN",
              indentSeq: how !== "list",
            });
        const commented = comments && path === "t.yaml" ? withComments(written) : written;
        const text = (mark ? "\uFEFF" : "") + (crlf ? commented.replaceAll("\n", "\r\n") : commented);
        const fix = templateFix(text, path, { address: "Db" }, changes);
        const after = fixed(text, changes, "Db", path);
        made += Number(after !== undefined);
        remarked += Number(after?.includes("# about Db") === true);
        if (fix === undefined || after === undefined) return;
        expect(untouchedLines(text, fix.edits, after)).toEqual([]);
        expect(/(?<!\r)\n/.test(after)).toBe(!crlf && after.includes("\n"));
        expect(normal(data(path, after))).toEqual(
          normal({ Resources: { ...template.Resources, Db: changed(db, changes) } }),
        );
      }),
      { numRuns: 500 },
    );
    // Most can be made.
    expect(made).toBeGreaterThan(250);
    expect(remarked).toBeGreaterThan(25);
  });
});

/** A YAML text with comments above and behind its keys, where they cannot become a part of a text. */
function withComments(text: string): string {
  const lines = text.split("\n");
  const hasBlockScalar = lines.slice(0, -1).some((line) => /[|>][+-]?\d?$/.test(line) || line.trim() === "");
  if (hasBlockScalar) return text;
  return lines
    .flatMap((line) => {
      const [, indent = "", key] = /^( *)([A-Z]\w+):/.exec(line) ?? [];
      if (key === undefined) return [line];
      const isWhole = /^ *\w+:(?: (?:true|false|\d+|[A-Z][A-Za-z:]*))?$/.test(line);
      return [`${indent}# about ${key}`, isWhole ? `${line} # ${key}: {x}` : line];
    })
    .join("\n");
}

/** The lines that no edit touches and that are not there any more, in their order. */
function untouchedLines(
  text: string,
  edits: readonly { readonly start: number; readonly end: number }[],
  after: string,
): readonly string[] {
  const left = after.split("\n");
  let offset = 0;
  let from = 0;
  const lost: string[] = [];
  for (const line of text.split("\n")) {
    const [start, end] = [offset, offset + line.length];
    offset = end + 1;
    if (edits.some((edit) => edit.start <= end && edit.end >= start)) continue;
    const at = left.indexOf(line, from);
    if (at === -1) lost.push(line);
    else from = at + 1;
  }
  return lost;
}

/** A resource's data after the changes. */
function changed(db: { readonly Properties?: object; readonly DeletionPolicy?: string }, set: Partial<Set>): unknown {
  const { skip_final_snapshot: skip, ...others } = set;
  const properties: Record<string, unknown> = { ...db.Properties };
  const names: Readonly<Record<string, string>> = {
    storage_encrypted: "StorageEncrypted",
    backup_retention_period: "BackupRetentionPeriod",
    engine: "Engine",
  };
  for (const [attribute, value] of Object.entries(others)) {
    const name = names[attribute];
    if (name === undefined) properties.MasterUserSecret = { KmsKeyId: value };
    else properties[name] = value;
  }
  return {
    ...db,
    ...(Object.keys(others).length > 0 ? { Properties: properties } : {}),
    ...(skip === undefined ? {} : { DeletionPolicy: skip ? "Delete" : "Snapshot" }),
  };
}

/** With scalars as texts, since a value that stood in quotes keeps them. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === "boolean" || typeof member === "number" ? String(member) : member,
  );
}

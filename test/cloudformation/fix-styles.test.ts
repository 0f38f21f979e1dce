import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateFix } from "../../src/cloudformation/fix.js";
import { readDocument } from "../../src/cloudformation/template.js";
import type { TextEdit } from "../../src/graph/edit.js";
import { plain } from "../document/plain.js";

/** Entries of a block mapping as people write them, without indentation; each with the key first. */
const ENTRIES = [
  ["Engine: postgres"],
  ["Engine:   'post # gres' # c"],
  ['"Engine": "a: b"'],
  ["DBName : name"],
  ["StorageEncrypted: false"],
  ["StorageEncrypted: false   # why, and {not}: yet"],
  ["StorageEncrypted:"],
  ["StorageEncrypted: # null"],
  ["StorageEncrypted: ~"],
  ["StorageEncrypted: no"],
  ["'StorageEncrypted': 'false'"],
  ["StorageEncrypted:", "  false"],
  ["StorageEncrypted: >-", "  false"],
  ["StorageEncrypted: !Ref P"],
  ["BackupRetentionPeriod: 1"],
  ["BackupRetentionPeriod:", "  # below", "  1"],
  ["Tags:", "  - Key: a", "    Value: b # c"],
  ["Tags:", "- Key: a", "  Value: b"],
  ["Tags:", "- {Key: a, Value: b}", "-", "  Key: c", "  Value: |", "    d"],
  ["Tags: [{Key: a, Value: b},", "  {Key: c, Value: d}]"],
  ["Tags: []"],
  ["DBParameterGroupName: |", "  a", "  b"],
  ["DBParameterGroupName: |+", "  a", "", ""],
  ["DBParameterGroupName: >", "  a", "", "  b"],
  ["DBParameterGroupName: |2-", "    a", "  b"],
  ["DBParameterGroupName: plain", "  goes on", "  here"],
  ['DBParameterGroupName: "quoted', "  goes on: here", '  # so"'],
  ["DBParameterGroupName: !Sub", "  - a-${X}", "  - X: y"],
  ["MasterUserSecret: {KmsKeyId: a}"],
  ["MasterUserSecret:", "  KmsKeyId: a"],
  ["MasterUserSecret: {}"],
  ["MasterUserSecret:"],
  ["? Port", ": 5432"],
  ["<<: *shared"],
  ["<<: [*shared]"],
] as const;

const FLOW = [
  ...[
    "Engine: postgres",
    '"Engine": x',
    "StorageEncrypted: false",
    "StorageEncrypted: 'false'",
    '"StorageEncrypted":false',
  ],
  ...[
    "StorageEncrypted: !Ref P",
    "Tags: [{Key: a, Value: b}]",
    "MasterUserSecret: {KmsKeyId: a}",
    "MasterUserSecret: {}",
  ],
  ...["BackupRetentionPeriod: 1", "StorageEncrypted:", "<<: *shared", "StorageEncrypted"],
];

const keyOf = (entry: string): string => /[A-Z]\w+|<</.exec(entry)?.[0] ?? "";

const blanks = fc.constantFrom<readonly string[]>([], [], [], ["# about"], [""], ["  # further in", ""]);

const block = fc
  .uniqueArray(fc.constantFrom(...ENTRIES), { minLength: 1, maxLength: 5, selector: ([first]) => keyOf(first) })
  .chain((entries) =>
    fc.tuple(...entries.map((entry) => fc.tuple(blanks, fc.constant(entry)))).map((pairs) =>
      // After a text that keeps its last lines a comment or an empty line is a part of it.
      pairs.flatMap(([before, entry], index) => {
        const text = pairs[index - 1]?.[1].some((line) => /[|>]/.test(line)) === true;
        return [...(text ? [] : before), ...entry];
      }),
    ),
  );

const flow = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...FLOW), { maxLength: 4, selector: keyOf }),
    fc.constantFrom("one line", "padded", "lines", "ragged"),
    fc.boolean(),
  )
  .map(([entries, how, trailing]): readonly string[] => {
    const comma = trailing && entries.length > 0 ? "," : "";
    if (how === "one line") return [`{${entries.join(", ")}${comma}}`];
    if (how === "padded") return [`{ ${entries.join(" ,  ")}${comma} } # end`];
    if (how === "ragged") return [`{${entries.join(",\n  ")}${comma}}`].flatMap((text) => text.split("\n"));
    return ["{", ...entries.map((entry, index) => `  ${entry}${index < entries.length - 1 ? "," : comma}`), "}"];
  });

const properties = fc.oneof(
  {
    weight: 5,
    arbitrary: block.map((lines): readonly string[] => ["Properties:", ...lines.map((line) => indented(line))]),
  },
  {
    weight: 2,
    arbitrary: block.map((lines): readonly string[] => ["Properties: # all", ...lines.map((line) => indented(line))]),
  },
  {
    weight: 1,
    arbitrary: block.map((lines): readonly string[] => ["Properties: &own", ...lines.map((line) => indented(line))]),
  },
  { weight: 4, arbitrary: flow.map(([first = "{}", ...rest]): readonly string[] => [`Properties: ${first}`, ...rest]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<readonly string[]>(
      [],
      ["Properties:"],
      ["Properties: # none"],
      ["Properties: ~"],
      ["'Properties':"],
      ["Properties: {}"],
      ["Properties: { }"],
      ["Properties: {", "  }"],
      ["Properties: *shared"],
      ["Properties:", "  {Engine: x}"],
      ["Properties:", "", "  # only this"],
    ),
  },
);

const template = fc
  .record({
    properties,
    typeFirst: fc.boolean(),
    policy: fc.constantFrom<readonly string[]>(
      [],
      ["DeletionPolicy: Delete"],
      ["DeletionPolicy: 'Snapshot' # s"],
      ["DependsOn: Other"],
    ),
    step: fc.constantFrom(2, 3, 4),
    eol: fc.constantFrom("\n", "\r\n"),
    after: fc.constantFrom<readonly string[]>([], [""], ["Outputs:", "  A: {Value: b}"], ["# end"], ["..."]),
    last: fc.boolean(),
    final: fc.boolean(),
    head: fc.constantFrom<readonly string[]>([], ["---"], ["# é😀", "Description: 'é😀'"]),
  })
  .map(({ properties: own, typeFirst, policy, step, eol, after, last, final, head }) => {
    const type = "Type: AWS::RDS::DBInstance";
    const body = typeFirst ? [type, ...policy, ...own] : [...policy, ...own, type];
    const other = ["  Other:", "    Type: AWS::S3::Bucket"];
    const lines = [
      ...head,
      ...["Metadata:", "  Shared: &shared", "    StorageEncrypted: false", "    Engine: shared"],
      ...["Parameters:", "  P: {Type: String}", "Resources:", ...(last ? other : [])],
      ...["  Db:", ...body.map((line) => indented(line, 2)), ...(last ? [] : other), ...after],
    ];
    const written = lines.map((line) => line.replace(/^(?: {2})+/, (spaces) => " ".repeat((spaces.length / 2) * step)));
    return written.join(eol) + (final ? eol : "");
  });

function indented(line: string, times = 1): string {
  return line === "" ? "" : "  ".repeat(times) + line;
}

const settings = fc.record(
  {
    storage_encrypted: fc.constant(true),
    backup_retention_period: fc.constant(14),
    skip_final_snapshot: fc.constant(false),
    master_user_secret_kms_key_id: fc.constant("alias/x"),
  },
  { requiredKeys: [], noNullPrototype: true },
);

type Data = Readonly<Record<string, unknown>>;

/** How JSON is laid out: what stands after braces and commas, and around colons. */
const layout = fc.record({
  unit: fc.constantFrom("  ", "\t", " ", "    "),
  eol: fc.constantFrom("\n", "\r\n"),
  broken: fc.constantFrom("all", "outer", "none"),
  colon: fc.constantFrom(":", ": ", " : ", ":  "),
  comma: fc.constantFrom(",", ", ", " , "),
  isCommaFirst: fc.boolean(),
  pad: fc.constantFrom("", " "),
  final: fc.boolean(),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function laidOut(value: unknown, how: Layout, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]) => {
    const text = laidOut(item, how, depth + 1);
    return isList ? text : JSON.stringify(key) + how.colon + text;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + how.pad + close;
  const isBroken = how.broken === "all" || (how.broken === "outer" && depth < 3);
  if (!isBroken) return open + how.pad + parts.join(how.comma) + how.pad + close;
  const line = how.eol + how.unit.repeat(depth + 1);
  return (
    open + line + parts.join(how.isCommaFirst ? `${line}, ` : `,${line}`) + how.eol + how.unit.repeat(depth) + close
  );
}

const json = fc
  .record({
    properties: fc.option(
      fc.record(
        {
          Engine: fc.constantFrom<unknown>("postgres", 'a "b" \\', { Ref: "P" }),
          StorageEncrypted: fc.constantFrom<unknown>(false, "false", null, { Ref: "P" }, true),
          Tags: fc.constantFrom<unknown>([], [{ Key: "{", Value: "}" }]),
          MasterUserSecret: fc.constantFrom<unknown>({}, { KmsKeyId: "a" }, null),
          BackupRetentionPeriod: fc.constantFrom<unknown>(1, "1", 1.5),
          DBName: fc.constantFrom("é😀", "\u0000", "// no comment"),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      { nil: undefined },
    ),
    isNull: fc.boolean(),
    isTypeLast: fc.boolean(),
    isLast: fc.boolean(),
    how: layout,
  })
  .map(({ properties: own, isNull, isTypeLast, isLast, how }) => {
    const type = { Type: "AWS::RDS::DBInstance" };
    const rest = own === undefined ? (isNull ? { Properties: null } : {}) : { Properties: own };
    const db = isTypeLast ? { ...rest, ...type } : { ...type, ...rest };
    const other = { Other: { Type: "AWS::S3::Bucket" } };
    const resources = isLast ? { ...other, Db: db } : { Db: db, ...other };
    return laidOut({ Resources: resources }, how) + (how.final ? how.eol : "");
  });

/** What the template holds, with scalars as texts, since values keep their quotes. */
function read(text: string, path: string): { readonly data: Data; readonly codes: readonly string[] } {
  const { value, diagnostics } = readDocument(path, text);
  const data = JSON.parse(JSON.stringify(value && plain(value)), (_key, member: unknown) =>
    typeof member === "boolean" || typeof member === "number" ? String(member) : member,
  ) as Data;
  return { data, codes: diagnostics.map(({ code }) => code) };
}

const member = (data: unknown, name: string): Data => ((data as Data | undefined)?.[name] ?? {}) as Data;

function wanted(data: Data, set: Readonly<Record<string, unknown>>): Data {
  const resources = member(data, "Resources");
  const db = member(resources, "Db");
  const own: Record<string, unknown> = {};
  if ("storage_encrypted" in set) own.StorageEncrypted = "true";
  if ("backup_retention_period" in set) own.BackupRetentionPeriod = "14";
  if ("master_user_secret_kms_key_id" in set) {
    own.MasterUserSecret = { ...member(member(db, "Properties"), "MasterUserSecret"), KmsKeyId: "alias/x" };
  }
  const hasOwn = Object.keys(own).length > 0;
  const changed = {
    ...db,
    ...(hasOwn ? { Properties: { ...member(db, "Properties"), ...own } } : {}),
    ...("skip_final_snapshot" in set ? { DeletionPolicy: "Snapshot" } : {}),
  };
  return { ...data, Resources: { ...resources, Db: changed } };
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toReversed()
    .reduce((all, { start, end, replacement }) => all.slice(0, start) + replacement + all.slice(end), text);
}

/** How many of the texts can be mended; each that is has to be the text plus the change. */
function mended(texts: fc.Arbitrary<string>, path: string, numRuns: number): number {
  let made = 0;
  fc.assert(
    fc.property(texts, settings, (text, set) => {
      const before = read(text, path);
      fc.pre(before.codes.length === 0 && Object.keys(set).length > 0);
      const fix = templateFix(text, path, { address: "Db" }, set);
      if (fix === undefined) return;
      made += 1;
      const after = apply(text, fix.edits);
      const result = read(after, path);
      expect(result.codes).toEqual([]);
      expect(result.data).toEqual(wanted(before.data, set));
      const eol = text.includes("\r\n") ? "\r\n" : "\n";
      if (eol === "\r\n") expect(after).not.toMatch(/(?<!\r)\n/);
      else expect(after).not.toContain("\r");
      expect(after.endsWith("\n")).toBe(text.endsWith("\n"));
      // Each edit adds lines, changes a part of one, or fills empty braces.
      for (const { start, end, replacement } of fix.edits) {
        const removed = text.slice(start, end);
        expect(/^[^\n]*$|^\{\s*\}$/.test(removed)).toBe(true);
        expect(replacement.split(eol).every((line) => line === line.trimEnd())).toBe(true);
      }
    }),
    { numRuns },
  );
  return made / numRuns;
}

describe("templateFix, however a template is written", () => {
  it("gives YAML plus the change", () => {
    expect(mended(template, "t.yaml", 1000)).toBeGreaterThan(0.6);
  });

  it("gives JSON plus the change", () => {
    expect(mended(json, "t.json", 1000)).toBeGreaterThan(0.6);
  });
});

/** What generated expressions can refer to, the same for terraform and for the evaluator. */
import type { FunctionTable } from "../../../src/terraform/functions/definition.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, STRING, type TfType } from "../../../src/terraform/types.js";
import { unknown, type TfValue } from "../../../src/terraform/values.js";
import { evaluate, valueOf, type Evaluated } from "../support.js";

/** Files that functions may read. */
export const FILES: Readonly<Record<string, string>> = {
  "f.txt": "hello\nworld\n",
  "t.tftpl": "Hi ${name}!\n%{ for k, v in items ~}\n  ${k}=${v}\n%{ endfor ~}\n",
  "p.json": '{"a": [1, "x", {"b": null}], "c": true}',
  "main.tf": "",
  "sub/a.tf.txt": "",
  "sub/b.json": "[]",
};

/** Locals whose values are known. */
export const KNOWN: Readonly<Record<string, string>> = {
  n: "null",
  ns: "tostring(null)",
  nl: "tolist(null)",
  str: '"abc"',
  list: '["a", "b", "c"]',
  mixed: '[1, "a", true, null]',
  l: 'tolist(["x", "y"])',
  ln: "tolist([3, 1, 2])",
  m: 'tomap({ k = "v", j = "w" })',
  o: '{ name = "db", size = 20, tags = { a = "1" }, list = [1, 2] }',
  objs: '[{ id = 1, tags = { e = "p" } }, { id = 2, tags = { e = "d" } }]',
  s: 'toset(["q", "p"])',
  sn: "toset([10, 9])",
  sec: 'sensitive("hush")',
};

interface Undecided {
  /** How terraform is made not to know it in a plan. */
  readonly written: string;
  readonly type: TfType;
  /** Whether it may turn out to be null. */
  readonly nullable?: boolean;
  /** What it may turn out to be. */
  readonly may: readonly string[];
}

/** Locals whose values are not known before apply, with some of what they may become. */
export const UNDECIDED: Readonly<Record<string, Undecided>> = {
  us: { written: "timestamp()", type: STRING, may: ['"abc"', '"10"', '""'] },
  un: { written: "parseint(timestamp(), 10)", type: NUMBER, may: ["1", "0", "2.5"] },
  ub: { written: 'timestamp() == "x"', type: BOOL, may: ["true", "false", "true"] },
  ul: {
    written: 'split(",", timestamp())',
    type: listOf(STRING),
    may: ['tolist(["a", "b"])', 'tolist(split(",", ""))', 'tolist(["c"])'],
  },
  um: {
    written: 'zipmap(split(",", timestamp()), split(",", timestamp()))',
    type: mapOf(STRING),
    may: ['tomap({ a = "1" })', 'tomap({ k = "v", b = "" })', "zipmap(slice(local.l, 0, 0), slice(local.l, 0, 0))"],
  },
  ud: {
    written: "jsondecode(timestamp())",
    type: DYNAMIC,
    nullable: true,
    may: ["null", '{ a = 1, b = "x" }', "[1, 2]"],
  },
};

/** How many ways there are for what is not known to turn out. */
export const VARIANTS = 3;

/** Which values the locals have: unknown ones, or the ones that they may turn out to have. */
export type Variant = "unknown" | number;

function writtenLocals(variant: Variant): Readonly<Record<string, string>> {
  const undecided = Object.entries(UNDECIDED).map(([name, { written, may }]) => [
    name,
    variant === "unknown" ? written : (may[variant] ?? "null"),
  ]);
  return { ...KNOWN, ...(Object.fromEntries(undecided) as Record<string, string>) };
}

/** The locals as Terraform source. */
export function localsText(variant: Variant): string {
  const lines = Object.entries(writtenLocals(variant)).map(([name, written]) => `  ${name} = ${written}`);
  return `locals {\n${lines.join("\n")}\n}\n`;
}

/** Evaluates expressions among the locals. */
export function evaluatorFor(functions: FunctionTable, variant: Variant): (expression: string) => Evaluated {
  const known: Record<string, TfValue> = {};
  for (const [name, written] of Object.entries(KNOWN)) known[`local.${name}`] = valueOf(written);
  const values = { ...known };
  for (const [name, { type, nullable, may }] of Object.entries(UNDECIDED)) {
    values[`local.${name}`] =
      variant === "unknown"
        ? unknown(type, [{ reason: `local.${name} is not known` }], { notNull: nullable !== true })
        : valueOf(may[variant] ?? "null", { values: known });
  }
  return (expression) => evaluate(expression, { files: FILES, functions, values });
}

/** Whether an expression refers to what is not known. */
export function isUndecided(expression: string): boolean {
  return Object.keys(UNDECIDED).some((name) => new RegExp(`\\blocal\\.${name}\\b`).test(expression));
}

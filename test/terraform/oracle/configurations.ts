/** Random small configurations: variables, variables files, locals, `terraform_data`, local modules with count and for_each. */
import fc from "fast-check";
import { expression } from "./expressions.js";
import { FILES, localsText } from "./surroundings.js";
import { variableKind } from "./variable-types.js";

export interface Configuration {
  readonly files: Readonly<Record<string, string>>;
  /** What is compared. */
  readonly expressions: readonly string[];
}

interface VariableKind {
  readonly type: string;
  /** Values in JSON, which is also an expression. */
  readonly values: readonly string[];
}

const KINDS: readonly VariableKind[] = [
  { type: "string", values: ['"a"', '""', "5", "true", "null", '"é"'] },
  { type: "number", values: ["1", '"2"', "1.50", "12345678901234567890", "null"] },
  { type: "bool", values: ["true", '"false"', '"1"', "null"] },
  { type: "list(string)", values: ["[]", '["b", "a", "b"]', "[1, true, null]", "null"] },
  { type: "set(string)", values: ["[]", '["b", "a", "b"]', "[10, 9]"] },
  { type: "map(string)", values: ["{}", '{"a": 1, "b": true, "c": null}', '{"x y": "z"}'] },
  { type: "map(list(number))", values: ["{}", '{"a": [1, "2"], "b": []}'] },
  { type: "set(number)", values: ["[3, 1, 2, 10, 1]", '["10", "9"]'] },
  {
    type: "object({ name = string, port = optional(number, 5432), tags = optional(map(string), {}), note = optional(string) })",
    values: [
      '{"name": "a"}',
      '{"name": "b", "port": null, "tags": {"k": 1}, "more": 1}',
      '{"name": 1, "port": "3306"}',
      "null",
    ],
  },
  {
    type: "list(object({ id = string, on = optional(bool, true), inner = optional(object({ size = optional(number, 20) }), {}) }))",
    values: ['[{"id": "a"}, {"id": 2, "on": false, "inner": {"size": 5}}]', "[]", '[{"id": "x", "inner": null}]'],
  },
  {
    type: 'map(object({ engine = optional(string, "postgres"), size = number }))',
    values: ['{"b": {"size": 1}, "a": {"size": "2", "engine": null}}', "{}"],
  },
  { type: "tuple([string, number])", values: ['["a", 1]', '[1, "2"]'] },
  { type: "any", values: ["1", '"x"', '{"a": 1, "b": [true]}', '[1, "a"]', "null", "[]"] },
  { type: "list(any)", values: ['[1, "a"]', "[]", "[[1], [2]]"] },
  { type: "map(any)", values: ['{"a": 1, "b": "x"}', "{}"] },
];

const COUNTS = ["0", "1", "2", '"2"', "length(local.list)", "true ? 1 : 0", "length(local.l) - 1"];
const FOR_EACH = [
  "local.s",
  "local.m",
  'toset(["x", "y"])',
  "{}",
  '{ a = 1, b = "x" }',
  "{ for k, v in local.m : upper(k) => v }",
  "toset([])",
  "local.o.tags",
];
const INPUTS = [
  "local.str",
  "local.o",
  "[1, local.us]",
  "{ a = local.us, b = 1 }",
  "null",
  "local.list",
  "var.v0",
  "[for v in local.l : v]",
];

type Draw = fc.GeneratorValue;

/** A way to repeat a block, the key for expressions in it, and how expressions name an instance. */
interface Repetition {
  readonly line: string;
  readonly inside: readonly string[];
  readonly instances: readonly string[];
}

function repetition(pick: <T>(options: readonly T[]) => T): Repetition {
  const form = pick(["none", "count", "for_each"]);
  if (form === "none") return { line: "", inside: [], instances: [""] };
  if (form === "count")
    return { line: `  count = ${pick(COUNTS)}\n`, inside: ["count.index"], instances: ["[0]", "[1]", "[*]", ""] };
  return {
    line: `  for_each = ${pick(FOR_EACH)}\n`,
    inside: ["each.key", "each.value"],
    instances: ['["x"]', '["a"]', '["k"]', ""],
  };
}

const MODULE = (type: string, fallback: string, value: string): string => `variable "in" {
  type = ${type}
${fallback}}
variable "extra" {
  default = "d"
}
resource "terraform_data" "inner" {
  input = var.in
}
locals {
  derived = try(${value}, null)
}
output "in" {
  value = var.in
}
output "extra" {
  value = [var.extra, local.derived]
}
output "input" {
  value = terraform_data.inner.input
}
output "id" {
  value = terraform_data.inner.id
}
`;

function generate(draw: Draw): Configuration {
  const pick = <T>(options: readonly T[]): T => options[draw(fc.nat, options.length - 1)] as T;
  const chance = (percent: number): boolean => draw(fc.nat, 99) < percent;
  const random = { pick, chance };
  const main: string[] = [];
  const tfvars: string[] = [];
  const json: string[] = [];
  const names = ["v0", "v1", "v2"];
  for (const name of names) {
    const { type, values } = chance(50) ? pick(KINDS) : variableKind(random);
    const value = pick(values);
    const given = pick(["default", "tfvars", "json", "both"]);
    const lines = chance(85) ? [`  type = ${type}`] : [];
    if (given === "default" || given === "both")
      lines.push(`  default = ${given === "default" ? value : pick(values)}`);
    if (value !== "null" && chance(20)) lines.push("  nullable = false");
    if (chance(10)) lines.push("  sensitive = true");
    if (chance(15)) lines.push(`  validation {\n    condition = can(var.${name})\n    error_message = "No."\n  }`);
    main.push(`variable "${name}" {\n${lines.join("\n")}\n}`);
    if (given === "tfvars" || given === "both") tfvars.push(`${name} = ${value}`);
    if (given === "json" || (given === "both" && chance(30))) json.push(`"${name}": ${value}`);
  }
  const variables = names.map((name) => `var.${name}`);
  const write = (bound: readonly string[], depth: number): string =>
    expression("any", { random, bound, depth, undecided: chance(30) });
  const first = `try(${write(variables, 1)}, null)`;
  // A heredoc has no place in a string of JSON.
  const isJson = chance(25) && !first.includes("<<");
  if (!isJson) main.push(`locals {\n  first = ${first}\n  second = [local.first, var.v1]\n}`);
  const data = repetition(pick);
  main.push(
    `resource "terraform_data" "r" {\n${data.line}  input = ${pick([...INPUTS, ...data.inside, ...data.inside])}\n}`,
  );
  const call = repetition(pick);
  const inner = chance(60) ? pick(KINDS) : variableKind(random);
  const value = pick([...inner.values, ...call.inside]);
  main.push(
    `module "m" {\n  source = "./m"\n${call.line}  in = ${value}\n${chance(50) ? `  extra = ${pick([...INPUTS, "local.second", ...call.inside])}\n` : ""}}`,
  );
  const references = [
    ...variables,
    "local.first",
    "local.second",
    ...data.instances.map(
      (instance) => `terraform_data.r${instance}${instance === "" && data.line !== "" ? "" : ".input"}`,
    ),
    ...call.instances.flatMap((instance) =>
      instance === "" && call.line !== ""
        ? ["module.m"]
        : ["in", "extra", "input", "id"].map((output) => `module.m${instance}.${output}`),
    ),
  ];
  const expressions = [
    ...references,
    `terraform_data.r${data.instances[0] ?? ""}.output`,
    `terraform_data.r${data.instances[0] ?? ""}.id`,
    ...Array.from({ length: 8 }, () => write(references, 2)),
  ];
  const files: Record<string, string> = {
    ...FILES,
    "main.tf": `${main.join("\n")}\n`,
    "locals.tf": localsText("unknown"),
    "m/main.tf": MODULE(
      inner.type,
      chance(30) ? `  default = ${inner.values[0] ?? "null"}\n` : "",
      pick(["var.in.name", "var.in[0]", "length(var.in)", "keys(var.in)"]),
    ),
    "terraform.tfvars": `${tfvars.join("\n")}\n`,
  };
  if (isJson) {
    const locals = { "//": "a comment", first: `\${${first}}`, second: ["${local.first}", "${var.v1}"] };
    files["json.tf.json"] = JSON.stringify({ locals: [locals] });
  }
  if (chance(20)) {
    const locals = chance(50) ? `locals {\n  second = [${pick(INPUTS)}]\n}\n` : "";
    const input = pick([...INPUTS, ...data.inside]);
    files["z_override.tf"] = `${locals}resource "terraform_data" "r" {\n  input = ${input}\n}\n`;
  }
  if (json.length > 0) files["x.auto.tfvars.json"] = `{${json.join(", ")}}`;
  return { files, expressions: [...new Set(expressions)] };
}

/** Random configurations. */
export function configurations(): fc.Arbitrary<Configuration> {
  return fc.gen().map(generate);
}

import { InvalidArgumentError, Option, type Command } from "commander";
import { namedPlan, type NamedPlan } from "../plans.js";
import { SEVERITIES } from "../report/result.js";
import type { Severity } from "../policy/result.js";

export const FORMATS = ["text", "json", "sarif", "markdown"] as const;

/** Options of the commands that judge. */
export interface JudgeOptions {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly failOn?: Severity | "none";
  readonly rule: readonly string[];
  readonly pack: readonly string[];
  readonly config?: string;
  readonly varFile: readonly string[];
  readonly var: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly plan: readonly NamedPlan[];
  readonly exitZero?: boolean;
  readonly color?: boolean;
}

/** Adds the options that decide what trees are evaluated with. */
export function withEvaluationOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration file (default: .rds-gate.yml of the judged root)")
    .addOption(repeated("--var-file <file>", "Terraform variable file, as for terraform plan", collect, []))
    .addOption(repeated("--var <name=value>", "Terraform variable, as for terraform plan", collectVariable, {}))
    .option("--workspace <name>", "Terraform workspace")
    .addOption(
      repeated(
        "--plan <[root=]file>",
        "plan of a root module in JSON, as terraform show -json writes it",
        collectPlan,
        [],
      ),
    );
}

/** Adds the options of the commands that judge. */
export function withJudgeOptions(command: Command): Command {
  const judging = withEvaluationOptions(command)
    .addOption(new Option("--format <format>", "how to print the report").choices(FORMATS).default("text"))
    .option("--output <file>", "write the report to a file instead of standard output")
    .addOption(
      new Option("--fail-on <severity>", "least severity that fails (default: high)").choices([...SEVERITIES, "none"]),
    )
    .addOption(repeated("--rule <id>", "judge only this rule, or all that a glob such as 'iam/*' names", collect, []))
    .addOption(repeated("--pack <folder>", "judge by this pack, too (see: rds-gate policy build)", collect, []))
    .option("--exit-zero", "exit with 0 whatever the verdict");
  return withColorOptions(judging);
}

/** Adds the options of the commands whose text has colours. */
export function withColorOptions(command: Command): Command {
  return command.option("--color", "colours even when the output is no terminal").option("--no-color", "no colours");
}

/** An option that may be given several times. */
export function repeated<Values>(
  flags: string,
  description: string,
  parse: (value: string, before: Values) => Values,
  none: Values,
): Option {
  return new Option(flags, `${description}; may be repeated`).argParser(parse).default(none, "none");
}

export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function collectPlan(value: string, before: readonly NamedPlan[]): NamedPlan[] {
  const plan = namedPlan(value);
  if (plan === undefined) throw new InvalidArgumentError("Write it as file, or as root=file.");
  return [...before, plan];
}

function collectVariable(value: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const equals = value.indexOf("=");
  if (equals < 1) throw new InvalidArgumentError("Write it as name=value.");
  return { ...before, [value.slice(0, equals)]: value.slice(equals + 1) };
}

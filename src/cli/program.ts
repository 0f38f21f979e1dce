import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { complain } from "./complain.js";
import { VERSION } from "../version.js";
import type { AccessOptions } from "./access.js";
import type { DecideOptions } from "./access-decide.js";
import { UsageError } from "./error.js";
import type { InitOptions } from "./init.js";
import {
  collect,
  repeated,
  withColorOptions,
  withEvaluationOptions,
  withJudgeOptions,
  type JudgeOptions,
} from "./options.js";
import { use } from "./used.js";

export { usedParts } from "./used.js";

/** Pass and fail have their own codes; everything that prevents a verdict has this one. */
const EXIT_MISUSE = 2;

/**
 * Runs the terminal program.
 *
 * @param argv as in `process.argv`
 * @returns the exit code: 0 pass, 1 fail, 2 incomplete or misuse
 */
export async function runProgram(argv: readonly string[]): Promise<number> {
  // What was written says itself whether it failed; without a listener a closed pipe would end the program.
  process.stdout.on("error", () => undefined);
  let code = 0;
  const program = commands((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_MISUSE;
    const { describeFailure } = await import("../request/failure.js");
    complain(`rds-gate: ${describeFailure(error, [UsageError])}\n`);
    return EXIT_MISUSE;
  }
}

function commands(finish: (code: number) => void): Command {
  const program = new Command("rds-gate")
    .description("Judges Terraform, OpenTofu, CloudFormation, SAM and IAM JSON for the security of AWS RDS and Aurora.")
    .version(VERSION)
    .configureOutput({ writeErr: complain })
    .exitOverride()
    // What comes after the name of a command is that command's, and of "access decide" the second one's.
    .enablePositionalOptions()
    .hook("preAction", (_, command) => {
      const { format } = command.opts<{ readonly format?: string }>();
      use(format === undefined ? command.name() : `${command.name()} ${format}`);
    })
    .showHelpAfterError("(rds-gate --help tells more)")
    .addHelpText("after", "\nExit codes: 0 pass, 1 fail, 2 incomplete or misuse.\n\nExample:\n  rds-gate diff main");

  withJudgeOptions(command(program, "scan", "judge files as they are", "rds-gate scan infra --fail-on medium"))
    .argument("[paths...]", "folders and files to judge (default: the current folder)")
    .action(async (paths: string[], options: JudgeOptions) => {
      const { scan } = await import("./scan.js");
      finish(await scan(paths, options));
    });

  withJudgeOptions(command(program, "diff", "judge what a change introduces", "rds-gate diff main --format markdown"))
    .argument("[base]", "commit, branch or folder before the change (default: where this branch left the main one)")
    .argument("[head]", "commit, branch or folder after it (default: the working tree with uncommitted changes)")
    .action(async (base: string | undefined, head: string | undefined, options: JudgeOptions) => {
      const { diff } = await import("./diff.js");
      finish(await diff(base, head, options));
    });

  withEvaluationOptions(
    command(program, "graph", "print the graph document that the policies see", "rds-gate graph infra"),
  )
    .argument("[paths...]", "folders and files to evaluate (default: the current folder)")
    .option("--output <file>", "write to a file instead of standard output")
    .action(async (paths: string[], options: JudgeOptions) => {
      const { graph } = await import("./graph.js");
      finish(await graph(paths, options));
    });

  withRuleOptions(command(program, "rules", "list the rules", "rds-gate rules --format json")).action(
    async (options: RuleOptions) => {
      const { rules } = await import("./rules.js");
      finish(await rules(options));
    },
  );

  withRuleOptions(command(program, "explain", "tell all about a rule", "rds-gate explain CKV_AWS_16"))
    .argument("<rule>", "id of the rule, or another tool's id for the same control")
    .action(async (rule: string, options: RuleOptions) => {
      const { explain } = await import("./rules.js");
      finish(await explain(rule, options));
    });

  command(program, "init", "write a first configuration and the workflow of the GitHub Action", "rds-gate init")
    .option("--force", "replace files that are there")
    .option("--workflow-only", "write the workflow only")
    .option("--no-workflow", "write the configuration only")
    .action(async (options: InitOptions) => {
      const { init } = await import("./init.js");
      finish(await init(options));
    });

  addAccessCommands(program, finish);
  addPolicyCommands(program, finish);
  return program;
}

interface RuleOptions {
  readonly config?: string;
  readonly pack: readonly string[];
  readonly format: "text" | "json";
}

function withRuleOptions(of: Command): Command {
  return of
    .option("--config <file>", "configuration file (default: .rds-gate.yml of the current folder)")
    .addOption(repeated("--pack <folder>", "take in the rules of this pack", collect, []))
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"));
}

function command(parent: Command, name: string, description: string, example: string): Command {
  const path = parent.parent === null ? name : `${parent.name()} ${name}`;
  return parent
    .command(name)
    .description(description)
    .exitOverride()
    .showHelpAfterError(`(rds-gate ${path} --help tells more)`)
    .addHelpText("after", `\nExample:\n  ${example}`);
}

function addAccessCommands(program: Command, finish: (code: number) => void): void {
  const access = withColorOptions(
    withEvaluationOptions(
      command(program, "access", "list who can reach which database", "rds-gate access infra --min-score 40"),
    ),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 listed, 1 with --accepted when a way that is not accepted fails, 2 something could not be read, or misuse.",
    )
    .enablePositionalOptions()
    .argument("[paths...]", "folders and files to read (default: the current folder)")
    .option("--from <glob>", "only ways of these sources, such as 'user/*', 'account:*', or the name of an account")
    .option("--to <glob>", "only ways to these databases, such as 'aws_db_instance.orders'; 'any' is any database")
    .option("--min-score <number>", "only ways with at least that score, 0 to 100", parseScore, 0)
    .option(
      "--external",
      "only those from outside, by who it is: accounts, organisations, identity providers, everybody",
    )
    .addOption(
      new Option("--format <format>", "how to print").choices(["text", "json", "mermaid", "dot"]).default("text"),
    )
    .option("--output <file>", "write to a file instead of standard output")
    .option("--accept <file>", "write the file of accepted ways, which scans of the Action compare with")
    .option("--accepted <file>", "only ways that this file does not accept; exit code 1 when one of them fails")
    .action(async (paths: string[], options: AccessOptions) => {
      const { access: list } = await import("./access.js");
      finish(await list(paths, options));
    });

  command(access, "decide", "say what IAM answers to requests", "rds-gate access decide request.json")
    .argument("<file>", "JSON file with principal, identityPolicies (and other policies), and queries")
    .addOption(new Option("--format <format>", "how to print").choices(["json", "text"]).default("json"))
    .option("--output <file>", "write to a file instead of standard output")
    .action(async (file: string, options: DecideOptions) => {
      const { decide } = await import("./access-decide.js");
      finish(await decide(file, options));
    });
}

function parseScore(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 100)) {
    throw new InvalidArgumentError("Write a number from 0 to 100.");
  }
  return score;
}

function addPolicyCommands(program: Command, finish: (code: number) => void): void {
  const policy = command(
    program,
    "policy",
    "check, test and build rules of your own",
    "rds-gate policy check policies",
  );
  const folder = ["<folder>", "folder with rules/<family>/<rule>/rule.rego"] as const;

  command(policy, "check", "check syntax, types, METADATA and formatting", "rds-gate policy check policies")
    .argument(...folder)
    .option("--write", "write what is not formatted as opa fmt does it")
    .action(async (path: string, options: { readonly write?: boolean }) => {
      const { check } = await import("./policy.js");
      finish(await check(path, options));
    });

  command(policy, "test", "run the tests of the rules", "rds-gate policy test policies --run encryption")
    .argument(...folder)
    .option("--run <pattern>", "only tests whose name matches this regular expression")
    .option("--lines", "list the lines that no test reaches")
    .action(async (path: string, options: { readonly run?: string; readonly lines?: boolean }) => {
      const { test } = await import("./policy.js");
      finish(await test(path, options));
    });

  command(policy, "build", "compile the rules to a pack", "rds-gate policy build policies --output packs/ours")
    .argument(...folder)
    .requiredOption("--output <folder>", "folder to write the pack to")
    .option("--name <name>", "name of the pack (default: that of the folder)")
    .option("--pack-version <version>", "version of the pack (default: that of rds-gate)")
    .action(
      async (
        path: string,
        options: { readonly output: string; readonly name?: string; readonly packVersion?: string },
      ) => {
        const { build } = await import("./policy.js");
        finish(await build(path, options));
      },
    );
}

/** The real program: `terraform` or `tofu` from PATH, in a folder of its own. Only the built-in provider is used: no network. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A program that can be asked. */
export interface Binary {
  readonly name: string;
  /** As it names itself: `1.11.4`. */
  readonly version: string;
}

/** What became of one command. */
export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a configuration. */
export interface Workplace {
  readonly planFile: string;
  /** Replaces the files of the configuration; paths are relative. */
  write(files: Readonly<Record<string, string>>): void;
  run(args: readonly string[]): Finished;
  remove(): void;
}

const ENVIRONMENT = {
  ...process.env,
  // Settings of the machine's user are nothing to the language.
  TF_CLI_CONFIG_FILE: "/dev/null",
  TF_IN_AUTOMATION: "1",
  CHECKPOINT_DISABLE: "1",
};

function execute(binary: string, args: readonly string[], cwd: string): Finished {
  const { status, stdout, stderr, error } = spawnSync(binary, args, {
    cwd,
    env: ENVIRONMENT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  // A program that is not there has no output.
  if (error !== undefined) return { status: null, stdout: "", stderr: error.message };
  return { status, stdout, stderr };
}

/** The first of `terraform` and `tofu` that is on PATH; `undefined` when none is. */
export function findBinary(): Binary | undefined {
  for (const name of ["terraform", "tofu"]) {
    const { status, stdout } = execute(name, ["version", "-json"], tmpdir());
    if (status !== 0) continue;
    const { terraform_version: version } = JSON.parse(stdout) as { terraform_version: string };
    return { name, version };
  }
  return undefined;
}

/** What terraform keeps in the folder itself. A state is no part of a configuration: what was applied is forgotten. */
const OWN = /^(?:\.terraform|\.terraform\.lock\.hcl)$/;

/** Opens a folder for configurations. */
export function openWorkplace({ name }: Binary): Workplace {
  const whole = mkdtempSync(join(tmpdir(), "rds-gate-oracle-"));
  // Functions that list files must not see the plan.
  const folder = join(whole, "configuration");
  mkdirSync(folder);
  return {
    planFile: join(whole, "plan.bin"),
    write: (files) => {
      for (const entry of readdirSync(folder)) {
        if (!OWN.test(entry)) rmSync(join(folder, entry), { recursive: true });
      }
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    run: (args) => execute(name, args, folder),
    remove: () => {
      rmSync(whole, { recursive: true, force: true });
    },
  };
}

/** What a plan says of an output. */
export interface PlannedOutput {
  /** As JSON; what is not known is left out or null. */
  readonly after?: unknown;
  /** True where it is not known, in the shape of the value. */
  readonly after_unknown: unknown;
  /** In the JSON form of types; only of what is wholly known. */
  readonly type?: unknown;
}

/** An error of terraform, with the line of the configuration it is about. */
export interface PlanError {
  readonly message: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
}

export type Planned =
  | { readonly kind: "planned"; readonly outputs: Readonly<Record<string, PlannedOutput>> }
  | { readonly kind: "refused"; readonly errors: readonly PlanError[] };

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
}

interface PlanJson {
  readonly output_changes?: Readonly<Record<string, PlannedOutput>>;
  readonly planned_values?: { readonly outputs?: Readonly<Record<string, { readonly type?: unknown }>> };
}

/** Diagnostics from a command with `-json`: one object, or one in each line. */
function errorsOf(output: string): readonly PlanError[] {
  return output.split("\n").flatMap((line) => {
    if (!line.includes('"diagnostic"')) return [];
    const { diagnostic } = JSON.parse(line) as { diagnostic?: Diagnostic };
    if (diagnostic?.severity !== "error") return [];
    const { summary, detail, range } = diagnostic;
    return [{ message: `${summary}: ${detail}`, path: range?.filename, line: range?.start.line }];
  });
}

/**
 * Plans the configuration of a workplace.
 *
 * @throws Error when terraform fails without saying why
 */
export function plan(workplace: Workplace): Planned {
  const planned = workplace.run([
    "plan",
    "-json",
    "-input=false",
    "-refresh=false",
    "-lock=false",
    `-out=${workplace.planFile}`,
  ]);
  if (planned.status !== 0) {
    const errors = errorsOf(planned.stdout);
    if (errors.length === 0) throw new Error(`terraform plan: ${planned.stderr}${planned.stdout.slice(-2000)}`);
    return { kind: "refused", errors };
  }
  const shown = workplace.run(["show", "-json", workplace.planFile]);
  if (shown.status !== 0) throw new Error(`terraform show: ${shown.stderr}`);
  const { output_changes: changes = {}, planned_values: values } = JSON.parse(shown.stdout) as PlanJson;
  const outputs: Record<string, PlannedOutput> = {};
  for (const [name, change] of Object.entries(changes)) {
    outputs[name] = { after: change.after, after_unknown: change.after_unknown, type: values?.outputs?.[name]?.type };
  }
  return { kind: "planned", outputs };
}

/**
 * Applies the plan that was made last, and tells what the outputs turned out to be. The state goes when files are written next.
 *
 * @returns `undefined` when an instance could not be made
 * @throws Error when the outputs cannot be shown
 */
export function apply(workplace: Workplace): Readonly<Record<string, unknown>> | undefined {
  const applied = workplace.run(["apply", "-input=false", "-lock=false", workplace.planFile]);
  if (applied.status !== 0) return undefined;
  const shown = workplace.run(["output", "-json"]);
  if (shown.status !== 0) throw new Error(`terraform output: ${shown.stderr}`);
  const outputs = JSON.parse(shown.stdout) as Readonly<Record<string, { readonly value: unknown }>>;
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

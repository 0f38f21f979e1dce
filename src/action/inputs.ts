import { namedPlan, type NamedPlan } from "../plans.js";
import { SEVERITIES } from "../report/result.js";
import type { Severity } from "../policy/result.js";

/** The inputs of `action.yml`. */
export const INPUT_NAMES = [
  "github-token",
  "config",
  "paths",
  "reporters",
  "fail-on",
  "warn-only",
  "fail-on-incomplete",
  "plan",
  "account",
  "accepted-access",
] as const;

/** Where results can be shown. */
export const REPORTERS = ["review", "comment", "check", "summary", "annotations", "code-scanning", "issue"] as const;

export type Reporter = (typeof REPORTERS)[number];

const DEFAULT_REPORTERS: readonly Reporter[] = ["review", "comment", "check", "summary", "issue"];

/** What a workflow asks for; what it leaves to the configuration is absent. */
export interface Inputs {
  readonly token: string;
  readonly config?: string;
  readonly paths?: readonly string[];
  readonly reporters: ReadonlySet<Reporter>;
  readonly failOn?: Severity | "none";
  readonly warnOnly?: boolean;
  readonly failOnIncomplete?: boolean;
  /** Plans in JSON that earlier steps made. */
  readonly plans?: readonly NamedPlan[];
  /** Files and folders in the workspace with what the AWS CLI printed of an account. */
  readonly account?: readonly string[];
  /** Path in the repository of the access paths that are accepted. */
  readonly acceptedAccess?: string;
}

/** An input that cannot be used; the message names the input and what it may be. */
export class InputError extends Error {}

/**
 * Reads and checks the inputs.
 *
 * @param read gives the text of an input, empty when it is not set
 * @throws InputError
 */
export function readInputs(read: (name: (typeof INPUT_NAMES)[number]) => string): Inputs {
  const token = read("github-token").trim();
  if (token === "") {
    throw new InputError("the input github-token is empty; leave it out to use the workflow's own token");
  }
  const config = read("config").trim();
  const paths = items(read("paths"));
  const named = plans(read("plan"));
  const account = items(read("account"));
  const acceptedAccess = read("accepted-access").trim();
  const failOn = oneOf("fail-on", read("fail-on"), [...SEVERITIES, "none"] as const);
  const warnOnly = truth("warn-only", read("warn-only"));
  const failOnIncomplete = truth("fail-on-incomplete", read("fail-on-incomplete"));
  return {
    token,
    reporters: reporters(read("reporters")),
    ...(named.length > 0 && { plans: named }),
    ...(account.length > 0 && { account }),
    ...(acceptedAccess !== "" && { acceptedAccess }),
    ...(config !== "" && { config }),
    ...(paths.length > 0 && { paths }),
    ...(failOn !== undefined && { failOn }),
    ...(warnOnly !== undefined && { warnOnly }),
    ...(failOnIncomplete !== undefined && { failOnIncomplete }),
  };
}

/** `root=file` or `file`, one a line. */
function plans(text: string): readonly NamedPlan[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const plan = namedPlan(line);
      if (plan === undefined)
        throw new InputError(`the input plan cannot be "${line}"; it takes lines such as root=file`);
      return plan;
    });
}

/** One a line, or separated by commas. */
function items(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function reporters(text: string): ReadonlySet<Reporter> {
  const names = items(text);
  if (names.length === 0) return new Set(DEFAULT_REPORTERS);
  if (names.length === 1 && names[0] === "none") return new Set();
  return new Set(names.map((name) => oneOf("reporters", name, REPORTERS)).filter((name) => name !== undefined));
}

function oneOf<T extends string>(input: string, text: string, choices: readonly T[]): T | undefined {
  const value = text.trim().toLowerCase();
  if (value === "") return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new InputError(`the input ${input} cannot be "${value}"; it takes ${choices.join(", ")}`);
  }
  return choice;
}

function truth(input: string, text: string): boolean | undefined {
  const value = oneOf(input, text, ["true", "false"] as const);
  return value === undefined ? undefined : value === "true";
}

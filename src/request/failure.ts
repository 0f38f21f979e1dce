import { AcceptedAccessError } from "../access/accepted.js";
import { ConfigError } from "../config/config.js";
import { PackError } from "../policy/pack.js";
import { UnknownRuleError } from "../policy/select.js";
import { ToolchainError } from "../policy/toolchain.js";
import { SourceError } from "../source/error.js";

/** Errors whose message says what to do. */
const EXPECTED: readonly (abstract new (...parameters: never[]) => Error)[] = [
  SourceError,
  ConfigError,
  AcceptedAccessError,
  PackError,
  UnknownRuleError,
  ToolchainError,
];

/**
 * What to say of an error: the message of those that explain themselves, everything of a fault of the program.
 *
 * @param expected more classes of errors that explain themselves
 */
export function describeFailure(error: unknown, expected: typeof EXPECTED = []): string {
  for (const kind of [...EXPECTED, ...expected]) if (error instanceof kind) return error.message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of RDS Gate, please report it:\n${details}`;
}

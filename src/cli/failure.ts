import { ConfigError } from "../config/config.js";
import { PackError } from "../policy/pack.js";
import { UnknownRuleError } from "../policy/select.js";
import { ToolchainError } from "../policy/toolchain.js";
import { SourceError } from "../source/error.js";
import { UsageError } from "./error.js";

const EXPECTED = [UsageError, SourceError, ConfigError, PackError, UnknownRuleError, ToolchainError];

/** What to print of an error: the message of those that explain themselves, everything of a fault of the program. */
export function describeFailure(error: unknown): string {
  if (EXPECTED.some((expected) => error instanceof expected)) return (error as Error).message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of RDS Gate, please report it:\n${details}`;
}

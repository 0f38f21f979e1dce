import { readFileSync } from "node:fs";
import { EventError } from "../github/event.js";

/**
 * The part of the runner's environment that is read
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws EventError when it is not set */
export function requireVariable(env: Environment, name: string): string {
  const value = env[name] ?? "";
  if (value === "") throw new EventError(`${name} is not set; run RDS Gate within GitHub Actions`);
  return value;
}

/** The payload of the event that the workflow runs for. @throws EventError when the runner's file of it cannot be read */
export function readEvent(env: Environment): unknown {
  const path = requireVariable(env, "GITHUB_EVENT_PATH");
  const remedy = "leave GITHUB_EVENT_PATH as the runner sets it, and let no step before this one change that file";
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new EventError(`the event file ${path} cannot be read (${reason}); ${remedy}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EventError(`the event file ${path} is no JSON; ${remedy}`);
  }
}

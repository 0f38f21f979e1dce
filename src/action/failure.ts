import { describeFailure } from "../cli/failure.js";
import { EventError } from "../github/event.js";
import { GitHubError } from "../github/github.js";
import { TreeTooLargeError } from "../github/tree.js";
import { InputError } from "./inputs.js";

const EXPECTED = [InputError, EventError, GitHubError, TreeTooLargeError];

/** What to say of an error that prevents a verdict. */
export function describeActionFailure(error: unknown): string {
  if (EXPECTED.some((expected) => error instanceof expected)) return (error as Error).message;
  return describeFailure(error);
}

import { EventError } from "../github/event.js";
import { GitHubError } from "../github/github.js";
import { TreeTooLargeError } from "../github/tree.js";
import { describeFailure } from "../request/failure.js";
import { InputError } from "./inputs.js";

const EXPECTED = [InputError, EventError, GitHubError, TreeTooLargeError];

/** What to say of an error that prevents a verdict. */
export function describeActionFailure(error: unknown): string {
  return describeFailure(error, EXPECTED);
}

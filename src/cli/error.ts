/** What the user asked for cannot be done: printed as one message, exit code 2. */
export class UsageError extends Error {}

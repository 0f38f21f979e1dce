import type { Cause } from "./value.js";

/** Tells causes apart. */
export function causeKey({ reason, span }: Cause): string {
  return span === undefined ? reason : `${reason}@${span.path}:${span.startLine}:${span.startColumn}`;
}

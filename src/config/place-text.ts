import type { Span } from "../graph/span.js";

/** `file:line:column` */
export function placeText({ path, startLine, startColumn }: Span): string {
  return `${path}:${startLine}:${startColumn}`;
}

import { lineStartsOf, spanBetween } from "../document/lines.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";

/**
 * Marks of Jinja, Helm, Mustache, ERB and their like. CloudFormation's own braces are dynamic references
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
 */
const MARK = /\{%[-+~]?\s*\w|<%[-=]?\s*\w|\{\{[-~]?\s*(?!resolve:)[\w.$"(]/;

/** Whether something in a text was not understood that a template engine may mean. */
function isBroken({ code, severity }: Diagnostic): boolean {
  return severity === "error" || code === "yaml-key";
}

/** The line on which something is wrong, and those beside it. */
function linesAround({ startLine }: Span, lines: readonly string[]): string {
  return lines.slice(Math.max(0, startLine - 2), startLine + 1).join("\n");
}

/**
 * What there is to say of a text that a template engine has to render before CloudFormation can read it: `undefined` where it is
 * read as it is.
 *
 * @param diagnostics of reading it
 */
export function unrendered(path: string, text: string, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const broken = diagnostics.filter(isBroken);
  const mark = broken.length === 0 ? null : MARK.exec(text);
  if (mark === null) return undefined;
  const lines = text.split("\n");
  if (!broken.some(({ span }) => MARK.test(linesAround(span, lines)))) return undefined;
  const message =
    "This is in the language of a template engine, and nothing in this file is judged: render it, and judge the result";
  const span = spanBetween(path, lineStartsOf(text), mark.index, mark.index + 2);
  return { code: "cloudformation-unrendered", severity: "error", message, span };
}

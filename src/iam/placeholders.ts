import type { TextPart, Value } from "../graph/value.js";

/**
 * What templatefile(), envsubst, Jinja and their like fill in. The variables of policies have a colon
 * (`${aws:username}`), and the escapes are `${*}`, `${?}` and `${$}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const PLACEHOLDER = /\$\{(?![*?$]\})[^{}:]+\}|\{\{[^{}]*\}\}|<%=[^%]*%>/g;

/** Marks of templates that leave no JSON. */
const TEMPLATE = /\$\{(?![*?$]\})[^{}:]*[}(]|%\{|\{\{|\{%|<%/;

/** Whether a text may be the template of a file rather than the file. */
export function isTemplateText(text: string): boolean {
  return TEMPLATE.test(text);
}

/** A document of a file in which whatever reads the file fills in something: what that is, is not known. */
export function withHoles(document: Value): Value {
  switch (document.kind) {
    case "map": {
      const entries = new Map([...document.entries].map(([key, entry]) => [key, withHoles(entry)]));
      return { ...document, entries };
    }
    case "list":
      return { ...document, items: document.items.map(withHoles) };
    case "unknown":
      return document;
    case "known": {
      const { value, span } = document;
      if (typeof value !== "string") return document;
      const parts = partsOf(value, span);
      const because = parts.flatMap((part) => (typeof part !== "string" && "unknown" in part ? part.unknown : []));
      return because.length === 0 ? document : { kind: "unknown", because, text: parts, span };
    }
  }
}

function partsOf(text: string, span: Value["span"]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [mark] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ unknown: [{ reason: `${mark} is filled in by whatever reads this file`, span }] });
    end = match.index + mark.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

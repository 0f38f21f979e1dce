import type {
  Expression,
  TemplateFor,
  TemplateIf,
  TemplateInterpolation,
  TemplateLiteral,
  TemplatePart,
} from "./ast.js";
import { isSpace } from "./characters.js";

/** A template as a flat sequence: literals (already trimmed), interpolations, and directives not yet matched. */
export type TemplateItem = TemplateLiteral | TemplateInterpolation | Directive;

export type Directive =
  | { readonly kind: "open-if"; readonly condition: Expression; readonly start: number; readonly end: number }
  | {
      readonly kind: "open-for";
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "else" | "endif" | "endfor"; readonly start: number; readonly end: number };

/**
 * Removes the common indentation of a `<<-` heredoc from its items, as hclsyntax's flushHeredocTemplateParts does: only
 * items that follow a newline of literal text count, blank lines do not count and keep their white space, and a line that
 * begins with a sequence, or whose leading white space a trim marker has already removed, has indentation 0.
 */
export function flushIndentation(items: readonly TemplateItem[]): readonly TemplateItem[] {
  const lineStarts = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const [index, item] of items.entries()) {
    // A sequence at the start of a line counts as text without indentation.
    const text = item.kind === "literal" ? item.value : "";
    const endsLine = text.endsWith("\n");
    const spaces = leadingSpaces(text);
    const isBlank = endsLine && spaces === text.length;
    if (atLineStart && !isBlank) {
      lineStarts.add(index);
      least = Math.min(least, spaces);
    }
    atLineStart = endsLine;
  }
  if (least === 0 || lineStarts.size === 0) return items;
  return items.map((item, index) =>
    item.kind === "literal" && lineStarts.has(index)
      ? { ...item, value: item.value.slice(least), start: item.start + least }
      : item,
  );
}

function leadingSpaces(value: string): number {
  let count = 0;
  while (count < value.length && isSpace(value.charCodeAt(count))) count++;
  return count;
}

export interface TemplateStructure {
  readonly parts: readonly TemplatePart[];
  /** How deep directives nest. */
  readonly depth: number;
}

interface OpenDirective {
  readonly opening: Directive & { readonly kind: "open-if" | "open-for" };
  readonly parts: TemplatePart[];
  /** The parts before `else`, once it was seen. */
  then: readonly TemplatePart[] | undefined;
}

/** A directive out of place, as it is reported. */
export interface DirectiveProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/**
 * Matches directives with their ends. When they do not match, or nest deeper than `depthLimit`, the answer is a problem.
 */
export function matchDirectives(
  items: readonly TemplateItem[],
  depthLimit: number,
): TemplateStructure | DirectiveProblem {
  const root: TemplatePart[] = [];
  const open: OpenDirective[] = [];
  let depth = 0;
  for (const item of items) {
    const current = open.at(-1);
    const parts = current?.parts ?? root;
    switch (item.kind) {
      case "literal":
      case "interpolation":
        parts.push(item);
        break;
      case "open-if":
      case "open-for":
        if (open.length >= depthLimit) return problem(item, "Template directives are nested too deep to be read.");
        open.push({ opening: item, parts: [], then: undefined });
        depth = Math.max(depth, open.length);
        break;
      case "else":
        if (current?.opening.kind !== "open-if") return problem(item, "This else belongs to no if directive.");
        if (current.then !== undefined) return problem(item, "This if directive already has an else.");
        open[open.length - 1] = { opening: current.opening, parts: [], then: current.parts };
        break;
      case "endif":
      case "endfor": {
        if (current?.opening.kind !== (item.kind === "endif" ? "open-if" : "open-for")) {
          const expected = current === undefined ? "no directive is open" : `${closing(current.opening)} is expected`;
          return problem(item, `This ${item.kind} has no matching directive: ${expected}.`);
        }
        open.pop();
        (open.at(-1)?.parts ?? root).push(close(current, item.end));
        break;
      }
    }
  }
  const unclosed = open.at(-1)?.opening;
  if (unclosed !== undefined) {
    return problem(unclosed, `This directive is not closed: %{ ${closing(unclosed)} } is expected.`);
  }
  return { parts: root, depth };
}

function problem(item: Directive, message: string): DirectiveProblem {
  return { start: item.start, end: item.end, message };
}

function closing(opening: OpenDirective["opening"]): "endif" | "endfor" {
  return opening.kind === "open-if" ? "endif" : "endfor";
}

function close({ opening, parts, then }: OpenDirective, end: number): TemplateIf | TemplateFor {
  const { start } = opening;
  if (opening.kind === "open-for") {
    const { keyName, valueName, collection } = opening;
    return { kind: "for", keyName, valueName, collection, body: parts, start, end };
  }
  const otherwise = then === undefined ? [] : parts;
  return { kind: "if", condition: opening.condition, then: then ?? parts, otherwise, start, end };
}

import type { AccessGraph, AccessNode } from "./access-graph.js";
import { clip, visible, withoutLogCommands } from "./escape.js";

/** How much of one text a drawing shows. */
const MAX_LABEL = 80;

/** What stands around the label of a node (https://mermaid.js.org/syntax/flowchart.html#node-shapes). */
const SHAPES: Readonly<Record<AccessNode["kind"], readonly [string, string]>> = {
  source: ['(["', '"])'],
  hop: ['["', '"]'],
  database: ['[("', '")]'],
};

/**
 * A graph as a Mermaid flowchart, which GitHub draws in Markdown
 * (https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams).
 *
 * @returns lines without the fence
 */
export function mermaid({ nodes, edges, left }: AccessGraph): readonly string[] {
  const outside = nodes.flatMap(({ external }, position) => (external ? [`n${position}`] : []));
  return [
    "flowchart LR",
    ...(left === 0 ? [] : [`  %% ${left} more are not drawn`]),
    ...nodes.map(({ kind, label }, position) => {
      const [open, close] = SHAPES[kind];
      return `  n${position}${open}${mermaidText(label)}${close}`;
    }),
    ...edges.map(({ from, to, label }) => `  n${from} -->|"${mermaidText(label)}"| n${to}`),
    ...(outside.length === 0
      ? []
      : ["  classDef external stroke:#cf222e,stroke-width:2px", `  class ${outside.join(",")} external`]),
  ];
}

/**
 * A text within quotes: everything that Mermaid, its Markdown, or HTML could take for something else is an entity code
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
function mermaidText(text: string): string {
  return clip(visible(text), MAX_LABEL).replace(
    /[^A-Za-z0-9 ./:=,()-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
}

const DOT_SHAPES: Readonly<Record<AccessNode["kind"], string>> = {
  source: "oval",
  hop: "box",
  database: "cylinder",
};

/** A graph in the language of Graphviz (https://graphviz.org/doc/info/lang.html). */
export function dot({ nodes, edges }: AccessGraph): readonly string[] {
  return [
    "digraph access {",
    "  rankdir=LR;",
    ...nodes.map(
      ({ kind, label, external }, position) =>
        `  n${position} [label=${dotText(label)}, shape=${DOT_SHAPES[kind]}${external ? ', color="#cf222e"' : ""}];`,
    ),
    ...edges.map(({ from, to, label }) => `  n${from} -> n${to} [label=${dotText(label)}];`),
    "}",
  ];
}

/** A quoted string, in which only a quote is not itself, and a backslash begins an escape of labels. */
function dotText(text: string): string {
  return `"${withoutLogCommands(clip(visible(text), MAX_LABEL)).replace(/[\\"]/g, "\\$&")}"`;
}

import {
  clip,
  visible,
  withoutLogCommands
} from "./chunk-4WJSNMA5.js";

// build/report/access-drawing.js
var MAX_LABEL = 80;
var SHAPES = {
  source: ['(["', '"])'],
  hop: ['["', '"]'],
  database: ['[("', '")]']
};
function mermaid({ nodes, edges, left }) {
  const outside = nodes.flatMap(({ external }, position) => external ? [`n${position}`] : []);
  return [
    "flowchart LR",
    ...left === 0 ? [] : [`  %% ${left} more are not drawn`],
    ...nodes.map(({ kind, label }, position) => {
      const [open, close] = SHAPES[kind];
      return `  n${position}${open}${mermaidText(label)}${close}`;
    }),
    ...edges.map(({ from, to, label }) => `  n${from} -->|"${mermaidText(label)}"| n${to}`),
    ...outside.length === 0 ? [] : ["  classDef external stroke:#cf222e,stroke-width:2px", `  class ${outside.join(",")} external`]
  ];
}
function mermaidText(text) {
  return clip(visible(text), MAX_LABEL).replace(/[^A-Za-z0-9 ./:=,()-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
var DOT_SHAPES = {
  source: "oval",
  hop: "box",
  database: "cylinder"
};
function dot({ nodes, edges }) {
  return [
    "digraph access {",
    "  rankdir=LR;",
    ...nodes.map(({ kind, label, external }, position) => `  n${position} [label=${dotText(label)}, shape=${DOT_SHAPES[kind]}${external ? ', color="#cf222e"' : ""}];`),
    ...edges.map(({ from, to, label }) => `  n${from} -> n${to} [label=${dotText(label)}];`),
    "}"
  ];
}
function dotText(text) {
  return `"${withoutLogCommands(clip(visible(text), MAX_LABEL)).replace(/[\\"]/g, "\\$&")}"`;
}

export {
  mermaid,
  dot
};

export const id = 778;
export const ids = [778];
export const modules = {

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dot: () => (/* binding */ dot),
/* harmony export */   mermaid: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** How much of one text a drawing shows. */
const MAX_LABEL = 80;
/** What stands around the label of a node (https://mermaid.js.org/syntax/flowchart.html#node-shapes). */
const SHAPES = {
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
function mermaid({ nodes, edges }) {
    const outside = nodes.flatMap(({ external }, position) => (external ? [`n${position}`] : []));
    return [
        "flowchart LR",
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
function mermaidText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), MAX_LABEL).replace(/[^A-Za-z0-9 ./:=,()-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
const DOT_SHAPES = {
    source: "oval",
    hop: "box",
    database: "cylinder",
};
/** A graph in the language of Graphviz (https://graphviz.org/doc/info/lang.html). */
function dot({ nodes, edges }) {
    return [
        "digraph access {",
        "  rankdir=LR;",
        ...nodes.map(({ kind, label, external }, position) => `  n${position} [label=${dotText(label)}, shape=${DOT_SHAPES[kind]}${external ? ', color="#cf222e"' : ""}];`),
        ...edges.map(({ from, to, label }) => `  n${from} -> n${to} [label=${dotText(label)}];`),
        "}",
    ];
}
/** A quoted string, in which only a quote is not itself, and a backslash begins an escape of labels. */
function dotText(text) {
    return `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), MAX_LABEL).replace(/[\\"]/g, "\\$&")}"`;
}


/***/ })

};

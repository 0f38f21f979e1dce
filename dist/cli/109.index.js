export const id = 109;
export const ids = [109];
export const modules = {

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: () => (/* binding */ graph)
/* harmony export */ });
/* harmony import */ var _graph_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4401);
/* harmony import */ var _iam_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3850);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8759);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9041);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(856);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8288);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4164);








/**
 * `rds-gate graph`: prints the graph document that the policies see, with resources of every type, and what could not be
 * read.
 *
 * @returns the exit code: 2 when something could not be read
 */
async function graph(paths, options) {
    const cwd = process.cwd();
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedRoot */ .UF)(cwd, paths);
    const { config } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .findConfig */ .u0)(cwd, judged.root, options.config);
    const tree = (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderTree */ .j)(judged.root, (0,_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOptions */ .D)(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
    const stacks = await (0,_stacks_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateStacks */ .t)(tree, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationOf */ .SV)(cwd, judged.root, config, options));
    const { document } = (0,_graph_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(stacks, { policyDocuments: _iam_index_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocuments */ .r });
    const diagnostics = [...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)].map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M9)(`${JSON.stringify({ ...document, diagnostics }, undefined, 2)}\n`, options.output);
    return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}


/***/ })

};

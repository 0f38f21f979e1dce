export const id = 820;
export const ids = [820];
export const modules = {

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _config_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2458);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7383);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5364);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8759);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9230);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5459);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(856);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8288);
/* harmony import */ var _request_trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6639);









/**
 * `rds-gate scan`: judges files as they are.
 *
 * @returns the exit code
 */
async function scan(paths, options) {
    const cwd = process.cwd();
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedRoot */ .UF)(cwd, paths);
    const found = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .findConfig */ .u0)(cwd, judged.root, options.config);
    const within = paths.length === 0 ? (found.config.paths ?? judged.paths) : judged.paths;
    const head = (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderTree */ .j)(judged.root, (0,_request_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOptions */ .D)(within));
    const request = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .fo)(cwd, judged.root, found, options);
    const progress = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .createProgress */ .m)(process.stderr);
    const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)({
        ...request,
        head,
        // A part of the folder need not have all that the configuration names.
        diagnostics: paths.length === 0 ? (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .unmatchedStacks */ .DM)(found.config, head) : [],
        onStack: (done, total) => {
            progress.update("evaluating", done, total);
        },
    });
    progress.clear();
    if (report.summary.files === 0 && report.diagnostics.length === 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${paths.join(", ") || "this folder"} has no Terraform, CloudFormation or IAM policy files; name a folder that does`);
    }
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u5)(report, options, { prefix: judged.prefix, source: (path) => head.read(path) });
    return (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I$)(report, options);
}


/***/ })

};

export const id = 643;
export const ids = [643];
export const modules = {

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configChanges: () => (/* binding */ configChanges)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5169);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5865);


/**
 * What a change does to the configuration and the packs. It is judged by the base's; what is wrong with its own is told as a
 * warning, before every later change fails for it.
 *
 * @param name of the configuration file
 * @param base its text in the base; `undefined` when there is none
 * @param head the same in the head
 * @param packs files of packs that the change touches
 */
function configChanges(name, base, head, packs = []) {
    const [proposed, problems] = readProposed(name, head);
    const notes = [
        ...(base === head ? [] : [changed(name, fileMessage(name, base, head))]),
        ...packs.map((path) => changed(path, `${path} of a pack is changed here: the base's pack judged this run; the change takes effect after merge`)),
    ];
    // What is wrong in both is an error of the run itself.
    return { diagnostics: base === head ? notes : [...notes, ...problems], proposed };
}
function fileMessage(name, base, head) {
    if (base === undefined)
        return `${name} is new here: this run was judged without one; it takes effect after merge`;
    if (head === undefined)
        return `${name} is removed here: this run was judged by the base's; it holds until the merge`;
    return `${name} is changed here: this run was judged by the base's; the change takes effect after merge`;
}
function readProposed(name, text) {
    if (text === undefined)
        return [_config_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CONFIG */ .H5, []];
    try {
        return [(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)(name, text), []];
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            throw error;
        return [undefined, problemsOf(name, error)];
    }
}
function problemsOf(name, error) {
    return error.message.split("\n").map((line) => {
        const [, row = "1", column = "1", message = line] = /^.*?:(\d+):(\d+): (.*)$/.exec(line.replace(name, "")) ?? [];
        const [startLine, startColumn] = [Number(row), Number(column)];
        return {
            code: "config-invalid",
            severity: "warning",
            message: `after merge every run will stop here: ${message}`,
            span: { path: name, startLine, startColumn, endLine: startLine, endColumn: startColumn },
        };
    });
}
function changed(path, message) {
    const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return { code: "config-changed", severity: "note", message, span };
}


/***/ })

};

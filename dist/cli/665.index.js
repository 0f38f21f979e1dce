export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** The report as it is, for programs; `schemas/report.json` describes it. */
function jsonReport(report) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.printableJson)(report);
}


/***/ })

};

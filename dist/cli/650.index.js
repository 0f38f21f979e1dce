export const id = 650;
export const ids = [650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GRAPH_SCHEMA_VERSION),
/* harmony export */   v: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
const GRAPH_SCHEMA_VERSION = "1.3";
/** What a policy is to those whom it concerns. */
const POLICY_KINDS = [
    "identity",
    "trust",
    "resource",
    "boundary",
    "service_control",
    "resource_control",
];


/***/ })

};

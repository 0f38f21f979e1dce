export const id = 650;
export const ids = [650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ GRAPH_SCHEMA_VERSION),
/* harmony export */   b3: () => (/* binding */ EXPOSURES),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
/* unused harmony exports SOURCE_KINDS, ACCESSES */
/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
const GRAPH_SCHEMA_VERSION = "1.4";
/** What a policy is to those whom it concerns. */
const POLICY_KINDS = [
    "identity",
    "trust",
    "resource",
    "boundary",
    "service_control",
    "resource_control",
];
/** Who an access path begins with. */
const SOURCE_KINDS = (/* unused pure expression or super */ null && ([
    "public",
    "account",
    "org",
    "federated",
    "service",
    "user",
    "group",
    "role",
    "permission-set",
    "unattached",
    "unresolved",
]));
/** How exposed the beginning of a path is, the most exposed first. */
const EXPOSURES = [
    "public",
    "untrusted-account",
    "any-tenant",
    "organization-subject",
    "trusted-account",
    "human",
    "unattached",
    "role",
    "exact-subject",
    "service",
    "break-glass",
];
/** What can be done at the end of a path. */
const ACCESSES = (/* unused pure expression or super */ null && ([
    "connect",
    "secret",
    "sql",
    "admin",
    "exfil",
    "escalate",
    "weaken",
    "destroy",
    "leak",
]));


/***/ })

};

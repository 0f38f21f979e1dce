export const id = 957;
export const ids = [957];
export const modules = {

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/** A known document as the text that attributes of policies are, with the document in it. */
function encode(document) {
    return { kind: "known", value: JSON.stringify(data(document)), json: document, span: document.span };
}
function data(value) {
    switch (value.kind) {
        case "known":
            return value.value;
        case "unknown":
            return null;
        case "list":
            return value.items.map(data);
        case "map":
            return Object.fromEntries([...value.entries].map(([key, member]) => [key, data(member)]));
    }
}


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluatePolicyFile: () => (/* binding */ evaluatePolicyFile)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3459);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2650);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4341);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9516);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7245);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7210);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6939);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6194);











/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in. What IAM would refuse is a
 * diagnostic.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
function evaluatePolicyFile(tree, path, options = {}) {
    const text = tree.read(path);
    if (text === undefined || !/^\uFEFF?\s*\{/.test(text))
        return undefined;
    const { value, diagnostics } = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(path, text);
    const content = value?.kind === "map" ? contentOf(path, value, options.kindOf?.(path)) : undefined;
    // Of a broken file without statements it is enough to say that it is broken.
    const found = diagnostics.length > 0 && content?.isEmpty === true ? undefined : content;
    if (found === undefined && diagnostics.length === 0)
        return undefined;
    return {
        id: path,
        format: "iam",
        files: [path],
        resources: found?.resources ?? [],
        diagnostics: [...diagnostics, ...(found?.diagnostics ?? [])],
        moved: [],
    };
}
function contentOf(path, root, configured) {
    const document = unwrapped(root);
    if (document === undefined)
        return undefined;
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)(document, [], () => []);
    const kind = configured ?? printedKind(root) ?? fileKind(path, policy);
    if (kind === undefined)
        return undefined;
    return {
        resources: [policyResource(path, document, kind)],
        diagnostics: refusals(document, policy, kind),
        isEmpty: policy.statements.length === 0,
    };
}
/** What IAM says against a document when it is put, statement by statement. */
function refusals(document, policy, kind) {
    const complaints = [...(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .misspelled */ .v)(document), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_8__/* .complaintsAbout */ .WC)(policy, kind)];
    return complaints.map((complaint) => (0,_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(complaint, placeOf(document, complaint.path)));
}
/** Where a path leads, as far as the document has it. */
function placeOf(document, path) {
    let at = document;
    for (const step of path) {
        const next = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_9__/* .member */ .Dc)(at, step);
        if (next === undefined)
            break;
        at = next;
    }
    return at.span;
}
function policyResource(path, document, kind) {
    const label = { kind: "known", value: kind, span: document.span };
    const attributes = {
        kind: "map",
        entries: new Map([
            [_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.path, (0,_encode_js__WEBPACK_IMPORTED_MODULE_10__/* .encode */ .l)(document)],
            [_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.kind, label],
        ]),
        span: document.span,
    };
    return {
        address: path,
        type: _holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.type,
        nativeType: _holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.type,
        name: path.slice(path.lastIndexOf("/") + 1),
        format: "iam",
        mode: "managed",
        stack: path,
        calls: [],
        span: document.span,
        header: firstLine(document.span),
        attributes,
    };
}
/**
 * Members that the AWS CLI prints a document in, some as text: get-policy-version, get-role-policy, get-key-policy,
 * get-bucket-policy, get-resource-policy of Secrets Manager, describe-policy of Organizations, and their like.
 */
const WRAPPERS = [
    [],
    ["Document"],
    ["PolicyVersion", "Document"],
    ["PolicyDocument"],
    ["Policy"],
    ["Policy", "PolicyDocument"],
    ["Policy", "Content"],
    ["ResourcePolicy"],
    ["InlinePolicy"],
];
function unwrapped(root) {
    for (const steps of WRAPPERS) {
        let value = root;
        for (const step of steps)
            value = value?.kind === "map" ? value.entries.get(step) : undefined;
        const document = value === undefined || steps.length === 0 ? value : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodedDocument */ .u)(value);
        if (document?.kind === "map" && isPolicy(document))
            return document;
    }
    return undefined;
}
/** Also a document without statements is one when it says that it is in the language of policies. */
function isPolicy({ entries }) {
    const version = entries.get("Version");
    return isStatement(entries.get("Statement")) || (version?.kind === "known" && (0,_validity_js__WEBPACK_IMPORTED_MODULE_8__/* .isLanguageVersion */ .JI)(version.value));
}
/** Statements have an effect on actions. Other languages have statements, too. */
function isStatement(value) {
    if (value?.kind === "list")
        return value.items.some(isStatement);
    if (value?.kind !== "map")
        return false;
    return value.entries.has("Effect") || value.entries.has("Action") || value.entries.has("NotAction");
}
/** Where the name of a file or folder says what kind of policy is in it. */
const HINTS = [
    ["resource_control", /(?:^|[/_.-])(?:rcps?|resource[-_]?control)(?:[/_.-]|$)/i],
    ["service_control", /(?:^|[/_.-])(?:scps?|service[-_]?control|organizations?|guard-?rails?)(?:[/_.-]|$)/i],
    ["boundary", /boundar(?:y|ies)/i],
];
/** The kind that Organizations prints beside a policy. */
function printedKind(root) {
    const policy = root.entries.get("Policy");
    const summary = policy?.kind === "map" ? policy.entries.get("PolicySummary") : undefined;
    const type = summary?.kind === "map" ? summary.entries.get("Type") : undefined;
    const name = type?.kind === "known" ? String(type.value) : "";
    return Object.hasOwn(ORGANIZATION_KINDS, name) ? ORGANIZATION_KINDS[name] : undefined;
}
const ORGANIZATION_KINDS = {
    SERVICE_CONTROL_POLICY: "service_control",
    RESOURCE_CONTROL_POLICY: "resource_control",
};
/** The kind of a document in a file; `undefined` for one that is no IAM policy, though it looks like one. */
function fileKind(path, { statements }) {
    const actions = statements.flatMap((statement) => [...(statement.actions ?? []), ...(statement.notActions ?? [])]);
    // CloudFormation's stack policies: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
    const isStackPolicy = actions.length > 0 && actions.every((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .literalOf */ .Zc)(action)?.startsWith("Update:") === true);
    if (isStackPolicy)
        return undefined;
    const written = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)({ statements });
    const hinted = HINTS.find(([, pattern]) => pattern.test(path))?.[0];
    if (written === "identity")
        return hinted === "resource_control" ? "identity" : (hinted ?? "identity");
    const isControl = hinted === "resource_control" && statements.every(({ effect }) => effect === "Deny");
    return isControl ? "resource_control" : written;
}
function firstLine(span) {
    return span.endLine === span.startLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
}


/***/ })

};

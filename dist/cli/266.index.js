export const id = 266;
export const ids = [266];
export const modules = {

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);


const MAXIMUM_SYNTAX_ERRORS = 20;
/** The error codes of jsonc-parser in words; it names them in camel case only. */
const WORDS = {
    InvalidSymbol: "this is not a JSON value",
    InvalidNumberFormat: "this is not a JSON number",
    PropertyNameExpected: "a property name in double quotes is expected",
    ValueExpected: "a value is expected",
    ColonExpected: "a colon is expected after the property name",
    CommaExpected: "a comma is missing",
    CloseBraceExpected: "the closing brace is missing",
    CloseBracketExpected: "the closing bracket is missing",
    EndOfFileExpected: "there is text after the end of the value",
    InvalidCommentToken: "JSON has no comments, and AWS rejects them",
    UnexpectedEndOfComment: "the comment does not end",
    UnexpectedEndOfString: "the string does not end on its line",
    UnexpectedEndOfNumber: "the number is incomplete",
    InvalidUnicode: "this Unicode escape is incomplete",
    InvalidEscapeCharacter: "this escape does not exist in JSON",
    InvalidCharacter: "control characters must be escaped in strings",
};
/**
 * Reads JSON (RFC 8259) with the place of every value.
 *
 * A member's value has the span from the start of its key to the end of the value, an array element its own. Integers that a
 * double cannot hold exactly are kept as text. Of members with the same name the last wins, as in the parsers of AWS, with a
 * diagnostic. After a syntax error the rest is read as far as it makes sense; `value` is `undefined` when nothing was found.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 */
function readJson(path, text) {
    const diagnostics = [];
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_LENGTH */ .m9) {
        diagnostics.push(refusal(path, "json-too-large", `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_LENGTH */ .m9} characters`));
        return { value: undefined, diagnostics };
    }
    // A byte order mark is a character to jsonc-parser, but no column to an editor.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    let root;
    const stack = [];
    const report = (code, severity, message, at, length) => {
        const span = spanOf(path, at, { line: at.line, column: at.column + Math.max(length, 1) });
        diagnostics.push({ code, severity, message, span });
    };
    const place = (value) => {
        const frame = stack.at(-1);
        if (frame === undefined)
            root ??= value;
        else if (frame.kind === "list")
            frame.items.push(value);
        else if (frame.key !== undefined) {
            const { name, line, column } = frame.key;
            if (frame.entries.has(name)) {
                const message = `"${name}" is given twice in the same object; the last one counts`;
                report("json-duplicate-key", "warning", message, { line, column }, JSON.stringify(name).length);
            }
            frame.entries.set(name, value);
            delete frame.key;
        }
    };
    /** Where the value that begins here is said to start: at its key, if it has one. */
    const startOf = (line, column) => {
        const frame = stack.at(-1);
        return frame?.kind === "map" && frame.key !== undefined ? frame.key : { line: line + 1, column: column + 1 };
    };
    const begin = (frame) => {
        if (stack.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
            throw new RangeError("nested too deeply");
        stack.push(frame);
    };
    const end = (line, column) => {
        const frame = stack.pop();
        if (frame === undefined)
            return;
        const span = spanOf(path, frame.start, { line: line + 1, column: column + 2 });
        place(frame.kind === "map" ? { kind: "map", entries: frame.entries, span } : { kind: "list", items: frame.items, span });
    };
    let syntaxErrors = 0;
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(source, {
            onObjectBegin: (_offset, _length, line, column) => {
                begin({ kind: "map", start: startOf(line, column), entries: new Map() });
            },
            onArrayBegin: (_offset, _length, line, column) => {
                begin({ kind: "list", start: startOf(line, column), items: [] });
            },
            onObjectProperty: (name, _offset, _length, line, column) => {
                const frame = stack.at(-1);
                if (frame?.kind === "map")
                    frame.key = { name, line: line + 1, column: column + 1 };
            },
            onLiteralValue: (value, offset, length, line, column) => {
                const span = spanOf(path, startOf(line, column), { line: line + 1, column: column + length + 1 });
                place({ kind: "known", value: exact(value, source, offset, length), span });
            },
            onObjectEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onArrayEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onError: (error, _offset, length, line, column) => {
                const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
                const at = { line: line + 1, column: column + 1 };
                // A comment leaves the meaning clear, so that the file can still be judged as a whole.
                const severity = name === "InvalidCommentToken" ? "warning" : "error";
                syntaxErrors += 1;
                if (syntaxErrors <= MAXIMUM_SYNTAX_ERRORS)
                    report("json-syntax", severity, WORDS[name] ?? name, at, length);
            },
        }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP} levels deep`;
        return { value: undefined, diagnostics: [refusal(path, "json-too-deep", message)] };
    }
    return { value: root, diagnostics };
}
/** Integers beyond 2^53 as they are written, since a double would change their digits. */
function exact(value, source, offset, length) {
    if (typeof value !== "number" || Number.isSafeInteger(value))
        return value;
    const text = source.slice(offset, offset + length);
    return Number.isInteger(value) || !Number.isFinite(value) ? text : value;
}
function refusal(path, code, what) {
    return {
        code,
        severity: "error",
        message: `This file ${what} and was not read`,
        span: spanOf(path, { line: 1, column: 1 }, { line: 1, column: 1 }),
    };
}
function spanOf(path, start, end) {
    return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ MAXIMUM_YAML_LENGTH),
/* harmony export */   m9: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   tP: () => (/* binding */ MAXIMUM_DEPTH),
/* harmony export */   vF: () => (/* binding */ MAXIMUM_ALIASED_NODES)
/* harmony export */ });
/** Containers within containers that a document may have. Real templates and policies stay below 40. */
const MAXIMUM_DEPTH = 200;
/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Characters of YAML that the parser of the whole language is given: it takes a second for each megabyte. */
const MAXIMUM_YAML_LENGTH = 2 * 1024 * 1024;
/** Values that a YAML document may have through aliases, each counting as all that it stands for. */
const MAXIMUM_ALIASED_NODES = 200_000;


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicyFile: () => (/* binding */ evaluatePolicyFile)
});

// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(5460);
;// CONCATENATED MODULE: ./build/iam/encode.js
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

;// CONCATENATED MODULE: ./build/iam/account-details.js

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
const DETAILS = {
    RoleDetailList: {
        type: "aws_iam_role",
        name: "RoleName",
        attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy" },
        inline: "RolePolicyList",
    },
    UserDetailList: {
        type: "aws_iam_user",
        name: "UserName",
        attributes: { Arn: "arn", GroupList: "groups" },
        inline: "UserPolicyList",
    },
    GroupDetailList: { type: "aws_iam_group", name: "GroupName", attributes: { Arn: "arn" }, inline: "GroupPolicyList" },
    Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn" } },
};
/** Whether a document is what `aws iam get-account-authorization-details` prints. */
function isAccountDetails(root) {
    return ["RoleDetailList", "UserDetailList"].some((list) => root.entries.get(list)?.kind === "list");
}
/** The identities and policies of an account's authorization details, as resources of the file. */
function accountResources(path, root) {
    return Object.entries(DETAILS).flatMap(([list, detail]) => itemsOf(root.entries.get(list)).map((item) => detailResource(path, item, detail)));
}
function itemsOf(value) {
    return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}
function detailResource(path, item, detail) {
    const name = textOf(item.entries.get(detail.name)) ?? "";
    const entries = new Map();
    const given = item.entries.get(detail.name);
    if (given !== undefined)
        entries.set("name", given);
    for (const [member, attribute] of Object.entries(detail.attributes)) {
        const value = item.entries.get(member);
        if (value !== undefined)
            entries.set(attribute, value.kind === "map" ? encode(value) : value);
    }
    const inline = detail.inline === undefined ? undefined : item.entries.get(detail.inline);
    if (inline !== undefined)
        entries.set("inline_policy", inlinePolicies(inline));
    const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(({ entries: at }) => at.get("PolicyArn") ?? []);
    entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
    const version = defaultVersion(item);
    if (version !== undefined)
        entries.set("policy", encode(version));
    const boundary = item.entries.get("PermissionsBoundary");
    const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
    if (boundaryArn !== undefined)
        entries.set("permissions_boundary", boundaryArn);
    const { startLine, startColumn } = item.span;
    return {
        address: `${detail.type}.${name}`,
        type: detail.type,
        nativeType: detail.type,
        name,
        format: "iam",
        mode: "managed",
        stack: path,
        calls: [],
        span: item.span,
        header: { ...item.span, endLine: startLine, endColumn: startColumn + 1 },
        attributes: { kind: "map", entries, span: item.span },
    };
}
function inlinePolicies(list) {
    const items = itemsOf(list).map((item) => {
        const document = item.entries.get("PolicyDocument");
        const policy = document?.kind === "map" ? encode(document) : document;
        return { kind: "map", entries: new Map(policy === undefined ? [] : [["policy", policy]]), span: item.span };
    });
    return { kind: "list", items, span: list.span };
}
function defaultVersion(policy) {
    const versions = itemsOf(policy.entries.get("PolicyVersionList"));
    const current = versions.find(({ entries }) => {
        const isDefault = entries.get("IsDefaultVersion");
        return isDefault?.kind === "known" && isDefault.value === true;
    });
    return (current ?? versions[0])?.entries.get("Document");
}
function textOf(value) {
    return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

// EXTERNAL MODULE: ./build/iam/holders.js
var holders = __webpack_require__(757);
// EXTERNAL MODULE: ./build/iam/documents.js + 9 modules
var documents = __webpack_require__(188);
// EXTERNAL MODULE: ./build/iam/statements.js
var iam_statements = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/iam/files.js







/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in, or an account's authorization
 * details.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
function evaluatePolicyFile(tree, path) {
    const text = tree.read(path);
    if (text === undefined || !/^\s*\{/.test(text))
        return undefined;
    const { value, diagnostics } = (0,json/* readJson */.V)(path, text);
    const resources = value?.kind === "map" ? resourcesOf(path, value) : undefined;
    if (resources === undefined && diagnostics.length === 0)
        return undefined;
    return { id: path, format: "iam", files: [path], resources: resources ?? [], diagnostics, moved: [] };
}
function resourcesOf(path, root) {
    if (isAccountDetails(root))
        return accountResources(path, root);
    const document = unwrapped(root);
    if (document === undefined)
        return undefined;
    const policy = (0,iam_statements/* readPolicy */.T)(document, [], () => []);
    const kind = fileKind(path, document);
    if (kind === undefined || (policy.statements.length === 0 && policy.unknown === undefined))
        return undefined;
    const label = { kind: "known", value: kind, span: document.span };
    const attributes = {
        kind: "map",
        entries: new Map([
            [holders/* POLICY_FILE */.CX.path, encode(document)],
            [holders/* POLICY_FILE */.CX.kind, label],
        ]),
        span: document.span,
    };
    return [
        {
            address: path,
            type: holders/* POLICY_FILE */.CX.type,
            nativeType: holders/* POLICY_FILE */.CX.type,
            name: path.slice(path.lastIndexOf("/") + 1),
            format: "iam",
            mode: "managed",
            stack: path,
            calls: [],
            span: document.span,
            header: firstLine(document.span),
            attributes,
        },
    ];
}
/** Members that the AWS CLI prints a document in: get-policy-version, get-role-policy, get-key-policy and their like. */
const WRAPPERS = [
    [],
    ["Document"],
    ["PolicyVersion", "Document"],
    ["PolicyDocument"],
    ["Policy"],
    ["Policy", "PolicyDocument"],
];
function unwrapped(root) {
    for (const steps of WRAPPERS) {
        let value = root;
        for (const step of steps)
            value = value?.kind === "map" ? value.entries.get(step) : undefined;
        if (value?.kind === "map" && isStatement(value.entries.get("Statement")))
            return value;
    }
    return undefined;
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
/** The kind of a document in a file; `undefined` for one that is no IAM policy, though it looks like one. */
function fileKind(path, document) {
    const { statements } = (0,iam_statements/* readPolicy */.T)(document, [], () => []);
    const actions = statements.flatMap((statement) => [...(statement.actions ?? []), ...(statement.notActions ?? [])]);
    // CloudFormation's stack policies: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
    const isStackPolicy = actions.length > 0 && actions.every((action) => (0,iam_text/* literalOf */.Zc)(action)?.startsWith("Update:") === true);
    if (isStackPolicy)
        return undefined;
    const written = (0,documents/* kindOf */.I)({ statements });
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

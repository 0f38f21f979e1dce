export const id = 999;
export const ids = [999,650];
export const modules = {

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/document/json-characters.js
var json_characters = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/document/strict-json.js


const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const KEYWORDS = [
    ["true", true],
    ["false", false],
    ["null", null],
];
/** Thrown where a text is no JSON, and caught by the reader: a valid text never pays for it. */
const NOT_STRICT = new Error("not strict JSON");
/**
 * Reads JSON that is valid (RFC 8259) with the place of every value, several times as fast as a parser that recovers from
 * errors: `readJson` gives it every text first. Spans are as `readJson` says.
 *
 * @param onDuplicate is told of every member whose name its object has already, which then counts
 * @returns `undefined` when the text is not valid, or nested deeper than documents may be
 */
function readStrictJson(path, text, onDuplicate) {
    let position = 0;
    let line = 1;
    /** Offset of the first character of the line. */
    let lineStart = 0;
    const skipSpace = () => {
        for (;;) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* SPACE */.t6 || code === json_characters/* TAB */.wn)
                position += 1;
            else if (code === json_characters/* NEWLINE */.Xy || code === json_characters/* RETURN */.zg) {
                position += code === json_characters/* RETURN */.zg && text.charCodeAt(position + 1) === json_characters/* NEWLINE */.Xy ? 2 : 1;
                line += 1;
                lineStart = position;
            }
            else
                return code;
        }
    };
    const expect = (code) => {
        if (skipSpace() !== code)
            throw NOT_STRICT;
        position += 1;
    };
    const spanFrom = (startLine, startColumn) => ({
        path,
        startLine,
        startColumn,
        endLine: line,
        endColumn: position - lineStart + 1,
    });
    /** The string that begins here. */
    const string = () => {
        const start = position + 1;
        let isPlain = true;
        for (position = start;; position += 1) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* QUOTE */.jA)
                break;
            // Control characters, and the end of the text, which is not a number.
            if (!(code >= json_characters/* SPACE */.t6))
                throw NOT_STRICT;
            if (code === json_characters/* BACKSLASH */.r_) {
                isPlain = false;
                position += 1;
            }
        }
        position += 1;
        return isPlain ? text.slice(start, position - 1) : unescaped(text.slice(start - 1, position));
    };
    const scalar = (code) => {
        if (code === json_characters/* QUOTE */.jA)
            return string();
        for (const [word, value] of KEYWORDS) {
            if (!text.startsWith(word, position))
                continue;
            position += word.length;
            return value;
        }
        NUMBER.lastIndex = position;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw NOT_STRICT;
        position += digits.length;
        return exactNumber(Number(digits), digits);
    };
    /** The value that comes next, whose span begins at its key, if it has one. */
    const value = (depth, keyLine, keyColumn) => {
        const code = skipSpace();
        const startLine = keyLine ?? line;
        const startColumn = keyColumn ?? position - lineStart + 1;
        if (code !== json_characters/* OPEN_BRACE */.Hv && code !== json_characters/* OPEN_BRACKET */.WL) {
            const found = scalar(code);
            return { kind: "known", value: found, span: spanFrom(startLine, startColumn) };
        }
        if (depth >= limits/* MAXIMUM_DEPTH */.tP)
            throw NOT_STRICT;
        position += 1;
        if (code === json_characters/* OPEN_BRACKET */.WL) {
            const items = elements(depth + 1);
            return { kind: "list", items, span: spanFrom(startLine, startColumn) };
        }
        const entries = members(depth + 1);
        return { kind: "map", entries, span: spanFrom(startLine, startColumn) };
    };
    const elements = (depth) => {
        const items = [];
        if (skipSpace() === json_characters/* CLOSE_BRACKET */.wt) {
            position += 1;
            return items;
        }
        for (;;) {
            items.push(value(depth));
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACKET */.wt)
                return items;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    const members = (depth) => {
        const entries = new Map();
        if (skipSpace() === json_characters/* CLOSE_BRACE */.rc) {
            position += 1;
            return entries;
        }
        for (;;) {
            if (skipSpace() !== json_characters/* QUOTE */.jA)
                throw NOT_STRICT;
            const keyLine = line;
            const keyColumn = position - lineStart + 1;
            const name = string();
            const key = entries.has(name) ? spanFrom(keyLine, keyColumn) : undefined;
            expect(json_characters/* COLON */.oH);
            entries.set(name, value(depth, keyLine, keyColumn));
            if (key !== undefined)
                onDuplicate(name, key);
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACE */.rc)
                return entries;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    try {
        const root = value(0);
        skipSpace();
        return position === text.length ? root : undefined;
    }
    catch (error) {
        if (error === NOT_STRICT)
            return undefined;
        throw error;
    }
}
/** What a string with escapes stands for. */
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        throw NOT_STRICT;
    }
}
/** Integers beyond 2^53 as they are written, since a double would change their digits. */
function exactNumber(value, digits) {
    if (Number.isSafeInteger(value))
        return value;
    return Number.isInteger(value) || !Number.isFinite(value) ? digits : value;
}

;// CONCATENATED MODULE: ./build/document/json.js



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
 * @param limit characters that it may have
 */
function readJson(path, text, limit = limits/* MAXIMUM_LENGTH */.m9) {
    const diagnostics = [];
    if (text.length > limit) {
        diagnostics.push(refusal(path, "json-too-large", `has more than ${limit} characters`));
        return { value: undefined, diagnostics };
    }
    // A byte order mark is a character to jsonc-parser, but no column to an editor.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const duplicates = [];
    const strict = readStrictJson(path, source, (name, span) => duplicates.push(duplicateKey(name, span)));
    if (strict !== undefined)
        return { value: strict, diagnostics: duplicates };
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
                const end = { line, column: column + JSON.stringify(name).length };
                diagnostics.push(duplicateKey(name, spanOf(path, { line, column }, end)));
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
        if (stack.length >= limits/* MAXIMUM_DEPTH */.tP)
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
        (0,main.visit)(source, {
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
                const written = source.slice(offset, offset + length);
                place({ kind: "known", value: typeof value === "number" ? exactNumber(value, written) : value, span });
            },
            onObjectEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onArrayEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onError: (error, _offset, length, line, column) => {
                const name = (0,main.printParseErrorCode)(error);
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
        const message = `is nested more than ${limits/* MAXIMUM_DEPTH */.tP} levels deep`;
        return { value: undefined, diagnostics: [refusal(path, "json-too-deep", message)] };
    }
    return { value: root, diagnostics };
}
function duplicateKey(name, span) {
    const message = `"${name}" is given twice in the same object; the last one counts`;
    return { code: "json-duplicate-key", severity: "warning", message, span };
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
/* harmony export */   sc: () => (/* binding */ MAXIMUM_ACCOUNT_LENGTH),
/* harmony export */   tP: () => (/* binding */ MAXIMUM_DEPTH),
/* harmony export */   vF: () => (/* binding */ MAXIMUM_ALIASED_NODES)
/* harmony export */ });
/** Containers within containers that a document may have. Real templates and policies stay below 40. */
const MAXIMUM_DEPTH = 200;
/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Characters that the description of an account may have: 5,000 roles with their policies are some 15 million. */
const MAXIMUM_ACCOUNT_LENGTH = 64 * 1024 * 1024;
/** Characters of YAML that the parser of the whole language is given: it takes a second for each megabyte. */
const MAXIMUM_YAML_LENGTH = 2 * 1024 * 1024;
/** Values that a YAML document may have through aliases, each counting as all that it stands for. */
const MAXIMUM_ALIASED_NODES = 200_000;


/***/ }),

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


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ causesAt),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);

/**
 * Where an attribute path of a resource is written: the deepest part of it that exists.
 *
 * Text that encodes JSON is stepped into, so that `["policy", "Statement", 0, "Resource", 1]` is the line of that resource
 * pattern within a heredoc, `jsonencode`, or policy document block; so is `native`, for properties that only a template has.
 * An attribute that is not there is reported at the resource's header, and a missing member of a nested block at the block.
 */
function locate(resource, path) {
    const { value } = reached(resource, path);
    if (value === undefined)
        return { span: resource.header, via: [] };
    const decidedBy = resource.attributes.entries.get(String(path[0]))?.decidedBy;
    return { span: value.span, via: value.via ?? [], ...(decidedBy !== undefined && { decidedBy }) };
}
/**
 * Why the value at an attribute path is not known: the reasons of everything at and below it, each once. When the path
 * leads into something unknown these are the reasons for that; the empty path asks for the whole resource and whether it
 * exists at all.
 */
function causesAt(resource, path) {
    const existence = resource.uncertain ?? [];
    if (path.length === 0)
        return [...existence, ...(0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(resource.attributes)];
    const { value, whole, incomplete } = reached(resource, path);
    const own = value !== undefined && (whole || value.kind === "unknown") ? (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(value) : [];
    if (own.length > 0)
        return own;
    return incomplete.length > 0 ? incomplete : existence;
}
/** Follows a path as rules see it: `native` leads to the properties that the common vocabulary has no attribute for. */
function reached({ attributes, native }, path) {
    const [first, ...rest] = path;
    return first === "native" && native !== undefined ? deepest(native, rest) : deepest(attributes, path);
}
function deepest(root, path) {
    const incomplete = [];
    let current = root;
    for (const step of path) {
        if (current.kind === "map" || current.kind === "list")
            incomplete.push(...(current.rest ?? []));
        const next = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(current, step);
        if (next === undefined)
            return { value: current === root ? undefined : current, whole: false, incomplete };
        current = next;
    }
    return { value: current === root ? undefined : current, whole: true, incomplete };
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/** The resources that a node is linked with under a role. */
function linked(node, role) {
    return [...(node.links.get(role) ?? [])];
}
/** How the graph document points to a resource. */
function linkTo({ id, resource }) {
    return { type: resource.type, id };
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAttachment)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1798);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);




/**
 * Reads the ARN by which a policy is attached.
 *
 * @returns `undefined` for policies of the account, which are resources of their own, and for AWS managed policies that say
 *   nothing of databases
 */
function readAttachment(value, path, resolve) {
    const text = policyArn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(value, path, resolve), path, resolve);
    const name = (0,_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicyName */ .h$)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(text));
    const holes = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .holesOf */ .V6)(text);
    if (holes.length > 0) {
        return mayBeManaged(text, resolve)
            ? { value: { kind: "unknown", because: distinct(holes), span: value.span } }
            : undefined;
    }
    const policy = name === undefined ? undefined : (0,_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicy */ .kL)(name, value.span);
    return name === undefined || policy === undefined ? undefined : { value: policy, managed: name };
}
/**
 * The ARN itself, or for a data source that finds the policy by its name one with that name
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy).
 */
function policyArn(text, path, resolve) {
    const [part, ...others] = text.parts;
    if (part === undefined || others.length > 0 || !(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .isReference */ .A_)(part))
        return text;
    const [node, ...more] = resolve(part.reference);
    if (node === undefined || more.length > 0)
        return text;
    const { type, mode, attributes } = node.resource;
    const name = attributes.entries.get("name");
    if (type !== "aws_iam_policy" || mode !== "data" || name === undefined)
        return text;
    return { path, parts: ["arn:aws:iam::aws:policy/", ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(name, path, resolve).parts] };
}
const ARNS = _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGED_POLICIES */ .vf.map((name) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(`arn:*:iam::aws:policy/*${name}`));
function mayBeManaged(text, resolve) {
    const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(text, resolve, false);
    return ARNS.some((arn) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .intersects */ .HY)(pattern, arn) !== "no");
}
function distinct(causes) {
    return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ decodedDocument)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);

/**
 * The document that a text holds: JSON, percent-encoded where it comes from the IAM API itself; everything in it is at the
 * place of the text. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 *
 * @returns the value itself when it is no text, and `undefined` when the text is no JSON
 */
function decodedDocument(value) {
    if (value.kind !== "known" || typeof value.value !== "string")
        return value;
    const { value: json, diagnostics } = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(value.span.path, percentDecoded(value.value.trim()));
    return json === undefined || diagnostics.length > 0 ? undefined : placedAt(json, value.span);
}
function percentDecoded(text) {
    if (!/^%7B/i.test(text))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        // No valid encoding, so no JSON either.
        return text;
    }
}
function placedAt(value, span) {
    switch (value.kind) {
        case "list":
            return { ...value, items: value.items.map((item) => placedAt(item, span)), span };
        case "map":
            return {
                ...value,
                entries: new Map([...value.entries].map(([key, entry]) => [key, placedAt(entry, span)])),
                span,
            };
        case "known":
        case "unknown":
            return { ...value, span };
    }
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ misspelled)
/* harmony export */ });
/** The elements of a policy and of a statement; IAM refuses all others, and these in other letters. */
const OF_POLICY = ["Version", "Id", "Statement"];
const OF_STATEMENT = [
    ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
    "Condition",
];
/**
 * Elements of a policy that there are not, such as `Actions` or `effect`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 */
function misspelled(document) {
    const statement = document.entries.get("Statement");
    const statements = statement?.kind === "list"
        ? statement.items.map((item, index) => [item, ["Statement", index]])
        : statement === undefined
            ? []
            : [[statement, ["Statement"]]];
    return [
        ...others(document, OF_POLICY, [], "a policy"),
        ...statements.flatMap(([item, path]) => item.kind === "map" ? others(item, OF_STATEMENT, path, "a statement") : []),
    ];
}
function others(map, known, path, where) {
    return [...map.entries.keys()]
        .filter((name) => !known.includes(name))
        .map((name) => ({
        message: `there is no element "${name}" in ${where}; it has ${known.slice(0, -1).join(", ")} and ${known.at(-1) ?? ""}`,
        path: [...path, name],
    }));
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   S8: () => (/* binding */ DOCUMENT_SOURCE),
/* harmony export */   Tv: () => (/* binding */ POLICY_ATTRIBUTES),
/* harmony export */   w7: () => (/* binding */ ATTACHING_ATTRIBUTES)
/* harmony export */ });
const resource = (path) => [{ path, kind: "resource" }];
const identity = (path, ...principals) => ({
    path,
    kind: "identity",
    principals,
});
const inline = { path: "inline_policy.policy", kind: "identity", isOwn: true };
/**
 * Where resources hold policy documents, in the vocabulary of the Terraform AWS provider
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs).
 */
const POLICY_ATTRIBUTES = {
    aws_iam_policy: [identity("policy", "roles", "users", "groups", "attached_to")],
    aws_iam_role: [{ path: "assume_role_policy", kind: "trust", isOwn: true }, inline],
    aws_iam_user: [inline],
    aws_iam_group: [inline],
    aws_iam_role_policy: [identity("policy", "role")],
    aws_iam_user_policy: [identity("policy", "user")],
    aws_iam_group_policy: [identity("policy", "group")],
    aws_ssoadmin_permission_set: [{ path: "inline_policy", kind: "identity", isOwn: true }],
    aws_ssoadmin_permission_set_inline_policy: [identity("inline_policy", "permission_set")],
    aws_organizations_policy: [{ path: "content", kind: "service_control" }],
    aws_backup_vault_policy: resource("policy"),
    aws_cloudwatch_event_bus_policy: resource("policy"),
    aws_cloudwatch_log_resource_policy: resource("policy_document"),
    aws_dynamodb_resource_policy: resource("policy"),
    aws_ecr_repository_policy: resource("policy"),
    aws_efs_file_system_policy: resource("policy"),
    aws_glue_resource_policy: resource("policy"),
    aws_kms_external_key: resource("policy"),
    aws_kms_key: resource("policy"),
    aws_kms_key_policy: resource("policy"),
    aws_kms_replica_key: resource("policy"),
    aws_opensearch_domain: resource("access_policies"),
    aws_opensearch_domain_policy: resource("access_policies"),
    aws_redshift_resource_policy: resource("policy"),
    aws_s3_access_point: resource("policy"),
    aws_s3_bucket: resource("policy"),
    aws_s3_bucket_policy: resource("policy"),
    aws_secretsmanager_secret: resource("policy"),
    aws_secretsmanager_secret_policy: resource("policy"),
    aws_sns_topic: resource("policy"),
    aws_sns_topic_policy: resource("policy"),
    aws_sqs_queue: resource("policy"),
    aws_sqs_queue_policy: resource("policy"),
    aws_vpc_endpoint: resource("policy"),
    aws_vpc_endpoint_policy: resource("policy"),
};
/** Attributes that attach a managed policy by its ARN, and the links to whom. */
const ATTACHING_ATTRIBUTES = {
    aws_iam_role_policy_attachment: [identity("policy_arn", "role")],
    aws_iam_user_policy_attachment: [identity("policy_arn", "user")],
    aws_iam_group_policy_attachment: [identity("policy_arn", "group")],
    aws_iam_policy_attachment: [identity("policy_arn", "roles", "users", "groups")],
    aws_iam_role_policy_attachments_exclusive: [identity("policy_arns", "role")],
    aws_iam_role: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_iam_user: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_iam_group: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_ssoadmin_managed_policy_attachment: [identity("managed_policy_arn", "permission_set")],
    aws_ssoadmin_permission_set: [{ path: "managed_policies", kind: "identity", isOwn: true }],
};
/** The data source that only puts a document together for others, and its attributes that take others in. */
const DOCUMENT_SOURCE = {
    type: "aws_iam_policy_document",
    path: "json",
    sources: ["source_policy_documents", "override_policy_documents", "source_json", "override_json"],
};
/** A policy file of a tree. */
const POLICY_FILE = { type: "iam_policy_document", path: "policy", kind: "kind" };


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ managedPolicyName),
/* harmony export */   kL: () => (/* binding */ managedPolicy),
/* harmony export */   vf: () => (/* binding */ MANAGED_POLICIES)
/* harmony export */ });
/** What lets roles be passed to one service only. */
const passTo = (...services) => ({
    StringEquals: { "iam:PassedToService": services.map((service) => `${service}.amazonaws.com`) },
});
/** What Amazon DocumentDB and Neptune, which have the API of RDS, take from it. */
const SHARED_API = {
    Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"],
    Resource: "*",
};
/** The roles of AWS Backup have names of their own. */
const PASS_BACKUP_ROLES = {
    Action: ["iam:PassRole"],
    Resource: ["arn:aws:iam::*:role/*AwsBackup*", "arn:aws:iam::*:role/*AWSBackup*"],
    Condition: passTo("backup", "restore-testing.backup"),
};
/**
 * AWS managed policies that give access to databases or their secrets, cut to what they say of it
 * (https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html, read in March 2026).
 *
 * `rds-db:connect` is granted by AdministratorAccess, PowerUserAccess and ConsoleFullAccessFromVercel only. A policy that is
 * not here grants neither that nor the management of databases nor the reading of their master secrets.
 */
const POLICIES = {
    AdministratorAccess: [{ Action: ["*"], Resource: "*" }],
    PowerUserAccess: [{ NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" }],
    ConsoleFullAccessFromVercel: [
        { Action: ["rds-db:connect", "rds:ModifyDBCluster", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    AmazonRDSFullAccess: [{ Action: ["rds:*"], Resource: "*" }],
    DatabaseAdministrator: [
        { Action: ["rds:*", "lambda:CreateFunction"], Resource: "*" },
        {
            Action: ["iam:PassRole"],
            Resource: [
                "arn:aws:iam::*:role/rds-monitoring-role",
                "arn:aws:iam::*:role/rdbms-lambda-access",
                "arn:aws:iam::*:role/lambda_exec_role",
                "arn:aws:iam::*:role/lambda-dynamodb-*",
                "arn:aws:iam::*:role/lambda-vpc-execution-role",
                "arn:aws:iam::*:role/DataPipelineDefaultRole",
                "arn:aws:iam::*:role/DataPipelineDefaultResourceRole",
            ],
        },
    ],
    DataScientist: [{ Action: ["rds:*"], Resource: "*" }],
    AmazonDocDBFullAccess: [SHARED_API],
    AmazonDocDBConsoleFullAccess: [SHARED_API],
    NeptuneFullAccess: [SHARED_API, { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("rds") }],
    NeptuneConsoleFullAccess: [SHARED_API],
    AWSElasticBeanstalkFullAccess: [{ Action: ["rds:*", "iam:PassRole"], Resource: "*" }],
    "AdministratorAccess-AWSElasticBeanstalk": [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
    AmazonRDSDataFullAccess: [
        { Action: ["rds-data:*"], Resource: "*" },
        { Action: ["secretsmanager:GetSecretValue"], Resource: "arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*" },
    ],
    SecretsManagerReadWrite: [{ Action: ["secretsmanager:*"], Resource: "*" }],
    AWSSecretsManagerClientReadOnlyAccess: [{ Action: ["secretsmanager:GetSecretValue"], Resource: "*" }],
    IAMFullAccess: [{ Action: ["iam:*"], Resource: "*" }],
    AWSLambdaFullAccess: [{ Action: ["lambda:*", "iam:PassRole"], Resource: "*" }],
    AmazonElasticMapReduceFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
    AWSBackupFullAccess: [{ Action: ["backup:*"], Resource: "*" }, PASS_BACKUP_ROLES],
    AWSBackupAdminPolicy: [{ Action: ["backup:*"], Resource: "*" }],
    AWSBackupOperatorAccess: [{ Action: ["backup:StartRestoreJob"], Resource: "*" }, PASS_BACKUP_ROLES],
    AWSBackupServiceRolePolicyForBackup: [{ Action: ["rds:ModifyDBInstance", "rds:ModifyDBCluster"], Resource: "*" }],
    AWSElasticBeanstalkRoleRDS: [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
    AWSOpsWorksRole: [{ Action: ["rds:*"], Resource: "*" }],
    AWSLambda_FullAccess: [
        { Action: ["lambda:*"], Resource: "*" },
        { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("lambda") },
    ],
    AmazonECS_FullAccess: [
        { Action: ["ecs:*"], Resource: "*" },
        { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("ecs-tasks") },
    ],
    AmazonEC2FullAccess: [{ Action: ["ec2:*"], Resource: "*" }],
    AWSCloudFormationFullAccess: [{ Action: ["cloudformation:*"], Resource: "*" }],
    AWSCodeBuildAdminAccess: [{ Action: ["codebuild:*"], Resource: "*" }],
    AWSStepFunctionsFullAccess: [{ Action: ["states:*"], Resource: "*" }],
    AmazonSSMFullAccess: [{ Action: ["ssm:*"], Resource: "*" }],
    AmazonSSMAutomationRole: [{ Action: ["ssm:*"], Resource: "*" }],
    AmazonDocDBReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
    NeptuneReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
    ReadOnlyAccess: [{ Action: ["rds:Download*", "pi:GetDimensionKeyDetails"], Resource: "*" }],
    SecurityAudit: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
};
/** Names of the AWS managed policies that say something of databases. */
const MANAGED_POLICIES = Object.keys(POLICIES);
/** The name of the AWS managed policy that an ARN is of. */
function managedPolicyName(arn) {
    return /^arn:(?:[a-z-]+|\$\{[^}]*\}):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}
/** What an AWS managed policy says of databases, as if it were written at a place; `undefined` when it says nothing. */
function managedPolicy(name, span) {
    if (!Object.hasOwn(POLICIES, name))
        return undefined;
    const statements = (POLICIES[name] ?? []).map((statement) => ({ Effect: "Allow", ...statement }));
    return valueOf({ Version: "2012-10-17", Statement: statements }, span);
}
function valueOf(data, span) {
    if (typeof data === "string")
        return { kind: "known", value: data, span };
    if (isList(data))
        return { kind: "list", items: data.map((item) => valueOf(item, span)), span };
    const entries = Object.entries(data).map(([key, member]) => [key, valueOf(member, span)]);
    return { kind: "map", entries: new Map(entries), span };
}
function isList(data) {
    return Array.isArray(data);
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   h: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _graph_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5650);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _graph_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2203);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5588);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7210);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);







/**
 * All policy documents of a tree: those that resources hold, files, AWS managed policies that are attached, and policy
 * document data sources that nothing else of the tree takes in.
 */
function readPolicies(index) {
    const held = index.nodes.flatMap((node) => [...heldPolicies(node), ...attachedPolicies(node, index)]);
    const taken = takenSources(index, held);
    const unused = index.nodes.filter((node) => isDocumentSource(node) && !taken.has(node)).flatMap(sourcePolicy);
    return [...held, ...unused].map((each) => readHeld(each, index));
}
function readHeld(held, index) {
    const resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(held.value, held.managed === undefined ? held.path : [], resolve);
    return { held, policy, kind: held.kind ?? kindOf(policy), resolve };
}
function heldPolicies(holder) {
    const { type, attributes } = holder.resource;
    if (type === _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.type)
        return filePolicy(holder);
    return (_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ATTRIBUTES */ .Tv[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap(({ value, path }) => {
        const isUnset = value.kind === "known" && (value.value === null || value.value === "");
        if (isUnset)
            return [];
        return kindsOf(holder, attribute).map(({ kind, principals }) => ({ holder, path, value, kind, principals }));
    }));
}
/** Values at a path with their own paths, a list on the way standing for each of its items. */
function placesAt(root, steps) {
    let level = [{ value: root, path: [] }];
    for (const step of steps) {
        level = level.flatMap(eachItem).flatMap(({ value, path }) => {
            const found = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, step);
            if (found !== undefined)
                return [{ value: found, path: [...path, step] }];
            return value.kind === "unknown" ? [{ value, path }] : unlisted(value, path);
        });
    }
    return level;
}
/** What may be there besides what the source says. */
function unlisted(value, path) {
    const rest = value.kind === "map" || value.kind === "list" ? value.rest : undefined;
    return rest === undefined ? [] : [{ value: { kind: "unknown", because: rest, span: value.span }, path }];
}
function eachItem(place) {
    const { value, path } = place;
    if (value.kind !== "list")
        return [place];
    return [...value.items.map((item, index) => ({ value: item, path: [...path, index] })), ...unlisted(value, path)];
}
/** What a policy is to whom. A managed policy may be permissions for some and a boundary for others. */
function kindsOf(holder, attribute) {
    const { kind } = attribute;
    if (kind === "service_control") {
        const organization = organizationKind(holder);
        return organization === undefined ? [] : [{ kind: organization, principals: [] }];
    }
    const principals = principalsOf(holder, attribute);
    const bounded = kind === "identity" ? (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)(holder, "bounds") : [];
    if (bounded.length === 0)
        return [{ kind, principals }];
    const boundary = { kind: "boundary", principals: bounded };
    return principals.length === 0 ? [boundary] : [{ kind, principals }, boundary];
}
function principalsOf(holder, { principals = [], isOwn }) {
    return isOwn === true ? [holder] : [...new Set(principals.flatMap((role) => (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)(holder, role)))];
}
/** Policies of an organisation are of several kinds, of which two are written in the language of IAM. */
function organizationKind({ resource }) {
    const type = resource.attributes.entries.get("type");
    if (type?.kind !== "known" || type.value === null)
        return "service_control";
    if (type.value === "RESOURCE_CONTROL_POLICY")
        return "resource_control";
    return type.value === "SERVICE_CONTROL_POLICY" ? "service_control" : undefined;
}
const KINDS = new Set(_graph_document_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_KINDS */ .vE);
function filePolicy(holder) {
    const { entries } = holder.resource.attributes;
    const value = entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.path);
    const kind = entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.kind);
    if (value === undefined)
        return [];
    const named = kind?.kind === "known" && typeof kind.value === "string" && isKind(kind.value) ? kind.value : undefined;
    return [{ holder, path: [_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.path], value, kind: named, principals: [] }];
}
function isKind(name) {
    return KINDS.has(name);
}
/** AWS managed policies that a resource attaches, and what may be one. */
function attachedPolicies(holder, index) {
    const { type, stack, attributes } = holder.resource;
    const resolve = (reference) => index.resolve(stack, reference);
    return (_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTACHING_ATTRIBUTES */ .w7[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split("."))
        .flatMap(eachItem)
        .flatMap(({ value, path }) => {
        const attachment = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .readAttachment */ .G)(value, path, resolve);
        if (attachment === undefined)
            return [];
        return [{ holder, path, kind: "identity", principals: principalsOf(holder, attribute), ...attachment }];
    }));
}
function isDocumentSource({ resource }) {
    return resource.mode === "data" && resource.type === _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.type;
}
/** The policy document data sources that a policy of the tree is made of, or that another one takes in. */
function takenSources(index, held) {
    const taken = new Set();
    const sources = index.nodes.filter(isDocumentSource);
    if (sources.length === 0)
        return taken;
    const take = (from, value) => {
        for (const reference of (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .allReferences */ .ur)(value)) {
            for (const node of index.resolve(from.resource.stack, reference))
                if (isDocumentSource(node))
                    taken.add(node);
        }
    };
    for (const { holder, value } of held)
        take(holder, value);
    for (const node of sources) {
        for (const attribute of _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.sources) {
            const value = node.resource.attributes.entries.get(attribute);
            if (value !== undefined)
                take(node, value);
        }
    }
    return taken;
}
function sourcePolicy(holder) {
    const value = holder.resource.attributes.entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.path);
    return value === undefined ? [] : [{ holder, path: [_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.path], value, kind: undefined, principals: [] }];
}
/** What a document is by itself: policies of roles and resources say whom they are about. */
function kindOf({ statements }) {
    const about = statements.filter(({ principals, notPrincipals }) => (principals ?? notPrincipals) !== undefined);
    if (about.length === 0)
        return "identity";
    const assumes = about.every(({ actions, resources }) => {
        const names = (actions ?? []).map(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .literalOf */ .Zc);
        return (resources === undefined &&
            names.length > 0 &&
            names.every((name) => name?.toLowerCase().startsWith("sts:") === true));
    });
    return assumes ? "trust" : "resource";
}


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refusedPolicies),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _graph_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3821);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6194);





/** A complaint of IAM, where it stands. */
function refusal({ message }, span) {
    const text = `IAM does not accept this policy: ${message}`;
    const firstLine = { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
    return {
        code: "iam-invalid-policy",
        severity: "warning",
        message: text,
        span: span.endLine === span.startLine ? span : firstLine,
    };
}
/**
 * What IAM will say against the policies that resources of templates and configurations hold, when they are put: each
 * complaint once, wherever modules repeat it. What is read from files of their own is said there.
 */
function refusedPolicies(index, documents) {
    const refusals = new Map();
    for (const document of documents) {
        for (const found of refusalsOf(document, index)) {
            const { path, startLine, startColumn } = found.span;
            refusals.set(JSON.stringify([path, startLine, startColumn, found.message]), found);
        }
    }
    return [...refusals.values()];
}
function refusalsOf({ holder, path, kind, managed_policy }, index) {
    const resource = index.nodeOf(holder.type, holder.id)?.resource;
    if (resource === undefined || resource.format === "iam" || managed_policy !== undefined)
        return [];
    let value = resource.attributes;
    for (const step of path)
        value = value && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, step);
    if (value === undefined)
        return [];
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(value, [], (reference) => index.resolve(resource.stack, reference));
    const json = value.kind === "known" || value.kind === "unknown" ? value.json : value;
    const complaints = [...(json?.kind === "map" ? (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .misspelled */ .v)(json) : []), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .complaintsAbout */ .WC)(policy, kind)];
    return complaints
        .filter(({ message }) => !(WITHOUT_RESOURCE.has(resource.type) && message.endsWith(NO_RESOURCE)))
        .map((complaint) => refusal(complaint, (0,_graph_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(resource, [...path, ...complaint.path]).span));
}
const NO_RESOURCE = "neither Resource nor NotResource";
/**
 * Resources whose policies are about themselves and need not say so
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html).
 */
const WITHOUT_RESOURCE = new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);



/** The version with policy variables. A document without a version has the older one. */
const VARIABLES_SINCE = "2012-10-17";
/**
 * Values and characters that a document may have. IAM takes at most 20,480 characters and KMS 32,768, in which there is no
 * room for more (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const MOST_VALUES = 5000;
const MOST_CHARACTERS = 40_000;
/**
 * Reads a policy document (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 *
 * @param value the document itself, or the text that encodes it
 * @param path attribute path of the document in its holder
 */
function readPolicy(value, path, resolve) {
    const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
    if (document === undefined) {
        return value.kind === "unknown"
            ? unreadable((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(value))
            : { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
    }
    if (document.kind === "unknown")
        return unreadable((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(document));
    if (document.kind !== "map")
        return { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
    const tooLarge = countValues(document) > MOST_VALUES || countCharacters(document) > MOST_CHARACTERS;
    if (tooLarge) {
        return {
            ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
            invalid: "the policy is larger than IAM allows",
        };
    }
    const versionText = document.entries.get("Version");
    const version = versionText === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(versionText, path, resolve);
    const knownVersion = version === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(version);
    const statements = statementsOf(document, path, resolve);
    return {
        version: knownVersion,
        variables: version !== undefined && knownVersion === undefined ? undefined : knownVersion === VARIABLES_SINCE,
        statements: statements.read,
        unknown: joinReasons([
            ...statements.unknown,
            ...(document.rest === undefined ? [] : [(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(document)]),
            ...(version !== undefined && knownVersion === undefined ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(version) ?? ""] : []),
        ]),
        invalid: undefined,
    };
}
function countValues(value) {
    if (value.kind === "list")
        return value.items.reduce((sum, item) => sum + countValues(item), 1);
    if (value.kind !== "map")
        return 1;
    let sum = 1;
    for (const member of value.entries.values())
        sum += countValues(member);
    return sum;
}
/** Characters of the texts of a value; those of a JSON text are more. */
function countCharacters(value) {
    if (value.kind === "known")
        return typeof value.value === "string" ? value.value.length : 0;
    const members = value.kind === "list" ? value.items : value.kind === "map" ? value.entries.values() : [];
    let sum = 0;
    for (const member of members)
        sum += countCharacters(member);
    return sum;
}
function unreadable(unknown) {
    return { version: undefined, variables: undefined, statements: [], unknown, invalid: undefined };
}
function statementsOf(document, path, resolve) {
    const element = document.entries.get("Statement");
    if (element === undefined)
        return { read: [], unknown: [] };
    const read = [];
    const unknown = element.kind === "list" && element.rest !== undefined ? [(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element)] : [];
    for (const [index, item] of members(element, [...path, "Statement"]).entries()) {
        if (item.value.kind === "map")
            read.push(readStatement(item.value, index, item.path, resolve));
        else if (item.value.kind === "unknown")
            unknown.push((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(item.value));
    }
    return { read, unknown };
}
/** The members of an element that may be one value or a list of them. */
function members(element, path) {
    if (element.kind !== "list")
        return [{ value: element, path }];
    return element.items.map((value, index) => ({ value, path: [...path, index] }));
}
function readStatement(statement, index, path, resolve) {
    const unknown = {};
    const note = (below, reason) => {
        if (reason !== undefined)
            unknown[below.slice(path.length).join(".")] = reason;
    };
    const texts = (name) => {
        const element = statement.entries.get(name);
        if (element === undefined || isUnset(element))
            return undefined;
        return readTexts(element, [...path, name], resolve, note);
    };
    const principals = (name) => {
        const element = statement.entries.get(name);
        return element === undefined || isUnset(element)
            ? undefined
            : readPrincipals(element, [...path, name], resolve, note);
    };
    const single = (name) => {
        const text = texts(name)?.[0];
        return text === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(text);
    };
    if (statement.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(statement));
    const effectText = single("Effect");
    return {
        index,
        sid: single("Sid"),
        effect: effectText === "Deny" ? "Deny" : "Allow",
        effectText,
        path,
        actions: texts("Action")?.map(actionText),
        notActions: texts("NotAction")?.map(actionText),
        resources: texts("Resource"),
        notResources: texts("NotResource"),
        principals: principals("Principal"),
        notPrincipals: principals("NotPrincipal"),
        conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note),
        unknown,
    };
}
/** Actions have no policy variables. */
function actionText(text) {
    const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(text, () => [], false);
    const lowerCase = pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
    return { ...text, pattern: lowerCase, action: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(lowerCase) };
}
function isUnset(value) {
    return value.kind === "known" && value.value === null;
}
/** The texts of an element. What a list may have beside its items is one more text of which nothing is known. */
function readTexts(element, path, resolve, note) {
    const texts = members(element, path).map(({ value, path: at }) => {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value, at, resolve);
        note(at, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text));
        return text;
    });
    if (element.kind !== "list" || element.rest === undefined)
        return texts;
    note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...texts, { path, parts: [{ unknown: element.rest }] }];
}
const PRINCIPAL_TYPES = {
    AWS: "AWS",
    Service: "Service",
    Federated: "Federated",
    CanonicalUser: "CanonicalUser",
};
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
/** Principals of a statement (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html). */
function readPrincipals(element, path, resolve, note) {
    if (element.kind !== "map") {
        return readTexts(element, path, resolve, note).map((text) => {
            const isEverybody = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(text) === "*";
            return principal(isEverybody ? "*" : "unknown", text);
        });
    }
    if (element.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...element.entries].flatMap(([name, value]) => readTexts(value, [...path, name], resolve, note).map((text) => principal(PRINCIPAL_TYPES[name] ?? "unknown", text)));
}
function principal(type, text) {
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text);
    const account = type === "AWS" ? ACCOUNT.exec(value)?.[1] : undefined;
    const unknown = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text);
    return {
        type,
        value,
        ...(account === undefined ? {} : { account }),
        path: text.path,
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function readConditions(element, path, resolve, note) {
    if (element === undefined || isUnset(element))
        return [];
    if (element.kind !== "map") {
        const reason = element.kind === "unknown" ? (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element) : "the condition is not an object";
        note(path, reason);
        return [{ operator: "", key: "", values: [], texts: [], unknown: reason }];
    }
    if (element.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...element.entries].flatMap(([operator, keys]) => {
        if (keys.kind !== "map") {
            const reason = keys.kind === "unknown" ? (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(keys) : "the condition is not an object";
            note([...path, operator], reason);
            return [{ operator, key: "", values: [], texts: [], unknown: reason }];
        }
        return [...keys.entries].map(([key, value]) => {
            const texts = readTexts(value, [...path, operator, key], resolve, note);
            const unknown = joinReasons(texts.flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text) ?? []));
            return { operator, key, values: texts.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$), texts, ...(unknown === undefined ? {} : { unknown }) };
        });
    });
}
function joinReasons(reasons) {
    return reasons.length === 0 ? undefined : [...new Set(reasons)].join("; ");
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ invalidity),
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   WC: () => (/* binding */ complaintsAbout)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

const VERSIONS = new Set(["2012-10-17", "2008-10-17"]);
/** Kinds of policies whose principal is the identity, account or organisation that they are attached to. */
const WITHOUT_PRINCIPAL = ["identity", "boundary", "service_control"];
/** Whether this is a version of the policy language. */
function isLanguageVersion(version) {
    return typeof version === "string" && VERSIONS.has(version);
}
const has = (texts) => texts !== undefined && texts.length > 0;
/** Whether it is certain what a statement has of the elements. */
const isKnown = (statement, ...names) => !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));
/**
 * What IAM checks when a policy is put
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-notes).
 */
const CHECKS = [
    ({ effectText, unknown }) => {
        if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown)
            return undefined;
        return effectText === undefined ? "it has no Effect" : `there is no Effect "${effectText}"`;
    },
    (statement) => {
        const { actions, notActions } = statement;
        if (has(actions) && has(notActions))
            return "it has both Action and NotAction";
        const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
        return given ? undefined : "it has neither Action nor NotAction";
    },
    (statement, kind) => {
        const { resources, notResources } = statement;
        if (has(resources) && has(notResources))
            return "it has both Resource and NotResource";
        const given = has(resources) || has(notResources);
        if (kind === "trust")
            return given ? "a trust policy has no Resource" : undefined;
        return given || !isKnown(statement, "Resource", "NotResource")
            ? undefined
            : "it has neither Resource nor NotResource";
    },
    (statement, kind) => {
        const given = has(statement.principals) || has(statement.notPrincipals);
        if (WITHOUT_PRINCIPAL.includes(kind))
            return given ? "only resource and trust policies have a Principal" : undefined;
        return given || !isKnown(statement, "Principal", "NotPrincipal") ? undefined : "it has no Principal";
    },
    ({ actions, notActions }, kind) => {
        if (kind === "service_control" || kind === "resource_control")
            return undefined;
        const bad = [...(actions ?? []), ...(notActions ?? [])].map(malformedAction).find((action) => action !== undefined);
        return bad;
    },
    ({ resources, notResources }, kind) => {
        if (kind !== "identity" && kind !== "boundary")
            return undefined;
        const bad = [...(resources ?? []), ...(notResources ?? [])]
            .map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)
            .find((text) => text !== undefined && !/^(?:\*|arn:)/.test(text));
        return bad === undefined ? undefined : `the resource "${bad}" is neither an ARN nor "*"`;
    },
    ({ conditions }) => {
        const bad = conditions.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
        return bad === undefined ? undefined : `there is no condition operator "${bad.operator}"`;
    },
];
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const CONDITION_OPERATOR = new RegExp("^(?:ForAllValues:|ForAnyValue:)?(?:(?:String(?:(?:Not)?Equals(?:IgnoreCase)?|(?:Not)?Like)" +
    "|(?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Bool|BinaryEquals|(?:Not)?IpAddress" +
    "|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)$", "i");
/** IAM's complaints about a policy of a kind, in one line; `undefined` when it has none. */
function invalidity(policy, kind) {
    const complaints = complaintsAbout(policy, kind);
    return complaints.length === 0 ? undefined : complaints.map(({ message }) => message).join("; ");
}
/** IAM's complaints about a policy of a kind. Parts that are not known are taken to be right. */
function complaintsAbout(policy, kind) {
    const complaints = policy.invalid === undefined ? [] : [{ message: policy.invalid, path: [] }];
    if (policy.version !== undefined && !VERSIONS.has(policy.version)) {
        complaints.push({ message: `there is no policy version "${policy.version}"`, path: ["Version"] });
    }
    if (policy.statements.length === 0 && policy.unknown === undefined && policy.invalid === undefined) {
        complaints.push({ message: "the policy has no statement", path: ["Statement"] });
    }
    const repeated = repeatedSid(policy.statements);
    if (repeated !== undefined) {
        complaints.push({ message: `the statement id "${repeated.sid}" is used twice`, path: [...repeated.path, "Sid"] });
    }
    for (const statement of policy.statements) {
        for (const check of CHECKS) {
            const complaint = check(statement, kind);
            if (complaint === undefined)
                continue;
            complaints.push({ message: `statement ${nameOf(statement)}: ${complaint}`, path: statement.path });
        }
    }
    return complaints;
}
function nameOf({ sid, index }) {
    return sid === undefined || sid === "" ? String(index + 1) : `"${sid}"`;
}
function repeatedSid(statements) {
    const seen = new Set();
    for (const statement of statements) {
        const { sid } = statement;
        if (sid === undefined || sid === "")
            continue;
        if (seen.has(sid))
            return statement;
        seen.add(sid);
    }
    return undefined;
}
function malformedAction(text) {
    const action = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)(text);
    if (action === undefined || action === "*")
        return undefined;
    const [vendor, name] = action.split(":");
    if (name === undefined)
        return `the action "${action}" does not begin with a service and a colon`;
    return vendor !== "*" && /[*?]/.test(vendor ?? "")
        ? `the service of the action "${action}" has a wildcard`
        : undefined;
}


/***/ })

};

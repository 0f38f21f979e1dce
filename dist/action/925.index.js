export const id = 925;
export const ids = [925];
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
 */
function readJson(path, text) {
    const diagnostics = [];
    if (text.length > limits/* MAXIMUM_LENGTH */.m9) {
        diagnostics.push(refusal(path, "json-too-large", `has more than ${limits/* MAXIMUM_LENGTH */.m9} characters`));
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

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicyFile: () => (/* binding */ evaluatePolicyFile)
});

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var document_json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/iam/decode.js

/**
 * The document that a text holds: JSON, percent-encoded where it comes from the IAM API itself; everything in it is at the
 * place of the text. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 *
 * @returns the value itself when it is no text, and `undefined` when the text is no JSON
 */
function decodedDocument(value) {
    if (value.kind !== "known" || typeof value.value !== "string")
        return value;
    const { value: json, diagnostics } = (0,document_json/* readJson */.V)(value.span.path, percentDecoded(value.value.trim()));
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


const ROLE = {
    type: "aws_iam_role",
    name: "RoleName",
    attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy", Path: "path" },
    inline: "RolePolicyList",
};
/**
 * By the member that has one or a list of them.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html, API_GetRole.html, API_ListRoles.html
 */
const DETAILS = {
    RoleDetailList: ROLE,
    Role: ROLE,
    Roles: ROLE,
    UserDetailList: {
        type: "aws_iam_user",
        name: "UserName",
        attributes: { Arn: "arn", GroupList: "groups", Path: "path" },
        inline: "UserPolicyList",
    },
    GroupDetailList: {
        type: "aws_iam_group",
        name: "GroupName",
        attributes: { Arn: "arn", Path: "path" },
        inline: "GroupPolicyList",
    },
    Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn", Path: "path" } },
};
/** Whether a document is what `aws iam get-account-authorization-details`, `get-role` or `list-roles` prints. */
function isAccountDetails(root) {
    const isRole = ({ entries }) => entries.has("AssumeRolePolicyDocument");
    return (["RoleDetailList", "UserDetailList", "GroupDetailList"].some((list) => root.entries.get(list)?.kind === "list") ||
        ["Role", "Roles"].some((member) => itemsOf(root.entries.get(member)).some(isRole)));
}
/** The identities and policies of an account's authorization details, as resources of the file. */
function accountResources(path, root) {
    return Object.entries(DETAILS).flatMap(([list, detail]) => itemsOf(root.entries.get(list)).flatMap((item) => [
        detailResource(path, item, detail),
        ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(path, profile, item)),
    ]));
}
/** The accounts that the identities are in, by their ARNs. */
function accountsOf(root) {
    const arns = Object.keys(DETAILS).flatMap((list) => itemsOf(root.entries.get(list)).map(({ entries }) => textOf(entries.get("Arn"))));
    return [...new Set(arns.flatMap((arn) => /^arn:[^:]*:iam::(\d{12}):/.exec(arn ?? "")?.[1] ?? []))].sort();
}
function itemsOf(value) {
    if (value?.kind === "map")
        return [value];
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
        if (value === undefined)
            continue;
        entries.set(attribute, attribute === "assume_role_policy" ? policyText(value) : value);
    }
    const inline = detail.inline === undefined ? undefined : item.entries.get(detail.inline);
    if (inline !== undefined)
        entries.set("inline_policy", inlinePolicies(inline));
    const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(({ entries: at }) => at.get("PolicyArn") ?? []);
    entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
    const version = defaultVersion(item);
    if (version !== undefined)
        entries.set("policy", policyText(version));
    const boundary = item.entries.get("PermissionsBoundary");
    const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
    if (boundaryArn !== undefined)
        entries.set("permissions_boundary", boundaryArn);
    const tags = item.entries.get("Tags");
    if (tags?.kind === "list")
        entries.set("tags", tagsOf(tags));
    return resourceOf(path, detail.type, name, item, entries);
}
/** An instance profile, which stands with the role that it holds. */
function profileResource(path, profile, role) {
    const name = profile.entries.get("InstanceProfileName");
    const entries = new Map();
    for (const [attribute, value] of [
        ["name", name],
        ["arn", profile.entries.get("Arn")],
        ["role", role.entries.get("RoleName")],
    ]) {
        if (value !== undefined)
            entries.set(attribute, value);
    }
    return resourceOf(path, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}
function tagsOf(list) {
    const pairs = itemsOf(list).flatMap(({ entries }) => {
        const key = textOf(entries.get("Key"));
        const value = entries.get("Value");
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return { kind: "map", entries: new Map(pairs), span: list.span };
}
/** The attribute that a document is, which the IAM API gives as encoded text and the AWS CLI as it is. */
function policyText(document) {
    const decoded = decodedDocument(document) ?? document;
    return decoded.kind === "map" ? encode(decoded) : decoded;
}
function resourceOf(path, type, name, item, entries) {
    const { startLine, startColumn } = item.span;
    return {
        address: `${type}.${name}`,
        type,
        nativeType: type,
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
        const entries = new Map(document === undefined ? [] : [["policy", policyText(document)]]);
        return { kind: "map", entries, span: item.span };
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
// EXTERNAL MODULE: ./build/iam/documents.js + 8 modules
var documents = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/iam/elements.js
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

// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/iam/validity.js
var validity = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/iam/files.js











/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in, or an account's authorization
 * details. What IAM would refuse is a diagnostic.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
function evaluatePolicyFile(tree, path, options = {}) {
    const text = tree.read(path);
    if (text === undefined || !/^\uFEFF?\s*\{/.test(text))
        return undefined;
    const { value, diagnostics } = (0,document_json/* readJson */.V)(path, text);
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
        ...(found?.accounts === undefined || found.accounts.length === 0 ? {} : { accounts: found.accounts }),
    };
}
function contentOf(path, root, configured) {
    if (isAccountDetails(root))
        return { resources: accountResources(path, root), accounts: accountsOf(root) };
    const document = unwrapped(root);
    if (document === undefined)
        return undefined;
    const policy = (0,statements/* readPolicy */.T)(document, [], () => []);
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
    const complaints = [...misspelled(document), ...(0,validity/* complaintsAbout */.WC)(policy, kind)];
    return complaints.map(({ message, path: at }) => ({
        code: "iam-invalid-policy",
        severity: "warning",
        message: `IAM does not accept this policy: ${message}`,
        span: firstLine(placeOf(document, at)),
    }));
}
/** Where a path leads, as far as the document has it. */
function placeOf(document, path) {
    let at = document;
    for (const step of path) {
        const next = (0,inspect/* member */.Dc)(at, step);
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
            [holders/* POLICY_FILE */.CX.path, encode(document)],
            [holders/* POLICY_FILE */.CX.kind, label],
        ]),
        span: document.span,
    };
    return {
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
        const document = value === undefined || steps.length === 0 ? value : decodedDocument(value);
        if (document?.kind === "map" && isPolicy(document))
            return document;
    }
    return undefined;
}
/** Also a document without statements is one when it says that it is in the language of policies. */
function isPolicy({ entries }) {
    const version = entries.get("Version");
    return isStatement(entries.get("Statement")) || (version?.kind === "known" && (0,validity/* isLanguageVersion */.JI)(version.value));
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

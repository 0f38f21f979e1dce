export const id = 397;
export const ids = [397];
export const modules = {

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: () => (/* binding */ graph)
});

// EXTERNAL MODULE: ./build/analysed-graph.js + 61 modules
var analysed_graph = __webpack_require__(8369);
// EXTERNAL MODULE: ./build/source/folder.js + 1 modules
var folder = __webpack_require__(8759);
// EXTERNAL MODULE: ./build/stacks.js
var build_stacks = __webpack_require__(35);
// EXTERNAL MODULE: ./build/verdict.js + 1 modules
var verdict = __webpack_require__(6198);
// EXTERNAL MODULE: ./build/request/evaluation.js
var evaluation = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/cli/context.js
var context = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/report/redact.js
var redact = __webpack_require__(7234);
;// CONCATENATED MODULE: ./build/cli/hidden-values.js

/** What stands in the place of a secret. */
const HIDDEN = "(hidden)";
/** The document as it may be printed: without the passwords that stand in the judged files. */
function withoutSecrets(document) {
    const resources = Object.entries(document.resources).map(([type, byId]) => [
        type,
        Object.fromEntries(Object.entries(byId).map(([id, resource]) => [id, hideIn(resource)])),
    ]);
    return { ...document, resources: Object.fromEntries(resources) };
}
/** Reasons and names are no values. */
function hideIn(resource) {
    const { values, native, texts, choices } = resource;
    return {
        ...resource,
        values: hidden_values_hidden(values),
        native: hidden_values_hidden(native),
        ...(texts !== undefined && { texts: hidden_values_hidden(texts) }),
        ...(choices !== undefined && { choices: hidden_values_hidden(choices) }),
    };
}
function hidden_values_hidden(value, name = "") {
    if (Array.isArray(value))
        return value.map((item) => hidden_values_hidden(item, name));
    if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hidden_values_hidden(member, key)]));
    const isSecret = typeof value === "string" && (0,redact/* secretRanges */.x)(`${JSON.stringify(name)}: ${JSON.stringify(value)}`).length > 0;
    return isSecret ? HIDDEN : value;
}

// EXTERNAL MODULE: ./build/cli/judged.js
var cli_judged = __webpack_require__(856);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/request/trees.js
var trees = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/cli/graph.js










/**
 * `rds-gate graph`: prints the graph document that the policies see, with resources of every type, and what could not be
 * read.
 *
 * @returns the exit code: 2 when something could not be read
 */
async function graph(paths, options) {
    const cwd = process.cwd();
    const judged = (0,cli_judged/* judgedRoot */.UF)(cwd, paths);
    const { config } = await (0,context/* findConfig */.u0)(cwd, judged.root, options.config);
    const tree = (0,folder/* folderTree */.j)(judged.root, (0,trees/* treeOptions */.D)(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
    const stacks = await (0,build_stacks/* evaluateStacks */.t)(tree, (0,evaluation/* evaluationOf */.S)(config, (0,context/* givenBy */.ny)(cwd, judged.root, options)));
    const { document } = (0,analysed_graph/* analysedGraph */.o)(stacks, config.access.settings).graph;
    const diagnostics = (0,verdict/* toldOnce */.n3)([...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)]).map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
    await (0,output/* write */.M9)(`${JSON.stringify({ ...withoutSecrets(document), diagnostics }, undefined, 2)}\n`, options.output);
    return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ secretRanges)
/* harmony export */ });
/** A name that ends in a word for something secret: `master_password`, `"MasterUserPassword"`, `api_key`. */
const SECRET_NAME = /["']?[\w-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:private|api|access|secret)_?key|auth_?key)(?:_?string|_?value)?["']?\s*[=:]\s*/gi;
/** Secrets that show by themselves, the secret in the group: AWS access keys, passwords in URLs, private keys. */
const SECRET_VALUES = [
    /\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/dg,
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:([^\s@"']+)@/dgi,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(\S.*)/dg,
];
const QUOTED = /^(["'])((?:\\.|(?!\1)[^\\])*)\1?/;
/** A value that is written elsewhere: only an interpolation, a dynamic reference, or a word that is no secret. */
const REFERENCE = /^(?:\$\{[^}]*\}|\{\{resolve:[^}]*\}\})*$|^(?:true|false|null|)$/i;
/** A bare YAML or HCL value that is no literal: a tag, an anchor, a block, a reference, a call, or a word that is no secret. */
const BARE_REFERENCE = /^(?:[!&*|>[{<(]|[A-Za-z_]\w*[.([]|(?:true|false|null|~|required|optional|string|number|bool)\b)/i;
/**
 * Where a line of a Terraform file, a template or a JSON document most likely holds a secret, so that it is not shown in an
 * excerpt. Values that are only references (`var.password`, `{{resolve:secretsmanager:…}}`) are none.
 *
 * @param everyLiteral whether every quoted text counts, for lines that a rule has found a secret in
 */
function secretRanges(line, everyLiteral = false) {
    const ranges = [...namedSecrets(line), ...shownSecrets(line), ...(everyLiteral ? literals(line) : [])];
    return merge(ranges);
}
function namedSecrets(line) {
    // The names in a reference are no names of what is set here.
    const names = line.replace(/\$\{[^}]*\}|\{\{resolve:[^}]*\}\}/g, (reference) => " ".repeat(reference.length));
    return [...names.matchAll(SECRET_NAME)].flatMap((match) => {
        const start = match.index + match[0].length;
        const rest = line.slice(start);
        const quoted = QUOTED.exec(rest)?.[2];
        if (quoted !== undefined)
            return textRange(start + 1, quoted);
        const bare = /^[^#]*/.exec(rest)?.[0].replace(/[\s,;}\]]+$/, "") ?? "";
        return BARE_REFERENCE.test(bare) ? [] : textRange(start, bare);
    });
}
/** The range of a literal, unless it is none. */
function textRange(start, text) {
    return REFERENCE.test(text) ? [] : [{ start, end: start + text.length }];
}
function shownSecrets(line) {
    return SECRET_VALUES.flatMap((pattern) => [...line.matchAll(pattern)].flatMap(({ indices }) => {
        const [start, end] = indices?.[1] ?? [0, 0];
        return start === end ? [] : [{ start, end }];
    }));
}
/** Quoted texts that are no names, which are followed by a colon or an equals sign. */
function literals(line) {
    return [...line.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap(({ index, 0: quoted, 2: text = "" }) => /^\s*[:=]/.test(line.slice(index + quoted.length)) ? [] : textRange(index + 1, text));
}
function merge(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && range.start < last.end) {
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        }
        else
            merged.push(range);
    }
    return merged;
}


/***/ })

};

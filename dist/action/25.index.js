export const id = 25;
export const ids = [25];
export const modules = {

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeYaml: () => (/* binding */ decodeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(804);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1769);
/** `yamldecode`. In a module of its own, as the YAML library takes time to load: see `loadFunctions`. */





const DEEPEST = 200;
/** Aliases can make a document of a few lines grow without end. */
const MOST_NODES = 200_000;
const LONGEST = 1_000_000;
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const TRUES = new Set(["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]);
const FALSES = new Set(["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]);
const INFINITIES = new Map([
    [".inf", Infinity],
    [".Inf", Infinity],
    [".INF", Infinity],
    ["+.inf", Infinity],
    ["-.inf", -Infinity],
    ["-.Inf", -Infinity],
]);
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(\.\d+)?\s*(Z|[+-]\d\d?(?::?\d\d)?)?$/;
/** Dates become timestamps: a trap for the `Version` of policies, and what terraform does. */
function timestamp(written) {
    const two = (part) => (part ?? "").padStart(2, "0");
    const date = DATE.exec(written);
    if (date !== null)
        return `${date[1] ?? ""}-${two(date[2])}-${two(date[3])}T00:00:00Z`;
    const time = TIME.exec(written);
    if (time === null)
        return undefined;
    const zone = time[8] === undefined || time[8] === "Z" || /^[+-]00?(?::?00)?$/.test(time[8]) ? "Z" : time[8];
    const fraction = (time[7] ?? "").replace(/\.?0+$/, "");
    return `${time[1] ?? ""}-${two(time[2])}-${two(time[3])}T${two(time[4])}:${time[5] ?? ""}:${time[6] ?? ""}${fraction}${zone}`;
}
function plainScalar(written) {
    if (NULLS.has(written))
        return _values_js__WEBPACK_IMPORTED_MODULE_4__/* .NULL */ .Cq;
    if (TRUES.has(written))
        return _values_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUE */ .rT;
    if (FALSES.has(written))
        return _values_js__WEBPACK_IMPORTED_MODULE_4__/* .FALSE */ .W8;
    const infinity = INFINITIES.get(written);
    if (infinity !== undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(infinity);
    const radix = /^([+-]?)(0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+)$/.exec(written);
    if (radix !== null) {
        const magnitude = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(BigInt(radix[2] ?? "0").toString());
        const negative = radix[1] === "-" && magnitude !== undefined ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(`-${BigInt(radix[2] ?? "0")}`) : magnitude;
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(negative ?? 0);
    }
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) {
        const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written);
        if (value !== undefined)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(value);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(timestamp(written) ?? written);
}
function scalar(node) {
    const written = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (node.tag === "tag:yaml.org,2002:str" || node.tag === "!")
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(written);
    if (node.type !== "PLAIN" && node.tag === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(written);
    if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`unsupported tag "${node.tag}"`);
    return plainScalar(written);
}
function keyText(node, walk, depth) {
    const key = build(node, walk, depth);
    if (key.kind === "string")
        return key.value;
    // `on` is a truth value as a key too.
    if (key.kind === "bool")
        return String(key.value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.source === "string")
        return node.source;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("a mapping key must be a text");
}
function build(node, walk, depth) {
    walk.nodes += 1;
    if (walk.nodes > MOST_NODES)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("the YAML document is too large");
    if (depth > DEEPEST)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("the YAML document is nested too deeply");
    if (node === null || node === undefined)
        return _values_js__WEBPACK_IMPORTED_MODULE_4__/* .NULL */ .Cq;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = node.resolve(walk.document);
        return target === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`unknown anchor "${node.source}"`) : build(target, walk, depth + 1);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return scalar(node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PV)(node.items.map((item) => build(item, walk, depth + 1)));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("unsupported YAML");
    const entries = new Map();
    const merged = [];
    for (const { key, value } of node.items) {
        const isMerge = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === "PLAIN" && key.value === "<<";
        if (isMerge)
            merged.push(build(value, walk, depth + 1));
        else
            entries.set(keyText(key, walk, depth + 1), build(value, walk, depth + 1));
    }
    // What the mapping says itself wins over what it merges.
    for (const source of merged.flatMap((value) => (value.kind === "tuple" ? value.items : [value]))) {
        if (source.kind !== "object")
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("only mappings can be merged");
        for (const [key, value] of source.entries)
            if (!entries.has(key))
                entries.set(key, value);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(entries);
}
/**
 * Decodes YAML the way terraform does (YAML 1.2 with the scalars of 1.1: `yes` is true, dates are timestamps).
 *
 * @throws EvaluationError for what terraform refuses
 */
function decodeYaml(written) {
    (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLength */ .Nv)(written.length);
    if (written.length > LONGEST)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("the YAML document is too large");
    // Flow collections nested by the thousand exhaust the library's stack.
    const deepest = /(?:[[{]\s*){200}/.test(written) || /^ {400}/m.test(written);
    if (deepest)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("the YAML document is nested too deeply");
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(written, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
    if (!Array.isArray(documents) || documents.length === 0)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("missing start of document");
    const [document, ...others] = documents;
    if (document === undefined)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("missing start of document");
    const [error] = document.errors;
    if (error !== undefined)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(error.message.split("\n")[0] ?? "invalid YAML");
    if (others.length > 0)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("unexpected extra content after value");
    return build(document.contents, { document, nodes: 0 }, 0);
}


/***/ })

};

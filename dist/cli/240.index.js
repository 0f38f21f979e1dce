export const id = 240;
export const ids = [240];
export const modules = {

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function isSurrogate(code) {
    return code >= 0xd800 && code <= 0xdfff;
}
/**
 * Compares two texts as Terraform does: by their UTF-8 bytes, which is by code points. JavaScript's own order differs where
 * a surrogate pair meets a character from U+E000 on.
 */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left === right)
            continue;
        const leftIsPair = isSurrogate(left);
        return leftIsPair === isSurrogate(right) ? left - right : leftIsPair ? 1 : -1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ moduleAddressOf),
/* harmony export */   Mw: () => (/* binding */ modulePath),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   a2: () => (/* binding */ moduleSteps),
/* harmony export */   n5: () => (/* binding */ lastKeyOf),
/* harmony export */   r2: () => (/* binding */ resourceNameOf)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);

/**
 * The calls of a module address: `module.db["eu"].module.proxy` is `db` with the key `eu`, then `proxy`. None for the root
 * module, whose address is empty.
 */
function moduleSteps(address) {
    const segments = segmentsOf(address);
    const steps = [];
    for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
        const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
        steps.push({ name, key: keyOf(suffix) });
    }
    return steps;
}
/** The names of the calls of a module address. */
function modulePath(address) {
    return moduleSteps(address).map(({ name }) => name);
}
/** The address of the module that an address is in; empty for the root module. */
function moduleAddressOf(address) {
    const segments = segmentsOf(address);
    const names = [];
    for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
        const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
        names.push(`module.${name}${suffix}`);
    }
    return names.join(".");
}
/** The key that an address ends in. */
function lastKeyOf(address) {
    return keyOf(segmentsOf(address).at(-1)?.suffix ?? "");
}
/** The name of the resource in its block, the last of an address. */
function resourceNameOf(address) {
    return segmentsOf(address).at(-1)?.name ?? "";
}
/** Keys in Terraform's order: numbers by size, then texts. */
function compareKeys(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return a - b;
    if (typeof a === "string" && typeof b === "string")
        return (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b);
    return typeof a === "number" ? -1 : 1;
}
/** The dotted parts of an address; dots within the quotes of a key separate nothing. */
function segmentsOf(address) {
    const segments = [];
    const pattern = /([^.[\]]+)((?:\["(?:[^"\\]|\\.)*"\]|\[[^\]"]*\])?)(?:\.|$)/y;
    for (let match = pattern.exec(address); match !== null; match = pattern.exec(address)) {
        const [, name = "", suffix = ""] = match;
        segments.push({ name, suffix });
        if (pattern.lastIndex === address.length)
            break;
    }
    return segments;
}
/** Reads back what `indexSuffix` writes. */
function keyOf(suffix) {
    if (suffix === "")
        return undefined;
    const inner = suffix.slice(1, -1);
    if (!inner.startsWith('"'))
        return Number(inner);
    let text;
    try {
        text = JSON.parse(inner);
    }
    catch {
        return inner.slice(1, -1);
    }
    return String(text).replace(/([$%])\1\{/g, "$1{");
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/* harmony import */ var _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);

/** Plans and documents in them have some ten levels; what goes deeper is made to overflow a stack. */
const DEEPEST = 300;
/** Whether a JSON text has more levels than are read. */
function isTooDeep(text) {
    let depth = 0;
    let isQuoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charCodeAt(index);
        if (isQuoted) {
            if (character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_)
                index += 1;
            else if (character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
                isQuoted = false;
        }
        else if (character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
            isQuoted = true;
        else if (character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv || character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL) {
            depth += 1;
            if (depth > DEEPEST)
                return true;
        }
        else if (character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc || character === _document_json_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACKET */ .wt)
            depth -= 1;
    }
    return false;
}


/***/ }),

/***/ 1240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanFile: () => (/* binding */ readPlanFile)
});

// UNUSED EXPORTS: LARGEST_PLAN

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/terraform/plan/address.js
var plan_address = __webpack_require__(3171);
// EXTERNAL MODULE: ./build/terraform/plan/depth.js
var depth = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/terraform/plan/plan.js
var plan = __webpack_require__(8764);
;// CONCATENATED MODULE: ./build/terraform/plan/read.js




/** How to make what is wanted. */
const REMEDY = "make it with: terraform plan -out=tfplan, then terraform show -json tfplan > plan.json";
const json = schemas/* custom */.IeY();
const change = schemas/* object */.Ikc({
    address: schemas/* string */.YjP(),
    previous_address: schemas/* string */.YjP().optional(),
    module_address: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    index: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    deposed: schemas/* string */.YjP().optional(),
    change: schemas/* object */.Ikc({
        actions: schemas/* array */.YOg(schemas/* string */.YjP()),
        before: json.optional(),
        after: json.optional(),
        after_unknown: json.optional(),
        before_sensitive: json.optional(),
        after_sensitive: json.optional(),
    }),
});
/** The parts of a plan that are read; newer versions may have more. */
const read_document = schemas/* object */.Ikc({
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: json.optional() })).optional(),
    resource_changes: schemas/* array */.YOg(change).optional(),
    complete: schemas/* boolean */.zMY().optional(),
});
/**
 * Reads the JSON form of a plan.
 *
 * @param bytes of the file
 * @param name what messages call it: the path that was given
 */
function readPlan(bytes, name) {
    const wrong = (what, remedy = REMEDY) => ({ ok: false, name, message: `${what}; ${remedy}` });
    if (bytes.length === 0)
        return wrong(`The plan "${name}" is empty`);
    // A zip archive: https://developer.hashicorp.com/terraform/internals/json-format
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
        return wrong(`"${name}" is a plan in Terraform's own format, not in JSON`, `convert it: terraform show -json tfplan > plan.json`);
    }
    const text = textOf(bytes);
    if ((0,depth/* isTooDeep */.f)(text))
        return wrong(`The plan "${name}" is nested deeper than any plan`);
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return wrong(`The plan "${name}" is not JSON`);
    }
    const found = root;
    if (!(0,plan/* isJsonObject */.OW)(found))
        return wrong(`"${name}" is not a Terraform plan in JSON`);
    const unfit = unfitFor(found, name);
    if (unfit !== undefined)
        return wrong(unfit);
    const parsed = read_document.safeParse(found);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return wrong(`The plan "${name}" is not as Terraform writes it, at ${issue?.path.join(".") ?? "its top"}`);
    }
    return { ok: true, plan: planOf(name, found, parsed.data) };
}
/** Windows PowerShell writes UTF-16 where a command's output is sent to a file. */
function textOf(bytes) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
/** Why a JSON document cannot be used as a plan; `undefined` when it can. */
function unfitFor(root, name) {
    if (root["@level"] !== undefined)
        return `"${name}" is the log of "terraform plan -json", not the plan`;
    const version = root.format_version;
    const hasPlan = root.planned_values !== undefined || root.resource_changes !== undefined;
    const isState = root.values !== undefined || (root.lineage !== undefined && root.serial !== undefined);
    if (!hasPlan && isState)
        return `"${name}" is a Terraform state, not a plan`;
    if (typeof version !== "string" || !hasPlan)
        return `"${name}" is not a Terraform plan in JSON`;
    if (!/^(?:0|1)\.\d+$/.test(version))
        return `The format ${JSON.stringify(version)} of the plan "${name}" is not known here`;
    if (root.errored === true)
        return `The plan "${name}" ended with errors, so that it is not whole`;
    return undefined;
}
function planOf(name, root, parsed) {
    const changes = (parsed.resource_changes ?? []).filter(({ deposed }) => deposed === undefined);
    const configuration = memberOf(memberOf(root, "configuration"), "root_module");
    return {
        name,
        isComplete: parsed.complete !== false,
        variables: new Map(Object.entries(parsed.variables ?? {}).map(([key, { value }]) => [key, value ?? null])),
        sensitiveVariables: sensitiveNames(memberOf(configuration, "variables")),
        changes: changes.filter(({ mode }) => mode === "managed").map(changeOf),
        data: dataOf(memberOf(memberOf(memberOf(root, "prior_state"), "values"), "root_module"), changes),
        configuration: configuration === undefined ? undefined : configuredModule(configuration),
    };
}
function changeOf(given) {
    const { before, after, after_unknown, before_sensitive, after_sensitive, actions } = given.change;
    const isGone = actions.every((action) => action === "delete" || action === "forget");
    const isKept = actions.every((action) => action === "no-op" || action === "update");
    return {
        ...instanceOf(given),
        previousAddress: given.previous_address ?? given.address,
        before: (0,plan/* isJsonObject */.OW)(before) ? { value: before, unknown: undefined, sensitive: before_sensitive } : undefined,
        after: isGone || !(0,plan/* isJsonObject */.OW)(after) ? undefined : { value: after, unknown: after_unknown, sensitive: after_sensitive },
        isKept: isKept && (0,plan/* isJsonObject */.OW)(before),
    };
}
function instanceOf({ address, module_address, type, name, index }) {
    return { address, module: module_address ?? (0,plan_address/* moduleAddressOf */.KX)(address), type, name, key: keyOf(index) };
}
function keyOf(index) {
    return index ?? undefined;
}
/** Data sources that were read while the plan was made, then those that will be read while it is applied. */
function dataOf(root, changes) {
    const found = new Map();
    const modules = [root];
    for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
        for (const resource of listIn(module, "resources")) {
            const address = memberOf(resource, "address");
            const type = memberOf(resource, "type");
            const name = memberOf(resource, "name");
            if (memberOf(resource, "mode") !== "data")
                continue;
            if (typeof address !== "string" || typeof type !== "string" || typeof name !== "string")
                continue;
            const state = {
                value: memberOf(resource, "values"),
                unknown: undefined,
                sensitive: memberOf(resource, "sensitive_values"),
            };
            found.set(address, { address, module: (0,plan_address/* moduleAddressOf */.KX)(address), type, name, key: (0,plan_address/* lastKeyOf */.n5)(address), state });
        }
        modules.push(...listIn(module, "child_modules"));
    }
    for (const given of changes) {
        const { after, after_unknown, after_sensitive } = given.change;
        if (given.mode !== "data" || !(0,plan/* isJsonObject */.OW)(after))
            continue;
        found.set(given.address, {
            ...instanceOf(given),
            state: { value: after, unknown: after_unknown, sensitive: after_sensitive },
        });
    }
    return found;
}
function sensitiveNames(variables) {
    return new Set(entriesOf(variables).flatMap(([name, variable]) => (memberOf(variable, "sensitive") === true ? [name] : [])));
}
function configuredModule(module) {
    const resources = listIn(module, "resources").flatMap((resource) => {
        const address = memberOf(resource, "address");
        if (typeof address !== "string")
            return [];
        return [[address, argumentReferences(memberOf(resource, "expressions"))]];
    });
    const calls = entriesOf(memberOf(module, "module_calls")).map(([name, call]) => [
        name,
        {
            arguments: argumentReferences(memberOf(call, "expressions")),
            module: configuredModule(memberOf(call, "module") ?? {}),
        },
    ]);
    return { resources: new Map(resources), calls: new Map(calls) };
}
/** The names that arguments refer to; none for one that is constant or a block. */
function argumentReferences(expressions) {
    return new Map(entriesOf(expressions).map(([name, expression]) => {
        const references = listIn(expression, "references").filter((reference) => typeof reference === "string");
        return [name, references];
    }));
}
function memberOf(value, key) {
    return (0,plan/* isJsonObject */.OW)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function entriesOf(value) {
    return (0,plan/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
}
function listIn(value, key) {
    const list = memberOf(value, key);
    return (0,plan/* isJsonArray */.Md)(list) ? list : [];
}

;// CONCATENATED MODULE: ./build/terraform/plan/file.js


/** Plans hold every attribute of every resource twice; a larger one than this is not read. */
const LARGEST_PLAN = 100 * 1024 * 1024;
/**
 * Reads a plan from disk.
 *
 * @param path of the file
 * @param name what messages call it
 */
function readPlanFile(path, name) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > LARGEST_PLAN) {
            const message = `The plan "${name}" has more than ${LARGEST_PLAN / 1024 / 1024} MB; plan its root module in parts`;
            return { ok: false, name, message };
        }
        return readPlan((0,external_node_fs_.readFileSync)(path), name);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
        const message = `The plan "${name}" cannot be read (${code}); name the file that "terraform show -json tfplan" wrote`;
        return { ok: false, name, message };
    }
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Nd: () => (/* binding */ plannedMember),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TW: () => (/* binding */ plannedAttribute),
/* harmony export */   mP: () => (/* binding */ hasMark)
/* harmony export */ });
const NOTHING = { value: undefined, unknown: undefined, sensitive: undefined };
/** What a plan says of a member of a value. */
function plannedMember(planned, step) {
    // What is sensitive or unknown as a whole is so in all its members.
    return {
        value: jsonMember(planned.value, step),
        unknown: planned.unknown === true ? true : jsonMember(planned.unknown, step),
        sensitive: planned.sensitive === true ? true : jsonMember(planned.sensitive, step),
    };
}
/** What a plan says of an attribute of an instance; nothing without one. */
function plannedAttribute(state, name) {
    return state === undefined ? NOTHING : plannedMember(state, name);
}
function jsonMember(json, step) {
    if (typeof json !== "object" || json === null)
        return undefined;
    if (isJsonArray(json))
        return typeof step === "number" ? json[step] : undefined;
    return Object.hasOwn(json, step) ? json[step] : undefined;
}
/** `Array.isArray` for what cannot be changed. */
function isJsonArray(json) {
    return Array.isArray(json);
}
function isJsonObject(json) {
    return typeof json === "object" && json !== null && !Array.isArray(json);
}
/** Whether `true` is anywhere in a tree of marks. */
function hasMark(marks) {
    if (typeof marks !== "object" || marks === null)
        return marks === true;
    return (isJsonArray(marks) ? marks : Object.values(marks)).some(hasMark);
}


/***/ })

};

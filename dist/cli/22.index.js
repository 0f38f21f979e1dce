export const id = 22;
export const ids = [22];
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

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   ZN: () => (/* binding */ EvaluationError),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/**
 * An expression that has no value. It never leaves the evaluator: `evaluateExpression` turns it into a problem and an
 * unknown value, `try` and `can` catch it.
 */
class EvaluationError extends Error {
    node;
    isStatic;
    severity;
    /**
     * @param message what is wrong
     * @param node where, when it is not the place of the call that fails
     * @param isStatic true for what Terraform finds before it evaluates (a reference to something undeclared), which `try`
     *   does not hide
     */
    constructor(message, node, isStatic = false, 
    /** A warning where the cause may be gone when terraform runs. */
    severity = "error") {
        super(message);
        this.node = node;
        this.isStatic = isStatic;
        this.severity = severity;
        this.name = "EvaluationError";
    }
}
/** Throws an {@link EvaluationError}. */
function fail(message, node) {
    throw new EvaluationError(message, node);
}
/**
 * The result, or `undefined` where it cannot be evaluated: for what is only a help and may not exist at all.
 *
 * @throws EvaluationError for what terraform finds before it evaluates
 */
function attempt(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (error instanceof EvaluationError && !error.isStatic)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Im: () => (/* binding */ configurationFolders),
/* harmony export */   Jl: () => (/* binding */ isForeignFolder),
/* harmony export */   LY: () => (/* binding */ automaticVariableFiles),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   lJ: () => (/* binding */ isConfigurationFile),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qk: () => (/* binding */ isVariablesFile),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   ug: () => (/* binding */ moduleFiles),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export baseName */
/** Longest first, so that a name has one ending. */
const ENDINGS = [".tofu.json", ".tf.json", ".tofu", ".tf"];
/** OpenTofu's ending to Terraform's: a file of the former hides the file of the same name with the latter. */
const HIDES = { ".tofu": ".tf", ".tofu.json": ".tf.json" };
/** Folders that hold downloads and other people's code: their modules count only where something calls them. */
const FOREIGN_FOLDER = /(?:^|\/)(?:\.terraform|\.terragrunt-cache|\.git|node_modules|vendor|\.external_modules)(?:\/|$)/;
/** Whether a path is a Terraform or OpenTofu configuration file (not a test, not values of variables). */
function isConfigurationFile(path) {
    const name = baseName(path);
    return endingOf(name) !== undefined && !isIgnored(name);
}
/** Whether a path has the ending of files that hold the values of variables. */
function isVariablesFile(path) {
    return /\.tfvars(?:\.json)?$/.test(path);
}
/** Whether a folder holds downloaded or vendored code, which is nobody's root module. */
function isForeignFolder(folder) {
    return FOREIGN_FOLDER.test(folder);
}
/** Sorts the files of one folder into those that make up its module. */
function moduleFiles(paths) {
    const names = new Set(paths.map(baseName));
    const primary = [];
    const override = [];
    for (const path of [...paths].sort(byCodeUnits)) {
        const name = baseName(path);
        const ending = endingOf(name);
        if (ending === undefined || isIgnored(name))
            continue;
        const stem = name.slice(0, -ending.length);
        if (isHidden(stem, ending, names))
            continue;
        (stem === "override" || stem.endsWith("_override") ? override : primary).push(path);
    }
    return { primary, override };
}
/**
 * The files that give values to the variables of a root module without being asked for, weakest first: `terraform.tfvars`,
 * `terraform.tfvars.json`, then `*.auto.tfvars` and `*.auto.tfvars.json` mixed, by name.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
function automaticVariableFiles(paths) {
    const named = (name) => paths.filter((path) => baseName(path) === name);
    // Hidden ones too, unlike configuration files.
    const automatic = paths.filter((path) => /\.auto\.tfvars(?:\.json)?$/.test(path));
    return [...named("terraform.tfvars"), ...named("terraform.tfvars.json"), ...automatic.sort(byCodeUnits)];
}
/** Every folder of the tree that has configuration files, sorted; `.` for the root. */
function configurationFolders(tree) {
    const folders = new Set();
    for (const { path } of tree.entries)
        if (isConfigurationFile(path))
            folders.add(folderOf(path));
    return [...folders].sort(byCodeUnits);
}
/** The folder of a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "." : path.slice(0, slash);
}
/** A path below a folder of the tree. */
function joinPath(folder, name) {
    return folder === "." ? name : `${folder}/${name}`;
}
/**
 * Resolves a relative path against a folder of the tree. Gives `undefined` when it leaves the tree, which is never followed.
 */
function resolvePath(folder, relative) {
    const segments = folder === "." ? [] : folder.split("/");
    for (const segment of relative.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.length === 0 ? "." : segments.join("/");
}
/** The path of a folder as seen from another one, as `path.module` gives it: `modules/db`, `../modules/db`, `.`. */
function relativePath(from, to) {
    const start = from === "." ? [] : from.split("/");
    const end = to === "." ? [] : to.split("/");
    let shared = 0;
    while (shared < start.length && start[shared] === end[shared])
        shared++;
    const path = [...start.slice(shared).map(() => ".."), ...end.slice(shared)];
    return path.length === 0 ? "." : path.join("/");
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** Compares texts as Go sorts file names: by their bytes, for which code units are near enough. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function endingOf(name) {
    return ENDINGS.find((ending) => name.endsWith(ending) && name.length > ending.length);
}
/** Editors' backup and lock files: https://github.com/hashicorp/terraform/blob/main/internal/configs/parser_config_dir.go */
function isIgnored(name) {
    return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
}
function isHidden(stem, ending, names) {
    return ENDINGS.some((other) => HIDES[other] === ending && names.has(stem + other));
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createParseCache: () => (/* reexport */ terraform_cache.createParseCache),
  evaluateTerraform: () => (/* binding */ evaluateTerraform),
  findRoots: () => (/* reexport */ findRoots),
  functionsFor: () => (/* binding */ terraform_functionsFor)
});

// EXTERNAL MODULE: ./build/terraform/types.js
var terraform_types = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/terraform/compare-text.js
var compare_text = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/terraform/numbers.js
var numbers = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/terraform/number-format.js
/** The number formats of Go's `fmt` package that Terraform's `format` is built on (https://pkg.go.dev/fmt). */

function infinity(value) {
    return value === Infinity ? "+Inf" : value === -Infinity ? "-Inf" : undefined;
}
function exponentText(decimal, places) {
    const { digits, point, negative } = decimal;
    const exponent = digits === "" ? 0 : point - 1;
    const head = digits === "" ? "0" : digits.charAt(0);
    const tail = digits.slice(1).padEnd(places, "0").slice(0, places);
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${negative ? "-" : ""}${head}${tail === "" ? "" : `.${tail}`}e${exponent < 0 ? "-" : "+"}${size}`;
}
/** `%f`: no exponent, with the given number of digits behind the point. */
function formatFixed(value, places) {
    const infinite = infinity(value);
    if (infinite !== undefined)
        return infinite;
    const exact = (0,numbers/* exactDecimal */.Z5)(value);
    return (0,numbers/* decimalText */.Nx)((0,numbers/* roundDecimal */.QQ)(exact, exact.point + places), places);
}
/** `%e`: one digit before the point, the given number behind it. */
function formatExponent(value, places) {
    const infinite = infinity(value);
    if (infinite !== undefined)
        return infinite;
    return exponentText((0,numbers/* roundDecimal */.QQ)((0,numbers/* exactDecimal */.Z5)(value), places + 1), places);
}
/** `%g`: with exponent when the number is very small or needs more than the given digits; the shortest form by default. */
function formatGeneral(value, precision) {
    const infinite = infinity(value);
    if (infinite !== undefined)
        return infinite;
    const significant = precision === 0 ? 1 : precision;
    const decimal = significant === undefined ? (0,numbers/* shortestDecimal */.gI)(value) : (0,numbers/* roundDecimal */.QQ)((0,numbers/* exactDecimal */.Z5)(value), significant);
    const { digits, point } = decimal;
    let limit = significant ?? 6;
    if (significant !== undefined && limit > digits.length && digits.length >= point)
        limit = digits.length;
    const exponent = point - 1;
    if (digits !== "" && (exponent < -4 || exponent >= limit))
        return exponentText(decimal, digits.length - 1);
    return (0,numbers/* decimalText */.Nx)(decimal);
}

// EXTERNAL MODULE: ./build/terraform/values.js
var terraform_values = __webpack_require__(1769);
;// CONCATENATED MODULE: ./build/terraform/equality.js





/** Whether the known ends of a text contradict the characters of another. */
function textContradicts(pieces, value) {
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (first?.kind === "literal" && !value.startsWith(first.value))
        return true;
    if (last?.kind === "literal" && !value.endsWith(last.value))
        return true;
    const literal = pieces.reduce((length, piece) => length + (piece.kind === "literal" ? piece.value.length : 0), 0);
    return literal > value.length;
}
function onlyReference(value) {
    const [piece, ...rest] = value.text ?? [];
    if (piece?.kind !== "reference" || rest.length > 0 || piece.reference.derived === true)
        return undefined;
    return `${piece.reference.address}\0${piece.reference.attribute}`;
}
function unknownEquals(a, b) {
    if (b.kind === "null")
        return a.notNull ? false : undefined;
    if (b.kind === "unknown") {
        const reference = onlyReference(a);
        return reference !== undefined && reference === onlyReference(b) ? true : undefined;
    }
    if (a.members !== undefined && b.kind !== "object" && b.kind !== "map")
        return false;
    if (a.type.kind !== "dynamic" && a.type.kind !== b.kind)
        return false;
    if (b.kind === "string" && a.text !== undefined && textContradicts(a.text, b.value))
        return false;
    return undefined;
}
/** Combines the answers for members: one difference decides. */
function equality_all(answers) {
    let result = true;
    for (const answer of answers) {
        if (answer === false)
            return false;
        result = answer === undefined ? undefined : result;
    }
    return result;
}
function* pairs(a, b) {
    for (const [index, item] of a.entries()) {
        const other = b[index];
        yield other === undefined ? false : equals(item, other);
    }
}
function* entryPairs(a, b) {
    for (const [key, item] of a) {
        const other = b.get(key);
        yield other === undefined ? false : equals(item, other);
    }
}
function elementTypesDiffer(a, b) {
    return a.kind !== "dynamic" && b.kind !== "dynamic" && !(0,terraform_types/* typesEqual */.s8)(a, b);
}
function setsEqual(a, b) {
    const known = (items) => items.every((item) => equals(item, item) === true);
    if (known(a.items) && known(b.items))
        return a.items.length === b.items.length && equality_all(pairs(a.items, b.items));
    // An unknown member may turn out to be any other.
    const missing = (items, others) => items.some((item) => others.every((other) => equals(item, other) === false));
    return missing(a.items, b.items) || missing(b.items, a.items) ? false : undefined;
}
/**
 * Whether two values are equal, without any conversion: values of different types never are, except nulls. `undefined` when
 * something unknown decides it.
 */
function equals(a, b) {
    if (a.kind === "unknown")
        return unknownEquals(a, b);
    if (b.kind === "unknown")
        return unknownEquals(b, a);
    switch (a.kind) {
        case "null":
            return b.kind === "null";
        case "string":
            return b.kind === "string" && a.value === b.value;
        case "bool":
            return b.kind === "bool" && a.value === b.value;
        case "number":
            return b.kind === "number" && (0,numbers/* compareNumbers */.S$)(a.value, b.value) === 0;
        case "tuple":
            return b.kind === "tuple" && a.items.length === b.items.length && equality_all(pairs(a.items, b.items));
        case "list":
            if (b.kind !== "list" || elementTypesDiffer(a.element, b.element))
                return false;
            return a.items.length === b.items.length && equality_all(pairs(a.items, b.items));
        case "set":
            return b.kind === "set" && !elementTypesDiffer(a.element, b.element) && setsEqual(a, b);
        case "map":
            if (b.kind !== "map" || elementTypesDiffer(a.element, b.element))
                return false;
            return a.entries.size === b.entries.size && equality_all(entryPairs(a.entries, b.entries));
        case "object":
            return b.kind === "object" && a.entries.size === b.entries.size && equality_all(entryPairs(a.entries, b.entries));
    }
}
/**
 * A text that orders structured members of a set as cty does (`makeSetHashBytes` in
 * https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go).
 */
function orderKey(value) {
    switch (value.kind) {
        case "unknown":
            return "?";
        case "null":
            return "~";
        case "string":
            return JSON.stringify(value.value);
        case "number":
            return formatGeneral(value.value, 10);
        case "bool":
            return value.value ? "T" : "F";
        case "list":
        case "set":
            return `[${value.items.map((item) => `${orderKey(item)};`).join("")}]`;
        case "tuple":
            return `<${value.items.map((item) => `${orderKey(item)};`).join("")}>`;
        case "map":
            return `{${sortedEntries(value.entries, (key, item) => `${JSON.stringify(key)}:${orderKey(item)};`)}}`;
        case "object":
            return `<${sortedEntries(value.entries, (_, item) => `${orderKey(item)};`)}>`;
    }
}
function sortedEntries(entries, write) {
    let result = "";
    for (const key of (0,terraform_values/* sortedKeys */.Mf)(entries)) {
        const item = entries.get(key);
        if (item !== undefined)
            result += write(key, item);
    }
    return result;
}
function rank(value) {
    return value.kind === "unknown" ? 2 : value.kind === "null" ? 1 : 0;
}
function compareMembers(a, b) {
    const order = rank(a) - rank(b);
    if (order !== 0)
        return order;
    if (a.kind === "string" && b.kind === "string")
        return (0,compare_text/* compareText */.n)(a.value, b.value);
    if (a.kind === "number" && b.kind === "number")
        return (0,numbers/* compareNumbers */.S$)(a.value, b.value);
    return (0,compare_text/* compareText */.n)(orderKey(a), orderKey(b));
}
/** A set of items that have the given type: sorted as Terraform goes through them, each known one once. */
function makeSet(element, items, from) {
    const sorted = [...items].sort(compareMembers);
    const distinct = [];
    let group = 0;
    for (const item of sorted) {
        const last = distinct[distinct.length - 1];
        // Members that compare as the same stand together, but need not be equal.
        if (last !== undefined && compareMembers(last, item) !== 0)
            group = distinct.length;
        if (!distinct.slice(group).some((known) => equals(known, item) === true))
            distinct.push(item);
    }
    return (0,terraform_values/* setOfType */.kC)(element, distinct, from);
}

;// CONCATENATED MODULE: ./build/terraform/choices.js



/** With more, nobody asks for each. */
const MOST_CHOICES = 16;
/**
 * A value that is one of some candidates: that itself when all are the same, else an unknown one, which keeps what they have
 * in common and, when each can be told, all of them.
 */
function oneOf(candidates, because) {
    const [first, ...others] = candidates;
    if (first === undefined)
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because);
    if ((0,terraform_values/* isWhollyKnown */.nH)(first) && others.every((other) => (0,terraform_values/* isWhollyKnown */.nH)(other) && equals(first, other) === true))
        return first;
    const references = candidates.map(terraform_values/* referencesOf */.CL).reduce(terraform_values/* mergeReferences */.xK, undefined);
    return (0,terraform_values/* unknown */.L5)(commonType(candidates), because, {
        notNull: candidates.every(isNotNull),
        choices: choicesAmong(candidates),
        from: references && { references },
    });
}
/** The type of all candidates, when it is the same; nothing converts them to one. */
function commonType([first, ...others]) {
    const type = first === undefined ? terraform_types/* DYNAMIC */.u5 : (0,terraform_values/* typeOf */.QP)(first);
    return others.every((other) => (0,terraform_types/* typesEqual */.s8)((0,terraform_values/* typeOf */.QP)(other), type)) ? type : terraform_types/* DYNAMIC */.u5;
}
function isNotNull(value) {
    return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}
/**
 * All that a value may be that is one of some candidates; `undefined` when that cannot be told, or is too much. They are known,
 * or fixed by another resource.
 */
function choicesAmong(candidates) {
    const choices = [];
    for (const value of candidates) {
        if (value.kind === "unknown" && value.choices !== undefined)
            choices.push(...value.choices);
        else if ((0,terraform_values/* isWhollyKnown */.nH)(value) || isFixed(value))
            choices.push(value);
        else
            return undefined;
    }
    return choices.length > MOST_CHOICES ? undefined : choices;
}
/** Whether a value is what another resource fixes at apply. */
function isFixed(value) {
    return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}

// EXTERNAL MODULE: ./build/terraform/errors.js
var errors = __webpack_require__(4084);
;// CONCATENATED MODULE: ./build/terraform/convert.js
/**
 * Conversion of values between types and unification of types, after cty's `convert` package
 * (https://github.com/zclconf/go-cty/blob/main/docs/convert.md).
 *
 * `dynamic` gives way to any other type here: it stands for a bare null, or for an unknown value of unknown type.
 */





function unifyPrimitives(types) {
    const [first] = types;
    if (first === undefined)
        return undefined;
    if (types.every((type) => type.kind === first.kind))
        return first;
    // Every primitive has a text; a number and a bool have nothing else in common.
    return types.some((type) => type.kind === "string") ? terraform_types/* STRING */.An : undefined;
}
/** The types of the members of a structure or collection; none for others. */
function memberTypes(type) {
    switch (type.kind) {
        case "list":
        case "set":
        case "map":
            return [type.element];
        case "tuple":
            return type.elements;
        case "object":
            return [...type.attributes.values()];
        case "dynamic":
        case "string":
        case "number":
        case "bool":
            return [];
    }
}
function unifyToCollection(kind, types) {
    const element = unify(types.flatMap(memberTypes));
    if (element === undefined)
        return undefined;
    // An open element type is that of each value alone, which must have one.
    const isOpen = element.kind === "dynamic" && !types.every((type) => oneType(kind, memberTypes(type)) !== undefined);
    return isOpen ? undefined : { kind, element };
}
/** The type that a collection gives its elements: an open one only when all of them are open. */
function oneType(kind, types) {
    // Beside a structure a null without a type leaves open what list there would be.
    if (kind !== "map" && types.some((type) => type.kind === "dynamic") && types.some(isStructure))
        return undefined;
    const unified = unify(types);
    return unified?.kind === "dynamic" && !types.every((type) => type.kind === "dynamic") ? undefined : unified;
}
function unifyObjects(types) {
    const [first] = types;
    if (first === undefined)
        return undefined;
    const names = [...first.attributes.keys()];
    const alike = types.every((type) => type.attributes.size === names.length && names.every((name) => type.attributes.has(name)));
    if (!alike)
        return unifyToCollection("map", types);
    const attributes = new Map();
    for (const name of names) {
        const type = unify(types.map((candidate) => candidate.attributes.get(name) ?? terraform_types/* DYNAMIC */.u5));
        if (type === undefined)
            return undefined;
        attributes.set(name, type);
    }
    return { kind: "object", attributes };
}
function unifyTuples(types) {
    const [first] = types;
    if (first === undefined)
        return undefined;
    if (!types.every((type) => type.elements.length === first.elements.length))
        return unifyToCollection("list", types);
    const elements = [];
    for (let index = 0; index < first.elements.length; index += 1) {
        const type = unify(types.map((candidate) => candidate.elements[index] ?? terraform_types/* DYNAMIC */.u5));
        if (type === undefined)
            return undefined;
        elements.push(type);
    }
    return { kind: "tuple", elements };
}
/** The type that values of all given types can be converted to, or `undefined` when there is none. */
function unify(types) {
    const decided = types.filter((type) => type.kind !== "dynamic");
    const [first] = decided;
    if (first === undefined)
        return terraform_types/* DYNAMIC */.u5;
    if (decided.every((type) => type === first))
        return first;
    if (decided.every(terraform_types/* isPrimitive */.sO))
        return unifyPrimitives(decided) ?? withOpen(types);
    const kinds = new Set(decided.map((type) => type.kind));
    const only = (...allowed) => [...kinds].every((kind) => allowed.includes(kind));
    if (only("object"))
        return unifyObjects(decided.filter((type) => type.kind === "object"));
    if (only("tuple"))
        return unifyTuples(decided.filter((type) => type.kind === "tuple"));
    if (only("map", "object"))
        return unifyToCollection("map", decided);
    if (only("list", "tuple"))
        return unifyToCollection("list", decided);
    if (only("set"))
        return unifyToCollection("set", decided);
    if (only("object", "tuple"))
        return undefined;
    const preferred = only("set", "list", "tuple") ? preferredOf(decided) : undefined;
    return preferred ?? withOpen(types);
}
/** Where nothing suits all, a type that is open does: each value keeps its own. */
function withOpen(types) {
    return types.some(({ kind }) => kind === "dynamic") ? terraform_types/* DYNAMIC */.u5 : undefined;
}
/** Which element type gives way: everything has a text, and what is open takes any type. */
function preference(type) {
    if (type.kind === "list" || type.kind === "set")
        return preference(type.element);
    return type.kind === "string" ? 0 : type.kind === "dynamic" ? 2 : 1;
}
/**
 * The one of the given types that the others are converted to: a list before a set. No type is made of both, so that
 * the conversion of a value can fail.
 */
function preferredOf(types) {
    const rank = ({ kind }) => (kind === "list" ? 0 : 1);
    return types
        .filter(({ kind }) => kind === "list" || kind === "set")
        .sort((a, b) => rank(a) - rank(b) || preference(a) - preference(b))
        .find((wanted) => types.every((type) => canConvert(type, wanted)));
}
/** What a conversion to the type asks for, in cty's words. */
function requirement(type) {
    switch (type.kind) {
        case "string":
        case "number":
        case "bool":
            return `a ${type.kind} is required`;
        case "dynamic":
        case "list":
        case "set":
        case "map":
        case "tuple":
        case "object":
            return `${(0,terraform_types/* typeName */.go)(type)} required`;
    }
}
function mismatch(value, type) {
    const have = value.kind === "unknown" ? value.type : (0,terraform_values/* typeOf */.QP)(value);
    return (0,errors/* fail */.fJ)(`${requirement(type)}, but this is ${(0,terraform_types/* typeName */.go)(have)}`);
}
function toText(value) {
    switch (value.kind) {
        case "string":
            return value;
        case "number":
            return (0,terraform_values/* text */.Qq)((0,numbers/* numberText */.$4)(value.value), value.from);
        case "bool":
            return (0,terraform_values/* text */.Qq)(String(value.value), value.from);
        case "null":
        case "unknown":
        case "list":
        case "set":
        case "tuple":
        case "map":
        case "object":
            return mismatch(value, terraform_types/* STRING */.An);
    }
}
function toNumber(value, type) {
    if (value.kind === "number")
        return value;
    if (value.kind !== "string")
        return mismatch(value, type);
    const parsed = (0,numbers/* parseNumber */.$J)(value.value);
    if (parsed === undefined) {
        return (0,errors/* fail */.fJ)(`a number is required: ${JSON.stringify(value.value)} is not a decimal representation of a number`);
    }
    return (0,terraform_values/* number */.ai)(parsed, value.from);
}
const BOOLEANS = { true: true, "1": true, false: false, "0": false };
function toBool(value, type) {
    if (value.kind === "bool")
        return value;
    if (value.kind !== "string")
        return mismatch(value, type);
    const result = Object.hasOwn(BOOLEANS, value.value) ? BOOLEANS[value.value] : undefined;
    if (result === undefined) {
        return (0,errors/* fail */.fJ)(`a bool is required: ${JSON.stringify(value.value)} is neither "true" nor "false"`);
    }
    return value.from === undefined ? (result ? terraform_values/* TRUE */.rT : terraform_values/* FALSE */.W8) : (0,terraform_values/* bool */.lc)(result, value.from);
}
function isStructure(type) {
    return type.kind !== "dynamic" && !(0,terraform_types/* isPrimitive */.sO)(type);
}
/** The one type of the items of a collection that is made of them; `dynamic` where an unknown item may yet decide it. */
function elementType(wanted, items, kind) {
    if (wanted.kind !== "dynamic")
        return wanted;
    const types = [];
    let isOpen = false;
    for (const item of items) {
        types.push((0,terraform_values/* typeOf */.QP)(item));
        isOpen ||= !(0,terraform_values/* isWhollyKnown */.nH)(item);
    }
    return oneType(kind, types) ?? (isOpen ? terraform_types/* DYNAMIC */.u5 : (0,errors/* fail */.fJ)(`all ${kind} elements must have the same type`));
}
/** Converts each item; the same array when no item changes. */
function convertAll(items, type, unified) {
    let changed;
    for (const [index, item] of items.entries()) {
        const converted = convert(item, type, unified);
        if (converted !== item)
            changed ??= items.slice(0, index);
        changed?.push(converted);
    }
    return changed ?? items;
}
function toSequence(value, kind, wanted, unified) {
    if (value.kind === kind && (wanted.kind === "dynamic" || (0,terraform_types/* typesEqual */.s8)(wanted, value.element)))
        return value;
    const given = value.kind === "tuple" ? terraform_types/* DYNAMIC */.u5 : value.element;
    // An empty list has a type, too.
    if (!canConvert(given, wanted))
        return mismatch(value, { kind, element: wanted });
    const element = wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.items, kind);
    const items = convertAll(value.items, element, unified || wanted.kind === "dynamic");
    if (kind === "set")
        return makeSet(element, items, value.from);
    const list = (0,terraform_values/* listOfType */.is)(element, items, value.from);
    if (value.kind !== "set" || !(0,terraform_values/* isOpenSet */.jg)(value))
        return list;
    const { because, partial } = (0,terraform_values/* openSet */.FT)({ ...value, items });
    return (0,terraform_values/* unknown */.L5)((0,terraform_values/* typeOf */.QP)(list), because, { notNull: true, partial, from: value.from });
}
function toTuple(value, type, unified) {
    if (value.kind !== "tuple" || value.items.length !== type.elements.length) {
        return (0,errors/* fail */.fJ)(`a tuple of ${type.elements.length} elements is required`);
    }
    return (0,terraform_values/* tuple */.PV)(value.items.map((item, index) => convert(item, type.elements[index] ?? terraform_types/* DYNAMIC */.u5, unified)), value.from);
}
function toMap(value, wanted, unified) {
    if (value.kind === "map" && (wanted.kind === "dynamic" || (0,terraform_types/* typesEqual */.s8)(wanted, value.element)))
        return value;
    const given = value.kind === "map" ? value.element : terraform_types/* DYNAMIC */.u5;
    if (!canConvert(given, wanted))
        return mismatch(value, { kind: "map", element: wanted });
    const element = wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.entries.values(), "map");
    const entries = new Map();
    for (const [key, item] of value.entries)
        entries.set(key, convertMember(item, element, `element ${JSON.stringify(key)}`, unified || wanted.kind === "dynamic"));
    return (0,terraform_values/* mapOfType */.WU)(element, entries, value.from);
}
/** Converts a member, naming it in the message when that fails. */
function convertMember(value, type, name, unified) {
    try {
        return convert(value, type, unified);
    }
    catch (error) {
        if (error instanceof Error)
            error.message = `${name}: ${error.message}`;
        throw error;
    }
}
function toObject(type, unified, attribute) {
    const entries = new Map();
    for (const [name, wanted] of type.attributes) {
        const given = attribute(name);
        if (given !== undefined)
            entries.set(name, convertMember(given, wanted, `attribute ${JSON.stringify(name)}`, unified));
        else if (type.optional?.has(name) === true)
            entries.set(name, (0,terraform_values/* nullOf */.lE)(withoutOptional(wanted)));
        else
            (0,errors/* fail */.fJ)(`attribute ${JSON.stringify(name)} is required`);
    }
    return entries;
}
/** The type that values have after a conversion to a type with optional attributes. */
function withoutOptional(type) {
    switch (type.kind) {
        case "dynamic":
        case "string":
        case "number":
        case "bool":
            return type;
        case "list":
        case "set":
        case "map":
            return { kind: type.kind, element: withoutOptional(type.element) };
        case "tuple":
            return { kind: "tuple", elements: type.elements.map(withoutOptional) };
        case "object": {
            const attributes = new Map();
            for (const [name, attribute] of type.attributes)
                attributes.set(name, withoutOptional(attribute));
            return { kind: "object", attributes };
        }
    }
}
/** Whether a value of one type can ever be converted to the other. */
function canConvert(from, to) {
    if (from.kind === "dynamic" || to.kind === "dynamic")
        return true;
    if ((0,terraform_types/* isPrimitive */.sO)(to)) {
        return (0,terraform_types/* isPrimitive */.sO)(from) && (to.kind === from.kind || to.kind === "string" || from.kind === "string");
    }
    switch (to.kind) {
        case "list":
        case "set":
            return ((from.kind === "list" || from.kind === "set" || from.kind === "tuple") &&
                memberTypes(from).every((member) => canConvert(member, to.element)));
        case "map":
            return ((from.kind === "map" || from.kind === "object") &&
                memberTypes(from).every((member) => canConvert(member, to.element)));
        case "tuple":
            return (from.kind === "tuple" &&
                from.elements.length === to.elements.length &&
                from.elements.every((member, index) => canConvert(member, to.elements[index] ?? terraform_types/* DYNAMIC */.u5)));
        case "object":
            if (from.kind === "map")
                return [...to.attributes.values()].every((type) => canConvert(from.element, type));
            return (from.kind === "object" &&
                [...to.attributes].every(([name, type]) => {
                    const given = from.attributes.get(name);
                    return given === undefined ? to.optional?.has(name) === true : canConvert(given, type);
                }));
        case "string":
        case "number":
        case "bool":
            return false;
    }
}
function convertPartial(partial, type) {
    if (partial === undefined || (type.kind !== "list" && type.kind !== "set" && type.kind !== "map"))
        return undefined;
    const { element } = type;
    const other = partial.other && convert(partial.other, element);
    if (partial.kind === "sequence") {
        if (type.kind === "map")
            return undefined;
        const leading = convertAll(partial.leading, element, false);
        const some = convertAll(partial.some, element, false);
        // The items of a set stand in another order.
        const { isComplete = false } = partial;
        return type.kind === "list"
            ? { kind: "sequence", leading, some, other, isComplete }
            : { kind: "sequence", leading: [], some: [...leading, ...some], other, isComplete };
    }
    if (type.kind !== "map")
        return undefined;
    const entries = new Map();
    for (const [key, entry] of partial.entries)
        entries.set(key, convert(entry, element));
    return { kind: "mapping", entries, other };
}
/** What it may be of another type; a choice that has no conversion would be an error, and then nothing is said of any. */
function convertChoices(choices, type) {
    return choices && (0,errors/* attempt */.CD)(() => choices.map((choice) => convert(choice, type)));
}
function convertUnknown(value, type) {
    if (!canConvert(value.type, type))
        return mismatch(value, type);
    const { members, because, notNull, from } = value;
    if (members !== undefined) {
        // A lazily made object of which the type asks for some attributes.
        if (type.kind === "object")
            return (0,terraform_values/* object */.Ik)(toObject(type, false, (name) => members.attribute(name)), from);
        if (type.kind !== "map")
            return mismatch(value, type);
    }
    const keepsText = type.kind === "string";
    return (0,terraform_values/* unknown */.L5)(withoutOptional(type), because, {
        notNull,
        text: keepsText ? value.text : undefined,
        json: keepsText ? value.json : undefined,
        partial: convertPartial(value.partial, type),
        choices: convertChoices(value.choices, type),
        members,
        from,
    });
}
/**
 * Converts a value to a type; the value itself when it has it already. Origins of the value and its members are kept.
 *
 * @param unified true for a type that was unified from values of which some are not known: it says nothing about those
 * @throws EvaluationError when there is no such conversion
 */
function convert(value, type, unified = false) {
    if (type.kind === "dynamic")
        return value;
    if (value.kind === "null") {
        if ((0,terraform_types/* typesEqual */.s8)(value.type, type))
            return value;
        return canConvert(value.type, type) ? (0,terraform_values/* nullOf */.lE)(withoutOptional(type), value.from) : mismatch(value, type);
    }
    if (value.kind === "unknown") {
        if (unified && value.type.kind === "dynamic")
            return value;
        return (0,terraform_types/* typesEqual */.s8)(value.type, type) ? value : convertUnknown(value, type);
    }
    switch (type.kind) {
        case "string":
            return toText(value);
        case "number":
            return toNumber(value, type);
        case "bool":
            return toBool(value, type);
        case "list":
        case "set":
            if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
                return mismatch(value, type);
            return toSequence(value, type.kind, type.element, unified);
        case "tuple":
            if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
                return mismatch(value, type);
            return toTuple(value, type, unified);
        case "map":
            if (value.kind !== "map" && value.kind !== "object")
                return mismatch(value, type);
            return toMap(value, type.element, unified);
        case "object":
            if (value.kind !== "map" && value.kind !== "object")
                return mismatch(value, type);
            return (0,terraform_values/* object */.Ik)(toObject(type, unified, (name) => value.entries.get(name)), value.from);
    }
}

// EXTERNAL MODULE: ./build/terraform/text.js
var terraform_text = __webpack_require__(804);
;// CONCATENATED MODULE: ./build/terraform/access.js







function unknownMember(container, type) {
    return (0,terraform_values/* unknown */.L5)(type, container.because, {
        from: container.from && { references: container.from.references, sensitive: container.from.sensitive },
    });
}
/** A member of an attribute that is fixed at apply is fixed then too: `master_user_secret.0.secret_arn`. */
function computedMember(value, name) {
    const reference = (0,terraform_text/* loneReference */.WJ)(value.text ?? []);
    if (reference === undefined || reference.derived === true || value.type.kind !== "dynamic")
        return undefined;
    return (0,terraform_values/* computed */.EW)({ address: reference.address, attribute: `${reference.attribute}.${name}` }, value.because);
}
function attributeOfUnknown(value, name, node) {
    if (value.members !== undefined) {
        const attribute = value.members.attribute(name);
        if (attribute === undefined)
            return (0,errors/* fail */.fJ)(`this object does not have an attribute named "${name}"`, node);
        return (0,terraform_values/* withDoubt */.n5)(attribute, value.from?.doubt);
    }
    if (value.partial?.kind === "mapping") {
        const { entries, other } = value.partial;
        const entry = entries.get(name);
        if (entry !== undefined)
            return (0,terraform_values/* memberOf */.C5)(value, entry);
        if (other !== undefined)
            return (0,terraform_values/* withDoubt */.n5)((0,terraform_values/* memberOf */.C5)(value, other), value.because);
    }
    const chosen = (0,errors/* attempt */.CD)(() => value.choices?.map((choice) => getAttribute(choice, name, node)));
    if (chosen !== undefined)
        return oneOf(chosen, value.because);
    const { type } = value;
    switch (type.kind) {
        case "dynamic":
            return computedMember(value, name) ?? unknownMember(value, terraform_types/* DYNAMIC */.u5);
        case "map":
            return unknownMember(value, type.element);
        case "object": {
            const attribute = type.attributes.get(name);
            if (attribute === undefined)
                return (0,errors/* fail */.fJ)(`this object does not have an attribute named "${name}"`, node);
            return unknownMember(value, attribute);
        }
        case "string":
        case "number":
        case "bool":
            return (0,errors/* fail */.fJ)(`a value of type ${type.kind} has no attributes`, node);
        case "list":
        case "set":
        case "tuple":
            return (0,errors/* fail */.fJ)(`a ${type.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
    }
}
/**
 * The attribute of an object, or the element of a map that is written as an attribute.
 *
 * @throws EvaluationError when there is none
 */
function getAttribute(value, name, node) {
    switch (value.kind) {
        case "object": {
            const member = value.entries.get(name);
            if (member === undefined)
                return (0,errors/* fail */.fJ)(`this object does not have an attribute named "${name}"`, node);
            return (0,terraform_values/* memberOf */.C5)(value, member);
        }
        case "map": {
            const member = value.entries.get(name);
            if (member === undefined)
                return (0,errors/* fail */.fJ)(`this map does not have an element with the key "${name}"`, node);
            return (0,terraform_values/* memberOf */.C5)(value, member);
        }
        case "unknown":
            return attributeOfUnknown(value, name, node);
        case "null":
            return (0,errors/* fail */.fJ)(`this value is null, so it has no attribute "${name}"`, node);
        case "string":
        case "number":
        case "bool":
            return (0,errors/* fail */.fJ)(`a value of type ${value.kind} has no attributes`, node);
        case "list":
        case "set":
        case "tuple":
            return (0,errors/* fail */.fJ)(`a ${value.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
    }
}
/** The position that a number names in a sequence. */
function position(key, node) {
    const index = convert(key, terraform_types/* NUMBER */.uk);
    if (index.kind !== "number")
        return (0,errors/* fail */.fJ)("a number is required as index", node);
    if (!(0,numbers/* isWhole */.wP)(index.value))
        return (0,errors/* fail */.fJ)("an index into a sequence must be a whole number", node);
    const whole = (0,numbers/* toBigInt */.Dg)(index.value) ?? 0n;
    if (whole < 0n)
        return (0,errors/* fail */.fJ)("an index into a sequence must not be negative", node);
    return whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole);
}
/** What is known of the item at a position of a sequence of unknown length. */
function itemAt(partial, index) {
    const known = partial.leading[index];
    if (known !== undefined)
        return known;
    return partial.some.length === 0 ? partial.other : undefined;
}
function elementOfUnknown(value, key, node) {
    const { type, partial } = value;
    if (type.kind === "set")
        return (0,errors/* fail */.fJ)("the elements of a set have no index", node);
    if (type.kind === "string" || type.kind === "number" || type.kind === "bool") {
        return (0,errors/* fail */.fJ)(`a value of type ${type.kind} has no elements`, node);
    }
    if (key.kind === "unknown") {
        return partial?.other !== undefined && isUniform(value)
            ? (0,terraform_values/* memberOf */.C5)(value, partial.other)
            : unknownMember(value, terraform_types/* DYNAMIC */.u5);
    }
    if (value.members !== undefined || type.kind === "object") {
        const name = convert(key, terraform_types/* STRING */.An);
        return name.kind === "string" ? attributeOfUnknown(value, name.value, node) : (0,errors/* fail */.fJ)("invalid index", node);
    }
    if (partial?.kind === "mapping" || type.kind === "map") {
        const name = convert(key, terraform_types/* STRING */.An);
        return name.kind === "string" ? attributeOfUnknown(value, name.value, node) : (0,errors/* fail */.fJ)("invalid index", node);
    }
    if (partial?.kind === "sequence") {
        const index = position(key, node);
        const item = itemAt(partial, index);
        if (item !== undefined) {
            const member = (0,terraform_values/* memberOf */.C5)(value, item);
            return index < partial.leading.length ? member : (0,terraform_values/* withDoubt */.n5)(member, value.because);
        }
    }
    if (type.kind === "tuple") {
        const item = type.elements[position(key, node)];
        return item === undefined
            ? (0,errors/* fail */.fJ)(`there are only ${type.elements.length} elements`, node)
            : unknownMember(value, item);
    }
    if (type.kind === "list")
        return unknownMember(value, type.element);
    const name = key.kind === "number" ? (0,numbers/* numberText */.$4)(key.value) : key.kind === "string" ? key.value : undefined;
    return (name === undefined ? undefined : computedMember(value, name)) ?? unknownMember(value, terraform_types/* DYNAMIC */.u5);
}
/** Whether all members of an unknown collection are alike as far as anybody knows. */
function isUniform(value) {
    const { partial } = value;
    if (partial === undefined)
        return false;
    return partial.kind === "sequence"
        ? partial.leading.length === 0 && partial.some.length === 0
        : partial.entries.size === 0;
}
/** The member of a collection under a key that is not known: one of all. */
function memberUnder(container, members, key) {
    const member = oneOf(members, (0,terraform_values/* causesOf */.cZ)(key));
    const isOfOneType = container.kind === "list" || container.kind === "set" || container.kind === "map";
    return isOfOneType && member.kind === "unknown" ? { ...member, type: container.element } : member;
}
/**
 * The element of a collection at a key or position.
 *
 * @throws EvaluationError when there is none
 */
function getElement(container, key, node) {
    const value = container.kind === "unknown" && container.members !== undefined && key.kind === "unknown"
        ? (0,terraform_values/* settle */.G9)(container)
        : container;
    if (value.kind === "null")
        return (0,errors/* fail */.fJ)("this value is null, so it has no elements", node);
    if (key.kind === "null")
        return (0,errors/* fail */.fJ)("null cannot be used as an index", node);
    switch (value.kind) {
        case "unknown":
            return elementOfUnknown(value, key, node);
        case "object":
        case "map": {
            if (key.kind === "unknown")
                return memberUnder(value, [...value.entries.values()], key);
            const name = convert(key, terraform_types/* STRING */.An);
            if (name.kind !== "string")
                return (0,errors/* fail */.fJ)("a string is required as key", node);
            const member = value.entries.get(name.value);
            if (member !== undefined)
                return (0,terraform_values/* memberOf */.C5)(value, member);
            return (0,errors/* fail */.fJ)(value.kind === "map"
                ? `this map does not have an element with the key "${name.value}"`
                : `this object does not have an attribute named "${name.value}"`, node);
        }
        case "list":
        case "tuple": {
            if (key.kind === "unknown") {
                if (value.items.length === 0)
                    return (0,errors/* fail */.fJ)("this collection has no elements", node);
                return memberUnder(value, value.items, key);
            }
            const index = position(key, node);
            const item = value.items[index];
            if (item !== undefined)
                return (0,terraform_values/* memberOf */.C5)(value, item);
            const count = value.items.length;
            return (0,errors/* fail */.fJ)(count === 0
                ? "this collection has no elements"
                : `there is no element with the index ${index}: the collection has ${count} element${count === 1 ? "" : "s"}`, node);
        }
        case "set":
            return (0,errors/* fail */.fJ)("the elements of a set have no index", node);
        case "string":
        case "number":
        case "bool":
            return (0,errors/* fail */.fJ)(`a value of type ${(0,terraform_types/* typeName */.go)((0,terraform_values/* typeOf */.QP)(value))} has no elements`, node);
    }
}

;// CONCATENATED MODULE: ./build/terraform/functions/graphemes.js
/** Texts as sequences of grapheme clusters, which is what Terraform counts (https://unicode.org/reports/tr29/). */
// eslint-disable-next-line no-control-regex
const SIMPLE = /^[\x00-\x0c\x0e-\x7f]*$/;
let segmenter;
/** The grapheme clusters of a text. */
function graphemes(text) {
    // Without carriage returns every ASCII character stands for itself.
    if (SIMPLE.test(text))
        return text.split("");
    segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** How many grapheme clusters a text has. */
function graphemeCount(text) {
    return SIMPLE.test(text) ? text.length : graphemes(text).length;
}

// EXTERNAL MODULE: ./build/terraform/origin.js
var terraform_origin = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/terraform/functions/helpers.js




/** The definitions by name. */
function tableOf(...groups) {
    const table = new Map();
    for (const group of groups)
        for (const definition of group)
            table.set(definition.name, definition);
    return table;
}
/** An argument that the number of parameters guarantees. */
function argument(args, index) {
    return args[index] ?? (0,errors/* fail */.fJ)(`argument ${index + 1} is missing`);
}
/** The text of an argument that was converted to one and is known. */
function textArgument(args, index) {
    const value = args[index];
    return value?.kind === "string" ? value.value : (0,errors/* fail */.fJ)(`argument ${index + 1} must be a text`);
}
/** The whole number of an argument that was converted to a number and is known. */
function wholeArgument(args, index, name) {
    const value = args[index];
    if (value?.kind !== "number")
        return (0,errors/* fail */.fJ)(`"${name}" must be a number`);
    if (!(0,numbers/* isWhole */.wP)(value.value))
        return (0,errors/* fail */.fJ)(`"${name}" must be a whole number`);
    const whole = (0,numbers/* toBigInt */.Dg)(value.value) ?? 0n;
    if (whole > BigInt(Number.MAX_SAFE_INTEGER) || whole < BigInt(Number.MIN_SAFE_INTEGER)) {
        return (0,errors/* fail */.fJ)(`"${name}" is out of range`);
    }
    return Number(whole);
}
/** The items of a list, set or tuple. */
function sequence(value, message) {
    if (value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple")
        return value;
    return (0,errors/* fail */.fJ)(message);
}
/** A result that only a run would tell, with the reason and the call's place. */
function undecided(call, type, reason) {
    const because = [{ reason, span: (0,terraform_origin/* spanOf */.ee)(call.scope.file, call.node) }];
    return (0,terraform_values/* unknown */.L5)(type, because, { notNull: true });
}
/** Most items that a function makes. */
const MOST_ITEMS = 100_000;
/** Fails for collections that no configuration needs and that would use up the memory. */
function checkCount(count, name) {
    if (count > MOST_ITEMS)
        (0,errors/* fail */.fJ)(`${name}() would give more than ${MOST_ITEMS} elements`);
}
/** A function of texts that are wholly known. */
function onTexts(name, parameters, returns, evaluate) {
    return {
        name,
        parameters: parameters.map((parameter) => ({ name: parameter, type: { kind: "string" } })),
        returns,
        evaluate: (args, call) => evaluate(args.map((_, index) => textArgument(args, index)), call),
    };
}

;// CONCATENATED MODULE: ./build/terraform/functions/collections.js











function anything(name, known = "itself", nullable = false) {
    return { name, type: terraform_types/* DYNAMIC */.u5, known, nullable };
}
function isSequenceType(type) {
    return type.kind === "list" || type.kind === "set" || type.kind === "tuple" || type.kind === "dynamic";
}
function knownItems(given, message) {
    const value = (0,terraform_values/* settle */.G9)(given);
    if (value.kind === "unknown" && isSequenceType(value.type)) {
        const partial = value.partial?.kind === "sequence" ? value.partial : undefined;
        return {
            leading: partial?.leading ?? [],
            some: partial?.some ?? [],
            other: partial?.other,
            open: value.because,
        };
    }
    const known = sequence(value, message);
    if (known.kind === "set" && (0,terraform_values/* isOpenSet */.jg)(known)) {
        return { leading: [], some: known.items, other: undefined, open: (0,terraform_values/* causesOf */.cZ)(known) };
    }
    return { leading: known.items.map((item) => (0,terraform_values/* memberOf */.C5)(known, item)), some: [], other: undefined, open: undefined };
}
function openSequence(type, because, partial) {
    return (0,terraform_values/* unknown */.L5)(type, because, { notNull: true, partial: { kind: "sequence", ...partial } });
}
/** Whether an item that decides is found: unknown where one may be. */
function find(known, decides) {
    const causes = [];
    let open = known.open !== undefined;
    for (const item of [...known.leading, ...known.some]) {
        const answer = decides(item);
        if (answer === true)
            return true;
        if (answer === undefined) {
            open = true;
            (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(item));
        }
    }
    if (known.open !== undefined)
        (0,terraform_values/* addCauses */.ic)(causes, known.open);
    return open ? causes : false;
}
function answer(found, whenFound) {
    return typeof found === "boolean" ? (0,terraform_values/* bool */.lc)(found === whenFound) : (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, found, { notNull: true });
}
const alltrue = {
    name: "alltrue",
    parameters: [{ name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* BOOL */.HX), known: "no" }],
    returns: terraform_types/* BOOL */.HX,
    evaluate: (args) => {
        // Null counts as not true.
        const isNotTrue = (item) => item.kind === "unknown" ? undefined : !(item.kind === "bool" && item.value);
        return answer(find(knownItems(argument(args, 0), "a list is required"), isNotTrue), false);
    },
};
const anytrue = {
    name: "anytrue",
    parameters: [{ name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* BOOL */.HX), known: "no" }],
    returns: terraform_types/* BOOL */.HX,
    evaluate: (args) => {
        const isTrue = (item) => item.kind === "unknown" ? undefined : item.kind === "bool" && item.value;
        return answer(find(knownItems(argument(args, 0), "a list is required"), isTrue), true);
    },
};
const chunklist = {
    name: "chunklist",
    parameters: [
        { name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5), known: "itself" },
        { name: "size", type: terraform_types/* NUMBER */.uk },
    ],
    returns: (0,terraform_types/* listOf */.c3)((0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5)),
    evaluate: (args) => {
        const list = sequence(argument(args, 0), "a list is required");
        const size = wholeArgument(args, 1, "size");
        if (size < 0)
            return (0,errors/* fail */.fJ)("the size must not be negative");
        const element = list.kind === "tuple" ? terraform_types/* DYNAMIC */.u5 : list.element;
        const chunks = [];
        const step = size === 0 ? Math.max(list.items.length, 1) : size;
        for (let start = 0; start < list.items.length; start += step) {
            chunks.push((0,terraform_values/* listOfType */.is)(element, list.items.slice(start, start + step)));
        }
        return (0,terraform_values/* listOfType */.is)((0,terraform_types/* listOf */.c3)(element), chunks);
    },
};
/** Whether a value that is not known may be an empty text; computed names and ARNs never are. */
function mayBeEmptyText(value) {
    if (value.type.kind !== "string" && value.type.kind !== "dynamic")
        return false;
    for (const piece of value.text ?? []) {
        if (piece.kind === "literal")
            return false;
        if (piece.kind === "reference" && /(?:^|[._])(?:id|arn)$/.test(piece.reference.attribute))
            return false;
    }
    return true;
}
const coalesce = {
    name: "coalesce",
    parameters: [],
    variadic: anything("vals", "no", true),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const types = args.map(terraform_values/* typeOf */.QP);
        // A null without type leaves the type of structures open.
        const isOpen = types.some(({ kind }) => kind === "dynamic") && types.some(({ kind }) => kind === "tuple" || kind === "object");
        const type = isOpen ? terraform_types/* DYNAMIC */.u5 : unify(types);
        if (type === undefined)
            return (0,errors/* fail */.fJ)("all arguments must have the same type");
        for (const given of args) {
            const value = convert(given, type, true);
            if (value.kind === "unknown") {
                if (value.notNull && !mayBeEmptyText(value))
                    return value;
                // The type is that of all arguments together.
                const open = args.some((other) => other.kind === "unknown" && other.type.kind === "dynamic");
                return (0,terraform_values/* unknown */.L5)(open ? terraform_types/* DYNAMIC */.u5 : type, value.because);
            }
            if (value.kind !== "null" && !(type.kind === "string" && value.kind === "string" && value.value === ""))
                return value;
        }
        return (0,errors/* fail */.fJ)("there is no argument that is neither null nor an empty text");
    },
};
const coalescelist = {
    name: "coalescelist",
    parameters: [],
    variadic: anything("vals", "no", true),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        if (args.length === 0)
            return (0,errors/* fail */.fJ)("at least one argument is required");
        for (const value of args) {
            const { kind } = (0,terraform_values/* typeOf */.QP)(value);
            const isOpen = kind === "dynamic" && value.kind === "unknown";
            if (kind !== "list" && kind !== "tuple" && !isOpen)
                return (0,errors/* fail */.fJ)("all arguments must be lists or tuples");
        }
        for (const value of args) {
            if (value.kind === "null")
                continue;
            if (value.kind === "unknown") {
                const { partial } = value;
                const certain = partial?.kind === "sequence" && partial.leading.length + partial.some.length > 0;
                return certain ? value : (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because);
            }
            if (sequence(value, "all arguments must be lists or tuples").items.length > 0)
                return value;
        }
        return (0,errors/* fail */.fJ)("there is no argument that is neither null nor empty");
    },
};
const compact = {
    name: "compact",
    parameters: [{ name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), known: "no" }],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An),
    evaluate: (args) => {
        const list = knownItems(argument(args, 0), "a list is required");
        const kept = [];
        const some = [];
        const causes = [];
        for (const item of [...list.leading, ...list.some]) {
            if (item.kind === "null" || (item.kind === "string" && item.value === ""))
                continue;
            if (item.kind === "unknown" && !(item.notNull && !mayBeEmptyText(item)))
                (0,terraform_values/* addCauses */.ic)(causes, item.because);
            else
                (causes.length === 0 && !list.some.includes(item) ? kept : some).push(item);
        }
        if (list.open !== undefined)
            (0,terraform_values/* addCauses */.ic)(causes, list.open);
        if (causes.length === 0 && list.open === undefined)
            return (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, kept);
        return openSequence((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), causes, { leading: kept, some, other: undefined });
    },
};
/** Lists with a common element type stay a list; any tuple makes a tuple of them. */
function concatenated(args, items) {
    if (args.some((value) => value.kind !== "list"))
        return (0,terraform_values/* tuple */.PV)(items);
    const type = unify(args.map(terraform_values/* typeOf */.QP));
    if (type?.kind !== "list")
        return (0,terraform_values/* tuple */.PV)(items);
    return (0,terraform_values/* listOfType */.is)(type.element, items.map((item) => convert(item, type.element)));
}
const concat = {
    name: "concat",
    parameters: [],
    variadic: anything("seqs", "no"),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        if (args.length === 0)
            return (0,errors/* fail */.fJ)("at least one argument is required");
        const leading = [];
        const some = [];
        const causes = [];
        let open = false;
        let size = 0;
        for (const value of args.map(terraform_values/* settle */.G9)) {
            if (value.kind === "set")
                return (0,errors/* fail */.fJ)("all arguments must be lists or tuples, not a set");
            const known = knownItems(value, "all arguments must be lists or tuples");
            (open ? some : leading).push(...known.leading);
            some.push(...known.some);
            size += known.leading.length;
            checkCount(size, "concat");
            if (known.open === undefined)
                continue;
            open = true;
            (0,terraform_values/* addCauses */.ic)(causes, known.open);
        }
        if (open)
            return openSequence(terraform_types/* DYNAMIC */.u5, causes, { leading, some, other: undefined });
        return args.length === 1 ? argument(args, 0) : concatenated(args, leading);
    },
};
const contains = {
    name: "contains",
    parameters: [anything("list", "no"), anything("value", "no")],
    returns: terraform_types/* BOOL */.HX,
    evaluate: (args) => {
        const wanted = (0,terraform_values/* settle */.G9)(argument(args, 1));
        const found = find(knownItems(argument(args, 0), "a list, tuple or set is required"), (item) => equals(item, wanted));
        if (typeof found === "boolean")
            return (0,terraform_values/* bool */.lc)(found);
        const causes = [...found];
        (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(wanted));
        return (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, causes, { notNull: true });
    },
};
const distinct = {
    name: "distinct",
    parameters: [{ name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5), known: "no" }],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5),
    evaluate: (args) => {
        const list = argument(args, 0);
        const known = knownItems(list, "a list is required");
        const leading = [];
        const causes = [];
        for (const item of [...known.leading, ...known.some]) {
            const same = leading.map((other) => equals(other, item));
            if (same.includes(true))
                continue;
            if (same.includes(undefined))
                (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(item, ...leading));
            leading.push(item);
        }
        if (known.open !== undefined)
            (0,terraform_values/* addCauses */.ic)(causes, known.open);
        const type = (0,terraform_values/* typeOf */.QP)(list);
        if (causes.length === 0)
            return (0,terraform_values/* listOfType */.is)(type.kind === "list" ? type.element : terraform_types/* DYNAMIC */.u5, leading);
        // Two may turn out to be one: neither place nor number is certain, but each value is in the list.
        const isComplete = known.open === undefined;
        return openSequence(type, causes, { leading: [], some: leading, other: undefined, isComplete });
    },
};
const collections_element = {
    name: "element",
    parameters: [anything("list", "no"), { name: "index", type: terraform_types/* NUMBER */.uk, known: "no" }],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const list = (0,terraform_values/* settle */.G9)(argument(args, 0));
        const index = argument(args, 1);
        if (list.kind === "set")
            return (0,errors/* fail */.fJ)("cannot read elements from a set: it has no order");
        if (index.kind === "unknown") {
            return list.kind === "unknown" || list.kind === "list" || list.kind === "tuple"
                ? getElement(list, index)
                : (0,errors/* fail */.fJ)("a list or tuple is required");
        }
        const position = wholeArgument(args, 1, "index");
        if (list.kind === "unknown") {
            const partial = list.partial?.kind === "sequence" ? list.partial : undefined;
            const item = partial && position >= 0 ? itemAt(partial, position) : undefined;
            // A position behind the end goes on from the beginning.
            const certain = item !== undefined && (partial?.leading[position] !== undefined || partial?.leading.length === 0);
            if (certain)
                return (0,terraform_values/* memberOf */.C5)(list, item);
            return (0,terraform_values/* unknown */.L5)(list.type.kind === "list" ? list.type.element : terraform_types/* DYNAMIC */.u5, list.because);
        }
        const { items } = sequence(list, "a list or tuple is required");
        if (items.length === 0)
            return (0,errors/* fail */.fJ)("cannot use element() with an empty list");
        const wrapped = ((position % items.length) + items.length) % items.length;
        return (0,terraform_values/* memberOf */.C5)(list, items[wrapped] ?? (0,errors/* fail */.fJ)("invalid index"));
    },
};
/** What a sequence within another certainly has, when not all of it is known. */
function certainItems(item) {
    if (item.kind === "set" && (0,terraform_values/* isOpenSet */.jg)(item))
        return (0,terraform_values/* openSet */.FT)(item).partial.some;
    const isOther = item.kind !== "unknown" || item.members !== undefined || item.text !== undefined;
    if (isOther || !isSequenceType(item.type))
        return undefined;
    return item.partial?.kind === "sequence" ? [...item.partial.leading, ...item.partial.some] : [];
}
function flattenInto(value, items, some, causes) {
    for (const given of value.items) {
        const item = (0,terraform_values/* settle */.G9)(given);
        const certain = certainItems(item);
        if (certain !== undefined) {
            (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(item));
            flattenInto((0,terraform_values/* tuple */.PV)(certain), some, some, causes);
        }
        else if (item.kind === "list" || item.kind === "set" || item.kind === "tuple") {
            flattenInto(item, items, some, causes);
        }
        else
            (causes.length === 0 ? items : some).push((0,terraform_values/* memberOf */.C5)(value, item));
        checkCount(items.length, "flatten");
    }
}
const flatten = {
    name: "flatten",
    parameters: [anything("list", "no")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const list = (0,terraform_values/* settle */.G9)(argument(args, 0));
        const known = knownItems(list, "can only flatten lists, sets and tuples");
        const items = [];
        const some = [];
        const causes = [];
        flattenInto((0,terraform_values/* tuple */.PV)(known.leading), items, some, causes);
        if (known.open !== undefined) {
            (0,terraform_values/* addCauses */.ic)(causes, known.open);
            const rest = [];
            flattenInto((0,terraform_values/* tuple */.PV)(known.some), rest, some, causes);
            some.push(...rest);
        }
        if (causes.length === 0)
            return (0,terraform_values/* tuple */.PV)(items);
        return openSequence(terraform_types/* DYNAMIC */.u5, causes, { leading: items, some, other: undefined });
    },
};
const index = {
    name: "index",
    parameters: [anything("list", "no"), anything("value", "no")],
    returns: terraform_types/* NUMBER */.uk,
    evaluate: (args) => {
        const value = argument(args, 1);
        const list = (0,terraform_values/* settle */.G9)(argument(args, 0));
        if (list.kind === "set")
            return (0,errors/* fail */.fJ)("argument must be a list or tuple");
        const known = knownItems(list, "argument must be a list or tuple");
        for (const [position, item] of known.leading.entries()) {
            const same = equals(item, value);
            if (same === true)
                return (0,terraform_values/* number */.ai)(position);
            if (same === undefined)
                return (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, (0,terraform_values/* causesOf */.cZ)(item, value), { notNull: true });
        }
        if (known.open !== undefined)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, known.open, { notNull: true });
        return (0,errors/* fail */.fJ)(known.leading.length === 0 ? "cannot search an empty list" : "item not found");
    },
};
function mapping(value, message) {
    return value.kind === "map" || value.kind === "object" ? value : (0,errors/* fail */.fJ)(message);
}
const keys = {
    name: "keys",
    parameters: [anything("inputMap", "no")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const given = (0,terraform_values/* settle */.G9)(argument(args, 0));
        if (given.kind === "unknown") {
            if (given.type.kind === "object" && given.notNull) {
                return (0,terraform_values/* tuple */.PV)([...given.type.attributes.keys()].sort(compare_text/* compareText */.n).map((key) => (0,terraform_values/* text */.Qq)(key)));
            }
            const partial = given.partial?.kind === "mapping" ? given.partial : undefined;
            const some = partial === undefined ? [] : (0,terraform_values/* sortedKeys */.Mf)(partial.entries).map((key) => (0,terraform_values/* text */.Qq)(key));
            return openSequence(terraform_types/* DYNAMIC */.u5, given.because, { leading: [], some, other: undefined });
        }
        const map = mapping(given, "must have a map or object type");
        const names = (0,terraform_values/* sortedKeys */.Mf)(map.entries).map((key) => (0,terraform_values/* text */.Qq)(key));
        return map.kind === "map" ? (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, names) : (0,terraform_values/* tuple */.PV)(names);
    },
};
const collections_length = {
    name: "length",
    parameters: [anything("value", "no")],
    returns: terraform_types/* NUMBER */.uk,
    evaluate: (args) => {
        const value = (0,terraform_values/* settle */.G9)(argument(args, 0));
        switch (value.kind) {
            case "string":
                return (0,terraform_values/* number */.ai)(graphemeCount(value.value));
            case "set":
                // Unknown members may turn out to be equal to others.
                return value.items.length > 1 && value.items.some((item) => equals(item, item) === undefined)
                    ? (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, (0,terraform_values/* causesOf */.cZ)(value), { notNull: true })
                    : (0,terraform_values/* number */.ai)(value.items.length);
            case "list":
            case "tuple":
                return (0,terraform_values/* number */.ai)(value.items.length);
            case "map":
            case "object":
                return (0,terraform_values/* number */.ai)(value.entries.size);
            case "unknown":
                if (value.type.kind === "tuple")
                    return (0,terraform_values/* number */.ai)(value.type.elements.length);
                if (value.type.kind === "object")
                    return (0,terraform_values/* number */.ai)(value.type.attributes.size);
                if (value.type.kind === "number" || value.type.kind === "bool")
                    break;
                return (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, value.because, { notNull: true });
            case "number":
            case "bool":
            case "null":
                break;
        }
        return (0,errors/* fail */.fJ)("the argument must be a text, a collection, or an object");
    },
};
/** What `lookup` gives for a key that is not known: one of all entries, or the default. */
function lookedUp(map, key, otherwise) {
    const causes = (0,terraform_values/* causesOf */.cZ)(map, key);
    const type = map.kind === "map" ? map.element : terraform_types/* DYNAMIC */.u5;
    const entries = (0,terraform_values/* entriesOf */.Mc)(map);
    const rest = otherwise === undefined ? [] : [(0,errors/* attempt */.CD)(() => convert(otherwise, type))];
    const candidates = [...(entries?.values() ?? []), ...rest];
    if (entries === undefined || candidates.length === 0)
        return (0,terraform_values/* unknown */.L5)(type, causes);
    const known = candidates.filter((value) => value !== undefined);
    const found = known.length < candidates.length ? (0,terraform_values/* unknown */.L5)(type, causes) : oneOf(known, causes);
    return found.kind === "unknown" ? { ...found, type } : found;
}
const lookup = {
    name: "lookup",
    parameters: [anything("inputMap", "no"), { name: "key", type: terraform_types/* STRING */.An, known: "no" }],
    variadic: anything("default", "no", true),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const map = (0,terraform_values/* settle */.G9)(argument(args, 0));
        const key = argument(args, 1);
        const otherwise = args[2];
        if (args.length > 3)
            return (0,errors/* fail */.fJ)("lookup() takes two or three arguments, a default among them");
        if (map.kind !== "unknown")
            mapping(map, "lookup() requires a map as the first argument");
        if (key.kind === "unknown")
            return lookedUp(map, key, otherwise);
        const name = textArgument(args, 1);
        if (map.kind === "unknown") {
            const entry = map.partial?.kind === "mapping" ? map.partial.entries.get(name) : undefined;
            if (entry !== undefined)
                return (0,terraform_values/* memberOf */.C5)(map, entry);
            const attribute = map.members?.attribute(name);
            if (attribute !== undefined)
                return attribute;
            const type = map.type.kind === "map"
                ? map.type.element
                : map.type.kind === "object"
                    ? map.type.attributes.get(name)
                    : undefined;
            return (0,terraform_values/* unknown */.L5)(type ?? terraform_types/* DYNAMIC */.u5, map.because);
        }
        const known = mapping(map, "lookup() requires a map as the first argument");
        const entry = known.entries.get(name);
        const fallback = otherwise && known.kind === "map" ? convert(otherwise, known.element) : otherwise;
        if (entry !== undefined)
            return (0,terraform_values/* memberOf */.C5)(known, entry);
        if (fallback === undefined) {
            return (0,errors/* fail */.fJ)(`there is no key "${name}" in the map, and lookup() has no default value`);
        }
        return fallback;
    },
};
const matchkeys = {
    name: "matchkeys",
    parameters: [
        { name: "values", type: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5), known: "itself" },
        { name: "keys", type: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5) },
        { name: "searchset", type: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5) },
    ],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5),
    evaluate: (args) => {
        const values = sequence(argument(args, 0), "a list is required");
        const names = sequence(argument(args, 1), "a list is required");
        const wanted = sequence(argument(args, 2), "a list is required");
        if (values.items.length !== names.items.length)
            return (0,errors/* fail */.fJ)("the lists of keys and values must have the same length");
        const common = unify([(0,terraform_values/* typeOf */.QP)(names), (0,terraform_values/* typeOf */.QP)(wanted)]);
        if (common?.kind !== "list")
            return (0,errors/* fail */.fJ)("the keys and the search set must have the same type");
        const targets = wanted.items.map((item) => convert(item, common.element));
        const matches = values.items.filter((_, position) => {
            const key = names.items[position];
            return key !== undefined && targets.some((target) => equals(convert(key, common.element), target) === true);
        });
        return (0,terraform_values/* listOfType */.is)(values.kind === "tuple" ? terraform_types/* DYNAMIC */.u5 : values.element, matches);
    },
};
const merge = {
    name: "merge",
    parameters: [],
    variadic: anything("maps", "no", true),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const entries = new Map();
        const causes = [];
        let open = false;
        let hasOpenNull = false;
        const maps = [];
        for (const value of args.map(terraform_values/* settle */.G9)) {
            if (value.kind === "null") {
                const { kind } = value.type;
                if (kind !== "dynamic" && kind !== "map" && kind !== "object") {
                    return (0,errors/* fail */.fJ)(`arguments must be maps or objects, not ${(0,terraform_types/* typeName */.go)(value.type)}`);
                }
                hasOpenNull ||= kind === "dynamic";
                continue;
            }
            if (value.kind === "unknown") {
                const partial = value.partial?.kind === "mapping" ? value.partial : undefined;
                const isMapping = value.type.kind === "dynamic" || value.type.kind === "map" || value.type.kind === "object";
                if (!isMapping && value.notNull) {
                    return (0,errors/* fail */.fJ)(`arguments must be maps or objects, not ${(0,terraform_types/* typeName */.go)(value.type)}`);
                }
                // What it has may take the place of what came before.
                open = true;
                (0,terraform_values/* addCauses */.ic)(causes, value.because);
                for (const key of entries.keys()) {
                    if (mayHaveKey(value.type, key))
                        entries.set(key, (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because));
                }
                for (const [key, entry] of partial?.entries ?? [])
                    entries.set(key, entry);
                continue;
            }
            const map = mapping(value, `arguments must be maps or objects, not ${(0,terraform_types/* typeName */.go)((0,terraform_values/* typeOf */.QP)(value))}`);
            maps.push(map);
            for (const [key, entry] of map.entries)
                entries.set(key, (0,terraform_values/* memberOf */.C5)(map, entry));
        }
        if (open) {
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, causes, { notNull: true, partial: { kind: "mapping", entries, other: undefined } });
        }
        const [first] = maps;
        // Maps of one type stay a map; anything else, also a null without type, makes an object.
        return !hasOpenNull &&
            first?.kind === "map" &&
            maps.every((map) => map.kind === "map" && (0,terraform_types/* typesEqual */.s8)(map.element, first.element))
            ? (0,terraform_values/* mapOfType */.WU)(first.element, entries)
            : (0,terraform_values/* object */.Ik)(entries);
    },
};
function mayHaveKey(type, key) {
    return type.kind !== "object" || type.attributes.has(key);
}
const one = {
    name: "one",
    parameters: [anything("list", "no")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const list = (0,terraform_values/* settle */.G9)(argument(args, 0));
        const known = knownItems(list, "a list, set or tuple is required");
        const certain = [...known.leading, ...known.some];
        const [first] = certain;
        // Where it is not known how many there are, two items may be the same.
        const areSeveral = known.open === undefined
            ? certain.length > 1
            : first !== undefined && certain.some((item) => equals(first, item) === false);
        if (areSeveral)
            return (0,errors/* fail */.fJ)("must be a list, set, or tuple value with either zero or one elements");
        if (first !== undefined)
            return first;
        if (known.open === undefined) {
            return (0,terraform_values/* nullOf */.lE)(list.kind === "list" || list.kind === "set" ? list.element : terraform_types/* DYNAMIC */.u5);
        }
        if (known.other === undefined)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, known.open);
        const either = [known.other, (0,terraform_values/* nullOf */.lE)(terraform_types/* DYNAMIC */.u5)];
        if (known.other.kind !== "unknown")
            return oneOf(either, known.open);
        // Within a text it cannot be null, so that what is known of its characters stays.
        return { ...known.other, because: known.open, notNull: false, choices: choicesAmong(either) };
    },
};
/** As many as Terraform's range makes before it fails. */
const LONGEST_RANGE = 1024;
const range = {
    name: "range",
    parameters: [],
    variadic: { name: "params", type: terraform_types/* NUMBER */.uk },
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* NUMBER */.uk),
    evaluate: (args) => {
        const [first, second, third, ...rest] = args.map((value) => (value.kind === "number" ? value.value : 0));
        if (first === undefined || rest.length > 0)
            return (0,errors/* fail */.fJ)("range() takes one, two or three arguments");
        const start = second === undefined ? 0 : first;
        const end = second ?? first;
        const isDown = (0,numbers/* compareNumbers */.S$)(end, start) < 0;
        const step = third ?? (isDown ? -1 : 1);
        const direction = (0,numbers/* compareNumbers */.S$)(step, 0);
        if (direction === 0)
            return (0,errors/* fail */.fJ)("step must not be zero");
        if (isDown && direction > 0)
            return (0,errors/* fail */.fJ)("step must be negative when the end is less than the start");
        if (!isDown && direction < 0 && (0,numbers/* compareNumbers */.S$)(end, start) !== 0) {
            return (0,errors/* fail */.fJ)("step must be positive when the end is greater than the start");
        }
        const items = [];
        for (let next = start; (0,numbers/* compareNumbers */.S$)(next, end) * direction < 0; next = (0,numbers/* add */.WQ)(next, step)) {
            if (items.length >= LONGEST_RANGE)
                return (0,errors/* fail */.fJ)(`more than ${LONGEST_RANGE} values were generated`);
            items.push((0,terraform_values/* number */.ai)(next));
        }
        return (0,terraform_values/* listOfType */.is)(terraform_types/* NUMBER */.uk, items);
    },
};
/** Part of a sequence, or the same in another order, when all items are alike as far as anybody knows. */
function rearranged(value) {
    const { partial } = value;
    if (partial?.kind !== "sequence" || partial.leading.length > 0 || partial.some.length > 0) {
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because, { notNull: true });
    }
    return openSequence(value.type.kind === "list" ? value.type : terraform_types/* DYNAMIC */.u5, value.because, partial);
}
const reverse = {
    name: "reverse",
    parameters: [anything("list", "no")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const value = argument(args, 0);
        if (value.kind === "unknown")
            return rearranged(value);
        if ((0,terraform_values/* isOpenSet */.jg)(value))
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, (0,terraform_values/* causesOf */.cZ)(value), { notNull: true });
        if (value.kind === "string")
            return (0,errors/* fail */.fJ)("can only reverse lists and tuples; use strrev() for a text");
        const list = sequence(value, "can only reverse lists and tuples");
        const items = list.items.map((item) => (0,terraform_values/* memberOf */.C5)(list, item)).reverse();
        return list.kind === "tuple" ? (0,terraform_values/* tuple */.PV)(items) : (0,terraform_values/* listOfType */.is)(list.element, items);
    },
};
const setParameter = (name) => ({ name, type: (0,terraform_types/* setOf */.s4)(terraform_types/* DYNAMIC */.u5) });
function hasElementType(value) {
    const type = (0,terraform_values/* typeOf */.QP)(value);
    return type.kind === "set" && type.element.kind !== "dynamic";
}
function commonSets(args) {
    const type = unify(args.map(terraform_values/* typeOf */.QP));
    const isMixed = type?.kind === "set" && type.element.kind === "dynamic" && args.some(hasElementType);
    if (type?.kind !== "set" || isMixed)
        return (0,errors/* fail */.fJ)("all sets must have the same element type");
    return args.map((value) => [type.element, sequence(convert(value, type), "a set is required").items]);
}
function setFunction(name, parameters, variadic, combine) {
    return {
        name,
        parameters: parameters.map(setParameter),
        ...(variadic === undefined ? {} : { variadic: setParameter(variadic) }),
        returns: (0,terraform_types/* setOf */.s4)(terraform_types/* DYNAMIC */.u5),
        evaluate: (args) => {
            const sets = commonSets(args);
            return makeSet(sets[0]?.[0] ?? terraform_types/* DYNAMIC */.u5, combine(sets.map(([, items]) => items)));
        },
    };
}
function has(items, wanted) {
    return items.some((item) => equals(item, wanted) === true);
}
/** With an unknown set the members of the others are certain all the same. */
const setunion = {
    name: "setunion",
    parameters: [{ ...setParameter("first_set"), known: "no" }],
    variadic: { ...setParameter("other_sets"), known: "no" },
    returns: (0,terraform_types/* setOf */.s4)(terraform_types/* DYNAMIC */.u5),
    evaluate: (args) => {
        const parts = args.map((value) => knownItems(value, "a set is required"));
        const items = parts.flatMap((part) => [...part.leading, ...part.some]);
        const causes = [];
        for (const part of parts)
            (0,terraform_values/* addCauses */.ic)(causes, part.open ?? []);
        if (parts.some((part) => part.open !== undefined)) {
            return openSequence((0,terraform_types/* setOf */.s4)(terraform_types/* DYNAMIC */.u5), causes, { leading: [], some: items, other: undefined });
        }
        const sets = commonSets(args);
        return makeSet(sets[0]?.[0] ?? terraform_types/* DYNAMIC */.u5, sets.flatMap(([, members]) => members));
    },
};
const setintersection = setFunction("setintersection", ["first_set"], "other_sets", ([first = [], ...rest]) => first.filter((item) => rest.every((other) => has(other, item))));
const setsubtract = setFunction("setsubtract", ["a", "b"], undefined, ([a = [], b = []]) => a.filter((item) => !has(b, item)));
const setproduct = {
    name: "setproduct",
    parameters: [],
    variadic: anything("sets"),
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        if (args.length < 2)
            return (0,errors/* fail */.fJ)("at least two arguments are required");
        const lists = args.map((value) => {
            const list = sequence(value, "a set or a list is required");
            return list.kind === "tuple" ? sequence(convert(list, (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5)), "a list is required") : list;
        });
        checkCount(lists.reduce((count, list) => count * list.items.length, 1), "setproduct");
        let rows = [[]];
        for (const list of lists)
            rows = rows.flatMap((row) => list.items.map((item) => [...row, (0,terraform_values/* memberOf */.C5)(list, item)]));
        const rowType = {
            kind: "tuple",
            elements: lists.map((list) => (list.kind === "tuple" ? terraform_types/* DYNAMIC */.u5 : list.element)),
        };
        const items = rows.map((row) => (0,terraform_values/* tuple */.PV)(row));
        return args.some((value) => value.kind === "set") ? makeSet(rowType, items) : (0,terraform_values/* listOfType */.is)(rowType, items);
    },
};
const slice = {
    name: "slice",
    parameters: [
        anything("list", "no"),
        { name: "start_index", type: terraform_types/* NUMBER */.uk, known: "no" },
        { name: "end_index", type: terraform_types/* NUMBER */.uk, known: "no" },
    ],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const given = argument(args, 0);
        if (given.kind === "unknown")
            return rearranged(given);
        const list = sequence(given, "a list or tuple is required");
        if (args.some((value) => value.kind === "unknown"))
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, (0,terraform_values/* causesOf */.cZ)(...args.slice(1)), { notNull: true });
        if (list.kind === "set")
            return (0,errors/* fail */.fJ)("cannot slice a set, because its elements do not have indices");
        const start = wholeArgument(args, 1, "start_index");
        const end = wholeArgument(args, 2, "end_index");
        if (start < 0)
            return (0,errors/* fail */.fJ)("start index must not be less than zero");
        if (end > list.items.length)
            return (0,errors/* fail */.fJ)("end index must not be greater than the length of the list");
        if (start > end)
            return (0,errors/* fail */.fJ)("start index must not be greater than end index");
        const items = list.items.slice(start, end).map((item) => (0,terraform_values/* memberOf */.C5)(list, item));
        return list.kind === "tuple" ? (0,terraform_values/* tuple */.PV)(items) : (0,terraform_values/* listOfType */.is)(list.element, items);
    },
};
const sort = {
    name: "sort",
    parameters: [{ name: "list", type: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An) }],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An),
    evaluate: (args) => {
        const { items } = sequence(argument(args, 0), "a list is required");
        if (items.some((item) => item.kind === "null"))
            return (0,errors/* fail */.fJ)("the elements must not be null");
        const textOfItem = (item) => (item.kind === "string" ? item.value : "");
        return (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, [...items].sort((a, b) => (0,compare_text/* compareText */.n)(textOfItem(a), textOfItem(b))));
    },
};
const sum = {
    name: "sum",
    parameters: [anything("list", "wholly")],
    returns: terraform_types/* NUMBER */.uk,
    evaluate: (args) => {
        const { items } = sequence(argument(args, 0), "argument must be list, set, or tuple");
        if (items.length === 0)
            return (0,errors/* fail */.fJ)("cannot sum an empty list");
        let total = 0;
        for (const item of items) {
            const value = convert(item, terraform_types/* NUMBER */.uk);
            if (value.kind !== "number")
                return (0,errors/* fail */.fJ)("argument must be list, set, or tuple of number values");
            total = (0,numbers/* add */.WQ)(total, value.value);
        }
        return (0,terraform_values/* number */.ai)(total);
    },
};
const transpose = {
    name: "transpose",
    parameters: [{ name: "values", type: (0,terraform_types/* mapOf */.A7)((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An)) }],
    returns: (0,terraform_types/* mapOf */.A7)((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An)),
    evaluate: (args) => {
        const map = mapping(argument(args, 0), "a map is required");
        const groups = new Map();
        for (const key of (0,terraform_values/* sortedKeys */.Mf)(map.entries)) {
            const list = map.entries.get(key);
            if (list === undefined)
                continue;
            for (const item of sequence(list, "input must not contain null list").items) {
                if (item.kind !== "string")
                    return (0,errors/* fail */.fJ)("input must not contain null strings");
                const group = groups.get(item.value);
                if (group === undefined)
                    groups.set(item.value, [(0,terraform_values/* text */.Qq)(key)]);
                else
                    group.push((0,terraform_values/* text */.Qq)(key));
            }
        }
        const entries = new Map();
        for (const [key, items] of groups)
            entries.set(key, (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, items));
        return (0,terraform_values/* mapOfType */.WU)((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), entries);
    },
};
const values = {
    name: "values",
    parameters: [anything("mapping", "no")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const given = (0,terraform_values/* settle */.G9)(argument(args, 0));
        if (given.kind === "unknown") {
            const partial = given.partial?.kind === "mapping" ? given.partial : undefined;
            const some = partial === undefined ? [] : [...partial.entries.values()];
            return openSequence(terraform_types/* DYNAMIC */.u5, given.because, { leading: [], some, other: partial?.other });
        }
        const map = mapping(given, "must have a map or object type");
        const items = (0,terraform_values/* sortedKeys */.Mf)(map.entries).flatMap((key) => {
            const entry = map.entries.get(key);
            return entry === undefined ? [] : [(0,terraform_values/* memberOf */.C5)(map, entry)];
        });
        return map.kind === "map" ? (0,terraform_values/* listOfType */.is)(map.element, items) : (0,terraform_values/* tuple */.PV)(items);
    },
};
const zipmap = {
    name: "zipmap",
    parameters: [{ name: "keys", type: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An) }, anything("values")],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const names = sequence(argument(args, 0), "a list of keys is required").items;
        const list = sequence(argument(args, 1), "the values must be a list or tuple");
        if (list.kind === "set")
            return (0,errors/* fail */.fJ)("the values must be a list or tuple");
        if (names.length !== list.items.length) {
            return (0,errors/* fail */.fJ)(`number of keys (${names.length}) does not match number of values (${list.items.length})`);
        }
        const entries = new Map();
        for (const [position, name] of names.entries()) {
            const value = list.items[position];
            if (name.kind !== "string" || value === undefined)
                return (0,errors/* fail */.fJ)("a key must not be null");
            entries.set(name.value, (0,terraform_values/* memberOf */.C5)(list, value));
        }
        return list.kind === "tuple" ? (0,terraform_values/* object */.Ik)(entries) : (0,terraform_values/* mapOfType */.WU)(list.element, entries);
    },
};
const COLLECTION_FUNCTIONS = [
    alltrue,
    anytrue,
    chunklist,
    coalesce,
    coalescelist,
    compact,
    concat,
    contains,
    distinct,
    collections_element,
    flatten,
    index,
    keys,
    collections_length,
    lookup,
    matchkeys,
    merge,
    one,
    range,
    reverse,
    setintersection,
    setproduct,
    setsubtract,
    setunion,
    slice,
    sort,
    sum,
    transpose,
    values,
    zipmap,
];

;// CONCATENATED MODULE: ./build/terraform/conditional.js






/** The value of a branch of which only the type counts: an error in it does not. */
function tryBranch(expression, scope, evaluate) {
    // What the branch names is reported where that is evaluated itself.
    const quiet = { ...scope, trapping: true };
    try {
        return evaluate(expression, quiet, expression);
    }
    catch (error) {
        if (error instanceof errors/* EvaluationError */.ZN && !error.isStatic)
            return undefined;
        throw error;
    }
}
function isBareNull(value) {
    return value.kind === "null" && value.type.kind === "dynamic";
}
function hasOpenPart(type) {
    return type.kind === "dynamic" || memberTypes(type).some(hasOpenPart);
}
function isOpen(value) {
    return !(0,terraform_values/* isWhollyKnown */.nH)(value) && hasOpenPart((0,terraform_values/* typeOf */.QP)(value));
}
/** Whether each member of the one has its match in the other, so that no collection is made of both. */
function haveSameShape(a, b) {
    if (a.kind === "tuple" && b.kind === "tuple")
        return a.elements.length === b.elements.length;
    if (a.kind === "object" && b.kind === "object")
        return haveSameKeys(a.attributes, b.attributes);
    return (0,terraform_types/* typesEqual */.s8)(a, b);
}
/** The type that both branches are converted to. */
function conditional_commonType(a, b, node) {
    if (isBareNull(a))
        return (0,terraform_values/* typeOf */.QP)(b);
    if (isBareNull(b))
        return (0,terraform_values/* typeOf */.QP)(a);
    const types = [(0,terraform_values/* typeOf */.QP)(a), (0,terraform_values/* typeOf */.QP)(b)];
    if (types[0].kind === "dynamic" || types[1].kind === "dynamic")
        return terraform_types/* DYNAMIC */.u5;
    // What is open in a type may turn out to be what the other one has.
    const areOpen = isOpen(a) || isOpen(b);
    if (areOpen && !haveSameShape(...types))
        return terraform_types/* DYNAMIC */.u5;
    return (unify(types) ??
        (areOpen ? terraform_types/* DYNAMIC */.u5 : undefined) ??
        (0,errors/* fail */.fJ)(`both results of the condition must have the same type, but the first is ${(0,terraform_types/* typeName */.go)(types[0])} and the second ${(0,terraform_types/* typeName */.go)(types[1])}`, node));
}
/** What is the same in both branches stays known although the condition is not. */
function conditional_merge(a, b, because) {
    if ((0,terraform_values/* isWhollyKnown */.nH)(a) && (0,terraform_values/* isWhollyKnown */.nH)(b) && equals(a, b) === true)
        return a;
    if (a.kind === "tuple" && b.kind === "tuple" && a.items.length === b.items.length) {
        return (0,terraform_values/* tuple */.PV)(a.items.map((item, index) => mergeMember(item, b.items[index], because)), a.from);
    }
    if (a.kind === "object" && b.kind === "object" && haveSameKeys(a.entries, b.entries)) {
        const entries = new Map();
        for (const [name, member] of a.entries)
            entries.set(name, mergeMember(member, b.entries.get(name), because));
        return (0,terraform_values/* object */.Ik)(entries, a.from);
    }
    const types = [(0,terraform_values/* typeOf */.QP)(a), (0,terraform_values/* typeOf */.QP)(b)];
    // A branch that is not known may turn out to be an error, and then its type does not count.
    const isDecided = (0,terraform_types/* typesEqual */.s8)(...types) || ((0,terraform_values/* isWhollyKnown */.nH)(a) && (0,terraform_values/* isWhollyKnown */.nH)(b));
    const type = (isDecided ? unify(types) : undefined) ?? terraform_types/* DYNAMIC */.u5;
    const references = (0,terraform_values/* mergeReferences */.xK)((0,terraform_values/* referencesOf */.CL)(a), (0,terraform_values/* referencesOf */.CL)(b));
    return (0,terraform_values/* unknown */.L5)(type, because, {
        notNull: conditional_isNotNull(a) && conditional_isNotNull(b),
        choices: choicesAmong([a, b]),
        from: references && { references },
    });
}
function haveSameKeys(a, b) {
    return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}
function mergeMember(a, b, because) {
    return b === undefined ? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because) : conditional_merge(a, b, because);
}
function conditional_isNotNull(value) {
    return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}
/** Converts where that is possible: an unknown condition must not make an error of what may never be used. */
function soften(value, type) {
    return (0,errors/* attempt */.CD)(() => convert(value, type, true)) ?? value;
}
/**
 * Evaluates a conditional. Only the chosen branch's errors count, but both decide the type of the result.
 *
 * @throws EvaluationError
 */
function evaluateConditional(node, scope, evaluate) {
    const given = evaluate(node.condition, scope, node.condition);
    if (given.kind === "null")
        return (0,errors/* fail */.fJ)("the condition is null: it must be true or false", node.condition);
    const condition = convertCondition(given, node);
    if (condition.kind === "unknown") {
        const then = tryBranch(node.then, scope, evaluate);
        const otherwise = tryBranch(node.otherwise, scope, evaluate);
        if (then === undefined || otherwise === undefined)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, condition.because);
        const type = conditional_commonType(then, otherwise, node);
        return conditional_merge(soften(then, type), soften(otherwise, type), condition.because);
    }
    const isTrue = condition.kind === "bool" && condition.value;
    const chosen = evaluate(isTrue ? node.then : node.otherwise, scope, isTrue ? node.then : node.otherwise);
    const other = tryBranch(isTrue ? node.otherwise : node.then, scope, evaluate);
    if (other === undefined)
        return chosen;
    return convert(chosen, isTrue ? conditional_commonType(chosen, other, node) : conditional_commonType(other, chosen, node), true);
}
function convertCondition(value, node) {
    return (0,errors/* attempt */.CD)(() => convert(value, terraform_types/* BOOL */.HX)) ?? (0,errors/* fail */.fJ)("the condition must be a bool", node.condition);
}

;// CONCATENATED MODULE: ./build/terraform/iteration.js



function* sequencePairs(container, items) {
    for (const [index, item] of items.entries())
        yield [(0,terraform_values/* number */.ai)(index), (0,terraform_values/* memberOf */.C5)(container, item)];
}
function* setPairs(container, items) {
    for (const item of items) {
        const member = (0,terraform_values/* memberOf */.C5)(container, item);
        yield [member, member];
    }
}
function* mappingPairs(container, entries) {
    for (const key of (0,terraform_values/* sortedKeys */.Mf)(entries)) {
        const entry = entries.get(key);
        if (entry !== undefined)
            yield [(0,terraform_values/* text */.Qq)(key), (0,terraform_values/* memberOf */.C5)(container, entry)];
    }
}
function isIterable(type) {
    return type.kind !== "string" && type.kind !== "number" && type.kind !== "bool";
}
/**
 * The keys and values of a collection in the order in which Terraform goes through it: indexes and items, keys and entries
 * by key, members of a set twice.
 *
 * @throws EvaluationError for a value that is no collection
 */
function eachElement(collection, node) {
    const value = (0,terraform_values/* settle */.G9)(collection);
    switch (value.kind) {
        case "list":
        case "tuple":
            return { kind: "known", pairs: sequencePairs(value, value.items) };
        case "set":
            return (0,terraform_values/* isOpenSet */.jg)(value)
                ? { kind: "unknown", ...(0,terraform_values/* openSet */.FT)(value) }
                : { kind: "known", pairs: setPairs(value, value.items) };
        case "map":
        case "object":
            return { kind: "known", pairs: mappingPairs(value, value.entries) };
        case "unknown":
            if (!isIterable(value.type)) {
                return (0,errors/* fail */.fJ)(`a value of type ${value.type.kind} cannot be iterated over`, node);
            }
            return { kind: "unknown", because: value.because, partial: value.partial };
        case "null":
            return (0,errors/* fail */.fJ)("null cannot be iterated over", node);
        case "string":
        case "number":
        case "bool":
            return (0,errors/* fail */.fJ)(`a value of type ${(0,terraform_types/* typeName */.go)((0,terraform_values/* typeOf */.QP)(value))} cannot be iterated over`, node);
    }
}
/**
 * Applies a function to all that is known of an unknown sequence.
 *
 * @throws EvaluationError when it fails for an item that the sequence certainly has
 */
function mapPartial(partial, map) {
    if (partial?.kind !== "sequence")
        return undefined;
    const { other, isComplete = false } = partial;
    return {
        kind: "sequence",
        isComplete,
        leading: partial.leading.map(map),
        some: partial.some.map(map),
        other: other && (0,errors/* attempt */.CD)(() => map(other)),
    };
}

;// CONCATENATED MODULE: ./build/terraform/scope.js
/** The scope with one more name. */
function bind(scope, name, value) {
    return { ...scope, bindings: { name, value, outer: scope.bindings } };
}

;// CONCATENATED MODULE: ./build/terraform/for-expressions.js







function innerScope(node, scope, key, value) {
    const withKey = node.keyName === undefined ? scope : bind(scope, node.keyName, key);
    return bind(withKey, node.valueName, value);
}
/** Whether the `if` clause keeps an element: the reasons when that is not known. */
function keeps(node, scope, evaluate) {
    if (node.condition === undefined)
        return true;
    const given = evaluate(node.condition, scope, node.condition);
    if (given.kind === "null")
        return (0,errors/* fail */.fJ)("the 'if' clause of the for expression is null", node.condition);
    const condition = convert(given, terraform_types/* BOOL */.HX);
    if (condition.kind === "unknown")
        return condition.because;
    return condition.kind === "bool" && condition.value;
}
function placed(scope, place) {
    return { origin: (0,terraform_origin/* originAt */.iX)(scope.file, place) };
}
/** An unknown element or key stands for any. */
function anyOf(because) {
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because);
}
function forUnknownSequence(node, scope, evaluate, because, partial) {
    const leading = [];
    const some = [];
    let isComplete = partial?.isComplete === true;
    const apply = (key, value) => {
        const inner = innerScope(node, { ...scope, trapping: true }, key, value);
        const kept = keeps(node, inner, evaluate);
        if (typeof kept !== "boolean")
            isComplete = false;
        return kept === true ? evaluate(node.value, inner, node.value) : undefined;
    };
    for (const [index, value] of (partial?.leading ?? []).entries()) {
        const result = apply((0,terraform_values/* number */.ai)(index), value);
        // Past an element that may be left out, positions are not known.
        if (result !== undefined)
            (leading.length === index ? leading : some).push(result);
    }
    for (const value of partial?.some ?? []) {
        const result = apply(anyOf(because), value);
        if (result !== undefined)
            some.push(result);
    }
    const other = partial?.other;
    const inner = innerScope(node, { ...scope, trapping: true }, anyOf(because), other ?? anyOf(because));
    const like = other && (0,errors/* attempt */.CD)(() => evaluate(node.value, inner, node.value));
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, {
        notNull: true,
        partial: { kind: "sequence", leading, some, other: like, isComplete },
    });
}
/**
 * Evaluates `[for ...]` to a tuple.
 *
 * @throws EvaluationError
 */
function evaluateForTuple(node, scope, evaluate, place) {
    const collection = evaluate(node.collection, scope, node.collection);
    const elements = eachElement(collection, node.collection);
    if (elements.kind === "unknown") {
        const { partial } = elements;
        return forUnknownSequence(node, scope, evaluate, elements.because, partial?.kind === "sequence" ? partial : undefined);
    }
    const items = [];
    const some = [];
    const doubts = [];
    for (const [key, value] of elements.pairs) {
        const inner = innerScope(node, scope, key, value);
        const kept = keeps(node, inner, evaluate);
        if (kept === false)
            continue;
        if (kept !== true)
            (0,terraform_values/* addCauses */.ic)(doubts, kept);
        else
            (doubts.length === 0 ? items : some).push(evaluate(node.value, inner, node.value));
    }
    if (doubts.length === 0)
        return (0,terraform_values/* tuple */.PV)(items, placed(scope, place));
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, doubts, {
        notNull: true,
        partial: { kind: "sequence", leading: items, some, other: undefined },
        from: placed(scope, place),
    });
}
function keyText(key, node) {
    if (key.kind === "null")
        return (0,errors/* fail */.fJ)("a key of the for expression is null", node);
    const converted = convert(key, terraform_types/* STRING */.An);
    if (converted.kind === "string")
        return converted.value;
    return (0,terraform_values/* causesOf */.cZ)(converted);
}
/**
 * Evaluates `{for ...}` to an object.
 *
 * @throws EvaluationError
 */
function evaluateForObject(node, scope, evaluate, place) {
    const collection = evaluate(node.collection, scope, node.collection);
    const elements = eachElement(collection, node.collection);
    if (elements.kind === "unknown")
        return forUnknownMapping(node, scope, evaluate, elements);
    const entries = new Map();
    const groups = new Map();
    const doubts = [];
    for (const [key, value] of elements.pairs) {
        const inner = innerScope(node, scope, key, value);
        const kept = keeps(node, inner, evaluate);
        if (kept === false)
            continue;
        const name = keyText(evaluate(node.key, inner, node.key), node.key);
        if (kept !== true)
            (0,terraform_values/* addCauses */.ic)(doubts, kept);
        if (typeof name !== "string")
            (0,terraform_values/* addCauses */.ic)(doubts, name);
        if (kept !== true || typeof name !== "string")
            continue;
        const result = evaluate(node.value, inner, node.value);
        if (node.groups) {
            const group = groups.get(name);
            if (group === undefined)
                groups.set(name, [result]);
            else
                group.push(result);
        }
        else {
            if (entries.has(name)) {
                (0,errors/* fail */.fJ)(`two items of the for expression have the key "${name}"; put an ellipsis (...) behind the value to group them`, node.key);
            }
            entries.set(name, result);
        }
    }
    for (const [name, items] of groups) {
        // More items may join a group when some keys are not known.
        const group = doubts.length === 0 ? (0,terraform_values/* tuple */.PV)(items) : openGroup(items, doubts);
        entries.set(name, group);
    }
    if (doubts.length === 0)
        return (0,terraform_values/* object */.Ik)(entries, placed(scope, place));
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, doubts, {
        notNull: true,
        partial: { kind: "mapping", entries, other: undefined },
        from: placed(scope, place),
    });
}
function openGroup(items, doubts) {
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, doubts, {
        notNull: true,
        partial: { kind: "sequence", leading: [], some: items, other: undefined },
    });
}
function forUnknownMapping(node, scope, evaluate, { because, partial }) {
    const any = anyOf(because);
    const entries = new Map();
    const known = [];
    if (partial?.kind === "mapping")
        for (const [key, value] of partial.entries)
            known.push([(0,terraform_values/* text */.Qq)(key), value]);
    if (partial?.kind === "sequence") {
        for (const [index, value] of partial.leading.entries())
            known.push([(0,terraform_values/* number */.ai)(index), value]);
        for (const value of partial.some)
            known.push([any, value]);
    }
    for (const [key, value] of node.groups ? [] : known) {
        const inner = innerScope(node, { ...scope, trapping: true }, key, value);
        if (keeps(node, inner, evaluate) !== true)
            continue;
        const name = keyText(evaluate(node.key, inner, node.key), node.key);
        if (typeof name === "string")
            entries.set(name, evaluate(node.value, inner, node.value));
    }
    const inner = innerScope(node, { ...scope, trapping: true }, any, partial?.other ?? any);
    const other = partial?.other !== undefined && !node.groups ? (0,errors/* attempt */.CD)(() => evaluate(node.value, inner, node.value)) : undefined;
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true, partial: { kind: "mapping", entries, other } });
}

;// CONCATENATED MODULE: ./build/terraform/functions/call.js




function parameterAt(definition, index) {
    return definition.parameters[index] ?? definition.variadic;
}
function call_checkCount(definition, count) {
    const { name, parameters, variadic } = definition;
    if (count < parameters.length) {
        const missing = parameters[count]?.name ?? "";
        (0,errors/* fail */.fJ)(`${name}() expects ${variadic === undefined ? "" : "at least "}${parameters.length} argument${parameters.length === 1 ? "" : "s"}: "${missing}" is missing`);
    }
    if (variadic === undefined && count > parameters.length) {
        (0,errors/* fail */.fJ)(`${name}() expects only ${parameters.length} argument${parameters.length === 1 ? "" : "s"}`);
    }
}
function convertArgument(value, parameter, name) {
    if (value.kind === "null" && parameter.nullable !== true) {
        return (0,errors/* fail */.fJ)(`invalid value for the parameter "${parameter.name}" of ${name}(): it must not be null`);
    }
    try {
        return convert(value, parameter.type);
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        return (0,errors/* fail */.fJ)(`invalid value for the parameter "${parameter.name}" of ${name}(): ${error.message}`);
    }
}
function isDecided(value, parameter) {
    switch (parameter.known) {
        case "no":
            return true;
        case "itself":
            return value.kind !== "unknown" && !(0,terraform_values/* isOpenSet */.jg)(value);
        case "wholly":
        case undefined:
            return (0,terraform_values/* isWhollyKnown */.nH)(value);
        default:
            return parameter.known;
    }
}
/** The provenance of a result that the function did not give one: for leaves with all that the arguments name. */
function provenanceOf(result, args, call) {
    const { scope, place } = call;
    if (result.kind === "string" || result.kind === "unknown")
        return (0,terraform_values/* derive */.CX)(args, scope.file, place);
    // Members keep their own; numbers and bools about a collection are no link to what is in it.
    const isLeaf = result.kind === "number" || result.kind === "bool";
    const origin = (0,terraform_origin/* originAt */.iX)(scope.file, place, isLeaf ? args[0]?.from?.origin : undefined);
    return args.some((argument) => argument.from?.sensitive === true) ? { origin, sensitive: true } : { origin };
}
/**
 * Calls a function on values.
 *
 * @throws EvaluationError when the arguments do not suit it
 */
function callFunction(definition, given, call) {
    call_checkCount(definition, given.length);
    const args = [];
    let undecided = false;
    for (const [index, value] of given.entries()) {
        const parameter = parameterAt(definition, index);
        if (parameter === undefined)
            continue;
        const argument = convertArgument(parameter.known === "no" ? value : (0,terraform_values/* settle */.G9)(value), parameter, call.name);
        args.push(argument);
        undecided ||= !isDecided(argument, parameter);
    }
    const result = undecided
        ? (0,terraform_values/* unknown */.L5)(definition.returns, (0,terraform_values/* causesOf */.cZ)(...args), { notNull: definition.returns.kind !== "dynamic" })
        : definition.evaluate(args, call);
    // One of the arguments, or of their members, as it is: what else the arguments name is no part of it.
    // An argument, or something in one, as it is: what else the arguments name is no part of it.
    if (result.from !== undefined)
        return result;
    return (0,terraform_values/* withProvenance */.wI)(result, provenanceOf(result, args, call));
}

;// CONCATENATED MODULE: ./build/terraform/operators.js






function operand(value, type, side) {
    if (value.kind === "null")
        return (0,errors/* fail */.fJ)(`the ${side} is null`);
    try {
        return convert(value, type);
    }
    catch (error) {
        if (error instanceof errors/* EvaluationError */.ZN)
            return (0,errors/* fail */.fJ)(`unsuitable value for the ${side}: ${error.message}`);
        throw error;
    }
}
function numberOperand(value, side) {
    if (value.kind === "number")
        return value;
    const converted = operand(value, terraform_types/* NUMBER */.uk, side);
    return converted.kind === "number" || converted.kind === "unknown" ? converted : (0,errors/* fail */.fJ)("a number is required");
}
function boolOperand(value, side) {
    if (value.kind === "bool")
        return value;
    const converted = operand(value, terraform_types/* BOOL */.HX, side);
    return converted.kind === "bool" || converted.kind === "unknown" ? converted : (0,errors/* fail */.fJ)("a bool is required");
}
const ARITHMETIC = {
    "+": numbers/* add */.WQ,
    "-": numbers/* subtract */.Re,
    "*": numbers/* multiply */.lw,
    "/": numbers/* divide */.Qr,
    "%": numbers/* modulo */.xP,
};
const COMPARISON = {
    "<": (order) => order < 0,
    "<=": (order) => order <= 0,
    ">": (order) => order > 0,
    ">=": (order) => order >= 0,
};
/**
 * The result that the left operand decides alone, so that the right one is not evaluated (as since Terraform 1.12): false
 * for `&&`, true for `||`.
 */
function shortCircuit(operator, left) {
    if (operator !== "&&" && operator !== "||")
        return undefined;
    const decided = boolOperand(left, "left operand");
    return decided.kind === "bool" && decided.value === (operator === "||") ? decided : undefined;
}
function logical(operator, left, right) {
    const a = boolOperand(left, "left operand");
    const b = boolOperand(right, "right operand");
    const deciding = operator === "||";
    if (a.kind === "bool" && a.value === deciding)
        return (0,terraform_values/* bool */.lc)(deciding);
    if (b.kind === "bool" && b.value === deciding)
        return (0,terraform_values/* bool */.lc)(deciding);
    if (a.kind === "unknown" || b.kind === "unknown")
        return (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, (0,terraform_values/* causesOf */.cZ)(a, b), { notNull: true });
    return (0,terraform_values/* bool */.lc)(!deciding);
}
/**
 * Applies a binary operator.
 *
 * @throws EvaluationError for operands that the operator does not take
 */
function applyBinary(operator, left, right) {
    if (operator === "==" || operator === "!=") {
        const same = equals(left, right);
        if (same === undefined)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, (0,terraform_values/* causesOf */.cZ)(left, right), { notNull: true });
        return (0,terraform_values/* bool */.lc)(same === (operator === "=="));
    }
    if (operator === "&&" || operator === "||")
        return logical(operator, left, right);
    const a = numberOperand(left, "left operand");
    const b = numberOperand(right, "right operand");
    const compute = ARITHMETIC[operator];
    if (a.kind === "unknown" || b.kind === "unknown") {
        return (0,terraform_values/* unknown */.L5)(compute === undefined ? terraform_types/* BOOL */.HX : terraform_types/* NUMBER */.uk, (0,terraform_values/* causesOf */.cZ)(a, b), { notNull: true });
    }
    if (compute !== undefined)
        return (0,terraform_values/* number */.ai)(compute(a.value, b.value));
    return (0,terraform_values/* bool */.lc)(COMPARISON[operator]?.((0,numbers/* compareNumbers */.S$)(a.value, b.value)) ?? false);
}
/**
 * Applies a unary operator.
 *
 * @throws EvaluationError for an operand that the operator does not take
 */
function applyUnary(operator, value) {
    if (operator === "!") {
        const decided = boolOperand(value, "operand");
        return decided.kind === "unknown" ? (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, decided.because, { notNull: true }) : (0,terraform_values/* bool */.lc)(!decided.value);
    }
    const decided = numberOperand(value, "operand");
    return decided.kind === "unknown"
        ? (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, decided.because, { notNull: true })
        : (0,terraform_values/* number */.ai)((0,numbers/* negate */.ze)(decided.value));
}

;// CONCATENATED MODULE: ./build/terraform/splats.js






function applyStep(value, step, scope, evaluate) {
    switch (step.kind) {
        case "attribute":
            return getAttribute(value, step.name, step);
        case "index":
            return getElement(value, evaluate(step.key, scope, step.key), step);
        case "splat":
            return applySplat(value, step.steps, scope, evaluate);
    }
}
function splats_isSequenceType({ kind }) {
    return kind === "list" || kind === "set" || kind === "tuple";
}
function couldBeSequence(type) {
    return type.kind === "dynamic" || splats_isSequenceType(type);
}
function splatUnknown(source, apply) {
    const { type, because, notNull } = source;
    // One resource or module call is no list: the splat makes a list of it.
    if (source.members !== undefined)
        return (0,terraform_values/* tuple */.PV)([apply(source)], source.from);
    if (!couldBeSequence(type)) {
        return notNull ? (0,terraform_values/* tuple */.PV)([apply(source)], source.from) : (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true });
    }
    const partial = mapPartial(source.partial, apply);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true, partial, from: source.from });
}
function applySplat(given, steps, scope, evaluate) {
    const source = (0,terraform_values/* settle */.G9)(given);
    const apply = (item) => {
        let value = item;
        for (const step of steps)
            value = applyStep(value, step, scope, evaluate);
        return value;
    };
    switch (source.kind) {
        case "null":
            return splats_isSequenceType(source.type)
                ? (0,errors/* fail */.fJ)("a splat expression cannot be applied to a list, set or tuple that is null")
                : terraform_values/* EMPTY_TUPLE */.RD;
        case "unknown":
            return splatUnknown(source, apply);
        case "tuple":
            return (0,terraform_values/* tuple */.PV)(source.items.map((item) => apply((0,terraform_values/* memberOf */.C5)(source, item))), source.from);
        case "list":
        case "set": {
            if (source.kind === "set" && (0,terraform_values/* isOpenSet */.jg)(source)) {
                const { because, partial } = (0,terraform_values/* openSet */.FT)(source);
                return splatUnknown((0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true, partial, from: source.from }), apply);
            }
            const items = source.items.map((item) => apply((0,terraform_values/* memberOf */.C5)(source, item)));
            // Without an element its type alone tells whether the steps make sense, and to what they lead.
            const [first = apply((0,terraform_values/* unknown */.L5)(source.element, [], { notNull: true })), ...others] = items;
            const element = unify([first, ...others].map(terraform_values/* typeOf */.QP)) ?? terraform_types/* DYNAMIC */.u5;
            return (0,terraform_values/* listOfType */.is)(element, items, source.from);
        }
        case "map":
        case "object":
        case "string":
        case "number":
        case "bool":
            return (0,terraform_values/* tuple */.PV)([apply(source)], source.from);
    }
}
/**
 * Evaluates a splat: its steps applied to each element of a list; null gives no element, any other value counts as one.
 *
 * @throws EvaluationError
 */
function evaluateSplat(node, scope, evaluate) {
    return applySplat(evaluate(node.source, scope, node.source), node.steps, scope, evaluate);
}

;// CONCATENATED MODULE: ./build/terraform/templates.js








function emit(output, piece) {
    output.length += piece.kind === "literal" ? piece.value.length : 1;
    (0,terraform_text/* checkLength */.Nv)(output.length);
    output.pieces.push(piece);
}
function interpolate(output, value, source) {
    output.inputs.push(value);
    if (value.kind === "null")
        (0,errors/* fail */.fJ)("null cannot be included in a text");
    const type = (0,terraform_values/* typeOf */.QP)(value);
    let written;
    try {
        written = convert(value, terraform_types/* STRING */.An);
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        return (0,errors/* fail */.fJ)(`a ${(0,terraform_types/* typeName */.go)(type)} cannot be included in a text`);
    }
    if (written.kind === "unknown")
        (0,terraform_values/* addCauses */.ic)(output.causes, written.because);
    for (const piece of (0,terraform_text/* piecesOf */.Xe)(written) ?? [(0,terraform_text/* hole */.fk)((0,terraform_values/* causesOf */.cZ)(written))]) {
        emit(output, piece.source === undefined ? { ...piece, source } : piece);
    }
}
function sameText(a, b) {
    const write = (pieces) => pieces.every((piece) => piece.kind === "literal") ? pieces.map((piece) => piece.value).join("") : undefined;
    const text = write(a);
    return text !== undefined && text === write(b);
}
function writePart(output, part, scope, evaluate, escaped) {
    const { file } = scope;
    switch (part.kind) {
        case "literal":
            emit(output, { kind: "literal", value: part.value.normalize("NFC"), source: (0,terraform_origin/* originAt */.iX)(file, part), escaped });
            return;
        case "interpolation":
            interpolate(output, evaluate(part.expression, scope, part.expression), (0,terraform_origin/* originAt */.iX)(file, part));
            return;
        case "if": {
            const given = evaluate(part.condition, scope, part.condition);
            if (given.kind === "null")
                (0,errors/* fail */.fJ)("the condition of the template's if is null", part.condition);
            const condition = convert(given, terraform_types/* BOOL */.HX);
            if (condition.kind === "unknown") {
                const then = writeParts(part.then, { ...scope, trapping: true }, evaluate, escaped);
                const otherwise = writeParts(part.otherwise, { ...scope, trapping: true }, evaluate, escaped);
                if (sameText(then.pieces, otherwise.pieces))
                    then.pieces.forEach((piece) => {
                        emit(output, piece);
                    });
                else
                    emit(output, (0,terraform_text/* hole */.fk)(condition.because, (0,terraform_origin/* originAt */.iX)(file, part)));
                (0,terraform_values/* addCauses */.ic)(output.causes, condition.because);
                output.inputs.push(...then.inputs, ...otherwise.inputs);
                return;
            }
            const chosen = condition.kind === "bool" && condition.value ? part.then : part.otherwise;
            for (const inner of chosen)
                writePart(output, inner, scope, evaluate, escaped);
            return;
        }
        case "for": {
            const collection = evaluate(part.collection, scope, part.collection);
            const elements = eachElement(collection, part.collection);
            if (elements.kind === "unknown") {
                emit(output, (0,terraform_text/* hole */.fk)(elements.because, (0,terraform_origin/* originAt */.iX)(file, part)));
                (0,terraform_values/* addCauses */.ic)(output.causes, elements.because);
                output.inputs.push(collection);
                return;
            }
            for (const [key, value] of elements.pairs) {
                let inner = part.keyName === undefined ? scope : bind(scope, part.keyName, key);
                inner = bind(inner, part.valueName, value);
                for (const bodyPart of part.body)
                    writePart(output, bodyPart, inner, evaluate, escaped);
            }
            return;
        }
    }
}
function writeParts(parts, scope, evaluate, escaped) {
    const output = { pieces: [], causes: [], inputs: [], length: 0 };
    for (const part of parts)
        writePart(output, part, scope, evaluate, escaped);
    return output;
}
/**
 * Evaluates a template. One that is a single interpolation gives the value of its expression, whatever type that has;
 * all others give a text.
 *
 * @param provenance makes the provenance of a text from the values that went into it
 * @throws EvaluationError
 */
function evaluateTemplate(template, scope, evaluate, provenance) {
    const [only, ...others] = template.parts;
    if (only?.kind === "interpolation" && others.length === 0)
        return evaluate(only.expression, scope, only.expression);
    const output = writeParts(template.parts, scope, evaluate, template.form === "quoted");
    return (0,terraform_text/* textOf */.b6)(output.pieces, output.causes, provenance(output.inputs));
}

;// CONCATENATED MODULE: ./build/terraform/traversal.js


/** How many names follow a root and are part of what is looked up; one where nothing is said here. */
const NAMES = { self: 0, data: 2, ephemeral: 2, resource: 2 };
/** What a missing declaration of a root is called in messages. */
const DECLARATIONS = {
    var: "input variable",
    local: "local value",
    module: "module call",
    each: "each attribute",
    count: "count attribute",
    path: "path attribute",
    terraform: "terraform attribute",
    data: "data resource",
    ephemeral: "ephemeral resource",
};
function boundValue(bindings, name) {
    for (let binding = bindings; binding !== undefined; binding = binding.outer) {
        if (binding.name === name)
            return binding.value;
    }
    return undefined;
}
function undeclared(root, names, node) {
    const name = [root, ...names].join(".");
    if (root === "self") {
        throw new errors/* EvaluationError */.ZN('"self" is not available here: it can be used in provisioners and conditions only', node, true);
    }
    if (root === "each" || root === "count") {
        const argument = root === "each" ? "for_each" : "count";
        throw new errors/* EvaluationError */.ZN(`${name} can be used only in blocks that have the argument "${argument}"`, node, true);
    }
    const what = Object.hasOwn(DECLARATIONS, root) ? DECLARATIONS[root] : "resource";
    throw new errors/* EvaluationError */.ZN(`${what ?? "resource"} ${name} is not declared in this module`, node, true);
}
function traversal_lookup(root, names, wanted, scope, node) {
    if (names.length < wanted && scope.isTemplate !== true) {
        throw new errors/* EvaluationError */.ZN(names.length === 0 && !Object.hasOwn(DECLARATIONS, root.name) && NAMES[root.name] === undefined
            ? `"${root.name}" is no reference: the name of a resource type must be followed by the name of a resource`
            : `"${[root.name, ...names].join(".")}" must be followed by ${wanted - names.length === 1 ? "a name" : "two names"}`, root, true);
    }
    return scope.lookup(root.name, names, node) ?? undeclared(root.name, names, node);
}
/**
 * Evaluates a variable with the attributes and indexes behind it.
 *
 * @throws EvaluationError
 */
function evaluateTraversal(expression, scope, evaluate) {
    const steps = [];
    let root = expression;
    while (root.kind === "attribute" || root.kind === "index") {
        steps.push(root);
        root = root.source;
    }
    steps.reverse();
    let value;
    let next = 0;
    if (root.kind === "variable") {
        const bound = boundValue(scope.bindings, root.name);
        if (bound !== undefined)
            value = bound;
        else {
            const wanted = NAMES[root.name] ?? 1;
            const names = [];
            while (names.length < wanted) {
                const step = steps[next];
                if (step?.kind !== "attribute")
                    break;
                names.push(step.name);
                next += 1;
            }
            value = traversal_lookup(root, names, wanted, scope, steps[next - 1] ?? root);
        }
    }
    else
        value = evaluate(root, scope, root);
    for (; next < steps.length; next += 1) {
        const step = steps[next];
        if (step === undefined)
            return (0,errors/* fail */.fJ)("invalid reference");
        value =
            step.kind === "attribute"
                ? getAttribute(value, step.name, step)
                : getElement(value, evaluate(step.key, scope, step.key), step);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/terraform/weight.js
/**
 * Values that one may be made of. Members may be the same value many times over, which costs nothing to make and, written
 * out, more than any machine has: twenty locals that each name the one before twice are a million.
 */
const MOST_VALUES = 200_000;
/** From this weight on, remembering what a collection weighs is less work than adding it up again. */
const WORTH_REMEMBERING = 32;
/** Weights by the collection of members, which copies of a value share. */
const weights = new WeakMap();
/** The number of values that a value is made of, each counted as often as it stands there. */
function weightOf(value) {
    switch (value.kind) {
        case "list":
        case "set":
        case "tuple":
            return sumOf(value.items);
        case "map":
        case "object":
            return sumOf(value.entries);
        case "string":
            return value.json === undefined ? 1 : 1 + weightOf(value.json);
        case "unknown":
            return unknownWeight(value);
        case "number":
        case "bool":
        case "null":
            return 1;
    }
}
/** What is made when it is asked for counts as one. */
function unknownWeight({ partial, json, choices }) {
    let weight = 1;
    if (json !== undefined)
        weight += weightOf(json);
    if (choices !== undefined)
        weight += sumOf(choices);
    if (partial?.kind === "mapping")
        weight += sumOf(partial.entries);
    else if (partial !== undefined)
        weight += sumOf(partial.leading) + sumOf(partial.some);
    if (partial?.other !== undefined)
        weight += weightOf(partial.other);
    return weight;
}
function sumOf(members) {
    const known = weights.get(members);
    if (known !== undefined)
        return known;
    let sum = 1;
    for (const member of members.values())
        sum += weightOf(member);
    if (sum >= WORTH_REMEMBERING)
        weights.set(members, sum);
    return sum;
}

;// CONCATENATED MODULE: ./build/terraform/expressions.js















/** Evaluation steps that one expression may take, with all that it makes others evaluate: some seconds' worth. */
const MOST_STEPS = 2_000_000;
/** Nested evaluations, through locals and modules too: less than what the stack holds. */
const DEEPEST = 800;
const TOO_HEAVY = `this is made of more than ${MOST_VALUES} values, and is not evaluated: name less of it at once`;
const TOO_DEEP = "this refers to too long a chain of other expressions";
let depth = 0;
let steps = 0;
function expressions_placed(scope, place) {
    return { origin: (0,terraform_origin/* originAt */.iX)(scope.file, place) };
}
function invalid(scope, node) {
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: "there is a syntax error here", span: (0,terraform_origin/* spanOf */.ee)(scope.file, node) }]);
}
/** The text of a template without interpolations and directives. */
function constantText({ parts, form }, scope, place) {
    for (const part of parts)
        if (part.kind !== "literal")
            return undefined;
    const pieces = [];
    for (const part of parts) {
        if (part.kind !== "literal")
            return undefined;
        const source = (0,terraform_origin/* originAt */.iX)(scope.file, part);
        pieces.push({ kind: "literal", value: part.value.normalize("NFC"), source, escaped: form === "quoted" });
    }
    return (0,terraform_text/* textOf */.b6)(pieces, [], expressions_placed(scope, place));
}
/** The value of an expression that is the same wherever it is evaluated; `undefined` for others. */
function constantValue(expression, scope, place) {
    switch (expression.kind) {
        case "number": {
            const value = (0,numbers/* parseNumber */.$J)(expression.text);
            return value === undefined ? undefined : (0,terraform_values/* number */.ai)(value, expressions_placed(scope, place));
        }
        case "bool":
            return { kind: "bool", value: expression.value, from: expressions_placed(scope, place) };
        case "null":
            return (0,terraform_values/* withProvenance */.wI)(terraform_values/* NULL */.Cq, expressions_placed(scope, place));
        case "template":
            return constantText(expression, scope, place);
        case "tuple": {
            const items = [];
            for (const item of expression.items) {
                const value = constant(item, scope, item);
                if (value === undefined)
                    return undefined;
                items.push(value);
            }
            return (0,terraform_values/* tuple */.PV)(items, expressions_placed(scope, place));
        }
        case "object": {
            const entries = new Map();
            for (const item of expression.items) {
                const key = literalKey(item) ?? constantKey(item, scope);
                const value = key === undefined ? undefined : constant(item.value, scope, item);
                if (key === undefined || value === undefined)
                    return undefined;
                entries.set(key, value);
            }
            return (0,terraform_values/* object */.Ik)(entries, expressions_placed(scope, place));
        }
        case "parentheses":
            return constant(expression.inner, scope, place);
        case "variable":
        case "attribute":
        case "index":
        case "splat":
        case "call":
        case "for-tuple":
        case "for-object":
        case "unary":
        case "binary":
        case "conditional":
        case "invalid":
            return undefined;
    }
}
/** As {@link constantValue}, once per place where that is more work than remembering. */
function constant(expression, scope, place) {
    const { kind } = expression;
    if (kind !== "tuple" && kind !== "object")
        return constantValue(expression, scope, place);
    const { constants } = scope.file;
    const cached = constants.get(place);
    if (cached !== undefined)
        return cached === "varies" ? undefined : cached;
    const value = constantValue(expression, scope, place);
    constants.set(place, value ?? "varies");
    return value;
}
/** The key that an item of an object constructor writes as a bare name. */
function literalKey({ key, keyIsExpression }) {
    return !keyIsExpression && key.kind === "variable" ? key.name : undefined;
}
function constantKey(item, scope) {
    const key = constant(item.key, scope, item.key);
    if (key === undefined || key.kind === "null")
        return undefined;
    const name = convert(key, terraform_types/* STRING */.An);
    return name.kind === "string" ? name.value : undefined;
}
/**
 * Evaluates a member of a constructor: an error leaves the other members as they are. What the member only names is written
 * elsewhere; here is where it is put in.
 */
function evaluateMember(expression, scope, place) {
    if (scope.trapping === true)
        return (0,terraform_values/* passedThrough */.gA)(evaluate(expression, scope, place), scope.file, place);
    try {
        return (0,terraform_values/* passedThrough */.gA)(evaluate(expression, scope, place), scope.file, place);
    }
    catch (error) {
        return recover(error, expression, scope);
    }
}
function evaluateTuple(node, scope, place) {
    const items = [];
    for (const item of node.items)
        items.push(evaluateMember(item, scope, item));
    return (0,terraform_values/* tuple */.PV)(items, expressions_placed(scope, place));
}
function evaluateKey(item, scope) {
    const name = literalKey(item);
    if (name !== undefined)
        return (0,terraform_values/* text */.Qq)(name);
    if (!item.keyIsExpression && (item.key.kind === "attribute" || item.key.kind === "index")) {
        return (0,errors/* fail */.fJ)("this key may be a reference or a name with dots: put it in parentheses or in quotes", item.key);
    }
    const key = evaluate(item.key, scope, item.key);
    if (key.kind === "null")
        return (0,errors/* fail */.fJ)("a key of the object is null", item.key);
    return convert(key, terraform_types/* STRING */.An);
}
function evaluateObject(node, scope, place) {
    const entries = new Map();
    let open;
    for (const item of node.items) {
        const key = evaluateKey(item, scope);
        const value = evaluateMember(item.value, scope, item);
        if (key.kind === "string")
            entries.set(key.value, value);
        else
            open = key;
    }
    if (open === undefined)
        return (0,terraform_values/* object */.Ik)(entries, expressions_placed(scope, place));
    // An unknown key may be that of another item before it.
    const because = (0,terraform_values/* causesOf */.cZ)(open);
    const uncertain = new Map();
    for (const [key] of entries)
        uncertain.set(key, (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because));
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, {
        notNull: true,
        partial: { kind: "mapping", entries: uncertain, other: undefined },
        from: expressions_placed(scope, place),
    });
}
/**
 * Applies an operator whose left operand does not decide alone. Where the left one of `&&` or `||` is not known, the right
 * one may never be evaluated: nothing is wrong yet.
 */
function applyToRight({ operator, right }, left, scope) {
    const apply = (inner) => {
        const value = evaluate(right, inner, right);
        return [applyBinary(operator, (0,terraform_values/* settle */.G9)(left), (0,terraform_values/* settle */.G9)(value)), value];
    };
    const mayBeLeftOut = (operator === "&&" || operator === "||") && left.kind === "unknown";
    if (!mayBeLeftOut)
        return apply(scope);
    return (0,errors/* attempt */.CD)(() => apply({ ...scope, trapping: true })) ?? [(0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, left.because, { notNull: true }), left];
}
function evaluateBinary(node, scope, place) {
    // Chains of operators lean to the left and may be long.
    const chain = [];
    let first = node;
    while (first.kind === "binary") {
        chain.push(first);
        first = first.left;
    }
    let left = evaluate(first, scope, first);
    for (let index = chain.length - 1; index >= 0; index -= 1) {
        const operation = chain[index];
        if (operation === undefined)
            break;
        const decided = shortCircuit(operation.operator, left);
        if (decided !== undefined) {
            left = decided;
            continue;
        }
        const [result, right] = applyToRight(operation, left, scope);
        left = (0,terraform_values/* withProvenance */.wI)(result, (0,terraform_values/* derive */.CX)([left, right], scope.file, index === 0 ? place : operation));
    }
    return left;
}
/** The arguments with the last one spread: the causes when that is not known. */
function spreadLast(args, node) {
    const last = args[args.length - 1];
    if (last === undefined)
        return args;
    const spread = (0,terraform_values/* settle */.G9)(last);
    if (spread.kind === "list" || spread.kind === "set" || spread.kind === "tuple") {
        return [...args.slice(0, -1), ...spread.items];
    }
    if (spread.kind === "unknown")
        return undefined;
    return (0,errors/* fail */.fJ)(`the argument before "..." must be a list`, node.args[node.args.length - 1]);
}
function evaluateCall(node, scope, place) {
    const name = node.name.startsWith("core::") ? node.name.slice("core::".length) : node.name;
    const definition = scope.functions.get(name);
    if (definition === undefined) {
        if (name.includes("::"))
            return callForeign(node, scope);
        return (0,errors/* fail */.fJ)(`there is no function named "${node.name}"`, node);
    }
    const call = { name, scope, place, node };
    if ("lazy" in definition) {
        const inner = { ...scope, trapping: true };
        const written = node.expandsLast ? node.args.slice(0, -1) : node.args;
        const expressions = written.map((argument) => () => evaluate(argument, inner, argument));
        const last = node.expandsLast ? node.args.at(-1) : undefined;
        if (last === undefined)
            return definition.evaluate(expressions, call);
        const spread = evaluate(last, scope, last);
        const items = spreadLast([spread], node);
        if (items === undefined)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, (0,terraform_values/* causesOf */.cZ)(spread), { from: expressions_placed(scope, place) });
        return definition.evaluate([...expressions, ...items.map((item) => () => item)], call);
    }
    const given = node.args.map((argument) => evaluate(argument, scope, argument));
    if (!node.expandsLast)
        return callFunction(definition, given, call);
    const args = spreadLast(given, node);
    if (args === undefined)
        return (0,terraform_values/* unknown */.L5)(definition.returns, (0,terraform_values/* causesOf */.cZ)(...given), { from: expressions_placed(scope, place) });
    return callFunction(definition, args, call);
}
/** A function of a provider: nobody here can run it. */
function callForeign(node, scope) {
    for (const argument of node.args)
        evaluate(argument, scope, argument);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: `${node.name}() is evaluated by a provider`, span: (0,terraform_origin/* spanOf */.ee)(scope.file, node) }]);
}
function evaluateInner(expression, scope, place) {
    switch (expression.kind) {
        case "number":
            return (0,errors/* fail */.fJ)(`${expression.text.slice(0, 40)} is no number`, expression);
        case "bool":
        case "null":
            return (0,terraform_values/* withProvenance */.wI)(terraform_values/* NULL */.Cq, expressions_placed(scope, place));
        case "template":
            return evaluateTemplate(expression, scope, evaluate, (inputs) => (0,terraform_values/* derive */.CX)(inputs, scope.file, place));
        case "tuple":
            return evaluateTuple(expression, scope, place);
        case "object":
            return evaluateObject(expression, scope, place);
        case "variable":
        case "attribute":
        case "index":
            return evaluateTraversal(expression, scope, evaluate);
        case "splat":
            return evaluateSplat(expression, scope, evaluate);
        case "call":
            return evaluateCall(expression, scope, place);
        case "for-tuple":
            return evaluateForTuple(expression, scope, evaluate, place);
        case "for-object":
            return evaluateForObject(expression, scope, evaluate, place);
        case "unary": {
            const value = evaluate(expression.operand, scope, expression.operand);
            return (0,terraform_values/* withProvenance */.wI)(applyUnary(expression.operator, (0,terraform_values/* settle */.G9)(value)), (0,terraform_values/* derive */.CX)([value], scope.file, place));
        }
        case "binary":
            return evaluateBinary(expression, scope, place);
        case "conditional":
            return evaluateConditional(expression, scope, evaluate);
        case "parentheses":
            return evaluate(expression.inner, scope, place);
        case "invalid":
            return invalid(scope, expression);
    }
}
/** Evaluates an expression; throws {@link EvaluationError}. */
function evaluate(expression, scope, place) {
    const known = constant(expression, scope, place);
    if (known !== undefined)
        return known;
    steps += 1;
    if (steps > MOST_STEPS)
        (0,errors/* fail */.fJ)("this takes too many steps to evaluate", expression);
    if (depth > DEEPEST)
        (0,errors/* fail */.fJ)(TOO_DEEP, expression);
    depth += 1;
    try {
        const value = evaluateInner(expression, scope, place);
        if (weightOf(value) > MOST_VALUES)
            (0,errors/* fail */.fJ)(TOO_HEAVY, expression);
        return value;
    }
    catch (error) {
        // The innermost expression that fails says where.
        if (error instanceof errors/* EvaluationError */.ZN && error.node === undefined) {
            throw new errors/* EvaluationError */.ZN(error.message, expression, error.isStatic, error.severity);
        }
        throw error;
    }
    finally {
        depth -= 1;
    }
}
/** Whether the stack did not suffice, which is larger or smaller from machine to machine. */
function isOverflow(error) {
    return error instanceof RangeError && error.message.includes("call stack");
}
/** Turns an error into a problem of the scope and an unknown value; rethrows what is no evaluation error. */
function recover(error, expression, scope) {
    const failure = isOverflow(error) ? new errors/* EvaluationError */.ZN(TOO_DEEP) : error;
    if (!(failure instanceof errors/* EvaluationError */.ZN))
        throw error;
    const span = (0,terraform_origin/* spanOf */.ee)(scope.file, failure.node ?? expression);
    scope.report({ message: failure.message, span, severity: failure.severity });
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: failure.message, span }]);
}
/**
 * Evaluates an expression. Never throws for what users write: an error is reported to the scope and gives an unknown value
 * with the error as its reason.
 *
 * @param place where the value counts as written, when that is more than the expression: the whole attribute or item, name
 *   included
 */
function evaluateExpression(expression, scope, place = expression) {
    if (depth === 0)
        steps = 0;
    try {
        return evaluate(expression, scope, place);
    }
    catch (error) {
        return recover(error, expression, scope);
    }
}
/**
 * Evaluates an expression within the evaluation of another, of a template that a function renders.
 *
 * @throws EvaluationError
 */
function evaluateInScope(expression, scope) {
    return evaluate(expression, scope, expression);
}

;// CONCATENATED MODULE: ./build/terraform/type-constraint.js





/** A variable that declares no type. */
const ANY_TYPE = { type: terraform_types/* DYNAMIC */.u5, defaults: undefined, declared: false };
const PRIMITIVES = { string: terraform_types/* STRING */.An, number: terraform_types/* NUMBER */.uk, bool: terraform_types/* BOOL */.HX, any: terraform_types/* DYNAMIC */.u5 };
const COLLECTIONS = { list: "list", set: "set", map: "map" };
/**
 * Reads a type constraint.
 *
 * @param scope for the default values of optional attributes, which are literal
 * @throws EvaluationError when it is no type
 */
function typeConstraint(expression, scope) {
    return { ...parse(expression, scope), declared: true };
}
function parse(expression, scope) {
    if (expression.kind === "variable")
        return { type: keyword(expression.name, expression), defaults: undefined };
    if (expression.kind === "call")
        return constructed(expression, scope);
    return (0,errors/* fail */.fJ)("a type is required: string, number, bool, any, list(…), set(…), map(…), object({…}) or tuple([…])", expression);
}
function keyword(name, node) {
    const primitive = Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name] : undefined;
    if (primitive !== undefined)
        return primitive;
    // The old form without an element type.
    const kind = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
    return kind === undefined ? (0,errors/* fail */.fJ)(`"${name}" is not the name of a type`, node) : { kind, element: terraform_types/* DYNAMIC */.u5 };
}
function constructed(call, scope) {
    const [argument, ...others] = call.args;
    if (argument === undefined || others.length > 0)
        return (0,errors/* fail */.fJ)(`"${call.name}" needs one argument in a type`, call);
    const kind = Object.hasOwn(COLLECTIONS, call.name) ? COLLECTIONS[call.name] : undefined;
    if (kind !== undefined) {
        const element = parse(argument, scope);
        return { type: { kind, element: element.type }, defaults: makeDefaults(new Map(), new Map(), element.defaults) };
    }
    if (call.name === "object" && argument.kind === "object")
        return objectType(argument, scope);
    if (call.name === "tuple" && argument.kind === "tuple") {
        const elements = argument.items.map((item) => parse(item, scope));
        const members = new Map();
        for (const [index, { defaults }] of elements.entries())
            if (defaults !== undefined)
                members.set(String(index), defaults);
        const type = { kind: "tuple", elements: elements.map((element) => element.type) };
        return { type, defaults: makeDefaults(new Map(), members, undefined) };
    }
    return (0,errors/* fail */.fJ)(`"${call.name}(…)" is not a type`, call);
}
function objectType(constructor, scope) {
    const attributes = new Map();
    const optional = new Set();
    const values = new Map();
    const members = new Map();
    for (const { key, value } of constructor.items) {
        const name = attributeName(key);
        const [inner, fallback] = value.kind === "call" && value.name === "optional" ? optionalParts(value) : [value];
        const attribute = parse(inner, scope);
        attributes.set(name, attribute.type);
        if (inner !== value)
            optional.add(name);
        if (attribute.defaults !== undefined)
            members.set(name, attribute.defaults);
        if (fallback !== undefined) {
            const constant = convert(evaluateExpression(fallback, scope, fallback), attribute.type);
            if (constant.kind !== "null")
                values.set(name, constant);
        }
    }
    return { type: { kind: "object", attributes, optional }, defaults: makeDefaults(values, members, undefined) };
}
function attributeName(key) {
    if (key.kind === "variable")
        return key.name;
    const [part] = key.kind === "template" && key.parts.length === 1 ? key.parts : [];
    return part?.kind === "literal" ? part.value : (0,errors/* fail */.fJ)("the name of an attribute is required", key);
}
function optionalParts(call) {
    const [type, fallback, ...others] = call.args;
    if (type === undefined || others.length > 0)
        return (0,errors/* fail */.fJ)('"optional" needs a type and may have a default value', call);
    return fallback === undefined ? [type] : [type, fallback];
}
function makeDefaults(values, members, elements) {
    return values.size === 0 && members.size === 0 && elements === undefined ? undefined : { values, members, elements };
}
/**
 * Fills in the defaults and converts to the type.
 *
 * @throws EvaluationError when the value does not fit the type
 */
function convertWithDefaults(value, { type, defaults }) {
    return convert(defaults === undefined ? value : fill(value, defaults), type);
}
/** The type of the values that fit a constraint. */
function valueType({ type }) {
    return withoutOptional(type);
}
/** Null takes the default of an attribute, as an attribute that is not there does. */
function fill(value, defaults) {
    const items = (0,terraform_values/* elementsOf */.ZE)(value);
    if (items !== undefined) {
        const filled = items.map((item, index) => fillMember(item, defaults.members.get(String(index)) ?? defaults.elements));
        // Elements may have different types before they are converted.
        return value.kind === "list" || value.kind === "set"
            ? (0,terraform_values/* listOfType */.is)(terraform_types/* DYNAMIC */.u5, filled, value.from)
            : (0,terraform_values/* tuple */.PV)(filled, value.from);
    }
    const given = (0,terraform_values/* entriesOf */.Mc)(value);
    if (given === undefined)
        return value;
    const entries = new Map();
    for (const [key, member] of given)
        entries.set(key, fillMember(member, defaults.members.get(key) ?? defaults.elements));
    for (const [key, fallback] of defaults.values) {
        const member = entries.get(key);
        if (member === undefined || member.kind === "null")
            entries.set(key, fillMember(fallback, defaults.members.get(key)));
    }
    return value.kind === "map" && defaults.values.size === 0
        ? (0,terraform_values/* mapOfType */.WU)(terraform_types/* DYNAMIC */.u5, entries, value.from)
        : (0,terraform_values/* object */.Ik)(entries, value.from);
}
function fillMember(value, defaults) {
    return defaults === undefined ? value : fill(value, defaults);
}

;// CONCATENATED MODULE: ./build/terraform/functions/conversions.js







function conversion(name, type) {
    return {
        name,
        parameters: [{ name: "v", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true }],
        returns: type,
        evaluate: (args) => convert(argument(args, 0), type),
    };
}
/**
 * Whether terraform will certainly find the value without an error, although parts of it are not known: a resource, a text
 * made of its attributes, or what a plain reference names.
 */
function isCertain(value, expression) {
    if (value.kind !== "unknown") {
        return isPlainReference(expression) || [...(0,terraform_values/* membersOf */.lS)(value)].every((member) => isCertain(member, undefined));
    }
    return value.members !== undefined || (value.text?.every((piece) => piece.kind !== "hole") ?? false);
}
function isPlainReference(expression) {
    return expression?.kind === "variable" || expression?.kind === "attribute" || expression?.kind === "index";
}
function argumentAt(call, index) {
    return call.node.kind === "call" ? call.node.args[index] : undefined;
}
/** What try() gives of alternatives of which all but the last may fail. */
function firstThatSucceeds(candidates, because) {
    const [first, ...others] = candidates.map(terraform_values/* withoutDoubt */.hL);
    if (first === undefined || others.length === 0)
        return first ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because);
    // A resource as a whole: where it is missing, nothing can be read of what stands for it.
    if (first.kind === "unknown" && first.members !== undefined)
        return { ...first, notNull: false };
    const causes = [...because];
    for (const other of others)
        if (!isFixed(other))
            (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(other));
    return oneOf([first, ...others], causes);
}
/** What try() gives when nobody knows which of the alternatives, or of those after them, succeeds. */
function undecidedAmong(candidates, because) {
    const causes = [...because];
    for (const candidate of candidates)
        if (!isFixed(candidate))
            (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(candidate));
    const [first, ...others] = candidates;
    const from = others.length === 0 ? first?.from : { references: candidates.map(terraform_values/* referencesOf */.CL).reduce(terraform_values/* mergeReferences */.xK) };
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, causes, { from });
}
const tryFunction = {
    name: "try",
    lazy: true,
    evaluate: (expressions, call) => {
        let last;
        const candidates = [];
        const because = [];
        for (const [index, expression] of expressions.entries()) {
            try {
                const value = expression();
                candidates.push(value);
                const doubt = (0,terraform_values/* doubtOf */.kv)(value);
                if (doubt !== undefined)
                    (0,terraform_values/* addCauses */.ic)(because, doubt);
                else if (isCertain(value, argumentAt(call, index)))
                    return firstThatSucceeds(candidates, because);
                // It may still fail, and then another alternative is taken, of whatever type.
                else
                    return undecidedAmong(candidates, because);
            }
            catch (error) {
                if (!(error instanceof errors/* EvaluationError */.ZN) || error.isStatic)
                    throw error;
                last = error;
            }
        }
        if (candidates.length > 0)
            return firstThatSucceeds(candidates, because);
        if (last === undefined)
            return (0,errors/* fail */.fJ)("try() needs at least one argument");
        return (0,errors/* fail */.fJ)(`no expression of try() succeeded; the last one failed: ${last.message}`);
    },
};
const can = {
    name: "can",
    lazy: true,
    evaluate: (expressions, call) => {
        const [expression, ...rest] = expressions;
        if (expression === undefined || rest.length > 0)
            return (0,errors/* fail */.fJ)("can() takes one argument");
        try {
            const value = expression();
            const doubt = (0,terraform_values/* doubtOf */.kv)(value);
            if (doubt === undefined && isCertain(value, argumentAt(call, 0)))
                return (0,terraform_values/* bool */.lc)(true);
            return (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, doubt ?? (0,terraform_values/* causesOf */.cZ)(value), { notNull: true });
        }
        catch (error) {
            if (!(error instanceof errors/* EvaluationError */.ZN) || error.isStatic)
                throw error;
            return (0,terraform_values/* bool */.lc)(false);
        }
    },
};
/** `convert(value, type)`, since Terraform 1.15: its second argument is a type and no value. */
const convertFunction = {
    name: "convert",
    lazy: true,
    evaluate: ([value, ...others], call) => {
        const type = argumentAt(call, 1);
        if (value === undefined || type === undefined || others.length !== 1) {
            return (0,errors/* fail */.fJ)("convert() takes a value and a type");
        }
        return convertWithDefaults(value(), typeConstraint(type, call.scope));
    },
};
function passing(name, evaluate) {
    return {
        name,
        parameters: [{ name: "value", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true }],
        returns: terraform_types/* DYNAMIC */.u5,
        evaluate: (args) => evaluate(argument(args, 0)),
    };
}
/** Takes the mark off the value; members keep theirs, as only whole values are marked. */
function reveal(value) {
    const plain = (0,terraform_values/* withSensitivity */.IT)(value, false);
    const hidden = [...(0,terraform_values/* membersOf */.lS)(plain)].some(terraform_values/* isSensitive */.tV);
    if (!hidden)
        return plain;
    if (plain.kind === "list" || plain.kind === "set" || plain.kind === "tuple") {
        return { ...plain, items: plain.items.map(reveal) };
    }
    if (plain.kind === "map" || plain.kind === "object") {
        return { ...plain, entries: new Map([...plain.entries].map(([key, entry]) => [key, reveal(entry)])) };
    }
    return plain;
}
const CONVERSION_FUNCTIONS = [
    can,
    convertFunction,
    passing("ephemeralasnull", (value) => value),
    // Only the mark of the value itself counts, not those within it.
    passing("issensitive", (value) => (0,terraform_values/* bool */.lc)(value.from?.sensitive === true)),
    passing("nonsensitive", reveal),
    passing("sensitive", (value) => (0,terraform_values/* withSensitivity */.IT)(value, true)),
    conversion("tobool", terraform_types/* BOOL */.HX),
    conversion("tolist", (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5)),
    conversion("tomap", (0,terraform_types/* mapOf */.A7)(terraform_types/* DYNAMIC */.u5)),
    conversion("tonumber", terraform_types/* NUMBER */.uk),
    conversion("toset", (0,terraform_types/* setOf */.s4)(terraform_types/* DYNAMIC */.u5)),
    conversion("tostring", terraform_types/* STRING */.An),
    tryFunction,
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/hcl/lines.js
var lines = __webpack_require__(4584);
;// CONCATENATED MODULE: ./build/terraform/functions/files.js
/** Reading files of the judged tree for functions: `file`, `templatefile` and their kin. */





/**
 * The path relative to the judged root of a path that is relative to the root module; `undefined` when it leads out of the
 * tree.
 */
function resolvePath(path, folder) {
    if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? "." : parts.join("/");
}
const sources = new WeakMap();
/** The file with its text and lines, made once per tree. */
function readSource(files, path) {
    const known = sources.get(files) ?? new Map();
    sources.set(files, known);
    const cached = known.get(path);
    if (cached !== undefined)
        return cached;
    const text = files.read(path);
    if (text === undefined)
        return undefined;
    const source = (0,terraform_origin/* sourceFile */.sm)(path, { text, lines: (0,lines/* createLineIndex */.r)(text) });
    known.set(path, source);
    return source;
}
/**
 * Reads a file.
 *
 * @returns the file, or an unknown value for one outside of the judged tree, which may exist where terraform runs
 * @throws EvaluationError when the tree has no such file
 */
function readFile(path, call) {
    const { files } = call.scope;
    const resolved = resolvePath(path, files.folder);
    if (resolved === undefined) {
        return undecided(call, terraform_types/* STRING */.An, `${call.name}() reads a file outside of the repository: ${JSON.stringify(path)}`);
    }
    const source = readSource(files, resolved);
    if (source !== undefined)
        return source;
    // A build may make it before terraform runs: an archive, a generated policy.
    throw new errors/* EvaluationError */.ZN(`there is no file at ${JSON.stringify(path)}`, undefined, false, "warning");
}
/** The bytes of a file; unknown when it is no text, as trees are read as text. */
function readBytes(path, call) {
    const source = readFile(path, call);
    if ("kind" in source)
        return source;
    if (source.text.includes("\ufffd")) {
        return undecided(call, terraform_types/* STRING */.An, `${call.name}() of a file that is no UTF-8 text: ${JSON.stringify(path)}`);
    }
    return Buffer.from(source.text, "utf8");
}

;// CONCATENATED MODULE: ./build/terraform/functions/crypto.js
/** https://developer.hashicorp.com/terraform/language/functions, section "Hash and Crypto Functions". */







const HASHES = [
    ["md5", "md5", "hex", "filemd5"],
    ["sha1", "sha1", "hex", "filesha1"],
    ["sha256", "sha256", "hex", "filesha256"],
    ["sha512", "sha512", "hex", "filesha512"],
    ["base64sha256", "sha256", "base64", "filebase64sha256"],
    ["base64sha512", "sha512", "base64", "filebase64sha512"],
];
function digest(algorithm, encoding, content) {
    return (0,external_node_crypto_.createHash)(algorithm).update(content).digest(encoding);
}
function fileHash(path, call, algorithm, encoding) {
    const bytes = readBytes(path, call);
    return bytes instanceof Uint8Array ? (0,terraform_values/* text */.Qq)(digest(algorithm, encoding, bytes)) : bytes;
}
/** https://www.rfc-editor.org/rfc/rfc4122#appendix-C */
const NAMESPACES = {
    dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
    oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
    x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};
function uuidv5(namespace, name) {
    const written = (Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : undefined) ?? namespace;
    if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(written)) {
        return (0,errors/* fail */.fJ)(`uuidv5() doesn't support namespace ${namespace}`);
    }
    const bytes = (0,external_node_crypto_.createHash)("sha1")
        .update(Buffer.from(written.replaceAll("-", ""), "hex"))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
const bcrypt = {
    name: "bcrypt",
    parameters: [{ name: "str", type: terraform_types/* STRING */.An, known: "no" }],
    variadic: { name: "cost", type: terraform_types/* NUMBER */.uk, known: "no" },
    returns: terraform_types/* STRING */.An,
    evaluate: (_, call) => {
        const result = undecided(call, terraform_types/* STRING */.An, "bcrypt() gives another result each time");
        return (0,terraform_text/* textOf */.b6)([{ kind: "literal", value: "$2a$" }, (0,terraform_text/* hole */.fk)(result.because)], result.because, undefined);
    },
};
const rsadecrypt = {
    name: "rsadecrypt",
    parameters: [
        { name: "ciphertext", type: terraform_types/* STRING */.An, known: "no" },
        { name: "privatekey", type: terraform_types/* STRING */.An, known: "no" },
    ],
    returns: terraform_types/* STRING */.An,
    evaluate: (_, call) => undecided(call, terraform_types/* STRING */.An, "rsadecrypt() gives a secret, which is not decrypted here"),
};
const uuid = {
    name: "uuid",
    parameters: [],
    returns: terraform_types/* STRING */.An,
    evaluate: (_, call) => undecided(call, terraform_types/* STRING */.An, "uuid() gives another result each time"),
};
const CRYPTO_FUNCTIONS = [
    ...HASHES.flatMap(([name, algorithm, encoding, file]) => [
        onTexts(name, ["str"], terraform_types/* STRING */.An, ([content = ""]) => (0,terraform_values/* text */.Qq)(digest(algorithm, encoding, content))),
        onTexts(file, ["path"], terraform_types/* STRING */.An, ([path = ""], call) => fileHash(path, call, algorithm, encoding)),
    ]),
    onTexts("uuidv5", ["namespace", "name"], terraform_types/* STRING */.An, ([namespace = "", name = ""]) => (0,terraform_values/* text */.Qq)(uuidv5(namespace, name))),
    bcrypt,
    rsadecrypt,
    uuid,
];

;// CONCATENATED MODULE: ./build/terraform/functions/dates.js
/** https://developer.hashicorp.com/terraform/language/functions, section "Date and Time Functions". */




const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:(Z)|([+-])(\d\d):(\d\d))$/;
/** Reads a timestamp of RFC 3339. */
function parseTimestamp(written) {
    const match = RFC3339.exec(written);
    if (match === null)
        return (0,errors/* fail */.fJ)(`not a valid RFC3339 timestamp: ${JSON.stringify(written)}`);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
    if (!valid)
        return (0,errors/* fail */.fJ)(`not a valid RFC3339 timestamp: ${JSON.stringify(written)}`);
    const offset = match[8] === "Z" ? 0 : (Number(match[10]) * 60 + Number(match[11])) * (match[9] === "-" ? -1 : 1);
    return {
        instant: date.getTime() - offset * 60_000,
        nanoseconds: Number((match[7] ?? "").padEnd(9, "0")),
        offset,
    };
}
function two(value) {
    return String(value).padStart(2, "0");
}
function offsetText(offset, separator) {
    const minutes = Math.abs(offset);
    return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
/** In whole seconds, as Terraform writes timestamps. */
function timestampText({ instant, offset }) {
    const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
    return `${local}${offset === 0 ? "Z" : offsetText(offset, ":")}`;
}
const UNITS = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
/** A duration of Go (`-1h30m`) in nanoseconds. */
function parseDuration(written) {
    const match = /^([+-]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|μs|ms|s|m|h)|\.\d+(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(written);
    if (match === null)
        return (0,errors/* fail */.fJ)(`not a valid duration: ${JSON.stringify(written)}`);
    let total = 0n;
    for (const [, size = "0", unit = "s"] of (match[2] ?? "").matchAll(/(\d*\.?\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
        const [whole = "", fraction = ""] = size.split(".");
        const scale = BigInt(UNITS[unit] ?? 1);
        total += BigInt(whole === "" ? "0" : whole) * scale;
        if (fraction !== "")
            total += (BigInt(fraction.slice(0, 12)) * scale) / 10n ** BigInt(Math.min(fraction.length, 12));
    }
    return match[1] === "-" ? -total : total;
}
function addDuration(timestamp, duration) {
    const all = BigInt(timestamp.instant) * 1000000n + BigInt(timestamp.nanoseconds) + duration;
    const second = 1000000000n;
    const nanoseconds = ((all % second) + second) % second;
    return {
        instant: Number((all - nanoseconds) / 1000000n),
        nanoseconds: Number(nanoseconds),
        offset: timestamp.offset,
    };
}
const MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** What each sequence of letters stands for (https://developer.hashicorp.com/terraform/language/functions/formatdate). */
const VERBS = {
    YYYY: ({ date }) => String(date.getUTCFullYear()).padStart(4, "0"),
    YY: ({ date }) => two(date.getUTCFullYear() % 100),
    MMMM: ({ date }) => MONTHS[date.getUTCMonth()] ?? "",
    MMM: ({ date }) => (MONTHS[date.getUTCMonth()] ?? "").slice(0, 3),
    MM: ({ date }) => two(date.getUTCMonth() + 1),
    M: ({ date }) => String(date.getUTCMonth() + 1),
    DD: ({ date }) => two(date.getUTCDate()),
    D: ({ date }) => String(date.getUTCDate()),
    EEEE: ({ date }) => DAYS[date.getUTCDay()] ?? "",
    EEE: ({ date }) => (DAYS[date.getUTCDay()] ?? "").slice(0, 3),
    hh: ({ date }) => two(date.getUTCHours()),
    h: ({ date }) => String(date.getUTCHours()),
    HH: ({ date }) => two(date.getUTCHours() % 12 || 12),
    H: ({ date }) => String(date.getUTCHours() % 12 || 12),
    AA: ({ date }) => (date.getUTCHours() < 12 ? "AM" : "PM"),
    aa: ({ date }) => (date.getUTCHours() < 12 ? "am" : "pm"),
    mm: ({ date }) => two(date.getUTCMinutes()),
    m: ({ date }) => String(date.getUTCMinutes()),
    ss: ({ date }) => two(date.getUTCSeconds()),
    s: ({ date }) => String(date.getUTCSeconds()),
    ZZZZZ: ({ offset }) => offsetText(offset, ":"),
    ZZZZ: ({ offset }) => offsetText(offset, ""),
    ZZZ: ({ offset }) => (offset === 0 ? "UTC" : offsetText(offset, "")),
    Z: ({ offset }) => (offset === 0 ? "Z" : offsetText(offset, ":")),
};
function formatTimestamp(format, timestamp) {
    const fields = { date: new Date(timestamp.instant + timestamp.offset * 60_000), offset: timestamp.offset };
    let result = "";
    for (const [part] of format.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
        if (part.startsWith("'")) {
            if (part.length < 2 || !part.endsWith("'"))
                return (0,errors/* fail */.fJ)("unterminated literal in the date format");
            result += part.slice(1, -1).replaceAll("''", "'");
        }
        else if (/^[A-Za-z]/.test(part)) {
            const verb = Object.hasOwn(VERBS, part) ? VERBS[part] : undefined;
            if (verb === undefined)
                return (0,errors/* fail */.fJ)(`invalid date format verb ${JSON.stringify(part)}`);
            result += verb(fields);
        }
        else
            result += part;
    }
    return result;
}
function now(name, reason) {
    return { name, parameters: [], returns: terraform_types/* STRING */.An, evaluate: (_, call) => undecided(call, terraform_types/* STRING */.An, reason) };
}
const DATE_FUNCTIONS = [
    onTexts("formatdate", ["format", "time"], terraform_types/* STRING */.An, ([format = "", time = ""]) => (0,terraform_values/* text */.Qq)(formatTimestamp(format, parseTimestamp(time)))),
    onTexts("timeadd", ["timestamp", "duration"], terraform_types/* STRING */.An, ([time = "", duration = ""]) => (0,terraform_values/* text */.Qq)(timestampText(addDuration(parseTimestamp(time), parseDuration(duration))))),
    onTexts("timecmp", ["timestamp_a", "timestamp_b"], terraform_types/* NUMBER */.uk, ([a = "", b = ""]) => {
        const [first, second] = [parseTimestamp(a), parseTimestamp(b)];
        return (0,terraform_values/* number */.ai)(Math.sign(first.instant - second.instant || first.nanoseconds - second.nanoseconds));
    }),
    now("timestamp", "timestamp() is the time of the run"),
    now("plantimestamp", "plantimestamp() is the time of the run"),
];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/terraform/json.js
var json = __webpack_require__(9709);
;// CONCATENATED MODULE: ./build/terraform/json-text.js





/** Stands for a piece that is not known; a private-use character that JSON texts do not have. */
const PLACEHOLDER = "\ue000";
const ESCAPED_LENGTH = { u: 6, U: 10 };
/**
 * Finds each character of a literal in its source. The two differ by escapes, by indentation that a flush heredoc takes
 * away, and by what trim markers take away: characters of the source that are not in the literal are passed over.
 */
function alignOffsets(literal, source, start, escaped) {
    const offsets = [];
    let at = 0;
    for (let index = 0; index < literal.length; index += 1) {
        const wanted = literal[index];
        while (at < source.length) {
            const found = source[at];
            if (escaped && found === "\\") {
                offsets.push(start + at);
                at += ESCAPED_LENGTH[source[at + 1] ?? ""] ?? 2;
                break;
            }
            if (found === wanted) {
                // `$${` and `%%{` stand for one character less.
                offsets.push(start + at);
                const doubled = (found === "$" || found === "%") && source[at + 1] === found && source[at + 2] === "{";
                at += doubled && literal[index + 1] === "{" ? 2 : 1;
                break;
            }
            at += 1;
        }
        if (offsets.length <= index)
            offsets.push(start + at);
    }
    return offsets;
}
function offsetsOf(stretch) {
    const { piece } = stretch;
    if (piece.kind !== "literal" || piece.source === undefined)
        return undefined;
    const { file, start, end } = piece.source;
    stretch.offsets ??=
        piece.value.length === end - start
            ? Array.from(piece.value, (_, index) => start + index)
            : alignOffsets(piece.value, file.text.slice(start, end), start, piece.escaped === true);
    return stretch.offsets;
}
class PieceText {
    text;
    holes = new Map();
    stretches = [];
    fallback;
    constructor(pieces, fallback) {
        let written = "";
        for (const piece of pieces) {
            const start = written.length;
            if (piece.kind === "literal")
                written += piece.value;
            else {
                this.holes.set(start, piece);
                written += PLACEHOLDER;
            }
            this.stretches.push({ start, end: written.length, piece });
        }
        this.text = written;
        this.fallback = fallback;
    }
    stretchAt(offset) {
        let low = 0;
        let high = this.stretches.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.stretches[middle]?.start ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.stretches[low];
    }
    /** The place of one character. */
    place(offset) {
        const stretch = this.stretchAt(offset);
        const source = stretch?.piece.source;
        if (stretch === undefined || source === undefined)
            return undefined;
        const offsets = offsetsOf(stretch);
        const at = offsets?.[offset - stretch.start];
        if (offsets === undefined || at === undefined)
            return source;
        const escaped = stretch.piece.kind === "literal" && stretch.piece.escaped === true;
        const end = escaped ? (offsets[offset - stretch.start + 1] ?? source.end) : at + 1;
        return { file: source.file, start: at, end, from: undefined };
    }
    /** The place of a range of characters, the end exclusive. */
    origin(start, end) {
        const first = this.place(start);
        if (first === undefined)
            return this.fallback;
        const last = this.place(end - 1);
        const reach = last?.file === first.file ? Math.max(last.end, first.end) : first.end;
        return { file: first.file, start: first.start, end: reach, from: undefined };
    }
}
function causesOfHole(piece) {
    return piece.kind === "literal" ? [] : piece.because;
}
function causesOfHoles(holes) {
    const causes = [];
    for (const piece of holes)
        (0,terraform_values/* addCauses */.ic)(causes, causesOfHole(piece));
    return causes;
}
function build(node, source, start) {
    const from = { origin: source.origin(start, node.end) };
    switch (node.kind) {
        case "scalar":
            return (0,terraform_values/* withProvenance */.wI)(node.value === null ? terraform_values/* NULL */.Cq : node.value ? terraform_values/* TRUE */.rT : terraform_values/* FALSE */.W8, from);
        case "number":
            return (0,terraform_values/* number */.ai)((0,numbers/* parseNumber */.$J)(node.text) ?? 0, from);
        case "string": {
            const pieces = node.parts.map((part) => typeof part === "string" ? { kind: "literal", value: part } : part.hole);
            const [only] = pieces;
            if (only === undefined)
                return (0,terraform_values/* text */.Qq)("", from);
            if (pieces.length === 1 && only.kind === "literal")
                return (0,terraform_values/* text */.Qq)(only.value.normalize("NFC"), from);
            return (0,terraform_text/* textOf */.b6)(pieces, causesOfHoles(pieces), withPieceReferences(pieces, from));
        }
        case "hole":
            return buildHole(node.holes, from);
        case "array": {
            const items = node.items.map((item) => build(item, source, item.start));
            if (node.rest.length === 0)
                return (0,terraform_values/* tuple */.PV)(items, from);
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, causesOfHoles(node.rest), {
                notNull: true,
                partial: { kind: "sequence", leading: [], some: items, other: undefined },
                from,
            });
        }
        case "object":
            return buildObject(node, source, from);
    }
}
function withPieceReferences(pieces, from) {
    const references = pieces.flatMap((piece) => (piece.kind === "reference" ? [piece.reference] : []));
    return references.length === 0 ? from : { ...from, references };
}
function buildHole(holes, from) {
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, causesOfHoles(holes), { from: withPieceReferences(holes, from) });
}
function buildObject(node, source, from) {
    const entries = new Map();
    const doubts = [...node.rest];
    for (const { key, value, start } of node.properties) {
        const [name, ...more] = key.parts;
        if (more.length === 0 && (name === undefined || typeof name === "string")) {
            entries.set((name ?? "").normalize("NFC"), build(value, source, start));
        }
        else
            for (const part of key.parts)
                if (typeof part !== "string")
                    doubts.push(part.hole);
    }
    if (doubts.length === 0)
        return (0,terraform_values/* object */.Ik)(entries, from);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, causesOfHoles(doubts), {
        notNull: true,
        partial: { kind: "mapping", entries, other: undefined },
        from,
    });
}
/**
 * Reads the pieces of a text as JSON.
 *
 * @param fallback the place of what has none of its own
 */
function readJsonText(pieces, fallback) {
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === "literal" && only.json !== undefined)
        return { ok: true, value: only.json };
    const source = new PieceText(pieces, fallback);
    const result = (0,json/* parseJsonWithHoles */.Dn)(source);
    if (!result.ok)
        return { ok: false, message: result.problem.message };
    return { ok: true, value: build(result.root, source, result.root.start) };
}
/** The pieces of a text that begins as a JSON object or array does. */
function documentPieces(value) {
    if (value.kind === "string" && value.pieces === undefined) {
        return /^\s*[[{]/.test(value.value) ? [{ kind: "literal", value: value.value }] : undefined;
    }
    const pieces = value.kind === "string" ? value.pieces : value.text;
    return pieces !== undefined && /^\s*[[{]/.test((0,terraform_text/* knownPrefix */.Af)(pieces)) ? pieces : undefined;
}
/** What a text encodes as a JSON object or array; `undefined` when it is neither. */
function documentIn(value) {
    if (value.kind !== "string" && value.kind !== "unknown")
        return undefined;
    if (value.json !== undefined)
        return value.json;
    const pieces = documentPieces(value);
    if (pieces === undefined)
        return undefined;
    const reading = readJsonText(pieces, value.from?.origin);
    return reading.ok ? reading.value : undefined;
}

;// CONCATENATED MODULE: ./build/terraform/functions/csv.js

/** Reads CSV (https://www.rfc-editor.org/rfc/rfc4180), as Go's `encoding/csv`: empty lines are passed over. */
function decodeCsv(text) {
    const rows = [];
    let row = [];
    let at = 0;
    const endRow = () => {
        if (row.length > 1 || row[0] !== "")
            rows.push(row);
        row = [];
    };
    while (at < text.length) {
        if (text[at] === '"') {
            let field = "";
            for (at += 1;; at += 1) {
                if (at >= text.length)
                    return (0,errors/* fail */.fJ)("a quoted field of the CSV text is not closed");
                if (text[at] !== '"')
                    field += text.charAt(at);
                else if (text[at + 1] === '"') {
                    field += '"';
                    at += 1;
                }
                else
                    break;
            }
            at += 1;
            row.push(field);
            if (at < text.length && !/[,\r\n]/.test(text.charAt(at))) {
                return (0,errors/* fail */.fJ)("unexpected characters behind a quoted field of the CSV text");
            }
        }
        else {
            const end = /[,\r\n]/.exec(text.slice(at, at + 100_000))?.index;
            const field = end === undefined ? text.slice(at) : text.slice(at, at + end);
            if (field.includes('"'))
                return (0,errors/* fail */.fJ)("a quote stands within an unquoted field of the CSV text");
            row.push(field);
            at += field.length;
        }
        if (text[at] === ",") {
            at += 1;
            if (at >= text.length)
                row.push("");
        }
        else {
            if (text[at] === "\r" && text[at + 1] === "\n")
                at += 1;
            at += 1;
            endRow();
        }
    }
    if (row.length > 0)
        endRow();
    return rows;
}

;// CONCATENATED MODULE: ./build/terraform/functions/json-encode.js




const ESCAPED = /[<>&\u2028\u2029]/g;
/** The characters of a JSON string, without the quotes, as Go's `encoding/json` writes them. */
function escapeJson(text) {
    return JSON.stringify(text)
        .slice(1, -1)
        .replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function write(writer, text) {
    writer.length += text.length;
    (0,terraform_text/* checkLength */.Nv)(writer.length);
    writer.literal += text;
}
function flush(writer) {
    if (writer.literal !== "")
        writer.pieces.push({ kind: "literal", value: writer.literal });
    writer.literal = "";
}
function writeUnknown(writer, value) {
    (0,terraform_values/* addCauses */.ic)(writer.causes, value.because);
    if (value.type.kind !== "string" || value.text === undefined || !value.notNull) {
        flush(writer);
        writer.pieces.push({ kind: "hole", because: value.because });
        return;
    }
    write(writer, '"');
    for (const piece of value.text) {
        if (piece.kind === "literal")
            write(writer, escapeJson(piece.value));
        else {
            flush(writer);
            writer.pieces.push(piece);
        }
    }
    write(writer, '"');
}
function writeValue(writer, value) {
    switch (value.kind) {
        case "string":
            write(writer, `"${escapeJson(value.value)}"`);
            return;
        case "number":
            if (value.value === Infinity || value.value === -Infinity)
                (0,errors/* fail */.fJ)("cannot serialize infinity as JSON");
            write(writer, (0,numbers/* numberText */.$4)(value.value));
            return;
        case "bool":
            write(writer, String(value.value));
            return;
        case "null":
            write(writer, "null");
            return;
        case "unknown":
            writeUnknown(writer, value);
            return;
        case "list":
        case "set":
        case "tuple":
            if ((0,terraform_values/* isOpenSet */.jg)(value)) {
                const because = (0,terraform_values/* causesOf */.cZ)(value);
                (0,terraform_values/* addCauses */.ic)(writer.causes, because);
                flush(writer);
                writer.pieces.push({ kind: "hole", because });
                return;
            }
            write(writer, "[");
            for (const [index, item] of value.items.entries()) {
                if (index > 0)
                    write(writer, ",");
                writeValue(writer, item);
            }
            write(writer, "]");
            return;
        case "map":
        case "object": {
            let separator = "{";
            for (const key of (0,terraform_values/* sortedKeys */.Mf)(value.entries)) {
                const entry = value.entries.get(key);
                if (entry === undefined)
                    continue;
                write(writer, `${separator}"${escapeJson(key)}":`);
                separator = ",";
                writeValue(writer, entry);
            }
            write(writer, separator === "{" ? "{}" : "}");
            return;
        }
    }
}
/**
 * Writes a value as JSON the way `jsonencode` does: keys sorted, no spaces, `<`, `>`, `&` and line separators escaped.
 *
 * @returns the pieces of the text, and why those that are not literal are not known
 * @throws EvaluationError for what JSON cannot say (infinity)
 */
function encodeJson(value) {
    const writer = { pieces: [], causes: [], literal: "", length: 0 };
    writeValue(writer, value);
    flush(writer);
    return { pieces: writer.pieces, causes: writer.causes };
}
/** A known value as JSON text. */
function jsonText(value) {
    return encodeJson(value)
        .pieces.map((piece) => (piece.kind === "literal" ? piece.value : ""))
        .join("");
}

;// CONCATENATED MODULE: ./build/terraform/functions/yaml-encode.js



function quoted(text) {
    return JSON.stringify(text);
}
/** A text of several lines is written as a block; the sign behind `|` tells about newlines at its end. */
function stringLines(text, indent) {
    if (!text.includes("\n"))
        return quoted(text);
    const body = text.replace(/\n+$/, "");
    const trailing = text.length - body.length;
    const sign = trailing === 0 ? "-" : trailing === 1 ? "" : "+";
    const lines = (trailing > 1 ? text.slice(0, -1) : body).split("\n");
    return `|${sign}\n${lines.map((line) => (line === "" ? "" : `${indent}  ${line}`)).join("\n")}`;
}
/** The value behind a key or dash that stands at `indent`; a collection in block style begins on the next line. */
function yaml_encode_write(value, indent, afterKey) {
    switch (value.kind) {
        case "string":
            return stringLines(value.value, indent);
        case "number":
            return value.value === Infinity ? ".inf" : value.value === -Infinity ? "-.inf" : (0,numbers/* numberText */.$4)(value.value);
        case "bool":
            return String(value.value);
        case "null":
        case "unknown":
            return "null";
        case "list":
        case "set":
        case "tuple": {
            if (value.items.length === 0)
                return "[]";
            // A list under a key is not indented further.
            const lines = value.items.map((item) => item.kind === "string" ? `- ${stringLines(item.value, indent)}` : `- ${yaml_encode_write(item, `${indent}  `, false)}`);
            return (afterKey ? `\n${indent}` : "") + lines.join(`\n${indent}`);
        }
        case "map":
        case "object": {
            if (value.entries.size === 0)
                return "{}";
            const inner = afterKey ? `${indent}  ` : indent;
            const lines = (0,terraform_values/* sortedKeys */.Mf)(value.entries).map((key) => {
                const entry = value.entries.get(key) ?? { kind: "null", type: { kind: "dynamic" }, from: undefined };
                const written = yaml_encode_write(entry, inner, true);
                return `${quoted(key)}:${written.startsWith("\n") ? "" : " "}${written}`;
            });
            return (afterKey ? `\n${inner}` : "") + lines.join(`\n${inner}`);
        }
    }
}
/** Writes a known value as YAML in block style, as `yamlencode` does: keys and texts in quotes, keys sorted. */
function encodeYaml(value) {
    const written = yaml_encode_write(value, "", false);
    (0,terraform_text/* checkLength */.Nv)(written.length);
    // A plain scalar as the whole document is ended explicitly.
    const isPlain = value.kind === "number" || value.kind === "bool" || value.kind === "null";
    return isPlain ? `${written}\n...\n` : `${written}\n`;
}

;// CONCATENATED MODULE: ./build/terraform/functions/encoding.js
/** https://developer.hashicorp.com/terraform/language/functions, section "Encoding Functions". */











const jsonencode = {
    name: "jsonencode",
    parameters: [{ name: "val", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true }],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const value = argument(args, 0);
        const { pieces, causes } = encodeJson(value);
        const written = (0,terraform_text/* textOf */.b6)(pieces, causes, undefined);
        // The structure is kept, so that every part of a policy keeps its place.
        return { ...written, json: value };
    },
};
const jsondecode = {
    name: "jsondecode",
    parameters: [{ name: "str", type: terraform_types/* STRING */.An, known: "no" }],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const value = argument(args, 0);
        if (value.kind === "unknown" && value.json !== undefined)
            return decoded(value.json);
        const pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
        if (value.kind === "unknown" && pieces.every((piece) => piece.kind !== "literal")) {
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because);
        }
        const reading = readJsonText(pieces, value.from?.origin);
        if (reading.ok)
            return decoded(reading.value);
        return value.kind === "unknown" ? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because) : (0,errors/* fail */.fJ)(`the text is no JSON: ${reading.message}`);
    },
};
/** What decoding gives has structural types only: tuples and objects. */
function decoded(value) {
    switch (value.kind) {
        case "list":
        case "set":
        case "tuple":
            if (value.kind === "set" && (0,terraform_values/* isOpenSet */.jg)(value)) {
                const { because, partial } = (0,terraform_values/* openSet */.FT)(value);
                return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true, partial, from: value.from });
            }
            return { kind: "tuple", items: value.items.map(decoded), from: value.from };
        case "map":
        case "object":
            return (0,terraform_values/* object */.Ik)(new Map([...value.entries].map(([key, entry]) => [key, decoded(entry)])), value.from);
        case "string":
        case "number":
        case "bool":
        case "null":
            return value;
        case "unknown": {
            const isLeaf = value.type.kind === "string" || value.type.kind === "number" || value.type.kind === "bool";
            // A null has lost its type on the way.
            if ((isLeaf && value.notNull) || value.type.kind === "dynamic")
                return value;
            const { because, partial, text: pieces, from } = value;
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, {
                text: pieces,
                partial: value.type.kind === "set" ? undefined : partial,
                from,
            });
        }
    }
}
const yamlencode = {
    name: "yamlencode",
    parameters: [{ name: "value", type: terraform_types/* DYNAMIC */.u5, nullable: true }],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => (0,terraform_values/* text */.Qq)(encodeYaml(argument(args, 0))),
};
const csvdecode = onTexts("csvdecode", ["str"], terraform_types/* DYNAMIC */.u5, ([written = ""]) => {
    const rows = decodeCsv(written);
    const [header, ...records] = rows;
    if (header === undefined)
        return (0,errors/* fail */.fJ)("missing header line");
    const twice = header.find((name, index) => header.indexOf(name) !== index);
    if (twice !== undefined)
        return (0,errors/* fail */.fJ)(`duplicate column name "${twice}"`);
    checkCount(records.length * header.length, "csvdecode");
    const items = records.map((record, row) => {
        if (record.length !== header.length)
            return (0,errors/* fail */.fJ)(`wrong number of fields in record ${row + 2}`);
        return (0,terraform_values/* object */.Ik)(new Map(header.map((name, column) => [name, (0,terraform_values/* text */.Qq)(record[column] ?? "")])));
    });
    const type = { kind: "object", attributes: new Map(header.map((name) => [name, terraform_types/* STRING */.An])) };
    return (0,terraform_values/* listOfType */.is)(items[0] === undefined ? type : (0,terraform_values/* typeOf */.QP)(items[0]), items);
});
/** As Go's `url.QueryEscape`. */
function urlEncode(written) {
    return encodeURIComponent(Buffer.from(written, "utf8").toString("utf8"))
        .replaceAll("%20", "+")
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function decodeBase64(written) {
    const compact = written.replace(/[\r\n]/g, "");
    if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
        return (0,errors/* fail */.fJ)("failed to decode base64 data: the text is no base64");
    }
    return Buffer.from(compact, "base64");
}
function decodeUtf8(bytes) {
    try {
        return new external_node_util_.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return (0,errors/* fail */.fJ)("the result of decoding the provided string is not valid UTF-8");
    }
}
/** The encodings whose bytes are made here, by their IANA names; others are not decided. */
const ENCODERS = {
    "utf-8": (written) => Buffer.from(written, "utf8"),
    "utf-16le": (written) => Buffer.from(written, "utf16le"),
    "utf-16be": (written) => Buffer.from(written, "utf16le").swap16(),
    "iso-8859-1": (written) => singleBytes(written, 0xff),
    "us-ascii": (written) => singleBytes(written, 0x7f),
};
function singleBytes(written, highest) {
    return Array.from(written).every((character) => (character.codePointAt(0) ?? 0) <= highest)
        ? Buffer.from(written, "latin1")
        : undefined;
}
const textencodebase64 = onTexts("textencodebase64", ["string", "encoding"], terraform_types/* STRING */.An, ([written = "", name = ""], call) => {
    const key = name.toLowerCase();
    const encoder = Object.hasOwn(ENCODERS, key) ? ENCODERS[key] : undefined;
    if (encoder === undefined)
        return undecided(call, terraform_types/* STRING */.An, `the encoding ${JSON.stringify(name)} is not known here`);
    const bytes = encoder(written) ?? (0,errors/* fail */.fJ)(`the given string contains characters that cannot be represented in ${name}`);
    return (0,terraform_values/* text */.Qq)(bytes.toString("base64"));
});
const textdecodebase64 = onTexts("textdecodebase64", ["source", "encoding"], terraform_types/* STRING */.An, ([source = "", name = ""], call) => {
    const bytes = decodeBase64(source);
    let decoder;
    try {
        decoder = new external_node_util_.TextDecoder(name, { fatal: true, ignoreBOM: true });
    }
    catch {
        return undecided(call, terraform_types/* STRING */.An, `the encoding ${JSON.stringify(name)} is not known here`);
    }
    try {
        return (0,terraform_values/* text */.Qq)(decoder.decode(bytes));
    }
    catch {
        return (0,errors/* fail */.fJ)(`the provided data is no text in ${name}`);
    }
});
/** The compressed bytes depend on the compressor; every gzip stream begins in the same way. */
const base64gzip = onTexts("base64gzip", ["str"], terraform_types/* STRING */.An, (_, call) => {
    const { because } = undecided(call, terraform_types/* STRING */.An, "base64gzip() depends on the compressor");
    return (0,terraform_text/* textOf */.b6)([{ kind: "literal", value: "H4sI" }, (0,terraform_text/* hole */.fk)(because)], because, undefined);
});
const base64encode = {
    name: "base64encode",
    parameters: [{ name: "str", type: terraform_types/* STRING */.An, known: "no" }],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const value = argument(args, 0);
        if (value.kind !== "unknown")
            return (0,terraform_values/* text */.Qq)(Buffer.from(textArgument(args, 0), "utf8").toString("base64"));
        const reference = (0,terraform_text/* loneReference */.WJ)((0,terraform_text/* piecesOf */.Xe)(value) ?? []);
        return reference === undefined ? (0,terraform_text/* unknownText */.qL)(value.because) : (0,terraform_text/* derivedText */.nZ)(reference, value.because);
    },
};
const ENCODING_FUNCTIONS = [
    onTexts("base64decode", ["str"], terraform_types/* STRING */.An, ([written = ""]) => (0,terraform_values/* text */.Qq)(decodeUtf8(decodeBase64(written)))),
    base64encode,
    base64gzip,
    csvdecode,
    onTexts("filebase64", ["path"], terraform_types/* STRING */.An, ([path = ""], call) => {
        const bytes = readBytes(path, call);
        return bytes instanceof Uint8Array ? (0,terraform_values/* text */.Qq)(Buffer.from(bytes).toString("base64")) : bytes;
    }),
    jsondecode,
    jsonencode,
    textdecodebase64,
    textencodebase64,
    onTexts("urlencode", ["str"], terraform_types/* STRING */.An, ([written = ""]) => (0,terraform_values/* text */.Qq)(urlEncode(written))),
    yamlencode,
];

;// CONCATENATED MODULE: ./build/terraform/functions/glob.js

const LONGEST_PATTERN = 1_000;
/** The alternatives of the first braces of a pattern, spread: `a{b,c}d` gives `abd` and `acd`. */
function spreadBraces(pattern, into) {
    const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
    if (match === null) {
        into.push(pattern);
        return;
    }
    for (const choice of (match[2] ?? "").split(",")) {
        if (into.length > 200)
            (0,errors/* fail */.fJ)("the file pattern has too many alternatives");
        spreadBraces(`${match[1] ?? ""}${choice}${match[3] ?? ""}`, into);
    }
}
function escapeCharacter(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
function translate(pattern) {
    let result = "";
    let at = 0;
    while (at < pattern.length) {
        const rest = pattern.slice(at);
        const wildcard = /^(?:\*\*\/|\*\*|\*|\?)/.exec(rest)?.[0];
        const set = /^\[(!|\^)?((?:\\.|[^\]\\])+)\]/.exec(rest);
        if (wildcard !== undefined) {
            result += wildcard === "**/" ? "(?:[^/]+/)*" : wildcard === "**" ? ".*" : wildcard === "*" ? "[^/]*" : "[^/]";
            at += wildcard.length;
        }
        else if (set !== null) {
            const members = (set[2] ?? "").replace(/[[\]^&]/g, "\\$&");
            result += `(?!/)[${set[1] === undefined ? "" : "^"}${members}]`;
            at += set[0].length;
        }
        else {
            const escaped = pattern[at] === "\\" && at + 1 < pattern.length;
            result += escapeCharacter(pattern.charAt(escaped ? at + 1 : at));
            at += escaped ? 2 : 1;
        }
    }
    return result;
}
/**
 * The expression for a file pattern as `fileset` has it
 * (https://developer.hashicorp.com/terraform/language/functions/fileset): `*`, `**`, `?`, `{a,b}`, `[a-z]`.
 *
 * @throws EvaluationError for a pattern that is too long
 */
function globExpression(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        (0,errors/* fail */.fJ)("the file pattern is too long");
    const alternatives = [];
    // Runs of stars would make matching slow and mean no more than one.
    spreadBraces(pattern.replace(/\*{3,}/g, "**").replace(/(?:\*\*\/){2,}/g, "**/"), alternatives);
    return new RegExp(`^(?:${alternatives.map(translate).join("|")})$`);
}

;// CONCATENATED MODULE: ./build/terraform/functions/filesystem.js
/** https://developer.hashicorp.com/terraform/language/functions, section "Filesystem Functions". */









const file = onTexts("file", ["path"], terraform_types/* STRING */.An, ([path = ""], call) => {
    const source = readFile(path, call);
    if ("kind" in source)
        return source;
    const origin = (0,terraform_origin/* originAt */.iX)(source, { start: 0, end: source.text.length });
    // The characters stand in the file; the call is where they are used.
    const from = { origin: (0,terraform_origin/* originAt */.iX)(call.scope.file, call.place, origin) };
    return (0,terraform_text/* textOf */.b6)([{ kind: "literal", value: source.text.normalize("NFC"), source: origin }], [], from);
});
const fileexists = onTexts("fileexists", ["path"], terraform_types/* BOOL */.HX, ([path = ""], call) => {
    const { files } = call.scope;
    const resolved = resolvePath(path, files.folder);
    if (resolved === undefined)
        return undecided(call, terraform_types/* BOOL */.HX, `fileexists() looks outside of the repository: ${JSON.stringify(path)}`);
    return files.read(resolved) === undefined ? terraform_values/* FALSE */.W8 : terraform_values/* TRUE */.rT;
});
const fileset = onTexts("fileset", ["path", "pattern"], (0,terraform_types/* setOf */.s4)(terraform_types/* STRING */.An), ([path = "", pattern = ""], call) => {
    const { files } = call.scope;
    const folder = resolvePath(path, files.folder);
    if (folder === undefined || pattern.split("/").includes("..")) {
        return undecided(call, (0,terraform_types/* setOf */.s4)(terraform_types/* STRING */.An), `fileset() looks outside of the repository: ${JSON.stringify(path)}`);
    }
    const matches = globExpression(pattern);
    const start = folder === "." ? 0 : folder.length + 1;
    const names = files
        .under(folder)
        .map((found) => found.slice(start))
        .filter((name) => matches.test(name));
    return makeSet(terraform_types/* STRING */.An, names.map((name) => (0,terraform_values/* text */.Qq)(name)));
});
/** As Go's `path/filepath.Clean`. */
function cleanPath(path) {
    const isRooted = path.startsWith("/");
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.length > 0 && parts[parts.length - 1] !== "..")
            parts.pop();
        else if (!isRooted)
            parts.push(part);
    }
    const joined = parts.join("/");
    return isRooted ? `/${joined}` : joined === "" ? "." : joined;
}
/** As Go's `path/filepath.Dir`. */
function directory(path) {
    return cleanPath(path.slice(0, path.lastIndexOf("/") + 1));
}
/** As Go's `path/filepath.Base`. */
function base(path) {
    if (path === "")
        return ".";
    const trimmed = path.replace(/\/+$/, "");
    return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
const abspath = onTexts("abspath", ["path"], terraform_types/* STRING */.An, ([path = ""], call) => {
    if (path.startsWith("/"))
        return (0,terraform_values/* text */.Qq)(cleanPath(path));
    const { because } = undecided(call, terraform_types/* STRING */.An, "abspath() depends on the machine that runs terraform");
    return (0,terraform_text/* textOf */.b6)([{ kind: "literal", value: "/" }, (0,terraform_text/* hole */.fk)(because)], because, undefined);
});
const pathexpand = onTexts("pathexpand", ["path"], terraform_types/* STRING */.An, ([path = ""], call) => {
    if (!path.startsWith("~"))
        return (0,terraform_values/* text */.Qq)(path);
    if (path.length > 1 && !path.startsWith("~/"))
        return (0,errors/* fail */.fJ)("cannot expand the home directory of another user");
    return undecided(call, terraform_types/* STRING */.An, "pathexpand() depends on the machine that runs terraform");
});
const FILESYSTEM_FUNCTIONS = [
    abspath,
    onTexts("basename", ["path"], terraform_types/* STRING */.An, ([path = ""]) => (0,terraform_values/* text */.Qq)(base(path))),
    onTexts("dirname", ["path"], terraform_types/* STRING */.An, ([path = ""]) => (0,terraform_values/* text */.Qq)(directory(path))),
    file,
    fileexists,
    fileset,
    pathexpand,
];

;// CONCATENATED MODULE: ./build/terraform/functions/format.js











const VERB = /^%([-+# 0]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?(.)?/su;
const MODES = "vtbdoxXeEfgGsq";
/** Wider fields are refused: nobody needs them, and they would use up the memory. */
const WIDEST = 10_000;
function parseFormat(format) {
    const segments = [];
    let next = 1;
    let at = 0;
    while (at < format.length) {
        const percent = format.indexOf("%", at);
        if (percent < 0)
            break;
        if (percent > at)
            segments.push(format.slice(at, percent));
        const match = VERB.exec(format.slice(percent, percent + 64));
        const mode = match?.[5];
        if (match === null || mode === undefined)
            return (0,errors/* fail */.fJ)(`invalid format string starting at offset ${percent + 1}`);
        at = percent + match[0].length;
        if (mode === "%" && match[0] === "%%") {
            segments.push("%");
            continue;
        }
        if (!/[a-zA-Z]/.test(mode))
            return (0,errors/* fail */.fJ)(`unrecognized format character '${mode}' at offset ${at - 1}`);
        if (!MODES.includes(mode))
            return (0,errors/* fail */.fJ)(`unsupported format verb '${mode}' in "${match[0]}" at offset ${percent}`);
        const argument = match[4] === undefined ? next : Number(match[4]);
        next = argument + 1;
        const width = match[2] === undefined ? undefined : Number(match[2]);
        const precision = match[3] === undefined || match[3] === "" ? undefined : Number(match[3]);
        if ((width ?? 0) > WIDEST || (precision ?? 0) > WIDEST)
            return (0,errors/* fail */.fJ)(`the width in "${match[0]}" is too large`);
        segments.push({ raw: match[0], offset: percent, argument, mode, flags: match[1] ?? "", width, precision });
    }
    if (at < format.length)
        segments.push(format.slice(at));
    return segments;
}
function unsupported(verb, reason) {
    return (0,errors/* fail */.fJ)(`unsupported value for "${verb.raw}" at ${verb.offset}: ${reason}`);
}
function converted(verb, value, type) {
    try {
        return convert(value, type);
    }
    catch (error) {
        if (error instanceof errors/* EvaluationError */.ZN)
            return unsupported(verb, error.message);
        throw error;
    }
}
/** Pads a text to the width, counted in grapheme clusters. */
function padText(verb, text) {
    const missing = (verb.width ?? 0) - graphemeCount(text);
    if (missing <= 0)
        return text;
    const padding = (verb.flags.includes("0") ? "0" : " ").repeat(missing);
    return verb.flags.includes("-") ? text + padding : padding + text;
}
/** Pads a number as Go does: zeros go between the sign and the digits. */
function padNumber(verb, text) {
    const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
    const missing = (verb.width ?? 0) - text.length;
    if (missing <= 0)
        return text;
    if (verb.flags.includes("-"))
        return text + " ".repeat(missing);
    if (verb.flags.includes("0"))
        return sign + "0".repeat(missing) + text.slice(sign.length);
    return " ".repeat(missing) + text;
}
const RADIX = {
    b: [2, "0b"],
    o: [8, "0"],
    d: [10, ""],
    x: [16, "0x"],
    X: [16, "0X"],
};
function formatInteger(verb, value) {
    const [radix, prefix] = RADIX[verb.mode] ?? [10, ""];
    const magnitude = (value < 0n ? -value : value).toString(radix).padStart(verb.precision ?? 0, "0");
    const digits = verb.mode === "X" ? magnitude.toUpperCase() : magnitude;
    const written = (verb.flags.includes("#") ? prefix : "") + digits;
    return signed(verb, value < 0n, written);
}
function signed(verb, negative, magnitude) {
    const sign = negative ? "-" : verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
    return sign + magnitude;
}
function formatFloat(verb, value) {
    const { precision } = verb;
    const write = {
        e: () => formatExponent(value, precision ?? 6),
        f: () => formatFixed(value, precision ?? 6),
        g: () => formatGeneral(value, precision),
    };
    const written = write[verb.mode.toLowerCase()]?.() ?? "";
    const negative = written.startsWith("-");
    const magnitude = written.replace(/^[-+]/, "");
    return signed(verb, negative, /[EG]/.test(verb.mode) ? magnitude.toUpperCase() : magnitude);
}
function formatNumber(verb, given) {
    const value = converted(verb, given, terraform_types/* NUMBER */.uk);
    if (value.kind !== "number")
        return unsupported(verb, "a number is required");
    if (!(verb.mode in RADIX))
        return padNumber(verb, formatFloat(verb, value.value));
    const whole = (0,numbers/* toBigInt */.Dg)(value.value);
    return whole === undefined
        ? unsupported(verb, "an integer is required")
        : padNumber(verb, formatInteger(verb, whole));
}
function formatText(verb, given) {
    const value = converted(verb, given, terraform_types/* STRING */.An);
    if (value.kind !== "string")
        return unsupported(verb, "string required");
    const { precision } = verb;
    const cut = precision === undefined || precision === 0 ? value.value : graphemes(value.value).slice(0, precision).join("");
    return padText(verb, verb.mode === "q" ? jsonText({ kind: "string", value: cut, from: undefined }) : cut);
}
function formatAsIs(verb, value) {
    if (!verb.flags.includes("#")) {
        if (value.kind === "string")
            return padText(verb, value.value);
        if (value.kind === "number")
            return padText(verb, formatGeneral(value.value));
    }
    return padText(verb, jsonText(value));
}
function formatKnown(verb, value) {
    if (verb.mode === "v")
        return formatAsIs(verb, value);
    if (value.kind === "null")
        return unsupported(verb, "null value cannot be formatted");
    if (verb.mode === "t") {
        const decided = converted(verb, value, terraform_types/* BOOL */.HX);
        return decided.kind === "bool" ? String(decided.value) : unsupported(verb, "bool required");
    }
    return verb.mode === "s" || verb.mode === "q" ? formatText(verb, value) : formatNumber(verb, value);
}
/** An unknown text goes in with its pieces where the verb writes it as it is. */
function unknownPieces(verb, value) {
    const plain = (verb.mode === "s" || verb.mode === "v") &&
        verb.flags === "" &&
        verb.width === undefined &&
        verb.precision === undefined;
    const isText = value.kind === "unknown" && value.text !== undefined;
    return plain && isText ? ((0,terraform_text/* piecesOf */.Xe)(value) ?? []) : [(0,terraform_text/* hole */.fk)((0,terraform_values/* causesOf */.cZ)(value))];
}
function formatValues(format, values) {
    const pieces = [];
    const causes = [];
    let highest = 0;
    let size = 0;
    for (const segment of parseFormat(format)) {
        if (typeof segment === "string") {
            pieces.push({ kind: "literal", value: segment });
            continue;
        }
        const value = values[segment.argument - 1];
        highest = Math.max(highest, segment.argument);
        if (value === undefined) {
            return (0,errors/* fail */.fJ)(`not enough arguments for "${segment.raw}" at ${segment.offset}: need index ${segment.argument} but have ${values.length} total`);
        }
        if ((0,terraform_values/* isWhollyKnown */.nH)(value)) {
            const written = formatKnown(segment, value);
            size += written.length;
            (0,terraform_text/* checkLength */.Nv)(size);
            pieces.push({ kind: "literal", value: written });
        }
        else {
            pieces.push(...unknownPieces(segment, value));
            (0,terraform_values/* addCauses */.ic)(causes, (0,terraform_values/* causesOf */.cZ)(value));
        }
    }
    if (highest < values.length) {
        return (0,errors/* fail */.fJ)(highest === 0
            ? "too many arguments; no verbs in format string"
            : `too many arguments; only ${highest} used by format string`);
    }
    return (0,terraform_text/* textOf */.b6)(pieces, causes, undefined);
}
/** Terraform never decides about a null that has no type here: neither a result nor an error. */
function untypedNull(args, call) {
    const isUntyped = args.some((value) => value.kind === "null" && value.type.kind === "dynamic");
    return isUntyped ? undecided(call, terraform_types/* DYNAMIC */.u5, `terraform does not decide ${call.name}() with null`) : undefined;
}
const format = {
    name: "format",
    parameters: [{ name: "format", type: terraform_types/* STRING */.An }],
    variadic: { name: "args", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true },
    returns: terraform_types/* STRING */.An,
    evaluate: (args, call) => untypedNull(args, call) ?? formatValues(textArgument(args, 0), args.slice(1)),
};
/** Whether a value is a list, or may be one, of which not all items are known. */
function isOpenList(value) {
    if ((0,terraform_values/* isOpenSet */.jg)(value))
        return true;
    const isText = value.kind === "unknown" && value.text !== undefined;
    return value.kind === "unknown" && !isText && !["string", "number", "bool"].includes(value.type.kind);
}
/** What each item is like when one list has no known length and its items are alike. */
function formatOpenList(written, values, open) {
    const [list, ...others] = open;
    const partial = list?.kind === "unknown" && list.partial?.kind === "sequence" ? list.partial : undefined;
    const isAlone = others.length === 0 && values.every((value) => value === list || !("items" in value));
    const item = (member) => formatValues(written, values.map((value) => (value === list ? member : value)));
    return (0,terraform_values/* unknown */.L5)((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), (0,terraform_values/* causesOf */.cZ)(...open), {
        notNull: true,
        partial: isAlone ? mapPartial(partial, item) : undefined,
    });
}
const formatlist = {
    name: "formatlist",
    parameters: [{ name: "format", type: terraform_types/* STRING */.An }],
    variadic: { name: "args", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true },
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An),
    evaluate: (args, call) => {
        const untyped = untypedNull(args, call);
        if (untyped !== undefined)
            return untyped;
        const written = textArgument(args, 0);
        const values = args.slice(1);
        let count;
        const lists = values.map((value, index) => {
            if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
                return undefined;
            if (count !== undefined && count !== value.items.length) {
                return (0,errors/* fail */.fJ)(`argument ${index + 1} has length ${value.items.length}, which is inconsistent with the length ${count} of another`);
            }
            count = value.items.length;
            return value.items;
        });
        const open = values.filter(isOpenList);
        if (open.length > 0)
            return formatOpenList(written, values, open);
        const items = [];
        for (let row = 0; row < (count ?? 1); row += 1) {
            items.push(formatValues(written, values.map((value, index) => lists[index]?.[row] ?? value)));
        }
        return (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, items);
    },
};
const FORMAT_FUNCTIONS = [format, formatlist];

;// CONCATENATED MODULE: ./build/terraform/functions/network.js
/** https://developer.hashicorp.com/terraform/language/functions, section "IP Network Functions". */





function parseIpv4(text) {
    const parts = text.split(".");
    if (parts.length !== 4)
        return undefined;
    let address = 0n;
    for (const part of parts) {
        // Go refuses leading zeros, which some take for octal; Terraform's own parser reads them as decimal.
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return undefined;
        address = (address << 8n) | BigInt(part);
    }
    return address;
}
function groupsOf(text) {
    if (text === "")
        return [];
    const groups = [];
    const parts = text.split(":");
    for (const [index, part] of parts.entries()) {
        if (index === parts.length - 1 && part.includes(".")) {
            const embedded = parseIpv4(part);
            if (embedded === undefined)
                return undefined;
            groups.push(embedded >> 16n, embedded & 0xffffn);
        }
        else {
            if (!/^[0-9A-Fa-f]{1,4}$/.test(part))
                return undefined;
            groups.push(BigInt(`0x${part}`));
        }
    }
    return groups;
}
function parseIpv6(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return undefined;
    const head = groupsOf(halves[0] ?? "");
    const tail = groupsOf(halves[1] ?? "");
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...new Array(missing).fill(0n), ...tail];
    return groups.reduce((address, group) => (address << 16n) | group, 0n);
}
function parseNetwork(written) {
    const match = /^([^/]+)\/(\d{1,3})$/.exec(written);
    const [, host = "", bits = ""] = match ?? [];
    const isIpv6 = host.includes(":");
    const address = isIpv6 ? parseIpv6(host) : parseIpv4(host);
    const size = isIpv6 ? 128 : 32;
    const prefix = Number(bits);
    if (match === null || address === undefined || prefix > size)
        return (0,errors/* fail */.fJ)(`invalid CIDR expression: ${written}`);
    return { address: address & maskOf(prefix, size), size, prefix };
}
function maskOf(prefix, size) {
    return ((1n << BigInt(prefix)) - 1n) << BigInt(size - prefix);
}
/** IPv6 in the short form of RFC 5952: the longest run of two or more zero groups becomes `::`. */
function ipv6Text(address) {
    const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(112 - index * 16)) & 0xffffn));
    let best = { start: 0, length: 1 };
    for (let start = 0; start < 8; start += 1) {
        let length = 0;
        while (start + length < 8 && groups[start + length] === 0)
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    const hex = (part) => part.map((group) => group.toString(16)).join(":");
    if (best.length < 2)
        return hex(groups);
    return `${hex(groups.slice(0, best.start))}::${hex(groups.slice(best.start + best.length))}`;
}
function addressText(address, size) {
    if (size === 128)
        return ipv6Text(address);
    return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
}
function wholeNumber(args, index, name) {
    const value = argument(args, index);
    if (value.kind !== "number" || !(0,numbers/* isWhole */.wP)(value.value))
        return (0,errors/* fail */.fJ)(`"${name}" must be a whole number`);
    return (0,numbers/* toBigInt */.Dg)(value.value) ?? 0n;
}
const numeric = (name) => ({ name, type: terraform_types/* NUMBER */.uk });
const PREFIX = { name: "prefix", type: terraform_types/* STRING */.An };
const cidrhost = {
    name: "cidrhost",
    parameters: [PREFIX, numeric("hostnum")],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const network = parseNetwork(textArgument(args, 0));
        const host = wholeNumber(args, 1, "hostnum");
        const room = 1n << BigInt(network.size - network.prefix);
        // Negative numbers count from the end.
        if (host >= room || host < -room) {
            return (0,errors/* fail */.fJ)(`prefix of ${network.size - network.prefix} does not accommodate a host numbered ${host}`);
        }
        return (0,terraform_values/* text */.Qq)(addressText(network.address + (host < 0n ? room + host : host), network.size));
    },
};
const cidrnetmask = {
    name: "cidrnetmask",
    parameters: [PREFIX],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const network = parseNetwork(textArgument(args, 0));
        if (network.size !== 32)
            return (0,errors/* fail */.fJ)("IPv6 addresses cannot have a netmask");
        return (0,terraform_values/* text */.Qq)(addressText(maskOf(network.prefix, 32), 32));
    },
};
function subnet(network, bits, index) {
    const prefix = network.prefix + bits;
    const address = network.address | (index << BigInt(network.size - prefix));
    return `${addressText(address, network.size)}/${prefix}`;
}
const cidrsubnet = {
    name: "cidrsubnet",
    parameters: [PREFIX, numeric("newbits"), numeric("netnum")],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const network = parseNetwork(textArgument(args, 0));
        const bits = wholeArgument(args, 1, "newbits");
        const index = wholeNumber(args, 2, "netnum");
        if (bits < 0 || network.prefix + bits > network.size) {
            return (0,errors/* fail */.fJ)(`insufficient address space to extend prefix of ${network.prefix} by ${bits}`);
        }
        if (index < 0n || index >= 1n << BigInt(bits)) {
            return (0,errors/* fail */.fJ)(`prefix extension of ${bits} does not accommodate a subnet numbered ${index}`);
        }
        return (0,terraform_values/* text */.Qq)(subnet(network, bits, index));
    },
};
const cidrsubnets = {
    name: "cidrsubnets",
    parameters: [PREFIX],
    variadic: numeric("newbits"),
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An),
    evaluate: (args) => {
        const network = parseNetwork(textArgument(args, 0));
        const subnets = [];
        const end = network.address + (1n << BigInt(network.size - network.prefix));
        let next = network.address;
        for (let index = 1; index < args.length; index += 1) {
            const bits = wholeArgument(args, index, "newbits");
            if (bits < 1)
                return (0,errors/* fail */.fJ)("must extend prefix by at least one bit");
            const prefix = network.prefix + bits;
            if (prefix > network.size) {
                return (0,errors/* fail */.fJ)(`would extend prefix to ${prefix} bits, which is too long for an address of ${network.size} bits`);
            }
            const size = 1n << BigInt(network.size - prefix);
            // Subnets begin at a multiple of their size.
            const start = ((next + size - 1n) / size) * size;
            if (start + size > end)
                return (0,errors/* fail */.fJ)("not enough remaining address space for a subnet");
            subnets.push((0,terraform_values/* text */.Qq)(`${addressText(start, network.size)}/${prefix}`));
            next = start + size;
        }
        return (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, subnets);
    },
};
const NETWORK_FUNCTIONS = [cidrhost, cidrnetmask, cidrsubnet, cidrsubnets];

;// CONCATENATED MODULE: ./build/terraform/functions/numeric.js
/** https://developer.hashicorp.com/terraform/language/functions, section "Numeric Functions". */





function numberParameter(name) {
    return { name, type: terraform_types/* NUMBER */.uk };
}
function numberAt(args, index) {
    const value = argument(args, index);
    return value.kind === "number" ? value.value : (0,errors/* fail */.fJ)("a number is required");
}
function onNumber(name, compute) {
    return {
        name,
        parameters: [numberParameter("num")],
        returns: terraform_types/* NUMBER */.uk,
        evaluate: (args) => (0,terraform_values/* number */.ai)(compute(numberAt(args, 0))),
    };
}
/** The argument that comes first in the given direction. */
function extreme(name, direction) {
    return {
        name,
        parameters: [],
        variadic: numberParameter("numbers"),
        returns: terraform_types/* NUMBER */.uk,
        evaluate: (args) => {
            if (args.length === 0)
                return (0,errors/* fail */.fJ)("must pass at least one number");
            let best = argument(args, 0);
            for (const [index, value] of args.entries()) {
                if ((0,numbers/* compareNumbers */.S$)(numberAt(args, index), numberAt([best], 0)) * direction > 0)
                    best = value;
            }
            return best;
        },
    };
}
/** Computed in double precision, as Terraform does. */
function onDoubles(name, parameters, compute) {
    return {
        name,
        parameters: parameters.map(numberParameter),
        returns: terraform_types/* NUMBER */.uk,
        evaluate: (args) => {
            const result = compute((0,numbers/* toDouble */.RG)(numberAt(args, 0)), (0,numbers/* toDouble */.RG)(numberAt(args, 1)));
            if (Number.isNaN(result))
                return (0,errors/* fail */.fJ)(`the result of ${name}() is not a number`);
            // Of a double Terraform prints the fewest digits that tell it from the next one.
            return (0,terraform_values/* number */.ai)((0,numbers/* parseNumber */.$J)(String(result)) ?? (0,numbers/* fromDouble */._2)(result));
        },
    };
}
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const parseint = {
    name: "parseint",
    parameters: [{ name: "number", type: { kind: "dynamic" } }, numberParameter("base")],
    returns: terraform_types/* NUMBER */.uk,
    evaluate: (args) => {
        const given = argument(args, 0);
        if (given.kind !== "string")
            return (0,errors/* fail */.fJ)("first argument must be a string");
        const base = wholeArgument(args, 1, "base");
        if (base < 2 || base > 62)
            return (0,errors/* fail */.fJ)(`base must be a whole number between 2 and 62 inclusive`);
        const written = given.value;
        const negative = written.startsWith("-");
        const digits = negative || written.startsWith("+") ? written.slice(1) : written;
        // Up to base 36 upper and lower case are the same.
        const folded = base <= 36 ? digits.toLowerCase() : digits;
        let value = 0n;
        for (const digit of folded) {
            const weight = DIGITS.indexOf(digit);
            if (weight < 0 || weight >= base)
                return (0,errors/* fail */.fJ)(`cannot parse ${JSON.stringify(written)} as a base ${base} integer`);
            value = value * BigInt(base) + BigInt(weight);
        }
        if (folded === "")
            return (0,errors/* fail */.fJ)(`cannot parse ${JSON.stringify(written)} as a base ${base} integer`);
        return (0,terraform_values/* number */.ai)((0,numbers/* fromBigInt */.E)(negative ? -value : value));
    },
};
const NUMERIC_FUNCTIONS = [
    onNumber("abs", (value) => ((0,numbers/* compareNumbers */.S$)(value, 0) < 0 ? (0,numbers/* negate */.ze)(value) : value)),
    onNumber("ceil", numbers/* ceiling */.Iv),
    onNumber("floor", numbers/* floor */.RI),
    onNumber("signum", (value) => (0,numbers/* isWhole */.wP)(value) ? Math.sign((0,numbers/* compareNumbers */.S$)(value, 0)) : (0,errors/* fail */.fJ)("value must be a whole number")),
    extreme("max", 1),
    extreme("min", -1),
    onDoubles("pow", ["num", "power"], Math.pow),
    onDoubles("log", ["num", "base"], (value, base) => Math.log(value) / Math.log(base)),
    parseint,
];

;// CONCATENATED MODULE: ./build/terraform/regex/syntax.js
/**
 * The syntax of RE2 (https://github.com/google/re2/wiki/Syntax), which Terraform's regular expressions have: no look-around
 * and no back-references, so that matching takes linear time whatever the pattern is.
 */

/** As many repetitions as RE2 allows. */
const MOST_REPETITIONS = 1000;
const syntax_DEEPEST = 200;
const SINGLE_ESCAPES = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
const between = (from, to) => (code) => code >= from && code <= to;
const isDigit = between(0x30, 0x39);
const isSpace = (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
/** ASCII letters, digits and the underscore. */
const isWordCharacter = (code) => isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
function not(test) {
    return (code) => !test(code);
}
function either(tests) {
    return (code) => tests.some((test) => test(code));
}
const PERL_CLASSES = {
    d: isDigit,
    D: not(isDigit),
    s: isSpace,
    S: not(isSpace),
    w: isWordCharacter,
    W: not(isWordCharacter),
};
const isUpper = between(0x41, 0x5a);
const isLower = between(0x61, 0x7a);
const POSIX_CLASSES = {
    alnum: either([isDigit, isUpper, isLower]),
    alpha: either([isUpper, isLower]),
    ascii: between(0, 0x7f),
    blank: (code) => code === 9 || code === 32,
    cntrl: (code) => code < 0x20 || code === 0x7f,
    digit: isDigit,
    graph: between(0x21, 0x7e),
    lower: isLower,
    print: between(0x20, 0x7e),
    punct: (code) => code >= 0x21 && code <= 0x7e && !isDigit(code) && !isUpper(code) && !isLower(code),
    space: (code) => (code >= 9 && code <= 13) || code === 32,
    upper: isUpper,
    word: isWordCharacter,
    xdigit: (code) => isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66),
};
function syntax_invalid(reader, message) {
    return (0,errors/* fail */.fJ)(`invalid regular expression ${JSON.stringify(reader.source.join(""))}: ${message}`);
}
function peek(reader) {
    return reader.source[reader.at];
}
function accept(reader, expected) {
    for (const [offset, character] of Array.from(expected).entries()) {
        if (reader.source[reader.at + offset] !== character)
            return false;
    }
    reader.at += expected.length;
    return true;
}
/** The code points that differ from the given one in case only. */
function foldings(code) {
    const character = String.fromCodePoint(code);
    return [character.toLowerCase(), character.toUpperCase()].flatMap((folded) => {
        const other = folded.codePointAt(0);
        return other !== undefined && String.fromCodePoint(other) === folded ? [other] : [];
    });
}
function folding(test, flags) {
    if (!flags.ignoreCase)
        return test;
    return (code) => test(code) || foldings(code).some(test);
}
function unicodeClass(reader, negated) {
    let name = reader.source[reader.at] ?? syntax_invalid(reader, "a class name is missing");
    reader.at += 1;
    let inverted = negated;
    if (name === "{") {
        const end = reader.source.indexOf("}", reader.at);
        if (end < 0)
            return syntax_invalid(reader, "a class name is not closed");
        name = reader.source.slice(reader.at, end).join("");
        reader.at = end + 1;
        if (name.startsWith("^")) {
            inverted = !inverted;
            name = name.slice(1);
        }
    }
    if (name === "Any")
        return () => !inverted;
    let expression;
    for (const property of [`General_Category=${name}`, `Script=${name}`]) {
        try {
            expression ??= new RegExp(`^\\p{${property}}$`, "u");
        }
        catch {
            // Not a property of this kind.
        }
    }
    if (expression === undefined)
        return syntax_invalid(reader, `there is no character class "${name}"`);
    const matcher = expression;
    return (code) => matcher.test(String.fromCodePoint(code)) !== inverted;
}
/** The code point of an escape, whose backslash is read already; `undefined` for what stands for no single character. */
function escapedCode(reader) {
    const character = peek(reader);
    if (character === undefined)
        return syntax_invalid(reader, "trailing backslash");
    const single = SINGLE_ESCAPES[character];
    if (single !== undefined) {
        reader.at += 1;
        return single;
    }
    if (character === "x") {
        const digits = /^x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(reader.source.slice(reader.at, reader.at + 9).join(""));
        if (digits === null)
            return syntax_invalid(reader, "invalid escape \\x");
        reader.at += digits[0].length;
        const code = parseInt(digits[1] ?? digits[2] ?? "0", 16);
        return code <= 0x10ffff ? code : syntax_invalid(reader, "the code point is out of range");
    }
    if (/[0-7]/.test(character)) {
        const digits = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(reader.source.slice(reader.at, reader.at + 3).join(""));
        if (digits === null)
            return syntax_invalid(reader, "back-references are not supported");
        reader.at += digits[0].length;
        return parseInt(digits[0], 8);
    }
    if (/[A-Za-z0-9]/.test(character))
        return undefined;
    reader.at += 1;
    return character.codePointAt(0);
}
function classEscape(reader) {
    const character = peek(reader);
    if (character === undefined)
        return undefined;
    const perl = Object.hasOwn(PERL_CLASSES, character) ? PERL_CLASSES[character] : undefined;
    if (perl !== undefined) {
        reader.at += 1;
        return perl;
    }
    if (character === "p" || character === "P") {
        reader.at += 1;
        return unicodeClass(reader, character === "P");
    }
    return undefined;
}
function classCharacter(reader) {
    const character = peek(reader) ?? syntax_invalid(reader, "a bracket expression is not closed");
    reader.at += 1;
    if (character !== "\\")
        return character.codePointAt(0) ?? 0;
    return escapedCode(reader) ?? syntax_invalid(reader, `invalid escape \\${peek(reader) ?? ""}`);
}
function bracketClass(reader) {
    const negated = accept(reader, "^");
    const tests = [];
    for (let first = true; first || peek(reader) !== "]"; first = false) {
        if (peek(reader) === undefined)
            return syntax_invalid(reader, "a bracket expression is not closed");
        const posix = /^\[:(\^?)([a-z]+):\]/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
        if (posix !== null) {
            const name = posix[2] ?? "";
            const test = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : undefined;
            if (test === undefined)
                return syntax_invalid(reader, `there is no character class "${name}"`);
            tests.push(posix[1] === "^" ? not(test) : test);
            reader.at += posix[0].length;
            continue;
        }
        if (peek(reader) === "\\") {
            reader.at += 1;
            const test = classEscape(reader);
            if (test !== undefined) {
                tests.push(test);
                continue;
            }
            reader.at -= 1;
        }
        const from = classCharacter(reader);
        let to = from;
        if (peek(reader) === "-" && reader.source[reader.at + 1] !== "]" && reader.source[reader.at + 1] !== undefined) {
            reader.at += 1;
            to = classCharacter(reader);
            if (to < from)
                return syntax_invalid(reader, "the range of a bracket expression is reversed");
        }
        tests.push(between(from, to));
    }
    reader.at += 1;
    const test = folding(either(tests), reader.flags);
    return negated ? not(test) : test;
}
function literal(reader, code) {
    const { flags } = reader;
    if (!flags.ignoreCase)
        return { kind: "character", test: (other) => other === code };
    const same = new Set([code, ...foldings(code)]);
    return { kind: "character", test: (other) => same.has(other) };
}
const EMPTY = { kind: "empty" };
function parseFlags(reader) {
    const match = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(reader.source.slice(reader.at, reader.at + 12).join(""));
    if (match === null) {
        const next = reader.source.slice(reader.at, reader.at + 2).join("");
        return syntax_invalid(reader, /^[=!<]/.test(next) ? "look-around is not supported" : `invalid group "(?${next}"`);
    }
    reader.at += match[0].length;
    const set = (name, current) => (match[2] ?? "").includes(name) ? false : (match[1] ?? "").includes(name) || current;
    reader.flags = {
        ignoreCase: set("i", reader.flags.ignoreCase),
        multiline: set("m", reader.flags.multiline),
        dotAll: set("s", reader.flags.dotAll),
        swapLazy: set("U", reader.flags.swapLazy),
    };
    return match[3] === ":";
}
function parseGroup(reader) {
    const outer = reader.flags;
    let index;
    if (accept(reader, "?")) {
        const name = /^P?<([A-Za-z_]\w*)>/.exec(reader.source.slice(reader.at, reader.at + 80).join(""));
        if (name !== null) {
            reader.at += name[0].length;
            if (reader.groups.includes(name[1]))
                return syntax_invalid(reader, `two groups have the name "${name[1] ?? ""}"`);
            index = reader.groups.push(name[1]);
        }
        else if (!parseFlags(reader))
            return EMPTY;
    }
    else
        index = reader.groups.push(undefined);
    const item = parseChoice(reader);
    if (!accept(reader, ")"))
        return syntax_invalid(reader, "a group is not closed");
    reader.flags = outer;
    return index === undefined ? item : { kind: "group", item, index };
}
const ASSERTION_ESCAPES = {
    A: "text-start",
    z: "text-end",
    b: "word-boundary",
    B: "no-word-boundary",
};
/** The characters between `\\Q` and `\\E`, each by itself. */
function parseQuoted(reader) {
    const items = [];
    for (let next = peek(reader); next !== undefined && !accept(reader, "\\E"); next = peek(reader)) {
        items.push(literal(reader, next.codePointAt(0) ?? 0));
        reader.at += 1;
    }
    return items;
}
function parseEscape(reader) {
    const character = peek(reader) ?? "";
    const assertion = ASSERTION_ESCAPES[character];
    if (assertion !== undefined) {
        reader.at += 1;
        return { kind: "assertion", assertion };
    }
    const test = classEscape(reader);
    if (test !== undefined)
        return { kind: "character", test: folding(test, reader.flags) };
    const code = escapedCode(reader);
    return code === undefined ? syntax_invalid(reader, `invalid escape \\${character}`) : literal(reader, code);
}
function parseAtom(reader) {
    const character = peek(reader) ?? "";
    const { flags } = reader;
    reader.at += 1;
    switch (character) {
        case "(":
            return parseGroup(reader);
        case "[":
            return { kind: "character", test: bracketClass(reader) };
        case "\\":
            return parseEscape(reader);
        case ".":
            return { kind: "character", test: flags.dotAll ? () => true : (code) => code !== 10 };
        case "^":
            return { kind: "assertion", assertion: flags.multiline ? "line-start" : "text-start" };
        case "$":
            return { kind: "assertion", assertion: flags.multiline ? "line-end" : "text-end" };
        case "*":
        case "+":
        case "?":
            return syntax_invalid(reader, `there is nothing before "${character}" to repeat`);
        default:
            return literal(reader, character.codePointAt(0) ?? 0);
    }
}
const BOUNDS = { "*": [0, undefined], "+": [1, undefined], "?": [0, 1] };
function parseBounds(reader) {
    const character = peek(reader) ?? "";
    const simple = BOUNDS[character];
    if (simple !== undefined) {
        reader.at += 1;
        return simple;
    }
    const match = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
    // Other braces stand for themselves.
    if (character !== "{" || match === null)
        return undefined;
    reader.at += match[0].length;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === "" ? undefined : Number(match[3]);
    if (least > MOST_REPETITIONS || (most !== undefined && (most > MOST_REPETITIONS || most < least))) {
        return syntax_invalid(reader, `invalid repeat count ${match[0]}`);
    }
    return [least, most];
}
function parseSequence(reader) {
    const items = [];
    for (let next = peek(reader); next !== undefined && next !== "|" && next !== ")"; next = peek(reader)) {
        // A repetition behind a quoted text is one of its last character.
        const quoted = accept(reader, "\\Q") ? parseQuoted(reader) : undefined;
        items.push(...(quoted?.slice(0, -1) ?? []));
        let item = quoted === undefined ? parseAtom(reader) : (quoted[quoted.length - 1] ?? EMPTY);
        let repeated = false;
        for (let bounds = parseBounds(reader); bounds !== undefined; bounds = parseBounds(reader)) {
            if (repeated)
                return syntax_invalid(reader, "a repetition is repeated");
            repeated = true;
            const lazy = accept(reader, "?") !== reader.flags.swapLazy;
            item = { kind: "repeat", item, least: bounds[0], most: bounds[1], lazy };
        }
        items.push(item);
    }
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: "sequence", items };
}
function parseChoice(reader) {
    reader.depth += 1;
    if (reader.depth > syntax_DEEPEST)
        return syntax_invalid(reader, "it is nested too deeply");
    const items = [parseSequence(reader)];
    while (accept(reader, "|"))
        items.push(parseSequence(reader));
    reader.depth -= 1;
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: "choice", items };
}
/**
 * Parses a regular expression.
 *
 * @throws EvaluationError when RE2 would refuse it
 */
function parsePattern(source) {
    const reader = {
        source: Array.from(source),
        at: 0,
        flags: { ignoreCase: false, multiline: false, dotAll: false, swapLazy: false },
        depth: 0,
        groups: [],
    };
    const pattern = parseChoice(reader);
    if (reader.at < reader.source.length)
        return syntax_invalid(reader, 'there is a ")" without "("');
    return { pattern, groups: reader.groups };
}

;// CONCATENATED MODULE: ./build/terraform/regex/match.js
/**
 * Matches regular expressions in linear time: all alternatives are followed at once, in order of preference, as in
 * https://swtch.com/~rsc/regexp/regexp2.html ("Pike's implementation").
 */


const LONGEST_PROGRAM = 50_000;
/** Instructions tried per search: some seconds' worth. */
const MOST_WORK = 50_000_000;
function match_emit(program, instruction) {
    if (program.length >= LONGEST_PROGRAM)
        return (0,errors/* fail */.fJ)("the regular expression is too large");
    return program.push(instruction) - 1;
}
function emitSplit(program) {
    const split = { op: "split", first: 0, second: 0 };
    match_emit(program, split);
    return split;
}
function emitOptional(program, item, lazy, loops) {
    const start = program.length;
    const split = emitSplit(program);
    const body = program.length;
    compile(program, item);
    if (loops)
        match_emit(program, { op: "jump", target: start });
    const after = program.length;
    split.first = lazy ? after : body;
    split.second = lazy ? body : after;
}
function compile(program, pattern) {
    switch (pattern.kind) {
        case "empty":
            return;
        case "character":
            match_emit(program, { op: "character", test: pattern.test });
            return;
        case "assertion":
            match_emit(program, { op: "assert", assertion: pattern.assertion });
            return;
        case "sequence":
            for (const item of pattern.items)
                compile(program, item);
            return;
        case "group":
            match_emit(program, { op: "save", slot: pattern.index * 2 });
            compile(program, pattern.item);
            match_emit(program, { op: "save", slot: pattern.index * 2 + 1 });
            return;
        case "choice": {
            const ends = [];
            for (const [index, item] of pattern.items.entries()) {
                const isLast = index === pattern.items.length - 1;
                const split = isLast ? undefined : emitSplit(program);
                if (split !== undefined)
                    split.first = program.length;
                compile(program, item);
                if (split === undefined)
                    break;
                const jump = { op: "jump", target: 0 };
                match_emit(program, jump);
                ends.push(jump);
                split.second = program.length;
            }
            for (const jump of ends)
                jump.target = program.length;
            return;
        }
        case "repeat": {
            for (let count = 0; count < pattern.least; count += 1)
                compile(program, pattern.item);
            if (pattern.most === undefined) {
                emitOptional(program, pattern.item, pattern.lazy, true);
                return;
            }
            // Optional repetitions are nested: (x(x)?)?
            const splits = [];
            for (let count = pattern.least; count < pattern.most; count += 1) {
                const split = emitSplit(program);
                splits.push(split);
                split.first = program.length;
                compile(program, pattern.item);
            }
            for (const split of splits) {
                if (pattern.lazy) {
                    split.second = split.first;
                    split.first = program.length;
                }
                else
                    split.second = program.length;
            }
            return;
        }
    }
}
/**
 * Compiles a regular expression.
 *
 * @throws EvaluationError when it is invalid or too large
 */
function compilePattern(source) {
    const { pattern, groups } = parsePattern(source);
    const instructions = [];
    match_emit(instructions, { op: "save", slot: 0 });
    compile(instructions, pattern);
    match_emit(instructions, { op: "save", slot: 1 });
    match_emit(instructions, { op: "match" });
    return { instructions, groups };
}
function codeBefore(text, at) {
    if (at === 0)
        return -1;
    const low = text.charCodeAt(at - 1);
    return low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? low) : low;
}
function holds(assertion, text, at) {
    switch (assertion) {
        case "text-start":
            return at === 0;
        case "text-end":
            return at === text.length;
        case "line-start":
            return at === 0 || text[at - 1] === "\n";
        case "line-end":
            return at === text.length || text[at] === "\n";
        case "word-boundary":
        case "no-word-boundary": {
            const before = isWordCharacter(codeBefore(text, at));
            const after = at < text.length && isWordCharacter(text.codePointAt(at) ?? -1);
            return (before !== after) === (assertion === "word-boundary");
        }
    }
}
/** Adds a thread and all that it reaches without reading a character. */
function follow(program, threads, start, saved, text, at) {
    const stack = [[start, saved]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [pc, captures] = next;
        if (threads.seen.has(pc))
            continue;
        threads.seen.add(pc);
        const instruction = program.instructions[pc];
        switch (instruction?.op) {
            case "jump":
                stack.push([instruction.target, captures]);
                break;
            case "split":
                stack.push([instruction.second, captures], [instruction.first, captures]);
                break;
            case "save": {
                const changed = captures.slice();
                changed[instruction.slot] = at;
                stack.push([pc + 1, changed]);
                break;
            }
            case "assert":
                if (holds(instruction.assertion, text, at))
                    stack.push([pc + 1, captures]);
                break;
            case "character":
            case "match":
                threads.pcs.push(pc);
                threads.captures.push(captures);
                break;
            case undefined:
                break;
        }
    }
}
/**
 * The leftmost match that starts at or after an offset; of several the one that Perl would find.
 *
 * @throws EvaluationError when pattern and text are so large that it would take seconds
 */
function findMatch(program, text, from = 0) {
    const none = new Array((program.groups.length + 1) * 2).fill(-1);
    let current = { pcs: [], captures: [], seen: new Set() };
    let found;
    let work = 0;
    for (let at = from;;) {
        if (found === undefined)
            follow(program, current, 0, none, text, at);
        if (current.pcs.length === 0 && found !== undefined)
            break;
        work += 1 + current.pcs.length;
        if (work > MOST_WORK)
            (0,errors/* fail */.fJ)("matching the regular expression takes too long");
        const code = at < text.length ? (text.codePointAt(at) ?? -1) : -1;
        const width = code > 0xffff ? 2 : 1;
        const next = { pcs: [], captures: [], seen: new Set() };
        for (const [index, pc] of current.pcs.entries()) {
            const instruction = program.instructions[pc];
            const captures = current.captures[index] ?? none;
            if (instruction?.op === "match") {
                // Less preferred threads are given up.
                found = captures;
                break;
            }
            if (code >= 0 && instruction?.op === "character" && instruction.test(code)) {
                follow(program, next, pc + 1, captures, text, at + width);
            }
        }
        current = next;
        if (at >= text.length)
            break;
        at += width;
    }
    return found;
}
/** All matches that do not overlap; an empty one right behind another does not count. */
function findAllMatches(program, text) {
    const matches = [];
    let at = 0;
    let previousEnd = -1;
    while (at <= text.length) {
        const match = findMatch(program, text, at);
        if (match === undefined)
            break;
        const [start = 0, end = 0] = match;
        if (end > start || start !== previousEnd)
            matches.push(match);
        previousEnd = end;
        at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    }
    return matches;
}
/** Expands `$1`, `${name}` and `$$` in a replacement, as Go's `Regexp.Expand`. */
function expandReplacement(program, template, text, match) {
    return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare, braced) => {
        const name = bare ?? braced;
        if (name === undefined)
            return whole === "$$" ? "$" : whole;
        const index = /^\d+$/.test(name) ? Number(name) : program.groups.indexOf(name) + 1;
        if (index === 0 && !/^0+$/.test(name))
            return "";
        const start = match[index * 2] ?? -1;
        return start < 0 ? "" : text.slice(start, match[index * 2 + 1]);
    });
}

;// CONCATENATED MODULE: ./build/terraform/functions/regexes.js






const MOST_PROGRAMS = 200;
const programs = new Map();
/** The compiled pattern; the last ones are kept, as the same pattern is used for many resources. */
function programOf(pattern) {
    const known = programs.get(pattern);
    if (known !== undefined)
        return known;
    const program = compilePattern(pattern);
    if (programs.size >= MOST_PROGRAMS)
        programs.clear();
    programs.set(pattern, program);
    return program;
}
/** What a match gives: the text, or its groups as a tuple, or as an object when they have names. */
function shaped(program, whole, group) {
    const { groups } = program;
    if (groups.length === 0)
        return whole();
    const named = groups.filter((name) => name !== undefined);
    if (named.length > 0 && named.length < groups.length) {
        return (0,errors/* fail */.fJ)("invalid regular expression: cannot mix both named and unnamed capture groups");
    }
    if (named.length === 0)
        return (0,terraform_values/* tuple */.PV)(groups.map((_, index) => group(index + 1)));
    return (0,terraform_values/* object */.Ik)(new Map(named.map((name, index) => [name, group(index + 1)])));
}
function resultOf(program, subject, match) {
    const part = (index) => {
        const start = match[index * 2] ?? -1;
        return start < 0 ? (0,terraform_values/* nullOf */.lE)(terraform_types/* STRING */.An) : (0,terraform_values/* text */.Qq)(subject.slice(start, match[index * 2 + 1]));
    };
    return shaped(program, () => part(0), part);
}
function typeOfMatch(program) {
    const value = shaped(program, () => (0,terraform_values/* text */.Qq)(""), () => (0,terraform_values/* text */.Qq)(""));
    if (value.kind === "object")
        return { kind: "object", attributes: new Map([...value.entries.keys()].map((key) => [key, terraform_types/* STRING */.An])) };
    return value.kind === "tuple" ? { kind: "tuple", elements: value.items.map(() => terraform_types/* STRING */.An) } : terraform_types/* STRING */.An;
}
const regex = {
    name: "regex",
    parameters: [
        { name: "pattern", type: terraform_types/* STRING */.An },
        { name: "string", type: terraform_types/* STRING */.An, known: "no" },
    ],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args) => {
        const program = programOf(textArgument(args, 0));
        const subject = argument(args, 1);
        if (subject.kind === "unknown") {
            // What a pattern picks out of a computed attribute is as fixed as the attribute.
            const reference = (0,terraform_text/* loneReference */.WJ)((0,terraform_text/* piecesOf */.Xe)(subject) ?? []);
            if (reference === undefined)
                return (0,terraform_values/* unknown */.L5)(typeOfMatch(program), subject.because, { notNull: true });
            const piece = () => (0,terraform_text/* derivedText */.nZ)(reference, subject.because, { references: [reference] });
            return shaped(program, piece, piece);
        }
        const written = textArgument(args, 1);
        const match = findMatch(program, written);
        return match === undefined
            ? (0,errors/* fail */.fJ)("pattern did not match any part of the given string")
            : resultOf(program, written, match);
    },
};
const regexall = {
    name: "regexall",
    parameters: [
        { name: "pattern", type: terraform_types/* STRING */.An },
        { name: "string", type: terraform_types/* STRING */.An },
    ],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5),
    evaluate: (args) => {
        const program = programOf(textArgument(args, 0));
        const subject = textArgument(args, 1);
        const matches = findAllMatches(program, subject);
        checkCount(matches.length, "regexall");
        return (0,terraform_values/* listOfType */.is)(typeOfMatch(program), matches.map((match) => resultOf(program, subject, match)));
    },
};
const REGEX_FUNCTIONS = [regex, regexall];

;// CONCATENATED MODULE: ./build/terraform/functions/removed.js
/** `list` and `map`. */






/**
 * Functions of Terraform 0.11, deprecated since 0.12 and gone since 0.15. What they mean is plain, so old configurations are
 * judged all the same.
 */
function removed(name, replacement, evaluate) {
    return {
        name,
        parameters: [],
        variadic: { name: "vals", type: terraform_types/* DYNAMIC */.u5, known: "no", nullable: true },
        returns: terraform_types/* DYNAMIC */.u5,
        evaluate: (args, { scope, node }) => {
            const value = evaluate(args);
            const message = `the "${name}" function was deprecated in Terraform v0.12 and is no longer available; use ${replacement}`;
            scope.report({ message, span: (0,terraform_origin/* spanOf */.ee)(scope.file, node), severity: "warning" });
            return value;
        },
    };
}
const list = removed("list", "tolist([ ... ])", (args) => convert((0,terraform_values/* tuple */.PV)(args), (0,terraform_types/* listOf */.c3)(terraform_types/* DYNAMIC */.u5)));
const map = removed("map", "tomap({ ... })", (args) => {
    if (args.length % 2 === 1)
        return (0,errors/* fail */.fJ)("map() takes keys and values in turn");
    const entries = new Map();
    for (let position = 0; position < args.length; position += 2) {
        const key = convert(argument(args, position), terraform_types/* STRING */.An);
        if (key.kind === "unknown")
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, key.because, { notNull: true });
        if (key.kind !== "string")
            return (0,errors/* fail */.fJ)("a key must not be null");
        entries.set(key.value, argument(args, position + 1));
    }
    return convert((0,terraform_values/* object */.Ik)(entries), (0,terraform_types/* mapOf */.A7)(terraform_types/* DYNAMIC */.u5));
});
const REMOVED_FUNCTIONS = [list, map];

;// CONCATENATED MODULE: ./build/terraform/functions/strings.js








const string = (name) => ({ name, type: terraform_types/* STRING */.An });
const openString = (name) => ({ name, type: terraform_types/* STRING */.An, known: "no" });
/** Changes each character whose other case is one character, as Go's `strings.ToUpper` does. */
function mapCase(text, change) {
    // eslint-disable-next-line no-control-regex
    if (/^[\x00-\x7f]*$/.test(text))
        return change(text);
    return Array.from(text, (character) => {
        const changed = change(character);
        return Array.from(changed).length === 1 ? changed : character;
    }).join("");
}
const upperCase = (written) => mapCase(written, (part) => part.toUpperCase());
// In Go "İ" is one letter in lower case too.
const lowerCase = (written) => mapCase(written, (part) => part.toLowerCase().replace(/^i\u0307$/, "i"));
/** A function that treats each character by itself, so that it can be applied to the known parts of a text. */
function onCharacters(name, map) {
    return {
        name,
        parameters: [openString("str")],
        returns: terraform_types/* STRING */.An,
        evaluate: (args) => {
            const value = argument(args, 0);
            if (value.kind === "unknown")
                return (0,terraform_text/* textOf */.b6)((0,terraform_text/* mapLiterals */.d4)((0,terraform_text/* piecesOf */.Xe)(value) ?? [], map), value.because, undefined);
            return (0,terraform_values/* text */.Qq)(map(textArgument(args, 0)));
        },
    };
}
/** How many code units are to be taken off the beginning. */
function leadingLength(written, trims) {
    let length = 0;
    for (const character of written) {
        if (!trims(character))
            break;
        length += character.length;
    }
    return length;
}
/** How many code units are to be taken off the end. */
function trailingLength(written, trims) {
    let end = written.length;
    while (end > 0) {
        const pair = end > 1 && (written.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
        if (!trims(written.slice(end - pair, end)))
            break;
        end -= pair;
    }
    return written.length - end;
}
/** Where an end is not known, something may be taken off there: a computed attribute stays a piece of itself. */
function trimUnknown(value, trims, ends) {
    let pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
    const reference = (0,terraform_text/* loneReference */.WJ)(pieces);
    if (reference !== undefined)
        return (0,terraform_text/* derivedText */.nZ)(reference, value.because);
    const prefix = (0,terraform_text/* knownPrefix */.Af)(pieces);
    const suffix = (0,terraform_text/* knownSuffix */.rj)(pieces);
    const first = ends.start ? leadingLength(prefix, trims) : 0;
    const last = ends.end ? trailingLength(suffix, trims) : 0;
    if ((ends.start && first === prefix.length) || (ends.end && last === suffix.length)) {
        return (0,terraform_text/* unknownText */.qL)(value.because);
    }
    if (first > 0)
        pieces = (0,terraform_text/* dropPrefix */.a8)(pieces, first);
    if (last > 0)
        pieces = (0,terraform_text/* dropSuffix */.T$)(pieces, last);
    return (0,terraform_text/* textOf */.b6)(pieces, value.because, undefined);
}
/** A function that takes characters off the ends of a text. */
function trimming(name, parameters, ends, trimsOf) {
    return {
        name,
        parameters,
        returns: terraform_types/* STRING */.An,
        evaluate: (args) => {
            const value = argument(args, 0);
            const trims = trimsOf(args);
            if (value.kind === "unknown")
                return trimUnknown(value, trims, ends);
            const written = textArgument(args, 0);
            const first = ends.start ? leadingLength(written, trims) : 0;
            if (first === written.length)
                return (0,terraform_values/* text */.Qq)("");
            const last = ends.end ? trailingLength(written, trims) : 0;
            return (0,terraform_text/* textOf */.b6)((0,terraform_text/* dropSuffix */.T$)((0,terraform_text/* dropPrefix */.a8)((0,terraform_text/* piecesOf */.Xe)(value) ?? [], first), last), [], undefined);
        },
    };
}
/** Go's `unicode.IsSpace`. */
function strings_isSpace(character) {
    return /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
}
function cutset(args) {
    const characters = new Set(textArgument(args, 1));
    return (character) => characters.has(character);
}
/** Takes a prefix or suffix off, once. */
function trimFixed(name, parameter, has, drop) {
    return {
        name,
        parameters: [openString("str"), string(parameter)],
        returns: terraform_types/* STRING */.An,
        evaluate: (args) => {
            const value = argument(args, 0);
            const wanted = textArgument(args, 1);
            const pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
            const found = has(pieces, wanted);
            if (found === false)
                return value;
            const because = (0,terraform_values/* causesOf */.cZ)(value);
            if (found === true)
                return (0,terraform_text/* textOf */.b6)(drop(pieces, wanted.length), because, undefined);
            const reference = (0,terraform_text/* loneReference */.WJ)(pieces);
            return reference === undefined ? (0,terraform_text/* unknownText */.qL)(because) : (0,terraform_text/* derivedText */.nZ)(reference, because);
        },
    };
}
function testing(name, parameter, test) {
    return {
        name,
        parameters: [openString("str"), string(parameter)],
        returns: terraform_types/* BOOL */.HX,
        evaluate: (args) => {
            const value = argument(args, 0);
            const found = test((0,terraform_text/* piecesOf */.Xe)(value) ?? [], textArgument(args, 1));
            return found === undefined ? (0,terraform_values/* unknown */.L5)(terraform_types/* BOOL */.HX, (0,terraform_values/* causesOf */.cZ)(value), { notNull: true }) : (0,terraform_values/* bool */.lc)(found);
        },
    };
}
function containsText(pieces, wanted) {
    if (pieces.some((piece) => piece.kind === "literal" && piece.value.includes(wanted)))
        return true;
    return pieces.every((piece) => piece.kind === "literal")
        ? pieces
            .map((piece) => piece.value)
            .join("")
            .includes(wanted)
        : undefined;
}
const join = {
    name: "join",
    parameters: [string("separator")],
    variadic: { name: "lists", type: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), known: "no" },
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const separator = textArgument(args, 0);
        if (args.length < 2)
            return (0,errors/* fail */.fJ)("at least one list is required");
        const pieces = [];
        const causes = [];
        let count = 0;
        let size = 0;
        for (const list of args.slice(1)) {
            if (list.kind === "unknown") {
                if (count > 0)
                    pieces.push({ kind: "literal", value: separator });
                pieces.push((0,terraform_text/* hole */.fk)(list.because));
                (0,terraform_values/* addCauses */.ic)(causes, list.because);
                count += 1;
                continue;
            }
            for (const item of list.kind === "list" ? list.items : []) {
                if (item.kind === "null")
                    return (0,errors/* fail */.fJ)(`element ${count} is null; a null value cannot be joined`);
                if (count > 0)
                    pieces.push({ kind: "literal", value: separator });
                if (item.kind === "unknown")
                    (0,terraform_values/* addCauses */.ic)(causes, item.because);
                for (const piece of (0,terraform_text/* piecesOf */.Xe)(item) ?? []) {
                    size += piece.kind === "literal" ? piece.value.length : 0;
                    pieces.push(piece);
                }
                count += 1;
                (0,terraform_text/* checkLength */.Nv)(size + count * separator.length);
            }
        }
        // An unknown list may be empty: then its separator is not there.
        if (args.slice(1).some((list) => list.kind === "unknown"))
            return (0,terraform_text/* unknownText */.qL)(causes);
        return (0,terraform_text/* textOf */.b6)(pieces, causes, undefined);
    },
};
/** The fields that are certain although the text is not known: those before its first unknown piece. */
function splitUnknown(value, separator) {
    const pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
    const reference = (0,terraform_text/* loneReference */.WJ)(pieces);
    const prefix = separator === "" ? "" : (0,terraform_text/* knownPrefix */.Af)(pieces);
    const fields = prefix.split(separator);
    // A separator of several characters may begin within the prefix and end within what follows.
    const straddles = separator.length > 1 &&
        separator.split("").some((_, size) => size > 0 && prefix.endsWith(separator.slice(0, size)));
    const leading = separator === "" ? [] : fields.slice(0, straddles ? -2 : -1).map((field) => (0,terraform_values/* text */.Qq)(field));
    const other = reference === undefined ? tailField(pieces, prefix, value.because) : (0,terraform_text/* derivedText */.nZ)(reference, value.because);
    return (0,terraform_values/* unknown */.L5)((0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An), value.because, {
        notNull: true,
        partial: { kind: "sequence", leading, some: [], other },
    });
}
/** What a field behind the known ones is like when all of them are pieces of one attribute. */
function tailField(pieces, prefix, because) {
    const rest = pieces.filter((piece) => piece.kind !== "literal");
    const [piece] = rest;
    const last = pieces[pieces.length - 1];
    if (rest.length !== 1 || piece?.kind !== "reference" || last !== piece || /[*?]/.test(prefix))
        return undefined;
    return (0,terraform_text/* derivedText */.nZ)(piece.reference, because);
}
const split = {
    name: "split",
    parameters: [string("separator"), openString("str")],
    returns: (0,terraform_types/* listOf */.c3)(terraform_types/* STRING */.An),
    evaluate: (args) => {
        const separator = textArgument(args, 0);
        const value = argument(args, 1);
        if (value.kind === "unknown")
            return splitUnknown(value, separator);
        const written = textArgument(args, 1);
        const fields = separator === "" ? Array.from(written) : written.split(separator);
        checkCount(fields.length, "split");
        return (0,terraform_values/* listOfType */.is)(terraform_types/* STRING */.An, fields.map((field) => (0,terraform_values/* text */.Qq)(field)));
    },
};
function replaceKnown(written, search, replacement) {
    if (search.length > 1 && search.startsWith("/") && search.endsWith("/")) {
        const program = programOf(search.slice(1, -1));
        let result = "";
        let at = 0;
        for (const match of findAllMatches(program, written)) {
            const [start = 0, end = 0] = match;
            result += written.slice(at, start) + expandReplacement(program, replacement, written, match);
            at = end;
            (0,terraform_text/* checkLength */.Nv)(result.length);
        }
        return result + written.slice(at);
    }
    const parts = written.split(search);
    (0,terraform_text/* checkLength */.Nv)(written.length + parts.length * replacement.length);
    return search === ""
        ? replacement + Array.from(written).join(replacement) + (written === "" ? "" : replacement)
        : parts.join(replacement);
}
const replace = {
    name: "replace",
    parameters: [openString("str"), string("substr"), string("replace")],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const value = argument(args, 0);
        const search = textArgument(args, 1);
        const replacement = textArgument(args, 2);
        if (value.kind !== "unknown")
            return (0,terraform_values/* text */.Qq)(replaceKnown(textArgument(args, 0), search, replacement));
        const isPattern = search.length > 1 && search.startsWith("/") && search.endsWith("/");
        const pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
        // One character cannot lie half in a known part.
        if (!isPattern && Array.from(search).length === 1) {
            const known = pieces.every((piece) => piece.kind !== "reference" || !/[*?]/.test(replacement));
            if (known)
                return (0,terraform_text/* textOf */.b6)((0,terraform_text/* mapLiterals */.d4)(pieces, (part) => part.split(search).join(replacement)), value.because, undefined);
        }
        const reference = (0,terraform_text/* loneReference */.WJ)(pieces);
        // Without wildcards in the replacement the result is as fixed as the attribute.
        if (reference !== undefined && !/[*?]/.test(replacement))
            return (0,terraform_text/* derivedText */.nZ)(reference, value.because);
        return (0,terraform_text/* unknownText */.qL)(value.because);
    },
};
const substr = {
    name: "substr",
    parameters: [openString("str"), { name: "offset", type: terraform_types/* NUMBER */.uk }, { name: "length", type: terraform_types/* NUMBER */.uk }],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const value = argument(args, 0);
        const offset = wholeArgument(args, 1, "offset");
        const length = wholeArgument(args, 2, "length");
        if (value.kind === "unknown") {
            const pieces = (0,terraform_text/* piecesOf */.Xe)(value) ?? [];
            const reference = (0,terraform_text/* loneReference */.WJ)(pieces);
            if (reference !== undefined)
                return (0,terraform_text/* derivedText */.nZ)(reference, value.because);
            const known = graphemes((0,terraform_text/* knownPrefix */.Af)(pieces));
            // The last cluster may go on in what is not known.
            const isKnown = offset >= 0 && length >= 0 && offset + length < known.length;
            return isKnown ? (0,terraform_values/* text */.Qq)(known.slice(offset, offset + length).join("")) : (0,terraform_text/* unknownText */.qL)(value.because);
        }
        const clusters = graphemes(textArgument(args, 0));
        const start = offset < 0 ? Math.max(offset + clusters.length, 0) : offset;
        // From the end no characters are all of them (https://github.com/zclconf/go-cty, SubstrFunc).
        const isOpen = length < 0 || (length === 0 && offset < 0);
        const end = isOpen ? clusters.length : start + length;
        return (0,terraform_values/* text */.Qq)(clusters.slice(start, end).join(""));
    },
};
const indent = {
    name: "indent",
    parameters: [{ name: "spaces", type: terraform_types/* NUMBER */.uk }, string("str")],
    returns: terraform_types/* STRING */.An,
    evaluate: (args) => {
        const spaces = wholeArgument(args, 0, "spaces");
        const written = textArgument(args, 1);
        const lines = written.split("\n");
        (0,terraform_text/* checkLength */.Nv)(written.length + lines.length * Math.max(spaces, 0));
        return (0,terraform_values/* text */.Qq)(lines.join(`\n${" ".repeat(Math.max(spaces, 0))}`));
    },
};
/** Whether a word begins behind the character: ASCII but for letters, digits and underscores, and other white space. */
function separatesWords(character) {
    if (character.charCodeAt(0) < 0x80)
        return !/\w/.test(character);
    return strings_isSpace(character);
}
/** Go's `strings.Title`. */
function titleCase(written) {
    let previous = " ";
    let result = "";
    for (const character of written) {
        result += separatesWords(previous) ? upperCase(character) : character;
        previous = character;
    }
    return result;
}
const STRING_FUNCTIONS = [
    trimming("chomp", [openString("str")], { start: false, end: true }, () => (character) => /[\r\n]/.test(character)),
    testing("endswith", "suffix", terraform_text/* endsWith */.d5),
    indent,
    join,
    onCharacters("lower", lowerCase),
    replace,
    split,
    testing("startswith", "prefix", terraform_text/* startsWith */.w1),
    testing("strcontains", "substr", containsText),
    onTexts("strrev", ["str"], terraform_types/* STRING */.An, ([written = ""]) => (0,terraform_values/* text */.Qq)([...graphemes(written)].reverse().join(""))),
    substr,
    onTexts("title", ["str"], terraform_types/* STRING */.An, ([written = ""]) => (0,terraform_values/* text */.Qq)(titleCase(written))),
    trimming("trim", [openString("str"), string("cutset")], { start: true, end: true }, cutset),
    trimFixed("trimprefix", "prefix", terraform_text/* startsWith */.w1, terraform_text/* dropPrefix */.a8),
    trimming("trimspace", [openString("str")], { start: true, end: true }, () => strings_isSpace),
    trimFixed("trimsuffix", "suffix", terraform_text/* endsWith */.d5, terraform_text/* dropSuffix */.T$),
    onCharacters("upper", upperCase),
];

// EXTERNAL MODULE: ./build/hcl/parser.js + 17 modules
var parser = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/terraform/functions/templates.js











const parsed = new WeakMap();
/** Templates that include themselves would never end. */
const DEEPEST_NESTING = 20;
let nesting = 0;
function templateOf(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const { template, problems } = (0,parser/* parseTemplate */.QC)(source.text);
    const [problem] = problems;
    if (problem !== undefined) {
        const { startLine, startColumn } = (0,terraform_origin/* spanOf */.ee)(source, problem);
        return (0,errors/* fail */.fJ)(`${source.path}:${startLine}:${startColumn}: ${problem.message}`);
    }
    parsed.set(source, template);
    return template;
}
/** Templates may not call what reads other templates. */
function functionsFor(table) {
    const allowed = new Map(table);
    allowed.delete("templatefile");
    allowed.delete("templatestring");
    return allowed;
}
const tables = new WeakMap();
function render(source, vars, call) {
    const given = (0,terraform_values/* settle */.G9)(vars);
    if (given.kind === "unknown" && given.partial?.kind !== "mapping") {
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, given.because, { notNull: true });
    }
    const entries = given.kind === "unknown" && given.partial?.kind === "mapping" ? given.partial.entries : entriesOf(given);
    let functions = tables.get(call.scope.functions);
    if (functions === undefined)
        tables.set(call.scope.functions, (functions = functionsFor(call.scope.functions)));
    let scope = {
        file: source,
        bindings: undefined,
        functions,
        files: call.scope.files,
        isTemplate: true,
        trapping: true,
        lookup: (root) => {
            if (given.kind === "unknown")
                return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, (0,terraform_values/* causesOf */.cZ)(given));
            return (0,errors/* fail */.fJ)(`vars map does not contain key "${root}", referenced in ${source.path}`);
        },
        report: (problem) => {
            call.scope.report(problem);
        },
    };
    for (const [name, value] of entries)
        scope = bind(scope, name, value);
    const template = templateOf(source);
    nesting += 1;
    try {
        if (nesting > DEEPEST_NESTING)
            (0,errors/* fail */.fJ)("templates are nested too deeply");
        return evaluateInScope(template, scope);
    }
    catch (error) {
        // The place in the template is no place in the configuration: it goes into the message.
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        const { startLine, startColumn } = (0,terraform_origin/* spanOf */.ee)(source, error.node ?? template);
        const message = `${source.path}:${startLine}:${startColumn}: ${error.message}`;
        throw new errors/* EvaluationError */.ZN(message, undefined, false, error.severity);
    }
    finally {
        nesting -= 1;
    }
}
function entriesOf(vars) {
    if (vars.kind !== "object" && vars.kind !== "map")
        return (0,errors/* fail */.fJ)("the variables of a template must be a map");
    for (const name of vars.entries.keys()) {
        if (!/^[A-Za-z_][\w-]*$/.test(name))
            (0,errors/* fail */.fJ)(`invalid template variable name ${JSON.stringify(name)}`);
    }
    return vars.entries;
}
const templatefile = {
    name: "templatefile",
    parameters: [
        { name: "path", type: terraform_types/* STRING */.An },
        { name: "vars", type: terraform_types/* DYNAMIC */.u5, known: "no" },
    ],
    returns: terraform_types/* DYNAMIC */.u5,
    evaluate: (args, call) => {
        const source = readFile(textArgument(args, 0), call);
        return "kind" in source ? source : render(source, argument(args, 1), call);
    },
};
const templatestring = {
    name: "templatestring",
    parameters: [
        { name: "template", type: terraform_types/* STRING */.An },
        { name: "vars", type: terraform_types/* DYNAMIC */.u5, known: "no" },
    ],
    returns: terraform_types/* STRING */.An,
    evaluate: (args, call) => {
        const written = textArgument(args, 0);
        const [template] = call.node.kind === "call" ? call.node.args : [];
        if (template?.kind === "template") {
            return (0,errors/* fail */.fJ)("templatestring() takes a reference to a template, not a template written in place");
        }
        const source = (0,terraform_origin/* sourceFile */.sm)(call.scope.file.path, { text: written, lines: (0,lines/* createLineIndex */.r)(written) });
        const result = convert(render(source, argument(args, 1), call), terraform_types/* STRING */.An);
        // Places within the text are no places in the file.
        return result.kind === "string"
            ? { kind: "string", value: result.value, from: undefined }
            : (0,terraform_values/* unknown */.L5)(terraform_types/* STRING */.An, (0,terraform_values/* causesOf */.cZ)(result));
    },
};
const TEMPLATE_FUNCTIONS = [templatefile, templatestring];

;// CONCATENATED MODULE: ./build/terraform/functions/index.js
/** The functions of Terraform's language: all that Terraform 1.11 has. */















function yamldecode(decode) {
    return onTexts("yamldecode", ["src"], terraform_types/* DYNAMIC */.u5, ([written = ""], call) => decode === undefined ? undecided(call, terraform_types/* DYNAMIC */.u5, "yamldecode() was not loaded") : decode(written));
}
function makeTable(decode) {
    return tableOf(COLLECTION_FUNCTIONS, CONVERSION_FUNCTIONS, CRYPTO_FUNCTIONS, DATE_FUNCTIONS, ENCODING_FUNCTIONS, FILESYSTEM_FUNCTIONS, FORMAT_FUNCTIONS, NETWORK_FUNCTIONS, NUMERIC_FUNCTIONS, REGEX_FUNCTIONS, REMOVED_FUNCTIONS, STRING_FUNCTIONS, TEMPLATE_FUNCTIONS, [yamldecode(decode)]);
}
/** All functions; `yamldecode` gives unknown values, as it needs a library that {@link loadFunctions} loads. */
const FUNCTIONS_WITHOUT_YAML = makeTable(undefined);
/**
 * All functions. The library behind `yamldecode` is loaded only if one of the texts calls it: that takes some 30 ms.
 *
 * @param texts of the configuration and template files that will be evaluated
 */
async function loadFunctions(texts) {
    for (const text of texts) {
        if (!/\byamldecode\s*\(/.test(text))
            continue;
        const { decodeYaml } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 8025));
        return makeTable(decodeYaml);
    }
    return FUNCTIONS_WITHOUT_YAML;
}

// EXTERNAL MODULE: ./build/terraform/configuration.js
var terraform_configuration = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/terraform/plan/plan.js
var plan_plan = __webpack_require__(8764);
// EXTERNAL MODULE: ./build/terraform/plan/depth.js
var plan_depth = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/terraform/plan/value.js



/** A value of a plan as the graph has it: everything in it has the one place that it is given. */
function plannedValue(planned, place) {
    const located = locatedAt(place);
    if (planned.sensitive === true)
        return hiddenValue(place);
    if (planned.unknown === true)
        return laterValue(place);
    const { value } = planned;
    const inner = { span: place.span, called: place.called };
    if ((0,plan_plan/* isJsonArray */.Md)(value) || (value === undefined && (0,plan_plan/* isJsonArray */.Md)(planned.unknown))) {
        const length = Math.max((0,plan_plan/* isJsonArray */.Md)(value) ? value.length : 0, (0,plan_plan/* isJsonArray */.Md)(planned.unknown) ? planned.unknown.length : 0);
        const items = Array.from({ length }, (_, index) => plannedValue((0,plan_plan/* plannedMember */.Nd)(planned, index), inner));
        return { kind: "list", items, ...located };
    }
    if ((0,plan_plan/* isJsonObject */.OW)(value) || (0,plan_plan/* isJsonObject */.OW)(planned.unknown)) {
        const entries = new Map();
        for (const key of memberKeys(planned))
            entries.set(key, plannedValue((0,plan_plan/* plannedMember */.Nd)(planned, key), inner));
        return { kind: "map", entries, ...located };
    }
    if (typeof value !== "string")
        return { kind: "known", value: (0,plan_plan/* isJsonArray */.Md)(value) ? null : (value ?? null), ...located };
    const document = documentOf(value);
    if (document === undefined)
        return { kind: "known", value, ...located };
    return { kind: "known", value, ...located, json: plannedValue(knownPlanned(document), inner) };
}
/** The keys of an object: the values of unknown members are left out of a plan. */
function memberKeys({ value, unknown }) {
    const known = (0,plan_plan/* isJsonObject */.OW)(value) ? Object.keys(value) : [];
    const later = (0,plan_plan/* isJsonObject */.OW)(unknown) ? Object.keys(unknown).filter((key) => unknown[key] === true) : [];
    return [...new Set([...known, ...later])];
}
/** A value that Terraform knows only after it has made something. */
function laterValue(place) {
    const reason = `${place.called} is known only after apply, as the plan says`;
    return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}
/** A value that the plan has, and that must not be shown. */
function hiddenValue(place) {
    const reason = `${place.called} is sensitive, so that its value is not taken from the plan`;
    return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}
/** What is wholly known, and not sensitive. */
function knownPlanned(value) {
    return { value, unknown: undefined, sensitive: undefined };
}
/** The object or array that a text encodes as JSON. */
function documentOf(text) {
    if (!/^\s*[[{]/.test(text) || (0,plan_depth/* isTooDeep */.f)(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The places of a value, without what is not there. */
function locatedAt({ span, via, references }) {
    return {
        span,
        ...(via === undefined || via.length === 0 ? {} : { via }),
        ...(references === undefined || references.length === 0 ? {} : { references }),
    };
}
/** JSON as a value of the language. */
function languageValue(json) {
    if (json === null)
        return terraform_values/* NULL */.Cq;
    if (typeof json === "string")
        return (0,terraform_values/* text */.Qq)(json);
    if (typeof json === "number")
        return (0,terraform_values/* number */.ai)(json);
    if (typeof json === "boolean")
        return (0,terraform_values/* bool */.lc)(json);
    if ((0,plan_plan/* isJsonArray */.Md)(json))
        return (0,terraform_values/* tuple */.PV)(json.map(languageValue));
    return (0,terraform_values/* object */.Ik)(new Map(Object.entries(json).map(([key, member]) => [key, languageValue(member)])));
}

;// CONCATENATED MODULE: ./build/terraform/plan/inherited.js


/**
 * What restored databases and replicas take over: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html
 */
const INHERITED = {
    aws_db_instance: {
        from: ["replicate_source_db", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
        attributes: ["engine", "engine_version", "kms_key_id", "storage_encrypted"],
    },
    aws_rds_cluster: {
        from: ["replication_source_identifier", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
        attributes: ["engine_version", "kms_key_id", "storage_encrypted"],
    },
};
/**
 * The attributes that a database has from its source and that its block does not set, when it exists: a rule asks for them, and
 * only the plan knows them. Everything else that a plan has beyond the block is a default of the provider.
 *
 * @param isReal whether it exists
 */
function inheritedAttributes(type, entries, state, isReal, header, address) {
    const found = new Map();
    const inheritance = Object.hasOwn(INHERITED, type) ? INHERITED[type] : undefined;
    if (!isReal || inheritance?.from.some((name) => isSet(entries.get(name))) !== true)
        return found;
    for (const name of inheritance.attributes) {
        const planned = (0,plan_plan/* plannedAttribute */.TW)(state, name);
        const { value } = planned;
        if (isSet(entries.get(name)) || value === undefined || value === null || value === "")
            continue;
        if ((0,plan_plan/* isJsonArray */.Md)(value) || (0,plan_plan/* isJsonObject */.OW)(value))
            continue;
        found.set(name, plannedValue(planned, { span: header, called: `${address}.${name}` }));
    }
    return found;
}
function isSet(value) {
    if (value?.kind === "known")
        return value.value !== null && value.value !== "";
    return value !== undefined && !(value.kind === "list" && value.items.length === 0 && value.rest === undefined);
}

;// CONCATENATED MODULE: ./build/terraform/plan/match.js

/** More comparisons than these are not made for one list. */
const MOST_COMPARISONS = 250_000;
const NOT_SET = { value: null, unknown: undefined, sensitive: undefined };
/**
 * Finds for each item of the source the one that the plan has for it: the same position, where every item fits there, else, since
 * a plan has sets in an order of its own, the first that fits by what is known of it.
 *
 * @returns the index in the plan for each item; `undefined` where none fits
 */
function matchItems(items, planned, length) {
    const fitsAt = (item, index) => fits(item, (0,plan_plan/* plannedMember */.Nd)(planned, index));
    if (items.length <= length && items.every(fitsAt))
        return items.map((_, index) => index);
    if (items.length * length > MOST_COMPARISONS)
        return items.map(() => undefined);
    const taken = new Set();
    const matches = new Array(items.length).fill(undefined);
    // What is known best has the fewest places to be.
    const order = items.map((item, index) => ({ item, index, known: knownLeaves(item) }));
    order.sort((a, b) => b.known - a.known || a.index - b.index);
    for (const { item, index } of order) {
        for (let candidate = 0; candidate < length; candidate += 1) {
            if (taken.has(candidate) || !fitsAt(item, candidate))
                continue;
            taken.add(candidate);
            matches[index] = candidate;
            break;
        }
    }
    return matches;
}
/** Whether what is known of a value is not other than what the plan says. */
function fits(value, planned) {
    if (planned.unknown === true)
        return true;
    const given = planned.value;
    switch (value.kind) {
        case "unknown":
            return true;
        case "known":
            return isSameScalar(value.value, given);
        case "list":
            return fitsList(value.items, planned);
        case "map":
            if (isEmpty(given))
                return [...value.entries.values()].every((entry) => fits(entry, NOT_SET));
            if (!(0,plan_plan/* isJsonObject */.OW)(given))
                return false;
            return [...value.entries].every(([key, entry]) => {
                const member = (0,plan_plan/* plannedMember */.Nd)(planned, key);
                return (member.value === undefined && member.unknown === undefined) || fits(entry, member);
            });
    }
}
function fitsList(items, planned) {
    const { value: given } = planned;
    if (isEmpty(given))
        return items.length === 0;
    if (!(0,plan_plan/* isJsonArray */.Md)(given))
        return false;
    if (items.length * given.length > MOST_COMPARISONS)
        return true;
    return items.every((item) => given.some((_, index) => fits(item, (0,plan_plan/* plannedMember */.Nd)(planned, index))));
}
/** Terraform and providers do not tell apart what is not set and what is empty. */
function isEmpty(json) {
    return json === undefined || json === null || json === "" || ((0,plan_plan/* isJsonArray */.Md)(json) && json.length === 0);
}
/** Whether two scalars are the same once they are converted to one type, as Terraform does: `"5"` and 5, `"true"` and true. */
function isSameScalar(value, given) {
    if (value === null || value === "")
        return isEmpty(given) || given === false || given === 0;
    if (typeof given === "object" && given !== null)
        return false;
    if (isEmpty(given))
        return value === false || value === 0;
    const written = String(value);
    return written === String(given) || (written !== "" && Number(written) === Number(given));
}
function knownLeaves(value) {
    switch (value.kind) {
        case "known":
            return value.value === null ? 0 : 1;
        case "unknown":
            return 0;
        case "list":
            return value.items.reduce((sum, item) => sum + knownLeaves(item), 0);
        case "map":
            return [...value.entries.values()].reduce((sum, entry) => sum + knownLeaves(entry), 0);
    }
}

;// CONCATENATED MODULE: ./build/terraform/plan/mismatch.js


/** Stable code of what is said when a plan is of another commit. */
const PLAN_MISMATCH = "terraform-plan-mismatch";
/** So many differences are told; they all have the same cause. */
const MOST_TOLD = 10;
/** How to make a plan that fits. */
const REMEDY = "make the plan from this commit; until then its values are not used";
/** The diagnostics of differences. */
function mismatchDiagnostics(mismatches) {
    const told = mismatches.slice(0, MOST_TOLD);
    const left = mismatches.length - told.length;
    return told.map(({ message, span }, index) => {
        const more = left > 0 && index === told.length - 1 ? ` (and ${left} more differences)` : "";
        return { code: PLAN_MISMATCH, severity: "error", message: `${message}${more}; ${REMEDY}`, span };
    });
}
/** A resource that the source has and the plan lacks. */
function notPlanned({ address, header }, plan) {
    return {
        message: `${address} is in the source, but the plan "${plan}" does not have it or removes it`,
        span: header,
    };
}
/** A resource that the plan has and the source lacks. */
function notInSource(address, plan, span) {
    return { message: `The plan "${plan}" has ${address}, which is not in the source`, span };
}
/** Arguments that a provider keeps in another form (hashes, other spellings of the same), or not at all. */
const REWRITTEN = /(?:^user_data|_base64|_hash|_window|_wo)$|^user_data/;
/** A text that is a plain name or version: of others, providers know several spellings. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;
/**
 * The arguments for which the source surely says one thing and the plan another. Only scalars of the resource itself are
 * compared, and nothing that `ignore_changes` names: there, what was before stays.
 *
 * @param kept whether the resource exists and stays: then a provider may keep another spelling of a text
 */
function differences(resource, state, plan, kept) {
    const ignored = ignoredChanges(resource);
    if (ignored === "all")
        return [];
    const found = [];
    for (const [name, value] of resource.attributes.entries) {
        if (value.kind !== "known" || value.value === null || ignored.has(name) || REWRITTEN.test(name))
            continue;
        const planned = (0,plan_plan/* plannedAttribute */.TW)(state, name);
        const differs = planned.unknown === true
            ? !isReplaceable(value.value)
            : planned.value !== undefined && isOther(value, planned.value, kept);
        if (!differs)
            continue;
        const told = (0,plan_plan/* hasMark */.mP)(planned.sensitive)
            ? `is not the same in the source and in the plan "${plan}"`
            : `is ${written(value.value)} in the source and ${givenText(planned)} in the plan "${plan}"`;
        found.push({ message: `${resource.address}.${name} ${told}`, span: value.span });
    }
    return found;
}
/** A provider may make another value of a text while it applies. */
function isReplaceable(value) {
    return typeof value === "string";
}
function isOther({ value }, given, kept) {
    if (typeof given === "object" && given !== null)
        return false;
    if (isSameScalar(value, given))
        return false;
    if (typeof value === "boolean" || typeof given === "boolean")
        return true;
    if (typeof value === "number" || typeof given === "number")
        return true;
    if (typeof value !== "string" || kept || !PLAIN.test(value))
        return false;
    if (given === null)
        return true;
    if (!PLAIN.test(given))
        return false;
    const [a, b] = [value.toLowerCase(), given.toLowerCase()];
    return !a.startsWith(b) && !b.startsWith(a);
}
function givenText({ value, unknown }) {
    return unknown === true ? "unknown until apply" : written(value);
}
function written(value) {
    return value === null || value === undefined ? "not set" : JSON.stringify(value);
}
function ignoredChanges({ native }) {
    const lifecycle = native?.entries.get("lifecycle");
    const ignored = lifecycle?.kind === "map" ? lifecycle.entries.get("ignore_changes") : undefined;
    if (ignored === undefined)
        return new Set();
    const names = (ignored.kind === "list" ? ignored.items : [ignored]).map(nameOf);
    return names.includes("all") ? "all" : new Set(names.map((name) => name.replace(/[.[].*$/s, "")));
}
function nameOf(value) {
    return value.kind === "known" ? String(value.value) : "";
}

;// CONCATENATED MODULE: ./build/terraform/address.js
/**
 * Addresses as Terraform prints them: `module.db["eu"].aws_db_instance.this[0]`.
 *
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */
/** `[0]`, `["eu"]`, or nothing. */
function indexSuffix(key) {
    if (key === undefined)
        return "";
    return typeof key === "number" ? `[${key}]` : `["${quoteText(key)}"]`;
}
/** An address within a module instance; the root module's address is empty. */
function within(module, address) {
    return module === "" ? address : `${module}.${address}`;
}
const address_ESCAPED = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };
/**
 * Quotes as HCL does, template sequences too, so that an address can be read back.
 * https://github.com/hashicorp/terraform/blob/main/internal/addrs/instance_key.go
 */
function quoteText(text) {
    return (text
        .replace(/[\n\r\t"\\]/g, (character) => address_ESCAPED[character] ?? character)
        .replace(/([$%])\{/g, "$1$1{")
        // eslint-disable-next-line no-control-regex -- exactly the characters that are not printable
        .replace(/[\u0000-\u001f\u007f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

// EXTERNAL MODULE: ./build/terraform/plan/address.js
var plan_address = __webpack_require__(3171);
;// CONCATENATED MODULE: ./build/terraform/plan/modules.js


/** Goes through a root module and all that it calls. */
function modulesOf(root) {
    const read = new Map();
    const unread = new Map();
    const pending = [root];
    for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
        const caller = module;
        read.set(caller.address, caller);
        for (const [name, call] of caller.configuration.calls) {
            const instances = caller.run.demand.run(() => caller.call(name)?.instances);
            const isRead = instances?.every(({ configuration }) => configuration.standIn === undefined) === true;
            if (isRead)
                pending.push(...instances);
            else {
                const address = within(caller.address, `module.${name}`);
                const standIns = new Set((instances ?? []).map((instance) => instance.address));
                unread.set(address, { caller, call, address, standIns });
            }
        }
    }
    return { read, unread };
}
/** The call that keeps a module of the plan from being read; `undefined` when there is none on the way to it. */
function unreadCallTo(module, { read, unread }) {
    let around = "";
    for (const { name, key } of (0,plan_address/* moduleSteps */.a2)(module)) {
        if (!read.has(around))
            return undefined;
        const call = within(around, `module.${name}`);
        const found = unread.get(call);
        if (found !== undefined)
            return found;
        around = call + indexSuffix(key);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/graph/known.js
/** Whether nothing in a value is unknown. */
function isWhollyKnown(value) {
    switch (value.kind) {
        case "known":
            return true;
        case "unknown":
            return false;
        case "list":
            return value.rest === undefined && value.items.every(isWhollyKnown);
        case "map":
            return value.rest === undefined && [...value.entries.values()].every(isWhollyKnown);
    }
}

;// CONCATENATED MODULE: ./build/terraform/computed.js

/** What hashicorp/aws 5.100.0 plans for arguments that are not set. */
const UNSET = {
    aws_db_instance: {
        defaults: {
            apply_immediately: false,
            auto_minor_version_upgrade: true,
            copy_tags_to_snapshot: false,
            dedicated_log_volume: false,
            delete_automated_backups: true,
            monitoring_interval: 0,
            performance_insights_enabled: false,
            publicly_accessible: false,
            skip_final_snapshot: false,
        },
        nulls: `allow_major_version_upgrade custom_iam_instance_profile customer_owned_ip_enabled deletion_protection domain
      domain_auth_secret_arn domain_dns_ips domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
      final_snapshot_identifier iam_database_authentication_enabled manage_master_user_password max_allocated_storage password
      password_wo password_wo_version replicate_source_db storage_encrypted tags upgrade_storage_config`,
    },
    aws_db_proxy: { defaults: {}, nulls: "debug_logging require_tls tags" },
    aws_kms_key: {
        defaults: { enable_key_rotation: false, is_enabled: true, key_usage: "ENCRYPT_DECRYPT" },
        nulls: "custom_key_store_id deletion_window_in_days tags xks_key_id",
    },
    aws_rds_cluster: {
        defaults: {
            copy_tags_to_snapshot: false,
            delete_automated_backups: true,
            enable_global_write_forwarding: false,
            enable_http_endpoint: false,
            enable_local_write_forwarding: false,
            engine_mode: "provisioned",
            skip_final_snapshot: false,
        },
        nulls: `allow_major_version_upgrade backtrack_window db_cluster_instance_class db_instance_parameter_group_name
      deletion_protection domain domain_iam_role_name enabled_cloudwatch_logs_exports final_snapshot_identifier
      global_cluster_identifier iam_database_authentication_enabled iops manage_master_user_password master_password
      master_password_wo master_password_wo_version performance_insights_enabled replication_source_identifier
      snapshot_identifier source_region tags`,
    },
    aws_rds_cluster_instance: {
        defaults: {
            auto_minor_version_upgrade: true,
            copy_tags_to_snapshot: false,
            force_destroy: false,
            monitoring_interval: 0,
            promotion_tier: 0,
        },
        nulls: "custom_iam_instance_profile tags",
    },
    aws_rds_global_cluster: { defaults: { deletion_protection: false }, nulls: "force_destroy tags" },
    aws_secretsmanager_secret: { defaults: { recovery_window_in_days: 30 }, nulls: "description kms_key_id tags" },
    aws_security_group: { defaults: { description: "Managed by Terraform" }, nulls: "tags" },
    aws_subnet: { defaults: { map_public_ip_on_launch: false }, nulls: "ipv6_cidr_block outpost_arn tags" },
};
/** Flags that are off when they are not set, whatever else the resource says. */
const OFF = {
    aws_db_instance: "deletion_protection iam_database_authentication_enabled multi_az",
    aws_db_proxy: "debug_logging require_tls",
    aws_rds_cluster: "deletion_protection iam_database_authentication_enabled",
    aws_rds_global_cluster: "storage_encrypted",
};
/** What a database may be made from; then its storage is encrypted as that is. */
const ORIGINS = "snapshot_identifier replicate_source_db restore_to_point_in_time s3_import global_cluster_identifier replication_source_identifier engine_mode";
/**
 * What an argument that is not set means, where the resource has these arguments; `undefined` when AWS or something else
 * decides it.
 */
function defaultArgument(type, name, given) {
    const off = Object.hasOwn(OFF, type) ? OFF[type] : undefined;
    if (off?.split(" ").includes(name) === true)
        return (0,terraform_values/* bool */.lc)(false);
    const isDatabase = type === "aws_db_instance" || type === "aws_rds_cluster";
    if (isDatabase && name === "storage_encrypted" && !ORIGINS.split(" ").some((origin) => given.has(origin))) {
        return (0,terraform_values/* bool */.lc)(false);
    }
    const value = unsetArgument(type, name);
    return value?.kind === "null" ? undefined : value;
}
/** The value of an argument that is not set, or `undefined` when the provider computes it, or nothing is known of it. */
function unsetArgument(type, name) {
    const unset = Object.hasOwn(UNSET, type) ? UNSET[type] : undefined;
    if (unset === undefined)
        return undefined;
    const value = Object.hasOwn(unset.defaults, name) ? unset.defaults[name] : undefined;
    if (typeof value === "string")
        return (0,terraform_values/* text */.Qq)(value);
    if (typeof value === "number")
        return (0,terraform_values/* number */.ai)(value);
    if (typeof value === "boolean")
        return (0,terraform_values/* bool */.lc)(value);
    return unset.nulls.split(/\s+/).includes(name) ? terraform_values/* NULL */.Cq : undefined;
}
const COMPUTED_BLOCKS = {
    aws_db_instance: { master_user_secret: {}, listener_endpoint: {} },
    aws_eks_cluster: { certificate_authority: {}, identity: { oidc: {} } },
    aws_rds_cluster: { master_user_secret: {} },
};
/** A computed attribute that is a list of one object of computed attributes; `undefined` for all others. */
function computedBlock(type, reference, because) {
    const blocks = Object.hasOwn(COMPUTED_BLOCKS, type) ? COMPUTED_BLOCKS[type] : undefined;
    return blocks && blockMember(blocks, reference.attribute, reference, because);
}
function blockMember(blocks, name, reference, because) {
    const inner = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
    if (inner === undefined)
        return undefined;
    const attribute = (member) => {
        const path = { ...reference, attribute: `${reference.attribute}.0.${member}` };
        return blockMember(inner, member, path, because) ?? (0,terraform_values/* computed */.EW)(path, because);
    };
    return (0,terraform_values/* tuple */.PV)([(0,terraform_values/* withMembers */.gn)({ attribute }, because)], { references: [reference] });
}
/**
 * Attributes of data sources that name one thing of AWS, whatever it is: they are set and hold no wildcards. Other
 * attributes of data sources may hold anything (a parameter's value, a tag).
 */
const NAMING_DATA = {
    aws_caller_identity: ["user_id"],
    aws_db_cluster_snapshot: ["db_cluster_identifier", "db_cluster_snapshot_identifier"],
    aws_db_instance: ["address", "db_instance_identifier", "endpoint", "hosted_zone_id"],
    aws_db_proxy: ["endpoint", "name"],
    aws_db_snapshot: ["db_instance_identifier", "db_snapshot_identifier"],
    aws_partition: ["dns_suffix", "partition", "reverse_dns_prefix"],
    aws_rds_cluster: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
    aws_region: ["description", "endpoint", "name", "region"],
    aws_security_group: ["name"],
};
const NAMING_ATTRIBUTE = /^(?:id|arn|account_id|resource_id)$|_(?:arn|id)$/;
/** Whether an attribute of a data source is a name that AWS gives: set, and no wildcard. */
function isComputedData(type, name) {
    if (!type.startsWith("aws_"))
        return false;
    return (NAMING_ATTRIBUTE.test(name) || (Object.hasOwn(NAMING_DATA, type) && NAMING_DATA[type]?.includes(name) === true));
}
/** Whether an attribute is a name that AWS gives to a resource, or where it is reached: nothing is judged by its characters. */
function isSetByAws(attribute) {
    const name = attribute.slice(attribute.lastIndexOf(".") + 1);
    return NAMING_ATTRIBUTE.test(name) || /^(?:name|identifier|address|endpoint|reader_endpoint)$/.test(name);
}

;// CONCATENATED MODULE: ./build/terraform/plan/overlay.js






/**
 * A value of the source with what a plan decides in it. What the source decides stays as it is, with all its places; what it
 * does not takes the value of the plan, at the place where the source has the attribute.
 *
 * What must not be shown comes out only where the source itself says it: a value that the plan gives stays unknown.
 *
 * @param own the value as the source alone decides it, without the variables of the plan; `undefined` when it has none
 * @param called what it is called in reasons: `aws_db_instance.main.kms_key_id`
 */
function overlay(value, planned, own, called) {
    if (planned.sensitive === true)
        return own !== undefined && saysSame(value, own) ? value : overlay_hidden(value, called);
    if (isWhollyKnown(value) && !(0,plan_plan/* hasMark */.mP)(planned.sensitive))
        return value;
    switch (value.kind) {
        case "known":
            return value;
        case "unknown":
            return overlayUnknown(value, planned, own, called);
        case "list":
            return overlayList(value, planned, own, called);
        case "map":
            return overlayMap(value, planned, own, called);
    }
}
function overlayUnknown(value, planned, own, called) {
    if (isFixedByResources(value))
        return value;
    const place = placeOf(value, called);
    if (planned.unknown === true)
        return { ...value, because: becauseOf(laterValue(place)) };
    if (planned.value === undefined && planned.unknown === undefined)
        return value;
    const document = typeof planned.value === "string" ? documentOf(planned.value) : undefined;
    if (value.json === undefined || document === undefined)
        return plannedValue(planned, place);
    // The document of the source has the places of its lines.
    const json = overlay(value.json, knownPlanned(document), overlay_documentIn(own), called);
    if (!isWhollyKnown(json))
        return { ...value, json };
    return { ...plannedValue(planned, place), json };
}
function overlayList(value, planned, own, called) {
    const { value: given } = planned;
    if (!(0,plan_plan/* isJsonArray */.Md)(given)) {
        return value.rest !== undefined && planned.unknown === true
            ? { ...value, rest: becauseOf(laterValue(placeOf(value, called))) }
            : value;
    }
    const ownItems = own?.kind === "list" ? own.items : [];
    const matches = matchItems(value.items, planned, given.length);
    const items = value.items.map((item, index) => {
        const match = matches[index];
        return match === undefined ? item : overlay(item, (0,plan_plan/* plannedMember */.Nd)(planned, match), ownItems[index], called);
    });
    // Items that the plan has nothing for leave open what the others are.
    if (value.rest === undefined || matches.includes(undefined))
        return { ...value, items };
    const matched = new Set(matches);
    const further = given.flatMap((_, index) => matched.has(index) ? [] : [plannedValue((0,plan_plan/* plannedMember */.Nd)(planned, index), { span: value.span, called })]);
    return { kind: "list", items: [...items, ...further], ...locatedAt(value) };
}
function overlayMap(value, planned, own, called) {
    const { value: given } = planned;
    // A block that may be there once is an array of one.
    if ((0,plan_plan/* isJsonArray */.Md)(given)) {
        return given.length === 1 ? overlayMap(value, (0,plan_plan/* plannedMember */.Nd)(planned, 0), own, called) : value;
    }
    const ownEntries = own?.kind === "map" ? own.entries : new Map();
    const entries = new Map();
    for (const [key, entry] of value.entries) {
        entries.set(key, overlay(entry, (0,plan_plan/* plannedMember */.Nd)(planned, key), ownEntries.get(key), `${called}.${key}`));
    }
    if (value.rest === undefined)
        return { ...value, entries };
    if (typeof given !== "object" || given === null) {
        return planned.unknown === true
            ? { ...value, entries, rest: becauseOf(laterValue(placeOf(value, called))) }
            : { ...value, entries };
    }
    for (const key of memberKeys(planned)) {
        if (entries.has(key))
            continue;
        entries.set(key, plannedValue((0,plan_plan/* plannedMember */.Nd)(planned, key), { span: value.span, called: `${called}.${key}` }));
    }
    return { kind: "map", entries, ...locatedAt(value) };
}
/**
 * Whether all that is unknown of a text are names that AWS gives to resources of the source. Such a text is decided as far as
 * anybody asks, and its references say more than the characters of the plan: which resource is meant.
 */
function isFixedByResources({ text }) {
    return text !== undefined && text.length > 0 && text.every(isFixedPart);
}
function isFixedPart(part) {
    if (typeof part === "string")
        return true;
    return (0,inspect/* isReference */.A_)(part) && isResource(part.reference) && isSetByAws(part.reference.attribute);
}
function isResource({ address }) {
    return !/(?:^|\.)data\.[^.]+\.[^.]+$/.test(address);
}
function overlay_hidden(value, called) {
    // What is known of it without the plan is not known here any more, since the two may be mixed.
    return hiddenValue(placeOf(value, called));
}
function placeOf(value, called) {
    return { span: value.span, via: value.via, references: overlay_distinct((0,inspect/* allReferences */.ur)(value)), called };
}
function overlay_distinct(references) {
    const found = new Map(references.map((reference) => [`${reference.address} ${reference.attribute}`, reference]));
    return [...found.values()];
}
function becauseOf(value) {
    return value.kind === "unknown" ? value.because : [];
}
function overlay_documentIn(value) {
    return value?.kind === "known" || value?.kind === "unknown" ? value.json : undefined;
}
/** Whether two values say the same, wherever they say it. */
function saysSame(a, b) {
    return JSON.stringify(content(a)) === JSON.stringify(content(b));
}
function content(value) {
    switch (value.kind) {
        case "known":
            return ["known", value.value];
        case "unknown":
            return ["unknown", (value.text ?? []).map((part) => (typeof part === "string" ? part : null)), choices(value)];
        case "list":
            return ["list", value.rest === undefined, ...value.items.map(content)];
        case "map":
            return [
                "map",
                value.rest === undefined,
                ...[...value.entries].map(([key, entry]) => [key, content(entry)]),
            ];
    }
}
function choices({ oneOf, json }) {
    return [...(oneOf ?? []).map(content), json === undefined ? null : content(json)];
}

;// CONCATENATED MODULE: ./build/terraform/plan/unread.js









/**
 * A resource of a module whose files are not there, as the plan has it. It is where the module is called: an attribute at
 * the argument of the call that it is made from, as far as the plan tells, all others at the call's header.
 *
 * Only what the module's own blocks set is taken, since the defaults of the provider are nothing that anybody wrote; a plan
 * that does not tell has all that is known.
 */
function unreadResource(instance, unread, configuration, stack) {
    const { address, type, name, state } = instance;
    const header = (0,terraform_configuration/* headerSpan */.Mp)(unread.call);
    const span = (0,terraform_configuration/* locate */.x5)(unread.call.layers[0]);
    const way = configuredWay(instance.module, unread, configuration);
    const written = way?.at(-1)?.module.resources.get(`${type}.${name}`);
    const entries = new Map();
    for (const key of memberKeys(state)) {
        const planned = (0,plan_plan/* plannedMember */.Nd)(state, key);
        const isWritten = written === undefined ? planned.unknown === undefined : written.has(key);
        if (planned.value === null || !(isWritten || isMade(key, planned)))
            continue;
        const { place = header, references } = originOf(written?.get(key) ?? [], instance.module, unread, way ?? []);
        const value = plannedValue(planned, { span: place, references, called: `${address}.${key}` });
        entries.set(key, fixedByResource(value));
    }
    const real = inheritedAttributes(type, entries, state, instance.isReal, header, address);
    return {
        address,
        type,
        nativeType: type,
        name,
        format: "terraform",
        mode: "managed",
        stack,
        calls: callsTo(instance.module, unread, header),
        span,
        header,
        attributes: { kind: "map", entries: new Map([...entries, ...real]), span },
    };
}
/** What the provider merges, and blocks, which a `dynamic` block may make that the plan does not tell of. */
function isMade(key, { value }) {
    return key === "tags_all" || ((0,plan_plan/* isJsonArray */.Md)(value) && value.length > 0 && value.every((item) => (0,plan_plan/* isJsonObject */.OW)(item)));
}
/** A value that a name of another resource alone decides is that name. */
function fixedByResource(value) {
    const [reference, ...others] = value.references ?? [];
    if (value.kind !== "unknown" || reference === undefined || others.length > 0)
        return value;
    return isSetByAws(reference.attribute) ? { ...value, text: [{ reference }] } : value;
}
function callsTo(module, { caller }, header) {
    const calls = [];
    let around = "";
    for (const { name, key } of (0,plan_address/* moduleSteps */.a2)(module)) {
        around = within(around, `module.${name}${indexSuffix(key)}`);
        calls.push({ address: around, span: header });
    }
    return [...caller.calls, ...calls.slice(caller.calls.length)];
}
/** The calls from the one that was not read to the module of a resource, as the plan's configuration has them. */
function configuredWay(module, { caller }, configuration) {
    const way = [];
    let around = configuration;
    for (const name of (0,plan_address/* modulePath */.Mw)(module)) {
        const call = around?.calls.get(name);
        if (call === undefined)
            return undefined;
        way.push(call);
        around = call.module;
    }
    return way.slice(caller.path.length);
}
const NAMED = /^((?:data\.)?[A-Za-z][\w-]*\.[A-Za-z_][\w-]*(?:\[[^\]]*\])?)\.(.+)$/;
const NO_RESOURCE = /^(?:var|local|module|each|count|path|self|terraform|tofu)\./;
/** Where the call gives what an argument is made from, and the resources that it names. */
function originOf(names, module, unread, way) {
    const references = new Map();
    let place;
    for (const name of names) {
        const variable = /^var\.([\w-]+)/.exec(name)?.[1];
        if (variable !== undefined) {
            const argument = argumentFor(variable, unread, way);
            place ??= argument?.place;
            for (const reference of argument?.references ?? [])
                references.set(JSON.stringify(reference), reference);
        }
        else if (!NO_RESOURCE.test(name)) {
            const [, resource, attribute] = NAMED.exec(name) ?? [];
            if (resource === undefined || attribute === undefined)
                continue;
            const reference = { address: within(module, resource), attribute };
            references.set(JSON.stringify(reference), reference);
        }
    }
    return { place, references: [...references.values()] };
}
/** Follows a variable through the calls in between to the argument of the call that is in the source. */
function argumentFor(variable, unread, way) {
    let name = variable;
    for (const call of way.slice(1).reverse()) {
        const next = (call.arguments.get(name) ?? [])
            .map((reference) => /^var\.([\w-]+)/.exec(reference)?.[1])
            .find((found) => found !== undefined);
        if (next === undefined)
            return undefined;
        name = next;
    }
    const argument = (0,terraform_configuration/* attributeOf */.w4)(unread.call.layers, name);
    if (argument === undefined)
        return undefined;
    const { file, node } = argument;
    const { caller } = unread;
    // What is wrong with it has been said where it was evaluated.
    const scope = { ...caller.scopes(file), report: () => undefined };
    const value = caller.run.demand.run(() => evaluateExpression(node.expression, scope, node));
    return { place: (0,terraform_configuration/* locate */.x5)(argument), references: (0,terraform_values/* referencesOf */.CL)(value) ?? [] };
}

;// CONCATENATED MODULE: ./build/terraform/plan/join.js







/**
 * Joins the resources of a stack with the instances of a plan by their addresses.
 *
 * A plan of the head must have what the source surely has, and nothing that it surely has not; otherwise it is of another
 * commit, and the stack stays as the source alone decides it, with errors that say so. Of other commits what is known of their
 * instances is taken, and nothing is expected.
 */
function joinPlan({ root, stack, own, view }) {
    const modules = modulesOf(root);
    const { read } = modules;
    const replaced = replacedCalls(modules, view);
    const standIns = new Set([...replaced].flatMap((call) => [...call.standIns]));
    const ownByAddress = new Map(own.resources.map((resource) => [resource.address, resource]));
    const { instances, side, plan } = view;
    const mismatches = [];
    const resources = [];
    const found = new Set();
    for (const resource of stack.resources) {
        if (resource.calls.some(({ address }) => standIns.has(address)))
            continue;
        const instance = resource.mode === "managed" ? instances.get(resource.address) : undefined;
        if (instance !== undefined) {
            found.add(resource.address);
            if (side === "head")
                mismatches.push(...differences(resource, instance.state, plan.name, instance.isReal));
            resources.push(withInstance(resource, instance, ownByAddress.get(resource.address), plan.name));
        }
        else if (resource.mode === "managed") {
            const isDecided = side !== "base" && plan.isComplete;
            if (isDecided && side === "head" && resource.uncertain === undefined)
                mismatches.push(notPlanned(resource, plan.name));
            // Where the source leaves open whether there are any, a plan that has none decides it.
            if (!isDecided || resource.uncertain === undefined)
                resources.push(resource);
        }
        else {
            const state = view.data(resource.address);
            const own = ownByAddress.get(resource.address);
            resources.push(state ? withState(resource, state, own, plan.name) : resource);
        }
    }
    const isWhole = !stack.diagnostics.some(({ code }) => code === "terraform-limit");
    for (const instance of instances.values()) {
        if (found.has(instance.address))
            continue;
        const call = unreadCallTo(instance.module, modules);
        if (call !== undefined)
            resources.push(whollyDecided(unreadResource(instance, call, plan.configuration, stack.id), plan.name));
        else if (side === "head" && isWhole) {
            mismatches.push(notInSource(instance.address, plan.name, join_placeOf(read.get(instance.module) ?? root)));
        }
    }
    if (mismatches.length > 0) {
        return { ...own, diagnostics: [...own.diagnostics, ...mismatchDiagnostics(mismatches)] };
    }
    return {
        ...stack,
        ...(side === "head" && { planned: { variables: root.run.planned } }),
        files: [...new Set([...stack.files, ...own.files])].sort(),
        resources,
        diagnostics: [...withoutUnread(stack.diagnostics, replaced), ...notes(replaced, view)],
    };
}
/** The resources that exist, of one evaluation of a base, and those that do not exist, of another. */
function withExisting(existing, others, { instances }) {
    const isThere = ({ address }) => instances.has(address);
    return {
        ...existing,
        resources: [...existing.resources.filter(isThere), ...others.resources.filter((resource) => !isThere(resource))],
    };
}
/** The calls of modules that were not read for which the plan says what they make. */
function replacedCalls(modules, view) {
    const calls = new Set();
    for (const { module } of view.instances.values()) {
        const call = unreadCallTo(module, modules);
        if (call !== undefined)
            calls.add(call);
    }
    if (view.side === "base" || !view.plan.isComplete)
        return calls;
    return new Set(modules.unread.values());
}
function withInstance(resource, instance, own, plan) {
    const certain = withState(resource, instance.state, own, plan);
    const { entries } = certain.attributes;
    const inherited = inheritedAttributes(resource.type, entries, instance.state, instance.isReal, resource.header, resource.address);
    if (inherited.size === 0)
        return certain;
    const added = [...inherited].map(([name, value]) => [name, decided(value, plan)]);
    return { ...certain, attributes: { ...certain.attributes, entries: new Map([...entries, ...added]) } };
}
/** The resource with what a plan says of its attributes; it certainly exists. */
function withState(given, state, own, plan) {
    const entries = new Map();
    for (const [name, value] of given.attributes.entries) {
        const before = own?.attributes.entries.get(name);
        const joined = overlay(value, (0,plan_plan/* plannedAttribute */.TW)(state, name), before, `${given.address}.${name}`);
        entries.set(name, saysSame(joined, before ?? value) ? joined : decided(joined, plan));
    }
    const resource = { ...given, attributes: { ...given.attributes, entries } };
    delete resource.uncertain;
    return resource;
}
/** A value that is another without the plan. */
function decided(value, plan) {
    return { ...value, decidedBy: `the plan "${plan}"` };
}
/** A resource that only the plan has. */
function whollyDecided(resource, plan) {
    const entries = [...resource.attributes.entries].map(([name, value]) => [name, decided(value, plan)]);
    return { ...resource, attributes: { ...resource.attributes, entries: new Map(entries) } };
}
/** Where something is missing in a module. */
function join_placeOf(module) {
    const call = module.calls.at(-1);
    if (call !== undefined)
        return call.span;
    const path = module.configuration.files[0]?.path ?? module.configuration.folder;
    return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
/** That a module was not read does not matter where the plan says what it makes, nor what its stand-in would have needed. */
function withoutUnread(diagnostics, replaced) {
    const moot = new Set();
    for (const { call, standIns } of replaced) {
        const source = (0,terraform_configuration/* attributeOf */.w4)(call.layers, "source");
        for (const span of [(0,terraform_configuration/* headerSpan */.Mp)(call), ...(source === undefined ? [] : [(0,terraform_configuration/* locate */.x5)(source)])]) {
            moot.add(`warning terraform-module-missing ${keyOf(span)}`).add(`note terraform-module-stand-in ${keyOf(span)}`);
            if (standIns.size > 0)
                moot.add(`error terraform-missing-argument ${keyOf(span)}`);
        }
    }
    return diagnostics.filter(({ code, severity, span }) => !moot.has(`${severity} ${code} ${keyOf(span)}`));
}
function keyOf({ path, startLine, startColumn }) {
    return `${path}:${startLine}:${startColumn}`;
}
function notes(replaced, { plan, side }) {
    if (side === "base")
        return [];
    const unread = [...replaced].map(({ call }) => {
        const message = `module "${call.name}" is not in the judged files; it is judged by the plan "${plan.name}"`;
        return { code: "terraform-module-planned", severity: "note", message, span: (0,terraform_configuration/* headerSpan */.Mp)(call) };
    });
    const told = new Map(unread.map((note) => [keyOf(note.span), note]));
    return [...told.values()];
}

;// CONCATENATED MODULE: ./build/terraform/plan/view.js


/**
 * What a plan says of a commit: where it was made of it, resources will be what they are planned to be; in the one before, they
 * are what they are, under the names that they had.
 *
 * @param variables which ones the plan decides; all when not given
 */
function planView(plan, side, variables = {}) {
    const instances = new Map();
    for (const change of plan.changes) {
        const found = side === "base" ? existing(change) : planned(change);
        if (found !== undefined)
            instances.set(found.address, found);
    }
    let keys;
    return {
        plan,
        side,
        instances,
        keysOf: (address) => (keys ??= keysByAddress(instances, plan)).get(address),
        data: (address) => plan.data.get(address)?.state,
        variable: (name) => (variables.decided?.has(name) === false ? undefined : plan.variables.get(name)),
        isOpenVariable: (name) => variables.open?.has(name) === true,
        isSensitiveVariable: (name) => plan.sensitiveVariables.has(name),
    };
}
function planned(change) {
    return change.after && { ...instanceOf(change), state: change.after, isReal: change.isKept };
}
function existing(change) {
    const { before, previousAddress: address } = change;
    if (before === undefined)
        return undefined;
    if (address === change.address)
        return { ...instanceOf(change), state: before, isReal: true };
    const moved = { module: (0,plan_address/* moduleAddressOf */.KX)(address), key: (0,plan_address/* lastKeyOf */.n5)(address), name: (0,plan_address/* resourceNameOf */.r2)(address) };
    return { address, type: change.type, ...moved, state: before, isReal: true };
}
function instanceOf({ address, module, type, name, key }) {
    return { address, module, type, name, key };
}
function keysByAddress(instances, plan) {
    const keys = new Map();
    const add = (address, key) => {
        const known = keys.get(address);
        if (known === undefined)
            keys.set(address, new Set([key]));
        else
            known.add(key);
    };
    const modules = new Set();
    const addInstance = (mode, { module, type, name, key }) => {
        add(within(module, `${mode}${type}.${name}`), key);
        modules.add(module);
    };
    for (const instance of instances.values())
        addInstance("", instance);
    for (const instance of plan.data.values())
        addInstance("data.", instance);
    for (const module of modules) {
        let around = "";
        for (const { name, key } of (0,plan_address/* moduleSteps */.a2)(module)) {
            const call = within(around, `module.${name}`);
            add(call, key);
            around = `${call}${indexSuffix(key)}`;
        }
    }
    return new Map([...keys].map(([address, found]) => [address, [...found].sort(plan_address/* compareKeys */.YD)]));
}

// EXTERNAL MODULE: ./build/terraform/files.js
var files = __webpack_require__(708);
// EXTERNAL MODULE: ./build/terraform/load.js
var load = __webpack_require__(2883);
// EXTERNAL MODULE: ./build/graph/resource.js
var resource = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/terraform/cache.js + 3 modules
var terraform_cache = __webpack_require__(1367);
;// CONCATENATED MODULE: ./build/terraform/lazy.js
/**
 * Evaluation on demand. Locals, variables, outputs and resources may be declared in any order, so that each is computed when
 * somebody asks for it, once, and whoever asks for itself is told of the cycle.
 */
/**
 * So many slots may wait for each other on the JavaScript stack. Longer chains of references are taken up from their other
 * end, so that no configuration can overflow it.
 */
const MAX_WAITING = 48;
/** Abandons what is being computed, because something that it needs must be computed first. */
class TooDeep extends Error {
    slot;
    constructor(slot) {
        super(`references go too deep at ${slot.name}`);
        this.slot = slot;
        this.name = "TooDeep";
    }
}
/** Computes slots; one per stack. */
class Demand {
    waiting = [];
    /** The value of a slot. May abandon the caller when it is nested in {@link run}. */
    force(slot) {
        if (slot.state === "done")
            return slot.value;
        if (slot.state === "busy")
            return this.closeCycle(slot);
        if (this.waiting.length >= MAX_WAITING)
            throw new TooDeep(slot);
        slot.state = "busy";
        this.waiting.push(slot);
        try {
            const value = slot.compute();
            slot.value = value;
            slot.state = "done";
            return value;
        }
        finally {
            this.waiting.pop();
            // A slot that was abandoned, or that is part of a cycle found deeper down, starts again.
            if (slot.state === "busy")
                slot.state = "idle";
        }
    }
    /** Runs something that asks for slots; it is repeated when their references go too deep, so it must be repeatable. */
    run(work) {
        if (this.waiting.length > 0)
            return work();
        /** What must be computed before `work` can be, the most urgent last. */
        const before = [];
        for (;;) {
            try {
                const next = before.at(-1);
                if (next === undefined)
                    return work();
                this.force(next);
                before.pop();
            }
            catch (error) {
                if (!(error instanceof TooDeep))
                    throw error;
                const start = before.indexOf(error.slot);
                if (start === -1)
                    before.push(error.slot);
                else
                    finish(error.slot, error.slot.onCycle([...before.slice(start), error.slot].map((slot) => slot.name)));
            }
        }
    }
    closeCycle(slot) {
        const start = this.waiting.indexOf(slot);
        return slot.onCycle([...this.waiting.slice(start), slot].map(({ name }) => name));
    }
}
/** Makes a slot that is not computed yet. */
function slot(name, compute, onCycle) {
    return { name, compute, onCycle, state: "idle", value: undefined };
}
function finish(target, value) {
    target.value = value;
    target.state = "done";
}

;// CONCATENATED MODULE: ./build/terraform/run.js







/** Whether the evaluation has taken as long as it may. */
function isOverdue({ budget }) {
    return performance.now() > budget.deadline;
}
/** What is said of everything that is not evaluated for want of time. */
const OVERDUE = "The evaluation takes too long; from here on nothing is judged";
/** More resource instances than these are not judged in one stack. */
const MOST_RESOURCES = 50_000;
/** More instances of modules than these are not evaluated in one stack. */
const MOST_MODULES = 5_000;
/** Values that all attributes of one stack may be made of; more do not fit into the memory of a small machine. */
const MOST_STACK_VALUES = 2_000_000;
/** What is said of everything that there is no room for. */
const TOO_MUCH = `More than ${MOST_STACK_VALUES} values in the attributes of resources; from here on nothing is judged`;
/**
 * Milliseconds that the evaluation of one stack may take: some, and several times what is measured for as much text. Nothing
 * but a configuration that is made to take long comes near.
 */
function longestEvaluation(bytes) {
    return 6_000 + bytes / 1_000;
}
/** Starts the evaluation of one stack. */
function startRun(tree, root, options) {
    const cache = (0,terraform_cache.treeCache)(tree, options.cache);
    const diagnostics = new Map();
    const touched = new Set();
    const read = (path) => {
        touched.add(path);
        return tree.read(path);
    };
    const list = (folder) => {
        touched.add(`${folder}/`);
        return tree.list(folder);
    };
    const diagnose = (code, severity, message, span) => {
        const key = `${code} ${span.path}:${span.startLine}:${span.startColumn} ${message}`;
        if (!diagnostics.has(key))
            diagnostics.set(key, { code, severity, message, span });
    };
    const { environment } = options;
    return {
        root,
        environment,
        stack: environment === undefined ? root : (0,resource/* environmentStack */.M)(root, environment),
        workspace: options.workspace,
        deployment: options.deployment ?? {},
        functions: options.functions,
        demand: new Demand(),
        plan: options.plan,
        planned: new Set(),
        budget: {
            resources: MOST_RESOURCES,
            modules: MOST_MODULES,
            values: MOST_STACK_VALUES,
            deadline: performance.now() + (options.timeLimit ?? longestEvaluation(cache.size)),
        },
        files: { folder: root, read, under: (folder) => filesUnder(tree, folder, touched) },
        configuration(folder) {
            list(folder);
            const configuration = (0,terraform_cache.moduleIn)(cache, folder);
            for (const file of configuration?.files ?? [])
                touched.add(file.path);
            return configuration;
        },
        variablesFile(path) {
            touched.add(path);
            return (0,terraform_cache.variablesFile)(cache, path);
        },
        list,
        read,
        diagnose,
        report: ({ message, span, severity = "error" }) => {
            diagnose("terraform-expression", severity, message, span);
        },
        diagnostics,
        touched,
    };
}
/** All files below a folder; every listing that the answer depends on counts as touched. */
function filesUnder(tree, folder, touched) {
    const prefix = folder === "." ? "" : `${folder}/`;
    const folders = new Set([folder]);
    for (const { path } of tree.entries)
        if (path.startsWith(prefix))
            folders.add((0,files/* folderOf */.yS)(path));
    const paths = new Set();
    for (const inner of folders) {
        touched.add(`${inner}/`);
        for (const path of tree.list(inner))
            paths.add(path);
    }
    return [...paths].sort(files/* byCodeUnits */.CA);
}
/** A value that is computed on demand; one that depends on itself is reported and unknown. */
function valueSlot(run, name, at, compute) {
    const computeInTime = () => overdueValue(run, at) ?? compute();
    return slot(name, computeInTime, (names) => (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [reportCycle(run, names, at)]));
}
/** What stands for a value when there is no time left to evaluate it; `undefined` while there is. */
function overdueValue(run, { file, node }) {
    if (!isOverdue(run))
        return undefined;
    const span = (0,terraform_origin/* spanOf */.ee)(file, node);
    run.diagnose("terraform-limit", "error", OVERDUE, span);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: OVERDUE, span }]);
}
/** Reports that things depend on each other. */
function reportCycle(run, names, { file, node }) {
    const span = (0,terraform_origin/* spanOf */.ee)(file, node);
    // The same cycle is found from whichever of its members is asked for first.
    const [first = ""] = [...names].sort();
    const ring = names.slice(0, -1);
    const start = ring.indexOf(first);
    const ordered = [...ring.slice(start), ...ring.slice(0, start), first];
    const reason = `Cycle: ${ordered.join(" → ")}`;
    run.diagnose("terraform-cycle", "error", reason, span);
    return { reason, span };
}
/** A path that a configuration gives, relative to a folder; `undefined` when it leaves the judged tree. */
function pathFrom(folder, path) {
    return path.startsWith("/") ? undefined : (0,files/* resolvePath */.o1)(folder, path);
}

;// CONCATENATED MODULE: ./build/terraform/stand-ins/definition.js
/** Arguments, named in a text, that a resource takes from the variables of the same names, one a line. */
function passedOn(names) {
    return names
        .trim()
        .split(/\s+/)
        .map((name) => `  ${name} = var.${name}\n`)
        .join("");
}
/** Outputs, each an attribute of the first instance of a resource: null when the resource is not made. */
function outputsOf(resource, attributes) {
    return Object.entries(attributes)
        .map(([output, attribute]) => `output "${output}" {\n  value = try(${resource}[0].${attribute}, null)\n}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./build/terraform/stand-ins/cloudposse-rds.js

/** https://registry.terraform.io/modules/cloudposse/rds/aws/latest?tab=inputs */
const CLOUDPOSSE_RDS = {
    name: "cloudposse/rds/aws",
    repository: "cloudposse/terraform-aws-rds",
    required: [],
    inputs: {
        allocated_storage: null,
        allow_major_version_upgrade: false,
        allowed_cidr_blocks: [],
        apply_immediately: false,
        associate_security_group_ids: [],
        attributes: [],
        auto_minor_version_upgrade: true,
        availability_zone: null,
        backup_retention_period: 0,
        backup_window: "22:00-03:00",
        ca_cert_identifier: null,
        charset_name: null,
        copy_tags_to_snapshot: true,
        database_manage_master_user_password: false,
        database_master_user_secret_kms_key_id: null,
        database_name: null,
        database_password: null,
        database_port: null,
        database_user: null,
        db_options: [],
        db_parameter: [],
        db_parameter_group: null,
        db_subnet_group_name: null,
        deletion_protection: false,
        delimiter: "-",
        enabled: true,
        enabled_cloudwatch_logs_exports: [],
        engine: null,
        engine_version: null,
        environment: null,
        final_snapshot_identifier: "",
        iam_database_authentication_enabled: false,
        instance_class: null,
        iops: 0,
        kms_key_arn: "",
        license_model: "",
        maintenance_window: "Mon:03:00-Mon:04:00",
        major_engine_version: "",
        max_allocated_storage: 0,
        monitoring_interval: "0",
        monitoring_role_arn: null,
        multi_az: false,
        name: null,
        namespace: null,
        option_group_name: "",
        parameter_group_name: "",
        performance_insights_enabled: false,
        performance_insights_kms_key_id: null,
        performance_insights_retention_period: 7,
        publicly_accessible: false,
        replicate_source_db: null,
        restore_to_point_in_time: null,
        security_group_ids: [],
        skip_final_snapshot: true,
        snapshot_identifier: null,
        stage: null,
        storage_encrypted: true,
        storage_throughput: null,
        storage_type: "standard",
        subnet_ids: [],
        tags: {},
        tenant: null,
        timezone: null,
        vpc_id: null,
    },
    body: `locals {
  id = lower(join(var.delimiter, compact(concat([var.namespace, var.tenant, var.environment, var.stage, var.name], var.attributes))))
  labels = {
    Name        = local.id
    Namespace   = var.namespace
    Tenant      = var.tenant
    Environment = var.environment
    Stage       = var.stage
  }
  tags              = merge({ for key, label in local.labels : key => label if label != null && label != "" }, var.tags)
  is_replica        = try(length(var.replicate_source_db) > 0, false)
  has_subnets       = try(length(var.subnet_ids) > 0, false)
  has_subnet_group  = try(length(var.db_subnet_group_name) > 0, false)
  makes_parameters  = var.enabled && try(length(var.parameter_group_name) == 0, true)
  makes_options     = var.enabled && try(length(var.option_group_name) == 0, true)
  makes_subnets     = var.enabled && local.has_subnets && !local.has_subnet_group
  security_group_id = try(aws_security_group.default[0].id, null)
}
resource "aws_db_parameter_group" "default" {
  count       = local.makes_parameters ? 1 : 0
  name_prefix = "\${local.id}\${var.delimiter}"
  family      = var.db_parameter_group
  tags        = local.tags
  dynamic "parameter" {
    for_each = var.db_parameter
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
resource "aws_db_option_group" "default" {
  count                = local.makes_options ? 1 : 0
  name_prefix          = "\${local.id}\${var.delimiter}"
  engine_name          = var.engine
  major_engine_version = try(var.major_engine_version != "" ? var.major_engine_version : join(".", slice(split(".", var.engine_version), 0, var.engine == "postgres" ? 1 : 2)), null)
  tags                 = local.tags
  dynamic "option" {
    for_each = var.db_options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = option_settings.value.name
          value = option_settings.value.value
        }
      }
    }
  }
}
resource "aws_db_subnet_group" "default" {
  count      = local.makes_subnets ? 1 : 0
  name       = local.id
  subnet_ids = var.subnet_ids
  tags       = local.tags
}
resource "aws_security_group" "default" {
  count  = var.enabled ? 1 : 0
  name   = local.id
  vpc_id = var.vpc_id
  tags   = local.tags
}
resource "aws_security_group_rule" "ingress_security_groups" {
  count                    = var.enabled ? length(var.security_group_ids) : 0
  type                     = "ingress"
  from_port                = var.database_port
  to_port                  = var.database_port
  protocol                 = "tcp"
  source_security_group_id = var.security_group_ids[count.index]
  security_group_id        = local.security_group_id
}
resource "aws_security_group_rule" "ingress_cidr_blocks" {
  count             = var.enabled && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = var.database_port
  to_port           = var.database_port
  protocol          = "tcp"
  cidr_blocks       = var.allowed_cidr_blocks
  security_group_id = local.security_group_id
}
resource "aws_security_group_rule" "egress" {
  count             = var.enabled ? 1 : 0
  type              = "egress"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = local.security_group_id
}
resource "aws_db_instance" "default" {
${passedOn(`allow_major_version_upgrade apply_immediately auto_minor_version_upgrade backup_retention_period backup_window
    ca_cert_identifier copy_tags_to_snapshot deletion_protection enabled_cloudwatch_logs_exports
    iam_database_authentication_enabled instance_class iops license_model maintenance_window max_allocated_storage
    monitoring_interval monitoring_role_arn multi_az performance_insights_enabled publicly_accessible replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_type timezone`)}
  count                                 = var.enabled ? 1 : 0
  allocated_storage                     = local.is_replica ? null : var.allocated_storage
  availability_zone                     = var.multi_az ? null : var.availability_zone
  character_set_name                    = var.charset_name
  db_name                               = var.database_name
  db_subnet_group_name                  = local.has_subnet_group ? var.db_subnet_group_name : local.is_replica ? null : try(aws_db_subnet_group.default[0].name, null)
  engine                                = local.is_replica ? null : var.engine
  engine_version                        = local.is_replica ? null : var.engine_version
  final_snapshot_identifier             = try(length(var.final_snapshot_identifier) > 0, false) ? var.final_snapshot_identifier : "\${local.id}-final-snapshot"
  identifier                            = local.id
  kms_key_id                            = try(length(var.kms_key_arn) == 0, false) ? null : var.kms_key_arn
  manage_master_user_password           = local.is_replica || var.database_password != null ? null : var.database_manage_master_user_password
  master_user_secret_kms_key_id         = local.is_replica ? null : var.database_master_user_secret_kms_key_id
  option_group_name                     = local.makes_options ? aws_db_option_group.default[0].name : var.option_group_name
  parameter_group_name                  = local.makes_parameters ? aws_db_parameter_group.default[0].name : var.parameter_group_name
  password                              = local.is_replica ? null : var.database_password
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  port                                  = var.database_port
  storage_throughput                    = var.storage_type == "gp3" ? var.storage_throughput : null
  tags                                  = local.tags
  username                              = local.is_replica ? null : var.database_user
  vpc_security_group_ids                = concat(aws_security_group.default[*].id, var.associate_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = var.snapshot_identifier == null && var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
}
${outputsOf("aws_db_instance.default", {
        instance_address: "address",
        instance_arn: "arn",
        instance_endpoint: "endpoint",
        instance_id: "identifier",
        resource_id: "resource_id",
    })}${outputsOf("aws_db_option_group.default", { option_group_id: "id" })}${outputsOf("aws_db_parameter_group.default", {
        parameter_group_id: "id",
    })}${outputsOf("aws_db_subnet_group.default", { subnet_group_id: "id" })}output "security_group_id" {
  value = local.security_group_id
}
`,
    within: {},
};

;// CONCATENATED MODULE: ./build/terraform/stand-ins/rds-aurora.js

/**
 * https://registry.terraform.io/modules/terraform-aws-modules/rds-aurora/aws/latest?tab=inputs. Versions 9 and 10 name several
 * inputs differently; those of both are here, and of the versions before 8 those that decide who reaches the cluster.
 */
const RDS_AURORA = {
    name: "terraform-aws-modules/rds-aurora/aws",
    repository: "terraform-aws-modules/terraform-aws-rds-aurora",
    required: [],
    inputs: {
        allocated_storage: null,
        allow_major_version_upgrade: false,
        allowed_cidr_blocks: [],
        allowed_security_groups: [],
        apply_immediately: null,
        auto_minor_version_upgrade: null,
        availability_zones: null,
        backtrack_window: null,
        backup_retention_period: null,
        ca_cert_identifier: null,
        cluster_activity_stream: null,
        cluster_ca_cert_identifier: null,
        cluster_db_instance_parameter_group_name: null,
        cluster_instance_class: null,
        cluster_members: null,
        cluster_monitoring_interval: 0,
        cluster_parameter_group: null,
        cluster_parameter_group_name: null,
        cluster_performance_insights_enabled: null,
        cluster_performance_insights_kms_key_id: null,
        cluster_performance_insights_retention_period: null,
        cluster_scalability_type: null,
        cluster_tags: {},
        cluster_use_name_prefix: false,
        compute_redundancy: null,
        copy_tags_to_snapshot: true,
        create: true,
        create_cluster: true,
        create_cloudwatch_log_group: false,
        create_db_cluster_activity_stream: false,
        create_db_cluster_parameter_group: false,
        create_db_parameter_group: false,
        create_db_subnet_group: false,
        create_monitoring_role: true,
        create_random_password: false,
        create_security_group: true,
        create_shard_group: false,
        database_insights_mode: null,
        database_name: null,
        db_cluster_activity_stream_kms_key_id: null,
        db_cluster_activity_stream_mode: null,
        db_cluster_db_instance_parameter_group_name: null,
        db_cluster_instance_class: null,
        db_cluster_parameter_group_family: null,
        db_cluster_parameter_group_name: null,
        db_cluster_parameter_group_parameters: [],
        db_cluster_parameter_group_use_name_prefix: true,
        db_parameter_group: null,
        db_parameter_group_family: null,
        db_parameter_group_name: null,
        db_parameter_group_parameters: [],
        db_parameter_group_use_name_prefix: true,
        db_shard_group_identifier: null,
        db_subnet_group_name: null,
        delete_automated_backups: null,
        deletion_protection: null,
        domain: null,
        domain_iam_role_name: null,
        enable_global_write_forwarding: null,
        enable_http_endpoint: null,
        enable_local_write_forwarding: null,
        enabled_cloudwatch_logs_exports: [],
        endpoints: {},
        engine: null,
        engine_lifecycle_support: null,
        engine_mode: "provisioned",
        engine_native_audit_fields_included: false,
        engine_version: null,
        final_snapshot_identifier: null,
        global_cluster_identifier: null,
        iam_database_authentication_enabled: null,
        iam_role_name: null,
        iam_role_path: null,
        iam_role_permissions_boundary: null,
        iam_role_use_name_prefix: false,
        iam_roles: {},
        instance_class: null,
        instances: {},
        instances_use_identifier_prefix: false,
        iops: null,
        is_primary_cluster: true,
        kms_key_id: null,
        manage_master_user_password: true,
        manage_master_user_password_rotation: false,
        master_password: null,
        master_password_wo: null,
        master_password_wo_version: null,
        master_user_password_rotate_immediately: null,
        master_user_password_rotation_automatically_after_days: null,
        master_user_password_rotation_duration: null,
        master_user_password_rotation_schedule_expression: null,
        master_user_secret_kms_key_id: null,
        master_username: null,
        max_acu: null,
        min_acu: null,
        monitoring_interval: 0,
        monitoring_role_arn: null,
        name: "",
        network_type: null,
        performance_insights_enabled: null,
        performance_insights_kms_key_id: null,
        performance_insights_retention_period: null,
        port: null,
        preferred_backup_window: null,
        preferred_maintenance_window: null,
        publicly_accessible: null,
        replication_source_identifier: null,
        restore_to_point_in_time: null,
        role_associations: {},
        s3_import: null,
        scaling_configuration: null,
        security_group_description: null,
        security_group_egress_rules: {},
        security_group_ingress_rules: {},
        security_group_name: "",
        security_group_rules: {},
        security_group_tags: {},
        security_group_use_name_prefix: true,
        serverlessv2_scaling_configuration: null,
        shard_group: null,
        shard_group_tags: {},
        skip_final_snapshot: false,
        snapshot_identifier: null,
        source_region: null,
        storage_encrypted: true,
        storage_type: null,
        subnets: [],
        tags: {},
        vpc_id: "",
        vpc_security_group_ids: [],
    },
    before: [
        {
            major: 10,
            inputs: {
                copy_tags_to_snapshot: null,
                preferred_backup_window: "02:00-03:00",
                preferred_maintenance_window: "sun:05:00-sun:06:00",
            },
        },
        {
            major: 8,
            inputs: {
                backup_retention_period: 7,
                create_db_subnet_group: true,
                create_random_password: true,
                manage_master_user_password: false,
            },
        },
    ],
    body: `locals {
  create             = var.create && var.create_cluster
  is_serverless      = var.engine_mode == "serverless"
  is_managed         = var.manage_master_user_password && var.global_cluster_identifier == null && var.master_password_wo == null
  has_password       = var.is_primary_cluster && (!var.manage_master_user_password || var.master_password_wo != null)
  is_random          = var.is_primary_cluster && var.create_random_password
  port               = try(coalesce(var.port, strcontains(coalesce(var.engine, "aurora-mysql"), "postgres") ? 5432 : 3306), null)
  subnet_group       = var.create_db_subnet_group ? try(aws_db_subnet_group.this[0].name, null) : try(coalesce(var.db_subnet_group_name, var.name), null)
  cluster_parameters = merge({
    name            = var.db_cluster_parameter_group_name
    use_name_prefix = var.db_cluster_parameter_group_use_name_prefix
    family          = var.db_cluster_parameter_group_family
    parameters      = var.db_cluster_parameter_group_parameters
  }, var.cluster_parameter_group)
  makes_cluster_parameters  = local.create && (var.create_db_cluster_parameter_group || var.cluster_parameter_group != null)
  cluster_parameters_name   = try(coalesce(local.cluster_parameters.name), var.name)
  instance_parameters = merge({
    name            = var.db_parameter_group_name
    use_name_prefix = var.db_parameter_group_use_name_prefix
    family          = var.db_parameter_group_family
    parameters      = var.db_parameter_group_parameters
  }, var.db_parameter_group)
  makes_instance_parameters = local.create && (var.create_db_parameter_group || var.db_parameter_group != null)
  instance_parameters_name  = try(coalesce(local.instance_parameters.name), var.name)
  intervals                 = concat([var.monitoring_interval, var.cluster_monitoring_interval], [for instance in values(var.instances) : try(coalesce(instance.monitoring_interval), 0)])
  makes_monitoring_role     = local.create && var.create_monitoring_role && anytrue([for interval in local.intervals : try(interval > 0, false)])
  security_group_name       = try(coalesce(var.security_group_name, var.name), "")
  makes_security_group      = local.create && var.create_security_group
  stream = merge({
    mode                 = var.db_cluster_activity_stream_mode
    kms_key_id           = var.db_cluster_activity_stream_kms_key_id
    include_audit_fields = var.engine_native_audit_fields_included
  }, var.cluster_activity_stream)
  shards = merge({
    compute_redundancy  = var.compute_redundancy
    identifier          = var.db_shard_group_identifier
    max_acu             = var.max_acu
    min_acu             = var.min_acu
    publicly_accessible = var.publicly_accessible
    tags                = var.shard_group_tags
  }, var.shard_group)
}
resource "random_password" "master_password" {
  count  = local.create && local.is_random ? 1 : 0
  length = 16
}
resource "aws_db_subnet_group" "this" {
  count      = local.create && var.create_db_subnet_group ? 1 : 0
  name       = try(coalesce(var.db_subnet_group_name, var.name), null)
  subnet_ids = var.subnets
  tags       = var.tags
}
resource "aws_rds_cluster_parameter_group" "this" {
  count       = local.makes_cluster_parameters ? 1 : 0
  name        = try(local.cluster_parameters.use_name_prefix, true) ? null : local.cluster_parameters_name
  name_prefix = try(local.cluster_parameters.use_name_prefix, true) ? "\${local.cluster_parameters_name}-" : null
  family      = try(local.cluster_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.cluster_parameters.parameters == null ? [] : local.cluster_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_db_parameter_group" "this" {
  count       = local.makes_instance_parameters ? 1 : 0
  name        = try(local.instance_parameters.use_name_prefix, true) ? null : local.instance_parameters_name
  name_prefix = try(local.instance_parameters.use_name_prefix, true) ? "\${local.instance_parameters_name}-" : null
  family      = try(local.instance_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.instance_parameters.parameters == null ? [] : local.instance_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_rds_cluster" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately availability_zones backtrack_window
    backup_retention_period cluster_members cluster_scalability_type copy_tags_to_snapshot database_insights_mode
    delete_automated_backups deletion_protection domain domain_iam_role_name enable_global_write_forwarding
    enable_http_endpoint enable_local_write_forwarding enabled_cloudwatch_logs_exports engine engine_lifecycle_support
    engine_version global_cluster_identifier iam_database_authentication_enabled iops kms_key_id network_type
    preferred_maintenance_window replication_source_identifier skip_final_snapshot snapshot_identifier source_region
    storage_encrypted storage_type`)}
  count                                 = local.create ? 1 : 0
  ca_certificate_identifier             = var.cluster_ca_cert_identifier
  cluster_identifier                    = var.cluster_use_name_prefix ? null : var.name
  cluster_identifier_prefix             = var.cluster_use_name_prefix ? "\${var.name}-" : null
  database_name                         = var.is_primary_cluster ? var.database_name : null
  db_cluster_instance_class             = var.db_cluster_instance_class
  db_cluster_parameter_group_name       = local.makes_cluster_parameters ? aws_rds_cluster_parameter_group.this[0].id : try(coalesce(var.cluster_parameter_group_name, var.db_cluster_parameter_group_name), null)
  db_instance_parameter_group_name      = var.allow_major_version_upgrade ? try(coalesce(var.cluster_db_instance_parameter_group_name, var.db_cluster_db_instance_parameter_group_name), null) : null
  db_subnet_group_name                  = local.subnet_group
  engine_mode                           = var.cluster_scalability_type == "limitless" ? "" : var.engine_mode
  final_snapshot_identifier             = var.skip_final_snapshot ? null : try(coalesce(var.final_snapshot_identifier, "final-\${var.name}"), null)
  manage_master_user_password           = local.is_managed ? true : null
  master_password                       = !local.has_password ? null : local.is_random ? random_password.master_password[0].result : var.master_password
  master_password_wo                    = local.has_password ? var.master_password_wo : null
  master_password_wo_version            = local.has_password ? var.master_password_wo_version : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  master_username                       = var.is_primary_cluster ? var.master_username : null
  monitoring_interval                   = var.cluster_monitoring_interval
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = var.cluster_performance_insights_enabled
  performance_insights_kms_key_id       = var.cluster_performance_insights_kms_key_id
  performance_insights_retention_period = var.cluster_performance_insights_retention_period
  port                                  = local.port
  preferred_backup_window               = local.is_serverless ? null : var.preferred_backup_window
  tags                                  = merge(var.tags, var.cluster_tags)
  vpc_security_group_ids                = concat(aws_security_group.this[*].id, var.vpc_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = try(length(var.restore_to_point_in_time) > 0 ? [var.restore_to_point_in_time] : [], [])
    content {
      restore_to_time            = try(restore_to_point_in_time.value.restore_to_time, null)
      restore_type               = try(restore_to_point_in_time.value.restore_type, null)
      source_cluster_identifier  = try(restore_to_point_in_time.value.source_cluster_identifier, null)
      use_latest_restorable_time = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = try(length(var.s3_import) > 0 && !local.is_serverless ? [var.s3_import] : [], [])
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
  dynamic "scaling_configuration" {
    for_each = try(length(var.scaling_configuration) > 0 && local.is_serverless ? [var.scaling_configuration] : [], [])
    content {
      auto_pause               = try(scaling_configuration.value.auto_pause, null)
      max_capacity             = try(scaling_configuration.value.max_capacity, null)
      min_capacity             = try(scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(scaling_configuration.value.seconds_until_auto_pause, null)
      timeout_action           = try(scaling_configuration.value.timeout_action, null)
    }
  }
  dynamic "serverlessv2_scaling_configuration" {
    for_each = try(length(var.serverlessv2_scaling_configuration) > 0 && var.engine_mode == "provisioned" ? [var.serverlessv2_scaling_configuration] : [], [])
    content {
      max_capacity             = try(serverlessv2_scaling_configuration.value.max_capacity, null)
      min_capacity             = try(serverlessv2_scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(serverlessv2_scaling_configuration.value.seconds_until_auto_pause, null)
    }
  }
}
resource "aws_rds_shard_group" "this" {
  count                     = local.create && (var.create_shard_group || var.shard_group != null) ? 1 : 0
  compute_redundancy        = try(local.shards.compute_redundancy, null)
  db_cluster_identifier     = aws_rds_cluster.this[0].id
  db_shard_group_identifier = try(local.shards.identifier, null)
  max_acu                   = try(local.shards.max_acu, null)
  min_acu                   = try(local.shards.min_acu, null)
  publicly_accessible       = try(local.shards.publicly_accessible, null)
  tags                      = merge(var.tags, try(local.shards.tags, {}))
}
resource "aws_rds_cluster_instance" "this" {
  for_each                              = { for key, instance in var.instances : key => instance if local.create && !local.is_serverless }
  apply_immediately                     = try(coalesce(each.value.apply_immediately), var.apply_immediately)
  auto_minor_version_upgrade            = try(coalesce(each.value.auto_minor_version_upgrade), var.auto_minor_version_upgrade)
  availability_zone                     = try(each.value.availability_zone, null)
  ca_cert_identifier                    = try(coalesce(each.value.ca_cert_identifier), var.ca_cert_identifier)
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = try(coalesce(each.value.copy_tags_to_snapshot), var.copy_tags_to_snapshot)
  db_parameter_group_name               = local.makes_instance_parameters ? aws_db_parameter_group.this[0].id : try(coalesce(each.value.db_parameter_group_name), var.db_parameter_group_name)
  db_subnet_group_name                  = local.subnet_group
  engine                                = var.engine
  engine_version                        = var.engine_version
  identifier                            = var.instances_use_identifier_prefix ? null : try(coalesce(each.value.identifier), "\${var.name}-\${each.key}")
  identifier_prefix                     = var.instances_use_identifier_prefix ? try(coalesce(each.value.identifier_prefix), "\${var.name}-\${each.key}-") : null
  instance_class                        = try(coalesce(each.value.instance_class), coalesce(var.cluster_instance_class, var.instance_class), null)
  monitoring_interval                   = try(coalesce(each.value.monitoring_interval), coalesce(var.monitoring_interval == 0 ? null : var.monitoring_interval, var.cluster_monitoring_interval), 0)
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = try(coalesce(each.value.performance_insights_enabled), coalesce(var.performance_insights_enabled, var.cluster_performance_insights_enabled), null)
  performance_insights_kms_key_id       = try(coalesce(each.value.performance_insights_kms_key_id), coalesce(var.performance_insights_kms_key_id, var.cluster_performance_insights_kms_key_id), null)
  performance_insights_retention_period = try(coalesce(each.value.performance_insights_retention_period), var.performance_insights_retention_period)
  preferred_maintenance_window          = try(coalesce(each.value.preferred_maintenance_window), var.preferred_maintenance_window)
  promotion_tier                        = try(each.value.promotion_tier, null)
  publicly_accessible                   = try(coalesce(each.value.publicly_accessible), var.publicly_accessible)
  tags                                  = merge(var.tags, try(each.value.tags, {}))
}
resource "aws_rds_cluster_endpoint" "this" {
  for_each                    = { for key, endpoint in var.endpoints : key => endpoint if local.create && !local.is_serverless }
  cluster_endpoint_identifier = try(coalesce(each.value.identifier), each.key)
  cluster_identifier          = aws_rds_cluster.this[0].id
  custom_endpoint_type        = try(each.value.type, null)
  excluded_members            = try(each.value.excluded_members, null)
  static_members              = try(each.value.static_members, null)
}
resource "aws_rds_cluster_role_association" "this" {
  for_each              = { for key, role in merge(var.iam_roles, var.role_associations) : key => role if local.create }
  db_cluster_identifier = aws_rds_cluster.this[0].id
  feature_name          = try(coalesce(each.value.feature_name), each.key)
  role_arn              = each.value.role_arn
}
resource "aws_rds_cluster_activity_stream" "this" {
  count                               = local.create && (var.create_db_cluster_activity_stream || var.cluster_activity_stream != null) ? 1 : 0
  resource_arn                        = aws_rds_cluster.this[0].arn
  mode                                = try(local.stream.mode, null)
  kms_key_id                          = try(local.stream.kms_key_id, null)
  engine_native_audit_fields_included = try(local.stream.include_audit_fields, null)
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_rds_cluster.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
data "aws_iam_policy_document" "monitoring_rds_assume_role" {
  count = local.makes_monitoring_role ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "rds_enhanced_monitoring" {
  count                = local.makes_monitoring_role ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : var.iam_role_name
  name_prefix          = var.iam_role_use_name_prefix ? "\${var.iam_role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.monitoring_rds_assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
  tags                 = var.tags
}
resource "aws_iam_role_policy_attachment" "rds_enhanced_monitoring" {
  count      = local.makes_monitoring_role ? 1 : 0
  role       = aws_iam_role.rds_enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_security_group" "this" {
  count       = local.makes_security_group ? 1 : 0
  name        = var.security_group_use_name_prefix ? null : local.security_group_name
  name_prefix = var.security_group_use_name_prefix ? "\${local.security_group_name}-" : null
  vpc_id      = var.vpc_id
  description = try(coalesce(var.security_group_description), "Control traffic to/from RDS Aurora \${var.name}")
  tags        = merge(var.tags, var.security_group_tags)
}
resource "aws_security_group_rule" "this" {
  for_each                 = { for key, rule in var.security_group_rules : key => rule if local.makes_security_group }
  type                     = try(each.value.type, "ingress")
  from_port                = try(each.value.from_port, local.port)
  to_port                  = try(each.value.to_port, local.port)
  protocol                 = try(each.value.protocol, "tcp")
  security_group_id        = aws_security_group.this[0].id
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}
resource "aws_security_group_rule" "default_ingress" {
  count                    = local.makes_security_group ? length(var.allowed_security_groups) : 0
  type                     = "ingress"
  from_port                = local.port
  to_port                  = local.port
  protocol                 = "tcp"
  security_group_id        = aws_security_group.this[0].id
  source_security_group_id = var.allowed_security_groups[count.index]
}
resource "aws_security_group_rule" "cidr_ingress" {
  count             = local.makes_security_group && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = local.port
  to_port           = local.port
  protocol          = "tcp"
  security_group_id = aws_security_group.this[0].id
  cidr_blocks       = var.allowed_cidr_blocks
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_ingress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(coalesce(each.value.from_port), local.port)
  to_port                      = try(coalesce(each.value.to_port), local.port)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_egress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, null)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
${outputsOf("aws_rds_cluster.this", {
        cluster_arn: "arn",
        cluster_database_name: "database_name",
        cluster_endpoint: "endpoint",
        cluster_engine_version_actual: "engine_version_actual",
        cluster_hosted_zone_id: "hosted_zone_id",
        cluster_id: "id",
        cluster_master_user_secret: "master_user_secret",
        cluster_master_username: "master_username",
        cluster_port: "port",
        cluster_reader_endpoint: "reader_endpoint",
        cluster_resource_id: "cluster_resource_id",
    })}${outputsOf("aws_rds_cluster_parameter_group.this", {
        db_cluster_parameter_group_arn: "arn",
        db_cluster_parameter_group_id: "id",
    })}${outputsOf("aws_db_parameter_group.this", {
        db_parameter_group_arn: "arn",
        db_parameter_group_id: "id",
    })}${outputsOf("aws_iam_role.rds_enhanced_monitoring", {
        enhanced_monitoring_iam_role_arn: "arn",
        enhanced_monitoring_iam_role_name: "name",
    })}${outputsOf("aws_security_group.this", { security_group_id: "id" })}output "cluster_instances" {
  value = aws_rds_cluster_instance.this
}
output "db_subnet_group_name" {
  value = local.subnet_group
}
`,
    within: {},
};

;// CONCATENATED MODULE: ./build/terraform/stand-ins/rds-groups.js

/** The groups that terraform-aws-modules/rds/aws makes: of parameters, options and subnets. Each is a module of its own, too. */
const PACKAGE = {
    name: "terraform-aws-modules/rds/aws",
    repository: "terraform-aws-modules/terraform-aws-rds",
    within: {},
};
/** Made as `local.parameter_group` says: `create`, `name`, `use_name_prefix` and `tags`. */
const PARAMETER_GROUP = {
    inputs: { family: null, parameters: [] },
    body: `resource "aws_db_parameter_group" "this" {
  count       = local.parameter_group.create ? 1 : 0
  name        = local.parameter_group.use_name_prefix ? null : local.parameter_group.name
  name_prefix = local.parameter_group.use_name_prefix ? "\${local.parameter_group.name}-" : null
  family      = var.family
  tags        = local.parameter_group.tags
  dynamic "parameter" {
    for_each = var.parameters == null ? [] : var.parameters
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
`,
};
/** Made as `local.options` says: `create`, `name`, `use_name_prefix`, `engine_name` and `tags`. */
const OPTION_GROUP = {
    inputs: { major_engine_version: null, options: [] },
    body: `resource "aws_db_option_group" "this" {
  count                = local.option_group.create ? 1 : 0
  name                 = local.option_group.use_name_prefix ? null : local.option_group.name
  name_prefix          = local.option_group.use_name_prefix ? "\${local.option_group.name}-" : null
  engine_name          = local.option_group.engine_name
  major_engine_version = var.major_engine_version
  tags                 = local.option_group.tags
  dynamic "option" {
    for_each = var.options == null ? [] : var.options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = try(option_settings.value.name, null)
          value = try(option_settings.value.value, null)
        }
      }
    }
  }
}
`,
};
/** Made as `local.subnet_group` says: `create`, `name`, `use_name_prefix` and `tags`. */
const SUBNET_GROUP = {
    inputs: { subnet_ids: [] },
    body: `resource "aws_db_subnet_group" "this" {
  count       = local.subnet_group.create ? 1 : 0
  name        = local.subnet_group.use_name_prefix ? null : local.subnet_group.name
  name_prefix = local.subnet_group.use_name_prefix ? "\${local.subnet_group.name}-" : null
  subnet_ids  = var.subnet_ids
  tags        = local.subnet_group.tags
}
`,
};
/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_parameter_group */
const RDS_PARAMETER_GROUP = {
    ...PACKAGE,
    folder: "modules/db_parameter_group",
    required: [],
    inputs: { ...PARAMETER_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
    body: `locals {
  parameter_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${PARAMETER_GROUP.body}${outputsOf("aws_db_parameter_group.this", {
        db_parameter_group_arn: "arn",
        db_parameter_group_id: "id",
    })}`,
};
/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_option_group */
const RDS_OPTION_GROUP = {
    ...PACKAGE,
    folder: "modules/db_option_group",
    required: [],
    inputs: { ...OPTION_GROUP.inputs, create: true, engine_name: null, name: "", tags: {}, use_name_prefix: true },
    body: `locals {
  option_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    engine_name     = var.engine_name
    tags            = var.tags
  }
}
${OPTION_GROUP.body}${outputsOf("aws_db_option_group.this", { db_option_group_arn: "arn", db_option_group_id: "id" })}`,
};
/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_subnet_group */
const RDS_SUBNET_GROUP = {
    ...PACKAGE,
    folder: "modules/db_subnet_group",
    required: [],
    inputs: { ...SUBNET_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
    body: `locals {
  subnet_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${SUBNET_GROUP.body}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`,
};
const RDS_GROUPS = [RDS_PARAMETER_GROUP, RDS_OPTION_GROUP, RDS_SUBNET_GROUP];

;// CONCATENATED MODULE: ./build/terraform/stand-ins/rds-instance.js

/**
 * The DB instance of terraform-aws-modules/rds/aws with its monitoring role, as `local.instance` says: `create`,
 * `use_identifier_prefix`, `db_subnet_group_name`, `parameter_group_name`, `option_group_name` and `password`.
 */
const INSTANCE = {
    inputs: {
        allocated_storage: null,
        allow_major_version_upgrade: false,
        apply_immediately: false,
        auto_minor_version_upgrade: true,
        availability_zone: null,
        backup_retention_period: null,
        backup_window: null,
        blue_green_update: null,
        ca_cert_identifier: null,
        character_set_name: null,
        cloudwatch_log_group_class: null,
        cloudwatch_log_group_kms_key_id: null,
        cloudwatch_log_group_retention_in_days: 7,
        copy_tags_to_snapshot: true,
        create_cloudwatch_log_group: false,
        create_monitoring_role: false,
        custom_iam_instance_profile: null,
        database_insights_mode: null,
        db_instance_tags: {},
        db_name: null,
        dedicated_log_volume: false,
        delete_automated_backups: true,
        deletion_protection: false,
        domain: null,
        domain_auth_secret_arn: null,
        domain_dns_ips: null,
        domain_fqdn: null,
        domain_iam_role_name: null,
        domain_ou: null,
        enabled_cloudwatch_logs_exports: [],
        engine: null,
        engine_lifecycle_support: null,
        engine_version: null,
        final_snapshot_identifier_prefix: "final",
        iam_database_authentication_enabled: false,
        instance_class: null,
        iops: null,
        kms_key_id: null,
        license_model: null,
        maintenance_window: null,
        manage_master_user_password: true,
        manage_master_user_password_rotation: false,
        master_user_password_rotate_immediately: null,
        master_user_password_rotation_automatically_after_days: null,
        master_user_password_rotation_duration: null,
        master_user_password_rotation_schedule_expression: null,
        master_user_secret_kms_key_id: null,
        max_allocated_storage: 0,
        monitoring_interval: 0,
        monitoring_role_arn: null,
        monitoring_role_name: "rds-monitoring-role",
        monitoring_role_permissions_boundary: null,
        monitoring_role_use_name_prefix: false,
        multi_az: false,
        nchar_character_set_name: null,
        network_type: null,
        option_group_name: null,
        parameter_group_name: null,
        password: null,
        password_wo: null,
        password_wo_version: null,
        performance_insights_enabled: false,
        performance_insights_kms_key_id: null,
        performance_insights_retention_period: 7,
        port: null,
        publicly_accessible: false,
        replica_mode: null,
        replicate_source_db: null,
        restore_to_point_in_time: null,
        s3_import: null,
        skip_final_snapshot: false,
        snapshot_identifier: null,
        storage_encrypted: true,
        storage_throughput: null,
        storage_type: null,
        tags: {},
        timezone: null,
        upgrade_storage_config: null,
        username: null,
        vpc_security_group_ids: [],
    },
    body: `locals {
  is_replica = var.replicate_source_db != null
  is_managed = !local.is_replica && var.manage_master_user_password
}
resource "random_id" "snapshot_identifier" {
  count = local.instance.create && !var.skip_final_snapshot ? 1 : 0
}
data "aws_iam_policy_document" "enhanced_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "enhanced_monitoring" {
  count                = var.create_monitoring_role ? 1 : 0
  name                 = var.monitoring_role_use_name_prefix ? null : var.monitoring_role_name
  name_prefix          = var.monitoring_role_use_name_prefix ? "\${var.monitoring_role_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.enhanced_monitoring.json
  permissions_boundary = var.monitoring_role_permissions_boundary
}
resource "aws_iam_role_policy_attachment" "enhanced_monitoring" {
  count      = var.create_monitoring_role ? 1 : 0
  role       = aws_iam_role.enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if local.instance.create && var.create_cloudwatch_log_group && !local.instance.use_identifier_prefix])
  name              = "/aws/rds/instance/\${var.identifier}/\${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  log_group_class   = var.cloudwatch_log_group_class
}
resource "aws_db_instance" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately auto_minor_version_upgrade availability_zone
    backup_window ca_cert_identifier character_set_name copy_tags_to_snapshot custom_iam_instance_profile
    database_insights_mode db_name dedicated_log_volume delete_automated_backups deletion_protection domain
    domain_auth_secret_arn domain_dns_ips domain_fqdn domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
    engine_lifecycle_support engine_version iam_database_authentication_enabled instance_class iops kms_key_id
    license_model maintenance_window max_allocated_storage monitoring_interval multi_az nchar_character_set_name
    network_type performance_insights_enabled port publicly_accessible replica_mode replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_throughput storage_type timezone
    upgrade_storage_config vpc_security_group_ids`)}
  count                                 = local.instance.create ? 1 : 0
  backup_retention_period               = try(length(var.blue_green_update), 0) > 0 ? coalesce(var.backup_retention_period, 1) : var.backup_retention_period
  db_subnet_group_name                  = local.instance.db_subnet_group_name
  engine                                = local.is_replica ? null : var.engine
  final_snapshot_identifier             = var.skip_final_snapshot ? null : "\${var.final_snapshot_identifier_prefix}-\${var.identifier}-\${random_id.snapshot_identifier[0].hex}"
  identifier                            = local.instance.use_identifier_prefix ? null : var.identifier
  identifier_prefix                     = local.instance.use_identifier_prefix ? "\${var.identifier}-" : null
  manage_master_user_password           = local.is_managed ? true : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  monitoring_role_arn                   = var.create_monitoring_role ? aws_iam_role.enhanced_monitoring[0].arn : var.monitoring_role_arn
  option_group_name                     = local.instance.option_group_name
  parameter_group_name                  = local.instance.parameter_group_name
  password                              = local.is_managed || local.is_replica ? null : local.instance.password
  password_wo                           = local.is_managed || local.is_replica ? null : var.password_wo
  password_wo_version                   = local.is_managed || local.is_replica ? null : var.password_wo_version
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  tags                                  = merge(var.tags, var.db_instance_tags)
  username                              = local.is_replica ? null : var.username
  dynamic "blue_green_update" {
    for_each = try(length(var.blue_green_update), 0) > 0 ? [var.blue_green_update] : []
    content {
      enabled = try(blue_green_update.value.enabled, null)
    }
  }
  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = var.s3_import != null ? [var.s3_import] : []
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.instance.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_db_instance.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
${outputsOf("aws_db_instance.this", {
        db_instance_address: "address",
        db_instance_arn: "arn",
        db_instance_availability_zone: "availability_zone",
        db_instance_ca_cert_identifier: "ca_cert_identifier",
        db_instance_endpoint: "endpoint",
        db_instance_engine: "engine",
        db_instance_engine_version_actual: "engine_version_actual",
        db_instance_hosted_zone_id: "hosted_zone_id",
        db_instance_id: "id",
        db_instance_identifier: "identifier",
        db_instance_master_user_secret_arn: "master_user_secret[0].secret_arn",
        db_instance_name: "db_name",
        db_instance_port: "port",
        db_instance_resource_id: "resource_id",
        db_instance_status: "status",
        db_instance_username: "username",
    })}${outputsOf("aws_iam_role.enhanced_monitoring", {
        enhanced_monitoring_iam_role_arn: "arn",
        enhanced_monitoring_iam_role_name: "name",
    })}`,
};
/** Defaults that versions of the package had before; see its changelog and its guides for upgrades. */
const INSTANCE_BEFORE = [
    { major: 7, inputs: { copy_tags_to_snapshot: false } },
    { major: 6, inputs: { manage_master_user_password: false } },
];
/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_instance */
const RDS_INSTANCE = {
    name: "terraform-aws-modules/rds/aws",
    repository: "terraform-aws-modules/terraform-aws-rds",
    folder: "modules/db_instance",
    required: ["identifier"],
    inputs: { ...INSTANCE.inputs, create: true, db_subnet_group_name: null, use_identifier_prefix: false },
    before: INSTANCE_BEFORE,
    body: `locals {
  instance = {
    create                = var.create
    use_identifier_prefix = var.use_identifier_prefix
    db_subnet_group_name  = var.db_subnet_group_name
    parameter_group_name  = var.parameter_group_name
    option_group_name     = var.option_group_name
    password              = var.password
  }
}
${INSTANCE.body}`,
    within: {},
};

;// CONCATENATED MODULE: ./build/terraform/stand-ins/rds-proxy.js

/**
 * https://registry.terraform.io/modules/terraform-aws-modules/rds-proxy/aws/latest?tab=inputs, with the inputs for secrets that
 * versions before 3 had.
 */
const RDS_PROXY = {
    name: "terraform-aws-modules/rds-proxy/aws",
    repository: "terraform-aws-modules/terraform-aws-rds-proxy",
    required: [],
    inputs: {
        auth: { default: { auth_scheme: "SECRETS" } },
        auth_scheme: "SECRETS",
        connection_borrow_timeout: null,
        create: true,
        create_iam_policy: true,
        create_iam_role: true,
        create_proxy: true,
        db_cluster_identifier: "",
        db_instance_identifier: "",
        db_proxy_endpoints: {},
        debug_logging: false,
        default_auth_scheme: null,
        endpoints: {},
        engine_family: "",
        iam_auth: "REQUIRED",
        iam_policy_name: "",
        iam_role_name: "",
        iam_role_path: null,
        iam_role_permissions_boundary: null,
        idle_client_timeout: 1800,
        init_query: "",
        kms_key_arns: [],
        max_connections_percent: 90,
        max_idle_connections_percent: 50,
        name: "",
        proxy_tags: {},
        require_tls: true,
        role_arn: "",
        secrets: {},
        session_pinning_filters: [],
        tags: {},
        target_db_cluster: false,
        target_db_instance: false,
        use_policy_name_prefix: false,
        use_role_name_prefix: false,
        vpc_security_group_ids: [],
        vpc_subnet_ids: [],
    },
    before: [{ major: 3, inputs: { auth: {} } }],
    body: `locals {
  create      = var.create && var.create_proxy
  makes_role  = local.create && var.create_iam_role
  role_name   = try(coalesce(var.iam_role_name, var.name), null)
  policy_name = try(coalesce(var.iam_policy_name, var.name), null)
  auth = merge(var.auth, {
    for key, secret in var.secrets : key => { auth_scheme = var.auth_scheme, iam_auth = var.iam_auth, secret_arn = secret.arn }
  })
}
resource "aws_db_proxy" "this" {
${passedOn(`debug_logging default_auth_scheme engine_family idle_client_timeout name require_tls vpc_security_group_ids
    vpc_subnet_ids`)}
  count    = local.create ? 1 : 0
  role_arn = local.makes_role ? aws_iam_role.this[0].arn : var.role_arn
  tags     = merge(var.tags, var.proxy_tags)
  dynamic "auth" {
    for_each = local.auth
    content {
      auth_scheme               = try(coalesce(auth.value.auth_scheme), "SECRETS")
      client_password_auth_type = try(auth.value.client_password_auth_type, null)
      iam_auth                  = try(auth.value.iam_auth, null)
      secret_arn                = try(auth.value.secret_arn, null)
      username                  = try(auth.value.username, null)
    }
  }
}
resource "aws_db_proxy_default_target_group" "this" {
  count         = local.create ? 1 : 0
  db_proxy_name = aws_db_proxy.this[0].name
  connection_pool_config {
${passedOn("connection_borrow_timeout init_query max_connections_percent max_idle_connections_percent session_pinning_filters")}  }
}
resource "aws_db_proxy_target" "db_instance" {
  count                  = local.create && var.target_db_instance ? 1 : 0
  db_proxy_name          = aws_db_proxy.this[0].name
  target_group_name      = aws_db_proxy_default_target_group.this[0].name
  db_instance_identifier = var.db_instance_identifier
}
resource "aws_db_proxy_target" "db_cluster" {
  count                 = local.create && var.target_db_cluster ? 1 : 0
  db_proxy_name         = aws_db_proxy.this[0].name
  target_group_name     = aws_db_proxy_default_target_group.this[0].name
  db_cluster_identifier = var.db_cluster_identifier
}
resource "aws_db_proxy_endpoint" "this" {
  for_each               = { for key, endpoint in merge(var.db_proxy_endpoints, var.endpoints) : key => endpoint if local.create }
  db_proxy_name          = aws_db_proxy.this[0].name
  db_proxy_endpoint_name = try(coalesce(each.value.name), each.key)
  vpc_subnet_ids         = try(each.value.vpc_subnet_ids, null)
  vpc_security_group_ids = try(each.value.vpc_security_group_ids, null)
  target_role            = try(each.value.target_role, null)
}
data "aws_iam_policy_document" "assume_role" {
  count = local.makes_role ? 1 : 0
  statement {
    sid     = "RDSAssume"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "this" {
  count                = local.makes_role ? 1 : 0
  name                 = var.use_role_name_prefix ? null : local.role_name
  name_prefix          = var.use_role_name_prefix ? "\${local.role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
}
data "aws_partition" "current" {
}
data "aws_region" "current" {
}
data "aws_iam_policy_document" "this" {
  count = local.makes_role && var.create_iam_policy ? 1 : 0
  statement {
    sid       = "DecryptSecrets"
    actions   = ["kms:Decrypt"]
    resources = length(var.kms_key_arns) > 0 ? var.kms_key_arns : ["arn:\${data.aws_partition.current.partition}:kms:*:*:key/*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.\${data.aws_region.current.name}.\${data.aws_partition.current.dns_suffix}"]
    }
  }
  statement {
    sid       = "ListSecrets"
    actions   = ["secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets"]
    resources = ["*"]
  }
  statement {
    sid = "GetSecrets"
    actions = [
      "secretsmanager:DescribeSecret",
      "secretsmanager:GetResourcePolicy",
      "secretsmanager:GetSecretValue",
      "secretsmanager:ListSecretVersionIds",
    ]
    resources = distinct([for auth in values(local.auth) : auth.secret_arn if try(auth.secret_arn != null, false)])
  }
}
resource "aws_iam_role_policy" "this" {
  count       = local.makes_role && var.create_iam_policy ? 1 : 0
  name        = var.use_policy_name_prefix ? null : local.policy_name
  name_prefix = var.use_policy_name_prefix ? "\${local.policy_name}-" : null
  policy      = data.aws_iam_policy_document.this[0].json
  role        = aws_iam_role.this[0].id
}
${outputsOf("aws_db_proxy.this", { proxy_arn: "arn", proxy_endpoint: "endpoint", proxy_id: "id" })}${outputsOf("aws_iam_role.this", { iam_role_arn: "arn", iam_role_name: "name" })}output "db_proxy_endpoints" {
  value = aws_db_proxy_endpoint.this
}
output "proxy_default_target_group_name" {
  value = try(aws_db_proxy_default_target_group.this[0].name, null)
}
`,
    within: {},
};

;// CONCATENATED MODULE: ./build/terraform/stand-ins/rds.js



/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest?tab=inputs */
const RDS = {
    name: "terraform-aws-modules/rds/aws",
    repository: "terraform-aws-modules/terraform-aws-rds",
    required: ["identifier"],
    inputs: {
        ...INSTANCE.inputs,
        ...PARAMETER_GROUP.inputs,
        ...OPTION_GROUP.inputs,
        ...SUBNET_GROUP.inputs,
        create_db_instance: true,
        create_db_option_group: true,
        create_db_parameter_group: true,
        create_db_subnet_group: false,
        create_random_password: false,
        db_option_group_tags: {},
        db_parameter_group_tags: {},
        db_subnet_group_name: null,
        db_subnet_group_tags: {},
        db_subnet_group_use_name_prefix: true,
        instance_use_identifier_prefix: false,
        option_group_use_name_prefix: true,
        parameter_group_use_name_prefix: true,
    },
    before: [
        ...INSTANCE_BEFORE,
        { major: 6, inputs: { create_random_password: true } },
        { major: 4, inputs: { create_db_subnet_group: true, create_random_password: false, storage_encrypted: false } },
    ],
    body: `locals {
  instance = {
    create                = var.create_db_instance
    use_identifier_prefix = var.instance_use_identifier_prefix
    db_subnet_group_name  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].id : var.db_subnet_group_name
    parameter_group_name  = var.create_db_parameter_group ? aws_db_parameter_group.this[0].id : var.parameter_group_name
    option_group_name     = local.option_group.create ? aws_db_option_group.this[0].id : var.option_group_name
    password              = local.is_random ? random_password.master_password[0].result : var.password
  }
  parameter_group = {
    create          = var.create_db_parameter_group
    name            = coalesce(var.parameter_group_name, var.identifier)
    use_name_prefix = var.parameter_group_use_name_prefix
    tags            = merge(var.tags, var.db_parameter_group_tags)
  }
  option_group = {
    create          = var.create_db_option_group && var.engine != "postgres"
    name            = coalesce(var.option_group_name, var.identifier)
    use_name_prefix = var.option_group_use_name_prefix
    engine_name     = var.engine
    tags            = merge(var.tags, var.db_option_group_tags)
  }
  subnet_group = {
    create          = var.create_db_subnet_group
    name            = coalesce(var.db_subnet_group_name, var.identifier)
    use_name_prefix = var.db_subnet_group_use_name_prefix
    tags            = merge(var.tags, var.db_subnet_group_tags)
  }
  is_random = !local.is_replica && var.create_random_password && var.snapshot_identifier == null
}
resource "random_password" "master_password" {
  count  = var.create_db_instance && local.is_random ? 1 : 0
  length = 16
}
${SUBNET_GROUP.body}${PARAMETER_GROUP.body}${OPTION_GROUP.body}${INSTANCE.body}${outputsOf("aws_db_option_group.this", {
        db_option_group_arn: "arn",
        db_option_group_id: "id",
    })}${outputsOf("aws_db_parameter_group.this", {
        db_parameter_group_arn: "arn",
        db_parameter_group_id: "id",
    })}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`,
    within: {
        "aws_cloudwatch_log_group.this": "module.db_instance",
        "aws_db_instance.this": "module.db_instance",
        "aws_db_option_group.this": "module.db_option_group",
        "aws_db_parameter_group.this": "module.db_parameter_group",
        "aws_db_subnet_group.this": "module.db_subnet_group",
        "aws_iam_role.enhanced_monitoring": "module.db_instance",
        "aws_iam_role_policy_attachment.enhanced_monitoring": "module.db_instance",
        "aws_secretsmanager_secret_rotation.this": "module.db_instance",
        "data.aws_iam_policy_document.enhanced_monitoring": "module.db_instance",
        "random_id.snapshot_identifier": "module.db_instance",
    },
};

;// CONCATENATED MODULE: ./build/terraform/stand-ins/index.js










const STAND_INS = [RDS, RDS_INSTANCE, ...RDS_GROUPS, RDS_AURORA, RDS_PROXY, CLOUDPOSSE_RDS];
/** The beginning of the paths of stand-ins: nothing in a tree has it. */
const SCHEME = "registry:";
const loaded = new Map();
/**
 * The stand-in for a module source, in the version that the call asks for (the newest, when it leaves that open).
 * `undefined` when there is none for it.
 *
 * @param version the call's `version` argument
 */
function standInFor(source, version) {
    for (const standIn of STAND_INS) {
        const named = versionIn(source, version, standIn);
        if (named !== undefined)
            return configurationOf(standIn, majorVersion(named.version));
    }
    return undefined;
}
/** Whether a path is of a stand-in and not of the judged tree. */
function isStandInPath(path) {
    return path.startsWith(SCHEME);
}
/** What version a source names, when it names this module. */
function versionIn(source, version, { name, repository, folder = "" }) {
    const [address = "", query = ""] = source.split("?");
    const [place = "", inner = ""] = address.replace(/^(?:git::)?(?:[a-z]+:\/\/)?/, "").split("//");
    if (inner.replace(/\/$/, "") !== folder)
        return undefined;
    if (place.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "") === name)
        return { version };
    const isRepository = ["/", ":"].some((separator) => place.replace(/\.git$/, "").endsWith(`github.com${separator}${repository}`));
    return isRepository ? { version: /(?:^|&)ref=(?:refs\/)?(?:tags\/)?([^&]*)/.exec(query)?.[1] } : undefined;
}
/**
 * The greatest major version that constraints allow; `undefined` when they set no upper end. What is no version (a branch, a
 * commit) is no constraint.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function majorVersion(constraints) {
    const majors = (constraints ?? "").split(",").flatMap((constraint) => {
        const [, operator = "", major, rest = ""] = /^\s*(<=|>=|~>|!=|=|<|>)?\s*v?(\d+)((?:\.\d+)*)(?:[-+][\w.+-]*)?\s*$/.exec(constraint) ?? [];
        if (major === undefined || operator === ">=" || operator === ">" || operator === "!=")
            return [];
        if (operator === "~>" && rest === "")
            return [];
        return [operator === "<" && /^[.0]*$/.test(rest) ? Number(major) - 1 : Number(major)];
    });
    return majors.length === 0 ? undefined : Math.min(...majors);
}
function configurationOf(standIn, major) {
    const older = (standIn.before ?? []).filter((change) => major !== undefined && major < change.major);
    const key = `${packagePath(standIn)} ${older.map((change) => change.major).join(" ")}`;
    let configuration = loaded.get(key);
    if (configuration === undefined) {
        const inputs = older.reduce((newer, { inputs: others }) => ({ ...newer, ...others }), standIn.inputs);
        configuration = stand_ins_load(standIn, inputs);
        loaded.set(key, configuration);
    }
    return configuration;
}
/** `terraform-aws-modules/rds/aws//modules/db_instance` */
function packagePath({ name, folder }) {
    return folder === undefined ? name : `${name}//${folder}`;
}
function stand_ins_load(standIn, inputs) {
    const variables = Object.entries(inputs).map(
    // JSON without "${" is an expression of the language, too.
    ([name, value]) => `variable "${name}" {\n  default = ${JSON.stringify(value)}\n}\n`);
    const required = standIn.required.map((name) => `variable "${name}" {\n}\n`);
    const text = [...required, ...variables, standIn.body].join("");
    const folder = SCHEME + packagePath(standIn);
    const { body } = (0,parser/* parseHcl */.z4)(text);
    const file = {
        ...(0,terraform_origin/* sourceFile */.sm)(folder, { text, lines: (0,lines/* createLineIndex */.r)(text) }),
        body,
        comments: [],
        problems: [],
        diagnostics: [],
    };
    return { ...(0,load/* loadModule */.V)({ folder, primary: [file], override: [] }), standIn };
}

;// CONCATENATED MODULE: ./build/terraform/module-source.js






/** Modules within modules; real configurations stay below five. */
const DEEPEST_MODULE = 32;
/** Whether a module source is a folder beside the calling module: https://developer.hashicorp.com/terraform/language/modules/sources */
function isLocalSource(source) {
    return /^\.\.?(?:[/\\]|$)/.test(source);
}
/**
 * The configuration that a call uses. `undefined` when it cannot be read; why is reported: an error for what Terraform would
 * refuse, too, and a warning for a module that is somewhere else and was not downloaded.
 */
function callTarget(module, call) {
    const { run } = module;
    const target = findModule(module, call);
    if ("why" in target) {
        const attribute = (0,terraform_configuration/* attributeOf */.w4)(call.layers, "source");
        const span = attribute === undefined ? (0,terraform_configuration/* headerSpan */.Mp)(call) : (0,terraform_configuration/* locate */.x5)(attribute);
        const message = `module "${call.name}" was not read, so what it makes is not judged: ${target.why}`;
        run.diagnose(target.code, target.severity, message, span);
        return undefined;
    }
    reportConfiguration(run, target);
    return target;
}
function findModule(module, call) {
    if ((0,terraform_configuration/* attributeOf */.w4)(call.layers, "source") === undefined)
        return missing("error", "it has no source argument");
    const source = sourceOf(module, call);
    if (typeof source !== "string")
        return missing("warning", `its source is not known: ${source.map(({ reason }) => reason).join("; ")}`);
    const isLocal = isLocalSource(source);
    const folder = isLocal ? pathFrom(module.configuration.folder, source) : installedFolder(module, call.name, source);
    if (folder === undefined)
        return isLocal ? missing("error", `"${source}" is outside of the judged files`) : elsewhere(module, call, source);
    if (module.folders.includes(folder)) {
        const why = `it calls itself: ${[...module.folders, folder].join(" → ")}`;
        return { code: "terraform-module-cycle", severity: "error", why };
    }
    if (module.path.length >= DEEPEST_MODULE) {
        const why = `modules call each other more than ${DEEPEST_MODULE} levels deep; call it from a module above`;
        return { code: "terraform-module-depth", severity: "error", why };
    }
    return module.run.configuration(folder) ?? missing("error", `there are no configuration files in "${folder}"`);
}
/** A module that was not downloaded: some are known well enough to be judged by what they are called with. */
function elsewhere({ run }, call, source) {
    const standIn = standInFor(source, (0,load/* literalText */.b)((0,terraform_configuration/* attributeOf */.w4)(call.layers, "version")));
    if (standIn === undefined) {
        return missing("warning", `"${source}" is not in the judged files; run "terraform init" before to judge it, too`);
    }
    const message = `module "${call.name}" is judged by its arguments and the documented defaults of ${source}, which is not in the judged files`;
    run.diagnose("terraform-module-stand-in", "note", message, (0,terraform_configuration/* headerSpan */.Mp)(call));
    return standIn;
}
function missing(severity, why) {
    return { code: "terraform-module-missing", severity, why };
}
/** The source of a call, or why it is not known: OpenTofu and newer Terraform allow variables and locals in it. */
function sourceOf(module, call) {
    const attribute = (0,terraform_configuration/* attributeOf */.w4)(call.layers, "source");
    const literal = (0,load/* literalText */.b)(attribute);
    if (attribute === undefined)
        return [];
    if (literal !== undefined)
        return literal;
    const value = evaluateExpression(attribute.node.expression, module.scopes(attribute.file), attribute.node);
    return value.kind === "string"
        ? value.value
        : value.kind === "unknown"
            ? value.because
            : [{ reason: "it is no text" }];
}
/** Where `terraform init` put the module of a call; `undefined` when it put another one there. */
function installedFolder(module, name, source) {
    const { run } = module;
    const text = run.read((0,files/* joinPath */.uJ)(run.root, ".terraform/modules/modules.json"));
    if (text === undefined)
        return undefined;
    const entry = manifest(text).get([...module.path, name].join("."));
    if (entry === undefined)
        return undefined;
    const [wanted, installed] = [registryAddress(source), registryAddress(entry.source)];
    const isOther = wanted !== undefined && installed !== undefined && wanted !== installed;
    return isOther ? undefined : pathFrom(run.root, entry.folder);
}
/** `namespace/name/provider` and a folder within, without the host; `undefined` for other kinds of sources. */
function registryAddress(source) {
    return /^(?:[\w-]+(?:\.[\w-]+)+\/)?([\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?)$/.exec(source)?.[1];
}
const NO_MODULES = new Map();
/** What a modules manifest says by the path of calls. A file that is not one says nothing. */
function manifest(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return NO_MODULES;
    }
    const modules = new Map();
    if (typeof parsed !== "object" || parsed === null || !("Modules" in parsed) || !Array.isArray(parsed.Modules)) {
        return modules;
    }
    for (const entry of parsed.Modules) {
        if (typeof entry !== "object" || entry === null || !("Key" in entry) || !("Dir" in entry))
            continue;
        if (typeof entry.Key === "string" && typeof entry.Dir === "string") {
            // As Windows wrote them before Terraform settled on slashes.
            const folder = entry.Dir.replaceAll("\\", "/");
            modules.set(entry.Key, {
                folder,
                source: "Source" in entry && typeof entry.Source === "string" ? entry.Source : "",
            });
        }
    }
    return modules;
}
/** Reports what is wrong with the files of a module. */
function reportConfiguration(run, configuration) {
    for (const { code, severity, message, span } of configuration.diagnostics)
        run.diagnose(code, severity, message, span);
}

;// CONCATENATED MODULE: ./build/terraform/instances.js


/** Puts the instances of a block together. */
function instancesOf(shape, instances) {
    return { instances, value: shape === "single" ? single(instances) : several(shape, instances) };
}
function single(instances) {
    return instances[0]?.value ?? terraform_values/* NULL */.Cq;
}
function several(shape, instances) {
    const certain = instances.filter(({ open }) => open === undefined);
    const other = instances.find(({ open }) => open !== undefined);
    // Whatever is made of the whole names the instance that stands for the others, too.
    const from = other?.value.from;
    if (shape === "count") {
        const leading = certain.map(({ value }) => value);
        if (other?.open === undefined)
            return (0,terraform_values/* tuple */.PV)(leading);
        const partial = { kind: "sequence", leading, some: [], other: other.value };
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, other.open, { notNull: true, partial, from });
    }
    const entries = new Map(certain.map(({ key, value }) => [String(key), value]));
    if (other?.open === undefined)
        return (0,terraform_values/* object */.Ik)(entries);
    const partial = { kind: "mapping", entries, other: other.value };
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, other.open, { notNull: true, partial, from });
}

;// CONCATENATED MODULE: ./build/terraform/body.js






const NO_BLOCKS = new Map();
/** Reads the content of a block with its overrides, leaving out the arguments and block types that are no attributes. */
function contentOf(layers, scopes, meta) {
    const left = { blocks: MOST_BLOCKS };
    const attributes = (0,terraform_configuration/* attributesOf */.Td)(layers).filter(({ node }) => !meta.has(node.name));
    const blocks = (0,terraform_configuration/* blocksOf */.SH)(layers).filter(({ node }) => !meta.has(node.type));
    return { attributes, blocks: expand(blocks, scopes, left), scopes };
}
const MOST_BLOCKS = 10_000;
function nestedContent(block, scopes, left) {
    const { file, node } = block;
    const attributes = [...node.body.attributes.values()].map((attribute) => ({ file, node: attribute }));
    const blocks = node.body.blocks.map((nested) => ({ file, node: nested }));
    return { attributes, blocks: expand(blocks, scopes, left), scopes };
}
function expand(blocks, scopes, left) {
    if (blocks.length === 0)
        return NO_BLOCKS;
    const lists = new Map();
    for (const block of blocks) {
        const type = (0,terraform_configuration/* typeMade */.i0)(block.node);
        const list = lists.get(type) ?? { items: [], rest: undefined };
        lists.set(type, list);
        if (block.node.type !== "dynamic")
            list.items.push({ at: block, content: nestedContent(block, scopes, left) });
        else {
            const made = expandDynamic(block, scopes(block.file), scopes, left);
            for (const item of made.items)
                list.items.push(item);
            if (made.rest !== undefined)
                list.rest = [...(list.rest ?? []), ...made.rest];
        }
    }
    return lists;
}
/** https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function expandDynamic(dynamic, scope, scopes, left) {
    const { file, node } = dynamic;
    const content = node.body.blocks.find((block) => block.type === "content");
    const forEach = node.body.attributes.get("for_each");
    if (content === undefined || forEach === undefined) {
        const message = 'A dynamic block needs a "for_each" argument and a "content" block';
        const span = (0,terraform_configuration/* locate */.x5)(dynamic);
        scope.report({ message, span });
        return { items: [], rest: [{ reason: message, span }] };
    }
    const collection = (0,terraform_values/* settle */.G9)(evaluateExpression(forEach.expression, scope, forEach));
    const elements = elementsToRepeat(collection);
    if (elements === undefined) {
        const message = "A dynamic block cannot repeat over this value: a list, set, map or object is required, and not null";
        const span = (0,terraform_configuration/* locate */.x5)({ file, node: forEach });
        scope.report({ message, span });
        return { items: [], rest: [{ reason: message, span }] };
    }
    const iterator = iteratorName(dynamic);
    // The finding belongs on the block that is repeated, its arguments are on their own lines.
    const at = { file, node };
    const made = elements.known.slice(0, left.blocks);
    left.blocks -= made.length;
    const items = made.map(([key, value]) => {
        const each = (0,terraform_values/* object */.Ik)(new Map([["key", key], ["value", value]]));
        const inner = (other) => bind(scopes(other), iterator, each);
        return { at, content: nestedContent({ file, node: content }, inner, left) };
    });
    if (made.length === elements.known.length)
        return { items, rest: elements.rest };
    const message = `Dynamic blocks make more than ${MOST_BLOCKS} blocks here; the others are not judged`;
    const span = (0,terraform_configuration/* locate */.x5)(dynamic);
    scope.report({ message, span });
    return { items, rest: [...(elements.rest ?? []), { reason: message, span }] };
}
/** `iterator = p`, or the label of the block. */
function iteratorName({ node }) {
    const written = node.body.attributes.get("iterator")?.expression;
    if (written?.kind === "variable")
        return written.name;
    const literal = written?.kind === "template" && written.parts.length === 1 ? written.parts[0] : undefined;
    return literal?.kind === "literal" ? literal.value : (node.labels[0]?.value ?? "");
}
function elementsToRepeat(collection) {
    if (collection.kind === "unknown") {
        const { partial, because } = collection;
        if (partial === undefined)
            return { known: [], rest: because };
        if (partial.kind === "mapping")
            return { known: body_pairs(partial.entries), rest: because };
        const known = [...partial.leading, ...partial.some];
        return {
            known: known.map((value, index) => keyed(collection.type.kind === "set", index, value, because)),
            rest: partial.isComplete === true ? undefined : because,
        };
    }
    const entries = (0,terraform_values/* entriesOf */.Mc)(collection);
    if (entries !== undefined)
        return { known: body_pairs(entries), rest: undefined };
    const elements = (0,terraform_values/* elementsOf */.ZE)(collection);
    if (elements === undefined)
        return undefined;
    const isSet = collection.kind === "set";
    return { known: elements.map((value, index) => keyed(isSet, index, value)), rest: undefined };
}
function body_pairs(entries) {
    return (0,terraform_values/* sortedKeys */.Mf)(entries).map((key) => [(0,terraform_values/* text */.Qq)(key), entries.get(key) ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [])]);
}
function keyed(isSet, index, value, because) {
    if (isSet)
        return [value, value];
    return [because === undefined ? (0,terraform_values/* number */.ai)(index) : (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because), value];
}
/** An argument of a content, evaluated; its place is the whole argument, name included. */
function evaluateAttribute({ file, node }, scopes) {
    return evaluateExpression(node.expression, scopes(file), node);
}
/** The argument of that name, evaluated. */
function body_argument(content, name) {
    const attribute = content.attributes.find(({ node }) => node.name === name);
    return attribute && evaluateAttribute(attribute, content.scopes);
}
/** The blocks of a type. */
function blocksOfType(content, type) {
    return content.blocks.get(type) ?? { items: [], rest: undefined };
}
/** Nested blocks as a reference sees them: a list of objects. */
function blocksValue(list) {
    const items = list.items.map(({ at, content }) => (0,terraform_values/* withOrigin */.D_)(contentValue(content), (0,terraform_origin/* originAt */.iX)(at.file, at.node)));
    if (list.rest === undefined)
        return items.length === 0 ? terraform_values/* EMPTY_TUPLE */.RD : (0,terraform_values/* tuple */.PV)(items);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, list.rest, {
        notNull: true,
        partial: { kind: "sequence", leading: [], some: items, other: undefined },
    });
}
function contentValue(content) {
    const entries = new Map();
    for (const attribute of content.attributes)
        entries.set(attribute.node.name, evaluateAttribute(attribute, content.scopes));
    for (const [type, list] of content.blocks)
        entries.set(type, blocksValue(list));
    return (0,terraform_values/* object */.Ik)(entries);
}

;// CONCATENATED MODULE: ./build/terraform/references.js

/**
 * A reference that is not evaluated but names something (`provider = aws.west`, `moved { from = module.a }`), as an address
 * is written. `undefined` for anything else.
 */
function referenceText(expression) {
    if (expression.kind === "variable")
        return expression.name;
    if (expression.kind === "attribute") {
        const source = referenceText(expression.source);
        return source === undefined ? undefined : `${source}.${expression.name}`;
    }
    if (expression.kind === "index") {
        const source = referenceText(expression.source);
        const key = references_literalKey(expression.key);
        return source === undefined || key === undefined ? undefined : source + indexSuffix(key);
    }
    // The old form, in quotes.
    const written = expression.kind === "template" ? references_literalKey(expression) : undefined;
    return typeof written === "string" ? written : undefined;
}
/** The members of an object that maps references to references (`providers = { aws.peer = aws.west }`). */
function referenceMap(expression) {
    const map = new Map();
    for (const { key, value } of expression.items) {
        const from = referenceText(key);
        const to = referenceText(value);
        if (from !== undefined && to !== undefined)
            map.set(from, to);
    }
    return map;
}
function references_literalKey(expression) {
    if (expression.kind === "number")
        return Number(expression.text);
    if (expression.kind !== "template")
        return undefined;
    let text = "";
    for (const part of expression.parts) {
        if (part.kind !== "literal")
            return undefined;
        text += part.value;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/terraform/providers.js






const NO_PROVIDERS = { defaultTags: () => undefined, isRootDefault: () => false };
const META = new Set(["alias", "version", "for_each"]);
/** The provider configurations of a root module. */
function rootProviders(module) {
    // One that is not written is an empty one.
    return { ...moduleProviders(module, NO_PROVIDERS), isRootDefault: (reference) => !reference.includes(".") };
}
/**
 * The provider configurations of a called module: its own, those that the call hands over, or the default ones of the calling
 * module. https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
function inheritedProviders(module, caller, call) {
    const given = (0,terraform_configuration/* attributeOf */.w4)(call.layers, "providers")?.node.expression;
    const map = given?.kind === "object" ? referenceMap(given) : undefined;
    const handed = (reference) => {
        if (map !== undefined)
            return map.get(reference);
        return reference.includes(".") ? undefined : reference;
    };
    return moduleProviders(module, {
        defaultTags(reference) {
            const name = handed(reference);
            return name === undefined ? undefined : caller.providers().defaultTags(name);
        },
        isRootDefault(reference) {
            const name = handed(reference);
            return name !== undefined && caller.providers().isRootDefault(name);
        },
    });
}
function moduleProviders(module, outer) {
    const known = new Map();
    // OpenTofu's configurations with for_each are named by their keys: aws.by_region["eu-west-1"].
    const declared = (reference) => module.configuration.providers.get(reference.replace(/\[.*$/, ""));
    return {
        defaultTags(reference) {
            if (known.has(reference))
                return known.get(reference);
            const declaration = declared(reference);
            const tags = declaration === undefined ? outer.defaultTags(reference) : ownTags(module, declaration, outer, reference);
            known.set(reference, tags);
            return tags;
        },
        isRootDefault(reference) {
            const declaration = declared(reference);
            const isEmpty = declaration === undefined || isPassedOn(contentOf(declaration.layers, module.scopes, META));
            return isEmpty && outer.isRootDefault(reference);
        },
    };
}
function ownTags(module, declaration, outer, reference) {
    const content = contentOf(declaration.layers, providerScopes(module, declaration), META);
    if (isPassedOn(content))
        return outer.defaultTags(reference);
    const [block] = blocksOfType(content, "default_tags").items;
    return block && body_argument(block.content, "tags");
}
/** An empty block in a called module declares only that it wants to be given one. */
function isPassedOn({ attributes, blocks }) {
    return attributes.length === 0 && blocks.size === 0;
}
/** OpenTofu's `for_each`: one configuration stands for all, so that `each` is not known. */
function providerScopes(module, declaration) {
    const forEach = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, "for_each");
    if (forEach === undefined)
        return module.scopes;
    const span = (0,terraform_configuration/* locate */.x5)(forEach);
    const each = (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: `provider "${declaration.name}" has several configurations`, span }], {
        notNull: true,
    });
    return (file) => bind(module.scopes(file), "each", each);
}
/** The provider configuration that a resource uses: the one it names, or the default one of its type's provider. */
function providerOf({ layers, type }) {
    const given = (0,terraform_configuration/* attributeOf */.w4)(layers, "provider")?.node.expression;
    const named = given && referenceText(given);
    return named ?? type.split("_", 1)[0] ?? type;
}

;// CONCATENATED MODULE: ./build/terraform/repetition.js





/** So many instances of one block are told apart; more are a mistake, or an attack. */
const MOST_REPEATS = 10_000;
const ONCE = { shape: "single", repeats: [{ key: undefined, binding: undefined, uncertain: undefined }] };
/**
 * Evaluates `count` and `for_each` of a block, by the rules of
 * https://developer.hashicorp.com/terraform/language/meta-arguments/count and `…/for_each`. What Terraform refuses is reported
 * and, like what is unknown, leaves one instance that is marked as uncertain, so that no block is lost.
 *
 * @param scopeOf the scope for an argument of the file that it stands in
 */
function repetitionOf(layers, scopeOf) {
    const count = (0,terraform_configuration/* attributeOf */.w4)(layers, "count");
    const forEach = (0,terraform_configuration/* attributeOf */.w4)(layers, "for_each");
    if (count !== undefined && forEach !== undefined) {
        const message = 'Invalid combination of "count" and "for_each": a block can have only one of them';
        return uncertainly("each", [report(scopeOf(forEach), forEach, message)]);
    }
    if (count !== undefined)
        return counted(count, scopeOf(count));
    if (forEach !== undefined)
        return forEachOf(forEach, scopeOf(forEach));
    const enabled = enabledOf(layers);
    return enabled === undefined ? ONCE : enabledOnce(enabled, scopeOf(enabled));
}
/** OpenTofu's other way to leave a block out: https://opentofu.org/docs/language/meta-arguments/enabled/ */
function enabledOf(layers) {
    for (const { file, node } of (0,terraform_configuration/* blocksOf */.SH)(layers)) {
        const enabled = node.type === "lifecycle" ? node.body.attributes.get("enabled") : undefined;
        if (enabled !== undefined)
            return { file, node: enabled };
    }
    return undefined;
}
function enabledOnce(argument, scope) {
    const value = evaluateExpression(argument.node.expression, scope, argument.node);
    if (value.kind === "unknown") {
        return { shape: "single", repeats: [{ key: undefined, binding: undefined, uncertain: value.because }] };
    }
    const isOff = value.kind === "bool" ? !value.value : (0,terraform_values/* asText */.e1)(value) === "false";
    return isOff ? { shape: "single", repeats: [] } : ONCE;
}
/**
 * A repetition whose open end is decided from elsewhere: in place of the instance that stands for all that are not known it has
 * those keys that it does not have. What is certain stays; keys that do not fit the kind of repetition decide nothing.
 *
 * @param keys in Terraform's order, of all instances
 */
function withKeys({ shape, repeats }, keys) {
    const open = repeats.find(({ uncertain }) => uncertain !== undefined);
    if (open === undefined)
        return { shape, repeats };
    const certain = repeats.filter(({ uncertain }) => uncertain === undefined);
    const has = new Set(certain.map(({ key }) => key));
    const further = keys.filter((key) => !has.has(key)).map((key) => repeatAt(shape, key, open));
    if (further.includes(undefined))
        return { shape, repeats };
    return { shape, repeats: [...certain, ...further.filter((repeat) => repeat !== undefined)] };
}
function repeatAt(shape, key, { binding }) {
    if (shape === "single")
        return key === undefined ? ONCE.repeats[0] : undefined;
    if (shape === "count")
        return typeof key === "number" ? countRepeat(key) : undefined;
    if (typeof key !== "string")
        return undefined;
    const value = binding === undefined ? undefined : (0,terraform_values/* entriesOf */.Mc)(binding.value)?.get("value");
    return eachRepeat(key, value ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, []));
}
function counted(argument, scope) {
    const value = evaluateExpression(argument.node.expression, scope, argument.node);
    if (value.kind === "unknown")
        return countedAmong(value);
    const written = writtenCount(value);
    if (written === undefined) {
        const message = "Invalid count argument: a whole number that is not negative is required";
        return uncertainly("count", [report(scope, argument, message)]);
    }
    const repeats = Array.from({ length: Math.min(written, MOST_REPEATS) }, (_, index) => countRepeat(index));
    if (written > MOST_REPEATS)
        repeats.push(openCount([tooMany(scope, argument, written)]));
    return { shape: "count", repeats };
}
/** A number of instances; `undefined` for what Terraform refuses. */
function writtenCount(value) {
    const written = value.kind === "string" && value.value.trim() !== "" ? Number(value.value) : (0,terraform_values/* asNumber */.i)(value);
    return written !== undefined && Number.isInteger(written) && written >= 0 ? written : undefined;
}
/** `var.create ? 1 : 0`: as many as there are in any case are certain; one that may follow has its index. */
function countedAmong({ because, choices = [] }) {
    const counts = choices.map(writtenCount).filter((count) => count !== undefined);
    if (counts.length === 0 || counts.length < choices.length)
        return uncertainly("count", because);
    const least = Math.min(...counts, MOST_REPEATS);
    const repeats = Array.from({ length: least }, (_, index) => countRepeat(index));
    const isOneMore = Math.max(...counts) === least + 1;
    repeats.push(isOneMore ? { ...countRepeat(least), uncertain: because } : openCount(because));
    return { shape: "count", repeats };
}
function forEachOf(argument, scope) {
    const value = (0,terraform_values/* settle */.G9)(evaluateExpression(argument.node.expression, scope, argument.node));
    const items = value.kind === "unknown" ? partOf(value) : itemsOf(value);
    if (items === undefined || (0,terraform_values/* isSensitive */.tV)(shallow(value))) {
        const message = "Invalid for_each argument: a map, or a set of strings, is required, and neither may be null or sensitive";
        return uncertainly("each", [report(scope, argument, message)]);
    }
    const repeats = items.known.slice(0, MOST_REPEATS).map(([key, item]) => eachRepeat(key, item));
    if (items.known.length > MOST_REPEATS)
        repeats.push(openEach([tooMany(scope, argument, items.known.length)]));
    else if (items.open !== undefined)
        repeats.push(openEach(items.open, items.other));
    return { shape: "each", repeats };
}
function itemsOf(value) {
    const entries = (0,terraform_values/* entriesOf */.Mc)(value);
    if (entries !== undefined)
        return { known: ordered(entries) };
    return value.kind === "set" ? setItems(value.items, undefined) : undefined;
}
/** What is known of a collection that is not known as a whole. */
function partOf(value) {
    const { partial, because, type } = value;
    if (partial?.kind === "mapping")
        return { known: ordered(partial.entries), open: because, other: partial.other };
    if (partial?.kind === "sequence" && type.kind === "set") {
        return setItems([...partial.leading, ...partial.some], because, partial.other);
    }
    return { known: [], open: because };
}
function ordered(entries) {
    return (0,terraform_values/* sortedKeys */.Mf)(entries).map((key) => [key, entries.get(key) ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [])]);
}
/** Members of a set of strings are their own keys. Those that are not known may be one, several, or a repeated one. */
function setItems(items, because, other) {
    const known = [];
    let open = because;
    for (const item of items) {
        const key = (0,terraform_values/* asText */.e1)(item);
        if (key !== undefined)
            known.push([key, item]);
        else if (item.kind === "unknown")
            open = [...(open ?? []), ...item.because];
        else
            return undefined;
    }
    return open === undefined ? { known } : { known, open, other };
}
/** The value without its members: only the marks of the collection itself count, a map may have sensitive values. */
function shallow(value) {
    return (0,terraform_values/* bool */.lc)(true, value.from);
}
function countRepeat(index) {
    const value = (0,terraform_values/* object */.Ik)(new Map([["index", (0,terraform_values/* number */.ai)(index)]]));
    return { key: index, binding: { name: "count", value }, uncertain: undefined };
}
function openCount(because) {
    const value = (0,terraform_values/* object */.Ik)(new Map([["index", (0,terraform_values/* unknown */.L5)(terraform_types/* NUMBER */.uk, because, { notNull: true })]]));
    return { key: undefined, binding: { name: "count", value }, uncertain: because };
}
function eachRepeat(key, value) {
    const each = (0,terraform_values/* object */.Ik)(new Map([
        ["key", (0,terraform_values/* text */.Qq)(key, value.from)],
        ["value", value],
    ]));
    return { key, binding: { name: "each", value: each }, uncertain: undefined };
}
function openEach(because, other) {
    const each = (0,terraform_values/* object */.Ik)(new Map([
        ["key", (0,terraform_values/* unknown */.L5)(terraform_types/* STRING */.An, because, { notNull: true })],
        ["value", other ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because)],
    ]));
    return { key: undefined, binding: { name: "each", value: each }, uncertain: because };
}
function uncertainly(shape, because) {
    return { shape, repeats: [shape === "count" ? openCount(because) : openEach(because)] };
}
function report(scope, argument, message) {
    const problem = { message, span: (0,terraform_configuration/* locate */.x5)(argument) };
    scope.report(problem);
    return { reason: message, span: problem.span };
}
function tooMany(scope, argument, count) {
    return report(scope, argument, `${count} instances of one block: only the first ${MOST_REPEATS} are judged`);
}

;// CONCATENATED MODULE: ./build/terraform/module-call.js










/** Arguments of a call that are not variables of the module. */
const META_ARGUMENTS = new Set([
    "source",
    "version",
    "count",
    "for_each",
    "providers",
    "depends_on",
]);
/**
 * The instances of a module call; `undefined` when its module cannot be read.
 *
 * @param make makes one instance
 */
function expandCall(module, call, make) {
    const target = callTarget(module, call);
    if (target === undefined)
        return undefined;
    const { run } = module;
    if (target.standIn === undefined)
        reportUnknownArguments(module, call, target);
    const repetition = repetitionOf(call.layers, ({ file }) => module.scopes(file));
    const keys = run.plan?.keysOf(within(module.address, `module.${call.name}`));
    const { shape, repeats } = keys === undefined ? repetition : withKeys(repetition, keys);
    const instances = [];
    for (const { key, binding, uncertain } of repeats) {
        if (run.budget.modules <= 0) {
            const message = "Too many instances of modules; the rest is not judged";
            run.diagnose("terraform-limit", "error", message, (0,terraform_configuration/* headerSpan */.Mp)(call));
            break;
        }
        run.budget.modules -= 1;
        const address = within(module.address, `module.${call.name}${indexSuffix(key)}`);
        const scopes = binding === undefined ? module.scopes : (file) => bind(module.scopes(file), binding.name, binding.value);
        const because = [...(module.uncertain ?? []), ...(uncertain ?? [])];
        instances.push(make({
            key,
            open: uncertain,
            configuration: target,
            address,
            path: [...module.path, call.name],
            calls: [...module.calls, { address, span: (0,terraform_configuration/* headerSpan */.Mp)(call) }],
            uncertain: because.length === 0 ? undefined : because,
            folders: [...module.folders, target.folder],
            calledBy: call,
            inputs: argumentsOf(call, address, scopes),
            providersOf: (child) => inheritedProviders(child, module, call),
        }));
    }
    return instancesOf(shape, instances);
}
function argumentsOf(call, address, scopes) {
    return {
        caller: { address, span: (0,terraform_configuration/* headerSpan */.Mp)(call) },
        value(name) {
            const attribute = META_ARGUMENTS.has(name) ? undefined : (0,terraform_configuration/* attributeOf */.w4)(call.layers, name);
            if (attribute === undefined)
                return undefined;
            const { file, node } = attribute;
            const value = (0,terraform_values/* passedThrough */.gA)(evaluateExpression(node.expression, scopes(file), node), file, node);
            return { value, span: (0,terraform_configuration/* locate */.x5)(attribute) };
        },
    };
}
function reportUnknownArguments(module, call, target) {
    for (const { file, node } of call.layers) {
        for (const attribute of node.body.attributes.values()) {
            if (META_ARGUMENTS.has(attribute.name) || target.variables.has(attribute.name))
                continue;
            const message = `module "${call.name}" has no variable "${attribute.name}"`;
            module.run.diagnose("terraform-unsupported", "error", message, (0,terraform_configuration/* locate */.x5)({ file, node: attribute }));
        }
    }
}
/** What a reference to a call means whose module could not be read: all its outputs are unknown. */
function opaqueModule(call) {
    const name = `module.${call.name}`;
    const span = (0,terraform_configuration/* headerSpan */.Mp)(call);
    const because = (what) => [
        { reason: `${what} comes from a module that was not read`, span },
    ];
    const isRepeated = ["count", "for_each"].some((argument) => (0,terraform_configuration/* attributeOf */.w4)(call.layers, argument) !== undefined);
    if (isRepeated)
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because(name), { notNull: true });
    return (0,terraform_values/* withMembers */.gn)({ attribute: (output) => (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because(`${name}.${output}`)) }, because(name));
}

;// CONCATENATED MODULE: ./build/terraform/literal-scope.js

/**
 * What expressions in variables files and defaults of variables may use: operators, templates and `for`, but neither
 * references nor functions.
 */
function literalScope(run, file) {
    return {
        file,
        bindings: undefined,
        functions: new Map(),
        files: { folder: (0,files/* folderOf */.yS)(file.path), read: () => undefined, under: () => [] },
        lookup: () => undefined,
        report({ message, span }) {
            run.report({ message: `Only literal values are allowed here: ${message}`, span });
        },
    };
}

;// CONCATENATED MODULE: ./build/terraform/variables.js










/**
 * The value of a variable in its module: what is given, else its default, converted to its type.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables. A variable without a value is unknown.
 */
function variableValue(run, declaration, inputs, scopes) {
    const constraint = constraintOf(run, declaration, scopes);
    const own = plainValue(run, declaration, constraint, inputs);
    const value = inputs.caller === undefined ? plannedVariable(run, declaration, constraint, own) : own;
    return flag(declaration, "sensitive") === true ? (0,terraform_values/* withSensitivity */.IT)(value, true) : value;
}
/**
 * The value of a variable of the root module that a plan was made with: the source's own, with its places, where the two are
 * the same. A sensitive value that only the plan knows is not taken over.
 */
function plannedVariable(run, declaration, constraint, own) {
    const { name } = declaration;
    if (run.plan?.isOpenVariable(name) === true) {
        const reason = `var.${name} is given elsewhere, as the plan says`;
        return (0,terraform_values/* unknown */.L5)(valueType(constraint), [{ reason, span: (0,terraform_configuration/* headerSpan */.Mp)(declaration) }]);
    }
    const given = run.plan?.variable(name);
    if (given === undefined || (given === null && flag(declaration, "nullable") === false))
        return own;
    let planned;
    try {
        planned = convertWithDefaults(languageValue(given), constraint);
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        // A plan of other declarations; what differs is told where it is joined with the source.
        return own;
    }
    if (equals(own, planned) === true)
        return own;
    run.planned.add(name);
    if (flag(declaration, "sensitive") !== true && run.plan?.isSensitiveVariable(name) !== true)
        return planned;
    const reason = `var.${name} is sensitive, so that its value is not taken from the plan`;
    return (0,terraform_values/* unknown */.L5)(valueType(constraint), [{ reason, span: (0,terraform_configuration/* headerSpan */.Mp)(declaration) }]);
}
function plainValue(run, declaration, constraint, inputs) {
    const given = inputs.value(declaration.name, constraint);
    const nullable = flag(declaration, "nullable") !== false;
    if (given !== undefined && (nullable || given.value.kind !== "null")) {
        return variables_converted(run, declaration, constraint, given.value, given.span);
    }
    const fallback = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, "default");
    if (fallback !== undefined) {
        const { file, node } = fallback;
        const value = (0,terraform_values/* passedThrough */.gA)(evaluateExpression(node.expression, literalScope(run, file), node), file, node);
        if (nullable || value.kind !== "null")
            return variables_converted(run, declaration, constraint, value, (0,terraform_configuration/* locate */.x5)(fallback));
    }
    const nothing = given?.span ?? (fallback && (0,terraform_configuration/* locate */.x5)(fallback));
    const because = nothing === undefined ? variables_missing(run, declaration, inputs) : nullRefused(run, declaration, nothing);
    return (0,terraform_values/* unknown */.L5)(valueType(constraint), [because], { notNull: !nullable });
}
function nullRefused(run, { name }, span) {
    const reason = `var.${name} cannot be null, as it is declared with nullable = false`;
    run.diagnose("terraform-variable-value", "error", reason, span);
    return { reason, span };
}
function variables_missing(run, declaration, { caller }) {
    const span = (0,terraform_configuration/* headerSpan */.Mp)(declaration);
    if (caller === undefined)
        return { reason: `var.${declaration.name} has no value`, span };
    const reason = `${caller.address} gives no value for var.${declaration.name}, which has no default`;
    run.diagnose("terraform-missing-argument", "error", reason, caller.span);
    return { reason, span: caller.span };
}
function variables_converted(run, declaration, constraint, value, span) {
    try {
        return convertWithDefaults(value, constraint);
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        const message = `The value of var.${declaration.name} does not fit its type: ${error.message}`;
        const place = span ?? (0,terraform_configuration/* headerSpan */.Mp)(declaration);
        run.diagnose("terraform-variable-type", "error", message, place);
        return (0,terraform_values/* unknown */.L5)(valueType(constraint), [{ reason: message, span: place }]);
    }
}
/** The type of a variable; anything when none is declared, or when it is wrong. */
function constraintOf(run, declaration, scopes) {
    const attribute = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, "type");
    if (attribute === undefined)
        return ANY_TYPE;
    const { file, node } = attribute;
    try {
        return typeConstraint(unquoted(run, attribute), scopes(file));
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        const message = `The type of var.${declaration.name} is not valid: ${error.message}`;
        run.diagnose("terraform-variable-type", "error", message, (0,terraform_origin/* spanOf */.ee)(file, error.node ?? node));
        return ANY_TYPE;
    }
}
/** Types in quotes are of Terraform 0.11: `type = "list"` for a list of texts. Later versions refuse them, 0.12 warned. */
function unquoted(run, attribute) {
    const { expression } = attribute.node;
    const name = (0,load/* literalText */.b)(attribute);
    if (name === undefined)
        return expression;
    const message = "Types in quotes are refused by newer versions";
    // What is written so is written so throughout: once a file says it.
    const isTold = [...run.diagnostics.values()].some((told) => told.message === message && told.span.path === attribute.file.path);
    if (!isTold)
        run.diagnose("terraform-variable-type", "warning", message, (0,terraform_configuration/* locate */.x5)(attribute));
    const { start, end } = expression;
    const type = { kind: "variable", name, start, end };
    const texts = { kind: "variable", name: "string", start, end };
    return name === "string" ? type : { kind: "call", name, args: [texts], expandsLast: false, start, end };
}
/** A boolean argument that is written as a literal, also in quotes. */
function flag(declaration, name) {
    const attribute = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, name);
    const expression = attribute?.node.expression;
    if (expression?.kind === "bool")
        return expression.value;
    const written = (0,load/* literalText */.b)(attribute);
    return written === "true" || written === "false" ? written === "true" : undefined;
}

;// CONCATENATED MODULE: ./build/terraform/module-values.js







/** Makes the values of a module instance. */
function moduleValues(run, { configuration, address, inputs, scopes }) {
    const slots = new Map();
    const once = (name, make) => {
        let slot = slots.get(name);
        if (slot === undefined) {
            slot = make(within(address, name));
            if (slot === undefined)
                return undefined;
            slots.set(name, slot);
        }
        return run.demand.force(slot);
    };
    const output = (name) => once(`output.${name}`, (called) => {
        const declaration = configuration.outputs.get(name);
        if (declaration === undefined)
            return undefined;
        return valueSlot(run, called, declaration.layers[0], () => outputValue(declaration, scopes));
    });
    return {
        variable: (name) => once(`var.${name}`, (called) => {
            const declaration = configuration.variables.get(name);
            if (declaration === undefined)
                return undefined;
            return valueSlot(run, called, declaration.layers[0], () => variableValue(run, declaration, inputs, scopes));
        }),
        local: (name) => once(`local.${name}`, (called) => {
            const attribute = configuration.locals.get(name);
            if (attribute === undefined)
                return undefined;
            const { file, node } = attribute;
            return valueSlot(run, called, attribute, () => (0,terraform_values/* passedThrough */.gA)(evaluateExpression(node.expression, scopes(file), node), file, node));
        }),
        output,
        outputs() {
            const entries = new Map();
            for (const name of configuration.outputs.keys())
                entries.set(name, output(name) ?? (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, []));
            return (0,terraform_values/* object */.Ik)(entries);
        },
    };
}
function outputValue(declaration, scopes) {
    const attribute = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, "value");
    if (attribute === undefined) {
        const span = (0,terraform_configuration/* headerSpan */.Mp)(declaration);
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: `output "${declaration.name}" has no value argument`, span }]);
    }
    const { file, node } = attribute;
    const value = (0,terraform_values/* passedThrough */.gA)(evaluateExpression(node.expression, scopes(file), node), file, node);
    const sensitive = (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, "sensitive")?.node.expression;
    return sensitive?.kind === "bool" && sensitive.value ? (0,terraform_values/* withSensitivity */.IT)(value, true) : value;
}

;// CONCATENATED MODULE: ./build/terraform/argument-types.js


/**
 * The types of arguments in the schema of the AWS provider, to which Terraform converts what is configured: `"true"` is true
 * for `storage_encrypted`, and 14 is "14" for `engine_version`. A name has the same type in all resources of
 * {@link FAMILIES} (`terraform providers schema -json`, hashicorp/aws 5.100.0).
 */
const argument_types_NAMES = [
    [
        terraform_types/* BOOL */.HX,
        `allow_major_version_upgrade apply_immediately auto_minor_version_upgrade auto_pause
    bypass_policy_lockout_safety_check copy_tags copy_tags_to_snapshot customer_owned_ip_enabled debug_logging
    dedicated_log_volume delete_automated_backups deletion_protection enable_global_write_forwarding enable_http_endpoint
    enable_key_rotation enable_local_write_forwarding enabled force_destroy iam_database_authentication_enabled
    is_enabled manage_master_user_password map_public_ip_on_launch multi_az multi_region performance_insights_enabled
    publicly_accessible require_tls rotate_immediately self skip_destroy skip_final_snapshot storage_encrypted
    upgrade_storage_config use_latest_restorable_time`,
    ],
    [
        terraform_types/* NUMBER */.uk,
        `allocated_storage automatically_after_days backtrack_window backup_retention_period deletion_window_in_days from_port
    idle_client_timeout iops master_password_wo_version max_allocated_storage max_capacity min_capacity monitoring_interval
    password_wo_version performance_insights_retention_period port promotion_tier recovery_window_in_days
    rotation_period_in_days seconds_before_timeout seconds_until_auto_pause storage_throughput to_port`,
    ],
    [
        terraform_types/* STRING */.An,
        `apply_method auth_scheme ca_cert_identifier ca_certificate_identifier cluster_identifier db_name database_name description
    engine engine_family engine_mode engine_version family iam_auth identifier instance_class kms_key_id
    license_model major_engine_version master_password master_password_wo master_username name name_prefix option_name
    parameter_group_name password password_wo policy secret_string secret_string_wo snapshot_identifier source_engine_version
    storage_type username value`,
    ],
];
const TYPES = new Map(argument_types_NAMES.flatMap(([type, names]) => names.split(/\s+/).map((name) => [name, type])));
const TAGS = (0,terraform_types/* mapOf */.A7)(terraform_types/* STRING */.An);
const FAMILIES = /^aws_(?:db|rds|docdb|neptune|redshift|(?:default_)?security_group|vpc|(?:default_)?subnet|(?:default_)?route|network_acl|iam|kms|secretsmanager|ssm_parameter|instance|lambda)(?:_|$)/;
/**
 * The value of an argument of an AWS resource, converted to the type that the provider's schema has for it. What is not known,
 * and what is no primitive, stays as it is.
 *
 * @throws EvaluationError when it cannot be converted
 */
function typedArgument(resourceType, name, value) {
    if (value.kind !== "string" && value.kind !== "number" && value.kind !== "bool") {
        return name === "tags" && resourceType.startsWith("aws_") ? typedTags(value) : value;
    }
    const type = TYPES.get(name);
    return type === undefined || !FAMILIES.test(resourceType) ? value : convert(value, type);
}
/**
 * Tags are texts.
 *
 * @throws EvaluationError when they cannot be converted
 */
function typedTags(value) {
    return value.kind === "object" || value.kind === "map" ? convert(value, TAGS) : value;
}

;// CONCATENATED MODULE: ./build/terraform/data-functions.js


/**
 * Attributes of data sources that only compute what functions compute, too.
 *
 * https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file,
 * https://registry.terraform.io/providers/hashicorp/local/latest/docs/data-sources/file
 */
const COMPUTED = {
    "template_file.rendered": renderedTemplate,
    "local_file.content": (layers) => callOf("file", (0,terraform_configuration/* attributeOf */.w4)(layers, "filename")),
};
/** The value of such an attribute; `undefined` for all others. */
function dataFunction(layers, type, name, scopes) {
    const key = `${type}.${name}`;
    const call = Object.hasOwn(COMPUTED, key) ? COMPUTED[key]?.(layers) : undefined;
    return call && evaluateExpression(call.node, scopes(call.file));
}
function renderedTemplate(layers) {
    const template = (0,terraform_configuration/* attributeOf */.w4)(layers, "template");
    const vars = (0,terraform_configuration/* attributeOf */.w4)(layers, "vars")?.node.expression ?? variablesBlock(layers);
    if (template === undefined)
        return undefined;
    const { start, end } = template.node;
    const values = vars ?? { kind: "object", items: [], start, end };
    // A template in a file keeps its places.
    const file = onlyInterpolation(template.node.expression);
    const path = file.kind === "call" && file.name === "file" ? file.args[0] : undefined;
    if (path !== undefined)
        return callOf("templatefile", template, [path, values]);
    return callOf("templatestring", template, [
        { kind: "parentheses", inner: template.node.expression, start, end },
        values,
    ]);
}
/** What stands in a block and not in a map, as Terraform 0.11 took it. */
function variablesBlock(layers) {
    const block = (0,terraform_configuration/* blocksOf */.SH)(layers).find(({ node }) => node.type === "vars")?.node;
    if (block === undefined)
        return undefined;
    const { start, end } = block;
    const items = [...block.body.attributes.values()].map(({ name, expression, ...place }) => ({
        key: { kind: "variable", name, start: place.start, end: place.end },
        keyIsExpression: false,
        value: expression,
        start: place.start,
        end: place.end,
    }));
    return { kind: "object", items, start, end };
}
/** `"${x}"` is x. */
function onlyInterpolation(expression) {
    const [part] = expression.kind === "template" && expression.parts.length === 1 ? expression.parts : [];
    return part?.kind === "interpolation" ? part.expression : expression;
}
function callOf(name, argument, args = argument === undefined ? [] : [argument.node.expression]) {
    if (argument === undefined)
        return undefined;
    const { start, end } = argument.node;
    return { file: argument.file, node: { kind: "call", name, args, expandsLast: false, start, end } };
}

;// CONCATENATED MODULE: ./build/terraform/deployment.js



/** Arguments that make a data source speak of another region than the provider's. */
const CHOOSING_ARGUMENTS = ["region", "name", "endpoint"];
/** The data sources that tell where something is deployed, and their attributes. */
const TOLD = {
    // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
    aws_caller_identity: { account_id: ({ account }) => account, id: ({ account }) => account },
    // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
    aws_region: { id: ({ region }) => region, name: ({ region }) => region, region: ({ region }) => region },
    // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/partition
    aws_partition: {
        dns_suffix: ({ region }) => partitionOf(region)?.dnsSuffix,
        id: ({ region }) => partitionOf(region)?.name,
        partition: ({ region }) => partitionOf(region)?.name,
    },
};
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region) {
    if (region === undefined)
        return undefined;
    if (region.startsWith("cn-"))
        return { name: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
    return { name: region.startsWith("us-gov-") ? "aws-us-gov" : "aws", dnsSuffix: "amazonaws.com" };
}
/**
 * What a data source tells of the account or region that its module is deployed in: known when that is given, and the data
 * source uses the default provider configuration of the root module.
 */
function deployedData(module, declaration, attribute) {
    const told = Object.hasOwn(TOLD, declaration.type) ? TOLD[declaration.type] : undefined;
    const tell = told !== undefined && Object.hasOwn(told, attribute) ? told[attribute] : undefined;
    const value = tell?.(module.run.deployment);
    if (value === undefined || !module.providers().isRootDefault(providerOf(declaration)))
        return undefined;
    if (CHOOSING_ARGUMENTS.some((name) => (0,terraform_configuration/* attributeOf */.w4)(declaration.layers, name) !== undefined))
        return undefined;
    return (0,terraform_values/* text */.Qq)(value);
}

;// CONCATENATED MODULE: ./build/terraform/policy-json.js



/** The members of documents and statements in the order of the provider's Go structures; other objects are sorted by key. */
const ORDER = [
    "Version",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition",
];
const UNSAFE = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
};
/** Writes a known policy document as Go's json.MarshalIndent does; without line breaks when the indentation is 0. */
function prettyJson(value, indent, level = 0) {
    const entries = (0,terraform_values/* entriesOf */.Mc)(value);
    if (entries !== undefined) {
        const keys = [...entries.keys()].sort(policy_json_isStructure(entries) ? byOrder : compare_text/* compareText */.n);
        const members = keys.map((key) => {
            const member = entries.get(key);
            const written = member === undefined ? "null" : prettyJson(member, indent, level + 1);
            return `${quote(key)}:${indent === 0 ? "" : " "}${written}`;
        });
        return bracket("{", members, "}", indent, level);
    }
    const items = (0,terraform_values/* elementsOf */.ZE)(value);
    if (items !== undefined) {
        const written = items.map((item) => prettyJson(item, indent, level + 1));
        return bracket("[", written, "]", indent, level);
    }
    return leaf(value);
}
function leaf(value) {
    if (value.kind === "string")
        return quote(value.value);
    if (value.kind === "number")
        return (0,numbers/* numberText */.$4)(value.value);
    return value.kind === "bool" ? String(value.value) : "null";
}
function bracket(open, members, close, indent, level) {
    if (members.length === 0)
        return open + close;
    if (indent === 0)
        return open + members.join(",") + close;
    const inner = `\n${" ".repeat(indent * (level + 1))}`;
    return `${open}${inner}${members.join(`,${inner}`)}\n${" ".repeat(indent * level)}${close}`;
}
function policy_json_isStructure(entries) {
    for (const key of entries.keys())
        if (!ORDER.includes(key))
            return false;
    return true;
}
function byOrder(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b);
}
function quote(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => UNSAFE[character] ?? character);
}

;// CONCATENATED MODULE: ./build/terraform/policy-document.js








/**
 * `data.aws_iam_policy_document`: builds the JSON document exactly as the provider does
 * (https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go), keeping
 * the place of everything in it. What is not known stays a hole in an otherwise known document.
 */
function policyDocumentAttribute(instance, name) {
    const { type, mode } = instance.declaration;
    if (mode !== "data" || type !== "aws_iam_policy_document")
        return undefined;
    if (name !== "json" && name !== "minified_json")
        return undefined;
    return encoded(buildDocument(instance), name === "json" ? 2 : 0);
}
function buildDocument(instance) {
    const content = instance.content();
    const { report } = instance.module;
    const [at] = instance.declaration.layers;
    const draft = { id: undefined, version: undefined, statements: [], rest: [] };
    const sids = new Set();
    for (const source of [...policy_document_single(content, "source_json"), ...documents(content, "source_policy_documents", report)]) {
        for (const { sid } of source.statements) {
            if (sid === undefined)
                continue;
            if (sids.has(sid))
                report({
                    message: `The Sid "${sid}" is in several source policy documents`,
                    span: (0,terraform_configuration/* headerSpan */.Mp)(instance.declaration),
                });
            sids.add(sid);
        }
        policy_document_merge(draft, source);
    }
    policy_document_merge(draft, ownDocument(content, at, report));
    for (const override of [
        ...documents(content, "override_policy_documents", report),
        ...policy_document_single(content, "override_json"),
    ]) {
        // One that is not known may replace any statement that has a Sid.
        if (override.rest.length > 0) {
            draft.statements = draft.statements.map((statement) => doubted(statement, override.rest));
        }
        policy_document_merge(draft, override);
    }
    return documentValue(draft, (0,terraform_origin/* originAt */.iX)(at.file, at.node));
}
/** Statements without a Sid are added; one with a Sid takes the place of the first that has it. */
function policy_document_merge(draft, other) {
    draft.id = other.id ?? draft.id;
    draft.version = laterVersion(draft.version, other.version);
    (0,terraform_values/* addCauses */.ic)(draft.rest, other.rest);
    for (const statement of other.statements) {
        const index = statement.sid === undefined ? -1 : draft.statements.findIndex(({ sid }) => sid === statement.sid);
        if (index === -1)
            draft.statements.push(statement);
        else
            draft.statements[index] = statement;
    }
}
function laterVersion(a, b) {
    if (a === undefined || b === undefined)
        return b ?? a;
    const [first, second] = [(0,terraform_values/* asText */.e1)(a), (0,terraform_values/* asText */.e1)(b)];
    return first !== undefined && second !== undefined && first > second ? a : b;
}
/** The documents of a list argument, parsed; one that is not known may hold any statement. */
function documents(content, name, report) {
    const given = body_argument(content, name);
    if (given === undefined || given.kind === "null")
        return [];
    const list = (0,terraform_values/* settle */.G9)(given);
    const elements = (0,terraform_values/* elementsOf */.ZE)(list) ?? (list.kind === "unknown" ? partialElements(list.partial) : []);
    const read = elements.flatMap((element) => {
        if (element.kind === "null" || (0,terraform_values/* asText */.e1)(element) === "")
            return [];
        const document = documentIn(element);
        if (document !== undefined)
            return [draftOf(document)];
        if (element.kind === "unknown")
            return [openDraft(element.because)];
        const attribute = content.attributes.find(({ node }) => node.name === name);
        if (attribute !== undefined)
            report({ message: `A policy document in ${name} is not valid JSON`, span: (0,terraform_configuration/* locate */.x5)(attribute) });
        return [];
    });
    return list.kind === "unknown" ? [...read, openDraft(list.because)] : read;
}
/** The arguments for one document that provider versions before 5 had. */
function policy_document_single(content, name) {
    const given = body_argument(content, name);
    if (given === undefined || given.kind === "null" || (0,terraform_values/* asText */.e1)(given) === "")
        return [];
    const document = documentIn(given);
    return [document === undefined ? openDraft((0,terraform_values/* causesOf */.cZ)(given)) : draftOf(document)];
}
/** A document of which nothing is known. */
function openDraft(because) {
    return { id: undefined, version: undefined, statements: [], rest: [...because] };
}
function partialElements(partial) {
    return partial?.kind === "sequence" ? [...partial.leading, ...partial.some] : [];
}
function doubted(statement, because) {
    if (statement.sid === undefined)
        return statement;
    return { sid: statement.sid, value: (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { notNull: true, from: statement.value.from }) };
}
/** A document that was given as JSON. */
function draftOf(given) {
    const document = (0,terraform_values/* settle */.G9)(given);
    const draft = { id: undefined, version: undefined, statements: [], rest: [] };
    const entries = (0,terraform_values/* entriesOf */.Mc)(document) ?? (document.kind === "unknown" ? mappingOf(document.partial) : undefined);
    if (document.kind === "unknown")
        draft.rest.push(...document.because);
    draft.id = entries?.get("Id");
    draft.version = entries?.get("Version");
    const given_statements = entries?.get("Statement");
    if (given_statements === undefined)
        return draft;
    const statements = (0,terraform_values/* settle */.G9)(given_statements);
    const known = (0,terraform_values/* elementsOf */.ZE)(statements) ?? (statements.kind === "unknown" ? partialElements(statements.partial) : [statements]);
    if (statements.kind === "unknown")
        (0,terraform_values/* addCauses */.ic)(draft.rest, statements.because);
    draft.statements = known.map((value) => ({ sid: sidOf(value), value }));
    return draft;
}
function mappingOf(partial) {
    return partial?.kind === "mapping" ? partial.entries : undefined;
}
function sidOf(statement) {
    const sid = (0,terraform_values/* entriesOf */.Mc)(statement)?.get("Sid");
    const written = sid === undefined ? undefined : (0,terraform_values/* asText */.e1)(sid);
    return written === "" ? undefined : written;
}
function ownDocument(content, at, report) {
    const version = body_argument(content, "version");
    const id = body_argument(content, "policy_id");
    const list = blocksOfType(content, "statement");
    const origin = (0,terraform_origin/* originAt */.iX)(at.file, at.node);
    const known = version === undefined || version.kind === "null" ? (0,terraform_values/* text */.Qq)("2012-10-17", { origin }) : version;
    const draft = {
        id: policy_document_isSet(id) ? id : undefined,
        version: known,
        statements: list.items.map((item) => ownStatement(item, (0,terraform_values/* asText */.e1)(known) === "2008-10-17", report)),
        rest: [...(list.rest ?? [])],
    };
    const seen = new Set();
    for (const [index, { sid }] of draft.statements.entries()) {
        const block = list.items[index]?.at;
        if (sid !== undefined && seen.has(sid) && block !== undefined) {
            report({ message: `The Sid "${sid}" is used twice; remove it or make it unique`, span: (0,terraform_configuration/* locate */.x5)(block) });
        }
        if (sid !== undefined)
            seen.add(sid);
    }
    return draft;
}
function policy_document_isSet(value) {
    return value !== undefined && value.kind !== "null" && (0,terraform_values/* asText */.e1)(value) !== "";
}
function ownStatement({ at, content }, isOld, report) {
    const origin = (0,terraform_origin/* originAt */.iX)(at.file, at.node);
    const entries = new Map();
    const set = (key, value) => {
        if (value !== undefined)
            entries.set(key, value);
    };
    const variables = (value) => {
        const replaced = replaceVariables(value);
        if (isOld && replaced !== value) {
            report({ message: 'Policies of version "2008-10-17" have no variables (&{...})', span: (0,terraform_configuration/* locate */.x5)(at) });
        }
        return replaced;
    };
    const sid = body_argument(content, "sid");
    set("Sid", policy_document_isSet(sid) ? sid : undefined);
    const effect = body_argument(content, "effect");
    set("Effect", policy_document_isSet(effect) ? effect : (0,terraform_values/* text */.Qq)("Allow", { origin }));
    set("Action", textSet(body_argument(content, "actions")));
    set("NotAction", textSet(body_argument(content, "not_actions")));
    set("Resource", textSet(body_argument(content, "resources"), variables));
    set("NotResource", textSet(body_argument(content, "not_resources"), variables));
    set("Principal", principals(blocksOfType(content, "principals"), variables));
    set("NotPrincipal", principals(blocksOfType(content, "not_principals"), variables));
    set("Condition", conditions(blocksOfType(content, "condition"), variables));
    return { sid: sid === undefined || (0,terraform_values/* asText */.e1)(sid) === "" ? undefined : (0,terraform_values/* asText */.e1)(sid), value: (0,terraform_values/* object */.Ik)(entries, { origin }) };
}
/** A set of texts as the provider writes it: one alone as it is, several in descending order; nothing when it is empty. */
function textSet(given, each = (value) => value) {
    if (given === undefined || given.kind === "null")
        return undefined;
    const value = (0,terraform_values/* settle */.G9)(given);
    const items = (0,terraform_values/* elementsOf */.ZE)(value)?.map((item) => placedIn(value, each(item)));
    if (items === undefined) {
        if (value.kind !== "unknown")
            return value;
        const known = partialElements(value.partial).map((item) => placedIn(value, each(item)));
        if (known.length === 0)
            return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because, { from: value.from });
        const partial = { kind: "sequence", leading: [], some: known, other: undefined };
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, value.because, { notNull: true, partial, from: value.from });
    }
    return policy_document_written(policy_document_distinct(items), value.from?.origin);
}
/** An item of a list that is written elsewhere stands where the list is put in. */
function placedIn(list, item) {
    const origin = list.from?.origin;
    return origin === undefined ? item : (0,terraform_values/* passedThrough */.gA)(item, origin.file, origin);
}
/** Descending by text; items that are not known last. */
function policy_document_distinct(items) {
    const texts = new Map();
    const others = [];
    for (const item of items) {
        const value = (0,terraform_values/* asText */.e1)(item);
        if (value !== undefined)
            texts.set(value, item);
        else if (item.kind !== "null")
            others.push(item);
    }
    const sorted = [...texts].sort(([a], [b]) => (0,compare_text/* compareText */.n)(b, a)).map(([, item]) => item);
    return [...sorted, ...others];
}
function policy_document_written(items, origin) {
    const [first] = items;
    if (items.length > 1)
        return (0,terraform_values/* tuple */.PV)(items, { origin });
    return first;
}
function principals(list, each) {
    if (list.items.length === 0 && list.rest === undefined)
        return undefined;
    const groups = new Map();
    const because = [...(list.rest ?? [])];
    for (const { content } of list.items) {
        const type = body_argument(content, "type");
        const identifiers = textSet(body_argument(content, "identifiers"), each);
        const name = type === undefined ? undefined : (0,terraform_values/* asText */.e1)(type);
        if (name === undefined)
            (0,terraform_values/* addCauses */.ic)(because, type === undefined ? [] : (0,terraform_values/* causesOf */.cZ)(type));
        else if (identifiers !== undefined) {
            const group = groups.get(name) ?? [];
            groups.set(name, group);
            group.push(...((0,terraform_values/* elementsOf */.ZE)(identifiers) ?? [identifiers]));
        }
    }
    const [first] = list.items;
    const origin = first && (0,terraform_origin/* originAt */.iX)(first.at.file, first.at.node);
    const anyone = groups.get("*");
    if (because.length === 0 &&
        groups.size === 1 &&
        anyone?.length === 1 &&
        anyone[0] !== undefined &&
        (0,terraform_values/* asText */.e1)(anyone[0]) === "*") {
        return anyone[0];
    }
    const entries = new Map();
    for (const [type, identifiers] of groups)
        entries.set(type, policy_document_written(policy_document_distinct(identifiers), origin) ?? (0,terraform_values/* tuple */.PV)([]));
    return openMap(entries, because, origin);
}
function conditions(list, each) {
    if (list.items.length === 0 && list.rest === undefined)
        return undefined;
    const operators = new Map();
    const because = [...(list.rest ?? [])];
    const origins = new Map();
    for (const { at, content } of list.items) {
        const test = body_argument(content, "test");
        const variable = body_argument(content, "variable");
        const values = body_argument(content, "values");
        const operator = test === undefined ? undefined : (0,terraform_values/* asText */.e1)(test);
        const key = variable === undefined ? undefined : policy_document_keyText(variable);
        if (operator === undefined || key === undefined) {
            for (const part of [test, variable])
                if (part !== undefined)
                    (0,terraform_values/* addCauses */.ic)(because, (0,terraform_values/* causesOf */.cZ)(part));
            continue;
        }
        const keys = operators.get(operator) ?? new Map();
        operators.set(operator, keys);
        if (!origins.has(operator))
            origins.set(operator, (0,terraform_origin/* originAt */.iX)(at.file, at.node));
        const known = keys.get(key) ?? [];
        keys.set(key, known);
        const items = values === undefined ? [] : ((0,terraform_values/* elementsOf */.ZE)((0,terraform_values/* settle */.G9)(values)) ?? [values]);
        for (const item of items)
            known.push(each(item));
    }
    const entries = new Map();
    for (const [operator, keys] of operators) {
        const origin = origins.get(operator);
        const members = new Map();
        for (const [key, values] of keys)
            members.set(key, policy_document_written(values, origin) ?? (0,terraform_values/* tuple */.PV)([]));
        entries.set(operator, (0,terraform_values/* object */.Ik)(members, { origin }));
    }
    const [first] = list.items;
    return openMap(entries, because, first && (0,terraform_origin/* originAt */.iX)(first.at.file, first.at.node));
}
/** A condition key; what is not known of it is shown as a placeholder, since its ending tells what it is (`…:sub`). */
function policy_document_keyText(value) {
    if (value.kind !== "unknown" || value.text === undefined)
        return (0,terraform_values/* asText */.e1)(value);
    return value.text.map(placeholder).join("");
}
function placeholder(piece) {
    if (piece.kind === "literal")
        return piece.value;
    return piece.kind === "hole" ? "${…}" : `\${${piece.reference.address}.${piece.reference.attribute}}`;
}
function openMap(entries, because, origin) {
    if (because.length === 0)
        return (0,terraform_values/* object */.Ik)(entries, { origin });
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, {
        notNull: true,
        partial: { kind: "mapping", entries, other: undefined },
        from: { origin },
    });
}
/** `&{` stands for `${`, which Terraform would take for itself. */
function replaceVariables(value) {
    if (value.kind === "string") {
        return value.value.includes("&{") ? { ...(0,terraform_values/* text */.Qq)(value.value.replaceAll("&{", "${"), value.from) } : value;
    }
    if (value.kind !== "unknown" || value.text === undefined)
        return value;
    if (!value.text.some((piece) => piece.kind === "literal" && piece.value.includes("&{")))
        return value;
    const pieces = value.text.map((piece) => piece.kind === "literal" ? { ...piece, value: piece.value.replaceAll("&{", "${") } : piece);
    return { ...value, text: pieces };
}
function documentValue({ id, version, statements, rest }, origin) {
    const entries = new Map();
    if (version !== undefined)
        entries.set("Version", version);
    if (id !== undefined)
        entries.set("Id", id);
    const values = statements.map(({ value }) => value);
    if (rest.length > 0) {
        const partial = { kind: "sequence", leading: [], some: values, other: undefined };
        entries.set("Statement", (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, rest, { notNull: true, partial, from: { origin } }));
    }
    else if (values.length > 0)
        entries.set("Statement", (0,terraform_values/* tuple */.PV)(values, { origin }));
    return (0,terraform_values/* object */.Ik)(entries, { origin });
}
/** The document as the text that the attribute holds; a text with holes keeps the document beside it. */
function encoded(document, indent) {
    const from = { origin: document.from?.origin, references: (0,terraform_values/* referencesOf */.CL)(document) };
    if ((0,terraform_values/* isWhollyKnown */.nH)(document)) {
        return { ...(0,terraform_values/* withOrigin */.D_)((0,terraform_values/* text */.Qq)(prettyJson(document, indent)), from.origin), json: document, from };
    }
    return (0,terraform_values/* unknown */.L5)(terraform_types/* STRING */.An, (0,terraform_values/* causesOf */.cZ)(document), { notNull: true, json: document, from });
}

;// CONCATENATED MODULE: ./build/terraform/resource-instance.js

















/** Arguments and blocks of Terraform itself, which are no attributes of the resource. */
const RESOURCE_META = new Set([
    "count",
    "for_each",
    "provider",
    "depends_on",
    "lifecycle",
    "connection",
    "provisioner",
]);
/** When an attribute that the configuration does not decide is known. */
const DECIDED = {
    managed: "is known only after apply",
    data: "is read from outside of the configuration",
    ephemeral: "exists only while Terraform runs",
};
/** Makes one instance. Nothing of its block is evaluated before it is asked for. */
function resourceInstance(module, declaration, key, repeat) {
    const { run } = module;
    const { layers, mode } = declaration;
    const { binding } = repeat;
    const { standIn } = module.configuration;
    const header = (0,terraform_configuration/* headerSpan */.Mp)(standIn === undefined ? declaration : (module.calledBy ?? declaration));
    const inner = standIn?.within[key];
    const home = inner === undefined ? module.address : within(module.address, inner);
    const address = within(home, key + indexSuffix(repeat.key));
    const scopes = binding === undefined ? module.scopes : (file) => bind(module.scopes(file), binding.name, binding.value);
    const uncertain = [...(module.uncertain ?? []), ...(repeat.uncertain ?? [])];
    let attributes;
    let content;
    const contents = () => {
        content ??= slot(address, () => contentOf(layers, scopes, RESOURCE_META), (names) => {
            reportCycle(run, names, layers[0]);
            return { attributes: [], blocks: new Map(), scopes };
        });
        return run.demand.force(content);
    };
    const attribute = (name) => {
        attributes ??= new Map();
        let known = attributes.get(name);
        if (known === undefined) {
            known = valueSlot(run, `${address}.${name}`, layers[0], () => compute(name));
            attributes.set(name, known);
        }
        return run.demand.force(known);
    };
    const compute = (name) => {
        const reference = { address, attribute: name };
        const value = configured(name) ?? made(name) ?? read(name);
        if (value !== undefined)
            return (0,terraform_values/* withReferences */.nW)(value, [reference]);
        const because = [{ reason: `${address}.${name} ${DECIDED[mode]}`, span: header }];
        if (mode === "managed")
            return computedBlock(declaration.type, reference, because) ?? (0,terraform_values/* computed */.EW)(reference, because);
        if (mode === "data" && isComputedData(declaration.type, name))
            return (0,terraform_values/* computed */.EW)(reference, because);
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, because, { from: { references: [reference] } });
    };
    /** What the block says. */
    const configured = (name) => {
        if (RESOURCE_META.has(name))
            return undefined;
        const argument = (0,terraform_configuration/* attributeOf */.w4)(layers, name);
        if (argument !== undefined) {
            const value = argumentValue(instance, argument, scopes);
            return value.kind === "null" ? undefined : value;
        }
        const hasBlock = (0,terraform_configuration/* blocksOf */.SH)(layers).some(({ node }) => (0,terraform_configuration/* typeMade */.i0)(node) === name);
        return hasBlock ? blocksValue(blocksOfType(contents(), name)) : undefined;
    };
    /** What the provider is known to make of the block. */
    const made = (name) => {
        if (name === "tags_all")
            return allTags();
        if (mode === "managed")
            return unsetArgument(declaration.type, name);
        return (policyDocumentAttribute(instance, name) ??
            dataFunction(layers, declaration.type, name, scopes) ??
            (mode === "data" ? deployedData(module, declaration, name) : undefined));
    };
    /** What a data source gave when the plan was made. */
    const read = (name) => {
        const state = mode === "data" ? run.plan?.data(address) : undefined;
        return state && plannedData((0,plan_plan/* plannedAttribute */.TW)(state, name), `${address}.${name}`, header);
    };
    const allTags = () => {
        const defaults = module.providers().defaultTags(providerOf(declaration));
        if (defaults === undefined)
            return undefined;
        const own = (0,terraform_configuration/* attributeOf */.w4)(layers, "tags");
        return mergeTags(defaults, own && argumentValue(instance, own, scopes));
    };
    const instance = {
        key: repeat.key,
        open: repeat.uncertain,
        declaration,
        module,
        home,
        address,
        uncertain: uncertain.length === 0 ? undefined : uncertain,
        scopes,
        content: contents,
        attribute,
        allTags,
        value: (0,terraform_values/* withMembers */.gn)({ attribute }, [{ reason: `${address} ${DECIDED[mode]}`, span: header }], {
            references: [{ address, attribute: "" }],
        }),
    };
    return instance;
}
/** An attribute of a data source in a plan; `undefined` when the plan does not have it, or must not show it. */
function plannedData({ value, unknown: later, sensitive }, called, span) {
    if ((0,plan_plan/* hasMark */.mP)(sensitive))
        return undefined;
    if (later === true) {
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: `${called} is known only after apply, as the plan says`, span }]);
    }
    return value === undefined || value === null || (0,plan_plan/* hasMark */.mP)(later) ? undefined : languageValue(value);
}
/** An argument anywhere in the block of an instance, evaluated and converted to its type. */
function argumentValue({ declaration, module }, argument, scopes) {
    const value = overdueValue(module.run, argument) ?? evaluateAttribute(argument, scopes);
    try {
        return typedArgument(declaration.type, argument.node.name, value);
    }
    catch (error) {
        if (!(error instanceof errors/* EvaluationError */.ZN))
            throw error;
        const message = `Inappropriate value for "${argument.node.name}": ${error.message}`;
        const span = (0,terraform_configuration/* locate */.x5)(argument);
        module.report({ message, span });
        return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: message, span }]);
    }
}
function certainEntries(value) {
    const known = value.kind === "unknown" && value.partial?.kind === "mapping" ? value.partial.entries : undefined;
    return known ?? new Map();
}
function mergeTags(given, own) {
    const defaults = typedTags(given);
    if (own === undefined || own.kind === "null")
        return defaults;
    const base = (0,terraform_values/* entriesOf */.Mc)(defaults);
    const over = (0,terraform_values/* entriesOf */.Mc)(own);
    if (base !== undefined && over !== undefined)
        return (0,terraform_values/* object */.Ik)(new Map([...base, ...over]));
    // The resource's own tags win: they are certain whatever the defaults are, and the defaults where it has no such tag.
    const certain = over === undefined ? certainEntries(own) : new Map([...certainEntries(defaults), ...over]);
    const partial = { kind: "mapping", entries: certain, other: undefined };
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, (0,terraform_values/* causesOf */.cZ)(defaults, own), { notNull: true, partial });
}

;// CONCATENATED MODULE: ./build/terraform/module.js












/** Makes an instance of a module. Nothing is evaluated before it is asked for. */
function moduleInstance(run, options) {
    const { configuration, address } = options;
    const base = new Map();
    const resources = new Map();
    const calls = new Map();
    let providers;
    const report = reporter(run, options);
    const scopes = (file) => {
        let scope = base.get(file);
        if (scope === undefined) {
            const { functions, files } = run;
            scope = { file, bindings: undefined, functions, files, lookup, report };
            base.set(file, scope);
        }
        return scope;
    };
    const values = moduleValues(run, { configuration, address, inputs: options.inputs, scopes });
    const resource = (key) => {
        let known = resources.get(key);
        if (known === undefined) {
            const declaration = configuration.resources.get(key);
            if (declaration === undefined)
                return undefined;
            known = resourceSlot(module, declaration, key);
            resources.set(key, known);
        }
        return run.demand.force(known);
    };
    const call = (name) => {
        let known = calls.get(name);
        if (known === undefined) {
            const declaration = configuration.calls.get(name);
            if (declaration === undefined)
                return undefined;
            known = callSlot(module, declaration);
            calls.set(name, known);
        }
        return run.demand.force(known);
    };
    const called = (name) => {
        const declaration = configuration.calls.get(name);
        return declaration && (call(name)?.value ?? opaqueModule(declaration));
    };
    const lookups = {
        var: values.variable,
        local: values.local,
        module: called,
        data: (type, name) => resource(`data.${type}.${name}`)?.value,
        ephemeral: (type, name) => resource(`ephemeral.${type}.${name}`)?.value,
        path: (name) => pathValue(module, name),
        terraform: (name) => terraformValue(run, name),
        tofu: (name) => terraformValue(run, name),
        // These are bound where they mean something.
        each: () => undefined,
        count: () => undefined,
        self: () => undefined,
    };
    const lookup = (root, [first = "", second = ""]) => Object.hasOwn(lookups, root) ? lookups[root]?.(first, second) : resource(`${root}.${first}`)?.value;
    const outputOf = (name) => values.output(name) ?? unmappedOutput(options, name);
    const module = {
        ...options,
        run,
        report,
        value: (0,terraform_values/* withMembers */.gn)({ attribute: outputOf, whole: values.outputs }, [
            { reason: `${address} is not known as a whole` },
        ]),
        providers: () => (providers ??= options.providersOf(module)),
        scopes,
        resource,
        call,
    };
    return module;
}
function resourceSlot(module, declaration, key) {
    const expand = () => {
        const repetition = repetitionOf(declaration.layers, ({ file }) => module.scopes(file));
        const keys = module.run.plan?.keysOf(within(module.address, key));
        const { shape, repeats } = keys === undefined ? repetition : withKeys(repetition, keys);
        return instancesOf(shape, repeats.map((repeat) => resourceInstance(module, declaration, key, repeat)));
    };
    return slot(within(module.address, key), expand, (names) => {
        const uncertain = [reportCycle(module.run, names, declaration.layers[0])];
        return instancesOf("each", [
            resourceInstance(module, declaration, key, { key: undefined, binding: undefined, uncertain }),
        ]);
    });
}
function callSlot(module, call) {
    const { run } = module;
    const expand = () => expandCall(module, call, (options) => moduleInstance(run, options));
    return slot(within(module.address, `module.${call.name}`), expand, (names) => {
        reportCycle(run, names, call.layers[0]);
        return undefined;
    });
}
/** Nobody can open a stand-in: what goes wrong in it is the call's, which gives it something that its module does not take. */
function reporter(run, { configuration, address, calledBy }) {
    const { standIn } = configuration;
    if (standIn === undefined || calledBy === undefined)
        return run.report;
    return (problem) => {
        const message = `${address} gives ${standIn.name} an argument that it does not take: ${problem.message}`;
        run.report({ ...problem, message, span: (0,terraform_configuration/* headerSpan */.Mp)(calledBy) });
    };
}
/** A stand-in has the outputs that matter here; the module that it stands for has more. */
function unmappedOutput({ configuration, address }, name) {
    const { standIn } = configuration;
    if (standIn === undefined)
        return undefined;
    const reason = `${address}.${name} is an output of ${standIn.name}, which was not read`;
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason }]);
}
function pathValue({ run, configuration }, name) {
    if (name === "root" || name === "cwd")
        return (0,terraform_values/* text */.Qq)(".");
    return name === "module" ? (0,terraform_values/* text */.Qq)((0,files/* relativePath */.iZ)(run.root, configuration.folder)) : undefined;
}
function terraformValue(run, name) {
    if (name === "workspace")
        return (0,terraform_values/* text */.Qq)(run.workspace);
    if (name !== "applying")
        return undefined;
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: "terraform.applying is known only while it runs" }]);
}

// EXTERNAL MODULE: ./build/source/nearest.js
var source_nearest = __webpack_require__(3186);
;// CONCATENATED MODULE: ./build/terraform/root-inputs.js











/**
 * The values for a root module's variables, by Terraform's precedence: `terraform.tfvars`, `terraform.tfvars.json`, the
 * automatic files by name, `-var-file`s in order, `-var`s.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
function rootInputs(run, configuration, given) {
    const assigned = new Map();
    const assign = (file, undeclared) => {
        reportFile(run, file);
        for (const node of file.body.attributes.values()) {
            assigned.set(node.name, { file, node });
            if (configuration.variables.has(node.name))
                continue;
            const message = `The root module has no variable "${node.name}"`;
            run.diagnose("terraform-undeclared-variable", undeclared, message, (0,terraform_configuration/* locate */.x5)({ file, node }));
        }
    };
    for (const path of (0,files/* automaticVariableFiles */.LY)(run.list(run.root))) {
        const file = run.variablesFile(path);
        if (file !== undefined)
            assign(file, "warning");
    }
    for (const path of given.varFiles) {
        const file = givenFile(run, path);
        // The same files are given for every root, so that a name too many means little.
        if (file !== undefined)
            assign(file, "note");
    }
    return {
        caller: undefined,
        value(name, constraint) {
            const option = Object.hasOwn(given.variables, name) ? given.variables[name] : undefined;
            if (option !== undefined)
                return { value: optionValue(run, name, option, constraint), span: undefined };
            const attribute = assigned.get(name);
            if (attribute === undefined)
                return undefined;
            const { file, node } = attribute;
            const value = evaluateExpression(node.expression, literalScope(run, file), node);
            return { value: (0,terraform_values/* passedThrough */.gA)(value, file, node), span: (0,terraform_configuration/* locate */.x5)(attribute) };
        },
    };
}
function givenFile(run, path) {
    for (const folder of run.root === "." ? ["."] : [run.root, "."]) {
        const resolved = pathFrom(folder, path);
        const file = resolved === undefined ? undefined : run.variablesFile(resolved);
        if (file !== undefined)
            return file;
    }
    const start = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const beside = run.list(run.root).map((other) => (run.root === "." ? other : other.slice(run.root.length + 1)));
    const nearest = (0,source_nearest/* nearestOf */.q)(path, beside.filter(files/* isVariablesFile */.qk));
    const remedy = nearest === undefined ? "correct its name, or do not give it" : `did you mean "${nearest}"?`;
    const message = `The variables file "${path}" is neither in "${run.root}" nor in the judged folder; ${remedy}`;
    run.diagnose("terraform-var-file-missing", "error", message, start);
    return undefined;
}
function reportFile(run, file) {
    for (const { code, severity, message, span } of file.diagnostics)
        run.diagnose(code, severity, message, span);
    for (const block of file.body.blocks) {
        const message = `A variables file has no blocks: "${block.type}" is left out`;
        run.diagnose("terraform-unsupported", "error", message, (0,terraform_origin/* spanOf */.ee)(file, block));
    }
}
/** The types whose values are given as they are, and not as expressions: `"5"` in quotes is no number. */
const PLAIN_TYPES = new Set(["string", "number", "bool"]);
/**
 * The value of a `-var`: a text, which is converted, for a variable of a primitive type, else an expression.
 * https://github.com/hashicorp/terraform/blob/main/internal/configs/named_values.go (`decodeVariableType`)
 */
function optionValue(run, name, written, constraint) {
    if (!constraint.declared || PLAIN_TYPES.has(constraint.type.kind))
        return (0,terraform_values/* text */.Qq)(written);
    const at = { path: run.root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const { expression, problems } = (0,parser/* parseExpression */.YK)(written);
    const wrong = (message) => {
        const reason = `The value given for var.${name} is not valid: ${message}`;
        run.diagnose("terraform-variable-value", "error", reason, at);
        return (0,terraform_values/* unknown */.L5)(valueType(constraint), [{ reason }]);
    };
    const [problem] = problems;
    if (problem !== undefined)
        return wrong(problem.message);
    const file = (0,terraform_origin/* sourceFile */.sm)(run.root, { text: written, lines: (0,lines/* createLineIndex */.r)(written) });
    let failure;
    const scope = {
        ...literalScope(run, file),
        report: ({ message }) => {
            failure ??= message;
        },
    };
    const value = evaluateExpression(expression, scope);
    return failure === undefined ? withoutPlaces(value) : wrong(failure);
}
/** A value that is written in no file has no places. */
function withoutPlaces(value) {
    if (value.kind === "tuple")
        return (0,terraform_values/* tuple */.PV)(value.items.map(withoutPlaces));
    if (value.kind !== "object")
        return { ...value, from: undefined };
    return (0,terraform_values/* object */.Ik)(new Map([...value.entries].map(([key, member]) => [key, withoutPlaces(member)])));
}

;// CONCATENATED MODULE: ./build/terraform/root.js




/** The root module of a run with values for its variables; `undefined` when its folder has no configuration files. */
function rootModule(run, given) {
    const configuration = run.configuration(run.root);
    if (configuration === undefined)
        return undefined;
    reportConfiguration(run, configuration);
    return moduleInstance(run, {
        key: undefined,
        open: undefined,
        configuration,
        address: "",
        path: [],
        calls: [],
        uncertain: undefined,
        folders: [configuration.folder],
        calledBy: undefined,
        inputs: rootInputs(run, configuration, given),
        providersOf: rootProviders,
    });
}

;// CONCATENATED MODULE: ./build/terraform/accounts.js



const accounts_META = new Set(["alias", "version", "for_each"]);
const ROLE_ACCOUNT = /^arn:[^:]*:iam::(\d{12}):/;
/**
 * The accounts that a module's configurations of the AWS provider deploy to: those that they allow, and those of the roles
 * that they assume (https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids-1).
 */
function providerAccounts(module) {
    return [...module.configuration.providers.values()]
        .filter(({ name }) => name === "aws")
        .flatMap(({ layers }) => {
        const content = contentOf(layers, module.scopes, accounts_META);
        const allowed = textsOf(body_argument(content, "allowed_account_ids"));
        const roles = blocksOfType(content, "assume_role").items.flatMap(({ content: block }) => textsOf(body_argument(block, "role_arn")));
        return [
            ...allowed.filter((account) => /^\d{12}$/.test(account)),
            ...roles.flatMap((role) => ROLE_ACCOUNT.exec(role)?.[1] ?? []),
        ];
    });
}
/** The known texts of a value or of its items; an account may be written as a number. */
function textsOf(given) {
    const value = given && (0,terraform_values/* settle */.G9)(given);
    if (value?.kind === "string")
        return [value.value];
    if (value?.kind === "number")
        return [(0,numbers/* numberText */.$4)(value.value)];
    return value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple" ? value.items.flatMap(textsOf) : [];
}

;// CONCATENATED MODULE: ./build/terraform/decided.js





/**
 * The value of an argument that may be one of several, when all of them mean the same to the provider: null is its default, and
 * `"true"` is true. Other values as they are.
 *
 * @param given names of all arguments and blocks of the resource
 */
function decidedArgument(type, name, value, given) {
    if (value.kind !== "unknown" || value.choices === undefined)
        return value;
    const { choices } = value;
    const unset = defaultArgument(type, name, given);
    const meant = (0,errors/* attempt */.CD)(() => choices.map((choice) => (choice.kind === "null" && unset ? unset : typedArgument(type, name, choice))));
    const [first, ...others] = meant ?? [];
    if (first === undefined || !(0,terraform_values/* isWhollyKnown */.nH)(first))
        return value;
    return others.every((other) => equals(first, other) === true) ? (0,terraform_values/* withProvenance */.wI)(first, value.from) : value;
}

;// CONCATENATED MODULE: ./build/terraform/graph-value.js




function isBefore(lineA, columnA, lineB, columnB) {
    return lineA < lineB || (lineA === lineB && columnA <= columnB);
}
function graph_value_contains(outer, inner) {
    return (outer.path === inner.path &&
        isBefore(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) &&
        isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn));
}
function placesOf(origin) {
    const spans = [];
    for (let place = origin; place !== undefined; place = place.from)
        spans.push((0,terraform_origin/* spanOf */.ee)(place.file, place));
    return spans;
}
/**
 * The span, the places behind it and the references of a value. `outer` is the span of what it is a member of; for the value
 * of an attribute itself (`isMember` false) it is the span.
 */
function locate(value, outer, placing, isMember) {
    if (value.from === undefined)
        return { span: outer };
    const places = placesOf(value.from.origin);
    const [first] = places;
    const isHere = first !== undefined && (graph_value_contains(outer, first) || placing === "own");
    const span = isMember && isHere ? first : outer;
    // What lies within the span is no other place.
    const via = places.filter((place) => !graph_value_contains(span, place) && !graph_value_contains(outer, place));
    const { references } = value.from;
    return {
        span,
        ...(via.length === 0 ? {} : { via }),
        ...(references === undefined || references.length === 0 ? {} : { references }),
    };
}
/** Digits that a JavaScript number keeps are a number; others stay text. */
function numberScalar({ value }) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : (0,numbers/* numberText */.$4)(value);
    const written = (0,numbers/* numberText */.$4)(value);
    const double = Number(written);
    return Number.isInteger(double) && !Number.isSafeInteger(double) ? written : double;
}
function textParts(pieces) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts[parts.length - 1];
        if (piece.kind === "reference")
            parts.push({ reference: piece.reference });
        else if (piece.kind === "hole")
            parts.push({ unknown: piece.because });
        else if (typeof last === "string")
            parts[parts.length - 1] = last + piece.value;
        else
            parts.push(piece.value);
    }
    return parts;
}
/** The references of a text that its provenance does not tell of. */
function furtherReferences(value, known) {
    return (value.text ?? []).flatMap((piece) => {
        if (piece.kind !== "reference")
            return [];
        const { address, attribute } = piece.reference;
        return known.some((other) => other.address === address && other.attribute === attribute) ? [] : [piece.reference];
    });
}
function unknownValue(value, located, placing) {
    const { partial } = value;
    if (partial?.kind === "sequence" && (partial.leading.length > 0 || partial.some.length > 0 || value.notNull)) {
        const items = [...partial.leading, ...partial.some].map((item) => listItem(item, located.span, placing));
        return { kind: "list", items, ...(partial.isComplete === true ? {} : { rest: value.because }), ...located };
    }
    if (partial?.kind === "mapping") {
        const entries = new Map();
        for (const [key, entry] of partial.entries)
            entries.set(key, member(entry, located.span, placing));
        return { kind: "map", entries, rest: value.because, ...located };
    }
    const references = (0,terraform_values/* mergeReferences */.xK)(located.references, furtherReferences(value, located.references ?? []));
    const document = documentIn(value);
    // Only what is certainly there is said to be another resource's.
    const text = value.choices?.some(({ kind }) => kind === "null") === true ? undefined : value.text;
    const result = {
        kind: "unknown",
        because: value.because,
        ...located,
        ...(references === undefined ? {} : { references }),
        ...(text === undefined ? {} : { text: textParts(text) }),
        ...(value.choices === undefined
            ? {}
            : { oneOf: value.choices.map((choice) => member(choice, located.span, placing)) }),
        ...(document === undefined ? {} : { json: convertAt(document, located.span, "own", true) }),
    };
    return result;
}
function member(value, outer, placing) {
    return convertAt(value, outer, placing, true);
}
/** A scalar of a list that is written elsewhere stands where the list is put in; an object keeps its place. */
function listItem(value, outer, placing) {
    const isOpen = value.kind === "unknown" && (value.partial !== undefined || value.members !== undefined);
    const hasMembers = isOpen || value.kind === "object" || value.kind === "map";
    return convertAt(value, outer, hasMembers ? placing : "within", true);
}
function convertAt(given, outer, placing, isMember) {
    const value = (0,terraform_values/* settle */.G9)(given);
    const located = locate(value, outer, placing, isMember);
    switch (value.kind) {
        case "string": {
            const document = documentIn(value);
            const leaf = { kind: "known", value: value.value, ...located };
            return document === undefined ? leaf : { ...leaf, json: convertAt(document, located.span, "own", true) };
        }
        case "number":
            return { kind: "known", value: numberScalar(value), ...located };
        case "bool":
            return { kind: "known", value: value.value, ...located };
        case "null":
            return { kind: "known", value: null, ...located };
        case "unknown":
            return unknownValue(value, located, placing);
        case "list":
        case "set":
        case "tuple":
            return { kind: "list", items: value.items.map((item) => listItem(item, located.span, placing)), ...located };
        case "map":
        case "object": {
            const entries = new Map();
            for (const key of (0,terraform_values/* sortedKeys */.Mf)(value.entries)) {
                const entry = value.entries.get(key);
                if (entry !== undefined)
                    entries.set(key, member(entry, located.span, placing));
            }
            return { kind: "map", entries, ...located };
        }
    }
}
/**
 * The value of a resource's attribute as the graph has it.
 *
 * The value itself gets the given span; members that are written within it (items of an object or list constructor) get
 * their own, others that of what they are in, with the places they came through in `via`. What a text encodes as JSON
 * (`json`) has the spans of the places where it is written, wherever those are.
 *
 * @param span of the attribute in the resource, from its name to the end of its value
 */
function toGraphValue(value, span) {
    return convertAt(value, span, "within", false);
}

;// CONCATENATED MODULE: ./build/terraform/stand-ins/places.js

/**
 * A resource of a stand-in with the places of the call that makes it: an attribute is where the call gives the argument that
 * decides it, and what the module decides itself is at the call's header.
 */
function placedAtCall(resource, call) {
    const { uncertain } = resource;
    return {
        ...resource,
        span: call.span,
        header: call.header,
        attributes: { ...movedMap(resource.attributes, call.header), span: call.span },
        ...(uncertain === undefined ? {} : { uncertain: uncertain.map((cause) => movedCause(cause, call.header)) }),
    };
}
/** A resource whose values came through a stand-in, without the places in it. */
function withoutStandInPlaces(resource) {
    return { ...resource, attributes: movedMap(resource.attributes, resource.header) };
}
function moved(value, header) {
    switch (value.kind) {
        case "known":
            return { ...value, ...movedPlace(value, header), ...movedJson(value, header) };
        case "unknown": {
            const because = value.because.map((cause) => movedCause(cause, header));
            const text = value.text?.map((part) => movedPart(part, header));
            return {
                ...value,
                ...movedPlace(value, header),
                ...movedJson(value, header),
                because,
                ...(text === undefined ? {} : { text }),
            };
        }
        case "list":
            return {
                ...value,
                ...movedPlace(value, header),
                ...movedRest(value, header),
                items: value.items.map((item) => moved(item, header)),
            };
        case "map":
            return movedMap(value, header);
    }
}
function movedMap(value, header) {
    const entries = new Map();
    for (const [key, entry] of value.entries)
        entries.set(key, moved(entry, header));
    return { ...value, ...movedPlace(value, header), ...movedRest(value, header), entries };
}
/** The first place that is in the judged files; those before it are within the stand-in. */
function movedPlace({ span, via }, header) {
    const [first = header, ...further] = [span, ...(via ?? [])].filter(({ path }) => !isStandInPath(path));
    return { span: first, via: further };
}
function movedJson(value, header) {
    return value.json === undefined ? {} : { json: moved(value.json, header) };
}
function movedRest(value, header) {
    return value.rest === undefined ? {} : { rest: value.rest.map((cause) => movedCause(cause, header)) };
}
function movedPart(part, header) {
    if (typeof part === "string" || "reference" in part)
        return part;
    return { unknown: part.unknown.map((cause) => movedCause(cause, header)) };
}
function movedCause(cause, header) {
    return cause.span !== undefined && isStandInPath(cause.span.path) ? { ...cause, span: header } : cause;
}

;// CONCATENATED MODULE: ./build/terraform/emit.js












/** The graph's resource of an instance: everything in its block evaluated, and what the provider makes of it. */
function graphResource(instance, stack) {
    const { home, module } = instance;
    const resource = evaluatedResource(instance, stack);
    if (module.configuration.standIn === undefined || module.calledBy === undefined)
        return resource;
    const call = { span: (0,terraform_configuration/* locate */.x5)(module.calledBy.layers[0]), header: (0,terraform_configuration/* headerSpan */.Mp)(module.calledBy) };
    const calls = home === module.address ? module.calls : [...module.calls, { address: home, span: call.header }];
    return placedAtCall({ ...resource, calls }, call);
}
function evaluatedResource(instance, stack) {
    const { declaration, module, address, uncertain } = instance;
    const { type, name, mode, layers } = declaration;
    const [at] = layers;
    const span = (0,terraform_configuration/* locate */.x5)(at);
    const header = (0,terraform_configuration/* headerSpan */.Mp)(declaration);
    const content = instance.content();
    const given = new Set([...content.attributes.map((attribute) => attribute.node.name), ...content.blocks.keys()]);
    const entries = contentEntries(content, instance, (argument, value) => decidedArgument(type, argument, value, given));
    const tags = instance.allTags();
    if (tags !== undefined)
        entries.set("tags_all", toGraphValue(tags, attributeSpan(entries, "tags") ?? header));
    if (type === "aws_iam_policy_document" && mode === "data") {
        entries.set("json", toGraphValue(instance.attribute("json"), header));
    }
    const native = lifecycle(instance);
    return {
        address,
        type,
        nativeType: type,
        name,
        format: "terraform",
        mode: mode === "managed" ? "managed" : "data",
        stack,
        calls: module.calls,
        span,
        header,
        attributes: { kind: "map", entries, span },
        ...(uncertain === undefined ? {} : { uncertain }),
        ...(native === undefined ? {} : { native }),
    };
}
function attributeSpan(entries, name) {
    return entries.get(name)?.span;
}
/** @param decide what is made of the value of each argument */
function contentEntries(content, instance, decide = (_, value) => value) {
    const entries = new Map();
    for (const attribute of content.attributes) {
        const given = decide(attribute.node.name, argumentValue(instance, attribute, content.scopes));
        const value = withinBudget(given, attribute, instance);
        entries.set(attribute.node.name, toGraphValue(value, (0,terraform_configuration/* locate */.x5)(attribute)));
        checkPolicy(attribute, value, instance);
    }
    for (const [type, list] of content.blocks)
        entries.set(type, blockList(list, instance));
    return entries;
}
/** The value, if the attributes of the stack may be made of as much more. */
function withinBudget(value, attribute, { module: { run } }) {
    run.budget.values -= weightOf(value);
    if (run.budget.values >= 0)
        return value;
    const span = (0,terraform_configuration/* locate */.x5)(attribute);
    run.diagnose("terraform-limit", "error", TOO_MUCH, span);
    return (0,terraform_values/* unknown */.L5)(terraform_types/* DYNAMIC */.u5, [{ reason: TOO_MUCH, span }]);
}
function blockList({ items, rest }, instance) {
    const values = items.map(({ at, content }) => ({
        kind: "map",
        entries: contentEntries(content, instance),
        span: (0,terraform_configuration/* locate */.x5)(at),
    }));
    const span = values[0]?.span ?? (0,terraform_configuration/* headerSpan */.Mp)(instance.declaration);
    return { kind: "list", items: values, span, ...(rest === undefined ? {} : { rest }) };
}
/** Arguments that hold a policy document. */
const POLICY_ARGUMENT = /^(?:policy|(?:.+_)?policy(?:_document|_json|_text)?)$/;
/** A policy that is not JSON grants nothing, and nobody would see that it was not judged. */
function checkPolicy(attribute, value, { module }) {
    if (!POLICY_ARGUMENT.test(attribute.node.name) || (value.kind !== "string" && value.kind !== "unknown"))
        return;
    const pieces = (0,terraform_text/* piecesOf */.Xe)(value);
    const [first] = pieces ?? [];
    if (pieces === undefined || first?.kind !== "literal" || !/^\s*[[{]/.test(first.value))
        return;
    if (documentIn(value) !== undefined)
        return;
    const reading = readJsonText(pieces, undefined);
    if (reading.ok)
        return;
    const message = `"${attribute.node.name}" is not valid JSON, so that the policy is not judged: ${reading.message}`;
    module.run.diagnose("terraform-policy-json", "warning", message, (0,terraform_configuration/* locate */.x5)(attribute));
}
/** The literal arguments of the lifecycle block. */
function lifecycle({ declaration }) {
    const blocks = (0,terraform_configuration/* blocksOf */.SH)(declaration.layers).filter(({ node }) => node.type === "lifecycle");
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const entries = new Map();
    for (const { file, node } of blocks) {
        for (const attribute of node.body.attributes.values()) {
            const value = lifecycleValue(attribute, (0,terraform_configuration/* locate */.x5)({ file, node: attribute }));
            if (value !== undefined)
                entries.set(attribute.name, value);
        }
    }
    const span = (0,terraform_configuration/* locate */.x5)(first);
    return { kind: "map", entries: new Map([["lifecycle", { kind: "map", entries, span }]]), span };
}
function lifecycleValue({ expression }, span) {
    if (expression.kind === "bool")
        return { kind: "known", value: expression.value, span };
    if (expression.kind !== "tuple") {
        const name = referenceText(expression);
        return name === undefined ? undefined : { kind: "known", value: name, span };
    }
    const items = expression.items.map((item) => ({ kind: "known", value: referenceText(item) ?? null, span }));
    return { kind: "list", items, span };
}

;// CONCATENATED MODULE: ./build/terraform/stack.js







/** Evaluates everything in a root module and the modules that it calls. */
function evaluateModules(root) {
    const { run } = root;
    const resources = [];
    const moved = [];
    const pending = [root];
    let hasStandIns = false;
    for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
        if (!evaluateModule(module, resources))
            break;
        moved.push(...movedIn(module));
        hasStandIns ||= module.configuration.standIn !== undefined;
        const called = [];
        for (const name of module.configuration.calls.keys())
            called.push(...instancesOfCall(module, name));
        pending.push(...called.reverse());
    }
    // Values that went through a stand-in carry places in it, which nobody can open.
    const named = run.demand.run(() => providerAccounts(root));
    const { account } = run.deployment;
    const accounts = account === undefined || named.includes(account) ? named : [...named, account];
    return {
        ...emptyStack(run),
        resources: hasStandIns ? resources.map(withoutStandInPlaces) : resources,
        ...(accounts.length === 0 ? {} : { accounts }),
        moved,
    };
}
/** A stack without resources: what was read, and what was found wrong. */
function emptyStack(run) {
    return {
        id: run.stack,
        format: "terraform",
        ...(run.environment !== undefined && { root: run.root, environment: run.environment }),
        files: [...run.touched].sort(),
        resources: [],
        diagnostics: [...run.diagnostics.values()],
        moved: [],
    };
}
function instancesOfCall(module, name) {
    return module.run.demand.run(() => module.call(name)?.instances ?? []);
}
/** Adds the resources of one module. Gives false when the stack may cost no more. */
function evaluateModule(module, into) {
    const { run } = module;
    for (const [key, declaration] of module.configuration.resources) {
        const instances = run.demand.run(() => module.resource(key)?.instances ?? []);
        for (const instance of instances) {
            const stop = mustStop(run);
            if (stop !== undefined) {
                run.diagnose("terraform-limit", "error", stop, (0,terraform_configuration/* headerSpan */.Mp)(declaration));
                return false;
            }
            into.push(run.demand.run(() => graphResource(instance, run.stack)));
        }
    }
    return true;
}
function mustStop(run) {
    run.budget.resources -= 1;
    if (run.budget.resources < 0)
        return `More than ${MOST_RESOURCES} resource instances; from here on nothing is judged`;
    if (run.budget.values < 0)
        return TOO_MUCH;
    return isOverdue(run) ? OVERDUE : undefined;
}
/** https://developer.hashicorp.com/terraform/language/moved */
function movedIn(module) {
    return module.configuration.moved.flatMap(({ file, node }) => {
        const [from, to] = ["from", "to"].map((name) => {
            const expression = node.body.attributes.get(name)?.expression;
            return expression && referenceText(expression);
        });
        if (from !== undefined && to !== undefined) {
            return [{ from: within(module.address, from), to: within(module.address, to) }];
        }
        const message = 'A moved block needs the addresses "from" and "to"';
        module.run.diagnose("terraform-moved", "error", message, (0,terraform_configuration/* locate */.x5)({ file, node }));
        return [];
    });
}

;// CONCATENATED MODULE: ./build/terraform/roots.js








/**
 * The root modules of a tree: every folder with configuration files that no other folder calls, sorted; `.` for the judged
 * root. A module that nobody calls is a root, and of modules that only call each other the first is. Downloaded and vendored
 * modules never are.
 */
function findRoots(tree, parsed) {
    const cache = (0,terraform_cache.treeCache)(tree, parsed);
    const called = new Map();
    for (const folder of (0,files/* configurationFolders */.Im)(tree)) {
        const configuration = (0,files/* isForeignFolder */.Jl)(folder) ? undefined : (0,terraform_cache.moduleIn)(cache, folder);
        if (configuration !== undefined)
            called.set(folder, localModules(cache, configuration));
    }
    const callees = new Set();
    for (const [folder, modules] of called)
        for (const module of modules)
            if (module !== folder)
                callees.add(module);
    const roots = [...called.keys()].filter((folder) => !callees.has(folder));
    const reached = new Set();
    for (const root of roots)
        reach(root, called, reached);
    for (const folder of called.keys()) {
        if (reached.has(folder))
            continue;
        roots.push(folder);
        reach(folder, called, reached);
    }
    return roots.sort();
}
function reach(start, called, reached) {
    const pending = [start];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (reached.has(folder))
            continue;
        reached.add(folder);
        pending.push(...(called.get(folder) ?? []));
    }
}
/** The folders that a module's calls name. */
function localModules(cache, configuration) {
    const { folder, calls } = configuration;
    const sources = [...calls.values()].map((call) => (0,load/* literalText */.b)((0,terraform_configuration/* attributeOf */.w4)(call.layers, "source")) ?? evaluatedSource(cache, folder, call.name));
    return sources.flatMap((source) => {
        const target = source !== undefined && isLocalSource(source) ? (0,files/* resolvePath */.o1)(folder, source) : undefined;
        return target === undefined ? [] : [target];
    });
}
/** A source that depends on variables and locals, as OpenTofu allows: with the values that the folder gives them itself. */
function evaluatedSource({ tree, parsed }, folder, name) {
    const run = startRun(tree, folder, { workspace: "default", functions: FUNCTIONS_WITHOUT_YAML, cache: parsed });
    const module = rootModule(run, { varFiles: [], variables: {} });
    const call = module?.configuration.calls.get(name);
    const source = module && call && run.demand.run(() => sourceOf(module, call));
    return typeof source === "string" ? source : undefined;
}

;// CONCATENATED MODULE: ./build/terraform/index.js








/** The functions that a tree's configurations need; what is costly to load is loaded only when one of them calls it. */
function terraform_functionsFor(tree) {
    return loadFunctions(texts(tree));
}
/** Configurations, and what may be their templates. */
function* texts(tree) {
    for (const { path } of tree.entries) {
        if (/\.(?:tf|tofu|tftpl|tpl|tmpl|tf\.json|tofu\.json)$/.test(path))
            yield tree.read(path) ?? "";
    }
}
/**
 * Evaluates a root module with all modules that it calls. Never throws for what is in the files: what is wrong with them is
 * in the stack's diagnostics, and what is not known is unknown with its reason.
 *
 * @param root folder, relative to the judged root; `.` for the judged root itself
 */
function evaluateTerraform(tree, root, options) {
    const { stack: own } = evaluateRoot(tree, root, options, undefined);
    const { plan } = options;
    if (plan === undefined)
        return own;
    if (!plan.reading.ok)
        return withUnreadablePlan(own, plan.reading);
    const joined = (view) => {
        const { module, stack } = evaluateRoot(tree, root, options, view);
        return module === undefined ? own : joinPlan({ root: module, stack, own, view });
    };
    if (plan.side !== "base")
        return joined(planView(plan.reading.plan, plan.side));
    const given = plan.variables ?? new Set();
    const existing = planView(plan.reading.plan, "base", { decided: new Set(), open: given });
    // What exists tells what variables from elsewhere were; what does not exist would have been made with those of the plan.
    const wanted = planView(plan.reading.plan, "base", { decided: given });
    return given.size === 0 ? joined(existing) : withExisting(joined(existing), joined(wanted), existing);
}
function evaluateRoot(tree, root, options, plan) {
    const run = startRun(tree, root, {
        workspace: options.workspace ?? "default",
        environment: options.environment,
        deployment: { account: options.account, region: options.region },
        functions: options.functions ?? FUNCTIONS_WITHOUT_YAML,
        cache: options.cache,
        timeLimit: options.timeLimit,
        plan,
    });
    const module = rootModule(run, options);
    return { module, stack: module === undefined ? emptyStack(run) : evaluateModules(module) };
}
function withUnreadablePlan(stack, { name, message }) {
    const span = { path: name, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return {
        ...stack,
        diagnostics: [...stack.diagnostics, { code: "terraform-plan", severity: "error", message, span }],
    };
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   Dg: () => (/* binding */ toBigInt),
/* harmony export */   E: () => (/* binding */ fromBigInt),
/* harmony export */   Iv: () => (/* binding */ ceiling),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   QQ: () => (/* binding */ roundDecimal),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   RG: () => (/* binding */ toDouble),
/* harmony export */   RI: () => (/* binding */ floor),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   Z5: () => (/* binding */ exactDecimal),
/* harmony export */   _2: () => (/* binding */ fromDouble),
/* harmony export */   gI: () => (/* binding */ shortestDecimal),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xP: () => (/* binding */ modulo),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);
/**
 * Terraform's numbers: binary floating point with a mantissa of 512 bits, rounded half to even, as Go's `big.Float` that cty
 * is built on (https://pkg.go.dev/math/big#Float). So 0.1 + 0.2 prints as 0.3, and 1e21 prints in full.
 *
 * Whole numbers that a JavaScript number holds exactly, and the infinities, are JavaScript numbers; only others pay for
 * the wide form. Every number has one form only, so that `===` on two JavaScript numbers is equality.
 */

const PRECISION = 512;
/** Beyond this power of ten a literal is refused, so that a short text cannot make a number of a million digits. */
const LARGEST_DECIMAL_EXPONENT = 10_000;
/** Beyond this power of two a result counts as infinite, or as zero. */
const LARGEST_EXPONENT = 150_000;
function bitLength(value) {
    const hex = value.toString(16);
    return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}
function trailingZeros(value) {
    return bitLength(value & -value) - 1;
}
function absolute(value) {
    return value < 0n ? -value : value;
}
/** Shifts right by `bits`, rounding half to even; `sticky` tells that the value was cut off before and is a bit larger. */
function roundShift(magnitude, bits, sticky) {
    const shift = BigInt(bits);
    const kept = magnitude >> shift;
    const rest = magnitude - (kept << shift);
    const half = 1n << (shift - 1n);
    if (rest > half || (rest === half && (sticky || (kept & 1n) === 1n)))
        return kept + 1n;
    return kept;
}
function build(mantissa, exponent, sticky = false) {
    if (mantissa === 0n)
        return 0;
    const negative = mantissa < 0n;
    let magnitude = absolute(mantissa);
    const excess = bitLength(magnitude) - PRECISION;
    if (excess > 0) {
        magnitude = roundShift(magnitude, excess, sticky);
        exponent += excess;
    }
    const zeros = trailingZeros(magnitude);
    if (zeros > 0) {
        magnitude >>= BigInt(zeros);
        exponent += zeros;
    }
    if (exponent >= 0 && exponent <= 53) {
        const whole = magnitude << BigInt(exponent);
        if (whole <= BigInt(Number.MAX_SAFE_INTEGER))
            return negative ? -Number(whole) : Number(whole);
    }
    if (exponent > LARGEST_EXPONENT)
        return negative ? -Infinity : Infinity;
    if (exponent < -LARGEST_EXPONENT)
        return 0;
    return { mantissa: negative ? -magnitude : magnitude, exponent };
}
function wide(value) {
    return typeof value === "number" ? { mantissa: BigInt(value), exponent: 0 } : value;
}
function isInfinite(value) {
    return value === Infinity || value === -Infinity;
}
function signOf(value) {
    return typeof value === "number" ? Math.sign(value) : value.mantissa < 0n ? -1 : 1;
}
/** A whole number. */
function fromBigInt(value) {
    return build(value, 0);
}
/** The number of a JavaScript number, taken exactly; NaN is refused. */
function fromDouble(value) {
    if (Number.isSafeInteger(value))
        return value === 0 ? 0 : value;
    if (Number.isNaN(value))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("the result is not a number");
    if (!Number.isFinite(value))
        return value;
    // 1074 bits behind the point hold any double; the scaling by powers of two is exact.
    let exponent = 0;
    let scaled = value;
    while (!Number.isInteger(scaled)) {
        scaled *= 2;
        exponent -= 1;
    }
    return build(BigInt(scaled), exponent);
}
/** The number as a JavaScript number, rounded where it has more digits. */
function toDouble(value) {
    return typeof value === "number" ? value : Number(numberText(value));
}
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The number that a text writes in decimal, with or without point and exponent; `undefined` when it is none. */
function parseNumber(text) {
    if (text.length <= 15 && /^(?:0|[1-9]\d*)$/.test(text))
        return Number(text);
    const match = DECIMAL.exec(text);
    if (match === null)
        return undefined;
    const [, sign = "", whole = "", fraction = "", power = "0"] = match;
    if (whole === "" && fraction === "")
        return undefined;
    const digits = BigInt(`${whole}${fraction}`);
    if (digits === 0n)
        return 0;
    const mantissa = sign === "-" ? -digits : digits;
    const scale = Number(power) - fraction.length;
    if (Math.abs(scale) > LARGEST_DECIMAL_EXPONENT)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`the number ${text.slice(0, 40)} is out of range`);
    if (scale >= 0)
        return build(mantissa * 5n ** BigInt(scale), scale);
    return quotient({ mantissa, exponent: scale }, { mantissa: 5n ** BigInt(-scale), exponent: 0 });
}
function align(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}
function add(a, b) {
    if (typeof a === "number" && typeof b === "number") {
        const sum = a + b;
        if (Number.isSafeInteger(sum))
            return sum;
    }
    if (isInfinite(a) || isInfinite(b)) {
        if (isInfinite(a) && isInfinite(b) && a !== b)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("can't add infinities with opposing signs");
        return isInfinite(a) ? a : b;
    }
    const [left, right, exponent] = align(wide(a), wide(b));
    return build(left + right, exponent);
}
function negate(a) {
    if (typeof a === "number")
        return a === 0 ? 0 : -a;
    return { mantissa: -a.mantissa, exponent: a.exponent };
}
function subtract(a, b) {
    return add(a, negate(b));
}
function multiply(a, b) {
    if (typeof a === "number" && typeof b === "number") {
        const product = a * b;
        if (Number.isSafeInteger(product))
            return product === 0 ? 0 : product;
    }
    if (isInfinite(a) || isInfinite(b)) {
        if (a === 0 || b === 0)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("can't multiply zero by infinity");
        return signOf(a) * signOf(b) * Infinity;
    }
    const left = wide(a);
    const right = wide(b);
    return build(left.mantissa * right.mantissa, left.exponent + right.exponent);
}
function quotient(a, b) {
    const left = absolute(a.mantissa);
    const right = absolute(b.mantissa);
    const shift = Math.max(0, PRECISION + 2 - (bitLength(left) - bitLength(right)));
    const numerator = left << BigInt(shift);
    const whole = numerator / right;
    const sticky = whole * right !== numerator;
    const magnitude = build(whole, a.exponent - b.exponent - shift, sticky);
    return a.mantissa < 0n === b.mantissa < 0n ? magnitude : negate(magnitude);
}
/** The quotient: infinite for a division by zero, as in Terraform. */
function divide(a, b) {
    if (typeof a === "number" && typeof b === "number" && b !== 0) {
        const result = a / b;
        if (Number.isSafeInteger(result) && result * b === a)
            return result === 0 ? 0 : result;
    }
    if ((a === 0 && b === 0) || (isInfinite(a) && isInfinite(b))) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("can't divide zero by zero or infinity by infinity");
    }
    if (b === 0)
        return signOf(a) * Infinity;
    if (isInfinite(a))
        return signOf(a) * signOf(b) * Infinity;
    if (isInfinite(b) || a === 0)
        return 0;
    return quotient(wide(a), wide(b));
}
/** The part before the point, towards zero. */
function truncate(a) {
    if (typeof a === "number" || a.exponent >= 0)
        return a;
    const shift = BigInt(-a.exponent);
    const magnitude = absolute(a.mantissa) >> shift;
    return fromBigInt(a.mantissa < 0n ? -magnitude : magnitude);
}
/** The rest of the division, with the sign of the dividend. */
function modulo(a, b) {
    if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isFinite(a) && Number.isFinite(b)) {
        const rest = a % b;
        return rest === 0 ? 0 : rest;
    }
    if (isInfinite(a) || b === 0)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("can't divide zero by zero or infinity by infinity");
    if (isInfinite(b))
        return a;
    return subtract(a, multiply(b, truncate(divide(a, b))));
}
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compareNumbers(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return a < b ? -1 : a > b ? 1 : 0;
    if (isInfinite(a))
        return signOf(a);
    if (isInfinite(b))
        return -signOf(b);
    const [left, right] = align(wide(a), wide(b));
    return left < right ? -1 : left > right ? 1 : 0;
}
function isWhole(a) {
    return typeof a === "number" ? Number.isFinite(a) : a.exponent >= 0;
}
function floor(a) {
    if (typeof a === "number" || a.exponent >= 0)
        return a;
    // A shift of a negative BigInt rounds towards minus infinity.
    return fromBigInt(a.mantissa >> BigInt(-a.exponent));
}
function ceiling(a) {
    return negate(floor(negate(a)));
}
/** The whole number as a BigInt, or `undefined` when it has a fraction or is infinite. */
function toBigInt(a) {
    if (typeof a === "number")
        return Number.isFinite(a) ? BigInt(a) : undefined;
    return a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : undefined;
}
function decimalOf(magnitude, scale, negative) {
    const all = magnitude.toString();
    const digits = all.replace(/0+$/, "");
    return { negative, digits, point: digits === "" ? 0 : all.length + scale };
}
/** All decimal digits of a finite number. */
function exactDecimal(value) {
    const { mantissa, exponent } = wide(value);
    const negative = mantissa < 0n;
    const magnitude = absolute(mantissa);
    if (exponent >= 0)
        return decimalOf(magnitude << BigInt(exponent), 0, negative);
    return decimalOf(magnitude * 5n ** BigInt(-exponent), exponent, negative);
}
/** Rounds to the given number of digits, half to even. */
function roundDecimal(decimal, digits) {
    if (digits >= decimal.digits.length)
        return decimal;
    if (digits < 0)
        return { negative: decimal.negative, digits: "", point: 0 };
    const kept = decimal.digits.slice(0, digits);
    const rest = decimal.digits.slice(digits);
    const isHalf = rest === "5";
    const roundsUp = isHalf ? digits > 0 && Number(kept.charAt(digits - 1)) % 2 === 1 : rest.charAt(0) >= "5";
    const whole = BigInt(kept === "" ? "0" : kept) + (roundsUp ? 1n : 0n);
    return decimalOf(whole, decimal.point - digits, decimal.negative);
}
/**
 * The fewest digits that still tell the number from its neighbours in 512 bits, after `roundShortest` in Go's
 * `math/big/ftoa.go`.
 */
function shortestDecimal(value) {
    if (typeof value === "number")
        return exactDecimal(value);
    const magnitude = absolute(value.mantissa);
    const shift = PRECISION - bitLength(magnitude);
    const mantissa = magnitude << BigInt(shift + 1);
    const exponent = value.exponent - shift - 1;
    const scaled = (bits) => (exponent >= 0 ? bits << BigInt(exponent) : bits * 5n ** BigInt(-exponent)).toString();
    const upper = scaled(mantissa + 1n);
    const digits = scaled(mantissa).padStart(upper.length, "0");
    const lower = scaled(mantissa - 1n).padStart(upper.length, "0");
    const inclusive = (mantissa & 2n) === 0n;
    const lowerEnd = lower.replace(/0+$/, "").length;
    const upperEnd = upper.replace(/0+$/, "").length;
    const scale = exponent >= 0 ? 0 : exponent;
    const all = decimalOf(BigInt(digits), scale, value.mantissa < 0n);
    const lead = upper.length - BigInt(digits).toString().length;
    for (let index = 0; index < digits.length; index += 1) {
        const middle = Number(digits.charAt(index));
        const up = Number(upper.charAt(index));
        const down = Number(lower.charAt(index));
        const canDrop = down !== middle || (inclusive && index + 1 === lowerEnd);
        const canRaise = middle !== up && (inclusive || middle + 1 < up || index + 1 < upperEnd);
        if (!canDrop && !canRaise)
            continue;
        const kept = index + 1 - lead;
        if (canDrop && canRaise)
            return roundDecimal(all, kept);
        const head = BigInt(all.digits.slice(0, kept).padEnd(kept, "0")) + (canRaise ? 1n : 0n);
        return decimalOf(head, all.point - kept, all.negative);
    }
    return all;
}
/** Writes a decimal without exponent, with `places` digits behind the point, or as many as it has. */
function decimalText(decimal, places) {
    const { digits, point, negative } = decimal;
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
    const own = point > 0 ? digits.slice(point) : digits === "" ? "" : "0".repeat(-point) + digits;
    const fraction = places === undefined ? own : own.padEnd(places, "0").slice(0, places);
    return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
/** The number as Terraform prints it: the shortest decimal, without exponent. */
function numberText(value) {
    if (typeof value === "number") {
        if (Number.isFinite(value))
            return String(value);
        return value > 0 ? "Inf" : "-Inf";
    }
    return decimalText(shortestDecimal(value));
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


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ knownPrefix),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   T$: () => (/* binding */ dropSuffix),
/* harmony export */   WJ: () => (/* binding */ loneReference),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   a8: () => (/* binding */ dropPrefix),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d4: () => (/* binding */ mapLiterals),
/* harmony export */   d5: () => (/* binding */ endsWith),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   nZ: () => (/* binding */ derivedText),
/* harmony export */   qL: () => (/* binding */ unknownText),
/* harmony export */   rj: () => (/* binding */ knownSuffix),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* unused harmony export LONGEST_TEXT */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1769);



/** Longest text that is made, in UTF-16 code units. */
const LONGEST_TEXT = 8_000_000;
/** Fails for a text that no configuration needs and that would use up the memory. */
function checkLength(length) {
    if (length > LONGEST_TEXT)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`the text would be longer than ${LONGEST_TEXT} characters`);
}
/** The pieces of a text, known or not; `undefined` for a value that is no text. */
function piecesOf(value) {
    if (value.kind === "string") {
        return value.pieces ?? [{ kind: "literal", value: value.value, source: undefined, json: value.json }];
    }
    if (value.kind !== "unknown")
        return undefined;
    return value.text ?? [{ kind: "hole", because: value.because }];
}
/** Whether all characters are known. */
function isLiteral(pieces) {
    return pieces.every((piece) => piece.kind === "literal");
}
/** Whether a text looks as if it encoded a JSON object or array. */
function mayBeDocument(pieces) {
    for (const piece of pieces) {
        if (piece.kind !== "literal")
            return false;
        const match = /\S/.exec(piece.value);
        if (match !== null)
            return match[0] === "{" || match[0] === "[";
    }
    return false;
}
/** Puts literal pieces that have no places of their own together. */
function compact(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result[result.length - 1];
        if (piece.kind === "literal" && piece.value === "")
            continue;
        if (piece.kind === "literal" && last?.kind === "literal") {
            result[result.length - 1] = { kind: "literal", value: last.value + piece.value };
        }
        else
            result.push(piece);
    }
    return result;
}
/**
 * The text that pieces make up: known when all are literal.
 *
 * @param because why it is not known, when it is not
 */
function textOf(pieces, because, from) {
    const isDocument = mayBeDocument(pieces);
    if (pieces.every((piece) => piece.kind === "literal")) {
        const value = pieces.map((piece) => piece.value).join("");
        checkLength(value.length);
        return isDocument ? { kind: "string", value, pieces, from } : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, from);
    }
    const kept = isDocument ? pieces : compact(pieces);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, because, { notNull: true, text: kept, from });
}
/** A text of which only the causes are known. */
function unknownText(because, from) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, because, { notNull: true, from });
}
/** The reference that a text is or is a piece of, when it consists of nothing else. */
function loneReference(pieces) {
    const [piece] = pieces;
    return pieces.length === 1 && piece?.kind === "reference" ? piece.reference : undefined;
}
/** A text made from the characters of one attribute alone: fixed at apply as the attribute is. */
function derivedText(reference, because, from) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, because, {
        notNull: true,
        text: [{ kind: "reference", reference: { ...reference, derived: true }, because }],
        from,
    });
}
function deriveReference(piece) {
    return { ...piece, reference: { ...piece.reference, derived: true } };
}
/**
 * Applies a function of single characters (a change of case, a replacement of one character) to the literal pieces.
 */
function mapLiterals(pieces, map) {
    return pieces.map((piece) => {
        if (piece.kind === "literal")
            return { kind: "literal", value: map(piece.value) };
        return piece.kind === "reference" ? deriveReference(piece) : piece;
    });
}
/** The literal characters that the text certainly begins with. */
function knownPrefix(pieces) {
    let prefix = "";
    for (const piece of pieces) {
        if (piece.kind !== "literal")
            break;
        prefix += piece.value;
    }
    return prefix;
}
/** The literal characters that the text certainly ends with. */
function knownSuffix(pieces) {
    let suffix = "";
    for (let index = pieces.length - 1; index >= 0; index -= 1) {
        const piece = pieces[index];
        if (piece?.kind !== "literal")
            break;
        suffix = piece.value + suffix;
    }
    return suffix;
}
/** Whether the text begins with the given characters; `undefined` when that is not decided. */
function startsWith(pieces, prefix) {
    const known = knownPrefix(pieces);
    if (known.startsWith(prefix))
        return true;
    return prefix.startsWith(known) && !isLiteral(pieces) ? undefined : false;
}
/** Whether the text ends with the given characters; `undefined` when that is not decided. */
function endsWith(pieces, suffix) {
    const known = knownSuffix(pieces);
    if (known.endsWith(suffix))
        return true;
    return suffix.endsWith(known) && !isLiteral(pieces) ? undefined : false;
}
/** Takes known characters off the beginning. */
function dropPrefix(pieces, length) {
    const result = [];
    let left = length;
    for (const piece of pieces) {
        if (piece.kind === "literal" && left > 0) {
            const taken = Math.min(left, piece.value.length);
            left -= taken;
            if (taken < piece.value.length)
                result.push({ ...piece, value: piece.value.slice(taken), json: undefined });
        }
        else
            result.push(piece);
    }
    return result;
}
/** Takes known characters off the end. */
function dropSuffix(pieces, length) {
    const result = [];
    let left = length;
    for (const piece of [...pieces].reverse()) {
        if (piece.kind === "literal" && left > 0) {
            const taken = Math.min(left, piece.value.length);
            left -= taken;
            if (taken < piece.value.length) {
                result.push({ ...piece, value: piece.value.slice(0, piece.value.length - taken), json: undefined });
            }
        }
        else
            result.push(piece);
    }
    return result.reverse();
}
/** A hole that stands for a value in a text, with the place of the interpolation. */
function hole(because, source) {
    return { kind: "hole", because, source };
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   HX: () => (/* binding */ BOOL),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   s8: () => (/* binding */ typesEqual),
/* harmony export */   sO: () => (/* binding */ isPrimitive),
/* harmony export */   u5: () => (/* binding */ DYNAMIC),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
const DYNAMIC = { kind: "dynamic" };
const STRING = { kind: "string" };
const NUMBER = { kind: "number" };
const BOOL = { kind: "bool" };
/** The type of a list with the given element type. */
function listOf(element) {
    return { kind: "list", element };
}
/** The type of a set with the given element type. */
function setOf(element) {
    return { kind: "set", element };
}
/** The type of a map with the given element type. */
function mapOf(element) {
    return { kind: "map", element };
}
function isPrimitive(type) {
    return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}
/** Whether two types are the same; which attributes are optional does not count. */
function typesEqual(a, b) {
    if (a === b)
        return true;
    switch (a.kind) {
        case "dynamic":
        case "string":
        case "number":
        case "bool":
            return a.kind === b.kind;
        case "list":
        case "set":
        case "map":
            return b.kind === a.kind && typesEqual(a.element, b.element);
        case "tuple":
            return (b.kind === "tuple" &&
                a.elements.length === b.elements.length &&
                a.elements.every((element, index) => typesEqual(element, b.elements[index] ?? DYNAMIC)));
        case "object": {
            if (b.kind !== "object" || a.attributes.size !== b.attributes.size)
                return false;
            for (const [name, type] of a.attributes) {
                const other = b.attributes.get(name);
                if (other === undefined || !typesEqual(type, other))
                    return false;
            }
            return true;
        }
    }
}
/** The short name for messages, as cty's `FriendlyName`: `list of string`, `object`, `tuple`. */
function typeName(type) {
    switch (type.kind) {
        case "list":
        case "set":
        case "map":
            return `${type.kind} of ${type.element.kind === "dynamic" ? "any single type" : typeName(type.element)}`;
        case "dynamic":
        case "string":
        case "number":
        case "bool":
        case "tuple":
        case "object":
            return type.kind;
    }
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   CX: () => (/* binding */ derive),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   D_: () => (/* binding */ withOrigin),
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   FT: () => (/* binding */ openSet),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   IT: () => (/* binding */ withSensitivity),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Mf: () => (/* binding */ sortedKeys),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RD: () => (/* binding */ EMPTY_TUPLE),
/* harmony export */   W8: () => (/* binding */ FALSE),
/* harmony export */   WU: () => (/* binding */ mapOfType),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gA: () => (/* binding */ passedThrough),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   hL: () => (/* binding */ withoutDoubt),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   ic: () => (/* binding */ addCauses),
/* harmony export */   is: () => (/* binding */ listOfType),
/* harmony export */   jg: () => (/* binding */ isOpenSet),
/* harmony export */   kC: () => (/* binding */ setOfType),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   lE: () => (/* binding */ nullOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   n5: () => (/* binding */ withDoubt),
/* harmony export */   nH: () => (/* binding */ isWhollyKnown),
/* harmony export */   nW: () => (/* binding */ withReferences),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   tV: () => (/* binding */ isSensitive),
/* harmony export */   wI: () => (/* binding */ withProvenance),
/* harmony export */   xK: () => (/* binding */ mergeReferences)
/* harmony export */ });
/* unused harmony export asBool */
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3813);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);



const TRUE = { kind: "bool", value: true, from: undefined };
const FALSE = { kind: "bool", value: false, from: undefined };
/** A bare `null`, whose type is open. */
const NULL = { kind: "null", type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .DYNAMIC */ .u5, from: undefined };
const EMPTY_TUPLE = { kind: "tuple", items: [], from: undefined };
function text(value, from) {
    return { kind: "string", value, from };
}
function number(value, from) {
    return { kind: "number", value, from };
}
function bool(value, from) {
    if (from === undefined)
        return value ? TRUE : FALSE;
    return { kind: "bool", value, from };
}
/** The null of a type. */
function nullOf(type, from) {
    return type === _types_js__WEBPACK_IMPORTED_MODULE_0__/* .DYNAMIC */ .u5 && from === undefined ? NULL : { kind: "null", type, from };
}
function tuple(items, from) {
    return { kind: "tuple", items, from };
}
function object(entries, from) {
    return { kind: "object", entries, from };
}
/** A list of items that all have the given type already. */
function listOfType(element, items, from) {
    return { kind: "list", element, items, from };
}
/** A set of items that all have the given type already and are sorted and distinct (see `makeSet` in `equality.ts`). */
function setOfType(element, items, from) {
    return { kind: "set", element, items, from };
}
/** A map of entries that all have the given type already. */
function mapOfType(element, entries, from) {
    return { kind: "map", element, entries, from };
}
/** A value that the source does not decide, with what would decide it. */
function unknown(type, because, facts = {}) {
    return {
        kind: "unknown",
        type,
        because,
        notNull: facts.notNull ?? false,
        text: facts.text,
        json: facts.json,
        members: facts.members,
        partial: facts.partial,
        choices: facts.choices,
        from: facts.from,
    };
}
/**
 * An attribute of a resource that is fixed only at apply: not null, equal only to itself, and free of wildcards, though
 * nobody knows its characters.
 */
function computed(reference, because, type = _types_js__WEBPACK_IMPORTED_MODULE_0__/* .DYNAMIC */ .u5) {
    return unknown(type, because, {
        notNull: true,
        text: [{ kind: "reference", reference, because }],
        from: { references: [reference] },
    });
}
/** A resource or module call, whose attributes are asked for one by one. */
function withMembers(members, because, from) {
    return unknown(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DYNAMIC */ .u5, because, { notNull: true, members, from });
}
/** The value that a lazily made whole stands for; other values as they are. */
function settle(value) {
    return value.kind === "unknown" && value.members?.whole !== undefined ? value.members.whole() : value;
}
/** The type of a value. */
function typeOf(value) {
    switch (value.kind) {
        case "string":
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .STRING */ .An;
        case "number":
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER */ .uk;
        case "bool":
            return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOL */ .HX;
        case "null":
        case "unknown":
            return value.type;
        case "list":
        case "set":
        case "map":
            return { kind: value.kind, element: value.element };
        case "tuple":
            return { kind: "tuple", elements: value.items.map(typeOf) };
        case "object": {
            const attributes = new Map();
            for (const [name, member] of value.entries)
                attributes.set(name, typeOf(member));
            return { kind: "object", attributes };
        }
    }
}
function asText(value) {
    return value.kind === "string" ? value.value : undefined;
}
function asBool(value) {
    return value.kind === "bool" ? value.value : undefined;
}
/** The number, when a JavaScript number holds it exactly. */
function asNumber(value) {
    return value.kind === "number" && typeof value.value === "number" ? value.value : undefined;
}
/** The items of a list, set or tuple. */
function elementsOf(value) {
    return value.kind === "tuple" || value.kind === "list" || value.kind === "set" ? value.items : undefined;
}
/** The entries of a map or object, in the order of their construction; see {@link sortedKeys}. */
function entriesOf(value) {
    return value.kind === "map" || value.kind === "object" ? value.entries : undefined;
}
/** The keys in the order in which Terraform goes through maps and objects. */
function sortedKeys(entries) {
    const keys = [...entries.keys()];
    for (let index = 1; index < keys.length; index += 1) {
        if ((0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(keys[index - 1] ?? "", keys[index] ?? "") > 0)
            return keys.sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
    }
    return keys;
}
/** The members that the value is built of: items or entries; none for leaves and unknown values. */
function* membersOf(value) {
    if (value.kind === "tuple" || value.kind === "list" || value.kind === "set")
        yield* value.items;
    else if (value.kind === "map" || value.kind === "object")
        yield* value.entries.values();
}
/** Whether nothing unknown is in the value. */
function isWhollyKnown(value) {
    switch (value.kind) {
        case "unknown":
            return false;
        case "string":
        case "number":
        case "bool":
        case "null":
            return true;
        case "list":
        case "set":
        case "tuple":
            for (const item of value.items)
                if (!isWhollyKnown(item))
                    return false;
            return true;
        case "map":
        case "object":
            for (const item of value.entries.values())
                if (!isWhollyKnown(item))
                    return false;
            return true;
    }
}
/**
 * Whether a value is a set whose order and size are not known, because members that are not known may turn out to be equal
 * to others.
 */
function isOpenSet(value) {
    return value.kind === "set" && value.items.length > 1 && !isWhollyKnown(value);
}
/**
 * What is certain of a set whose order and size are not known: the members that are known, and those that another resource
 * fixes.
 */
function openSet(value) {
    const some = value.items.filter((item) => isWhollyKnown(item) || isLoneReference(item));
    const isComplete = some.length === value.items.length;
    return { because: causesOf(value), partial: { kind: "sequence", leading: [], some, other: undefined, isComplete } };
}
function isLoneReference(value) {
    return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}
/** More reasons than these tell nobody more. */
const MOST_CAUSES = 8;
/** Gathers reasons without repeating any. */
function addCauses(into, more) {
    for (const cause of more) {
        if (into.length >= MOST_CAUSES)
            return;
        if (!into.some((known) => known === cause || known.reason === cause.reason))
            into.push(cause);
    }
}
function gatherCauses(value, into) {
    if (into.length >= MOST_CAUSES)
        return;
    if (value.kind === "unknown")
        addCauses(into, value.because);
    else
        for (const member of membersOf(value))
            gatherCauses(member, into);
}
/** Why any of the values, or something in them, is not known; empty when all is known. */
function causesOf(...values) {
    const [first] = values;
    if (values.length === 1 && first?.kind === "unknown")
        return first.because;
    const causes = [];
    for (const value of values)
        gatherCauses(value, causes);
    return causes;
}
/** The value with another provenance. */
function withProvenance(value, from) {
    return value.from === from ? value : { ...value, from };
}
/** The value with an origin, keeping what else is known of it. */
function withOrigin(value, origin) {
    if (value.from?.origin === origin)
        return value;
    return { ...value, from: { ...value.from, origin } };
}
/**
 * The value as a name gives it on: the place of its definition (local, module argument, tfvars line) is put in front of its
 * chain of places, unless the value was written right there.
 */
function passedThrough(given, file, node) {
    // Where a definition fails, nothing that uses it is evaluated.
    const value = withoutDoubt(given);
    const origin = value.from?.origin;
    if (origin !== undefined && (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(origin, file, node))
        return value;
    return withOrigin(value, (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originAt */ .iX)(file, node, origin));
}
/** More references than these are not told apart. */
const MOST_REFERENCES = 64;
function sameReference(a, b) {
    return a === b || (a.attribute === b.attribute && a.address === b.address && a.derived === b.derived);
}
/** Both lists of references, each named once. */
function mergeReferences(a, b) {
    if (b === undefined || b.length === 0 || a === b)
        return a;
    if (a === undefined || a.length === 0)
        return b;
    const added = b.filter((reference) => !a.some((known) => sameReference(known, reference)));
    return added.length === 0 ? a : [...a, ...added].slice(0, MOST_REFERENCES);
}
/** The value with further references. */
function withReferences(value, references) {
    const merged = mergeReferences(value.from?.references, references);
    return merged === value.from?.references ? value : { ...value, from: { ...value.from, references: merged } };
}
/** The value of an expression that may turn out to fail. */
function withDoubt(value, because) {
    return because === undefined ? value : { ...value, from: { ...value.from, doubt: because } };
}
/** The value of an expression that did not fail. */
function withoutDoubt(value) {
    return value.from?.doubt === undefined ? value : { ...value, from: { ...value.from, doubt: undefined } };
}
/** Why the expression behind the value, or behind something in it, may turn out to fail. */
function doubtOf(value) {
    if (value.from?.doubt !== undefined)
        return value.from.doubt;
    for (const member of membersOf(value)) {
        const doubt = doubtOf(member);
        if (doubt !== undefined)
            return doubt;
    }
    return undefined;
}
/** The value marked as sensitive, or not. */
function withSensitivity(value, sensitive) {
    if ((value.from?.sensitive ?? false) === sensitive)
        return value;
    return { ...value, from: { ...value.from, sensitive } };
}
/** Whether the value, or something in it, is marked as sensitive. */
function isSensitive(value) {
    if (value.from?.sensitive === true)
        return true;
    for (const member of membersOf(value))
        if (isSensitive(member))
            return true;
    return false;
}
/** A member of a container as it is read: the places that the container came through are put in front of its own. */
function memberOf(container, member) {
    const outer = container.from;
    if (outer === undefined)
        return member;
    const passed = outer.origin?.from !== undefined;
    if (!passed && outer.sensitive !== true && outer.doubt === undefined)
        return member;
    const origin = passed ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .cy)(outer.origin, member.from?.origin) : member.from?.origin;
    const sensitive = outer.sensitive === true || member.from?.sensitive === true;
    const doubt = outer.doubt ?? member.from?.doubt;
    return { ...member, from: { ...member.from, origin, sensitive, doubt } };
}
function gatherReferences(value, into) {
    let references = mergeReferences(into, value.from?.references);
    for (const member of membersOf(value))
        references = gatherReferences(member, references);
    return references;
}
/** The resource attributes that a value and everything in it name. */
function referencesOf(value) {
    return gatherReferences(value, undefined);
}
/**
 * The provenance of a result: written at `place`, behind it the places of the first input that came from elsewhere; the
 * references and sensitivity of all inputs and what is in them, and the doubts about them.
 */
function derive(inputs, file, place) {
    let further;
    let references;
    let sensitive = false;
    let doubt;
    for (const input of inputs) {
        const origin = input.from?.origin;
        doubt ??= input.from?.doubt;
        if (further === undefined && origin !== undefined) {
            further = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(origin, file, place) ? origin.from : origin;
        }
        references = gatherReferences(input, references);
        sensitive ||= isSensitive(input);
    }
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originAt */ .iX)(file, place, further);
    return {
        origin,
        references,
        ...(sensitive ? { sensitive } : {}),
        ...(doubt === undefined ? {} : { doubt }),
    };
}


/***/ })

};

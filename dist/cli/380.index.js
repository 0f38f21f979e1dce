export const id = 380;
export const ids = [380];
export const modules = {

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateTemplate: () => (/* binding */ cloudformation_evaluateTemplate),
  templateExports: () => (/* binding */ templateExports),
  templateRoots: () => (/* reexport */ templateRoots)
});

// UNUSED EXPORTS: isTemplate

// EXTERNAL MODULE: ./build/document/kind.js + 1 modules
var kind = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
// EXTERNAL MODULE: ./build/cloudformation/values.js
var cloudformation_values = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/cloudformation/exports.js


const NO_EXPORTS = { named: new Map(), open: [] };
/** What a table has under a name, which need not be known: what comes of the same is the same. */
function exportedAs(name, { named, open }) {
    if (name.kind === "known")
        return named.get(String(name.value));
    return open.find((entry) => (0,cloudformation_values/* isSame */.Ft)(entry.name, name))?.value;
}
/**
 * Finds exports among templates that are deployed by themselves. Templates are evaluated when they are first asked for; one
 * that is being evaluated exports nothing yet, as stacks cannot import from each other in a circle.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 *
 * @param paths of the templates
 * @param mayExport whether a template can export anything at all
 * @param evaluate gives what a template exports
 */
function exportsAmong(paths, mayExport, evaluate) {
    const evaluated = new Map();
    // A template that is added anywhere may export what another imports: so the listing of the root counts, too.
    const files = new Set(["./", ...paths]);
    const exportsOf = (path) => {
        const known = evaluated.get(path);
        if (known !== undefined)
            return known.exports;
        const nothing = { exports: NO_EXPORTS, files: [] };
        evaluated.set(path, nothing);
        const found = mayExport(path) ? evaluate(path, all) : nothing;
        evaluated.set(path, found);
        for (const file of found.files)
            files.add(file);
        return found.exports;
    };
    const all = {
        find: (name) => paths.flatMap((stack) => {
            const value = exportsOf(stack).named.get(name);
            return value === undefined ? [] : [{ stack, value: inStack(value, stack) }];
        }),
        explain: (name) => {
            for (const path of paths) {
                const found = exportsOf(path).open.find((entry) => dependsOnStackName(entry.name, name));
                if (found === undefined)
                    continue;
                return `${path} exports ${(0,inspect/* template */.vs)((0,cloudformation_values/* partsOf */.CI)(found.name))}, and no stack-name is configured for it`;
            }
            return undefined;
        },
        get files() {
            return [...files].sort();
        },
    };
    return all;
}
/**
 * What a stack imports under a name; a text says why it is not known, where there is more to say than that.
 *
 * @param stack that imports, and exports nothing to itself
 */
function importedFrom(exports, stack, name, span) {
    const found = exports.find(name).filter((exported) => exported.stack !== stack);
    const [first, ...others] = found.map(({ value }) => value);
    if (first === undefined)
        return exports.explain(name);
    if (others.every((other) => (0,cloudformation_values/* isSame */.Ft)(first, other)))
        return first;
    const where = found.map((exported) => exported.stack).join(" and ");
    const because = [{ reason: `the export ${name} is in ${where}`, span }];
    return { ...(0,cloudformation_values/* oneOf */.yL)([first, ...others], because, span), references: found.flatMap(({ value }) => (0,cloudformation_values/* referencesOf */.CL)(value)) };
}
/** Whether a name is put together from the name of its stack, and may then be this one. */
function dependsOnStackName(name, wanted) {
    const parts = (0,cloudformation_values/* partsOf */.CI)(name);
    const texts = parts.map((part) => (typeof part === "string" ? part : undefined));
    const isOpen = parts.every((part) => typeof part === "string" || ((0,inspect/* isReference */.A_)(part) && part.reference.address === "AWS::StackName"));
    const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
    return isOpen && wanted.length > first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last);
}
/** What is the same for all stacks of an account and Region. */
const SHARED = new Set([
    "AWS::AccountId",
    "AWS::Partition",
    "AWS::Region",
    "AWS::URLSuffix",
    "dynamic-reference",
]);
/** A value with its references said to be to another stack's resources. */
function inStack(value, stack) {
    const own = (reference) => reference.stack !== undefined || SHARED.has(reference.address) ? reference : { ...reference, stack };
    const references = value.references === undefined ? {} : { references: value.references.map(own) };
    const within = (inner) => inStack(inner, stack);
    switch (value.kind) {
        case "known":
            return { ...value, ...references, ...(value.json === undefined ? {} : { json: within(value.json) }) };
        case "list":
            return { ...value, ...references, items: value.items.map(within) };
        case "map":
            return {
                ...value,
                ...references,
                entries: new Map([...value.entries].map(([key, entry]) => [key, within(entry)])),
            };
        case "unknown": {
            const part = (piece) => typeof piece !== "string" && "reference" in piece ? { reference: own(piece.reference) } : piece;
            return {
                ...value,
                ...references,
                ...(value.text === undefined ? {} : { text: value.text.map(part) }),
                ...(value.oneOf === undefined ? {} : { oneOf: value.oneOf.map(within) }),
                ...(value.json === undefined ? {} : { json: within(value.json) }),
            };
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cloudformation/nested.js


/** The property that names the template of a nested stack, by resource type. */
const TEMPLATE_PROPERTY = {
    "AWS::CloudFormation::Stack": "TemplateURL",
    "AWS::Serverless::Application": "Location",
};
/** Whether a text can contain nested stacks at all. */
function mentionsNestedStacks(text) {
    return Object.keys(TEMPLATE_PROPERTY).some((type) => text.includes(type));
}
/**
 * The template that a resource nests, when it is a file: before `aws cloudformation package`, paths relative to the template
 * stand where URLs will be; the CDK puts an expression there, and the path into the metadata.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html,
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.cloud_assembly_schema-readme.html
 *
 * @param from path of the template that has the resource
 * @param resource not evaluated
 * @param evaluate gives the value of the expression for the location
 */
function nestedStackOf(from, resource, evaluate) {
    const type = (0,cloudformation_values/* textOf */.b6)(resource.entries.get("Type")) ?? "";
    const property = Object.hasOwn(TEMPLATE_PROPERTY, type) ? TEMPLATE_PROPERTY[type] : undefined;
    const properties = resource.entries.get("Properties");
    if (property === undefined || properties?.kind !== "map")
        return undefined;
    const expression = properties.entries.get(property);
    if (expression === undefined)
        return undefined;
    const location = evaluate(expression);
    const path = localPath(from, (0,cloudformation_values/* textOf */.b6)(location)) ?? localPath(from, assetPath(resource, property));
    return path === undefined ? undefined : { path, location, parameters: properties.entries.get("Parameters") };
}
function assetPath(resource, property) {
    const metadata = resource.entries.get("Metadata");
    if (metadata?.kind !== "map" || (0,cloudformation_values/* textOf */.b6)(metadata.entries.get("aws:asset:property")) !== property)
        return undefined;
    return (0,cloudformation_values/* textOf */.b6)(metadata.entries.get("aws:asset:path"));
}
/** A path of the tree; `undefined` for URLs and names of artifacts that are no files. */
function localPath(from, location) {
    if (location === undefined || !/\.(?:json|ya?ml|template|cfn)$/i.test(location))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/"))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(from), location);
}

;// CONCATENATED MODULE: ./build/cloudformation/assembly.js

/** The manifests that were read, by the tree and path. */
const manifests = new WeakMap();
/**
 * The manifest that the CDK writes beside a template, where the template is called as the CDK calls its own.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/cloud-assembly-schema-readme.html
 */
function manifestBeside(template) {
    return template.endsWith(".template.json") ? external_node_path_.posix.join(external_node_path_.posix.dirname(template), "manifest.json") : undefined;
}
/** What a manifest says of one of its templates; nothing when there is no such manifest, or it says nothing of it. */
function assembledStack(tree, manifest, template) {
    const read = manifests.get(tree) ?? new Map();
    manifests.set(tree, read);
    let stacks = read.get(manifest);
    if (stacks === undefined)
        read.set(manifest, (stacks = stacksIn(tree.read(manifest))));
    return stacks.get(external_node_path_.posix.basename(template)) ?? {};
}
function stacksIn(text) {
    const stacks = new Map();
    for (const [id, artifact] of Object.entries(tableOf(tableOf(contentOf(text)).artifacts))) {
        const { type, environment, properties } = tableOf(artifact);
        const { templateFile, stackName, parameters } = tableOf(properties);
        if (type !== "aws:cloudformation:stack" || typeof templateFile !== "string")
            continue;
        const texts = Object.entries(tableOf(parameters)).filter((entry) => typeof entry[1] === "string");
        stacks.set(templateFile, {
            ...placeOf(environment),
            // The name is written where it differs from the artifact's.
            stackName: typeof stackName === "string" ? stackName : id,
            ...(texts.length === 0 ? {} : { parameters: Object.fromEntries(texts) }),
        });
    }
    return stacks;
}
/** `aws://account/region`, either of which may not be known. */
function placeOf(environment) {
    if (typeof environment !== "string")
        return {};
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment) ?? [];
    return {
        ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
        ...(region !== undefined && !region.startsWith("unknown-") ? { region } : {}),
    };
}
function contentOf(text) {
    if (text?.includes("aws:cloudformation:stack") !== true)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // Whatever it is, it is none of the CDK's.
        return undefined;
    }
}
function tableOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./build/cloudformation/conditions.js

/** Conditions that wait for each other: far more than templates have, and less than what the stack holds. */
const LONGEST_CHAIN = 200;
/** Decides a condition by its name, once. */
function decide(name, scope, at, evaluate) {
    if (scope.decided.has(name)) {
        const truth = scope.decided.get(name);
        if (truth !== undefined)
            return truth;
        scope.report("cloudformation-cycle", "error", `Condition ${name} depends on itself`, at.span);
        return [{ reason: `condition ${name} depends on itself`, span: at.span }];
    }
    const raw = scope.conditions.get(name);
    if (raw === undefined) {
        scope.report("cloudformation-condition", "warning", `There is no condition ${name} in this template`, at.span);
        return [{ reason: `there is no condition ${name}`, span: at.span }];
    }
    if (scope.deciding.size >= LONGEST_CHAIN) {
        const message = `Condition ${name} stands at the end of more than ${LONGEST_CHAIN} conditions that depend on each other, and is not decided`;
        scope.report("cloudformation-condition", "error", message, raw.span);
        const because = [{ reason: message, span: raw.span }];
        scope.decided.set(name, because);
        return because;
    }
    scope.decided.set(name, undefined);
    scope.deciding.add(name);
    const truth = truthOf(raw, scope, evaluate);
    scope.deciding.delete(name);
    scope.decided.set(name, truth);
    return truth;
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html */
const CONDITION_FUNCTIONS = {
    "Fn::Equals": (argument, scope, evaluate) => {
        const [one, other] = operands(argument);
        if (one === undefined || other === undefined)
            return malformed("Fn::Equals takes two values", argument, scope);
        return equals(one, other, scope, evaluate);
    },
    "Fn::Not": (argument, scope, evaluate) => {
        const [operand] = operands(argument);
        if (operand === undefined)
            return malformed("Fn::Not takes one condition", argument, scope);
        const truth = truthOf(operand, scope, evaluate);
        return typeof truth === "boolean" ? !truth : truth;
    },
    "Fn::And": (argument, scope, evaluate) => quantify(argument, scope, evaluate, false),
    "Fn::Or": (argument, scope, evaluate) => quantify(argument, scope, evaluate, true),
    Condition: (argument, scope, evaluate) => {
        const name = (0,cloudformation_values/* textOf */.b6)(argument);
        return name === undefined
            ? malformed("Condition takes the name of a condition", argument, scope)
            : decide(name, scope, argument, evaluate);
    },
};
/** Whether a function decides something, so that it can stand in `Conditions` only. */
function isConditionFunction(name) {
    return Object.hasOwn(CONDITION_FUNCTIONS, name);
}
/** Decides an expression of the `Conditions` section. */
function truthOf(raw, scope, evaluate) {
    if (raw.kind === "map" && raw.entries.size === 1) {
        for (const [name, argument] of raw.entries) {
            if (isConditionFunction(name))
                return CONDITION_FUNCTIONS[name]?.(argument, scope, evaluate) ?? [];
        }
    }
    const value = evaluate(raw, scope);
    const text = (0,cloudformation_values/* textOf */.b6)(value)?.toLowerCase();
    if (text === "true" || text === "false")
        return text === "true";
    return value.kind === "unknown" ? value.because : malformed("This is not a condition", raw, scope);
}
function operands(argument) {
    return argument.kind === "list" ? argument.items : [];
}
/** `Fn::Or` when `decisive` is true, `Fn::And` when it is false. */
function quantify(argument, scope, evaluate, decisive) {
    if (argument.kind !== "list")
        return malformed("Fn::And and Fn::Or take a list of conditions", argument, scope);
    // Conditions that use others twice would double what they have in common.
    const causes = new Set();
    for (const operand of argument.items) {
        const truth = truthOf(operand, scope, evaluate);
        if (truth === decisive)
            return decisive;
        if (typeof truth !== "boolean")
            for (const cause of truth)
                causes.add(cause);
    }
    return causes.size > 0 ? [...causes] : !decisive;
}
/** Compares as texts, as CloudFormation does: `"true"` and `true` are equal, `"Prod"` and `"prod"` are not. */
function equals(one, other, scope, evaluate) {
    const values = [evaluate(one, scope), evaluate(other, scope)];
    const [left, right] = values.map(cloudformation_values/* textOf */.b6);
    if (left !== undefined && right !== undefined)
        return left === right;
    if ((0,cloudformation_values/* isSame */.Ft)(values[0], values[1]))
        return true;
    if (isExcluded(one, right, scope) || isExcluded(other, left, scope))
        return false;
    const causes = values.flatMap((value) => (value.kind === "unknown" ? value.because : []));
    return causes.length > 0 ? causes : false;
}
/** Whether an expression is a parameter that cannot have this value. */
function isExcluded(raw, text, scope) {
    if (text === undefined || raw.kind !== "map" || raw.entries.size !== 1)
        return false;
    const parameter = scope.parameters.get((0,cloudformation_values/* textOf */.b6)(raw.entries.get("Ref")) ?? "");
    return parameter?.allowed !== undefined && !parameter.allowed.includes(text);
}
function malformed(message, at, scope) {
    scope.report("cloudformation-condition", "warning", message, at.span);
    return [{ reason: message, span: at.span }];
}

;// CONCATENATED MODULE: ./build/cloudformation/branches.js

/**
 * Why something that depends on a condition is not known.
 *
 * @param cases what it is in either case, in words; not said where that would be too long, or a secret
 */
function becauseOf({ condition, causes }, cases) {
    const either = cases === undefined ? "" : ` (${cases})`;
    return causes.map(({ reason, span }) => ({
        reason: `condition ${condition} is not decided${either}: ${reason}`,
        ...(span === undefined ? {} : { span }),
    }));
}
/** The value of an `Fn::If` whose condition is not decided: what both branches agree on. */
function either(whenTrue, whenFalse, undecided, span) {
    if ((0,cloudformation_values/* isSame */.Ft)(whenTrue, whenFalse))
        return whenTrue;
    const references = [...allReferences(whenTrue), ...allReferences(whenFalse)];
    const merged = merge(whenTrue, whenFalse, undecided, span);
    return references.length === 0 ? merged : { ...merged, references };
}
function merge(one, other, undecided, span) {
    if (one.kind === "map" && other.kind === "map") {
        const entries = new Map();
        for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
            const values = [one.entries.get(key), other.entries.get(key)];
            const place = values[0]?.span ?? values[1]?.span ?? span;
            entries.set(key, either(values[0] ?? (0,cloudformation_values/* known */.eO)(null, place), values[1] ?? (0,cloudformation_values/* known */.eO)(null, place), undecided, place));
        }
        const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
        return { kind: "map", entries, span, ...(rest.length > 0 ? { rest } : {}) };
    }
    if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
        const items = one.items.map((item, i) => either(item, other.items[i] ?? (0,cloudformation_values/* known */.eO)(null, span), undecided, item.span));
        const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
        return { kind: "list", items, span, ...(rest.length > 0 ? { rest } : {}) };
    }
    const shown = [one, other].map(shownSetting);
    const cases = shown.includes(undefined) ? undefined : `${shown[0]} if it holds, ${shown[1]} if not`;
    // What a branch depends on decides, too.
    const because = [...becauseOf(undecided, cases), ...[one, other].flatMap(causesOfBranch)];
    return (0,cloudformation_values/* oneOf */.yL)([one, other], because, span);
}
/** A setting in words. Texts are left out: they may be secrets. */
function shownSetting(value) {
    if (value.kind !== "known")
        return undefined;
    if (value.value === null)
        return "not set";
    const text = String(value.value);
    return typeof value.value !== "string" || /^(?:true|false|\d{1,5})$/i.test(text) ? text : undefined;
}
/** Why a branch is not known, unless another resource fixes it. */
function causesOfBranch(value) {
    if (value.kind !== "unknown")
        return [];
    const isFixed = value.text?.every((part) => typeof part === "string" || "reference" in part) === true;
    return isFixed ? [] : value.because;
}
function allReferences(value) {
    const own = (0,cloudformation_values/* referencesOf */.CL)(value);
    if (value.kind === "list")
        return [...own, ...value.items.flatMap(allReferences)];
    if (value.kind === "map")
        return [...own, ...[...value.entries.values()].flatMap(allReferences)];
    return own;
}

;// CONCATENATED MODULE: ./build/cloudformation/call.js

/** The argument of a function that takes one. */
function evaluated({ argument, scope, evaluate }) {
    return evaluate(argument, scope);
}
/** The arguments of a function that takes a list of them. */
function argumentsOf({ argument, scope, evaluate }) {
    return argument.kind === "list" ? argument.items.map((item) => evaluate(item, scope)) : [];
}
/** The value of a function that cannot be what it stands for: not known, with a diagnostic. */
function mistake({ name, scope, span }, message) {
    scope.report("cloudformation-function", "warning", message, span);
    return (0,cloudformation_values/* unknown */.L5)([{ reason: `${name} is used wrongly: ${message}`, span }], span);
}

;// CONCATENATED MODULE: ./build/cloudformation/cidr.js
/**
 * The subnets that `Fn::Cidr` gives of an IPv4 block: `count` blocks of `hostBits` bits each, one after the other.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 *
 * @returns `undefined` when the block is not an IPv4 block, or has no room for so many
 */
function subnetsOf(block, count, hostBits) {
    const [, ...octets] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block)?.map(Number) ?? [];
    const prefix = octets.pop();
    if (prefix === undefined || prefix > 32 || octets.some((octet) => octet > 255))
        return undefined;
    if (!Number.isInteger(count) || count < 1 || count > 256)
        return undefined;
    if (!Number.isInteger(hostBits) || hostBits < 1 || hostBits > 32 - prefix)
        return undefined;
    const size = 2 ** hostBits;
    const address = octets.reduce((number, octet) => number * 256 + octet, 0);
    const start = address - (address % 2 ** (32 - prefix));
    if (count * size > 2 ** (32 - prefix))
        return undefined;
    return Array.from({ length: count }, (_, index) => `${dotted(start + index * size)}/${32 - hostBits}`);
}
function dotted(address) {
    return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join(".");
}

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var document_json = __webpack_require__(5802);
;// CONCATENATED MODULE: ./build/cloudformation/json-text.js


/** A value as JSON text that keeps its structure beside it, even where parts are not known. */
function encodeJson(value, span) {
    const data = (0,cloudformation_values/* dataOf */.qu)(value);
    if (data !== undefined)
        return { ...(0,cloudformation_values/* boundedText */.LD)(JSON.stringify(data), span), json: value };
    return { ...(0,cloudformation_values/* unknown */.L5)((0,cloudformation_values/* reasonsIn */.N6)(value), span), json: value };
}
/** Characters for private use around the number of a piece that is not literal, while the text is read as JSON. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const PIECE = /\uE000(\d+)\uE001/;
/**
 * The value that a JSON text encodes, everything in it at the text's own place. Where references or unknown pieces stand within
 * strings of the JSON, these strings are so.
 *
 * @returns `undefined` when the value is no text, or the text no JSON
 */
function decodeJson(value) {
    if (value.kind === "list" || value.kind === "map")
        return undefined;
    if (value.kind === "known" ? typeof value.value !== "string" : value.text === undefined)
        return undefined;
    const parts = (0,cloudformation_values/* partsOf */.CI)(value);
    if (parts.some((part) => typeof part === "string" && part.includes(OPEN)))
        return undefined;
    const text = parts.map((part, index) => (typeof part === "string" ? part : OPEN + String(index) + CLOSE)).join("");
    const { value: json, diagnostics } = (0,document_json/* readJson */.V)(value.span.path, text);
    return json === undefined || diagnostics.length > 0 ? undefined : decoded(json, parts, value.span);
}
function decoded(json, parts, span) {
    switch (json.kind) {
        case "list":
            return { ...json, items: json.items.map((item) => decoded(item, parts, span)), span };
        case "map": {
            const entries = new Map([...json.entries].map(([key, entry]) => [key, decoded(entry, parts, span)]));
            return { ...json, entries, span };
        }
        case "known":
            return typeof json.value === "string" && PIECE.test(json.value)
                ? withPieces(json.value, parts, span)
                : { ...json, span };
        case "unknown":
            return { ...json, span };
    }
}
function withPieces(text, parts, span) {
    // Every second piece of the split is the number of a part.
    const pieces = text.split(PIECE).map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? "")));
    const references = pieces.flatMap((piece) => typeof piece !== "string" && "reference" in piece ? [piece.reference] : []);
    return (0,cloudformation_values/* concatenate */.u1)(pieces, references, span);
}

;// CONCATENATED MODULE: ./build/cloudformation/mappings.js


/** What `Fn::FindInMap` gives: where a key is not known, what all or one of the entries say. */
function findInMap(call) {
    const { scope, span } = call;
    const [map, first, second, options] = argumentsOf(call);
    if (map === undefined || first === undefined || second === undefined) {
        return mistake(call, "Fn::FindInMap takes a map and two keys");
    }
    const fallback = options?.kind === "map" ? options.entries.get("DefaultValue") : undefined;
    const name = (0,cloudformation_values/* textOf */.b6)(map);
    if (name === undefined)
        return (0,cloudformation_values/* unknown */.L5)((0,cloudformation_values/* reasonsIn */.N6)(map), span);
    const section = scope.mappings?.kind === "map" ? scope.mappings.entries.get(name) : undefined;
    const found = lookUp(lookUp(section === undefined ? [] : [section], first), second);
    const [value, ...others] = found;
    const keys = [first, second];
    const unknownKeys = keys.filter((key) => (0,cloudformation_values/* textOf */.b6)(key) === undefined);
    if (unknownKeys.length > 0) {
        const agree = value !== undefined && fallback === undefined && others.every((other) => (0,cloudformation_values/* isSame */.Ft)(value, other));
        if (agree)
            return (0,cloudformation_values/* placed */.GS)(value, span);
        const because = unknownKeys.flatMap(cloudformation_values/* reasonsIn */.N6);
        return found.length === 0
            ? (0,cloudformation_values/* unknown */.L5)(because, span)
            : (0,cloudformation_values/* oneOf */.yL)([...found, ...(fallback === undefined ? [] : [fallback])], because, span);
    }
    if (value !== undefined)
        return (0,cloudformation_values/* placed */.GS)(value, span);
    if (fallback !== undefined)
        return fallback;
    return mistake(call, `There is no ${keys.map(cloudformation_values/* textOf */.b6).join(".")} in the mapping ${name}`);
}
/** What is at a key of maps; at all keys, when the key is not known. */
function lookUp(maps, key) {
    const name = (0,cloudformation_values/* textOf */.b6)(key);
    return maps.flatMap((map) => {
        if (map.kind !== "map")
            return [];
        if (name === undefined)
            return [...map.entries.values()];
        const value = map.entries.get(name);
        return value === undefined ? [] : [value];
    });
}

;// CONCATENATED MODULE: ./build/cloudformation/serverless-variables.js

/**
 * Variables of the Serverless Framework, with at most one variable within a variable. Other texts of this form are left alone:
 * policies have variables, too (`${aws:username}`, `${s3:prefix}`, `${ssm:resourceTag/x}`).
 * https://www.serverless.com/framework/docs/guides/variables
 */
const VARIABLE = /\$\{(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler):|cf[:(.]|ssm(?::\/|\()|(?:file|strToBool)\()(?:[^{}]|\$\{[^{}]*\})*\}/g;
/** A text as it is written, in which the Serverless Framework fills in its variables before CloudFormation reads it. */
function withServerlessVariables(written) {
    const { value, span } = written;
    if (typeof value !== "string" || !value.includes("${"))
        return written;
    const parts = [];
    let end = 0;
    for (const match of value.matchAll(VARIABLE)) {
        const [name] = match;
        parts.push(value.slice(end, match.index));
        parts.push({ unknown: [{ reason: `${name} is filled in by the Serverless Framework`, span }] });
        end = match.index + name.length;
    }
    return end === 0 ? written : (0,cloudformation_values/* concatenate */.u1)([...parts, value.slice(end)], [], span);
}

;// CONCATENATED MODULE: ./build/cloudformation/references.js


/** What `Ref` gives. */
function refer(name, call) {
    const { scope, span } = call;
    const pseudo = scope.pseudoParameters.get(name);
    if (pseudo !== undefined)
        return { ...pseudo, span };
    const parameter = scope.parameters.get(name);
    if (parameter !== undefined)
        return (0,cloudformation_values/* placed */.GS)(parameter.value, span);
    return attributeOf(name, undefined, call);
}
/** What `Ref` (without an attribute) or `GetAtt` gives of a resource. */
function attributeOf(id, attribute, call) {
    const { scope, span, evaluate } = call;
    const type = scope.resources.get(id);
    if (type === undefined) {
        if (!scope.mayGenerate(id)) {
            scope.report("cloudformation-reference", "warning", `There is no parameter or resource ${id} in this template`, span);
            return (0,cloudformation_values/* unknown */.L5)([{ reason: `there is no parameter or resource ${id}`, span }], span);
        }
        return (0,cloudformation_values/* computed */.EW)({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
    }
    if (attribute?.startsWith("Outputs.") === true) {
        const output = scope.outputOf(id, attribute.slice("Outputs.".length));
        if (output !== undefined)
            return (0,cloudformation_values/* placed */.GS)(output, span);
    }
    const isFollowed = attribute === undefined && !scope.resolving.has(id) && scope.resolving.size < references_LONGEST_CHAIN;
    const other = isFollowed ? scope.standsFor(id) : undefined;
    if (other !== undefined) {
        scope.resolving.add(id);
        const value = evaluate(other, scope);
        scope.resolving.delete(id);
        return (0,cloudformation_values/* placed */.GS)(value, span);
    }
    return (0,cloudformation_values/* computed */.EW)({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
}
/** Resources that stand for others in a row: real ones stand for one that does not. */
const references_LONGEST_CHAIN = 20;
/** `Resource.Attribute` in two; attributes may have dots, too. */
function splitAtDot(text) {
    const dot = text?.indexOf(".") ?? -1;
    return text === undefined || dot === -1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
}
/** `${Name}`, `${Resource.Attribute}`, and `${!Literal}`, which stands for `${Literal}`. */
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
/** What `Fn::Sub` gives. */
function substitute(template, variables, call) {
    /** Each evaluated once, however often it is named, since functions within functions would multiply. */
    const values = new Map();
    const parts = [];
    const references = [];
    // Only loops over unknown collections and variables of other tools leave holes in the template.
    for (const part of (0,cloudformation_values/* partsOf */.CI)(template.kind === "known" ? withServerlessVariables(template) : template)) {
        if (typeof part !== "string") {
            parts.push(part);
            continue;
        }
        let end = 0;
        for (const match of part.matchAll(PLACEHOLDER)) {
            const [whole, inside = ""] = match;
            const name = inside.trim();
            parts.push(part.slice(end, match.index));
            end = match.index + whole.length;
            if (name.startsWith("!"))
                parts.push(`\${${name.slice(1)}}`);
            else {
                const value = values.get(name) ?? variable(name, variables, call);
                values.set(name, value);
                parts.push(...(0,cloudformation_values/* partsOf */.CI)(value));
                references.push(...(0,cloudformation_values/* referencesOf */.CL)(value));
            }
        }
        parts.push(part.slice(end));
    }
    return (0,cloudformation_values/* concatenate */.u1)(parts, references, call.span);
}
function variable(name, variables, call) {
    const value = variables?.kind === "map" ? variables.entries.get(name) : undefined;
    if (value !== undefined)
        return call.evaluate(value, call.scope);
    const [id, attribute] = splitAtDot(name);
    return id === undefined ? refer(name, call) : attributeOf(id, attribute, call);
}

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics.js








/**
 * Functions of templates by their long names.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
const INTRINSICS = {
    Ref: (call) => {
        const name = (0,cloudformation_values/* textOf */.b6)(evaluated(call));
        return name === undefined ? mistake(call, "Ref takes the name of a parameter or resource") : refer(name, call);
    },
    "Fn::GetAtt": (call) => {
        const argument = evaluated(call);
        const [id, attribute] = argument.kind === "list" ? argument.items.map(cloudformation_values/* textOf */.b6) : splitAtDot((0,cloudformation_values/* textOf */.b6)(argument));
        if (id === undefined || attribute === undefined) {
            const because = (0,cloudformation_values/* reasonsIn */.N6)(argument);
            return because.length > 0
                ? (0,cloudformation_values/* unknown */.L5)(because, call.span)
                : mistake(call, "Fn::GetAtt takes a resource and an attribute");
        }
        return attributeOf(id, attribute, call);
    },
    "Fn::Sub": (call) => {
        const { argument } = call;
        const [template, variables] = argument.kind === "list" ? argument.items : [argument];
        if (template === undefined || ((0,cloudformation_values/* textOf */.b6)(template) === undefined && template.kind !== "unknown")) {
            return mistake(call, "Fn::Sub takes a text, or a list of a text and its variables");
        }
        return substitute(template, variables, call);
    },
    "Fn::Join": (call) => {
        const [delimiter, list] = argumentsOf(call);
        const separator = (0,cloudformation_values/* textOf */.b6)(delimiter);
        if (separator === undefined || list === undefined)
            return mistake(call, "Fn::Join takes a delimiter and a list");
        if (list.kind !== "list") {
            // A text that is known to be a list's elements, or not known at all.
            return (0,cloudformation_values/* concatenate */.u1)((0,cloudformation_values/* partsOf */.CI)(list), (0,cloudformation_values/* referencesOf */.CL)(list), call.span);
        }
        const parts = [];
        for (const [index, item] of list.items.entries())
            parts.push(index === 0 ? "" : separator, ...(0,cloudformation_values/* partsOf */.CI)(item));
        if (list.rest !== undefined)
            parts.push({ unknown: list.rest });
        return (0,cloudformation_values/* concatenate */.u1)(parts, list.items.flatMap(cloudformation_values/* referencesOf */.CL), call.span);
    },
    "Fn::Split": (call) => {
        const [delimiter, source] = argumentsOf(call);
        const separator = (0,cloudformation_values/* textOf */.b6)(delimiter);
        if (separator === undefined || separator === "" || source === undefined) {
            return mistake(call, "Fn::Split takes a delimiter and a text");
        }
        return split(separator, source, call.span);
    },
    "Fn::Select": (call) => {
        const [index, list] = argumentsOf(call);
        const position = Number((0,cloudformation_values/* textOf */.b6)(index) ?? Number.NaN);
        if (list === undefined)
            return mistake(call, "Fn::Select takes an index and a list");
        if (!Number.isInteger(position))
            return (0,cloudformation_values/* unknown */.L5)((0,cloudformation_values/* reasonsIn */.N6)(index ?? list), call.span);
        if (list.kind !== "list")
            return list.kind === "unknown" ? list : mistake(call, "Fn::Select takes a list");
        const item = list.items[position];
        if (item !== undefined)
            return item;
        if (list.rest !== undefined)
            return (0,cloudformation_values/* unknown */.L5)(list.rest, call.span);
        return mistake(call, `Fn::Select takes item ${position} of a list of ${list.items.length}`);
    },
    "Fn::If": (call) => {
        const [condition, whenTrue, whenFalse] = call.argument.kind === "list" ? call.argument.items : [];
        const name = (0,cloudformation_values/* textOf */.b6)(condition);
        if (condition === undefined || name === undefined || whenTrue === undefined || whenFalse === undefined) {
            return mistake(call, "Fn::If takes the name of a condition and two values");
        }
        const truth = decide(name, call.scope, condition, call.evaluate);
        if (typeof truth === "boolean")
            return call.evaluate(truth ? whenTrue : whenFalse, call.scope);
        const undecided = { condition: name, causes: truth };
        return either(call.evaluate(whenTrue, call.scope), call.evaluate(whenFalse, call.scope), undecided, call.span);
    },
    "Fn::FindInMap": findInMap,
    "Fn::Base64": (call) => {
        const value = evaluated(call);
        const text = (0,cloudformation_values/* textOf */.b6)(value);
        if (text !== undefined)
            return (0,cloudformation_values/* boundedText */.LD)(Buffer.from(text).toString("base64"), call.span);
        const because = (0,cloudformation_values/* reasonsIn */.N6)(value);
        return because.length > 0 ? (0,cloudformation_values/* unknown */.L5)(because, call.span) : mistake(call, "Fn::Base64 takes a text");
    },
    "Fn::Cidr": (call) => {
        const [block, count, bits] = argumentsOf(call);
        const values = [block, count].map(cloudformation_values/* textOf */.b6);
        const [start, number] = values;
        if (block === undefined || count === undefined)
            return mistake(call, "Fn::Cidr takes a block and a count");
        if (start === undefined || number === undefined) {
            return (0,cloudformation_values/* unknown */.L5)([block, count].flatMap(cloudformation_values/* reasonsIn */.N6), call.span);
        }
        if (start.includes(":"))
            return (0,cloudformation_values/* unknown */.L5)([{ reason: "Fn::Cidr of an IPv6 block is not computed", span: call.span }], call.span);
        const subnets = subnetsOf(start, Number(number), Number((0,cloudformation_values/* textOf */.b6)(bits) ?? 8));
        if (subnets === undefined)
            return mistake(call, `Fn::Cidr finds no ${number} subnets in ${start}`);
        return { kind: "list", items: subnets.map((subnet) => (0,cloudformation_values/* known */.eO)(subnet, call.span)), span: call.span };
    },
    // Which zones a Region has, and in which order, depends on the account.
    "Fn::GetAZs": ({ span }) => {
        const reference = { address: "AWS::Region", attribute: "AvailabilityZones", derived: true };
        return (0,cloudformation_values/* computed */.EW)(reference, span);
    },
    "Fn::Length": (call) => {
        const list = evaluated(call);
        if (list.kind === "list" && list.rest === undefined)
            return (0,cloudformation_values/* known */.eO)(list.items.length, call.span);
        const because = list.kind === "list" ? (list.rest ?? []) : (0,cloudformation_values/* reasonsIn */.N6)(list);
        return because.length > 0 ? (0,cloudformation_values/* unknown */.L5)(because, call.span) : mistake(call, "Fn::Length takes a list");
    },
    "Fn::ToJsonString": (call) => encodeJson(evaluated(call), call.span),
    "Fn::ImportValue": (call) => {
        const name = evaluated(call);
        const found = call.scope.importOf(name, call.span);
        if (found !== undefined && typeof found !== "string")
            return (0,cloudformation_values/* placed */.GS)(found, call.span);
        const shown = (0,cloudformation_values/* partsOf */.CI)(name).map((part) => (typeof part === "string" ? part : "…"));
        const why = found === undefined ? "" : `: ${found}`;
        const reason = `the export ${shown.join("")} of another stack is not known${why}`;
        return (0,cloudformation_values/* unknown */.L5)([{ reason, span: call.span }, ...(0,cloudformation_values/* reasonsIn */.N6)(name)], call.span);
    },
    "Fn::GetStackOutput": (call) => {
        const argument = evaluated(call);
        const [stack = "another stack", output = "…"] = ["StackName", "OutputName"].map((member) => (0,cloudformation_values/* textOf */.b6)(argument.kind === "map" ? argument.entries.get(member) : undefined));
        return (0,cloudformation_values/* unknown */.L5)([{ reason: `the output ${output} of ${stack} is not known`, span: call.span }], call.span);
    },
    "Fn::Transform": (call) => {
        const argument = evaluated(call);
        const name = argument.kind === "map" ? (0,cloudformation_values/* textOf */.b6)(argument.entries.get("Name")) : undefined;
        const reason = `what the macro ${name ?? "Fn::Transform"} returns is not known`;
        call.scope.report("cloudformation-macro", "note", `${capital(reason)}: it is run when the template is deployed`, call.span);
        return (0,cloudformation_values/* unknown */.L5)([{ reason, span: call.span }], call.span);
    },
};
/** Pseudo parameters, of nested stacks too, whose values never contain what texts are split at. */
const ATOM = /(?:^|\/)AWS::(?:Region|AccountId|Partition|StackName|StackId)$/;
/** Attributes that are ids, names and ARNs, which never contain what lists are joined with. */
const NAME = /^(?:id|name|arn|identifier|.*_(?:id|name|arn|identifier))$/;
const LIST_SEPARATORS = new Set([",", "|", ";", " "]);
function isAtom({ address, attribute, derived }, separator) {
    if (ATOM.test(address))
        return SEPARATORS.has(separator);
    return derived !== true && NAME.test(attribute) && LIST_SEPARATORS.has(separator);
}
const MOST_PIECES = 10_000;
const SEPARATORS = new Set([":", "/", ",", ".", "|", ";", " "]);
/**
 * Splits a text. Where a reference may contain the delimiter, the pieces are not known, but they are pieces of it: what is
 * selected of them is fixed by it, too.
 */
function split(separator, source, span) {
    if (source.kind === "list" || source.kind === "map") {
        return (0,cloudformation_values/* unknown */.L5)([{ reason: `a ${source.kind} cannot be split`, span }], span);
    }
    const parts = (0,cloudformation_values/* partsOf */.CI)(source);
    const isExact = parts.every((part) => typeof part === "string" || ("reference" in part && isAtom(part.reference, separator)));
    if (isExact) {
        const pieces = [[]];
        for (const part of parts) {
            const [first = "", ...others] = typeof part === "string" ? part.split(separator) : [part];
            pieces.at(-1)?.push(first);
            for (const other of others)
                pieces.push([other]);
        }
        if (pieces.length > MOST_PIECES)
            return (0,cloudformation_values/* unknown */.L5)([{ reason: `a text is split into more than ${MOST_PIECES}`, span }], span);
        return { kind: "list", items: pieces.map((piece) => (0,cloudformation_values/* concatenate */.u1)(piece, [], span)), span };
    }
    const derived = parts.map((part) => typeof part !== "string" && "reference" in part ? { reference: { ...part.reference, derived: true } } : part);
    // Only of a text that is nothing but a reference it is certain where the pieces come from.
    const isOnlyReference = derived.length === 1 && parts.every((part) => typeof part !== "string" && "reference" in part);
    return {
        ...(0,cloudformation_values/* unknown */.L5)((0,cloudformation_values/* reasonsIn */.N6)(source), span),
        ...(isOnlyReference ? { text: derived } : {}),
        references: (0,cloudformation_values/* referencesOf */.CL)(source),
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/cloudformation/loops.js

const PREFIX = "Fn::ForEach::";
/** Iterations that the loops of one map may have, and values they may make; CloudFormation allows 500 resources in all. */
const MOST_ITERATIONS = 2000;
const MOST_VALUES = 500_000;
/**
 * Replaces the loops among the entries of a map by the entries that they make.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
 *
 * A loop over a collection that is not known makes its entries once, with `*` for the identifier in their keys; the map's `rest`
 * says that there may be others.
 */
function expandLoops(map, scope, evaluate) {
    const doubtful = new Map();
    let hasLoop = false;
    for (const key of map.entries.keys())
        hasLoop ||= key.startsWith(PREFIX);
    if (!hasLoop)
        return { map, doubtful };
    const entries = new Map();
    const rest = [...(map.rest ?? [])];
    const budget = { iterations: MOST_ITERATIONS, values: MOST_VALUES };
    expandInto(entries, map, { scope, evaluate, rest, doubtful, budget, doubt: [] });
    return { map: { ...map, entries, ...(rest.length > 0 ? { rest } : {}) }, doubtful };
}
function expandInto(entries, map, expansion) {
    for (const [key, entry] of map.entries) {
        if (key.startsWith(PREFIX)) {
            expandLoop(entries, entry, expansion);
            continue;
        }
        if (entries.has(key)) {
            expansion.scope.report("cloudformation-loop", "warning", `A loop makes ${key} more than once`, entry.span);
        }
        entries.set(key, entry);
        if (expansion.doubt.length > 0)
            expansion.doubtful.set(key, expansion.doubt);
    }
}
function expandLoop(entries, loop, expansion) {
    const { scope, evaluate, rest, budget } = expansion;
    const [identifier, collection, body] = loop.kind === "list" ? loop.items : [];
    const name = (0,cloudformation_values/* textOf */.b6)(identifier);
    if (name === undefined || collection === undefined || body?.kind !== "map") {
        scope.report("cloudformation-loop", "warning", "Fn::ForEach takes an identifier, a collection and a map", loop.span);
        rest.push({ reason: "a loop is malformed", span: loop.span });
        return;
    }
    const size = sizeOf(body);
    for (const item of iterations(evaluate(collection, scope), rest)) {
        if (budget.iterations <= 0 || budget.values < size) {
            const message = `The loops of this map have more than ${MOST_ITERATIONS} iterations or make too much`;
            scope.report("cloudformation-loop", "error", message, loop.span);
            rest.push({ reason: message, span: loop.span });
            return;
        }
        budget.iterations -= 1;
        budget.values -= size;
        const replaced = replaceIn(body, name, item);
        const doubt = [...expansion.doubt, ...(0,cloudformation_values/* reasonsIn */.N6)(item)];
        if (replaced.kind === "map")
            expandInto(entries, replaced, { ...expansion, doubt });
    }
}
function sizeOf(value) {
    if (value.kind === "list")
        return value.items.reduce((size, item) => size + sizeOf(item), 1);
    if (value.kind !== "map")
        return 1;
    let size = 1;
    for (const entry of value.entries.values())
        size += sizeOf(entry);
    return size;
}
/** What the identifier stands for, one iteration after the other. */
function iterations(collection, rest) {
    if (collection.kind === "list") {
        if (collection.rest === undefined)
            return collection.items;
        rest.push(...collection.rest);
        return [...collection.items, (0,cloudformation_values/* unknown */.L5)(collection.rest, collection.span)];
    }
    const because = (0,cloudformation_values/* reasonsIn */.N6)(collection);
    rest.push(...because);
    return [(0,cloudformation_values/* unknown */.L5)(because, collection.span)];
}
/** Replaces `{Ref: name}`, `${name}` and `&{name}` (which drops what logical ids cannot contain) in keys and values. */
function replaceIn(value, name, item) {
    switch (value.kind) {
        case "unknown":
            return value;
        case "known":
            return typeof value.value === "string" && value.value.includes(`{${name}}`)
                ? replaceInText(value.value, name, item, value)
                : value;
        case "list":
            return { ...value, items: value.items.map((member) => replaceIn(member, name, item)) };
        case "map": {
            if (value.entries.size === 1 && (0,cloudformation_values/* textOf */.b6)(value.entries.get("Ref")) === name)
                return { ...item, span: value.span };
            const entries = new Map();
            for (const [key, member] of value.entries)
                entries.set(replaceInKey(key, name, item), replaceIn(member, name, item));
            return { ...value, entries };
        }
    }
}
function replaceInKey(key, name, item) {
    const text = (0,cloudformation_values/* textOf */.b6)(item) ?? "*";
    return key.replaceAll(`\${${name}}`, text).replaceAll(`&{${name}}`, alphanumeric(text));
}
function replaceInText(text, name, item, at) {
    const known = (0,cloudformation_values/* textOf */.b6)(item);
    if (known !== undefined)
        return { ...at, kind: "known", value: replaceInKey(text, name, item) };
    const parts = [];
    for (const [index, piece] of text.replaceAll(`&{${name}}`, `\${${name}}`).split(`\${${name}}`).entries()) {
        if (index > 0)
            parts.push({ unknown: (0,cloudformation_values/* reasonsIn */.N6)(item) });
        parts.push(piece);
    }
    return (0,cloudformation_values/* concatenate */.u1)(parts, [], at.span);
}
function alphanumeric(text) {
    return text === "*" ? text : text.replace(/[^A-Za-z0-9]/g, "");
}

;// CONCATENATED MODULE: ./build/cloudformation/evaluate.js





/**
 * Evaluates an expression of a template: everything that the source decides is known, everything else says why not. A property
 * that is `AWS::NoValue` is a known `null`; a list item that is, is left out.
 *
 * Values without functions are returned as they are.
 */
function evaluate(raw, scope) {
    switch (raw.kind) {
        case "known":
            return withServerlessVariables(raw);
        case "unknown":
            return raw;
        case "list":
            return evaluateList(raw, scope);
        case "map":
            return evaluateMap(raw, scope);
    }
}
function evaluateList(raw, scope) {
    const items = raw.items.map((item) => evaluate(item, scope));
    const kept = items.some(cloudformation_values/* isUnset */.K$) ? items.filter((item) => !(0,cloudformation_values/* isUnset */.K$)(item)) : items;
    return kept.length === raw.items.length && kept.every((item, i) => item === raw.items[i])
        ? raw
        : { ...raw, items: kept };
}
function evaluateMap(raw, scope) {
    if (raw.entries.size === 1) {
        for (const [name, argument] of raw.entries) {
            const result = call(name, argument, raw, scope);
            if (result !== undefined)
                return (0,cloudformation_values/* placed */.GS)(result, raw.span);
        }
    }
    const { map: expanded } = expandLoops(raw, scope, evaluate);
    let isSame = expanded === raw;
    const entries = new Map();
    let { rest } = expanded;
    for (const [key, entry] of expanded.entries) {
        if (key === "Fn::Transform") {
            // The macro's result is merged with the entries beside it.
            const result = call(key, entry, expanded, scope);
            rest = [...(rest ?? []), ...(result?.kind === "unknown" ? result.because : [])];
            isSame = false;
            continue;
        }
        const value = evaluate(entry, scope);
        if (value !== entry)
            isSame = false;
        entries.set(key, value);
    }
    if (isSame)
        return raw;
    return { ...expanded, entries, ...(rest === undefined ? {} : { rest }) };
}
/** The value of a function; `undefined` when the name is none, so that the map is a map. */
function call(name, argument, whole, scope) {
    const { span } = whole;
    const intrinsic = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
    if (intrinsic !== undefined)
        return intrinsic({ name, argument, span, scope, evaluate });
    if (name.startsWith("Fn::") && isConditionFunction(name)) {
        const truth = truthOf(whole, scope, evaluate);
        return typeof truth === "boolean" ? (0,cloudformation_values/* known */.eO)(truth, span) : (0,cloudformation_values/* unknown */.L5)(truth, span);
    }
    if (name.startsWith("!") || (name.startsWith("Fn::") && !name.startsWith("Fn::ForEach::"))) {
        scope.report("cloudformation-function", "warning", `CloudFormation has no function ${name}`, span);
        return (0,cloudformation_values/* unknown */.L5)([{ reason: `the function ${name} is not known`, span }], span);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/cloudformation/parameters.js

/**
 * The value of a template's parameter: what is given for it, or its default.
 *
 * A default is a value, as it is what a deployment gets that says nothing else. Without one the value is not known, except where
 * only one is allowed. For a parameter of the Systems Manager type the default is not the value but the name of the one that
 * holds it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 *
 * @param declaration the entry of the `Parameters` section
 * @param given by configuration or by the parent stack
 */
function parameterOf(name, declaration, given) {
    const members = declaration.kind === "map" ? declaration.entries : new Map();
    const type = (0,cloudformation_values/* textOf */.b6)(members.get("Type")) ?? "String";
    const allowed = allowedValues(members.get("AllowedValues"));
    const value = parameters_valueOf(name, type, declaration, given ?? members.get("Default"), allowed);
    return { value, ...(allowed === undefined ? {} : { allowed: allowed.flatMap((item) => (0,cloudformation_values/* textOf */.b6)(item) ?? []) }) };
}
function parameters_valueOf(name, type, declaration, given, allowed) {
    const header = firstLine(declaration.span);
    if (type.startsWith("AWS::SSM::Parameter::")) {
        const source = (0,cloudformation_values/* textOf */.b6)(given);
        const from = source === undefined ? "" : ` ${source}`;
        return (0,cloudformation_values/* unknown */.L5)([{ reason: `parameter ${name} is read from Systems Manager${from}`, span: header }], header);
    }
    const [only, ...others] = allowed ?? [];
    const value = given ?? (others.length === 0 ? only : undefined);
    const typed = (item) => type === "CommaDelimitedList" || type.startsWith("List<") ? listOf(item) : item;
    if (value !== undefined)
        return typed(value);
    const because = [{ reason: `parameter ${name} has no default`, span: header }];
    return allowed === undefined ? (0,cloudformation_values/* unknown */.L5)(because, header) : (0,cloudformation_values/* oneOf */.yL)(allowed.map(typed), because, header);
}
function allowedValues(value) {
    return value?.kind === "list" && value.items.length > 0 ? value.items : undefined;
}
/** The items of a comma-delimited text. */
function listOf(value) {
    if (value.kind === "list" || value.kind === "unknown")
        return value;
    const text = (0,cloudformation_values/* textOf */.b6)(value) ?? "";
    const items = text === "" ? [] : text.split(",").map((item) => (0,cloudformation_values/* known */.eO)(item.trim(), value.span));
    return { kind: "list", items, span: value.span };
}
/** From the start of a span to the end of its first line, as far as it is known without the text: its start. */
function firstLine(span) {
    return span.startLine === span.endLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn };
}
/** Values for a template's parameters as they are configured: texts, each at the place of its declaration. */
function givenTexts(texts, declarations) {
    const given = new Map();
    for (const [name, declaration] of declarations) {
        if (Object.hasOwn(texts, name))
            given.set(name, (0,cloudformation_values/* known */.eO)(texts[name] ?? null, declaration.span));
    }
    return given;
}
/** Values that a parent stack hands to a nested one; what it leaves unset is not given. */
function givenValues(parameters) {
    const given = new Map();
    if (parameters?.kind !== "map")
        return given;
    for (const [name, value] of parameters.entries)
        if (!(0,cloudformation_values/* isUnset */.K$)(value))
            given.set(name, (0,cloudformation_values/* placed */.GS)(value, value.span));
    return given;
}

;// CONCATENATED MODULE: ./build/cloudformation/pseudo-parameters.js

const NOWHERE = { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** The name of a stack that is deployed by itself. */
function ownStackName({ stackName }) {
    return stackName === undefined ? decidedByDeployment("AWS::StackName") : (0,cloudformation_values/* known */.eO)(stackName, NOWHERE);
}
/**
 * The name of a nested stack: that of the stack around it, the logical id, and characters that are made at random
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html).
 *
 * @param outer name of the stack around it
 * @param address of the nested stack
 */
function nestedStackName(outer, id, address) {
    const random = { reference: { address: `${address}/AWS::StackName`, attribute: "" } };
    return (0,cloudformation_values/* concatenate */.u1)([...(0,cloudformation_values/* partsOf */.CI)(outer), `-${id}-`, random], [], NOWHERE);
}
/**
 * What `Ref` to each pseudo parameter gives. One that is not configured is fixed at deployment, like an attribute of a
 * resource: it is set, the same wherever the stack names it, and no wildcard. Their spans are to be replaced.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 *
 * @param stackName name of the stack
 * @param prefix of the addresses of its resources: each nested stack has an identifier of its own
 */
function pseudoParameters(deployment, stackName, prefix) {
    const { account, region, partition = partitionOf(region) } = deployment;
    const pseudo = (name, value) => value === undefined ? decidedByDeployment(name) : (0,cloudformation_values/* known */.eO)(value, NOWHERE);
    const shared = {
        "AWS::AccountId": pseudo("AWS::AccountId", account),
        "AWS::Partition": pseudo("AWS::Partition", partition),
        "AWS::Region": pseudo("AWS::Region", region),
    };
    return new Map([
        ...Object.entries(shared),
        ["AWS::NotificationARNs", decidedByDeployment(`${prefix}AWS::NotificationARNs`)],
        ["AWS::NoValue", (0,cloudformation_values/* known */.eO)(null, NOWHERE)],
        ["AWS::StackId", stackId(shared, stackName, prefix)],
        ["AWS::StackName", stackName],
        ["AWS::URLSuffix", pseudo("AWS::URLSuffix", suffixOf(partition))],
    ]);
}
/** An ARN that ends in an identifier made for this stack. */
function stackId(shared, stackName, prefix) {
    const name = `${prefix}AWS::StackId`;
    const parts = [
        ...["arn:", ...(0,cloudformation_values/* partsOf */.CI)(shared["AWS::Partition"])],
        ...[":cloudformation:", ...(0,cloudformation_values/* partsOf */.CI)(shared["AWS::Region"])],
        ...[":", ...(0,cloudformation_values/* partsOf */.CI)(shared["AWS::AccountId"])],
        ...[":stack/", ...(0,cloudformation_values/* partsOf */.CI)(stackName)],
        ...["/", { reference: { address: name, attribute: "" } }],
    ];
    const id = (0,cloudformation_values/* concatenate */.u1)(parts, [], NOWHERE);
    return id.kind === "unknown" ? { ...id, because: decidedByDeployment(name).because } : id;
}
function decidedByDeployment(name) {
    const text = [{ reference: { address: name, attribute: "" } }];
    return { kind: "unknown", because: [{ reason: `${name} is known only after deployment` }], text, span: NOWHERE };
}
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region) {
    if (region === undefined)
        return undefined;
    if (region.startsWith("cn-"))
        return "aws-cn";
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
/** The domain of a partition's services. */
function suffixOf(partition) {
    if (partition === "aws" || partition === "aws-us-gov")
        return "amazonaws.com";
    return partition === "aws-cn" ? "amazonaws.com.cn" : undefined;
}

;// CONCATENATED MODULE: ./build/cloudformation/serverless-policies.js
const arn = (service, resource) => `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
/**
 * SAM's policy templates that grant what leads to databases: secrets, keys, parameters, network interfaces, tasks.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 */
const POLICY_TEMPLATES = {
    AWSSecretsManagerGetSecretValuePolicy: [{ actions: ["secretsmanager:GetSecretValue"], resource: "${SecretArn}" }],
    AWSSecretsManagerRotationPolicy: [
        {
            actions: [
                "secretsmanager:DescribeSecret",
                "secretsmanager:GetSecretValue",
                "secretsmanager:PutSecretValue",
                "secretsmanager:UpdateSecretVersionStage",
            ],
            resource: arn("secretsmanager", "secret:*"),
            condition: {
                "secretsmanager:resource/AllowRotationLambdaArn": arn("lambda", "function:${FunctionName}"),
            },
        },
        { actions: ["secretsmanager:GetRandomPassword"], resource: "*" },
    ],
    KMSDecryptPolicy: [{ actions: ["kms:Decrypt"], resource: arn("kms", "key/${KeyId}") }],
    KMSEncryptPolicy: [{ actions: ["kms:Encrypt"], resource: arn("kms", "key/${KeyId}") }],
    SSMParameterReadPolicy: [
        { actions: ["ssm:DescribeParameters"], resource: "*" },
        {
            actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
            resource: arn("ssm", "parameter/${ParameterName}"),
        },
    ],
    SSMParameterWithSlashPrefixReadPolicy: [
        { actions: ["ssm:DescribeParameters"], resource: "*" },
        {
            actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
            resource: arn("ssm", "parameter${ParameterName}"),
        },
    ],
    EcsRunTaskPolicy: [{ actions: ["ecs:RunTask"], resource: arn("ecs", "task-definition/${TaskDefinition}") }],
    VPCAccessPolicy: [
        {
            actions: [
                "ec2:CreateNetworkInterface",
                "ec2:DeleteNetworkInterface",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DetachNetworkInterface",
            ],
            resource: "*",
        },
    ],
};
/** The other templates. None grants anything on databases, their secrets and keys, or identities. */
const OTHER_POLICY_TEMPLATES = new Set(`AcmGetCertificatePolicy AMIDescribePolicy AthenaQueryPolicy CloudFormationDescribeStacksPolicy CloudWatchDashboardPolicy
  CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodeCommitCrudPolicy CodeCommitReadPolicy
  CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy ComprehendBasicAccessPolicy CostExplorerReadOnlyPolicy
  DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy
  DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy EC2CopyImagePolicy EC2DescribePolicy
  EFSWriteAccessPolicy EKSDescribePolicy ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
  ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
  ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy ElasticsearchHttpPostPolicy
  EventBridgePutEventsPolicy FilterLogEventsPolicy FirehoseCrudPolicy FirehoseWritePolicy KinesisCrudPolicy
  KinesisStreamReadPolicy LambdaInvokePolicy MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy
  PinpointEndpointAccessPolicy PollyFullAccessPolicy RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy
  RekognitionFacesPolicy RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy
  RekognitionWriteOnlyAccessPolicy Route53ChangeResourceRecordSetsPolicy S3CrudPolicy S3FullAccessPolicy S3ReadPolicy
  S3WritePolicy SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy ServerlessRepoReadWriteAccessPolicy
  SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy SESSendBouncePolicy
  SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy SQSSendMessagePolicy StepFunctionsCallbackPolicy
  StepFunctionsExecutionPolicy TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy`.split(/\s+/));
/** Whether SAM has a policy template of this name that grants nothing that is judged. */
function isHarmlessTemplate(name) {
    return OTHER_POLICY_TEMPLATES.has(name);
}
/** AWS managed policies that functions are given, and that are not in the root path. */
const PATHS = Object.fromEntries([
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AmazonRDSDirectoryServiceAccess",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonECSTaskExecutionRolePolicy",
].map((name) => [name, `service-role/${name}`]));
/**
 * The ARN of an AWS managed policy, which SAM lets be called by its name.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
function managedPolicyArn(nameOrArn) {
    if (nameOrArn.startsWith("arn:"))
        return nameOrArn;
    const path = Object.hasOwn(PATHS, nameOrArn) ? PATHS[nameOrArn] : undefined;
    return `arn:aws:iam::aws:policy/${path ?? nameOrArn}`;
}

;// CONCATENATED MODULE: ./build/cloudformation/translate.js


/**
 * Translates evaluated properties. Where two properties give the same attribute, the first that is set counts.
 *
 * @param properties a map of properties, or the value that stands in its place
 * @param shapes what is known of them
 */
function translate(properties, shapes) {
    const attributes = new Map();
    const native = new Map();
    for (const [name, value] of properties.entries) {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
        if (shape === undefined)
            native.set(name, value);
        else if (shape.kind === "flag")
            native.set(name, convert({ kind: "bool", to: name }, value));
        else
            apply(shape, value, attributes, native);
    }
    return { attributes, native };
}
function apply(shape, value, attributes, native) {
    if (shape.kind === "members")
        applyMembers(shape.properties, value, attributes, native);
    else if (shape.kind === "inside")
        applyInside(shape.block, shape.shape, value, attributes);
    else if (shape.kind !== "flag" && (0,cloudformation_values/* isUnset */.K$)(attributes.get(shape.to)))
        attributes.set(shape.to, convert(shape, value));
}
function applyMembers(shapes, value, attributes, native) {
    if (value.kind === "map") {
        const inner = translate(value, shapes);
        for (const [name, attribute] of inner.attributes)
            if ((0,cloudformation_values/* isUnset */.K$)(attributes.get(name)))
                attributes.set(name, attribute);
        for (const [name, property] of inner.native)
            native.set(name, property);
    }
    else if (value.kind === "unknown") {
        // Any of them may be set.
        for (const shape of Object.values(shapes))
            apply(shape, value, attributes, native);
    }
}
function applyInside(block, shape, value, attributes) {
    if ((0,cloudformation_values/* isUnset */.K$)(value))
        return;
    const inner = new Map();
    const present = attributes.get(block);
    const [first] = present?.kind === "list" ? present.items : [];
    if (first?.kind === "map")
        for (const [name, attribute] of first.entries)
            inner.set(name, attribute);
    apply(shape, value, inner, new Map());
    const { span } = present ?? value;
    attributes.set(block, { kind: "list", items: [{ kind: "map", entries: inner, span }], span });
}
function convert(shape, value) {
    if ((0,cloudformation_values/* isUnset */.K$)(value))
        return value;
    if (value.kind === "unknown" && value.oneOf !== undefined) {
        const candidates = value.oneOf.map((candidate) => convert(shape, candidate));
        return agreed(shape, candidates, value.span) ?? { ...value, oneOf: candidates };
    }
    switch (shape.kind) {
        case "text":
        case "bool":
        case "number":
            return scalar(shape.kind, value);
        case "texts":
            return asTexts(value);
        case "one":
            return { kind: "list", items: [scalar("text", value)], span: value.span };
        case "first":
            return firstOf(value);
        case "pairs":
            return pairs(value);
        case "settings":
            return settings(value);
        case "policy":
            return policyText(value);
        case "pluck":
            return pluck(value, shape.member);
        case "blocks":
            return blocks(value, shape.properties);
    }
}
/**
 * What all candidates come to: `false` in one branch is the same setting as `"False"`, or as no property at all where the
 * default is `false`. Undefined when they differ.
 */
function agreed(shape, candidates, span) {
    const unset = shape.kind === "bool" ? shape.unset : undefined;
    const meant = unset === undefined
        ? candidates
        : candidates.map((candidate) => ((0,cloudformation_values/* isUnset */.K$)(candidate) ? (0,cloudformation_values/* known */.eO)(unset, candidate.span) : candidate));
    const [first] = meant;
    return first?.kind === "known" && meant.every((candidate) => (0,cloudformation_values/* isSame */.Ft)(first, candidate))
        ? { ...first, span }
        : undefined;
}
/** Words that CloudFormation takes for truth values; YAML 1.1 knows the last four as such. */
const TRUTH = {
    true: true,
    false: false,
    yes: true,
    no: false,
    on: true,
    off: false,
};
/** A scalar of the type that the attribute has: CloudFormation takes `"true"` for `true` and `"7"` for `7`. */
function scalar(kind, value) {
    if (value.kind !== "known" || value.value === null)
        return value;
    if (kind !== "text" && (0,cloudformation_values/* isDynamicReference */.f6)(value.value)) {
        return (0,cloudformation_values/* unknown */.L5)([{ reason: `${String(value.value)} is known only after deployment`, span: value.span }], value.span);
    }
    const converted = convertScalar(kind, value);
    return converted === value.value ? value : { ...value, value: converted };
}
function convertScalar(kind, { value }) {
    const text = String(value).trim();
    if (kind === "text")
        return String(value);
    if (kind === "bool") {
        const word = text.toLowerCase();
        return Object.hasOwn(TRUTH, word) ? (TRUTH[word] ?? value) : value;
    }
    const number = Number(text);
    return text !== "" && Number.isFinite(number) ? number : value;
}
function asTexts(value) {
    if (value.kind === "known")
        return { kind: "list", items: [scalar("text", value)], span: value.span };
    if (value.kind !== "list")
        return value;
    const items = value.items.flatMap((item) => (item.kind === "list" ? item.items : [item]));
    return { ...value, items: items.map((item) => scalar("text", item)) };
}
function firstOf(value) {
    if (value.kind !== "list")
        return scalar("text", value);
    const [item] = value.items;
    if (item !== undefined)
        return { ...scalar("text", item), span: value.span };
    return value.rest === undefined ? (0,cloudformation_values/* known */.eO)(null, value.span) : (0,cloudformation_values/* unknown */.L5)(value.rest, value.span);
}
function pairs(value) {
    if (value.kind === "map") {
        const entries = new Map([...value.entries].map(([key, entry]) => [key, scalar("text", entry)]));
        return { ...value, entries };
    }
    if (value.kind !== "list")
        return value;
    const entries = new Map();
    const rest = [...(value.rest ?? [])];
    for (const item of value.items) {
        const members = item.kind === "map" ? item.entries : new Map();
        const key = members.get("Key") ?? members.get("Name");
        const name = (0,cloudformation_values/* textOf */.b6)(key);
        if (name !== undefined) {
            const entry = members.get("Value") ?? (0,cloudformation_values/* known */.eO)(null, item.span);
            entries.set(name, { ...scalar("text", entry), span: item.span });
        }
        else
            rest.push(...(0,cloudformation_values/* reasonsIn */.N6)(key ?? item));
    }
    return { kind: "map", entries, span: value.span, ...(rest.length > 0 ? { rest } : {}) };
}
function settings(value) {
    const map = decodeJson(value) ?? value;
    if (map.kind !== "map")
        return value;
    const items = [...map.entries].map(([name, setting]) => {
        const { span } = setting;
        const entries = new Map([
            ["name", (0,cloudformation_values/* known */.eO)(name, span)],
            ["value", scalar("text", setting)],
        ]);
        return { kind: "map", entries, span };
    });
    const list = { kind: "list", items, span: value.span };
    return map.rest === undefined ? list : { ...list, rest: map.rest };
}
function pluck(value, member) {
    if (value.kind !== "list")
        return value;
    const items = value.items.flatMap((item) => {
        if (item.kind !== "map")
            return item.kind === "unknown" ? [item] : [];
        const found = item.entries.get(member);
        return found === undefined ? [] : [scalar("text", found)];
    });
    return { ...value, items };
}
function blocks(value, shapes) {
    const block = (item) => {
        if (item.kind !== "map")
            return item;
        const { attributes, native } = translate(item, shapes);
        return { ...item, entries: new Map([...attributes, ...native]) };
    };
    if (value.kind === "map")
        return { kind: "list", items: [block(value)], span: value.span };
    return value.kind === "list" ? { ...value, items: value.items.map(block) } : value;
}
/** A policy document as JSON text with its structure beside it. A document may be given as text, too. */
function policyText(value) {
    if (value.kind === "map")
        return encodeJson(withoutUnset(value), value.span);
    if (value.kind === "list")
        return value;
    const json = decodeJson(value);
    return json === undefined ? value : { ...value, json };
}
/** A document without the members that are `AWS::NoValue`: for IAM they must not be there at all. */
function withoutUnset(value) {
    if (value.kind === "list")
        return { ...value, items: value.items.map(withoutUnset) };
    if (value.kind !== "map")
        return value;
    const entries = new Map();
    for (const [key, entry] of value.entries)
        if (!(0,cloudformation_values/* isUnset */.K$)(entry))
            entries.set(key, withoutUnset(entry));
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./build/cloudformation/serverless.js





/**
 * The AWS Serverless Application Model.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */
const serverless_PREFIX = "AWS::Serverless::";
/** Whether SAM may add a resource of this name: they begin with that of the resource they belong to, or `Serverless`. */
function generatedBy(id, types) {
    for (const [owner, type] of types) {
        if (type.startsWith(serverless_PREFIX) && (id.startsWith(owner) || /^Serverless(?:RestApi|HttpApi)/.test(id)))
            return true;
    }
    return false;
}
/**
 * A resource with the defaults that the template gives for its type: maps are merged, lists put behind the defaults, and for
 * everything else the resource's own value counts.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
function withGlobals(raw, globals) {
    if (raw.kind !== "map" || globals.size === 0)
        return raw;
    const type = (0,cloudformation_values/* textOf */.b6)(raw.entries.get("Type"));
    const defaults = type?.startsWith(serverless_PREFIX) === true ? globals.get(type.slice(serverless_PREFIX.length)) : undefined;
    if (defaults?.kind !== "map")
        return raw;
    const own = raw.entries.get("Properties") ?? { kind: "map", entries: new Map(), span: raw.span };
    return { ...raw, entries: new Map([...raw.entries, ["Properties", mergeDefaults(defaults, own)]]) };
}
function mergeDefaults(defaults, own) {
    if (defaults.kind === "list" && own.kind === "list")
        return { ...own, items: [...defaults.items, ...own.items] };
    if (defaults.kind !== "map" || own.kind !== "map" || isFunction(defaults) || isFunction(own))
        return own;
    const entries = new Map(defaults.entries);
    for (const [key, value] of own.entries) {
        const present = entries.get(key);
        entries.set(key, present === undefined ? value : mergeDefaults(present, value));
    }
    return { ...own, entries };
}
function isFunction(map) {
    if (map.entries.size !== 1)
        return false;
    const [key = ""] = map.entries.keys();
    return key === "Ref" || key.startsWith("Fn::");
}
/** Service that assumes the role that SAM generates, by the type that it is generated for. */
const ROLE_SERVICE = {
    "AWS::Serverless::Function": "lambda.amazonaws.com",
    "AWS::Serverless::StateMachine": "states.amazonaws.com",
};
/** The name of the role that SAM generates for a resource that names none; `undefined` for types that need none. */
function generatedRoleName(id, type) {
    return Object.hasOwn(ROLE_SERVICE, type) ? `${id}Role` : undefined;
}
/**
 * The attributes of the role that SAM generates for a function or state machine. What the resource says is in its own place;
 * what SAM adds is at the resource's first line.
 *
 * @param properties evaluated
 */
function generatedRole(type, properties, header, span, scope) {
    const { entries } = properties;
    const attributes = new Map();
    const trust = entries.get("AssumeRolePolicyDocument");
    const service = ROLE_SERVICE[type] ?? "lambda.amazonaws.com";
    attributes.set("assume_role_policy", trust === undefined ? trustIn(service, header) : policyText(trust));
    for (const [property, attribute] of [
        ["PermissionsBoundary", "permissions_boundary"],
        ["RolePath", "path"],
    ]) {
        const value = entries.get(property);
        if (value !== undefined)
            attributes.set(attribute, value);
    }
    const policies = entries.get("Policies");
    const granted = policiesIn(policies, scope);
    const managed = [...impliedPolicies(type, properties, header), ...granted.managed];
    const place = policies?.span ?? header;
    attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
    if (granted.inline.length > 0 || granted.unknown !== undefined) {
        const items = granted.inline.map((policy, index) => {
            const name = (0,cloudformation_values/* known */.eO)(`Policy${index}`, policy.span);
            return {
                kind: "map",
                entries: new Map([
                    ["name", name],
                    ["policy", policy],
                ]),
                span: policy.span,
            };
        });
        attributes.set("inline_policy", { kind: "list", items, span: place, ...rest(granted) });
    }
    return { kind: "map", entries: attributes, span };
}
/**
 * The service that an event lets invoke the function, by the type of the event. Queues and streams are polled by the function
 * itself. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
 */
const EVENT_SERVICE = {
    AlexaSkill: "alexa-appkit.amazon.com",
    Api: "apigateway.amazonaws.com",
    CloudWatchEvent: "events.amazonaws.com",
    CloudWatchLogs: "logs.amazonaws.com",
    Cognito: "cognito-idp.amazonaws.com",
    EventBridgeRule: "events.amazonaws.com",
    HttpApi: "apigateway.amazonaws.com",
    IoTRule: "iot.amazonaws.com",
    S3: "s3.amazonaws.com",
    Schedule: "events.amazonaws.com",
    SNS: "sns.amazonaws.com",
};
/**
 * Who can invoke a function by what SAM generates for it: the services of its events, and everybody by a public URL.
 *
 * @param properties evaluated
 */
function generatedPermissions(id, properties, scope) {
    const { entries } = properties;
    const target = (span) => (0,cloudformation_values/* computed */.EW)({ address: scope.addressOf(id), attribute: "function_name" }, span);
    const permission = (name, span, texts) => {
        const given = Object.entries(texts).map(([attribute, value]) => [attribute, (0,cloudformation_values/* known */.eO)(value, span)]);
        const attributes = new Map([["function_name", target(span)], ...given]);
        return { name, attributes: { kind: "map", entries: attributes, span } };
    };
    const events = entries.get("Events");
    const permissions = [...(events?.kind === "map" ? events.entries : [])].flatMap(([event, value]) => {
        const type = value.kind === "map" ? ((0,cloudformation_values/* textOf */.b6)(value.entries.get("Type")) ?? "") : "";
        const principal = Object.hasOwn(EVENT_SERVICE, type) ? EVENT_SERVICE[type] : undefined;
        if (principal === undefined)
            return [];
        const name = `${id}${event}`;
        const generated = permission(`${name}Permission`, value.span, { action: "lambda:InvokeFunction", principal });
        if (type === "AlexaSkill")
            return [generated];
        // SAM names the source: the resource that it generates for the event, or that the event names.
        const source = (0,cloudformation_values/* computed */.EW)({ address: scope.addressOf(name), attribute: "arn" }, value.span);
        const attributes = new Map([...generated.attributes.entries, ["source_arn", source]]);
        return [{ ...generated, attributes: { ...generated.attributes, entries: attributes } }];
    });
    const url = entries.get("FunctionUrlConfig");
    const isPublic = url?.kind === "map" && (0,cloudformation_values/* textOf */.b6)(url.entries.get("AuthType")) === "NONE";
    if (!isPublic)
        return permissions;
    const everybody = { action: "lambda:InvokeFunctionUrl", principal: "*", function_url_auth_type: "NONE" };
    return [...permissions, permission(`${id}UrlPublicPermissions`, url.span, everybody)];
}
function rest({ unknown: whole }) {
    return whole === undefined ? {} : { rest: (0,cloudformation_values/* reasonsIn */.N6)(whole) };
}
/** What SAM attaches without being asked. */
function impliedPolicies(type, { entries }, header) {
    if (type !== "AWS::Serverless::Function")
        return [];
    const names = ["AWSLambdaBasicExecutionRole"];
    if (!(0,cloudformation_values/* isUnset */.K$)(entries.get("VpcConfig")))
        names.push("AWSLambdaVPCAccessExecutionRole");
    if ((0,cloudformation_values/* textOf */.b6)(entries.get("Tracing")) === "Active")
        names.push("AWSXrayWriteOnlyAccess");
    return names.map((name) => (0,cloudformation_values/* known */.eO)(managedPolicyArn(name), header));
}
function trustIn(service, span) {
    const at = (data) => (0,cloudformation_values/* known */.eO)(data, span);
    const map = (entries) => ({
        kind: "map",
        entries: new Map(entries),
        span,
    });
    const statement = map([
        ["Effect", at("Allow")],
        ["Principal", map([["Service", { kind: "list", items: [at(service)], span }]])],
        ["Action", { kind: "list", items: [at("sts:AssumeRole")], span }],
    ]);
    const document = map([
        ["Version", at("2012-10-17")],
        ["Statement", { kind: "list", items: [statement], span }],
    ]);
    return encodeJson(document, span);
}
/** The forms of the `Policies` property: names and ARNs of managed policies, documents, policy templates; one or a list. */
function policiesIn(policies, scope) {
    if (policies === undefined || (0,cloudformation_values/* isUnset */.K$)(policies))
        return { managed: [], inline: [] };
    const managed = [];
    const inline = [];
    for (const item of policies.kind === "list" ? policies.items : [policies]) {
        if (item.kind === "map")
            inline.push(...documentsIn(item, scope));
        else if (item.kind === "known")
            managed.push({ ...item, value: managedPolicyArn(String(item.value)) });
        else if (item.kind === "unknown" && (item !== policies || item.text !== undefined))
            managed.push(item);
        else if (item.kind === "unknown")
            return { managed, inline, unknown: item };
    }
    return { managed, inline };
}
function documentsIn(item, scope) {
    if (item.entries.has("Statement"))
        return [policyText(item)];
    return [...item.entries].flatMap(([name, parameters]) => {
        const template = Object.hasOwn(POLICY_TEMPLATES, name) ? POLICY_TEMPLATES[name] : undefined;
        if (template !== undefined)
            return [expandTemplate(template, parameters, item.span, scope)];
        if (isHarmlessTemplate(name))
            return [];
        scope.report("cloudformation-policy-template", "warning", `SAM has no policy template ${name}`, item.span);
        return [(0,cloudformation_values/* unknown */.L5)([{ reason: `the policy template ${name} is not known`, span: item.span }], item.span)];
    });
}
function expandTemplate(statements, parameters, span, scope) {
    const map = (entries) => ({
        kind: "map",
        entries: new Map(entries),
        span,
    });
    const list = (items) => ({ kind: "list", items, span });
    const substituted = (text) => evaluate(map([["Fn::Sub", list([(0,cloudformation_values/* known */.eO)(text, span), parameters])]]), scope);
    const items = statements.map(({ actions, resource, condition }) => {
        const entries = [
            ["Effect", (0,cloudformation_values/* known */.eO)("Allow", span)],
            ["Action", list(actions.map((action) => (0,cloudformation_values/* known */.eO)(action, span)))],
            ["Resource", substituted(resource)],
        ];
        if (condition !== undefined) {
            const keys = Object.entries(condition).map(([key, value]) => [key, substituted(value)]);
            entries.push(["Condition", map([["StringEquals", map(keys)]])]);
        }
        return map(entries);
    });
    const document = map([
        ["Version", (0,cloudformation_values/* known */.eO)("2012-10-17", span)],
        ["Statement", list(items)],
    ]);
    return encodeJson(document, span);
}

// EXTERNAL MODULE: ./build/cloudformation/vocabulary.js + 5 modules
var vocabulary = __webpack_require__(7683);
;// CONCATENATED MODULE: ./build/cloudformation/declarations.js







/** Makes the scope of a template's expressions. */
function declarationsOf(template, surroundings) {
    const { deployment, stackName, given, prefix, outputOf, importOf, report } = surroundings;
    const resources = new Map();
    const types = new Map();
    const parameters = new Map();
    for (const [name, declaration] of template.parameters) {
        parameters.set(name, parameterOf(name, declaration, given.get(name)));
    }
    const property = (id, name) => member(member(resources.get(id), "Properties"), name);
    const conditions = new Map();
    const scope = {
        path: template.path,
        parameters,
        pseudoParameters: pseudoParameters(deployment, stackName, prefix),
        mappings: template.mappings,
        conditions,
        decided: new Map(),
        deciding: new Set(),
        resources: types,
        addressOf: (id) => `${prefix}${id}`,
        attributeOf: (id, attribute) => (0,vocabulary/* attributeOf */.w4)((0,vocabulary/* entryOf */.Ms)(types.get(id) ?? "", (name) => !(0,cloudformation_values/* isUnset */.K$)(property(id, name))), attribute),
        standsFor: (id) => {
            const name = (0,vocabulary/* entryOf */.Ms)(types.get(id) ?? "")?.standsFor;
            return name === undefined ? undefined : property(id, name);
        },
        resolving: new Set(),
        mayGenerate: (id) => generatedBy(id, types),
        outputOf,
        importOf,
        report,
    };
    // Loops can name conditions, but not resources; both maps are filled before anything asks for them.
    const { map: expandedConditions } = expanded(template.conditions, scope);
    for (const [name, condition] of expandedConditions.entries)
        conditions.set(name, condition);
    const { map, doubtful } = expanded(template.resources, scope);
    for (const [id, raw] of map.entries) {
        const type = (0,cloudformation_values/* textOf */.b6)(member(raw, "Type"));
        if (type !== undefined)
            types.set(id, type);
        resources.set(id, withGlobals(raw, template.globals));
    }
    for (const [id, type] of [...types]) {
        const role = generatedRoleName(id, type);
        if (role !== undefined && !types.has(role) && (0,cloudformation_values/* isUnset */.K$)(property(id, "Role")))
            types.set(role, "AWS::IAM::Role");
    }
    return { scope, resources, doubtful };
}
function expanded(section, scope) {
    return section === undefined ? NOTHING : expandLoops(section, scope, evaluate);
}
const NOTHING = {
    map: {
        kind: "map",
        entries: new Map(),
        span: { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    },
    doubtful: new Map(),
};
function member(value, name) {
    return value?.kind === "map" ? value.entries.get(name) : undefined;
}

;// CONCATENATED MODULE: ./build/cloudformation/dependencies.js
/** Resources that need none of some others, not even through another one: what can be evaluated before those are. */
function independentOf(ids, resources) {
    const dependent = new Set(ids);
    // A set is walked to its end with what is added meanwhile.
    for (const id of dependent) {
        for (const [other, raw] of resources)
            if (!dependent.has(other) && mentions(raw, id))
                dependent.add(other);
    }
    return [...resources.keys()].filter((id) => !dependent.has(id));
}
/** Whether an expression names a resource: in `Ref`, `DependsOn`, `Fn::GetAtt` or `Fn::Sub`. */
function mentions(value, id) {
    if (value.kind === "known") {
        const text = typeof value.value === "string" ? value.value : "";
        return text === id || text.startsWith(`${id}.`) || text.includes(`\${${id}}`) || text.includes(`\${${id}.`);
    }
    if (value.kind === "list")
        return value.items.some((item) => mentions(item, id));
    return value.kind === "map" && [...value.entries.values()].some((entry) => mentions(entry, id));
}

;// CONCATENATED MODULE: ./build/cloudformation/outputs.js



/** The value of an output; `undefined` when there is none of this name. */
function outputOf(name, template, scope) {
    const output = template.outputs?.entries.get(name);
    const value = output?.kind === "map" ? output.entries.get("Value") : undefined;
    return value === undefined ? undefined : evaluate(value, scope);
}
/** What a template's outputs export. */
function exportsOf(template, scope) {
    const named = new Map();
    const open = [];
    for (const output of template.outputs?.entries.values() ?? []) {
        const declared = output.kind === "map" ? output.entries.get("Export") : undefined;
        const expression = declared?.kind === "map" ? declared.entries.get("Name") : undefined;
        const value = output.kind === "map" ? output.entries.get("Value") : undefined;
        if (expression === undefined || value === undefined || !existsIn(output, scope))
            continue;
        const name = evaluate(expression, scope);
        const text = (0,cloudformation_values/* textOf */.b6)(name);
        if (text !== undefined)
            named.set(text, evaluate(value, scope));
        else if (name.kind === "unknown")
            open.push({ name, value: evaluate(value, scope) });
    }
    return { named, open };
}
/** Whether an output's condition is not false. */
function existsIn(output, scope) {
    const condition = output.kind === "map" ? output.entries.get("Condition") : undefined;
    const name = (0,cloudformation_values/* textOf */.b6)(condition);
    return condition === undefined || name === undefined || decide(name, scope, condition, evaluate) !== false;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/cloudformation/parameters-file.js

const FORMS = 'a list of {"ParameterKey", "ParameterValue"}, a list of "name=value", or a mapping, also under "Parameters"';
/**
 * Reads a file of parameters in one of the forms that deployments take: the list of the AWS CLI, the template configuration of
 * CodePipeline, or names and values; JSON or YAML.
 *
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/ (parameter overrides)
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 */
function readParametersFile(text) {
    let content;
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false });
        const [error] = document.errors;
        if (error !== undefined)
            return { kind: "problem", message: error.message };
        content = document.toJS();
    }
    catch (error) {
        // Aliases that multiply, nesting that is too deep.
        return { kind: "problem", message: error instanceof Error ? error.message : String(error) };
    }
    const entries = Array.isArray(content) ? content.map(entryOf) : mappingOf(content);
    const parameters = new Map();
    for (const [name, value] of entries ?? []) {
        const written = textOf(value);
        if (name === undefined || written === undefined)
            return { kind: "problem", message: `it has to be ${FORMS}` };
        parameters.set(name, written);
    }
    if (entries === undefined)
        return { kind: "problem", message: `it has to be ${FORMS}` };
    return { kind: "parameters", parameters: Object.fromEntries(parameters) };
}
function mappingOf(content) {
    if (!isTable(content))
        return undefined;
    return Object.entries(isTable(content.Parameters) ? content.Parameters : content);
}
function entryOf(item) {
    if (typeof item === "string") {
        const equals = item.indexOf("=");
        return equals < 1 ? [undefined, undefined] : [item.slice(0, equals), item.slice(equals + 1)];
    }
    if (!isTable(item) || typeof item.ParameterKey !== "string")
        return [undefined, undefined];
    return [item.ParameterKey, item.ParameterValue];
}
/** Lists are given as texts with commas. */
function textOf(value) {
    if (typeof value === "string")
        return value;
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(textOf);
    return items.includes(undefined) ? undefined : items.join(",");
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/cloudformation/resource.js







/**
 * The resources that one entry of a template's `Resources` section gives: none when its condition is false, and some that it
 * implies, such as the role of a SAM function.
 */
function resourcesOf(raw, placement) {
    const { id, header, scope } = placement;
    const type = raw.kind === "map" ? (0,cloudformation_values/* textOf */.b6)(raw.entries.get("Type")) : undefined;
    if (raw.kind !== "map" || type === undefined) {
        reportShapeless(raw, placement);
        return [];
    }
    const existence = existenceOf(raw, placement);
    if (existence === false)
        return [];
    const properties = propertiesOf(raw, scope);
    const entry = (0,vocabulary/* entryOf */.Ms)(type, (property) => !(0,cloudformation_values/* isUnset */.K$)(properties.entries.get(property)));
    const translation = entry === undefined
        ? { attributes: properties.entries, native: new Map() }
        : translate(properties, entry.properties);
    const native = new Map(translation.native);
    const all = new Map([...translation.attributes, ...resourceAttributes(raw, entry, header, scope)]);
    const common = commonOf(raw, type, placement, existence);
    const resource = (address, name, parts) => ({ ...common, address, name, ...parts });
    const role = (0,cloudformation_values/* isUnset */.K$)(properties.entries.get("Role")) ? generatedRoleName(id, type) : undefined;
    if (role !== undefined) {
        all.set("role", (0,cloudformation_values/* computed */.EW)({ address: scope.addressOf(role), attribute: "arn" }, header));
        // They are the role's.
        native.delete("Policies");
    }
    const rest = properties.rest === undefined ? {} : { rest: properties.rest };
    const resources = [
        resource(scope.addressOf(id), id, {
            type: entry?.type ?? type,
            nativeType: type,
            attributes: { kind: "map", entries: all, span: raw.span, ...rest },
            labels: (0,vocabulary/* labelsOf */.PC)(entry),
            ...(native.size === 0 ? {} : { native: { kind: "map", entries: native, span: raw.span } }),
        }),
    ];
    if (role !== undefined) {
        const attributes = generatedRole(type, properties, header, raw.span, scope);
        const labels = { managed_policy_arns: "Policies", inline_policy: "Policies" };
        resources.push(resource(scope.addressOf(role), role, { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes, labels }));
    }
    for (const implied of entry?.implied ?? []) {
        for (const { address, parts } of impliedBy(implied, properties, placement)) {
            resources.push(resource(address, id, { ...parts, nativeType: type }));
        }
    }
    if (type === "AWS::Serverless::Function") {
        for (const { name, attributes } of generatedPermissions(id, properties, scope)) {
            const parts = { type: "aws_lambda_permission", nativeType: "AWS::Lambda::Permission", attributes };
            resources.push(resource(scope.addressOf(name), name, parts));
        }
    }
    return resources;
}
function commonOf(raw, type, { stack, calls, header }, existence) {
    return {
        format: "cloudformation",
        mode: "managed",
        stack,
        calls,
        span: raw.span,
        header,
        ...(existence === true ? {} : { uncertain: existence }),
    };
}
function reportShapeless(raw, { id, scope }) {
    if (id === "Fn::Transform") {
        const message = "The macro adds resources that are not known before it is deployed";
        scope.report("cloudformation-macro", "note", message, raw.span);
    }
    else if (!id.startsWith("Fn::ForEach::")) {
        scope.report("cloudformation-resource", "error", `Resource ${id} has no Type`, raw.span);
    }
}
/** Whether a resource exists, by its `Condition` and the loop that it is made by; if that is not decided, why. */
function existenceOf(raw, { id, scope, doubt }) {
    const condition = raw.entries.get("Condition");
    const name = (0,cloudformation_values/* textOf */.b6)(condition);
    const truth = condition === undefined || name === undefined ? true : decide(name, scope, condition, evaluate);
    if (truth === false || (truth === true && doubt.length === 0))
        return truth;
    if (truth === true)
        return doubt;
    return [...doubt, ...becauseOf({ condition: name ?? "", causes: truth }, `${id} exists only if it holds`)];
}
function propertiesOf(raw, scope) {
    const properties = raw.entries.get("Properties");
    const value = properties === undefined ? undefined : evaluate(properties, scope);
    if (value?.kind === "map")
        return value;
    const empty = { kind: "map", entries: new Map(), span: raw.span };
    if (value === undefined || (0,cloudformation_values/* isUnset */.K$)(value))
        return empty;
    return { ...empty, rest: (0,cloudformation_values/* reasonsIn */.N6)(value) };
}
/** Attributes from what stands beside the properties. */
function resourceAttributes(raw, entry, header, scope) {
    const attributes = new Map();
    for (const [name, attribute] of [
        ["DeletionPolicy", "deletion_policy"],
        ["UpdateReplacePolicy", "update_replace_policy"],
    ]) {
        const value = raw.entries.get(name);
        if (value !== undefined)
            attributes.set(attribute, evaluate(value, scope));
    }
    if (entry?.deletionPolicy !== undefined) {
        const policy = attributes.get("deletion_policy");
        attributes.set("skip_final_snapshot", skipsFinalSnapshot(policy, entry.deletionPolicy, header));
    }
    const dependsOn = raw.entries.get("DependsOn");
    if (dependsOn !== undefined)
        attributes.set("depends_on", dependencies(evaluate(dependsOn, scope), scope));
    return attributes;
}
/**
 * Whether the resource is deleted without a last snapshot.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
 */
function skipsFinalSnapshot(policy, otherwise, header) {
    if (policy === undefined || (0,cloudformation_values/* isUnset */.K$)(policy))
        return (0,cloudformation_values/* known */.eO)(otherwise === "Delete", policy?.span ?? header);
    if (policy.kind === "unknown" && policy.oneOf !== undefined) {
        const [first, ...others] = policy.oneOf.map((candidate) => skipsFinalSnapshot(candidate, otherwise, header));
        const agree = first?.kind === "known" && others.every((other) => (0,cloudformation_values/* isSame */.Ft)(first, other));
        return agree
            ? { ...first, span: policy.span }
            : { ...policy, oneOf: first === undefined ? [] : [first, ...others] };
    }
    const text = (0,cloudformation_values/* textOf */.b6)(policy);
    return text === undefined ? policy : { ...(0,cloudformation_values/* known */.eO)(text === "Delete", policy.span), ...via(policy) };
}
function via(value) {
    return value.via === undefined ? {} : { via: value.via };
}
function dependencies(value, scope) {
    const items = (value.kind === "list" ? value.items : [value]).map((item) => {
        const id = (0,cloudformation_values/* textOf */.b6)(item);
        return id === undefined ? item : { ...item, references: [{ address: scope.addressOf(id), attribute: "" }] };
    });
    return { kind: "list", items, span: value.span };
}
/** The resources that a property implies: one, or one for each item. */
function impliedBy({ having, isEach, type, owner, properties: shapes }, properties, { id, scope }) {
    const value = properties.entries.get(having);
    if (value === undefined || (0,cloudformation_values/* isUnset */.K$)(value))
        return [];
    const [attribute, of] = owner;
    const first = scope.addressOf(id);
    const implied = (address, from, span) => {
        const entries = new Map(translate(from, shapes).attributes);
        entries.set(attribute, (0,cloudformation_values/* computed */.EW)({ address: first, attribute: of }, span));
        const attributes = { kind: "map", entries, span };
        return { address, parts: { type, attributes, labels: (0,vocabulary/* labelsOfProperties */.mh)(shapes) } };
    };
    if (isEach !== true)
        return [implied(`${first}.${having}`, properties, value.span)];
    return (value.kind === "list" ? value.items : []).flatMap((item, index) => item.kind === "map" ? [implied(`${first}.${having}[${index}]`, item, item.span)] : []);
}

// EXTERNAL MODULE: ./build/cloudformation/template.js
var cloudformation_template = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/cloudformation/stack.js













/** Nested stacks within nested stacks that are followed. */
const MAXIMUM_NESTING = 8;
/** More nested stacks and resources than these are not evaluated in one stack. */
const MOST_NESTED = 1_000;
const MOST_RESOURCES = 50_000;
/**
 * Evaluates a template, and the nested stacks whose templates are in the tree.
 *
 * @param exports of the other stacks
 */
function evaluateStack(tree, path, given, exports) {
    const manifest = manifestBeside(path);
    const options = manifest === undefined ? given : withDefaults(given, assembledStack(tree, manifest, path));
    const diagnostics = new Map();
    const run = {
        tree,
        options,
        stack: path,
        files: new Set(manifest === undefined ? [path] : [path, manifest]),
        templates: new Map(),
        left: { nested: MOST_NESTED, resources: MOST_RESOURCES },
        exports,
        // Expressions may be evaluated several times; what is wrong with them is said once.
        report: (code, severity, message, span) => {
            const key = `${code}@${span.path}:${span.startLine}:${span.startColumn}:${message}`;
            if (!diagnostics.has(key))
                diagnostics.set(key, { code, severity, message, span });
        },
    };
    const text = tree.read(path);
    if (text === undefined) {
        const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        run.report("cloudformation-missing", "error", "This template cannot be read", span);
        return { resources: [], files: [path], diagnostics: [...diagnostics.values()], exports: NO_EXPORTS, accounts: [] };
    }
    const template = (0,cloudformation_template/* readTemplate */.x)(path, text);
    const texts = { ...parametersInFile(run, path), ...options.parameters };
    const evaluated = evaluateTemplate(run, template, givenTexts(texts, template.parameters), {
        name: ownStackName(options),
        calls: [],
        exportedAround: () => undefined,
    });
    return {
        resources: evaluated.resources,
        files: [...run.files].sort(),
        diagnostics: [...diagnostics.values()],
        exports: evaluated.exports,
        accounts: options.account === undefined ? [] : [options.account],
    };
}
/** Options, and what they leave open as the CDK deploys it. */
function withDefaults(given, assembled) {
    return { ...assembled, ...given, parameters: { ...assembled.parameters, ...given.parameters } };
}
function parametersInFile({ tree, options, files, report }, template) {
    const path = options.parametersFile;
    if (path === undefined)
        return {};
    files.add(path);
    const text = tree.read(path);
    const file = text === undefined ? undefined : readParametersFile(text);
    if (file?.kind === "parameters")
        return file.parameters;
    const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const reason = file === undefined ? "there is no such file in the judged folder" : file.message;
    report("cloudformation-parameters-file", "error", `The parameters of ${template} cannot be read: ${reason}`, span);
    return {};
}
function evaluateTemplate(run, template, given, position) {
    const { calls } = position;
    reportReading(template, run.report);
    const nested = new Map();
    const nestedStack = (id) => {
        if (!nested.has(id)) {
            // While it is evaluated, it has no outputs: a stack that needs its own cannot be deployed.
            nested.set(id, undefined);
            nested.set(id, evaluateNested(run, template, id, declarations, { ...position, exportedAround: exportedHere }));
        }
        return nested.get(id);
    };
    const exportedHere = (name) => {
        const waiting = [...nested].flatMap(([id, evaluated]) => (evaluated === undefined ? [id] : []));
        for (const id of independentOf(waiting, declarations.resources)) {
            const inner = nestedStack(id);
            const found = inner && exportedAs(name, inner.exports);
            if (found !== undefined)
                return found;
        }
        return exportedAs(name, exportsOf(template, declarations.scope)) ?? position.exportedAround(name);
    };
    const outer = calls.at(-1)?.address;
    const declarations = declarationsOf(template, {
        deployment: run.options,
        stackName: position.name,
        given,
        prefix: outer === undefined ? "" : `${outer}/`,
        outputOf: (id, output) => nestedStack(id)?.outputOf(output),
        importOf: (name, span) => position.exportedAround(name) ?? importOf(run, name, span),
        report: run.report,
    });
    const { scope, doubtful } = declarations;
    const resources = [];
    for (const [id, raw] of declarations.resources) {
        const header = headerOf(raw.span, template);
        run.left.resources -= 1;
        if (run.left.resources < 0) {
            const message = `More than ${MOST_RESOURCES} resources in one stack; from here on nothing is judged`;
            run.report("cloudformation-limit", "error", message, header);
            break;
        }
        const own = resourcesOf(raw, { id, stack: run.stack, calls, header, scope, doubt: doubtful.get(id) ?? [] });
        resources.push(...own);
        const [main] = own;
        for (const inner of main === undefined ? [] : (nestedStack(id)?.resources ?? [])) {
            const doubts = [...(main?.uncertain ?? []), ...(inner.uncertain ?? [])];
            resources.push(doubts.length === 0 ? inner : { ...inner, uncertain: doubts });
        }
    }
    const tables = [...[...nested.values()].flatMap((inner) => inner?.exports ?? []), exportsOf(template, scope)];
    const exported = {
        named: new Map(tables.flatMap(({ named }) => [...named])),
        open: tables.flatMap(({ open }) => open),
    };
    return { resources, outputOf: (name) => outputOf(name, template, scope), exports: exported };
}
function importOf({ exports, stack, files }, value, span) {
    const name = (0,cloudformation_values/* textOf */.b6)(value);
    if (exports === undefined || name === undefined)
        return undefined;
    const found = importedFrom(exports, stack, name, span);
    for (const file of exports.files)
        files.add(file);
    return found;
}
/** Transforms whose effect on what is judged is known. */
const KNOWN_TRANSFORM = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|SecretsManager-[0-9-]+|CodeDeployBlueGreen)$/;
function reportReading({ diagnostics, transforms }, report) {
    for (const { code, severity, message, span } of diagnostics)
        report(code, severity, message, span);
    for (const { name, value } of transforms) {
        if (KNOWN_TRANSFORM.test(name))
            continue;
        const message = `The macro ${name} may change this template when it is deployed; it is judged as it is written`;
        report("cloudformation-macro", "note", message, value.span);
    }
}
/** Evaluates the template of a nested stack, when it is a file of the tree. */
function evaluateNested(run, parent, id, { scope, resources }, around) {
    const { calls } = around;
    const raw = resources.get(id);
    const nested = raw?.kind === "map" ? nestedStackOf(parent.path, raw, (expression) => evaluate(expression, scope)) : undefined;
    if (raw === undefined || nested === undefined)
        return undefined;
    const { path, location, parameters } = nested;
    const report = (severity, why) => {
        run.report("cloudformation-nested", severity, `The template of this nested stack, ${path}, ${why}`, location.span);
    };
    if ([parent.path, ...calls.map(({ span }) => span.path)].includes(path)) {
        report("error", "is one that this stack is nested in");
        return undefined;
    }
    if (calls.length >= MAXIMUM_NESTING) {
        report("error", `is nested more than ${MAXIMUM_NESTING} levels deep`);
        return undefined;
    }
    run.left.nested -= 1;
    if (run.left.nested < 0) {
        report("error", `is one of more than ${MOST_NESTED} nested stacks, and is not judged`);
        return undefined;
    }
    run.files.add(path);
    const text = path.startsWith("../") ? undefined : run.tree.read(path);
    if (text === undefined) {
        report("warning", "is not in the repository and is not judged");
        return undefined;
    }
    const given = givenValues(parameters === undefined ? undefined : evaluate(parameters, scope));
    const address = scope.addressOf(id);
    const call = { address, span: headerOf(raw.span, parent) };
    const template = run.templates.get(path) ?? (0,cloudformation_template/* readTemplate */.x)(path, text);
    run.templates.set(path, template);
    return evaluateTemplate(run, template, given, {
        ...around,
        name: nestedStackName(around.name, id, address),
        calls: [...calls, call],
    });
}
/** The first line of a resource: from its logical id to the end of the line. */
function headerOf(span, { text, lineStarts }) {
    if (span.startLine === span.endLine)
        return span;
    const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
    return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

;// CONCATENATED MODULE: ./build/cloudformation/roots.js


/**
 * Of the templates of a tree, those that are deployed by themselves: all but the ones that another uses for a nested stack,
 * which are evaluated with it, with the parameters that they get there.
 *
 * @param paths of all templates
 */
function templateRoots(tree, paths) {
    const nestedIn = new Map(paths.map((path) => [path, nestedPaths(path, tree.read(path) ?? "")]));
    const nested = new Set([...nestedIn.values()].flat());
    const roots = paths.filter((path) => !nested.has(path));
    // Templates that nest each other in a circle have no root; they are judged by themselves.
    const reached = reachable(roots, nestedIn);
    return paths.filter((path) => !nested.has(path) || !reached.has(path));
}
function reachable(roots, nestedIn) {
    const reached = new Set(roots);
    for (const path of reached)
        for (const child of nestedIn.get(path) ?? [])
            reached.add(child);
    return reached;
}
function nestedPaths(path, text) {
    if (!mentionsNestedStacks(text))
        return [];
    const resources = [...((0,cloudformation_template/* readTemplate */.x)(path, text).resources?.entries.values() ?? [])];
    return resources.flatMap((resource) => {
        const nested = resource.kind === "map" ? nestedStackOf(path, resource, (expression) => expression) : undefined;
        return nested === undefined ? [] : [nested.path];
    });
}

;// CONCATENATED MODULE: ./build/cloudformation/index.js





/** Whether a file is a CloudFormation or SAM template, by its content. */
function isTemplate(path, text) {
    return kindOf(path, text) === "template";
}
/**
 * What templates export to each other, evaluated when it is asked for.
 *
 * @param paths of the templates that are deployed by themselves
 * @param optionsOf gives what each of them is evaluated with
 */
function templateExports(tree, paths, optionsOf) {
    return exportsAmong(paths, (path) => tree.read(path)?.includes("Export") === true || mentionsNestedStacks(tree.read(path) ?? ""), (path, exports) => evaluateStack(tree, path, optionsOf(path), exports));
}
/**
 * Evaluates a template: its resources, after parameters, conditions, functions, loops and SAM's transform, in the vocabulary
 * of the Terraform AWS provider, with those of nested stacks whose templates are in the tree.
 *
 * @param path of the template, relative to the judged root
 * @param exports of the other templates; without them, what is imported is not known
 */
function cloudformation_evaluateTemplate(tree, path, options = {}, exports) {
    const { resources, files, diagnostics, accounts } = evaluateStack(tree, path, options, exports);
    return {
        id: path,
        format: "cloudformation",
        moved: [],
        resources,
        files,
        diagnostics,
        ...(accounts.length === 0 ? {} : { accounts }),
    };
}


/***/ }),

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


/***/ })

};

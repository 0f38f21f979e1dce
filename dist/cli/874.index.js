export const id = 874;
export const ids = [874];
export const modules = {

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ assetFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Folder of what the program ships beside its code (`packs`, `toolchain`): the one that holds the running bundle's folder,
 * or `dist` of the project when it runs from its sources.
 *
 * @throws Error when it is not installed as a whole.
 */
function assetFolder() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), "dist")];
    const found = candidates.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "packs")));
    if (found === undefined) {
        throw new Error(`the packs of RDS Gate are missing beside ${own}; install it again, or run "npm run build"`);
    }
    return found;
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   UF: () => (/* binding */ judgedRoot),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   oD: () => (/* binding */ varFilePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);



/**
 * One folder is itself the judged root. Several paths, or a file, are judged within the deepest folder that holds them all,
 * so that modules beside them can be read.
 *
 * @throws UsageError when a path does not exist
 */
function judgedRoot(cwd, paths) {
    const absolute = (paths.length === 0 ? ["."] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no ${path}; name a folder or file to judge`);
        return full;
    });
    const [only] = absolute;
    const root = absolute.length === 1 && only !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(only).isDirectory() ? only : commonFolder(absolute, cwd);
    const within = absolute.map((path) => slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)) || ".");
    return { root, paths: within, prefix: prefixOf(cwd, root) };
}
/** What leads from the current folder to a path below `root`. */
function prefixOf(cwd, root) {
    const way = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, root));
    return way === "" ? "" : `${way}/`;
}
/** The current folder when it holds all paths, else the deepest folder that does. */
function commonFolder(paths, cwd) {
    let folder = cwd;
    while (paths.some((path) => !isWithin(folder, path)))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/**
 * `--var-file` arguments as the evaluation wants them: relative to the judged root where the file is there, else as given,
 * to be looked for in each root module.
 */
function varFilePaths(cwd, root, varFiles) {
    return varFiles.map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && isWithin(root, full) ? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full)) : slashed(path);
    });
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ environmentRules),
/* harmony export */   k: () => (/* binding */ withEnvironmentRules)
/* harmony export */ });
/**
 * The rules of all environments.
 *
 * @param select the rules that are on by settings, later ones before earlier ones
 */
function environmentRules(config, select) {
    const common = { rules: select(config.rules) };
    const byName = new Map(config.environments.map(({ name, rules, failOn }) => [
        name,
        { rules: select(settingsIn(config.rules, rules)), ...(failOn !== undefined && { failOn }) },
    ]));
    const all = [...byName.values()].flatMap(({ rules }) => [...rules]);
    return {
        rules: new Map([...all, ...common.rules]),
        rulesOf: (environment) => byName.get(environment ?? "") ?? common,
    };
}
/** The settings of an environment come last, also those of a rule that has some for all. */
function settingsIn(common, own) {
    const before = Object.entries(common).filter(([name]) => !Object.hasOwn(own, name));
    const merged = Object.entries(own).map(([name, setting]) => [
        name,
        { ...common[name], ...setting },
    ]);
    return Object.fromEntries([...before, ...merged]);
}
/**
 * Findings, or undecided rules, as their stack's environment has it: without rules that are off there, and its severities. As
 * they are where nothing is configured.
 *
 * @param judged the rules as they were judged: a finding of another severity than its rule's has one of its own, which it keeps
 *   where none is configured
 */
function withEnvironmentRules(entries, environments, judged) {
    if (environments === undefined)
        return entries;
    return entries.flatMap((entry) => {
        const rule = environments.rulesOf(entry.resource.environment).rules.get(entry.ruleId);
        if (rule === undefined)
            return [];
        const isOwn = entry.severity !== judged.get(entry.ruleId)?.severity && rule.isSeveritySet !== true;
        return [isOwn || rule.severity === entry.severity ? entry : { ...entry, severity: rule.severity }];
    });
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The places in a parsed file. */
function placesIn(name, document, lines) {
    const span = ([start, end]) => {
        const from = lines.linePos(start);
        const to = lines.linePos(Math.max(start, end));
        return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
    };
    const find = (path) => findIn(document.contents, path);
    return {
        key: (path) => span(find(path).key),
        value: (path) => span(find(path).value),
    };
}
function findIn(root, path) {
    let found = { key: rangeOf(root), value: rangeOf(root) };
    let node = root;
    for (const step of path) {
        const next = memberOf(node, step);
        if (next === undefined)
            return { key: found.key, value: found.key };
        found = { key: rangeOf(next.key), value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next.value) ? rangeOf(next.value) : rangeOf(next.key) };
        node = next.value;
    }
    return found;
}
function memberOf(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return undefined;
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
}
function rangeOf(node) {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
    return range ? [range[0], range[1]] : [0, 0];
}
/** `file:line:column` */
function placeText({ path, startLine, startColumn }) {
    return `${path}:${startLine}:${startColumn}`;
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   zg: () => (/* binding */ RETURN)
/* harmony export */ });
/** Codes of the characters that JSON is made of (RFC 8259, section 2). */
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JB: () => (/* binding */ couldMatter),
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: isPolicyDocument

// EXTERNAL MODULE: ./build/document/json-characters.js
var json_characters = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/document/outline.js

/**
 * Finds keys near the top of a JSON or YAML text without parsing it. Exact for JSON; for YAML it goes by indentation, and sees
 * into flow collections no further than their line.
 *
 * @param enough asked after each find; the search stops when it says so
 */
function outline_outlineOf(text, interest, enough) {
    const found = new Map();
    const record = (path, value) => {
        const texts = found.get(path);
        if (texts === undefined)
            found.set(path, value === undefined ? [] : [value]);
        else if (value !== undefined)
            texts.push(value);
        return enough(found);
    };
    const start = text.search(/[^\s\uFEFF]/);
    if (text[start] === "[")
        record("[]", undefined);
    if (isFlowYaml(text, start))
        outlineOfFlow(text, interest, record);
    else if (text[start] === "{" || text[start] === "[")
        outlineOfJson(text, start, interest, record);
    else
        outlineOfYaml(text.startsWith("\uFEFF") ? text.slice(1) : text, interest, record);
    return found;
}
function below(level, key) {
    const name = Object.hasOwn(level.interest, key) ? key : "*";
    const interest = Object.hasOwn(level.interest, name) ? level.interest[name] : undefined;
    if (interest === undefined)
        return undefined;
    return { path: level.path === "" ? name : `${level.path}.${name}`, interest };
}
function outlineOfJson(text, start, interest, record) {
    /** Containers on the way here that are of interest, and whether each is an array. */
    const stack = [];
    /** Where the value that comes next stands. */
    let next = { path: "", interest };
    let position = start;
    while (position < text.length) {
        const code = text.charCodeAt(position);
        if (code === json_characters/* OPEN_BRACE */.Hv || code === json_characters/* OPEN_BRACKET */.WL) {
            stack.push({ level: next, isArray: code === json_characters/* OPEN_BRACKET */.WL });
            position += 1;
        }
        else if (code === json_characters/* CLOSE_BRACE */.rc || code === json_characters/* CLOSE_BRACKET */.wt) {
            stack.pop();
            if (stack.length === 0)
                return;
            position += 1;
        }
        else if (code === json_characters/* QUOTE */.jA) {
            const container = stack.at(-1);
            const end = endOfString(text, position);
            if (container === undefined)
                return;
            const string = text.slice(position + 1, end - 1);
            position = end;
            const afterwards = skipSpace(text, end);
            if (text.charCodeAt(afterwards) !== json_characters/* COLON */.oH) {
                // An element of an array that is of interest; texts of members are taken with their key.
                if (container.isArray && record(container.level.path, string))
                    return;
                continue;
            }
            const value = skipSpace(text, afterwards + 1);
            const level = below(container.level, string);
            if (level === undefined) {
                position = skipValue(text, value);
                continue;
            }
            const isText = text.charCodeAt(value) === json_characters/* QUOTE */.jA;
            const valueEnd = isText ? endOfString(text, value) : value;
            if (record(level.path, isText ? text.slice(value + 1, valueEnd - 1) : undefined))
                return;
            next = level;
            position = valueEnd;
        }
        else {
            const container = stack.at(-1);
            if (code === json_characters/* COMMA */.KE && container?.isArray === true)
                next = container.level;
            position += 1;
        }
    }
}
function skipSpace(text, from) {
    let position = from;
    while (position < text.length && text.charCodeAt(position) <= 32)
        position += 1;
    return position;
}
/** The offset after the closing quote of the string that begins at `from`. */
function endOfString(text, from) {
    let end = text.indexOf('"', from + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === json_characters/* BACKSLASH */.r_)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end + 1;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
/** The offset after the value that begins at `from`. */
function skipValue(text, from) {
    let depth = 0;
    let position = from;
    while (position < text.length) {
        const code = text.charCodeAt(position);
        if (code === json_characters/* QUOTE */.jA) {
            position = endOfString(text, position);
            if (depth === 0)
                return position;
            continue;
        }
        if (code === json_characters/* OPEN_BRACE */.Hv || code === json_characters/* OPEN_BRACKET */.WL)
            depth += 1;
        else if (code === json_characters/* CLOSE_BRACE */.rc || code === json_characters/* CLOSE_BRACKET */.wt) {
            // The end of what surrounds a number or a keyword is left to the caller.
            if (depth === 0)
                return position;
            depth -= 1;
            if (depth === 0)
                return position + 1;
        }
        else if (code === json_characters/* COMMA */.KE && depth === 0)
            return position;
        position += 1;
    }
    return position;
}
/** A key of a block mapping at the start of its line, and the rest of the line. Comments and texts do not look like this. */
const YAML_KEY = /^( *)(["']?)([\w.:/&-]+)\2[ \t]*:(?:[ \t](.*))?\r?$/gm;
/** A key with a text in a flow mapping. */
const FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:[ \t]*["']?([\w:]+)/g;
function outlineOfYaml(text, interest, record) {
    const stack = [];
    const root = { path: "", interest };
    for (const [, spaces = "", , key = "", line = ""] of text.matchAll(YAML_KEY)) {
        const rest = line.trim();
        const indent = spaces.length;
        while ((stack.at(-1)?.indent ?? -1) >= indent)
            stack.pop();
        const parent = stack.length === 0 ? root : stack.at(-1)?.level;
        const level = parent === undefined ? undefined : below(parent, key);
        stack.push({ indent, level });
        if (level === undefined)
            continue;
        if (record(level.path, /^["'\w]/.test(rest) ? unquoted(rest) : undefined))
            return;
        if (rest.startsWith("{") && recordFlow(rest, level, record))
            return;
    }
}
/** Whether a text begins with a mapping in braces whose first key is not written as in JSON. */
function isFlowYaml(text, start) {
    if (text[start] !== "{")
        return false;
    const key = /\S/g;
    key.lastIndex = start + 1;
    const [first = '"'] = key.exec(text) ?? [];
    return /[\w']/.test(first);
}
/** A key in a flow mapping, with a text or not. */
const ANY_FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:(?:[ \t]*["']?([\w:]+)|(?=[\s[{"'!&*|>]))/g;
/** The keys of a YAML text that is one flow mapping, each tried at every level that was come across. */
function outlineOfFlow(text, interest, record) {
    const levels = new Map([["", { path: "", interest }]]);
    for (const [, , key = "", value] of text.matchAll(ANY_FLOW_KEY)) {
        for (const candidate of levels.values()) {
            const found = below(candidate, key);
            if (found === undefined)
                continue;
            if (record(found.path, value))
                return;
            for (const level of [found, below(found, "")])
                if (level !== undefined)
                    levels.set(level.path, level);
        }
    }
}
/** The keys of a flow mapping on one line, each tried at the mapping's own level and one level deeper. */
function recordFlow(line, level, record) {
    const levels = [level, below(level, "")];
    for (const [, , key = "", value] of line.matchAll(FLOW_KEY)) {
        for (const candidate of levels) {
            const found = candidate === undefined ? undefined : below(candidate, key);
            if (found !== undefined && record(found.path, value))
                return true;
        }
    }
    return false;
}
function unquoted(text) {
    const quoted = /^(["'])(.*?)\1/.exec(text);
    return quoted?.[2] ?? text.replace(/[ \t]+#.*$/, "");
}

;// CONCATENATED MODULE: ./build/document/kind.js

/** Suffixes that decide by themselves; the longest that fits counts. */
const BY_SUFFIX = [
    [".tf", "terraform"],
    [".tofu", "terraform"],
    [".tf.json", "terraform"],
    [".tofu.json", "terraform"],
    [".tfvars", "tfvars"],
    [".tfvars.json", "tfvars"],
];
/** Suffixes of files whose text decides. */
const BY_CONTENT = /\.(?:json|ya?ml|template|cfn|cform)$/i;
/** Suffixes of texts that configuration reads through `file()` and `templatefile()`. */
const READ_BY_TERRAFORM = /\.(?:tftpl|tpl|tmpl)$/i;
/** Folders whose files belong to somebody else: installed packages, caches, version control. */
const FOREIGN_FOLDER = /(?:^|\/)(?:node_modules|\.terraform|\.git|\.venv|__pycache__|bower_components)\//;
/**
 * Assets of the CDK, under the hash of their contents: code that is uploaded, and copies of what stands elsewhere.
 * https://docs.aws.amazon.com/cdk/v2/guide/assets.html
 */
const CDK_ASSET = /(?:^|\/)(?:asset\.[0-9a-f]{64}|cdk\.out\/(?:[^/]+\/)*asset\.[0-9a-f]+)(?:\.[^/]*)?(?:\/|$)/;
/** Names without suffix that templates are given. */
const TEMPLATE_NAME = /(?:^|\/)[^/.]*(?:template|cloudformation|cfn|stack)[^/.]*$/i;
/** Names of well-known files that look like candidates by their suffix and never are, many of them large. */
const FOREIGN_NAME = new RegExp([
    String.raw `(?:^|\/)(?:package(?:-lock)?|npm-shrinkwrap|composer|[tj]sconfig[^/]*|angular|nx|lerna|renovate|project)\.json$`,
    String.raw `(?:^|\/)(?:pnpm-lock|pnpm-workspace|mkdocs|codecov|\.[^/]*)\.ya?ml$`,
    String.raw `(?:^|\/)\.github\/(?:workflows|ISSUE_TEMPLATE)\/`,
    String.raw `(?:^|\/)docker-compose[^/]*\.ya?ml$`,
    String.raw `(?:^|\/)(?:Chart|values[^/]*|kustomization)\.ya?ml$`,
    String.raw `\.(?:assets|metadata|tsbuildinfo|schema)\.json$`,
].join("|"));
/**
 * Whether a file of this name can be of any use, so that trees need not read the others: what the gate judges, and what
 * the evaluation of such files reads.
 */
function couldMatter(path) {
    return bySuffix(path) !== undefined || isCandidate(path) || (READ_BY_TERRAFORM.test(path) && !isForeignPlace(path));
}
/**
 * What a file is, by its name where that decides, and else by its shape, without parsing it: a search for words that every
 * such file has sends nearly all others away in microseconds, then the keys near the top decide.
 */
function kindOf(path, text) {
    const kind = bySuffix(path);
    if (kind !== undefined)
        return kind;
    if (!isCandidate(path))
        return "foreign";
    const looksLike = SHAPES.filter(({ words }) => words.some((word) => text.includes(word)));
    if (looksLike.length === 0)
        return "foreign";
    const outline = outline_outlineOf(text, INTEREST, (found) => isTemplateShape(found) || isPlan(found));
    if (outline.has("[]"))
        return outline.has("ParameterKey") ? "parameters" : "foreign";
    return looksLike.find(({ has }) => has(outline))?.kind ?? "foreign";
}
/**
 * Whether a text is JSON with the shape of an IAM policy document: a `Statement` of the top level, or of one of the wrappers
 * that the AWS CLI prints it in, that has `Effect` and `Action` or `NotAction`, or a policy language `Version` beside it.
 * CloudFormation's stack policies share the shape and are told apart by their actions.
 */
function isPolicyDocument(text) {
    return text.includes('"Statement"') && hasPolicyShape(outlineOf(text, INTEREST, () => false));
}
const STATEMENT = { Effect: {}, Action: {}, NotAction: {} };
const DOCUMENT = { Version: {}, Statement: STATEMENT };
/** The keys that tell the kinds apart. */
const INTEREST = {
    format_version: {},
    planned_values: {},
    resource_changes: {},
    AWSTemplateFormatVersion: {},
    Transform: {},
    Resources: { "*": { Type: {} } },
    Parameters: {},
    ParameterKey: {},
    RoleDetailList: {},
    UserDetailList: {},
    GroupDetailList: {},
    Role: { AssumeRolePolicyDocument: {} },
    Roles: { AssumeRolePolicyDocument: {} },
    DBInstances: { DbiResourceId: {} },
    DBClusters: { DbClusterResourceId: {} },
    DBProxies: { DBProxyArn: {} },
    DBSnapshots: { DBSnapshotArn: {} },
    DBClusterSnapshots: { DBClusterSnapshotArn: {} },
    DBSnapshotAttributesResult: { DBSnapshotAttributes: {} },
    DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: {} },
    ...DOCUMENT,
    Document: DOCUMENT,
    PolicyVersion: { Document: DOCUMENT },
    PolicyDocument: DOCUMENT,
    Policy: { ...DOCUMENT, PolicyDocument: DOCUMENT, Content: DOCUMENT },
    ResourcePolicy: DOCUMENT,
    InlinePolicy: DOCUMENT,
};
function bySuffix(path) {
    if (isForeignPlace(path))
        return undefined;
    return BY_SUFFIX.find(([suffix]) => path.endsWith(suffix))?.[1];
}
function isCandidate(path) {
    return (BY_CONTENT.test(path) || TEMPLATE_NAME.test(path)) && !isForeignPlace(path) && !FOREIGN_NAME.test(path);
}
function isForeignPlace(path) {
    return FOREIGN_FOLDER.test(path) || CDK_ASSET.test(path);
}
/** What says by itself that identities or databases of an account are in a file. */
const ACCOUNT_KEYS = [
    ...["RoleDetailList", "UserDetailList", "GroupDetailList"],
    ...["Role.AssumeRolePolicyDocument", "Roles.AssumeRolePolicyDocument"],
    ...["DBInstances.DbiResourceId", "DBClusters.DbClusterResourceId", "DBProxies.DBProxyArn"],
    ...["DBSnapshots.DBSnapshotArn", "DBClusterSnapshots.DBClusterSnapshotArn"],
    ...[
        "DBSnapshotAttributesResult.DBSnapshotAttributes",
        "DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes",
    ],
];
/** In this order: the first shape that a file has is its kind. */
const SHAPES = [
    { kind: "plan-json", words: ['"format_version"'], has: isPlan },
    { kind: "template", words: ["::", "AWSTemplateFormatVersion"], has: isTemplateShape },
    { kind: "account", words: ACCOUNT_KEYS.map(lastKey), has: hasAccountShape },
    {
        kind: "iam-policy",
        words: ['"Statement"', '\\"Statement\\"', "%22Statement%22", '"2012-10-17"', '"2008-10-17"'],
        has: hasPolicyShape,
    },
    { kind: "parameters", words: ["ParameterKey", "Parameters"], has: isParameterFile },
];
/** https://developer.hashicorp.com/terraform/internals/json-format: a state has `values` instead. */
function isPlan(outline) {
    return outline.has("format_version") && (outline.has("planned_values") || outline.has("resource_changes"));
}
/**
 * `Resources` with a capital R, of which one has a type as CloudFormation spells them; or the format version or one of AWS's
 * transforms, since a template may hold nothing but loops and macros. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
function isTemplateShape(outline) {
    if (!outline.has("Resources"))
        return false;
    if (outline.has("AWSTemplateFormatVersion") || outline.get("Transform")?.some(isTransform) === true)
        return true;
    return outline.get("Resources.*.Type")?.some((type) => RESOURCE_TYPE.test(type)) ?? false;
}
/** A transform of AWS, which a template with nothing but loops needs. */
const isTransform = (name) => name.startsWith("AWS::");
const RESOURCE_TYPE = /^[A-Z][A-Za-z0-9]+::/;
/** What stands around a document in the output of `get-policy-version`, `get-role-policy`, and of SSO and Organizations. */
const WRAPPERS = [
    ...["", "PolicyVersion.Document.", "PolicyDocument.", "Policy.", "Document.", "Policy.PolicyDocument."],
    ...["Policy.Content.", "ResourcePolicy.", "InlinePolicy."],
];
function hasAccountShape(outline) {
    return ACCOUNT_KEYS.some((path) => outline.has(path));
}
function hasPolicyShape(outline) {
    // A document whose only statements are under a name that there is not.
    if (!outline.has("Statement") && !outline.has("Resources") && isPolicyVersion(outline.get("Version")?.[0]))
        return true;
    return WRAPPERS.some((wrapper) => {
        if (outline.get(wrapper.slice(0, -1))?.some(isEncodedPolicy) === true)
            return true;
        if (!outline.has(`${wrapper}Statement`))
            return false;
        const has = (element) => outline.has(`${wrapper}Statement.${element}`);
        const isStatement = has("Effect") && (has("Action") || has("NotAction"));
        const version = outline.get(`${wrapper}Version`)?.[0];
        return (isStatement || isPolicyVersion(version)) && !isStackPolicy(outline, `${wrapper}Statement.`);
    });
}
/** A document that another one holds as text: JSON in JSON, or percent-encoded. */
function isEncodedPolicy(text) {
    return /^\s*\{.*\\"Statement\\"/s.test(text) || /^%7B.*%22Statement%22/is.test(text);
}
function isPolicyVersion(version) {
    return version === "2012-10-17" || version === "2008-10-17";
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html: all its actions are updates. */
function isStackPolicy(outline, statement) {
    const actions = [...(outline.get(`${statement}Action`) ?? []), ...(outline.get(`${statement}NotAction`) ?? [])];
    return actions.length > 0 && actions.every((action) => action.startsWith("Update:"));
}
/** CodePipeline's template configuration; the list that `--parameters file://…` takes is told apart before. */
function isParameterFile(outline) {
    return outline.has("Parameters") && !outline.has("Resources");
}
/** The key of a path that is written in every such file, in its quotes. */
function lastKey(path) {
    return `"${path.slice(path.lastIndexOf(".") + 1)}"`;
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7896);

/** A waiver that holds longer than this is worth a note: nobody will remember it. */
const LONG_DAYS = 366;
/**
 * Marks the findings that a waiver in force accepts, and says what is wrong with the waivers: one that has expired is an
 * error as long as a finding still needs it, so that a forgotten one cannot go on accepting.
 *
 * Fixed findings need none. The first waiver that matches counts.
 *
 * @param waivers of the base when trees are compared: a change cannot accept its own findings
 * @param today `YYYY-MM-DD`, in UTC
 * @param proposed the waivers of the head when trees are compared. An expired one that the change renews or removes is a
 *   warning only, as else the change that deals with it could not pass. Nothing is accepted by them.
 */
function applyWaivers(findings, waivers, today, proposed) {
    const inForce = waivers.filter(({ until }) => until === null || until >= today);
    const used = new Set();
    const marked = findings.map((found) => {
        if (found.change === "fixed")
            return found;
        const matching = inForce.filter((waiver) => waives(waiver, found));
        for (const waiver of matching)
            used.add(waiver);
        const [first] = matching;
        if (first === undefined)
            return found;
        const { reason, owner, until } = first;
        return { ...found, status: "waived", waiver: { reason, owner, expires: until } };
    });
    const open = marked.filter(({ status, change }) => status === "open" && change !== "fixed");
    return {
        findings: marked,
        diagnostics: waivers.flatMap((waiver) => {
            const { until, origin } = waiver;
            if (until !== null && until < today)
                return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
            // What another tool was told may well concern that tool only.
            if (!used.has(waiver))
                return origin === "other-tool" ? [] : [unused(waiver)];
            return until !== null && daysBetween(today, until) > LONG_DAYS ? [long(waiver)] : [];
        }),
    };
}
function waives({ rule, resource, path, lines, environment }, found) {
    if (![found.ruleId, ...found.aliases].some((id) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(rule, id)))
        return false;
    if (environment !== undefined && environment !== found.resource.environment)
        return false;
    if (lines !== undefined) {
        const { path: file, startLine } = found.location;
        return file === path && lines.from <= startLine && startLine <= lines.to;
    }
    const { address, stack, root = stack, format } = found.resource;
    // Addresses in nested stacks are logical ids with `/` between them.
    const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
    if (!(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, address) && !(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, logicalId))
        return false;
    return path === undefined || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, root) || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, found.location.path);
}
function expired(waiver, needing, proposed) {
    const owner = waiver.owner === null ? "" : ` (owner: ${waiver.owner})`;
    const name = `${nameOf(waiver)}${owner} expired after ${waiver.until ?? ""}`;
    const at = { code: "waiver-expired", span: waiver.span };
    if (needing === 0) {
        return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
    }
    const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
    // A comment that the change renews or removes is not here any more.
    const isTouched = waiver.origin === "configuration" && proposed?.some((other) => isSame(waiver, other)) === false;
    if (isTouched) {
        const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
        return { ...at, severity: "warning", message };
    }
    const renewer = waiver.owner === null ? "set a later date" : "have its owner set a later date";
    const remedy = `mend what it accepted, or ${renewer}`;
    return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}
/** Whether two waivers accept the same until the same day, wherever they are written. */
function isSame(one, other) {
    const keys = ["rule", "resource", "path", "environment", "until"];
    return keys.every((key) => one[key] === other[key]);
}
function unused(waiver) {
    const message = `${nameOf(waiver)} matches no finding; remove it if what it accepted is mended`;
    return { code: "waiver-unused", severity: "note", message, span: waiver.span };
}
function long(waiver) {
    const message = `${nameOf(waiver)} holds until ${waiver.until ?? ""}, for more than a year; choose a date at which somebody looks again`;
    return { code: "waiver-long", severity: "note", message, span: waiver.span };
}
function nameOf({ rule, resource, origin }) {
    return origin === "configuration" ? `the waiver of ${rule} for ${resource}` : `the comment that ignores ${rule}`;
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The day of a moment in UTC, as waivers count: `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ environmentStack)
/* harmony export */ });
/** The id of a root module's stack in one of its environments: `infra (production)`. */
function environmentStack(root, environment) {
    return `${root} (${environment})`;
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  FX: () => (/* binding */ corePack),
  y7: () => (/* binding */ requestWith)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assets.js
var assets = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/config/environments.js
var environments = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/policy/select.js
var policy_select = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/places.js
var places = __webpack_require__(2311);
;// CONCATENATED MODULE: ./build/config/rule-names.js



/**
 * Refuses names of rules and parameters that no pack has, so that a misspelt one is not silently without effect.
 *
 * @param rules of all packs
 * @throws ConfigError that names place and remedy of each: `.rds-gate.yml:12:3: there is no rule …; did you mean …?`
 */
function requireRuleNames(names, rules) {
    const problems = names.flatMap((name) => problemsOf(name, rules));
    if (problems.length > 0)
        throw new config/* ConfigError */.xL(problems.join("\n"));
}
function problemsOf({ name, span, isWaiver, parameters }, rules) {
    const ids = rules.map(({ id }) => id);
    // A waiver may speak of a rule as other tools do.
    const aliases = isWaiver ? rules.flatMap((rule) => Object.values(rule.aliases).flat()) : [];
    const problem = (0,policy_select/* ruleProblem */["in"])(name, [...ids, ...aliases]);
    if (problem !== undefined)
        return [`${(0,places/* placeText */.Z)(span)}: ${problem}`];
    return parameters.flatMap((parameter) => {
        const wrong = (0,policy_select/* parameterProblem */.PY)(name, parameter.name, rules);
        return wrong === undefined ? [] : [`${(0,places/* placeText */.Z)(parameter.span)}: ${wrong}`];
    });
}

// EXTERNAL MODULE: ./build/findings/waivers.js
var waivers = __webpack_require__(130);
// EXTERNAL MODULE: ./build/policy/pack.js
var pack = __webpack_require__(8618);
;// CONCATENATED MODULE: ./build/request/request.js







/** Where the configuration is, unless another file is named. */
const CONFIG_FILE = ".rds-gate.yml";
const WORKER_TIMEOUT_MS = 60_000;
/** The least severity that fails, where neither option nor configuration says another. */
const DEFAULT_FAIL_ON = "high";
/** The built-in pack. */
function corePack() {
    return { pack: (0,pack/* loadPack */.eC)((0,external_node_path_.join)((0,assets/* assetFolder */.$)(), "packs", "core")), trusted: true };
}
/**
 * The rules to judge, and which of them count for which stack.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
function environmentsOf(packs, config, only) {
    requireRuleNames(config.ruleNames, packs.flatMap(({ pack }) => pack.manifest.rules));
    return (0,environments/* environmentRules */.T)(config, (settings) => (0,policy_select/* selectRules */.uE)(packs, { only, settings }));
}
/**
 * What is asked of the gate by configuration and overrides.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
function requestWith(config, packs, evaluation, overrides) {
    const environments = environmentsOf(packs, config, overrides.rule ?? []);
    return {
        packs,
        rules: environments.rules,
        environments: overrides.failOn === undefined ? environments : withoutThresholds(environments),
        waivers: { entries: config.waivers, today: (0,waivers/* dayOf */.kb)(new Date()) },
        ...(config.ignores && { ignores: config.ignores }),
        access: config.access.settings,
        evaluation,
        verdict: {
            failOn: overrides.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
            ...(overrides.failOn === undefined &&
                config.access.failOn !== undefined && { failOnPaths: config.access.failOn }),
            failOnIncomplete: overrides.failOnIncomplete ?? config.failOnIncomplete ?? true,
        },
        isolate,
    };
}
/** What fails is asked for: no environment has its own threshold then. */
function withoutThresholds({ rulesOf }) {
    return { rulesOf: (environment) => ({ rules: rulesOf(environment).rules }) };
}
async function isolate(request) {
    const { evaluateInWorker } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1881));
    return evaluateInWorker(process.argv[1] ?? "", request, { timeoutMs: WORKER_TIMEOUT_MS });
}


/***/ }),

/***/ 6639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ treeOptions)
/* harmony export */ });
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);

/** What of a tree is wanted: files that can hold something to judge, below the given paths. */
function treeOptions(paths) {
    return {
        matters: _document_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .couldMatter */ .JB,
        // Plans are read where they are named, whatever they are called.
        concerns: (path, beginning) => !["foreign", "plan-json"].includes((0,_document_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, beginning)),
        // What the AWS CLI prints of an account has all its policies in one file.
        mayBeLarge: (path, beginning) => (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, beginning) === "account",
        ...(paths !== undefined && { paths }),
    };
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ nameInHead),
/* harmony export */   Oq: () => (/* binding */ touchedBy),
/* harmony export */   Pr: () => (/* binding */ findRenames),
/* harmony export */   Ri: () => (/* binding */ sortedChanges)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);

/** Sorted by path. */
function sortedChanges(changes) {
    return [...changes].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.path, b.path) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.status, b.status));
}
/**
 * A test whether changes can touch what was evaluated from certain files: `files` names every file that was read or looked
 * for, and with `folder/` (`./` for the root) the listing of a folder, which a file far below it may change by bringing the
 * folders in between.
 */
function touchedBy(changes) {
    const touched = new Set();
    for (const change of changes) {
        touched.add(change.path);
        if (change.status === "modified")
            continue;
        const paths = change.status === "renamed" ? [change.path, change.previousPath] : [change.path];
        for (const path of paths) {
            touched.add(path);
            for (const folder of foldersAbove(path))
                touched.add(`${folder}/`);
        }
    }
    return (files) => files.some((file) => touched.has(file));
}
/** `a/b`, `a` and `.` for `a/b/c.tf`. */
function foldersAbove(path) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
/**
 * Finds what was renamed. A folder is renamed to where most of the files that were directly in it went, if none is left in
 * its old place; its other files are then looked for in the new place, under their names.
 *
 * @param headFiles every file of the head tree
 */
function findRenames(changes, headFiles) {
    const files = new Map();
    const destinations = new Map();
    for (const change of changes) {
        if (change.status !== "renamed")
            continue;
        files.set(change.previousPath, change.path);
        const from = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(change.previousPath);
        const counts = destinations.get(from) ?? new Map();
        const to = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(change.path);
        destinations.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
    }
    if (files.size === 0)
        return { files, folders: new Map() };
    const present = new Set(headFiles);
    const occupied = new Set([...present].map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS));
    const folders = new Map();
    for (const [from, counts] of destinations) {
        const to = occupied.has(from) ? undefined : mostLikely(from, counts);
        if (to !== undefined && to !== from)
            folders.set(from, to);
    }
    for (const { status, path } of changes) {
        const folder = status === "removed" ? folders.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)) : undefined;
        if (folder === undefined)
            continue;
        const name = path.slice(path.lastIndexOf("/") + 1);
        const moved = folder === "." ? name : `${folder}/${name}`;
        if (present.has(moved))
            files.set(path, moved);
    }
    return { files, folders };
}
/** The name in the head tree of a file or folder of the base tree. */
function nameInHead(renames, path) {
    return renames.files.get(path) ?? renames.folders.get(path) ?? path;
}
/** The folder that most files went to; of several, the one whose path ends most like the old one; nothing on a tie. */
function mostLikely(from, counts) {
    const ranked = [...counts]
        .map(([folder, count]) => ({ folder, count, likeness: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .commonEnd */ .NU)(from, folder) }))
        .sort((a, b) => b.count - a.count || b.likeness - a.likeness);
    const [first, second] = ranked;
    const isTie = second !== undefined && second.count === first?.count && second.likeness === first.likeness;
    return isTie ? undefined : first?.folder;
}


/***/ }),

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ folderLink),
/* harmony export */   Is: () => (/* binding */ pathMissing),
/* harmony export */   K8: () => (/* binding */ outsideRoot),
/* harmony export */   ML: () => (/* binding */ nameNotUtf8),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   bz: () => (/* binding */ submodule),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export aboutFile */
/** A diagnostic about a file or folder as a whole. */
function aboutFile(path, severity, code, message) {
    return { code, severity, message, span: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}
function tooLarge(path, size, limit) {
    const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    const message = `The file was not read: it has ${megabytes(size)}, and files over ${megabytes(limit)} are refused.`;
    return aboutFile(path, "error", "source-too-large", message);
}
function notUtf8(path) {
    return aboutFile(path, "error", "source-encoding", "The file was not read: it is not UTF-8. Save it in that encoding.");
}
function nameNotUtf8(path) {
    return aboutFile(path, "error", "source-name", "The file was not read: its name is not UTF-8. Rename it.");
}
function unreadable(path, reason) {
    return aboutFile(path, "error", "source-unreadable", `This could not be read: ${reason}.`);
}
function pathMissing(path) {
    return aboutFile(path, "error", "source-path-missing", "There is no such file or folder.");
}
function outsideRoot(path) {
    return aboutFile(path, "error", "source-outside-root", "The path leaves the judged folder and was not read.");
}
/** A symbolic link in the place of a file that may matter. */
function fileLink(path) {
    const message = "This is a symbolic link, and links are not followed. Put the file itself here.";
    return aboutFile(path, "error", "source-symlink", message);
}
/**
 * A symbolic link to a folder. What it leads to within the tree is judged at its own place; what lies outside is no part
 * of the tree.
 */
function folderLink(path, leadsOutside) {
    return leadsOutside
        ? aboutFile(path, "warning", "source-symlink", "This link leads to a folder outside of the judged one. It was not followed.")
        : aboutFile(path, "note", "source-symlink", "This link to a folder was not followed; the folder is judged at its own place.");
}
function submodule(path) {
    const message = "This is a git submodule: its files are not part of this repository and were not judged.";
    return aboutFile(path, "warning", "source-submodule", message);
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ folderTree),
  Y: () => (/* binding */ listedFolderTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/source/diagnostics.js
var diagnostics = __webpack_require__(2476);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: ./build/source/listed.js + 1 modules
var source_listed = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/source/options.js
var source_options = __webpack_require__(2182);
;// CONCATENATED MODULE: ./build/source/disk.js





/** Refuses to open a link that took the place of a file after it was listed. */
const READ_ONLY_NO_LINK = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW;
/** What Node puts in a name in the place of bytes that are not UTF-8; such a name opens nothing. */
const REPLACEMENT_CHARACTER = "\uFFFD";
/** @throws when the folder does not exist or cannot be entered */
function openDisk(root, options, fs = external_node_fs_namespaceObject) {
    return { root: fs.realpathSync.native(root), options, maxBytes: options.maxBytes ?? source_options/* DEFAULT_MAX_BYTES */.fS, fs };
}
/** Takes up a regular file; it becomes an entry when `isEntry` and neither too large nor without a usable name. */
function addFile(found, disk, path, isEntry) {
    if (!isEntry) {
        found.files.push(path);
        return;
    }
    const stats = attempt(path, () => disk.fs.lstatSync((0,external_node_path_.join)(disk.root, path), { throwIfNoEntry: false }));
    if (stats === undefined) {
        if (path.includes(REPLACEMENT_CHARACTER))
            found.diagnostics.push((0,diagnostics/* nameNotUtf8 */.ML)(path));
    }
    else if ("code" in stats) {
        found.diagnostics.push(stats);
    }
    else if (stats.size > limitOf(disk, path, stats.size)) {
        found.files.push(path);
        if ((0,source_listed/* isConcerned */.U)(path, readBeginning(disk, path), disk.options)) {
            found.diagnostics.push((0,diagnostics/* tooLarge */.g$)(path, stats.size, limitOf(disk, path, stats.size)));
        }
    }
    else {
        found.files.push(path);
        found.entries.push({ path, size: stats.size });
    }
}
/** How many bytes a file of that size may have, which its beginning tells when they are many. */
function limitOf(disk, path, size) {
    const { maxBytes, options } = disk;
    if (size <= maxBytes || options.mayBeLarge === undefined)
        return maxBytes;
    const isLarge = options.mayBeLarge(path, readBeginning(disk, path).toString("utf8", 0, source_options/* BEGINNING_BYTES */.En));
    return isLarge ? Math.max(maxBytes, source_options/* MAX_LARGE_BYTES */.Fm) : maxBytes;
}
/** Reports a symbolic link when something to judge may be behind it. */
function addLink(found, disk, path, isEntry) {
    const full = (0,external_node_path_.join)(disk.root, path);
    try {
        if (disk.fs.statSync(full).isDirectory()) {
            const target = (0,external_node_path_.relative)(disk.root, disk.fs.realpathSync.native(full));
            found.diagnostics.push((0,diagnostics/* folderLink */.BC)(path, target === ".." || target.startsWith(`..${external_node_path_.sep}`)));
            return;
        }
    }
    catch {
        // Leads nowhere, or where nobody may look: judged by its name, as a link to a file is.
    }
    if (isEntry)
        found.diagnostics.push((0,diagnostics/* fileLink */.RF)(path));
}
/**
 * The content of a regular file, why it is refused, or `undefined` when there is no such file.
 *
 * @param isListed that the path was found by a search, which went through no link
 */
function loadFile(disk, path, isListed) {
    return attempt(path, () => {
        const full = (0,external_node_path_.join)(disk.root, path);
        const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        if (stats.isSymbolicLink() || (!isListed && disk.fs.realpathSync.native(full) !== full))
            return (0,diagnostics/* fileLink */.RF)(path);
        if (!stats.isFile())
            return undefined;
        const limit = limitOf(disk, path, stats.size);
        if (stats.size > limit)
            return (0,diagnostics/* tooLarge */.g$)(path, stats.size, limit);
        return disk.fs.readFileSync(full, { flag: READ_ONLY_NO_LINK });
    });
}
/** Paths of the regular files directly in a folder, unsorted; none when it does not exist or a link leads there. */
function listFolder(disk, folder) {
    const full = (0,external_node_path_.join)(disk.root, folder);
    try {
        if (disk.fs.realpathSync.native(full) !== full)
            return [];
        return disk.fs
            .readdirSync(full, { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (folder === "." ? entry.name : `${folder}/${entry.name}`));
    }
    catch {
        return [];
    }
}
/** Runs a file operation; what the system refuses becomes a diagnostic about `path`. */
function attempt(path, operation) {
    try {
        return operation();
    }
    catch (error) {
        return (0,diagnostics/* unreadable */.O$)(path, systemReason(error));
    }
}
const REASONS = {
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    ELOOP: "it became a symbolic link, or links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    EMFILE: "too many files are open",
    EIO: "input/output error",
};
function systemReason(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return REASONS[code] ?? code;
}
function readBeginning(disk, path) {
    const buffer = Buffer.alloc(source_options/* BEGINNING_BYTES */.En);
    try {
        const file = disk.fs.openSync((0,external_node_path_.join)(disk.root, path), READ_ONLY_NO_LINK);
        try {
            return buffer.subarray(0, disk.fs.readSync(file, buffer, 0, source_options/* BEGINNING_BYTES */.En, 0));
        }
        finally {
            disk.fs.closeSync(file);
        }
    }
    catch {
        return buffer.subarray(0, 0);
    }
}

// EXTERNAL MODULE: ./build/source/paths.js
var source_paths = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/source/folder.js





/**
 * The files of a folder on disk. Links are not followed and nothing outside of the folder is read; what is refused and may
 * matter is reported (a `paths` member that does not exist, too). Files in folders that are passed over (`.terraform`) are
 * no entries, but can be read and listed.
 *
 * @throws when the folder does not exist
 */
function folderTree(root, options, fs) {
    const disk = openDisk(root, options, fs);
    const found = { entries: [], files: [], diagnostics: [] };
    const visited = new Set();
    for (const start of startingPoints(options.paths ?? ["."], found))
        searchFrom(disk, start, found, visited);
    return diskTree(disk, found, (path) => loadFile(disk, path, false), (folder) => [...listFolder(disk, folder)].sort(source_paths/* byCodeUnits */.CA));
}
/**
 * The files of a folder on disk of which the listing is known (from git's index): nothing else can be read.
 *
 * @param paths normal paths of files or links below `root`; those that are gone are left out
 * @throws when the folder does not exist
 */
function listedFolderTree(root, paths, options, isEntry, fs) {
    const disk = openDisk(root, options, fs);
    const found = { entries: [], files: [], diagnostics: [] };
    const realFolders = new Map();
    for (const path of paths) {
        const kind = attempt(path, () => kindOfListed(disk, path, realFolders));
        if (typeof kind !== "string")
            found.diagnostics.push(kind);
        else if (kind === "link")
            addLink(found, disk, path, isEntry(path));
        else if (kind === "file")
            addFile(found, disk, path, isEntry(path));
    }
    return diskTree(disk, found, () => undefined, () => []);
}
function diskTree(disk, found, loadUnlisted, listUnlisted) {
    const listed = new Set(found.files);
    return (0,source_listed/* listedTree */.g)({
        files: [...listed].sort(source_paths/* byCodeUnits */.CA),
        entries: found.entries.sort((a, b) => (0,source_paths/* byCodeUnits */.CA)(a.path, b.path)),
        diagnostics: found.diagnostics.sort((a, b) => (0,source_paths/* byCodeUnits */.CA)(a.span.path, b.span.path)),
        load: (path) => (listed.has(path) ? loadFile(disk, path, true) : loadUnlisted(path)),
        listUnlisted,
    }, disk.options);
}
/** What is on the disk where git lists a file; a folder above it may have become a link since. */
function kindOfListed(disk, path, realFolders) {
    const folder = (0,source_paths/* folderOf */.yS)(path);
    const fullFolder = (0,external_node_path_.join)(disk.root, folder);
    const stats = disk.fs.lstatSync((0,external_node_path_.join)(disk.root, path), { throwIfNoEntry: false });
    if (stats === undefined)
        return "none";
    const isReal = realFolders.get(folder) ?? disk.fs.realpathSync.native(fullFolder) === fullFolder;
    realFolders.set(folder, isReal);
    return !isReal || stats.isSymbolicLink() ? "link" : stats.isFile() ? "file" : "none";
}
/** Normal paths, containing ones first; reports those that leave the root. */
function startingPoints(paths, found) {
    const starts = new Set();
    for (const path of paths) {
        const normal = (0,source_paths/* normalizePath */.Fd)(path);
        if (normal === undefined)
            found.diagnostics.push((0,diagnostics/* outsideRoot */.K8)(path));
        else
            starts.add(normal);
    }
    const length = (path) => (path === "." ? 0 : path.length);
    return [...starts].sort((a, b) => length(a) - length(b));
}
/** Adds what is at or below `start`, unless an earlier start has already led to it. */
function searchFrom(disk, start, found, visited) {
    const kind = attempt(start, () => kindOfStart(disk, start));
    if (typeof kind !== "string")
        found.diagnostics.push(kind);
    else if (kind === "folder")
        searchFolders(disk, start, found, visited);
    else if (!visited.has((0,source_paths/* folderOf */.yS)(start)))
        addFile(found, disk, start, disk.options.matters(start));
}
function kindOfStart(disk, start) {
    const full = (0,external_node_path_.join)(disk.root, start);
    const stats = disk.fs.lstatSync(full, { throwIfNoEntry: false });
    if (stats === undefined)
        return (0,diagnostics/* pathMissing */.Is)(start);
    if (stats.isSymbolicLink() || disk.fs.realpathSync.native(full) !== full)
        return (0,diagnostics/* fileLink */.RF)(start);
    if (stats.isDirectory())
        return "folder";
    return stats.isFile() ? "file" : (0,diagnostics/* unreadable */.O$)(start, "it is neither a file nor a folder");
}
function searchFolders(disk, start, found, visited) {
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        if (visited.has(folder))
            continue;
        visited.add(folder);
        const members = readFolder(disk, folder);
        if ("code" in members) {
            found.diagnostics.push(members);
            continue;
        }
        for (const member of members) {
            const path = folder === "." ? member.name : `${folder}/${member.name}`;
            if (member.isDirectory()) {
                if (!(0,source_paths/* isPassedOver */.VZ)(member.name))
                    open.push(path);
            }
            else if (member.isFile())
                addFile(found, disk, path, disk.options.matters(path));
            else if (member.isSymbolicLink())
                addLink(found, disk, path, disk.options.matters(path));
        }
    }
}
function readFolder(disk, folder) {
    return attempt(folder, () => disk.fs.readdirSync((0,external_node_path_.join)(disk.root, folder), { withFileTypes: true }));
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ isConcerned),
  g: () => (/* binding */ listedTree)
});

// EXTERNAL MODULE: ./build/source/diagnostics.js
var source_diagnostics = __webpack_require__(2476);
// EXTERNAL MODULE: ./build/source/options.js
var source_options = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/source/paths.js
var paths = __webpack_require__(4900);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/source/text.js

const BYTE_ORDER_MARK = 0xfeff;
/** The text of a file without its byte order mark, or `undefined` when the bytes are not UTF-8. */
function decodeText(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const text = bytes.toString("utf8");
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

;// CONCATENATED MODULE: ./build/source/listed.js




/** Whether leaving out a file, of which the first bytes are given, can hide something from the judgement. */
function isConcerned(path, beginning, options) {
    return options.concerns?.(path, beginning.toString("utf8", 0, source_options/* BEGINNING_BYTES */.En)) ?? true;
}
/** A tree over its contents: decodes, caches, lists folders, and reports once what is refused. */
function listedTree(contents, options) {
    const diagnostics = [...contents.diagnostics];
    const reported = new Set(diagnostics.map((diagnostic) => diagnostic.span.path));
    const texts = new Map();
    let folders;
    const report = (diagnostic) => {
        if (reported.has(diagnostic.span.path))
            return;
        reported.add(diagnostic.span.path);
        diagnostics.push(diagnostic);
    };
    const readText = (path) => {
        const content = contents.load(path);
        if (content === undefined)
            return undefined;
        if (!Buffer.isBuffer(content)) {
            report(content);
            return undefined;
        }
        const text = decodeText(content);
        if (text === undefined && isConcerned(path, content, options))
            report((0,source_diagnostics/* notUtf8 */.T3)(path));
        return text;
    };
    return {
        entries: contents.entries,
        files: contents.files,
        diagnostics,
        bytes(path) {
            const normal = (0,paths/* normalizePath */.Fd)(path);
            const content = normal === undefined ? undefined : contents.load(normal);
            return Buffer.isBuffer(content) ? content : undefined;
        },
        read(path) {
            const normal = (0,paths/* normalizePath */.Fd)(path);
            if (normal === undefined)
                return undefined;
            const known = texts.get(normal);
            if (known !== undefined || texts.has(normal))
                return known;
            const text = readText(normal);
            texts.set(normal, text);
            return text;
        },
        list(folder) {
            const normal = (0,paths/* normalizePath */.Fd)(folder);
            if (normal === undefined)
                return [];
            folders ??= byFolder(contents.files);
            return folders.get(normal) ?? contents.listUnlisted?.(normal) ?? [];
        },
    };
}
function byFolder(files) {
    const folders = new Map();
    for (const path of files) {
        const folder = (0,paths/* folderOf */.yS)(path);
        const siblings = folders.get(folder);
        if (siblings === undefined)
            folders.set(folder, [path]);
        else
            siblings.push(path);
    }
    return folders;
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ BEGINNING_BYTES),
/* harmony export */   Fm: () => (/* binding */ MAX_LARGE_BYTES),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES)
/* harmony export */ });
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
const MAX_LARGE_BYTES = 64 * 1024 * 1024;
/** How much of a file that is too large is shown to `concerns` and `mayBeLarge`, in bytes. */
const BEGINNING_BYTES = 64 * 1024;


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   VZ: () => (/* binding */ isPassedOver),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Folders that hold copies, caches and build output of tools; nothing in them is an entry unless it is asked for by path. */
const PASSED_OVER = new Set([
    ".git",
    ".hg",
    ".svn",
    "node_modules",
    ".terraform",
    ".terragrunt-cache",
    ".aws-sam",
]);
/** Whether entries are not looked for in a folder of this (base) name. */
function isPassedOver(folderName) {
    return PASSED_OVER.has(folderName);
}
/** The folder that a path is directly in: `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
/**
 * A path relative to the root in its shortest spelling (`./a/../b/` is `b`, the root is `.`), or `undefined` when it leaves
 * the root, is absolute or cannot be a path.
 */
function normalizePath(path) {
    if (path === "" || path.startsWith("/") || path.includes("\0"))
        return undefined;
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, "");
    return normal === ".." || normal.startsWith("../") ? undefined : normal === "" ? "." : normal;
}
/** Whether a path is one of the `starts` or below one; a start of `.` holds everything. */
function isBelow(path, start) {
    return start === "." || path === start || path.startsWith(`${start}/`);
}
/**
 * Whether a file is to be an entry by its place: below one of the (normal) `starts`, and between the start and the file no
 * folder that is passed over.
 */
function isSelected(path, starts) {
    return starts.some((start) => {
        if (!isBelow(path, start))
            return false;
        const rest = start === "." ? path : path.slice(start.length + 1);
        return !rest.split("/").slice(0, -1).some(isPassedOver);
    });
}
/** Code unit order, as git sorts and the same on every machine. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** How many names two paths have in common, from the end. */
function commonEnd(a, b) {
    const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
    const length = left.findIndex((name, index) => name !== right[index]);
    return length < 0 ? left.length : length;
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ evaluateStacks)
/* harmony export */ });
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _graph_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4035);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2176);
/* harmony import */ var _source_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);





/**
 * Finds and evaluates the stacks of a tree: Terraform roots, templates, policy files, accounts, in the order of their ids.
 *
 * A front end is loaded only when the tree has something for it.
 */
async function evaluateStacks(tree, options, { only, known, onStack } = {}) {
    const tasks = await findStacks(tree, options, known);
    const wanted = tasks.filter(({ id }) => only?.has(id) !== false);
    const untouched = known ? untouchedStacks(known) : new Map();
    const stacks = [];
    // The array is walked to its end with what is added meanwhile.
    for (const [index, task] of wanted.entries()) {
        const stack = untouched.get(task.id) ?? inEnvironment(task.evaluate(), options);
        if (stack !== undefined)
            stacks.push(stack);
        if (stack !== undefined && only !== undefined) {
            const exporters = stacksNamedBy(stack);
            wanted.push(...tasks.filter((other) => exporters.has(other.id) && !wanted.includes(other)));
        }
        onStack?.(index + 1, wanted.length);
    }
    return only === undefined ? stacks : stacks.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The other stacks whose resources a stack names: what it is linked with, it is judged with. */
function stacksNamedBy({ resources }) {
    const references = resources.flatMap(({ attributes }) => (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .allReferences */ .ur)(attributes));
    return new Set(references.flatMap(({ stack }) => stack ?? []));
}
function inEnvironment(stack, { perStack }) {
    if (stack === undefined || stack.environment !== undefined)
        return stack;
    const environment = perStack?.environment(stack);
    return environment === undefined ? stack : { ...stack, environment };
}
/** Parsed files are shared by the trees that are evaluated with the same options: base and head have most texts in common. */
const parseCaches = new WeakMap();
async function findStacks(tree, options, known) {
    const documents = tree.entries.map(({ path }) => ({ path, kind: (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, tree.read(path) ?? "") }));
    const pathsOf = (wanted) => documents.filter(({ kind }) => kind === wanted).map(({ path }) => path);
    const tasks = [
        ...(await terraformTasks(tree, pathsOf("terraform"), options, known)),
        ...(await templateTasks(tree, pathsOf("template"), options)),
        ...(await policyTasks(tree, pathsOf("iam-policy"), options)),
        ...(await accountTasks(tree, pathsOf("account"))),
    ];
    return tasks.sort((a, b) => (a.id < b.id ? -1 : 1));
}
async function terraformTasks(tree, paths, options, known) {
    const roots = paths.length === 0 ? [] : await rootsOf(tree, options);
    const ids = roots.flatMap(({ root, evaluations }) => evaluations.map((each) => environmentId(root, each) ?? root));
    const { planOf, problems } = await plansOf(ids, options);
    if (roots.length === 0 && problems.length === 0)
        return [];
    const { evaluateTerraform } = await Promise.all(/* import() */[__webpack_require__.e(390), __webpack_require__.e(367), __webpack_require__.e(22)]).then(__webpack_require__.bind(__webpack_require__, 4022));
    const named = new Set(roots.flatMap(({ root, evaluations }) => evaluations.flatMap((each) => environmentId(root, each) ?? [])));
    const tasks = roots.flatMap(({ root, evaluations, diagnostics }) => evaluations.map((given) => {
        const environment = environmentId(root, given);
        const id = environment ?? root;
        if (environment === undefined && named.has(root))
            return { id, evaluate: () => nameTaken(root) };
        const evaluate = () => {
            const plan = givenPlan(planOf(id, root, given.environment), id, options, known);
            return withDiagnostics(evaluateTerraform(tree, root, { ...given, plan }), diagnostics);
        };
        return { id, evaluate };
    }));
    if (problems.length === 0 || known !== undefined)
        return tasks;
    const stack = (0,_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .plansWithoutRoot */ .NW)(problems);
    return [...tasks, { id: stack.id, evaluate: () => stack }];
}
/** The roots of a tree with what each is evaluated with. */
async function rootsOf(tree, options) {
    const { createParseCache, findRoots, functionsFor } = await Promise.all(/* import() */[__webpack_require__.e(390), __webpack_require__.e(367), __webpack_require__.e(22)]).then(__webpack_require__.bind(__webpack_require__, 4022));
    const cache = parseCaches.get(options) ?? createParseCache();
    parseCaches.set(options, cache);
    const functions = await functionsFor(tree);
    const once = { evaluations: [options.terraform], diagnostics: [] };
    return findRoots(tree, cache).map((root) => {
        const { evaluations, diagnostics } = options.perStack?.terraform(root, tree) ?? once;
        return { root, evaluations: evaluations.map((given) => ({ ...given, cache, functions })), diagnostics };
    });
}
async function templateTasks(tree, paths, options) {
    if (paths.length === 0)
        return [];
    const { evaluateTemplate, templateExports, templateRoots } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(109), __webpack_require__.e(865), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 4380));
    const optionsOf = (path) => options.perStack?.cloudformation(path) ?? options.cloudformation;
    const roots = templateRoots(tree, paths);
    const exports = templateExports(tree, roots, optionsOf);
    return roots.map((path) => ({ id: path, evaluate: () => evaluateTemplate(tree, path, optionsOf(path), exports) }));
}
async function policyTasks(tree, paths, options) {
    if (paths.length === 0)
        return [];
    const { evaluatePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(999), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 9957));
    const kinds = options.perStack && { kindOf: options.perStack.policyKind };
    return paths.map((path) => ({ id: path, evaluate: () => evaluatePolicyFile(tree, path, kinds) }));
}
async function accountTasks(tree, paths) {
    if (paths.length === 0)
        return [];
    const { accountFiles, evaluateAccount } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 519));
    return accountFiles(tree, paths).map((files) => ({ id: files.id, evaluate: () => evaluateAccount(tree, files) }));
}
async function plansOf(stackIds, { plans }) {
    if (plans === undefined)
        return { planOf: () => undefined, problems: [] };
    const { readPlanFile } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 1240));
    return (0,_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPlans */ .HW)(plans, stackIds, readPlanFile);
}
/** What a plan says of a root, in the tree that it was made of or, when that is known, in the one before. */
function givenPlan(reading, id, { isEdited = false }, known) {
    if (reading === undefined)
        return undefined;
    if (isEdited)
        return { reading, side: "edited" };
    if (known === undefined)
        return { reading, side: "head" };
    // Where the plan is of no use for the head, it is of none for the base.
    const head = known.stacks.find((stack) => stack.id === id);
    return head?.planned === undefined ? undefined : { reading, side: "base", variables: head.planned.variables };
}
function environmentId(root, { environment }) {
    return environment === undefined ? undefined : (0,_graph_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentStack */ .M)(root, environment);
}
/** A folder that is called as an environment of another root is: what is found in the one must not pass for the other's. */
function nameTaken(root) {
    const message = `the folder "${root}" has the name of an environment's stack and is not judged; rename the folder`;
    const span = { path: root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const diagnostics = [{ code: "stack-name-taken", severity: "error", message, span }];
    // No path ends so.
    return { id: `${root}/`, format: "terraform", files: [`${root}/`], resources: [], diagnostics, moved: [] };
}
function withDiagnostics(stack, diagnostics) {
    return diagnostics.length === 0 ? stack : { ...stack, diagnostics: [...stack.diagnostics, ...diagnostics] };
}
/**
 * The stacks of which no file, looked-for file or listed folder changed. Their evaluation reads nothing else, so it gives
 * the same in both trees.
 */
function untouchedStacks({ stacks, changes }) {
    const isTouched = (0,_source_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedBy */ .Oq)(changes);
    return new Map(stacks.filter(({ files }) => !isTouched(files)).map((stack) => [stack.id, stack]));
}


/***/ })

};

export const id = 71;
export const ids = [71];
export const modules = {

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS),
/* harmony export */   k: () => (/* binding */ DEFAULT_WEIGHTS)
/* harmony export */ });
/* harmony import */ var _iam_privileged_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1448);

/** Proposals, which is why configuration may change them. */
const DEFAULT_WEIGHTS = {
    impact: {
        takeover: 10,
        connectAnyDatabaseAnyUser: 9.5,
        sqlAsMaster: 9,
        exfiltration: 9,
        connectPrivileged: 8,
        destruction: 7.5,
        secret: 7,
        connectAnyDatabase: 6.5,
        weakening: 5,
        connectExact: 5,
        leak: 3,
    },
    certainty: { must: 1, condition: 0.6, unresolved: 0.7, invalid: 0.5, iamAuthOff: 0.3 },
    exposure: {
        public: 1.8,
        "untrusted-account": 1.5,
        "any-tenant": 1.5,
        "organization-subject": 1.1,
        "trusted-account": 1,
        human: 1,
        unattached: 0.9,
        role: 0.9,
        "exact-subject": 0.75,
        service: 0.7,
        "break-glass": 0.5,
    },
    guards: {
        externalId: 0.8,
        ownOrganization: 0.55,
        multiFactor: 0.8,
        sourceOfService: 0.8,
        network: 0.85,
        session: 0.95,
        other: 0.95,
    },
    guardFloor: 0.4,
    hop: 0.95,
    lengthFloor: 0.7,
    breadth: { one: 1, several: 1.1, any: 1.2 },
    dataClasses: [
        { tag: "data", values: ["pii", "phi", "confidential", "restricted"], factor: 1.15 },
        { tag: "env", values: ["prod", "production"], factor: 1.15 },
        { tag: "environment", values: ["prod", "production"], factor: 1.15 },
        { tag: "env", values: ["dev", "development"], factor: 0.8 },
        { tag: "environment", values: ["dev", "development"], factor: 0.8 },
    ],
    severalAccesses: { atLeast: 3, bonus: 5 },
    severities: { critical: 85, high: 65, medium: 40, low: 15 },
};
const DEFAULT_SETTINGS = {
    accounts: [],
    trustedAccounts: [],
    knownAccounts: new Map(),
    organizations: [],
    privilegedUsers: _iam_privileged_users_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVILEGED_USERS */ .Lo,
    breakGlass: [],
    weights: DEFAULT_WEIGHTS,
    limits: { hops: 6, perAccess: 200, paths: 5000 },
};


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ EVERY_ENVIRONMENT),
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _access_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);

/** In place of a name: every environment that a variable file is found for, its name being what `*` stands for in the file's. */
const EVERY_ENVIRONMENT = "*";
/** What holds without a configuration file. */
const NO_CONFIG = {
    varFiles: [],
    variables: {},
    deployment: {},
    roots: [],
    cloudformation: {},
    templates: [],
    policies: [],
    access: { settings: _access_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a },
    rules: {},
    environments: [],
    waivers: [],
    ignores: { otherTools: false, inChange: false },
    packs: [],
    ruleNames: [],
};
/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
class ConfigError extends Error {
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ onlyBinding),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   QU: () => (/* binding */ kindsReached),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   hg: () => (/* binding */ CONNECT),
/* harmony export */   nt: () => (/* binding */ readArnTarget),
/* harmony export */   t3: () => (/* binding */ KIND_PATTERNS)
/* harmony export */ });
/* unused harmony export ID_KINDS */
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3459);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);






/** Kinds of ids: of an instance, of an Aurora or Multi-AZ cluster, of a proxy. */
const ID_KINDS = { instance: "db-", cluster: "cluster-", proxy: "prx-" };
const KIND_PATTERNS = {
    instance: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("db-*"),
    cluster: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("cluster-*"),
    proxy: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("prx-*"),
};
/** The action that logs in to a database as one of its users. */
const CONNECT = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .askedAction */ .ZW)("rds-db:connect");
const EVERYTHING = [_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw];
const SERVICE = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("rds-db");
const RESOURCE_TYPE = "dbuser:";
const RESOURCE_TYPE_LETTERS = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf)(RESOURCE_TYPE);
const ACCOUNT = Array.from({ length: 12 }, () => _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE */ .xr);
const PARTITIONS = ["aws", "aws-cn", "aws-us-gov", "aws-iso*", "aws-eusc"].map(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY);
/** Attributes that look like an id of a database and are not: what they are instead. */
const WRONG_ATTRIBUTES = {
    aws_db_instance: {
        identifier: "the name of the instance",
        arn: "an ARN of the RDS API",
    },
    aws_rds_cluster: {
        id: "the name of the cluster",
        cluster_identifier: "the name of the cluster",
        arn: "an ARN of the RDS API",
    },
    aws_db_proxy: { arn: "an ARN of the RDS API", id: "the name of the proxy", name: "the name of the proxy" },
};
/**
 * Takes a resource pattern apart as one of `rds-db:connect`, which is
 * `arn:PARTITION:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER`
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html).
 */
function readTarget(text, resolve, variables) {
    const { pattern, bindings } = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .Id)(text, resolve, variables);
    return readArnTarget((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(pattern), bindings, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(text));
}
/** The same for a pattern that has been read; `shown` is how it is called where it is no database user. */
function readArnTarget(arn, bindings, shown) {
    if (arn.kind === "everything")
        return { kind: "target", target: { arn, id: EVERYTHING, user: EVERYTHING, bindings } };
    if (arn.kind === "invalid")
        return foreign(`"${shown}" is not an ARN`);
    if (arn.kind === "open")
        return readOpen(shown, arn.pattern, bindings);
    const { partition, service, region, account, resource } = arn.segments;
    if (!mayBe(service, [SERVICE])) {
        const name = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(service) ?? "another service";
        return foreign(`an ARN of ${name} never matches a database user, whose ARNs are of rds-db`);
    }
    if (service.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z2))
        return dead("IAM refuses a wildcard in the service part of an ARN");
    if (!mayBe(partition, PARTITIONS)) {
        return dead(`there is no partition "${(0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(partition) ?? ""}"`);
    }
    const mismatch = regionMismatch((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(partition), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(region));
    if (mismatch !== undefined)
        return dead(mismatch);
    if (!mayBe(account, [ACCOUNT]))
        return dead("the account of the ARN is not one of twelve digits");
    const rest = afterResourceType(resource);
    if (rest === undefined)
        return dead(`the resource part of the ARN does not begin with ${RESOURCE_TYPE}`);
    return readUser(arn, rest, bindings);
}
/** Whether a segment can be one of some texts. What a symbol stands for is taken to be right. */
function mayBe(segment, texts) {
    return segment.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm) || texts.some((text) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(segment, text) !== "no");
}
/**
 * Partitions have Regions of their own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax).
 */
function regionMismatch(partition, region) {
    if (partition === undefined || region === undefined)
        return undefined;
    if (region === "")
        return "the ARN names no Region";
    const own = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    const isMismatch = ["aws", "aws-cn", "aws-us-gov"].includes(partition) && /^[a-z]{2}-/.test(region) && own !== partition;
    return isMismatch ? `the Region ${region} is in the partition ${own}, not ${partition}` : undefined;
}
function dead(reason) {
    return { kind: "dead", reason, foreign: false };
}
function foreign(reason) {
    return { kind: "dead", reason, foreign: true };
}
/** A pattern of which an unknown part may hold several segments. */
function readOpen(shown, pattern, bindings) {
    const start = indexOf(pattern, `:${RESOURCE_TYPE}`);
    const arn = { kind: "open", pattern };
    if (start >= 0)
        return readUser(arn, pattern.slice(start + 1 + RESOURCE_TYPE.length), bindings);
    const holes = pattern.filter((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole");
    if (holes.length === 0)
        return foreign(`${shown} is not the ARN of a database user`);
    return { kind: "target", target: { arn, id: holes, user: holes, bindings } };
}
function indexOf(pattern, text) {
    return pattern.findIndex((_, index) => Array.from(text).every((char, offset) => pattern[index + offset] === char));
}
/** What follows `dbuser:`; from the first star or hole on, if one may stand for part of it. */
function afterResourceType(resource) {
    for (const [index, char] of RESOURCE_TYPE_LETTERS.entries()) {
        const letter = resource[index];
        if (letter === _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw || (letter !== undefined && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole")) {
            return resource.slice(index);
        }
        if (letter !== char && letter !== _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE */ .xr)
            return undefined;
    }
    return resource.slice(RESOURCE_TYPE.length);
}
function readUser(arn, rest, bindings) {
    const [writtenId, user] = splitUser(rest);
    if (user === undefined || user.length === 0)
        return dead("the ARN names no database user: RESOURCE_ID/DB_USER is missing its user");
    const wrong = wrongAttribute(writtenId, bindings);
    if (wrong !== undefined)
        return dead(wrong);
    const id = withProxyPrefix(writtenId, bindings);
    const kinds = Object.values(KIND_PATTERNS).map((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(id, kind));
    if ((0,_logic_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)(kinds) === "no" && !id.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "fixed")) {
        const name = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(id);
        return dead(name === undefined
            ? "the pattern matches no resource id: those begin with db-, cluster- or prx-"
            : `"${name}" is not a resource id: those begin with db-, cluster- or prx-`);
    }
    return { kind: "target", target: { arn, id, user, bindings } };
}
/** A wildcard before the slash, or without one, reaches over it. */
function splitUser(rest) {
    const slash = rest.indexOf("/");
    if (slash >= 0)
        return [rest.slice(0, slash), rest.slice(slash + 1)];
    const reaching = rest.map((letter) => letter === _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw || ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole"));
    const first = reaching.indexOf(true);
    return first < 0 ? [rest, undefined] : [rest.slice(0, first + 1), rest.slice(reaching.lastIndexOf(true))];
}
function wrongAttribute(id, bindings) {
    const binding = onlyBinding(id, bindings);
    const type = binding?.nodes[0]?.resource.type;
    if (binding === undefined || type === undefined || binding.reference.derived === true)
        return undefined;
    const what = WRONG_ATTRIBUTES[type]?.[binding.reference.attribute];
    return what === undefined ? undefined : `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceName */ .z$)(binding.reference)} is ${what}, not its resource id`;
}
/** The last part of a proxy's ARN is its id, and the only attribute that has it. */
function withProxyPrefix(id, bindings) {
    const binding = onlyBinding(id, bindings);
    const isProxy = binding?.nodes[0]?.resource.type === "aws_db_proxy" && binding.reference.derived === true;
    return isProxy && id.length === 1 ? [...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf)(ID_KINDS.proxy), ...id] : id;
}
/** What the only symbol of a pattern stands for, when that is an attribute. */
function onlyBinding(pattern, bindings) {
    const symbols = pattern.filter(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm);
    const [symbol] = symbols;
    if (symbol === undefined || symbols.length > 1 || pattern.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z2))
        return undefined;
    const binding = bindings.get(symbol.key);
    return binding?.sort === "fixed" ? binding : undefined;
}
/** Which kinds of ids a pattern matches all of. */
function kindsCovered(id) {
    return kindsWhere((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(id, kind) === "yes");
}
/** Which kinds of ids a pattern may match one of. */
function kindsReached(id) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHole */ .dI)(id) ? kindsWhere(() => true) : kindsWhere((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(id, kind) !== "no");
}
function kindsWhere(test) {
    return ["instance", "cluster", "proxy"].filter((kind) => test(KIND_PATTERNS[kind]));
}


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ privilegedUsers),
/* harmony export */   Lo: () => (/* binding */ PRIVILEGED_USERS),
/* harmony export */   T2: () => (/* binding */ privilegedName)
/* harmony export */ });
/* harmony import */ var _connect_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9060);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);


/**
 * User names that are those of a master or of the service itself, in the engines that have IAM database authentication and
 * elsewhere (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html).
 */
const PRIVILEGED_USERS = [
    "admin",
    "administrator",
    "awsuser",
    "dba",
    "dbadmin",
    "master",
    "mysql",
    "oracle",
    "postgres",
    "rds_password",
    "rds_replication",
    "rds_superuser",
    "rdsadmin",
    "rdsproxyadmin",
    "rdsrepladmin",
    "root",
    "sa",
    "superuser",
    "sys",
    "system",
];
function privilegedName(name) {
    return { name, pattern: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPattern */ .Kf)(name), folded: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPattern */ .Kf)(name.toLowerCase()) };
}
/**
 * Privileged users that a pattern covers: those of the configured names, and the master users of the databases that its id
 * reaches.
 *
 * @param database the one that the id is of, when it is of one of the tree
 */
function privilegedUsers(target, database, names, masters) {
    const user = lowerCase(target.user);
    const certain = new Map();
    const possible = new Set();
    const holes = target.user.flatMap((letter) => reasonsOf((0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isSymbol */ .Bm)(letter) ? target.bindings.get(letter.key) : undefined));
    const maybe = (reasons) => {
        for (const reason of reasons)
            possible.add(reason);
    };
    for (const named of names) {
        const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(user, named.folded);
        if (decision === "yes")
            certain.set(named.name, named);
        else if (decision === "unknown")
            maybe(holes);
    }
    const consider = ({ name, pattern, isKnown, database: owner }, isReached) => {
        const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(user, lowerCase(pattern));
        if (decision === "no")
            return;
        const { address } = owner.resource;
        if (decision === "yes" && isReached)
            certain.set(name, { name, pattern });
        else if (decision === "yes")
            maybe([`"${name}" is the master user of ${address}, which the id may be of`]);
        else if (isReached && !isKnown)
            maybe([`the master user of ${address} is not known`]);
        else
            maybe(holes);
    };
    if (database !== undefined) {
        for (const master of masters.of(database))
            consider(master, true);
    }
    else {
        const covered = new Set((0,_connect_target_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(target.id));
        for (const kind of (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsReached */ .QU)(target.id)) {
            for (const master of masters.ofKind(kind))
                if (master.isKnown)
                    consider(master, covered.has(kind));
        }
    }
    return { certain: [...certain.values()], possible: [...possible] };
}
function reasonsOf(binding) {
    return binding?.sort === "hole" ? binding.because.map(({ reason }) => reason) : [];
}
function lowerCase(pattern) {
    return pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eC: () => (/* binding */ loadPack),
/* harmony export */   ql: () => (/* binding */ PackError)
/* harmony export */ });
/* unused harmony export PACK_FILES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** A pack that cannot be used; the message names the pack, what is wrong and the remedy. */
class PackError extends Error {
}
/** Built-in functions that the SDK implements faithfully; packs that need others are refused when they are loaded. */
const HOST_BUILTINS = new Set(["json.is_valid"]);
/** The files that a pack consists of. */
const PACK_FILES = (/* unused pure expression or super */ null && (["manifest.json", "policy.wasm", "data.json"]));
/**
 * Reads the pack in `folder` and verifies hash, format and built-ins.
 *
 * @param read where its files come from; by default from the folder on disk
 * @throws PackError
 */
function loadPack(folder, read = diskReader(folder)) {
    const manifest = readJsonFile(folder, read, "manifest.json");
    if (manifest?.format !== 1 || !Array.isArray(manifest.rules) || typeof manifest.entrypoint !== "string") {
        throw new PackError(`${folder}: manifest.json is not that of a pack of format 1; build it with "rds-gate policy build"`);
    }
    const checked = manifest;
    const wasm = readPackFile(folder, read, "policy.wasm");
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(wasm).digest("hex");
    if (sha256 !== checked.sha256) {
        throw new PackError(`${folder}: policy.wasm does not have the hash that manifest.json names; build the pack again`);
    }
    const missing = checked.builtins.filter((name) => !HOST_BUILTINS.has(name));
    if (missing.length > 0) {
        throw new PackError(`${folder}: the pack calls built-in functions that are not available: ${missing.join(", ")}`);
    }
    const data = readJsonFile(folder, read, "data.json");
    return { manifest: checked, wasm, params: data?.params ?? {} };
}
function diskReader(folder) {
    return (name) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        }
        catch {
            return undefined;
        }
    };
}
function readPackFile(folder, read, name) {
    const content = read(name);
    if (content !== undefined)
        return content;
    throw new PackError(`${folder}: no ${name}; a pack is a folder that "rds-gate policy build" has written`);
}
function readJsonFile(folder, read, name) {
    const text = Buffer.from(readPackFile(folder, read, name)).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        throw new PackError(`${folder}: ${name} is not JSON; build the pack again`);
    }
}


/***/ }),

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ parameterProblem),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   t3: () => (/* binding */ UnknownRuleError),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7896);
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3186);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);



/** A name of no rule, or of no parameter of a rule; the message has the nearest one. */
class UnknownRuleError extends Error {
}
/**
 * The rules to judge.
 *
 * @throws UnknownRuleError when an id or glob names no rule of any pack, or a parameter none of these rules', so that a
 *   misspelt one cannot pass silently; and
 *   when two packs have a rule of the same id. PackError when two packs have the same name, by which findings are told apart.
 */
function selectRules(packs, selection) {
    const names = packs.map(({ pack }) => pack.manifest.name);
    const sameName = names.find((name, index) => names.indexOf(name) !== index);
    if (sameName !== undefined) {
        throw new _pack_js__WEBPACK_IMPORTED_MODULE_0__/* .PackError */ .ql(`two packs are called ${sameName}; build one of them with another --name`);
    }
    const all = packs.flatMap(({ pack }) => pack.manifest.rules.map((metadata) => ({ pack: pack.manifest.name, metadata })));
    const ids = all.map(({ metadata }) => metadata.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new UnknownRuleError(`two packs have a rule ${twice}; rename one of them`);
    for (const name of [...selection.only, ...Object.keys(selection.settings)])
        requireRule(name, ids);
    const rules = all.map(({ metadata }) => metadata);
    for (const [name, { params }] of Object.entries(selection.settings))
        requireParameters(name, params ?? {}, rules);
    const settings = Object.entries(selection.settings);
    const active = all.flatMap(({ pack, metadata }) => {
        const own = settings.filter(([name]) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, metadata.id)).map(([, setting]) => setting);
        const setting = own.reduce((before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }), {});
        if (!isOn(metadata, setting, selection.only))
            return [];
        const rule = {
            pack,
            metadata,
            severity: setting.severity ?? metadata.severity,
            ...(setting.severity !== undefined && { isSeveritySet: true }),
            params: setting.params ?? {},
        };
        return [[metadata.id, rule]];
    });
    return new Map(active);
}
function isOn(rule, setting, only) {
    if (only.length > 0)
        return only.some((name) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, rule.id));
    return setting.enabled ?? !rule.optIn;
}
function requireRule(name, ids) {
    const problem = ruleProblem(name, ids);
    if (problem !== undefined)
        throw new UnknownRuleError(problem);
}
/**
 * What is wrong with an id or glob of rules: that it names none of them.
 *
 * @param ids all that it may name
 */
function ruleProblem(name, ids) {
    if (ids.some((id) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, id)))
        return undefined;
    const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .q)(name, ids);
    return `there is no rule ${name}; ${nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`}`;
}
function requireParameters(name, params, rules) {
    for (const parameter of Object.keys(params)) {
        const problem = parameterProblem(name, parameter, rules);
        if (problem !== undefined)
            throw new UnknownRuleError(problem);
    }
}
/** What is wrong with a parameter: that no rule of the name has it. A glob may set one that only some of its rules have. */
function parameterProblem(name, parameter, rules) {
    const known = rules.filter(({ id }) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, id)).flatMap(({ parameters }) => Object.keys(parameters));
    if (known.includes(parameter))
        return undefined;
    const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .q)(parameter, known);
    const hint = nearest === undefined ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
    return `rule ${name} has no parameter ${parameter}; ${hint}`;
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/**
 * A glob of names: `*` stands for any characters, also `/` and `.`; everything else, brackets too, stands for itself.
 * The time it takes is linear, whatever the glob.
 */
function matchesName(glob, name) {
    const [first = "", ...rest] = glob.split("*");
    const last = rest.pop();
    if (last === undefined)
        return glob === name;
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}
/** A glob of paths, as in `.gitignore`: `*` stands for characters of one segment, `**` for any number of segments. */
function matchesPath(glob, path) {
    const segments = segmentsOf(path);
    // Which beginnings of the path the glob matches so far, by their number of segments.
    let reached = new Set([0]);
    for (const pattern of segmentsOf(glob)) {
        const next = new Set();
        if (pattern === "**") {
            const least = Math.min(...reached);
            for (let length = least; length <= segments.length; length++)
                next.add(length);
        }
        else {
            for (const length of reached) {
                const segment = segments[length];
                if (segment !== undefined && matchesName(pattern, segment))
                    next.add(length + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return reached.has(segments.length);
}
/** Whether a glob of paths matches a path or a folder that it is in; `.` holds everything. */
function coversPath(glob, path) {
    const segments = segmentsOf(path);
    return Array.from({ length: segments.length + 1 }, (_, length) => segments.slice(0, length).join("/")).some((part) => matchesPath(glob, part));
}
/** Whether a glob names one path or name only. */
function isExact(glob) {
    return !glob.includes("*");
}
/** `./a/` is `a`; the root has no segments. */
function segmentsOf(path) {
    return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}


/***/ })

};

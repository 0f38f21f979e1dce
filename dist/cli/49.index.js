export const id = 49;
export const ids = [49];
export const modules = {

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   ny: () => (/* binding */ givenBy),
/* harmony export */   rn: () => (/* binding */ loadPacks),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _policy_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8618);
/* harmony import */ var _request_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1955);
/* harmony import */ var _request_evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6646);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5459);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(856);








/**
 * The configuration file that `--config` names, else the one of the judged root, else none.
 *
 * @param text of the root's own file, when that comes from elsewhere than the disk (the base of a comparison)
 */
async function findConfig(cwd, root, named, text) {
    const path = named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _request_request_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`there is no configuration file ${named}`);
    const content = named === undefined && text !== undefined ? text : readIfThere(path);
    if (content === undefined)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CONFIG */ .H5, folder: root };
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(246), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 5865));
    return { config: readConfig(named ?? _request_request_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2, content), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
}
function readIfThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") : undefined;
}
/** The built-in pack, and those that configuration and options name. */
function loadPacks({ config, folder }, cwd, named) {
    return [
        (0,_request_request_js__WEBPACK_IMPORTED_MODULE_4__/* .corePack */ .FX)(),
        ...config.packs.map((path) => ({ pack: (0,_policy_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPack */ .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)), trusted: false })),
        ...named.map((path) => ({ pack: (0,_policy_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPack */ .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)), trusted: false })),
    ];
}
/** The request of a command. Options win over configuration. */
function requestOf(cwd, root, found, options) {
    const packs = loadPacks(found, cwd, options.pack);
    return (0,_request_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestWith */ .y7)(found.config, packs, (0,_request_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationOf */ .S)(found.config, givenBy(cwd, root, options)), options);
}
/** What the options of a command give to the evaluation. */
function givenBy(cwd, root, options) {
    return {
        varFiles: (0,_judged_js__WEBPACK_IMPORTED_MODULE_6__/* .varFilePaths */ .oD)(cwd, root, options.varFile),
        variables: options.var,
        workspace: options.workspace,
        plans: { named: options.plan, locate: planFiles(cwd, root) },
    };
}
/** Where plans are: those of options relative to the current folder, those of roots to the root module or the judged root. */
function planFiles(cwd, judged) {
    return (path, root) => {
        if (root === undefined)
            return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path) };
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(judged, root, path);
        return { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(judged, path) };
    };
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/** Exit codes of the verdicts; misuse shares that of `incomplete`. */
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
function exitCode(report, options) {
    return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}
/** A renderer is loaded when it is asked for. */
const RENDERERS = {
    text: async (report, options, { source, prefix, basePrefix = prefix }) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 2296));
        const isTerminal = process.stdout.isTTY && options.output === undefined;
        const color = options.color ?? (isTerminal && !process.env.NO_COLOR);
        const width = isTerminal ? process.stdout.columns : undefined;
        return textReport(report, source, { color, prefix, basePrefix, ...(width !== undefined && { width }) });
    },
    json: async (report) => {
        const { jsonReport } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665));
        return jsonReport(report);
    },
    sarif: async (report) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 5150));
        return sarifReport(report);
    },
    markdown: async (report) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 447));
        return markdownReport(report);
    },
};
/** Writes a report in the wanted format to the wanted place. */
async function writeReport(report, options, context) {
    await write(await RENDERERS[options.format](report, options, context), options.output);
}
/**
 * Writes text to a file, or to standard output until all of it is taken: a pipe may be slow, or closed early.
 *
 * @throws UsageError when the file cannot be written
 */
async function write(text, file) {
    if (file === undefined)
        await print(text);
    else
        writeFile(text, file);
}
function writeFile(text, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw notWritten(file, error);
    }
}
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // The reader has had enough (`| head`): nothing is wrong.
            if (error && error.code !== "EPIPE")
                reject(notWritten("standard output", error));
            else
                resolve();
        });
    });
}
/** Node's message is `ENOSPC: no space left on device, write`. */
function notWritten(place, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${place} could not be written: ${/^E\w+: ([^,]*)/.exec(message)?.[1] ?? message}`);
}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rootEnvironmentProblems),
/* harmony export */   _: () => (/* binding */ environmentsOfRoot)
/* harmony export */ });
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _terraform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);




/** Such a name stands in brackets in the name of its stack, and in reports. */
const ENVIRONMENT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;
const NAME_REMEDY = "it begins with a letter or digit, and has letters, digits, spaces, dots, dashes and underscores";
/**
 * The environments of a root: those that have a name in the configuration, and those that a variable file is found for. What
 * is set by name wins over what is set for every environment.
 *
 * @param settings of the root, from the weakest to the strongest
 */
function environmentsOfRoot(settings, root, tree) {
    const entries = settings.flatMap(({ environments }) => environments);
    const diagnostics = [];
    const every = entries
        .filter(({ name }) => name === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_ENVIRONMENT */ .Am)
        .map((entry) => {
        const names = namesFor(entry, root, tree);
        if (names.length === 0)
            diagnostics.push(nothingFound(entry, root, tree));
        diagnostics.push(...names.filter((name) => !ENVIRONMENT_NAME.test(name)).map((name) => badName(entry, name, root)));
        return { entry, names: names.filter((name) => ENVIRONMENT_NAME.test(name)) };
    });
    const exact = entries.filter(({ name }) => name !== _config_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_ENVIRONMENT */ .Am);
    const names = new Set([...every.flatMap((found) => found.names), ...exact.map(({ name }) => name)]);
    const environments = [...names].sort(_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA).map((name) => ({
        name,
        settings: [
            ...every.filter((found) => found.names.includes(name)).map(({ entry }) => named(entry, name)),
            ...exact.filter((entry) => entry.name === name),
        ],
    }));
    return { environments, diagnostics };
}
/** What is set for every environment, for the one of a name. */
function named(settings, name) {
    const { varFiles, workspace } = settings;
    return {
        ...settings,
        varFiles: varFiles.map((path) => path.replace("*", name)),
        ...(workspace !== undefined && { workspace: workspace.replace("*", name) }),
    };
}
/** What `*` stands for in the paths that the first pattern matches: beside the root module, else in the judged folder. */
function namesFor({ varFiles }, root, tree) {
    const pattern = varFiles.find((path) => path.includes("*")) ?? "";
    for (const folder of root === "." ? ["."] : [root, "."]) {
        const names = namesIn(pattern, folder, root, tree);
        if (names.length > 0)
            return names;
    }
    return [];
}
/** Stands for the name of an environment while a path is resolved. No path has it. */
const PLACEHOLDER = "\0";
function namesIn(pattern, folder, root, tree) {
    const resolved = (0,_terraform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(folder, pattern.replace("*", PLACEHOLDER));
    const [start, end] = resolved?.split(PLACEHOLDER) ?? [];
    if (start === undefined || end === undefined)
        return [];
    // Terraform reads these for every environment.
    const automatic = new Set((0,_terraform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .automaticVariableFiles */ .LY)(tree.list(root)));
    return candidates(tree, start, end)
        .filter((path) => path.startsWith(start) && path.endsWith(end) && path.length > start.length + end.length)
        .filter((path) => !automatic.has(path))
        .map((path) => path.slice(start.length, path.length - end.length))
        .filter((name) => !name.includes("/"));
}
/** Files in the folder of a pattern; below it where the name is that of a folder. */
function candidates(tree, start, end) {
    if (end.includes("/"))
        return tree.entries.map(({ path }) => path);
    return tree.list(start.includes("/") ? start.slice(0, start.lastIndexOf("/")) : ".");
}
function nothingFound({ varFiles, span }, root, tree) {
    const pattern = varFiles.find((path) => path.includes("*")) ?? "";
    const automatic = new Set((0,_terraform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .automaticVariableFiles */ .LY)(tree.list(root)));
    const others = tree.list(root).filter((path) => (0,_terraform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariablesFile */ .qk)(path) && !automatic.has(path));
    const remedy = others.length === 0 ? "correct the pattern, or name the environments" : `there is ${others.join(", ")}`;
    const message = `no variable file of the root ${root} matches ${pattern}, so that it is evaluated without: ${remedy}`;
    return { code: "config-unmatched", severity: "warning", message, span };
}
function badName({ span }, name, root) {
    const message = `"${name}" of the root ${root} cannot be the name of an environment: ${NAME_REMEDY}; rename the file`;
    return { code: "config-environment-name", severity: "error", message, span };
}
/**
 * What is wrong with the environments of roots, a line for each: `file:line:column: what is wrong; remedy`.
 *
 * @param file that fits the schema
 */
function rootEnvironmentProblems(file, places) {
    return Object.entries(file.terraform?.roots ?? {}).flatMap(([root, { environment, environments, plan }]) => {
        if (environments === undefined)
            return [];
        const path = ["terraform", "roots", root];
        const says = (at, what) => `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(places.key([...path, ...at]))}: ${what}`;
        const whole = plan === undefined ? [] : [says(["plan"], `a plan is of one environment; name it within environments`)];
        const both = environment === undefined
            ? whole
            : [
                ...whole,
                says(["environment"], `the root ${root} has environments; remove environment, which is one for all of it`),
            ];
        if (typeof environments === "string")
            return both;
        const problems = Object.entries(environments).flatMap(([name, { "var-files": varFiles = [] }]) => {
            const at = ["environments", name];
            const stars = varFiles.filter((file) => file.includes("*"));
            if (name === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_ENVIRONMENT */ .Am) {
                const isRight = stars.length > 0 && stars.every((file) => file.indexOf("*") === file.lastIndexOf("*"));
                return isRight
                    ? []
                    : [says(at, "the environments of * are found by var-files with one * where their name stands")];
            }
            if (!ENVIRONMENT_NAME.test(name))
                return [says(at, `${name} cannot be the name of an environment: ${NAME_REMEDY}`)];
            return stars.length === 0
                ? []
                : [says([...at, "var-files"], `${stars.join(", ")}: a * stands for a name only in the environment *`)];
        });
        return [...both, ...problems];
    });
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ templateOptions),
/* harmony export */   DM: () => (/* binding */ unmatchedStacks),
/* harmony export */   Lx: () => (/* binding */ policyKind),
/* harmony export */   Oz: () => (/* binding */ configuredPlan),
/* harmony export */   bS: () => (/* binding */ terraformOptions),
/* harmony export */   iU: () => (/* binding */ rootEvaluations),
/* harmony export */   vt: () => (/* binding */ environmentOfStack)
/* harmony export */ });
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7896);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _root_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6978);





/**
 * How a root module is evaluated: once, or once for each of its environments. The settings of all roots come first, then those
 * of its own, then those of the environment, then what options give.
 */
function rootEvaluations(config, given, root, tree) {
    const own = settingsFor(config.roots, root);
    const { environments, diagnostics } = (0,_root_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOfRoot */ ._)(own, root, tree);
    const evaluations = environments.map(({ name, settings }) => ({
        ...terraformOptions(config, given, [...own, ...settings]),
        environment: name,
    }));
    return { evaluations: evaluations.length === 0 ? [terraformOptions(config, given, own)] : evaluations, diagnostics };
}
/**
 * What a root module is evaluated with: the settings of all roots, then those of its own, then what options give.
 *
 * @param own from the weakest to the strongest
 */
function terraformOptions(config, given, own = []) {
    const { account, region } = own.reduce((all, settings) => ({ ...all, ...settings }), config.deployment);
    const workspace = given.workspace ?? own.findLast((settings) => settings.workspace)?.workspace ?? config.workspace;
    return {
        varFiles: [...config.varFiles, ...own.flatMap(({ varFiles }) => varFiles), ...given.varFiles],
        variables: Object.assign({}, config.variables, ...own.map(({ variables }) => variables), given.variables),
        ...(workspace !== undefined && { workspace }),
        ...(account !== undefined && { account }),
        ...(region !== undefined && { region }),
    };
}
/** The plan that the configuration names for a root module, or for one of its environments: a plan is of one of them. */
function configuredPlan(config, root, environment) {
    const own = settingsFor(config.roots, root);
    if (environment === undefined)
        return own.findLast(({ plan }) => plan !== undefined)?.plan;
    const planFor = (name) => own.flatMap(({ environments }) => environments).findLast((entry) => entry.name === name && entry.plan)?.plan;
    return planFor(environment) ?? planFor(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_ENVIRONMENT */ .Am)?.replace("*", environment);
}
/** What a template is evaluated with: the settings of all templates, then those of its own. */
function templateOptions(config, path) {
    return settingsFor(config.templates, path).reduce((all, settings) => ({ ...all, ...settings, parameters: { ...all.parameters, ...settings.parameters } }), config.cloudformation);
}
/** The kind of the policy in a JSON file, where the configuration says it. */
function policyKind(config, path) {
    return settingsFor(config.policies, path).at(-1);
}
/**
 * The environment that a stack belongs to: the one that its root's or template's settings name, else the last one whose paths
 * have it.
 */
function environmentOfStack(config, { id, format }) {
    const named = { terraform: config.roots, cloudformation: config.templates, iam: [] }[format];
    const own = settingsFor(named, id).findLast(({ environment }) => environment);
    return (own?.environment ?? config.environments.findLast(({ paths }) => paths.some((glob) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .coversPath */ .O9)(glob, id)))?.name);
}
/** Settings for a path, from the weakest to the strongest: those of globs, then those of its name; later ones are stronger. */
function settingsFor(entries, path) {
    const matching = entries.filter(({ glob }) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPath */ .$h)(glob, path));
    return [...matching.filter(({ glob }) => !(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(glob)), ...matching.filter(({ glob }) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(glob))].map(({ settings }) => settings);
}
/**
 * Roots, templates and environments that the configuration names, and the tree does not have: what is set for them has no
 * effect. Globs may match nothing.
 */
function unmatchedStacks(config, tree) {
    const { files } = tree;
    const folders = new Set(files.filter((path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path)).map(_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS));
    return [
        // Without Terraform there is no root to have been renamed.
        ...(folders.size === 0 ? [] : missing("folder with Terraform files", config.roots, [...folders])),
        ...missing("template", config.templates, files),
        ...missing("policy file", config.policies, files),
        ...emptyEnvironments(config, [...folders], tree),
    ];
}
/** Environments that have neither paths nor a root or template, in which variable files could have named them. */
function emptyEnvironments(config, folders, tree) {
    const named = new Set([
        ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
        ...folders.flatMap((folder) => (0,_root_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOfRoot */ ._)(settingsFor(config.roots, folder), folder, tree).environments.map(({ name }) => name)),
    ]);
    const isEmpty = ({ name, paths }) => paths.length === 0 && !named.has(name);
    return config.environments.filter(isEmpty).map(({ name, span }) => {
        const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOf */ .q)(name, [...named]);
        const remedy = nearest === undefined ? "give it paths, or rename or remove it" : `did you mean ${nearest}?`;
        const message = `no stack belongs to the environment ${name}; ${remedy}`;
        return { code: "config-unmatched", severity: "warning", message, span };
    });
}
function missing(what, entries, paths) {
    return entries
        .filter(({ glob }) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(glob) && !paths.some((path) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPath */ .$h)(glob, path)))
        .map(({ glob, span }) => {
        const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOf */ .q)(glob, paths);
        const remedy = nearest === undefined ? "rename or remove what is set for it" : `did you mean ${nearest}?`;
        return { code: "config-unmatched", severity: "warning", message: `there is no ${what} ${glob}; ${remedy}`, span };
    });
}


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ findingReport),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   dZ: () => (/* binding */ undecidedOf)
/* harmony export */ });
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7941);


/**
 * Turns what the rules said into findings with positions, identity and fix.
 *
 * @throws Error when a rule names a resource that is not in the graph: that is a fault of the rule, and no pass.
 */
function findingsOf(results, rules, places) {
    const denials = results.flatMap(({ ruleId, deny }) => {
        const rule = ruleOf(rules, ruleId);
        return deny.filter(isCertain).map((denial) => ({ rule, denial, resource: resourceNamed(rule, denial, places) }));
    });
    // File by file: a fix writer reads the file that it mends.
    denials.sort((a, b) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.resource.header.path, b.resource.header.path));
    return distinguished(denials.map(({ rule, denial, resource }) => finding(rule, denial, resource, places)));
}
/**
 * Several denials of a rule may concern the same attribute. They are told apart by their order, which must not depend on that
 * of a set: so by their messages.
 */
function distinguished(findings) {
    const seen = new Map();
    const byMessage = [...findings].sort((a, b) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.message, b.message));
    return byMessage.map((found) => {
        const key = JSON.stringify(found.identity);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count === 1)
            return found;
        return { ...found, identity: { ...found.identity, path: [...found.identity.path, `#${count}`] } };
    });
}
/** Turns what the rules could not decide into entries that say what would decide it. */
function undecidedOf(results, rules, places) {
    return results.flatMap((result) => {
        const rule = ruleOf(rules, result.ruleId);
        const uncertain = result.deny.filter((denial) => !isCertain(denial));
        return [...result.undecided, ...uncertain].map((entry) => undecided(rule, entry, places));
    });
}
/** A denial of a resource that may not exist would hold only if it did. */
function isCertain(denial) {
    return denial.uncertain === undefined;
}
function finding(rule, denial, resource, places) {
    const { span, via, decidedBy } = places.locate(resource, denial.path);
    const decided = decidedBy === undefined ? [] : [{ message: `${decidedBy} says the value`, location: span }];
    const chainOf = (origins) => origins.map((location) => ({ message: "the value comes from here", location }));
    const joined = (denial.related ?? []).flatMap((related) => {
        const place = places.locate(resourceNamed(rule, related, places), related.path);
        return [{ message: related.message, location: place.span }, ...chainOf(place.via)];
    });
    const chain = chainOf(via);
    const calls = resource.calls.map((call) => ({ message: `called as ${call.address}`, location: call.span }));
    return {
        identity: identityOf(rule, resource, denial),
        rule: rule.metadata,
        severity: (rule.isSeveritySet === true ? undefined : denial.severity) ?? rule.severity,
        message: denial.message,
        resource,
        stack: places.stackOf(resource.stack) ?? {},
        path: denial.path,
        location: span,
        related: [...joined, ...decided, ...chain, ...calls],
        fix: denial.fix ? places.fixFor(resource, denial.fix) : null,
        ...(denial.access_paths && { accessPaths: denial.access_paths }),
    };
}
function undecided(rule, entry, places) {
    const resource = resourceNamed(rule, entry, places);
    const { path } = entry;
    return {
        identity: identityOf(rule, resource, entry),
        resource,
        path,
        report: {
            ruleId: rule.metadata.id,
            aliases: aliasesOf(rule.metadata),
            severity: rule.severity,
            title: rule.metadata.title,
            resource: resourceReport(resource, places.stackOf(resource.stack)),
            attribute: path.join("."),
            location: places.locate(resource, path).span,
            because: causesOf(rule, entry, resource, places),
        },
    };
}
function identityOf(rule, resource, entry) {
    const { stack, address } = resource;
    const key = "key" in entry ? entry.key : undefined;
    const place = key === undefined ? { path: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stablePath */ .$d)(resource, entry.path) } : { path: [], key };
    return { pack: rule.pack, ruleId: rule.metadata.id, stack, address, ...place };
}
function causesOf(rule, entry, resource, places) {
    if ("message" in entry) {
        return resource.uncertain?.map(becauseOf) ?? [{ reason: entry.uncertain ?? "", location: null }];
    }
    if (entry.because !== undefined)
        return entry.because.map((reason) => ({ reason, location: null }));
    const asked = entry.at ?? entry;
    return places.causesAt(resourceNamed(rule, asked, places), asked.path).map(becauseOf);
}
function becauseOf({ reason, span }) {
    return { reason, location: span ?? null };
}
/** The report's form of a finding, once its change is known. */
function findingReport(found, change) {
    return {
        ruleId: found.rule.id,
        aliases: aliasesOf(found.rule),
        severity: found.severity,
        title: found.rule.title,
        message: found.message,
        resource: resourceReport(found.resource, found.stack),
        attribute: found.path.join("."),
        location: found.location,
        related: found.related,
        change,
        status: "open",
        // Decided with the verdict.
        fails: false,
        fingerprint: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(found.identity),
        fix: found.fix,
        ...(found.accessPaths && { accessPaths: found.accessPaths }),
    };
}
/** Aliases by rule: all its findings share them. */
const aliases = new WeakMap();
/** Peers' bare ids of a rule, whoever they come from. */
function aliasesOf(rule) {
    let known = aliases.get(rule);
    if (known === undefined)
        aliases.set(rule, (known = [...new Set(Object.values(rule.aliases).flat())].sort()));
    return known;
}
function resourceReport(resource, { root, environment } = {}) {
    const { address, type, nativeType, format, stack } = resource;
    return {
        address,
        type,
        nativeType,
        format,
        stack,
        ...(root !== undefined && { root }),
        ...(environment !== undefined && { environment }),
    };
}
function ruleOf(rules, id) {
    const rule = rules.get(id);
    if (rule === undefined)
        throw new Error(`a pack reports on the rule ${id}, which its manifest does not name`);
    return rule;
}
function resourceNamed(rule, { type, id }, places) {
    const resource = places.resourceOf(type, id);
    if (resource === undefined)
        throw new Error(`rule ${rule.metadata.id} reports on ${type} ${id}, which does not exist`);
    return resource;
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ stablePath),
/* harmony export */   Cp: () => (/* binding */ NO_RENAMES),
/* harmony export */   GB: () => (/* binding */ placelessPath),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   xv: () => (/* binding */ contentAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);


const NO_RENAMES = { path: (path) => path, stack: (id) => id, address: (_stack, address) => address };
/** Hex SHA-256 over the parts of an identity. */
function fingerprint(identity) {
    const { pack, ruleId, stack, address, path, key } = identity;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([pack, ruleId, stack, address, path, ...(key === undefined ? [] : [key])]))
        .digest("hex");
}
/** What a finding or resource of the base is called in the head. */
function renamed(place, renames) {
    const stack = renames.stack(place.stack);
    const address = place.address === place.stack ? stack : renames.address(stack, place.address);
    return { ...place, stack, address };
}
/** Entries that name a member of a list, in order of preference. */
const NAMING_ENTRIES = ["Sid", "sid", "name", "identifier", "id"];
/**
 * An attribute path in which a list member is named by its content where it has a name (a scalar, or an entry such as `Sid`
 * or `name`), so that inserting a member before it does not make it another one.
 */
function stablePath(resource, path) {
    let value = resource.attributes;
    return path.map((segment) => {
        value = value && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, segment);
        return typeof segment === "number" ? (nameOf(value) ?? String(segment)) : segment;
    });
}
function nameOf(value) {
    if (value?.kind === "known")
        return `=${String(value.value)}`;
    if (value?.kind !== "map")
        return undefined;
    for (const entry of NAMING_ENTRIES) {
        const name = value.entries.get(entry);
        if (name?.kind === "known" && name.value !== null)
            return `${entry}=${String(name.value)}`;
    }
    return undefined;
}
/** An attribute path without the positions in lists, for members that are recognised by what they say. */
function placelessPath(path) {
    return path.filter((segment) => typeof segment === "string");
}
/** What stands at an attribute path, as a text that is equal for equal values; empty for the resource as a whole. */
function contentAt(resource, path) {
    if (path.length === 0)
        return "";
    const value = path.reduce((at, step) => at && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(at, step), resource.attributes);
    return value === undefined ? "" : contentOf(value);
}
function contentOf(value) {
    switch (value.kind) {
        case "known":
            return value.json === undefined ? JSON.stringify(value.value) : contentOf(value.json);
        case "unknown":
            if (value.json !== undefined)
                return contentOf(value.json);
            return value.text === undefined ? "?" : JSON.stringify((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .template */ .vs)(value.text));
        case "list":
            return `[${value.items.map(contentOf).join()}]`;
        case "map":
            return `{${[...value.entries].map(([key, member]) => `${JSON.stringify(key)}:${contentOf(member)}`).join()}}`;
    }
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ evaluationOf)
/* harmony export */ });
/* harmony import */ var _config_stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2458);

/** What trees are evaluated with. */
function evaluationOf(config, given) {
    return {
        terraform: (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .terraformOptions */ .bS)(config, given),
        cloudformation: config.cloudformation,
        perStack: {
            terraform: (folder, tree) => (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .rootEvaluations */ .iU)(config, given, folder, tree),
            cloudformation: (path) => (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOptions */ .D4)(config, path),
            policyKind: (path) => (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKind */ .Lx)(config, path),
            environment: (stack) => (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOfStack */ .vt)(config, stack),
        },
        ...plansOf(config, given.plans),
    };
}
/** The plans that options or inputs and configuration name; nothing when none of them names any. */
function plansOf(config, given) {
    if (given.named.length === 0 && !config.roots.some(({ settings }) => hasPlan(settings)))
        return {};
    return { plans: { ...given, configured: (root, environment) => (0,_config_stacks_js__WEBPACK_IMPORTED_MODULE_0__/* .configuredPlan */ .Oz)(config, root, environment) } };
}
function hasPlan({ plan, environments }) {
    return plan !== undefined || environments.some((environment) => environment.plan !== undefined);
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


/***/ })

};

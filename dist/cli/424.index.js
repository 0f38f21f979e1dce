export const id = 424;
export const ids = [424];
export const modules = {

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/policy/select.js
var policy_select = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(8310);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(344);
// EXTERNAL MODULE: ./build/findings/waivers.js
var waivers = __webpack_require__(2111);
// EXTERNAL MODULE: ./build/report/result.js
var result = __webpack_require__(1277);
;// CONCATENATED MODULE: ./build/config/schema.js



const severity = schemas/* enum */.k5n(result/* SEVERITIES */.o);
const ruleSetting = schemas/* union */.KCZ([
    schemas/* enum */.k5n(["off", "on"]).describe("Whether the rule is judged."),
    severity.describe("Judged, with this severity."),
    schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().optional().describe("Whether the rule is judged."),
        severity: severity.optional().describe("In place of the rule's own."),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe("See the rule's page."),
    }),
]);
const terraformSettings = {
    "var-files": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Variable files, relative to each root module or this file."),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe("Values as for terraform's -var."),
    workspace: schemas/* string */.YjP().min(1).optional(),
};
const waiver = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).describe("Id of a rule, a glob such as encryption/*, or another tool's id (CKV_AWS_16)."),
    resource: schemas/* string */.YjP().min(1).describe("Address of the resource, or a glob such as module.db.*."),
    path: schemas/* string */.YjP().min(1).optional().describe("Folder or file that it is limited to; a glob such as envs/*."),
    reason: schemas/* string */.YjP().min(1).describe("Why the finding is accepted."),
    owner: schemas/* string */.YjP().min(1).describe("Who answers for it."),
    until: schemas/* string */.YjP()
        .refine(waivers/* isDay */.N, "write the day as YYYY-MM-DD")
        .describe("The last day on which it holds (UTC). Afterwards the run fails until it is renewed or removed."),
});
/** The configuration file. Its JSON Schema is `schemas/config.json`. */
const configSchema = schemas/* strictObject */.rej({
    "fail-on": schemas/* enum */.k5n([...result/* SEVERITIES */.o, "none"])
        .optional()
        .describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
    "fail-on-incomplete": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("Folders and files to judge. Default: all."),
    "warn-only": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether the Action succeeds whatever the verdict; its outputs still tell the verdict. Default: false."),
    terraform: schemas/* strictObject */.rej({
        ...terraformSettings,
        roots: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej(terraformSettings))
            .optional()
            .describe("Settings of single root modules, by folder or a glob such as envs/*; later ones win."),
    })
        .optional(),
    cloudformation: schemas/* strictObject */.rej({
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .describe("Values of parameters, in all templates that have them."),
        account: schemas/* string */.YjP()
            .regex(/^\d{12}$/, "an account id has 12 digits, in quotes")
            .optional(),
        region: schemas/* string */.YjP().min(1).optional(),
        partition: schemas/* string */.YjP().min(1).optional(),
    })
        .optional(),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting)
        .optional()
        .describe("Settings by rule id, or by a glob such as iam/*; later ones win."),
    waivers: schemas/* array */.YOg(waiver)
        .optional()
        .describe("Findings that are accepted, each with a reason, an owner and a last day."),
    packs: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().describe("Folders of compiled packs, relative to this file."),
});

;// CONCATENATED MODULE: ./build/config/read.js




/**
 * Reads a configuration file.
 *
 * @param name of the file, for messages
 * @throws ConfigError that names file, line and remedy of everything that is wrong
 */
function readConfig(name, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    if (document.errors.length > 0) {
        throw new config/* ConfigError */.x(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`).join("\n"));
    }
    const content = document.toJS();
    const checked = configSchema.safeParse(content ?? {});
    if (checked.success)
        return resolveConfig(checked.data, (path) => spanAt(document, path, name, lines));
    const place = (path) => at(offsetAt(document, path));
    throw new config/* ConfigError */.x(checked.error.issues.flatMap((issue) => describe(issue, place)).join("\n"));
}
/** The range of a node; a value that reaches to the next line ends there. */
function spanAt(document, path, name, lines) {
    const node = document.getIn(path, true);
    const [start, end] = (0,dist/* isNode */.Ll)(node) && node.range ? node.range : [0, 0];
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
}
/** Where the deepest part of a path that exists starts. */
function offsetAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function describe(issue, place) {
    const key = issue.path.join(".");
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((unknown) => {
            const nearest = (0,policy_select/* nearestOf */.qw)(unknown, knownKeys(issue.path));
            const hint = nearest === undefined ? `known are ${knownKeys(issue.path).join(", ")}` : `did you mean ${nearest}?`;
            return `${place([...issue.path, unknown])}: there is no setting ${[...issue.path, unknown].join(".")}; ${hint}`;
        });
    }
    if (issue.code === "invalid_union") {
        return [
            `${place(issue.path)}: ${key} is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of enabled, severity and parameters`,
        ];
    }
    return [`${place(issue.path)}: ${key === "" ? "the file" : key}: ${issue.message}`];
}
/** Keys that the schema knows at a path. */
function knownKeys(path) {
    const [section] = path;
    const shape = configSchema.shape;
    if (section === undefined)
        return Object.keys(shape);
    if (section === "rules")
        return ["enabled", "severity", "parameters"];
    const inner = shape[String(section)]?.unwrap();
    return typeof inner === "object" && inner !== null && "shape" in inner ? Object.keys(inner.shape) : [];
}
function resolveConfig(file, spanOf) {
    const { terraform, cloudformation, paths, packs } = file;
    const { parameters, account, region, partition } = cloudformation ?? {};
    return {
        ...(file["fail-on"] !== undefined && { failOn: file["fail-on"] }),
        ...(file["fail-on-incomplete"] !== undefined && { failOnIncomplete: file["fail-on-incomplete"] }),
        ...(file["warn-only"] !== undefined && { warnOnly: file["warn-only"] }),
        ...(paths !== undefined && { paths }),
        ...rootSettings(terraform ?? {}),
        roots: Object.entries(terraform?.roots ?? {}).map(([glob, settings]) => [glob, rootSettings(settings)]),
        cloudformation: {
            ...(parameters !== undefined && { parameters }),
            ...(account !== undefined && { account }),
            ...(region !== undefined && { region }),
            ...(partition !== undefined && { partition }),
        },
        rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, read_ruleSetting(setting)])),
        waivers: (file.waivers ?? []).map(({ path, ...waiver }, index) => ({
            ...waiver,
            ...(path !== undefined && { path }),
            span: spanOf(["waivers", index]),
        })),
        packs: packs ?? [],
    };
}
function rootSettings(settings) {
    return {
        ...(settings.workspace !== undefined && { workspace: settings.workspace }),
        varFiles: settings["var-files"] ?? [],
        variables: settings.variables ?? {},
    };
}
function read_ruleSetting(setting) {
    if (setting === "off")
        return { enabled: false };
    if (setting === "on")
        return { enabled: true };
    if (typeof setting === "string")
        return { enabled: true, severity: setting };
    const { enabled, severity, parameters } = setting;
    return {
        ...(enabled !== undefined && { enabled }),
        ...(severity !== undefined && { severity }),
        ...(parameters !== undefined && { params: parameters }),
    };
}


/***/ })

};

export const id = 66;
export const ids = [66];
export const modules = {

/***/ 9066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/policy/select.js
var policy_select = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/report/result.js
var result = __webpack_require__(9934);
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
/** The configuration file. Its JSON Schema is `schemas/config.json`. */
const configSchema = schemas/* strictObject */.rej({
    "fail-on": schemas/* enum */.k5n([...result/* SEVERITIES */.o, "none"])
        .optional()
        .describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
    "fail-on-incomplete": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("Folders and files to judge. Default: all."),
    terraform: schemas/* strictObject */.rej({
        "var-files": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .optional()
            .describe("Variable files, relative to each root module or this file."),
        variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe("Values as for terraform's -var."),
        workspace: schemas/* string */.YjP().min(1).optional(),
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
        return resolveConfig(checked.data);
    const place = (path) => at(offsetAt(document, path));
    throw new config/* ConfigError */.x(checked.error.issues.flatMap((issue) => describe(issue, place)).join("\n"));
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
function resolveConfig(file) {
    const { terraform, cloudformation, paths, packs } = file;
    const { parameters, account, region, partition } = cloudformation ?? {};
    return {
        ...(file["fail-on"] !== undefined && { failOn: file["fail-on"] }),
        ...(file["fail-on-incomplete"] !== undefined && { failOnIncomplete: file["fail-on-incomplete"] }),
        ...(paths !== undefined && { paths }),
        ...(terraform?.workspace !== undefined && { workspace: terraform.workspace }),
        varFiles: terraform?.["var-files"] ?? [],
        variables: terraform?.variables ?? {},
        cloudformation: {
            ...(parameters !== undefined && { parameters }),
            ...(account !== undefined && { account }),
            ...(region !== undefined && { region }),
            ...(partition !== undefined && { partition }),
        },
        rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, read_ruleSetting(setting)])),
        packs: packs ?? [],
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

export const id = 246;
export const ids = [246];
export const modules = {

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/access/settings.js
var settings = __webpack_require__(6858);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/source/nearest.js
var source_nearest = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/config/places.js
var config_places = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/config/problems.js



/**
 * What the schema finds wrong, a line for each: `file:line:column: what is wrong; remedy`.
 *
 * @param schema that found it, for the keys that it knows
 */
function describeIssue(issue, schema, places) {
    const name = issue.path.join(".");
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => {
            const path = [...issue.path, key];
            return `${(0,config_places/* placeText */.Z)(places.key(path))}: ${unknownKey(path, keysAt(schema, issue.path))}`;
        });
    }
    if (issue.code === "invalid_key") {
        const place = (0,config_places/* placeText */.Z)(places.key(issue.path));
        return [`${place}: ${name}: ${issue.issues[0]?.message ?? issue.message}`];
    }
    if (issue.code === "invalid_union") {
        const inner = closest(issue.errors);
        if (inner !== undefined) {
            return inner.flatMap((each) => describeIssue({ ...each, path: [...issue.path, ...each.path] }, schema, places));
        }
        return [`${(0,config_places/* placeText */.Z)(places.value(issue.path))}: ${name} ${unionRemedy(issue.path)}`];
    }
    // The value of a key that is not there has no place: its mapping's has to do.
    return [`${(0,config_places/* placeText */.Z)(places.value(issue.path))}: ${name === "" ? "the file" : name}: ${issue.message}`];
}
function unknownKey(path, known) {
    const name = path.join(".");
    const key = String(path.at(-1));
    if (path[0] === "environments" && path[2] === "rules" && key === "parameters") {
        return `${name}: parameters cannot be set per environment; set them under rules, for all environments`;
    }
    const nearest = (0,source_nearest/* nearestOf */.q)(key, known);
    return `there is no setting ${name}; ${nearest === undefined ? `known are ${known.join(", ")}` : `did you mean ${nearest}?`}`;
}
/** What the alternative says that is of the right type as a whole. */
function closest(alternatives) {
    return alternatives.find((issues) => issues.every(({ code, path }) => path.length > 0 || (code !== "invalid_type" && code !== "invalid_value")));
}
function unionRemedy(path) {
    if (path[0] === "terraform" && path.at(-1) === "environments") {
        return "is neither a pattern of variable files, such as envs/*.tfvars, nor a mapping of names to var-files, variables, workspace, account and region";
    }
    if (path.at(-2) !== "rules") {
        return "is neither a text, a number nor a truth value; write lists and objects as a text, as on a command line";
    }
    const keys = path[0] === "environments" ? "enabled and severity" : "enabled, severity and parameters";
    return `is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of ${keys}`;
}
/** Keys that a schema knows at a path. */
function keysAt(schema, path) {
    const [step, ...rest] = path;
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return keysAt(schema.unwrap(), path);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => keysAt(option, path));
    if (schema instanceof schemas/* ZodObject */.bvH) {
        if (step === undefined)
            return Object.keys(schema.shape);
        const inner = schema.shape[String(step)];
        return inner === undefined ? [] : keysAt(inner, rest);
    }
    if (step === undefined) {
        const names = schema instanceof schemas/* ZodRecord */.b8S ? schema.keyType : undefined;
        return names instanceof schemas/* ZodEnum */.Vb4 ? names.options.map(String) : [];
    }
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return keysAt(schema.valueType, rest);
    return schema instanceof schemas/* ZodArray */.naA ? keysAt(schema.element, rest) : [];
}

// EXTERNAL MODULE: ./build/config/root-environments.js
var root_environments = __webpack_require__(6978);
// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/policy/result.js
var result = __webpack_require__(9778);
;// CONCATENATED MODULE: ./build/config/access-schema.js




const access_schema_text = schemas/* string */.YjP().min(1, "must not be empty");
const account = schemas/* string */.YjP("an account id is twelve digits in quotes")
    .regex(/^\d{12}$/, "an account id has 12 digits, in quotes");
const factor = schemas/* number */.aig().min(0, "must not be negative").max(10, "must be 10 or less");
/** `connect-any-database` for `connectAnyDatabase`. */
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Factors by the names that a table of the defaults has. */
function factors(defaults, description) {
    return schemas/* partialRecord */.jgl(schemas/* enum */.k5n(Object.keys(defaults).map(kebab)), factor)
        .optional()
        .describe(description);
}
const weights = schemas/* strictObject */.rej({
    impact: factors(settings/* DEFAULT_WEIGHTS */.k.impact, "What can be done at the end of a path, 0 to 10."),
    certainty: factors(settings/* DEFAULT_WEIGHTS */.k.certainty, "How certain it is that there is the path."),
    exposure: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(graph_document/* EXPOSURES */.b3), factor).optional().describe("How exposed the source is."),
    guards: factors(settings/* DEFAULT_WEIGHTS */.k.guards, "What conditions leave of the score."),
    "guard-floor": factor.optional().describe("No set of guards counts for less."),
    hop: factor.optional().describe("For every hop after the first."),
    "length-floor": factor.optional().describe("No number of hops counts for less."),
    breadth: factors(settings/* DEFAULT_WEIGHTS */.k.breadth, "How many databases it leads to."),
    "data-classes": schemas/* array */.YOg(schemas/* strictObject */.rej({
        tag: access_schema_text.describe("Key of a tag of the database."),
        values: schemas/* array */.YOg(access_schema_text).describe("Values of it that count."),
        factor,
    }))
        .optional()
        .describe("Factors by the tags of the database, in place of the built-in ones; the first that fits counts."),
    "several-accesses": schemas/* strictObject */.rej({ "at-least": schemas/* int */.Whr().min(2), bonus: schemas/* number */.aig().min(0).max(100) })
        .optional()
        .describe("What is added to the score for a source with that many classes of access to one database."),
    severities: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(["critical", "high", "medium", "low"]), schemas/* number */.aig().min(0).max(100))
        .optional()
        .describe("The least score of each severity."),
});
/** The settings of access paths in the configuration file. */
const accessSchema = schemas/* strictObject */.rej({
    accounts: schemas/* array */.YOg(account).optional().describe("Own accounts, besides those that the files name."),
    "trusted-accounts": schemas/* array */.YOg(account).optional().describe("Accounts of others that are trusted."),
    "known-accounts": schemas/* record */.g1P(account, access_schema_text)
        .optional()
        .describe("Names of accounts, for the report; they make no account trusted."),
    organizations: schemas/* array */.YOg(access_schema_text.regex(/^o-[a-z0-9]{10,32}$|^o-[a-z0-9]+$/, "an organisation's id is o- and letters and digits"))
        .optional()
        .describe("Ids of own organisations."),
    "privileged-users": schemas/* array */.YOg(access_schema_text)
        .optional()
        .describe("Database users that own or administer a database, besides the usual names and the master users."),
    "break-glass": schemas/* array */.YOg(access_schema_text)
        .optional()
        .describe("Principals for emergencies, as the report calls them; * stands for any characters."),
    "fail-on": schemas/* enum */.k5n([...result/* SEVERITIES */.o, "none"])
        .optional()
        .describe("The least severity of a new way to a database that fails. Default: that of all findings."),
    weights: weights.optional().describe("What the score of a path is made of, where it is not to be as built in."),
})
    .optional()
    .describe("Who can reach which database: what is one's own, who is trusted, and what counts how much.");
/** The weights of a configuration file over the built-in ones. */
function weightsOf(given = {}) {
    const { "data-classes": dataClasses, "several-accesses": several } = given;
    return {
        impact: over(settings/* DEFAULT_WEIGHTS */.k.impact, given.impact),
        certainty: over(settings/* DEFAULT_WEIGHTS */.k.certainty, given.certainty),
        exposure: over(settings/* DEFAULT_WEIGHTS */.k.exposure, given.exposure),
        guards: over(settings/* DEFAULT_WEIGHTS */.k.guards, given.guards),
        guardFloor: given["guard-floor"] ?? settings/* DEFAULT_WEIGHTS */.k.guardFloor,
        hop: given.hop ?? settings/* DEFAULT_WEIGHTS */.k.hop,
        lengthFloor: given["length-floor"] ?? settings/* DEFAULT_WEIGHTS */.k.lengthFloor,
        breadth: over(settings/* DEFAULT_WEIGHTS */.k.breadth, given.breadth),
        dataClasses: dataClasses ?? settings/* DEFAULT_WEIGHTS */.k.dataClasses,
        severalAccesses: several === undefined ? settings/* DEFAULT_WEIGHTS */.k.severalAccesses : { atLeast: several["at-least"], bonus: several.bonus },
        severities: over(settings/* DEFAULT_WEIGHTS */.k.severities, given.severities),
    };
}
function over(defaults, given = {}) {
    const entries = Object.keys(defaults).map((name) => [name, given[kebab(name)] ?? defaults[name]]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/findings/waivers.js
var waivers = __webpack_require__(130);
;// CONCATENATED MODULE: ./build/config/schema.js





const severity = schemas/* enum */.k5n(result/* SEVERITIES */.o);
const failOn = schemas/* enum */.k5n([...result/* SEVERITIES */.o, "none"]);
const schema_text = schemas/* string */.YjP().min(1, "must not be empty");
const texts = schemas/* array */.YOg(schema_text);
/** A scalar where a text is wanted is a text: `8` is what a variable is given as. */
const valueText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const values = schemas/* record */.g1P(schemas/* string */.YjP(), valueText);
const region = schema_text.describe("Region that it is deployed in.");
const schema_account = schemas/* string */.YjP("an account id is twelve digits in quotes")
    .regex(/^\d{12}$/, "an account id has 12 digits, in quotes")
    .describe("Account that it is deployed in: twelve digits, in quotes.");
const environment = schema_text.describe("Environment that it belongs to: production, staging, development, or another name.");
const workspace = schema_text.describe("Terraform workspace.");
const switches = [
    schemas/* enum */.k5n(["off", "on"]).describe("Whether the rule is judged."),
    severity.describe("Judged, with this severity."),
];
const switchKeys = {
    enabled: schemas/* boolean */.zMY().optional().describe("Whether the rule is judged."),
    severity: severity.optional().describe("In place of the rule's own."),
};
const ruleSetting = schemas/* union */.KCZ([
    ...switches,
    schemas/* strictObject */.rej({
        ...switchKeys,
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe("See the rule's page."),
    }),
]);
const rootInputs = {
    variables: values.optional().describe("Values as for terraform's -var, before those of all roots."),
    account: schema_account.optional(),
    region: region.optional(),
    plan: schema_text
        .optional()
        .describe("Plan in JSON (terraform show -json), relative to the root module or this file, made before by another step."),
};
const rootEnvironment = schemas/* strictObject */.rej({
    "var-files": texts
        .optional()
        .describe("Variable files of the environment, after those of the root; for * with a * where its name stands."),
    ...rootInputs,
    workspace: workspace.optional().describe("Terraform workspace; * in it stands for the environment's name."),
});
const rootEnvironments = schemas/* union */.KCZ([
    schema_text.regex(/^[^*]*\*[^*]*$/, "is no pattern of variable files; write * once, where the name of the environment stands"),
    schemas/* record */.g1P(schema_text, rootEnvironment),
])
    .describe("Environments that the root is deployed as, by name: each is a stack of its own. Or where their variable files are, such as envs/*.tfvars.");
const rootSettings = schemas/* strictObject */.rej({
    "var-files": texts
        .optional()
        .describe("Variable files, relative to the root module or this file; after those of all."),
    ...rootInputs,
    workspace: workspace.optional(),
    environment: environment.optional(),
    environments: rootEnvironments.optional(),
});
const deployment = {
    account: schema_account.optional(),
    region: region.optional(),
    partition: schema_text.optional().describe("aws, aws-cn or aws-us-gov; by default that of the region."),
};
const templateSettings = schemas/* strictObject */.rej({
    parameters: values.optional().describe("Values of parameters; they win over the file's."),
    "parameters-file": schema_text
        .optional()
        .describe("JSON or YAML file of parameters, as the AWS CLI or CodePipeline takes it, relative to this file."),
    ...deployment,
    "stack-name": schema_text
        .regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, "is no name of a stack: letters, digits and hyphens, a letter first")
        .optional()
        .describe("What AWS::StackName is: exports are mostly named after their stack."),
    environment: environment.optional(),
});
const environmentSettings = schemas/* strictObject */.rej({
    paths: texts
        .optional()
        .describe("Globs of stacks that belong to it: root folders and files; a folder holds all in it."),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([...switches, schemas/* strictObject */.rej(switchKeys)]))
        .optional()
        .describe("Rules that are on, off or of another severity here; they win over the settings for all."),
    "fail-on": failOn.optional().describe("The least severity that fails here."),
});
const waiver = schemas/* strictObject */.rej({
    rule: schema_text.describe("Id of a rule, a glob of ids, or another tool's id for the same control."),
    resource: schema_text.describe("Glob of resource addresses or logical ids; * stands for any characters."),
    path: schema_text.optional().describe("Glob of stacks or files that it is limited to."),
    environment: schema_text.optional().describe("Name of the environment that it is limited to."),
    reason: schemas/* string */.YjP("a waiver says why: reason")
        .regex(/\S/, "must not be empty: a waiver says why")
        .describe("Why the risk is accepted."),
    owner: schemas/* string */.YjP("a waiver has an owner: a person or a team")
        .regex(/\S/, "must not be empty: a waiver has an owner")
        .describe("The person or team that answers for it."),
    until: schemas/* string */.YjP("a waiver ends: until, its last day as YYYY-MM-DD")
        .regex(/^\d{4}-\d{2}-\d{2}$/, "is no date; write the last day on which it holds as YYYY-MM-DD")
        .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || (0,waivers/* isDay */.N)(day), "is no day of the calendar")
        .describe("The last day on which it holds, in UTC: YYYY-MM-DD."),
});
/** The configuration file. Its JSON Schema is `schemas/config.json`. */
const configSchema = schemas/* strictObject */.rej({
    "fail-on": failOn
        .optional()
        .describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
    "fail-on-incomplete": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
    "warn-only": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether a verdict other than pass is told but does not fail the job. Default: false."),
    paths: texts.min(1).optional().describe("Folders and files to judge. Default: all."),
    terraform: schemas/* strictObject */.rej({
        "var-files": texts.optional().describe("Variable files, relative to each root module or this file."),
        variables: values.optional().describe("Values as for terraform's -var."),
        workspace: workspace.optional(),
        account: schema_account.optional(),
        region: region.optional(),
        roots: schemas/* record */.g1P(schemas/* string */.YjP(), rootSettings)
            .optional()
            .describe("Settings of single roots, by folder or glob such as envs/*; names win over globs, later over earlier."),
    })
        .optional(),
    cloudformation: schemas/* strictObject */.rej({
        parameters: values.optional().describe("Values of parameters, in all templates that have them."),
        ...deployment,
        templates: schemas/* record */.g1P(schemas/* string */.YjP(), templateSettings)
            .optional()
            .describe("Settings of single templates, by path or glob; names win over globs, later over earlier."),
    })
        .optional(),
    iam: schemas/* strictObject */.rej({
        policies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(graph_document/* POLICY_KINDS */.vE))
            .optional()
            .describe("What the policies in JSON files are, by path or glob, where neither content nor name tell; names win over globs, later over earlier."),
    })
        .optional(),
    access: accessSchema,
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting)
        .optional()
        .describe("Settings by rule id, or by a glob such as iam/*; later ones win."),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), environmentSettings)
        .optional()
        .describe("What is different in an environment, by its name; a stack in several belongs to the last."),
    waivers: schemas/* array */.YOg(waiver).optional().describe("Decisions to accept findings until a day."),
    "ignore-comments": schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().optional().describe("Whether comments in source files can ignore findings. Default: true."),
        "other-tools": schemas/* boolean */.zMY()
            .optional()
            .describe("Whether what is written for Checkov, Trivy, tfsec, KICS, cfn_nag and cfn-guard counts, too. Default: false."),
        "in-change": schemas/* boolean */.zMY()
            .optional()
            .describe("Whether a comment counts already in the change that adds it. Default: false."),
    })
        .optional()
        .describe("Comments in source files: # rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]"),
    packs: texts.optional().describe("Folders of compiled packs, relative to this file."),
});

;// CONCATENATED MODULE: ./build/config/read.js









/** A configuration of more characters is none. */
const LONGEST = 1_000_000;
/**
 * Reads a configuration file.
 *
 * @param name of the file, for messages and the places of what it says
 * @throws ConfigError that names file, line and remedy of everything that is wrong
 */
function readConfig(name, text) {
    try {
        return readShallow(name, text);
    }
    catch (error) {
        // The parser calls itself for what is within something.
        if (!(error instanceof RangeError))
            throw error;
        throw new config_config/* ConfigError */.xL(`${name}:1:1: the file is nested too deeply`);
    }
}
function readShallow(name, text) {
    if (text.length > LONGEST)
        throw new config_config/* ConfigError */.xL(`${name}:1:1: the file is too long; it may have a million characters`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const places = (0,config_places/* placesIn */.y)(name, document, lines);
    if (document.errors.length > 0) {
        const messages = document.errors.map((error) => {
            const { line, col } = lines.linePos(error.pos[0]);
            return `${name}:${line}:${col}: ${error.message}`;
        });
        throw new config_config/* ConfigError */.xL(messages.join("\n"));
    }
    const checked = configSchema.safeParse(contentOf(name, document) ?? {});
    if (!checked.success) {
        throw new config_config/* ConfigError */.xL(checked.error.issues.flatMap((issue) => describeIssue(issue, configSchema, places)).join("\n"));
    }
    const problems = (0,root_environments/* rootEnvironmentProblems */.H)(checked.data, places);
    if (problems.length > 0)
        throw new config_config/* ConfigError */.xL(problems.join("\n"));
    const config = resolveConfig(checked.data, places);
    requireMembers(config, checked.data, places);
    return config;
}
function contentOf(name, document) {
    try {
        return document.toJS();
    }
    catch (error) {
        // Aliases that multiply, or that name no anchor.
        throw new config_config/* ConfigError */.xL(`${name}:1:1: ${error instanceof Error ? error.message : "the file cannot be read"}`);
    }
}
/** @throws ConfigError for an environment that nothing belongs to: what is said of it would silently do nothing */
function requireMembers(config, file, places) {
    const environments = config.roots.flatMap(({ settings }) => settings.environments.map(({ name }) => name));
    // What variable files there are is not known yet.
    if (environments.includes(config_config/* EVERY_ENVIRONMENT */.Am))
        return;
    const named = [
        ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
        ...environments,
    ];
    const known = new Set([...named, ...config.environments.map(({ name }) => name)]);
    for (const [index, { environment }] of config.waivers.entries()) {
        if (environment === undefined || known.has(environment))
            continue;
        const nearest = (0,source_nearest/* nearestOf */.q)(environment, [...known]);
        const remedy = nearest === undefined ? "name one that a root, a template or environments has" : `did you mean ${nearest}?`;
        const place = (0,config_places/* placeText */.Z)(places.value(["waivers", index, "environment"]));
        throw new config_config/* ConfigError */.xL(`${place}: there is no environment ${environment}; ${remedy}`);
    }
    for (const { name, paths } of config.environments) {
        if (paths.length > 0 || named.includes(name))
            continue;
        const place = (0,config_places/* placeText */.Z)(places.key(["environments", name]));
        throw new config_config/* ConfigError */.xL(`${place}: no stack belongs to the environment ${name}; give it paths, or name it as the environment of a root or template`);
    }
}
function resolveConfig(file, places) {
    const { terraform, cloudformation } = file;
    const { parameters, account, region, partition } = cloudformation ?? {};
    return {
        ...defined({
            failOn: file["fail-on"],
            failOnIncomplete: file["fail-on-incomplete"],
            warnOnly: file["warn-only"],
            paths: file.paths,
            workspace: terraform?.workspace,
        }),
        varFiles: terraform?.["var-files"] ?? [],
        variables: terraform?.variables ?? {},
        deployment: defined({ account: terraform?.account, region: terraform?.region }),
        roots: matched(terraform?.roots, ["terraform", "roots"], read_rootSettings, places),
        cloudformation: defined({ parameters, account, region, partition }),
        templates: matched(cloudformation?.templates, ["cloudformation", "templates"], read_templateSettings, places),
        policies: matched(file.iam?.policies, ["iam", "policies"], (kind) => kind, places),
        access: accessConfig(file.access),
        rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, read_ruleSetting(setting)])),
        environments: Object.entries(file.environments ?? {}).map(([name, { paths = [], rules = {}, ...rest }]) => ({
            name,
            paths,
            rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, read_ruleSetting(setting)])),
            ...defined({ failOn: rest["fail-on"] }),
            span: places.key(["environments", name]),
        })),
        waivers: (file.waivers ?? []).map(({ path, environment, ...waiver }, index) => ({
            ...waiver,
            ...defined({ path, environment }),
            origin: "configuration",
            span: places.value(["waivers", index]),
        })),
        ignores: ignoreOptions(file["ignore-comments"]),
        packs: file.packs ?? [],
        ruleNames: ruleNames(file, places),
    };
}
function accessConfig(file = {}) {
    return {
        settings: {
            ...settings/* DEFAULT_SETTINGS */.a,
            accounts: file.accounts ?? [],
            trustedAccounts: file["trusted-accounts"] ?? [],
            knownAccounts: new Map(Object.entries(file["known-accounts"] ?? {})),
            organizations: file.organizations ?? [],
            privilegedUsers: [...new Set([...settings/* DEFAULT_SETTINGS */.a.privilegedUsers, ...(file["privileged-users"] ?? [])])],
            breakGlass: file["break-glass"] ?? [],
            weights: weightsOf(file.weights),
        },
        ...defined({ failOn: file["fail-on"] }),
    };
}
function ignoreOptions(comments = {}) {
    const { enabled = true, "other-tools": otherTools = false, "in-change": inChange = false } = comments;
    return enabled ? { otherTools, inChange } : undefined;
}
function read_rootSettings({ "var-files": varFiles = [], variables = {}, environments = {}, ...rest }, path, places) {
    return { varFiles, variables, ...defined(rest), environments: read_rootEnvironments(environments, path, places) };
}
/** The short form is one entry for every environment. */
function read_rootEnvironments(environments, path, places) {
    const within = [...path, "environments"];
    if (typeof environments === "string") {
        return [{ name: config_config/* EVERY_ENVIRONMENT */.Am, varFiles: [environments], variables: {}, span: places.value(within) }];
    }
    return Object.entries(environments).map(([name, { "var-files": varFiles = [], variables = {}, ...rest }]) => ({
        name,
        varFiles,
        variables,
        ...defined(rest),
        span: places.key([...within, name]),
    }));
}
function read_templateSettings({ "parameters-file": parametersFile, "stack-name": stackName, parameters = {}, ...rest }) {
    return { parameters, ...defined({ ...rest, parametersFile, stackName }) };
}
function matched(table, path, settingsOf, places) {
    return Object.entries(table ?? {}).map(([glob, item]) => ({
        glob,
        settings: settingsOf(item, [...path, glob], places),
        span: places.key([...path, glob]),
    }));
}
function read_ruleSetting(setting) {
    if (setting === "off")
        return { enabled: false };
    if (setting === "on")
        return { enabled: true };
    if (typeof setting === "string")
        return { enabled: true, severity: setting };
    const { enabled, severity, parameters } = setting;
    return defined({ enabled, severity, params: parameters });
}
/** Every rule that the file names, with its place. */
function ruleNames(file, places) {
    const inTable = (table = {}, path) => Object.entries(table).map(([name, setting]) => ({
        name,
        span: places.key([...path, name]),
        isWaiver: false,
        parameters: Object.keys((typeof setting === "object" ? setting.parameters : undefined) ?? {}).map((parameter) => ({
            name: parameter,
            span: places.key([...path, name, "parameters", parameter]),
        })),
    }));
    return [
        ...inTable(file.rules, ["rules"]),
        ...Object.entries(file.environments ?? {}).flatMap(([name, { rules }]) => inTable(rules, ["environments", name, "rules"])),
        ...(file.waivers ?? []).map(({ rule }, index) => ({
            name: rule,
            span: places.value(["waivers", index, "rule"]),
            isWaiver: true,
            parameters: [],
        })),
    ];
}
/** Without what is `undefined`: a setting that is not made is absent. */
function defined(table) {
    return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined));
}


/***/ })

};

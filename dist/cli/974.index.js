export const id = 974;
export const ids = [974];
export const modules = {

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// UNUSED EXPORTS: ACTION_REFERENCE, SCHEMA_ADDRESS, WORKFLOW

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/starter.js

/** More stacks than these are not listed: settings by glob are better then. */
const MOST_LISTED = 30;
const ENVIRONMENTS = {
    prod: "production",
    production: "production",
    live: "production",
    stage: "staging",
    staging: "staging",
    uat: "staging",
    preprod: "staging",
    dev: "development",
    development: "development",
    sandbox: "development",
    test: "development",
};
/**
 * The text of a first configuration file: what was found, and what can be set about it.
 *
 * @param schema address of the JSON Schema, for editors
 */
function starterConfig({ roots, templates }, schema) {
    return [
        `# yaml-language-server: $schema=${schema}`,
        "# The configuration of RDS Gate. Everything is optional; what is misspelt is refused.",
        "",
        "# The least severity of a finding that fails: critical, high, medium, low, info or none.",
        "fail-on: high",
        "",
        ...section("terraform", "roots", "Terraform roots", roots.map(rootEntry), [
            "# What single roots are evaluated with; a root can also be named by a glob such as envs/*.",
            "# Settings: var-files, variables, workspace, environment, account, region; environments for a root that is deployed as several.",
        ]),
        ...section("cloudformation", "templates", "templates", templates.map(templateEntry), [
            "# What single templates are evaluated with; a template can also be named by a glob such as templates/*.yaml.",
            "# Settings: parameters, parameters-file, environment, account, region, partition, stack-name.",
        ]),
        `# rules:
#   lifecycle/required-tags: on # "rds-gate rules" lists all rules
#   backup/retention:
#     severity: medium
#     parameters: { days: 14 } # "rds-gate explain backup/retention" tells them

# environments:
#   development:
#     paths: [envs/dev]
#     rules: { resilience/*: off }

# Decisions to accept a finding until a day. They take effect after merge, and fail when they have expired.
# waivers:
#   - rule: encryption/instance-storage-encrypted
#     resource: aws_db_instance.scratch
#     reason: rebuilt from public data every night
#     owner: data-platform
#     until: 2030-12-31
`,
    ].join("\n");
}
function section(name, inner, what, entries, comments) {
    if (entries.length === 0)
        return [];
    const left = entries.length - MOST_LISTED;
    return [
        ...comments,
        `${name}:`,
        `  ${inner}:`,
        ...entries.slice(0, MOST_LISTED),
        ...(left > 0 ? [`    # and ${left} more ${what}`] : []),
        "",
    ];
}
function rootEntry({ path, varFiles }) {
    const environments = environmentSettings(varFiles);
    if (environments.length > 0)
        return entry(path, environments, []);
    const [only, ...others] = varFiles;
    const choice = others.length === 0
        ? []
        : [`      # choose: var-files: [${varFiles.map(quoted).join(", ")}]`, ...environmentsChoice(varFiles)];
    const settings = [
        ...(only !== undefined && others.length === 0 ? [`      var-files: [${quoted(only)}]`] : []),
        ...environmentSetting(path),
    ];
    return entry(path, settings, choice);
}
/** All variable files of one folder are named by one pattern. */
function environmentsChoice(varFiles) {
    const patterns = new Set(varFiles.map((file) => file.replace(/[^/]*?(?=\.tfvars(?:\.json)?$)/, "*")));
    const [pattern] = patterns;
    if (patterns.size !== 1 || pattern === undefined)
        return [];
    return [
        `      # or judge it with each of them, as an environment of its own: environments: ${JSON.stringify(pattern)}`,
    ];
}
/** Several variable files that are called like environments are one for each. */
function environmentSettings(varFiles) {
    const found = varFiles.map((file) => ({ file, name: environmentIn(file.replace(/\.tfvars(?:\.json)?$/, "")) }));
    const names = new Set(found.map(({ name }) => name));
    if (found.length < 2 || names.size < found.length || names.has(undefined))
        return [];
    return [
        "      environments:",
        ...found.map(({ file, name = "" }) => `        ${name}: { var-files: [${quoted(file)}] }`),
    ];
}
function templateEntry(path) {
    return entry(path, environmentSetting(path), []);
}
function entry(path, settings, comments) {
    const key = `    ${quoted(path)}:`;
    return [settings.length === 0 ? `${key} {}` : key, ...settings, ...comments].join("\n");
}
/** A folder that is called like an environment is taken for its own. */
function environmentSetting(path) {
    const name = environmentIn(path);
    return name === undefined ? [] : [`      environment: ${name}`];
}
function environmentIn(path) {
    const name = path.split("/").findLast((segment) => Object.hasOwn(ENVIRONMENTS, segment));
    return name === undefined ? undefined : ENVIRONMENTS[name];
}
/** A text as YAML in one line, also within brackets. */
function quoted(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) && (0,dist/* stringify */.As)(text).trim() === text ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/source/folder.js + 1 modules
var source_folder = __webpack_require__(8759);
// EXTERNAL MODULE: ./build/stacks.js
var build_stacks = __webpack_require__(35);
// EXTERNAL MODULE: ./build/request/request.js + 1 modules
var request = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/cli/error.js
var error = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/cli/judged.js
var judged = __webpack_require__(856);
// EXTERNAL MODULE: ./build/request/trees.js
var trees = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/cli/init.js









/** Where the Action is: the account that holds it and the full SHA of a commit, which whoever installs it has to name. */
const ACTION_REFERENCE = "OWNER/rds-gate@COMMIT";
/** The JSON Schema of the configuration, beside the Action. */
const SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION_REFERENCE.replace("@", "/")}/schemas/config.json`;
const WORKFLOW_FILE = ".github/workflows/rds-gate.yml";
/** https://github.com/actions/checkout/releases/tag/v6.0.2 */
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
/**
 * The workflow that runs the Action on pull requests and in the merge queue. There is no filter of paths: GitHub leaves a
 * required check pending for ever when a filter keeps its workflow from running.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */
const WORKFLOW = `name: RDS Gate
on:
  pull_request:
  merge_group:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  rds-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the files and the configuration
      pull-requests: write # the review and the summary comment
      checks: write # the check run
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${ACTION_REFERENCE} # the account that holds it, and the full SHA of a commit
`;
/**
 * `rds-gate init`: writes a first configuration, which names what is in the current folder, and the workflow.
 *
 * @returns the exit code
 * @throws UsageError when a file is there already and is not to be replaced, or the folder is not the top of its repository
 */
async function init({ force = false, workflowOnly = false, workflow }) {
    if (workflowOnly && !workflow)
        throw new error/* UsageError */.e("--workflow-only and --no-workflow leave nothing to write");
    const cwd = process.cwd();
    const top = repositoryAround(cwd);
    if (workflow && top !== undefined && top !== cwd) {
        throw new error/* UsageError */.e(`this is not the top of its repository, where GitHub looks for workflows; run it in ${top}`);
    }
    const files = new Map();
    if (!workflowOnly)
        files.set(request/* CONFIG_FILE */.g2, starterConfig(await findStacks(cwd), SCHEMA_ADDRESS));
    if (workflow)
        files.set(WORKFLOW_FILE, WORKFLOW);
    for (const path of files.keys())
        requireWritable(cwd, path, force);
    for (const [path, text] of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(cwd, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(cwd, path), text, { flag: force ? "w" : "wx" });
        process.stdout.write(`wrote ${path}\n`);
    }
    process.stdout.write(nextSteps(workflow));
    return 0;
}
function nextSteps(workflow) {
    const steps = [
        "look at what is judged: rds-gate scan",
        ...(workflow ? [`put the account and the full SHA of a commit in place of ${ACTION_REFERENCE}`] : []),
        "commit what was written; it is in force once it is on the default branch",
        ...(workflow ? ['make the check "rds-gate" required in the rules of the default branch'] : []),
    ];
    return `\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join("")}`;
}
/** The folder with the repository that holds a folder; `undefined` when it is in none. */
function repositoryAround(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git")))
        return folder;
    const outer = (0,external_node_path_.dirname)(folder);
    return outer === folder ? undefined : repositoryAround(outer);
}
/** Neither replaces a file unasked nor writes through a symbolic link to somewhere else. */
function requireWritable(cwd, path, force) {
    const full = (0,external_node_path_.resolve)(cwd, path);
    const there = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile())
        throw new error/* UsageError */.e(`${path} is there and no file; remove it`);
    if (there !== undefined && !force)
        throw new error/* UsageError */.e(`${path} is there already; --force replaces it`);
    let folder = (0,external_node_path_.dirname)(full);
    while ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
        folder = (0,external_node_path_.dirname)(folder);
    if (!(0,external_node_fs_.existsSync)(folder) || !(0,judged/* isWithin */.UO)((0,external_node_fs_.realpathSync)(cwd), (0,external_node_fs_.realpathSync)(folder))) {
        throw new error/* UsageError */.e(`the folder of ${path} leads out of this one; remove the symbolic link`);
    }
}
async function findStacks(folder) {
    const tree = (0,source_folder/* folderTree */.j)(folder, (0,trees/* treeOptions */.D)());
    const stacks = await (0,build_stacks/* evaluateStacks */.t)(tree, { terraform: { varFiles: [], variables: {} }, cloudformation: {} });
    const idsOf = (format) => stacks.filter((stack) => stack.format === format).map(({ id }) => id);
    const roots = idsOf("terraform");
    return {
        roots: roots.map((path) => ({ path, varFiles: varFilesIn(tree, path, roots) })),
        templates: idsOf("cloudformation"),
    };
}
/**
 * The variable files of a root that Terraform does not read by itself.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files
 */
function varFilesIn(tree, root, roots) {
    const within = (folder, path) => folder === "." || path.startsWith(`${folder}/`);
    const inner = roots.filter((other) => other !== root && within(root, other));
    return tree.entries
        .map(({ path }) => path)
        .filter((path) => within(root, path) && !inner.some((other) => within(other, path)))
        .map((path) => (root === "." ? path : path.slice(root.length + 1)))
        .filter((path) => /\.tfvars(?:\.json)?$/.test(path))
        .filter((path) => !/^(?:terraform\.tfvars|[^/]*\.auto\.tfvars)(?:\.json)?$/.test(path));
}


/***/ })

};

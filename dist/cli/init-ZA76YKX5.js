import {
  evaluateStacks,
  folderTree,
  treeOptions
} from "./chunk-QKCJHXY2.js";
import {
  CONFIG_FILE,
  isWithin
} from "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
import "./chunk-HWYVLVMW.js";
import "./chunk-FGSPL2ZY.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-7SR2BWHC.js";
import "./chunk-5VQBVNEX.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/cli/init.js
import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// build/config/starter.js
var import_yaml = __toESM(require_dist(), 1);
var MOST_LISTED = 30;
var ENVIRONMENTS = {
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
  test: "development"
};
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
      "# Settings: var-files, variables, workspace, environment, account, region; environments for a root that is deployed as several."
    ]),
    ...section("cloudformation", "templates", "templates", templates.map(templateEntry), [
      "# What single templates are evaluated with; a template can also be named by a glob such as templates/*.yaml.",
      "# Settings: parameters, parameters-file, environment, account, region, partition, stack-name."
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
`
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
    ...left > 0 ? [`    # and ${left} more ${what}`] : [],
    ""
  ];
}
function rootEntry({ path, varFiles }) {
  const environments = environmentSettings(varFiles);
  if (environments.length > 0)
    return entry(path, environments, []);
  const [only, ...others] = varFiles;
  const choice = others.length === 0 ? [] : [`      # choose: var-files: [${varFiles.map(quoted).join(", ")}]`, ...environmentsChoice(varFiles)];
  const settings = [
    ...only !== void 0 && others.length === 0 ? [`      var-files: [${quoted(only)}]`] : [],
    ...environmentSetting(path)
  ];
  return entry(path, settings, choice);
}
function environmentsChoice(varFiles) {
  const patterns = new Set(varFiles.map((file) => file.replace(/[^/]*?(?=\.tfvars(?:\.json)?$)/, "*")));
  const [pattern] = patterns;
  if (patterns.size !== 1 || pattern === void 0)
    return [];
  return [
    `      # or judge it with each of them, as an environment of its own: environments: ${JSON.stringify(pattern)}`
  ];
}
function environmentSettings(varFiles) {
  const found = varFiles.map((file) => ({ file, name: environmentIn(file.replace(/\.tfvars(?:\.json)?$/, "")) }));
  const names = new Set(found.map(({ name }) => name));
  if (found.length < 2 || names.size < found.length || names.has(void 0))
    return [];
  return [
    "      environments:",
    ...found.map(({ file, name = "" }) => `        ${name}: { var-files: [${quoted(file)}] }`)
  ];
}
function templateEntry(path) {
  return entry(path, environmentSetting(path), []);
}
function entry(path, settings, comments) {
  const key = `    ${quoted(path)}:`;
  return [settings.length === 0 ? `${key} {}` : key, ...settings, ...comments].join("\n");
}
function environmentSetting(path) {
  const name = environmentIn(path);
  return name === void 0 ? [] : [`      environment: ${name}`];
}
function environmentIn(path) {
  const name = path.split("/").findLast((segment) => Object.hasOwn(ENVIRONMENTS, segment));
  return name === void 0 ? void 0 : ENVIRONMENTS[name];
}
function quoted(text) {
  return /^[A-Za-z][\w./-]*$/.test(text) && (0, import_yaml.stringify)(text).trim() === text ? text : JSON.stringify(text);
}

// build/cli/init.js
var ACTION_REFERENCE = "OWNER/rds-gate@COMMIT";
var SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION_REFERENCE.replace("@", "/")}/schemas/config.json`;
var WORKFLOW_FILE = ".github/workflows/rds-gate.yml";
var CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
var WORKFLOW = `name: RDS Gate
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
async function init({ force = false, workflowOnly = false, workflow }) {
  if (workflowOnly && !workflow)
    throw new UsageError("--workflow-only and --no-workflow leave nothing to write");
  const cwd = process.cwd();
  const top = repositoryAround(cwd);
  if (workflow && top !== void 0 && top !== cwd) {
    throw new UsageError(`this is not the top of its repository, where GitHub looks for workflows; run it in ${top}`);
  }
  const files = /* @__PURE__ */ new Map();
  if (!workflowOnly)
    files.set(CONFIG_FILE, starterConfig(await findStacks(cwd), SCHEMA_ADDRESS));
  if (workflow)
    files.set(WORKFLOW_FILE, WORKFLOW);
  for (const path of files.keys())
    requireWritable(cwd, path, force);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text, { flag: force ? "w" : "wx" });
    process.stdout.write(`wrote ${path}
`);
  }
  process.stdout.write(nextSteps(workflow));
  return 0;
}
function nextSteps(workflow) {
  const steps = [
    "look at what is judged: rds-gate scan",
    ...workflow ? [`put the account and the full SHA of a commit in place of ${ACTION_REFERENCE}`] : [],
    "commit what was written; it is in force once it is on the default branch",
    ...workflow ? ['make the check "rds-gate" required in the rules of the default branch'] : []
  ];
  return `
Next:
${steps.map((step, index) => `  ${index + 1}. ${step}
`).join("")}`;
}
function repositoryAround(folder) {
  if (existsSync(join(folder, ".git")))
    return folder;
  const outer = dirname(folder);
  return outer === folder ? void 0 : repositoryAround(outer);
}
function requireWritable(cwd, path, force) {
  const full = resolve(cwd, path);
  const there = lstatSync(full, { throwIfNoEntry: false });
  if (there !== void 0 && !there.isFile())
    throw new UsageError(`${path} is there and no file; remove it`);
  if (there !== void 0 && !force)
    throw new UsageError(`${path} is there already; --force replaces it`);
  let folder = dirname(full);
  while (lstatSync(folder, { throwIfNoEntry: false }) === void 0)
    folder = dirname(folder);
  if (!existsSync(folder) || !isWithin(realpathSync(cwd), realpathSync(folder))) {
    throw new UsageError(`the folder of ${path} leads out of this one; remove the symbolic link`);
  }
}
async function findStacks(folder) {
  const tree = folderTree(folder, treeOptions());
  const stacks = await evaluateStacks(tree, { terraform: { varFiles: [], variables: {} }, cloudformation: {} });
  const idsOf = (format) => stacks.filter((stack) => stack.format === format).map(({ id }) => id);
  const roots = idsOf("terraform");
  return {
    roots: roots.map((path) => ({ path, varFiles: varFilesIn(tree, path, roots) })),
    templates: idsOf("cloudformation")
  };
}
function varFilesIn(tree, root, roots) {
  const within = (folder, path) => folder === "." || path.startsWith(`${folder}/`);
  const inner = roots.filter((other) => other !== root && within(root, other));
  return tree.entries.map(({ path }) => path).filter((path) => within(root, path) && !inner.some((other) => within(other, path))).map((path) => root === "." ? path : path.slice(root.length + 1)).filter((path) => /\.tfvars(?:\.json)?$/.test(path)).filter((path) => !/^(?:terraform\.tfvars|[^/]*\.auto\.tfvars)(?:\.json)?$/.test(path));
}
export {
  ACTION_REFERENCE,
  SCHEMA_ADDRESS,
  WORKFLOW,
  init
};

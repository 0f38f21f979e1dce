import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { starterConfig, type Found } from "../config/starter.js";
import { folderTree } from "../source/folder.js";
import type { Tree } from "../source/tree.js";
import { evaluateStacks } from "../stacks.js";
import { CONFIG_FILE } from "../request/request.js";
import { UsageError } from "./error.js";
import { isWithin } from "./judged.js";
import { treeOptions } from "../request/trees.js";

/** Where the Action is: the account that holds it and the full SHA of a commit, which whoever installs it has to name. */
export const ACTION_REFERENCE = "OWNER/rds-gate@COMMIT";

/** The JSON Schema of the configuration, beside the Action. */
export const SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION_REFERENCE.replace("@", "/")}/schemas/config.json`;

const WORKFLOW_FILE = ".github/workflows/rds-gate.yml";

/** https://github.com/actions/checkout/releases/tag/v6.0.2 */
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";

/**
 * The workflow that runs the Action on pull requests and in the merge queue. There is no filter of paths: GitHub leaves a
 * required check pending for ever when a filter keeps its workflow from running.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */
export const WORKFLOW = `name: RDS Gate
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

export interface InitOptions {
  readonly force?: boolean;
  readonly workflowOnly?: boolean;
  /** False with `--no-workflow`. */
  readonly workflow: boolean;
}

/**
 * `rds-gate init`: writes a first configuration, which names what is in the current folder, and the workflow.
 *
 * @returns the exit code
 * @throws UsageError when a file is there already and is not to be replaced, or the folder is not the top of its repository
 */
export async function init({ force = false, workflowOnly = false, workflow }: InitOptions): Promise<number> {
  if (workflowOnly && !workflow) throw new UsageError("--workflow-only and --no-workflow leave nothing to write");
  const cwd = process.cwd();
  const top = repositoryAround(cwd);
  if (workflow && top !== undefined && top !== cwd) {
    throw new UsageError(`this is not the top of its repository, where GitHub looks for workflows; run it in ${top}`);
  }
  const files = new Map<string, string>();
  if (!workflowOnly) files.set(CONFIG_FILE, starterConfig(await findStacks(cwd), SCHEMA_ADDRESS));
  if (workflow) files.set(WORKFLOW_FILE, WORKFLOW);
  for (const path of files.keys()) requireWritable(cwd, path, force);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text, { flag: force ? "w" : "wx" });
    process.stdout.write(`wrote ${path}\n`);
  }
  process.stdout.write(nextSteps(workflow));
  return 0;
}

function nextSteps(workflow: boolean): string {
  const steps = [
    "look at what is judged: rds-gate scan",
    ...(workflow ? [`put the account and the full SHA of a commit in place of ${ACTION_REFERENCE}`] : []),
    "commit what was written; it is in force once it is on the default branch",
    ...(workflow ? ['make the check "rds-gate" required in the rules of the default branch'] : []),
  ];
  return `\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join("")}`;
}

/** The folder with the repository that holds a folder; `undefined` when it is in none. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const outer = dirname(folder);
  return outer === folder ? undefined : repositoryAround(outer);
}

/** Neither replaces a file unasked nor writes through a symbolic link to somewhere else. */
function requireWritable(cwd: string, path: string, force: boolean): void {
  const full = resolve(cwd, path);
  const there = lstatSync(full, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new UsageError(`${path} is there and no file; remove it`);
  if (there !== undefined && !force) throw new UsageError(`${path} is there already; --force replaces it`);
  let folder = dirname(full);
  while (lstatSync(folder, { throwIfNoEntry: false }) === undefined) folder = dirname(folder);
  if (!existsSync(folder) || !isWithin(realpathSync(cwd), realpathSync(folder))) {
    throw new UsageError(`the folder of ${path} leads out of this one; remove the symbolic link`);
  }
}

async function findStacks(folder: string): Promise<Found> {
  const tree = folderTree(folder, treeOptions());
  const stacks = await evaluateStacks(tree, { terraform: { varFiles: [], variables: {} }, cloudformation: {} });
  const idsOf = (format: "terraform" | "cloudformation"): string[] =>
    stacks.filter((stack) => stack.format === format).map(({ id }) => id);
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
function varFilesIn(tree: Tree, root: string, roots: readonly string[]): string[] {
  const within = (folder: string, path: string): boolean => folder === "." || path.startsWith(`${folder}/`);
  const inner = roots.filter((other) => other !== root && within(root, other));
  return tree.entries
    .map(({ path }) => path)
    .filter((path) => within(root, path) && !inner.some((other) => within(other, path)))
    .map((path) => (root === "." ? path : path.slice(root.length + 1)))
    .filter((path) => /\.tfvars(?:\.json)?$/.test(path))
    .filter((path) => !/^(?:terraform\.tfvars|[^/]*\.auto\.tfvars)(?:\.json)?$/.test(path));
}

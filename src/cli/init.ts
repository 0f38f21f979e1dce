import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderTree } from "../source/folder.js";
import { folderOf } from "../source/paths.js";
import { CONFIG_FILE } from "./context.js";
import { UsageError } from "./error.js";
import { write } from "./output.js";
import { treeOptions } from "./trees.js";

const WORKFLOW_FILE = ".github/workflows/rds-gate.yml";

/** How a workflow names the Action. */
const ACTION = "rds-gate/rds-gate@v0";

/** Release and commit, since a tag can be moved. */
const CHECKOUT = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";

const SCHEMA = "https://raw.githubusercontent.com/rds-gate/rds-gate/main/schemas/config.json";

/** The workflow that judges pull requests. It has no path filter: a required check that does not run blocks for ever. */
export const WORKFLOW = `name: RDS Gate
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: rds-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  rds-gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read # the files
      pull-requests: write # review comments and the summary
      checks: write # the check run with annotations
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${ACTION}
`;

/**
 * `rds-gate init`: writes a first configuration and the workflow into the current folder.
 *
 * @returns the exit code
 * @throws UsageError when there is a file already, unless `force`
 */
export async function init({ force }: { readonly force?: boolean }): Promise<number> {
  const cwd = process.cwd();
  const files = [
    [CONFIG_FILE, firstConfig(variableFiles(cwd))],
    [WORKFLOW_FILE, WORKFLOW],
  ] as const;
  const there = files.find(([path]) => existsSync(join(cwd, path)));
  if (there !== undefined && force !== true) {
    throw new UsageError(`there is a ${there[0]} already; use --force to write it anew`);
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
    await write(`wrote ${path}\n`);
  }
  await write("next: commit both, open a pull request, and make the check required once it has run\n");
  return 0;
}

/** Variable files that Terraform does not read by itself, by the folder they are in. */
function variableFiles(cwd: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = folderTree(cwd, treeOptions()).files.filter(
    (path) => path.endsWith(".tfvars") && !/(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path),
  );
  for (const path of files) {
    const folder = folderOf(path);
    found.set(folder, [...(found.get(folder) ?? []), path.slice(path.lastIndexOf("/") + 1)]);
  }
  return found;
}

function firstConfig(variables: ReadonlyMap<string, readonly string[]>): string {
  const roots = [...variables].map(
    ([folder, names]) =>
      `#     ${JSON.stringify(folder)}:\n#       var-files: [${names.map((name) => JSON.stringify(name)).join(", ")}] # those of one environment`,
  );
  return `# yaml-language-server: $schema=${SCHEMA}
# Every setting is optional. A change of this file takes effect once it is merged.
fail-on: high # critical, high, medium, low, info or none
# paths: [infra] # default: everything
# terraform:
#   roots:
${roots.length > 0 ? roots.join("\n") : '#     envs/prod:\n#       var-files: ["prod.tfvars"]'}
# rules:
#   snapshot/*: off
#   tls/enforced: critical
# waivers:
#   - rule: encryption/instance-storage-encrypted
#     resource: aws_db_instance.scratch
#     reason: holds only generated test data
#     owner: data-platform
#     until: "2027-03-31"
`;
}

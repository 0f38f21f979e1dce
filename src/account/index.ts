import { readJson } from "../document/json.js";
import { MAXIMUM_ACCOUNT_LENGTH } from "../document/limits.js";
import type { Diagnostic, Resource, Stack } from "../graph/resource.js";
import type { Value } from "../graph/value.js";
import { folderOf } from "../source/paths.js";
import type { Tree } from "../source/tree.js";
import { databaseResources } from "./databases.js";
import { gapsOf, type Output } from "./gaps.js";
import { identityResources } from "./identities.js";
import { textOf } from "./members.js";

/** Files that describe one account. */
export interface AccountFiles {
  /** The stack that they are: the path of the first of them with identities, or else of the first. */
  readonly id: string;
  readonly paths: readonly string[];
}

/** The account of an ARN of IAM or RDS. */
const ACCOUNT = /"arn:aws[a-z-]*:(?:iam|rds):[a-z0-9-]*:(\d{12}):/;
const IDENTITIES = /"(?:RoleDetailList|UserDetailList|GroupDetailList|AssumeRolePolicyDocument)"/;

/**
 * Puts together what belongs to one account: files of one folder that name the same account, or none.
 *
 * @param paths files that hold what the AWS CLI prints of identities or databases
 */
export function accountFiles(tree: Tree, paths: readonly string[]): readonly AccountFiles[] {
  const texts = paths.map((path) => ({ path, text: tree.read(path) ?? "" }));
  const groups = new Map<string, { readonly path: string; readonly text: string }[]>();
  const inFolder = new Map<string, string>();
  const named = texts.map((file) => ({ ...file, account: ACCOUNT.exec(file.text)?.[1] }));
  for (const { path, account } of named) {
    const folder = folderOf(path);
    if (account !== undefined && !inFolder.has(folder)) inFolder.set(folder, account);
  }
  for (const { path, text, account } of named) {
    const folder = folderOf(path);
    const key = `${folder}\n${account ?? inFolder.get(folder) ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ path, text }]);
    else group.push({ path, text });
  }
  return [...groups.values()].map((files) => ({
    id: (files.find(({ text }) => IDENTITIES.test(text)) ?? files[0])?.path ?? "",
    paths: files.map(({ path }) => path),
  }));
}

/**
 * Reads what the AWS CLI prints of an account as one stack: `aws iam get-account-authorization-details` (also `get-role`,
 * `list-roles`), `aws rds describe-db-instances`, `describe-db-clusters`, `describe-db-proxies`, `describe-db-snapshots` and
 * their attributes.
 */
export function evaluateAccount(tree: Tree, { id, paths }: AccountFiles): Stack {
  const resources: Resource[] = [];
  const diagnostics: Diagnostic[] = [];
  const outputs: Output[] = [];
  for (const path of paths) {
    const read = readJson(path, tree.read(path) ?? "", MAXIMUM_ACCOUNT_LENGTH);
    diagnostics.push(...read.diagnostics);
    if (read.value?.kind === "map") {
      outputs.push({ path, root: read.value });
      resources.push(...identityResources(id, read.value), ...databaseResources(id, read.value));
    }
  }
  const accounts = accountsOf(resources);
  // What a file lacks that ends early is said by that.
  if (!diagnostics.some(({ severity }) => severity === "error")) diagnostics.push(...gapsOf(outputs, resources));
  return {
    id,
    format: "iam",
    files: paths,
    resources: distinct(resources),
    diagnostics,
    moved: [],
    ...(accounts.length === 0 ? {} : { accounts }),
  };
}

/** The accounts that the resources are in, by their ARNs. */
function accountsOf(resources: readonly Resource[]): readonly string[] {
  const arns = resources.map(({ attributes }) => textOf(attributes.entries.get("arn")));
  return [
    ...new Set(arns.flatMap((arn) => /^arn:[^:]*:(?:iam|rds):[^:]*:(\d{12}):/.exec(arn ?? "")?.[1] ?? [])),
  ].sort();
}

/**
 * Each resource once: what several outputs say of it is put together, the first that says something winning. The same name in
 * another Region is another database.
 */
function distinct(resources: readonly Resource[]): readonly Resource[] {
  const byAddress = new Map<string, Resource>();
  for (const resource of resources) {
    const known = byAddress.get(resource.address);
    if (known === undefined) byAddress.set(resource.address, resource);
    else if (isSame(known, resource)) byAddress.set(resource.address, joined(known, resource));
    else {
      const address = `${resource.address} (${regionOf(resource) ?? ""})`;
      const other = byAddress.get(address);
      byAddress.set(address, other === undefined ? { ...resource, address } : joined(other, resource));
    }
  }
  return [...byAddress.values()];
}

function isSame(a: Resource, b: Resource): boolean {
  const [left, right] = [regionOf(a), regionOf(b)];
  return left === undefined || right === undefined || left === right;
}

function regionOf({ attributes }: Resource): string | undefined {
  const arn = textOf(attributes.entries.get("arn"));
  return /^arn:[^:]*:rds:([a-z0-9-]+):/.exec(arn ?? "")?.[1];
}

function joined(known: Resource, other: Resource): Resource {
  const isEmpty = (value: Value | undefined): boolean => value?.kind === "list" && value.items.length === 0;
  const entries = new Map(known.attributes.entries);
  for (const [name, value] of other.attributes.entries) {
    if (!entries.has(name) || isEmpty(entries.get(name))) entries.set(name, value);
  }
  return { ...known, attributes: { ...known.attributes, entries } };
}

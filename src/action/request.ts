import { posix } from "node:path";
import { readAcceptedAccess, type AcceptedPath } from "../access/accepted.js";
import { ConfigError, NO_CONFIG, type Config } from "../config/config.js";
import { evaluationOf } from "../request/evaluation.js";
import { CONFIG_FILE, corePack, requestWith } from "../request/request.js";
import type { ConfigChange } from "../config/changed.js";
import { unmatchedStacks } from "../config/stacks.js";
import type { GateRequest } from "../gate.js";
import type { Diagnostic } from "../graph/resource.js";
import { loadPack, type ReadPackFile } from "../policy/pack.js";
import type { LoadedPack } from "../policy/active.js";
import type { ListedTree } from "../source/listed.js";
import { folderOf } from "../source/paths.js";
import { selectedTree } from "../source/selected.js";
import { accountTree } from "./account.js";
import type { Inputs } from "./inputs.js";
import { planFiles } from "./plans.js";
import type { Judged } from "./trees.js";

/** What to judge, and whether the job fails by it. */
export interface ActionRequest {
  readonly request: GateRequest & { readonly head: ListedTree };
  readonly warnOnly: boolean;
  /** The access paths that are accepted, where a scan is to be compared with them. */
  readonly accepted?: Accepted;
}

/** A file of accepted access paths. */
export interface Accepted {
  readonly path: string;
  /** Whether the commit has such a file; without one nothing is accepted. */
  readonly isThere: boolean;
  readonly paths: readonly AcceptedPath[];
}

/**
 * What to judge, by the inputs and the configuration of the base: a change cannot configure its own judgement.
 *
 * @param workspace folder that plans and the files of an account are in
 * @throws ConfigError, PackError, UnknownRuleError, InputError or AcceptedAccessError
 */
export async function requestFor({ trees, names }: Judged, inputs: Inputs, workspace: string): Promise<ActionRequest> {
  const path = inputs.config ?? CONFIG_FILE;
  const { head, base } = trees;
  const trusted = base?.tree ?? head;
  const config = await configOf(path, trusted, inputs.config !== undefined);
  const packs = loadPacks(config, folderOf(path), trusted);
  const plans = { named: inputs.plans ?? [], locate: planFiles(workspace, head) };
  const evaluation = evaluationOf(config, { varFiles: [], variables: {}, plans });
  const { waivers, ...request } = requestWith(config, packs, evaluation, inputs);
  const change = base && (await changeOf(path, config, base, head));
  const paths = inputs.paths ?? config.paths;
  const selected = (tree: ListedTree): ListedTree => (paths === undefined ? tree : selectedTree(tree, paths));
  const isScan = base === undefined;
  const account = isScan && inputs.account !== undefined ? accountTree(workspace, inputs.account) : undefined;
  const accepted = isScan ? acceptedOf(inputs, trusted) : undefined;
  return {
    request: {
      ...request,
      head: account ?? selected(head),
      ...(base !== undefined && names !== null && { base: { ...base, tree: selected(base.tree), names } }),
      waivers: { ...waivers, ...(change?.proposed && { proposed: change.proposed.waivers }) },
      diagnostics: [
        ...(change?.diagnostics ?? []),
        ...(account === undefined ? unmatchedStacks(config, head) : await unreadOf(account)),
      ],
    },
    warnOnly: inputs.warnOnly ?? config.warnOnly ?? false,
    ...(accepted !== undefined && { accepted }),
  };
}

async function unreadOf(account: ListedTree): Promise<readonly Diagnostic[]> {
  const { unreadFiles } = await import("../account/unread.js");
  return unreadFiles(account);
}

/** The file that is looked for when the workflow names none. */
const ACCEPTED_FILE = ".rds-gate-access.json";

/** What is accepted by the commit that is scanned; `undefined` when the workflow does not ask for the comparison. */
function acceptedOf({ account, acceptedAccess }: Inputs, tree: ListedTree): Accepted | undefined {
  const path = acceptedAccess ?? ACCEPTED_FILE;
  const text = tree.read(path);
  if (text === undefined)
    return account === undefined && acceptedAccess === undefined ? undefined : { path, isThere: false, paths: [] };
  return { path, isThere: true, paths: readAcceptedAccess(path, text).paths };
}

/** What the change does to what it is judged by. */
async function changeOf(
  path: string,
  { packs }: Config,
  { tree, changes }: NonNullable<Judged["trees"]["base"]>,
  head: ListedTree,
): Promise<ConfigChange> {
  const { configChanges } = await import("../config/changed.js");
  const folders = packs.map((pack) => `${posix.join(folderOf(path), pack)}/`);
  const touched = changes
    .flatMap((change) => (change.status === "renamed" ? [change.path, change.previousPath] : [change.path]))
    .filter((changed) => folders.some((folder) => changed.startsWith(folder)));
  return configChanges(path, tree.read(path), head.read(path), touched);
}

async function configOf(path: string, tree: ListedTree, isNamed: boolean): Promise<Config> {
  const text = tree.read(path);
  if (text === undefined && isNamed)
    throw new ConfigError(`${path}: the base has no such file; correct the input config`);
  if (text === undefined) return NO_CONFIG;
  const [{ readConfig }, { withKnownAccounts }] = await Promise.all([
    import("../config/read.js"),
    import("../config/known-accounts.js"),
  ]);
  return withKnownAccounts(readConfig(path, text), (file) => tree.read(posix.join(folderOf(path), file)));
}

/** The built-in pack, and those that the configuration names, which are read from the same commit. */
function loadPacks(config: Config, folder: string, tree: ListedTree): readonly LoadedPack[] {
  const readFrom = (pack: string): ReadPackFile => {
    const root = posix.join(folder, pack);
    return (name) => tree.bytes(posix.join(root, name));
  };
  return [corePack(), ...config.packs.map((pack) => ({ pack: loadPack(pack, readFrom(pack)), trusted: false }))];
}

import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { NO_CONFIG, type Config } from "../config/config.js";
import { loadPack } from "../policy/pack.js";
import type { Plans } from "../plans.js";
import type { Tree } from "../source/tree.js";
import type { LoadedPack } from "../policy/active.js";
import { CONFIG_FILE, corePack, requestWith, type ConfiguredRequest } from "../request/request.js";
import { evaluationOf, type GivenToEvaluation } from "../request/evaluation.js";
import { UsageError } from "./error.js";
import { varFilePaths } from "./judged.js";
import { readNamedFile } from "./named-file.js";
import type { JudgeOptions } from "./options.js";

export interface FoundConfig {
  readonly config: Config;
  /** Folder that its paths are relative to. */
  readonly folder: string;
}

/**
 * The configuration file that `--config` names, else the one of the judged root, else none.
 *
 * @param tree that the root's own file is read from, in place of the disk: the base of a comparison
 */
export async function findConfig(
  cwd: string,
  root: string,
  named: string | undefined,
  tree?: Tree,
): Promise<FoundConfig> {
  const path = named === undefined ? join(root, CONFIG_FILE) : resolve(cwd, named);
  const base = named === undefined ? tree : undefined;
  const content = base === undefined ? readNamedFile(cwd, named ?? path) : base.read(CONFIG_FILE);
  if (named !== undefined && content === undefined) throw new UsageError(`there is no configuration file ${named}`);
  if (content === undefined) return { config: NO_CONFIG, folder: root };
  const [{ readConfig }, { withKnownAccounts }] = await Promise.all([
    import("../config/read.js"),
    import("../config/known-accounts.js"),
  ]);
  const folder = dirname(path);
  const config = withKnownAccounts(readConfig(named ?? CONFIG_FILE, content), (file) =>
    base === undefined ? readNamedFile(folder, file) : base.read(file),
  );
  return { config, folder };
}

/** The built-in pack, and those that configuration and options name. */
export function loadPacks({ config, folder }: FoundConfig, cwd: string, named: readonly string[]): LoadedPack[] {
  return [
    corePack(),
    ...config.packs.map((path) => ({ pack: loadPack(resolve(folder, path)), trusted: false })),
    ...named.map((path) => ({ pack: loadPack(resolve(cwd, path)), trusted: false })),
  ];
}

/** The request of a command. Options win over configuration. */
export function requestOf(
  cwd: string,
  root: string,
  found: FoundConfig,
  options: Omit<JudgeOptions, "format">,
): ConfiguredRequest {
  const packs = loadPacks(found, cwd, options.pack);
  return requestWith(found.config, packs, evaluationOf(found.config, givenBy(cwd, root, options)), options);
}

/** What the options of a command give to the evaluation. */
export function givenBy(
  cwd: string,
  root: string,
  options: Pick<JudgeOptions, "varFile" | "var" | "workspace" | "plan">,
): GivenToEvaluation {
  return {
    varFiles: varFilePaths(cwd, root, options.varFile),
    variables: options.var,
    workspace: options.workspace,
    plans: { named: options.plan, locate: planFiles(cwd, root) },
  };
}

/** Where plans are: those of options relative to the current folder, those of roots to the root module or the judged root. */
function planFiles(cwd: string, judged: string): Plans["locate"] {
  return (path, root) => {
    if (root === undefined) return { file: resolve(cwd, path) };
    const own = resolve(judged, root, path);
    return { file: existsSync(own) ? own : resolve(judged, path) };
  };
}

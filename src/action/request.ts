import { posix } from "node:path";
import { join } from "node:path";
import { assetFolder } from "../assets.js";
import { NO_CONFIG, type Config } from "../config/config.js";
import { activeRules, CONFIG_FILE, evaluationOf, isolate } from "../cli/context.js";
import type { GateRequest } from "../gate.js";
import { loadPack, type ReadPackFile } from "../policy/pack.js";
import type { LoadedPack } from "../policy/judge.js";
import type { Severity } from "../policy/result.js";
import { aboutFile } from "../source/diagnostics.js";
import type { ListedTree } from "../source/listed.js";
import { folderOf } from "../source/paths.js";
import type { Inputs } from "./inputs.js";
import type { Judged } from "./trees.js";

const DEFAULT_FAIL_ON: Severity = "high";

/**
 * What to judge, by the inputs and the configuration of the base: a change cannot configure its own judgement.
 *
 * @throws ConfigError, PackError or UnknownRuleError
 */
export async function requestFor(
  { trees, names }: Judged,
  inputs: Inputs,
): Promise<GateRequest & { head: ListedTree }> {
  const path = inputs.config ?? CONFIG_FILE;
  const trusted = trees.base?.tree ?? trees.head;
  const config = await configOf(path, trusted.read(path), inputs.config !== undefined);
  const packs = loadPacks(config, folderOf(path), trusted);
  return {
    head: trees.head,
    ...(trees.base !== undefined && names !== null && { base: { ...trees.base, names } }),
    packs,
    rules: activeRules(packs, config, []),
    evaluation: evaluationOf("", "", config, { varFile: [], var: {} }),
    verdict: {
      failOn: inputs.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
      failOnIncomplete: inputs.failOnIncomplete ?? config.failOnIncomplete ?? true,
    },
    diagnostics: changedConfig(path, trees),
    isolate,
  };
}

async function configOf(path: string, text: string | undefined, isNamed: boolean): Promise<Config> {
  const { readConfig } = await import("../config/read.js");
  const { ConfigError } = await import("../config/config.js");
  if (text !== undefined) return readConfig(path, text);
  if (isNamed) throw new ConfigError(`${path}: the base has no such file; correct the input config`);
  return NO_CONFIG;
}

/** The built-in pack, and those that the configuration names, which are read from the same commit. */
function loadPacks(config: Config, folder: string, tree: ListedTree): readonly LoadedPack[] {
  const readFrom = (pack: string): ReadPackFile => {
    const root = posix.join(folder, pack);
    return (name) => tree.bytes(posix.join(root, name));
  };
  return [
    { pack: loadPack(join(assetFolder(), "packs", "core")), trusted: true },
    ...config.packs.map((pack) => ({ pack: loadPack(pack, readFrom(pack)), trusted: false })),
  ];
}

/** Says so when the change is about what it is judged by. */
function changedConfig(path: string, { base }: Judged["trees"]): GateRequest["diagnostics"] & object {
  const isChanged = base?.changes.some(
    (change) => change.path === path || (change.status === "renamed" && change.previousPath === path),
  );
  if (isChanged !== true) return [];
  const message =
    "The configuration is changed here. This change is judged by that of the base; the new one takes effect after merge.";
  return [aboutFile(path, "note", "config-changed", message)];
}

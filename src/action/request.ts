import { join, posix } from "node:path";
import { assetFolder } from "../assets.js";
import { ConfigError, NO_CONFIG, type Config } from "../config/config.js";
import { activeRules, CONFIG_FILE, evaluationOf, isolate } from "../cli/context.js";
import { dayOf } from "../findings/waivers.js";
import type { GateRequest } from "../gate.js";
import type { Diagnostic } from "../graph/resource.js";
import { loadPack, type ReadPackFile } from "../policy/pack.js";
import type { LoadedPack } from "../policy/judge.js";
import type { Severity } from "../policy/result.js";
import { aboutFile } from "../source/diagnostics.js";
import type { ListedTree } from "../source/listed.js";
import { folderOf } from "../source/paths.js";
import { selectedTree } from "../source/selected.js";
import type { Inputs } from "./inputs.js";
import type { Judged } from "./trees.js";

/** What to judge, and whether the job fails by it. */
export interface ActionRequest {
  readonly request: GateRequest & { readonly head: ListedTree };
  readonly warnOnly: boolean;
}

const DEFAULT_FAIL_ON: Severity = "high";

/**
 * What to judge, by the inputs and the configuration of the base: a change cannot configure its own judgement.
 *
 * @throws ConfigError, PackError or UnknownRuleError
 */
export async function requestFor({ trees, names }: Judged, inputs: Inputs): Promise<ActionRequest> {
  const path = inputs.config ?? CONFIG_FILE;
  const trusted = trees.base?.tree ?? trees.head;
  const config = await configOf(path, trusted.read(path), inputs.config !== undefined);
  const packs = loadPacks(config, folderOf(path), trusted);
  const { readConfig } = await import("../config/read.js");
  const changed = changedConfig(path, config, trees);
  const proposed = changed.length === 0 ? undefined : proposedConfig(readConfig, path, trees.head.read(path));
  const paths = inputs.paths ?? config.paths;
  const selected = (tree: ListedTree): ListedTree => (paths === undefined ? tree : selectedTree(tree, paths));
  const warnOnly = inputs.warnOnly ?? config.warnOnly ?? false;
  const request: ActionRequest["request"] = {
    head: selected(trees.head),
    ...(trees.base !== undefined &&
      names !== null && { base: { ...trees.base, tree: selected(trees.base.tree), names } }),
    packs,
    rules: activeRules(packs, config, []),
    evaluation: evaluationOf("", "", config, { varFile: [], var: {} }),
    waivers: {
      entries: config.waivers,
      today: dayOf(new Date()),
      ...(proposed?.config && { proposed: proposed.config.waivers }),
    },
    verdict: {
      failOn: inputs.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
      failOnIncomplete: inputs.failOnIncomplete ?? config.failOnIncomplete ?? true,
    },
    diagnostics: [...changed, ...(proposed?.diagnostics ?? [])],
    isolate,
  };
  return { request, warnOnly };
}

/** What the head would configure, and why it cannot be used where it cannot. */
function proposedConfig(readConfig: (name: string, text: string) => Config, path: string, text = ""): Proposed {
  try {
    return { config: readConfig(path, text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      config: undefined,
      diagnostics: error.message.split("\n").map((line) => aboutFile(path, "warning", "config-invalid", line)),
    };
  }
}

interface Proposed {
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function configOf(path: string, text: string | undefined, isNamed: boolean): Promise<Config> {
  const { readConfig } = await import("../config/read.js");
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
function changedConfig(path: string, { packs }: Config, { base }: Judged["trees"]): readonly Diagnostic[] {
  const judges = [path, ...packs.map((pack) => `${posix.join(folderOf(path), pack)}/`)];
  const changed = (base?.changes ?? []).flatMap((change) =>
    change.status === "renamed" ? [change.path, change.previousPath] : [change.path],
  );
  return judges
    .filter((judge) => changed.some((each) => each === judge || (judge.endsWith("/") && each.startsWith(judge))))
    .map((judge) =>
      aboutFile(
        judge,
        "note",
        "config-changed",
        "What changes are judged by is changed here. This one is judged by that of the base; the new takes effect after merge.",
      ),
    );
}

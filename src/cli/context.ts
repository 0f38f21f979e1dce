import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { assetFolder } from "../assets.js";
import { NO_CONFIG, type Config } from "../config/config.js";
import { environmentRules, type EnvironmentRules } from "../config/environments.js";
import { requireRuleNames } from "../config/rule-names.js";
import { environmentOfStack, templateOptions, terraformOptions } from "../config/stacks.js";
import { dayOf } from "../findings/waivers.js";
import type { GateRequest } from "../gate.js";
import { loadPack } from "../policy/pack.js";
import { selectRules } from "../policy/select.js";
import type { LoadedPack } from "../policy/judge.js";
import type { EvaluationRequest } from "../policy/evaluate.js";
import type { Severity } from "../policy/result.js";
import { UsageError } from "./error.js";
import { varFilePaths } from "./judged.js";
import type { JudgeOptions } from "./options.js";

export const CONFIG_FILE = ".rds-gate.yml";

const WORKER_TIMEOUT_MS = 60_000;

/** The least severity that fails, where neither option nor configuration says another. */
const DEFAULT_FAIL_ON: Severity = "high";

export interface FoundConfig {
  readonly config: Config;
  /** Folder that its paths are relative to. */
  readonly folder: string;
}

/**
 * The configuration file that `--config` names, else the one of the judged root, else none.
 *
 * @param text of the root's own file, when that comes from elsewhere than the disk (the base of a comparison)
 */
export async function findConfig(
  cwd: string,
  root: string,
  named: string | undefined,
  text?: string,
): Promise<FoundConfig> {
  const path = named === undefined ? join(root, CONFIG_FILE) : resolve(cwd, named);
  if (named !== undefined && !existsSync(path)) throw new UsageError(`there is no configuration file ${named}`);
  const content = named === undefined && text !== undefined ? text : readIfThere(path);
  if (content === undefined) return { config: NO_CONFIG, folder: root };
  const { readConfig } = await import("../config/read.js");
  return { config: readConfig(named ?? CONFIG_FILE, content), folder: dirname(path) };
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The built-in pack. */
export function corePack(): LoadedPack {
  return { pack: loadPack(join(assetFolder(), "packs", "core")), trusted: true };
}

/** The built-in pack, and those that configuration and options name. */
export function loadPacks({ config, folder }: FoundConfig, cwd: string, named: readonly string[]): LoadedPack[] {
  return [
    corePack(),
    ...config.packs.map((path) => ({ pack: loadPack(resolve(folder, path)), trusted: false })),
    ...named.map((path) => ({ pack: loadPack(resolve(cwd, path)), trusted: false })),
  ];
}

/**
 * The rules to judge, and which of them count for which stack.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
function environmentsOf(packs: readonly LoadedPack[], config: Config, only: readonly string[]): EnvironmentRules {
  requireRuleNames(
    config.ruleNames,
    packs.flatMap(({ pack }) => pack.manifest.rules),
  );
  return environmentRules(config, (settings) => selectRules(packs, { only, settings }));
}

/** What the configuration says of findings. */
interface ConfiguredJudgement {
  readonly environments: NonNullable<GateRequest["environments"]>;
  readonly waivers: NonNullable<GateRequest["waivers"]>;
}

/** What is asked for besides the configuration, which it wins over. */
export interface Overrides {
  readonly rule?: readonly string[];
  readonly failOn?: Severity | "none" | undefined;
  readonly failOnIncomplete?: boolean | undefined;
}

/** All of a gate request that does not concern the trees. */
export function requestWith(
  config: Config,
  packs: readonly LoadedPack[],
  evaluation: GateRequest["evaluation"],
  overrides: Overrides,
): Omit<GateRequest, "head" | "base" | "waivers"> & ConfiguredJudgement {
  const environments = environmentsOf(packs, config, overrides.rule ?? []);
  return {
    packs,
    rules: environments.rules,
    environments: overrides.failOn === undefined ? environments : withoutThresholds(environments),
    waivers: { entries: config.waivers, today: dayOf(new Date()) },
    evaluation,
    verdict: {
      failOn: overrides.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
      failOnIncomplete: overrides.failOnIncomplete ?? config.failOnIncomplete ?? true,
    },
    isolate,
  };
}

/** What fails is asked for: no environment has its own threshold then. */
function withoutThresholds({ rulesOf }: EnvironmentRules): ConfiguredJudgement["environments"] {
  return { rulesOf: (stack) => ({ rules: rulesOf(stack).rules }) };
}

/** The request of a command. Options win over configuration. */
export function requestOf(
  cwd: string,
  root: string,
  found: FoundConfig,
  options: Omit<JudgeOptions, "format">,
): Omit<GateRequest, "head" | "base" | "waivers"> & ConfiguredJudgement {
  const packs = loadPacks(found, cwd, options.pack);
  return requestWith(found.config, packs, evaluationOf(cwd, root, found.config, options), options);
}

/** What trees are evaluated with. */
export function evaluationOf(
  cwd: string,
  root: string,
  config: Config,
  options: Pick<JudgeOptions, "varFile" | "var" | "workspace">,
): GateRequest["evaluation"] {
  const given = {
    varFiles: varFilePaths(cwd, root, options.varFile),
    variables: options.var,
    workspace: options.workspace,
  };
  return {
    terraform: terraformOptions(config, given),
    cloudformation: config.cloudformation,
    perStack: {
      terraform: (folder) => terraformOptions(config, given, folder),
      cloudformation: (path) => templateOptions(config, path),
      environment: (stack) => environmentOfStack(config, stack),
    },
  };
}

async function isolate(request: EvaluationRequest): ReturnType<GateRequest["isolate"]> {
  const { evaluateInWorker } = await import("../policy/worker.js");
  return evaluateInWorker(process.argv[1] ?? "", request, { timeoutMs: WORKER_TIMEOUT_MS });
}

import { availableParallelism } from "node:os";
import { join } from "node:path";
import { assetFolder } from "../assets.js";
import type { Config } from "../config/config.js";
import { environmentRules, type EnvironmentRules } from "../config/environments.js";
import { requireRuleNames } from "../config/rule-names.js";
import { dayOf } from "../findings/waivers.js";
import type { GateRequest } from "../gate.js";
import type { EvaluationRequest } from "../policy/evaluate.js";
import type { LoadedPack } from "../policy/active.js";
import { loadPack } from "../policy/pack.js";
import type { Severity } from "../policy/result.js";
import { selectRules } from "../policy/select.js";
import { companion, evaluateInWorker, workerScript } from "../policy/worker.js";

/** Where the configuration is, unless another file is named. */
export const CONFIG_FILE = ".rds-gate.yml";

const WORKER_TIMEOUT_MS = 60_000;

/** Far more than the findings of 10,000 resources take. */
const COMPANION_HEAP_MIB = 1024;

/** The least severity that fails, where neither option nor configuration says another. */
const DEFAULT_FAIL_ON: Severity = "high";

/** The built-in pack. */
export function corePack(): LoadedPack {
  return { pack: loadPack(join(assetFolder(), "packs", "core")), trusted: true };
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
export type ConfiguredRequest = Omit<GateRequest, "head" | "base" | "waivers"> & ConfiguredJudgement;

/**
 * What is asked of the gate by configuration and overrides.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
export function requestWith(
  config: Config,
  packs: readonly LoadedPack[],
  evaluation: GateRequest["evaluation"],
  overrides: Overrides,
): ConfiguredRequest {
  const environments = environmentsOf(packs, config, overrides.rule ?? []);
  return {
    packs,
    rules: environments.rules,
    environments: overrides.failOn === undefined ? environments : withoutThresholds(environments),
    waivers: { entries: config.waivers, today: dayOf(new Date()) },
    ...(config.ignores && { ignores: config.ignores }),
    ...(config.classifiedData && { classifiedData: config.classifiedData }),
    access: config.access.settings,
    evaluation,
    verdict: {
      failOn: overrides.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
      ...(overrides.failOn === undefined &&
        config.access.failOn !== undefined && { failOnPaths: config.access.failOn }),
      failOnIncomplete: overrides.failOnIncomplete ?? config.failOnIncomplete ?? true,
    },
    isolate,
    // On one core it would only wait for it.
    companion: availableParallelism() > 1 ? companion(workerScript(), COMPANION_HEAP_MIB) : undefined,
  };
}

/** What fails is asked for: no environment has its own threshold then. */
function withoutThresholds({ rulesOf }: EnvironmentRules): ConfiguredJudgement["environments"] {
  return { rulesOf: (environment) => ({ rules: rulesOf(environment).rules }) };
}

function isolate(request: EvaluationRequest): ReturnType<GateRequest["isolate"]> {
  return evaluateInWorker(workerScript(), request, { timeoutMs: WORKER_TIMEOUT_MS });
}

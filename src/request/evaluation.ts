import type { Config, RootSettings } from "../config/config.js";
import {
  configuredPlan,
  environmentOfStack,
  policyKind,
  rootEvaluations,
  templateOptions,
  terraformOptions,
  type GivenTerraform,
} from "../config/stacks.js";
import type { GateRequest } from "../gate.js";
import type { Plans } from "../plans.js";

/** What options or inputs give to the evaluation. */
export interface GivenToEvaluation extends GivenTerraform {
  readonly plans: Pick<Plans, "named" | "locate">;
}

/** What trees are evaluated with. */
export function evaluationOf(config: Config, given: GivenToEvaluation): GateRequest["evaluation"] {
  return {
    terraform: terraformOptions(config, given),
    cloudformation: config.cloudformation,
    perStack: {
      terraform: (folder, tree) => rootEvaluations(config, given, folder, tree),
      cloudformation: (path) => templateOptions(config, path),
      policyKind: (path) => policyKind(config, path),
      environment: (stack) => environmentOfStack(config, stack),
    },
    ...plansOf(config, given.plans),
  };
}

/** The plans that options or inputs and configuration name; nothing when none of them names any. */
function plansOf(config: Config, given: GivenToEvaluation["plans"]): Pick<GateRequest["evaluation"], "plans"> {
  if (given.named.length === 0 && !config.roots.some(({ settings }) => hasPlan(settings))) return {};
  return { plans: { ...given, configured: (root, environment) => configuredPlan(config, root, environment) } };
}

function hasPlan({ plan, environments }: RootSettings): boolean {
  return plan !== undefined || environments.some((environment) => environment.plan !== undefined);
}

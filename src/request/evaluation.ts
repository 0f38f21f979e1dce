import type { Config } from "../config/config.js";
import { environmentOfStack, templateOptions, terraformOptions, type GivenTerraform } from "../config/stacks.js";
import type { GateRequest } from "../gate.js";

/** What trees are evaluated with. */
export function evaluationOf(config: Config, given: GivenTerraform): GateRequest["evaluation"] {
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

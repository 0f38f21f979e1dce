import type { RuleMetadata } from "../policy/result.js";
import { parameterProblem, ruleProblem } from "../policy/select.js";
import { ConfigError, type RuleName } from "./config.js";
import { placeText } from "./place-text.js";

/**
 * Refuses names of rules and parameters that no pack has, and values of parameters of another kind than they have, so that a
 * mistake is not silently without effect.
 *
 * @param rules of all packs
 * @throws ConfigError that names place and remedy of each: `.rds-gate.yml:12:3: there is no rule …; did you mean …?`
 */
export function requireRuleNames(names: readonly RuleName[], rules: readonly RuleMetadata[]): void {
  const problems = names.flatMap((name) => problemsOf(name, rules));
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
}

function problemsOf({ name, span, isWaiver, parameters }: RuleName, rules: readonly RuleMetadata[]): string[] {
  const ids = rules.map(({ id }) => id);
  // A waiver may speak of a rule as other tools do.
  const aliases = isWaiver ? rules.flatMap((rule) => Object.values(rule.aliases).flat()) : [];
  const problem = ruleProblem(name, [...ids, ...aliases]);
  if (problem !== undefined) return [`${placeText(span)}: ${problem}`];
  return parameters.flatMap((parameter) => {
    const wrong = parameterProblem(name, parameter, rules);
    return wrong === undefined ? [] : [`${placeText(parameter.span)}: ${wrong}`];
  });
}

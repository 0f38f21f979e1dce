import type { GraphDocument } from "../../src/graph/document.js";
import type { Diagnostic } from "../../src/graph/resource.js";
import { beginJudging, STAGES, type Judges } from "../../src/policy/judge.js";
import type { RuleResult } from "../../src/policy/result.js";

/** Judges a document that is complete from the start. */
export async function judge(
  document: GraphDocument,
  judges: Judges,
): Promise<{ readonly results: readonly RuleResult[]; readonly diagnostics: readonly Diagnostic[] }> {
  const judging = beginJudging(judges);
  for (const stage of STAGES) judging.reached(stage, document);
  const results: RuleResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const judgement of judging.judgements()) {
    results.push(...judgement.results);
    diagnostics.push(...judgement.diagnostics);
  }
  return { results, diagnostics };
}

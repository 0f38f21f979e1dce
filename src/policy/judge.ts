import { groupBy } from "../graph/group.js";
import type { GraphDocument } from "../graph/document.js";
import type { Diagnostic } from "../graph/resource.js";
import { isAhead, type Ahead } from "./ahead.js";
import type { Evaluation, EvaluationRequest } from "./evaluate.js";
import { requestOf } from "./input.js";
import type { Pack } from "./pack.js";
import type { RuleMetadata, RuleResult, Severity } from "./result.js";

/** A pack and who wrote it: only our own may run in the main thread. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly trusted: boolean;
}

/** A rule that is judged: its metadata, pack, and the severity that configuration gives it. */
export interface ActiveRule {
  readonly pack: string;
  readonly metadata: RuleMetadata;
  readonly severity: Severity;
  /** Whether configuration gives it that severity: it then holds for each of its findings. */
  readonly isSeveritySet?: boolean;
  /** Parameters that configuration sets; the others keep their defaults. */
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Judgement {
  readonly results: readonly RuleResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Evaluates rules apart from the program; see `worker.ts`. */
export type Isolate = (request: EvaluationRequest) => Promise<Evaluation>;

/**
 * Judges a graph document by the active rules of all packs. A rule that cannot be evaluated is a diagnostic of severity
 * `error`, so that it makes the verdict incomplete.
 *
 * @param ahead rules of which the evaluation has begun
 */
export async function judge(
  document: GraphDocument,
  packs: readonly LoadedPack[],
  rules: ReadonlyMap<string, ActiveRule>,
  isolate: Isolate,
  ahead: Ahead = new Map(),
): Promise<Judgement> {
  const results: RuleResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { pack, trusted } of packs) {
    const own = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name);
    if (own.length === 0) continue;
    const judgeNow = (part: readonly ActiveRule[]): Promise<Evaluation> =>
      evaluate(requestOf(pack, part, document), trusted, isolate);
    const add = (evaluation: Evaluation): void => {
      for (const result of evaluation.results) {
        const stray = strayReference(result, document);
        if (stray === undefined) results.push(result);
        else diagnostics.push(failure(result.ruleId, pack, `it reports on ${stray}, which does not exist`));
      }
      diagnostics.push(...evaluation.failures.map(({ ruleId, message }) => failure(ruleId, pack, message)));
    };
    const begun = ahead.get(pack.manifest.name);
    const left = begun === undefined ? own : own.filter((rule) => !isAhead(rule));
    for (const part of trusted ? partsOf(left) : [left]) add(await judgeNow(part));
    // Where the worker failed, its rules are evaluated here.
    if (begun !== undefined) add((await begun) ?? (await judgeNow(own.filter(isAhead))));
  }
  return { results, diagnostics };
}

/**
 * Rules that read the same parts of the document: policy documents and access paths can be most of it, and few rules read them.
 * An instance in a worker starts anew for each evaluation, which costs more than it saves.
 */
function partsOf(rules: readonly ActiveRule[]): readonly (readonly ActiveRule[])[] {
  return [...groupBy(rules, ({ metadata: { iam, access } }) => `${iam} ${access}`).values()];
}

/** What a rule reports on although the graph does not have it: then nothing that it says can be trusted. */
function strayReference({ deny, undecided }: RuleResult, { resources }: GraphDocument): string | undefined {
  const named = [
    ...deny.flatMap((denial) => [denial, ...(denial.related ?? [])]),
    ...undecided.flatMap((entry) => [entry, ...(entry.at === undefined ? [] : [entry.at])]),
  ];
  const exists = (type: string, id: string): boolean =>
    Object.hasOwn(resources, type) && Object.hasOwn(resources[type] ?? {}, id);
  const stray = named.find(({ type, id }) => !exists(type, id));
  return stray && `${stray.type} ${stray.id}`;
}

async function evaluate(request: EvaluationRequest, trusted: boolean, isolate: Isolate): Promise<Evaluation> {
  if (trusted) {
    const { evaluatePack } = await import("./evaluate.js");
    return evaluatePack(request);
  }
  try {
    return await isolate(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { results: [], failures: request.active.map((ruleId) => ({ ruleId, message })) };
  }
}

/** A broken rule has no place in the judged tree; its diagnostic stands at the pack. */
function failure(ruleId: string, { manifest }: Pack, message: string): Diagnostic {
  const place = { path: `pack:${manifest.name}`, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    code: "policy-rule-failed",
    severity: "error",
    message: `rule ${ruleId} of pack ${manifest.name} could not be evaluated: ${message}`,
    span: place,
  };
}

import type { GraphDocument } from "../graph/document.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Evaluation, EvaluationRequest } from "./evaluate.js";
import { MEMORY_MIB, requestOf } from "./input.js";
import type { ActiveRule, LoadedPack } from "./active.js";
import type { Pack } from "./pack.js";
import type { RuleResult } from "./result.js";
import type { Companion } from "./worker.js";

export interface Judgement {
  readonly results: readonly RuleResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Evaluates rules apart from the program; see `worker.ts`. */
export type Isolate = (request: EvaluationRequest) => Promise<Evaluation>;

/** What judges a graph document, and where. */
export interface Judges {
  readonly packs: readonly LoadedPack[];
  readonly rules: ReadonlyMap<string, ActiveRule>;
  readonly isolate: Isolate;
  /** Evaluates our own packs beside the program; without it they are evaluated in its thread. */
  readonly companion?: Companion | undefined;
}

/**
 * How far a graph document has come: it has the resources, then what their policies say, then who can reach which database. A
 * rule can be evaluated as soon as the document has what it reads.
 */
export const STAGES = ["resources", "policies", "access"] as const;

export type Stage = (typeof STAGES)[number];

/** The judgement of a graph document that is still being made. */
export interface Judging {
  /** The document has reached a stage: the companion begins to evaluate the rules that read no more. */
  reached(stage: Stage, document: GraphDocument): void;
  /**
   * Waits for the judgements, one after the other. A rule that cannot be evaluated is a diagnostic of severity `error`, so
   * that it makes the verdict incomplete.
   */
  judgements(): AsyncIterable<Judgement>;
}

/** Has the companion load our own packs, beside whatever comes before there is anything to judge. */
export function prepareJudging({ packs, companion }: Judges): void {
  for (const { pack, trusted } of packs) {
    if (trusted) companion?.prepare({ pack: pack.manifest.name, wasm: pack.wasm, memoryMiB: MEMORY_MIB });
  }
}

/** Begins to judge a graph document by the active rules of all packs. */
export function beginJudging(judges: Judges): Judging {
  const evaluations: (() => Promise<Judgement>)[] = [];
  return {
    reached(stage, document) {
      for (const { pack, trusted } of judges.packs) {
        const ready = [...judges.rules.values()].filter(
          (rule) => rule.pack === pack.manifest.name && (trusted ? stageOf(rule) : STAGE_OF_OTHERS) === stage,
        );
        if (ready.length === 0) continue;
        const evaluate = begin(pack, trusted, ready, document, judges);
        evaluations.push(async () => judgementOf(await evaluate(), pack, document));
      }
    },
    async *judgements() {
      for (const evaluate of evaluations) yield await evaluate();
    },
  };
}

/**
 * Policy documents and access paths can be most of a document, and few rules read them: our own are evaluated apart by what they
 * read. A worker for packs of others starts anew for each evaluation, which costs more than that saves.
 */
const STAGE_OF_OTHERS: Stage = "access";

function stageOf({ metadata: { iam, access } }: ActiveRule): Stage {
  if (access) return "access";
  return iam ? "policies" : "resources";
}

/** Begins an evaluation where another thread makes it. Otherwise it is made when it is asked for. */
function begin(
  pack: Pack,
  trusted: boolean,
  rules: readonly ActiveRule[],
  document: GraphDocument,
  { isolate, companion }: Judges,
): () => Promise<Evaluation> {
  const request = (): EvaluationRequest => requestOf(pack, rules, document);
  if (!trusted) {
    const evaluation = isolate(request()).catch((error: unknown) => allFailed(rules, error));
    return () => evaluation;
  }
  const beside = companion?.evaluate(request());
  return async () => (await beside) ?? (await evaluateHere(request()));
}

async function evaluateHere(request: EvaluationRequest): Promise<Evaluation> {
  const { evaluatePack } = await import("./evaluate.js");
  return evaluatePack(request);
}

function allFailed(rules: readonly ActiveRule[], error: unknown): Evaluation {
  const message = error instanceof Error ? error.message : String(error);
  return { results: [], failures: rules.map(({ metadata: { id } }) => ({ ruleId: id, message })) };
}

function judgementOf({ results, failures }: Evaluation, pack: Pack, document: GraphDocument): Judgement {
  const strays = results.flatMap((result) => {
    const stray = strayReference(result, document);
    return stray === undefined ? [] : [{ result, stray }];
  });
  return {
    results: strays.length === 0 ? results : results.filter((each) => !strays.some(({ result }) => result === each)),
    diagnostics: [
      ...strays.map(({ result, stray }) =>
        failure(result.ruleId, pack, `it reports on ${stray}, which does not exist`),
      ),
      ...failures.map(({ ruleId, message }) => failure(ruleId, pack, message)),
    ],
  };
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

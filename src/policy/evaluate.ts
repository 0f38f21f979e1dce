import { readAnswer } from "./answer.js";
import { instantiatePolicy, type PolicyInstance } from "./instance.js";
import { withInput, type ResidentPolicy } from "./resident.js";
import type { RuleResult } from "./result.js";

/** What an evaluation needs of a pack; plain data, so that it crosses to a worker. */
export interface EvaluationRequest {
  readonly pack: string;
  readonly wasm: Uint8Array;
  readonly entrypoint: string;
  /** Parameters by rule id. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Ids of the rules to evaluate. */
  readonly active: readonly string[];
  /** Whether the results say what the rules have examined: nothing that is reported depends on it. */
  readonly examined?: boolean;
  /** The graph document as UTF-8 JSON. */
  readonly input: ArrayBuffer;
  /** Limit of the memory of the policy, in MiB. */
  readonly memoryMiB: number;
}

/** A rule that could not be evaluated. It is reported and never counts as passed. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}

export interface Evaluation {
  readonly results: readonly RuleResult[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Measured for each byte of input: what each rule of the core pack leaves behind at most, since the target frees nothing within
 * an evaluation.
 */
const BYTES_PER_RULE = 0.7;

/** What one evaluation is to leave behind: more rules than that are evaluated in several, by what those before have left. */
const BATCH_BYTES = 96 * 1_048_576;

/** A batch is no more than so many times the one before it, whatever little that has left behind. */
const MOST_GROWTH = 3;

/**
 * Evaluates the active rules of a pack together, as many as fit into the memory of one evaluation; when that aborts, rule by
 * rule, so that a broken rule becomes a failure and the others still count.
 *
 * @throws when the policy cannot be loaded at all
 */
export function evaluatePack(request: EvaluationRequest): Evaluation {
  const { active, input } = request;
  const policy = withInput(instanceOf(request.wasm, request.memoryMiB), new Uint8Array(input));
  const evaluations: Evaluation[] = [];
  // What rules share is computed once in a batch: the fewer there are, the better.
  let size = batchSize(BYTES_PER_RULE * input.byteLength);
  for (let at = 0; at < active.length;) {
    const batch = active.slice(at, at + size);
    evaluations.push(evaluateBatch(policy, request, batch));
    at += batch.length;
    size = Math.min(batchSize(policy.leftBehind() / batch.length), MOST_GROWTH * size);
  }
  return joined(evaluations);
}

/** Instantiates a policy, which its first evaluation would do. @throws as {@link evaluatePack} does */
export function preparePolicy(wasm: Uint8Array, memoryMiB: number): void {
  instanceOf(wasm, memoryMiB);
}

interface Instance {
  readonly policy: PolicyInstance;
  readonly memoryMiB: number;
}

/** The latest instance of each policy, for as long as its pack is in use: a comparison evaluates a pack twice. */
const instances = new WeakMap<Uint8Array, Instance>();

function instanceOf(wasm: Uint8Array, memoryMiB: number): PolicyInstance {
  const latest = instances.get(wasm);
  if (latest?.memoryMiB === memoryMiB) return latest.policy;
  const policy = instantiatePolicy(wasm, memoryMiB);
  instances.set(wasm, { policy, memoryMiB });
  return policy;
}

/** How many rules that leave so many bytes behind, each, fit into {@link BATCH_BYTES}. */
function batchSize(bytesPerRule: number): number {
  return Math.max(1, Math.floor(BATCH_BYTES / Math.max(bytesPerRule, 1)));
}

/** An instance can be used again after an evaluation that aborted. */
function evaluateBatch(policy: ResidentPolicy, request: EvaluationRequest, batch: readonly string[]): Evaluation {
  const [first, ...others] = batch;
  if (first === undefined) return { results: [], failures: [] };
  try {
    const active = Object.fromEntries(batch.map((id) => [id, true]));
    const { params, examined = false } = request;
    const answer = policy.evaluate(request.entrypoint, { params, active, ...(examined && { examined }) });
    return { results: readAnswer(request.pack, answer, batch), failures: [] };
  } catch (error) {
    if (others.length === 0) return { results: [], failures: [{ ruleId: first, message: messageOf(error) }] };
    return joined(batch.map((ruleId) => evaluateBatch(policy, request, [ruleId])));
  }
}

function joined(evaluations: readonly Evaluation[]): Evaluation {
  return {
    results: evaluations.flatMap(({ results }) => results),
    failures: evaluations.flatMap(({ failures }) => failures),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

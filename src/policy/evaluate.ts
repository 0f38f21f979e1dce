import * as sdk from "@open-policy-agent/opa-wasm";
import { readAnswer } from "./answer.js";
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

const PAGE_BYTES = 65_536;

/**
 * Measured for each byte of input: what each rule of the core pack leaves behind, since the target frees nothing within an
 * evaluation.
 */
const BYTES_PER_RULE = 0.7;

/** What one evaluation may leave behind; more rules than that are evaluated in several. */
const BATCH_BYTES = 96 * 1_048_576;

/** The SDK's asynchronous form makes Node load all of `fetch`; its types leave out where the synchronous one is. */
const { loadPolicySync } = (sdk as unknown as { readonly default: Pick<typeof sdk, "loadPolicySync"> }).default;

/**
 * Evaluates the active rules of a pack together, as many as fit into the memory of one evaluation; when that aborts, rule by
 * rule, so that a broken rule becomes a failure and the others still count.
 *
 * @throws when the policy cannot be loaded at all
 */
export function evaluatePack(request: EvaluationRequest): Evaluation {
  const batches = batchesOf(request);
  const policy = withInput(instanceOf(request.wasm, request.memoryMiB), new Uint8Array(request.input));
  return joined(batches.map((batch) => evaluateBatch(policy, request, batch)));
}

interface Instance {
  readonly policy: sdk.LoadedPolicy;
  readonly memoryMiB: number;
}

/** The latest instance of each policy, for as long as its pack is in use: a comparison evaluates a pack twice. */
const instances = new WeakMap<Uint8Array, Instance>();

/**
 * An instance whose memory has its full size from the start. The operating system gives pages when they are first used, so
 * that the size costs nothing, while a memory that grows page by page costs several times the evaluation.
 */
function instanceOf(wasm: Uint8Array, memoryMiB: number): sdk.LoadedPolicy {
  const latest = instances.get(wasm);
  if (latest?.memoryMiB === memoryMiB) return latest.policy;
  const pages = Math.ceil((memoryMiB * 1_048_576) / PAGE_BYTES);
  const policy = loadPolicySync(wasm, { initial: pages, maximum: pages });
  instances.set(wasm, { policy, memoryMiB });
  return policy;
}

/** The active rules in groups whose evaluation fits into {@link BATCH_BYTES}. */
function batchesOf({ active, input }: EvaluationRequest): (readonly string[])[] {
  const size = Math.max(1, Math.floor(BATCH_BYTES / (BYTES_PER_RULE * Math.max(input.byteLength, 1))));
  return Array.from({ length: Math.ceil(active.length / size) }, (_, index) =>
    active.slice(index * size, (index + 1) * size),
  );
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

/** The SDK throws strings and plain objects. */
function messageOf(error: unknown): string {
  if (typeof error === "string") return error;
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}

import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { GRAPH_SCHEMA_VERSION } from "../graph/document.js";
import type { Denial, RuleResult, Undecided } from "./result.js";

/** What an evaluation needs of a pack; plain data, so that it crosses to a worker. */
export interface EvaluationRequest {
  readonly pack: string;
  readonly wasm: Uint8Array;
  readonly entrypoint: string;
  /** Parameters by rule id. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Ids of the rules to evaluate. */
  readonly active: readonly string[];
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
 * Measured need of OPA's value tree: 9 bytes for each byte of JSON. Growing page by page costs several times the evaluation,
 * so the memory is sized before.
 */
const BYTES_PER_INPUT_BYTE = 10;

/** A big module's data segments lie above the minimum that it declares (https://github.com/open-policy-agent/npm-opa-wasm/pull/59). */
const LEAST_PAGES = 512;

/**
 * Evaluates the active rules of a pack in one evaluation; when that aborts, rule by rule, so that a broken rule becomes a
 * failure and the others still count.
 *
 * @throws Error when the pack cannot be loaded or does not answer as a pack does.
 */
export async function evaluatePack(request: EvaluationRequest): Promise<Evaluation> {
  try {
    return { results: await evaluateRules(request, request.active), failures: [] };
  } catch (error) {
    if (request.active.length === 1 && request.active[0] !== undefined) {
      return { results: [], failures: [{ ruleId: request.active[0], message: messageOf(error) }] };
    }
  }
  const parts: Evaluation[] = [];
  for (const ruleId of request.active) parts.push(await evaluatePack({ ...request, active: [ruleId] }));
  return { results: parts.flatMap((part) => part.results), failures: parts.flatMap((part) => part.failures) };
}

async function evaluateRules(request: EvaluationRequest, active: readonly string[]): Promise<RuleResult[]> {
  const maximum = Math.ceil((request.memoryMiB * 1_048_576) / PAGE_BYTES);
  const wanted = Math.ceil((request.input.byteLength * BYTES_PER_INPUT_BYTE) / PAGE_BYTES);
  const initial = Math.min(maximum, Math.max(LEAST_PAGES, wanted));
  const policy = await loadPolicy(request.wasm, { initial, maximum });
  policy.setData({ params: request.params, active: Object.fromEntries(active.map((id) => [id, true])) });
  const answer: unknown = policy.evaluate(request.input, request.entrypoint);
  return readReport(request.pack, answer, active);
}

/**
 * Checks that the answer is a report on every active rule. Malformed input makes `input` undefined without an error, which
 * would look like a pass: the echoed schema version proves that the policy has seen the document.
 */
function readReport(pack: string, answer: unknown, active: readonly string[]): RuleResult[] {
  const report = Array.isArray(answer) ? (answer as { result?: unknown }[])[0]?.result : undefined;
  const { schema_version: version, rules } = (report ?? {}) as { schema_version?: unknown; rules?: unknown };
  if (version !== GRAPH_SCHEMA_VERSION || typeof rules !== "object" || rules === null) {
    throw new Error(`pack ${pack} did not see the graph document`);
  }
  const byId = rules as Record<string, Partial<Record<"deny" | "undecided" | "examined", unknown>>>;
  return active.map((ruleId) => {
    const { deny, undecided, examined } = byId[ruleId] ?? {};
    if (!isList(deny) || !isList(undecided) || !isList(examined)) {
      throw new Error(`rule ${ruleId} gave no result; deny, undecided and examined have to be sets`);
    }
    const malformed = [...deny, ...undecided].find((entry) => !isLocated(entry));
    if (malformed !== undefined) {
      throw new Error(`rule ${ruleId} reports ${JSON.stringify(malformed)}; build results with data.kit.finding`);
    }
    return {
      ruleId,
      deny: deny as Denial[],
      undecided: undecided as Undecided[],
      examined: examined as RuleResult["examined"],
    };
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isLocated(entry: unknown): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const { type, id, path } = entry as Partial<Denial>;
  return typeof type === "string" && typeof id === "string" && Array.isArray(path);
}

/** The SDK throws strings and plain objects. */
function messageOf(error: unknown): string {
  if (typeof error === "string") return error;
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}

import { groupBy } from "../graph/group.js";
import { GRAPH_SCHEMA_VERSION, type GraphDocument, type ResourceDocument } from "../graph/document.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Evaluation, EvaluationRequest } from "./evaluate.js";
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

/** Evaluates an untrusted pack apart from the program; see `worker.ts`. */
export type Isolate = (request: EvaluationRequest) => Promise<Evaluation>;

/**
 * Ten times what 10,000 resources of `scripts/generate-repository.js` take, and far less than a runner has. Measured: 103 MiB, of
 * which 58 are the graph and the rest what one batch of rules leaves behind; for 20,000 resources 181 and 120.
 */
const MEMORY_MIB = 1024;

/**
 * Judges a graph document by the active rules of all packs. A rule that cannot be evaluated is a diagnostic of severity
 * `error`, so that it makes the verdict incomplete.
 */
export async function judge(
  document: GraphDocument,
  packs: readonly LoadedPack[],
  rules: ReadonlyMap<string, ActiveRule>,
  isolate: Isolate,
): Promise<Judgement> {
  const results: RuleResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { pack, trusted } of packs) {
    const own = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name);
    if (own.length === 0) continue;
    for (const part of trusted ? partsOf(own) : [own]) {
      const evaluation = await evaluate(requestOf(pack, part, document), trusted, isolate);
      for (const result of evaluation.results) {
        const stray = strayReference(result, document);
        if (stray === undefined) results.push(result);
        else diagnostics.push(failure(result.ruleId, pack, `it reports on ${stray}, which does not exist`));
      }
      diagnostics.push(...evaluation.failures.map(({ ruleId, message }) => failure(ruleId, pack, message)));
    }
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

function requestOf(pack: Pack, rules: readonly ActiveRule[], document: GraphDocument): EvaluationRequest {
  const input = documentFor(
    document,
    rules.map(({ metadata }) => metadata),
  );
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  return {
    pack: pack.manifest.name,
    wasm: pack.wasm,
    entrypoint: pack.manifest.entrypoint,
    params: Object.fromEntries(rules.map(({ metadata: { id }, params }) => [id, { ...pack.params[id], ...params }])),
    active: rules.map(({ metadata }) => metadata.id),
    input: bytes.buffer,
    memoryMiB: MEMORY_MIB,
  };
}

/** The part of the document that the rules name: parsing it is what an evaluation costs. */
export function documentFor(document: GraphDocument, rules: readonly RuleMetadata[]): GraphDocument {
  const comparing = rules.filter((rule) => rule.base);
  const base = comparing.length === 0 ? undefined : document.base;
  return { ...partFor(document, rules), ...(base === undefined ? {} : { base: partFor(base, comparing) }) };
}

function partFor(whole: Omit<GraphDocument, "base">, rules: readonly RuleMetadata[]): Omit<GraphDocument, "base"> {
  const types = new Set(rules.flatMap(({ resources, joins }) => [...resources, ...joins]));
  return {
    schema_version: GRAPH_SCHEMA_VERSION,
    resources: pick(whole.resources, types),
    iam: rules.some((rule) => rule.iam) ? whole.iam : { documents: [] },
    access: rules.some((rule) => rule.access) ? whole.access : { paths: [], cut: 0 },
    labels: whole.labels,
  };
}

function pick(
  resources: GraphDocument["resources"],
  types: ReadonlySet<string>,
): Record<string, Readonly<Record<string, ResourceDocument>>> {
  return Object.fromEntries(Object.entries(resources).filter(([type]) => types.has(type)));
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

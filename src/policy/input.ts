import { GRAPH_SCHEMA_VERSION, type GraphDocument, type ResourceDocument } from "../graph/document.js";
import type { EvaluationRequest } from "./evaluate.js";
import type { ActiveRule } from "./active.js";
import type { Pack } from "./pack.js";
import type { RuleMetadata } from "./result.js";

/**
 * Several times what 10,000 resources of `scripts/generate-repository.js` take, and far less than a runner has. Measured there:
 * 168 MiB are the most that one batch of rules leaves behind, beside the graph.
 */
export const MEMORY_MIB = 1024;

/** What an evaluation of rules of a pack needs. */
export function requestOf(pack: Pack, rules: readonly ActiveRule[], document: GraphDocument): EvaluationRequest {
  const input = documentFor(
    document,
    rules.map(({ metadata }) => metadata),
  );
  const bytes = new TextEncoder().encode(withoutSurrogates(JSON.stringify(input)));
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

/** `JSON.stringify` escapes the halves of surrogate pairs that stand alone, and these only; OPA's reader of JSON stops at them. */
function withoutSurrogates(json: string): string {
  if (!json.includes("\\ud")) return json;
  return json.replace(/\\(?:\\|ud[89a-f][0-9a-f]{2})/g, (escape) => (escape === "\\\\" ? escape : "\\ufffd"));
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

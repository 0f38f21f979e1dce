import { GRAPH_SCHEMA_VERSION } from "../../src/graph/document.js";
import type { EvaluationRequest } from "../../src/policy/evaluate.js";
import { buildPack } from "../../src/policy/build.js";
import type { LoadedPack } from "../../src/policy/active.js";
import type { Pack } from "../../src/policy/pack.js";
import type { RegoFiles, Toolchain } from "../../src/policy/toolchain.js";
import { metadata, ruleFile } from "./rules-support.js";

/** `rule.rego` with this body after METADATA and package; the sets that it does not define are empty. */
export function ruleOf(id: string, body: string, header: string = metadata()): RegoFiles {
  const [family = "", name = ""] = id.split("/");
  const missing = ["deny", "undecided", "examined"].filter((set) => !new RegExp(`^${set} `, "m").test(body));
  const sets = missing.map((set) => `${set} contains 1 if input.nowhere\n`).join("\n");
  return { [ruleFile(id)]: `${header}\npackage rules.${family}["${name}"]\n\n${body}\n${sets}` };
}

/** A denial of the instance `a`, as a line of Rego. */
export const DENIES =
  'deny contains {"type": "aws_db_instance", "id": "a", "path": ["engine"], "message": "no"} if input.resources.aws_db_instance.a';

/** Builds a pack in memory as `rds-gate policy build` does. */
export async function packOf(toolchain: Toolchain, files: RegoFiles, name = "ours"): Promise<LoadedPack> {
  const { pack, manifest, errors } = await buildPack(toolchain, { files, kit: {}, name, version: "1.0.0" });
  if (pack === undefined || manifest === undefined) throw new Error(JSON.stringify(errors));
  const { params } = JSON.parse(pack["data.json"]) as Pick<Pack, "params">;
  return { pack: { manifest, wasm: pack["policy.wasm"], params }, trusted: false };
}

/** The request that evaluates all rules of a pack on a document. */
export function requestFor(
  { pack }: LoadedPack,
  input: unknown,
  more: Partial<EvaluationRequest> = {},
): EvaluationRequest {
  return {
    pack: pack.manifest.name,
    wasm: pack.wasm,
    entrypoint: pack.manifest.entrypoint,
    params: pack.params,
    active: pack.manifest.rules.map(({ id }) => id),
    input: bytes(typeof input === "string" ? input : JSON.stringify(input)),
    memoryMiB: 256,
    ...more,
  };
}

/** Text as UTF-8, in a buffer of its own. */
export function bytes(text: string): ArrayBuffer {
  const encoded = new TextEncoder().encode(text);
  return encoded.buffer.slice(0, encoded.byteLength);
}

/** A graph document with the instances `a` and `b`. */
export const DOCUMENT = {
  schema_version: GRAPH_SCHEMA_VERSION,
  resources: { aws_db_instance: { a: { values: { engine: "mysql" } }, b: { values: {} } } },
  iam: { documents: [] },
  access: { paths: [], cut: 0 },
  labels: {},
};

import { parentPort } from "node:worker_threads";
import { evaluatePack, type EvaluationRequest } from "./evaluate.js";
import type { Answer } from "./worker.js";

/** Policies by the names of their packs: every request brings a copy, and an instance is kept for as long as its bytes are. */
const policies = new Map<string, Uint8Array>();

// The script of a worker thread: it evaluates one request after the other, and answers each.
parentPort?.on("message", (request: EvaluationRequest) => {
  const wasm = policies.get(request.pack) ?? request.wasm;
  policies.set(request.pack, wasm);
  parentPort?.postMessage(answerTo({ ...request, wasm }));
});

function answerTo(request: EvaluationRequest): Answer {
  try {
    return { evaluation: evaluatePack(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

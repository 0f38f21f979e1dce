import { parentPort } from "node:worker_threads";
import { evaluatePack, preparePolicy, type EvaluationRequest } from "./evaluate.js";
import type { Answer, Task } from "./worker.js";

/** Policies by the names of their packs: every request brings a copy, and an instance is kept for as long as its bytes are. */
const policies = new Map<string, Uint8Array>();

// The script of a worker thread: it evaluates one request after the other, and answers each.
parentPort?.on("message", (task: Task) => {
  const { pack, memoryMiB } = task;
  const wasm = policies.get(pack) ?? task.wasm;
  policies.set(pack, wasm);
  if ("input" in task) parentPort?.postMessage(answerTo({ ...task, wasm }));
  else prepare(wasm, memoryMiB);
});

/** What is wrong with the policy is told by the evaluation that needs it. */
function prepare(wasm: Uint8Array, memoryMiB: number): void {
  try {
    preparePolicy(wasm, memoryMiB);
  } catch {
    return;
  }
}

function answerTo(request: EvaluationRequest): Answer {
  try {
    return { evaluation: evaluatePack(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

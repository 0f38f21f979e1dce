import {
  evaluatePack,
  preparePolicy
} from "./chunk-Z7ANCV5T.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-XO53EMEX.js";
import "./chunk-7DQDWJI5.js";

// build/policy/worker-main.js
import { parentPort } from "node:worker_threads";
var policies = /* @__PURE__ */ new Map();
parentPort?.on("message", (task) => {
  const { pack, memoryMiB } = task;
  const wasm = policies.get(pack) ?? task.wasm;
  policies.set(pack, wasm);
  if ("input" in task)
    parentPort?.postMessage(answerTo({ ...task, wasm }));
  else
    prepare(wasm, memoryMiB);
});
function prepare(wasm, memoryMiB) {
  try {
    preparePolicy(wasm, memoryMiB);
  } catch {
    return;
  }
}
function answerTo(request) {
  try {
    return { evaluation: evaluatePack(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

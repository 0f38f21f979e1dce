// build/policy/worker.js
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
var TASK = "rds-gate-policy";
function evaluateInWorker(script, request, limits) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { task: TASK, request },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: request.memoryMiB }
    });
    const timer = setTimeout(() => {
      settle(() => {
        reject(new Error(`pack ${request.pack} was not done after ${limits.timeoutMs / 1e3} s`));
      });
    }, limits.timeoutMs);
    const settle = (finish) => {
      clearTimeout(timer);
      void worker.terminate();
      finish();
    };
    worker.once("message", (answer) => {
      settle(() => {
        if ("error" in answer)
          reject(new Error(answer.error));
        else
          resolve(answer.evaluation);
      });
    });
    worker.once("error", (error) => {
      settle(() => {
        reject(new Error(`pack ${request.pack} could not be evaluated: ${error.message}`));
      });
    });
    worker.once("exit", (code) => {
      settle(() => {
        reject(new Error(`the evaluation of pack ${request.pack} ended with code ${code}`));
      });
    });
  });
}
async function answerAsWorker() {
  const data = workerData;
  if (isMainThread || parentPort === null || data?.task !== TASK || data.request === void 0)
    return false;
  let answer;
  try {
    const { evaluatePack } = await import("./evaluate-4FG25HUJ.js");
    answer = { evaluation: evaluatePack(data.request) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort.postMessage(answer);
  return true;
}

export {
  evaluateInWorker,
  answerAsWorker
};

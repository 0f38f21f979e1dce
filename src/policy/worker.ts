import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Evaluation, EvaluationRequest } from "./evaluate.js";

/** Marks the worker data of this module, since the worker runs the same script as the program. */
const TASK = "rds-gate-policy";

type Answer = { readonly evaluation: Evaluation } | { readonly error: string };

export interface WorkerLimits {
  readonly timeoutMs: number;
}

/**
 * Evaluates a pack in a worker thread that is ended at the time limit, so that a pack of others can neither hang nor exhaust
 * the program.
 *
 * @param script the program's own script: started in a worker it calls {@link answerAsWorker}.
 * @throws Error that says what happened when the worker ran out of time or memory, or broke.
 */
export function evaluateInWorker(
  script: string,
  request: EvaluationRequest,
  limits: WorkerLimits,
): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { task: TASK, request },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: request.memoryMiB },
    });
    const timer = setTimeout(() => {
      settle(() => {
        reject(new Error(`pack ${request.pack} was not done after ${limits.timeoutMs / 1000} s`));
      });
    }, limits.timeoutMs);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      finish();
    };
    worker.once("message", (answer: Answer) => {
      settle(() => {
        if ("error" in answer) reject(new Error(answer.error));
        else resolve(answer.evaluation);
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

/** In a worker that {@link evaluateInWorker} started: evaluates, answers, and gives true. Elsewhere: false. */
export async function answerAsWorker(): Promise<boolean> {
  const data = workerData as { readonly task?: unknown; readonly request?: EvaluationRequest } | null;
  if (isMainThread || parentPort === null || data?.task !== TASK || data.request === undefined) return false;
  let answer: Answer;
  try {
    const { evaluatePack } = await import("./evaluate.js");
    answer = { evaluation: evaluatePack(data.request) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort.postMessage(answer);
  return true;
}

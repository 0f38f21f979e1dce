import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { timeLimit } from "../time-limit.js";
import type { Evaluation, EvaluationRequest } from "./evaluate.js";

/** A pack that requests are going to be about. */
export type Preparation = Pick<EvaluationRequest, "pack" | "wasm" | "memoryMiB">;

/** What a worker is told to do. */
export type Task = Preparation | EvaluationRequest;

/** What a worker answers a request. */
export type Answer = { readonly evaluation: Evaluation } | { readonly error: string };

export interface WorkerLimits {
  /** How long the worker may work; see {@link timeLimit}. */
  readonly timeoutMs: number;
}

/** How often the time limit is looked at, in milliseconds. */
const CHECK_EVERY = 250;

/** The script of the workers: beside this module, and beside the bundle that this module is part of. */
export function workerScript(): string {
  return fileURLToPath(new URL("./worker-main.js", import.meta.url));
}

/**
 * Evaluates a pack in a worker thread of its own that is ended at the time limit, so that a pack of others can neither hang nor
 * exhaust the program.
 *
 * @param script as {@link workerScript} names it
 * @param request its input is moved to the worker
 * @throws Error that says what happened when the worker ran out of time or memory, or broke.
 */
export function evaluateInWorker(
  script: string,
  request: EvaluationRequest,
  limits: WorkerLimits,
): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(script, request.memoryMiB);
    const settle = (finish: () => void): void => {
      clearInterval(timer);
      void worker.terminate();
      finish();
    };
    const fail = (message: string): void => {
      settle(() => {
        reject(new Error(message));
      });
    };
    const isOver = timeLimit(limits.timeoutMs);
    const timer = setInterval(() => {
      if (isOver()) fail(`pack ${request.pack} was not done after ${limits.timeoutMs / 1000} s`);
    }, CHECK_EVERY);
    worker.once("message", (answer: Answer) => {
      if ("error" in answer) fail(answer.error);
      else
        settle(() => {
          resolve(answer.evaluation);
        });
    });
    worker.once("error", (error) => {
      fail(`pack ${request.pack} could not be evaluated: ${error.message}`);
    });
    worker.once("exit", (code) => {
      fail(`the evaluation of pack ${request.pack} ended with code ${code}`);
    });
    send(worker, request);
  });
}

function startWorker(script: string, memoryMiB: number): Worker {
  return new Worker(script, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMiB } });
}

function send(worker: Worker, request: EvaluationRequest): void {
  worker.postMessage(request, [request.input]);
}

/** Evaluates our own packs beside the program, in a worker thread that keeps them. */
export interface Companion {
  /** Starts the thread and has it load a pack, so that the first request need not wait for that. */
  prepare(preparation: Preparation): void;
  /**
   * Evaluates a request after those before it.
   *
   * @param request its input is moved to the thread
   * @returns what came of it; `undefined` when the thread could not: it is still to be evaluated
   */
  evaluate(request: EvaluationRequest): Promise<Evaluation | undefined>;
}

/**
 * A companion whose thread starts when there is something to do. It does not keep the program from ending.
 *
 * @param script as {@link workerScript} names it
 * @param memoryMiB limit of the thread's own heap
 */
export function companion(script: string, memoryMiB: number): Companion {
  const waiting: ((evaluation: Evaluation | undefined) => void)[] = [];
  let thread: Worker | undefined;
  let isBroken = false;
  const answer = (evaluation: Evaluation | undefined): void => {
    waiting.shift()?.(evaluation);
    if (waiting.length === 0) thread?.unref();
  };
  const breakDown = (): void => {
    isBroken = true;
    while (waiting.length > 0) answer(undefined);
  };
  const started = (): Worker => (thread ??= start());
  const start = (): Worker => {
    const worker = startWorker(script, memoryMiB);
    worker.on("message", (given: Answer) => {
      answer("evaluation" in given ? given.evaluation : undefined);
    });
    worker.once("error", breakDown);
    worker.once("exit", breakDown);
    worker.unref();
    return worker;
  };
  return {
    prepare({ pack, wasm, memoryMiB }) {
      const preparation: Preparation = { pack, wasm, memoryMiB };
      if (!isBroken) started().postMessage(preparation);
    },
    evaluate: (request) =>
      new Promise((resolve) => {
        if (isBroken) {
          resolve(undefined);
          return;
        }
        const worker = started();
        worker.ref();
        waiting.push(resolve);
        send(worker, request);
      }),
  };
}

import { fork, type ChildProcess } from "node:child_process";
import type { ChildAnswer, ChildRequest } from "./toolchain-child.js";
import type { Operation } from "./toolchain-instance.js";

/** The toolchain itself has failed: it is missing, broke down, or took too long. */
export class ToolchainError extends Error {}

/**
 * Only the baseline compiler: V8's optimising one spends four seconds on Go's giant functions and gains nothing in a process
 * that lives a few seconds.
 */
const NODE_OPTIONS = ["--liftoff-only"];

/** A child process that answers one request at a time. */
export interface ToolchainProcess {
  /**
   * Gives the JSON response to a JSON request. Requests wait for those before them, so that each has the time limit to
   * itself; after a failure the next one starts a new child.
   *
   * @throws ToolchainError
   */
  readonly call: (operation: Operation, request: string) => Promise<string>;
  /** Ends the child; calls that are not answered yet are rejected. */
  readonly close: () => Promise<void>;
}

/**
 * @param script of the child.
 * @param wasm path that is handed to it.
 * @param timeoutMs what one request may take, for the first one with the start of the child.
 */
export function toolchainProcess(script: string, wasm: string, timeoutMs: number): ToolchainProcess {
  let child: ChildProcess | undefined;
  let closed = false;
  const isClosed = (): boolean => closed;
  let lastId = 0;
  let last: Promise<unknown> = Promise.resolve();

  const exchange = async (operation: Operation, request: string): Promise<string> => {
    if (isClosed()) throw new ToolchainError("the Rego toolchain is closed");
    const used = (child ??= start(script, wasm));
    try {
      return await ask(used, { id: ++lastId, operation, request }, timeoutMs);
    } catch (error) {
      child = undefined;
      used.kill("SIGKILL");
      const reason = isClosed() ? "was closed" : error instanceof Error ? error.message : String(error);
      throw new ToolchainError(`the Rego toolchain ${reason} (operation ${operation})`, { cause: error });
    }
  };

  return {
    call: (operation, request) => {
      const answer = last.then(() => exchange(operation, request));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      closed = true;
      if (child !== undefined) await end(child);
    },
  };
}

/**
 * The child gets nothing of ours: no input and no environment (but what Windows needs to load its libraries); nothing it prints
 * is shown. It never outlives the program.
 */
function start(script: string, wasm: string): ChildProcess {
  const { SystemRoot } = process.env;
  const child = fork(script, [wasm], {
    execArgv: NODE_OPTIONS,
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return child;
}

/** Sends one request and waits for its answer; an idle child does not keep the program alive. Rejects with the reason. */
function ask(child: ChildProcess, message: ChildRequest, timeoutMs: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      child.unref();
      child.channel?.unref();
      finish();
    };
    const fail = (reason: string): void => {
      settle(() => {
        reject(new Error(reason));
      });
    };
    const onMessage = (answer: ChildAnswer): void => {
      if ("breakdown" in answer) {
        fail(`broke down: ${answer.breakdown}`);
      } else {
        settle(() => {
          resolve(answer.response);
        });
      }
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      fail(`ended unexpectedly with ${signal ?? `code ${code ?? "unknown"}`}`);
    };
    const onError = (error: Error): void => {
      fail(`could not be started: ${error.message}`);
    };
    const timer = setTimeout(fail, timeoutMs, `was not done after ${timeoutMs / 1000} s`);
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    child.ref();
    child.channel?.ref();
    child.send(message, (error) => {
      if (error !== null) onError(error);
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.ref();
    child.kill("SIGKILL");
  });
}

// build/policy/toolchain-process.js
import { fork } from "node:child_process";
var ToolchainError = class extends Error {
};
var NODE_OPTIONS = ["--liftoff-only"];
function toolchainProcess(script, wasm, timeoutMs) {
  let child;
  let closed = false;
  const isClosed = () => closed;
  let lastId = 0;
  let last = Promise.resolve();
  const exchange = async (operation, request) => {
    if (isClosed())
      throw new ToolchainError("the Rego toolchain is closed");
    const used = child ??= start(script, wasm);
    try {
      return await ask(used, { id: ++lastId, operation, request }, timeoutMs);
    } catch (error) {
      child = void 0;
      used.kill("SIGKILL");
      const reason = isClosed() ? "was closed" : error instanceof Error ? error.message : String(error);
      throw new ToolchainError(`the Rego toolchain ${reason} (operation ${operation})`, { cause: error });
    }
  };
  return {
    call: (operation, request) => {
      const answer = last.then(() => exchange(operation, request));
      last = answer.catch(() => void 0);
      return answer;
    },
    close: async () => {
      closed = true;
      if (child !== void 0)
        await end(child);
    }
  };
}
function start(script, wasm) {
  const { SystemRoot } = process.env;
  const child = fork(script, [wasm], {
    execArgv: NODE_OPTIONS,
    env: SystemRoot === void 0 ? {} : { SystemRoot },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced"
  });
  const kill = () => {
    child.kill("SIGKILL");
  };
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return child;
}
function ask(child, message, timeoutMs) {
  return new Promise((resolve, reject) => {
    const settle = (finish) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      child.unref();
      child.channel?.unref();
      finish();
    };
    const fail = (reason) => {
      settle(() => {
        reject(new Error(reason));
      });
    };
    const onMessage = (answer) => {
      if ("breakdown" in answer) {
        fail(`broke down: ${answer.breakdown}`);
      } else {
        settle(() => {
          resolve(answer.response);
        });
      }
    };
    const onExit = (code, signal) => {
      fail(`ended unexpectedly with ${signal ?? `code ${code ?? "unknown"}`}`);
    };
    const onError = (error) => {
      fail(`could not be started: ${error.message}`);
    };
    const timer = setTimeout(fail, timeoutMs, `was not done after ${timeoutMs / 1e3} s`);
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    child.ref();
    child.channel?.ref();
    child.send(message, (error) => {
      if (error !== null)
        onError(error);
    });
  });
}
function end(child) {
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.ref();
    child.kill("SIGKILL");
  });
}

// build/policy/toolchain.js
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var DEFAULT_TIMEOUT_MS = 12e4;
function openToolchain(options = {}) {
  const child = options.child ?? join(dirname(fileURLToPath(import.meta.url)), "..", "toolchain", "index.js");
  const wasm = options.wasm ?? join(dirname(child), "opa.wasm.br");
  for (const file of [child, wasm]) {
    if (!existsSync(file))
      throw new ToolchainError(`the Rego toolchain is not installed: there is no ${file}`);
  }
  const { call, close } = toolchainProcess(child, wasm, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const run = async (operation, request) => {
    const response = await call(operation, JSON.stringify(request));
    const { result, failure } = JSON.parse(response);
    if (result === void 0)
      throw new ToolchainError(`the Rego toolchain failed in ${operation}: ${failure ?? response}`);
    return result;
  };
  return {
    describe: () => run("describe", {}),
    check: (request) => run("check", request),
    format: (request) => run("format", request),
    inspect: (request) => run("inspect", request),
    test: (request) => run("test", request),
    compile: async (request) => {
      const { policy, errors } = await run("compile", request);
      return policy === void 0 ? { errors } : { policy: Buffer.from(policy, "base64"), errors };
    },
    evaluate: (request) => run("evaluate", request),
    close
  };
}

export {
  ToolchainError,
  openToolchain
};

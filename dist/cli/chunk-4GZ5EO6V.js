import {
  UsageError
} from "./chunk-U24XKPYM.js";

// build/cli/output.js
import { writeFileSync } from "node:fs";
var EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
function exitCode(report, options) {
  return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}
var RENDERERS = {
  text: async (report, options, { source, prefix, basePrefix = prefix }) => {
    const { textReport } = await import("./text-ECRD2LCB.js");
    return textReport(report, source, { prefix, basePrefix, ...terminalStyle(options) });
  },
  json: async (report) => {
    const { jsonReport } = await import("./json-DE6XVIPB.js");
    return jsonReport(report);
  },
  sarif: async (report) => {
    const { sarifReport } = await import("./sarif-CIOGTJS3.js");
    return sarifReport(report);
  },
  markdown: async (report) => {
    const { markdownReport } = await import("./markdown-HUBLVTHQ.js");
    return markdownReport(report);
  }
};
function terminalStyle({ output, color }) {
  const isTerminal = process.stdout.isTTY && output === void 0;
  return {
    color: color ?? (isTerminal && !process.env.NO_COLOR),
    ...isTerminal && { width: process.stdout.columns }
  };
}
async function writeReport(report, options, context) {
  await write(await RENDERERS[options.format](report, options, context), options.output);
}
async function write(text, file) {
  if (file === void 0)
    await print(text);
  else
    writeFile(text, file);
}
function writeFile(text, file) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw notWritten(file, error);
  }
}
function print(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && error.code !== "EPIPE")
        reject(notWritten("standard output", error));
      else
        resolve();
    });
  });
}
function notWritten(place, error) {
  const message = error instanceof Error ? error.message : String(error);
  return new UsageError(`${place} could not be written: ${/^E\w+: ([^,]*)/.exec(message)?.[1] ?? message}`);
}

export {
  exitCode,
  terminalStyle,
  writeReport,
  write
};

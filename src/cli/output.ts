import { writeFileSync } from "node:fs";
import type { Report, SourceLookup } from "../report/result.js";
import { UsageError } from "./error.js";
import type { JudgeOptions } from "./options.js";

/** Exit codes of the verdicts; misuse shares that of `incomplete`. */
const EXIT_CODES: Readonly<Record<Report["summary"]["verdict"], number>> = { pass: 0, fail: 1, incomplete: 2 };

export function exitCode(report: Report, options: Pick<JudgeOptions, "exitZero">): number {
  return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}

/** What a report is printed with besides itself. */
export interface OutputContext {
  readonly source: SourceLookup;
  /** Put before paths in the text report, so that they can be opened from the current folder. */
  readonly prefix: string;
  /** The same for what was fixed, where the base is another folder. */
  readonly basePrefix?: string;
}

type Render = (report: Report, options: JudgeOptions, context: OutputContext) => Promise<string>;

/** A renderer is loaded when it is asked for. */
const RENDERERS: Readonly<Record<JudgeOptions["format"], Render>> = {
  text: async (report, options, { source, prefix, basePrefix = prefix }) => {
    const { textReport } = await import("../report/text.js");
    return textReport(report, source, { prefix, basePrefix, ...terminalStyle(options) });
  },
  json: async (report) => {
    const { jsonReport } = await import("../report/json.js");
    return jsonReport(report);
  },
  sarif: async (report) => {
    const { sarifReport } = await import("../report/sarif.js");
    return sarifReport(report);
  },
  markdown: async (report) => {
    const { markdownReport } = await import("../report/markdown.js");
    return markdownReport(report);
  },
};

/** How text is printed: in colours on a terminal, unless https://no-color.org or an option says otherwise; as wide as that is. */
export function terminalStyle({ output, color }: Pick<JudgeOptions, "output" | "color">): {
  readonly color: boolean;
  readonly width?: number;
} {
  const isTerminal = process.stdout.isTTY && output === undefined;
  return {
    color: color ?? (isTerminal && !process.env.NO_COLOR),
    ...(isTerminal && { width: process.stdout.columns }),
  };
}

/** Writes a report in the wanted format to the wanted place. */
export async function writeReport(report: Report, options: JudgeOptions, context: OutputContext): Promise<void> {
  await write(await RENDERERS[options.format](report, options, context), options.output);
}

/**
 * Writes text to a file, or to standard output until all of it is taken: a pipe may be slow, or closed early.
 *
 * @throws UsageError when the file cannot be written
 */
export async function write(text: string, file?: string): Promise<void> {
  if (file === undefined) await print(text);
  else writeFile(text, file);
}

function writeFile(text: string, file: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw notWritten(file, error);
  }
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // The reader has had enough (`| head`): nothing is wrong.
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(notWritten("standard output", error));
      else resolve();
    });
  });
}

/** Node's message is `ENOSPC: no space left on device, write`. */
function notWritten(place: string, error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  return new UsageError(`${place} could not be written: ${/^E\w+: ([^,]*)/.exec(message)?.[1] ?? message}`);
}

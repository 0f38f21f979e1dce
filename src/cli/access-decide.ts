import type { Span } from "../graph/span.js";
import type { Judgement, Outcome } from "../iam/decide.js";
import { placeOf } from "../iam/place.js";
import { answer } from "../iam/request-file/answer.js";
import { RequestFileError } from "../iam/request-file/problems.js";
import { readRequestFile, type ExplicitQuery } from "../iam/request-file/read.js";
import { terminalLine } from "../report/escape.js";
import { UsageError } from "./error.js";
import { readNamedFile } from "./named-file.js";
import { write } from "./output.js";

export interface DecideOptions {
  readonly format: "text" | "json";
  readonly output?: string;
}

interface DecisionReport {
  readonly action: string;
  readonly resource?: string;
  /** In place of `resource` where several are asked for. */
  readonly resources?: readonly string[];
  readonly decision: Outcome;
  /** The statements that it rests on, and what is not known. */
  readonly because: readonly ({ readonly message: string } & Partial<Span>)[];
  /** Conditions that it depends on. */
  readonly residual: readonly {
    readonly operator: string;
    readonly key: string;
    readonly values: readonly string[];
  }[];
}

/**
 * `rds-gate access decide`: says what IAM answers to the requests that a file asks about.
 *
 * @returns the exit code: 0 when every request was decided, whatever the decisions are
 * @throws UsageError for a file that cannot be used
 */
export async function decide(file: string, { format, output }: DecideOptions): Promise<number> {
  const content = readNamedFile(process.cwd(), file);
  if (content === undefined) throw new UsageError(`there is no file ${file}`);
  const decisions = decisionsOf(file, content);
  const text =
    format === "json" ? `${JSON.stringify({ decisions }, undefined, 2)}\n` : decisions.map(inWords).join("\n");
  await write(text, output);
  return 0;
}

function decisionsOf(file: string, text: string): readonly DecisionReport[] {
  try {
    const { requester, queries } = readRequestFile(file, text);
    return queries.map((query) => report(query, answer(query, requester)));
  } catch (error) {
    if (error instanceof RequestFileError) throw new UsageError(error.message);
    throw error;
  }
}

function report(
  { action, resources }: ExplicitQuery,
  { decision, because, doubts, residual }: Judgement,
): DecisionReport {
  const [resource, ...others] = resources;
  return {
    action,
    ...(others.length === 0 && resource !== undefined ? { resource } : { resources }),
    decision,
    because: distinct([
      ...because.map(({ message, read, path }) => ({
        message: read.held.managed === undefined ? message : `${message} (${read.held.managed})`,
        ...placeOf(read.held.value, path),
      })),
      ...doubts.map(({ reason, span }) => ({ message: reason, ...span })),
    ]),
    residual: distinct(residual.map(({ operator, key, values }) => ({ operator, key, values }))),
  };
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function inWords({ action, resource, resources, decision, because, residual }: DecisionReport): string {
  const places = because.map(({ message, path, startLine, startColumn }) => {
    const place = path === undefined ? "" : `${path}:${startLine ?? 1}:${startColumn ?? 1}: `;
    return `  ${place}${message}`;
  });
  const conditions = residual.map(
    ({ operator, key, values }) => `  depends on ${operator} ${key}: ${values.join(", ")}`,
  );
  const lines = [`${decision}  ${action}  ${(resources ?? [resource]).join(", ")}`, ...places, ...conditions];
  return `${lines.map(terminalLine).join("\n")}\n`;
}

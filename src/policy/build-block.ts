import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { RuleError } from "./build-layout.js";
import type { RegoPosition } from "./toolchain.js";

/** The YAML of a METADATA comment, with the place of every key. */
export interface MetadataBlock {
  /** Empty when it is no mapping. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Place of the key that the path leads to, or of the last one on the way that exists. */
  readonly locate: (path: readonly string[]) => RegoPosition;
  /** Errors of the YAML itself. */
  readonly errors: readonly RuleError[];
}

const MARK = /^#\s*METADATA\s*$/;

/**
 * Reads a METADATA comment. OPA reads it too, but gives neither places nor keys that it does not know.
 *
 * @param row of the line `# METADATA`.
 */
export function readBlock(file: string, text: string, row: number): MetadataBlock {
  const lines = text.split("\n").slice(row);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  // A space in the place of the mark keeps the columns.
  const yaml = lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace("#", " "));
  const counter = new LineCounter();
  const document = parseDocument(yaml.join("\n"), { lineCounter: counter });
  const at = (offset: number): RegoPosition => {
    const { line, col } = counter.linePos(offset);
    return { file, row: row + line, column: col };
  };
  const errors = document.errors.map((error) => ({
    ...at(error.pos[0]),
    code: "metadata",
    message: `METADATA is not YAML: ${(error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "")}`,
  }));
  const locate = (path: readonly string[]): RegoPosition => {
    const offset = keyOffset(document.contents, path);
    return offset === undefined ? { file, row, column: 1 } : at(offset);
  };
  const value: unknown = errors.length > 0 ? undefined : document.toJS();
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return { value: isMapping ? (value as MetadataBlock["value"]) : {}, locate, errors };
}

function keyOffset(contents: unknown, path: readonly string[]): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (pair === undefined) break;
    offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
    node = pair.value;
  }
  return offset;
}

/**
 * What is wrong with the METADATA comment that OPA could not read, at the right places: OPA counts the lines of its YAML parser
 * from the wrong end.
 *
 * @param error one of OPA's parser whose message comes from its YAML parser.
 */
export function metadataErrors(error: RuleError, text: string): RuleError[] {
  const row =
    text
      .split("\n")
      .slice(0, error.row)
      .findLastIndex((line) => MARK.test(line)) + 1;
  if (row === 0) return [error];
  const { errors } = readBlock(error.file, text, row);
  if (errors.length > 0) return [...errors];
  const complaints = [...error.message.matchAll(/line (\d+): (.*)/g)];
  if (complaints.length === 0) return [error];
  return complaints.map(([, line, complaint]) => ({
    file: error.file,
    row: row + Number(line),
    column: 1,
    code: "metadata",
    message: `METADATA cannot be read: ${complaint ?? ""}`,
  }));
}

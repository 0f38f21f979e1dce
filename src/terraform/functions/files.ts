/** Reading files of the judged tree for functions: `file`, `templatefile` and their kin. */
import { createLineIndex } from "../../hcl/lines.js";
import { EvaluationError } from "../errors.js";
import { sourceFile, type SourceFile } from "../origin.js";
import type { Files } from "../scope.js";
import { STRING } from "../types.js";
import type { TfUnknown } from "../values.js";
import type { Call } from "./definition.js";
import { undecided } from "./helpers.js";

/**
 * The path relative to the judged root of a path that is relative to the root module; `undefined` when it leads out of the
 * tree.
 */
export function resolvePath(path: string, folder: string): string | undefined {
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? "." : parts.join("/");
}

const sources = new WeakMap<Files, Map<string, SourceFile>>();

/** The file with its text and lines, made once per tree. */
function readSource(files: Files, path: string): SourceFile | undefined {
  const known = sources.get(files) ?? new Map<string, SourceFile>();
  sources.set(files, known);
  const cached = known.get(path);
  if (cached !== undefined) return cached;
  const text = files.read(path);
  if (text === undefined) return undefined;
  const source = sourceFile(path, { text, lines: createLineIndex(text) });
  known.set(path, source);
  return source;
}

/**
 * Reads a file.
 *
 * @returns the file, or an unknown value for one outside of the judged tree, which may exist where terraform runs
 * @throws EvaluationError when the tree has no such file
 */
export function readFile(path: string, call: Call): SourceFile | TfUnknown {
  const { files } = call.scope;
  const resolved = resolvePath(path, files.folder);
  if (resolved === undefined) {
    return undecided(call, STRING, `${call.name}() reads a file outside of the repository: ${JSON.stringify(path)}`);
  }
  const source = readSource(files, resolved);
  if (source !== undefined) return source;
  // A build may make it before terraform runs: an archive, a generated policy.
  throw new EvaluationError(`there is no file at ${JSON.stringify(path)}`, undefined, false, "warning");
}

/** The bytes of a file; unknown when it is no text, as trees are read as text. */
export function readBytes(path: string, call: Call): Uint8Array | TfUnknown {
  const source = readFile(path, call);
  if ("kind" in source) return source;
  if (source.text.includes("\ufffd")) {
    return undecided(call, STRING, `${call.name}() of a file that is no UTF-8 text: ${JSON.stringify(path)}`);
  }
  return Buffer.from(source.text, "utf8");
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText } from "../source/text.js";
import { UsageError } from "./error.js";

/**
 * The text of a file that a person has named.
 *
 * @param cwd folder that the name is relative to
 * @param name as given, for messages
 * @returns without a byte order mark; `undefined` when there is no such file
 * @throws UsageError for a folder, a file that may not be read, or one that is not UTF-8
 */
export function readNamedFile(cwd: string, name: string): string | undefined {
  const bytes = bytesOf(resolve(cwd, name), name);
  if (bytes === undefined) return undefined;
  const text = decodeText(bytes);
  if (text === undefined) throw new UsageError(`${name} is not UTF-8; save it in that encoding`);
  return text;
}

function bytesOf(path: string, name: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UsageError(code === "EISDIR" ? `${name} is a folder; name a file` : `${name} cannot be read: ${code}`);
  }
}

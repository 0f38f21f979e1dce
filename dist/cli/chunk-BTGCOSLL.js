import {
  decodeText
} from "./chunk-23WLDS4G.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";

// build/cli/named-file.js
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
function readNamedFile(cwd, name) {
  const bytes = bytesOf(resolve(cwd, name), name);
  if (bytes === void 0)
    return void 0;
  const text = decodeText(bytes);
  if (text === void 0)
    throw new UsageError(`${name} is not UTF-8; save it in that encoding`);
  return text;
}
function bytesOf(path, name) {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "unknown error" } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return void 0;
    throw new UsageError(code === "EISDIR" ? `${name} is a folder; name a file` : `${name} cannot be read: ${code}`);
  }
}

export {
  readNamedFile
};

/** https://developer.hashicorp.com/terraform/language/functions, section "Filesystem Functions". */
import { fail } from "../errors.js";
import { originAt } from "../origin.js";
import { makeSet } from "../equality.js";
import { hole, textOf } from "../text.js";
import { BOOL, setOf, STRING } from "../types.js";
import { FALSE, text, TRUE, type TfValue } from "../values.js";
import type { EagerFunction } from "./definition.js";
import { readFile, resolvePath } from "./files.js";
import { globExpression } from "./glob.js";
import { onTexts, undecided } from "./helpers.js";

const file = onTexts("file", ["path"], STRING, ([path = ""], call) => {
  const source = readFile(path, call);
  if ("kind" in source) return source;
  const origin = originAt(source, { start: 0, end: source.text.length });
  // The characters stand in the file; the call is where they are used.
  const from = { origin: originAt(call.scope.file, call.place, origin) };
  return textOf([{ kind: "literal", value: source.text.normalize("NFC"), source: origin }], [], from);
});

const fileexists = onTexts("fileexists", ["path"], BOOL, ([path = ""], call) => {
  const { files } = call.scope;
  const resolved = resolvePath(path, files.folder);
  if (resolved === undefined)
    return undecided(call, BOOL, `fileexists() looks outside of the repository: ${JSON.stringify(path)}`);
  return files.read(resolved) === undefined ? FALSE : TRUE;
});

const fileset = onTexts("fileset", ["path", "pattern"], setOf(STRING), ([path = "", pattern = ""], call) => {
  const { files } = call.scope;
  const folder = resolvePath(path, files.folder);
  if (folder === undefined || pattern.split("/").includes("..")) {
    return undecided(call, setOf(STRING), `fileset() looks outside of the repository: ${JSON.stringify(path)}`);
  }
  const matches = globExpression(pattern);
  const start = folder === "." ? 0 : folder.length + 1;
  const names = files
    .under(folder)
    .map((found) => found.slice(start))
    .filter((name) => matches.test(name));
  return makeSet(
    STRING,
    names.map((name): TfValue => text(name)),
  );
});

/** As Go's `path/filepath.Clean`. */
function cleanPath(path: string): string {
  const isRooted = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
    else if (!isRooted) parts.push(part);
  }
  const joined = parts.join("/");
  return isRooted ? `/${joined}` : joined === "" ? "." : joined;
}

/** As Go's `path/filepath.Dir`. */
function directory(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf("/") + 1));
}

/** As Go's `path/filepath.Base`. */
function base(path: string): string {
  if (path === "") return ".";
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

const abspath = onTexts("abspath", ["path"], STRING, ([path = ""], call) => {
  if (path.startsWith("/")) return text(cleanPath(path));
  const { because } = undecided(call, STRING, "abspath() depends on the machine that runs terraform");
  return textOf([{ kind: "literal", value: "/" }, hole(because)], because, undefined);
});

const pathexpand = onTexts("pathexpand", ["path"], STRING, ([path = ""], call) => {
  if (!path.startsWith("~")) return text(path);
  if (path.length > 1 && !path.startsWith("~/")) return fail("cannot expand the home directory of another user");
  return undecided(call, STRING, "pathexpand() depends on the machine that runs terraform");
});

export const FILESYSTEM_FUNCTIONS: readonly EagerFunction[] = [
  abspath,
  onTexts("basename", ["path"], STRING, ([path = ""]) => text(base(path))),
  onTexts("dirname", ["path"], STRING, ([path = ""]) => text(directory(path))),
  file,
  fileexists,
  fileset,
  pathexpand,
];

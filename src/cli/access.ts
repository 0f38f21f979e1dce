import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  acceptedAccess,
  AcceptedAccessError,
  readAcceptedAccess,
  unacceptedPaths,
  type AcceptedPath,
} from "../access/accepted.js";
import { accessSummary } from "../access/report.js";
import { analysedGraph } from "../analysed-graph.js";
import type { AccessPathReport } from "../report/result.js";
import { isAtLeast } from "../report/words.js";
import { evaluationOf } from "../request/evaluation.js";
import { treeOptions } from "../request/trees.js";
import { folderTree } from "../source/folder.js";
import { matchesName } from "../source/glob.js";
import { evaluateStacks } from "../stacks.js";
import { inOrder, toldOnce } from "../verdict.js";
import { complain } from "./complain.js";
import { findConfig, givenBy } from "./context.js";
import { UsageError } from "./error.js";
import { isWithin, judgedRoot, type JudgedRoot } from "./judged.js";
import type { JudgeOptions } from "./options.js";
import { write } from "./output.js";

export interface AccessOptions extends Pick<
  JudgeOptions,
  "config" | "varFile" | "var" | "workspace" | "plan" | "output"
> {
  readonly from?: string;
  readonly to?: string;
  readonly minScore: number;
  readonly external?: boolean;
  readonly format: "text" | "json" | "mermaid" | "dot";
  readonly accept?: string;
  readonly accepted?: string;
}

/**
 * `rds-gate access`: lists who can reach which database.
 *
 * @returns the exit code: 1 when a way that is not accepted fails, 2 when something could not be read, which may hide a way
 * @throws UsageError for a file of accepted ways that cannot be used
 */
export async function access(paths: readonly string[], options: AccessOptions): Promise<number> {
  const cwd = process.cwd();
  const isForFile = options.accept !== undefined || options.accepted !== undefined;
  const judged = isForFile ? fromHere(cwd, judgedRoot(cwd, paths)) : judgedRoot(cwd, paths);
  const { config } = await findConfig(cwd, judged.root, options.config);
  const tree = folderTree(judged.root, treeOptions(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
  const stacks = await evaluateStacks(tree, evaluationOf(config, givenBy(cwd, judged.root, options)));
  const { settings } = config.access;
  const found = accessSummary(analysedGraph(stacks, settings).access, settings.knownAccounts);
  const asked = inOrder(found.paths).filter((path) => isAskedFor(path, options));
  const listed = options.accepted === undefined ? asked : unacceptedPaths(asked, acceptedIn(cwd, options.accepted));
  const diagnostics = toldOnce([...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)]).map(
    ({ code, severity, message, span }) => ({ code, severity, message, location: span }),
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (options.accept !== undefined) await write(acceptedAccess(listed), options.accept);
  if (options.accept === undefined || options.output !== undefined || options.format !== "text") {
    await write(
      await RENDERERS[options.format](listed, options, { prefix: judged.prefix, cut: found.cut, diagnostics }),
      options.output,
    );
  }
  if (options.format !== "json") {
    for (const { message, location } of errors) {
      complain(`${judged.prefix}${location.path}:${location.startLine}:${location.startColumn}: ${message}\n`);
    }
  }
  const { failOn = "high" } = config.access;
  const fails = failOn !== "none" && listed.some(({ severity }) => isAtLeast(severity, failOn));
  if (options.accepted !== undefined && fails) return 1;
  return errors.length > 0 ? 2 : 0;
}

/** Stacks are called in a file of accepted ways as the Action calls them, which reads from the root of the repository. */
function fromHere(cwd: string, judged: JudgedRoot): JudgedRoot {
  const { root, paths, prefix } = judged;
  if (!isWithin(cwd, root)) return judged;
  return {
    root: cwd,
    paths: paths.map((path) => (path === "." ? prefix.slice(0, -1) || "." : prefix + path)),
    prefix: "",
  };
}

function acceptedIn(cwd: string, file: string): readonly AcceptedPath[] {
  const path = resolve(cwd, file);
  if (!existsSync(path))
    throw new UsageError(`there is no file ${file}; write it with rds-gate access --accept ${file}`);
  try {
    return readAcceptedAccess(file, readFileSync(path, "utf8")).paths;
  } catch (error) {
    if (error instanceof AcceptedAccessError) throw new UsageError(error.message);
    throw error;
  }
}

/** A path to any database is one to each. */
function isAskedFor(path: AccessPathReport, { from, to, minScore, external }: AccessOptions): boolean {
  const { source, db, score } = path;
  if (score < minScore || (external === true && !path.external)) return false;
  if (from !== undefined && !matchesName(from, source)) return false;
  return to === undefined || matchesName(to, db === "*" ? "any" : db) || matchesName(db, to);
}

interface Rendered {
  readonly prefix: string;
  readonly cut: number;
  readonly diagnostics: readonly unknown[];
}

/** A renderer is loaded when it is asked for. */
const RENDERERS: Readonly<
  Record<
    AccessOptions["format"],
    (paths: readonly AccessPathReport[], options: AccessOptions, rendered: Rendered) => Promise<string>
  >
> = {
  text: async (paths, { external }, { prefix, cut }) => {
    const { accessTreeText } = await import("../report/access-text.js");
    return accessTreeText(paths, { prefix, cut, bySource: external === true });
  },
  json: async (accessPaths, _, { cut, diagnostics }) => {
    const { printableJson } = await import("../report/escape.js");
    return printableJson({ accessPaths, accessPathsCut: cut, diagnostics });
  },
  mermaid: (paths) => drawing(paths, "mermaid"),
  dot: (paths) => drawing(paths, "dot"),
};

/** A file may hold all of them. */
async function drawing(paths: readonly AccessPathReport[], language: "mermaid" | "dot"): Promise<string> {
  const [{ accessGraph }, drawings] = await Promise.all([
    import("../report/access-graph.js"),
    import("../report/access-drawing.js"),
  ]);
  return `${drawings[language](accessGraph(paths, Infinity)).join("\n")}\n`;
}

import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  acceptedAccess,
  AcceptedAccessError,
  readAcceptedAccess,
  unacceptedPaths,
  type AcceptedPath,
} from "../access/accepted.js";
import { accessSummary } from "../access/report.js";
import { analysedGraph, type AnalysedGraph } from "../analysed-graph.js";
import type { Diagnostic, Stack } from "../graph/resource.js";
import type { AccessPathReport, DiagnosticReport } from "../report/result.js";
import { isAtLeast } from "../report/words.js";
import { evaluationOf } from "../request/evaluation.js";
import { treeOptions } from "../request/trees.js";
import { folderTree } from "../source/folder.js";
import type { ListedTree } from "../source/listed.js";
import { evaluateStacks } from "../stacks.js";
import { inOrder, toldOnce } from "../verdict.js";
import { VERSION } from "../version.js";
import { isAskedFor, unmatchedNames, type AccessSelection } from "./access-selection.js";
import { complain } from "./complain.js";
import { findConfig, givenBy } from "./context.js";
import { UsageError } from "./error.js";
import { isWithin, judgedRoot, type JudgedRoot } from "./judged.js";
import type { JudgeOptions } from "./options.js";
import { readNamedFile } from "./named-file.js";
import { terminalStyle, write } from "./output.js";

export interface AccessOptions
  extends
    AccessSelection,
    Pick<JudgeOptions, "config" | "varFile" | "var" | "workspace" | "plan" | "output" | "color"> {
  readonly format: "text" | "json" | "mermaid" | "dot";
  readonly accept?: string;
  readonly accepted?: string;
}

/**
 * `rds-gate access`: lists who can reach which database.
 *
 * @returns the exit code: 1 when a way that is not accepted fails, 2 when something could not be read, which may hide a way
 * @throws UsageError where there is nothing to read, or for a file of accepted ways that cannot be used
 */
export async function access(paths: readonly string[], options: AccessOptions): Promise<number> {
  const cwd = process.cwd();
  const isForFile = options.accept !== undefined || options.accepted !== undefined;
  const judged = isForFile ? fromHere(cwd, judgedRoot(cwd, paths)) : judgedRoot(cwd, paths);
  const { config } = await findConfig(cwd, judged.root, options.config);
  const tree = folderTree(judged.root, treeOptions(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
  const stacks = await evaluateStacks(tree, evaluationOf(config, givenBy(cwd, judged.root, options)));
  const diagnostics = await diagnosticsOf(tree, stacks, judged, paths);
  const { settings } = config.access;
  const analysed = analysedGraph(stacks, settings);
  const found = accessSummary(analysed.access, settings.knownAccounts);
  const asked = inOrder(found.paths).filter((path) => isAskedFor(path, options));
  const listed = options.accepted === undefined ? asked : unacceptedPaths(asked, acceptedIn(cwd, options.accepted));
  if (options.accept !== undefined) await write(acceptedAccess(listed), options.accept);
  if (options.accept === undefined || options.output !== undefined || options.format !== "text") {
    const rendered = { prefix: judged.prefix, cut: found.cut, diagnostics };
    await write(await RENDERERS[options.format](listed, options, rendered), options.output);
  }
  if (options.format !== "json") tellDiagnostics(diagnostics, judged);
  for (const sentence of unmatchedNames(options, found.paths, databasesOf(analysed))) complain(`${sentence}\n`);
  const { failOn = config.failOn ?? "high" } = config.access;
  const fails = failOn !== "none" && listed.some(({ severity }) => isAtLeast(severity, failOn));
  if (options.accepted !== undefined && fails) return 1;
  return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}

/** What was not read, or not understood. @throws UsageError when there is nothing to read at all */
async function diagnosticsOf(
  tree: ListedTree,
  stacks: readonly Stack[],
  { root, paths }: JudgedRoot,
  named: readonly string[],
): Promise<readonly DiagnosticReport[]> {
  const { unreadFiles } = await import("../account/unread.js");
  const files = named.length === 0 ? [] : paths.filter((path) => statSync(resolve(root, path)).isFile());
  const unread = files.length === 0 ? [] : unreadFiles(folderTree(root, treeOptions(files)));
  const all: readonly Diagnostic[] = [...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics), ...unread];
  if (stacks.length === 0 && all.length === 0) {
    const reasons = tree.files.length > MOST_TOLD ? [] : unreadFiles(tree);
    const told = reasons.map(({ message, span }) => `\n${span.path}: ${message}`).join("");
    throw new UsageError(
      `${named.join(", ") || "this folder"} has no Terraform, CloudFormation or IAM policy files, and nothing that the AWS CLI prints of an account; name a folder that does${told}`,
    );
  }
  return toldOnce(all).map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
}

/** In a folder of more files, why each is not read would be no help. */
const MOST_TOLD = 10;

function tellDiagnostics(diagnostics: readonly DiagnosticReport[], { prefix }: JudgedRoot): void {
  for (const { severity, message, location } of diagnostics) {
    if (severity === "note") continue;
    const place = `${prefix}${location.path}:${location.startLine}:${location.startColumn}`;
    complain(`${place}: ${severity === "warning" ? "warning: " : ""}${message}\n`);
  }
}

/** Names of the databases of the tree, as ways call them. */
function databasesOf({ graph }: AnalysedGraph): readonly string[] {
  const { resources } = graph.document;
  return ["aws_db_instance", "aws_rds_cluster"].flatMap((type) =>
    Object.values(resources[type] ?? {}).map(({ address }) => address),
  );
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
  const text = readNamedFile(cwd, file);
  if (text === undefined)
    throw new UsageError(`there is no file ${file}; write it with rds-gate access --accept ${file}`);
  try {
    return readAcceptedAccess(file, text).paths;
  } catch (error) {
    if (error instanceof AcceptedAccessError) throw new UsageError(error.message);
    throw error;
  }
}

interface Rendered {
  readonly prefix: string;
  readonly cut: number;
  readonly diagnostics: readonly DiagnosticReport[];
}

/** A renderer is loaded when it is asked for. */
const RENDERERS: Readonly<
  Record<
    AccessOptions["format"],
    (paths: readonly AccessPathReport[], options: AccessOptions, rendered: Rendered) => Promise<string>
  >
> = {
  text: async (paths, options, { prefix, cut }) => {
    const { accessTreeText } = await import("../report/access-text.js");
    return accessTreeText(paths, { prefix, cut, bySource: options.external === true, ...terminalStyle(options) });
  },
  json: async (paths, _, { cut, diagnostics }) => {
    const [{ accessListReport }, { printableJson }] = await Promise.all([
      import("../report/access-list.js"),
      import("../report/escape.js"),
    ]);
    return printableJson(accessListReport(paths, { version: VERSION, cut, diagnostics }));
  },
  mermaid: (paths) => drawing(paths, "mermaid"),
  dot: (paths) => drawing(paths, "dot"),
};

async function drawing(paths: readonly AccessPathReport[], language: "mermaid" | "dot"): Promise<string> {
  const [{ accessGraph, MOST_EDGES }, drawings] = await Promise.all([
    import("../report/access-graph.js"),
    import("../report/access-drawing.js"),
  ]);
  // Graphviz draws whatever there is; Mermaid, and who reads it on a page, does not.
  const graph = accessGraph(paths, language === "mermaid" ? MOST_EDGES : Infinity);
  return `${drawings[language](graph).join("\n")}\n`;
}

import type { Diagnostic } from "../graph/resource.js";
import type { Body, SyntaxProblem } from "../hcl/ast.js";
import { createLineIndex } from "../hcl/lines.js";
import { parseHcl } from "../hcl/parser.js";
import type { Tree } from "../source/tree.js";
import type { ModuleConfiguration, ParsedFile } from "./configuration.js";
import { isConfigurationFile, moduleFiles } from "./files.js";
import { parseJsonConfiguration, parseJsonValues } from "./json-syntax.js";
import { loadModule } from "./load.js";
import { sourceFile, spanOf } from "./origin.js";

/**
 * Parsed files by path. A file that is the same in two trees is parsed once when both are evaluated with the same cache.
 */
export type ParseCache = Map<string, ParsedFile[]>;

/** Makes an empty cache, to be given to every evaluation that may share files. */
export function createParseCache(): ParseCache {
  return new Map();
}

/** The parsed files and the module configurations of one tree. */
export interface TreeCache {
  readonly tree: Tree;
  /** Bytes of all configuration files: how much there may be to evaluate. */
  readonly size: number;
  readonly parsed: ParseCache;
  readonly modules: Map<string, ModuleConfiguration | undefined>;
}

const TREES = new WeakMap<Tree, TreeCache>();

/** The cache of a tree; it lives as long as the tree. */
export function treeCache(tree: Tree, parsed?: ParseCache): TreeCache {
  let cache = TREES.get(tree);
  if (cache === undefined) {
    let size = 0;
    for (const entry of tree.entries) if (isConfigurationFile(entry.path)) size += entry.size;
    cache = { tree, size, parsed: parsed ?? createParseCache(), modules: new Map() };
    TREES.set(tree, cache);
  }
  return cache;
}

/** The configuration of a folder, or `undefined` when it has no configuration files. */
export function moduleIn(cache: TreeCache, folder: string): ModuleConfiguration | undefined {
  if (cache.modules.has(folder)) return cache.modules.get(folder);
  const files = moduleFiles(cache.tree.list(folder));
  const parse = (paths: readonly string[]): readonly ParsedFile[] =>
    paths.map((path) => parsedFile(cache, path, parseJsonConfiguration)).filter((file) => file !== undefined);
  const configuration =
    files.primary.length + files.override.length === 0
      ? undefined
      : loadModule({ folder, primary: parse(files.primary), override: parse(files.override) });
  cache.modules.set(folder, configuration);
  return configuration;
}

/** A file of values for variables (`.tfvars`, `.tfvars.json`), or `undefined` when there is no such file. */
export function variablesFile(cache: TreeCache, path: string): ParsedFile | undefined {
  return parsedFile(cache, path, parseJsonValues);
}

/** A configuration file of a tree in native syntax; parsed already when the module that it belongs to was evaluated. */
export function nativeFile(tree: Tree, path: string): ParsedFile | undefined {
  return path.endsWith(".json") ? undefined : parsedFile(treeCache(tree), path, parseJsonConfiguration);
}

type JsonParser = (text: string) => { readonly body: Body; readonly problems: readonly SyntaxProblem[] };

function parsedFile(cache: TreeCache, path: string, parseJson: JsonParser): ParsedFile | undefined {
  const text = cache.tree.read(path);
  if (text === undefined) return undefined;
  const versions = cache.parsed.get(path) ?? [];
  const known = versions.find((version) => version.text === text);
  if (known !== undefined) return known;
  const file = parse(path, text, parseJson);
  cache.parsed.set(path, [...versions, file]);
  return file;
}

function parse(path: string, text: string, parseJson: JsonParser): ParsedFile {
  const isJson = path.endsWith(".json");
  const { body, comments, problems } = isJson ? { ...parseJson(text), comments: [] } : parseHcl(text);
  const source = sourceFile(path, { text, lines: createLineIndex(text) });
  const diagnostics = problems.map((problem): Diagnostic => ({
    code: "hcl-syntax",
    severity: "error",
    message: problem.message,
    span: spanOf(source, problem),
  }));
  return { ...source, body, comments, problems, diagnostics };
}

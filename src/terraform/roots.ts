import type { Tree } from "../source/tree.js";
import { moduleIn, treeCache, type ParseCache, type TreeCache } from "./cache.js";
import { attributeOf, type ModuleConfiguration } from "./configuration.js";
import { configurationFolders, isForeignFolder, resolvePath } from "./files.js";
import { FUNCTIONS_WITHOUT_YAML } from "./functions/index.js";
import { literalText } from "./load.js";
import { isLocalSource, sourceOf } from "./module-source.js";
import { rootModule } from "./root.js";
import { startRun } from "./run.js";

/**
 * The root modules of a tree: every folder with configuration files that no other folder calls, sorted; `.` for the judged
 * root. A module that nobody calls is a root, and of modules that only call each other the first is. Downloaded and vendored
 * modules never are.
 */
export function findRoots(tree: Tree, parsed?: ParseCache): readonly string[] {
  const cache = treeCache(tree, parsed);
  const called = new Map<string, readonly string[]>();
  for (const folder of configurationFolders(tree)) {
    const configuration = isForeignFolder(folder) ? undefined : moduleIn(cache, folder);
    if (configuration !== undefined) called.set(folder, localModules(cache, configuration));
  }
  const callees = new Set<string>();
  for (const [folder, modules] of called) for (const module of modules) if (module !== folder) callees.add(module);
  const roots = [...called.keys()].filter((folder) => !callees.has(folder));
  const reached = new Set<string>();
  for (const root of roots) reach(root, called, reached);
  for (const folder of called.keys()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder, called, reached);
  }
  return roots.sort();
}

function reach(start: string, called: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    pending.push(...(called.get(folder) ?? []));
  }
}

/** The folders that a module's calls name. */
function localModules(cache: TreeCache, configuration: ModuleConfiguration): readonly string[] {
  const { folder, calls } = configuration;
  const sources = [...calls.values()].map(
    (call) => literalText(attributeOf(call.layers, "source")) ?? evaluatedSource(cache, folder, call.name),
  );
  return sources.flatMap((source) => {
    const target = source !== undefined && isLocalSource(source) ? resolvePath(folder, source) : undefined;
    return target === undefined ? [] : [target];
  });
}

/** A source that depends on variables and locals, as OpenTofu allows: with the values that the folder gives them itself. */
function evaluatedSource({ tree, parsed }: TreeCache, folder: string, name: string): string | undefined {
  const run = startRun(tree, folder, { workspace: "default", functions: FUNCTIONS_WITHOUT_YAML, cache: parsed });
  const module = rootModule(run, { varFiles: [], variables: {} });
  const call = module?.configuration.calls.get(name);
  const source = module && call && run.demand.run(() => sourceOf(module, call));
  return typeof source === "string" ? source : undefined;
}

import { createHash } from "node:crypto";
import { hostBuiltins } from "./build-builtins.js";
import { ENTRYPOINT, ENTRYPOINT_FILE, entrypointModule, reference } from "./build-entrypoint.js";
import { layoutOf, type RuleError, type RuleFolder } from "./build-layout.js";
import { readMetadata } from "./build-metadata.js";
import { explain } from "./build-remedies.js";
import type { PackManifest } from "./pack.js";
import type { RuleMetadata } from "./result.js";
import type { RegoFiles, RegoModule, Toolchain } from "./toolchain.js";

export type { RuleError } from "./build-layout.js";

export interface PackSources {
  /** Rego files by path relative to the folder of rules: `rules/<family>/<rule>/rule.rego`, tests, `lib/`. */
  readonly files: RegoFiles;
  /** The core's library, linked into the pack: `kit/<name>.rego`. */
  readonly kit: RegoFiles;
  readonly name: string;
  readonly version: string;
  /** JSON Schema of the graph document, which every use of `input` is checked on. */
  readonly schema?: unknown;
}

/** The files of a pack; the same sources give the same bytes. */
export interface PackFiles {
  readonly "policy.wasm": Uint8Array;
  readonly "data.json": string;
  readonly "manifest.json": string;
}

export interface PackResult {
  /** Absent when there are errors. */
  readonly pack?: PackFiles;
  readonly manifest?: PackManifest;
  /** Sorted by file and row. */
  readonly errors: readonly RuleError[];
}

/** Rules that have been looked at but not compiled. */
export interface RuleSet {
  readonly rules: readonly RuleFolder[];
  /** Of the rules without errors, sorted by id. */
  readonly metadata: readonly RuleMetadata[];
  /** Rules and libraries. */
  readonly modules: RegoFiles;
  readonly tests: RegoFiles;
  /** Whether every module could be parsed, so that compiling them tells more. */
  readonly parsed: boolean;
  readonly errors: readonly RuleError[];
}

/** Documents below `data` that the host provides; every other reference must lead to a rule. */
const HOST_DOCUMENTS = ["params", "active", "examined"];

/** The three sets of a rule. */
const RULE_SETS = ["deny", "undecided", "examined"] as const;

/**
 * Compiles a folder of rules to a pack: `policy.wasm` with one entry point that reports all rules, the parameters' defaults
 * and the manifest.
 *
 * @throws ToolchainError when the toolchain itself fails.
 */
export async function buildPack(toolchain: Toolchain, sources: PackSources): Promise<PackResult> {
  const set = await readRules(toolchain, sources);
  if (set.errors.length > 0) return { errors: await withCompileErrors(toolchain, sources, set) };
  const ids = set.metadata.map(({ id }) => id);
  const { policy, errors } = await toolchain.compile({
    ...compileRequest({ ...set.modules, [ENTRYPOINT_FILE]: entrypointModule(ids) }, sources.schema),
    entrypoints: [ENTRYPOINT],
  });
  if (policy === undefined) return { errors: explain(errors, set.modules) };
  const { opa } = await toolchain.describe();
  const manifest: PackManifest = {
    format: 1,
    name: sources.name,
    version: sources.version,
    opa,
    entrypoint: ENTRYPOINT,
    rules: set.metadata,
    builtins: hostBuiltins(policy),
    sha256: createHash("sha256").update(policy).digest("hex"),
  };
  const data = { params: defaultParameters(set.metadata), active: {} };
  return {
    pack: { "policy.wasm": policy, "data.json": toJson(data), "manifest.json": toJson(manifest) },
    manifest,
    errors: [],
  };
}

/** Reads what the rules declare and checks layout, packages, METADATA and rule sets; does not compile. */
export async function readRules(
  toolchain: Toolchain,
  { files, kit }: Pick<PackSources, "files" | "kit">,
): Promise<RuleSet> {
  const layout = layoutOf({ ...kit, ...files });
  const rules = Object.fromEntries(layout.rules.map(({ file, text }) => [file, text]));
  const sources = { ...rules, ...layout.libraries };
  const inspected = await toolchain.inspect({ files: { ...sources, ...layout.tests } });
  const modules = new Map(inspected.modules.map((module) => [module.file, module]));
  const read = layout.rules.map((rule) => readRule(rule, modules.get(rule.file)));
  const others = [...Object.keys(layout.libraries), ...Object.keys(layout.tests)];
  const metadata = read.flatMap((rule) => rule.metadata ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rules: layout.rules,
    metadata,
    modules: sources,
    tests: layout.tests,
    parsed: inspected.errors.length === 0,
    errors: inOrder([
      ...layout.errors,
      ...explain(inspected.errors, { ...sources, ...layout.tests }),
      ...read.flatMap((rule) => rule.errors),
      ...others.flatMap((file) => checkPackage(file, modules.get(file))),
    ]),
  };
}

/** How the modules of a pack are compiled and checked. */
export function compileRequest(files: RegoFiles, schema: unknown) {
  return {
    files,
    strict: true,
    builtins: "native",
    documents: HOST_DOCUMENTS,
    ...(schema === undefined ? {} : { inputSchema: schema }),
  } as const;
}

/** The errors that were found, and those of the compiler if the modules can be parsed at all. */
async function withCompileErrors(toolchain: Toolchain, sources: PackSources, set: RuleSet): Promise<RuleError[]> {
  if (!set.parsed) return [...set.errors];
  const { errors } = await toolchain.check(compileRequest(set.modules, sources.schema));
  return inOrder([...set.errors, ...explain(errors, set.modules)]);
}

/** A module that does not parse has its error elsewhere. */
function readRule(
  rule: RuleFolder,
  module: RegoModule | undefined,
): { readonly metadata?: RuleMetadata; readonly errors: readonly RuleError[] } {
  if (module === undefined) return { errors: [] };
  const { metadata, errors } = readMetadata(rule, module);
  const all = [...checkPackage(rule.file, module), ...checkSets(module), ...errors];
  return all.length > 0 || metadata === undefined ? { errors: all } : { metadata, errors: [] };
}

/** The package is the folder: of a rule all of it, of a library the first part. */
function checkPackage(file: string, module: RegoModule | undefined): RuleError[] {
  if (module === undefined) return [];
  const [top = "", family = "", rule = ""] = file.split("/");
  const isTest = file.endsWith("_test.rego");
  const wanted = reference([top, family, isTest ? `${rule}_test` : rule]);
  const actual = reference(module.package);
  const right = top === "rules" ? actual === wanted : module.package[0] === top && module.package.length > 1;
  if (right && (top === "rules" || isTest === (module.package.at(-1)?.endsWith("_test") ?? false))) return [];
  const expected = top === "rules" ? wanted : `${top}.<name>${isTest ? "_test" : ""}`;
  const message = `package ${actual} does not say where the file is`;
  return [{ ...module.packageAt, code: "layout", message, remedy: `write: package ${expected}` }];
}

/**
 * A rule has the sets `deny`, `undecided` and `examined`, and nothing else that is public: a misspelt set would be a rule
 * that never denies anything.
 */
function checkSets(module: RegoModule): RuleError[] {
  const missing = RULE_SETS.filter((name) => !module.rules.some((rule) => rule.name === name)).map((name) => ({
    ...module.packageAt,
    code: "rule-sets",
    message: `the rule has no set ${name}`,
    remedy:
      name === "undecided"
        ? "add it; a rule that always decides says: undecided := set()"
        : `add: ${name} contains … if …`,
  }));
  const wrong = module.rules.flatMap(({ name, kind, at }): RuleError[] => {
    if (name.startsWith("_")) return [];
    if (!RULE_SETS.some((set) => set === name)) {
      const message = `${name} is none of the sets ${RULE_SETS.join(", ")}`;
      return [{ ...at, code: "rule-sets", message, remedy: `name a helper with a leading underscore: _${name}` }];
    }
    if (kind === "set" || (kind === "complete" && name === "undecided")) return [];
    return [{ ...at, code: "rule-sets", message: `${name} is not a set`, remedy: `write: ${name} contains … if …` }];
  });
  return [...missing, ...wrong];
}

/** The document `data.params` as it is without any configuration. */
export function defaultParameters(rules: readonly RuleMetadata[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    rules
      .filter(({ parameters }) => Object.keys(parameters).length > 0)
      .map(({ id, parameters }) => [
        id,
        Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])),
      ]),
  );
}

export function inOrder(errors: readonly RuleError[]): RuleError[] {
  return [...errors].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

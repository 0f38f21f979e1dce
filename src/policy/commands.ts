import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildPack, compileRequest, defaultParameters, inOrder, readRules, type RuleSet } from "./build.js";
import type { RuleError, RuleFolder } from "./build-layout.js";
import { explain } from "./build-remedies.js";
import { readRulesFolder, RulesFolderError } from "./commands-folder.js";
import type { PackManifest } from "./pack.js";
import type { FileCoverage, RegoFiles, RegoTest, Toolchain } from "./toolchain.js";

export { RulesFolderError } from "./commands-folder.js";

/** What the commands on a folder of rules need besides the folder. */
export interface RulesContext {
  readonly toolchain: Toolchain;
  /** The core's library, by path: `kit/<name>.rego`. A folder that has a `kit/` of its own is built with that one. */
  readonly kit: RegoFiles;
  /** JSON Schema of the graph document. */
  readonly schema?: unknown;
}

export interface CheckReport {
  readonly folder: string;
  readonly rules: number;
  readonly tests: number;
  readonly errors: readonly RuleError[];
  /** Modules that are not formatted, rules without tests. */
  readonly warnings: readonly RuleError[];
  /** No errors. */
  readonly ok: boolean;
}

export interface CheckOptions {
  /** Write what is not formatted as `opa fmt` does it. */
  readonly format?: boolean;
}

/**
 * `rds-gate policy check`: syntax, types (of `input` on the graph document's schema), OPA's strict mode, references that lead
 * nowhere, functions that a compiled policy does not have, layout, METADATA, formatting.
 *
 * @throws RulesFolderError, ToolchainError
 */
export async function checkRules(
  folder: string,
  context: RulesContext,
  options: CheckOptions = {},
): Promise<CheckReport> {
  if (options.format === true) await formatRules(folder, context);
  const { files, kit, refused } = openFolder(folder, context);
  const set = await readRules(context.toolchain, { files, kit });
  const compiled = set.parsed ? await compileErrors(context, set) : [];
  const { changed } = await context.toolchain.format({ files });
  const errors = inOrder([...refused, ...set.errors, ...compiled]);
  return {
    folder,
    rules: set.rules.length,
    tests: Object.keys(set.tests).length,
    errors,
    warnings: inOrder([
      ...Object.entries(changed).map(([file, formatted]) => unformatted(file, files[file] ?? "", formatted)),
      ...untested(set).map(({ file }) => withoutTests(file)),
    ]),
    ok: errors.length === 0,
  };
}

/** Writes the files that are not formatted; those that do not parse stay as they are. */
async function formatRules(folder: string, context: RulesContext): Promise<void> {
  const { files } = readRulesFolder(folder);
  const { changed } = await context.toolchain.format({ files });
  for (const [file, text] of Object.entries(changed)) writeFileSync(join(folder, file), text);
}

export interface TestOptions {
  /** Regular expression on `data.package.test_name`. */
  readonly filter?: string;
}

export interface TestReport {
  readonly folder: string;
  readonly tests: readonly RegoTest[];
  /** Of the folder's own modules. */
  readonly coverage: readonly FileCoverage[];
  readonly errors: readonly RuleError[];
  /** Ids of rules that have no tests. */
  readonly untested: readonly string[];
  /** No errors, at least one test, and none that failed. */
  readonly ok: boolean;
}

/**
 * `rds-gate policy test`: runs the tests with OPA's interpreter. `data.params` has the defaults of the METADATA, as in an
 * evaluation.
 *
 * @throws RulesFolderError, ToolchainError
 */
export async function testRules(folder: string, context: RulesContext, options: TestOptions = {}): Promise<TestReport> {
  const { files, kit, refused } = openFolder(folder, context);
  const set = await readRules(context.toolchain, { files, kit });
  const { tests, coverage, errors } = await context.toolchain.test({
    files: { ...set.modules, ...set.tests },
    data: { params: defaultParameters(set.metadata), active: {} },
    coverage: true,
    ...(options.filter === undefined ? {} : { filter: options.filter }),
  });
  const all = inOrder([...refused, ...explain(errors, files)]);
  const passed = tests.every(({ status }) => status === "pass" || status === "skip");
  return {
    folder,
    tests,
    coverage: (coverage ?? []).filter(({ file }) => Object.hasOwn(files, file)),
    errors: all,
    untested: untested(set).map(({ id }) => id),
    ok: all.length === 0 && passed && tests.length > 0,
  };
}

export interface BuildOptions {
  /** Folder that the pack is written to; it is made. */
  readonly output: string;
  /** The folder's name unless given. */
  readonly name?: string;
  readonly version: string;
}

export interface BuildReport {
  readonly folder: string;
  readonly output: string;
  /** Absent when there are errors; then nothing is written. */
  readonly manifest?: PackManifest;
  /** Bytes of `policy.wasm`. */
  readonly size: number;
  readonly errors: readonly RuleError[];
  readonly ok: boolean;
}

const PACK_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PACK_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * `rds-gate policy build`: compiles the folder to a pack.
 *
 * @throws RulesFolderError (also for a bad name or version), ToolchainError
 */
export async function buildRules(folder: string, context: RulesContext, options: BuildOptions): Promise<BuildReport> {
  const name = options.name ?? basename(resolve(folder));
  if (!PACK_NAME.test(name)) {
    throw new RulesFolderError(`${JSON.stringify(name)} is not the name of a pack: lower-case words joined by dashes`);
  }
  if (!PACK_VERSION.test(options.version)) {
    throw new RulesFolderError(`${JSON.stringify(options.version)} is not a version of a pack such as 1.4.0`);
  }
  const { files, kit, refused } = openFolder(folder, context);
  const { toolchain, schema } = context;
  const { pack, manifest, errors } = await buildPack(toolchain, { files, kit, name, version: options.version, schema });
  const all = inOrder([...refused, ...errors]);
  const report = { folder, output: options.output, errors: all, ok: all.length === 0 };
  if (pack === undefined || manifest === undefined || !report.ok) return { ...report, ok: false, size: 0 };
  mkdirSync(options.output, { recursive: true });
  const written: Readonly<Record<string, string | Uint8Array>> = { ...pack };
  for (const [file, content] of Object.entries(written)) writeFileSync(join(options.output, file), content);
  return { ...report, manifest, size: pack["policy.wasm"].length };
}

function openFolder(
  folder: string,
  context: RulesContext,
): { readonly files: RegoFiles; readonly kit: RegoFiles; readonly refused: readonly RuleError[] } {
  const { files, errors } = readRulesFolder(folder);
  const hasKit = Object.keys(files).some((file) => file.startsWith("kit/"));
  return { files, kit: hasKit ? {} : context.kit, refused: errors };
}

/** First of what goes into the pack; when that is right, of the tests too, which may call all of OPA's functions. */
async function compileErrors({ toolchain, schema }: RulesContext, set: RuleSet): Promise<RuleError[]> {
  const files = { ...set.modules, ...set.tests };
  const request = compileRequest(set.modules, schema);
  const own = await toolchain.check(request);
  if (own.errors.length > 0 || Object.keys(set.tests).length === 0) return explain(own.errors, files);
  const withTests = await toolchain.check({ ...request, files, builtins: "all" });
  return explain(withTests.errors, files);
}

function unformatted(file: string, text: string, formatted: string): RuleError {
  const lines = formatted.split("\n");
  const first = text.split("\n").findIndex((line, index) => line !== lines[index]);
  const wanted = lines[first]?.trim();
  return {
    file,
    row: first === -1 ? 1 : first + 1,
    column: 1,
    code: "format",
    message: "not formatted as opa fmt does it",
    remedy: wanted === undefined || wanted === "" ? "there should be an empty line" : `it writes: ${wanted}`,
  };
}

function untested({ rules, tests }: RuleSet): RuleFolder[] {
  return rules.filter(({ file }) => !Object.hasOwn(tests, file.replace(/\.rego$/, "_test.rego")));
}

function withoutTests(file: string): RuleError {
  const remedy = "write rule_test.rego beside it";
  return { file, row: 1, column: 1, code: "untested", message: "the rule has no tests", remedy };
}

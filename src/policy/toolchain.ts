import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Operation } from "./toolchain-instance.js";
import { ToolchainError, toolchainProcess } from "./toolchain-process.js";

export { ToolchainError };

/** Rego modules: path to text. The paths are what positions name, and for conflicts they are part of a compiled policy. */
export type RegoFiles = Readonly<Record<string, string>>;

/** Row and column count from 1; all is empty or zero where OPA names no place. */
export interface RegoPosition {
  readonly file: string;
  readonly row: number;
  readonly column: number;
}

/** An error in the modules, with OPA's code (`rego_parse_error`, `rego_type_error`, …) and wording. */
export interface RegoError extends RegoPosition {
  readonly code: string;
  readonly message: string;
  /** Further lines: for a type error what the value has and what was wanted. */
  readonly details?: readonly string[];
}

/** `native`: what a policy compiled to WASM brings with it. `all`: OPA's, as far as they need no network. */
export type Builtins = "native" | "all";

export interface ToolchainDescription {
  /** Version of OPA. */
  readonly opa: string;
  /** Version of Go that compiled it. */
  readonly go: string;
  readonly nativeBuiltins: readonly string[];
}

export interface CheckRequest {
  readonly files: RegoFiles;
  /** What `opa check --strict` refuses: unused imports and variables, shadowed `input`, deprecated functions. */
  readonly strict?: boolean;
  readonly builtins: Builtins;
  /** JSON Schema (2020-12, local references) that `input` is type-checked on in every module. */
  readonly inputSchema?: unknown;
  /**
   * Keys below `data` that the host provides. When given, every other reference must lead to a rule or package; OPA itself
   * takes a misspelt one for a document that may come at run time.
   */
  readonly documents?: readonly string[];
}

export interface CheckResult {
  readonly errors: readonly RegoError[];
}

export interface FormatRequest {
  readonly files: RegoFiles;
}

export interface FormatResult {
  /** The formatted text of those files that are not formatted. */
  readonly changed: RegoFiles;
  /** Files that do not parse. */
  readonly errors: readonly RegoError[];
}

export interface InspectRequest {
  readonly files: RegoFiles;
}

export interface RegoAnnotation {
  readonly scope: "package" | "subpackages" | "document" | "rule";
  /** Of the line `# METADATA`. */
  readonly at: RegoPosition;
  readonly title?: string;
  readonly description?: string;
  readonly relatedResources: readonly { readonly ref: string; readonly description?: string }[];
  readonly custom: Readonly<Record<string, unknown>>;
}

export interface RegoModule {
  readonly file: string;
  /** Path without `data`: `["rules", "iam-auth", "x"]`. */
  readonly package: readonly string[];
  readonly packageAt: RegoPosition;
  readonly imports: readonly { readonly path: string; readonly at: RegoPosition }[];
  readonly rules: readonly {
    readonly name: string;
    readonly kind: "complete" | "set" | "object" | "function";
    readonly at: RegoPosition;
  }[];
  readonly annotations: readonly RegoAnnotation[];
}

export interface InspectResult {
  /** Sorted by file; modules that do not parse are left out. */
  readonly modules: readonly RegoModule[];
  readonly errors: readonly RegoError[];
}

export interface TestRequest {
  readonly files: RegoFiles;
  /** The document `data`. */
  readonly data?: unknown;
  /** Regular expression (RE2) on `data.package.test_name`. */
  readonly filter?: string;
  readonly coverage?: boolean;
}

/** The last expression that did not hold. */
export interface FailedExpression {
  readonly at: RegoPosition;
  readonly text: string;
}

export interface RegoTest {
  /** As a reference: `data.rules.tls["x_test"]`. */
  readonly package: string;
  readonly name: string;
  readonly status: "pass" | "fail" | "error" | "skip";
  readonly at: RegoPosition;
  readonly milliseconds: number;
  /** What print() wrote. */
  readonly output?: string;
  readonly error?: RegoError;
  readonly failed?: FailedExpression;
  /** The cases of a table test `test_x[note]`; nested tables have names of several parts. */
  readonly cases: readonly {
    readonly name: readonly string[];
    readonly status: "pass" | "fail";
    readonly failed?: FailedExpression;
  }[];
}

export interface FileCoverage {
  readonly file: string;
  readonly coveredLines: number;
  readonly notCoveredLines: number;
  /** First and last line of each piece. */
  readonly notCovered: readonly { readonly start: number; readonly end: number }[];
}

export interface TestResult {
  /** In the order of the source. Empty when there are errors. */
  readonly tests: readonly RegoTest[];
  /** Of all files but the tests, when asked for. */
  readonly coverage?: readonly FileCoverage[];
  readonly errors: readonly RegoError[];
}

export interface CompileRequest extends CheckRequest {
  /** Paths such as `package/rule`. */
  readonly entrypoints: readonly string[];
}

export interface CompileResult {
  /** `policy.wasm`; absent when there are errors. The same request gives the same bytes. */
  readonly policy?: Uint8Array;
  readonly errors: readonly RegoError[];
}

export interface EvaluateRequest {
  readonly files: RegoFiles;
  /** Reference such as `data.package.rule`. */
  readonly query: string;
  readonly data?: unknown;
  readonly inputs: readonly unknown[];
  readonly builtins: Builtins;
}

export interface EvaluateResult {
  /** One for each input; neither value nor error when the query is undefined. Sets become sorted arrays. */
  readonly results: readonly { readonly value?: unknown; readonly error?: RegoError }[];
  /** Of the modules; then there are no results. */
  readonly errors: readonly RegoError[];
}

/**
 * OPA's own tools. Each call rejects with {@link ToolchainError} when the toolchain itself fails; what is wrong with the
 * modules is in the result.
 */
export interface Toolchain {
  describe(): Promise<ToolchainDescription>;
  check(request: CheckRequest): Promise<CheckResult>;
  format(request: FormatRequest): Promise<FormatResult>;
  inspect(request: InspectRequest): Promise<InspectResult>;
  test(request: TestRequest): Promise<TestResult>;
  compile(request: CompileRequest): Promise<CompileResult>;
  evaluate(request: EvaluateRequest): Promise<EvaluateResult>;
  /** Ends the child process; pending calls are rejected. */
  close(): Promise<void>;
}

export interface ToolchainOptions {
  /** Script of the child process: `toolchain-child.ts`, compiled to JavaScript. */
  readonly child?: string;
  /** `opa.wasm.br`. */
  readonly wasm?: string;
  /** Milliseconds that one operation may take, the start included. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 120_000;

/**
 * Opens the toolchain. The child process starts with the first request and serves all that follow, one after the other;
 * after a breakdown or a timeout the next request starts a new one. An idle child does not keep the program alive.
 *
 * By default the child's script is `../toolchain/index.js` from the running script, and the module lies beside it.
 *
 * @throws ToolchainError when one of the two files does not exist.
 */
export function openToolchain(options: ToolchainOptions = {}): Toolchain {
  const child = options.child ?? join(dirname(fileURLToPath(import.meta.url)), "..", "toolchain", "index.js");
  const wasm = options.wasm ?? join(dirname(child), "opa.wasm.br");
  for (const file of [child, wasm]) {
    if (!existsSync(file)) throw new ToolchainError(`the Rego toolchain is not installed: there is no ${file}`);
  }
  const { call, close } = toolchainProcess(child, wasm, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const run = async <Result>(operation: Operation, request: object): Promise<Result> => {
    const response = await call(operation, JSON.stringify(request));
    const { result, failure } = JSON.parse(response) as { readonly result?: Result; readonly failure?: string };
    if (result === undefined)
      throw new ToolchainError(`the Rego toolchain failed in ${operation}: ${failure ?? response}`);
    return result;
  };
  return {
    describe: () => run("describe", {}),
    check: (request) => run("check", request),
    format: (request) => run("format", request),
    inspect: (request) => run("inspect", request),
    test: (request) => run("test", request),
    compile: async (request) => {
      const { policy, errors } = await run<{ policy?: string; errors: RegoError[] }>("compile", request);
      return policy === undefined ? { errors } : { policy: Buffer.from(policy, "base64"), errors };
    },
    evaluate: (request) => run("evaluate", request),
    close,
  };
}

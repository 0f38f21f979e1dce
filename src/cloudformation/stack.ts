import type { Diagnostic, DiagnosticSeverity, ModuleCall, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { evaluate } from "./evaluate.js";
import { nestedStackOf } from "./nested.js";
import { type Deployment, givenTexts, givenValues } from "./parameters.js";
import { readParametersFile } from "./parameters-file.js";
import { resourcesOf } from "./resource.js";
import type { Scope } from "./scope.js";
import { readTemplate, type Template } from "./template.js";

/** What a template is evaluated with. */
export interface TemplateOptions extends Deployment {
  /** Values for the parameters of the template, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** File of the tree with values for the others. */
  readonly parametersFile?: string;
}

/** What the evaluation of a stack gives. */
export interface EvaluatedStack {
  readonly resources: readonly Resource[];
  /** Paths of the templates that were read or looked for, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nested stacks within nested stacks that are followed. */
const MAXIMUM_NESTING = 8;

/** What the evaluation of one stack works with and collects. */
interface Run {
  readonly tree: Tree;
  readonly options: TemplateOptions;
  readonly stack: string;
  readonly files: Set<string>;
  readonly report: Scope["report"];
}

/** What one template is evaluated to. */
interface EvaluatedTemplate {
  readonly resources: readonly Resource[];
  readonly outputOf: (name: string) => Value | undefined;
}

/** Evaluates a template, and the nested stacks whose templates are in the tree. */
export function evaluateStack(tree: Tree, path: string, options: TemplateOptions): EvaluatedStack {
  const diagnostics = new Map<string, Diagnostic>();
  const run: Run = {
    tree,
    options,
    stack: path,
    files: new Set([path]),
    // Expressions may be evaluated several times; what is wrong with them is said once.
    report: (code, severity, message, span) => {
      const key = `${code}@${span.path}:${span.startLine}:${span.startColumn}:${message}`;
      if (!diagnostics.has(key)) diagnostics.set(key, { code, severity, message, span });
    },
  };
  const text = tree.read(path);
  if (text === undefined) {
    const span: Span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    run.report("cloudformation-missing", "error", "This template cannot be read", span);
    return { resources: [], files: [path], diagnostics: [...diagnostics.values()] };
  }
  const template = readTemplate(path, text);
  const texts = { ...parametersInFile(run, path), ...options.parameters };
  const given = givenTexts(texts, template.parameters);
  const { resources } = evaluateTemplate(run, template, given, []);
  return { resources, files: [...run.files].sort(), diagnostics: [...diagnostics.values()] };
}

function parametersInFile({ tree, options, files, report }: Run, template: string): Readonly<Record<string, string>> {
  const path = options.parametersFile;
  if (path === undefined) return {};
  files.add(path);
  const text = tree.read(path);
  const file = text === undefined ? undefined : readParametersFile(text);
  if (file?.kind === "parameters") return file.parameters;
  const span: Span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const reason = file === undefined ? "there is no such file in the judged folder" : file.message;
  report("cloudformation-parameters-file", "error", `The parameters of ${template} cannot be read: ${reason}`, span);
  return {};
}

function evaluateTemplate(
  run: Run,
  template: Template,
  given: ReadonlyMap<string, Value>,
  calls: readonly ModuleCall[],
): EvaluatedTemplate {
  reportReading(template, run.report);
  const nested = new Map<string, EvaluatedTemplate | undefined>();
  const nestedStack = (id: string): EvaluatedTemplate | undefined => {
    if (!nested.has(id)) {
      // While it is evaluated, it has no outputs: a stack that needs its own cannot be deployed.
      nested.set(id, undefined);
      nested.set(id, evaluateNested(run, template, id, declarations, calls));
    }
    return nested.get(id);
  };
  const outer = calls.at(-1)?.address;
  const declarations = declarationsOf(template, {
    deployment: run.options,
    given,
    prefix: outer === undefined ? "" : `${outer}/`,
    outputOf: (id, output) => nestedStack(id)?.outputOf(output),
    report: run.report,
  });
  const { scope, doubtful } = declarations;
  const resources: Resource[] = [];
  for (const [id, raw] of declarations.resources) {
    const header = headerOf(raw.span, template);
    const own = resourcesOf(raw, { id, stack: run.stack, calls, header, scope, doubt: doubtful.get(id) ?? [] });
    resources.push(...own);
    const [main] = own;
    for (const inner of main === undefined ? [] : (nestedStack(id)?.resources ?? [])) {
      const doubts = [...(main?.uncertain ?? []), ...(inner.uncertain ?? [])];
      resources.push(doubts.length === 0 ? inner : { ...inner, uncertain: doubts });
    }
  }
  const outputOf = (name: string): Value | undefined => {
    const output = template.outputs?.entries.get(name);
    const value = output?.kind === "map" ? output.entries.get("Value") : undefined;
    return value === undefined ? undefined : evaluate(value, scope);
  };
  return { resources, outputOf };
}

/** Transforms whose effect on what is judged is known. */
const KNOWN_TRANSFORM =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|SecretsManager-[0-9-]+|CodeDeployBlueGreen)$/;

function reportReading({ diagnostics, transforms }: Template, report: Scope["report"]): void {
  for (const { code, severity, message, span } of diagnostics) report(code, severity, message, span);
  for (const { name, value } of transforms) {
    if (KNOWN_TRANSFORM.test(name)) continue;
    const message = `The macro ${name} may change this template when it is deployed; it is judged as it is written`;
    report("cloudformation-macro", "note", message, value.span);
  }
}

/** Evaluates the template of a nested stack, when it is a file of the tree. */
function evaluateNested(
  run: Run,
  parent: Template,
  id: string,
  { scope, resources }: Declarations,
  calls: readonly ModuleCall[],
): EvaluatedTemplate | undefined {
  const raw = resources.get(id);
  const nested =
    raw?.kind === "map" ? nestedStackOf(parent.path, raw, (expression) => evaluate(expression, scope)) : undefined;
  if (raw === undefined || nested === undefined) return undefined;
  const { path, location, parameters } = nested;
  const report = (severity: DiagnosticSeverity, why: string): void => {
    run.report("cloudformation-nested", severity, `The template of this nested stack, ${path}, ${why}`, location.span);
  };
  if ([parent.path, ...calls.map(({ span }) => span.path)].includes(path)) {
    report("error", "is one that this stack is nested in");
    return undefined;
  }
  if (calls.length >= MAXIMUM_NESTING) {
    report("error", `is nested more than ${MAXIMUM_NESTING} levels deep`);
    return undefined;
  }
  run.files.add(path);
  const text = path.startsWith("../") ? undefined : run.tree.read(path);
  if (text === undefined) {
    report("warning", "is not in the repository and is not judged");
    return undefined;
  }
  const given = givenValues(parameters === undefined ? undefined : evaluate(parameters, scope));
  const call = { address: scope.addressOf(id), span: headerOf(raw.span, parent) };
  return evaluateTemplate(run, readTemplate(path, text), given, [...calls, call]);
}

/** The first line of a resource: from its logical id to the end of the line. */
function headerOf(span: Span, { text, lineStarts }: Template): Span {
  if (span.startLine === span.endLine) return span;
  const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
  return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

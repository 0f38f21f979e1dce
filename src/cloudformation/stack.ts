import type { Diagnostic, DiagnosticSeverity, ModuleCall, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { decide } from "./conditions.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { evaluate } from "./evaluate.js";
import type { Exports } from "./exports.js";
import { nestedStackOf } from "./nested.js";
import { type Deployment, givenTexts, givenValues } from "./parameters.js";
import { readParametersFile } from "./parameters-file.js";
import { resourcesOf } from "./resource.js";
import type { Scope } from "./scope.js";
import { readTemplate, type Template } from "./template.js";
import { isSame, oneOf, referencesOf, textOf } from "./values.js";

/** What a template is evaluated with. */
export interface TemplateOptions extends Deployment {
  /** Values for the parameters of the template, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** File of the tree with values for the others. */
  readonly parametersFile?: string;
}

/** What the evaluation of a stack gives. */
export interface EvaluatedStack {
  /** What it exports, by name. */
  readonly exports: ReadonlyMap<string, Value>;
  readonly resources: readonly Resource[];
  /** Paths of the templates that were read or looked for, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nested stacks within nested stacks that are followed. */
const MAXIMUM_NESTING = 8;

/** More nested stacks and resources than these are not evaluated in one stack. */
const MOST_NESTED = 1_000;
const MOST_RESOURCES = 50_000;

/** What the evaluation of one stack works with and collects. */
interface Run {
  /** Templates that were read, which several nested stacks may share. */
  readonly templates: Map<string, Template>;
  /** What may still be made. */
  readonly left: { nested: number; resources: number };
  readonly tree: Tree;
  readonly options: TemplateOptions;
  readonly stack: string;
  readonly files: Set<string>;
  readonly exports: Exports | undefined;
  readonly report: Scope["report"];
}

/** What one template is evaluated to. */
interface EvaluatedTemplate {
  readonly resources: readonly Resource[];
  readonly outputOf: (name: string) => Value | undefined;
  readonly exports: ReadonlyMap<string, Value>;
}

/**
 * Evaluates a template, and the nested stacks whose templates are in the tree.
 *
 * @param exports of the other stacks
 */
export function evaluateStack(tree: Tree, path: string, options: TemplateOptions, exports?: Exports): EvaluatedStack {
  const diagnostics = new Map<string, Diagnostic>();
  const run: Run = {
    tree,
    options,
    stack: path,
    files: new Set([path]),
    templates: new Map(),
    left: { nested: MOST_NESTED, resources: MOST_RESOURCES },
    exports,
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
    return { resources: [], files: [path], diagnostics: [...diagnostics.values()], exports: new Map() };
  }
  const template = readTemplate(path, text);
  const texts = { ...parametersInFile(run, path), ...options.parameters };
  const given = givenTexts(texts, template.parameters);
  const { resources, exports: own } = evaluateTemplate(run, template, given, []);
  return { resources, files: [...run.files].sort(), diagnostics: [...diagnostics.values()], exports: own };
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
    importOf: (name, span) => importOf(run, name, span),
    report: run.report,
  });
  const { scope, doubtful } = declarations;
  const resources: Resource[] = [];
  for (const [id, raw] of declarations.resources) {
    const header = headerOf(raw.span, template);
    run.left.resources -= 1;
    if (run.left.resources < 0) {
      const message = `More than ${MOST_RESOURCES} resources in one stack; from here on nothing is judged`;
      run.report("cloudformation-limit", "error", message, header);
      break;
    }
    const own = resourcesOf(raw, { id, stack: run.stack, calls, header, scope, doubt: doubtful.get(id) ?? [] });
    resources.push(...own);
    const [main] = own;
    for (const inner of main === undefined ? [] : (nestedStack(id)?.resources ?? [])) {
      const doubts = [...(main?.uncertain ?? []), ...(inner.uncertain ?? [])];
      resources.push(doubts.length === 0 ? inner : { ...inner, uncertain: doubts });
    }
  }
  const exported = new Map([...nested.values()].flatMap((inner) => [...(inner?.exports ?? [])]));
  for (const [name, value] of exportsOf(template, scope)) exported.set(name, value);
  const outputOf = (name: string): Value | undefined => {
    const output = template.outputs?.entries.get(name);
    const value = output?.kind === "map" ? output.entries.get("Value") : undefined;
    return value === undefined ? undefined : evaluate(value, scope);
  };
  return { resources, outputOf, exports: exported };
}

/** What a template's outputs export, by the names that are known. */
function exportsOf(template: Template, scope: Scope): ReadonlyMap<string, Value> {
  const exported = new Map<string, Value>();
  for (const output of template.outputs?.entries.values() ?? []) {
    const declared = output.kind === "map" ? output.entries.get("Export") : undefined;
    const expression = declared?.kind === "map" ? declared.entries.get("Name") : undefined;
    const value = output.kind === "map" ? output.entries.get("Value") : undefined;
    const name = expression === undefined ? undefined : textOf(evaluate(expression, scope));
    if (name !== undefined && value !== undefined && existsIn(output, scope))
      exported.set(name, evaluate(value, scope));
  }
  return exported;
}

/** Whether an output's condition is not false. */
function existsIn(output: Value, scope: Scope): boolean {
  const condition = output.kind === "map" ? output.entries.get("Condition") : undefined;
  const name = textOf(condition);
  return condition === undefined || name === undefined || decide(name, scope, condition, evaluate) !== false;
}

function importOf({ exports, stack, files }: Run, name: string, span: Span): Value | undefined {
  if (exports === undefined) return undefined;
  const found = exports.find(name).filter((exported) => exported.stack !== stack);
  for (const file of exports.files) files.add(file);
  const [first, ...others] = found.map(({ value }) => value);
  if (first === undefined || others.every((other) => isSame(first, other))) return first;
  const where = found.map((exported) => exported.stack).join(" and ");
  const because = [{ reason: `the export ${name} is in ${where}`, span }];
  return { ...oneOf([first, ...others], because, span), references: found.flatMap(({ value }) => referencesOf(value)) };
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
  run.left.nested -= 1;
  if (run.left.nested < 0) {
    report("error", `is one of more than ${MOST_NESTED} nested stacks, and is not judged`);
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
  const template = run.templates.get(path) ?? readTemplate(path, text);
  run.templates.set(path, template);
  return evaluateTemplate(run, template, given, [...calls, call]);
}

/** The first line of a resource: from its logical id to the end of the line. */
function headerOf(span: Span, { text, lineStarts }: Template): Span {
  if (span.startLine === span.endLine) return span;
  const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
  return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

import { doubted, existenceOf } from "../graph/existence.js";
import type { Diagnostic, DiagnosticSeverity, ModuleCall, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { scopeWithin } from "./assumptions.js";
import { assembledStack, manifestBeside } from "./assembly.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { evaluate } from "./evaluate.js";
import { independentOf } from "./dependencies.js";
import { exportedAs, type Exports, type ExportTable, importedFrom, NO_EXPORTS, type Place } from "./exports.js";
import { nestedStackOf } from "./nested.js";
import { exportsOf, outputOf } from "./outputs.js";
import { givenTexts, givenValues, keptValues } from "./parameters.js";
import { type FileParameters, readParametersFile } from "./parameters-file.js";
import { type Deployment, nestedStackName, ownStackName } from "./pseudo-parameters.js";
import { resourcesOf } from "./resource.js";
import type { Scope } from "./scope.js";
import { readTemplate, type Template } from "./template.js";
import { textOf } from "./values.js";

/** What a template is evaluated with. */
export interface TemplateOptions extends Deployment {
  /** Values for the parameters of the template, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** File of the tree with values for the others. */
  readonly parametersFile?: string;
}

/** What the evaluation of a stack gives. */
export interface EvaluatedStack {
  readonly exports: ExportTable;
  readonly resources: readonly Resource[];
  /** Paths of the templates that were read or looked for, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The account that it is deployed in, where that is known. */
  readonly accounts: readonly string[];
  readonly place: Place;
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
  readonly exports: ExportTable;
}

/** Where a template stands: by itself, or in the place of a nested stack. */
interface Position {
  readonly name: Value;
  readonly calls: readonly ModuleCall[];
  /** What the stacks around it, and those beside it, export under a name. */
  readonly exportedAround: (name: Value) => Value | undefined;
}

/**
 * Evaluates a template, and the nested stacks whose templates are in the tree.
 *
 * @param exports of the other stacks
 */
export function evaluateStack(
  tree: Tree,
  path: string,
  configured: TemplateOptions,
  exports?: Exports,
): EvaluatedStack {
  const manifest = manifestBeside(path);
  const assembled =
    manifest === undefined ? configured : withDefaults(configured, assembledStack(tree, manifest, path));
  const diagnostics = new Map<string, Diagnostic>();
  const started: Run = {
    tree,
    options: assembled,
    stack: path,
    files: new Set(manifest === undefined ? [path] : [path, manifest]),
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
    started.report("cloudformation-missing", "error", "This template cannot be read", span);
    return {
      resources: [],
      files: [path],
      diagnostics: [...diagnostics.values()],
      exports: NO_EXPORTS,
      accounts: [],
      place: {},
    };
  }
  const template = readTemplate(path, text, reader(started));
  const options = { ...template.deployment, ...assembled };
  const run: Run = { ...started, options };
  const file = parametersInFile(run, path);
  const texts = { ...file.parameters, ...options.parameters };
  const given = new Map([
    ...template.given,
    ...keptValues(file.previous, template.parameters),
    ...givenTexts(texts, template.parameters),
  ]);
  const evaluated = evaluateTemplate(run, template, given, {
    name: ownStackName(options),
    calls: [],
    exportedAround: () => undefined,
  });
  return {
    resources: evaluated.resources,
    files: [...run.files].sort(),
    diagnostics: [...diagnostics.values()],
    exports: evaluated.exports,
    accounts: options.account === undefined ? [] : [options.account],
    place: options,
  };
}

/** Gives the files that a template includes, and remembers that they were read. */
function reader({ tree, files }: Run): (path: string) => string | undefined {
  return (path) => {
    files.add(path);
    return tree.read(path);
  };
}

/** Options, and what they leave open as the CDK deploys it. */
function withDefaults(given: TemplateOptions, assembled: TemplateOptions): TemplateOptions {
  return { ...assembled, ...given, parameters: { ...assembled.parameters, ...given.parameters } };
}

function parametersInFile({ tree, options, files, report }: Run, template: string): FileParameters {
  const path = options.parametersFile;
  if (path === undefined) return NO_PARAMETERS;
  files.add(path);
  const text = tree.read(path);
  const file = text === undefined ? undefined : readParametersFile(text);
  if (file?.kind === "parameters") return file;
  const span: Span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const reason = file === undefined ? "there is no such file in the judged folder" : file.message;
  report("cloudformation-parameters-file", "error", `The parameters of ${template} cannot be read: ${reason}`, span);
  return NO_PARAMETERS;
}

const NO_PARAMETERS: FileParameters = { parameters: {}, previous: [] };

function evaluateTemplate(
  run: Run,
  template: Template,
  given: ReadonlyMap<string, Value>,
  position: Position,
): EvaluatedTemplate {
  const { calls } = position;
  reportReading(template, run.report);
  const nested = new Map<string, EvaluatedTemplate | undefined>();
  const nestedStack = (id: string): EvaluatedTemplate | undefined => {
    if (!nested.has(id)) {
      // While it is evaluated, it has no outputs: a stack that needs its own cannot be deployed.
      nested.set(id, undefined);
      nested.set(id, evaluateNested(run, template, id, declarations, { ...position, exportedAround: exportedHere }));
    }
    return nested.get(id);
  };
  const exportedHere = (name: Value): Value | undefined => {
    const waiting = [...nested].flatMap(([id, evaluated]) => (evaluated === undefined ? [id] : []));
    for (const id of independentOf(waiting, declarations.resources)) {
      const inner = nestedStack(id);
      const found = inner && exportedAs(name, inner.exports);
      if (found !== undefined) return found;
    }
    return exportedAs(name, exportsOf(template, declarations.scope)) ?? position.exportedAround(name);
  };
  const outer = calls.at(-1)?.address;
  const declarations = declarationsOf(template, {
    deployment: run.options,
    stack: run.stack,
    stackName: position.name,
    given,
    prefix: outer === undefined ? "" : `${outer}/`,
    outputOf: (id, output) => nestedStack(id)?.outputOf(output),
    importOf: (name, span) => position.exportedAround(name) ?? importOf(run, name, span),
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
    const own = resourcesOf(raw, {
      id,
      stack: run.stack,
      calls,
      header,
      scope,
      doubt: doubtful.get(id) ?? [],
      labels: template.labels.get(id),
    });
    resources.push(...own);
    const [main] = own;
    for (const inner of main === undefined ? [] : (nestedStack(id)?.resources ?? [])) {
      resources.push(main === undefined ? inner : doubted(inner, main.uncertain, existenceOf(main)));
    }
  }
  const tables = [...[...nested.values()].flatMap((inner) => inner?.exports ?? []), exportsOf(template, scope)];
  const exported: ExportTable = {
    named: new Map(tables.flatMap(({ named }) => [...named])),
    open: tables.flatMap(({ open }) => open),
  };
  return { resources, outputOf: (name) => outputOf(name, template, scope), exports: exported };
}

function importOf({ exports, stack, options, files }: Run, value: Value, span: Span): Value | string | undefined {
  const name = textOf(value);
  if (exports === undefined || name === undefined) return undefined;
  const found = importedFrom(exports, { stack, place: options }, name, span);
  for (const file of exports.files) files.add(file);
  return found;
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
  around: Position,
): EvaluatedTemplate | undefined {
  const { calls } = around;
  const raw = resources.get(id);
  if (raw?.kind !== "map") return undefined;
  const within = scopeWithin(raw, scope, evaluate);
  const nested = nestedStackOf(parent.path, raw, (expression) => evaluate(expression, within));
  if (nested === undefined) return undefined;
  const { path, location, parameters } = nested;
  if (path === undefined) {
    const message = `The template of this nested stack is not a file of the repository, and is not judged`;
    run.report("cloudformation-nested", "warning", message, location.span);
    return undefined;
  }
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
  const given = givenValues(parameters === undefined ? undefined : evaluate(parameters, within));
  const address = scope.addressOf(id);
  const call = { address, span: headerOf(raw.span, parent) };
  const template = run.templates.get(path) ?? readTemplate(path, text, reader(run));
  run.templates.set(path, template);
  return evaluateTemplate(run, template, given, {
    ...around,
    name: nestedStackName(around.name, id, address),
    calls: [...calls, call],
  });
}

/** The first line of a resource: from its logical id to the end of the line. */
function headerOf(span: Span, { path, text, lineStarts }: Template): Span {
  if (span.startLine === span.endLine) return span;
  // What is included from another file.
  if (span.path !== path) return { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
  const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
  return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

import type { Diagnostic, DiagnosticSeverity, ModuleCall, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { evaluate } from "./evaluate.js";
import { expandLoops } from "./loops.js";
import { localPath, NESTED_TEMPLATE } from "./nested.js";
import { type Deployment, givenTexts, givenValues, parameterOf, pseudoParameters } from "./parameters.js";
import { type Placement, resourcesOf } from "./resource.js";
import type { Parameter, Scope } from "./scope.js";
import { generatedBy, isServerless, withGlobals } from "./serverless.js";
import { readTemplate, type Template } from "./template.js";
import { isUnset, textOf } from "./values.js";
import { attributeOf, entryOf } from "./vocabulary.js";

/** What a template is evaluated with. */
export interface TemplateOptions extends Deployment {
  /** Values for the parameters of the template, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Nested stacks within nested stacks that are followed. */
const MAXIMUM_NESTING = 8;

/** What the evaluation of one stack collects. */
interface Run {
  readonly tree: Tree;
  readonly options: TemplateOptions;
  readonly stack: string;
  readonly files: Set<string>;
  readonly diagnostics: Map<string, Diagnostic>;
}

/** What a template is evaluated to. */
interface Evaluated {
  readonly resources: readonly Resource[];
  readonly outputOf: (name: string) => Value | undefined;
}

/** Evaluates a template and the nested stacks whose templates are in the tree. */
export function evaluateStack(
  tree: Tree,
  path: string,
  options: TemplateOptions,
): { resources: readonly Resource[]; files: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const run: Run = { tree, options, stack: path, files: new Set([path]), diagnostics: new Map() };
  const text = tree.read(path);
  if (text === undefined) {
    const span: Span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    report(run, "cloudformation-missing", "error", "This template cannot be read", span);
    return { resources: [], files: [path], diagnostics: [...run.diagnostics.values()] };
  }
  const template = readTemplate(path, text);
  const given = givenTexts(options.parameters ?? {}, template.parameters);
  const { resources } = evaluateTemplateText(run, template, given, "", []);
  return { resources, files: [...run.files].sort(), diagnostics: [...run.diagnostics.values()] };
}

function report(run: Run, code: string, severity: DiagnosticSeverity, message: string, span: Span): void {
  const key = `${code}@${span.path}:${span.startLine}:${span.startColumn}:${message}`;
  if (!run.diagnostics.has(key)) run.diagnostics.set(key, { code, severity, message, span });
}

/** Transforms whose effect on what is judged is known. */
const KNOWN_TRANSFORMS =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|SecretsManager-[0-9-]+|CodeDeployBlueGreen)$/;

function evaluateTemplateText(
  run: Run,
  template: Template,
  given: ReadonlyMap<string, Value>,
  prefix: string,
  calls: readonly ModuleCall[],
): Evaluated {
  for (const diagnostic of template.diagnostics) {
    report(run, diagnostic.code, diagnostic.severity, diagnostic.message, diagnostic.span);
  }
  for (const { name, value } of template.transforms) {
    if (KNOWN_TRANSFORMS.test(name)) continue;
    const message = `The macro ${name} may change this template when it is deployed; it is judged as it is written`;
    report(run, "cloudformation-macro", "note", message, value.span);
  }
  const isSam = template.transforms.some(({ name }) => isServerless(name));
  const nested = new Map<string, Evaluated | undefined>();
  const types = new Map<string, string>();
  const parameters = new Map<string, Parameter>();
  for (const [name, declaration] of template.parameters) {
    parameters.set(name, parameterOf(name, declaration, given.get(name)));
  }
  const base: Omit<Scope, "conditions" | "standsFor" | "outputOf"> = {
    path: template.path,
    parameters,
    pseudoParameters: pseudoParameters(run.options),
    mappings: template.mappings,
    decided: new Map(),
    resources: types,
    addressOf: (id) => `${prefix}${id}`,
    attributeOf: (type, attribute) => attributeOf(entryOf(type), attribute),
    mayGenerate: (id) => isSam && generatedBy(id, types),
    report: (code, severity, message, span) => {
      report(run, code, severity, message, span);
    },
  };
  const noConditions: Scope = { ...base, conditions: new Map(), standsFor: () => undefined, outputOf: () => undefined };
  const conditions =
    template.conditions === undefined ? undefined : expandLoops(template.conditions, noConditions, evaluate);
  const declared =
    template.resources === undefined
      ? undefined
      : expandLoops(
          template.resources,
          { ...noConditions, conditions: conditions?.entries ?? new Map<string, Value>() },
          evaluate,
        );

  const scope: Scope = {
    ...base,
    conditions: conditions?.entries ?? new Map<string, Value>(),
    standsFor: (id) => {
      const property = entryOf(types.get(id) ?? "")?.standsFor;
      return property === undefined ? undefined : rawProperty(declared, id, property);
    },
    outputOf: (id, output) => nestedStack(id)?.outputOf(output),
  };

  function nestedStack(id: string): Evaluated | undefined {
    if (nested.has(id)) return nested.get(id);
    // While it is evaluated, it has no outputs: a stack that needs its own cannot be deployed.
    nested.set(id, undefined);
    const raw = declared?.entries.get(id);
    const source = raw === undefined ? undefined : nestedTemplate(run, template.path, raw, types.get(id), scope);
    if (raw === undefined || source === undefined || calls.length >= MAXIMUM_NESTING) return undefined;
    const values = givenValues(source.parameters === undefined ? undefined : evaluate(source.parameters, scope));
    const address = `${prefix}${id}`;
    const call = { address, span: headerOf(raw.span, template) };
    const evaluated = evaluateTemplateText(run, source.template, values, `${address}.`, [...calls, call]);
    nested.set(id, evaluated);
    return evaluated;
  }

  for (const [id, raw] of declared?.entries ?? []) {
    const type = raw.kind === "map" ? textOf(raw.entries.get("Type")) : undefined;
    if (type !== undefined) types.set(id, type);
  }
  const resources: Resource[] = [];
  for (const [id, raw] of declared?.entries ?? []) {
    const placement: Placement = {
      id,
      stack: run.stack,
      calls,
      header: headerOf(raw.span, template),
      scope,
    };
    const own = resourcesOf(isSam ? withGlobals(raw, template.globals) : raw, placement);
    resources.push(...own);
    if (own.length > 0) resources.push(...(nestedStack(id)?.resources ?? []));
  }
  return {
    resources,
    outputOf: (name) => {
      const output = template.outputs?.entries.get(name);
      const value = output?.kind === "map" ? output.entries.get("Value") : undefined;
      return value === undefined ? undefined : evaluate(value, scope);
    },
  };
}

function rawProperty(resources: MapValue | undefined, id: string, property: string): Value | undefined {
  const resource = resources?.entries.get(id);
  const properties = resource?.kind === "map" ? resource.entries.get("Properties") : undefined;
  return properties?.kind === "map" ? properties.entries.get(property) : undefined;
}

/**
 * The template of a nested stack when it is a file of the tree: before `aws cloudformation package`, paths stand where URLs
 * will be, relative to the template.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
function nestedTemplate(
  run: Run,
  from: string,
  raw: Value,
  type: string | undefined,
  scope: Scope,
): { readonly template: Template; readonly parameters: Value | undefined } | undefined {
  const property = type === undefined ? undefined : NESTED_TEMPLATE[type];
  const properties = raw.kind === "map" ? raw.entries.get("Properties") : undefined;
  if (property === undefined || properties?.kind !== "map") return undefined;
  const location = properties.entries.get(property);
  const value = location === undefined ? undefined : evaluate(location, scope);
  const path = value === undefined || isUnset(value) ? undefined : localPath(from, textOf(value));
  if (path === undefined) return undefined;
  run.files.add(path);
  const text = path.startsWith("../") ? undefined : run.tree.read(path);
  if (text === undefined) {
    const message = `The template of this nested stack, ${path}, is not in the repository; it is not judged`;
    scope.report("cloudformation-nested", "warning", message, value?.span ?? raw.span);
    return undefined;
  }
  return { template: readTemplate(path, text), parameters: properties.entries.get("Parameters") };
}

/** The first line of a resource: from its logical id to the end of the line. */
function headerOf(span: Span, { text, lineStarts }: Template): Span {
  if (span.startLine === span.endLine) return span;
  const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
  return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

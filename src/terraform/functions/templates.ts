/** `templatefile` and `templatestring`. */
import type { Template } from "../../hcl/ast.js";
import { createLineIndex } from "../../hcl/lines.js";
import { parseTemplate } from "../../hcl/parser.js";
import { EvaluationError, fail } from "../errors.js";
import { evaluateInScope } from "../expressions.js";
import { sourceFile, spanOf, type SourceFile } from "../origin.js";
import { bind, type Scope } from "../scope.js";
import { DYNAMIC, STRING } from "../types.js";
import { convert } from "../convert.js";
import { causesOf, settle, unknown, type TfValue } from "../values.js";
import type { Call, EagerFunction, FunctionTable } from "./definition.js";
import { readFile } from "./files.js";
import { argument, textArgument } from "./helpers.js";

const parsed = new WeakMap<SourceFile, Template>();

/** Templates that include themselves would never end. */
const DEEPEST_NESTING = 20;
let nesting = 0;

function templateOf(source: SourceFile): Template {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const { template, problems } = parseTemplate(source.text);
  const [problem] = problems;
  if (problem !== undefined) {
    const { startLine, startColumn } = spanOf(source, problem);
    return fail(`${source.path}:${startLine}:${startColumn}: ${problem.message}`);
  }
  parsed.set(source, template);
  return template;
}

/** Templates may not call what reads other templates. */
function functionsFor(table: FunctionTable): FunctionTable {
  const allowed = new Map(table);
  allowed.delete("templatefile");
  allowed.delete("templatestring");
  return allowed;
}

const tables = new WeakMap<FunctionTable, FunctionTable>();

function render(source: SourceFile, vars: TfValue, call: Call): TfValue {
  const given = settle(vars);
  if (given.kind === "unknown" && given.partial?.kind !== "mapping") {
    return unknown(DYNAMIC, given.because, { notNull: true });
  }
  const entries =
    given.kind === "unknown" && given.partial?.kind === "mapping" ? given.partial.entries : entriesOf(given);
  let functions = tables.get(call.scope.functions);
  if (functions === undefined) tables.set(call.scope.functions, (functions = functionsFor(call.scope.functions)));
  let scope: Scope = {
    file: source,
    bindings: undefined,
    functions,
    files: call.scope.files,
    isTemplate: true,
    trapping: true,
    lookup: (root) => {
      if (given.kind === "unknown") return unknown(DYNAMIC, causesOf(given));
      return fail(`vars map does not contain key "${root}", referenced in ${source.path}`);
    },
    report: (problem) => {
      call.scope.report(problem);
    },
  };
  for (const [name, value] of entries) scope = bind(scope, name, value);
  const template = templateOf(source);
  nesting += 1;
  try {
    if (nesting > DEEPEST_NESTING) fail("templates are nested too deeply");
    return evaluateInScope(template, scope);
  } catch (error) {
    // The place in the template is no place in the configuration: it goes into the message.
    if (!(error instanceof EvaluationError)) throw error;
    const { startLine, startColumn } = spanOf(source, error.node ?? template);
    const message = `${source.path}:${startLine}:${startColumn}: ${error.message}`;
    throw new EvaluationError(message, undefined, false, error.severity);
  } finally {
    nesting -= 1;
  }
}

function entriesOf(vars: TfValue): ReadonlyMap<string, TfValue> {
  if (vars.kind !== "object" && vars.kind !== "map") return fail("the variables of a template must be a map");
  for (const name of vars.entries.keys()) {
    if (!/^[A-Za-z_][\w-]*$/.test(name)) fail(`invalid template variable name ${JSON.stringify(name)}`);
  }
  return vars.entries;
}

const templatefile: EagerFunction = {
  name: "templatefile",
  parameters: [
    { name: "path", type: STRING },
    { name: "vars", type: DYNAMIC, known: "no" },
  ],
  returns: DYNAMIC,
  evaluate: (args, call) => {
    const source = readFile(textArgument(args, 0), call);
    return "kind" in source ? source : render(source, argument(args, 1), call);
  },
};

const templatestring: EagerFunction = {
  name: "templatestring",
  parameters: [
    { name: "template", type: STRING },
    { name: "vars", type: DYNAMIC, known: "no" },
  ],
  returns: STRING,
  evaluate: (args, call) => {
    const written = textArgument(args, 0);
    const [template] = call.node.kind === "call" ? call.node.args : [];
    if (template?.kind === "template") {
      return fail("templatestring() takes a reference to a template, not a template written in place");
    }
    const source = sourceFile(call.scope.file.path, { text: written, lines: createLineIndex(written) });
    const result = convert(render(source, argument(args, 1), call), STRING);
    // Places within the text are no places in the file.
    return result.kind === "string"
      ? { kind: "string", value: result.value, from: undefined }
      : unknown(STRING, causesOf(result));
  },
};

export const TEMPLATE_FUNCTIONS: readonly EagerFunction[] = [templatefile, templatestring];

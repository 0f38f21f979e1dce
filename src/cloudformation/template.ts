import { isUnset } from "../graph/known.js";
import { readJson } from "../document/json.js";
import { lineStartsOf } from "../document/lines.js";
import { readYaml } from "../document/yaml.js";
import type { Diagnostic } from "../graph/resource.js";
import type { MapValue, Value } from "../graph/value.js";
import { mentionsIncludes, withIncludes } from "./includes.js";
import type { Deployment } from "./pseudo-parameters.js";
import { serviceTemplate, unreadService } from "./service.js";
import type { Labels } from "./service-roles.js";
import { unrendered } from "./unrendered.js";
import { membersOf, textOf } from "./values.js";

/** The sections of a template, not evaluated, with long function names only. */
export interface Template {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly parameters: ReadonlyMap<string, Value>;
  readonly mappings: Value | undefined;
  readonly conditions: MapValue | undefined;
  readonly resources: MapValue | undefined;
  readonly outputs: MapValue | undefined;
  /** SAM's defaults by the part of the resource type after `AWS::Serverless::`. */
  readonly globals: ReadonlyMap<string, Value>;
  /** Names of the transforms of the whole template. */
  readonly transforms: readonly { readonly name: string; readonly value: Value }[];
  /** Part of a service of the Serverless Framework, which adds resources of its own. */
  readonly isService: boolean;
  /** What the file calls that which resources say, by logical id, where it is not in CloudFormation's words. */
  readonly labels: ReadonlyMap<string, Labels>;
  /** Values for parameters that the file itself says. */
  readonly given: ReadonlyMap<string, Value>;
  /** Where the file itself says that it is deployed. */
  readonly deployment: Deployment;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a template in JSON or YAML, whatever the file is called.
 *
 * @param path relative to the judged root
 * @param read gives the text of a file that it includes
 */
export function readTemplate(path: string, source: string, read?: (path: string) => string | undefined): Template {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const unread = unreadService(path);
  const document = unread === undefined ? readDocument(path, text) : { value: undefined, diagnostics: [unread] };
  const diagnostics = [...document.diagnostics];
  const include = (file: string): Value | undefined => {
    const content = read?.(file);
    if (content === undefined) return undefined;
    const included = parseRendered(file, content);
    diagnostics.push(...included.diagnostics);
    return included.value;
  };
  const included =
    document.value && mentionsIncludes(text) ? withIncludes(document.value, path, include) : document.value;
  const service = included && serviceTemplate(included, path, include, (diagnostic) => diagnostics.push(diagnostic));
  const value = service?.sections ?? included;
  const root = membersOf(value);
  const section = (name: string): MapValue | undefined => {
    const found = root.get(name);
    return found?.kind === "map" ? found : undefined;
  };
  diagnostics.push(...SECTIONS.flatMap((name) => shapelessSection(name, root.get(name))));
  return {
    path,
    text,
    lineStarts: lineStartsOf(text),
    parameters: section("Parameters")?.entries ?? new Map<string, Value>(),
    mappings: root.get("Mappings"),
    conditions: section("Conditions"),
    resources: section("Resources"),
    outputs: section("Outputs"),
    globals: section("Globals")?.entries ?? new Map<string, Value>(),
    transforms: transformsOf(root.get("Transform")),
    isService: service !== undefined,
    labels: service?.labels ?? new Map<string, Labels>(),
    given: service?.parameters ?? new Map<string, Value>(),
    deployment: service?.deployment ?? {},
    diagnostics,
  };
}

/** The sections that are maps: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const SECTIONS = ["Parameters", "Conditions", "Resources", "Outputs", "Globals"];

function shapelessSection(name: string, value: Value | undefined): readonly Diagnostic[] {
  if (value === undefined || value.kind === "map" || value.kind === "unknown" || isUnset(value)) return [];
  // What another file should give, which has been said.
  if (textOf(value)?.startsWith("${file(") === true) return [];
  const { startLine, startColumn } = value.span;
  const span = { ...value.span, endLine: startLine, endColumn: startColumn + name.length };
  const message = `${name} is not a map of names, and nothing in it is judged`;
  return [{ code: "cloudformation-section", severity: "error", message, span }];
}

interface ReadDocument {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The document that was read last: what is mended is mostly what was evaluated just before. */
let last: { readonly path: string; readonly text: string; readonly document: ReadDocument } | undefined;

/** The document of a template's text, with the tags of YAML's short functions replaced by the long names. */
export function readDocument(path: string, text: string): ReadDocument {
  if (last?.path !== path || last.text !== text) last = { path, text, document: parseRendered(path, text) };
  return last.document;
}

/** What a text that has to be rendered first would come to is not in the file. */
function parseRendered(path: string, text: string): ReadDocument {
  const document = parseDocument(path, text);
  const diagnostic = unrendered(path, text, document.diagnostics);
  return diagnostic === undefined ? document : { value: undefined, diagnostics: [diagnostic] };
}

function parseDocument(path: string, text: string): ReadDocument {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const json = readJson(path, text);
    // A flow mapping of YAML begins like JSON.
    if (path.endsWith(".json") || !json.diagnostics.some(({ severity }) => severity === "error")) return json;
    const yaml = readYaml(path, text, functionOfTag);
    return yaml.diagnostics.some(({ code }) => code === "yaml-syntax") ? json : { ...yaml, value: yaml.documents[0] };
  }
  const { documents, diagnostics } = readYaml(path, text, functionOfTag);
  const isTemplate = (value: Value): boolean => value.kind === "map" && value.entries.has("Resources");
  const value = documents.find(isTemplate) ?? documents[0];
  const ignored = documents.filter((document) => document !== value && isTemplate(document)).map(furtherDocument);
  return { value, diagnostics: [...diagnostics, ...ignored] };
}

function furtherDocument({ span }: Value): Diagnostic {
  const message = "A template is one YAML document: this further one is not judged; put it into a file of its own";
  const { startLine, startColumn } = span;
  return {
    code: "cloudformation-documents",
    severity: "error",
    message,
    span: { ...span, endLine: startLine, endColumn: startColumn + 1 },
  };
}

/** The functions that have a short form. Other tags keep their exclamation mark, so that they cannot be taken for a key. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  ...[
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAtt",
    "GetAZs",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
  ],
  ...["Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform"],
  ...["Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll"],
]);

function functionOfTag(tag: string): string {
  const name = tag.slice(1);
  if (name === "Ref" || name === "Condition") return name;
  return SHORT_FORMS.has(name) ? `Fn::${name}` : tag;
}

function transformsOf(value: Value | undefined): Template["transforms"] {
  if (value === undefined) return [];
  if (value.kind === "list") return value.items.flatMap(transformsOf);
  const name = textOf(value.kind === "map" ? value.entries.get("Name") : value);
  return name === undefined ? [] : [{ name, value }];
}

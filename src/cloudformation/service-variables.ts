import { posix } from "node:path";
import type { Span } from "../graph/span.js";
import type { Cause, MapValue, TextPart, Value } from "../graph/value.js";
import type { Include } from "./includes.js";
import { inTable } from "./table.js";
import { concatenate, known, partsOf, placed, reasonsIn, textOf, unknown } from "./values.js";
import { written } from "./written.js";

/**
 * Variables of the Serverless Framework: `${self:custom.name, 'default'}`.
 * https://www.serverless.com/framework/docs/guides/variables
 *
 * What the service and the files of the tree say is known. What deployment says (options, the environment, other stacks) has the
 * default that stands behind it, or is not known. A parameter of Systems Manager, or a secret, is what CloudFormation has for it: a
 * dynamic reference.
 */

/** Whether a text can have variables. */
export function mentionsVariables(text: string): boolean {
  return text.includes("${");
}

/** Whether a text can have variables that take in files. */
export function mentionsFiles(text: string): boolean {
  return mentionsVariables(text) && text.includes("file(");
}

/** What the variables of a service are resolved with. */
interface Resolution {
  readonly service: MapValue;
  /** Names of files are relative to that of the service, also in files that it takes in. */
  readonly folder: string;
  readonly include: Include;
  readonly files: Map<string, Value | undefined>;
  /** What was resolved, by what names it. */
  readonly known: Map<string, Value | undefined>;
  /** What is being resolved. */
  readonly resolving: Set<string>;
  /** Values that may still be put in place of variables, since these can stand for others many times over. */
  readonly left: { values: number };
}

const MOST_VALUES = 200_000;

/** Variables within what other variables stand for. */
const DEEPEST = 100;

/**
 * A service with what its variables stand for, in the sections that are judged.
 *
 * @param path of the file
 */
export function withVariables(service: MapValue, path: string, include: Include): MapValue {
  const resolution: Resolution = {
    service,
    folder: posix.dirname(path),
    include,
    files: new Map(),
    known: new Map(),
    resolving: new Set(),
    left: { values: MOST_VALUES },
  };
  const sections = SECTIONS.flatMap((name) => {
    const section = service.entries.get(name);
    return section === undefined ? [] : [[name, resolve(section, resolution)] as const];
  });
  return { ...service, entries: new Map([...service.entries, ...sections]) };
}

const SECTIONS = ["service", "provider", "plugins", "functions", "resources"];

function resolve(value: Value, resolution: Resolution, isSubstituted = false): Value {
  if (value.kind === "list") {
    const items = value.items.map((item, index) => resolve(item, resolution, isSubstituted && index === 0));
    return { ...value, items };
  }
  if (value.kind === "map") {
    const entries = [...value.entries].map(
      ([key, entry]) => [key, resolve(entry, resolution, key === "Fn::Sub")] as const,
    );
    return { ...value, entries: new Map(entries) };
  }
  if (value.kind === "unknown" || typeof value.value !== "string") return value;
  return mentionsVariables(value.value) ? resolveText(value.value, value, resolution, isSubstituted) : value;
}

/** A text with variables: what the only one stands for, or a text in which they are filled in. */
function resolveText(text: string, at: Value, resolution: Resolution, isSubstituted: boolean): Value {
  const pieces = piecesOf(text);
  const [first] = pieces;
  if (pieces.every((piece) => typeof piece === "string")) return at;
  if (pieces.length === 1 && typeof first === "object") return atPlace(valueOf(first, at.span, resolution), at.span);
  const values = pieces.map((piece) =>
    typeof piece === "string" ? known(piece, at.span) : valueOf(piece, at.span, resolution),
  );
  const isJoined = !isSubstituted && values.some((value) => pseudoParameterIn(value) !== undefined);
  if (isJoined) return written({ "Fn::Join": ["", values] }, at.span);
  const parts = values.flatMap((value): readonly TextPart[] => {
    const pseudo = pseudoParameterIn(value);
    return pseudo === undefined ? partsOf(value) : [`\${${pseudo}}`];
  });
  return concatenate(parts, [], at.span);
}

/** A scalar stands where it is used; in a section from elsewhere everything keeps its own place. */
function atPlace(value: Value, span: Span): Value {
  return value.kind === "list" || value.kind === "map" ? value : placed(value, span);
}

/** The pseudo parameter that a value is. */
function pseudoParameterIn(value: Value): string | undefined {
  return value.kind === "map" && value.entries.size === 1 ? textOf(value.entries.get("Ref")) : undefined;
}

interface Variable {
  /** With its mark. */
  readonly whole: string;
  readonly inside: string;
}

/** The pieces of a text; what is no variable of the framework stays text, such as those of policies and of `Fn::Sub`. */
function piecesOf(text: string): readonly (string | Variable)[] {
  const pieces: (string | Variable)[] = [];
  let end = 0;
  for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", Math.max(start + 2, end))) {
    const close = closeOf(text, start + 2);
    const inside = text.slice(start + 2, close);
    if (close === -1) break;
    if (!VARIABLE.test(inside)) continue;
    if (start > end) pieces.push(text.slice(end, start));
    end = close + 1;
    pieces.push({ whole: text.slice(start, end), inside });
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** What a variable begins with. Policies have others: `${aws:username}`, `${s3:prefix}`, `${ssm:resourceTag/x}`. */
const VARIABLE =
  /^\s*(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler|git):|(?:cf|ssm|s3|file|strToBool)\(|cf[:.]|ssm:\/|s3:[^}]*\/|aws:(?:accountId|region|partition)\b)/;

/** Variables within the name of a variable. */
const DEEPEST_NAME = 10;

/** Where the brace that is open at an offset closes. */
function closeOf(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length && depth <= DEEPEST_NAME; index += 1) {
    if (text.startsWith("${", index)) depth += 1;
    else if (text[index] === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function valueOf(variable: Variable, span: Span, resolution: Resolution): Value {
  const { whole, inside } = variable;
  const nested = mentionsVariables(inside) ? resolveText(inside, known(inside, span), resolution, true) : undefined;
  const text = nested === undefined ? inside : textOf(nested);
  if (text === undefined) return unknown(reasonsIn(nested ?? known(null, span)), span);
  const sources = sourcesIn(text);
  for (const source of sources) {
    const value = valueOfSource(source, span, resolution);
    if (value !== undefined) return counted(value, span, resolution);
  }
  const [first = ""] = sources;
  return unknown([{ reason: `${whole} is not known: ${whyMissing(first)}`, span }], span);
}

/** The sources of a variable, of which the first counts that there is. */
function sourcesIn(text: string): readonly string[] {
  const sources: string[] = [];
  let start = 0;
  let quote: string | undefined;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "," && depth === 0) {
      sources.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...sources, text.slice(start).trim()];
}

const SOURCE = /^(\w+)(?:\(([^)]*)\))?(?:\.([\w-]+))?(?::(.*))?$/s;

function valueOfSource(source: string, span: Span, resolution: Resolution): Value | undefined {
  const literal = literalOf(source);
  if (literal !== undefined) return known(literal, span);
  const [, type = "", parameters = "", region, address = ""] = SOURCE.exec(source) ?? [];
  return inTable(
    SOURCES,
    type,
  )?.({
    address: address.trim(),
    parameters: parameters.trim() || (region ?? ""),
    span,
    resolution,
  });
}

function literalOf(source: string): string | number | boolean | undefined {
  const [, , quoted] = /^(["'])(.*)\1$/s.exec(source) ?? [];
  if (quoted !== undefined) return quoted;
  if (source === "true" || source === "false") return source === "true";
  return /^-?\d+(?:\.\d+)?$/.test(source) ? Number(source) : undefined;
}

interface SourceCall {
  /** What stands behind the colon. */
  readonly address: string;
  /** What stands in the parentheses. */
  readonly parameters: string;
  readonly span: Span;
  readonly resolution: Resolution;
}

/** By their names; `undefined` where there is nothing, so that the next source counts. */
const SOURCES: Readonly<Record<string, (call: SourceCall) => Value | undefined>> = {
  aws: ({ address, span }) => written({ Ref: inTable(PSEUDO_PARAMETERS, address) ?? "AWS::Region" }, span),
  cf: ({ address, span }) => elsewhere(`the output ${address} of another stack`, span),
  env: () => undefined,
  file: fileOf,
  git: ({ address, span }) => elsewhere(`what git says (${address})`, span),
  opt: () => undefined,
  param: ({ address, resolution, span }) => {
    const stage = textOf(stageOf(resolution, span));
    const places = [...(stage === undefined ? [] : [stage]), "default"];
    const paths = places.flatMap((place) => [`stages.${place}.params.${address}`, `params.${place}.${address}`]);
    return firstOf(paths, resolution, span);
  },
  s3: ({ address, span }) => elsewhere(`the object ${address} of S3`, span),
  self: ({ address, resolution, span }) => valueAt(address, resolution, span),
  sls: ({ address, resolution, span }) => (address === "stage" ? stageOf(resolution, span) : undefined),
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html
  ssm: ({ address, span }) =>
    known(
      address.startsWith(SECRET)
        ? `{{resolve:secretsmanager:${address.slice(SECRET.length)}}}`
        : `{{resolve:ssm:${address}}}`,
      span,
    ),
  strToBool: ({ parameters, span }) => {
    const truth = inTable(TRUTH, parameters.toLowerCase());
    return truth === undefined ? undefined : known(truth, span);
  },
  terraform: ({ address, span }) => elsewhere(`the output ${address} of Terraform`, span),
};

const SECRET = "/aws/reference/secretsmanager/";

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  accountId: "AWS::AccountId",
  partition: "AWS::Partition",
  region: "AWS::Region",
};

const TRUTH: Readonly<Record<string, boolean>> = { true: true, "1": true, false: false, "0": false, null: false };

function elsewhere(what: string, span: Span): Value {
  return unknown([{ reason: `${what} is known only where the service is deployed`, span }], span);
}

/** Why a source gives nothing. */
function whyMissing(source: string): string {
  const [, type = "", , , address = ""] = SOURCE.exec(source) ?? [];
  return inTable(MISSING, type)?.(address.trim()) ?? "it is known only where the service is deployed";
}

const MISSING: Readonly<Record<string, (address: string) => string>> = {
  env: (name) => `the environment variable ${name} is set where the service is deployed`,
  file: () => "the file is not in the repository, or has no such value",
  opt: (name) => `the option --${name} is given when the service is deployed`,
  param: (name) => `the parameter ${name} is given when the service is deployed`,
  self: (path) => `the service has no ${path}`,
};

/** The stage of the service: that of the provider, and else `dev`. */
export function stageIn(provider: Value | undefined, span: Span): Value {
  const stage = provider?.kind === "map" ? provider.entries.get("stage") : undefined;
  return stage ?? known("dev", span);
}

function stageOf(resolution: Resolution, span: Span): Value {
  return valueAt("provider.stage", resolution, span) ?? known("dev", span);
}

function firstOf(paths: readonly string[], resolution: Resolution, span: Span): Value | undefined {
  for (const path of paths) {
    const value = valueAt(path, resolution, span);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What the provider has when it does not say. */
const DEFAULTS: Readonly<Record<string, string>> = { "provider.region": "us-east-1", "provider.stage": "dev" };

/** What the service has at a path. */
function valueAt(path: string, resolution: Resolution, span: Span): Value | undefined {
  return once(`self:${path}`, resolution, span, () => {
    const keys = path === "" ? [] : path.split(".");
    // `service` may be a map with the name.
    const found = descend(resolution.service, keys, resolution);
    const value = path === "service" && found?.kind === "map" ? found.entries.get("name") : found;
    const otherwise = inTable(DEFAULTS, path);
    return value ?? (otherwise === undefined ? undefined : known(otherwise, span));
  });
}

function fileOf({ parameters, address, resolution, span }: SourceCall): Value | undefined {
  const { folder, files, include } = resolution;
  const file = posix.join(folder, parameters);
  if (!/\.(?:ya?ml|json)$/i.test(file)) return elsewhere(`what ${parameters} gives`, span);
  return once(`file(${file}):${address}`, resolution, span, () => {
    const isOutside = file.startsWith("../") || file.startsWith("/");
    if (!files.has(file)) files.set(file, isOutside ? undefined : include(file));
    const content = files.get(file);
    return content === undefined ? undefined : descend(content, address === "" ? [] : address.split("."), resolution);
  });
}

/** What is found below keys, resolved; on the way variables may stand for what is gone into. */
function descend(value: Value, keys: readonly string[], resolution: Resolution): Value | undefined {
  let at: Value | undefined = value;
  for (const key of keys) {
    const inside: Value | undefined = at.kind === "known" ? resolve(at, resolution) : at;
    if (inside.kind === "unknown") return inside;
    at =
      inside.kind === "map" ? inside.entries.get(key) : inside.kind === "list" ? inside.items[Number(key)] : undefined;
    if (at === undefined) return undefined;
  }
  const found = resolve(at, resolution);
  return found.kind === "known" && found.value === null ? undefined : found;
}

/** A value that is resolved once, however often it is named; one that needs itself is not known. */
function once(
  name: string,
  { known: found, resolving }: Resolution,
  span: Span,
  find: () => Value | undefined,
): Value | undefined {
  if (found.has(name)) return found.get(name);
  if (resolving.has(name)) return unknown([{ reason: `\${${name}} depends on itself`, span }], span);
  if (resolving.size >= DEEPEST) return unknown([tooDeep(name, span)], span);
  resolving.add(name);
  const value = find();
  resolving.delete(name);
  found.set(name, value);
  return value;
}

function tooDeep(name: string, span: Span): Cause {
  return { reason: `\${${name}} stands at the end of more than ${DEEPEST} variables that need each other`, span };
}

/** A value, unless it is too much. */
function counted(value: Value, span: Span, { left }: Resolution): Value {
  left.values -= sizeOf(value);
  if (left.values >= 0) return value;
  return unknown([{ reason: `the variables of this service stand for more than ${MOST_VALUES} values`, span }], span);
}

const sizes = new WeakMap<Value, number>();

/** How many values there are; a long text counts as several. */
function sizeOf(value: Value): number {
  if (value.kind === "known") return 1 + String(value.value).length / 100;
  if (value.kind === "unknown") return 1;
  let size = sizes.get(value);
  if (size === undefined) {
    const members = value.kind === "list" ? value.items : [...value.entries.values()];
    size = members.reduce((sum, member) => sum + sizeOf(member), 1);
    sizes.set(value, size);
  }
  return size;
}

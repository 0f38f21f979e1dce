/** `yamldecode`. In a module of its own, as the YAML library takes time to load: see `loadFunctions`. */
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node, type Scalar } from "yaml";
import { fail } from "../errors.js";
import { parseNumber } from "../numbers.js";
import { checkLength } from "../text.js";
import { FALSE, NULL, number, object, text, TRUE, tuple, type TfValue } from "../values.js";

const DEEPEST = 200;
/** Aliases can make a document of a few lines grow without end. */
const MOST_NODES = 200_000;
const LONGEST = 1_000_000;

const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const TRUES = new Set(["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]);
const FALSES = new Set(["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]);
const INFINITIES: ReadonlyMap<string, number> = new Map([
  [".inf", Infinity],
  [".Inf", Infinity],
  [".INF", Infinity],
  ["+.inf", Infinity],
  ["-.inf", -Infinity],
  ["-.Inf", -Infinity],
]);
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(\.\d+)?\s*(Z|[+-]\d\d?(?::?\d\d)?)?$/;

interface Walk {
  readonly document: Document.Parsed;
  nodes: number;
}

/** Dates become timestamps: a trap for the `Version` of policies, and what terraform does. */
function timestamp(written: string): string | undefined {
  const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");
  const date = DATE.exec(written);
  if (date !== null) return `${date[1] ?? ""}-${two(date[2])}-${two(date[3])}T00:00:00Z`;
  const time = TIME.exec(written);
  if (time === null) return undefined;
  const zone = time[8] === undefined || time[8] === "Z" || /^[+-]00?(?::?00)?$/.test(time[8]) ? "Z" : time[8];
  const fraction = (time[7] ?? "").replace(/\.?0+$/, "");
  return `${time[1] ?? ""}-${two(time[2])}-${two(time[3])}T${two(time[4])}:${time[5] ?? ""}:${time[6] ?? ""}${fraction}${zone}`;
}

function plainScalar(written: string): TfValue {
  if (NULLS.has(written)) return NULL;
  if (TRUES.has(written)) return TRUE;
  if (FALSES.has(written)) return FALSE;
  const infinity = INFINITIES.get(written);
  if (infinity !== undefined) return number(infinity);
  const radix = /^([+-]?)(0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+)$/.exec(written);
  if (radix !== null) {
    const magnitude = parseNumber(BigInt(radix[2] ?? "0").toString());
    const negative =
      radix[1] === "-" && magnitude !== undefined ? parseNumber(`-${BigInt(radix[2] ?? "0")}`) : magnitude;
    return number(negative ?? 0);
  }
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) {
    const value = parseNumber(written);
    if (value !== undefined) return number(value);
  }
  return text(timestamp(written) ?? written);
}

function scalar(node: Scalar): TfValue {
  const written = typeof node.value === "string" ? node.value : (node.source ?? "");
  if (node.tag === "tag:yaml.org,2002:str" || node.tag === "!") return text(written);
  if (node.type !== "PLAIN" && node.tag === undefined) return text(written);
  if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
    return fail(`unsupported tag "${node.tag}"`);
  return plainScalar(written);
}

function keyText(node: unknown, walk: Walk, depth: number): string {
  const key = build(node, walk, depth);
  if (key.kind === "string") return key.value;
  // `on` is a truth value as a key too.
  if (key.kind === "bool") return String(key.value);
  if (isScalar(node) && typeof node.source === "string") return node.source;
  return fail("a mapping key must be a text");
}

function build(node: unknown, walk: Walk, depth: number): TfValue {
  walk.nodes += 1;
  if (walk.nodes > MOST_NODES) return fail("the YAML document is too large");
  if (depth > DEEPEST) return fail("the YAML document is nested too deeply");
  if (node === null || node === undefined) return NULL;
  if (isAlias(node)) {
    const target: Node | undefined = node.resolve(walk.document);
    return target === undefined ? fail(`unknown anchor "${node.source}"`) : build(target, walk, depth + 1);
  }
  if (isScalar(node)) return scalar(node);
  if (isSeq(node)) return tuple(node.items.map((item) => build(item, walk, depth + 1)));
  if (!isMap(node)) return fail("unsupported YAML");
  const entries = new Map<string, TfValue>();
  const merged: TfValue[] = [];
  for (const { key, value } of node.items) {
    const isMerge = isScalar(key) && key.type === "PLAIN" && key.value === "<<";
    if (isMerge) merged.push(build(value, walk, depth + 1));
    else entries.set(keyText(key, walk, depth + 1), build(value, walk, depth + 1));
  }
  // What the mapping says itself wins over what it merges.
  for (const source of merged.flatMap((value) => (value.kind === "tuple" ? value.items : [value]))) {
    if (source.kind !== "object") return fail("only mappings can be merged");
    for (const [key, value] of source.entries) if (!entries.has(key)) entries.set(key, value);
  }
  return object(entries);
}

/**
 * Decodes YAML the way terraform does (YAML 1.2 with the scalars of 1.1: `yes` is true, dates are timestamps).
 *
 * @throws EvaluationError for what terraform refuses
 */
export function decodeYaml(written: string): TfValue {
  checkLength(written.length);
  if (written.length > LONGEST) return fail("the YAML document is too large");
  // Flow collections nested by the thousand exhaust the library's stack.
  const deepest = /(?:[[{]\s*){200}/.test(written) || /^ {400}/m.test(written);
  if (deepest) return fail("the YAML document is nested too deeply");
  const documents = parseAllDocuments(written, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  if (!Array.isArray(documents) || documents.length === 0) return fail("missing start of document");
  const [document, ...others] = documents as Document.Parsed[];
  if (document === undefined) return fail("missing start of document");
  const [error] = document.errors;
  if (error !== undefined) return fail(error.message.split("\n")[0] ?? "invalid YAML");
  if (others.length > 0) return fail("unexpected extra content after value");
  return build(document.contents, { document, nodes: 0 }, 0);
}

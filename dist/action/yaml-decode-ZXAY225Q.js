import {
  FALSE,
  NULL,
  TRUE,
  checkLength,
  fail,
  number,
  object,
  parseNumber,
  text,
  tuple
} from "./chunk-MXPTFY5Y.js";
import "./chunk-27WSD5BQ.js";
import "./chunk-XZCXNHPK.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/terraform/functions/yaml-decode.js
var import_yaml = __toESM(require_dist(), 1);
var DEEPEST = 200;
var MOST_NODES = 2e5;
var LONGEST = 1e6;
var NULLS = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
var TRUES = /* @__PURE__ */ new Set(["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]);
var FALSES = /* @__PURE__ */ new Set(["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]);
var INFINITIES = /* @__PURE__ */ new Map([
  [".inf", Infinity],
  [".Inf", Infinity],
  [".INF", Infinity],
  ["+.inf", Infinity],
  ["-.inf", -Infinity],
  ["-.Inf", -Infinity]
]);
var DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
var TIME = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(\.\d+)?\s*(Z|[+-]\d\d?(?::?\d\d)?)?$/;
function timestamp(written) {
  const two = (part) => (part ?? "").padStart(2, "0");
  const date = DATE.exec(written);
  if (date !== null)
    return `${date[1] ?? ""}-${two(date[2])}-${two(date[3])}T00:00:00Z`;
  const time = TIME.exec(written);
  if (time === null)
    return void 0;
  const zone = time[8] === void 0 || time[8] === "Z" || /^[+-]00?(?::?00)?$/.test(time[8]) ? "Z" : time[8];
  const fraction = (time[7] ?? "").replace(/\.?0+$/, "");
  return `${time[1] ?? ""}-${two(time[2])}-${two(time[3])}T${two(time[4])}:${time[5] ?? ""}:${time[6] ?? ""}${fraction}${zone}`;
}
function plainScalar(written) {
  if (NULLS.has(written))
    return NULL;
  if (TRUES.has(written))
    return TRUE;
  if (FALSES.has(written))
    return FALSE;
  const infinity = INFINITIES.get(written);
  if (infinity !== void 0)
    return number(infinity);
  const radix = /^([+-]?)(0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+)$/.exec(written);
  if (radix !== null) {
    const magnitude = parseNumber(BigInt(radix[2] ?? "0").toString());
    const negative = radix[1] === "-" && magnitude !== void 0 ? parseNumber(`-${BigInt(radix[2] ?? "0")}`) : magnitude;
    return number(negative ?? 0);
  }
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) {
    const value = parseNumber(written);
    if (value !== void 0)
      return number(value);
  }
  return text(timestamp(written) ?? written);
}
function scalar(node) {
  const written = typeof node.value === "string" ? node.value : node.source ?? "";
  if (node.tag === "tag:yaml.org,2002:str" || node.tag === "!")
    return text(written);
  if (node.type !== "PLAIN" && node.tag === void 0)
    return text(written);
  if (node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:"))
    return fail(`unsupported tag "${node.tag}"`);
  return plainScalar(written);
}
function keyText(node, walk, depth) {
  const key = build(node, walk, depth);
  if (key.kind === "string")
    return key.value;
  if (key.kind === "bool")
    return String(key.value);
  if ((0, import_yaml.isScalar)(node) && typeof node.source === "string")
    return node.source;
  return fail("a mapping key must be a text");
}
function build(node, walk, depth) {
  walk.nodes += 1;
  if (walk.nodes > MOST_NODES)
    return fail("the YAML document is too large");
  if (depth > DEEPEST)
    return fail("the YAML document is nested too deeply");
  if (node === null || node === void 0)
    return NULL;
  if ((0, import_yaml.isAlias)(node)) {
    const target = node.resolve(walk.document);
    return target === void 0 ? fail(`unknown anchor "${node.source}"`) : build(target, walk, depth + 1);
  }
  if ((0, import_yaml.isScalar)(node))
    return scalar(node);
  if ((0, import_yaml.isSeq)(node))
    return tuple(node.items.map((item) => build(item, walk, depth + 1)));
  if (!(0, import_yaml.isMap)(node))
    return fail("unsupported YAML");
  const entries = /* @__PURE__ */ new Map();
  const merged = [];
  for (const { key, value } of node.items) {
    const isMerge = (0, import_yaml.isScalar)(key) && key.type === "PLAIN" && key.value === "<<";
    if (isMerge)
      merged.push(build(value, walk, depth + 1));
    else
      entries.set(keyText(key, walk, depth + 1), build(value, walk, depth + 1));
  }
  for (const source of merged.flatMap((value) => value.kind === "tuple" ? value.items : [value])) {
    if (source.kind !== "object")
      return fail("only mappings can be merged");
    for (const [key, value] of source.entries)
      if (!entries.has(key))
        entries.set(key, value);
  }
  return object(entries);
}
function decodeYaml(written) {
  checkLength(written.length);
  if (written.length > LONGEST)
    return fail("the YAML document is too large");
  const deepest = /(?:[[{]\s*){200}/.test(written) || /^ {400}/m.test(written);
  if (deepest)
    return fail("the YAML document is nested too deeply");
  const documents = (0, import_yaml.parseAllDocuments)(written, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  if (!Array.isArray(documents) || documents.length === 0)
    return fail("missing start of document");
  const [document, ...others] = documents;
  if (document === void 0)
    return fail("missing start of document");
  const [error] = document.errors;
  if (error !== void 0)
    return fail(error.message.split("\n")[0] ?? "invalid YAML");
  if (others.length > 0)
    return fail("unexpected extra content after value");
  return build(document.contents, { document, nodes: 0 }, 0);
}
export {
  decodeYaml
};

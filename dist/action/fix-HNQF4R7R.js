import {
  entryOf,
  mentionsVariables,
  readDocument,
  textOf,
  writtenTemplate
} from "./chunk-W5VS5ODB.js";
import {
  isUnset
} from "./chunk-C2Q24Z5S.js";
import {
  plainScalar
} from "./chunk-PHOXGBTN.js";
import {
  lineStartsOf,
  offsetOf
} from "./chunk-HEF6VXGF.js";
import "./chunk-E5KY6KI7.js";
import "./chunk-DCQJLCJO.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";

// build/cloudformation/fix-text.js
function openText(text) {
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const body = text.slice(shift);
  return {
    text,
    shift,
    lineStarts: lineStartsOf(body),
    isJson: /^\s*\{/.test(body),
    eol: text.includes("\r\n") ? "\r\n" : "\n"
  };
}
function startOf({ lineStarts, shift }, { startLine, startColumn }) {
  return offsetOf(lineStarts, startLine, startColumn) + shift;
}
function endOf({ lineStarts, shift }, { endLine, endColumn }) {
  return offsetOf(lineStarts, endLine, endColumn) + shift;
}
function rangeOf(file, span) {
  return { start: startOf(file, span), end: endOf(file, span) };
}
function valueRange(file, key, value) {
  const entry = entryIn(file, key, value);
  return entry && { start: entry.valueStart, end: entry.valueEnd };
}
var JSON_SEPARATOR = /\s*:\s*/y;
var YAML_SEPARATOR = /[ \t]*:\s*/y;
function entryIn(file, key, value) {
  const { text } = file;
  const keyStart = startOf(file, value.span);
  const valueEnd = endOf(file, value.span);
  const quote = text[keyStart];
  const keyEnd = quote === '"' || quote === "'" ? endOfQuoted(text, keyStart, quote) : keyStart + key.length;
  const separator = file.isJson ? JSON_SEPARATOR : YAML_SEPARATOR;
  separator.lastIndex = keyEnd;
  if (!separator.test(text) || text[separator.lastIndex] === "#")
    return void 0;
  return { keyStart, keyEnd, valueStart: Math.min(separator.lastIndex, valueEnd), valueEnd };
}
var DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/sy;
var SINGLE_QUOTED = /'(?:[^']|'')*'/sy;
function endOfQuoted(text, start, quote) {
  const string = quote === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
  string.lastIndex = start;
  return string.test(text) ? string.lastIndex : start;
}
var ANCHORED = /[^\n{[]*?:[ \t]*(?:#[^\n]*)?\n?[ \t]*&/y;
function isAnchored(file, { span }) {
  if (file.isJson)
    return false;
  ANCHORED.lastIndex = startOf(file, span);
  return ANCHORED.test(file.text);
}
function replacement(file, key, present, wanted) {
  const entry = entryIn(file, key, present);
  if (present.kind !== "known" || present.via !== void 0 || entry === void 0)
    return void 0;
  const { valueStart: start, valueEnd: end } = entry;
  const old = file.text.slice(start, end);
  if (/^[!&*|>]/.test(old) || old.includes("\n"))
    return void 0;
  const value = inStyleOf(old, wanted, file.isJson);
  return { start, end, replacement: old === "" ? ` ${value}` : value };
}
function inStyleOf(old, value, isJson) {
  if (old.startsWith("'"))
    return `'${String(value).replaceAll("'", "''")}'`;
  if (old.startsWith('"'))
    return JSON.stringify(String(value));
  return literal(value, isJson);
}
var SCALAR = /^(["'])([^\n]*)\1$|^([A-Za-z][^\n"\\]*)$/;
function substituted({ text, isJson }, { start, end }, { from, to }) {
  const [, quote = '"', quoted, plain] = SCALAR.exec(text.slice(start, end)) ?? [];
  const content = quoted ?? plain;
  if (content === void 0)
    return void 0;
  const value = quote + content.replaceAll("${", "${!").replaceAll(from, to) + quote;
  return { start, end, replacement: isJson ? `{ "Fn::Sub": ${value} }` : `!Sub ${value}` };
}
function literal(value, isJson) {
  if (typeof value !== "string")
    return String(value);
  return !isJson && isPlain(value) ? value : JSON.stringify(value);
}
function isPlain(text) {
  const isSafe = /^[A-Za-z](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9]))*$/.test(text);
  return isSafe && plainScalar(text) === text && !YAML_1_1_WORD.test(text);
}
var YAML_1_1_WORD = /^(?:y|n|yes|no|on|off)$/i;
function insertion(file, map, entries, after, step) {
  const own = ownEntries(file, map);
  if (own.length === 0)
    return insertionIntoEmpty(file, map, entries);
  const neighbour = own.find(({ key }) => key === after) ?? own.findLast((entry) => !endsInBlockScalar(file, entry));
  if (neighbour === void 0)
    return void 0;
  const style = styleOf(file, neighbour, step);
  return isFlow(file, map) ? insertionIntoFlow(neighbour, entries, style) : insertionIntoBlock(file, neighbour, entries, style);
}
function filling(file, key, present, entries, step) {
  const start = startOf(file, present.span);
  const newline = file.text.indexOf("\n", start);
  const lineEnd = newline === -1 ? file.text.length : newline;
  const at = file.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  const quote = /["']/.exec(file.text[start] ?? "")?.[0] ?? "";
  const keyEnd = start + key.length + 2 * quote.length;
  const own = { keyStart: start, keyEnd, valueStart: at, valueEnd: at };
  if (!file.isJson && /^:[ \t]*(?:#.*)?$/.test(file.text.slice(keyEnd, at))) {
    const style = { ...styleOf(file, own, step), quote };
    const lines = [...entries].flatMap(([name, value]) => blockLines(name, value, style, style.indent + style.step));
    return { start: at, end: at, replacement: lines.map((line) => style.eol + line).join("") };
  }
  const entry = entryIn(file, key, present);
  if (entry === void 0 || !/^(?:null|~)$/i.test(file.text.slice(entry.valueStart, entry.valueEnd)))
    return void 0;
  return { start: entry.valueStart, end: entry.valueEnd, replacement: flowMap(file, entries) };
}
var ownOfMaps = /* @__PURE__ */ new WeakMap();
function ownEntries(file, map) {
  let known = ownOfMaps.get(map);
  if (known === void 0)
    ownOfMaps.set(map, known = findOwnEntries(file, map));
  return known;
}
function findOwnEntries(file, map) {
  const own = [];
  for (const [key, value] of map.entries) {
    const isWithin2 = value.span.startLine >= map.span.startLine && value.span.endLine <= map.span.endLine;
    const entry = isWithin2 ? entryIn(file, key, value) : void 0;
    if (entry !== void 0)
      own.push({ ...entry, key, value });
  }
  return own.sort((a, b) => a.valueEnd - b.valueEnd);
}
function endsInBlockScalar(file, { value, valueStart }) {
  if (value.kind === "map") {
    const [key, inner] = [...value.entries].at(-1) ?? [];
    if (key === void 0 || inner === void 0)
      return false;
    const entry = entryIn(file, key, inner);
    return endsInBlockScalar(file, { value: inner, valueStart: entry?.valueStart ?? startOf(file, inner.span) });
  }
  if (value.kind === "list") {
    const inner = value.items.at(-1);
    return inner !== void 0 && endsInBlockScalar(file, { value: inner, valueStart: startOf(file, inner.span) });
  }
  return /^(?:!\S*\s+)?[|>]/.test(file.text.slice(valueStart, endOf(file, value.span)));
}
function styleOf({ text, shift, isJson, eol }, neighbour, step) {
  const lineStart = Math.max(text.lastIndexOf("\n", neighbour.keyStart - 1) + 1, shift);
  const before = text.slice(lineStart, neighbour.keyStart);
  const first = text[neighbour.keyStart];
  return {
    isJson,
    eol,
    // The first entry of a map may stand behind the dash of a list item.
    indent: before.replace(/[^ \t]/g, " "),
    step: (/^\t+$/.test(before) ? "	" : " ").repeat(step),
    quote: first === '"' || first === "'" ? first : "",
    separator: isJson ? text.slice(neighbour.keyEnd, neighbour.valueStart).replace(/\s*\n\s*/, " ") : ": ",
    isOnItsLine: before.trim() === ""
  };
}
function isFlow(file, map) {
  const end = endOf(file, map.span);
  return file.text[end - 1] === "}" && ![...map.entries.values()].some(({ span }) => endOf(file, span) === end);
}
function insertionIntoBlock(file, neighbour, entries, style) {
  const newline = file.text.indexOf("\n", neighbour.valueEnd);
  const lineEnd = newline === -1 ? file.text.length : newline;
  const at = file.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  const lines = [...entries].flatMap(([key, value]) => blockLines(key, value, style, style.indent));
  return { start: at, end: at, replacement: lines.map((line) => style.eol + line).join("") };
}
function blockLines(key, value, style, indent) {
  const name = `${indent}${style.quote}${key}${style.quote}:`;
  if (typeof value !== "object")
    return [`${name} ${literal(value, style.isJson)}`];
  return [name, ...[...value].flatMap(([inner, content]) => blockLines(inner, content, style, indent + style.step))];
}
function insertionIntoFlow(neighbour, entries, style) {
  const between = style.isOnItsLine ? `,${style.eol}${style.indent}` : ", ";
  const at = neighbour.valueEnd;
  const rendered = [...entries].map(([key, value]) => between + flowEntry(key, value, style));
  return { start: at, end: at, replacement: rendered.join("") };
}
function flowEntry(key, value, style) {
  const name = `${style.quote}${key}${style.quote}${style.separator}`;
  if (typeof value !== "object")
    return name + literal(value, style.isJson);
  const deeper = { ...style, indent: style.indent + style.step };
  const inner = [...value].map(([member2, content]) => flowEntry(member2, content, deeper));
  if (!style.isOnItsLine)
    return `${name}{ ${inner.join(", ")} }`;
  const newline = style.eol + deeper.indent;
  return `${name}{${newline}${inner.join(`,${newline}`)}${style.eol}${style.indent}}`;
}
function insertionIntoEmpty(file, map, entries) {
  const end = endOf(file, map.span);
  const start = file.text.lastIndexOf("{", end - 1);
  if (map.entries.size > 0 || file.text[end - 1] !== "}" || start < startOf(file, map.span))
    return void 0;
  if (file.text.slice(start + 1, end - 1).trim() !== "")
    return void 0;
  return { start, end, replacement: flowMap(file, entries) };
}
function flowMap({ isJson }, entries) {
  const quote = isJson ? '"' : "";
  const style = { isJson, eol: "", indent: "", step: "", quote, separator: ": ", isOnItsLine: false };
  return `{ ${[...entries].map(([key, value]) => flowEntry(key, value, style)).join(", ")} }`;
}

// build/cloudformation/property-path.js
function propertyPath(entry, attribute, properties) {
  const steps = attribute.split(".").map((step) => /^\d+$/.test(step) ? Number(step) : step);
  return entry === void 0 ? steps : find(entry.properties, steps, properties);
}
function find(shapes, path, at) {
  const [attribute, ...rest] = path;
  if (typeof attribute !== "string")
    return void 0;
  let first;
  for (const [name, shape] of Object.entries(shapes)) {
    const value = memberOf(at, name);
    const below = stepsIn(shape, attribute, rest, value);
    if (below === void 0)
      continue;
    if (value !== void 0)
      return [name, ...below];
    first ??= [name, ...below];
  }
  return first;
}
function stepsIn(shape, attribute, rest, value) {
  switch (shape.kind) {
    case "text":
    case "bool":
    case "number":
      return shape.to === attribute && rest.length === 0 ? [] : void 0;
    case "members":
      return find(shape.properties, [attribute, ...rest], value);
    case "inside":
      return shape.block === attribute && rest[0] === 0 && typeof rest[1] === "string" ? stepsIn(shape.shape, rest[1], rest.slice(2), value) : void 0;
    case "blocks":
      return shape.to === attribute ? stepsInBlock(shape.properties, rest, value) : void 0;
    case "settings":
      return shape.to === attribute ? settingName(rest, value) : void 0;
    case "one":
      return shape.to === attribute && rest.length === 1 && rest[0] === 0 ? [] : void 0;
    case "flag":
    case "texts":
    case "first":
    case "pairs":
    case "policy":
    case "pluck":
      return void 0;
  }
}
function stepsInBlock(shapes, path, value) {
  const [index, ...rest] = path;
  if (typeof index !== "number")
    return void 0;
  if (value?.kind === "list") {
    const below = find(shapes, rest, value.items[index]);
    return below === void 0 ? void 0 : [index, ...below];
  }
  return index === 0 && value !== void 0 ? find(shapes, rest, value) : void 0;
}
function settingName([index, member2], value) {
  if (typeof index !== "number" || member2 !== "value" || value?.kind !== "map")
    return void 0;
  const name = [...value.entries.keys()][index];
  return name === void 0 ? void 0 : [name];
}
function memberOf(value, name) {
  return value?.kind === "map" ? value.entries.get(name) : void 0;
}

// build/cloudformation/fix.js
function templateFix(text, path, target, set) {
  const file = open(path, text);
  const id = target.address.slice(target.address.lastIndexOf("/") + 1);
  const resource = member(member(file.root, "Resources"), id);
  const type = textOf(member(resource, "Type"));
  if (resource?.kind !== "map" || type === void 0)
    return void 0;
  const properties = member(resource, "Properties");
  const entry = entryOf(type, (property) => member(properties, property) !== void 0);
  const edits = [];
  const additions = /* @__PURE__ */ new Map();
  for (const [attribute, wanted] of Object.entries(set)) {
    const beside = besideProperties(attribute, wanted);
    const below = beside === void 0 ? propertyPath(entry, attribute, properties) : void 0;
    const steps = beside?.steps ?? (below === void 0 ? void 0 : ["Properties", ...below]);
    const change = steps === void 0 ? void 0 : changeAt(file.text, resource, steps, beside?.value ?? wanted);
    if (change === void 0)
      return void 0;
    if ("replacement" in change)
      edits.push(change);
    else {
      const { to, entries } = change;
      additions.set(to, { ...change, entries: merged(additions.get(to)?.entries, entries) });
    }
  }
  for (const [to, { steps, entries }] of [...additions].sort(([, a], [, b]) => b.steps.length - a.steps.length)) {
    const step = indentStep(resource);
    const edit = to.kind === "map" ? insertion(file.text, to, entries, to === resource ? "Type" : void 0, step) : filling(file.text, String(steps.at(-1)), to, entries, step);
    if (edit === void 0)
      return void 0;
    edits.push({ ...edit, adds: { to: [id, ...steps].join("/"), names: [...entries.keys()] } });
  }
  return { edits: edits.sort((a, b) => a.start - b.start) };
}
function substitution(text, path, range, piece) {
  const { text: file, root } = open(path, text);
  const literal2 = root && literalAt(file, root, range);
  return literal2 && substituted(file, literal2, piece);
}
function literalAt(file, value, range) {
  if (value.kind === "list") {
    for (const item of value.items) {
      const { start, end } = rangeOf(file, item.span);
      if (item.kind === "known" && start === range.start && end === range.end)
        return range;
      const inner = start <= range.start && range.end <= end ? literalAt(file, item, range) : void 0;
      if (inner !== void 0)
        return inner;
    }
  }
  if (value.kind !== "map" || value.entries.has("Fn::Sub"))
    return void 0;
  for (const [key, entry] of value.entries) {
    const { start, end } = rangeOf(file, entry.span);
    if (start > range.start || end < range.end)
      continue;
    if (entry.kind === "known" && start === range.start && end === range.end)
      return valueRange(file, key, entry);
    const inner = literalAt(file, entry, range);
    if (inner !== void 0)
      return inner;
  }
  return void 0;
}
function besideProperties(attribute, value) {
  if (attribute === "deletion_policy")
    return { steps: ["DeletionPolicy"], value };
  if (attribute === "update_replace_policy")
    return { steps: ["UpdateReplacePolicy"], value };
  if (attribute === "skip_final_snapshot") {
    return { steps: ["DeletionPolicy"], value: value === true ? "Delete" : "Snapshot" };
  }
  return void 0;
}
var last;
function open(path, text) {
  if (last?.path !== path || last.text.text !== text) {
    const { value } = readDocument(path, text);
    last = { path, text: openText(text), root: (value && writtenTemplate(value)) ?? value };
  }
  return last;
}
function changeAt(file, resource, steps, wanted) {
  let at = resource;
  for (const [index, step] of steps.entries()) {
    if (at.via !== void 0 || isFunction(at) || isAnchored(file, at))
      return void 0;
    if (at.kind === "list" && at.items.slice(0, Number(step) + 1).some(isFunction))
      return void 0;
    const next = at.kind === "list" ? at.items[Number(step)] : member(at, String(step));
    if (next === void 0 || !isWithin(next.span, at.span)) {
      if (at.kind !== "map")
        return void 0;
      return { to: at, steps: steps.slice(0, index), entries: nested(steps.slice(index), wanted) };
    }
    if (isUnset(next) && next.via === void 0 && typeof step === "string" && index < steps.length - 1) {
      return { to: next, steps: steps.slice(0, index + 1), entries: nested(steps.slice(index + 1), wanted) };
    }
    if (index === steps.length - 1) {
      if (mentionsVariables(textOf(next) ?? ""))
        return void 0;
      return typeof step === "string" ? replacement(file, step, next, wanted) : void 0;
    }
    at = next;
  }
  return void 0;
}
function nested(steps, value) {
  const [first, ...rest] = steps;
  return /* @__PURE__ */ new Map([[String(first), rest.length === 0 ? value : nested(rest, value)]]);
}
function merged(one, other) {
  const entries = new Map(one);
  for (const [key, value] of other) {
    const present = entries.get(key);
    entries.set(key, typeof present === "object" && typeof value === "object" ? merged(present, value) : value);
  }
  return entries;
}
function member(value, name) {
  return value?.kind === "map" ? value.entries.get(name) : void 0;
}
function isFunction(value) {
  if (value.kind !== "map" || value.entries.size !== 1)
    return false;
  const [key = ""] = value.entries.keys();
  return key === "Ref" || key.startsWith("Fn::") || key.startsWith("!");
}
function isWithin(inner, outer) {
  return inner.startLine >= outer.startLine && inner.endLine <= outer.endLine;
}
function indentStep(resource) {
  const [first] = resource.entries.values();
  const step = (first?.span.startColumn ?? 0) - resource.span.startColumn;
  return step > 0 && first?.span.startLine !== resource.span.startLine ? step : 2;
}
export {
  substitution,
  templateFix
};

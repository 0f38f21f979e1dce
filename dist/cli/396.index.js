export const id = 396;
export const ids = [396];
export const modules = {

/***/ 1396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  templateFix: () => (/* binding */ templateFix)
});

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/document/yaml-scalar.js
var yaml_scalar = __webpack_require__(3870);
;// CONCATENATED MODULE: ./build/cloudformation/fix-text.js


function openText(text) {
    const shift = text.startsWith("\uFEFF") ? 1 : 0;
    const body = text.slice(shift);
    return {
        text,
        shift,
        lineStarts: (0,lines/* lineStartsOf */.xV)(body),
        isJson: /^\s*\{/.test(body),
        eol: text.includes("\r\n") ? "\r\n" : "\n",
    };
}
function startOf({ lineStarts, shift }, { startLine, startColumn }) {
    return (0,lines/* offsetOf */.b4)(lineStarts, startLine, startColumn) + shift;
}
function endOf({ lineStarts, shift }, { endLine, endColumn }) {
    return (0,lines/* offsetOf */.b4)(lineStarts, endLine, endColumn) + shift;
}
/** `undefined` when a comment stands between key and value. */
function entryIn(file, key, value) {
    const { text } = file;
    const keyStart = startOf(file, value.span);
    const valueEnd = endOf(file, value.span);
    const quote = text[keyStart];
    const keyEnd = quote === '"' || quote === "'" ? endOfQuoted(text, keyStart, quote) : keyStart + key.length;
    const separator = /\s*:\s*/y;
    separator.lastIndex = keyEnd;
    if (!separator.test(text) || text[separator.lastIndex] === "#")
        return undefined;
    return { keyStart, keyEnd, valueStart: Math.min(separator.lastIndex, valueEnd), valueEnd };
}
function endOfQuoted(text, start, quote) {
    const string = quote === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/sy;
    string.lastIndex = start;
    return string.test(text) ? string.lastIndex : start;
}
/**
 * The edit that gives an entry another value.
 *
 * @returns `undefined` when the present value is not a scalar that stands on one line, for itself alone
 */
function replacement(file, key, present, wanted) {
    const entry = entryIn(file, key, present);
    if (present.kind !== "known" || present.via !== undefined || entry === undefined)
        return undefined;
    const { valueStart: start, valueEnd: end } = entry;
    const old = file.text.slice(start, end);
    // Tags, anchors and aliases, block scalars, and texts over several lines.
    if (/^[!&*|>]/.test(old) || old.includes("\n"))
        return undefined;
    const value = inStyleOf(old, wanted, file.isJson);
    return { start, end, replacement: old === "" ? ` ${value}` : value };
}
/** A literal in the quotes of the one that it replaces. */
function inStyleOf(old, value, isJson) {
    if (old.startsWith("'"))
        return `'${String(value).replaceAll("'", "''")}'`;
    if (old.startsWith('"'))
        return JSON.stringify(String(value));
    return literal(value, isJson);
}
function literal(value, isJson) {
    if (typeof value !== "string")
        return String(value);
    return !isJson && isPlain(value) ? value : JSON.stringify(value);
}
/** Whether a text can stand in YAML without quotes and is still that text. */
function isPlain(text) {
    const isSafe = /^[A-Za-z](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9]))*$/.test(text);
    return isSafe && (0,yaml_scalar/* plainScalar */.d)(text) === text && !YAML_1_1_WORD.test(text);
}
/** Words that are truth values in YAML 1.1, which CloudFormation reads. */
const YAML_1_1_WORD = /^(?:y|n|yes|no|on|off)$/i;
/**
 * The edit that adds entries to a map, in the style of those that it has.
 *
 * @param after the entry to put them behind; the last one, if there is no such entry
 * @param step columns by which a nested block is indented
 * @returns `undefined` when the map is not written in such a way that it can be added to
 */
function insertion(file, map, entries, after, step) {
    const own = ownEntries(file, map);
    if (own.length === 0)
        return insertionIntoEmpty(file, map, entries);
    const neighbour = own.find(({ key }) => key === after) ?? own.filter((entry) => !endsInBlockScalar(file, entry)).at(-1);
    if (neighbour === undefined)
        return undefined;
    const style = styleOf(file, neighbour, step);
    return isFlow(file, map)
        ? insertionIntoFlow(neighbour, entries, style)
        : insertionIntoBlock(file, neighbour, entries, style);
}
/**
 * The edit that gives an entry without a value a map.
 *
 * @param present the value, which is null
 * @param step columns by which a nested block is indented
 */
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
    if (entry === undefined || !/^(?:null|~)$/i.test(file.text.slice(entry.valueStart, entry.valueEnd)))
        return undefined;
    return { start: entry.valueStart, end: entry.valueEnd, replacement: flowMap(file, entries) };
}
/** A map that several findings mend is looked through once. */
const ownOfMaps = new WeakMap();
function ownEntries(file, map) {
    let known = ownOfMaps.get(map);
    if (known === undefined)
        ownOfMaps.set(map, (known = findOwnEntries(file, map)));
    return known;
}
function findOwnEntries(file, map) {
    const own = [];
    for (const [key, value] of map.entries) {
        const isWithin = value.span.startLine >= map.span.startLine && value.span.endLine <= map.span.endLine;
        const entry = isWithin ? entryIn(file, key, value) : undefined;
        if (entry !== undefined)
            own.push({ ...entry, key, value });
    }
    return own.sort((a, b) => a.valueEnd - b.valueEnd);
}
/** Whether a line after the entry could be taken for a part of its value. */
function endsInBlockScalar(file, { value, valueStart }) {
    if (value.kind === "map") {
        const [key, inner] = [...value.entries].at(-1) ?? [];
        if (key === undefined || inner === undefined)
            return false;
        const entry = entryIn(file, key, inner);
        return endsInBlockScalar(file, { value: inner, valueStart: entry?.valueStart ?? startOf(file, inner.span) });
    }
    if (value.kind === "list") {
        const inner = value.items.at(-1);
        return inner !== undefined && endsInBlockScalar(file, { value: inner, valueStart: startOf(file, inner.span) });
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
        step: " ".repeat(step),
        quote: first === '"' || first === "'" ? first : "",
        separator: isJson ? text.slice(neighbour.keyEnd, neighbour.valueStart).replace(/\s*\n\s*/, " ") : ": ",
        isOnItsLine: before.trim() === "",
    };
}
/** Whether a map is written in braces; a block may end in those of its last entry. */
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
    const inner = [...value].map(([member, content]) => flowEntry(member, content, deeper));
    if (!style.isOnItsLine)
        return `${name}{ ${inner.join(", ")} }`;
    const newline = style.eol + deeper.indent;
    return `${name}{${newline}${inner.join(`,${newline}`)}${style.eol}${style.indent}}`;
}
/** Only braces without contents show where entries of an empty map go. */
function insertionIntoEmpty(file, map, entries) {
    const end = endOf(file, map.span);
    const start = file.text.lastIndexOf("{", end - 1);
    if (map.entries.size > 0 || file.text[end - 1] !== "}" || start < startOf(file, map.span))
        return undefined;
    return { start, end, replacement: flowMap(file, entries) };
}
function flowMap({ isJson }, entries) {
    const quote = isJson ? '"' : "";
    const style = { isJson, eol: "", indent: "", step: "", quote, separator: ": ", isOnItsLine: false };
    return `{ ${[...entries].map(([key, value]) => flowEntry(key, value, style)).join(", ")} }`;
}

;// CONCATENATED MODULE: ./build/cloudformation/property-path.js
/**
 * Where in a resource's declaration an attribute is set, for attributes that are scalars in both.
 *
 * @param entry what is known of the resource's type; without it, attributes have the names of properties
 * @param attribute dotted path, list indexes as numbers
 * @param properties not evaluated
 */
function propertyPath(entry, attribute, properties) {
    const steps = attribute.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return entry === undefined ? steps : find(entry.properties, steps, properties);
}
function find(shapes, path, at) {
    const [attribute, ...rest] = path;
    if (typeof attribute !== "string")
        return undefined;
    const candidates = Object.entries(shapes).flatMap(([name, shape]) => {
        const below = stepsIn(shape, attribute, rest, memberOf(at, name));
        return below === undefined ? [] : [[name, ...below]];
    });
    // Of properties that give the same attribute, the one that is there.
    return candidates.find(([name]) => typeof name === "string" && memberOf(at, name) !== undefined) ?? candidates[0];
}
/** The steps below a property, when it gives the attribute at a path. */
function stepsIn(shape, attribute, rest, value) {
    switch (shape.kind) {
        case "text":
        case "bool":
        case "number":
            return shape.to === attribute && rest.length === 0 ? [] : undefined;
        case "members":
            return find(shape.properties, [attribute, ...rest], value);
        case "inside":
            return shape.block === attribute && rest[0] === 0 && typeof rest[1] === "string"
                ? stepsIn(shape.shape, rest[1], rest.slice(2), value)
                : undefined;
        case "blocks":
            return shape.to === attribute ? stepsInBlock(shape.properties, rest, value) : undefined;
        case "settings":
            return shape.to === attribute ? settingName(rest, value) : undefined;
        case "one":
            return shape.to === attribute && rest.length === 1 && rest[0] === 0 ? [] : undefined;
        case "flag":
        case "texts":
        case "first":
        case "pairs":
        case "policy":
        case "pluck":
            return undefined;
    }
}
function stepsInBlock(shapes, path, value) {
    const [index, ...rest] = path;
    if (typeof index !== "number")
        return undefined;
    if (value?.kind === "list") {
        const below = find(shapes, rest, value.items[index]);
        return below === undefined ? undefined : [index, ...below];
    }
    return index === 0 ? find(shapes, rest, value) : undefined;
}
/** `parameter.2.value` is the value of the third key. */
function settingName([index, member], value) {
    if (typeof index !== "number" || member !== "value" || value?.kind !== "map")
        return undefined;
    const name = [...value.entries.keys()][index];
    return name === undefined ? undefined : [name];
}
function memberOf(value, name) {
    return value?.kind === "map" ? value.entries.get(name) : undefined;
}

// EXTERNAL MODULE: ./build/cloudformation/template.js
var template = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/cloudformation/values.js
var values = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/cloudformation/vocabulary.js + 5 modules
var vocabulary = __webpack_require__(7683);
;// CONCATENATED MODULE: ./build/cloudformation/fix.js





/**
 * The edits that set attributes of a resource in a template, in YAML or JSON: only the lines of these properties change, and
 * quoting, indentation and comments stay as they are. A property that is missing is added to the others.
 *
 * @param text of the template
 * @param target the resource's address; in a nested stack, the last part of it is the logical id in its template
 * @param set attribute names to the values they shall have
 * @returns `undefined` where that is not possible: the value is an expression, shared through an anchor, or not in the resource
 */
function templateFix(text, path, target, set) {
    const file = fix_open(path, text);
    const id = target.address.slice(target.address.lastIndexOf("/") + 1);
    const resource = member(member(file.root, "Resources"), id);
    const type = (0,values/* textOf */.b6)(member(resource, "Type"));
    if (resource?.kind !== "map" || type === undefined)
        return undefined;
    const properties = member(resource, "Properties");
    const entry = (0,vocabulary/* entryOf */.Ms)(type, (property) => member(properties, property) !== undefined);
    const edits = [];
    const additions = new Map();
    for (const [attribute, wanted] of Object.entries(set)) {
        const beside = besideProperties(attribute, wanted);
        const below = beside === undefined ? propertyPath(entry, attribute, properties) : undefined;
        const steps = beside?.steps ?? (below === undefined ? undefined : ["Properties", ...below]);
        const change = steps === undefined ? undefined : changeAt(file.text, resource, steps, beside?.value ?? wanted);
        if (change === undefined)
            return undefined;
        if ("replacement" in change)
            edits.push(change);
        else {
            const { to, key, entries } = change;
            additions.set(to, { key, entries: merged(additions.get(to)?.entries, entries) });
        }
    }
    for (const [to, { key, entries }] of additions) {
        const step = indentStep(resource);
        const edit = to.kind === "map"
            ? insertion(file.text, to, entries, to === resource ? "Type" : undefined, step)
            : filling(file.text, key, to, entries, step);
        if (edit === undefined)
            return undefined;
        edits.push(edit);
    }
    return { edits: edits.sort((a, b) => a.start - b.start) };
}
/** Attributes that templates set beside the properties. */
function besideProperties(attribute, value) {
    if (attribute === "deletion_policy")
        return { steps: ["DeletionPolicy"], value };
    if (attribute === "update_replace_policy")
        return { steps: ["UpdateReplacePolicy"], value };
    if (attribute === "skip_final_snapshot") {
        return { steps: ["DeletionPolicy"], value: value === true ? "Delete" : "Snapshot" };
    }
    return undefined;
}
/** The file that was read last: fixes are asked for finding by finding, and those of one file follow each other. */
let last;
function fix_open(path, text) {
    if (last?.path !== path || last.text.text !== text) {
        last = { path, text: openText(text), root: (0,template/* readDocument */.u)(path, text).value };
    }
    return last;
}
function changeAt(file, resource, steps, wanted) {
    let at = resource;
    for (const [index, step] of steps.entries()) {
        // What an anchor or a function gives is not this resource's alone, or not written at all.
        if (at.via !== undefined || isFunction(at))
            return undefined;
        const next = at.kind === "list" ? at.items[Number(step)] : member(at, String(step));
        // What a merge key brings is overruled by an entry of the map's own.
        if (next === undefined || !isWithin(next.span, at.span)) {
            return at.kind === "map" ? { to: at, key: "", entries: nested(steps.slice(index), wanted) } : undefined;
        }
        if ((0,values/* isUnset */.K$)(next) && next.via === undefined && typeof step === "string" && index < steps.length - 1) {
            return { to: next, key: step, entries: nested(steps.slice(index + 1), wanted) };
        }
        if (index === steps.length - 1) {
            return typeof step === "string" ? replacement(file, step, next, wanted) : undefined;
        }
        at = next;
    }
    return undefined;
}
function nested(steps, value) {
    const [first, ...rest] = steps;
    return new Map([[String(first), rest.length === 0 ? value : nested(rest, value)]]);
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
    return value?.kind === "map" ? value.entries.get(name) : undefined;
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
/** Columns by which the entries of a resource are indented below its logical id. */
function indentStep(resource) {
    const [first] = resource.entries.values();
    const step = (first?.span.startColumn ?? 0) - resource.span.startColumn;
    return step > 0 && first?.span.startLine !== resource.span.startLine ? step : 2;
}


/***/ })

};

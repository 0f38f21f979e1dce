export const id = 314;
export const ids = [314];
export const modules = {

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument),
  x: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var document_json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(9695);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/document/yaml-scalar.js
var yaml_scalar = __webpack_require__(1489);
;// CONCATENATED MODULE: ./build/document/common-yaml/cursor.js
/** Ends the reading of a text that is not in the common part of YAML. */
class Uncommon extends Error {
}
function uncommon() {
    throw new Uncommon();
}
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;
function here({ line, at, lineStart }) {
    return { line, column: at - lineStart + 1 };
}
/** Notes that the value that is being read ends at the place. */
function endsHere(cursor) {
    cursor.endLine = cursor.line;
    cursor.endColumn = cursor.at - cursor.lineStart + 1;
}
/** From a start to the end of the value that was read last. */
function spanFrom({ line, column }, { path, endLine, endColumn }) {
    return { path, startLine: line, startColumn: column, endLine, endColumn };
}
function scalarValue(value, start, cursor) {
    return { kind: "known", value, span: spanFrom(start, cursor) };
}
/** A value with a local tag. */
function taggedValue(tag, value, cursor) {
    return { kind: "map", entries: new Map([[cursor.tags(tag), value]]), span: value.span };
}
/** The character at an offset; a line feed at the end of the text, and for a carriage return before one. */
function codeAt({ text }, offset) {
    if (offset >= text.length)
        return LINE_FEED;
    const code = text.charCodeAt(offset);
    if (code !== CARRIAGE_RETURN)
        return code;
    return text.charCodeAt(offset + 1) === LINE_FEED ? LINE_FEED : uncommon();
}
/** Whether a token ends before an offset. */
function isBlank(cursor, offset) {
    const code = codeAt(cursor, offset);
    return code === SPACE || code === LINE_FEED;
}
function skipSpaces(cursor) {
    const { text } = cursor;
    while (text.charCodeAt(cursor.at) === SPACE)
        cursor.at += 1;
    if (text.charCodeAt(cursor.at) === TAB)
        uncommon();
}
/** To the start of the next line, from the end of this one. */
function nextLine(cursor) {
    const { text } = cursor;
    if (text.charCodeAt(cursor.at) === CARRIAGE_RETURN)
        cursor.at += 1;
    if (cursor.at < text.length)
        cursor.at += 1;
    cursor.line += 1;
    cursor.lineStart = cursor.at;
}
/** To the start of the next line, over a comment; nothing else may be on the rest of this one. */
function finishLine(cursor) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    if (code === HASH && (cursor.at === cursor.lineStart || cursor.text.charCodeAt(cursor.at - 1) === SPACE)) {
        const end = cursor.text.indexOf("\n", cursor.at);
        cursor.at = end === -1 ? cursor.text.length : end;
    }
    else if (code !== LINE_FEED)
        uncommon();
    nextLine(cursor);
}
/** To the next character that is neither space nor comment, from the start of a line. */
function nextContent(cursor) {
    while (cursor.at < cursor.text.length) {
        skipSpaces(cursor);
        const code = codeAt(cursor, cursor.at);
        if (code === HASH)
            finishLine(cursor);
        else if (code !== LINE_FEED)
            break;
        else if (cursor.at < cursor.text.length)
            nextLine(cursor);
    }
    const { text, at, lineStart } = cursor;
    if (at === lineStart && (text.startsWith("---", at) || text.startsWith("...", at) || text[at] === "%"))
        uncommon();
}
/** How far the contents at the place are indented; -1 at the end of the text. */
function indentOf({ text, at, lineStart }) {
    return at >= text.length ? -1 : at - lineStart;
}

;// CONCATENATED MODULE: ./build/document/common-yaml/scalars.js

/** Characters that plain scalars do not begin with; the first three do, when no blank follows. */
const INDICATORS = new Set(Array.from("-?:,[]{}#&*!|>'\"%@`", (one) => one.charCodeAt(0)));
const QUESTION = 63;
/** Whether a plain scalar can begin at the place. */
function beginsPlain(cursor) {
    const code = codeAt(cursor, cursor.at);
    if (!INDICATORS.has(code))
        return code !== LINE_FEED;
    return (code === DASH || code === COLON || code === QUESTION) && !isBlank(cursor, cursor.at + 1);
}
const SIMPLE_ESCAPES = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/;
/** Reads a quoted scalar on one line, from its opening quote. */
function quoted(cursor) {
    const { text, at } = cursor;
    const isDouble = text.charCodeAt(at) === DOUBLE_QUOTE;
    const string = isDouble ? /"(?:[^"\\\r\n]|\\[^\r\n])*"/y : /'(?:[^'\r\n]|'')*'/y;
    string.lastIndex = at;
    if (!string.test(text))
        return uncommon();
    cursor.at = string.lastIndex;
    const inner = text.slice(at + 1, cursor.at - 1);
    if (!isDouble)
        return inner.replaceAll("''", "'");
    if (!inner.includes("\\"))
        return inner;
    if (!SIMPLE_ESCAPES.test(inner) || inner.includes("\t"))
        return uncommon();
    return JSON.parse(`"${inner}"`);
}
/**
 * Reads a plain scalar in a block, over as many lines as it has; lines that are indented more than `parent` belong to it.
 * Afterwards the place is at the start of the line behind it.
 */
function plain(cursor, parent) {
    let value = plainLine(cursor);
    for (;;) {
        const { at, line, lineStart } = cursor;
        const hasComment = codeAt(cursor, skipped(cursor)) === HASH;
        finishLine(cursor);
        if (hasComment)
            return value;
        let blankLines = 0;
        skipSpaces(cursor);
        while (cursor.at < cursor.text.length && codeAt(cursor, cursor.at) === LINE_FEED) {
            blankLines += 1;
            nextLine(cursor);
            skipSpaces(cursor);
        }
        const isMore = cursor.at < cursor.text.length && cursor.at - cursor.lineStart > parent;
        if (!isMore || codeAt(cursor, cursor.at) === HASH) {
            Object.assign(cursor, { at, line, lineStart });
            finishLine(cursor);
            return value;
        }
        // Texts that go on with what could be structure are read by the parser of the whole language.
        if (INDICATORS.has(codeAt(cursor, cursor.at)))
            uncommon();
        value += (blankLines === 0 ? " " : "\n".repeat(blankLines)) + plainLine(cursor);
    }
}
function skipped({ text, at }) {
    let offset = at;
    while (text.charCodeAt(offset) === SPACE)
        offset += 1;
    return offset;
}
function plainLine(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    let end = start;
    for (let at = start;; at += 1) {
        const code = codeAt(cursor, at);
        if (code === LINE_FEED)
            break;
        if (code === HASH && text.charCodeAt(at - 1) === SPACE)
            break;
        if (code === TAB || (code === COLON && isBlank(cursor, at + 1)))
            uncommon();
        if (code !== SPACE)
            end = at + 1;
    }
    cursor.at = end;
    endsHere(cursor);
    return text.slice(start, end);
}
/** Reads a literal or folded block scalar from its indicator; its lines are indented more than `parent`. */
function blockScalar(cursor, parent) {
    const { text } = cursor;
    const isFolded = codeAt(cursor, cursor.at) === GREATER;
    cursor.at += 1;
    const chomping = text[cursor.at] === "-" || text[cursor.at] === "+" ? text[cursor.at] : "";
    if (chomping !== "")
        cursor.at += 1;
    // An indentation that is given in numbers is rare.
    if (!isBlank(cursor, cursor.at) || parent < 0)
        uncommon();
    finishLine(cursor);
    const lines = blockLines(cursor, parent);
    // Which line breaks are kept is doubtful when the last one is missing.
    if (cursor.at >= text.length && !text.endsWith("\n") && (chomping === "+" || lines.at(-1)?.text === ""))
        uncommon();
    const last = lines.findLastIndex((line) => line.text !== "");
    const content = lines.slice(0, last + 1);
    const value = isFolded ? folded(content) : content.map(({ indent, text }) => indent + text).join("\n");
    if (chomping === "-")
        return value;
    if (chomping === "")
        return `${value}\n`;
    return `${value}\n${lines
        .slice(last + 1)
        .map(({ indent }) => `${indent}\n`)
        .join("")}`;
}
function blockLines(cursor, parent) {
    const { text } = cursor;
    const lines = [];
    let indent;
    let blankIndent = 0;
    while (cursor.at < text.length) {
        const content = skipped(cursor);
        const spaces = content - cursor.at;
        const newline = text.indexOf("\n", content);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(content, text[end - 1] === "\r" && end > content ? end - 1 : end);
        if (line === "")
            blankIndent = Math.max(blankIndent, spaces);
        else if (indent === undefined) {
            // Blank lines before the text must not be indented more than it.
            if (spaces <= parent || blankIndent > spaces)
                uncommon();
            indent = spaces;
        }
        else if (spaces < indent)
            break;
        // Spaces before nothing but a carriage return are doubtful.
        if (line.startsWith("\t") || line.includes("\r") || (line === "" && spaces > 0 && text[end - 1] === "\r"))
            uncommon();
        lines.push({ indent: " ".repeat(Math.max(0, spaces - (indent ?? spaces))), text: line });
        if (line.trimEnd() !== "") {
            cursor.endLine = cursor.line;
            cursor.endColumn = spaces + line.trimEnd().length + 1;
        }
        cursor.at = end;
        nextLine(cursor);
    }
    if (indent === undefined)
        uncommon();
    return lines;
}
/** https://yaml.org/spec/1.2.2/#813-folded-style: a line break is a space, except around lines that are indented more. */
function folded(lines) {
    let value = "";
    let separator = "";
    let wasIndented = false;
    let isStart = true;
    for (const { indent, text } of lines) {
        if (isStart && text === "") {
            value += "\n";
            continue;
        }
        isStart = false;
        if (indent !== "" && text !== "") {
            if (separator === " ")
                separator = "\n";
            else if (!wasIndented && separator === "\n")
                separator = "\n\n";
            value += separator + indent + text;
            separator = "\n";
            wasIndented = true;
        }
        else if (text === "") {
            if (indent !== "")
                uncommon();
            if (separator === "\n")
                value += "\n";
            else
                separator = "\n";
        }
        else {
            value += separator + text;
            separator = " ";
            wasIndented = false;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./build/document/common-yaml/tag.js

/** Reads a local tag with its exclamation mark; other kinds of tags are not common. */
function tag(cursor) {
    const { text, at } = cursor;
    const name = /![A-Za-z][A-Za-z0-9:]*/y;
    name.lastIndex = at;
    if (!name.test(text))
        return uncommon();
    cursor.at = name.lastIndex;
    if (!isBlank(cursor, cursor.at) && !/[,\]}]/.test(text.charAt(cursor.at)))
        uncommon();
    return text.slice(at, cursor.at);
}

;// CONCATENATED MODULE: ./build/document/common-yaml/flow.js





const ENDS = new Set([COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]);
/** Reads a flow collection in a block that is indented by `outer`, from its opening bracket. */
function flowCollection(cursor, outer, start) {
    return collection(cursor, { least: outer + 1, bracket: outer }, start);
}
function collection(cursor, indent, start) {
    cursor.depth += 1;
    if (cursor.depth > limits/* MAXIMUM_DEPTH */.tP)
        uncommon();
    const isSequence = codeAt(cursor, cursor.at) === OPEN_BRACKET;
    cursor.at += 1;
    const value = isSequence ? sequence(cursor, indent, start) : mapping(cursor, indent, start);
    cursor.depth -= 1;
    return value;
}
function sequence(cursor, indent, start) {
    const items = [];
    while (!closes(cursor, indent, CLOSE_BRACKET)) {
        items.push(node(cursor, indent, here(cursor)));
        separate(cursor, indent, CLOSE_BRACKET);
    }
    return { kind: "list", items, span: spanFrom(start, cursor) };
}
function mapping(cursor, indent, start) {
    const entries = new Map();
    while (!closes(cursor, indent, CLOSE_BRACE)) {
        const keyStart = here(cursor);
        const code = codeAt(cursor, cursor.at);
        const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
        const name = isQuoted ? quoted(cursor) : flow_plain(cursor);
        if (isQuoted)
            skipSpaces(cursor);
        // Only after a quoted key may the value follow its colon directly; that is rare.
        if (codeAt(cursor, cursor.at) !== COLON || !isBlank(cursor, cursor.at + 1))
            uncommon();
        if (entries.has(name) || name === "<<")
            uncommon();
        cursor.at += 1;
        endsHere(cursor);
        skip(cursor, indent, CLOSE_BRACE);
        const next = codeAt(cursor, cursor.at);
        const isEmpty = next === COMMA || next === CLOSE_BRACE;
        entries.set(name, isEmpty ? scalarValue(null, keyStart, cursor) : node(cursor, indent, keyStart));
        separate(cursor, indent, CLOSE_BRACE);
    }
    return { kind: "map", entries, span: spanFrom(start, cursor) };
}
/** Whether the collection ends here; if it does, the place moves behind it. */
function closes(cursor, indent, bracket) {
    skip(cursor, indent, bracket);
    if (codeAt(cursor, cursor.at) !== bracket)
        return false;
    cursor.at += 1;
    endsHere(cursor);
    return true;
}
/** Over a comma, or up to the end of the collection. */
function separate(cursor, indent, bracket) {
    skip(cursor, indent, bracket);
    const code = codeAt(cursor, cursor.at);
    if (code === COMMA)
        cursor.at += 1;
    else if (code !== bracket)
        uncommon();
}
/** Over spaces and line breaks. */
function skip(cursor, indent, bracket) {
    skipSpaces(cursor);
    while (codeAt(cursor, cursor.at) === LINE_FEED) {
        if (cursor.at >= cursor.text.length)
            uncommon();
        nextLine(cursor);
        skipSpaces(cursor);
        const code = codeAt(cursor, cursor.at);
        const least = code === bracket ? indent.bracket : indent.least;
        if (code !== LINE_FEED && cursor.at - cursor.lineStart < least)
            uncommon();
    }
    if (codeAt(cursor, cursor.at) === HASH)
        uncommon();
}
function node(cursor, indent, start) {
    if (codeAt(cursor, cursor.at) !== EXCLAMATION)
        return untagged(cursor, indent, start, true);
    const name = tag(cursor);
    endsHere(cursor);
    skipSpaces(cursor);
    const next = codeAt(cursor, cursor.at);
    if (next === LINE_FEED || next === EXCLAMATION)
        uncommon();
    const isEmpty = next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET;
    const value = isEmpty ? scalarValue("", start, cursor) : untagged(cursor, indent, start, false);
    return taggedValue(name, value, cursor);
}
function untagged(cursor, indent, start, isTyped) {
    const code = codeAt(cursor, cursor.at);
    if (code === OPEN_BRACKET || code === OPEN_BRACE) {
        return collection(cursor, { least: indent.least, bracket: indent.least }, start);
    }
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        const text = quoted(cursor);
        endsHere(cursor);
        return scalarValue(text, start, cursor);
    }
    const text = flow_plain(cursor);
    // A key without braces around it, or a text that goes on in the next line.
    const next = codeAt(cursor, cursor.at);
    if (next === COLON || next === HASH)
        uncommon();
    if (next === LINE_FEED && !endsAfterBreaks(cursor))
        uncommon();
    return scalarValue(isTyped ? (0,yaml_scalar/* plainScalar */.d)(text) : text, start, cursor);
}
function endsAfterBreaks({ text, at }) {
    const next = /\s*/y;
    next.lastIndex = at;
    next.test(text);
    const code = text.charCodeAt(next.lastIndex);
    return code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
}
/** Reads a plain scalar up to the character that ends it. */
function flow_plain(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    if (!beginsPlain(cursor) ||
        (ENDS.has(codeAt(cursor, start + 1)) && text[start] !== undefined && "-?:".includes(text[start])))
        uncommon();
    let end = start;
    for (let at = start;; at += 1) {
        const code = codeAt(cursor, at);
        if (code === LINE_FEED || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE)
            break;
        if (code === OPEN_BRACKET || code === OPEN_BRACE || code === TAB)
            uncommon();
        if (code === COLON) {
            const next = codeAt(cursor, at + 1);
            if (next === SPACE || next === LINE_FEED)
                break;
            if (ENDS.has(next))
                uncommon();
        }
        if (code === HASH && text.charCodeAt(at - 1) === SPACE)
            uncommon();
        if (code !== SPACE)
            end = at + 1;
    }
    cursor.at = end;
    const value = text.slice(start, end);
    const after = /[ ]*/y;
    after.lastIndex = end;
    after.test(text);
    // The colon of a key may stand after spaces, what ends a value as well.
    endsHere(cursor);
    cursor.at = after.lastIndex;
    return value;
}

;// CONCATENATED MODULE: ./build/document/common-yaml/index.js






/**
 * Reads the part of YAML that nearly all templates keep to, many times as fast as the parser of the whole language, with the
 * same result: one document of block and flow collections, scalars in all styles, local tags, comments.
 *
 * It is strict: whatever is malformed, rare or doubtful (anchors, merge keys, duplicate keys, explicit keys, directives, tabs,
 * quoted scalars over several lines, …) is left to the parser of the whole language, which also knows what is wrong.
 *
 * @param text without a byte order mark
 * @param tags the key for a local tag, given with its exclamation mark
 * @returns `undefined` when the text is not in the common part
 */
function readCommonYaml(path, text, tags) {
    const cursor = { path, text, tags, at: 0, line: 1, lineStart: 0, endLine: 1, endColumn: 1, depth: 0 };
    try {
        skipDocumentStart(cursor);
        nextContent(cursor);
        if (indentOf(cursor) === -1)
            return undefined;
        const value = block(cursor, { indent: -1, isMapping: false }, here(cursor));
        return indentOf(cursor) === -1 ? value : undefined;
    }
    catch (error) {
        // V8's regular expressions give up on strings of megabytes with a RangeError.
        if (error instanceof Uncommon || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Over comments and the line `---`. */
function skipDocumentStart(cursor) {
    const start = /^(?:[ ]*(?:#[^\n]*)?\r?\n)*---(?=[ \r\n])/.exec(cursor.text);
    if (start === null)
        return;
    const [before] = start;
    cursor.at = before.length;
    cursor.line += before.split("\n").length - 1;
    cursor.lineStart = before.lastIndexOf("\n") + 1;
    finishLine(cursor);
}
// Each of the following begins at the first character of what it reads. Those that read what ends with its line leave the place
// at the next contents of the text.
/**
 * What begins a line: a collection, or a scalar.
 *
 * @param outer of the collection that it is in
 */
function block(cursor, outer, start) {
    if (isDash(cursor))
        return common_yaml_sequence(cursor, start);
    const first = key(cursor);
    return first === undefined ? inline(cursor, outer, start) : common_yaml_mapping(cursor, start, first);
}
function isDash(cursor) {
    return codeAt(cursor, cursor.at) === DASH && isBlank(cursor, cursor.at + 1);
}
function common_yaml_mapping(cursor, start, first) {
    enter(cursor);
    const indent = first.start.column - 1;
    const outer = { indent, isMapping: true };
    const entries = new Map();
    for (let next = first; next !== undefined; next = nextKey(cursor, indent)) {
        if (entries.has(next.name))
            uncommon();
        entries.set(next.name, entryValue(cursor, outer, next.start));
    }
    cursor.depth -= 1;
    return { kind: "map", entries, span: spanFrom(start, cursor) };
}
/** The next key of a mapping; `undefined` where the mapping ends. */
function nextKey(cursor, indent) {
    const actual = indentOf(cursor);
    if (actual < indent)
        return undefined;
    return actual === indent ? (key(cursor) ?? uncommon()) : uncommon();
}
function common_yaml_sequence(cursor, start) {
    enter(cursor);
    const indent = indentOf(cursor);
    const outer = { indent, isMapping: false };
    const items = [];
    while (indentOf(cursor) === indent && isDash(cursor)) {
        cursor.at += 1;
        items.push(item(cursor, outer));
    }
    if (indentOf(cursor) > indent)
        uncommon();
    cursor.depth -= 1;
    return { kind: "list", items, span: spanFrom(start, cursor) };
}
function enter(cursor) {
    cursor.depth += 1;
    if (cursor.depth > limits/* MAXIMUM_DEPTH */.tP)
        uncommon();
}
function item(cursor, outer) {
    endsHere(cursor);
    const dashEnd = here(cursor);
    const isEmpty = goesOnBelow(cursor) && !isBelow(cursor, outer);
    return isEmpty ? scalarValue(null, dashEnd, cursor) : block(cursor, outer, here(cursor));
}
function entryValue(cursor, outer, start) {
    endsHere(cursor);
    if (!goesOnBelow(cursor))
        return inline(cursor, outer, start);
    return isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue(null, start, cursor);
}
/** Whether the contents at the place are in the collection. */
function isBelow(cursor, { indent, isMapping }) {
    const actual = indentOf(cursor);
    return actual > indent || (isMapping && actual === indent && isDash(cursor));
}
/** Whether nothing follows on this line, so that a value may stand on the next ones; the place moves there. */
function goesOnBelow(cursor) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    if (code !== LINE_FEED && code !== HASH)
        return false;
    finishLine(cursor);
    nextContent(cursor);
    return true;
}
/** Reads a key and its colon; stays where it is, if there is none. */
function key(cursor) {
    const { text, at } = cursor;
    const start = here(cursor);
    const code = codeAt(cursor, at);
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    if (!isQuoted && !beginsPlain(cursor))
        return undefined;
    let name;
    if (isQuoted) {
        name = quoted(cursor);
        skipSpaces(cursor);
    }
    else {
        const end = colonOf(cursor);
        if (end === undefined)
            return undefined;
        name = text.slice(at, end).trimEnd();
        cursor.at = end;
    }
    if (codeAt(cursor, cursor.at) === COLON && isBlank(cursor, cursor.at + 1)) {
        if (name === "<<")
            uncommon();
        cursor.at += 1;
        return { name, start };
    }
    cursor.at = at;
    return undefined;
}
/** The offset of the colon that ends a plain key on this line. */
function colonOf(cursor) {
    const { text } = cursor;
    for (let at = cursor.at;; at += 1) {
        const code = codeAt(cursor, at);
        if (code === LINE_FEED || (code === HASH && text.charCodeAt(at - 1) === SPACE))
            return undefined;
        if (code === TAB)
            uncommon();
        if (code === COLON && isBlank(cursor, at + 1))
            return at;
    }
}
/** What follows a key or dash on its line, and is no block collection. */
function inline(cursor, outer, start) {
    const { indent } = outer;
    if (codeAt(cursor, cursor.at) !== EXCLAMATION)
        return common_yaml_untagged(cursor, indent, start, true);
    const name = tag(cursor);
    endsHere(cursor);
    if (goesOnBelow(cursor)) {
        if (isBelow(cursor, outer) && codeAt(cursor, cursor.at) === EXCLAMATION)
            uncommon();
        const value = isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue("", start, cursor);
        return taggedValue(name, isScalarBlock(value) ? uncommon() : value, cursor);
    }
    if (codeAt(cursor, cursor.at) === EXCLAMATION)
        uncommon();
    return taggedValue(name, common_yaml_untagged(cursor, indent, start, false), cursor);
}
/** A tagged scalar on a line of its own keeps its text, which has been typed by then. */
function isScalarBlock(value) {
    return value.kind === "known" && value.value !== "";
}
function common_yaml_untagged(cursor, parent, start, isTyped) {
    const code = codeAt(cursor, cursor.at);
    if (code === PIPE || code === GREATER) {
        const text = blockScalar(cursor, parent);
        nextContent(cursor);
        return scalarValue(text, start, cursor);
    }
    if (code === OPEN_BRACKET || code === OPEN_BRACE) {
        const value = flowCollection(cursor, parent, start);
        finishLine(cursor);
        nextContent(cursor);
        return value;
    }
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        const text = quoted(cursor);
        endsHere(cursor);
        finishLine(cursor);
        nextContent(cursor);
        return scalarValue(text, start, cursor);
    }
    if (!beginsPlain(cursor))
        uncommon();
    const text = plain(cursor, parent);
    nextContent(cursor);
    return scalarValue(isTyped ? (0,yaml_scalar/* plainScalar */.d)(text) : text, start, cursor);
}

;// CONCATENATED MODULE: ./build/document/yaml-depth.js
/**
 * How deeply the collections of a YAML text are nested, without parsing it, since the parser is recursive: an upper bound that is
 * exact for real files. Brackets count wherever they are not in quotes or comments.
 */
function nestingOf(text) {
    return Math.max(blockNesting(text), flowNesting(text));
}
/** Block collections: each is indented more than the one around it, or begins after its dash. */
function blockNesting(text) {
    const indents = [];
    let deepest = 0;
    for (const [, spaces = "", dashes = ""] of text.matchAll(/^( *)((?:[-?:] +)*)\S/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        deepest = Math.max(deepest, indents.length + dashes.replaceAll(" ", "").length);
    }
    return deepest;
}
function flowNesting(text) {
    let depth = 0;
    let deepest = 0;
    /** Where the rest of a line has no closing quote, its quotes are characters of texts. */
    const unquotedUntil = new Map([
        ['"', 0],
        ["'", 0],
    ]);
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === "[" || character === "{")
            deepest = Math.max(deepest, (depth += 1));
        else if (character === "]" || character === "}")
            depth = Math.max(0, depth - 1);
        else if (character === "#" && /\s/.test(text.charAt(at - 1)))
            at = lineEnd(text, at);
        else if (character === "\\")
            at += 1;
        else if (at >= (unquotedUntil.get(character) ?? Infinity)) {
            const end = closingQuote(text, at, character);
            if (end === undefined)
                unquotedUntil.set(character, lineEnd(text, at));
            else
                at = end;
        }
    }
    return deepest;
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
}
/** The offset of the quote that closes the one at `start` on its line. */
function closingQuote(text, start, quote) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === quote)
            return at;
        if (character === "\n")
            return undefined;
        if (character === "\\" && quote === '"')
            at += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/document/yaml.js






const MAXIMUM_ERRORS = 20;
/**
 * Reads YAML 1.2 with the place of every value.
 *
 * An entry's value has the span from the start of its key to the end of the value, a list item its own. A value with a local
 * tag (`!Ref x`) becomes a map with one entry, whose key `tags` chooses. Scalars follow {@link plainScalar}. An alias has
 * its own place, what is in it has that of the anchored value; an entry that a merge key (`<<`) brings keeps its place, too. Of entries with the
 * same key the last wins, with a diagnostic. After a syntax error as much is read as the parser makes of it.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 * @param tags the key for a local tag, given with its exclamation mark
 */
function readYaml(path, text, tags = (tag) => tag) {
    // A byte order mark is a character to the parser, but no column to an editor.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const common = source.length <= limits/* MAXIMUM_LENGTH */.m9 ? readCommonYaml(path, source, tags) : undefined;
    return common === undefined ? readWholeYaml(path, source, tags) : { documents: [common], diagnostics: [] };
}
/** Reads all of YAML, with the parser of the library. As {@link readYaml}, but for a text without a byte order mark. */
function readWholeYaml(path, source, tags) {
    if (source.length > limits/* MAXIMUM_YAML_LENGTH */.I4)
        return refusal(path, "yaml-too-large", `has more than ${limits/* MAXIMUM_YAML_LENGTH */.I4} characters`);
    if (nestingOf(source) > limits/* MAXIMUM_DEPTH */.tP)
        return refusal(path, "yaml-too-deep", `is nested more than ${limits/* MAXIMUM_DEPTH */.tP} levels deep`);
    // Every scalar as its source text: which of them are numbers is decided by `plainScalar`.
    const parsed = (0,dist/* parseAllDocuments */.hR)(source, {
        schema: "failsafe",
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
    });
    const starts = (0,lines/* lineStartsOf */.xV)(source);
    const documents = [];
    const diagnostics = [];
    for (const document of "empty" in parsed ? [] : parsed) {
        for (const error of document.errors.slice(0, MAXIMUM_ERRORS)) {
            const span = (0,lines/* spanBetween */.Jr)(path, starts, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
            diagnostics.push({ code: "yaml-syntax", severity: "error", message: error.message, span });
        }
        if (document.contents === null)
            continue;
        const value = valueOfDocument(document, { path, source, starts, tags, diagnostics });
        if (value !== undefined)
            documents.push(value);
    }
    return { documents, diagnostics };
}
function valueOfDocument(document, file) {
    const { path, source, starts, tags, diagnostics } = file;
    const anchors = new Map();
    /** Nodes so far, with those of aliased values counted each time, and how many of them are there through aliases. */
    let nodes = 0;
    let repeated = 0;
    const span = (start, end) => (0,lines/* spanBetween */.Jr)(path, starts, start, end);
    const report = (code, severity, message, at) => {
        diagnostics.push({ code, severity, message, span: at });
    };
    function valueOf(node, start, fallback) {
        nodes += 1;
        const before = nodes;
        if ((0,dist/* isAlias */.Vj)(node))
            return valueOfAlias(node, start);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node)) {
            // The value of a key without a colon in a flow mapping.
            return { value: { kind: "known", value: null, span: span(start ?? fallback, fallback) }, end: fallback };
        }
        const { anchor, tag } = node;
        if (anchor !== undefined)
            anchors.set(anchor, undefined);
        const begin = start ?? (isBare(node) ? fallback : startOf(node, fallback));
        let result = (0,dist/* isScalar */.jn)(node)
            ? valueOfScalar(node, begin, fallback)
            : (0,dist/* isMap */.jh)(node)
                ? valueOfMap(node, begin)
                : valueOfSeq(node, begin);
        if (tag !== undefined && isLocal(tag)) {
            const entries = new Map([[tags(tag), result.value]]);
            result = { value: { kind: "map", entries, span: result.value.span }, end: result.end };
        }
        if (anchor !== undefined)
            anchors.set(anchor, { value: result.value, nodes: nodes - before + 1 });
        return result;
    }
    /** Where a node begins with its properties (tag and anchor), which stand before its range. */
    function startOf({ range, tag, anchor }, fallback) {
        const start = range?.[0] ?? fallback;
        if (tag === undefined && anchor === undefined)
            return start;
        const before = source.slice(fallback, start).replace(/(?:^|\s)#.*/g, (comment) => " ".repeat(comment.length));
        const found = [anchor === undefined ? undefined : `&${anchor}`, tag].flatMap((property) => {
            const offset = property === undefined ? -1 : before.lastIndexOf(property);
            return offset === -1 ? [] : [fallback + offset];
        });
        return Math.min(start, ...found);
    }
    function valueOfScalar(node, start, fallback) {
        const end = endOfScalar(node, fallback);
        const text = node.source ?? "";
        const isTyped = node.type === "PLAIN" && (node.tag === undefined || TYPED_TAG.test(node.tag));
        return { value: { kind: "known", value: isTyped ? (0,yaml_scalar/* plainScalar */.d)(text) : text, span: span(start, end) }, end };
    }
    function endOfScalar(node, fallback) {
        const [start, end] = node.range ?? [fallback, fallback];
        // Block scalars include the line breaks after them.
        if (start === end)
            return node.tag === undefined ? fallback : trimmedEnd(start);
        return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? trimmedEnd(end) : end;
    }
    function trimmedEnd(end) {
        let trimmed = end;
        while (trimmed > 0 && source.charCodeAt(trimmed - 1) <= 32)
            trimmed -= 1;
        return trimmed;
    }
    function valueOfSeq(node, start) {
        const items = [];
        let end = (node.range?.[0] ?? start) + 1;
        for (const item of node.items) {
            const read = valueOf(item, undefined, isBare(item) ? trimmedEnd(item.range?.[0] ?? end) : end);
            items.push(read.value);
            end = read.end;
        }
        if (node.flow === true && node.range)
            end = node.range[1];
        return { value: { kind: "list", items, span: span(start, end) }, end };
    }
    function valueOfMap(node, start) {
        const entries = new Map();
        const merged = [];
        let end = (node.range?.[0] ?? start) + 1;
        for (const pair of node.items) {
            const key = keyOf(pair);
            if (key === undefined) {
                report("yaml-key", "warning", "Only texts can be keys here; this entry is left out", span(start, end));
                end = Math.max(end, valueOf(pair.value, end, end).end);
                continue;
            }
            const colon = source.indexOf(":", key.end);
            const hasColon = !/\S/.test(source.slice(key.end, colon));
            const read = valueOf(pair.value, key.start, hasColon ? colon + 1 : key.end);
            end = read.end;
            if (key.isMerge)
                merged.push(read.value);
            else {
                if (entries.has(key.name)) {
                    const message = `"${key.name}" is given twice in the same mapping; the last one counts`;
                    report("yaml-duplicate-key", "warning", message, span(key.start, key.end));
                }
                entries.set(key.name, read.value);
            }
        }
        if (node.flow === true && node.range)
            end = node.range[1];
        for (const value of merged)
            merge(entries, value);
        return { value: { kind: "map", entries, span: span(start, end) }, end };
    }
    /** https://yaml.org/type/merge.html: what is written in the mapping itself counts, then the first mapping that has the key. */
    function merge(entries, from) {
        if (from.kind === "map") {
            for (const [key, value] of from.entries) {
                if (!entries.has(key))
                    entries.set(key, from.via === undefined ? value : cameThrough(value, from.span));
            }
        }
        else if (from.kind === "list") {
            for (const item of from.items)
                merge(entries, item);
        }
        else
            report("yaml-merge", "warning", "Only mappings can be merged", from.span);
    }
    function keyOf(pair) {
        const { key } = pair;
        if (!(0,dist/* isScalar */.jn)(key) || !key.range)
            return undefined;
        const name = key.source ?? "";
        return { name, start: key.range[0], end: key.range[1], isMerge: name === "<<" && key.type === "PLAIN" };
    }
    function valueOfAlias(node, start) {
        const [begin, end] = node.range ?? [0, 0];
        const place = span(start ?? begin, end);
        const anchored = anchors.get(node.source);
        if (anchored === undefined) {
            report("yaml-alias", "error", `There is no complete value with the anchor &${node.source} before this alias`, place);
            const because = [{ reason: `the alias *${node.source} stands for nothing`, span: place }];
            return { value: { kind: "unknown", because, span: place }, end };
        }
        nodes += anchored.nodes;
        repeated += anchored.nodes;
        if (repeated > limits/* MAXIMUM_ALIASED_NODES */.vF)
            throw new TooManyNodes();
        return { value: cameThrough({ ...anchored.value, span: place }, anchored.value.span), end };
    }
    try {
        return valueOf(document.contents, undefined, 0).value;
    }
    catch (error) {
        if (!(error instanceof TooManyNodes))
            throw error;
        const message = `This file's aliases stand for more than ${limits/* MAXIMUM_ALIASED_NODES */.vF} values; it was not read`;
        report("yaml-aliases", "error", message, span(0, 0));
        return undefined;
    }
}
/** Ends the reading of a document whose aliases multiply. */
class TooManyNodes extends Error {
}
function cameThrough(value, place) {
    return { ...value, via: [place, ...(value.via ?? [])] };
}
/** Tags of YAML's own whose plain scalars mean what they mean without the tag. */
const TYPED_TAG = /^(?:tag:yaml\.org,2002:|!!)(?:null|bool|int|float)$/;
/** An empty item, which the parser places directly after its dash. */
function isBare(node) {
    return ((0,dist/* isScalar */.jn)(node) && node.type === "PLAIN" && node.source === "" && node.tag === undefined && node.anchor === undefined);
}
function isLocal(tag) {
    return tag.startsWith("!") && !tag.startsWith("!!") && tag !== "!";
}
function refusal(path, code, what) {
    const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const message = `This file ${what} and was not read`;
    return { documents: [], diagnostics: [{ code, severity: "error", message, span }] };
}

// EXTERNAL MODULE: ./build/cloudformation/values.js
var values = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/cloudformation/template.js




/**
 * Reads a template in JSON or YAML, whatever the file is called.
 *
 * @param path relative to the judged root
 */
function readTemplate(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const { value, diagnostics } = readDocument(path, text);
    const root = value?.kind === "map" ? value.entries : new Map();
    const section = (name) => {
        const found = root.get(name);
        return found?.kind === "map" ? found : undefined;
    };
    return {
        path,
        text,
        lineStarts: (0,lines/* lineStartsOf */.xV)(text),
        parameters: section("Parameters")?.entries ?? new Map(),
        mappings: root.get("Mappings"),
        conditions: section("Conditions"),
        resources: section("Resources"),
        outputs: section("Outputs"),
        globals: section("Globals")?.entries ?? new Map(),
        transforms: transformsOf(root.get("Transform")),
        diagnostics,
    };
}
/** The document of a template's text, with the tags of YAML's short functions replaced by the long names. */
function readDocument(path, text) {
    if (/^\uFEFF?\s*\{/.test(text)) {
        const json = (0,document_json/* readJson */.V)(path, text);
        // A flow mapping of YAML begins like JSON.
        if (path.endsWith(".json") || !json.diagnostics.some(({ severity }) => severity === "error"))
            return json;
        const yaml = readYaml(path, text, functionOfTag);
        return yaml.diagnostics.some(({ code }) => code === "yaml-syntax") ? json : { ...yaml, value: yaml.documents[0] };
    }
    const { documents, diagnostics } = readYaml(path, text, functionOfTag);
    const isTemplate = (value) => value.kind === "map" && value.entries.has("Resources");
    const value = documents.find(isTemplate) ?? documents[0];
    const ignored = documents.filter((document) => document !== value && isTemplate(document)).map(furtherDocument);
    return { value, diagnostics: [...diagnostics, ...ignored] };
}
function furtherDocument({ span }) {
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
const SHORT_FORMS = new Set([
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
function functionOfTag(tag) {
    const name = tag.slice(1);
    if (name === "Ref" || name === "Condition")
        return name;
    return SHORT_FORMS.has(name) ? `Fn::${name}` : tag;
}
function transformsOf(value) {
    if (value === undefined)
        return [];
    if (value.kind === "list")
        return value.items.flatMap(transformsOf);
    const name = (0,values/* textOf */.b6)(value.kind === "map" ? value.entries.get("Name") : value);
    return name === undefined ? [] : [{ name, value }];
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   N6: () => (/* binding */ reasonsIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   f6: () => (/* binding */ isDynamicReference),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);

function known(value, span) {
    return { kind: "known", value, span };
}
function unknown(because, span) {
    return { kind: "unknown", because, span };
}
/** A value that is one of several. Candidates that are such values themselves are replaced by theirs. */
function oneOf(candidates, because, span) {
    const all = candidates.flatMap((value) => value.kind === "unknown" && value.oneOf !== undefined ? value.oneOf : [value]);
    return all.length > MOST_CANDIDATES ? unknown(because, span) : { ...unknown(because, span), oneOf: all };
}
const MOST_CANDIDATES = 64;
/** What only deployment fixes: an attribute of a resource, or a pseudo parameter. */
function computed(reference, span) {
    const because = [{ reason: `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z$)(reference)} is known only after deployment`, span }];
    return { kind: "unknown", because, text: [{ reference }], references: [reference], span };
}
/** A property that is not set: `AWS::NoValue`, or an empty value. */
function isUnset(value) {
    return value === undefined || (value.kind === "known" && value.value === null);
}
/** The text of a known scalar; `undefined` for everything else. */
function textOf(value) {
    return value?.kind === "known" && value.value !== null ? String(value.value) : undefined;
}
/** A value at the place of the expression that gave it, with the value's own place first in the chain it came through. */
function placed(value, span) {
    if (value.span === span)
        return value;
    if (contains(span, value.span))
        return { ...value, span };
    return { ...value, span, via: [value.span, ...(value.via ?? [])] };
}
function contains(outer, inner) {
    if (outer.path !== inner.path)
        return false;
    const begins = outer.startLine < inner.startLine ||
        (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn);
    const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
    return begins && ends;
}
/** A value as a piece of a text. What is not a text is a hole. */
function partsOf(value) {
    switch (value.kind) {
        case "known":
            return value.value === null ? [] : [String(value.value)];
        case "unknown":
            return value.text ?? [{ unknown: value.because }];
        case "list":
        case "map":
            return [{ unknown: [{ reason: `a ${value.kind} stands where a text is expected`, span: value.span }] }];
    }
}
/** Longest text, in characters and in pieces, that is made: functions within functions can double it every time. */
const LONGEST_TEXT = 1_000_000;
const MOST_PARTS = 10_000;
/** A known text, unless it is too long. */
function boundedText(text, span) {
    return text.length <= LONGEST_TEXT ? known(text, span) : unknown([tooLong(span)], span);
}
function tooLong(span) {
    return { reason: `the text has more than ${LONGEST_TEXT} characters`, span };
}
const DYNAMIC_REFERENCE = /^\{\{resolve:(?:ssm|ssm-secure|secretsmanager):/;
/** Whether a text stands for what deployment finds in Parameter Store or Secrets Manager. */
function isDynamicReference(value) {
    return typeof value === "string" && DYNAMIC_REFERENCE.test(value);
}
/**
 * The text that pieces make together: known when all of them are, and else what is known of it.
 *
 * A hole in a dynamic reference counts as a reference, since whatever fills it names a secret or a parameter, and the text
 * stands for what deployment finds there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 *
 * @param parts in the order of the text
 * @param references resources that the pieces name
 */
function concatenate(parts, references, span) {
    const joined = [];
    let length = 0;
    for (const part of parts) {
        const last = joined.at(-1);
        if (typeof part !== "string")
            joined.push(part);
        else if (part === "")
            continue;
        else if (typeof last === "string")
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
        if (typeof part === "string")
            length += part.length;
    }
    if (length > LONGEST_TEXT || joined.length > MOST_PARTS) {
        return unknown([tooLong(span)], span);
    }
    const [first] = joined;
    if (joined.every((part) => typeof part === "string"))
        return withReferences(known(joined.join(""), span), references);
    const text = typeof first === "string" && DYNAMIC_REFERENCE.test(first)
        ? joined.map((part) => (typeof part !== "string" && "unknown" in part ? NAMED_AT_DEPLOYMENT : part))
        : joined;
    const isDynamic = text !== joined;
    const because = isDynamic ? [{ reason: NAMED_AT_DEPLOYMENT_REASON, span }] : causesOf(text, span);
    return withReferences({ kind: "unknown", because, text, span }, references);
}
const NAMED_AT_DEPLOYMENT = { reference: { address: "dynamic-reference", attribute: "" } };
const NAMED_AT_DEPLOYMENT_REASON = "which secret or parameter this names is known only after deployment";
function causesOf(parts, span) {
    const holes = parts.flatMap((part) => (typeof part !== "string" && "unknown" in part ? part.unknown : []));
    if (holes.length > 0)
        return holes;
    return parts.flatMap((part) => typeof part !== "string" && "reference" in part ? computed(part.reference, span).because : []);
}
function withReferences(value, references) {
    return references.length === 0 ? value : { ...value, references };
}
/** References that a value makes itself, not those of its members. */
function referencesOf(value) {
    return value.references ?? [];
}
/** Whether two values are certainly the same, wherever they stand. */
function isSame(one, other) {
    if (one === other)
        return true;
    if (one.kind === "known")
        return other.kind === "known" && one.value === other.value;
    if (one.kind === "list") {
        if (other.kind !== "list" || one.rest !== undefined || other.rest !== undefined)
            return false;
        return one.items.length === other.items.length && one.items.every((item, i) => isSameItem(item, other.items[i]));
    }
    if (one.kind === "map") {
        if (other.kind !== "map" || one.rest !== undefined || other.rest !== undefined)
            return false;
        const keys = [...one.entries];
        return (keys.length === other.entries.size && keys.every(([key, value]) => isSameItem(value, other.entries.get(key))));
    }
    return other.kind === "unknown" && isSameText(partsOf(one), partsOf(other));
}
function isSameItem(one, other) {
    return other !== undefined && isSame(one, other);
}
function isSameText(one, other) {
    return one.length === other.length && one.every((part, i) => isSamePart(part, other[i]));
}
/** Two holes are filled with the same when they have the same cause in the same place. */
function isSamePart(one, other) {
    if (typeof one === "string" || typeof other === "string" || other === undefined)
        return one === other;
    if ("reference" in one) {
        return ("reference" in other &&
            one.reference.stack === other.reference.stack &&
            one.reference.address === other.reference.address &&
            one.reference.attribute === other.reference.attribute &&
            one.reference.derived !== true &&
            other.reference.derived !== true);
    }
    const [cause] = one.unknown;
    return ("unknown" in other &&
        one.unknown.length === 1 &&
        other.unknown.length === 1 &&
        cause?.span !== undefined &&
        cause.span === other.unknown[0]?.span &&
        cause.reason === other.unknown[0].reason);
}
/** The data of a value, for writing it as JSON; `undefined` where something in it is not known. Unset members are left out. */
function dataOf(value) {
    switch (value.kind) {
        case "known":
            return value.value;
        case "unknown":
            return undefined;
        case "list": {
            if (value.rest !== undefined)
                return undefined;
            const items = value.items.map(dataOf);
            return items.includes(undefined) ? undefined : items;
        }
        case "map": {
            if (value.rest !== undefined)
                return undefined;
            const data = [];
            for (const [key, entry] of value.entries) {
                if (isUnset(entry))
                    continue;
                const member = dataOf(entry);
                if (member === undefined)
                    return undefined;
                data.push([key, member]);
            }
            return Object.fromEntries(data);
        }
    }
}
/** Every reason for which something in a value is not known. */
function reasonsIn(value) {
    switch (value.kind) {
        case "known":
            return [];
        case "unknown":
            return value.because;
        case "list":
            return [...(value.rest ?? []), ...value.items.flatMap(reasonsIn)];
        case "map":
            return [...(value.rest ?? []), ...[...value.entries.values()].flatMap(reasonsIn)];
    }
}


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ms: () => (/* binding */ entryOf),
  PC: () => (/* binding */ labelsOf),
  mh: () => (/* binding */ labelsOfProperties)
});

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/shape.js
const shape_text = (to) => ({ kind: "text", to });
const bool = (to) => ({ kind: "bool", to });
const flag = { kind: "flag" };
const onByDefault = (to) => ({ kind: "bool", to, unset: true });
const offByDefault = (to) => ({ kind: "bool", to, unset: false });
const number = (to) => ({ kind: "number", to });
const texts = (to) => ({ kind: "texts", to });
const one = (to) => ({ kind: "one", to });
const first = (to) => ({ kind: "first", to });
const pairs = (to) => ({ kind: "pairs", to });
const settings = (to) => ({ kind: "settings", to });
const policy = (to) => ({ kind: "policy", to });
const pluck = (to, member) => ({ kind: "pluck", to, member });
const blocks = (to, properties) => ({ kind: "blocks", to, properties });
const members = (properties) => ({ kind: "members", properties });
const inside = (block, shape) => ({ kind: "inside", block, shape });
const tags = pairs("tags");

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/identity.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html and the pages of the other services. */
const INLINE = {
    ManagedPolicyArns: texts("managed_policy_arns"),
    Policies: blocks("inline_policy", { PolicyDocument: policy("policy"), PolicyName: shape_text("name") }),
};
const ATTACHED = {
    Groups: texts("groups"),
    PolicyDocument: policy("policy"),
    Roles: texts("roles"),
    Users: texts("users"),
};
const KEY = {
    Description: shape_text("description"),
    Enabled: bool("is_enabled"),
    KeyPolicy: policy("policy"),
    PendingWindowInDays: number("deletion_window_in_days"),
    Tags: tags,
};
const IDENTITY_TYPES = {
    "AWS::IAM::Role": {
        type: "aws_iam_role",
        ref: "name",
        attributes: { RoleId: "unique_id" },
        properties: {
            ...INLINE,
            AssumeRolePolicyDocument: policy("assume_role_policy"),
            Description: shape_text("description"),
            MaxSessionDuration: number("max_session_duration"),
            Path: shape_text("path"),
            PermissionsBoundary: shape_text("permissions_boundary"),
            RoleName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::IAM::User": {
        type: "aws_iam_user",
        ref: "name",
        properties: {
            ...INLINE,
            Groups: texts("groups"),
            Path: shape_text("path"),
            PermissionsBoundary: shape_text("permissions_boundary"),
            Tags: tags,
            UserName: shape_text("name"),
        },
    },
    "AWS::IAM::Group": {
        type: "aws_iam_group",
        ref: "name",
        properties: { ...INLINE, GroupName: shape_text("name"), Path: shape_text("path") },
    },
    // The policy names its identities itself, several and of several kinds, as no inline policy of the vocabulary can.
    "AWS::IAM::Policy": {
        type: "aws_iam_policy",
        ref: "name",
        properties: { ...ATTACHED, PolicyName: shape_text("name") },
    },
    "AWS::IAM::ManagedPolicy": {
        type: "aws_iam_policy",
        ref: "arn",
        attributes: { PolicyArn: "arn" },
        properties: {
            ...ATTACHED,
            Description: shape_text("description"),
            ManagedPolicyName: shape_text("name"),
            Path: shape_text("path"),
            Tags: tags,
        },
    },
    "AWS::IAM::RolePolicy": {
        type: "aws_iam_role_policy",
        properties: { PolicyDocument: policy("policy"), PolicyName: shape_text("name"), RoleName: shape_text("role") },
    },
    "AWS::IAM::UserPolicy": {
        type: "aws_iam_user_policy",
        properties: { PolicyDocument: policy("policy"), PolicyName: shape_text("name"), UserName: shape_text("user") },
    },
    "AWS::IAM::GroupPolicy": {
        type: "aws_iam_group_policy",
        properties: { GroupName: shape_text("group"), PolicyDocument: policy("policy"), PolicyName: shape_text("name") },
    },
    "AWS::IAM::UserToGroupAddition": {
        type: "aws_iam_group_membership",
        properties: { GroupName: shape_text("group"), Users: texts("users") },
    },
    "AWS::IAM::InstanceProfile": {
        type: "aws_iam_instance_profile",
        ref: "name",
        properties: { InstanceProfileName: shape_text("name"), Path: shape_text("path"), Roles: first("role") },
    },
    "AWS::IAM::OIDCProvider": {
        type: "aws_iam_openid_connect_provider",
        ref: "arn",
        properties: {
            ClientIdList: texts("client_id_list"),
            Tags: tags,
            ThumbprintList: texts("thumbprint_list"),
            Url: shape_text("url"),
        },
    },
    "AWS::IAM::SAMLProvider": {
        type: "aws_iam_saml_provider",
        ref: "arn",
        properties: { Name: shape_text("name"), SamlMetadataDocument: shape_text("saml_metadata_document"), Tags: tags },
    },
    "AWS::SSO::PermissionSet": {
        type: "aws_ssoadmin_permission_set",
        ref: "arn",
        attributes: { PermissionSetArn: "arn" },
        properties: {
            Description: shape_text("description"),
            InlinePolicy: policy("inline_policy"),
            InstanceArn: shape_text("instance_arn"),
            ManagedPolicies: texts("managed_policies"),
            Name: shape_text("name"),
            RelayStateType: shape_text("relay_state"),
            SessionDuration: shape_text("session_duration"),
            Tags: tags,
        },
    },
    "AWS::SSO::Assignment": {
        type: "aws_ssoadmin_account_assignment",
        properties: {
            InstanceArn: shape_text("instance_arn"),
            PermissionSetArn: shape_text("permission_set_arn"),
            PrincipalId: shape_text("principal_id"),
            PrincipalType: shape_text("principal_type"),
            TargetId: shape_text("target_id"),
            TargetType: shape_text("target_type"),
        },
    },
    "AWS::Organizations::Policy": {
        type: "aws_organizations_policy",
        properties: {
            Content: policy("content"),
            Description: shape_text("description"),
            Name: shape_text("name"),
            Tags: tags,
            TargetIds: texts("target_ids"),
            Type: shape_text("type"),
        },
    },
    "AWS::KMS::Key": {
        type: "aws_kms_key",
        ref: "key_id",
        attributes: { KeyId: "key_id" },
        properties: {
            ...KEY,
            BypassPolicyLockoutSafetyCheck: bool("bypass_policy_lockout_safety_check"),
            EnableKeyRotation: bool("enable_key_rotation"),
            KeySpec: shape_text("customer_master_key_spec"),
            KeyUsage: shape_text("key_usage"),
            MultiRegion: bool("multi_region"),
            RotationPeriodInDays: number("rotation_period_in_days"),
        },
    },
    "AWS::KMS::ReplicaKey": {
        type: "aws_kms_replica_key",
        ref: "key_id",
        attributes: { KeyId: "key_id" },
        properties: { ...KEY, Enabled: bool("enabled"), PrimaryKeyArn: shape_text("primary_key_arn") },
    },
    "AWS::KMS::Alias": {
        type: "aws_kms_alias",
        ref: "name",
        properties: { AliasName: shape_text("name"), TargetKeyId: shape_text("target_key_id") },
    },
    "AWS::SecretsManager::Secret": {
        type: "aws_secretsmanager_secret",
        ref: "arn",
        attributes: { Id: "arn" },
        properties: {
            Description: shape_text("description"),
            KmsKeyId: shape_text("kms_key_id"),
            Name: shape_text("name"),
            ReplicaRegions: blocks("replica", { KmsKeyId: shape_text("kms_key_id"), Region: shape_text("region") }),
            Tags: tags,
        },
        implied: [
            {
                having: "SecretString",
                type: "aws_secretsmanager_secret_version",
                owner: ["secret_id", "arn"],
                properties: { SecretString: shape_text("secret_string") },
            },
        ],
    },
    // A Ref to the attachment is the ARN of its secret.
    "AWS::SecretsManager::SecretTargetAttachment": {
        type: "AWS::SecretsManager::SecretTargetAttachment",
        standsFor: "SecretId",
        properties: { SecretId: shape_text("SecretId"), TargetId: shape_text("TargetId"), TargetType: shape_text("TargetType") },
    },
    "AWS::SecretsManager::RotationSchedule": {
        type: "aws_secretsmanager_secret_rotation",
        properties: {
            RotateImmediatelyOnUpdate: bool("rotate_immediately"),
            RotationLambdaARN: shape_text("rotation_lambda_arn"),
            RotationRules: blocks("rotation_rules", {
                AutomaticallyAfterDays: number("automatically_after_days"),
                Duration: shape_text("duration"),
                ScheduleExpression: shape_text("schedule_expression"),
            }),
            SecretId: shape_text("secret_id"),
        },
    },
    "AWS::SecretsManager::ResourcePolicy": {
        type: "aws_secretsmanager_secret_policy",
        properties: {
            BlockPublicPolicy: bool("block_public_policy"),
            ResourcePolicy: policy("policy"),
            SecretId: shape_text("secret_arn"),
        },
    },
    "AWS::SSM::Parameter": {
        type: "aws_ssm_parameter",
        ref: "name",
        properties: { Name: shape_text("name"), Tags: pairs("tags"), Type: shape_text("type"), Value: shape_text("value") },
    },
    "AWS::EKS::PodIdentityAssociation": {
        type: "aws_eks_pod_identity_association",
        properties: {
            ClusterName: shape_text("cluster_name"),
            Namespace: shape_text("namespace"),
            RoleArn: shape_text("role_arn"),
            ServiceAccount: shape_text("service_account"),
            Tags: tags,
        },
    },
    "AWS::Backup::BackupVault": {
        type: "aws_backup_vault",
        ref: "name",
        attributes: { BackupVaultArn: "arn", BackupVaultName: "name" },
        properties: {
            BackupVaultName: shape_text("name"),
            BackupVaultTags: pairs("tags"),
            EncryptionKeyArn: shape_text("kms_key_arn"),
        },
        implied: [
            {
                having: "AccessPolicy",
                type: "aws_backup_vault_policy",
                owner: ["backup_vault_name", "name"],
                properties: { AccessPolicy: policy("policy") },
            },
            {
                having: "LockConfiguration",
                type: "aws_backup_vault_lock_configuration",
                owner: ["backup_vault_name", "name"],
                properties: {
                    LockConfiguration: members({
                        ChangeableForDays: number("changeable_for_days"),
                        MaxRetentionDays: number("max_retention_days"),
                        MinRetentionDays: number("min_retention_days"),
                    }),
                },
            },
        ],
    },
    "AWS::Backup::BackupPlan": {
        type: "aws_backup_plan",
        attributes: { BackupPlanArn: "arn", BackupPlanId: "id" },
        properties: {
            BackupPlan: members({
                BackupPlanName: shape_text("name"),
                BackupPlanRule: blocks("rule", {
                    EnableContinuousBackup: bool("enable_continuous_backup"),
                    Lifecycle: blocks("lifecycle", {
                        DeleteAfterDays: number("delete_after"),
                        MoveToColdStorageAfterDays: number("cold_storage_after"),
                    }),
                    RuleName: shape_text("rule_name"),
                    ScheduleExpression: shape_text("schedule"),
                    TargetBackupVault: shape_text("target_vault_name"),
                }),
            }),
            BackupPlanTags: pairs("tags"),
        },
    },
    "AWS::Backup::BackupSelection": {
        type: "aws_backup_selection",
        properties: {
            BackupPlanId: shape_text("plan_id"),
            BackupSelection: members({
                IamRoleArn: shape_text("iam_role_arn"),
                ListOfTags: blocks("selection_tag", {
                    ConditionKey: shape_text("key"),
                    ConditionType: shape_text("type"),
                    ConditionValue: shape_text("value"),
                }),
                NotResources: texts("not_resources"),
                Resources: texts("resources"),
                SelectionName: shape_text("name"),
            }),
        },
    },
    "AWS::S3::Bucket": {
        type: "aws_s3_bucket",
        ref: "bucket",
        properties: { BucketName: shape_text("bucket"), Tags: tags },
    },
    "AWS::S3::BucketPolicy": {
        type: "aws_s3_bucket_policy",
        properties: { Bucket: shape_text("bucket"), PolicyDocument: policy("policy") },
    },
    "AWS::S3::AccessPoint": {
        type: "aws_s3_access_point",
        ref: "name",
        properties: { Bucket: shape_text("bucket"), Name: shape_text("name"), Policy: policy("policy") },
    },
    "AWS::DynamoDB::Table": {
        type: "aws_dynamodb_table",
        ref: "name",
        properties: { TableName: shape_text("name"), Tags: tags },
        implied: [
            {
                having: "ResourcePolicy",
                type: "aws_dynamodb_resource_policy",
                owner: ["resource_arn", "arn"],
                properties: { ResourcePolicy: members({ PolicyDocument: policy("policy") }) },
            },
        ],
    },
    "AWS::ECR::Repository": {
        type: "aws_ecr_repository",
        ref: "name",
        properties: { RepositoryName: shape_text("name"), Tags: tags },
        implied: [
            {
                having: "RepositoryPolicyText",
                type: "aws_ecr_repository_policy",
                owner: ["repository", "name"],
                properties: { RepositoryPolicyText: policy("policy") },
            },
        ],
    },
    "AWS::EFS::FileSystem": {
        type: "aws_efs_file_system",
        properties: { Encrypted: bool("encrypted"), FileSystemTags: tags, KmsKeyId: shape_text("kms_key_id") },
        implied: [
            {
                having: "FileSystemPolicy",
                type: "aws_efs_file_system_policy",
                owner: ["file_system_id", "id"],
                properties: { FileSystemPolicy: policy("policy") },
            },
        ],
    },
    "AWS::OpenSearchService::Domain": {
        type: "aws_opensearch_domain",
        ref: "domain_name",
        properties: { AccessPolicies: policy("access_policies"), DomainName: shape_text("domain_name"), Tags: tags },
    },
    "AWS::Logs::ResourcePolicy": {
        type: "aws_cloudwatch_log_resource_policy",
        ref: "policy_name",
        properties: { PolicyDocument: policy("policy_document"), PolicyName: shape_text("policy_name") },
    },
    "AWS::SNS::Topic": {
        type: "aws_sns_topic",
        ref: "arn",
        attributes: { TopicArn: "arn", TopicName: "name" },
        properties: { KmsMasterKeyId: shape_text("kms_master_key_id"), Tags: tags, TopicName: shape_text("name") },
    },
    "AWS::SNS::TopicPolicy": {
        type: "aws_sns_topic_policy",
        properties: { PolicyDocument: policy("policy"), Topics: first("arn") },
    },
    "AWS::SNS::TopicInlinePolicy": {
        type: "aws_sns_topic_policy",
        properties: { PolicyDocument: policy("policy"), TopicArn: shape_text("arn") },
    },
    "AWS::SQS::Queue": {
        type: "aws_sqs_queue",
        ref: "url",
        attributes: { QueueName: "name", QueueUrl: "url" },
        properties: { KmsMasterKeyId: shape_text("kms_master_key_id"), QueueName: shape_text("name"), Tags: tags },
    },
    "AWS::SQS::QueueInlinePolicy": {
        type: "aws_sqs_queue_policy",
        properties: { PolicyDocument: policy("policy"), Queue: shape_text("queue_url") },
    },
    "AWS::SQS::QueuePolicy": {
        type: "aws_sqs_queue_policy",
        properties: { PolicyDocument: policy("policy"), Queues: first("queue_url") },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/network.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html */
const RULE = {
    CidrIp: one("cidr_blocks"),
    CidrIpv6: one("ipv6_cidr_blocks"),
    Description: shape_text("description"),
    FromPort: number("from_port"),
    IpProtocol: shape_text("protocol"),
    ToPort: number("to_port"),
};
const STANDALONE_RULE = {
    CidrIp: shape_text("cidr_ipv4"),
    CidrIpv6: shape_text("cidr_ipv6"),
    Description: shape_text("description"),
    FromPort: number("from_port"),
    GroupId: shape_text("security_group_id"),
    IpProtocol: shape_text("ip_protocol"),
    ToPort: number("to_port"),
};
const NETWORK_TYPES = {
    "AWS::EC2::VPC": {
        type: "aws_vpc",
        attributes: {
            VpcId: "id",
            DefaultSecurityGroup: "default_security_group_id",
            DefaultNetworkAcl: "default_network_acl_id",
        },
        properties: {
            CidrBlock: shape_text("cidr_block"),
            EnableDnsHostnames: bool("enable_dns_hostnames"),
            EnableDnsSupport: bool("enable_dns_support"),
            InstanceTenancy: shape_text("instance_tenancy"),
            Tags: tags,
        },
    },
    "AWS::EC2::Subnet": {
        type: "aws_subnet",
        attributes: { SubnetId: "id" },
        properties: {
            AvailabilityZone: shape_text("availability_zone"),
            CidrBlock: shape_text("cidr_block"),
            Ipv6CidrBlock: shape_text("ipv6_cidr_block"),
            MapPublicIpOnLaunch: bool("map_public_ip_on_launch"),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::RouteTable": {
        type: "aws_route_table",
        attributes: { RouteTableId: "id" },
        properties: { Tags: tags, VpcId: shape_text("vpc_id") },
    },
    "AWS::EC2::SubnetRouteTableAssociation": {
        type: "aws_route_table_association",
        properties: { RouteTableId: shape_text("route_table_id"), SubnetId: shape_text("subnet_id") },
    },
    "AWS::EC2::GatewayRouteTableAssociation": {
        type: "aws_route_table_association",
        properties: { RouteTableId: shape_text("route_table_id"), GatewayId: shape_text("gateway_id") },
    },
    "AWS::EC2::Route": {
        type: "aws_route",
        properties: {
            CarrierGatewayId: shape_text("carrier_gateway_id"),
            CoreNetworkArn: shape_text("core_network_arn"),
            DestinationCidrBlock: shape_text("destination_cidr_block"),
            DestinationIpv6CidrBlock: shape_text("destination_ipv6_cidr_block"),
            DestinationPrefixListId: shape_text("destination_prefix_list_id"),
            EgressOnlyInternetGatewayId: shape_text("egress_only_gateway_id"),
            GatewayId: shape_text("gateway_id"),
            LocalGatewayId: shape_text("local_gateway_id"),
            NatGatewayId: shape_text("nat_gateway_id"),
            NetworkInterfaceId: shape_text("network_interface_id"),
            RouteTableId: shape_text("route_table_id"),
            TransitGatewayId: shape_text("transit_gateway_id"),
            VpcEndpointId: shape_text("vpc_endpoint_id"),
            VpcPeeringConnectionId: shape_text("vpc_peering_connection_id"),
        },
    },
    "AWS::EC2::InternetGateway": {
        type: "aws_internet_gateway",
        attributes: { InternetGatewayId: "id" },
        properties: { Tags: tags },
    },
    "AWS::EC2::VPCGatewayAttachment": {
        type: "aws_internet_gateway_attachment",
        properties: {
            InternetGatewayId: shape_text("internet_gateway_id"),
            VpcId: shape_text("vpc_id"),
            VpnGatewayId: shape_text("vpn_gateway_id"),
        },
    },
    "AWS::EC2::VPNGateway": {
        type: "aws_vpn_gateway",
        attributes: { VPNGatewayId: "id" },
        properties: { AmazonSideAsn: shape_text("amazon_side_asn"), Tags: tags },
    },
    "AWS::EC2::VPCEndpoint": {
        type: "aws_vpc_endpoint",
        properties: {
            PolicyDocument: policy("policy"),
            PrivateDnsEnabled: bool("private_dns_enabled"),
            RouteTableIds: texts("route_table_ids"),
            SecurityGroupIds: texts("security_group_ids"),
            ServiceName: shape_text("service_name"),
            SubnetIds: texts("subnet_ids"),
            Tags: tags,
            VpcEndpointType: shape_text("vpc_endpoint_type"),
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::NatGateway": {
        type: "aws_nat_gateway",
        attributes: { NatGatewayId: "id" },
        properties: {
            AllocationId: shape_text("allocation_id"),
            ConnectivityType: shape_text("connectivity_type"),
            SubnetId: shape_text("subnet_id"),
            Tags: tags,
        },
    },
    "AWS::EC2::SecurityGroup": {
        type: "aws_security_group",
        attributes: { GroupId: "id", Id: "id" },
        properties: {
            GroupDescription: shape_text("description"),
            GroupName: shape_text("name"),
            SecurityGroupEgress: blocks("egress", {
                ...RULE,
                DestinationPrefixListId: one("prefix_list_ids"),
                DestinationSecurityGroupId: one("security_groups"),
            }),
            SecurityGroupIngress: blocks("ingress", {
                ...RULE,
                SourcePrefixListId: one("prefix_list_ids"),
                SourceSecurityGroupId: one("security_groups"),
                SourceSecurityGroupName: one("security_groups"),
            }),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::SecurityGroupIngress": {
        type: "aws_vpc_security_group_ingress_rule",
        properties: {
            ...STANDALONE_RULE,
            GroupName: shape_text("security_group_id"),
            SourcePrefixListId: shape_text("prefix_list_id"),
            SourceSecurityGroupId: shape_text("referenced_security_group_id"),
            SourceSecurityGroupName: shape_text("referenced_security_group_id"),
        },
    },
    "AWS::EC2::SecurityGroupEgress": {
        type: "aws_vpc_security_group_egress_rule",
        properties: {
            ...STANDALONE_RULE,
            DestinationPrefixListId: shape_text("prefix_list_id"),
            DestinationSecurityGroupId: shape_text("referenced_security_group_id"),
        },
    },
    "AWS::EC2::PrefixList": {
        type: "aws_ec2_managed_prefix_list",
        attributes: { PrefixListId: "id" },
        properties: {
            AddressFamily: shape_text("address_family"),
            Entries: blocks("entry", { Cidr: shape_text("cidr"), Description: shape_text("description") }),
            MaxEntries: number("max_entries"),
            PrefixListName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::EC2::NetworkAcl": {
        type: "aws_network_acl",
        properties: { Tags: tags, VpcId: shape_text("vpc_id") },
    },
    "AWS::EC2::NetworkAclEntry": {
        type: "aws_network_acl_rule",
        properties: {
            CidrBlock: shape_text("cidr_block"),
            Egress: bool("egress"),
            Icmp: members({ Code: number("icmp_code"), Type: number("icmp_type") }),
            Ipv6CidrBlock: shape_text("ipv6_cidr_block"),
            NetworkAclId: shape_text("network_acl_id"),
            PortRange: members({ From: number("from_port"), To: number("to_port") }),
            Protocol: shape_text("protocol"),
            RuleAction: shape_text("rule_action"),
            RuleNumber: number("rule_number"),
        },
    },
    "AWS::EC2::SubnetNetworkAclAssociation": {
        type: "aws_network_acl_association",
        properties: { NetworkAclId: shape_text("network_acl_id"), SubnetId: shape_text("subnet_id") },
    },
    "AWS::EC2::VPCPeeringConnection": {
        type: "aws_vpc_peering_connection",
        properties: {
            PeerOwnerId: shape_text("peer_owner_id"),
            PeerRegion: shape_text("peer_region"),
            PeerVpcId: shape_text("peer_vpc_id"),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::VPCEndpointService": {
        type: "aws_vpc_endpoint_service",
        properties: {
            AcceptanceRequired: bool("acceptance_required"),
            GatewayLoadBalancerArns: texts("gateway_load_balancer_arns"),
            NetworkLoadBalancerArns: texts("network_load_balancer_arns"),
            Tags: tags,
        },
    },
    "AWS::EC2::FlowLog": {
        type: "aws_flow_log",
        properties: {
            DeliverLogsPermissionArn: shape_text("iam_role_arn"),
            LogDestination: shape_text("log_destination"),
            LogDestinationType: shape_text("log_destination_type"),
            LogGroupName: shape_text("log_group_name"),
            MaxAggregationInterval: number("max_aggregation_interval"),
            Tags: tags,
            TrafficType: shape_text("traffic_type"),
        },
    },
    "AWS::EC2::Instance": {
        type: "aws_instance",
        attributes: { InstanceId: "id", PrivateIp: "private_ip", PublicIp: "public_ip" },
        properties: {
            IamInstanceProfile: shape_text("iam_instance_profile"),
            ImageId: shape_text("ami"),
            InstanceType: shape_text("instance_type"),
            KeyName: shape_text("key_name"),
            SecurityGroupIds: texts("vpc_security_group_ids"),
            SecurityGroups: texts("security_groups"),
            SubnetId: shape_text("subnet_id"),
            Tags: tags,
            UserData: shape_text("user_data_base64"),
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/rds.js

/**
 * AWS::RDS types, from their registry schemas
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_RDS.html) and the arguments of the Terraform
 * AWS provider 6.
 */
const RESTORE = "restore_to_point_in_time";
const MASTER_SECRET = "master_user_secret.0.secret_arn";
/** What an instance has, whether it stands alone or is a member of a cluster. */
const INSTANCE = {
    ApplyImmediately: bool("apply_immediately"),
    AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
    AvailabilityZone: shape_text("availability_zone"),
    CACertificateIdentifier: shape_text("ca_cert_identifier"),
    CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
    CustomIAMInstanceProfile: shape_text("custom_iam_instance_profile"),
    DBInstanceClass: shape_text("instance_class"),
    DBInstanceIdentifier: shape_text("identifier"),
    DBSubnetGroupName: shape_text("db_subnet_group_name"),
    EnablePerformanceInsights: offByDefault("performance_insights_enabled"),
    Engine: shape_text("engine"),
    EngineVersion: shape_text("engine_version"),
    MonitoringInterval: number("monitoring_interval"),
    MonitoringRoleArn: shape_text("monitoring_role_arn"),
    PerformanceInsightsKMSKeyId: shape_text("performance_insights_kms_key_id"),
    PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
    PubliclyAccessible: bool("publicly_accessible"),
    Tags: tags,
};
const INSTANCE_ATTRIBUTES = {
    "CertificateDetails.CAIdentifier": "ca_cert_identifier",
    DBInstanceArn: "arn",
    "Endpoint.Address": "address",
    "Endpoint.HostedZoneId": "hosted_zone_id",
    "Endpoint.Port": "port",
    "MasterUserSecret.SecretArn": MASTER_SECRET,
};
const MEMBER = {
    type: "aws_rds_cluster_instance",
    ref: "identifier",
    attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "dbi_resource_id", "Endpoint.Address": "endpoint" },
    properties: {
        ...INSTANCE,
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBParameterGroupName: shape_text("db_parameter_group_name"),
        PreferredBackupWindow: shape_text("preferred_backup_window"),
        PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
        PromotionTier: number("promotion_tier"),
    },
};
const DB_INSTANCE = {
    type: "aws_db_instance",
    ref: "identifier",
    attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "resource_id" },
    deletionPolicy: "Snapshot",
    variant: { having: "DBClusterIdentifier", entry: MEMBER },
    implied: [
        {
            having: "AssociatedRoles",
            isEach: true,
            type: "aws_db_instance_role_association",
            owner: ["db_instance_identifier", "identifier"],
            properties: { FeatureName: shape_text("feature_name"), RoleArn: shape_text("role_arn") },
        },
        {
            having: "AutomaticBackupReplicationRegion",
            type: "aws_db_instance_automated_backups_replication",
            owner: ["source_db_instance_arn", "arn"],
            properties: {
                AutomaticBackupReplicationKmsKeyId: shape_text("kms_key_id"),
                AutomaticBackupReplicationRetentionPeriod: number("retention_period"),
            },
        },
    ],
    properties: {
        ...INSTANCE,
        AllocatedStorage: number("allocated_storage"),
        AllowMajorVersionUpgrade: bool("allow_major_version_upgrade"),
        BackupRetentionPeriod: number("backup_retention_period"),
        BackupTarget: shape_text("backup_target"),
        CharacterSetName: shape_text("character_set_name"),
        DatabaseInsightsMode: shape_text("database_insights_mode"),
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBName: shape_text("db_name"),
        DBParameterGroupName: shape_text("parameter_group_name"),
        DBSnapshotIdentifier: shape_text("snapshot_identifier"),
        DBClusterSnapshotIdentifier: shape_text("snapshot_identifier"),
        DedicatedLogVolume: bool("dedicated_log_volume"),
        DeleteAutomatedBackups: bool("delete_automated_backups"),
        DeletionProtection: offByDefault("deletion_protection"),
        Domain: shape_text("domain"),
        DomainAuthSecretArn: shape_text("domain_auth_secret_arn"),
        DomainDnsIps: texts("domain_dns_ips"),
        DomainFqdn: shape_text("domain_fqdn"),
        DomainIAMRoleName: shape_text("domain_iam_role_name"),
        DomainOu: shape_text("domain_ou"),
        EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
        EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
        EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
        Iops: number("iops"),
        KmsKeyId: shape_text("kms_key_id"),
        LicenseModel: shape_text("license_model"),
        ManageMasterUserPassword: offByDefault("manage_master_user_password"),
        MasterUsername: shape_text("username"),
        MasterUserPassword: shape_text("password"),
        MasterUserSecret: members({ KmsKeyId: shape_text("master_user_secret_kms_key_id") }),
        MaxAllocatedStorage: number("max_allocated_storage"),
        MultiAZ: offByDefault("multi_az"),
        NcharCharacterSetName: shape_text("nchar_character_set_name"),
        NetworkType: shape_text("network_type"),
        OptionGroupName: shape_text("option_group_name"),
        Port: number("port"),
        PreferredBackupWindow: shape_text("backup_window"),
        PreferredMaintenanceWindow: shape_text("maintenance_window"),
        ReplicaMode: shape_text("replica_mode"),
        RestoreTime: inside(RESTORE, shape_text("restore_time")),
        SourceDBInstanceAutomatedBackupsArn: inside(RESTORE, shape_text("source_db_instance_automated_backups_arn")),
        SourceDBInstanceIdentifier: shape_text("replicate_source_db"),
        SourceDBClusterIdentifier: shape_text("replicate_source_db"),
        SourceDbiResourceId: inside(RESTORE, shape_text("source_dbi_resource_id")),
        StorageEncrypted: offByDefault("storage_encrypted"),
        StorageThroughput: number("storage_throughput"),
        StorageType: shape_text("storage_type"),
        Timezone: shape_text("timezone"),
        UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
        VPCSecurityGroups: texts("vpc_security_group_ids"),
    },
};
const DB_CLUSTER = {
    type: "aws_rds_cluster",
    ref: "cluster_identifier",
    attributes: {
        DBClusterArn: "arn",
        DBClusterResourceId: "cluster_resource_id",
        "Endpoint.Address": "endpoint",
        "Endpoint.Port": "port",
        "ReadEndpoint.Address": "reader_endpoint",
        "MasterUserSecret.SecretArn": MASTER_SECRET,
    },
    deletionPolicy: "Snapshot",
    properties: {
        AllocatedStorage: number("allocated_storage"),
        AssociatedRoles: pluck("iam_roles", "RoleArn"),
        AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
        AvailabilityZones: texts("availability_zones"),
        BacktrackWindow: number("backtrack_window"),
        BackupRetentionPeriod: number("backup_retention_period"),
        ClusterScalabilityType: shape_text("cluster_scalability_type"),
        CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
        DatabaseInsightsMode: shape_text("database_insights_mode"),
        DatabaseName: shape_text("database_name"),
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBClusterInstanceClass: shape_text("db_cluster_instance_class"),
        DBClusterParameterGroupName: shape_text("db_cluster_parameter_group_name"),
        DBInstanceParameterGroupName: shape_text("db_instance_parameter_group_name"),
        DBSubnetGroupName: shape_text("db_subnet_group_name"),
        DBSystemId: shape_text("db_system_id"),
        DeleteAutomatedBackups: bool("delete_automated_backups"),
        DeletionProtection: offByDefault("deletion_protection"),
        Domain: shape_text("domain"),
        DomainIAMRoleName: shape_text("domain_iam_role_name"),
        EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
        EnableGlobalWriteForwarding: bool("enable_global_write_forwarding"),
        EnableHttpEndpoint: offByDefault("enable_http_endpoint"),
        EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
        EnableLocalWriteForwarding: bool("enable_local_write_forwarding"),
        Engine: shape_text("engine"),
        EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
        EngineMode: shape_text("engine_mode"),
        EngineVersion: shape_text("engine_version"),
        GlobalClusterIdentifier: shape_text("global_cluster_identifier"),
        Iops: number("iops"),
        KmsKeyId: shape_text("kms_key_id"),
        ManageMasterUserPassword: offByDefault("manage_master_user_password"),
        MasterUsername: shape_text("master_username"),
        MasterUserPassword: shape_text("master_password"),
        MasterUserSecret: members({ KmsKeyId: shape_text("master_user_secret_kms_key_id") }),
        MonitoringInterval: number("monitoring_interval"),
        MonitoringRoleArn: shape_text("monitoring_role_arn"),
        NetworkType: shape_text("network_type"),
        PerformanceInsightsEnabled: offByDefault("performance_insights_enabled"),
        PerformanceInsightsKmsKeyId: shape_text("performance_insights_kms_key_id"),
        PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
        Port: number("port"),
        PreferredBackupWindow: shape_text("preferred_backup_window"),
        PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
        ReplicationSourceIdentifier: shape_text("replication_source_identifier"),
        RestoreToTime: inside(RESTORE, shape_text("restore_to_time")),
        RestoreType: inside(RESTORE, shape_text("restore_type")),
        ScalingConfiguration: blocks("scaling_configuration", {
            AutoPause: bool("auto_pause"),
            MaxCapacity: number("max_capacity"),
            MinCapacity: number("min_capacity"),
            SecondsBeforeTimeout: number("seconds_before_timeout"),
            SecondsUntilAutoPause: number("seconds_until_auto_pause"),
            TimeoutAction: shape_text("timeout_action"),
        }),
        ServerlessV2ScalingConfiguration: blocks("serverlessv2_scaling_configuration", {
            MaxCapacity: number("max_capacity"),
            MinCapacity: number("min_capacity"),
            SecondsUntilAutoPause: number("seconds_until_auto_pause"),
        }),
        SnapshotIdentifier: shape_text("snapshot_identifier"),
        SourceDBClusterIdentifier: inside(RESTORE, shape_text("source_cluster_identifier")),
        SourceDbClusterResourceId: inside(RESTORE, shape_text("source_cluster_resource_id")),
        SourceRegion: shape_text("source_region"),
        PubliclyAccessible: flag,
        StorageEncrypted: offByDefault("storage_encrypted"),
        StorageType: shape_text("storage_type"),
        Tags: tags,
        UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
        VpcSecurityGroupIds: texts("vpc_security_group_ids"),
    },
};
const PROXY = {
    type: "aws_db_proxy",
    ref: "name",
    attributes: { DBProxyArn: "arn" },
    properties: {
        Auth: blocks("auth", {
            AuthScheme: shape_text("auth_scheme"),
            ClientPasswordAuthType: shape_text("client_password_auth_type"),
            Description: shape_text("description"),
            IAMAuth: shape_text("iam_auth"),
            SecretArn: shape_text("secret_arn"),
            UserName: shape_text("username"),
        }),
        DBProxyName: shape_text("name"),
        DebugLogging: offByDefault("debug_logging"),
        DefaultAuthScheme: shape_text("default_auth_scheme"),
        EndpointNetworkType: shape_text("endpoint_network_type"),
        EngineFamily: shape_text("engine_family"),
        IdleClientTimeout: number("idle_client_timeout"),
        RequireTLS: offByDefault("require_tls"),
        RoleArn: shape_text("role_arn"),
        Tags: tags,
        TargetConnectionNetworkType: shape_text("target_connection_network_type"),
        VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        VpcSubnetIds: texts("vpc_subnet_ids"),
    },
};
const PROXY_TARGET_GROUP = {
    type: "aws_db_proxy_default_target_group",
    ref: "arn",
    attributes: { TargetGroupArn: "arn" },
    properties: {
        ConnectionPoolConfigurationInfo: blocks("connection_pool_config", {
            ConnectionBorrowTimeout: number("connection_borrow_timeout"),
            InitQuery: shape_text("init_query"),
            MaxConnectionsPercent: number("max_connections_percent"),
            MaxIdleConnectionsPercent: number("max_idle_connections_percent"),
            SessionPinningFilters: texts("session_pinning_filters"),
        }),
        DBClusterIdentifiers: texts("db_cluster_identifiers"),
        DBInstanceIdentifiers: texts("db_instance_identifiers"),
        DBProxyName: shape_text("db_proxy_name"),
        TargetGroupName: shape_text("name"),
    },
};
const RDS_TYPES = {
    "AWS::RDS::DBInstance": DB_INSTANCE,
    "AWS::RDS::DBCluster": DB_CLUSTER,
    "AWS::RDS::DBProxy": PROXY,
    "AWS::RDS::DBProxyTargetGroup": PROXY_TARGET_GROUP,
    "AWS::RDS::DBProxyEndpoint": {
        type: "aws_db_proxy_endpoint",
        ref: "db_proxy_endpoint_name",
        attributes: { DBProxyEndpointArn: "arn" },
        properties: {
            DBProxyEndpointName: shape_text("db_proxy_endpoint_name"),
            DBProxyName: shape_text("db_proxy_name"),
            Tags: tags,
            TargetRole: shape_text("target_role"),
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
            VpcSubnetIds: texts("vpc_subnet_ids"),
        },
    },
    "AWS::RDS::DBParameterGroup": {
        type: "aws_db_parameter_group",
        ref: "name",
        properties: {
            DBParameterGroupName: shape_text("name"),
            Description: shape_text("description"),
            Family: shape_text("family"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBClusterParameterGroup": {
        type: "aws_rds_cluster_parameter_group",
        ref: "name",
        properties: {
            DBClusterParameterGroupName: shape_text("name"),
            Description: shape_text("description"),
            Family: shape_text("family"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::RDS::OptionGroup": {
        type: "aws_db_option_group",
        ref: "name",
        properties: {
            EngineName: shape_text("engine_name"),
            MajorEngineVersion: shape_text("major_engine_version"),
            OptionConfigurations: blocks("option", {
                DBSecurityGroupMemberships: texts("db_security_group_memberships"),
                OptionName: shape_text("option_name"),
                OptionSettings: blocks("option_settings", { Name: shape_text("name"), Value: shape_text("value") }),
                OptionVersion: shape_text("version"),
                Port: number("port"),
                VpcSecurityGroupMemberships: texts("vpc_security_group_memberships"),
            }),
            OptionGroupDescription: shape_text("option_group_description"),
            OptionGroupName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBSubnetGroup": {
        type: "aws_db_subnet_group",
        ref: "name",
        properties: {
            DBSubnetGroupDescription: shape_text("description"),
            DBSubnetGroupName: shape_text("name"),
            SubnetIds: texts("subnet_ids"),
            Tags: tags,
        },
    },
    "AWS::RDS::GlobalCluster": {
        type: "aws_rds_global_cluster",
        ref: "global_cluster_identifier",
        attributes: { "GlobalEndpoint.Address": "endpoint" },
        properties: {
            DeletionProtection: offByDefault("deletion_protection"),
            Engine: shape_text("engine"),
            EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
            EngineVersion: shape_text("engine_version"),
            GlobalClusterIdentifier: shape_text("global_cluster_identifier"),
            SourceDBClusterIdentifier: shape_text("source_db_cluster_identifier"),
            StorageEncrypted: offByDefault("storage_encrypted"),
            Tags: tags,
        },
    },
    "AWS::RDS::EventSubscription": {
        type: "aws_db_event_subscription",
        ref: "name",
        properties: {
            Enabled: bool("enabled"),
            EventCategories: texts("event_categories"),
            SnsTopicArn: shape_text("sns_topic"),
            SourceIds: texts("source_ids"),
            SourceType: shape_text("source_type"),
            SubscriptionName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBSecurityGroup": {
        type: "aws_db_security_group",
        ref: "name",
        properties: {
            DBSecurityGroupIngress: blocks("ingress", {
                CIDRIP: shape_text("cidr"),
                EC2SecurityGroupId: shape_text("security_group_id"),
                EC2SecurityGroupName: shape_text("security_group_name"),
                EC2SecurityGroupOwnerId: shape_text("security_group_owner_id"),
            }),
            GroupDescription: shape_text("description"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBShardGroup": {
        type: "aws_rds_shard_group",
        ref: "db_shard_group_identifier",
        properties: {
            ComputeRedundancy: number("compute_redundancy"),
            DBClusterIdentifier: shape_text("db_cluster_identifier"),
            DBShardGroupIdentifier: shape_text("db_shard_group_identifier"),
            MaxACU: number("max_acu"),
            MinACU: number("min_acu"),
            PubliclyAccessible: bool("publicly_accessible"),
            Tags: tags,
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/workload.js

/** What uses databases and watches them, and AWS's other databases, as far as rules speak of them. */
/** Of AWS::Lambda::Function and of AWS::Serverless::Function, which takes most of it over. */
const FUNCTION = {
    Architectures: texts("architectures"),
    Description: shape_text("description"),
    Environment: blocks("environment", { Variables: pairs("variables") }),
    FunctionName: shape_text("function_name"),
    Handler: shape_text("handler"),
    KmsKeyArn: shape_text("kms_key_arn"),
    Layers: texts("layers"),
    MemorySize: number("memory_size"),
    PackageType: shape_text("package_type"),
    ReservedConcurrentExecutions: number("reserved_concurrent_executions"),
    Role: shape_text("role"),
    Runtime: shape_text("runtime"),
    Tags: tags,
    Timeout: number("timeout"),
    VpcConfig: blocks("vpc_config", {
        Ipv6AllowedForDualStack: bool("ipv6_allowed_for_dual_stack"),
        SecurityGroupIds: texts("security_group_ids"),
        SubnetIds: texts("subnet_ids"),
    }),
};
const LAMBDA = {
    type: "aws_lambda_function",
    ref: "function_name",
    properties: { ...FUNCTION, TracingConfig: blocks("tracing_config", { Mode: shape_text("mode") }) },
};
const CLUSTER = {
    AvailabilityZones: texts("availability_zones"),
    BackupRetentionPeriod: number("backup_retention_period"),
    CopyTagsToSnapshot: bool("copy_tags_to_snapshot"),
    DBClusterIdentifier: shape_text("cluster_identifier"),
    DBSubnetGroupName: shape_text("db_subnet_group_name"),
    DeletionProtection: bool("deletion_protection"),
    EngineVersion: shape_text("engine_version"),
    KmsKeyId: shape_text("kms_key_id"),
    PreferredBackupWindow: shape_text("preferred_backup_window"),
    PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
    SnapshotIdentifier: shape_text("snapshot_identifier"),
    StorageEncrypted: bool("storage_encrypted"),
    StorageType: shape_text("storage_type"),
    Tags: tags,
    VpcSecurityGroupIds: texts("vpc_security_group_ids"),
};
const workload_MEMBER = {
    AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
    AvailabilityZone: shape_text("availability_zone"),
    DBClusterIdentifier: shape_text("cluster_identifier"),
    DBInstanceClass: shape_text("instance_class"),
    DBInstanceIdentifier: shape_text("identifier"),
    PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
    Tags: tags,
};
const WORKLOAD_TYPES = {
    "AWS::Lambda::Function": LAMBDA,
    "AWS::Serverless::Function": {
        ...LAMBDA,
        properties: { ...FUNCTION, Tags: pairs("tags"), Tracing: inside("tracing_config", shape_text("mode")) },
        implied: [
            {
                having: "FunctionUrlConfig",
                type: "aws_lambda_function_url",
                owner: ["function_name", "function_name"],
                properties: {
                    FunctionUrlConfig: members({ AuthType: shape_text("authorization_type"), InvokeMode: shape_text("invoke_mode") }),
                },
            },
        ],
    },
    "AWS::Lambda::Permission": {
        type: "aws_lambda_permission",
        properties: {
            Action: shape_text("action"),
            FunctionName: shape_text("function_name"),
            FunctionUrlAuthType: shape_text("function_url_auth_type"),
            Principal: shape_text("principal"),
            PrincipalOrgID: shape_text("principal_org_id"),
            SourceAccount: shape_text("source_account"),
            SourceArn: shape_text("source_arn"),
        },
    },
    "AWS::Lambda::Url": {
        type: "aws_lambda_function_url",
        properties: {
            AuthType: shape_text("authorization_type"),
            Qualifier: shape_text("qualifier"),
            TargetFunctionArn: shape_text("function_name"),
        },
    },
    "AWS::ECS::TaskDefinition": {
        type: "aws_ecs_task_definition",
        ref: "arn",
        attributes: { TaskDefinitionArn: "arn" },
        properties: {
            Cpu: shape_text("cpu"),
            ExecutionRoleArn: shape_text("execution_role_arn"),
            Family: shape_text("family"),
            Memory: shape_text("memory"),
            NetworkMode: shape_text("network_mode"),
            RequiresCompatibilities: texts("requires_compatibilities"),
            Tags: tags,
            TaskRoleArn: shape_text("task_role_arn"),
        },
    },
    "AWS::Logs::LogGroup": {
        type: "aws_cloudwatch_log_group",
        ref: "name",
        properties: {
            KmsKeyId: shape_text("kms_key_id"),
            LogGroupClass: shape_text("log_group_class"),
            LogGroupName: shape_text("name"),
            RetentionInDays: number("retention_in_days"),
            Tags: tags,
        },
    },
    "AWS::Logs::MetricFilter": {
        type: "aws_cloudwatch_log_metric_filter",
        properties: {
            FilterName: shape_text("name"),
            FilterPattern: shape_text("pattern"),
            LogGroupName: shape_text("log_group_name"),
            MetricTransformations: blocks("metric_transformation", {
                DefaultValue: shape_text("default_value"),
                MetricName: shape_text("name"),
                MetricNamespace: shape_text("namespace"),
                MetricValue: shape_text("value"),
            }),
        },
    },
    "AWS::CloudWatch::Alarm": {
        type: "aws_cloudwatch_metric_alarm",
        ref: "alarm_name",
        properties: {
            ActionsEnabled: bool("actions_enabled"),
            AlarmActions: texts("alarm_actions"),
            AlarmName: shape_text("alarm_name"),
            ComparisonOperator: shape_text("comparison_operator"),
            Dimensions: pairs("dimensions"),
            EvaluationPeriods: number("evaluation_periods"),
            MetricName: shape_text("metric_name"),
            Namespace: shape_text("namespace"),
            Period: number("period"),
            Statistic: shape_text("statistic"),
            Threshold: number("threshold"),
            TreatMissingData: shape_text("treat_missing_data"),
        },
    },
    "AWS::GuardDuty::Detector": {
        type: "aws_guardduty_detector",
        properties: { Enable: bool("enable"), Tags: tags },
    },
    "AWS::DMS::ReplicationInstance": {
        type: "aws_dms_replication_instance",
        attributes: { ReplicationInstanceArn: "replication_instance_arn" },
        ref: "replication_instance_arn",
        properties: {
            AllocatedStorage: number("allocated_storage"),
            AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
            EngineVersion: shape_text("engine_version"),
            KmsKeyId: shape_text("kms_key_arn"),
            MultiAZ: bool("multi_az"),
            PubliclyAccessible: bool("publicly_accessible"),
            ReplicationInstanceClass: shape_text("replication_instance_class"),
            ReplicationInstanceIdentifier: shape_text("replication_instance_id"),
            ReplicationSubnetGroupIdentifier: shape_text("replication_subnet_group_id"),
            Tags: tags,
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        },
    },
    "AWS::DMS::Endpoint": {
        type: "aws_dms_endpoint",
        ref: "endpoint_arn",
        properties: {
            CertificateArn: shape_text("certificate_arn"),
            DatabaseName: shape_text("database_name"),
            EndpointIdentifier: shape_text("endpoint_id"),
            EndpointType: shape_text("endpoint_type"),
            EngineName: shape_text("engine_name"),
            ExtraConnectionAttributes: shape_text("extra_connection_attributes"),
            KmsKeyId: shape_text("kms_key_arn"),
            Password: shape_text("password"),
            Port: number("port"),
            ServerName: shape_text("server_name"),
            SslMode: shape_text("ssl_mode"),
            Tags: tags,
            Username: shape_text("username"),
        },
    },
    "AWS::DocDB::DBCluster": {
        type: "aws_docdb_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
        properties: {
            ...CLUSTER,
            DBClusterParameterGroupName: shape_text("db_cluster_parameter_group_name"),
            EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
            ManageMasterUserPassword: bool("manage_master_user_password"),
            MasterUsername: shape_text("master_username"),
            MasterUserPassword: shape_text("master_password"),
            Port: number("port"),
        },
    },
    "AWS::DocDB::DBInstance": {
        type: "aws_docdb_cluster_instance",
        ref: "identifier",
        properties: { ...workload_MEMBER, CACertificateIdentifier: shape_text("ca_cert_identifier") },
    },
    "AWS::DocDB::DBClusterParameterGroup": {
        type: "aws_docdb_cluster_parameter_group",
        ref: "name",
        properties: {
            Description: shape_text("description"),
            Family: shape_text("family"),
            Name: shape_text("name"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::Neptune::DBCluster": {
        type: "aws_neptune_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
        properties: {
            ...CLUSTER,
            DBClusterParameterGroupName: shape_text("neptune_cluster_parameter_group_name"),
            DBPort: number("port"),
            DBSubnetGroupName: shape_text("neptune_subnet_group_name"),
            EnableCloudwatchLogsExports: texts("enable_cloudwatch_logs_exports"),
            IamAuthEnabled: bool("iam_database_authentication_enabled"),
            KmsKeyId: shape_text("kms_key_arn"),
        },
    },
    "AWS::Neptune::DBInstance": {
        type: "aws_neptune_cluster_instance",
        ref: "identifier",
        properties: { ...workload_MEMBER, PubliclyAccessible: bool("publicly_accessible") },
    },
    "AWS::Redshift::Cluster": {
        type: "aws_redshift_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { "Endpoint.Address": "dns_name", "Endpoint.Port": "port" },
        properties: {
            AutomatedSnapshotRetentionPeriod: number("automated_snapshot_retention_period"),
            ClusterIdentifier: shape_text("cluster_identifier"),
            ClusterParameterGroupName: shape_text("cluster_parameter_group_name"),
            ClusterSubnetGroupName: shape_text("cluster_subnet_group_name"),
            ClusterType: shape_text("cluster_type"),
            DBName: shape_text("database_name"),
            Encrypted: bool("encrypted"),
            EnhancedVpcRouting: bool("enhanced_vpc_routing"),
            IamRoles: texts("iam_roles"),
            KmsKeyId: shape_text("kms_key_id"),
            LoggingProperties: members({ BucketName: shape_text("logging_bucket_name") }),
            ManageMasterPassword: bool("manage_master_password"),
            MasterUsername: shape_text("master_username"),
            MasterUserPassword: shape_text("master_password"),
            NodeType: shape_text("node_type"),
            NumberOfNodes: number("number_of_nodes"),
            Port: number("port"),
            PubliclyAccessible: bool("publicly_accessible"),
            Tags: tags,
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary.js




const TYPES = new Map([RDS_TYPES, NETWORK_TYPES, IDENTITY_TYPES, WORKLOAD_TYPES].flatMap((types) => Object.entries(types)));
/**
 * What is known of a resource type; `undefined` for types without counterpart in the vocabulary.
 *
 * @param has whether the resource has a property, since an instance of a cluster is another thing than one that stands alone
 */
function entryOf(type, has = () => false) {
    const entry = TYPES.get(type);
    return entry?.variant !== undefined && has(entry.variant.having) ? entry.variant.entry : entry;
}
/** The attribute that `Ref` (without a name) or `Fn::GetAtt` gives, in the vocabulary. */
function attributeOf(entry, name) {
    if (name === undefined)
        return entry?.ref ?? "id";
    const known = entry?.attributes;
    if (known !== undefined && Object.hasOwn(known, name))
        return known[name] ?? name;
    return entry === undefined ? name : snakeCase(name);
}
/** `VpcId` as `vpc_id`, `RoleARN` as `role_arn`. */
function snakeCase(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
        .toLowerCase();
}
/** What every resource can have beside its properties. */
const OF_THE_RESOURCE = {
    deletion_policy: "DeletionPolicy",
    update_replace_policy: "UpdateReplacePolicy",
    skip_final_snapshot: "DeletionPolicy",
    depends_on: "DependsOn",
};
const labelsByEntry = new WeakMap();
/** Attribute path to property path, for the attributes of a type that templates call differently. */
function labelsOf(entry) {
    if (entry === undefined)
        return OF_THE_RESOURCE;
    let labels = labelsByEntry.get(entry);
    if (labels === undefined) {
        const found = { ...OF_THE_RESOURCE };
        label(entry.properties, "", "", found);
        labels = found;
        labelsByEntry.set(entry, labels);
    }
    return labels;
}
/** Labels of one implied resource. */
function labelsOfProperties(properties) {
    const found = {};
    label(properties, "", "", found);
    return found;
}
function label(properties, attributes, names, into) {
    for (const [name, shape] of Object.entries(properties)) {
        const source = `${names}${name}`;
        if (shape.kind === "members")
            label(shape.properties, attributes, `${source}.`, into);
        else if (shape.kind === "inside")
            label({ [name]: shape.shape }, `${attributes}${shape.block}.`, names, into);
        else if (shape.kind !== "flag") {
            const attribute = `${attributes}${shape.to}`;
            into[attribute] ??= source;
            if (shape.kind === "blocks")
                label(shape.properties, `${attribute}.`, `${source}.`, into);
        }
    }
}


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/document/json-characters.js
var json_characters = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/document/strict-json.js


const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const KEYWORDS = [
    ["true", true],
    ["false", false],
    ["null", null],
];
/** Thrown where a text is no JSON, and caught by the reader: a valid text never pays for it. */
const NOT_STRICT = new Error("not strict JSON");
/**
 * Reads JSON that is valid (RFC 8259) with the place of every value, several times as fast as a parser that recovers from
 * errors: `readJson` gives it every text first. Spans are as `readJson` says.
 *
 * @param onDuplicate is told of every member whose name its object has already, which then counts
 * @returns `undefined` when the text is not valid, or nested deeper than documents may be
 */
function readStrictJson(path, text, onDuplicate) {
    let position = 0;
    let line = 1;
    /** Offset of the first character of the line. */
    let lineStart = 0;
    const skipSpace = () => {
        for (;;) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* SPACE */.t6 || code === json_characters/* TAB */.wn)
                position += 1;
            else if (code === json_characters/* NEWLINE */.Xy || code === json_characters/* RETURN */.zg) {
                position += code === json_characters/* RETURN */.zg && text.charCodeAt(position + 1) === json_characters/* NEWLINE */.Xy ? 2 : 1;
                line += 1;
                lineStart = position;
            }
            else
                return code;
        }
    };
    const expect = (code) => {
        if (skipSpace() !== code)
            throw NOT_STRICT;
        position += 1;
    };
    const spanFrom = (startLine, startColumn) => ({
        path,
        startLine,
        startColumn,
        endLine: line,
        endColumn: position - lineStart + 1,
    });
    /** The string that begins here. */
    const string = () => {
        const start = position + 1;
        let isPlain = true;
        for (position = start;; position += 1) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* QUOTE */.jA)
                break;
            // Control characters, and the end of the text, which is not a number.
            if (!(code >= json_characters/* SPACE */.t6))
                throw NOT_STRICT;
            if (code === json_characters/* BACKSLASH */.r_) {
                isPlain = false;
                position += 1;
            }
        }
        position += 1;
        return isPlain ? text.slice(start, position - 1) : unescaped(text.slice(start - 1, position));
    };
    const scalar = (code) => {
        if (code === json_characters/* QUOTE */.jA)
            return string();
        for (const [word, value] of KEYWORDS) {
            if (!text.startsWith(word, position))
                continue;
            position += word.length;
            return value;
        }
        NUMBER.lastIndex = position;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw NOT_STRICT;
        position += digits.length;
        return exactNumber(Number(digits), digits);
    };
    /** The value that comes next, whose span begins at its key, if it has one. */
    const value = (depth, keyLine, keyColumn) => {
        const code = skipSpace();
        const startLine = keyLine ?? line;
        const startColumn = keyColumn ?? position - lineStart + 1;
        if (code !== json_characters/* OPEN_BRACE */.Hv && code !== json_characters/* OPEN_BRACKET */.WL) {
            const found = scalar(code);
            return { kind: "known", value: found, span: spanFrom(startLine, startColumn) };
        }
        if (depth >= limits/* MAXIMUM_DEPTH */.tP)
            throw NOT_STRICT;
        position += 1;
        if (code === json_characters/* OPEN_BRACKET */.WL) {
            const items = elements(depth + 1);
            return { kind: "list", items, span: spanFrom(startLine, startColumn) };
        }
        const entries = members(depth + 1);
        return { kind: "map", entries, span: spanFrom(startLine, startColumn) };
    };
    const elements = (depth) => {
        const items = [];
        if (skipSpace() === json_characters/* CLOSE_BRACKET */.wt) {
            position += 1;
            return items;
        }
        for (;;) {
            items.push(value(depth));
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACKET */.wt)
                return items;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    const members = (depth) => {
        const entries = new Map();
        if (skipSpace() === json_characters/* CLOSE_BRACE */.rc) {
            position += 1;
            return entries;
        }
        for (;;) {
            if (skipSpace() !== json_characters/* QUOTE */.jA)
                throw NOT_STRICT;
            const keyLine = line;
            const keyColumn = position - lineStart + 1;
            const name = string();
            const key = entries.has(name) ? spanFrom(keyLine, keyColumn) : undefined;
            expect(json_characters/* COLON */.oH);
            entries.set(name, value(depth, keyLine, keyColumn));
            if (key !== undefined)
                onDuplicate(name, key);
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACE */.rc)
                return entries;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    try {
        const root = value(0);
        skipSpace();
        return position === text.length ? root : undefined;
    }
    catch (error) {
        if (error === NOT_STRICT)
            return undefined;
        throw error;
    }
}
/** What a string with escapes stands for. */
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        throw NOT_STRICT;
    }
}
/** Integers beyond 2^53 as they are written, since a double would change their digits. */
function exactNumber(value, digits) {
    if (Number.isSafeInteger(value))
        return value;
    return Number.isInteger(value) || !Number.isFinite(value) ? digits : value;
}

;// CONCATENATED MODULE: ./build/document/json.js



const MAXIMUM_SYNTAX_ERRORS = 20;
/** The error codes of jsonc-parser in words; it names them in camel case only. */
const WORDS = {
    InvalidSymbol: "this is not a JSON value",
    InvalidNumberFormat: "this is not a JSON number",
    PropertyNameExpected: "a property name in double quotes is expected",
    ValueExpected: "a value is expected",
    ColonExpected: "a colon is expected after the property name",
    CommaExpected: "a comma is missing",
    CloseBraceExpected: "the closing brace is missing",
    CloseBracketExpected: "the closing bracket is missing",
    EndOfFileExpected: "there is text after the end of the value",
    InvalidCommentToken: "JSON has no comments, and AWS rejects them",
    UnexpectedEndOfComment: "the comment does not end",
    UnexpectedEndOfString: "the string does not end on its line",
    UnexpectedEndOfNumber: "the number is incomplete",
    InvalidUnicode: "this Unicode escape is incomplete",
    InvalidEscapeCharacter: "this escape does not exist in JSON",
    InvalidCharacter: "control characters must be escaped in strings",
};
/**
 * Reads JSON (RFC 8259) with the place of every value.
 *
 * A member's value has the span from the start of its key to the end of the value, an array element its own. Integers that a
 * double cannot hold exactly are kept as text. Of members with the same name the last wins, as in the parsers of AWS, with a
 * diagnostic. After a syntax error the rest is read as far as it makes sense; `value` is `undefined` when nothing was found.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 */
function readJson(path, text) {
    const diagnostics = [];
    if (text.length > limits/* MAXIMUM_LENGTH */.m9) {
        diagnostics.push(refusal(path, "json-too-large", `has more than ${limits/* MAXIMUM_LENGTH */.m9} characters`));
        return { value: undefined, diagnostics };
    }
    // A byte order mark is a character to jsonc-parser, but no column to an editor.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const duplicates = [];
    const strict = readStrictJson(path, source, (name, span) => duplicates.push(duplicateKey(name, span)));
    if (strict !== undefined)
        return { value: strict, diagnostics: duplicates };
    let root;
    const stack = [];
    const report = (code, severity, message, at, length) => {
        const span = spanOf(path, at, { line: at.line, column: at.column + Math.max(length, 1) });
        diagnostics.push({ code, severity, message, span });
    };
    const place = (value) => {
        const frame = stack.at(-1);
        if (frame === undefined)
            root ??= value;
        else if (frame.kind === "list")
            frame.items.push(value);
        else if (frame.key !== undefined) {
            const { name, line, column } = frame.key;
            if (frame.entries.has(name)) {
                const end = { line, column: column + JSON.stringify(name).length };
                diagnostics.push(duplicateKey(name, spanOf(path, { line, column }, end)));
            }
            frame.entries.set(name, value);
            delete frame.key;
        }
    };
    /** Where the value that begins here is said to start: at its key, if it has one. */
    const startOf = (line, column) => {
        const frame = stack.at(-1);
        return frame?.kind === "map" && frame.key !== undefined ? frame.key : { line: line + 1, column: column + 1 };
    };
    const begin = (frame) => {
        if (stack.length >= limits/* MAXIMUM_DEPTH */.tP)
            throw new RangeError("nested too deeply");
        stack.push(frame);
    };
    const end = (line, column) => {
        const frame = stack.pop();
        if (frame === undefined)
            return;
        const span = spanOf(path, frame.start, { line: line + 1, column: column + 2 });
        place(frame.kind === "map" ? { kind: "map", entries: frame.entries, span } : { kind: "list", items: frame.items, span });
    };
    let syntaxErrors = 0;
    try {
        (0,main.visit)(source, {
            onObjectBegin: (_offset, _length, line, column) => {
                begin({ kind: "map", start: startOf(line, column), entries: new Map() });
            },
            onArrayBegin: (_offset, _length, line, column) => {
                begin({ kind: "list", start: startOf(line, column), items: [] });
            },
            onObjectProperty: (name, _offset, _length, line, column) => {
                const frame = stack.at(-1);
                if (frame?.kind === "map")
                    frame.key = { name, line: line + 1, column: column + 1 };
            },
            onLiteralValue: (value, offset, length, line, column) => {
                const span = spanOf(path, startOf(line, column), { line: line + 1, column: column + length + 1 });
                const written = source.slice(offset, offset + length);
                place({ kind: "known", value: typeof value === "number" ? exactNumber(value, written) : value, span });
            },
            onObjectEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onArrayEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onError: (error, _offset, length, line, column) => {
                const name = (0,main.printParseErrorCode)(error);
                const at = { line: line + 1, column: column + 1 };
                // A comment leaves the meaning clear, so that the file can still be judged as a whole.
                const severity = name === "InvalidCommentToken" ? "warning" : "error";
                syntaxErrors += 1;
                if (syntaxErrors <= MAXIMUM_SYNTAX_ERRORS)
                    report("json-syntax", severity, WORDS[name] ?? name, at, length);
            },
        }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `is nested more than ${limits/* MAXIMUM_DEPTH */.tP} levels deep`;
        return { value: undefined, diagnostics: [refusal(path, "json-too-deep", message)] };
    }
    return { value: root, diagnostics };
}
function duplicateKey(name, span) {
    const message = `"${name}" is given twice in the same object; the last one counts`;
    return { code: "json-duplicate-key", severity: "warning", message, span };
}
function refusal(path, code, what) {
    return {
        code,
        severity: "error",
        message: `This file ${what} and was not read`,
        span: spanOf(path, { line: 1, column: 1 }, { line: 1, column: 1 }),
    };
}
function spanOf(path, start, end) {
    return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ MAXIMUM_YAML_LENGTH),
/* harmony export */   m9: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   tP: () => (/* binding */ MAXIMUM_DEPTH),
/* harmony export */   vF: () => (/* binding */ MAXIMUM_ALIASED_NODES)
/* harmony export */ });
/** Containers within containers that a document may have. Real templates and policies stay below 40. */
const MAXIMUM_DEPTH = 200;
/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Characters of YAML that the parser of the whole language is given: it takes a second for each megabyte. */
const MAXIMUM_YAML_LENGTH = 2 * 1024 * 1024;
/** Values that a YAML document may have through aliases, each counting as all that it stands for. */
const MAXIMUM_ALIASED_NODES = 200_000;


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
const WORDS = {
    "": null,
    "~": null,
    null: null,
    Null: null,
    NULL: null,
    true: true,
    false: false,
};
/**
 * What a plain (unquoted) scalar stands for: YAML's core schema (https://yaml.org/spec/1.2.2/#103-core-schema) where that
 * loses nothing, and the source text in all other cases. So `020` and `012345678901` keep their zero, `16.10` its last digit,
 * `2012-10-17` stays the version that it is, and `y`, `on` or `True` a word, which may also be the name of something.
 */
function plainScalar(text) {
    if (Object.hasOwn(WORDS, text))
        return WORDS[text] ?? null;
    const first = text.charCodeAt(0);
    const mayBeNumber = (first >= 48 && first <= 57) || first === 45;
    if (!mayBeNumber || text.length > 17)
        return text;
    const number = Number(text);
    return Number.isFinite(number) && String(number) === text ? number : text;
}


/***/ })

};

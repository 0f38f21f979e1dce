export const id = 109;
export const ids = [109];
export const modules = {

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ spanBetween),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/* unused harmony export lineOf */
/** Offsets of the first character of each line; `\n` and `\r\n` end lines. */
function lineStartsOf(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The index in `starts` of the line that an offset is on. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The span of the characters from `start` up to `end`, which are offsets in the text that `starts` is of. */
function spanBetween(path, starts, start, end) {
    const startLine = lineOf(starts, start);
    const endLine = lineOf(starts, end);
    return {
        path,
        startLine: startLine + 1,
        startColumn: start - (starts[startLine] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (starts[endLine] ?? 0) + 1,
    };
}
/** The offset of a line and column, both counted from 1, in the text that `starts` is of. */
function offsetOf(starts, line, column) {
    return (starts[line - 1] ?? 0) + column - 1;
}


/***/ }),

/***/ 3870:
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


/***/ }),

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: readWholeYaml

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/document/yaml-scalar.js
var yaml_scalar = __webpack_require__(3870);
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

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(9695);
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


/***/ })

};

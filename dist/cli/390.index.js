export const id = 390;
export const ids = [390];
export const modules = {

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createLineIndex)
/* harmony export */ });
/**
 * Indexes the lines of a text. Lines end with LF or CRLF, columns count UTF-16 code units, and a byte order mark at the
 * start takes no column. Offsets outside the text are moved to its nearest end. The index is built when it is first asked.
 */
function createLineIndex(text) {
    let starts;
    const hidden = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return {
        position(offset) {
            starts ??= lineStarts(text);
            const inside = Math.min(Math.max(offset, hidden), text.length);
            const line = lineAt(starts, inside);
            return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 - (line === 0 ? hidden : 0) };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/** The index of the last line that starts at or before the offset. */
function lineAt(starts, offset) {
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


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ parser_parseExpression),
  z4: () => (/* binding */ parseHcl),
  QC: () => (/* binding */ parser_parseTemplate)
});

;// CONCATENATED MODULE: ./build/hcl/problems.js
/** Problems that are kept of one text; whoever has more of them is not helped by a longer list. */
const MAX_PROBLEMS = 100;
/** Adds a problem to the list of a text, or says once that there are too many. */
function addProblem(problems, start, end, message) {
    if (problems.length < MAX_PROBLEMS)
        problems.push({ start, end, message });
    else if (problems.length === MAX_PROBLEMS) {
        problems.push({
            start,
            end,
            message: `There are more than ${MAX_PROBLEMS} syntax errors; the others are not listed.`,
        });
    }
}
/** A piece of source text as a message shows it: in quotes, on one line, and not too long. */
function quote(text) {
    const line = text.replace(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}
/** The problems of a text in source order; that there are more than the list holds comes last. */
function inOrder(problems) {
    const listed = problems.slice(0, MAX_PROBLEMS).sort((one, other) => one.start - other.start);
    return [...listed, ...problems.slice(MAX_PROBLEMS)];
}

;// CONCATENATED MODULE: ./build/hcl/tokens.js
/** The kinds of tokens. Comments are not tokens; a comment that ends its line leaves the newline. */
const Token = {
    end: 0,
    /** What the cursor answers after a syntax error, so that every construct ends until someone recovers. */
    failed: 1,
    newline: 2,
    identifier: 3,
    number: 4,
    openQuote: 5,
    closeQuote: 6,
    openHeredoc: 7,
    closeHeredoc: 8,
    /** A run of literal text in a template, not yet unescaped; in heredocs at most one source line. */
    literal: 9,
    /** `${` or `${~` */
    openInterpolation: 10,
    /** `%{` or `%{~` */
    openDirective: 11,
    /** The `}` or `~}` of an interpolation or directive. */
    closeSequence: 12,
    openBrace: 13,
    closeBrace: 14,
    openBracket: 15,
    closeBracket: 16,
    openParenthesis: 17,
    closeParenthesis: 18,
    dot: 19,
    comma: 20,
    colon: 21,
    doubleColon: 22,
    ellipsis: 23,
    arrow: 24,
    question: 25,
    assign: 26,
    star: 27,
    slash: 28,
    percent: 29,
    plus: 30,
    minus: 31,
    greater: 32,
    greaterOrEqual: 33,
    less: 34,
    lessOrEqual: 35,
    equal: 36,
    notEqual: 37,
    and: 38,
    or: 39,
    not: 40,
    invalid: 41,
};

;// CONCATENATED MODULE: ./build/hcl/cursor.js


/**
 * How deep blocks and expressions may nest, counted in nodes from the root to a leaf (a sum of n terms is n deep). Those
 * who walk the tree may therefore recurse.
 */
const MAX_DEPTH = 256;
/** The kind of the next token. */
function peek(cursor) {
    if (cursor.failed)
        return Token.failed;
    const { kinds } = cursor.tokens;
    if (!cursor.newlines)
        while (kinds[cursor.index] === Token.newline)
            cursor.index++;
    return kinds[cursor.index] ?? Token.end;
}
/** Start of the next token. */
function startOf(cursor) {
    return cursor.tokens.starts[cursor.index] ?? cursor.base + cursor.text.length;
}
/** End of the next token. */
function endOf(cursor) {
    return cursor.tokens.ends[cursor.index] ?? cursor.base + cursor.text.length;
}
/** The text of the next token. */
function textOf(cursor) {
    return cursor.text.slice(startOf(cursor) - cursor.base, endOf(cursor) - cursor.base);
}
/** Goes past the next token, which must have been seen with `peek`; never past the end. */
function advance(cursor) {
    if (cursor.failed || cursor.tokens.kinds[cursor.index] === Token.end)
        return;
    cursor.previousEnd = endOf(cursor);
    cursor.index++;
}
/** Goes past the next token when it is of the kind. */
function accept(cursor, kind) {
    if (peek(cursor) !== kind)
        return false;
    advance(cursor);
    return true;
}
/** True when the next token is this keyword; keywords are ordinary identifiers elsewhere. */
function atKeyword(cursor, keyword) {
    return peek(cursor) === Token.identifier && textOf(cursor) === keyword;
}
/** Records a problem; parsing goes on. */
function report(cursor, start, end, message) {
    addProblem(cursor.problems, start, end, message);
}
/** Records a problem at the next token and makes every construct up to the next recovery end. */
function fail(cursor, message) {
    if (cursor.failed)
        return;
    const kind = peek(cursor);
    if (kind === Token.end)
        cursor.endedInside = true;
    // The scanner has already said what is wrong with an invalid token and with what it closed itself.
    const start = startOf(cursor);
    const end = endOf(cursor);
    const closed = start === end && (kind === Token.closeQuote || kind === Token.closeHeredoc);
    if (kind !== Token.invalid && !closed)
        report(cursor, start, end, message);
    cursor.failed = true;
}
/** Goes past the next token, or fails when it is not of the kind; the message says what was expected and why. */
function expect(cursor, kind, message) {
    if (!accept(cursor, kind))
        fail(cursor, `${message}, but found ${found(cursor)}.`);
}
/** As `fail`, but about the given range. */
function failAt(cursor, start, end, message) {
    if (cursor.failed)
        return;
    report(cursor, start, end, message);
    cursor.failed = true;
}
/** Fails when the tree that is being built here gets deeper than the limit. */
function limitDepth(cursor, start) {
    if (cursor.depth + cursor.height <= MAX_DEPTH)
        return;
    failAt(cursor, start, start + 1, `This is nested more than ${MAX_DEPTH} levels deep, and is therefore not read.`);
}
/** How the next token is called in a message. */
function found(cursor) {
    const kind = peek(cursor);
    if (kind === Token.end)
        return "the end of the text";
    if (kind === Token.newline)
        return "the end of the line";
    if (kind === Token.openQuote)
        return "a string";
    if (kind === Token.openHeredoc)
        return "a heredoc";
    if (kind === Token.closeQuote)
        return "the end of the string";
    if (kind === Token.closeHeredoc)
        return "the end of the heredoc";
    return quote(textOf(cursor));
}

;// CONCATENATED MODULE: ./build/hcl/characters.js
/** Character classes of HCL. All functions take UTF-16 code units or code points. */
const IDENTIFIER_START = 1;
const IDENTIFIER_PART = 2;
const DIGIT = 4;
/** Classes of the ASCII characters, so that ordinary files never reach the regular expressions below. */
const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    const digit = code >= 48 && code <= 57;
    ascii[code] =
        (letter || code === 95 ? IDENTIFIER_START : 0) |
            (letter || digit || code === 95 || code === 45 ? IDENTIFIER_PART : 0) |
            (digit ? DIGIT : 0);
}
const unicodeStart = /^\p{ID_Start}$/u;
const unicodePart = /^\p{ID_Continue}$/u;
/** True for what may begin an identifier: a Unicode ID_Start character or an underscore. */
function isIdentifierStart(code) {
    return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_START) !== 0 : unicodeStart.test(String.fromCodePoint(code));
}
/** True for what may continue an identifier: a Unicode ID_Continue character or a dash. */
function isIdentifierPart(code) {
    return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_PART) !== 0 : unicodePart.test(String.fromCodePoint(code));
}
/** True for `0` to `9`. */
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/**
 * True for Unicode White_Space, which is what trim markers, closing heredoc markers and flush indentation look at
 * (Go's unicode.IsSpace; unlike JavaScript's trim() it has U+0085 and lacks U+FEFF).
 */
function isSpace(code) {
    if (code < 128)
        return code === 32 || (code >= 9 && code <= 13);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** The end of the identifier that begins at `start`, or `start` when none does. */
function identifierEnd(text, start) {
    let at = start;
    let accepts = isIdentifierStart;
    while (at < text.length) {
        let code = text.charCodeAt(at);
        if (code >= 0xd800 && code <= 0xdbff)
            code = text.codePointAt(at) ?? code;
        if (!accepts(code))
            break;
        at += code > 0xffff ? 2 : 1;
        accepts = isIdentifierPart;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/hcl/literals.js

/**
 * Unescapes and trims the literal text from `start` to `end`. The range of the result leaves out what was trimmed. Trimming
 * comes after unescaping (an escaped newline is white space), as in hclsyntax.
 */
function readLiteral(text, start, end, options, report) {
    let value = "";
    let from = start;
    let to = start;
    /** Length of `value`, and the source end, up to the last character that is not white space. */
    let keptLength = 0;
    let keptEnd = start;
    let leading = options.trimStart;
    let isValid = true;
    for (let at = start; at < end;) {
        const plainEnd = nextSpecial(text, at, end, options.quoted);
        let piece;
        let next;
        if (plainEnd > at) {
            piece = text.slice(at, plainEnd);
            next = plainEnd;
        }
        else {
            const unescaped = readSpecial(text, at, end);
            piece = unescaped.value;
            next = unescaped.end;
            if (unescaped.problem !== undefined) {
                isValid = false;
                report(at, next, unescaped.problem);
            }
        }
        if (leading) {
            let spaces = 0;
            while (spaces < piece.length && isSpace(piece.charCodeAt(spaces)))
                spaces++;
            leading = spaces === piece.length;
            from = plainEnd > at ? at + spaces : leading ? next : at;
            piece = piece.slice(spaces);
            keptEnd = from;
        }
        value += piece;
        to = next;
        if (options.trimEnd) {
            let length = piece.length;
            while (length > 0 && isSpace(piece.charCodeAt(length - 1)))
                length--;
            if (length > 0) {
                keptLength = value.length - piece.length + length;
                keptEnd = plainEnd > at ? next - (piece.length - length) : next;
            }
        }
        at = next;
    }
    if (leading)
        from = end;
    return options.trimEnd
        ? { value: value.slice(0, keptLength), start: from, end: Math.max(from, keptEnd), isValid }
        : { value, start: from, end: Math.max(from, to), isValid };
}
function nextSpecial(text, start, end, quoted) {
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 92 ? quoted : (code === 36 || code === 37) && isSequenceEscape(text, at, code))
            break;
    }
    return at;
}
function isSequenceEscape(text, at, code) {
    return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === 123;
}
const SIMPLE_ESCAPES = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
/** Reads `$${`, `%%{` or a backslash escape. */
function readSpecial(text, at, limit) {
    if (text.charAt(at) !== "\\")
        return { value: text.slice(at + 1, at + 3), end: at + 3 };
    const selector = text.slice(at + 1, Math.min(at + 2, limit));
    const simple = SIMPLE_ESCAPES[selector];
    if (simple !== undefined)
        return { value: simple, end: at + 2 };
    if (selector === "u" || selector === "U")
        return readUnicodeEscape(text, at, limit, selector === "u" ? 4 : 8);
    return {
        value: selector,
        end: at + 1 + selector.length,
        problem: `\\${selector} is not an escape sequence; valid are \\n \\r \\t \\" \\\\ \\uXXXX \\UXXXXXXXX.`,
    };
}
function readUnicodeEscape(text, at, limit, digits) {
    let end = at + 2;
    while (end < Math.min(limit, at + 2 + digits) && /[0-9a-fA-F]/.test(text.charAt(end)))
        end++;
    const source = text.slice(at, end);
    if (end < at + 2 + digits) {
        const problem = `The escape sequence ${source.slice(0, 2)} must be followed by ${digits} hexadecimal digits.`;
        return { value: "\ufffd", end, problem };
    }
    const code = Number.parseInt(source.slice(2), 16);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
        return { value: "\ufffd", end, problem: `The escape sequence ${source} is not a Unicode character.` };
    }
    return { value: String.fromCodePoint(code), end };
}

;// CONCATENATED MODULE: ./build/hcl/template.js

/**
 * Removes the common indentation of a `<<-` heredoc from its items, as hclsyntax's flushHeredocTemplateParts does: only
 * items that follow a newline of literal text count, blank lines do not count and keep their white space, and a line that
 * begins with a sequence, or whose leading white space a trim marker has already removed, has indentation 0.
 */
function flushIndentation(items) {
    const lineStarts = new Set();
    let least = Number.POSITIVE_INFINITY;
    let atLineStart = true;
    for (const [index, item] of items.entries()) {
        // A sequence at the start of a line counts as text without indentation.
        const text = item.kind === "literal" ? item.value : "";
        const endsLine = text.endsWith("\n");
        const spaces = leadingSpaces(text);
        const isBlank = endsLine && spaces === text.length;
        if (atLineStart && !isBlank) {
            lineStarts.add(index);
            least = Math.min(least, spaces);
        }
        atLineStart = endsLine;
    }
    if (least === 0 || lineStarts.size === 0)
        return items;
    return items.map((item, index) => item.kind === "literal" && lineStarts.has(index)
        ? { ...item, value: item.value.slice(least), start: item.start + least }
        : item);
}
function leadingSpaces(value) {
    let count = 0;
    while (count < value.length && isSpace(value.charCodeAt(count)))
        count++;
    return count;
}
/**
 * Matches directives with their ends. When they do not match, or nest deeper than `depthLimit`, the answer is a problem.
 */
function matchDirectives(items, depthLimit) {
    const root = [];
    const open = [];
    let depth = 0;
    for (const item of items) {
        const current = open.at(-1);
        const parts = current?.parts ?? root;
        switch (item.kind) {
            case "literal":
            case "interpolation":
                parts.push(item);
                break;
            case "open-if":
            case "open-for":
                if (open.length >= depthLimit)
                    return problem(item, "Template directives are nested too deep to be read.");
                open.push({ opening: item, parts: [], then: undefined });
                depth = Math.max(depth, open.length);
                break;
            case "else":
                if (current?.opening.kind !== "open-if")
                    return problem(item, "This else belongs to no if directive.");
                if (current.then !== undefined)
                    return problem(item, "This if directive already has an else.");
                open[open.length - 1] = { opening: current.opening, parts: [], then: current.parts };
                break;
            case "endif":
            case "endfor": {
                if (current?.opening.kind !== (item.kind === "endif" ? "open-if" : "open-for")) {
                    const expected = current === undefined ? "no directive is open" : `${closing(current.opening)} is expected`;
                    return problem(item, `This ${item.kind} has no matching directive: ${expected}.`);
                }
                open.pop();
                (open.at(-1)?.parts ?? root).push(template_close(current, item.end));
                break;
            }
        }
    }
    const unclosed = open.at(-1)?.opening;
    if (unclosed !== undefined) {
        return problem(unclosed, `This directive is not closed: %{ ${closing(unclosed)} } is expected.`);
    }
    return { parts: root, depth };
}
function problem(item, message) {
    return { start: item.start, end: item.end, message };
}
function closing(opening) {
    return opening.kind === "open-if" ? "endif" : "endfor";
}
function template_close({ opening, parts, then }, end) {
    const { start } = opening;
    if (opening.kind === "open-for") {
        const { keyName, valueName, collection } = opening;
        return { kind: "for", keyName, valueName, collection, body: parts, start, end };
    }
    const otherwise = then === undefined ? [] : parts;
    return { kind: "if", condition: opening.condition, then: then ?? parts, otherwise, start, end };
}

;// CONCATENATED MODULE: ./build/hcl/terms.js



/** What stands for a syntax error. */
function invalid(start, end) {
    return { kind: "invalid", start, end };
}
/** A number literal: digits, fraction, exponent. */
function parseNumber(cursor) {
    const start = startOf(cursor);
    const end = endOf(cursor);
    const text = textOf(cursor);
    if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(text)) {
        failAt(cursor, start, end, `${quote(text)} is not a number.`);
    }
    advance(cursor);
    return { kind: "number", text, start, end };
}
/** `for` names, which are shared by expressions and template directives. The cursor is behind `for`. */
function parseForNames(cursor) {
    const first = parseForName(cursor);
    const second = accept(cursor, Token.comma) ? parseForName(cursor) : undefined;
    if (atKeyword(cursor, "in"))
        advance(cursor);
    else
        fail(cursor, `The keyword "in" is expected after the names of the "for", but found ${found(cursor)}.`);
    return second === undefined ? { keyName: undefined, valueName: first } : { keyName: first, valueName: second };
}
function parseForName(cursor) {
    if (peek(cursor) !== Token.identifier)
        fail(cursor, `A variable name is expected, but found ${found(cursor)}.`);
    const name = textOf(cursor);
    advance(cursor);
    return name;
}

;// CONCATENATED MODULE: ./build/hcl/template-parser.js





/** Parses the parts of a template up to its closing token, which the cursor is then at. */
function parseTemplateBody(cursor, start, form, close, parseExpression) {
    const newlines = cursor.newlines;
    cursor.newlines = false;
    const outerHeight = cursor.height;
    cursor.height = 0;
    const flat = parseTemplateItems(cursor, form === "quoted", close, parseExpression);
    const end = endOf(cursor);
    const items = form === "flush-heredoc" ? flushIndentation(flat) : flat;
    const structure = matchDirectives(items, MAX_DEPTH - cursor.depth - cursor.height);
    cursor.newlines = newlines;
    if ("message" in structure) {
        // What the scanner had to close may lack its end directives for that reason.
        if (startOf(cursor) < end || close === Token.end)
            report(cursor, structure.start, structure.end, structure.message);
        cursor.height = outerHeight;
        const expression = invalid(structure.start, structure.end);
        return { kind: "template", form, parts: [{ kind: "interpolation", expression, start, end }], start, end };
    }
    cursor.height = Math.max(outerHeight, cursor.height + structure.depth + 1);
    return { kind: "template", form, parts: structure.parts, start, end };
}
function parseTemplateItems(cursor, quoted, close, parseExpression) {
    const items = [];
    let trimStart = false;
    for (;;) {
        const kind = peek(cursor);
        if (kind === Token.literal) {
            items.push(parseLiteral(cursor, quoted, trimStart));
            trimStart = false;
        }
        else if (kind === Token.openInterpolation || kind === Token.openDirective) {
            const sequence = parseSequence(cursor, kind, parseExpression);
            if (sequence.item !== undefined)
                items.push(sequence.item);
            trimStart = sequence.trimsNext;
        }
        else {
            if (kind !== close)
                fail(cursor, `The end of the template is expected, but found ${found(cursor)}.`);
            return items;
        }
    }
}
/** Literal text; when an escape sequence in it is wrong, its value is not known. */
function parseLiteral(cursor, quoted, trimStart) {
    const { base, text } = cursor;
    const start = startOf(cursor);
    const end = endOf(cursor);
    advance(cursor);
    const next = peek(cursor);
    const trimEnd = (next === Token.openInterpolation || next === Token.openDirective) && endOf(cursor) - startOf(cursor) === 3;
    const literal = readLiteral(text, start - base, end - base, { quoted, trimStart, trimEnd }, (from, to, message) => {
        report(cursor, from + base, to + base, message);
    });
    return literal.isValid
        ? { kind: "literal", value: literal.value, start: literal.start + base, end: literal.end + base }
        : { kind: "interpolation", expression: invalid(start, end), start, end };
}
/**
 * Parses an interpolation or directive. After a syntax error in it the cursor goes on behind its end, but not beyond the end
 * of the template, and the expression is `invalid`.
 */
function parseSequence(cursor, kind, parseExpression) {
    const start = startOf(cursor);
    advance(cursor);
    const item = kind === Token.openInterpolation
        ? parseInterpolation(cursor, parseExpression)
        : parseDirective(cursor, parseExpression);
    const isClosed = !cursor.failed || skipToSequenceEnd(cursor);
    const trimsNext = isClosed && endOf(cursor) - startOf(cursor) === 2;
    if (isClosed)
        advance(cursor);
    return { item: item && { ...item, start, end: cursor.previousEnd }, trimsNext };
}
function parseInterpolation(cursor, parseExpression) {
    return { kind: "interpolation", expression: parseSequenceOperand(cursor, parseExpression) };
}
function parseDirective(cursor, parseExpression) {
    const keyword = peek(cursor) === Token.identifier ? textOf(cursor) : "";
    const parse = DIRECTIVES.get(keyword);
    if (parse === undefined) {
        fail(cursor, `A template directive is expected (if, else, endif, for, endfor), but found ${found(cursor)}; ` +
            'a literal "%{" is written "%%{".');
        return undefined;
    }
    advance(cursor);
    return parse(cursor, parseExpression);
}
const DIRECTIVES = new Map([
    ["if", (cursor, parseExpression) => ({ kind: "open-if", condition: parseSequenceOperand(cursor, parseExpression) })],
    [
        "for",
        (cursor, parseExpression) => {
            const names = parseForNames(cursor);
            return { kind: "open-for", ...names, collection: parseSequenceOperand(cursor, parseExpression) };
        },
    ],
    ["else", (cursor) => parseClosingDirective(cursor, "else")],
    ["endif", (cursor) => parseClosingDirective(cursor, "endif")],
    ["endfor", (cursor) => parseClosingDirective(cursor, "endfor")],
]);
function parseClosingDirective(cursor, kind) {
    expectSequenceEnd(cursor);
    return { kind };
}
/** The last expression of a sequence. After an error it is `invalid`, so that a directive still counts in matching. */
function parseSequenceOperand(cursor, parseExpression) {
    const start = startOf(cursor);
    const expression = parseExpression(cursor);
    expectSequenceEnd(cursor);
    return cursor.failed ? invalid(start, Math.max(start, cursor.previousEnd)) : expression;
}
function expectSequenceEnd(cursor) {
    if (peek(cursor) !== Token.closeSequence) {
        fail(cursor, `A "}" is expected to close the template sequence, but found ${found(cursor)}; ` +
            'a literal "${" is written "$${".');
    }
}
/** Recovers from an error in a sequence. True when its end was found; the cursor is there, or at the template's end. */
function skipToSequenceEnd(cursor) {
    cursor.failed = false;
    let nested = 0;
    for (let kind = peek(cursor); kind !== Token.end; kind = peek(cursor)) {
        if (kind === Token.openQuote || kind === Token.openHeredoc)
            nested++;
        else if (kind === Token.closeQuote || kind === Token.closeHeredoc) {
            if (nested === 0)
                return false;
            nested--;
        }
        else if (kind === Token.closeSequence && nested === 0)
            return true;
        advance(cursor);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/hcl/traversal.js



/** Parses `.name`, `.0`, `[key]`, `.*…` and `[*]…` behind an expression. */
function parseTraversal(cursor, source, parseExpression) {
    let result = source;
    for (;;) {
        const kind = peek(cursor);
        if (kind === Token.dot) {
            advance(cursor);
            if (accept(cursor, Token.star))
                result = splat(cursor, result, "attribute", parseAttributeSplat(cursor));
            else
                result = applyStep(result, parseDotStep(cursor));
        }
        else if (kind === Token.openBracket) {
            advance(cursor);
            // A star must follow at once: newlines are only free once an index expression has begun.
            if (accept(cursor, Token.star))
                result = splat(cursor, result, "full", parseFullSplat(cursor, parseExpression));
            else
                result = applyStep(result, parseIndexStep(cursor, parseExpression));
        }
        else
            return result;
        cursor.height++;
        limitDepth(cursor, source.start);
    }
}
function splat(cursor, source, form, steps) {
    return { kind: "splat", source, form, steps, start: source.start, end: cursor.previousEnd };
}
function applyStep(source, step) {
    return step.kind === "attribute"
        ? { kind: "attribute", source, name: step.name, start: source.start, end: step.end }
        : { kind: "index", source, key: step.key, start: source.start, end: step.end };
}
/** After a dot: an attribute name or a legacy index. */
function parseDotStep(cursor) {
    const dot = cursor.previousEnd - 1;
    const kind = peek(cursor);
    const start = startOf(cursor);
    const end = endOf(cursor);
    const text = textOf(cursor);
    if (kind === Token.identifier) {
        advance(cursor);
        return { kind: "attribute", name: text, start: dot, end };
    }
    if (kind === Token.number) {
        const [first, second] = text.split(".");
        if (second !== undefined) {
            failAt(cursor, start, end, `Two legacy indexes cannot follow each other; write them in brackets: [${first ?? ""}][${second}].`);
        }
        return { kind: "index", key: parseNumber(cursor), start: dot, end };
    }
    if (kind === Token.star)
        fail(cursor, "A splat cannot follow within another attribute-only splat; use [*].");
    else
        fail(cursor, `An attribute name is expected after the dot, but found ${found(cursor)}.`);
    return { kind: "attribute", name: "", start: dot, end: dot + 1 };
}
/** After an opening bracket: the key and the closing bracket. */
function parseIndexStep(cursor, parseExpression) {
    const start = cursor.previousEnd - 1;
    const newlines = cursor.newlines;
    cursor.newlines = false;
    const key = parseExpression(cursor);
    expect(cursor, Token.closeBracket, 'A "]" is expected after the index');
    cursor.newlines = newlines;
    return { kind: "index", key, start, end: cursor.previousEnd };
}
/** After `.*`: the attribute names and legacy indexes that apply to each element. */
function parseAttributeSplat(cursor) {
    const steps = [];
    while (accept(cursor, Token.dot))
        steps.push(parseDotStep(cursor));
    return steps;
}
/** After `[*`: the closing bracket and all the rest of the traversal, which applies to each element. */
function parseFullSplat(cursor, parseExpression) {
    const outermost = [];
    // A further full splat takes the rest of the steps, so this needs no recursion.
    const fulls = [];
    let steps = outermost;
    expectSplatEnd(cursor);
    for (;;) {
        const kind = peek(cursor);
        const start = startOf(cursor);
        if (kind === Token.dot) {
            advance(cursor);
            if (accept(cursor, Token.star)) {
                const inner = parseAttributeSplat(cursor);
                steps.push({ kind: "splat", form: "attribute", steps: inner, start, end: cursor.previousEnd });
            }
            else
                steps.push(parseDotStep(cursor));
        }
        else if (kind === Token.openBracket) {
            advance(cursor);
            if (accept(cursor, Token.star)) {
                expectSplatEnd(cursor);
                fulls.push({ steps, start });
                steps = [];
                cursor.height++;
                limitDepth(cursor, start);
            }
            else
                steps.push(parseIndexStep(cursor, parseExpression));
        }
        else
            break;
    }
    const end = cursor.previousEnd;
    for (const { steps: outer, start } of fulls.reverse()) {
        outer.push({ kind: "splat", form: "full", steps, start, end });
        steps = outer;
    }
    return outermost;
}
function expectSplatEnd(cursor) {
    expect(cursor, Token.closeBracket, 'A "]" is expected directly after the star of a splat');
}

;// CONCATENATED MODULE: ./build/hcl/expression.js






const PRECEDENCE = {
    [Token.or]: { operator: "||", level: 1 },
    [Token.and]: { operator: "&&", level: 2 },
    [Token.equal]: { operator: "==", level: 3 },
    [Token.notEqual]: { operator: "!=", level: 3 },
    [Token.greater]: { operator: ">", level: 4 },
    [Token.greaterOrEqual]: { operator: ">=", level: 4 },
    [Token.less]: { operator: "<", level: 4 },
    [Token.lessOrEqual]: { operator: "<=", level: 4 },
    [Token.plus]: { operator: "+", level: 5 },
    [Token.minus]: { operator: "-", level: 5 },
    [Token.star]: { operator: "*", level: 6 },
    [Token.slash]: { operator: "/", level: 6 },
    [Token.percent]: { operator: "%", level: 6 },
};
/**
 * Parses one expression. After a syntax error the cursor is in its failed state and the result is of no use; whoever
 * recovers puts an `invalid` expression in its place.
 */
function parseExpression(cursor) {
    const outerHeight = cursor.height;
    cursor.height = 0;
    cursor.depth++;
    peek(cursor);
    const start = startOf(cursor);
    limitDepth(cursor, start);
    const expression = parseConditional(cursor);
    cursor.height++;
    cursor.depth--;
    limitDepth(cursor, start);
    cursor.height = Math.max(outerHeight, cursor.height);
    return expression;
}
function parseConditional(cursor) {
    const condition = parseBinary(cursor, 1);
    if (!accept(cursor, Token.question))
        return condition;
    const then = parseExpression(cursor);
    expect(cursor, Token.colon, 'A ":" and the value for the other case are expected in the conditional');
    const otherwise = parseExpression(cursor);
    return { kind: "conditional", condition, then, otherwise, start: condition.start, end: otherwise.end };
}
/** Parses binary operators of the level and above, which associate to the left. */
function parseBinary(cursor, level) {
    const outerHeight = cursor.height;
    cursor.height = 0;
    let left = parseOperand(cursor);
    for (;;) {
        const operation = PRECEDENCE[peek(cursor)];
        if (operation === undefined || operation.level < level)
            break;
        advance(cursor);
        const right = parseBinary(cursor, operation.level + 1);
        cursor.height++;
        limitDepth(cursor, left.start);
        left = { kind: "binary", operator: operation.operator, left, right, start: left.start, end: right.end };
    }
    cursor.height = Math.max(outerHeight, cursor.height);
    return left;
}
/** Parses a term with its unary operators before and its traversal behind it. The traversal binds tighter. */
function parseOperand(cursor) {
    const outerHeight = cursor.height;
    cursor.height = 0;
    const operators = [];
    for (let kind = peek(cursor); kind === Token.not || kind === Token.minus; kind = peek(cursor)) {
        operators.push({ operator: kind === Token.not ? "!" : "-", start: startOf(cursor) });
        advance(cursor);
    }
    let operand = parseTraversal(cursor, parseTerm(cursor), parseExpression);
    for (const { operator, start } of operators.reverse()) {
        cursor.height++;
        limitDepth(cursor, start);
        if (cursor.failed)
            break;
        operand = { kind: "unary", operator, operand, start, end: operand.end };
    }
    cursor.height = Math.max(outerHeight, cursor.height);
    return operand;
}
/** What an expression can begin with, after its unary operators. */
const TERMS = {
    [Token.identifier]: parseName,
    [Token.number]: parseNumber,
    [Token.openQuote]: parseTemplate,
    [Token.openHeredoc]: parseTemplate,
    [Token.openBracket]: parseTuple,
    [Token.openBrace]: parseObject,
    [Token.openParenthesis]: parseParentheses,
};
function parseTerm(cursor) {
    const parse = TERMS[peek(cursor)];
    if (parse !== undefined)
        return parse(cursor);
    fail(cursor, `An expression is expected, but found ${found(cursor)}.`);
    return invalid(startOf(cursor), endOf(cursor));
}
/** A variable, a keyword literal, or a function call. */
function parseName(cursor) {
    const start = startOf(cursor);
    const end = endOf(cursor);
    const name = textOf(cursor);
    advance(cursor);
    const next = peek(cursor);
    if (next === Token.openParenthesis || next === Token.doubleColon)
        return parseCall(cursor, name, start);
    if (name === "true" || name === "false")
        return { kind: "bool", value: name === "true", start, end };
    if (name === "null")
        return { kind: "null", start, end };
    return { kind: "variable", name, start, end };
}
function parseCall(cursor, firstName, start) {
    let name = firstName;
    while (accept(cursor, Token.doubleColon)) {
        if (peek(cursor) !== Token.identifier)
            fail(cursor, `A function name is expected after ${quote(`${name}::`)}.`);
        else
            name += `::${textOf(cursor)}`;
        advance(cursor);
    }
    expect(cursor, Token.openParenthesis, `A "(" is expected after the function name ${quote(name)}`);
    const newlines = cursor.newlines;
    cursor.newlines = false;
    const args = [];
    let expandsLast = false;
    while (!accept(cursor, Token.closeParenthesis)) {
        args.push(parseExpression(cursor));
        if (accept(cursor, Token.ellipsis)) {
            expandsLast = true;
            expect(cursor, Token.closeParenthesis, 'A ")" is expected directly after "..."');
            break;
        }
        if (accept(cursor, Token.comma))
            continue;
        expect(cursor, Token.closeParenthesis, `A "," or ")" is expected in the arguments of ${quote(name)}`);
        break;
    }
    cursor.newlines = newlines;
    return { kind: "call", name, args, expandsLast, start, end: cursor.previousEnd };
}
function parseParentheses(cursor) {
    const start = startOf(cursor);
    advance(cursor);
    const newlines = cursor.newlines;
    cursor.newlines = false;
    const inner = parseExpression(cursor);
    expect(cursor, Token.closeParenthesis, 'A ")" is expected to close the parenthesis');
    cursor.newlines = newlines;
    return { kind: "parentheses", inner, start, end: cursor.previousEnd };
}
function parseTuple(cursor) {
    const start = startOf(cursor);
    advance(cursor);
    const newlines = cursor.newlines;
    cursor.newlines = false;
    if (atKeyword(cursor, "for")) {
        const expression = parseFor(cursor, start, Token.closeBracket);
        cursor.newlines = newlines;
        return expression;
    }
    const items = [];
    while (!accept(cursor, Token.closeBracket)) {
        items.push(parseExpression(cursor));
        if (accept(cursor, Token.comma))
            continue;
        expect(cursor, Token.closeBracket, 'A "," or "]" is expected after the item');
        break;
    }
    cursor.newlines = newlines;
    return { kind: "tuple", items, start, end: cursor.previousEnd };
}
function parseObject(cursor) {
    const start = startOf(cursor);
    advance(cursor);
    const newlines = cursor.newlines;
    // Newlines separate the items of an object, but a for expression may begin after any number of them.
    cursor.newlines = false;
    const isFor = atKeyword(cursor, "for");
    cursor.newlines = !isFor;
    const expression = isFor ? parseFor(cursor, start, Token.closeBrace) : parseObjectItems(cursor, start);
    cursor.newlines = newlines;
    return expression;
}
function parseObjectItems(cursor, start) {
    const items = [];
    for (;;) {
        if (accept(cursor, Token.newline))
            continue;
        if (accept(cursor, Token.closeBrace))
            break;
        const keyIsExpression = peek(cursor) === Token.openParenthesis;
        const key = asKey(parseExpression(cursor), cursor);
        if (!accept(cursor, Token.assign) && !accept(cursor, Token.colon)) {
            fail(cursor, `A "=" and a value are expected after the key, but found ${found(cursor)}.`);
        }
        const value = parseExpression(cursor);
        items.push({ key, keyIsExpression, value, start: key.start, end: value.end });
        if (accept(cursor, Token.comma) || accept(cursor, Token.newline))
            continue;
        expect(cursor, Token.closeBrace, 'A newline, "," or "}" is expected after the item');
        break;
    }
    return { kind: "object", items, start, end: cursor.previousEnd };
}
/** As keys, `true`, `false` and `null` are names like others. */
function asKey(key, cursor) {
    if (key.kind !== "bool" && key.kind !== "null")
        return key;
    const { start, end } = key;
    return { kind: "variable", name: cursor.text.slice(start - cursor.base, end - cursor.base), start, end };
}
/** The cursor is at `for`; newlines do not count. */
function parseFor(cursor, start, close) {
    advance(cursor);
    const { keyName, valueName } = parseForNames(cursor);
    const collection = parseExpression(cursor);
    expect(cursor, Token.colon, 'A ":" is expected after the collection of the "for"');
    const first = parseExpression(cursor);
    const arrow = startOf(cursor);
    const second = accept(cursor, Token.arrow) ? parseExpression(cursor) : undefined;
    peek(cursor);
    const ellipsis = startOf(cursor);
    const groups = accept(cursor, Token.ellipsis);
    let condition;
    if (atKeyword(cursor, "if")) {
        advance(cursor);
        condition = parseExpression(cursor);
    }
    expect(cursor, close, `A "${close === Token.closeBrace ? "}" : "]"}" is expected after the "for" expression`);
    const end = cursor.previousEnd;
    if (close === Token.closeBrace) {
        if (second === undefined) {
            failAt(cursor, first.start, first.end, 'A "for" that builds an object needs a key and a value: key => value.');
            return invalid(start, end);
        }
        return {
            kind: "for-object",
            keyName,
            valueName,
            collection,
            key: first,
            value: second,
            groups,
            condition,
            start,
            end,
        };
    }
    if (second !== undefined)
        failAt(cursor, arrow, arrow + 2, 'A "for" that builds a tuple cannot have a key.');
    if (groups)
        failAt(cursor, ellipsis, ellipsis + 3, 'The grouping "..." is only valid in a "for" that builds an object.');
    return { kind: "for-tuple", keyName, valueName, collection, value: first, condition, start, end };
}
/**
 * Parses a quoted string or heredoc. A syntax error in a sequence of it spoils only that sequence; of one without end nobody
 * knows the value.
 */
function parseTemplate(cursor) {
    const start = startOf(cursor);
    const opening = textOf(cursor);
    const form = !opening.startsWith("<<") ? "quoted" : opening.startsWith("<<-") ? "flush-heredoc" : "heredoc";
    const close = form === "quoted" ? Token.closeQuote : Token.closeHeredoc;
    advance(cursor);
    const template = parseTemplateBody(cursor, start, form, close, parseExpression);
    const isClosed = endOf(cursor) > startOf(cursor);
    advance(cursor);
    return isClosed ? template : invalid(start, template.end);
}

;// CONCATENATED MODULE: ./build/hcl/recovery.js

/** The column (from 0) of a token that is the first of its line. */
function marginAt(cursor, index) {
    const { kinds, starts, ends } = cursor.tokens;
    const start = starts[index] ?? 0;
    if (index === 0)
        return start - cursor.base;
    if (kinds[index - 1] !== Token.newline)
        return undefined;
    return start - (ends[index - 1] ?? 0);
}
/** End of the last token before the cursor that is no newline. */
function endBefore(cursor) {
    const { kinds, ends } = cursor.tokens;
    let index = cursor.index - 1;
    while (index > 0 && kinds[index] === Token.newline)
        index--;
    return ends[index] ?? cursor.base;
}
/** True when the tokens from the index on read like the start of an attribute or block. */
function looksLikeItem(cursor, index) {
    const { kinds } = cursor.tokens;
    if (kinds[index] !== Token.identifier)
        return false;
    const next = kinds[index + 1];
    return next === Token.assign || next === Token.openBrace || next === Token.openQuote || next === Token.identifier;
}
/**
 * Recovers from a syntax error in the item of a body whose first token is at `itemIndex`: goes to the end of the line when all
 * the item's brackets are closed there; otherwise to the first line that by its indentation and its tokens reads like what
 * follows the item. The tokens of an item are looked at once, so recovery is linear.
 */
function recover(cursor, itemIndex) {
    const { kinds } = cursor.tokens;
    const errorIndex = cursor.index;
    const margin = marginAt(cursor, itemIndex) ?? 0;
    let brackets = 0;
    let templates = 0;
    let lineStart = itemIndex;
    let index = itemIndex;
    cursor.failed = false;
    for (; kinds[index] !== Token.end; index++) {
        const kind = kinds[index];
        // The scanner closes every template, so these are always in pairs.
        if (kind === Token.openQuote || kind === Token.openHeredoc)
            templates++;
        else if (kind === Token.closeQuote || kind === Token.closeHeredoc)
            templates--;
        if (templates > 0)
            continue;
        if (index === errorIndex && lineStart > itemIndex && followsItem(cursor, lineStart, margin)) {
            index = lineStart;
            break;
        }
        if (kind === Token.newline) {
            if (index >= errorIndex && brackets <= 0)
                break;
            lineStart = index + 1;
            if (lineStart > errorIndex && followsItem(cursor, lineStart, margin)) {
                index = lineStart;
                break;
            }
        }
        else if (kind === Token.openBrace || kind === Token.openBracket || kind === Token.openParenthesis)
            brackets++;
        else if (kind === Token.closeBrace || kind === Token.closeBracket || kind === Token.closeParenthesis) {
            // This brace closes the block that the item is in.
            if (kind === Token.closeBrace && brackets <= 0 && index >= errorIndex)
                break;
            brackets--;
        }
    }
    cursor.index = index;
}
/** True when the line that begins at the index cannot belong to an item with this margin, whatever brackets are open. */
function followsItem(cursor, index, margin) {
    const column = marginAt(cursor, index);
    if (column === undefined)
        return false;
    if (cursor.tokens.kinds[index] === Token.closeBrace)
        return column < margin;
    return column <= margin && looksLikeItem(cursor, index);
}

;// CONCATENATED MODULE: ./build/hcl/body.js






/**
 * Parses attributes and blocks up to the closing brace of the enclosure, which the cursor is then behind, or to the end of the
 * text. Items with a syntax error are skipped; of an attribute the name stays, with an `invalid` expression.
 */
function parseBody(cursor, enclosure) {
    const attributes = new Map();
    const blocks = [];
    const start = enclosure === undefined ? cursor.base : enclosure.open + 1;
    /** Column of the first item, when it is the first of its line. */
    let margin;
    for (;;) {
        const kind = peek(cursor);
        if (kind === Token.newline) {
            advance(cursor);
            continue;
        }
        const end = startOf(cursor);
        if (enclosure !== undefined) {
            if (kind === Token.end) {
                reportUnclosed(cursor, enclosure);
                return { attributes, blocks, start, end };
            }
            if (cursor.guided && belongsOutside(cursor, enclosure, margin)) {
                reportUnclosed(cursor, enclosure);
                // Back to the newline, which ends the block as if its brace were there.
                cursor.index--;
                return { attributes, blocks, start, end: Math.max(start, startOf(cursor)) };
            }
            if (accept(cursor, Token.closeBrace))
                return { attributes, blocks, start, end };
        }
        else if (kind === Token.end)
            return { attributes, blocks, start, end };
        margin ??= marginAt(cursor, cursor.index);
        if (kind === Token.identifier)
            parseItem(cursor, attributes, blocks);
        else
            skipStray(cursor);
    }
}
function reportUnclosed(cursor, { type, open }) {
    cursor.endedInside = true;
    report(cursor, open, open + 1, `The block ${quote(type)} is not closed: a closing brace (}) is missing.`);
}
/**
 * True when the next token, by its indentation, stands outside of the block: a closing brace left of the block's header, or
 * an item not right of it although the items before were.
 */
function belongsOutside(cursor, enclosure, margin) {
    const column = marginAt(cursor, cursor.index);
    if (column === undefined || enclosure.margin === undefined)
        return false;
    if (peek(cursor) === Token.closeBrace)
        return column < enclosure.margin;
    const indented = margin !== undefined && margin > enclosure.margin;
    return indented && column <= enclosure.margin && looksLikeItem(cursor, cursor.index);
}
/** Reports and skips what can begin no item. */
function skipStray(cursor) {
    const index = cursor.index;
    const kind = peek(cursor);
    if (kind === Token.closeBrace) {
        report(cursor, startOf(cursor), endOf(cursor), 'This "}" closes nothing: no block is open here.');
        advance(cursor);
        return;
    }
    if (kind === Token.openQuote)
        fail(cursor, "An argument name or block type is expected, which is not quoted.");
    else
        fail(cursor, `An argument or block is expected, but found ${found(cursor)}.`);
    recover(cursor, index);
}
function parseItem(cursor, attributes, blocks) {
    const index = cursor.index;
    const item = parseAttributeOrBlock(cursor);
    expectLineEnd(cursor);
    const { failed } = cursor;
    if (failed)
        recover(cursor, index);
    // Recovery may go back to an earlier line; what is read again from there is not part of this item.
    const limit = failed ? endBefore(cursor) : Infinity;
    if (item?.kind === "block")
        blocks.push(clipBlock(item.block, limit));
    else if (item?.kind === "attribute")
        addAttribute(cursor, attributes, clipAttribute(item.attribute, limit), failed);
}
function clipAttribute(attribute, limit) {
    if (attribute.end <= limit)
        return attribute;
    const { start } = attribute.expression;
    const end = Math.max(start, limit);
    return { ...attribute, expression: { kind: "invalid", start, end }, end };
}
function clipBlock(block, limit) {
    if (block.end <= limit)
        return block;
    const end = Math.max(block.headerEnd, limit);
    const attributes = new Map([...block.body.attributes].map(([name, value]) => [name, clipAttribute(value, end)]));
    return { ...block, body: { ...block.body, attributes, end: Math.min(block.body.end, end) }, end };
}
/** After a syntax error the value is not trusted, not even when the error comes after it. */
function addAttribute(cursor, attributes, attribute, failed) {
    const { name, start, end, nameEnd, expression } = attribute;
    if (attributes.has(name)) {
        report(cursor, start, nameEnd, `The argument ${quote(name)} is already set in this block; it may be set only once.`);
    }
    else if (failed) {
        attributes.set(name, { ...attribute, expression: { kind: "invalid", start: expression.start, end } });
    }
    else
        attributes.set(name, attribute);
}
function expectLineEnd(cursor) {
    const kind = peek(cursor);
    if (kind === Token.newline || kind === Token.end)
        return;
    if (kind === Token.comma)
        fail(cursor, "Arguments are separated by newlines, not by commas.");
    else
        fail(cursor, `A newline is expected after an argument or block, but found ${found(cursor)}.`);
}
function parseAttributeOrBlock(cursor) {
    const start = startOf(cursor);
    const nameEnd = endOf(cursor);
    const name = textOf(cursor);
    const margin = marginAt(cursor, cursor.index);
    advance(cursor);
    const next = peek(cursor);
    if (next === Token.assign) {
        advance(cursor);
        return { kind: "attribute", attribute: parseAttributeValue(cursor, name, start, nameEnd) };
    }
    if (next === Token.openBrace || next === Token.openQuote || next === Token.identifier) {
        const block = parseBlock(cursor, name, start, margin);
        return block && { kind: "block", block };
    }
    if (next === Token.colon)
        fail(cursor, 'An argument is set with "=", not with ":".');
    else
        fail(cursor, `After ${quote(name)}, "=" is expected for an argument, or "{" or a label for a block.`);
    return undefined;
}
function parseAttributeValue(cursor, name, start, nameEnd) {
    peek(cursor);
    const valueStart = startOf(cursor);
    const expression = parseExpression(cursor);
    if (!cursor.failed)
        return { name, nameEnd, expression, start, end: expression.end };
    const end = Math.max(valueStart, cursor.previousEnd);
    return { name, nameEnd, expression: { kind: "invalid", start: valueStart, end }, start, end };
}
function parseBlock(cursor, type, start, margin) {
    const labels = parseLabels(cursor);
    if (peek(cursor) !== Token.openBrace) {
        fail(cursor, `A label or "{" is expected in the header of the block ${quote(type)}, but found ${found(cursor)}.`);
        return undefined;
    }
    const open = startOf(cursor);
    if (cursor.depth >= MAX_DEPTH) {
        failAt(cursor, start, open + 1, `Blocks are nested more than ${MAX_DEPTH} levels deep, and are therefore not read.`);
        return undefined;
    }
    advance(cursor);
    cursor.depth++;
    const next = peek(cursor);
    const isOneLine = next !== Token.newline && next !== Token.end && next !== Token.closeBrace;
    const body = isOneLine ? parseOneLineBody(cursor, open + 1) : parseBody(cursor, { type, open, margin });
    cursor.depth--;
    return { type, labels, headerEnd: open + 1, body, start, end: Math.max(body.end, cursor.previousEnd) };
}
function parseLabels(cursor) {
    const labels = [];
    for (;;) {
        const kind = peek(cursor);
        if (kind === Token.identifier) {
            labels.push({ value: textOf(cursor), start: startOf(cursor), end: endOf(cursor) });
            advance(cursor);
        }
        else if (kind === Token.openQuote)
            labels.push(parseQuotedLabel(cursor));
        else
            return labels;
    }
}
function parseQuotedLabel(cursor) {
    const { base, text } = cursor;
    const start = startOf(cursor);
    advance(cursor);
    let value = "";
    while (!accept(cursor, Token.closeQuote)) {
        if (peek(cursor) !== Token.literal) {
            fail(cursor, 'A block label is a plain string, in which "${" and "%{" are not allowed.');
            break;
        }
        const options = { quoted: true, trimStart: false, trimEnd: false };
        value += readLiteral(text, startOf(cursor) - base, endOf(cursor) - base, options, (from, to, message) => {
            report(cursor, from + base, to + base, message);
        }).value;
        advance(cursor);
    }
    return { value, start, end: cursor.previousEnd };
}
/** The body of `type { name = value }`: one argument, and the closing brace on the same line. */
function parseOneLineBody(cursor, start) {
    const attributes = new Map();
    if (peek(cursor) !== Token.identifier)
        fail(cursor, `An argument is expected, but found ${found(cursor)}.`);
    const item = cursor.failed ? undefined : parseAttributeOrBlock(cursor);
    if (item?.kind === "block") {
        const { start: blockStart, headerEnd } = item.block;
        failAt(cursor, blockStart, headerEnd, "A nested block must stand on lines of its own.");
    }
    const end = peek(cursor) === Token.closeBrace ? startOf(cursor) : cursor.previousEnd;
    if (!accept(cursor, Token.closeBrace)) {
        fail(cursor, 'A "}" is expected: a block on one line has one argument; several are written on lines of their own.');
    }
    if (item?.kind === "attribute")
        addAttribute(cursor, attributes, item.attribute, cursor.failed);
    return { attributes, blocks: [], start, end: Math.max(start, end) };
}

// EXTERNAL MODULE: ./build/hcl/lines.js
var lines = __webpack_require__(4584);
;// CONCATENATED MODULE: ./build/hcl/heredocs.js

const BLOCK_HEADER = /^[a-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;
/** How much of a line is looked at for the header of a block. */
const HEADER_LENGTH = 500;
/** For every line that is a single identifier: where the last such line starts. */
function lastMarkers(text) {
    const markers = new Map();
    for (const [start, end] of heredocs_lines(text, 0)) {
        const from = skipSpaces(text, start, end);
        const markerEnd = identifierEnd(text, from);
        if (markerEnd > from && skipSpaces(text, markerEnd, end) === end)
            markers.set(text.slice(from, markerEnd), start);
    }
    return markers;
}
function skipSpaces(text, start, end) {
    let at = start;
    while (at < end && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
/** The start of the next line that looks like the header of a block at the left margin, or the end of the text. */
function nextBlockHeader(text, offset) {
    for (const [start, end] of heredocs_lines(text, offset)) {
        if (!isIdentifierStart(text.charCodeAt(start)))
            continue;
        if (BLOCK_HEADER.test(text.slice(start, Math.min(end, start + HEADER_LENGTH))))
            return start;
    }
    return text.length;
}
/** Start and end of the lines from an offset on. */
function* heredocs_lines(text, offset) {
    let start = offset;
    while (start < text.length) {
        const newline = text.indexOf("\n", start);
        const end = newline === -1 ? text.length : newline;
        yield [start, end];
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/hcl/scanner-state.js


/** Adds a token, and goes behind it. */
function emit(state, kind, start, end) {
    state.kinds.push(kind);
    state.starts.push(start + state.base);
    state.ends.push(end + state.base);
    state.at = end;
}
/** Adds a token that begins where the scanner is. */
function emitNext(state, kind, length) {
    emit(state, kind, state.at, state.at + length);
}
/** Adds a token that is not valid anywhere, with the reason. */
function emitInvalid(state, length, message) {
    scanner_state_report(state, state.at, state.at + length, message);
    emitNext(state, Token.invalid, length);
}
function scanner_state_report(state, start, end, message) {
    addProblem(state.problems, start + state.base, end + state.base, message);
}
const LONE_CARRIAGE_RETURN = "A carriage return without a line feed is not a newline in HCL.";
const UNCLOSED_STRING = 'The string is not closed: a closing quote (") is expected before the end of the line.';

;// CONCATENATED MODULE: ./build/hcl/scan-code.js




const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SURROGATE = 0xd800;
/** Scans code up to the end of the text, into a string or heredoc, or out of a sequence. */
function scanCode(state, frame) {
    const { text, frames } = state;
    while (state.at < text.length && frames.at(-1) === frame) {
        const code = text.charCodeAt(state.at);
        if (code === 32 || code === 9)
            state.at++;
        else if (isIdentifierStart(code) || code >= SURROGATE)
            scanIdentifier(state, code);
        else if (isDigit(code))
            emit(state, Token.number, state.at, numberEnd(text, state.at));
        else if (SPECIAL[code]?.(state, frame) !== true && !scanOperator(state, code))
            scanForeign(state);
    }
}
/**
 * What begins with these characters and is no operator. Each answers true when it has taken something, and false when the
 * character means something else here.
 */
const SPECIAL = byCode({
    "\n": (state) => scanNewline(state, 1),
    "\r": (state) => {
        if (state.text.charCodeAt(state.at + 1) === NEWLINE)
            return scanNewline(state, 2);
        emitInvalid(state, 1, LONE_CARRIAGE_RETURN);
        return true;
    },
    '"': (state) => {
        state.frames.push({ kind: "quoted", open: state.at });
        emitNext(state, Token.openQuote, 1);
        return true;
    },
    "#": (state) => scanLineComment(state, 1),
    "/": (state) => {
        const next = state.text.charAt(state.at + 1);
        if (next === "/")
            return scanLineComment(state, 2);
        return next === "*" && !state.isCommentOpen && scanBlockComment(state);
    },
    "{": (state, frame) => {
        frame.braces++;
        emitNext(state, Token.openBrace, 1);
        return true;
    },
    "}": (state, frame) => {
        if (closesSequence(state, frame, 1))
            return true;
        frame.braces--;
        emitNext(state, Token.closeBrace, 1);
        return true;
    },
    "~": (state, frame) => {
        if (!state.text.startsWith("~}", state.at))
            return false;
        if (closesSequence(state, frame, 2))
            return true;
        frame.braces--;
        emitInvalid(state, 2, "The trim marker ~} can only close a template sequence that ${ or %{ has opened.");
        return true;
    },
    "<": (state) => skipConflictMarker(state) || scanHeredocOpening(state),
    ">": skipConflictMarker,
    "=": skipConflictMarker,
    "|": skipConflictMarker,
});
/** The operators and punctuation by their first character, longer ones first. */
const OPERATORS = byCode({
    "!": [
        ["!=", Token.notEqual],
        ["!", Token.not],
    ],
    "%": [["%", Token.percent]],
    "&": [["&&", Token.and]],
    "(": [["(", Token.openParenthesis]],
    ")": [[")", Token.closeParenthesis]],
    "*": [["*", Token.star]],
    "+": [["+", Token.plus]],
    ",": [[",", Token.comma]],
    "-": [["-", Token.minus]],
    ".": [
        ["...", Token.ellipsis],
        [".", Token.dot],
    ],
    "/": [["/", Token.slash]],
    ":": [
        ["::", Token.doubleColon],
        [":", Token.colon],
    ],
    "<": [
        ["<=", Token.lessOrEqual],
        ["<", Token.less],
    ],
    "=": [
        ["==", Token.equal],
        ["=>", Token.arrow],
        ["=", Token.assign],
    ],
    ">": [
        [">=", Token.greaterOrEqual],
        [">", Token.greater],
    ],
    "?": [["?", Token.question]],
    "[": [["[", Token.openBracket]],
    "]": [["]", Token.closeBracket]],
    "|": [["||", Token.or]],
});
function byCode(table) {
    return Object.fromEntries(Object.entries(table).map(([character, value]) => [character.charCodeAt(0), value]));
}
function scanOperator(state, code) {
    for (const [operator, kind] of OPERATORS[code] ?? []) {
        if (state.text.startsWith(operator, state.at)) {
            emitNext(state, kind, operator.length);
            return true;
        }
    }
    return false;
}
function scanIdentifier(state, code) {
    const end = identifierEnd(state.text, state.at);
    if (end > state.at)
        emit(state, Token.identifier, state.at, end);
    else {
        // A code point beyond the basic plane takes two code units.
        const length = Math.min((state.text.codePointAt(state.at) ?? code) > 0xffff ? 2 : 1, state.text.length - state.at);
        emitInvalid(state, length, unusedCharacter(state));
    }
}
/** hclsyntax takes everything that looks like a number as one token and judges it later. */
function numberEnd(text, start) {
    let end = start + 1;
    let at = end;
    for (;;) {
        const character = text.charAt(at);
        if (isDigit(text.charCodeAt(at)))
            end = ++at;
        else if (character === ".")
            at++;
        else if (character === "e" || character === "E") {
            const sign = text.charAt(at + 1);
            const digit = sign === "+" || sign === "-" ? at + 2 : at + 1;
            if (!isDigit(text.charCodeAt(digit)))
                return end;
            end = at = digit + 1;
        }
        else
            return end;
    }
}
function scanNewline(state, length) {
    emitNext(state, Token.newline, length);
    const outer = state.frames.at(-2);
    if (state.guided && outer?.kind === "quoted")
        leaveBrokenStrings(state, outer);
    return true;
}
/** Behind a newline in a sequence of a string, in a text that is known to be broken: closes the strings around it. */
function leaveBrokenStrings(state, innermost) {
    const { frames } = state;
    const newline = state.at - 1;
    scanner_state_report(state, innermost.open, newline, UNCLOSED_STRING);
    while (frames.at(-2)?.kind === "quoted") {
        frames.length -= 2;
        emit(state, Token.closeQuote, newline, newline);
    }
    emit(state, Token.newline, newline, newline + 1);
}
/** A comment up to the end of the line, whose newline counts. */
function scanLineComment(state, markerLength) {
    const { text, at, base } = state;
    const newline = text.indexOf("\n", at);
    const hasReturn = newline > at && text.charCodeAt(newline - 1) === CARRIAGE_RETURN;
    const end = newline === -1 ? text.length : hasReturn ? newline - 1 : newline;
    state.comments.push({ start: at + base, end: end + base, text: text.slice(at + markerLength, end) });
    state.at = end;
    return true;
}
function scanBlockComment(state) {
    const { text, at, base } = state;
    const close = text.indexOf("*/", at + 2);
    if (close === -1) {
        state.isCommentOpen = true;
        state.endedInside = true;
        emitInvalid(state, 2, "The comment is not closed: */ is missing.");
        const newline = text.indexOf("\n", at);
        state.at = newline === -1 ? text.length : newline;
        return true;
    }
    state.comments.push({ start: at + base, end: close + 2 + base, text: text.slice(at + 2, close) });
    state.at = close + 2;
    return true;
}
/** Ends the sequence when no brace is open in it. */
function closesSequence(state, frame, length) {
    if (frame.braces !== 0 || state.frames.length === 1)
        return false;
    state.frames.pop();
    emitNext(state, Token.closeSequence, length);
    return true;
}
const CONFLICT_MARKER = /^(?:<{7} |={7}\r?(?:\n|$)|>{7} |\|{7} )/;
/** A line that `git merge` left behind counts as a comment with a problem, so that both sides are read. */
function skipConflictMarker(state) {
    const { text, at } = state;
    if (text.charCodeAt(at) !== text.charCodeAt(at + 1) || (at > 0 && text.charCodeAt(at - 1) !== NEWLINE))
        return false;
    if (!CONFLICT_MARKER.test(text.slice(at, at + 9)))
        return false;
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    scanner_state_report(state, at, end, "This line is a merge conflict marker; the conflict must be resolved.");
    state.at = end;
    return true;
}
/** `<<` or `<<-`, the marker and a newline. */
function scanHeredocOpening(state) {
    const { text, at } = state;
    if (!text.startsWith("<<", at))
        return false;
    const markerStart = text.startsWith("-", at + 2) ? at + 3 : at + 2;
    const markerEnd = identifierEnd(text, markerStart);
    const newline = text.charCodeAt(markerEnd) === CARRIAGE_RETURN ? markerEnd + 1 : markerEnd;
    if (markerEnd === markerStart || text.charCodeAt(newline) !== NEWLINE)
        return false;
    const marker = text.slice(markerStart, markerEnd);
    const limit = state.guided ? heredocLimit(state, marker, newline + 1) : text.length;
    state.frames.push({ kind: "heredoc", open: at, marker, limit, atLineStart: true });
    emit(state, Token.openHeredoc, at, markerEnd);
    state.at = newline + 1;
    return true;
}
/** Where a heredoc ends at the latest in a broken text. */
function heredocLimit(state, marker, start) {
    state.markers ??= lastMarkers(state.text);
    return (state.markers.get(marker) ?? -1) < start ? nextBlockHeader(state.text, start) : state.text.length;
}
/** Characters that people bring from other languages, with what HCL has in their place. */
const FOREIGN = {
    "'": 'Single quotes are not valid; strings are enclosed in double quotes (").',
    "`": "The ` character is not valid; a multi-line string is written as a heredoc, such as <<EOT.",
    ";": "The ; character is not valid; arguments are separated by newlines, and items of collections by commas.",
    "&": 'The operator & does not exist; logical "and" is &&.',
    "|": 'The operator | does not exist; logical "or" is ||.',
    "^": "The operator ^ does not exist.",
    "~": "The operator ~ does not exist; ~ is only valid as a trim marker in a template.",
    $: "The $ character is only valid in strings; outside of them an expression stands without ${ and }.",
    "\u201c": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
    "\u201d": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
};
function scanForeign(state) {
    const { text, at } = state;
    const character = text.charAt(at);
    let length = 1;
    if (character === "'" || character === "`") {
        // What is meant as a string on this line is one mistake.
        let end = at + 1;
        while (end < text.length && text.charAt(end) !== character && text.charCodeAt(end) !== NEWLINE)
            end++;
        if (text.charAt(end) === character)
            length = end + 1 - at;
    }
    emitInvalid(state, length, unusedCharacter(state));
}
function unusedCharacter({ text, at }) {
    const code = text.codePointAt(at) ?? 0;
    const known = FOREIGN[String.fromCodePoint(code)];
    if (known !== undefined)
        return known;
    return `The character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not used in HCL outside of strings.`;
}

;// CONCATENATED MODULE: ./build/hcl/scan-template.js



const scan_template_NEWLINE = 10;
const scan_template_CARRIAGE_RETURN = 13;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;
/** Scans a quoted string up to its end, or into a sequence. */
function scanQuoted(state, { open }) {
    const { text } = state;
    const start = state.at;
    let at = start;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== QUOTE && code !== scan_template_NEWLINE && code !== scan_template_CARRIAGE_RETURN) {
        if (code === BACKSLASH)
            at += isEscape(text, at) ? 2 : 1;
        else if (code === DOLLAR || code === PERCENT) {
            if (text.charCodeAt(at + 1) === OPEN_BRACE) {
                openSequence(state, start, at);
                return;
            }
            at += scan_template_isSequenceEscape(text, at) ? 3 : 1;
        }
        else
            at++;
        code = text.charCodeAt(at);
    }
    emitLiteral(state, start, at);
    state.frames.pop();
    if (at < text.length && code === QUOTE)
        emit(state, Token.closeQuote, at, at + 1);
    else {
        if (at >= text.length)
            state.endedInside = true;
        scanner_state_report(state, open, at, UNCLOSED_STRING);
        emit(state, Token.closeQuote, at, at);
    }
}
/** True when the backslash is followed by a character of the same line. */
function isEscape(text, at) {
    const escaped = text.charCodeAt(at + 1);
    return at + 1 < text.length && escaped !== scan_template_NEWLINE && escaped !== scan_template_CARRIAGE_RETURN;
}
/** Scans a heredoc up to its end, or into a sequence. */
function scanHeredoc(state, frame) {
    while (state.at < frame.limit) {
        const start = state.at;
        if (frame.atLineStart && closesHeredoc(state, frame))
            return;
        frame.atLineStart = false;
        if (scanTemplateLine(state, start))
            return;
        frame.atLineStart = true;
    }
    // Either a text that is read in guided mode, or the end of the text, where the scanner closes all that is open.
    if (state.at >= state.text.length)
        return;
    const { open, marker } = frame;
    scanner_state_report(state, open, open + 2, `The heredoc is not closed: a line with only the marker ${marker} is expected.`);
    state.endedInside = true;
    state.frames.pop();
    emit(state, Token.closeHeredoc, state.at, state.at);
    emit(state, Token.newline, state.at, state.at);
}
/** Ends the heredoc when the line has nothing but its marker. */
function closesHeredoc(state, { marker }) {
    const { text } = state;
    const start = scan_template_skipSpaces(text, state.at);
    if (!text.startsWith(marker, start))
        return false;
    const end = start + marker.length;
    const lineEnd = scan_template_skipSpaces(text, end);
    if (lineEnd < text.length && text.charCodeAt(lineEnd) !== scan_template_NEWLINE)
        return false;
    if (lineEnd >= text.length)
        scanner_state_report(state, start, end, `The closing marker ${marker} must be followed by a newline.`);
    state.frames.pop();
    emit(state, Token.closeHeredoc, start, end);
    state.at = lineEnd;
    return true;
}
/** The next offset that is not white space of the line. */
function scan_template_skipSpaces(text, start) {
    let at = start;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === scan_template_NEWLINE || !isSpace(code))
            break;
        if (code === scan_template_CARRIAGE_RETURN && text.charCodeAt(at + 1) !== scan_template_NEWLINE)
            break;
    }
    return at;
}
/**
 * Scans a line of a heredoc or of a template without quotes, from `start` to behind its newline, or into a sequence, in which
 * case it answers true.
 */
function scanTemplateLine(state, start) {
    const { text } = state;
    let at = start;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === scan_template_NEWLINE) {
            at++;
            break;
        }
        if (code === DOLLAR || code === PERCENT) {
            if (text.charCodeAt(at + 1) === OPEN_BRACE) {
                openSequence(state, start, at);
                return true;
            }
            at += scan_template_isSequenceEscape(text, at) ? 3 : 1;
        }
        else if (code === scan_template_CARRIAGE_RETURN && text.charCodeAt(at + 1) !== scan_template_NEWLINE) {
            // hclsyntax's scanner gives up here: in a heredoc that is an error, elsewhere all the rest is literal text.
            const isHeredoc = state.frames.length > 1;
            emitLiteral(state, start, isHeredoc ? at : text.length);
            if (isHeredoc)
                emitInvalid(state, 1, LONE_CARRIAGE_RETURN);
            return false;
        }
        else
            at++;
    }
    emitLiteral(state, start, at);
    return false;
}
function emitLiteral(state, start, end) {
    if (end > start)
        emit(state, Token.literal, start, end);
    state.at = end;
}
/** Begins an interpolation or directive behind the literal text before it. */
function openSequence(state, literalStart, at) {
    const { text, frames } = state;
    emitLiteral(state, literalStart, at);
    const kind = text.charCodeAt(at) === DOLLAR ? Token.openInterpolation : Token.openDirective;
    emit(state, kind, at, text.charCodeAt(at + 2) === TILDE ? at + 3 : at + 2);
    frames.push({ kind: "main", braces: 0 });
}
/** True at `$${` and `%%{`. */
function scan_template_isSequenceEscape(text, at) {
    return text.charCodeAt(at + 1) === text.charCodeAt(at) && text.charCodeAt(at + 2) === OPEN_BRACE;
}

;// CONCATENATED MODULE: ./build/hcl/scanner.js




/**
 * Splits a text into tokens, following hclsyntax's scanner. It never throws: what cannot be a token becomes `Token.invalid` and
 * a problem. Every string and heredoc gets a closing token, of length 0 where the text has none. Time and memory are linear in
 * the length of the text.
 *
 * @param options.base added to every offset: where the text begins in what the caller counts in
 * @param options.guided whether line ends and the left margin decide where unclosed strings and heredocs end
 */
function scan(text, options) {
    const state = {
        text,
        base: options.base,
        guided: options.guided,
        frames: [options.mode === "main" ? { kind: "main", braces: 0 } : { kind: "bare" }],
        kinds: [],
        starts: [],
        ends: [],
        comments: [],
        problems: [],
        // A byte order mark is no part of the text.
        at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
        endedInside: false,
        isCommentOpen: false,
        markers: undefined,
    };
    while (state.at < text.length) {
        const frame = state.frames.at(-1);
        if (frame?.kind === "main")
            scanCode(state, frame);
        else if (frame?.kind === "quoted")
            scanQuoted(state, frame);
        else if (frame?.kind === "heredoc")
            scanHeredoc(state, frame);
        else
            scanTemplateLine(state, state.at);
    }
    closeFrames(state);
    emit(state, Token.end, text.length, text.length);
    const { kinds, starts, ends, comments, problems, endedInside } = state;
    return { tokens: { kinds, starts, ends }, comments, problems, endedInside };
}
/** At the end of the text: closes what is open, and reports the outermost string or heredoc of it. */
function closeFrames(state) {
    const { frames, text } = state;
    if (frames.length === 1)
        return;
    state.endedInside = true;
    const outermost = frames.find(({ kind }) => kind === "quoted" || kind === "heredoc");
    if (outermost !== undefined && "open" in outermost) {
        const what = outermost.kind === "quoted" ? 'string is not closed: a closing quote (") is' : heredocEnd(outermost.marker);
        scanner_state_report(state, outermost.open, outermost.open + 1, `The ${what} expected before the end of the text.`);
    }
    for (const { kind } of frames.splice(1).reverse()) {
        if (kind === "quoted")
            emit(state, Token.closeQuote, text.length, text.length);
        else if (kind === "heredoc")
            emit(state, Token.closeHeredoc, text.length, text.length);
    }
}
function heredocEnd(marker) {
    return `heredoc is not closed: a line with only the marker ${marker} is`;
}

;// CONCATENATED MODULE: ./build/hcl/parser.js








/**
 * Parses a file of HCL 2 native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md). Never throws: a syntax
 * error becomes a problem, its expression `invalid` or its item is left out, and the rest of the file is read. Trees deeper
 * than 256 levels are a problem too.
 */
function parseHcl(text) {
    const exact = readFile(text, false);
    // Where something was never closed, one error would swallow the rest; a second reading lets indentation decide.
    const { body, comments, problems } = exact.endedInside ? readFile(text, true) : exact;
    return { text, body, comments, problems, lines: (0,lines/* createLineIndex */.r)(text) };
}
function readFile(text, guided) {
    const scanned = scan(text, { mode: "main", base: 0, guided });
    const cursor = createCursor(text, 0, scanned, guided);
    const body = parseBody(cursor, undefined);
    return {
        body,
        comments: scanned.comments,
        problems: inOrder(cursor.problems),
        endedInside: scanned.endedInside || cursor.endedInside,
    };
}
/**
 * Parses a text that is one expression, in which newlines do not count. `offset` is where the text begins in what the caller
 * counts in; it is added to every position.
 */
function parser_parseExpression(text, offset = 0) {
    const cursor = openCursor(text, offset, "main");
    const parsed = parseExpression(cursor);
    if (peek(cursor) !== Token.end)
        fail(cursor, `The expression is complete, but ${found(cursor)} follows.`);
    const expression = cursor.failed ? { kind: "invalid", start: offset, end: offset + text.length } : parsed;
    return { expression, problems: inOrder(cursor.problems) };
}
/**
 * Parses a text that is the inside of a template: a string of `.tf.json`, or a file for templatefile. As in heredocs, only
 * `$${` and `%%{` are escapes, and each line is a literal part of its own. `offset` is as for `parseExpression`.
 */
function parser_parseTemplate(text, offset = 0) {
    const cursor = openCursor(text, offset, "template");
    const template = parseTemplateBody(cursor, offset, "heredoc", Token.end, parseExpression);
    return { template, problems: inOrder(cursor.problems) };
}
function openCursor(text, base, mode) {
    const cursor = createCursor(text, base, scan(text, { mode, base, guided: false }), false);
    cursor.newlines = false;
    return cursor;
}
function createCursor(text, base, scanned, guided) {
    return {
        text,
        base,
        tokens: scanned.tokens,
        problems: [...scanned.problems],
        guided,
        index: 0,
        previousEnd: base,
        newlines: true,
        failed: false,
        depth: 0,
        height: 0,
        endedInside: false,
    };
}


/***/ })

};

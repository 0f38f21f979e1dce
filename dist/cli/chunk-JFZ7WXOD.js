// build/hcl/lines.js
function createLineIndex(text) {
  let starts;
  const hidden = text.charCodeAt(0) === 65279 ? 1 : 0;
  return {
    position(offset) {
      starts ??= lineStarts(text);
      const inside = Math.min(Math.max(offset, hidden), text.length);
      const line = lineAt(starts, inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 - (line === 0 ? hidden : 0) };
    }
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}

// build/hcl/problems.js
var MAX_PROBLEMS = 100;
function addProblem(problems, start, end, message) {
  if (problems.length < MAX_PROBLEMS)
    problems.push({ start, end, message });
  else if (problems.length === MAX_PROBLEMS) {
    problems.push({
      start,
      end,
      message: `There are more than ${MAX_PROBLEMS} syntax errors; the others are not listed.`
    });
  }
}
function quote(text) {
  const line = text.replace(/\s+/g, " ");
  return `"${line.length > 40 ? `${line.slice(0, 39)}\u2026` : line}"`;
}
function inOrder(problems) {
  const listed = problems.slice(0, MAX_PROBLEMS).sort((one, other) => one.start - other.start);
  return [...listed, ...problems.slice(MAX_PROBLEMS)];
}

// build/hcl/tokens.js
var Token = {
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
  invalid: 41
};

// build/hcl/cursor.js
var MAX_DEPTH = 256;
function peek(cursor) {
  if (cursor.failed)
    return Token.failed;
  const { kinds } = cursor.tokens;
  if (!cursor.newlines)
    while (kinds[cursor.index] === Token.newline)
      cursor.index++;
  return kinds[cursor.index] ?? Token.end;
}
function startOf(cursor) {
  return cursor.tokens.starts[cursor.index] ?? cursor.base + cursor.text.length;
}
function endOf(cursor) {
  return cursor.tokens.ends[cursor.index] ?? cursor.base + cursor.text.length;
}
function textOf(cursor) {
  return cursor.text.slice(startOf(cursor) - cursor.base, endOf(cursor) - cursor.base);
}
function advance(cursor) {
  if (cursor.failed || cursor.tokens.kinds[cursor.index] === Token.end)
    return;
  cursor.previousEnd = endOf(cursor);
  cursor.index++;
}
function accept(cursor, kind) {
  if (peek(cursor) !== kind)
    return false;
  advance(cursor);
  return true;
}
function atKeyword(cursor, keyword) {
  return peek(cursor) === Token.identifier && textOf(cursor) === keyword;
}
function report(cursor, start, end, message) {
  addProblem(cursor.problems, start, end, message);
}
function fail(cursor, message) {
  if (cursor.failed)
    return;
  const kind = peek(cursor);
  if (kind === Token.end)
    cursor.endedInside = true;
  const start = startOf(cursor);
  const end = endOf(cursor);
  const closed = start === end && (kind === Token.closeQuote || kind === Token.closeHeredoc);
  if (kind !== Token.invalid && !closed)
    report(cursor, start, end, message);
  cursor.failed = true;
}
function expect(cursor, kind, message) {
  if (!accept(cursor, kind))
    fail(cursor, `${message}, but found ${found(cursor)}.`);
}
function failAt(cursor, start, end, message) {
  if (cursor.failed)
    return;
  report(cursor, start, end, message);
  cursor.failed = true;
}
function limitDepth(cursor, start) {
  if (cursor.depth + cursor.height <= MAX_DEPTH)
    return;
  failAt(cursor, start, start + 1, `This is nested more than ${MAX_DEPTH} levels deep, and is therefore not read.`);
}
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

// build/hcl/characters.js
var IDENTIFIER_START = 1;
var IDENTIFIER_PART = 2;
var DIGIT = 4;
var ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = code >= 65 && code <= 90 || code >= 97 && code <= 122;
  const digit = code >= 48 && code <= 57;
  ascii[code] = (letter || code === 95 ? IDENTIFIER_START : 0) | (letter || digit || code === 95 || code === 45 ? IDENTIFIER_PART : 0) | (digit ? DIGIT : 0);
}
var unicodeStart = new RegExp("^\\p{ID_Start}$", "u");
var unicodePart = new RegExp("^\\p{ID_Continue}$", "u");
function isIdentifierStart(code) {
  return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_START) !== 0 : unicodeStart.test(String.fromCodePoint(code));
}
function isIdentifierPart(code) {
  return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_PART) !== 0 : unicodePart.test(String.fromCodePoint(code));
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isSpace(code) {
  if (code < 128)
    return code === 32 || code >= 9 && code <= 13;
  return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function identifierEnd(text, start) {
  let at = start;
  let accepts = isIdentifierStart;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (code >= 55296 && code <= 56319)
      code = text.codePointAt(at) ?? code;
    if (!accepts(code))
      break;
    at += code > 65535 ? 2 : 1;
    accepts = isIdentifierPart;
  }
  return at;
}

// build/hcl/literals.js
function readLiteral(text, start, end, options, report3) {
  let value = "";
  let from = start;
  let to = start;
  let keptLength = 0;
  let keptEnd = start;
  let leading = options.trimStart;
  let isValid = true;
  for (let at = start; at < end; ) {
    const plainEnd = nextSpecial(text, at, end, options.quoted);
    let piece;
    let next;
    if (plainEnd > at) {
      piece = text.slice(at, plainEnd);
      next = plainEnd;
    } else {
      const unescaped = readSpecial(text, at, end);
      piece = unescaped.value;
      next = unescaped.end;
      if (unescaped.problem !== void 0) {
        isValid = false;
        report3(at, next, unescaped.problem);
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
  return options.trimEnd ? { value: value.slice(0, keptLength), start: from, end: Math.max(from, keptEnd), isValid } : { value, start: from, end: Math.max(from, to), isValid };
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
var SIMPLE_ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function readSpecial(text, at, limit) {
  if (text.charAt(at) !== "\\")
    return { value: text.slice(at + 1, at + 3), end: at + 3 };
  const selector = text.slice(at + 1, Math.min(at + 2, limit));
  const simple = SIMPLE_ESCAPES[selector];
  if (simple !== void 0)
    return { value: simple, end: at + 2 };
  if (selector === "u" || selector === "U")
    return readUnicodeEscape(text, at, limit, selector === "u" ? 4 : 8);
  return {
    value: selector,
    end: at + 1 + selector.length,
    problem: `\\${selector} is not an escape sequence; valid are \\n \\r \\t \\" \\\\ \\uXXXX \\UXXXXXXXX.`
  };
}
function readUnicodeEscape(text, at, limit, digits) {
  let end = at + 2;
  while (end < Math.min(limit, at + 2 + digits) && /[0-9a-fA-F]/.test(text.charAt(end)))
    end++;
  const source = text.slice(at, end);
  if (end < at + 2 + digits) {
    const problem2 = `The escape sequence ${source.slice(0, 2)} must be followed by ${digits} hexadecimal digits.`;
    return { value: "\uFFFD", end, problem: problem2 };
  }
  const code = Number.parseInt(source.slice(2), 16);
  if (code > 1114111 || code >= 55296 && code <= 57343) {
    return { value: "\uFFFD", end, problem: `The escape sequence ${source} is not a Unicode character.` };
  }
  return { value: String.fromCodePoint(code), end };
}

// build/hcl/template.js
function flushIndentation(items) {
  const lineStarts2 = /* @__PURE__ */ new Set();
  let least = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const [index, item] of items.entries()) {
    const text = item.kind === "literal" ? item.value : "";
    const endsLine = text.endsWith("\n");
    const spaces = leadingSpaces(text);
    const isBlank = endsLine && spaces === text.length;
    if (atLineStart && !isBlank) {
      lineStarts2.add(index);
      least = Math.min(least, spaces);
    }
    atLineStart = endsLine;
  }
  if (least === 0 || lineStarts2.size === 0)
    return items;
  return items.map((item, index) => item.kind === "literal" && lineStarts2.has(index) ? { ...item, value: item.value.slice(least), start: item.start + least } : item);
}
function leadingSpaces(value) {
  let count = 0;
  while (count < value.length && isSpace(value.charCodeAt(count)))
    count++;
  return count;
}
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
        open.push({ opening: item, parts: [], then: void 0 });
        depth = Math.max(depth, open.length);
        break;
      case "else":
        if (current?.opening.kind !== "open-if")
          return problem(item, "This else belongs to no if directive.");
        if (current.then !== void 0)
          return problem(item, "This if directive already has an else.");
        open[open.length - 1] = { opening: current.opening, parts: [], then: current.parts };
        break;
      case "endif":
      case "endfor": {
        if (current?.opening.kind !== (item.kind === "endif" ? "open-if" : "open-for")) {
          const expected = current === void 0 ? "no directive is open" : `${closing(current.opening)} is expected`;
          return problem(item, `This ${item.kind} has no matching directive: ${expected}.`);
        }
        open.pop();
        (open.at(-1)?.parts ?? root).push(close(current, item.end));
        break;
      }
    }
  }
  const unclosed = open.at(-1)?.opening;
  if (unclosed !== void 0) {
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
function close({ opening, parts, then }, end) {
  const { start } = opening;
  if (opening.kind === "open-for") {
    const { keyName, valueName, collection } = opening;
    return { kind: "for", keyName, valueName, collection, body: parts, start, end };
  }
  const otherwise = then === void 0 ? [] : parts;
  return { kind: "if", condition: opening.condition, then: then ?? parts, otherwise, start, end };
}

// build/hcl/terms.js
function invalid(start, end) {
  return { kind: "invalid", start, end };
}
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
function parseForNames(cursor) {
  const first = parseForName(cursor);
  const second = accept(cursor, Token.comma) ? parseForName(cursor) : void 0;
  if (atKeyword(cursor, "in"))
    advance(cursor);
  else
    fail(cursor, `The keyword "in" is expected after the names of the "for", but found ${found(cursor)}.`);
  return second === void 0 ? { keyName: void 0, valueName: first } : { keyName: first, valueName: second };
}
function parseForName(cursor) {
  if (peek(cursor) !== Token.identifier)
    fail(cursor, `A variable name is expected, but found ${found(cursor)}.`);
  const name = textOf(cursor);
  advance(cursor);
  return name;
}

// build/hcl/template-parser.js
function parseTemplateBody(cursor, start, form, close2, parseExpression3) {
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const outerHeight = cursor.height;
  cursor.height = 0;
  const flat = parseTemplateItems(cursor, form === "quoted", close2, parseExpression3);
  const end = endOf(cursor);
  const items = form === "flush-heredoc" ? flushIndentation(flat) : flat;
  const structure = matchDirectives(items, MAX_DEPTH - cursor.depth - cursor.height);
  cursor.newlines = newlines;
  if ("message" in structure) {
    if (startOf(cursor) < end || close2 === Token.end)
      report(cursor, structure.start, structure.end, structure.message);
    cursor.height = outerHeight;
    const expression = invalid(structure.start, structure.end);
    return { kind: "template", form, parts: [{ kind: "interpolation", expression, start, end }], start, end };
  }
  cursor.height = Math.max(outerHeight, cursor.height + structure.depth + 1);
  return { kind: "template", form, parts: structure.parts, start, end };
}
function parseTemplateItems(cursor, quoted, close2, parseExpression3) {
  const items = [];
  let trimStart = false;
  for (; ; ) {
    const kind = peek(cursor);
    if (kind === Token.literal) {
      items.push(parseLiteral(cursor, quoted, trimStart));
      trimStart = false;
    } else if (kind === Token.openInterpolation || kind === Token.openDirective) {
      const sequence = parseSequence(cursor, kind, parseExpression3);
      if (sequence.item !== void 0)
        items.push(sequence.item);
      trimStart = sequence.trimsNext;
    } else {
      if (kind !== close2)
        fail(cursor, `The end of the template is expected, but found ${found(cursor)}.`);
      return items;
    }
  }
}
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
  return literal.isValid ? { kind: "literal", value: literal.value, start: literal.start + base, end: literal.end + base } : { kind: "interpolation", expression: invalid(start, end), start, end };
}
function parseSequence(cursor, kind, parseExpression3) {
  const start = startOf(cursor);
  advance(cursor);
  const item = kind === Token.openInterpolation ? parseInterpolation(cursor, parseExpression3) : parseDirective(cursor, parseExpression3);
  const isClosed = !cursor.failed || skipToSequenceEnd(cursor);
  const trimsNext = isClosed && endOf(cursor) - startOf(cursor) === 2;
  if (isClosed)
    advance(cursor);
  return { item: item && { ...item, start, end: cursor.previousEnd }, trimsNext };
}
function parseInterpolation(cursor, parseExpression3) {
  return { kind: "interpolation", expression: parseSequenceOperand(cursor, parseExpression3) };
}
function parseDirective(cursor, parseExpression3) {
  const keyword = peek(cursor) === Token.identifier ? textOf(cursor) : "";
  const parse = DIRECTIVES.get(keyword);
  if (parse === void 0) {
    fail(cursor, `A template directive is expected (if, else, endif, for, endfor), but found ${found(cursor)}; a literal "%{" is written "%%{".`);
    return void 0;
  }
  advance(cursor);
  return parse(cursor, parseExpression3);
}
var DIRECTIVES = /* @__PURE__ */ new Map([
  ["if", (cursor, parseExpression3) => ({ kind: "open-if", condition: parseSequenceOperand(cursor, parseExpression3) })],
  [
    "for",
    (cursor, parseExpression3) => {
      const names = parseForNames(cursor);
      return { kind: "open-for", ...names, collection: parseSequenceOperand(cursor, parseExpression3) };
    }
  ],
  ["else", (cursor) => parseClosingDirective(cursor, "else")],
  ["endif", (cursor) => parseClosingDirective(cursor, "endif")],
  ["endfor", (cursor) => parseClosingDirective(cursor, "endfor")]
]);
function parseClosingDirective(cursor, kind) {
  expectSequenceEnd(cursor);
  return { kind };
}
function parseSequenceOperand(cursor, parseExpression3) {
  const start = startOf(cursor);
  const expression = parseExpression3(cursor);
  expectSequenceEnd(cursor);
  return cursor.failed ? invalid(start, Math.max(start, cursor.previousEnd)) : expression;
}
function expectSequenceEnd(cursor) {
  if (peek(cursor) !== Token.closeSequence) {
    fail(cursor, `A "}" is expected to close the template sequence, but found ${found(cursor)}; a literal "\${" is written "$\${".`);
  }
}
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
    } else if (kind === Token.closeSequence && nested === 0)
      return true;
    advance(cursor);
  }
  return false;
}

// build/hcl/traversal.js
function parseTraversal(cursor, source, parseExpression3) {
  let result = source;
  for (; ; ) {
    const kind = peek(cursor);
    if (kind === Token.dot) {
      advance(cursor);
      if (accept(cursor, Token.star))
        result = splat(cursor, result, "attribute", parseAttributeSplat(cursor));
      else
        result = applyStep(result, parseDotStep(cursor));
    } else if (kind === Token.openBracket) {
      advance(cursor);
      if (accept(cursor, Token.star))
        result = splat(cursor, result, "full", parseFullSplat(cursor, parseExpression3));
      else
        result = applyStep(result, parseIndexStep(cursor, parseExpression3));
    } else
      return result;
    cursor.height++;
    limitDepth(cursor, source.start);
  }
}
function splat(cursor, source, form, steps) {
  return { kind: "splat", source, form, steps, start: source.start, end: cursor.previousEnd };
}
function applyStep(source, step) {
  return step.kind === "attribute" ? { kind: "attribute", source, name: step.name, start: source.start, end: step.end } : { kind: "index", source, key: step.key, start: source.start, end: step.end };
}
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
    if (second !== void 0) {
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
function parseIndexStep(cursor, parseExpression3) {
  const start = cursor.previousEnd - 1;
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const key = parseExpression3(cursor);
  expect(cursor, Token.closeBracket, 'A "]" is expected after the index');
  cursor.newlines = newlines;
  return { kind: "index", key, start, end: cursor.previousEnd };
}
function parseAttributeSplat(cursor) {
  const steps = [];
  while (accept(cursor, Token.dot))
    steps.push(parseDotStep(cursor));
  return steps;
}
function parseFullSplat(cursor, parseExpression3) {
  const outermost = [];
  const fulls = [];
  let steps = outermost;
  expectSplatEnd(cursor);
  for (; ; ) {
    const kind = peek(cursor);
    const start = startOf(cursor);
    if (kind === Token.dot) {
      advance(cursor);
      if (accept(cursor, Token.star)) {
        const inner = parseAttributeSplat(cursor);
        steps.push({ kind: "splat", form: "attribute", steps: inner, start, end: cursor.previousEnd });
      } else
        steps.push(parseDotStep(cursor));
    } else if (kind === Token.openBracket) {
      advance(cursor);
      if (accept(cursor, Token.star)) {
        expectSplatEnd(cursor);
        fulls.push({ steps, start });
        steps = [];
        cursor.height++;
        limitDepth(cursor, start);
      } else
        steps.push(parseIndexStep(cursor, parseExpression3));
    } else
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

// build/hcl/expression.js
var PRECEDENCE = {
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
  [Token.percent]: { operator: "%", level: 6 }
};
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
function parseBinary(cursor, level) {
  const outerHeight = cursor.height;
  cursor.height = 0;
  let left = parseOperand(cursor);
  for (; ; ) {
    const operation = PRECEDENCE[peek(cursor)];
    if (operation === void 0 || operation.level < level)
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
var TERMS = {
  [Token.identifier]: parseName,
  [Token.number]: parseNumber,
  [Token.openQuote]: parseTemplate,
  [Token.openHeredoc]: parseTemplate,
  [Token.openBracket]: parseTuple,
  [Token.openBrace]: parseObject,
  [Token.openParenthesis]: parseParentheses
};
function parseTerm(cursor) {
  const parse = TERMS[peek(cursor)];
  if (parse !== void 0)
    return parse(cursor);
  fail(cursor, `An expression is expected, but found ${found(cursor)}.`);
  return invalid(startOf(cursor), endOf(cursor));
}
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
  cursor.newlines = false;
  const isFor = atKeyword(cursor, "for");
  cursor.newlines = !isFor;
  const expression = isFor ? parseFor(cursor, start, Token.closeBrace) : parseObjectItems(cursor, start);
  cursor.newlines = newlines;
  return expression;
}
function parseObjectItems(cursor, start) {
  const items = [];
  for (; ; ) {
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
function asKey(key, cursor) {
  if (key.kind !== "bool" && key.kind !== "null")
    return key;
  const { start, end } = key;
  return { kind: "variable", name: cursor.text.slice(start - cursor.base, end - cursor.base), start, end };
}
function parseFor(cursor, start, close2) {
  advance(cursor);
  const { keyName, valueName } = parseForNames(cursor);
  const collection = parseExpression(cursor);
  expect(cursor, Token.colon, 'A ":" is expected after the collection of the "for"');
  const first = parseExpression(cursor);
  const arrow = startOf(cursor);
  const second = accept(cursor, Token.arrow) ? parseExpression(cursor) : void 0;
  peek(cursor);
  const ellipsis = startOf(cursor);
  const groups = accept(cursor, Token.ellipsis);
  let condition;
  if (atKeyword(cursor, "if")) {
    advance(cursor);
    condition = parseExpression(cursor);
  }
  expect(cursor, close2, `A "${close2 === Token.closeBrace ? "}" : "]"}" is expected after the "for" expression`);
  const end = cursor.previousEnd;
  if (close2 === Token.closeBrace) {
    if (second === void 0) {
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
      end
    };
  }
  if (second !== void 0)
    failAt(cursor, arrow, arrow + 2, 'A "for" that builds a tuple cannot have a key.');
  if (groups)
    failAt(cursor, ellipsis, ellipsis + 3, 'The grouping "..." is only valid in a "for" that builds an object.');
  return { kind: "for-tuple", keyName, valueName, collection, value: first, condition, start, end };
}
function parseTemplate(cursor) {
  const start = startOf(cursor);
  const opening = textOf(cursor);
  const form = !opening.startsWith("<<") ? "quoted" : opening.startsWith("<<-") ? "flush-heredoc" : "heredoc";
  const close2 = form === "quoted" ? Token.closeQuote : Token.closeHeredoc;
  advance(cursor);
  const template = parseTemplateBody(cursor, start, form, close2, parseExpression);
  const isClosed = endOf(cursor) > startOf(cursor);
  advance(cursor);
  return isClosed ? template : invalid(start, template.end);
}

// build/hcl/recovery.js
function marginAt(cursor, index) {
  const { kinds, starts, ends } = cursor.tokens;
  const start = starts[index] ?? 0;
  if (index === 0)
    return start - cursor.base;
  if (kinds[index - 1] !== Token.newline)
    return void 0;
  return start - (ends[index - 1] ?? 0);
}
function endBefore(cursor) {
  const { kinds, ends } = cursor.tokens;
  let index = cursor.index - 1;
  while (index > 0 && kinds[index] === Token.newline)
    index--;
  return ends[index] ?? cursor.base;
}
function looksLikeItem(cursor, index) {
  const { kinds } = cursor.tokens;
  if (kinds[index] !== Token.identifier)
    return false;
  const next = kinds[index + 1];
  return next === Token.assign || next === Token.openBrace || next === Token.openQuote || next === Token.identifier;
}
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
    } else if (kind === Token.openBrace || kind === Token.openBracket || kind === Token.openParenthesis)
      brackets++;
    else if (kind === Token.closeBrace || kind === Token.closeBracket || kind === Token.closeParenthesis) {
      if (kind === Token.closeBrace && brackets <= 0 && index >= errorIndex)
        break;
      brackets--;
    }
  }
  cursor.index = index;
}
function followsItem(cursor, index, margin) {
  const column = marginAt(cursor, index);
  if (column === void 0)
    return false;
  if (cursor.tokens.kinds[index] === Token.closeBrace)
    return column < margin;
  return column <= margin && looksLikeItem(cursor, index);
}

// build/hcl/body.js
function parseBody(cursor, enclosure) {
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  const start = enclosure === void 0 ? cursor.base : enclosure.open + 1;
  let margin;
  for (; ; ) {
    const kind = peek(cursor);
    if (kind === Token.newline) {
      advance(cursor);
      continue;
    }
    const end = startOf(cursor);
    if (enclosure !== void 0) {
      if (kind === Token.end) {
        reportUnclosed(cursor, enclosure);
        return { attributes, blocks, start, end };
      }
      if (cursor.guided && belongsOutside(cursor, enclosure, margin)) {
        reportUnclosed(cursor, enclosure);
        cursor.index--;
        return { attributes, blocks, start, end: Math.max(start, startOf(cursor)) };
      }
      if (accept(cursor, Token.closeBrace))
        return { attributes, blocks, start, end };
    } else if (kind === Token.end)
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
function belongsOutside(cursor, enclosure, margin) {
  const column = marginAt(cursor, cursor.index);
  if (column === void 0 || enclosure.margin === void 0)
    return false;
  if (peek(cursor) === Token.closeBrace)
    return column < enclosure.margin;
  const indented = margin !== void 0 && margin > enclosure.margin;
  return indented && column <= enclosure.margin && looksLikeItem(cursor, cursor.index);
}
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
function addAttribute(cursor, attributes, attribute, failed) {
  const { name, start, end, nameEnd, expression } = attribute;
  if (attributes.has(name)) {
    report(cursor, start, nameEnd, `The argument ${quote(name)} is already set in this block; it may be set only once.`);
  } else if (failed) {
    attributes.set(name, { ...attribute, expression: { kind: "invalid", start: expression.start, end } });
  } else
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
  return void 0;
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
    return void 0;
  }
  const open = startOf(cursor);
  if (cursor.depth >= MAX_DEPTH) {
    failAt(cursor, start, open + 1, `Blocks are nested more than ${MAX_DEPTH} levels deep, and are therefore not read.`);
    return void 0;
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
  for (; ; ) {
    const kind = peek(cursor);
    if (kind === Token.identifier) {
      labels.push({ value: textOf(cursor), start: startOf(cursor), end: endOf(cursor) });
      advance(cursor);
    } else if (kind === Token.openQuote)
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
function parseOneLineBody(cursor, start) {
  const attributes = /* @__PURE__ */ new Map();
  if (peek(cursor) !== Token.identifier)
    fail(cursor, `An argument is expected, but found ${found(cursor)}.`);
  const item = cursor.failed ? void 0 : parseAttributeOrBlock(cursor);
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

// build/hcl/heredocs.js
var BLOCK_HEADER = /^[a-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;
var HEADER_LENGTH = 500;
function lastMarkers(text) {
  const markers = /* @__PURE__ */ new Map();
  for (const [start, end] of lines(text, 0)) {
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
function nextBlockHeader(text, offset) {
  for (const [start, end] of lines(text, offset)) {
    if (!isIdentifierStart(text.charCodeAt(start)))
      continue;
    if (BLOCK_HEADER.test(text.slice(start, Math.min(end, start + HEADER_LENGTH))))
      return start;
  }
  return text.length;
}
function* lines(text, offset) {
  let start = offset;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield [start, end];
    start = end + 1;
  }
}

// build/hcl/scanner-state.js
function emit(state, kind, start, end) {
  state.kinds.push(kind);
  state.starts.push(start + state.base);
  state.ends.push(end + state.base);
  state.at = end;
}
function emitNext(state, kind, length) {
  emit(state, kind, state.at, state.at + length);
}
function emitInvalid(state, length, message) {
  report2(state, state.at, state.at + length, message);
  emitNext(state, Token.invalid, length);
}
function report2(state, start, end, message) {
  addProblem(state.problems, start + state.base, end + state.base, message);
}
var LONE_CARRIAGE_RETURN = "A carriage return without a line feed is not a newline in HCL.";
var UNCLOSED_STRING = 'The string is not closed: a closing quote (") is expected before the end of the line.';

// build/hcl/scan-code.js
var NEWLINE = 10;
var CARRIAGE_RETURN = 13;
var SURROGATE = 55296;
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
var SPECIAL = byCode({
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
  "|": skipConflictMarker
});
var OPERATORS = byCode({
  "!": [
    ["!=", Token.notEqual],
    ["!", Token.not]
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
    [".", Token.dot]
  ],
  "/": [["/", Token.slash]],
  ":": [
    ["::", Token.doubleColon],
    [":", Token.colon]
  ],
  "<": [
    ["<=", Token.lessOrEqual],
    ["<", Token.less]
  ],
  "=": [
    ["==", Token.equal],
    ["=>", Token.arrow],
    ["=", Token.assign]
  ],
  ">": [
    [">=", Token.greaterOrEqual],
    [">", Token.greater]
  ],
  "?": [["?", Token.question]],
  "[": [["[", Token.openBracket]],
  "]": [["]", Token.closeBracket]],
  "|": [["||", Token.or]]
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
    const length = Math.min((state.text.codePointAt(state.at) ?? code) > 65535 ? 2 : 1, state.text.length - state.at);
    emitInvalid(state, length, unusedCharacter(state));
  }
}
function numberEnd(text, start) {
  let end = start + 1;
  let at = end;
  for (; ; ) {
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
    } else
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
function leaveBrokenStrings(state, innermost) {
  const { frames } = state;
  const newline = state.at - 1;
  report2(state, innermost.open, newline, UNCLOSED_STRING);
  while (frames.at(-2)?.kind === "quoted") {
    frames.length -= 2;
    emit(state, Token.closeQuote, newline, newline);
  }
  emit(state, Token.newline, newline, newline + 1);
}
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
  const close2 = text.indexOf("*/", at + 2);
  if (close2 === -1) {
    state.isCommentOpen = true;
    state.endedInside = true;
    emitInvalid(state, 2, "The comment is not closed: */ is missing.");
    const newline = text.indexOf("\n", at);
    state.at = newline === -1 ? text.length : newline;
    return true;
  }
  state.comments.push({ start: at + base, end: close2 + 2 + base, text: text.slice(at + 2, close2) });
  state.at = close2 + 2;
  return true;
}
function closesSequence(state, frame, length) {
  if (frame.braces !== 0 || state.frames.length === 1)
    return false;
  state.frames.pop();
  emitNext(state, Token.closeSequence, length);
  return true;
}
var CONFLICT_MARKER = /^(?:<{7} |={7}\r?(?:\n|$)|>{7} |\|{7} )/;
function skipConflictMarker(state) {
  const { text, at } = state;
  if (text.charCodeAt(at) !== text.charCodeAt(at + 1) || at > 0 && text.charCodeAt(at - 1) !== NEWLINE)
    return false;
  if (!CONFLICT_MARKER.test(text.slice(at, at + 9)))
    return false;
  const newline = text.indexOf("\n", at);
  const end = newline === -1 ? text.length : newline;
  report2(state, at, end, "This line is a merge conflict marker; the conflict must be resolved.");
  state.at = end;
  return true;
}
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
function heredocLimit(state, marker, start) {
  state.markers ??= lastMarkers(state.text);
  return (state.markers.get(marker) ?? -1) < start ? nextBlockHeader(state.text, start) : state.text.length;
}
var FOREIGN = {
  "'": 'Single quotes are not valid; strings are enclosed in double quotes (").',
  "`": "The ` character is not valid; a multi-line string is written as a heredoc, such as <<EOT.",
  ";": "The ; character is not valid; arguments are separated by newlines, and items of collections by commas.",
  "&": 'The operator & does not exist; logical "and" is &&.',
  "|": 'The operator | does not exist; logical "or" is ||.',
  "^": "The operator ^ does not exist.",
  "~": "The operator ~ does not exist; ~ is only valid as a trim marker in a template.",
  $: "The $ character is only valid in strings; outside of them an expression stands without ${ and }.",
  "\u201C": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
  "\u201D": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").'
};
function scanForeign(state) {
  const { text, at } = state;
  const character = text.charAt(at);
  let length = 1;
  if (character === "'" || character === "`") {
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
  if (known !== void 0)
    return known;
  return `The character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not used in HCL outside of strings.`;
}

// build/hcl/scan-template.js
var NEWLINE2 = 10;
var CARRIAGE_RETURN2 = 13;
var QUOTE = 34;
var DOLLAR = 36;
var PERCENT = 37;
var BACKSLASH = 92;
var OPEN_BRACE = 123;
var TILDE = 126;
function scanQuoted(state, { open }) {
  const { text } = state;
  const start = state.at;
  let at = start;
  let code = text.charCodeAt(at);
  while (at < text.length && code !== QUOTE && code !== NEWLINE2 && code !== CARRIAGE_RETURN2) {
    if (code === BACKSLASH)
      at += isEscape(text, at) ? 2 : 1;
    else if (code === DOLLAR || code === PERCENT) {
      if (text.charCodeAt(at + 1) === OPEN_BRACE) {
        openSequence(state, start, at);
        return;
      }
      at += isSequenceEscape2(text, at) ? 3 : 1;
    } else
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
    report2(state, open, at, UNCLOSED_STRING);
    emit(state, Token.closeQuote, at, at);
  }
}
function isEscape(text, at) {
  const escaped = text.charCodeAt(at + 1);
  return at + 1 < text.length && escaped !== NEWLINE2 && escaped !== CARRIAGE_RETURN2;
}
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
  if (state.at >= state.text.length)
    return;
  const { open, marker } = frame;
  report2(state, open, open + 2, `The heredoc is not closed: a line with only the marker ${marker} is expected.`);
  state.endedInside = true;
  state.frames.pop();
  emit(state, Token.closeHeredoc, state.at, state.at);
  emit(state, Token.newline, state.at, state.at);
}
function closesHeredoc(state, { marker }) {
  const { text } = state;
  const start = skipSpaces2(text, state.at);
  if (!text.startsWith(marker, start))
    return false;
  const end = start + marker.length;
  const lineEnd = skipSpaces2(text, end);
  if (lineEnd < text.length && text.charCodeAt(lineEnd) !== NEWLINE2)
    return false;
  if (lineEnd >= text.length)
    report2(state, start, end, `The closing marker ${marker} must be followed by a newline.`);
  state.frames.pop();
  emit(state, Token.closeHeredoc, start, end);
  state.at = lineEnd;
  return true;
}
function skipSpaces2(text, start) {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE2 || !isSpace(code))
      break;
    if (code === CARRIAGE_RETURN2 && text.charCodeAt(at + 1) !== NEWLINE2)
      break;
  }
  return at;
}
function scanTemplateLine(state, start) {
  const { text } = state;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE2) {
      at++;
      break;
    }
    if (code === DOLLAR || code === PERCENT) {
      if (text.charCodeAt(at + 1) === OPEN_BRACE) {
        openSequence(state, start, at);
        return true;
      }
      at += isSequenceEscape2(text, at) ? 3 : 1;
    } else if (code === CARRIAGE_RETURN2 && text.charCodeAt(at + 1) !== NEWLINE2) {
      const isHeredoc = state.frames.length > 1;
      emitLiteral(state, start, isHeredoc ? at : text.length);
      if (isHeredoc)
        emitInvalid(state, 1, LONE_CARRIAGE_RETURN);
      return false;
    } else
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
function openSequence(state, literalStart, at) {
  const { text, frames } = state;
  emitLiteral(state, literalStart, at);
  const kind = text.charCodeAt(at) === DOLLAR ? Token.openInterpolation : Token.openDirective;
  emit(state, kind, at, text.charCodeAt(at + 2) === TILDE ? at + 3 : at + 2);
  frames.push({ kind: "main", braces: 0 });
}
function isSequenceEscape2(text, at) {
  return text.charCodeAt(at + 1) === text.charCodeAt(at) && text.charCodeAt(at + 2) === OPEN_BRACE;
}

// build/hcl/scanner.js
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
    at: text.charCodeAt(0) === 65279 ? 1 : 0,
    endedInside: false,
    isCommentOpen: false,
    markers: void 0
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
function closeFrames(state) {
  const { frames, text } = state;
  if (frames.length === 1)
    return;
  state.endedInside = true;
  const outermost = frames.find(({ kind }) => kind === "quoted" || kind === "heredoc");
  if (outermost !== void 0 && "open" in outermost) {
    const what = outermost.kind === "quoted" ? 'string is not closed: a closing quote (") is' : heredocEnd(outermost.marker);
    report2(state, outermost.open, outermost.open + 1, `The ${what} expected before the end of the text.`);
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

// build/hcl/parser.js
function parseHcl(text) {
  const exact = readFile(text, false);
  const { body, comments, problems } = exact.endedInside ? readFile(text, true) : exact;
  return { text, body, comments, problems, lines: createLineIndex(text) };
}
function readFile(text, guided) {
  const scanned = scan(text, { mode: "main", base: 0, guided });
  const cursor = createCursor(text, 0, scanned, guided);
  const body = parseBody(cursor, void 0);
  return {
    body,
    comments: scanned.comments,
    problems: inOrder(cursor.problems),
    endedInside: scanned.endedInside || cursor.endedInside
  };
}
function parseExpression2(text, offset = 0) {
  const cursor = openCursor(text, offset, "main");
  const parsed = parseExpression(cursor);
  if (peek(cursor) !== Token.end)
    fail(cursor, `The expression is complete, but ${found(cursor)} follows.`);
  const expression = cursor.failed ? { kind: "invalid", start: offset, end: offset + text.length } : parsed;
  return { expression, problems: inOrder(cursor.problems) };
}
function parseTemplate2(text, offset = 0) {
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
    endedInside: false
  };
}

export {
  createLineIndex,
  parseHcl,
  parseExpression2 as parseExpression,
  parseTemplate2 as parseTemplate
};

import fc from "fast-check";

/**
 * Generates source text of HCL documents: nearly all valid, in every construct of the language, with comments and newlines
 * where they are allowed. (Text and not trees, so that spacing, comments and newlines vary too.)
 */

const identifier = fc.constantFrom("a", "b", "foo", "x-y", "_z", "in", "for_each", "var", "if", "ünï", "each");
const lineGap = fc.constantFrom("", " ", "  ", "\t", " /* c */ ");
const freeGap = fc.constantFrom("", " ", "\n", "\n  ", " # c\n", "\r\n", " // c\n");
const binaryOperator = fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||");
const number = fc.constantFrom("0", "1", "007", "1.50", "2e3", "1E-2", "12345678901234567890");
const quotedText = fc.constantFrom(
  ...[
    "",
    "a",
    " ",
    "x y",
    "$",
    "%",
    "$$",
    "$${",
    "%%{",
    "\\n",
    "\\t",
    '\\"',
    "\\\\",
    "\\u00e9",
    "\\U0001F600",
    "{",
    "}",
  ],
  ...["é", "~", "#", "/*", "日本"],
);
const heredocText = fc.constantFrom(
  ...[
    "a",
    " ",
    "  b",
    "\n",
    "\n",
    "\n  ",
    "\n    c",
    "\n\n",
    "$",
    "$${x}",
    "%%{",
    "\\n",
    '"',
    "{",
    "}",
    "é",
    "\t",
    "EOT x",
    "~",
  ],
);
const marker = fc.constantFrom("EOT", "E");

function join(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(""));
}

function text(value: string): fc.Arbitrary<string> {
  return fc.constant(value);
}

/**
 * `line` is an expression where a newline would end it, `free` one inside of brackets, where newlines do not count; the parts
 * are the contents of strings and heredocs.
 */
type Grammar = Record<"line" | "free" | "quoted" | "heredoc" | "quotedParts" | "heredocParts", string>;

const grammar = fc.letrec<Grammar>((tie) => {
  const terminal = fc.oneof(
    identifier,
    number,
    fc.constantFrom("true", "false", "null", '"s"', '""', "foo.bar", "a[0]", 'a["k"]', "a.0", "[]", "{}"),
  );
  const inner = join(freeGap, tie("free"), freeGap);
  const list = (item: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom("", ","))
      .map(([items, last]) => (items.length === 0 ? "" : items.join(",") + last));
  const key = fc.oneof(
    { weight: 4, arbitrary: identifier },
    { weight: 1, arbitrary: fc.constantFrom('"k"', "true", "1", "a.b") },
    { weight: 1, arbitrary: join(text("("), inner, text(")")) },
    { weight: 1, arbitrary: tie("quoted") },
  );
  const objectItem = join(key, lineGap, fc.constantFrom("=", ":", " = "), lineGap, tie("line"), lineGap);
  const objectItems = fc
    .array(fc.tuple(objectItem, fc.constantFrom(",", "\n", ",\n", " # c\n", "\n\n")), { maxLength: 3 })
    .map((items) => items.map(([item, separator]) => item + separator).join(""));
  const forIntro = join(
    text("for "),
    fc.constantFrom("v", "k, v"),
    text(" in "),
    tie("free"),
    freeGap,
    text(":"),
    freeGap,
    tie("free"),
  );
  const forEnd = fc.oneof(text(""), join(text(" if "), tie("free")));
  const callArguments = fc.oneof(list(inner), join(inner, text("...")));
  const forms = (expression: fc.Arbitrary<string>, gap: fc.Arbitrary<string>) =>
    fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      terminal,
      join(expression, text(" "), binaryOperator, text(" "), gap, expression),
      join(expression, text(" + "), expression, text(" * "), expression, text(" == "), expression),
      join(expression, text(" ?"), gap, expression, text(" :"), gap, expression),
      join(fc.constantFrom("!", "-", "!!", "- "), fc.oneof(identifier, join(text("("), inner, text(")")))),
      join(text("("), inner, text(")")),
      join(text("["), list(inner), freeGap, text("]")),
      join(text("{"), freeGap, objectItems, text("}")),
      join(text("["), freeGap, forIntro, forEnd, freeGap, text("]")),
      join(text("{"), freeGap, forIntro, text(" => "), inner, fc.constantFrom("", "..."), forEnd, freeGap, text("}")),
      join(identifier, lineGap, text("("), callArguments, freeGap, text(")")),
      join(expression, text("."), identifier),
      join(expression, text("["), inner, text("]")),
      join(expression, text(".*"), fc.constantFrom("", ".a", ".0", ".a.b[0]")),
      join(expression, text("[*]"), fc.constantFrom("", ".a", ".0.b", ".a[0]", "[*].c", ".b.*.c[0]")),
      tie("quoted"),
      tie("heredoc"),
    );
  const trim = fc.constantFrom("", "", "~");
  const sequences = (parts: fc.Arbitrary<string>) =>
    fc.oneof(
      join(text("${"), trim, inner, trim, text("}")),
      join(
        ...[text("%{"), trim, text(" if "), tie("free"), text(" "), trim, text("}"), parts],
        fc.oneof(text(""), join(text("%{"), trim, text("else"), trim, text("}"), parts)),
        ...[text("%{"), trim, text(" endif "), trim, text("}")],
      ),
      join(
        ...[text("%{"), trim, text(" for "), fc.constantFrom("v", "k, v"), text(" in "), tie("free"), text(" ")],
        ...[trim, text("}"), parts, text("%{"), trim, text("endfor"), trim, text("}")],
      ),
    );
  const parts = (literal: fc.Arbitrary<string>, own: fc.Arbitrary<string>) =>
    fc
      .array(
        fc.oneof({ depthSize: "small", withCrossShrink: true }, { weight: 3, arbitrary: literal }, sequences(own)),
        { maxLength: 4 },
      )
      .map((items) => items.join(""));
  return {
    line: forms(tie("line"), lineGap),
    free: forms(tie("free"), freeGap),
    quoted: join(text('"'), tie("quotedParts"), text('"')),
    heredoc: fc
      .tuple(
        ...[fc.constantFrom("", "-"), marker, fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "  ", "    ")],
        ...[tie("heredocParts"), fc.constantFrom("", "  ")],
      )
      .map(([flush, name, newline, indent, content, before]) =>
        ["<<", flush, name, newline, indent, content, "\n", before, name, "\n"].join(""),
      ),
    quotedParts: parts(quotedText, tie("quotedParts")),
    heredocParts: parts(heredocText, tie("heredocParts")),
  };
});

/** The source of an expression as it can stand behind `name =`. */
export const expressionSource: fc.Arbitrary<string> = grammar.line;

/** The source of a quoted string, possibly with template sequences. */
export const quotedSource: fc.Arbitrary<string> = grammar.quoted;

const attribute = join(
  identifier,
  lineGap,
  text("="),
  lineGap,
  grammar.line,
  lineGap,
  fc.constantFrom("\n", "\r\n", " # c\n"),
);
const blank = fc.constantFrom("\n", "# comment\n", "// comment\n", "/* a\n b */\n", "  \n");
const labels = fc.constantFrom("", ' "l"', " l", ' "l" "m"', '"l"', ' "l\\n" m');

const body = fc.letrec<Record<"body" | "item", string>>((tie) => ({
  item: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 5, arbitrary: attribute },
    { weight: 1, arbitrary: blank },
    join(
      identifier,
      labels,
      text(" {"),
      fc.constantFrom("\n", " # c\n"),
      tie("body"),
      fc.constantFrom("}\n", "  }\r\n"),
    ),
    join(
      identifier,
      labels,
      text(" { "),
      fc.oneof(text(""), join(identifier, text(" = "), grammar.line)),
      text(" }\n"),
    ),
  ),
  body: fc.array(tie("item"), { maxLength: 4 }).map((items) => items.join("")),
})).body;

/** The source of a file. Names may be repeated, which is an error for attributes. */
export const documentSource: fc.Arbitrary<string> = body;

const fragments = fc.constantFrom(
  ...[
    "a",
    "1",
    ".",
    "*",
    "[*]",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    '"',
    "${",
    "%{",
    "}",
    "~}",
    "$",
    "%",
    "\n",
    " ",
    "=",
    "=>",
    "==",
  ],
  ...[
    "!",
    "?",
    ":",
    ",",
    "...",
    "-",
    "#",
    "//",
    "/*",
    "*/",
    "<<E\n",
    "<<-E\n",
    "\nE\n",
    "for ",
    " in ",
    " if ",
    "%{ endif }",
  ],
  ...[
    "\\",
    "\\u12",
    "'",
    ";",
    "&",
    "|",
    "@",
    "\r",
    "\ufeff",
    "\u00a0",
    "1.",
    ".5",
    "0x1",
    "null",
    "= 1\n",
    "a = ",
    "b {\n",
  ],
);

/** A document with some text deleted and some put in, so that most are wrong somewhere. */
export const damagedSource: fc.Arbitrary<string> = fc
  .tuple(
    documentSource,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 4 }), fragments), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([source, edits]) =>
    edits.reduce((current, [place, deleted, inserted]) => {
      const at = Math.floor(place * current.length);
      return current.slice(0, at) + inserted + current.slice(at + deleted);
    }, source),
  );

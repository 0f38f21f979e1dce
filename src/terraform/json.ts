/**
 * JSON (RFC 8259) with positions, and with holes.
 *
 * Terraform texts that are JSON are often not wholly known: a heredoc policy with `${var.x}` in it. What is not known is a
 * hole in the text, and the document around it is still read, so that every known part keeps its place.
 */

/** A text in which some single characters stand for holes: offset of the character to what the hole is. */
export interface JsonSource<Hole extends object> {
  readonly text: string;
  readonly holes: ReadonlyMap<number, Hole>;
}

interface Located {
  /** Offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface JsonScalar extends Located {
  readonly kind: "scalar";
  readonly value: boolean | null;
}

/** The digits as written, so that no precision is lost. */
export interface JsonNumber extends Located {
  readonly kind: "number";
  readonly text: string;
}

/** `start` and `end` take in the quotes. */
export interface JsonString<Hole> extends Located {
  readonly kind: "string";
  /** Decoded text and holes, in order; never two texts in a row. Empty for `""`. */
  readonly parts: readonly (string | { readonly hole: Hole })[];
}

export interface JsonArray<Hole> extends Located {
  readonly kind: "array";
  readonly items: readonly JsonNode<Hole>[];
  /** Holes that stand where items do: each may be none, one, or several items. */
  readonly rest: readonly Hole[];
}

export interface JsonProperty<Hole> extends Located {
  readonly key: JsonString<Hole>;
  readonly value: JsonNode<Hole>;
}

export interface JsonObject<Hole> extends Located {
  readonly kind: "object";
  /** In source order, duplicates kept: the last one counts. */
  readonly properties: readonly JsonProperty<Hole>[];
  /** Holes that stand where properties do. */
  readonly rest: readonly Hole[];
}

/** A value that is not known at all. */
export interface JsonHole<Hole> extends Located {
  readonly kind: "hole";
  readonly holes: readonly Hole[];
}

export type JsonNode<Hole> =
  JsonScalar | JsonNumber | JsonString<Hole> | JsonArray<Hole> | JsonObject<Hole> | JsonHole<Hole>;

export interface JsonProblem {
  readonly offset: number;
  readonly message: string;
}

export type JsonResult<Hole> =
  { readonly ok: true; readonly root: JsonNode<Hole> } | { readonly ok: false; readonly problem: JsonProblem };

/** Deeper documents are refused: readers of the tree recurse. */
const MAX_DEPTH = 400;

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

const NO_HOLES: ReadonlyMap<number, never> = new Map<number, never>();

/** Reads a complete JSON text without holes. */
export function parseJson(text: string): JsonResult<never> {
  return parseJsonWithHoles({ text, holes: NO_HOLES });
}

/** Reads a JSON text in which parts are not known. Never throws. */
export function parseJsonWithHoles<Hole extends object>(source: JsonSource<Hole>): JsonResult<Hole> {
  try {
    return { ok: true, root: new Reader(source).document() };
  } catch (error) {
    if (error instanceof JsonSyntaxError)
      return { ok: false, problem: { offset: error.offset, message: error.message } };
    throw error;
  }
}

/**
 * Maps offsets into a string's decoded text to offsets into the JSON text: `{ "a": "x\ny" }` has its `y` at decoded offset 2.
 * The string must have no holes.
 */
export function decodedOffsets(text: string, node: Located): (offset: number) => number {
  const start = node.start + 1;
  const escape = text.indexOf("\\", start);
  if (escape === -1 || escape >= node.end) return (offset) => start + offset;
  const offsets: number[] = [];
  let at = start;
  while (at < node.end - 1) {
    offsets.push(at);
    at += text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2;
  }
  const end = node.end - 1;
  return (offset) => offsets[offset] ?? end;
}

class JsonSyntaxError extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

class Reader<Hole extends object> {
  private at = 0;
  private depth = 0;
  private readonly text: string;
  private readonly holes: ReadonlyMap<number, Hole>;

  constructor(source: JsonSource<Hole>) {
    this.text = source.text;
    this.holes = source.holes;
  }

  document(): JsonNode<Hole> {
    this.skipSpace();
    const root = this.value();
    this.skipSpace();
    if (this.at < this.text.length) throw this.error("the document ends here; nothing may follow it");
    return root;
  }

  private value(): JsonNode<Hole> {
    const start = this.at;
    const character = this.current();
    if (character === "{") return this.nested(() => this.object(start));
    if (character === "[") return this.nested(() => this.array(start));
    return character === '"' ? this.string() : this.bare(start);
  }

  private nested<T>(read: () => T): T {
    if (this.depth === MAX_DEPTH) throw this.error(`more than ${MAX_DEPTH} levels of nesting`);
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  private object(start: number): JsonObject<Hole> {
    const properties: JsonProperty<Hole>[] = [];
    const rest: Hole[] = [];
    this.members("}", rest, () => {
      if (this.current() !== '"') throw this.error("expected a property name in double quotes");
      const key = this.string();
      this.skipSpace();
      if (this.current() !== ":") throw this.error("expected a colon after the property name");
      this.at++;
      this.skipSpace();
      const value = this.value();
      properties.push({ key, value, start: key.start, end: value.end });
    });
    return { kind: "object", properties, rest, start, end: this.at };
  }

  private array(start: number): JsonArray<Hole> {
    const items: JsonNode<Hole>[] = [];
    const rest: Hole[] = [];
    this.members("]", rest, () => {
      items.push(this.value());
    });
    return { kind: "array", items, rest, start, end: this.at };
  }

  /** Members between brackets. A hole among them may hold members and their commas, so that commas beside it are optional. */
  private members(close: string, rest: Hole[], member: () => void): void {
    this.at++;
    /** What may come next: a member must follow a comma, and a comma or the end must follow a member. */
    let need: "first" | "member" | "separator" | "any" = "first";
    for (;;) {
      this.skipSpace();
      const character = this.current();
      const hole = this.holeAt(this.at);
      if (hole !== undefined) {
        rest.push(hole);
        this.at++;
        need = "any";
      } else if (character === close) {
        if (need === "member") throw this.error(`a comma before "${close}" is not allowed`);
        this.at++;
        return;
      } else if (character === undefined) {
        throw this.error(`the text ends before "${close}"`);
      } else if (character === ",") {
        if (need === "first" || need === "member") throw this.error("nothing is between two commas");
        this.at++;
        need = need === "any" ? "any" : "member";
      } else if (need === "separator") {
        throw this.error(`expected a comma or "${close}"`);
      } else {
        member();
        need = "separator";
      }
    }
  }

  private string(): JsonString<Hole> {
    const start = this.at;
    const parts: (string | { readonly hole: Hole })[] = [];
    let literal = "";
    let from = ++this.at;
    const flush = (): void => {
      literal += this.text.slice(from, this.at);
    };
    const endLiteral = (): void => {
      if (literal !== "") parts.push(literal);
      literal = "";
    };
    for (;;) {
      const character = this.current();
      const hole = this.holeAt(this.at);
      if (hole !== undefined) {
        flush();
        endLiteral();
        parts.push({ hole });
        from = ++this.at;
      } else if (character === '"') {
        flush();
        endLiteral();
        this.at++;
        return { kind: "string", parts, start, end: this.at };
      } else if (character === "\\") {
        flush();
        literal += this.escape();
        from = this.at;
      } else if (character === undefined || character < " ") {
        throw this.error("the string is not closed on its line");
      } else {
        this.at++;
      }
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.error("\\u needs four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const decoded = ESCAPES.get(letter);
    if (decoded === undefined) throw this.error(`"\\${letter}" is not an escape of JSON`);
    this.at += 2;
    return decoded;
  }

  /** A number, `true`, `false`, `null`, or a value that is a hole or has one. */
  private bare(start: number): JsonNode<Hole> {
    const holes: Hole[] = [];
    for (;;) {
      const hole = this.holeAt(this.at);
      const character = this.current();
      if (hole !== undefined) holes.push(hole);
      else if (character === undefined || /[\s,:"[\]{}]/.test(character)) break;
      this.at++;
    }
    if (holes.length > 0) return { kind: "hole", holes, start, end: this.at };
    const word = this.text.slice(start, this.at);
    const literal = LITERALS.get(word);
    if (literal !== undefined) return { kind: "scalar", value: literal, start, end: this.at };
    if (NUMBER.test(word)) return { kind: "number", text: word, start, end: this.at };
    this.at = start;
    throw this.error(word === "" ? "expected a value" : `${quote(word)} is not a value of JSON`);
  }

  private skipSpace(): void {
    for (;;) {
      const character = this.text.charCodeAt(this.at);
      if (character !== 32 && character !== 10 && character !== 13 && character !== 9) return;
      if (this.holes.has(this.at)) return;
      this.at++;
    }
  }

  /** The character here, or `undefined` at the end and at a hole. */
  private current(): string | undefined {
    return this.holes.has(this.at) ? undefined : this.text[this.at];
  }

  private holeAt(offset: number): Hole | undefined {
    return this.holes.get(offset);
  }

  private error(message: string): JsonSyntaxError {
    return new JsonSyntaxError(this.at, message);
  }
}

function quote(word: string): string {
  return `"${word.length > 30 ? `${word.slice(0, 30)}…` : word}"`;
}

/** Random expressions: mostly of the types that their places want, sometimes not. */
import fc from "fast-check";
import { FUNCTIONS, type Signature } from "./function-arguments.js";
import { KNOWN, UNDECIDED } from "./surroundings.js";

/** What a place wants; `any` takes all. */
export type Kind = keyof typeof LITERALS;

/** Draws random values; `pick` one of several. */
interface Random {
  pick<T>(options: readonly T[]): T;
  chance(percent: number): boolean;
}

interface Context {
  readonly random: Random;
  /** Names bound by `for`. */
  readonly bound: readonly string[];
  /** Levels that may still be nested. */
  readonly depth: number;
  /** Whether unknown locals may be named. */
  readonly undecided: boolean;
}

const TEXTS = [
  "",
  "a",
  "b",
  "c",
  "abc",
  "x",
  "k",
  "v",
  "name",
  "id",
  "q",
  "1",
  "10",
  "2",
  "1.5",
  "-3",
  "007",
  "1e3",
  "0x1F",
  "true",
  "false",
  "True",
  "null",
  "é",
  "e\\u0301",
  "日本",
  "👨‍👩‍👧",
  "ß",
  "İ",
  "a b",
  "Ab-Cd_ef",
  "aXbXc",
  "a,b,,c",
  " x ",
  "\\tq\\n",
  "line1\\nline2",
  "a\\\\b",
  'say \\"hi\\"',
  "$${x}",
  "%%{x}",
  "$",
  "100%",
  "<&>",
  "10.0.0.0/16",
  "10.1.2.3",
  "2001:db8::/32",
  "arn:aws:rds:eu-west-1:1:db:x",
  "2020-02-29T12:30:00Z",
  "1h30m",
  "YYYY-MM-DD'T'hh:mm:ssZ",
  '{\\"a\\":[1,2.50,null],\\"b\\":\\"x\\"}',
  '[1,\\"x\\",true]',
  "a: 1\\nb: [x, yes, ~]\\n",
  "YWJj",
  "a,b\\n1,2\\n",
  "%s",
  "%d",
  "%s-%03d",
  "%v",
  "%q",
  "%.2f",
  "%-5s|",
  "%#v",
  "%t",
  "%x",
  "%%",
  "[a-z]+",
  "(a)(b)?",
  "(?P<n>[0-9]+)",
  "/[a-c]+/",
  "/(.)(.)/",
  "$2$1",
  "f.txt",
  "t.tftpl",
  "sub",
  "**",
  "*.json",
  "UTF-16LE",
  "z_9",
] as const;

const NUMBERS = [
  "0",
  "1",
  "2",
  "3",
  "4",
  "5",
  "8",
  "10",
  "16",
  "24",
  "-1",
  "-2",
  "1.5",
  "2.5",
  "-0.5",
  "0.1",
  "0.30",
  "1e3",
  "1e21",
  "1e-7",
  "255",
  "1024",
  "9007199254740993",
  "123456789012345678901234567890",
  "0.000001",
  "3.14159265358979323846",
] as const;

const LITERALS = {
  text: TEXTS.map((text) => `"${text}"`),
  number: NUMBERS,
  bool: ["true", "false"],
  list: [
    "[]",
    "[1, 2]",
    '["a", "b"]',
    '[1, "a"]',
    "[true]",
    "[null]",
    "[[1], [2, 3]]",
    "[{ a = 1 }, { a = 2, b = 3 }]",
    '[{ a = 1 }, { a = "x" }]',
    '["b", "a", "b", ""]',
    "[[], [1]]",
    '["10", 9]',
  ],
  map: [
    "{}",
    "{ a = 1 }",
    '{ a = 1, b = "x" }',
    "{ a = null }",
    "{ k = { x = 1 }, j = { y = 2 } }",
    '{ name = "a", tags = { e = "p" } }',
    "{ a = [1], b = [2, 3] }",
    '{ "x y" = 1, (local.str) = 2 }',
    '{ b = true, a = "true" }',
  ],
  any: ["null", "1", '"a"', "true", "[]", "{}", "[1]", "{ a = 1 }"],
} satisfies Readonly<Record<string, readonly string[]>>;

const KINDS: readonly Kind[] = ["text", "number", "bool", "list", "map", "any"];

const KNOWN_OF: Readonly<Record<Kind, readonly string[]>> = {
  text: ["str", "ns", "sec"],
  number: ["n"],
  bool: ["n"],
  list: ["list", "mixed", "l", "ln", "objs", "s", "sn", "nl"],
  map: ["m", "o"],
  any: Object.keys(KNOWN),
};

const UNDECIDED_OF: Readonly<Record<Kind, readonly string[]>> = {
  text: ["us", "us", "ud"],
  number: ["un", "ud"],
  bool: ["ub", "ud"],
  list: ["ul", "ud"],
  map: ["um", "ud"],
  any: Object.keys(UNDECIDED),
};

function deeper(context: Context): Context {
  return { ...context, depth: context.depth - 1 };
}

function many(context: Context, least: number, most: number, make: () => string): string[] {
  const count = context.random.pick(Array.from({ length: most - least + 1 }, (_, index) => least + index));
  return Array.from({ length: count }, make);
}

function leaf(kind: Kind, context: Context): string {
  const { random, bound, undecided } = context;
  if (bound.length > 0 && random.chance(45)) return random.pick(bound);
  if (undecided && random.chance(40)) return `local.${random.pick(UNDECIDED_OF[kind])}`;
  if (random.chance(25)) return `local.${random.pick(KNOWN_OF[kind])}`;
  return random.pick<string>(LITERALS[kind]);
}

/** An expression for a place, now and then one that does not suit it. */
export function expression(wanted: Kind, context: Context): string {
  const { random, depth } = context;
  const kind = random.chance(3) ? random.pick(KINDS) : wanted;
  if (depth <= 0 || random.chance(12)) return leaf(kind, context);
  const inner = deeper(context);
  if (random.chance(30)) return call(kind, inner);
  return random.pick(COMPOSED[kind])(inner);
}

type Compose = (context: Context) => string;

const conditional =
  (kind: Kind): Compose =>
  (context) => {
    const branch = (): string => expression(context.random.chance(15) ? "any" : kind, context);
    return `(${expression("bool", context)} ? ${branch()} : ${branch()})`;
  };

const member: Compose = (context) => {
  const { random } = context;
  const name = random.pick(["a", "b", "name", "size", "tags", "list", "k", "x", "n"]);
  const source = parenthesized("map", context);
  return random.pick([`${source}.${name}`, `${source}["${name}"]`, `${source}[${expression("text", context)}]`]);
};

const item: Compose = (context) => {
  const { random } = context;
  const source = parenthesized("list", context);
  return random.pick([
    `${source}[0]`,
    `${source}[1]`,
    `${source}[${expression("number", context)}]`,
    `${source}["0"]`,
    `${source}.0`,
    `${source}[0].a`,
  ]);
};

function parenthesized(kind: Kind, context: Context): string {
  const written = expression(kind, context);
  return /^(?:local\.\w+|[a-z]\w*)$/.test(written) ? written : `(${written})`;
}

const tuple: Compose = (context) => {
  const kind = context.random.pick(KINDS);
  return `[${many(context, 0, 3, () => expression(kind, context)).join(", ")}]`;
};

const object: Compose = (context) => {
  const { random } = context;
  const kind = random.pick(KINDS);
  const key = (): string => {
    if (random.chance(80)) return random.pick(["a", "b", "c", "name", "k", '"d e"', '"1"']);
    return `(${expression("text", context)})`;
  };
  return `{${many(context, 0, 3, () => ` ${key()} = ${expression(kind, context)}`).join(",")} }`;
};

const splat: Compose = (context) => {
  const { random } = context;
  const source = parenthesized(random.pick(["list", "list", "map", "any"] as const), context);
  return (
    source +
    random.pick([
      "[*]",
      "[*].id",
      "[*].tags",
      "[*].a",
      "[*][0]",
      ".*.id",
      ".*.a",
      ".*",
      "[*].tags.e",
      "[*].a[0]",
      ".*.a[0]",
      "[*].tags[*]",
    ])
  );
};

/** Names and the collection of a `for`, and the context of what is within. */
function loop(context: Context): { readonly head: string; readonly within: Context } {
  const { random } = context;
  const level = context.bound.length;
  const names = random.chance(50) ? [`k${level}`, `v${level}`] : [`v${level}`];
  const collection = expression(random.pick(["list", "list", "map", "map", "any"] as const), context);
  return {
    head: `for ${names.join(", ")} in ${collection} :`,
    within: { ...context, bound: [...context.bound, ...names] },
  };
}

function condition(context: Context): string {
  return context.random.chance(30) ? ` if ${expression("bool", context)}` : "";
}

const forTuple: Compose = (context) => {
  const { head, within } = loop(context);
  return `[${head} ${expression(context.random.pick(KINDS), within)}${condition(within)}]`;
};

const forObject: Compose = (context) => {
  const { head, within } = loop(context);
  const groups = context.random.chance(30) ? "..." : "";
  return `{${head} ${expression("text", within)} => ${expression(context.random.pick(KINDS), within)}${groups}${condition(within)}}`;
};

/** The inside of a template: literal text, interpolations and directives with trim markers. */
function templateParts(context: Context, lineEnd: string): string {
  const { random } = context;
  const left = (): string => (random.chance(25) ? "~" : "");
  return many(context, 1, 3, () => {
    const form = random.pick(["text", "text", "value", "value", "value", "if", "for"]);
    if (form === "text")
      return random.pick(["a", " b ", "-", "  ", `x${lineEnd}`, `${lineEnd}  y`, "é", "$", "%", "$${q}"]);
    if (form === "value")
      return `\${${left()} ${expression(random.pick(["text", "text", "number", "bool", "any"] as const), context)} ${left()}}`;
    if (form === "if") {
      const otherwise = random.chance(50) ? `%{${left()} else ${left()}} n ` : "";
      return `%{${left()} if ${expression("bool", context)} ${left()}} y${lineEnd} ${otherwise}%{${left()} endif ${left()}}`;
    }
    const { head, within } = loop(context);
    const body = `\${${expression("text", within)}}`;
    return `%{${left()} ${head.replace(/ :$/, "")} ${left()}} ${body}${lineEnd} %{${left()} endfor ${left()}}`;
  }).join("");
}

const template: Compose = (context) => `"${templateParts(context, "\\n")}"`;

const heredoc: Compose = (context) => {
  const { random } = context;
  const indent = random.pick(["", "  ", "    "]);
  const lines = many(context, 1, 3, () => indent + random.pick(["", " "]) + templateParts(context, `\n${indent}`));
  return `(<<${random.chance(70) ? "-" : ""}E\n${lines.join("\n")}\nE\n)`;
};

const operation =
  (operators: readonly string[], kind: Kind): Compose =>
  (context) =>
    `(${expression(kind, context)} ${context.random.pick(operators)} ${expression(kind, context)})`;

const attempt =
  (kind: Kind): Compose =>
  (context) =>
    `try(${many(context, 1, 3, () => expression(kind, context)).join(", ")})`;

const COMPOSED: Readonly<Record<Kind, readonly Compose[]>> = {
  text: [template, template, template, heredoc, conditional("text"), member, item, attempt("text")],
  number: [
    operation(["+", "-", "*", "/", "%"], "number"),
    operation(["+", "-"], "number"),
    (context) => `-${parenthesized("number", context)}`,
    conditional("number"),
    member,
    item,
  ],
  bool: [
    operation(["==", "!="], "any"),
    operation(["==", "!="], "text"),
    operation(["<", "<=", ">", ">="], "number"),
    operation(["&&", "||"], "bool"),
    (context) => `!${parenthesized("bool", context)}`,
    (context) => `can(${expression("any", context)})`,
    operation(["=="], "list"),
    operation(["=="], "map"),
    (context) => `(${expression("any", context)} == null)`,
  ],
  list: [
    tuple,
    tuple,
    forTuple,
    forTuple,
    splat,
    splat,
    conditional("list"),
    conditional("list"),
    attempt("list"),
    member,
  ],
  map: [object, object, forObject, forObject, conditional("map"), conditional("map"), attempt("map"), item],
  any: [
    ...(["text", "number", "bool", "list", "map"] as const).map(
      (kind): Compose =>
        (context) =>
          expression(kind, context),
    ),
    conditional("any"),
    member,
    item,
    splat,
  ],
};

const GIVING: Readonly<Record<Kind, readonly (readonly [name: string, signature: Signature])[]>> = (() => {
  const all = Object.entries(FUNCTIONS);
  const giving = (kind: Kind) => all.filter(([, { gives }]) => kind === "any" || gives === kind || gives === "any");
  return {
    text: giving("text"),
    number: giving("number"),
    bool: giving("bool"),
    list: giving("list"),
    map: giving("map"),
    any: all,
  };
})();

/** A call of a function that gives the kind, with arguments that suit it, sometimes too few or too many. */
function call(kind: Kind, context: Context): string {
  const { random } = context;
  const [name, { takes, further }] = random.pick(GIVING[kind]);
  const given = takes.map((wanted) => argument(wanted, context));
  if (further !== undefined) given.push(...many(context, 0, 3, () => argument(further, context)));
  if (random.chance(2)) given.pop();
  if (random.chance(2)) given.push(expression("any", context));
  const spread =
    further !== undefined && random.chance(8) ? `${given.length > 0 ? ", " : ""}${expression("list", context)}...` : "";
  return `${name}(${given.join(", ")}${spread})`;
}

/** An argument: of a kind, or one of some texts. */
function argument(wanted: Kind | readonly string[], context: Context): string {
  if (typeof wanted === "string") return expression(wanted, context);
  return context.random.chance(80) ? context.random.pick(wanted) : expression("text", context);
}

/** Random expressions. */
export function expressions({
  undecided,
  depth,
}: {
  readonly undecided: boolean;
  readonly depth: number;
}): fc.Arbitrary<string> {
  return fc.gen().map((draw) => {
    const random: Random = {
      pick: (options) => options[draw(fc.nat, options.length - 1)] as (typeof options)[number],
      chance: (percent) => draw(fc.nat, 99) < percent,
    };
    return expression("any", { random, bound: [], depth: 1 + draw(fc.nat, depth - 1), undecided });
  });
}

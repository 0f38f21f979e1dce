/** Random types of variables, with `optional()` at every depth, and values that mostly suit them. */

/** Draws random values. */
interface Random {
  pick<T>(options: readonly T[]): T;
  chance(percent: number): boolean;
}

type Type =
  | { readonly kind: "string" | "number" | "bool" | "any" }
  | { readonly kind: "list" | "set" | "map"; readonly element: Type }
  | { readonly kind: "tuple"; readonly elements: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: readonly Attribute[] };

interface Attribute {
  readonly name: string;
  readonly type: Type;
  /** `undefined` for what is required; the default as text, which is empty when there is none. */
  readonly optional: string | undefined;
}

const NAMES = ["a", "b", "name", "size", "tags", "x y"] as const;

const SCALARS = {
  string: ['"a"', '""', '"x y"', "5", "1.50", "true", '"é"', '"5"'],
  number: ["1", '"2"', "1.50", "0", "-3", '"1e3"', "12345678901234567890"],
  bool: ["true", "false", '"true"', '"false"'],
} as const;

/** Values of no type in particular. */
const LOOSE = [
  '"a"',
  "1",
  "true",
  "null",
  "[]",
  "{}",
  '[1, "a"]',
  '{"a": 1}',
  '{"a": [true], "b": null}',
  '[{"a": 1}, {"b": 2}]',
] as const;

function scalarType(random: Random): Type {
  return { kind: random.pick(["string", "string", "number", "bool"] as const) };
}

function typeOf(random: Random, depth: number): Type {
  if (depth <= 0) return scalarType(random);
  const kind = random.pick([
    "object",
    "object",
    "object",
    "list",
    "set",
    "map",
    "map",
    "tuple",
    "scalar",
    "any",
  ] as const);
  switch (kind) {
    case "scalar":
      return scalarType(random);
    case "any":
      return { kind };
    case "list":
    case "set":
    case "map":
      return { kind, element: typeOf(random, depth - 1) };
    case "tuple":
      return { kind, elements: [typeOf(random, depth - 1), typeOf(random, depth - 1)] };
    case "object": {
      const names = NAMES.slice(0, 5).filter(() => random.chance(45));
      return { kind, attributes: names.map((name) => attributeOf(random, name, typeOf(random, depth - 1))) };
    }
  }
}

function attributeOf(random: Random, name: string, type: Type): Attribute {
  if (random.chance(30)) return { name, type, optional: undefined };
  return { name, type, optional: random.chance(60) ? valueOf(random, type) : "" };
}

function typeText(type: Type): string {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
    case "any":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${typeText(type.element)})`;
    case "tuple":
      return `tuple([${type.elements.map(typeText).join(", ")}])`;
    case "object":
      return `object({ ${type.attributes.map(attributeText).join(", ")} })`;
  }
}

function attributeText({ name, type, optional }: Attribute): string {
  if (optional === undefined) return `${name} = ${typeText(type)}`;
  return `${name} = optional(${typeText(type)}${optional === "" ? "" : `, ${optional}`})`;
}

function times(random: Random, most: number): readonly number[] {
  return Array.from(
    { length: random.pick(Array.from({ length: most + 1 }, (_, index) => index)) },
    (_, index) => index,
  );
}

/** A value in JSON, which is also an expression; now and then one that does not suit the type. */
function valueOf(random: Random, type: Type): string {
  if (random.chance(4)) return "null";
  if (random.chance(1)) return random.pick(LOOSE);
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
      return random.pick<string>(SCALARS[type.kind]);
    case "any":
      return random.pick(LOOSE);
    case "list":
    case "set":
      return `[${times(random, 3)
        .map(() => valueOf(random, type.element))
        .join(", ")}]`;
    case "map":
      return `{${NAMES.filter(() => random.chance(30))
        .map((name) => `"${name}": ${valueOf(random, type.element)}`)
        .join(", ")}}`;
    case "tuple":
      return `[${type.elements.map((element) => valueOf(random, element)).join(", ")}]`;
    case "object": {
      const given = type.attributes.filter(({ optional }) => optional === undefined || random.chance(50));
      const members = given.map((attribute) => `"${attribute.name}": ${valueOf(random, attribute.type)}`);
      if (random.chance(15)) members.push('"more": 1');
      return `{${members.join(", ")}}`;
    }
  }
}

/** A type, as it is written, and some values for it. */
export function variableKind(random: Random): { readonly type: string; readonly values: readonly string[] } {
  const type = typeOf(random, random.pick([1, 2, 3]));
  return { type: typeText(type), values: [valueOf(random, type), valueOf(random, type), valueOf(random, type)] };
}

import { holeKey, isHole, isReference, ownReferences, template, valuesAt, type Step } from "../../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../../graph/node.js";
import type { Span } from "../../graph/span.js";
import type { Cause, Reference, Scalar, Value } from "../../graph/value.js";
import { isPasswordVariable, namesDigest, namesPassword, precedesPassword } from "./password-names.js";
import { DATABASE_TYPES } from "./resource-types.js";

/** A text of a configuration, with the name that it has there. */
export interface NamedText {
  readonly name: string;
  readonly path: readonly Step[];
  readonly value: Value;
}

/** Finds the databases whose passwords texts hold, by where both come from and never by what they say. */
export interface Passwords {
  readonly isEmpty: boolean;
  heldBy(text: NamedText, stack: string): readonly GraphNode[];
  /** Databases that take their password from a resource, or whose password the resource is known to hold. */
  from(source: GraphNode): readonly GraphNode[];
  /** Remembers that a resource holds the passwords of databases, so that texts which refer to it hold them, too. */
  hold(source: GraphNode, databases: readonly GraphNode[]): void;
}

/** Attributes with the master password of a database. */
const PASSWORDS: Readonly<Record<string, readonly string[]>> = {
  aws_db_instance: ["password", "password_wo"],
  aws_rds_cluster: ["master_password", "master_password_wo"],
};

/** Attributes with the secret itself, of what a password can be taken from. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  random_password: ["result"],
  random_string: ["result"],
  aws_secretsmanager_random_password: ["random_password"],
  aws_secretsmanager_secret_version: ["secret_string", "secret_string_wo"],
  aws_ssm_parameter: ["value", "insecure_value", "value_wo"],
};

/** What a service puts in place of a text when it deploys a template, so that it stands there in plain text. */
const RESOLVED = /\{\{resolve:(?:secretsmanager|ssm|ssm-secure):/;

interface Origin {
  readonly database: GraphNode;
  /** What the text has to have in it; `undefined` where nobody knows what it says. */
  readonly text: string | undefined;
}

/** The passwords of the databases of a tree. */
export function passwordsOf(index: GraphIndex, databases: readonly GraphNode[]): Passwords {
  const bySource = new Map<GraphNode, Set<GraphNode>>();
  const byOrigin = new Map<string, Origin[]>();
  const byResolved = new Map<string, Map<string, GraphNode[]>>();
  let size = 0;
  const hold = (source: GraphNode, held: readonly GraphNode[]): void => {
    const known = bySource.get(source) ?? new Set<GraphNode>();
    bySource.set(source, known);
    for (const database of held) known.add(database);
  };
  for (const database of databases) {
    const { type, attributes, stack } = database.resource;
    for (const value of (PASSWORDS[type] ?? []).flatMap((attribute) => valuesAt(attributes, [attribute]))) {
      if (value.kind === "known" && (typeof value.value !== "string" || value.value === "")) continue;
      size += 1;
      const shown = shownOf(value);
      if (RESOLVED.test(shown)) {
        const ofStack = byResolved.get(stack) ?? new Map<string, GraphNode[]>();
        byResolved.set(stack, ofStack);
        add(ofStack, shown, database);
        continue;
      }
      const key = value.kind === "known" ? originOf(value.via?.at(-1)) : originOfUnknown(value);
      if (key !== undefined) {
        add(byOrigin, inStack(key, stack), { database, text: value.kind === "known" ? shown : undefined });
      }
    }
    for (const source of linked(database, "password_source")) hold(source, [database]);
  }
  const byReference = (reference: Reference, { name, value }: NamedText, stack: string): readonly GraphNode[] => {
    const [attribute = ""] = reference.attribute.split(".");
    const [node, ...others] = index.resolve(stack, reference);
    if (node === undefined || others.length > 0) return [];
    const { type } = node.resource;
    const isWhole = value.kind === "known" ? tells(value.value, node, attribute) : isWithin(reference, value);
    if (value.kind === "known" && !isWhole) return [];
    if (DATABASE_TYPES.includes(type)) {
      const isPassword = (PASSWORDS[type] ?? []).includes(attribute);
      return isPassword && (isWhole || !namesDigest(name)) ? [node] : [];
    }
    if (!(SOURCES[type] ?? []).includes(attribute)) return [];
    // What is made of it may be a digest, or another field of it.
    return isWhole || namesPassword(name) ? [...(bySource.get(node) ?? [])] : [];
  };
  return {
    get isEmpty() {
      return size === 0 && bySource.size === 0;
    },
    hold,
    from: (source) => [...(bySource.get(source) ?? [])],
    heldBy(text, stack) {
      const { name, value } = text;
      const found = new Set(ownReferences(value).flatMap((reference) => byReference(reference, text, stack)));
      const shown = shownOf(value);
      const resolved = RESOLVED.test(shown) ? [...(byResolved.get(stack) ?? [])] : [];
      for (const [written, held] of resolved) {
        if (shown.includes(written)) for (const database of held) found.add(database);
      }
      for (const key of originsOf(value, name)) {
        for (const { database, text: password } of byOrigin.get(inStack(key, stack)) ?? []) {
          if (password === undefined || (value.kind === "known" && shown.includes(password))) found.add(database);
        }
      }
      return [...found];
    },
  };
}

/** The same line means something else in another environment. */
function inStack(key: string, stack: string): string {
  return `${stack}\n${key}`;
}

function add<T>(to: Map<string, T[]>, key: string, item: T): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [item]);
  else known.push(item);
}

/** A text, or what is known of it. */
function shownOf(value: Value): string {
  if (value.kind === "known") return String(value.value);
  return value.kind === "unknown" && value.text !== undefined ? template(value.text) : "";
}

/** Where a known text was written first: the default of a variable, a line of a variables file. */
function originOf(span: Span | undefined): string | undefined {
  return span === undefined ? undefined : `${span.path}:${span.startLine}:${span.startColumn}`;
}

function originOfUnknown(value: Value): string | undefined {
  return value.kind === "unknown" && value.text === undefined ? keyOf(value.because) : undefined;
}

/** The variables that a text is of or has in it, as far as what stands around them says that they are passwords. */
function originsOf(value: Value, name: string): readonly string[] {
  if (value.kind === "known") return (value.via ?? []).flatMap((span) => originOf(span) ?? []);
  if (value.kind !== "unknown") return [];
  const { text } = value;
  // What is made of a variable is not known either: its length, whether it is there.
  if (text === undefined) return namesPassword(name) ? [keyOf(value.because) ?? []].flat() : [];
  return text.flatMap((part, at) => {
    if (!isHole(part)) return [];
    const before = text[at - 1];
    const isMeant = text.length === 1 ? namesPassword(name) : typeof before === "string" && precedesPassword(before);
    return isMeant ? [keyOf(part.unknown) ?? []].flat() : [];
  });
}

const VARIABLE = /^(?:var\.|parameter )([\w-]+)/;

/** Tells what is not known apart, where it is one password and no object that has others, too. */
function keyOf(because: readonly Cause[]): string | undefined {
  const [only, ...others] = because;
  const name = VARIABLE.exec(only?.reason ?? "");
  if (only === undefined || others.length > 0 || name === null) return undefined;
  const isScalar = only.reason.startsWith("parameter ") || isPasswordVariable(name[1] ?? "");
  return isScalar ? holeKey(because) : undefined;
}

/** Whether a known text has in it what an attribute says. */
function tells(text: Scalar, { resource }: GraphNode, attribute: string): boolean {
  const [value] = valuesAt(resource.attributes, [attribute]);
  return value?.kind === "known" && value.value !== "" && String(text).includes(String(value.value));
}

function isWithin({ address, attribute }: Reference, value: Value): boolean {
  const parts = value.kind === "unknown" ? (value.text ?? []) : [];
  return parts.some(
    (part) => isReference(part) && part.reference.address === address && part.reference.attribute === attribute,
  );
}

import type { ConditionDocument, PrincipalDocument } from "../graph/document.js";
import { reasonOf, type Step } from "../graph/inspect.js";
import type { MapValue, Value } from "../graph/value.js";
import { literalText, lowerCase, type Pattern } from "./patterns.js";
import { literalOf, patternOf, readText, showText, unknownReason, type PolicyText, type Resolve } from "./text.js";

/** A policy document as it is written, with its parts in one shape: lists everywhere. */
export interface Policy {
  /** The version when it is written and known. */
  readonly version: string | undefined;
  /** Whether `${…}` is a policy variable; undecided when the version is not known. */
  readonly variables: boolean | undefined;
  readonly statements: readonly PolicyStatement[];
  /** Why the document, or statements of it, could not be read. */
  readonly unknown: string | undefined;
  /** What is wrong with it by IAM's own rules. */
  readonly invalid: string | undefined;
  /** Where that is, if it is not the document as a whole. */
  readonly invalidAt?: readonly Step[];
  /** Characters that the document has at least, without white space, which IAM does not count. */
  readonly size: number;
}

export interface PolicyStatement {
  readonly index: number;
  readonly sid: string | undefined;
  /** `Allow` when it is missing or not known, which grants no less than the truth. */
  readonly effect: "Allow" | "Deny";
  /** As written; `undefined` when it is missing or not known. */
  readonly effectText: string | undefined;
  readonly path: readonly Step[];
  /** Elements that the statement does not have are `undefined`. */
  readonly actions: readonly ActionText[] | undefined;
  readonly notActions: readonly ActionText[] | undefined;
  readonly resources: readonly PolicyText[] | undefined;
  readonly notResources: readonly PolicyText[] | undefined;
  readonly principals: readonly PrincipalDocument[] | undefined;
  readonly notPrincipals: readonly PrincipalDocument[] | undefined;
  readonly conditions: readonly PolicyCondition[];
  /** Dotted path below the statement to the reason why that part is not known. */
  readonly unknown: Readonly<Record<string, string>>;
}

/** A condition with its values as texts of the policy. */
export interface PolicyCondition extends ConditionDocument {
  readonly texts: readonly PolicyText[];
}

/** A text that names actions, and the pattern that it is. */
export interface ActionText extends PolicyText {
  /** In lower case: actions are compared without regard to it. */
  readonly pattern: Pattern;
  /** The pattern when it is one action, in lower case. */
  readonly action: string | undefined;
}

/** The version with policy variables. A document without a version has the older one. */
const VARIABLES_SINCE = "2012-10-17";

/**
 * Values and characters that a document may have. IAM takes at most 20,480 characters and KMS 32,768, in which there is no
 * room for more (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const MOST_VALUES = 5000;
const MOST_CHARACTERS = 40_000;

/**
 * Reads a policy document (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 *
 * @param value the document itself, or the text that encodes it
 * @param path attribute path of the document in its holder
 */
export function readPolicy(value: Value, path: readonly Step[], resolve: Resolve): Policy {
  const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  if (document === undefined) {
    return value.kind === "unknown"
      ? unreadable(reasonOf(value))
      : { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
  }
  if (document.kind === "unknown") return unreadable(reasonOf(document));
  if (document.kind !== "map") return { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
  const { values, characters } = extentOf(document);
  if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
    return {
      ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
      invalid: "the policy is larger than IAM allows",
    };
  }

  const versionText = document.entries.get("Version");
  const version = versionText === undefined ? undefined : readText(versionText, path, resolve);
  const knownVersion = version === undefined ? undefined : literalOf(version);
  const statements = statementsOf(document, path, resolve);
  return {
    version: knownVersion,
    variables: version !== undefined && knownVersion === undefined ? undefined : knownVersion === VARIABLES_SINCE,
    statements: statements.read,
    unknown: joinReasons([
      ...statements.unknown,
      ...(document.rest === undefined ? [] : [reasonOf(document)]),
      ...(version !== undefined && knownVersion === undefined ? [unknownReason(version) ?? ""] : []),
    ]),
    invalid: joinReasons(statements.invalid),
    ...(statements.invalidAt === undefined ? {} : { invalidAt: statements.invalidAt }),
    size: characters,
  };
}

interface Extent {
  readonly values: number;
  /** Of the shortest JSON text without white space. What is not known counts for nothing. */
  readonly characters: number;
}

function extentOf(value: Value): Extent {
  if (value.kind === "unknown") return { values: 1, characters: 0 };
  if (value.kind === "known") {
    const text = typeof value.value === "string" ? value.value.replace(/\s+/g, "") : String(value.value);
    return { values: 1, characters: text.length + (typeof value.value === "string" ? 2 : 0) };
  }
  let values = 1;
  let characters = 2;
  const add = (member: Value, separators: number): void => {
    const extent = extentOf(member);
    values += extent.values;
    characters += extent.characters + separators;
  };
  if (value.kind === "list") for (const [index, item] of value.items.entries()) add(item, index === 0 ? 0 : 1);
  else {
    let isFirst = true;
    for (const [key, member] of value.entries) {
      // Its quotes, the colon, and the comma before it.
      add(member, key.length + (isFirst ? 3 : 4));
      isFirst = false;
    }
  }
  return { values, characters };
}

function unreadable(unknown: string | undefined): Policy {
  return { version: undefined, variables: undefined, statements: [], unknown, invalid: undefined, size: 0 };
}

function statementsOf(
  document: MapValue,
  path: readonly Step[],
  resolve: Resolve,
): Readonly<Record<"unknown" | "invalid", readonly string[]>> & {
  readonly read: readonly PolicyStatement[];
  readonly invalidAt?: readonly Step[] | undefined;
} {
  const element = document.entries.get("Statement");
  if (element === undefined) return { read: [], unknown: [], invalid: [] };
  const read: PolicyStatement[] = [];
  const invalid: string[] = [];
  let invalidAt: readonly Step[] | undefined;
  const unknown: string[] = element.kind === "list" && element.rest !== undefined ? [reasonOf(element)] : [];
  for (const [index, item] of members(element, [...path, "Statement"]).entries()) {
    if (item.value.kind === "map") read.push(readStatement(item.value, index, item.path, resolve));
    else if (item.value.kind === "unknown") unknown.push(reasonOf(item.value));
    else {
      invalid.push(`statement ${index + 1} is not an object`);
      invalidAt ??= item.path;
    }
  }
  return { read, unknown, invalid, invalidAt };
}

interface Member {
  readonly value: Value;
  readonly path: readonly Step[];
}

/** The members of an element that may be one value or a list of them. */
function members(element: Value, path: readonly Step[]): readonly Member[] {
  if (element.kind !== "list") return [{ value: element, path }];
  return element.items.map((value, index) => ({ value, path: [...path, index] }));
}

function readStatement(statement: MapValue, index: number, path: readonly Step[], resolve: Resolve): PolicyStatement {
  const unknown: Record<string, string> = {};
  const note = (below: readonly Step[], reason: string | undefined): void => {
    if (reason !== undefined) unknown[below.slice(path.length).join(".")] = reason;
  };
  const texts = (name: string): readonly PolicyText[] | undefined => {
    const element = statement.entries.get(name);
    if (element === undefined || isUnset(element)) return undefined;
    return readTexts(element, [...path, name], resolve, note);
  };
  const principals = (name: string): readonly PrincipalDocument[] | undefined => {
    const element = statement.entries.get(name);
    return element === undefined || isUnset(element)
      ? undefined
      : readPrincipals(element, [...path, name], resolve, note);
  };
  const single = (name: string): string | undefined => {
    const text = texts(name)?.[0];
    return text === undefined ? undefined : literalOf(text);
  };

  if (statement.rest !== undefined) note(path, reasonOf(statement));
  const effectText = single("Effect");
  return {
    index,
    sid: single("Sid"),
    effect: effectText === "Deny" ? "Deny" : "Allow",
    effectText,
    path,
    actions: texts("Action")?.map(actionText),
    notActions: texts("NotAction")?.map(actionText),
    resources: texts("Resource"),
    notResources: texts("NotResource"),
    principals: principals("Principal"),
    notPrincipals: principals("NotPrincipal"),
    conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note),
    unknown,
  };
}

type ActionPattern = Pick<ActionText, "pattern" | "action">;

const PATTERNS = new Map<string, ActionPattern>();
/** Trees have far fewer different ones; a tree that means harm gains nothing by more. */
const MOST_PATTERNS = 10_000;

function actionText(text: PolicyText): ActionText {
  const literal = literalOf(text);
  if (literal === undefined) return { ...text, ...actionPattern(text) };
  let known = PATTERNS.get(literal);
  if (known === undefined) {
    known = actionPattern(text);
    if (PATTERNS.size < MOST_PATTERNS) PATTERNS.set(literal, known);
  }
  return { path: text.path, parts: text.parts, pattern: known.pattern, action: known.action };
}

/** Actions have no policy variables. */
function actionPattern(text: PolicyText): ActionPattern {
  const { pattern } = patternOf(text, () => [], false);
  const folded = lowerCase(pattern);
  return { pattern: folded, action: literalText(folded) };
}

type Note = (path: readonly Step[], reason: string | undefined) => void;

function isUnset(value: Value): boolean {
  return value.kind === "known" && value.value === null;
}

/** The texts of an element. What a list may have beside its items is one more text of which nothing is known. */
function readTexts(element: Value, path: readonly Step[], resolve: Resolve, note: Note): readonly PolicyText[] {
  const texts = members(element, path).map(({ value, path: at }) => {
    const text = readText(value, at, resolve);
    note(at, unknownReason(text));
    return text;
  });
  if (element.kind !== "list" || element.rest === undefined) return texts;
  note(path, reasonOf(element));
  return [...texts, { path, parts: [{ unknown: element.rest }] }];
}

const PRINCIPAL_TYPES: Readonly<Record<string, PrincipalDocument["type"]>> = {
  AWS: "AWS",
  Service: "Service",
  Federated: "Federated",
  CanonicalUser: "CanonicalUser",
};

const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;

/** Principals of a statement (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html). */
function readPrincipals(
  element: Value,
  path: readonly Step[],
  resolve: Resolve,
  note: Note,
): readonly PrincipalDocument[] {
  if (element.kind !== "map") {
    return readTexts(element, path, resolve, note).map((text) => {
      const isEverybody = literalOf(text) === "*";
      return principal(isEverybody ? "*" : "unknown", text);
    });
  }
  if (element.rest !== undefined) note(path, reasonOf(element));
  return [...element.entries].flatMap(([name, value]) =>
    readTexts(value, [...path, name], resolve, note).map((text) => principal(PRINCIPAL_TYPES[name] ?? "unknown", text)),
  );
}

function principal(type: PrincipalDocument["type"], text: PolicyText): PrincipalDocument {
  const value = showText(text);
  const account = type === "AWS" ? ACCOUNT.exec(value)?.[1] : undefined;
  const unknown = unknownReason(text);
  return {
    type,
    value,
    ...(account === undefined ? {} : { account }),
    path: text.path,
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function readConditions(
  element: Value | undefined,
  path: readonly Step[],
  resolve: Resolve,
  note: Note,
): readonly PolicyCondition[] {
  if (element === undefined || isUnset(element)) return [];
  if (element.kind !== "map") {
    const reason = element.kind === "unknown" ? reasonOf(element) : "the condition is not an object";
    note(path, reason);
    return [{ operator: "", key: "", values: [], texts: [], unknown: reason }];
  }
  if (element.rest !== undefined) note(path, reasonOf(element));
  return [...element.entries].flatMap(([operator, keys]) => {
    if (keys.kind !== "map") {
      const reason = keys.kind === "unknown" ? reasonOf(keys) : "the condition is not an object";
      note([...path, operator], reason);
      return [{ operator, key: "", values: [], texts: [], unknown: reason }];
    }
    return [...keys.entries].map(([key, value]): PolicyCondition => {
      const texts = readTexts(value, [...path, operator, key], resolve, note);
      const unknown = joinReasons(texts.flatMap((text) => unknownReason(text) ?? []));
      return { operator, key, values: texts.map(showText), texts, ...(unknown === undefined ? {} : { unknown }) };
    });
  });
}

function joinReasons(reasons: readonly string[]): string | undefined {
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join("; ");
}

import { isUnset } from "../graph/known.js";
import { alternativesOf, distinctAlternatives, isOpen, type Alternative } from "../graph/alternatives.js";
import { caseKey, together, ALWAYS, type Case } from "../graph/case.js";
import type { ConditionDocument, PrincipalDocument } from "../graph/document.js";
import { reasonOf, type Step } from "../graph/inspect.js";
import type { MapValue, Value } from "../graph/value.js";
import { conditionalStatements } from "./conditional-statements.js";
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
  /** Of what a document says in one case only: the Deny statements that it has in any case, which are in its statements, too. */
  readonly beside?: readonly PolicyStatement[];
}

/** What a document says in one case. */
export interface PolicyCase {
  readonly policy: Policy;
  readonly onlyIf: Case;
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
  return readCases(value, path, resolve, false)[0].policy;
}

type Cases = readonly [PolicyCase, ...PolicyCase[]];

/**
 * Reads a policy document of which a condition that is not decided may take parts away: what it says in any case, and beside it
 * what it says in each case.
 */
export function readPolicyCases(value: Value, path: readonly Step[], resolve: Resolve): Cases {
  return readCases(value, path, resolve, true);
}

function readCases(value: Value, path: readonly Step[], resolve: Resolve, isApart: boolean): Cases {
  const always = (policy: Policy): Cases => [{ policy, onlyIf: ALWAYS }];
  const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  if (document === undefined) {
    return always(
      value.kind === "unknown"
        ? unreadable(reasonOf(value))
        : { ...unreadable(undefined), invalid: "the policy is not a JSON object" },
    );
  }
  if (document.kind === "unknown") return always(unreadable(reasonOf(document)));
  if (document.kind !== "map") return always({ ...unreadable(undefined), invalid: "the policy is not a JSON object" });
  const { values, characters } = extentOf(document);
  if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
    return always({
      ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
      invalid: "the policy is larger than IAM allows",
    });
  }

  const versionText = document.entries.get("Version");
  const version = versionText === undefined ? undefined : readText(versionText, path, resolve);
  const knownVersion = version === undefined ? undefined : literalOf(version);
  const statements = statementsOf(document, path, resolve, isApart);
  const policy: Policy = {
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
  return [{ policy, onlyIf: ALWAYS }, ...statements.cases.map((each) => policyIn(each, policy))];
}

/** What a document says in one case, with what it denies in any case. */
function policyIn({ read, onlyIf }: StatementCase, { version, variables, statements }: Policy): PolicyCase {
  const beside = statements.filter(({ effect }) => effect === "Deny");
  const policy = {
    version,
    variables,
    statements: [...read, ...beside],
    unknown: undefined,
    invalid: undefined,
    size: 0,
  };
  return { policy: { ...policy, beside }, onlyIf };
}

/** Statements that a document has in one case only. */
interface StatementCase {
  readonly read: readonly PolicyStatement[];
  readonly onlyIf: Case;
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

interface ReadStatements {
  readonly read: readonly PolicyStatement[];
  /** Those of each case. */
  readonly cases: readonly StatementCase[];
  readonly unknown: readonly string[];
  readonly invalid: readonly string[];
  readonly invalidAt?: readonly Step[] | undefined;
}

/** @param isApart whether what a document says in one case only is told apart, and is not just unknown */
function statementsOf(document: MapValue, path: readonly Step[], resolve: Resolve, isApart: boolean): ReadStatements {
  const element = document.entries.get("Statement");
  if (element === undefined) return { read: [], cases: [], unknown: [], invalid: [] };
  const found: { readonly statement: PolicyStatement; readonly onlyIf: Case }[] = [];
  const invalid: string[] = [];
  let invalidAt: readonly Step[] | undefined;
  const unknown: string[] =
    element.kind === "list" && element.rest !== undefined && !(isApart && isOpen(element)) ? [reasonOf(element)] : [];
  const at = [...path, "Statement"];
  for (const [index, item] of (isApart ? statementsIn(element, at, ALWAYS) : members(element, at)).entries()) {
    const { value, onlyIf = ALWAYS } = item;
    if (value.kind === "map") {
      for (const each of statementCases(value, index, item.path, resolve, isApart)) {
        const all = together(onlyIf, each.onlyIf);
        if (all !== undefined) found.push({ statement: each.statement, onlyIf: all });
      }
    } else if (value.kind === "unknown") unknown.push(reasonOf(value));
    else if (!isUnset(value) || onlyIf.length === 0) {
      invalid.push(`statement ${index + 1} is not an object`);
      invalidAt ??= item.path;
    }
  }
  const cases = new Map<string, { readonly read: PolicyStatement[]; readonly onlyIf: Case }>();
  for (const { statement, onlyIf } of found) {
    if (onlyIf.length === 0) continue;
    const known = cases.get(caseKey(onlyIf));
    if (known === undefined) cases.set(caseKey(onlyIf), { read: [statement], onlyIf });
    else known.read.push(statement);
  }
  const read = found.filter(({ onlyIf }) => onlyIf.length === 0).map(({ statement }) => statement);
  return { read, cases: [...cases.values()], unknown, invalid, invalidAt };
}

/** All statements that there may be, with what has to hold for them. */
function statementsIn(element: Value, path: readonly Step[], outer: Case): readonly Alternative[] {
  const found = alternativesOf(element, path).flatMap((each): readonly Alternative[] => {
    const onlyIf = together(outer, each.onlyIf);
    if (onlyIf === undefined) return [];
    if (each.value !== element) return statementsIn(each.value, each.path, onlyIf);
    if (each.value.kind !== "list") return [{ ...each, onlyIf }];
    return each.value.items.flatMap((item, index) => statementsIn(item, [...each.path, index], onlyIf));
  });
  return distinctAlternatives(found);
}

/** A statement as it is in each case. */
function statementCases(
  value: MapValue,
  index: number,
  path: readonly Step[],
  resolve: Resolve,
  isApart: boolean,
): readonly { readonly statement: PolicyStatement; readonly onlyIf: Case }[] {
  const whole = readStatement(value, index, path, resolve);
  // What is wholly known is the same in all cases.
  const isKnown = !isApart || Object.keys(whole.unknown).length === 0;
  const cases = isKnown ? undefined : conditionalStatements(value, path);
  if (cases === undefined) return [{ statement: whole, onlyIf: ALWAYS }];
  return cases.map(({ statement, onlyIf, paths }) => ({
    statement: readStatement(statement, index, path, resolve, paths),
    onlyIf,
  }));
}

interface Member {
  readonly value: Value;
  readonly path: readonly Step[];
  readonly onlyIf?: Case;
}

/** Where values stand that are not at their place in what they are in. */
type Paths = ReadonlyMap<Value, readonly Step[]>;

const IN_PLACE: Paths = new Map();

/** The members of an element that may be one value or a list of them. */
function members(element: Value, path: readonly Step[], paths: Paths = IN_PLACE): readonly Member[] {
  if (element.kind !== "list") return [{ value: element, path: paths.get(element) ?? path }];
  return element.items.map((value, index) => ({ value, path: paths.get(value) ?? [...path, index] }));
}

function readStatement(
  statement: MapValue,
  index: number,
  path: readonly Step[],
  resolve: Resolve,
  paths: Paths = IN_PLACE,
): PolicyStatement {
  const unknown: Record<string, string> = {};
  const note = (below: readonly Step[], reason: string | undefined): void => {
    if (reason !== undefined) unknown[below.slice(path.length).join(".")] = reason;
  };
  const texts = (name: string): readonly PolicyText[] | undefined => {
    const element = statement.entries.get(name);
    if (element === undefined || isUnset(element)) return undefined;
    return readTexts(element, [...path, name], resolve, note, paths);
  };
  const principals = (name: string): readonly PrincipalDocument[] | undefined => {
    const element = statement.entries.get(name);
    return element === undefined || isUnset(element)
      ? undefined
      : readPrincipals(element, [...path, name], resolve, note, paths);
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
    conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note, paths),
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

/** The texts of an element. What a list may have beside its items is one more text of which nothing is known. */
function readTexts(
  element: Value,
  path: readonly Step[],
  resolve: Resolve,
  note: Note,
  paths: Paths,
): readonly PolicyText[] {
  const texts = members(element, path, paths).map(({ value, path: at }) => {
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
  paths: Paths,
): readonly PrincipalDocument[] {
  if (element.kind !== "map") {
    return readTexts(element, path, resolve, note, paths).map((text) => {
      const isEverybody = literalOf(text) === "*";
      return principal(isEverybody ? "*" : "unknown", text);
    });
  }
  if (element.rest !== undefined) note(path, reasonOf(element));
  return [...element.entries].flatMap(([name, value]) =>
    readTexts(value, [...path, name], resolve, note, paths).map((text) =>
      principal(PRINCIPAL_TYPES[name] ?? "unknown", text),
    ),
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
  paths: Paths,
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
      const texts = readTexts(value, [...path, operator, key], resolve, note, paths);
      const unknown = joinReasons(texts.flatMap((text) => unknownReason(text) ?? []));
      return { operator, key, values: texts.map(showText), texts, ...(unknown === undefined ? {} : { unknown }) };
    });
  });
}

function joinReasons(reasons: readonly string[]): string | undefined {
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join("; ");
}

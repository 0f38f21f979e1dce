import type { Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import { argument, blocksOfType, type BlockItem, type BlockList, type Content } from "./body.js";
import { compareText } from "./compare-text.js";
import { headerSpan, locate, type Located } from "./configuration.js";
import { documentIn } from "./json-text.js";
import { originAt, type Origin } from "./origin.js";
import type { ResourceInstance } from "./model.js";
import type { Problem } from "./scope.js";
import { prettyJson } from "./policy-json.js";
import { DYNAMIC, STRING } from "./types.js";
import {
  addCauses,
  asText,
  causesOf,
  elementsOf,
  entriesOf,
  isWhollyKnown,
  NULL,
  object,
  passedThrough,
  referencesOf,
  settle,
  text,
  tuple,
  unknown,
  withOrigin,
  type PartialMapping,
  type TextPiece,
  type TfUnknown,
  type TfValue,
} from "./values.js";
import type { Block } from "../hcl/ast.js";

/**
 * `data.aws_iam_policy_document`: builds the JSON document exactly as the provider does
 * (https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go), keeping
 * the place of everything in it. What is not known stays a hole in an otherwise known document.
 */
export function policyDocumentAttribute(instance: ResourceInstance, name: string): TfValue | undefined {
  const { type, mode } = instance.declaration;
  if (mode !== "data" || type !== "aws_iam_policy_document") return undefined;
  if (name !== "json" && name !== "minified_json") return undefined;
  return encoded(buildDocument(instance), name === "json" ? 2 : 0);
}

/** A document while it is put together. */
interface Draft {
  id: TfValue | undefined;
  version: TfValue | undefined;
  statements: Statement[];
  /** Why there may be further statements. */
  rest: Cause[];
  /** All statements of each case, when it is known which there may be. */
  cases?: readonly StatementsInCase[];
}

interface StatementsInCase {
  readonly statements: readonly Statement[];
  readonly onlyIf: Case;
}

interface Statement {
  readonly sid: string | undefined;
  readonly value: TfValue;
}

type Report = (problem: Problem) => void;

function buildDocument(instance: ResourceInstance): TfValue {
  const content = instance.content();
  const { report } = instance.module;
  const [at] = instance.declaration.layers;
  const draft: Draft = { id: undefined, version: undefined, statements: [], rest: [] };
  const sids = new Set<string>();
  for (const source of [...single(content, "source_json"), ...documents(content, "source_policy_documents", report)]) {
    for (const { sid } of source.statements) {
      if (sid === undefined) continue;
      if (sids.has(sid))
        report({
          message: `The Sid "${sid}" is in several source policy documents`,
          span: headerSpan(instance.declaration),
        });
      sids.add(sid);
    }
    merge(draft, source);
  }
  merge(draft, ownDocument(content, at, report));
  for (const override of [
    ...documents(content, "override_policy_documents", report),
    ...single(content, "override_json"),
  ]) {
    // One that is not known may replace any statement that has a Sid.
    if (override.rest.length > 0) {
      draft.statements = draft.statements.map((statement) => doubted(statement, override.rest));
    }
    merge(draft, override);
  }
  return documentValue(draft, originAt(at.file, at.node));
}

/** Statements without a Sid are added; one with a Sid takes the place of the first that has it. */
function merge(draft: Draft, other: Draft): void {
  draft.id = other.id ?? draft.id;
  draft.version = laterVersion(draft.version, other.version);
  const isFirst = draft.statements.length === 0 && draft.rest.length === 0;
  if (isFirst && other.cases !== undefined) draft.cases = other.cases;
  else delete draft.cases;
  addCauses(draft.rest, other.rest);
  for (const statement of other.statements) {
    const index = statement.sid === undefined ? -1 : draft.statements.findIndex(({ sid }) => sid === statement.sid);
    if (index === -1) draft.statements.push(statement);
    else draft.statements[index] = statement;
  }
}

function laterVersion(a: TfValue | undefined, b: TfValue | undefined): TfValue | undefined {
  if (a === undefined || b === undefined) return b ?? a;
  const [first, second] = [asText(a), asText(b)];
  return first !== undefined && second !== undefined && first > second ? a : b;
}

/** The documents of a list argument, parsed; one that is not known may hold any statement. */
function documents(content: Content, name: string, report: Report): readonly Draft[] {
  const given = argument(content, name);
  if (given === undefined || given.kind === "null") return [];
  const list = settle(given);
  const elements = elementsOf(list) ?? (list.kind === "unknown" ? partialElements(list.partial) : []);
  const read = elements.flatMap((element): readonly Draft[] => {
    if (element.kind === "null" || asText(element) === "") return [];
    const document = documentIn(element);
    if (document !== undefined) return [draftOf(document)];
    if (element.kind === "unknown") return [openDraft(element.because)];
    const attribute = content.attributes.find(({ node }) => node.name === name);
    if (attribute !== undefined)
      report({ message: `A policy document in ${name} is not valid JSON`, span: locate(attribute) });
    return [];
  });
  return list.kind === "unknown" ? [...read, openDraft(list.because)] : read;
}

/** The arguments for one document that provider versions before 5 had. */
function single(content: Content, name: string): readonly Draft[] {
  const given = argument(content, name);
  if (given === undefined || given.kind === "null" || asText(given) === "") return [];
  const document = documentIn(given);
  return [document === undefined ? openDraft(causesOf(given)) : draftOf(document)];
}

/** A document of which nothing is known. */
function openDraft(because: readonly Cause[]): Draft {
  return { id: undefined, version: undefined, statements: [], rest: [...because] };
}

function partialElements(partial: (TfValue & { kind: "unknown" })["partial"]): readonly TfValue[] {
  return partial?.kind === "sequence" ? [...partial.leading, ...partial.some] : [];
}

function doubted(statement: Statement, because: readonly Cause[]): Statement {
  if (statement.sid === undefined) return statement;
  return { sid: statement.sid, value: unknown(DYNAMIC, because, { notNull: true, from: statement.value.from }) };
}

/** A document that was given as JSON. */
function draftOf(given: TfValue): Draft {
  const document = settle(given);
  const draft: Draft = { id: undefined, version: undefined, statements: [], rest: [] };
  const entries = entriesOf(document) ?? (document.kind === "unknown" ? mappingOf(document.partial) : undefined);
  if (document.kind === "unknown") draft.rest.push(...document.because);
  draft.id = entries?.get("Id");
  draft.version = entries?.get("Version");
  const given_statements = entries?.get("Statement");
  if (given_statements === undefined) return draft;
  const statements = settle(given_statements);
  const known =
    elementsOf(statements) ?? (statements.kind === "unknown" ? partialElements(statements.partial) : [statements]);
  if (statements.kind === "unknown") addCauses(draft.rest, statements.because);
  draft.statements = known.map((value) => ({ sid: sidOf(value), value }));
  return draft;
}

function mappingOf(partial: (TfValue & { kind: "unknown" })["partial"]): PartialMapping["entries"] | undefined {
  return partial?.kind === "mapping" ? partial.entries : undefined;
}

function sidOf(statement: TfValue): string | undefined {
  const sid = entriesOf(statement)?.get("Sid");
  const written = sid === undefined ? undefined : asText(sid);
  return written === "" ? undefined : written;
}

function ownDocument(content: Content, at: Located<Block>, report: Report): Draft {
  const version = argument(content, "version");
  const id = argument(content, "policy_id");
  const list = blocksOfType(content, "statement");
  const origin = originAt(at.file, at.node);
  const known = version === undefined || version.kind === "null" ? text("2012-10-17", { origin }) : version;
  const made = new Map<BlockItem, Statement>();
  const statementOf = (item: BlockItem): Statement => {
    const statement = made.get(item) ?? ownStatement(item, asText(known) === "2008-10-17", report);
    made.set(item, statement);
    return statement;
  };
  const draft: Draft = {
    id: isSet(id) ? id : undefined,
    version: known,
    statements: list.items.map(statementOf),
    rest: [...(list.rest ?? [])],
  };
  if (list.cases !== undefined) {
    draft.cases = list.cases.map(({ items, onlyIf }) => ({ statements: items.map(statementOf), onlyIf }));
  }
  const seen = new Set<string>();
  for (const [index, { sid }] of draft.statements.entries()) {
    const block = list.items[index]?.at;
    if (sid !== undefined && seen.has(sid) && block !== undefined) {
      report({ message: `The Sid "${sid}" is used twice; remove it or make it unique`, span: locate(block) });
    }
    if (sid !== undefined) seen.add(sid);
  }
  return draft;
}

function isSet(value: TfValue | undefined): value is TfValue {
  return value !== undefined && value.kind !== "null" && asText(value) !== "";
}

function ownStatement({ at, content }: BlockItem, isOld: boolean, report: Report): Statement {
  const origin = originAt(at.file, at.node);
  const entries = new Map<string, TfValue>();
  const set = (key: string, value: TfValue | undefined): void => {
    if (value !== undefined) entries.set(key, value);
  };
  const variables = (value: TfValue): TfValue => {
    const replaced = replaceVariables(value);
    if (isOld && replaced !== value) {
      report({ message: 'Policies of version "2008-10-17" have no variables (&{...})', span: locate(at) });
    }
    return replaced;
  };
  const sid = argument(content, "sid");
  set("Sid", isSet(sid) ? sid : undefined);
  const effect = argument(content, "effect");
  set("Effect", isSet(effect) ? effect : text("Allow", { origin }));
  set("Action", textSet(argument(content, "actions")));
  set("NotAction", textSet(argument(content, "not_actions")));
  set("Resource", textSet(argument(content, "resources"), variables));
  set("NotResource", textSet(argument(content, "not_resources"), variables));
  set("Principal", principals(blocksOfType(content, "principals"), variables));
  set("NotPrincipal", principals(blocksOfType(content, "not_principals"), variables));
  set("Condition", conditions(blocksOfType(content, "condition"), variables));
  return { sid: sid === undefined || asText(sid) === "" ? undefined : asText(sid), value: object(entries, { origin }) };
}

/** A set of texts as the provider writes it: one alone as it is, several in descending order; nothing when it is empty. */
function textSet(
  given: TfValue | undefined,
  each: (value: TfValue) => TfValue = (value) => value,
): TfValue | undefined {
  if (given === undefined || given.kind === "null") return undefined;
  const value = settle(given);
  const items = elementsOf(value)?.map((item) => placedIn(value, each(item)));
  if (items === undefined) {
    if (value.kind !== "unknown") return value;
    const known = partialElements(value.partial).map((item) => placedIn(value, each(item)));
    const either = textSetsOf(value, (item) => placedIn(value, each(item)));
    if (known.length === 0) return unknown(DYNAMIC, value.because, { from: value.from, ...either });
    const partial = { kind: "sequence", leading: [], some: known, other: undefined } as const;
    return unknown(DYNAMIC, value.because, { notNull: true, partial, from: value.from, ...either });
  }
  return written(distinct(items), value.from?.origin);
}

/** All that a set of texts is written as that is one of several. */
function textSetsOf(
  { choices, cases, from }: TfUnknown,
  each: (item: TfValue) => TfValue,
): Pick<TfUnknown, "choices" | "cases"> {
  const sets = choices?.map(elementsOf);
  if (sets === undefined || cases === undefined || sets.includes(undefined)) return {};
  return { choices: sets.map((items = []) => written(distinct(items.map(each)), from?.origin) ?? NULL), cases };
}

/** An item of a list that is written elsewhere stands where the list is put in. */
function placedIn(list: TfValue, item: TfValue): TfValue {
  const origin = list.from?.origin;
  return origin === undefined ? item : passedThrough(item, origin.file, origin);
}

/** Descending by text; items that are not known last. */
function distinct(items: readonly TfValue[]): readonly TfValue[] {
  const texts = new Map<string, TfValue>();
  const others: TfValue[] = [];
  for (const item of items) {
    const value = asText(item);
    if (value !== undefined) texts.set(value, item);
    else if (item.kind !== "null") others.push(item);
  }
  const sorted = [...texts].sort(([a], [b]) => compareText(b, a)).map(([, item]) => item);
  return [...sorted, ...others];
}

function written(items: readonly TfValue[], origin: Origin | undefined): TfValue | undefined {
  const [first] = items;
  if (items.length > 1) return tuple(items, { origin });
  return first;
}

function principals(list: BlockList, each: (value: TfValue) => TfValue): TfValue | undefined {
  if (list.items.length === 0 && list.rest === undefined) return undefined;
  const groups = new Map<string, TfValue[]>();
  const because: Cause[] = [...(list.rest ?? [])];
  for (const { content } of list.items) {
    const type = argument(content, "type");
    const identifiers = textSet(argument(content, "identifiers"), each);
    const name = type === undefined ? undefined : asText(type);
    if (name === undefined) addCauses(because, type === undefined ? [] : causesOf(type));
    else if (identifiers !== undefined) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(...(elementsOf(identifiers) ?? [identifiers]));
    }
  }
  const [first] = list.items;
  const origin = first && originAt(first.at.file, first.at.node);
  const anyone = groups.get("*");
  if (
    because.length === 0 &&
    groups.size === 1 &&
    anyone?.length === 1 &&
    anyone[0] !== undefined &&
    asText(anyone[0]) === "*"
  ) {
    return anyone[0];
  }
  const entries = new Map<string, TfValue>();
  for (const [type, identifiers] of groups) entries.set(type, written(distinct(identifiers), origin) ?? tuple([]));
  return openMap(entries, because, origin);
}

function conditions(list: BlockList, each: (value: TfValue) => TfValue): TfValue | undefined {
  if (list.items.length === 0 && list.rest === undefined) return undefined;
  const operators = new Map<string, Map<string, TfValue[]>>();
  const because: Cause[] = [...(list.rest ?? [])];
  const origins = new Map<string, Origin>();
  for (const { at, content } of list.items) {
    const test = argument(content, "test");
    const variable = argument(content, "variable");
    const values = argument(content, "values");
    const operator = test === undefined ? undefined : asText(test);
    const key = variable === undefined ? undefined : keyText(variable);
    if (operator === undefined || key === undefined) {
      for (const part of [test, variable]) if (part !== undefined) addCauses(because, causesOf(part));
      continue;
    }
    const keys = operators.get(operator) ?? new Map<string, TfValue[]>();
    operators.set(operator, keys);
    if (!origins.has(operator)) origins.set(operator, originAt(at.file, at.node));
    const known = keys.get(key) ?? [];
    keys.set(key, known);
    const items = values === undefined ? [] : (elementsOf(settle(values)) ?? [values]);
    for (const item of items) known.push(each(item));
  }
  const entries = new Map<string, TfValue>();
  for (const [operator, keys] of operators) {
    const origin = origins.get(operator);
    const members = new Map<string, TfValue>();
    for (const [key, values] of keys) members.set(key, written(values, origin) ?? tuple([]));
    entries.set(operator, object(members, { origin }));
  }
  const [first] = list.items;
  return openMap(entries, because, first && originAt(first.at.file, first.at.node));
}

/** A condition key; what is not known of it is shown as a placeholder, since its ending tells what it is (`…:sub`). */
function keyText(value: TfValue): string | undefined {
  if (value.kind !== "unknown" || value.text === undefined) return asText(value);
  return value.text.map(placeholder).join("");
}

function placeholder(piece: TextPiece): string {
  if (piece.kind === "literal") return piece.value;
  return piece.kind === "hole" ? "${…}" : `\${${piece.reference.address}.${piece.reference.attribute}}`;
}

function openMap(
  entries: ReadonlyMap<string, TfValue>,
  because: readonly Cause[],
  origin: Origin | undefined,
): TfValue {
  if (because.length === 0) return object(entries, { origin });
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries, other: undefined },
    from: { origin },
  });
}

/** `&{` stands for `${`, which Terraform would take for itself. */
function replaceVariables(value: TfValue): TfValue {
  if (value.kind === "string") {
    return value.value.includes("&{") ? { ...text(value.value.replaceAll("&{", "${"), value.from) } : value;
  }
  if (value.kind !== "unknown" || value.text === undefined) return value;
  if (!value.text.some((piece) => piece.kind === "literal" && piece.value.includes("&{"))) return value;
  const pieces = value.text.map((piece): TextPiece =>
    piece.kind === "literal" ? { ...piece, value: piece.value.replaceAll("&{", "${") } : piece,
  );
  return { ...value, text: pieces };
}

function documentValue({ id, version, statements, rest, cases }: Draft, origin: Origin): TfValue {
  const entries = new Map<string, TfValue>();
  if (version !== undefined) entries.set("Version", version);
  if (id !== undefined) entries.set("Id", id);
  const values = statements.map(({ value }) => value);
  if (rest.length > 0) {
    const partial = { kind: "sequence", leading: [], some: values, other: undefined } as const;
    const either = cases && {
      choices: cases.map((each) =>
        tuple(
          each.statements.map(({ value }) => value),
          { origin },
        ),
      ),
      cases: cases.map(({ onlyIf }) => onlyIf),
    };
    entries.set("Statement", unknown(DYNAMIC, rest, { notNull: true, partial, from: { origin }, ...either }));
  } else if (values.length > 0) entries.set("Statement", tuple(values, { origin }));
  return object(entries, { origin });
}

/** The document as the text that the attribute holds; a text with holes keeps the document beside it. */
function encoded(document: TfValue, indent: number): TfValue {
  const from = { origin: document.from?.origin, references: referencesOf(document) };
  if (isWhollyKnown(document)) {
    return { ...withOrigin(text(prettyJson(document, indent)), from.origin), json: document, from };
  }
  return unknown(STRING, causesOf(document), { notNull: true, json: document, from });
}

import { isUnset } from "../graph/known.js";
import type { Cause, Value } from "../graph/value.js";
import type { Parameter } from "./scope.js";
import { split } from "./split.js";
import { firstLine, known, oneOf, placed, textOf, unknown } from "./values.js";

/**
 * The value of a template's parameter: what is given for it, or its default.
 *
 * A default is a value, as it is what a deployment gets that says nothing else. Without one the value is not known, except where
 * only one is allowed. For a parameter of the Systems Manager type the default is not the value but the name of the one that
 * holds it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 *
 * @param declaration the entry of the `Parameters` section
 * @param given by configuration or by the parent stack
 */
export function parameterOf(name: string, declaration: Value, given: Value | undefined): Parameter {
  const members = declaration.kind === "map" ? declaration.entries : new Map<string, Value>();
  const type = textOf(members.get("Type")) ?? "String";
  // Of a list each item is one of them, and nobody knows how many there are.
  const allowed = isList(type) ? undefined : allowedValues(members.get("AllowedValues"));
  const value = shownUnless(
    isHidden(members.get("NoEcho")),
    name,
    valueOf(name, type, declaration, given ?? members.get("Default"), allowed),
  );
  return { value, ...(allowed === undefined ? {} : { allowed: allowed.flatMap((item) => textOf(item) ?? []) }) };
}

/** Whether CloudFormation masks the value: `NoEcho` is a truth value or a text that spells one. */
function isHidden(noEcho: Value | undefined): boolean {
  return /^(true|yes|on)$/i.test(textOf(noEcho) ?? "false");
}

/** The value of a parameter; of one without `NoEcho` it is noted that the stack shows it. */
function shownUnless(hidden: boolean, name: string, value: Value): Value {
  if (hidden || value.kind !== "unknown" || value.oneOf !== undefined) return value;
  const shown = (causes: readonly Cause[]): readonly Cause[] => causes.map((cause) => ({ ...cause, shownBy: name }));
  const text = value.text?.map((part) =>
    typeof part === "string" || "reference" in part ? part : { unknown: shown(part.unknown) },
  );
  return { ...value, because: shown(value.because), ...(text === undefined ? {} : { text }) };
}

function valueOf(
  name: string,
  type: string,
  declaration: Value,
  given: Value | undefined,
  allowed: readonly Value[] | undefined,
): Value {
  const header = firstLine(declaration.span);
  if (type.startsWith("AWS::SSM::Parameter::")) {
    const source = textOf(given);
    const from = source === undefined ? "" : ` ${source}`;
    return unknown([{ reason: `parameter ${name} is read from Systems Manager${from}`, span: header }], header);
  }
  const [only, ...others] = allowed ?? [];
  const value = given ?? (others.length === 0 ? only : undefined);
  // Whatever a parent stack gives, it is one of the allowed.
  if (value?.kind === "unknown" && value.oneOf === undefined && allowed !== undefined) {
    return { ...oneOf(allowed, value.because, value.span), references: value.references ?? [] };
  }
  if (value !== undefined) return isList(type) ? listOf(value) : value;
  const because = [{ reason: `parameter ${name} has no default`, span: header }];
  return allowed === undefined ? unknown(because, header) : oneOf(allowed, because, header);
}

function isList(type: string): boolean {
  return type === "CommaDelimitedList" || type.startsWith("List<");
}

function allowedValues(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === "list" && value.items.length > 0 ? value.items : undefined;
}

/** The items of a comma-delimited text. */
function listOf(value: Value): Value {
  if (value.kind === "list") return value;
  if (value.kind === "unknown") {
    if (value.oneOf !== undefined) return { ...value, oneOf: value.oneOf.map(listOf) };
    return value.text === undefined ? value : itemsIn(value);
  }
  const text = textOf(value) ?? "";
  const items = text === "" ? [] : text.split(",").map((item) => known(item.trim(), value.span));
  return { kind: "list", items, span: value.span };
}

/** The items of a text of which something is fixed at deployment, where it is certain where they end. */
function itemsIn(text: Value): Value {
  const list = split(",", text, text.span);
  if (list.kind !== "list") return text;
  const items = list.items.map((item) =>
    item.kind === "known" && typeof item.value === "string" ? { ...item, value: item.value.trim() } : item,
  );
  return { ...list, items };
}

/** Values for a template's parameters as they are configured: texts, each at the place of its declaration. */
export function givenTexts(
  texts: Readonly<Record<string, string>>,
  declarations: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  for (const [name, declaration] of declarations) {
    if (Object.hasOwn(texts, name)) given.set(name, known(texts[name] ?? null, declaration.span));
  }
  return given;
}

/** Values that the deployed stack has and that no file says. */
export function keptValues(
  names: readonly string[],
  declarations: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const kept = new Map<string, Value>();
  for (const name of names) {
    const declaration = declarations.get(name);
    if (declaration === undefined) continue;
    const header = firstLine(declaration.span);
    kept.set(
      name,
      unknown([{ reason: `parameter ${name} keeps the value that the deployed stack has`, span: header }], header),
    );
  }
  return kept;
}

/** Values that a parent stack hands to a nested one; what it leaves unset is not given. */
export function givenValues(parameters: Value | undefined): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  if (parameters?.kind !== "map") return given;
  for (const [name, value] of parameters.entries) if (!isUnset(value)) given.set(name, placed(value, value.span));
  return given;
}

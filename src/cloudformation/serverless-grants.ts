import { isUnset } from "../graph/known.js";
import type { Span } from "../graph/span.js";
import type { Cause, MapValue, UnknownValue, Value } from "../graph/value.js";
import { evaluate } from "./evaluate.js";
import { encodeJson } from "./json-text.js";
import type { Scope } from "./scope.js";
import { isHarmlessTemplate, managedPolicyArn, POLICY_TEMPLATES } from "./serverless-policies.js";
import { policyText } from "./translate.js";
import { known, oneOf, reasonsIn, unknown } from "./values.js";

/** What a `Policies` property of SAM gives a role. */
export interface Grants {
  /** ARNs. */
  readonly managed: readonly Value[];
  /** Blocks of a name and a document. */
  readonly inline: readonly Value[];
  /** Why there may be others. */
  readonly rest?: readonly Cause[];
}

/** A policy in one of its forms. */
interface Grant {
  readonly kind: "managed" | "inline";
  readonly value: Value;
}

/**
 * The forms of the `Policies` property: names and ARNs of managed policies, documents, policy templates; one or a list, and each
 * may be under a condition.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
 *
 * @param policies evaluated
 */
export function grantsOf(policies: Value | undefined, scope: Scope): Grants {
  if (policies === undefined || isUnset(policies)) return { managed: [], inline: [] };
  const grants: Grant[] = [];
  let rest: readonly Cause[] | undefined;
  for (const item of itemsOf(policies)) {
    if (item === undefined) rest = reasonsIn(policies);
    else grants.push(...grantsIn(item, scope));
  }
  const of = (kind: Grant["kind"]): readonly Value[] =>
    grants.flatMap((grant) => (grant.kind === kind ? [grant.value] : []));
  return {
    managed: of("managed"),
    inline: of("inline").map((policy, index) => inEitherCase(policy, (each) => inlinePolicy(`Policy${index}`, each))),
    ...(rest === undefined ? {} : { rest }),
  };
}

/** The items; `undefined` among them when there may be others. Items of a list under a condition are under it each. */
function itemsOf(policies: Value): readonly (Value | undefined)[] {
  if (policies.kind === "list") return policies.rest === undefined ? policies.items : [...policies.items, undefined];
  if (policies.kind !== "unknown") return [policies];
  if (policies.oneOf === undefined) return policies.text === undefined ? [undefined] : [policies];
  return policies.oneOf.flatMap((candidate, index) =>
    (isUnset(candidate) ? [] : itemsOf(candidate)).map((item) => item && inCaseOf(index, item, policies)),
  );
}

/** What a value is in one case, and nothing in all others. */
function inCaseOf(index: number, value: Value, { oneOf: all = [], cases = [], because, span }: UnknownValue): Value {
  const others = all.flatMap((_, other) => (other === index ? [] : [other]));
  const needed = [index, ...others].map((each) => cases[each]).filter((each) => each !== undefined);
  const candidates = [value, ...others.map(() => known(null, value.span))];
  return oneOf(candidates, because, span, needed.length === candidates.length ? needed : undefined);
}

function grantsIn(item: Value, scope: Scope): readonly Grant[] {
  if (item.kind === "map") return documentsIn(item, scope).map((value) => ({ kind: "inline", value }));
  if (item.kind === "list") return item.items.flatMap((each) => grantsIn(each, scope));
  if (item.kind === "known") {
    return [{ kind: "managed", value: { ...item, value: managedPolicyArn(String(item.value)) } }];
  }
  if (item.oneOf === undefined) return [{ kind: "managed", value: item }];
  const cases = item.oneOf.map((candidate) => (isUnset(candidate) ? [] : grantsIn(candidate, scope)));
  return cases.flatMap((grants, index) =>
    grants.map(({ kind, value }) => ({ kind, value: inCaseOf(index, value, item) })),
  );
}

function inEitherCase(value: Value, conversion: (value: Value) => Value): Value {
  const isOpen = value.kind === "unknown" && value.oneOf !== undefined;
  if (!isOpen) return conversion(value);
  return { ...value, oneOf: value.oneOf.map((each) => (isUnset(each) ? each : conversion(each))) };
}

/** A policy as roles have it in the vocabulary. */
export function inlinePolicy(name: string, policy: Value): Value {
  const { span } = policy;
  const entries = new Map<string, Value>([
    ["name", known(name, span)],
    ["policy", policy],
  ]);
  return { kind: "map", entries, span };
}

function documentsIn(item: MapValue, scope: Scope): readonly Value[] {
  if (item.entries.has("Statement")) return [policyText(item)];
  if (item.entries.has("Effect")) {
    const message =
      "This is a statement without a document around it, which SAM does not accept: put it under Statement";
    scope.report("cloudformation-policy-template", "warning", message, item.span);
    return [unknown([{ reason: "a statement is not in a document", span: item.span }], item.span)];
  }
  return [...item.entries].flatMap(([name, parameters]): readonly Value[] => {
    const template = Object.hasOwn(POLICY_TEMPLATES, name) ? POLICY_TEMPLATES[name] : undefined;
    if (template !== undefined) return [expandTemplate(template, parameters, item.span, scope)];
    if (isHarmlessTemplate(name)) return [];
    scope.report("cloudformation-policy-template", "warning", `SAM has no policy template ${name}`, item.span);
    return [unknown([{ reason: `the policy template ${name} is not known`, span: item.span }], item.span)];
  });
}

function expandTemplate(
  statements: (typeof POLICY_TEMPLATES)[string],
  parameters: Value,
  span: Span,
  scope: Scope,
): Value {
  const map = (entries: readonly (readonly [string, Value])[]): MapValue => ({
    kind: "map",
    entries: new Map(entries),
    span,
  });
  const list = (items: readonly Value[]): Value => ({ kind: "list", items, span });
  const substituted = (text: string): Value =>
    evaluate(map([["Fn::Sub", list([known(text, span), parameters])]]), scope);
  const items = statements.map(({ actions, resource, condition }) => {
    const entries: (readonly [string, Value])[] = [
      ["Effect", known("Allow", span)],
      ["Action", list(actions.map((action) => known(action, span)))],
      ["Resource", typeof resource === "string" ? substituted(resource) : list(resource.map(substituted))],
    ];
    if (condition !== undefined) {
      const keys = Object.entries(condition).map(([key, value]) => [key, substituted(value)] as const);
      entries.push(["Condition", map([["StringEquals", map(keys)]])]);
    }
    return map(entries);
  });
  const document = map([
    ["Version", known("2012-10-17", span)],
    ["Statement", list(items)],
  ]);
  return encodeJson(document, span);
}

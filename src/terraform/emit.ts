import type { Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { ListValue, MapValue, Value } from "../graph/value.js";
import type { Attribute } from "../hcl/ast.js";
import type { BlockItem, BlockList, Content } from "./body.js";
import { blocksOf, headerSpan, locate, type Located } from "./configuration.js";
import { decidedArgument } from "./decided.js";
import { deployedRegion } from "./deployed-data.js";
import { toGraphValue } from "./graph-value.js";
import { documentIn, readJsonText } from "./json-text.js";
import { referenceText } from "./references.js";
import type { ResourceInstance } from "./model.js";
import { argumentValue } from "./resource-instance.js";
import { TOO_MUCH } from "./run.js";
import { placedAtCall } from "./stand-ins/places.js";
import { piecesOf } from "./text.js";
import { DYNAMIC } from "./types.js";
import { unknown, type TfValue } from "./values.js";
import { weightOf } from "./weight.js";

/** The graph's resource of an instance: everything in its block evaluated, and what the provider makes of it. */
export function graphResource(instance: ResourceInstance, stack: string): Resource {
  const { home, module } = instance;
  const resource = evaluatedResource(instance, stack);
  if (module.configuration.standIn === undefined || module.calledBy === undefined) return resource;
  const call = { span: locate(module.calledBy.layers[0]), header: headerSpan(module.calledBy) };
  const calls = home === module.address ? module.calls : [...module.calls, { address: home, span: call.header }];
  return placedAtCall({ ...resource, calls }, call);
}

function evaluatedResource(instance: ResourceInstance, stack: string): Resource {
  const { declaration, module, address, uncertain, onlyIf } = instance;
  const { type, name, mode, layers } = declaration;
  const [at] = layers;
  const span = locate(at);
  const header = headerSpan(declaration);
  const content = instance.content();
  const given = new Set([...content.attributes.map((attribute) => attribute.node.name), ...content.blocks.keys()]);
  const entries = contentEntries(content, instance, (argument, value) => decidedArgument(type, argument, value, given));
  const tags = instance.allTags();
  if (tags !== undefined) entries.set("tags_all", toGraphValue(tags, attributeSpan(entries, "tags") ?? header));
  const region = given.has("region") ? undefined : deployedRegion(module, declaration);
  if (region !== undefined) entries.set("region", toGraphValue(region, header));
  if (type === "aws_iam_policy_document" && mode === "data") {
    entries.set("json", toGraphValue(instance.attribute("json"), header));
  }
  const native = lifecycle(instance);
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: mode === "managed" ? "managed" : "data",
    stack,
    calls: module.calls,
    span,
    header,
    attributes: { kind: "map", entries, span },
    ...(uncertain === undefined ? {} : { uncertain, ...(onlyIf === undefined ? {} : { onlyIf }) }),
    ...(native === undefined ? {} : { native }),
  };
}

function attributeSpan(entries: ReadonlyMap<string, Value>, name: string): Span | undefined {
  return entries.get(name)?.span;
}

/** @param decide what is made of the value of each argument */
function contentEntries(
  content: Content,
  instance: ResourceInstance,
  decide: (argument: string, value: TfValue) => TfValue = (_, value) => value,
): Map<string, Value> {
  const entries = new Map<string, Value>();
  for (const attribute of content.attributes) {
    const given = decide(attribute.node.name, argumentValue(instance, attribute, content.scopes));
    const value = withinBudget(given, attribute, instance);
    entries.set(attribute.node.name, toGraphValue(value, locate(attribute)));
    checkPolicy(attribute, value, instance);
  }
  for (const [type, list] of content.blocks) entries.set(type, blockList(list, instance));
  return entries;
}

/** The value, if the attributes of the stack may be made of as much more. */
function withinBudget(value: TfValue, attribute: Located<Attribute>, { module: { run } }: ResourceInstance): TfValue {
  run.budget.values -= weightOf(value);
  if (run.budget.values >= 0) return value;
  const span = locate(attribute);
  run.diagnose("terraform-limit", "error", TOO_MUCH, span);
  return unknown(DYNAMIC, [{ reason: TOO_MUCH, span }]);
}

function blockList({ items, rest, cases }: BlockList, instance: ResourceInstance): Value {
  const blocks = (list: readonly BlockItem[]): readonly MapValue[] =>
    list.map(({ at, content }) => ({ kind: "map", entries: contentEntries(content, instance), span: locate(at) }));
  const values = blocks(items);
  const span = values[0]?.span ?? headerSpan(instance.declaration);
  const inCases = cases && {
    oneOf: cases.map((each): ListValue => ({ kind: "list", items: blocks(each.items), span })),
    cases: cases.map(({ onlyIf }) => onlyIf),
  };
  return { kind: "list", items: values, span, ...(rest === undefined ? {} : { rest }), ...inCases };
}

/** Arguments that hold a policy document. */
const POLICY_ARGUMENT = /^(?:policy|(?:.+_)?policy(?:_document|_json|_text)?)$/;

/** A policy that is not JSON grants nothing, and nobody would see that it was not judged. */
function checkPolicy(attribute: Located<Attribute>, value: TfValue, { module }: ResourceInstance): void {
  if (!POLICY_ARGUMENT.test(attribute.node.name) || (value.kind !== "string" && value.kind !== "unknown")) return;
  const pieces = piecesOf(value);
  const [first] = pieces ?? [];
  if (pieces === undefined || first?.kind !== "literal" || !/^\s*[[{]/.test(first.value)) return;
  if (documentIn(value) !== undefined) return;
  const reading = readJsonText(pieces, undefined);
  if (reading.ok) return;
  const message = `"${attribute.node.name}" is not valid JSON, so that the policy is not judged: ${reading.message}`;
  module.run.diagnose("terraform-policy-json", "warning", message, locate(attribute));
}

/** The literal arguments of the lifecycle block. */
function lifecycle({ declaration }: ResourceInstance): MapValue | undefined {
  const blocks = blocksOf(declaration.layers).filter(({ node }) => node.type === "lifecycle");
  const [first] = blocks;
  if (first === undefined) return undefined;
  const entries = new Map<string, Value>();
  for (const { file, node } of blocks) {
    for (const attribute of node.body.attributes.values()) {
      const value = lifecycleValue(attribute, locate({ file, node: attribute }));
      if (value !== undefined) entries.set(attribute.name, value);
    }
  }
  const span = locate(first);
  return { kind: "map", entries: new Map([["lifecycle", { kind: "map", entries, span }]]), span };
}

function lifecycleValue({ expression }: Attribute, span: Span): Value | undefined {
  if (expression.kind === "bool") return { kind: "known", value: expression.value, span };
  if (expression.kind !== "tuple") {
    const name = referenceText(expression);
    return name === undefined ? undefined : { kind: "known", value: name, span };
  }
  const items = expression.items.map((item): Value => ({ kind: "known", value: referenceText(item) ?? null, span }));
  return { kind: "list", items, span };
}

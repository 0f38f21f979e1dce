import { alternativesOf, isOpen } from "./alternatives.js";
import { ALWAYS, inEither, together, type Case } from "./case.js";
import { existenceOf } from "./existence.js";
import { groupBy } from "./group.js";
import { allReferences, itemsOf, ownReferences, valuesAt } from "./inspect.js";
import { isUnset } from "./known.js";
import { DERIVED_LINK_RULES, LINK_RULES, type DerivedLinkRule, type LinkRule } from "./link-table.js";
import { indexNames, namedBy, type NameIndex } from "./names.js";
import { linkedIf, type GraphNode } from "./node.js";
import type { Reference, Value } from "./value.js";

/** A node whose links are being found. */
export interface LinkingNode extends GraphNode {
  readonly links: Map<string, Set<LinkingNode>>;
  cases?: Map<string, Map<GraphNode, Case>>;
}

/** The resources of one stack by address, type and name. */
export interface StackIndex {
  resolve(reference: Reference): readonly LinkingNode[];
  named(type: string, value: Value): readonly LinkingNode[];
}

interface PreparedRule extends LinkRule {
  readonly steps: readonly string[];
}

const PREPARED = LINK_RULES.map((rule): PreparedRule => ({ ...rule, steps: rule.path.split(".") }));
const RULES_BY_TYPE = groupBy(
  PREPARED.flatMap((rule) => rule.from.map((type) => ({ type, rule }))),
  ({ type }) => type,
);
const INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g;
const LAST_INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]$/;

/**
 * Links the resources of one stack with what they name, in both directions: references in attribute values, and literal names and ARNs that are
 * another resource's.
 *
 * Links are complete for what the source says: a value that may be one of several resources links all of them, and
 * resources that may not exist are linked, too.
 */
export function linkStack(nodes: readonly LinkingNode[], index: StackIndex): void {
  for (const node of nodes) {
    for (const { rule } of RULES_BY_TYPE.get(node.resource.type) ?? []) {
      for (const value of valuesAt(node.resource.attributes, rule.steps)) {
        linkValue(node, value, rule, index);
      }
    }
  }
}

/** Links a node with what a value means, a part of it that is there in one case only for that case. */
function linkValue(node: LinkingNode, value: Value, rule: LinkRule, index: StackIndex): void {
  const items = isOpen(value) ? [value] : itemsOf(value);
  const targets = targetsOf(value, rule, index, node);
  if (targets.length === 0) return;
  const cases = items.some(isOpen) ? casesOfTargets(items, node, rule, index) : undefined;
  for (const target of targets) connect(node, rule.role, target, rule.reverse, cases?.get(target));
}

/** Of what only some alternatives mean, what has to hold for it to be meant. */
function casesOfTargets(
  items: readonly Value[],
  node: LinkingNode,
  rule: LinkRule,
  index: StackIndex,
): ReadonlyMap<LinkingNode, Case> {
  const cases = new Map<LinkingNode, Case>();
  const certain = new Set(items.filter((item) => !isOpen(item)).flatMap((item) => targetsOf(item, rule, index, node)));
  for (const { value, onlyIf } of items.filter(isOpen).flatMap((item) => alternativesOf(item, []))) {
    if (isUnset(value)) continue;
    for (const target of targetsOf(value, rule, index, node)) {
      if (!certain.has(target)) cases.set(target, inEither(cases.get(target), onlyIf));
    }
  }
  return cases;
}

/** Adds the links that follow from others, once all stacks are linked. */
export function deriveLinks(nodes: readonly LinkingNode[]): void {
  const byType = groupBy(nodes, (node) => node.resource.type);
  for (const rule of DERIVED_LINK_RULES) {
    for (const node of rule.from.flatMap((type) => byType.get(type) ?? [])) derive(node, rule);
  }
}

function derive(node: LinkingNode, rule: DerivedLinkRule): void {
  let level: readonly Reached[] = [{ at: node, onlyIf: ALWAYS }];
  for (const step of rule.steps) {
    level = level.flatMap(({ at, onlyIf }) => {
      const onWay = at === node ? onlyIf : together(onlyIf, existenceOf(at.resource));
      return [...(at.links.get(step) ?? [])].flatMap((next): readonly Reached[] => {
        const all = onWay && together(onWay, linkedIf(at, step, next));
        return all === undefined ? [] : [{ at: next, onlyIf: all }];
      });
    });
  }
  for (const { at, onlyIf } of level) connect(node, rule.role, at, rule.reverse, onlyIf);
}

interface Reached {
  readonly at: LinkingNode;
  readonly onlyIf: Case;
}

function connect(
  from: LinkingNode,
  role: string,
  to: LinkingNode,
  reverse: string | undefined,
  onlyIf: Case = ALWAYS,
): void {
  add(from, role, to, onlyIf);
  if (reverse !== undefined) add(to, reverse, from, onlyIf);
}

function add(from: LinkingNode, role: string, to: LinkingNode, onlyIf: Case): void {
  const found = from.links.get(role);
  const isNew = found?.has(to) !== true;
  if (found === undefined) from.links.set(role, new Set([to]));
  else found.add(to);
  const known = from.cases?.get(role)?.get(to);
  if (isNew ? onlyIf.length === 0 : known === undefined) return;
  // A link that is there in several cases is there in each of them.
  from.cases ??= new Map<string, Map<GraphNode, Case>>();
  const ofRole = from.cases.get(role) ?? new Map<GraphNode, Case>();
  from.cases.set(role, ofRole.set(to, isNew ? onlyIf : inEither(known, onlyIf)));
}

/** The resources that a value means under a rule. */
function targetsOf(value: Value, rule: LinkRule, index: StackIndex, from: LinkingNode): readonly LinkingNode[] {
  if (value.kind !== "list") return targetsOfItem(value, rule, index, from);
  const found = itemsOf(value).flatMap((item) => targetsOfItem(item, rule, index, from));
  // The list as a whole names more than its items show, when it is not complete.
  return found.length > 0 && value.rest === undefined
    ? found
    : [...found, ...resolveAll(ownReferences(value), rule, index)];
}

function targetsOfItem(value: Value, rule: LinkRule, index: StackIndex, from: LinkingNode): readonly LinkingNode[] {
  const referred = allReferences(value).filter((reference) => resolveAll([reference], rule, index).length > 0);
  const meant = referred.length > 1 ? chosen(referred, value, index) : referred;
  if (meant.length > 0) return resolveAll(meant, rule, index).filter((target) => target !== from);
  const named = rule.to.flatMap((type) => index.named(type, value)).filter((target) => target !== from);
  return closest(named, from);
}

function resolveAll(references: readonly Reference[], rule: LinkRule, index: StackIndex): readonly LinkingNode[] {
  return references
    .flatMap((reference) => index.resolve(reference))
    .filter(({ resource }) => rule.to.includes(resource.type));
}

/** Of the references that an expression names, those that its value is known to come from, else all. */
function chosen(references: readonly Reference[], value: Value, index: StackIndex): readonly Reference[] {
  if (value.kind !== "known") return references;
  const equal = references.filter((reference) =>
    index.resolve(reference).some(({ resource }) => {
      const at = resource.attributes.entries.get(reference.attribute);
      return at?.kind === "known" && at.value === value.value;
    }),
  );
  return equal.length > 0 ? equal : references;
}

/** Of resources with the same name (in several Regions, say) those of the same module, and managed ones before data. */
function closest(nodes: readonly LinkingNode[], from: LinkingNode): readonly LinkingNode[] {
  if (nodes.length < 2) return nodes;
  const module = moduleOf(from);
  const near = nodes.filter((node) => moduleOf(node) === module);
  const preferred = near.length > 0 ? near : nodes;
  const managed = preferred.filter((node) => node.resource.mode === "managed");
  return managed.length > 0 ? managed : preferred;
}

function moduleOf({ resource }: LinkingNode): string {
  return resource.calls.at(-1)?.address ?? "";
}

/** Indexes the resources of one stack; names are indexed when a type is first asked for. */
export function indexStack(nodes: readonly LinkingNode[]): StackIndex {
  const byAddress = new Map(nodes.map((node) => [node.resource.address, node]));
  const byType = groupBy(nodes, (node) => node.resource.type);
  const names = new Map<string, NameIndex<LinkingNode>>();
  let byConfiguration: ReadonlyMap<string, readonly LinkingNode[]> | undefined;

  const instancesOf = (address: string): readonly LinkingNode[] => {
    byConfiguration ??= groupBy(nodes, (node) => withoutKeys(node.resource.address));
    const candidates = byConfiguration.get(withoutKeys(address)) ?? [];
    const whole = candidates.filter((node) => node.resource.address.replace(LAST_INSTANCE_KEY, "") === address);
    // An instance that is not listed may be the one that stands for an unknown number of them.
    return whole.length > 0 ? whole : candidates.filter((node) => node.resource.uncertain !== undefined);
  };

  return {
    resolve({ address }) {
      const exact = byAddress.get(address);
      return exact === undefined ? instancesOf(address) : [exact];
    },
    named(type, value) {
      const ofType = byType.get(type);
      if (ofType === undefined) return [];
      let index = names.get(type);
      if (index === undefined) names.set(type, (index = indexNames(type, ofType)));
      return namedBy(value, type, index);
    },
  };
}

function withoutKeys(address: string): string {
  return address.includes("[") ? address.replace(INSTANCE_KEY, "") : address;
}

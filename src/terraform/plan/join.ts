import type { Diagnostic, Resource, Stack } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { Value } from "../../graph/value.js";
import { attributeOf, headerSpan, locate } from "../configuration.js";
import type { ModuleInstance } from "../model.js";
import { inheritedAttributes } from "./inherited.js";
import { differences, mismatchDiagnostics, notInSource, notPlanned, type Mismatch } from "./mismatch.js";
import { modulesOf, unreadCallTo, type Modules, type UnreadCall } from "./modules.js";
import { overlay, saysSame } from "./overlay.js";
import { plannedAttribute, type Planned } from "./plan.js";
import { unreadResource } from "./unread.js";
import type { PlannedState, PlanView } from "./view.js";

export interface JoinRequest {
  /** The root module, evaluated with what the plan says of variables, instances and data sources. */
  readonly root: ModuleInstance;
  readonly stack: Stack;
  /** The same as the source alone decides it. */
  readonly own: Stack;
  readonly view: PlanView;
}

/**
 * Joins the resources of a stack with the instances of a plan by their addresses.
 *
 * A plan of the head must have what the source surely has, and nothing that it surely has not; otherwise it is of another
 * commit, and the stack stays as the source alone decides it, with errors that say so. Of other commits what is known of their
 * instances is taken, and nothing is expected.
 */
export function joinPlan({ root, stack, own, view }: JoinRequest): Stack {
  const modules = modulesOf(root);
  const { read } = modules;
  const replaced = replacedCalls(modules, view);
  const standIns = new Set([...replaced].flatMap((call) => [...call.standIns]));
  const ownByAddress = new Map(own.resources.map((resource) => [resource.address, resource]));
  const { instances, side, plan } = view;
  const mismatches: Mismatch[] = [];
  const resources: Resource[] = [];
  const found = new Set<string>();

  for (const resource of stack.resources) {
    if (resource.calls.some(({ address }) => standIns.has(address))) continue;
    const instance = resource.mode === "managed" ? instances.get(resource.address) : undefined;
    if (instance !== undefined) {
      found.add(resource.address);
      if (side === "head") mismatches.push(...differences(resource, instance.state, plan.name, instance.isReal));
      resources.push(withInstance(resource, instance, ownByAddress.get(resource.address), plan.name));
    } else if (resource.mode === "managed") {
      const isDecided = side !== "base" && plan.isComplete;
      if (isDecided && side === "head" && resource.uncertain === undefined)
        mismatches.push(notPlanned(resource, plan.name));
      // Where the source leaves open whether there are any, a plan that has none decides it.
      if (!isDecided || resource.uncertain === undefined) resources.push(resource);
    } else {
      const state = view.data(resource.address);
      const own = ownByAddress.get(resource.address);
      resources.push(state ? withState(resource, state, own, plan.name) : resource);
    }
  }

  const isWhole = !stack.diagnostics.some(({ code }) => code === "terraform-limit");
  for (const instance of instances.values()) {
    if (found.has(instance.address)) continue;
    const call = unreadCallTo(instance.module, modules);
    if (call !== undefined)
      resources.push(whollyDecided(unreadResource(instance, call, plan.configuration, stack.id), plan.name));
    else if (side === "head" && isWhole) {
      mismatches.push(notInSource(instance.address, plan.name, placeOf(read.get(instance.module) ?? root)));
    }
  }

  if (mismatches.length > 0) {
    return { ...own, diagnostics: [...own.diagnostics, ...mismatchDiagnostics(mismatches)] };
  }
  return {
    ...stack,
    ...(side === "head" && { planned: { variables: root.run.planned } }),
    files: [...new Set([...stack.files, ...own.files])].sort(),
    resources,
    diagnostics: [...withoutUnread(stack.diagnostics, replaced), ...notes(replaced, view)],
  };
}

/** The resources that exist, of one evaluation of a base, and those that do not exist, of another. */
export function withExisting(existing: Stack, others: Stack, { instances }: PlanView): Stack {
  const isThere = ({ address }: Resource): boolean => instances.has(address);
  return {
    ...existing,
    resources: [...existing.resources.filter(isThere), ...others.resources.filter((resource) => !isThere(resource))],
  };
}

/** The calls of modules that were not read for which the plan says what they make. */
function replacedCalls(modules: Modules, view: PlanView): ReadonlySet<UnreadCall> {
  const calls = new Set<UnreadCall>();
  for (const { module } of view.instances.values()) {
    const call = unreadCallTo(module, modules);
    if (call !== undefined) calls.add(call);
  }
  if (view.side === "base" || !view.plan.isComplete) return calls;
  return new Set(modules.unread.values());
}

function withInstance(resource: Resource, instance: PlannedState, own: Resource | undefined, plan: string): Resource {
  const certain = withState(resource, instance.state, own, plan);
  const { entries } = certain.attributes;
  const inherited = inheritedAttributes(
    resource.type,
    entries,
    instance.state,
    instance.isReal,
    resource.header,
    resource.address,
  );
  if (inherited.size === 0) return certain;
  const added = [...inherited].map(([name, value]) => [name, decided(value, plan)] as const);
  return { ...certain, attributes: { ...certain.attributes, entries: new Map([...entries, ...added]) } };
}

type Certain = Resource & { uncertain?: Resource["uncertain"]; onlyIf?: Resource["onlyIf"] };

/** The resource with what a plan says of its attributes; it certainly exists. */
function withState(given: Resource, state: Planned, own: Resource | undefined, plan: string): Resource {
  const entries = new Map<string, Value>();
  for (const [name, value] of given.attributes.entries) {
    const before = own?.attributes.entries.get(name);
    const joined = overlay(value, plannedAttribute(state, name), before, `${given.address}.${name}`);
    entries.set(name, saysSame(joined, before ?? value) ? joined : decided(joined, plan));
  }
  const resource: Certain = { ...given, attributes: { ...given.attributes, entries } };
  delete resource.uncertain;
  delete resource.onlyIf;
  return resource;
}

/** A value that is another without the plan. */
function decided(value: Value, plan: string): Value {
  return { ...value, decidedBy: `the plan "${plan}"` };
}

/** A resource that only the plan has. */
function whollyDecided(resource: Resource, plan: string): Resource {
  const entries = [...resource.attributes.entries].map(([name, value]) => [name, decided(value, plan)] as const);
  return { ...resource, attributes: { ...resource.attributes, entries: new Map(entries) } };
}

/** Where something is missing in a module. */
function placeOf(module: ModuleInstance): Span {
  const call = module.calls.at(-1);
  if (call !== undefined) return call.span;
  const path = module.configuration.files[0]?.path ?? module.configuration.folder;
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

/** That a module was not read does not matter where the plan says what it makes, nor what its stand-in would have needed. */
function withoutUnread(diagnostics: readonly Diagnostic[], replaced: ReadonlySet<UnreadCall>): readonly Diagnostic[] {
  const moot = new Set<string>();
  for (const { call, standIns } of replaced) {
    const source = attributeOf(call.layers, "source");
    for (const span of [headerSpan(call), ...(source === undefined ? [] : [locate(source)])]) {
      moot.add(`warning terraform-module-missing ${keyOf(span)}`).add(`note terraform-module-stand-in ${keyOf(span)}`);
      if (standIns.size > 0) moot.add(`error terraform-missing-argument ${keyOf(span)}`);
    }
  }
  return diagnostics.filter(({ code, severity, span }) => !moot.has(`${severity} ${code} ${keyOf(span)}`));
}

function keyOf({ path, startLine, startColumn }: Span): string {
  return `${path}:${startLine}:${startColumn}`;
}

function notes(replaced: ReadonlySet<UnreadCall>, { plan, side }: PlanView): readonly Diagnostic[] {
  if (side === "base") return [];
  const unread = [...replaced].map(({ call }): Diagnostic => {
    const message = `module "${call.name}" is not in the judged files; it is judged by the plan "${plan.name}"`;
    return { code: "terraform-module-planned", severity: "note", message, span: headerSpan(call) };
  });
  const told = new Map(unread.map((note) => [keyOf(note.span), note]));
  return [...told.values()];
}

import type { ModuleCall, Resource } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { Reference, Value } from "../../graph/value.js";
import { indexSuffix, within } from "../address.js";
import { isSetByAws } from "../computed.js";
import { attributeOf, headerSpan, locate } from "../configuration.js";
import { evaluateExpression } from "../expressions.js";
import { referencesOf } from "../values.js";
import { modulePath, moduleSteps } from "./address.js";
import { inheritedAttributes } from "./inherited.js";
import type { UnreadCall } from "./modules.js";
import {
  isJsonArray,
  isJsonObject,
  plannedMember,
  type ConfiguredCall,
  type ConfiguredModule,
  type Planned,
} from "./plan.js";
import { memberKeys, plannedValue } from "./value.js";
import type { PlannedState } from "./view.js";

/**
 * A resource of a module whose files are not there, as the plan has it. It is where the module is called: an attribute at
 * the argument of the call that it is made from, as far as the plan tells, all others at the call's header.
 *
 * Only what the module's own blocks set is taken, since the defaults of the provider are nothing that anybody wrote; a plan
 * that does not tell has all that is known.
 */
export function unreadResource(
  instance: PlannedState,
  unread: UnreadCall,
  configuration: ConfiguredModule | undefined,
  stack: string,
): Resource {
  const { address, type, name, state } = instance;
  const header = headerSpan(unread.call);
  const span = locate(unread.call.layers[0]);
  const way = configuredWay(instance.module, unread, configuration);
  const written = way?.at(-1)?.module.resources.get(`${type}.${name}`);
  const entries = new Map<string, Value>();
  for (const key of memberKeys(state)) {
    const planned = plannedMember(state, key);
    const isWritten = written === undefined ? planned.unknown === undefined : written.has(key);
    if (planned.value === null || !(isWritten || isMade(key, planned))) continue;
    const { place = header, references } = originOf(written?.get(key) ?? [], instance.module, unread, way ?? []);
    const value = plannedValue(planned, { span: place, references, called: `${address}.${key}` });
    entries.set(key, fixedByResource(value));
  }
  const real = inheritedAttributes(type, entries, state, instance.isReal, header, address);
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: "managed",
    stack,
    calls: callsTo(instance.module, unread, header),
    span,
    header,
    attributes: { kind: "map", entries: new Map([...entries, ...real]), span },
  };
}

/** What the provider merges, and blocks, which a `dynamic` block may make that the plan does not tell of. */
function isMade(key: string, { value }: Planned): boolean {
  return key === "tags_all" || (isJsonArray(value) && value.length > 0 && value.every((item) => isJsonObject(item)));
}

/** A value that a name of another resource alone decides is that name. */
function fixedByResource(value: Value): Value {
  const [reference, ...others] = value.references ?? [];
  if (value.kind !== "unknown" || reference === undefined || others.length > 0) return value;
  return isSetByAws(reference.attribute) ? { ...value, text: [{ reference }] } : value;
}

function callsTo(module: string, { caller }: UnreadCall, header: Span): readonly ModuleCall[] {
  const calls: ModuleCall[] = [];
  let around = "";
  for (const { name, key } of moduleSteps(module)) {
    around = within(around, `module.${name}${indexSuffix(key)}`);
    calls.push({ address: around, span: header });
  }
  return [...caller.calls, ...calls.slice(caller.calls.length)];
}

/** The calls from the one that was not read to the module of a resource, as the plan's configuration has them. */
function configuredWay(
  module: string,
  { caller }: UnreadCall,
  configuration: ConfiguredModule | undefined,
): readonly ConfiguredCall[] | undefined {
  const way: ConfiguredCall[] = [];
  let around = configuration;
  for (const name of modulePath(module)) {
    const call = around?.calls.get(name);
    if (call === undefined) return undefined;
    way.push(call);
    around = call.module;
  }
  return way.slice(caller.path.length);
}

interface Origin {
  readonly place?: Span | undefined;
  readonly references: readonly Reference[];
}

const NAMED = /^((?:data\.)?[A-Za-z][\w-]*\.[A-Za-z_][\w-]*(?:\[[^\]]*\])?)\.(.+)$/;
const NO_RESOURCE = /^(?:var|local|module|each|count|path|self|terraform|tofu)\./;

/** Where the call gives what an argument is made from, and the resources that it names. */
function originOf(
  names: readonly string[],
  module: string,
  unread: UnreadCall,
  way: readonly ConfiguredCall[],
): Origin {
  const references = new Map<string, Reference>();
  let place: Span | undefined;
  for (const name of names) {
    const variable = /^var\.([\w-]+)/.exec(name)?.[1];
    if (variable !== undefined) {
      const argument = argumentFor(variable, unread, way);
      place ??= argument?.place;
      for (const reference of argument?.references ?? []) references.set(JSON.stringify(reference), reference);
    } else if (!NO_RESOURCE.test(name)) {
      const [, resource, attribute] = NAMED.exec(name) ?? [];
      if (resource === undefined || attribute === undefined) continue;
      const reference = { address: within(module, resource), attribute };
      references.set(JSON.stringify(reference), reference);
    }
  }
  return { place, references: [...references.values()] };
}

/** Follows a variable through the calls in between to the argument of the call that is in the source. */
function argumentFor(variable: string, unread: UnreadCall, way: readonly ConfiguredCall[]): Origin | undefined {
  let name = variable;
  for (const call of way.slice(1).reverse()) {
    const next = (call.arguments.get(name) ?? [])
      .map((reference) => /^var\.([\w-]+)/.exec(reference)?.[1])
      .find((found) => found !== undefined);
    if (next === undefined) return undefined;
    name = next;
  }
  const argument = attributeOf(unread.call.layers, name);
  if (argument === undefined) return undefined;
  const { file, node } = argument;
  const { caller } = unread;
  // What is wrong with it has been said where it was evaluated.
  const scope = { ...caller.scopes(file), report: () => undefined };
  const value = caller.run.demand.run(() => evaluateExpression(node.expression, scope, node));
  return { place: locate(argument), references: referencesOf(value) ?? [] };
}

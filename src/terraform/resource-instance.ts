import type { Span } from "../graph/span.js";
import { indexSuffix, within } from "./address.js";
import { blocksOfType, blocksValue, contentOf, evaluateAttribute, type Content, type Scopes } from "./body.js";
import type { Attribute } from "../hcl/ast.js";
import { typedArgument, typedTags } from "./argument-types.js";
import {
  attributeOf,
  blocksOf,
  headerSpan,
  locate,
  typeMade,
  type Located,
  type ResourceDeclaration,
} from "./configuration.js";
import { dataFunction } from "./data-functions.js";
import { deployedData } from "./deployed-data.js";
import { EvaluationError } from "./errors.js";
import { computedBlock, isComputedData, unsetArgument } from "./computed.js";
import { slot, type Slot } from "./lazy.js";
import type { ModuleInstance, ResourceInstance } from "./model.js";
import { hasMark, plannedAttribute, type Planned } from "./plan/plan.js";
import { languageValue } from "./plan/value.js";
import { policyDocumentAttribute } from "./policy-document.js";
import { providerOf } from "./providers.js";
import { caseWithin, type Repeat } from "./repetition.js";
import { overdueValue, reportCycle, valueSlot } from "./run.js";
import { bind } from "./scope.js";
import { DYNAMIC } from "./types.js";
import { causesOf, computed, entriesOf, object, unknown, withMembers, withReferences, type TfValue } from "./values.js";

/** Arguments and blocks of Terraform itself, which are no attributes of the resource. */
export const RESOURCE_META: ReadonlySet<string> = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "connection",
  "provisioner",
]);

/** When an attribute that the configuration does not decide is known. */
const DECIDED: Readonly<Record<ResourceDeclaration["mode"], string>> = {
  managed: "is known only after apply",
  data: "is read from outside of the configuration",
  ephemeral: "exists only while Terraform runs",
};

/** Makes one instance. Nothing of its block is evaluated before it is asked for. */
export function resourceInstance(
  module: ModuleInstance,
  declaration: ResourceDeclaration,
  key: string,
  repeat: Repeat,
): ResourceInstance {
  const { run } = module;
  const { layers, mode } = declaration;
  const { binding } = repeat;
  const { standIn } = module.configuration;
  const header = headerSpan(standIn === undefined ? declaration : (module.calledBy ?? declaration));
  const inner = standIn?.within[key];
  const home = inner === undefined ? module.address : within(module.address, inner);
  const address = within(home, key + indexSuffix(repeat.key));
  const scopes: Scopes =
    binding === undefined ? module.scopes : (file) => bind(module.scopes(file), binding.name, binding.value);
  const uncertain = [...(module.uncertain ?? []), ...(repeat.uncertain ?? [])];
  let attributes: Map<string, Slot<TfValue>> | undefined;
  let content: Slot<Content> | undefined;

  const contents = (): Content => {
    content ??= slot(
      address,
      () => contentOf(layers, scopes, RESOURCE_META),
      (names) => {
        reportCycle(run, names, layers[0]);
        return { attributes: [], blocks: new Map(), scopes };
      },
    );
    return run.demand.force(content);
  };

  const attribute = (name: string): TfValue => {
    attributes ??= new Map();
    let known = attributes.get(name);
    if (known === undefined) {
      known = valueSlot(run, `${address}.${name}`, layers[0], () => compute(name));
      attributes.set(name, known);
    }
    return run.demand.force(known);
  };

  const compute = (name: string): TfValue => {
    const reference = { address, attribute: name };
    const value = configured(name) ?? made(name) ?? read(name);
    if (value !== undefined) return withReferences(value, [reference]);
    const because = [{ reason: `${address}.${name} ${DECIDED[mode]}`, span: header }];
    if (mode === "managed") return computedBlock(declaration.type, reference, because) ?? computed(reference, because);
    if (mode === "data" && isComputedData(declaration.type, name)) return computed(reference, because);
    return unknown(DYNAMIC, because, { from: { references: [reference] } });
  };

  /** What the block says. */
  const configured = (name: string): TfValue | undefined => {
    if (RESOURCE_META.has(name)) return undefined;
    const argument = attributeOf(layers, name);
    if (argument !== undefined) {
      const value = argumentValue(instance, argument, scopes);
      return value.kind === "null" ? undefined : value;
    }
    const hasBlock = blocksOf(layers).some(({ node }) => typeMade(node) === name);
    return hasBlock ? blocksValue(blocksOfType(contents(), name)) : undefined;
  };

  /** What the provider is known to make of the block. */
  const made = (name: string): TfValue | undefined => {
    if (name === "tags_all") return allTags();
    if (mode === "managed") return unsetArgument(declaration.type, name);
    return (
      policyDocumentAttribute(instance, name) ??
      dataFunction(layers, declaration.type, name, scopes) ??
      (mode === "data" ? deployedData(module, declaration, name) : undefined)
    );
  };

  /** What a data source gave when the plan was made. */
  const read = (name: string): TfValue | undefined => {
    const state = mode === "data" ? run.plan?.data(address) : undefined;
    return state && plannedData(plannedAttribute(state, name), `${address}.${name}`, header);
  };

  const allTags = (): TfValue | undefined => {
    const defaults = module.providers().setting(providerOf(declaration), "defaultTags");
    if (defaults === undefined) return undefined;
    const own = attributeOf(layers, "tags");
    return mergeTags(defaults, own && argumentValue(instance, own, scopes));
  };

  const instance: ResourceInstance = {
    key: repeat.key,
    open: repeat.uncertain,
    declaration,
    module,
    home,
    address,
    uncertain: uncertain.length === 0 ? undefined : uncertain,
    onlyIf: caseWithin(module, repeat),
    scopes,
    content: contents,
    attribute,
    allTags,
    value: withMembers({ attribute }, [{ reason: `${address} ${DECIDED[mode]}`, span: header }], {
      references: [{ address, attribute: "" }],
    }),
  };
  return instance;
}

/** An attribute of a data source in a plan; `undefined` when the plan does not have it, or must not show it. */
function plannedData({ value, unknown: later, sensitive }: Planned, called: string, span: Span): TfValue | undefined {
  if (hasMark(sensitive)) return undefined;
  if (later === true) {
    return unknown(DYNAMIC, [{ reason: `${called} is known only after apply, as the plan says`, span }]);
  }
  return value === undefined || value === null || hasMark(later) ? undefined : languageValue(value);
}

/** An argument anywhere in the block of an instance, evaluated and converted to its type. */
export function argumentValue(
  { declaration, module }: ResourceInstance,
  argument: Located<Attribute>,
  scopes: Scopes,
): TfValue {
  const value = overdueValue(module.run, argument) ?? evaluateAttribute(argument, scopes);
  try {
    return typedArgument(declaration.type, argument.node.name, value);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const message = `Inappropriate value for "${argument.node.name}": ${error.message}`;
    const span = locate(argument);
    module.report({ message, span });
    return unknown(DYNAMIC, [{ reason: message, span }]);
  }
}

function certainEntries(value: TfValue): ReadonlyMap<string, TfValue> {
  const known = value.kind === "unknown" && value.partial?.kind === "mapping" ? value.partial.entries : undefined;
  return known ?? new Map();
}

function mergeTags(given: TfValue, own: TfValue | undefined): TfValue {
  const defaults = typedTags(given);
  if (own === undefined || own.kind === "null") return defaults;
  const base = entriesOf(defaults);
  const over = entriesOf(own);
  if (base !== undefined && over !== undefined) return object(new Map([...base, ...over]));
  // The resource's own tags win: they are certain whatever the defaults are, and the defaults where it has no such tag.
  const certain = over === undefined ? certainEntries(own) : new Map([...certainEntries(defaults), ...over]);
  const partial = { kind: "mapping", entries: certain, other: undefined } as const;
  return unknown(DYNAMIC, causesOf(defaults, own), { notNull: true, partial });
}

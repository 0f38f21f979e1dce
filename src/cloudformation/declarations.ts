import { isUnset } from "../graph/known.js";
import type { Cause, MapValue, Value } from "../graph/value.js";
import { evaluate } from "./evaluate.js";
import { expandLoops } from "./loops.js";
import { parameterOf } from "./parameters.js";
import { type Deployment, pseudoParameters } from "./pseudo-parameters.js";
import type { Parameter, Scope } from "./scope.js";
import { settled } from "./settle.js";
import { generatedBy, generatedRoleName } from "./serverless.js";
import { connectedResources } from "./serverless-connectors.js";
import { dataSourceRoles } from "./serverless-data-sources.js";
import { withGlobals } from "./serverless-globals.js";
import type { Template } from "./template.js";
import { textOf } from "./values.js";
import { attributeOf, entryOf } from "./vocabulary.js";

/** Cases of one template that are looked into, one by one; far more than templates have. */
const MOST_CASES = 100_000;

/** What surrounds a template. */
export interface Surroundings extends Pick<Scope, "outputOf" | "importOf" | "report"> {
  readonly deployment: Deployment;
  /** Id of the stack that is evaluated. */
  readonly stack: string;
  /** Name of the stack, or the nested stack, that it makes. */
  readonly stackName: Value;
  /** Values for its parameters. */
  readonly given: ReadonlyMap<string, Value>;
  /** Before the logical ids in addresses: the nested stacks on the way to it. */
  readonly prefix: string;
}

/** The resources that a template declares, loops expanded, and what their expressions can name. */
export interface Declarations {
  readonly scope: Scope;
  /** Not evaluated. */
  readonly resources: ReadonlyMap<string, Value>;
  /** Of these, the ones that a loop over an unknown collection makes. */
  readonly doubtful: ReadonlyMap<string, readonly Cause[]>;
}

/** Makes the scope of a template's expressions. */
export function declarationsOf(template: Template, surroundings: Surroundings): Declarations {
  const { deployment, stack, stackName, given, prefix, outputOf, importOf, report } = surroundings;
  const resources = new Map<string, Value>();
  const types = new Map<string, string>();
  const parameters = new Map<string, Parameter>();
  for (const [name, declaration] of template.parameters) {
    parameters.set(name, parameterOf(name, declaration, given.get(name)));
  }
  const property = (id: string, name: string): Value | undefined =>
    member(member(resources.get(id), "Properties"), name);
  const conditions = new Map<string, Value>();
  const scope: Scope = {
    path: template.path,
    stack: `${stack}/${prefix}`,
    parameters,
    pseudoParameters: pseudoParameters(deployment, stackName, prefix),
    mappings: template.mappings,
    conditions,
    decided: new Map(),
    deciding: new Set(),
    settle: (condition, within) => settled(condition, within, evaluate),
    assumed: new Map(),
    constraints: [],
    compared: new Map(),
    excluded: new Map(),
    left: { cases: MOST_CASES },
    resources: types,
    addressOf: (id) => `${prefix}${id}`,
    attributeOf: (id, attribute) =>
      attributeOf(
        entryOf(types.get(id) ?? "", (name) => !isUnset(property(id, name))),
        attribute,
      ),
    standsFor: (id) => {
      const name = entryOf(types.get(id) ?? "")?.standsFor;
      return name === undefined ? undefined : property(id, name);
    },
    resolving: new Set(),
    mayGenerate: (id) => template.isService || generatedBy(id, types),
    outputOf,
    importOf,
    report,
  };
  // Loops can name conditions, but not resources; both maps are filled before anything asks for them.
  const { map: expandedConditions } = expanded(template.conditions, scope);
  for (const [name, condition] of expandedConditions.entries) conditions.set(name, condition);
  const { map, doubtful } = expanded(template.resources, scope);
  for (const [id, raw] of map.entries) {
    const type = textOf(member(raw, "Type"));
    if (type !== undefined) types.set(id, type);
    resources.set(id, withGlobals(raw, template.globals));
  }
  for (const [id, raw] of [...connectedResources(resources, report), ...dataSourceRoles(resources)]) {
    if (resources.has(id)) continue;
    resources.set(id, raw);
    types.set(id, textOf(member(raw, "Type")) ?? "");
  }
  for (const [id, type] of [...types]) {
    const role = generatedRoleName(id, type);
    if (role !== undefined && !types.has(role) && mayBeLeftOut(property(id, "Role"))) types.set(role, "AWS::IAM::Role");
  }
  return { scope, resources, doubtful };
}

/** Whether a property that is not evaluated is not set, or may turn out not to be. */
function mayBeLeftOut(raw: Value | undefined): boolean {
  return isUnset(raw) || (raw?.kind === "map" && raw.entries.has("Fn::If"));
}

function expanded(section: MapValue | undefined, scope: Scope): ReturnType<typeof expandLoops> {
  return section === undefined ? NOTHING : expandLoops(section, scope, evaluate);
}

const NOTHING: ReturnType<typeof expandLoops> = {
  map: {
    kind: "map",
    entries: new Map(),
    span: { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  },
  doubtful: new Map(),
};

function member(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === "map" ? value.entries.get(name) : undefined;
}

import type { Json } from "../../graph/document.js";
import { indexSuffix, within, type InstanceKey } from "../address.js";
import { compareKeys, lastKeyOf, moduleAddressOf, moduleSteps, resourceNameOf } from "./address.js";
import type { Plan, Planned, PlannedChange, PlannedInstance } from "./plan.js";

/**
 * What a plan is asked about: the commit that it was made of (`head`), that commit with changes in it (`edited`), or the one
 * before (`base`).
 */
export type PlanSide = "head" | "edited" | "base";

/** What a plan means for the variables of the root module. */
export interface PlannedVariables {
  /** The names of those that have its values; all when not given. */
  readonly decided?: ReadonlySet<string>;
  /** The names of those that are unknown. */
  readonly open?: ReadonlySet<string>;
}

/** An instance with what it is on the side that is asked about. */
export interface PlannedState extends PlannedInstance {
  readonly state: Planned;
  /** Whether it exists, so that what the provider computes is real. */
  readonly isReal: boolean;
}

/** What a plan says to the evaluation of one commit. */
export interface PlanView {
  readonly plan: Plan;
  readonly side: PlanSide;
  /** Managed instances by their addresses. */
  readonly instances: ReadonlyMap<string, PlannedState>;
  /** The keys of the instances of a resource or module call, by its address without the last key; `undefined` for none. */
  keysOf(address: string): readonly InstanceKey[] | undefined;
  /** What a data source gives. */
  data(address: string): Planned | undefined;
  /** The value of a variable of the root module, when the plan decides it. */
  variable(name: string): Json | undefined;
  /** Whether a variable of the root module is unknown, whatever the files say, since it is given elsewhere. */
  isOpenVariable(name: string): boolean;
  isSensitiveVariable(name: string): boolean;
}

/**
 * What a plan says of a commit: where it was made of it, resources will be what they are planned to be; in the one before, they
 * are what they are, under the names that they had.
 *
 * @param variables which ones the plan decides; all when not given
 */
export function planView(plan: Plan, side: PlanSide, variables: PlannedVariables = {}): PlanView {
  const instances = new Map<string, PlannedState>();
  for (const change of plan.changes) {
    const found = side === "base" ? existing(change) : planned(change);
    if (found !== undefined) instances.set(found.address, found);
  }
  let keys: ReadonlyMap<string, readonly InstanceKey[]> | undefined;
  return {
    plan,
    side,
    instances,
    keysOf: (address) => (keys ??= keysByAddress(instances, plan)).get(address),
    data: (address) => plan.data.get(address)?.state,
    variable: (name) => (variables.decided?.has(name) === false ? undefined : plan.variables.get(name)),
    isOpenVariable: (name) => variables.open?.has(name) === true,
    isSensitiveVariable: (name) => plan.sensitiveVariables.has(name),
  };
}

function planned(change: PlannedChange): PlannedState | undefined {
  return change.after && { ...instanceOf(change), state: change.after, isReal: change.isKept };
}

function existing(change: PlannedChange): PlannedState | undefined {
  const { before, previousAddress: address } = change;
  if (before === undefined) return undefined;
  if (address === change.address) return { ...instanceOf(change), state: before, isReal: true };
  const moved = { module: moduleAddressOf(address), key: lastKeyOf(address), name: resourceNameOf(address) };
  return { address, type: change.type, ...moved, state: before, isReal: true };
}

function instanceOf({ address, module, type, name, key }: PlannedInstance): PlannedInstance {
  return { address, module, type, name, key };
}

function keysByAddress(
  instances: ReadonlyMap<string, PlannedState>,
  plan: Plan,
): ReadonlyMap<string, readonly InstanceKey[]> {
  const keys = new Map<string, Set<InstanceKey>>();
  const add = (address: string, key: InstanceKey): void => {
    const known = keys.get(address);
    if (known === undefined) keys.set(address, new Set([key]));
    else known.add(key);
  };
  const modules = new Set<string>();
  const addInstance = (mode: "" | "data.", { module, type, name, key }: PlannedInstance): void => {
    add(within(module, `${mode}${type}.${name}`), key);
    modules.add(module);
  };
  for (const instance of instances.values()) addInstance("", instance);
  for (const instance of plan.data.values()) addInstance("data.", instance);
  for (const module of modules) {
    let around = "";
    for (const { name, key } of moduleSteps(module)) {
      const call = within(around, `module.${name}`);
      add(call, key);
      around = `${call}${indexSuffix(key)}`;
    }
  }
  return new Map([...keys].map(([address, found]) => [address, [...found].sort(compareKeys)]));
}

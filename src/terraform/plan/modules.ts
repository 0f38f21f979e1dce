import { indexSuffix, within } from "../address.js";
import type { Declaration } from "../configuration.js";
import type { ModuleInstance } from "../model.js";
import { moduleSteps } from "./address.js";

/** A call of a module whose files are not there. */
export interface UnreadCall {
  /** The module that calls. */
  readonly caller: ModuleInstance;
  readonly call: Declaration;
  /** Without a key. */
  readonly address: string;
  /** The instances that stand in for it, by address; none when nothing is known of it. */
  readonly standIns: ReadonlySet<string>;
}

/** The modules that a root module consists of. */
export interface Modules {
  /** Addresses of those whose files were read, the root's (empty) among them. */
  readonly read: ReadonlyMap<string, ModuleInstance>;
  readonly unread: ReadonlyMap<string, UnreadCall>;
}

/** Goes through a root module and all that it calls. */
export function modulesOf(root: ModuleInstance): Modules {
  const read = new Map<string, ModuleInstance>();
  const unread = new Map<string, UnreadCall>();
  const pending: ModuleInstance[] = [root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const caller = module;
    read.set(caller.address, caller);
    for (const [name, call] of caller.configuration.calls) {
      const instances = caller.run.demand.run(() => caller.call(name)?.instances);
      const isRead = instances?.every(({ configuration }) => configuration.standIn === undefined) === true;
      if (isRead) pending.push(...instances);
      else {
        const address = within(caller.address, `module.${name}`);
        const standIns = new Set((instances ?? []).map((instance) => instance.address));
        unread.set(address, { caller, call, address, standIns });
      }
    }
  }
  return { read, unread };
}

/** The call that keeps a module of the plan from being read; `undefined` when there is none on the way to it. */
export function unreadCallTo(module: string, { read, unread }: Modules): UnreadCall | undefined {
  let around = "";
  for (const { name, key } of moduleSteps(module)) {
    if (!read.has(around)) return undefined;
    const call = within(around, `module.${name}`);
    const found = unread.get(call);
    if (found !== undefined) return found;
    around = call + indexSuffix(key);
  }
  return undefined;
}

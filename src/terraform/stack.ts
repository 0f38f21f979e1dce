import type { Resource, Stack } from "../graph/resource.js";
import { providerAccounts } from "./accounts.js";
import { within } from "./address.js";
import { headerSpan, locate } from "./configuration.js";
import { graphResource } from "./emit.js";
import type { ModuleInstance } from "./model.js";
import { referenceText } from "./references.js";
import { withoutStandInPlaces } from "./stand-ins/places.js";
import { isOverdue, MOST_RESOURCES, OVERDUE, TOO_MUCH, type Run } from "./run.js";

/** Evaluates everything in a root module and the modules that it calls. */
export function evaluateModules(root: ModuleInstance): Stack {
  const { run } = root;
  const resources: Resource[] = [];
  const moved: Stack["moved"][number][] = [];
  const pending: ModuleInstance[] = [root];
  let hasStandIns = false;
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (!evaluateModule(module, resources)) break;
    moved.push(...movedIn(module));
    hasStandIns ||= module.configuration.standIn !== undefined;
    const called: ModuleInstance[] = [];
    for (const name of module.configuration.calls.keys()) called.push(...instancesOfCall(module, name));
    pending.push(...called.reverse());
  }
  // Values that went through a stand-in carry places in it, which nobody can open.
  const named = run.demand.run(() => providerAccounts(root));
  const { account } = run.deployment;
  const accounts = account === undefined || named.includes(account) ? named : [...named, account];
  return {
    ...emptyStack(run),
    resources: hasStandIns ? resources.map(withoutStandInPlaces) : resources,
    ...(accounts.length === 0 ? {} : { accounts }),
    moved,
  };
}

/** A stack without resources: what was read, and what was found wrong. */
export function emptyStack(run: Run): Stack {
  return {
    id: run.stack,
    format: "terraform",
    ...(run.environment !== undefined && { root: run.root, environment: run.environment }),
    files: [...run.touched].sort(),
    resources: [],
    diagnostics: [...run.diagnostics.values()],
    moved: [],
  };
}

function instancesOfCall(module: ModuleInstance, name: string): readonly ModuleInstance[] {
  return module.run.demand.run(() => module.call(name)?.instances ?? []);
}

/** Adds the resources of one module. Gives false when the stack may cost no more. */
function evaluateModule(module: ModuleInstance, into: Resource[]): boolean {
  const { run } = module;
  for (const [key, declaration] of module.configuration.resources) {
    const instances = run.demand.run(() => module.resource(key)?.instances ?? []);
    for (const instance of instances) {
      const stop = mustStop(run);
      if (stop !== undefined) {
        run.diagnose("terraform-limit", "error", stop, headerSpan(declaration));
        return false;
      }
      into.push(run.demand.run(() => graphResource(instance, run.stack)));
    }
  }
  return true;
}

function mustStop(run: Run): string | undefined {
  run.budget.resources -= 1;
  if (run.budget.resources < 0) return `More than ${MOST_RESOURCES} resource instances; from here on nothing is judged`;
  if (run.budget.values < 0) return TOO_MUCH;
  return isOverdue(run) ? OVERDUE : undefined;
}

/** https://developer.hashicorp.com/terraform/language/moved */
function movedIn(module: ModuleInstance): Stack["moved"] {
  return module.configuration.moved.flatMap(({ file, node }) => {
    const [from, to] = ["from", "to"].map((name) => {
      const expression = node.body.attributes.get(name)?.expression;
      return expression && referenceText(expression);
    });
    if (from !== undefined && to !== undefined) {
      return [{ from: within(module.address, from), to: within(module.address, to) }];
    }
    const message = 'A moved block needs the addresses "from" and "to"';
    module.run.diagnose("terraform-moved", "error", message, locate({ file, node }));
    return [];
  });
}

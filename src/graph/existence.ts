import { ALWAYS, together, type Case } from "./case.js";
import type { Resource } from "./resource.js";
import type { Cause } from "./value.js";

const OPEN = new WeakMap<Resource, Case>();

/** What has to hold for a resource to exist; nothing for one that certainly does. */
export function existenceOf(resource: Resource): Case {
  const { uncertain, onlyIf } = resource;
  if (uncertain === undefined) return ALWAYS;
  if (onlyIf !== undefined) return onlyIf;
  let open = OPEN.get(resource);
  if (open === undefined) OPEN.set(resource, (open = openCase(resource, uncertain)));
  return open;
}

/** A resource that exists only if something else is so as well. */
export function doubted(resource: Resource, because: readonly Cause[] = [], onlyIf?: Case): Resource {
  if (because.length === 0) return resource;
  const all = together(existenceOf(resource), onlyIf ?? openCase(resource, because));
  const uncertain = [...(resource.uncertain ?? []), ...because];
  return { ...resource, uncertain, ...(all === undefined ? {} : { onlyIf: all }) };
}

/** What only the source of a resource could say; whether it is the same for another resource is not known. */
function openCase({ stack, type, address }: Resource, because: readonly Cause[]): Case {
  return because.map((cause) => ({ key: [stack, type, address, cause.reason].join("\n"), cause, facts: [] }));
}

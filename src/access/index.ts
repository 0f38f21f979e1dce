import type { GraphIndex, GraphNode } from "../graph/node.js";
import { identities, type Identity } from "../iam/identities.js";
import type { ReadPolicy } from "../iam/read-policy.js";
import { findAccounts } from "./accounts.js";
import { findAssuming } from "./assuming.js";
import { collect, type Candidate } from "./collect.js";
import { capabilitiesOf, capabilityContext } from "./capabilities/index.js";
import { sharedWith } from "./capabilities/sharing.js";
import { waysInto, type IncomingContext } from "./incoming.js";
import type { AccessAnalysis, Capability } from "./model.js";
import { entryOf } from "./entries.js";
import { identityLabel, isSameAccount } from "./names.js";
import { findPeople } from "./people.js";
import type { AccessSettings } from "./settings.js";
import { escalationsThroughOthers } from "./through-others.js";
import { verbWays } from "./verbs/index.js";
import { routesTo, stepBudget, type WalkContext } from "./walk.js";
import type { Way } from "./ways.js";

/**
 * All ways of principals to the databases of a tree: what every identity can do, who can become it, and by which way.
 *
 * @param policies all policies of the tree, as `readPolicies` gives them
 */
export function analyseAccess(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  settings: AccessSettings,
): AccessAnalysis {
  const accounts = findAccounts(index, policies, settings);
  const all = identities(index, policies, { accountsOf: accounts.of });
  const [organization] = settings.organizations;
  const decision = settings.organizations.length === 1 && organization !== undefined ? { organization } : {};
  const context = capabilityContext(index, policies, all, { settings, decision });
  const capabilities = new Map<Identity, readonly Capability[]>();
  for (const identity of all) {
    const found = capabilitiesOf(identity, context);
    if (found.length > 0) capabilities.set(identity, found);
  }
  const people = findPeople(all);
  const verbs = verbWays(all, context, identityLabel);
  const incoming: IncomingContext = {
    index,
    settings,
    accounts,
    people,
    assuming: findAssuming(all, context.directory, context.decision),
    byVerbs: (identity) =>
      verbs.into(identity).map(({ from, hops }): Way => ({ from: { kind: "identity", identity: from }, hops })),
    isFolded: (from, to) => isAdministrator(capabilities.get(from)) && isSameAccount(from, to),
  };
  const known = new Map<Identity, readonly Way[]>();
  const walk: WalkContext = {
    waysInto(identity) {
      let ways = known.get(identity);
      if (ways === undefined) known.set(identity, (ways = waysInto(identity, incoming)));
      return ways;
    },
    entryOf: (identity) => entryOf(identity, settings),
    limits: settings.limits,
    weights: settings.weights,
    budget: stepBudget(),
  };
  const isAble = (identity: Identity): boolean =>
    capabilities
      .get(identity)
      ?.some(
        ({ method, access, certainty }) => certainty === "must" && (method === "admin-all" || access === "escalate"),
      ) === true;
  for (const [identity, more] of escalationsThroughOthers(all, context, walk, isAble)) {
    capabilities.set(identity, [...(capabilities.get(identity) ?? []), more]);
  }
  const candidates: Candidate[] = [];
  let cut = 0;
  for (const [identity, found] of capabilities) {
    const { routes, cut: unfollowed } = routesTo(identity, walk);
    cut += unfollowed;
    candidates.push({ stack: stackOf(identity.node), routes, capabilities: found });
  }
  for (const { source, capability } of sharedWith(context, accounts)) {
    const [first] = capability.evidence;
    const stack = first === undefined ? "" : stackOf(first.node);
    candidates.push({ stack, routes: [{ source, ways: [] }], capabilities: [capability] });
  }
  const collected = collect(candidates, settings, accounts.own);
  const home = { accounts: accounts.own, foundBy: accounts.foundBy };
  return { paths: collected.paths, cut: cut + collected.cut, home };
}

function stackOf({ resource }: GraphNode): string {
  return resource.stack;
}

/** Whoever may do everything has one path for all; that it may also become others adds nothing. */
function isAdministrator(capabilities: readonly Capability[] | undefined): boolean {
  return capabilities?.some(({ method, certainty }) => method === "admin-all" && certainty === "must") === true;
}

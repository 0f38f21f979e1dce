import { allOf, caseKey } from "../../graph/case.js";
import { groupBy } from "../../graph/group.js";
import { linked, linkedIf, type GraphNode } from "../../graph/node.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import { all, type Decision } from "../../iam/logic.js";
import type { Cause } from "../../graph/value.js";
import type { CapabilityContext } from "../capabilities/context.js";
import { memberHops, partsOf } from "../capabilities/describe.js";
import type { Reach } from "../capabilities/reach.js";
import { reachOfRow } from "../capabilities/rows.js";
import { grantOn } from "../capabilities/tagged.js";
import type { Hop, HopKind } from "../model.js";
import { isSameAccount } from "../names.js";
import {
  COMPUTE_SERVICES,
  EXISTING_COMPUTE,
  USER_CREDENTIALS,
  type ComputeService,
  type ExistingCompute,
} from "./compute.js";
import { passGrants } from "./pass-role.js";
import { trustsService } from "./trusted-services.js";

/** How an identity comes to act as another one by what it may do. */
export interface VerbWay {
  readonly from: Identity;
  /** The last one leads to the other identity; before it the group that the permission comes through. */
  readonly hops: readonly Hop[];
}

/** Ways of identities into others, found from their ends: most identities have none. */
export interface VerbWays {
  into(target: Identity): readonly VerbWay[];
}

/** What passes roles to a service and starts what runs as them. */
interface Offer {
  readonly from: Identity;
  readonly service: ComputeService;
  readonly passing: readonly EffectiveGrant[];
  readonly running: Reach;
}

/**
 * Ways into identities that take verbs: passing a role to a service that runs something as it, taking over what runs as it,
 * rewriting its trust policy, giving oneself credentials of a user.
 *
 * @param label what an identity is called: `role/fn`
 */
export function verbWays(
  identities: readonly Identity[],
  context: CapabilityContext,
  label: (identity: Identity) => string,
): VerbWays {
  const offers = new Map<ComputeService, readonly Offer[]>();
  const offersOf = (service: ComputeService): readonly Offer[] => {
    let found = offers.get(service);
    if (found === undefined) {
      offers.set(service, (found = holdersOf("iam:PassRole").flatMap((from) => offer(from, service, context))));
    }
    return found;
  };
  const holders = new Map<string, readonly Identity[]>();
  const holdersOf = (action: string): readonly Identity[] => {
    let found = holders.get(action);
    if (found === undefined) {
      found = identities.filter((identity) => context.permissions(identity).of(action).length > 0);
      holders.set(action, found);
    }
    return found;
  };
  const takers = new Map<ExistingCompute, readonly Taker[]>();
  const takersOf = (compute: ExistingCompute): readonly Taker[] => {
    let found = takers.get(compute);
    if (found === undefined) takers.set(compute, (found = takersFrom(compute, holdersOf, context)));
    return found;
  };
  const shared = { context, label, holdersOf, takersOf };
  return {
    into(target) {
      if (target.kind === "user") return USER_CREDENTIALS.flatMap((action) => changes(target, action, shared));
      if (target.kind !== "role") return [];
      return [
        ...surest(
          COMPUTE_SERVICES.flatMap((service) => {
            const trusted = trustsService(target, service.principal);
            return trusted === "no" ? [] : passes(target, trusted, offersOf(service), shared);
          }),
        ),
        ...takeovers(target, shared),
        ...changes(target, "iam:UpdateAssumeRolePolicy", shared),
      ];
    },
  };
}

interface Shared {
  readonly context: CapabilityContext;
  readonly label: (identity: Identity) => string;
  readonly holdersOf: (action: string) => readonly Identity[];
  readonly takersOf: (compute: ExistingCompute) => readonly Taker[];
}

/** Who may take over what runs in a service, whatever it runs as. */
interface Taker {
  readonly from: Identity;
  readonly reach: Reach;
}

function takersFrom(
  { verbs }: ExistingCompute,
  holdersOf: Shared["holdersOf"],
  context: CapabilityContext,
): readonly Taker[] {
  return verbs.flatMap((actions) =>
    holdersOf(actions[0] ?? "").flatMap((from): readonly Taker[] => {
      const reach = onCompute(from, actions, undefined, context);
      return reach === undefined ? [] : [{ from, reach }];
    }),
  );
}

function offer(from: Identity, service: ComputeService, context: CapabilityContext): readonly Offer[] {
  const permissions = context.permissions(from);
  const passing = passGrants(permissions, service.principal);
  if (passing.length === 0) return [];
  const [running] = [...reachOfRow(service, permissions, context)].sort(surestFirst);
  return running === undefined ? [] : [{ from, service, passing, running }];
}

function surestFirst(one: Reach, other: Reach): number {
  return Number(one.certainty === "unknown") - Number(other.certainty === "unknown");
}

function passes(target: Identity, trusted: Decision, offers: readonly Offer[], shared: Shared): readonly VerbWay[] {
  return offers.flatMap(({ from, service, passing, running }): readonly VerbWay[] => {
    if (from === target || !isSameAccount(from, target)) return [];
    const best = bestGrant(passing, target.node, from, shared.context);
    if (best === undefined) return [];
    const profiles = profileDoubts(service, target, from, shared.context);
    if (profiles === undefined) return [];
    const doubts = [...(trusted === "unknown" ? [TRUST] : []), ...profiles, ...existingDoubts(service, shared.context)];
    const decision = all([best.decision, doubts.length > 0 ? "unknown" : "yes", running.certainty]);
    const reach = reachOf([best.grant, ...running.grants], decision, [...running.because, ...doubts]);
    return [wayOf("passrole", `${service.name}:${shared.label(target)}`, target.node, from, reach, shared)];
  });
}

const TRUST: Cause = { reason: "whom the role trusts is not known" };

/**
 * An instance gets a role by an instance profile that has it.
 *
 * @returns `undefined` when none has, as the description of an account tells
 */
function profileDoubts(
  { principal }: ComputeService,
  { node }: Identity,
  from: Identity,
  context: CapabilityContext,
): readonly Cause[] | undefined {
  if (principal !== "ec2.amazonaws.com" || linked(node, "instance_profiles").length > 0) return [];
  if (context.permissions(from).of("iam:AddRoleToInstanceProfile").length > 0) return [];
  if (node.resource.format === "iam") return undefined;
  return [{ reason: "whether an instance profile has the role is not in the repository", span: node.resource.header }];
}

function existingDoubts({ existing }: ComputeService, { directory }: CapabilityContext): readonly Cause[] {
  if (existing === undefined || directory.ofType(existing.type).length > 0) return [];
  return [{ reason: existing.reason }];
}

/** What acts as a role, taken over. */
function takeovers(target: Identity, shared: Shared): readonly VerbWay[] {
  return EXISTING_COMPUTE.flatMap((compute) => {
    const { type, verbs, isElsewhere } = compute;
    const running = runningAs(type, target.node, shared.context);
    if (running.length === 0) return undescribed(compute, target, shared);
    return running.flatMap((runner) =>
      distinct(
        verbs.flatMap((actions) => {
          const [first = ""] = actions;
          return shared.holdersOf(first).flatMap((from): readonly VerbWay[] => {
            if (from === target || !isSameAccount(from, target)) return [];
            const reach = onCompute(from, actions, isElsewhere === true ? undefined : runner, shared.context);
            if (reach === undefined) return [];
            const way = wayOf("control", runner.resource.address, runner, from, reach, shared);
            return [runsAs(way, runner, target.node)];
          });
        }),
      ),
    );
  });
}

/**
 * The description of an account has its roles and not what runs as them: of a role that a service may assume it is not known
 * whether something does.
 */
function undescribed(compute: ExistingCompute, target: Identity, shared: Shared): readonly VerbWay[] {
  const { service, principal } = compute;
  const { resource } = target.node;
  if (resource.format !== "iam" || trustsService(target, principal) === "no") return [];
  if (principal === "ec2.amazonaws.com" && linked(target.node, "instance_profiles").length === 0) return [];
  const because = [
    { reason: `whether something in ${service} runs as the role is not in the description`, span: resource.header },
  ];
  return distinct(
    shared.takersOf(compute).flatMap(({ from, reach }): readonly VerbWay[] => {
      if (from === target || !isSameAccount(from, target)) return [];
      const open: Reach = { ...reach, certainty: "unknown", because: [...reach.because, ...because] };
      return [wayOf("control", `${service}:${shared.label(target)}`, target.node, from, open, shared)];
    }),
  );
}

const RUNNING = new WeakMap<CapabilityContext, ReadonlyMap<GraphNode, readonly GraphNode[]>>();

function runningAs(type: string, role: GraphNode, context: CapabilityContext): readonly GraphNode[] {
  let known = RUNNING.get(context);
  if (known === undefined) {
    const found = new Map<GraphNode, GraphNode[]>();
    for (const compute of EXISTING_COMPUTE.flatMap((each) => context.directory.ofType(each.type))) {
      for (const each of linked(compute, "role")) found.set(each, [...(found.get(each) ?? []), compute]);
    }
    RUNNING.set(context, (known = found));
  }
  return (known.get(role) ?? []).filter(({ resource }) => resource.type === type);
}

/**
 * All actions on something that runs; `undefined` when one is missing.
 *
 * @param compute absent where it is not known which resource of the service is meant
 */
function onCompute(
  from: Identity,
  actions: readonly string[],
  compute: GraphNode | undefined,
  context: CapabilityContext,
): Reach | undefined {
  const grants: EffectiveGrant[] = [];
  let decision: Decision = "yes";
  for (const action of actions) {
    const found = context.permissions(from).of(action);
    const best = compute === undefined ? broadest(found) : bestGrant(found, compute, from, context);
    if (best === undefined) return undefined;
    decision = all([decision, best.decision]);
    grants.push(best.grant);
  }
  return reachOf(grants, decision, []);
}

/** Taking an identity itself over: its trust policy, its credentials. */
function changes(target: Identity, action: string, { context, label, holdersOf }: Shared): readonly VerbWay[] {
  return holdersOf(action).flatMap((from): readonly VerbWay[] => {
    if (from === target || !isSameAccount(from, target)) return [];
    const best = bestGrant(context.permissions(from).of(action), target.node, from, context);
    if (best === undefined) return [];
    const verb = action.slice(action.indexOf(":") + 1);
    const reach = reachOf([best.grant], best.decision, []);
    return [wayOf("escalate", `${verb}:${label(target)}`, target.node, from, reach, { context })];
  });
}

interface Best {
  readonly grant: EffectiveGrant;
  readonly decision: Exclude<Decision, "no">;
}

/** The surest grant that is about a resource. */
function bestGrant(
  grants: readonly EffectiveGrant[],
  node: GraphNode,
  from: Identity,
  { directory, decision: circumstances }: CapabilityContext,
): Best | undefined {
  let best: Best | undefined;
  for (const broad of grants) {
    const grant = grantOn(broad, node, from, circumstances);
    if (grant === undefined) continue;
    const decision = all([directory.match(grant, node), grant.certainty]);
    if (decision === "yes") return { grant, decision };
    if (decision === "unknown") best ??= { grant, decision };
  }
  return best;
}

function broadest(grants: readonly EffectiveGrant[]): Best | undefined {
  const sure = grants.find(({ certainty, resource }) => certainty === "yes" && resource.kind === "everything");
  if (sure !== undefined) return { grant: sure, decision: "yes" };
  const [grant] = grants.filter(({ resource }) => resource.kind !== "invalid");
  return grant === undefined ? undefined : { grant, decision: "unknown" };
}

function reachOf(grants: readonly EffectiveGrant[], decision: Decision, because: readonly Cause[]): Reach {
  const certainty = decision === "yes" ? "yes" : "unknown";
  return { target: undefined, certainty, because: [...grants.flatMap((grant) => grant.because), ...because], grants };
}

function wayOf(
  kind: HopKind,
  target: string,
  node: GraphNode,
  from: Identity,
  reach: Reach,
  { context }: Pick<Shared, "context">,
): VerbWay {
  const hop: Hop = { kind, target, node, ...partsOf(reach, context.settings) };
  return { from, hops: [...memberHops(reach.grants), hop] };
}

/** A way through what runs as an identity, which it may do in one case only. */
function runsAs({ from, hops }: VerbWay, runner: GraphNode, target: GraphNode): VerbWay {
  const onlyIf = linkedIf(runner, "role", target);
  if (onlyIf.length === 0) return { from, hops };
  return {
    from,
    hops: hops.map((hop) => (hop.node === runner ? { ...hop, onlyIf: allOf([hop.onlyIf, onlyIf]) } : hop)),
  };
}

/** The surest way from each identity by each hop. */
function surest(ways: readonly VerbWay[]): readonly VerbWay[] {
  if (ways.length < 2) return ways;
  return [...groupBy(ways, ({ hops }) => hops.at(-1)?.target).values()].flatMap(distinct);
}

/** The surest way from each identity in each case. */
function distinct(ways: readonly VerbWay[]): readonly VerbWay[] {
  if (ways.length < 2) return ways;
  const byCase = groupBy(ways, ({ hops }) => caseKey(allOf(hops.map(({ onlyIf }) => onlyIf))));
  return [...byCase.values()].flatMap(surestOf);
}

function surestOf(ways: readonly VerbWay[]): readonly VerbWay[] {
  const best = new Map<Identity, VerbWay>();
  for (const way of ways) {
    const known = best.get(way.from);
    if (known === undefined || (known.hops.at(-1)?.certainty === "may" && way.hops.at(-1)?.certainty === "must")) {
      best.set(way.from, way);
    }
  }
  return [...best.values()];
}

import type { Cause } from "../../graph/value.js";
import { requiredResources, type ResourceType } from "../action-facts.js";
import { arnPattern, intersectsArn, type ArnPattern } from "../arn.js";
import { decideLayers, type Judgement, type Outcome } from "../decide.js";
import type { Requester } from "../request-keys.js";
import type { ExplicitQuery, ExplicitRequest } from "./read.js";

/** Outcomes of single resources, the one first that the whole request has. */
const RANKS: readonly Outcome[] = ["deny-explicit", "deny-implicit", "may-allow", "must-allow"];

/**
 * Decides a request on its resources: each has to be allowed, and so have the others that such a request needs
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#resource-types-table).
 */
export function answer({ requests }: ExplicitQuery, requester: Requester): Judgement {
  const judge = ({ layers, request, context }: ExplicitRequest): Judgement =>
    decideLayers(layers, requester, request, context);
  const judgements = requests.map(judge);
  const decision = RANKS.find((rank) => judgements.some((each) => each.decision === rank)) ?? "deny-implicit";
  const deciding = judgements.filter((each) => each.decision === decision);
  const parts = decision === "must-allow" || decision === "may-allow" ? judgements : deciding;
  const judgement: Judgement = {
    decision,
    because: parts.flatMap(({ because }) => because),
    doubts: parts.flatMap(({ doubts }) => doubts),
    residual: parts.flatMap(({ residual }) => residual),
  };
  if (decision !== "must-allow" && decision !== "may-allow") return judgement;
  const missing = missingResources(requests).filter((type) => {
    const asked = requests.map((each) => ({ ...each, request: { ...each.request, resource: type.pattern } }));
    return asked.some((each) => judge(each).decision !== "must-allow");
  });
  if (missing.length === 0) return judgement;
  const doubts = missing.map(({ name, arn }): Cause => ({
    reason: `such a request is also authorised on a resource of the type ${name} (${arn}), of which not all are allowed`,
  }));
  return { ...judgement, decision: "may-allow", doubts: [...judgement.doubts, ...doubts] };
}

interface MissingType extends ResourceType {
  readonly pattern: ArnPattern;
}

/** What a request needs besides the resources that are asked for, where those are. */
function missingResources(requests: readonly ExplicitRequest[]): readonly MissingType[] {
  const [first] = requests;
  if (first === undefined) return [];
  return requiredResources(first.request.action.literal ?? "").flatMap((type) => {
    const whole = arnPattern(type.arn);
    if (requests.some(({ request }) => intersectsArn(whole, request.resource) !== "no")) return [];
    return [{ ...type, pattern: inPlaceOf(first.request.resource, whole) }];
  });
}

/** The same in the partition, Region and account of a resource. */
function inPlaceOf(resource: ArnPattern, whole: ArnPattern): ArnPattern {
  if (resource.kind !== "arn" || whole.kind !== "arn") return whole;
  const { partition, region, account } = resource.segments;
  return { kind: "arn", segments: { ...whole.segments, partition, region, account } };
}

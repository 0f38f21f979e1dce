import { askedAction, matchAction } from "../../iam/actions.js";
import type { Identity } from "../../iam/identities.js";
import { all, any, type Decision } from "../../iam/logic.js";

const ASSUME = askedAction("sts:AssumeRole");
const KNOWN = new WeakMap<Identity, ReadonlyMap<string, Decision>>();
/** Stands for every service where the trust policy does not say which. */
const SOME_SERVICE = "";

/** Whether a role lets an AWS service assume it: `lambda.amazonaws.com`. */
export function trustsService(role: Identity, service: string): Decision {
  let services = KNOWN.get(role);
  if (services === undefined) KNOWN.set(role, (services = servicesOf(role)));
  return any([services.get(service) ?? "no", services.get(SOME_SERVICE) ?? "no"]);
}

function servicesOf({ trust }: Identity): ReadonlyMap<string, Decision> {
  const services = new Map<string, Decision>();
  const add = (service: string, decision: Decision): void => {
    services.set(service, any([services.get(service) ?? "no", decision]));
  };
  for (const { policy } of trust) {
    if (policy.unknown !== undefined) add(SOME_SERVICE, "unknown");
    for (const statement of policy.statements) {
      const { decision } = matchAction(statement, ASSUME);
      if (statement.effect === "Deny" || decision === "no") continue;
      for (const { type, value, unknown } of statement.principals ?? []) {
        if (unknown !== undefined && (type === "Service" || type === "unknown")) add(SOME_SERVICE, "unknown");
        else if (type === "Service") add(withoutRegion(value), decision);
      }
    }
  }
  for (const { policy } of trust) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Deny" || statement.conditions.length > 0) continue;
      if (matchAction(statement, ASSUME).decision !== "yes") continue;
      for (const { type, value } of statement.principals ?? []) {
        if (type === "*" || (type === "AWS" && value === "*")) return new Map();
        if (type === "Service") services.delete(withoutRegion(value));
      }
    }
  }
  return services;
}

/** `ec2.amazonaws.com.cn`, `states.eu-west-1.amazonaws.com` and `ec2.amazonaws.com` are one service. */
function withoutRegion(service: string): string {
  return service
    .toLowerCase()
    .replace(/\.[a-z]{2}(?:-[a-z]+)+-\d\./, ".")
    .replace(/\.amazonaws\.com\.cn$/, ".amazonaws.com");
}

/** Whether a role can be handed to a service, by what is certain of both. */
export function canBePassed(role: Identity, service: string, granted: Decision): Decision {
  return all([granted, trustsService(role, service)]);
}

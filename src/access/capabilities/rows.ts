import type { Cause } from "../../graph/value.js";
import { literalPattern } from "../../iam/patterns.js";
import { canBePassed } from "../verbs/trusted-services.js";
import { passGrants, ROLES, ROLE_TYPES } from "../verbs/pass-role.js";
import type { Row } from "./catalogue.js";
import type { CapabilityContext } from "./context.js";
import type { Permissions, RequestKeys } from "./permissions.js";
import { both, distinctReaches, reachOfAction, type Reach } from "./reach.js";

/** What has to be had together: all of some actions, or the right to pass a role to a service. */
type Alternative =
  | { readonly kind: "actions"; readonly names: readonly string[]; readonly keys: readonly string[] }
  | { readonly kind: "pass"; readonly service: string };

const PASS = "pass:";
const PASS_ROLE = "iam:passrole";

/** Alternatives by how the catalogue writes them. */
const ALTERNATIVES = new Map<string, Alternative>();

function alternativeOf(written: string): Alternative {
  let alternative = ALTERNATIVES.get(written);
  if (alternative === undefined) ALTERNATIVES.set(written, (alternative = parseAlternative(written)));
  return alternative;
}

function parseAlternative(written: string): Alternative {
  if (written.startsWith(PASS)) return { kind: "pass", service: written.slice(PASS.length) };
  const names = written.split("+").map((name) => name.trim());
  return { kind: "actions", names, keys: names.map((name) => name.toLowerCase()) };
}

/** The databases that an identity reaches by a way; none when a part of it is missing. */
export function reachOfRow(
  { needs, keys }: Pick<Row, "needs" | "keys">,
  permissions: Permissions,
  context: CapabilityContext,
): readonly Reach[] {
  if (!needs.every((alternatives) => alternatives.some((written) => isPossible(alternativeOf(written), permissions)))) {
    return [];
  }
  let found: readonly Reach[] | undefined;
  const requests = keys && requestKeys(keys);
  for (const alternatives of needs) {
    const reached = distinctReaches(
      alternatives.flatMap((written) => reachOfAlternative(alternativeOf(written), permissions, requests, context)),
    );
    if (reached.length === 0) return [];
    found = found === undefined ? reached : both(found, reached);
  }
  return found ?? [];
}

function requestKeys(keys: Readonly<Record<string, string>>): RequestKeys {
  const values = Object.entries(keys).map(
    ([key, value]) => [key, { presence: "yes", values: [literalPattern(value)], because: [] }] as const,
  );
  return new Map(values);
}

/** Asked first of all: most identities are allowed few of the actions. */
function isPossible(alternative: Alternative, permissions: Permissions): boolean {
  return alternative.kind === "pass"
    ? permissions.has(PASS_ROLE)
    : alternative.keys.every((action) => permissions.has(action));
}

function reachOfAlternative(
  alternative: Alternative,
  permissions: Permissions,
  keys: RequestKeys | undefined,
  context: CapabilityContext,
): readonly Reach[] {
  if (!isPossible(alternative, permissions)) return [];
  if (alternative.kind === "pass") return reachOfPassing(alternative.service, permissions, context);
  let found: readonly Reach[] | undefined;
  for (const action of alternative.names) {
    const reached = reachOfAction(permissions, action, context, keys);
    if (reached.length === 0) return [];
    found = found === undefined ? reached : both(found, reached);
  }
  return found ?? [];
}

/** Whether there is a role that can be passed to a service, which is about no database by itself. */
function reachOfPassing(service: string, permissions: Permissions, context: CapabilityContext): readonly Reach[] {
  const reaches = passGrants(permissions, service).flatMap((grant): readonly Reach[] => {
    const reach = (certainty: Reach["certainty"], because: readonly Cause[]): Reach => ({
      target: undefined,
      certainty,
      because: [...grant.because, ...because],
      grants: [grant],
    });
    const named = context.directory.named(grant, ROLES, ROLE_TYPES);
    if (named.kind === "none") return [];
    if (named.kind === "any") return [reach(grant.certainty, [])];
    if (named.kind === "elsewhere") {
      return [reach("unknown", [{ reason: `whether ${named.label} trusts ${service} is not in the repository` }])];
    }
    return named.nodes.flatMap(({ node, certainty }) => {
      const role = context.identityOf(node);
      const decision = role === undefined ? "unknown" : canBePassed(role, service, certainty);
      return decision === "no" ? [] : [reach(decision === "yes" ? grant.certainty : "unknown", [])];
    });
  });
  return distinctReaches(reaches);
}

import { effectiveGrants } from "../../iam/effective.js";
import type { AppliedPolicy, Identity } from "../../iam/identities.js";
import { managedPolicy } from "../../iam/managed-policies.js";
import { readPolicy } from "../../iam/statements.js";
import { actionNamed } from "./actions.js";
import type { CapabilityContext } from "./context.js";

/** One of these gives access to a database, or to a copy of it. */
const ACCESS = [
  "rds-db:connect",
  "rds:ModifyDBInstance",
  "rds:ModifyDBCluster",
  "rds:ModifyDBSnapshotAttribute",
  "rds:ModifyDBClusterSnapshotAttribute",
  "secretsmanager:GetSecretValue",
].map(actionNamed);

/**
 * Whether an identity would have access to databases, under the boundaries and controls that it has.
 *
 * @param managed the AWS managed policy that it is supposed to have in place of what its own policies allow
 */
export function reachesDatabasesAs(identity: Identity, context: CapabilityContext, managed?: string): boolean {
  const supposed = managed === undefined ? identity : withManaged(identity, managed);
  return ACCESS.some((action) => effectiveGrants(supposed, action, context.decision).length > 0);
}

function withManaged(identity: Identity, name: string): Identity {
  const { node } = identity;
  const value = managedPolicy(name, node.resource.header);
  const denials = denialsOf(identity);
  if (value === undefined) return { ...identity, policies: denials };
  const held = { holder: node, path: [], value, kind: "identity" as const, principals: [node], managed: name };
  const read = { held, policy: readPolicy(value, [], () => []), kind: "identity" as const, resolve: () => [] };
  const policy: AppliedPolicy = { read };
  return { ...identity, policies: [policy, ...denials] };
}

/** What the policies of an identity deny. */
export function denialsOf({ policies }: Identity): readonly AppliedPolicy[] {
  return policies.flatMap((applied) => {
    const { read } = applied;
    const statements = read.policy.statements.filter(({ effect }) => effect === "Deny");
    return statements.length === 0 ? [] : [{ ...applied, read: { ...read, policy: { ...read.policy, statements } } }];
  });
}

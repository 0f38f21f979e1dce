import { itemsOf, valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import { matchAction } from "../../iam/actions.js";
import type { Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { Cause } from "../../graph/value.js";
import type { Accounts } from "../accounts.js";
import type { Evidence } from "../model.js";
import { actionNamed } from "./actions.js";
import { throughKeys, throughCopies } from "./channels.js";
import type { CapabilityContext } from "./context.js";
import {
  granteeOf,
  outsiders,
  shared,
  shareHop,
  underControls,
  unknownGrantees,
  type Grantee,
  type Shared,
  type SharedAccess,
} from "./grantee.js";
import { policiesOfKey } from "./keys.js";
import { managedSecrets } from "./resource-policies.js";
import { databasesOfSnapshot } from "./resource-types.js";
import { databasesOfSecret } from "./secrets.js";

const exfiltration = (method: string): SharedAccess => ({ access: "exfil", method, kind: "exfiltration", score: 90 });
const SECRET: SharedAccess = { access: "secret", method: "secret-shared-external", kind: "secret", score: 70 };

/** What a policy gives that the source does not tell. */
const UNKNOWN: SharedAccess = { access: "secret", method: "policy-unresolved", kind: "unknown", score: 40 };

const SNAPSHOTS = [
  "aws_db_snapshot",
  "aws_db_snapshot_copy",
  "aws_db_cluster_snapshot",
  "aws_rds_cluster_snapshot_copy",
];

/** All that the tree shares with other accounts: snapshots, clusters, secrets, recovery points. */
export function sharedWith(context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  return [
    ...SNAPSHOTS.flatMap((type) => context.directory.ofType(type)).flatMap((each) =>
      ofSnapshot(each, context, accounts),
    ),
    ...context.directory.ofType("aws_ram_resource_association").flatMap((each) => ofCluster(each, context, accounts)),
    ...ofPolicies(heldSecrets(context), ["secretsmanager:GetSecretValue"], context, accounts),
    ...ofPolicies(heldVaults(context), VAULTS, context, accounts),
    ...throughKeys(context, accounts),
    ...throughCopies(context, accounts),
  ];
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html */
function ofSnapshot(snapshot: GraphNode, context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  const values = valuesAt(snapshot.resource.attributes, ["shared_accounts"]).flatMap(itemsOf);
  const databases = databasesOfSnapshot(snapshot);
  return values.flatMap((value) =>
    granteeOf(value, context, snapshot, accounts).flatMap((grantee) => {
      const opening = opens(snapshot, databases, grantee, context);
      if (opening.decision === "no") return [];
      const because = [...grantee.because, ...opening.because];
      const evidence: Evidence = {
        node: snapshot,
        path: ["shared_accounts"],
        message: `is shared with ${grantee.source.label}`,
        span: value.span,
      };
      const targets = databases.length > 0 ? databases : [snapshot];
      return targets.map((database) =>
        shared(
          grantee,
          exfiltration("snapshot-shared-external"),
          database,
          [shareHop(snapshot, evidence, because)],
          because,
          [...opening.evidence],
          context,
        ),
      );
    }),
  );
}

interface Opening {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly evidence: readonly Evidence[];
}

const OPEN: Opening = { decision: "yes", because: [], evidence: [] };

/**
 * Whether others can read a secret that its policy lets them: nobody of another account can with the key of Secrets Manager
 * (https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html).
 */
function opensSecret(
  secret: GraphNode,
  kind: keyof typeof KEYS_OF_SECRETS,
  grantee: Grantee,
  context: CapabilityContext,
): Opening {
  const { attribute, role } = KEYS_OF_SECRETS[kind];
  const [named] = valuesAt(secret.resource.attributes, [attribute]);
  const isOfService =
    named === undefined ||
    (named.kind === "known" && (named.value === null || /(?:^|:)alias\/aws\//.test(String(named.value))));
  if (isOfService) return { ...OPEN, decision: "no" };
  for (const key of linked(secret, role)) {
    const evidence = keyShare(key, grantee, context);
    if (evidence !== undefined) return { ...OPEN, evidence: [evidence] };
  }
  const reason = "whether the key of the secret is shared is not in the repository";
  return { decision: "unknown", because: [{ reason, span: secret.resource.header }], evidence: [] };
}

/** Whether who has the snapshot can open it: an encrypted one needs its key, which is never shared with everybody. */
function opens(
  snapshot: GraphNode,
  databases: readonly GraphNode[],
  grantee: Grantee,
  context: CapabilityContext,
): Opening {
  const open = OPEN;
  const keys = [snapshot, ...databases].flatMap((node) => linked(node, "kms_key"));
  const named = [snapshot, ...databases].flatMap((node) => valuesAt(node.resource.attributes, ["kms_key_id"]));
  const hasKey = keys.length > 0 || named.some((value) => !(value.kind === "known" && value.value === null));
  const encrypted = hasKey ? "yes" : encryptedBy(databases);
  if (encrypted === "no") return open;
  const maybe = (reason: string): Opening => ({
    decision: "unknown",
    because: [{ reason, span: snapshot.resource.header }],
    evidence: [],
  });
  if (encrypted === "unknown") return maybe("whether the snapshot is encrypted is not known");
  // The key of the service is its account's own, and encrypted snapshots are never public.
  if (!hasKey || grantee.source.kind === "public") return { ...open, decision: "no" };
  for (const key of keys) {
    const evidence = keyShare(key, grantee, context);
    if (evidence !== undefined) return { ...open, evidence: [evidence] };
  }
  return maybe("whether the key of the encrypted snapshot is shared is not in the repository");
}

function encryptedBy(databases: readonly GraphNode[]): Decision {
  const decisions = databases.map(({ resource }): Decision => {
    const [value] = valuesAt(resource.attributes, ["storage_encrypted"]);
    if (value === undefined) return resource.mode === "data" ? "unknown" : "no";
    if (value.kind !== "known") return "unknown";
    return value.value === true || value.value === "true" ? "yes" : "no";
  });
  if (decisions.includes("yes")) return "yes";
  return decisions.length === 0 || decisions.includes("unknown") ? "unknown" : "no";
}

/** What shares a key with an account: its policy, or a grant. */
function keyShare(key: GraphNode, { account }: Grantee, context: CapabilityContext): Evidence | undefined {
  for (const { policy, held } of policiesOfKey(key, context)) {
    for (const statement of policy.statements) {
      if (statement.effect === "Deny") continue;
      const isUse = ["kms:CreateGrant", "kms:Decrypt"].some(
        (action) => matchAction(statement, actionNamed(action)).decision === "yes",
      );
      const principal = (statement.principals ?? []).find(
        (each) => each.value === "*" || (account !== undefined && each.account === account),
      );
      if (isUse && principal !== undefined) {
        return { node: held.holder, path: principal.path, message: "shares the key of the snapshot" };
      }
    }
  }
  for (const grant of linked(key, "grants")) {
    const [grantee] = valuesAt(grant.resource.attributes, ["grantee_principal"]);
    if (account !== undefined && grantee?.kind === "known" && String(grantee.value).includes(`:${account}:`)) {
      return { node: grant, path: ["grantee_principal"], message: "grants the key of the snapshot" };
    }
  }
  return undefined;
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Clone.Cross-Account.html */
function ofCluster(association: GraphNode, context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  return linked(association, "cluster").flatMap((cluster) =>
    linked(association, "share")
      .flatMap((share) => linked(share, "principals"))
      .flatMap((principal) =>
        valuesAt(principal.resource.attributes, ["principal"]).flatMap((value) =>
          granteeOf(value, context, principal, accounts).map((grantee) => {
            const evidence: Evidence = {
              node: principal,
              path: ["principal"],
              message: `shares the cluster with ${grantee.source.label}`,
            };
            const hop = shareHop(association, evidence, grantee.because);
            return shared(grantee, exfiltration("rds-cluster-share-ram"), cluster, [hop], grantee.because, [], context);
          }),
        ),
      ),
  );
}

/** A secret or backup vault with policies of its own. */
interface Held {
  readonly node: GraphNode;
  /** `undefined` where it is not known which. */
  readonly databases: readonly (GraphNode | undefined)[];
  readonly policies: readonly ReadPolicy[];
  readonly kind: "vault" | keyof typeof KEYS_OF_SECRETS;
}

/** Where a secret says which key it has; a database says it for the secret that RDS manages. */
const KEYS_OF_SECRETS = {
  secret: { attribute: "kms_key_id", role: "kms_key" },
  managed: { attribute: "master_user_secret_kms_key_id", role: "master_user_secret_key" },
} as const;

const VAULTS = ["backup:StartCopyJob", "backup:CopyFromBackupVault"];

function heldVaults({ directory, resourcePolicies }: CapabilityContext): readonly Held[] {
  return directory.ofType("aws_backup_vault").map((node) => {
    const policies = [node, ...linked(node, "policy")].flatMap((holder) => resourcePolicies.get(holder) ?? []);
    return { node, databases: [undefined], policies, kind: "vault" };
  });
}

function heldSecrets(context: CapabilityContext): readonly Held[] {
  const { directory, resourcePolicies, index } = context;
  const secrets = directory.ofType("aws_secretsmanager_secret").map((node): Held => {
    const policies = [node, ...linked(node, "policy")].flatMap((holder) => resourcePolicies.get(holder) ?? []);
    return {
      node,
      databases: databasesOfSecret(node, context).map(({ database }) => database),
      policies,
      kind: "secret",
    };
  });
  const managed = directory.ofType("aws_secretsmanager_secret_policy").flatMap((holder) =>
    managedSecrets(holder, index).map(({ node }): Held => ({
      node,
      databases: [node],
      policies: resourcePolicies.get(holder) ?? [],
      kind: "managed",
    })),
  );
  return [...secrets, ...managed];
}

/** Policies of secrets and backup vaults that let in principals of other accounts, or that nobody knows whom they let in. */
function ofPolicies(
  held: readonly Held[],
  actions: readonly string[],
  context: CapabilityContext,
  accounts: Accounts,
): readonly Shared[] {
  return held.flatMap(({ node, databases, policies, kind }) => {
    const access = kind === "vault" ? exfiltration("backup-share") : SECRET;
    const share = (
      grantee: Grantee,
      evidence: Evidence,
      as: SharedAccess,
      opening: Omit<Opening, "decision"> = OPEN,
    ): readonly Shared[] => {
      const because = [...grantee.because, ...opening.because];
      const hops = [shareHop(node, evidence, because)];
      return databases.map((database) => shared(grantee, as, database, hops, because, opening.evidence, context));
    };
    return policies.flatMap((read) => [
      ...actions
        .flatMap((action) => {
          const found = outsiders(read, action, accounts);
          return kind === "vault" ? found : underControls(found, action, context);
        })
        .flatMap(({ grantee, evidence }) => {
          const opening = kind === "vault" ? OPEN : opensSecret(node, kind, grantee, context);
          return opening.decision === "no" ? [] : share(grantee, evidence, access, opening);
        }),
      // Of a vault nobody knows which databases it is of, so that a policy that is not known says nothing of any.
      ...(kind === "vault" ? [] : unknownGrantees(read, node)).flatMap(({ grantee, evidence }) =>
        share(grantee, evidence, UNKNOWN),
      ),
    ]);
  });
}

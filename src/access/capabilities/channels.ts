import { itemsOf, valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import type { Accounts } from "../accounts.js";
import type { Evidence } from "../model.js";
import type { PolicyStatement } from "../../iam/statements.js";
import type { CapabilityContext } from "./context.js";
import {
  granteeOf,
  outsiders,
  shared,
  shareHop,
  underControls,
  type Grantee,
  type Shared,
  type SharedAccess,
} from "./grantee.js";
import { policiesOfKey } from "./keys.js";
import { RESOURCE_TYPES } from "./resource-types.js";
import { databasesOfSecret } from "./secrets.js";

interface KeyAccess extends SharedAccess {
  readonly action: string;
  /** A condition that leaves nothing of it to others. */
  readonly harmless?: string;
}

const weakening = (method: string, action: string, score: number, harmless?: string): KeyAccess => ({
  access: "weaken",
  method,
  kind: "weakening",
  score,
  action,
  ...(harmless === undefined ? {} : { harmless }),
});
const destruction = (action: string): KeyAccess => ({
  access: "destroy",
  method: "kms-db-destroy",
  kind: "destruction",
  score: 80,
  action,
});

/**
 * What others can do with the key of a database, by its policy alone
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html).
 */
const OF_KEYS: readonly KeyAccess[] = [
  weakening("kms-db-policy", "kms:PutKeyPolicy", 75),
  weakening("kms-db-grant", "kms:CreateGrant", 65, "kms:grantisforawsresource"),
  weakening("kms-db-decrypt", "kms:Decrypt", 40, "kms:viaservice"),
  destruction("kms:ScheduleKeyDeletion"),
  destruction("kms:DisableKey"),
];

/** Those of other accounts who have a key of a database, by its policy or by a grant. */
export function throughKeys(context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  const keys = (RESOURCE_TYPES.get("key")?.nodes ?? []).flatMap((type) => context.directory.ofType(type));
  return keys.flatMap((key) => {
    const databases = databasesOfKey(key, context);
    if (databases.length === 0) return [];
    const share = (grantee: Grantee, evidence: Evidence, access: SharedAccess): readonly Shared[] =>
      databases.map((database) =>
        shared(grantee, access, database, [shareHop(key, evidence, grantee.because)], grantee.because, [], context),
      );
    const byPolicy = OF_KEYS.flatMap((access) =>
      policiesOfKey(key, context)
        .flatMap((read) => underControls(outsiders(read, access.action, accounts), access.action, context))
        .filter(({ statement }) => !isHarmless(statement, access.harmless))
        .flatMap(({ grantee, evidence }) => share(grantee, evidence, access)),
    );
    const byGrants = linked(key, "grants").flatMap((grant) => {
      const operations = valuesAt(grant.resource.attributes, ["operations"]).flatMap(itemsOf);
      const access = OF_KEYS.find(({ action }) =>
        operations.some((operation) => operation.kind === "known" && action === `kms:${String(operation.value)}`),
      );
      if (access === undefined) return [];
      return valuesAt(grant.resource.attributes, ["grantee_principal"]).flatMap((value) =>
        granteeOf(value, context, grant, accounts).flatMap((grantee) => {
          const message = `grants ${access.action} to ${grantee.source.label}`;
          return share(grantee, { node: grant, path: ["grantee_principal"], message }, access);
        }),
      );
    });
    return [...byPolicy, ...byGrants];
  });
}

/** Whether a condition leaves a permission to services of AWS, and not the opposite of that. */
function isHarmless({ conditions }: PolicyStatement, key: string | undefined): boolean {
  return (
    key !== undefined &&
    conditions.some(
      (condition) =>
        condition.key.toLowerCase() === key &&
        !/not|ifexists$|^null$/i.test(condition.operator) &&
        !condition.values.some((value) => value.toLowerCase() === "false"),
    )
  );
}

function databasesOfKey(key: GraphNode, context: CapabilityContext): readonly GraphNode[] {
  const ofSecrets = linked(key, "secrets").flatMap((secret) =>
    databasesOfSecret(secret, context).map(({ database }) => database),
  );
  return [...new Set([...linked(key, "databases"), ...ofSecrets])];
}

const COPY: SharedAccess = { access: "exfil", method: "backup-copy-external", kind: "exfiltration", score: 80 };
const EXPORT: SharedAccess = { access: "exfil", method: "rds-export-s3", kind: "exfiltration", score: 90 };

/**
 * Those of other accounts to whom the tree itself takes copies: backups that are copied to their vaults, exports to buckets
 * that they read (https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html).
 */
export function throughCopies(context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  const copies = context.directory.ofType("aws_backup_plan").flatMap((plan) => {
    const path = ["rule", "copy_action", "destination_vault_arn"];
    const chosen = linked(plan, "selections").flatMap((selection) => linked(selection, "databases"));
    const databases = chosen.length > 0 ? [...new Set(chosen)] : [undefined];
    // A vault of the tree is in an account of the tree.
    const values = linked(plan, "copy_vaults").length > 0 ? [] : valuesAt(plan.resource.attributes, path);
    return values.flatMap((value) =>
      granteeOf(value, context, plan, accounts).flatMap((grantee) => {
        const message = `copies recovery points to ${grantee.source.label}`;
        const hop = shareHop(plan, { node: plan, path, message, span: value.span }, grantee.because);
        return databases.map((database) => shared(grantee, COPY, database, [hop], grantee.because, [], context));
      }),
    );
  });
  const exports = context.directory.ofType("aws_rds_export_task").flatMap((task) => {
    const sources = linked(task, "source").flatMap((source) =>
      source.resource.type === "aws_rds_cluster"
        ? [source]
        : [...linked(source, "instance"), ...linked(source, "cluster")],
    );
    const databases = sources.length > 0 ? sources : [undefined];
    return linked(task, "bucket").flatMap((bucket) =>
      [bucket, ...linked(bucket, "policy")]
        .flatMap((holder) => context.resourcePolicies.get(holder) ?? [])
        .flatMap((read) => outsiders(read, "s3:GetObject", accounts))
        .flatMap(({ grantee, evidence }) => {
          const hop = shareHop(task, evidence, grantee.because);
          return databases.map((database) => shared(grantee, EXPORT, database, [hop], grantee.because, [], context));
        }),
    );
  });
  return [...copies, ...exports];
}

import { itemsOf, valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import type { Cause, Value } from "../../graph/value.js";
import { matchAction } from "../../iam/actions.js";
import type { Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read.js";
import { readText, showText } from "../../iam/text.js";
import type { Accounts } from "../accounts.js";
import type { Capability, Evidence, Exposure, Hop, Source } from "../model.js";
import { actionNamed } from "./actions.js";
import type { CapabilityContext } from "./context.js";
import { impactOf } from "./describe.js";
import { policiesOfKey } from "./keys.js";
import { ANY_DATABASE, databaseTarget } from "./reach.js";
import { databasesOfSnapshot } from "./resource-types.js";
import { databasesOfSecret } from "./secrets.js";

/** What somebody of another account can do without any role of this one. */
export interface Shared {
  readonly source: Source;
  readonly capability: Capability;
}

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
    ...ofPolicies("aws_secretsmanager_secret", "secretsmanager:GetSecretValue", context, accounts),
    ...ofPolicies("aws_backup_vault", "backup:StartCopyJob", context, accounts),
  ];
}

/** Whom something is shared with: an account, everybody, or what is not known. */
interface Grantee {
  readonly source: Source;
  /** Twelve digits, when it is one account. */
  readonly account?: string;
  readonly because: readonly Cause[];
}

const EXPOSURES: Readonly<Record<"trusted" | "untrusted", Exposure>> = {
  trusted: "trusted-account",
  untrusted: "untrusted-account",
};

const PUBLIC: Source = { kind: "public", label: "public", exposure: "public", isExternal: true };

function accountNamed(account: string, accounts: Accounts): Grantee | undefined {
  const standing = accounts.standingOf(account);
  if (standing === "own") return undefined;
  const source: Source = {
    kind: "account",
    label: `account:${account}`,
    exposure: EXPOSURES[standing],
    isExternal: true,
  };
  return { source, account, because: [] };
}

/** Reads an account of a list of them; `all` is everybody. */
function granteeOf(
  value: Value,
  context: CapabilityContext,
  holder: GraphNode,
  accounts: Accounts,
): readonly Grantee[] {
  if (value.kind === "known") {
    if (value.value === null) return [];
    if (value.value === "all" || value.value === "*") return [{ source: PUBLIC, because: [] }];
    const account = /(?:^|:)(\d{12})(?::|$)/.exec(String(value.value))?.[1];
    const found = account === undefined ? undefined : accountNamed(account, accounts);
    return found === undefined ? [] : [found];
  }
  if (value.kind !== "unknown") return [];
  const text = showText(readText(value, [], (reference) => context.index.resolve(holder.resource.stack, reference)));
  const because = value.because.length > 0 ? value.because : [{ reason: `${text} is not known`, span: value.span }];
  const source: Source = {
    kind: "unresolved",
    label: `unresolved:${text}`,
    exposure: "untrusted-account",
    isExternal: true,
  };
  return [{ source, because }];
}

function shareHop(node: GraphNode, evidence: Evidence, because: readonly Cause[]): Hop {
  const certainty = because.length === 0 ? "must" : "may";
  return {
    kind: "share",
    target: node.resource.address,
    node,
    certainty,
    ...(certainty === "may" ? { doubt: "unresolved" as const } : {}),
    guards: [],
    because,
    evidence: [evidence],
  };
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
          "snapshot-shared-external",
          "exfil",
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

/** Whether who has the snapshot can open it: an encrypted one needs its key, which is never shared with everybody. */
function opens(
  snapshot: GraphNode,
  databases: readonly GraphNode[],
  grantee: Grantee,
  context: CapabilityContext,
): Opening {
  const open: Opening = { decision: "yes", because: [], evidence: [] };
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
            return shared(grantee, "rds-cluster-share-ram", "exfil", cluster, [hop], grantee.because, [], context);
          }),
        ),
      ),
  );
}

/** Policies of secrets and backup vaults that let in principals of other accounts. */
function ofPolicies(type: string, action: string, context: CapabilityContext, accounts: Accounts): readonly Shared[] {
  return context.directory.ofType(type).flatMap((node) => {
    const policies = [node, ...linked(node, "policy")].flatMap((holder) => context.resourcePolicies.get(holder) ?? []);
    const isVault = type === "aws_backup_vault";
    const databases = isVault ? [undefined] : databasesOfSecret(node, context).map(({ database }) => database);
    return policies.flatMap((read) =>
      outsiders(read, action, accounts).flatMap(({ grantee, evidence }) =>
        databases.map((database) =>
          shared(
            grantee,
            isVault ? "backup-share" : "secret-shared-external",
            isVault ? "exfil" : "secret",
            database,
            [shareHop(node, evidence, grantee.because)],
            grantee.because,
            [],
            context,
          ),
        ),
      ),
    );
  });
}

function outsiders(
  { policy, held }: ReadPolicy,
  action: string,
  accounts: Accounts,
): readonly { readonly grantee: Grantee; readonly evidence: Evidence }[] {
  return policy.statements.flatMap((statement) => {
    if (statement.effect === "Deny" || matchAction(statement, actionNamed(action)).decision === "no") return [];
    const because = statement.conditions.map(({ operator, key }) => ({
      reason: `the condition ${operator} ${key} may be false`,
    }));
    return (statement.principals ?? []).flatMap(({ type, value, account, path }) => {
      const isEverybody = type === "*" || (type === "AWS" && value === "*");
      const found = isEverybody
        ? { source: PUBLIC, because: [] }
        : account === undefined
          ? undefined
          : accountNamed(account, accounts);
      const evidence: Evidence = { node: held.holder, path, message: `allows ${action} to ${value}` };
      return found === undefined ? [] : [{ grantee: { ...found, because }, evidence }];
    });
  });
}

function shared(
  { source }: Grantee,
  method: string,
  access: "exfil" | "secret",
  database: GraphNode | undefined,
  hops: readonly Hop[],
  because: readonly Cause[],
  evidence: readonly Evidence[],
  { settings }: CapabilityContext,
): Shared {
  const isSure = because.length === 0;
  const target = database === undefined ? ANY_DATABASE : databaseTarget(database);
  return {
    source,
    capability: {
      access,
      method,
      database: target,
      impact: access === "exfil" ? impactOf("exfiltration", 90, settings) : impactOf("secret", 70, settings),
      certainty: isSure ? "must" : "may",
      ...(isSure ? {} : { doubt: "unresolved" as const }),
      guards: [],
      because,
      evidence: [...hops.flatMap((hop) => hop.evidence), ...evidence],
      hops,
    },
  };
}

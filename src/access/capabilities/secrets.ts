import { valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import { arnPattern, containsArn, intersectsArn } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import { literalPattern, literalText } from "../../iam/patterns.js";
import type { DatabaseTarget, Evidence } from "../model.js";
import type { CapabilityContext } from "./context.js";
import { keyUse } from "./keys.js";
import type { Permissions } from "./permissions.js";
import { ANY_DATABASE, databaseTarget, type Reach } from "./reach.js";
import { isOfResource } from "./resource-policies.js";
import { DATABASE_TYPES } from "./resource-types.js";
import { grantOn } from "./tagged.js";

/** What reading a secret gives: the password of a user of databases. */
export interface SecretReach extends Reach {
  /** Whether it is the password of the master user. */
  readonly isMaster: boolean;
  /** Whether it is all secrets there are, and not those of a name. */
  readonly isEverySecret: boolean;
  readonly evidence: readonly Evidence[];
}

const SECRETS = arnPattern("arn:*:secretsmanager:*:*:secret:*");
const SECRET_TYPES: readonly string[] = ["aws_secretsmanager_secret"];
/** RDS calls the secrets that it manages so (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html). */
const MANAGED = [
  arnPattern("arn:*:secretsmanager:*:*:secret:rds!db-*"),
  arnPattern("arn:*:secretsmanager:*:*:secret:rds!cluster-*"),
];
/** Names that say that a secret is of a database. */
const DATABASE_NAME =
  /(?:^|[^a-z])(?:db|dbs|rds|aurora|postgres|postgresql|mysql|mariadb|oracle|sqlserver|mssql|database)(?:[^a-z]|$)/i;

/** The databases whose passwords an identity can read from Secrets Manager. */
export function secretReaches(permissions: Permissions, context: CapabilityContext): readonly SecretReach[] {
  const grants = permissions.of("secretsmanager:GetSecretValue");
  return distinct(grants.flatMap((grant) => reachesOf(grant, { permissions, takesKey: true }, context)));
}

/** Ways to a secret without reading it: opening it to others, or putting something else in its place. */
const WRITES = [
  {
    method: "rds-secret-policy-write",
    score: 75,
    actions: ["secretsmanager:PutResourcePolicy", "secretsmanager:DeleteResourcePolicy"],
  },
  {
    method: "rds-secret-replace",
    score: 60,
    actions: ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret", "secretsmanager:RotateSecret"],
  },
] as const;

/** What an identity can do to the secrets of databases that it need not be able to read. */
export function secretWrites(
  permissions: Permissions,
  context: CapabilityContext,
): readonly { readonly method: string; readonly score: number; readonly reach: SecretReach }[] {
  return WRITES.flatMap(({ method, score, actions }) => {
    const grants = actions.flatMap((action) => permissions.of(action));
    const reaches = grants.flatMap((grant) => reachesOf(grant, { permissions, takesKey: false }, context));
    return distinct(reaches).map((reach) => ({ method, score, reach }));
  });
}

/** Who asks for secrets. */
export interface Asking {
  readonly permissions: Permissions;
  /** Whether the key of the secret is needed as well. */
  readonly takesKey: boolean;
}

function reachesOf(grant: EffectiveGrant, asking: Asking, context: CapabilityContext): readonly SecretReach[] {
  const common = { certainty: grant.certainty, because: grant.because, grants: [grant], evidence: [] };
  const managed = managedDatabases(grant) ?? describedDatabases(grant, context);
  if (managed !== undefined) return ofManaged(managed, common, asking, context);
  const named = context.directory.named(grant, SECRETS, SECRET_TYPES);
  if (named.kind === "any") return [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: true }];
  if (named.kind === "nodes") {
    const masters: readonly SecretReach[] = coversManaged(grant)
      ? [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: false }]
      : [];
    const ofTree = named.nodes.flatMap(({ node, certainty }) => {
      const left = grantOn(grant, node, asking.permissions.identity, context.decision);
      if (left === undefined) return [];
      const of = { ...common, because: left.because, grants: [left] };
      return ofSecret(
        node,
        { ...of, certainty: certainty === "unknown" ? certainty : left.certainty },
        asking,
        context,
      );
    });
    return [...masters, ...ofTree];
  }
  if (named.kind === "none") return [];
  const { label, pattern, isOne, because } = named;
  if (coversManaged(grant)) {
    const target: DatabaseTarget = isOne ? { label, pattern, breadth: "one" } : ANY_DATABASE;
    return [{ ...common, target, isMaster: true, isEverySecret: false }];
  }
  if (!DATABASE_NAME.test(label)) return [];
  const target: DatabaseTarget = { label, pattern, breadth: isOne ? "one" : "several" };
  const reason = { reason: `only its name says that ${label} is of a database` };
  const reach = { ...common, certainty: "unknown" as const, because: [...because, ...grant.because, reason] };
  return [{ ...reach, target, isMaster: false, isEverySecret: false }];
}

/** The databases of the tree whose attribute with the ARN of the secret that RDS manages a grant names. */
function managedDatabases({ resource, bindings }: EffectiveGrant): readonly GraphNode[] | undefined {
  if (resource.kind !== "open") return undefined;
  const nodes = [...bindings.values()].flatMap((binding) =>
    binding.sort === "fixed" && binding.reference.attribute.startsWith("master_user_secret") ? binding.nodes : [],
  );
  return nodes.length === 0 ? undefined : nodes;
}

/** The databases of a described account whose managed secret a grant names by its ARN. */
function describedDatabases(
  { resource }: EffectiveGrant,
  { directory }: CapabilityContext,
): readonly GraphNode[] | undefined {
  if (resource.kind !== "arn" || literalText(resource.segments.resource) === undefined) return undefined;
  const nodes = DATABASE_TYPES.flatMap((type) => directory.ofType(type)).filter((node) =>
    valuesAt(node.resource.attributes, ["master_user_secret", "secret_arn"]).some(
      (arn) => arn.kind === "known" && containsArn(resource, arnPattern(String(arn.value))) === "yes",
    ),
  );
  return nodes.length === 0 ? undefined : nodes;
}

export type Common = Pick<SecretReach, "certainty" | "because" | "grants" | "evidence">;

function ofManaged(
  databases: readonly GraphNode[],
  common: Common,
  asking: Asking,
  context: CapabilityContext,
): readonly SecretReach[] {
  return databases.flatMap((node): readonly SecretReach[] => {
    const left = limitedBy(node, common, asking, context);
    const usable = left && usableWith(linked(node, "master_user_secret_key"), left, asking, context);
    return usable === undefined
      ? []
      : [{ ...usable, target: databaseTarget(node), isMaster: true, isEverySecret: false }];
  });
}

function ofSecret(
  secret: GraphNode,
  common: Common,
  asking: Asking,
  context: CapabilityContext,
): readonly SecretReach[] {
  const left = limitedBy(secret, common, asking, context);
  const usable = left && usableWith(linked(secret, "kms_key"), left, asking, context);
  if (usable === undefined) return [];
  const bound = databasesOfSecret(secret, context);
  if (bound.length > 0) {
    return bound.map(({ database, isMaster, evidence }) => ({
      ...usable,
      target: databaseTarget(database),
      isMaster,
      isEverySecret: false,
      evidence: [...usable.evidence, evidence],
    }));
  }
  const name = secretName(secret);
  if (!DATABASE_NAME.test(name)) return [];
  const target: DatabaseTarget = {
    label: secret.resource.address,
    pattern: literalPattern(`secret:${name}`),
    breadth: "one",
  };
  const reason = {
    reason: `only its name says that ${secret.resource.address} is of a database`,
    span: secret.resource.header,
  };
  const because = [...usable.because, reason];
  return [{ ...usable, certainty: "unknown", because, target, isMaster: false, isEverySecret: false }];
}

/** The reach with what the policy of the secret leaves of it; `undefined` when it denies it. */
function limitedBy(
  secret: GraphNode,
  common: Common,
  { permissions }: Asking,
  { limitsOn }: CapabilityContext,
): Common | undefined {
  const [grant] = common.grants;
  if (grant === undefined || isOfResource(grant)) return common;
  const { decision, because } = limitsOn(secret, permissions.identity, grant.action);
  if (decision === "no") return undefined;
  return decision === "yes" ? common : { ...common, certainty: "unknown", because: [...common.because, ...because] };
}

/** The reach with what the secret's keys ask for; `undefined` when they are certainly out of reach. */
export function usableWith(
  keys: readonly GraphNode[],
  common: Common,
  { permissions, takesKey }: Asking,
  context: CapabilityContext,
): Common | undefined {
  if (!takesKey) return common;
  let usable = common;
  for (const key of keys) {
    const use = keyUse(key, "kms:Decrypt", permissions, context);
    if (use.decision === "no") return undefined;
    usable = {
      certainty: use.decision === "unknown" ? "unknown" : usable.certainty,
      because: [...usable.because, ...use.because],
      grants: [...usable.grants, ...use.grants],
      evidence: [...usable.evidence, ...use.evidence],
    };
  }
  return usable;
}

/** A database that a secret of the tree holds a password of, and what shows it. */
export interface BoundDatabase {
  readonly database: GraphNode;
  readonly isMaster: boolean;
  readonly evidence: Evidence;
}

const BOUND = new WeakMap<CapabilityContext, ReadonlyMap<GraphNode, readonly BoundDatabase[]>>();

/** The databases that a secret of the tree is bound to. */
export function databasesOfSecret(secret: GraphNode, context: CapabilityContext): readonly BoundDatabase[] {
  let bound = BOUND.get(context);
  if (bound === undefined) BOUND.set(context, (bound = bindSecrets(context)));
  return bound.get(secret) ?? [];
}

function bindSecrets({ directory }: CapabilityContext): ReadonlyMap<GraphNode, readonly BoundDatabase[]> {
  const bound = new Map<GraphNode, Map<GraphNode, BoundDatabase>>();
  const bind = (secret: GraphNode, database: GraphNode, isMaster: boolean, evidence: Evidence): void => {
    const of = bound.get(secret) ?? new Map<GraphNode, BoundDatabase>();
    bound.set(secret, of);
    const known = of.get(database);
    if (known === undefined || (isMaster && !known.isMaster)) of.set(database, { database, isMaster, evidence });
  };
  for (const proxy of directory.ofType("aws_db_proxy")) {
    for (const secret of linked(proxy, "secrets")) {
      const evidence = { node: proxy, path: ["auth"], message: "logs in to its databases with the secret" };
      for (const database of linked(proxy, "targets")) bind(secret, database, false, evidence);
    }
  }
  for (const secret of directory.ofType("aws_secretsmanager_secret")) {
    for (const attachment of linked(secret, "target_attachments")) {
      const evidence = { node: attachment, path: [], message: "is the secret of the database" };
      for (const database of linked(attachment, "databases")) bind(secret, database, true, evidence);
    }
    for (const version of linked(secret, "versions")) {
      const evidence = { node: version, path: ["secret_string"], message: "holds a password of the database" };
      for (const database of linked(version, "databases"))
        bind(secret, database, holdsMaster(version, database), evidence);
    }
  }
  for (const database of DATABASE_TYPES.flatMap((type) => directory.ofType(type))) {
    for (const source of linked(database, "password_source")) {
      const evidence = {
        node: database,
        path: [passwordAttribute(database)],
        message: "has the password of the secret",
      };
      if (source.resource.type === "aws_secretsmanager_secret") bind(source, database, true, evidence);
      if (source.resource.type === "aws_secretsmanager_secret_version") {
        for (const secret of linked(source, "secret")) bind(secret, database, true, evidence);
      }
    }
  }
  for (const version of directory.ofType("aws_secretsmanager_secret_version")) {
    const passwords = new Set(linked(version, "password_source"));
    if (passwords.size === 0) continue;
    for (const database of DATABASE_TYPES.flatMap((type) => directory.ofType(type))) {
      if (!linked(database, "password_source").some((source) => passwords.has(source))) continue;
      const evidence = { node: version, path: ["secret_string"], message: "holds the master password of the database" };
      for (const secret of linked(version, "secret")) bind(secret, database, true, evidence);
    }
  }
  return new Map([...bound].map(([secret, of]) => [secret, [...of.values()]]));
}

/** A text that has the database's outputs has its master password when both take it from one source. */
function holdsMaster(version: GraphNode, database: GraphNode): boolean {
  const passwords = new Set(linked(version, "password_source"));
  return linked(database, "password_source").some((source) => passwords.has(source));
}

function passwordAttribute({ resource }: GraphNode): string {
  return resource.type === "aws_rds_cluster" ? "master_password" : "password";
}

function coversManaged({ resource }: EffectiveGrant): boolean {
  return MANAGED.some((managed) => intersectsArn(resource, managed) === "yes");
}

function secretName({ resource }: GraphNode): string {
  const [name] = valuesAt(resource.attributes, ["name"]);
  return name?.kind === "known" && typeof name.value === "string" ? name.value : resource.name;
}

/** Every secret leaves the rest out; of a database the master's password leaves others out. */
function distinct(reaches: readonly SecretReach[]): readonly SecretReach[] {
  const rank = ({ certainty, isMaster }: SecretReach): number => (certainty === "yes" ? 2 : 0) + (isMaster ? 1 : 0);
  const best = new Map<string, SecretReach>();
  for (const reach of reaches) {
    const key = reach.target?.label ?? "";
    const known = best.get(key);
    if (known === undefined || rank(reach) > rank(known)) best.set(key, reach);
  }
  const every = [...best.values()].find(({ isEverySecret, certainty }) => isEverySecret && certainty === "yes");
  return every === undefined ? [...best.values()] : [every];
}

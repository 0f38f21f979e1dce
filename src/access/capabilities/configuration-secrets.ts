import { valuesAt, type Step } from "../../graph/inspect.js";
import { groupBy } from "../../graph/group.js";
import { linked, type GraphNode } from "../../graph/node.js";
import type { Value } from "../../graph/value.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import { literalText } from "../../iam/patterns.js";
import type { Evidence } from "../model.js";
import { CONFIGURATIONS, type Configuration, type Reader } from "./configurations.js";
import type { CapabilityContext } from "./context.js";
import { passwordsOf, type NamedText, type Passwords } from "./passwords.js";
import type { Permissions } from "./permissions.js";
import { databaseTarget } from "./reach.js";
import { DATABASE_TYPES } from "./resource-types.js";
import { databasesOfSecret, usableWith, type Common, type SecretReach } from "./secrets.js";

/** A configuration of the tree that holds the master password of a database. */
interface Leak {
  readonly node: GraphNode;
  readonly database: GraphNode;
  readonly evidence: Evidence;
}

/**
 * The databases whose passwords an identity can read where they are configuration: in environments, parameters and scripts, which
 * whoever may describe the resource sees in plain text
 * (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html).
 */
export function configurationSecrets(permissions: Permissions, context: CapabilityContext): readonly SecretReach[] {
  const best = new Map<GraphNode, SecretReach>();
  for (const { type, readers } of CONFIGURATIONS) {
    for (const reader of readers) {
      if (!permissions.has(reader.action.toLowerCase())) continue;
      const leaks = leaksOf(context).get(type) ?? [];
      if (leaks.length === 0) break;
      for (const grant of permissions.of(reader.action)) {
        for (const { leak, certainty } of leaksRead(grant, reader, leaks, context)) {
          const reach = reachOf(leak, grant, certainty, permissions, context);
          const known = best.get(leak.database);
          if (reach !== undefined && (known === undefined || isSurer(reach, known))) best.set(leak.database, reach);
        }
      }
    }
  }
  return [...best.values()];
}

function isSurer(one: SecretReach, other: SecretReach): boolean {
  return one.certainty === "yes" && other.certainty === "unknown";
}

function reachOf(
  { node, database, evidence }: Leak,
  grant: EffectiveGrant,
  certainty: SecretReach["certainty"],
  permissions: Permissions,
  context: CapabilityContext,
): SecretReach | undefined {
  const common: Common = { certainty, because: grant.because, grants: [grant], evidence: [evidence] };
  const usable = usableWith(linked(node, "kms_key"), common, { permissions, takesKey: true }, context);
  return usable === undefined
    ? undefined
    : { ...usable, target: databaseTarget(database), isMaster: true, isEverySecret: false };
}

interface Read {
  readonly leak: Leak;
  readonly certainty: SecretReach["certainty"];
}

/** Those of some configurations that a grant lets read. */
function leaksRead(
  grant: EffectiveGrant,
  { whole, isOnPath }: Reader,
  leaks: readonly Leak[],
  { directory, index }: CapabilityContext,
): readonly Read[] {
  const { resource, except, certainty } = grant;
  const { stack } = grant.policy.read.held.holder.resource;
  const all = (): readonly Read[] => {
    const near = leaks.filter(({ node }) => node.resource.stack === stack);
    const accounts = index.accountsOf(stack);
    const isOfOther = ({ node }: Leak): boolean => {
      const others = index.accountsOf(node.resource.stack);
      return accounts.length > 0 && others.length > 0 && !others.some((account) => accounts.includes(account));
    };
    const found = near.length > 0 ? near : leaks.filter((leak) => !isOfOther(leak));
    return found.map((leak) => ({ leak, certainty }));
  };
  if (whole === undefined) return resource.kind === "everything" && except.length === 0 ? all() : [];
  if (isOnPath === true && resource.kind === "arn" && literalText(resource.segments.resource) !== undefined) return [];
  const named = directory.named(grant, whole, [...new Set(leaks.map(({ node }) => node.resource.type))]);
  if (named.kind === "any") {
    return all().filter(({ leak }) => except.length === 0 || directory.match(grant, leak.node) !== "no");
  }
  if (named.kind !== "nodes") return [];
  const byNode = new Map(named.nodes.map((each) => [each.node, each.certainty]));
  return leaks.flatMap((leak) => {
    const match = byNode.get(leak.node);
    return match === undefined ? [] : [{ leak, certainty: match === "unknown" ? match : certainty }];
  });
}

const LEAKS = new WeakMap<CapabilityContext, ReadonlyMap<string, readonly Leak[]>>();

/** The configurations of the tree that hold passwords, by type; found once, when somebody may read one. */
function leaksOf(context: CapabilityContext): ReadonlyMap<string, readonly Leak[]> {
  let leaks = LEAKS.get(context);
  if (leaks === undefined) LEAKS.set(context, (leaks = findLeaks(context)));
  return leaks;
}

function findLeaks(context: CapabilityContext): ReadonlyMap<string, readonly Leak[]> {
  const { directory, index } = context;
  const databases = DATABASE_TYPES.flatMap((type) => directory.ofType(type));
  const passwords = passwordsOf(index, databases);
  for (const version of directory.ofType("aws_secretsmanager_secret_version")) {
    const bound = linked(version, "secret").flatMap((secret) => databasesOfSecret(secret, context));
    passwords.hold(
      version,
      bound.filter(({ isMaster }) => isMaster).map(({ database }) => database),
    );
  }
  if (passwords.isEmpty) return new Map();
  // What others take from a parameter is in it first.
  const [parameters, others] = [
    CONFIGURATIONS.filter(({ type }) => type === PARAMETER),
    CONFIGURATIONS.filter(({ type }) => type !== PARAMETER),
  ];
  const found = [...parameters, ...others].flatMap((configuration) =>
    directory.ofType(configuration.type).flatMap((node) => {
      const leaks = leaksIn(node, configuration, passwords);
      if (configuration.type === PARAMETER)
        passwords.hold(
          node,
          leaks.map(({ database }) => database),
        );
      return leaks;
    }),
  );
  return groupBy(found, ({ node }) => node.resource.type);
}

const PARAMETER = "aws_ssm_parameter";

function leaksIn(node: GraphNode, { type, attributes }: Configuration, passwords: Passwords): readonly Leak[] {
  const { resource } = node;
  const found = new Map<GraphNode, Leak>();
  const add = (database: GraphNode, path: readonly Step[], message: string): void => {
    if (!found.has(database)) found.set(database, { node, database, evidence: { node, path, message } });
  };
  const title = type === PARAMETER ? nameOf(node) : "";
  for (const attribute of attributes) {
    const value = resource.attributes.entries.get(attribute);
    if (value === undefined) continue;
    for (const text of textsOf(value, title, [attribute])) {
      for (const database of passwords.heldBy(text, resource.stack)) {
        add(database, text.path, `holds the master password of ${database.resource.address}`);
      }
    }
  }
  if (type === PARAMETER) {
    for (const database of passwords.from(node)) {
      add(database, [], `is where ${database.resource.address} has its master password from`);
    }
  }
  return [...found.values()];
}

function nameOf({ resource }: GraphNode): string {
  const [name] = valuesAt(resource.attributes, ["name"]);
  return name?.kind === "known" && typeof name.value === "string" ? name.value : resource.name;
}

/** Environments of CodeBuild have names of secrets and parameters, too, which are none themselves. */
const PLAIN = "PLAINTEXT";

/** All texts of a value with their names: of variables, of members, of pairs of name and value. */
function textsOf(value: Value, name: string, path: readonly Step[]): readonly NamedText[] {
  if (value.kind === "list") return value.items.flatMap((item, at) => textsOf(item, name, [...path, at]));
  if (value.kind === "map") {
    const { entries } = value;
    const [title, type] = [literal(entries.get("name") ?? entries.get("Name")), entries.get("type")];
    if (title !== undefined && entries.has("value") && type !== undefined && literal(type) !== PLAIN) return [];
    return [...entries].flatMap(([key, member]) => {
      const called = key === "value" && title !== undefined ? title : key;
      return textsOf(member, called, [...path, key]);
    });
  }
  if (value.json !== undefined) return textsOf(value.json, name, path);
  return [{ name, path, value }];
}

function literal(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

import { ACTIONS } from "./action-table.js";
import { unsupportedKey } from "./conditions.js";

/** A type of resource that an action is authorised on. */
export interface ResourceType {
  readonly name: string;
  /** The ARN of all resources of the type. */
  readonly arn: string;
}

/** Keys with the prefix of a service that requests to all services have. */
const OF_EVERY_SERVICE = new Set(["ec2:sourceinstancearn", "ec2:roledelivery", "lambda:sourcefunctionarn"]);

/** Prefixes of services, whose keys come with their own actions only. */
const SERVICES = new Set([
  ...["backup", "codebuild", "dms", "ec2", "ecs", "glue", "iam", "kms", "lambda", "logs", "organizations", "pi", "ram"],
  ...["rds", "rds-data", "rds-db", "s3", "secretsmanager", "sso", "ssm", "sts"],
]);

/**
 * Whether requests for an action never have a condition key
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 *
 * @param action in lower case
 * @param key in lower case
 * @returns false where it is not known
 */
export function neverHas(action: string, key: string): boolean {
  if (action === "rds-db:connect") return unsupportedKey(key) || isOfOther("rds-db", key);
  const [service = "", name = ""] = action.split(":");
  if (isOfOther(service, key)) return true;
  if (!key.startsWith(`${service}:`)) return false;
  const keys = keysOf(service, name);
  if (keys === undefined) return false;
  const own = key.slice(service.length + 1);
  return !keys.exact.has(own) && !keys.prefixes.some((prefix) => own.startsWith(prefix));
}

function isOfOther(service: string, key: string): boolean {
  const prefix = key.slice(0, key.indexOf(":"));
  return prefix !== service && SERVICES.has(prefix) && !OF_EVERY_SERVICE.has(key);
}

interface Keys {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

const KEYS = new Map<string, Keys>();

function keysOf(service: string, name: string): Keys | undefined {
  const [index] = entryOf(service, name) ?? [];
  const text = index === undefined ? undefined : ACTIONS[service]?.keys[Number(index)];
  if (text === undefined) return undefined;
  let keys = KEYS.get(text);
  if (keys === undefined) {
    const names = text.split(" ");
    keys = {
      exact: new Set(names.filter((each) => !each.endsWith("*"))),
      prefixes: names.filter((each) => each.endsWith("*")).map((each) => each.slice(0, -1)),
    };
    KEYS.set(text, keys);
  }
  return keys;
}

function entryOf(service: string, name: string): readonly string[] | undefined {
  const actions = Object.hasOwn(ACTIONS, service) ? ACTIONS[service]?.actions : undefined;
  return actions !== undefined && Object.hasOwn(actions, name) ? actions[name]?.split(" ") : undefined;
}

/** Whether an action, in lower case, is on no resource, so that only `*` grants or denies it. */
export function isWithoutResource(action: string): boolean {
  const [service = "", name = ""] = action.split(":");
  return entryOf(service, name)?.[1] === "*";
}

/** The types of resources of which a request for an action, in lower case, needs one each; empty where it needs one at most. */
export function requiredResources(action: string): readonly ResourceType[] {
  const [service = "", name = ""] = action.split(":");
  const [, ...types] = entryOf(service, name) ?? [];
  return types.flatMap((type) => {
    const arn = ACTIONS[service]?.resources[type];
    return arn === undefined ? [] : [{ name: type, arn }];
  });
}

const NAMES = new Map(
  Object.entries(ACTIONS).map(([service, { actions }]) => [
    service,
    Object.keys(actions).map((name) => `${service}:${name}`),
  ]),
);

/** All actions of a service in lower case; none for one of which nothing is known. */
export function actionsOf(service: string): readonly string[] {
  return NAMES.get(service) ?? [];
}

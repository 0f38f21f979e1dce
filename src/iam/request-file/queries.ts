import type { MapValue, Value } from "../../graph/value.js";
import { askedAction } from "../actions.js";
import { parseArn, type ArnPattern } from "../arn.js";
import type { Decision } from "../logic.js";
import { contains, literalPattern, literalText, parsePattern } from "../patterns.js";
import type { AccessRequest, KeyValue } from "../request.js";
import { eachOf, membersOf, textOf, type Complain } from "./problems.js";

/** A request that is asked about. */
export interface AskedQuery {
  readonly action: string;
  /** As they are written, one at least. */
  readonly resources: readonly string[];
  /** One for each resource. */
  readonly requests: readonly AccessRequest[];
  /** Condition keys of the request, in lower case. */
  readonly keys: ReadonlyMap<string, KeyValue>;
}

const MEMBERS = {
  action: "action",
  resource: "resources",
  resources: "resources",
  context: "context",
  conditionkeys: "context",
  // A file of cases may say what is expected.
  decision: "ignored",
  expected: "ignored",
  id: "ignored",
  title: "ignored",
  description: "ignored",
  why: "ignored",
  note: "ignored",
} as const;
const KNOWN = ["action", "resource (one or a list)", "context"];

const EXAMPLE = '{"action": "rds-db:connect", "resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app"}';

/** Reads what a file asks; queries that cannot be read are complained about, and left out. */
export function readQueries(given: Value | undefined, root: MapValue, complain: Complain): readonly AskedQuery[] {
  const items = eachOf(given);
  if (items.length === 0) complain(`there are no queries; write "queries": [${EXAMPLE}]`, given ?? root);
  return items.flatMap((item) => readQuery(item, complain));
}

function readQuery(item: Value, complain: Complain): readonly AskedQuery[] {
  if (item.kind !== "map") {
    complain(`a query is an object; write ${EXAMPLE}`, item);
    return [];
  }
  const members = membersOf(item, MEMBERS, KNOWN, "in a query", complain);
  const written = members.get("action");
  const action = textOf(written);
  if (action === undefined || !/^[\w*?-]+:[\w*?-]+$/.test(action)) {
    complain('a query has an action, a service and a name such as "rds-db:connect"', written ?? item);
  }
  const given = eachOf(members.get("resources"));
  const resources = given.length === 0 ? ["*"] : given.flatMap((resource) => textOf(resource) ?? []);
  if (members.has("resources") && given.length === 0) {
    complain('the list of resources is empty; write an ARN, or "*" for all', members.get("resources") ?? item);
  }
  const arns = (given.length === 0 ? [item] : given).flatMap((place, index) => {
    const text = given.length === 0 ? "*" : textOf(place);
    const arn = text === undefined ? undefined : parseArn(parsePattern(text));
    if (arn !== undefined && arn.kind !== "invalid") return [arn];
    const shown = text === undefined ? `resource ${index + 1}` : `"${text}"`;
    complain(`${shown} is neither an ARN nor "*"; an ARN is arn:partition:service:region:account:resource`, place);
    return [];
  });
  const keys = contextKeys(members.get("context"), complain);
  if (action === undefined || arns.length !== resources.length || arns.length === 0) return [];
  const asked = askedAction(action);
  return [{ action, resources, requests: arns.map((resource) => ({ action: asked, resource })), keys }];
}

/** Condition keys with their values: a text, or a list of them; `null` for a key that the request does not have. */
function contextKeys(context: Value | undefined, complain: Complain): ReadonlyMap<string, KeyValue> {
  if (context !== undefined && context.kind !== "map") {
    complain('the context is not an object; write "context": {"aws:SourceIp": "192.0.2.1"}', context);
  }
  const keys = new Map<string, KeyValue>();
  for (const [key, value] of context?.kind === "map" ? context.entries : []) {
    if (!/^[^:\s]+:\S/.test(key)) complain(`"${key}" is not a condition key such as aws:SourceIp`, value);
    if (value.kind === "known" && value.value === null) {
      keys.set(key.toLowerCase(), { presence: "no", values: undefined, because: [] });
      continue;
    }
    const values = eachOf(value).flatMap((item) => {
      if (item.kind === "known" && item.value !== null) return [literalPattern(String(item.value))];
      complain(
        `a value of ${key} is a text, number or boolean, or a list of them; null if the request has no such key`,
        item,
      );
      return [];
    });
    keys.set(key.toLowerCase(), { presence: "yes", values, because: [] });
  }
  return keys;
}

/** Services whose requests go to the Region of the resource. */
const REGIONAL = new Set(["rds", "rds-data", "secretsmanager", "kms", "dms", "backup", "lambda", "ssm"]);

/**
 * Keys that follow from the resource
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html). Which of them a database login has
 * is not documented.
 */
export function keysOfResource({ action, resource }: AccessRequest): ReadonlyMap<string, KeyValue> {
  const keys = new Map<string, KeyValue>();
  const service = action.literal?.split(":")[0] ?? "";
  if (resource.kind !== "arn" || service === "rds-db") return keys;
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== "")
      keys.set(key, { presence: "yes", values: [literalPattern(value)], because: [] });
  };
  add("aws:resourceaccount", literalText(resource.segments.account));
  if (REGIONAL.has(service)) add("aws:requestedregion", literalText(resource.segments.region));
  return keys;
}

/** Whether a resource is of another account. */
export function isCrossAccount(account: string | undefined, resource: ArnPattern): Decision {
  if (resource.kind !== "arn" || account === undefined || resource.segments.account.length === 0) return "no";
  return contains(resource.segments.account, literalPattern(account)) === "no" ? "yes" : "no";
}

/**
 * Services whose resources have no policies of their own, so that none can allow a request
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html).
 */
const WITHOUT_POLICIES = new Set(["rds", "rds-data", "rds-db"]);

/** Whether policies of the resource can be about a request. */
export function hasResourcePolicies({ action }: AccessRequest): boolean {
  return !WITHOUT_POLICIES.has(action.literal?.split(":")[0] ?? "");
}

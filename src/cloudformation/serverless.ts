import { isUnset } from "../graph/known.js";
import type { Span } from "../graph/span.js";
import type { Cause, MapValue, Value } from "../graph/value.js";
import { encodeJson } from "./json-text.js";
import { type Grants, grantsOf, inlinePolicy } from "./serverless-grants.js";
import { impliedGrants, isOn } from "./serverless-implied.js";
import type { ServerlessResource } from "./serverless-resource.js";
import { managedPolicyArn } from "./serverless-policies.js";
import { inTable } from "./table.js";
import { policyText } from "./translate.js";
import { computed, known, membersOf, textOf } from "./values.js";
import { written } from "./written.js";

/**
 * The AWS Serverless Application Model.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */

const PREFIX = "AWS::Serverless::";

/** Whether SAM may add a resource of this name: they begin with that of the resource they belong to, or `Serverless`. */
export function generatedBy(id: string, types: ReadonlyMap<string, string>): boolean {
  for (const [owner, type] of types) {
    if (type.startsWith(PREFIX) && (id.startsWith(owner) || /^Serverless(?:RestApi|HttpApi)/.test(id))) return true;
  }
  return false;
}

/** Service that assumes the role that SAM generates, by the type that it is generated for. */
const ROLE_SERVICE: Readonly<Record<string, string>> = {
  "AWS::Serverless::Function": "lambda.amazonaws.com",
  "AWS::Serverless::StateMachine": "states.amazonaws.com",
};

/** The name of the role that SAM generates for a resource that names none; `undefined` for types that need none. */
export function generatedRoleName(id: string, type: string): string | undefined {
  return Object.hasOwn(ROLE_SERVICE, type) ? `${id}Role` : undefined;
}

const NO_GRANTS: Grants = { managed: [], inline: [] };

/** The attributes of the role that SAM generates for a function or state machine. What the resource asks for is in its place. */
export function generatedRole(resource: ServerlessResource): MapValue {
  const { type, properties, header, span, scope } = resource;
  const { entries } = properties;
  const attributes = new Map<string, Value>();
  const trust = entries.get("AssumeRolePolicyDocument");
  const service = ROLE_SERVICE[type] ?? "lambda.amazonaws.com";
  attributes.set("assume_role_policy", trust === undefined ? trustIn(service, header) : policyText(trust));
  for (const [property, attribute] of [
    ["PermissionsBoundary", "permissions_boundary"],
    ["RolePath", "path"],
  ] as const) {
    const value = entries.get(property);
    if (value !== undefined) attributes.set(attribute, value);
  }
  const policies = entries.get("Policies");
  const granted = policies === undefined ? { ...NO_GRANTS, ...rest(properties) } : grantsOf(policies, scope);
  const implied = impliedGrants(resource);
  const attached = implied.flatMap(({ managed, span: at }) =>
    managed === undefined ? [] : [known(managedPolicyArn(managed), at)],
  );
  const documents = implied.flatMap(({ document }, index) =>
    document === undefined ? [] : [inlinePolicy(`Implied${index}`, policyText(document))],
  );
  const managed = [...attached, ...granted.managed];
  const inline = [...granted.inline, ...documents];
  const place = policies?.span ?? header;
  attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
  if (inline.length > 0 || granted.rest !== undefined) {
    attributes.set("inline_policy", { kind: "list", items: inline, span: place, ...rest(granted) });
  }
  return { kind: "map", entries: attributes, span };
}

/** Events for which a role is generated that a service takes on to do something, by the type of the resource. */
const EVENT_ROLES: Readonly<
  Record<string, { readonly action: string; readonly services: Readonly<Record<string, string>> }>
> = {
  "AWS::Serverless::Function": {
    action: "lambda:InvokeFunction",
    services: { ScheduleV2: "scheduler.amazonaws.com" },
  },
  "AWS::Serverless::StateMachine": {
    action: "states:StartExecution",
    services: {
      Api: "apigateway.amazonaws.com",
      CloudWatchEvent: "events.amazonaws.com",
      EventBridgeRule: "events.amazonaws.com",
      Schedule: "events.amazonaws.com",
      ScheduleV2: "scheduler.amazonaws.com",
    },
  },
};

/**
 * The roles that SAM generates for events of a function or state machine which name none.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachinescheduleV2.html
 */
export function generatedEventRoles({ type, id, properties, scope }: ServerlessResource): readonly Generated[] {
  const roles = inTable(EVENT_ROLES, type);
  return [...membersOf(properties.entries.get("Events"))].flatMap(([event, value]) => {
    const service = roles && inTable(roles.services, textOf(membersOf(value).get("Type")));
    const given = membersOf(membersOf(value).get("Properties"));
    if (service === undefined || !isUnset(given.get("RoleArn"))) return [];
    const { span } = value;
    const target = computed({ address: scope.addressOf(id), attribute: "arn" }, span);
    const statement = { Effect: "Allow", Action: [roles?.action ?? ""], Resource: target };
    const document = policyText(written({ Version: "2012-10-17", Statement: [statement] }, span));
    const boundary = given.get("PermissionsBoundary");
    const attributes = new Map<string, Value>([
      ["assume_role_policy", trustIn(service, span)],
      ["inline_policy", { kind: "list", items: [inlinePolicy(`${id}${event}Policy`, document)], span }],
      ...(boundary === undefined ? [] : [["permissions_boundary", boundary] as const]),
    ]);
    return [{ name: `${id}${event}Role`, attributes: { kind: "map", entries: attributes, span } }];
  });
}

/**
 * The service that an event lets invoke the function, by the type of the event. Queues and streams are polled by the function
 * itself. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
 */
const EVENT_SERVICE: Readonly<Record<string, string>> = {
  AlexaSkill: "alexa-appkit.amazon.com",
  Api: "apigateway.amazonaws.com",
  CloudWatchEvent: "events.amazonaws.com",
  CloudWatchLogs: "logs.amazonaws.com",
  Cognito: "cognito-idp.amazonaws.com",
  EventBridgeRule: "events.amazonaws.com",
  HttpApi: "apigateway.amazonaws.com",
  IoTRule: "iot.amazonaws.com",
  S3: "s3.amazonaws.com",
  Schedule: "events.amazonaws.com",
  SNS: "sns.amazonaws.com",
};

/** A resource that SAM generates for another. */
export interface Generated {
  readonly name: string;
  readonly attributes: MapValue;
  /** Why it may not be there. */
  readonly uncertain?: readonly Cause[];
}

/**
 * Who can invoke a function by what SAM generates for it: the services of its events, and everybody by a public URL.
 *
 * @param properties evaluated
 */
export function generatedPermissions({ id, properties, scope }: ServerlessResource): readonly Generated[] {
  const { entries } = properties;
  const target = (span: Span): Value => computed({ address: scope.addressOf(id), attribute: "function_name" }, span);
  const permission = (name: string, span: Span, data: Readonly<Record<string, string | boolean>>): Generated => {
    const given = Object.entries(data).map(([attribute, value]) => [attribute, known(value, span)] as const);
    const attributes = new Map<string, Value>([["function_name", target(span)], ...given]);
    return { name, attributes: { kind: "map", entries: attributes, span } };
  };
  const events = entries.get("Events");
  const permissions = [...(events?.kind === "map" ? events.entries : [])].flatMap(([event, value]) => {
    const members = membersOf(value);
    const type = textOf(members.get("Type"));
    const principal = inTable(EVENT_SERVICE, type);
    // What a queue is subscribed for, it hands on.
    const isQueued = isOn(membersOf(members.get("Properties")).get("SqsSubscription"));
    if (principal === undefined || isQueued) return [];
    const name = `${id}${event}`;
    const generated = permission(`${name}Permission`, value.span, { action: "lambda:InvokeFunction", principal });
    if (type === "AlexaSkill") return [generated];
    // SAM names the source: the resource that it generates for the event, or that the event names.
    const source = computed({ address: scope.addressOf(name), attribute: "arn" }, value.span);
    const account =
      type === undefined || !OF_ACCOUNT.has(type) ? undefined : scope.pseudoParameters.get("AWS::AccountId");
    const attributes = new Map([
      ...generated.attributes.entries,
      ["source_arn", source] as const,
      ...(account === undefined ? [] : [["source_account", { ...account, span: value.span }] as const]),
    ]);
    return [{ ...generated, attributes: { ...generated.attributes, entries: attributes } }];
  });
  const url = entries.get("FunctionUrlConfig");
  const openness = isPublic(url);
  if (url === undefined || openness === false) return permissions;
  // Since October 2025 a URL needs both: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
  const open = [
    permission(`${id}UrlPublicPermissions`, url.span, {
      action: "lambda:InvokeFunctionUrl",
      principal: "*",
      function_url_auth_type: "NONE",
    }),
    permission(`${id}URLInvokeAllowPublicAccess`, url.span, {
      action: "lambda:InvokeFunction",
      principal: "*",
      invoked_via_function_url: true,
    }),
  ];
  return [...permissions, ...(openness === true ? open : open.map((each) => ({ ...each, uncertain: openness })))];
}

/** Events whose source does not name its account in its ARN. */
const OF_ACCOUNT: ReadonlySet<string> = new Set(["IoTRule", "S3"]);

/** Whether a URL asks for no credentials; if that is not decided, why. */
function isPublic(url: Value | undefined): boolean | readonly Cause[] {
  if (url?.kind === "unknown") {
    const cases = (url.oneOf ?? []).map(isPublic);
    return url.oneOf === undefined || cases.some((each) => each !== false) ? url.because : false;
  }
  const asked = url?.kind === "map" ? url.entries.get("AuthType") : undefined;
  if (asked?.kind !== "unknown") return textOf(asked) === "NONE";
  const isPossible = asked.oneOf?.some((each) => each.kind === "unknown" || textOf(each) === "NONE") ?? true;
  return isPossible ? asked.because : false;
}

function rest({ rest: causes }: Pick<Grants, "rest">): { readonly rest?: NonNullable<MapValue["rest"]> } {
  return causes === undefined ? {} : { rest: causes };
}

function trustIn(service: string, span: Span): Value {
  const statement = { Effect: "Allow", Principal: { Service: [service] }, Action: ["sts:AssumeRole"] };
  return encodeJson(written({ Version: "2012-10-17", Statement: [statement] }, span), span);
}

import type { Span } from "../graph/span.js";
import type { Cause, MapValue, Value } from "../graph/value.js";
import { encodeJson } from "./json-text.js";
import type { Scope } from "./scope.js";
import { type Grants, grantsOf } from "./serverless-grants.js";
import { managedPolicyArn } from "./serverless-policies.js";
import { policyText } from "./translate.js";
import { computed, isUnset, known, textOf } from "./values.js";

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

/**
 * The attributes of the role that SAM generates for a function or state machine. What the resource says is in its own place;
 * what SAM adds is at the resource's first line.
 *
 * @param properties evaluated
 */
export function generatedRole(type: string, properties: MapValue, header: Span, span: Span, scope: Scope): MapValue {
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
  const granted = grantsOf(policies, scope);
  const managed = [...impliedPolicies(type, properties, header), ...granted.managed];
  const place = policies?.span ?? header;
  attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
  if (granted.inline.length > 0 || granted.rest !== undefined) {
    attributes.set("inline_policy", { kind: "list", items: granted.inline, span: place, ...rest(granted) });
  }
  return { kind: "map", entries: attributes, span };
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

/** A permission to invoke a function that SAM generates. */
interface GeneratedPermission {
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
export function generatedPermissions(id: string, properties: MapValue, scope: Scope): readonly GeneratedPermission[] {
  const { entries } = properties;
  const target = (span: Span): Value => computed({ address: scope.addressOf(id), attribute: "function_name" }, span);
  const permission = (name: string, span: Span, texts: Readonly<Record<string, string>>): GeneratedPermission => {
    const given = Object.entries(texts).map(([attribute, value]) => [attribute, known(value, span)] as const);
    const attributes = new Map<string, Value>([["function_name", target(span)], ...given]);
    return { name, attributes: { kind: "map", entries: attributes, span } };
  };
  const events = entries.get("Events");
  const permissions = [...(events?.kind === "map" ? events.entries : [])].flatMap(([event, value]) => {
    const type = value.kind === "map" ? (textOf(value.entries.get("Type")) ?? "") : "";
    const principal = Object.hasOwn(EVENT_SERVICE, type) ? EVENT_SERVICE[type] : undefined;
    if (principal === undefined) return [];
    const name = `${id}${event}`;
    const generated = permission(`${name}Permission`, value.span, { action: "lambda:InvokeFunction", principal });
    if (type === "AlexaSkill") return [generated];
    // SAM names the source: the resource that it generates for the event, or that the event names.
    const source = computed({ address: scope.addressOf(name), attribute: "arn" }, value.span);
    const attributes = new Map([...generated.attributes.entries, ["source_arn", source] as const]);
    return [{ ...generated, attributes: { ...generated.attributes, entries: attributes } }];
  });
  const url = entries.get("FunctionUrlConfig");
  const openness = isPublic(url);
  if (url === undefined || openness === false) return permissions;
  const everybody = { action: "lambda:InvokeFunctionUrl", principal: "*", function_url_auth_type: "NONE" };
  const generated = permission(`${id}UrlPublicPermissions`, url.span, everybody);
  return [...permissions, openness === true ? generated : { ...generated, uncertain: openness }];
}

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

function rest({ rest: causes }: Grants): { readonly rest?: NonNullable<MapValue["rest"]> } {
  return causes === undefined ? {} : { rest: causes };
}

/** What SAM attaches without being asked. */
function impliedPolicies(type: string, { entries }: MapValue, header: Span): readonly Value[] {
  if (type !== "AWS::Serverless::Function") return [];
  const names = ["AWSLambdaBasicExecutionRole"];
  if (!isUnset(entries.get("VpcConfig"))) names.push("AWSLambdaVPCAccessExecutionRole");
  if (textOf(entries.get("Tracing")) === "Active") names.push("AWSXrayWriteOnlyAccess");
  return names.map((name) => known(managedPolicyArn(name), header));
}

function trustIn(service: string, span: Span): Value {
  const at = (data: string): Value => known(data, span);
  const map = (entries: readonly (readonly [string, Value])[]): Value => ({
    kind: "map",
    entries: new Map(entries),
    span,
  });
  const statement = map([
    ["Effect", at("Allow")],
    ["Principal", map([["Service", { kind: "list", items: [at(service)], span }]])],
    ["Action", { kind: "list", items: [at("sts:AssumeRole")], span }],
  ]);
  const document = map([
    ["Version", at("2012-10-17")],
    ["Statement", { kind: "list", items: [statement], span }],
  ]);
  return encodeJson(document, span);
}

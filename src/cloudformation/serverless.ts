import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";
import { evaluate } from "./evaluate.js";
import { encodeJson } from "./json-text.js";
import type { Scope } from "./scope.js";
import { isHarmlessTemplate, managedPolicyArn, POLICY_TEMPLATES } from "./serverless-policies.js";
import { policyText } from "./translate.js";
import { computed, isUnset, known, reasonsIn, textOf, unknown } from "./values.js";

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

/**
 * A resource with the defaults that the template gives for its type: maps are merged, lists put behind the defaults, and for
 * everything else the resource's own value counts.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function withGlobals(raw: Value, globals: ReadonlyMap<string, Value>): Value {
  if (raw.kind !== "map" || globals.size === 0) return raw;
  const type = textOf(raw.entries.get("Type"));
  const defaults = type?.startsWith(PREFIX) === true ? globals.get(type.slice(PREFIX.length)) : undefined;
  if (defaults?.kind !== "map") return raw;
  const own = raw.entries.get("Properties") ?? { kind: "map", entries: new Map<string, Value>(), span: raw.span };
  return { ...raw, entries: new Map([...raw.entries, ["Properties", mergeDefaults(defaults, own)]]) };
}

function mergeDefaults(defaults: Value, own: Value): Value {
  if (defaults.kind === "list" && own.kind === "list") return { ...own, items: [...defaults.items, ...own.items] };
  if (defaults.kind !== "map" || own.kind !== "map" || isFunction(defaults) || isFunction(own)) return own;
  const entries = new Map(defaults.entries);
  for (const [key, value] of own.entries) {
    const present = entries.get(key);
    entries.set(key, present === undefined ? value : mergeDefaults(present, value));
  }
  return { ...own, entries };
}

function isFunction(map: MapValue): boolean {
  if (map.entries.size !== 1) return false;
  const [key = ""] = map.entries.keys();
  return key === "Ref" || key.startsWith("Fn::");
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
  const granted = policiesIn(policies, scope);
  const managed = [...impliedPolicies(type, properties, header), ...granted.managed];
  const place = policies?.span ?? header;
  attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
  if (granted.inline.length > 0 || granted.unknown !== undefined) {
    const items = granted.inline.map((policy, index): Value => {
      const name = known(`Policy${index}`, policy.span);
      return {
        kind: "map",
        entries: new Map<string, Value>([
          ["name", name],
          ["policy", policy],
        ]),
        span: policy.span,
      };
    });
    attributes.set("inline_policy", { kind: "list", items, span: place, ...rest(granted) });
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
  const isPublic = url?.kind === "map" && textOf(url.entries.get("AuthType")) === "NONE";
  if (!isPublic) return permissions;
  const everybody = { action: "lambda:InvokeFunctionUrl", principal: "*", function_url_auth_type: "NONE" };
  return [...permissions, permission(`${id}UrlPublicPermissions`, url.span, everybody)];
}

function rest({ unknown: whole }: Granted): { readonly rest?: NonNullable<MapValue["rest"]> } {
  return whole === undefined ? {} : { rest: reasonsIn(whole) };
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

interface Granted {
  readonly managed: readonly Value[];
  readonly inline: readonly Value[];
  /** The property as a whole, when it is not known. */
  readonly unknown?: Value;
}

/** The forms of the `Policies` property: names and ARNs of managed policies, documents, policy templates; one or a list. */
function policiesIn(policies: Value | undefined, scope: Scope): Granted {
  if (policies === undefined || isUnset(policies)) return { managed: [], inline: [] };
  const managed: Value[] = [];
  const inline: Value[] = [];
  for (const item of policies.kind === "list" ? policies.items : [policies]) {
    if (item.kind === "map") inline.push(...documentsIn(item, scope));
    else if (item.kind === "known") managed.push({ ...item, value: managedPolicyArn(String(item.value)) });
    else if (item.kind === "unknown" && (item !== policies || item.text !== undefined)) managed.push(item);
    else if (item.kind === "unknown") return { managed, inline, unknown: item };
  }
  return { managed, inline };
}

function documentsIn(item: MapValue, scope: Scope): readonly Value[] {
  if (item.entries.has("Statement")) return [policyText(item)];
  return [...item.entries].flatMap(([name, parameters]): readonly Value[] => {
    const template = Object.hasOwn(POLICY_TEMPLATES, name) ? POLICY_TEMPLATES[name] : undefined;
    if (template !== undefined) return [expandTemplate(template, parameters, item.span, scope)];
    if (isHarmlessTemplate(name)) return [];
    scope.report("cloudformation-policy-template", "warning", `SAM has no policy template ${name}`, item.span);
    return [unknown([{ reason: `the policy template ${name} is not known`, span: item.span }], item.span)];
  });
}

function expandTemplate(
  statements: (typeof POLICY_TEMPLATES)[string],
  parameters: Value,
  span: Span,
  scope: Scope,
): Value {
  const map = (entries: readonly (readonly [string, Value])[]): MapValue => ({
    kind: "map",
    entries: new Map(entries),
    span,
  });
  const list = (items: readonly Value[]): Value => ({ kind: "list", items, span });
  const substituted = (text: string): Value =>
    evaluate(map([["Fn::Sub", list([known(text, span), parameters])]]), scope);
  const items = statements.map(({ actions, resource, condition }) => {
    const entries: (readonly [string, Value])[] = [
      ["Effect", known("Allow", span)],
      ["Action", list(actions.map((action) => known(action, span)))],
      ["Resource", substituted(resource)],
    ];
    if (condition !== undefined) {
      const keys = Object.entries(condition).map(([key, value]) => [key, substituted(value)] as const);
      entries.push(["Condition", map([["StringEquals", map(keys)]])]);
    }
    return map(entries);
  });
  const document = map([
    ["Version", known("2012-10-17", span)],
    ["Statement", list(items)],
  ]);
  return encodeJson(document, span);
}

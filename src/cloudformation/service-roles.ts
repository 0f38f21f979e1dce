import { isUnset } from "../graph/known.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Cause, Value } from "../graph/value.js";
import { stageIn } from "./service-variables.js";
import { inTable } from "./table.js";
import { known, membersOf, reasonsIn, textOf } from "./values.js";
import { type Written, type WrittenMap, written } from "./written.js";

/**
 * Roles that the Serverless Framework makes for functions.
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam
 */

/** The logical id of the role that functions share. */
export const ROLE_ID = "IamRoleLambdaExecution";

type Members = ReadonlyMap<string, Value>;

/** A function of a service. */
export interface FunctionOf {
  readonly name: string;
  /** As logical ids have it. */
  readonly normalized: string;
  /** The name in AWS. */
  readonly fullName: Value;
  readonly settings: Members;
  readonly span: Span;
}

/** Attribute path to its name in the file. */
export type Labels = Readonly<Record<string, string>>;

/** A resource that the framework makes. */
export interface ServiceRole {
  readonly id: string;
  /** Not evaluated. */
  readonly resource: Value;
  readonly labels: Labels;
}

/** What a role is made of. */
interface RoleParts {
  readonly statements: readonly Value[];
  /** Why there may be further statements. */
  readonly rest: readonly Cause[];
  readonly managed: readonly Written[];
  readonly managedRest: readonly Cause[];
  readonly boundary: Value | undefined;
  readonly name: Value | undefined;
  readonly path: Value | undefined;
}

/** The settings that tell of roles have older names, too: which of them a service uses, and its value. */
function settingOf(
  provider: Members,
  names: readonly string[],
  legacy: string,
): { readonly name: string; readonly value: Value | undefined } {
  const role = membersOf(membersOf(provider.get("iam")).get("role"));
  const found = names.find((name) => role.has(name));
  if (found !== undefined) return { name: `iam.role.${found}`, value: role.get(found) };
  return provider.has(legacy)
    ? { name: legacy, value: provider.get(legacy) }
    : { name: `iam.role.${names[0] ?? ""}`, value: undefined };
}

const statementsOf = (provider: Members): ReturnType<typeof settingOf> =>
  settingOf(provider, ["statements"], "iamRoleStatements");
const managedOf = (provider: Members): ReturnType<typeof settingOf> =>
  settingOf(provider, ["managedPolicies"], "iamManagedPolicies");
const boundaryOf = (provider: Members): ReturnType<typeof settingOf> =>
  settingOf(provider, ["permissionsBoundary", "permissionBoundary"], "rolePermissionsBoundary");

/** The role that the provider names for all functions, so that the framework makes none. */
export function namedRole(provider: Members): Value | undefined {
  const role = membersOf(provider.get("iam")).get("role");
  return provider.get("role") ?? (role !== undefined && isReference(role) ? role : undefined);
}

/** Whether the setting for a role names one, and does not describe it. */
function isReference(role: Value): boolean {
  if (role.kind !== "map") return !isUnset(role);
  return [...role.entries.keys()].some((key) => key === "Ref" || key.startsWith("Fn::"));
}

/**
 * The role that functions share.
 *
 * @param functions those that have none of their own
 */
export function roleOfService(service: Members, functions: readonly FunctionOf[]): ServiceRole | undefined {
  const provider = membersOf(service.get("provider"));
  if (functions.length === 0 || namedRole(provider) !== undefined) return undefined;
  const settings = membersOf(membersOf(provider.get("iam")).get("role"));
  const place = provider.get("iam") ?? provider.get("iamRoleStatements") ?? service.get("provider");
  const [first] = functions;
  const span = place?.span ?? first?.span;
  if (span === undefined) return undefined;
  const statements = statementsOf(provider);
  const managed = managedOf(provider);
  const boundary = boundaryOf(provider);
  const parts: RoleParts = {
    ...statementsIn([statements.value]),
    ...managedIn([managed.value]),
    boundary: boundary.value,
    name: settings.get("name"),
    path: settings.get("path"),
  };
  const labels = {
    inline_policy: statements.name,
    "inline_policy.policy": statements.name,
    managed_policy_arns: managed.name,
    name: "iam.role.name",
    path: "iam.role.path",
    permissions_boundary: boundary.name,
  };
  return { id: ROLE_ID, resource: roleWith(parts, functions, service, span), labels };
}

/** The plugin whose settings of functions version 4 of the framework has taken over. */
const PLUGIN = "serverless-iam-roles-per-function";

/** The roles that functions have for themselves, by the names of the functions. */
export function rolesOfFunctions(
  service: Members,
  functions: readonly FunctionOf[],
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, ServiceRole> {
  const provider = membersOf(service.get("provider"));
  const roles = new Map<string, ServiceRole>();
  if (namedRole(provider) !== undefined) return roles;
  const shared = membersOf(membersOf(provider.get("iam")).get("role"));
  const isEach = textOf(shared.get("mode")) === "perFunction";
  for (const each of functions) {
    const { name, settings } = each;
    const own = membersOf(membersOf(settings.get("iam")).get("role"));
    const legacy = settings.get("iamRoleStatements");
    const isAsked = own.has("statements") || own.has("managedPolicies") || legacy !== undefined;
    if (settings.has("role") || (!isAsked && !isEach)) continue;
    if (legacy !== undefined && !hasPlugin(service)) {
      reportIdle(legacy, report);
      continue;
    }
    roles.set(name, roleOfFunction(each, { service, provider, shared, own, isEach }));
  }
  return roles;
}

function roleOfFunction(
  each: FunctionOf,
  around: {
    readonly service: Members;
    readonly provider: Members;
    readonly shared: Members;
    readonly own: Members;
    readonly isEach: boolean;
  },
): ServiceRole {
  const { service, provider, shared, own, isEach } = around;
  const { settings, span, normalized } = each;
  const plugin = membersOf(membersOf(service.get("custom")).get(PLUGIN));
  const inherits =
    membersOf(settings.get("iam")).get("inheritStatements") ??
    settings.get("iamRoleStatementsInherit") ??
    plugin.get("defaultInherit");
  const isInheriting = inherits === undefined ? isEach : textOf(inherits) !== "false" && !isUnset(inherits);
  const statements = own.get("statements") ?? settings.get("iamRoleStatements");
  const parts: RoleParts = {
    ...statementsIn([...(isInheriting ? [statementsOf(provider).value] : []), statements]),
    ...managedIn([...(isEach ? [managedOf(provider).value] : []), own.get("managedPolicies")]),
    boundary:
      own.get("permissionsBoundary") ??
      settings.get("iamPermissionsBoundary") ??
      plugin.get("iamGlobalPermissionsBoundary") ??
      boundaryOf(provider).value,
    name: own.get("name") ?? settings.get("iamRoleStatementsName"),
    path: own.get("path") ?? shared.get("path"),
  };
  const isLegacy = own.get("statements") === undefined && settings.has("iamRoleStatements");
  const policy = isLegacy ? "iamRoleStatements" : "iam.role.statements";
  const labels = {
    inline_policy: policy,
    "inline_policy.policy": policy,
    managed_policy_arns: "iam.role.managedPolicies",
    name: isLegacy ? "iamRoleStatementsName" : "iam.role.name",
    path: "iam.role.path",
    permissions_boundary: isLegacy ? "iamPermissionsBoundary" : "iam.role.permissionsBoundary",
  };
  return { id: `${normalized}${ROLE_ID}`, resource: roleWith(parts, [each], service, span), labels };
}

/** Whether `iamRoleStatements` of functions count: by the plugin, or from version 4 on. */
function hasPlugin(service: Members): boolean {
  const plugins = service.get("plugins");
  const listed = plugins?.kind === "map" ? plugins.entries.get("modules") : plugins;
  const names = listed?.kind === "list" ? listed.items : [];
  if (names.some((name) => name.kind === "unknown" || textOf(name)?.includes(PLUGIN) === true)) return true;
  const isOld = /^\W*[123](?:\D|$)/.test(textOf(service.get("frameworkVersion")) ?? "");
  return listed?.kind === "unknown" || !isOld;
}

function reportIdle({ span }: Value, report: (diagnostic: Diagnostic) => void): void {
  const message = `iamRoleStatements of a function count only with the plugin ${PLUGIN}, or version 4 of the framework: list the plugin, or the function has the role of the service`;
  report({ code: "cloudformation-service-role", severity: "warning", message, span });
}

function statementsIn(values: readonly (Value | undefined)[]): Pick<RoleParts, "statements" | "rest"> {
  const { items, rest } = itemsIn(values);
  return { statements: items, rest };
}

function managedIn(values: readonly (Value | undefined)[]): Pick<RoleParts, "managed" | "managedRest"> {
  const { items, rest } = itemsIn(values);
  return { managed: items, managedRest: rest };
}

function itemsIn(values: readonly (Value | undefined)[]): {
  readonly items: readonly Value[];
  readonly rest: readonly Cause[];
} {
  const lists = values.filter((value) => value !== undefined && !isUnset(value));
  return {
    items: lists.flatMap((value) => (value?.kind === "list" ? value.items : value?.kind === "map" ? [value] : [])),
    rest: lists.flatMap((value) => {
      if (value?.kind === "list") return value.rest ?? [];
      return value?.kind === "unknown" ? reasonsIn(value) : [];
    }),
  };
}

function roleWith(parts: RoleParts, functions: readonly FunctionOf[], service: Members, span: Span): Value {
  const provider = membersOf(service.get("provider"));
  const isInNetwork = !isUnset(provider.get("vpc")) || functions.some(({ settings }) => !isUnset(settings.get("vpc")));
  const managed: readonly Written[] = [
    ...parts.managed,
    ...(isInNetwork ? [{ "Fn::Sub": `arn:\${AWS::Partition}:iam::aws:policy/service-role/${NETWORK_POLICY}` }] : []),
  ];
  const statements = [
    ...logStatements(functions),
    ...functions.flatMap((each) => impliedStatements(each, provider)),
  ].map((statement) => written(statement, span));
  const properties: Record<string, Written> = {
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: ["lambda.amazonaws.com"] }, Action: ["sts:AssumeRole"] }],
    },
    Policies: [
      {
        PolicyName: {
          "Fn::Join": ["-", [service.get("service") ?? "", stageIn(service.get("provider"), span), "lambda"]],
        },
        PolicyDocument: {
          Version: "2012-10-17",
          Statement: withRest([...statements, ...parts.statements], parts.rest, span),
        },
      },
    ],
  };
  if (managed.length > 0 || parts.managedRest.length > 0) {
    properties.ManagedPolicyArns = withRest(
      managed.map((each) => written(each, span)),
      parts.managedRest,
      span,
    );
  }
  for (const [property, value] of [
    ["PermissionsBoundary", parts.boundary],
    ["RoleName", parts.name],
    ["Path", parts.path],
  ] as const) {
    if (value !== undefined) properties[property] = value;
  }
  return written({ Type: "AWS::IAM::Role", Properties: properties }, span);
}

const NETWORK_POLICY = "AWSLambdaVPCAccessExecutionRole";

function withRest(items: readonly Value[], rest: readonly Cause[], span: Span): Value {
  return { kind: "list", items, span, ...(rest.length === 0 ? {} : { rest }) };
}

function logStatements(functions: readonly FunctionOf[]): readonly WrittenMap[] {
  const groups = functions
    .filter(({ settings }) => textOf(settings.get("disableLogs")) !== "true")
    .map(({ fullName }) => ({
      "Fn::Sub": [
        "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/${Name}:*",
        { Name: fullName },
      ],
    }));
  if (groups.length === 0) return [];
  return [allow(["logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource", "logs:PutLogEvents"], groups)];
}

/** What a function may do because of its other settings. */
function impliedStatements({ settings, span }: FunctionOf, provider: Members): readonly WrittenMap[] {
  const topic = settings.get("onError");
  const key = settings.get("kmsKeyArn") ?? provider.get("kmsKeyArn");
  const events = settings.get("events");
  const destinations = membersOf(settings.get("destinations"));
  return [
    ...(isUnset(topic) || topic === undefined ? [] : [allow(["sns:Publish"], [topic])]),
    ...(textOf(key) === undefined ? [] : [allow(["kms:Decrypt"], [known(textOf(key) ?? "", key?.span ?? span)])]),
    ...["onSuccess", "onFailure"].flatMap((name) => sendingTo(destinations.get(name))),
    ...(events?.kind === "list" ? events.items : []).flatMap((event) =>
      [...membersOf(event)].flatMap(([type, value]) => ofEvent(type, value)),
    ),
  ];
}

/** What hands on results: the target is an ARN, alone or with its type, or the name of a function of the service. */
function sendingTo(destination: Value | undefined): readonly WrittenMap[] {
  if (destination === undefined || isUnset(destination)) return [];
  const members = membersOf(destination);
  const target = members.get("arn") ?? destination;
  const text = textOf(target);
  const type = textOf(members.get("type")) ?? (text === undefined ? undefined : serviceOf(text));
  const action = inTable(SEND, type);
  if (action === undefined) return [];
  const isName = text !== undefined && !text.includes(":");
  return [
    allow(
      [action],
      [isName ? written({ "Fn::GetAtt": [`${normalizedName(text)}LambdaFunction`, "Arn"] }, target.span) : target],
    ),
  ];
}

/** The service in an ARN; what is none is the name of a function. */
function serviceOf(target: string): string | undefined {
  return target.includes(":") ? target.split(":")[2] : "function";
}

const SEND: Readonly<Record<string, string>> = {
  eventBus: "events:PutEvents",
  events: "events:PutEvents",
  function: "lambda:InvokeFunction",
  lambda: "lambda:InvokeFunction",
  sns: "sns:Publish",
  sqs: "sqs:SendMessage",
};

/** As logical ids have it: https://www.serverless.com/framework/docs/providers/aws/guide/resources#aws-cloudformation-resource-reference */
export function normalizedName(name: string): string {
  const text = name.replaceAll("-", "Dash").replaceAll("_", "Underscore");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How event sources are logged in to, and queues are polled; the arn stands alone where there is nothing else to say. */
function ofEvent(type: string, event: Value): readonly WrittenMap[] {
  const members = membersOf(event);
  if (type === "sqs") {
    const queue = members.get("arn") ?? event;
    return [allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], [queue])];
  }
  if (type === "activemq" || type === "rabbitmq") {
    const secret = members.get("basicAuthArn");
    return secret === undefined ? [] : [allow(["secretsmanager:GetSecretValue"], [secret])];
  }
  if (type !== "kafka") return [];
  const secrets = [...membersOf(members.get("accessConfigurations"))].flatMap(([name, value]) =>
    name.startsWith("vpc") ? [] : value.kind === "list" ? value.items : [value],
  );
  return secrets.length === 0 ? [] : [allow(["secretsmanager:GetSecretValue"], secrets)];
}

function allow(actions: readonly string[], resources: readonly Written[]): WrittenMap {
  return { Effect: "Allow", Action: actions, Resource: resources };
}

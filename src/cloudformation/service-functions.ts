import { isUnset } from "../graph/known.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import {
  type FunctionOf,
  type Labels,
  namedRole,
  normalizedName,
  roleOfService,
  rolesOfFunctions,
  ROLE_ID,
  type ServiceRole,
} from "./service-roles.js";
import { stageIn } from "./service-variables.js";
import { concatenate, known, membersOf, partsOf, reasonsIn, textOf } from "./values.js";
import { type Written, written } from "./written.js";

/** Resources of a template, not evaluated, with the names that the file has for what they say. */
export interface ServiceResources {
  readonly resources: ReadonlyMap<string, Value>;
  readonly labels: ReadonlyMap<string, Labels>;
}

type Members = ReadonlyMap<string, Value>;

/** Properties of functions by the names of settings, which the provider may have for all of them. */
const SETTINGS: Readonly<Record<string, string>> = {
  Handler: "handler",
  KmsKeyArn: "kmsKeyArn",
  Layers: "layers",
  MemorySize: "memorySize",
  ReservedConcurrentExecutions: "reservedConcurrency",
  Runtime: "runtime",
  Timeout: "timeout",
};

const LABELS: Labels = {
  architectures: "architecture",
  environment: "environment",
  "environment.variables": "environment",
  function_name: "name",
  handler: "handler",
  kms_key_arn: "kmsKeyArn",
  layers: "layers",
  memory_size: "memorySize",
  reserved_concurrent_executions: "reservedConcurrency",
  role: "role",
  runtime: "runtime",
  timeout: "timeout",
  "tracing_config.mode": "tracing",
  vpc_config: "vpc",
  "vpc_config.security_group_ids": "vpc.securityGroupIds",
  "vpc_config.subnet_ids": "vpc.subnetIds",
};

/**
 * What the framework makes of the functions of a service: the functions, their URLs, and the roles that they have where they name none.
 * https://www.serverless.com/framework/docs/providers/aws/guide/functions and
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam
 *
 * @param service its sections, with variables resolved
 */
export function functionResources(service: Members, report: (diagnostic: Diagnostic) => void): ServiceResources {
  const provider = membersOf(service.get("provider"));
  const functions = functionsIn(service);
  const resources = new Map<string, Value>();
  const labels = new Map<string, Labels>();
  const add = ({ id, resource, labels: own }: ServiceRole): void => {
    resources.set(id, resource);
    labels.set(id, own);
  };
  const dedicated = rolesOfFunctions(service, functions, report);
  for (const role of dedicated.values()) add(role);
  const shared = roleOfService(
    service,
    functions.filter(({ settings, name }) => !settings.has("role") && !dedicated.has(name)),
  );
  if (shared !== undefined) add(shared);
  for (const each of functions) {
    const role = dedicated.get(each.name)?.id;
    add({ id: lambdaId(each), resource: lambdaOf(each, provider, role), labels: LABELS });
    for (const [id, resource] of urlOf(each)) add({ id, resource, labels: { authorization_type: "url.authorizer" } });
  }
  return { resources, labels };
}

/** The functions, which may be listed in several maps. */
function functionsIn(service: Members): readonly FunctionOf[] {
  const functions = service.get("functions");
  const parts = functions?.kind === "list" ? functions.items : functions === undefined ? [] : [functions];
  return parts.flatMap((part) =>
    [...membersOf(part)].flatMap(([name, value]): readonly FunctionOf[] =>
      value.kind === "map"
        ? [
            {
              name,
              normalized: normalizedName(name),
              settings: value.entries,
              span: value.span,
              fullName: fullName(name, value, service),
            },
          ]
        : [],
    ),
  );
}

/** The name that a function has in AWS. */
function fullName(name: string, value: Value, service: Members): Value {
  const given = membersOf(value).get("name");
  if (given !== undefined) return given;
  const { span } = value;
  const owner = service.get("service") ?? known("", span);
  const stage = stageIn(service.get("provider"), span);
  return { ...concatenate([...partsOf(owner), "-", ...partsOf(stage), `-${name}`], [], span), span };
}

function lambdaId({ normalized: name }: FunctionOf): string {
  return `${name}LambdaFunction`;
}

function lambdaOf({ settings, span, fullName: name }: FunctionOf, provider: Members, role: string | undefined): Value {
  const properties: Record<string, Written> = { FunctionName: name };
  for (const [property, setting] of Object.entries(SETTINGS)) {
    const value = settings.get(setting) ?? provider.get(setting);
    if (value !== undefined) properties[property] = value;
  }
  const architecture = settings.get("architecture") ?? provider.get("architecture");
  if (architecture !== undefined) properties.Architectures = [architecture];
  const tracing = settings.get("tracing") ?? membersOf(provider.get("tracing")).get("lambda");
  const mode = textOf(tracing);
  if (tracing !== undefined && mode !== "false") {
    properties.TracingConfig = { Mode: mode === "true" ? known("Active", tracing.span) : tracing };
  }
  const variables = bothOf(provider.get("environment"), settings.get("environment"));
  if (variables !== undefined) properties.Environment = written({ Variables: variables }, variables.span);
  const network = networkOf(settings, provider);
  if (network !== undefined) properties.VpcConfig = network;
  properties.Role =
    role === undefined ? roleNamed(settings.get("role") ?? namedRole(provider), span) : { "Fn::GetAtt": [role, "Arn"] };
  const condition = settings.get("condition");
  return written(
    { Type: "AWS::Lambda::Function", Properties: properties, ...(condition && { Condition: condition }) },
    span,
  );
}

/** An ARN, the name of a resource of the template, or a function of CloudFormation. */
function roleNamed(role: Value | undefined, span: Span): Written {
  const text = textOf(role);
  if (role === undefined || isUnset(role)) return { "Fn::GetAtt": [ROLE_ID, "Arn"] };
  if (text === undefined || text.includes(":")) return role;
  return written({ "Fn::GetAtt": [known(text, span), "Arn"] }, role.span);
}

/** Settings of the provider with those of the function over them. */
function bothOf(provider: Value | undefined, own: Value | undefined): Value | undefined {
  if (provider === undefined || isUnset(provider)) return own;
  if (own === undefined || isUnset(own)) return provider;
  const entries = new Map([...membersOf(provider), ...membersOf(own)]);
  const rest = [provider, own].flatMap((value) => (value.kind === "map" ? (value.rest ?? []) : reasonsIn(value)));
  return { kind: "map", entries, span: own.span, ...(rest.length === 0 ? {} : { rest }) };
}

/** The network that a function is in; `vpc: ~` is none. */
function networkOf(settings: Members, provider: Members): Value | undefined {
  const own = settings.get("vpc");
  const shared = provider.get("vpc");
  if (own !== undefined && isUnset(own)) return undefined;
  const unknownPart = [own, shared].find((value) => value?.kind === "unknown");
  if (unknownPart !== undefined) return unknownPart;
  const member = (name: string): Value | undefined => membersOf(own).get(name) ?? membersOf(shared).get(name);
  const groups = member("securityGroupIds");
  const subnets = member("subnetIds");
  const { span } = own ?? shared ?? {};
  if (groups === undefined || subnets === undefined || span === undefined) return undefined;
  return written({ SecurityGroupIds: groups, SubnetIds: subnets }, span);
}

/** The URL of a function, which everybody may call unless it has an authorizer. */
function urlOf(of: FunctionOf): readonly (readonly [id: string, resource: Value])[] {
  const url = of.settings.get("url");
  if (url === undefined || isUnset(url) || textOf(url) === "false") return [];
  const { span } = url;
  const members = membersOf(url);
  const authorizer = members.get("authorizer");
  const isOpen = authorizer === undefined || isUnset(authorizer);
  const type = isOpen
    ? known("NONE", span)
    : textOf(authorizer) === "aws_iam"
      ? known("AWS_IAM", authorizer.span)
      : authorizer;
  const target = { "Fn::GetAtt": [lambdaId(of), "Arn"] };
  const mode = members.get("invokeMode");
  const properties = { TargetFunctionArn: target, AuthType: type, ...(mode && { InvokeMode: mode }) };
  const permission = {
    Action: "lambda:InvokeFunctionUrl",
    FunctionName: target,
    FunctionUrlAuthType: "NONE",
    Principal: "*",
  };
  return [
    [`${of.normalized}LambdaFunctionUrl`, written({ Type: "AWS::Lambda::Url", Properties: properties }, span)],
    ...(isOpen
      ? ([
          [
            `${of.normalized}LambdaPermissionFnUrl`,
            written({ Type: "AWS::Lambda::Permission", Properties: permission }, span),
          ],
        ] as const)
      : []),
  ];
}

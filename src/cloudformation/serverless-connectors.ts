import { isUnset } from "../graph/known.js";
import type { MapValue, Value } from "../graph/value.js";
import type { ConnectorProfile } from "./connector-profile.js";
import { CONNECTOR_PROFILES, CONNECTOR_RESOURCES } from "./connector-profiles.js";
import { splitAtDot } from "./references.js";
import type { Scope } from "./scope.js";
import { generatedRoleName } from "./serverless.js";
import { inTable } from "./table.js";
import { membersOf, textOf } from "./values.js";
import { isList, type Written, type WrittenMap, written } from "./written.js";

/**
 * Connectors of SAM.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html and
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */

const CONNECTOR = "AWS::Serverless::Connector";

/** What profiles know of SAM's resources is that of the ones that they become. */
const BECOMES: Readonly<Record<string, string>> = {
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
};

/** SAM's own names of the properties for roles. */
const ROLE_OF_SAM: Readonly<Record<string, string>> = { RoleArn: "Role" };

/** Why a connector makes nothing. */
class Refusal extends Error {}

/**
 * The policies and permissions that the connectors of a template make, as resources of the template that are not evaluated: those of
 * the connectors' own, and of the connectors that resources have as an attribute. One that SAM refuses makes none, which is reported.
 *
 * @param resources not evaluated, by logical id
 */
export function connectedResources(
  resources: ReadonlyMap<string, Value>,
  report: Scope["report"],
): ReadonlyMap<string, Value> {
  const made = new Map<string, Value>();
  for (const [id, connector] of connectorsIn(resources)) {
    try {
      for (const [name, resource] of madeBy(id, connector, resources)) made.set(name, resource);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = `This connector grants nothing, and SAM refuses to deploy it: ${error.message}`;
      report("cloudformation-connector", "warning", message, connector.span);
    }
  }
  return made;
}

function connectorsIn(resources: ReadonlyMap<string, Value>): readonly (readonly [id: string, connector: MapValue])[] {
  return [...resources].flatMap(([id, resource]) => {
    if (resource.kind !== "map") return [];
    if (textOf(resource.entries.get("Type")) === CONNECTOR) return [[id, resource]];
    const embedded = [...membersOf(resource.entries.get("Connectors"))];
    return embedded.flatMap(([name, connector]) =>
      connector.kind === "map" ? [[`${id}${name}`, withSource(connector, id)]] : [],
    );
  });
}

/** A connector that is an attribute of its source, as one that stands for itself. */
function withSource(connector: MapValue, id: string): MapValue {
  const properties = membersOf(connector.entries.get("Properties"));
  const reference = properties.get("SourceReference");
  const source = written({ Id: id, ...Object.fromEntries(membersOf(reference)) }, reference?.span ?? connector.span);
  const all: Value = { kind: "map", entries: new Map([...properties, ["Source", source]]), span: connector.span };
  return { ...connector, entries: new Map([...connector.entries, ["Properties", all]]) };
}

function madeBy(
  id: string,
  connector: MapValue,
  resources: ReadonlyMap<string, Value>,
): readonly (readonly [name: string, resource: Value])[] {
  const properties = membersOf(connector.entries.get("Properties"));
  const source = properties.get("Source");
  const destination = properties.get("Destination");
  if (source === undefined || destination === undefined) throw new Refusal("it needs a Source and a Destination");
  const permissions = properties.get("Permissions");
  const asked = permissions?.kind === "list" ? permissions.items.map(textOf) : [];
  const span = permissions?.span ?? connector.span;
  const destinations = destination.kind === "list" ? destination.items : [destination];
  return destinations.flatMap((each, index) => {
    const from = endOf(source, each, resources);
    const to = endOf(each, source, resources);
    const profile = inTable(inTable(CONNECTOR_PROFILES, from.type) ?? {}, to.type);
    if (profile === undefined) throw new Refusal(`there are no connectors from ${from.type} to ${to.type}`);
    checkPermissions(asked, profile, `from ${from.type} to ${to.type}`);
    const suffix = destination.kind === "list" ? `Destination${index}` : "";
    return (
      MAKE[profile.makes]?.({ id, suffix, profile, asked, from, to }).map(
        ({ name, type, properties: parts }) =>
          [name, withCondition(written({ Type: type, Properties: parts }, span), connector)] as const,
      ) ?? []
    );
  });
}

/** What is made is there when the connector is, and stands where that stands. */
function withCondition(resource: Value, connector: MapValue): Value {
  const condition = connector.entries.get("Condition");
  if (resource.kind !== "map") return resource;
  const entries = new Map(resource.entries);
  if (condition !== undefined) entries.set("Condition", condition);
  return { ...resource, entries, span: connector.span };
}

function checkPermissions(
  asked: readonly (string | undefined)[],
  { grants, combinations }: ConnectorProfile,
  way: string,
): void {
  const valid = Object.keys(grants);
  if (asked.length === 0 || !asked.every((permission) => permission !== undefined && valid.includes(permission))) {
    throw new Refusal(`Permissions ${way} are ${valid.join(" and ")}`);
  }
  const key = (permissions: readonly unknown[]): string => [...new Set(permissions)].sort().join(" and ");
  if (combinations !== undefined && !combinations.some((each) => key(each) === key(asked))) {
    throw new Refusal(`Permissions ${way} are ${combinations.map(key).join(", or ")} together`);
  }
}

/** One end of a connector. */
interface End {
  readonly type: string;
  readonly role: Written | undefined;
  /** By the names that profiles use. */
  readonly gives: WrittenMap;
}

/** The members of an end that say what profiles need, where it is not named by its id. */
const SAID: Readonly<Record<string, string>> = {
  Arn: "Arn",
  Name: "Name",
  Qualifier: "Qualifier",
  QueueUrl: "Url",
  ResourceId: "Id",
};

function endOf(reference: Value, other: Value, resources: ReadonlyMap<string, Value>): End {
  const members = membersOf(reference);
  const names = [...members.keys()].filter((name) => name !== "Id" && name !== "Qualifier");
  if (members.has("Id") === names.length > 0) {
    throw new Refusal("its ends are named by an Id, with a Qualifier at most, or by other properties");
  }
  const said = Object.entries(SAID).flatMap(([name, key]) => {
    const value = members.get(name);
    return value === undefined ? [] : [[key, value] as const];
  });
  if (!members.has("Id")) {
    const type = textOf(members.get("Type"));
    if (type === undefined) throw new Refusal("an end without an Id needs a Type");
    return { type: inTable(BECOMES, type) ?? type, role: members.get("RoleName"), gives: Object.fromEntries(said) };
  }
  const id = textOf(members.get("Id")) ?? "";
  const resource = membersOf(resources.get(id));
  const own = textOf(resource.get("Type"));
  if (own === undefined) throw new Refusal(`there is no resource ${id} in this template`);
  const type = inTable(BECOMES, own) ?? own;
  const known = inTable(CONNECTOR_RESOURCES, type);
  const gives = replacedIn(known?.gives ?? {}, { logicalId: id });
  return {
    type,
    role:
      known?.role === undefined ? undefined : roleOf(id, own, known.role, membersOf(resource.get("Properties")), other),
    gives: { ...gives, ...Object.fromEntries(said) },
  };
}

/** The name of the role of a resource, which SAM sees only where it is a resource of the template. */
function roleOf(
  id: string,
  type: string,
  property: string,
  properties: ReadonlyMap<string, Value>,
  other: Value,
): Written | undefined {
  const generated = generatedRoleName(id, type);
  const arn =
    property === "Targets"
      ? roleOfTarget(properties.get(property), membersOf(other))
      : properties.get(generated === undefined ? property : (ROLE_OF_SAM[property] ?? property));
  if (isUnset(arn) && generated !== undefined) return { Ref: generated };
  const named = resourceNamedBy(arn);
  return named === undefined ? undefined : { Ref: named };
}

/** The role with which a rule calls the target that is the other end. */
function roleOfTarget(targets: Value | undefined, other: ReadonlyMap<string, Value>): Value | undefined {
  const id = textOf(other.get("Id"));
  const found = (targets?.kind === "list" ? targets.items : [])
    .map(membersOf)
    .find((target) => id !== undefined && resourceNamedBy(target.get("Arn")) === id);
  return found?.get("RoleArn");
}

/** The resource that a `Ref` or `Fn::GetAtt` names. */
function resourceNamedBy(expression: Value | undefined): string | undefined {
  const members = membersOf(expression);
  const attribute = members.get("Fn::GetAtt");
  if (attribute?.kind === "list") return textOf(attribute.items[0]);
  return textOf(members.get("Ref")) ?? splitAtDot(textOf(attribute))[0];
}

interface Making {
  readonly id: string;
  readonly suffix: string;
  readonly profile: ConnectorProfile;
  readonly asked: readonly (string | undefined)[];
  readonly from: End;
  readonly to: End;
}

interface Made {
  readonly name: string;
  readonly type: string;
  readonly properties: WrittenMap;
}

/** By what profiles say that they make. */
const MAKE: Readonly<Record<string, (making: Making) => readonly Made[]>> = {
  AWS_IAM_ROLE_MANAGED_POLICY: (making) => {
    const { id, suffix, profile } = making;
    const role = ofEnd(making).role;
    if (role === undefined) throw new Refusal(`it finds no role of the template at its ${profile.of}`);
    const properties = { PolicyDocument: documentOf(making), Roles: [role] };
    return [{ name: `${id}Policy${suffix}`, type: "AWS::IAM::ManagedPolicy", properties }];
  },
  AWS_LAMBDA_PERMISSION: (making) =>
    grantsOf(making).map(([name, grant]) => ({
      name: `${making.id}${name}LambdaPermission${making.suffix}`,
      type: "AWS::Lambda::Permission",
      properties: { ...grant, FunctionName: needed(making, "Arn") },
    })),
  AWS_SNS_TOPIC_POLICY: (making) => {
    const properties = { PolicyDocument: documentOf(making), Topics: [needed(making, "Arn")] };
    return [{ name: `${making.id}TopicPolicy${making.suffix}`, type: "AWS::SNS::TopicPolicy", properties }];
  },
  AWS_SQS_QUEUE_POLICY: (making) => {
    const properties = { PolicyDocument: documentOf(making), Queues: [needed(making, "Url")] };
    return [{ name: `${making.id}QueuePolicy${making.suffix}`, type: "AWS::SQS::QueuePolicy", properties }];
  },
};

function ofEnd({ profile, from, to }: Making): End {
  return profile.of === "Source" ? from : to;
}

function needed(making: Making, key: string): Written {
  const value = ofEnd(making).gives[key];
  if (value === undefined) throw new Refusal(`its ${making.profile.of} has no ${key}`);
  return value;
}

function documentOf(making: Making): Written {
  const statements = grantsOf(making).flatMap(([, { Statement }]) =>
    typeof Statement === "object" && isList(Statement) ? Statement : [],
  );
  return { Version: "2012-10-17", Statement: statements };
}

/** What the profile has for the permissions that are asked for, with the ends in their places. */
function grantsOf({ profile, asked, from, to }: Making): readonly (readonly [permission: string, grant: WrittenMap])[] {
  const names = { Source: from, Destination: to };
  const replacements = Object.fromEntries(
    Object.entries(names).flatMap(([end, { gives }]) =>
      Object.entries(gives).map(([key, value]) => [`${end}.${key === "Id" ? "ResourceId" : key}`, value] as const),
    ),
  );
  return Object.entries(profile.grants)
    .filter(([permission]) => asked.includes(permission))
    .map(([permission, grant]) => [permission, replacedIn(grant, replacements)]);
}

function replacedIn(data: WrittenMap, replacements: WrittenMap): WrittenMap {
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, replaced(member, replacements)]));
}

/** Variables of profiles. */
const VARIABLE = /%\{([\w.]+)\}/g;

/** A part of a profile with what its variables stand for; a text with others beside it becomes one that CloudFormation fills in. */
function replaced(data: Written, replacements: WrittenMap): Written {
  if (typeof data === "object") {
    if (isList(data)) return data.map((item) => replaced(item, replacements));
    return replacedIn(data as WrittenMap, replacements);
  }
  if (typeof data !== "string") return data;
  const used: Record<string, Written> = {};
  let whole: Written | undefined;
  const text = data.replace(VARIABLE, (variable, name: string) => {
    const value = replacements[name];
    if (value === undefined) throw new Refusal(`${name} is missing`);
    if (variable === data) whole = value;
    const key = name.replace(".", "");
    used[key] = value;
    return `\${${key}}`;
  });
  if (whole !== undefined) return whole;
  return text.includes("${") ? { "Fn::Sub": [text, used] } : text;
}

import { isUnset } from "../graph/known.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import { evaluate } from "./evaluate.js";
import type { Scope } from "./scope.js";
import type { ServerlessResource } from "./serverless-resource.js";
import { inTable } from "./table.js";
import { computed, membersOf, textOf } from "./values.js";
import { type Written, type WrittenMap, written } from "./written.js";

/**
 * What SAM lets the role that it makes for a function or state machine do because of other properties than `Policies`: poll what its
 * events name, log in there with their secrets, and send on what it did.
 *
 * As aws-sam-translator 1.110.0 has it, which is what CloudFormation runs for SAM:
 * https://github.com/aws/serverless-application-model/blob/develop/samtranslator/model/eventsources/pull.py and sam_resources.py
 */

/** Something that is granted, at the place of what it is granted for. */
export interface ImpliedGrant {
  /** The name of an AWS managed policy with its path. */
  readonly managed?: string;
  /** A policy document. */
  readonly document?: Value;
  readonly span: Span;
}

type Members = ReadonlyMap<string, Value>;

/** The grants for a function or state machine, in the order of SAM. */
export function impliedGrants(resource: ServerlessResource): readonly ImpliedGrant[] {
  const { type, id, header, scope } = resource;
  const properties = resource.properties.entries;
  const { span: at } = properties.get("Tracing") ?? { span: header };
  if (type !== "AWS::Serverless::Function") {
    const isTraced = textOf(membersOf(properties.get("Tracing")).get("Enabled")) === "true";
    return isTraced ? [{ managed: TRACING, span: at }] : [];
  }
  const basic = isUnset(properties.get("DurableConfig"))
    ? "service-role/AWSLambdaBasicExecutionRole"
    : "service-role/AWSLambdaBasicDurableExecutionRolePolicy";
  const vpc = properties.get("VpcConfig");
  const tracing = properties.get("Tracing");
  const isTraced = !isUnset(tracing) && textOf(tracing) !== "Disabled";
  return [
    { managed: basic, span: header },
    ...(isUnset(vpc) ? [] : [{ managed: "service-role/AWSLambdaVPCAccessExecutionRole", span: vpc?.span ?? header }]),
    ...(isTraced ? [{ managed: TRACING, span: at }] : []),
    ...[...deadLetters(properties), ...destinations(id, properties, scope)],
    ...distinct([...membersOf(properties.get("Events")).values()].flatMap((event) => ofEvent(event, scope))),
  ];
}

const TRACING = "AWSXrayWriteOnlyAccess";

/** Several events of the same kind need a managed policy once. */
function distinct(grants: readonly ImpliedGrant[]): readonly ImpliedGrant[] {
  return grants.filter(
    ({ managed }, index) => managed === undefined || grants.findIndex((other) => other.managed === managed) === index,
  );
}

/** What sends something to where it is sent, by the type of that. */
const SEND: Readonly<Record<string, (to: Value) => readonly WrittenMap[]>> = {
  EventBridge: (to) => [allow(["events:PutEvents"], to)],
  Lambda: (to) => [allow(["lambda:InvokeFunction"], to)],
  S3Bucket: (to) => [allow(["s3:PutObject"], { "Fn::Join": ["/", [to, "*"]] }), allow(["s3:ListBucket"], to)],
  SNS: (to) => [allow(["sns:Publish"], to)],
  SQS: (to) => [allow(["sqs:SendMessage"], to)],
};

function deadLetters(properties: Members): readonly ImpliedGrant[] {
  const queue = membersOf(properties.get("DeadLetterQueue"));
  const target = queue.get("TargetArn");
  return target === undefined ? [] : granting(sendingTo(queue.get("Type"), target), target.span);
}

/** Where what was done asynchronously is reported; a queue or topic that is not named is made for it. */
function destinations(id: string, properties: Members, scope: Scope): readonly ImpliedGrant[] {
  const config = membersOf(membersOf(properties.get("EventInvokeConfig")).get("DestinationConfig"));
  return ["OnSuccess", "OnFailure"].flatMap((event) => {
    const value = config.get(event);
    const members = membersOf(value);
    const made = `${id}EventInvokeConfig${event}${textOf(members.get("Type")) === "SNS" ? "Topic" : "Queue"}`;
    if (value === undefined) return [];
    const given = members.get("Destination");
    const target =
      given === undefined || isUnset(given)
        ? computed({ address: scope.addressOf(made), attribute: "arn" }, value.span)
        : given;
    return granting(sendingTo(members.get("Type"), target), value.span, scope);
  });
}

function sendingTo(type: Value | undefined, target: Value): readonly WrittenMap[] {
  return inTable(SEND, textOf(type))?.(target) ?? [];
}

/** What a function needs for being sent the events of a type: what its role gets for each. */
const EVENTS: Readonly<
  Record<string, { readonly managed?: string; readonly statements?: (event: Members) => readonly WrittenMap[] }>
> = {
  DocumentDB: {
    statements: (event) => [
      ...secretsIn(event, isBasic),
      allow(["rds:DescribeDBClusterParameters"], ofAccount("rds", "cluster-pg:*")),
      allow(["rds:DescribeDBSubnetGroups"], ofAccount("rds", "subgrp:*")),
      ...existing(event.get("Cluster"), (cluster) => allow(["rds:DescribeDBClusters"], cluster)),
      INTERFACES,
      ...keyOf(event),
    ],
  },
  DynamoDB: { managed: "service-role/AWSLambdaDynamoDBExecutionRole" },
  Kinesis: { managed: "service-role/AWSLambdaKinesisExecutionRole" },
  MQ: {
    statements: (event) => [
      ...secretsIn(event, isBasic),
      ...existing(event.get("Broker"), (broker) => allow(["mq:DescribeBroker"], broker)),
      ...keyOf(event),
    ],
  },
  MSK: {
    managed: "service-role/AWSLambdaMSKExecutionRole",
    statements: (event) => [
      ...secretsIn(event, (type) => type === "CLIENT_CERTIFICATE_TLS_AUTH"),
      ...schemaRegistry(event),
    ],
  },
  SelfManagedKafka: {
    statements: (event) => [
      ...secretsIn(event, (type) => !type.startsWith("VPC_")),
      ...(accessOf(event).some(({ type }) => type === "VPC_SUBNET") ? [INTERFACES] : []),
      ...keyOf(event),
      ...schemaRegistry(event),
    ],
  },
  SQS: { managed: "service-role/AWSLambdaSQSQueueExecutionRole" },
};

const isBasic = (type: string): boolean => type === "BASIC_AUTH";

const INTERFACES: WrittenMap = {
  Effect: "Allow",
  Action: [
    ...["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
    ...["ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups"],
  ],
  Resource: "*",
};

function ofEvent(event: Value, scope: Scope): readonly ImpliedGrant[] {
  const members = membersOf(event);
  const properties = membersOf(members.get("Properties"));
  const type = textOf(members.get("Type"));
  const subscribes = type === "SNS" && isOn(properties.get("SqsSubscription"));
  const found = inTable(EVENTS, subscribes ? "SQS" : type);
  if (found === undefined) return [];
  const failure = membersOf(membersOf(properties.get("DestinationConfig")).get("OnFailure"));
  const target = failure.get("Destination");
  const sent = target === undefined ? [] : sendingTo(failure.get("Type"), target);
  return [
    ...(found.managed === undefined ? [] : [{ managed: found.managed, span: event.span }]),
    ...granting([...(found.statements?.(properties) ?? []), ...sent], event.span, scope),
  ];
}

/** Whether a property is `true`, or a map of settings. */
export function isOn(value: Value | undefined): boolean {
  return value?.kind === "map" || textOf(value) === "true";
}

/** How an event source is logged in to. */
function accessOf(event: Members): readonly { readonly type: string; readonly uri: Value }[] {
  const configurations = event.get("SourceAccessConfigurations");
  return (configurations?.kind === "list" ? configurations.items : []).flatMap((item) => {
    const members = membersOf(item);
    const uri = members.get("URI");
    return uri === undefined ? [] : [{ type: textOf(members.get("Type")) ?? "", uri }];
  });
}

function secretsIn(event: Members, isSecret: (type: string) => boolean): readonly WrittenMap[] {
  return accessOf(event)
    .filter(({ type }) => isSecret(type))
    .map(({ uri }) => allow(["secretsmanager:GetSecretValue"], uri));
}

function schemaRegistry(event: Members): readonly WrittenMap[] {
  const configurations = membersOf(event.get("SchemaRegistryConfig")).get("AccessConfigs");
  return (configurations?.kind === "list" ? configurations.items : []).flatMap((item) =>
    existing(membersOf(item).get("URI"), (uri) => allow(["secretsmanager:GetSecretValue"], uri)),
  );
}

function keyOf(event: Members): readonly WrittenMap[] {
  return existing(event.get("SecretsManagerKmsKeyId"), (key) =>
    allow(["kms:Decrypt"], ofAccount("kms", "key/${Key}", { Key: key })),
  );
}

function existing(value: Value | undefined, statement: (value: Value) => WrittenMap): readonly WrittenMap[] {
  return value === undefined || isUnset(value) ? [] : [statement(value)];
}

function allow(actions: readonly string[], resource: Written): WrittenMap {
  return { Effect: "Allow", Action: actions, Resource: resource };
}

function ofAccount(service: string, resource: string, variables: WrittenMap = {}): Written {
  return { "Fn::Sub": [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables] };
}

function granting(statements: readonly WrittenMap[], span: Span, scope?: Scope): readonly ImpliedGrant[] {
  if (statements.length === 0) return [];
  const document = written({ Version: "2012-10-17", Statement: statements }, span);
  return [{ document: scope === undefined ? document : evaluate(document, scope), span }];
}

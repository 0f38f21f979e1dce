import type { Span } from "../graph/span.js";
import type { TextPart, Value } from "../graph/value.js";
import { concatenate, known, partsOf } from "./values.js";

/** Where a template is deployed, and under which name, as far as it is configured. */
export interface Deployment {
  /** Twelve digits. */
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
  readonly stackName?: string;
}

const NOWHERE: Span = { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The name of a stack that is deployed by itself. */
export function ownStackName({ stackName }: Deployment): Value {
  return stackName === undefined ? decidedByDeployment("AWS::StackName") : known(stackName, NOWHERE);
}

/**
 * The name of a nested stack: that of the stack around it, the logical id, and characters that are made at random
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html).
 *
 * @param outer name of the stack around it
 * @param address of the nested stack
 */
export function nestedStackName(outer: Value, id: string, address: string): Value {
  const random = { reference: { address: `${address}/AWS::StackName`, attribute: "" } };
  return concatenate([...partsOf(outer), `-${id}-`, random], [], NOWHERE);
}

/**
 * What `Ref` to each pseudo parameter gives. One that is not configured is fixed at deployment, like an attribute of a
 * resource: it is set, the same wherever the stack names it, and no wildcard. Their spans are to be replaced.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 *
 * @param stackName name of the stack
 * @param prefix of the addresses of its resources: each nested stack has an identifier of its own
 */
export function pseudoParameters(deployment: Deployment, stackName: Value, prefix: string): ReadonlyMap<string, Value> {
  const { account, region, partition = partitionOf(region) } = deployment;
  const pseudo = (name: string, value: string | undefined): Value =>
    value === undefined ? decidedByDeployment(name) : known(value, NOWHERE);
  const shared = {
    "AWS::AccountId": pseudo("AWS::AccountId", account),
    "AWS::Partition": pseudo("AWS::Partition", partition),
    "AWS::Region": pseudo("AWS::Region", region),
  };
  return new Map<string, Value>([
    ...Object.entries(shared),
    ["AWS::NotificationARNs", decidedByDeployment(`${prefix}AWS::NotificationARNs`)],
    ["AWS::NoValue", known(null, NOWHERE)],
    ["AWS::StackId", stackId(shared, stackName, prefix)],
    ["AWS::StackName", stackName],
    ["AWS::URLSuffix", pseudo("AWS::URLSuffix", suffixOf(partition))],
  ]);
}

/** An ARN that ends in an identifier made for this stack. */
function stackId(
  shared: Readonly<Record<"AWS::AccountId" | "AWS::Partition" | "AWS::Region", Value>>,
  stackName: Value,
  prefix: string,
): Value {
  const name = `${prefix}AWS::StackId`;
  const parts: readonly TextPart[] = [
    ...["arn:", ...partsOf(shared["AWS::Partition"])],
    ...[":cloudformation:", ...partsOf(shared["AWS::Region"])],
    ...[":", ...partsOf(shared["AWS::AccountId"])],
    ...[":stack/", ...partsOf(stackName)],
    ...["/", { reference: { address: name, attribute: "" } }],
  ];
  const id = concatenate(parts, [], NOWHERE);
  return id.kind === "unknown" ? { ...id, because: decidedByDeployment(name).because } : id;
}

function decidedByDeployment(name: string): Value & { kind: "unknown" } {
  const text = [{ reference: { address: name, attribute: "" } }];
  return { kind: "unknown", because: [{ reason: `${name} is known only after deployment` }], text, span: NOWHERE };
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

/** The domain of a partition's services. */
function suffixOf(partition: string | undefined): string | undefined {
  if (partition === "aws" || partition === "aws-us-gov") return "amazonaws.com";
  return partition === "aws-cn" ? "amazonaws.com.cn" : undefined;
}

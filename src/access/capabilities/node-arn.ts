import { valuesAt } from "../../graph/inspect.js";
import { NAMES } from "../../graph/link-table.js";
import type { GraphIndex, GraphNode } from "../../graph/node.js";
import { parseArn, type ArnPattern, type ArnSegments } from "../../iam/arn.js";
import { literalPattern, lowerCase, parsePattern, type Pattern } from "../../iam/patterns.js";
import { patternOf, readText, type Resolve } from "../../iam/text.js";

const ANY = parsePattern("*");
/** Secrets Manager adds a hyphen and six characters to the name. */
const SECRET_SUFFIX = parsePattern("-??????");

/** What stands before the name in ARNs of the types that are asked for, where {@link NAMES} has no name of them. */
const OTHERS: Readonly<Record<string, { readonly service: string; readonly arn: string; readonly attribute: string }>> =
  {
    aws_kms_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_replica_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_replica_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_ssm_parameter: { service: "ssm", arn: "parameter/", attribute: "name" },
    aws_instance: { service: "ec2", arn: "instance/", attribute: "id" },
    aws_ecs_task_definition: { service: "ecs", arn: "task-definition/", attribute: "family" },
    aws_glue_job: { service: "glue", arn: "job/", attribute: "name" },
    aws_glue_dev_endpoint: { service: "glue", arn: "devEndpoint/", attribute: "name" },
    aws_codebuild_project: { service: "codebuild", arn: "project/", attribute: "name" },
    aws_cloudformation_stack: { service: "cloudformation", arn: "stack/", attribute: "name" },
    aws_sagemaker_notebook_instance: { service: "sagemaker", arn: "notebook-instance/", attribute: "name" },
    aws_apprunner_service: { service: "apprunner", arn: "service/", attribute: "service_name" },
    aws_sfn_state_machine: { service: "states", arn: "stateMachine:", attribute: "name" },
  };

const SERVICES: readonly (readonly [type: RegExp, service: string])[] = [
  [/^aws_(?:db|rds)_/, "rds"],
  [/^aws_iam_/, "iam"],
  [/^aws_secretsmanager_/, "secretsmanager"],
  [/^aws_lambda_/, "lambda"],
  [/^aws_backup_/, "backup"],
];

/** Types whose ARN has something after the name. */
const SUFFIXES: Readonly<Record<string, Pattern>> = {
  aws_secretsmanager_secret: SECRET_SUFFIX,
  aws_cloudformation_stack: parsePattern("/*"),
  aws_ecs_task_definition: parsePattern(":*"),
  aws_apprunner_service: parsePattern("/*"),
};

/** The ARN of a resource, of which the name may be unknown, the Region is, and the account unless the stack has only one. */
export function nodeArn(node: GraphNode, index: GraphIndex): ArnPattern | undefined {
  const { type, stack, attributes } = node.resource;
  const [known] = valuesAt(attributes, ["arn"]);
  if (known?.kind === "known" && typeof known.value === "string" && known.value.startsWith("arn:")) {
    return parseArn(literalPattern(known.value));
  }
  const naming = NAMES[type];
  const other = OTHERS[type];
  const service = other?.service ?? SERVICES.find(([pattern]) => pattern.test(type))?.[1];
  const attribute = other?.attribute ?? naming?.attributes[0];
  const before = other?.arn ?? naming?.arn;
  if (service === undefined || attribute === undefined || before === undefined) return undefined;
  const resolve: Resolve = (reference) => index.resolve(stack, reference);
  const name = nameOf(node, attribute, naming?.ignoreCase === true, resolve);
  const path = service === "iam" ? pathOf(node, resolve) : [];
  const resource = [
    ...literalPattern(before),
    ...path,
    ...(isHierarchy(type, name) ? name.slice(1) : name),
    ...(SUFFIXES[type] ?? []),
  ];
  const [only, ...others] = index.accountsOf(stack);
  const account = only === undefined || others.length > 0 ? ANY : literalPattern(only);
  const segments = { partition: ANY, service: literalPattern(service), region: ANY, account, resource };
  return { kind: "arn", segments };
}

/** An ARN as one pattern. */
export function arnText({ partition, service, region, account, resource }: ArnSegments): Pattern {
  const parts = [partition, service, region, account, resource];
  return [...literalPattern("arn"), ...parts.flatMap((part) => [":", ...part])];
}

/** Names of parameters may begin with the slash that is in their ARN in any case. */
function isHierarchy(type: string, [first]: Pattern): boolean {
  return type === "aws_ssm_parameter" && first === "/";
}

function nameOf(node: GraphNode, attribute: string, ignoreCase: boolean, resolve: Resolve): Pattern {
  const { address, attributes } = node.resource;
  const [value] = valuesAt(attributes, [attribute]);
  const isUnset = value === undefined || (value.kind === "known" && (value.value === null || value.value === ""));
  const text = isUnset
    ? { path: [attribute], parts: [{ reference: { address, attribute } }] }
    : readText(value, [attribute], resolve);
  const { pattern } = patternOf(text, resolve, false);
  return ignoreCase ? lowerCase(pattern) : pattern;
}

/** The path of an identity or policy without its first slash: ARNs have `role/path/name`. */
function pathOf(node: GraphNode, resolve: Resolve): Pattern {
  const [value] = valuesAt(node.resource.attributes, ["path"]);
  if (value === undefined || (value.kind === "known" && value.value === null)) return [];
  const { pattern } = patternOf(readText(value, ["path"], resolve), resolve, false);
  return pattern[0] === "/" ? pattern.slice(1) : pattern;
}

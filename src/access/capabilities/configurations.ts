import { arnPattern, type ArnPattern } from "../../iam/arn.js";

/** A kind of configuration that may hold a password, and who may read it. */
export interface Configuration {
  /** The type of the resource that has it. */
  readonly type: string;
  /** Its attributes with texts that can be read. */
  readonly attributes: readonly string[];
  /** Each of these reads it. */
  readonly readers: readonly Reader[];
}

export interface Reader {
  readonly action: string;
  /** All resources that the action is authorised on; `undefined` for one that is on no resource, so that only `*` grants it. */
  readonly whole: ArnPattern | undefined;
  /** Whether it is authorised on a path above what it reads, so that a grant on one name alone reads nothing. */
  readonly isOnPath?: true;
}

type Row = readonly [
  type: string,
  attributes: string,
  readers: readonly (readonly [actions: string, whole?: string])[],
];

/**
 * What returns configurations in plain text
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */
const ROWS: readonly Row[] = [
  [
    "aws_lambda_function",
    "environment",
    [["lambda:GetFunction lambda:GetFunctionConfiguration", "arn:*:lambda:*:*:function:*"], ["lambda:ListFunctions"]],
  ],
  ["aws_ecs_task_definition", "container_definitions", [["ecs:DescribeTaskDefinition"]]],
  ["aws_batch_job_definition", "container_properties", [["batch:DescribeJobDefinitions"]]],
  ["aws_codebuild_project", "environment", [["codebuild:BatchGetProjects", "arn:*:codebuild:*:*:project/*"]]],
  ["aws_apprunner_service", "source_configuration", [["apprunner:DescribeService", "arn:*:apprunner:*:*:service/*"]]],
  [
    "aws_glue_job",
    "default_arguments non_overridable_arguments",
    [["glue:GetJob glue:GetJobs", "arn:*:glue:*:*:job/*"]],
  ],
  [
    "aws_ssm_parameter",
    "value insecure_value value_wo",
    [
      ["ssm:GetParameter ssm:GetParameters ssm:GetParameterHistory", "arn:*:ssm:*:*:parameter/*"],
      ["ssm:GetParametersByPath", "arn:*:ssm:*:*:parameter/*"],
    ],
  ],
  ["aws_instance", "user_data user_data_base64", [["ec2:DescribeInstanceAttribute", "arn:*:ec2:*:*:instance/*"]]],
  ["aws_launch_template", "user_data", [["ec2:DescribeLaunchTemplateVersions"]]],
  ["aws_launch_configuration", "user_data user_data_base64", [["autoscaling:DescribeLaunchConfigurations"]]],
];

const ON_PATH = "ssm:GetParametersByPath";

export const CONFIGURATIONS: readonly Configuration[] = ROWS.map(([type, attributes, readers]) => ({
  type,
  attributes: attributes.split(" "),
  readers: readers.flatMap(([actions, whole]) =>
    actions.split(" ").map((action): Reader => ({
      action,
      whole: whole === undefined ? undefined : arnPattern(whole),
      ...(action === ON_PATH ? { isOnPath: true as const } : {}),
    })),
  ),
}));

/** The actions that read configurations, in lower case. They are no access to databases where none holds a password. */
export const READING: ReadonlySet<string> = new Set(
  CONFIGURATIONS.flatMap(({ readers }) => readers.map(({ action }) => action.toLowerCase())),
);

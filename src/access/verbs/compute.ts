/** A service that runs code as a role that is passed to it. */
export interface ComputeService {
  /** How reports call it. */
  readonly name: string;
  readonly principal: string;
  /** What creates and starts something that has the role, as in `Row`: all needed, alternatives by `|`, parts by `+`. */
  readonly needs: readonly (readonly string[])[];
  /** What has to be there already, as one of the types of resources, and why it is not certain where the tree has none. */
  readonly existing?: { readonly type: string; readonly reason: string };
}

const service = (name: string, principal: string, ...needs: readonly string[]): ComputeService => ({
  name,
  principal,
  needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim())),
});

/** Verbs that run something new (https://pathfinding.cloud lists the paths). */
export const COMPUTE_SERVICES: readonly ComputeService[] = [
  service(
    "lambda",
    "lambda.amazonaws.com",
    "lambda:CreateFunction",
    "lambda:InvokeFunction | lambda:AddPermission | lambda:CreateEventSourceMapping | lambda:CreateFunctionUrlConfig",
  ),
  service(
    "ec2",
    "ec2.amazonaws.com",
    `ec2:RunInstances | ec2:RequestSpotInstances | ec2:RequestSpotFleet | ec2:CreateFleet |
     ec2:AssociateIamInstanceProfile | ec2:ReplaceIamInstanceProfileAssociation |
     autoscaling:CreateLaunchConfiguration + autoscaling:CreateAutoScalingGroup`,
  ),
  service("emr", "ec2.amazonaws.com", "elasticmapreduce:RunJobFlow"),
  service(
    "emr-serverless",
    "emr-serverless.amazonaws.com",
    "emr-serverless:CreateApplication",
    "emr-serverless:StartJobRun",
  ),
  service(
    "imagebuilder",
    "ec2.amazonaws.com",
    "imagebuilder:CreateInfrastructureConfiguration",
    "imagebuilder:CreateImageRecipe | imagebuilder:CreateContainerRecipe",
    "imagebuilder:CreateImage | imagebuilder:CreateImagePipeline + imagebuilder:StartImagePipelineExecution",
  ),
  service(
    "ecs",
    "ecs-tasks.amazonaws.com",
    "ecs:RegisterTaskDefinition",
    "ecs:RunTask | ecs:StartTask | ecs:CreateService | ecs:UpdateService",
  ),
  // Whoever runs a task says with which role and command (https://labs.reversec.com/posts/2025/08/another-ecs-privilege-escalation-path).
  {
    ...service("ecs", "ecs-tasks.amazonaws.com", "ecs:RunTask | ecs:StartTask"),
    existing: { type: "aws_ecs_task_definition", reason: "whether there is a task definition to run is not known" },
  },
  service(
    "glue",
    "glue.amazonaws.com",
    `glue:CreateJob + glue:StartJobRun | glue:CreateJob + glue:CreateTrigger | glue:UpdateJob + glue:StartJobRun |
     glue:UpdateJob + glue:CreateTrigger | glue:CreateDevEndpoint | glue:CreateSession`,
  ),
  service(
    "cloudformation",
    "cloudformation.amazonaws.com",
    `cloudformation:CreateStack | cloudformation:UpdateStack |
     cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet | cloudformation:CreateStackSet + cloudformation:CreateStackInstances |
     cloudformation:UpdateStackSet`,
  ),
  service(
    "codebuild",
    "codebuild.amazonaws.com",
    "codebuild:CreateProject | codebuild:UpdateProject",
    "codebuild:StartBuild | codebuild:StartBuildBatch",
  ),
  service("ssm", "ssm.amazonaws.com", "ssm:StartAutomationExecution"),
  service(
    "sagemaker",
    "sagemaker.amazonaws.com",
    "sagemaker:CreateNotebookInstance | sagemaker:CreateTrainingJob | sagemaker:CreateProcessingJob",
  ),
  service(
    "states",
    "states.amazonaws.com",
    "states:CreateStateMachine | states:UpdateStateMachine",
    "states:StartExecution",
  ),
  service("scheduler", "scheduler.amazonaws.com", "scheduler:CreateSchedule"),
  service("events", "events.amazonaws.com", "events:PutRule", "events:PutTargets"),
  service("apprunner", "tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
  service(
    "datapipeline",
    "datapipeline.amazonaws.com",
    "datapipeline:CreatePipeline",
    "datapipeline:PutPipelineDefinition",
    "datapipeline:ActivatePipeline",
  ),
  // The role of a job is that of an ECS task (https://docs.aws.amazon.com/batch/latest/userguide/security-iam.html).
  service("batch", "ecs-tasks.amazonaws.com", "batch:RegisterJobDefinition", "batch:SubmitJob"),
  service(
    "rolesanywhere",
    "rolesanywhere.amazonaws.com",
    "rolesanywhere:CreateTrustAnchor",
    "rolesanywhere:CreateProfile",
  ),
  service(
    "bedrock-agentcore",
    "bedrock-agentcore.amazonaws.com",
    `bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession +
     bedrock-agentcore:InvokeCodeInterpreter |
     bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:InvokeAgentRuntime |
     bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:InvokeAgentRuntimeCommand`,
  ),
  service("eks", "pods.eks.amazonaws.com", "eks:CreatePodIdentityAssociation | eks:UpdatePodIdentityAssociation"),
];

/** Something that acts as a role already, and what takes it over. */
export interface ExistingCompute {
  readonly type: string;
  /** How reports call what the tree does not have, and whom its roles trust. */
  readonly service: string;
  readonly principal: string;
  /** Alternatives of actions that are all needed on it. */
  readonly verbs: readonly (readonly string[])[];
  /** The actions are authorised on something else than the resource of the tree: which is not looked at. */
  readonly isElsewhere?: true;
}

export const EXISTING_COMPUTE: readonly ExistingCompute[] = [
  {
    type: "aws_lambda_function",
    service: "lambda",
    principal: "lambda.amazonaws.com",
    verbs: [["lambda:UpdateFunctionCode"], ["lambda:UpdateFunctionConfiguration"]],
  },
  {
    type: "aws_instance",
    service: "ec2",
    principal: "ec2.amazonaws.com",
    verbs: [
      ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
      ["ec2-instance-connect:SendSSHPublicKey"],
      ["ssm:StartSession"],
      ["ssm:SendCommand"],
      ["ssm:CreateAssociation"],
    ],
  },
  {
    type: "aws_launch_template",
    service: "ec2",
    principal: "ec2.amazonaws.com",
    verbs: [["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]],
    isElsewhere: true,
  },
  {
    type: "aws_ecs_task_definition",
    service: "ecs",
    principal: "ecs-tasks.amazonaws.com",
    verbs: [["ecs:ExecuteCommand"]],
    isElsewhere: true,
  },
  {
    type: "aws_glue_dev_endpoint",
    service: "glue",
    principal: "glue.amazonaws.com",
    verbs: [["glue:UpdateDevEndpoint"]],
  },
  {
    type: "aws_cloudformation_stack",
    service: "cloudformation",
    principal: "cloudformation.amazonaws.com",
    verbs: [["cloudformation:UpdateStack"], ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]],
  },
  {
    type: "aws_codebuild_project",
    service: "codebuild",
    principal: "codebuild.amazonaws.com",
    verbs: [["codebuild:StartBuild"], ["codebuild:StartBuildBatch"]],
  },
  {
    type: "aws_sagemaker_notebook_instance",
    service: "sagemaker",
    principal: "sagemaker.amazonaws.com",
    verbs: [
      ["sagemaker:CreatePresignedNotebookInstanceUrl"],
      ["sagemaker:StopNotebookInstance", "sagemaker:UpdateNotebookInstance", "sagemaker:StartNotebookInstance"],
    ],
  },
  {
    type: "aws_apprunner_service",
    service: "apprunner",
    principal: "tasks.apprunner.amazonaws.com",
    verbs: [["apprunner:UpdateService"]],
  },
  {
    type: "aws_sfn_state_machine",
    service: "states",
    principal: "states.amazonaws.com",
    verbs: [["states:UpdateStateMachine", "states:StartExecution"]],
  },
  {
    type: "aws_batch_job_definition",
    service: "batch",
    principal: "ecs-tasks.amazonaws.com",
    verbs: [["batch:SubmitJob"]],
    isElsewhere: true,
  },
  {
    type: "aws_bedrockagentcore_code_interpreter",
    service: "bedrock-agentcore",
    principal: "bedrock-agentcore.amazonaws.com",
    verbs: [
      ["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"],
      ["bedrock-agentcore:InvokeAgentRuntimeCommand"],
    ],
    isElsewhere: true,
  },
];

/** What lets its holder log in as a user of IAM. */
export const USER_CREDENTIALS: readonly string[] = [
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:UpdateLoginProfile",
  "iam:CreateServiceSpecificCredential",
];

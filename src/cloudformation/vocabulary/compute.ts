import { blocks, members, number, pairs, policy, type Properties, tags, text, texts, type TypeEntry } from "./shape.js";

/** What runs code as a role, and with that leads to databases as the role does. */

const VARIABLES: Properties = {
  RuntimeEnvironmentSecrets: pairs("runtime_environment_secrets"),
  RuntimeEnvironmentVariables: pairs("runtime_environment_variables"),
};

const STATE_MACHINE: TypeEntry = {
  type: "aws_sfn_state_machine",
  ref: "arn",
  properties: { Definition: policy("definition"), Tags: tags },
};

export const COMPUTE_TYPES: Readonly<Record<string, TypeEntry>> = {
  "AWS::ECS::TaskDefinition": {
    type: "aws_ecs_task_definition",
    ref: "arn",
    attributes: { TaskDefinitionArn: "arn" },
    properties: {
      // Of the Terraform provider a JSON text; what rules read of it is `documents` there, named as in ECS's API.
      ContainerDefinitions: blocks("container_definitions", {
        Environment: blocks("environment", { Name: text("name"), Value: text("value") }),
        Image: text("image"),
        Name: text("name"),
        Secrets: blocks("secrets", { Name: text("name"), ValueFrom: text("valueFrom") }),
      }),
      Cpu: text("cpu"),
      ExecutionRoleArn: text("execution_role_arn"),
      Family: text("family"),
      Memory: text("memory"),
      NetworkMode: text("network_mode"),
      RequiresCompatibilities: texts("requires_compatibilities"),
      Tags: tags,
      TaskRoleArn: text("task_role_arn"),
    },
  },
  "AWS::EC2::LaunchTemplate": {
    type: "aws_launch_template",
    attributes: { LaunchTemplateId: "id" },
    properties: {
      LaunchTemplateData: members({
        IamInstanceProfile: blocks("iam_instance_profile", { Arn: text("arn"), Name: text("name") }),
        ImageId: text("image_id"),
        InstanceType: text("instance_type"),
        KeyName: text("key_name"),
        SecurityGroupIds: texts("vpc_security_group_ids"),
        UserData: text("user_data"),
      }),
      LaunchTemplateName: text("name"),
    },
  },
  "AWS::AppRunner::Service": {
    type: "aws_apprunner_service",
    attributes: { ServiceArn: "arn" },
    ref: "arn",
    properties: {
      InstanceConfiguration: blocks("instance_configuration", {
        Cpu: text("cpu"),
        InstanceRoleArn: text("instance_role_arn"),
        Memory: text("memory"),
      }),
      ServiceName: text("service_name"),
      SourceConfiguration: blocks("source_configuration", {
        AuthenticationConfiguration: blocks("authentication_configuration", {
          AccessRoleArn: text("access_role_arn"),
          ConnectionArn: text("connection_arn"),
        }),
        CodeRepository: blocks("code_repository", {
          CodeConfiguration: blocks("code_configuration", {
            CodeConfigurationValues: blocks("code_configuration_values", VARIABLES),
          }),
        }),
        ImageRepository: blocks("image_repository", { ImageConfiguration: blocks("image_configuration", VARIABLES) }),
      }),
      Tags: tags,
    },
  },
  "AWS::CodeBuild::Project": {
    type: "aws_codebuild_project",
    ref: "name",
    properties: {
      EncryptionKey: text("encryption_key"),
      Environment: blocks("environment", {
        EnvironmentVariables: blocks("environment_variable", {
          Name: text("name"),
          Type: text("type"),
          Value: text("value"),
        }),
      }),
      Name: text("name"),
      ServiceRole: text("service_role"),
      Tags: tags,
      VpcConfig: blocks("vpc_config", {
        SecurityGroupIds: texts("security_group_ids"),
        Subnets: texts("subnets"),
        VpcId: text("vpc_id"),
      }),
    },
  },
  "AWS::Glue::DevEndpoint": {
    type: "aws_glue_dev_endpoint",
    ref: "name",
    properties: {
      EndpointName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_group_ids"),
    },
  },
  "AWS::Glue::Job": {
    type: "aws_glue_job",
    ref: "name",
    properties: {
      DefaultArguments: pairs("default_arguments"),
      GlueVersion: text("glue_version"),
      MaxRetries: number("max_retries"),
      Name: text("name"),
      Role: text("role_arn"),
    },
  },
  "AWS::SageMaker::NotebookInstance": {
    type: "aws_sagemaker_notebook_instance",
    ref: "arn",
    attributes: { NotebookInstanceName: "name" },
    properties: {
      DirectInternetAccess: text("direct_internet_access"),
      KmsKeyId: text("kms_key_id"),
      NotebookInstanceName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags,
    },
  },
  "AWS::StepFunctions::StateMachine": {
    ...STATE_MACHINE,
    properties: {
      ...STATE_MACHINE.properties,
      DefinitionString: policy("definition"),
      RoleArn: text("role_arn"),
      StateMachineName: text("name"),
    },
  },
  "AWS::Serverless::StateMachine": {
    ...STATE_MACHINE,
    properties: { ...STATE_MACHINE.properties, Name: text("name"), Role: text("role_arn"), Tags: pairs("tags") },
  },
};

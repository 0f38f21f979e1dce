import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { at } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

const stackOf = (...lines: readonly string[]): ReturnType<typeof evaluateText> =>
  evaluateText(["Transform: AWS::Serverless-2016-10-31", "Resources:", ...lines.map((line) => `  ${line}`)].join("\n"));

describe("what runs code as a role", () => {
  it("has containers, with their environment and secrets, as ECS's API names them", () => {
    const stack = stackOf(
      "Secret: {Type: AWS::SecretsManager::Secret}",
      "Task:",
      "  Type: AWS::ECS::TaskDefinition",
      "  Properties:",
      "    ContainerDefinitions:",
      "      - Name: app",
      "        Environment:",
      "          - {Name: DB_PORT, Value: 5432}",
      "          - !Ref AWS::NoValue",
      "        Secrets: [{Name: DB_PASSWORD, ValueFrom: !Ref Secret}]",
    );
    const task = buildGraph([stack]).document.resources.aws_ecs_task_definition?.Task;
    expect(task?.values).toEqual({
      container_definitions: [
        { name: "app", environment: [{ name: "DB_PORT", value: "5432" }], secrets: [{ name: "DB_PASSWORD" }] },
      ],
    });
    expect(task?.computed).toEqual({ "container_definitions.0.secrets.0.valueFrom": "Secret.arn" });
    expect(at(resourceOf(stack, "Task").attributes, "container_definitions", 0, "secrets").span.startLine).toBe(12);
  });

  it("may name a secret in the settings of an engine", () => {
    const stack = stackOf(
      "Secret: {Type: AWS::SecretsManager::Secret}",
      "Source:",
      "  Type: AWS::DMS::Endpoint",
      "  Properties:",
      "    PostgreSqlSettings: {SecretsManagerSecretId: !Ref Secret, SecretsManagerAccessRoleArn: arn:aws:iam::1:role/x}",
    );
    const endpoint = buildGraph([stack]).document.resources.aws_dms_endpoint?.Source;
    expect(endpoint?.computed).toEqual({ secrets_manager_arn: "Secret.arn" });
    expect(endpoint?.values).toEqual({ secrets_manager_access_role_arn: "arn:aws:iam::1:role/x" });
  });

  it("is linked to its role, the one that SAM generates too", () => {
    const { resources } = buildGraph([
      stackOf(
        "Role: {Type: AWS::IAM::Role}",
        "Build: {Type: AWS::CodeBuild::Project, Properties: {ServiceRole: !GetAtt Role.Arn}}",
        "Job: {Type: AWS::Glue::Job, Properties: {Role: !Ref Role}}",
        "Flow: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Role.Arn}}",
        "Machine: {Type: AWS::Serverless::StateMachine, Properties: {Policies: [RDSFullAccess]}}",
        "App: {Type: AWS::AppRunner::Service, Properties: {InstanceConfiguration: {InstanceRoleArn: !GetAtt Role.Arn}}}",
        "Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}",
        "Template:",
        "  Type: AWS::EC2::LaunchTemplate",
        "  Properties: {LaunchTemplateData: {IamInstanceProfile: {Arn: !GetAtt Profile.Arn}}}",
      ),
    ]).document;
    const roleOf = (type: string, id: string): unknown => resources[type]?.[id]?.links.role;
    const role = [{ type: "aws_iam_role", id: "Role" }];
    expect(roleOf("aws_codebuild_project", "Build")).toEqual(role);
    expect(roleOf("aws_glue_job", "Job")).toEqual(role);
    expect(roleOf("aws_sfn_state_machine", "Flow")).toEqual(role);
    expect(roleOf("aws_sfn_state_machine", "Machine")).toEqual([{ type: "aws_iam_role", id: "MachineRole" }]);
    expect(roleOf("aws_apprunner_service", "App")).toEqual(role);
    expect(roleOf("aws_launch_template", "Template")).toEqual(role);
  });
});
